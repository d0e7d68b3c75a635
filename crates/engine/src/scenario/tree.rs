//! Scenario files as trees of values that know where they stand.

use std::collections::BTreeMap;
use std::ops::Range;

use assay_core::Json;
use assay_pack::{Fault, Level};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Where something stands: file and byte range.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct At {
    pub file: usize,
    pub start: usize,
    pub end: usize,
}

/// The files of a scenario, kept so that a fault found while it is played still shows its line.
#[derive(Debug, Clone, Default)]
pub(super) struct Sources(Vec<(String, String)>);

impl Sources {
    pub fn add(&mut self, name: &str, text: &str) -> usize {
        self.0.push((name.to_owned(), text.to_owned()));
        self.0.len() - 1
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// A fault at this place.
    pub fn fault(&self, at: At, message: impl Into<String>, hint: Option<String>) -> Fault {
        let (file, text) = self.0.get(at.file).map_or(("", ""), |(file, text)| (file.as_str(), text.as_str()));
        let start = at.start.min(text.len());
        let before = text.get(..start).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let line_start = before.rfind('\n').map_or(0, |place| place + 1);
        let source = text.get(line_start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        let column = text.get(line_start..start).map_or(0, |lead| lead.chars().count()) + 1;
        let marked = text.get(start..at.end.min(text.len())).and_then(|marked| marked.lines().next());
        Fault {
            file: file.to_owned(),
            line,
            column,
            message: message.into(),
            hint,
            level: Level::Error,
            source: source.to_owned(),
            width: marked.map_or(1, |marked| marked.chars().count()).max(1),
        }
    }
}

/// A value and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Node {
    pub at: At,
    pub value: Value,
}

/// What a scenario file can hold.
#[derive(Debug, Clone)]
pub(super) enum Value {
    Text(String),
    Whole(i64),
    /// A number with a point, as it is written.
    Decimal(String),
    Flag(bool),
    List(Vec<Node>),
    Table(Vec<(String, Node)>),
}

impl Node {
    fn new(file: usize, value: &Spanned<DeValue<'_>>) -> Self {
        let span = value.span();
        Self { at: At { file, start: span.start, end: span.end }, value: Value::new(file, value.get_ref()) }
    }

    /// The record form of a value without anything to fill in.
    pub fn to_json(&self) -> Json {
        match &self.value {
            Value::Text(text) => Json::String(text.clone()),
            Value::Whole(number) => Json::from(*number),
            // Record data keep decimals as text: nothing is rounded on the way.
            Value::Decimal(number) => Json::String(number.clone()),
            Value::Flag(flag) => Json::Bool(*flag),
            Value::List(items) => Json::Array(items.iter().map(Self::to_json).collect()),
            Value::Table(members) => {
                Json::Object(members.iter().map(|(key, value)| (key.clone(), value.to_json())).collect())
            }
        }
    }
}

impl Value {
    fn new(file: usize, value: &DeValue<'_>) -> Self {
        match value {
            DeValue::String(text) => Self::Text(text.to_string()),
            DeValue::Integer(number) => match i64::from_str_radix(number.as_str(), number.radix()) {
                Ok(number) => Self::Whole(number),
                Err(_too_large) => Self::Text(number.to_string()),
            },
            DeValue::Float(number) => Self::Decimal(number.as_str().replace('_', "")),
            DeValue::Boolean(flag) => Self::Flag(*flag),
            DeValue::Datetime(moment) => Self::Text(moment.to_string()),
            DeValue::Array(items) => Self::List(items.iter().map(|item| Node::new(file, item)).collect()),
            DeValue::Table(table) => Self::Table(members(file, table)),
        }
    }
}

fn members(file: usize, table: &DeTable<'_>) -> Vec<(String, Node)> {
    table.iter().map(|(key, value)| (key.get_ref().to_string(), Node::new(file, value))).collect()
}

/// Parses a file into its root table; broken syntax is told.
pub(super) fn parse(sources: &mut Sources, name: &str, content: &[u8], faults: &mut Vec<Fault>) -> Option<Block> {
    let Ok(text) = std::str::from_utf8(content) else {
        let file = sources.add(name, "");
        let at = At { file, start: 0, end: 0 };
        let hint = "save it with the encoding UTF-8".to_owned();
        faults.push(sources.fault(at, "this file is not UTF-8 text", Some(hint)));
        return None;
    };
    let file = sources.add(name, text);
    let (document, errors) = DeTable::parse_recoverable(text);
    if let Some(error) = errors.first() {
        let span: Range<usize> = error.span().unwrap_or(0..0);
        let at = At { file, start: span.start, end: span.end };
        faults.push(sources.fault(at, format!("broken TOML: {}", error.message()), None));
        return None;
    }
    let at = At { file, start: 0, end: 0 };
    Some(Block { at, entries: members(file, document.get_ref()).into_iter().collect() })
}

/// A table being read: what is left at the end is unknown.
#[derive(Debug, Clone)]
pub(super) struct Block {
    pub at: At,
    entries: BTreeMap<String, Node>,
}

/// Reads blocks and gathers what is wrong.
pub(super) struct Reader<'s> {
    pub sources: &'s Sources,
    pub faults: Vec<Fault>,
}

impl Reader<'_> {
    pub fn fault(&mut self, at: At, message: impl Into<String>) {
        self.faults.push(self.sources.fault(at, message, None));
    }

    pub fn fault_help(&mut self, at: At, message: impl Into<String>, hint: &str) {
        self.faults.push(self.sources.fault(at, message, Some(hint.to_owned())));
    }

    pub fn block(&mut self, node: Node) -> Option<Block> {
        match node.value {
            Value::Table(members) => Some(Block { at: node.at, entries: members.into_iter().collect() }),
            _ => {
                self.fault(node.at, "expected a table");
                None
            }
        }
    }

    pub fn blocks(&mut self, node: Option<Node>) -> Vec<Block> {
        self.list(node).into_iter().filter_map(|item| self.block(item)).collect()
    }

    pub fn list(&mut self, node: Option<Node>) -> Vec<Node> {
        match node {
            None => Vec::new(),
            Some(Node { value: Value::List(items), .. }) => items,
            Some(other) => {
                self.fault(other.at, "expected a list");
                Vec::new()
            }
        }
    }

    pub fn members(&mut self, node: Option<Node>) -> Vec<(String, Node)> {
        match node {
            None => Vec::new(),
            Some(Node { value: Value::Table(members), .. }) => members,
            Some(other) => {
                self.fault(other.at, "expected a table");
                Vec::new()
            }
        }
    }

    pub fn text(&mut self, node: Option<Node>) -> Option<String> {
        let node = node?;
        match node.value {
            Value::Text(text) => Some(text),
            _ => {
                self.fault(node.at, "expected a string");
                None
            }
        }
    }

    pub fn whole(&mut self, node: Option<Node>) -> Option<i32> {
        let node = node?;
        let number = match &node.value {
            Value::Whole(number) => i32::try_from(*number).ok(),
            _ => None,
        };
        if number.is_none() {
            self.fault(node.at, "expected a whole number");
        }
        number
    }

    /// `3` or `[1, 4]`.
    pub fn range(&mut self, node: Option<Node>) -> Option<(i32, i32)> {
        let node = node?;
        let at = node.at;
        let numbers: Option<Vec<i32>> = match node.value {
            Value::List(items) => items.into_iter().map(|item| self.whole(Some(item))).collect(),
            Value::Whole(_) => self.whole(Some(node)).map(|number| vec![number]),
            _ => None,
        };
        match numbers.as_deref() {
            Some([one]) => Some((*one, *one)),
            Some([low, high]) if low <= high => Some((*low, *high)),
            _ => {
                self.fault_help(at, "expected a number or a range", "write 3, or [1, 4] for one to four");
                None
            }
        }
    }

    /// Tells of every key nobody asked for.
    pub fn finish(&mut self, block: Block, known: &str) {
        for (key, node) in block.entries {
            self.fault_help(node.at, format!("`{key}` is not known here"), known);
        }
    }
}

impl Block {
    pub fn take(&mut self, key: &str) -> Option<Node> {
        self.entries.remove(key)
    }

    /// A table without anything in it.
    pub fn empty(at: At) -> Self {
        Self { at, entries: BTreeMap::new() }
    }

    pub fn put(&mut self, node: Option<Node>, key: &str) {
        self.entries.extend(node.map(|node| (key.to_owned(), node)));
    }

    /// What `other` says replaces what stands here.
    pub fn replace_with(&mut self, other: Self) {
        self.entries.extend(other.entries);
    }

    /// Takes everything that is left.
    pub fn rest(&mut self) -> Vec<(String, Node)> {
        std::mem::take(&mut self.entries).into_iter().collect()
    }
}

//! Walks parsed TOML: typed reads that report faults with their place, and unknown keys at the end.

use std::cell::RefCell;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::expression::Expression;
use super::report::{At, Place, Report};
use super::words::{KeyForm, did_you_mean};

/// Reads one file.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a> {
    pub report: &'a Report<'a>,
    pub file: usize,
}

impl<'a> Reader<'a> {
    fn place(self, span: Range<usize>) -> Place {
        Place { file: self.file, start: span.start, end: span.end }
    }

    /// Reads the document's root table.
    pub fn root(self, table: &'a Spanned<DeTable<'a>>) -> Table<'a> {
        Table::new(self, table.get_ref(), self.place(0..0))
    }
}

/// A TOML value and where it stands.
#[derive(Clone, Copy)]
pub(crate) struct Node<'a> {
    pub reader: Reader<'a>,
    pub value: &'a DeValue<'a>,
    pub place: Place,
}

/// A TOML table that remembers which keys were asked for.
pub(crate) struct Table<'a> {
    pub reader: Reader<'a>,
    pub place: Place,
    table: &'a DeTable<'a>,
    asked: RefCell<Vec<String>>,
}

impl<'a> Node<'a> {
    fn new(reader: Reader<'a>, value: &'a Spanned<DeValue<'a>>) -> Self {
        Self { reader, value: value.get_ref(), place: reader.place(value.span()) }
    }

    /// Reports that another kind of value was expected.
    pub fn expected(&self, what: &str) {
        let found = match self.value.type_str() {
            "string" => "a string",
            "integer" => "an integer",
            "float" => "a number with a point",
            "boolean" => "a boolean",
            "datetime" => "a date",
            "array" => "a list",
            _ => "a table",
        };
        self.reader.report.error(self.place, format!("expected {what}, found {found}"));
    }

    /// A string that is not empty.
    pub fn string(&self) -> Option<At<String>> {
        match self.value {
            DeValue::String(text) if text.trim().is_empty() => {
                self.reader.report.error(self.place, "this string must not be empty");
                None
            }
            DeValue::String(text) => Some(At { value: text.to_string(), place: self.place }),
            _ => {
                self.expected("a string");
                None
            }
        }
    }

    /// A whole number.
    pub fn integer(&self) -> Option<At<i64>> {
        let DeValue::Integer(number) = self.value else {
            self.expected("an integer");
            return None;
        };
        match i64::from_str_radix(number.as_str(), number.radix()) {
            Ok(value) => Some(At { value, place: self.place }),
            Err(_) => {
                self.reader.report.error(self.place, "this integer does not fit 64 bits");
                None
            }
        }
    }

    /// A boolean.
    pub fn boolean(&self) -> Option<bool> {
        let value = self.value.as_bool();
        if value.is_none() {
            self.expected("`true` or `false`");
        }
        value
    }

    /// A table.
    pub fn table(&self) -> Option<Table<'a>> {
        let DeValue::Table(table) = self.value else {
            self.expected("a table");
            return None;
        };
        Some(Table::new(self.reader, table, self.place))
    }

    /// The elements of a list.
    pub fn list(&self) -> Option<Vec<Node<'a>>> {
        let DeValue::Array(items) = self.value else {
            self.expected("a list");
            return None;
        };
        Some(items.iter().map(|item| Node::new(self.reader, item)).collect())
    }

    /// A list of strings.
    pub fn strings(&self) -> Vec<At<String>> {
        let Some(items) = self.list() else { return Vec::new() };
        items.iter().filter_map(Self::string).collect()
    }

    /// A list of strings, or one string alone.
    pub fn strings_or_one(&self) -> Vec<At<String>> {
        match self.value {
            DeValue::String(_) => self.string().into_iter().collect(),
            DeValue::Array(_) => self.strings(),
            _ => {
                self.expected("a string or a list of strings");
                Vec::new()
            }
        }
    }

    /// A key of the given form.
    pub fn key(&self, form: KeyForm) -> Option<At<String>> {
        self.string().filter(|key| check_form(self.reader.report, key, form))
    }

    /// An expression.
    pub fn expression(&self) -> Option<Expression> {
        self.string().map(|text| Expression { text: text.value, literal: text.place })
    }
}

/// Reports a key that has not the form asked for.
pub(crate) fn check_form(report: &Report<'_>, key: &At<String>, form: KeyForm) -> bool {
    let fits = form.fits(&key.value);
    if !fits {
        report.error_help(key.place, format!("`{}` is not a usable key", key.value), form.describe());
    }
    fits
}

impl<'a> Table<'a> {
    fn new(reader: Reader<'a>, table: &'a DeTable<'a>, place: Place) -> Self {
        Self { reader, place, table, asked: RefCell::default() }
    }

    /// The report, for faults of the caller.
    pub fn report(&self) -> &'a Report<'a> {
        self.reader.report
    }

    /// The value of a key, which is thereby known.
    pub fn get(&self, key: &str) -> Option<Node<'a>> {
        self.asked.borrow_mut().push(key.to_owned());
        self.table.get(key).map(|value| Node::new(self.reader, value))
    }

    /// All entries in the order of the file. Every key is thereby known.
    pub fn entries(&self) -> Vec<(At<String>, Node<'a>)> {
        let mut entries: Vec<_> = self
            .table
            .iter()
            .map(|(key, value)| {
                self.asked.borrow_mut().push(key.get_ref().to_string());
                let name = At { value: key.get_ref().to_string(), place: self.reader.place(key.span()) };
                (name, Node::new(self.reader, value))
            })
            .collect();
        entries.sort_by_key(|(key, _)| key.place.start);
        entries
    }

    /// Keys nobody asked for yet, in the order of the file.
    pub fn rest(&self) -> Vec<(At<String>, Node<'a>)> {
        let asked = self.asked.borrow().clone();
        let mut entries = self.entries();
        *self.asked.borrow_mut() = asked;
        entries.retain(|(key, _)| !self.asked.borrow().contains(&key.value));
        entries
    }

    /// Reports keys nobody asked for.
    pub fn finish(&self) {
        for (key, _) in self.rest() {
            let asked = self.asked.borrow();
            let hint = did_you_mean(&key.value, asked.iter().map(String::as_str), "known keys");
            self.report().error_help(key.place, format!("unknown key `{}`", key.value), hint);
        }
    }

    /// The value of a key that must be there.
    pub fn required(&self, key: &str) -> Option<Node<'a>> {
        let node = self.get(key);
        if node.is_none() {
            self.report().error(self.place, format!("missing key `{key}`"));
        }
        node
    }

    /// A string, if given.
    pub fn string(&self, key: &str) -> Option<At<String>> {
        self.get(key)?.string()
    }

    /// A string that must be there.
    pub fn required_string(&self, key: &str) -> Option<At<String>> {
        self.required(key)?.string()
    }

    /// An integer, if given.
    pub fn integer(&self, key: &str) -> Option<At<i64>> {
        self.get(key)?.integer()
    }

    /// A boolean; false when absent.
    pub fn flag(&self, key: &str) -> bool {
        self.get(key).and_then(|node| node.boolean()).unwrap_or(false)
    }

    /// A list of strings; empty when absent.
    pub fn strings(&self, key: &str) -> Vec<At<String>> {
        self.get(key).map(|node| node.strings()).unwrap_or_default()
    }

    /// A list of strings or one string; empty when absent.
    pub fn strings_or_one(&self, key: &str) -> Vec<At<String>> {
        self.get(key).map(|node| node.strings_or_one()).unwrap_or_default()
    }

    /// A table, if given.
    pub fn table(&self, key: &str) -> Option<Table<'a>> {
        self.get(key)?.table()
    }

    /// A list of tables; empty when absent.
    pub fn tables(&self, key: &str) -> Vec<Table<'a>> {
        let items = self.get(key).and_then(|node| node.list()).unwrap_or_default();
        items.iter().filter_map(Node::table).collect()
    }

    /// An expression, if given.
    pub fn expression(&self, key: &str) -> Option<Expression> {
        self.get(key)?.expression()
    }

    /// One of a few words, if given.
    pub fn word<T: Copy>(&self, key: &str, words: &[(&str, T)]) -> Option<T> {
        let text = self.string(key)?;
        let found = words.iter().find(|(word, _)| *word == text.value).map(|(_, value)| *value);
        if found.is_none() {
            let hint = did_you_mean(&text.value, words.iter().map(|(word, _)| *word), "known values");
            self.report().error_help(text.place, format!("unknown {key} `{}`", text.value), hint);
        }
        found
    }
}

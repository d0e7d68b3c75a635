//! The mapping file: which column goes into which field, and how its values are read, where the file itself does not say.
//!
//! ```toml
//! date_order = "month-first"          # or "day-first"
//! external = "Case ID"                # the column (or several) that tells the rows apart
//!
//! [columns]
//! "Case ID" = "external_ref"
//! "Remarks" = "-"                     # left out
//! "Colour" = "imported"               # kept with the record, but in no field
//!
//! [constants]
//! source = "customer-return"          # for rows that have no value of their own
//!
//! [values.state]
//! "Terminated" = "closed"
//!
//! [fields.supplier]
//! missing = "refuse"                  # a supplier nobody knows makes the row a bad one
//! ```

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

use assay_core::Json;
use assay_source::dates::DateOrder;
use assay_source::numbers::NumberStyle;
use assay_source::{Header, Options};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// What is wrong in a mapping file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MappingFault {
    /// Line, from 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub hint: String,
}

impl fmt::Display for MappingFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}; {}", self.line, self.message, self.hint)
    }
}

/// Where a column goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Goes {
    /// Into a field, or into the workflow state (`state`).
    Field(String),
    /// Into no field, but it is kept with the record.
    Kept,
    /// Nowhere.
    Out,
}

/// What to do with a link to something nobody knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Missing {
    /// The row goes in, its cell is kept as text beside the fields, and the report warns. Records brought over name
    /// people and suppliers of years ago; losing the record over one of them would be worse.
    #[default]
    Text,
    /// The row is bad.
    Refuse,
}

/// What a mapping says of one field.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct FieldRule {
    pub line: usize,
    pub dates: Option<DateOrder>,
    pub numbers: Option<NumberStyle>,
    pub missing: Option<Missing>,
}

/// A mapping: overrides what the names of columns and the values in them tell.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Mapping {
    pub(super) register: Option<String>,
    /// Column → where it goes, with the line that says so.
    pub(super) columns: Vec<(String, Goes, usize)>,
    pub(super) constants: Vec<(String, Json, usize)>,
    /// Field (or `state`) → what stands in the file → what is meant.
    pub(super) values: BTreeMap<String, (usize, Vec<(String, String)>)>,
    pub(super) fields: BTreeMap<String, FieldRule>,
    pub(super) dates: DateOrder,
    pub(super) numbers: Option<NumberStyle>,
    pub(super) currency: Option<String>,
    pub(super) external: Vec<String>,
    pub(super) external_line: usize,
    pub(super) system: Option<String>,
    pub(super) missing: Missing,
    sheet: Option<String>,
    delimiter: Option<u8>,
    encoding: Option<String>,
    header: Header,
    pub(super) text: String,
}

impl Mapping {
    /// Reads a mapping file.
    ///
    /// # Errors
    /// Every fault, in the order of the file.
    pub fn read(text: &str) -> Result<Self, Vec<MappingFault>> {
        let (document, broken) = DeTable::parse_recoverable(text);
        let mut reader = Reader { text, faults: Vec::new() };
        for error in &broken {
            let span = error.span().unwrap_or(0..0);
            reader.fault(
                &span,
                format!("broken TOML: {}", error.message()),
                "see https://toml.io for how it is written",
            );
        }
        let mut mapping = Self { text: text.to_owned(), ..Self::default() };
        if broken.is_empty() {
            for (key, value) in document.get_ref() {
                reader.top(&mut mapping, key.get_ref(), &key.span(), value);
            }
        }
        reader.faults.sort_by_key(|fault| fault.line);
        if reader.faults.is_empty() { Ok(mapping) } else { Err(reader.faults) }
    }

    /// How to read the file.
    pub(super) fn options(&self) -> Options {
        Options {
            header: self.header,
            sheet: self.sheet.clone(),
            delimiter: self.delimiter,
            encoding: self.encoding.clone(),
            ..Options::default()
        }
    }

    pub(super) fn dates_of(&self, field: &str) -> DateOrder {
        self.fields.get(field).and_then(|rule| rule.dates).unwrap_or(self.dates)
    }

    pub(super) fn numbers_of(&self, field: &str) -> Option<NumberStyle> {
        self.fields.get(field).and_then(|rule| rule.numbers).or(self.numbers)
    }

    pub(super) fn missing_of(&self, field: &str) -> Missing {
        self.fields.get(field).and_then(|rule| rule.missing).unwrap_or(self.missing)
    }
}

struct Reader<'t> {
    text: &'t str,
    faults: Vec<MappingFault>,
}

type Node<'d> = Spanned<DeValue<'d>>;

const KEYS: &str = "the keys are: register, columns, constants, values, fields, date_order, numbers, currency, external, \
                    system, missing, sheet, delimiter, encoding, header";

impl Reader<'_> {
    fn line(&self, span: &Range<usize>) -> usize {
        self.text.get(..span.start).unwrap_or(self.text).matches('\n').count() + 1
    }

    fn fault(&mut self, span: &Range<usize>, message: String, hint: impl Into<String>) {
        let line = self.line(span);
        self.faults.push(MappingFault { line, message, hint: hint.into() });
    }

    fn top(&mut self, mapping: &mut Mapping, key: &str, span: &Range<usize>, value: &Node<'_>) {
        match key {
            "register" => mapping.register = self.string(key, value),
            "sheet" => mapping.sheet = self.string(key, value),
            "encoding" => mapping.encoding = self.string(key, value),
            "system" => mapping.system = self.string(key, value),
            "date_order" => mapping.dates = self.one_of(key, value, &DATES).unwrap_or_default(),
            "numbers" => mapping.numbers = self.one_of(key, value, &NUMBERS),
            "missing" => mapping.missing = self.one_of(key, value, &MISSING).unwrap_or_default(),
            "currency" => mapping.currency = self.currency(value),
            "delimiter" => mapping.delimiter = self.delimiter(value),
            "header" => mapping.header = self.header(value),
            "external" => {
                mapping.external_line = self.line(span);
                mapping.external = self.strings(key, value);
            }
            "columns" => {
                for (column, goes) in self.table(key, value) {
                    let line = self.line(&goes.span());
                    let Some(goes) = self.string(&column, goes) else { continue };
                    let goes = match goes.trim() {
                        "-" => Goes::Out,
                        "imported" => Goes::Kept,
                        field => Goes::Field(field.to_owned()),
                    };
                    mapping.columns.push((column, goes, line));
                }
            }
            "constants" => {
                for (field, value) in self.table(key, value) {
                    let line = self.line(&value.span());
                    if let Some(value) = self.constant(&field, value) {
                        mapping.constants.push((field, value, line));
                    }
                }
            }
            "values" => {
                for (field, words) in self.table(key, value) {
                    let line = self.line(&words.span());
                    let words = self.table(&field, words).into_iter();
                    let words: Vec<(String, &Node<'_>)> = words.collect();
                    let words =
                        words.into_iter().filter_map(|(word, value)| Some((word, self.word(&field, value)?))).collect();
                    mapping.values.insert(field, (line, words));
                }
            }
            "fields" => {
                for (field, rules) in self.table(key, value) {
                    let mut rule = FieldRule { line: self.line(&rules.span()), ..FieldRule::default() };
                    for (name, value) in self.table(&field, rules) {
                        match name.as_str() {
                            "date_order" => rule.dates = self.one_of(&name, value, &DATES),
                            "numbers" => rule.numbers = self.one_of(&name, value, &NUMBERS),
                            "missing" => rule.missing = self.one_of(&name, value, &MISSING),
                            _ => {
                                let hint = "the keys of a field are: date_order, numbers, missing";
                                self.fault(&value.span(), format!("there is no key `{name}` here"), hint);
                            }
                        }
                    }
                    mapping.fields.insert(field, rule);
                }
            }
            _ => self.fault(span, format!("there is no key `{key}` in a mapping"), KEYS),
        }
    }

    fn expected(&mut self, key: &str, value: &Node<'_>, what: &str) {
        let found = value.get_ref().type_str();
        self.fault(&value.span(), format!("`{key}` is a {found}"), format!("write {what}"));
    }

    fn string(&mut self, key: &str, value: &Node<'_>) -> Option<String> {
        match value.get_ref() {
            DeValue::String(text) if !text.trim().is_empty() => Some(text.to_string()),
            DeValue::String(_) => {
                self.fault(&value.span(), format!("`{key}` is empty"), "write something between the quotes");
                None
            }
            _ => {
                self.expected(key, value, "text in quotes");
                None
            }
        }
    }

    fn strings(&mut self, key: &str, value: &Node<'_>) -> Vec<String> {
        match value.get_ref() {
            DeValue::Array(items) => items.iter().filter_map(|item| self.string(key, item)).collect(),
            _ => self.string(key, value).into_iter().collect(),
        }
    }

    /// What a word in a file means; `""` means nothing at all.
    fn word(&mut self, key: &str, value: &Node<'_>) -> Option<String> {
        match value.get_ref() {
            DeValue::String(text) => Some(text.to_string()),
            DeValue::Boolean(value) => Some(value.to_string()),
            DeValue::Integer(number) => Some(number.as_str().to_owned()),
            DeValue::Float(number) => Some(number.as_str().to_owned()),
            _ => {
                self.expected(key, value, "the value in quotes");
                None
            }
        }
    }

    fn constant(&mut self, key: &str, value: &Node<'_>) -> Option<Json> {
        match value.get_ref() {
            DeValue::Boolean(value) => Some(Json::Bool(*value)),
            DeValue::Array(_) => Some(Json::Array(self.strings(key, value).into_iter().map(Json::String).collect())),
            DeValue::Datetime(at) => Some(Json::String(at.to_string())),
            _ => self.word(key, value).map(Json::String),
        }
    }

    fn table<'d>(&mut self, key: &str, value: &'d Node<'d>) -> Vec<(String, &'d Node<'d>)> {
        match value.get_ref() {
            DeValue::Table(table) => table.iter().map(|(key, value)| (key.get_ref().to_string(), value)).collect(),
            _ => {
                self.expected(key, value, "a table");
                Vec::new()
            }
        }
    }

    fn one_of<T: Copy>(&mut self, key: &str, value: &Node<'_>, known: &[(&str, T)]) -> Option<T> {
        let text = self.string(key, value)?;
        let found = known.iter().find(|(name, _)| *name == text).map(|(_, meant)| *meant);
        if found.is_none() {
            let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
            self.fault(
                &value.span(),
                format!("`{key}` cannot be `{text}`"),
                format!("it is one of: {}", names.join(", ")),
            );
        }
        found
    }

    fn currency(&mut self, value: &Node<'_>) -> Option<String> {
        let text = self.string("currency", value)?;
        if text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return Some(text);
        }
        self.fault(&value.span(), format!("`{text}` is no currency"), "use three capital letters, like EUR");
        None
    }

    fn delimiter(&mut self, value: &Node<'_>) -> Option<u8> {
        let text = self.string_or_blank("delimiter", value)?;
        match text.as_bytes() {
            [byte] if byte.is_ascii() && !matches!(byte, b'"' | b'\n' | b'\r') => Some(*byte),
            _ => {
                let hint = "it is one character, such as \";\" or \"\\t\"";
                self.fault(&value.span(), format!("the delimiter cannot be `{text}`"), hint);
                None
            }
        }
    }

    /// A string that may be nothing but a tab.
    fn string_or_blank(&mut self, key: &str, value: &Node<'_>) -> Option<String> {
        match value.get_ref() {
            DeValue::String(text) => Some(text.to_string()),
            _ => self.string(key, value),
        }
    }

    fn header(&mut self, value: &Node<'_>) -> Header {
        let line = match value.get_ref() {
            DeValue::Boolean(true) => return Header::First,
            DeValue::Boolean(false) => return Header::None,
            DeValue::Integer(number) => u32::from_str_radix(number.as_str(), number.radix()).ok(),
            _ => None,
        };
        if let Some(line) = line.filter(|line| *line > 0) {
            return Header::Line(line);
        }
        self.expected("header", value, "the number of the line with the column names, or false if there is none");
        Header::First
    }
}

const DATES: [(&str, DateOrder); 2] = [("month-first", DateOrder::MonthFirst), ("day-first", DateOrder::DayFirst)];
const NUMBERS: [(&str, NumberStyle); 2] = [("point", NumberStyle::Point), ("comma", NumberStyle::Comma)];
const MISSING: [(&str, Missing); 2] = [("text", Missing::Text), ("refuse", Missing::Refuse)];

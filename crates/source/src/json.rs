//! JSON: an array of objects, an object around one, or one object per line.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::sync::Arc;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::Options;
use crate::decode::{Decoded, decode};
use crate::problem::{RowProblem, SourceError, SourceErrorKind};
use crate::table::{Cell, Format, Place, Row, Table};

/// Where rows are looked for in an object, in this order.
const WRAPPERS: [&str; 6] = ["rows", "records", "items", "data", "results", "entries"];

/// Reads JSON: an array of objects, an object that holds one (under `rows`, `records` … or as its only array), or one
/// object per line. The columns are the keys, in the order they first appear. Numbers keep all their digits.
///
/// # Errors
/// If it is not JSON, or JSON without objects for rows.
pub fn read_json(file: &str, bytes: &[u8], options: &Options) -> Result<Table, SourceError> {
    let file: Arc<str> = file.into();
    let Decoded { text, encoding, notes } = decode(&file, bytes, options.encoding.as_deref())?;
    let by_lines = [".jsonl", ".ndjson"].iter().any(|end| file.to_lowercase().ends_with(end));
    let mut builder = Builder { file: Arc::clone(&file), keys: HashMap::new(), names: Vec::new(), rows: Vec::new() };
    let format = match (by_lines, serde_json::from_str::<&RawValue>(&text)) {
        (true, _) => builder.lines(&text),
        (false, Ok(whole)) => {
            let elements = elements(&file, whole)?;
            builder.array(&text, elements);
            Format::Json
        }
        (false, Err(error)) => {
            let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
            if serde_json::from_str::<Members<'_>>(first).is_err() {
                let line = u32::try_from(error.line()).unwrap_or(u32::MAX);
                return Err(SourceError::at(&file, line, SourceErrorKind::Json { message: without_place(&error) }));
            }
            builder.lines(&text)
        }
    };
    if builder.rows.is_empty() {
        return Err(SourceError::new(&file, SourceErrorKind::NoRows));
    }
    let mut table = Table { name: file.to_string(), format, columns: Vec::new(), rows: builder.rows, encoding, notes };
    table.settle(builder.names);
    Ok(table)
}

fn elements<'t>(file: &Arc<str>, whole: &'t RawValue) -> Result<Vec<&'t RawValue>, SourceError> {
    let wrong = |found| SourceError::new(file, SourceErrorKind::JsonShape { found });
    let rows = match whole.get().as_bytes().first() {
        Some(b'[') => whole,
        Some(b'{') => {
            let members = serde_json::from_str::<Members<'_>>(whole.get()).map_err(|_depth| wrong("an object"))?.0;
            let is_array = |value: &RawValue| value.get().starts_with('[');
            let named = WRAPPERS.iter().find_map(|wrapper| {
                members.iter().find(|(key, value)| key.eq_ignore_ascii_case(wrapper) && is_array(value))
            });
            let mut arrays = members.iter().filter(|(_, value)| is_array(value));
            let only = match (arrays.next(), arrays.next()) {
                (Some(only), None) => Some(only),
                _ => None,
            };
            named.or(only).map(|(_, value)| *value).ok_or_else(|| wrong("an object without an array in it"))?
        }
        _ => return Err(wrong(kind_of(whole))),
    };
    let elements: Vec<&RawValue> = serde_json::from_str(rows.get()).map_err(|_depth| wrong("an array"))?;
    if elements.is_empty() {
        return Err(SourceError::new(file, SourceErrorKind::NoRows));
    }
    match elements.iter().find(|element| element.get().starts_with('{')) {
        Some(_) => Ok(elements),
        None => Err(wrong("an array without objects")),
    }
}

fn kind_of(value: &RawValue) -> &'static str {
    match value.get().as_bytes().first() {
        Some(b'{') => "an object",
        Some(b'[') => "an array",
        Some(b'"') => "a text",
        Some(b't' | b'f') => "a truth value",
        Some(b'n') => "null",
        _ => "a number",
    }
}

/// The keys and values of an object in the order they stand in, duplicates and all.
struct Members<'t>(Vec<(String, &'t RawValue)>);

impl<'de: 't, 't> Deserialize<'de> for Members<'t> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Vec<(String, &'de RawValue)>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::with_capacity(map.size_hint().unwrap_or_default());
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(members)
            }
        }
        deserializer.deserialize_map(InOrder).map(Members)
    }
}

struct Builder {
    file: Arc<str>,
    keys: HashMap<String, usize>,
    names: Vec<String>,
    rows: Vec<Row>,
}

impl Builder {
    fn array(&mut self, text: &str, elements: Vec<&RawValue>) {
        let mut line = 1_u32;
        let mut counted = 0_usize;
        for element in elements {
            let offset = element.get().as_ptr().addr().saturating_sub(text.as_ptr().addr());
            let between = text.as_bytes().get(counted..offset).unwrap_or_default();
            line = line.saturating_add(u32::try_from(memchr::memchr_iter(b'\n', between).count()).unwrap_or(u32::MAX));
            counted = offset;
            self.row(line, element);
        }
    }

    fn lines(&mut self, text: &str) -> Format {
        for (line, content) in (1_u32..).zip(text.lines()) {
            if content.trim().is_empty() {
                continue;
            }
            match serde_json::from_str::<&RawValue>(content) {
                Ok(value) => self.row(line, value),
                Err(error) => self.push(line, Vec::new(), vec![RowProblem::NotJson { message: without_place(&error) }]),
            }
        }
        Format::JsonLines
    }

    fn row(&mut self, line: u32, value: &RawValue) {
        let Ok(Members(members)) = serde_json::from_str(value.get()) else {
            self.push(line, Vec::new(), vec![RowProblem::NotAnObject { found: kind_of(value) }]);
            return;
        };
        let mut cells = vec![Cell::Empty; self.names.len()];
        let mut problems = Vec::new();
        let mut seen = HashSet::new();
        for (key, value) in members {
            let index = self.column(&key);
            if !seen.insert(index) {
                problems.push(RowProblem::DuplicateKey { key });
                continue;
            }
            let cell = cell_of(value, 0).unwrap_or_else(|message| {
                problems.push(RowProblem::NotJson { message });
                Cell::Empty
            });
            if cells.len() <= index {
                cells.resize(index + 1, Cell::Empty);
            }
            if let Some(place) = cells.get_mut(index) {
                *place = cell;
            }
        }
        self.push(line, cells, problems);
    }

    fn push(&mut self, line: u32, cells: Vec<Cell>, problems: Vec<RowProblem>) {
        self.rows.push(Row { place: Place { file: Arc::clone(&self.file), sheet: None, line }, cells, problems });
    }

    fn column(&mut self, key: &str) -> usize {
        if let Some(index) = self.keys.get(key) {
            return *index;
        }
        let index = self.names.len();
        self.names.push(key.to_owned());
        self.keys.insert(key.to_owned(), index);
        index
    }
}

/// Lists within lists are structure, and kept as such.
const DEEPEST_LIST: usize = 1;

fn cell_of(value: &RawValue, depth: usize) -> Result<Cell, String> {
    let text = value.get();
    match text.as_bytes().first() {
        Some(b'-' | b'0'..=b'9') => Ok(Cell::number(text)),
        Some(b'[') if depth < DEEPEST_LIST => {
            let elements: Vec<&RawValue> = serde_json::from_str(text).map_err(|error| without_place(&error))?;
            elements.into_iter().map(|element| cell_of(element, depth + 1)).collect::<Result<_, _>>().map(Cell::List)
        }
        Some(b'[' | b'{') => serde_json::from_str(text).map(Cell::Json).map_err(|error| without_place(&error)),
        _ => serde_json::from_str(text).map(Cell::json).map_err(|error| without_place(&error)),
    }
}

/// The parser's words without the place, which is told otherwise.
fn without_place(error: &serde_json::Error) -> String {
    let message = error.to_string();
    match message.rfind(" at line ") {
        Some(end) => message.get(..end).unwrap_or(&message).to_owned(),
        None => message,
    }
}

//! What is kept beside a record so that it can be found: its links and its text.

use assay_pack::{Field, FieldKind, Register, SearchWeight};

use crate::record::Record;
use crate::{Json, value};

/// The links of a record: (field key, target number), each once. A link in a row counts under the key of its table.
#[must_use]
pub fn links<'r>(register: &'r Register, record: &'r Record) -> Vec<(&'r str, &'r str)> {
    let mut links = Vec::new();
    for field in &register.fields {
        if field.kind.is_link() {
            let targets = value::targets(record.data.get(&field.key));
            links.extend(targets.map(|target| (field.key.as_str(), target)));
        } else if let FieldKind::Table(columns) = &field.kind {
            for column in columns.iter().filter(|column| column.kind.is_link()) {
                for row in record.data.get(&field.key).and_then(Json::as_array).into_iter().flatten() {
                    links.extend(value::targets(row.get(&column.key)).map(|target| (field.key.as_str(), target)));
                }
            }
        }
    }
    links.sort_unstable();
    links.dedup();
    links
}

/// The text a record is found by, in three weights.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SearchText {
    /// Weightiest: number, title and the like.
    pub a: String,
    /// Middle.
    pub b: String,
    /// Least; imported columns count here.
    pub c: String,
}

/// The text of a record's searched fields, in the order of the register.
#[must_use]
pub fn search_text(register: &Register, record: &Record) -> SearchText {
    let mut text = SearchText { a: record.number.clone(), ..SearchText::default() };
    for field in &register.fields {
        let Some(weight) = field.search else { continue };
        let Some(json) = record.data.get(&field.key) else { continue };
        let to = match weight {
            SearchWeight::A => &mut text.a,
            SearchWeight::B => &mut text.b,
            SearchWeight::C => &mut text.c,
        };
        append(to, field, json);
    }
    if let Some(Json::Object(columns)) = record.data.get(crate::keys::IMPORTED) {
        for cell in columns.values().filter_map(Json::as_str) {
            push(&mut text.c, cell);
        }
    }
    text
}

fn append(to: &mut String, field: &Field, json: &Json) {
    match (&field.kind, json) {
        (FieldKind::Table(columns), Json::Array(rows)) => {
            for row in rows {
                for column in columns {
                    if let Some(cell) = row.get(&column.key) {
                        append(to, column, cell);
                    }
                }
            }
        }
        (FieldKind::File, file) => push(to, file.get("name").and_then(Json::as_str).unwrap_or_default()),
        (_, Json::String(text)) => push(to, text),
        (_, Json::Array(items)) => items.iter().filter_map(Json::as_str).for_each(|item| push(to, item)),
        _ => {}
    }
}

fn push(to: &mut String, text: &str) {
    if !to.is_empty() {
        to.push('\n');
    }
    to.push_str(text);
}

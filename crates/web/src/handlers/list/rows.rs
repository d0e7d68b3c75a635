//! Records as rows of a table.

use assay_core::{Record, value};
use assay_pack::{FieldKind, Register, StateKind};

use crate::present::{Presenter, href};
use crate::views::list::{Cell, Row};
use crate::views::parts::Tone;
use crate::views::record::Value;

/// Longest fact under a title, in characters.
const LONGEST_FACT: usize = 120;

pub(super) fn row(present: &Presenter<'_>, register: &Register, columns: &[&str], record: &Record) -> Row {
    let closed = is_closed(register, record);
    Row {
        number: record.number.clone(),
        href: href(&register.key, &record.number),
        title: record.title().to_owned(),
        facts: facts(present, register, columns, record),
        closed,
        cells: columns.iter().map(|column| cell(present, register, column, record, closed)).collect(),
        group: None,
        selected: false,
    }
}

/// Facts under a title: those of the pack that no column shows.
fn facts(present: &Presenter<'_>, register: &Register, columns: &[&str], record: &Record) -> Vec<String> {
    let facts = register.subtitle.iter().filter(|key| !columns.contains(&key.as_str())).filter_map(|key| {
        let field = register.field(key)?;
        let text = match &field.kind {
            FieldKind::Link(_) | FieldKind::Links(_) => {
                let numbers = value::targets(record.data.get(key));
                numbers.map(|number| present.short(number)).collect::<Vec<_>>().join(", ")
            }
            _ => present.plain(register, field, record.data.get(key)),
        };
        (!text.is_empty()).then(|| text.chars().take(LONGEST_FACT).collect())
    });
    facts.collect()
}

pub(crate) fn is_closed(register: &Register, record: &Record) -> bool {
    let state = record.state.as_deref().and_then(|state| register.state(state));
    state.is_some_and(|state| state.kind == StateKind::Final)
}

pub(in crate::handlers) fn cell(
    present: &Presenter<'_>,
    register: &Register,
    column: &str,
    record: &Record,
    closed: bool,
) -> Cell {
    match column {
        "state" => record.state.as_deref().map_or(Cell::Empty, |state| Cell::Chip(present.state(register, state))),
        "created" => Cell::Date(present.day(record.created)),
        "changed" => Cell::Date(present.day(record.changed)),
        "created_by" => Cell::Person(present.person(&record.created_by)),
        "due" => due(present, record, closed),
        _ => {
            let Some(field) = register.field(column) else { return Cell::Empty };
            match present.value(register, field, record.data.get(column), &record.number) {
                Value::Text(text) | Value::Lines(text) => Cell::Text(text),
                Value::Number(text) => Cell::Number(text),
                Value::Date(time) => Cell::Date(time),
                Value::Bool(flag) => Cell::Bool(flag),
                Value::Chip(chip) => Cell::Chip(chip),
                Value::Chips(chips) => Cell::Chips(chips),
                Value::Person(person) => Cell::Person(person),
                Value::People(people) => Cell::People(people),
                Value::Record(record) => Cell::Record(record),
                Value::Records(records) => Cell::Records(records),
                Value::Tags(tags) => Cell::Tags(tags),
                Value::Link(link) => Cell::Link(link),
                Value::Rating { value, of } => Cell::Number(format!("{value} / {of}")),
                _ => Cell::Empty,
            }
        }
    }
}

/// When a record is due: late and soon stand out, and what is closed is due no more.
pub(super) fn due(present: &Presenter<'_>, record: &Record, closed: bool) -> Cell {
    match record.due() {
        Some(_) if closed => Cell::Closed,
        Some(due) => {
            let when = present.due(due);
            match when.tone {
                Some(Tone::Bad) => Cell::Late(when.time),
                Some(_) => Cell::Soon(when.time),
                None => Cell::Date(present.date(due)),
            }
        }
        None => Cell::Empty,
    }
}

//! Slots: columns of the record's row that hold again what lists filter, group and sort by most.
//!
//! Values live in the row's JSON, which has to be parsed to be looked into. The few fields of a register that its lists
//! show or filter by and that are marked as indexed have a copy in a column, so that an index can hold them: a list is then
//! found, counted and grouped without looking at a single row. Which field has which slot follows from the pack; when that
//! changes, records are projected anew.

use assay_core::{Json, Record};
use assay_pack::{Field, FieldKind, Register};

use crate::dialect::Dialect;

/// The columns of a record's row, in order.
pub const SLOTS: [&str; 6] = ["s1", "s2", "s3", "s4", "s5", "s6"];

/// The fields of a register that have a slot, in the order of the slots.
pub fn slotted(register: &Register) -> impl Iterator<Item = &Field> {
    let one_word = |kind: &FieldKind| {
        matches!(
            kind,
            FieldKind::Choice(_)
                | FieldKind::Boolean
                | FieldKind::Date
                | FieldKind::Text { .. }
                | FieldKind::Integer { .. }
                | FieldKind::Rating { .. }
        )
    };
    let listed = |field: &Field| register.filters.contains(&field.key) || register.columns.contains(&field.key);
    let fields = register.fields.iter().filter(move |field| field.index && one_word(&field.kind) && listed(field));
    fields.take(SLOTS.len())
}

/// The column that holds a field, if one does.
fn slot_of(register: &Register, key: &str) -> Option<&'static str> {
    SLOTS.into_iter().zip(slotted(register)).find(|(_, field)| field.key == key).map(|(slot, _)| slot)
}

/// What stands in the slots of a record: values as the text that `CAST(… AS TEXT)` makes of them.
#[must_use]
pub fn slots(register: Option<&Register>, record: &Record) -> [Option<String>; SLOTS.len()] {
    let mut slots = [const { None }; SLOTS.len()];
    let fields = register.into_iter().flat_map(slotted);
    for (slot, field) in slots.iter_mut().zip(fields) {
        *slot = record.data.get(&field.key).and_then(|value| match value {
            Json::Null => None,
            Json::String(text) => Some(text.clone()),
            Json::Bool(true) => Some("1".to_owned()),
            Json::Bool(false) => Some("0".to_owned()),
            other => Some(other.to_string()),
        });
    }
    slots
}

/// The value of a field: from its column, if it has one, or out of the record's JSON.
pub(super) fn column(dialect: Dialect, register: &Register, field: &str) -> String {
    match field {
        "owner" | "due" => format!("r.{field}"),
        field => match slot_of(register, field) {
            Some(slot) => format!("r.{slot}"),
            None => dialect.field(field),
        },
    }
}

/// The value of a field as the text people see. An index over what is in no column is made over exactly this.
pub(super) fn shown(dialect: Dialect, register: &Register, field: &str) -> String {
    let value = column(dialect, register, field);
    // Columns are text already.
    if value.starts_with("r.") { value } else { format!("CAST({value} AS TEXT)") }
}

//! Which files entries refer to.

use std::collections::{BTreeMap, HashMap};

use assay_core::{Json, keys};
use assay_pack::{FieldKind, Pack};

/// The fields of a pack that hold files, by register.
#[derive(Debug)]
pub(crate) struct FileFields<'p> {
    fields: HashMap<&'p str, Vec<&'p str>>,
}

/// SHA-256 in hex of the files referred to, with the first entry that does.
pub(crate) type FileRefs = BTreeMap<String, i64>;

impl<'p> FileFields<'p> {
    /// Those of `pack`.
    pub fn of(pack: &'p Pack) -> Self {
        let holds = |kind: &FieldKind| matches!(kind, FieldKind::File);
        let registers = pack.registers.iter().map(|register| {
            let fields = register.fields.iter().filter(|field| match &field.kind {
                FieldKind::Table(columns) => columns.iter().any(|column| holds(&column.kind)),
                kind => holds(kind),
            });
            (register.key.as_str(), fields.map(|field| field.key.as_str()).collect())
        });
        Self { fields: registers.filter(|(_, fields): &(_, Vec<_>)| !fields.is_empty()).collect() }
    }

    /// The keys that hold files in entries of a register.
    pub fn keys_of(&self, register: &str) -> &[&'p str] {
        self.fields.get(register).map(Vec::as_slice).unwrap_or_default()
    }
}

/// Notes the files in the value (JSON text) under `key`, if it is one of those that hold files.
pub(crate) fn note(holding: &[&str], key: &str, value: &str, seq: i64, refs: &mut FileRefs) {
    if (key == keys::FILE || holding.contains(&key))
        && let Ok(json) = serde_json::from_str(value)
    {
        note_all(&json, seq, refs);
    }
}

/// A file, or rows with files in them.
fn note_all(json: &Json, seq: i64, refs: &mut FileRefs) {
    match json {
        Json::Array(items) => items.iter().for_each(|item| note_all(item, seq, refs)),
        Json::Object(members) => match members.get("sha256").and_then(Json::as_str) {
            Some(sha256) => {
                refs.entry(sha256.to_owned()).or_insert(seq);
            }
            None => members.values().for_each(|member| note_all(member, seq, refs)),
        },
        _ => {}
    }
}

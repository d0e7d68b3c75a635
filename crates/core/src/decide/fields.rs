//! Field values in a decision: normalising what was given, defaults, computed fields and what is required.

use std::collections::BTreeMap;
use std::sync::Arc;

use assay_cel::{Path, Program, Value};
use assay_pack::{Field, FieldKind, ObjectKind, Pack, Register, Root, Slot};

use super::Desk;
use crate::command::is_import;
use crate::entry::keys;
use crate::host::Host;
use crate::message::{Message, Problem, Refusal, RefusalKind};
use crate::record::Record;
use crate::{Json, value};

/// How often computed fields are gone through again because one of them read another.
const MOST_ROUNDS: usize = 8;
/// How deep computed fields may read other computed fields and still be stored.
const MOST_DEPTH: usize = 8;

impl Desk<'_> {
    /// Brings given values into record form: field key → value, `null` for an emptied one. What is given as it stands
    /// in `present` is left out.
    pub(super) fn given(
        &self,
        register: &Register,
        present: Option<&Record>,
        given: &BTreeMap<String, Json>,
        problems: &mut Vec<Problem>,
    ) -> BTreeMap<String, Json> {
        let mut clean = BTreeMap::new();
        for (key, raw) in given {
            let before = present.and_then(|record| record.data.get(key));
            let field = register.field(key);
            // A form gives back what it was given. That is no change, even if nobody could give it anew today.
            if before.map_or(field.is_some() && value::is_empty(raw), |before| before == raw) {
                continue;
            }
            if key == keys::IMPORTED && is_import(self.command.batch.as_deref()) {
                match value::imported(raw) {
                    Ok(columns) => {
                        clean.insert(key.clone(), if value::is_empty(&columns) { Json::Null } else { columns });
                    }
                    Err(message) => problems.push(Problem { field: Some(key.clone()), message }),
                }
                continue;
            }
            let Some(field) = field else {
                problems.push(unknown_field(register, key));
                continue;
            };
            if field.compute.is_some() {
                problems.push(Problem { field: Some(key.clone()), message: Message::new("value-computed") });
                continue;
            }
            match self.values.normalise_over(field, raw, before) {
                Ok(value) => {
                    clean.insert(key.clone(), value.unwrap_or(Json::Null));
                }
                Err(more) => problems.extend(more),
            }
        }
        clean
    }

    /// Does a condition hold for a record that is not stored yet?
    pub(super) fn holds(&self, condition: &Program, record: &Record) -> bool {
        let host = Host::new(self.pack, self.facts);
        let object = host.admit(Arc::new(record.clone()));
        host.evaluate(condition, object, &self.command.actor, self.now).is_true()
    }

    /// The value a program gives a field of a record that is not stored yet.
    pub(super) fn outcome(&self, program: &Program, record: &Record, kind: &FieldKind) -> Option<Json> {
        Trial::of(self, &mut record.clone()).outcome(program, kind)
    }

    /// Text that is no field, such as a comment.
    pub(super) fn free_text(&self, key: &str, max_length: usize, text: &str) -> Result<Json, Refusal> {
        let clean = value::markdown(text, max_length).map_err(|message| Refusal {
            kind: RefusalKind::Invalid,
            problems: vec![Problem { field: Some(key.to_owned()), message }],
        })?;
        if value::is_empty(&clean) {
            let message = Message::new("value-required");
            return Err(Refusal {
                kind: RefusalKind::Invalid,
                problems: vec![Problem { field: Some(key.to_owned()), message }],
            });
        }
        Ok(clean)
    }

    /// Gives fields that were not given their defaults, in order, so that a default may read those before it.
    pub(super) fn put_defaults(&self, register: &Register, record: &mut Record) {
        let mut trial = Trial::of(self, record);
        for field in &register.fields {
            let Some(program) = field.default.as_ref().filter(|_| !trial.record.data.contains_key(&field.key)) else {
                continue;
            };
            let Some(value) = trial.outcome(program, &field.kind) else { continue };
            // A default that breaks the field's own limits is none. Records come from facts, not from people.
            let value =
                if field.kind.is_link() { Some(value) } else { self.values.normalise(field, &value).ok().flatten() };
            trial.put(&field.key, value);
        }
    }

    /// Computed fields of `record` whose stored value is not what they compute to. Fields that look beyond their own
    /// record are not stored: they are evaluated when read.
    pub(super) fn computed(&self, register: &Register, record: &Record) -> Vec<(String, Json)> {
        let stored: Vec<(&Field, &Program)> = register
            .fields
            .iter()
            .filter_map(|field| Some((field, field.compute.as_ref().filter(|program| is_stored(self.pack, program))?)))
            .collect();
        if stored.is_empty() {
            return Vec::new();
        }
        let mut working = record.clone();
        let mut trial = Trial::of(self, &mut working);
        // A computed field may read one that comes after it.
        for _ in 0..MOST_ROUNDS {
            let mut settled = true;
            for (field, program) in &stored {
                let value = trial.outcome(program, &field.kind);
                if value.as_ref() != trial.record.data.get(&field.key) {
                    settled = false;
                    trial.put(&field.key, value);
                }
            }
            if settled {
                break;
            }
        }
        let changed =
            stored.into_iter().filter(|(field, _)| working.data.get(&field.key) != record.data.get(&field.key));
        changed
            .map(|(field, _)| (field.key.clone(), working.data.get(&field.key).cloned().unwrap_or(Json::Null)))
            .collect()
    }

    /// Brings the stored computed fields of a record that is not stored yet up to date.
    pub(super) fn put_computed(&self, register: &Register, record: &mut Record) {
        for (key, value) in self.computed(register, record) {
            record.put(&key, value);
        }
    }

    /// These fields and the stored ones that are computed from them.
    pub(super) fn with_derived(&self, register: &Register, fields: &[String]) -> Vec<String> {
        let mut all = fields.to_vec();
        let reads = |program: &Program, all: &[String]| {
            program.paths().iter().filter_map(|path| path.steps.first()).any(|step| {
                let slot = self.pack.schema.slot(step.ty, step.slot);
                match slot {
                    Some(Slot::Field { index }) => {
                        register.fields.get(*index).is_some_and(|field| all.contains(&field.key))
                    }
                    Some(Slot::Title) => all.iter().any(|key| key == "title"),
                    _ => false,
                }
            })
        };
        loop {
            let more = register.fields.iter().filter(|field| !all.contains(&field.key)).find(|field| {
                field.compute.as_ref().is_some_and(|program| is_stored(self.pack, program) && reads(program, &all))
            });
            match more {
                Some(field) => all.push(field.key.clone()),
                None => return all,
            }
        }
    }

    /// Does the field hold something, typed or computed?
    pub(super) fn is_filled(&self, register: &Register, record: &Record, key: &str) -> bool {
        let live = register.field(key).and_then(|field| {
            let program = field.compute.as_ref().filter(|program| !is_stored(self.pack, program))?;
            Some(self.outcome(program, record, &field.kind))
        });
        match live {
            Some(outcome) => outcome.is_some(),
            None => record.data.get(key).is_some_and(|value| !value::is_empty(value)),
        }
    }

    /// Problems of required fields that are empty in `record`.
    pub(super) fn missing(&self, register: &Register, record: &Record, problems: &mut Vec<Problem>) {
        for field in register.fields.iter().filter(|field| field.required && field.compute.is_none()) {
            let told = problems.iter().any(|problem| problem.field.as_deref() == Some(&field.key));
            if !told && record.data.get(&field.key).is_none_or(value::is_empty) {
                problems.push(Problem { field: Some(field.key.clone()), message: Message::new("value-required") });
            }
        }
    }
}

/// A record that is not stored yet and takes shape by what programs make of it.
struct Trial<'d, 'r> {
    desk: &'d Desk<'d>,
    host: Host<'d>,
    record: &'r mut Record,
    /// The record as programs see it, until it changes.
    object: Option<Value>,
}

impl<'d, 'r> Trial<'d, 'r> {
    fn of(desk: &'d Desk<'_>, record: &'r mut Record) -> Self {
        Self { desk, host: Host::new(desk.pack, desk.facts), record, object: None }
    }

    /// The value a program gives a field of the record as it stands.
    fn outcome(&mut self, program: &Program, kind: &FieldKind) -> Option<Json> {
        let object = match &self.object {
            _ if !program.reads(Root::Record.slot()) => Value::Null,
            Some(object) => object.clone(),
            None => self.object.insert(self.host.admit(Arc::new(self.record.clone()))).clone(),
        };
        self.host.compute(program, object, kind, &self.desk.command.actor, self.desk.now)
    }

    fn put(&mut self, key: &str, value: Option<Json>) {
        match value {
            Some(value) => self.record.data.insert(key.to_owned(), value),
            None => self.record.data.remove(key),
        };
        self.object = None;
    }
}

/// Is a computed value kept with the record? True when it reads nothing but the record's own fields and rows, and what
/// computed fields among them read. Others are *live*: evaluated when they are read.
#[must_use]
pub fn is_stored(pack: &Pack, program: &Program) -> bool {
    is_own(pack, program, MOST_DEPTH)
}

fn is_own(pack: &Pack, program: &Program, depth: usize) -> bool {
    let own = |path: &Path| {
        path.steps.iter().enumerate().all(|(place, step)| match pack.schema.slot(step.ty, step.slot) {
            Some(Slot::Column { .. }) => true,
            Some(Slot::Title | Slot::State | Slot::Created | Slot::CreatedBy) => place == 0,
            Some(Slot::Field { index }) if place == 0 => {
                let field = match pack.schema.kind(step.ty) {
                    Some(ObjectKind::Register(register)) => pack.registers.get(register).map(|found| &found.fields),
                    _ => None,
                };
                let field = field.and_then(|fields| fields.get(*index));
                field.is_some_and(|field| field.compute.as_ref().is_none_or(|compute| is_own(pack, compute, depth - 1)))
            }
            // Number and version are given after computing, inverses and fields further on belong to other records.
            _ => false,
        })
    };
    depth > 0
        && program.variables_read().iter().all(|variable| *variable == Root::Record.slot())
        && program.paths().iter().all(own)
}

fn unknown_field(register: &Register, key: &str) -> Problem {
    let message = Message::new("value-unknown-field")
        .text("field", value::shown(&Json::from(key)))
        .label("register", format!("register-{}", register.key));
    Problem { field: Some(key.to_owned()), message }
}

/// A refusal for these problems, if there are any.
pub(super) fn refuse_if_any(problems: Vec<Problem>) -> Result<(), Refusal> {
    if problems.is_empty() { Ok(()) } else { Err(Refusal { kind: RefusalKind::Invalid, problems }) }
}

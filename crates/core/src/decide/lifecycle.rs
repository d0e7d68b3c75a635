//! Create, edit, link and unlink.

use std::collections::BTreeMap;
use std::sync::Arc;

use assay_pack::{FieldKind, Register};

use super::fields::refuse_if_any;
use super::{Decision, Desk};
use crate::command::is_import;
use crate::entry::keys;
use crate::message::{Message, Problem, Refusal, RefusalKind};
use crate::number::format_number;
use crate::permission::{Right, may};
use crate::record::Record;
use crate::{Json, value};

/// Longest key of a record in the system it came from, in characters.
const MAX_EXTERNAL: usize = 500;

impl Desk<'_> {
    pub(super) fn create(
        &self,
        key: &str,
        given: &BTreeMap<String, Json>,
        state: Option<&str>,
        external: Option<&str>,
    ) -> Result<Option<Decision>, Refusal> {
        let Some(register) = self.pack.register(key) else {
            let message = Message::new("refusal-no-register").text("register", key);
            return Err(Refusal::one(RefusalKind::NotFound, message));
        };
        if !may(&self.command.actor, Right::Create, register, None) {
            return Err(Refusal::forbidden("refusal-may-not-create"));
        }
        if register.single && !self.facts.numbers(key).is_empty() {
            return Err(Refusal::one(RefusalKind::Invalid, Message::new("refusal-single")));
        }
        let external = external.map(|external| value::line(external, MAX_EXTERNAL)).transpose().map_err(|message| {
            let problems = vec![Problem { field: Some(keys::EXTERNAL.to_owned()), message }];
            Refusal { kind: RefusalKind::Invalid, problems }
        })?;
        let external = external.as_deref().filter(|external| !external.is_empty());
        if let Some(number) = external.and_then(|external| self.facts.external(key, external)) {
            let message = Message::new("refusal-external-taken").text("number", number);
            return Err(Refusal::one(RefusalKind::Invalid, message));
        }
        let mut problems = Vec::new();
        let body = self.given(register, None, given, &mut problems);
        let mut draft = self.blank(register);
        draft.data = body.into_iter().filter(|(_, value)| !value.is_null()).collect();
        if !self.command.actor.system && !draft.data.contains_key("owner") && register.field("owner").is_some() {
            draft.data.insert("owner".to_owned(), Json::String(self.command.actor.person.clone()));
        }
        draft.state = self.first_state(register, state)?;
        self.put_defaults(register, &mut draft);
        self.missing(register, &draft, &mut problems);
        refuse_if_any(problems)?;
        draft.data.extend(self.rows_with_standings(register, None, &draft));
        self.put_computed(register, &mut draft);

        // The number is drawn last: a refused command draws none, so there are no gaps.
        let year = match register.numbering {
            assay_pack::Numbering::Yearly => self.now.today.year(),
            assay_pack::Numbering::Plain => 0,
        };
        let number = format_number(register, year, self.facts.next_serial(key, year));
        let mut body: Vec<(String, Json)> = draft.data.into_iter().collect();
        body.extend(draft.state.map(|state| (keys::STATE.to_owned(), Json::String(state))));
        body.extend(self.opening(register)?);
        body.extend(external.map(|external| (keys::EXTERNAL.to_owned(), Json::String(external.to_owned()))));
        let entry = self.entry("create", key, &number, 1, body);
        let after = Record::begin(&entry);
        Ok(Some(Decision { entry, before: None, after }))
    }

    fn first_state(&self, register: &Register, asked: Option<&str>) -> Result<Option<String>, Refusal> {
        match asked {
            None => Ok(register.workflow.as_ref().map(|workflow| workflow.start.clone())),
            // Records brought over from another system may be half way through their life already.
            Some(state) if is_import(self.command.batch.as_deref()) && register.state(state).is_some() => {
                Ok(Some(state.to_owned()))
            }
            Some(state) => {
                let message = Message::new("refusal-state").text("state", value::shown(&Json::from(state)));
                Err(Refusal::one(RefusalKind::Invalid, message))
            }
        }
    }

    /// A record before its first entry.
    fn blank(&self, register: &Register) -> Record {
        Record {
            register: register.key.clone(),
            number: String::new(),
            version: 0,
            state: None,
            created: self.now.at,
            created_by: self.command.actor.person.clone(),
            changed: self.now.at,
            changed_by: self.command.actor.person.clone(),
            entered: self.now.at,
            withdrawn: false,
            external: None,
            data: BTreeMap::new(),
            doers: BTreeMap::new(),
        }
    }

    pub(super) fn edit(&self, number: &str, set: &BTreeMap<String, Json>) -> Result<Option<Decision>, Refusal> {
        let (register, record) = self.open_to_edit(number)?;
        let mut problems = Vec::new();
        let mut clean = self.given(&register, Some(&record), set, &mut problems);
        if self.assesses(&register) {
            let mut after = Record::clone(&record);
            clean.iter().for_each(|(key, value)| after.put(key, value.clone()));
            clean.extend(self.rows_with_standings(&register, Some(&record), &after));
        }
        let body = self.changes(&register, &record, record.state.as_deref(), clean, &mut problems);
        let typed = |key: &str| register.field(key).is_none_or(|field| field.compute.is_none());
        for (key, _) in body.iter().filter(|(key, _)| typed(key)) {
            problems.extend(locked_field(&register, &record, key));
        }
        refuse_if_any(problems)?;
        if body.is_empty() {
            return Ok(None);
        }
        Ok(Some(self.append("edit", &record, body)))
    }

    /// What really changes, with computed fields as they are in `state`; tells of required fields left empty.
    pub(super) fn changes(
        &self,
        register: &Register,
        record: &Record,
        state: Option<&str>,
        clean: BTreeMap<String, Json>,
        problems: &mut Vec<Problem>,
    ) -> Vec<(String, Json)> {
        let mut after = record.clone();
        after.state = state.map(ToOwned::to_owned);
        let mut body: Vec<(String, Json)> = Vec::new();
        for (key, value) in clean {
            let same = match after.data.get(&key) {
                Some(present) => present == &value,
                None => value.is_null(),
            };
            if same {
                continue;
            }
            after.put(&key, value.clone());
            body.push((key, value));
        }
        // Only fields this change touches are asked for: an old record imported without one can still be worked on.
        let mut empty = Vec::new();
        self.missing(register, &after, &mut empty);
        problems.extend(
            empty.into_iter().filter(|problem| body.iter().any(|(key, _)| Some(key) == problem.field.as_ref())),
        );
        body.extend(self.computed(register, &after));
        body
    }

    pub(super) fn link(&self, number: &str, key: &str, to: &str, add: bool) -> Result<Option<Decision>, Refusal> {
        let (register, record) = self.open_to_edit(number)?;
        let field = register.field(key).filter(|field| field.kind.is_link() && field.compute.is_none());
        let Some(field) = field else {
            let message = Message::new("refusal-no-link").text("field", key);
            return Err(Refusal::one(RefusalKind::Invalid, message));
        };
        let many = matches!(field.kind, FieldKind::Links(_) | FieldKind::People);
        let mut numbers: Vec<String> = record.targets(key).map(ToOwned::to_owned).collect();
        // Targets that stay, or go, were accepted before; they may have been withdrawn since and must not block.
        let kept = numbers.iter().map(String::as_str).collect();
        let to = match self.values.target(&field.kind, to.trim(), &kept) {
            Ok(number) => number,
            Err(_) if !add => return Ok(None),
            Err(message) => {
                let problems = vec![Problem { field: Some(key.to_owned()), message }];
                return Err(Refusal { kind: RefusalKind::Invalid, problems });
            }
        };
        if numbers.contains(&to) == add {
            return Ok(None);
        }
        match (add, many) {
            (true, true) => numbers.push(to),
            (true, false) => numbers = vec![to],
            (false, _) => numbers.retain(|number| *number != to),
        }
        let value = match (numbers.is_empty(), many) {
            (true, _) => Json::Null,
            (false, true) => Json::Array(numbers.into_iter().map(Json::String).collect()),
            (false, false) => numbers.pop().map_or(Json::Null, Json::String),
        };
        let mut problems: Vec<Problem> = locked_field(&register, &record, key).into_iter().collect();
        // Once more as a whole, for what limits the list.
        if let Err(more) = self.values.normalise_over(field, &value, record.data.get(key)) {
            problems.extend(more);
        }
        let clean = BTreeMap::from([(key.to_owned(), value)]);
        let body = self.changes(&register, &record, record.state.as_deref(), clean, &mut problems);
        refuse_if_any(problems)?;
        Ok(Some(self.append(if add { "link" } else { "unlink" }, &Arc::clone(&record), body)))
    }
}

/// The problem of changing a field that the record's state locks.
fn locked_field(register: &Register, record: &Record, key: &str) -> Option<Problem> {
    let state = register.state(record.state.as_deref()?).filter(|state| state.locks(key))?;
    let message = Message::new("value-locked").label("state", format!("state-{}-{}", register.key, state.key));
    Some(Problem { field: Some(key.to_owned()), message })
}

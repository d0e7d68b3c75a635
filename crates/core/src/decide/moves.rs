//! Workflow moves: who, guards, needed fields, signature and separation of duties.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use assay_pack::{Guard, Move, Pack, Register};
use sha2::{Digest, Sha256};

use super::fields::refuse_if_any;
use super::{Decision, Desk, is_party};
use crate::command::{Actor, Command, Signature};
use crate::entry::keys;
use crate::facts::{Facts, Now};
use crate::message::{Message, Problem, Refusal, RefusalKind};
use crate::record::Record;
use crate::{Act, Json, value};

impl Desk<'_> {
    pub(super) fn make_move(
        &self,
        number: &str,
        key: &str,
        set: &BTreeMap<String, Json>,
        signature: Option<&Signature>,
    ) -> Result<Option<Decision>, Refusal> {
        let (register, record) = self.open(number)?;
        let step = register.find_move(key).ok_or_else(|| {
            let asked = value::shown(&Json::from(key));
            let message = Message::new("refusal-no-move").text("move", asked).text("number", number);
            Refusal::one(RefusalKind::NotFound, message)
        })?;
        if !record.state.as_ref().is_some_and(|state| step.from.contains(state)) {
            let state = record.state.as_deref().unwrap_or_default();
            let message = Message::new("refusal-move-from")
                .label("move", format!("move-{}-{key}", register.key))
                .label("state", format!("state-{}-{state}", register.key));
            return Err(Refusal::one(RefusalKind::Conflict, message));
        }
        self.may_move(&register, step, &record)?;

        let mut problems = Vec::new();
        let mut clean = self.given(&register, Some(&record), set, &mut problems);
        for given in clean.keys() {
            if !step.need.contains(given) && !step.ask.contains(given) {
                let message = Message::new("refusal-move-field").text("field", given);
                problems.push(Problem { field: Some(given.clone()), message });
            }
        }
        let mut after = Record::clone(&record);
        for (key, value) in &clean {
            after.put(key, value.clone());
        }
        if self.assesses(&register) {
            let mut moved = after.clone();
            moved.state = Some(step.to.clone());
            if let Some((key, rows)) = self.rows_with_standings(&register, Some(&record), &moved) {
                after.put(&key, rows.clone());
                clean.insert(key, rows);
            }
        }
        self.put_computed(&register, &mut after);
        for (key, program) in &step.set {
            let Some(field) = register.field(key).filter(|field| field.compute.is_none()) else { continue };
            let value = self.outcome(program, &after, &field.kind).unwrap_or(Json::Null);
            after.put(key, value.clone());
            clean.insert(key.clone(), value);
        }
        // Needs and guards see the record as the move leaves it, but still in the state it comes from.
        self.put_computed(&register, &mut after);
        for field in &step.need {
            let told = problems.iter().any(|problem| problem.field.as_ref() == Some(field));
            if !told && !self.is_filled(&register, &after, field) {
                let label = label_of(&register, field);
                let message = Message::new("refusal-move-need").label("field", label);
                problems.push(Problem { field: Some(field.clone()), message });
            }
        }
        if step.reason && !self.reason_given() {
            problems
                .push(Problem { field: Some("$reason".to_owned()), message: Message::new("refusal-reason-needed") });
        }
        refuse_if_any(problems)?;
        self.guards(step, &after)?;

        let mut problems = Vec::new();
        let mut body = vec![
            (keys::MOVE.to_owned(), Json::String(key.to_owned())),
            (keys::STATE.to_owned(), Json::String(step.to.clone())),
        ];
        body.extend(self.changes(&register, &record, Some(&step.to), clean, &mut problems));
        refuse_if_any(problems)?;
        if let Some(meaning) = &step.sign {
            let Some(given) = signature.filter(|given| &given.meaning == meaning) else {
                let message = Message::new("refusal-signature").label("meaning", format!("meaning-{meaning}"));
                return Err(Refusal::one(RefusalKind::SignatureNeeded, message));
            };
            let seal = self.seal_signature(given, &record, &body)?;
            body.push((keys::SIGNATURE.to_owned(), seal));
        }
        Ok(Some(self.append("move", &record, body)))
    }

    /// Who may make the move: its parties, apart from those whose earlier deed it must be separate from.
    fn may_move(&self, register: &Register, step: &Move, record: &Record) -> Result<(), Refusal> {
        if !is_party(self.command, &step.by, record) {
            let message =
                Message::new("refusal-may-not-move").label("move", format!("move-{}-{}", register.key, step.key));
            return Err(Refusal::one(RefusalKind::Forbidden, message));
        }
        let actor = &self.command.actor;
        if actor.system {
            return Ok(());
        }
        for deed in &step.apart_from {
            // Whoever changed links or files has edited.
            let edits: &[&str] = if deed == "edit" { &["edit", "link", "unlink", "attach"] } else { &[deed.as_str()] };
            if edits.iter().any(|deed| record.doers.get(*deed) == Some(&actor.person)) {
                let done = match deed.as_str() {
                    "create" | "edit" => format!("deed-{deed}"),
                    other => format!("move-{}-{other}", register.key),
                };
                let message = Message::new("refusal-apart").label("deed", done);
                return Err(Refusal::one(RefusalKind::Forbidden, message));
            }
        }
        Ok(())
    }

    fn guards(&self, step: &Move, after: &Record) -> Result<(), Refusal> {
        let holds = |guard: &Guard| self.holds(&guard.when, after);
        let fails = step.unless.iter().filter(|guard| holds(guard));
        let broken: Vec<Problem> = fails
            .chain(step.only.iter().filter(|guard| !holds(guard)))
            .map(|guard| Problem { field: None, message: Message::new(format!("guard-{}", guard.says)) })
            .collect();
        refuse_if_any(broken)
    }

    /// The signature as it stands in the entry: meaning, method, printed name and the hash of exactly what was signed:
    /// the record's number, its version before, and the change, as canonical JSON.
    fn seal_signature(&self, given: &Signature, record: &Record, body: &[(String, Json)]) -> Result<Json, Refusal> {
        let change: serde_json::Map<String, Json> = body.iter().cloned().collect();
        let signed = serde_json::json!({
            "change": change,
            "data": record.data,
            "meaning": given.meaning,
            "record": record.number,
            "version": record.version,
        });
        let canonical = assay_seal::jcs::to_string(&signed).map_err(|error| {
            Refusal::one(RefusalKind::Invalid, Message::new("refusal-number-inexact").text("number", error.number))
        })?;
        let hash = Sha256::digest(canonical).iter().fold(String::with_capacity(64), |mut hex, byte| {
            // Writing to a String cannot fail.
            let _ = write!(hex, "{byte:02x}");
            hex
        });
        Ok(serde_json::json!({
            "meaning": given.meaning,
            "method": given.method,
            "name": self.command.actor.name,
            "signed": hash,
        }))
    }
}

/// Text id of a field's label. The edge puts the common one in the place of an implicit field's that is missing.
fn label_of(register: &Register, field: &str) -> String {
    format!("field-{}-{field}", register.key)
}

/// The moves open from the record's state that `actor` may make, in pack order.
#[must_use]
pub fn available_moves<'p>(pack: &'p Pack, actor: &Actor, record: &Record) -> Vec<&'p Move> {
    let Some(workflow) = pack.register(&record.register).and_then(|register| register.workflow.as_ref()) else {
        return Vec::new();
    };
    let Some(state) = record.state.as_ref().filter(|_| !record.withdrawn) else { return Vec::new() };
    let command = Command::new(actor.clone(), Act::Withdraw { number: record.number.clone() });
    let open = workflow.moves.iter().filter(|step| step.from.contains(state) && is_party(&command, &step.by, record));
    open.collect()
}

/// What besides missing fields, reason and signature keeps `actor` from making a move now: guards and separation of
/// duties. Empty when nothing does.
#[must_use]
pub fn blocked_by(
    pack: &Pack,
    facts: &dyn Facts,
    actor: &Actor,
    record: &Record,
    step: &Move,
    now: Now,
) -> Vec<Message> {
    let Some(register) = pack.register(&record.register) else { return Vec::new() };
    let command = Command::new(actor.clone(), Act::Withdraw { number: record.number.clone() });
    let desk = Desk::new(pack, facts, &command, now, uuid::Uuid::nil());
    let refusals = [desk.may_move(register, step, record).err(), desk.guards(step, record).err()];
    refusals.into_iter().flatten().flat_map(|refusal| refusal.problems).map(|problem| problem.message).collect()
}

//! Taking an import back as one act.

use std::collections::BTreeMap;
use std::sync::Arc;

use assay_core::{Act, Actor, Command, Json, Message, Problem, Record, Refusal, RefusalKind, keys, projection};
use assay_store::{HistoryEntry, Tx, TxFacts};

use super::write::IMPORTS;
use crate::engine::{Engine, Shared};
use crate::error::EngineError;

/// What undoing an import did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UndoReport {
    /// Number of the import.
    pub number: String,
    /// Records it had made, now withdrawn.
    pub withdrawn: Vec<String>,
    /// Records it had changed, now with their old values.
    pub restored: Vec<String>,
    /// Records left as they are.
    pub left: Vec<Left>,
}

/// A record that undoing would take work from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    /// Its number.
    pub number: String,
    /// Why it was left.
    pub why: LeftWhy,
}

/// Why a record is not undone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LeftWhy {
    /// Somebody has worked on it since the import.
    Changed,
    /// Another record, which stays, links to it.
    Linked(String),
}

/// Most records named in a refusal.
const NAMED: usize = 50;

impl Engine {
    /// Takes an import back as one act: records it made are withdrawn, records it changed get their old values back, and
    /// the import is closed as undone. Records people have worked on since are in the way: the refusal names them, unless
    /// `skip_changed` says to leave them as they are. Files an import attached to records that were there before stay.
    ///
    /// # Errors
    /// There is no such import, it is undone already, the actor may not, or records have changed since. Nothing is changed
    /// then.
    pub fn undo_import(
        &self,
        actor: Actor,
        number: &str,
        reason: &str,
        skip_changed: bool,
    ) -> Result<UndoReport, EngineError> {
        let shared = Arc::clone(&self.shared);
        let (number, reason) = (number.to_owned(), reason.to_owned());
        let report = self.shared.store.write(move |tx| {
            let mut command = Command::new(actor, Act::Withdraw { number: number.clone() }).because(reason);
            command.batch = Some(number.clone());
            undo(&shared, tx, command, &number, skip_changed)
        })?;
        self.shared.bell.ring();
        Ok(report)
    }
}

/// What an import did to one record.
struct Deed {
    /// It made the record.
    made: bool,
    /// The version before the import's first entry.
    before: u32,
    /// The version of its last entry.
    last: u32,
    /// Keys it wrote.
    keys: Vec<String>,
}

fn undo(
    shared: &Shared,
    tx: &Tx<'_>,
    mut command: Command,
    number: &str,
    skip_changed: bool,
) -> Result<UndoReport, EngineError> {
    let facts = TxFacts::new(tx);
    let import = tx.record(number)?.filter(|record| record.register == IMPORTS);
    if import.is_none() {
        return Err(EngineError::Refused(Refusal::not_found(number)));
    }
    let mut report = UndoReport { number: number.to_owned(), ..UndoReport::default() };
    // The move comes first: who may not undo is told before anything is looked at.
    command.act =
        Act::Move { number: number.to_owned(), key: "undo".to_owned(), set: BTreeMap::new(), signature: None };
    shared.carry_out(tx, &facts, &command)?;

    let deeds = deeds(tx.entries_of_batch(number)?, number);
    let mut plan: BTreeMap<&String, (&Deed, Record)> = BTreeMap::new();
    for (record, deed) in &deeds {
        let Some(present) = tx.record(record)?.filter(|present| !present.withdrawn) else { continue };
        let why = if present.version != deed.last {
            Some(LeftWhy::Changed)
        } else if deed.made {
            let made = |source: &str| deeds.get(source).is_some_and(|deed| deed.made);
            let links = tx.links_to(record)?;
            links.into_iter().map(|(.., source)| source).find(|source| !made(source)).map(LeftWhy::Linked)
        } else {
            None
        };
        match why {
            Some(why) => report.left.push(Left { number: record.clone(), why }),
            None => {
                plan.insert(record, (deed, present));
            }
        }
    }
    keep_linked(shared, tx, &mut plan, &mut report)?;
    if !report.left.is_empty() && !skip_changed {
        return Err(EngineError::Refused(in_the_way(&report)));
    }
    // Old values first: they may hold links that withdrawn records would be asked about.
    for (record, (deed, present)) in plan.iter().filter(|(_, (deed, _))| !deed.made) {
        let old = version_of(tx, record, deed.before)?;
        let value = |key: &String| old.as_ref().and_then(|old| old.data.get(key)).cloned();
        let set: BTreeMap<String, Json> =
            deed.keys.iter().map(|key| (key.clone(), value(key).unwrap_or(Json::Null))).collect();
        let set: BTreeMap<String, Json> = set
            .into_iter()
            .filter(|(key, value)| present.data.get(key) != Some(value) && !is_computed(shared, present, key))
            .collect();
        if !set.is_empty() {
            command.act = Act::Edit { number: (*record).clone(), set };
            shared.carry_out(tx, &facts, &command)?;
        }
        report.restored.push((*record).clone());
    }
    for (record, _) in plan.iter().filter(|(_, (deed, _))| deed.made) {
        command.act = Act::Withdraw { number: (*record).clone() };
        shared.carry_out(tx, &facts, &command)?;
        report.withdrawn.push((*record).clone());
    }
    Ok(report)
}

/// A record that stays keeps what it links to: leaving one may leave others.
fn keep_linked(
    shared: &Shared,
    tx: &Tx<'_>,
    plan: &mut BTreeMap<&String, (&Deed, Record)>,
    report: &mut UndoReport,
) -> Result<(), EngineError> {
    let mut next = 0;
    while let Some(stays) = report.left.get(next).map(|left| left.number.clone()) {
        next += 1;
        let Some(record) = tx.record(&stays)? else { continue };
        let Some(register) = shared.pack.register(&record.register) else { continue };
        for (_, target) in projection::links(register, &record) {
            let target = target.to_owned();
            if plan.get(&target).is_some_and(|(deed, _)| deed.made) {
                plan.remove(&target);
                report.left.push(Left { number: target, why: LeftWhy::Linked(stays.clone()) });
            }
        }
    }
    Ok(())
}

fn is_computed(shared: &Shared, record: &Record, key: &str) -> bool {
    let register = shared.pack.register(&record.register);
    register.and_then(|register| register.field(key)).is_some_and(|field| field.compute.is_some())
}

fn deeds(entries: Vec<HistoryEntry>, import: &str) -> BTreeMap<String, Deed> {
    let mut deeds: BTreeMap<String, Deed> = BTreeMap::new();
    for entry in entries.into_iter().map(|row| row.entry).filter(|entry| entry.record != import) {
        let deed = deeds.entry(entry.record.clone()).or_insert_with(|| Deed {
            made: entry.act == "create",
            before: entry.version.saturating_sub(1),
            last: entry.version,
            keys: Vec::new(),
        });
        deed.last = deed.last.max(entry.version);
        let fields =
            entry.body.into_iter().map(|(key, _)| key).filter(|key| !key.starts_with('$') && key != keys::STATE);
        deed.keys.extend(fields);
    }
    deeds
}

/// A record as it stood at a version.
fn version_of(tx: &Tx<'_>, number: &str, version: u32) -> Result<Option<Record>, EngineError> {
    let history = tx.history(number)?;
    let entries: Vec<_> = history.into_iter().map(|row| row.entry).filter(|entry| entry.version <= version).collect();
    Ok(Record::fold(&entries))
}

fn in_the_way(report: &UndoReport) -> Refusal {
    let problem = |left: &Left| {
        let message = match &left.why {
            LeftWhy::Changed => Message::new("import-undo-changed"),
            LeftWhy::Linked(by) => Message::new("import-undo-linked").text("by", by),
        };
        Problem { field: None, message: message.text("number", &left.number) }
    };
    let count = i64::try_from(report.left.len()).unwrap_or(i64::MAX);
    let first = Problem { field: None, message: Message::new("import-undo-in-the-way").number("count", count) };
    let problems = std::iter::once(first).chain(report.left.iter().take(NAMED).map(problem)).collect();
    Refusal { kind: RefusalKind::Conflict, problems }
}

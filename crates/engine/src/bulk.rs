//! Changing many records in one go: told first, then done as one act, and taken back where that is still possible.
//!
//! A bulk change is nothing but commands that carry the same mark. Each is decided like any other, with the rights of the
//! person who asks.

use std::collections::BTreeMap;
use std::sync::Arc;

use assay_core::{Act, Actor, BULK, Command, Decision, Entry, Facts as _, Json, Message, Record, Refusal, Signature};
use assay_core::{RefusalKind, decide, keys, projection};
use assay_pack::{Move, Register};
use assay_store::{StoreError, Tx, TxFacts};

use crate::engine::{Engine, Shared, Submitted};
use crate::error::EngineError;
use crate::standings::Informed;

/// Records changed in one go at most.
pub const MOST_AT_ONCE: usize = 1_000;

/// What one command of many would do or has done.
#[derive(Debug, Clone, PartialEq)]
pub enum Tried {
    /// It changes the record.
    Changes {
        /// The record before.
        before: Arc<Record>,
        /// The record after.
        after: Box<Record>,
    },
    /// Everything is as asked already.
    Unchanged,
    /// It is refused.
    Refused(Refusal),
}

/// What came of a bulk change.
#[derive(Debug, Clone, PartialEq)]
pub struct BulkDone {
    /// Its mark, by which it can be taken back; none if nothing was changed.
    pub mark: Option<String>,
    /// Records changed.
    pub changed: usize,
    /// Records that were as asked already.
    pub unchanged: usize,
    /// What was refused, by the place of its command.
    pub refused: Vec<(usize, Refusal)>,
}

/// What a bulk change did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BulkSummary {
    /// Register of its records.
    pub register: String,
    /// Numbers of the records it changed.
    pub records: Vec<String>,
    /// Why.
    pub reason: Option<String>,
    /// When.
    pub at: jiff::Timestamp,
}

/// What taking a bulk change back does to one record.
#[derive(Debug, Clone, PartialEq)]
pub struct Reverted {
    /// The record.
    pub number: String,
    /// The record before and after, if it changes.
    pub change: Option<(Arc<Record>, Box<Record>)>,
    /// What stays as it is, and why.
    pub left: Vec<Message>,
}

enum Stop {
    /// Nothing is kept because something was refused.
    Refused(BulkDone),
    Failed(EngineError),
}

impl From<EngineError> for Stop {
    fn from(error: EngineError) -> Self {
        Self::Failed(error)
    }
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.into())
    }
}

impl Engine {
    /// What these commands would do, each after those before it. A move that needs a signature is tried as if it had one.
    ///
    /// # Errors
    /// The store failed.
    pub fn try_all(&self, commands: &[Command]) -> Result<Vec<Tried>, EngineError> {
        let shared = &self.shared;
        shared.store.read(|tx| {
            let facts = TxFacts::new(tx);
            let try_one = |command: &Command| {
                let mut command = command.clone();
                shared.sign_for_trial(&facts, &mut command);
                Ok(match shared.decide_only(tx, &facts, &command)? {
                    Ok(Some(Decision { before: Some(before), after, .. })) => {
                        facts.learn(after.clone());
                        Tried::Changes { before, after: Box::new(after) }
                    }
                    Ok(_) => Tried::Unchanged,
                    Err(refusal) => Tried::Refused(refusal),
                })
            };
            commands.iter().map(try_one).collect()
        })
    }

    /// Carries out commands as one act under one mark. Where one is refused, none is carried out, unless `partial` says
    /// that the others are.
    ///
    /// # Errors
    /// The store failed; nothing was changed.
    pub fn change_all(&self, commands: Vec<Command>, partial: bool) -> Result<BulkDone, EngineError> {
        self.freshen(&commands)?;
        let shared = Arc::clone(&self.shared);
        let mark = self.mark();
        let done = self.shared.store.write(move |tx| {
            let facts = TxFacts::new(tx);
            let mut done = BulkDone { mark: None, changed: 0, unchanged: 0, refused: Vec::new() };
            for (place, mut command) in commands.into_iter().enumerate() {
                command.batch = Some(mark.clone());
                match shared.carry_out(tx, &facts, &command) {
                    Ok(Submitted { changed: true, .. }) => done.changed += 1,
                    Ok(_) => done.unchanged += 1,
                    Err(EngineError::Refused(refusal)) => done.refused.push((place, refusal)),
                    Err(error) => return Err(error.into()),
                }
            }
            if !partial && !done.refused.is_empty() {
                return Err(Stop::Refused(BulkDone { changed: 0, ..done }));
            }
            done.mark = (done.changed > 0).then_some(mark);
            Ok(done)
        });
        self.shared.bell.ring();
        match done {
            Ok(done) | Err(Stop::Refused(done)) => Ok(done),
            Err(Stop::Failed(error)) => Err(error),
        }
    }

    /// A bulk change the actor has made; none if there is no such.
    ///
    /// # Errors
    /// The store failed.
    pub fn bulk(&self, actor: &Actor, mark: &str) -> Result<Option<BulkSummary>, EngineError> {
        let entries = self.shared.store.read(|tx| entries(tx, actor, mark))?;
        let Some(first) = entries.first() else { return Ok(None) };
        let mut records: Vec<String> = Vec::new();
        for entry in &entries {
            if records.last() != Some(&entry.record) {
                records.push(entry.record.clone());
            }
        }
        Ok(Some(BulkSummary { register: first.register.clone(), reason: first.reason.clone(), at: first.at, records }))
    }

    /// What taking a bulk change back would do.
    ///
    /// # Errors
    /// The actor has made no such change, or the store failed.
    pub fn try_undo_bulk(&self, actor: &Actor, mark: &str, reason: &str) -> Result<Vec<Reverted>, EngineError> {
        let shared = &self.shared;
        shared.store.read(|tx| {
            let facts = TxFacts::new(tx);
            let carry = |command: &Command| {
                let decided = shared.decide_only(tx, &facts, command)?;
                if let Ok(Some(decision)) = &decided {
                    facts.learn(decision.after.clone());
                }
                Ok(decided.map(drop))
            };
            revert(shared, tx, &facts, &Command::new(actor.clone(), nothing()).because(reason), mark, carry)
        })
    }

    /// Takes a bulk change back by new entries: fields get their earlier values, where nobody has changed them since;
    /// states go back where a step leads there. What cannot go back stays, and is told.
    ///
    /// # Errors
    /// The actor has made no such change, or the store failed.
    pub fn undo_bulk(&self, actor: &Actor, mark: &str, reason: &str) -> Result<Vec<Reverted>, EngineError> {
        let shared = Arc::clone(&self.shared);
        let mut command = Command::new(actor.clone(), nothing()).because(reason);
        command.batch = Some(self.mark());
        let mark = mark.to_owned();
        let done = self.shared.store.write(move |tx| {
            let facts = TxFacts::new(tx);
            let carry = |command: &Command| match shared.carry_out(tx, &facts, command) {
                Ok(_) => Ok(Ok(())),
                Err(EngineError::Refused(refusal)) => Ok(Err(refusal)),
                Err(error) => Err(error),
            };
            revert(&shared, tx, &facts, &command, &mark, carry)
        })?;
        self.shared.bell.ring();
        Ok(done)
    }

    pub(crate) fn mark(&self) -> String {
        format!("{BULK}{}", self.shared.entry_id(self.now().at).simple())
    }
}

impl Shared {
    /// Decides without appending.
    fn decide_only(
        &self,
        tx: &Tx<'_>,
        facts: &TxFacts<'_, '_>,
        command: &Command,
    ) -> Result<Result<Option<Decision>, Refusal>, EngineError> {
        let now = assay_core::Now { at: self.clock.now(), today: self.clock.today() };
        let informed = Informed::new(self, tx, facts);
        let decided = decide(&self.pack, &informed, command, now, uuid::Uuid::nil());
        informed.finish()?;
        facts.finish()?;
        Ok(decided)
    }

    /// Lends a trial the signature that the real move will have to bring.
    fn sign_for_trial(&self, facts: &TxFacts<'_, '_>, command: &mut Command) {
        let Act::Move { number, key, signature, .. } = &mut command.act else { return };
        let register = facts.record(number).and_then(|record| self.pack.register(&record.register));
        let meaning = register.and_then(|register| register.find_move(key)?.sign.clone());
        if let Some(meaning) = meaning.filter(|_| signature.is_none()) {
            *signature = Some(Signature { meaning, method: "trial".to_owned() });
        }
    }
}

/// An act that stands for one still to come.
fn nothing() -> Act {
    Act::Edit { number: String::new(), set: BTreeMap::new() }
}

/// The entries of a bulk change, if the actor has made it.
fn entries(tx: &Tx<'_>, actor: &Actor, mark: &str) -> Result<Vec<Entry>, EngineError> {
    if !mark.starts_with(BULK) {
        return Ok(Vec::new());
    }
    let entries = tx.entries_of_batch(mark)?.into_iter().map(|row| row.entry);
    Ok(entries.filter(|entry| entry.actor == actor.person).collect())
}

/// Takes back every entry of a bulk change, the last one of a record first; records it made are withdrawn.
fn revert(
    shared: &Shared,
    tx: &Tx<'_>,
    facts: &TxFacts<'_, '_>,
    command: &Command,
    mark: &str,
    mut carry: impl FnMut(&Command) -> Result<Result<(), Refusal>, EngineError>,
) -> Result<Vec<Reverted>, EngineError> {
    let mut deeds: BTreeMap<String, Vec<Entry>> = BTreeMap::new();
    let mut order: Vec<String> = Vec::new();
    for entry in entries(tx, &command.actor, mark)? {
        if !deeds.contains_key(&entry.record) {
            order.push(entry.record.clone());
        }
        deeds.entry(entry.record.clone()).or_default().push(entry);
    }
    if order.is_empty() {
        return Err(EngineError::Refused(Refusal::one(RefusalKind::NotFound, Message::new("bulk-not-found"))));
    }
    let mut reverted = Vec::with_capacity(order.len());
    let made = made_by(shared, tx, &deeds)?;
    // What was changed comes first, and of what was made the last: links go before the records they lead to.
    order.sort_by_key(|number| made.contains_key(number));
    let changed = order.iter().take_while(|number| !made.contains_key(*number)).count();
    if let Some(made) = order.get_mut(changed..) {
        made.reverse();
    }
    for number in order {
        let found = facts.record(&number);
        facts.finish()?;
        let Some(first) = found else { continue };
        let Some(register) = shared.pack.register(&first.register) else { continue };
        let mut left = Vec::new();
        if let Some(stays) = made.get(&number) {
            left.extend(stays.clone());
            if stays.is_none() && !first.withdrawn {
                let act = Act::Withdraw { number: number.clone() };
                if let Err(refusal) = carry(&Command { act, ..command.clone() })? {
                    left.extend(refusal.problems.into_iter().map(|problem| problem.message));
                }
            }
            let last = facts.record(&number).filter(|last| last.withdrawn != first.withdrawn);
            reverted.push(Reverted { change: last.map(|last| (first, Box::new(Record::clone(&last)))), number, left });
            continue;
        }
        for entry in deeds.get(&number).into_iter().flatten().rev() {
            let entries: Vec<Entry> = tx.history(&number)?.into_iter().map(|row| row.entry).collect();
            let Some(old) = Record::fold(entries.iter().filter(|earlier| earlier.version < entry.version)) else {
                continue;
            };
            let acts = |present: &Record, left: &mut Vec<Message>| way_back(register, present, entry, &old, left);
            // What goes back is decided step by step: each sees what the one before it has done.
            for step in [Back::State, Back::Fields] {
                let Some(present) = facts.record(&number) else { continue };
                let Some(act) = acts(&present, &mut left).into_iter().find(|(kind, _)| *kind == step) else { continue };
                let command = Command { act: act.1, ..command.clone() };
                if let Err(refusal) = carry(&command)? {
                    left.extend(refusal.problems.into_iter().map(|problem| problem.message));
                    break;
                }
            }
        }
        left.dedup();
        let last = facts.record(&number).filter(|last| last.data != first.data || last.state != first.state);
        reverted.push(Reverted { change: last.map(|last| (first, Box::new(Record::clone(&last)))), number, left });
    }
    Ok(reverted)
}

/// The records a change has made, each with what keeps it from going: somebody has worked on it since, or a record that
/// stays links to it.
fn made_by(
    shared: &Shared,
    tx: &Tx<'_>,
    deeds: &BTreeMap<String, Vec<Entry>>,
) -> Result<BTreeMap<String, Option<Message>>, EngineError> {
    let mut made: BTreeMap<String, Option<Message>> = BTreeMap::new();
    let mut staying = Vec::new();
    for (number, entries) in deeds {
        let (Some(first), Some(last)) = (entries.first(), entries.last()) else { continue };
        if first.version != 1 {
            continue;
        }
        let present = tx.record(number)?;
        let worked = present.as_ref().is_some_and(|present| present.version != last.version && !present.withdrawn);
        made.insert(number.clone(), worked.then(|| Message::new("bulk-left-worked-on")));
        if worked {
            staying.push(number.clone());
        }
        for (_, _, source) in tx.links_to(number)? {
            // What the change itself has written into a record goes back with it.
            if !deeds.contains_key(&source) && made.get(number).is_some_and(Option::is_none) {
                made.insert(number.clone(), Some(Message::new("bulk-left-linked").text("number", &source)));
                staying.push(number.clone());
            }
        }
    }
    while let Some(number) = staying.pop() {
        let Some(record) = tx.record(&number)? else { continue };
        let Some(register) = shared.pack.register(&record.register) else { continue };
        for (_, target) in projection::links(register, &record) {
            if let Some(stays) = made.get_mut(target).filter(|stays| stays.is_none()) {
                *stays = Some(Message::new("bulk-left-linked").text("number", &number));
                staying.push(target.to_owned());
            }
        }
    }
    Ok(made)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Back {
    State,
    Fields,
}

/// The acts that take an entry back, and what stays.
fn way_back(
    register: &Register,
    present: &Record,
    entry: &Entry,
    old: &Record,
    left: &mut Vec<Message>,
) -> Vec<(Back, Act)> {
    let mut acts = Vec::new();
    let mut stays = |message: Message| {
        if !left.contains(&message) {
            left.push(message);
        }
    };
    let moved = entry.value(keys::MOVE).is_some();
    if moved && present.state != old.state {
        let state = |key: &Option<String>| format!("state-{}-{}", register.key, key.as_deref().unwrap_or_default());
        if present.state.as_deref() != entry.value(keys::STATE).and_then(Json::as_str) || present.entered != entry.at {
            stays(Message::new("bulk-left-state").label("state", state(&present.state)));
            return acts;
        }
        match step_between(register, present, old) {
            Some(step) => acts.push((
                Back::State,
                Act::Move {
                    number: present.number.clone(),
                    key: step.key.clone(),
                    set: BTreeMap::new(),
                    signature: None,
                },
            )),
            None => {
                let message = Message::new("bulk-left-no-way").label("from", state(&present.state));
                stays(message.label("to", state(&old.state)));
                return acts;
            }
        }
    }
    let mut set = BTreeMap::new();
    for (key, given) in entry.body.iter().filter(|(key, _)| !key.starts_with('$')) {
        let Some(field) = register.field(key).filter(|field| field.compute.is_none()) else { continue };
        let before = old.data.get(key);
        let now = present.data.get(key);
        if now == before {
            continue;
        }
        if now.unwrap_or(&Json::Null) == given {
            set.insert(field.key.clone(), before.cloned().unwrap_or(Json::Null));
        } else {
            stays(Message::new("bulk-left-changed").label("field", format!("field-{}-{key}", register.key)));
        }
    }
    if !set.is_empty() {
        acts.push((Back::Fields, Act::Edit { number: present.number.clone(), set }));
    }
    acts
}

/// A step that leads back without a signature or anything to fill in.
fn step_between<'r>(register: &'r Register, present: &Record, old: &Record) -> Option<&'r Move> {
    let (from, to) = (present.state.as_ref()?, old.state.as_ref()?);
    register.workflow.as_ref()?.moves.iter().find(|step| {
        let filled = step.need.iter().all(|field| present.data.contains_key(field));
        step.from.contains(from) && step.to == *to && step.sign.is_none() && filled
    })
}

//! The first system of a new organisation: made of the answers to the pack's questions.
//!
//! What is made are ordinary records, by ordinary commands of whoever answered, all under one mark in one transaction: all
//! of them or none. Each carries the name of its seed as external key, so that answering again makes nothing twice; a
//! record that people made themselves under the same title takes the place of one to be made. Nothing that is filled is
//! overwritten, but what somebody answers anew about the organisation itself.

mod fill;

use std::collections::BTreeMap;
use std::sync::Arc;

use assay_core::permission::{Right, may};
use assay_core::{Act, Actor, Answers, Command, Facts as _, Json, Record, Refusal};
use assay_pack::{Pack, Planned, Seed, Start};
use assay_store::{StoreError, Tx, TxFacts};
use serde::{Deserialize, Serialize};

use crate::bulk::Reverted;
use crate::engine::{Engine, Shared};
use crate::error::EngineError;
use fill::{Filler, Found};

/// Under which fact of the workspace it is kept what was made.
const META: &str = "start";
/// What the external keys of the records begin with.
const EXTERNAL: &str = "start:";
/// A workspace with more entries than this is in use: nothing has to be counted.
const FEW: u64 = 50;
/// Records looked through for one of the same title.
const TITLES: u32 = 5_000;

/// What came of the answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Started {
    /// The mark by which it can be taken back; none when everything was there already.
    pub mark: Option<String>,
    /// Numbers of the records made, in the order of the pack.
    pub made: Vec<String>,
    /// Numbers of the records of which empty fields were filled, or answers changed.
    pub filled: Vec<String>,
    /// Records that were there already.
    pub kept: usize,
    /// Questions that decide a clause: key, and whether the clause may be left out; none without an answer.
    pub decided: Vec<(String, Option<bool>)>,
}

/// How far a workspace is with its start.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StartState {
    /// Somebody has said that they will answer later.
    pub later: bool,
    /// What was made last.
    pub last: Option<Started>,
    /// What was answered last, by question.
    pub answers: BTreeMap<String, Vec<String>>,
}

/// Why nothing was made.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The pack asks nothing.
    #[error("this pack does not say what a new organisation begins with")]
    Nothing,
    /// A record was refused; the register and the title it would have had.
    #[error("refused: {register} “{title}”")]
    Refused {
        /// Register.
        register: String,
        /// Title.
        title: String,
        /// Why.
        refusal: Refusal,
    },
    /// The workspace failed.
    #[error(transparent)]
    Engine(#[from] EngineError),
}

impl From<StoreError> for StartError {
    fn from(error: StoreError) -> Self {
        Self::Engine(error.into())
    }
}

impl Engine {
    /// May the actor answer the questions: administrators who may make every kind of record that comes of them?
    #[must_use]
    pub fn may_start(&self, actor: &Actor) -> bool {
        let pack = self.pack();
        let registers =
            pack.start.iter().flat_map(|start| &start.seeds).filter_map(|seed| pack.register(&seed.register));
        pack.start.is_some() && actor.has_role("admin") && {
            let mut registers: Vec<_> = registers.collect();
            registers.dedup_by_key(|register| register.index());
            registers.into_iter().all(|register| register.single || may(actor, Right::Create, register, None))
        }
    }

    /// How far the workspace is with its start.
    ///
    /// # Errors
    /// The store failed.
    pub fn start_state(&self) -> Result<StartState, EngineError> {
        let kept = self.shared.store.read(|tx| tx.meta(META))?;
        Ok(kept.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default())
    }

    /// Remembers that the questions will be answered later.
    ///
    /// # Errors
    /// The store failed.
    pub fn start_later(&self) -> Result<(), EngineError> {
        let state = StartState { later: true, ..self.start_state()? };
        self.shared.store.write(move |tx| keep(tx, &state))
    }

    /// Is nothing in the workspace but the organisation and the people who can sign in?
    ///
    /// # Errors
    /// The store failed.
    pub fn is_new(&self) -> Result<bool, EngineError> {
        let pack = self.pack();
        let registers = pack.registers.iter().filter(|register| !register.single);
        Ok(self.shared.store.read(|tx| {
            if tx.ledger_end()?.0 > FEW {
                return Ok::<_, StoreError>(false);
            }
            for register in registers {
                let most = usize::from(register.key == pack.identity.register);
                if tx.titles(&register.key, 2)?.len() > most {
                    return Ok(false);
                }
            }
            Ok(true)
        })?)
    }

    /// The record that a seed has become, if the actor may see it.
    ///
    /// # Errors
    /// The store failed.
    pub fn started_record(&self, actor: &Actor, key: &str) -> Result<Option<Record>, EngineError> {
        let Some(start) = &self.pack().start else { return Ok(None) };
        let Some(seed) = start.seeds.iter().find(|seed| seed.key == key) else { return Ok(None) };
        let number = self.shared.store.read(|tx| {
            let facts = TxFacts::new(tx);
            let number = facts.external(&seed.register, &format!("{EXTERNAL}{key}"));
            facts.finish()?;
            Ok::<_, StoreError>(number)
        })?;
        match number.map(|number| self.record(actor, &number)) {
            Some(Ok(record)) => Ok(Some(record)),
            Some(Err(EngineError::Refused(_))) | None => Ok(None),
            Some(Err(error)) => Err(error),
        }
    }

    /// Takes back what was made last: records that nobody has worked on since are withdrawn, what was filled is emptied.
    ///
    /// # Errors
    /// Nothing was made, or not by the actor; or the store failed.
    pub fn undo_start(&self, actor: &Actor, reason: &str) -> Result<Vec<Reverted>, EngineError> {
        let mark = self.start_state()?.last.and_then(|last| last.mark).unwrap_or_default();
        let reverted = self.undo_bulk(actor, &mark, reason)?;
        // Whoever takes it back does not want to be asked again at once.
        let state = StartState { later: true, last: None, ..self.start_state()? };
        self.shared.store.write(move |tx| keep(tx, &state))?;
        Ok(reverted)
    }

    /// What was answered before, and what the organisation's record says now, as answers to the questions.
    ///
    /// # Errors
    /// The store failed.
    pub fn known_answers(&self) -> Result<BTreeMap<String, Vec<String>>, EngineError> {
        let mut known = self.start_state()?.answers;
        let organisation = self.shared.store.read(|tx| crate::checker::organisation(tx, &self.shared))?;
        let (Some(start), Some(record)) = (&self.pack().start, organisation) else { return Ok(known) };
        for question in &start.questions {
            let words: Vec<String> = match question.field.as_ref().and_then(|field| record.data.get(field)) {
                Some(Json::Array(items)) => {
                    items.iter().filter_map(|item| item.as_str().map(ToOwned::to_owned)).collect()
                }
                Some(Json::String(text)) => vec![text.clone()],
                Some(Json::Null) | None => continue,
                Some(other) => vec![other.to_string()],
            };
            // Words that are no option are those of an option, or of somebody's own; neither is an answer to a choice.
            let options = question.kind.options();
            if options.is_empty() || words.iter().all(|word| options.contains(word)) {
                known.insert(question.key.clone(), words);
            }
        }
        Ok(known)
    }

    /// Makes the first system of these answers, in a language of the pack.
    ///
    /// # Errors
    /// The pack asks nothing, a record was refused, or the store failed; nothing was made.
    pub fn start(&self, actor: &Actor, answers: &Answers, language: &str, reason: &str) -> Result<Started, StartError> {
        if self.pack().start.is_none() {
            return Err(StartError::Nothing);
        }
        let words = crate::Renderer::new(self.pack(), language, &[])?;
        let shared = Arc::clone(&self.shared);
        let command = Command {
            batch: Some(self.mark()),
            ..Command::new(actor.clone(), Act::Withdraw { number: String::new() }).because(reason)
        };
        let (answers, language) = (answers.clone(), language.to_owned());
        let started = self.shared.store.write(move |tx| {
            let facts = TxFacts::new(tx);
            let pack = Arc::clone(&shared.pack);
            let Some(start) = &pack.start else { return Err(StartError::Nothing) };
            let organisation = crate::checker::organisation(tx, &shared)?;
            let name = organisation.as_ref().map(|record| record.title().to_owned()).unwrap_or_default();
            let filler = Filler {
                pack: &pack,
                start,
                answers: &answers,
                words: &words,
                language: &language,
                name: &name,
                found: BTreeMap::new(),
                planned: BTreeMap::new(),
            };
            let desk = Desk { shared: &shared, tx, facts: &facts, command: &command };
            let started = Making { desk, filler, started: empty(), titles: BTreeMap::new() }.run(organisation)?;
            if started.mark.is_some() {
                let answers = answers.typed(start);
                keep(tx, &StartState { later: false, last: Some(started.clone()), answers })?;
            }
            Ok(started)
        })?;
        self.shared.bell.ring();
        Ok(started)
    }
}

fn empty() -> Started {
    Started { mark: None, made: Vec::new(), filled: Vec::new(), kept: 0, decided: Vec::new() }
}

fn keep(tx: &Tx<'_>, state: &StartState) -> Result<(), EngineError> {
    let json = serde_json::to_string(state).map_err(|error| EngineError::Invalid(error.to_string()))?;
    Ok(tx.set_meta(META, &json)?)
}

/// Carries out commands under one mark.
struct Desk<'d, 'x, 't> {
    shared: &'d Shared,
    tx: &'d Tx<'t>,
    facts: &'d TxFacts<'x, 't>,
    command: &'d Command,
}

impl Desk<'_, '_, '_> {
    fn submit(&self, act: Act, register: &str, title: &str) -> Result<crate::Submitted, StartError> {
        let command = Command { act, ..self.command.clone() };
        self.shared.carry_out(self.tx, self.facts, &command).map_err(|error| match error {
            EngineError::Refused(refusal) => {
                StartError::Refused { register: register.to_owned(), title: title.to_owned(), refusal }
            }
            other => other.into(),
        })
    }
}

/// A record of a seed.
struct Made<'s> {
    seed: &'s Seed,
    item: Option<String>,
    number: String,
    title: String,
    /// Fields that name records which came later.
    later: Vec<&'s (String, Planned)>,
}

struct Making<'m, 'x, 't> {
    desk: Desk<'m, 'x, 't>,
    filler: Filler<'m>,
    started: Started,
    /// Title, folded → number, by register.
    titles: BTreeMap<String, BTreeMap<String, String>>,
}

impl Making<'_, '_, '_> {
    fn run(mut self, organisation: Option<Record>) -> Result<Started, StartError> {
        let start = self.filler.start;
        let pack = self.filler.pack;
        let seeds: Vec<&Seed> = start.seeds.iter().filter(|seed| self.filler.holds(seed)).collect();
        for seed in &seeds {
            self.filler.planned.insert(seed.key.as_str(), true);
        }
        let single = |seed: &&&Seed| pack.register(&seed.register).is_some_and(|register| register.single);
        let mut made: Vec<Made<'_>> = Vec::new();
        for seed in seeds.iter().filter(|seed| !single(seed)) {
            for item in self.filler.items(seed) {
                made.extend(self.make(seed, item)?);
            }
            self.filler.planned.insert(seed.key.as_str(), false);
        }
        for record in &made {
            self.finish(record)?;
        }
        for seed in seeds.iter().filter(single) {
            self.fill(seed)?;
        }
        if let Some(record) = organisation {
            self.answer(pack, start, &record)?;
        }
        for question in start.questions.iter().filter(|question| question.decides.is_some()) {
            let said = self.filler.answers.json(start, &question.key).and_then(Json::as_bool);
            self.started.decided.push((question.key.clone(), said.map(|yes| !yes)));
        }
        let changed = !self.started.made.is_empty() || !self.started.filled.is_empty();
        self.started.mark = self.desk.command.batch.clone().filter(|_| changed);
        Ok(self.started)
    }

    /// Makes the record of a seed, unless it is there.
    fn make<'s>(&mut self, seed: &'s Seed, item: Option<String>) -> Result<Option<Made<'s>>, StartError> {
        let (now, later): (Vec<_>, Vec<_>) =
            self.filler.fields(seed).iter().partition(|(_, value)| !self.filler.names_later(value));
        let data = self.filler.data(now.into_iter(), seed, item.as_deref());
        let title = data.get("title").and_then(Json::as_str).unwrap_or_default().to_owned();
        let key = item.as_ref().map_or_else(|| seed.key.clone(), |item| format!("{}:{item}", seed.key));
        let external = format!("{EXTERNAL}{key}");
        let there = self.desk.facts.external(&seed.register, &external);
        self.desk.facts.finish()?;
        if let Some(number) = there.map_or_else(|| self.titled(&seed.register, &title), |number| Ok(Some(number)))? {
            self.started.kept += 1;
            let title = self.desk.tx.record_head(&number)?.map_or(title, |head| head.title().to_owned());
            self.filler.found(seed, number, title);
            return Ok(None);
        }
        let act = Act::Create { register: seed.register.clone(), data, state: None, external: Some(external) };
        let number = self.desk.submit(act, &seed.register, &title)?.number;
        self.started.made.push(number.clone());
        self.filler.found(seed, number.clone(), title.clone());
        Ok(Some(Made { seed, item, number, title, later }))
    }

    /// Fills what names records that were made later.
    fn finish(&mut self, record: &Made<'_>) -> Result<(), StartError> {
        let set = self.filler.data(record.later.iter().copied(), record.seed, record.item.as_deref());
        if set.is_empty() {
            return Ok(());
        }
        let act = Act::Edit { number: record.number.clone(), set };
        self.desk.submit(act, &record.seed.register, &record.title)?;
        Ok(())
    }

    /// Fills empty fields of the one record of a register, or makes it.
    fn fill(&mut self, seed: &Seed) -> Result<(), StartError> {
        let mut data = self.filler.data(self.filler.fields(seed).iter(), seed, None);
        let title = data.get("title").and_then(Json::as_str).unwrap_or_default().to_owned();
        let first = self.desk.facts.numbers(&seed.register).into_iter().next();
        let present = first.and_then(|number| self.desk.facts.record(&number));
        self.desk.facts.finish()?;
        match present {
            Some(record) => {
                data.retain(|key, _| record.data.get(key).is_none_or(Json::is_null));
                self.filler.found(seed, record.number.clone(), record.title().to_owned());
                self.edit(&record, data)
            }
            None => {
                let act = Act::Create { register: seed.register.clone(), data, state: None, external: None };
                let number = self.desk.submit(act, &seed.register, &title)?.number;
                self.started.made.push(number.clone());
                self.filler.found(seed, number, title);
                Ok(())
            }
        }
    }

    /// Keeps the answers in the organisation's record: what was answered counts, what was not fills what is empty.
    fn answer(&mut self, pack: &Pack, start: &Start, record: &Record) -> Result<(), StartError> {
        let register = pack.register(&record.register);
        let mut set = BTreeMap::new();
        for question in &start.questions {
            let Some(field) = question.field.as_ref() else { continue };
            let Some(answer) = self.filler.answers.json(start, &question.key).filter(|answer| !answer.is_null()) else {
                continue;
            };
            let given = self.filler.answers.was_given(&question.key);
            if !given && record.data.get(field).is_some_and(|present| !present.is_null()) {
                continue;
            }
            let is_text = register
                .and_then(|register| register.field(field))
                .is_some_and(|field| matches!(field.kind, assay_pack::FieldKind::Text { .. }));
            let words = question.kind.options().is_empty() || !is_text;
            let value = if words { answer.clone() } else { Json::String(self.filler.said(&question.key)) };
            if record.data.get(field) != Some(&value) {
                set.insert(field.clone(), value);
            }
        }
        self.edit(record, set)
    }

    fn edit(&mut self, record: &Record, set: BTreeMap<String, Json>) -> Result<(), StartError> {
        if set.is_empty() {
            return Ok(());
        }
        let act = Act::Edit { number: record.number.clone(), set };
        let done = self.desk.submit(act, &record.register, record.title())?;
        let made = self.started.made.contains(&record.number) || self.started.filled.contains(&record.number);
        if done.changed && !made {
            self.started.filled.push(record.number.clone());
        }
        Ok(())
    }

    /// A record of this title that people have made.
    fn titled(&mut self, register: &str, title: &str) -> Result<Option<String>, StartError> {
        let fold = |title: &str| title.trim().to_lowercase();
        if !self.titles.contains_key(register) {
            let titles = self.desk.tx.titles(register, TITLES)?;
            let titles = titles.into_iter().rev().map(|(number, title)| (fold(&title), number));
            self.titles.insert(register.to_owned(), titles.collect());
        }
        Ok(self.titles.get(register).and_then(|titles| titles.get(&fold(title))).cloned())
    }
}

/// A record of a seed, for links.
pub(crate) type Numbers = BTreeMap<String, Vec<Found>>;

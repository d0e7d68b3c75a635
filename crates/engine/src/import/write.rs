//! The one transaction of an import. The same code runs a dry run, over a snapshot and without appending.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use assay_core::value::{Context, targets};
use assay_core::{
    Act, Actor, Command, Decision, Entry, Facts as _, FileRef, Json, Message, Record, Refusal, RefusalKind, decide,
    format_number, is_import, keys,
};
use assay_pack::{Field, Numbering, Register};
use assay_store::{StoreError, Tx, TxFacts};

use super::facts::ImportFacts;
use super::links::Target;
use super::report::{Fate, RowFault};
use super::rows::{Ready, record_form};
use super::{Phase, Progress};
use crate::engine::Shared;
use crate::error::EngineError;
use crate::standings::Informed;

/// Says why a row was refused: its place, its faults.
pub(super) type Say = Box<dyn Fn(usize, &[RowFault]) -> String + Send>;

/// Everything an import writes.
pub(super) struct Job {
    pub actor: Actor,
    pub register: Arc<Register>,
    pub rows: Vec<Ready>,
    /// Files to attach, by row; empty if there are none at all.
    pub files: Vec<Vec<FileRef>>,
    /// Fields that columns of the file go into.
    pub mapped: Vec<String>,
    /// The import's own record, without the counts.
    pub own: BTreeMap<String, Json>,
    pub reason: Option<String>,
    pub partial: bool,
    /// Something else keeps the file as a whole from going in.
    pub blocked: bool,
    /// Why rows were refused, in words, for the import's record.
    pub say: Say,
    pub progress: Arc<Progress>,
}

/// What was done.
#[derive(Default)]
pub(super) struct Done {
    pub number: Option<String>,
    pub fates: Vec<Fate>,
    /// Row and what to warn of.
    pub warnings: Vec<(usize, Message)>,
}

/// Why a transaction was not kept.
pub(super) enum Stop {
    /// Rows are bad.
    Refused(Done),
    /// There was nothing to write.
    Nothing(Done),
    Failed(EngineError),
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.into())
    }
}

impl From<EngineError> for Stop {
    fn from(error: EngineError) -> Self {
        Self::Failed(error)
    }
}

/// The register of imports.
pub(super) const IMPORTS: &str = "import";

/// Longest list of refusals kept with the import, in bytes; all of them are in the report.
const REFUSALS: usize = 200_000;

/// Runs an import in a transaction; `dry` reads only.
pub(super) fn run(shared: &Shared, tx: &Tx<'_>, mut job: Job, dry: bool) -> Result<Done, Stop> {
    let inner = TxFacts::new(tx);
    let facts = ImportFacts::new(tx, &inner, &job.register.key)?;
    if job.rows.iter().any(|row| !row.own.is_empty()) {
        reserve(shared, tx, &facts, &mut job)?;
    }
    let bad = job.blocked || job.rows.iter().any(|row| !row.faults.is_empty());
    // Once it is clear that nothing goes in, the other rows are only tried, so that everything wrong is told at once.
    let dry_now = dry || (bad && !job.partial);
    let mut rows = std::mem::take(&mut job.rows);
    let mut run = Run::begin(shared, tx, &facts, &job, dry_now)?;
    let mut fates = Vec::with_capacity(rows.len());
    for (index, row) in rows.iter_mut().enumerate() {
        let fate = run.row(index, row)?;
        if matches!(fate, Fate::Refused(_)) && !job.partial {
            run.dry = true;
        }
        fates.push(fate);
        if index % 500 == 499 {
            job.progress.told(Phase::Write, index + 1);
        }
    }
    let refused = job.blocked || fates.iter().any(|fate| matches!(fate, Fate::Refused(_)));
    if dry || (refused && !job.partial) {
        let done = Done { number: None, fates, warnings: run.warnings };
        return if dry { Ok(done) } else { Err(Stop::Refused(done)) };
    }
    if !run.begun {
        return Err(Stop::Nothing(Done { number: None, fates, warnings: run.warnings }));
    }
    run.end(&fates)?;
    facts.settle()?;
    Ok(Done { number: Some(run.number), fates, warnings: run.warnings })
}

/// Gives rows that others link to their numbers ahead, so that every record is made once, with its links. Rows that would
/// be refused get none: what links to them is kept as text.
fn reserve(shared: &Shared, tx: &Tx<'_>, facts: &ImportFacts<'_, '_, '_>, job: &mut Job) -> Result<(), Stop> {
    loop {
        facts.forget();
        number_rows(shared, facts, job);
        let mut run = Run::begin(shared, tx, facts, job, true)?;
        let mut faults = Vec::new();
        for (index, row) in job.rows.iter().enumerate().filter(|(_, row)| row.faults.is_empty()) {
            if let Fate::Refused(found) = run.row(index, &mut row.clone())? {
                faults.push((index, found));
            }
        }
        if faults.is_empty() {
            break;
        }
        for (index, found) in faults {
            if let Some(row) = job.rows.get_mut(index) {
                row.faults = found;
            }
        }
    }
    facts.forget();
    let numbers = number_rows(shared, facts, job);
    for row in &mut job.rows {
        for (field, several, named) in std::mem::take(&mut row.own) {
            let found = named.into_iter().filter_map(|target| match target {
                Target::Number(number) => Some(number),
                Target::Row(row) => numbers.get(row).cloned().flatten(),
            });
            row.set.extend(record_form(found, several).map(|value| (field, value)));
        }
    }
    Ok(())
}

/// The number of each row's record: the one it has, or the one it will get.
fn number_rows(shared: &Shared, facts: &ImportFacts<'_, '_, '_>, job: &Job) -> Vec<Option<String>> {
    let now = shared.clock.today();
    let year = match job.register.numbering {
        Numbering::Yearly => now.year(),
        Numbering::Plain => 0,
    };
    let mut serial = facts.last_serial(&job.register.key, year);
    let at = shared.clock.now();
    let numbers = job.rows.iter().map(|row| {
        if let Some(number) = facts.known(&row.external) {
            return Some(number);
        }
        if !row.faults.is_empty() {
            return None;
        }
        serial += 1;
        let number = format_number(&job.register, year, serial);
        let title = row.set.get("title").map(|title| ("title".to_owned(), title.clone()));
        facts.reserve(Record::begin(&Entry {
            id: uuid::Uuid::nil(),
            at,
            actor: job.actor.person.clone(),
            auth: job.actor.auth.clone(),
            register: job.register.key.clone(),
            record: number.clone(),
            version: 0,
            act: "create".to_owned(),
            reason: None,
            batch: None,
            body: title.into_iter().collect(),
        }));
        Some(number)
    });
    numbers.collect()
}

struct Run<'r, 't, 'c> {
    shared: &'r Shared,
    tx: &'r Tx<'c>,
    facts: &'r ImportFacts<'r, 't, 'c>,
    register: Arc<Register>,
    files: &'r [Vec<FileRef>],
    mapped: Vec<&'r str>,
    say: &'r Say,
    command: Command,
    salts: Salts<'r>,
    /// The import's own record, not yet appended while nothing else is.
    opening: Option<Decision>,
    number: String,
    begun: bool,
    dry: bool,
    warnings: Vec<(usize, Message)>,
}

impl<'r, 't, 'c> Run<'r, 't, 'c> {
    fn begin(
        shared: &'r Shared,
        tx: &'r Tx<'c>,
        facts: &'r ImportFacts<'r, 't, 'c>,
        job: &'r Job,
        dry: bool,
    ) -> Result<Self, Stop> {
        let act = Act::Create { register: IMPORTS.to_owned(), data: job.own.clone(), state: None, external: None };
        let mut command = Command::new(job.actor.clone(), act);
        command.reason.clone_from(&job.reason);
        let mut run = Self {
            shared,
            tx,
            facts,
            register: Arc::clone(&job.register),
            files: &job.files,
            mapped: job.mapped.iter().map(String::as_str).collect(),
            say: &job.say,
            command,
            salts: Salts { shared, pool: Vec::new() },
            opening: None,
            number: String::new(),
            begun: false,
            dry,
            warnings: Vec::new(),
        };
        let decision = run.decide()?.map_err(EngineError::Refused)?;
        run.number = decision.as_ref().map(|decision| decision.entry.record.clone()).unwrap_or_default();
        run.opening = decision;
        run.command.batch = Some(run.number.clone());
        Ok(run)
    }

    /// Decides the present command. The outer failure is that of the store.
    fn decide(&mut self) -> Result<Result<Option<Decision>, Refusal>, Stop> {
        let now = self.shared.next_moment();
        let mut random = [0; 10];
        self.salts.fill(&mut random);
        let id = Shared::entry_id_of(now.at, random);
        let informed = Informed::new(self.shared, self.tx, self.facts);
        let decided = decide(&self.shared.pack, &informed, &self.command, now, id);
        informed.finish()?;
        self.facts.finish()?;
        Ok(decided)
    }

    fn append(&mut self, decision: &Decision) -> Result<(), Stop> {
        if self.dry {
            return Ok(());
        }
        if let Some(opening) = self.opening.take() {
            self.begun = true;
            self.append(&opening)?;
            self.facts.inner.learn(opening.after);
        }
        let salts = &mut self.salts;
        self.tx.append(&decision.entry, decision.before.as_deref(), &decision.after, &mut |bytes| salts.fill(bytes))?;
        Ok(())
    }

    /// What becomes of a row. Its values are moved out of it.
    fn row(&mut self, index: usize, row: &mut Ready) -> Result<Fate, Stop> {
        if !row.faults.is_empty() {
            return Ok(Fate::Refused(std::mem::take(&mut row.faults)));
        }
        match self.facts.known(&row.external) {
            Some(number) => self.update(index, number, row),
            None => self.create(index, row),
        }
    }

    fn create(&mut self, index: usize, row: &mut Ready) -> Result<Fate, Stop> {
        self.command.act = Act::Create {
            register: self.register.key.clone(),
            data: std::mem::take(&mut row.set),
            state: row.state.take(),
            external: Some(row.external.clone()),
        };
        let decision = match self.decide()? {
            Ok(Some(decision)) => decision,
            Ok(None) => return Ok(Fate::Refused(vec![RowFault::of(Message::new("import-row-failed"))])),
            // Who may not make one record may not make any: that is said once.
            Err(refusal) if refusal.kind == RefusalKind::Forbidden => return Err(EngineError::Refused(refusal).into()),
            Err(refusal) => return Ok(refused(refusal)),
        };
        self.append(&decision)?;
        let number = decision.entry.record;
        if self.files.get(index).is_some_and(|files| !files.is_empty()) {
            self.facts.reserve(decision.after);
            self.attach(index, &number)?;
        }
        Ok(Fate::Created(number))
    }

    fn update(&mut self, index: usize, number: String, row: &Ready) -> Result<Fate, Stop> {
        let Some(record) = self.facts.record(&number) else {
            self.facts.finish()?;
            return Ok(Fate::Refused(vec![RowFault::of(Message::new("import-row-failed"))]));
        };
        let mut set = match self.wanted(&record, row) {
            Ok(set) => set,
            Err(faults) => return Ok(Fate::Refused(faults)),
        };
        let moved = row.state.is_some() && row.state != record.state;
        if !set.is_empty() || moved {
            // What people changed here since stays, unless the file has changed at that place as well.
            let before = self.imported_before(&number)?;
            set.retain(|key, value| {
                let was = before.get(key).filter(|value| !value.is_null());
                match value.is_null() {
                    // An empty cell empties a field only if an earlier import filled it, not a default.
                    true => was.is_some() && self.register.field(key).is_none_or(|field| field.default.is_none()),
                    false => was != Some(&*value),
                }
            });
            let state = row.state.as_deref();
            if moved && before.get(keys::STATE).and_then(Json::as_str) != state {
                let message = Message::new("import-kept-state").text("number", &number);
                let state = format!("state-{}-{}", self.register.key, state.unwrap_or_default());
                self.warnings.push((index, message.label("state", state)));
            }
        }
        if set.is_empty() {
            let attached = self.attach(index, &number)?;
            return Ok(if attached { Fate::Updated(number, Vec::new()) } else { Fate::Unchanged(number) });
        }
        let fields = set.keys().cloned().collect();
        self.command.act = Act::Edit { number: number.clone(), set };
        match self.decide()? {
            Err(refusal) => Ok(refused(refusal)),
            Ok(None) => Ok(Fate::Unchanged(number)),
            Ok(Some(decision)) => {
                self.append(&decision)?;
                self.facts.inner.learn(decision.after);
                self.attach(index, &number)?;
                Ok(Fate::Updated(number, fields))
            }
        }
    }

    /// Values of a row that its record does not have; `null` for fields whose cell is empty.
    fn wanted(&self, record: &Record, row: &Ready) -> Result<BTreeMap<String, Json>, Vec<RowFault>> {
        let values = Context::new(&self.shared.pack, self.facts);
        let mut set = BTreeMap::new();
        let mut faults = Vec::new();
        for (key, value) in &row.set {
            let clean = match self.register.field(key) {
                None => Some(value.clone()),
                Some(field) => match clean(&values, field, value, record) {
                    Ok(clean) => clean,
                    Err(more) => {
                        faults.extend(more);
                        continue;
                    }
                },
            };
            if clean.as_ref() != record.data.get(key) {
                set.insert(key.clone(), clean.unwrap_or(Json::Null));
            }
        }
        for key in &self.mapped {
            if !row.set.contains_key(*key)
                && !row.own.iter().any(|(field, ..)| field == key)
                && record.data.contains_key(*key)
            {
                set.insert((*key).to_owned(), Json::Null);
            }
        }
        if faults.is_empty() { Ok(set) } else { Err(faults) }
    }

    /// What imports have said of a record so far, the latest word of each field.
    fn imported_before(&self, number: &str) -> Result<BTreeMap<String, Json>, Stop> {
        let history = self.tx.history(number)?;
        let entries = history.into_iter().map(|row| row.entry).filter(|entry| is_import(entry.batch.as_deref()));
        Ok(entries.flat_map(|entry| entry.body).collect())
    }

    /// Attaches the files of a row that its record does not have yet.
    fn attach(&mut self, index: usize, number: &str) -> Result<bool, Stop> {
        let files = self.files;
        let Some(files) = files.get(index).filter(|files| !files.is_empty()) else { return Ok(false) };
        let history = self.tx.history(number)?;
        let known: BTreeSet<String> = history
            .iter()
            .filter_map(|row| Some(row.entry.value(keys::FILE)?.get("sha256")?.as_str()?.to_owned()))
            .collect();
        let mut attached = false;
        for file in files.iter().filter(|file| !known.contains(&file.sha256)) {
            self.command.act = Act::Attach { number: number.to_owned(), file: file.clone() };
            match self.decide()? {
                Ok(None) => {}
                Ok(Some(decision)) => {
                    self.append(&decision)?;
                    self.facts.reserve(decision.after);
                    attached = true;
                }
                // The record is more than its file: it goes in all the same.
                Err(_) => self.warnings.push((index, Message::new("import-kept-attachment").text("file", &file.name))),
            }
        }
        Ok(attached)
    }

    /// Writes down what came of it.
    fn end(&mut self, fates: &[Fate]) -> Result<(), Stop> {
        let count = |wanted: fn(&Fate) -> bool| Json::from(fates.iter().filter(|fate| wanted(fate)).count());
        let mut set = BTreeMap::from([
            ("created_rows".to_owned(), count(|fate| matches!(fate, Fate::Created(_)))),
            ("updated_rows".to_owned(), count(|fate| matches!(fate, Fate::Updated(..)))),
            ("unchanged_rows".to_owned(), count(|fate| matches!(fate, Fate::Unchanged(_)))),
            ("refused_rows".to_owned(), count(|fate| matches!(fate, Fate::Refused(_)))),
        ]);
        let mut refusals = String::new();
        for (index, fate) in fates.iter().enumerate() {
            if let Fate::Refused(faults) = fate {
                if refusals.len() > REFUSALS {
                    refusals.push_str("- …\n");
                    break;
                }
                refusals.push_str(&(self.say)(index, faults));
            }
        }
        if !refusals.is_empty() {
            set.insert("refusals".to_owned(), Json::String(refusals));
        }
        // People write no counts into the record of an import; the import does.
        let actor = Actor::system(&self.command.actor.auth);
        let mut command = Command::new(actor, Act::Edit { number: self.number.clone(), set });
        command.batch = Some(self.number.clone());
        let person = std::mem::replace(&mut self.command, command);
        let decision = self.decide()?.map_err(EngineError::Refused)?;
        self.command = person;
        match decision {
            Some(decision) => self.append(&decision),
            None => Ok(()),
        }
    }
}

/// A value in record form. Targets the record has already are not asked for again: they may have been withdrawn since.
fn clean(values: &Context<'_>, field: &Field, value: &Json, record: &Record) -> Result<Option<Json>, Vec<RowFault>> {
    if field.kind.is_link() && record.data.get(&field.key) == Some(value) {
        return Ok(Some(value.clone()));
    }
    if field.kind.is_link() && targets(Some(value)).next().is_none() {
        return Ok(None);
    }
    values.normalise(field, value).map_err(|problems| problems.into_iter().map(RowFault::problem).collect())
}

fn refused(refusal: Refusal) -> Fate {
    Fate::Refused(refusal.problems.into_iter().map(RowFault::problem).collect())
}

/// Random bytes, drawn by the page: a call to the system for every value would be the dearest part of it.
struct Salts<'r> {
    shared: &'r Shared,
    pool: Vec<u8>,
}

impl Salts<'_> {
    fn fill(&mut self, bytes: &mut [u8]) {
        const PAGE: usize = 16_384;
        if bytes.len() > PAGE {
            self.shared.random.fill(bytes);
            return;
        }
        if self.pool.len() < bytes.len() {
            self.pool.resize(PAGE, 0);
            self.shared.random.fill(&mut self.pool);
        }
        let rest = self.pool.split_off(self.pool.len() - bytes.len());
        bytes.copy_from_slice(&rest);
    }
}

//! Keeps diagnostics and readiness true: a full run when needed, otherwise only what the ledger says has changed.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, PoisonError};

use assay_core::check::{Change, Outcome, evaluate};
use assay_core::readiness::{Evidence, Found, Judged, Standing, Tally, Together, judge, together};
use assay_core::{Facts, Host, Json, Now, Record};
use assay_pack::{Severity, Standard};
use assay_seal::Hash;
use assay_store::{StoreError, StoredDiagnostic, Tx, TxFacts};
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::json;

mod evidence;
mod finding;
mod full;
mod judgement;

use crate::engine::{Engine, Shared};
use crate::error::EngineError;

pub use evidence::{CheckCount, Evident, Weighed};
pub(crate) use finding::Digests;
pub use finding::{CheckDigest, Finding};
pub use judgement::JUDGEMENTS;

/// The consumer of the ledger that this is.
const CONSUMER: &str = "checks";
/// When the checks last ran, among the facts about the workspace.
const CHECKED_AT: &str = "checks-at";
/// More changed records than this are cheaper to check all over.
const MOST_CHANGES: usize = 2_000;
/// Register of waivers, from the pack every installation has.
pub const WAIVERS: &str = "waiver";
/// Fact of the workspace: the day on which everything was last checked.
pub(crate) const CHECKED_ON: &str = "checks-day";
/// State in which a waiver holds.
const ACCEPTED: &str = "accepted";

/// What the checker remembers: the fingerprint of the pack's checks; per check, which records it applied to, and after
/// which run.
#[derive(Default)]
pub(crate) struct Checker {
    fingerprint: OnceCell<String>,
    applied: Option<(u64, HashMap<String, Bitmap>)>,
}

/// When an answer about readiness was worked out: after which run of the checks, at which generations of the registers
/// besides it that count, and on which day. Judgements run out by themselves.
pub(crate) type Remembered = (u64, u64, u64, Date);

/// A set of internal record keys.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Bitmap(Vec<u8>);

impl Bitmap {
    fn set(&mut self, rid: i64, on: bool) -> bool {
        let Ok(place) = usize::try_from(rid) else { return false };
        let (byte, bit) = (place / 8, 1_u8 << (place % 8));
        if self.0.len() <= byte {
            if !on {
                return false;
            }
            self.0.resize(byte + 1, 0);
        }
        let Some(cell) = self.0.get_mut(byte) else { return false };
        let was = *cell & bit != 0;
        if on {
            *cell |= bit;
        } else {
            *cell &= !bit;
        }
        was != on
    }

    /// Adds the members of another set.
    fn join(&mut self, other: &Self) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        self.0.iter_mut().zip(&other.0).for_each(|(all, more)| *all |= more);
    }
}

/// What a re-check did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rechecked {
    /// Entries it caught up with.
    pub changed_entries: u64,
    /// Pairs of check and record it evaluated.
    pub evaluated: u64,
    /// Was everything checked?
    pub full: bool,
}

/// Readiness for one edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadinessView {
    /// The edition.
    pub edition: String,
    /// Requirements in the order of the standard.
    pub requirements: Vec<RequirementView>,
}

/// Readiness at the end of a past day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayCounts {
    /// ISO date.
    pub day: String,
    /// Main clause → (requirements met, requirements that count).
    pub clauses: BTreeMap<String, (u64, u64)>,
}

/// A requirement with its standing.
pub type RequirementView = Judged;

impl ReadinessView {
    /// Requirements that count: all but those that do not apply.
    #[must_use]
    pub fn total(&self) -> usize {
        self.requirements.iter().filter(|judged| judged.standing != Standing::NotApplicable).count()
    }

    /// Whole percent met, rounded down: 100 only when nothing is missing.
    #[must_use]
    pub fn percent(&self) -> usize {
        self.met() * 100 / self.total().max(1)
    }

    /// Requirements that are met.
    #[must_use]
    pub fn met(&self) -> usize {
        self.requirements.iter().filter(|judged| judged.standing == Standing::Met).count()
    }
}

struct Waiver {
    code: String,
    record: Option<String>,
    until: Date,
    number: String,
}

/// A (check, record) pair evaluated anew.
struct Evaluated {
    check: usize,
    number: String,
    rid: Option<i64>,
    outcome: Outcome,
    register: String,
    /// Who owns the record.
    owner: Option<String>,
    /// Records it belongs to, of the register that readiness is looked at by.
    about: Vec<String>,
}

impl Evaluated {
    fn new(shared: &Shared, check: usize, record: &Record, rid: Option<i64>, outcome: Outcome) -> Self {
        // Only what falls short is ever told to anybody.
        let falls = matches!(outcome, Outcome::Falls(_));
        Self {
            check,
            number: record.number.clone(),
            rid,
            outcome,
            register: record.register.clone(),
            owner: record.owner().filter(|_| falls).map(ToOwned::to_owned),
            about: if falls { shared.reach.about(&shared.pack, record) } else { Vec::new() },
        }
    }
}

/// What an incremental run found.
struct Outcomes {
    evaluated: Vec<Evaluated>,
    waivers: Vec<Waiver>,
    /// The bitmaps that changed, by check.
    bitmaps: Vec<(String, Vec<u8>)>,
    /// What readiness is judged by besides the checks has changed.
    rejudged: bool,
    /// How far the ledger was read.
    end: u64,
}

impl Engine {
    /// Checks everything and keeps the outcome.
    ///
    /// # Errors
    /// The store failed.
    pub fn check_all(&self) -> Result<Rechecked, EngineError> {
        let mut checker = self.shared.checker.lock().unwrap_or_else(PoisonError::into_inner);
        self.full_run(&mut checker)
    }

    /// Catches up with the ledger: evaluates only what its new entries can touch. Checks everything when that is needed:
    /// on a new day, with a changed pack, or after very many changes.
    ///
    /// # Errors
    /// The store failed.
    pub fn recheck(&self) -> Result<Rechecked, EngineError> {
        let mut checker = self.shared.checker.lock().unwrap_or_else(PoisonError::into_inner);
        let shared = &self.shared;
        let now = self.now();
        let fingerprint = checker.fingerprint(shared).to_owned();
        let plan = shared.store.read(|tx| {
            let (cursor, (end, _)) = (tx.cursor(CONSUMER)?, tx.ledger_end()?);
            let stale = tx.meta("checks-pack")?.as_deref() != Some(fingerprint.as_str())
                || tx.meta(CHECKED_ON)?.as_deref() != Some(now.today.to_string().as_str());
            if stale {
                return Ok::<_, EngineError>(None);
            }
            let mut changes: BTreeMap<String, u32> = BTreeMap::new();
            tx.scan_ledger(cursor, |row| {
                changes.entry(row.record).or_insert(row.version);
                Ok(())
            })?;
            Ok((changes.len() <= MOST_CHANGES).then_some((cursor, end, changes)))
        })?;
        let Some((cursor, end, changes)) = plan else { return self.full_run(&mut checker) };
        let is_of = |number: &str, keys: &[&str]| {
            shared.pack.register_of_number(number).is_some_and(|it| keys.contains(&it.key.as_str()))
        };
        if changes.is_empty() {
            return Ok(Rechecked::default());
        }
        if changes.keys().any(|number| is_of(number, &[WAIVERS])) {
            // A waiver may cover any record of its check.
            return self.full_run(&mut checker);
        }
        let (evaluated, waivers) = shared.store.read(|tx| {
            let facts = TxFacts::new(tx);
            let mut touched = BTreeSet::new();
            for (number, first) in &changes {
                let Some(after) = facts.record(number) else { continue };
                let before = if *first > 1 { version_before(tx, number, *first)? } else { None };
                touched.extend(shared.reach.touched(&facts, Change { before: before.as_ref(), after: &after }));
            }
            let host = Host::new(&shared.pack, &facts);
            let mut evaluated = Vec::with_capacity(touched.len());
            for (index, number) in touched {
                let (Some(check), Some(record)) = (shared.pack.checks.get(index), facts.record(&number)) else {
                    continue;
                };
                let outcome = if record.withdrawn {
                    Outcome::Idle
                } else {
                    evaluate(&shared.pack, &host, check, &host.object(&number), now)
                };
                evaluated.push(Evaluated::new(shared, index, &record, tx.rid(&number)?, outcome));
            }
            facts.finish()?;
            Ok::<_, EngineError>((evaluated, waivers(tx, now.today)?))
        })?;
        let rejudged = changes.keys().any(|number| is_of(number, &[JUDGEMENTS, &shared.pack.organisation]));
        let count = u64::try_from(evaluated.len()).unwrap_or(u64::MAX);
        let changed = shared.apply_outcomes(checker.load(shared)?, &evaluated);
        checker.ran(self.shared.keep(now, Outcomes { evaluated, waivers, bitmaps: changed, rejudged, end })?);
        Ok(Rechecked { changed_entries: end - cursor, evaluated: count, full: false })
    }

    /// Readiness for an edition, from what the checks found last.
    ///
    /// # Errors
    /// The store failed.
    pub fn readiness(&self, edition: &str) -> Result<Arc<ReadinessView>, EngineError> {
        let shared = &self.shared;
        shared.store.read(|tx| {
            // What does not apply and what people judged is read with it, so changes there count too.
            let generation = |register: &str| shared.store.generation(Some(register));
            let today = shared.clock.today();
            let then = (runs(tx)?, generation(&shared.pack.organisation), generation(JUDGEMENTS), today);
            let mut known = shared.digests.readiness.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some((_, view)) = known.get(edition).filter(|(known, _)| *known == then) {
                return Ok(Arc::clone(view));
            }
            let requirements = judge(&shared.pack, edition, &shared.evidence(tx)?, today);
            let view = Arc::new(ReadinessView { edition: edition.to_owned(), requirements });
            known.insert(edition.to_owned(), (then, Arc::clone(&view)));
            Ok(view)
        })
    }

    /// The edition of each standard that is followed, the first standard first: what the organisation has chosen, what the
    /// pack follows, or the latest.
    ///
    /// # Errors
    /// The store failed.
    pub fn followed(&self) -> Result<Vec<String>, EngineError> {
        let own = self.edition()?;
        let of = |standard: &Standard| {
            let chosen = standard.editions.iter().find(|edition| **edition == own);
            chosen.or(standard.editions.last()).cloned()
        };
        Ok(self.shared.pack.standards.iter().filter_map(of).collect())
    }

    /// Where the organisation stands in all standards it follows, requirements they share counted once.
    ///
    /// # Errors
    /// The store failed.
    pub fn readiness_together(&self) -> Result<Together, EngineError> {
        let views: Vec<_> = self.followed()?.iter().map(|edition| self.readiness(edition)).collect::<Result<_, _>>()?;
        let judged: Vec<&[Judged]> = views.iter().map(|view| view.requirements.as_slice()).collect();
        Ok(together(&self.shared.pack, &judged))
    }

    /// When the checks last ran.
    ///
    /// # Errors
    /// The store failed.
    pub fn checked_at(&self) -> Result<Option<Timestamp>, EngineError> {
        let at = self.shared.store.read(|tx| tx.meta(CHECKED_AT))?;
        Ok(at.and_then(|at| at.parse().ok()))
    }

    /// Requirements met and counted per main clause on past days, oldest first.
    ///
    /// # Errors
    /// The store failed.
    pub fn readiness_history(&self, edition: &str, since: Date) -> Result<Vec<DayCounts>, EngineError> {
        let days = self.shared.store.read(|tx| tx.readiness_since(edition, &since.to_string()))?;
        let read = |body: &str| {
            let clauses: BTreeMap<String, Json> = serde_json::from_str(body).unwrap_or_default();
            let count = |counts: &Json, key: &str| counts.get(key).and_then(Json::as_u64).unwrap_or_default();
            clauses
                .iter()
                .map(|(clause, counts)| (clause.clone(), (count(counts, "met"), count(counts, "total"))))
                .collect()
        };
        Ok(days.into_iter().map(|day| DayCounts { clauses: read(&day.body), day: day.day }).collect())
    }

    /// The edition this workspace follows.
    ///
    /// # Errors
    /// The store failed.
    pub fn edition(&self) -> Result<String, EngineError> {
        let pack = &self.shared.pack;
        let organisation = self.shared.store.read(|tx| organisation(tx, &self.shared))?;
        let chosen = organisation.as_ref().and_then(|record| record.text("edition"));
        let known = chosen.filter(|edition| pack.editions.iter().any(|known| known == edition));
        Ok(known.unwrap_or(&pack.default_edition).to_owned())
    }
}

impl Checker {
    /// The fingerprint of the pack's checks; the pack of an open workspace never changes.
    fn fingerprint(&self, shared: &Shared) -> &str {
        self.fingerprint.get_or_init(|| shared.checks_fingerprint())
    }

    /// The bitmaps of the latest run; read anew when another process has made one.
    fn load(&mut self, shared: &Shared) -> Result<&mut HashMap<String, Bitmap>, EngineError> {
        let run = shared.store.read(runs)?;
        if self.applied.as_ref().is_none_or(|(known, _)| *known != run) {
            let stored = shared.store.read(|tx| tx.applied())?;
            self.applied = Some((run, stored.into_iter().map(|(code, bits)| (code, Bitmap(bits))).collect()));
        }
        Ok(&mut self.applied.get_or_insert_default().1)
    }

    /// The bitmaps at hand are those of this run.
    fn ran(&mut self, run: u64) {
        if let Some((known, _)) = &mut self.applied {
            *known = run;
        }
    }
}

impl Shared {
    /// Changes when any check or parameter of the pack does.
    fn checks_fingerprint(&self) -> String {
        let mut text = String::new();
        for check in &self.pack.checks {
            text.push_str(&check.code);
            text.push_str(check.severity.as_str());
            text.push_str(&check.each);
            let programs = check.condition.iter().chain([&check.expect]).chain(check.args.iter().map(|(_, it)| it));
            programs.for_each(|program| {
                text.push('\n');
                text.push_str(program.source());
            });
        }
        Hash::of(text.as_bytes()).to_string()
    }

    /// Notes which records the checks applied to; answers the bitmaps that changed.
    fn apply_outcomes(&self, applied: &mut HashMap<String, Bitmap>, evaluated: &[Evaluated]) -> Vec<(String, Vec<u8>)> {
        let mut changed = BTreeSet::new();
        for one in evaluated {
            let (Some(check), Some(rid)) = (self.pack.checks.get(one.check), one.rid) else { continue };
            let bits = applied.entry(check.code.clone()).or_default();
            if bits.set(rid, one.outcome != Outcome::Idle) {
                changed.insert(check.code.clone());
            }
        }
        let bits = |code: String| applied.get(&code).map(|bits| (code.clone(), bits.0.clone()));
        changed.into_iter().filter_map(bits).collect()
    }

    /// Keeps the outcomes of an incremental run.
    fn keep(self: &Arc<Self>, now: Now, outcomes: Outcomes) -> Result<u64, EngineError> {
        let shared = Arc::clone(self);
        let Outcomes { evaluated, waivers, bitmaps, rejudged, end } = outcomes;
        self.store.write(move |tx| {
            let mut moved = rejudged || !bitmaps.is_empty();
            for one in &evaluated {
                let Some(check) = shared.pack.checks.get(one.check) else { continue };
                match shared.to_stored(one, &waivers, now) {
                    Some(stored) => moved |= tx.put_diagnostic(&stored)?,
                    None => moved |= tx.drop_diagnostic(&check.code, &one.number)?,
                }
            }
            for (code, bits) in &bitmaps {
                tx.put_applied(code, bits)?;
            }
            tx.set_cursor(CONSUMER, end)?;
            tx.set_meta(CHECKED_AT, &now.at.to_string())?;
            // Most edits move no finding: then everything remembered of the last run stays true.
            if !moved {
                return Ok(runs(tx)?);
            }
            shared.keep_readiness(tx, now)?;
            count_run(tx)
        })
    }

    /// The stored form of an outcome that falls short.
    fn to_stored(&self, one: &Evaluated, waivers: &[Waiver], now: Now) -> Option<StoredDiagnostic> {
        let Outcome::Falls(diagnostic) = &one.outcome else { return None };
        let covers = |waiver: &&Waiver| {
            waiver.code == diagnostic.code && waiver.record.as_ref().is_none_or(|record| record == &one.number)
        };
        let waiver = waivers.iter().find(covers);
        Some(StoredDiagnostic {
            code: diagnostic.code.clone(),
            record: one.number.clone(),
            register: one.register.clone(),
            severity: match diagnostic.severity {
                Severity::Error => 0,
                Severity::Warning => 1,
                Severity::Note => 2,
            },
            since: now.today.to_string(),
            waived: waiver.map(|waiver| waiver.until.to_string()),
            waiver: waiver.map(|waiver| waiver.number.clone()),
            body: finding::body_of(diagnostic, one).to_string(),
        })
    }

    /// Have the checks ever run?
    pub(crate) fn has_checked(&self, tx: &Tx<'_>) -> Result<bool, EngineError> {
        Ok(tx.meta(CHECKED_AT)?.is_some())
    }

    /// What readiness is judged by: counts per check, what the organisation says does not apply, and what people judged.
    pub(crate) fn evidence(&self, tx: &Tx<'_>) -> Result<Evidence, EngineError> {
        let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
        for (code, applied) in tx.count_applied()? {
            tallies.entry(code).or_default().applied = applied;
        }
        for counted in tx.count_diagnostics()? {
            let tally = tallies.entry(counted.code).or_default();
            (tally.standing, tally.accepted) = (counted.standing, counted.accepted);
            tally.latest = counted.latest.as_deref().and_then(assay_core::value::parse_date);
        }
        let organisation = organisation(tx, self)?;
        let mut not_applicable = BTreeSet::new();
        if let (Some(record), Some((field, column))) = (&organisation, &self.pack.not_applied) {
            let rows = record.data.get(field).and_then(Json::as_array).into_iter().flatten();
            let listed = rows.filter_map(|row| row.get(column)?.as_str());
            not_applicable.extend(listed.map(|clause| clause.trim().to_owned()));
        }
        let edition = organisation.as_ref().and_then(|record| record.text("edition")).map(ToOwned::to_owned);
        Ok(Evidence { tallies, not_applicable, judgements: self.judgements(tx)?, edition })
    }

    /// Keeps today's readiness of every edition, by main clause.
    fn keep_readiness(&self, tx: &Tx<'_>, now: Now) -> Result<(), EngineError> {
        let evidence = self.evidence(tx)?;
        for edition in &self.pack.editions {
            let mut clauses: BTreeMap<String, (u64, u64, Found)> = BTreeMap::new();
            for judged in judge(&self.pack, edition, &evidence, now.today) {
                let main = judged.clause.split('.').next().unwrap_or_default().to_owned();
                let counts = clauses.entry(main).or_default();
                if judged.standing != Standing::NotApplicable {
                    counts.1 += 1;
                }
                counts.0 += u64::from(judged.standing == Standing::Met);
                counts.2.errors += judged.found.errors;
                counts.2.warnings += judged.found.warnings;
                counts.2.notes += judged.found.notes;
            }
            let body: serde_json::Map<String, Json> = clauses
                .into_iter()
                .map(|(clause, (met, total, found))| {
                    let counts = json!({
                        "met": met, "total": total,
                        "errors": found.errors, "warnings": found.warnings, "notes": found.notes,
                    });
                    (clause, counts)
                })
                .collect();
            tx.put_readiness(&now.today.to_string(), edition, &Json::Object(body).to_string())?;
        }
        Ok(())
    }
}

/// How many runs of checks have been kept: every process sees by it that there was another.
fn runs(tx: &Tx<'_>) -> Result<u64, StoreError> {
    Ok(tx.meta("checks-run")?.and_then(|run| run.parse().ok()).unwrap_or_default())
}

/// Counts one more run; answers its number.
fn count_run(tx: &Tx<'_>) -> Result<u64, EngineError> {
    let run = runs(tx)? + 1;
    tx.set_meta("checks-run", &run.to_string())?;
    Ok(run)
}

/// The organisation's record.
pub(crate) fn organisation(tx: &Tx<'_>, shared: &Shared) -> Result<Option<Record>, StoreError> {
    let facts = TxFacts::new(tx);
    let first = facts.numbers(&shared.pack.organisation).into_iter().next();
    facts.finish()?;
    first.map_or(Ok(None), |number| tx.record(&number))
}

/// The record as it stood before its version `first`.
fn version_before(tx: &Tx<'_>, number: &str, first: u32) -> Result<Option<Record>, EngineError> {
    let entries: Vec<_> =
        tx.history(number)?.into_iter().map(|row| row.entry).filter(|it| it.version < first).collect();
    Ok(Record::fold(&entries))
}

/// Waivers that hold today.
fn waivers(tx: &Tx<'_>, today: Date) -> Result<Vec<Waiver>, StoreError> {
    let facts = TxFacts::new(tx);
    let mut holding = Vec::new();
    for number in facts.numbers(WAIVERS) {
        let Some(record) = facts.record(&number) else { continue };
        let until = record.text("until").and_then(assay_core::value::parse_date);
        if let (Some(ACCEPTED), Some(code), Some(until)) = (record.state.as_deref(), record.text("check"), until)
            && until >= today
        {
            let on = record.text("record").map(ToOwned::to_owned);
            holding.push(Waiver { code: code.to_owned(), record: on, until, number });
        }
    }
    facts.finish()?;
    Ok(holding)
}

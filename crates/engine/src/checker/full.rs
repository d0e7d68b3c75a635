//! A full run: every check over every record, shared among the machine's cores.

use std::collections::HashMap;
use std::num::NonZero;
use std::sync::Arc;

use assay_core::Now;
use assay_core::check::{Outcome, Run};
use assay_store::{Share, StoredDiagnostic, TxFacts};

use super::{Bitmap, CHECKED_AT, CHECKED_ON, CONSUMER, Checker, Evaluated, Rechecked, count_run, waivers};
use crate::engine::{Engine, Shared};
use crate::error::EngineError;

/// Most lanes: each reads with a connection of its own, and pages want some too.
const MOST_LANES: usize = 3;

/// What a run, or a lane of it, found.
#[derive(Default)]
struct Found {
    /// What falls short.
    standing: Vec<StoredDiagnostic>,
    /// Per check: the records it applied to.
    reached: Vec<Bitmap>,
    /// How often a check applied.
    count: u64,
    /// How far the checks had read the ledger before.
    cursor: u64,
    /// Entries of the ledger in the snapshot that was read.
    end: u64,
}

impl Engine {
    pub(super) fn full_run(&self, checker: &mut Checker) -> Result<Rechecked, EngineError> {
        let shared = &self.shared;
        let now = self.now();
        let Found { standing, reached, count, cursor, end } = shared.run_checks(now)?;
        let named = shared.pack.checks.iter().zip(reached).filter(|(_, bits)| !bits.0.is_empty());
        let applied: HashMap<String, Bitmap> = named.map(|(check, bits)| (check.code.clone(), bits)).collect();
        let bitmaps = applied.clone();
        let fingerprint = checker.fingerprint(shared).to_owned();
        let kept = Arc::clone(shared);
        let run = shared.store.write(move |tx| {
            tx.replace_diagnostics(&standing)?;
            for (code, _) in tx.applied()? {
                if !bitmaps.contains_key(&code) {
                    tx.put_applied(&code, &[])?;
                }
            }
            for (code, bits) in &bitmaps {
                tx.put_applied(code, &bits.0)?;
            }
            tx.set_meta("checks-pack", &fingerprint)?;
            tx.set_meta(CHECKED_ON, &now.today.to_string())?;
            tx.set_meta(CHECKED_AT, &now.at.to_string())?;
            tx.set_cursor(CONSUMER, end)?;
            kept.keep_readiness(tx, now)?;
            count_run(tx)
        })?;
        checker.applied = Some((run, applied));
        Ok(Rechecked { changed_entries: end.saturating_sub(cursor), evaluated: count, full: true })
    }
}

impl Shared {
    /// Runs every check over every record of one moment.
    fn run_checks(&self, now: Now) -> Result<Found, EngineError> {
        let lanes = std::thread::available_parallelism().map_or(1, NonZero::get).min(MOST_LANES);
        let together = if lanes > 1 { self.run_lanes(lanes, now)? } else { None };
        let mut found = together.map_or_else(|| self.run_lane(Share::ALL, now), Ok)?;
        found.standing.sort_unstable_by(|left, right| left.key().cmp(&right.key()));
        Ok(found)
    }

    /// Each lane takes a share of the records. Lanes read snapshots of their own; `None` when somebody wrote in between,
    /// so that together they would show a state that never was.
    fn run_lanes(&self, lanes: usize, now: Now) -> Result<Option<Found>, EngineError> {
        let of = u32::try_from(lanes).unwrap_or(1);
        let outcomes: Vec<Result<Found, EngineError>> = std::thread::scope(|scope| {
            let begin = |index| scope.spawn(move || self.run_lane(Share { index, of }, now));
            let running: Vec<_> = (0..of).map(begin).collect();
            let join = |lane: std::thread::ScopedJoinHandle<'_, _>| match lane.join() {
                Ok(outcome) => outcome,
                Err(panic) => std::panic::resume_unwind(panic),
            };
            running.into_iter().map(join).collect()
        });
        let mut all: Option<Found> = None;
        for outcome in outcomes {
            let lane = outcome?;
            let Some(all) = &mut all else {
                all = Some(lane);
                continue;
            };
            if all.end != lane.end {
                return Ok(None);
            }
            all.count += lane.count;
            all.standing.extend(lane.standing);
            all.reached.iter_mut().zip(&lane.reached).for_each(|(all, lane)| all.join(lane));
        }
        Ok(all)
    }

    fn run_lane(&self, share: Share, now: Now) -> Result<Found, EngineError> {
        let pack = &self.pack;
        let mut found = Found { reached: vec![Bitmap::default(); pack.checks.len()], ..Found::default() };
        self.store.read(|tx| {
            let facts = TxFacts::new(tx);
            let waivers = waivers(tx, now.today)?;
            let run = Run::new(pack, &facts, now);
            for register in run.registers() {
                tx.scan_records(register, self.reach.fields(register), share, |rid, record| {
                    let record = Arc::new(record);
                    run.record(Arc::clone(&record), |check, outcome| {
                        found.count += 1;
                        if let Some(bits) = found.reached.get_mut(check) {
                            bits.set(rid, true);
                        }
                        if let Outcome::Falls(_) = outcome {
                            let evaluated = Evaluated::new(self, check, &record, Some(rid), outcome);
                            found.standing.extend(self.to_stored(&evaluated, &waivers, now));
                        }
                    });
                    Ok(())
                })?;
            }
            facts.finish()?;
            found.cursor = tx.cursor(CONSUMER)?;
            found.end = tx.ledger_end()?.0;
            Ok::<_, EngineError>(())
        })?;
        Ok(found)
    }
}

//! Work behind the door: re-checks after changes, checkpoints, the daily run.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use assay_seal::note::Checkpoint;
use jiff::{SignedDuration, Timestamp, ToSpan};

use crate::engine::Engine;
use crate::error::EngineError;

/// Wakes the background worker when something has changed.
#[derive(Default)]
pub(crate) struct Bell {
    rung: Mutex<bool>,
    waiting: Condvar,
    stop: AtomicBool,
}

impl Bell {
    /// Something has changed.
    pub fn ring(&self) {
        *self.rung.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.waiting.notify_one();
    }

    /// Waits for a ring, at most this long.
    fn wait(&self, most: Duration) {
        let rung = self.rung.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut rung, _) =
            self.waiting.wait_timeout_while(rung, most, |rung| !*rung).unwrap_or_else(PoisonError::into_inner);
        *rung = false;
    }
}

/// How long a job is lent to a worker.
const LEASE: SignedDuration = SignedDuration::from_mins(10);
/// How often the worker looks for due jobs when nothing rings.
const TICK: Duration = Duration::from_secs(20);
/// How long after a change the next checkpoint is signed at the latest.
const CHECKPOINT_AFTER: SignedDuration = SignedDuration::from_secs(60);

/// The background worker of a running server. Dropping it stops the worker and waits for it.
pub struct Background {
    engine: Engine,
    thread: Option<JoinHandle<()>>,
}

impl Drop for Background {
    fn drop(&mut self) {
        self.engine.shared.bell.stop.store(true, Ordering::SeqCst);
        self.engine.shared.bell.ring();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Engine {
    /// Starts the background worker.
    ///
    /// # Errors
    /// The system gives no thread.
    pub fn start_background(&self) -> Result<Background, EngineError> {
        let engine = self.clone();
        let now = self.now().at;
        self.shared.store.write(move |tx| tx.enqueue("tune", "", Some("tune"), now))?;
        let worker = std::thread::Builder::new().name("background".to_owned());
        let thread = worker.spawn(move || {
            while !engine.shared.bell.stop.load(Ordering::SeqCst) {
                if let Err(error) = engine.background_turn() {
                    tracing::error!(%error, "background work failed; it will be tried again");
                }
                engine.shared.bell.wait(TICK);
            }
            if let Err(error) = engine.publish_checkpoint() {
                tracing::error!(%error, "the last checkpoint could not be signed");
            }
        });
        let thread = Some(thread.map_err(EngineError::file("background worker"))?);
        Ok(Background { engine: self.clone(), thread })
    }

    /// One round of background work: what has changed is checked again, due jobs are done.
    fn background_turn(&self) -> Result<(), EngineError> {
        if self.recheck()?.changed_entries > 0 {
            let at = self.now().at + CHECKPOINT_AFTER;
            self.shared.store.write(move |tx| tx.enqueue("checkpoint", "", Some("checkpoint"), at))?;
        }
        self.schedule_daily()?;
        self.run_due_jobs()
    }

    /// Makes sure that the daily run is asked for.
    fn schedule_daily(&self) -> Result<(), EngineError> {
        let clock = &self.shared.clock;
        let tomorrow = clock.today().saturating_add(1.day());
        let at = tomorrow.to_zoned(clock.zone()).map_err(|error| EngineError::Invalid(error.to_string()))?.timestamp();
        let key = tomorrow.to_string();
        Ok(self.shared.store.write(move |tx| tx.enqueue("daily", &key, Some(&key), at))?)
    }

    /// Does every job that is due. A job that fails is tried again later.
    ///
    /// # Errors
    /// The store failed; a failing job is no error here.
    pub fn run_due_jobs(&self) -> Result<(), EngineError> {
        loop {
            let now = self.now().at;
            let Some(job) = self.shared.store.write(move |tx| tx.lease_job(now, now + LEASE))? else { return Ok(()) };
            let done = match job.kind.as_str() {
                "checkpoint" => self.publish_checkpoint().map(|_| ()),
                "daily" => self.daily(now),
                "tune" => self.tune(),
                other => Err(EngineError::Invalid(format!("no worker knows the job “{other}”"))),
            };
            self.shared.store.write(move |tx| match done {
                Ok(()) => tx.complete_job(job.id),
                Err(error) => {
                    tracing::warn!(kind = job.kind, %error, "a job failed");
                    tx.fail_job(&job, now, &error.to_string())
                }
            })?;
        }
    }

    /// What is done once a day.
    fn daily(&self, now: Timestamp) -> Result<(), EngineError> {
        self.check_all()?;
        self.look_after_judgements()?;
        self.sweep_sessions(now)?;
        self.sweep_drafts(now)?;
        self.tune()
    }

    /// Gives registers that have grown large the indexes their lists need, and makes the full-text index whole.
    ///
    /// # Errors
    /// The store failed.
    pub fn tune(&self) -> Result<(), EngineError> {
        self.shared.store.write(|tx| tx.tune())?;
        // Step by step, so that saves get their turn in between.
        let mut first = true;
        while self.shared.store.write(move |tx| tx.merge_text(first))? {
            first = false;
        }
        Ok(())
    }

    /// Signs the tree as it stands, if it has grown since the last checkpoint. Answers the size it covers.
    ///
    /// # Errors
    /// The store or the key failed.
    pub fn publish_checkpoint(&self) -> Result<u64, EngineError> {
        let signer = self.shared.signer.clone();
        let now = self.now().at;
        self.shared.store.write(move |tx| {
            let frontier = tx.frontier()?;
            let latest = tx.latest_checkpoint()?.map(|(size, _, _)| size).unwrap_or_default();
            if frontier.size() > latest {
                let checkpoint = Checkpoint {
                    origin: signer.name().to_owned(),
                    size: frontier.size(),
                    root: frontier.root(),
                    extensions: Vec::new(),
                };
                let note = checkpoint.sign(&signer).map_err(|error| EngineError::SealKey(error.to_string()))?;
                tx.add_checkpoint(frontier.size(), now, &note.to_string())?;
            }
            Ok(frontier.size())
        })
    }
}

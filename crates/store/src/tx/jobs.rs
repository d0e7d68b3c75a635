//! Jobs: work to be done later, kept in the store so that it survives a crash.

use jiff::{SignedDuration, Timestamp};

use super::Tx;
use crate::error::StoreError;

/// A job on loan to a worker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// Key.
    pub id: i64,
    /// What is to be done.
    pub kind: String,
    /// Its parameters, as the kind reads them.
    pub payload: String,
    /// How often it was tried before.
    pub attempts: i64,
}

/// Tries before a job is laid aside as dead.
const MOST_ATTEMPTS: i64 = 8;

impl Tx<'_> {
    /// Asks for work at or after `at`. A second request with the same `dedup` changes only the time, to the earlier one.
    ///
    /// # Errors
    /// The database failed.
    pub fn enqueue(&self, kind: &str, payload: &str, dedup: Option<&str>, at: Timestamp) -> Result<(), StoreError> {
        let sql = "INSERT INTO job (kind, payload, dedup, run_at) VALUES ($1, $2, $3, $4) \
                   ON CONFLICT (kind, dedup) WHERE dedup IS NOT NULL AND dead = 0 \
                   DO UPDATE SET run_at = min(run_at, excluded.run_at)";
        self.execute(sql, &[kind.into(), payload.into(), dedup.into(), at.as_microsecond().into()])?;
        Ok(())
    }

    /// Lends the next due job until `until`: a worker that dies loses the lease and the job is done by another.
    ///
    /// # Errors
    /// The database failed.
    pub fn lease_job(&self, now: Timestamp, until: Timestamp) -> Result<Option<Job>, StoreError> {
        let sql = "UPDATE job SET lease = $1, attempts = attempts + 1 WHERE id = (SELECT id FROM job \
                   WHERE dead = 0 AND run_at <= $2 AND (lease IS NULL OR lease <= $2) ORDER BY run_at LIMIT 1) \
                   RETURNING id, kind, payload, attempts";
        self.one(sql, &[until.as_microsecond().into(), now.as_microsecond().into()], |row| {
            Ok(Job { id: row.int(0)?, kind: row.text(1)?.to_owned(), payload: row.text(2)?.to_owned(), attempts: row.int(3)? - 1 })
        })
    }

    /// The job is done.
    ///
    /// # Errors
    /// The database failed.
    pub fn complete_job(&self, id: i64) -> Result<(), StoreError> {
        self.execute("DELETE FROM job WHERE id = $1", &[id.into()])?;
        Ok(())
    }

    /// The job failed: it is tried again later, each time twice as late, and laid aside in the end.
    ///
    /// # Errors
    /// The database failed.
    pub fn fail_job(&self, job: &Job, now: Timestamp, error: &str) -> Result<(), StoreError> {
        let wait = SignedDuration::from_secs(30 << job.attempts.clamp(0, 10));
        let again = now.saturating_add(wait).unwrap_or(now);
        let dead = job.attempts + 1 >= MOST_ATTEMPTS;
        let sql = "UPDATE job SET lease = NULL, run_at = $1, failed = $2, dead = $3 WHERE id = $4";
        self.execute(sql, &[again.as_microsecond().into(), error.into(), dead.into(), job.id.into()])?;
        Ok(())
    }

    /// Jobs that were laid aside: kind, payload, last error.
    ///
    /// # Errors
    /// The database failed.
    pub fn dead_jobs(&self) -> Result<Vec<(String, String, String)>, StoreError> {
        self.all("SELECT kind, payload, failed FROM job WHERE dead = 1 ORDER BY id", &[], |row| {
            Ok((row.text(0)?.to_owned(), row.text(1)?.to_owned(), row.maybe_text(2)?.unwrap_or_default().to_owned()))
        })
    }
}

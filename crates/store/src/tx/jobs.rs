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
    /// Asks for work at or after `at`. A second request with the same `dedup` changes only the time, to the earlier one;
    /// if the job is running, it may have looked already, so it will run once more, with the newer payload. A request that
    /// changes nothing writes nothing.
    ///
    /// # Errors
    /// The database failed.
    pub fn enqueue(&self, kind: &str, payload: &str, dedup: Option<&str>, at: Timestamp) -> Result<(), StoreError> {
        let sql = "INSERT INTO job (kind, payload, dedup, run_at) VALUES ($1, $2, $3, $4) \
                   ON CONFLICT (kind, dedup) WHERE dedup IS NOT NULL AND dead = 0 \
                   DO UPDATE SET run_at = CASE WHEN lease IS NULL THEN min(run_at, excluded.run_at) ELSE run_at END, \
                   again = CASE WHEN lease IS NULL THEN NULL ELSE min(coalesce(again, excluded.run_at), excluded.run_at) END, \
                   payload = CASE WHEN lease IS NULL THEN payload ELSE excluded.payload END \
                   WHERE lease IS NOT NULL OR again IS NOT NULL OR excluded.run_at < run_at";
        self.execute(sql, &[kind.into(), payload.into(), dedup.into(), at.as_microsecond().into()])?;
        Ok(())
    }

    /// Lends the next due job until `until`: a worker that dies loses the lease and the job is done by another.
    ///
    /// # Errors
    /// The database failed.
    pub fn lease_job(&self, now: Timestamp, until: Timestamp) -> Result<Option<Job>, StoreError> {
        // A job whose worker died every time is not tried for ever.
        let lost = "UPDATE job SET dead = 1, lease = NULL, failed = coalesce(failed, 'its worker stopped every time') \
                    WHERE dead = 0 AND lease <= $1 AND attempts >= $2";
        self.execute(lost, &[now.as_microsecond().into(), MOST_ATTEMPTS.into()])?;
        let sql = "UPDATE job SET lease = $1, attempts = attempts + 1 WHERE id = (SELECT id FROM job \
                   WHERE dead = 0 AND run_at <= $2 AND (lease IS NULL OR lease <= $2) ORDER BY run_at, id LIMIT 1) \
                   RETURNING id, kind, payload, attempts";
        self.one(sql, &[until.as_microsecond().into(), now.as_microsecond().into()], |row| {
            Ok(Job {
                id: row.int(0)?,
                kind: row.text(1)?.to_owned(),
                payload: row.text(2)?.to_owned(),
                attempts: row.int(3)? - 1,
            })
        })
    }

    /// The job is done.
    ///
    /// # Errors
    /// The database failed.
    pub fn complete_job(&self, id: i64) -> Result<(), StoreError> {
        let again = "UPDATE job SET run_at = again, again = NULL, lease = NULL, attempts = 0, failed = NULL \
                     WHERE id = $1 AND again IS NOT NULL";
        if self.execute(again, &[id.into()])? == 0 {
            self.execute("DELETE FROM job WHERE id = $1", &[id.into()])?;
        }
        Ok(())
    }

    /// The job failed: it is tried again later, each time twice as late, and laid aside in the end.
    ///
    /// # Errors
    /// The database failed.
    pub fn fail_job(&self, job: &Job, now: Timestamp, error: &str) -> Result<(), StoreError> {
        let wait = SignedDuration::from_secs(30 << job.attempts.clamp(0, 10));
        let later = now.saturating_add(wait).unwrap_or(now);
        let tried = job.attempts + 1;
        // One that was asked for anew meanwhile begins anew instead of being laid aside. Whoever lost the lease to
        // another worker has nothing to say any more.
        let sql = "UPDATE job SET lease = NULL, again = NULL, failed = $1, run_at = $2, \
                   dead = CASE WHEN again IS NULL THEN $3 ELSE 0 END, \
                   attempts = CASE WHEN again IS NULL THEN attempts ELSE 0 END WHERE id = $4 AND attempts = $5";
        let dead = tried >= MOST_ATTEMPTS;
        self.execute(sql, &[error.into(), later.as_microsecond().into(), dead.into(), job.id.into(), tried.into()])?;
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

//! A unit of work over the tables.

pub mod accounts;
pub mod audit;
mod batch;
pub mod checks;
pub mod drafts;
mod external;
pub mod facts;
pub mod intake;
pub mod jobs;
pub mod ledger;
pub mod list;
pub mod mentions;
mod predicate;
pub(crate) mod records;
pub mod saved_views;
mod seal;
pub mod search;
pub mod slots;
pub mod tasks;
mod views;

use std::cell::RefCell;

use assay_pack::Pack;

use crate::backend::{Conn, Param, Row};
use crate::dialect::Dialect;
use crate::error::StoreError;

pub(crate) use batch::Batch;

/// The tables inside one transaction.
pub struct Tx<'c> {
    conn: &'c dyn Conn,
    pack: &'c Pack,
    batch: Option<&'c RefCell<Batch>>,
}

impl<'c> Tx<'c> {
    pub(crate) fn new(conn: &'c dyn Conn, pack: &'c Pack, batch: Option<&'c RefCell<Batch>>) -> Self {
        Self { conn, pack, batch }
    }

    /// The pack.
    #[must_use]
    pub fn pack(&self) -> &'c Pack {
        self.pack
    }

    fn dialect(&self) -> Dialect {
        crate::store::DIALECT
    }

    /// The writer's batch; a reading transaction has none.
    fn batch(&self) -> Result<&'c RefCell<Batch>, StoreError> {
        self.batch.ok_or_else(|| StoreError::Database("a reading transaction cannot write".to_owned()))
    }

    fn execute(&self, sql: &str, params: &[Param<'_>]) -> Result<u64, StoreError> {
        self.conn.execute(sql, params)
    }

    /// Every row of an answer, made by `make`.
    fn all<T>(
        &self,
        sql: &str,
        params: &[Param<'_>],
        mut make: impl FnMut(&dyn Row) -> Result<T, StoreError>,
    ) -> Result<Vec<T>, StoreError> {
        let mut rows = Vec::new();
        self.conn.query(sql, params, &mut |row| {
            rows.push(make(row)?);
            Ok(true)
        })?;
        Ok(rows)
    }

    /// The first row of an answer.
    fn one<T>(
        &self,
        sql: &str,
        params: &[Param<'_>],
        mut make: impl FnMut(&dyn Row) -> Result<T, StoreError>,
    ) -> Result<Option<T>, StoreError> {
        let mut found = None;
        self.conn.query(sql, params, &mut |row| {
            found = Some(make(row)?);
            Ok(false)
        })?;
        Ok(found)
    }

    /// The first column of the first row, 0 where there is none.
    fn number(&self, sql: &str, params: &[Param<'_>]) -> Result<i64, StoreError> {
        Ok(self.one(sql, params, |row| row.maybe_int(0))?.flatten().unwrap_or_default())
    }

    /// A fact about the workspace.
    ///
    /// # Errors
    /// The database failed.
    pub fn meta(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.one("SELECT value FROM meta WHERE key = $1", &[key.into()], |row| Ok(row.text(0)?.to_owned()))
    }

    /// Sets a fact about the workspace.
    ///
    /// # Errors
    /// The database failed.
    pub fn set_meta(&self, key: &str, value: &str) -> Result<(), StoreError> {
        let sql =
            "INSERT INTO meta (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value";
        self.execute(sql, &[key.into(), value.into()])?;
        Ok(())
    }

    /// How far a consumer of the ledger has read: entries before this one are done.
    ///
    /// # Errors
    /// The database failed.
    pub fn cursor(&self, consumer: &str) -> Result<u64, StoreError> {
        let seq = self.number("SELECT seq FROM cursor WHERE consumer = $1", &[consumer.into()])?;
        Ok(u64::try_from(seq).unwrap_or_default())
    }

    /// Moves a consumer's cursor.
    ///
    /// # Errors
    /// The database failed.
    pub fn set_cursor(&self, consumer: &str, seq: u64) -> Result<(), StoreError> {
        let sql = "INSERT INTO cursor (consumer, seq) VALUES ($1, $2) ON CONFLICT (consumer) DO UPDATE SET seq = excluded.seq";
        self.execute(sql, &[consumer.into(), signed(seq).into()])?;
        Ok(())
    }
}

/// A count as SQL keeps it.
pub(crate) fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// A count as we use it; a negative one means damage and counts as zero.
pub(crate) fn unsigned(number: i64) -> u64 {
    u64::try_from(number).unwrap_or_default()
}

/// A stored moment.
pub(crate) fn moment(micros: i64) -> Result<jiff::Timestamp, StoreError> {
    jiff::Timestamp::from_microsecond(micros).map_err(|error| StoreError::Damaged(format!("moment {micros}: {error}")))
}

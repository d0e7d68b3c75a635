//! The facts of a decision, read inside its own transaction.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::sync::Arc;

use assay_core::{Facts, Record};

use super::Tx;
use crate::error::StoreError;

/// Facts over a transaction. Reads remember the first failure; [`TxFacts::finish`] tells it.
pub struct TxFacts<'t, 'c> {
    tx: &'t Tx<'c>,
    records: RefCell<HashMap<String, Option<Arc<Record>>>>,
    failure: Cell<Option<StoreError>>,
}

/// Records remembered at most; then the memory is emptied.
const REMEMBERED: usize = 4_096;

impl<'t, 'c> TxFacts<'t, 'c> {
    /// Facts over `tx`.
    #[must_use]
    pub fn new(tx: &'t Tx<'c>) -> Self {
        Self { tx, records: RefCell::default(), failure: Cell::new(None) }
    }

    /// Did every read succeed?
    ///
    /// # Errors
    /// The first failure since the last call.
    pub fn finish(&self) -> Result<(), StoreError> {
        self.failure.take().map_or(Ok(()), Err)
    }

    /// Remembers the new state of a record this transaction has written.
    pub fn learn(&self, record: Record) {
        self.records.borrow_mut().insert(record.number.clone(), Some(Arc::new(record)));
    }

    fn or_remember<T: Default>(&self, outcome: Result<T, StoreError>) -> T {
        outcome.unwrap_or_else(|error| {
            let first = self.failure.take().unwrap_or(error);
            self.failure.set(Some(first));
            T::default()
        })
    }
}

impl Facts for TxFacts<'_, '_> {
    fn record(&self, number: &str) -> Option<Arc<Record>> {
        if let Some(known) = self.records.borrow().get(number) {
            return known.clone();
        }
        let found = self.or_remember(self.tx.record(number)).map(Arc::new);
        let mut records = self.records.borrow_mut();
        if records.len() >= REMEMBERED {
            records.clear();
        }
        records.insert(number.to_owned(), found.clone());
        found
    }

    fn linking(&self, register: &str, field: &str, number: &str) -> Vec<String> {
        let sql = "SELECT source FROM link WHERE target = $1 AND register = $2 AND field = $3 ORDER BY source";
        let params = [number.into(), register.into(), field.into()];
        self.or_remember(self.tx.all(sql, &params, |row| Ok(row.text(0)?.to_owned())))
    }

    fn numbers(&self, register: &str) -> Vec<String> {
        let sql = "SELECT number FROM record WHERE register = $1 AND withdrawn = 0 ORDER BY number";
        self.or_remember(self.tx.all(sql, &[register.into()], |row| Ok(row.text(0)?.to_owned())))
    }

    fn next_serial(&self, register: &str, year: i16) -> u32 {
        self.or_remember(self.tx.draw_serial(register, year))
    }

    fn external(&self, register: &str, key: &str) -> Option<String> {
        let sql = "SELECT number FROM record WHERE register = $1 AND external = $2 AND withdrawn = 0";
        self.or_remember(self.tx.one(sql, &[register.into(), key.into()], |row| Ok(row.text(0)?.to_owned())))
    }
}

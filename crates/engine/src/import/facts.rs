//! The facts of an import: those of its transaction, and what it knows ahead of it.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

use assay_core::{Facts, Record};
use assay_store::{StoreError, Tx, TxFacts};

/// Facts over a transaction, with serials and keys held in memory: a hundred thousand rows ask for them one by one. Nothing
/// is drawn from the store before [`ImportFacts::settle`], so the same facts serve a dry run.
pub(super) struct ImportFacts<'f, 't, 'c> {
    pub inner: &'f TxFacts<'t, 'c>,
    tx: &'f Tx<'c>,
    register: String,
    /// Key → number, of the register the rows go into.
    externals: HashMap<String, String>,
    /// Last serial by register and year.
    serials: RefCell<HashMap<(String, i16), u32>>,
    /// Records this import is about to make, so that its rows can link to each other whatever their order.
    reserved: RefCell<HashMap<String, Arc<Record>>>,
    failure: RefCell<Option<StoreError>>,
}

impl<'f, 't, 'c> ImportFacts<'f, 't, 'c> {
    pub fn new(tx: &'f Tx<'c>, inner: &'f TxFacts<'t, 'c>, register: &str) -> Result<Self, StoreError> {
        Ok(Self {
            inner,
            tx,
            register: register.to_owned(),
            externals: tx.externals(register)?,
            serials: RefCell::default(),
            reserved: RefCell::default(),
            failure: RefCell::default(),
        })
    }

    /// The record with this key, in the register the rows go into.
    pub fn known(&self, key: &str) -> Option<String> {
        self.externals.get(key).cloned()
    }

    /// Lets a record that is about to be made be linked to.
    pub fn reserve(&self, record: Record) {
        self.reserved.borrow_mut().insert(record.number.clone(), Arc::new(record));
    }

    /// Forgets everything that was tried: reserved records and drawn serials.
    pub fn forget(&self) {
        self.reserved.borrow_mut().clear();
        self.serials.borrow_mut().clear();
    }

    /// The last serial of a register as it stands, drawn ones included.
    pub fn last_serial(&self, register: &str, year: i16) -> u32 {
        let mut serials = self.serials.borrow_mut();
        let last = serials.entry((register.to_owned(), year)).or_insert_with(|| {
            self.tx.last_serial(register, year).unwrap_or_else(|error| {
                self.failure.borrow_mut().get_or_insert(error);
                0
            })
        });
        *last
    }

    /// Writes down the serials drawn.
    pub fn settle(&self) -> Result<(), StoreError> {
        for ((register, year), last) in self.serials.borrow().iter() {
            if *last > 0 {
                self.tx.note_serial(register, *year, *last)?;
            }
        }
        Ok(())
    }

    /// Did every read succeed?
    pub fn finish(&self) -> Result<(), StoreError> {
        if let Some(error) = self.failure.borrow_mut().take() {
            return Err(error);
        }
        self.inner.finish()
    }
}

impl Facts for ImportFacts<'_, '_, '_> {
    fn record(&self, number: &str) -> Option<Arc<Record>> {
        if let Some(reserved) = self.reserved.borrow().get(number) {
            return Some(Arc::clone(reserved));
        }
        self.inner.record(number)
    }

    fn linking(&self, register: &str, field: &str, number: &str) -> Vec<String> {
        self.inner.linking(register, field, number)
    }

    fn numbers(&self, register: &str) -> Vec<String> {
        self.inner.numbers(register)
    }

    fn next_serial(&self, register: &str, year: i16) -> u32 {
        let next = self.last_serial(register, year) + 1;
        self.serials.borrow_mut().insert((register.to_owned(), year), next);
        next
    }

    fn external(&self, register: &str, key: &str) -> Option<String> {
        if register == self.register { self.known(key) } else { self.inner.external(register, key) }
    }
}

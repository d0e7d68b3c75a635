//! Facts held in memory: for proofs of checks, tests, and states of the past.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use assay_pack::Pack;

use crate::facts::Facts;
use crate::projection;
use crate::record::Record;

/// A set of records with their links.
#[derive(Debug, Default)]
pub struct MemoryFacts {
    records: BTreeMap<String, Arc<Record>>,
    /// (target, register, field) → sources.
    links: BTreeMap<(String, String, String), BTreeSet<String>>,
    serials: RefCell<BTreeMap<(String, i16), u32>>,
}

impl MemoryFacts {
    /// No facts.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a record, or puts it in place of the one with its number.
    pub fn put(&mut self, pack: &Pack, record: Record) {
        if let Some(before) = self.records.get(&record.number).cloned() {
            for key in link_keys(pack, &before) {
                if let Some(sources) = self.links.get_mut(&key) {
                    sources.remove(&before.number);
                }
            }
        }
        if !record.withdrawn {
            for key in link_keys(pack, &record) {
                self.links.entry(key).or_default().insert(record.number.clone());
            }
        }
        self.records.insert(record.number.clone(), Arc::new(record));
    }

    /// Every record, by number.
    pub fn records(&self) -> impl Iterator<Item = &Arc<Record>> {
        self.records.values()
    }
}

fn link_keys(pack: &Pack, record: &Record) -> Vec<(String, String, String)> {
    let Some(register) = pack.register(&record.register) else { return Vec::new() };
    let links = projection::links(register, record).into_iter();
    links.map(|(field, target)| (target.to_owned(), record.register.clone(), field.to_owned())).collect()
}

impl Facts for MemoryFacts {
    fn record(&self, number: &str) -> Option<Arc<Record>> {
        self.records.get(number).cloned()
    }

    fn linking(&self, register: &str, field: &str, number: &str) -> Vec<String> {
        let key = (number.to_owned(), register.to_owned(), field.to_owned());
        self.links.get(&key).map(|sources| sources.iter().cloned().collect()).unwrap_or_default()
    }

    fn numbers(&self, register: &str) -> Vec<String> {
        let live = self.records.values().filter(|record| record.register == register && !record.withdrawn);
        live.map(|record| record.number.clone()).collect()
    }

    fn next_serial(&self, register: &str, year: i16) -> u32 {
        let mut serials = self.serials.borrow_mut();
        let last = serials.entry((register.to_owned(), year)).or_default();
        *last += 1;
        *last
    }

    fn external(&self, register: &str, key: &str) -> Option<String> {
        let same = |record: &&Arc<Record>| {
            record.register == register && !record.withdrawn && record.external.as_deref() == Some(key)
        };
        self.records.values().find(same).map(|record| record.number.clone())
    }
}

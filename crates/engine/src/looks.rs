//! What pictures of a list need besides the list: what computed fields would say of values nobody has given yet, and how
//! much falls short at each of many records.

use std::collections::BTreeMap;
use std::sync::Arc;

use assay_core::{Actor, Host, Json, Record, is_stored};
use assay_store::TxFacts;

use crate::engine::Engine;
use crate::error::EngineError;

/// How much falls short at a record: errors, warnings, notes; nothing of what is accepted.
pub type Shortfalls = [u64; 3];

impl Engine {
    /// What a computed field of a register would hold for records with these values and no others: what a cell of a matrix
    /// means before anything is in it. None for a field that reads more than its own record.
    ///
    /// # Errors
    /// The store failed.
    pub fn supposed(
        &self,
        actor: &Actor,
        register: &str,
        field: &str,
        cases: &[BTreeMap<String, Json>],
    ) -> Result<Vec<Option<Json>>, EngineError> {
        let shared = &self.shared;
        let found = shared.pack.register(register).and_then(|register| register.field(field));
        let Some((field, program)) = found.and_then(|field| Some((field, field.compute.as_ref()?))) else {
            return Ok(vec![None; cases.len()]);
        };
        if !is_stored(&shared.pack, program) {
            return Ok(vec![None; cases.len()]);
        }
        let now = self.now();
        shared.store.read(|tx| {
            let facts = TxFacts::new(tx);
            let outcomes = cases.iter().map(|data| {
                let record = Record {
                    register: register.to_owned(),
                    number: String::new(),
                    version: 0,
                    state: None,
                    created: now.at,
                    created_by: actor.person.clone(),
                    changed: now.at,
                    changed_by: actor.person.clone(),
                    entered: now.at,
                    withdrawn: false,
                    external: None,
                    data: data.clone(),
                    doers: BTreeMap::new(),
                };
                // Every case is a record of the same (empty) number: a host serves one of them.
                let host = Host::new(&shared.pack, &facts);
                let object = host.admit(Arc::new(record));
                host.compute(program, object, &field.kind, actor, now)
            });
            let outcomes = outcomes.collect();
            facts.finish()?;
            Ok(outcomes)
        })
    }

    /// How much falls short at each of these records. The asker has to see them: they come from a list of theirs.
    ///
    /// # Errors
    /// The store failed.
    pub fn shortfalls(&self, records: &[Record]) -> Result<BTreeMap<String, Shortfalls>, EngineError> {
        let numbers: Vec<&str> = records.iter().map(|record| record.number.as_str()).collect();
        let counted = self.shared.store.read(|tx| tx.count_diagnostics_at(&numbers))?;
        let mut found: BTreeMap<String, Shortfalls> = BTreeMap::new();
        for (record, severity, count) in counted {
            let place = usize::try_from(severity).unwrap_or(usize::MAX);
            if let Some(slot) = found.entry(record).or_default().get_mut(place) {
                *slot = count;
            }
        }
        Ok(found)
    }
}

//! Records made of something that is missing: each once, however often they are asked for.

use std::collections::BTreeMap;
use std::sync::Arc;

use assay_core::{Act, Actor, Command, Facts as _, Json};
use assay_store::TxFacts;

use crate::engine::{Engine, Submitted};
use crate::error::EngineError;

/// A record to be made once.
#[derive(Debug, Clone, PartialEq)]
pub struct Once {
    /// Tells it from others of its register, for ever.
    pub key: String,
    /// Its fields.
    pub data: BTreeMap<String, Json>,
}

impl Engine {
    /// Which of these keys have a record in a register: key → number.
    ///
    /// # Errors
    /// The store failed.
    pub fn made_once<'k>(
        &self,
        register: &str,
        keys: impl IntoIterator<Item = &'k str>,
    ) -> Result<BTreeMap<String, String>, EngineError> {
        self.shared.store.read(|tx| {
            let facts = TxFacts::new(tx);
            let made = keys.into_iter().filter_map(|key| Some((key.to_owned(), facts.external(register, key)?)));
            let made = made.collect();
            facts.finish()?;
            Ok(made)
        })
    }

    /// Makes those of these records that are not there yet, all of them or none.
    ///
    /// # Errors
    /// The first refusal with the index of the record, or a failure of the store; nothing was changed.
    pub fn make_once(
        &self,
        actor: &Actor,
        register: &str,
        records: Vec<Once>,
    ) -> Result<Vec<Submitted>, (usize, EngineError)> {
        struct At(usize, EngineError);
        impl From<assay_store::StoreError> for At {
            fn from(error: assay_store::StoreError) -> Self {
                Self(0, error.into())
            }
        }
        let shared = Arc::clone(&self.shared);
        let (actor, register) = (actor.clone(), register.to_owned());
        let done = self.shared.store.write(move |tx| {
            let facts = TxFacts::new(tx);
            let mut made = Vec::new();
            for (index, Once { key, data }) in records.into_iter().enumerate() {
                if facts.external(&register, &key).is_some() {
                    continue;
                }
                let act = Act::Create { register: register.clone(), data, state: None, external: Some(key) };
                let command = Command::new(actor.clone(), act);
                made.push(shared.carry_out(tx, &facts, &command).map_err(|error| At(index, error))?);
            }
            Ok::<_, At>(made)
        });
        self.shared.bell.ring();
        done.map_err(|At(index, error)| (index, error))
    }
}

//! What has changed since somebody last looked: for pages that follow along.

use std::collections::BTreeSet;

use assay_core::Actor;
use assay_core::permission::{Right, may};
use jiff::SignedDuration;

use crate::engine::Engine;
use crate::error::EngineError;

/// A change of a record that the asker may see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The record's register.
    pub register: String,
    /// Its number.
    pub record: String,
    /// Its version after the change.
    pub version: u32,
    /// The act: `create`, `edit`, `move` …
    pub act: String,
    /// Who did it, as a number.
    pub actor: String,
    /// Their name; none for the installation itself, and for people whom the asker may not see.
    pub name: Option<String>,
    /// How long ago.
    pub age: SignedDuration,
}

/// Changes, and from where to go on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Changes {
    /// The newest of them, oldest first.
    pub changes: Vec<Change>,
    /// The entry to ask from next time.
    pub next: u64,
}

impl Engine {
    /// Calls `listener` after every commit from now on. It must do no more than wake somebody.
    pub fn on_commit(&self, listener: impl Fn() + Send + 'static) {
        self.shared.store.on_commit(listener);
    }

    /// The entry that comes next: what is read after this call holds everything before it.
    ///
    /// # Errors
    /// The store failed.
    pub fn next_entry(&self) -> Result<u64, EngineError> {
        Ok(self.shared.store.read(|tx| tx.ledger_end())?.0)
    }

    /// What has changed from entry `from` on, at records the actor may see: the newest `most`, each record once, with its newest
    /// change.
    ///
    /// # Errors
    /// The store failed.
    pub fn changes_since(&self, actor: &Actor, from: u64, most: u32) -> Result<Changes, EngineError> {
        let shared = &self.shared;
        let now = self.now().at;
        shared.store.read(|tx| {
            let rows = tx.ledger_since(from, most)?;
            let next = rows.last().map_or(from, |row| row.seq + 1);
            let mut known = BTreeSet::new();
            let mut changes = Vec::new();
            for row in rows.iter().rev().filter(|row| known.insert(&row.record)) {
                let register = shared.pack.register(&row.register);
                let record = tx.record(&row.record)?;
                let visible = register.is_some_and(|it| may(actor, Right::Read, it, record.as_ref()));
                if record.is_none() || !visible {
                    continue;
                }
                let at = jiff::Timestamp::from_microsecond(row.at_micros).unwrap_or(now);
                let person = tx.record(&row.actor)?.filter(|person| {
                    shared.pack.register(&person.register).is_some_and(|it| may(actor, Right::Read, it, Some(person)))
                });
                changes.push(Change {
                    register: row.register.clone(),
                    record: row.record.clone(),
                    version: row.version,
                    act: row.act.clone(),
                    actor: row.actor.clone(),
                    name: person.map(|person| person.title().to_owned()),
                    age: now.duration_since(at).max(SignedDuration::ZERO),
                });
            }
            changes.reverse();
            Ok(Changes { changes, next })
        })
    }
}

//! Notices: somebody has called a person by name in a text or a comment.

use assay_core::permission::{Right, may};
use assay_core::{Actor, Record};
use jiff::Timestamp;

use crate::engine::Engine;
use crate::error::EngineError;

/// Mentions looked at for one person: what is older and was never put away is not asked for again.
const MOST: u32 = 50;

/// Somebody called the reader by name.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    /// Leaf index of the entry that did it; puts the notice away.
    pub seq: u64,
    /// Head of the record.
    pub record: Record,
    /// The field; none for a comment.
    pub field: Option<String>,
    /// When.
    pub at: Timestamp,
    /// Number of who did it.
    pub by: String,
}

impl Engine {
    /// Where others have called the actor by name, the latest first, until it is put away. Of a record the actor may not read
    /// nothing is told.
    ///
    /// # Errors
    /// The store failed.
    pub fn notices(&self, actor: &Actor) -> Result<Vec<Notice>, EngineError> {
        let shared = &self.shared;
        shared.store.read(|tx| {
            let mut notices = Vec::new();
            for row in tx.mentions_of(&actor.person, MOST)? {
                let Some(record) = tx.record(&row.record)?.filter(|record| !record.withdrawn) else { continue };
                let Some(register) = shared.pack.register(&record.register) else { continue };
                if may(actor, Right::Read, register, Some(&record)) {
                    let field = (!row.place.starts_with('$')).then_some(row.place);
                    notices.push(Notice { seq: row.seq, record, field, at: row.at, by: row.by });
                }
            }
            Ok(notices)
        })
    }

    /// Puts notices away: one, or all there are.
    ///
    /// # Errors
    /// The store failed.
    pub fn put_away(&self, actor: &Actor, seq: Option<u64>) -> Result<(), EngineError> {
        let seqs = match seq {
            Some(seq) => vec![seq],
            None => self.notices(actor)?.into_iter().map(|notice| notice.seq).collect(),
        };
        let person = actor.person.clone();
        Ok(self.shared.store.write(move |tx| {
            for seq in seqs {
                tx.see_mention(&person, seq)?;
            }
            Ok::<_, assay_store::StoreError>(())
        })?)
    }
}

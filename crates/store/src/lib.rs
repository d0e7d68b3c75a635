//! The store: ledger, records, links, search, blobs and the tables of a server, behind one door.
//!
//! Everything is synchronous. [`Store::read`] runs a closure over a consistent snapshot; [`Store::write`] hands a closure
//! to the one writer, which commits whatever is waiting in a single durable transaction (group commit). Inside both, a
//! [`Tx`] is the only way to the tables.
//!
//! A record row, its links, its search text and its tasks are projections: [`Tx::append`] writes them together with the
//! entry that changes them, and they can always be computed again from the ledger.
//!
//! # A second back end
//!
//! SQL is written once, with `$1…$n` in order of first use. What a back end must bring is in [`backend`] (run a statement,
//! hand out rows, snapshots and a writer); where the SQL itself differs, [`dialect`] says how. The suite in
//! `tests/it/contract` is written over "something that opens a store".
//!
//! Architecture invariants: no clock and no randomness (both are parameters); no permission is decided here, only applied
//! as the predicate core gives; nothing but [`Tx::append`] writes `entry` or `record`.

mod backend;
mod blobs;
mod dialect;
mod error;
mod hashed;
mod log;
mod sqlite;
mod store;
mod text;
mod tx;

pub use blobs::Blobs;
pub use error::StoreError;
pub use hashed::Hashed;
pub use store::{Options, Store};
pub use text::{edits, excerpt, fold_text, words};
pub use tx::Tx;
pub use tx::accounts::{Account, Session};
pub use tx::audit::{EntryRef, Handed, LinkRef, RecordRef, TaskRef, state_kind};
pub use tx::checks::{Concern, CountedBy, DayReadiness, DiagnosticCount, DiagnosticMember, StoredDiagnostic};
pub use tx::drafts::Draft;
pub use tx::facts::TxFacts;
pub use tx::intake::{IntakeLink, IntakeReport};
pub use tx::jobs::Job;
pub use tx::ledger::{HistoryEntry, LedgerRow};
pub use tx::list::{Filter, GroupKey, ListQuery, SortKey, When};
pub use tx::mentions::{MentionRef, MentionRow};
pub use tx::records::Share;
pub use tx::saved_views::StoredView;
pub use tx::search::{FoundIn, Hit, Search};
pub use tx::slots::{SLOTS, slots, slotted};
pub use tx::tasks::TaskRow;

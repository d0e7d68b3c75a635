//! The rules of a quality system at work, as pure functions.
//!
//! [`decide`] takes a pack, the facts and a command and answers with one ledger entry or a [`Refusal`]. Every face of
//! the product asks it and gets the same answer. [`Record::apply`] folds entries into the state of a record; what is
//! stored is always the fold. [`check`] evaluates the pack's checks, whole or only what a change can touch.
//!
//! Architecture invariants: no clock, no disk, no network, no randomness; no register known by name; the only way to
//! make an [`Entry`] is [`decide`].

mod answers;
pub mod check;
mod command;
mod decide;
mod entry;
mod facts;
mod host;
mod memory;
pub mod mention;
mod message;
mod number;
pub mod permission;
pub mod projection;
mod proof;
pub mod readiness;
mod record;
mod task;
pub mod value;
pub mod weigh;

pub use answers::{Answers, WrongAnswer};
pub use command::{AccountDeed, Act, Actor, BULK, Command, FileRef, Signature, is_import};
pub use decide::{Decision, available_moves, blocked_by, decide, is_stored};
pub use entry::{Entry, keys};
pub use facts::{Facts, Now, settings};
pub use host::Host;
pub use memory::MemoryFacts;
pub use message::{Arg, Message, Problem, Refusal, RefusalKind};
pub use number::{format_number, serial_of};
pub use proof::{ProofFault, prove};
pub use record::Record;
pub use task::{Task, Worker, tasks};

/// Texts of refusals, a folder for each language, for the edge that renders them (Fluent).
pub static LOCALES: include_dir::Dir<'static> = include_dir::include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The value format of record data, entries and the API.
pub type Json = serde_json::Value;

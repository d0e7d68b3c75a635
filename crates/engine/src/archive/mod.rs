//! The workspace as a whole: verified, exported, backed up, restored.
//!
//! | what | where | answers |
//! | --- | --- | --- |
//! | verify | [`verify`] | is everything as it was sealed, and every projection what the ledger implies? |
//! | export | [`export`] | everything but secrets, in open formats that need no Assay to be read |
//! | backup | [`backup`] | everything, to be restored on another machine |
//! | restore | [`restore`] | the same workspace from either, proofs intact |
//! | evidence | [`evidence`] | one record's entries with their way up the tree, to be verified offline |
//!
//! What is made here appears under its name only once it is whole ([`partial`]): a failure leaves nothing behind.

mod backup;
mod entry_line;
mod evidence;
mod export;
mod files;
mod manifest;
mod pack_up;
mod partial;
mod restore;
mod sheet;
mod unpack;
mod verify;

pub use evidence::{FileProof, Proven, verify_file};
pub use manifest::{ArchiveReport, Kind as ArchiveKind};
pub use restore::{RestoreReport, restore};
pub use verify::{Discrepancy, DiscrepancyKind, Since, VerifyOptions, VerifyReport};

/// How far long work has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// What is being done.
    pub step: Step,
    /// How much of it is done.
    pub done: u64,
    /// How much there is to do, as far as that is known.
    pub total: u64,
}

/// A stretch of long work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// Going through the entries of the ledger.
    Entries,
    /// Going through records.
    Records,
    /// Going through attached files.
    Files,
    /// Copying the database.
    Copy,
    /// Making projections anew.
    Rebuild,
}

impl Step {
    /// The Fluent id of its name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Entries => "progress-entries",
            Self::Records => "progress-records",
            Self::Files => "progress-files",
            Self::Copy => "progress-copy",
            Self::Rebuild => "progress-rebuild",
        }
    }
}

/// What is told of progress.
pub(crate) type Tell<'t> = &'t mut dyn FnMut(Progress);

/// A count.
fn count(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}

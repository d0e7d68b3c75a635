//! A workspace at work.
//!
//! [`Engine::submit`] is the one door: every face of the product (pages, command line, import, scenario, jobs) sends
//! [`assay_core::Command`]s through it and gets the same refusals. Reading goes through the query methods, which apply the
//! reader's permissions. Behind the door the engine keeps checks, tasks and checkpoints up to date by reading the ledger
//! from where it left off: the ledger is the outbox.
//!
//! Plain synchronous Rust. The clock and randomness are injected ([`Clock`], [`Random`]); this crate alone implements them
//! over the real ones.

mod accounts;
mod archive;
mod bulk;
mod checker;
mod clock;
mod engine;
mod error;
mod import;
mod jobs;
mod queries;
mod render;
mod saved_views;
mod scenario;
mod workspace;

pub use accounts::{SignInError, SignedIn};
pub use archive::{
    ArchiveKind, BackupReport, Discrepancy, DiscrepancyKind, ExportReport, FileProof, Progress, RestoreReport, Since,
    Step, VerifyOptions, VerifyReport, restore, verify_file,
};
pub use bulk::{BulkDone, BulkSummary, MOST_AT_ONCE, Reverted, Tried};
pub use checker::{CheckDigest, DayCounts, Finding, ReadinessView, Rechecked, RequirementView, WAIVERS};
pub use clock::{Clock, ManualClock, OsRandom, Random, SeededRandom, SystemClock};
pub use engine::{Engine, Submitted};
pub use error::EngineError;
pub use import::{
    ColumnReport, ColumnTo, Fate, Found as ColumnFound, IMPORT_TEXTS_EN, ImportProgress, ImportReport, ImportRequest,
    Left, LeftWhy, Mapping, MappingFault, Outcome as ImportOutcome, Phase as ImportPhase, RowFault, RowReport,
    UndoReport, Warning as ImportWarning,
};
pub use jobs::Background;
pub use queries::{LinkedRecords, ListPage, NavCounts, RecordView};
pub use render::Renderer;
pub use saved_views::{SavedView, ViewDraft, is_steward};
pub use scenario::{DemoAccount, PlayError, PlayOptions, PlayProgress, Played, Scenario};
pub use workspace::{Setup, Workspace};

pub use assay_store::{Filter, GroupKey, HistoryEntry, Hit, ListQuery, SortKey, TaskRow, Tx, When, excerpt, words};

/// English texts of what verification finds, for the edge that renders them (Fluent).
pub const TEXTS_EN: &str = include_str!("../locales/en/engine.ftl");

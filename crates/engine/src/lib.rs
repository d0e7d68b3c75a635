//! A workspace at work.
//!
//! [`Engine::submit`] is the one door: every face of the product (pages, command line, import, scenario, jobs) sends
//! [`assay_core::Command`]s through it and gets the same refusals. Reading goes through the query methods, which apply the
//! reader's permissions. Behind the door the engine keeps checks, tasks and checkpoints up to date by reading the ledger
//! from where it left off: the ledger is the outbox.
//!
//! Plain synchronous Rust. The clock and randomness are injected ([`Clock`], [`Random`]); this crate alone implements them
//! over the real ones.

mod about;
mod access;
mod accounts;
mod archive;
mod bulk;
mod chain;
mod changes;
mod checker;
mod clock;
mod counts;
mod drafts;
mod engine;
mod error;
mod import;
mod intake;
mod jobs;
mod looks;
mod mentions;
mod once;
mod packs;
mod pick;
mod plans;
mod preferences;
mod queries;
mod render;
mod saved_views;
mod scenario;
mod standings;
mod start;
mod workspace;

pub use about::About;
pub use access::{AccountView, OpenSession, PasswordError};
pub use accounts::{PASSWORD_LENGTH, SignInError, SignedIn};
pub use archive::{
    ArchiveKind, ArchiveReport, Discrepancy, DiscrepancyKind, FileProof, Progress, Proven, RestoreReport, Since, Step,
    VerifyOptions, VerifyReport, restore, verify_file,
};
pub use bulk::{BulkDone, BulkSummary, MOST_AT_ONCE, Reverted, Tried};
pub use chain::{Chain, ChainNode, Fold};
pub use changes::{Change, Changes};
pub use checker::{
    CheckCount, CheckDigest, DayCounts, Evident, Finding, JUDGEMENTS, ReadinessView, Rechecked, RequirementView,
    WAIVERS, Weighed,
};
pub use clock::{Clock, ManualClock, OsRandom, Random, SeededRandom, SystemClock};
pub use counts::{Groups, NavCounts};
pub use drafts::{DRAFT_LIMIT, DRAFTS_LIMIT, DraftError};
pub use engine::{Engine, Submitted};
pub use error::EngineError;
pub use import::{
    ColumnReport, ColumnTo, Fate, Found as ColumnFound, ImportProgress, ImportReport, ImportRequest, Left, LeftWhy,
    Mapping, MappingFault, Outcome as ImportOutcome, Phase as ImportPhase, RowFault, RowReport, UndoReport,
    Warning as ImportWarning,
};
pub use intake::{NewReport, Received, ReportError, ReportStatus};
pub use jobs::Background;
pub use looks::Shortfalls;
pub use mentions::Notice;
pub use once::Once;
pub use packs::{AdoptedPack, PACKS, PackBrings, PackLoss, adopted_packs, kept_pack};
pub use plans::{DraftPhase, DraftPlan, DraftTask, Evidence, Odd, PlanRequest, PlanRow, PlanView, PlanWish};
pub use preferences::Preferences;
pub use queries::{Explained, LinkedRecords, ListPage, OpenMoves, RecordView};
pub use render::Renderer;
pub use saved_views::{SavedView, ViewDraft};
pub use scenario::{DemoAccount, PlayError, PlayOptions, PlayProgress, Played, Scenario};
pub use start::{StartError, StartState, Started};
pub use workspace::{Setup, Workspace};

pub use assay_plan::{Basis, Forecast, Knot, Pace, Placed};
pub use assay_store::{
    Concern, Draft, Filter, FoundIn, GroupKey, HistoryEntry, Hit, IntakeLink, ListQuery, SortKey, TaskRow, Tx, When,
    edits, excerpt, words,
};

/// Texts of what imports and verification find, a folder for each language, for the edge that renders them (Fluent).
pub static LOCALES: include_dir::Dir<'static> = include_dir::include_dir!("$CARGO_MANIFEST_DIR/locales");

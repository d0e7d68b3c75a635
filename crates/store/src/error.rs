//! What can go wrong in the store.

use std::path::PathBuf;

/// A failure of the store. Nothing of the unit of work it happened in was kept.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database refused or failed.
    #[error("the database failed: {0}")]
    Database(String),
    /// No room on the disk.
    #[error("the disk is full: nothing was saved. Free some space and try again")]
    DiskFull,
    /// The file is locked by another process for too long.
    #[error("the workspace is busy: another process is writing to it. Try again in a moment")]
    Busy,
    /// The file is not a workspace database.
    #[error("{path} is not a workspace database", path = .0.display())]
    NotAWorkspace(PathBuf),
    /// The file cannot be opened at all.
    #[error("{path} cannot be opened: check that it exists, that it is a file, and that you may read it and write to its folder", path = .0.display())]
    CannotOpen(PathBuf),
    /// The file or its folder may not be written to.
    #[error("{path} is read-only: give yourself the right to write to it and to its folder", path = .0.display())]
    ReadOnly(PathBuf),
    /// The database was made by a newer version.
    #[error("{path} was written by a newer version of Assay (format {found}, this one knows {known}). Update Assay to open it", path = .path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its format.
        found: i64,
        /// The newest format this version knows.
        known: i64,
    },
    /// Stored bytes cannot be read.
    #[error("stored data is damaged: {0}. Run `assay verify` to see what else is affected, and restore a backup")]
    Damaged(String),
    /// A record changed between decision and commit.
    #[error("{record} has version {version} already")]
    VersionTaken {
        /// Record number.
        record: String,
        /// Version that exists.
        version: u32,
    },
    /// Reading or writing a file failed.
    #[error("{path}: {source}", path = .path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The database gave up the transaction, because of a failure in it or in one committed together with it.
    #[error("the change could not be saved because the database failed; nothing of it was kept. Try again")]
    RolledBack,
    /// The writer has stopped (the server is shutting down, or it met a failure it reported).
    #[error("the store is closed")]
    Closed,
    /// The unit of work panicked; it was rolled back.
    #[error("an internal fault stopped this change; nothing was saved. Please report it with what you did")]
    Panicked,
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged(error.to_string()),
            _ => Self::Database(error.to_string()),
        }
    }
}

//! What can go wrong when working with a workspace.

use std::path::PathBuf;

use assay_core::Refusal;
use assay_store::StoreError;

/// A failure of the engine. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum EngineError {
    /// The command was refused; the reader is told why.
    #[error("refused: {}", .0.problems.first().map(|problem| problem.message.id.as_str()).unwrap_or("no reason"))]
    Refused(Refusal),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// There is no workspace here.
    #[error("{path} is not a workspace. Make one with `assay new {path}`", path = .0.display())]
    NoWorkspace(PathBuf),
    /// There is one already.
    #[error("{path} exists already. Choose another folder", path = .0.display())]
    Exists(PathBuf),
    /// A file of the workspace cannot be read or written.
    #[error("{path}: {source}", path = .path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The signing key cannot be used.
    #[error("the seal key of this workspace cannot be used: {0}")]
    SealKey(String),
    /// Something given is wrong.
    #[error("{0}")]
    Invalid(String),
}

impl From<Refusal> for EngineError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl EngineError {
    /// A failure on a file.
    pub(crate) fn file(path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.into();
        move |source| Self::File { path, source }
    }
}

//! What can go wrong on the command line, and the exit code it ends with.

use std::path::{Path, PathBuf};

use assay_engine::EngineError;

/// Everything was as it should be.
pub const FINE: u8 = 0;
/// Something falls short: an error stands, a verification failed, a command was refused.
pub const SHORT: u8 = 1;
/// The command was called wrongly or was given bad input.
pub const INPUT: u8 = 2;
/// The machine failed: disk, database, network, or a fault of ours.
pub const FAILURE: u8 = 3;

/// Why a command did not do what it was asked to.
#[derive(Debug, thiserror::Error)]
pub enum CliError {
    /// Called wrongly, or given something that cannot be used.
    #[error("{what}")]
    Input {
        /// What is wrong.
        what: String,
        /// How to mend it.
        help: Option<String>,
    },
    /// The rules refused it; reasons in the reader's words.
    #[error("{}", .0.join("\n"))]
    Refused(Vec<String>),
    /// A file named on the command line cannot be read or written.
    #[error("{path}: {source}", path = .path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The engine failed.
    #[error(transparent)]
    Engine(EngineError),
    /// Somebody else is writing to the workspace.
    #[error("{what}")]
    Busy {
        /// Who.
        what: String,
        /// How to get a turn.
        help: String,
    },
    /// The machine failed.
    #[error("{0}")]
    Failure(String),
}

impl CliError {
    /// Bad input.
    pub fn input(what: impl Into<String>) -> Self {
        Self::Input { what: what.into(), help: None }
    }

    /// Bad input, with the way out.
    pub fn helped(what: impl Into<String>, help: impl Into<String>) -> Self {
        Self::Input { what: what.into(), help: Some(help.into()) }
    }

    /// A failure at a file.
    pub fn file(path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::File { path, source }
    }

    /// How to mend it, where that is not part of the message.
    pub fn help(&self) -> Option<&str> {
        match self {
            Self::Input { help, .. } => help.as_deref(),
            Self::Busy { help, .. } => Some(help),
            _ => None,
        }
    }

    /// The exit code.
    pub fn code(&self) -> u8 {
        match self {
            Self::Refused(_) => SHORT,
            Self::Input { .. } => INPUT,
            Self::File { source, .. } => of_file(source),
            Self::Engine(error) => match error {
                EngineError::Refused(_) => SHORT,
                EngineError::NoWorkspace(_) | EngineError::Exists(_) | EngineError::Invalid(_) => INPUT,
                EngineError::File { source, .. } => of_file(source),
                _ => FAILURE,
            },
            Self::Busy { .. } | Self::Failure(_) => FAILURE,
        }
    }
}

/// The wrong name of a file is the caller's; a disk that fails is not.
fn of_file(source: &std::io::Error) -> u8 {
    use std::io::ErrorKind;
    match source.kind() {
        ErrorKind::NotFound
        | ErrorKind::AlreadyExists
        | ErrorKind::PermissionDenied
        | ErrorKind::IsADirectory
        | ErrorKind::NotADirectory
        | ErrorKind::InvalidInput
        | ErrorKind::InvalidData => INPUT,
        _ => FAILURE,
    }
}

impl From<EngineError> for CliError {
    fn from(error: EngineError) -> Self {
        Self::Engine(error)
    }
}

/// `1 fault`, `2 faults`.
pub fn counted(count: usize, what: &str) -> String {
    if count == 1 { format!("1 {what}") } else { format!("{count} {what}s") }
}

use super::key::{Ring, Signer, Verifier};
use super::signed::{Note, NoteError};
use crate::{Base64Error, Hash};
use std::fmt;
use std::str::FromStr;

/// What a log says of its tree: whose it is, how large, and the root over all of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// The identity of the log, and the name of the key that signs for it. A URL without its scheme is a good one.
    pub origin: String,
    /// How many leaves the tree has.
    pub size: u64,
    /// Its root.
    pub root: Hash,
    /// Further lines, which nobody audits: best left empty.
    pub extensions: Vec<String>,
}

/// A checkpoint whose signatures hold, and the known keys that made them.
#[derive(Debug, Clone)]
pub struct Opened<'r> {
    /// What was signed.
    pub checkpoint: Checkpoint,
    /// Who signed, the log's own key among them.
    pub signers: Vec<&'r Verifier>,
}

/// What is wrong with a checkpoint.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CheckpointError {
    /// The note around it cannot be read or trusted.
    #[error(transparent)]
    Note(#[from] NoteError),
    /// Fewer than three lines.
    #[error("a checkpoint has three lines or more: origin, size, root")]
    Lines,
    /// A line that must not be empty.
    #[error("line {line} of the checkpoint is empty or more than one line")]
    EmptyLine {
        /// Which, counted from 1.
        line: usize,
    },
    /// The second line is no size.
    #[error("the size of a checkpoint is a decimal number without leading zeros, found \"{found}\"")]
    Size {
        /// The line.
        found: String,
    },
    /// The third line is no hash.
    #[error("the root of the checkpoint cannot be read")]
    Root(#[source] Base64Error),
    /// Signed by keys we know, but not by the log it speaks of.
    #[error("the checkpoint of \"{origin}\" is signed by {}, not by a known key of that name", .signers.join(", "))]
    Origin {
        /// The log it speaks of.
        origin: String,
        /// The known keys that signed.
        signers: Vec<String>,
    },
}

impl Checkpoint {
    /// The checkpoint as a note, signed by the log's own key. Others may sign it too: [`Note::signed_by`].
    ///
    /// # Errors
    /// When a line of it is empty or has control characters, or the key is not named like the origin.
    pub fn sign(&self, signer: &Signer) -> Result<Note, CheckpointError> {
        let lines = std::iter::once((1, &self.origin)).chain((4..).zip(&self.extensions));
        for (line, content) in lines {
            if content.is_empty() || content.contains('\n') {
                return Err(CheckpointError::EmptyLine { line });
            }
        }
        if signer.name() != self.origin {
            return Err(self.not_by_its_log(&[signer.verifier()]));
        }
        Ok(Note::new(self.to_string())?.signed_by(signer))
    }

    /// Reads and verifies a signed checkpoint.
    ///
    /// Beyond what notes ask, one of the verified signatures must be by a key named like the origin: a witness vouches for a
    /// log it has seen, but cannot speak for it, nor can one log speak for another.
    ///
    /// # Errors
    /// When it cannot be read or trusted.
    pub fn open<'r>(signed: &str, ring: &'r Ring) -> Result<Opened<'r>, CheckpointError> {
        let note: Note = signed.parse()?;
        let signers = note.verify(ring)?;
        let checkpoint: Self = note.text().parse()?;
        if !signers.iter().any(|key| key.name() == checkpoint.origin) {
            return Err(checkpoint.not_by_its_log(&signers));
        }
        Ok(Opened { checkpoint, signers })
    }

    fn not_by_its_log(&self, signers: &[&Verifier]) -> CheckpointError {
        let signers = signers.iter().map(|key| format!("\"{}\"", key.name())).collect();
        CheckpointError::Origin { origin: self.origin.clone(), signers }
    }
}

/// Reads the text of a checkpoint, *without* its signatures: trust [`Checkpoint::open`] only.
impl FromStr for Checkpoint {
    type Err = CheckpointError;

    fn from_str(text: &str) -> Result<Self, CheckpointError> {
        let lines: Vec<&str> = text.strip_suffix('\n').ok_or(NoteError::NoNewline)?.split('\n').collect();
        if let Some(empty) = lines.iter().position(|line| line.is_empty()) {
            return Err(CheckpointError::EmptyLine { line: empty + 1 });
        }
        let [origin, size, root, extensions @ ..] = lines.as_slice() else { return Err(CheckpointError::Lines) };
        Ok(Self {
            origin: (*origin).to_owned(),
            size: parse_size(size).ok_or_else(|| CheckpointError::Size { found: (*size).to_owned() })?,
            root: root.parse().map_err(CheckpointError::Root)?,
            extensions: extensions.iter().map(ToString::to_string).collect(),
        })
    }
}

/// The text of the checkpoint, without signatures.
impl fmt::Display for Checkpoint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "{}\n{}\n{}", self.origin, self.size, self.root)?;
        self.extensions.iter().try_for_each(|line| writeln!(formatter, "{line}"))
    }
}

/// The one way to write a size: what it is written back as.
fn parse_size(text: &str) -> Option<u64> {
    text.parse().ok().filter(|size: &u64| size.to_string() == text)
}

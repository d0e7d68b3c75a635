//! The proof file of an evidence pack: entries, their way up the tree, and the checkpoint at the top. Whoever holds it and
//! the log's public key can verify it offline, without us.
//!
//! ```json
//! {
//!   "format": "assay-proof-v1",
//!   "checkpoint": "example.com/log\n2\n…=\n\n— example.com/log …\n",
//!   "entries": [{
//!     "header": {"id": "0198…", "at_micros": 1794470400000000, "actor": "…", "auth": "…", "register": "…",
//!                "record": "…", "version": 1, "act": "…", "reason": null, "batch": null},
//!     "fields": [
//!       {"key": "cause", "commitment": "…="},
//!       {"key": "title", "commitment": "…=", "opening": {"salt": "…==", "value": "Leak"}}
//!     ],
//!     "index": 0,
//!     "path": ["…="]
//!   }]
//! }
//! ```
//!
//! A field without an opening was erased, or is withheld from the readers of this pack. It is covered by the proof all the
//! same: nobody can say later that it held something else, nor that it was not there.

use crate::entry::{BodyError, BodyReader, Header, LeafHasher, Sealed, body};
use crate::jcs::{self, JcsError};
use crate::merkle::{ProofError, verify_inclusion};
use crate::note::{Checkpoint, CheckpointError, Opened, Ring};
use crate::{Hash, Salt, commit};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

/// The only format there is, so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Format {
    /// As described in the [module](self).
    #[default]
    #[serde(rename = "assay-proof-v1")]
    V1,
}

/// Entries proved to be in one log.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProofFile {
    /// Which format this is.
    pub format: Format,
    /// The signed checkpoint all paths lead to.
    pub checkpoint: String,
    /// The entries, one or more.
    pub entries: Vec<ProvenEntry>,
}

/// One entry and its place in the tree.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProvenEntry {
    /// Who, when, what, why.
    pub header: ProvenHeader,
    /// All fields of the entry, keys ascending.
    pub fields: Vec<ProvenField>,
    /// Which leaf of the tree it is.
    pub index: u64,
    /// The hashes beside its way to the root.
    pub path: Vec<Hash>,
}

/// A [`Header`] that owns its texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of `Header`")]
pub struct ProvenHeader {
    pub id: Uuid,
    pub at_micros: i64,
    pub actor: String,
    pub auth: String,
    pub register: String,
    pub record: String,
    pub version: u32,
    pub act: String,
    pub reason: Option<String>,
    pub batch: Option<String>,
}

/// One field of an entry.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProvenField {
    /// The field's key.
    pub key: String,
    /// What the entry committed to.
    pub commitment: Hash,
    /// The value behind it, where it is shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opening: Option<Opening>,
}

/// What opens a commitment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opening {
    /// The salt of the commitment.
    pub salt: Salt,
    /// The value. Its canonical JSON is what counts: white space and the order of keys do not.
    pub value: Value,
}

/// Why a proof file proves nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProofFileError {
    /// The checkpoint cannot be read or trusted.
    #[error(transparent)]
    Checkpoint(#[from] CheckpointError),
    /// There is nothing in the file to prove.
    #[error("the proof file has no entries")]
    Empty,
    /// An entry that is not proved.
    #[error("entry {id} ({record} version {version}) is not proved: {problem}")]
    Entry {
        /// The entry.
        id: Uuid,
        /// The record it is about.
        record: String,
        /// The version it claims to make of it.
        version: u32,
        /// What is wrong.
        problem: Box<EntryProblem>,
    },
}

/// Why an entry of a proof file is not proved.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EntryProblem {
    /// Fields come twice or out of order.
    #[error(transparent)]
    Fields(BodyError),
    /// A value that has no canonical JSON.
    #[error("field \"{key}\": {problem}")]
    Value {
        /// The field.
        key: String,
        /// What is wrong with it.
        problem: JcsError,
    },
    /// A value that is not the one committed to.
    #[error("the value shown for field \"{key}\" is not the one that was sealed")]
    Opening {
        /// The field.
        key: String,
    },
    /// Not in the tree, or not as shown here.
    #[error(transparent)]
    Path(ProofError),
}

/// Why no proof could be made of a stored entry.
#[derive(Debug, thiserror::Error)]
pub enum ProveError {
    /// The body is malformed.
    #[error(transparent)]
    Body(#[from] BodyError),
    /// A stored value is not JSON.
    #[error("the stored value of field \"{key}\" is not JSON")]
    Value {
        /// The field.
        key: String,
        /// What is wrong with it.
        source: serde_json::Error,
    },
}

impl ProofFile {
    /// Verifies everything in the file with the keys of `ring`: the signatures of the checkpoint, every value shown, and
    /// every entry's place in the tree.
    ///
    /// # Errors
    /// At the first thing that does not hold.
    pub fn verify<'r>(&self, ring: &'r Ring) -> Result<Opened<'r>, ProofFileError> {
        let opened = Checkpoint::open(&self.checkpoint, ring)?;
        if self.entries.is_empty() {
            return Err(ProofFileError::Empty);
        }
        let mut hasher = LeafHasher::new();
        for entry in &self.entries {
            entry.verify(&opened.checkpoint, &mut hasher).map_err(|problem| ProofFileError::Entry {
                id: entry.header.id,
                record: entry.header.record.clone(),
                version: entry.header.version,
                problem: Box::new(problem),
            })?;
        }
        Ok(opened)
    }
}

impl ProvenEntry {
    /// The proof of a stored entry. Values whose key `shows` denies are withheld.
    ///
    /// # Errors
    /// When the body is malformed.
    pub fn new(
        header: &Header<'_>,
        body: &[u8],
        shows: impl Fn(&str) -> bool,
        index: u64,
        path: Vec<Hash>,
    ) -> Result<Self, ProveError> {
        let mut fields = Vec::new();
        for field in BodyReader::new(body)? {
            let field = field?;
            let opening = match field.sealed {
                Sealed::Open { salt, value } if shows(field.key) => {
                    let value = serde_json::from_str(value)
                        .map_err(|source| ProveError::Value { key: field.key.to_owned(), source })?;
                    Some(Opening { salt, value })
                }
                Sealed::Open { .. } | Sealed::Erased { .. } => None,
            };
            fields.push(ProvenField { key: field.key.to_owned(), commitment: field.commitment(), opening });
        }
        Ok(Self { header: ProvenHeader::from(header), fields, index, path })
    }

    fn verify(&self, checkpoint: &Checkpoint, hasher: &mut LeafHasher) -> Result<(), EntryProblem> {
        let mut last = None;
        for field in &self.fields {
            body::ascending(last, &field.key).map_err(EntryProblem::Fields)?;
            field.verify()?;
            last = Some(field.key.as_str());
        }
        let commitments = self.fields.iter().map(|field| (field.key.as_str(), field.commitment));
        let leaf = hasher.leaf(&self.header.as_header(), commitments);
        verify_inclusion(leaf, self.index, checkpoint.size, checkpoint.root, &self.path).map_err(EntryProblem::Path)
    }
}

impl ProvenField {
    fn verify(&self) -> Result<(), EntryProblem> {
        let Some(opening) = &self.opening else { return Ok(()) };
        let canonical =
            jcs::to_string(&opening.value).map_err(|problem| EntryProblem::Value { key: self.key.clone(), problem })?;
        if commit(&opening.salt, canonical.as_bytes()) != self.commitment {
            return Err(EntryProblem::Opening { key: self.key.clone() });
        }
        Ok(())
    }
}

impl ProvenHeader {
    /// The header to be hashed.
    #[must_use]
    pub fn as_header(&self) -> Header<'_> {
        Header {
            id: self.id.into_bytes(),
            at_micros: self.at_micros,
            actor: &self.actor,
            auth: &self.auth,
            register: &self.register,
            record: &self.record,
            version: self.version,
            act: &self.act,
            reason: self.reason.as_deref(),
            batch: self.batch.as_deref(),
        }
    }
}

impl From<&Header<'_>> for ProvenHeader {
    fn from(header: &Header<'_>) -> Self {
        Self {
            id: Uuid::from_bytes(header.id),
            at_micros: header.at_micros,
            actor: header.actor.to_owned(),
            auth: header.auth.to_owned(),
            register: header.register.to_owned(),
            record: header.record.to_owned(),
            version: header.version,
            act: header.act.to_owned(),
            reason: header.reason.map(str::to_owned),
            batch: header.batch.map(str::to_owned),
        }
    }
}

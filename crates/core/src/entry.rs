//! Ledger entries: one change to one record.

use jiff::Timestamp;
use uuid::Uuid;

use crate::Json;

/// Body keys that are not fields.
pub mod keys {
    /// Workflow state; the one key without `$` that is not a field.
    pub const STATE: &str = "state";
    /// Move made.
    pub const MOVE: &str = "$move";
    /// Text of a comment.
    pub const COMMENT: &str = "$comment";
    /// The comment is for whoever reported the record without an account, too.
    pub const PUBLIC: &str = "$public";
    /// An attached file.
    pub const FILE: &str = "$file";
    /// A signature.
    pub const SIGNATURE: &str = "$signature";
    /// Key in the system the record came from.
    pub const EXTERNAL: &str = "$external";
    /// The record is taken out of use.
    pub const WITHDRAWN: &str = "$withdrawn";
    /// What was done to the account of a person.
    pub const ACCOUNT: &str = "$account";
    /// Names of erased fields, with the ground.
    pub const ERASED: &str = "$erased";
    /// Columns of an import that no field takes.
    pub const IMPORTED: &str = "imported";
}

/// One change to one record, as it stands in the ledger.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// UUIDv7.
    pub id: Uuid,
    /// When, UTC, microseconds.
    pub at: Timestamp,
    /// Number of the acting person's record, or `system`.
    pub actor: String,
    /// How the actor was authenticated.
    pub auth: String,
    /// Register key.
    pub register: String,
    /// Record number.
    pub record: String,
    /// Version of the record after this entry, from 1 without gaps.
    pub version: u32,
    /// `create`, `edit`, `move`, `link`, `unlink`, `comment`, `attach`, `account`, `withdraw`, `erase`.
    pub act: String,
    /// Why.
    pub reason: Option<String>,
    /// Number of the import it belongs to, or the mark of a bulk change.
    pub batch: Option<String>,
    /// Key → value. `null` empties a field.
    pub body: Vec<(String, Json)>,
}

impl Entry {
    /// The value under this key, if the entry sets it.
    #[must_use]
    pub fn value(&self, key: &str) -> Option<&Json> {
        self.body.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// What a doer of this entry is remembered by: the move's key, else the act.
    #[must_use]
    pub fn deed(&self) -> &str {
        self.value(keys::MOVE).and_then(Json::as_str).unwrap_or(&self.act)
    }
}

//! Commands: what somebody asks to be done.

use std::collections::BTreeMap;

use crate::Json;

/// Who asks, as the engine has established it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// Number of the person's record, or `system` for the installation itself.
    pub person: String,
    /// Printed name, for signatures.
    pub name: String,
    /// Roles of the pack the person holds.
    pub roles: Vec<String>,
    /// How the person was authenticated, e.g. `password`, `cli`, `schedule`.
    pub auth: String,
    /// The installation itself (set-up, import by command line): no permission applies.
    pub system: bool,
}

impl Actor {
    /// The installation itself.
    #[must_use]
    pub fn system(auth: &str) -> Self {
        Self {
            person: "system".to_owned(),
            name: "Assay".to_owned(),
            roles: Vec::new(),
            auth: auth.to_owned(),
            system: true,
        }
    }

    /// Does the person hold this role?
    #[must_use]
    pub fn has_role(&self, role: &str) -> bool {
        self.roles.iter().any(|held| held == role)
    }
}

/// A request for one change to one record.
#[derive(Debug, Clone, PartialEq)]
pub struct Command {
    /// Who asks.
    pub actor: Actor,
    /// What is asked.
    pub act: Act,
    /// Why, in the actor's words.
    pub reason: Option<String>,
    /// The record version the actor saw; a later one is a conflict.
    pub expected: Option<u32>,
    /// Number of the import this belongs to, or the mark of a bulk change (see [`BULK`]).
    pub batch: Option<String>,
    /// The person that a create makes gets an account in the same act: see [`Act::Account`].
    pub opens_account: bool,
}

/// What the mark of a bulk change begins with: several records changed by one person in one go. It only tells which
/// changes belong together; what imports may do beyond people's everyday rights, bulk changes may not.
pub const BULK: &str = "bulk-";

/// Is this batch an import?
#[must_use]
pub fn is_import(batch: Option<&str>) -> bool {
    batch.is_some_and(|batch| !batch.starts_with(BULK))
}

impl Command {
    /// A command without reason, expectation or batch.
    #[must_use]
    pub fn new(actor: Actor, act: Act) -> Self {
        Self { actor, act, reason: None, expected: None, batch: None, opens_account: false }
    }

    /// Adds the reason.
    #[must_use]
    pub fn because(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// Adds the version the actor saw.
    #[must_use]
    pub fn expecting(mut self, version: u32) -> Self {
        self.expected = Some(version);
        self
    }
}

/// What can be asked.
#[derive(Debug, Clone, PartialEq)]
pub enum Act {
    /// Make a record.
    Create {
        /// Register key.
        register: String,
        /// Field values; text is parsed by field type.
        data: BTreeMap<String, Json>,
        /// State to begin in, for records that come from another system; only imports may choose.
        state: Option<String>,
        /// Key in the system the record comes from, unique per register.
        external: Option<String>,
    },
    /// Change fields; `null` empties one.
    Edit {
        /// Record number.
        number: String,
        /// New values.
        set: BTreeMap<String, Json>,
    },
    /// Make a workflow move.
    Move {
        /// Record number.
        number: String,
        /// Move key.
        key: String,
        /// Fields given with the move.
        set: BTreeMap<String, Json>,
        /// The signature, where the move needs one.
        signature: Option<Signature>,
    },
    /// Point a link field of the record at one more record.
    Link {
        /// Record number.
        number: String,
        /// Link field.
        field: String,
        /// Target number.
        to: String,
    },
    /// Take one target out of a link field.
    Unlink {
        /// Record number.
        number: String,
        /// Link field.
        field: String,
        /// Target number.
        to: String,
    },
    /// Say something about the record.
    Comment {
        /// Record number.
        number: String,
        /// Markdown text.
        text: String,
        /// Whoever reported the record without an account may read it too.
        public: bool,
    },
    /// Keep a file with the record. Its bytes are in the blob store already.
    Attach {
        /// Record number.
        number: String,
        /// The file.
        file: FileRef,
    },
    /// Take a record out of use because the act that made it is undone.
    Withdraw {
        /// Record number.
        number: String,
    },
    /// Open or close the account with which a person signs in, or give it another password. The password itself is no part of
    /// the ledger.
    Account {
        /// Number of the person's record.
        number: String,
        /// What is done to it.
        deed: AccountDeed,
        /// The address they sign in with, where it is to stand in their record.
        email: Option<String>,
    },
    /// Erase personal values for good; what remains is that they were there.
    Erase {
        /// Record number.
        number: String,
        /// Fields to erase.
        fields: Vec<String>,
        /// Legal ground or rule of retention.
        ground: String,
    },
}

impl Act {
    /// The record it concerns, if that exists already.
    #[must_use]
    pub fn number(&self) -> Option<&str> {
        match self {
            Self::Create { .. } => None,
            Self::Edit { number, .. }
            | Self::Move { number, .. }
            | Self::Link { number, .. }
            | Self::Unlink { number, .. }
            | Self::Comment { number, .. }
            | Self::Attach { number, .. }
            | Self::Account { number, .. }
            | Self::Withdraw { number }
            | Self::Erase { number, .. } => Some(number),
        }
    }
}

/// What is done to an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccountDeed {
    /// There was none before.
    Opened,
    /// Nobody gets in with it any more.
    Closed,
    /// It lets its person in again.
    Reopened,
    /// It got another password.
    Password,
}

impl AccountDeed {
    /// Every deed.
    pub const ALL: [Self; 4] = [Self::Opened, Self::Closed, Self::Reopened, Self::Password];

    /// As entries say it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Opened => "opened",
            Self::Closed => "closed",
            Self::Reopened => "reopened",
            Self::Password => "password",
        }
    }
}

/// A signature the engine has verified by fresh authentication.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// Meaning, as declared by the move.
    pub meaning: String,
    /// How the signer proved who they are, e.g. `password`.
    pub method: String,
}

/// A file in the blob store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileRef {
    /// Name as given.
    pub name: String,
    /// SHA-256 of the bytes, lower-case hex.
    pub sha256: String,
    /// Size in bytes.
    pub size: u64,
    /// Media type, sniffed.
    pub media_type: String,
}

impl FileRef {
    /// The record form of a file.
    #[must_use]
    pub fn to_json(&self) -> Json {
        serde_json::json!({ "name": self.name, "sha256": self.sha256, "size": self.size, "type": self.media_type })
    }
}

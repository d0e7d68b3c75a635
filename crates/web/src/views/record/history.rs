//! The sealed history of a record, and its proof.

use super::Head;
use crate::views::list::Pager;
use crate::views::parts::Time;
use crate::views::{Named, Say};

/// The sealed history.
#[derive(Clone, Debug, Default)]
pub struct Sealed {
    /// How many entries there are.
    pub total: u32,
    /// Since when.
    pub since: Option<Time>,
    /// When a signed checkpoint first covered the newest entry; none while none does.
    pub covered: Option<Time>,
    /// When the whole history was verified, where that was just done.
    pub verified: Option<Time>,
    /// What does not agree. Then nothing is called unbroken.
    pub broken: Option<String>,
    /// The newest entries, newest first.
    pub entries: Vec<Entry>,
    /// All entries.
    pub all: Option<String>,
    /// The page that says how to verify it without trusting this server.
    pub verify: Option<String>,
}

/// An entry of the history.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    /// Unique on the page.
    pub id: String,
    /// Who.
    pub who: String,
    /// What was done.
    pub act: Act,
    /// What changed, field by field.
    pub changes: Vec<Change>,
    /// Why.
    pub reason: Option<String>,
    /// When.
    pub at: Time,
    /// The first eight digits of the leaf's hash, see [`super::parts::short_fingerprint`].
    pub fingerprint: String,
    /// Signed: a solid brass link.
    pub signed: bool,
    /// The record as it stood then.
    pub as_of: Option<String>,
    /// Proof that it is in the ledger.
    pub proof: Option<String>,
}

impl Entry {
    /// Name of the first field changed; the sentence says it when it is the only one.
    pub(crate) fn only_label(&self) -> &str {
        self.changes.first().map_or("", |change| change.label.as_str())
    }
}

/// What an entry did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Act {
    /// Made the record.
    Created,
    /// Changed fields.
    #[default]
    Changed,
    /// Moved it to a state of this name.
    Moved(String),
    /// Signed; what the signature means.
    Signed(String),
    /// Commented.
    Commented,
    /// Attached a file of this name.
    Attached(String),
    /// Linked a record of this number.
    Linked(String),
    /// Unlinked a record of this number.
    Unlinked(String),
    /// Imported it from a file of this name.
    Imported(String),
    /// Undid an import.
    Undone,
    /// Withdrew it.
    Withdrawn,
    /// Erased a value.
    Erased,
    /// Opened the account of this person.
    AccountOpened,
    /// Closed it.
    AccountClosed,
    /// Opened it again.
    AccountReopened,
    /// Gave it another password.
    AccountPassword,
    /// Anything else, said already.
    Other(String),
}

impl Act {
    pub(crate) fn id(&self) -> &'static str {
        match self {
            Self::Created => "act-created",
            Self::Changed => "act-changed",
            Self::Moved(_) => "act-moved",
            Self::Signed(_) => "act-signed",
            Self::Commented => "act-commented",
            Self::Attached(_) => "act-attached",
            Self::Linked(_) => "act-linked",
            Self::Unlinked(_) => "act-unlinked",
            Self::Imported(_) => "act-imported",
            Self::Undone => "act-undone",
            Self::Withdrawn => "act-withdrawn",
            Self::Erased => "act-erased",
            Self::AccountOpened => "act-account-opened",
            Self::AccountClosed => "act-account-closed",
            Self::AccountReopened => "act-account-reopened",
            Self::AccountPassword => "act-account-password",
            Self::Other(_) => "act-other",
        }
    }

    pub(crate) fn what(&self) -> &str {
        match self {
            Self::Moved(what)
            | Self::Signed(what)
            | Self::Attached(what)
            | Self::Linked(what)
            | Self::Unlinked(what)
            | Self::Imported(what)
            | Self::Other(what) => what,
            _ => "",
        }
    }
}

/// A changed field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// Its label.
    pub label: String,
    /// What it was.
    pub old: Option<String>,
    /// What it is.
    pub new: Option<String>,
}

/// The whole history.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// Whose.
    pub head: Head,
    /// A page of entries, newest first.
    pub sealed: Sealed,
    /// Which part of all.
    pub pager: Pager,
    /// Look at the record on a day: receives GET with `on`.
    pub as_of: String,
    /// The day typed there.
    pub on: String,
}

impl Named for History {
    fn name(&self, t: Say<'_>) -> String {
        t.s("history-title").plain()
    }

    fn title(&self, t: Say<'_>) -> String {
        format!("{} {}", t.s("history-title").plain(), self.head.number)
    }
}

/// The history, verified, and how anybody can do the same elsewhere.
#[derive(Clone, Debug, Default)]
pub struct Proof {
    /// Whose.
    pub head: Head,
    /// What is said of the history; without entries.
    pub sealed: Sealed,
    /// Name of the ledger.
    pub origin: String,
    /// How many entries of the whole ledger the checkpoint covers.
    pub size: u64,
    /// Root of the tree over them.
    pub root: String,
    /// When the checkpoint was signed.
    pub signed: Time,
    /// The public keys it was verified with.
    pub keys: Vec<String>,
    /// Downloads the proof.
    pub file: String,
    /// What to type to verify it.
    pub command: String,
}

impl Named for Proof {
    fn name(&self, t: Say<'_>) -> String {
        t.s("proof-name").plain()
    }

    fn title(&self, t: Say<'_>) -> String {
        format!("{} {}", t.s("proof-title").plain(), self.head.number)
    }

    fn narrow(&self) -> bool {
        true
    }
}

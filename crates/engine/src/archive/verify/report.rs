//! What verification answers: discrepancies as data, put into words at the edge.

use std::collections::BTreeMap;
use std::fmt;

use assay_core::Message;
use assay_seal::Hash;
use serde::Serialize;

/// What was verified, and everything that does not hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VerifyReport {
    /// Entries of the ledger.
    pub entries: u64,
    /// Records the ledger makes.
    pub records: u64,
    /// Checkpoints whose signature and root were verified.
    pub checkpoints: u64,
    /// Files entries refer to; 0 when they were passed over.
    pub files: u64,
    /// The root of the tree over all entries, computed anew.
    pub root: Hash,
    /// How many entries the newest checkpoint covers. What comes after it is sealed by nothing but the database yet.
    pub covered: u64,
    /// The older checkpoint the ledger was compared with.
    pub since: Option<Since>,
    /// What does not hold, in the order it was found; at most [`MOST_OF_A_KIND`] of each kind.
    pub discrepancies: Vec<Discrepancy>,
    /// How many discrepancies there are in all.
    pub total: u64,
}

impl VerifyReport {
    /// Does everything hold?
    #[must_use]
    pub const fn is_clean(&self) -> bool {
        self.total == 0
    }
}

/// The older checkpoint of `--since`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Since {
    /// Whose ledger it speaks of.
    pub origin: String,
    /// How many entries it covers.
    pub size: u64,
}

/// Discrepancies of one kind that are told one by one; of the others only the number is.
pub const MOST_OF_A_KIND: u64 = 50;

/// One thing that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Discrepancy {
    /// What sort of thing.
    pub kind: DiscrepancyKind,
    /// The entry it concerns, by leaf index.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seq: Option<i64>,
    /// The record it concerns, by number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record: Option<String>,
    /// The field, file, row or key it concerns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub what: Option<String>,
    /// What was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found: Option<String>,
    /// What should have been.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<String>,
}

/// Longest value shown of what was found and expected, in characters.
const MOST_SHOWN: usize = 200;

macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $name:ident = $id:literal,)+) => {
        /// The sorts of discrepancies.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum DiscrepancyKind {
            $($(#[doc = $doc])+ $name,)+
        }

        impl DiscrepancyKind {
            /// Every sort there is.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// The Fluent id of its text; the id of what can be done about it is this with `-help` behind it.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$name => concat!("verify-", $id),)+
                }
            }
        }
    };
}

kinds! {
    /// A row of the ledger that cannot be read.
    EntryUnreadable = "entry-unreadable",
    /// The hash of header and values is not the stored leaf: one of them was changed.
    EntryChanged = "entry-changed",
    /// Leaf indexes without an entry.
    EntryMissing = "entry-missing",
    /// An entry outside of the sealed ledger.
    EntryAdded = "entry-added",
    /// The versions of a record do not go up by one.
    EntryVersion = "entry-version",
    /// An entry that puts a record into another register.
    EntryRegister = "entry-register",
    /// A value was taken out without an entry that says so.
    ErasedSilently = "erased-silently",
    /// A value that was erased is still there.
    NotErased = "not-erased",
    /// A stored hash of the tree is not what the entries below it give.
    TreeNode = "tree-node",
    /// The stored right edge of the tree is not what the entries give.
    TreeEdge = "tree-edge",
    /// A checkpoint that is not signed by a key of the workspace, or cannot be read.
    CheckpointForged = "checkpoint-forged",
    /// A checkpoint with another root than the entries give: something before it was changed, removed or added.
    CheckpointRoot = "checkpoint-root",
    /// A checkpoint over more entries than there are: the end of the ledger was cut off.
    CheckpointBeyond = "checkpoint-beyond",
    /// A checkpoint kept under another size than it speaks of.
    CheckpointSize = "checkpoint-size",
    /// The newest checkpoint is not signed by the workspace's own key.
    CheckpointKey = "checkpoint-key",
    /// A public key that cannot be read.
    KeyUnreadable = "key-unreadable",
    /// The workspace's own key is not the newest among its public keys.
    KeyUnknown = "key-unknown",
    /// The checkpoint given to compare with is by no key of this workspace.
    SinceForged = "since-forged",
    /// The ledger does not begin as the checkpoint given to compare with says.
    SinceRewritten = "since-rewritten",
    /// The ledger has fewer entries than the checkpoint given to compare with.
    SinceBeyond = "since-beyond",
    /// A record row that cannot be read.
    RecordUnreadable = "record-unreadable",
    /// The entries of a record cannot be put together.
    RecordUnfolded = "record-unfolded",
    /// A record of the ledger has no row.
    RecordMissing = "record-missing",
    /// A record row without entries.
    RecordAdded = "record-added",
    /// A record row is not the fold of its entries.
    RecordDiffers = "record-differs",
    /// A mention that entries make is not in the table of mentions.
    MentionMissing = "mention-missing",
    /// A row of the table of mentions that no entry makes.
    MentionAdded = "mention-added",
    /// A link that records imply is not in the table of links.
    LinkMissing = "link-missing",
    /// A link that no record implies.
    LinkAdded = "link-added",
    /// A task that records imply is not in the table of tasks.
    TaskMissing = "task-missing",
    /// A task that no record implies.
    TaskAdded = "task-added",
    /// The last number given is not that of the last record.
    Serial = "serial",
    /// A file that an entry refers to is not there.
    FileMissing = "file-missing",
    /// A file does not have its hash any more.
    FileChanged = "file-changed",
}

impl Discrepancy {
    /// One of this kind about nothing in particular.
    pub(super) const fn new(kind: DiscrepancyKind) -> Self {
        Self { kind, seq: None, record: None, what: None, found: None, expected: None }
    }

    pub(super) const fn at(mut self, seq: i64) -> Self {
        self.seq = Some(seq);
        self
    }

    pub(super) fn of(mut self, record: impl Into<String>) -> Self {
        self.record = Some(record.into());
        self
    }

    pub(super) fn about(mut self, what: impl Into<String>) -> Self {
        self.what = Some(what.into());
        self
    }

    pub(super) fn found(mut self, found: impl fmt::Display) -> Self {
        self.found = Some(shown(&found.to_string()));
        self
    }

    pub(super) fn expected(mut self, expected: impl fmt::Display) -> Self {
        self.expected = Some(shown(&expected.to_string()));
        self
    }

    /// What is wrong.
    #[must_use]
    pub fn message(&self) -> Message {
        self.with_args(self.kind.id().to_owned())
    }

    /// What can be done about it.
    #[must_use]
    pub fn help(&self) -> Message {
        self.with_args(format!("{}-help", self.kind.id()))
    }

    fn with_args(&self, id: String) -> Message {
        let seq = self.seq.map(|seq| seq.to_string());
        let args = [
            ("seq", seq.as_ref()),
            ("record", self.record.as_ref()),
            ("what", self.what.as_ref()),
            ("found", self.found.as_ref()),
            ("expected", self.expected.as_ref()),
        ];
        args.into_iter().fold(Message::new(id), |message, (name, value)| match value {
            Some(value) => message.text(name, value),
            None => message,
        })
    }
}

/// For places where no texts are at hand, such as the error of a restore that does not verify.
impl fmt::Display for Discrepancy {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.kind.id())?;
        let seq = self.seq.map(|seq| seq.to_string());
        let facts = [
            ("entry", seq.as_ref()),
            ("record", self.record.as_ref()),
            ("about", self.what.as_ref()),
            ("found", self.found.as_ref()),
            ("expected", self.expected.as_ref()),
        ];
        for (name, value) in facts.into_iter().filter_map(|(name, value)| Some((name, value?))) {
            write!(formatter, ", {name} {value}")?;
        }
        Ok(())
    }
}

/// A value, cut to what a person can take in.
fn shown(text: &str) -> String {
    match text.char_indices().nth(MOST_SHOWN) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// Discrepancies as they come in, bounded per kind.
#[derive(Debug, Default)]
pub(super) struct Found {
    kept: Vec<Discrepancy>,
    seen: BTreeMap<DiscrepancyKind, u64>,
}

impl Found {
    pub(super) fn add(&mut self, discrepancy: Discrepancy) {
        let seen = self.seen.entry(discrepancy.kind).or_default();
        *seen += 1;
        if *seen <= MOST_OF_A_KIND {
            self.kept.push(discrepancy);
        }
    }

    /// Takes in what another thread has found.
    pub(super) fn append(&mut self, other: Self) {
        for (kind, seen) in other.seen {
            *self.seen.entry(kind).or_default() += seen;
        }
        self.kept.extend(other.kept);
        let mut told: BTreeMap<DiscrepancyKind, u64> = BTreeMap::new();
        self.kept.retain(|discrepancy| {
            let told = told.entry(discrepancy.kind).or_default();
            *told += 1;
            *told <= MOST_OF_A_KIND
        });
    }

    pub(super) fn total(&self) -> u64 {
        self.seen.values().sum()
    }

    pub(super) fn into_kept(self) -> Vec<Discrepancy> {
        self.kept
    }
}

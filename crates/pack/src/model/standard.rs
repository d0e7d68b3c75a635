//! What a pack says of its standard: clauses, requirements and the checks that decide them.

use std::collections::BTreeMap;

use assay_cel::Program;

use super::Sure;

/// One of the standards a pack holds, with its editions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standard {
    /// Key of one that a layer brings beside the first; the first one has none. Its text is `standard-<key>`.
    pub key: Option<String>,
    /// Its editions, the oldest first.
    pub editions: Vec<String>,
}

/// A clause of the standard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    /// Number, e.g. `9.2.1`.
    pub number: String,
    /// Parent number, empty at the top.
    pub parent: String,
    /// Editions that have it.
    pub editions: Vec<String>,
    /// Editions in which it is audited.
    pub auditable_in: Vec<String>,
}

/// One row of the mapping between editions: numbers keyed by edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClauseMap {
    /// Edition → clause number (or letter reference) as the source gives it.
    pub numbers: BTreeMap<String, Vec<String>>,
    /// What changed, as data.
    pub note: BTreeMap<String, String>,
}

/// A piece of documented information the standard asks for. Its text is `documented-<key>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentedInformation {
    /// Key, e.g. `4-4-2-a`.
    pub key: String,
    /// Clause and letter, as the source gives them, e.g. `4.4.2 a)`.
    pub clause: String,
    /// A document to keep current, a record to keep, or both.
    pub kinds: Vec<Documented>,
    /// Editions that ask for it.
    pub editions: Vec<String>,
}

/// A requirement of the standard, paraphrased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requirement {
    /// Id, e.g. `4.2-c-2026`.
    pub id: String,
    /// Clause number by edition (only editions that have it).
    pub clause: BTreeMap<String, String>,
    /// What documented information it asks for.
    pub documented: Documented,
    /// How it can be decided.
    pub decided: Decided,
    /// May be justified as not applicable.
    pub may_not_apply: bool,
    /// Requirements of other standards that it stands exactly as; where standards are counted together it does not count
    /// again.
    pub same_as: Vec<String>,
    /// Further facts of the catalogue (change, confidence, reference …), as written.
    pub facts: BTreeMap<String, String>,
}

impl Requirement {
    /// What changed for it in an edition, in a word of the pack.
    #[must_use]
    pub fn change(&self, edition: &str) -> Option<&str> {
        self.facts.get(&format!("change_{edition}")).map(String::as_str)
    }

    /// How sure the pack is of what it says of the requirement in an edition.
    #[must_use]
    pub fn sure(&self, edition: &str) -> Sure {
        Sure::named(self.facts.get(&format!("confidence_{edition}")).map(String::as_str))
    }
}

/// Documented information a requirement asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Documented {
    /// None.
    None,
    /// A document to keep current.
    Maintain,
    /// A record to keep as evidence.
    Retain,
}

/// How a requirement can be decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decided {
    /// From records alone.
    Auto,
    /// Records raise a flag, a person decides.
    Assist,
    /// By a person only.
    Judged,
}

/// A check: a rule over records that tells what falls short.
#[derive(Debug)]
pub struct Check {
    /// Stable code, e.g. `A9.2-03`.
    pub code: String,
    /// Requirements it decides; those that stand as one of them come last.
    pub requirements: Vec<String>,
    /// What it rests on, where that is no requirement of the pack.
    pub source: Option<CheckSource>,
    /// How bad a hit is.
    pub severity: Severity,
    /// Register it runs over; the organisation's for workspace-wide checks.
    pub each: String,
    /// True when written without `each`: runs once.
    pub once: bool,
    /// Which records it applies to.
    pub condition: Option<Program>,
    /// What must hold.
    pub expect: Program,
    /// Message `check-<says>`.
    pub says: String,
    /// Message arguments.
    pub args: Vec<(String, Program)>,
    /// Records shown as evidence.
    pub show: Vec<Program>,
    /// The way out.
    pub fix: Option<Fix>,
    /// Facts under which it must fire.
    pub fires: Option<Proof>,
    /// Facts under which it must be silent.
    pub silent: Option<Proof>,
}

/// What a check rests on, so that nobody takes a custom for a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckSource {
    /// How much it binds.
    pub weight: Weight,
    /// Where it is written; a rule always says so.
    pub of: Option<String>,
}

/// How much the source of a check binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// A document that must be followed says so.
    Rule,
    /// Many do it that way; no document asks for it.
    Practice,
    /// Whoever wrote the pack chose it.
    Default,
}

/// How bad a diagnostic is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The requirement is not met.
    Error,
    /// It is at risk.
    Warning,
    /// Worth knowing.
    Note,
}

impl Severity {
    /// Stable lower-case name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// What mends a diagnostic.
#[derive(Debug)]
pub enum Fix {
    /// Make a record of this register with these fields carried over.
    Create {
        /// Register of the new record.
        register: String,
        /// Its fields and the values they get.
        with: Vec<(String, Program)>,
    },
    /// Edit these fields of the record.
    Edit {
        /// Field keys.
        fields: Vec<String>,
    },
    /// Make this move.
    Move {
        /// Key of the move.
        key: String,
    },
}

/// A small set of facts that proves a check.
#[derive(Debug, Clone)]
pub struct Proof {
    /// The date it is evaluated on.
    pub today: jiff::civil::Date,
    /// Records: register, own key, fields (links name keys of other records of the proof).
    pub records: Vec<ProofRecord>,
}

/// A record of a proof.
#[derive(Debug, Clone)]
pub struct ProofRecord {
    /// Register key (`is`).
    pub register: String,
    /// Name by which other records of the proof link to it.
    pub key: Option<String>,
    /// Field values (and `state`, `created`), normalised to record JSON; links hold proof keys.
    pub data: BTreeMap<String, serde_json::Value>,
}

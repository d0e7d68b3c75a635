//! What a loaded pack holds. Plain data: loading has proved that every name in it resolves.

mod compare;
mod gap;
mod looks;
mod lookup;
mod planning;
mod standard;
mod start;

use std::collections::BTreeMap;
use std::sync::Arc;

use assay_cel::{Program, TypeId, Value};
use rust_decimal::Decimal;

use crate::fault::Fault;
use crate::schema::PackSchema;

pub use self::compare::*;
pub use self::gap::*;
pub use self::looks::*;
pub use self::lookup::*;
pub use self::planning::*;
pub use self::standard::*;
pub use self::start::*;

/// A loaded pack: everything the engine knows of a standard.
#[derive(Debug)]
pub struct Pack {
    /// Name of the last layer, e.g. the standard's short name.
    pub name: String,
    /// Version of the last layer.
    pub version: String,
    /// Editions of the standard, oldest first.
    pub editions: Vec<String>,
    /// The standards these are editions of, the one all others are laid beside first.
    pub standards: Vec<Standard>,
    /// The edition a new workspace follows.
    pub default_edition: String,
    /// Languages the pack has texts for, the first being the fallback.
    pub languages: Vec<String>,
    /// Navigation groups in order.
    pub groups: Vec<String>,
    /// Roles people can hold.
    pub roles: Vec<String>,
    /// Roles whose holders keep in order what everybody shares, such as views of lists. Whoever founds a workspace holds them.
    pub stewards: Vec<String>,
    /// Who can sign in.
    pub identity: Identity,
    /// Register whose one record describes the organisation itself.
    pub organisation: String,
    /// Register in which anybody reports a problem in a minute.
    pub report: Option<String>,
    /// Forms for people without an account, in the order of the pack.
    pub intake: Vec<Intake>,
    /// Table field of the organisation, and its column, that list the clauses and requirements that do not apply.
    pub not_applied: Option<(String, String)>,
    /// Registers a new workspace fills first, in order.
    pub first_steps: Vec<String>,
    /// Registers people make records in every day.
    pub quick: Vec<String>,
    /// Registers that stand in everybody's navigation; with none of a group named, all of it do.
    pub everyday: Vec<String>,
    /// A smaller navigation, where a parameter asks for it.
    pub navigation: Option<Navigation>,
    /// The date that everything leads to: (register, date field).
    pub milestone: Option<(String, String)>,
    /// Register by whose records readiness can be looked at: what links to one of them is judged.
    pub judged_by: Option<String>,
    /// Figures to watch on the first page.
    pub watch: Option<Watch>,
    /// Dates of a cycle that has a page of its own, `cycle`: (register, date field).
    pub cycle: Vec<(String, String)>,
    /// Where plans are kept.
    pub planning: Option<Planning>,
    /// Ways to get there, in the order they are offered.
    pub methodologies: Vec<Methodology>,
    /// Ways from one edition to another, by the edition gone to.
    pub transitions: Vec<Transition>,
    /// Records that pages make of what is missing.
    pub tasks: Option<Tasks>,
    /// How the organisation assesses itself.
    pub assessment: Option<Assessment>,
    /// Dates to look forward to: (register, date field).
    pub dates: Vec<(String, String)>,
    /// Register whose one record holds the workspace's own values of [`parameters`](Self::parameters), each in a field of
    /// the parameter's key; a field left empty means the default.
    pub settings: Option<String>,
    /// Intervals and thresholds, by key.
    pub parameters: BTreeMap<String, Parameter>,
    /// Registers in navigation order (group, order, key).
    pub registers: Vec<Arc<Register>>,
    /// What a new organisation is asked and given.
    pub start: Option<Start>,
    /// Clause tree, in the order of the standard.
    pub clauses: Vec<Clause>,
    /// How clause numbers of one edition map to another.
    pub clause_maps: Vec<ClauseMap>,
    /// Documented information the standard asks for.
    pub documented: Vec<DocumentedInformation>,
    /// Requirements in the order of the standard.
    pub requirements: Vec<Requirement>,
    /// Checks in order of their code.
    pub checks: Vec<Arc<Check>>,
    /// Tables to look values up in, in order of their key; an expression names one by its place.
    pub tables: Vec<Lookup>,
    /// Fluent sources: language → (file name, text), in layer order.
    pub texts: BTreeMap<String, Vec<(String, String)>>,
    /// Object types and field slots for expressions.
    pub schema: PackSchema,
    /// Other files of the layers (templates, scenarios), by path.
    pub files: BTreeMap<String, Vec<u8>>,
    /// What is doubtful in the pack without keeping it from loading.
    pub warnings: Vec<Fault>,
    pub(crate) register_index: BTreeMap<String, usize>,
    pub(crate) prefix_index: BTreeMap<String, usize>,
    pub(crate) requirement_index: BTreeMap<String, usize>,
    pub(crate) check_index: BTreeMap<String, usize>,
}

/// Which register holds the people who can sign in, and which of its fields say so.
#[derive(Debug, Clone)]
pub struct Identity {
    /// Register key.
    pub register: String,
    /// Text field with the address a person signs in with.
    pub email: String,
    /// Choices field with the roles a person holds.
    pub roles: String,
}

/// A register of figures over time, with the fields that say how to read them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Watch {
    /// Register key.
    pub register: String,
    /// Series field with the values.
    pub series: String,
    /// Text field with their unit.
    pub unit: Option<String>,
    /// Decimal field with the value to reach.
    pub target: Option<String>,
    /// Decimal fields with the lower and the upper limit of what chance does.
    pub limits: Option<(String, String)>,
    /// Choice field that says which way is better, with its options for more and for less.
    pub better: Option<Better>,
}

/// Which option of a choice field says that more is better, and which that less is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Better {
    /// Choice field.
    pub field: String,
    /// More is better.
    pub more: String,
    /// Less is better.
    pub less: String,
}

/// A form in which people without an account report something: by a link, or the QR code on the wall.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Intake {
    /// Key of the form.
    pub key: String,
    /// Register that reports become records of.
    pub register: String,
    /// Field with what happened, in the reporter's words; the title is taken from it.
    pub words: String,
    /// Fields asked for besides, in order.
    pub ask: Vec<String>,
    /// Links that the maker of a public link can fill in beforehand.
    pub place: Vec<String>,
    /// Fields with the name or address the reporter leaves.
    pub reporter: Vec<String>,
    /// Roles that make and switch off public links to it, besides administrators.
    pub links: Vec<String>,
}

/// A pack parameter: an interval or threshold with its product default.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// Key, as in `param.key`.
    pub key: String,
    /// Kind of value.
    pub kind: ParameterKind,
    /// Product default.
    pub default: serde_json::Value,
    /// Smallest allowed value, for numbers.
    pub min: Option<i64>,
    /// Largest allowed value, for numbers.
    pub max: Option<i64>,
}

/// What a parameter holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ParameterKind {
    /// A whole number.
    Integer,
    /// Text.
    Text,
    /// One of the listed keys.
    Choice(Vec<String>),
}

/// A register: a kind of record with its fields, workflow and permissions.
#[derive(Debug)]
pub struct Register {
    /// Key, e.g. `corrective-action`.
    pub key: String,
    /// Object type of its records in expressions.
    pub type_id: TypeId,
    /// Number prefix, unique in the pack.
    pub prefix: String,
    /// How numbers are given.
    pub numbering: Numbering,
    /// Digits of the running number, padded with zeros.
    pub width: usize,
    /// Navigation group.
    pub group: String,
    /// Place within the group.
    pub order: i64,
    /// Clauses it serves.
    pub clauses: Vec<String>,
    /// Icon name in the sprite, if it has its own.
    pub icon: Option<String>,
    /// True where exactly one record exists.
    pub single: bool,
    /// Names of behaviours (Rust) that add rules.
    pub behaviours: Vec<String>,
    /// Fields in form order, the implicit ones first.
    pub fields: Vec<Field>,
    /// Section keys in page order.
    pub sections: Vec<String>,
    /// List columns after number and title.
    pub columns: Vec<String>,
    /// Fields offered as list filters.
    pub filters: Vec<String>,
    /// Default sort: field key and whether descending.
    pub sort: (String, bool),
    /// Facts under the title in lists.
    pub subtitle: Vec<String>,
    /// States and moves, if its records have a state.
    pub workflow: Option<Workflow>,
    /// Who may do what.
    pub permissions: Permissions,
    /// Offers or the like that a record compares.
    pub compare: Option<Compare>,
    /// Further looks at its list.
    pub views: Vec<View>,
    /// What the page of a record tells besides its fields.
    pub page: Option<Page>,
    /// Links of other records that point here, by the name under which this register sees them.
    pub inverses: Vec<Inverse>,
    pub(crate) field_index: BTreeMap<String, usize>,
}

/// How record numbers are formed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Numbering {
    /// `NC-2026-0042`, starting again each year.
    Yearly,
    /// `PRC-04`.
    Plain,
}

/// A link of another register seen from its target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inverse {
    /// Name on the target, e.g. `nonconformities`.
    pub name: String,
    /// Register that holds the link.
    pub from: String,
    /// Its link field.
    pub field: String,
}

/// A field of a register.
#[derive(Debug, Clone)]
pub struct Field {
    /// Key in the record's data.
    pub key: String,
    /// What it holds.
    pub kind: FieldKind,
    /// Section it is shown in; none means the facts panel.
    pub section: Option<String>,
    /// Must be filled on create and may not be emptied.
    pub required: bool,
    /// Weight in full-text search.
    pub search: Option<SearchWeight>,
    /// A text that is the name of something in the pack.
    pub names: Option<Names>,
    /// Has an index for filters and sorting.
    pub index: bool,
    /// Holds personal data (may be erased).
    pub personal: bool,
    /// Computed, never typed.
    pub compute: Option<Program>,
    /// Arguments of the text `explain-<register>-<field>`, which says how the value came about.
    pub explain: Option<Vec<(String, Program)>>,
    /// Value given on create when none is typed.
    pub default: Option<Program>,
    /// Earlier keys of this field.
    pub formerly: Vec<String>,
    /// Names import columns may have.
    pub aliases: Vec<String>,
    /// True for title, owner, due, site and tags, which every register has.
    pub implicit: bool,
}

impl Field {
    /// A field of which only key and kind are known.
    #[must_use]
    pub fn of(key: &str, kind: FieldKind) -> Self {
        Self {
            key: key.to_owned(),
            kind,
            section: None,
            required: false,
            search: None,
            names: None,
            index: false,
            personal: false,
            compute: None,
            explain: None,
            default: None,
            formerly: Vec::new(),
            aliases: Vec::new(),
            implicit: false,
        }
    }
}

/// What of the pack a text field names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Names {
    /// The id of a requirement.
    Requirement,
    /// An edition of the standard.
    Edition,
}

/// Search weight of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SearchWeight {
    /// Weightiest.
    A,
    /// Middle.
    B,
    /// Least.
    C,
}

/// Field types with their limits.
#[derive(Debug, Clone)]
pub enum FieldKind {
    /// One line of text, at most this many characters.
    Text {
        /// Characters.
        max_length: usize,
    },
    /// Markdown text, at most this many characters.
    Markdown {
        /// Characters.
        max_length: usize,
    },
    /// Whole number within bounds.
    Integer {
        /// Smallest allowed value.
        min: Option<i64>,
        /// Largest allowed value.
        max: Option<i64>,
        /// Unit shown behind it.
        unit: Option<String>,
    },
    /// Exact decimal number within bounds.
    Decimal {
        /// Smallest allowed value.
        min: Option<Decimal>,
        /// Largest allowed value.
        max: Option<Decimal>,
        /// Unit shown behind it.
        unit: Option<String>,
    },
    /// Amount and currency.
    Money,
    /// Calendar date.
    Date,
    /// Moment in time, UTC.
    DateTime,
    /// ISO 8601 duration.
    Duration,
    /// Yes or no.
    Boolean,
    /// One of the options.
    Choice(Choices),
    /// Any of the options.
    Choices(Choices),
    /// A person (a record of the identity register).
    Person,
    /// Several people.
    People,
    /// A role of the pack (not a record).
    Role,
    /// One record of the target registers.
    Link(Target),
    /// Several records of the target registers.
    Links(Target),
    /// Rows of columns.
    Table(Vec<Field>),
    /// An attached file.
    File,
    /// A web address (http, https, mailto).
    Url,
    /// 1 to `max`.
    Rating {
        /// Best rating.
        max: i64,
    },
    /// Points over time.
    Series {
        /// Unit of the values.
        unit: Option<String>,
    },
    /// Free words.
    Tags,
}

/// Options of a choice, with other words import may find for them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choices {
    /// Option keys in order.
    pub options: Vec<String>,
    /// Lower-cased foreign word → option key.
    pub aliases: BTreeMap<String, String>,
}

/// Where a link may point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// Register keys; empty means any register.
    pub registers: Vec<String>,
    /// Name under which the target sees the link.
    pub inverse: Option<String>,
}

/// States and moves of a register's records.
#[derive(Debug)]
pub struct Workflow {
    /// State of a new record.
    pub start: String,
    /// States in order of the stepper.
    pub states: Vec<State>,
    /// Moves between them.
    pub moves: Vec<Move>,
}

/// A workflow state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// Key.
    pub key: String,
    /// What it means for work and locking.
    pub kind: StateKind,
    /// Relations or roles that have a task while a record is in this state.
    pub waits: Vec<Party>,
    /// Days until that task is due, counted from entering the state, when the record has no due date.
    pub within_days: Option<u32>,
    /// Fields that change only through moves, `*` for all: a text others are reviewing, or that is in force, stays as it
    /// is. Final states lock every field.
    pub locks: Vec<String>,
    /// Other words for it that import may find, lower case.
    pub aliases: Vec<String>,
}

/// What a state means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StateKind {
    /// Somebody has something to do.
    Open,
    /// In force; nothing waits.
    Active,
    /// Closed and locked.
    Final,
}

/// A workflow move.
#[derive(Debug)]
pub struct Move {
    /// Key.
    pub key: String,
    /// States it starts from.
    pub from: Vec<String>,
    /// State it leads to.
    pub to: String,
    /// Who may make it.
    pub by: Vec<Party>,
    /// Meaning of the signature it needs, if any.
    pub sign: Option<String>,
    /// Fields that must be filled.
    pub need: Vec<String>,
    /// Fields offered in its form beside those.
    pub ask: Vec<String>,
    /// Must a reason be given?
    pub reason: bool,
    /// Acts (`create`, `edit`) or move keys whose latest doers may not make this move.
    pub apart_from: Vec<String>,
    /// Refused when true.
    pub unless: Vec<Guard>,
    /// Refused unless true.
    pub only: Vec<Guard>,
    /// Fields it writes.
    pub set: Vec<(String, Program)>,
}

/// A condition on a move with the message shown when it refuses.
#[derive(Debug)]
pub struct Guard {
    /// Condition.
    pub when: Program,
    /// Message `guard-<says>`.
    pub says: String,
}

/// Somebody, named by relation to the record or by role.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Party {
    /// Any signed-in person.
    Everyone,
    /// The record's owner.
    Owner,
    /// Who created it.
    Creator,
    /// The people in this field.
    Field(String),
    /// Holders of this role.
    Role(String),
}

/// Who may do what with records of a register.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Permissions {
    /// See them.
    pub read: Vec<Party>,
    /// Make new ones.
    pub create: Vec<Party>,
    /// Change fields, link, attach.
    pub edit: Vec<Party>,
    /// Comment.
    pub comment: Vec<Party>,
}

impl Pack {
    /// The register with this key.
    #[must_use]
    pub fn register(&self, key: &str) -> Option<&Arc<Register>> {
        self.register_index.get(key).and_then(|index| self.registers.get(*index))
    }

    /// The register whose numbers start with this prefix.
    #[must_use]
    pub fn register_of_number(&self, number: &str) -> Option<&Arc<Register>> {
        let prefix = number.split('-').next()?;
        self.prefix_index.get(prefix).and_then(|index| self.registers.get(*index))
    }

    /// The form of this key for people without an account.
    #[must_use]
    pub fn intake(&self, key: &str) -> Option<&Intake> {
        self.intake.iter().find(|form| form.key == key)
    }

    /// The way to get there with this key.
    #[must_use]
    pub fn methodology(&self, key: &str) -> Option<&Methodology> {
        self.methodologies.iter().find(|methodology| methodology.key == key)
    }

    /// Days for which auditors from outside come to this many people, by the table that plans reckon with; none where it has
    /// no figure.
    #[must_use]
    pub fn audit_days(&self, people: i64) -> Option<Decimal> {
        let key = self.planning.as_ref()?.audit_days.as_ref()?;
        match self.tables.iter().find(|table| table.key == *key)?.find(&[Value::Int(people)]) {
            Value::Int(days) => Some(Decimal::from(days)),
            Value::Decimal(days) => Some(days),
            _ => None,
        }
    }

    /// The way to this edition.
    #[must_use]
    pub fn transition(&self, to: &str) -> Option<&Transition> {
        self.transitions.iter().find(|transition| transition.to == to)
    }

    /// The standard with this edition.
    #[must_use]
    pub fn standard_of(&self, edition: &str) -> Option<&Standard> {
        self.standards.iter().find(|standard| standard.editions.iter().any(|own| own == edition))
    }

    /// Does a check of these requirements belong to this standard? One of no requirement belongs to the first.
    #[must_use]
    pub fn belongs(&self, requirements: &[String], standard: &Standard) -> bool {
        let has = |id: &String| {
            let clause = self.requirement(id).map(|requirement| &requirement.clause);
            clause.is_some_and(|clause| standard.editions.iter().any(|edition| clause.contains_key(edition)))
        };
        if requirements.is_empty() { standard.key.is_none() } else { requirements.iter().any(has) }
    }

    /// The requirement with this id.
    #[must_use]
    pub fn requirement(&self, id: &str) -> Option<&Requirement> {
        self.requirement_index.get(id).and_then(|index| self.requirements.get(*index))
    }

    /// Is there something of this name in the pack?
    #[must_use]
    pub fn has(&self, of: Names, name: &str) -> bool {
        match of {
            Names::Requirement => self.requirement(name).is_some(),
            Names::Edition => self.editions.iter().any(|edition| edition == name),
        }
    }

    /// The check with this code.
    #[must_use]
    pub fn check(&self, code: &str) -> Option<&Arc<Check>> {
        self.check_index.get(code).and_then(|index| self.checks.get(*index))
    }
}

impl Register {
    /// Place among the pack's registers.
    #[must_use]
    pub fn index(&self) -> usize {
        usize::try_from(self.type_id.0).unwrap_or(usize::MAX)
    }

    /// The field with this key.
    #[must_use]
    pub fn field(&self, key: &str) -> Option<&Field> {
        self.field_index.get(key).and_then(|index| self.fields.get(*index))
    }

    /// Link fields and the people in person fields: everything that makes a link row.
    pub fn link_fields(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.kind.is_link())
    }

    /// The workflow state with this key.
    #[must_use]
    pub fn state(&self, key: &str) -> Option<&State> {
        self.workflow.as_ref()?.states.iter().find(|state| state.key == key)
    }

    /// The move with this key.
    #[must_use]
    pub fn find_move(&self, key: &str) -> Option<&Move> {
        self.workflow.as_ref()?.moves.iter().find(|candidate| candidate.key == key)
    }
}

impl State {
    /// May this field not be edited in this state?
    #[must_use]
    pub fn locks(&self, field: &str) -> bool {
        self.kind == StateKind::Final || self.locks.iter().any(|locked| locked == field || locked == "*")
    }

    /// May nothing be edited in this state?
    #[must_use]
    pub fn locks_all(&self) -> bool {
        self.locks("*")
    }
}

impl FieldKind {
    /// Does the value name other records?
    #[must_use]
    pub fn is_link(&self) -> bool {
        matches!(self, Self::Link(_) | Self::Links(_) | Self::Person | Self::People)
    }
}

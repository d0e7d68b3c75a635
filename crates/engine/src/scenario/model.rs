//! A scenario as it is written: templates of records and of acts on them.

use super::chance::Draw;
use super::tree::{At, Node};

/// The first administrator, made with the workspace.
#[derive(Debug, Clone)]
pub(super) struct Admin {
    pub key: String,
    pub name: String,
    pub email: String,
}

/// What is left out after a day.
#[derive(Debug, Clone)]
pub(super) struct Stop {
    pub at: At,
    pub what: Stopped,
    /// The last day on which it is still done.
    pub after: i32,
    /// The day on which it is done again, if ever.
    pub until: Option<i32>,
    /// Keys of records that go on, and where they are named.
    pub keep: Vec<(String, At)>,
}

/// What a stop is about.
#[derive(Debug, Clone)]
pub(super) enum Stopped {
    /// All records of a register.
    Register(String),
    /// These records, by key.
    Records(Vec<(String, At)>),
    /// Whatever these people do.
    People(Vec<(String, At)>),
}

/// Records made alike, or acts on a record that exists.
#[derive(Debug, Clone)]
pub(super) struct Template {
    pub at: At,
    /// Name of its stream of chance.
    pub place: String,
    pub target: Target,
    pub when: When,
    /// `HH:MM`.
    pub time: Option<Node>,
    pub by: Option<Node>,
    pub only: Condition,
    pub fields: Vec<(String, Node)>,
    pub rows: Vec<Row>,
    pub draws: Vec<(String, Draw)>,
    pub steps: Vec<Step>,
    pub children: Vec<Self>,
}

/// What a template is about.
#[derive(Debug, Clone)]
pub(super) enum Target {
    /// A new record of a register.
    New { register: String, key: Option<Node>, state: Option<Node>, external: Option<Node>, batch: Option<Node> },
    /// A record made elsewhere.
    Known(Node),
}

/// On which day.
#[derive(Debug, Clone)]
pub(super) enum When {
    /// This one, counted from today.
    Day(Node),
    /// Spread evenly from one day to another: so many, or one every so many days.
    Spread { from: i32, until: i32, count: Option<usize>, every: Option<i32>, jitter: Option<i32> },
    /// So many days after the record it belongs to was made, or after the step before.
    After(After),
}

/// A number of days.
#[derive(Debug, Clone)]
pub(super) enum After {
    /// Drawn from a range.
    Days(i32, i32),
    /// What a variable says.
    Named(Node),
}

/// One record of a template with rows.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub at: At,
    pub key: Option<Node>,
    pub day: Option<Node>,
    pub time: Option<Node>,
    pub by: Option<Node>,
    /// Members: fields, and variables where the name begins with `_`.
    pub members: Vec<(String, Node)>,
    pub steps: Vec<Step>,
}

/// A condition on variables.
#[derive(Debug, Clone, Default)]
pub(super) struct Condition {
    /// Each variable must have one of the values.
    pub all: Vec<(String, Vec<String>)>,
    /// No variable may have one of the values.
    pub none: Vec<(String, Vec<String>)>,
    /// Percent of the times it holds.
    pub chance: Option<i32>,
}

/// Something done to a record.
#[derive(Debug, Clone)]
pub(super) struct Step {
    pub at: At,
    /// Absent: right after the step before.
    pub when: Option<When>,
    pub time: Option<Node>,
    pub by: Option<Node>,
    pub only: Condition,
    /// Percent of records that get here; the others stay as they are.
    pub reach: Option<i32>,
    /// Records whose acts of the same day come first.
    pub behind: Vec<Node>,
    pub key: Option<Node>,
    pub reason: Option<Node>,
    pub set: Vec<(String, Node)>,
    pub add: Vec<(String, Node)>,
    pub link: Vec<(String, Node)>,
    pub unlink: Vec<(String, Node)>,
    pub comment: Option<Node>,
    /// Name and text of a file.
    pub attach: Option<(Node, Node)>,
    pub withdraw: bool,
}

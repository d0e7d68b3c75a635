//! Home and My work.

use super::parts::{Chip, Diagnostic, Link, Person, Strip, Task, Time, When};
use super::spark::Spark;
use super::{Named, Say};

/// The first page: where you stand and what to do.
#[derive(Clone, Debug, Default)]
pub struct Home {
    /// For the greeting.
    pub part_of_day: PartOfDay,
    /// The reader's first name.
    pub name: String,
    /// Thursday 12 November 2026.
    pub today: Time,
    /// `Stage 1 audit in 69 days`.
    pub milestone: Option<String>,
    /// `Report a problem`.
    pub report: Option<Link>,
    /// What the reader may create, for the menu behind "New record".
    pub new: Vec<Link>,
    /// What to do first in an empty workspace. Empty when done.
    pub first_steps: Vec<FirstStep>,
    /// Readiness; none if the reader may not see it.
    pub readiness: Option<ReadinessSummary>,
    /// The most urgent tasks of the reader, five or six.
    pub work: Vec<Task>,
    /// How many tasks there are.
    pub work_total: u32,
    /// The errors to mend first, about five.
    pub fix_first: Vec<Diagnostic>,
    /// What is next, in order.
    pub dates: Vec<DateRow>,
    /// Figures to watch; none without a register of figures.
    pub watch: Option<Watch>,
    /// The newest changes the reader may see.
    pub changes: Vec<ChangeRow>,
}

/// Morning, afternoon, evening.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PartOfDay {
    /// Before noon.
    #[default]
    Morning,
    /// Until six.
    Afternoon,
    /// From six.
    Evening,
}

impl PartOfDay {
    /// The part of the day at this hour.
    pub fn at_hour(hour: i8) -> Self {
        match hour {
            ..12 => Self::Morning,
            12..18 => Self::Afternoon,
            _ => Self::Evening,
        }
    }

    pub(crate) fn greeting(self) -> &'static str {
        match self {
            Self::Morning => "home-good-morning",
            Self::Afternoon => "home-good-afternoon",
            Self::Evening => "home-good-evening",
        }
    }
}

/// A step on the way into a new workspace.
#[derive(Clone, Debug)]
pub struct FirstStep {
    /// A verb and an object.
    pub title: String,
    /// Why, in one sentence.
    pub text: String,
    /// Where it is done.
    pub href: String,
    /// Done already.
    pub done: bool,
}

impl FirstStep {
    /// The first of these that is still to be made.
    pub(crate) fn is_next(&self, steps: &[Self]) -> bool {
        steps.iter().find(|step| !step.done).is_some_and(|next| std::ptr::eq(next, self))
    }
}

/// Readiness in one panel.
#[derive(Clone, Debug, Default)]
pub struct ReadinessSummary {
    /// Name and edition of what the workspace follows.
    pub standard: String,
    /// Whole percent.
    pub percent: u32,
    /// How many requirements are met.
    pub met: u32,
    /// Of how many.
    pub total: u32,
    /// How many more (or fewer) than at the earlier date.
    pub change: i64,
    /// The earlier date.
    pub since: Option<Time>,
    /// How many errors stand.
    pub errors: u32,
    /// All requirements.
    pub href: String,
    /// The errors.
    pub errors_href: String,
    /// One row for each clause.
    pub clauses: Vec<ClauseRow>,
    /// The other standards followed.
    pub others: Vec<OtherStandard>,
}

/// Readiness for a further standard, in one line.
#[derive(Clone, Debug, Default)]
pub struct OtherStandard {
    /// Name and edition.
    pub name: String,
    /// Its requirements.
    pub href: String,
    /// Whole percent.
    pub percent: u32,
    /// How many requirements are met.
    pub met: u32,
    /// Of how many.
    pub total: u32,
    /// How many errors stand.
    pub errors: u32,
}

impl ReadinessSummary {
    pub(crate) fn has_open(&self) -> bool {
        self.clauses.iter().any(|clause| clause.strip.open > 0)
    }
}

/// One clause.
#[derive(Clone, Debug, Default)]
pub struct ClauseRow {
    /// `9`.
    pub number: String,
    /// `Evaluation`.
    pub title: String,
    /// Its page in Readiness.
    pub href: String,
    /// The bar.
    pub strip: Strip,
    /// Whole percent.
    pub percent: u32,
    /// How many more (or fewer) requirements are met than at the earlier date.
    pub change: i64,
    /// How many errors.
    pub errors: u32,
    /// How many warnings.
    pub warnings: u32,
}

/// A date to come.
#[derive(Clone, Debug, Default)]
pub struct DateRow {
    /// Above: `Nov`; a year when it is far.
    pub above: String,
    /// Large: `13`.
    pub main: String,
    /// For machines.
    pub datetime: String,
    /// What happens.
    pub title: String,
    /// Its page.
    pub href: String,
    /// Number, who.
    pub facts: Vec<String>,
    /// `Tomorrow`, `14 days`.
    pub when: String,
}

/// Figures to watch.
#[derive(Clone, Debug, Default)]
pub struct Watch {
    /// What they are, as a heading names them: `Measures`.
    pub figures: String,
    /// All of them, `All 13`.
    pub all: Link,
    /// Those that need somebody first.
    pub tiles: Vec<Tile>,
}

/// A figure with its values over time.
#[derive(Clone, Debug, PartialEq)]
pub struct Tile {
    /// Its name.
    pub name: String,
    /// Its page.
    pub href: String,
    /// When it was last measured.
    pub on: Time,
    /// The latest value.
    pub value: String,
    /// Its unit and target: `%, target 95 or more`.
    pub target: String,
    /// The values over time.
    pub spark: Spark,
    /// What that means.
    pub verdict: Chip,
}

/// A change somewhere in the workspace.
#[derive(Clone, Debug, Default)]
pub struct ChangeRow {
    /// Who.
    pub who: Person,
    /// `moved to Analysis`, `changed Severity`, resolved.
    pub did: String,
    /// Number of the record.
    pub number: String,
    /// Its title.
    pub title: String,
    /// Its page.
    pub href: String,
    /// `10 minutes ago`, `10 Nov, 15:41`.
    pub at: Time,
}

impl Home {
    /// Something counts already, or nothing is left of the first steps: before that, everything falls short, and a list of it
    /// would only hide where to begin.
    pub(crate) fn knows_its_way(&self) -> bool {
        self.first_steps.is_empty() || self.readiness.as_ref().is_some_and(|ready| ready.met > 0)
    }
}

impl Named for Home {
    fn name(&self, t: Say<'_>) -> String {
        t.s("home-title").plain()
    }
}

/// Everything that waits for the reader.
#[derive(Clone, Debug, Default)]
pub struct Work {
    /// What waits for the reader by name, by time. Empty groups are left out.
    pub groups: Vec<WorkGroup>,
    /// What waits for roles the reader has, so that anyone of them may take it.
    pub roles: Vec<RoleWork>,
    /// Kinds of work with their counts, to show only one.
    pub kinds: Vec<WorkKind>,
    /// What the reader has begun to write and not sent, newest first.
    pub drafts: Vec<DraftRow>,
    /// Where others have called the reader by name, newest first.
    pub notices: Vec<NoticeRow>,
}

/// Somebody called the reader by name.
#[derive(Clone, Debug, Default)]
pub struct NoticeRow {
    /// What it says, with title of the record.
    pub says: String,
    /// The record.
    pub href: String,
    /// Number of the record, and where in it.
    pub facts: Vec<String>,
    /// When.
    pub at: Time,
    /// Puts it away.
    pub seq: u64,
}

/// Something begun and not sent.
#[derive(Clone, Debug, Default)]
pub struct DraftRow {
    /// Title of the record, or what one would do.
    pub title: String,
    /// What one would do, number of the record.
    pub facts: Vec<String>,
    /// The form; none when it is not open to the reader any more.
    pub href: Option<String>,
    /// Address of the form, to discard the draft.
    pub form: String,
    /// When it was last kept.
    pub at: Time,
}

impl Work {
    /// How many tasks wait for the reader by name.
    pub fn total(&self) -> usize {
        self.groups.iter().map(|group| group.tasks.len()).sum()
    }

    pub(crate) fn for_roles(&self) -> u32 {
        self.roles.iter().map(|role| role.total).sum()
    }

    pub(crate) fn late(&self) -> usize {
        self.groups.iter().filter(|group| group.due == Due::Late).map(|group| group.tasks.len()).sum()
    }
}

impl Named for Work {
    fn name(&self, t: Say<'_>) -> String {
        t.s("work-title").plain()
    }
}

/// Tasks due at about the same time.
#[derive(Clone, Debug)]
pub struct WorkGroup {
    /// When.
    pub due: Due,
    /// What.
    pub tasks: Vec<Task>,
}

/// When a task is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// Before today.
    Late,
    /// Today.
    Today,
    /// Until the end of the week.
    Week,
    /// After.
    Later,
    /// Without a date.
    Undated,
}

impl Due {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Late => "work-late",
            Self::Today => "work-today",
            Self::Week => "work-week",
            Self::Later => "work-later",
            Self::Undated => "work-undated",
        }
    }

    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Late => "late",
            Self::Today => "today",
            Self::Week => "week",
            Self::Later => "later",
            Self::Undated => "undated",
        }
    }
}

/// Tasks of a role.
#[derive(Clone, Debug, Default)]
pub struct RoleWork {
    /// Name of the role.
    pub role: String,
    /// What waits.
    pub tasks: Vec<Task>,
    /// How many there are, when not all are shown.
    pub total: u32,
    /// All of them.
    pub href: Option<String>,
}

/// A kind of work to look at alone.
#[derive(Clone, Debug, Default)]
pub struct WorkKind {
    /// `All`, `Nonconformities`.
    pub label: String,
    /// How many.
    pub count: u32,
    /// Only these.
    pub href: String,
    /// Shown now.
    pub current: bool,
}

impl When {
    /// A date without urgency.
    pub fn plain(text: impl Into<String>, datetime: impl Into<String>) -> Self {
        Self { time: Time::new(text, datetime), tone: None }
    }
}

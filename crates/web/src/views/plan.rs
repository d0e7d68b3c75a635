//! A plan: how it stands, its timeline, what comes next, when it will be finished, what it costs; and making one.

use super::form::{FormError, FormField};
use super::parts::{Chip, Diagnostic, Hidden, Link, Person, Time, Tone, When};
use super::{Named, Say};
use crate::assets::Icon;

/// The page of a plan.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// Its title.
    pub title: String,
    /// How long, how many phases and tasks, from when to when.
    pub sub: String,
    /// Its record.
    pub record: Link,
    /// Edits the table of tasks, if the reader may.
    pub edit: Option<String>,
    /// Makes another plan.
    pub new: Option<String>,
    /// How it stands, in a sentence.
    pub verdict: Verdict,
    /// What is wrong with what was sent.
    pub errors: Vec<FormError>,
    /// Figures below.
    pub figures: Vec<Figure>,
    /// The timeline.
    pub chart: Gantt,
    /// The task looked at.
    pub selected: Option<TaskPanel>,
    /// What can be begun now, person by person.
    pub next: Vec<NextGroup>,
    /// More tasks than are listed.
    pub next_more: usize,
    /// When it will be finished at the pace so far.
    pub forecast: Option<ForecastPanel>,
    /// Costs and return.
    pub money: MoneyPanel,
    /// How plans fail, as far as this one shows signs of it.
    pub warnings: Vec<Diagnostic>,
    /// What in the table cannot be meant.
    pub odd: Vec<OddRow>,
    /// Receives changes of the plan.
    pub action: String,
    /// The version the reader saw.
    pub version: u32,
}

impl Named for Plan {
    fn name(&self, t: Say<'_>) -> String {
        t.s("plan-title").plain()
    }

    fn title(&self, t: Say<'_>) -> String {
        if self.errors.is_empty() {
            self.title.clone()
        } else {
            t.s("form-error-title").with("title", &self.title).plain()
        }
    }
}

/// A sentence on how it stands.
#[derive(Clone, Debug)]
pub struct Verdict {
    /// Good, or something to see to.
    pub tone: Tone,
    /// In bold.
    pub head: String,
    /// Why, and what to do.
    pub text: String,
    /// Where it is done.
    pub link: Option<Link>,
}

impl Default for Verdict {
    fn default() -> Self {
        Self { tone: Tone::Good, head: String::new(), text: String::new(), link: None }
    }
}

impl Verdict {
    pub(crate) fn icon(&self) -> Icon {
        match self.tone {
            Tone::Good => Icon("met"),
            Tone::Bad => Icon("error"),
            _ => Icon("warning"),
        }
    }
}

/// A figure with what it means.
#[derive(Clone, Debug, Default)]
pub struct Figure {
    /// What it is.
    pub label: String,
    /// How much.
    pub value: String,
    /// What it means.
    pub note: String,
    /// Something to see to.
    pub bad: bool,
}

/// A timeline: a table, each row with a lane. Places are percent of its width, as text.
#[derive(Clone, Debug, Default)]
pub struct Gantt {
    /// `April 2026 to March 2027`.
    pub span: String,
    /// Months.
    pub months: Vec<Tick>,
    /// Years.
    pub years: Vec<Tick>,
    /// Part of the width that one line of the grid takes, between 0 and 1.
    pub grid: String,
    /// Today.
    pub today: Option<Tick>,
    /// The rows, phase by phase.
    pub groups: Vec<GanttGroup>,
    /// Milestones.
    pub milestones: Vec<GanttMilestone>,
    /// Some tasks decide the end, and are marked.
    pub critical: bool,
    /// The column with slack is shown: it has no meaning before a plan is made.
    pub slack: bool,
}

/// A place with a name.
#[derive(Clone, Debug, Default)]
pub struct Tick {
    /// Where.
    pub x: String,
    /// What stands there.
    pub text: String,
}

/// A phase.
#[derive(Clone, Debug, Default)]
pub struct GanttGroup {
    /// Its name; empty for tasks without a phase.
    pub name: String,
    /// `4 of 5 done`.
    pub state: String,
    /// Its lane.
    pub lane: Lane,
    /// Its tasks.
    pub rows: Vec<GanttRow>,
}

/// A task.
#[derive(Clone, Debug, Default)]
pub struct GanttRow {
    /// What is to be done.
    pub name: String,
    /// Looks at it.
    pub href: Option<String>,
    /// It is looked at.
    pub current: bool,
    /// Who does it.
    pub who: String,
    /// How it stands.
    pub state: Option<Chip>,
    /// Working days it can be delayed; none when it is done.
    pub slack: Option<String>,
    /// A delay of it delays the end.
    pub critical: bool,
    /// Its lane.
    pub lane: Lane,
}

/// A milestone.
#[derive(Clone, Debug, Default)]
pub struct GanttMilestone {
    /// Its name.
    pub name: String,
    /// How it stands.
    pub state: Option<Chip>,
    /// Where.
    pub x: String,
    /// Its date.
    pub date: Time,
    /// The date stands before the mark: there is no room behind it.
    pub before: bool,
}

/// What is drawn in a lane.
#[derive(Clone, Debug, Default)]
pub struct Lane {
    /// Bars, the lowest first.
    pub bars: Vec<Bar>,
    /// The same in words.
    pub text: String,
}

/// A bar.
#[derive(Clone, Debug, Default)]
pub struct Bar {
    /// Its class.
    pub class: &'static str,
    /// Where it begins.
    pub x: String,
    /// How long it is.
    pub width: String,
    /// Its top.
    pub y: &'static str,
    /// Its height.
    pub height: &'static str,
}

/// One task, to be read and changed.
#[derive(Clone, Debug, Default)]
pub struct TaskPanel {
    /// What is to be done.
    pub name: String,
    /// How it is done, in the words of the methodology.
    pub help: Option<String>,
    /// What is so: owner, dates, slack, before, evidence.
    pub facts: Vec<TaskFact>,
    /// Where it is done.
    pub links: Vec<Link>,
    /// Place and key, so that another task is never changed for it.
    pub hidden: Vec<Hidden>,
    /// What can be changed; nothing for readers.
    pub fields: Vec<FormField>,
    /// It is not done: there is a button for that.
    pub open: bool,
    /// The page without it.
    pub close: String,
}

/// A fact about a task.
#[derive(Clone, Debug, Default)]
pub struct TaskFact {
    /// What it is.
    pub label: String,
    /// What is so.
    pub text: String,
}

/// What one person can do now.
#[derive(Clone, Debug, Default)]
pub struct NextGroup {
    /// Who; none for nobody.
    pub who: Option<Person>,
    /// The tasks, the most urgent first.
    pub tasks: Vec<NextTask>,
}

/// A task that can be done now.
#[derive(Clone, Debug, Default)]
pub struct NextTask {
    /// What is to be done.
    pub name: String,
    /// Looks at it.
    pub href: String,
    /// Clause, effort, evidence.
    pub facts: Vec<String>,
    /// Until when.
    pub when: Option<When>,
    /// Decides the end.
    pub critical: bool,
    /// Ticks it off; empty for readers.
    pub tick: Vec<Hidden>,
}

/// When it will be finished.
#[derive(Clone, Debug, Default)]
pub struct ForecastPanel {
    /// The sentence.
    pub says: String,
    /// On what it rests.
    pub basis: String,
    /// Label and date: early, likely, late.
    pub facts: Vec<(String, Time)>,
    /// The chance to be there in time.
    pub chance: Option<String>,
    /// Columns, in percent of the width and in units of the height (0 to 60).
    pub bars: Vec<ForecastBar>,
    /// The day it is wanted for.
    pub wanted: Option<String>,
    /// Names at the ends of the axis.
    pub ends: (String, String),
    /// Keeps it with the record, if the reader may: fields to send.
    pub keep: bool,
    /// `Kept on 3 November`, and what it said then.
    pub kept: Option<String>,
}

/// A column of the forecast.
#[derive(Clone, Debug, Default)]
pub struct ForecastBar {
    /// Where.
    pub x: String,
    /// How wide.
    pub width: String,
    /// Top.
    pub y: u32,
    /// Height.
    pub height: u32,
    /// It ends in time.
    pub in_time: bool,
    /// From when to when.
    pub days: String,
    /// How many runs in a hundred.
    pub share: String,
}

/// Costs and return.
#[derive(Clone, Debug, Default)]
pub struct MoneyPanel {
    /// The sentence.
    pub says: String,
    /// Lines of the sum: what, how, how much.
    pub lines: Vec<MoneyLine>,
    /// The assumptions, to be changed; nothing for readers.
    pub fields: Vec<FormField>,
    /// Something typed was not taken: the fields stand open.
    pub open: bool,
}

/// A line of a sum.
#[derive(Clone, Debug, Default)]
pub struct MoneyLine {
    /// What.
    pub label: String,
    /// How it comes about.
    pub note: String,
    /// How much.
    pub amount: String,
    /// A sum.
    pub total: bool,
}

/// Something in the table that cannot be meant.
#[derive(Clone, Debug, Default)]
pub struct OddRow {
    /// The sentence.
    pub text: String,
    /// Where it is mended.
    pub href: Option<String>,
}

/// Making a plan: what is asked, and the plan that comes of it.
#[derive(Clone, Debug, Default)]
pub struct PlanNew {
    /// What is wrong with what was sent.
    pub errors: Vec<FormError>,
    /// What is asked.
    pub fields: Vec<FormField>,
    /// Who takes on what, and how many days a week.
    pub roles: Vec<RoleRow>,
    /// The plan; none while something is wrong.
    pub preview: Option<Preview>,
    /// Leaves.
    pub cancel: String,
}

impl Named for PlanNew {
    fn name(&self, t: Say<'_>) -> String {
        t.s("plan-new-title").plain()
    }

    fn title(&self, t: Say<'_>) -> String {
        let name = self.name(t);
        if self.errors.is_empty() { name } else { t.s("form-error-title").with("title", &name).plain() }
    }
}

/// A role of a plan.
#[derive(Clone, Debug, Default)]
pub struct RoleRow {
    /// Its name.
    pub name: String,
    /// Who takes it on.
    pub who: FormField,
    /// How many days a week.
    pub days: FormField,
    /// How much work it has.
    pub effort: String,
}

/// A plan before it is saved.
#[derive(Clone, Debug, Default)]
pub struct Preview {
    /// In time or not.
    pub verdict: Verdict,
    /// Figures.
    pub figures: Vec<Figure>,
    /// The timeline.
    pub chart: Gantt,
}

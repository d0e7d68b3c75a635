//! Ways to get there, and where plans are kept.

use assay_cel::Program;

/// Which register holds plans, and which of its fields say what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planning {
    /// Register key.
    pub register: String,
    /// Choice field with the methodology; its options are the keys of [`Methodology`].
    pub methodology: String,
    /// Date field with the first day.
    pub starts: String,
    /// Date field with the day the goal is to be reached.
    pub ends: String,
    /// Table of phases.
    pub phases: PhaseTable,
    /// Table of tasks.
    pub tasks: TaskTable,
    /// Table of milestones.
    pub milestones: MilestoneTable,
    /// Fields about money.
    pub money: MoneyFields,
    /// Date fields that keep the latest forecast.
    pub forecast: ForecastFields,
    /// Integer field of the organisation with the number of people.
    pub size: Option<String>,
    /// Date field of the organisation with the day the goal is wanted for.
    pub target: Option<String>,
    /// Table with the days of the auditors from outside, by the number of people.
    pub audit_days: Option<String>,
    /// Codes of the checks that tell how plans fail.
    pub warnings: Vec<String>,
    /// What more people mean, fewest first.
    pub sizes: Vec<Size>,
}

/// Columns of the table of phases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhaseTable {
    /// Table field.
    pub field: String,
    /// Text: what it is called.
    pub name: String,
    /// Date: first day.
    pub starts: String,
    /// Date: last day.
    pub ends: String,
    /// Text: what is there at its end.
    pub goal: String,
}

/// Columns of the table of tasks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskTable {
    /// Table field.
    pub field: String,
    /// Text: short name.
    pub key: String,
    /// Text: what is to be done.
    pub name: String,
    /// Text: name of its phase.
    pub phase: String,
    /// Text: the clauses it serves.
    pub clause: String,
    /// Person who does it.
    pub who: String,
    /// Date it is planned to begin.
    pub starts: String,
    /// Date it is planned to be done.
    pub due: String,
    /// Text: short names of the tasks that must be done first.
    pub after: String,
    /// Decimal: days of work.
    pub effort: String,
    /// Boolean: only time passes.
    pub waits: String,
    /// Integer: how much is done, 0 to 100.
    pub percent: String,
    /// Date it was done.
    pub done_on: String,
}

/// Columns of the table of milestones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MilestoneTable {
    /// Table field.
    pub field: String,
    /// Text: what it is called.
    pub name: String,
    /// Date it is planned for.
    pub due: String,
    /// Date it was reached.
    pub reached_on: String,
}

/// Money fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MoneyFields {
    /// Cost of one day of work.
    pub day_rate: String,
    /// What others are paid.
    pub fees: String,
    /// Tools and equipment.
    pub tools: String,
    /// What it brings each year.
    pub benefit: String,
    /// What keeping it up costs each year.
    pub upkeep: String,
}

/// Date fields of the latest forecast.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForecastFields {
    /// One run in ten ends by it.
    pub early: String,
    /// Half of the runs end by it.
    pub middle: String,
    /// Nine in ten end by it.
    pub late: String,
    /// The day it was made.
    pub made_on: String,
}

/// What so many people mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Most people; none for any number.
    pub up_to: Option<i64>,
    /// Effort of tasks that grow, in percent of what is written.
    pub effort: u32,
}

/// A way to get there: phases, tasks and milestones. Its text is `roadmap-<key>`.
#[derive(Debug, Clone)]
pub struct Methodology {
    /// Key, an option of [`Planning::methodology`].
    pub key: String,
    /// Place in the choice.
    pub order: i64,
    /// Months it is meant to take, least and most.
    pub months: (i64, i64),
    /// The task that is the goal; what comes after it keeps what was reached.
    pub goal: String,
    /// Phases in order. Their texts are `roadmap-phase-<key>`.
    pub phases: Vec<PlanPhase>,
    /// Tasks in order. Their texts are `roadmap-task-<key>`.
    pub tasks: Vec<PlanTask>,
    /// Milestones in order. Their texts are `roadmap-milestone-<key>`.
    pub milestones: Vec<PlanMilestone>,
    /// What to choose the order of modules by. Their texts are `roadmap-goal-<key>`.
    pub goals: Vec<PlanGoal>,
}

/// A phase of a methodology.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanPhase {
    /// Key.
    pub key: String,
    /// One of the modules, which are done one after another in the order that the goals give.
    pub module: bool,
}

/// A task of a methodology.
#[derive(Debug, Clone)]
pub struct PlanTask {
    /// Key.
    pub key: String,
    /// Its phase.
    pub phase: String,
    /// Role that does it.
    pub who: String,
    /// Days of work, in hundredths, in a company of middle size.
    pub effort: u64,
    /// The effort is the same in every company.
    pub fixed: bool,
    /// Calendar days that only pass.
    pub waits: Option<u32>,
    /// Tasks that must be done first.
    pub after: Vec<String>,
    /// Clauses it serves.
    pub clauses: Vec<String>,
    /// Register it is done in.
    pub register: Option<String>,
    /// Requirements that are met when it is done.
    pub proved_by: Vec<String>,
    /// An expression about the organisation that holds when it is done.
    pub done_when: Option<Program>,
}

/// A milestone of a methodology: reached when its tasks are done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanMilestone {
    /// Key.
    pub key: String,
    /// Its tasks.
    pub after: Vec<String>,
}

/// Something to want first, and the order of modules that serves it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanGoal {
    /// Key.
    pub key: String,
    /// All modules, the one that serves it most first.
    pub order: Vec<String>,
}

impl Methodology {
    /// The task with this key.
    #[must_use]
    pub fn task(&self, key: &str) -> Option<&PlanTask> {
        self.tasks.iter().find(|task| task.key == key)
    }
}

impl Planning {
    /// What so many people mean; the largest size for more than all of them.
    #[must_use]
    pub fn size_of(&self, people: i64) -> Option<&Size> {
        self.sizes.iter().find(|size| size.up_to.is_none_or(|most| people <= most)).or(self.sizes.last())
    }
}

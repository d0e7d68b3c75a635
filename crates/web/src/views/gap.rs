//! Gaps: what changes from one edition to another, and what an organisation says of itself, requirement by requirement.

use super::form::{Draft, FormError, FormField};
use super::parts::{Hidden, Link, Strip, Time};
use super::readiness::{Explained, Standing};
use super::record::Head;
use super::{Named, Say};

/// What changes from one edition to another.
#[derive(Clone, Debug, Default)]
pub struct Transition {
    /// `Name:2026`.
    pub standard: String,
    /// The edition left.
    pub from: String,
    /// The edition gone to.
    pub to: String,
    /// What it is about, in a sentence or two.
    pub lead: String,
    /// Dates that matter, in order.
    pub dates: Vec<Milestone>,
    /// Requirements that ask for something new.
    pub asks: u32,
    /// Those of them that are met.
    pub met: u32,
    /// Those of them that are open and have a task.
    pub planned: u32,
    /// The requirements, by what changed.
    pub groups: Vec<ChangeGroup>,
    /// Makes tasks from the rest.
    pub tasks: Option<String>,
    /// Readiness in the edition gone to.
    pub readiness: String,
    /// Some of what is said may turn out to be otherwise.
    pub provisional: bool,
}

impl Named for Transition {
    fn name(&self, t: Say<'_>) -> String {
        t.s("transition-title").with("edition", &self.to).plain()
    }
}

/// A date of a transition.
#[derive(Clone, Debug, Default)]
pub struct Milestone {
    /// What happens.
    pub label: String,
    /// When.
    pub at: Time,
    /// `in 22 months`, `2 months ago`.
    pub near: String,
    /// It is over.
    pub past: bool,
    /// It may turn out to be otherwise.
    pub provisional: bool,
}

/// Requirements that changed alike.
#[derive(Clone, Debug, Default)]
pub struct ChangeGroup {
    /// Unique on the page.
    pub key: String,
    /// `New`.
    pub title: String,
    /// What it means.
    pub lead: String,
    /// They ask for something new.
    pub asks: bool,
    /// How many are met.
    pub met: u32,
    /// The requirements.
    pub rows: Vec<ChangeRow>,
}

/// One requirement.
#[derive(Clone, Debug)]
pub struct ChangeRow {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// How it stands in the edition gone to; none where that does not have it.
    pub standing: Option<Standing>,
    /// `10.3 becomes 10.1`, `continues as 6.1.2-2-2026`.
    pub facts: Vec<String>,
    /// It may turn out to be otherwise.
    pub provisional: bool,
    /// Explains it.
    pub href: Option<String>,
    /// The task made of it.
    pub task: Option<Link>,
}

/// What is about to be made of gaps: a preview that is sent.
#[derive(Clone, Debug, Default)]
pub struct MakeTasks {
    /// `Make tasks from what is open`.
    pub heading: String,
    /// What happens.
    pub lead: String,
    /// Receives the POST.
    pub action: String,
    /// What else is sent.
    pub hidden: Vec<Hidden>,
    /// What can be made.
    pub rows: Vec<TaskRow>,
    /// What each of them gets.
    pub fields: Vec<FormField>,
    /// What went wrong.
    pub errors: Vec<FormError>,
    /// The button.
    pub submit: String,
    /// Leaves without making anything.
    pub cancel: String,
}

impl MakeTasks {
    pub(crate) fn open(&self) -> bool {
        self.rows.iter().any(|row| row.made.is_none())
    }
}

impl Named for MakeTasks {
    fn name(&self, _: Say<'_>) -> String {
        self.heading.clone()
    }

    fn narrow(&self) -> bool {
        true
    }
}

/// A task that can be made.
#[derive(Clone, Debug, Default)]
pub struct TaskRow {
    /// What is sent when it is ticked.
    pub value: String,
    /// What it would be called.
    pub title: String,
    /// Clause, what is missing, effort.
    pub facts: Vec<String>,
    /// It is ticked.
    pub on: bool,
    /// It is there already.
    pub made: Option<Link>,
}

/// An assessment as a list.
#[derive(Clone, Debug, Default)]
pub struct Assess {
    /// The record.
    pub head: Head,
    /// `Name:2026`.
    pub standard: String,
    /// Why nothing can be changed; empty where it can.
    pub locked: Option<String>,
    /// Its requirements by how far they are, of what is shown.
    pub totals: Totals,
    /// The clauses with their bars.
    pub clauses: Vec<ClauseGap>,
    /// The clause shown, or everything.
    pub all: Link,
    /// Everything is shown.
    pub whole: bool,
    /// The requirements, clause by clause.
    pub groups: Vec<AssessGroup>,
    /// Ratings of requirements that this edition does not have.
    pub strange: Vec<AssessRow>,
    /// Goes on where nothing is rated yet.
    pub next: Option<String>,
    /// Turns gaps into tasks.
    pub plan: Option<String>,
    /// The page to print.
    pub report: String,
    /// The workbook.
    pub workbook: String,
}

impl Named for Assess {
    fn name(&self, t: Say<'_>) -> String {
        t.s("assess-title").plain()
    }

    fn title(&self, t: Say<'_>) -> String {
        format!("{}, {}", self.name(t), self.head.number)
    }
}

/// Requirements by how far they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// All that count.
    pub total: u32,
    /// Rated.
    pub rated: u32,
    /// Rated as a gap.
    pub gaps: u32,
    /// Rated as a gap, while the checks say met; or the other way round.
    pub differ: u32,
}

/// A clause with how far it is.
#[derive(Clone, Debug, Default)]
pub struct ClauseGap {
    /// `9`.
    pub number: String,
    /// `Evaluation`.
    pub title: String,
    /// Shows it alone.
    pub href: String,
    /// It is shown alone.
    pub current: bool,
    /// The bar: full, partly, not at all, not rated.
    pub strip: Strip,
    /// The same in words.
    pub says: String,
    /// Person-days.
    pub effort: String,
}

/// Requirements of a sub-clause.
#[derive(Clone, Debug, Default)]
pub struct AssessGroup {
    /// `9.2`.
    pub number: String,
    /// `Internal audit`.
    pub title: String,
    /// Its requirements.
    pub rows: Vec<AssessRow>,
}

/// One requirement with both answers.
#[derive(Clone, Debug, Default)]
pub struct AssessRow {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Rates it.
    pub href: Option<String>,
    /// What the checks say, or said when the assessment was finished.
    pub computed: Option<Standing>,
    /// The own rating.
    pub rating: Option<String>,
    /// It is a gap.
    pub gap: bool,
    /// The two say different things.
    pub differs: bool,
    /// Evidence and note.
    pub notes: Vec<String>,
    /// Person-days.
    pub effort: String,
    /// Who takes it.
    pub who: String,
}

/// One requirement of an assessment, to be rated.
#[derive(Clone, Debug)]
pub struct Rate {
    /// The record.
    pub head: Head,
    /// Its id.
    pub id: String,
    /// `12 of 210`.
    pub place: String,
    /// What is asked, what was found.
    pub explained: Explained,
    /// What can be said of it.
    pub fields: Vec<FormField>,
    /// What went wrong.
    pub errors: Vec<FormError>,
    /// Receives the POST.
    pub action: String,
    /// The version the reader saw.
    pub version: u64,
    /// Where what is typed is kept until it is sent.
    pub draft: Draft,
    /// Nothing can be changed: why.
    pub locked: Option<String>,
    /// The one before.
    pub previous: Option<String>,
    /// The one after.
    pub next: Option<String>,
    /// The list.
    pub list: String,
}

impl Named for Rate {
    fn name(&self, t: Say<'_>) -> String {
        t.s("assess-rate-title").with("id", &self.id).plain()
    }
}

/// An assessment on paper.
#[derive(Clone, Debug, Default)]
pub struct AssessReport {
    /// The list it was made of.
    pub list: Assess,
    /// What the record says of itself.
    pub summary: Vec<(String, String)>,
    /// When it was printed.
    pub at: Time,
    /// The list on the screen.
    pub back: String,
}

impl Named for AssessReport {
    fn name(&self, t: Say<'_>) -> String {
        t.s("assess-report").plain()
    }

    fn title(&self, t: Say<'_>) -> String {
        format!("{}, {}", self.name(t), self.list.head.number)
    }
}

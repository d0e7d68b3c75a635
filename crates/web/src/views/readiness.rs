//! Readiness: clauses, diagnostics, one of them explained.

use super::list::Filter;
use super::parts::{Diagnostic, Hidden, Link, Severity, Strip, Time, Tone};
use super::spark::Spark;
use super::{Named, Say};
use crate::assets::Icon;

/// The page.
#[derive(Clone, Debug, Default)]
pub struct Readiness {
    /// How many requirements were checked.
    pub requirements: u32,
    /// How many are met.
    pub met: u32,
    /// How many fall short.
    pub to_fix: u32,
    /// How many a person has to judge.
    pub to_judge: u32,
    /// Against how many records.
    pub records: u32,
    /// When the checks last ran; none before the first time.
    pub checked: Option<Time>,
    /// Whole percent over all clauses.
    pub percent: u32,
    /// The editions to look at, when there is more than one.
    pub editions: Vec<Edition>,
    /// What the editions are editions of.
    pub standard: String,
    /// The standards side by side, where there are several.
    pub standards: Option<Standards>,
    /// What changes with another edition.
    pub transition: Option<Link>,
    /// Downloads the answer.
    pub export: Option<String>,
    /// Downloads a report to print.
    pub paper: Option<String>,
    /// Checks now; receives a POST.
    pub check_now: Option<String>,
    /// The switches of what is shown.
    pub shown: Vec<Shown>,
    /// Owner, process and the like.
    pub filters: Vec<Filter>,
    /// What the search field holds.
    pub q: String,
    /// What the search form keeps besides.
    pub keep: Vec<Hidden>,
    /// All clauses.
    pub all: Option<AllClauses>,
    /// The clauses with their bars.
    pub clauses: Vec<ClauseLink>,
    /// How it came about over the last year.
    pub trend: Option<Trend>,
    /// Sub-clauses of what is shown.
    pub groups: Vec<SubClause>,
    /// The diagnostic or requirement explained.
    pub explained: Option<Explained>,
    /// Leads back to everything, when the filters leave nothing.
    pub clear: String,
}

impl Named for Readiness {
    fn name(&self, t: Say<'_>) -> String {
        t.s("readiness-title").plain()
    }
}

/// The standards that are followed together.
#[derive(Clone, Debug, Default)]
pub struct Standards {
    /// Each of them.
    pub each: Vec<Tab>,
    /// The one that is shown.
    pub name: String,
    /// Its requirements that apply.
    pub own: u32,
    /// Those of them that stand as requirements of another standard do.
    pub shared: u32,
    /// Requirements of all standards, each counted once.
    pub total: u32,
    /// Those of them that are met.
    pub met: u32,
}

/// One of the standards.
#[derive(Clone, Debug, Default)]
pub struct Tab {
    /// Its name.
    pub label: String,
    /// Shows it.
    pub href: String,
    /// It is shown.
    pub current: bool,
    /// Errors that stand in it.
    pub errors: u32,
}

/// Readiness over time.
#[derive(Clone, Debug, Default)]
pub struct Trend {
    /// Whole percent at the beginning.
    pub then: u32,
    /// When that was.
    pub since: Time,
    /// Whole percent now.
    pub now: u32,
    /// The values between.
    pub spark: Spark,
}

/// One edition.
#[derive(Clone, Debug, Default)]
pub struct Edition {
    /// `2026`.
    pub label: String,
    /// Looks at it.
    pub href: String,
    /// Looked at.
    pub current: bool,
    /// How many more there are to fix than in the current one.
    pub more: Option<u32>,
}

/// A switch: errors, warnings, notes, met, to judge.
#[derive(Clone, Debug)]
pub struct Shown {
    /// Of what.
    pub what: Standing,
    /// How many there are.
    pub count: u32,
    /// They are shown.
    pub on: bool,
    /// The page with this switched.
    pub href: String,
}

/// How a requirement stands, and what the switches choose by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Falls short.
    NotMet(Severity),
    /// Met.
    Met,
    /// Not applicable to this organisation, with a reason.
    NotApplicable,
    /// No check can tell; a person has to judge.
    ToJudge,
}

impl Standing {
    /// Its shape.
    pub fn icon(self) -> Icon {
        match self {
            Self::NotMet(severity) => severity.icon(),
            Self::Met => Icon("met"),
            Self::NotApplicable => Icon("x"),
            Self::ToJudge => Icon("eye"),
        }
    }

    /// Its meaning.
    pub fn tone(self) -> Tone {
        match self {
            Self::NotMet(severity) => severity.tone(),
            Self::Met => Tone::Good,
            Self::NotApplicable => Tone::Quiet,
            Self::ToJudge => Tone::Accent,
        }
    }

    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::NotMet(severity) => severity.word(),
            Self::Met => "standing-met",
            Self::NotApplicable => "standing-not-applicable",
            Self::ToJudge => "standing-to-judge",
        }
    }

    /// The answer alone, without how much it weighs.
    pub(crate) fn answer(self) -> &'static str {
        match self {
            Self::NotMet(_) => "standing-not-met",
            other => other.word(),
        }
    }

    /// Over a group of them.
    pub fn heading(self) -> &'static str {
        match self {
            Self::NotMet(Severity::Error) => "readiness-group-errors",
            Self::NotMet(Severity::Warning) => "readiness-group-warnings",
            Self::NotMet(Severity::Note) => "readiness-group-notes",
            Self::Met => "readiness-group-met",
            Self::NotApplicable | Self::ToJudge => "readiness-group-judge",
        }
    }

    pub(crate) fn counted(self) -> &'static str {
        match self {
            Self::NotMet(Severity::Error) => "readiness-errors",
            Self::NotMet(Severity::Warning) => "readiness-warnings",
            Self::NotMet(Severity::Note) => "readiness-notes",
            Self::Met => "readiness-met",
            Self::NotApplicable => "readiness-not-applicable",
            Self::ToJudge => "readiness-to-judge",
        }
    }
}

/// The entry above the clauses.
#[derive(Clone, Debug, Default)]
pub struct AllClauses {
    /// Looks at all.
    pub href: String,
    /// All are looked at.
    pub current: bool,
}

/// One clause in the left column.
#[derive(Clone, Debug, Default)]
pub struct ClauseLink {
    /// `9`.
    pub number: String,
    /// `Evaluation`.
    pub title: String,
    /// Looks at it.
    pub href: String,
    /// Looked at.
    pub current: bool,
    /// How many errors.
    pub errors: u32,
    /// How many warnings.
    pub warnings: u32,
    /// The bar.
    pub strip: Strip,
}

/// A sub-clause with what falls short in it.
#[derive(Clone, Debug, Default)]
pub struct SubClause {
    /// `9.2`.
    pub number: String,
    /// `Internal audit`.
    pub title: String,
    /// How many requirements are met.
    pub met: u32,
    /// Of how many.
    pub total: u32,
    /// What there is, where the group is no clause.
    pub counts: Option<String>,
    /// What falls short.
    pub diagnostics: Vec<Diagnostic>,
    /// What a person has to judge, and what is not applicable.
    pub others: Vec<RequirementRow>,
    /// The requirements met. They are folded.
    pub met_rows: Vec<RequirementRow>,
    /// They are unfolded.
    pub met_open: bool,
}

/// One requirement.
#[derive(Clone, Debug)]
pub struct RequirementRow {
    /// `9.2.1-1`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// How it stands.
    pub standing: Standing,
    /// Clause, evidence, who judged when.
    pub facts: Vec<String>,
    /// Explains it.
    pub href: String,
    /// It is explained beside.
    pub current: bool,
}

/// What is explained in the right column.
#[derive(Clone, Debug)]
pub struct Explained {
    /// How it stands.
    pub standing: Standing,
    /// Code of the check or id of the requirement.
    pub code: String,
    /// `9.2.2`.
    pub clause: String,
    /// One sentence.
    pub title: String,
    /// What is asked, in our words.
    pub asks: String,
    /// Requirements of other standards that it stands as.
    pub same_as: Vec<Link>,
    /// The question an auditor would put.
    pub question: Option<String>,
    /// What was found, record by record.
    pub found: Vec<Found>,
    /// Ways out, the best first.
    pub fixes: Vec<Fix>,
    /// Say whether it is met: the form.
    pub judge: Option<String>,
    /// What a person said of it last.
    pub judged: Option<JudgedBy>,
    /// Accept it until a date: the form.
    pub accept: Option<String>,
    /// It is accepted already: until when and why.
    pub accepted: Option<Accepted>,
    /// What shows that the requirement is met, and what is missing.
    pub evidence: Vec<Evidence>,
    /// When it was first seen.
    pub since: Option<Time>,
    /// `Clears itself when an audit of PRC-04 is completed.`
    pub clears: Option<String>,
    /// What the check rests on where that is no requirement.
    pub source: Option<String>,
    /// The rules by which it is decided.
    pub rules: Vec<Rule>,
    /// Nobody asked for it: it is shown where there is room beside the list.
    pub by_itself: bool,
    /// The page without an explanation.
    pub close: String,
}

/// One line of the trace.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// Number of a record, or a parameter.
    pub what: String,
    /// Its page.
    pub href: Option<String>,
    /// The value found.
    pub value: String,
    /// What it means.
    pub remark: String,
    /// This is where it fails.
    pub hit: bool,
}

/// A way out.
#[derive(Clone, Debug, Default)]
pub struct Fix {
    /// What to do.
    pub title: String,
    /// What is prepared, or when it is right.
    pub note: Option<String>,
    /// The button: a verb and an object.
    pub action: Link,
}

/// A check of a requirement.
#[derive(Clone, Debug)]
pub struct Rule {
    /// What it says when it falls short: what is missing is left out.
    pub says: String,
    /// How much that weighs.
    pub severity: Severity,
    /// It finds nothing that falls short.
    pub fine: bool,
    /// `A9.2-03`.
    pub code: String,
    /// `12 records looked at, 2 fall short`.
    pub looked: String,
    /// Everything it found.
    pub href: Option<String>,
}

impl Rule {
    /// Its shape: what it weighs counts only where something falls short.
    pub(crate) fn icon(&self) -> Icon {
        if self.fine { Icon("met") } else { self.severity.icon() }
    }
}

/// What a person said of a requirement.
#[derive(Clone, Debug, Default)]
pub struct JudgedBy {
    /// It is met.
    pub met: bool,
    /// Who said so.
    pub who: String,
    /// When.
    pub on: Time,
    /// Until when it holds.
    pub until: Time,
    /// Why.
    pub reason: String,
    /// The record.
    pub href: String,
    /// Something was found after that.
    pub reopened: bool,
}

/// Accepted until a date.
#[derive(Clone, Debug, Default)]
pub struct Accepted {
    /// Until when.
    pub until: Time,
    /// By whom.
    pub who: String,
    /// Why.
    pub reason: String,
    /// Its record.
    pub href: String,
}

/// Evidence for a requirement.
#[derive(Clone, Debug)]
pub struct Evidence {
    /// Met, in work, planned, missing.
    pub state: EvidenceState,
    /// Number and title.
    pub text: String,
    /// Its page.
    pub href: Option<String>,
    /// A date, or `nothing planned`.
    pub note: String,
}

/// How far a piece of evidence is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EvidenceState {
    /// There.
    There,
    /// In work.
    InWork,
    /// Planned.
    Planned,
    /// Missing.
    Missing,
}

impl EvidenceState {
    pub(crate) fn icon(self) -> Icon {
        match self {
            Self::There => Icon("met"),
            Self::InWork => Icon("clock"),
            Self::Planned => Icon("calendar"),
            Self::Missing => Icon("error"),
        }
    }

    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::There => "evidence-there",
            Self::InWork => "evidence-in-work",
            Self::Planned => "evidence-planned",
            Self::Missing => "evidence-missing",
        }
    }
}

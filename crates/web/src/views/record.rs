//! The page of a record: head, way through the workflow, what must not be missed, fields by section. What its fields hold is
//! in `value`, what hangs on it in `attached`, its entries in `history`.

mod attached;
mod compare;
mod history;
mod told;
mod value;

use super::parts::{Chip, Diagnostic, Fact, Link, Mark, Time};
use super::{Named, Say};
use crate::assets::Icon;

pub use attached::{AddLink, Attachment, Comment, Comments, Files, Imported, LinkGroup, LinkedRow};
pub use compare::{Bar, Compare, Compared, Criterion, ScoreCell, ScoreRow, Scores, Shown};
pub use history::{Act, Change, Entry, History, Proof, Sealed};
pub use told::{Place, PlaceItem, Turtle, Verdict, Verdicts};
pub use value::{FileKind, FileRef, Reading, Table, TableColumn, Value};

/// The page.
#[derive(Clone, Debug, Default)]
pub struct Record {
    /// Number, title, chips.
    pub head: Head,
    /// Its title as a field that can be changed.
    pub title: Option<Field>,
    /// What can be done.
    pub actions: Actions,
    /// The workflow, if there is one.
    pub steps: Vec<Step>,
    /// What the page must not hide.
    pub callouts: Vec<Callout>,
    /// What falls short here.
    pub diagnostics: Vec<Diagnostic>,
    /// The checks that looked at it and found nothing.
    pub passed: Vec<Passed>,
    /// Choices that judge it.
    pub verdicts: Vec<Verdicts>,
    /// The fields, by section.
    pub sections: Vec<Section>,
    /// What the record compares, weighed.
    pub compare: Option<Compare>,
    /// What is around it.
    pub turtle: Option<Turtle>,
    /// Linked records, by field and inverse.
    pub links: Vec<LinkGroup>,
    /// What can be made and linked where nothing is linked yet.
    pub firsts: Vec<Link>,
    /// Attached files.
    pub files: Files,
    /// Comments.
    pub comments: Comments,
    /// What an import brought that no field takes.
    pub imported: Option<Imported>,
    /// Facts beside: owner, due, created, tags and short fields.
    pub facts: Vec<Field>,
    /// The newest entries of the history.
    pub history: Sealed,
    /// What only paper shows.
    pub printed: Printed,
}

impl Record {
    pub(crate) fn sections_by(&self, folded: bool) -> impl Iterator<Item = &Section> {
        self.sections.iter().filter(move |section| section.folded == folded)
    }

    pub(crate) fn links_by(&self, folded: bool) -> impl Iterator<Item = &LinkGroup> {
        self.links.iter().filter(move |group| group.folded == folded)
    }
}

impl Named for Record {
    fn name(&self, _: Say<'_>) -> String {
        self.head.number.clone()
    }

    fn title(&self, _: Say<'_>) -> String {
        self.head.full_title()
    }
}

/// A check that looked at the record and found nothing.
#[derive(Clone, Debug, Default)]
pub struct Passed {
    /// `A10.2-03`.
    pub code: String,
    /// The requirement it helps to decide, or what it asks for.
    pub title: String,
    /// Where that is explained; what no requirement asks for is explained nowhere.
    pub href: Option<String>,
    /// The clause of the requirement.
    pub clause: Option<String>,
}

/// Who holds this paper, and what it was worth when it was printed.
#[derive(Clone, Debug, Default)]
pub struct Printed {
    /// State of the record.
    pub state: String,
    /// Version of the record: how many entries it has.
    pub version: u32,
    /// Who printed it.
    pub who: String,
    /// When.
    pub at: Time,
}

/// Head of a record's pages.
#[derive(Clone, Debug, Default)]
pub struct Head {
    /// `NC-2026-0042`.
    pub number: String,
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: String,
    /// State and graded choices.
    pub chips: Vec<Chip>,
    /// `Raised 16 October by Yuki Tanaka`, clauses.
    pub facts: Vec<Fact>,
}

impl Head {
    pub(crate) fn full_title(&self) -> String {
        format!("{} {}", self.number, self.title)
    }
}

/// What can be done with a record.
#[derive(Clone, Debug, Default)]
pub struct Actions {
    /// A page of its own where the work on this kind of record is done.
    pub tool: Option<MenuItem>,
    /// The page to print.
    pub print: Option<String>,
    /// The form.
    pub edit: Option<String>,
    /// Why it cannot be edited, when the reader might expect to.
    pub no_edit: Option<String>,
    /// What can be started from this record, with its data carried over.
    pub launch: Vec<Link>,
    /// The move that is next.
    pub primary: Option<Link>,
    /// Other moves, and what else the menu holds.
    pub more: Vec<MenuItem>,
}

impl Actions {
    /// On a phone the quiet actions are in the menu too.
    pub(crate) fn has_menu(&self) -> bool {
        !self.more.is_empty() || self.print.is_some()
    }
}

/// An entry of a menu.
#[derive(Clone, Debug)]
pub struct MenuItem {
    /// Its icon.
    pub icon: Icon,
    /// A verb and an object.
    pub text: String,
    /// Where it is done.
    pub href: String,
}

impl MenuItem {
    /// A move of the workflow.
    pub fn step(text: impl Into<String>, href: impl Into<String>) -> Self {
        Self { icon: Icon("arrow"), text: text.into(), href: href.into() }
    }
}

/// A step of the workflow.
#[derive(Clone, Debug)]
pub struct Step {
    /// Name of the state.
    pub label: String,
    /// When it was left, what it waits for.
    pub note: String,
    /// Behind, here, ahead.
    pub phase: Phase,
    /// Its shape when it is the current one.
    pub mark: Mark,
}

/// Where a step is, seen from the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Done.
    Done,
    /// The record is here.
    Current,
    /// To come.
    Ahead,
}

impl Step {
    pub(crate) fn icon(&self) -> Icon {
        match self.phase {
            Phase::Done => Mark::Done.icon(),
            Phase::Current => self.mark.icon(),
            Phase::Ahead => Mark::Start.icon(),
        }
    }

    pub(crate) fn is_done(&self) -> bool {
        self.phase == Phase::Done
    }

    pub(crate) fn is_current(&self) -> bool {
        self.phase == Phase::Current
    }
}

/// One sentence the page must not hide.
#[derive(Clone, Debug)]
pub enum Callout {
    /// In a final state: only comments are possible.
    Locked {
        /// The state.
        state: String,
        /// Reopen it, if the reader may.
        reopen: Option<Link>,
    },
    /// Withdrawn: kept, but counts no more.
    Withdrawn {
        /// By whom.
        who: String,
        /// When.
        at: Time,
        /// Why.
        reason: String,
    },
    /// The record as it stood.
    AsOf {
        /// When.
        at: Time,
        /// The record today.
        today: String,
    },
    /// The reader may see but not change it.
    ReadOnly {
        /// Why, in full.
        why: String,
    },
    /// Accepted until a date although it falls short.
    Accepted {
        /// The check.
        code: String,
        /// Until when.
        until: Time,
        /// The waiver.
        href: String,
    },
}

/// Fields under a heading.
#[derive(Clone, Debug, Default)]
pub struct Section {
    /// Unique on the page.
    pub key: String,
    /// Its heading.
    pub title: String,
    /// A word beside the heading.
    pub note: Option<String>,
    /// What one must know to fill it, paragraph by paragraph.
    pub guide: Vec<String>,
    /// Where this section is edited.
    pub edit: Option<String>,
    /// Only its heading shows until it is opened.
    pub folded: bool,
    /// Its fields, empty ones too: they are named in one line at the end.
    pub fields: Vec<Field>,
}

/// Short values stand side by side, others below each other.
pub(crate) enum Block<'a> {
    Across(Vec<&'a Field>),
    Whole(&'a Field),
}

impl Section {
    pub(crate) fn blocks(&self) -> Vec<Block<'_>> {
        let mut blocks: Vec<Block<'_>> = Vec::new();
        for field in self.fields.iter().filter(|field| !field.value.is_empty()) {
            if !field.value.is_short() {
                blocks.push(Block::Whole(field));
            } else if let Some(Block::Across(row)) = blocks.last_mut() {
                row.push(field);
            } else {
                blocks.push(Block::Across(vec![field]));
            }
        }
        blocks
    }

    /// How many of its fields hold something.
    pub(crate) fn filled(&self) -> usize {
        self.fields.iter().filter(|field| !field.value.is_empty()).count()
    }

    pub(crate) fn unfilled(&self) -> Vec<&Field> {
        self.fields.iter().filter(|field| field.value.is_empty()).collect()
    }
}

/// A label and a value.
#[derive(Clone, Debug, Default)]
pub struct Field {
    /// Its name among the fields of the register; empty where it is none of them.
    pub key: String,
    /// Its label.
    pub label: String,
    /// Its value.
    pub value: Value,
    /// How the value came about.
    pub note: Option<String>,
    /// The form that changes it alone, if the reader may.
    pub edit: Option<String>,
}

impl Field {
    /// A field that is only shown.
    pub fn new(label: impl Into<String>, value: Value) -> Self {
        Self { key: String::new(), label: label.into(), value, note: None, edit: None }
    }

    /// The same field, by its name among those of the register.
    #[must_use]
    pub fn keyed(self, key: impl Into<String>) -> Self {
        Self { key: key.into(), ..self }
    }

    /// The same field with a word on how its value came about.
    #[must_use]
    pub fn noted(self, note: Option<String>) -> Self {
        Self { note, ..self }
    }

    /// The same field with the form that changes it.
    #[must_use]
    pub fn editable(self, edit: Option<String>) -> Self {
        Self { edit, ..self }
    }
}

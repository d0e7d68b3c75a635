//! The page of a record, and its whole history.

use super::list::Pager;
use super::parts::{Chip, Diagnostic, Fact, Hidden, Link, Mark, Person, RecordRef, Time};
use super::{Named, Say};
use crate::assets::Icon;

/// The page.
#[derive(Clone, Debug, Default)]
pub struct Record {
    /// Number, title, chips.
    pub head: Head,
    /// What can be done.
    pub actions: Actions,
    /// The workflow, if there is one.
    pub steps: Vec<Step>,
    /// What the page must not hide.
    pub callouts: Vec<Callout>,
    /// What falls short here.
    pub diagnostics: Vec<Diagnostic>,
    /// How many checks on this record pass.
    pub passing: u32,
    /// Where they can be seen.
    pub passing_href: Option<String>,
    /// The fields, by section.
    pub sections: Vec<Section>,
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
}

impl Named for Record {
    fn name(&self, _: Say<'_>) -> String {
        self.head.number.clone()
    }

    fn title(&self, _: Say<'_>) -> String {
        self.head.full_title()
    }
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
    /// Where this section is edited.
    pub edit: Option<String>,
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

    pub(crate) fn unfilled(&self) -> Vec<&str> {
        self.fields.iter().filter(|field| field.value.is_empty()).map(|field| field.label.as_str()).collect()
    }
}

/// A label and a value.
#[derive(Clone, Debug, Default)]
pub struct Field {
    /// Its label.
    pub label: String,
    /// Its value.
    pub value: Value,
}

impl Field {
    /// A field.
    pub fn new(label: impl Into<String>, value: Value) -> Self {
        Self { label: label.into(), value }
    }
}

/// A value of any field type, ready to be read.
#[derive(Clone, Debug, Default)]
pub enum Value {
    /// None.
    #[default]
    Empty,
    /// One line.
    Text(String),
    /// Several lines, kept as typed.
    Lines(String),
    /// Markdown as HTML that is safe: made by comrak and cleaned by ammonia, nothing else.
    Html(String),
    /// A number, an amount with its currency, a duration: as people read it.
    Number(String),
    /// A date or moment.
    Date(Time),
    /// A date that is over: the date and `6 days late`.
    Late(Time, String),
    /// Yes or no.
    Bool(bool),
    /// A choice.
    Chip(Chip),
    /// Several choices.
    Chips(Vec<Chip>),
    /// A person.
    Person(Person),
    /// Several persons.
    People(Vec<Person>),
    /// A record.
    Record(RecordRef),
    /// Several records.
    Records(Vec<RecordRef>),
    /// Tags.
    Tags(Vec<String>),
    /// Rows.
    Table(Table),
    /// A file.
    File(FileRef),
    /// So many of so many.
    Rating {
        /// So many.
        value: u32,
        /// Of so many.
        of: u32,
    },
    /// A web address.
    Link(Link),
    /// Values over time.
    Series(Vec<Reading>),
    /// A value that was erased; its place in the history stays.
    Erased,
}

impl Value {
    /// Nothing to show.
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Empty)
    }

    fn is_short(&self) -> bool {
        match self {
            Self::Text(text) => text.chars().count() <= 60,
            Self::Lines(_) | Self::Html(_) | Self::Records(_) | Self::Table(_) | Self::File(_) | Self::Series(_) => {
                false
            }
            _ => true,
        }
    }
}

/// Rows inside a record.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// Labels of the columns, with those whose values stand at the end.
    pub columns: Vec<TableColumn>,
    /// The rows; as many values as columns.
    pub rows: Vec<Vec<Value>>,
}

/// A column of a table.
#[derive(Clone, Debug, Default)]
pub struct TableColumn {
    /// Its label.
    pub label: String,
    /// Numbers, money and dates stand at the end.
    pub end: bool,
}

/// A point of a series.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// When.
    pub on: Time,
    /// The value with its unit.
    pub value: String,
    /// A remark.
    pub note: String,
}

/// A stored file.
#[derive(Clone, Debug, Default)]
pub struct FileRef {
    /// Its name.
    pub name: String,
    /// Downloads it.
    pub href: String,
    /// `14.2 MB`.
    pub size: String,
    /// `image`, `table` or anything else.
    pub kind: FileKind,
}

/// What a file is, for its icon.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FileKind {
    /// A text, a PDF, anything.
    #[default]
    Document,
    /// A picture.
    Image,
    /// A table.
    Table,
}

impl FileKind {
    /// The kind of a media type.
    pub fn of(media_type: &str) -> Self {
        if media_type.starts_with("image/") {
            Self::Image
        } else if media_type.contains("csv") || media_type.contains("spreadsheet") || media_type.contains("excel") {
            Self::Table
        } else {
            Self::Document
        }
    }

    pub(crate) fn icon(self) -> Icon {
        match self {
            Self::Document => Icon("file"),
            Self::Image => Icon("image"),
            Self::Table => Icon("table"),
        }
    }
}

/// Records linked by one field or inverse.
#[derive(Clone, Debug, Default)]
pub struct LinkGroup {
    /// Unique on the page.
    pub key: String,
    /// Its heading.
    pub title: String,
    /// Create one that is linked already.
    pub create: Option<Link>,
    /// Link one there is; receives a POST.
    pub add: Option<AddLink>,
    /// The records.
    pub rows: Vec<LinkedRow>,
    /// Receives a POST that takes a link away, with `number` of the record.
    pub unlink: String,
    /// All of them, when there are more.
    pub all: Option<Link>,
}

/// The small form that links a record there is.
#[derive(Clone, Debug, Default)]
pub struct AddLink {
    /// Receives the POST.
    pub action: String,
    /// What else it sends: the field, the expected version.
    pub hidden: Vec<Hidden>,
    /// Records offered while typing. The field is called `number`.
    pub suggestions: Vec<super::list::Suggestion>,
    /// What was typed and why it was refused.
    pub refused: Option<(String, String)>,
}

/// A linked record.
#[derive(Clone, Debug, Default)]
pub struct LinkedRow {
    /// The record.
    pub record: RecordRef,
    /// Facts beside its number.
    pub facts: Vec<String>,
    /// Its owner.
    pub owner: Option<Person>,
    /// Its due date.
    pub due: Option<super::parts::When>,
    /// In a final state.
    pub closed: bool,
    /// What else taking the link away sends, if the reader may.
    pub unlink: Option<Vec<Hidden>>,
}

/// Attached files.
#[derive(Clone, Debug, Default)]
pub struct Files {
    /// The files.
    pub items: Vec<Attachment>,
    /// Receives a multipart POST with `file` (several), if the reader may attach.
    pub upload: Option<String>,
    /// Why the last one was refused.
    pub error: Option<String>,
    /// `Up to 50 MB each`.
    pub limit: Option<String>,
}

/// An attached file.
#[derive(Clone, Debug, Default)]
pub struct Attachment {
    /// The file.
    pub file: FileRef,
    /// By whom.
    pub who: String,
    /// When.
    pub at: Time,
}

/// Comments.
#[derive(Clone, Debug, Default)]
pub struct Comments {
    /// Oldest first.
    pub items: Vec<Comment>,
    /// Receives a POST with `text`, if the reader may comment.
    pub post: Option<String>,
    /// Somebody without an account follows the record, and can be shown a comment.
    pub to_reporter: bool,
    /// What was typed and not taken.
    pub draft: String,
    /// Why.
    pub error: Option<String>,
}

/// A comment.
#[derive(Clone, Debug, Default)]
pub struct Comment {
    /// Unique on the page, for links to it.
    pub id: String,
    /// By whom.
    pub who: Person,
    /// When.
    pub at: Time,
    /// Its text as safe HTML.
    pub html: String,
    /// Whoever reported the record reads it too.
    pub public: bool,
}

/// What an import brought that no field takes.
#[derive(Clone, Debug, Default)]
pub struct Imported {
    /// From which file, when.
    pub source: String,
    /// The import's record.
    pub href: Option<String>,
    /// Columns and values.
    pub values: Vec<(String, String)>,
}

/// The sealed history.
#[derive(Clone, Debug, Default)]
pub struct Sealed {
    /// How many entries there are.
    pub total: u32,
    /// Since when.
    pub since: Option<Time>,
    /// When it was last verified: `today, 08:42`.
    pub verified: Option<Time>,
    /// What does not agree. Then nothing is called unbroken.
    pub broken: Option<String>,
    /// The newest entries, newest first.
    pub entries: Vec<Entry>,
    /// All entries.
    pub all: Option<String>,
    /// How to verify without trusting this server.
    pub verify: Option<String>,
}

/// An entry of the history.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    /// Unique on the page.
    pub id: String,
    /// Who.
    pub who: String,
    /// What was done.
    pub act: Act,
    /// What changed, field by field.
    pub changes: Vec<Change>,
    /// Why.
    pub reason: Option<String>,
    /// When.
    pub at: Time,
    /// The first eight digits of the leaf's hash, see [`super::parts::short_fingerprint`].
    pub fingerprint: String,
    /// Signed: a solid brass link.
    pub signed: bool,
    /// The record as it stood then.
    pub as_of: Option<String>,
    /// Proof that it is in the ledger.
    pub proof: Option<String>,
}

impl Entry {
    /// Name of the first field changed; the sentence says it when it is the only one.
    pub(crate) fn only_label(&self) -> &str {
        self.changes.first().map_or("", |change| change.label.as_str())
    }
}

/// What an entry did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Act {
    /// Made the record.
    Created,
    /// Changed fields.
    #[default]
    Changed,
    /// Moved it to a state of this name.
    Moved(String),
    /// Signed; what the signature means.
    Signed(String),
    /// Commented.
    Commented,
    /// Attached a file of this name.
    Attached(String),
    /// Linked a record of this number.
    Linked(String),
    /// Unlinked a record of this number.
    Unlinked(String),
    /// Imported it from a file of this name.
    Imported(String),
    /// Undid an import.
    Undone,
    /// Withdrew it.
    Withdrawn,
    /// Erased a value.
    Erased,
    /// Anything else, said already.
    Other(String),
}

impl Act {
    pub(crate) fn id(&self) -> &'static str {
        match self {
            Self::Created => "act-created",
            Self::Changed => "act-changed",
            Self::Moved(_) => "act-moved",
            Self::Signed(_) => "act-signed",
            Self::Commented => "act-commented",
            Self::Attached(_) => "act-attached",
            Self::Linked(_) => "act-linked",
            Self::Unlinked(_) => "act-unlinked",
            Self::Imported(_) => "act-imported",
            Self::Undone => "act-undone",
            Self::Withdrawn => "act-withdrawn",
            Self::Erased => "act-erased",
            Self::Other(_) => "act-other",
        }
    }

    pub(crate) fn what(&self) -> &str {
        match self {
            Self::Moved(what)
            | Self::Signed(what)
            | Self::Attached(what)
            | Self::Linked(what)
            | Self::Unlinked(what)
            | Self::Imported(what)
            | Self::Other(what) => what,
            _ => "",
        }
    }
}

/// A changed field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// Its label.
    pub label: String,
    /// What it was.
    pub old: Option<String>,
    /// What it is.
    pub new: Option<String>,
}

/// The whole history.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// Whose.
    pub head: Head,
    /// A page of entries, newest first.
    pub sealed: Sealed,
    /// Which part of all.
    pub pager: Pager,
    /// Look at the record on a day: receives GET with `on`.
    pub as_of: String,
    /// The day typed there.
    pub on: String,
}

impl Named for History {
    fn name(&self, t: Say<'_>) -> String {
        t.s("history-title").plain()
    }

    fn title(&self, t: Say<'_>) -> String {
        format!("{} {}", t.s("history-title").plain(), self.head.number)
    }
}

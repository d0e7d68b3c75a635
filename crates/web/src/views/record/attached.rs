//! What hangs on a record: links, files, comments, and what an import left over.

use super::value::FileRef;
use crate::views::home::Tile;
use crate::views::list::{Cell, Column, Suggestion};
use crate::views::parts::{Hidden, Link, Person, RecordRef, Time, When};

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
    /// How many there are.
    pub total: usize,
    /// Only its heading shows until it is opened.
    pub folded: bool,
    /// What is shown of them besides their title; empty: state, owner and due date.
    pub columns: Vec<Column>,
    /// Figures, in place of rows.
    pub tiles: Vec<Tile>,
}

impl LinkGroup {
    pub(crate) fn has_unlink(&self) -> bool {
        self.rows.iter().any(|row| row.unlink.is_some())
    }
}

impl LinkedRow {
    pub(crate) fn cells_with<'a>(&'a self, columns: &'a [Column]) -> impl Iterator<Item = (&'a Cell, &'a Column)> {
        self.cells.iter().zip(columns)
    }
}

/// The small form that links a record there is.
#[derive(Clone, Debug, Default)]
pub struct AddLink {
    /// Where a script asks for what matches.
    pub source: String,
    /// Receives the POST.
    pub action: String,
    /// What else it sends: the field, the expected version.
    pub hidden: Vec<Hidden>,
    /// Records offered while typing. The field is called `number`.
    pub suggestions: Vec<Suggestion>,
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
    pub due: Option<When>,
    /// In a final state.
    pub closed: bool,
    /// One for each column of the group.
    pub cells: Vec<Cell>,
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
    /// Somebody without an account follows the record, and can be shown a comment.
    pub to_reporter: bool,
    /// Where what is typed is kept until it is sent.
    pub slot: super::super::form::Draft,
    /// Oldest first.
    pub items: Vec<Comment>,
    /// Receives a POST with `text`, if the reader may comment.
    pub post: Option<String>,
    /// What was typed and not taken.
    pub draft: String,
    /// Why.
    pub error: Option<String>,
}

/// A comment.
#[derive(Clone, Debug, Default)]
pub struct Comment {
    /// Whoever reported the record reads it too.
    pub public: bool,
    /// Unique on the page, for links to it.
    pub id: String,
    /// By whom.
    pub who: Person,
    /// When.
    pub at: Time,
    /// Its text as safe HTML.
    pub html: String,
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

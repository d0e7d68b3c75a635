//! Values of fields, ready to be read.

use crate::assets::Icon;
use crate::views::parts::{Chip, Link, Person, RecordRef, Time};

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
    /// Markdown.
    Html {
        /// As HTML that is safe: made by comrak and cleaned by ammonia, nothing else.
        html: String,
        /// As it was written.
        text: String,
    },
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

    pub(super) fn is_short(&self) -> bool {
        match self {
            Self::Text(text) => text.chars().count() <= 40,
            Self::Lines(_)
            | Self::Html { .. }
            | Self::Records(_)
            | Self::Table(_)
            | Self::File(_)
            | Self::Series(_) => false,
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

/// Pictures that browsers show without running anything.
const SHOWN: [&str; 4] = ["image/png", "image/jpeg", "image/gif", "image/webp"];

/// What a file is, for its icon.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FileKind {
    /// A text, a PDF, anything.
    #[default]
    Document,
    /// A picture that browsers show without running anything.
    Image,
    /// A table.
    Table,
}

impl FileKind {
    /// The kind of a media type.
    pub fn of(media_type: &str) -> Self {
        if SHOWN.contains(&media_type) {
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

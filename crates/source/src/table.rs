//! What every reader hands over: rows of cells, each with its place.

use std::collections::HashSet;
use std::fmt;
use std::sync::Arc;

use jiff::civil::{Date, DateTime};
use serde_json::Value as Json;

use crate::problem::{Note, RowProblem};

/// A foreign file, read.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// The name of the file, or of the sheet where there are several.
    pub name: String,
    /// What kind of file it was.
    pub format: Format,
    /// The names of the columns: trimmed, never empty, no two alike.
    pub columns: Vec<String>,
    /// The rows, in the order of the file. Empty ones are left out.
    pub rows: Vec<Row>,
    /// How the bytes were read: `utf-8`, `utf-8 with stray bytes`, `windows-1252`, `utf-16le` …
    pub encoding: &'static str,
    /// What was done to the file on the way in.
    pub notes: Vec<Note>,
}

/// The kinds of file there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Delimited text.
    Csv {
        /// Between cells.
        delimiter: char,
    },
    /// A sheet of a workbook.
    Workbook,
    /// An array of objects, or an object around one.
    Json,
    /// One object per line.
    JsonLines,
    /// A folder of Markdown, a row per document.
    Markdown,
}

/// One record of a foreign file.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Where it begins.
    pub place: Place,
    /// At least as many as there are columns; more only if the row is too long, and then it says so.
    pub cells: Vec<Cell>,
    /// Why the row cannot be trusted. Empty for nearly all rows.
    pub problems: Vec<RowProblem>,
}

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// The file as it was named.
    pub file: Arc<str>,
    /// The sheet, in a workbook.
    pub sheet: Option<Arc<str>>,
    /// The line (in a workbook: the row number), from 1.
    pub line: u32,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.sheet {
            Some(sheet) => write!(f, "{} [{sheet}]:{}", self.file, self.line),
            None => write!(f, "{}:{}", self.file, self.line),
        }
    }
}

/// One value. Text stays text, to the letter; only files that know better (workbooks, JSON) give other types.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Cell {
    /// Nothing, or nothing but blanks.
    #[default]
    Empty,
    /// Text as it stands in the file.
    Text(String),
    /// A number as a decimal: `12`, `-0.5`. Never an exponent.
    Number(String),
    /// A truth value.
    Bool(bool),
    /// A date.
    Date(Date),
    /// A date with a time of day.
    DateTime(DateTime),
    /// Several values.
    List(Vec<Cell>),
    /// A structured value.
    Json(Json),
}

impl Cell {
    /// A cell of text, or an empty one if there is nothing to see.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.trim().is_empty() { Self::Empty } else { Self::Text(text) }
    }

    /// A cell that holds a JSON value. Numbers keep their digits.
    pub fn json(value: Json) -> Self {
        match value {
            Json::Null => Self::Empty,
            Json::Bool(value) => Self::Bool(value),
            Json::Number(number) => Self::number(&number.to_string()),
            Json::String(text) => Self::text(text),
            Json::Array(values) => Self::List(values.into_iter().map(Self::json).collect()),
            Json::Object(_) => Self::Json(value),
        }
    }

    /// A number given as text, exponent or not.
    pub(crate) fn number(text: &str) -> Self {
        crate::numbers::plain(text).map_or_else(|| Self::Text(text.to_owned()), Self::Number)
    }

    /// True if there is nothing in it.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::List(cells) => cells.iter().all(Self::is_empty),
            _ => false,
        }
    }

    /// The text of a text cell.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// As a person would type it; lists with `; ` between.
impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => Ok(()),
            Self::Text(text) | Self::Number(text) => f.write_str(text),
            Self::Bool(value) => write!(f, "{value}"),
            Self::Date(date) => write!(f, "{date}"),
            Self::DateTime(at) => write!(f, "{at}"),
            Self::List(cells) => {
                for (index, cell) in cells.iter().enumerate() {
                    write!(f, "{}{cell}", if index == 0 { "" } else { "; " })?;
                }
                Ok(())
            }
            Self::Json(value) => write!(f, "{value}"),
        }
    }
}

impl Table {
    /// The position of a column, by its exact name.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column == name)
    }

    /// The cell of a row in a column, by position.
    pub fn cell<'t>(&self, row: &'t Row, column: usize) -> &'t Cell {
        row.cells.get(column).unwrap_or(&Cell::Empty)
    }

    /// All cells of a column, top to bottom.
    pub fn values(&self, column: usize) -> impl Iterator<Item = &Cell> {
        self.rows.iter().map(move |row| self.cell(row, column))
    }

    /// Drops columns at the right that have neither name nor value, and gives the others names to go by.
    pub(crate) fn settle(&mut self, names: Vec<String>) {
        let named = names.iter().rposition(|name| !name.trim().is_empty()).map_or(0, |last| last + 1);
        let filled = self.rows.iter().filter(|row| row.problems.is_empty());
        let filled = filled.filter_map(|row| row.cells.iter().rposition(|cell| !cell.is_empty())).max();
        let width = named.max(filled.map_or(0, |last| last + 1)).min(names.len());
        self.columns = column_names(names.into_iter().take(width), &mut self.notes);
        for row in &mut self.rows {
            let used = row.cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
            row.cells.truncate(used.max(width));
            row.cells.resize(used.max(width), Cell::Empty);
        }
    }
}

/// Trims names, and gives those that are empty or there already one of their own.
pub(crate) fn column_names(raw: impl Iterator<Item = String>, notes: &mut Vec<Note>) -> Vec<String> {
    let mut taken = HashSet::new();
    raw.enumerate()
        .map(|(index, raw)| {
            let number = index + 1;
            let given = raw.split_whitespace().collect::<Vec<_>>().join(" ");
            let wanted = if given.is_empty() { format!("column {number}") } else { given.clone() };
            let mut name = wanted.clone();
            let mut copy = 2_usize;
            while !taken.insert(name.to_lowercase()) {
                name = format!("{wanted} ({copy})");
                copy += 1;
            }
            if given.is_empty() {
                notes.push(Note::ColumnNamed { number, name: name.clone() });
            } else if name != given {
                notes.push(Note::ColumnRenamed { number, given, name: name.clone() });
            }
            name
        })
        .collect()
}

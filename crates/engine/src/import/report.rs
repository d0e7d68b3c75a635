//! What an import did, or would do.

use std::path::Path;
use std::sync::Arc;

use assay_core::{Message, Problem};
use assay_source::{Place, Table, csv_line};

use crate::error::EngineError;
use crate::import::names::Found;
use crate::render::Renderer;

/// What an import did or, in a dry run, would do.
#[derive(Debug, Clone)]
pub struct ImportReport {
    /// What came of it as a whole.
    pub outcome: Outcome,
    /// Number of the import's record, if anything went in.
    pub number: Option<String>,
    /// Register the rows go into.
    pub register: String,
    /// Name of the file or folder.
    pub file: String,
    /// SHA-256 of the file, in hex; of a folder: of the archive that is kept of it.
    pub sha256: String,
    /// Rows of the file.
    pub rows: usize,
    /// New records.
    pub created: usize,
    /// Records brought up to date.
    pub updated: usize,
    /// Rows whose records are already as the file says.
    pub unchanged: usize,
    /// Bad rows.
    pub refused: usize,
    /// Where each column went.
    pub columns: Vec<ColumnReport>,
    /// What is good to know about the whole file.
    pub notes: Vec<Message>,
    /// What did not go as the file says without making rows bad; each said once, with how often.
    pub warnings: Vec<Warning>,
    /// What became of each row, in the order of the file.
    pub lines: Vec<RowReport>,
    pub(super) table: Arc<Table>,
}

/// What came of an import as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It is in.
    Done,
    /// Everything is already as the file says; nothing was written.
    Nothing,
    /// Rows are bad, so nothing went in.
    Refused,
    /// Only tried: nothing was written.
    Tried,
}

/// Where a column went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnReport {
    /// Its name in the file.
    pub column: String,
    /// Where it goes.
    pub to: ColumnTo,
}

/// Where a column goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ColumnTo {
    /// Into a field.
    Field {
        /// Field key.
        field: String,
        /// How that was found.
        found: Found,
    },
    /// Into the workflow state.
    State,
    /// Into no field; kept with each record under its own name.
    Kept,
    /// Attached to the records.
    Files,
    /// Nowhere, as the mapping says.
    Out,
    /// It has no values.
    Empty,
}

/// Something that happened to a number of rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// What happened, with the first value it happened to.
    pub message: Message,
    /// The first line it happened in.
    pub place: Place,
    /// To how many rows.
    pub count: usize,
}

/// What became of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowReport {
    /// Where it is in the file.
    pub place: Place,
    /// What became of it.
    pub fate: Fate,
}

/// What became of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// It made this record.
    Created(String),
    /// It changed fields of this record.
    Updated(String, Vec<String>),
    /// This record is already as the row says.
    Unchanged(String),
    /// It is bad.
    Refused(Vec<RowFault>),
}

/// Why a row is bad.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowFault {
    /// The column to blame, if one is.
    pub column: Option<String>,
    /// The field, or a place in it.
    pub field: Option<String>,
    /// The value to blame, cut short.
    pub value: Option<String>,
    /// What is wrong and how to mend it.
    pub reason: Message,
}

impl ImportReport {
    /// The bad rows with why they are bad.
    pub fn bad_rows(&self) -> impl Iterator<Item = (&Place, &[RowFault])> {
        self.lines.iter().filter_map(|row| match &row.fate {
            Fate::Refused(faults) => Some((&row.place, faults.as_slice())),
            _ => None,
        })
    }

    /// The bad rows as CSV: first why they are bad, then the columns of the file with what stood in them. Mended, the file
    /// can be imported as it is: the first column is passed over then.
    #[must_use]
    pub fn bad_rows_csv(&self, words: &Renderer) -> String {
        let reason = std::iter::once(REASON);
        let mut csv = csv_line(reason.chain(self.table.columns.iter().map(String::as_str)));
        for (row, line) in self.table.rows.iter().zip(&self.lines) {
            let Fate::Refused(faults) = &line.fate else { continue };
            let reasons: Vec<String> = faults.iter().map(|fault| fault.said(words, &self.register)).collect();
            let cells: Vec<String> = row.cells.iter().map(ToString::to_string).collect();
            let reason = format!("{}: {}", line.place, reasons.join(" "));
            csv.push_str(&csv_line(std::iter::once(reason.as_str()).chain(cells.iter().map(String::as_str))));
        }
        csv
    }

    /// Writes [`ImportReport::bad_rows_csv`] to a file, for mending.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn write_bad_rows(&self, path: &Path, words: &Renderer) -> Result<(), EngineError> {
        std::fs::write(path, self.bad_rows_csv(words)).map_err(EngineError::file(path))
    }
}

/// The column that tells why a row is bad; passed over when the mended file is read.
pub(super) const REASON: &str = "why this row is bad";

impl RowFault {
    pub(super) fn of(reason: Message) -> Self {
        Self { column: None, field: None, value: None, reason }
    }

    pub(super) fn problem(problem: Problem) -> Self {
        Self { column: None, field: problem.field, value: None, reason: problem.message }
    }

    /// The fault in words, with the column or the field it is about.
    #[must_use]
    pub fn said(&self, words: &Renderer, register: &str) -> String {
        let said = words.message(&self.reason);
        match (&self.column, &self.field) {
            (Some(column), _) => format!("{column}: {said}"),
            (None, Some(field)) => format!("{}: {said}", words.place(register, field)),
            (None, None) => said,
        }
    }
}

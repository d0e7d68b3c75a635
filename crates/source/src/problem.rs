//! What can be wrong with a foreign file, as data. The edge says it in the reader's language; the words here are English.

use std::fmt;
use std::sync::Arc;

/// A file that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceError {
    /// The file as it was named.
    pub file: Arc<str>,
    /// The line, from 1, if one is to blame.
    pub line: Option<u32>,
    /// What is wrong.
    pub kind: SourceErrorKind,
}

impl SourceError {
    pub(crate) fn new(file: &Arc<str>, kind: SourceErrorKind) -> Self {
        Self { file: Arc::clone(file), line: None, kind }
    }

    pub(crate) fn at(file: &Arc<str>, line: u32, kind: SourceErrorKind) -> Self {
        Self { file: Arc::clone(file), line: Some(line), kind }
    }

    /// How to mend it.
    pub fn hint(&self) -> &'static str {
        self.kind.hint()
    }
}

impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.file, self.kind),
            None => write!(f, "{}: {}", self.file, self.kind),
        }
    }
}

impl std::error::Error for SourceError {}

/// The reasons a file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SourceErrorKind {
    /// The system says no.
    #[error("cannot be opened: {message}")]
    Io {
        /// The system's words.
        message: String,
    },
    /// Bigger than allowed.
    #[error("has {size} bytes; the most that is read is {limit}")]
    TooLarge {
        /// Bytes it has, unpacked.
        size: u64,
        /// Bytes it may have.
        limit: u64,
    },
    /// Nothing in it.
    #[error("is empty")]
    Empty,
    /// Names of columns, but not one row.
    #[error("has column names but no rows")]
    NoRows,
    /// The first row looks like all others.
    #[error("the first row holds values (such as `{example}`) where the column names should be")]
    NoHeader {
        /// One of the values.
        example: String,
    },
    /// The line said to hold the names is not there.
    #[error("has no line {wanted}, which should hold the column names")]
    NoHeaderLine {
        /// The line asked for.
        wanted: u32,
    },
    /// NUL bytes in a text file.
    #[error("has {count} NUL bytes, the first in this line: it is damaged or not text")]
    NulBytes {
        /// How many.
        count: usize,
    },
    /// Not text.
    #[error("is {what}, not a table of text")]
    Binary {
        /// What it seems to be.
        what: &'static str,
    },
    /// No encoding of that name.
    #[error("there is no encoding called `{label}`")]
    UnknownEncoding {
        /// The name given.
        label: String,
    },
    /// A quoted cell runs to the end of the file.
    #[error("a quoted cell begins here and never ends")]
    UnclosedQuote,
    /// Neither name nor content tell the kind.
    #[error("is of no kind that can be read (`{extension}`)")]
    UnknownKind {
        /// The extension, maybe empty.
        extension: String,
    },
    /// A workbook of a kind that is not read.
    #[error("is {what}")]
    OldWorkbook {
        /// What it is.
        what: &'static str,
    },
    /// A workbook that is damaged.
    #[error("cannot be read as a workbook: {message}")]
    Workbook {
        /// The reader's words.
        message: String,
    },
    /// No such sheet.
    #[error("has no sheet `{wanted}`; there are: {}", names.join(", "))]
    NoSheet {
        /// The sheet asked for; empty if any would have done.
        wanted: String,
        /// The sheets there are.
        names: Vec<String>,
    },
    /// Not JSON.
    #[error("is not JSON: {message}")]
    Json {
        /// The parser's words.
        message: String,
    },
    /// JSON, but no rows.
    #[error("holds {found} where an array of objects should be")]
    JsonShape {
        /// What is there.
        found: &'static str,
    },
    /// Not a folder.
    #[error("is not a folder")]
    NotAFolder,
    /// A folder without Markdown.
    #[error("has no Markdown files, nor has any folder in it")]
    NoDocuments,
    /// More files than allowed.
    #[error("has more than {limit} files")]
    TooManyFiles {
        /// How many there may be.
        limit: usize,
    },
}

impl SourceErrorKind {
    /// How to mend it.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Io { .. } => "check the path and that you may read it",
            Self::TooLarge { .. } => "split the file, or raise the limit",
            Self::Empty | Self::NoRows => "export it again, with its rows",
            Self::NoHeader { .. } => "add a first line with the names of the columns, or say that there is none",
            Self::NoHeaderLine { .. } => "give the number of the line that holds the column names",
            Self::NulBytes { .. } => "export it again as CSV in UTF-8",
            Self::Binary { .. } => "export it as CSV, XLSX or JSON",
            Self::UnknownEncoding { .. } => "use a name such as `utf-8`, `windows-1252` or `utf-16le`",
            Self::UnclosedQuote => "close the quote in this line; a quote within a quoted cell is written twice",
            Self::UnknownKind { .. } => "give a .csv, .tsv, .xlsx, .json, .jsonl or .md file, or a folder of Markdown",
            Self::OldWorkbook { .. } => "open it in a spreadsheet program and save it as .xlsx or .csv",
            Self::Workbook { .. } => "open it in a spreadsheet program and save it again as .xlsx",
            Self::NoSheet { .. } => "name one of the sheets there are",
            Self::Json { .. } => "mend the JSON in this line",
            Self::JsonShape { .. } => "give an array of objects, {\"rows\": [ … ]}, or one object per line",
            Self::NotAFolder => "give the folder that holds the Markdown files",
            Self::NoDocuments => "check the path; only .md and .markdown files are read",
            Self::TooManyFiles { .. } => "give a folder further down, or import in parts",
        }
    }

    /// A short name that stays, for looking up texts.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Io { .. } => "io",
            Self::TooLarge { .. } => "too-large",
            Self::Empty => "empty",
            Self::NoRows => "no-rows",
            Self::NoHeader { .. } => "no-header",
            Self::NoHeaderLine { .. } => "no-header-line",
            Self::NulBytes { .. } => "nul-bytes",
            Self::Binary { .. } => "binary",
            Self::UnknownEncoding { .. } => "unknown-encoding",
            Self::UnclosedQuote => "unclosed-quote",
            Self::UnknownKind { .. } => "unknown-kind",
            Self::OldWorkbook { .. } => "old-workbook",
            Self::Workbook { .. } => "workbook",
            Self::NoSheet { .. } => "no-sheet",
            Self::Json { .. } => "json",
            Self::JsonShape { .. } => "json-shape",
            Self::NotAFolder => "not-a-folder",
            Self::NoDocuments => "no-documents",
            Self::TooManyFiles { .. } => "too-many-files",
        }
    }
}

/// What was done to a file on the way in. Nothing to mend, but good to know.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Note {
    /// Bytes that were not UTF-8.
    #[error("{count} bytes were not UTF-8, the first in line {line}; read as Windows-1252")]
    StrayBytes {
        /// How many.
        count: usize,
        /// Where the first is.
        line: u32,
    },
    /// A whole file that was not UTF-8.
    #[error("not UTF-8; read as Windows-1252")]
    NotUtf8,
    /// Characters that mean nothing in the encoding of the file.
    #[error("{count} characters could not be read as {encoding} and were replaced, the first in line {line}")]
    Replaced {
        /// How many.
        count: usize,
        /// Where the first is.
        line: u32,
        /// The encoding.
        encoding: &'static str,
    },
    /// The mark at the beginning.
    #[error("byte order mark removed")]
    BomRemoved,
    /// A column without a name.
    #[error("column {number} has no name; called `{name}`")]
    ColumnNamed {
        /// The column, from 1.
        number: usize,
        /// Its name now.
        name: String,
    },
    /// A column with the name of another.
    #[error("column {number} is called `{given}` like one before it; called `{name}`")]
    ColumnRenamed {
        /// The column, from 1.
        number: usize,
        /// Its name in the file.
        given: String,
        /// Its name now.
        name: String,
    },
    /// Rows without any value.
    #[error("{count} empty rows left out")]
    EmptyRows {
        /// How many.
        count: usize,
    },
    /// Other sheets there are.
    #[error("only the sheet `{sheet}` was read; there are also: {}", others.join(", "))]
    OtherSheets {
        /// The sheet read.
        sheet: String,
        /// The others.
        others: Vec<String>,
    },
    /// Hidden files and folders.
    #[error("{count} hidden files or folders left out")]
    Hidden {
        /// How many.
        count: usize,
    },
}

impl Note {
    /// A short name that stays, for looking up texts.
    pub fn key(&self) -> &'static str {
        match self {
            Self::StrayBytes { .. } => "stray-bytes",
            Self::NotUtf8 => "not-utf8",
            Self::Replaced { .. } => "replaced",
            Self::BomRemoved => "bom-removed",
            Self::ColumnNamed { .. } => "column-named",
            Self::ColumnRenamed { .. } => "column-renamed",
            Self::EmptyRows { .. } => "empty-rows",
            Self::OtherSheets { .. } => "other-sheets",
            Self::Hidden { .. } => "hidden",
        }
    }
}

/// Why a row cannot be trusted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RowProblem {
    /// Too many or too few cells.
    #[error("has {found} cells; the header has {expected}")]
    Ragged {
        /// Cells the header has.
        expected: usize,
        /// Cells the row has.
        found: usize,
    },
    /// A quote where none can be.
    #[error("a quoted cell ({column}) has text after its closing quote; a quote within a quoted cell is written twice")]
    StrayQuote {
        /// The column by name, or by number if it has none.
        column: String,
    },
    /// A formula that failed.
    #[error("the formula in `{column}` failed with {error}")]
    CellError {
        /// The column.
        column: String,
        /// What the spreadsheet shows.
        error: String,
    },
    /// Something else among the objects.
    #[error("is {found}, not an object")]
    NotAnObject {
        /// What it is.
        found: &'static str,
    },
    /// A key that stands twice in an object.
    #[error("has `{key}` more than once")]
    DuplicateKey {
        /// The key.
        key: String,
    },
    /// Not JSON, in a file with one object per line.
    #[error("is not JSON: {message}")]
    NotJson {
        /// The parser's words.
        message: String,
    },
    /// A document with a problem of its own.
    #[error("line {line}: {problem}")]
    Document {
        /// The line in the document.
        line: u32,
        /// What is wrong there.
        problem: crate::markdown::DocumentProblem,
    },
}

impl RowProblem {
    /// A short name that stays, for looking up texts.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Ragged { .. } => "ragged",
            Self::StrayQuote { .. } => "stray-quote",
            Self::CellError { .. } => "cell-error",
            Self::NotAnObject { .. } => "not-an-object",
            Self::DuplicateKey { .. } => "duplicate-key",
            Self::NotJson { .. } => "not-json",
            Self::Document { .. } => "document",
        }
    }
}

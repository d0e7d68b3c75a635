//! Reads foreign files into rows of cells with their places: CSV, XLSX, JSON, a folder of Markdown.
//!
//! [`read`] finds out what a file is and hands over a [`Table`]; for a folder of controlled documents,
//! [`read_markdown_folder`] gives more: links between documents, quizzes, attachments. Text stays text: `770XX`, `007` and
//! `1/2` are what they are until someone who knows the field they go into asks [`dates`] or [`numbers`].
//!
//! Nothing is lost and nothing is guessed in silence: what was done to a file is in the notes of its table, what is wrong
//! with a row is in the row, and only a file that cannot be read at all is an error.
//!
//! This crate knows nothing of registers, and changes nothing on disk.

use std::io::Read;
use std::path::Path;
use std::sync::Arc;

mod csv;
pub mod dates;
mod decode;
mod json;
mod markdown;
pub mod numbers;
mod problem;
mod table;
mod workbook;

pub use csv::{CsvReader, CsvRecord, UnclosedQuote, csv_line, read_csv, sniff_delimiter};
pub use json::read_json;
pub use markdown::{
    Attachment, DocLink, Document, DocumentProblem, Folder, Mention, PathProblem, PathTrouble, Quiz,
    read_markdown_folder,
};
pub use problem::{Note, RowProblem, SourceError, SourceErrorKind};
pub use table::{Cell, Format, Place, Row, Table};
pub use workbook::read_xlsx;

/// How to read a file, where it does not say itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// Where the names of the columns stand.
    pub header: Header,
    /// The sheet of a workbook; the first visible one by itself.
    pub sheet: Option<String>,
    /// The delimiter of a CSV file; found by itself.
    pub delimiter: Option<u8>,
    /// The encoding of a text file, such as `windows-1252`; found by itself.
    pub encoding: Option<String>,
    /// The most bytes a file may have, unpacked.
    pub max_bytes: u64,
    /// The most files a folder may have.
    pub max_files: usize,
    /// The most bytes a Markdown document may have.
    pub max_document_bytes: u64,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            header: Header::First,
            sheet: None,
            delimiter: None,
            encoding: None,
            max_bytes: 512 * 1024 * 1024,
            max_files: 50_000,
            max_document_bytes: 8 * 1024 * 1024,
        }
    }
}

/// Where the names of the columns stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Header {
    /// In the first row that is not empty.
    #[default]
    First,
    /// In this line (of a workbook: this row), from 1. What stands above is passed over.
    Line(u32),
    /// Nowhere. The columns are called `column 1`, `column 2` …
    None,
}

/// Reads a file or a folder of Markdown; its name and its first bytes tell what it is.
///
/// # Errors
/// If it cannot be opened, is none of the kinds known, or is damaged beyond reading.
pub fn read(path: &Path, options: &Options) -> Result<Table, SourceError> {
    let name = path.file_name().map_or_else(|| path.to_string_lossy(), |name| name.to_string_lossy()).into_owned();
    if path.is_dir() {
        return read_markdown_folder(path, options).map(|folder| folder.table());
    }
    let file: Arc<str> = name.as_str().into();
    let bytes = read_bytes(path, &file, options.max_bytes)?;
    let extension = path.extension().map(|extension| extension.to_string_lossy().to_lowercase()).unwrap_or_default();
    if matches!(extension.as_str(), "md" | "markdown") {
        return Ok(Folder::of_one_file(&name, &bytes, options)?.table());
    }
    read_bytes_as(&name, &extension, &bytes, options)
}

/// Reads what came without a file, such as an upload; the extension of its name and its first bytes tell what it is.
///
/// # Errors
/// If it is none of the kinds known, or is damaged beyond reading.
pub fn read_upload(name: &str, bytes: &[u8], options: &Options) -> Result<Table, SourceError> {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension.to_lowercase()).unwrap_or_default();
    if bytes.len().try_into().unwrap_or(u64::MAX) > options.max_bytes {
        let size = bytes.len().try_into().unwrap_or(u64::MAX);
        return Err(SourceError::new(&name.into(), SourceErrorKind::TooLarge { size, limit: options.max_bytes }));
    }
    if matches!(extension.as_str(), "md" | "markdown") {
        return Ok(Folder::of_one_file(name, bytes, options)?.table());
    }
    read_bytes_as(name, &extension, bytes, options)
}

fn read_bytes_as(name: &str, extension: &str, bytes: &[u8], options: &Options) -> Result<Table, SourceError> {
    // A workbook by another name is still a workbook; people rename what will not open.
    if workbook::is_workbook(bytes) || matches!(extension, "xlsx" | "xlsm" | "xls" | "xlsb" | "ods") {
        return read_xlsx(name, bytes, options);
    }
    match extension {
        "csv" | "tsv" | "tab" | "txt" => read_csv(name, bytes, options),
        "json" | "jsonl" | "ndjson" => read_json(name, bytes, options),
        "" => match bytes.iter().find(|byte| !byte.is_ascii_whitespace()) {
            Some(b'[' | b'{') => read_json(name, bytes, options),
            _ => read_csv(name, bytes, options),
        },
        _ => {
            let kind = match decode::signature(bytes) {
                Some(what) => SourceErrorKind::Binary { what },
                None => SourceErrorKind::UnknownKind { extension: format!(".{extension}") },
            };
            Err(SourceError::new(&name.into(), kind))
        }
    }
}

/// Reads a file that may not be longer than `limit`, even if it grows meanwhile.
pub(crate) fn read_bytes(path: &Path, file: &Arc<str>, limit: u64) -> Result<Vec<u8>, SourceError> {
    let io = |error: std::io::Error| SourceError::new(file, SourceErrorKind::Io { message: error.to_string() });
    let opened = std::fs::File::open(path).map_err(io)?;
    let size = opened.metadata().map_err(io)?.len();
    if size > limit {
        return Err(SourceError::new(file, SourceErrorKind::TooLarge { size, limit }));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default());
    opened.take(limit.saturating_add(1)).read_to_end(&mut bytes).map_err(io)?;
    let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if size > limit { Err(SourceError::new(file, SourceErrorKind::TooLarge { size, limit })) } else { Ok(bytes) }
}

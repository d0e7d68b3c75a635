//! From a path to rows: reads the file or the folder, and brings nested values into columns of their own.

use std::fmt::Write as _;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

use assay_core::{Json, Message, Problem, Refusal, RefusalKind};
use assay_source::{Cell, Folder, Format, Options, Place, Row, SourceError, SourceErrorKind, Table};
use assay_source::{read_markdown_folder, read_upload};
use sha2::{Digest as _, Sha256};
use zip::write::SimpleFileOptions;

use super::report::RowFault;
use crate::error::EngineError;

/// A foreign file, read.
pub(super) struct Input {
    /// Its name, without the way to it.
    pub name: String,
    pub table: Table,
    /// What is kept of it: the file itself, or an archive of the folder.
    pub kept: Vec<u8>,
    pub kept_name: String,
    pub sha256: String,
    /// Where the files of a folder of documents lie, and which belong to which row.
    pub files: Option<(PathBuf, Vec<Vec<String>>)>,
    /// The file of each row's quiz.
    pub quizzes: Vec<Option<String>>,
    pub notes: Vec<Message>,
    /// What is wrong with a row without making it bad.
    pub warnings: Vec<(usize, Message)>,
    /// Rows that could not even be read; they stand behind those of the table.
    pub unreadable: Vec<(Place, RowFault)>,
}

/// Deepest nesting whose members get columns of their own.
const DEEPEST: usize = 4;
/// Most columns nested values may make.
const MOST_COLUMNS: usize = 20_000;

impl Input {
    pub fn read(path: &Path, options: &Options) -> Result<Self, EngineError> {
        let name = path.file_name().map_or_else(|| path.to_string_lossy(), |name| name.to_string_lossy()).into_owned();
        let io = |error: std::io::Error| {
            refused(
                Message::new("import-file-io").text("file", path.to_string_lossy()).text("message", error.to_string()),
            )
        };
        let about = fs::metadata(path).map_err(io)?;
        if about.is_dir() {
            return Self::read_folder(path, options);
        }
        if about.len() > options.max_bytes {
            let kind = SourceErrorKind::TooLarge { size: about.len(), limit: options.max_bytes };
            return Err(source_error(&SourceError { file: name.as_str().into(), line: None, kind }));
        }
        let bytes = fs::read(path).map_err(io)?;
        let table = read_upload(&name, &bytes, options).map_err(|error| source_error(&error))?;
        let mut input = Self {
            sha256: hex_sha256(&bytes),
            kept: bytes,
            kept_name: name.clone(),
            name,
            notes: notes(&table.notes),
            table,
            files: None,
            quizzes: Vec::new(),
            warnings: Vec::new(),
            unreadable: Vec::new(),
        };
        input.flatten();
        Ok(input)
    }

    fn read_folder(path: &Path, options: &Options) -> Result<Self, EngineError> {
        let folder = read_markdown_folder(path, options).map_err(|error| source_error(&error))?;
        let kept = archive(path, &folder)?;
        let table = folder.table();
        let mut notes = notes(&table.notes);
        let mut warnings = Vec::new();
        for (row, document) in folder.documents.iter().enumerate() {
            for (line, problem) in document.problems.iter().filter(|(_, problem)| !problem.blocks()) {
                let message = Message::new(format!("import-document-{}", problem.key()));
                let message = message.number("line", i64::from(*line)).text("problem", problem.to_string());
                warnings.push((row, message));
            }
        }
        let mut unreadable = Vec::new();
        for problem in &folder.problems {
            let message =
                Message::new("import-path").text("path", &problem.path).text("problem", problem.trouble.to_string());
            let document = problem.path.to_lowercase();
            if document.ends_with(".md") || document.ends_with(".markdown") {
                let place = Place { file: problem.path.as_str().into(), sheet: None, line: 1 };
                unreadable.push((place, RowFault::of(message)));
            } else {
                notes.push(message);
            }
        }
        let claimed =
            |path: &str| folder.documents.iter().any(|document| document.attachments.iter().any(|own| own == path));
        let alone: Vec<&str> =
            folder.attachments.iter().map(|file| file.path.as_str()).filter(|path| !claimed(path)).collect();
        if !alone.is_empty() {
            let message = Message::new("import-note-files").number("count", count(alone.len()));
            notes.push(message.text("files", listed(alone.iter().copied())));
        }
        let files = folder.documents.iter().map(|document| document.attachments.clone()).collect();
        let mut input = Self {
            sha256: hex_sha256(&kept),
            kept,
            kept_name: format!("{}.zip", folder.name),
            name: folder.name,
            table,
            files: Some((path.to_owned(), files)),
            quizzes: folder.documents.iter().map(|document| Some(document.quiz.as_ref()?.path.clone())).collect(),
            notes,
            warnings,
            unreadable,
        };
        input.flatten();
        Ok(input)
    }

    /// Gives the members of objects columns of their own: `training` with `{"mode": "quiz"}` becomes `training.mode`.
    fn flatten(&mut self) {
        if matches!(self.table.format, Format::Csv { .. } | Format::Workbook) {
            return;
        }
        for _ in 0..DEEPEST {
            if !flatten_once(&mut self.table) {
                return;
            }
        }
    }
}

/// A quiz stays whole: it goes into rows of a table. Only what is said of it as a whole gets columns.
const WHOLE: &str = "quiz";

fn flatten_once(table: &mut Table) -> bool {
    let mut plan: Vec<(usize, Vec<String>)> = Vec::new();
    let mut added = 0;
    for (index, name) in table.columns.iter().enumerate() {
        let mut keys: Vec<String> = Vec::new();
        for cell in table.rows.iter().map(|row| row.cells.get(index).unwrap_or(&Cell::Empty)) {
            let Cell::Json(Json::Object(members)) = cell else { continue };
            for (key, value) in members {
                let whole = name == WHOLE && (value.is_array() || value.is_object());
                if !whole && !keys.contains(key) && !table.columns.contains(&format!("{name}.{key}")) {
                    keys.push(key.clone());
                }
            }
        }
        added += keys.len();
        if !keys.is_empty() {
            plan.push((index, keys));
        }
    }
    if plan.is_empty() || table.columns.len() + added > MOST_COLUMNS {
        return false;
    }
    for (index, keys) in plan {
        let Some(name) = table.columns.get(index).cloned() else { continue };
        // Rows that are too long keep their surplus at the end; it is reported, not read.
        let width = table.columns.len();
        table.columns.extend(keys.iter().map(|key| format!("{name}.{key}")));
        for row in &mut table.rows {
            widen(row, width, index, &name, &keys);
        }
    }
    true
}

fn widen(row: &mut Row, width: usize, index: usize, name: &str, keys: &[String]) {
    row.cells.resize(row.cells.len().max(width), Cell::Empty);
    let surplus = row.cells.split_off(width);
    let mut members = match row.cells.get_mut(index) {
        Some(cell @ Cell::Json(Json::Object(_))) => match std::mem::take(cell) {
            Cell::Json(Json::Object(members)) => members,
            _ => serde_json::Map::new(),
        },
        _ => serde_json::Map::new(),
    };
    row.cells.extend(keys.iter().map(|key| members.remove(key).map_or(Cell::Empty, Cell::json)));
    if name == WHOLE
        && !members.is_empty()
        && let Some(cell) = row.cells.get_mut(index)
    {
        *cell = Cell::Json(Json::Object(members));
    }
    row.cells.extend(surplus);
}

/// Everything that was read of a folder, as one file. The same folder gives the same bytes.
fn archive(root: &Path, folder: &Folder) -> Result<Vec<u8>, EngineError> {
    let documents = folder.documents.iter().map(|document| document.path().to_owned());
    let quizzes = folder.documents.iter().filter_map(|document| Some(document.quiz.as_ref()?.path.clone()));
    let files = folder.attachments.iter().map(|file| file.path.clone());
    let mut paths: Vec<String> = documents.chain(quizzes).chain(files).collect();
    paths.sort_unstable();
    paths.dedup();
    let failed = |error: &dyn std::fmt::Display| {
        refused(Message::new("import-file-io").text("file", &folder.name).text("message", error.to_string()))
    };
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for path in paths {
        let bytes = fs::read(root.join(&path)).map_err(|error| failed(&error))?;
        writer.start_file(&*path, SimpleFileOptions::default()).map_err(|error| failed(&error))?;
        writer.write_all(&bytes).map_err(|error| failed(&error))?;
    }
    Ok(writer.finish().map_err(|error| failed(&error))?.into_inner())
}

fn notes(notes: &[assay_source::Note]) -> Vec<Message> {
    let told =
        notes.iter().map(|note| Message::new(format!("import-source-{}", note.key())).text("note", note.to_string()));
    told.collect()
}

/// A file that cannot be read, as a refusal.
pub(super) fn source_error(error: &SourceError) -> EngineError {
    let place = match error.line {
        Some(line) => format!("{}:{line}", error.file),
        None => error.file.to_string(),
    };
    let message = Message::new(format!("import-file-{}", error.kind.key()));
    refused(message.text("file", place).text("message", error.kind.to_string()).text("hint", error.hint()))
}

/// A refusal of the whole import.
pub(super) fn refused(message: Message) -> EngineError {
    EngineError::Refused(Refusal::one(RefusalKind::Invalid, message))
}

/// A refusal with everything that is wrong.
pub(super) fn refused_all(messages: Vec<Message>) -> EngineError {
    let problems = messages.into_iter().map(|message| Problem { field: None, message }).collect();
    EngineError::Refused(Refusal { kind: RefusalKind::Invalid, problems })
}

/// The first few of a list, for a message.
pub(super) fn listed<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    const SHOWN: usize = 5;
    let mut texts = texts.into_iter();
    let mut shown: Vec<String> = texts.by_ref().take(SHOWN).map(short).collect();
    if texts.next().is_some() {
        shown.push("…".to_owned());
    }
    shown.join(", ")
}

/// A value as a message shows it: one line, not long.
pub(super) fn short(text: &str) -> String {
    let mut letters = text.trim().chars().map(|letter| if letter.is_control() { ' ' } else { letter });
    let mut shown: String = letters.by_ref().take(60).collect();
    if letters.next().is_some() {
        shown.push('…');
    }
    shown
}

pub(super) fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

pub(super) fn hex_sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Lower-case hex.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

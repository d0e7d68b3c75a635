//! Import: what a company already has, brought in with its history.
//!
//! A file (CSV, XLSX, JSON) or a folder of Markdown becomes records of one register in one act: one transaction, one record
//! in the register of imports, one undo. Before anything is written it is decided what each column is ([`ImportReport`]
//! tells), every row is made ready on all processors, and the rules ([`assay_core::decide`]) have the last word on each.
//!
//! - Columns find their field by key, alias or label; a [`Mapping`] overrides. What no field takes is kept with the record
//!   under the name of its column, so that nothing is lost.
//! - The same file again changes nothing: rows know their record by a key of the system they come from. A changed file
//!   changes what differs from what was imported before, and leaves alone what people have changed since.
//! - A cell that names a record nobody knows does not make its row bad: it is kept as text, and the report warns. A mapping
//!   can ask for the stricter way, `missing = "refuse"`.

mod columns;
mod facts;
mod input;
mod links;
mod mapping;
mod names;
mod report;
mod rows;
mod tables;
mod undo;
mod values;
mod write;

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use assay_core::permission::{Right, may};
use assay_core::{Actor, FileRef, Json, Message, Refusal, RefusalKind};
use assay_pack::Register;
use assay_source::Place;

pub use mapping::{Mapping, MappingFault};
pub use names::Found;
pub use report::{ColumnReport, ColumnTo, Fate, ImportReport, Outcome, RowFault, RowReport, Warning};
pub use undo::{Left, LeftWhy, UndoReport};

use self::columns::Plan;
use self::input::Input;
use self::links::Index;
use self::write::{Done, IMPORTS, Job, Say, Stop};
use crate::engine::Engine;
use crate::error::EngineError;
use crate::render::Renderer;

/// What to import, and how.
#[derive(Debug, Clone, Default)]
pub struct ImportRequest {
    /// The file, or the folder of Markdown.
    pub path: PathBuf,
    /// Register the rows go into.
    pub register: String,
    /// What the file does not say itself.
    pub mapping: Option<Mapping>,
    /// Further names of fields (field key → label). The labels of the pack, in all its languages, are known anyway.
    pub labels: BTreeMap<String, String>,
    /// Only tell what would happen.
    pub dry_run: bool,
    /// Good rows go in even if others are bad.
    pub partial: bool,
    /// Why, for the history.
    pub reason: Option<String>,
}

impl ImportRequest {
    /// All rows of a file or none, into a register.
    #[must_use]
    pub fn new(path: impl Into<PathBuf>, register: impl Into<String>) -> Self {
        Self { path: path.into(), register: register.into(), ..Self::default() }
    }
}

/// How far an import is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ImportProgress {
    /// What is going on.
    pub phase: Phase,
    /// Rows done.
    pub done: usize,
    /// Rows in all; 0 while the file is being read.
    pub total: usize,
}

/// What an import is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Reading the file.
    Read,
    /// Reading the values of its rows.
    Prepare,
    /// Deciding and writing.
    Write,
}

/// Tells how far the import is, from whatever thread is at work.
struct Progress {
    tell: Box<dyn Fn(ImportProgress) + Send + Sync>,
    total: AtomicUsize,
    prepared: AtomicUsize,
}

impl Progress {
    fn told(&self, phase: Phase, done: usize) {
        (self.tell)(ImportProgress { phase, done, total: self.total.load(Ordering::Relaxed) });
    }
}

impl Engine {
    /// Brings the rows of a file into a register, or tells what that would do. `progress` is called from several threads.
    ///
    /// Bad rows are no error: they are in the report, and nothing went in unless `partial` says so.
    ///
    /// # Errors
    /// The file cannot be read as a whole, the mapping does not fit it, the actor may not import, or the store failed.
    /// Nothing was changed.
    pub fn import(
        &self,
        actor: Actor,
        request: ImportRequest,
        progress: impl Fn(ImportProgress) + Send + Sync + 'static,
    ) -> Result<ImportReport, EngineError> {
        let shared = &self.shared;
        let register = shared.pack.register(&request.register).ok_or_else(|| {
            let message = Message::new("refusal-no-register").text("register", &request.register);
            EngineError::Refused(Refusal::one(RefusalKind::NotFound, message))
        })?;
        let imports = shared.pack.register(IMPORTS);
        if ![Some(register), imports].into_iter().flatten().all(|register| may(&actor, Right::Create, register, None)) {
            return Err(EngineError::Refused(Refusal::forbidden("refusal-may-not-create")));
        }
        let progress = Arc::new(Progress {
            tell: Box::new(progress),
            total: AtomicUsize::default(),
            prepared: AtomicUsize::default(),
        });
        self.freshen_for(&request.register)?;
        progress.told(Phase::Read, 0);
        let mapping = request.mapping.unwrap_or_default();
        let mut input = Input::read(&request.path, &mapping.options())?;
        let plan = Plan::of(&shared.pack, register, &request.labels, mapping, &input.table)?;
        progress.total.store(input.table.rows.len(), Ordering::Relaxed);
        let mut index = shared.store.read(|tx| Index::of(tx, &shared.pack, &plan, &actor))?;
        let tell = |more: usize| {
            let done = progress.prepared.fetch_add(more, Ordering::Relaxed) + more;
            progress.told(Phase::Prepare, done);
        };
        // The file is kept meanwhile: the disk takes its time over a large one.
        let ((rows, warnings), own) = std::thread::scope(|scope| {
            let own = scope.spawn(|| self.own_record(register, &plan, &input, request.dry_run));
            let prepared = rows::prepare(&shared.pack, &plan, &mut index, &input.table, &tell);
            (prepared, own.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
        });
        let own = own?;
        attach_quizzes(&plan, &mut input, &rows);
        let job = Job {
            register: Arc::clone(register),
            files: self.files_of(&input, request.dry_run)?,
            mapped: plan.fields.keys().filter_map(|field| Some(plan.field(*field)?.key.clone())).collect(),
            own,
            reason: request.reason.filter(|reason| !reason.trim().is_empty()),
            partial: request.partial,
            blocked: !input.unreadable.is_empty() && !request.partial,
            say: self.sayer(register, &input),
            progress: Arc::clone(&progress),
            actor,
            rows,
        };
        let ran = if request.dry_run {
            shared.store.read(|tx| write::run(shared, tx, job, true)).map(|done| (Outcome::Tried, done))
        } else {
            let shared = Arc::clone(shared);
            self.shared.store.write(move |tx| write::run(&shared, tx, job, false)).map(|done| (Outcome::Done, done))
        };
        let (outcome, done) = match ran {
            Ok(ran) => ran,
            Err(Stop::Refused(done)) => (Outcome::Refused, done),
            Err(Stop::Nothing(done)) => (Outcome::Nothing, done),
            Err(Stop::Failed(error)) => return Err(error),
        };
        if outcome == Outcome::Done {
            self.publish_checkpoint()?;
            shared.bell.ring();
        }
        Ok(report_of(outcome, done, &plan, input, warnings))
    }

    /// The files of each row, kept already unless this is a dry run.
    fn files_of(&self, input: &Input, dry: bool) -> Result<Vec<Vec<FileRef>>, EngineError> {
        let Some((root, files)) = &input.files else { return Ok(Vec::new()) };
        if files.iter().all(Vec::is_empty) {
            return Ok(Vec::new());
        }
        let keep = |path: &String| {
            let full = root.join(path);
            let bytes = std::fs::read(&full).map_err(EngineError::file(&full))?;
            self.file_ref(path, &bytes, dry)
        };
        files.iter().map(|paths| paths.iter().map(keep).collect()).collect()
    }

    fn file_ref(&self, name: &str, bytes: &[u8], dry: bool) -> Result<FileRef, EngineError> {
        if !dry {
            return self.keep_file(name, bytes);
        }
        let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        let sha256 = input::hex_sha256(bytes);
        Ok(FileRef { name: name.to_owned(), sha256, size, media_type: "application/octet-stream".to_owned() })
    }

    /// The record of the import itself.
    fn own_record(
        &self,
        register: &Register,
        plan: &Plan,
        input: &Input,
        dry: bool,
    ) -> Result<BTreeMap<String, Json>, EngineError> {
        let file = self.file_ref(&input.kept_name, &input.kept, dry)?;
        let name: String = input.name.chars().filter(|letter| !letter.is_control()).take(200).collect();
        let name = if name.trim().is_empty() { "file".to_owned() } else { name };
        Ok(BTreeMap::from([
            ("title".to_owned(), Json::String(name.clone())),
            ("file_name".to_owned(), Json::String(name)),
            ("file".to_owned(), file.to_json()),
            ("sha256".to_owned(), Json::String(input.sha256.clone())),
            ("target".to_owned(), Json::String(register.key.clone())),
            ("rows".to_owned(), Json::from(input.table.rows.len() + input.unreadable.len())),
            ("mapping".to_owned(), Json::String(mapping_text(plan, input))),
        ]))
    }

    /// Says why rows were refused, for the record of the import. The words are looked up when the first row is refused.
    fn sayer(&self, register: &Register, input: &Input) -> Say {
        let pack = Arc::clone(&self.shared.pack);
        let register = register.key.clone();
        let places: Vec<Place> = input.table.rows.iter().map(|row| row.place.clone()).collect();
        let words: OnceLock<Option<Renderer>> = OnceLock::new();
        Box::new(move |row, faults| {
            let words = words.get_or_init(|| {
                let language = pack.languages.first().map_or("en", String::as_str);
                Renderer::new(&pack, language, &[]).ok()
            });
            let said = faults.iter().map(|fault| match words {
                Some(words) => fault.said(words, &register),
                None => fault.reason.id.clone(),
            });
            let place = places.get(row).map(ToString::to_string).unwrap_or_default();
            format!("- {place}: {}\n", said.collect::<Vec<_>>().join(" "))
        })
    }
}

/// A quiz that no field takes is attached to its document as the file it is.
fn attach_quizzes(plan: &Plan, input: &mut Input, rows: &[rows::Ready]) {
    let taken = plan.columns.iter().find(|column| column.name == "quiz").and_then(|column| match column.to {
        columns::To::Field(field) => plan.field(field),
        _ => None,
    });
    let Some((_, files)) = &mut input.files else { return };
    for ((files, quiz), row) in files.iter_mut().zip(&input.quizzes).zip(rows) {
        let taken = taken.is_some_and(|field| row.set.contains_key(&field.key));
        files.extend(quiz.clone().filter(|_| !taken));
    }
}

/// Longest text of the mapping kept with the import, in characters.
const MAPPING: usize = 90_000;

/// Which column went where, and the mapping file, as Markdown.
fn mapping_text(plan: &Plan, input: &Input) -> String {
    let mut text = String::new();
    for column in plan.reports(&input.table) {
        let to = match &column.to {
            ColumnTo::Field { field, .. } => field.as_str(),
            ColumnTo::State => "state",
            ColumnTo::Kept => "imported",
            ColumnTo::Files => "files",
            ColumnTo::Out | ColumnTo::Empty => "-",
        };
        text.push_str(&format!("- `{}` → `{to}`\n", column.column.replace('`', "'")));
    }
    if !plan.mapping.text.is_empty() {
        text.push_str(&format!("\n```toml\n{}\n```\n", plan.mapping.text.trim()));
    }
    text.chars().take(MAPPING).collect()
}

fn report_of(outcome: Outcome, done: Done, plan: &Plan, input: Input, found: rows::Warnings) -> ImportReport {
    let table = Arc::new(input.table);
    let place = |row: usize| table.rows.get(row).map(|row| row.place.clone());
    let beside = input.warnings.into_iter().chain(done.warnings);
    let mut all: Vec<(usize, Message)> =
        found.into_iter().map(|(row, _, message)| (row, message)).chain(beside).collect();
    all.sort_by_key(|(row, _)| *row);
    let mut warnings: Vec<Warning> = Vec::new();
    let mut known: HashMap<(String, Option<String>), usize> = HashMap::new();
    for (row, message) in all {
        let column = message.args.iter().find(|(name, _)| name == "column").map(|(_, column)| format!("{column:?}"));
        let Some(place) = place(row) else { continue };
        match known.entry((message.id.clone(), column)) {
            std::collections::hash_map::Entry::Occupied(entry) => {
                if let Some(warning) = warnings.get_mut(*entry.get()) {
                    warning.count += 1;
                }
            }
            std::collections::hash_map::Entry::Vacant(entry) => {
                entry.insert(warnings.len());
                warnings.push(Warning { message, place, count: 1 });
            }
        }
    }
    let columns = plan.reports(&table);
    let mut lines: Vec<RowReport> = Vec::with_capacity(table.rows.len());
    for (row, mut fate) in table.rows.iter().zip(done.fates) {
        if let Fate::Refused(faults) = &mut fate {
            for fault in faults.iter_mut().filter(|fault| fault.column.is_none()) {
                let key = fault.field.as_deref().and_then(|field| field.split('.').next());
                let columns = plan.fields.iter().find(|(field, _)| plan.field(**field).map(|f| f.key.as_str()) == key);
                let column = columns.and_then(|(_, columns)| columns.first().copied());
                let title = plan.title.filter(|_| key == Some("title"));
                if let Some(index) = column.or(title) {
                    fault.column = plan.columns.get(index).map(|column| column.name.clone());
                    let cell = table.cell(row, index);
                    fault.value = (!cell.is_empty()).then(|| columns::shown(cell));
                }
            }
            let place =
                |fault: &RowFault| plan.columns.iter().position(|column| Some(&column.name) == fault.column.as_ref());
            faults.sort_by_key(place);
        }
        lines.push(RowReport { place: row.place.clone(), fate });
    }
    let unreadable = input.unreadable.into_iter();
    lines.extend(unreadable.map(|(place, fault)| RowReport { place, fate: Fate::Refused(vec![fault]) }));
    let count = |wanted: fn(&Fate) -> bool| lines.iter().filter(|line| wanted(&line.fate)).count();
    let notes = input.notes.into_iter().chain(plan.notes.iter().cloned()).collect();
    ImportReport {
        outcome,
        number: done.number,
        register: plan.register.key.clone(),
        file: input.name,
        sha256: input.sha256,
        rows: lines.len(),
        created: count(|fate| matches!(fate, Fate::Created(_))),
        updated: count(|fate| matches!(fate, Fate::Updated(..))),
        unchanged: count(|fate| matches!(fate, Fate::Unchanged(_))),
        refused: count(|fate| matches!(fate, Fate::Refused(_))),
        columns,
        notes,
        warnings,
        lines,
        table,
    }
}

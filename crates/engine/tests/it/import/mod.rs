//! Files and folders become records, and can be taken back.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail as loudly as tests"
)]

mod bad;
mod changes;
mod documents;
mod links;
mod samples;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use assay_core::{Act, Actor, Command, Json, Record};
use assay_engine::{
    ColumnTo, Engine, EngineError, Fate, Filter, ImportReport, ImportRequest, ListQuery, Mapping, Renderer, SortKey,
};
use assay_pack::Pack;

use crate::support::{Bench, fields, real_pack, setup};

/// The standard of the repository.
fn pack() -> Arc<Pack> {
    static PACK: OnceLock<Arc<Pack>> = OnceLock::new();
    Arc::clone(PACK.get_or_init(|| real_pack("iso9001")))
}

/// Texts as an edge has them.
fn words() -> &'static Renderer {
    static WORDS: OnceLock<Renderer> = OnceLock::new();
    WORDS.get_or_init(|| Renderer::new(&pack(), "en", &[]).unwrap())
}

/// A company with a whole standard.
struct Office {
    bench: Bench,
    engine: Engine,
}

impl Office {
    fn new() -> Self {
        let bench = Bench::new();
        let engine = bench.workspace_of("office", pack()).create(&setup()).unwrap();
        Self { bench, engine }
    }

    /// Writes a file to import.
    fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.bench.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, content).unwrap();
        path
    }

    fn run(&self, request: ImportRequest) -> Result<ImportReport, EngineError> {
        self.engine.import(system(), request, |_| {})
    }

    /// Imports all or nothing.
    fn import(&self, path: impl Into<PathBuf>, register: &str) -> ImportReport {
        self.run(ImportRequest::new(path, register)).unwrap()
    }

    /// Imports CSV text.
    fn csv(&self, register: &str, text: &str) -> ImportReport {
        self.import(self.file("rows.csv", text), register)
    }

    /// Imports CSV text by a mapping.
    fn mapped(&self, register: &str, text: &str, mapping: &str) -> Result<ImportReport, EngineError> {
        let path = self.file("rows.csv", text);
        let mapping = Some(Mapping::read(mapping).unwrap());
        self.run(ImportRequest { mapping, ..ImportRequest::new(path, register) })
    }

    /// Why an import fails as a whole, in words.
    fn failure(&self, request: ImportRequest) -> Vec<String> {
        let before = self.ledger();
        let register = request.register.clone();
        let said = match self.run(request).unwrap_err() {
            EngineError::Refused(refusal) => words().refusal(&register, &refusal),
            other => panic!("{other}"),
        };
        assert_eq!(self.ledger(), before, "nothing is half-done");
        said
    }

    fn ledger(&self) -> u64 {
        self.engine.store().read(|tx| tx.ledger_end()).unwrap().0
    }

    fn count(&self, register: &str, filters: Vec<Filter>) -> u64 {
        self.engine.count_matching(&system(), register, filters).unwrap()
    }

    fn all(&self, register: &str) -> Vec<Record> {
        let query = ListQuery {
            register: register.to_owned(),
            sight: assay_core::permission::Sight::All,
            person: String::new(),
            filters: Vec::new(),
            text: None,
            sort: SortKey::Number,
            descending: false,
            offset: 0,
            limit: 100_000,
            fields: Vec::new(),
        };
        self.engine.list(&system(), query).unwrap().records
    }

    fn record(&self, number: &str) -> Record {
        self.engine.record(&system(), number).unwrap()
    }

    fn make(&self, register: &str, data: &Json) -> String {
        let create = Act::Create { register: register.to_owned(), data: fields(data), state: None, external: None };
        self.engine.submit(Command::new(system(), create)).unwrap().number
    }

    fn edit(&self, number: &str, set: &Json) {
        let edit = Act::Edit { number: number.to_owned(), set: fields(set) };
        self.engine.submit(Command::new(system(), edit)).unwrap();
    }
}

fn system() -> Actor {
    Actor::system("cli")
}

fn sample(path: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/samples").join(path);
    path.exists().then_some(path)
}

/// Everything wrong with the rows, in words.
fn bad(report: &ImportReport) -> Vec<String> {
    let told = report.bad_rows().flat_map(|(place, faults)| {
        faults.iter().map(move |fault| format!("{}: {}", place.line, fault.said(words(), &report.register)))
    });
    let told: Vec<String> = told.collect();
    assert!(told.iter().all(|said| !said.contains('⟦') && !said.contains("{$")), "{told:?}");
    told
}

/// Notes and warnings in words.
fn told(report: &ImportReport) -> Vec<String> {
    let notes = report.notes.iter().map(|note| words().message(note));
    let warnings = report.warnings.iter();
    let warnings = warnings.map(|warning| format!("{}× {}", warning.count, words().message(&warning.message)));
    let told: Vec<String> = notes.chain(warnings).collect();
    assert!(told.iter().all(|said| !said.contains('⟦') && !said.contains("{$")), "{told:?}");
    told
}

/// Column → field, where it goes into one.
fn columns(report: &ImportReport) -> BTreeMap<&str, &str> {
    let went = report.columns.iter().map(|column| {
        let to = match &column.to {
            ColumnTo::Field { field, .. } => field.as_str(),
            ColumnTo::State => "(state)",
            ColumnTo::Kept => "(kept)",
            ColumnTo::Files => "(files)",
            ColumnTo::Out => "(out)",
            ColumnTo::Empty => "(empty)",
        };
        (column.column.as_str(), to)
    });
    went.collect()
}

fn numbers(report: &ImportReport) -> Vec<&str> {
    let number = |fate| match fate {
        &Fate::Created(ref number) | &Fate::Updated(ref number, _) | &Fate::Unchanged(ref number) => {
            Some(number.as_str())
        }
        &Fate::Refused(_) => None,
    };
    report.lines.iter().filter_map(|line| number(&line.fate)).collect()
}

fn imported(column: &str, value: &str) -> Vec<Filter> {
    vec![Filter::Imported { column: column.to_owned(), value: value.to_owned() }]
}

fn is(field: &str, value: &str) -> Vec<Filter> {
    vec![Filter::Is { field: field.to_owned(), values: vec![value.to_owned()] }]
}

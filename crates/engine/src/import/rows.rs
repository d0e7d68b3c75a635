//! Rows made ready: everything that can be known of a row before it is written, done on all processors.

use std::collections::{BTreeMap, HashMap};
use std::num::NonZero;

use assay_core::{Json, Message, keys};
use assay_pack::{FieldKind, Pack};
use assay_source::{Cell, Format, Row, RowProblem, Table};
use sha2::{Digest as _, Sha256};

use super::columns::{KeyRule, Plan, To, first_words, shown};
use super::input::{hex, short};
use super::links::{ID, Index, KEY, TITLE, Target, id_fields};
use super::report::RowFault;
use super::values::{Got, LONGEST, Reader, text_of};

/// A row, ready to be written.
#[derive(Debug, Clone, Default)]
pub(super) struct Ready {
    /// Field → value; `imported` is there if columns without a field have values.
    pub set: BTreeMap<String, Json>,
    pub state: Option<String>,
    /// Its key in the system it comes from.
    pub external: String,
    /// Link fields that name rows of the same file: field, whether it holds several, what it names in order.
    pub own: Vec<(String, bool, Vec<Target>)>,
    pub faults: Vec<RowFault>,
}

impl Ready {
    fn failed() -> Self {
        Self { faults: vec![RowFault::of(Message::new("import-row-failed"))], ..Self::default() }
    }
}

/// Longest key of a row taken as it is, in bytes.
const LONGEST_KEY: usize = 200;

/// Something to warn of: row, column, message.
pub(super) type Warnings = Vec<(usize, usize, Message)>;

/// Makes all rows ready.
pub(super) fn prepare(
    pack: &Pack,
    plan: &Plan,
    index: &mut Index,
    table: &Table,
    progress: &(dyn Fn(usize) + Sync),
) -> (Vec<Ready>, Warnings) {
    let mut keys = keys_of(plan, table);
    if plan.fields.keys().filter_map(|field| plan.field(*field)).any(|field| index.names_own(pack, &field.kind)) {
        name_rows(plan, index, table, &keys);
    }
    let reader = Reader { pack, plan, index };
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
    let size = table.rows.len().div_ceil(threads).max(256);
    let chunks: Vec<(usize, &[Row])> =
        table.rows.chunks(size).enumerate().map(|(chunk, rows)| (chunk * size, rows)).collect();
    let mut rows = Vec::with_capacity(table.rows.len());
    let mut warnings = Vec::new();
    let work = |first: usize, chunk: &[Row]| {
        let mut warnings = Vec::new();
        let mut rows = Vec::with_capacity(chunk.len());
        for (offset, row) in chunk.iter().enumerate() {
            rows.push(reader.row(first + offset, row, &mut warnings));
            if offset % 1_000 == 999 {
                progress(1_000);
            }
        }
        progress(chunk.len() % 1_000);
        (rows, warnings)
    };
    std::thread::scope(|scope| {
        let work = &work;
        let mut chunks = chunks.into_iter();
        let own = chunks.next();
        let others: Vec<_> =
            chunks.map(|(first, chunk)| (chunk.len(), scope.spawn(move || work(first, chunk)))).collect();
        let own = own.map(|(first, chunk)| work(first, chunk));
        rows.extend(own.into_iter().flat_map(|(done, more)| {
            warnings.extend(more);
            done
        }));
        for (length, other) in others {
            // A thread that died leaves bad rows behind, not a gap.
            let (done, more) = other.join().unwrap_or_else(|_panic| (vec![Ready::failed(); length], Vec::new()));
            rows.extend(done);
            warnings.extend(more);
        }
    });
    let mut first: HashMap<String, u32> = HashMap::new();
    for ((ready, row), key) in rows.iter_mut().zip(&table.rows).zip(keys.iter_mut()) {
        let key = std::mem::take(key);
        match first.get(&key) {
            Some(line) => {
                let column = match &plan.key {
                    KeyRule::Columns(columns) => columns.first().and_then(|index| plan.columns.get(*index)),
                    _ => None,
                };
                let message =
                    Message::new("import-duplicate").text("key", short(&key)).number("line", i64::from(*line));
                ready.faults.push(RowFault {
                    column: column.map(|column| column.name.clone()),
                    value: Some(short(&key)),
                    ..RowFault::of(message)
                });
            }
            None => {
                first.insert(key.clone(), row.place.line);
            }
        }
        ready.external = key;
    }
    (rows, warnings)
}

/// The keys of all rows. Rows that are the same to the letter are told apart by how often they stood there before.
fn keys_of(plan: &Plan, table: &Table) -> Vec<String> {
    let mut same: HashMap<String, u32> = HashMap::new();
    let system = plan.system.as_ref().map(|system| format!("{system}:")).unwrap_or_default();
    let keys = table.rows.iter().map(|row| {
        let text = |column: &usize| table.cell(row, *column).to_string().trim().to_owned();
        let given = match &plan.key {
            KeyRule::Columns(columns) => {
                let parts: Vec<String> = columns.iter().map(text).collect();
                if parts.iter().all(String::is_empty) { String::new() } else { parts.join("/") }
            }
            KeyRule::First(columns) => columns.iter().map(text).find(|text| !text.is_empty()).unwrap_or_default(),
            KeyRule::Content => String::new(),
        };
        let given: String = given.chars().filter(|letter| !letter.is_control()).collect();
        if !given.is_empty() && given.len() <= LONGEST_KEY {
            return format!("{system}{given}");
        }
        let mut hash = Sha256::new();
        for (column, cell) in plan.columns.iter().zip(&row.cells).filter(|(_, cell)| !cell.is_empty()) {
            if column.to != To::Out {
                hash.update(super::names::plain(&column.name));
                hash.update([0]);
                hash.update(cell.to_string());
                hash.update([0]);
            }
        }
        let digest = hex(&hash.finalize());
        let mut key = format!("{system}row-{}", digest.get(..32).unwrap_or_default());
        let times = same.entry(key.clone()).or_default();
        *times += 1;
        if *times > 1 {
            key.push_str(&format!("-{times}"));
        }
        key
    });
    keys.collect()
}

/// By which names rows of the file can be linked to from others.
fn name_rows(plan: &Plan, index: &mut Index, table: &Table, keys: &[String]) {
    let ids = id_fields(&plan.register);
    let column_of = |wanted: &dyn Fn(&str) -> bool| -> Vec<usize> {
        let fits = |field: &usize| plan.field(*field).is_some_and(|field| wanted(&field.key));
        plan.fields.iter().filter(|(field, _)| fits(field)).flat_map(|(_, columns)| columns.clone()).collect()
    };
    let id_columns = column_of(&|key| ids.iter().any(|id| id == key));
    let title_columns = column_of(&|key| key == "title");
    let path = if table.format == Format::Markdown { table.column("path") } else { None };
    for (place, (row, key)) in table.rows.iter().zip(keys).enumerate() {
        index.add_row(key, KEY, place);
        for (columns, rank) in [(&id_columns, ID), (&title_columns, TITLE)] {
            for column in columns {
                index.add_row(&table.cell(row, *column).to_string(), rank, place);
            }
        }
        if let Some(path) = path {
            index.add_row(&table.cell(row, path).to_string(), KEY, place);
        }
    }
}

impl Reader<'_> {
    fn row(&self, place: usize, row: &Row, warnings: &mut Warnings) -> Ready {
        let mut ready = Ready::default();
        ready.faults.extend(row.problems.iter().map(|problem| RowFault::of(row_problem(problem))));
        let mut beside: Vec<usize> = Vec::new();
        let mut kept = serde_json::Map::new();
        for (field, columns) in &self.plan.fields {
            self.field(place, row, (*field, columns), &mut ready, &mut kept, &mut beside, warnings);
        }
        if let Some(index) = self.plan.state {
            let cell = row.cells.get(index).unwrap_or(&Cell::Empty);
            if !cell.is_empty() {
                self.state(index, cell, &mut ready);
            }
        }
        if ready.state.is_none() {
            ready.state.clone_from(&self.plan.constant_state);
        }
        for (field, value) in &self.plan.constants {
            self.constant(*field, value, &mut ready);
        }
        for (index, column) in self.plan.columns.iter().enumerate() {
            let cell = row.cells.get(index).unwrap_or(&Cell::Empty);
            if !cell.is_empty() && (column.to == To::Kept || beside.contains(&index)) {
                self.keep(index, text_of(cell), &mut ready, &mut kept);
            }
        }
        if let Some(index) = self.plan.title {
            let text = row.cells.get(index).map(text_of).unwrap_or_default();
            let title = first_words(&text);
            if !title.is_empty() {
                ready.set.insert("title".to_owned(), Json::String(title));
            }
        }
        if !kept.is_empty() {
            ready.set.insert(keys::IMPORTED.to_owned(), Json::Object(kept));
        }
        ready
    }

    fn keep(&self, index: usize, text: String, ready: &mut Ready, kept: &mut serde_json::Map<String, Json>) {
        let Some(column) = self.plan.columns.get(index) else { return };
        if text.len() > LONGEST {
            let message = Message::new("import-cell-too-long").number("max", super::input::count(LONGEST));
            ready.faults.push(RowFault {
                column: Some(column.name.clone()),
                value: Some(short(&text)),
                ..RowFault::of(message)
            });
            return;
        }
        let text = if text.chars().any(|letter| letter.is_control() && !matches!(letter, '\n' | '\t')) {
            text.replace(|letter: char| letter.is_control() && !matches!(letter, '\n' | '\t'), "")
        } else {
            text
        };
        kept.insert(column.name.clone(), Json::String(text));
    }

    /// Reads the columns of one field: the first with a value counts, the others are kept beside.
    #[expect(clippy::too_many_arguments, reason = "what is read and where it goes; a struct would only rename them")]
    fn field(
        &self,
        place: usize,
        row: &Row,
        (field_place, columns): (usize, &[usize]),
        ready: &mut Ready,
        kept: &mut serde_json::Map<String, Json>,
        beside: &mut Vec<usize>,
        warnings: &mut Warnings,
    ) {
        let Some(field) = self.plan.field(field_place) else { return };
        let several = matches!(field.kind, FieldKind::Links(_) | FieldKind::People);
        let mut records: Vec<Target> = Vec::new();
        let mut done = false;
        for index in columns {
            let Some(column) = self.plan.columns.get(*index) else { continue };
            let cell = row.cells.get(*index).unwrap_or(&Cell::Empty);
            if cell.is_empty() {
                continue;
            }
            if done && !several {
                beside.push(*index);
                continue;
            }
            match self.value(column, field_place, field, cell) {
                Ok(Got::Nothing) => {}
                Ok(Got::Value(value)) => {
                    ready.set.insert(field.key.clone(), value);
                    done = true;
                }
                Ok(Got::Kept(message)) => {
                    beside.push(*index);
                    warnings.push((place, *index, message));
                }
                Ok(Got::Records(found, missing)) => {
                    let found = found.into_iter().filter(|target| *target != Target::Row(place));
                    for target in found {
                        if !records.contains(&target) {
                            records.push(target);
                        }
                    }
                    done = !records.is_empty();
                    // Links of documents lead to files and to the world as well; those stay in the text.
                    if missing.is_empty() || self.is_of_document(*index) {
                        continue;
                    }
                    match self.unknown(column, field, &missing) {
                        Ok(message) => {
                            warnings.push((place, *index, message));
                            self.keep(*index, missing.join("; "), ready, kept);
                        }
                        Err(message) => ready.faults.push(fault(column, cell, message)),
                    }
                }
                Err(message) => ready.faults.push(fault(column, cell, message)),
            }
        }
        if records.is_empty() {
            return;
        }
        if records.iter().any(|target| matches!(target, Target::Row(_))) {
            ready.own.push((field.key.clone(), several, records));
        } else {
            let numbers = records.into_iter().filter_map(|target| match target {
                Target::Number(number) => Some(number),
                Target::Row(_) => None,
            });
            ready.set.extend(record_form(numbers, several).map(|value| (field.key.clone(), value)));
        }
    }

    fn is_of_document(&self, index: usize) -> bool {
        self.plan.columns.get(index).is_some_and(|column| column.found == super::names::Found::Document)
    }

    fn state(&self, index: usize, cell: &Cell, ready: &mut Ready) {
        let text = text_of(cell);
        match self.plan.state_named(&text) {
            Some("") => {}
            Some(state) => ready.state = Some(state.to_owned()),
            None => {
                let states = self.plan.register.workflow.iter().flat_map(|workflow| &workflow.states);
                let states: Vec<&str> = states.map(|state| state.key.as_str()).collect();
                let message = Message::new("import-state-unknown").text("value", short(&text));
                let message = message.text("states", states.join(", "));
                if let Some(column) = self.plan.columns.get(index) {
                    ready.faults.push(fault(column, cell, message));
                }
            }
        }
    }

    /// A constant stands in where the row has nothing of its own.
    fn constant(&self, field_place: usize, value: &Json, ready: &mut Ready) {
        let Some(field) = self.plan.field(field_place) else { return };
        if ready.set.contains_key(&field.key) || ready.own.iter().any(|(key, ..)| *key == field.key) {
            return;
        }
        let resolved = |text: &str| match self.index.find(self.pack, &field.kind, text) {
            Some(Target::Number(number)) => Json::String(number),
            _ => Json::String(text.to_owned()),
        };
        let value = match value {
            Json::String(text) if field.kind.is_link() => resolved(text),
            Json::Array(items) if field.kind.is_link() => {
                Json::Array(items.iter().filter_map(Json::as_str).map(resolved).collect())
            }
            other => other.clone(),
        };
        ready.set.insert(field.key.clone(), value);
    }
}

/// Numbers as a link field holds them.
pub(super) fn record_form(mut numbers: impl Iterator<Item = String>, several: bool) -> Option<Json> {
    if several {
        let numbers: Vec<Json> = numbers.map(Json::String).collect();
        return (!numbers.is_empty()).then_some(Json::Array(numbers));
    }
    numbers.next().map(Json::String)
}

fn fault(column: &super::columns::Column, cell: &Cell, reason: Message) -> RowFault {
    RowFault { column: Some(column.name.clone()), value: Some(shown(cell)), ..RowFault::of(reason) }
}

fn row_problem(problem: &RowProblem) -> Message {
    let key = match problem {
        RowProblem::Document { problem, .. } => format!("import-document-{}", problem.key()),
        other => format!("import-row-{}", other.key()),
    };
    let message = Message::new(key).text("problem", problem.to_string());
    match problem {
        RowProblem::Document { line, .. } => message.number("line", i64::from(*line)),
        _ => message,
    }
}

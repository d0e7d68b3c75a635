//! Decides what each column is, and how its values are read, before any row is looked at.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use assay_core::{Json, Message};
use assay_pack::{Choices, Field, FieldKind, Pack, Register, SearchWeight};
use assay_source::dates::{self, DateOrder};
use assay_source::numbers::{self, NumberStyle};
use assay_source::{Cell, Format, Table};

use super::input::{count, listed, short};
use super::mapping::{Goes, Mapping};
use super::names::{Found, Meant, Words, plain};
use super::report::{ColumnReport, ColumnTo, REASON};
use crate::error::EngineError;

/// Most columns without a field that a record keeps.
const MOST_KEPT: usize = 500;

/// Where a column goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum To {
    Field(usize),
    State,
    Kept,
    /// Files of a document.
    Files,
    Out,
}

pub(super) struct Column {
    pub name: String,
    pub to: To,
    pub found: Found,
    pub dates: DateOrder,
    pub numbers: NumberStyle,
}

/// Where the key of a row comes from.
pub(super) enum KeyRule {
    /// These columns; a row without a value in any of them has the key of its content.
    Columns(Vec<usize>),
    /// The first of these columns with a value.
    First(Vec<usize>),
    /// What stands in the row.
    Content,
}

/// What each column is.
pub(super) struct Plan {
    pub register: Arc<Register>,
    pub columns: Vec<Column>,
    /// Field → its columns, the first with a value counting.
    pub fields: BTreeMap<usize, Vec<usize>>,
    pub state: Option<usize>,
    pub constants: Vec<(usize, Json)>,
    pub constant_state: Option<String>,
    /// Field → lower-case word of the file → what the mapping says it means.
    pub values: HashMap<usize, HashMap<String, String>>,
    pub state_values: HashMap<String, String>,
    pub words: Words,
    pub key: KeyRule,
    pub system: Option<String>,
    /// A column whose first words become the title.
    pub title: Option<usize>,
    pub mapping: Mapping,
    pub notes: Vec<Message>,
}

impl Plan {
    pub fn of(
        pack: &Pack,
        register: &Arc<Register>,
        labels: &BTreeMap<String, String>,
        mapping: Mapping,
        table: &Table,
    ) -> Result<Self, EngineError> {
        let mut plan = Self {
            register: Arc::clone(register),
            columns: table.columns.iter().map(|name| Column::new(name)).collect(),
            fields: BTreeMap::new(),
            state: None,
            constants: Vec::new(),
            constant_state: None,
            values: HashMap::new(),
            state_values: HashMap::new(),
            words: Words::of(pack, register, labels),
            key: KeyRule::Content,
            system: mapping.system.clone(),
            title: None,
            mapping,
            notes: Vec::new(),
        };
        let faults = plan.apply_mapping();
        if !faults.is_empty() {
            return Err(super::input::refused_all(faults));
        }
        plan.match_names(table);
        plan.settle_state(table)?;
        plan.settle_values(table);
        plan.settle_key(table);
        plan.settle_title(table)?;
        plan.refuse_too_many(table)?;
        Ok(plan)
    }

    pub fn field(&self, index: usize) -> Option<&Field> {
        self.register.fields.get(index)
    }

    fn place_of(&self, key: &str) -> Option<usize> {
        self.register.fields.iter().position(|field| field.key == key)
    }

    /// What the mapping says, checked against register and file.
    fn apply_mapping(&mut self) -> Vec<Message> {
        let mut faults = Vec::new();
        let mapping = std::mem::take(&mut self.mapping);
        if let Some(meant) = mapping.register.as_ref().filter(|meant| **meant != self.register.key) {
            let message = Message::new("import-mapping-register").text("mapping", meant);
            faults.push(message.text("register", &self.register.key));
        }
        for (column, goes, line) in &mapping.columns {
            let Some(index) = self.column_named(column) else {
                faults.push(self.no_column(*line, column));
                continue;
            };
            let to = match goes {
                Goes::Out => To::Out,
                Goes::Kept => To::Kept,
                Goes::Field(key)
                    if key == "state" && self.register.workflow.is_some() && self.place_of(key).is_none() =>
                {
                    To::State
                }
                Goes::Field(key) => match self.place_of(key) {
                    Some(field) if self.field(field).is_some_and(|field| field.compute.is_some()) => {
                        faults.push(
                            Message::new("import-mapping-computed").number("line", count(*line)).text("field", key),
                        );
                        continue;
                    }
                    Some(field) => To::Field(field),
                    None => {
                        faults.push(self.no_field(*line, key));
                        continue;
                    }
                },
            };
            let taken = matches!(to, To::Field(_) | To::State)
                && self
                    .columns
                    .iter()
                    .any(|other| other.to == to && other.found == Found::Mapping && other.name != *column);
            if taken {
                let field = if let Goes::Field(key) = goes { key.as_str() } else { "" };
                let message = Message::new("import-mapping-twice").number("line", count(*line)).text("column", column);
                faults.push(message.text("field", field));
            }
            if let Some(column) = self.columns.get_mut(index) {
                (column.to, column.found) = (to, Found::Mapping);
            }
        }
        for (key, value, line) in &mapping.constants {
            match self.place_of(key) {
                Some(field) if self.field(field).is_some_and(|field| field.compute.is_none()) => {
                    self.constants.push((field, value.clone()));
                }
                None if key == "state" && self.register.workflow.is_some() => {
                    let state = value.as_str().unwrap_or_default();
                    match self.register.state(state) {
                        Some(_) => self.constant_state = Some(state.to_owned()),
                        None => faults.push(self.no_state(*line, state)),
                    }
                }
                Some(_) => {
                    faults
                        .push(Message::new("import-mapping-computed").number("line", count(*line)).text("field", key));
                }
                None => faults.push(self.no_field(*line, key)),
            }
        }
        for (key, (line, words)) in &mapping.values {
            let place = self.place_of(key);
            if place.is_none() && (key != "state" || self.register.workflow.is_none()) {
                faults.push(self.no_field(*line, key));
                continue;
            }
            for (word, meant) in words {
                let choices = place.and_then(|field| match self.field(field).map(|field| &field.kind) {
                    Some(FieldKind::Choice(choices) | FieldKind::Choices(choices)) => Some(choices.clone()),
                    _ => None,
                });
                match (place, choices) {
                    (None, _) if self.register.state(meant).is_none() && !meant.is_empty() => {
                        faults.push(self.no_state(*line, meant));
                    }
                    (_, Some(Choices { options, .. })) if !meant.is_empty() && !options.contains(meant) => {
                        let message = Message::new("import-mapping-option").number("line", count(*line));
                        let message = message.text("field", key).text("value", meant);
                        faults.push(message.text("options", options.join(", ")));
                    }
                    _ => {}
                }
                let known = match place {
                    Some(field) => self.values.entry(field).or_default(),
                    None => &mut self.state_values,
                };
                known.insert(word.trim().to_lowercase(), meant.clone());
            }
        }
        for (key, rule) in mapping.fields.iter().filter(|(key, _)| self.place_of(key).is_none()) {
            faults.push(self.no_field(rule.line, key));
        }
        for column in &mapping.external {
            if self.column_named(column).is_none() {
                faults.push(self.no_column(mapping.external_line, column));
            }
        }
        self.mapping = mapping;
        faults
    }

    fn column_named(&self, name: &str) -> Option<usize> {
        let same = |column: &Column| column.name == name;
        self.columns.iter().position(same).or_else(|| {
            let plain_name = plain(name);
            let mut close = self.columns.iter().enumerate().filter(|(_, column)| plain(&column.name) == plain_name);
            let (index, _) = close.next()?;
            close.next().is_none().then_some(index)
        })
    }

    fn no_column(&self, line: usize, column: &str) -> Message {
        let columns = listed(self.columns.iter().map(|column| column.name.as_str()));
        Message::new("import-mapping-no-column")
            .number("line", count(line))
            .text("column", column)
            .text("columns", columns)
    }

    fn no_field(&self, line: usize, field: &str) -> Message {
        let wanted = plain(field);
        let close = |key: &str| plain(key).contains(&wanted) || wanted.contains(&plain(key));
        let fields =
            self.register.fields.iter().filter(|field| field.compute.is_none()).map(|field| field.key.as_str());
        let mut likely: Vec<&str> = fields.clone().filter(|key| close(key)).collect();
        if likely.is_empty() {
            likely = fields.collect();
        }
        let message = Message::new("import-mapping-no-field").number("line", count(line)).text("field", field);
        message.text("fields", listed(likely)).label("register", format!("register-{}", self.register.key))
    }

    fn no_state(&self, line: usize, state: &str) -> Message {
        let states = self.register.workflow.iter().flat_map(|workflow| &workflow.states);
        let states: Vec<&str> = states.map(|state| state.key.as_str()).collect();
        let message = Message::new("import-mapping-state").number("line", count(line)).text("value", state);
        message.text("states", states.join(", "))
    }

    /// Matches columns the mapping says nothing of. Of several columns for one field the surest wins, then the first;
    /// in a folder of documents, whose columns come from many files, the others stand in where it is empty.
    fn match_names(&mut self, table: &Table) {
        let documents = table.format == Format::Markdown;
        let mapped: HashSet<To> =
            self.columns.iter().filter(|column| column.found == Found::Mapping).map(|c| c.to).collect();
        let mut offers: Vec<(u8, usize, Found, To)> = Vec::new();
        for (index, column) in self.columns.iter().enumerate() {
            if column.found == Found::Mapping {
                continue;
            }
            if column.name == REASON {
                offers.push((0, index, Found::Mapping, To::Out));
                continue;
            }
            if documents && let Some((found, to)) = self.of_document(&column.name) {
                offers.push((1, index, found, to));
                continue;
            }
            if let Some((rank, found, meant)) = self.words.meant(&column.name) {
                let to = if let Meant::Field(field) = meant { To::Field(field) } else { To::State };
                offers.push((rank, index, found, to));
            } else if let Some((_, last)) = column.name.split_once("quiz.")
                && let Some((_, _, Meant::Field(field))) = self.words.meant(last)
            {
                offers.push((7, index, Found::Part, To::Field(field)));
            }
        }
        offers.sort_by_key(|(rank, index, ..)| (*rank, *index));
        let mut taken = mapped;
        for (_, index, found, to) in offers {
            let shared = documents && matches!(to, To::Field(_));
            let only = matches!(to, To::Field(_) | To::State);
            if only && !taken.insert(to) && !shared {
                continue;
            }
            if let Some(column) = self.columns.get_mut(index) {
                (column.to, column.found) = (to, found);
            }
        }
        for (index, column) in self.columns.iter().enumerate() {
            match column.to {
                To::Field(field) => self.fields.entry(field).or_default().push(index),
                To::State => self.state = Some(index),
                To::Kept | To::Files | To::Out => {}
            }
        }
        // The column whose name fits best speaks first.
        for columns in self.fields.values_mut() {
            columns.sort_by_key(|index| self.columns.get(*index).map(|column| column.found));
        }
    }

    /// The columns every folder of documents has.
    fn of_document(&self, name: &str) -> Option<(Found, To)> {
        let to = match name {
            "path" => To::Kept,
            "attachments" => To::Files,
            "links" | "mentions" => {
                let own = |field: &Field| match &field.kind {
                    FieldKind::Links(target) => target.registers.as_slice() == std::slice::from_ref(&self.register.key),
                    _ => false,
                };
                let place = self.register.fields.iter().position(|field| own(field) && field.compute.is_none());
                place.map_or(To::Kept, To::Field)
            }
            "body" if self.place_of("body").is_none() => {
                let free = |field: &Field| {
                    let named = self.columns.iter().filter_map(|column| self.words.meant(&column.name));
                    let place = self.place_of(&field.key);
                    matches!(field.kind, FieldKind::Markdown { .. })
                        && field.compute.is_none()
                        && !named.into_iter().any(|(_, _, meant)| Some(meant) == place.map(Meant::Field))
                };
                self.register.fields.iter().position(free).map_or(To::Kept, To::Field)
            }
            _ => return None,
        };
        Some((Found::Document, to))
    }

    /// A column of states stays one only if all its values are states; the mapping may say what they mean.
    fn settle_state(&mut self, table: &Table) -> Result<(), EngineError> {
        let Some(index) = self.state else { return Ok(()) };
        let Some(column) = self.columns.get(index) else { return Ok(()) };
        if column.found == Found::Mapping {
            return Ok(());
        }
        let mut unknown: Vec<String> = Vec::new();
        for cell in table.values(index).filter(|cell| !cell.is_empty()) {
            let text = cell.to_string();
            if self.state_named(&text).is_none() && !unknown.contains(&text) {
                unknown.push(text);
                // There is nothing to learn from more of them.
                if unknown.len() > 20 {
                    break;
                }
            }
        }
        if unknown.is_empty() {
            return Ok(());
        }
        let message = Message::new("import-note-state").text("column", &column.name);
        let message = message.text("values", listed(unknown.iter().map(String::as_str)));
        self.notes.push(message);
        self.state = None;
        if let Some(column) = self.columns.get_mut(index) {
            column.to = To::Kept;
        }
        Ok(())
    }

    /// The state a word of the file means: first by the mapping, then by the register's own words.
    pub fn state_named(&self, word: &str) -> Option<&str> {
        let word = word.trim().to_lowercase();
        self.state_values.get(&word).or_else(|| self.words.state(&word)).map(String::as_str)
    }

    /// How dates and numbers of a column are written.
    fn settle_values(&mut self, table: &Table) {
        for index in 0..self.columns.len() {
            let Some(To::Field(place)) = self.columns.get(index).map(|column| column.to) else { continue };
            let Some(field) = self.register.fields.get(place) else { continue };
            let texts = || table.values(index).filter_map(Cell::as_text);
            let (mut order, mut style) = (self.mapping.dates_of(&field.key), self.mapping.numbers_of(&field.key));
            match field.kind {
                FieldKind::Date | FieldKind::DateTime if order == DateOrder::Auto => {
                    // Months have few dates: each is looked at once.
                    let distinct: HashSet<&str> = texts().collect();
                    order = dates::decide(distinct).order;
                }
                FieldKind::Integer { .. } | FieldKind::Decimal { .. } | FieldKind::Money | FieldKind::Rating { .. }
                    if style.is_none() =>
                {
                    let found = numbers::decide(texts());
                    // What is two numbers is refused row by row, with the way out; the rest of the column is certain.
                    style = Some(if found.ambiguous.is_some() { NumberStyle::Auto } else { found.style });
                }
                _ => {}
            }
            if let Some(column) = self.columns.get_mut(index) {
                (column.dates, column.numbers) = (order, style.unwrap_or_default());
            }
        }
    }

    /// What tells the rows apart, so that the same file can come again.
    fn settle_key(&mut self, table: &Table) {
        if !self.mapping.external.is_empty() {
            let named = self.mapping.external.iter().filter_map(|name| self.column_named(name)).collect();
            self.key = KeyRule::Columns(named);
            return;
        }
        if table.format == Format::Markdown {
            let columns = ["id", "path"].iter().filter_map(|name| table.column(name));
            self.key = KeyRule::First(columns.collect());
            return;
        }
        // The field that is there for it: here a value that comes twice is a mistake, unless most do.
        if let Some(column) = self.columns_of(&|key| key == "external_ref").first().copied() {
            let (filled, distinct) = distinct(table, column);
            if filled * 2 >= table.rows.len() && distinct * 2 >= filled {
                self.found_key(column);
                return;
            }
            let name = self.columns.get(column).map(|column| column.name.clone()).unwrap_or_default();
            self.notes.push(Message::new("import-note-key-not-unique").text("column", name));
        }
        let mut likely = self.columns_of(&|key| key.ends_with("_id") || key.ends_with("_no") || key.ends_with("_code"));
        let ids = |column: &Column| {
            let name = plain(&column.name);
            name == "id" || name == "uuid" || name == "key" || name == "udi"
        };
        likely.extend(self.columns.iter().enumerate().filter(|(_, column)| ids(column)).map(|(index, _)| index));
        let ends = |column: &Column| plain(&column.name).ends_with("id");
        likely.extend(self.columns.iter().enumerate().filter(|(_, column)| ends(column)).map(|(index, _)| index));
        let unique = |column: &usize| distinct(table, *column) == (table.rows.len(), table.rows.len());
        match likely.into_iter().find(unique) {
            Some(column) => self.found_key(column),
            None => self.notes.push(Message::new("import-note-key-content")),
        }
    }

    /// The first column of each field whose key is wanted.
    fn columns_of(&self, wanted: &dyn Fn(&str) -> bool) -> Vec<usize> {
        let fits = |field: &usize| self.field(*field).is_some_and(|field| wanted(&field.key));
        self.fields
            .iter()
            .filter(|(field, _)| fits(field))
            .filter_map(|(_, columns)| columns.first().copied())
            .collect()
    }

    fn found_key(&mut self, column: usize) {
        let name = self.columns.get(column).map(|column| column.name.clone()).unwrap_or_default();
        self.notes.push(Message::new("import-note-key").text("column", name));
        self.key = KeyRule::Columns(vec![column]);
    }

    /// Where no column is the title, the text that tells most becomes one.
    fn settle_title(&mut self, table: &Table) -> Result<(), EngineError> {
        let Some(place) = self.place_of("title") else { return Ok(()) };
        let constant = self.constants.iter().any(|(field, _)| *field == place);
        if constant || self.fields.contains_key(&place) || !self.field(place).is_some_and(|field| field.required) {
            return Ok(());
        }
        let weight = |index: &usize| {
            let field = self.columns.get(*index).and_then(|column| match column.to {
                To::Field(field) => self.field(field),
                _ => None,
            });
            let searched = match field.and_then(|field| field.search) {
                Some(SearchWeight::A | SearchWeight::B) => 4,
                Some(SearchWeight::C) => 2,
                None => 1,
            };
            let texts: Vec<&str> = table.values(*index).filter_map(Cell::as_text).take(500).collect();
            let letters: usize =
                texts.iter().map(|text| text.chars().take(80).filter(|letter| letter.is_alphabetic()).count()).sum();
            let different = texts.iter().collect::<HashSet<_>>().len();
            // Long texts that differ tell most; a column of one word tells nothing.
            letters.saturating_mul(different).saturating_mul(searched)
        };
        let usable = |index: &usize| {
            self.columns.get(*index).is_some_and(|column| matches!(column.to, To::Field(_) | To::Kept | To::State))
        };
        let best = (0..self.columns.len())
            .filter(usable)
            .map(|index| (weight(&index), index))
            .max_by_key(|(weight, index)| (*weight, std::cmp::Reverse(*index)));
        match best.filter(|(weight, _)| *weight > 0) {
            Some((_, index)) => {
                let name = self.columns.get(index).map(|column| column.name.clone()).unwrap_or_default();
                self.notes.push(Message::new("import-note-title").text("column", name));
                self.title = Some(index);
                Ok(())
            }
            None => Err(super::input::refused(Message::new("import-no-title"))),
        }
    }

    fn refuse_too_many(&self, table: &Table) -> Result<(), EngineError> {
        let kept = self.columns.iter().enumerate().filter(|(_, column)| column.to == To::Kept);
        let kept = kept.filter(|(index, _)| table.values(*index).any(|cell| !cell.is_empty()));
        // Only documents have columns of which each row fills a few.
        let kept = if table.format == Format::Markdown { 0 } else { kept.take(MOST_KEPT + 1).count() };
        if kept <= MOST_KEPT {
            return Ok(());
        }
        let message = Message::new("import-too-many-columns").number("columns", count(self.columns.len()));
        Err(super::input::refused(message.number("max", count(MOST_KEPT))))
    }

    /// Where each column went, for the report.
    pub fn reports(&self, table: &Table) -> Vec<ColumnReport> {
        let report = |(index, column): (usize, &Column)| {
            let to = match column.to {
                To::Field(field) => {
                    let field = self.field(field).map(|field| field.key.clone()).unwrap_or_default();
                    ColumnTo::Field { field, found: column.found }
                }
                To::State => ColumnTo::State,
                To::Kept if table.values(index).all(Cell::is_empty) => ColumnTo::Empty,
                To::Kept => ColumnTo::Kept,
                To::Files => ColumnTo::Files,
                To::Out => ColumnTo::Out,
            };
            ColumnReport { column: column.name.clone(), to }
        };
        self.columns.iter().enumerate().map(report).collect()
    }
}

impl Column {
    fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            to: To::Kept,
            found: Found::Part,
            dates: DateOrder::Auto,
            numbers: NumberStyle::Auto,
        }
    }
}

/// How many values a column has, and how many different ones.
fn distinct(table: &Table, column: usize) -> (usize, usize) {
    let texts: Vec<String> = table.values(column).filter(|cell| !cell.is_empty()).map(short_key).collect();
    let different = texts.iter().collect::<HashSet<_>>().len();
    (texts.len(), different)
}

fn short_key(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => text.trim().to_owned(),
        other => other.to_string(),
    }
}

/// The first sentence or line of a text, as a title.
pub(super) fn first_words(text: &str) -> String {
    const LONGEST: usize = 160;
    let line =
        text.lines().map(|line| line.trim_start_matches(['#', '*', '-', ' '])).find(|line| !line.trim().is_empty());
    let line = line.unwrap_or_default().trim();
    let end = line.find(". ").map_or(line.len(), |end| end + 1);
    let sentence = line.get(..end).unwrap_or(line);
    if sentence.chars().count() <= LONGEST {
        return sentence.trim_end_matches(['.', ':', ';']).to_owned();
    }
    let cut: String = sentence.chars().take(LONGEST).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", cut.get(..end).unwrap_or(&cut))
}

/// A value for a message.
pub(super) fn shown(cell: &Cell) -> String {
    short(&cell.to_string())
}

//! Fills in the values of seeds.

use std::collections::BTreeMap;

use assay_core::{Answers, Json};
use assay_pack::{FieldKind, Pack, Passage, Phrase, PhrasePart, Planned, PlannedRow, QuestionKind, Seed, Start};
use assay_text::Style;
use serde_json::json;

use crate::Renderer;

/// A record that a seed has become.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    pub register: String,
    pub number: String,
    pub title: String,
}

/// What values are filled in from.
pub(super) struct Filler<'f> {
    pub pack: &'f Pack,
    pub start: &'f Start,
    pub answers: &'f Answers,
    pub words: &'f Renderer,
    pub language: &'f str,
    /// The organisation's name.
    pub name: &'f str,
    /// Records by key of their seed.
    pub found: super::Numbers,
    /// Seeds of this start; true while they are still to be made.
    pub planned: BTreeMap<&'f str, bool>,
}

impl<'f> Filler<'f> {
    /// Is the record of this seed made?
    pub fn holds(&self, seed: &Seed) -> bool {
        seed.when.iter().all(|when| self.answers.holds(self.start, when))
    }

    /// The lines a seed is made for; once for seeds that are made once.
    pub fn items(&self, seed: &Seed) -> Vec<Option<String>> {
        let Some(index) = seed.each else { return vec![None] };
        let lines = self.answers.at(index).as_array().into_iter().flatten();
        lines.filter_map(|line| line.as_str().map(|line| Some(line.to_owned()))).collect()
    }

    /// What a seed says in the language of this start.
    pub fn fields<'s>(&self, seed: &'s Seed) -> &'s [(String, Planned)] {
        seed.fields.get(self.language).or_else(|| seed.fields.values().next()).map(Vec::as_slice).unwrap_or_default()
    }

    /// Remembers what a seed has become.
    pub fn found(&mut self, seed: &Seed, number: String, title: String) {
        let found = Found { register: seed.register.clone(), number, title };
        self.found.entry(seed.key.clone()).or_default().push(found);
    }

    /// Does a value name records that are still to be made?
    pub fn names_later(&self, value: &Planned) -> bool {
        let later = |key: &String| self.planned.get(key.as_str()).copied().unwrap_or_default();
        match value {
            Planned::Link(keys) | Planned::Links(keys) => keys.iter().any(later),
            Planned::Rows(rows) => rows.iter().flat_map(|row| &row.cells).any(|(_, cell)| self.names_later(cell)),
            Planned::Document(name) => self.passage(name).is_some_and(|passage| {
                passage.0.iter().flat_map(|line| &line.phrase.0).any(|part| match part {
                    PhrasePart::Record(key) => later(key),
                    PhrasePart::Records(_) => true,
                    _ => false,
                })
            }),
            Planned::Text(_) | Planned::Value(_) | Planned::Computed(_) => false,
        }
    }

    /// Values by field; what has none is left out.
    pub fn data<'v>(
        &self,
        fields: impl Iterator<Item = &'v (String, Planned)>,
        seed: &Seed,
        item: Option<&str>,
    ) -> BTreeMap<String, Json> {
        let register = self.pack.register(&seed.register);
        let values = fields.filter_map(|(key, planned)| {
            let columns = match register.and_then(|register| register.field(key)).map(|field| &field.kind) {
                Some(FieldKind::Table(columns)) => columns.as_slice(),
                _ => &[],
            };
            let required = |column: &str| columns.iter().any(|known| known.key == column && known.required);
            let value = match planned {
                Planned::Rows(rows) => {
                    let rows = rows.iter().filter_map(|row| self.row(row, &required, item));
                    Json::Array(rows.collect())
                }
                other => self.value(other, item)?,
            };
            Some((key.clone(), value))
        });
        values.collect()
    }

    fn row(&self, row: &PlannedRow, required: &impl Fn(&str) -> bool, item: Option<&str>) -> Option<Json> {
        if row.when.as_ref().is_some_and(|when| !self.answers.holds(self.start, when)) {
            return None;
        }
        let mut cells = serde_json::Map::new();
        for (column, planned) in &row.cells {
            match self.value(planned, item) {
                Some(value) => {
                    cells.insert(column.clone(), value);
                }
                None if required(column) => return None,
                // A row for a record that is not made says nothing.
                None if matches!(planned, Planned::Link(keys) if keys.iter().all(|key| !self.found.contains_key(key)))
                    && row.cells.first().is_some_and(|(first, _)| first == column) =>
                {
                    return None;
                }
                None => {}
            }
        }
        Some(Json::Object(cells))
    }

    fn value(&self, planned: &Planned, item: Option<&str>) -> Option<Json> {
        let value = match planned {
            Planned::Text(phrase) => Json::String(self.phrase(phrase, item)?),
            Planned::Value(value) => value.clone(),
            Planned::Computed(program) => self.answers.compute(self.start, program),
            Planned::Link(keys) => json!(keys.iter().find_map(|key| self.found.get(key)?.first())?.number),
            Planned::Links(keys) => {
                let found = keys.iter().filter_map(|key| self.found.get(key)).flatten();
                let numbers: Vec<&str> = found.map(|found| found.number.as_str()).collect();
                if numbers.is_empty() {
                    return None;
                }
                json!(numbers)
            }
            Planned::Document(name) => Json::String(self.document(self.passage(name)?)),
            Planned::Rows(_) => return None,
        };
        (!value.is_null()).then_some(value)
    }

    /// A text; none when it is nothing but an answer that was not given.
    fn phrase(&self, phrase: &Phrase, item: Option<&str>) -> Option<String> {
        if let [PhrasePart::Answer(index)] = phrase.0.as_slice()
            && self.answers.at(*index).is_null()
        {
            return None;
        }
        let parts = phrase.0.iter().map(|part| self.part(part, item).unwrap_or_default());
        Some(parts.collect())
    }

    /// The words of a piece; none for a record that is not made.
    fn part(&self, part: &PhrasePart, item: Option<&str>) -> Option<String> {
        Some(match part {
            PhrasePart::Text(text) => text.clone(),
            PhrasePart::Organisation => self.name.to_owned(),
            PhrasePart::Language => self.language.to_owned(),
            PhrasePart::Item => item.unwrap_or_default().to_owned(),
            PhrasePart::Answer(index) => self.answer(*index),
            PhrasePart::Record(key) => link(self.found.get(key)?.first()?),
            PhrasePart::Records(register) => {
                // Presets share keys: each record stands once, at the first seed of its key.
                let mut keys: Vec<&str> = Vec::new();
                for seed in &self.start.seeds {
                    if !keys.contains(&seed.key.as_str()) {
                        keys.push(&seed.key);
                    }
                }
                let found = keys.into_iter().filter_map(|key| self.found.get(key)).flatten();
                let lines: Vec<String> = found
                    .filter(|found| found.register == *register)
                    .map(|found| format!("- {}", link(found)))
                    .collect();
                lines.join("\n")
            }
        })
    }

    /// An answer in words.
    pub fn said(&self, key: &str) -> String {
        let index = self.start.questions.iter().position(|question| question.key == key);
        index.map(|index| self.answer(index)).unwrap_or_default()
    }

    fn answer(&self, index: usize) -> String {
        let Some(question) = self.start.questions.get(index) else { return String::new() };
        let option = |json: &Json| {
            let text = json.as_str().unwrap_or_default();
            if question.kind.options().is_empty() {
                text.to_owned()
            } else {
                self.words.start_option(&question.key, text)
            }
        };
        match self.answers.at(index) {
            Json::Null => String::new(),
            Json::Number(number) => {
                let locale = self.words.texts().locale();
                number.as_i64().map_or_else(|| number.to_string(), |number| locale.number(number))
            }
            Json::Array(items) => items.iter().map(option).collect::<Vec<_>>().join(", "),
            date if matches!(question.kind, QuestionKind::Date { .. }) => {
                let parsed = date.as_str().and_then(assay_core::value::parse_date);
                parsed.map_or_else(|| option(date), |date| self.words.texts().locale().date(date, Style::Long))
            }
            other => option(other),
        }
    }

    fn passage(&self, name: &str) -> Option<&'f Passage> {
        let by_language = self.start.documents.get(name)?;
        by_language.get(self.language).or_else(|| by_language.values().next())
    }

    /// A template filled in: lines whose condition does not hold, or whose record is not made, are left out.
    fn document(&self, passage: &Passage) -> String {
        let mut text = String::new();
        for line in &passage.0 {
            if line.when.as_ref().is_some_and(|when| !self.answers.holds(self.start, when)) {
                continue;
            }
            let parts: Option<String> = line.phrase.0.iter().map(|part| self.part(part, None)).collect();
            if let Some(line) = parts {
                text.push_str(&line);
                text.push('\n');
            }
        }
        text
    }
}

/// A link to a record, as Markdown.
fn link(found: &Found) -> String {
    // What would end the words of the link, or begin another, is taken as it stands.
    let title = found.title.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]");
    format!("[{title}](/r/{}/{})", found.register, found.number)
}

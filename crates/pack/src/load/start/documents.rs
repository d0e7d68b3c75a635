//! Reads the templates of long texts.
//!
//! A template is Markdown with places to be filled in. Lines between `{if EXPRESSION}` and `{end}`, each alone on its line,
//! are there only when the expression holds.

use std::collections::BTreeMap;

use assay_cel::Type;

use super::document_of;
use super::phrase::{Where, Words};
use crate::load::expression::Expression;
use crate::load::report::Place;
use crate::model::{Passage, PassageLine, PhrasePart};

/// What must be the same in every language.
#[derive(PartialEq, Eq)]
struct Shape {
    headings: usize,
    conditions: Vec<String>,
    records: Vec<String>,
}

impl Words<'_, '_> {
    /// All templates, by name and language; of each path the one of the last layer.
    pub fn documents(&self) -> BTreeMap<String, BTreeMap<String, Passage>> {
        let report = self.reading.report();
        let mut latest: BTreeMap<(&str, &str), (usize, &str)> = BTreeMap::new();
        for (file, source) in report.sources() {
            if let Some((language, name)) = document_of(source.path) {
                latest.insert((name, language), (file, source.text));
            }
        }
        let mut documents: BTreeMap<String, BTreeMap<String, Passage>> = BTreeMap::new();
        let mut shapes: BTreeMap<&str, (&str, Shape)> = BTreeMap::new();
        for ((name, language), (file, text)) in latest {
            let (passage, shape) = self.passage(file, text);
            documents.entry(name.to_owned()).or_default().insert(language.to_owned(), passage);
            let place = Place { file, start: 0, end: 0 };
            match shapes.get(name) {
                Some((first, known)) if *known != shape => {
                    let message = format!("`{name}` is not the same in `{language}` as in `{first}`");
                    let hint = "each language has as many headings, the same conditions and the same records";
                    report.error_help(place, message, hint);
                }
                Some(_) => {}
                None => {
                    shapes.insert(name, (language, shape));
                }
            }
        }
        for (name, by_language) in &documents {
            for language in self.reading.languages.iter().filter(|language| !by_language.contains_key(*language)) {
                let path = format!("start/documents/{language}/{name}.md");
                report.unreadable(path, "this file is missing", "a template is there in every language of the pack");
            }
        }
        documents
    }

    fn passage(&self, file: usize, text: &str) -> (Passage, Shape) {
        let report = self.reading.report();
        let mut lines = Vec::new();
        let mut shape = Shape { headings: 0, conditions: Vec::new(), records: Vec::new() };
        let mut open: Option<(Place, Option<assay_cel::Program>)> = None;
        let mut start = 0;
        for whole in text.split_inclusive('\n') {
            let line = whole.trim_end_matches(['\n', '\r']);
            let place = Place { file, start, end: start + line.len() };
            start += whole.len();
            if let Some(condition) = line.strip_prefix("{if ").and_then(|rest| rest.strip_suffix('}')) {
                if open.is_some() {
                    report.error_help(place, "a condition within a condition", "write {end} first");
                }
                shape.conditions.push(condition.to_owned());
                let expression = Expression { text: condition.to_owned(), literal: place };
                open = Some((place, self.condition(&expression)));
                continue;
            }
            if line == "{end}" {
                if open.take().is_none() {
                    report.error(place, "nothing begins here that could end");
                }
                continue;
            }
            shape.headings += usize::from(line.starts_with('#'));
            let phrase = self.phrase(line, Where { place, literal: false, item: false, records: true });
            for part in &phrase.0 {
                match part {
                    PhrasePart::Record(name) | PhrasePart::Records(name) => shape.records.push(name.clone()),
                    _ => {}
                }
            }
            let when = open.as_ref().and_then(|(_, when)| when.clone());
            lines.push(PassageLine { when, phrase });
        }
        if let Some((place, _)) = open {
            report.error_help(place, "this condition has no end", "write {end} on a line of its own");
        }
        shape.records.sort_unstable();
        (Passage(lines), shape)
    }

    /// A condition over the answers.
    pub fn condition(&self, expression: &Expression) -> Option<assay_cel::Program> {
        self.reading.compile(&self.env, expression, &Type::Bool)
    }
}

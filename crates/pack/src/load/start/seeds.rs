//! Reads the records of presets.
//!
//! ```toml
//! when = "sector == 'software'"           # of the whole file
//! [[record]]
//! register = "process"
//! key = "prc-make"                         # links name it: "@prc-make"
//! when = "size > 10"
//! each = "sites"                           # one for each line of an answer, `{it}`
//! fields = { kind = "core", next = ["@prc-ship"], due = "=today + days(30)" }
//! [record.en]                              # words, in every language of the pack
//! title = "Make it"
//! sipoc = [["Customer", "Wish", "Make", "Thing", "Customer"]]   # a row by its columns in order
//! ```
//!
//! A table may stand in `fields` and in the languages: rows are put together by their place.

use std::collections::{BTreeMap, BTreeSet};

use assay_cel::{Host, Object, Program, Value};

use super::phrase::Words;
use super::value::Both;
use super::{PRESETS, Reading, document_of};
use crate::fault::Level;
use crate::load::report::{At, Place};
use crate::load::walk::{Node, Table, check_form};
use crate::load::words::{KeyForm, did_you_mean};
use crate::model::{Passage, Planned, Question, QuestionKind, Register, Seed};

/// What links need to know of a record before it is read.
pub(super) struct Outline {
    pub key: String,
    pub register: String,
}

/// A record as read, if it could be.
pub(crate) struct DraftSeed {
    pub seed: Option<Seed>,
}

/// Key and register of every record.
pub(super) fn outline(reading: &Reading<'_>, presets: &[Table<'_>]) -> Vec<Outline> {
    let mut seen: BTreeMap<String, (usize, String, Place)> = BTreeMap::new();
    let mut outlines = Vec::new();
    for (file, preset) in presets.iter().enumerate() {
        for table in preset.tables("record") {
            let (Some(key), Some(register)) = (table.string("key"), table.string("register")) else { continue };
            match seen.get(&key.value) {
                Some((first, _, _)) if *first == file => {
                    reading.report().error(key.place, format!("two records of this file are called `{}`", key.value));
                }
                Some((_, other, _)) if *other != register.value => {
                    let message = format!("`{}` is a record of `{other}` in another preset", key.value);
                    reading.report().error_help(key.place, message, "links must know what they lead to");
                }
                _ => {}
            }
            seen.insert(key.value.clone(), (file, register.value.clone(), key.place));
            outlines.push(Outline { key: key.value, register: register.value });
        }
    }
    outlines
}

impl Words<'_, '_> {
    /// Reads the records of all presets.
    pub fn seeds(
        &self,
        presets: &[Table<'_>],
        documents: &BTreeMap<String, BTreeMap<String, Passage>>,
    ) -> Vec<DraftSeed> {
        let mut used = BTreeSet::new();
        let mut seeds = Vec::new();
        let mut whens: Vec<Option<Program>> = Vec::new();
        let mut keys: Vec<Vec<At<String>>> = Vec::new();
        for preset in presets {
            let when = preset.expression("when").and_then(|when| self.condition(&when));
            let tables = preset.tables("record");
            keys.push(tables.iter().filter_map(|table| table.string("key")).collect());
            for table in &tables {
                let seed = self.seed(table, when.as_ref(), documents, &mut used);
                seeds.push(DraftSeed { seed });
            }
            preset.finish();
            whens.push(when);
        }
        self.tell_apart(&whens, &keys);
        for (name, by_language) in documents.iter().filter(|(name, _)| !used.contains(*name)) {
            let of =
                |path: &str| document_of(path).is_some_and(|(tag, of)| of == name && by_language.contains_key(tag));
            if let Some((file, _)) = self.reading.report().sources().find(|(_, source)| of(source.path)) {
                let hint = format!("name it in {PRESETS}, or remove it");
                let place = Place { file, start: 0, end: 0 };
                self.reading.report().push(Level::Warning, place, "no record has this text", Some(hint));
            }
        }
        seeds
    }

    /// Presets with a record of the same name must not hold at the same time: links would not know which is meant.
    fn tell_apart(&self, whens: &[Option<Program>], keys: &[Vec<At<String>>]) {
        for (later, names) in keys.iter().enumerate() {
            for (earlier, others) in keys.iter().enumerate().take(later) {
                let Some(name) = names.iter().find(|name| others.iter().any(|other| other.value == name.value)) else {
                    continue;
                };
                let holds = |preset: usize, vars: &[Value]| {
                    whens
                        .get(preset)
                        .is_some_and(|when| when.as_ref().is_none_or(|it| it.eval(&Nothing, vars).is_true()))
                };
                if self.single_answers().iter().any(|vars| holds(earlier, vars) && holds(later, vars)) {
                    let message = format!("`{}` is a record of another preset that can hold with this one", name.value);
                    let hint = "give both files a `when` of which only one holds, or choose another key";
                    self.reading.report().error_help(name.place, message, hint);
                }
            }
        }
    }

    /// Every option of every choice, alone, and no answer at all.
    fn single_answers(&self) -> Vec<Vec<Value>> {
        let mut all = vec![vec![Value::Null; self.questions.len() + 1]];
        for (index, question) in self.questions.iter().enumerate() {
            let QuestionKind::Choice(options) = &question.kind else { continue };
            for option in options {
                let answers = self.questions.iter().enumerate();
                let mut vars: Vec<Value> = answers
                    .map(|(at, _)| if at == index { Value::from(option.as_str()) } else { Value::Null })
                    .collect();
                vars.push(Value::Null);
                all.push(vars);
            }
        }
        all
    }

    fn seed(
        &self,
        table: &Table<'_>,
        preset: Option<&Program>,
        documents: &BTreeMap<String, BTreeMap<String, Passage>>,
        used: &mut BTreeSet<String>,
    ) -> Option<Seed> {
        let report = self.reading.report();
        let key = table.required_string("key");
        let register = table.required_string("register");
        let own = table.expression("when").and_then(|when| self.condition(&when));
        let each = table.string("each").map(|each| self.lines(&each));
        let fields = table.table("fields");
        let words: Vec<(&String, Option<Table<'_>>)> =
            self.reading.languages.iter().map(|language| (language, table.table(language))).collect();
        table.finish();
        let (key, register) = (key?, self.reading.checks.known_register(&register?)?);
        check_form(report, &key, KeyForm::Kebab);
        self.same_in_all(&words, key.place);
        let mut by_language = BTreeMap::new();
        for (language, worded) in &words {
            let scene = Both { words: self, register, item: each.is_some(), language, documents, used };
            by_language.insert((*language).clone(), scene.read(fields.as_ref(), worded.as_ref(), key.place));
        }
        let when = preset.cloned().into_iter().chain(own).collect();
        let each = each.flatten();
        Some(Seed { key: key.value, register: register.key.clone(), each, when, fields: by_language })
    }

    /// The question with several lines that a record is made for each of.
    fn lines(&self, name: &At<String>) -> Option<usize> {
        let lines = |question: &&Question| matches!(question.kind, QuestionKind::Lines { .. });
        let found = self.questions.iter().position(|question| question.key == name.value && lines(&question));
        if found.is_none() {
            let known = self.questions.iter().filter(lines).map(|question| question.key.as_str());
            let hint = did_you_mean(&name.value, known.collect::<Vec<_>>(), "questions of kind `lines`");
            report_unknown(self, name, hint);
        }
        found
    }

    /// Every language says the same things.
    fn same_in_all(&self, words: &[(&String, Option<Table<'_>>)], place: Place) {
        let report = self.reading.report();
        let Some((first, Some(model))) = words.iter().find(|(_, table)| table.is_some()) else { return };
        let shape = |table: &Table<'_>| -> BTreeMap<String, (String, Place)> {
            let entries = table.entries().into_iter();
            entries.map(|(key, node)| (key.value.clone(), (form(&node), key.place))).collect()
        };
        let model = shape(model);
        for (language, table) in words.iter().filter(|(language, _)| language != first) {
            let Some(table) = table else {
                report.error_help(
                    place,
                    format!("nothing is said in `{language}`"),
                    format!("add [record.{language}]"),
                );
                continue;
            };
            let other = shape(table);
            for (field, (_, place)) in model.iter().filter(|(field, _)| !other.contains_key(*field)) {
                report.error_help(*place, format!("`{field}` is not said in `{language}`"), "say it in every language");
            }
            for (field, (form, place)) in &other {
                match model.get(field) {
                    None => {
                        let message = format!("`{field}` is not said in `{first}`");
                        report.error_help(*place, message, "say it in every language");
                    }
                    Some((known, _)) if known != form => {
                        let message = format!("`{field}` is {form} here, and {known} in `{first}`");
                        report.error_help(*place, message, "rows and columns are the same in every language");
                    }
                    Some(_) => {}
                }
            }
        }
    }
}

fn report_unknown(words: &Words<'_, '_>, name: &At<String>, hint: String) {
    let message = format!("`{}` is no question that is answered in lines", name.value);
    words.reading.report().error_help(name.place, message, hint);
}

/// The form of a value, to be compared between languages.
fn form(node: &Node<'_>) -> String {
    let row = |node: &Node<'_>| match (node.value.is_table(), node.value.is_array()) {
        (true, _) => {
            let table = node.table();
            let mut keys: Vec<String> =
                table.map(|table| table.entries().into_iter().map(|(key, _)| key.value).collect()).unwrap_or_default();
            keys.sort_unstable();
            keys.join(", ")
        }
        (_, true) => format!("{} cells", node.list().map_or(0, |cells| cells.len())),
        _ => "a word".to_owned(),
    };
    if !node.value.is_array() {
        return "one value".to_owned();
    }
    let rows: Vec<String> = node.list().unwrap_or_default().iter().map(row).collect();
    match rows.len() {
        1 => format!("1 row ({})", rows.concat()),
        count => format!("{count} rows ({})", rows.join("; ")),
    }
}

/// Answers are no objects: nothing is ever read.
struct Nothing;

impl Host for Nothing {
    fn get(&self, _object: Object, _slot: u32) -> Value {
        Value::Null
    }
}

/// Fields of a record that nobody has to give: those with a default, and the computed ones.
pub(super) fn must_be_given(register: &Register) -> impl Iterator<Item = &str> {
    let asked =
        register.fields.iter().filter(|field| field.required && field.default.is_none() && field.compute.is_none());
    asked.map(|field| field.key.as_str())
}

/// Values by field.
pub(super) type Values = Vec<(String, Planned)>;

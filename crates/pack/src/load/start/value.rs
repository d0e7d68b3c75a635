//! Reads the values of a record: what stands in `fields`, put together with what a language says.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;
use toml::de::DeValue;

use assay_cel::Type;

use super::phrase::{Where, Words};
use super::seeds::{Values, must_be_given};
use crate::load::expression::Expression;
use crate::load::field::{decimal, kind_name};
use crate::load::report::{At, Place};
use crate::load::walk::{Node, Table};
use crate::load::words::did_you_mean;
use crate::model::{Field, FieldKind, Passage, Phrase, PhrasePart, Planned, PlannedRow, Register};

/// One record in one language.
pub(super) struct Both<'b, 'w, 'r> {
    pub words: &'b Words<'w, 'r>,
    pub register: &'b Register,
    /// It is made for each line of an answer.
    pub item: bool,
    pub language: &'b str,
    pub documents: &'b BTreeMap<String, BTreeMap<String, Passage>>,
    /// Templates that were named.
    pub used: &'b mut BTreeSet<String>,
}

/// Where a value stands: words in a language, or what holds in all of them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    All,
    Language,
}

impl Both<'_, '_, '_> {
    /// All values.
    pub fn read(mut self, all: Option<&Table<'_>>, worded: Option<&Table<'_>>, place: Place) -> Values {
        let mut nodes: Vec<(At<String>, Option<Node<'_>>, Option<Node<'_>>)> = Vec::new();
        for (key, node) in all.map(Table::entries).unwrap_or_default() {
            nodes.push((key, Some(node), None));
        }
        for (key, node) in worded.map(Table::entries).unwrap_or_default() {
            match nodes.iter_mut().find(|(known, ..)| known.value == key.value) {
                Some((_, _, slot)) => *slot = Some(node),
                None => nodes.push((key, None, Some(node))),
            }
        }
        let existing = self.register.key == self.words.reading.checks.organisation;
        for needed in must_be_given(self.register).filter(|_| !existing) {
            if nodes.iter().all(|(key, ..)| key.value != needed) {
                let message = format!("`{}` needs `{needed}` (in `{}`)", self.register.key, self.language);
                self.report().error_help(place, message, "give it in `fields`, or in every language");
            }
        }
        let mut values = Values::new();
        for (key, all, worded) in nodes {
            let Some(field) = self.register.field(&key.value) else {
                let known = self.register.fields.iter().map(|field| field.key.as_str());
                let hint = did_you_mean(&key.value, known, "fields");
                let message = format!("`{}` has no field `{}`", self.register.key, key.value);
                self.report().error_help(key.place, message, hint);
                continue;
            };
            if field.compute.is_some() {
                let message = format!("`{}` is computed and cannot be set", key.value);
                self.report().error_help(key.place, message, "set the fields it is computed from");
                continue;
            }
            let value = self.field(field, all.as_ref(), worded.as_ref());
            values.extend(value.map(|value| (key.value, value)));
        }
        values
    }

    fn report(&self) -> &'_ crate::load::report::Report<'_> {
        self.words.reading.report()
    }

    fn field(&mut self, field: &Field, all: Option<&Node<'_>>, worded: Option<&Node<'_>>) -> Option<Planned> {
        if let FieldKind::Table(columns) = &field.kind {
            return self.table(field, columns, all, worded);
        }
        match (all, worded) {
            (Some(_), Some(worded)) => {
                let message = format!("`{}` is said in `fields` already", field.key);
                self.report().error_help(worded.place, message, "say it once");
                None
            }
            (Some(node), None) => self.value(field, node, Side::All),
            (None, Some(node)) => self.value(field, node, Side::Language),
            (None, None) => None,
        }
    }

    fn table(
        &mut self,
        field: &Field,
        columns: &[Field],
        all: Option<&Node<'_>>,
        worded: Option<&Node<'_>>,
    ) -> Option<Planned> {
        let place = all.or(worded)?.place;
        let (all, worded) = (all.and_then(Node::list), worded.and_then(Node::list));
        if let (Some(all), Some(worded)) = (&all, &worded)
            && all.len() != worded.len()
        {
            let message =
                format!("`{}` has {} rows here and {} in `{}`", field.key, all.len(), worded.len(), self.language);
            self.report().error_help(place, message, "rows are put together by their place");
            return None;
        }
        let count = all.as_ref().or(worded.as_ref()).map_or(0, Vec::len);
        let mut rows = Vec::with_capacity(count);
        for index in 0..count {
            let (all, worded) =
                (all.as_ref().and_then(|it| it.get(index)), worded.as_ref().and_then(|it| it.get(index)));
            rows.push(self.row(field, columns, place, all, worded)?);
        }
        Some(Planned::Rows(rows))
    }

    fn row(
        &mut self,
        field: &Field,
        columns: &[Field],
        table: Place,
        all: Option<&Node<'_>>,
        worded: Option<&Node<'_>>,
    ) -> Option<PlannedRow> {
        let place = all.or(worded).map_or(table, |node| node.place);
        let mut when = None;
        let mut cells: Values = Vec::new();
        let sides = [(all, Side::All), (worded, Side::Language)];
        for (node, side) in sides.into_iter().filter_map(|(node, side)| Some((node?, side))) {
            if let DeValue::Array(_) = node.value {
                let given = node.list()?;
                if given.len() > columns.len() {
                    let message = format!("`{}` has {} columns", field.key, columns.len());
                    self.report().error_help(node.place, message, "a row names its cells in the order of the columns");
                }
                for (column, cell) in columns.iter().zip(&given) {
                    let empty = matches!(cell.value, DeValue::String(text) if text.is_empty());
                    let value = if empty { None } else { self.value(column, cell, side) };
                    cells.extend(value.map(|value| (column.key.clone(), value)));
                }
                continue;
            }
            let table = node.table()?;
            if side == Side::All {
                when = table.expression("when").and_then(|when| self.words.condition(&when));
            }
            for (key, cell) in table.rest() {
                let Some(column) = columns.iter().find(|column| column.key == key.value) else {
                    let hint = did_you_mean(&key.value, columns.iter().map(|column| column.key.as_str()), "columns");
                    let message = format!("`{}` has no column `{}`", field.key, key.value);
                    self.report().error_help(key.place, message, hint);
                    continue;
                };
                if cells.iter().any(|(known, _)| *known == key.value) {
                    self.report().error(key.place, format!("`{}` is given twice in this row", key.value));
                }
                let value = self.value(column, &cell, side);
                cells.extend(value.map(|value| (key.value, value)));
            }
        }
        for needed in columns.iter().filter(|column| column.required) {
            if cells.iter().all(|(key, _)| *key != needed.key) {
                self.report().error(place, format!("a row of `{}` needs `{}`", field.key, needed.key));
            }
        }
        Some(PlannedRow { when, cells })
    }

    fn value(&mut self, field: &Field, node: &Node<'_>, side: Side) -> Option<Planned> {
        let report = self.words.reading.report();
        if let Some(computed) = self.computed(field, node) {
            return computed;
        }
        let value = match &field.kind {
            FieldKind::Text { max_length } => return self.text(field, node, *max_length, side),
            FieldKind::Markdown { max_length } => {
                if let DeValue::Table(_) = node.value {
                    return self.document(node);
                }
                return self.text(field, node, *max_length, side);
            }
            FieldKind::Url => json!(node.string()?.value),
            FieldKind::Integer { min, max, .. } => {
                let number = node.integer()?;
                if min.is_some_and(|min| number.value < min) || max.is_some_and(|max| number.value > max) {
                    report.error(number.place, format!("`{}` does not take this number", field.key));
                }
                json!(number.value)
            }
            FieldKind::Rating { max } => {
                let stars = node.integer()?;
                if !(1..=*max).contains(&stars.value) {
                    report.error(stars.place, format!("this rating goes from 1 to {max}"));
                }
                json!(stars.value)
            }
            FieldKind::Decimal { min, max, .. } => {
                let number = decimal(node)?;
                if min.is_some_and(|min| number < min) || max.is_some_and(|max| number > max) {
                    report.error(node.place, format!("`{}` does not take this number", field.key));
                }
                json!(number.to_string())
            }
            FieldKind::Boolean => json!(node.boolean()?),
            FieldKind::Choice(choices) => json!(self.option(&node.string()?, &choices.options)?),
            FieldKind::Choices(choices) => {
                let given = node.strings();
                json!(given.iter().filter_map(|option| self.option(option, &choices.options)).collect::<Vec<_>>())
            }
            FieldKind::Tags => json!(node.strings().into_iter().map(|tag| tag.value).collect::<Vec<_>>()),
            FieldKind::Link(target) => {
                return Some(Planned::Link(self.keys(&node.strings_or_one(), &target.registers)));
            }
            FieldKind::Links(target) => return Some(Planned::Links(self.keys(&node.strings(), &target.registers))),
            other => {
                let message = format!("`{}` is of type `{}`: it cannot be given here", field.key, kind_name(other));
                report.error_help(node.place, message, "leave it out: it is for people to fill in");
                return None;
            }
        };
        Some(Planned::Value(value))
    }

    /// `"=expression"`, or an answer alone, where the field is no text.
    fn computed(&self, field: &Field, node: &Node<'_>) -> Option<Option<Planned>> {
        let ty = match &field.kind {
            FieldKind::Integer { .. } => Type::Int,
            FieldKind::Decimal { .. } => Type::Decimal,
            FieldKind::Date => Type::Date,
            FieldKind::Boolean => Type::Bool,
            FieldKind::Choice(choices) => Type::choice(&choices.options),
            FieldKind::Choices(choices) => Type::list(Type::choice(&choices.options)),
            FieldKind::Tags => Type::list(Type::String),
            _ => return None,
        };
        let DeValue::String(text) = node.value else {
            let date = matches!(field.kind, FieldKind::Date);
            return date.then(|| {
                let hint = "write an expression, such as \"=today + days(30)\": a fixed day is in the past one day";
                self.report().error_help(node.place, "expected an expression", hint);
                None
            });
        };
        let name = text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        let (text, skip) = match (text.strip_prefix('='), name) {
            (Some(expression), _) => (expression, 1),
            (None, Some(name)) => (name, 1),
            (None, None) if ty == Type::Date => (text.as_ref(), 0),
            (None, None) => return None,
        };
        let literal = Place { start: node.place.start + skip, ..node.place };
        let expression = Expression { text: text.to_owned(), literal };
        let words = self.words;
        Some(words.reading.compile(&words.env, &expression, &ty).map(Planned::Computed))
    }

    fn option(&self, chosen: &At<String>, options: &[String]) -> Option<String> {
        if options.contains(&chosen.value) {
            return Some(chosen.value.clone());
        }
        let hint = did_you_mean(&chosen.value, options.iter().map(String::as_str), "options");
        self.report().error_help(chosen.place, format!("unknown option `{}`", chosen.value), hint);
        None
    }

    /// Keys of records, each of a register the field can hold; none listed means any.
    fn keys(&self, names: &[At<String>], registers: &[String]) -> Vec<String> {
        let mut keys = Vec::with_capacity(names.len());
        for name in names {
            let key = name.value.strip_prefix('@').unwrap_or_default();
            match self.words.seeds.iter().find(|seed| seed.key == key) {
                Some(seed) if registers.is_empty() || registers.contains(&seed.register) => keys.push(key.to_owned()),
                Some(seed) => {
                    let message = format!("`{key}` is a record of `{}`, which this field cannot hold", seed.register);
                    let hint = format!("it holds records of {}", registers.join(", "));
                    self.report().error_help(name.place, message, hint);
                }
                None => {
                    let known: Vec<String> = self.words.seeds.iter().map(|seed| format!("@{}", seed.key)).collect();
                    let hint = did_you_mean(&name.value, known.iter().map(String::as_str), "keys");
                    self.report().error_help(name.place, format!("no record is called `{}`", name.value), hint);
                }
            }
        }
        keys
    }

    fn document(&mut self, node: &Node<'_>) -> Option<Planned> {
        let table = node.table()?;
        let name = table.required_string("document")?;
        table.finish();
        if !self.documents.contains_key(&name.value) {
            let hint = did_you_mean(&name.value, self.documents.keys().map(String::as_str), "templates");
            self.report().error_help(name.place, format!("there is no template `{}`", name.value), hint);
            return None;
        }
        self.used.insert(name.value.clone());
        Some(Planned::Document(name.value))
    }

    fn text(&self, field: &Field, node: &Node<'_>, max_length: usize, side: Side) -> Option<Planned> {
        let text = node.string()?;
        let at = Where { place: text.place, literal: true, item: self.item, records: false };
        let phrase = self.words.phrase(&text.value, at);
        let longest = self.words.longest(&phrase);
        if longest > max_length {
            let message =
                format!("with its answers this can have {longest} characters; `{}` takes {max_length}", field.key);
            self.report().error_help(text.place, message, "shorten it, or limit the question");
        }
        if side == Side::All && says_words(&phrase) {
            let hint = format!("put it under [record.{}] and the other languages", self.language);
            self.report().error_help(text.place, "these are words of one language", hint);
        }
        Some(Planned::Text(phrase))
    }
}

/// Has the text words, and not only a mark such as `QP-01`?
fn says_words(phrase: &Phrase) -> bool {
    let words = |part: &PhrasePart| matches!(part, PhrasePart::Text(text) if text.trim().contains(char::is_whitespace));
    phrase.0.iter().any(words)
}

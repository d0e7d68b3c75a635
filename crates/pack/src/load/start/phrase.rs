//! Reads texts with places to be filled in: `{organisation}`, `{<question>}`, `{it}`, `{language}`; in templates of documents
//! also `{@key}`, a link to a record, and `{records <register>}`, a list of links.

use assay_cel::Env;

use super::Reading;
use super::seeds::Outline;
use crate::load::expression::raw_offset;
use crate::load::report::Place;
use crate::load::words::did_you_mean;
use crate::model::{Phrase, PhrasePart, Question, QuestionKind};

/// Longest name of an organisation: the length of a title.
const NAME: usize = crate::load::field::TEXT_LENGTH;
/// Longest words of an option, a date, a number.
const SHORT: usize = 120;

/// What texts, values and conditions are read against.
pub(super) struct Words<'w, 'r> {
    pub reading: &'w Reading<'r>,
    pub questions: &'w [Question],
    pub seeds: &'w [Outline],
    pub env: Env<'r>,
}

/// Where a text stands and what it may name.
#[derive(Clone, Copy)]
pub(super) struct Where {
    /// The whole text: a TOML string with its quotes, or a line of a template.
    pub place: Place,
    /// The text is a TOML string, whose escapes count.
    pub literal: bool,
    /// `{it}` may be named.
    pub item: bool,
    /// Records may be named.
    pub records: bool,
}

impl Words<'_, '_> {
    /// Reads a text.
    pub fn phrase(&self, text: &str, at: Where) -> Phrase {
        let mut parts = Vec::new();
        let mut rest = text;
        let mut done = 0;
        while let Some(open) = rest.find('{') {
            let (before, from) = rest.split_at(open);
            let Some(close) = from.find('}') else { break };
            if !before.is_empty() {
                parts.push(PhrasePart::Text(before.to_owned()));
            }
            let name = from.get(1..close).unwrap_or_default();
            let place = self.within(at, done + open, done + open + close + 1);
            parts.extend(self.part(name.trim(), at, place));
            rest = from.get(close + 1..).unwrap_or_default();
            done += open + close + 1;
        }
        if !rest.is_empty() {
            parts.push(PhrasePart::Text(rest.to_owned()));
        }
        Phrase(parts)
    }

    fn part(&self, name: &str, at: Where, place: Place) -> Option<PhrasePart> {
        let report = self.reading.report();
        match name {
            "organisation" => return Some(PhrasePart::Organisation),
            "language" => return Some(PhrasePart::Language),
            "it" if at.item => return Some(PhrasePart::Item),
            _ => {}
        }
        if let Some(key) = name.strip_prefix('@') {
            if !at.records {
                let hint = "link to it in a field, or write a template in start/documents";
                report.error_help(place, "only templates of documents name records", hint);
            } else if self.seeds.iter().all(|seed| seed.key != key) {
                let known = self.seeds.iter().map(|seed| seed.key.as_str());
                report.error_help(place, format!("no record is called `{key}`"), did_you_mean(key, known, "keys"));
            }
            return Some(PhrasePart::Record(key.to_owned()));
        }
        if let Some(register) = name.strip_prefix("records ").map(str::trim).filter(|_| at.records) {
            if self.reading.checks.register(register).is_none() {
                let known = self.reading.checks.index.keys().map(String::as_str);
                let hint = did_you_mean(register, known, "registers");
                report.error_help(place, format!("unknown register `{register}`"), hint);
            }
            return Some(PhrasePart::Records(register.to_owned()));
        }
        if let Some(index) = self.questions.iter().position(|question| question.key == name) {
            return Some(PhrasePart::Answer(index));
        }
        let own = ["organisation", "language"];
        let known = self.questions.iter().map(|question| question.key.as_str()).chain(own);
        let hint = did_you_mean(name, known.collect::<Vec<_>>(), "names");
        report.error_help(place, format!("nothing is called `{name}`"), hint);
        None
    }

    /// The place of a piece of a text, from byte to byte.
    fn within(&self, at: Where, from: usize, to: usize) -> Place {
        let offset = |wanted: usize| {
            if !at.literal {
                return wanted;
            }
            let source = self.reading.report().source(at.place.file);
            let literal = source.and_then(|source| source.text.get(at.place.start..at.place.end));
            literal.map_or(0, |literal| raw_offset(literal, wanted))
        };
        Place { start: at.place.start + offset(from), end: at.place.start + offset(to), ..at.place }
    }

    /// The longest line of an answer in lines.
    fn longest_line(&self) -> usize {
        let lines = self.questions.iter().filter_map(|question| match &question.kind {
            QuestionKind::Lines { max_length, .. } => Some(*max_length),
            _ => None,
        });
        lines.max().unwrap_or_default()
    }

    /// How long a text can become once it is filled in, in characters.
    pub fn longest(&self, phrase: &Phrase) -> usize {
        let of = |part: &PhrasePart| match part {
            PhrasePart::Text(text) => text.chars().count(),
            PhrasePart::Organisation => NAME,
            PhrasePart::Item => self.longest_line(),
            PhrasePart::Language => self.reading.languages.iter().map(String::len).max().unwrap_or_default(),
            PhrasePart::Answer(index) => match self.questions.get(*index).map(|question| &question.kind) {
                Some(QuestionKind::Text { max_length }) => *max_length,
                Some(QuestionKind::Lines { max_length, most }) => (max_length + 2) * most,
                Some(QuestionKind::Choices(options)) => options.len() * SHORT,
                _ => SHORT,
            },
            PhrasePart::Record(_) => NAME,
            PhrasePart::Records(_) => 100 * NAME,
        };
        phrase.0.iter().map(of).sum()
    }
}

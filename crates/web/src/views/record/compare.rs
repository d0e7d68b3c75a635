//! What a record compares, weighed: criteria against offers, the best first.

use crate::views::form::{Draft, FormError, field_id};
use crate::views::parts::Tone;
use crate::views::record::Head;
use crate::views::{Named, Say};

/// The comparison.
#[derive(Clone, Debug, Default)]
pub struct Compare {
    /// Who leads, or why nobody does yet.
    pub says: String,
    /// What should not be overlooked.
    pub notes: Vec<(Tone, String)>,
    /// What is compared, the best first.
    pub items: Vec<Compared>,
    /// The criteria with the scores of each.
    pub criteria: Vec<Criterion>,
    /// Further facts of each.
    pub shown: Vec<Shown>,
    /// Where scores are given, for who may.
    pub edit: Option<String>,
}

/// One of the things compared.
#[derive(Clone, Debug, Default)]
pub struct Compared {
    /// Its name.
    pub name: String,
    /// Its place; what is out or half scored has none.
    pub place: Option<u32>,
    /// Its weighted mean; none while a score is missing.
    pub mean: Option<Bar>,
    /// It does not fulfil what must be.
    pub out: bool,
    /// Scores it lacks.
    pub missing: u32,
    /// It was chosen.
    pub chosen: bool,
}

/// A criterion and how each thing scores.
#[derive(Clone, Debug, Default)]
pub struct Criterion {
    /// Its name.
    pub name: String,
    /// What it weighs of the whole.
    pub share: Option<String>,
    /// Scores in the order of the things; none where one is missing.
    pub scores: Vec<Option<Bar>>,
}

/// A number with how far it reaches.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bar {
    /// The number as people read it.
    pub text: String,
    /// How far it reaches, from 0 to 100.
    pub percent: u32,
}

/// A fact of each thing.
#[derive(Clone, Debug, Default)]
pub struct Shown {
    /// What it is.
    pub label: String,
    /// The values in the order of the things.
    pub values: Vec<String>,
}

/// Scores to be given, criteria down and things across.
#[derive(Clone, Debug, Default)]
pub struct Scores {
    /// The record.
    pub head: Head,
    /// The things, in the order in which they are written.
    pub items: Vec<String>,
    /// The criteria.
    pub rows: Vec<ScoreRow>,
    /// The best score there is.
    pub best: u32,
    /// The decimal mark of the fields, where it is no point.
    pub mark: &'static str,
    /// What went wrong.
    pub errors: Vec<FormError>,
    /// Receives the POST.
    pub action: String,
    /// The version the reader saw.
    pub version: u64,
    /// Where what is typed is kept until it is sent.
    pub draft: Draft,
    /// Leaves without saving.
    pub cancel: String,
}

impl Named for Scores {
    fn name(&self, t: Say<'_>) -> String {
        t.s("score-title").plain()
    }

    fn title(&self, t: Say<'_>) -> String {
        let heading = format!("{}, {}", self.name(t), self.head.number);
        if self.errors.is_empty() { heading } else { t.s("form-error-title").with("title", &heading).plain() }
    }
}

/// A criterion with a field for each thing.
#[derive(Clone, Debug, Default)]
pub struct ScoreRow {
    /// Its name.
    pub name: String,
    /// What it weighs of the whole.
    pub share: Option<String>,
    /// The fields in the order of the things.
    pub cells: Vec<ScoreCell>,
}

/// The field of a score.
#[derive(Clone, Debug, Default)]
pub struct ScoreCell {
    /// Its name in the form.
    pub name: String,
    /// Criterion and thing.
    pub label: String,
    /// What it holds.
    pub value: String,
    /// What is wrong with it.
    pub error: Option<String>,
}

impl ScoreCell {
    pub(crate) fn id(&self) -> String {
        field_id(&self.name)
    }
}

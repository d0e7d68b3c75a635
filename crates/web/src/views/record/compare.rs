//! What a record compares, weighed: criteria against offers, the best first.

use crate::views::parts::Tone;

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

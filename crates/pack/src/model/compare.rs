//! Comparisons: things weighed by criteria, all in table fields of one record.

/// Which table fields of a register hold what is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compare {
    /// Table with a row for each thing compared.
    pub items: String,
    /// Its text column with the name.
    pub item: String,
    /// Its boolean column that says whether what must be is fulfilled; what does not is out.
    pub must: Option<String>,
    /// Further columns to show.
    pub shown: Vec<String>,
    /// Table with a row for each criterion.
    pub criteria: String,
    /// Its text column with the name.
    pub criterion: String,
    /// Its number column with the weight.
    pub weight: String,
    /// Table with a row for each score given.
    pub scores: Scores,
    /// Text field with the name of what was chosen.
    pub chosen: Option<String>,
    /// Things that should be compared at least.
    pub enough: u32,
}

/// The table of scores.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scores {
    /// Table field.
    pub table: String,
    /// Its text column with the name of the thing.
    pub item: String,
    /// Its text column with the name of the criterion.
    pub criterion: String,
    /// Its number column with the score.
    pub score: String,
    /// The best score there is.
    pub best: u32,
}

//! What a pack says of finding gaps and closing them: going from one edition to another, assessing, making tasks.

use std::collections::BTreeMap;

use jiff::civil::Date;

/// How an organisation goes from one edition to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transition {
    /// The edition left.
    pub from: String,
    /// The edition gone to. What changed for a requirement is its fact `change_<to>`, how sure that is `confidence_<to>`.
    pub to: String,
    /// Dates that matter, in order.
    pub dates: Vec<TransitionDate>,
    /// Every word for a change, in the order in which they are shown. Each is named by the text `change-<word>`.
    pub changes: Vec<String>,
    /// Those of them that ask for something which was not asked before.
    pub asks: Vec<String>,
}

/// A date of a transition. Its text is `transition-<to>-<key>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransitionDate {
    /// Key.
    pub key: String,
    /// The day.
    pub on: Date,
    /// How sure it is.
    pub sure: Sure,
}

/// How sure a pack is of something its authors could not read at the source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sure {
    /// Several independent sources agree.
    High,
    /// One detailed source.
    Medium,
    /// An assumption.
    Low,
}

impl Sure {
    /// The words packs write.
    pub(crate) const WORDS: [(&str, Self); 3] = [("high", Self::High), ("medium", Self::Medium), ("low", Self::Low)];

    /// What the word says; what is not said is sure.
    #[must_use]
    pub fn named(word: Option<&str>) -> Self {
        let found = word.and_then(|word| Self::WORDS.iter().find(|(known, _)| *known == word));
        found.map_or(Self::High, |(_, sure)| *sure)
    }

    /// May it turn out to be otherwise?
    #[must_use]
    pub fn is_provisional(self) -> bool {
        self != Self::High
    }
}

/// The records that pages make of what is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tasks {
    /// Register key.
    pub register: String,
    /// Text field for what is asked and missing.
    pub text: Option<String>,
    /// Choice fields and the option each gets.
    pub with: Vec<(String, String)>,
}

/// The register in which an organisation assesses itself, requirement by requirement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// Register key.
    pub register: String,
    /// Field with the edition: text or choice.
    pub edition: String,
    /// Table field with a row for each requirement.
    pub rows: String,
    /// Text column with the id of the requirement.
    pub requirement: String,
    /// Choice column with what the checks said.
    pub computed: String,
    /// Choice column with the own rating.
    pub rating: String,
    /// Options of the rating that are gaps, the widest first.
    pub gaps: Vec<String>,
    /// Text column with the evidence.
    pub evidence: String,
    /// Text column for notes.
    pub note: String,
    /// Decimal column with the effort, in person-days.
    pub effort: String,
    /// Person column.
    pub who: String,
    /// Name of a standing (`met`, `not-met`, `accepted`, `not-applicable`, `judge`) → option of `computed`.
    pub standings: BTreeMap<String, String>,
    /// Where gaps become tasks of a plan.
    pub plan: Option<AssessmentPlan>,
}

/// The register of plans whose table takes the gaps of an assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssessmentPlan {
    /// Register key.
    pub register: String,
    /// Link field that names the assessment.
    pub link: String,
    /// Date field with the day on which a plan begins.
    pub begins: Option<String>,
    /// Table field with the tasks.
    pub rows: String,
    /// Text column that tells tasks apart: it gets the id of the requirement.
    pub key: String,
    /// Text column with what is to be done.
    pub task: String,
    /// Text column with the clause.
    pub clause: Option<String>,
    /// Decimal column with the effort, in person-days.
    pub effort: Option<String>,
    /// Person column.
    pub who: Option<String>,
}

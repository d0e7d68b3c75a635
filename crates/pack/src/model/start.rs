//! What a new organisation is asked, and the first records made of its answers.

use std::collections::BTreeMap;

use assay_cel::{Program, Type};

/// Questions, and what the answers make.
#[derive(Debug, Clone, Default)]
pub struct Start {
    /// Parts of the page, in order.
    pub sections: Vec<String>,
    /// Questions in the order they are asked. Expressions see their answers as variables: slot 0 is the first question's;
    /// the last slot is [`TODAY`].
    pub questions: Vec<Question>,
    /// Records, in the order they are made.
    pub seeds: Vec<Seed>,
    /// Templates of long texts: name → language → template.
    pub documents: BTreeMap<String, BTreeMap<String, Passage>>,
    /// What to do with what was made, in order.
    pub next: Vec<NextStep>,
}

/// Something to do with what was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextStep {
    /// Key of its text.
    pub key: String,
    /// What it is about.
    pub at: NextPlace,
    /// The page on which it is done, where that is another than that of the record or the list.
    pub page: Option<String>,
}

/// What a next step is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NextPlace {
    /// The record of this seed: done once it has left its first state.
    Record(String),
    /// The records of this register: done once there are some and none is in its first state.
    Register(String),
}

/// The variable after those of the questions: the day on which the records are made.
pub const TODAY: &str = "today";

impl Start {
    /// The question of this key.
    #[must_use]
    pub fn question(&self, key: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.key == key)
    }
}

/// Something a new organisation is asked.
#[derive(Debug, Clone)]
pub struct Question {
    /// Key, as expressions and templates name it.
    pub key: String,
    /// PhrasePart of the page it stands in.
    pub section: String,
    /// What an answer is.
    pub kind: QuestionKind,
    /// Nothing is made without an answer.
    pub required: bool,
    /// Asked only when this holds; reads questions before it.
    pub when: Option<Program>,
    /// The answer when none is given; reads questions before it.
    pub default: Option<Program>,
    /// Field of the organisation's record in which the answer is kept.
    pub field: Option<String>,
    /// The clause that may be left out when the answer is no.
    pub decides: Option<String>,
}

/// What an answer is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuestionKind {
    /// One line of text.
    Text {
        /// Characters.
        max_length: usize,
    },
    /// Several texts, one on each line.
    Lines {
        /// Characters of each.
        max_length: usize,
        /// How many at most.
        most: usize,
    },
    /// A whole number.
    Integer {
        /// Smallest.
        min: i64,
        /// Largest.
        max: i64,
    },
    /// A calendar date.
    Date {
        /// It lies ahead of the day it is given on.
        ahead: bool,
    },
    /// Yes, no, or not answered.
    Boolean,
    /// One of the options.
    Choice(Vec<String>),
    /// Any of the options.
    Choices(Vec<String>),
}

impl QuestionKind {
    /// The type of the answer in expressions.
    #[must_use]
    pub fn ty(&self) -> Type {
        match self {
            Self::Text { .. } => Type::String,
            Self::Lines { .. } => Type::list(Type::String),
            Self::Integer { .. } => Type::Int,
            Self::Date { .. } => Type::Date,
            Self::Boolean => Type::Bool,
            Self::Choice(options) => Type::choice(options),
            Self::Choices(options) => Type::list(Type::choice(options)),
        }
    }

    /// The options, where there are some.
    #[must_use]
    pub fn options(&self) -> &[String] {
        match self {
            Self::Choice(options) | Self::Choices(options) => options,
            _ => &[],
        }
    }
}

/// A record to be made.
#[derive(Debug, Clone)]
pub struct Seed {
    /// The name other seeds link to it by. Seeds of other presets may have the same: only one of them is made.
    pub key: String,
    /// Register.
    pub register: String,
    /// Question whose answer has several lines: a record is made for each.
    pub each: Option<usize>,
    /// It is made when all of these hold.
    pub when: Vec<Program>,
    /// Fields with their values, by language.
    pub fields: BTreeMap<String, Vec<(String, Planned)>>,
}

/// A value to be filled in.
#[derive(Debug, Clone)]
pub enum Planned {
    /// Text; if it is nothing but an answer, the field is left out when there is none.
    Text(Phrase),
    /// A value as it is, in record form.
    Value(serde_json::Value),
    /// A value of an expression over the answers.
    Computed(Program),
    /// The first of these records that is made.
    Link(Vec<String>),
    /// Those of these records that are made.
    Links(Vec<String>),
    /// A template of [`Start::documents`].
    Document(String),
    /// Rows of a table. A row whose required link is not made is left out.
    Rows(Vec<PlannedRow>),
}

/// A row of a table.
#[derive(Debug, Clone)]
pub struct PlannedRow {
    /// It is there only when this holds.
    pub when: Option<Program>,
    /// Columns with their values.
    pub cells: Vec<(String, Planned)>,
}

/// Text with places to be filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Phrase(pub Vec<PhrasePart>);

/// A piece of a [`Phrase`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PhrasePart {
    /// Words as they are.
    Text(String),
    /// The organisation's name.
    Organisation,
    /// The language in which everything is made.
    Language,
    /// The line a seed with `each` is made for.
    Item,
    /// The answer to the question with this index.
    Answer(usize),
    /// A link to the record of this key. A line whose record is not made is left out.
    Record(String),
    /// A list of links to all records of this register.
    Records(String),
}

/// A template of a long text.
#[derive(Debug, Clone, Default)]
pub struct Passage(pub Vec<PassageLine>);

/// A line of a template.
#[derive(Debug, Clone)]
pub struct PassageLine {
    /// It is there only when this holds.
    pub when: Option<Program>,
    /// The line.
    pub phrase: Phrase,
}

/// What stands in the navigation, by the value of a parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Navigation {
    /// Choice parameter.
    pub parameter: String,
    /// Its options with the registers that stand in everybody's navigation then; nothing else does. Options that are not
    /// named follow [`Pack::everyday`](crate::Pack::everyday).
    pub shown: BTreeMap<String, Vec<String>>,
}

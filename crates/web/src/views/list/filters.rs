//! Filters: what is set, what can be.

use crate::views::parts::{Chip, Hidden, Link};

/// A filter: a button that opens a menu.
#[derive(Clone, Debug)]
pub struct Filter {
    /// Key of the field; unique on the page.
    pub key: String,
    /// Its label.
    pub label: String,
    /// What it is set to, as people read it.
    pub value: Option<String>,
    /// The page without this filter.
    pub clear: String,
    /// What the menu offers.
    pub control: FilterControl,
}

/// What a filter's menu offers.
#[derive(Clone, Debug)]
pub enum FilterControl {
    /// A few values, each a link.
    Options(Vec<FilterOption>),
    /// Values to type, sent with GET.
    Form {
        /// The path of the list.
        action: String,
        /// What else the query holds.
        keep: Vec<Hidden>,
        /// The fields.
        inputs: Vec<FilterInput>,
    },
    /// Values to tick and to type, sent with GET, and ready answers.
    Choose {
        /// The path of the list.
        action: String,
        /// What else the query holds.
        keep: Vec<Hidden>,
        /// Values to tick.
        boxes: Vec<FilterBox>,
        /// Values to type.
        inputs: Vec<FilterInput>,
        /// Answers that need no form: spans of time, empty.
        links: Vec<FilterOption>,
    },
}

/// A value to tick.
#[derive(Clone, Debug, Default)]
pub struct FilterBox {
    /// Name in the query.
    pub name: String,
    /// What is sent.
    pub value: String,
    /// What is read.
    pub text: String,
    /// Its shape.
    pub chip: Option<Chip>,
    /// It is set.
    pub on: bool,
}

/// The form of a filter about to be added.
#[derive(Clone, Debug)]
pub struct Adding {
    /// The filter.
    pub filter: Filter,
    /// Fields of the record it links to, each a link that opens its form.
    pub behind: Vec<Link>,
    /// The page without the form.
    pub cancel: String,
}

/// A value to filter by.
#[derive(Clone, Debug, Default)]
pub struct FilterOption {
    /// What is read.
    pub text: String,
    /// Its shape.
    pub chip: Option<Chip>,
    /// How many records; none: not counted.
    pub count: Option<u64>,
    /// The page with this value.
    pub href: String,
    /// It is set.
    pub current: bool,
}

/// A field of a filter's form.
#[derive(Clone, Debug, Default)]
pub struct FilterInput {
    /// Name in the query.
    pub name: String,
    /// Its label.
    pub label: String,
    /// `date`, `text`, `number`.
    pub kind: InputKind,
    /// What it holds.
    pub value: String,
    /// Values to choose from while typing.
    pub suggestions: Vec<Suggestion>,
}

/// The `type` of an input.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum InputKind {
    /// Text.
    #[default]
    Text,
    /// A date.
    Date,
    /// A number.
    Number,
}

impl InputKind {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Date => "date",
            Self::Number => "number",
        }
    }
}

/// A value offered while typing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Suggestion {
    /// What is sent.
    pub value: String,
    /// What is read besides.
    pub label: String,
}

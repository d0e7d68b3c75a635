//! Messages as data: a Fluent id with arguments, rendered at the edge in the reader's language.

use jiff::civil::Date;

/// A text to be rendered: Fluent id and arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Fluent message id.
    pub id: String,
    /// Arguments by name.
    pub args: Vec<(String, Arg)>,
}

/// A message argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// Text shown as it is.
    Text(String),
    /// Whole number, for plural forms.
    Number(i64),
    /// Exact decimal number as text.
    Decimal(String),
    /// Calendar date.
    Date(Date),
    /// Id of another message (a field's or state's label), rendered in place.
    Label(String),
}

impl Message {
    /// A message without arguments.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), args: Vec::new() }
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: &str, arg: Arg) -> Self {
        self.args.push((name.to_owned(), arg));
        self
    }

    /// Adds a text argument.
    #[must_use]
    pub fn text(self, name: &str, value: impl Into<String>) -> Self {
        self.with(name, Arg::Text(value.into()))
    }

    /// Adds a whole-number argument.
    #[must_use]
    pub fn number(self, name: &str, value: i64) -> Self {
        self.with(name, Arg::Number(value))
    }

    /// Adds a label argument: the id of another message.
    #[must_use]
    pub fn label(self, name: &str, id: impl Into<String>) -> Self {
        self.with(name, Arg::Label(id.into()))
    }
}

/// One reason for a refusal, at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Field it concerns (`actions.2.what` for the cell of a table), if any.
    pub field: Option<String>,
    /// What is wrong and how to mend it.
    pub message: Message,
}

/// Why a command was not carried out. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The sort of refusal, for status codes.
    pub kind: RefusalKind,
    /// Everything that is wrong, in form order.
    pub problems: Vec<Problem>,
}

/// Sorts of refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefusalKind {
    /// Something given is missing or wrong.
    Invalid,
    /// The actor may not do this.
    Forbidden,
    /// The record or move does not exist (or may not be seen).
    NotFound,
    /// The record has changed since the actor read it.
    Conflict,
    /// The record is closed or withdrawn.
    Locked,
    /// A signature is needed and was not given.
    SignatureNeeded,
}

impl Refusal {
    /// A refusal with one reason that concerns no single field.
    #[must_use]
    pub fn one(kind: RefusalKind, message: Message) -> Self {
        Self { kind, problems: vec![Problem { field: None, message }] }
    }

    /// Forbidden, with the reason.
    #[must_use]
    pub fn forbidden(id: &str) -> Self {
        Self::one(RefusalKind::Forbidden, Message::new(id))
    }

    /// No such record.
    #[must_use]
    pub fn not_found(number: &str) -> Self {
        Self::one(
            RefusalKind::NotFound,
            Message::new("refusal-not-found").text("number", crate::value::shown(&crate::Json::from(number))),
        )
    }
}

//! What is wrong with a text source.

use std::fmt;

/// One fault of a text source, with its place and the way to mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextFault {
    /// The file name as it was given.
    pub file: String,
    /// Line, from 1; 0 if the fault belongs to no line.
    pub line: u32,
    /// Column in characters, from 1; 0 if the fault belongs to no column.
    pub column: u32,
    /// What is wrong.
    pub kind: TextFaultKind,
}

impl fmt::Display for TextFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.file.is_empty(), self.line) {
            (true, _) => write!(f, "{}", self.kind),
            (false, 0) => write!(f, "{}: {}", self.file, self.kind),
            (false, line) => write!(f, "{}:{line}:{}: {}", self.file, self.column, self.kind),
        }
    }
}

impl std::error::Error for TextFault {}

/// The kinds of fault a text source can have.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextFaultKind {
    /// The language is not a language tag.
    #[error("`{language}` is not a language tag")]
    Language {
        /// The tag as given.
        language: String,
    },
    /// Not Fluent syntax.
    #[error("{message}")]
    Syntax {
        /// What the parser met.
        message: String,
    },
    /// Braces or calls within one another, beyond all reading.
    #[error("placeables are nested more than {limit} deep")]
    Nesting {
        /// How deep they may be nested.
        limit: usize,
    },
    /// The message or term is there already.
    #[error("`{id}` is defined already in {first_file}:{first_line}")]
    Duplicate {
        /// The message or term (with its dash).
        id: String,
        /// File of the first definition.
        first_file: String,
        /// Line of the first definition.
        first_line: u32,
    },
    /// An attribute stands twice in one message.
    #[error("`{id}` has the attribute `.{attribute}` twice")]
    DuplicateAttribute {
        /// The message or term.
        id: String,
        /// The attribute.
        attribute: String,
    },
    /// A message with the name of a function.
    #[error("`{id}` is the name of a function")]
    Reserved {
        /// The message.
        id: String,
    },
    /// A reference to a message, term or attribute that is not there.
    #[error("`{from}` refers to `{to}`, which does not exist or has no text of its own")]
    UnknownReference {
        /// The message that refers.
        from: String,
        /// What it refers to.
        to: String,
    },
    /// A call of a function that is not there.
    #[error("`{from}` calls `{function}()`, which does not exist")]
    UnknownFunction {
        /// The message that calls.
        from: String,
        /// The function.
        function: String,
    },
    /// A message that contains itself.
    #[error("`{id}` refers to itself, directly or through others")]
    Circle {
        /// The message.
        id: String,
    },
    /// More placeables than Fluent is willing to resolve.
    #[error("`{id}` has more than {limit} placeables, counting those of the messages it refers to")]
    TooManyPlaceables {
        /// The message.
        id: String,
        /// How many there may be.
        limit: u32,
    },
}

impl TextFaultKind {
    /// How to mend it.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Language { .. } => "use a tag such as `en` or `fr-CA`",
            Self::Syntax { .. } => {
                "a message is `id = text`; lines that continue it are indented; a brace as text is written {\"{\"}"
            }
            Self::Nesting { .. } => "move the inner part to a message of its own",
            Self::Duplicate { .. } => "rename or remove one of them; only a later layer may override an earlier one",
            Self::DuplicateAttribute { .. } => "rename or remove one of them",
            Self::Reserved { .. } => "give the message another name, in lower case",
            Self::UnknownReference { .. } => "correct the name, or define it in one of the files of this language",
            Self::UnknownFunction { .. } => "the functions are DATE($on, style: \"long\") and NUMBER($n)",
            Self::Circle { .. } => "break the circle: move the shared words to a term of their own",
            Self::TooManyPlaceables { .. } => "split the message",
        }
    }
}

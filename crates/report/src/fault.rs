//! What can be wrong with a layout.

use std::fmt;

use crate::Layout;

/// Why there is no report.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// The layout cannot be read, or does not get on with the data.
    #[error("the layout cannot be printed: {}", listed(.0))]
    Layout(Vec<Fault>),
    /// The data cannot be written as JSON.
    #[error("the data of a report cannot be written: {0}")]
    Data(#[from] serde_json::Error),
    /// The fonts that are embedded cannot be read.
    #[error("the fonts of reports cannot be read")]
    Fonts,
    /// The standards that are asked for do not go together.
    #[error("the PDF cannot conform: {0}")]
    Standard(String),
    /// There is no thread to work on.
    #[error("a report cannot be begun: {0}")]
    Thread(std::io::Error),
    /// Typst gave up where it should not.
    #[error("a report was given up in the middle")]
    Broken,
}

fn listed(faults: &[Fault]) -> String {
    faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

/// Something that is wrong with a layout, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Name of the layout.
    pub file: String,
    /// Line, from 1; 0 where it has no place.
    pub line: usize,
    /// Column in characters, from 1; 0 where it has no place.
    pub column: usize,
    /// What is wrong.
    pub message: String,
    /// What may help.
    pub hint: Option<String>,
}

impl Fault {
    /// A fault of a layout as a whole.
    pub(crate) fn of(layout: &Layout, message: String) -> Self {
        Self { file: layout.name.clone(), line: 0, column: 0, message, hint: None }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if self.line > 0 {
            write!(f, ":{}:{}", self.line, self.column)?;
        }
        write!(f, ": {}", self.message)?;
        self.hint.iter().try_for_each(|hint| write!(f, " ({hint})"))
    }
}

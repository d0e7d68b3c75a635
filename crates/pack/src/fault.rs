//! Faults of a pack: what is wrong, where, and how to mend it.

use std::fmt;

/// How bad a fault is. Only errors keep a pack from loading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The pack cannot be loaded.
    Error,
    /// The pack loads; something in it is of no use or doubtful.
    Warning,
    /// The pack loads; worth knowing.
    Note,
}

impl Level {
    /// Stable lower-case name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// One thing wrong in a pack file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Layer and path, e.g. `base/registers/person.toml`.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub hint: Option<String>,
    /// How bad it is.
    pub level: Level,
    /// The source line, for display.
    pub source: String,
    /// Characters to underline, at least 1.
    pub width: usize,
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = self.line.to_string();
        let gutter = number.chars().count();
        writeln!(formatter, "{}: {}", self.level.as_str(), self.message)?;
        writeln!(formatter, "{:gutter$}--> {}:{}:{}", "", self.file, self.line, self.column)?;
        if !self.source.is_empty() {
            let indent = self.column.saturating_sub(1);
            // One character per tab, so that the caret stands under its character.
            let line = self.source.replace('\t', " ");
            let carets = "^".repeat(self.width.max(1));
            writeln!(formatter, "{:gutter$} |", "")?;
            writeln!(formatter, "{number} | {line}")?;
            writeln!(formatter, "{:gutter$} | {:indent$}{carets}", "", "")?;
        }
        if let Some(hint) = &self.hint {
            writeln!(formatter, "{:gutter$} = help: {hint}", "")?;
        }
        Ok(())
    }
}

impl std::error::Error for Fault {}

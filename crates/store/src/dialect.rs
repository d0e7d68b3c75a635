//! Where SQL differs between databases. Everything else is written once.

/// The database spoken to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// SQLite with FTS5.
    Sqlite,
}

impl Dialect {
    /// Statements that set up full-text search.
    pub fn create_search(self) -> &'static str {
        match self {
            // Text comes in normalised (see `text`), so the tokenizer only splits at spaces. Nothing of the text is kept.
            Self::Sqlite => {
                "CREATE VIRTUAL TABLE search USING fts5(a, b, c, content='', contentless_delete=1, tokenize='ascii', detail=column)"
            }
        }
    }

    /// A condition on `record r`: the full-text query in parameter `$n` matches it.
    pub fn matches(self, n: usize) -> String {
        match self {
            Self::Sqlite => format!("r.rid IN (SELECT rowid FROM search WHERE search MATCH ${n})"),
        }
    }

    /// The text of a field inside `record.data`.
    pub fn field(self, key: &str) -> String {
        // Field keys are checked by the pack loader: lower-case letters, digits, underscores.
        match self {
            Self::Sqlite => format!("json_extract(r.data, '$.{key}')"),
        }
    }
}

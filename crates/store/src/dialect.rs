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
            // Text comes in normalised (see `text`), so the tokenizer only splits at spaces. Nothing of the text is kept. Without
            // even the column (`detail=none`) the index would be smaller, but beginnings of words take it twice as long.
            Self::Sqlite => {
                "CREATE VIRTUAL TABLE search USING fts5(text, content='', contentless_delete=1, tokenize='ascii', detail=column); INSERT INTO search (search, rank) VALUES ('hashsize', 8388608)"
            }
        }
    }

    /// A condition on `record r`: the full-text query in parameter `$n` matches it.
    pub fn matches(self, n: usize) -> String {
        match self {
            Self::Sqlite => format!("r.rid IN (SELECT rowid FROM search WHERE search MATCH ${n})"),
        }
    }

    /// Merges some of the pieces of the full-text index; the first of several times takes them all up.
    pub fn merge_text(self, first: bool) -> &'static str {
        match self {
            Self::Sqlite if first => "INSERT INTO search (search, rank) VALUES ('merge', -1000)",
            Self::Sqlite => "INSERT INTO search (search, rank) VALUES ('merge', 1000)",
        }
    }

    /// Writes the full-text index anew, without what was deleted.
    pub fn purge_text(self) -> &'static str {
        match self {
            Self::Sqlite => "INSERT INTO search (search) VALUES ('optimize')",
        }
    }

    /// How many rows were changed on this connection so far.
    pub fn changes(self) -> &'static str {
        match self {
            Self::Sqlite => "SELECT total_changes()",
        }
    }

    /// The newest records `r`, as many as parameter `$limit` says, that the full-text query in `$n` matches and for which
    /// `condition` holds. The index tells them in this order, so that it ends when there are enough.
    pub fn found(self, columns: &str, n: usize, condition: &str, limit: usize) -> String {
        match self {
            Self::Sqlite => format!(
                "SELECT {columns} FROM search s CROSS JOIN record r ON r.rid = s.rowid \
                 WHERE {condition} AND s.search MATCH ${n} ORDER BY s.rowid DESC LIMIT ${limit}"
            ),
        }
    }

    /// The text of a field inside `record.data`; nothing for what is no key of a field.
    pub fn field(self, key: &str) -> String {
        match self {
            _ if !is_key(key) => "NULL".to_owned(),
            Self::Sqlite => format!("json_extract(r.data, '$.{key}')"),
        }
    }

    /// The text of a member of a JSON column.
    pub fn member(self, column: &str, key: &str) -> String {
        match self {
            Self::Sqlite => format!("json_extract({column}, '$.{key}')"),
        }
    }

    /// The items of a member of a JSON column as rows with `value`.
    pub fn members(self, column: &str, key: &str) -> String {
        match self {
            Self::Sqlite => format!("json_each({column}, '$.{key}')"),
        }
    }

    /// The statement that tells how `sql` will be answered.
    pub fn explain(self, sql: &str) -> String {
        match self {
            Self::Sqlite => format!("EXPLAIN QUERY PLAN {sql}"),
        }
    }

    /// The items of a field inside `record.data` as rows of `key` and `value`.
    pub fn items(self, key: &str) -> String {
        match self {
            _ if !is_key(key) => "(SELECT NULL AS key, NULL AS value WHERE 1 = 0)".to_owned(),
            Self::Sqlite => format!("json_each(r.data, '$.{key}')"),
        }
    }
}

/// Keys are checked by the pack loader: lower-case letters, digits, underscores. What comes from outside may be anything.
fn is_key(key: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'_' | b'.');
    !key.is_empty() && key.bytes().all(plain)
}

//! SQLite: one file, WAL, full synchronous commits.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::hooks::Wal;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags, params};

use crate::backend::{Conn, Param, Row};
use crate::dialect::Dialect;
use crate::error::StoreError;

/// Marks the file as ours: "ASAY".
const APPLICATION_ID: i64 = 0x4153_4159;

/// Migrations, oldest first; the number of those applied is `user_version`.
const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_begin.sql"),
    include_str!("migrations/0002_saved_views.sql"),
    include_str!("migrations/0003_drafts.sql"),
    include_str!("migrations/0004_intake.sql"),
    include_str!("migrations/0005_task_order.sql"),
    include_str!("migrations/0006_slots.sql"),
    include_str!("migrations/0007_latest_flag.sql"),
    include_str!("migrations/0008_diagnostic_count.sql"),
    include_str!("migrations/0009_mentions.sql"),
    include_str!("migrations/0010_search_titles.sql"),
];

/// The migration after which the full-text index is made, its place among them.
const SEARCH: usize = 9;

/// Shortest file that is a database at all.
const SHORTEST: u64 = 512;

/// How long to wait for others that hold the file.
const PATIENCE: Duration = Duration::from_secs(10);

/// Pause between two attempts at what SQLite refuses at once instead of waiting for.
const PAUSE: Duration = Duration::from_millis(5);

/// Memory-mapped reads spare a copy per page: as many bytes of the file as the engine maps at most. Address space, not memory.
const MOST_MAPPED: i64 = 0x7fff_0000;

/// Bytes that the file of the log keeps when what was in it is in the database.
const LOG_KEPT: i64 = 64 * 1_024 * 1_024;

/// Statements kept prepared per connection.
const STATEMENTS: usize = 256;

/// A SQLite connection.
pub struct Sqlite {
    connection: Connection,
    /// Pages in the write-ahead log after the latest commit here.
    logged: Arc<AtomicI32>,
}

impl Sqlite {
    /// Opens or creates the database for writing and brings it to the newest format.
    pub fn open_writer(path: &Path, create: bool) -> Result<Self, StoreError> {
        let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        if create {
            flags |= OpenFlags::SQLITE_OPEN_CREATE;
        }
        let length = std::fs::metadata(path).map_or(0, |found| found.len());
        let mut sqlite = Self::open(path, flags)?;
        if (1..SHORTEST).contains(&length) {
            // SQLite would take it for an empty database and write over it.
            return Err(StoreError::NotAWorkspace(path.to_owned()));
        }
        // Before anything is written: a file that is not ours stays as it is.
        sqlite.recognise(path, create).map_err(|error| match error {
            Unrecognised::Database(error) => cannot_open(path, &error),
            Unrecognised::Store(error) => error,
        })?;
        sqlite.keep_log().map_err(|error| cannot_open(path, &error))?;
        sqlite.connection.pragma_update(None, "synchronous", "FULL")?;
        // In place of a checkpoint at the end of a commit, for which its callers would wait; see `log`.
        let logged = Arc::clone(&sqlite.logged);
        sqlite.connection.wal_hook(Some(move |_: &mut Wal, pages| {
            logged.store(pages, Ordering::Relaxed);
            Ok(())
        }))?;
        sqlite.connection.pragma_update_and_check(None, "journal_size_limit", LOG_KEPT, |_| Ok(()))?;
        sqlite.connection.pragma_update(None, "cache_size", -12_000)?;
        // Figures for the planner from a sample, so that gathering them takes no time to speak of.
        sqlite.connection.pragma_update_and_check(None, "analysis_limit", 1_000, |_| Ok(()))?;
        // What is erased is overwritten where it stood, not only unlinked.
        sqlite.connection.pragma_update(None, "secure_delete", "ON")?;
        sqlite.migrate()?;
        Ok(sqlite)
    }

    /// Opens the database for reading only.
    pub fn open_reader(path: &Path) -> Result<Self, StoreError> {
        let sqlite = Self::open(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        sqlite.connection.pragma_update(None, "query_only", true)?;
        sqlite.connection.pragma_update(None, "cache_size", -2_000)?;
        Ok(sqlite)
    }

    /// Opens a database that is there already, to tend its write-ahead log.
    pub fn open_keeper(path: &Path) -> Result<Self, StoreError> {
        let sqlite = Self::open(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        sqlite.connection.pragma_update(None, "synchronous", "FULL")?;
        Ok(sqlite)
    }

    fn open(path: &Path, flags: OpenFlags) -> Result<Self, StoreError> {
        let connection = Connection::open_with_flags(path, flags).map_err(|error| cannot_open(path, &error))?;
        connection.busy_timeout(PATIENCE)?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS);
        // Plans that depend on bound values would be made anew at every execution.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        connection.pragma_update(None, "mmap_size", MOST_MAPPED).map_err(|error| cannot_open(path, &error))?;
        connection.pragma_update(None, "temp_store", "MEMORY")?;
        Ok(Self { connection, logged: Arc::default() })
    }

    /// Writes ahead to a log. The change of mode does not wait for another process that makes it too, or is closing.
    fn keep_log(&self) -> Result<(), rusqlite::Error> {
        let attempts = PATIENCE.as_millis() / PAUSE.as_millis();
        for _ in 1..attempts {
            match self.connection.pragma_update(None, "journal_mode", "WAL") {
                Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseBusy) => {
                    std::thread::sleep(PAUSE);
                }
                done => return done,
            }
        }
        self.connection.pragma_update(None, "journal_mode", "WAL")
    }

    fn pragma(&self, name: &str) -> Result<i64, rusqlite::Error> {
        self.connection.pragma_query_value(None, name, |row| row.get(0))
    }

    /// Is the file a workspace of a format this version knows, or may it become one?
    fn recognise(&self, path: &Path, create: bool) -> Result<(), Unrecognised> {
        let (version, id) = (self.pragma("user_version")?, self.pragma("application_id")?);
        let things: i64 = self.connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
        let empty = things == 0 && id == 0 && create;
        if id != APPLICATION_ID && !empty {
            return Err(Unrecognised::Store(StoreError::NotAWorkspace(path.to_owned())));
        }
        let known = i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX);
        if version > known {
            return Err(Unrecognised::Store(StoreError::Newer { path: path.to_owned(), found: version, known }));
        }
        Ok(())
    }

    fn migrate(&self) -> Result<(), StoreError> {
        loop {
            self.connection.execute_batch("BEGIN IMMEDIATE")?;
            // Read inside the transaction: another process may have got here first.
            let done = usize::try_from(self.pragma("user_version")?).unwrap_or_default();
            if let Some(migration) = MIGRATIONS.get(done) {
                self.connection.execute_batch(migration)?;
                if done == SEARCH {
                    self.connection.execute_batch(Dialect::Sqlite.create_search())?;
                }
                if done == 0 {
                    self.connection.pragma_update(None, "application_id", APPLICATION_ID)?;
                }
                self.connection.pragma_update(None, "user_version", i64::try_from(done + 1).unwrap_or(i64::MAX))?;
            }
            self.connection.execute_batch("COMMIT")?;
            if done + 1 >= MIGRATIONS.len() {
                return Ok(());
            }
        }
    }

    /// A number that changes whenever another connection has changed the database.
    pub fn data_version(&self) -> Result<i64, StoreError> {
        Ok(self.connection.prepare_cached("PRAGMA data_version")?.query_row([], |row| row.get(0))?)
    }

    /// Is a transaction under way? After some failures the database ends it by itself.
    pub fn in_transaction(&self) -> bool {
        !self.connection.is_autocommit()
    }

    /// Limits how large the file may grow.
    pub fn limit_size(&self, bytes: u64) -> Result<(), StoreError> {
        let page = u64::try_from(self.pragma("page_size")?).unwrap_or(4_096).max(1);
        let pages = i64::try_from(bytes / page).unwrap_or(i64::MAX).clamp(1, 4_294_967_294);
        self.connection.pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()))?;
        Ok(())
    }

    /// Pages in the write-ahead log after the latest commit here, unless they are in the database meanwhile.
    pub fn logged(&self) -> i32 {
        self.logged.load(Ordering::Relaxed)
    }

    /// Brings what is in the write-ahead log into the database, as far as nobody reads older states. When it is all there, the next
    /// commit begins the log anew.
    pub fn shorten_log(&self) -> Result<(), StoreError> {
        let sql = "PRAGMA wal_checkpoint(PASSIVE)";
        let (pages, done): (i32, i32) = self.connection.query_row(sql, [], |row| Ok((row.get(1)?, row.get(2)?)))?;
        if pages == done {
            self.logged.store(0, Ordering::Relaxed);
        }
        Ok(())
    }

    /// Runs one statement without parameters, such as `BEGIN`.
    pub fn run(&self, sql: &str) -> Result<(), StoreError> {
        self.connection.prepare_cached(sql)?.raw_execute()?;
        Ok(())
    }

    /// Copies the whole database, consistently and without stopping anyone, into a new file.
    pub fn copy_to(&self, target: &Path) -> Result<(), StoreError> {
        let unusable = |kind: std::io::ErrorKind| StoreError::File { path: PathBuf::from(target), source: kind.into() };
        let text = target.to_str().ok_or_else(|| unusable(std::io::ErrorKind::InvalidFilename))?;
        if target.exists() {
            return Err(unusable(std::io::ErrorKind::AlreadyExists));
        }
        self.connection.pragma_update(None, "query_only", false)?;
        let copied = self.connection.execute("VACUUM INTO ?1", params![text]);
        self.connection.pragma_update(None, "query_only", true)?;
        copied?;
        Ok(())
    }
}

/// Why a file is not opened.
enum Unrecognised {
    Database(rusqlite::Error),
    Store(StoreError),
}

impl From<rusqlite::Error> for Unrecognised {
    fn from(error: rusqlite::Error) -> Self {
        Self::Database(error)
    }
}

fn cannot_open(path: &Path, error: &rusqlite::Error) -> StoreError {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::NotADatabase) => StoreError::NotAWorkspace(path.to_owned()),
        Some(rusqlite::ErrorCode::DatabaseBusy) => StoreError::Busy,
        Some(rusqlite::ErrorCode::DatabaseCorrupt) => StoreError::Damaged(format!("{}: {error}", path.display())),
        Some(rusqlite::ErrorCode::CannotOpen) => StoreError::CannotOpen(path.to_owned()),
        Some(rusqlite::ErrorCode::ReadOnly) => StoreError::ReadOnly(path.to_owned()),
        _ => StoreError::Database(format!("cannot open {}: {error}", path.display())),
    }
}

impl Conn for Sqlite {
    fn execute(&self, sql: &str, params: &[Param<'_>]) -> Result<u64, StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        bind(&mut statement, params)?;
        Ok(u64::try_from(statement.raw_execute()?).unwrap_or_default())
    }

    /// Not `RETURNING`: that makes SQLite keep a journal of the statement.
    fn insert(&self, sql: &str, params: &[Param<'_>]) -> Result<i64, StoreError> {
        self.execute(sql, params)?;
        Ok(self.connection.last_insert_rowid())
    }

    fn query(
        &self,
        sql: &str,
        params: &[Param<'_>],
        each: &mut dyn FnMut(&dyn Row) -> Result<bool, StoreError>,
    ) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        bind(&mut statement, params)?;
        let mut rows = statement.raw_query();
        while let Some(row) = rows.next()? {
            if !each(&SqliteRow(row))? {
                break;
            }
        }
        Ok(())
    }
}

/// Binds `$1…$n`. SQLite numbers them in order of first use, which our SQL keeps ascending.
fn bind(statement: &mut rusqlite::CachedStatement<'_>, params: &[Param<'_>]) -> Result<(), StoreError> {
    debug_assert_eq!(statement.parameter_count(), params.len(), "parameters of a statement");
    for (index, param) in params.iter().enumerate() {
        let place = index + 1;
        debug_assert_eq!(statement.parameter_name(place), Some(format!("${place}").as_str()), "parameters in order");
        match param {
            Param::Null => statement.raw_bind_parameter(place, rusqlite::types::Null)?,
            Param::Int(number) => statement.raw_bind_parameter(place, number)?,
            Param::Text(text) => statement.raw_bind_parameter(place, text.as_ref())?,
            Param::Blob(bytes) => statement.raw_bind_parameter(place, bytes.as_ref())?,
        }
    }
    Ok(())
}

struct SqliteRow<'r>(&'r rusqlite::Row<'r>);

impl SqliteRow<'_> {
    fn value(&self, column: usize) -> Result<ValueRef<'_>, StoreError> {
        Ok(self.0.get_ref(column)?)
    }

    fn wrong(column: usize, value: ValueRef<'_>) -> StoreError {
        StoreError::Damaged(format!("column {column} holds {:?}", value.data_type()))
    }
}

impl Row for SqliteRow<'_> {
    fn int(&self, column: usize) -> Result<i64, StoreError> {
        match self.value(column)? {
            ValueRef::Integer(number) => Ok(number),
            other => Err(Self::wrong(column, other)),
        }
    }

    fn maybe_int(&self, column: usize) -> Result<Option<i64>, StoreError> {
        match self.value(column)? {
            ValueRef::Null => Ok(None),
            ValueRef::Integer(number) => Ok(Some(number)),
            other => Err(Self::wrong(column, other)),
        }
    }

    fn text(&self, column: usize) -> Result<&str, StoreError> {
        match self.maybe_text(column)? {
            Some(text) => Ok(text),
            None => Err(Self::wrong(column, ValueRef::Null)),
        }
    }

    fn maybe_text(&self, column: usize) -> Result<Option<&str>, StoreError> {
        match self.value(column)? {
            ValueRef::Null => Ok(None),
            ValueRef::Text(bytes) => {
                let text = std::str::from_utf8(bytes);
                text.map(Some).map_err(|error| StoreError::Damaged(format!("column {column}: {error}")))
            }
            other => Err(Self::wrong(column, other)),
        }
    }

    fn blob(&self, column: usize) -> Result<&[u8], StoreError> {
        match self.value(column)? {
            ValueRef::Blob(bytes) => Ok(bytes),
            other => Err(Self::wrong(column, other)),
        }
    }
}

//! Rows as they stand, borrowed and unjudged: what verification and export read.
//!
//! A row that cannot be read is handed over as such instead of ending the scan: whoever looks for damage wants all of it.

use super::slots::SLOTS;
use super::{Tx, unsigned};
use crate::backend::Row;
use crate::error::StoreError;
use assay_pack::{Pack, StateKind};
use assay_seal::entry::Header;

/// A row of the ledger, valid until the next one.
#[derive(Debug, Clone, Copy)]
#[expect(missing_docs, reason = "the fields are those of `LedgerRow`")]
pub struct EntryRef<'r> {
    pub seq: i64,
    pub id: [u8; 16],
    pub at_micros: i64,
    pub actor: &'r str,
    pub auth: &'r str,
    pub register: &'r str,
    pub record: &'r str,
    pub version: u32,
    pub act: &'r str,
    pub reason: Option<&'r str>,
    pub batch: Option<&'r str>,
    pub leaf: &'r [u8],
    pub body: &'r [u8],
}

/// A row of the projection of records, valid until the next one.
#[derive(Debug, Clone, Copy)]
#[expect(missing_docs, reason = "the fields are the columns, and those are fields of `Record`")]
pub struct RecordRef<'r> {
    pub number: &'r str,
    pub register: &'r str,
    pub version: i64,
    pub state: Option<&'r str>,
    /// See [`state_kind`].
    pub kind: i64,
    pub title: &'r str,
    pub owner: Option<&'r str>,
    pub due: Option<&'r str>,
    pub created: i64,
    pub created_by: &'r str,
    pub changed: i64,
    pub changed_by: &'r str,
    pub entered: i64,
    pub withdrawn: i64,
    pub external: Option<&'r str>,
    /// JSON object.
    pub data: &'r str,
    /// JSON object.
    pub doers: &'r str,
    /// See [`slots`](super::slots::slots).
    pub slots: [Option<&'r str>; SLOTS.len()],
}

/// A row of the table of links, valid until the next one.
#[derive(Debug, Clone, Copy)]
#[expect(missing_docs, reason = "the fields are the columns")]
pub struct LinkRef<'r> {
    pub source: &'r str,
    pub register: &'r str,
    pub field: &'r str,
    pub target: &'r str,
}

/// A row of the table of tasks, valid until the next one.
#[derive(Debug, Clone, Copy)]
#[expect(missing_docs, reason = "the fields are the columns, but for the record")]
pub struct TaskRef<'r> {
    pub worker: &'r str,
    /// Number of the record; none where the task belongs to no record there is.
    pub record: Option<&'r str>,
    pub state: &'r str,
    pub due: Option<&'r str>,
}

/// What a reader is handed: a row, or why it cannot be read.
pub type Handed<T> = Result<T, StoreError>;

const ENTRY: &str = "seq, id, at, actor, auth, register, record, version, act, reason, batch, leaf, body";
const RECORD: &str = "number, register, version, state, kind, title, owner, due, created, created_by, changed, entered, \
     withdrawn, external, data, doers, changed_by, s1, s2, s3, s4, s5, s6";

/// The number a state's kind is stored as: 0 open, 1 active, 2 final, 3 none.
#[must_use]
pub fn state_kind(pack: &Pack, register: &str, state: Option<&str>) -> i64 {
    let state = pack.register(register).and_then(|register| register.state(state?));
    match state.map(|state| state.kind) {
        Some(StateKind::Open) => 0,
        Some(StateKind::Active) => 1,
        Some(StateKind::Final) => 2,
        None => 3,
    }
}

impl<'r> EntryRef<'r> {
    fn read(row: &'r dyn Row) -> Handed<Self> {
        let wrong = |what: &str| StoreError::Damaged(format!("an entry's {what}"));
        Ok(Self {
            seq: row.int(0)?,
            id: row.blob(1)?.try_into().map_err(|_length| wrong("id is not 16 bytes long"))?,
            at_micros: row.int(2)?,
            actor: row.text(3)?,
            auth: row.text(4)?,
            register: row.text(5)?,
            record: row.text(6)?,
            version: u32::try_from(row.int(7)?).map_err(|_range| wrong("version is out of range"))?,
            act: row.text(8)?,
            reason: row.maybe_text(9)?,
            batch: row.maybe_text(10)?,
            leaf: row.blob(11)?,
            body: row.blob(12)?,
        })
    }

    /// Everything but the values, as the leaf commits to it.
    #[must_use]
    pub const fn header(&self) -> Header<'r> {
        Header {
            id: self.id,
            at_micros: self.at_micros,
            actor: self.actor,
            auth: self.auth,
            register: self.register,
            record: self.record,
            version: self.version,
            act: self.act,
            reason: self.reason,
            batch: self.batch,
        }
    }
}

impl<'r> RecordRef<'r> {
    fn read(row: &'r dyn Row) -> Handed<Self> {
        Ok(Self {
            number: row.text(0)?,
            register: row.text(1)?,
            version: row.int(2)?,
            state: row.maybe_text(3)?,
            kind: row.int(4)?,
            title: row.text(5)?,
            owner: row.maybe_text(6)?,
            due: row.maybe_text(7)?,
            created: row.int(8)?,
            created_by: row.text(9)?,
            changed: row.int(10)?,
            entered: row.int(11)?,
            withdrawn: row.int(12)?,
            external: row.maybe_text(13)?,
            data: row.text(14)?,
            doers: row.text(15)?,
            changed_by: row.text(16)?,
            slots: [
                row.maybe_text(17)?,
                row.maybe_text(18)?,
                row.maybe_text(19)?,
                row.maybe_text(20)?,
                row.maybe_text(21)?,
                row.maybe_text(22)?,
            ],
        })
    }
}

impl Tx<'_> {
    /// Hands every row of the ledger to `each` with its leaf index, in order; also rows that no ledger should have, such
    /// as those below 0.
    ///
    /// # Errors
    /// Those of `each`, and failures of the database.
    pub fn scan_entry_rows<E: From<StoreError>>(
        &self,
        mut each: impl FnMut(i64, Handed<EntryRef<'_>>) -> Result<(), E>,
    ) -> Result<(), E> {
        let sql = format!("SELECT {ENTRY} FROM entry ORDER BY seq");
        self.scan(&sql, &[], |row| each(row.int(0)?, EntryRef::read(row)))
    }

    /// Hands the row of the ledger at a leaf index to `look`.
    ///
    /// # Errors
    /// The row cannot be read, or the database failed.
    pub fn entry_row<T>(&self, seq: u64, mut look: impl FnMut(EntryRef<'_>) -> T) -> Result<Option<T>, StoreError> {
        let sql = format!("SELECT {ENTRY} FROM entry WHERE seq = $1");
        self.one(&sql, &[super::signed(seq).into()], |row| Ok(look(EntryRef::read(row)?)))
    }

    /// Hands every row of the projection of records to `each`, those of one register in the order of their numbers.
    ///
    /// # Errors
    /// Those of `each`, and failures of the database.
    pub fn scan_record_rows<E: From<StoreError>>(
        &self,
        register: Option<&str>,
        mut each: impl FnMut(Handed<RecordRef<'_>>) -> Result<(), E>,
    ) -> Result<(), E> {
        let (sql, params) = match register {
            Some(register) => {
                (format!("SELECT {RECORD} FROM record WHERE register = $1 ORDER BY number"), vec![register.into()])
            }
            None => (format!("SELECT {RECORD} FROM record ORDER BY rid"), Vec::new()),
        };
        self.scan(&sql, &params, |row| each(RecordRef::read(row)))
    }

    /// Hands the projection of one record to `look`.
    ///
    /// # Errors
    /// The row cannot be read, or the database failed.
    pub fn record_row<T>(
        &self,
        number: &str,
        mut look: impl FnMut(RecordRef<'_>) -> T,
    ) -> Result<Option<T>, StoreError> {
        let sql = format!("SELECT {RECORD} FROM record WHERE number = $1");
        self.one(&sql, &[number.into()], |row| Ok(look(RecordRef::read(row)?)))
    }

    /// How many records there are, withdrawn ones included, by register.
    ///
    /// # Errors
    /// The database failed.
    pub fn records_by_register(&self) -> Result<Vec<(String, u64)>, StoreError> {
        let sql = "SELECT register, count(*) FROM record GROUP BY register ORDER BY register";
        self.all(sql, &[], |row| Ok((row.text(0)?.to_owned(), unsigned(row.int(1)?))))
    }

    /// The registers entries name.
    ///
    /// # Errors
    /// The database failed.
    pub fn registers_of_ledger(&self) -> Result<Vec<String>, StoreError> {
        self.all("SELECT DISTINCT register FROM entry ORDER BY register", &[], |row| Ok(row.text(0)?.to_owned()))
    }

    /// Hands every link to `each`.
    ///
    /// # Errors
    /// Those of `each`, and failures of the database.
    pub fn scan_link_rows<E: From<StoreError>>(
        &self,
        mut each: impl FnMut(LinkRef<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        self.scan("SELECT source, register, field, target FROM link", &[], |row| {
            each(LinkRef { source: row.text(0)?, register: row.text(1)?, field: row.text(2)?, target: row.text(3)? })
        })
    }

    /// Hands every task to `each`.
    ///
    /// # Errors
    /// Those of `each`, and failures of the database.
    pub fn scan_task_rows<E: From<StoreError>>(
        &self,
        mut each: impl FnMut(TaskRef<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        let sql = "SELECT t.worker, r.number, t.state, t.due FROM task t LEFT JOIN record r ON r.rid = t.rid";
        self.scan(sql, &[], |row| {
            let record = row.maybe_text(1)?;
            each(TaskRef { worker: row.text(0)?, record, state: row.text(2)?, due: row.maybe_text(3)? })
        })
    }

    /// The last serials given: register, year (0 where numbers are plain), serial.
    ///
    /// # Errors
    /// The database failed.
    pub fn serials(&self) -> Result<Vec<(String, i64, i64)>, StoreError> {
        let sql = "SELECT register, year, last FROM serial ORDER BY register, year";
        self.all(sql, &[], |row| Ok((row.text(0)?.to_owned(), row.int(1)?, row.int(2)?)))
    }

    /// Hands every stored hash of the tree to `each`: level, place, hash.
    ///
    /// # Errors
    /// Those of `each`, and failures of the database.
    pub fn scan_nodes<E: From<StoreError>>(
        &self,
        mut each: impl FnMut(i64, i64, &[u8]) -> Result<(), E>,
    ) -> Result<(), E> {
        self.scan("SELECT level, place, hash FROM node ORDER BY level, place", &[], |row| {
            each(row.int(0)?, row.int(1)?, row.blob(2)?)
        })
    }

    /// The checkpoints as they are stored, smallest first: size, microseconds since 1970, signed note.
    ///
    /// # Errors
    /// The database failed.
    pub fn checkpoint_rows(&self) -> Result<Vec<(i64, i64, String)>, StoreError> {
        self.all("SELECT size, at, note FROM checkpoint ORDER BY size", &[], |row| {
            Ok((row.int(0)?, row.int(1)?, row.text(2)?.to_owned()))
        })
    }

    /// The public keys of the workspace with the microsecond since which each signs, oldest first.
    ///
    /// # Errors
    /// The database failed.
    pub fn seal_key_rows(&self) -> Result<Vec<(String, i64)>, StoreError> {
        let sql = "SELECT verifier, since FROM seal_key ORDER BY since";
        self.all(sql, &[], |row| Ok((row.text(0)?.to_owned(), row.int(1)?)))
    }

    /// Facts about the workspace, by key.
    ///
    /// # Errors
    /// The database failed.
    pub fn meta_rows(&self) -> Result<Vec<(String, String)>, StoreError> {
        let sql = "SELECT key, value FROM meta ORDER BY key";
        self.all(sql, &[], |row| Ok((row.text(0)?.to_owned(), row.text(1)?.to_owned())))
    }

    /// People's settings: person, key, JSON.
    ///
    /// # Errors
    /// The database failed.
    pub fn setting_rows(&self) -> Result<Vec<(String, String, String)>, StoreError> {
        let sql = "SELECT person, key, value FROM setting ORDER BY person, key";
        self.all(sql, &[], |row| Ok((row.text(0)?.to_owned(), row.text(1)?.to_owned(), row.text(2)?.to_owned())))
    }

    /// Readiness at the end of each day: day, edition, JSON.
    ///
    /// # Errors
    /// The database failed.
    pub fn readiness_rows(&self) -> Result<Vec<(String, String, String)>, StoreError> {
        let sql = "SELECT day, edition, body FROM readiness ORDER BY day, edition";
        self.all(sql, &[], |row| Ok((row.text(0)?.to_owned(), row.text(1)?.to_owned(), row.text(2)?.to_owned())))
    }

    /// Hands every row of an answer to `each`, whose errors may be of another kind than ours.
    fn scan<E: From<StoreError>>(
        &self,
        sql: &str,
        params: &[crate::backend::Param<'_>],
        mut each: impl FnMut(&dyn Row) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut failed = None;
        self.conn.query(sql, params, &mut |row| match each(row) {
            Ok(()) => Ok(true),
            Err(error) => {
                failed = Some(error);
                Ok(false)
            }
        })?;
        failed.map_or(Ok(()), Err)
    }
}

//! The ledger: appending, reading, erasing.

use assay_core::{Entry, Json, Record};
use assay_seal::entry::{BodyReader, BodyWriter, Header, LeafHasher, Sealed, erase};
use assay_seal::{Hash, Salt};
use jiff::Timestamp;
use uuid::Uuid;

use super::{Param, Tx, moment, signed, unsigned};
use crate::backend::Row;
use crate::error::StoreError;

/// An entry as it stands in the ledger, body still sealed.
#[derive(Debug, Clone)]
pub struct LedgerRow {
    /// Leaf index.
    pub seq: u64,
    /// UUIDv7 bytes.
    pub id: [u8; 16],
    /// Microseconds since 1970, UTC.
    pub at_micros: i64,
    /// Acting person's number.
    pub actor: String,
    /// How they were authenticated.
    pub auth: String,
    /// Register key.
    pub register: String,
    /// Record number.
    pub record: String,
    /// Record version.
    pub version: u32,
    /// Act.
    pub act: String,
    /// Why.
    pub reason: Option<String>,
    /// Import it belongs to.
    pub batch: Option<String>,
    /// Stored leaf hash.
    pub leaf: [u8; 32],
    /// Keys, salts and values; see `assay_seal::entry`.
    pub body: Vec<u8>,
}

/// An entry of a record's history, opened.
#[derive(Debug, Clone, PartialEq)]
pub struct HistoryEntry {
    /// Leaf index.
    pub seq: u64,
    /// The entry. Erased values are left out of its body.
    pub entry: Entry,
    /// Keys whose values were erased.
    pub erased: Vec<String>,
    /// Leaf hash, the entry's fingerprint.
    pub leaf: Hash,
}

const COLUMNS: &str = "seq, id, at, actor, auth, register, record, version, act, reason, batch, leaf, body";

impl LedgerRow {
    fn read(row: &dyn Row) -> Result<Self, StoreError> {
        let fixed = |column: usize| StoreError::Damaged(format!("entry column {column} has the wrong length"));
        Ok(Self {
            seq: unsigned(row.int(0)?),
            id: row.blob(1)?.try_into().map_err(|_length| fixed(1))?,
            at_micros: row.int(2)?,
            actor: row.text(3)?.to_owned(),
            auth: row.text(4)?.to_owned(),
            register: row.text(5)?.to_owned(),
            record: row.text(6)?.to_owned(),
            version: u32::try_from(row.int(7)?).map_err(|_range| fixed(7))?,
            act: row.text(8)?.to_owned(),
            reason: row.maybe_text(9)?.map(ToOwned::to_owned),
            batch: row.maybe_text(10)?.map(ToOwned::to_owned),
            leaf: row.blob(11)?.try_into().map_err(|_length| fixed(11))?,
            body: row.blob(12)?.to_owned(),
        })
    }

    /// Everything but the values, as the leaf commits to it.
    #[must_use]
    pub fn header(&self) -> Header<'_> {
        Header {
            id: self.id,
            at_micros: self.at_micros,
            actor: &self.actor,
            auth: &self.auth,
            register: &self.register,
            record: &self.record,
            version: self.version,
            act: &self.act,
            reason: self.reason.as_deref(),
            batch: self.batch.as_deref(),
        }
    }

    /// Opens the body.
    ///
    /// # Errors
    /// The stored bytes are damaged.
    pub fn open(&self) -> Result<HistoryEntry, StoreError> {
        let damaged = |error: String| StoreError::Damaged(format!("entry {}: {error}", self.seq));
        let mut body = Vec::new();
        let mut erased = Vec::new();
        for field in BodyReader::new(&self.body).map_err(|error| damaged(error.to_string()))? {
            let field = field.map_err(|error| damaged(error.to_string()))?;
            match field.sealed {
                Sealed::Erased { .. } => erased.push(field.key.to_owned()),
                Sealed::Open { value, .. } => {
                    let json = serde_json::from_str(value).map_err(|error| damaged(error.to_string()))?;
                    body.push((field.key.to_owned(), json));
                }
            }
        }
        let entry = Entry {
            id: Uuid::from_bytes(self.id),
            at: moment(self.at_micros)?,
            actor: self.actor.clone(),
            auth: self.auth.clone(),
            register: self.register.clone(),
            record: self.record.clone(),
            version: self.version,
            act: self.act.clone(),
            reason: self.reason.clone(),
            batch: self.batch.clone(),
            body,
        };
        Ok(HistoryEntry { seq: self.seq, entry, erased, leaf: Hash(self.leaf) })
    }
}

impl Tx<'_> {
    /// Appends an accepted entry and brings every projection of its record up to date. `random` fills salts.
    ///
    /// # Errors
    /// The version exists already, or the database failed.
    pub fn append(
        &self,
        entry: &Entry,
        before: Option<&Record>,
        after: &Record,
        random: &mut dyn FnMut(&mut [u8]),
    ) -> Result<u64, StoreError> {
        let mut fields: Vec<&(String, Json)> = entry.body.iter().collect();
        fields.sort_by(|left, right| left.0.cmp(&right.0));
        let mut salts = vec![0; fields.len() * 16];
        random(&mut salts);
        let mut writer = BodyWriter::new();
        for ((key, value), salt) in fields.into_iter().zip(salts.as_chunks::<16>().0) {
            writer.value(key, Salt(*salt), value).map_err(|error| StoreError::Damaged(error.to_string()))?;
        }
        let header = Header {
            id: *entry.id.as_bytes(),
            at_micros: entry.at.as_microsecond(),
            actor: &entry.actor,
            auth: &entry.auth,
            register: &entry.register,
            record: &entry.record,
            version: entry.version,
            act: &entry.act,
            reason: entry.reason.as_deref(),
            batch: entry.batch.as_deref(),
        };
        let seq = self.append_sealed(&header, &writer.finish())?;
        let erased = if entry.act == "erase" { self.erase_values(after, entry)? } else { Vec::new() };
        self.project(before, after)?;
        self.put_mentions(entry, seq)?;
        self.forget_words(&erased)?;
        Ok(seq)
    }

    /// Appends an entry whose body is sealed already. Projections are the caller's business ([`Tx::rebuild`]).
    ///
    /// # Errors
    /// The version exists already, the body is damaged, or the database failed.
    pub fn append_sealed(&self, header: &Header<'_>, body: &[u8]) -> Result<u64, StoreError> {
        let leaf =
            LeafHasher::new().leaf_of_body(header, body).map_err(|error| StoreError::Damaged(error.to_string()))?;
        let mut batch = self.batch()?.borrow_mut();
        let seq = batch.next_seq();
        let params: [Param<'_>; 13] = [
            signed(seq).into(),
            header.id.as_slice().into(),
            header.at_micros.into(),
            header.actor.into(),
            header.auth.into(),
            header.register.into(),
            header.record.into(),
            header.version.into(),
            header.act.into(),
            header.reason.into(),
            header.batch.into(),
            leaf.0.as_slice().into(),
            body.into(),
        ];
        let sql = "INSERT INTO entry (seq, id, at, actor, auth, register, record, version, act, reason, batch, leaf, body) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) ON CONFLICT DO NOTHING";
        if self.execute(sql, &params)? == 0 {
            return Err(StoreError::VersionTaken { record: header.record.to_owned(), version: header.version });
        }
        batch.push(leaf, header.register);
        Ok(seq)
    }

    /// Takes the values of an erase entry's fields out of every earlier entry of the record; commitments stay. Answers
    /// the texts that were in them.
    fn erase_values(&self, record: &Record, entry: &Entry) -> Result<Vec<String>, StoreError> {
        let mut texts = Vec::new();
        let erased = entry.value(assay_core::keys::ERASED).and_then(|erased| erased.get("fields"));
        let keys: Vec<&str> = erased.and_then(Json::as_array).into_iter().flatten().filter_map(Json::as_str).collect();
        for row in self.ledger_of(&record.number)? {
            if row.version >= entry.version {
                continue;
            }
            let body = erase(&row.body, &keys).map_err(|error| StoreError::Damaged(error.to_string()))?;
            if body != row.body {
                for key in &keys {
                    texts.extend(row.open()?.entry.value(key).map(ToString::to_string));
                }
                let sql = "UPDATE entry SET body = $1 WHERE seq = $2";
                self.execute(sql, &[body.as_slice().into(), signed(row.seq).into()])?;
            }
        }
        self.erase_in_drafts(&record.number, &keys)?;
        Ok(texts)
    }

    /// The sealed entries of a record, oldest first.
    ///
    /// # Errors
    /// The database failed.
    pub fn ledger_of(&self, number: &str) -> Result<Vec<LedgerRow>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM entry WHERE record = $1 ORDER BY version");
        self.all(&sql, &[number.into()], LedgerRow::read)
    }

    /// The history of a record, oldest first.
    ///
    /// # Errors
    /// The database failed or stored bytes are damaged.
    pub fn history(&self, number: &str) -> Result<Vec<HistoryEntry>, StoreError> {
        self.ledger_of(number)?.iter().map(LedgerRow::open).collect()
    }

    /// The latest `limit` entries of a record, newest first.
    ///
    /// # Errors
    /// The database failed or stored bytes are damaged.
    pub fn latest_history(&self, number: &str, limit: u32) -> Result<Vec<HistoryEntry>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM entry WHERE record = $1 ORDER BY version DESC LIMIT $2");
        let rows = self.all(&sql, &[number.into(), limit.into()], LedgerRow::read)?;
        rows.iter().map(LedgerRow::open).collect()
    }

    /// The entries of an import or a bulk change, in order.
    ///
    /// # Errors
    /// The database failed or stored bytes are damaged.
    pub fn entries_of_batch(&self, batch: &str) -> Result<Vec<HistoryEntry>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM entry WHERE batch = $1 ORDER BY seq");
        let rows = self.all(&sql, &[batch.into()], LedgerRow::read)?;
        rows.iter().map(LedgerRow::open).collect()
    }

    /// Hands every entry from leaf `from` on to `each`, in order.
    ///
    /// # Errors
    /// Those of `each`, and failures to read.
    pub fn scan_ledger(
        &self,
        from: u64,
        mut each: impl FnMut(LedgerRow) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM entry WHERE seq >= $1 ORDER BY seq");
        self.conn.query(&sql, &[signed(from).into()], &mut |row| {
            each(LedgerRow::read(row)?)?;
            Ok(true)
        })
    }

    /// The newest entries from leaf `from` on, at most `limit` of them, oldest first.
    ///
    /// # Errors
    /// The database failed.
    pub fn ledger_since(&self, from: u64, limit: u32) -> Result<Vec<LedgerRow>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM entry WHERE seq >= $1 ORDER BY seq DESC LIMIT $2");
        let mut rows = self.all(&sql, &[signed(from).into(), limit.into()], LedgerRow::read)?;
        rows.reverse();
        Ok(rows)
    }

    /// The newest entries of the workspace, newest first, from registers in `registers`.
    ///
    /// # Errors
    /// The database failed or stored bytes are damaged.
    pub fn latest_entries(&self, registers: &[String], limit: u32) -> Result<Vec<HistoryEntry>, StoreError> {
        let mut found = Vec::new();
        let sql = format!("SELECT {COLUMNS} FROM entry ORDER BY seq DESC");
        let wanted = usize::try_from(limit).unwrap_or_default();
        self.conn.query(&sql, &[], &mut |row| {
            if registers.iter().any(|register| row.text(5).is_ok_and(|key| key == register)) {
                found.push(LedgerRow::read(row)?.open()?);
            }
            Ok(found.len() < wanted)
        })?;
        Ok(found)
    }

    /// How many entries the ledger has, and the moment of the last.
    ///
    /// # Errors
    /// The database failed.
    pub fn ledger_end(&self) -> Result<(u64, Option<Timestamp>), StoreError> {
        let end = self.one("SELECT seq, at FROM entry ORDER BY seq DESC LIMIT 1", &[], |row| {
            Ok((unsigned(row.int(0)?) + 1, moment(row.int(1)?)?))
        })?;
        Ok(end.map_or((0, None), |(size, at)| (size, Some(at))))
    }

    /// The record as it stood at a moment; `None` if it did not exist then.
    ///
    /// # Errors
    /// The database failed or stored bytes are damaged.
    pub fn record_as_of(&self, number: &str, at: Timestamp) -> Result<Option<Record>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM entry WHERE record = $1 AND at <= $2 ORDER BY version");
        let rows = self.all(&sql, &[number.into(), at.as_microsecond().into()], LedgerRow::read)?;
        let entries: Vec<Entry> = rows.iter().map(|row| Ok(row.open()?.entry)).collect::<Result<_, StoreError>>()?;
        Ok(Record::fold(&entries))
    }
}

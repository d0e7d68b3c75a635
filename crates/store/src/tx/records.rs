//! The projection of records: rows, links, tasks.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Write as _};

use assay_core::mention::may_call;
use assay_core::{Json, Record, projection, tasks};
use assay_pack::{Field, FieldKind, Register, StateKind};
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};

use super::slots::{SLOTS, slots, slotted};
use super::{Tx, moment, unsigned};
use crate::backend::{Param, Row};
use crate::error::StoreError;

/// Columns of a record row, in the order [`read_record`] wants them.
pub(crate) const RECORD: &str = "r.register, r.number, r.version, r.state, r.created, r.created_by, r.changed, \
     r.entered, r.withdrawn, r.external, r.data, r.doers, r.changed_by";

/// A part of all records, for several readers that share the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// Which part, from 0.
    pub index: u32,
    /// Of how many.
    pub of: u32,
}

impl Share {
    /// All of them, for one reader alone.
    pub const ALL: Self = Self { index: 0, of: 1 };
}

/// How many columns [`RECORD`] has; what a query selects after them begins at this place.
pub(crate) const RECORD_COLUMNS: usize = 13;

/// Reads a record from the columns of [`RECORD`].
pub(crate) fn read_record(row: &dyn Row) -> Result<Record, StoreError> {
    let doers = serde_json::from_str(row.text(11)?).map_err(|error| damaged(&error))?;
    read_with(row, serde_json::from_str(row.text(10)?).map_err(|error| damaged(&error))?, doers)
}

/// Fields of the head of a record: what any mention of it shows.
const HEAD_FIELDS: [&str; 3] = ["title", "owner", "due"];

/// Reads a record with its head and these fields only, and without who did what.
pub(super) fn read_part(row: &dyn Row, fields: &[String]) -> Result<Record, StoreError> {
    let mut json = serde_json::Deserializer::from_str(row.text(10)?);
    let data = Part(fields).deserialize(&mut json).map_err(|error| damaged(&error))?;
    read_with(row, data, BTreeMap::new())
}

/// Columns of a record's head, in the order [`read_head`] wants them: its row is not read as far as its data.
pub(super) const HEAD: &str = "r.register, r.number, r.version, r.state, r.created, r.created_by, r.changed, r.entered, \
     r.withdrawn, r.external, r.title, r.owner, r.changed_by, r.due";

/// How many columns [`HEAD`] has; what a query selects after them begins at this place.
pub(super) const HEAD_COLUMNS: usize = 14;

/// Reads the head of a record from the columns of [`HEAD`].
pub(super) fn read_head(row: &dyn Row) -> Result<Record, StoreError> {
    let fields = [("title", Some(row.text(10)?)), ("owner", row.maybe_text(11)?), ("due", row.maybe_text(13)?)];
    let filled = fields.into_iter().filter_map(|(key, value)| Some((key, value.filter(|value| !value.is_empty())?)));
    let data = filled.map(|(key, value)| (key.to_owned(), Json::from(value))).collect();
    read_with(row, data, BTreeMap::new())
}

fn damaged(error: &serde_json::Error) -> StoreError {
    StoreError::Damaged(format!("record: {error}"))
}

/// A record from the columns that [`RECORD`] and [`HEAD`] share and what was read of its fields.
fn read_with(
    row: &dyn Row,
    data: BTreeMap<String, Json>,
    doers: BTreeMap<String, String>,
) -> Result<Record, StoreError> {
    Ok(Record {
        register: row.text(0)?.to_owned(),
        number: row.text(1)?.to_owned(),
        version: u32::try_from(row.int(2)?).unwrap_or_default(),
        state: row.maybe_text(3)?.map(ToOwned::to_owned),
        created: moment(row.int(4)?)?,
        created_by: row.text(5)?.to_owned(),
        changed: moment(row.int(6)?)?,
        changed_by: row.text(12)?.to_owned(),
        entered: moment(row.int(7)?)?,
        withdrawn: row.int(8)? != 0,
        external: row.maybe_text(9)?.map(ToOwned::to_owned),
        data,
        doers,
    })
}

/// Reads an object's members of these names and passes over the others without building them.
struct Part<'f>(&'f [String]);

impl<'de> DeserializeSeed<'de> for Part<'_> {
    type Value = BTreeMap<String, Json>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Part<'_> {
    type Value = BTreeMap<String, Json>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut part = BTreeMap::new();
        while let Some(name) = members.next_key_seed(Wanted(self.0))? {
            match name {
                Some(name) => drop(part.insert(name, members.next_value()?)),
                None => drop(members.next_value::<IgnoredAny>()?),
            }
        }
        Ok(part)
    }
}

/// Reads the name of a member, if it is one of these or belongs to the head of a record.
struct Wanted<'f>(&'f [String]);

impl<'de> DeserializeSeed<'de> for Wanted<'_> {
    type Value = Option<String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Wanted<'_> {
    type Value = Option<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        let wanted = HEAD_FIELDS.contains(&name) || self.0.iter().any(|wanted| wanted == name);
        Ok(wanted.then(|| name.to_owned()))
    }
}

/// The number a state's kind is stored as.
fn kind_of(register: Option<&Register>, state: Option<&str>) -> i64 {
    match state.and_then(|state| register?.state(state)).map(|state| state.kind) {
        Some(StateKind::Open) => 0,
        Some(StateKind::Active) => 1,
        Some(StateKind::Final) => 2,
        None => 3,
    }
}

impl Tx<'_> {
    /// The record with this number, withdrawn ones included.
    ///
    /// # Errors
    /// The database failed or stored data is damaged.
    pub fn record(&self, number: &str) -> Result<Option<Record>, StoreError> {
        let sql = format!("SELECT {RECORD} FROM record r WHERE r.number = $1");
        self.one(&sql, &[number.into()], read_record)
    }

    /// The record with this number as a mention of it shows it: its data are title, owner and due alone.
    ///
    /// # Errors
    /// The database failed or stored data is damaged.
    pub fn record_head(&self, number: &str) -> Result<Option<Record>, StoreError> {
        let sql = format!("SELECT {HEAD} FROM record r WHERE r.number = $1");
        self.one(&sql, &[number.into()], read_head)
    }

    /// The record with this internal key.
    pub(super) fn record_at(&self, rid: i64) -> Result<Option<Record>, StoreError> {
        let sql = format!("SELECT {RECORD} FROM record r WHERE r.rid = $1");
        self.one(&sql, &[rid.into()], read_record)
    }

    /// The live record with this internal key, its head alone.
    ///
    /// # Errors
    /// The database failed or stored data is damaged.
    pub fn head_at(&self, rid: i64) -> Result<Option<Record>, StoreError> {
        let sql = format!("SELECT {HEAD} FROM record r WHERE r.rid = $1 AND r.withdrawn = 0");
        self.one(&sql, &[rid.into()], read_head)
    }

    /// Hands the live records of a register that fall to `share` to `each`, in number order: whole, or with their heads and
    /// these fields alone.
    ///
    /// # Errors
    /// Those of `each`, and failures to read.
    pub fn scan_records(
        &self,
        register: &str,
        fields: Option<&[String]>,
        share: Share,
        mut each: impl FnMut(i64, Record) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let sql = format!(
            "SELECT {RECORD}, r.rid FROM record r WHERE r.register = $1 AND r.withdrawn = 0 AND r.rid % $2 = $3 ORDER BY r.number"
        );
        self.conn.query(&sql, &[register.into(), share.of.into(), share.index.into()], &mut |row| {
            let record = fields.map_or_else(|| read_record(row), |fields| read_part(row, fields))?;
            each(row.int(RECORD_COLUMNS)?, record)?;
            Ok(true)
        })
    }

    /// Every record there is, withdrawn ones included, in no order.
    ///
    /// # Errors
    /// Those of `each`, and failures to read.
    pub fn scan_all_records(&self, mut each: impl FnMut(Record) -> Result<(), StoreError>) -> Result<(), StoreError> {
        let sql = format!("SELECT {RECORD} FROM record r");
        self.conn.query(&sql, &[], &mut |row| {
            each(read_record(row)?)?;
            Ok(true)
        })
    }

    /// Internal key of a record.
    ///
    /// # Errors
    /// The database failed.
    pub fn rid(&self, number: &str) -> Result<Option<i64>, StoreError> {
        self.one("SELECT rid FROM record WHERE number = $1", &[number.into()], |row| row.int(0))
    }

    /// How many records a person owns, by register.
    ///
    /// # Errors
    /// The database failed.
    pub fn count_owned(&self, person: &str) -> Result<Vec<(String, u64)>, StoreError> {
        let sql = "SELECT register, count(*) FROM record WHERE owner = $1 AND withdrawn = 0 GROUP BY register";
        self.all(sql, &[person.into()], |row| Ok((row.text(0)?.to_owned(), unsigned(row.int(1)?))))
    }

    /// Brings every projection of a record up to date after an entry.
    pub(super) fn project(&self, before: Option<&Record>, after: &Record) -> Result<(), StoreError> {
        let register = self.pack.register(&after.register).map(AsRef::as_ref);
        let rid = self.put(register, before, after)?;
        let Some(register) = register else { return Ok(()) };
        self.put_links(register, before, after)?;
        let text = projection::search_text(register, after);
        let was = before.filter(|record| !record.withdrawn).map(|record| projection::search_text(register, record));
        if after.withdrawn {
            self.drop_text(rid)?;
        } else if was.as_ref() != Some(&text) {
            self.put_text(rid, &text, was.is_some())?;
        }
        self.put_tasks(rid, before, after)
    }

    /// Writes the row of a record; answers its key.
    fn put(&self, register: Option<&Register>, before: Option<&Record>, record: &Record) -> Result<i64, StoreError> {
        let damaged = |error: serde_json::Error| StoreError::Damaged(error.to_string());
        let data = serde_json::to_string(&record.data).map_err(damaged)?;
        let doers = serde_json::to_string(&record.doers).map_err(damaged)?;
        let placed = slots(register, record);
        let Some(before) = before else {
            let mut params: Vec<Param<'_>> = vec![
                (&record.number).into(),
                (&record.register).into(),
                record.version.into(),
                record.state.as_ref().into(),
                kind_of(register, record.state.as_deref()).into(),
                record.title().into(),
                record.owner().into(),
                record.text("due").into(),
                record.created.as_microsecond().into(),
                (&record.created_by).into(),
                record.changed.as_microsecond().into(),
                record.entered.as_microsecond().into(),
                record.withdrawn.into(),
                record.external.as_ref().into(),
                data.into(),
                doers.into(),
                (&record.changed_by).into(),
            ];
            params.extend(placed.iter().map(|value| value.as_ref().into()));
            let sql = "INSERT INTO record (number, register, version, state, kind, title, owner, due, created, created_by, \
                       changed, entered, withdrawn, external, data, doers, changed_by, s1, s2, s3, s4, s5, s6) VALUES \
                       ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, \
                       $22, $23)";
            return self.conn.insert(sql, &params);
        };
        let mut params: Vec<Param<'_>> = vec![
            record.version.into(),
            record.title().into(),
            record.changed.as_microsecond().into(),
            data.into(),
            doers.into(),
            (&record.changed_by).into(),
        ];
        // What indexes are made of is only written where it changes: most edits leave every index as it is.
        let head = |record: &Record| {
            let text = |key: &str| record.text(key).map(ToOwned::to_owned);
            (
                record.state.clone(),
                text("owner"),
                text("due"),
                record.entered,
                record.withdrawn,
                record.external.clone(),
            )
        };
        let mut set = "version = $1, title = $2, changed = $3, data = $4, doers = $5, changed_by = $6".to_owned();
        if head(before) != head(record) {
            set.push_str(
                ", state = $7, kind = $8, owner = $9, due = $10, entered = $11, withdrawn = $12, external = $13",
            );
            params.extend([
                record.state.as_ref().into(),
                kind_of(register, record.state.as_deref()).into(),
                record.owner().into(),
                record.text("due").into(),
                record.entered.as_microsecond().into(),
                record.withdrawn.into(),
                record.external.as_ref().into(),
            ]);
        }
        for (slot, (was, is)) in SLOTS.iter().zip(slots(register, before).iter().zip(&placed)) {
            if was != is {
                params.push(is.as_ref().into());
                let _ = write!(set, ", {slot} = ${}", params.len());
            }
        }
        params.push((&record.number).into());
        self.execute(&format!("UPDATE record SET {set} WHERE number = ${}", params.len()), &params)?;
        let rid = self.rid(&record.number)?;
        rid.ok_or_else(|| StoreError::Damaged(format!("record {} has entries but no row", record.number)))
    }

    fn put_links(&self, register: &Register, before: Option<&Record>, after: &Record) -> Result<(), StoreError> {
        let of = |record: &Record| -> BTreeSet<(String, String)> {
            if record.withdrawn {
                return BTreeSet::new();
            }
            let links = projection::links(register, record);
            links.into_iter().map(|(field, target)| (field.to_owned(), target.to_owned())).collect()
        };
        let was = before.map(of).unwrap_or_default();
        let is = of(after);
        for (field, target) in was.difference(&is) {
            let sql = "DELETE FROM link WHERE target = $1 AND register = $2 AND field = $3 AND source = $4";
            self.execute(sql, &[target.into(), (&after.register).into(), field.into(), (&after.number).into()])?;
        }
        for (field, target) in is.difference(&was) {
            let sql =
                "INSERT INTO link (target, register, field, source) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
            self.execute(sql, &[target.into(), (&after.register).into(), field.into(), (&after.number).into()])?;
        }
        Ok(())
    }

    fn put_tasks(&self, rid: i64, before: Option<&Record>, after: &Record) -> Result<(), StoreError> {
        let was = before.map(|record| tasks(self.pack, record)).unwrap_or_default();
        let is = tasks(self.pack, after);
        if was == is {
            return Ok(());
        }
        if !was.is_empty() {
            self.execute("DELETE FROM task WHERE rid = $1", &[rid.into()])?;
        }
        for task in is {
            let sql = "INSERT INTO task (worker, rid, state, due) VALUES ($1, $2, $3, $4)";
            let worker = super::tasks::worker_key(&task.worker);
            let due = task.due.map(|due| due.to_string());
            self.execute(sql, &[worker.into(), rid.into(), task.state.into(), due.into()])?;
        }
        Ok(())
    }

    /// Links of other records to this one: (register, field, number of the source), ordered.
    ///
    /// # Errors
    /// The database failed.
    pub fn links_to(&self, number: &str) -> Result<Vec<(String, String, String)>, StoreError> {
        let sql = "SELECT register, field, source FROM link WHERE target = $1 ORDER BY register, field, source";
        self.all(sql, &[number.into()], |row| {
            Ok((row.text(0)?.to_owned(), row.text(1)?.to_owned(), row.text(2)?.to_owned()))
        })
    }

    /// How many records link to `number`, by register and field.
    ///
    /// # Errors
    /// The database failed.
    pub fn count_links_to(&self, number: &str) -> Result<Vec<(String, String, u64)>, StoreError> {
        let sql = "SELECT register, field, count(*) FROM link WHERE target = $1 GROUP BY register, field \
                   ORDER BY register, field";
        self.all(sql, &[number.into()], |row| {
            Ok((row.text(0)?.to_owned(), row.text(1)?.to_owned(), unsigned(row.int(2)?)))
        })
    }

    /// The latest `limit` records of a register that link to `number` in a field, the newest number first.
    ///
    /// # Errors
    /// The database failed.
    pub fn latest_links_to(
        &self,
        number: &str,
        register: &str,
        field: &str,
        limit: u32,
    ) -> Result<Vec<String>, StoreError> {
        let sql = "SELECT source FROM link WHERE target = $1 AND register = $2 AND field = $3 \
                   ORDER BY source DESC LIMIT $4";
        self.all(sql, &[number.into(), register.into(), field.into(), limit.into()], |row| Ok(row.text(0)?.to_owned()))
    }

    /// The last serial given in a register (and year), raised by one.
    pub(super) fn draw_serial(&self, register: &str, year: i16) -> Result<u32, StoreError> {
        let sql = "INSERT INTO serial (register, year, last) VALUES ($1, $2, 1) \
                   ON CONFLICT (register, year) DO UPDATE SET last = last + 1 RETURNING last";
        let serial = self.one(sql, &[register.into(), i64::from(year).into()], |row| row.int(0))?;
        serial
            .and_then(|serial| u32::try_from(serial).ok())
            .ok_or_else(|| StoreError::Damaged(format!("serial of {register}")))
    }

    /// Takes part in numbering as if this number had been drawn here: for ledgers brought in from elsewhere.
    ///
    /// # Errors
    /// The database failed.
    pub fn note_serial(&self, register: &str, year: i16, serial: u32) -> Result<(), StoreError> {
        let sql = "INSERT INTO serial (register, year, last) VALUES ($1, $2, $3) \
                   ON CONFLICT (register, year) DO UPDATE SET last = max(last, excluded.last)";
        self.execute(sql, &[register.into(), i64::from(year).into(), serial.into()])?;
        Ok(())
    }

    /// Throws away every projection and makes it again from the ledger.
    ///
    /// # Errors
    /// The database failed or stored bytes are damaged.
    pub fn rebuild(&self) -> Result<(), StoreError> {
        for table in ["diagnostic", "diagnostic_count", "check_state"] {
            self.execute(&format!("DELETE FROM {table}"), &[])?;
        }
        self.reproject()?;
        self.set_meta("projections", &self.projections_print())
    }

    /// Makes the projections again if the pack now asks for other ones: a field that became searchable, a link that was
    /// none, a state that waits for somebody else.
    pub(crate) fn keep_projections(&self) -> Result<(), StoreError> {
        let print = self.projections_print();
        if self.meta("projections")?.as_deref() == Some(print.as_str()) {
            return Ok(());
        }
        if self.ledger_end()?.0 > 0 {
            tracing::info!("the pack has changed: records are projected anew");
            self.reproject()?;
        }
        self.set_meta("projections", &print)
    }

    /// Everything of the pack that projections depend on, as a hash.
    fn projections_print(&self) -> String {
        let mut text = String::new();
        for register in &self.pack.registers {
            let linked = |columns: &[Field]| columns.iter().any(|column| column.kind.is_link());
            let fields = register.fields.iter().map(|field| {
                let rows = match &field.kind {
                    FieldKind::Table(columns) => {
                        let column = |column: &Field| (column.key.clone(), column.kind.is_link());
                        (linked(columns) || field.search.is_some())
                            .then(|| columns.iter().map(column).collect::<Vec<_>>())
                    }
                    _ => None,
                };
                (&field.key, field.kind.is_link(), rows, field.search)
            });
            let fields: Vec<_> =
                fields.filter(|(_, link, rows, search)| *link || rows.is_some() || search.is_some()).collect();
            let calling: Vec<&str> =
                register.fields.iter().filter(|field| may_call(field)).map(|field| field.key.as_str()).collect();
            let states = register.workflow.as_ref().map(|workflow| &workflow.states);
            let slots: Vec<&str> = slotted(register).map(|field| field.key.as_str()).collect();
            // Writing to a String cannot fail.
            let _ = writeln!(
                text,
                "{} {fields:?} {calling:?} {states:?} {:?} {slots:?}",
                register.key, register.permissions.edit
            );
        }
        assay_seal::Hash::of(text.as_bytes()).to_string()
    }

    /// Record rows keep their internal keys: these count in the order in which records began.
    fn reproject(&self) -> Result<(), StoreError> {
        for table in ["record", "link", "task", "mention", "serial", "word", "gram"] {
            self.execute(&format!("DELETE FROM {table}"), &[])?;
        }
        self.clear_text()?;
        let mut records: BTreeMap<String, Record> = BTreeMap::new();
        let mut order = Vec::new();
        self.scan_ledger(0, |row| {
            let entry = row.open()?.entry;
            self.put_mentions(&entry, row.seq)?;
            match records.get_mut(&entry.record) {
                Some(record) => record.apply(&entry),
                None => {
                    order.push(entry.record.clone());
                    records.insert(entry.record.clone(), Record::begin(&entry));
                }
            }
            Ok(())
        })?;
        for number in order {
            let Some(record) = records.remove(&number) else { continue };
            self.project(None, &record)?;
            let register = self.pack.register(&record.register);
            if let Some((register, (year, serial))) =
                register.and_then(|register| Some((register, assay_core::serial_of(register, &number)?)))
            {
                self.note_serial(&register.key, year, serial)?;
            }
        }
        Ok(())
    }

    /// How many live records each register has, by state kind (0 open, 1 active, 2 final, 3 none).
    ///
    /// # Errors
    /// The database failed.
    pub fn count_records(&self) -> Result<Vec<(String, i64, u64)>, StoreError> {
        let sql = "SELECT register, kind, count(*) FROM record WHERE withdrawn = 0 GROUP BY register, kind";
        self.all(sql, &[], |row| Ok((row.text(0)?.to_owned(), row.int(1)?, unsigned(row.int(2)?))))
    }

    /// A person's setting.
    ///
    /// # Errors
    /// The database failed.
    pub fn setting(&self, person: &str, key: &str) -> Result<Option<Json>, StoreError> {
        let sql = "SELECT value FROM setting WHERE person = $1 AND key = $2";
        let stored = self.one(sql, &[person.into(), key.into()], |row| Ok(row.text(0)?.to_owned()))?;
        Ok(stored.and_then(|text| serde_json::from_str(&text).ok()))
    }

    /// Changes a person's setting.
    ///
    /// # Errors
    /// The database failed.
    pub fn set_setting(&self, person: &str, key: &str, value: &Json) -> Result<(), StoreError> {
        let sql = "INSERT INTO setting (person, key, value) VALUES ($1, $2, $3) \
                   ON CONFLICT (person, key) DO UPDATE SET value = excluded.value";
        self.execute(sql, &[person.into(), key.into(), value.to_string().into()])?;
        Ok(())
    }
}

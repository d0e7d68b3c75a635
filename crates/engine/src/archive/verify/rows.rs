//! What the records imply, against the tables that hold it: record rows, links, tasks, serials.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::BuildHasherDefault;

use assay_core::{Json, Record, Worker, projection, serial_of, tasks};
use assay_pack::{FieldKind, Pack};
use assay_store::{Hashed, LinkRef, RecordRef, StoreError, TaskRef, Tx, slots, slotted, state_kind};
use jiff::Timestamp;
use serde::de::{MapAccess, Visitor};
use serde_json::value::RawValue;

use super::exact;
use super::fold::{ABSENT, ByHash, Folded, Print, Share, string_of};
use super::lane::damage;
use super::report::{Discrepancy, DiscrepancyKind, Found};
use crate::archive::{Progress, Step, Tell};

type Hashes = HashSet<u64, BuildHasherDefault<Hashed>>;

/// Highest serial per register and year.
pub(super) type Serials = BTreeMap<(String, i64), i64>;

/// How often progress is told.
const TELL_EVERY: u64 = 4_096;

/// Compares the tables with the folded records of one share.
pub(super) struct Rows<'t> {
    tx: &'t Tx<'t>,
    pack: &'t Pack,
    print: &'t Print,
    share: Share,
    /// Folded records whose row was not met yet.
    records: ByHash<Folded>,
    /// Stored links and tasks that no record has implied yet.
    links: Hashes,
    tasks: Hashes,
    /// Per register, the fields that links and tasks are made of.
    telling: HashMap<&'t str, BTreeSet<&'t str>>,
    found: &'t mut Found,
}

impl<'t> Rows<'t> {
    /// Reads the links and tasks of the share.
    pub(super) fn load(
        tx: &'t Tx<'t>,
        pack: &'t Pack,
        print: &'t Print,
        share: Share,
        records: ByHash<Folded>,
        found: &'t mut Found,
    ) -> Result<Self, StoreError> {
        let (mut links, mut tasks) = (Hashes::default(), Hashes::default());
        tx.scan_link_rows(|link| {
            if share.has(print.of(link.source)) {
                links.insert(link_print(print, &link));
            }
            Ok::<_, StoreError>(())
        })?;
        tx.scan_task_rows(|task| {
            match task.record {
                Some(number) if share.has(print.of(number)) => {
                    tasks.insert(task_print(print, &task, number));
                }
                Some(_) => {}
                None if share.number == 0 => {
                    found.add(Discrepancy::new(DiscrepancyKind::TaskAdded).of("—").found(task.worker));
                }
                None => {}
            }
            Ok::<_, StoreError>(())
        })?;
        Ok(Self { tx, pack, print, share, records, links, tasks, telling: telling_fields(pack), found })
    }

    /// Goes through the rows of the share.
    pub(super) fn compare(mut self, serials: &mut Serials, total: u64, tell: Tell<'_>) -> Result<(), StoreError> {
        let mut done = 0;
        let tx = self.tx;
        tx.scan_record_rows(None, |row| {
            match row {
                Ok(row) => self.row(&row, serials)?,
                // Whose row it is cannot be read either: it is told with the first share.
                Err(error) if self.share.number == 0 => {
                    self.found.add(Discrepancy::new(DiscrepancyKind::RecordUnreadable).found(damage(&error)));
                }
                Err(_) => {}
            }
            done += 1;
            if done % TELL_EVERY == 0 {
                tell(Progress { step: Step::Records, done, total });
            }
            Ok::<_, StoreError>(())
        })?;
        self.left_over()
    }

    fn row(&mut self, row: &RecordRef<'_>, serials: &mut Serials) -> Result<(), StoreError> {
        let number = self.print.of(row.number);
        if !self.share.has(number) {
            return Ok(());
        }
        let Some(folded) = self.records.remove(&number) else {
            self.found.add(Discrepancy::new(DiscrepancyKind::RecordAdded).of(row.number));
            return Ok(());
        };
        let mut record = outline(row);
        let empty = BTreeSet::new();
        let telling = self.telling.get(row.register).unwrap_or(&empty);
        if !self.same(&folded, row, telling, &mut record) || !self.same_slots(row, &record) {
            exact::compare(self.tx, self.pack, row, self.found)?;
        }
        self.implied(&record);
        if let Some(register) = self.pack.register(row.register)
            && let Some((year, serial)) = serial_of(register, row.number)
        {
            let last = serials.entry((row.register.to_owned(), i64::from(year))).or_default();
            *last = i64::from(serial).max(*last);
        }
        Ok(())
    }

    /// Is the row, to all appearance, the folded record? Fills `record` with the fields of `telling` on the way.
    fn same(&self, folded: &Folded, row: &RecordRef<'_>, telling: &BTreeSet<&str>, record: &mut Record) -> bool {
        let print = self.print;
        let (mut title, mut owner, mut due) = (None, None, None);
        let mut same = true;
        let mut fields = 0;
        let mut last = String::new();
        let read = each_member(row.data, |key, value| {
            fields += 1;
            // Keys stand in order, so that none can come twice.
            same &= fields == 1 || key > last.as_str();
            last.clear();
            last.push_str(key);
            same &= folded.data.get(print.of(key)) == Some(print.of(value));
            match key {
                "title" => title = string_of(value),
                "owner" => owner = string_of(value),
                "due" => due = string_of(value),
                _ => {}
            }
            if telling.contains(key)
                && let Ok(json) = serde_json::from_str::<Json>(value)
            {
                record.data.insert(key.to_owned(), json);
            }
        });
        same &= read.is_ok() && fields == folded.data.len();
        same &= title.as_deref().unwrap_or_default() == row.title && owner.as_deref() == row.owner;
        same &= due.as_deref() == row.due;
        same &= self.same_doers(folded, row.doers);
        let maybe = |text: Option<&str>| text.map_or(ABSENT, |text| print.of(text));
        same && print.of(row.register) == folded.register
            && row.version == i64::from(folded.version)
            && maybe(row.state) == folded.state
            && row.kind == state_kind(self.pack, row.register, row.state)
            && row.created == folded.created
            && print.of(row.created_by) == folded.created_by
            && row.changed == folded.changed
            && print.of(row.changed_by) == folded.changed_by
            && row.entered == folded.entered
            && row.withdrawn == i64::from(folded.withdrawn)
            && maybe(row.external) == folded.external
    }

    fn same_slots(&self, row: &RecordRef<'_>, record: &Record) -> bool {
        let register = self.pack.register(row.register).map(AsRef::as_ref);
        slots(register, record).iter().map(Option::as_deref).eq(row.slots)
    }

    fn same_doers(&self, folded: &Folded, doers: &str) -> bool {
        let (mut count, mut same) = (0, true);
        let read = each_member(doers, |deed, doer| {
            count += 1;
            same &= folded.doers.get(self.print.of(deed)) == Some(self.print.of_string(doer));
        });
        same && read.is_ok() && count == folded.doers.len()
    }

    /// Takes the links and tasks a record implies off the lists.
    fn implied(&mut self, record: &Record) {
        let Some(register) = self.pack.register(&record.register).filter(|_| !record.withdrawn) else { return };
        for (field, target) in projection::links(register, record) {
            let link = LinkRef { source: &record.number, register: &record.register, field, target };
            if !self.links.remove(&link_print(self.print, &link)) {
                let missing = Discrepancy::new(DiscrepancyKind::LinkMissing).of(&record.number);
                self.found.add(missing.about(field).expected(target));
            }
        }
        for task in tasks(self.pack, record) {
            let worker = match task.worker {
                Worker::Person(number) => number,
                Worker::Role(role) => format!("role:{role}"),
            };
            let due = task.due.map(|due| due.to_string());
            let row =
                TaskRef { worker: &worker, record: Some(&record.number), state: &task.state, due: due.as_deref() };
            if !self.tasks.remove(&task_print(self.print, &row, &record.number)) {
                let missing = Discrepancy::new(DiscrepancyKind::TaskMissing).of(&record.number);
                self.found.add(missing.expected(task_text(&row)));
            }
        }
    }

    /// What is in a table and implied by nothing, and what is in the ledger and in no table.
    fn left_over(mut self) -> Result<(), StoreError> {
        let mut without_row: Vec<i64> = self.records.values().map(|record| record.first).collect();
        without_row.sort_unstable();
        for first in without_row {
            let seq = u64::try_from(first).unwrap_or_default();
            if let Some(number) = self.tx.entry_row(seq, |row| row.record.to_owned())? {
                self.found.add(Discrepancy::new(DiscrepancyKind::RecordMissing).at(first).of(number));
            }
        }
        if !self.links.is_empty() {
            let tx = self.tx;
            tx.scan_link_rows(|link| {
                if self.links.remove(&link_print(self.print, &link)) {
                    let added = Discrepancy::new(DiscrepancyKind::LinkAdded).of(link.source);
                    self.found.add(added.about(link.field).found(link.target));
                }
                Ok::<_, StoreError>(())
            })?;
        }
        if !self.tasks.is_empty() {
            let tx = self.tx;
            tx.scan_task_rows(|task| {
                if let Some(number) = task.record
                    && self.tasks.remove(&task_print(self.print, &task, number))
                {
                    self.found.add(Discrepancy::new(DiscrepancyKind::TaskAdded).of(number).found(task_text(&task)));
                }
                Ok::<_, StoreError>(())
            })?;
        }
        Ok(())
    }
}

/// The last numbers given are those of the last records.
pub(super) fn compare_serials(tx: &Tx<'_>, mut implied: Serials, found: &mut Found) -> Result<(), StoreError> {
    let differs = |register: &str, year: i64, stored: i64, implied: i64| {
        let what = if year == 0 { register.to_owned() } else { format!("{register} {year}") };
        Discrepancy::new(DiscrepancyKind::Serial).about(what).found(stored).expected(implied)
    };
    for (register, year, stored) in tx.serials()? {
        let last = implied.remove(&(register.clone(), year)).unwrap_or_default();
        if stored != last {
            found.add(differs(&register, year, stored, last));
        }
    }
    for ((register, year), last) in implied {
        found.add(differs(&register, year, 0, last));
    }
    Ok(())
}

/// The fields of each register that links and tasks are made of.
fn telling_fields(pack: &Pack) -> HashMap<&str, BTreeSet<&str>> {
    let registers = pack.registers.iter().map(|register| {
        let linking = register.fields.iter().filter(|field| match &field.kind {
            FieldKind::Table(columns) => columns.iter().any(|column| column.kind.is_link()),
            kind => kind.is_link(),
        });
        let fields = linking.chain(slotted(register));
        let keys = fields.map(|field| field.key.as_str()).chain(["owner", "due"]);
        (register.key.as_str(), keys.collect())
    });
    registers.collect()
}

/// A record with all of a row but its data and doers.
fn outline(row: &RecordRef<'_>) -> Record {
    let moment = |micros| Timestamp::from_microsecond(micros).unwrap_or(Timestamp::UNIX_EPOCH);
    Record {
        register: row.register.to_owned(),
        number: row.number.to_owned(),
        version: u32::try_from(row.version).unwrap_or_default(),
        state: row.state.map(ToOwned::to_owned),
        created: moment(row.created),
        created_by: row.created_by.to_owned(),
        changed: moment(row.changed),
        changed_by: row.changed_by.to_owned(),
        entered: moment(row.entered),
        withdrawn: row.withdrawn != 0,
        external: None,
        data: BTreeMap::new(),
        doers: BTreeMap::new(),
    }
}

fn link_print(print: &Print, link: &LinkRef<'_>) -> u64 {
    print.of_all([link.source, link.register, link.field, link.target])
}

fn task_print(print: &Print, task: &TaskRef<'_>, record: &str) -> u64 {
    print.of_all([record, task.worker, task.state, task.due.unwrap_or("-")])
}

fn task_text(task: &TaskRef<'_>) -> String {
    let due = task.due.map(|due| format!(", {due}")).unwrap_or_default();
    format!("{}, {}{due}", task.worker, task.state)
}

/// Hands every member of a JSON object to `each`: key, and value as it is written.
fn each_member<'j>(json: &'j str, each: impl FnMut(&str, &'j str)) -> Result<(), serde_json::Error> {
    struct Members<F>(F);
    impl<'j, F: FnMut(&str, &'j str)> Visitor<'j> for Members<F> {
        type Value = ();

        fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            formatter.write_str("an object")
        }

        fn visit_map<A: MapAccess<'j>>(mut self, mut map: A) -> Result<(), A::Error> {
            while let Some(Key(key)) = map.next_key()? {
                let value: &'j RawValue = map.next_value()?;
                (self.0)(&key, value.get());
            }
            Ok(())
        }
    }
    let mut deserializer = serde_json::Deserializer::from_str(json);
    serde::Deserializer::deserialize_map(&mut deserializer, Members(each))?;
    deserializer.end()
}

#[derive(serde::Deserialize)]
struct Key<'j>(#[serde(borrow)] std::borrow::Cow<'j, str>);

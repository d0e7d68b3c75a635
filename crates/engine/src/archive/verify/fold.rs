//! The fold of all records at once, kept as hashes.
//!
//! A ledger of millions of entries is folded in one pass without holding a value: of each record stays, per key, 64 bits of
//! a hash keyed anew for every run. Equal hashes are equality for our purpose (nobody can aim at a key they do not know);
//! where they differ, the record is folded once more from its entries, exactly ([`super::exact`]).

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::hash::{BuildHasher, BuildHasherDefault, Hasher as _, RandomState};
use std::hint::black_box;

use assay_core::{Json, keys};
use assay_pack::Pack;
use assay_seal::entry::{BodyReader, Sealed as Stored};
use assay_store::Hashed;

use super::lane::{Batch, Folder, Row};
use super::mentions::Mentions;
use super::report::{Discrepancy, DiscrepancyKind, Found};
use super::tree::Tree;
use crate::archive::files::{self, FileFields, FileRefs};

/// Hash of something that is absent.
pub(super) const ABSENT: u64 = 0;

/// The hash of this run.
#[derive(Debug, Clone, Default)]
pub(super) struct Print(RandomState);

impl Print {
    /// The hash of a text, never [`ABSENT`].
    pub fn of(&self, text: &str) -> u64 {
        let mut hasher = self.0.build_hasher();
        hasher.write(text.as_bytes());
        hasher.finish().max(1)
    }

    /// The hash of several texts.
    pub fn of_all<'t>(&self, texts: impl IntoIterator<Item = &'t str>) -> u64 {
        let mut hasher = self.0.build_hasher();
        for text in texts {
            hasher.write(text.as_bytes());
            hasher.write_u8(0xff);
        }
        hasher.finish().max(1)
    }

    /// The hash of what a JSON string says; [`ABSENT`] for any other JSON.
    pub fn of_string(&self, json: &str) -> u64 {
        string_of(json).map_or(ABSENT, |text| self.of(&text))
    }
}

/// What a JSON string says; nothing for any other JSON.
pub(super) fn string_of(json: &str) -> Option<Cow<'_, str>> {
    let inner = json.strip_prefix('"')?.strip_suffix('"')?;
    if inner.contains('\\') { serde_json::from_str::<String>(json).ok().map(Into::into) } else { Some(inner.into()) }
}

pub(super) type ByHash<V> = HashMap<u64, V, BuildHasherDefault<Hashed>>;

/// Key → value, both hashed. Records have few keys: a list is smaller and faster than a map.
#[derive(Debug, Clone, Default)]
pub(super) struct Prints(Vec<(u64, u64)>);

impl Prints {
    pub fn get(&self, key: u64) -> Option<u64> {
        self.0.iter().find(|(known, _)| *known == key).map(|(_, value)| *value)
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    fn set(&mut self, key: u64, value: u64) {
        match self.0.iter_mut().find(|(known, _)| *known == key) {
            Some((_, known)) => *known = value,
            None => self.0.push((key, value)),
        }
    }

    fn remove(&mut self, key: u64) {
        self.0.retain(|(known, _)| *known != key);
    }
}

/// A record as the fold of its entries, hashed.
#[derive(Debug, Clone)]
pub(super) struct Folded {
    /// Its first entry.
    pub first: i64,
    pub register: u64,
    pub version: u32,
    pub state: u64,
    pub created: i64,
    pub created_by: u64,
    pub changed: i64,
    pub changed_by: u64,
    pub entered: i64,
    pub withdrawn: bool,
    pub external: u64,
    pub data: Prints,
    pub doers: Prints,
}

/// A share of all records, so that a ledger of any size can be folded in bounded memory, pass by pass.
#[derive(Debug, Clone, Copy)]
pub(super) struct Share {
    pub number: u64,
    pub of: u64,
}

impl Share {
    /// Is the record with this hash in it?
    pub const fn has(self, hash: u64) -> bool {
        // The low bits choose the bucket in the map; the high ones choose the share.
        self.of <= 1 || (hash >> 32) % self.of == self.number
    }
}

/// Which entries are part of the sealed ledger: others are no part of any record.
pub(super) enum Sealed<'p> {
    /// To be found out with the tree, on the first pass.
    By(&'p mut Tree),
    /// Those below this leaf index.
    Below(u64),
}

/// Folds every record of a share.
pub(super) struct Fold<'p> {
    pub print: &'p Print,
    pub share: Share,
    pub sealed: Sealed<'p>,
    pub fields: &'p FileFields<'p>,
    pub records: ByHash<Folded>,
    /// Numbers of records with something erased: they are looked at one by one.
    pub erased: BTreeSet<String>,
    pub files: FileRefs,
    pub mentions: Mentions,
    pub pack: &'p Pack,
    pub found: Found,
}

impl Folder for Fold<'_> {
    fn take(&mut self, batch: &Batch) {
        let numbers: Vec<u64> = batch.rows().map(|row| self.print.of(row.header.record)).collect();
        self.fetch(&numbers);
        for (row, number) in batch.rows().zip(numbers) {
            let sealed = match &mut self.sealed {
                Sealed::By(tree) => tree.take(row.seq, row.leaf, &mut self.found),
                Sealed::Below(size) => u64::try_from(row.seq).is_ok_and(|seq| seq < *size),
            };
            if sealed && !row.unreadable && self.share.has(number) {
                self.fold(number, &row);
            }
        }
    }
}

impl Fold<'_> {
    /// Brings the records of a batch near: they lie scattered in memory, and looked at for nothing else they are fetched many
    /// at a time instead of one after the other.
    fn fetch(&self, numbers: &[u64]) {
        let first = |prints: &Prints| prints.0.first().map_or(0, |(key, _)| *key);
        let known = numbers.iter().filter_map(|number| self.records.get(number));
        black_box(known.fold(0, |seen, record| seen ^ first(&record.data) ^ first(&record.doers)));
    }

    /// What [`assay_core::Record::apply`] does, on hashes.
    fn fold(&mut self, number: u64, row: &Row<'_>) {
        let header = &row.header;
        let (print, register, actor) = (self.print, self.print.of(header.register), self.print.of(header.actor));
        let record = self.records.entry(number).or_insert_with(|| Folded::begin(row, register, actor));
        if header.version != record.version.saturating_add(1) {
            self.found.add(
                Discrepancy::new(DiscrepancyKind::EntryVersion)
                    .at(row.seq)
                    .of(header.record)
                    .found(header.version)
                    .expected(record.version.saturating_add(1)),
            );
        }
        if register != record.register {
            let found = Discrepancy::new(DiscrepancyKind::EntryRegister).at(row.seq).of(header.record);
            self.found.add(found.found(header.register));
        }
        record.version = header.version;
        (record.changed, record.changed_by) = (header.at_micros, actor);
        let mut deed = print.of(header.act);
        let holding = self.fields.keys_of(header.register);
        // A body that cannot be read is told by the hasher.
        for field in BodyReader::new(row.body).into_iter().flatten().map_while(Result::ok) {
            let Stored::Open { value, .. } = field.sealed else {
                self.erased.insert(header.record.to_owned());
                continue;
            };
            self.mentions.note(self.pack, row, field.key, value);
            match field.key {
                keys::STATE => (record.state, record.entered) = (print.of_string(value), header.at_micros),
                keys::WITHDRAWN => record.withdrawn = value != "false",
                keys::EXTERNAL => record.external = print.of_string(value),
                keys::MOVE => deed = Some(print.of_string(value)).filter(|deed| *deed != ABSENT).unwrap_or(deed),
                keys::ERASED => {
                    self.erased.insert(header.record.to_owned());
                    erased_fields(value).iter().for_each(|key| record.data.remove(print.of(key)));
                }
                key if key.starts_with('$') => {}
                key if value == "null" => record.data.remove(print.of(key)),
                key => record.data.set(print.of(key), print.of(value)),
            }
            files::note(holding, field.key, value, row.seq, &mut self.files);
        }
        record.doers.set(deed, actor);
    }
}

impl Folded {
    fn begin(row: &Row<'_>, register: u64, actor: u64) -> Self {
        let at = row.header.at_micros;
        Self {
            first: row.seq,
            register,
            version: 0,
            state: ABSENT,
            created: at,
            created_by: actor,
            changed: at,
            changed_by: actor,
            entered: at,
            withdrawn: false,
            external: ABSENT,
            data: Prints::default(),
            doers: Prints::default(),
        }
    }
}

/// The fields an erase entry names.
pub(super) fn erased_fields(value: &str) -> Vec<String> {
    let erased: Json = serde_json::from_str(value).unwrap_or_default();
    let fields = erased.get("fields").and_then(Json::as_array).into_iter().flatten();
    fields.filter_map(|field| field.as_str().map(ToOwned::to_owned)).collect()
}

//! What a cell that names another record means: its number, its key elsewhere, an address, or its title.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use assay_core::permission::{Right, may};
use assay_core::{Actor, Record};
use assay_pack::{FieldKind, Pack, Register};
use assay_store::{Share, StoreError, Tx};

use super::columns::{Plan, To};

/// A record a cell names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    /// One that is there.
    Number(String),
    /// One that this file brings: the row, from 0.
    Row(usize),
}

/// The names of the records of one register, or of the rows of the file.
#[derive(Default)]
struct Names<T>(HashMap<String, (u8, Option<T>)>);

impl<T: Clone + PartialEq> Names<T> {
    /// Takes note of a name. The smaller the rank, the surer; of two records with the same name neither is meant.
    fn add(&mut self, name: &str, rank: u8, what: T) {
        let name = name.trim().to_lowercase();
        if name.is_empty() {
            return;
        }
        match self.0.entry(name) {
            Entry::Vacant(entry) => {
                entry.insert((rank, Some(what)));
            }
            Entry::Occupied(mut entry) => {
                let known = entry.get_mut();
                if rank < known.0 {
                    *known = (rank, Some(what));
                } else if rank == known.0 && known.1.as_ref() != Some(&what) {
                    known.1 = None;
                }
            }
        }
    }

    fn get(&self, name: &str) -> Option<&T> {
        self.0.get(&name.trim().to_lowercase())?.1.as_ref()
    }
}

/// Everything the links of a file can name.
#[derive(Default)]
pub(super) struct Index {
    registers: HashMap<String, Names<String>>,
    rows: Names<usize>,
    own: String,
    prefixes: Vec<String>,
}

impl Index {
    /// Reads what the mapped link fields may name, of the records the actor may see.
    pub fn of(tx: &Tx<'_>, pack: &Pack, plan: &Plan, actor: &Actor) -> Result<Self, StoreError> {
        let mut index = Self { own: plan.register.key.clone(), ..Self::default() };
        index.prefixes = pack.registers.iter().map(|register| register.prefix.clone()).collect();
        let mapped = plan.columns.iter().filter_map(|column| match column.to {
            To::Field(field) => plan.field(field),
            _ => None,
        });
        let constant = plan.constants.iter().filter_map(|(field, _)| plan.field(*field));
        for field in mapped.chain(constant) {
            for key in targets(pack, &field.kind) {
                if index.registers.contains_key(&key) {
                    continue;
                }
                let Some(register) = pack.register(&key) else { continue };
                let names = names_of(tx, pack, register, actor)?;
                index.registers.insert(key, names);
            }
        }
        Ok(index)
    }

    /// Does a field of this kind name records of the register the rows go into?
    pub fn names_own(&self, pack: &Pack, kind: &FieldKind) -> bool {
        targets(pack, kind).contains(&self.own)
    }

    /// Takes note of a name of a row of the file.
    pub fn add_row(&mut self, name: &str, rank: u8, row: usize) {
        self.rows.add(name, rank, row);
    }

    /// The record a text names, if it is certain which.
    pub fn find(&self, pack: &Pack, kind: &FieldKind, text: &str) -> Option<Target> {
        let registers = targets(pack, kind);
        if registers.is_empty() {
            // Any record may be meant, but only by its number; whether it is there is asked when the row is written.
            let (prefix, rest) = text.trim().split_once('-')?;
            let number = self.prefixes.iter().any(|known| known == prefix)
                && rest.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
            return number.then(|| Target::Number(text.trim().to_owned()));
        }
        let mut found = registers.iter().filter_map(|key| self.registers.get(key)?.get(text));
        if let Some(number) = found.next() {
            // The same name in two registers means neither.
            return found.all(|other| other == number).then(|| Target::Number(number.clone()));
        }
        if registers.contains(&self.own)
            && let Some(row) = self.rows.get(text)
        {
            return Some(Target::Row(*row));
        }
        // "NC-2026-0042 Moisture under the display", as exports write links.
        let first = text.split_whitespace().next().filter(|first| first.len() < text.trim().len())?;
        let by_number = |key: &String| {
            let number = self.registers.get(key)?.get(first)?;
            number.eq_ignore_ascii_case(first).then(|| number.clone())
        };
        registers.iter().find_map(by_number).map(Target::Number)
    }
}

/// The registers a field of this kind points to.
fn targets(pack: &Pack, kind: &FieldKind) -> Vec<String> {
    match kind {
        FieldKind::Person | FieldKind::People => vec![pack.identity.register.clone()],
        FieldKind::Link(target) | FieldKind::Links(target) => target.registers.clone(),
        _ => Vec::new(),
    }
}

/// Ranks of names: the smaller, the surer.
pub(super) const NUMBER: u8 = 0;
pub(super) const KEY: u8 = 1;
pub(super) const ADDRESS: u8 = 2;
pub(super) const ID: u8 = 3;
pub(super) const TITLE: u8 = 4;

fn names_of(tx: &Tx<'_>, pack: &Pack, register: &Register, actor: &Actor) -> Result<Names<String>, StoreError> {
    let mut names = Names::default();
    let ids = id_fields(register);
    let email = (pack.identity.register == register.key).then_some(pack.identity.email.as_str());
    tx.scan_records(&register.key, None, Share::ALL, |_, record: Record| {
        if !may(actor, Right::Read, register, Some(&record)) {
            return Ok(());
        }
        let number = &record.number;
        names.add(number, NUMBER, number.clone());
        if let Some(key) = &record.external {
            names.add(key, KEY, number.clone());
        }
        if let Some(address) = email.and_then(|email| record.text(email)) {
            names.add(address, ADDRESS, number.clone());
        }
        for id in &ids {
            if let Some(text) = record.text(id) {
                names.add(text, ID, number.clone());
            }
        }
        names.add(record.title(), TITLE, number.clone());
        Ok(())
    })?;
    Ok(names)
}

/// Text fields by which people know a record: `SOP-001` of a document, the number of a supplier.
pub(super) fn id_fields(register: &Register) -> Vec<String> {
    let ends = |key: &str| ["_id", "_no", "_ref", "_code"].iter().any(|end| key.ends_with(end));
    let id = |field: &&assay_pack::Field| matches!(field.kind, FieldKind::Text { .. }) && ends(&field.key);
    register.fields.iter().filter(id).map(|field| field.key.clone()).collect()
}

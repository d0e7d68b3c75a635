//! Proofs of checks: every check carries facts under which it fires and facts under which it is silent.

use std::collections::BTreeMap;

use assay_pack::{Check, Field, FieldKind, Pack, Proof, ProofRecord};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::check::{Outcome, evaluate};
use crate::decide::stored_fields;
use crate::facts::{Facts, Now};
use crate::host::Host;
use crate::memory::MemoryFacts;
use crate::number::format_number;
use crate::record::Record;
use crate::{Json, value};

/// Why a check's proof does not hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProofFault {
    /// It should fire and does not.
    #[error("{0} does not fire on the facts that should make it fire")]
    Silent(String),
    /// It should be silent and fires.
    #[error("{code} fires at {record} on the facts that should keep it silent")]
    Fires {
        /// The check.
        code: String,
        /// Number of the record it fired at.
        record: String,
    },
    /// It is silent because it looks at nothing.
    #[error("{0} is silent only because its condition holds for no record of its facts")]
    Vacuous(String),
}

/// Runs both proofs of a check. A check without proofs proves nothing and passes; the loader asks for them.
///
/// # Errors
/// The first proof that does not hold.
pub fn prove(pack: &Pack, check: &Check) -> Result<(), ProofFault> {
    if let Some(proof) = &check.fires
        && outcomes(pack, check, proof).1.is_empty()
    {
        return Err(ProofFault::Silent(check.code.clone()));
    }
    if let Some(proof) = &check.silent {
        let (met, fell) = outcomes(pack, check, proof);
        if let Some(record) = fell.into_iter().next() {
            return Err(ProofFault::Fires { code: check.code.clone(), record });
        }
        if met == 0 {
            return Err(ProofFault::Vacuous(check.code.clone()));
        }
    }
    Ok(())
}

/// How often the check held, and the records at which it fell short.
fn outcomes(pack: &Pack, check: &Check, proof: &Proof) -> (usize, Vec<String>) {
    let facts = facts_of(pack, proof);
    let host = Host::new(pack, &facts);
    let now = Now { at: midnight(proof.today), today: proof.today };
    let (mut met, mut fell) = (0, Vec::new());
    for number in facts.numbers(&check.each) {
        match evaluate(pack, &host, check, &host.object(&number), now) {
            Outcome::Met => met += 1,
            Outcome::Falls(_) => fell.push(number),
            Outcome::Idle => {}
        }
    }
    (met, fell)
}

/// The facts of a proof. The organisation is implied where the proof does not describe it.
#[must_use]
pub fn facts_of(pack: &Pack, proof: &Proof) -> MemoryFacts {
    let mut given = proof.records.clone();
    if !given.iter().any(|record| record.register == pack.organisation) {
        given.push(ProofRecord { register: pack.organisation.clone(), key: None, data: BTreeMap::new() });
    }
    let mut numbers: BTreeMap<String, String> = BTreeMap::new();
    let mut serials: BTreeMap<&str, u32> = BTreeMap::new();
    let mut named = Vec::new();
    for record in &given {
        let Some(register) = pack.register(&record.register) else { continue };
        let serial = serials.entry(&register.key).or_default();
        *serial += 1;
        let number = format_number(register, proof.today.year(), *serial);
        if let Some(key) = &record.key {
            numbers.insert(key.clone(), number.clone());
        }
        named.push((register, record, number));
    }
    let order: Vec<String> = named.iter().map(|(_, _, number)| number.clone()).collect();
    let mut facts = MemoryFacts::new();
    let at = midnight(proof.today);
    for (register, given, number) in named {
        let mut data: BTreeMap<String, Json> = BTreeMap::new();
        for (key, value) in &given.data {
            let field = register.field(key);
            data.insert(key.clone(), field.map_or_else(|| value.clone(), |field| resolve(field, value, &numbers)));
        }
        let text = |key: &str| data.get(key).and_then(Json::as_str).map(ToOwned::to_owned);
        let created = text("created").and_then(|text| moment(&text)).unwrap_or(at);
        let changed = text("changed").and_then(|text| moment(&text)).unwrap_or(created);
        let state = text("state").or_else(|| register.workflow.as_ref().map(|workflow| workflow.start.clone()));
        let created_by = text("created_by").map(|key| numbers.get(&key).cloned().unwrap_or(key));
        let created_by = created_by.unwrap_or_else(|| "system".to_owned());
        for built_in in ["state", "created", "created_by", "changed", "number", "version"] {
            if register.field(built_in).is_none() {
                data.remove(built_in);
            }
        }
        data.entry("title".to_owned()).or_insert_with(|| Json::String(number.clone()));
        facts.put(
            pack,
            Record {
                register: register.key.clone(),
                number,
                version: 1,
                state,
                created,
                created_by: created_by.clone(),
                changed,
                changed_by: created_by,
                entered: created,
                withdrawn: false,
                external: None,
                data,
                doers: BTreeMap::new(),
            },
        );
    }
    let now = Now { at, today: proof.today };
    for (record, number) in given.iter().zip(order) {
        let Some(stored) = facts.record(&number) else { continue };
        let mut computed = Record::clone(&stored);
        for (key, value) in stored_fields(pack, &facts, &stored, now) {
            // A proof may say what a computed field holds instead of everything it is computed from.
            if !record.data.contains_key(&key) {
                computed.put(&key, value);
            }
        }
        facts.put(pack, computed);
    }
    facts
}

/// Replaces proof keys in links by record numbers.
fn resolve(field: &Field, json: &Json, numbers: &BTreeMap<String, String>) -> Json {
    let name = |value: &Json| match value {
        Json::String(key) => Json::String(numbers.get(key).unwrap_or(key).clone()),
        other => other.clone(),
    };
    match (&field.kind, json) {
        (FieldKind::Table(columns), Json::Array(rows)) => {
            let row = |row: &Json| match row {
                Json::Object(cells) => Json::Object(
                    cells
                        .iter()
                        .map(|(key, cell)| {
                            let column = columns.iter().find(|column| &column.key == key);
                            (key.clone(), column.map_or_else(|| cell.clone(), |column| resolve(column, cell, numbers)))
                        })
                        .collect(),
                ),
                other => other.clone(),
            };
            Json::Array(rows.iter().map(row).collect())
        }
        (kind, Json::Array(items)) if kind.is_link() => Json::Array(items.iter().map(name).collect()),
        (kind, one) if kind.is_link() => name(one),
        _ => json.clone(),
    }
}

fn moment(text: &str) -> Option<Timestamp> {
    text.parse().ok().or_else(|| value::parse_date(text).map(midnight))
}

fn midnight(date: Date) -> Timestamp {
    date.to_zoned(TimeZone::UTC).map(|zoned| zoned.timestamp()).unwrap_or(Timestamp::UNIX_EPOCH)
}

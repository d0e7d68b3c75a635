//! An entry as a line of `ledger.jsonl`.
//!
//! ```json
//! {"seq":4,"id":"0198…","at":"2026-11-12T08:00:00.000004Z","actor":"PER-01","auth":"password","register":"issue",
//!  "record":"ISS-2026-0001","version":2,"act":"edit","leaf":"…=",
//!  "fields":{"customer":{"erased":"…="},"title":{"salt":"…==","value":"Leak"}}}
//! ```
//!
//! Values stand in the very bytes that were sealed: nothing is rounded, sorted or escaped anew on the way.

use std::borrow::Cow;
use std::collections::BTreeMap;

use assay_seal::entry::{BodyReader, BodyWriter, Field, LeafHasher, Sealed};
use assay_seal::{Hash, Salt};
use assay_store::{EntryRef, LedgerRow};
use jiff::Timestamp;
use serde::ser::{Error as _, SerializeMap as _};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;
use uuid::Uuid;

#[derive(Serialize)]
struct Written<'e> {
    seq: i64,
    id: Uuid,
    at: Timestamp,
    actor: &'e str,
    auth: &'e str,
    register: &'e str,
    record: &'e str,
    version: u32,
    act: &'e str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'e str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    batch: Option<&'e str>,
    leaf: Hash,
    fields: Body<'e>,
}

struct Body<'e>(&'e [u8]);

#[derive(Serialize)]
#[serde(untagged)]
enum WrittenField<'e> {
    Open { salt: Salt, value: &'e RawValue },
    Erased { erased: Hash },
}

impl Serialize for Body<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_map(None)?;
        for field in BodyReader::new(self.0).map_err(S::Error::custom)? {
            let field = field.map_err(S::Error::custom)?;
            let written = match field.sealed {
                Sealed::Open { salt, value } => {
                    WrittenField::Open { salt, value: serde_json::from_str(value).map_err(S::Error::custom)? }
                }
                Sealed::Erased { commitment } => WrittenField::Erased { erased: commitment },
            };
            fields.serialize_entry(field.key, &written)?;
        }
        fields.end()
    }
}

/// Appends the line of an entry, its line break included.
pub(crate) fn write(row: &EntryRef<'_>, out: &mut Vec<u8>) -> Result<(), String> {
    let line = Written {
        seq: row.seq,
        id: Uuid::from_bytes(row.id),
        at: Timestamp::from_microsecond(row.at_micros).map_err(|error| error.to_string())?,
        actor: row.actor,
        auth: row.auth,
        register: row.register,
        record: row.record,
        version: row.version,
        act: row.act,
        reason: row.reason,
        batch: row.batch,
        leaf: Hash(row.leaf.try_into().map_err(|_length| "its leaf is no hash".to_owned())?),
        fields: Body(row.body),
    };
    serde_json::to_writer(&mut *out, &line).map_err(|error| error.to_string())?;
    out.push(b'\n');
    Ok(())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Read<'l> {
    seq: u64,
    id: Uuid,
    at: Timestamp,
    #[serde(borrow)]
    actor: Cow<'l, str>,
    #[serde(borrow)]
    auth: Cow<'l, str>,
    #[serde(borrow)]
    register: Cow<'l, str>,
    #[serde(borrow)]
    record: Cow<'l, str>,
    version: u32,
    #[serde(borrow)]
    act: Cow<'l, str>,
    reason: Option<String>,
    batch: Option<String>,
    leaf: Hash,
    #[serde(borrow)]
    fields: BTreeMap<Cow<'l, str>, ReadField<'l>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ReadField<'l> {
    salt: Option<Salt>,
    #[serde(borrow, default, deserialize_with = "present")]
    value: Option<&'l RawValue>,
    erased: Option<Hash>,
}

/// A value that is there, be it `null`.
fn present<'l, D: Deserializer<'l>>(deserializer: D) -> Result<Option<&'l RawValue>, D::Error> {
    <&RawValue>::deserialize(deserializer).map(Some)
}

/// Reads a line back: the entry, with the leaf computed from what stands in the line and found to be the one in it.
pub(crate) fn read(line: &str, hasher: &mut LeafHasher) -> Result<LedgerRow, String> {
    let read: Read<'_> = serde_json::from_str(line).map_err(|error| error.to_string())?;
    let mut body = BodyWriter::new();
    for (key, field) in &read.fields {
        let sealed = match (field.salt, field.value, field.erased) {
            (Some(salt), Some(value), None) => Sealed::Open { salt, value: value.get() },
            (None, None, Some(commitment)) => Sealed::Erased { commitment },
            _ => return Err(format!("field “{key}” has neither salt and value nor what is left of an erased value")),
        };
        body.field(&Field { key, sealed }).map_err(|error| error.to_string())?;
    }
    let row = LedgerRow {
        seq: read.seq,
        id: read.id.into_bytes(),
        at_micros: read.at.as_microsecond(),
        actor: read.actor.into_owned(),
        auth: read.auth.into_owned(),
        register: read.register.into_owned(),
        record: read.record.into_owned(),
        version: read.version,
        act: read.act.into_owned(),
        reason: read.reason,
        batch: read.batch,
        leaf: read.leaf.0,
        body: body.finish(),
    };
    let leaf = hasher.leaf_of_body(&row.header(), &row.body).map_err(|error| error.to_string())?;
    if leaf != read.leaf {
        return Err("what it says is not what was sealed".to_owned());
    }
    Ok(row)
}

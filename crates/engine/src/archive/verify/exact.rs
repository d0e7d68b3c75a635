//! One record, folded exactly from its entries: the judge where hashes differ, and of everything erased.

use std::collections::{BTreeMap, BTreeSet};

use assay_core::{Entry, Json, Record};
use assay_pack::Pack;
use assay_seal::entry::{BodyReader, Sealed};
use assay_seal::jcs;
use assay_store::{RecordRef, SLOTS, StoreError, Tx, slots, state_kind};

use super::fold::erased_fields;
use super::lane::damage;
use super::report::{Discrepancy, DiscrepancyKind, Found};

/// Tells every column in which a row differs from the fold of its record's entries.
pub(super) fn compare(tx: &Tx<'_>, pack: &Pack, row: &RecordRef<'_>, found: &mut Found) -> Result<(), StoreError> {
    let folded = match fold(tx, row.number) {
        Ok(Some(folded)) => folded,
        Ok(None) => {
            found.add(Discrepancy::new(DiscrepancyKind::RecordAdded).of(row.number));
            return Ok(());
        }
        Err(error @ StoreError::Damaged(_)) => {
            found.add(Discrepancy::new(DiscrepancyKind::RecordUnfolded).of(row.number).found(damage(&error)));
            return Ok(());
        }
        Err(error) => return Err(error),
    };
    let mut differs = |what: &str, stored: Option<String>, implied: Option<String>| {
        if stored != implied {
            let told = |value: Option<String>| value.unwrap_or_else(|| "—".to_owned());
            let discrepancy = Discrepancy::new(DiscrepancyKind::RecordDiffers).of(row.number).about(what);
            found.add(discrepancy.found(told(stored)).expected(told(implied)));
        }
    };
    let text = |text: &str| Some(text.to_owned());
    let number = |number: i64| Some(number.to_string());
    let maybe = |text: Option<&str>| text.map(ToOwned::to_owned);
    differs("register", text(row.register), text(&folded.register));
    differs("version", number(row.version), number(i64::from(folded.version)));
    differs("state", maybe(row.state), folded.state.clone());
    let kind = state_kind(pack, &folded.register, folded.state.as_deref());
    differs("kind", number(row.kind), number(kind));
    differs("title (column)", text(row.title), text(folded.title()));
    differs("owner (column)", maybe(row.owner), maybe(folded.owner()));
    differs("due (column)", maybe(row.due), maybe(folded.text("due")));
    differs("created", number(row.created), number(folded.created.as_microsecond()));
    differs("created_by", text(row.created_by), text(&folded.created_by));
    differs("changed", number(row.changed), number(folded.changed.as_microsecond()));
    differs("changed_by", text(row.changed_by), text(&folded.changed_by));
    differs("entered", number(row.entered), number(folded.entered.as_microsecond()));
    differs("withdrawn", number(row.withdrawn), number(i64::from(folded.withdrawn)));
    differs("external", maybe(row.external), folded.external.clone());
    let register = pack.register(&folded.register).map(AsRef::as_ref);
    for ((slot, stored), implied) in SLOTS.iter().zip(row.slots).zip(slots(register, &folded)) {
        differs(slot, maybe(stored), implied);
    }
    let doers: BTreeMap<String, Json> =
        folded.doers.into_iter().map(|(deed, doer)| (deed, Json::String(doer))).collect();
    for (what, stored, implied) in [("data", row.data, &folded.data), ("doers", row.doers, &doers)] {
        match serde_json::from_str::<BTreeMap<String, Json>>(stored) {
            Err(error) => differs(what, Some(error.to_string()), canonical(&Json::from_iter(implied.clone()))),
            Ok(members) => {
                let keys: BTreeSet<&String> = members.keys().chain(implied.keys()).collect();
                for key in keys {
                    let value = |of: &BTreeMap<String, Json>| of.get(key).and_then(canonical);
                    differs(key, value(&members), value(implied));
                }
                // A key that comes twice says one thing to one reader and another to the next.
                let written = serde_json::to_string(&members).unwrap_or_default();
                if written != stored {
                    differs(what, text(stored), Some(written));
                }
            }
        }
    }
    Ok(())
}

fn fold(tx: &Tx<'_>, number: &str) -> Result<Option<Record>, StoreError> {
    let history = tx.history(number)?;
    let entries: Vec<Entry> = history.into_iter().map(|row| row.entry).collect();
    Ok(Record::fold(&entries))
}

fn canonical(json: &Json) -> Option<String> {
    Some(jcs::to_string(json).unwrap_or_else(|_inexact| json.to_string()))
}

/// Tells of values of a record that were taken out without an entry that says so, and of those that should be out.
pub(super) fn check_erased(tx: &Tx<'_>, number: &str, found: &mut Found) -> Result<(), StoreError> {
    let rows = match tx.ledger_of(number) {
        Ok(rows) => rows,
        // Told already, by whoever read the row first.
        Err(StoreError::Damaged(_)) => return Ok(()),
        Err(error) => return Err(error),
    };
    // Field → version of the last entry that erases it.
    let mut erased: BTreeMap<String, u32> = BTreeMap::new();
    for row in &rows {
        for field in BodyReader::new(&row.body).into_iter().flatten().map_while(Result::ok) {
            if let Sealed::Open { value, .. } = field.sealed
                && field.key == assay_core::keys::ERASED
            {
                erased.extend(erased_fields(value).into_iter().map(|key| (key, row.version)));
            }
        }
    }
    for row in &rows {
        for field in BodyReader::new(&row.body).into_iter().flatten().map_while(Result::ok) {
            let should_be = erased.get(field.key).is_some_and(|version| *version > row.version);
            let is = matches!(field.sealed, Sealed::Erased { .. });
            let kind = match (is, should_be) {
                (true, false) => DiscrepancyKind::ErasedSilently,
                (false, true) => DiscrepancyKind::NotErased,
                _ => continue,
            };
            let seq = i64::try_from(row.seq).unwrap_or(i64::MAX);
            found.add(Discrepancy::new(kind).at(seq).of(number).about(field.key));
        }
    }
    Ok(())
}

//! Who is called by name where, by the entries and by the table.

use std::collections::{BTreeMap, BTreeSet};

use assay_core::mention::{Calls, calls};
use assay_core::{Json, keys};
use assay_pack::Pack;
use assay_store::{StoreError, Tx};

use super::fold::{Print, Share};
use super::lane::Row;
use super::report::{Discrepancy, DiscrepancyKind, Found};

/// Place, person and entry of a mention.
type Mention = (String, String, i64);

/// The mentions of a share of the records, as their entries make them: few have any.
#[derive(Debug, Default)]
pub(super) struct Mentions(BTreeMap<String, BTreeSet<Mention>>);

impl Mentions {
    /// Takes in one key of an entry, its value still as it is written.
    pub fn note(&mut self, pack: &Pack, row: &Row<'_>, key: &str, value: &str) {
        let record = row.header.record;
        let touches =
            self.0.contains_key(record) && (!key.starts_with('$') || matches!(key, keys::ERASED | keys::WITHDRAWN));
        if !touches && !value.contains('@') {
            return;
        }
        let Some(register) = pack.register(row.header.register) else { return };
        let Ok(json) = serde_json::from_str::<Json>(value) else { return };
        let Some(change) = calls(pack, register, key, &json) else { return };
        let known = self.0.entry(record.to_owned()).or_default();
        match change {
            Calls::Said(people) => known.extend(people.into_iter().map(|person| (key.to_owned(), person, row.seq))),
            Calls::Field(people) => {
                known.retain(|(place, person, _)| place != key || people.contains(person));
                let new: Vec<String> = people
                    .into_iter()
                    .filter(|person| !known.iter().any(|(place, known, _)| place == key && known == person))
                    .collect();
                known.extend(new.into_iter().map(|person| (key.to_owned(), person, row.seq)));
            }
            Calls::Erased(fields) => known.retain(|(place, _, _)| !fields.contains(place)),
            Calls::Gone => known.clear(),
        }
        if known.is_empty() {
            self.0.remove(record);
        }
    }

    /// Compares them with the table.
    pub fn compare(mut self, tx: &Tx<'_>, print: &Print, share: Share, found: &mut Found) -> Result<(), StoreError> {
        tx.scan_mentions(|row| {
            if !share.has(print.of(row.record)) {
                return Ok(());
            }
            let mention = (row.place.to_owned(), row.person.to_owned(), row.seq);
            if !self.0.get_mut(row.record).is_some_and(|known| known.remove(&mention)) {
                let added = Discrepancy::new(DiscrepancyKind::MentionAdded).at(row.seq).of(row.record);
                found.add(added.about(row.place).found(row.person));
            }
            Ok(())
        })?;
        for (record, rest) in self.0 {
            for (place, person, seq) in rest {
                let missing = Discrepancy::new(DiscrepancyKind::MentionMissing).at(seq).of(&record);
                found.add(missing.about(place).expected(person));
            }
        }
        Ok(())
    }
}

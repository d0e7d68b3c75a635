//! Whom or what somebody means while they type: for pickers.

use assay_core::permission::{Sight, sight};
use assay_core::{Actor, Record};
use assay_store::{Filter, ListQuery, Search, SortKey, edits, words};

use crate::engine::Engine;
use crate::error::EngineError;

/// State kind of closed records.
const FINAL: i64 = 2;
/// So many records are looked through one by one.
const FEW: u32 = 500;

impl Engine {
    /// Records of these registers that match what was typed, open ones first; the newest ones (people by name) when nothing
    /// was typed. Words may be mistyped and the last one unfinished.
    ///
    /// # Errors
    /// The store failed.
    pub fn pick(
        &self,
        actor: &Actor,
        registers: &[String],
        typed: &str,
        limit: u32,
    ) -> Result<Vec<Record>, EngineError> {
        let pack = &self.shared.pack;
        let wanted = registers.iter().filter_map(|key| pack.register(key));
        let sights: Vec<(String, Sight)> =
            wanted.map(|register| (register.key.clone(), sight(actor, register))).collect();
        let mut records = if typed.trim().is_empty() {
            self.newest_of(actor, &sights, limit)?
        } else if let Some(few) = self.few_of(actor, &sights)? {
            matching(few, typed, limit)
        } else {
            let search = Search { query: typed, sights: &sights, person: &actor.person, limit };
            let (hits, _) = self.search_or_better(search, |tx, search| tx.search(search))?;
            hits.into_iter().map(|hit| hit.record).collect()
        };
        records.sort_by_key(|record| self.is_final(record));
        Ok(records)
    }

    /// All records of these registers, if they are few: looking at each is quicker than finding words in everything there is.
    fn few_of(&self, actor: &Actor, sights: &[(String, Sight)]) -> Result<Option<Vec<Record>>, EngineError> {
        let everything = |(register, sight): &(String, Sight)| ListQuery {
            sight: sight.clone(),
            person: actor.person.clone(),
            fields: vec!["title".to_owned()],
            ..ListQuery::of(register, FEW)
        };
        let queries: Vec<ListQuery> = sights.iter().map(everything).collect();
        let mut count = 0;
        for query in &queries {
            count += self.shared.count(query)?;
            if count > u64::from(FEW) {
                return Ok(None);
            }
        }
        self.shared.store.read(|tx| {
            let mut all = Vec::new();
            for query in &queries {
                all.extend(tx.list(query)?);
            }
            Ok(Some(all))
        })
    }

    fn newest_of(&self, actor: &Actor, sights: &[(String, Sight)], limit: u32) -> Result<Vec<Record>, EngineError> {
        let each = limit.div_ceil(u32::try_from(sights.len()).unwrap_or(u32::MAX).max(1));
        self.shared.store.read(|tx| {
            let mut records = Vec::new();
            for (register, sight) in sights {
                let people = register == &self.shared.pack.identity.register;
                let query = |filter: Filter| ListQuery {
                    sight: sight.clone(),
                    person: actor.person.clone(),
                    filters: vec![filter],
                    sort: if people { SortKey::Title } else { SortKey::Number },
                    descending: !people,
                    fields: vec!["title".to_owned()],
                    ..ListQuery::of(register, each)
                };
                let mut found = tx.list(&query(Filter::not_closed()))?;
                if found.is_empty() {
                    found = tx.list(&query(Filter::Kind(vec![FINAL])))?;
                }
                records.append(&mut found);
            }
            records.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
            Ok(records)
        })
    }

    fn is_final(&self, record: &Record) -> bool {
        assay_store::state_kind(&self.shared.pack, &record.register, record.state.as_deref()) == FINAL
    }
}

/// The records whose number or title has all the words, each at the beginning of one of its own; where there is none, those
/// in which no word is more than a slip away.
fn matching(records: Vec<Record>, typed: &str, limit: u32) -> Vec<Record> {
    let wanted: Vec<String> = words(typed).collect();
    let fits = |record: &Record, alike: &dyn Fn(&str, &str) -> bool| {
        let own: Vec<String> = words(&record.number).chain(words(record.title())).collect();
        wanted.iter().all(|word| own.iter().any(|own| alike(own, word)))
    };
    let mut found: Vec<Record> =
        records.iter().filter(|record| fits(record, &|own, word| own.starts_with(word))).cloned().collect();
    if found.is_empty() {
        let slip = |own: &str, word: &str| edits(own, word) <= (word.chars().count() / 3).min(2);
        found = records.into_iter().filter(|record| fits(record, &slip)).collect();
    }
    found.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    found
}

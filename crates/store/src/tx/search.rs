//! Full-text search with typo tolerance.

use std::collections::{BTreeSet, HashSet};

use assay_core::Record;
use assay_core::permission::Sight;
use assay_core::projection::SearchText;

use super::Tx;
use super::predicate::Predicate;
use super::records::{HEAD, HEAD_COLUMNS, read_head};
use crate::backend::{Param, Row};
use crate::error::StoreError;
use crate::text::{TITLE_MARK, edits, index_text, words};

/// A record found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// The record.
    pub record: Record,
    /// Found in its weightiest text (number, title).
    pub in_title: bool,
}

/// What was found in one register.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundIn {
    /// The register.
    pub register: String,
    /// How many records of it were found.
    pub count: usize,
    /// The first of them, whole.
    pub hits: Vec<Hit>,
}

/// Who searches for what.
#[derive(Debug, Clone, Copy)]
pub struct Search<'q> {
    /// Words as they were typed: records hold all of them, the last one as a beginning; long ones too when nothing else is
    /// found.
    pub query: &'q str,
    /// Registers, and what of them may be seen.
    pub sights: &'q [(String, Sight)],
    /// Number of the person who asks, for registers of which they see their own records.
    pub person: &'q str,
    /// Records looked for at most.
    pub limit: u32,
}

/// What is read of a record when it is found.
struct Reading<T> {
    columns: &'static str,
    /// How many columns these are.
    count: usize,
    read: fn(&dyn Row) -> Result<T, StoreError>,
}

/// A match: key of the record, whether its title matches, what was read of it.
type Match<T> = (i64, bool, T);

/// Longest query looked at, in words.
const MOST_WORDS: usize = 12;

impl Tx<'_> {
    pub(super) fn put_text(&self, rid: i64, text: &SearchText, exists: bool) -> Result<(), StoreError> {
        let folded = index_text(text);
        self.learn_words(&folded)?;
        self.batch()?.borrow_mut().push_text(self.conn, rid, exists, Some(folded))
    }

    /// Forgets words of an erased text that occur nowhere any more, so that no suggestion brings them back and the full-text index
    /// does not hold them.
    pub(super) fn forget_words(&self, texts: &[String]) -> Result<(), StoreError> {
        if texts.is_empty() {
            return Ok(());
        }
        self.batch()?.borrow_mut().flush_texts(self.conn)?;
        let erased: BTreeSet<String> = texts.iter().flat_map(|text| words(text)).collect();
        for word in &erased {
            let mut predicate = Predicate::new(self.dialect());
            predicate.matching(&format!("\"{word}\""));
            let sql = format!("SELECT 1 FROM record r WHERE {} LIMIT 1", predicate.sql);
            if self.number(&sql, &predicate.params)? == 0 {
                self.execute("DELETE FROM word WHERE word = $1", &[word.into()])?;
                self.execute("DELETE FROM gram WHERE word = $1", &[word.into()])?;
                self.batch()?.borrow_mut().forget_word(word);
            }
        }
        // What is deleted only ceases to be found, until the pieces it is in are merged.
        self.execute(self.dialect().purge_text(), &[])?;
        Ok(())
    }

    pub(super) fn drop_text(&self, rid: i64) -> Result<(), StoreError> {
        self.batch()?.borrow_mut().push_text(self.conn, rid, true, None)
    }

    pub(super) fn clear_text(&self) -> Result<(), StoreError> {
        let mut batch = self.batch()?.borrow_mut();
        batch.flush_texts(self.conn)?;
        self.execute("INSERT INTO search (search) VALUES ('delete-all')", &[])?;
        batch.forget_words();
        Ok(())
    }

    /// Remembers words that were never seen, with their trigrams, for typos.
    fn learn_words(&self, text: &str) -> Result<(), StoreError> {
        let mut batch = self.batch()?.borrow_mut();
        batch.load_words(self.conn)?;
        for word in text.split(' ') {
            let plain = (4..=24).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_lowercase());
            if !plain || !batch.is_new_word(word) {
                continue;
            }
            self.execute("INSERT INTO word (word) VALUES ($1) ON CONFLICT DO NOTHING", &[word.into()])?;
            for gram in grams(word) {
                let sql = "INSERT INTO gram (gram, word) VALUES ($1, $2) ON CONFLICT DO NOTHING";
                self.execute(sql, &[gram.into(), word.into()])?;
            }
        }
        Ok(())
    }

    /// Records that match: first the one with that number, then title matches, newest first. Their heads only.
    ///
    /// # Errors
    /// The database failed.
    pub fn search(&self, search: Search<'_>) -> Result<Vec<Hit>, StoreError> {
        let found = self.matches(search, &Reading { columns: HEAD, count: HEAD_COLUMNS, read: read_head })?;
        Ok(found.into_iter().map(|(_, in_title, record)| Hit { record, in_title }).collect())
    }

    /// Records that match, in the order of [`Tx::search`], by register; the first few of each whole, or all of one register alone.
    ///
    /// # Errors
    /// The database failed.
    pub fn search_by_register(
        &self,
        search: Search<'_>,
        only: Option<&str>,
        few: usize,
    ) -> Result<Vec<FoundIn>, StoreError> {
        let register = Reading { columns: "r.register", count: 1, read: |row| Ok(row.text(0)?.to_owned()) };
        let mut found: Vec<FoundIn> = Vec::new();
        for (rid, in_title, register) in self.matches(search, &register)? {
            let place = found.iter().position(|found| found.register == register).unwrap_or_else(|| {
                found.push(FoundIn { register, count: 0, hits: Vec::new() });
                found.len() - 1
            });
            let Some(found) = found.get_mut(place) else { continue };
            found.count += 1;
            let shown = only.map_or(found.hits.len() < few, |only| only == found.register);
            if shown && let Some(record) = self.record_at(rid)? {
                found.hits.push(Hit { record, in_title });
            }
        }
        Ok(found)
    }

    fn matches<T>(&self, search: Search<'_>, reading: &Reading<T>) -> Result<Vec<Match<T>>, StoreError> {
        let terms = query_terms(search.query);
        let mut found = Vec::new();
        if terms.is_empty() {
            return Ok(found);
        }
        let number = search.query.trim().to_ascii_uppercase();
        let mut predicate = Predicate::new(self.dialect());
        predicate.numbered(&number);
        predicate.within(search.sights, search.person);
        let sql = format!("SELECT {}, r.rid FROM record r WHERE {}", reading.columns, predicate.sql);
        self.conn.query(&sql, &predicate.params, &mut |row| {
            found.push((row.int(reading.count)?, true, (reading.read)(row)?));
            Ok(true)
        })?;
        self.add_matches(&mut found, &terms, Stars::Last, search, reading)?;
        // Only when nothing holds the words as they are: `moist disp` for *moisture under the display*.
        if found.is_empty() && terms.iter().rev().skip(1).any(|term| is_long(term)) {
            self.add_matches(&mut found, &terms, Stars::Long, search, reading)?;
        }
        Ok(found)
    }

    /// Adds records whose text matches until there are so many: those whose title does first, newest first.
    fn add_matches<T>(
        &self,
        found: &mut Vec<Match<T>>,
        terms: &[String],
        stars: Stars,
        search: Search<'_>,
        reading: &Reading<T>,
    ) -> Result<(), StoreError> {
        let most = usize::try_from(search.limit).unwrap_or(usize::MAX);
        let mut known: HashSet<i64> = found.iter().map(|(rid, ..)| *rid).collect();
        for in_title in [true, false] {
            if found.len() >= most {
                break;
            }
            let mut predicate = Predicate::new(self.dialect());
            predicate.within(search.sights, search.person);
            let mut params: Vec<Param<'_>> = predicate.params;
            params.extend([full_text(terms, in_title, stars).into(), search.limit.into()]);
            let columns = format!("{}, r.rid", reading.columns);
            let sql = self.dialect().found(&columns, params.len() - 1, &predicate.sql, params.len());
            self.conn.query(&sql, &params, &mut |row| {
                let rid = row.int(reading.count)?;
                if known.insert(rid) {
                    found.push((rid, in_title, (reading.read)(row)?));
                }
                Ok(found.len() < most)
            })?;
        }
        Ok(())
    }

    /// Brings the pieces of the full-text index together, some at a time, so that a search looks into few: `first` begins, and
    /// true is told as long as there is more to do.
    ///
    /// # Errors
    /// The database failed.
    pub fn merge_text(&self, first: bool) -> Result<bool, StoreError> {
        let before = self.number(self.dialect().changes(), &[])?;
        self.execute(self.dialect().merge_text(first), &[])?;
        // The engine's own count of a merge: less than two changes are none.
        Ok(self.number(self.dialect().changes(), &[])? - before >= 2)
    }

    /// The query with words that occur nowhere replaced by the nearest ones that do; `None` if there is nothing better.
    ///
    /// # Errors
    /// The database failed.
    pub fn suggest(&self, query: &str) -> Result<Option<String>, StoreError> {
        let mut changed = false;
        let mut better = Vec::new();
        for word in query_terms(query) {
            let known = self.number(
                "SELECT 1 FROM word WHERE word >= $1 AND word < $2 LIMIT 1",
                &[(&word).into(), format!("{word}\u{10ffff}").into()],
            )?;
            if known == 1 || word.len() < 4 || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
                better.push(word);
                continue;
            }
            match self.nearest(&word)? {
                Some(near) => {
                    changed = true;
                    better.push(near);
                }
                None => better.push(word),
            }
        }
        Ok(changed.then(|| better.join(" ")))
    }

    /// The known word with the fewest edits from `word`, within a third of its length.
    fn nearest(&self, word: &str) -> Result<Option<String>, StoreError> {
        let grams: Vec<String> = grams(word).collect();
        let places: Vec<String> = (1..=grams.len()).map(|place| format!("${place}")).collect();
        let sql = format!(
            "SELECT word, count(*) AS shared FROM gram WHERE gram IN ({}) GROUP BY word ORDER BY shared DESC, word LIMIT 50",
            places.join(", ")
        );
        let params: Vec<Param<'_>> = grams.iter().map(Into::into).collect();
        let candidates = self.all(&sql, &params, |row| Ok(row.text(0)?.to_owned()))?;
        let most = (word.len() / 3).clamp(1, 3);
        let near = candidates.into_iter().map(|candidate| (edits(word, &candidate), candidate));
        Ok(near.filter(|(edits, _)| *edits <= most).min().map(|(_, candidate)| candidate))
    }
}

/// The words of a query, folded like the text.
fn query_terms(query: &str) -> Vec<String> {
    words(query).take(MOST_WORDS).collect()
}

/// Which terms may be beginnings of words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stars {
    /// The last: it may still be typed.
    Last,
    /// Long ones too.
    Long,
}

/// Long enough for its beginning to say something: `moist`, not `dis`.
fn is_long(term: &str) -> bool {
    term.chars().count() >= 4
}

/// May the term at this place be the beginning of a word?
fn may_begin(terms: &[String], place: usize, stars: Stars) -> bool {
    place + 1 == terms.len() || (stars == Stars::Long && terms.get(place).is_some_and(|term| is_long(term)))
}

/// An FTS5 query: all terms, in titles or anywhere. Terms hold only letters and digits.
fn full_text(terms: &[String], in_title: bool, stars: Stars) -> String {
    let mark = if in_title { TITLE_MARK.to_string() } else { String::new() };
    let quoted = terms.iter().enumerate().map(|(place, term)| {
        let star = if may_begin(terms, place, stars) { "*" } else { "" };
        format!("\"{mark}{term}\"{star}")
    });
    quoted.collect::<Vec<_>>().join(" AND ")
}

/// An FTS5 query from what somebody typed; `None` when it has no words.
pub(super) fn typed(query: &str) -> Option<String> {
    let terms = query_terms(query);
    (!terms.is_empty()).then(|| full_text(&terms, false, Stars::Last))
}

/// Trigrams of a word, its ends marked.
fn grams(word: &str) -> impl Iterator<Item = String> {
    let marked: Vec<char> = std::iter::once('^').chain(word.chars()).chain(['$']).collect();
    let grams: BTreeSet<String> = marked.windows(3).map(|three| three.iter().collect()).collect();
    grams.into_iter()
}

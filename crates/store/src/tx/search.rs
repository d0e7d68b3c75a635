//! Full-text search with typo tolerance.

use std::collections::{BTreeSet, HashMap};

use assay_core::Record;
use assay_core::permission::Sight;
use assay_core::projection::SearchText;

use super::Tx;
use super::predicate::Predicate;
use super::records::{RECORD, read_part, read_record};
use crate::backend::Param;
use crate::error::StoreError;
use crate::text::{edits, fold_text, words};

/// A record found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// The record; only its head where not so many were asked for whole.
    pub record: Record,
    /// Found in its weightiest text (number, title).
    pub in_title: bool,
}

/// Longest query looked at, in words.
const MOST_WORDS: usize = 12;

impl Tx<'_> {
    pub(super) fn put_text(&self, rid: i64, text: &SearchText, exists: bool) -> Result<(), StoreError> {
        let folded = [fold_text(&text.a), fold_text(&text.b), fold_text(&text.c)];
        self.learn_words(&folded)?;
        self.batch()?.borrow_mut().push_text(self.conn, rid, exists, Some(folded))
    }

    /// Forgets words of an erased text that occur nowhere any more, so that no suggestion brings them back.
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
    fn learn_words(&self, texts: &[String; 3]) -> Result<(), StoreError> {
        let mut batch = self.batch()?.borrow_mut();
        batch.load_words(self.conn)?;
        for word in texts.iter().flat_map(|text| text.split(' ')) {
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

    /// Records that match all words of `query` (the last one as a beginning; long ones too when nothing else is found), of the
    /// registers and records `sights` allow: first the one with that number, then title matches, newest first. The first
    /// `whole` hits of each register are read whole, of the others the heads.
    ///
    /// # Errors
    /// The database failed.
    pub fn search(
        &self,
        query: &str,
        sights: &[(String, Sight)],
        person: &str,
        limit: u32,
        whole: usize,
    ) -> Result<Vec<Hit>, StoreError> {
        let terms = query_terms(query);
        if terms.is_empty() {
            return Ok(Vec::new());
        }
        let most = usize::try_from(limit).unwrap_or(usize::MAX);
        let number = query.trim().to_ascii_uppercase();
        let mut predicate = Predicate::new(self.dialect());
        predicate.numbered(&number);
        predicate.within(sights, person);
        let sql = format!("SELECT {RECORD} FROM record r WHERE {}", predicate.sql);
        let named = self.all(&sql, &predicate.params, read_record)?;
        let mut hits: Vec<Hit> = named.into_iter().map(|record| Hit { record, in_title: true }).collect();
        let mut read: HashMap<String, usize> = HashMap::new();
        let passes = [
            (true, full_text(&terms, Some("a"), Stars::Last)),
            (false, full_text(&terms, None, Stars::Last)),
            // Only when nothing holds the words as they are: `moist disp` for *moisture under the display*.
            (true, full_text(&terms, Some("a"), Stars::Long)),
            (false, full_text(&terms, None, Stars::Long)),
        ];
        for (place, (in_title, matching)) in passes.into_iter().enumerate() {
            let shortened = terms.iter().rev().skip(1).any(|term| is_long(term));
            if hits.len() >= most || (place == 2 && !(hits.is_empty() && shortened)) {
                break;
            }
            let mut predicate = Predicate::new(self.dialect());
            predicate.matching(&matching);
            predicate.within(sights, person);
            let mut params: Vec<Param<'_>> = predicate.params;
            params.push(limit.into());
            let sql = format!(
                "SELECT {RECORD} FROM record r WHERE {} ORDER BY r.rid DESC LIMIT ${}",
                predicate.sql,
                params.len()
            );
            self.conn.query(&sql, &params, &mut |row| {
                let (register, number) = (row.text(0)?, row.text(1)?);
                if hits.iter().all(|hit| hit.record.number != number) {
                    let read = read.entry(register.to_owned()).or_default();
                    *read += 1;
                    let record = if *read <= whole { read_record(row)? } else { read_part(row, &[])? };
                    hits.push(Hit { record, in_title });
                }
                Ok(hits.len() < most)
            })?;
        }
        Ok(hits)
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
pub(super) enum Stars {
    /// The last: it may still be typed.
    Last,
    /// Long ones too.
    Long,
}

/// Long enough for its beginning to say something: `moist`, not `dis`.
fn is_long(term: &str) -> bool {
    term.chars().count() >= 4
}

/// An FTS5 query: all terms, in one column or any. Terms hold only letters and digits.
pub(super) fn full_text(terms: &[String], column: Option<&str>, stars: Stars) -> String {
    let last = terms.len().saturating_sub(1);
    let quoted = terms.iter().enumerate().map(|(place, term)| {
        let star = if place == last || (stars == Stars::Long && is_long(term)) { "*" } else { "" };
        format!("\"{term}\"{star}")
    });
    let all = quoted.collect::<Vec<_>>().join(" AND ");
    match column {
        Some(column) => format!("{column} : ({all})"),
        None => all,
    }
}

/// An FTS5 query from what somebody typed; `None` when it has no words.
pub(super) fn typed(query: &str) -> Option<String> {
    let terms = query_terms(query);
    (!terms.is_empty()).then(|| full_text(&terms, None, Stars::Last))
}

/// Trigrams of a word, its ends marked.
fn grams(word: &str) -> impl Iterator<Item = String> {
    let marked: Vec<char> = std::iter::once('^').chain(word.chars()).chain(['$']).collect();
    let grams: BTreeSet<String> = marked.windows(3).map(|three| three.iter().collect()).collect();
    grams.into_iter()
}

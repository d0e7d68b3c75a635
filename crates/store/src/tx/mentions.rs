//! Who is called by name where, and who has put that away.

use std::collections::BTreeSet;

use assay_core::mention::{Calls, calls};
use assay_core::{BULK, Entry};
use jiff::Timestamp;

use super::{Tx, moment, signed, unsigned};
use crate::error::StoreError;

/// Somebody was called by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MentionRow {
    /// Leaf index of the entry that did it.
    pub seq: u64,
    /// Number of the record.
    pub record: String,
    /// Field, or `$comment`.
    pub place: String,
    /// When.
    pub at: Timestamp,
    /// Number of who called them.
    pub by: String,
}

/// A row of the table of mentions, valid until the next one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the fields are the columns")]
pub struct MentionRef<'r> {
    pub record: &'r str,
    pub place: &'r str,
    pub person: &'r str,
    pub seq: i64,
}

impl Tx<'_> {
    /// Brings the mentions of a record up to date with one more of its entries.
    pub(super) fn put_mentions(&self, entry: &Entry, seq: u64) -> Result<(), StoreError> {
        let Some(register) = self.pack.register(&entry.register) else { return Ok(()) };
        let changes = entry.body.iter().filter_map(|(key, value)| Some((key, calls(self.pack, register, key, value)?)));
        let mut known: Option<Vec<(String, String)>> = None;
        for (key, change) in changes {
            // A new record has none yet, and most have none ever.
            if known.is_none() {
                let none = entry.version == 1 || matches!(change, Calls::Said(_));
                known = if none { None } else { Some(self.mentioned(&entry.record)?) };
            }
            let before = known.as_deref().unwrap_or_default();
            match change {
                Calls::Said(people) => self.add_mentions(entry, key, &people, seq)?,
                Calls::Field(people) => {
                    let was: BTreeSet<&str> =
                        before.iter().filter(|(place, _)| place == key).map(|(_, person)| person.as_str()).collect();
                    for person in was.iter().filter(|person| !people.contains(**person)) {
                        let sql = "DELETE FROM mention WHERE record = $1 AND place = $2 AND person = $3";
                        self.execute(sql, &[(&entry.record).into(), key.into(), (*person).into()])?;
                    }
                    let new = people.iter().filter(|person| !was.contains(person.as_str())).cloned().collect();
                    self.add_mentions(entry, key, &new, seq)?;
                }
                Calls::Erased(fields) => {
                    for field in fields.iter().filter(|field| before.iter().any(|(place, _)| place == *field)) {
                        let sql = "DELETE FROM mention WHERE record = $1 AND place = $2";
                        self.execute(sql, &[(&entry.record).into(), field.into()])?;
                    }
                }
                Calls::Gone if before.is_empty() => {}
                Calls::Gone => {
                    self.execute("DELETE FROM mention WHERE record = $1", &[(&entry.record).into()])?;
                }
            }
        }
        Ok(())
    }

    fn add_mentions(&self, entry: &Entry, place: &str, people: &BTreeSet<String>, seq: u64) -> Result<(), StoreError> {
        for person in people {
            let sql = "INSERT INTO mention (person, seq, place, record) VALUES ($1, $2, $3, $4)";
            self.execute(sql, &[person.into(), signed(seq).into(), place.into(), (&entry.record).into()])?;
        }
        Ok(())
    }

    /// Place and person of every mention in a record.
    fn mentioned(&self, record: &str) -> Result<Vec<(String, String)>, StoreError> {
        let sql = "SELECT place, person FROM mention WHERE record = $1";
        self.all(sql, &[record.into()], |row| Ok((row.text(0)?.to_owned(), row.text(1)?.to_owned())))
    }

    /// Where others have called a person by name and the person has not put it away, the latest first. What came with an
    /// import was written for nobody here.
    ///
    /// # Errors
    /// The database failed.
    pub fn mentions_of(&self, person: &str, limit: u32) -> Result<Vec<MentionRow>, StoreError> {
        let sql = "SELECT m.seq, m.record, min(m.place), e.at, e.actor FROM mention m JOIN entry e ON e.seq = m.seq \
                   WHERE m.person = $1 AND e.actor <> $1 AND (e.batch IS NULL OR e.batch LIKE $2) AND NOT EXISTS \
                   (SELECT 1 FROM mention_seen s WHERE s.person = m.person AND s.seq = m.seq) \
                   GROUP BY m.seq, m.record, e.at, e.actor ORDER BY m.seq DESC LIMIT $3";
        let bulk = format!("{BULK}%");
        self.all(sql, &[person.into(), bulk.into(), limit.into()], |row| {
            Ok(MentionRow {
                seq: unsigned(row.int(0)?),
                record: row.text(1)?.to_owned(),
                place: row.text(2)?.to_owned(),
                at: moment(row.int(3)?)?,
                by: row.text(4)?.to_owned(),
            })
        })
    }

    /// Puts away the mention of a person by one entry; answers whether there was one.
    ///
    /// # Errors
    /// The database failed.
    pub fn see_mention(&self, person: &str, seq: u64) -> Result<bool, StoreError> {
        let sql = "INSERT INTO mention_seen (person, seq) SELECT DISTINCT person, seq FROM mention \
                   WHERE person = $1 AND seq = $2 ON CONFLICT DO NOTHING";
        Ok(self.execute(sql, &[person.into(), signed(seq).into()])? > 0)
    }

    /// Hands every mention to `each`.
    ///
    /// # Errors
    /// Those of `each`, and failures of the database.
    pub fn scan_mentions(
        &self,
        mut each: impl FnMut(MentionRef<'_>) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        self.conn.query("SELECT record, place, person, seq FROM mention", &[], &mut |row| {
            each(MentionRef { record: row.text(0)?, place: row.text(1)?, person: row.text(2)?, seq: row.int(3)? })?;
            Ok(true)
        })
    }
}

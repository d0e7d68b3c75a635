//! Public links, and what was reported through them.

use jiff::Timestamp;

use super::{Tx, moment, unsigned};
use crate::backend::Row;
use crate::error::StoreError;

/// A link by which people without an account report something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IntakeLink {
    /// Key; 0 before it is kept.
    pub id: i64,
    /// What its maker calls it.
    pub name: String,
    /// The pack's form it opens.
    pub form: String,
    /// The secret part of its address.
    pub token: String,
    /// What it fills in beforehand, a JSON object of field and number.
    pub place: String,
    /// When it was made.
    pub made: Timestamp,
    /// Number of the person who made it.
    pub made_by: String,
    /// Since when it is switched off.
    pub off: Option<Timestamp>,
    /// How many reports came by it.
    pub reports: u64,
    /// When the latest one came.
    pub latest: Option<Timestamp>,
}

/// A report, as its receipt finds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IntakeReport {
    /// The link it came by; none from somebody who was signed in.
    pub link: Option<i64>,
    /// The record that was made.
    pub record: String,
    /// Digest of everything that was sent.
    pub digest: Vec<u8>,
    /// When it came.
    pub at: Timestamp,
}

const LINK: &str = "l.id, l.name, l.form, l.token, l.place, l.made, l.made_by, l.off, \
     (SELECT count(*) FROM intake_report r WHERE r.link = l.id), (SELECT max(at) FROM intake_report r WHERE r.link = l.id)";

fn read_link(row: &dyn Row) -> Result<IntakeLink, StoreError> {
    Ok(IntakeLink {
        id: row.int(0)?,
        name: row.text(1)?.to_owned(),
        form: row.text(2)?.to_owned(),
        token: row.text(3)?.to_owned(),
        place: row.text(4)?.to_owned(),
        made: moment(row.int(5)?)?,
        made_by: row.text(6)?.to_owned(),
        off: row.maybe_int(7)?.map(moment).transpose()?,
        reports: unsigned(row.int(8)?),
        latest: row.maybe_int(9)?.map(moment).transpose()?,
    })
}

impl Tx<'_> {
    /// Keeps a new link; `hash` is that of its token. Answers its key.
    ///
    /// # Errors
    /// The token is taken, or the database failed.
    pub fn add_intake_link(&self, link: &IntakeLink, hash: &[u8]) -> Result<i64, StoreError> {
        let sql = "INSERT INTO intake_link (name, form, token, hash, place, made, made_by) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7)";
        let params = [
            (&link.name).into(),
            (&link.form).into(),
            (&link.token).into(),
            hash.into(),
            (&link.place).into(),
            link.made.as_microsecond().into(),
            (&link.made_by).into(),
        ];
        self.conn.insert(sql, &params)
    }

    /// Every link, the newest first.
    ///
    /// # Errors
    /// The database failed.
    pub fn intake_links(&self) -> Result<Vec<IntakeLink>, StoreError> {
        self.all(&format!("SELECT {LINK} FROM intake_link l ORDER BY l.id DESC"), &[], read_link)
    }

    /// The link with this key.
    ///
    /// # Errors
    /// The database failed.
    pub fn intake_link(&self, id: i64) -> Result<Option<IntakeLink>, StoreError> {
        self.one(&format!("SELECT {LINK} FROM intake_link l WHERE l.id = $1"), &[id.into()], read_link)
    }

    /// The link whose token has this hash, switched off or not.
    ///
    /// # Errors
    /// The database failed.
    pub fn intake_link_by_hash(&self, hash: &[u8]) -> Result<Option<IntakeLink>, StoreError> {
        self.one(&format!("SELECT {LINK} FROM intake_link l WHERE l.hash = $1"), &[hash.into()], read_link)
    }

    /// Gives a link another token: sheets with the old one lead nowhere any more.
    ///
    /// # Errors
    /// The token is taken, or the database failed.
    pub fn rotate_intake_link(&self, id: i64, token: &str, hash: &[u8]) -> Result<(), StoreError> {
        let sql = "UPDATE intake_link SET token = $1, hash = $2 WHERE id = $3";
        self.execute(sql, &[token.into(), hash.into(), id.into()])?;
        Ok(())
    }

    /// Switches a link off since a moment, or on again.
    ///
    /// # Errors
    /// The database failed.
    pub fn switch_intake_link(&self, id: i64, off: Option<Timestamp>) -> Result<(), StoreError> {
        let off = off.map(Timestamp::as_microsecond);
        self.execute("UPDATE intake_link SET off = $1 WHERE id = $2", &[off.into(), id.into()])?;
        Ok(())
    }

    /// Keeps that a report has become a record, under the hash of its receipt.
    ///
    /// # Errors
    /// The receipt is taken, or the database failed.
    pub fn add_intake_report(&self, receipt: &[u8], report: &IntakeReport) -> Result<(), StoreError> {
        let sql = "INSERT INTO intake_report (receipt, link, record, digest, at) VALUES ($1, $2, $3, $4, $5)";
        let params = [
            receipt.into(),
            report.link.into(),
            (&report.record).into(),
            report.digest.as_slice().into(),
            report.at.as_microsecond().into(),
        ];
        self.execute(sql, &params)?;
        Ok(())
    }

    /// The report whose receipt has this hash.
    ///
    /// # Errors
    /// The database failed.
    pub fn intake_report(&self, receipt: &[u8]) -> Result<Option<IntakeReport>, StoreError> {
        let sql = "SELECT link, record, digest, at FROM intake_report WHERE receipt = $1";
        self.one(sql, &[receipt.into()], |row| {
            Ok(IntakeReport {
                link: row.maybe_int(0)?,
                record: row.text(1)?.to_owned(),
                digest: row.blob(2)?.to_vec(),
                at: moment(row.int(3)?)?,
            })
        })
    }

    /// Was this record reported by somebody who follows it without an account?
    ///
    /// # Errors
    /// The database failed.
    pub fn is_reported_by_link(&self, record: &str) -> Result<bool, StoreError> {
        let sql = "SELECT count(*) FROM intake_report WHERE record = $1 AND link IS NOT NULL";
        Ok(self.number(sql, &[record.into()])? > 0)
    }
}

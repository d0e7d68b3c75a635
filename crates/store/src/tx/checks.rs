//! What the check engine keeps: diagnostics, which records each check applied to, readiness by day.

use super::{Tx, unsigned};
use crate::backend::{Param, Row};
use crate::error::StoreError;
use crate::store::DIALECT;

/// A diagnostic as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredDiagnostic {
    /// Check code.
    pub code: String,
    /// Record number.
    pub record: String,
    /// The record's register.
    pub register: String,
    /// 0 error, 1 warning, 2 note.
    pub severity: i64,
    /// Date first seen, ISO.
    pub since: String,
    /// Accepted until this date, ISO.
    pub waived: Option<String>,
    /// Number of the waiver.
    pub waiver: Option<String>,
    /// Title, arguments, evidence and fix, as JSON.
    pub body: String,
}

/// Readiness at the end of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayReadiness {
    /// ISO date.
    pub day: String,
    /// Counts by clause, as JSON.
    pub body: String,
}

/// How many diagnostics of a check there are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiagnosticCount {
    /// Check code.
    pub code: String,
    /// Those that stand.
    pub standing: u64,
    /// Those accepted until a date.
    pub accepted: u64,
    /// Latest date, ISO, on which one of those that stand was first seen.
    pub latest: Option<String>,
}

/// What diagnostics are counted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DiagnosticMember {
    /// Who owns the record.
    Owner,
    /// The records it belongs to.
    About,
}

/// A count of [`Tx::count_diagnostics_by`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountedBy {
    /// Register of the records.
    pub register: String,
    /// Number of the owner, or of the record they are about.
    pub value: Option<String>,
    /// 0 error, 1 warning, 2 note.
    pub severity: i64,
    /// How many.
    pub count: u64,
}

/// Which records diagnostics are asked for; all that is given must hold.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Concern<'c> {
    /// Those this person owns.
    pub owner: Option<&'c str>,
    /// This record and those that link to it.
    pub about: Option<&'c str>,
}

const COLUMNS: &str = "code, record, register, severity, since, waived, waiver, body";

fn read(row: &dyn Row) -> Result<StoredDiagnostic, StoreError> {
    Ok(StoredDiagnostic {
        code: row.text(0)?.to_owned(),
        record: row.text(1)?.to_owned(),
        register: row.text(2)?.to_owned(),
        severity: row.int(3)?,
        since: row.text(4)?.to_owned(),
        waived: row.maybe_text(5)?.map(ToOwned::to_owned),
        waiver: row.maybe_text(6)?.map(ToOwned::to_owned),
        body: row.text(7)?.to_owned(),
    })
}

impl StoredDiagnostic {
    /// What it is known by: check and record.
    #[must_use]
    pub fn key(&self) -> (&str, &str) {
        (&self.code, &self.record)
    }

    /// Is this one the same in all but the date it was first seen?
    fn differs_by_date_only(&self, old: &Self) -> bool {
        self.register == old.register
            && self.severity == old.severity
            && self.waived == old.waived
            && self.waiver == old.waiver
            && self.body == old.body
    }

    /// Is this row the same in all but the date it was first seen?
    fn stands_in(&self, row: &dyn Row) -> Result<bool, StoreError> {
        Ok(self.register == row.text(2)?
            && self.severity == row.int(3)?
            && self.waived.as_deref() == row.maybe_text(5)?
            && self.waiver.as_deref() == row.maybe_text(6)?
            && self.body == row.text(7)?)
    }
}

impl Tx<'_> {
    /// Every diagnostic, worst first, then by code and record.
    ///
    /// # Errors
    /// The database failed.
    pub fn diagnostics(&self) -> Result<Vec<StoredDiagnostic>, StoreError> {
        self.all(&format!("SELECT {COLUMNS} FROM diagnostic ORDER BY severity, code, record"), &[], read)
    }

    /// The diagnostics of one record.
    ///
    /// # Errors
    /// The database failed.
    pub fn diagnostics_of(&self, record: &str) -> Result<Vec<StoredDiagnostic>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM diagnostic WHERE record = $1 ORDER BY severity, code");
        self.all(&sql, &[record.into()], read)
    }

    /// The diagnostics of one check, standing ones first.
    ///
    /// # Errors
    /// The database failed.
    pub fn diagnostics_of_check(&self, code: &str, limit: u32) -> Result<Vec<StoredDiagnostic>, StoreError> {
        // Two walks along the key rather than one sort: a check may have very many.
        let standing =
            format!("SELECT {COLUMNS} FROM diagnostic WHERE code = $1 AND waived IS NULL ORDER BY record LIMIT $2");
        let mut found = self.all(&standing, &[code.into(), limit.into()], read)?;
        let rest = limit.saturating_sub(u32::try_from(found.len()).unwrap_or(limit));
        if rest > 0 {
            let accepted = standing.replace("waived IS NULL", "waived IS NOT NULL");
            found.extend(self.all(&accepted, &[code.into(), rest.into()], read)?);
        }
        Ok(found)
    }

    /// The diagnostics at the records asked for, worst first.
    ///
    /// # Errors
    /// The database failed.
    pub fn diagnostics_at(&self, concern: Concern<'_>, limit: u32) -> Result<Vec<StoredDiagnostic>, StoreError> {
        let mut params: Vec<Param<'_>> = Vec::new();
        let mut holds = Vec::new();
        if let Some(owner) = concern.owner {
            params.push(owner.into());
            holds.push("record IN (SELECT number FROM record WHERE owner = $1 AND withdrawn = 0)".to_owned());
        }
        if let Some(about) = concern.about {
            params.push(about.into());
            let place = params.len();
            holds.push(format!("(record = ${place} OR record IN (SELECT source FROM link WHERE target = ${place}))"));
        }
        let condition = if holds.is_empty() { String::new() } else { format!("WHERE {}", holds.join(" AND ")) };
        params.push(limit.into());
        let sql = format!(
            "SELECT {COLUMNS} FROM diagnostic {condition} ORDER BY severity, code, record LIMIT ${}",
            params.len()
        );
        self.all(&sql, &params, read)
    }

    /// One diagnostic.
    ///
    /// # Errors
    /// The database failed.
    pub fn diagnostic(&self, code: &str, record: &str) -> Result<Option<StoredDiagnostic>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM diagnostic WHERE code = $1 AND record = $2");
        self.one(&sql, &[code.into(), record.into()], read)
    }

    /// Keeps a diagnostic unless it stands already as it is; the date it was first seen stays. Says whether it was written.
    ///
    /// # Errors
    /// The database failed.
    pub fn put_diagnostic(&self, diagnostic: &StoredDiagnostic) -> Result<bool, StoreError> {
        let old = self.diagnostic(&diagnostic.code, &diagnostic.record)?;
        if old.as_ref().is_some_and(|old| diagnostic.differs_by_date_only(old)) {
            return Ok(false);
        }
        self.write_diagnostic(diagnostic)?;
        let counted = |one: &StoredDiagnostic| (i64::from(one.waived.is_none()), i64::from(one.waived.is_some()));
        let (before, after) = (old.as_ref().map(counted).unwrap_or_default(), counted(diagnostic));
        self.count_on(&diagnostic.code, after.0 - before.0, after.1 - before.1)?;
        Ok(true)
    }

    fn write_diagnostic(&self, diagnostic: &StoredDiagnostic) -> Result<(), StoreError> {
        let sql = "INSERT INTO diagnostic (code, record, register, severity, since, waived, waiver, body) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (code, record) DO UPDATE SET \
                   severity = excluded.severity, waived = excluded.waived, waiver = excluded.waiver, body = excluded.body";
        let params = [
            (&diagnostic.code).into(),
            (&diagnostic.record).into(),
            (&diagnostic.register).into(),
            diagnostic.severity.into(),
            (&diagnostic.since).into(),
            diagnostic.waived.as_ref().into(),
            diagnostic.waiver.as_ref().into(),
            (&diagnostic.body).into(),
        ];
        self.execute(sql, &params)?;
        Ok(())
    }

    /// Makes these the diagnostics there are, in the order of [`StoredDiagnostic::key`]. What stands already as it is, as
    /// most does, is not written again; the date something was first seen stays.
    ///
    /// # Errors
    /// The database failed.
    pub fn replace_diagnostics(&self, standing: &[StoredDiagnostic]) -> Result<(), StoreError> {
        let mut rest = standing.iter().peekable();
        let (mut put, mut gone) = (Vec::new(), Vec::new());
        let sql = format!("SELECT {COLUMNS} FROM diagnostic ORDER BY code, record");
        self.conn.query(&sql, &[], &mut |row| {
            let key = (row.text(0)?, row.text(1)?);
            while let Some(new) = rest.next_if(|new| new.key() < key) {
                put.push(new);
            }
            match rest.next_if(|new| new.key() == key) {
                Some(new) if new.stands_in(row)? => {}
                Some(new) => put.push(new),
                None => gone.push((key.0.to_owned(), key.1.to_owned())),
            }
            Ok(true)
        })?;
        put.extend(rest);
        if put.is_empty() && gone.is_empty() {
            return Ok(());
        }
        for new in put {
            self.write_diagnostic(new)?;
        }
        for (code, record) in gone {
            self.execute(
                "DELETE FROM diagnostic WHERE code = $1 AND record = $2",
                &[(&code).into(), (&record).into()],
            )?;
        }
        self.count_anew()
    }

    /// Takes a diagnostic away; says whether there was one.
    ///
    /// # Errors
    /// The database failed.
    pub fn drop_diagnostic(&self, code: &str, record: &str) -> Result<bool, StoreError> {
        let sql = "DELETE FROM diagnostic WHERE code = $1 AND record = $2 RETURNING waived IS NULL";
        let stood = self.one(sql, &[code.into(), record.into()], |row| Ok(row.int(0)? != 0))?;
        match stood {
            Some(true) => self.count_on(code, -1, 0)?,
            Some(false) => self.count_on(code, 0, -1)?,
            None => {}
        }
        Ok(stood.is_some())
    }

    /// Keeps the counts of a check true after a change of one of its diagnostics.
    fn count_on(&self, code: &str, standing: i64, accepted: i64) -> Result<(), StoreError> {
        let sql = "INSERT INTO diagnostic_count (code, standing, accepted, latest) VALUES ($1, $2, $3, \
                   (SELECT max(since) FROM diagnostic WHERE code = $1 AND waived IS NULL)) \
                   ON CONFLICT (code) DO UPDATE SET standing = diagnostic_count.standing + excluded.standing, \
                   accepted = diagnostic_count.accepted + excluded.accepted, latest = excluded.latest";
        self.execute(sql, &[code.into(), standing.into(), accepted.into()])?;
        Ok(())
    }

    /// Counts every diagnostic.
    fn count_anew(&self) -> Result<(), StoreError> {
        self.execute("DELETE FROM diagnostic_count", &[])?;
        let sql = "INSERT INTO diagnostic_count (code, standing, accepted, latest) \
                   SELECT code, count(*) - count(waived), count(waived), max(CASE WHEN waived IS NULL THEN since END) \
                   FROM diagnostic GROUP BY code";
        self.execute(sql, &[])?;
        Ok(())
    }

    /// Counts per check, of those that have any.
    ///
    /// # Errors
    /// The database failed.
    pub fn count_diagnostics(&self) -> Result<Vec<DiagnosticCount>, StoreError> {
        let sql = "SELECT code, standing, accepted, latest FROM diagnostic_count WHERE standing + accepted > 0";
        self.all(sql, &[], |row| {
            Ok(DiagnosticCount {
                code: row.text(0)?.to_owned(),
                standing: unsigned(row.int(1)?),
                accepted: unsigned(row.int(2)?),
                latest: row.maybe_text(3)?.map(ToOwned::to_owned),
            })
        })
    }

    /// How many diagnostics stand at each of these records: (record, severity, count).
    ///
    /// # Errors
    /// The database failed.
    pub fn count_diagnostics_at(&self, records: &[&str]) -> Result<Vec<(String, i64, u64)>, StoreError> {
        if records.is_empty() {
            return Ok(Vec::new());
        }
        let places: Vec<String> = (1..=records.len()).map(|place| format!("${place}")).collect();
        let sql = format!(
            "SELECT record, severity, count(*) FROM diagnostic WHERE record IN ({}) AND waived IS NULL \
             GROUP BY record, severity ORDER BY record, severity",
            places.join(", ")
        );
        let params: Vec<Param<'_>> = records.iter().map(|record| (*record).into()).collect();
        self.all(&sql, &params, |row| Ok((row.text(0)?.to_owned(), row.int(1)?, unsigned(row.int(2)?))))
    }

    /// Which records a check applied to, as a bitmap over their internal keys.
    ///
    /// # Errors
    /// The database failed.
    pub fn applied(&self) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        self.all("SELECT code, applied FROM check_state", &[], |row| {
            Ok((row.text(0)?.to_owned(), row.blob(1)?.to_owned()))
        })
    }

    /// Those of these checks that applied to a record when they last ran.
    ///
    /// # Errors
    /// The database failed.
    pub fn applied_to<'k>(
        &self,
        rid: i64,
        codes: impl IntoIterator<Item = &'k str>,
    ) -> Result<Vec<&'k str>, StoreError> {
        // Only the byte with the record's bit leaves the database: bitmaps grow with the workspace. A part of a bitmap
        // without bytes is NULL: that of a check that applied to nothing.
        let sql = "SELECT coalesce(substr(applied, $1, 1), x'') FROM check_state WHERE code = $2";
        let mut applied = Vec::new();
        for code in codes {
            let byte = self.one(sql, &[(rid / 8 + 1).into(), code.into()], |row| Ok(row.blob(0)?.first().copied()))?;
            if byte.flatten().unwrap_or_default() & (1_u8 << (rid % 8)) != 0 {
                applied.push(code);
            }
        }
        Ok(applied)
    }

    /// How many records a check applied to, and which: a bitmap over their internal keys.
    ///
    /// # Errors
    /// The database failed.
    pub fn applied_of(&self, code: &str) -> Result<(u64, Vec<u8>), StoreError> {
        let sql = "SELECT count, applied FROM check_state WHERE code = $1";
        let found = self.one(sql, &[code.into()], |row| Ok((unsigned(row.int(0)?), row.blob(1)?.to_owned())))?;
        Ok(found.unwrap_or_default())
    }

    /// How many diagnostics stand, by register, severity and what `member` of them names: their owner, or each record they
    /// are about.
    ///
    /// # Errors
    /// The database failed.
    pub fn count_diagnostics_by(&self, member: DiagnosticMember) -> Result<Vec<CountedBy>, StoreError> {
        let (from, value) = match member {
            DiagnosticMember::Owner => ("diagnostic d".to_owned(), DIALECT.member("d.body", "owner")),
            DiagnosticMember::About => {
                (format!("diagnostic d LEFT JOIN {} a", DIALECT.members("d.body", "about")), "a.value".to_owned())
            }
        };
        let sql = format!(
            "SELECT d.register, {value}, d.severity, count(*) FROM {from} WHERE d.waived IS NULL GROUP BY 1, 2, 3"
        );
        self.all(&sql, &[], |row| {
            Ok(CountedBy {
                register: row.text(0)?.to_owned(),
                value: row.maybe_text(1)?.map(ToOwned::to_owned),
                severity: row.int(2)?,
                count: unsigned(row.int(3)?),
            })
        })
    }

    /// How many records each check applied to.
    ///
    /// # Errors
    /// The database failed.
    pub fn count_applied(&self) -> Result<Vec<(String, u64)>, StoreError> {
        self.all("SELECT code, count FROM check_state", &[], |row| Ok((row.text(0)?.to_owned(), unsigned(row.int(1)?))))
    }

    /// Keeps a check's bitmap.
    ///
    /// # Errors
    /// The database failed.
    pub fn put_applied(&self, code: &str, applied: &[u8]) -> Result<(), StoreError> {
        let count: u32 = applied.iter().map(|byte| byte.count_ones()).sum();
        let sql = "INSERT INTO check_state (code, count, applied) VALUES ($1, $2, $3) \
                   ON CONFLICT (code) DO UPDATE SET count = excluded.count, applied = excluded.applied";
        self.execute(sql, &[code.into(), count.into(), applied.into()])?;
        Ok(())
    }

    /// Keeps the readiness of a day; the last one of the day stands.
    ///
    /// # Errors
    /// The database failed.
    pub fn put_readiness(&self, day: &str, edition: &str, body: &str) -> Result<(), StoreError> {
        let sql = "INSERT INTO readiness (day, edition, body) VALUES ($1, $2, $3) \
                   ON CONFLICT (day, edition) DO UPDATE SET body = excluded.body";
        self.execute(sql, &[day.into(), edition.into(), body.into()])?;
        Ok(())
    }

    /// The readiness history of an edition from `since` on, oldest first.
    ///
    /// # Errors
    /// The database failed.
    pub fn readiness_since(&self, edition: &str, since: &str) -> Result<Vec<DayReadiness>, StoreError> {
        let sql = "SELECT day, body FROM readiness WHERE edition = $1 AND day >= $2 ORDER BY day";
        self.all(sql, &[edition.into(), since.into()], |row| {
            Ok(DayReadiness { day: row.text(0)?.to_owned(), body: row.text(1)?.to_owned() })
        })
    }
}

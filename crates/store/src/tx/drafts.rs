//! What people have typed into forms and not yet sent.

use jiff::Timestamp;

use super::{Tx, moment, unsigned};
use crate::backend::Row;
use crate::error::StoreError;

/// Names and values of a form as they were typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Number of the person's record.
    pub person: String,
    /// Address of the form.
    pub form: String,
    /// Version of the record it was begun from; none for a new record.
    pub version: Option<u32>,
    /// When it was last saved.
    pub saved: Timestamp,
    /// What the form would send, in order.
    pub typed: Vec<(String, String)>,
}

const DRAFT: &str = "person, form, version, saved, typed";

fn read_draft(row: &dyn Row) -> Result<Draft, StoreError> {
    let typed = row.text(4)?;
    Ok(Draft {
        person: row.text(0)?.to_owned(),
        form: row.text(1)?.to_owned(),
        version: row.maybe_int(2)?.and_then(|version| u32::try_from(version).ok()),
        saved: moment(row.int(3)?)?,
        typed: serde_json::from_str(typed).map_err(|error| StoreError::Damaged(format!("a draft: {error}")))?,
    })
}

impl Tx<'_> {
    /// Keeps a draft in place of the one the person has of this form.
    ///
    /// # Errors
    /// The database failed.
    pub fn put_draft(&self, draft: &Draft) -> Result<(), StoreError> {
        let sql = "INSERT INTO draft (person, form, version, saved, typed) VALUES ($1, $2, $3, $4, $5) \
                   ON CONFLICT (person, form) DO UPDATE SET version = excluded.version, saved = excluded.saved, \
                   typed = excluded.typed";
        let typed = serde_json::to_string(&draft.typed)
            .map_err(|error| StoreError::Database(format!("a draft cannot be written: {error}")))?;
        let params = [
            (&draft.person).into(),
            (&draft.form).into(),
            draft.version.map(i64::from).into(),
            draft.saved.as_microsecond().into(),
            (&typed).into(),
        ];
        self.execute(sql, &params)?;
        Ok(())
    }

    /// The person's draft of a form.
    ///
    /// # Errors
    /// The database failed.
    pub fn draft(&self, person: &str, form: &str) -> Result<Option<Draft>, StoreError> {
        let sql = format!("SELECT {DRAFT} FROM draft WHERE person = $1 AND form = $2");
        self.one(&sql, &[person.into(), form.into()], read_draft)
    }

    /// All drafts of a person, newest first.
    ///
    /// # Errors
    /// The database failed.
    pub fn drafts_of(&self, person: &str) -> Result<Vec<Draft>, StoreError> {
        let sql = format!("SELECT {DRAFT} FROM draft WHERE person = $1 ORDER BY saved DESC, form");
        self.all(&sql, &[person.into()], read_draft)
    }

    /// How many drafts a person has of other forms than this one.
    ///
    /// # Errors
    /// The database failed.
    pub fn count_drafts_beside(&self, person: &str, form: &str) -> Result<u64, StoreError> {
        let sql = "SELECT count(*) FROM draft WHERE person = $1 AND form <> $2";
        Ok(unsigned(self.number(sql, &[person.into(), form.into()])?))
    }

    /// Forgets a person's draft of a form; answers whether there was one.
    ///
    /// # Errors
    /// The database failed.
    pub fn drop_draft(&self, person: &str, form: &str) -> Result<bool, StoreError> {
        Ok(self.execute("DELETE FROM draft WHERE person = $1 AND form = $2", &[person.into(), form.into()])? > 0)
    }

    /// Takes fields out of every draft over a record: a form sends what it showed, and what is erased must not stay there.
    pub(super) fn erase_in_drafts(&self, number: &str, keys: &[&str]) -> Result<(), StoreError> {
        let sql = format!("SELECT {DRAFT} FROM draft WHERE form LIKE $1");
        for mut draft in self.all(&sql, &[format!("/r/%/{number}/%").into()], read_draft)? {
            let before = draft.typed.len();
            draft.typed.retain(|(name, _)| !keys.contains(&name.split('.').next().unwrap_or_default()));
            if draft.typed.len() < before {
                self.put_draft(&draft)?;
            }
        }
        Ok(())
    }

    /// Forgets drafts nobody has touched since.
    ///
    /// # Errors
    /// The database failed.
    pub fn sweep_drafts(&self, before: Timestamp) -> Result<u64, StoreError> {
        self.execute("DELETE FROM draft WHERE saved < $1", &[before.as_microsecond().into()])
    }
}

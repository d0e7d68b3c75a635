//! Views of lists that people keep, and which of them a list opens with.

use jiff::Timestamp;

use super::{Tx, moment};
use crate::backend::Row;
use crate::error::StoreError;

/// A view of a list under a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredView {
    /// Identity, in addresses.
    pub id: String,
    /// Register key.
    pub register: String,
    /// Number of the person whose view it is.
    pub owner: String,
    /// Its name.
    pub name: String,
    /// The query string of the list.
    pub query: String,
    /// Everybody may use it.
    pub shared: bool,
    /// When it was last changed.
    pub changed: Timestamp,
}

const VIEW: &str = "id, register, owner, name, query, shared, changed";

fn read_view(row: &dyn Row) -> Result<StoredView, StoreError> {
    Ok(StoredView {
        id: row.text(0)?.to_owned(),
        register: row.text(1)?.to_owned(),
        owner: row.text(2)?.to_owned(),
        name: row.text(3)?.to_owned(),
        query: row.text(4)?.to_owned(),
        shared: row.int(5)? != 0,
        changed: moment(row.int(6)?)?,
    })
}

impl Tx<'_> {
    /// Keeps a view: a new one, or a new version of the one with its id. Register and owner never change.
    ///
    /// # Errors
    /// The database failed.
    pub fn put_view(&self, view: &StoredView) -> Result<(), StoreError> {
        let sql = "INSERT INTO saved_view (id, register, owner, name, query, shared, changed) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO UPDATE SET name = excluded.name, \
                   query = excluded.query, shared = excluded.shared, changed = excluded.changed";
        let params = [
            (&view.id).into(),
            (&view.register).into(),
            (&view.owner).into(),
            (&view.name).into(),
            (&view.query).into(),
            view.shared.into(),
            view.changed.as_microsecond().into(),
        ];
        self.execute(sql, &params)?;
        Ok(())
    }

    /// The view with this id.
    ///
    /// # Errors
    /// The database failed.
    pub fn stored_view(&self, id: &str) -> Result<Option<StoredView>, StoreError> {
        self.one(&format!("SELECT {VIEW} FROM saved_view WHERE id = $1"), &[id.into()], read_view)
    }

    /// The views of a register that are shared, that `person` owns, or that some list opens with; by name.
    ///
    /// # Errors
    /// The database failed.
    pub fn views_of(&self, register: &str, person: &str) -> Result<Vec<StoredView>, StoreError> {
        let sql = format!(
            "SELECT {VIEW} FROM saved_view WHERE register = $1 AND (owner = $2 OR shared = 1 \
             OR id IN (SELECT view FROM view_default WHERE register = $1)) ORDER BY name, id"
        );
        self.all(&sql, &[register.into(), person.into()], read_view)
    }

    /// Forgets a view; lists that opened with it open as they do without.
    ///
    /// # Errors
    /// The database failed.
    pub fn remove_view(&self, id: &str) -> Result<(), StoreError> {
        self.execute("DELETE FROM view_default WHERE view = $1", &[id.into()])?;
        self.execute("DELETE FROM saved_view WHERE id = $1", &[id.into()])?;
        Ok(())
    }

    /// Which view the list of a register opens with, by person number or `role:` and a role.
    ///
    /// # Errors
    /// The database failed.
    pub fn view_defaults(&self, register: &str) -> Result<Vec<(String, String)>, StoreError> {
        let sql = "SELECT party, view FROM view_default WHERE register = $1 ORDER BY party";
        self.all(sql, &[register.into()], |row| Ok((row.text(0)?.to_owned(), row.text(1)?.to_owned())))
    }

    /// Says which view the list of a register opens with for a party; none takes it back.
    ///
    /// # Errors
    /// The database failed.
    pub fn set_view_default(&self, register: &str, party: &str, view: Option<&str>) -> Result<(), StoreError> {
        match view {
            Some(view) => {
                let sql = "INSERT INTO view_default (register, party, view) VALUES ($1, $2, $3) \
                           ON CONFLICT (register, party) DO UPDATE SET view = excluded.view";
                self.execute(sql, &[register.into(), party.into(), view.into()])?;
            }
            None => {
                let sql = "DELETE FROM view_default WHERE register = $1 AND party = $2";
                self.execute(sql, &[register.into(), party.into()])?;
            }
        }
        Ok(())
    }

    /// Every view, for archives.
    ///
    /// # Errors
    /// The database failed.
    pub fn view_rows(&self) -> Result<Vec<StoredView>, StoreError> {
        self.all(&format!("SELECT {VIEW} FROM saved_view ORDER BY id"), &[], read_view)
    }

    /// Every default view, for archives: register, party, view.
    ///
    /// # Errors
    /// The database failed.
    pub fn view_default_rows(&self) -> Result<Vec<(String, String, String)>, StoreError> {
        let sql = "SELECT register, party, view FROM view_default ORDER BY register, party";
        self.all(sql, &[], |row| Ok((row.text(0)?.to_owned(), row.text(1)?.to_owned(), row.text(2)?.to_owned())))
    }
}

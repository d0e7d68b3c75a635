//! What bringing records over from other systems asks.

use std::collections::HashMap;

use super::Tx;
use crate::error::StoreError;

impl Tx<'_> {
    /// The keys in other systems of the live records of a register, with their numbers.
    ///
    /// # Errors
    /// The database failed.
    pub fn externals(&self, register: &str) -> Result<HashMap<String, String>, StoreError> {
        let sql = "SELECT external, number FROM record WHERE register = $1 AND external IS NOT NULL AND withdrawn = 0";
        let mut found = HashMap::new();
        self.conn.query(sql, &[register.into()], &mut |row| {
            found.insert(row.text(0)?.to_owned(), row.text(1)?.to_owned());
            Ok(true)
        })?;
        Ok(found)
    }

    /// The last serial given in a register (of a year, where numbers are yearly; else 0); 0 if none was.
    ///
    /// # Errors
    /// The database failed.
    pub fn last_serial(&self, register: &str, year: i16) -> Result<u32, StoreError> {
        let sql = "SELECT last FROM serial WHERE register = $1 AND year = $2";
        let last = self.number(sql, &[register.into(), i64::from(year).into()])?;
        u32::try_from(last).map_err(|_range| StoreError::Damaged(format!("serial of {register}")))
    }
}

//! What a database must bring: statements in, rows out.

use std::borrow::Cow;

use crate::error::StoreError;

/// A value bound to a statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Param<'a> {
    /// SQL null.
    Null,
    /// 64-bit integer.
    Int(i64),
    /// Text.
    Text(Cow<'a, str>),
    /// Bytes.
    Blob(Cow<'a, [u8]>),
}

impl<'a> From<&'a str> for Param<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Param<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Param<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<&'a [u8]> for Param<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        Self::Blob(Cow::Borrowed(bytes))
    }
}

impl From<i64> for Param<'_> {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}

impl From<u32> for Param<'_> {
    fn from(number: u32) -> Self {
        Self::Int(i64::from(number))
    }
}

impl From<bool> for Param<'_> {
    fn from(flag: bool) -> Self {
        Self::Int(i64::from(flag))
    }
}

impl<'a, T: Into<Param<'a>>> From<Option<T>> for Param<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Param::Null, Into::into)
    }
}

/// A row of an answer, valid until the next one. Columns count from 0.
pub trait Row {
    /// An integer.
    ///
    /// # Errors
    /// The column holds something else.
    fn int(&self, column: usize) -> Result<i64, StoreError>;
    /// An integer or null.
    ///
    /// # Errors
    /// The column holds something else.
    fn maybe_int(&self, column: usize) -> Result<Option<i64>, StoreError>;
    /// Text.
    ///
    /// # Errors
    /// The column holds something else.
    fn text(&self, column: usize) -> Result<&str, StoreError>;
    /// Text or null.
    ///
    /// # Errors
    /// The column holds something else.
    fn maybe_text(&self, column: usize) -> Result<Option<&str>, StoreError>;
    /// Bytes.
    ///
    /// # Errors
    /// The column holds something else.
    fn blob(&self, column: usize) -> Result<&[u8], StoreError>;
}

/// One connection inside a transaction.
pub trait Conn {
    /// Runs a statement; answers how many rows it changed.
    ///
    /// # Errors
    /// The database refused it.
    fn execute(&self, sql: &str, params: &[Param<'_>]) -> Result<u64, StoreError>;

    /// Runs an `INSERT` of one row into a table with an integer key; answers the key it got.
    ///
    /// # Errors
    /// The database refused it.
    fn insert(&self, sql: &str, params: &[Param<'_>]) -> Result<i64, StoreError>;

    /// Runs a query and hands each row to `each` until that answers `false`.
    ///
    /// # Errors
    /// The database refused it, or `each` failed.
    fn query(
        &self,
        sql: &str,
        params: &[Param<'_>],
        each: &mut dyn FnMut(&dyn Row) -> Result<bool, StoreError>,
    ) -> Result<(), StoreError>;
}

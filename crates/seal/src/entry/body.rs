//! The stored body of an entry: its fields, each with its value and salt or, once erased, with its commitment alone.
//!
//! # Body encoding, version 1
//!
//! ```text
//! 1     01                      version
//! then, for each field, keys strictly ascending by their UTF-8 bytes:
//!   text  key
//!   1     00 open | 01 erased
//!   open:    16 salt, text value (canonical JSON)
//!   erased:  32 commitment
//! ```
//!
//! *text* is as in the [leaf encoding](super). A body has one encoding only: what does not follow the above to the byte is
//! refused. That a value is canonical JSON is not checked while reading: its commitment in the leaf is the judge of that.

use super::wire::{self, Cursor};
use crate::jcs::{self, JcsError};
use crate::{Hash, Salt, commit};
use serde_json::Value;

const VERSION: u8 = 1;
const OPEN: u8 = 0;
const ERASED: u8 = 1;

/// What is wrong with a body.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BodyError {
    /// The first byte is missing or names an encoding we do not know.
    #[error("body version {} where {VERSION} belongs", found.map_or_else(|| "missing".to_owned(), |found| found.to_string()))]
    Version {
        /// The byte, where there is one.
        found: Option<u8>,
    },
    /// The bytes end inside a field.
    #[error("body cut short: {wanted} bytes wanted at byte {offset}, {left} left")]
    Truncated {
        /// Where reading stopped.
        offset: usize,
        /// Bytes that belong there.
        wanted: usize,
        /// Bytes that are there.
        left: usize,
    },
    /// A length is too large or written longer than it need be.
    #[error("length at byte {offset} of the body is too large or not in its shortest form")]
    Length {
        /// Where the length stands.
        offset: usize,
    },
    /// A key or value is not UTF-8.
    #[error("text at byte {offset} of the body is not UTF-8")]
    Text {
        /// Where the text begins.
        offset: usize,
        /// What is wrong with it.
        source: std::str::Utf8Error,
    },
    /// A field is neither open nor erased.
    #[error("field \"{key}\" has the unknown state {found} at byte {offset} of the body")]
    State {
        /// The field.
        key: String,
        /// The state byte.
        found: u8,
        /// Where it stands.
        offset: usize,
    },
    /// Keys must ascend, which also means that none comes twice.
    #[error("field \"{key}\" follows \"{after}\" in the body: keys must be in ascending order, each once")]
    Order {
        /// The key that is out of order.
        key: String,
        /// The key before it.
        after: String,
    },
    /// A value cannot be written as canonical JSON.
    #[error("field \"{key}\" has no canonical JSON")]
    Value {
        /// The field.
        key: String,
        /// What is wrong with it.
        source: JcsError,
    },
}

/// One field of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field<'a> {
    /// The field's key.
    pub key: &'a str,
    /// Its value, or what is left of it.
    pub sealed: Sealed<'a>,
}

/// A value as a body holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sealed<'a> {
    /// The value is there.
    Open {
        /// The salt of its commitment.
        salt: Salt,
        /// The value, canonical JSON.
        value: &'a str,
    },
    /// The value was erased.
    Erased {
        /// What was committed to.
        commitment: Hash,
    },
}

impl Field<'_> {
    /// The commitment to the value: computed where it is open, kept where it is erased.
    #[must_use]
    pub fn commitment(&self) -> Hash {
        match self.sealed {
            Sealed::Open { salt, value } => commit(&salt, value.as_bytes()),
            Sealed::Erased { commitment } => commitment,
        }
    }
}

/// Writes a body, field by field in ascending order of keys.
#[derive(Debug, Clone)]
pub struct BodyWriter {
    bytes: Vec<u8>,
    last: Option<String>,
}

impl Default for BodyWriter {
    fn default() -> Self {
        Self::new()
    }
}

impl BodyWriter {
    /// A body without fields.
    #[must_use]
    pub fn new() -> Self {
        Self { bytes: vec![VERSION], last: None }
    }

    /// Adds a field with its value.
    ///
    /// # Errors
    /// When the key does not follow the one before it, or the value has no canonical JSON.
    pub fn value(&mut self, key: &str, salt: Salt, value: &Value) -> Result<(), BodyError> {
        let canonical = jcs::to_string(value).map_err(|source| BodyError::Value { key: key.to_owned(), source })?;
        self.field(&Field { key, sealed: Sealed::Open { salt, value: &canonical } })
    }

    /// Adds a field as it is. An open value must be canonical JSON already.
    ///
    /// # Errors
    /// When the key does not follow the one before it; nothing is written then.
    pub fn field(&mut self, field: &Field<'_>) -> Result<(), BodyError> {
        ascending(self.last.as_deref(), field.key)?;
        let out = &mut self.bytes;
        wire::put_text(out, field.key);
        match field.sealed {
            Sealed::Open { salt, value } => {
                out.push(OPEN);
                out.extend_from_slice(&salt.0);
                wire::put_text(out, value);
            }
            Sealed::Erased { commitment } => {
                out.push(ERASED);
                out.extend_from_slice(&commitment.0);
            }
        }
        let last = self.last.get_or_insert_default();
        last.clear();
        last.push_str(field.key);
        Ok(())
    }

    /// The finished body.
    #[must_use]
    pub fn finish(self) -> Vec<u8> {
        self.bytes
    }
}

/// Reads a body without copying: an iterator over its fields. After an error there is nothing more.
#[derive(Debug, Clone)]
pub struct BodyReader<'a> {
    cursor: Cursor<'a>,
    last: Option<&'a str>,
}

impl<'a> BodyReader<'a> {
    /// Begins to read.
    ///
    /// # Errors
    /// When the version is unknown.
    pub fn new(body: &'a [u8]) -> Result<Self, BodyError> {
        let mut cursor = Cursor::new(body);
        match cursor.byte() {
            Ok(VERSION) => Ok(Self { cursor, last: None }),
            found => Err(BodyError::Version { found: found.ok() }),
        }
    }

    fn field(&mut self) -> Result<Field<'a>, BodyError> {
        let key = self.cursor.text()?;
        ascending(self.last, key)?;
        self.last = Some(key);
        let offset = self.cursor.offset();
        let sealed = match self.cursor.byte()? {
            OPEN => Sealed::Open { salt: Salt(self.cursor.array()?), value: self.cursor.text()? },
            ERASED => Sealed::Erased { commitment: Hash(self.cursor.array()?) },
            found => return Err(BodyError::State { key: key.to_owned(), found, offset }),
        };
        Ok(Field { key, sealed })
    }
}

impl<'a> Iterator for BodyReader<'a> {
    type Item = Result<Field<'a>, BodyError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.cursor.is_empty() {
            return None;
        }
        let field = self.field();
        if field.is_err() {
            self.cursor.close();
        }
        Some(field)
    }
}

impl std::iter::FusedIterator for BodyReader<'_> {}

/// The body with the values of `keys` erased: value and salt are gone, the commitment stays, and so does the leaf hash.
///
/// Keys the body does not have, or has erased already, are passed over: an entry need not touch every field of a record.
///
/// # Errors
/// When the body is malformed.
pub fn erase(body: &[u8], keys: &[&str]) -> Result<Vec<u8>, BodyError> {
    let mut writer = BodyWriter::new();
    for field in BodyReader::new(body)? {
        let mut field = field?;
        if keys.contains(&field.key) {
            field.sealed = Sealed::Erased { commitment: field.commitment() };
        }
        writer.field(&field)?;
    }
    Ok(writer.finish())
}

/// That `key` may follow `last`.
pub(crate) fn ascending(last: Option<&str>, key: &str) -> Result<(), BodyError> {
    match last {
        Some(after) if key <= after => Err(BodyError::Order { key: key.to_owned(), after: after.to_owned() }),
        _ => Ok(()),
    }
}

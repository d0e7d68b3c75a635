//! The sealed form of a ledger entry: its [`Header`], and how header and commitments become a leaf of the tree.
//!
//! # Leaf encoding, `assay-entry-v1`
//!
//! ```text
//! text  "assay-entry-v1"        domain separation and version
//! 16    id
//! 8     at, microseconds since 1970-01-01T00:00:00Z, two's complement, big-endian
//! text  actor
//! text  auth                    how the actor was authenticated
//! text  register
//! text  record
//! 4     record version, big-endian
//! text  act
//! maybe reason
//! maybe batch
//! then, for each field, keys strictly ascending by their UTF-8 bytes:
//!   text  key
//!   32    commitment
//! ```
//!
//! *text* is the length in bytes as unsigned LEB128 in its shortest form, then UTF-8. *maybe* is `00`, or `01` and a text.
//! Every part has a known end, so no two entries share an encoding. The leaf is `SHA-256(0x00 ‖ encoding)` (RFC 6962 §2.1).

pub mod body;
mod wire;

pub use body::{BodyError, BodyReader, BodyWriter, Field, Sealed, erase};

use crate::Hash;
use crate::merkle::LEAF_PREFIX;

/// What the leaf encoding begins with. A new encoding takes a new name.
pub const DOMAIN: &str = "assay-entry-v1";

/// Everything of an entry but its values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header<'a> {
    /// The entry's UUID.
    pub id: [u8; 16],
    /// When, in microseconds since 1970 (UTC).
    pub at_micros: i64,
    /// Who.
    pub actor: &'a str,
    /// How they were authenticated.
    pub auth: &'a str,
    /// The register of the record.
    pub register: &'a str,
    /// The record's number.
    pub record: &'a str,
    /// The version this entry makes of the record.
    pub version: u32,
    /// What was done.
    pub act: &'a str,
    /// Why, where a reason was given.
    pub reason: Option<&'a str>,
    /// What the entry was part of, such as an import.
    pub batch: Option<&'a str>,
}

/// Turns entries into leaf hashes with one buffer for all of them, so that a long verification allocates nothing per entry.
#[derive(Debug, Default)]
pub struct LeafHasher {
    buffer: Vec<u8>,
}

impl LeafHasher {
    /// An empty hasher.
    #[must_use]
    pub const fn new() -> Self {
        Self { buffer: Vec::new() }
    }

    /// The leaf hash of an entry, from the commitments to its fields in ascending order of their keys.
    pub fn leaf<'k>(&mut self, header: &Header<'_>, commitments: impl Iterator<Item = (&'k str, Hash)>) -> Hash {
        self.start(header);
        for (key, commitment) in commitments {
            self.field(key, &commitment);
        }
        Hash::of(&self.buffer)
    }

    /// The leaf hash of an entry, from its stored body: commitments to open values are computed anew.
    ///
    /// # Errors
    /// When the body is malformed.
    pub fn leaf_of_body(&mut self, header: &Header<'_>, body: &[u8]) -> Result<Hash, BodyError> {
        self.start(header);
        for field in BodyReader::new(body)? {
            let field = field?;
            self.field(field.key, &field.commitment());
        }
        Ok(Hash::of(&self.buffer))
    }

    fn start(&mut self, header: &Header<'_>) {
        let out = &mut self.buffer;
        out.clear();
        out.push(LEAF_PREFIX);
        wire::put_text(out, DOMAIN);
        out.extend_from_slice(&header.id);
        out.extend_from_slice(&header.at_micros.to_be_bytes());
        wire::put_text(out, header.actor);
        wire::put_text(out, header.auth);
        wire::put_text(out, header.register);
        wire::put_text(out, header.record);
        out.extend_from_slice(&header.version.to_be_bytes());
        wire::put_text(out, header.act);
        wire::put_maybe(out, header.reason);
        wire::put_maybe(out, header.batch);
    }

    fn field(&mut self, key: &str, commitment: &Hash) {
        wire::put_text(&mut self.buffer, key);
        self.buffer.extend_from_slice(&commitment.0);
    }
}

/// The leaf hash of one entry. For many, keep a [`LeafHasher`].
pub fn leaf_hash<'k>(header: &Header<'_>, commitments: impl Iterator<Item = (&'k str, Hash)>) -> Hash {
    LeafHasher::new().leaf(header, commitments)
}

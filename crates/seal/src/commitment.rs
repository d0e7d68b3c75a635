//! Commitments: a hash that binds us to a value without showing it.
//!
//! `SHA-256(salt ‖ canonical JSON)`. The salt has one fixed width, so no two pairs share an input. It is what keeps a
//! commitment silent: without it, anybody could try every name or date until the hash fits. To erase a value is to delete
//! value *and* salt.

use crate::Hash;
use crate::base64_text::base64_text;

/// Sixteen random bytes, fresh for every value. This crate has no randomness: the caller draws them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Salt(pub [u8; 16]);

base64_text!(Salt);

/// Says nothing: a salt in a log would undo the erasure of its value.
impl std::fmt::Debug for Salt {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Salt(…)")
    }
}

/// Commits to a value given as canonical JSON ([`crate::jcs`]).
#[must_use]
pub fn commit(salt: &Salt, canonical_json: &[u8]) -> Hash {
    Hash::of_pair(&salt.0, canonical_json)
}

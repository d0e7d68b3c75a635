use crate::base64_text::base64_text;
use sha2::{Digest as _, Sha256};

/// A SHA-256 hash: of a leaf, of a node, of a committed value.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash(pub [u8; 32]);

base64_text!(Hash);

impl Hash {
    /// The SHA-256 of `bytes`.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// The SHA-256 of `head ‖ tail`, without joining them first.
    pub(crate) fn of_pair(head: &[u8], tail: &[u8]) -> Self {
        Self(Sha256::new().chain_update(head).chain_update(tail).finalize().into())
    }

    /// The 32 bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl std::fmt::Debug for Hash {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Hash({self})")
    }
}

use super::{join, node};
use crate::Hash;

/// The largest tree: its size still fits a signed 64-bit database column.
pub const MAX_SIZE: u64 = u64::MAX >> 1;

/// The compact right edge of a growing tree: its size and the roots of the perfect subtrees it is made of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Frontier {
    size: u64,
    /// From left (largest) to right (smallest), one per set bit of `size`.
    peaks: Vec<Hash>,
}

/// Why bytes are not a frontier.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FrontierError {
    /// Too short to hold a size.
    #[error("frontier of {found} bytes: the tree size alone takes 8")]
    NoSize {
        /// Bytes there are.
        found: usize,
    },
    /// A size no tree has.
    #[error("frontier of a tree of {size} leaves: the largest tree has {MAX_SIZE}")]
    TooLarge {
        /// The size read.
        size: u64,
    },
    /// Hashes missing, or bytes left over.
    #[error("frontier of a tree of {size} leaves has {peaks} hashes of 32 bytes, found {found} bytes")]
    Hashes {
        /// The size read.
        size: u64,
        /// Hashes that size takes.
        peaks: u32,
        /// Bytes there are.
        found: usize,
    },
}

impl Frontier {
    /// The edge of the empty tree.
    #[must_use]
    pub const fn new() -> Self {
        Self { size: 0, peaks: Vec::new() }
    }

    /// How many leaves the tree has.
    #[must_use]
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// The root of the tree.
    #[must_use]
    pub fn root(&self) -> Hash {
        join(&self.peaks)
    }

    /// Appends a leaf, given by its hash.
    pub fn push(&mut self, leaf: Hash) {
        self.push_with(leaf, |_, _, _| {});
    }

    /// Appends a leaf and tells of every perfect subtree it completes, the leaf itself first: level, index, hash. A store
    /// that keeps tiles keeps the levels 0, 8, 16 … of these.
    pub fn push_with(&mut self, leaf: Hash, mut completed: impl FnMut(u32, u64, Hash)) {
        let (mut level, mut index, mut hash) = (0, self.size, leaf);
        completed(level, index, hash);
        // An odd index is a right child: its left sibling is the last peak.
        while index & 1 == 1
            && let Some(left) = self.peaks.pop()
        {
            (level, index, hash) = (level + 1, index >> 1, node(&left, &hash));
            completed(level, index, hash);
        }
        self.peaks.push(hash);
        self.size += 1;
    }

    /// Size (8 bytes, big-endian), then the peaks from left to right, 32 bytes each.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = self.size.to_be_bytes().to_vec();
        bytes.extend(self.peaks.iter().flat_map(|peak| peak.0));
        bytes
    }

    /// Reads what [`Self::to_bytes`] wrote.
    ///
    /// # Errors
    /// When the bytes are not exactly that.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, FrontierError> {
        let (size, hashes) = bytes.split_first_chunk().ok_or(FrontierError::NoSize { found: bytes.len() })?;
        let size = u64::from_be_bytes(*size);
        if size > MAX_SIZE {
            return Err(FrontierError::TooLarge { size });
        }
        let (peaks, left_over) = hashes.as_chunks::<32>();
        if u32::try_from(peaks.len()) != Ok(size.count_ones()) || !left_over.is_empty() {
            return Err(FrontierError::Hashes { size, peaks: size.count_ones(), found: hashes.len() });
        }
        Ok(Self { size, peaks: peaks.iter().copied().map(Hash).collect() })
    }
}

impl Extend<Hash> for Frontier {
    fn extend<I: IntoIterator<Item = Hash>>(&mut self, leaves: I) {
        leaves.into_iter().for_each(|leaf| self.push(leaf));
    }
}

impl FromIterator<Hash> for Frontier {
    fn from_iter<I: IntoIterator<Item = Hash>>(leaves: I) -> Self {
        let mut frontier = Self::new();
        frontier.extend(leaves);
        frontier
    }
}

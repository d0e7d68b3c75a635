//! Making proofs: RFC 9162 §2.1.3.1 and §2.1.4.1.

use super::{Frontier, ProofError, join};
use crate::Hash;

/// Where the hashes inside a tree come from.
pub trait Nodes {
    /// Why one could not be had.
    type Error;

    /// The hash of the perfect subtree over the leaves `index·2^level .. (index+1)·2^level`. Only ever asked for subtrees
    /// that lie wholly within the tree a proof is made for.
    ///
    /// # Errors
    /// When it cannot be had.
    fn node(&self, level: u32, index: u64) -> Result<Hash, Self::Error>;
}

/// A tree given as the plain list of its leaf hashes.
#[derive(Debug, Clone, Copy)]
pub struct Leaves<'a>(pub &'a [Hash]);

/// The list of leaves is too short for the node asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("node {index} of level {level} lies beyond the leaves at hand")]
pub struct MissingNode {
    /// The node's level.
    pub level: u32,
    /// The node's index in its level.
    pub index: u64,
}

impl Nodes for Leaves<'_> {
    type Error = MissingNode;

    fn node(&self, level: u32, index: u64) -> Result<Hash, MissingNode> {
        let leaves = || {
            let width = 1_usize.checked_shl(level)?;
            let start = usize::try_from(index).ok()?.checked_mul(width)?;
            self.0.get(start..start.checked_add(width)?)
        };
        leaves().map(root_of).ok_or(MissingNode { level, index })
    }
}

/// A tree kept in tiles 256 wide: only the levels 0, 8, 16 … are stored, the seven between two of them are computed.
///
/// The function is given a stored level, the index of the first node in it and how many to fetch: a power of two up to 128,
/// all from one tile.
#[derive(Debug, Clone, Copy)]
pub struct Tiles<F>(pub F);

/// Why a tile could not be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TileError<E> {
    /// It could not be read.
    #[error("tile hashes could not be read")]
    Read(#[source] E),
    /// It holds fewer or more hashes than it should.
    #[error("{found} hashes from index {first} of tile level {level} where {expected} belong")]
    Count {
        /// The stored level.
        level: u32,
        /// The first node asked for.
        first: u64,
        /// How many were asked for.
        expected: usize,
        /// How many came.
        found: usize,
    },
}

impl<F, E> Nodes for Tiles<F>
where
    F: Fn(u32, u64, usize) -> Result<Vec<Hash>, E>,
{
    type Error = TileError<E>;

    fn node(&self, level: u32, index: u64) -> Result<Hash, TileError<E>> {
        let above = level % 8;
        let (stored, first, expected) = (level - above, index << above, 1 << above);
        let hashes = (self.0)(stored, first, expected).map_err(TileError::Read)?;
        if hashes.len() != expected {
            return Err(TileError::Count { level: stored, first, expected, found: hashes.len() });
        }
        Ok(root_of(&hashes))
    }
}

/// Why no proof could be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BuildError<E> {
    /// There is no such proof.
    #[error(transparent)]
    Request(#[from] ProofError),
    /// A hash of the tree could not be had.
    #[error("a hash of the tree could not be had")]
    Nodes(#[source] E),
}

/// The root of the tree over the first `size` leaves.
///
/// # Errors
/// When a hash cannot be had.
pub fn root<N: Nodes>(nodes: &N, size: u64) -> Result<Hash, N::Error> {
    range_root(nodes, 0, size)
}

/// The path from leaf `index` to the root of the tree over the first `size` leaves.
///
/// # Errors
/// When the leaf is not in the tree, or a hash cannot be had.
pub fn inclusion_proof<N: Nodes>(nodes: &N, index: u64, size: u64) -> Result<Vec<Hash>, BuildError<N::Error>> {
    if index >= size {
        return Err(ProofError::BeyondTree { index, size }.into());
    }
    let (mut start, mut end) = (0, size);
    let mut path = Vec::new();
    while end - start > 1 {
        let split = split(start, end);
        let sibling = if index < split { (split, end) } else { (start, split) };
        path.push(range_root(nodes, sibling.0, sibling.1).map_err(BuildError::Nodes)?);
        (start, end) = if index < split { (start, split) } else { (split, end) };
    }
    path.reverse();
    Ok(path)
}

/// The proof that the tree over the first `new` leaves begins with the tree over the first `old`.
///
/// # Errors
/// When `old` is 0 or more than `new`, or a hash cannot be had.
pub fn consistency_proof<N: Nodes>(nodes: &N, old: u64, new: u64) -> Result<Vec<Hash>, BuildError<N::Error>> {
    if old == 0 {
        return Err(ProofError::EmptyTree.into());
    }
    if old > new {
        return Err(ProofError::Shrunk { old, new }.into());
    }
    let (mut start, mut end) = (0, new);
    let mut path = Vec::new();
    while end > old {
        let split = split(start, end);
        let sibling = if old <= split { (split, end) } else { (start, split) };
        path.push(range_root(nodes, sibling.0, sibling.1).map_err(BuildError::Nodes)?);
        (start, end) = if old <= split { (start, split) } else { (split, end) };
    }
    // What is left is the right edge of the old tree; where it is the whole of it, the verifier has its root already.
    if start > 0 {
        path.push(range_root(nodes, start, end).map_err(BuildError::Nodes)?);
    }
    path.reverse();
    Ok(path)
}

/// Where the tree over `start..end`, of two leaves or more, parts in two.
const fn split(start: u64, end: u64) -> u64 {
    start + (1 << (end - start - 1).ilog2())
}

/// The root over `start..end`, where `start` is a multiple of the next power of two from the width, as every subtree met on
/// the way down from a root is.
fn range_root<N: Nodes>(nodes: &N, start: u64, end: u64) -> Result<Hash, N::Error> {
    let mut peaks = Vec::new();
    let mut at = start;
    while at < end {
        let level = (end - at).ilog2();
        peaks.push(nodes.node(level, at >> level)?);
        at += 1 << level;
    }
    Ok(join(&peaks))
}

fn root_of(hashes: &[Hash]) -> Hash {
    hashes.iter().copied().collect::<Frontier>().root()
}

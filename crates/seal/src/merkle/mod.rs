//! The Merkle tree of RFC 6962 §2 and RFC 9162 §2.1 over SHA-256.
//!
//! * a leaf is `SHA-256(0x00 ‖ data)`, a node `SHA-256(0x01 ‖ left ‖ right)`, the empty tree [`EMPTY_ROOT`];
//! * a tree of *n* leaves splits at the largest power of two below *n*.
//!
//! A growing tree needs its [`Frontier`] only: one hash per set bit of its size. Proofs need hashes from inside, which
//! [`Nodes`] fetches one perfect subtree at a time, from a slice ([`Leaves`]) or from stored tiles ([`Tiles`]).
//!
//! Levels count from the leaves: node *(level, index)* covers the leaves `index·2^level .. (index+1)·2^level`.

mod build;
mod frontier;
mod verify;

pub use build::{BuildError, Leaves, MissingNode, Nodes, TileError, Tiles, consistency_proof, inclusion_proof, root};
pub use frontier::{Frontier, FrontierError, MAX_SIZE};
pub use verify::{
    ProofError, verify_consistency, verify_inclusion, verify_subtree_consistency, verify_subtree_inclusion,
};

use crate::Hash;

/// The root of the tree without leaves: the SHA-256 of nothing.
pub const EMPTY_ROOT: Hash = Hash([
    0xe3, 0xb0, 0xc4, 0x42, 0x98, 0xfc, 0x1c, 0x14, 0x9a, 0xfb, 0xf4, 0xc8, 0x99, 0x6f, 0xb9, 0x24, 0x27, 0xae, 0x41,
    0xe4, 0x64, 0x9b, 0x93, 0x4c, 0xa4, 0x95, 0x99, 0x1b, 0x78, 0x52, 0xb8, 0x55,
]);

pub(crate) const LEAF_PREFIX: u8 = 0;
const NODE_PREFIX: u8 = 1;

/// The hash of a leaf that holds `data`.
#[must_use]
pub fn leaf(data: &[u8]) -> Hash {
    Hash::of_pair(&[LEAF_PREFIX], data)
}

/// The hash of the node above `left` and `right`.
#[must_use]
pub fn node(left: &Hash, right: &Hash) -> Hash {
    let mut bytes = [NODE_PREFIX; 65];
    let (_, pair) = bytes.split_at_mut(1);
    let (first, second) = pair.split_at_mut(32);
    first.copy_from_slice(&left.0);
    second.copy_from_slice(&right.0);
    Hash::of(&bytes)
}

/// The root above perfect subtrees, given from left (largest) to right (smallest).
fn join(peaks: &[Hash]) -> Hash {
    peaks.iter().rev().copied().reduce(|right, left| node(&left, &right)).unwrap_or(EMPTY_ROOT)
}

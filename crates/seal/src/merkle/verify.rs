//! Judging proofs: RFC 9162 §2.1.3.2 and §2.1.4.2, and the same for subtrees (draft-ietf-plants-merkle-tree-certs §4).
//!
//! A tree is the subtree that begins at leaf 0, so one algorithm serves both.

use super::{EMPTY_ROOT, node};
use crate::Hash;

/// Why a proof proves nothing, or cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    /// There is no such leaf.
    #[error("leaf {index} is not in a tree of {size} leaves")]
    BeyondTree {
        /// The leaf.
        index: u64,
        /// Leaves there are.
        size: u64,
    },
    /// Every tree is consistent with the empty one: there is nothing to prove.
    #[error("nothing can be proved from an empty tree")]
    EmptyTree,
    /// A tree never gets smaller.
    #[error("the newer tree has {new} leaves, fewer than the {old} of the older")]
    Shrunk {
        /// Leaves of the older tree.
        old: u64,
        /// Leaves of the newer tree.
        new: u64,
    },
    /// The range is not a subtree of any tree.
    #[error(
        "the leaves {start}..{end} are no subtree: the start must be a multiple of the width rounded up to a power of two"
    )]
    NotASubtree {
        /// First leaf.
        start: u64,
        /// One past the last leaf.
        end: u64,
    },
    /// The leaf lies outside the subtree.
    #[error("leaf {index} is not among the leaves {start}..{end}")]
    OutsideSubtree {
        /// The leaf.
        index: u64,
        /// First leaf of the subtree.
        start: u64,
        /// One past its last leaf.
        end: u64,
    },
    /// Hashes left over.
    #[error("the proof has more hashes than its place in the tree allows")]
    TooLong,
    /// Hashes missing.
    #[error("the proof has fewer hashes than its place in the tree needs")]
    TooShort,
    /// The proof leads to another root.
    #[error("the proof leads to the root {computed}, not to {expected}")]
    Root {
        /// The root that was to be reached.
        expected: Hash,
        /// The root that was.
        computed: Hash,
    },
    /// The proof is about another older tree, or another subtree.
    #[error("the proof is about an older tree with the root {computed}, not {expected}")]
    OldRoot {
        /// The root that was to be reached.
        expected: Hash,
        /// The root that was.
        computed: Hash,
    },
}

/// Verifies that `leaf` is leaf number `index` of the tree of `size` leaves with the root `root`.
///
/// # Errors
/// When the proof does not show that.
pub fn verify_inclusion(leaf: Hash, index: u64, size: u64, root: Hash, path: &[Hash]) -> Result<(), ProofError> {
    if index >= size {
        return Err(ProofError::BeyondTree { index, size });
    }
    let (mut at, mut last, mut computed) = (index, size - 1, leaf);
    for sibling in path {
        if last == 0 {
            return Err(ProofError::TooLong);
        }
        if at & 1 == 1 || at == last {
            computed = node(sibling, &computed);
            // On the right edge, levels where this node has no sibling to its right take no hash from the path.
            while at & 1 == 0 && at != 0 {
                (at, last) = (at >> 1, last >> 1);
            }
        } else {
            computed = node(&computed, sibling);
        }
        (at, last) = (at >> 1, last >> 1);
    }
    if last != 0 {
        return Err(ProofError::TooShort);
    }
    if computed != root {
        return Err(ProofError::Root { expected: root, computed });
    }
    Ok(())
}

/// Verifies that the tree of `new` leaves with the root `new_root` begins with the tree of `old` leaves with `old_root`.
///
/// # Errors
/// When the proof does not show that, and when `old` is 0.
pub fn verify_consistency(old: u64, old_root: Hash, new: u64, new_root: Hash, path: &[Hash]) -> Result<(), ProofError> {
    if old == 0 {
        return Err(ProofError::EmptyTree);
    }
    verify_subtree_consistency(0, old, old_root, new, new_root, path)
}

/// Verifies that `leaf` is leaf number `index` of the tree in which the leaves `start..end` have the root `root`.
///
/// # Errors
/// When the proof does not show that, or the range is no subtree.
pub fn verify_subtree_inclusion(
    leaf: Hash,
    index: u64,
    start: u64,
    end: u64,
    root: Hash,
    path: &[Hash],
) -> Result<(), ProofError> {
    let width = subtree_width(start, end)?;
    let place = index.checked_sub(start).filter(|place| *place < width);
    let place = place.ok_or(ProofError::OutsideSubtree { index, start, end })?;
    verify_inclusion(leaf, place, width, root, path)
}

/// Verifies that the leaves `start..end`, with the root `old_root`, are part of the tree of `new` leaves with `new_root`.
///
/// An empty range is part of every tree that reaches it; its root is that of the empty tree.
///
/// # Errors
/// When the proof does not show that, or the range is no subtree.
pub fn verify_subtree_consistency(
    start: u64,
    end: u64,
    old_root: Hash,
    new: u64,
    new_root: Hash,
    path: &[Hash],
) -> Result<(), ProofError> {
    let width = subtree_width(start, end)?;
    if end > new {
        return Err(ProofError::Shrunk { old: end, new });
    }
    if width == 0 {
        return verify_empty(old_root, path);
    }

    // The first and last leaf of the subtree and the last of the tree, seen from ever higher levels.
    let (mut first, mut last, mut top) = (start, end - 1, new - 1);
    // The levels at which the right edge of the subtree is a complete node: the proof begins above them.
    while first != last && (last == top || last & 1 == 1) {
        (first, last, top) = (first >> 1, last >> 1, top >> 1);
    }
    let (seed, rest) = if first == last {
        (old_root, path)
    } else {
        path.split_first().map(|(seed, rest)| (*seed, rest)).ok_or(ProofError::TooShort)?
    };
    let (mut old_computed, mut new_computed) = (seed, seed);
    for sibling in rest {
        if top == 0 {
            return Err(ProofError::TooLong);
        }
        if last & 1 == 1 || last == top {
            if first < last {
                old_computed = node(sibling, &old_computed);
            }
            new_computed = node(sibling, &new_computed);
            while last & 1 == 0 && last != 0 {
                (first, last, top) = (first >> 1, last >> 1, top >> 1);
            }
        } else {
            new_computed = node(&new_computed, sibling);
        }
        (first, last, top) = (first >> 1, last >> 1, top >> 1);
    }
    if top != 0 {
        return Err(ProofError::TooShort);
    }
    if old_computed != old_root {
        return Err(ProofError::OldRoot { expected: old_root, computed: old_computed });
    }
    if new_computed != new_root {
        return Err(ProofError::Root { expected: new_root, computed: new_computed });
    }
    Ok(())
}

fn verify_empty(root: Hash, path: &[Hash]) -> Result<(), ProofError> {
    if root != EMPTY_ROOT {
        return Err(ProofError::OldRoot { expected: root, computed: EMPTY_ROOT });
    }
    if !path.is_empty() {
        return Err(ProofError::TooLong);
    }
    Ok(())
}

/// How many leaves the subtree has, where it is one.
fn subtree_width(start: u64, end: u64) -> Result<u64, ProofError> {
    let refused = ProofError::NotASubtree { start, end };
    let Some(width) = end.checked_sub(start) else { return Err(refused) };
    let is_aligned = match width.checked_next_power_of_two() {
        Some(alignment) => start.is_multiple_of(alignment),
        None => start == 0,
    };
    if is_aligned { Ok(width) } else { Err(refused) }
}

//! The tree: proofs for any size, the frontier, tiles.

use assay_seal::Hash;
use assay_seal::merkle::{
    EMPTY_ROOT, Frontier, FrontierError, Leaves, MAX_SIZE, ProofError, TileError, Tiles, consistency_proof,
    inclusion_proof, leaf, node, root, verify_consistency, verify_inclusion,
};
use proptest::prelude::*;
use proptest::sample::Index;
use std::collections::BTreeMap;

fn leaves(count: usize) -> Vec<Hash> {
    (0..count).map(|number| leaf(&number.to_be_bytes())).collect()
}

/// The definition of RFC 6962 §2.1, word for word.
fn defined_root(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => Hash::of(b""),
        [only] => *only,
        more => {
            let half = more.len().next_power_of_two() / 2;
            node(&defined_root(&more[..half]), &defined_root(&more[half..]))
        }
    }
}

fn number(number: usize) -> u64 {
    number.try_into().unwrap()
}

fn flipped(hash: Hash, bit: usize) -> Hash {
    let mut bytes = hash.0;
    bytes[bit / 8] ^= 1 << (bit % 8);
    Hash(bytes)
}

#[test]
fn the_frontier_equals_recomputation_and_survives_storage() {
    let leaves = leaves(300);
    let mut frontier = Frontier::new();
    assert_eq!(frontier.root(), EMPTY_ROOT);
    for (count, leaf) in leaves.iter().enumerate() {
        assert_eq!(frontier.size(), number(count));
        assert_eq!(frontier.root(), defined_root(&leaves[..count]));
        assert_eq!(frontier.root(), root(&Leaves(&leaves), number(count)).unwrap());
        frontier = Frontier::from_bytes(&frontier.to_bytes()).unwrap();
        frontier.push(*leaf);
    }
    assert_eq!(frontier, leaves.iter().copied().collect());
}

#[test]
fn a_damaged_frontier_is_refused() {
    let bytes = leaves(3).into_iter().collect::<Frontier>().to_bytes();
    assert_eq!(Frontier::from_bytes(&bytes[..5]), Err(FrontierError::NoSize { found: 5 }));
    assert_eq!(Frontier::from_bytes(&bytes[..71]), Err(FrontierError::Hashes { size: 3, peaks: 2, found: 63 }));
    assert_eq!(Frontier::from_bytes(&bytes[..40]), Err(FrontierError::Hashes { size: 3, peaks: 2, found: 32 }));
    let longer = [bytes.as_slice(), &[0]].concat();
    assert_eq!(Frontier::from_bytes(&longer), Err(FrontierError::Hashes { size: 3, peaks: 2, found: 65 }));
    let size = MAX_SIZE + 1;
    let huge = [&size.to_be_bytes()[..], &[0; 32]].concat();
    assert_eq!(Frontier::from_bytes(&huge), Err(FrontierError::TooLarge { size }));
}

#[test]
fn tiles_serve_the_same_proofs_as_leaves() {
    let size = 66_000;
    let leaves = leaves(size);
    let mut stored: BTreeMap<(u32, u64), Hash> = BTreeMap::new();
    let mut frontier = Frontier::new();
    for leaf in &leaves {
        frontier.push_with(*leaf, |level, index, hash| {
            if level % 8 == 0 {
                stored.insert((level, index), hash);
            }
        });
    }
    assert_eq!(stored.keys().last(), Some(&(16, 0)));
    let tiles = Tiles(|level, first, count: usize| -> Result<Vec<Hash>, String> {
        assert!(count <= 128);
        assert_eq!(first / 256, (first + number(count) - 1) / 256, "one tile at a time");
        let nodes = first..first + number(count);
        nodes.map(|index| stored.get(&(level, index)).copied().ok_or(format!("no {level}/{index}"))).collect()
    });
    assert_eq!(root(&tiles, number(size)).unwrap(), frontier.root());
    for (index, size) in [(0, 1), (0, 256), (255, 257), (256, 257), (700, 65_535), (65_536, 66_000), (12_345, 66_000)] {
        assert_eq!(
            inclusion_proof(&tiles, index, size).unwrap(),
            inclusion_proof(&Leaves(&leaves), index, size).unwrap()
        );
    }
    for (old, new) in [(1, 256), (255, 256), (256, 257), (300, 65_537), (65_536, 66_000), (65_999, 66_000)] {
        assert_eq!(
            consistency_proof(&tiles, old, new).unwrap(),
            consistency_proof(&Leaves(&leaves), old, new).unwrap()
        );
    }
}

#[test]
fn a_tile_of_the_wrong_width_is_refused() {
    let tiles = Tiles(|_, _, _| Ok::<_, String>(vec![EMPTY_ROOT; 3]));
    assert_eq!(root(&tiles, 4), Err(TileError::Count { level: 0, first: 0, expected: 4, found: 3 }));
}

#[test]
fn proofs_that_cannot_be_are_refused_by_name() {
    let leaves = leaves(4);
    let nodes = Leaves(&leaves);
    let told = |error: &dyn std::error::Error| error.to_string();
    assert_eq!(told(&inclusion_proof(&nodes, 4, 4).unwrap_err()), "leaf 4 is not in a tree of 4 leaves");
    assert_eq!(told(&consistency_proof(&nodes, 0, 4).unwrap_err()), "nothing can be proved from an empty tree");
    assert_eq!(
        told(&consistency_proof(&nodes, 4, 3).unwrap_err()),
        "the newer tree has 3 leaves, fewer than the 4 of the older"
    );
    let missing = inclusion_proof(&nodes, 0, 8).unwrap_err();
    assert_eq!(
        std::error::Error::source(&missing).unwrap().to_string(),
        "node 1 of level 2 lies beyond the leaves at hand"
    );
}

proptest! {
    #[test]
    fn honest_inclusion_proofs_verify_and_others_do_not(
        size in 1_usize..600, index in any::<Index>(), other in any::<Index>(), bit in 0_usize..256, step in any::<Index>()
    ) {
        let leaves = leaves(size);
        let at = index.index(size);
        let (leaf, index, size) = (leaves[at], number(at), number(size));
        let root = defined_root(&leaves);
        let path = inclusion_proof(&Leaves(&leaves), index, size).unwrap();
        prop_assert_eq!(verify_inclusion(leaf, index, size, root, &path), Ok(()));

        prop_assert!(verify_inclusion(flipped(leaf, bit), index, size, root, &path).is_err());
        prop_assert!(verify_inclusion(leaf, index, size, flipped(root, bit), &path).is_err());
        let other = number(other.index(leaves.len()));
        prop_assert_eq!(verify_inclusion(leaf, other, size, root, &path).is_ok(), other == index);
        prop_assert_eq!(
            verify_inclusion(leaf, size, size, root, &path),
            Err(ProofError::BeyondTree { index: size, size })
        );
        // A path alone does not tell every size from every other: the checkpoint does. One more level it always shows.
        prop_assert_eq!(verify_inclusion(leaf, index, size * 2, root, &path), Err(ProofError::TooShort));

        let longer = [path.as_slice(), &[root]].concat();
        prop_assert_eq!(verify_inclusion(leaf, index, size, root, &longer), Err(ProofError::TooLong));
        if let Some((_, shorter)) = path.split_last() {
            prop_assert_eq!(verify_inclusion(leaf, index, size, root, shorter), Err(ProofError::TooShort));
            let mut damaged = path.clone();
            let step = step.index(path.len());
            damaged[step] = flipped(damaged[step], bit);
            prop_assert!(verify_inclusion(leaf, index, size, root, &damaged).is_err());
        }
    }

    #[test]
    fn honest_consistency_proofs_verify_and_others_do_not(
        new in 1_usize..600, old in any::<Index>(), other in any::<Index>(), bit in 0_usize..256, step in any::<Index>()
    ) {
        let leaves = leaves(new);
        let count = old.index(new) + 1;
        let (old_root, new_root) = (defined_root(&leaves[..count]), defined_root(&leaves));
        let (old, new) = (number(count), number(new));
        let path = consistency_proof(&Leaves(&leaves), old, new).unwrap();
        prop_assert_eq!(verify_consistency(old, old_root, new, new_root, &path), Ok(()));

        prop_assert!(verify_consistency(old, flipped(old_root, bit), new, new_root, &path).is_err());
        prop_assert!(verify_consistency(old, old_root, new, flipped(new_root, bit), &path).is_err());
        let other = number(other.index(leaves.len()) + 1);
        prop_assert_eq!(verify_consistency(other, old_root, new, new_root, &path).is_ok(), other == old);
        prop_assert!(verify_consistency(old, old_root, new * 2, new_root, &path).is_err());
        prop_assert_eq!(verify_consistency(0, EMPTY_ROOT, new, new_root, &[]), Err(ProofError::EmptyTree));

        let longer = [path.as_slice(), &[new_root]].concat();
        prop_assert_eq!(verify_consistency(old, old_root, new, new_root, &longer), Err(ProofError::TooLong));
        if let Some((_, shorter)) = path.split_last() {
            prop_assert_eq!(verify_consistency(old, old_root, new, new_root, shorter), Err(ProofError::TooShort));
            let mut damaged = path.clone();
            let step = step.index(path.len());
            damaged[step] = flipped(damaged[step], bit);
            prop_assert!(verify_consistency(old, old_root, new, new_root, &damaged).is_err());
        }
    }

    #[test]
    fn no_numbers_make_a_verifier_panic(
        [a, b] in any::<[u64; 2]>(), raw in prop::collection::vec(any::<[u8; 32]>(), 0..70)
    ) {
        let path: Vec<Hash> = raw.into_iter().map(Hash).collect();
        prop_assert!(verify_inclusion(EMPTY_ROOT, a, b, EMPTY_ROOT, &path).is_err());
        prop_assert!(a == b || verify_consistency(a, EMPTY_ROOT, b, EMPTY_ROOT, &path).is_err());
    }
}

//! The tree over the entries as they come in, against what is stored of it.
//!
//! The chain is checked link by link: values and header give the stored leaf ([`super::lane`]), stored leaves give the
//! stored nodes, the right edge and the roots of checkpoints (here). So a change is told where it was made, and does not
//! drag everything above it along.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use assay_seal::Hash;
use assay_seal::merkle::Frontier;
use assay_store::{StoreError, Tx};

use super::report::{Discrepancy, DiscrepancyKind, Found};

/// Levels whose hashes are stored: every eighth.
const STORED_LEVELS: u32 = 8;
/// Missing entries in one place that are filled in to go on. A larger gap is no gap but an entry far outside.
const LARGEST_GAP: u64 = 1 << 20;
/// Stands for the leaf of an entry that is missing or cannot be read. No input has this hash, as far as anybody knows.
const UNKNOWN: Hash = Hash([0; 32]);

/// The tree, growing.
pub(super) struct Tree {
    frontier: Frontier,
    /// The stored right edge, where it can be read.
    edge: Option<Frontier>,
    /// Stored hashes not met yet.
    nodes: HashMap<(u32, u64), Hash>,
    /// Sizes at which a root is wanted.
    marks: BTreeSet<u64>,
    next_mark: Option<u64>,
    roots: BTreeMap<u64, Hash>,
}

impl Tree {
    /// Reads what is stored of the tree; roots will be kept at the sizes of `marks`.
    pub(super) fn load(tx: &Tx<'_>, marks: BTreeSet<u64>, found: &mut Found) -> Result<Self, StoreError> {
        let edge = match tx.frontier() {
            Ok(edge) => Some(edge),
            Err(StoreError::Damaged(what)) => {
                found.add(Discrepancy::new(DiscrepancyKind::TreeEdge).found(what));
                None
            }
            Err(error) => return Err(error),
        };
        let mut nodes = HashMap::new();
        tx.scan_nodes(|level, place, hash| {
            let at = (u32::try_from(level).ok().filter(|level| *level > 0), u64::try_from(place).ok());
            match (at, <[u8; 32]>::try_from(hash)) {
                ((Some(level), Some(place)), Ok(hash)) => {
                    nodes.insert((level, place), Hash(hash));
                }
                _ => found.add(
                    Discrepancy::new(DiscrepancyKind::TreeNode)
                        .about(format!("level {level}, place {place}"))
                        .found(format!("{} bytes", hash.len())),
                ),
            }
            Ok::<_, StoreError>(())
        })?;
        let next_mark = marks.first().copied();
        Ok(Self { frontier: Frontier::new(), edge, nodes, marks, next_mark, roots: BTreeMap::new() })
    }

    /// Takes the leaf at `seq`. Answers whether it is part of the sealed ledger.
    pub(super) fn take(&mut self, seq: i64, leaf: Option<Hash>, found: &mut Found) -> bool {
        let next = self.frontier.size();
        let sealed = self.edge.as_ref().map_or(u64::MAX, Frontier::size);
        let place = u64::try_from(seq).ok().filter(|seq| *seq < sealed && seq.saturating_sub(next) <= LARGEST_GAP);
        let Some(place) = place else {
            found.add(Discrepancy::new(DiscrepancyKind::EntryAdded).at(seq));
            return false;
        };
        if place > next {
            found.add(missing(next, place));
            (next..place).for_each(|_| self.push(UNKNOWN, found));
        }
        self.push(leaf.unwrap_or(UNKNOWN), found);
        true
    }

    fn push(&mut self, leaf: Hash, found: &mut Found) {
        let nodes = &mut self.nodes;
        self.frontier.push_with(leaf, |level, place, hash| {
            if level > 0 && level.is_multiple_of(STORED_LEVELS) {
                let stored = nodes.remove(&(level, place));
                if stored != Some(hash) {
                    found.add(node_differs(level, place, stored, Some(hash)));
                }
            }
        });
        if self.next_mark == Some(self.frontier.size()) {
            self.keep_root();
        }
    }

    fn keep_root(&mut self) {
        let size = self.frontier.size();
        self.roots.insert(size, self.frontier.root());
        self.next_mark = self.marks.range(size + 1..).next().copied();
    }

    /// The end of the ledger: what is stored beyond it?
    pub(super) fn finish(&mut self, found: &mut Found) {
        let size = self.frontier.size();
        if let Some(edge) = &self.edge {
            if size < edge.size() {
                found.add(missing(size, edge.size()));
            } else if *edge != self.frontier {
                let expected = self.frontier.root();
                found.add(Discrepancy::new(DiscrepancyKind::TreeEdge).found(edge.root()).expected(expected));
            }
        }
        let mut left: Vec<_> = std::mem::take(&mut self.nodes).into_iter().collect();
        left.sort_unstable_by_key(|(place, _)| *place);
        for ((level, place), stored) in left {
            found.add(node_differs(level, place, Some(stored), None));
        }
    }

    pub(super) const fn size(&self) -> u64 {
        self.frontier.size()
    }

    pub(super) fn root(&self) -> Hash {
        self.frontier.root()
    }

    /// The root at a size that was marked; none where the ledger does not reach so far.
    pub(super) fn root_at(&self, size: u64) -> Option<Hash> {
        if size == 0 { Some(Frontier::new().root()) } else { self.roots.get(&size).copied() }
    }
}

fn missing(from: u64, to: u64) -> Discrepancy {
    let what = if to - from == 1 { from.to_string() } else { format!("{from} – {}", to - 1) };
    Discrepancy::new(DiscrepancyKind::EntryMissing).at(i64::try_from(from).unwrap_or(i64::MAX)).about(what)
}

fn node_differs(level: u32, place: u64, stored: Option<Hash>, computed: Option<Hash>) -> Discrepancy {
    let told = |hash: Option<Hash>| hash.map_or_else(|| "nothing".to_owned(), |hash| hash.to_string());
    let first = place.checked_shl(level).unwrap_or(u64::MAX);
    let last = first.saturating_add(1_u64.checked_shl(level).unwrap_or(u64::MAX)).saturating_sub(1);
    Discrepancy::new(DiscrepancyKind::TreeNode)
        .about(format!("{first} – {last}"))
        .found(told(stored))
        .expected(told(computed))
}

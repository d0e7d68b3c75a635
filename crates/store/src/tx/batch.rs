//! What the writer remembers between units of work and until the group is committed.

use std::collections::{BTreeSet, HashSet};
use std::hash::{BuildHasher, RandomState};

use assay_seal::Hash;
use assay_seal::merkle::Frontier;

use super::{Conn, signed};
use crate::error::StoreError;

/// Levels of the tree whose hashes are stored: every eighth.
const STORED_LEVELS: u32 = 8;

/// The growing end of the ledger.
pub struct Batch {
    frontier: Frontier,
    next: Option<Frontier>,
    leaves: Vec<Hash>,
    /// Registers changed since the last commit.
    touched: BTreeSet<String>,
    words: HashSet<u64>,
    new_words: Vec<u64>,
    words_loaded: bool,
    hasher: RandomState,
}

/// A place to come back to when a unit of work fails.
pub struct Mark {
    leaves: usize,
    touched: BTreeSet<String>,
    new_words: usize,
}

impl Batch {
    /// Reads the end of the stored ledger.
    pub fn load(conn: &dyn Conn) -> Result<Self, StoreError> {
        let mut frontier = Frontier::new();
        conn.query("SELECT frontier FROM tree", &[], &mut |row| {
            frontier = Frontier::from_bytes(row.blob(0)?).map_err(|error| StoreError::Damaged(error.to_string()))?;
            Ok(false)
        })?;
        Ok(Self {
            frontier,
            next: None,
            leaves: Vec::new(),
            touched: BTreeSet::new(),
            words: HashSet::new(),
            new_words: Vec::new(),
            words_loaded: false,
            hasher: RandomState::new(),
        })
    }

    /// The leaf index the next entry gets.
    pub fn next_seq(&self) -> u64 {
        self.frontier.size() + u64::try_from(self.leaves.len()).unwrap_or_default()
    }

    /// Takes the leaf of an appended entry.
    pub fn push(&mut self, leaf: Hash, register: &str) {
        self.leaves.push(leaf);
        if !self.touched.contains(register) {
            self.touched.insert(register.to_owned());
        }
    }

    pub fn mark(&self) -> Mark {
        Mark { leaves: self.leaves.len(), touched: self.touched.clone(), new_words: self.new_words.len() }
    }

    pub fn back_to(&mut self, mark: &Mark) {
        self.leaves.truncate(mark.leaves);
        self.touched.clone_from(&mark.touched);
        for word in self.new_words.drain(mark.new_words.min(self.new_words.len())..) {
            self.words.remove(&word);
        }
        self.next = None;
    }

    /// Writes what the new leaves add to the tree, before the group is committed.
    pub fn seal(&mut self, conn: &dyn Conn) -> Result<(), StoreError> {
        if self.leaves.is_empty() {
            return Ok(());
        }
        let mut frontier = self.frontier.clone();
        let mut complete = Vec::new();
        for leaf in &self.leaves {
            frontier.push_with(*leaf, |level, index, hash| {
                if level > 0 && level.is_multiple_of(STORED_LEVELS) {
                    complete.push((level, index, hash));
                }
            });
        }
        for (level, index, hash) in complete {
            let sql = "INSERT INTO node (level, place, hash) VALUES ($1, $2, $3)";
            conn.execute(sql, &[level.into(), signed(index).into(), hash.0.as_slice().into()])?;
        }
        let sql = "INSERT INTO tree (one, frontier) VALUES (1, $1) ON CONFLICT (one) DO UPDATE SET frontier = excluded.frontier";
        conn.execute(sql, &[frontier.to_bytes().as_slice().into()])?;
        self.next = Some(frontier);
        Ok(())
    }

    /// The group is committed; answers the registers it changed.
    pub fn settle(&mut self) -> BTreeSet<String> {
        if let Some(next) = self.next.take() {
            self.frontier = next;
        }
        self.leaves.clear();
        self.new_words.clear();
        std::mem::take(&mut self.touched)
    }

    /// Loads the known words once.
    pub fn load_words(&mut self, conn: &dyn Conn) -> Result<(), StoreError> {
        if !self.words_loaded {
            conn.query("SELECT word FROM word", &[], &mut |row| {
                let word = self.hasher.hash_one(row.text(0)?);
                self.words.insert(word);
                Ok(true)
            })?;
            self.words_loaded = true;
        }
        Ok(())
    }

    /// The table of words was emptied.
    pub fn forget_words(&mut self) {
        self.words.clear();
        self.new_words.clear();
        self.words_loaded = false;
    }

    /// Is this word new? Remembers it. A colliding hash loses a typo suggestion, nothing else.
    pub fn is_new_word(&mut self, word: &str) -> bool {
        let hash = self.hasher.hash_one(word);
        let new = self.words.insert(hash);
        if new {
            self.new_words.push(hash);
        }
        new
    }
}

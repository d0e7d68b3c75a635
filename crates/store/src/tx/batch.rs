//! What the writer remembers between units of work and until the group is committed.

use std::collections::{BTreeSet, HashSet};
use std::hash::{BuildHasher, BuildHasherDefault, RandomState};

use assay_seal::Hash;
use assay_seal::merkle::Frontier;

use super::{Conn, signed};
use crate::error::StoreError;
use crate::hashed::Hashed;

/// Levels of the tree whose hashes are stored: every eighth.
const STORED_LEVELS: u32 = 8;

/// The growing end of the ledger.
pub struct Batch {
    frontier: Frontier,
    next: Option<Frontier>,
    leaves: Vec<Hash>,
    /// Registers changed since the last commit.
    touched: BTreeSet<String>,
    /// Search text to be written, in order.
    texts: Vec<Text>,
    /// Text of earlier units of work that a later one has written already; to be written again should that one fail.
    written: Vec<Text>,
    /// Texts of earlier units of work.
    earlier: usize,
    words: HashSet<u64, BuildHasherDefault<Hashed>>,
    new_words: Vec<u64>,
    words_loaded: bool,
    hasher: RandomState,
}

/// The search text of one record, or that it has none any more.
struct Text {
    rid: i64,
    exists: bool,
    folded: Option<String>,
}

/// Texts kept back at most.
const MOST_TEXTS: usize = 10_000;

/// A place to come back to when a unit of work fails.
pub struct Mark {
    leaves: usize,
    touched: BTreeSet<String>,
    texts: usize,
    written: usize,
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
            texts: Vec::new(),
            written: Vec::new(),
            earlier: 0,
            words: HashSet::default(),
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

    /// Takes search text to be written when the group is committed: every statement in between would make the full-text
    /// index write a small piece of itself, to be merged again later.
    pub fn push_text(
        &mut self,
        conn: &dyn Conn,
        rid: i64,
        exists: bool,
        folded: Option<String>,
    ) -> Result<(), StoreError> {
        self.texts.push(Text { rid, exists, folded });
        if self.texts.len() >= MOST_TEXTS { self.flush_texts(conn) } else { Ok(()) }
    }

    /// A unit of work begins.
    pub fn begin_unit(&mut self) -> Mark {
        self.earlier = self.written.len() + self.texts.len();
        self.mark()
    }

    /// Writes the search text that was kept back.
    pub fn flush_texts(&mut self, conn: &dyn Conn) -> Result<(), StoreError> {
        for Text { rid, exists, folded } in &self.texts {
            let (rid, exists) = (*rid, *exists);
            let Some(text) = folded else {
                conn.execute("DELETE FROM search WHERE rowid = $1", &[rid.into()])?;
                continue;
            };
            let sql = if exists {
                "INSERT OR REPLACE INTO search (rowid, text) VALUES ($1, $2)"
            } else {
                "INSERT INTO search (rowid, text) VALUES ($1, $2)"
            };
            conn.execute(sql, &[rid.into(), text.into()])?;
        }
        if self.earlier > 0 {
            self.written.append(&mut self.texts);
        }
        self.texts.clear();
        Ok(())
    }

    pub fn mark(&self) -> Mark {
        Mark {
            leaves: self.leaves.len(),
            touched: self.touched.clone(),
            texts: self.written.len() + self.texts.len(),
            written: self.written.len(),
            new_words: self.new_words.len(),
        }
    }

    pub fn back_to(&mut self, mark: &Mark) {
        self.leaves.truncate(mark.leaves);
        self.touched.clone_from(&mark.touched);
        let queued = std::mem::take(&mut self.texts);
        let mut all = std::mem::take(&mut self.written);
        all.extend(queued);
        all.truncate(mark.texts);
        self.texts = all.split_off(mark.written.min(all.len()));
        self.written = all;
        for word in self.new_words.drain(mark.new_words.min(self.new_words.len())..) {
            self.words.remove(&word);
        }
        self.next = None;
    }

    /// Writes what the new leaves add to the tree, before the group is committed.
    pub fn seal(&mut self, conn: &dyn Conn) -> Result<(), StoreError> {
        self.flush_texts(conn)?;
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
        self.texts.clear();
        self.written.clear();
        self.earlier = 0;
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

    /// A word was taken out of the table.
    pub fn forget_word(&mut self, word: &str) {
        self.words.remove(&self.hasher.hash_one(word));
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

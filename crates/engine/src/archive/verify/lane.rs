//! The ledger on its way through the threads: read, hashed, folded, in batches that are used again and again.
//!
//! ```text
//! reader ──batches──▸ hasher ──batches──▸ folder
//!    ▴                                       │
//!    └───────────── empty batches ───────────┘
//! ```

use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::thread;

use assay_seal::Hash;
use assay_seal::entry::{Header, LeafHasher};
use assay_store::{EntryRef, StoreError, Tx};

use super::report::{Discrepancy, DiscrepancyKind, Found};
use crate::archive::{Progress, Step, Tell};

/// Rows of a batch at most.
const ROWS: usize = 2_048;
/// Bytes of a batch, but for one large row more.
const BYTES: usize = 1 << 20;
/// Batches that may wait between two threads.
const WAITING: usize = 4;

/// Rows of the ledger in two buffers: nothing is allocated per row.
#[derive(Debug, Default)]
pub(super) struct Batch {
    texts: String,
    bodies: Vec<u8>,
    rows: Vec<Slot>,
}

/// Where a row lies in the buffers of its batch.
#[derive(Debug, Clone, Copy)]
struct Slot {
    seq: i64,
    id: [u8; 16],
    at_micros: i64,
    version: u32,
    /// Where its texts begin, and the length of each.
    texts: usize,
    lengths: [usize; 7],
    has_reason: bool,
    has_batch: bool,
    leaf: Option<Hash>,
    body: (usize, usize),
    /// The row could not be read: all but `seq` is made up.
    unreadable: bool,
}

/// A row of a batch.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row<'b> {
    pub seq: i64,
    pub header: Header<'b>,
    /// The stored leaf hash, where it is one.
    pub leaf: Option<Hash>,
    pub body: &'b [u8],
    pub unreadable: bool,
}

impl Batch {
    fn push(&mut self, row: &EntryRef<'_>) {
        let texts = self.texts.len();
        let body = self.bodies.len();
        let parts = [
            row.actor,
            row.auth,
            row.register,
            row.record,
            row.act,
            row.reason.unwrap_or_default(),
            row.batch.unwrap_or_default(),
        ];
        parts.iter().for_each(|part| self.texts.push_str(part));
        self.bodies.extend_from_slice(row.body);
        self.rows.push(Slot {
            seq: row.seq,
            id: row.id,
            at_micros: row.at_micros,
            version: row.version,
            texts,
            lengths: parts.map(str::len),
            has_reason: row.reason.is_some(),
            has_batch: row.batch.is_some(),
            leaf: row.leaf.try_into().ok().map(Hash),
            body: (body, self.bodies.len()),
            unreadable: false,
        });
    }

    fn push_unreadable(&mut self, seq: i64) {
        self.rows.push(Slot {
            seq,
            id: [0; 16],
            at_micros: 0,
            version: 0,
            texts: 0,
            lengths: [0; 7],
            has_reason: false,
            has_batch: false,
            leaf: None,
            body: (0, 0),
            unreadable: true,
        });
    }

    fn is_full(&self) -> bool {
        self.rows.len() >= ROWS || self.texts.len() + self.bodies.len() >= BYTES
    }

    fn clear(&mut self) {
        self.texts.clear();
        self.bodies.clear();
        self.rows.clear();
    }

    pub(super) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|slot| self.row(slot))
    }

    fn row(&self, slot: &Slot) -> Row<'_> {
        let mut rest = self.texts.get(slot.texts..).unwrap_or_default();
        let [actor, auth, register, record, act, reason, batch] = slot.lengths.map(|length| {
            let (part, after) = rest.split_at_checked(length).unwrap_or_default();
            rest = after;
            part
        });
        Row {
            seq: slot.seq,
            header: Header {
                id: slot.id,
                at_micros: slot.at_micros,
                actor,
                auth,
                register,
                record,
                version: slot.version,
                act,
                reason: slot.has_reason.then_some(reason),
                batch: slot.has_batch.then_some(batch),
            },
            leaf: slot.leaf,
            body: self.bodies.get(slot.body.0..slot.body.1).unwrap_or_default(),
            unreadable: slot.unreadable,
        }
    }
}

/// Who looks at every row of the ledger in order.
pub(super) trait Folder: Send {
    /// Takes the next rows.
    fn take(&mut self, batch: &Batch);
}

/// Sends the whole ledger through the threads; with `hash`, on the first pass, every leaf is computed anew and compared.
pub(super) fn run(
    tx: &Tx<'_>,
    hash: bool,
    folder: &mut dyn Folder,
    found: &mut Found,
    total: u64,
    tell: Tell<'_>,
) -> Result<(), StoreError> {
    thread::scope(|scope| {
        let (to_hasher, for_hasher) = sync_channel(WAITING);
        let (to_folder, for_folder) = sync_channel(WAITING);
        let (home, emptied) = channel();
        let hasher = scope.spawn(move || run_hasher(hash, &for_hasher, &to_folder));
        let folding = scope.spawn(move || run_folder(folder, &for_folder, &home));
        let mut reading = Found::default();
        let read = read_all(tx, &mut reading, total, tell, &to_hasher, &emptied);
        drop(to_hasher);
        let hashed = hasher.join().map_err(|_panic| StoreError::Panicked);
        folding.join().map_err(|_panic| StoreError::Panicked)?;
        let hashed = hashed?;
        // On a further pass everything was told already.
        if hash {
            found.append(reading);
            found.append(hashed);
        }
        read
    })
}

fn read_all(
    tx: &Tx<'_>,
    found: &mut Found,
    total: u64,
    tell: Tell<'_>,
    to_hasher: &SyncSender<Batch>,
    emptied: &Receiver<Batch>,
) -> Result<(), StoreError> {
    let mut batch = Batch::default();
    let mut done = 0;
    tx.scan_entry_rows(|seq, row| {
        match row {
            Ok(row) => batch.push(&row),
            Err(error) => {
                found.add(Discrepancy::new(DiscrepancyKind::EntryUnreadable).at(seq).found(damage(&error)));
                batch.push_unreadable(seq);
            }
        }
        done += 1;
        if batch.is_full() {
            tell(Progress { step: Step::Entries, done, total });
            let mut next = emptied.try_recv().unwrap_or_default();
            next.clear();
            // The hasher only goes away when it panicked, and that is told when it is joined.
            let _ = to_hasher.send(std::mem::replace(&mut batch, next));
        }
        Ok::<_, StoreError>(())
    })?;
    let _ = to_hasher.send(batch);
    tell(Progress { step: Step::Entries, done, total: done });
    Ok(())
}

/// What is damaged, without the advice to verify: that is what is being done.
pub(super) fn damage(error: &StoreError) -> String {
    match error {
        StoreError::Damaged(what) => what.clone(),
        other => other.to_string(),
    }
}

fn run_hasher(hash: bool, batches: &Receiver<Batch>, to_folder: &SyncSender<Batch>) -> Found {
    let mut found = Found::default();
    let mut hasher = LeafHasher::new();
    for batch in batches {
        if hash {
            batch.rows().filter(|row| !row.unreadable).for_each(|row| check_leaf(&mut hasher, &row, &mut found));
        }
        let _ = to_folder.send(batch);
    }
    found
}

fn check_leaf(hasher: &mut LeafHasher, row: &Row<'_>, found: &mut Found) {
    match hasher.leaf_of_body(&row.header, row.body) {
        Ok(computed) if Some(computed) == row.leaf => {}
        Ok(computed) => {
            let stored = row.leaf.map_or_else(|| "no hash".to_owned(), |leaf| leaf.to_string());
            found.add(
                Discrepancy::new(DiscrepancyKind::EntryChanged)
                    .at(row.seq)
                    .of(row.header.record)
                    .found(computed)
                    .expected(stored),
            );
        }
        Err(error) => {
            found
                .add(Discrepancy::new(DiscrepancyKind::EntryUnreadable).at(row.seq).of(row.header.record).found(error));
        }
    }
}

fn run_folder(folder: &mut dyn Folder, batches: &Receiver<Batch>, home: &Sender<Batch>) {
    for batch in batches {
        folder.take(&batch);
        // Nobody waits for the last ones.
        let _ = home.send(batch);
    }
}

//! Keys and checkpoints against the roots of the tree.

use std::collections::BTreeSet;

use assay_seal::note::{Checkpoint, Note, Ring, Verifier};
use assay_store::{StoreError, Tx};

use super::report::{Discrepancy, DiscrepancyKind, Found, Since};
use super::tree::Tree;
use crate::archive::count;
use crate::error::EngineError;

/// A checkpoint given from outside to compare with, not trusted yet.
pub(super) struct SinceNote {
    note: String,
    checkpoint: Checkpoint,
}

impl SinceNote {
    /// Reads the note.
    pub(super) fn read(text: &str) -> Result<Self, EngineError> {
        // Files lose their last line break, and pick up carriage returns, on the way through other programs.
        let note = format!("{}\n", text.trim().replace("\r\n", "\n"));
        let read = note.parse::<Note>().map_err(Into::into).and_then(|note| note.text().parse::<Checkpoint>());
        let checkpoint = read.map_err(|error| {
            EngineError::Invalid(format!(
                "the checkpoint to compare with cannot be read: {error}. Give the note as it was published: origin, size, \
                 root, an empty line, and the signatures"
            ))
        })?;
        Ok(Self { note, checkpoint })
    }
}

/// The keys and checkpoints of a workspace.
pub(super) struct Seals<'t> {
    own: &'t Verifier,
    ring: Ring,
    /// Stored size, note and, where it can be read, what it says.
    checkpoints: Vec<(i64, String, Option<Checkpoint>)>,
    since: Option<SinceNote>,
}

/// What came of it.
pub(super) struct Judged {
    pub checkpoints: u64,
    pub covered: u64,
    pub since: Option<Since>,
}

impl<'t> Seals<'t> {
    /// Reads keys and checkpoints.
    pub(super) fn load(
        tx: &Tx<'_>,
        own: &'t Verifier,
        since: Option<SinceNote>,
        found: &mut Found,
    ) -> Result<Self, StoreError> {
        let mut ring = Ring::from(own.clone());
        let keys = tx.seal_key_rows()?;
        for (key, _) in &keys {
            let added = key.parse::<Verifier>().and_then(|verifier| ring.add(verifier));
            if let Err(error) = added {
                found.add(Discrepancy::new(DiscrepancyKind::KeyUnreadable).about(key).found(error));
            }
        }
        let newest = keys.last().map(|(key, _)| key.as_str());
        if newest != Some(own.to_string().as_str()) {
            let unknown = Discrepancy::new(DiscrepancyKind::KeyUnknown).expected(own);
            found.add(unknown.found(newest.unwrap_or("—")));
        }
        let read = |note: &str| note.parse::<Note>().ok()?.text().parse::<Checkpoint>().ok();
        let rows = tx.checkpoint_rows()?.into_iter();
        let checkpoints = rows.map(|(size, _, note)| (size, read(&note), note));
        Ok(Self {
            own,
            ring,
            checkpoints: checkpoints.map(|(size, checkpoint, note)| (size, note, checkpoint)).collect(),
            since,
        })
    }

    /// The sizes at which the root of the tree is wanted.
    pub(super) fn marks(&self) -> BTreeSet<u64> {
        let read = self.checkpoints.iter().filter_map(|(_, _, checkpoint)| checkpoint.as_ref());
        read.chain(self.since.iter().map(|since| &since.checkpoint)).map(|checkpoint| checkpoint.size).collect()
    }

    /// Compares every checkpoint with the finished tree.
    pub(super) fn judge(self, tree: &Tree, found: &mut Found) -> Judged {
        let mut judged = Judged { checkpoints: 0, covered: 0, since: None };
        let newest = count(self.checkpoints.len());
        for (place, (size, note, _)) in (1..).zip(&self.checkpoints) {
            let about = |kind| Discrepancy::new(kind).about(size.to_string());
            let opened = match Checkpoint::open(note, &self.ring) {
                Ok(opened) => opened,
                Err(error) => {
                    found.add(about(DiscrepancyKind::CheckpointForged).found(error));
                    continue;
                }
            };
            let checkpoint = &opened.checkpoint;
            if u64::try_from(*size) != Ok(checkpoint.size) {
                found.add(about(DiscrepancyKind::CheckpointSize).found(checkpoint.size));
            }
            if place == newest && !opened.signers.contains(&self.own) {
                let signers: Vec<&str> = opened.signers.iter().map(|signer| signer.name()).collect();
                found.add(about(DiscrepancyKind::CheckpointKey).found(signers.join(", ")).expected(self.own.name()));
            }
            match tree.root_at(checkpoint.size) {
                None => {
                    found.add(about(DiscrepancyKind::CheckpointBeyond).found(tree.size()).expected(checkpoint.size));
                }
                Some(root) if root != checkpoint.root => {
                    found.add(about(DiscrepancyKind::CheckpointRoot).found(root).expected(checkpoint.root));
                }
                Some(_) => {
                    judged.checkpoints += 1;
                    judged.covered = judged.covered.max(checkpoint.size);
                }
            }
        }
        judged.since = self.since.as_ref().map(|since| self.judge_since(since, tree, found));
        judged
    }

    fn judge_since(&self, since: &SinceNote, tree: &Tree, found: &mut Found) -> Since {
        let Checkpoint { origin, size, root, .. } = &since.checkpoint;
        let about = |kind| Discrepancy::new(kind).about(size.to_string());
        if let Err(error) = Checkpoint::open(&since.note, &self.ring) {
            found.add(about(DiscrepancyKind::SinceForged).found(error));
        }
        match tree.root_at(*size) {
            None => found.add(about(DiscrepancyKind::SinceBeyond).found(tree.size()).expected(size)),
            Some(computed) if computed != *root => {
                found.add(about(DiscrepancyKind::SinceRewritten).found(computed).expected(root));
            }
            Some(_) => {}
        }
        Since { origin: origin.clone(), size: *size }
    }
}

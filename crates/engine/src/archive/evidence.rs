//! Evidence: one record's entries with their way up the tree, for people who do not trust this machine.

use std::path::Path;

use assay_core::Actor;
use assay_seal::merkle::inclusion_proof;
use assay_seal::note::{Checkpoint, Ring};
use assay_seal::proof::{Format, ProofFile, ProvenEntry};
use jiff::Timestamp;

use super::partial::failed;
use crate::engine::Engine;
use crate::error::EngineError;

/// Largest proof file that is read.
const LARGEST: u64 = 256 << 20;

/// The proof of a record, verified where it was made.
#[derive(Debug, Clone)]
pub struct Proven {
    /// The file, for others to verify.
    pub file: ProofFile,
    /// Name of the ledger.
    pub origin: String,
    /// How many entries of the whole ledger the checkpoint covers.
    pub size: u64,
    /// Root of the tree over them.
    pub root: String,
    /// When the checkpoint was signed.
    pub signed: Timestamp,
    /// The public keys of the workspace, to verify it with.
    pub keys: Vec<String>,
}

/// A proof file that holds.
#[derive(Debug, Clone)]
pub struct FileProof {
    /// What all entries in it are proved against.
    pub checkpoint: Checkpoint,
    /// The file.
    pub file: ProofFile,
}

impl Engine {
    /// The proof of a record the actor may see: all its entries, and a checkpoint that covers them.
    ///
    /// # Errors
    /// There is no such record, or the store or the key failed.
    pub fn proof_file(&self, actor: &Actor, number: &str) -> Result<ProofFile, EngineError> {
        let record = self.record(actor, number)?;
        // Entries newer than the newest checkpoint could not be proved.
        self.publish_checkpoint()?;
        self.shared.store.read(|tx| {
            let (size, _, checkpoint) = tx
                .latest_checkpoint()?
                .ok_or_else(|| EngineError::Invalid("the ledger is empty: there is nothing to prove".to_owned()))?;
            let tree = tx.tree();
            let mut entries = Vec::new();
            for row in tx.ledger_of(&record.number)?.into_iter().filter(|row| row.seq < size) {
                let path = inclusion_proof(&tree, row.seq, size).map_err(|error| unproved(&error))?;
                let entry = ProvenEntry::new(&row.header(), &row.body, |_shown| true, row.seq, path);
                entries.push(entry.map_err(|error| unproved(&error))?);
            }
            Ok(ProofFile { format: Format::V1, checkpoint, entries })
        })
    }

    /// The proof of a record the actor may see, verified with the workspace's own keys as anybody else would.
    ///
    /// # Errors
    /// There is no such record, the store or the key failed, or the proof does not hold.
    pub fn prove(&self, actor: &Actor, number: &str) -> Result<Proven, EngineError> {
        let file = self.proof_file(actor, number)?;
        let keys = self.shared.store.read(|tx| tx.seal_keys())?;
        let mut ring = Ring::new();
        for key in &keys {
            let verifier = key.parse().map_err(|error| unproved(&error))?;
            ring.add(verifier).map_err(|error| unproved(&error))?;
        }
        let opened = file.verify(&ring).map_err(|error| unproved(&error))?;
        // Each entry is proved by itself; that none is left out, only their versions tell.
        let gap = (1..).zip(&file.entries).find(|(version, entry)| entry.header.version != *version);
        if let Some((version, _)) = gap {
            return Err(EngineError::Invalid(format!("version {version} of {number} is missing from the ledger")));
        }
        let Checkpoint { origin, size, root, .. } = opened.checkpoint;
        let last = size.saturating_sub(1);
        let signed = self.shared.store.read(|tx| tx.checkpoint_over(last))?;
        let (_, signed) = signed.ok_or_else(|| EngineError::Invalid("the checkpoint is gone".to_owned()))?;
        Ok(Proven { file, origin, size, root: root.to_string(), signed, keys })
    }

    /// When the newest entry of a record the actor may see was covered by a signed checkpoint; none while it is not.
    ///
    /// # Errors
    /// There is no such record, or the store failed.
    pub fn sealed_at(&self, actor: &Actor, number: &str) -> Result<Option<Timestamp>, EngineError> {
        let record = self.record(actor, number)?;
        self.shared.store.read(|tx| {
            let newest = tx.latest_history(&record.number, 1)?;
            let Some(newest) = newest.first() else { return Ok(None) };
            Ok(tx.checkpoint_over(newest.seq)?.map(|(_, at)| at))
        })
    }
}

fn unproved(error: &dyn std::error::Error) -> EngineError {
    EngineError::Invalid(format!(
        "no proof can be made: {error}. Run `assay verify` to see what is wrong with the ledger"
    ))
}

/// Verifies a proof file with public keys, offline.
///
/// # Errors
/// The file cannot be read, or does not prove what it says.
pub fn verify_file(path: &Path, ring: &Ring) -> Result<FileProof, EngineError> {
    let size = path.metadata().map_err(failed(path))?.len();
    if size > LARGEST {
        return Err(EngineError::Invalid(format!("{} is too large to be a proof file", path.display())));
    }
    let bytes = std::fs::read(path).map_err(failed(path))?;
    let file: ProofFile = serde_json::from_slice(&bytes)
        .map_err(|error| EngineError::Invalid(format!("{} is no proof file of Assay: {error}", path.display())))?;
    let opened = file.verify(ring).map_err(|error| EngineError::Invalid(format!("{}: {error}", path.display())))?;
    let checkpoint = opened.checkpoint;
    Ok(FileProof { checkpoint, file })
}

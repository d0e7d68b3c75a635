//! `manifest.json`: what an archive is and what must be in it.

use std::collections::BTreeMap;

use assay_pack::Pack;
use assay_seal::Hash;
use assay_seal::merkle::Frontier;
use assay_seal::note::{Checkpoint, CheckpointError, Signer};
use assay_store::{StoreError, Tx};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::error::EngineError;

/// What an archive calls itself.
const FORMAT: &str = "assay-archive";
/// The newest form of archives this version knows.
const VERSION: u32 = 1;
/// Facts in the table `meta` that are caches of what follows from the rest: never carried along.
const CACHES: [&str; 3] = ["views", "checks-pack", "checks-day"];

/// Sorts of archives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Everything but secrets, in open formats.
    Export,
    /// Everything, secrets included.
    Backup,
}

/// The manifest.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Manifest {
    pub format: String,
    pub version: u32,
    pub kind: Kind,
    pub made: Timestamp,
    pub workspace: String,
    pub pack: PackName,
    /// Entries, which is the size of the tree.
    pub entries: u64,
    pub root: Hash,
    /// A note over all entries, signed by the newest key.
    pub checkpoint: String,
    /// Records per register, withdrawn ones included.
    pub registers: BTreeMap<String, u64>,
    pub files: u64,
    /// Files that entries refer to and that were lost before the archive was made.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<String>,
    /// Oldest first.
    pub keys: Vec<Key>,
    /// Facts about the workspace.
    pub facts: BTreeMap<String, String>,
    /// SHA-256 of `assay.db`, in backups.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub database: Option<Hash>,
}

/// Name and version of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PackName {
    pub name: String,
    pub version: String,
}

/// A public key and since when it signs.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Key {
    pub verifier: String,
    pub since: Timestamp,
}

impl Manifest {
    /// The manifest of what `tx` sees; files are to be filled in.
    pub fn of(tx: &Tx<'_>, kind: Kind, made: Timestamp, signer: &Signer) -> Result<Self, EngineError> {
        let frontier = tx.frontier()?;
        let key = |(verifier, since)| {
            let since = Timestamp::from_microsecond(since);
            let since = since.map_err(|error| StoreError::Damaged(format!("the age of a key: {error}")))?;
            Ok::<_, EngineError>(Key { verifier, since })
        };
        let facts = tx.meta_rows()?.into_iter().filter(|(key, _)| !CACHES.contains(&key.as_str()));
        let pack = tx.pack();
        Ok(Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            kind,
            made,
            workspace: tx.meta("name")?.unwrap_or_default(),
            pack: PackName::of(pack),
            entries: frontier.size(),
            root: frontier.root(),
            checkpoint: sign(&frontier, signer).map_err(|error| EngineError::SealKey(error.to_string()))?,
            registers: tx.records_by_register()?.into_iter().collect(),
            files: 0,
            missing: Vec::new(),
            keys: tx.seal_key_rows()?.into_iter().map(key).collect::<Result<_, _>>()?,
            facts: facts.collect(),
            database: None,
        })
    }

    /// Reads a manifest.
    pub fn read(bytes: &[u8]) -> Result<Self, EngineError> {
        #[derive(Deserialize)]
        struct Stamp {
            format: String,
            version: u32,
        }
        let wrong = |error: serde_json::Error| {
            EngineError::Invalid(format!(
                "manifest.json of the archive cannot be read: {error}. The archive was changed after it was made; take another"
            ))
        };
        let stamp: Stamp = serde_json::from_slice(bytes).map_err(wrong)?;
        if stamp.format != FORMAT {
            let found = stamp.format;
            return Err(EngineError::Invalid(format!("this is an archive of “{found}”, not one made by Assay")));
        }
        if stamp.version > VERSION {
            return Err(EngineError::Invalid(format!(
                "the archive was made by a newer version of Assay (format {}, this one knows {VERSION}). Update Assay to \
                 restore it",
                stamp.version
            )));
        }
        serde_json::from_slice(bytes).map_err(wrong)
    }

    /// Can a workspace with `pack` hold what the archive holds?
    pub fn check_pack(&self, pack: &Pack) -> Result<(), EngineError> {
        let PackName { name, version } = &self.pack;
        if *name != pack.name {
            return Err(EngineError::Invalid(format!(
                "the archive follows the pack “{name}” {version}, but it would be restored with “{}”. Give that pack",
                pack.name
            )));
        }
        let missing: Vec<&str> =
            self.registers.keys().filter(|key| pack.register(key).is_none()).map(String::as_str).collect();
        if !missing.is_empty() {
            return Err(self.lacks(pack, &missing.join(", ")));
        }
        Ok(())
    }

    /// The pack at hand lacks registers that the archive needs.
    pub fn lacks(&self, pack: &Pack, registers: &str) -> EngineError {
        EngineError::Invalid(format!(
            "the pack “{}” {} has no register {registers}, which the archive has records of. Restore with the pack as it was \
             (“{}” {}), or add the register to the pack",
            pack.name, pack.version, self.pack.name, self.pack.version
        ))
    }

    /// How many records there are.
    pub fn records(&self) -> u64 {
        self.registers.values().sum()
    }
}

impl PackName {
    /// That of a pack.
    pub fn of(pack: &Pack) -> Self {
        Self { name: pack.name.clone(), version: pack.version.clone() }
    }
}

/// The checkpoint over a tree.
pub(crate) fn sign(frontier: &Frontier, signer: &Signer) -> Result<String, CheckpointError> {
    let checkpoint = Checkpoint {
        origin: signer.name().to_owned(),
        size: frontier.size(),
        root: frontier.root(),
        extensions: Vec::new(),
    };
    Ok(checkpoint.sign(signer)?.to_string())
}

/// What an export or a backup holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ArchiveReport {
    /// Entries of the ledger.
    pub entries: u64,
    /// Records, withdrawn ones included.
    pub records: u64,
    /// Attached files.
    pub files: u64,
    /// Files (SHA-256) that entries refer to but that were not there, or did not have their hash any more.
    pub missing: Vec<String>,
    /// The root of the tree.
    pub root: Hash,
}

impl ArchiveReport {
    pub(super) fn of(manifest: Manifest) -> Self {
        let records = manifest.records();
        let Manifest { entries, files, missing, root, .. } = manifest;
        Self { entries, records, files, missing, root }
    }
}

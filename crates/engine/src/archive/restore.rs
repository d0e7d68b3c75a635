//! Restore: the same workspace from an export or a backup, proofs intact.
//!
//! Nothing of an archive is believed. The ledger is appended entry by entry and must come out with the leaves, the roots
//! and the signatures the archive claims; projections are made anew; the finished workspace is verified. All of it
//! happens in a hidden folder that gets its name at the end, or is removed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use assay_seal::entry::LeafHasher;
use assay_seal::merkle::Frontier;
use assay_seal::note::{Checkpoint, Note, Ring};
use assay_store::{LedgerRow, StoreError, StoredView};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::manifest::{Kind, Manifest};
use super::partial::{Partial, failed};
use super::unpack::Unpack;
use super::verify::{DiscrepancyKind, VerifyOptions};
use super::{Progress, Step, Tell, count, entry_line};
use crate::engine::Engine;
use crate::error::EngineError;
use crate::workspace::{Workspace, write_secret};

/// Entries appended in one transaction.
const TOGETHER: usize = 2_048;

/// What was restored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RestoreReport {
    /// What it was restored from.
    pub kind: Kind,
    /// The workspace's name.
    pub workspace: String,
    /// Entries of the ledger.
    pub entries: u64,
    /// Records, withdrawn ones included.
    pub records: u64,
    /// Attached files.
    pub files: u64,
    /// Files that were lost before the archive was made.
    pub missing: Vec<String>,
    /// Public key that signed the archive's checkpoint: compare it with the one you know.
    pub signed_by: String,
    /// Accounts that came back; none from an export. Open one with `assay user add`.
    pub accounts: u64,
    /// Public key the workspace signs with from now on.
    pub verifier: String,
}

/// Makes the workspace in the archive at `workspace.folder`, which must not exist or be empty.
///
/// # Errors
/// The archive is damaged, was changed, comes from a newer version or does not fit the pack; the folder is not free; or
/// something cannot be written. Nothing is left behind.
pub fn restore(
    archive: &Path,
    workspace: &Workspace,
    progress: &mut dyn FnMut(Progress),
) -> Result<RestoreReport, EngineError> {
    refuse_full(&workspace.folder)?;
    let mut unpack = Unpack::open(archive)?;
    if !unpack.has("manifest.json") {
        let archive = archive.display();
        return Err(EngineError::Invalid(format!(
            "{archive} is a zip but no archive of Assay: it has no manifest.json. Give a file made by `assay export` or \
             `assay backup`"
        )));
    }
    let manifest = Manifest::read(&unpack.bytes("manifest.json")?)?;
    manifest.check_pack(&workspace.pack)?;
    let partial = Partial::folder(&workspace.folder, &*workspace.random)?;
    let place = Workspace { folder: partial.path().to_owned(), ..workspace.clone() };
    let mut restoring = Restoring { archive: unpack, manifest, place, tell: progress };
    let engine = match restoring.manifest.kind {
        Kind::Export => restoring.make_of_export()?,
        Kind::Backup => restoring.make_of_backup()?,
    };
    let report = restoring.finish(&engine)?;
    // The last handle writes everything into the one database file and lets go of it.
    drop(engine);
    partial.keep()?;
    Ok(report)
}

fn refuse_full(folder: &Path) -> Result<(), EngineError> {
    let full = match fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_some(),
        Err(_) => folder.symlink_metadata().is_ok(),
    };
    if full { Err(EngineError::Exists(folder.to_owned())) } else { Ok(()) }
}

/// A restore on its way.
struct Restoring<'r> {
    archive: Unpack,
    manifest: Manifest,
    place: Workspace,
    tell: Tell<'r>,
}

/// Checkpoints of an export: size → moment, note, and what it says.
type Checkpoints = BTreeMap<u64, (Timestamp, String, Checkpoint)>;

#[derive(Deserialize)]
struct IndexLine {
    size: u64,
    at: Timestamp,
    file: String,
}

#[derive(Deserialize)]
struct SettingLine<'l> {
    person: String,
    key: String,
    #[serde(borrow)]
    value: &'l RawValue,
}

#[derive(Deserialize)]
struct ViewLine {
    id: String,
    register: String,
    owner: String,
    name: String,
    query: String,
    shared: bool,
    changed: Timestamp,
}

#[derive(Deserialize)]
struct ViewDefaultLine {
    register: String,
    party: String,
    view: String,
}

#[derive(Deserialize)]
struct ReadinessLine<'l> {
    day: String,
    edition: String,
    #[serde(borrow)]
    counts: &'l RawValue,
}

impl Restoring<'_> {
    fn make_of_export(&mut self) -> Result<Engine, EngineError> {
        let ring = self.ring()?;
        let checkpoints = self.checkpoints(&ring)?;
        let signer = self.place.new_key(&self.manifest.workspace)?;
        let engine = self.place.start(signer, true)?;
        self.ledger(&engine, &checkpoints)?;
        (self.tell)(Progress { step: Step::Rebuild, done: 0, total: 1 });
        engine.shared.store.write(|tx| tx.rebuild())?;
        (self.tell)(Progress { step: Step::Rebuild, done: 1, total: 1 });
        self.keep_seals(&engine, checkpoints)?;
        self.keep_facts(&engine)?;
        self.files(&engine)?;
        Ok(engine)
    }

    fn make_of_backup(&mut self) -> Result<Engine, EngineError> {
        (self.tell)(Progress { step: Step::Copy, done: 0, total: 1 });
        let database = self.place.database();
        let file = fs::File::create_new(&database).map_err(failed(&database))?;
        let hash = self.archive.copy("assay.db", &file)?;
        file.sync_all().map_err(failed(&database))?;
        if Some(hash) != self.manifest.database {
            return Err(self.archive.damaged("assay.db", "it does not have the hash in the manifest"));
        }
        let key = self.archive.text("seal.key")?;
        write_secret(&self.place.key(), key.trim())?;
        (self.tell)(Progress { step: Step::Copy, done: 1, total: 1 });
        let engine = self.place.open()?;
        let (registers, root) =
            engine.shared.store.read(|tx| Ok::<_, EngineError>((tx.registers_of_ledger()?, tx.frontier()?.root())))?;
        let pack = &self.place.pack;
        if let Some(missing) = registers.iter().find(|register| pack.register(register).is_none()) {
            return Err(self.manifest.lacks(pack, missing));
        }
        if root != self.manifest.root {
            return Err(self.archive.damaged("assay.db", "its ledger is not the one in the manifest"));
        }
        // Whoever was signed in then need not be allowed to be now.
        engine.shared.store.write(|tx| tx.sweep_sessions(Timestamp::MAX, Timestamp::MAX))?;
        self.files(&engine)?;
        Ok(engine)
    }

    /// The public keys of the archive.
    fn ring(&self) -> Result<Ring, EngineError> {
        let mut ring = Ring::new();
        for key in &self.manifest.keys {
            let added = key.verifier.parse().and_then(|verifier| ring.add(verifier));
            added.map_err(|error| self.archive.damaged("manifest.json", &error.to_string()))?;
        }
        Ok(ring)
    }

    /// The checkpoints of an export, signatures verified.
    fn checkpoints(&mut self, ring: &Ring) -> Result<Checkpoints, EngineError> {
        let mut index: Vec<IndexLine> = Vec::new();
        if self.archive.has("checkpoints/index.jsonl") {
            let name = self.archive.path().to_owned();
            self.archive.lines("checkpoints/index.jsonl", |number, line| {
                index.push(parsed(&name, "checkpoints/index.jsonl", number, line)?);
                Ok(())
            })?;
        }
        let mut checkpoints = Checkpoints::new();
        for IndexLine { size, at, file } in index {
            let name = format!("checkpoints/{file}");
            let note = self.archive.text(&name)?;
            let opened =
                Checkpoint::open(&note, ring).map_err(|error| self.archive.damaged(&name, &error.to_string()))?;
            if opened.checkpoint.size != size {
                return Err(self.archive.damaged(&name, "it covers another size than the index says"));
            }
            checkpoints.insert(size, (at, note, opened.checkpoint));
        }
        let note = self.manifest.checkpoint.clone();
        let opened = Checkpoint::open(&note, ring);
        let opened = opened.map_err(|error| self.archive.damaged("manifest.json", &error.to_string()))?.checkpoint;
        if (opened.size, opened.root) != (self.manifest.entries, self.manifest.root) {
            return Err(self.archive.damaged("manifest.json", "its checkpoint is about another ledger"));
        }
        if opened.size > 0 {
            checkpoints.entry(opened.size).or_insert((self.manifest.made, note, opened));
        }
        Ok(checkpoints)
    }

    /// Appends every entry, and compares the tree with every checkpoint on the way.
    fn ledger(&mut self, engine: &Engine, checkpoints: &Checkpoints) -> Result<(), EngineError> {
        const NAME: &str = "ledger.jsonl";
        let (manifest, pack, tell) = (&self.manifest, &self.place.pack, &mut *self.tell);
        let archive = self.archive.path().to_owned();
        let wrong = |number: u64, why: &str| damaged_line(&archive, NAME, number, why);
        let mut hasher = LeafHasher::new();
        let mut tree = Frontier::new();
        let mut waiting: Vec<LedgerRow> = Vec::with_capacity(TOGETHER);
        self.archive.lines(NAME, |number, line| {
            let row = entry_line::read(line, &mut hasher).map_err(|error| wrong(number, &error))?;
            if row.seq != tree.size() {
                let why = format!("it is entry {} where entry {} belongs", row.seq, tree.size());
                return Err(wrong(number, &why));
            }
            if pack.register(&row.register).is_none() {
                return Err(manifest.lacks(pack, &row.register));
            }
            tree.push(assay_seal::Hash(row.leaf));
            if let Some((_, _, checkpoint)) = checkpoints.get(&tree.size())
                && checkpoint.root != tree.root()
            {
                let why = format!("the entries up to here do not have the root that was signed at {}", tree.size());
                return Err(wrong(number, &why));
            }
            waiting.push(row);
            if waiting.len() >= TOGETHER {
                append(engine, &mut waiting)?;
                tell(Progress { step: Step::Entries, done: number, total: manifest.entries });
            }
            Ok(())
        })?;
        append(engine, &mut waiting)?;
        (self.tell)(Progress { step: Step::Entries, done: tree.size(), total: self.manifest.entries });
        if tree.size() != self.manifest.entries {
            let why = format!("it has {} entries where the manifest has {}", tree.size(), self.manifest.entries);
            return Err(self.archive.damaged(NAME, &why));
        }
        if tree.root() != self.manifest.root {
            return Err(self.archive.damaged(NAME, "its entries do not have the root in the manifest"));
        }
        if let Some((beyond, _)) = checkpoints.range(tree.size() + 1..).next() {
            return Err(self.archive.damaged(NAME, &format!("a checkpoint covers {beyond} entries")));
        }
        Ok(())
    }

    /// The old keys and checkpoints stay; the new key signs beside the old one over everything there is.
    fn keep_seals(&self, engine: &Engine, mut checkpoints: Checkpoints) -> Result<(), EngineError> {
        let signer = engine.shared.signer.clone();
        if let Some(mut newest) = checkpoints.last_entry() {
            let (_, text, _) = newest.get_mut();
            let note: Note =
                text.parse().map_err(|error| self.archive.damaged("manifest.json", &format!("{error}")))?;
            *text = note.signed_by(&signer).to_string();
        }
        let keys = self.manifest.keys.clone();
        let latest = keys.iter().map(|key| key.since).max();
        let next = latest.and_then(|latest| latest.checked_add(SignedDuration::from_micros(1)).ok());
        // Whatever the clock says, the new key is the newest.
        let since = next.unwrap_or(Timestamp::MIN).max(engine.now().at);
        engine.shared.store.write(move |tx| {
            for key in &keys {
                tx.add_seal_key(&key.verifier, key.since)?;
            }
            tx.add_seal_key(&signer.verifier().to_string(), since)?;
            checkpoints.iter().try_for_each(|(size, (at, note, _))| tx.add_checkpoint(*size, *at, note))
        })?;
        Ok(())
    }

    /// Facts, settings, views and the history of readiness.
    fn keep_facts(&mut self, engine: &Engine) -> Result<(), EngineError> {
        let archive = self.archive.path().to_owned();
        let mut settings = Vec::new();
        let mut readiness = Vec::new();
        if self.archive.has("settings.jsonl") {
            self.archive.lines("settings.jsonl", |number, line| {
                let SettingLine { person, key, value } = parsed(&archive, "settings.jsonl", number, line)?;
                let value = serde_json::from_str(value.get());
                let value =
                    value.map_err(|error| damaged_line(&archive, "settings.jsonl", number, &error.to_string()))?;
                settings.push((person, key, value));
                Ok(())
            })?;
        }
        let (mut views, mut defaults) = (Vec::new(), Vec::new());
        if self.archive.has("views.jsonl") {
            self.archive.lines("views.jsonl", |number, line| {
                let ViewLine { id, register, owner, name, query, shared, changed } =
                    parsed(&archive, "views.jsonl", number, line)?;
                views.push(StoredView { id, register, owner, name, query, shared, changed });
                Ok(())
            })?;
        }
        if self.archive.has("view-defaults.jsonl") {
            self.archive.lines("view-defaults.jsonl", |number, line| {
                let ViewDefaultLine { register, party, view } = parsed(&archive, "view-defaults.jsonl", number, line)?;
                defaults.push((register, party, view));
                Ok(())
            })?;
        }
        if self.archive.has("readiness.jsonl") {
            self.archive.lines("readiness.jsonl", |number, line| {
                let ReadinessLine { day, edition, counts } = parsed(&archive, "readiness.jsonl", number, line)?;
                readiness.push((day, edition, counts.get().to_owned()));
                Ok(())
            })?;
        }
        let facts = self.manifest.facts.clone();
        engine.shared.store.write(move |tx| {
            facts.iter().try_for_each(|(key, value)| tx.set_meta(key, value))?;
            settings.iter().try_for_each(|(person, key, value)| tx.set_setting(person, key, value))?;
            views.iter().try_for_each(|view| tx.put_view(view))?;
            defaults.iter().try_for_each(|(register, party, view)| tx.set_view_default(register, party, Some(view)))?;
            readiness.iter().try_for_each(|(day, edition, body)| tx.put_readiness(day, edition, body))
        })?;
        Ok(())
    }

    /// Every file of the archive that its name is the hash of. Which of them are needed, verification knows.
    fn files(&mut self, engine: &Engine) -> Result<(), EngineError> {
        let names = self.archive.names();
        let files: Vec<&str> = names.iter().filter_map(|name| name.strip_prefix("files/")).collect();
        let total = count(files.len());
        for (done, sha256) in (0..).zip(&files) {
            (self.tell)(Progress { step: Step::Files, done, total });
            let name = format!("files/{sha256}");
            let bytes = self.archive.bytes(&name)?;
            if engine.shared.blobs.put(&bytes)? != *sha256 {
                return Err(self.archive.damaged(&name, "its bytes do not have the hash that is its name"));
            }
        }
        Ok(())
    }

    /// Verifies what was made.
    fn finish(&mut self, engine: &Engine) -> Result<RestoreReport, EngineError> {
        let report = engine.verify(&VerifyOptions::default(), &mut *self.tell)?;
        let manifest = &self.manifest;
        let lost: BTreeSet<&str> = manifest.missing.iter().map(String::as_str).collect();
        let known = |kind, what: Option<&String>| {
            kind == DiscrepancyKind::FileMissing && what.is_some_and(|what| lost.contains(what.as_str()))
        };
        let refused = report.discrepancies.iter().find(|found| !known(found.kind, found.what.as_ref()));
        if let Some(first) = refused {
            if first.kind == DiscrepancyKind::FileMissing {
                let name = format!("files/{}", first.what.as_deref().unwrap_or_default());
                return Err(self.archive.damaged(&name, "it is not in the archive"));
            }
            return Err(EngineError::Invalid(format!(
                "what was restored does not verify ({} discrepancies; the first: {first}), so it was not kept. The archive was \
                 damaged or changed; take another",
                report.total
            )));
        }
        // Beyond those that are told one by one there may be more than the archive owns up to.
        if report.total > count(lost.len()) {
            return Err(self.archive.damaged("files/", "more files are missing than were lost before it was made"));
        }
        let accounts = count(engine.accounts()?.len());
        Ok(RestoreReport {
            kind: manifest.kind,
            workspace: manifest.workspace.clone(),
            entries: report.entries,
            records: report.records,
            files: manifest.files,
            missing: manifest.missing.clone(),
            signed_by: manifest.keys.last().map(|key| key.verifier.clone()).unwrap_or_default(),
            accounts,
            verifier: engine.shared.signer.verifier().to_string(),
        })
    }
}

fn append(engine: &Engine, waiting: &mut Vec<LedgerRow>) -> Result<(), EngineError> {
    let rows = std::mem::replace(waiting, Vec::with_capacity(TOGETHER));
    engine.shared.store.write(move |tx| {
        let appended = rows.iter().try_for_each(|row| tx.append_sealed(&row.header(), &row.body).map(|_seq| ()));
        appended.map_err(|error| match error {
            StoreError::VersionTaken { record, version } => EngineError::Invalid(format!(
                "the ledger in the archive has version {version} of {record} twice. The archive was changed after it was \
                 made; take another"
            )),
            other => other.into(),
        })
    })
}

fn parsed<'l, T: Deserialize<'l>>(archive: &Path, name: &str, number: u64, line: &'l str) -> Result<T, EngineError> {
    serde_json::from_str(line).map_err(|error| damaged_line(archive, name, number, &error.to_string()))
}

fn damaged_line(archive: &Path, name: &str, number: u64, why: &str) -> EngineError {
    let archive = archive.display();
    EngineError::Invalid(format!(
        "line {number} of {name} in {archive} cannot be used: {why}. The archive was damaged or changed after it was made; take \
         another"
    ))
}

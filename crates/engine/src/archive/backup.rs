//! Backup: everything, secrets included, as of one moment while work goes on; verified before it is called one.

use std::path::Path;
use std::sync::Arc;

use assay_store::{Options, Store};

use super::manifest::{ArchiveReport, Kind, Manifest};
use super::pack_up::PackUp;
use super::partial::Partial;
use super::unpack::Unpack;
use super::verify::{VerifyOptions, VerifyReport, verify_with_files};
use super::{Progress, Step, Tell};
use crate::engine::Engine;
use crate::error::EngineError;

impl Engine {
    /// Writes a backup to a new zip at `target`. The copy in it is verified before this answers.
    ///
    /// # Errors
    /// `target` exists already or cannot be written, or the copy does not verify; nothing is left behind.
    pub fn backup(&self, target: &Path, progress: &mut dyn FnMut(Progress)) -> Result<ArchiveReport, EngineError> {
        let shared = &self.shared;
        let mut archive = PackUp::begin(target, &*shared.random)?;
        // The copy lies beside the archive: where there is room for one there should be room for the other.
        let desk = Partial::folder(target, &*shared.random)?;
        let copy = desk.path().join("assay.db");
        progress(Progress { step: Step::Copy, done: 0, total: 1 });
        shared.store.copy_to(&copy)?;
        progress(Progress { step: Step::Copy, done: 1, total: 1 });
        let manifest = self.write_backup(&mut archive, &copy, progress)?;
        let archive = archive.finish()?;
        read_back(archive.path(), &manifest)?;
        archive.keep()?;
        Ok(ArchiveReport::of(manifest))
    }

    fn write_backup(&self, archive: &mut PackUp, copy: &Path, tell: Tell<'_>) -> Result<Manifest, EngineError> {
        let shared = &self.shared;
        let store = Store::open(copy, Arc::clone(&shared.pack), &Options::default())?;
        let made = shared.clock.now();
        let mut manifest = store.read(|tx| Manifest::of(tx, Kind::Backup, made, &shared.signer))?;
        // Files are read while they are packed.
        let options = VerifyOptions { files: false, ..VerifyOptions::default() };
        let (report, refs) = verify_with_files(&store, &shared.blobs, shared.signer.verifier(), &options, &mut *tell)?;
        // The last handle writes everything into the one file and lets go of it.
        drop(store);
        if let Some(error) = refusal(&report) {
            return Err(error);
        }
        archive.bytes("README.txt", include_bytes!("readme-backup.txt"))?;
        archive.bytes("seal.key", shared.signer.to_secret_text().as_bytes())?;
        manifest.database = Some(archive.copy("assay.db", copy)?);
        archive.files(&shared.blobs, &refs, &mut manifest, tell)?;
        archive.manifest(&manifest)?;
        Ok(manifest)
    }
}

/// A copy that does not verify is no backup.
fn refusal(report: &VerifyReport) -> Option<EngineError> {
    let first = report.discrepancies.first()?;
    Some(EngineError::Invalid(format!(
        "the copy does not verify, so no backup was made ({} discrepancies; the first: {first}). Run `assay verify` to see \
         what is wrong with the workspace; `assay export` still writes out what is there",
        report.total
    )))
}

/// What was written can be read, to the last byte.
fn read_back(path: &Path, manifest: &Manifest) -> Result<(), EngineError> {
    let mut archive = Unpack::open(path)?;
    archive.check_all(manifest.database)
}

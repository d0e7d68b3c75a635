//! Writing an archive: a zip whose members are streamed into it.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use assay_store::{Blobs, StoreError};
use serde::Serialize;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::files::FileRefs;
use super::manifest::Manifest;
use super::partial::{Partial, failed};
use super::{Progress, Step, Tell, count};
use crate::clock::Random;
use crate::error::EngineError;

/// An archive being written.
pub(crate) struct PackUp {
    zip: ZipWriter<BufWriter<File>>,
    partial: Partial,
    target: PathBuf,
}

impl PackUp {
    /// Begins an archive that will be at `target`.
    pub fn begin(target: &Path, random: &dyn Random) -> Result<Self, EngineError> {
        let (partial, file) = Partial::file(target, random)?;
        Ok(Self { zip: ZipWriter::new(BufWriter::new(file)), partial, target: target.to_owned() })
    }

    /// Begins the next member; what is written from here on goes into it.
    pub fn member(&mut self, name: &str) -> Result<&mut impl Write, EngineError> {
        // No member can be known to be small before it is written.
        let options = SimpleFileOptions::default().large_file(true).unix_permissions(0o600);
        self.zip.start_file(name, options).map_err(|error| self.failed(error.into()))?;
        Ok(&mut self.zip)
    }

    /// A member of these bytes.
    pub fn bytes(&mut self, name: &str, bytes: &[u8]) -> Result<(), EngineError> {
        let written = self.member(name)?.write_all(bytes);
        written.map_err(|error| self.failed(error))
    }

    /// A member of one JSON text per line.
    pub fn lines<T: Serialize>(&mut self, name: &str, lines: impl IntoIterator<Item = T>) -> Result<(), EngineError> {
        let member = self.member(name)?;
        let written = lines.into_iter().try_for_each(|line| {
            serde_json::to_writer(&mut *member, &line)?;
            member.write_all(b"\n")
        });
        written.map_err(|error| self.failed(error))
    }

    /// The files that entries refer to. Those that are lost are noted in the manifest: what is left must not be held back.
    pub fn files(
        &mut self,
        blobs: &Blobs,
        refs: &FileRefs,
        manifest: &mut Manifest,
        tell: Tell<'_>,
    ) -> Result<(), EngineError> {
        let total = count(refs.len());
        for (done, sha256) in (0..).zip(refs.keys()) {
            tell(Progress { step: Step::Files, done, total });
            match blobs.get(sha256) {
                Ok(Some(bytes)) => {
                    self.bytes(&format!("files/{sha256}"), &bytes)?;
                    manifest.files += 1;
                }
                Ok(None) | Err(StoreError::Damaged(_)) => manifest.missing.push(sha256.clone()),
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    /// The manifest, as the last member.
    pub fn manifest(&mut self, manifest: &Manifest) -> Result<(), EngineError> {
        let json = serde_json::to_vec_pretty(manifest).map_err(|error| self.failed(error.into()))?;
        self.bytes("manifest.json", &json)
    }

    /// Makes the archive durable under its hidden name.
    pub fn finish(self) -> Result<Partial, EngineError> {
        let Self { zip, partial, target } = self;
        let written = zip.finish().map_err(io::Error::from).and_then(|buffer| {
            let file = buffer.into_inner().map_err(io::IntoInnerError::into_error)?;
            file.sync_all()
        });
        written.map_err(failed(target))?;
        Ok(partial)
    }

    pub fn failed(&self, error: io::Error) -> EngineError {
        failed(&self.target)(error)
    }
}

//! Writing an archive: a zip whose members are streamed into it.

use std::fs::File;
use std::io::{self, BufWriter, Read as _, Write as _};
use std::path::{Path, PathBuf};

use assay_seal::Hash;
use assay_store::{Blobs, StoreError};
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::files::FileRefs;
use super::manifest::Manifest;
use super::partial::{Partial, failed};
use super::{Progress, Step, Tell, count};
use crate::clock::Random;
use crate::error::EngineError;

/// Bytes copied at once.
const CHUNK: usize = 1 << 16;

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
    pub fn member(&mut self, name: &str) -> Result<(), EngineError> {
        self.start(name, CompressionMethod::Deflated)
    }

    fn start(&mut self, name: &str, method: CompressionMethod) -> Result<(), EngineError> {
        // No member can be known to be small before it is written.
        let options = SimpleFileOptions::default().large_file(true).unix_permissions(0o600).compression_method(method);
        self.zip.start_file(name, options).map_err(|error| self.failed(error.into()))
    }

    /// Adds to the member begun last.
    pub fn append(&mut self, bytes: &[u8]) -> Result<(), EngineError> {
        self.zip.write_all(bytes).map_err(|error| self.failed(error))
    }

    /// A member of these bytes.
    pub fn bytes(&mut self, name: &str, bytes: &[u8]) -> Result<(), EngineError> {
        self.member(name)?;
        self.append(bytes)
    }

    /// A member of one JSON text per line.
    pub fn lines<T: Serialize>(&mut self, name: &str, lines: impl IntoIterator<Item = T>) -> Result<(), EngineError> {
        self.member(name)?;
        lines.into_iter().try_for_each(|line| {
            let mut text = serde_json::to_vec(&line).map_err(|error| self.failed(error.into()))?;
            text.push(b'\n');
            self.append(&text)
        })
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
                    // Most files are compressed already. And what unpacks to hundreds of times its size is refused by
                    // those who read archives (us included): an honest file must not look like that.
                    self.start(&format!("files/{sha256}"), CompressionMethod::Stored)?;
                    self.append(&bytes)?;
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

    /// A member copied from a file; answers the hash of its bytes.
    pub fn copy(&mut self, name: &str, path: &Path) -> Result<Hash, EngineError> {
        let mut file = File::open(path).map_err(failed(path))?;
        self.member(name)?;
        let mut hasher = Sha256::new();
        let mut chunk = vec![0; CHUNK];
        loop {
            let length = file.read(&mut chunk).map_err(failed(path))?;
            let Some(bytes) = chunk.get(..length).filter(|bytes| !bytes.is_empty()) else { break };
            hasher.update(bytes);
            self.append(bytes)?;
        }
        Ok(Hash(hasher.finalize().into()))
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

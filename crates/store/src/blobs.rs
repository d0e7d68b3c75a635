//! Files, kept under the hash of their bytes.

use std::fmt::Write as _;
use std::fs;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use sha2::{Digest, Sha256};

use crate::error::StoreError;

/// Tells the temporary files of this process apart.
static WRITES: AtomicU64 = AtomicU64::new(0);

/// A folder of files named by their SHA-256. The same bytes are kept once; nothing is ever overwritten.
#[derive(Debug, Clone)]
pub struct Blobs {
    folder: PathBuf,
}

impl Blobs {
    /// Blobs in this folder, made on first use.
    #[must_use]
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// Keeps bytes, durably; answers their SHA-256 in lower-case hex.
    ///
    /// # Errors
    /// The file cannot be written (a full disk leaves nothing behind).
    pub fn put(&self, bytes: &[u8]) -> Result<String, StoreError> {
        let digest = hex(&Sha256::digest(bytes));
        let target = self.path(&digest);
        let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        // A file of another length under this name was cut off by somebody; it is made whole.
        if fs::metadata(&target).is_ok_and(|found| found.is_file() && found.len() == length) {
            return Ok(digest);
        }
        let folder = target.parent().unwrap_or(&self.folder);
        let failed = |path: &Path| {
            let path = path.to_owned();
            move |source: std::io::Error| match source.kind() {
                std::io::ErrorKind::StorageFull => StoreError::DiskFull,
                _ => StoreError::File { path, source },
            }
        };
        if !folder.is_dir() {
            fs::create_dir_all(folder).map_err(failed(folder))?;
            fs::File::open(&self.folder).and_then(|parent| parent.sync_all()).map_err(failed(&self.folder))?;
        }
        // Two writers of the same bytes write two temporary files; the rename makes either of them the blob.
        let turn = WRITES.fetch_add(1, Ordering::Relaxed);
        let temporary = folder.join(format!(".{digest}.{}.{turn}", std::process::id()));
        let written = fs::File::create(&temporary).and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()?;
            fs::rename(&temporary, &target)?;
            fs::File::open(folder)?.sync_all()
        });
        if let Err(source) = written {
            let _ = fs::remove_file(&temporary);
            return Err(failed(&target)(source));
        }
        Ok(digest)
    }

    /// The bytes under a hash; `None` if they are not here.
    ///
    /// # Errors
    /// The file cannot be read, or its bytes no longer have that hash.
    pub fn get(&self, digest: &str) -> Result<Option<Vec<u8>>, StoreError> {
        if digest.len() != 64 || !digest.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')) {
            return Ok(None);
        }
        let path = self.path(digest);
        let mut bytes = Vec::new();
        match fs::File::open(&path).and_then(|mut file| file.read_to_end(&mut bytes)) {
            Ok(_) if hex(&Sha256::digest(&bytes)) == digest => Ok(Some(bytes)),
            Ok(_) => Err(StoreError::Damaged(format!("file {digest} does not have that hash any more"))),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(source) => Err(StoreError::File { path, source }),
        }
    }

    fn path(&self, digest: &str) -> PathBuf {
        let (first, _) = digest.split_at_checked(2).unwrap_or((digest, ""));
        self.folder.join(first).join(digest)
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

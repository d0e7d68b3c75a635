//! Things that appear whole or not at all: made under a hidden name beside their place, renamed at the end, removed when
//! something goes wrong before.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use assay_store::StoreError;

use crate::clock::Random;
use crate::error::EngineError;

/// A file or folder that has no name of its own yet.
pub(crate) struct Partial {
    path: PathBuf,
    target: PathBuf,
    kept: bool,
}

impl Partial {
    /// A new file, to become `target`, that only its owner may read.
    pub fn file(target: &Path, random: &dyn Random) -> Result<(Self, File), EngineError> {
        refuse_existing(target)?;
        let partial = Self::beside(target, random)?;
        let mut options = OpenOptions::new();
        options.read(true).write(true).create_new(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt as _;
            options.mode(0o600);
        }
        let file = options.open(&partial.path).map_err(failed(&partial.path))?;
        Ok((partial, file))
    }

    /// A new folder, to become `target` unless it is only there to work in.
    pub fn folder(target: &Path, random: &dyn Random) -> Result<Self, EngineError> {
        let partial = Self::beside(target, random)?;
        fs::create_dir(&partial.path).map_err(failed(&partial.path))?;
        Ok(partial)
    }

    fn beside(target: &Path, random: &dyn Random) -> Result<Self, EngineError> {
        let name = target.file_name().and_then(|name| name.to_str());
        let name =
            name.ok_or_else(|| EngineError::Invalid(format!("{} is no name for a new file", target.display())))?;
        let mut unique = [0; 4];
        random.fill(&mut unique);
        let path = target.with_file_name(format!(".{name}.{:08x}.part", u32::from_be_bytes(unique)));
        Ok(Self { path, target: target.to_owned(), kept: false })
    }

    /// Where it is for now.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Gives it its name.
    pub fn keep(mut self) -> Result<(), EngineError> {
        // An empty folder may stand where a folder goes; not every system renames over it.
        if self.path.is_dir() && self.target.is_dir() {
            fs::remove_dir(&self.target).map_err(failed(&self.target))?;
        }
        refuse_existing(&self.target)?;
        fs::rename(&self.path, &self.target).map_err(failed(&self.target))?;
        self.kept = true;
        // The name is durable only once the folder that holds it is.
        let parent = self.target.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        match File::open(parent).and_then(|folder| folder.sync_all()) {
            // Some systems do not open folders.
            Err(error) if error.kind() != io::ErrorKind::PermissionDenied => Err(failed(parent)(error)),
            _ => Ok(()),
        }
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        if !self.kept {
            let _ = if self.path.is_dir() { fs::remove_dir_all(&self.path) } else { fs::remove_file(&self.path) };
        }
    }
}

fn refuse_existing(target: &Path) -> Result<(), EngineError> {
    if target.symlink_metadata().is_ok() {
        let target = target.display();
        return Err(EngineError::Invalid(format!(
            "{target} exists already. Choose another name, or move it away first"
        )));
    }
    Ok(())
}

/// A failure on a file; a full disk is told as such.
pub(crate) fn failed(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> EngineError {
    let path = path.into();
    move |source| match source.kind() {
        io::ErrorKind::StorageFull => StoreError::DiskFull.into(),
        _ => EngineError::File { path, source },
    }
}

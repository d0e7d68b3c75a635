//! Reading an archive nobody vouches for: every name is looked at, every size is bounded.

use std::fs::File;
use std::io::{self, BufRead as _, BufReader, Read, Write};
use std::path::{Path, PathBuf};

use assay_seal::Hash;
use sha2::{Digest as _, Sha256};
use zip::ZipArchive;

use super::partial::failed;
use crate::error::EngineError;

/// Most members of an archive.
const MOST_MEMBERS: usize = 5_000_000;
/// Longest line of a `.jsonl` member: an entry has at most a few texts of a megabyte.
const LONGEST_LINE: u64 = 32 << 20;
/// Longest file, which is read into memory whole.
const LONGEST_FILE: u64 = 1 << 30;
/// Longest of the other members that are.
const LONGEST: u64 = 16 << 20;
/// An archive may unpack to this many times its own size …
const EXPANSION: u64 = 300;
/// … and this much beyond.
const ALLOWANCE: u64 = 256 << 20;
/// Bytes copied at once.
const CHUNK: usize = 1 << 16;

/// An archive being read.
pub(crate) struct Unpack {
    zip: ZipArchive<BufReader<File>>,
    path: PathBuf,
    /// Bytes that may still come out of it.
    budget: u64,
}

impl Unpack {
    /// Opens an archive and looks at the names in it.
    pub fn open(path: &Path) -> Result<Self, EngineError> {
        let file = File::open(path).map_err(failed(path))?;
        let size = file.metadata().map_err(failed(path))?.len();
        let zip = ZipArchive::new(BufReader::new(file)).map_err(|error| {
            EngineError::Invalid(format!(
                "{} is no archive of Assay, or was cut short on its way here ({error}). Copy it once more, or take another",
                path.display()
            ))
        })?;
        let budget = size.saturating_mul(EXPANSION).saturating_add(ALLOWANCE);
        let archive = Self { zip, path: path.to_owned(), budget };
        archive.check_names()?;
        Ok(archive)
    }

    fn check_names(&self) -> Result<(), EngineError> {
        if self.zip.len() > MOST_MEMBERS {
            return Err(
                self.refused(&format!("has {} files in it, far more than any archive of Assay", self.zip.len()))
            );
        }
        if self.zip.has_duplicate_names() {
            return Err(self.refused("has two files of one name in it, which no archive of Assay has"));
        }
        for name in self.zip.file_names_raw() {
            let plain = std::str::from_utf8(name).is_ok_and(is_plain);
            if !plain {
                let name = String::from_utf8_lossy(name).escape_debug().to_string();
                return Err(self.refused(&format!("has a file named “{name}” in it, which no archive of Assay has")));
            }
        }
        Ok(())
    }

    fn refused(&self, why: &str) -> EngineError {
        let path = self.path.display();
        EngineError::Invalid(format!("{path} {why}. It was not made by Assay, or was changed since; take another"))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Is there a member of this name?
    pub fn has(&self, name: &str) -> bool {
        self.zip.index_for_name(name).is_some()
    }

    /// The names of all members.
    pub fn names(&self) -> Vec<String> {
        self.zip.file_names_raw().map(|name| String::from_utf8_lossy(name).into_owned()).collect()
    }

    /// A member as a whole.
    pub fn bytes(&mut self, name: &str) -> Result<Vec<u8>, EngineError> {
        let longest = if name.starts_with("files/") { LONGEST_FILE } else { LONGEST };
        let mut bytes = Vec::new();
        self.with(name, |member| member.take(longest + 1).read_to_end(&mut bytes))?;
        if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > longest {
            return Err(self.damaged(name, "it is far larger than it can be"));
        }
        Ok(bytes)
    }

    /// A member as text.
    pub fn text(&mut self, name: &str) -> Result<String, EngineError> {
        String::from_utf8(self.bytes(name)?).map_err(|error| self.damaged(name, &error.to_string()))
    }

    /// Hands every line of a member to `each`, counted from 1. The last line must end in a line break.
    pub fn lines(
        &mut self,
        name: &str,
        mut each: impl FnMut(u64, &str) -> Result<(), EngineError>,
    ) -> Result<(), EngineError> {
        let mut refused = None;
        let read = self.with(name, |member| {
            let mut reader = BufReader::with_capacity(CHUNK, member);
            let mut line = Vec::new();
            for number in 1.. {
                line.clear();
                let length = (&mut reader).take(LONGEST_LINE).read_until(b'\n', &mut line)?;
                if length == 0 {
                    break;
                }
                let bad = |what: &str| io::Error::new(io::ErrorKind::InvalidData, format!("line {number} {what}"));
                let line = line.strip_suffix(b"\n").ok_or_else(|| bad("is cut short or far too long"))?;
                let line = std::str::from_utf8(line).map_err(|_bytes| bad("is not UTF-8"))?;
                if let Err(error) = each(number, line) {
                    refused = Some(error);
                    break;
                }
            }
            Ok(())
        });
        match refused {
            Some(error) => Err(error),
            None => read,
        }
    }

    /// Copies a member to a file; answers the hash of its bytes.
    pub fn copy(&mut self, name: &str, mut out: impl Write) -> Result<Hash, EngineError> {
        self.with(name, |member| {
            let mut hasher = Sha256::new();
            let mut chunk = vec![0; CHUNK];
            loop {
                let length = member.read(&mut chunk)?;
                let Some(bytes) = chunk.get(..length).filter(|bytes| !bytes.is_empty()) else { break };
                hasher.update(bytes);
                out.write_all(bytes)?;
            }
            Ok(Hash(hasher.finalize().into()))
        })
    }

    /// Reads every member to its end (which checks its checksum), and the database against its hash.
    pub fn check_all(&mut self, database: Option<Hash>) -> Result<(), EngineError> {
        for name in self.names() {
            let hash = self.copy(&name, io::sink())?;
            if name == "assay.db" && Some(hash) != database {
                return Err(self.damaged(&name, "it does not have the hash in the manifest"));
            }
        }
        Ok(())
    }

    fn with<T>(&mut self, name: &str, read: impl FnOnce(&mut dyn Read) -> io::Result<T>) -> Result<T, EngineError> {
        let budget = &mut self.budget;
        let outcome = self.zip.by_name(name).map_err(io::Error::from).and_then(|member| {
            let mut bounded = Bounded { member, budget };
            read(&mut bounded)
        });
        outcome.map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => self.refused(&format!("has no {name} in it")),
            io::ErrorKind::StorageFull => failed(&self.path)(error),
            _ => self.damaged(name, &error.to_string()),
        })
    }

    /// A member that cannot be used.
    pub fn damaged(&self, name: &str, why: &str) -> EngineError {
        let path = self.path.display();
        EngineError::Invalid(format!(
            "{name} in {path} cannot be used: {why}. The archive was damaged or changed after it was made; take another"
        ))
    }
}

/// Only as much comes out as an honest archive holds.
struct Bounded<'b, R> {
    member: R,
    budget: &'b mut u64,
}

impl<R: Read> Read for Bounded<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.member.read(buffer)?;
        let spent = u64::try_from(length).unwrap_or(u64::MAX);
        *self.budget = self.budget.checked_sub(spent).ok_or_else(|| {
            io::Error::new(io::ErrorKind::InvalidData, "the archive unpacks to far more than an archive of Assay would")
        })?;
        Ok(length)
    }
}

/// A relative path of plain names: nothing that could lead out of a folder, on any system.
fn is_plain(name: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part != "." && part != "..";
    !name.contains(['\\', ':']) && !name.chars().any(char::is_control) && name.split('/').all(part)
}

//! Which files there are.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{PathProblem, PathTrouble};
use crate::Options;
use crate::problem::{SourceError, SourceErrorKind};

/// Folders within folders; no set of documents anyone keeps comes near.
const DEEPEST: usize = 40;

pub(super) struct Walked {
    pub(super) files: Vec<File>,
    pub(super) problems: Vec<PathProblem>,
    pub(super) hidden: usize,
}

pub(super) struct File {
    /// In the folder, with `/` between.
    pub(super) path: String,
    pub(super) absolute: PathBuf,
    pub(super) size: u64,
}

pub(super) fn walk(dir: &Path, name: &str, options: &Options) -> Result<Walked, SourceError> {
    let file: Arc<str> = name.into();
    let io = |error: &std::io::Error| SourceErrorKind::Io { message: error.to_string() };
    if dir.exists() && !dir.is_dir() {
        return Err(SourceError::new(&file, SourceErrorKind::NotAFolder));
    }
    let mut walked = Walked { files: Vec::new(), problems: Vec::new(), hidden: 0 };
    let mut folders = vec![(dir.to_owned(), String::new(), 0_usize)];
    while let Some((folder, prefix, depth)) = folders.pop() {
        let entries = match std::fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if depth == 0 => return Err(SourceError::new(&file, io(&error))),
            Err(error) => {
                walked.problems.push(PathProblem { path: prefix, trouble: PathTrouble::Unreadable(io(&error)) });
                continue;
            }
        };
        for entry in entries.flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = if prefix.is_empty() { name.clone() } else { format!("{prefix}/{name}") };
            if name.starts_with('.') {
                walked.hidden += 1;
                continue;
            }
            let trouble = match entry.metadata() {
                Err(error) => PathTrouble::Unreadable(io(&error)),
                // The metadata of an entry are those of the link, not of what it leads to.
                Ok(metadata) if metadata.is_symlink() => PathTrouble::SymbolicLink,
                Ok(metadata) if metadata.is_dir() && depth >= DEEPEST => PathTrouble::TooDeep,
                Ok(metadata) if metadata.is_dir() => {
                    folders.push((entry.path(), path, depth + 1));
                    continue;
                }
                Ok(metadata) if metadata.is_file() => {
                    if walked.files.len() >= options.max_files {
                        let kind = SourceErrorKind::TooManyFiles { limit: options.max_files };
                        return Err(SourceError::new(&file, kind));
                    }
                    walked.files.push(File { path, absolute: entry.path(), size: metadata.len() });
                    continue;
                }
                // Sockets, devices and the like.
                Ok(_) => continue,
            };
            walked.problems.push(PathProblem { path, trouble });
        }
    }
    walked.files.sort_by(|one, other| one.path.cmp(&other.path));
    walked.problems.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(walked)
}

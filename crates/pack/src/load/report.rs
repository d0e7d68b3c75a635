//! Collects faults and turns byte ranges into lines and columns.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeSet;
use std::ops::Range;

use crate::fault::{Fault, Level};

/// Where something stands: file and byte range.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    /// Index of the source in the report.
    pub file: usize,
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

/// A value and where it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct At<T> {
    pub value: T,
    pub place: Place,
}

/// One text file of a layer.
pub(crate) struct Source<'a> {
    /// Layer and path.
    pub name: String,
    /// Path inside the layer.
    pub path: &'a str,
    /// Index of the layer.
    pub layer: usize,
    /// Content.
    pub text: &'a str,
    starts: OnceCell<Vec<usize>>,
}

/// All sources and the faults found in them.
#[derive(Default)]
pub(crate) struct Report<'a> {
    sources: Vec<Source<'a>>,
    faults: RefCell<Vec<Fault>>,
    muted: RefCell<BTreeSet<usize>>,
}

impl<'a> Report<'a> {
    /// Adds a source and gives its index.
    pub fn add(&mut self, name: String, layer: usize, path: &'a str, text: &'a str) -> usize {
        self.sources.push(Source { name, path, layer, text, starts: OnceCell::new() });
        self.sources.len() - 1
    }

    /// The source with this index.
    pub fn source(&self, file: usize) -> Option<&Source<'a>> {
        self.sources.get(file)
    }

    /// All sources with their indexes.
    pub fn sources(&self) -> impl Iterator<Item = (usize, &Source<'a>)> {
        self.sources.iter().enumerate()
    }

    /// Keeps quiet about a file from now on: what a file with broken syntax seems to lack may be there.
    pub fn mute(&self, file: usize) {
        self.muted.borrow_mut().insert(file);
    }

    /// Is this file's syntax broken?
    pub fn is_muted(&self, file: usize) -> bool {
        self.muted.borrow().contains(&file)
    }

    /// Adds a fault.
    pub fn push(&self, level: Level, place: Place, message: impl Into<String>, hint: Option<String>) {
        if self.is_muted(place.file) {
            return;
        }
        let fault = match self.sources.get(place.file) {
            Some(source) => source.fault(level, place.start..place.end, message.into(), hint),
            None => bare(String::new(), level, message.into(), hint),
        };
        self.faults.borrow_mut().push(fault);
    }

    /// Adds an error.
    pub fn error(&self, place: Place, message: impl Into<String>) {
        self.push(Level::Error, place, message, None);
    }

    /// Adds an error with the way to mend it.
    pub fn error_help(&self, place: Place, message: impl Into<String>, hint: impl Into<String>) {
        self.push(Level::Error, place, message, Some(hint.into()));
    }

    /// Adds an error about a file that has no readable text.
    pub fn unreadable(&self, name: String, message: impl Into<String>, hint: impl Into<String>) {
        self.faults.borrow_mut().push(bare(name, Level::Error, message.into(), Some(hint.into())));
    }

    /// Were there errors so far?
    pub fn has_errors(&self) -> bool {
        self.faults.borrow().iter().any(|fault| fault.level == Level::Error)
    }

    /// Were there errors so far in files of layers below this one?
    pub fn has_errors_below(&self, layer: usize) -> bool {
        let faults = self.faults.borrow();
        let below = self.sources.iter().filter(|source| source.layer < layer);
        let below: BTreeSet<&str> = below.map(|source| source.name.as_str()).collect();
        faults.iter().any(|fault| fault.level == Level::Error && below.contains(fault.file.as_str()))
    }

    /// The faults by file and line, errors and the rest apart.
    pub fn finish(self) -> (Vec<Fault>, Vec<Fault>) {
        let mut faults = self.faults.into_inner();
        faults.sort_by(|a, b| {
            (&a.file, a.line, a.column, a.level, &a.message).cmp(&(&b.file, b.line, b.column, b.level, &b.message))
        });
        faults.dedup();
        faults.into_iter().partition(|fault| fault.level == Level::Error)
    }
}

fn bare(file: String, level: Level, message: String, hint: Option<String>) -> Fault {
    Fault { file, line: 1, column: 1, message, hint, level, source: String::new(), width: 1 }
}

impl Source<'_> {
    fn fault(&self, level: Level, range: Range<usize>, message: String, hint: Option<String>) -> Fault {
        let starts = self.starts.get_or_init(|| line_starts(self.text));
        let at = range.start.min(self.text.len());
        let index = starts.partition_point(|start| *start <= at).saturating_sub(1);
        let start = starts.get(index).copied().unwrap_or_default();
        let rest = self.text.get(start..).unwrap_or_default();
        let line = rest.lines().next().unwrap_or_default();
        let column = self.text.get(start..at).map_or(0, |before| before.chars().count());
        let length =
            self.text.get(at..range.end).map_or(1, |marked| marked.lines().next().unwrap_or("").chars().count());
        Fault {
            file: self.name.clone(),
            line: index + 1,
            column: column + 1,
            message,
            hint,
            level,
            source: line.to_owned(),
            width: length.clamp(1, line.chars().count().saturating_sub(column).max(1)),
        }
    }
}

fn line_starts(text: &str) -> Vec<usize> {
    std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect()
}

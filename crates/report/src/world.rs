//! What a layout can reach: itself, the library, its data and its pictures.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{DiagSpan, FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt};

use crate::Layout;
use crate::fault::{Fault, ReportError};
use crate::fonts::FONTS;
use crate::picture::printable;
use crate::plain::plain;

/// What all layouts import.
const LIBRARY: &str = include_str!("../layouts/assay.typ");
/// Pictures in one report; what is beyond that is named, not shown.
const PICTURES: usize = 64;

static STANDARD: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// The desk of one report, with everything on it.
pub(crate) struct Desk<'l> {
    layout: &'l Layout,
    main: Source,
    library: Source,
    data: (FileId, Bytes),
    pictures: Vec<(FileId, Bytes)>,
}

impl<'l> Desk<'l> {
    pub fn new(layout: &'l Layout, data: &Value, pictures: &BTreeMap<String, Vec<u8>>) -> Result<Self, ReportError> {
        if FONTS.all.is_empty() {
            return Err(ReportError::Fonts);
        }
        // Places of files are the same few for every report: Typst never forgets one.
        let mut shown = Vec::new();
        let mut places = serde_json::Map::new();
        for (name, bytes) in pictures.iter().filter(|(_, bytes)| printable(bytes)).take(PICTURES) {
            let place = format!("/picture-{}", shown.len());
            shown.push((id(&place)?, Bytes::new(bytes.clone())));
            places.insert(name.clone(), Value::String(place));
        }
        let mut data = plain(data);
        if let Some(members) = data.as_object_mut() {
            members.insert("pictures".to_owned(), Value::Object(places));
        }
        Ok(Self {
            layout,
            main: Source::new(id("/main.typ")?, layout.source.clone()),
            library: Source::new(id("/assay.typ")?, LIBRARY.to_owned()),
            data: (id("/data.json")?, Bytes::new(serde_json::to_vec(&data)?)),
            pictures: shown,
        })
    }

    /// What Typst says is wrong, in our words for places.
    pub fn faults(&self, told: &[SourceDiagnostic]) -> Vec<Fault> {
        let each = told.iter().map(|one| {
            // What goes wrong inside the library does so because of how the layout called it.
            let calls = one.trace.iter().map(|point| DiagSpan::from(point.span));
            let spans: Vec<DiagSpan> = std::iter::once(one.span).chain(calls).collect();
            let own = spans.iter().find(|span| span.id() == Some(self.main.id()));
            let span = own.or(spans.first()).copied().unwrap_or(one.span);
            let source = if span.id() == Some(self.library.id()) { &self.library } else { &self.main };
            let place = self.range(span).and_then(|range| source.lines().byte_to_line_column(range.start));
            let (line, column) = place.map_or((0, 0), |(line, column)| (line + 1, column + 1));
            let file = if span.id() == Some(self.library.id()) { "assay.typ" } else { &self.layout.name };
            let hints: Vec<&str> = one.hints.iter().map(|hint| hint.v.as_str()).collect();
            Fault {
                file: file.to_owned(),
                line,
                column,
                message: one.message.to_string(),
                hint: (!hints.is_empty()).then(|| hints.join("; ")),
            }
        });
        each.collect()
    }
}

fn id(path: &str) -> Result<FileId, ReportError> {
    let path = VirtualPath::new(path).map_err(|_never| ReportError::Broken)?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &STANDARD
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let known = [&self.main, &self.library].into_iter().find(|source| source.id() == id);
        known.cloned().ok_or_else(|| missing(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let known = std::iter::once(&self.data).chain(&self.pictures).find(|(known, _)| *known == id);
        known.map(|(_, bytes)| bytes.clone()).ok_or_else(|| missing(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.all.get(index).cloned()
    }

    /// There is no clock: a layout that needs a date gets it with its data.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}

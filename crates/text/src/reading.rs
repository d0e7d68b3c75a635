//! Reads the sources of a language.
//!
//! File by file: the syntax tree of one is gone before the next is parsed, for a tree takes many times the memory of the words
//! in it. Plain text is kept as text. The sources of what needs the formatter are cut out, and only they are parsed for good.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use fluent_bundle::FluentResource;
use fluent_syntax::ast;

use crate::fault::{TextFault, TextFaultKind};
use crate::functions::FUNCTIONS;
use crate::pseudo::pseudo;
use crate::scan::{self, Part, Patterns};

/// One message. Most are plain text and never meet the formatter.
pub(crate) struct Entry {
    pub(crate) value: Option<Text>,
    pub(crate) attributes: Vec<(Box<str>, Text)>,
}

pub(crate) enum Text {
    Plain(Box<str>),
    /// Has placeables; the bundle keeps it.
    Pattern,
}

impl Entry {
    pub(crate) fn attribute(&self, name: &str) -> Option<&Text> {
        self.attributes.iter().find_map(|(known, text)| (known.as_ref() == name).then_some(text))
    }
}

impl Text {
    fn of(pattern: &ast::Pattern<&str>) -> Self {
        let mut plain = String::new();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => plain.push_str(value),
                ast::PatternElement::Placeable { .. } => return Self::Pattern,
            }
        }
        Self::Plain(plain.into())
    }
}

/// What sources say.
pub(crate) struct Reading {
    pub(crate) entries: HashMap<Box<str>, Entry>,
    /// What the formatter needs: messages with placeables, terms, and messages that others refer to.
    pub(crate) formatted: FluentResource,
}

/// Reads sources in layers, given as file name and content: a message replaces the one of the same id in an earlier layer. With
/// `strange`, letters are made strange.
///
/// # Errors
/// Every fault of every source, in the order they stand in.
pub(crate) fn read(strange: bool, layers: &[&[(&str, &str)]]) -> Result<Reading, Vec<TextFault>> {
    let mut reader = Reader::default();
    for (layer, files) in layers.iter().enumerate() {
        for (file, ftl) in *files {
            let ftl = if strange { Cow::Owned(pseudo(ftl)) } else { Cow::Borrowed(*ftl) };
            reader.read(layer, file, ftl);
        }
    }
    let (text, pieces) = reader.formatted();
    let formatted = match FluentResource::try_new(text) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let misled = misled(&reader.sources, &formatted, &pieces);
    let Reader { definitions, by_id, mut faults, .. } = reader;
    faults.extend(misled);
    if !faults.is_empty() {
        faults.sort_by_key(|(source, fault)| (*source, fault.line, fault.column));
        return Err(faults.into_iter().map(|(_, fault)| fault).collect());
    }
    let holding = definitions.into_iter().enumerate().filter(|(index, it)| by_id.get(&it.id) == Some(index));
    let messages = holding.filter(|(_, definition)| !definition.is_term);
    Ok(Reading { entries: messages.map(|(_, it)| (it.id.into(), it.entry)).collect(), formatted })
}

/// A file.
struct Source<'f> {
    layer: usize,
    file: &'f str,
    ftl: Cow<'f, str>,
    lines: Lines,
}

impl Source<'_> {
    /// A fault at a byte of this source.
    fn fault(&self, offset: usize, kind: TextFaultKind) -> TextFault {
        let (line, column) = self.lines.place(&self.ftl, offset);
        TextFault { file: self.file.to_owned(), line, column, kind }
    }
}

/// A message or term, as it is defined.
struct Definition {
    id: String,
    is_term: bool,
    /// Its source, by place.
    source: usize,
    /// Offset in the source where it is named.
    begin: usize,
    /// Offset where the next one is named, or the end of the source.
    end: usize,
    entry: Entry,
    has_placeables: bool,
    /// Messages it refers to.
    refers: Vec<String>,
}

#[derive(Default)]
struct Reader<'f> {
    sources: Vec<Source<'f>>,
    definitions: Vec<Definition>,
    /// The definition that holds. Fluent keeps messages and terms under one name, so `brand` and `-brand` are rivals too.
    by_id: HashMap<String, usize>,
    /// With the place of their source, to be put in order at the end.
    faults: Vec<(usize, TextFault)>,
}

impl<'f> Reader<'f> {
    fn read(&mut self, layer: usize, file: &'f str, ftl: Cow<'f, str>) {
        const MARK: char = '\u{feff}';
        let ftl = match ftl {
            Cow::Borrowed(ftl) => Cow::Borrowed(ftl.strip_prefix(MARK).unwrap_or(ftl)),
            Cow::Owned(ftl) => Cow::Owned(ftl.strip_prefix(MARK).map(ToOwned::to_owned).unwrap_or(ftl)),
        };
        let place = self.sources.len();
        let source = Source { layer, file, lines: Lines::of(&ftl), ftl };
        if let Some(offset) = scan::too_deep(&source.ftl) {
            let kind = TextFaultKind::Nesting { limit: scan::MOST_NESTING };
            self.faults.push((place, source.fault(offset, kind)));
            self.sources.push(source);
            return;
        }
        let (resource, errors) = match FluentResource::try_new(source.ftl.as_ref().to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        for error in errors {
            let kind = TextFaultKind::Syntax { message: in_our_manner(&error.kind.to_string()) };
            self.faults.push((place, source.fault(error.pos.start, kind)));
        }
        self.sources.push(source);
        let parsed: Vec<Parsed<'_>> = resource.entries().filter_map(Parsed::of).collect();
        for (index, one) in parsed.iter().enumerate() {
            let next = parsed.get(index + 1).map_or(resource.source().len(), |next| next.begin(resource.source()));
            self.define(place, one, resource.source(), next);
        }
    }

    fn define(&mut self, place: usize, parsed: &Parsed<'_>, text: &str, end: usize) {
        let Some(source) = self.sources.get(place) else { return };
        let fault = |slice, kind| (place, source.fault(scan::offset_in(text, slice).unwrap_or_default(), kind));
        let id = parsed.part.id();
        if FUNCTIONS.contains(&id) {
            self.faults.push(fault(id, TextFaultKind::Reserved { id: parsed.part.written() }));
        }
        let mut names = HashSet::new();
        for attribute in parsed.attributes.iter().map(|attribute| attribute.id.name) {
            if !names.insert(attribute) {
                let kind =
                    TextFaultKind::DuplicateAttribute { id: parsed.part.written(), attribute: attribute.to_owned() };
                self.faults.push(fault(attribute, kind));
            }
        }
        let earlier = self.by_id.get(id).and_then(|index| self.definitions.get(*index));
        if let Some(first) = earlier
            && let Some(of_first) = self.sources.get(first.source)
            && of_first.layer == source.layer
        {
            // A term's name stands behind a dash.
            let named = first.begin + usize::from(first.is_term);
            let kind = TextFaultKind::Duplicate {
                id: parsed.part.written(),
                first_file: of_first.file.to_owned(),
                first_line: of_first.lines.place(&of_first.ftl, named).0,
            };
            self.faults.push(fault(id, kind));
            return;
        }
        self.by_id.insert(id.to_owned(), self.definitions.len());
        self.definitions.push(Definition {
            id: id.to_owned(),
            is_term: matches!(parsed.part, Part::Term(..)),
            source: place,
            begin: parsed.begin(text),
            end,
            entry: parsed.entry(),
            has_placeables: parsed.has_placeables(),
            refers: parsed.refers(),
        });
    }

    /// The sources of what the formatter needs, one after the other, and where each begins in them, with its definition.
    fn formatted(&self) -> (String, Vec<(usize, &Definition)>) {
        let holding =
            || self.definitions.iter().enumerate().filter(|(index, it)| self.by_id.get(&it.id) == Some(index));
        let referred: HashSet<&String> = holding().flat_map(|(_, definition)| &definition.refers).collect();
        let needed = holding().filter(|(_, it)| it.is_term || it.has_placeables || referred.contains(&it.id));
        let mut text = String::new();
        let mut pieces = Vec::new();
        for (_, definition) in needed {
            let source = self.sources.get(definition.source).map(|source| source.ftl.as_ref()).unwrap_or_default();
            pieces.push((text.len(), definition));
            text.push_str(source.get(definition.begin..definition.end).unwrap_or_default());
            text.push('\n');
        }
        (text, pieces)
    }
}

/// Looks for references to nothing, circles and floods in what is formatted; the rest refers to nothing.
fn misled(
    sources: &[Source<'_>],
    formatted: &FluentResource,
    pieces: &[(usize, &Definition)],
) -> Vec<(usize, TextFault)> {
    let parsed: Vec<Parsed<'_>> = formatted.entries().filter_map(Parsed::of).collect();
    let mut patterns = Patterns::new();
    let mut order = Vec::new();
    let mut names: HashMap<Part<'_>, &str> = HashMap::new();
    for one in &parsed {
        for (part, pattern) in one.patterns() {
            patterns.insert(part, pattern);
            names.insert(part, one.part.id());
            order.push(part);
        }
    }
    let told = scan::check(&patterns, &order).into_iter().filter_map(|found| {
        let slice = found.slice.or_else(|| names.get(&found.part).copied())?;
        let offset = scan::offset_in(formatted.source(), slice)?;
        let (at, definition) = pieces.get(pieces.partition_point(|(at, _)| *at <= offset).checked_sub(1)?)?;
        let source = sources.get(definition.source)?;
        Some((definition.source, source.fault(definition.begin + (offset - at), found.kind)))
    });
    told.collect()
}

/// A message or term of a syntax tree.
struct Parsed<'s> {
    part: Part<'s>,
    value: Option<&'s ast::Pattern<&'s str>>,
    attributes: &'s [ast::Attribute<&'s str>],
}

impl<'s> Parsed<'s> {
    fn of(entry: &'s ast::Entry<&'s str>) -> Option<Self> {
        let (part, value, attributes) = match entry {
            ast::Entry::Message(message) => {
                (Part::Message(message.id.name, None), message.value.as_ref(), &message.attributes)
            }
            ast::Entry::Term(term) => (Part::Term(term.id.name, None), Some(&term.value), &term.attributes),
            _ => return None,
        };
        Some(Self { part, value, attributes })
    }

    /// Offset in the source where it is named.
    fn begin(&self, source: &str) -> usize {
        let named = scan::offset_in(source, self.part.id()).unwrap_or_default();
        // A term's name stands behind a dash.
        if matches!(self.part, Part::Term(..)) { named.saturating_sub(1) } else { named }
    }

    fn has_placeables(&self) -> bool {
        let placeable = |element: &ast::PatternElement<&str>| matches!(element, ast::PatternElement::Placeable { .. });
        self.patterns().any(|(_, pattern)| pattern.elements.iter().any(placeable))
    }

    fn refers(&self) -> Vec<String> {
        let mut refers = Vec::new();
        for (_, pattern) in self.patterns() {
            scan::walk(pattern, &mut |part| {
                if let Part::Message(id, _) = part {
                    refers.push(id.to_owned());
                }
                0
            });
        }
        refers
    }

    fn patterns(&self) -> impl Iterator<Item = (Part<'s>, &'s ast::Pattern<&'s str>)> {
        let part = self.part;
        let attributes = self.attributes.iter().map(move |attribute| {
            let name = Some(attribute.id.name);
            let part = match part {
                Part::Term(id, _) => Part::Term(id, name),
                other => Part::Message(other.id(), name),
            };
            (part, &attribute.value)
        });
        self.value.map(|value| (part, value)).into_iter().chain(attributes)
    }

    fn entry(&self) -> Entry {
        let attributes = self.attributes.iter();
        Entry {
            value: self.value.map(Text::of),
            attributes: attributes.map(|attribute| (attribute.id.name.into(), Text::of(&attribute.value))).collect(),
        }
    }
}

/// Where the lines of a file begin, so that many places in a long file are found quickly.
struct Lines(Vec<usize>);

impl Lines {
    fn of(source: &str) -> Self {
        Self(std::iter::once(0).chain(source.match_indices('\n').map(|(end, _)| end + 1)).collect())
    }

    /// Line and column of a byte offset, both from 1.
    fn place(&self, source: &str, offset: usize) -> (u32, u32) {
        let line = self.0.partition_point(|start| *start <= offset);
        let start = self.0.get(line.saturating_sub(1)).copied().unwrap_or_default();
        let before = source.get(start..offset).unwrap_or_default();
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        (count(line), count(before.chars().count().saturating_add(1)))
    }
}

/// The parser's message with a small first letter and code in backticks, as all messages here have it.
fn in_our_manner(message: &str) -> String {
    let message = message.replace('"', "`");
    let mut letters = message.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

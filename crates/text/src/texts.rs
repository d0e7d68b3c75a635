//! The messages of one language.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::{ResolverError, errors::ReferenceKind};
use fluent_bundle::{FluentArgs, FluentError, FluentResource};
use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

use crate::args::Args;
use crate::fault::{TextFault, TextFaultKind};
use crate::functions::{self, FUNCTIONS};
use crate::locale::Locale;
use crate::pseudo::{PSEUDO, pseudo};
use crate::scan::{self, Part, Patterns};

/// The messages of one language, ready to be read from any thread.
pub struct Texts {
    language: String,
    locale: &'static Locale,
    bundle: FluentBundle<FluentResource>,
    entries: HashMap<Box<str>, Entry>,
}

/// One message. Most are plain text and never meet the formatter.
struct Entry {
    value: Option<Text>,
    attributes: Vec<(Box<str>, Text)>,
}

enum Text {
    Plain(Box<str>),
    /// Has placeables; the bundle keeps it.
    Pattern,
}

impl Texts {
    /// Reads Fluent sources, given as file name and content. An id may be defined only once.
    ///
    /// # Errors
    /// Every fault of every source, in the order they stand in.
    pub fn build(language: &str, sources: &[(&str, &str)]) -> Result<Self, Vec<TextFault>> {
        Self::build_layers(language, &[sources])
    }

    /// Reads sources in layers: a message replaces the one of the same id in an earlier layer, whole, attributes
    /// included. Within a layer an id may be defined only once. Another language as the first layer fills gaps.
    ///
    /// # Errors
    /// Every fault of every source, in the order they stand in.
    pub fn build_layers(language: &str, layers: &[&[(&str, &str)]]) -> Result<Self, Vec<TextFault>> {
        let Ok(tag) = language.parse::<LanguageIdentifier>() else {
            let kind = TextFaultKind::Language { language: language.to_owned() };
            return Err(vec![TextFault { file: String::new(), line: 0, column: 0, kind }]);
        };
        let mut faults = Vec::new();
        let mut sources = Vec::new();
        for (layer, files) in layers.iter().enumerate() {
            for (file, ftl) in *files {
                let ftl = if language == PSEUDO { Cow::Owned(pseudo(ftl)) } else { Cow::Borrowed(*ftl) };
                sources.extend(Source::parse(layer, file, &ftl, sources.len(), &mut faults));
            }
        }
        let (entries, formatted) = entries(&sources, &mut faults);
        if !faults.is_empty() {
            faults.sort_by_key(|(source, fault)| (*source, fault.line, fault.column));
            return Err(faults.into_iter().map(|(_, fault)| fault).collect());
        }

        let locale = Locale::of(language);
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // The marks would end up in titles, exports and searches; texts here are set in one direction.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(locale.formatter));
        drop(sources);
        match FluentResource::try_new(formatted) {
            Ok(resource) | Err((resource, _)) => bundle.add_resource_overriding(resource),
        }
        let functions = [
            bundle.add_function("DATE", |positional, named| functions::date(locale, positional, named)),
            bundle.add_function("NUMBER", functions::number),
        ];
        debug_assert!(functions.iter().all(Result::is_ok), "messages may not take the names of functions");
        Ok(Self { language: language.to_owned(), locale, bundle, entries })
    }

    /// The language tag these texts were built for.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// How this language writes dates and numbers.
    pub fn locale(&self) -> &'static Locale {
        self.locale
    }

    /// True if there is a message of this id, with a text of its own or attributes.
    pub fn has(&self, id: &str) -> bool {
        self.entries.contains_key(id)
    }

    /// The ids of all messages, in alphabetical order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        let mut ids: Vec<&str> = self.entries.keys().map(AsRef::as_ref).collect();
        ids.sort_unstable();
        ids.into_iter()
    }

    /// The names of a message's attributes, in the order they stand in.
    pub fn attributes(&self, id: &str) -> impl Iterator<Item = &str> {
        self.entries.get(id).into_iter().flat_map(|entry| entry.attributes.iter().map(|(name, _)| name.as_ref()))
    }

    /// The text of a message without arguments.
    pub fn get(&self, id: &str) -> Option<Cow<'_, str>> {
        let entry = self.entries.get(id)?;
        Some(self.resolve(id, None, entry.value.as_ref()?, None))
    }

    /// The text of an attribute without arguments.
    pub fn get_attr(&self, id: &str, attribute: &str) -> Option<Cow<'_, str>> {
        let text = self.entries.get(id)?.attribute(attribute)?;
        Some(self.resolve(id, Some(attribute), text, None))
    }

    /// The text of a message without arguments; if there is none, `⟦id⟧`, so that the gap is seen.
    pub fn text(&self, id: &str) -> Cow<'_, str> {
        self.get(id).unwrap_or_else(|| Cow::Owned(gap(id)))
    }

    /// A message with its arguments. An unknown message becomes `⟦id⟧` and a missing argument `{$name}`.
    pub fn format(&self, id: &str, args: &Args<'_>) -> String {
        match self.entries.get(id).and_then(|entry| entry.value.as_ref()) {
            Some(text) => self.resolve(id, None, text, Some(args)).into_owned(),
            None => gap(id),
        }
    }

    /// An attribute with its arguments; a missing argument becomes `{$name}`.
    pub fn format_attr(&self, id: &str, attribute: &str, args: &Args<'_>) -> Option<String> {
        let text = self.entries.get(id)?.attribute(attribute)?;
        Some(self.resolve(id, Some(attribute), text, Some(args)).into_owned())
    }

    /// The arguments a message (or one of its attributes) uses, those of the messages it refers to included.
    /// With them whoever binds arguments to messages can prove beforehand that none will be missing.
    pub fn variables(&self, id: &str, attribute: Option<&str>) -> BTreeSet<&str> {
        let mut names = BTreeSet::new();
        self.collect_variables(id, attribute, &mut names, &mut HashSet::new());
        names
    }

    /// What `self` lacks of `other`, and what it has too many: messages, texts of their own, attributes, variables.
    pub fn differences(&self, other: &Self) -> Vec<String> {
        let mut told = Vec::new();
        let mut tell = |id: &str, what: &str| told.push(format!("{}: {id}: {what}", self.language));
        for id in self.ids().filter(|id| !other.has(id)) {
            tell(id, &format!("not in `{}`", other.language));
        }
        for id in other.ids() {
            let (Some(mine), Some(theirs)) = (self.entries.get(id), other.entries.get(id)) else {
                tell(id, "missing");
                continue;
            };
            if mine.value.is_some() != theirs.value.is_some() {
                tell(id, if theirs.value.is_some() { "no text of its own" } else { "a text of its own" });
            }
            let attributes: BTreeSet<&str> = self.attributes(id).chain(other.attributes(id)).collect();
            for attribute in &attributes {
                match (mine.attribute(attribute), theirs.attribute(attribute)) {
                    (None, Some(_)) => tell(id, &format!("no `.{attribute}`")),
                    (Some(_), None) => tell(id, &format!("`.{attribute}` is not in `{}`", other.language)),
                    _ => {}
                }
            }
            for part in std::iter::once(None).chain(attributes.into_iter().map(Some)) {
                let (mine, theirs) = (self.variables(id, part), other.variables(id, part));
                for name in mine.symmetric_difference(&theirs) {
                    let what = if mine.contains(name) { "too many" } else { "missing" };
                    tell(id, &format!("the variable `${name}` is {what}"));
                }
            }
        }
        told
    }

    fn collect_variables<'t>(
        &'t self,
        id: &str,
        attribute: Option<&str>,
        names: &mut BTreeSet<&'t str>,
        seen: &mut HashSet<Part<'t>>,
    ) {
        let Some(pattern) = self.pattern(id, attribute) else { return };
        scan::walk(pattern, &mut |part| {
            match part {
                Part::Variable(name) => {
                    names.insert(name);
                }
                Part::Message(id, attribute) if seen.insert(part) => {
                    self.collect_variables(id, attribute, names, seen);
                }
                // A term sees only what it is handed in the message, and those names are collected there.
                Part::Message(..) | Part::Term(..) | Part::Function(_) => {}
            }
            0
        });
    }

    fn pattern(&self, id: &str, attribute: Option<&str>) -> Option<&ast::Pattern<&str>> {
        let message = self.bundle.get_message(id)?;
        match attribute {
            None => message.value(),
            Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
        }
    }

    fn resolve<'t>(
        &'t self,
        id: &str,
        attribute: Option<&str>,
        text: &'t Text,
        args: Option<&Args<'_>>,
    ) -> Cow<'t, str> {
        if let Text::Plain(text) = text {
            return Cow::Borrowed(text);
        }
        let Some(pattern) = self.pattern(id, attribute) else { return Cow::Owned(gap(id)) };
        let mut args = args.map_or_else(FluentArgs::new, |args| args.to_fluent(self.locale));
        let mut errors = Vec::new();
        let resolved = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        // A missing argument shows as `{$name}` by itself, except in a call: `DATE($on)` would only show `DATE()`.
        let missing: Vec<String> = errors.into_iter().filter_map(missing_variable).collect();
        if missing.is_empty() {
            return Cow::Owned(resolved);
        }
        for name in missing {
            let shown = format!("{{${name}}}");
            args.set(name, shown);
        }
        Cow::Owned(self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Texts").field("language", &self.language).field("messages", &self.entries.len()).finish()
    }
}

fn gap(id: &str) -> String {
    format!("⟦{id}⟧")
}

fn missing_variable(error: FluentError) -> Option<String> {
    match error {
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id })) => Some(id),
        _ => None,
    }
}

impl Entry {
    fn attribute(&self, name: &str) -> Option<&Text> {
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

/// A parsed file.
struct Source<'f> {
    layer: usize,
    file: &'f str,
    lines: Lines,
    resource: FluentResource,
}

/// Faults with the position of their file in what was given, to be put in order at the end.
type Faults = Vec<(usize, TextFault)>;

impl<'f> Source<'f> {
    fn parse(layer: usize, file: &'f str, ftl: &str, position: usize, faults: &mut Faults) -> Option<Self> {
        let ftl = ftl.strip_prefix('\u{feff}').unwrap_or(ftl);
        let lines = Lines::of(ftl);
        if let Some(offset) = scan::too_deep(ftl) {
            let kind = TextFaultKind::Nesting { limit: scan::MOST_NESTING };
            faults.push((position, fault_at(file, lines.place(ftl, offset), kind)));
            return None;
        }
        let (resource, errors) = match FluentResource::try_new(ftl.to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        for error in errors {
            let kind = TextFaultKind::Syntax { message: in_our_manner(&error.kind.to_string()) };
            faults.push((position, fault_at(file, lines.place(ftl, error.pos.start), kind)));
        }
        Some(Self { layer, file, lines, resource })
    }

    /// Line and column of a slice of this source.
    fn place(&self, slice: &str) -> (u32, u32) {
        let source = self.resource.source();
        self.lines.place(source, scan::offset_in(source, slice).unwrap_or_default())
    }

    /// A fault at a slice of this source.
    fn fault(&self, slice: &str, kind: TextFaultKind) -> TextFault {
        fault_at(self.file, self.place(slice), kind)
    }
}

/// Where a message or term is defined.
struct Definition<'s> {
    position: usize,
    source: &'s Source<'s>,
    part: Part<'s>,
    value: Option<&'s ast::Pattern<&'s str>>,
    attributes: &'s [ast::Attribute<&'s str>],
    /// Offset in the source where the next one is named, or its end.
    end: usize,
}

/// The messages that hold; the source of those among them that the formatter needs; and what is wrong with them.
fn entries(sources: &[Source<'_>], faults: &mut Faults) -> (HashMap<Box<str>, Entry>, String) {
    // Fluent keeps messages and terms under one name, so `brand` and `-brand` are rivals too.
    let mut by_id: HashMap<&str, usize> = HashMap::new();
    let mut definitions: Vec<Definition<'_>> = Vec::new();
    for (position, source) in sources.iter().enumerate() {
        let mut own: Vec<Definition<'_>> =
            source.resource.entries().filter_map(|entry| Definition::of(position, source, entry)).collect();
        let begins: Vec<usize> = own.iter().map(Definition::begin).skip(1).collect();
        own.iter_mut().zip(begins).for_each(|(definition, next)| definition.end = next);
        for definition in own {
            definition.check(faults);
            let id = definition.part.id();
            let index = definitions.len();
            let earlier = by_id.get(id).and_then(|index| definitions.get(*index));
            match earlier {
                Some(first) if first.source.layer == source.layer => {
                    let kind = TextFaultKind::Duplicate {
                        id: definition.part.written(),
                        first_file: first.source.file.to_owned(),
                        first_line: first.source.place(first.part.id()).0,
                    };
                    faults.push((position, source.fault(id, kind)));
                }
                _ => {
                    by_id.insert(id, index);
                    definitions.push(definition);
                }
            }
        }
    }

    let holds = |(index, definition): &(usize, &Definition<'_>)| by_id.get(definition.part.id()) == Some(index);
    let mut patterns = Patterns::new();
    let mut order = Vec::new();
    let mut places: HashMap<Part<'_>, &Definition<'_>> = HashMap::new();
    let mut entries = HashMap::new();
    for (_, definition) in definitions.iter().enumerate().filter(holds) {
        for (part, pattern) in definition.patterns() {
            patterns.insert(part, pattern);
            places.insert(part, definition);
            order.push(part);
        }
        if let Part::Message(id, _) = definition.part {
            entries.insert(id.into(), definition.entry());
        }
    }
    let holding = definitions.iter().enumerate().filter(holds).map(|(_, definition)| definition);
    let formatted = formatted(&holding.collect::<Vec<_>>());
    for found in scan::check(&patterns, &order) {
        if let Some(definition) = places.get(&found.part) {
            let slice = found.slice.unwrap_or(definition.part.id());
            faults.push((definition.position, definition.source.fault(slice, found.kind)));
        }
    }
    (entries, formatted)
}

/// The sources of messages with placeables, of terms, and of messages that others refer to, cut out. The rest is plain text,
/// which needs no formatter: a syntax tree takes many times the memory of the words in it.
fn formatted(definitions: &[&Definition<'_>]) -> String {
    let mut referred: HashSet<&str> = HashSet::new();
    for (_, pattern) in definitions.iter().flat_map(|definition| definition.patterns()) {
        scan::walk(pattern, &mut |part| {
            if let Part::Message(id, _) = part {
                referred.insert(id);
            }
            0
        });
    }
    let needed = definitions.iter().filter(|definition| match definition.part {
        Part::Message(id, _) => definition.has_placeables() || referred.contains(id),
        _ => true,
    });
    needed.flat_map(|definition| [definition.text(), "\n"]).collect()
}

impl<'s> Definition<'s> {
    fn of(position: usize, source: &'s Source<'s>, entry: &'s ast::Entry<&'s str>) -> Option<Self> {
        let (part, value, attributes) = match entry {
            ast::Entry::Message(message) => {
                (Part::Message(message.id.name, None), message.value.as_ref(), &message.attributes)
            }
            ast::Entry::Term(term) => (Part::Term(term.id.name, None), Some(&term.value), &term.attributes),
            _ => return None,
        };
        Some(Self { position, source, part, value, attributes, end: source.resource.source().len() })
    }

    /// What is wrong with it, whatever else there is.
    fn check(&self, faults: &mut Faults) {
        let id = self.part.id();
        if FUNCTIONS.contains(&id) {
            let kind = TextFaultKind::Reserved { id: self.part.written() };
            faults.push((self.position, self.source.fault(id, kind)));
        }
        let mut names = HashSet::new();
        for attribute in self.attributes.iter().map(|attribute| attribute.id.name) {
            if !names.insert(attribute) {
                let kind =
                    TextFaultKind::DuplicateAttribute { id: self.part.written(), attribute: attribute.to_owned() };
                faults.push((self.position, self.source.fault(attribute, kind)));
            }
        }
    }

    /// Its text in the source, up to where the next one is named.
    fn text(&self) -> &'s str {
        self.source.resource.source().get(self.begin()..self.end).unwrap_or_default()
    }

    /// Offset in the source where it is named.
    fn begin(&self) -> usize {
        let named = scan::offset_in(self.source.resource.source(), self.part.id()).unwrap_or_default();
        // A term's name stands behind a dash.
        if matches!(self.part, Part::Term(..)) { named.saturating_sub(1) } else { named }
    }

    fn has_placeables(&self) -> bool {
        let placeable = |element: &ast::PatternElement<&str>| matches!(element, ast::PatternElement::Placeable { .. });
        self.patterns().any(|(_, pattern)| pattern.elements.iter().any(placeable))
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

fn fault_at(file: &str, (line, column): (u32, u32), kind: TextFaultKind) -> TextFault {
    TextFault { file: file.to_owned(), line, column, kind }
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

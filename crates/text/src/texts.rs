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
use crate::functions;
use crate::locale::Locale;
use crate::pseudo::PSEUDO;
use crate::reading::{self, Entry, Reading, Text};
use crate::scan::{self, Part};

/// The messages of one language, ready to be read from any thread.
pub struct Texts {
    language: String,
    locale: &'static Locale,
    bundle: FluentBundle<FluentResource>,
    entries: HashMap<Box<str>, Entry>,
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
        let Reading { entries, formatted } = reading::read(language == PSEUDO, layers)?;
        let locale = Locale::of(language);
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // The marks would end up in titles, exports and searches; texts here are set in one direction.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(locale.formatter));
        bundle.add_resource_overriding(formatted);
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

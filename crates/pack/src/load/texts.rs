//! Checks Fluent texts: syntax, what is missing in a language, what nothing uses.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser::{self, ErrorKind};

use super::manifest::Manifest;
use super::needs::{Need, Needs};
use super::report::{Place, Report};
use super::words::{did_you_mean, nearest};
use crate::fault::Level;

/// The attributes of messages that something reads; besides them those that name an edition.
const ATTRIBUTES: [&str; 20] = [
    "plural",
    "lead",
    "new",
    "empty",
    "hint",
    "help",
    "text",
    "question",
    "evidence",
    "short",
    "words",
    "condition",
    "missing",
    "next",
    "why",
    "goal",
    "holds",
    "note",
    "none",
    "guide",
];

/// What a message of one language says of itself.
struct Known<'a> {
    place: Place,
    has_value: bool,
    attributes: BTreeMap<&'a str, Place>,
    variables: Vec<(&'a str, Place)>,
    layer: usize,
}

/// The messages of one language.
#[derive(Default)]
struct Language<'a> {
    messages: HashMap<&'a str, Known<'a>>,
    /// What could not be read; it may be anything.
    junk: BTreeSet<&'a str>,
    terms: BTreeSet<&'a str>,
    references: Vec<(&'a str, Place)>,
    term_references: Vec<(&'a str, Place)>,
}

/// The language of a text's path `locales/<language>/….ftl`.
pub(crate) fn language_of(path: &str) -> Option<&str> {
    let rest = path.strip_prefix("locales/")?;
    let (language, file) = rest.split_once('/')?;
    file.ends_with(".ftl").then_some(language)
}

/// Checks the texts of all languages against what is needed.
pub(crate) fn check(report: &Report<'_>, manifest: &Manifest, needs: &Needs) {
    let mut languages: BTreeMap<&str, Language<'_>> =
        manifest.languages.iter().map(|language| (language.value.as_str(), Language::default())).collect();
    let top = report.sources().map(|(_, source)| source.layer).max();
    for (file, source) in report.sources() {
        let Some(name) = language_of(source.path) else { continue };
        let mut unlisted = Language::default();
        let language = match languages.get_mut(name) {
            Some(language) => language,
            // A layer below may speak more languages than are wanted of it.
            None if Some(source.layer) != top => continue,
            None => {
                let message = format!("the language `{name}` is not among `languages` in pack.toml");
                let place = Place { file, start: 0, end: 0 };
                report.push(Level::Warning, place, message, Some("add it, or remove its texts".to_owned()));
                &mut unlisted
            }
        };
        language.read(report, file, source.layer, source.text);
    }
    let variables: HashMap<&str, &[String]> =
        needs.all.iter().filter_map(|need| Some((need.id.as_str(), need.variables.as_deref()?))).collect();
    for (name, language) in &languages {
        // The same message may be needed in several places: one report is enough.
        let mut told: BTreeSet<&str> = BTreeSet::new();
        for need in needs.all.iter().filter(|need| told.insert(need.id.as_str())) {
            language.check_need(report, name, need);
        }
        language.check_references(report, name);
        language.check_unused(report, manifest, needs);
        for need in &needs.all {
            let (Some(known), Some(allowed)) =
                (language.messages.get(need.id.as_str()), variables.get(need.id.as_str()))
            else {
                continue;
            };
            for (variable, place) in
                known.variables.iter().filter(|(variable, _)| !allowed.iter().any(|a| a == variable))
            {
                let hint = did_you_mean(variable, allowed.iter().map(String::as_str), "variables");
                report.error_help(*place, format!("unknown variable `${variable}` in `{}`", need.id), hint);
            }
        }
    }
}

impl<'a> Language<'a> {
    fn read(&mut self, report: &Report<'_>, file: usize, layer: usize, text: &'a str) {
        if let Some(start) = too_deep(text) {
            let place = Place { file, start, end: start + 1 };
            report.error_help(place, "broken text: braces stand too deep in one another", "use a message of its own");
            return;
        }
        let (resource, errors) = match parser::parse(text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        for error in errors {
            let place = Place { file, start: error.pos.start, end: error.pos.end };
            let (message, hint) = syntax(&error.kind);
            report.error_help(place, message, hint);
        }
        let reader = Spot { file, text };
        for entry in resource.body {
            match entry {
                Entry::Message(message) => self.add(report, reader, layer, &message),
                Entry::Term(term) => {
                    self.terms.insert(term.id.name);
                    let mut variables = Vec::new();
                    self.pattern(reader, &term.value, &mut variables);
                }
                Entry::Junk { content } => {
                    let end = content.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
                    self.junk.extend(content.get(..end.unwrap_or(content.len())).filter(|id| !id.is_empty()));
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            }
        }
    }

    fn add(&mut self, report: &Report<'_>, spot: Spot<'a>, layer: usize, message: &Message<&'a str>) {
        let mut variables = Vec::new();
        if let Some(value) = &message.value {
            self.pattern(spot, value, &mut variables);
        }
        let mut attributes = BTreeMap::new();
        for attribute in &message.attributes {
            self.pattern(spot, &attribute.value, &mut variables);
            let place = spot.place(attribute.id.name);
            if attributes.insert(attribute.id.name, place).is_some() {
                report.error(place, format!("`.{}` is given twice", attribute.id.name));
            }
        }
        let id = message.id.name;
        let place = spot.place(id);
        let known = Known { place, has_value: message.value.is_some(), attributes, variables, layer };
        // A later layer may say it differently; one layer may not say it twice.
        if self.messages.insert(id, known).is_some_and(|earlier| earlier.layer == layer) {
            report.error_help(place, format!("the message `{id}` is given twice"), "remove one of them");
        }
    }

    fn pattern(&mut self, spot: Spot<'a>, pattern: &Pattern<&'a str>, variables: &mut Vec<(&'a str, Place)>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(spot, expression, variables);
            }
        }
    }

    fn expression(&mut self, spot: Spot<'a>, expression: &Expression<&'a str>, variables: &mut Vec<(&'a str, Place)>) {
        match expression {
            Expression::Inline(inline) => self.inline(spot, inline, variables),
            Expression::Select { selector, variants } => {
                self.inline(spot, selector, variables);
                for variant in variants {
                    self.pattern(spot, &variant.value, variables);
                }
            }
        }
    }

    fn inline(&mut self, spot: Spot<'a>, inline: &InlineExpression<&'a str>, variables: &mut Vec<(&'a str, Place)>) {
        let mut arguments = |arguments: &CallArguments<&'a str>| {
            let named = arguments.named.iter().map(|named| &named.value);
            for argument in arguments.positional.iter().chain(named) {
                self.inline(spot, argument, variables);
            }
        };
        match inline {
            InlineExpression::VariableReference { id } => variables.push((id.name, spot.place(id.name))),
            InlineExpression::MessageReference { id, .. } => self.references.push((id.name, spot.place(id.name))),
            InlineExpression::FunctionReference { arguments: given, .. } => arguments(given),
            InlineExpression::TermReference { id, arguments: given, .. } => {
                given.iter().for_each(&mut arguments);
                self.term_references.push((id.name, spot.place(id.name)));
            }
            InlineExpression::Placeable { expression } => self.expression(spot, expression, variables),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn check_need(&self, report: &Report<'_>, language: &str, need: &Need) {
        let served = |id: &str| self.junk.contains(id) || self.messages.get(id).is_some_and(|known| known.has_value);
        let instead = need.instead.as_deref().is_some_and(served);
        if !served(&need.id) && !instead {
            let hint = format!("add `{} = …` to a file in locales/{language}/", need.id);
            report.error_help(need.place, format!("no text `{}` in the language `{language}`", need.id), hint);
            return;
        }
        let Some(known) = self.messages.get(need.id.as_str()) else { return };
        for attribute in need.attributes.iter().filter(|attribute| !known.attributes.contains_key(*attribute)) {
            let others = known.attributes.keys().copied().filter(|other| !need.attributes.contains(other));
            let hint = match nearest(attribute, others) {
                Some(near) => format!("did you mean it by `.{near}`?"),
                None => format!("add an indented line `.{attribute} = …`"),
            };
            report.error_help(known.place, format!("the message `{}` lacks `.{attribute}`", need.id), hint);
        }
    }

    fn check_references(&self, report: &Report<'_>, language: &str) {
        for (id, place) in &self.references {
            if !self.messages.contains_key(id) && !self.junk.contains(id) {
                let hint = did_you_mean(id, self.messages.keys().copied().collect::<Vec<_>>(), "messages");
                report.error_help(*place, format!("unknown message `{id}` in the language `{language}`"), hint);
            }
        }
        for (id, place) in &self.term_references {
            if !self.terms.contains(id) {
                let hint = did_you_mean(id, self.terms.iter().copied(), "terms");
                report.error_help(*place, format!("unknown term `-{id}` in the language `{language}`"), hint);
            }
        }
    }

    fn check_unused(&self, report: &Report<'_>, manifest: &Manifest, needs: &Needs) {
        let mut used: BTreeSet<&str> = self.references.iter().map(|(id, _)| *id).collect();
        used.extend(needs.all.iter().map(|need| need.id.as_str()));
        used.extend(needs.all.iter().filter_map(|need| need.instead.as_deref()));
        used.extend(needs.optional.iter().map(String::as_str));
        // Only a text that is missing can have been meant.
        let missing: Vec<&str> =
            needs.all.iter().map(|need| need.id.as_str()).filter(|id| !self.messages.contains_key(id)).collect();
        let unsure = |id: &str| needs.unsure.iter().any(|beginning| id.starts_with(beginning));
        for (id, known) in self.messages.iter().filter(|(id, _)| !used.contains(*id) && !unsure(id)) {
            let hint = match nearest(id, missing.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "remove it".to_owned(),
            };
            report.push(Level::Warning, known.place, format!("nothing uses the message `{id}`"), Some(hint));
        }
        let editions: Vec<String> = manifest.editions.iter().map(|edition| format!("e{}", edition.value)).collect();
        // Where one is missing, the odd one is what was meant: that is told already.
        let whole = |need: &&Need| {
            let known = self.messages.get(need.id.as_str());
            known.is_some_and(|known| need.attributes.iter().all(|name| known.attributes.contains_key(name)))
        };
        for (id, known) in
            needs.all.iter().filter(whole).filter_map(|need| self.messages.get_key_value(need.id.as_str()))
        {
            let read = |name: &str| ATTRIBUTES.contains(&name) || editions.iter().any(|edition| edition == name);
            for (name, place) in known.attributes.iter().filter(|(name, _)| !read(name)) {
                let hint = match nearest(name, ATTRIBUTES) {
                    Some(near) => format!("did you mean `.{near}`?"),
                    None => "remove it".to_owned(),
                };
                report.push(Level::Warning, *place, format!("nothing reads `.{name}` of `{id}`"), Some(hint));
            }
        }
    }
}

/// Nesting beyond which nobody writes and the parser, which calls itself, would run out of stack.
const DEPTH: usize = 50;

/// Where a message opens more braces and brackets than can be meant.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth: usize = 0;
    let mut line_begins = true;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' | b'(' => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            // A letter at the beginning of a line begins another message.
            _ if line_begins && byte.is_ascii_alphabetic() => depth = 0,
            _ => {}
        }
        if depth > DEPTH {
            return Some(at);
        }
        line_begins = byte == b'\n';
    }
    None
}

/// Finds the place of a slice of a file's text.
#[derive(Clone, Copy)]
struct Spot<'a> {
    file: usize,
    text: &'a str,
}

impl Spot<'_> {
    fn place(self, slice: &str) -> Place {
        let start = slice.as_ptr().addr().saturating_sub(self.text.as_ptr().addr());
        Place { file: self.file, start, end: start + slice.len() }
    }
}

/// Message and hint for broken syntax.
fn syntax(kind: &ErrorKind) -> (String, &'static str) {
    let key = "a message is `key = text`, further lines indented";
    let (message, hint) = match kind {
        // The parser's only range with a line break: after the arrow of a choice.
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => (
            "a choice goes on in a new line after `->`".to_owned(),
            "put every variant on an indented line of its own: `[one] …`, `*[other] …`, and `}` on the last",
        ),
        ErrorKind::ExpectedCharRange { range } => (format!("expected one of {range}"), key),
        ErrorKind::ExpectedToken(token) => (format!("expected `{token}`"), key),
        ErrorKind::ExpectedMessageField { entry_id } => (format!("the message `{entry_id}` has no text"), key),
        ErrorKind::MissingDefaultVariant => ("the choice has no default".to_owned(), "mark one variant by `*`"),
        ErrorKind::UnbalancedClosingBrace => {
            ("a `}` without its `{`".to_owned(), "write a brace that is to be shown as {\"}\"}")
        }
        other => (other.to_string().to_lowercase(), key),
    };
    (format!("broken text: {message}"), hint)
}

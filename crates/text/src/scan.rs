//! Finds, before anyone reads a message, what would go wrong when it is resolved.
//!
//! Fluent itself answers a circle, a missing reference or a flood of placeables at run time, partly with a panic. What
//! passes here cannot fall into any of these.

use std::collections::HashMap;

use fluent_syntax::ast;

use crate::fault::TextFaultKind;
use crate::functions::FUNCTIONS;

/// Braces and calls within one another. The parser walks them by recursion.
pub(crate) const MOST_NESTING: usize = 10;
/// Fluent stops resolving beyond this many placeables.
const MOST_PLACEABLES: u32 = 100;

/// What a pattern names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Part<'s> {
    Variable(&'s str),
    Message(&'s str, Option<&'s str>),
    Term(&'s str, Option<&'s str>),
    Function(&'s str),
}

impl<'s> Part<'s> {
    /// As it is written in a source.
    pub(crate) fn written(self) -> String {
        match self {
            Self::Variable(name) => format!("${name}"),
            Self::Function(name) => format!("{name}()"),
            Self::Message(id, None) => id.to_owned(),
            Self::Message(id, Some(attribute)) => format!("{id}.{attribute}"),
            Self::Term(id, None) => format!("-{id}"),
            Self::Term(id, Some(attribute)) => format!("-{id}.{attribute}"),
        }
    }

    /// The name without sigil or attribute, a slice of the source it was parsed from.
    pub(crate) fn id(self) -> &'s str {
        match self {
            Self::Variable(name) | Self::Function(name) | Self::Message(name, _) | Self::Term(name, _) => name,
        }
    }
}

/// True if braces and calls stand deeper within one another than the parser should be asked to walk.
pub(crate) fn too_deep(ftl: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut quoted = false;
    let mut escaped = false;
    for (offset, byte) in ftl.bytes().enumerate() {
        if quoted {
            quoted = !(byte == b'\n' || (byte == b'"' && !escaped));
            escaped = byte == b'\\' && !escaped;
            continue;
        }
        match byte {
            b'{' => depth += 1,
            b'(' if depth > 0 => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            b')' if depth > 1 => depth -= 1,
            b'"' if depth > 0 => quoted = true,
            _ => {}
        }
        if depth > MOST_NESTING {
            return Some(offset);
        }
    }
    None
}

/// Walks a pattern, shows every name in it to `visit`, and answers how many placeables resolving it takes at most.
/// `visit` answers the same for what the name stands for.
pub(crate) fn walk<'s>(pattern: &ast::Pattern<&'s str>, visit: &mut dyn FnMut(Part<'s>) -> u32) -> u32 {
    pattern.elements.iter().fold(0, |total: u32, element| match element {
        ast::PatternElement::TextElement { .. } => total,
        ast::PatternElement::Placeable { expression } => {
            total.saturating_add(1).saturating_add(walk_expression(expression, visit))
        }
    })
}

fn walk_expression<'s>(expression: &ast::Expression<&'s str>, visit: &mut dyn FnMut(Part<'s>) -> u32) -> u32 {
    match expression {
        ast::Expression::Inline(inline) => walk_inline(inline, visit),
        ast::Expression::Select { selector, variants } => {
            let choosing = walk_inline(selector, visit);
            // Only one variant is resolved, so the longest one tells.
            let longest = variants.iter().map(|variant| walk(&variant.value, visit)).max().unwrap_or(0);
            choosing.saturating_add(longest)
        }
    }
}

fn walk_inline<'s>(inline: &ast::InlineExpression<&'s str>, visit: &mut dyn FnMut(Part<'s>) -> u32) -> u32 {
    use ast::InlineExpression as Inline;
    match inline {
        Inline::StringLiteral { .. } | Inline::NumberLiteral { .. } => 0,
        Inline::VariableReference { id } => visit(Part::Variable(id.name)),
        Inline::MessageReference { id, attribute } => visit(Part::Message(id.name, name_of(attribute.as_ref()))),
        Inline::TermReference { id, attribute, arguments } => {
            let given = arguments.as_ref().map_or(0, |arguments| walk_arguments(arguments, visit));
            given.saturating_add(visit(Part::Term(id.name, name_of(attribute.as_ref()))))
        }
        Inline::FunctionReference { id, arguments } => {
            let given = walk_arguments(arguments, visit);
            given.saturating_add(1).saturating_add(visit(Part::Function(id.name)))
        }
        Inline::Placeable { expression } => walk_expression(expression, visit).saturating_add(1),
    }
}

fn walk_arguments<'s>(arguments: &ast::CallArguments<&'s str>, visit: &mut dyn FnMut(Part<'s>) -> u32) -> u32 {
    let values = arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value));
    values.fold(0, |total: u32, value| total.saturating_add(walk_inline(value, visit)))
}

fn name_of<'s>(id: Option<&ast::Identifier<&'s str>>) -> Option<&'s str> {
    id.map(|id| id.name)
}

/// Every pattern of a language by the name others refer to it with.
pub(crate) type Patterns<'s> = HashMap<Part<'s>, &'s ast::Pattern<&'s str>>;

/// A fault, the pattern it stands in and, where that is narrower, the slice of the source it is about.
pub(crate) struct Found<'s> {
    pub(crate) part: Part<'s>,
    pub(crate) slice: Option<&'s str>,
    pub(crate) kind: TextFaultKind,
}

/// Looks for references to nothing, circles and floods in the patterns `order` names.
pub(crate) fn check<'s>(patterns: &Patterns<'s>, order: &[Part<'s>]) -> Vec<Found<'s>> {
    let mut found = Vec::new();
    for part in order {
        if let Some(pattern) = patterns.get(part) {
            references(*part, pattern, patterns, &mut found);
        }
    }
    let mut costs = Costs { patterns, marks: HashMap::new(), circles: Vec::new() };
    for part in order {
        if costs.of(*part, 0) > MOST_PLACEABLES {
            let kind = TextFaultKind::TooManyPlaceables { id: part.written(), limit: MOST_PLACEABLES };
            found.push(Found { part: *part, slice: None, kind });
        }
    }
    found.extend(costs.circles.into_iter().map(|part| {
        let kind = TextFaultKind::Circle { id: part.written() };
        Found { part, slice: None, kind }
    }));
    found
}

fn references<'s>(
    from: Part<'s>,
    pattern: &ast::Pattern<&'s str>,
    patterns: &Patterns<'s>,
    found: &mut Vec<Found<'s>>,
) {
    walk(pattern, &mut |named| {
        let kind = match named {
            Part::Variable(_) => None,
            Part::Function(name) => (!FUNCTIONS.contains(&name))
                .then(|| TextFaultKind::UnknownFunction { from: from.written(), function: name.to_owned() }),
            Part::Message(..) | Part::Term(..) => (!patterns.contains_key(&named))
                .then(|| TextFaultKind::UnknownReference { from: from.written(), to: named.written() }),
        };
        found.extend(kind.map(|kind| Found { part: from, slice: Some(named.id()), kind }));
        0
    });
}

enum Mark {
    Walking,
    Cost(u32),
}

struct Costs<'p, 's> {
    patterns: &'p Patterns<'s>,
    marks: HashMap<Part<'s>, Mark>,
    circles: Vec<Part<'s>>,
}

impl<'s> Costs<'_, 's> {
    /// Placeables it takes to resolve a part, those of what it refers to included.
    fn of(&mut self, part: Part<'s>, depth: u32) -> u32 {
        let Some(pattern) = self.patterns.get(&part).copied() else { return 0 };
        match self.marks.get(&part) {
            Some(Mark::Cost(cost)) => return *cost,
            Some(Mark::Walking) => {
                if !self.circles.contains(&part) {
                    self.circles.push(part);
                }
                return 0;
            }
            None => {}
        }
        // Each step down is a placeable, so a chain this long is a flood already; do not follow it with the stack.
        if depth > MOST_PLACEABLES {
            return depth;
        }
        self.marks.insert(part, Mark::Walking);
        let cost = walk(pattern, &mut |named| self.of(named, depth + 1));
        self.marks.insert(part, Mark::Cost(cost));
        cost
    }
}

/// Where a slice of `source` begins, in bytes.
pub(crate) fn offset_in(source: &str, slice: &str) -> Option<usize> {
    let offset = slice.as_ptr().addr().checked_sub(source.as_ptr().addr())?;
    (offset <= source.len()).then_some(offset)
}

//! Faults: what is wrong with an expression, where, and how to mend it.

use std::ops::Range;

/// One thing that is wrong with an expression.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct Fault {
    /// The bytes of the source the fault is about. Both ends lie on character boundaries; the range is empty when
    /// something is missing.
    pub span: Range<usize>,
    /// What is wrong, in one lower-case sentence without a full stop.
    pub message: String,
    /// How to mend it, where that is known.
    pub hint: Option<String>,
}

/// A range of bytes of the source, light enough to be copied about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl Span {
    /// From the start of this span to the end of the other.
    pub(crate) fn to(self, other: Span) -> Span {
        Span { start: self.start, end: other.end }
    }

    /// The text of the span.
    pub(crate) fn text(self, source: &str) -> &str {
        source.get(self.start..self.end).unwrap_or_default()
    }

    /// The text of the span as messages show it: long passages are left out.
    pub(crate) fn shown(self, source: &str) -> &str {
        const SHOWN: usize = 60;
        let text = self.text(source);
        if text.len() <= SHOWN && !text.contains('\n') { text } else { "…" }
    }
}

/// Collects the faults of one compilation.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    found: Vec<Fault>,
}

/// More faults than this help nobody.
const MAX_FAULTS: usize = 50;

impl Faults {
    pub(crate) fn add(&mut self, span: Span, message: impl Into<String>) {
        self.push(span, message.into(), None);
    }

    pub(crate) fn add_with_hint(&mut self, span: Span, message: impl Into<String>, hint: impl Into<String>) {
        self.push(span, message.into(), Some(hint.into()));
    }

    pub(crate) fn push(&mut self, span: Span, message: String, hint: Option<String>) {
        if self.found.len() < MAX_FAULTS {
            self.found.push(Fault { span: span.start..span.end, message, hint });
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// The faults in the order of their places.
    pub(crate) fn finish(mut self) -> Vec<Fault> {
        self.found.sort_by_key(|fault| (fault.span.start, fault.span.end));
        self.found.dedup();
        self.found
    }
}

/// The candidate that `name` was probably meant to be: one that differs only in case or in a few letters, or that
/// begins with `name`.
pub(crate) fn nearest<'c>(name: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let wanted: Vec<char> = name.chars().flat_map(char::to_lowercase).take(MAX_NAME).collect();
    if wanted.len() < 2 {
        // One letter resembles everything.
        return None;
    }
    let allowed = wanted.len().div_ceil(3);
    candidates
        .into_iter()
        .filter_map(|candidate| {
            let letters: Vec<char> = candidate.chars().flat_map(char::to_lowercase).take(MAX_NAME).collect();
            if wanted.len() >= 3 && letters.starts_with(&wanted) {
                return Some((1, candidate));
            }
            let distance = edit_distance(&wanted, &letters);
            (distance <= allowed && distance < wanted.len().max(letters.len())).then_some((distance, candidate))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Names are compared by their first so many letters, which bounds the work for hostile ones.
const MAX_NAME: usize = 64;

/// The number of insertions, deletions, replacements and swaps of neighbours that turn one name into the other.
fn edit_distance(left: &[char], right: &[char]) -> usize {
    // Three rows of the usual table: two letters ago, one letter ago, now.
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=right.len()).collect();
    let mut previous_left = None;
    for (row, &left_letter) in left.iter().enumerate() {
        let mut current = Vec::with_capacity(last.len());
        current.push(row + 1);
        let mut previous_right = None;
        for (column, &right_letter) in right.iter().enumerate() {
            let at = |row: &[usize], index: usize| row.get(index).copied().unwrap_or(usize::MAX / 2);
            let replaced = at(&last, column) + usize::from(left_letter != right_letter);
            let mut best = replaced.min(at(&last, column + 1) + 1).min(at(&current, column) + 1);
            let swapped = previous_left == Some(right_letter) && previous_right == Some(left_letter);
            if swapped && let Some(before) = column.checked_sub(1) {
                best = best.min(at(&before_last, before) + 1);
            }
            current.push(best);
            previous_right = Some(right_letter);
        }
        before_last = std::mem::replace(&mut last, current);
        previous_left = Some(left_letter);
    }
    last.last().copied().unwrap_or(0)
}

/// `` `a`, `b` and 3 more ``: a list of names short enough for a hint.
pub(crate) fn listing<'n>(names: impl IntoIterator<Item = &'n str>, quote: char) -> String {
    const SHOWN: usize = 12;
    let names: Vec<String> = names.into_iter().map(|name| format!("{quote}{name}{quote}")).collect();
    let shown = names.iter().take(SHOWN).cloned().collect::<Vec<_>>().join(", ");
    match names.len().checked_sub(SHOWN) {
        None | Some(0) => shown,
        Some(more) => format!("{shown} and {more} more"),
    }
}

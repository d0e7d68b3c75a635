//! Search in everything.

use super::palette::PaletteItem;
use super::parts::{Chip, Link};
use super::{Named, Say};
use crate::assets::Icon;

/// The page.
#[derive(Clone, Debug, Default)]
pub struct Search {
    /// What was searched.
    pub q: String,
    /// How many records were found.
    pub total: u64,
    /// A better spelling with its results.
    pub did_you_mean: Option<Link>,
    /// The better spelling is shown already because nothing else was found; what was typed.
    pub shown_instead_of: Option<String>,
    /// Registers, clauses and things to do of that name.
    pub places: Vec<PaletteItem>,
    /// The registers with hits, to look at one alone.
    pub registers: Vec<SearchTab>,
    /// The hits, by register.
    pub groups: Vec<SearchGroup>,
    /// What to create when nothing was found.
    pub new: Option<Link>,
}

impl Named for Search {
    fn name(&self, t: Say<'_>) -> String {
        t.s("search-title").plain()
    }

    fn title(&self, t: Say<'_>) -> String {
        if self.q.is_empty() { self.name(t) } else { t.s("search-title-for").with("q", &self.q).plain() }
    }

    fn narrow(&self) -> bool {
        true
    }
}

/// A register with hits.
#[derive(Clone, Debug, Default)]
pub struct SearchTab {
    /// Its plural, or the word for all.
    pub label: String,
    /// How many hits.
    pub count: u64,
    /// Shows only these.
    pub href: String,
    /// Shown.
    pub current: bool,
}

/// Hits of one register.
#[derive(Clone, Debug, Default)]
pub struct SearchGroup {
    /// Key of the register.
    pub key: String,
    /// Its plural.
    pub title: String,
    /// How many hits there are.
    pub total: u64,
    /// All of them.
    pub all: Option<String>,
    /// The best.
    pub hits: Vec<Hit>,
}

/// A record found.
#[derive(Clone, Debug, Default)]
pub struct Hit {
    /// Icon of its register; none: a sheet.
    pub icon: Option<Icon>,
    /// Its number.
    pub number: String,
    /// Its page.
    pub href: String,
    /// Its title, with what was found.
    pub title: Vec<Span>,
    /// Where it was found.
    pub excerpt: Vec<Span>,
    /// Its state.
    pub state: Option<Chip>,
    /// Owner, date.
    pub facts: Vec<String>,
}

/// A piece of text, found or not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// The text.
    pub text: String,
    /// It is what was searched.
    pub hit: bool,
}

impl Span {
    /// A text in which nothing was found.
    pub fn plain(text: impl Into<String>) -> Vec<Self> {
        vec![Self { text: text.into(), hit: false }]
    }

    /// Cuts a text at the byte ranges that were found, which are in order.
    pub fn cut(text: &str, found: &[(usize, usize)]) -> Vec<Self> {
        let mut spans = Vec::new();
        let mut done = 0;
        let piece = |from: usize, to: usize| text.get(from..to).unwrap_or_default().to_owned();
        for (from, to) in found.iter().copied() {
            spans.push(Self { text: piece(done, from), hit: false });
            spans.push(Self { text: piece(from, to), hit: true });
            done = to;
        }
        spans.push(Self { text: piece(done, text.len()), hit: false });
        spans.retain(|span| !span.text.is_empty());
        spans
    }

    /// Splits a text at the marks around hits: `\u{1}` before, `\u{2}` after, as full-text search puts them.
    pub fn marked(text: &str) -> Vec<Self> {
        let mut spans = Vec::new();
        let mut hit = false;
        for part in text.split_inclusive(['\u{1}', '\u{2}']) {
            let clean = part.trim_end_matches(['\u{1}', '\u{2}']);
            if !clean.is_empty() {
                spans.push(Self { text: clean.to_owned(), hit });
            }
            hit = part.ends_with('\u{1}');
        }
        spans
    }
}

/// What can be made, by group.
#[derive(Clone, Debug, Default)]
pub struct ChooseNew {
    /// Name of the group, and what it holds.
    pub groups: Vec<(String, Vec<Choice>)>,
}

impl Named for ChooseNew {
    fn name(&self, t: Say<'_>) -> String {
        t.s("new-title").plain()
    }
}

/// A kind of record one can make.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// Its name.
    pub title: String,
    /// What it is for.
    pub text: String,
    /// Its form.
    pub href: String,
    /// Its icon; none: a sheet.
    pub icon: Option<Icon>,
}

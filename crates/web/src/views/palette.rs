//! The command palette: what a few letters lead to. A fragment that the page's dialog shows, not a page.

use askama::Template;

use super::Say;
use super::parts::Chip;
use super::search::Span;
use crate::assets::Icon;

/// What was found, in groups.
#[derive(Clone, Debug, Default)]
pub struct Palette {
    /// The groups in the order they are shown.
    pub groups: Vec<PaletteGroup>,
}

/// Things of one kind.
#[derive(Clone, Debug, Default)]
pub struct PaletteGroup {
    /// For ids: letters only.
    pub key: &'static str,
    /// `Records`.
    pub title: String,
    /// The best of them.
    pub items: Vec<PaletteItem>,
}

/// One thing to go to or to do.
#[derive(Clone, Debug)]
pub struct PaletteItem {
    /// Its icon.
    pub icon: Icon,
    /// What it is called, with what was found.
    pub name: Vec<Span>,
    /// Number, or what it is for.
    pub note: String,
    /// What stands at the end.
    pub end: PaletteEnd,
    /// Where it leads; the target of the form for something that changes.
    pub href: String,
    /// It is done by posting: the fields of the form besides the token, as in a query string.
    pub post: Option<String>,
}

/// What stands at the end of a row.
#[derive(Clone, Debug, Default)]
pub enum PaletteEnd {
    /// Nothing.
    #[default]
    Nothing,
    /// A word: the register, the number of a clause.
    Text(String),
    /// A state.
    State(Chip),
    /// The keys that do the same.
    Keys(&'static str),
}

impl PaletteItem {
    /// A row that leads somewhere.
    pub fn new(icon: Icon, name: Vec<Span>, href: impl Into<String>) -> Self {
        Self { icon, name, note: String::new(), end: PaletteEnd::Nothing, href: href.into(), post: None }
    }
}

#[derive(Template)]
#[template(path = "palette.html", whitespace = "minimize")]
struct PaletteFragment<'a> {
    t: Say<'a>,
    v: &'a Palette,
}

impl Palette {
    /// The listbox as HTML.
    ///
    /// # Errors
    /// If the template cannot be written.
    pub fn render(&self, t: Say<'_>) -> askama::Result<String> {
        PaletteFragment { t, v: self }.render()
    }

    pub(crate) fn count(&self) -> usize {
        self.groups.iter().map(|group| group.items.len()).sum()
    }

    /// The place of an item among all, for its id.
    pub(crate) fn place(&self, group: &usize, item: &usize) -> usize {
        self.groups.iter().take(*group).map(|group| group.items.len()).sum::<usize>() + item
    }
}

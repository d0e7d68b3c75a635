//! What a list is shown by, and what can be done with the records that are selected.

use super::filters::Suggestion;
use crate::views::parts::Hidden;

/// A column one may choose.
#[derive(Clone, Debug, Default)]
pub struct ColumnChoice {
    /// Its key, the value of `columns`.
    pub key: String,
    /// Its label.
    pub label: String,
    /// It is shown.
    pub on: bool,
    /// The page with it one place earlier.
    pub earlier: Option<String>,
    /// The page with it one place later.
    pub later: Option<String>,
}

/// One of the ways to show the records.
#[derive(Clone, Debug)]
pub struct Layout {
    /// Its name.
    pub label: String,
    /// Its icon.
    pub icon: &'static str,
    /// Shows it.
    pub href: String,
    /// Shown.
    pub current: bool,
}

/// Groups, order and columns of a list.
#[derive(Clone, Debug, Default)]
pub struct Display {
    /// Path of the list.
    pub action: String,
    /// What else the query holds.
    pub keep: Vec<Hidden>,
    /// What the rows are put together by.
    pub group: Pick,
    /// What they are sorted by, first key first.
    pub sorts: Vec<Pick>,
    /// All columns one may choose, those shown first.
    pub columns: Vec<ColumnChoice>,
    /// The page with the columns of the register.
    pub reset: String,
}

/// A choice of one.
#[derive(Clone, Debug, Default)]
pub struct Pick {
    /// Name in the query.
    pub name: String,
    /// Message id of its label.
    pub label: &'static str,
    /// What is chosen; empty: nothing.
    pub value: String,
    /// What there is to choose.
    pub options: Vec<Suggestion>,
}

/// What can be done with several records at once.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// Receives the POST.
    pub action: String,
    /// The query of the list, to come back to it.
    pub query: String,
    /// All matching records are selected, so many.
    pub all: Option<u64>,
    /// The page with all its rows selected.
    pub select_page: String,
    /// The page with all matching records selected; none: the page shows them all, or they are too many.
    pub select_all: Option<String>,
    /// The page with nothing selected.
    pub clear: String,
    /// How many records match.
    pub total: u64,
    /// More match than can be changed at once, which is so many.
    pub too_many: Option<u64>,
    /// What is done most often.
    pub quick: Vec<BulkAction>,
    /// Every field that can be set.
    pub fields: Vec<BulkAction>,
    /// Every move.
    pub moves: Vec<BulkAction>,
}

/// Something to do with the selected records.
#[derive(Clone, Debug, Default)]
pub struct BulkAction {
    /// The value of `do`.
    pub value: String,
    /// Its words.
    pub label: String,
}

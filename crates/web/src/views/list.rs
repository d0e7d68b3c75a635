//! The list of a register.

mod board;
mod filters;
mod looks;
mod table;

use super::looks::Look;
use super::parts::{Hidden, Link};
use super::{Named, Say};
use crate::assets::Icon;

pub use board::{Board, BoardColumn, Calendar, Card, CardMove, Day, DayEntry};
pub use filters::{Adding, Filter, FilterBox, FilterControl, FilterInput, FilterOption, InputKind, Suggestion};
pub use looks::{BulkAction, ColumnChoice, Display, Layout, Pick, Selection};
pub use table::{Cell, Column, Empty, GroupHead, Order, PageLink, Pager, Row, Sort};

/// The page.
#[derive(Clone, Debug, Default)]
pub struct List {
    /// Key of the register.
    pub key: String,
    /// Its plural.
    pub title: String,
    /// What the register is for, one or two sentences.
    pub lead: String,
    /// The register's icon, for the empty list.
    pub icon: Option<Icon>,
    /// Create one: the register's own words.
    pub new: Option<Link>,
    /// Import a file.
    pub import: Option<String>,
    /// Downloads of what is shown, by format.
    pub export: Vec<Link>,
    /// Open, mine, overdue, all, and views people have saved.
    pub tabs: Vec<Tab>,
    /// Keeping the view that is shown; none: there is nothing to keep.
    pub saving: Option<SaveView>,
    /// Where the search in the list and the forms lead: the list's path.
    pub action: String,
    /// What the search field holds.
    pub q: String,
    /// The rest of the query, which the search form carries along.
    pub keep: Vec<Hidden>,
    /// What was asked and makes no sense, in sentences.
    pub problems: Vec<String>,
    /// The filters that are set.
    pub set: Vec<Filter>,
    /// Filters often used.
    pub filters: Vec<Filter>,
    /// All other filters, each a link that opens its form.
    pub more_filters: Vec<Link>,
    /// The form of the filter about to be added.
    pub adding: Option<Adding>,
    /// The list without search and filters, if there are any.
    pub clear: Option<String>,
    /// Table, board, calendar; empty: there is only the table.
    pub layouts: Vec<Layout>,
    /// Groups, order and columns; none: nothing to choose.
    pub display: Option<Display>,
    /// The records as a board, in place of the table.
    pub board: Option<Board>,
    /// The records as a calendar, in place of the table.
    pub calendar: Option<Calendar>,
    /// The records as the pack draws them, in place of the table.
    pub look: Option<Look>,
    /// What can be done with several records; none: they cannot be selected.
    pub selection: Option<Selection>,
    /// The columns shown after number and title.
    pub columns: Vec<Column>,
    /// Header of the number column.
    pub number_sort: Sort,
    /// Header of the title column, usually the register's name.
    pub title_label: String,
    /// Header of the title column.
    pub title_sort: Sort,
    /// The rows.
    pub rows: Vec<Row>,
    /// Which part of all.
    pub pager: Pager,
    /// Shown instead of rows when there are none.
    pub empty: Empty,
}

impl List {
    /// Columns of the table in all.
    pub(crate) fn width(&self) -> usize {
        self.columns.len() + 2 + usize::from(self.selection.is_some())
    }
}

impl Named for List {
    fn name(&self, _: Say<'_>) -> String {
        self.title.clone()
    }
}

/// A view of the list.
#[derive(Clone, Debug)]
pub struct Tab {
    /// Which.
    pub name: TabName,
    /// How many records; none: not counted.
    pub count: Option<u64>,
    /// Shows it.
    pub href: String,
    /// Shown.
    pub current: bool,
}

/// Keeping the view that is shown.
#[derive(Clone, Debug, Default)]
pub struct SaveView {
    /// The form of a new view.
    pub new: String,
    /// There is nothing to keep: the button stays in the background.
    pub quiet: bool,
    /// The form of the saved view that is shown.
    pub edit: Option<String>,
    /// Keeps what was changed in the saved view: where to post, and the query.
    pub update: Option<(String, String)>,
    /// The saved view as it was.
    pub revert: Option<String>,
}

/// The name of a view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TabName {
    /// Not in a final state.
    Open,
    /// Not in a final state, whether somebody has to do something or not.
    Current,
    /// Owned by the reader.
    Mine,
    /// Past their due date.
    Overdue,
    /// All.
    All,
    /// One with a name of its own.
    Named(String),
}

impl TabName {
    pub(crate) fn text(&self, t: &Say<'_>) -> String {
        let id = match self {
            Self::Open => "list-open",
            Self::Current => "list-current",
            Self::Mine => "list-mine",
            Self::Overdue => "list-overdue",
            Self::All => "list-all",
            Self::Named(name) => return name.clone(),
        };
        t.s(id).plain()
    }
}

//! The list of a register.

use super::parts::{Chip, Hidden, Link, Person, RecordRef, Time};
use super::{Named, Say};
use crate::assets::Icon;

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
    /// Download what is shown.
    pub export: Option<String>,
    /// Open, mine, overdue, all.
    pub tabs: Vec<Tab>,
    /// Where the search in the list and the column chooser lead: the list's path.
    pub action: String,
    /// What the search field holds.
    pub q: String,
    /// The rest of the query, which the search form carries along.
    pub keep: Vec<Hidden>,
    /// The filters.
    pub filters: Vec<Filter>,
    /// All columns one may choose; none: no chooser.
    pub chooser: Vec<ColumnChoice>,
    /// What the chooser's form carries along.
    pub chooser_keep: Vec<Hidden>,
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
    /// How many records.
    pub count: u64,
    /// Shows it.
    pub href: String,
    /// Shown.
    pub current: bool,
}

/// The name of a view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TabName {
    /// Not in a final state.
    Open,
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
            Self::Mine => "list-mine",
            Self::Overdue => "list-overdue",
            Self::All => "list-all",
            Self::Named(name) => return name.clone(),
        };
        t.s(id).plain()
    }
}

/// A filter: a button that opens a menu.
#[derive(Clone, Debug)]
pub struct Filter {
    /// Key of the field; unique on the page.
    pub key: String,
    /// Its label.
    pub label: String,
    /// What it is set to, as people read it.
    pub value: Option<String>,
    /// The page without this filter.
    pub clear: String,
    /// What the menu offers.
    pub control: FilterControl,
}

/// What a filter's menu offers.
#[derive(Clone, Debug)]
pub enum FilterControl {
    /// A few values, each a link.
    Options(Vec<FilterOption>),
    /// Values to type, sent with GET.
    Form {
        /// The path of the list.
        action: String,
        /// What else the query holds.
        keep: Vec<Hidden>,
        /// The fields.
        inputs: Vec<FilterInput>,
    },
}

/// A value to filter by.
#[derive(Clone, Debug, Default)]
pub struct FilterOption {
    /// What is read.
    pub text: String,
    /// Its shape.
    pub chip: Option<Chip>,
    /// How many records; none: not counted.
    pub count: Option<u64>,
    /// The page with this value.
    pub href: String,
    /// It is set.
    pub current: bool,
}

/// A field of a filter's form.
#[derive(Clone, Debug, Default)]
pub struct FilterInput {
    /// Name in the query.
    pub name: String,
    /// Its label.
    pub label: String,
    /// `date`, `text`, `number`.
    pub kind: InputKind,
    /// What it holds.
    pub value: String,
    /// Values to choose from while typing.
    pub suggestions: Vec<Suggestion>,
}

/// The `type` of an input.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum InputKind {
    /// Text.
    #[default]
    Text,
    /// A date.
    Date,
    /// A number.
    Number,
}

impl InputKind {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Date => "date",
            Self::Number => "number",
        }
    }
}

/// A value offered while typing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Suggestion {
    /// What is sent.
    pub value: String,
    /// What is read besides.
    pub label: String,
}

/// A column one may choose.
#[derive(Clone, Debug, Default)]
pub struct ColumnChoice {
    /// Its key, the value of `columns`.
    pub key: String,
    /// Its label.
    pub label: String,
    /// It is shown.
    pub on: bool,
}

/// A column.
#[derive(Clone, Debug, Default)]
pub struct Column {
    /// Its label.
    pub label: String,
    /// Numbers, money and dates stand at the end.
    pub end: bool,
    /// Goes first when there is little room.
    pub optional: bool,
    /// How it sorts.
    pub sort: Sort,
}

/// How a column sorts.
#[derive(Clone, Debug, Default)]
pub struct Sort {
    /// The page sorted by it, or the other way round if it is; none: cannot be sorted by.
    pub href: Option<String>,
    /// The list is sorted by it.
    pub order: Option<Order>,
}

/// Which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Small and old first.
    Ascending,
    /// Large and new first.
    Descending,
}

impl Order {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Ascending => "ascending",
            Self::Descending => "descending",
        }
    }

    pub(crate) fn icon(self) -> Icon {
        match self {
            Self::Ascending => Icon("sort-up"),
            Self::Descending => Icon("sort"),
        }
    }
}

/// A record in the list.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// Its number.
    pub number: String,
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: String,
    /// Facts under the title.
    pub facts: Vec<String>,
    /// In a final state: not bold.
    pub closed: bool,
    /// One for each column.
    pub cells: Vec<Cell>,
}

impl Row {
    pub(crate) fn cells_with<'a>(&'a self, columns: &'a [Column]) -> impl Iterator<Item = (&'a Cell, &'a Column)> {
        self.cells.iter().zip(columns)
    }
}

/// A value in a list.
#[derive(Clone, Debug, Default)]
pub enum Cell {
    /// No value, shown as a dash.
    #[default]
    Empty,
    /// No date because the record is closed.
    Closed,
    /// Text.
    Text(String),
    /// A number or an amount with its currency, as people read it.
    Number(String),
    /// A date.
    Date(Time),
    /// A date that is over: `6 days late`.
    Late(Time),
    /// A date that is today or near.
    Soon(Time),
    /// A state or choice.
    Chip(Chip),
    /// Several choices.
    Chips(Vec<Chip>),
    /// A person.
    Person(Person),
    /// Several persons.
    People(Vec<Person>),
    /// A record.
    Record(RecordRef),
    /// Several records.
    Records(Vec<RecordRef>),
    /// Yes or no.
    Bool(bool),
    /// Tags.
    Tags(Vec<String>),
    /// A web address.
    Link(Link),
}

/// Which part of all rows is shown.
#[derive(Clone, Debug, Default)]
pub struct Pager {
    /// First row, from 1.
    pub from: u64,
    /// Last row.
    pub to: u64,
    /// All rows.
    pub total: u64,
    /// The pages, with gaps.
    pub pages: Vec<PageLink>,
    /// The page before.
    pub previous: Option<String>,
    /// The page after.
    pub next: Option<String>,
    /// Other lengths of a page.
    pub sizes: Vec<PageLink>,
}

/// A page or a gap between pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageLink {
    /// Its number; 0 is a gap.
    pub number: u64,
    /// Shows it.
    pub href: String,
    /// Shown.
    pub current: bool,
}

impl Pager {
    /// The pager of `total` rows when page `page` (from 1) of `size` rows is shown. `href` is the address of a page,
    /// `size_href` that of the first page of another size.
    pub fn new(
        total: u64,
        page: u64,
        size: u64,
        href: impl Fn(u64) -> String,
        size_href: impl Fn(u64) -> String,
    ) -> Self {
        let size = size.max(1);
        let last = total.div_ceil(size).max(1);
        let page = page.clamp(1, last);
        let near = page.saturating_sub(2).max(1)..=page.saturating_add(2).min(last);
        let mut numbers = vec![1];
        numbers.extend(near);
        numbers.push(last);
        numbers.dedup();
        let mut pages: Vec<PageLink> = Vec::new();
        for number in numbers {
            if pages.last().is_some_and(|before| before.number + 1 < number) {
                pages.push(PageLink::default());
            }
            pages.push(PageLink { number, href: href(number), current: number == page });
        }
        Self {
            from: if total == 0 { 0 } else { (page - 1) * size + 1 },
            to: page.saturating_mul(size).min(total),
            total,
            pages,
            previous: (page > 1).then(|| href(page - 1)),
            next: (page < last).then(|| href(page + 1)),
            sizes: [25, 50, 100, 200].map(|n| PageLink { number: n, href: size_href(n), current: n == size }).into(),
        }
    }
}

/// What an empty list says.
#[derive(Clone, Debug, Default)]
pub enum Empty {
    /// There is nothing yet: what the register is for and the first step, from the pack.
    #[default]
    Nothing,
    /// The same with the register's own words.
    NothingYet(String),
    /// Filters and search leave nothing.
    NotFound {
        /// The list without filters and search.
        clear: String,
        /// The nearest word there is, with its page.
        did_you_mean: Option<Link>,
    },
}

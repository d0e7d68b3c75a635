//! The table: columns, rows, groups, pages.

use crate::assets::Icon;
use crate::views::parts::{Chip, Link, Person, RecordRef, Time};

/// The heading of a group of rows.
#[derive(Clone, Debug)]
pub struct GroupHead {
    /// Its name and shape.
    pub chip: Chip,
    /// How many records are in it, on all pages.
    pub count: u64,
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
    /// The heading of the group that begins with it.
    pub group: Option<GroupHead>,
    /// It comes selected.
    pub selected: bool,
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

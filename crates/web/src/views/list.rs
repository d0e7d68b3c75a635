//! The list of a register.

use super::looks::Look;
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

impl Card {
    pub(crate) fn has_due(&self) -> bool {
        !matches!(self.due, Cell::Empty)
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
    /// Values to tick and to type, sent with GET, and ready answers.
    Choose {
        /// The path of the list.
        action: String,
        /// What else the query holds.
        keep: Vec<Hidden>,
        /// Values to tick.
        boxes: Vec<FilterBox>,
        /// Values to type.
        inputs: Vec<FilterInput>,
        /// Answers that need no form: spans of time, empty.
        links: Vec<FilterOption>,
    },
}

/// A value to tick.
#[derive(Clone, Debug, Default)]
pub struct FilterBox {
    /// Name in the query.
    pub name: String,
    /// What is sent.
    pub value: String,
    /// What is read.
    pub text: String,
    /// Its shape.
    pub chip: Option<Chip>,
    /// It is set.
    pub on: bool,
}

/// The form of a filter about to be added.
#[derive(Clone, Debug)]
pub struct Adding {
    /// The filter.
    pub filter: Filter,
    /// Fields of the record it links to, each a link that opens its form.
    pub behind: Vec<Link>,
    /// The page without the form.
    pub cancel: String,
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

/// Records as cards, one column for each state or option.
#[derive(Clone, Debug, Default)]
pub struct Board {
    /// The columns.
    pub columns: Vec<BoardColumn>,
    /// What else it could have columns for: name, page, chosen.
    pub choices: Vec<(String, String, bool)>,
    /// Columns are states, so a card moves by a step of the workflow.
    pub moves_state: bool,
}

/// A column of a board.
#[derive(Clone, Debug)]
pub struct BoardColumn {
    /// State or option; empty for records without one.
    pub key: String,
    /// Its name and shape.
    pub head: Chip,
    /// How many records are in it.
    pub total: u64,
    /// It is folded; unfolds it.
    pub unfold: Option<String>,
    /// Folds it, where it is folded unless asked for.
    pub fold: Option<String>,
    /// The table of all of them, if not all are shown.
    pub more: Option<String>,
    /// Its records.
    pub cards: Vec<Card>,
}

/// A record on a board.
#[derive(Clone, Debug, Default)]
pub struct Card {
    /// Its number.
    pub number: String,
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: String,
    /// What else counts, such as its grade.
    pub chip: Option<Chip>,
    /// Whose it is.
    pub owner: Option<String>,
    /// When it is due.
    pub due: Cell,
    /// Where it can go.
    pub moves: Vec<CardMove>,
}

/// A place a card can go to.
#[derive(Clone, Debug, Default)]
pub struct CardMove {
    /// The words of the step, or the option.
    pub label: String,
    /// State or option it leads to.
    pub to: String,
    /// The shape of the option.
    pub chip: Option<Chip>,
    /// Where it is done.
    pub action: String,
    /// What is posted to do it at once; none: a form has to be filled in.
    pub fields: Option<Vec<Hidden>>,
}

/// A month of records.
#[derive(Clone, Debug, Default)]
pub struct Calendar {
    /// `November 2026`.
    pub month: String,
    /// Its weeks, seven days each.
    pub weeks: Vec<Vec<Day>>,
    /// The month before.
    pub previous: Option<String>,
    /// The month after.
    pub next: Option<String>,
    /// This month.
    pub now: String,
    /// The date it goes by.
    pub by: String,
    /// The dates it could go by: name, page, chosen.
    pub choices: Vec<(String, String, bool)>,
    /// How many records it shows.
    pub total: u64,
}

impl Calendar {
    /// Message ids of the names of the days.
    pub(crate) fn weekdays(&self) -> [&'static str; 7] {
        ["weekday-1", "weekday-2", "weekday-3", "weekday-4", "weekday-5", "weekday-6", "weekday-7"]
    }
}

/// A day of a calendar.
#[derive(Clone, Debug, Default)]
pub struct Day {
    /// Its number in the month.
    pub number: u8,
    /// The date.
    pub time: Time,
    /// Message id of the short name of its weekday.
    pub weekday: &'static str,
    /// Of the month before or after.
    pub outside: bool,
    /// Today.
    pub today: bool,
    /// Its records.
    pub entries: Vec<DayEntry>,
    /// So many more, and where they are.
    pub more: Option<(usize, String)>,
}

/// A record in a calendar.
#[derive(Clone, Debug, Default)]
pub struct DayEntry {
    /// Its number.
    pub number: String,
    /// Its title.
    pub title: String,
    /// Its page.
    pub href: String,
    /// Its state.
    pub state: Option<Chip>,
    /// It should have been done by then.
    pub late: bool,
    /// In a final state.
    pub closed: bool,
}

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

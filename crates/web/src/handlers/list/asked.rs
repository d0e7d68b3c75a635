//! What the address of a list asks for. The address is the view: whoever is sent it sees the same.

use assay_engine::{Filter, ListQuery, SavedView, SortKey};
use assay_pack::{FieldKind, Register};
use jiff::ToSpan as _;
use jiff::civil::Date;

use super::columns::is_column;
use super::conditions::{self, Asking};
use super::looks;
use super::places::{RESERVED, boardable, datable, group_key, has_open, sort_key};
use crate::app::{Ctx, pairs};
use crate::fail::Fail;
use crate::views::list::{Order, Sort};
use crate::views::parts::Hidden;

/// Rows of a page unless asked otherwise.
pub(super) const PAGE: u32 = 50;
/// Longest page.
const MOST: u32 = 200;
/// Keys a list is sorted by at most.
pub(super) const KEYS: usize = 3;

/// A key and a direction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct By {
    pub key: String,
    pub descending: bool,
}

impl By {
    /// `due`, `-due`.
    fn parse(text: &str) -> Self {
        match text.strip_prefix('-') {
            Some(key) => Self { key: key.to_owned(), descending: true },
            None => Self { key: text.to_owned(), descending: false },
        }
    }

    pub fn text(&self) -> String {
        format!("{}{}", if self.descending { "-" } else { "" }, self.key)
    }
}

/// How the records are shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) enum Show {
    #[default]
    Table,
    Board,
    Calendar,
    /// A further look of the pack, by its key.
    View(String),
}

impl Show {
    pub fn name(&self) -> &str {
        match self {
            Self::Table => "table",
            Self::Board => "board",
            Self::Calendar => "calendar",
            Self::View(key) => key,
        }
    }
}

/// Which rows come selected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Select {
    Page,
    All,
}

/// What the address asks for.
#[derive(Clone)]
pub(crate) struct Asked {
    pub path: String,
    /// `open`, `current`, `mine`, `overdue`, `all`.
    pub view: String,
    /// The saved view it came from, as the reader may use it.
    pub saved: Option<SavedView>,
    pub q: Option<String>,
    pub filters: Vec<Asking>,
    pub sort: Vec<By>,
    default_sort: bool,
    pub group: Option<By>,
    pub columns: Vec<String>,
    pub default_columns: bool,
    pub show: Show,
    /// What a board has columns for, or the date a calendar shows.
    pub by: Option<String>,
    /// First day of the month a calendar shows.
    pub month: Option<Date>,
    /// Columns of a board that are closed unless asked for.
    pub open: Vec<String>,
    /// The filter about to be added.
    pub add: Option<String>,
    pub select: Option<Select>,
    pub page: u32,
    pub size: u32,
    /// What was asked and makes no sense, in words.
    pub problems: Vec<String>,
}

impl Asked {
    pub fn read(ctx: &Ctx, register: &Register, saved: &[SavedView]) -> Result<Self, Fail> {
        let passing = ["done", "lang", "mark", "changed_count", "left"];
        if ctx.query.iter().all(|(name, _)| passing.contains(&name.as_str()))
            && let Some(view) = ctx.engine().opening_view(&ctx.me()?.actor, &register.key)?
        {
            let mut asked = Self::of(ctx, register, &pairs(&view.query));
            asked.saved = Some(view);
            return Ok(asked);
        }
        let mut asked = Self::of(ctx, register, &ctx.query);
        asked.saved = ctx.q("saved").and_then(|id| saved.iter().find(|view| view.id == id)).cloned();
        Ok(asked)
    }

    /// What these pairs of a query ask for.
    pub fn of(ctx: &Ctx, register: &Register, query: &[(String, String)]) -> Self {
        let all = |name: &'static str| query.iter().filter(move |(key, _)| key == name).map(|(_, text)| text.as_str());
        let one = |name: &'static str| all(name).next().filter(|text| !text.is_empty());
        let number = |name: &'static str| one(name).and_then(|text| text.parse::<u32>().ok());
        let filters: Vec<(String, String)> =
            query.iter().filter(|(key, _)| !RESERVED.contains(&key.as_str())).cloned().collect();
        let (filters, mut problems) = conditions::read(ctx, register, &filters);
        let mut tell = |name: &str| {
            let shown: String = name.chars().filter(|letter| !letter.is_control()).take(40).collect();
            problems.push(ctx.t().s("list-unknown").with("name", &shown).plain());
        };

        let mut sort: Vec<By> = Vec::new();
        for by in all("sort").flat_map(|text| text.split(',')).filter(|text| !text.is_empty()).map(By::parse) {
            if sort_key(register, &by.key).is_none() {
                tell(&by.key);
            } else if sort.len() < KEYS && sort.iter().all(|known| known.key != by.key) {
                sort.push(by);
            }
        }
        let default_sort = sort.is_empty();
        if default_sort {
            sort.push(By { key: register.sort.0.clone(), descending: register.sort.1 });
        }
        let group = one("group").map(By::parse);
        if let Some(group) = group.as_ref().filter(|group| group_key(register, &group.key).is_none()) {
            tell(&group.key);
        }
        let mut columns: Vec<String> = Vec::new();
        for column in all("columns").flat_map(|text| text.split(',')).filter(|text| !text.is_empty()) {
            if !is_column(register, column) {
                tell(column);
            } else if !columns.iter().any(|known| known == column) {
                columns.push(column.to_owned());
            }
        }
        let default_columns = columns.is_empty() || columns == register.columns;
        if default_columns {
            columns.clone_from(&register.columns);
        }
        let show = match one("show") {
            Some("board") if !boardable(register).is_empty() => Show::Board,
            Some("calendar") if !datable(register).is_empty() => Show::Calendar,
            Some("table") | None => Show::Table,
            Some(key) if looks::view(register, key).is_some() => Show::View(key.to_owned()),
            Some(other) => {
                tell(other);
                Show::Table
            }
        };
        let month = one("month").and_then(|month| format!("{month}-01").parse::<Date>().ok());
        Self {
            path: format!("/r/{}", register.key),
            view: one("view").filter(|view| VIEWS.contains(view)).unwrap_or(default_view(register, &show)).to_owned(),
            saved: None,
            q: one("q").map(str::trim).filter(|text| !text.is_empty()).map(ToOwned::to_owned),
            filters,
            sort,
            default_sort,
            group: group.filter(|group| group_key(register, &group.key).is_some()),
            columns,
            default_columns,
            show,
            by: one("by").map(ToOwned::to_owned),
            month: month.filter(|month| (1900..=2200).contains(&month.year())),
            open: all("open").map(ToOwned::to_owned).collect(),
            add: one("add").map(ToOwned::to_owned),
            select: match one("select") {
                Some("page") => Some(Select::Page),
                Some("all") => Some(Select::All),
                _ => None,
            },
            page: number("page").unwrap_or(1).max(1),
            size: number("size").unwrap_or(PAGE).clamp(1, MOST),
            problems,
        }
    }

    /// Is anything left out beyond the view?
    pub fn is_narrowed(&self) -> bool {
        self.q.is_some() || !self.filters.is_empty() || self.view == "mine" || self.view == "overdue"
    }

    pub fn filter(&self, key: &str) -> Option<&Asking> {
        self.filters.iter().find(|asking| asking.key == key)
    }

    /// What makes the view: everything but which part of it is shown just now.
    fn essence(&self) -> Vec<(String, String)> {
        let mut pairs = vec![("view".to_owned(), self.view.clone())];
        let mut put = |name: &str, text: String| pairs.push((name.to_owned(), text));
        if let Some(q) = &self.q {
            put("q", q.clone());
        }
        for (name, text) in self.filters.iter().flat_map(Asking::pairs) {
            put(&name, text);
        }
        if !self.default_sort {
            put("sort", self.sort.iter().map(By::text).collect::<Vec<_>>().join(","));
        }
        if let Some(group) = &self.group {
            put("group", group.text());
        }
        if !self.default_columns {
            put("columns", self.columns.join(","));
        }
        if self.show != Show::Table {
            put("show", self.show.name().to_owned());
            if let Some(by) = &self.by {
                put("by", by.clone());
            }
        }
        if self.size != PAGE {
            put("size", self.size.to_string());
        }
        pairs
    }

    /// The query that makes this view, without what only passes.
    pub fn essential_query(&self) -> String {
        encode(&self.essence())
    }

    /// Does the address differ from the saved view it came from?
    pub fn differs_from_saved(&self, ctx: &Ctx, register: &Register) -> bool {
        self.saved
            .as_ref()
            .is_some_and(|saved| Self::of(ctx, register, &pairs(&saved.query)).essence() != self.essence())
    }

    pub fn pairs(&self) -> Vec<(String, String)> {
        let mut pairs = self.essence();
        let mut put = |name: &str, text: String| pairs.push((name.to_owned(), text));
        if let Some(saved) = &self.saved {
            put("saved", saved.id.clone());
        }
        if self.show == Show::Calendar
            && let Some(month) = self.month
        {
            put("month", month.strftime("%Y-%m").to_string());
        }
        if self.show == Show::Board {
            self.open.iter().for_each(|open| put("open", open.clone()));
        }
        if self.page > 1 {
            put("page", self.page.to_string());
        }
        pairs
    }

    /// The page with something changed. What was selected or about to be added does not come along.
    pub fn link(&self, change: impl FnOnce(&mut Self)) -> String {
        let mut to = self.clone();
        change(&mut to);
        format!("{}?{}", to.path, encode(&to.pairs()))
    }

    /// The page with a filter taken away or put in another's place.
    pub fn link_with(&self, key: &str, test: Option<conditions::Test>) -> String {
        self.link(|to| {
            to.page = 1;
            let place = to.filters.iter().position(|asking| asking.key == key);
            match (place.and_then(|place| to.filters.get_mut(place)), test) {
                (Some(asking), Some(test)) => asking.test = test,
                (None, Some(test)) => to.filters.push(Asking { key: key.to_owned(), test }),
                (_, None) => to.filters.retain(|asking| asking.key != key),
            }
        })
    }

    /// A link that only passes: it selects rows or opens the form of a filter.
    pub fn passing_link(&self, name: &str, text: &str) -> String {
        let mut pairs = self.pairs();
        pairs.push((name.to_owned(), text.to_owned()));
        format!("{}?{}", self.path, encode(&pairs))
    }

    /// Everything but these names (and the filters under them), for forms.
    pub fn hidden(&self, without: &[&str]) -> Vec<Hidden> {
        let left_out = |key: &str| {
            without.iter().any(|name| {
                key == *name
                    || key.strip_prefix(name).is_some_and(|rest| matches!(rest, ".from" | ".to" | ".in" | ".is"))
            })
        };
        let kept = self.pairs().into_iter().filter(|(key, _)| key != "page" && !left_out(key));
        kept.map(|(key, value)| Hidden::new(key, value)).collect()
    }

    /// The header of a column: sorts by it, or the other way round if the list is sorted by it first.
    pub fn sort_link(&self, column: &str) -> Sort {
        let place = self.sort.iter().position(|by| by.key == column);
        let order = place.and_then(|place| self.sort.get(place)).map(|by| match by.descending {
            true => Order::Descending,
            false => Order::Ascending,
        });
        let descending = place == Some(0) && order == Some(Order::Ascending);
        let href = self.link(|to| {
            to.sort = vec![By { key: column.to_owned(), descending }];
            to.default_sort = false;
            to.page = 1;
        });
        Sort { href: Some(href), order: if place == Some(0) { order } else { None } }
    }

    /// The question to the store.
    pub fn query(&self, ctx: &Ctx, register: &Register) -> ListQuery {
        let mut keys: Vec<(SortKey, bool)> = Vec::new();
        if let Some(group) = &self.group {
            keys.extend(sort_key(register, &group.key).map(|key| (key, group.descending)));
            // Two people of one name are two groups, and stay together.
            if let Some(FieldKind::Person | FieldKind::Link(_)) = register.field(&group.key).map(|field| &field.kind) {
                keys.push((SortKey::Field(group.key.clone()), group.descending));
            }
        }
        keys.extend(self.sort.iter().filter_map(|by| Some((sort_key(register, &by.key)?, by.descending))));
        let (sort, descending) = match keys.as_slice() {
            [(key, descending)] => (key.clone(), *descending),
            _ => (SortKey::Several(keys), false),
        };
        ListQuery {
            filters: self.conditions(ctx, register),
            text: self.q.clone(),
            sort,
            descending,
            offset: (self.page - 1).saturating_mul(self.size),
            fields: self
                .columns
                .iter()
                .chain(&register.subtitle)
                .chain(self.group.as_ref().map(|by| &by.key))
                .cloned()
                .collect(),
            ..ListQuery::of(&register.key, self.size)
        }
    }

    /// What a board or a calendar is by: what was asked for if it is among these, else the first of them.
    pub fn by_among(&self, all: &[&str]) -> Option<String> {
        let wanted = self.by.as_deref().filter(|by| all.contains(by));
        wanted.or_else(|| all.first().copied()).map(ToOwned::to_owned)
    }

    /// The conditions of view and filters.
    pub fn conditions(&self, ctx: &Ctx, register: &Register) -> Vec<Filter> {
        let mut all = view_conditions(ctx, register, &self.view);
        all.extend(self.filters.iter().flat_map(|asking| conditions::conditions(ctx, register, asking)));
        all
    }

    /// Moves the calendar by so many months.
    pub fn month_link(&self, shown: Date, months: i32) -> Option<String> {
        let month = shown.checked_add(months.months()).ok()?;
        Some(self.link(|to| to.month = Some(month)))
    }
}

/// The views every list has.
pub(super) const VIEWS: [&str; 5] = ["open", "current", "mine", "overdue", "all"];

fn default_view(register: &Register, show: &Show) -> &'static str {
    // A picture is of everything that is not over, whether somebody waits for it or not.
    if matches!(show, Show::View(_)) {
        return "current";
    }
    let lives = register
        .workflow
        .as_ref()
        .is_some_and(|workflow| workflow.states.iter().any(|state| state.kind != assay_pack::StateKind::Active));
    if lives { "open" } else { "all" }
}

/// The conditions of a view every list has.
pub(super) fn view_conditions(ctx: &Ctx, register: &Register, view: &str) -> Vec<Filter> {
    let open = || if has_open(register) { Filter::Kind(vec![0]) } else { Filter::not_closed() };
    let me = ctx.who.as_ref().map(|who| who.actor.person.clone()).unwrap_or_default();
    match view {
        "open" => vec![open()],
        "current" => vec![Filter::not_closed()],
        "mine" => vec![Filter::Owner(me), Filter::not_closed()],
        "overdue" => vec![Filter::DueBefore(ctx.engine().now().today.to_string())],
        _ => Vec::new(),
    }
}

/// Pairs as a query string.
pub(crate) fn encode(pairs: &[(String, String)]) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(pairs);
    query.finish()
}

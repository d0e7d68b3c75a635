//! The list of a register: views, filters, sort, columns, pages, export.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use assay_core::permission::{Right, Sight, may, sight};
use assay_core::{Record, value};
use assay_engine::{Filter as Condition, ListQuery, SortKey};
use assay_pack::{Field, FieldKind, Register, StateKind};

use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::present::{Presenter, href, stands_at_end};
use crate::respond::{download, page};
use crate::views::list::{
    Cell, Column, ColumnChoice, Empty, Filter, FilterControl, FilterInput, FilterOption, InputKind, List, Order, Pager,
    Row, Sort, Suggestion, Tab, TabName,
};
use crate::views::parts::{Hidden, Link, Tone};
use crate::views::record::Value;
use crate::views::shell::At;

/// Rows of a page unless asked otherwise.
const PAGE: u32 = 50;
/// Longest page.
const MOST: u32 = 200;
/// Rows of an export.
const EXPORT: u32 = 100_000;
/// People or records offered in a filter.
const OFFERED: u32 = 300;
/// Up to so many values a filter is a menu of links.
const MENU: usize = 14;

pub(crate) fn list(ctx: &Ctx) -> Answer {
    let me = ctx.me()?;
    let register = register(ctx)?;
    let asked = Asked::read(ctx, register);
    let query = asked.query(ctx, register);
    let answer = ctx.engine().list(&me.actor, query)?;
    let present = Presenter::new(ctx, &answer.named);
    let words = ctx.words();
    let key = &register.key;
    let creates = may(&me.actor, Right::Create, register, None);

    let columns: Vec<&str> = asked.columns.iter().map(String::as_str).collect();
    let rows = answer.records.iter().map(|record| row(&present, register, &columns, record)).collect();
    let view = List {
        key: key.clone(),
        title: words.register_plural(key),
        lead: words.lead(key),
        icon: register.icon.as_deref().and_then(crate::assets::icon),
        new: creates.then(|| Link::new(words.new_label(key), format!("/r/{key}/new"))),
        import: None,
        export: Some(asked.link(|to| to.path = format!("/r/{key}/export.csv"))),
        tabs: tabs(ctx, register, &asked)?,
        action: format!("/r/{key}"),
        q: asked.q.clone().unwrap_or_default(),
        keep: asked.hidden(&["q", "page"]),
        filters: filters(ctx, register, &asked)?,
        chooser: choices(ctx, register, &asked),
        chooser_keep: asked.hidden(&["columns", "page"]),
        columns: columns
            .iter()
            .enumerate()
            .map(|(place, column)| header(ctx, register, &asked, column, place))
            .collect(),
        number_sort: asked.sort_link("number"),
        title_label: words.register(key),
        title_sort: asked.sort_link("title"),
        rows,
        pager: Pager::new(
            answer.total,
            u64::from(asked.page),
            u64::from(asked.size),
            |number| asked.link(|to| to.page = u32::try_from(number).unwrap_or(1)),
            |size| {
                asked.link(|to| {
                    to.size = u32::try_from(size).unwrap_or(PAGE);
                    to.page = 1;
                })
            },
        ),
        empty: if asked.is_narrowed() {
            Empty::NotFound { clear: format!("/r/{key}?view=all"), did_you_mean: None }
        } else {
            Empty::NothingYet(words.empty(key))
        },
    };
    page(ctx, &view, At::Register(key.clone()), Vec::new())
}

/// What is on screen (all pages of it) as CSV.
pub(crate) fn export(ctx: &Ctx) -> Answer {
    let me = ctx.me()?;
    let register = register(ctx)?;
    let asked = Asked::read(ctx, register);
    let query = ListQuery { offset: 0, limit: EXPORT, ..asked.query(ctx, register) };
    let answer = ctx.engine().list(&me.actor, query)?;
    let present = Presenter::new(ctx, &answer.named);
    let mut csv = String::new();
    let label = |column: &str| column_label(ctx, register, column);
    let head = ["number", "title"].into_iter().chain(asked.columns.iter().map(String::as_str)).map(label);
    push_line(&mut csv, head);
    for record in &answer.records {
        let cells = asked.columns.iter().map(|column| plain_cell(&present, register, column, record));
        push_line(&mut csv, [record.number.clone(), record.title().to_owned()].into_iter().chain(cells));
    }
    Ok(download(&format!("{}.csv", register.key), "text/csv; charset=utf-8", csv.into_bytes()))
}

fn push_line(csv: &mut String, cells: impl Iterator<Item = String>) {
    for (place, cell) in cells.enumerate() {
        if place > 0 {
            csv.push(',');
        }
        // A cell that begins like a formula would be run by a spreadsheet.
        let guarded = if cell.starts_with(['=', '+', '-', '@']) { format!("'{cell}") } else { cell };
        // Writing to a String cannot fail.
        let _ = write!(csv, "\"{}\"", guarded.replace('"', "\"\""));
    }
    csv.push_str("\r\n");
}

/// The register of the path, if the reader may see anything of it.
fn register(ctx: &Ctx) -> Result<&Register, Fail> {
    let register = ctx.engine().pack().register(ctx.part("register")).ok_or(Fail::NotFound)?;
    let seen = sight(&ctx.me()?.actor, register) != Sight::None;
    seen.then_some(register.as_ref()).ok_or(Fail::NotFound)
}

/// What the query string asks for.
#[derive(Clone)]
struct Asked {
    path: String,
    view: String,
    q: Option<String>,
    /// Filters by field key; `state` is one of them.
    filters: Vec<(String, String)>,
    sort: String,
    descending: bool,
    columns: Vec<String>,
    default_columns: bool,
    page: u32,
    size: u32,
}

impl Asked {
    fn read(ctx: &Ctx, register: &Register) -> Self {
        let known = |field: &str| field == "state" || register.field(field).is_some();
        let number = |name: &str| ctx.q(name).and_then(|text| text.parse::<u32>().ok());
        let (sort, descending) = match ctx.q("sort") {
            Some(sort) => (sort.trim_start_matches('-').to_owned(), sort.starts_with('-')),
            None => register.sort.clone(),
        };
        let chosen: Vec<String> =
            ctx.query.iter().filter(|(key, _)| key == "columns").map(|(_, it)| it.clone()).collect();
        let mut columns: Vec<String> = chosen.iter().filter(|column| is_column(register, column)).cloned().collect();
        let default_columns = columns.is_empty();
        if default_columns {
            columns.clone_from(&register.columns);
        }
        let filters = ctx.query.iter().filter(|(key, value)| {
            let field = key.strip_suffix(".from").or_else(|| key.strip_suffix(".to")).unwrap_or(key);
            !value.is_empty() && (known(field) || key.starts_with("imported."))
        });
        let has_states =
            register.workflow.as_ref().is_some_and(|it| it.states.iter().any(|it| it.kind != StateKind::Active));
        Self {
            path: format!("/r/{}", register.key),
            view: ctx.q("view").unwrap_or(if has_states { "open" } else { "all" }).to_owned(),
            q: ctx.q("q").map(str::trim).filter(|text| !text.is_empty()).map(ToOwned::to_owned),
            filters: filters.cloned().collect(),
            sort,
            descending,
            columns,
            default_columns,
            page: number("page").unwrap_or(1).max(1),
            size: number("size").unwrap_or(PAGE).clamp(1, MOST),
        }
    }

    /// Is anything left out beyond the view?
    fn is_narrowed(&self) -> bool {
        self.q.is_some() || !self.filters.is_empty() || self.view == "mine" || self.view == "overdue"
    }

    fn filter(&self, key: &str) -> Option<&str> {
        self.filters.iter().find(|(known, _)| known == key).map(|(_, value)| value.as_str())
    }

    fn pairs(&self) -> Vec<(String, String)> {
        let mut pairs = vec![("view".to_owned(), self.view.clone())];
        pairs.extend(self.q.iter().map(|q| ("q".to_owned(), q.clone())));
        pairs.extend(self.filters.iter().cloned());
        let sign = if self.descending { "-" } else { "" };
        pairs.push(("sort".to_owned(), format!("{sign}{}", self.sort)));
        if !self.default_columns {
            pairs.extend(self.columns.iter().map(|column| ("columns".to_owned(), column.clone())));
        }
        if self.size != PAGE {
            pairs.push(("size".to_owned(), self.size.to_string()));
        }
        if self.page > 1 {
            pairs.push(("page".to_owned(), self.page.to_string()));
        }
        pairs
    }

    /// The page with something changed.
    fn link(&self, change: impl FnOnce(&mut Self)) -> String {
        let mut to = self.clone();
        change(&mut to);
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(to.pairs());
        format!("{}?{}", to.path, query.finish())
    }

    fn hidden(&self, without: &[&str]) -> Vec<Hidden> {
        let kept = self.pairs().into_iter().filter(|(key, _)| !without.contains(&key.as_str()));
        kept.map(|(key, value)| Hidden::new(key, value)).collect()
    }

    fn sort_link(&self, column: &str) -> Sort {
        let sorted = self.sort == column;
        let order = if self.descending { Order::Descending } else { Order::Ascending };
        let href = self.link(|to| {
            to.descending = if sorted { !to.descending } else { false };
            column.clone_into(&mut to.sort);
            to.page = 1;
        });
        Sort { href: Some(href), order: sorted.then_some(order) }
    }

    fn query(&self, ctx: &Ctx, register: &Register) -> ListQuery {
        let mut conditions = view_conditions(ctx, register, &self.view);
        for (key, text) in &self.filters {
            conditions.extend(condition(register, key, text));
        }
        ListQuery {
            register: register.key.clone(),
            sight: Sight::None,
            person: String::new(),
            filters: conditions,
            text: self.q.clone(),
            sort: sort_key(register, &self.sort),
            descending: self.descending,
            offset: (self.page - 1).saturating_mul(self.size),
            limit: self.size,
            fields: self.columns.iter().chain(&register.subtitle).cloned().collect(),
        }
    }
}

/// Kinds of states as the store numbers them.
const OPEN: [i64; 1] = [0];
const NOT_CLOSED: [i64; 3] = [0, 1, 3];

fn view_conditions(ctx: &Ctx, register: &Register, view: &str) -> Vec<Condition> {
    let has_open = register.workflow.as_ref().is_some_and(|it| it.states.iter().any(|it| it.kind == StateKind::Open));
    let kinds = if has_open { OPEN.to_vec() } else { NOT_CLOSED.to_vec() };
    let me = ctx.who.as_ref().map(|who| who.actor.person.clone()).unwrap_or_default();
    match view {
        "open" => vec![Condition::Kind(kinds)],
        "mine" => vec![Condition::Owner(me), Condition::Kind(NOT_CLOSED.to_vec())],
        "overdue" => vec![Condition::DueBefore(ctx.engine().now().today.to_string())],
        _ => Vec::new(),
    }
}

fn condition(register: &Register, key: &str, text: &str) -> Option<Condition> {
    if let Some(column) = key.strip_prefix("imported.") {
        return Some(Condition::Imported { column: column.to_owned(), value: text.to_owned() });
    }
    if key == "state" {
        return Some(Condition::State(vec![text.to_owned()]));
    }
    if key == "owner" {
        return Some(Condition::Owner(text.to_owned()));
    }
    if let Some(field) = key.strip_suffix(".from") {
        value::parse_date(text)?;
        return Some(Condition::DateFrom { field: field.to_owned(), from: text.to_owned() });
    }
    if let Some(field) = key.strip_suffix(".to") {
        let next = value::parse_date(text)?.tomorrow().ok()?;
        return Some(Condition::DateBefore { field: field.to_owned(), before: next.to_string() });
    }
    let field = register.field(key)?;
    // A picker sends "PRC-04 Purchasing".
    let number = || text.split_whitespace().next().unwrap_or_default().to_owned();
    Some(match &field.kind {
        FieldKind::Person | FieldKind::People | FieldKind::Link(_) | FieldKind::Links(_) => {
            Condition::Links { field: key.to_owned(), target: number() }
        }
        FieldKind::Choices(_) | FieldKind::Tags => Condition::Has { field: key.to_owned(), value: text.to_owned() },
        // SQLite keeps JSON booleans as 1 and 0.
        FieldKind::Boolean => {
            Condition::Is { field: key.to_owned(), values: vec![if text == "true" { "1" } else { "0" }.to_owned()] }
        }
        _ => Condition::Is { field: key.to_owned(), values: vec![text.to_owned()] },
    })
}

fn sort_key(register: &Register, sort: &str) -> SortKey {
    match sort {
        "title" => SortKey::Title,
        "state" => SortKey::State,
        "owner" => SortKey::Owner,
        "due" => SortKey::Due,
        "created" => SortKey::Created,
        "changed" => SortKey::Changed,
        other => match register.field(other).map(|field| &field.kind) {
            Some(FieldKind::Integer { .. } | FieldKind::Decimal { .. } | FieldKind::Rating { .. }) => {
                SortKey::NumberField(other.to_owned())
            }
            Some(FieldKind::Money) => SortKey::NumberField(format!("{other}.amount")),
            Some(_) => SortKey::Field(other.to_owned()),
            None => SortKey::Number,
        },
    }
}

/// Can this stand as a column?
fn is_column(register: &Register, key: &str) -> bool {
    let built_in = ["state", "created", "created_by", "changed"].contains(&key);
    let short = |field: &Field| {
        !matches!(
            field.kind,
            FieldKind::Markdown { .. } | FieldKind::Table(_) | FieldKind::Series { .. } | FieldKind::File
        )
    };
    (built_in && (key != "state" || register.workflow.is_some()))
        || (key != "title" && register.field(key).is_some_and(short))
}

fn column_label(ctx: &Ctx, register: &Register, column: &str) -> String {
    ctx.words().field(&register.key, column)
}

fn header(ctx: &Ctx, register: &Register, asked: &Asked, column: &str, place: usize) -> Column {
    let kind = register.field(column).map(|field| &field.kind);
    let many = matches!(kind, Some(FieldKind::People | FieldKind::Links(_) | FieldKind::Choices(_) | FieldKind::Tags));
    Column {
        label: column_label(ctx, register, column),
        end: matches!(column, "created" | "changed") || kind.is_some_and(stands_at_end),
        optional: place >= 3 && column != "due",
        sort: if many || column == "created_by" { Sort::default() } else { asked.sort_link(column) },
    }
}

fn choices(ctx: &Ctx, register: &Register, asked: &Asked) -> Vec<ColumnChoice> {
    let built_in = ["state", "created", "created_by", "changed"].into_iter();
    let fields = register.fields.iter().map(|field| field.key.as_str());
    let mut keys: Vec<&str> = built_in.chain(fields).filter(|key| is_column(register, key)).collect();
    keys.dedup();
    keys.into_iter()
        .map(|key| ColumnChoice {
            key: key.to_owned(),
            label: column_label(ctx, register, key),
            on: asked.columns.iter().any(|column| column == key),
        })
        .collect()
}

fn tabs(ctx: &Ctx, register: &Register, asked: &Asked) -> Result<Vec<Tab>, Fail> {
    let actor = &ctx.me()?.actor;
    let mut tabs = Vec::new();
    let names =
        [("open", TabName::Open), ("mine", TabName::Mine), ("overdue", TabName::Overdue), ("all", TabName::All)];
    for (view, name) in names {
        if register.single || (view == "overdue" && register.workflow.is_none()) {
            continue;
        }
        let count = ctx.engine().count_matching(actor, &register.key, view_conditions(ctx, register, view))?;
        let href = asked.link(|to| {
            view.clone_into(&mut to.view);
            to.filters.clear();
            to.q = None;
            to.page = 1;
        });
        tabs.push(Tab { name, count, href, current: asked.view == view });
    }
    Ok(tabs)
}

fn filters(ctx: &Ctx, register: &Register, asked: &Asked) -> Result<Vec<Filter>, Fail> {
    let mut filters = Vec::new();
    for key in &register.filters {
        let clear = asked.link(|to| {
            to.filters.retain(|(known, _)| known != key && !known.starts_with(&format!("{key}.")));
            to.page = 1;
        });
        let set = |text: &str| {
            asked.link(|to| {
                to.filters.retain(|(known, _)| known != key);
                to.filters.push((key.clone(), text.to_owned()));
                to.page = 1;
            })
        };
        let label = column_label(ctx, register, key);
        let (value, control) = control(ctx, register, asked, key, set)?;
        filters.push(Filter { key: key.clone(), label, value, clear, control });
    }
    // Imported columns have no field and no menu, but a filter by one can be taken away.
    for (key, text) in asked.filters.iter().filter(|(key, _)| key.starts_with("imported.")) {
        let clear = asked.link(|to| to.filters.retain(|(known, _)| known != key));
        filters.push(Filter {
            key: "imported".to_owned(),
            label: key.trim_start_matches("imported.").to_owned(),
            value: Some(text.clone()),
            clear,
            control: FilterControl::Options(Vec::new()),
        });
    }
    Ok(filters)
}

/// What a filter is set to, and its menu.
fn control(
    ctx: &Ctx,
    register: &Register,
    asked: &Asked,
    key: &str,
    set: impl Fn(&str) -> String,
) -> Result<(Option<String>, FilterControl), Fail> {
    let current = asked.filter(key);
    let named = BTreeMap::new();
    let present = Presenter::new(ctx, &named);
    let options = |options: Vec<(String, String, Option<crate::views::parts::Chip>)>| {
        let value = options.iter().find(|(sent, _, _)| Some(sent.as_str()) == current).map(|(_, text, _)| text.clone());
        let options = options.into_iter().map(|(sent, text, chip)| FilterOption {
            current: Some(sent.as_str()) == current,
            href: set(&sent),
            count: None,
            text,
            chip,
        });
        (value, FilterControl::Options(options.collect()))
    };
    if key == "state" {
        let states = register.workflow.iter().flat_map(|workflow| &workflow.states);
        let states = states.map(|state| {
            let chip = present.state(register, &state.key);
            (state.key.clone(), chip.text.clone(), Some(chip))
        });
        return Ok(options(states.collect()));
    }
    let Some(field) = register.field(key) else { return Ok((None, FilterControl::Options(Vec::new()))) };
    let form = |inputs: Vec<FilterInput>, value: Option<String>| {
        let names: Vec<String> = inputs.iter().map(|input| input.name.clone()).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).chain(["page"]).collect();
        (value, FilterControl::Form { action: asked.path.clone(), keep: asked.hidden(&names), inputs })
    };
    let label = column_label(ctx, register, key);
    Ok(match &field.kind {
        FieldKind::Choice(choices) | FieldKind::Choices(choices) => {
            let each = choices.options.iter().map(|option| {
                let chip = present.option(register, field, option);
                (option.clone(), chip.text.clone(), Some(chip))
            });
            options(each.collect())
        }
        FieldKind::Boolean => options(vec![
            ("true".to_owned(), ctx.t().s("yes").plain(), None),
            ("false".to_owned(), ctx.t().s("no").plain(), None),
        ]),
        FieldKind::Role => {
            let roles = ctx.engine().pack().roles.iter();
            options(roles.map(|role| (role.clone(), ctx.words().role(role), None)).collect())
        }
        FieldKind::Person | FieldKind::People | FieldKind::Link(_) | FieldKind::Links(_) => {
            let target = match &field.kind {
                FieldKind::Link(target) | FieldKind::Links(target) => target.registers.first().cloned(),
                _ => Some(ctx.engine().pack().identity.register.clone()),
            };
            let offered = match target {
                Some(target) => ctx.engine().titles(&ctx.me()?.actor, &target, OFFERED)?,
                None => Vec::new(),
            };
            if !offered.is_empty() && offered.len() <= MENU {
                options(offered.into_iter().map(|(number, title)| (number, title, None)).collect())
            } else {
                let value = current.map(|number| {
                    let found = offered.iter().find(|(known, _)| known == number);
                    found.map_or_else(|| number.to_owned(), |(_, title)| title.clone())
                });
                let suggestions = offered.into_iter().map(|(value, label)| Suggestion { value, label }).collect();
                let input = FilterInput {
                    name: key.to_owned(),
                    label,
                    kind: InputKind::Text,
                    value: current.unwrap_or_default().to_owned(),
                    suggestions,
                };
                form(vec![input], value)
            }
        }
        FieldKind::Date | FieldKind::DateTime => {
            let input = |end: &str, id: &'static str| FilterInput {
                name: format!("{key}.{end}"),
                label: ctx.t().s(id).plain(),
                kind: InputKind::Date,
                value: asked.filter(&format!("{key}.{end}")).unwrap_or_default().to_owned(),
                suggestions: Vec::new(),
            };
            let shown = |end: &str| {
                let date = asked.filter(&format!("{key}.{end}")).and_then(value::parse_date);
                date.map_or_else(|| "…".to_owned(), |date| present.date(date).text)
            };
            let set = ["from", "to"].iter().any(|end| asked.filter(&format!("{key}.{end}")).is_some());
            let value = set.then(|| format!("{} – {}", shown("from"), shown("to")));
            form(vec![input("from", "filter-from"), input("to", "filter-to")], value)
        }
        _ => {
            let input = FilterInput {
                name: key.to_owned(),
                label,
                kind: InputKind::Text,
                value: current.unwrap_or_default().to_owned(),
                suggestions: Vec::new(),
            };
            form(vec![input], current.map(ToOwned::to_owned))
        }
    })
}

fn row(present: &Presenter<'_>, register: &Register, columns: &[&str], record: &Record) -> Row {
    let closed = is_closed(register, record);
    let facts = register.subtitle.iter().filter(|key| !columns.contains(&key.as_str())).filter_map(|key| {
        let field = register.field(key)?;
        let text = match &field.kind {
            FieldKind::Link(_) | FieldKind::Links(_) => {
                let numbers = value::targets(record.data.get(key));
                numbers.map(|number| present.short(number)).collect::<Vec<_>>().join(", ")
            }
            _ => present.plain(register, field, record.data.get(key)),
        };
        (!text.is_empty()).then(|| text.chars().take(120).collect())
    });
    Row {
        number: record.number.clone(),
        href: href(&register.key, &record.number),
        title: record.title().to_owned(),
        facts: facts.collect(),
        closed,
        cells: columns.iter().map(|column| cell(present, register, column, record, closed)).collect(),
    }
}

pub(super) fn is_closed(register: &Register, record: &Record) -> bool {
    let state = record.state.as_deref().and_then(|state| register.state(state));
    state.is_some_and(|state| state.kind == StateKind::Final)
}

fn cell(present: &Presenter<'_>, register: &Register, column: &str, record: &Record, closed: bool) -> Cell {
    match column {
        "state" => record.state.as_deref().map_or(Cell::Empty, |state| Cell::Chip(present.state(register, state))),
        "created" => Cell::Date(present.day(record.created)),
        "changed" => Cell::Date(present.day(record.changed)),
        "created_by" => Cell::Person(present.person(&record.created_by)),
        "due" => match record.due() {
            Some(_) if closed => Cell::Closed,
            Some(due) => {
                let when = present.due(due);
                match when.tone {
                    Some(Tone::Bad) => Cell::Late(when.time),
                    Some(_) => Cell::Soon(when.time),
                    None => Cell::Date(present.date(due)),
                }
            }
            None => Cell::Empty,
        },
        _ => {
            let Some(field) = register.field(column) else { return Cell::Empty };
            match present.value(register, field, record.data.get(column), &record.number) {
                Value::Text(text) | Value::Lines(text) => Cell::Text(text),
                Value::Number(text) => Cell::Number(text),
                Value::Date(time) => Cell::Date(time),
                Value::Bool(flag) => Cell::Bool(flag),
                Value::Chip(chip) => Cell::Chip(chip),
                Value::Chips(chips) => Cell::Chips(chips),
                Value::Person(person) => Cell::Person(person),
                Value::People(people) => Cell::People(people),
                Value::Record(record) => Cell::Record(record),
                Value::Records(records) => Cell::Records(records),
                Value::Tags(tags) => Cell::Tags(tags),
                Value::Link(link) => Cell::Link(link),
                Value::Rating { value, of } => Cell::Number(format!("{value} / {of}")),
                _ => Cell::Empty,
            }
        }
    }
}

fn plain_cell(present: &Presenter<'_>, register: &Register, column: &str, record: &Record) -> String {
    match column {
        "state" => {
            record.state.as_deref().map(|state| present.ctx.words().state(&register.key, state)).unwrap_or_default()
        }
        "created" => record.created.to_string(),
        "changed" => record.changed.to_string(),
        "created_by" => present.person(&record.created_by).name,
        // Dates leave as machines read them.
        _ => match register.field(column) {
            Some(field) if matches!(field.kind, FieldKind::Date) => record.text(column).unwrap_or_default().to_owned(),
            Some(field) => present.plain(register, field, record.data.get(column)),
            None => String::new(),
        },
    }
}

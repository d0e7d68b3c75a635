//! The list of a register: views, filters, order, groups; as a table, a board, a calendar or a look of the
//! pack; and as a file.

mod asked;
mod board;
mod calendar;
pub(super) mod columns;
mod conditions;
mod display;
mod export;
mod filters;
mod groups;
pub(crate) mod looks;
mod places;
pub(super) mod rows;
mod spans;
mod tabs;

use assay_core::Actor;
use assay_core::permission::{Right, Sight, may, sight};
use assay_engine::{ListPage, ListQuery, MOST_AT_ONCE};
use assay_pack::{Party, Register};

use self::asked::{PAGE, Select, Show};
use super::bulk;
use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::present::Presenter;
use crate::respond::page;
use crate::views::list::{Empty, List, Pager, Selection};
use crate::views::parts::Link;
use crate::views::shell::At;

pub(crate) use self::asked::{Asked, encode};
pub(crate) use self::export::{csv, workbook};
pub(super) use self::places::sort_key;
pub(crate) use self::rows::is_closed;

pub(crate) fn list(ctx: &Ctx) -> Answer {
    let me = ctx.me()?;
    let register = register(ctx)?;
    let words = ctx.words();
    let key = &register.key;
    let saved = ctx.engine().saved_views(&me.actor, key)?;
    let asked = Asked::read(ctx, register, &saved)?;
    let bar = filters::bar(ctx, register, &asked)?;
    let creates = may(&me.actor, Right::Create, register, None);
    let export = |ending: &str| asked.link(|to| to.path = format!("/r/{key}/export.{ending}"));
    let mut view = List {
        key: key.clone(),
        title: words.register_plural(key),
        lead: words.lead(key),
        icon: register.icon.as_deref().and_then(crate::assets::icon),
        new: creates.then(|| Link::new(words.new_label(key), super::plan::new_page(ctx, key))),
        export: vec![
            Link::new(ctx.t().s("export-workbook").plain(), export("xlsx")),
            Link::new(ctx.t().s("export-csv").plain(), export("csv")),
        ],
        tabs: tabs::tabs(ctx, register, &asked, &saved)?,
        saving: tabs::saving(ctx, register, &asked),
        action: format!("/r/{key}"),
        q: asked.q.clone().unwrap_or_default(),
        keep: asked.hidden(&["q"]),
        problems: asked.problems.clone(),
        set: bar.set,
        filters: bar.offered,
        more_filters: bar.more,
        adding: bar.adding,
        clear: asked.is_narrowed().then(|| format!("/r/{key}?view=all")),
        layouts: display::layouts(ctx, register, &asked),
        display: Some(display::display(ctx, register, &asked)),
        empty: if asked.is_narrowed() {
            Empty::NotFound { clear: format!("/r/{key}?view=all"), did_you_mean: None }
        } else {
            Empty::NothingYet(words.empty(key))
        },
        ..List::default()
    };
    match &asked.show {
        Show::Table => table(ctx, register, &asked, &mut view)?,
        Show::Board => view.board = Some(board::board(ctx, register, &asked)?),
        Show::Calendar => view.calendar = Some(calendar::calendar(ctx, register, &asked)?),
        Show::View(_) => view.look = looks::look(ctx, register, &asked)?,
    }
    page(ctx, &view, At::Register(key.clone()), Vec::new())
}

fn table(ctx: &Ctx, register: &Register, asked: &Asked, view: &mut List) -> Result<(), Fail> {
    let actor = &ctx.me()?.actor;
    let query = asked.query(ctx, register);
    let answer = ctx.engine().list(actor, query.clone())?;
    let present = Presenter::new(ctx, &answer.named);
    let columns: Vec<&str> = asked.columns.iter().map(String::as_str).collect();
    view.rows = answer.records.iter().map(|record| rows::row(&present, register, &columns, record)).collect();
    groups::put_headings(&present, register, asked, &query, &answer.records, &mut view.rows)?;
    let headers = columns.iter().enumerate();
    view.columns = headers.map(|(place, column)| columns::header(ctx, register, asked, column, place)).collect();
    view.number_sort = asked.sort_link("number");
    view.title_label = ctx.words().register(&register.key);
    view.title_sort = asked.sort_link("title");
    view.selection = selection(ctx, register, asked, actor, &answer)?;
    let selected = asked.select.is_some() && view.selection.is_some();
    view.rows.iter_mut().for_each(|row| row.selected = selected);
    view.pager = Pager::new(
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
    );
    Ok(())
}

/// What can be done with several records at once; none for readers who change nothing here.
fn selection(
    ctx: &Ctx,
    register: &Register,
    asked: &Asked,
    actor: &Actor,
    answer: &ListPage,
) -> Result<Option<Selection>, Fail> {
    if register.single || answer.records.is_empty() || !might_change(actor, register) {
        return Ok(None);
    }
    let shown = u64::try_from(answer.records.len()).unwrap_or(u64::MAX);
    let most = u64::try_from(MOST_AT_ONCE).unwrap_or(u64::MAX);
    Ok(Some(Selection {
        action: format!("/r/{}/bulk", register.key),
        query: encode(&asked.pairs()),
        all: (asked.select == Some(Select::All)).then_some(answer.total),
        select_page: asked.passing_link("select", "page"),
        select_all: (shown < answer.total && answer.total <= most).then(|| asked.passing_link("select", "all")),
        clear: asked.link(|_| {}),
        total: answer.total,
        too_many: (answer.total > most).then_some(most),
        quick: bulk::quick(ctx, register),
        fields: bulk::fields(ctx, register),
        moves: bulk::moves(ctx, register, actor),
    }))
}

/// Might the reader change some record of this register? Whose it is decides record by record.
fn might_change(actor: &Actor, register: &Register) -> bool {
    let moves = register.workflow.iter().flat_map(|workflow| &workflow.moves).flat_map(|step| &step.by);
    register.permissions.edit.iter().chain(moves).any(|party| match party {
        Party::Role(role) => actor.has_role(role),
        Party::Everyone | Party::Owner | Party::Creator | Party::Field(_) => true,
    })
}

/// The register of the path, if the reader may see anything of it.
pub(super) fn register(ctx: &Ctx) -> Result<&Register, Fail> {
    let register = ctx.engine().pack().register(ctx.part("register")).ok_or(Fail::NotFound)?;
    let seen = sight(&ctx.me()?.actor, register) != Sight::None;
    seen.then_some(register.as_ref()).ok_or(Fail::NotFound)
}

/// Everything a list shows, all pages of it, up to `limit` records.
pub(super) fn everything(ctx: &Ctx, register: &Register, asked: &Asked, limit: u32) -> Result<ListPage, Fail> {
    let query = ListQuery { offset: 0, limit, ..asked.query(ctx, register) };
    Ok(ctx.engine().list(&ctx.me()?.actor, query)?)
}

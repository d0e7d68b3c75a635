//! The board: the same records as cards, one column for each state or option.

use assay_core::{Record, available_moves};
use assay_engine::{Filter, ListPage, ListQuery};
use assay_pack::{FieldKind, Move, Register, StateKind};

use super::asked::{Asked, Show};
use super::groups::{heading, test_for};
use super::places::boardable;
use super::rows::{due, is_closed};
use crate::app::Ctx;
use crate::fail::Fail;
use crate::present::{Presenter, href};
use crate::views::list::{Board, BoardColumn, Card, CardMove, Cell};
use crate::views::parts::{Chip, Hidden};

/// Cards of a column at most; the rest is a link away.
const CARDS: u32 = 40;

/// What the board has columns for.
pub(super) fn by(register: &Register, asked: &Asked) -> Option<String> {
    asked.by_among(&boardable(register))
}

pub(super) fn board(ctx: &Ctx, register: &Register, asked: &Asked) -> Result<Board, Fail> {
    let Some(by) = by(register, asked) else { return Ok(Board::default()) };
    let actor = &ctx.me()?.actor;
    let mut columns = Vec::new();
    for value in values(register, &by) {
        let query = ListQuery { offset: 0, limit: CARDS, fields: Vec::new(), ..asked.query(ctx, register) };
        let query = ListQuery { filters: within(query.filters.clone(), &by, value.as_deref()), ..query };
        let is_final = by == "state" && value.as_deref().is_some_and(|state| ends(register, state));
        let key = value.clone().unwrap_or_default();
        let folded = is_final && !asked.open.contains(&key);
        let query = if folded { ListQuery { limit: 0, ..query } } else { query };
        let page = ctx.engine().list(actor, query)?;
        // A view of what is open has no column for what is closed, and only what has a value has no column without.
        if page.total == 0 && (is_final || value.is_none()) {
            continue;
        }
        columns.push(column(ctx, register, asked, &by, value.as_deref(), folded, &page)?);
    }
    Ok(Board { columns, choices: choices(ctx, register, asked, &by), moves_state: by == "state" })
}

/// States and options in their order, then what has none.
fn values(register: &Register, by: &str) -> Vec<Option<String>> {
    if by == "state" {
        let states = register.workflow.iter().flat_map(|workflow| &workflow.states);
        return states.map(|state| Some(state.key.clone())).collect();
    }
    match register.field(by).map(|field| &field.kind) {
        Some(FieldKind::Choice(choices)) => choices.options.iter().cloned().map(Some).chain([None]).collect(),
        _ => Vec::new(),
    }
}

fn ends(register: &Register, state: &str) -> bool {
    register.state(state).is_some_and(|state| state.kind == StateKind::Final)
}

fn within(mut filters: Vec<Filter>, by: &str, value: Option<&str>) -> Vec<Filter> {
    filters.push(match (by, value) {
        ("state", value) => Filter::State(value.map(ToOwned::to_owned).into_iter().collect()),
        (field, Some(value)) => Filter::Is { field: field.to_owned(), values: vec![value.to_owned()] },
        (field, None) => Filter::Empty { field: field.to_owned() },
    });
    filters
}

fn column(
    ctx: &Ctx,
    register: &Register,
    asked: &Asked,
    by: &str,
    value: Option<&str>,
    folded: bool,
    page: &ListPage,
) -> Result<BoardColumn, Fail> {
    let present = Presenter::new(ctx, &page.named);
    let key = value.unwrap_or_default();
    let mut cards = Vec::new();
    for record in &page.records {
        cards.push(card(&present, register, asked, by, record)?);
    }
    let shown = u64::try_from(cards.len()).unwrap_or(u64::MAX);
    let table = || {
        let test = Some(test_for(value));
        let mut to = asked.clone();
        to.show = Show::Table;
        to.link_with(by, test)
    };
    let ends = by == "state" && ends(register, key);
    Ok(BoardColumn {
        key: key.to_owned(),
        head: heading(&present, register, by, value),
        total: page.total,
        unfold: folded.then(|| asked.link(|to| to.open.push(key.to_owned()))),
        fold: (ends && !folded).then(|| asked.link(|to| to.open.retain(|open| open != key))),
        more: (!folded && shown < page.total).then(table),
        cards,
    })
}

fn card(present: &Presenter<'_>, register: &Register, asked: &Asked, by: &str, record: &Record) -> Result<Card, Fail> {
    let closed = is_closed(register, record);
    let chip = register.columns.iter().filter(|column| *column != by).find_map(|column| {
        if column == "state" {
            return record.state.as_deref().map(|state| present.state(register, state));
        }
        let field = register.field(column).filter(|field| matches!(field.kind, FieldKind::Choice(_)))?;
        Some(present.option(register, field, record.text(column)?))
    });
    let moves = match by {
        "state" => moves(present.ctx, register, asked, record)?,
        field => edits(present, register, asked, field, record),
    };
    Ok(Card {
        number: record.number.clone(),
        href: href(&register.key, &record.number),
        title: record.title().to_owned(),
        chip,
        owner: record.owner().map(|owner| present.person(owner).name),
        due: match due(present, record, closed) {
            Cell::Closed => Cell::Empty,
            cell => cell,
        },
        moves,
    })
}

/// Where a card comes back to.
fn back(asked: &Asked) -> String {
    let query = super::asked::encode(&[("back".to_owned(), asked.link(|_| {}))]);
    format!("?{query}")
}

/// The steps open to the reader: those that ask for nothing are made at once, the others open their form.
fn moves(ctx: &Ctx, register: &Register, asked: &Asked, record: &Record) -> Result<Vec<CardMove>, Fail> {
    let page = href(&register.key, &record.number);
    let open = available_moves(ctx.engine().pack(), &ctx.me()?.actor, record);
    let moves = open.into_iter().map(|step| CardMove {
        label: ctx.words().step(&register.key, &step.key),
        to: step.to.clone(),
        chip: None,
        action: format!("{page}/moves/{}{}", step.key, back(asked)),
        fields: at_once(step).then(|| vec![Hidden::new("version", record.version.to_string())]),
    });
    Ok(moves.collect())
}

fn at_once(step: &Move) -> bool {
    step.sign.is_none() && !step.reason && step.need.is_empty() && step.ask.is_empty()
}

/// The other options of a choice.
fn edits(present: &Presenter<'_>, register: &Register, asked: &Asked, key: &str, record: &Record) -> Vec<CardMove> {
    let Some(field) = register.field(key) else { return Vec::new() };
    let FieldKind::Choice(choices) = &field.kind else { return Vec::new() };
    let me = present.ctx.who.as_ref().map(|who| &who.actor);
    let may = me.is_some_and(|actor| {
        assay_core::permission::may(actor, assay_core::permission::Right::Edit, register, Some(record))
    });
    if !may || field.compute.is_some() || crate::handlers::form::sheet::is_locked(register, record, key) {
        return Vec::new();
    }
    let others = choices.options.iter().filter(|option| record.text(key) != Some(option.as_str()));
    let action = format!("{}/edit{}", href(&register.key, &record.number), back(asked));
    others
        .map(|option| {
            let chip: Chip = present.option(register, field, option);
            CardMove {
                label: chip.text.clone(),
                to: option.clone(),
                chip: Some(chip),
                action: action.clone(),
                fields: Some(vec![
                    Hidden::new("version", record.version.to_string()),
                    Hidden::new(key, option.clone()),
                    Hidden::new("action", "save"),
                ]),
            }
        })
        .collect()
}

/// What else the board could have columns for.
fn choices(ctx: &Ctx, register: &Register, asked: &Asked, by: &str) -> Vec<(String, String, bool)> {
    let all = boardable(register);
    if all.len() < 2 {
        return Vec::new();
    }
    let choice = |key: &&str| {
        let href = asked.link(|to| to.by = Some((*key).to_owned()));
        (ctx.words().field(&register.key, key), href, *key == by)
    };
    all.iter().map(choice).collect()
}

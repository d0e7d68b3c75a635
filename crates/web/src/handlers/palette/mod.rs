//! The command palette: from a few letters to a record, a register, a clause, or something to do.

mod catalogue;
mod numbers;

use std::collections::BTreeMap;

use assay_core::Record;
use assay_engine::Hit;

use crate::app::{Answer, Ctx};
use crate::assets::{self, Icon};
use crate::fail::Fail;
use crate::fuzzy::{self, Query};
use crate::handlers::list::is_closed;
use crate::present::{Presenter, href};
use crate::respond::html;
use crate::views::palette::{Palette, PaletteEnd, PaletteGroup, PaletteItem};
use crate::views::search::Span;

/// Letters looked at.
const LONGEST: usize = 200;
/// Records shown.
const RECORDS: usize = 7;
/// Registers and clauses shown, each.
const NAMES: usize = 4;
/// Things to do shown.
const ACTIONS: usize = 5;
/// Things visited before that are shown.
const VISITED: usize = 6;
/// Places shown on the search page.
const PLACES: usize = 6;
/// Words are searched in records from so many letters on: fewer are in nearly all of them.
const SEARCHED: usize = 2;
/// How well a record fits whose number was typed; above any name.
const NUMBERED: u32 = fuzzy::WHOLE + 10;
/// How well a record fits in whose title all words were found, though not as they were typed.
const TITLED: u32 = fuzzy::BEGINS - 10;
/// What a record loses by being closed: people look for what is going on.
const CLOSED: u32 = 9;
/// Records looked at, of which the best are shown.
const LOOKED_AT: u32 = 30;
/// How well a record fits in whose text all words were found.
const MENTIONED: u32 = 40;

/// Something with a name, and how well the name fits.
struct Scored {
    score: u32,
    item: PaletteItem,
}

/// A group whose place depends on the best that is in it.
struct Ranked {
    score: u32,
    group: PaletteGroup,
}

/// The fragment for what was typed; for nothing typed, what was visited and what can be done.
pub(crate) fn palette(ctx: &Ctx) -> Answer {
    let typed: String = ctx.q("q").unwrap_or_default().trim().chars().take(LONGEST).collect();
    let view = if typed.is_empty() { at_first(ctx)? } else { for_typed(ctx, &typed)? };
    Ok(html(view.render(ctx.t())?))
}

/// Registers, clauses and links to actions of this name, best first.
pub(crate) fn places(ctx: &Ctx, typed: &str) -> Result<Vec<PaletteItem>, Fail> {
    let query = Query::new(typed);
    if query.is_empty() {
        return Ok(Vec::new());
    }
    let mut found = catalogue::registers(ctx, &query)?;
    found.extend(catalogue::clauses(ctx, &query, typed)?);
    found.extend(catalogue::actions(ctx, Some(&query))?.into_iter().filter(|scored| scored.item.post.is_none()));
    best(&mut found, PLACES);
    let items = found.into_iter().map(|scored| {
        let note = match &scored.item.end {
            PaletteEnd::Text(text) => text.clone(),
            _ => String::new(),
        };
        PaletteItem { note, ..scored.item }
    });
    Ok(items.collect())
}

fn at_first(ctx: &Ctx) -> Result<Palette, Fail> {
    let mut groups = Vec::new();
    let visited = visited(ctx)?;
    if !visited.is_empty() {
        groups.push(group(ctx, "recent", "palette-recent", visited));
    }
    let actions = catalogue::actions(ctx, None)?.into_iter().map(|scored| scored.item).collect();
    groups.push(group(ctx, "actions", "palette-actions", actions));
    Ok(Palette { groups })
}

fn for_typed(ctx: &Ctx, typed: &str) -> Result<Palette, Fail> {
    let query = Query::new(typed);
    let mut ranked = vec![
        ranked(ctx, "registers", "palette-registers", catalogue::registers(ctx, &query)?, NAMES),
        ranked(ctx, "clauses", "palette-clauses", catalogue::clauses(ctx, &query, typed)?, NAMES),
        ranked(ctx, "actions", "palette-actions", catalogue::actions(ctx, Some(&query))?, ACTIONS),
    ];
    let (records, instead) = records(ctx, &query, typed)?;
    let mut records = self::ranked(ctx, "records", "palette-records", records, RECORDS);
    if let Some(better) = instead {
        records.group.title = ctx.t().s("palette-records-instead").with("q", &better).plain();
    }
    ranked.insert(0, records);
    ranked.retain(|ranked| !ranked.group.items.is_empty());
    ranked.sort_by_key(|ranked| std::cmp::Reverse(ranked.score));
    let mut groups: Vec<PaletteGroup> = ranked.into_iter().map(|ranked| ranked.group).collect();
    let everywhere = ctx.t().s("palette-everywhere").with("q", typed).plain();
    let query: String = form_urlencoded::Serializer::new(String::new()).append_pair("q", typed).finish();
    let item = PaletteItem::new(Icon("search"), Span::plain(everywhere), format!("/search?{query}"));
    groups.push(group(ctx, "search", "palette-search", vec![item]));
    Ok(Palette { groups })
}

fn group(ctx: &Ctx, key: &'static str, title: &'static str, items: Vec<PaletteItem>) -> PaletteGroup {
    PaletteGroup { key, title: ctx.t().s(title).plain(), items }
}

fn ranked(ctx: &Ctx, key: &'static str, title: &'static str, mut found: Vec<Scored>, most: usize) -> Ranked {
    best(&mut found, most);
    let score = found.first().map_or(0, |scored| scored.score);
    Ranked { score, group: group(ctx, key, title, found.into_iter().map(|scored| scored.item).collect()) }
}

/// The best so many; among equals, those that came first.
fn best(found: &mut Vec<Scored>, most: usize) {
    found.sort_by_key(|scored| std::cmp::Reverse(scored.score));
    found.truncate(most);
}

/// Records by number or words; with the better spelling, if one was needed.
fn records(ctx: &Ctx, query: &Query, typed: &str) -> Result<(Vec<Scored>, Option<String>), Fail> {
    let actor = &ctx.me()?.actor;
    let mut found: Vec<(u32, Record)> = Vec::new();
    let numbers = numbers::meant(ctx.engine().pack(), typed, ctx.engine().now().today.year());
    let named = ctx.engine().records_named(actor, numbers.iter().map(String::as_str))?;
    found.extend(numbers.iter().filter_map(|number| Some((NUMBERED, named.get(number)?.clone()))));
    let mut instead = None;
    if typed.chars().filter(|letter| letter.is_alphanumeric()).count() >= SEARCHED {
        let (hits, better) = ctx.engine().search(actor, typed, LOOKED_AT)?;
        let meant = better.as_deref().map_or_else(|| query.clone(), Query::new);
        let hits = hits.into_iter().filter(|hit| !numbers.contains(&hit.record.number));
        found.extend(hits.map(|hit| (rank(ctx, &hit, &meant), hit.record)));
        instead = better;
    }
    let none = BTreeMap::new();
    let present = Presenter::new(ctx, &none);
    let shown = match &instead {
        Some(better) => Query::new(better),
        None => query.clone(),
    };
    Ok((
        found.into_iter().map(|(score, record)| Scored { score, item: item(&present, &record, &shown) }).collect(),
        instead,
    ))
}

/// How well a record fits that the search has found.
fn rank(ctx: &Ctx, hit: &Hit, query: &Query) -> u32 {
    let record = &hit.record;
    let fits = query.find(record.title()).map(|found| found.score);
    let score = fits.unwrap_or(if hit.in_title { TITLED } else { MENTIONED });
    let closed = ctx.engine().pack().register(&record.register).is_some_and(|it| is_closed(it, record));
    if closed { score.saturating_sub(CLOSED) } else { score }
}

/// A record as a row.
fn item(present: &Presenter<'_>, record: &Record, query: &Query) -> PaletteItem {
    let ctx = present.ctx;
    let register = ctx.engine().pack().register(&record.register);
    let state = register.and_then(|register| Some(present.state(register, record.state.as_deref()?)));
    let icon = register.and_then(|register| register.icon.as_deref()).and_then(assets::icon);
    let marks = query.find(record.title()).map(|found| found.marks).unwrap_or_default();
    PaletteItem {
        note: record.number.clone(),
        end: state.map_or_else(|| PaletteEnd::Text(ctx.words().register(&record.register)), PaletteEnd::State),
        ..PaletteItem::new(
            icon.unwrap_or(Icon("file")),
            Span::cut(record.title(), &marks),
            href(&record.register, &record.number),
        )
    }
}

/// What the browser remembers to have shown, as paths, newest first. The words for them come from here, so that a browser keeps
/// no titles, and shows none that its person may not see any more.
fn visited(ctx: &Ctx) -> Result<Vec<PaletteItem>, Fail> {
    let paths: Vec<&str> =
        ctx.query.iter().filter(|(key, _)| key == "visited").map(|(_, path)| path.as_str()).collect();
    let places: Vec<(&str, Option<&str>)> = paths.iter().filter_map(|path| place(path)).take(VISITED * 2).collect();
    let numbers = places.iter().filter_map(|(_, number)| *number);
    let named = ctx.engine().records_named(&ctx.me()?.actor, numbers)?;
    let present = Presenter::new(ctx, &named);
    let nothing = Query::new("");
    let items = places.into_iter().filter_map(|(register, number)| match number {
        Some(number) => named.get(number).map(|record| item(&present, record, &nothing)),
        None => catalogue::register_item(ctx, register),
    });
    Ok(items.take(VISITED).collect())
}

/// Register and number of a path.
fn place(path: &str) -> Option<(&str, Option<&str>)> {
    let mut parts = path.strip_prefix("/r/")?.split('/');
    let register = parts.next()?;
    match (parts.next(), parts.next()) {
        (number, None) => Some((register, number)),
        _ => None,
    }
}

//! The page of a record's chain.

use assay_core::Record;
use assay_engine::{Chain, Fold};

use super::layout::{Item, tall, wide};
use super::{found, head_of};
use crate::app::{Answer, Ctx};
use crate::assets::Icon;
use crate::fail::Fail;
use crate::present::{Presenter, href};
use crate::respond::page;
use crate::views::map::{Linked, Map};
use crate::views::parts::Link;
use crate::views::shell::At;

/// Records of a chain that are shown one by one: more would be a drawing that nobody takes in at a glance.
const MOST: usize = 24;

/// What led to a record, and what it led to.
pub(crate) fn map(ctx: &Ctx) -> Answer {
    let (register, record) = found(ctx)?;
    let chain = ctx.engine().chain(&ctx.me()?.actor, &record.number, MOST)?;
    let named = std::collections::BTreeMap::new();
    let present = Presenter::new(ctx, &named);
    let mut items: Vec<Item> = Vec::new();
    for node in &chain.nodes {
        items.push(Item { linked: of_record(&present, &chain, &node.record)?, layer: node.layer });
    }
    let mut edges = chain.edges.clone();
    for fold in &chain.folds {
        let Some(node) = chain.nodes.get(fold.at) else { continue };
        let layer = node.layer + if fold.led_here { -1 } else { 1 };
        edges.push(if fold.led_here { (items.len(), fold.at) } else { (fold.at, items.len()) });
        items.push(Item { linked: of_fold(ctx, &node.record, fold), layer });
    }
    let side = |side: i32| {
        let mut listed: Vec<&Item> = items.iter().filter(|item| item.layer.signum() == side).collect();
        listed.sort_by_key(|item| item.layer.abs());
        listed.into_iter().map(|item| item.linked.clone()).collect()
    };
    let path = href(&register.key, &record.number);
    let view = Map {
        head: head_of(ctx, register, &record)?,
        wide: wide(&items, &edges),
        tall: tall(&items, &edges),
        before: side(-1),
        after: side(1),
        bundle: format!("{path}/bundle"),
    };
    let list = Link::new(ctx.words().register_plural(&register.key), format!("/r/{}", register.key));
    page(ctx, &view, At::Register(register.key.clone()), vec![list, Link::new(record.number.clone(), path)])
}

fn icon(ctx: &Ctx, register: &str) -> Icon {
    let named = ctx.engine().pack().register(register).and_then(|register| register.icon.clone());
    named.and_then(|name| crate::assets::icon(&name)).unwrap_or(Icon("file"))
}

fn of_record(present: &Presenter<'_>, chain: &Chain, record: &Record) -> Result<Linked, Fail> {
    let ctx = present.ctx;
    let register = ctx.engine().pack().register(&record.register).ok_or(Fail::NotFound)?;
    let place = chain.nodes.iter().position(|node| node.record.number == record.number).unwrap_or_default();
    // The neighbour on the way to the record the map is about.
    let layer = chain.nodes.get(place).map_or(0, |node| node.layer);
    let neighbour = chain.edges.iter().find_map(|(from, to)| {
        let other = if *from == place {
            *to
        } else if *to == place {
            *from
        } else {
            return None;
        };
        let node = chain.nodes.get(other)?;
        (node.layer == layer - layer.signum() && node.layer != 0).then(|| node.record.number.clone())
    });
    Ok(Linked {
        icon: icon(ctx, &record.register),
        number: record.number.clone(),
        title: record.title().to_owned(),
        href: href(&record.register, &record.number),
        kind: ctx.words().register(&record.register),
        state: record.state.as_deref().map(|state| present.state(register, state)),
        by: neighbour,
    })
}

fn of_fold(ctx: &Ctx, at: &Record, fold: &Fold) -> Linked {
    let page = href(&at.register, &at.number);
    let kind = match &fold.register {
        Some(register) => ctx.words().register_plural(register),
        None => ctx.words().field(&at.register, &fold.field),
    };
    let list = fold.register.as_ref().filter(|_| !fold.led_here);
    Linked {
        icon: fold.register.as_ref().map_or(Icon("more"), |register| icon(ctx, register)),
        number: String::new(),
        title: ctx.t().s("map-more").with("count", fold.count).with("kind", &kind).plain(),
        href: list.map_or(page, |register| format!("/r/{register}?view=all&{}={}", fold.field, at.number)),
        kind,
        state: None,
        by: Some(at.number.clone()),
    }
}

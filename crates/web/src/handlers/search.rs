//! Search in everything.

use std::collections::BTreeMap;

use assay_core::Record;
use assay_engine::{excerpt, words};

use crate::app::{Answer, Ctx};
use crate::present::{Presenter, href};
use crate::respond::{page, redirect, report};
use crate::views::search::{Hit, Search, SearchGroup, SearchTab, Span};
use crate::views::shell::At;

/// Records looked at for one answer.
const MOST: u32 = 100;
/// Hits shown per register when all registers are shown.
const PER_REGISTER: usize = 6;
/// Characters of an excerpt.
const EXCERPT: usize = 180;

pub(crate) fn search(ctx: &Ctx) -> Answer {
    let me = ctx.me()?;
    let typed = ctx.q("q").unwrap_or_default().trim();
    let pack = ctx.engine().pack();
    // A whole number goes straight to its record.
    if let Some(register) = pack.register_of_number(&typed.to_uppercase())
        && let Ok(record) = ctx.engine().record(&me.actor, &typed.to_uppercase())
    {
        return Ok(redirect(&href(&register.key, &record.number)));
    }
    let only = ctx.q("in");
    let (found, better) = ctx.engine().search_by_register(&me.actor, typed, MOST, only, PER_REGISTER)?;
    let shown = better.as_deref().unwrap_or(typed);
    let terms: Vec<String> = words(shown).collect();
    let named = BTreeMap::new();
    let present = Presenter::new(ctx, &named);
    let total = found.iter().map(|found| count(found.count)).sum();
    let groups = found.iter().map(|found| SearchGroup {
        key: found.register.clone(),
        title: ctx.words().register_plural(&found.register),
        total: count(found.count),
        hits: found.hits.iter().map(|hit| shown_hit(ctx, &present, &hit.record, &terms)).collect(),
        ..SearchGroup::default()
    });
    let mut groups: Vec<SearchGroup> = groups.collect();
    let link = |register: Option<&str>| {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("q", typed);
        if let Some(register) = register {
            query.append_pair("in", register);
        }
        format!("/search?{}", query.finish())
    };
    let mut registers = vec![SearchTab {
        label: ctx.t().s("search-all").plain(),
        count: total,
        href: link(None),
        current: only.is_none(),
    }];
    for group in &mut groups {
        registers.push(SearchTab {
            label: group.title.clone(),
            count: group.total,
            href: link(Some(&group.key)),
            current: only == Some(group.key.as_str()),
        });
        let more = group.total > count(group.hits.len());
        group.all = more.then(|| link(Some(&group.key)));
    }
    if let Some(only) = only {
        groups.retain(|group| group.key == only);
    }
    let view = Search {
        q: shown.to_owned(),
        total,
        did_you_mean: None,
        shown_instead_of: better.as_ref().map(|_| typed.to_owned()),
        registers: if groups.len() > 1 || only.is_some() { registers } else { Vec::new() },
        places: if only.is_none() { super::palette::places(ctx, typed)? } else { Vec::new() },
        groups,
        new: report(ctx),
    };
    page(ctx, &view, At::Search, Vec::new())
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

fn shown_hit(ctx: &Ctx, present: &Presenter<'_>, record: &Record, terms: &[String]) -> Hit {
    let register = ctx.engine().pack().register(&record.register);
    let icon = register.and_then(|register| register.icon.as_deref()).and_then(crate::assets::icon);
    let body = register.and_then(|register| {
        let text = assay_core::projection::search_text(register, record);
        excerpt(&text.b, terms, EXCERPT).or_else(|| excerpt(&text.c, terms, EXCERPT))
    });
    Hit {
        icon,
        number: record.number.clone(),
        href: href(&record.register, &record.number),
        title: excerpt(record.title(), terms, 400).map_or_else(|| Span::plain(record.title()), marked),
        excerpt: body.map(marked).unwrap_or_default(),
        state: register.and_then(|register| Some(present.state(register, record.state.as_deref()?))),
        facts: vec![present.day(record.changed).text],
    }
}

fn marked((text, hits): (String, Vec<(usize, usize)>)) -> Vec<Span> {
    Span::cut(&text, &hits)
}

//! Which packs the workspace follows, and what taking on another would bring.

use std::collections::{BTreeMap, BTreeSet};

use assay_core::value;
use assay_engine::{ListQuery, PackBrings, Renderer, SortKey};
use assay_pack::Pack;

use super::{PACKS, reach, show};
use crate::app::{Answer, Ctx, PackOffer};
use crate::fail::Fail;
use crate::present::Presenter;
use crate::views::parts::Link;
use crate::views::settings::{Settings, SettingsFact, SettingsPanel, SettingsRow};

/// Packs taken on that are shown: more than anybody has.
const MOST: u32 = 100;
/// Panels of packs that could be taken on, so many at most.
const KEYS: [&str; 8] = ["offer-1", "offer-2", "offer-3", "offer-4", "offer-5", "offer-6", "offer-7", "offer-8"];

pub(crate) fn packs(ctx: &Ctx) -> Answer {
    let tabs = reach(ctx, PACKS)?;
    let t = ctx.t();
    let mut panels = vec![in_use(ctx)?];
    for (key, offer) in KEYS.into_iter().zip(ctx.app.offers.iter()) {
        panels.push(SettingsPanel { key, ..offered(ctx, offer)? });
    }
    let view = Settings {
        heading: t.s("packs").plain(),
        lead: Some(t.s("packs-lead").plain()),
        tabs,
        panels,
        ..Settings::default()
    };
    show(ctx, &view)
}

/// The standards followed, and the packs taken on since the workspace was made.
fn in_use(ctx: &Ctx) -> Result<SettingsPanel, Fail> {
    let (t, engine, pack) = (ctx.t(), ctx.engine(), ctx.engine().pack());
    let named = BTreeMap::new();
    let present = Presenter::new(ctx, &named);
    let mut rows = Vec::new();
    for (standard, followed) in pack.standards.iter().zip(engine.followed()?) {
        let own = pack.requirements.iter().filter(|requirement| requirement.clause.contains_key(&followed));
        rows.push(SettingsRow {
            title: ctx.words().name_of(standard),
            facts: vec![
                t.s("packs-edition").with("edition", &followed).plain(),
                t.s("packs-requirements").with("count", own.count()).plain(),
            ],
            chip: None,
        });
    }
    let register = pack.register(assay_engine::PACKS);
    if let Some(register) = register {
        let query = ListQuery { sort: SortKey::Number, descending: false, ..ListQuery::of(&register.key, MOST) };
        for record in engine.list(&ctx.me()?.actor, query)?.records {
            let on = |field: &str| record.text(field).and_then(value::parse_date).map(|day| present.date(day).text);
            let mut facts = vec![record.number.clone()];
            facts.extend(record.text("pack_version").map(ToOwned::to_owned));
            facts.extend(on("adopted_on").map(|day| t.s("packs-since").with("day", &day).plain()));
            facts.extend(on("removed_on").map(|day| t.s("packs-until").with("day", &day).plain()));
            rows.push(SettingsRow { title: record.title().to_owned(), facts, chip: None });
        }
    }
    Ok(SettingsPanel {
        key: "in-use",
        title: t.s("packs-in-use").plain(),
        lead: Some(t.s("packs-in-use-lead").plain()),
        facts: vec![
            SettingsFact::new(t.s("packs-top").plain(), format!("{} {}", pack.name, pack.version)),
            SettingsFact::new(t.s("packs-registers").plain(), pack.registers.len().to_string()),
            SettingsFact::new(t.s("packs-checks").plain(), pack.checks.len().to_string()),
        ],
        rows,
        link: register.map(|it| Link::new(ctx.words().register_plural(&it.key), format!("/r/{}", it.key))),
        ..SettingsPanel::default()
    })
}

/// What a pack would bring.
fn offered(ctx: &Ctx, offer: &PackOffer) -> Result<SettingsPanel, Fail> {
    let (t, present) = (ctx.t(), ctx.engine().pack());
    let next = &offer.whole;
    let brings = PackBrings::between(present, next);
    let words = Renderer::new(next, ctx.reader.tongue.tag, &[])
        .map_err(|error| assay_engine::EngineError::Invalid(error.to_string()))?;
    let new = next
        .standards
        .iter()
        .filter(|standard| standard.editions.iter().all(|edition| brings.editions.contains(edition)));
    let names: Vec<String> = new.map(|standard| words.name_of(standard)).collect();
    let mut registers: Vec<String> = brings.registers.iter().map(|key| words.register_plural(key)).collect();
    registers.sort();
    let none = || t.s("packs-none").plain();
    let list = |items: Vec<String>| if items.is_empty() { none() } else { items.join(", ") };
    let command = format!("assay pack adopt {}", offer.name);
    let shared = list(shared_clauses(next, present, &ctx.engine().edition()?));
    Ok(SettingsPanel {
        title: if names.is_empty() { offer.name.clone() } else { names.join(", ") },
        lead: Some(t.s("packs-offer-lead").with("command", &command).plain()),
        facts: vec![
            SettingsFact::new(t.s("packs-version").plain(), format!("{} {}", offer.name, next.version)),
            SettingsFact::new(t.s("packs-new-registers").plain(), list(registers)),
            SettingsFact::new(
                t.s("packs-new-requirements").plain(),
                t.s("packs-of-them-shared").with("count", brings.requirements).with("shared", brings.shared).plain(),
            ),
            SettingsFact::new(t.s("packs-shared-clauses").plain(), shared),
            SettingsFact::new(t.s("packs-new-checks").plain(), brings.checks.to_string()),
        ],
        ..SettingsPanel::default()
    })
}

/// The clauses of the edition followed that new requirements stand as, in order.
fn shared_clauses(next: &Pack, present: &Pack, edition: &str) -> Vec<String> {
    let new = next.requirements.iter().filter(|requirement| present.requirement(&requirement.id).is_none());
    let same = new.flat_map(|requirement| &requirement.same_as).filter_map(|id| next.requirement(id));
    let clauses: BTreeSet<&String> = same.filter_map(|requirement| requirement.clause.get(edition)).collect();
    let mut clauses: Vec<String> = clauses.into_iter().cloned().collect();
    clauses.sort_by_key(|clause| clause.split('.').map(|part| part.parse().unwrap_or(0)).collect::<Vec<u32>>());
    clauses
}

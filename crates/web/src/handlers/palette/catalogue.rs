//! What has a name and is no record: registers, clauses of the standard, things to do.

use assay_core::permission::{Right, Sight, may, sight};
use assay_pack::Register;

use super::Scored;
use crate::app::Ctx;
use crate::assets::{self, Icon};
use crate::fail::Fail;
use crate::fuzzy::{BEGINS, Query, WHOLE};
use crate::handlers::list::looks;
use crate::handlers::{intake, settings, start, transition};
use crate::views::palette::{PaletteEnd, PaletteItem};
use crate::views::search::Span;

/// Everything a clause has, so that its place on the page is never empty.
const SHOW_ALL: &str = "show=error&show=warning&show=note&show=met&show=judge";

/// Registers whose name or prefix fits.
pub(super) fn registers(ctx: &Ctx, query: &Query) -> Result<Vec<Scored>, Fail> {
    let actor = &ctx.me()?.actor;
    let visible = ctx.engine().pack().registers.iter().filter(|register| sight(actor, register) != Sight::None);
    let found = visible.filter_map(|register| {
        let (many, one) = (ctx.words().register_plural(&register.key), ctx.words().register(&register.key));
        let found = query.find_any(&[&many, &one, &register.prefix])?;
        Some(Scored { score: found.score, item: register_row(ctx, register, Span::cut(&many, &found.marks)) })
    });
    Ok(found.collect())
}

/// A register that the reader may see, by its key.
pub(super) fn register_item(ctx: &Ctx, key: &str) -> Option<PaletteItem> {
    let register = ctx.engine().pack().register(key)?;
    let actor = &ctx.who.as_ref()?.actor;
    let visible = sight(actor, register) != Sight::None;
    visible.then(|| register_row(ctx, register, Span::plain(ctx.words().register_plural(key))))
}

fn register_row(ctx: &Ctx, register: &Register, name: Vec<Span>) -> PaletteItem {
    PaletteItem {
        end: PaletteEnd::Text(ctx.words().group(&register.group)),
        ..PaletteItem::new(
            register.icon.as_deref().and_then(assets::icon).unwrap_or(Icon("table")),
            name,
            format!("/r/{}", register.key),
        )
    }
}

/// Clauses whose number begins so, or whose title fits.
pub(super) fn clauses(ctx: &Ctx, query: &Query, typed: &str) -> Result<Vec<Scored>, Fail> {
    let engine = ctx.engine();
    let edition = engine.edition()?;
    let pack = engine.pack();
    let asked = |number: &str| {
        pack.requirements
            .iter()
            .filter_map(|requirement| requirement.clause.get(&edition))
            .any(|clause| clause.strip_prefix(number).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
    };
    let numbered = typed.trim_end_matches('.');
    let is_number = numbered.starts_with(|letter: char| letter.is_ascii_digit());
    let mut found = Vec::new();
    for clause in pack.clauses.iter().filter(|clause| clause.editions.contains(&edition)) {
        let title = ctx.words().clause(&clause.number, &edition);
        let fits = if is_number {
            let rest = clause.number.strip_prefix(numbered);
            rest.map(|rest| (if rest.is_empty() { WHOLE } else { BEGINS }, Vec::new()))
        } else {
            query.find(&title).map(|found| (found.score, found.marks))
        };
        // What nothing is asked in has no place among the requirements.
        let Some((score, marks)) = fits.filter(|_| asked(&clause.number)) else { continue };
        let item = PaletteItem {
            end: PaletteEnd::Text(clause.number.clone()),
            ..PaletteItem::new(
                Icon("readiness"),
                Span::cut(&title, &marks),
                format!("/readiness?clause={}&{SHOW_ALL}", clause.number),
            )
        };
        found.push(Scored { score, item });
    }
    Ok(found)
}

/// An action as it is written down: icon, message, message with other words for it, address, keys.
type Written = (&'static str, &'static str, Option<&'static str>, &'static str, Option<&'static str>);

const PAGES: [Written; 6] = [
    ("home", "palette-home", None, "/", Some("G H")),
    ("work", "palette-work", Some("palette-work-also"), "/work", Some("G W")),
    ("readiness", "palette-readiness", Some("palette-readiness-also"), "/readiness", Some("G R")),
    ("plus", "palette-new", Some("palette-new-also"), "/new", None),
    ("export", "palette-export", Some("palette-export-also"), "/readiness/export", None),
    ("help", "palette-keys", Some("palette-keys-also"), "/help/keys", Some("?")),
];

/// Things done by posting: icon, message, other words, address, fields.
const DEEDS: [(&str, &str, &str, &str, &str); 5] = [
    ("met", "palette-check", "palette-check-also", "/check", ""),
    ("eye", "palette-light", "palette-theme-also", "/settings/theme", "theme=light"),
    ("eye", "palette-dark", "palette-theme-also", "/settings/theme", "theme=dark"),
    ("eye", "palette-system", "palette-theme-also", "/settings/theme", "theme=system"),
    ("out", "palette-sign-out", "palette-sign-out-also", "/sign-out", ""),
];

/// A page that is there only for some readers or with some packs.
struct Further {
    icon: &'static str,
    name: String,
    /// Other words for it.
    also: String,
    href: String,
    /// What it is a page of.
    of: String,
}

/// All such pages that the reader may open.
fn further(ctx: &Ctx) -> Result<Vec<Further>, Fail> {
    let (t, words, engine) = (ctx.t(), ctx.words(), ctx.engine());
    let pack = engine.pack();
    let actor = &ctx.me()?.actor;
    let page = |icon, name: String, also: &'static str, href: String| {
        let also = if also.is_empty() { String::new() } else { t.s(also).plain() };
        Further { icon, name, also, href, of: String::new() }
    };
    let sees = |register: &Register| sight(actor, register) != Sight::None;
    let mut pages =
        vec![page("table", t.s("registers-title").plain(), "palette-registers-also", "/registers".to_owned())];
    if !pack.cycle.is_empty() {
        pages.push(page("milestone", words.cycle(), "palette-cycle-also", "/cycle".to_owned()));
    }
    if let Some(way) = transition::way(ctx, &engine.edition()?) {
        let name = t.s("transition-link").with("edition", &way.to).plain();
        pages.push(page("readiness", name, "palette-transition-also", transition::href(way)));
    }
    let planned = pack.planning.as_ref().and_then(|planning| pack.register(&planning.register));
    if let Some(register) = planned.filter(|register| sees(register)) {
        pages.push(page("roadmap", words.register(&register.key), "palette-plan-also", "/roadmap".to_owned()));
    }
    if pack.start.is_some() && engine.may_start(actor) {
        pages.push(page("pen", t.s("start-heading").plain(), "palette-start-also", start::PATH.to_owned()));
    }
    for tab in settings::tabs(ctx, "")? {
        pages.push(Further { of: t.s("settings-title").plain(), ..page("tool", tab.label, "", tab.href) });
    }
    if intake::links::looks_after_any(ctx) {
        let name = t.s("links-menu").plain();
        pages.push(Further {
            of: t.s("settings-title").plain(),
            ..page("link", name, "", "/settings/intake".to_owned())
        });
    }
    for register in pack.registers.iter().filter(|register| sees(register)) {
        pages.extend(register.views.iter().map(|view| Further {
            icon: looks::icon(view),
            name: words.view(&register.key, &view.key),
            also: format!("{} {}", words.register_plural(&register.key), words.view(&register.key, &view.key)),
            href: format!("/r/{}?show={}", register.key, view.key),
            of: words.register_plural(&register.key),
        }));
    }
    Ok(pages)
}

/// Things to do whose name fits; for nothing typed, those done most.
pub(super) fn actions(ctx: &Ctx, query: Option<&Query>) -> Result<Vec<Scored>, Fail> {
    let actor = &ctx.me()?.actor;
    let pack = ctx.engine().pack();
    let mut found = Vec::new();
    let mut add = |name: String, also: &[&str], item: &dyn Fn(Vec<Span>) -> PaletteItem| match query {
        None => found.push(Scored { score: 0, item: item(Span::plain(name)) }),
        Some(query) => {
            let names: Vec<&str> = std::iter::once(name.as_str()).chain(also.iter().copied()).collect();
            if let Some(fits) = query.find_any(&names) {
                found.push(Scored { score: fits.score, item: item(Span::cut(&name, &fits.marks)) });
            }
        }
    };
    let reported = pack.report.as_deref();
    let creatable =
        pack.registers.iter().filter(|register| !register.single && may(actor, Right::Create, register, None));
    for register in creatable {
        let reports = reported == Some(register.key.as_str());
        if query.is_none() && !reports {
            continue;
        }
        let one = ctx.words().register(&register.key);
        let also = ctx.t().s("palette-new-one").with("register", &one).with("prefix", &register.prefix).plain();
        let end = if reports { PaletteEnd::Keys("N F") } else { PaletteEnd::Text(one) };
        add(ctx.words().new_label(&register.key), &[&also], &|name| PaletteItem {
            end: end.clone(),
            ..PaletteItem::new(Icon("plus"), name, format!("/r/{}/new", register.key))
        });
    }
    for (icon, label, also, href, keys) in PAGES {
        let other = also.map(|also| ctx.t().s(also).plain()).unwrap_or_default();
        add(ctx.t().s(label).plain(), &[&other], &|name| PaletteItem {
            end: keys.map_or(PaletteEnd::Nothing, PaletteEnd::Keys),
            ..PaletteItem::new(Icon(icon), name, href)
        });
    }
    // What is opened now and then is found by its name alone.
    for page in if query.is_some() { further(ctx)? } else { Vec::new() } {
        add(page.name.clone(), &[&page.also], &|name| PaletteItem {
            end: PaletteEnd::Text(page.of.clone()),
            ..PaletteItem::new(Icon(page.icon), name, page.href.clone())
        });
    }
    for (icon, label, also, href, fields) in DEEDS {
        // Nobody opens the palette to find out how to leave.
        if query.is_none() {
            continue;
        }
        let other = ctx.t().s(also).plain();
        add(ctx.t().s(label).plain(), &[&other], &|name| PaletteItem {
            post: Some(fields.to_owned()),
            ..PaletteItem::new(Icon(icon), name, href)
        });
    }
    Ok(found)
}

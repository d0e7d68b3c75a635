//! Settings: one's own, and those of the workspace.

pub(crate) mod about;
pub(crate) mod packs;
pub(crate) mod people;
pub(crate) mod personal;
pub(crate) mod workspace;

use assay_core::permission::{Right, may};

use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::respond::page;
use crate::views::parts::Link;
use crate::views::settings::{Settings, SettingsTab};
use crate::views::shell::At;

/// Where one's own settings are.
pub(crate) const PERSONAL: &str = "/settings";
/// Where those of the workspace are.
pub(crate) const WORKSPACE: &str = "/settings/workspace";
/// Where people and accounts are.
pub(crate) const PEOPLE: &str = "/settings/people";
/// Which packs are in use, and which could be.
pub(crate) const PACKS: &str = "/settings/packs";
/// What this installation is.
pub(crate) const ABOUT: &str = "/settings/about";

/// The role that looks after accounts.
const ADMIN: &str = "admin";

/// The pages of settings that whoever asks may open.
pub(crate) fn tabs(ctx: &Ctx, current: &str) -> Result<Vec<SettingsTab>, Fail> {
    let actor = &ctx.me()?.actor;
    let register = ctx.engine().pack().settings.as_ref().and_then(|key| ctx.engine().pack().register(key));
    let edits = register.is_some_and(|register| may(actor, Right::Create, register, None));
    let administers = actor.has_role(ADMIN);
    let pages = [
        ("settings-yours", PERSONAL, true),
        ("settings-workspace", WORKSPACE, edits || administers),
        ("people", PEOPLE, administers),
        ("packs", PACKS, edits || administers),
        ("about", ABOUT, edits || administers),
    ];
    let open = pages.into_iter().filter(|(_, _, open)| *open);
    Ok(open
        .map(|(word, href, _)| SettingsTab {
            label: ctx.t().s(word).plain(),
            href: href.to_owned(),
            current: href == current,
        })
        .collect())
}

/// Is this page one that whoever asks may open? One that they may not does not exist.
fn reach(ctx: &Ctx, page: &str) -> Result<Vec<SettingsTab>, Fail> {
    let tabs = tabs(ctx, page)?;
    if tabs.iter().any(|tab| tab.current) { Ok(tabs) } else { Err(Fail::NotFound) }
}

/// Shows a page of settings.
fn show(ctx: &Ctx, view: &Settings) -> Answer {
    let whole = view.tabs.iter().any(|tab| tab.current && tab.href == PERSONAL);
    let parents = if whole { Vec::new() } else { vec![Link::new(ctx.t().s("settings-title").plain(), PERSONAL)] };
    page(ctx, view, At::Elsewhere, parents)
}

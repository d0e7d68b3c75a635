//! Tabs: the views every list has, then those people have saved.

use assay_engine::SavedView;
use assay_pack::Register;

use super::asked::{Asked, Show, VIEWS, encode, view_conditions};
use crate::app::{Ctx, pairs};
use crate::fail::Fail;
use crate::views::list::{SaveView, Tab, TabName};

pub(super) fn tabs(ctx: &Ctx, register: &Register, asked: &Asked, saved: &[SavedView]) -> Result<Vec<Tab>, Fail> {
    let actor = &ctx.me()?.actor;
    let mut tabs = Vec::new();
    if register.single {
        return Ok(tabs);
    }
    let has_current = !register.views.is_empty() && register.workflow.is_some();
    for view in VIEWS {
        // Where there are pictures, what they show by default has a tab.
        if (view == "overdue" && register.workflow.is_none()) || (view == "current" && !has_current) {
            continue;
        }
        let name = match view {
            "open" => TabName::Open,
            "current" => TabName::Current,
            "mine" => TabName::Mine,
            "overdue" => TabName::Overdue,
            _ => TabName::All,
        };
        let count = ctx.engine().count_matching(actor, &register.key, view_conditions(ctx, register, view))?;
        let href = asked.link(|to| {
            view.clone_into(&mut to.view);
            to.saved = None;
            to.filters.clear();
            to.q = None;
            to.page = 1;
        });
        // Something looked for within a view is still that view; filters make another one.
        let current = asked.saved.is_none() && asked.view == view;
        tabs.push(Tab { name, count: Some(count), href, current });
    }
    for view in saved {
        let of = Asked::of(ctx, register, &pairs(&view.query));
        // Words are looked up in the index of texts, which tells no count without finding them.
        let count = match of.q {
            None => Some(ctx.engine().count_matching(actor, &register.key, of.conditions(ctx, register))?),
            Some(_) => None,
        };
        tabs.push(Tab {
            name: TabName::Named(view.name.clone()),
            count,
            href: format!("{}?{}&saved={}", asked.path, view.query, view.id),
            current: asked.saved.as_ref().is_some_and(|current| current.id == view.id),
        });
    }
    Ok(tabs)
}

/// What can be done with the view that is shown: keep it, or keep what was changed in it.
pub(super) fn saving(ctx: &Ctx, register: &Register, asked: &Asked) -> Option<SaveView> {
    if register.single {
        return None;
    }
    let query = asked.essential_query();
    let path = format!("/r/{}/views", register.key);
    let differs = asked.differs_from_saved(ctx, register);
    let plain = asked.saved.is_none()
        && asked.filters.is_empty()
        && asked.q.is_none()
        && asked.show == Show::Table
        && asked.group.is_none();
    Some(SaveView {
        new: format!("{path}/new?{query}"),
        // A view nobody has changed need not be offered for keeping at every turn.
        quiet: plain || (asked.saved.is_some() && !differs),
        edit: asked.saved.as_ref().map(|view| format!("{path}/{}?{query}", view.id)),
        update: asked
            .saved
            .as_ref()
            .filter(|view| differs && view.may_change)
            .map(|view| (format!("{path}/{}", view.id), query.clone())),
        revert: asked.saved.as_ref().filter(|_| differs).map(|view| {
            let saved = encode(&[("saved".to_owned(), view.id.clone())]);
            format!("{}?{}&{saved}", asked.path, view.query)
        }),
    })
}

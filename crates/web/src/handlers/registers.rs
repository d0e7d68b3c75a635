//! The page of all registers.

use std::cmp::Reverse;

use assay_core::permission::{Right, may};
use assay_pack::Register;

use crate::app::{Answer, Ctx};
use crate::nav::visible;
use crate::respond::{page, small};
use crate::views::parts::Link;
use crate::views::registers::{RegisterGroup, RegisterRow, Registers};
use crate::views::shell::{At, NavGroup};

/// Registers shown as the reader's own.
const YOURS: usize = 6;

pub(crate) fn registers(ctx: &Ctx) -> Answer {
    let actor = &ctx.me()?.actor;
    let words = ctx.words();
    let counts = ctx.engine().nav_counts(actor)?;
    let q = ctx.q("q").unwrap_or_default().trim();
    let row = |register: &Register| RegisterRow {
        icon: register.icon.as_deref().and_then(crate::assets::icon),
        title: words.register_plural(&register.key),
        lead: words.lead(&register.key),
        href: format!("/r/{}", register.key),
        open: counts.open.get(&register.key).copied().map_or(0, small),
        new: (!register.single && may(actor, Right::Create, register, None))
            .then(|| Link::new(words.new_label(&register.key), format!("/r/{}/new", register.key))),
    };
    let visible = visible(ctx)?;
    let mut own: Vec<(u64, &Register)> = visible
        .iter()
        .flat_map(|(_, registers)| registers)
        .filter_map(|register| Some((*counts.owned.get(&register.key)?, *register)))
        .collect();
    own.sort_by_key(|(count, register)| (Reverse(*count), &register.key));
    let yours = own.iter().take(YOURS).filter(|_| q.is_empty()).map(|(_, register)| row(register)).collect();
    let groups = visible.iter().map(|(group, registers)| RegisterGroup {
        label: words.group(group),
        icon: NavGroup::icon(group),
        rows: registers.iter().map(|register| row(register)).filter(|row| fits(row, q)).collect(),
    });
    let groups: Vec<RegisterGroup> = groups.filter(|group| !group.rows.is_empty()).collect();
    let total = groups.iter().map(|group| group.rows.len()).sum();
    page(ctx, &Registers { q: q.to_owned(), total, yours, groups }, At::Registers, Vec::new())
}

/// Does every word stand in the register's name or in what it is for?
fn fits(row: &RegisterRow, q: &str) -> bool {
    let text = format!("{} {}", row.title, row.lead).to_lowercase();
    q.to_lowercase().split_whitespace().all(|word| text.contains(word))
}

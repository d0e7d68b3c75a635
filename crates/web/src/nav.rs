//! The navigation: of all registers those a reader needs at hand. The others are on the page of all registers.

use std::collections::BTreeMap;

use assay_core::permission::{Sight, sight};
use assay_engine::NavCounts;
use assay_pack::Register;

use crate::app::Ctx;
use crate::fail::Fail;
use crate::respond::small;
use crate::views::shell::{NavGroup, NavItem};

/// Registers beside the everyday ones that are shown because the reader works there.
const OWN: usize = 3;
/// Whoever owns fewer records of a register does not work there every day.
const AT_WORK: u64 = 3;

/// Registers the reader may see, by group, in the order of the pack.
pub(crate) fn visible(ctx: &Ctx) -> Result<Vec<(&str, Vec<&Register>)>, Fail> {
    let actor = &ctx.me()?.actor;
    let pack = ctx.engine().pack();
    let groups = pack.groups.iter().map(|group| {
        let registers = pack
            .registers
            .iter()
            .map(AsRef::as_ref)
            .filter(|register: &&Register| &register.group == group && sight(actor, register) != Sight::None);
        (group.as_str(), registers.collect())
    });
    Ok(groups.filter(|(_, registers): &(_, Vec<_>)| !registers.is_empty()).collect())
}

/// The groups with what stands in them: what is everyday, where the reader works, and where they are now.
pub(crate) fn groups(ctx: &Ctx, counts: &NavCounts) -> Result<Vec<NavGroup>, Fail> {
    let words = ctx.words();
    let everyday = &ctx.engine().pack().everyday;
    let plans = ctx.engine().pack().planning.as_ref().map(|planning| &planning.register);
    let visible = visible(ctx)?;
    let few = few(ctx)?;
    let own = own(everyday, &visible, &counts.owned);
    let groups = visible.into_iter().map(|(group, registers)| {
        let named = registers.iter().any(|register| everyday.contains(&register.key));
        let stands = |register: &&Register| {
            let key = register.key.as_str();
            if let Some(few) = few {
                return few.contains(&register.key) || key == ctx.part("register");
            }
            !named || everyday.contains(&register.key) || own.contains(&key) || key == ctx.part("register")
        };
        let items = registers.iter().copied().filter(stands).map(|register| NavItem {
            key: register.key.clone(),
            label: words.register_plural(&register.key),
            // Of plans there is one that everybody means.
            href: if plans == Some(&register.key) { "/roadmap".to_owned() } else { format!("/r/{}", register.key) },
            count: counts.open.get(&register.key).copied().map_or(0, small),
        });
        NavGroup { label: words.group(group), icon: NavGroup::icon(group), open: true, items: items.collect() }
    });
    // A small navigation leaves whole groups out; otherwise each group leads to its registers.
    Ok(groups.filter(|group: &NavGroup| few.is_none() || !group.items.is_empty()).collect())
}

/// The registers of a small navigation, where the workspace has chosen one.
fn few(ctx: &Ctx) -> Result<Option<&Vec<String>>, Fail> {
    let Some(navigation) = &ctx.engine().pack().navigation else { return Ok(None) };
    let chosen = ctx.engine().parameter(&navigation.parameter)?;
    Ok(chosen.as_str().and_then(|chosen| navigation.shown.get(chosen)))
}

/// Registers beside the everyday ones in which the reader works most.
fn own<'r>(everyday: &[String], visible: &[(&str, Vec<&'r Register>)], owned: &BTreeMap<String, u64>) -> Vec<&'r str> {
    let others = visible.iter().flat_map(|(_, registers)| registers).filter(|it| !everyday.contains(&it.key));
    let mut own: Vec<(u64, &str)> = others
        .filter_map(|register| Some((*owned.get(&register.key)?, register.key.as_str())))
        .filter(|(count, _)| *count >= AT_WORK)
        .collect();
    own.sort_by_key(|(count, key)| (std::cmp::Reverse(*count), *key));
    own.into_iter().take(OWN).map(|(_, key)| key).collect()
}

//! The navigation: of all registers those a reader needs at hand. The others are on the page of all registers.

use std::collections::BTreeMap;

use assay_core::permission::{Sight, sight};
use assay_engine::NavCounts;
use assay_pack::Register;

use crate::app::Ctx;
use crate::fail::Fail;
use crate::respond::small;
use crate::views::shell::{NavGroup, NavItem};

/// Registers beside the everyday ones that a group shows because the reader works there.
const OWN: usize = 2;
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
    let here = ctx.part("register");
    let words = ctx.words();
    let groups = visible(ctx)?.into_iter().map(|(group, registers)| {
        let chosen = chosen(&ctx.engine().pack().everyday, &registers, &counts.owned, here);
        let items = chosen.into_iter().map(|register| NavItem {
            key: register.key.clone(),
            label: words.register_plural(&register.key),
            href: format!("/r/{}", register.key),
            count: counts.open.get(&register.key).copied().map_or(0, small),
        });
        NavGroup { label: words.group(group), icon: NavGroup::icon(group), open: true, items: items.collect() }
    });
    Ok(groups.collect())
}

fn chosen<'r>(
    everyday: &[String],
    registers: &[&'r Register],
    owned: &BTreeMap<String, u64>,
    here: &str,
) -> Vec<&'r Register> {
    let is_everyday = |register: &Register| everyday.contains(&register.key);
    if !registers.iter().any(|register| is_everyday(register)) {
        return registers.to_vec();
    }
    let count = |register: &Register| owned.get(&register.key).copied().unwrap_or_default();
    let mut own: Vec<&Register> =
        registers.iter().copied().filter(|it| !is_everyday(it) && count(it) >= AT_WORK).collect();
    own.sort_by_key(|register| std::cmp::Reverse(count(register)));
    own.truncate(OWN);
    let stands = |register: &&Register| {
        is_everyday(register) || register.key == here || own.iter().any(|it| it.key == register.key)
    };
    registers.iter().copied().filter(stands).collect()
}

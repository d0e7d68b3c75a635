//! What this installation is: what to name when asking for help.

use std::collections::BTreeMap;

use super::{ABOUT, reach, show};
use crate::app::{Answer, Ctx};
use crate::present::Presenter;
use crate::views::settings::{Settings, SettingsFact, SettingsPanel};

pub(crate) fn about(ctx: &Ctx) -> Answer {
    let tabs = reach(ctx, ABOUT)?;
    let (t, pack) = (ctx.t(), ctx.engine().pack());
    let named = BTreeMap::new();
    let present = Presenter::new(ctx, &named);
    let known = ctx.engine().about()?;
    let locale = ctx.reader.tongue.locale();
    let number = |count: u64| locale.number(i64::try_from(count).unwrap_or(i64::MAX));
    let never = || t.s("about-never").plain();
    let (checkpoint, size) = match known.checkpoint {
        Some((size, at)) => (SettingsFact::at(t.s("about-checkpoint").plain(), present.moment(at)), Some(size)),
        None => (SettingsFact::new(t.s("about-checkpoint").plain(), never()), None),
    };
    let checked = match known.checked {
        Some(day) => SettingsFact::at(t.s("about-checked").plain(), present.date(day)),
        None => SettingsFact::new(t.s("about-checked").plain(), never()),
    };
    let mut sealed = vec![SettingsFact::new(t.s("about-entries").plain(), number(known.entries)), checkpoint];
    sealed.extend(size.map(|size| SettingsFact::new(t.s("about-checkpoint-size").plain(), number(size))));
    let view = Settings {
        heading: t.s("about").plain(),
        tabs,
        panels: vec![
            SettingsPanel {
                key: "product",
                title: t.s("about-product").plain(),
                lead: Some(t.s("about-product-lead").plain()),
                facts: vec![
                    SettingsFact::new(t.s("about-version").plain(), env!("CARGO_PKG_VERSION")),
                    SettingsFact::new(t.s("about-pack").plain(), format!("{} {}", pack.name, pack.version)),
                    SettingsFact::new(
                        t.s("workspace-standard").plain(),
                        ctx.words().standard(&ctx.engine().edition()?),
                    ),
                    checked,
                ],
                ..SettingsPanel::default()
            },
            SettingsPanel {
                key: "ledger",
                title: t.s("about-ledger").plain(),
                lead: Some(t.s("about-ledger-lead").plain()),
                facts: sealed,
                ..SettingsPanel::default()
            },
        ],
        ..Settings::default()
    };
    show(ctx, &view)
}

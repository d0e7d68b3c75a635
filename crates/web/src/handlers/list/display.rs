//! How a list is shown: table, board, calendar or a look of the pack; grouped and sorted by what; with which columns.

use assay_pack::Register;

use super::asked::{Asked, KEYS, Show};
use super::columns::{choices, is_column, label};
use super::looks;
use super::places::{boardable, datable, groupable, sort_key};
use crate::app::Ctx;
use crate::views::list::{Display, Layout, Pick, Suggestion};

/// The switch between table, board, calendar and the looks of the pack; empty where there is only the table.
pub(super) fn layouts(ctx: &Ctx, register: &Register, asked: &Asked) -> Vec<Layout> {
    let plain = [
        (Show::Table, "list-table", "table", true),
        (Show::Board, "list-board", "board", !boardable(register).is_empty()),
        (Show::Calendar, "list-calendar", "calendar", !datable(register).is_empty()),
    ];
    let plain = plain.into_iter().filter(|(_, _, _, possible)| *possible);
    let plain = plain.map(|(show, label, icon, _)| (show, ctx.t().s(label).plain(), icon));
    let named = register
        .views
        .iter()
        .map(|view| (Show::View(view.key.clone()), ctx.words().view(&register.key, &view.key), looks::icon(view)));
    let layouts: Vec<Layout> = plain
        .chain(named)
        .map(|(show, label, icon)| {
            let current = asked.show == show;
            let href = asked.link(|to| {
                // Pictures are of what is not over; lists begin with what waits.
                let picture = |show: &Show| matches!(show, Show::View(_));
                if picture(&show) && !picture(&to.show) && to.view == "open" {
                    "current".clone_into(&mut to.view);
                }
                to.show = show;
                to.by = None;
                to.page = 1;
            });
            Layout { label, icon, href, current }
        })
        .collect();
    if layouts.len() > 1 { layouts } else { Vec::new() }
}

/// The form of groups, order and columns.
pub(super) fn display(ctx: &Ctx, register: &Register, asked: &Asked) -> Display {
    let name = |key: &str| match key {
        "number" => ctx.t().s("list-number").plain(),
        "title" => ctx.words().register(&register.key),
        key => label(ctx, register, key),
    };
    let both = |key: &str| {
        let name = name(key);
        let up = ctx.t().s("sort-ascending").with("field", &name).plain();
        let down = ctx.t().s("sort-descending").with("field", &name).plain();
        [Suggestion { value: key.to_owned(), label: up }, Suggestion { value: format!("-{key}"), label: down }]
    };
    let columns = choices(ctx, register, asked);
    let fields = register.fields.iter().map(|field| field.key.as_str());
    let built_in = ["number", "title", "state", "created", "changed"];
    let sortable = built_in.into_iter().chain(fields.filter(|key| is_column(register, key)));
    let mut sortable: Vec<&str> = sortable.filter(|key| sort_key(register, key).is_some()).collect();
    sortable.dedup();
    let orders: Vec<Suggestion> = sortable.into_iter().flat_map(both).collect();
    let sorts = (0..KEYS)
        .map(|place| Pick {
            name: "sort".to_owned(),
            label: match place {
                0 => "sort-by",
                _ => "sort-then-by",
            },
            value: asked.sort.get(place).map(super::asked::By::text).unwrap_or_default(),
            options: orders.clone(),
        })
        .collect();
    let groups = groupable(register).into_iter().map(|key| {
        // Months read best from now backwards, unless something lies ahead.
        let descending = matches!(
            super::places::group_key(register, key),
            Some(assay_engine::GroupKey::Month(_)) if key != "due"
        );
        Suggestion { value: if descending { format!("-{key}") } else { key.to_owned() }, label: name(key) }
    });
    Display {
        action: asked.path.clone(),
        keep: asked.hidden(&["sort", "group", "columns"]),
        group: Pick {
            name: "group".to_owned(),
            label: "group-by",
            value: asked.group.as_ref().map(super::asked::By::text).unwrap_or_default(),
            options: groups.collect(),
        },
        sorts,
        columns,
        reset: asked.link(|to| {
            to.columns.clone_from(&register.columns);
            to.default_columns = true;
        }),
    }
}

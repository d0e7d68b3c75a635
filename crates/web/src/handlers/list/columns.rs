//! Columns: which there are, how they are headed, in which order they stand.

use assay_pack::{Field, FieldKind, Register};

use super::asked::Asked;
use super::places::sort_key;
use crate::app::Ctx;
use crate::present::stands_at_end;
use crate::views::list::{Column, ColumnChoice, Sort};

/// What every record has besides its fields.
const BUILT_IN: [&str; 4] = ["state", "created", "created_by", "changed"];

/// Can this stand as a column?
pub(super) fn is_column(register: &Register, key: &str) -> bool {
    let short = |field: &Field| {
        !matches!(
            field.kind,
            FieldKind::Markdown { .. } | FieldKind::Table(_) | FieldKind::Series { .. } | FieldKind::File
        )
    };
    (BUILT_IN.contains(&key) && (key != "state" || register.workflow.is_some()))
        || (key != "title" && register.field(key).is_some_and(short))
}

pub(in crate::handlers) fn label(ctx: &Ctx, register: &Register, column: &str) -> String {
    ctx.words().field(&register.key, column)
}

pub(super) fn header(ctx: &Ctx, register: &Register, asked: &Asked, column: &str, place: usize) -> Column {
    let kind = register.field(column).map(|field| &field.kind);
    Column {
        label: label(ctx, register, column),
        end: matches!(column, "created" | "changed") || kind.is_some_and(stands_at_end),
        optional: place >= 2 && column != "due" && column != "state",
        sort: if sort_key(register, column).is_some() { asked.sort_link(column) } else { Sort::default() },
    }
}

/// All columns: those shown in their order, then the rest.
pub(super) fn choices(ctx: &Ctx, register: &Register, asked: &Asked) -> Vec<ColumnChoice> {
    let fields = register.fields.iter().map(|field| field.key.as_str());
    let mut rest: Vec<&str> = BUILT_IN.into_iter().chain(fields).filter(|key| is_column(register, key)).collect();
    rest.retain(|key| !asked.columns.iter().any(|column| column == key));
    rest.dedup();
    let swapped = |place: usize, with: usize| {
        (with < asked.columns.len()).then(|| {
            asked.link(|to| {
                to.columns.swap(place, with);
                to.default_columns = to.columns == register.columns;
            })
        })
    };
    let shown = asked.columns.iter().enumerate().map(|(place, key)| ColumnChoice {
        key: key.clone(),
        label: label(ctx, register, key),
        on: true,
        earlier: place.checked_sub(1).and_then(|before| swapped(place, before)),
        later: swapped(place, place + 1),
    });
    let rest = rest.into_iter().map(|key| ColumnChoice {
        key: key.to_owned(),
        label: label(ctx, register, key),
        on: false,
        earlier: None,
        later: None,
    });
    shown.chain(rest).collect()
}

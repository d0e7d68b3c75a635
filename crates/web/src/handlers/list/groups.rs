//! Rows put together: by state, choice, person, link or month, each group with its count.

use std::collections::BTreeMap;

use assay_core::{Json, Record};
use assay_engine::ListQuery;
use assay_pack::{FieldKind, Register};

use super::asked::{Asked, By};
use super::conditions::Test;
use super::places::group_key;
use crate::app::Ctx;
use crate::fail::Fail;
use crate::present::Presenter;
use crate::views::list::{GroupHead, Row};
use crate::views::parts::Chip;

/// Puts a heading before the first row of each group.
pub(super) fn put_headings(
    present: &Presenter<'_>,
    register: &Register,
    asked: &Asked,
    query: &ListQuery,
    records: &[Record],
    rows: &mut [Row],
) -> Result<(), Fail> {
    let ctx = present.ctx;
    let Some(By { key, .. }) = &asked.group else { return Ok(()) };
    let Some(by) = group_key(register, key) else { return Ok(()) };
    let counts = ctx.engine().count_by(&ctx.me()?.actor, query.clone(), &by)?;
    let mut before: Option<Option<String>> = None;
    for (record, row) in records.iter().zip(rows) {
        let value = value(register, key, record);
        if before.as_ref() != Some(&value) {
            let chip = heading(present, register, key, value.as_deref());
            row.group = Some(GroupHead { chip, count: count(&counts, register, key, value.as_ref()) });
            before = Some(value);
        }
    }
    Ok(())
}

/// The store counts yes and no as it keeps them.
fn count(counts: &BTreeMap<Option<String>, u64>, register: &Register, key: &str, value: Option<&String>) -> u64 {
    let boolean = register.field(key).is_some_and(|field| matches!(field.kind, FieldKind::Boolean));
    let kept = value.map(|value| match value.as_str() {
        "true" if boolean => "1".to_owned(),
        "false" if boolean => "0".to_owned(),
        other => other.to_owned(),
    });
    counts.get(&kept).copied().unwrap_or_default()
}

/// What group a record is in; none for those without a value.
pub(super) fn value(register: &Register, key: &str, record: &Record) -> Option<String> {
    if key == "state" {
        return record.state.clone();
    }
    let text = match record.data.get(key)? {
        Json::String(text) => text.clone(),
        other => other.to_string(),
    };
    match register.field(key).map(|field| &field.kind) {
        Some(FieldKind::Date) => Some(text.chars().take(7).collect()),
        _ => Some(text),
    }
}

/// What a group is called.
pub(super) fn heading(present: &Presenter<'_>, register: &Register, key: &str, value: Option<&str>) -> Chip {
    let Some(value) = value else {
        return Chip::plain(without(present.ctx, register, key));
    };
    if key == "state" {
        return present.state(register, value);
    }
    let Some(field) = register.field(key) else { return Chip::plain(value) };
    match &field.kind {
        FieldKind::Choice(_) => present.option(register, field, value),
        FieldKind::Person => Chip::plain(present.person(value).name),
        FieldKind::Link(_) => {
            let short = present.short(value);
            Chip::plain(if short == value { short } else { format!("{value} {short}") })
        }
        FieldKind::Date => {
            let first = format!("{value}-01").parse();
            Chip::plain(first.map_or_else(|_| value.to_owned(), |first| present.month(first)))
        }
        _ => Chip::plain(present.plain(register, field, Some(&json(&field.kind, value)))),
    }
}

fn json(kind: &FieldKind, value: &str) -> Json {
    match kind {
        FieldKind::Boolean => Json::Bool(value == "true"),
        _ => Json::String(value.to_owned()),
    }
}

/// `No owner`.
pub(super) fn without(ctx: &Ctx, register: &Register, key: &str) -> String {
    ctx.t().s("group-none").with("field", &ctx.words().field(&register.key, key)).plain()
}

/// The test that finds the records of one column of a board.
pub(super) fn test_for(value: Option<&str>) -> Test {
    value.map_or(Test::Empty, |value| Test::Any(vec![value.to_owned()]))
}

//! What a record compares, weighed.

use assay_core::value::is_empty;
use assay_core::weigh::{Comparison, Weighed, reach};
use assay_core::{Json, Record};
use assay_pack::{Compare as Tables, Field, FieldKind, Register};

use super::score;
use crate::present::{Presenter, href, number_of};
use crate::respond::small;
use crate::views::parts::Tone;
use crate::views::record::{Bar, Compare, Compared, Criterion, Shown};

/// Decimals of a mean.
const DECIMALS: u32 = 1;

/// The comparison, where the register has one and there is something to compare.
pub(super) fn compared(present: &Presenter<'_>, register: &Register, record: &Record) -> Option<Compare> {
    let tables = register.compare.as_ref()?;
    let comparison = Comparison::of(record, tables);
    if comparison.items.is_empty() || comparison.criteria.is_empty() {
        return None;
    }
    let weighed = comparison.weigh();
    let chosen = tables.chosen.as_ref().and_then(|field| record.text(field));
    let items: Vec<Compared> =
        weighed.iter().filter_map(|one| item(present, tables, &comparison, one, chosen)).collect();
    let best = tables.scores.best;
    let criteria = comparison.criteria.iter().zip(comparison.shares()).enumerate();
    let criteria = criteria.map(|(index, ((name, _), share))| Criterion {
        name: name.clone(),
        share: share.map(|share| present.ctx.t().s("percent").with("value", share).plain()),
        scores: weighed
            .iter()
            .map(|one| {
                (*one.scores.get(index)?)
                    .map(|score| bar(present, score.round_dp(DECIMALS).normalize().to_string(), reach(score, best)))
            })
            .collect(),
    });
    Some(Compare {
        says: says(present, &items, best),
        notes: notes(present, tables, &items),
        criteria: criteria.collect(),
        shown: shown(present, register, tables, record, &weighed),
        edit: score::may_score(present.ctx, register, record)
            .then(|| format!("{}/scores", href(&register.key, &record.number))),
        items,
    })
}

/// Does the comparison tell all of this field? Scores without a word beside them need not be told twice.
pub(super) fn tells(register: &Register, record: &Record, field: &Field) -> bool {
    let Some(tables) = register.compare.as_ref().filter(|tables| tables.scores.table == field.key) else {
        return false;
    };
    let comparison = Comparison::of(record, tables);
    let of = &tables.scores;
    let told = |row: &Json| {
        let mut written = row.as_object().into_iter().flatten().filter(|(_, cell)| !is_empty(cell));
        written.all(|(key, _)| [&of.item, &of.criterion, &of.score].contains(&key))
    };
    let rows = record.data.get(&field.key).and_then(Json::as_array).map_or(&[][..], Vec::as_slice);
    !comparison.items.is_empty() && !comparison.criteria.is_empty() && rows.iter().all(told)
}

fn item(
    present: &Presenter<'_>,
    tables: &Tables,
    comparison: &Comparison,
    one: &Weighed,
    chosen: Option<&str>,
) -> Option<Compared> {
    let (name, stays) = comparison.items.get(one.item)?;
    let missing = one.scores.iter().filter(|score| score.is_none()).count();
    Some(Compared {
        name: name.clone(),
        place: one.place.map(|place| small(u64::try_from(place).unwrap_or(u64::MAX))),
        mean: one
            .mean
            .map(|mean| bar(present, mean.round_dp(DECIMALS).normalize().to_string(), reach(mean, tables.scores.best))),
        out: !stays,
        missing: small(u64::try_from(missing).unwrap_or(u64::MAX)),
        chosen: chosen == Some(name.as_str()),
    })
}

/// A number, written as records write it, and how far it reaches.
fn bar(present: &Presenter<'_>, number: String, percent: u32) -> Bar {
    Bar { text: number_of(present.ctx, &Json::String(number)), percent }
}

/// Who leads, or why nobody does.
fn says(present: &Presenter<'_>, items: &[Compared], best: u32) -> String {
    let t = present.ctx.t();
    let first: Vec<&Compared> = items.iter().filter(|item| item.place == Some(1)).collect();
    let missing: u32 = items.iter().filter(|item| !item.out).map(|item| item.missing).sum();
    match first.as_slice() {
        _ if missing > 0 => t.s("compare-missing").with("count", missing).plain(),
        [] => t.s("compare-nothing").plain(),
        [one] => {
            let mean = one.mean.as_ref().map_or("", |mean| mean.text.as_str());
            t.s("compare-leads").with("name", &one.name).with("mean", mean).with("best", best).plain()
        }
        several => {
            let names: Vec<&str> = several.iter().map(|item| item.name.as_str()).collect();
            t.s("compare-tie").with("names", &names.join(", ")).plain()
        }
    }
}

fn notes(present: &Presenter<'_>, tables: &Tables, items: &[Compared]) -> Vec<(Tone, String)> {
    let t = present.ctx.t();
    let mut notes = Vec::new();
    let count = small(u64::try_from(items.len()).unwrap_or(u64::MAX));
    if count < tables.enough {
        notes.push((Tone::Warn, t.s("compare-few").with("count", count).with("enough", tables.enough).plain()));
    }
    if let Some(chosen) = items.iter().find(|item| item.chosen) {
        if chosen.out {
            notes.push((Tone::Bad, t.s("compare-chosen-out").with("name", &chosen.name).plain()));
        } else if chosen.place.is_some_and(|place| place > 1) {
            notes.push((Tone::Warn, t.s("compare-chosen-not-first").with("name", &chosen.name).plain()));
        }
    }
    notes
}

/// Further columns of the things compared, in the order of their places.
fn shown(
    present: &Presenter<'_>,
    register: &Register,
    tables: &Tables,
    record: &Record,
    weighed: &[Weighed],
) -> Vec<Shown> {
    let Some(FieldKind::Table(columns)) = register.field(&tables.items).map(|field| &field.kind) else {
        return Vec::new();
    };
    let rows = record.data.get(&tables.items).and_then(Json::as_array).map_or(&[][..], Vec::as_slice);
    let column = |key: &String| -> Option<&Field> { columns.iter().find(|column| &column.key == key) };
    let each = tables.shown.iter().filter_map(column).map(|column| {
        let value =
            |one: &Weighed| present.plain(register, column, rows.get(one.item).and_then(|row| row.get(&column.key)));
        Shown {
            label: present.ctx.words().column(&register.key, &tables.items, &column.key),
            values: weighed.iter().map(value).collect(),
        }
    });
    each.filter(|shown| shown.values.iter().any(|value| !value.is_empty())).collect()
}

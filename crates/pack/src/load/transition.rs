//! Reads and checks `[transition.<edition>]`: the way from one edition to another.

use super::manifest::{Manifest, values};
use super::report::{At, Report};
use super::requirement::Catalogue;
use super::walk::{Table, check_form};
use super::words::{KeyForm, did_you_mean};
use crate::model::{Sure, Transition, TransitionDate};

/// The table as written.
pub(crate) struct DraftTransition {
    pub to: At<String>,
    from: At<String>,
    pub dates: Vec<DraftDate>,
    pub changes: Vec<At<String>>,
    asks: Vec<At<String>>,
}

/// A date as written.
pub(crate) struct DraftDate {
    pub key: At<String>,
    on: jiff::civil::Date,
    sure: Sure,
}

/// Reads `[transition]` of one manifest.
pub(crate) fn read(table: &Table<'_>) -> Vec<DraftTransition> {
    let entries = table.entries();
    entries.into_iter().filter_map(|(to, node)| transition(to, &node.table()?)).collect()
}

fn transition(to: At<String>, table: &Table<'_>) -> Option<DraftTransition> {
    let from = table.required_string("from");
    let dates = table.tables("dates").iter().filter_map(date).collect();
    table.required("changes");
    let mut changes = table.strings("changes");
    changes.retain(|word| check_form(table.report(), word, KeyForm::Either));
    let asks = table.strings("asks");
    table.finish();
    Some(DraftTransition { to, from: from?, dates, changes, asks })
}

fn date(table: &Table<'_>) -> Option<DraftDate> {
    let key = table.required("key").and_then(|node| node.key(KeyForm::Either));
    let on = table.required_string("on");
    let sure = table.word("sure", &Sure::WORDS).unwrap_or(Sure::High);
    table.finish();
    let on = on?;
    let day = on.value.parse().ok();
    if day.is_none() {
        table.report().error_help(on.place, format!("`{}` is not a date", on.value), "write it like 2026-09-16");
    }
    Some(DraftDate { key: key?, on: day?, sure })
}

impl DraftTransition {
    /// Checks names, and that every requirement of the two editions says what became of it.
    pub fn check(&self, report: &Report<'_>, manifest: &Manifest, catalogue: &Catalogue) {
        let editions = || manifest.editions.iter().map(|known| known.value.as_str());
        let known = |edition: &At<String>| {
            let known = editions().any(|known| known == edition.value);
            if !known {
                let hint = did_you_mean(&edition.value, editions(), "editions");
                report.error_help(edition.place, format!("unknown edition `{}`", edition.value), hint);
            }
            known
        };
        let whole = known(&self.to) & known(&self.from);
        let words = || self.changes.iter().map(|word| word.value.as_str());
        for word in self.asks.iter().filter(|word| words().all(|known| known != word.value)) {
            let hint = did_you_mean(&word.value, words(), "changes");
            report.error_help(word.place, format!("unknown change `{}`", word.value), hint);
        }
        if !whole {
            return;
        }
        let to = self.to.value.as_str();
        for (requirement, place) in &catalogue.requirements {
            let (before, after) =
                (requirement.clause.contains_key(&self.from.value), requirement.clause.contains_key(to));
            if !before && !after {
                continue;
            }
            let id = &requirement.id;
            match requirement.change(to) {
                None => {
                    let hint = format!("add `change_{to}`, e.g. \"same\"");
                    report.error_help(*place, format!("requirement `{id}` does not say what changed in `{to}`"), hint);
                }
                Some(word) if words().all(|known| known != word) => {
                    let hint = did_you_mean(word, words(), "changes");
                    report.error_help(*place, format!("requirement `{id}` names the unknown change `{word}`"), hint);
                }
                Some(_) => {}
            }
            let confidence = requirement.facts.get(&format!("confidence_{to}"));
            if let Some(word) = confidence.filter(|word| Sure::WORDS.iter().all(|(known, _)| known != word)) {
                let message = format!("requirement `{id}` is of the unknown confidence `{word}`");
                report.error_help(*place, message, "known values: high, low, medium");
            }
        }
    }

    /// The transition, once it has been checked.
    pub fn finish(self) -> Transition {
        let date = |date: DraftDate| TransitionDate { key: date.key.value, on: date.on, sure: date.sure };
        Transition {
            from: self.from.value,
            to: self.to.value,
            dates: self.dates.into_iter().map(date).collect(),
            changes: values(&self.changes),
            asks: values(&self.asks),
        }
    }
}

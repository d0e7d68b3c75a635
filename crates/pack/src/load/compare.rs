//! Reads and checks `[compare]`: which tables of a record are compared.

use super::field::kind_name;
use super::register::DraftRegister;
use super::report::At;
use super::resolve::Names;
use super::walk::Table;
use super::words::did_you_mean;
use crate::model::{Compare, Field, FieldKind, Scores};

/// The table as written; columns are named `table.column`.
pub(crate) struct DraftCompare {
    item: At<String>,
    must: Option<At<String>>,
    shown: Vec<At<String>>,
    criterion: At<String>,
    weight: At<String>,
    scores: [At<String>; 3],
    best: u32,
    chosen: Option<At<String>>,
    enough: u32,
}

/// Reads `[compare]`.
pub(crate) fn read(table: &Table<'_>) -> Option<DraftCompare> {
    let (item, criterion) = (table.required_string("items"), table.required_string("criteria"));
    let (weight, must, chosen) = (table.required_string("weight"), table.string("must"), table.string("chosen"));
    let shown = table.strings("shown");
    let scores = table.required("scores").and_then(|node| node.table()).and_then(|scores| {
        let columns = (
            scores.required_string("item"),
            scores.required_string("criterion"),
            scores.required_string("score"),
            whole(&scores, "best", 10),
        );
        scores.finish();
        Some(([columns.0?, columns.1?, columns.2?], columns.3?))
    });
    let enough = whole(table, "enough", 1);
    table.finish();
    let (scores, best) = scores?;
    let enough = enough?;
    Some(DraftCompare {
        item: item?,
        must,
        shown,
        criterion: criterion?,
        weight: weight?,
        scores,
        best,
        chosen,
        enough,
    })
}

/// A whole number above zero.
fn whole(table: &Table<'_>, key: &str, otherwise: u32) -> Option<u32> {
    let Some(number) = table.integer(key) else { return Some(otherwise) };
    let fits = u32::try_from(number.value).ok().filter(|number| *number > 0);
    if fits.is_none() {
        table.report().error(number.place, format!("`{key}` must be above zero"));
    }
    fits
}

impl DraftCompare {
    /// Checks that tables and columns are there and of types that can be compared.
    pub fn check(&self, names: &Names<'_>, register: &DraftRegister) {
        let text = |kind: &FieldKind| matches!(kind, FieldKind::Text { .. });
        let number = |kind: &FieldKind| matches!(kind, FieldKind::Decimal { .. } | FieldKind::Integer { .. });
        column(names, register, &self.item, text, "text");
        column(names, register, &self.criterion, text, "text");
        column(names, register, &self.weight, number, "decimal");
        let [item, criterion, score] = &self.scores;
        column(names, register, item, text, "text");
        column(names, register, criterion, text, "text");
        column(names, register, score, number, "decimal");
        if let Some(must) = &self.must {
            column(names, register, must, |kind| matches!(kind, FieldKind::Boolean), "boolean");
        }
        for shown in &self.shown {
            column(names, register, shown, |_| true, "any");
        }
        let of_items = self.must.iter().chain(&self.shown).map(|name| (name, &self.item));
        let of_scores = [(criterion, item), (score, item)];
        for (name, with) in of_items.chain([(&self.weight, &self.criterion)]).chain(of_scores) {
            let table = table_of(&with.value);
            if table_of(&name.value) != table {
                let message = format!("`{}` is not a column of the table `{table}`", name.value);
                names.report.error_help(name.place, message, format!("it goes with `{}`", with.value));
            }
        }
        let Some(chosen) = &self.chosen else { return };
        if names.known(chosen, register.field_keys(), "field")
            && register.field(&chosen.value).is_some_and(|draft| !draft.broken && !text(&draft.field.kind))
        {
            let message = format!("`{}` cannot hold the name of what was chosen", chosen.value);
            names.report.error_help(chosen.place, message, "name a field of type `text`");
        }
    }

    /// The comparison, once it has been checked.
    pub fn finish(self) -> Compare {
        let [score_item, score_criterion, score] = self.scores;
        Compare {
            items: table_of(&self.item.value).to_owned(),
            item: column_of(&self.item.value),
            must: self.must.map(|name| column_of(&name.value)),
            shown: self.shown.iter().map(|name| column_of(&name.value)).collect(),
            criteria: table_of(&self.criterion.value).to_owned(),
            criterion: column_of(&self.criterion.value),
            weight: column_of(&self.weight.value),
            scores: Scores {
                table: table_of(&score_item.value).to_owned(),
                item: column_of(&score_item.value),
                criterion: column_of(&score_criterion.value),
                score: column_of(&score.value),
                best: self.best,
            },
            chosen: self.chosen.map(|name| name.value),
            enough: self.enough,
        }
    }
}

fn table_of(name: &str) -> &str {
    name.split_once('.').map_or(name, |(table, _)| table)
}

fn column_of(name: &str) -> String {
    name.split_once('.').map_or_else(String::new, |(_, column)| column.to_owned())
}

/// Checks that a name is that of a column of a fitting type.
fn column(
    names: &Names<'_>,
    register: &DraftRegister,
    name: &At<String>,
    fits: impl Fn(&FieldKind) -> bool,
    what: &str,
) {
    let table = At { value: table_of(&name.value).to_owned(), place: name.place };
    if !names.known(&table, register.field_keys(), "field") {
        return;
    }
    let Some(draft) = register.field(&table.value).filter(|draft| !draft.broken) else { return };
    let FieldKind::Table(columns) = &draft.field.kind else {
        let message = format!("`{}` is of type `{}`", table.value, kind_name(&draft.field.kind));
        names.report.error_help(name.place, message, "name a column of a table field: `table.column`");
        return;
    };
    let wanted = column_of(&name.value);
    let found: Option<&Field> = columns.iter().find(|column| column.key == wanted);
    match found {
        None => {
            let hint = did_you_mean(&wanted, columns.iter().map(|column| column.key.as_str()), "columns");
            names.report.error_help(name.place, format!("`{}` has no column `{wanted}`", table.value), hint);
        }
        Some(column) if !fits(&column.kind) => {
            let message = format!("`{}` is of type `{}`", name.value, kind_name(&column.kind));
            names.report.error_help(name.place, message, format!("name a column of type `{what}`"));
        }
        Some(_) => {}
    }
}

//! Reads and checks `[views.…]`: further looks at the list of a register.

use super::field::kind_name;
use super::manifest::values;
use super::register::DraftRegister;
use super::report::At;
use super::resolve::Names;
use super::walk::{Table, check_form};
use super::words::KeyForm;
use crate::model::{Axes, FieldKind, Flow, Handover, Matrix, Prompts, SizeOf, Suggestion, View, ViewKind};

/// What every list can be shown as anyway.
const TAKEN: [&str; 3] = ["table", "board", "calendar"];
/// Grades of a matrix: fewer say nothing, more nobody tells apart.
const GRADES: std::ops::RangeInclusive<i64> = 2..=10;

/// A view as named.
pub(crate) struct DraftView {
    pub key: At<String>,
    pub kind: DraftKind,
}

/// What it draws, as named.
pub(crate) enum DraftKind {
    Flow { next: At<String>, flows: Option<[At<String>; 3]>, lane: At<String>, lanes: Vec<At<String>> },
    Matrix { now: DraftAxes, after: Option<DraftAxes>, size: Option<(At<String>, At<i64>)> },
    Prompts { by: At<String>, asks: Vec<At<String>>, told_by: Option<At<String>>, suggestions: Vec<DraftSuggestion> },
}

/// Two scales as named.
pub(crate) struct DraftAxes {
    x: At<String>,
    y: At<String>,
    band: Option<At<String>>,
}

/// A suggestion as named.
pub(crate) struct DraftSuggestion {
    pub key: At<String>,
    option: At<String>,
    words: Vec<String>,
    with: Vec<(At<String>, At<String>)>,
}

#[derive(Clone, Copy)]
enum Word {
    Flow,
    Matrix,
    Prompts,
}

/// Reads the views of a register.
pub(crate) fn read(table: &Table<'_>) -> Vec<DraftView> {
    let mut views = Vec::new();
    for (key, node) in table.entries() {
        if TAKEN.contains(&key.value.as_str()) {
            let message = format!("every list has a look called `{}` already", key.value);
            table.report().error_help(key.place, message, "choose another name");
        }
        check_form(table.report(), &key, KeyForm::Kebab);
        let Some(inner) = node.table() else { continue };
        inner.required("kind");
        let kinds = [("flow", Word::Flow), ("matrix", Word::Matrix), ("prompts", Word::Prompts)];
        let Some(kind) = inner.word("kind", &kinds) else { continue };
        let kind = match kind {
            Word::Flow => flow(&inner),
            Word::Matrix => matrix(&inner),
            Word::Prompts => prompts(&inner),
        };
        inner.finish();
        views.extend(kind.map(|kind| DraftView { key, kind }));
    }
    views
}

fn flow(table: &Table<'_>) -> Option<DraftKind> {
    let next = table.required_string("next");
    let flows = table.table("flows").and_then(|flows| {
        let all = [flows.required_string("table"), flows.required_string("to"), flows.required_string("what")];
        flows.finish();
        let [table, to, what] = all;
        Some([table?, to?, what?])
    });
    let lane = table.required_string("lane");
    table.required("lanes");
    let lanes = table.strings("lanes");
    Some(DraftKind::Flow { next: next?, flows, lane: lane?, lanes })
}

fn axes(table: &Table<'_>) -> Option<DraftAxes> {
    let (x, y, band) = (table.required_string("x"), table.required_string("y"), table.string("band"));
    Some(DraftAxes { x: x?, y: y?, band })
}

fn matrix(table: &Table<'_>) -> Option<DraftKind> {
    let now = axes(table);
    let after = table.table("after").and_then(|after| {
        let found = axes(&after);
        after.finish();
        found
    });
    let size = table.table("size").and_then(|size| {
        let field = size.required_string("field");
        size.required("otherwise");
        let otherwise = size.integer("otherwise");
        size.finish();
        field.zip(otherwise)
    });
    Some(DraftKind::Matrix { now: now?, after, size })
}

fn prompts(table: &Table<'_>) -> Option<DraftKind> {
    let by = table.required_string("by");
    let (asks, told_by) = (table.strings("asks"), table.string("told_by"));
    let suggestions = table.tables("suggest").into_iter().filter_map(|inner| {
        let (key, option) =
            (inner.required("key").and_then(|node| node.key(KeyForm::Kebab)), inner.required_string("for"));
        let words = values(&inner.strings("words"));
        let with = inner.table("with").map(|with| {
            let pairs = with.entries().into_iter().filter_map(|(name, node)| Some((name, node.string()?)));
            pairs.collect()
        });
        inner.finish();
        Some(DraftSuggestion { key: key?, option: option?, words, with: with.unwrap_or_default() })
    });
    let suggestions = suggestions.collect();
    Some(DraftKind::Prompts { by: by?, asks, told_by, suggestions })
}

impl Names<'_> {
    /// Reports a field that is not there, or not of a type that fits. True if nothing was reported.
    pub fn fits(
        &self,
        register: &DraftRegister,
        name: &At<String>,
        fits: impl FnOnce(&FieldKind) -> bool,
        what: &str,
    ) -> bool {
        if !self.known(name, register.field_keys(), "field") {
            return false;
        }
        let Some(draft) = register.field(&name.value).filter(|draft| !draft.broken) else { return false };
        let fits = fits(&draft.field.kind);
        if !fits {
            let message = format!("`{}` is of type `{}`", name.value, kind_name(&draft.field.kind));
            self.report.error_help(name.place, message, format!("name a field that holds {what}"));
        }
        fits
    }

    /// Reports options that a choice field has not.
    pub fn options(&self, register: &DraftRegister, field: &At<String>, options: &[&At<String>]) {
        if let Some(FieldKind::Choice(choices)) = register.field(&field.value).map(|draft| &draft.field.kind) {
            for option in options {
                self.known(option, choices.options.iter().map(String::as_str), "option");
            }
        }
    }
}

impl DraftView {
    /// Checks names and types.
    pub fn check(&self, names: &Names<'_>, register: &DraftRegister, organisation: Option<&DraftRegister>) {
        if register.single {
            let message = format!("`{}` holds one record only and has no list", register.key);
            names.report.error_help(self.key.place, message, "leave its views out");
        }
        match &self.kind {
            DraftKind::Flow { next, flows, lane, lanes } => {
                names.fits(register, next, |kind| leads_home(kind, register), "links to this register");
                if let Some([table, to, what]) = flows {
                    self.check_flows(names, register, table, (to, what));
                }
                if names.fits(register, lane, |kind| matches!(kind, FieldKind::Choice(_)), "a choice") {
                    names.options(register, lane, &lanes.iter().collect::<Vec<_>>());
                }
            }
            DraftKind::Matrix { now, after, size } => {
                for axes in std::iter::once(now).chain(after) {
                    axes.check(names, register, size.is_some());
                }
                if let Some((field, otherwise)) = size {
                    names.fits(register, field, |kind| matches!(kind, FieldKind::Integer { .. }), "a whole number");
                    if !GRADES.contains(&otherwise.value) {
                        let hint = format!("from {} to {}", GRADES.start(), GRADES.end());
                        names.report.error_help(otherwise.place, "a matrix cannot have so many grades", hint);
                    }
                }
            }
            DraftKind::Prompts { by, asks, told_by, suggestions } => {
                let chosen = names.fits(register, by, |kind| matches!(kind, FieldKind::Choice(_)), "a choice");
                for (place, suggestion) in suggestions.iter().enumerate() {
                    if suggestions.iter().take(place).any(|earlier| earlier.key.value == suggestion.key.value) {
                        let message = format!("`{}` is suggested twice", suggestion.key.value);
                        names.report.error(suggestion.key.place, message);
                    }
                    if chosen {
                        names.options(register, by, &[&suggestion.option]);
                    }
                    for (field, value) in &suggestion.with {
                        let simple = |kind: &FieldKind| {
                            matches!(kind, FieldKind::Text { .. } | FieldKind::Choice(_) | FieldKind::Boolean)
                        };
                        if names.fits(register, field, simple, "a text, a choice or yes and no") {
                            names.options(register, field, &[value]);
                        }
                    }
                }
                let Some(organisation) = organisation.filter(|it| !names.report.is_muted(it.place.file)) else {
                    return;
                };
                for ask in asks {
                    names.known(ask, organisation.field_keys(), "field");
                }
                if let Some(told_by) = told_by {
                    names.fits(organisation, told_by, |kind| matches!(kind, FieldKind::Text { .. }), "text");
                }
            }
        }
    }

    fn check_flows(
        &self,
        names: &Names<'_>,
        register: &DraftRegister,
        table: &At<String>,
        (to, what): (&At<String>, &At<String>),
    ) {
        if !names.fits(register, table, |kind| matches!(kind, FieldKind::Table(_)), "a table") {
            return;
        }
        let Some(FieldKind::Table(columns)) = register.field(&table.value).map(|draft| &draft.field.kind) else {
            return;
        };
        let kind_of = |name: &At<String>| {
            names.known(name, columns.iter().map(|column| column.key.as_str()), "column");
            columns.iter().find(|column| column.key == name.value).map(|column| &column.kind)
        };
        if kind_of(to).is_some_and(|kind| !leads_home(kind, register)) {
            let hint = format!("name a column with a link to `{}`", register.key);
            names.report.error_help(to.place, format!("the column `{}` leads to no box", to.value), hint);
        }
        if kind_of(what).is_some_and(|kind| !matches!(kind, FieldKind::Text { .. })) {
            names.report.error_help(what.place, format!("the column `{}` holds no text", what.value), "name a text");
        }
    }

    /// The view, once it has been checked.
    pub fn finish(self) -> View {
        let text = |name: At<String>| name.value;
        let axes = |axes: DraftAxes| Axes { x: axes.x.value, y: axes.y.value, band: axes.band.map(text) };
        let kind = match self.kind {
            DraftKind::Flow { next, flows, lane, lanes } => ViewKind::Flow(Flow {
                next: next.value,
                flows: flows.map(|[table, to, what]| Handover { table: table.value, to: to.value, what: what.value }),
                lane: lane.value,
                lanes: values(&lanes),
            }),
            DraftKind::Matrix { now, after, size } => ViewKind::Matrix(Matrix {
                now: axes(now),
                after: after.map(axes),
                size: size.map(|(field, otherwise)| SizeOf { field: field.value, otherwise: otherwise.value }),
            }),
            DraftKind::Prompts { by, asks, told_by, suggestions } => ViewKind::Prompts(Prompts {
                by: by.value,
                asks: values(&asks),
                told_by: told_by.map(text),
                suggestions: suggestions.into_iter().map(DraftSuggestion::finish).collect(),
            }),
        };
        View { key: self.key.value, kind }
    }
}

impl DraftSuggestion {
    fn finish(self) -> Suggestion {
        Suggestion {
            key: self.key.value,
            option: self.option.value,
            words: self.words,
            with: self.with.into_iter().map(|(field, value)| (field.value, value.value)).collect(),
        }
    }
}

impl DraftAxes {
    fn check(&self, names: &Names<'_>, register: &DraftRegister, sized: bool) {
        // How many grades an integer has, its bounds tell, or the field that gives the size.
        let scale = |kind: &FieldKind| match kind {
            FieldKind::Integer { min: Some(1), max: Some(max), .. } => sized || GRADES.contains(max),
            FieldKind::Rating { max } => GRADES.contains(max),
            FieldKind::Choice(choices) => choices.options.len() <= 10,
            _ => false,
        };
        for name in [&self.x, &self.y] {
            names.fits(register, name, scale, "a choice, a rating, or a whole number from 1 to at most 10");
        }
        if let Some(band) = &self.band
            && names.fits(register, band, |kind| matches!(kind, FieldKind::Choice(_)), "a choice")
            && register.field(&band.value).is_some_and(|draft| draft.compute.is_none())
        {
            let message = format!("`{}` is typed: nobody could tell what an empty cell means", band.value);
            names.report.error_help(band.place, message, "name a computed choice");
        }
    }
}

/// Does a field of this kind lead to records of the same register?
fn leads_home(kind: &FieldKind, register: &DraftRegister) -> bool {
    match kind {
        FieldKind::Link(target) | FieldKind::Links(target) => {
            matches!(target.registers.as_slice(), [one] if *one == register.key)
        }
        _ => false,
    }
}

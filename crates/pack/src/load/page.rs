//! Reads and checks `[page]`: what the page of a record tells besides its fields.

use super::manifest::values;
use super::register::DraftRegister;
use super::report::At;
use super::resolve::Names;
use super::walk::{Table, check_form};
use super::words::KeyForm;
use crate::model::{FieldKind, Launch, Page, Part, Related, Turtle, Verdicts};
use crate::schema::BUILT_IN;

/// The page as named.
#[derive(Default)]
pub(crate) struct DraftPage {
    open: Vec<At<String>>,
    pub parts: Vec<DraftPart>,
    launches: Vec<DraftLaunch>,
}

/// A part as named.
pub(crate) enum DraftPart {
    Related { of: At<String>, columns: Vec<At<String>>, figures: bool },
    Turtle([Vec<At<String>>; 6]),
    Verdicts { key: At<String>, fields: Vec<At<String>>, good: At<String> },
}

struct DraftLaunch {
    table: At<String>,
    when: At<String>,
    done: Option<At<String>>,
    to: At<String>,
    link: At<String>,
    with: Vec<(At<String>, At<String>)>,
}

#[derive(Clone, Copy)]
enum Word {
    Records,
    Figures,
    Turtle,
    Verdicts,
}

/// Reads `[page]` of a register.
pub(crate) fn read(table: &Table<'_>) -> DraftPage {
    let page = DraftPage {
        open: table.strings("open"),
        parts: table.tables("part").iter().filter_map(part).collect(),
        launches: table.tables("launch").iter().filter_map(launch).collect(),
    };
    table.finish();
    page
}

fn part(table: &Table<'_>) -> Option<DraftPart> {
    table.required("kind");
    let kinds = [
        ("records", Word::Records),
        ("figures", Word::Figures),
        ("turtle", Word::Turtle),
        ("verdicts", Word::Verdicts),
    ];
    let part = match table.word("kind", &kinds)? {
        kind @ (Word::Records | Word::Figures) => {
            let (of, columns) = (table.required_string("of"), table.strings("columns"));
            of.map(|of| DraftPart::Related { of, columns, figures: matches!(kind, Word::Figures) })
        }
        Word::Turtle => {
            let places = ["inputs", "outputs", "with_what", "with_whom", "how", "measures"];
            Some(DraftPart::Turtle(places.map(|place| table.strings(place))))
        }
        Word::Verdicts => {
            let key = table.required_string("key").filter(|key| check_form(table.report(), key, KeyForm::Kebab));
            table.required("fields");
            let (fields, good) = (table.strings("fields"), table.required_string("good"));
            key.zip(good).map(|(key, good)| DraftPart::Verdicts { key, fields, good })
        }
    };
    table.finish();
    part
}

fn launch(table: &Table<'_>) -> Option<DraftLaunch> {
    let (of, when, done) = (table.required_string("table"), table.required_string("when"), table.string("done"));
    let (to, link) = (table.required_string("to"), table.required_string("link"));
    let with = table
        .table("with")
        .map(|with| with.entries().into_iter().filter_map(|(name, node)| Some((name, node.string()?))).collect());
    table.finish();
    Some(DraftLaunch { table: of?, when: when?, done, to: to?, link: link?, with: with.unwrap_or_default() })
}

impl DraftPage {
    /// Checks every name, once the inverses are known.
    pub fn check(&self, names: &Names<'_>, register: &DraftRegister, registers: &[DraftRegister]) {
        for section in &self.open {
            names.known(section, register.sections.iter().map(|known| known.value.as_str()), "section");
        }
        for part in &self.parts {
            match part {
                DraftPart::Related { of, columns, figures } => {
                    let Some(other) = other_side(names, register, registers, of) else { continue };
                    let figures_of = names.manifest.watch.as_ref().map(|watch| watch.register.value.as_str());
                    if *figures && figures_of != Some(&other.key) {
                        let message = format!("`{}` holds no figures to watch", other.key);
                        names.report.error_help(of.place, message, "figures are those of `[watch]` in pack.toml");
                    }
                    let known: Vec<&str> = BUILT_IN.into_iter().chain(other.field_keys()).collect();
                    for column in columns {
                        names.known(column, known.iter().copied(), "field");
                    }
                }
                DraftPart::Turtle(places) => {
                    places.iter().flatten().for_each(|name| check_place(names, register, name));
                }
                DraftPart::Verdicts { fields, good, .. } => {
                    for field in fields {
                        if names.fits(register, field, |kind| matches!(kind, FieldKind::Choice(_)), "a choice") {
                            names.options(register, field, &[good]);
                        }
                    }
                }
            }
        }
        self.launches.iter().for_each(|launch| launch.check(names, register, registers));
    }

    /// The page, once it has been checked.
    pub fn finish(self) -> Page {
        let parts = self.parts.into_iter().map(|part| match part {
            DraftPart::Related { of, columns, figures } => {
                let related = Related { of: of.value, columns: values(&columns) };
                if figures { Part::Figures(related) } else { Part::Records(related) }
            }
            DraftPart::Turtle(places) => {
                let [inputs, outputs, with_what, with_whom, how, measures] = places.map(|names| values(&names));
                Part::Turtle(Turtle { inputs, outputs, with_what, with_whom, how, measures })
            }
            DraftPart::Verdicts { key, fields, good } => {
                Part::Verdicts(Verdicts { key: key.value, fields: values(&fields), good: good.value })
            }
        });
        let launches = self.launches.into_iter().map(|launch| Launch {
            table: launch.table.value,
            when: launch.when.value,
            done: launch.done.map(|done| done.value),
            to: launch.to.value,
            link: launch.link.value,
            with: launch.with.into_iter().map(|(field, column)| (field.value, column.value)).collect(),
        });
        Page { open: values(&self.open), parts: parts.collect(), launches: launches.collect() }
    }
}

/// The register at the other end of an inverse or a link field.
fn other_side<'r>(
    names: &Names<'_>,
    register: &DraftRegister,
    registers: &'r [DraftRegister],
    of: &At<String>,
) -> Option<&'r DraftRegister> {
    let find = |key: &str| registers.iter().find(|register| register.key == key);
    if let Some(inverse) = register.inverses.iter().find(|inverse| inverse.name == of.value) {
        return find(&inverse.from);
    }
    if let Some(draft) = register.field(&of.value) {
        return match &draft.field.kind {
            FieldKind::Link(target) | FieldKind::Links(target) => match target.registers.as_slice() {
                [one] => find(one),
                _ => None,
            },
            _ if draft.broken => None,
            _ => {
                let message = format!("`{}` leads to no records", of.value);
                names.report.error_help(of.place, message, "name an inverse or a link");
                None
            }
        };
    }
    let links = register.fields.iter().filter(|draft| draft.field.kind.is_link()).map(|draft| draft.field.key.as_str());
    let inverses = register.inverses.iter().map(|inverse| inverse.name.as_str());
    names.known(of, links.chain(inverses).collect::<Vec<_>>(), "link");
    None
}

/// A field, a column of a table, or an inverse.
fn check_place(names: &Names<'_>, register: &DraftRegister, name: &At<String>) {
    if let Some((table, column)) = name.value.split_once('.') {
        let table = At { value: table.to_owned(), place: name.place };
        if names.fits(register, &table, |kind| matches!(kind, FieldKind::Table(_)), "a table")
            && let Some(FieldKind::Table(columns)) = register.field(&table.value).map(|draft| &draft.field.kind)
        {
            let column = At { value: column.to_owned(), place: name.place };
            names.known(&column, columns.iter().map(|column| column.key.as_str()), "column");
        }
        return;
    }
    let inverses = register.inverses.iter().map(|inverse| inverse.name.as_str());
    names.known(name, register.field_keys().into_iter().chain(inverses).collect::<Vec<_>>(), "field");
}

impl DraftLaunch {
    fn check(&self, names: &Names<'_>, register: &DraftRegister, registers: &[DraftRegister]) {
        if names.fits(register, &self.table, |kind| matches!(kind, FieldKind::Table(_)), "a table")
            && let Some(FieldKind::Table(columns)) = register.field(&self.table.value).map(|draft| &draft.field.kind)
        {
            let known = || columns.iter().map(|column| column.key.as_str()).collect::<Vec<_>>();
            let kind_of = |name: &At<String>| {
                let column = columns.iter().find(|column| column.key == name.value);
                names.known(name, known(), "column").then_some(column?).map(|column| &column.kind)
            };
            if kind_of(&self.when).is_some_and(|kind| !matches!(kind, FieldKind::Boolean)) {
                let message = format!("the column `{}` is no yes or no", self.when.value);
                names.report.error_help(self.when.place, message, "name a column of type `boolean`");
            }
            if let Some(done) = &self.done
                && kind_of(done).is_some_and(|kind| !matches!(kind, FieldKind::Link(_)))
            {
                let message = format!("the column `{}` names no record", done.value);
                names.report.error_help(done.place, message, "name a column of type `link`");
            }
            for (_, column) in &self.with {
                names.known(column, known(), "column");
            }
        }
        if !names.known(&self.to, names.registers.iter().map(String::as_str), "register") {
            return;
        }
        let Some(target) = registers.iter().find(|it| it.key == self.to.value) else { return };
        if names.report.is_muted(target.place.file) {
            return;
        }
        let here = |kind: &FieldKind| match kind {
            FieldKind::Link(to) | FieldKind::Links(to) => {
                to.registers.is_empty() || to.registers.contains(&register.key)
            }
            _ => false,
        };
        names.fits(target, &self.link, here, "a link to this register");
        for (field, _) in &self.with {
            let text = |kind: &FieldKind| matches!(kind, FieldKind::Text { .. } | FieldKind::Markdown { .. });
            names.fits(target, field, text, "text");
        }
    }
}

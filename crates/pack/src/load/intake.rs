//! Reads and checks `[intake.…]`: forms for people without an account.

use super::field::{DraftField, kind_name};
use super::manifest::values;
use super::register::DraftRegister;
use super::report::At;
use super::resolve::Names;
use super::walk::{Table, check_form};
use super::words::KeyForm;
use crate::model::{FieldKind, Intake};

/// A form as named.
pub(crate) struct DraftIntake {
    pub key: At<String>,
    pub register: At<String>,
    pub words: At<String>,
    pub ask: Vec<At<String>>,
    pub place: Vec<At<String>>,
    pub reporter: Vec<At<String>>,
    pub links: Vec<At<String>>,
}

/// Reads the forms of one manifest.
pub(crate) fn read(table: &Table<'_>) -> Vec<DraftIntake> {
    let mut forms = Vec::new();
    for (key, node) in table.entries() {
        check_form(table.report(), &key, KeyForm::Kebab);
        let Some(inner) = node.table() else { continue };
        let (register, words) = (inner.required_string("register"), inner.required_string("words"));
        let (ask, place, reporter) = (inner.strings("ask"), inner.strings("place"), inner.strings("reporter"));
        let links = inner.strings("links");
        inner.finish();
        if let (Some(register), Some(words)) = (register, words) {
            forms.push(DraftIntake { key, register, words, ask, place, reporter, links });
        }
    }
    forms
}

impl DraftIntake {
    /// Checks names and types: what strangers fill in must be simple, and must be enough to make a record.
    pub fn check(&self, names: &Names<'_>, registers: &[DraftRegister]) {
        for role in &self.links {
            names.known(role, names.manifest.roles.iter().map(|role| role.value.as_str()), "role");
        }
        if !names.known(&self.register, names.registers.iter().map(String::as_str), "register") {
            return;
        }
        let Some(register) = registers.iter().find(|register| register.key == self.register.value) else { return };
        if names.report.is_muted(register.place.file) {
            return;
        }
        if register.single {
            let message = format!("`{}` holds one record only", register.key);
            names.report.error_help(self.register.place, message, "name a register that many reports can be made in");
        }
        let needs = |name: &At<String>, fits: &dyn Fn(&FieldKind) -> bool, what: &str| {
            self.check_field(names, register, name, fits, what);
        };
        needs(&self.words, &|kind| matches!(kind, FieldKind::Text { .. } | FieldKind::Markdown { .. }), "text");
        for name in &self.ask {
            needs(name, &is_simple, "text, number, date, choice or yes and no");
        }
        for name in &self.place {
            needs(name, &|kind| matches!(kind, FieldKind::Link(_)), "link to one record");
        }
        for name in &self.reporter {
            needs(name, &|kind| matches!(kind, FieldKind::Text { .. }), "text");
            if register.field(&name.value).is_some_and(|draft| !draft.field.personal) {
                let message = format!("`{}` would hold names of people and is not personal", name.value);
                names.report.error_help(name.place, message, "add `personal = true` to it, so that it can be erased");
            }
        }
        let given = |key: &str| key == "title" || key == self.words.value || self.ask.iter().any(|it| it.value == key);
        let unfilled = |draft: &&DraftField| {
            draft.field.required && draft.compute.is_none() && draft.default.is_none() && !given(&draft.field.key)
        };
        for draft in register.fields.iter().filter(unfilled) {
            let message = format!("no report could fill in `{}`, which is required", draft.field.key);
            names.report.error_help(self.key.place, message, "ask for it, or give it a default");
        }
    }

    fn check_field(
        &self,
        names: &Names<'_>,
        register: &DraftRegister,
        name: &At<String>,
        fits: &dyn Fn(&FieldKind) -> bool,
        what: &str,
    ) {
        if !names.known(name, register.field_keys(), "field") {
            return;
        }
        let Some(draft) = register.field(&name.value).filter(|draft| !draft.broken) else { return };
        if draft.compute.is_some() {
            names.report.error(name.place, format!("`{}` is computed: nobody can fill it", name.value));
        } else if !fits(&draft.field.kind) {
            let message = format!("`{}` is of type `{}`", name.value, kind_name(&draft.field.kind));
            names.report.error_help(name.place, message, format!("name a field that holds a {what}"));
        }
    }

    /// The form, once it has been checked.
    pub fn finish(self) -> Intake {
        Intake {
            key: self.key.value,
            register: self.register.value,
            words: self.words.value,
            ask: values(&self.ask),
            place: values(&self.place),
            reporter: values(&self.reporter),
            links: values(&self.links),
        }
    }
}

/// Can somebody who knows nothing of the workspace fill it in?
fn is_simple(kind: &FieldKind) -> bool {
    matches!(
        kind,
        FieldKind::Text { .. }
            | FieldKind::Markdown { .. }
            | FieldKind::Integer { .. }
            | FieldKind::Decimal { .. }
            | FieldKind::Date
            | FieldKind::Boolean
            | FieldKind::Choice(_)
    )
}

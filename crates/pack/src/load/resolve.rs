//! Looks up every name in the registers: links, inverses, fields, roles, clauses, groups.

use std::collections::{BTreeMap, BTreeSet};

use super::field::{DraftField, kind_name};
use super::manifest::Manifest;
use super::register::DraftRegister;
use super::report::{At, Place, Report};
use super::words::did_you_mean;
use crate::fault::Level;
use crate::model::{Field, FieldKind, Inverse, Party, Target};
use crate::schema::BUILT_IN;

/// What names are looked up in.
pub(crate) struct Names<'a> {
    pub report: &'a Report<'a>,
    pub manifest: &'a Manifest,
    pub clauses: &'a BTreeSet<String>,
    /// Register keys, those of files with broken syntax too.
    pub registers: &'a BTreeSet<String>,
}

impl Names<'_> {
    /// Reports a name that is not among the known ones.
    pub fn known<'k>(
        &self,
        name: &At<String>,
        known: impl IntoIterator<Item = &'k str, IntoIter: Clone>,
        what: &str,
    ) -> bool {
        let known = known.into_iter();
        let found = known.clone().any(|candidate| candidate == name.value);
        if !found {
            let hint = did_you_mean(&name.value, known, &format!("{what}s"));
            self.report.error_help(name.place, format!("unknown {what} `{}`", name.value), hint);
        }
        found
    }

    /// The field of a register with this name and of a type that fits; what is wrong with it is reported.
    pub fn field_of<'d>(
        &self,
        register: &'d DraftRegister,
        name: &At<String>,
        fits: fn(&FieldKind) -> bool,
        what: &str,
    ) -> Option<&'d Field> {
        if !self.known(name, register.field_keys(), "field") {
            return None;
        }
        let draft = register.field(&name.value).filter(|draft| !draft.broken)?;
        self.fitting(&draft.field, name, fits, &format!("field of type `{what}`"))
    }

    /// The columns of a table field.
    pub fn columns_of<'d>(&self, register: &'d DraftRegister, name: &At<String>) -> Option<&'d [Field]> {
        let table = self.field_of(register, name, |kind| matches!(kind, FieldKind::Table(_)), "table")?;
        if let FieldKind::Table(columns) = &table.kind { Some(columns) } else { None }
    }

    /// The column with this name and of a type that fits; what is wrong with it is reported.
    pub fn column_of<'d>(
        &self,
        columns: &'d [Field],
        name: &At<String>,
        fits: fn(&FieldKind) -> bool,
        what: &str,
    ) -> Option<&'d Field> {
        if !self.known(name, columns.iter().map(|column| column.key.as_str()).collect::<Vec<_>>(), "column") {
            return None;
        }
        let column = columns.iter().find(|column| column.key == name.value)?;
        self.fitting(column, name, fits, &format!("column of type `{what}`"))
    }

    fn fitting<'d>(
        &self,
        field: &'d Field,
        name: &At<String>,
        fits: fn(&FieldKind) -> bool,
        what: &str,
    ) -> Option<&'d Field> {
        if !fits(&field.kind) {
            let message = format!("`{}` is of type `{}`", name.value, kind_name(&field.kind));
            self.report.error_help(name.place, message, format!("name a {what}"));
            return None;
        }
        Some(field)
    }

    /// Checks everything of one register but inverses and expressions.
    pub fn check_register(&self, register: &DraftRegister) {
        if let Some(group) = &register.group {
            self.known(group, self.manifest.groups.iter().map(|group| group.value.as_str()), "group");
        }
        for clause in &register.clauses {
            self.known(clause, self.clauses.iter().map(String::as_str), "clause");
        }
        for behaviour in &register.behaviours {
            let message = format!("unknown behaviour `{}`", behaviour.value);
            self.report.error_help(behaviour.place, message, "there are no behaviours yet: leave `behaviours` out");
        }
        self.check_fields(register);
        self.check_lists(register);
        self.check_sections(register);
        if let Some(compare) = &register.compare {
            compare.check(self, register);
        }
        let permissions = &register.permissions;
        for parties in [&permissions.read, &permissions.create, &permissions.edit, &permissions.comment] {
            self.check_parties(register, parties);
        }
        for party in permissions
            .create
            .iter()
            .filter(|party| matches!(party.value.as_str(), "owner" | "creator") || party.value.starts_with("field:"))
        {
            let message = format!("`{}` can create nothing: there is no record yet", party.value);
            self.report.error_help(party.place, message, "name roles, or `everyone`");
        }
        let Some(workflow) = &register.workflow else { return };
        workflow.check(self.report);
        for state in &workflow.states {
            self.check_parties(register, &state.waits);
            for name in state.locks.iter().filter(|name| name.value != "*") {
                self.known(name, register.field_keys(), "field");
            }
        }
        for each in &workflow.moves {
            if each.by.is_empty() && !self.report.is_muted(each.key.place.file) {
                self.report.error(each.key.place, format!("nobody may make the move `{}`", each.key.value));
            }
            self.check_parties(register, &each.by);
            for name in each.need.iter().chain(&each.ask) {
                if self.known(name, register.field_keys(), "field")
                    && register.field(&name.value).is_some_and(|draft| draft.compute.is_some())
                {
                    self.report.error(name.place, format!("`{}` is computed: nobody can fill it", name.value));
                }
            }
        }
    }

    fn check_fields(&self, register: &DraftRegister) {
        let keys: BTreeSet<&str> = register.field_keys().into_iter().collect();
        let mut aliases: BTreeMap<String, &str> = BTreeMap::new();
        for draft in &register.fields {
            for target in &draft.targets {
                self.known(target, self.registers.iter().map(String::as_str), "register");
            }
            for old in draft.field.formerly.iter().filter(|old| keys.contains(old.as_str())) {
                let message =
                    format!("`{old}` is a field of today and cannot be an earlier key of `{}`", draft.field.key);
                self.report.error(draft.place, message);
            }
            for alias in &draft.field.aliases {
                let plain: String = alias.to_lowercase().chars().filter(|c| !matches!(c, '_' | '-' | ' ')).collect();
                if let Some(other) = aliases.insert(plain, &draft.field.key).filter(|other| *other != draft.field.key) {
                    let message = format!("the alias `{alias}` stands for `{other}` already");
                    self.report.error(draft.place, message);
                }
            }
        }
    }

    fn check_lists(&self, register: &DraftRegister) {
        let built_in = BUILT_IN.into_iter().filter(|name| *name != "state" || register.workflow.is_some());
        let names: Vec<&str> = built_in.chain(register.field_keys()).collect();
        for name in register.columns.iter().chain(&register.filters).chain(&register.subtitle) {
            self.known(name, names.iter().copied(), "field");
        }
        if let Some(sort) = &register.sort {
            let bare = sort.value.strip_prefix('-').unwrap_or(&sort.value);
            self.known(&At { value: bare.to_owned(), place: sort.place }, names, "field");
        }
    }

    fn check_sections(&self, register: &DraftRegister) {
        let mut used = BTreeSet::new();
        for draft in &register.fields {
            let Some(section) = &draft.section else { continue };
            used.insert(section.value.as_str());
            self.known(section, register.sections.iter().map(|known| known.value.as_str()), "section");
        }
        for section in register.sections.iter().filter(|section| !used.contains(section.value.as_str())) {
            let message = format!("no field is in the section `{}`", section.value);
            self.report.push(Level::Warning, section.place, message, None);
        }
    }

    fn check_parties(&self, register: &DraftRegister, parties: &[At<String>]) {
        for party in parties {
            if let Some(key) = party.value.strip_prefix("field:") {
                let people = register.fields.iter().filter(|draft| self.is_people(&draft.field.kind));
                let people: Vec<&str> = people.map(|draft| draft.field.key.as_str()).collect();
                let name = At { value: key.to_owned(), place: party.place };
                match register.field(key) {
                    Some(draft) if draft.broken => {}
                    Some(draft) if !self.is_people(&draft.field.kind) => {
                        let hint = did_you_mean(key, people, "fields with people");
                        self.report.error_help(party.place, format!("field `{key}` holds no people"), hint);
                    }
                    _ => {
                        self.known(&name, people, "field");
                    }
                }
                continue;
            }
            let relations = ["everyone", "owner", "creator"];
            let roles = self.manifest.roles.iter().map(|role| role.value.as_str());
            if register.field(&party.value).is_some_and(|draft| self.is_people(&draft.field.kind))
                && !relations.contains(&party.value.as_str())
                && !roles.clone().any(|role| role == party.value)
            {
                let hint = format!("did you mean `field:{}`?", party.value);
                self.report.error_help(party.place, format!("unknown role `{}`", party.value), hint);
                continue;
            }
            self.known(party, roles.chain(relations), "role");
        }
    }

    /// Does a field of this kind hold people? Links to the register of people do too.
    fn is_people(&self, kind: &FieldKind) -> bool {
        match kind {
            FieldKind::Person | FieldKind::People => true,
            FieldKind::Link(target) | FieldKind::Links(target) => {
                let identity = self.manifest.identity.as_ref().map(|identity| &identity.register.value);
                matches!(target.registers.as_slice(), [one] if Some(one) == identity)
            }
            _ => false,
        }
    }

    /// Gives every register the inverses of the links that point to it, and reports clashes.
    pub fn resolve_inverses(&self, registers: &mut [DraftRegister]) {
        let index: BTreeMap<String, usize> =
            registers.iter().enumerate().map(|(index, register)| (register.key.clone(), index)).collect();
        let mut taken: Vec<BTreeMap<String, String>> = registers.iter().map(taken_names).collect();
        let mut found: Vec<(usize, Inverse)> = Vec::new();
        for register in registers.iter() {
            for draft in &register.fields {
                let Some((target, inverse)) = link(draft) else { continue };
                let everywhere: Vec<&String> = match target.registers.as_slice() {
                    [] => index.keys().collect(),
                    named => named.iter().collect(),
                };
                let entry =
                    Inverse { name: inverse.value.clone(), from: register.key.clone(), field: draft.field.key.clone() };
                for key in everywhere {
                    let Some(at) = index.get(key).copied() else { continue };
                    let Some(names) = taken.get_mut(at) else { continue };
                    let owner = format!("the inverse of {}.{}", register.key, draft.field.key);
                    if let Some(holder) = names.get(&inverse.value) {
                        let message =
                            format!("the inverse `{}` clashes: `{key}` has {holder} of that name", inverse.value);
                        self.report.error_help(inverse.place, message, "choose another name");
                    } else {
                        names.insert(inverse.value.clone(), owner);
                        found.push((at, entry.clone()));
                    }
                }
            }
        }
        for (at, inverse) in found {
            if let Some(register) = registers.get_mut(at) {
                register.inverses.push(inverse);
            }
        }
    }

    /// Checks prefixes, the identity register and the organisation's.
    pub fn check_whole(&self, registers: &[DraftRegister]) {
        let mut prefixes: BTreeMap<&str, &str> = BTreeMap::new();
        for register in registers {
            let Some(prefix) = &register.prefix else { continue };
            if let Some(other) = prefixes.insert(&prefix.value, &register.key) {
                let message = format!("the prefix `{}` is that of `{other}` already", prefix.value);
                self.report.error_help(prefix.place, message, "numbers must tell the register: choose another prefix");
            }
        }
        let known = || self.registers.iter().map(String::as_str);
        let find = |key: &str| registers.iter().find(|register| register.key == key);
        if let Some(organisation) = &self.manifest.organisation
            && self.known(organisation, known(), "register")
            && let Some(register) = find(&organisation.value).filter(|register| !register.single)
        {
            let hint = "add `single = true` to it";
            self.report.error_help(
                register.place,
                format!("the organisation's register `{}` may hold many records", register.key),
                hint,
            );
        }
        let named = self.manifest.report.iter().chain(&self.manifest.first_steps).chain(&self.manifest.quick);
        for register in named.chain(&self.manifest.everyday).chain(&self.manifest.judged_by) {
            self.known(register, known(), "register");
        }
        let roles = || self.manifest.roles.iter().map(|role| role.value.as_str());
        for role in &self.manifest.stewards {
            self.known(role, roles(), "role");
        }
        if let Some(watch) = &self.manifest.watch
            && self.known(&watch.register, known(), "register")
            && let Some(register) = find(&watch.register.value).filter(|it| !self.report.is_muted(it.place.file))
        {
            watch.check(self, register);
        }
        if let Some(planning) = &self.manifest.planning {
            planning.check(self, registers);
        }
        let organisation = self.manifest.organisation.as_ref().and_then(|key| find(&key.value));
        for register in registers.iter().filter(|register| !self.report.is_muted(register.place.file)) {
            register.views.iter().for_each(|view| view.check(self, register, organisation));
            register.page.iter().for_each(|page| page.check(self, register, registers));
        }
        for form in &self.manifest.intake {
            form.check(self, registers);
        }
        if let Some(navigation) = &self.manifest.navigation {
            navigation.check(self);
        }
        let sound = |key: &At<String>| {
            let known = self.known(key, known(), "register");
            find(&key.value).filter(|it| known && !self.report.is_muted(it.place.file))
        };
        if let Some(tasks) = &self.manifest.tasks
            && let Some(register) = sound(&tasks.register)
        {
            tasks.check(self, register);
        }
        if let Some(assessment) = &self.manifest.assessment {
            if let Some(register) = sound(&assessment.register) {
                assessment.check(self, register);
            }
            if let Some(register) = assessment.plan.as_ref().and_then(|plan| sound(&plan.register)) {
                assessment.check_plan(self, register);
            }
        }
        if let Some(place) = &self.manifest.not_applied {
            let named = place.value.split_once('.');
            let organisation = self.manifest.organisation.as_ref().and_then(|key| find(&key.value));
            let found = named.and_then(|(field, column)| {
                let field = organisation?.field(field)?;
                matches!(&field.field.kind, FieldKind::Table(columns) if columns.iter().any(|it| it.key == column))
                    .then_some(())
            });
            if found.is_none() && organisation.is_some_and(|register| !self.report.is_muted(register.place.file)) {
                let hint = "name a table field of the organisation's register and its column: `field.column`";
                self.report.error_help(
                    place.place,
                    format!("`{}` is no column of the organisation", place.value),
                    hint,
                );
            }
        }
        for date in self.manifest.dates.iter().chain(&self.manifest.cycle).chain(&self.manifest.milestone) {
            let found = date.value.split_once('.').and_then(|(register, field)| {
                let field = find(register)?.field(field)?;
                matches!(field.field.kind, FieldKind::Date).then_some(())
            });
            if found.is_none() {
                let hint = "name a register and a date field of it: `register.field`";
                self.report.error_help(date.place, format!("`{}` is no date of a register", date.value), hint);
            }
        }
        if let Some(identity) = &self.manifest.identity
            && self.known(&identity.register, known(), "register")
            && let Some(register) = find(&identity.register.value)
            && !self.report.is_muted(register.place.file)
        {
            self.check_identity(register, &identity.email, &identity.roles);
        }
    }

    fn check_identity(&self, register: &DraftRegister, email: &At<String>, roles: &At<String>) {
        if self.known(email, register.field_keys(), "field")
            && register.field(&email.value).is_some_and(|draft| !matches!(draft.field.kind, FieldKind::Text { .. }))
        {
            self.report.error(email.place, format!("the field `{}` must be of type `text`", email.value));
        }
        if !self.known(roles, register.field_keys(), "field") {
            return;
        }
        let Some(draft) = register.field(&roles.value) else { return };
        let FieldKind::Choices(choices) = &draft.field.kind else {
            let message = format!("the field `{}` must be of type `choices`", roles.value);
            self.report.error_help(roles.place, message, "its options are the pack's roles");
            return;
        };
        let pack: Vec<&str> = self.manifest.roles.iter().map(|role| role.value.as_str()).collect();
        for option in &choices.options {
            self.known(&At { value: option.clone(), place: draft.place }, pack.iter().copied(), "role");
        }
        for role in self.manifest.roles.iter().filter(|role| !choices.options.contains(&role.value)) {
            let message = format!("nobody can hold the role `{}`: `{}` has no such option", role.value, roles.value);
            let hint = format!("add it to the options of `{}` in registers/{}.toml", roles.value, register.key);
            self.report.error_help(role.place, message, hint);
        }
    }
}

fn link(draft: &DraftField) -> Option<(&Target, &At<String>)> {
    let (FieldKind::Link(target) | FieldKind::Links(target)) = &draft.field.kind else { return None };
    Some((target, draft.inverse.as_ref()?))
}

fn taken_names(register: &DraftRegister) -> BTreeMap<String, String> {
    let fields = register.fields.iter().map(|draft| (draft.field.key.clone(), "a field".to_owned()));
    BUILT_IN.into_iter().map(|name| (name.to_owned(), "a field".to_owned())).chain(fields).collect()
}

/// The party a checked name stands for.
pub(crate) fn party(name: &str) -> Party {
    match name {
        "everyone" => Party::Everyone,
        "owner" => Party::Owner,
        "creator" => Party::Creator,
        _ => match name.strip_prefix("field:") {
            Some(field) => Party::Field(field.to_owned()),
            None => Party::Role(name.to_owned()),
        },
    }
}

/// Parties of checked names.
pub(crate) fn parties(names: &[At<String>]) -> Vec<Party> {
    names.iter().map(|name| party(&name.value)).collect()
}

/// Where a field's key stands.
pub(crate) fn field_place(register: &DraftRegister, key: &str) -> Place {
    register.field(key).map_or(register.place, |draft| draft.place)
}

//! Standards that a layer brings beside the first, and requirements they share.

use std::collections::BTreeMap;

use super::check::Read;
use super::manifest::{Manifest, values};
use super::report::{At, Report};
use super::requirement::Catalogue;
use super::walk::{Table, check_form};
use super::words::{KeyForm, did_you_mean};
use crate::model::{Decided, Standard};

/// `[standards.<key>]` as read.
pub(crate) struct DraftStandard {
    pub key: At<String>,
    pub editions: Vec<At<String>>,
}

/// A requirement that stands as others do.
pub(crate) struct Shared {
    pub id: String,
    pub same_as: Vec<At<String>>,
}

/// Reads `[standards]`.
pub(crate) fn read(table: &Table<'_>) -> Vec<DraftStandard> {
    let mut standards = Vec::new();
    for (key, node) in table.entries() {
        check_form(table.report(), &key, KeyForm::Either);
        let Some(inner) = node.table() else { continue };
        let editions = inner.required("editions").map(|node| node.strings()).unwrap_or_default();
        inner.finish();
        if editions.is_empty() {
            let message = format!("the standard `{}` has no edition", key.value);
            table.report().error_help(key.place, message, "one that is not revised has one edition: its year");
        }
        editions.iter().for_each(|edition| {
            check_form(table.report(), edition, KeyForm::Either);
        });
        standards.push(DraftStandard { key, editions });
    }
    standards
}

impl Manifest {
    /// Adds the editions of the standards beside the first to the others, once all layers are read.
    pub fn add_standards(&mut self, report: &Report<'_>) {
        for (index, standard) in self.standards.iter().enumerate() {
            let key = &standard.key;
            if self.standards.iter().take(index).any(|earlier| earlier.key.value == key.value) {
                report.error(key.place, format!("the standard `{}` is declared twice", key.value));
            }
            for edition in &standard.editions {
                if self.editions.iter().any(|known| known.value == edition.value) {
                    let message = format!("another standard has the edition `{}` too", edition.value);
                    let hint = format!("name it after its standard: `{}-{}`", key.value, edition.value);
                    report.error_help(edition.place, message, hint);
                } else {
                    self.editions.push(edition.clone());
                }
            }
        }
    }

    /// All standards, the first one first.
    pub fn all_standards(&self) -> Vec<Standard> {
        let beside = self
            .standards
            .iter()
            .map(|standard| Standard { key: Some(standard.key.value.clone()), editions: values(&standard.editions) });
        let mut all: Vec<Standard> = beside.collect();
        let mut first = values(&self.editions);
        first.retain(|edition| all.iter().all(|standard| !standard.editions.contains(edition)));
        all.insert(0, Standard { key: None, editions: first });
        all
    }
}

impl Catalogue {
    /// Checks what stands as something else does, and finds how it is decided.
    pub fn check_shared(&mut self, report: &Report<'_>, manifest: &Manifest) {
        let standards = manifest.all_standards();
        let mut decided = BTreeMap::new();
        {
            let known: BTreeMap<&str, _> =
                self.requirements.iter().map(|(requirement, _)| (requirement.id.as_str(), requirement)).collect();
            let of = |id: &str| {
                let clause = &known.get(id)?.clause;
                standards.iter().position(|standard| standard.editions.iter().any(|own| clause.contains_key(own)))
            };
            for (requirement, place) in &self.requirements {
                let standards = standards.iter();
                let spanned = standards
                    .filter(|standard| standard.editions.iter().any(|own| requirement.clause.contains_key(own)));
                if spanned.count() > 1 {
                    let message = format!("`{}` is of editions of two standards", requirement.id);
                    let hint = "write one for each, and say in the later one what it stands as: `same_as`";
                    report.error_help(*place, message, hint);
                }
            }
            for shared in &self.shared {
                let mut kinds = Vec::new();
                for (index, target) in shared.same_as.iter().enumerate() {
                    if shared.same_as.iter().take(index).any(|earlier| earlier.value == target.value) {
                        report.error(target.place, format!("`{}` is listed twice", target.value));
                    }
                    match known.get(target.value.as_str()) {
                        None => {
                            let hint = did_you_mean(&target.value, known.keys().copied(), "requirements");
                            report.error_help(target.place, format!("unknown requirement `{}`", target.value), hint);
                        }
                        Some(other) if other.same_as.is_empty() => {
                            if of(&target.value) == of(&shared.id) {
                                let message = format!("`{}` is of the same standard", target.value);
                                let hint = "only requirements of another standard can be met by the same records";
                                report.error_help(target.place, message, hint);
                            }
                            kinds.push(other.decided);
                        }
                        // Without chains there are no circles.
                        Some(other) => {
                            let message = format!("`{}` stands as others do itself", target.value);
                            let hint = format!("name what decides: {}", other.same_as.join(", "));
                            report.error_help(target.place, message, hint);
                        }
                    }
                }
                let kind = match kinds.first() {
                    Some(first) if kinds.iter().all(|kind| kind == first) => *first,
                    _ => Decided::Assist,
                };
                decided.insert(shared.id.clone(), kind);
            }
        }
        for (requirement, _) in &mut self.requirements {
            if let Some(kind) = decided.get(&requirement.id) {
                requirement.decided = *kind;
            }
        }
    }

    /// Reports checks of what has none of its own, and gives it those of what it stands as.
    pub fn share_checks(&self, report: &Report<'_>, checks: &mut [Read]) {
        for read in checks {
            for id in &read.requirements {
                if let Some(shared) = self.shared.iter().find(|shared| &shared.id == id) {
                    let message = format!("the requirement `{id}` has no checks of its own");
                    let names: Vec<&str> = shared.same_as.iter().map(|target| target.value.as_str()).collect();
                    report.error_help(read.place, message, format!("it stands as {} does", names.join(", ")));
                }
            }
            let Some(check) = &mut read.check else { continue };
            for shared in &self.shared {
                if shared.same_as.iter().any(|target| check.requirements.contains(&target.value)) {
                    check.requirements.push(shared.id.clone());
                }
            }
        }
    }
}

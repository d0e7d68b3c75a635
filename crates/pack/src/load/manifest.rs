//! Reads `pack.toml` and merges the layers' manifests.

use std::collections::{BTreeMap, BTreeSet};

use super::assessment::{self, DraftAssessment, DraftTasks};
use super::intake::{self, DraftIntake};
use super::navigation::{self, DraftNavigation};
use super::planning::{self, DraftPlanning};
use super::report::{At, Place, Report};
use super::standard::{self, DraftStandard};
use super::transition::{self, DraftTransition};
use super::walk::{Node, Table, check_form};
use super::watch::{self, DraftWatch};
use super::words::{KeyForm, did_you_mean};
use crate::model::{Parameter, ParameterKind};

/// The manifests of all layers as one.
#[derive(Default)]
pub(crate) struct Manifest {
    pub name: Option<At<String>>,
    pub version: Option<At<String>>,
    /// Those of all standards.
    pub editions: Vec<At<String>>,
    /// Standards beside the first.
    pub standards: Vec<DraftStandard>,
    pub default_edition: Option<At<String>>,
    pub languages: Vec<At<String>>,
    pub groups: Vec<At<String>>,
    pub roles: Vec<At<String>>,
    pub stewards: Vec<At<String>>,
    pub organisation: Option<At<String>>,
    pub report: Option<At<String>>,
    pub not_applied: Option<At<String>>,
    pub dates: Vec<At<String>>,
    pub cycle: Vec<At<String>>,
    pub first_steps: Vec<At<String>>,
    pub quick: Vec<At<String>>,
    pub everyday: Vec<At<String>>,
    pub navigation: Option<DraftNavigation>,
    pub milestone: Option<At<String>>,
    pub judged_by: Option<At<String>>,
    pub watch: Option<DraftWatch>,
    pub planning: Option<DraftPlanning>,
    pub transitions: Vec<DraftTransition>,
    pub tasks: Option<DraftTasks>,
    pub assessment: Option<DraftAssessment>,
    pub intake: Vec<DraftIntake>,
    pub identity: Option<Named>,
    pub parameters: BTreeMap<String, (Parameter, Place)>,
    /// The register whose fields the parameters are; found when registers are read.
    pub settings: Option<String>,
    /// The start of the last manifest read.
    pub place: Option<Place>,
    uses: Vec<At<String>>,
    /// Keys some layer has, readable or not.
    given: BTreeSet<&'static str>,
}

/// Keys the layers together must have.
const REQUIRED: [&str; 7] = ["editions", "default_edition", "languages", "groups", "roles", "organisation", "identity"];

/// The identity register and its fields, as named.
pub(crate) struct Named {
    pub register: At<String>,
    pub email: At<String>,
    pub roles: At<String>,
}

/// Reads one manifest.
pub(crate) fn read(root: &Table<'_>) -> Manifest {
    let manifest = Manifest {
        name: root.required_string("name"),
        version: root.required_string("version"),
        uses: root.strings("uses"),
        editions: root.strings("editions"),
        standards: root.table("standards").map(|table| standard::read(&table)).unwrap_or_default(),
        default_edition: root.string("default_edition"),
        languages: root.strings("languages"),
        groups: keys(root, "groups"),
        roles: keys(root, "roles"),
        stewards: keys(root, "stewards"),
        organisation: root.string("organisation"),
        report: root.string("report"),
        not_applied: root.string("not_applied"),
        dates: root.strings("dates"),
        cycle: root.strings("cycle"),
        first_steps: root.strings("first_steps"),
        quick: root.strings("quick"),
        everyday: keys(root, "everyday"),
        navigation: root.table("navigation").and_then(|table| navigation::read(&table)),
        milestone: root.string("milestone"),
        judged_by: root.string("judged_by"),
        watch: root.table("watch").and_then(|table| watch::read(&table)),
        planning: root.table("plan").and_then(|table| planning::read(&table)),
        transitions: root.table("transition").map(|table| transition::read(&table)).unwrap_or_default(),
        tasks: root.table("tasks").and_then(|table| assessment::read_tasks(&table)),
        assessment: root.table("assessment").and_then(|table| assessment::read(&table)),
        intake: root.table("intake").map(|table| intake::read(&table)).unwrap_or_default(),
        identity: root.table("identity").and_then(|table| identity(&table)),
        parameters: root.table("parameters").map(|table| parameters(&table)).unwrap_or_default(),
        settings: None,
        place: Some(root.place),
        given: REQUIRED.into_iter().filter(|key| root.get(key).is_some()).collect(),
    };
    root.finish();
    manifest
}

fn keys(root: &Table<'_>, key: &str) -> Vec<At<String>> {
    let mut keys = root.strings(key);
    keys.retain(|key| check_form(root.report(), key, KeyForm::Either));
    for (index, key) in keys.iter().enumerate() {
        if keys.iter().take(index).any(|earlier| earlier.value == key.value) {
            root.report().error(key.place, format!("`{}` is listed twice", key.value));
        }
    }
    keys
}

fn identity(table: &Table<'_>) -> Option<Named> {
    let register = table.required_string("register");
    let email = table.required_string("email");
    let roles = table.required_string("roles");
    table.finish();
    Some(Named { register: register?, email: email?, roles: roles? })
}

fn parameters(table: &Table<'_>) -> BTreeMap<String, (Parameter, Place)> {
    let mut parameters = BTreeMap::new();
    for (key, node) in table.entries() {
        check_form(table.report(), &key, KeyForm::Snake);
        let Some(inner) = node.table() else { continue };
        if let Some(parameter) = parameter(&key.value, &inner) {
            parameters.insert(key.value, (parameter, key.place));
        }
    }
    parameters
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Integer,
    Text,
    Choice,
}

/// A parameter; with a fault in its default it still has a type, so that its users have none.
fn parameter(key: &str, table: &Table<'_>) -> Option<Parameter> {
    let kinds = [("integer", Kind::Integer), ("text", Kind::Text), ("choice", Kind::Choice)];
    table.required("type");
    let kind = table.word("type", &kinds);
    let default = table.required("default");
    let (min, max, options) = (table.integer("min"), table.integer("max"), table.get("options"));
    table.finish();
    let kind = kind?;
    for bound in [&min, &max].into_iter().flatten().filter(|_| kind != Kind::Integer) {
        table.report().error(bound.place, "only integers have bounds");
    }
    if let Some(options) = options.as_ref().filter(|_| kind != Kind::Choice) {
        table.report().error_help(options.place, "only choices have options", "use type = \"choice\"");
    }
    let (min, max) = (min.map(|bound| bound.value), max.map(|bound| bound.value));
    let (kind, default) = match kind {
        Kind::Integer => {
            let number = default.and_then(|node| integer(&node, min, max));
            (ParameterKind::Integer, number.map(serde_json::Value::from))
        }
        Kind::Text => (ParameterKind::Text, default.and_then(|node| node.string()).map(|text| text.value.into())),
        Kind::Choice => {
            if options.is_none() {
                table.report().error(table.place, "missing key `options`");
            }
            let options = options.map(|options| values(&options.strings())).unwrap_or_default();
            let chosen = default.and_then(|node| node.string());
            if let Some(chosen) =
                chosen.as_ref().filter(|chosen| !options.is_empty() && !options.contains(&chosen.value))
            {
                let hint = did_you_mean(&chosen.value, options.iter().map(String::as_str), "options");
                table.report().error_help(chosen.place, format!("unknown option `{}`", chosen.value), hint);
            }
            (ParameterKind::Choice(options), chosen.map(|chosen| chosen.value.into()))
        }
    };
    Some(Parameter { key: key.to_owned(), kind, default: default.unwrap_or_default(), min, max })
}

fn integer(node: &Node<'_>, min: Option<i64>, max: Option<i64>) -> Option<i64> {
    let number = node.integer()?;
    if min.is_some_and(|min| number.value < min) || max.is_some_and(|max| number.value > max) {
        node.reader.report.error(number.place, "the default is outside the bounds");
    }
    Some(number.value)
}

impl Manifest {
    /// Lays a later layer's manifest over this one.
    pub fn overlay(&mut self, later: Self) {
        fn replace<T>(mine: &mut Option<T>, theirs: Option<T>) {
            if theirs.is_some() {
                *mine = theirs;
            }
        }
        replace(&mut self.name, later.name);
        replace(&mut self.version, later.version);
        replace(&mut self.default_edition, later.default_edition);
        replace(&mut self.organisation, later.organisation);
        replace(&mut self.report, later.report);
        replace(&mut self.not_applied, later.not_applied);
        self.dates.extend(later.dates);
        self.cycle.extend(later.cycle);
        self.first_steps.extend(later.first_steps);
        self.quick.extend(later.quick);
        self.everyday = union(std::mem::take(&mut self.everyday), later.everyday);
        replace(&mut self.navigation, later.navigation);
        replace(&mut self.milestone, later.milestone);
        replace(&mut self.judged_by, later.judged_by);
        replace(&mut self.watch, later.watch);
        replace(&mut self.planning, later.planning);
        self.transitions.retain(|way| later.transitions.iter().all(|other| other.to.value != way.to.value));
        self.transitions.extend(later.transitions);
        replace(&mut self.tasks, later.tasks);
        replace(&mut self.assessment, later.assessment);
        self.intake.retain(|form| later.intake.iter().all(|other| other.key.value != form.key.value));
        self.intake.extend(later.intake);
        replace(&mut self.identity, later.identity);
        replace(&mut self.place, later.place);
        self.standards.extend(later.standards);
        if !later.editions.is_empty() {
            self.editions = later.editions;
        }
        if !later.languages.is_empty() {
            self.languages = later.languages;
        }
        // A later layer's groups come first: it is the nearer to the reader.
        self.groups = union(later.groups, std::mem::take(&mut self.groups));
        self.roles = union(std::mem::take(&mut self.roles), later.roles);
        self.stewards = union(std::mem::take(&mut self.stewards), later.stewards);
        self.parameters.extend(later.parameters);
        self.given.extend(later.given);
    }

    /// Reports layers this one uses that were not loaded before it.
    pub fn check_uses(&self, report: &Report<'_>, loaded: &[String]) {
        for used in self.uses.iter().filter(|used| !loaded.contains(&used.value)) {
            let hint = if loaded.is_empty() {
                "load that layer before this one".to_owned()
            } else {
                did_you_mean(&used.value, loaded.iter().map(String::as_str), "layers before this one")
            };
            report.error_help(used.place, format!("uses the unknown layer `{}`", used.value), hint);
        }
    }

    /// Reports what the layers together must say and do not.
    pub fn check_whole(&self, report: &Report<'_>) {
        let Some(place) = self.place else { return };
        for key in REQUIRED.into_iter().filter(|key| !self.given.contains(key)) {
            match key {
                "organisation" => {
                    let hint = "name the register whose one record describes the organisation";
                    report.error_help(place, "missing key `organisation`", hint);
                }
                "identity" => {
                    let hint = "say who can sign in: register, email and roles under [identity]";
                    report.error_help(place, "missing table `[identity]`", hint);
                }
                _ => report.error(place, format!("missing key `{key}`")),
            }
        }
        match &self.default_edition {
            Some(edition) if !self.editions.iter().any(|known| known.value == edition.value) => {
                let hint =
                    did_you_mean(&edition.value, self.editions.iter().map(|known| known.value.as_str()), "editions");
                report.error_help(edition.place, format!("unknown edition `{}`", edition.value), hint);
            }
            _ => {}
        }
    }
}

fn union(mut first: Vec<At<String>>, second: Vec<At<String>>) -> Vec<At<String>> {
    for item in second {
        if !first.iter().any(|known| known.value == item.value) {
            first.push(item);
        }
    }
    first
}

/// The bare values.
pub(crate) fn values(list: &[At<String>]) -> Vec<String> {
    list.iter().map(|item| item.value.clone()).collect()
}

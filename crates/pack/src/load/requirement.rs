//! Reads clauses and requirements.

use std::collections::{BTreeMap, BTreeSet};

use toml::de::DeValue;

use super::manifest::{Manifest, values};
use super::report::{At, Place};
use super::standard::Shared;
use super::walk::{Node, Table};
use super::words::{KeyForm, did_you_mean};
use crate::model::{Clause, ClauseMap, Decided, Documented, DocumentedInformation, Requirement};

/// Clauses and requirements as far as read.
#[derive(Default)]
pub(crate) struct Catalogue {
    pub clauses: Vec<(Clause, Place)>,
    pub maps: Vec<ClauseMap>,
    pub requirements: Vec<(Requirement, Place)>,
    pub documented: Vec<(DocumentedInformation, Place)>,
    /// Requirements that stand as others do.
    pub shared: Vec<Shared>,
    ids: BTreeMap<String, Place>,
}

impl Catalogue {
    /// Clause numbers.
    pub fn numbers(&self) -> BTreeSet<String> {
        self.clauses.iter().map(|(clause, _)| clause.number.clone()).collect()
    }

    /// Reads `clauses.toml`. Clauses of a later layer are added to the earlier ones'.
    pub fn read_clauses(&mut self, root: &Table<'_>, manifest: &Manifest) {
        root.get("schema_version");
        root.get("as_of");
        for table in root.tables("clause") {
            let number = table.required_string("number");
            let parent = table.required("parent").map(|node| maybe_empty(&node));
            let editions = table.required("editions").map(|node| editions(&node, manifest)).unwrap_or_default();
            let auditable_in = table.get("auditable_in").map(|node| editions_within(&node, &editions, manifest));
            let leaf_in = table.get("leaf_in").map(|node| editions_within(&node, &editions, manifest));
            // Which clauses are leaves can be seen from the tree, and titles are texts: these keys are only checked.
            drop(leaf_in);
            for edition in &manifest.editions {
                table.string(&format!("title_{}_confidence", edition.value));
            }
            table.finish();
            let (Some(number), Some(parent)) = (number, parent) else { continue };
            if self.clauses.iter().any(|(clause, _)| clause.number == number.value) {
                table.report().error(number.place, format!("clause `{}` is declared twice", number.value));
                continue;
            }
            if !parent.value.is_empty() && !self.clauses.iter().any(|(clause, _)| clause.number == parent.value) {
                let known = self.clauses.iter().map(|(clause, _)| clause.number.as_str());
                let hint = did_you_mean(&parent.value, known.collect::<Vec<_>>(), "clauses above");
                let message = format!("clause `{}` has the unknown parent `{}`", number.value, parent.value);
                table.report().error_help(parent.place, message, hint);
            }
            let auditable_in = auditable_in.unwrap_or_default();
            let clause = Clause { number: number.value, parent: parent.value, editions, auditable_in };
            self.clauses.push((clause, number.place));
        }
        for table in root.tables("map") {
            if let Some(map) = clause_map(&table, manifest) {
                self.maps.push(map);
            }
        }
        for table in root.tables("documented_information") {
            if let Some((documented, place)) = documented_information(&table, manifest) {
                if self.documented.iter().any(|(known, _)| known.key == documented.key) {
                    let message = format!("documented information `{}` is declared twice", documented.key);
                    table.report().error(place, message);
                }
                self.documented.push((documented, place));
            }
        }
        root.finish();
    }

    /// Reads one file of requirements.
    pub fn read_requirements(&mut self, root: &Table<'_>, manifest: &Manifest) {
        let numbers: BTreeMap<String, Vec<String>> =
            self.clauses.iter().map(|(clause, _)| (clause.number.clone(), clause.editions.clone())).collect();
        root.get("schema_version");
        root.get("as_of");
        for table in root.tables("requirement") {
            let same_as = table.get("same_as").map(|node| (node.place, node.strings()));
            let Some((requirement, place)) = requirement(&table, manifest, &numbers) else { continue };
            if self.ids.insert(requirement.id.clone(), place).is_some() {
                table.report().error(place, format!("requirement `{}` is declared twice", requirement.id));
            } else {
                if let Some((place, same_as)) = same_as {
                    if same_as.is_empty() {
                        let hint = "leave it out, or name requirements of another standard";
                        table.report().error_help(place, "this names no requirement", hint);
                    }
                    self.shared.push(Shared { id: requirement.id.clone(), same_as });
                }
                self.requirements.push((requirement, place));
            }
        }
        root.finish();
    }

    /// Brings the requirements into the order of the clauses; within a clause the order of the files stands.
    pub fn sort(&mut self, manifest: &Manifest) {
        let order: BTreeMap<String, usize> =
            self.clauses.iter().enumerate().map(|(index, (clause, _))| (clause.number.clone(), index)).collect();
        let latest = manifest.editions.iter().rev().map(|edition| edition.value.as_str()).collect::<Vec<_>>();
        self.requirements.sort_by_key(|(requirement, _)| {
            let clause = latest.iter().find_map(|edition| requirement.clause.get(*edition));
            clause.and_then(|clause| order.get(clause)).copied().unwrap_or(usize::MAX)
        });
    }
}

/// A string that may be empty.
fn maybe_empty(node: &Node<'_>) -> At<String> {
    if !node.value.is_str() {
        node.expected("a string");
    }
    At { value: node.value.as_str().unwrap_or_default().trim().to_owned(), place: node.place }
}

fn editions(node: &Node<'_>, manifest: &Manifest) -> Vec<String> {
    editions_among(node, &values(&manifest.editions))
}

fn editions_within(node: &Node<'_>, own: &[String], manifest: &Manifest) -> Vec<String> {
    let named = editions(node, manifest);
    if let Some(other) = named.iter().find(|edition| !own.contains(edition)) {
        node.reader.report.error(node.place, format!("the clause is not in the edition `{other}`"));
    }
    named
}

fn editions_among(node: &Node<'_>, known: &[String]) -> Vec<String> {
    let named = node.strings();
    for edition in named.iter().filter(|edition| !known.contains(&edition.value)) {
        let hint = did_you_mean(&edition.value, known.iter().map(String::as_str), "editions");
        node.reader.report.error_help(edition.place, format!("unknown edition `{}`", edition.value), hint);
    }
    values(&named)
}

fn clause_map(table: &Table<'_>, manifest: &Manifest) -> Option<ClauseMap> {
    let mut map = ClauseMap { numbers: BTreeMap::new(), note: BTreeMap::new() };
    for edition in &manifest.editions {
        for key in ["", "from_", "to_"].map(|prefix| format!("{prefix}{}", edition.value)) {
            let Some(node) = table.get(&key) else { continue };
            let named = match node.value {
                DeValue::String(text) => {
                    text.split([',', ';']).map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
                }
                _ => values(&node.strings_or_one()),
            };
            map.numbers.entry(edition.value.clone()).or_default().extend(named);
        }
    }
    for key in ["change", "note", "confidence"] {
        if let Some(text) = table.get(key).map(|node| maybe_empty(&node)).filter(|text| !text.value.is_empty()) {
            map.note.insert(key.to_owned(), text.value);
        }
    }
    table.finish();
    if map.numbers.is_empty() {
        let keys: Vec<String> = manifest.editions.iter().map(|edition| format!("`{}`", edition.value)).collect();
        table.report().error_help(table.place, "this mapping names no clauses", format!("keys: {}", keys.join(", ")));
        return None;
    }
    Some(map)
}

const DOCUMENTED: [(&str, Documented); 3] =
    [("none", Documented::None), ("maintain", Documented::Maintain), ("retain", Documented::Retain)];

fn documented_information(table: &Table<'_>, manifest: &Manifest) -> Option<(DocumentedInformation, Place)> {
    let key = table.required("key").and_then(|node| node.key(KeyForm::Either));
    let clause = table.required_string("clause");
    let kinds = table.required("type").map(|node| node.strings_or_one()).unwrap_or_default();
    let editions = table.required("editions").map(|node| editions(&node, manifest)).unwrap_or_default();
    table.finish();
    let kind = |kind: &At<String>| match kind.value.as_str() {
        "maintain" => Some(Documented::Maintain),
        "retain" => Some(Documented::Retain),
        other => {
            let hint = "use \"maintain\", \"retain\", or [\"maintain\", \"retain\"]";
            table.report().error_help(kind.place, format!("unknown type `{other}`"), hint);
            None
        }
    };
    let kinds = kinds.iter().filter_map(kind).collect();
    let key = key?;
    Some((DocumentedInformation { key: key.value, clause: clause?.value, kinds, editions }, key.place))
}

fn requirement(
    table: &Table<'_>,
    manifest: &Manifest,
    numbers: &BTreeMap<String, Vec<String>>,
) -> Option<(Requirement, Place)> {
    let decided = [("auto", Decided::Auto), ("assist", Decided::Assist), ("none", Decided::Judged)];
    let id = table.required_string("id");
    let usable = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '_');
    if let Some(id) = id.as_ref().filter(|id| !id.value.chars().all(usable)) {
        let hint = "use letters, digits, dots and dashes";
        table.report().error_help(id.place, format!("`{}` is not a usable id", id.value), hint);
    }
    let of = table.required("editions").map(|node| editions(&node, manifest)).unwrap_or_default();
    let clause = clauses_of(table, manifest, &of, numbers, id.as_ref());
    let same_as = values(&table.get("same_as").map(|node| node.strings()).unwrap_or_default());
    match table.get("check_type") {
        Some(node) if !same_as.is_empty() => {
            let hint = "what it stands as says how it is decided: leave this out";
            table.report().error_help(node.place, "a requirement with `same_as` has no `check_type`", hint);
        }
        None if same_as.is_empty() => drop(table.required("check_type")),
        _ => {}
    }
    let requirement = Requirement {
        id: id.as_ref().map(|id| id.value.clone()).unwrap_or_default(),
        clause,
        documented: table.word("documented", &DOCUMENTED).unwrap_or(Documented::None),
        decided: table.word("check_type", &decided).unwrap_or(Decided::Assist),
        may_not_apply: table.flag("na_candidate"),
        same_as,
        facts: facts(table, manifest),
    };
    table.finish();
    let id = id?;
    Some((requirement, id.place))
}

/// Reads `clause` (the number in the first edition that has the requirement) and `clause_<edition>`.
fn clauses_of(
    table: &Table<'_>,
    manifest: &Manifest,
    of: &[String],
    numbers: &BTreeMap<String, Vec<String>>,
    id: Option<&At<String>>,
) -> BTreeMap<String, String> {
    let first = table.get("clause").map(|node| maybe_empty(&node));
    let mut clause = BTreeMap::new();
    for edition in manifest.editions.iter().map(|edition| &edition.value) {
        let own = table.get(&format!("clause_{edition}")).map(|node| maybe_empty(&node));
        if !of.contains(edition) {
            continue;
        }
        let inherited = if of.first() == Some(edition) { first.clone() } else { None };
        let Some(number) = own.or(inherited).filter(|number| !number.value.is_empty()) else {
            let place = id.map_or(table.place, |id| id.place);
            let message = match id {
                Some(id) => format!("requirement `{}` has no clause in the edition `{edition}`", id.value),
                None => format!("this requirement has no clause in the edition `{edition}`"),
            };
            let hint = if of.first() == Some(edition) {
                format!("add `clause` or `clause_{edition}`")
            } else {
                format!("add `clause_{edition}`")
            };
            table.report().error_help(place, message, hint);
            continue;
        };
        match numbers.get(&number.value) {
            None => {
                let hint = did_you_mean(&number.value, numbers.keys().map(String::as_str), "clauses");
                table.report().error_help(number.place, format!("unknown clause `{}`", number.value), hint);
            }
            Some(editions) if !editions.contains(edition) => {
                let message = format!("clause `{}` is not in the edition `{edition}`", number.value);
                table.report().error(number.place, message);
            }
            Some(_) => {}
        }
        clause.insert(edition.clone(), number.value);
    }
    clause
}

fn facts(table: &Table<'_>, manifest: &Manifest) -> BTreeMap<String, String> {
    let mut facts = BTreeMap::new();
    let mut keys: Vec<String> =
        ["kind", "letters", "since", "note", "continues_as", "also_maintain"].map(str::to_owned).into();
    for edition in &manifest.editions {
        keys.extend(["change_", "confidence_", "ref_"].map(|prefix| format!("{prefix}{}", edition.value)));
    }
    for key in keys {
        let Some(node) = table.get(&key) else { continue };
        let text = match node.value {
            DeValue::String(text) => text.trim().to_owned(),
            DeValue::Boolean(flag) => flag.to_string(),
            DeValue::Array(_) => values(&node.strings()).join(", "),
            _ => {
                node.expected("a string");
                continue;
            }
        };
        if !text.is_empty() {
            facts.insert(key, text);
        }
    }
    facts
}

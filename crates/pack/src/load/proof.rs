//! Reads the proofs of checks: small sets of records, normalised to record JSON.

use std::collections::BTreeMap;
use std::str::FromStr;

use assay_cel::{Period, Schema, Type};
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::{Value, json};
use toml::de::DeValue;

use super::check::Checks;
use super::field::decimal;
use super::report::At;
use super::walk::{Node, Table};
use super::words::did_you_mean;
use crate::model::{Field, FieldKind, Proof, ProofRecord, Target};

/// The records of a proof that can be linked to: key → register.
type Keys = BTreeMap<String, String>;

/// Reads `[check.fires]` or `[check.silent]`.
pub(crate) fn read(checks: &Checks<'_>, table: &Table<'_>) -> Option<Proof> {
    let today = table.required("today").and_then(|node| date(&node));
    let records = table.required("records").and_then(|node| node.list()).unwrap_or_default();
    let records: Vec<Table<'_>> = records.iter().filter_map(Node::table).collect();
    table.finish();
    let mut keys = Keys::new();
    for record in &records {
        let register = record.string("is");
        let Some(key) = record.string("key") else { continue };
        if keys.contains_key(&key.value) {
            checks.compiler.report.error(key.place, format!("two records of this proof are called `{}`", key.value));
        }
        keys.insert(key.value, register.map(|register| register.value).unwrap_or_default());
    }
    let records = records.iter().filter_map(|record| read_record(checks, record, &keys)).collect();
    Some(Proof { today: today?, records })
}

fn read_record(checks: &Checks<'_>, table: &Table<'_>, keys: &Keys) -> Option<ProofRecord> {
    let is = table.required_string("is")?;
    let register = checks.known_register(&is)?;
    let key = table.string("key").map(|key| key.value);
    let scene = Scene { checks, keys };
    let mut data = BTreeMap::new();
    if let Some(state) = table.string("state") {
        match &register.workflow {
            Some(workflow) if workflow.states.iter().all(|known| known.key != state.value) => {
                let states = workflow.states.iter().map(|state| state.key.as_str());
                let hint = did_you_mean(&state.value, states, "states");
                let message = format!("`{}` has no state `{}`", register.key, state.value);
                checks.compiler.report.error_help(state.place, message, hint);
            }
            None => {
                checks.compiler.report.error(state.place, format!("records of `{}` have no state", register.key));
            }
            Some(_) => {
                data.insert("state".to_owned(), Value::String(state.value));
            }
        }
    }
    for moment in ["created", "changed"] {
        let value = table.get(moment).and_then(|node| timestamp(&node));
        data.extend(value.map(|value| (moment.to_owned(), value)));
    }
    if let Some(by) = table.string("created_by") {
        let person = scene.key(&by, &scene.people());
        data.extend(person.map(|person| ("created_by".to_owned(), person)));
    }
    for (name, node) in table.rest() {
        let Some(field) = register.field(&name.value) else {
            checks.unknown_field(&name, register);
            continue;
        };
        if field.compute.is_some() {
            let message = format!("`{}` is computed and cannot be set", name.value);
            checks.compiler.report.error_help(name.place, message, "set the fields it is computed from");
            continue;
        }
        let known = checks.compiler.schema.field(register.type_id, &name.value);
        if known.is_some_and(|known| known.ty == Type::Null) {
            // The field's type could not be read, which is told where it stands.
            continue;
        }
        data.extend(scene.value(field, &node).map(|value| (name.value, value)));
    }
    Some(ProofRecord { register: register.key.clone(), key, data })
}

/// What values of a proof are read against.
struct Scene<'s> {
    checks: &'s Checks<'s>,
    keys: &'s Keys,
}

impl Scene<'_> {
    /// The register of people, as a list for [`Self::key`].
    fn people(&self) -> Vec<&str> {
        let identity = self.checks.compiler.schema.identity();
        let found = self.checks.registers.iter().find(|register| register.type_id == identity);
        found.iter().map(|register| register.key.as_str()).collect()
    }

    fn value(&self, field: &Field, node: &Node<'_>) -> Option<Value> {
        let report = node.reader.report;
        match &field.kind {
            FieldKind::Text { .. } | FieldKind::Markdown { .. } | FieldKind::Url => Some(node.string()?.value.into()),
            FieldKind::Integer { .. } => Some(node.integer()?.value.into()),
            FieldKind::Rating { max } => {
                let stars = node.integer()?;
                if !(1..=*max).contains(&stars.value) {
                    report.error(stars.place, format!("this rating goes from 1 to {max}"));
                }
                Some(stars.value.into())
            }
            FieldKind::Decimal { .. } => Some(decimal(node)?.to_string().into()),
            FieldKind::Money => money(node),
            FieldKind::Date => Some(date(node)?.to_string().into()),
            FieldKind::DateTime => timestamp(node),
            FieldKind::Duration => duration(node),
            FieldKind::Boolean => Some(node.boolean()?.into()),
            FieldKind::Choice(choices) => self.option(&node.string()?, choices.options.iter()),
            FieldKind::Choices(choices) => list(node, |item| self.option(&item.string()?, choices.options.iter())),
            FieldKind::Role => self.option(&node.string()?, self.checks.roles.iter()),
            FieldKind::Person => self.key(&node.string()?, &self.people()),
            FieldKind::People => list(node, |item| self.key(&item.string()?, &self.people())),
            FieldKind::Link(target) => self.link(node, target),
            FieldKind::Links(target) => list(node, |item| self.link(item, target)),
            FieldKind::Table(columns) => list(node, |item| self.row(item, field, columns)),
            FieldKind::File => {
                let name = node.string()?.value;
                // No proof looks inside a file: only its being there matters.
                Some(json!({ "name": name, "sha256": "", "size": 0, "type": "application/octet-stream" }))
            }
            FieldKind::Series { .. } => list(node, point),
            FieldKind::Tags => list(node, |item| Some(item.string()?.value.into())),
        }
    }

    fn option<'o>(&self, chosen: &At<String>, options: impl Iterator<Item = &'o String> + Clone) -> Option<Value> {
        if options.clone().any(|option| *option == chosen.value) {
            return Some(chosen.value.clone().into());
        }
        let hint = did_you_mean(&chosen.value, options.map(String::as_str), "options");
        self.checks.compiler.report.error_help(chosen.place, format!("unknown option `{}`", chosen.value), hint);
        None
    }

    fn link(&self, node: &Node<'_>, target: &Target) -> Option<Value> {
        let key = node.string()?;
        let registers: Vec<&str> = target.registers.iter().map(String::as_str).collect();
        self.key(&key, &registers)
    }

    /// A key of a record of the proof, of one of these registers; none listed means any.
    fn key(&self, name: &At<String>, registers: &[&str]) -> Option<Value> {
        let report = self.checks.compiler.report;
        let unsure = registers.iter().any(|register| self.checks.register(register).is_none());
        match self.keys.get(&name.value) {
            Some(_) if unsure => Some(name.value.clone().into()),
            Some(register) if registers.is_empty() || register.is_empty() || registers.contains(&register.as_str()) => {
                Some(name.value.clone().into())
            }
            Some(register) => {
                let message = format!("`{}` is a record of `{register}`, which this field cannot hold", name.value);
                report.error_help(name.place, message, format!("it holds records of {}", registers.join(", ")));
                None
            }
            None => {
                let hint = if self.keys.is_empty() {
                    format!("give a record of this proof key = \"{}\"", name.value)
                } else {
                    did_you_mean(&name.value, self.keys.keys().map(String::as_str), "keys")
                };
                report.error_help(name.place, format!("no record of this proof is called `{}`", name.value), hint);
                None
            }
        }
    }

    fn row(&self, node: &Node<'_>, field: &Field, columns: &[Field]) -> Option<Value> {
        let table = node.table()?;
        let mut row = serde_json::Map::new();
        for column in columns {
            let value = table.get(&column.key).and_then(|node| self.value(column, &node));
            row.extend(value.map(|value| (column.key.clone(), value)));
        }
        for (key, _) in table.rest() {
            let hint = did_you_mean(&key.value, columns.iter().map(|column| column.key.as_str()), "columns");
            let message = format!("`{}` has no column `{}`", field.key, key.value);
            self.checks.compiler.report.error_help(key.place, message, hint);
        }
        Some(Value::Object(row))
    }
}

fn list(node: &Node<'_>, each: impl Fn(&Node<'_>) -> Option<Value>) -> Option<Value> {
    Some(Value::Array(node.list()?.iter().filter_map(each).collect()))
}

/// A date, as a string or a TOML date.
fn date(node: &Node<'_>) -> Option<Date> {
    parse(node, "a date like \"2026-11-12\"", |text| Date::from_str(text).ok())
}

fn timestamp(node: &Node<'_>) -> Option<Value> {
    let moment = parse(node, "a moment like \"2026-11-12T08:00:00Z\"", |text| {
        let midnight = || Date::from_str(text).ok()?.to_zoned(jiff::tz::TimeZone::UTC).ok().map(|day| day.timestamp());
        Timestamp::from_str(text).ok().or_else(midnight)
    })?;
    Some(moment.to_string().into())
}

fn parse<T>(node: &Node<'_>, what: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
    let text = match node.value {
        DeValue::String(text) => text.to_string(),
        DeValue::Datetime(moment) => moment.to_string(),
        _ => {
            node.expected(what);
            return None;
        }
    };
    let value = read(&text);
    if value.is_none() {
        node.reader.report.error(node.place, format!("this is not {what}"));
    }
    value
}

fn duration(node: &Node<'_>) -> Option<Value> {
    let text = node.string()?;
    if Period::from_str(&text.value).is_err() {
        node.reader.report.error(text.place, "this is not a duration like \"P14D\" or \"PT2H\"");
        return None;
    }
    Some(text.value.into())
}

fn money(node: &Node<'_>) -> Option<Value> {
    let table = node.table()?;
    let amount = table.required("amount").and_then(|node| decimal(&node));
    let currency = table.required_string("currency");
    table.finish();
    Some(json!({ "amount": amount?.to_string(), "currency": currency?.value }))
}

fn point(node: &Node<'_>) -> Option<Value> {
    let table = node.table()?;
    let on = table.required("on").and_then(|node| date(&node));
    let value = table.required("value").and_then(|node| decimal(&node));
    let note = table.string("note");
    table.finish();
    let mut point = json!({ "on": on?.to_string(), "value": value?.to_string() });
    if let (Some(note), Some(object)) = (note, point.as_object_mut()) {
        object.insert("note".to_owned(), note.value.into());
    }
    Some(point)
}

//! Mentions: people whom a text or a comment calls by name, so that they hear of it.
//!
//! A text calls somebody as the editor writes it, `[@Jonas Weber](/r/person/PER-0008)`, or plainly by number, `@PER-0008`. A
//! link to somebody's record without the sign before it is a link, and calls nobody.

use std::collections::BTreeSet;

use assay_pack::{Field, FieldKind, Pack, Register};

use crate::Json;
use crate::entry::keys;
use crate::number::serial_of;

/// What one key of an entry's body does to the mentions of its record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Calls {
    /// These people are called in the field, and nobody else any more.
    Field(BTreeSet<String>),
    /// These people are called in something that was said once and stays.
    Said(BTreeSet<String>),
    /// Nobody is called in these fields any more: their values are erased.
    Erased(Vec<String>),
    /// Nobody is called in the record any more: it is withdrawn.
    Gone,
}

/// What `key` of an entry in `register` does to the mentions of its record; none where it does nothing.
#[must_use]
pub fn calls(pack: &Pack, register: &Register, key: &str, value: &Json) -> Option<Calls> {
    match key {
        keys::COMMENT => Some(Calls::Said(called(pack, value))).filter(|calls| *calls != Calls::Said(BTreeSet::new())),
        keys::WITHDRAWN => (value != &Json::Bool(false)).then_some(Calls::Gone),
        keys::ERASED => {
            let fields = value.get("fields").and_then(Json::as_array).into_iter().flatten();
            Some(Calls::Erased(fields.filter_map(Json::as_str).map(ToOwned::to_owned).collect()))
        }
        key => register.field(key).filter(|field| may_call(field)).map(|_| Calls::Field(called(pack, value))),
    }
}

/// Can a field of this kind call somebody?
#[must_use]
pub fn may_call(field: &Field) -> bool {
    match &field.kind {
        FieldKind::Text { .. } | FieldKind::Markdown { .. } => field.compute.is_none(),
        FieldKind::Table(columns) => columns.iter().any(may_call),
        _ => false,
    }
}

/// Numbers of the people that the texts of a value call.
#[must_use]
pub fn called(pack: &Pack, value: &Json) -> BTreeSet<String> {
    let mut people = BTreeSet::new();
    gather(pack, value, &mut people);
    people
}

fn gather(pack: &Pack, value: &Json, people: &mut BTreeSet<String>) {
    match value {
        Json::String(text) if text.contains('@') => of_text(pack, text, people),
        Json::Array(items) => items.iter().for_each(|item| gather(pack, item, people)),
        Json::Object(members) => members.values().for_each(|member| gather(pack, member, people)),
        _ => {}
    }
}

fn of_text(pack: &Pack, text: &str, people: &mut BTreeSet<String>) {
    let identity = &pack.identity.register;
    let is_person = |number: &str| {
        let register = pack.register_of_number(number).filter(|register| register.key == *identity);
        register.is_some_and(|register| serial_of(register, number).is_some())
    };
    for (at, _) in text.match_indices('@') {
        let (before, after) = (text.get(..at).unwrap_or_default(), text.get(at + 1..).unwrap_or_default());
        let plain = leading_number(after);
        // An address such as anna@PER-1.example calls nobody.
        if before.chars().next_back().is_none_or(|letter| !letter.is_alphanumeric()) && is_person(plain) {
            people.insert(plain.to_owned());
            continue;
        }
        if !before.ends_with('[') {
            continue;
        }
        // The name of a link ends in its line, at the first bracket.
        let line = after.lines().next().unwrap_or_default();
        let target = line.split_once("](").and_then(|(name, target)| (!name.contains('[')).then_some(target));
        let page =
            target.and_then(|target| target.strip_prefix("/r/")?.strip_prefix(identity.as_str())?.strip_prefix('/'));
        let number = page.and_then(|page| page.split_once(')')).map(|(number, _)| number);
        people.extend(number.filter(|number| is_person(number)).map(ToOwned::to_owned));
    }
}

/// The letters, digits and dashes a text begins with, as a number is made of.
fn leading_number(text: &str) -> &str {
    let end = text.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-').unwrap_or(text.len());
    text.get(..end).unwrap_or_default().trim_end_matches('-')
}

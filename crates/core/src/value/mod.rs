//! Field values: one JSON form per field type, and the way from what people type to that form.

mod number;
mod text;
mod time;

use std::collections::BTreeSet;

use assay_pack::{Field, FieldKind, Names, Pack};

use crate::Json;
use crate::command::Actor;
use crate::facts::{Facts, settings};
use crate::message::{Message, Problem};
use crate::permission::{Right, may};

pub(crate) use self::number::stored as parse_decimal;
pub use self::number::typed;
pub use self::text::{file, imported, line, markdown};
pub use self::time::parse_date;

/// Longest list of links, people, tags or points one field may hold.
const MAX_ITEMS: usize = 10_000;
/// Most rows a table field may hold.
const MAX_ROWS: usize = 2_000;
/// Largest whole number every JSON reader keeps exactly (2⁵³ − 1); the ledger accepts no other.
pub(crate) const MAX_EXACT: i64 = 9_007_199_254_740_991;

/// The numbers a link value names: one string or a list of strings.
pub fn targets(value: Option<&Json>) -> impl Iterator<Item = &str> {
    let (one, many) = match value {
        Some(Json::String(number)) => (Some(number.as_str()), None),
        Some(Json::Array(numbers)) => (None, Some(numbers)),
        _ => (None, None),
    };
    one.into_iter().chain(many.into_iter().flatten().filter_map(Json::as_str))
}

/// Is there nothing in this value?
#[must_use]
pub fn is_empty(value: &Json) -> bool {
    match value {
        Json::Null => true,
        Json::String(text) => text.trim().is_empty(),
        Json::Array(items) => items.is_empty(),
        Json::Object(members) => members.is_empty(),
        Json::Bool(_) | Json::Number(_) => false,
    }
}

/// The workspace's currency: its parameter `currency`, else EUR.
#[must_use]
pub fn currency(pack: &Pack, facts: &dyn Facts) -> String {
    let Some(parameter) = pack.parameters.get("currency") else { return "EUR".to_owned() };
    let settings = settings(pack, facts);
    let own = settings.as_ref().and_then(|record| record.data.get("currency"));
    own.unwrap_or(&parameter.default).as_str().unwrap_or("EUR").to_owned()
}

/// What value checking needs to know.
pub struct Context<'a> {
    /// The pack.
    pub pack: &'a Pack,
    /// The facts, for links.
    pub facts: &'a dyn Facts,
    /// Currency of an amount given without one.
    pub currency: String,
    /// Who gives the values; to them, records they may not see do not exist.
    reader: Option<&'a Actor>,
}

impl<'a> Context<'a> {
    /// A context over these facts.
    #[must_use]
    pub fn new(pack: &'a Pack, facts: &'a dyn Facts) -> Self {
        Self { pack, facts, currency: currency(pack, facts), reader: None }
    }

    /// The same for values that `actor` gives.
    #[must_use]
    pub fn given_by(mut self, actor: &'a Actor) -> Self {
        self.reader = Some(actor);
        self
    }

    /// Brings a value into record form: `Ok(None)` when it is empty.
    ///
    /// Text from forms and files is parsed by field type; values in record form pass through unchanged, so that
    /// normalising twice is the same as once.
    ///
    /// # Errors
    ///
    /// Every problem of the value, each with its path (`readings.2.value`).
    pub fn normalise(&self, field: &Field, value: &Json) -> Result<Option<Json>, Vec<Problem>> {
        self.at(&field.key, field, value, &BTreeSet::new())
    }

    /// [`Context::normalise`] for a value that takes the place of `present`: the records that one names may stay, even if
    /// they were withdrawn since or are hidden from whoever changes something else.
    ///
    /// # Errors
    ///
    /// As for [`Context::normalise`].
    pub fn normalise_over(
        &self,
        field: &Field,
        value: &Json,
        present: Option<&Json>,
    ) -> Result<Option<Json>, Vec<Problem>> {
        let mut kept = BTreeSet::new();
        if let Some(present) = present
            .filter(|_| field.kind.is_link() || field.names.is_some() || matches!(field.kind, FieldKind::Table(_)))
        {
            collect(present, &mut kept);
        }
        self.at(&field.key, field, value, &kept)
    }

    fn at(&self, path: &str, field: &Field, value: &Json, kept: &BTreeSet<&str>) -> Result<Option<Json>, Vec<Problem>> {
        let trimmed;
        let value = match value {
            Json::String(text) if !matches!(field.kind, FieldKind::Markdown { .. }) => {
                trimmed = Json::String(text.trim().to_owned());
                &trimmed
            }
            other => other,
        };
        if is_empty(value) {
            return Ok(None);
        }
        if let FieldKind::Table(columns) = &field.kind {
            return self.table(path, columns, value, kept);
        }
        let named = self.scalar(&field.kind, value, kept).and_then(|done| self.known(field, done, kept));
        named.map_err(|message| vec![Problem { field: Some(path.to_owned()), message }])
    }

    /// A text that names something of the pack must name what is there. What stood there before may stay: a later version
    /// of the pack may know it no more.
    fn known(&self, field: &Field, done: Option<Json>, kept: &BTreeSet<&str>) -> Result<Option<Json>, Message> {
        let (Some(of), Some(Json::String(name))) = (field.names, &done) else { return Ok(done) };
        if self.pack.has(of, name) || kept.contains(name.as_str()) {
            return Ok(done);
        }
        Err(match of {
            Names::Requirement => Message::new("value-requirement-unknown").text("value", name),
            Names::Edition => Message::new("value-edition-unknown").text("value", name),
        })
    }

    fn scalar(&self, kind: &FieldKind, value: &Json, kept: &BTreeSet<&str>) -> Result<Option<Json>, Message> {
        let done = match kind {
            FieldKind::Text { max_length } => text::text(value, *max_length, false)?,
            FieldKind::Markdown { max_length } => text::text(value, *max_length, true)?,
            FieldKind::Integer { min, max, .. } => number::integer(value, *min, *max)?,
            FieldKind::Rating { max } => number::integer(value, Some(1), Some(*max))?,
            FieldKind::Decimal { min, max, .. } => Json::String(number::decimal(value, *min, *max)?.to_string()),
            FieldKind::Money => number::money(value, &self.currency)?,
            FieldKind::Date => Json::String(time::date(value)?.to_string()),
            FieldKind::DateTime => time::datetime(value)?,
            FieldKind::Duration => time::duration(value)?,
            FieldKind::Boolean => Json::Bool(boolean(value)?),
            FieldKind::Choice(choices) => Json::String(text::option(choices, as_text(value)?)?),
            FieldKind::Choices(choices) => {
                let mut chosen = Vec::new();
                for item in list(value)? {
                    let key = text::option(choices, item)?;
                    if !chosen.contains(&key) {
                        chosen.push(key);
                    }
                }
                // Options stand in the pack's order, so that the same choice is the same value.
                chosen.sort_by_key(|key| choices.options.iter().position(|option| option == key));
                strings(chosen)
            }
            FieldKind::Role => {
                let role = as_text(value)?;
                if !self.pack.roles.iter().any(|known| known == role) {
                    return Err(Message::new("value-role-unknown").text("value", shown(value)));
                }
                Json::String(role.to_owned())
            }
            FieldKind::Person | FieldKind::Link(_) => Json::String(self.target(kind, as_text(value)?, kept)?),
            FieldKind::People | FieldKind::Links(_) => {
                let mut numbers = Vec::new();
                let mut seen = BTreeSet::new();
                for item in list(value)? {
                    let number = self.target(kind, item, kept)?;
                    if seen.insert(number.clone()) {
                        numbers.push(number);
                    }
                }
                strings(numbers)
            }
            FieldKind::File => file(value)?,
            FieldKind::Url => text::url(value)?,
            FieldKind::Tags => text::tags(value)?,
            FieldKind::Series { .. } => time::series(value)?,
            FieldKind::Table(_) => return Err(Message::new("value-wrong-form")),
        };
        Ok((!is_empty(&done)).then_some(done))
    }

    /// The number of the record a link of this kind may name.
    ///
    /// # Errors
    ///
    /// There is no such record, it is of another register, or it may not be seen.
    pub(crate) fn target(&self, kind: &FieldKind, given: &str, kept: &BTreeSet<&str>) -> Result<String, Message> {
        // "NC-2026-0042 Moisture under the display", as pickers offer it.
        let number = given.split_whitespace().next().unwrap_or(given);
        if kept.contains(number) {
            return Ok(number.to_owned());
        }
        let unknown = || Message::new("value-link-unknown").text("value", shown(&Json::from(given)));
        let record = self.facts.record(number).filter(|record| !record.withdrawn).ok_or_else(unknown)?;
        if let Some(reader) = self.reader {
            let register = self.pack.register(&record.register);
            if !register.is_some_and(|register| may(reader, Right::Read, register, Some(&record))) {
                return Err(unknown());
            }
        }
        let wanted: &[String] = match kind {
            FieldKind::Person | FieldKind::People => std::slice::from_ref(&self.pack.identity.register),
            FieldKind::Link(target) | FieldKind::Links(target) => &target.registers,
            _ => &[],
        };
        if !wanted.is_empty() && !wanted.contains(&record.register) {
            let mut message = Message::new("value-link-register").text("value", shown(&Json::from(number)));
            if let Some(first) = wanted.first() {
                message = message.label("register", format!("register-{first}"));
            }
            return Err(message);
        }
        Ok(record.number.clone())
    }

    fn table(
        &self,
        path: &str,
        columns: &[Field],
        value: &Json,
        kept: &BTreeSet<&str>,
    ) -> Result<Option<Json>, Vec<Problem>> {
        let whole = |message: Message| vec![Problem { field: Some(path.to_owned()), message }];
        let Json::Array(rows) = value else { return Err(whole(Message::new("value-wrong-form"))) };
        if rows.len() > MAX_ROWS {
            return Err(whole(Message::new("value-too-many").number("max", limit(MAX_ROWS))));
        }
        let mut problems = Vec::new();
        let mut done = Vec::new();
        for (index, row) in rows.iter().enumerate() {
            let Json::Object(cells) = row else { return Err(whole(Message::new("value-wrong-form"))) };
            if cells.values().all(|cell| is_empty(cell) || cell == &Json::Bool(false)) {
                continue;
            }
            let mut clean = serde_json::Map::new();
            let mut wrong = Vec::new();
            let mut blank = true;
            for column in columns {
                let at = format!("{path}.{index}.{}", column.key);
                let cell = cells.get(&column.key).unwrap_or(&Json::Null);
                match self.at(&at, column, cell, kept) {
                    Ok(Some(cell)) => {
                        blank = false;
                        clean.insert(column.key.clone(), cell);
                    }
                    Ok(None) if column.required => {
                        wrong.push(Problem { field: Some(at), message: Message::new("value-required") });
                    }
                    Ok(None) => {}
                    Err(more) => {
                        blank = false;
                        wrong.extend(more);
                    }
                }
            }
            if let Some(unknown) = cells.keys().find(|key| columns.iter().all(|column| &column.key != *key)) {
                let unknown = shown(&Json::from(unknown.as_str()));
                wrong.extend(whole(Message::new("value-unknown-column").text("column", unknown)));
                blank = false;
            }
            // What is left of a row of nothing but control characters is no row.
            if !blank {
                problems.extend(wrong);
                done.push(Json::Object(clean));
            }
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        Ok((!done.is_empty()).then_some(Json::Array(done)))
    }
}

/// Every text inside a value.
fn collect<'v>(value: &'v Json, texts: &mut BTreeSet<&'v str>) {
    match value {
        Json::String(text) => {
            texts.insert(text);
        }
        Json::Array(items) => items.iter().for_each(|item| collect(item, texts)),
        Json::Object(members) => members.values().for_each(|member| collect(member, texts)),
        Json::Null | Json::Bool(_) | Json::Number(_) => {}
    }
}

fn limit(max: usize) -> i64 {
    i64::try_from(max).unwrap_or(i64::MAX)
}

fn strings(items: Vec<String>) -> Json {
    Json::Array(items.into_iter().map(Json::String).collect())
}

fn as_text(value: &Json) -> Result<&str, Message> {
    value.as_str().ok_or_else(|| Message::new("value-wrong-form"))
}

/// A list of strings, or one string (of one item, or items separated by `;`).
fn list(value: &Json) -> Result<Vec<&str>, Message> {
    let items: Vec<&str> = match value {
        Json::String(text) => text.split(';').map(str::trim).filter(|item| !item.is_empty()).collect(),
        Json::Array(items) => items
            .iter()
            .map(|item| as_text(item).map(str::trim))
            .filter(|item| item.as_ref().map_or(true, |text| !text.is_empty()))
            .collect::<Result<_, _>>()?,
        _ => return Err(Message::new("value-wrong-form")),
    };
    if items.len() > MAX_ITEMS {
        return Err(Message::new("value-too-many").number("max", limit(MAX_ITEMS)));
    }
    Ok(items)
}

fn boolean(value: &Json) -> Result<bool, Message> {
    match value {
        Json::Bool(flag) => Ok(*flag),
        Json::String(text) => match text.to_lowercase().as_str() {
            "true" | "yes" | "y" | "on" | "1" | "x" | "oui" | "vrai" => Ok(true),
            "false" | "no" | "n" | "off" | "0" | "non" | "faux" => Ok(false),
            _ => Err(Message::new("value-boolean").text("value", shown(value))),
        },
        Json::Number(number) if number.as_i64() == Some(1) => Ok(true),
        Json::Number(number) if number.as_i64() == Some(0) => Ok(false),
        other => Err(Message::new("value-boolean").text("value", shown(other))),
    }
}

/// A value as shown in a message: short, one line, and nothing in it that could dress it up as something else.
pub(crate) fn shown(value: &Json) -> String {
    /// Characters shown.
    const SHOWN: usize = 60;
    let text = match value {
        Json::String(text) => text::clean(&text.chars().take(4 * SHOWN).collect::<String>(), false),
        Json::Array(_) => "[…]".to_owned(),
        Json::Object(_) => "{…}".to_owned(),
        other => other.to_string(),
    };
    let mut short: String = text.chars().take(SHOWN).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

//! From a cell to a value of a field.

use assay_core::{Json, Message};
use assay_pack::{Choices, Field, FieldKind, Pack};
use assay_source::Cell;
use assay_source::dates::{self, DateFault, DateOrder, Moment};
use assay_source::numbers::{self, NumberFault, NumberStyle};

use super::columns::{Column, Plan, shown};
use super::links::{Index, Target};
use super::mapping::Missing;
use super::tables;

/// What became of a cell.
pub(super) enum Got {
    /// Nothing stands there.
    Nothing,
    /// A value, in record form or in a form the rules bring into it.
    Value(Json),
    /// Records, with the words that name none.
    Records(Vec<Target>, Vec<String>),
    /// It does not go into the field; it is kept beside the fields, and the report says why.
    Kept(Message),
}

/// Longest text kept of one cell, in bytes.
pub(super) const LONGEST: usize = 1_000_000;

/// What is needed to read cells.
pub(super) struct Reader<'p> {
    pub pack: &'p Pack,
    pub plan: &'p Plan,
    pub index: &'p Index,
}

impl Reader<'_> {
    /// The value of a cell for the field its column goes into.
    pub fn value(&self, column: &Column, place: usize, field: &Field, cell: &Cell) -> Result<Got, Message> {
        if cell.is_empty() {
            return Ok(Got::Nothing);
        }
        // The mapping has the last word on what a value means.
        let meant = self.plan.values.get(&place).and_then(|words| words.get(&cell.to_string().trim().to_lowercase()));
        if let Some(meant) = meant {
            return if meant.is_empty() {
                Ok(Got::Nothing)
            } else {
                self.plain_value(column, place, field, &Cell::text(meant.as_str()))
            };
        }
        self.plain_value(column, place, field, cell)
    }

    fn plain_value(&self, column: &Column, place: usize, field: &Field, cell: &Cell) -> Result<Got, Message> {
        let json = match &field.kind {
            FieldKind::Text { .. } | FieldKind::Markdown { .. } | FieldKind::Role | FieldKind::Duration => {
                Json::String(text_of(cell))
            }
            FieldKind::Boolean => match cell {
                Cell::Bool(value) => Json::Bool(*value),
                other => Json::String(text_of(other)),
            },
            FieldKind::Date => match moment(cell, column.dates)? {
                Some(moment) => Json::String(moment.date().to_string()),
                None => return Ok(Got::Nothing),
            },
            FieldKind::DateTime => match moment(cell, column.dates)?.and_then(|moment| moment.timestamp()) {
                Some(at) => Json::String(at.to_string()),
                None => return Ok(Got::Nothing),
            },
            FieldKind::Integer { .. } | FieldKind::Rating { .. } => {
                let text = text_of(cell);
                let fault = |fault: NumberFault| number_fault(&fault, cell, "value-integer");
                Json::from(numbers::integer(&text, style_of(column, cell)).map_err(fault)?)
            }
            FieldKind::Decimal { .. } => {
                let fault = |fault: NumberFault| number_fault(&fault, cell, "value-decimal");
                Json::String(numbers::decimal(&text_of(cell), style_of(column, cell)).map_err(fault)?)
            }
            FieldKind::Money => self.money(column, cell)?,
            FieldKind::Choice(choices) => Json::String(self.option(place, choices, &text_of(cell))),
            FieldKind::Choices(choices) => {
                let chosen = items(cell, &[';', ',', '\n']).into_iter();
                Json::Array(chosen.map(|item| Json::String(self.option(place, choices, &item))).collect())
            }
            FieldKind::Tags => Json::Array(items(cell, &[';', ',', '\n']).into_iter().map(Json::String).collect()),
            FieldKind::Url => {
                let text = text_of(cell);
                let text = text.trim();
                let bare = text.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("www."));
                Json::String(if bare { format!("https://{text}") } else { text.to_owned() })
            }
            FieldKind::Person | FieldKind::Link(_) => return self.one_record(field, cell),
            FieldKind::People | FieldKind::Links(_) => return Ok(self.records(&field.kind, cell)),
            FieldKind::Table(columns) => match tables::rows_of(columns, cell) {
                Some(rows) => rows,
                None => return Ok(Got::Kept(kept("import-kept-table", column, cell))),
            },
            FieldKind::Series { .. } => match cell {
                Cell::Json(value) => value.clone(),
                Cell::List(cells) => Json::Array(cells.iter().map(json_of).collect()),
                _ => return Ok(Got::Kept(kept("import-kept-table", column, cell))),
            },
            FieldKind::File => return Ok(Got::Kept(kept("import-kept-file", column, cell))),
        };
        Ok(Got::Value(json))
    }

    /// The option a word stands for; a word that stands for none is left to be refused.
    fn option(&self, place: usize, choices: &Choices, word: &str) -> String {
        let word = word.trim();
        if choices.options.iter().any(|option| option == word) {
            return word.to_owned();
        }
        let lower = word.to_lowercase();
        if choices.aliases.contains_key(&lower) {
            return lower;
        }
        // A comma in a list splits words the mapping knows, so they are looked up here once more.
        let mapped = self.plan.values.get(&place).and_then(|words| words.get(&lower));
        let label = || self.plan.words.options.get(&place).and_then(|labels| labels.get(&lower));
        mapped.or_else(label).cloned().unwrap_or_else(|| word.to_owned())
    }

    fn money(&self, column: &Column, cell: &Cell) -> Result<Json, Message> {
        if let Cell::Json(value) = cell {
            return Ok(value.clone());
        }
        let text = text_of(cell);
        let parsed = numbers::parse(&text, style_of(column, cell));
        let parsed = parsed.map_err(|fault| number_fault(&fault, cell, "value-decimal"))?;
        let own = self.plan.mapping.currency.clone();
        let currency = match parsed.currency.as_deref() {
            None => own,
            Some("€") => Some("EUR".to_owned()),
            Some("£") => Some("GBP".to_owned()),
            // Many currencies have this sign; the mapping says if it is another than the first.
            Some("$" | "US$") => own.or_else(|| Some("USD".to_owned())),
            Some("¥") => own.or_else(|| Some("JPY".to_owned())),
            Some(code) => Some(code.to_uppercase()),
        };
        let mut money = serde_json::Map::new();
        money.insert("amount".to_owned(), Json::String(parsed.value));
        money.extend(currency.map(|currency| ("currency".to_owned(), Json::String(currency))));
        Ok(Json::Object(money))
    }

    fn one_record(&self, field: &Field, cell: &Cell) -> Result<Got, Message> {
        let text = text_of(cell);
        match self.index.find(self.pack, &field.kind, &text) {
            Some(target) => Ok(Got::Records(vec![target], Vec::new())),
            None => Ok(Got::Records(Vec::new(), vec![text])),
        }
    }

    fn records(&self, kind: &FieldKind, cell: &Cell) -> Got {
        let (mut found, mut missing) = (Vec::new(), Vec::new());
        let take = |target: Target, found: &mut Vec<Target>| {
            if !found.contains(&target) {
                found.push(target);
            }
        };
        for item in items(cell, &[';', '\n']) {
            if let Some(target) = self.index.find(self.pack, kind, &item) {
                take(target, &mut found);
                continue;
            }
            // "Doe, Jane" is one person, "SOP-001, SOP-002" are two documents.
            let parts: Vec<&str> = item.split(',').map(str::trim).filter(|part| !part.is_empty()).collect();
            if parts.len() < 2 {
                missing.push(item);
                continue;
            }
            let targets: Vec<Option<Target>> =
                parts.iter().map(|part| self.index.find(self.pack, kind, part)).collect();
            if targets.iter().all(Option::is_none) {
                missing.push(item);
                continue;
            }
            for (part, target) in parts.into_iter().zip(targets) {
                match target {
                    Some(target) => take(target, &mut found),
                    None => missing.push(part.to_owned()),
                }
            }
        }
        Got::Records(found, missing)
    }

    /// What to say of words that name no record: a fault, or a warning.
    pub fn unknown(&self, column: &Column, field: &Field, words: &[String]) -> Result<Message, Message> {
        let told = listed(words);
        match self.plan.mapping.missing_of(&field.key) {
            Missing::Refuse => {
                Err(Message::new("import-link-unknown").text("value", told).text("column", &column.name))
            }
            Missing::Text => {
                let message = Message::new("import-kept-link").text("column", &column.name);
                Ok(message
                    .label("field", format!("field-{}-{}", self.plan.register.key, field.key))
                    .text("value", told))
            }
        }
    }
}

fn listed(words: &[String]) -> String {
    super::input::listed(words.iter().map(String::as_str))
}

fn kept(id: &str, column: &Column, cell: &Cell) -> Message {
    Message::new(id).text("column", &column.name).text("value", shown(cell))
}

/// Numbers of workbooks and JSON have a point, whatever the texts of their column look like.
fn style_of(column: &Column, cell: &Cell) -> NumberStyle {
    if matches!(cell, Cell::Number(_)) { NumberStyle::Point } else { column.numbers }
}

fn moment(cell: &Cell, order: DateOrder) -> Result<Option<Moment>, Message> {
    dates::of_cell(cell, order).map_err(|fault| {
        let value = shown(cell);
        match fault {
            DateFault::Ambiguous { month_first, day_first } => Message::new("import-date-ambiguous")
                .text("value", value)
                .text("month", month_first.to_string())
                .text("day", day_first.to_string()),
            DateFault::OtherOrder => Message::new("import-date-other-order").text("value", value),
            DateFault::NoSuchDay => Message::new("import-date-no-such-day").text("value", value),
            _ => Message::new("value-date").text("value", value),
        }
    })
}

fn number_fault(fault: &NumberFault, cell: &Cell, id: &str) -> Message {
    let value = shown(cell);
    match fault {
        NumberFault::Ambiguous { point, comma } => {
            Message::new("import-number-ambiguous").text("value", value).text("point", point).text("comma", comma)
        }
        NumberFault::OtherStyle => Message::new("import-number-other-style").text("value", value),
        _ => Message::new(id).text("value", value),
    }
}

/// The text of a cell, as a person would type it.
pub(super) fn text_of(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => text.clone(),
        other => other.to_string(),
    }
}

/// The items of a cell that holds several.
fn items(cell: &Cell, marks: &[char]) -> Vec<String> {
    let mut items: Vec<String> = match cell {
        Cell::List(cells) => cells.iter().map(text_of).collect(),
        other => text_of(other).split(marks).map(ToOwned::to_owned).collect(),
    };
    for item in &mut items {
        *item = item.trim().to_owned();
    }
    items.retain(|item| !item.is_empty());
    items
}

fn json_of(cell: &Cell) -> Json {
    match cell {
        Cell::Json(value) => value.clone(),
        Cell::Bool(value) => Json::Bool(*value),
        Cell::Empty => Json::Null,
        other => Json::String(text_of(other)),
    }
}

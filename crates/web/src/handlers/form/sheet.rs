//! Between record form and what a form shows and sends.
//!
//! [`Sheet::fill`] writes a value as a form shows it, [`Sheet::read`] reads what a form sent. A field has changed when the two
//! differ: what nobody touched is never sent to the engine, so that a form cannot change what it only shows.

use std::collections::BTreeMap;

use assay_core::{Json, Record, value};
use assay_pack::{Field, FieldKind, Register};
use jiff::civil::DateTime;
use jiff::{Timestamp, ToSpan as _, Unit};

use super::kept;
use super::marks::{self, MARK};
use super::offers::Offers;
use super::typed::{Button, Sent, Typed};
use crate::app::Ctx;
use crate::fail::Fail;
use crate::present::split_duration;
use crate::views::form::DurationUnit;

/// Currency of an amount typed without one.
pub(crate) const CURRENCY: &str = "EUR";
/// The columns of a series.
pub(crate) const SERIES: [&str; 3] = ["on", "value", "note"];
/// Where a row of a series says how its number is written.
pub(super) const SERIES_MARK: &str = "value.mark";

/// One register's form for one reader.
pub(crate) struct Sheet<'c> {
    pub ctx: &'c Ctx,
    pub register: &'c Register,
    pub offers: Offers<'c>,
}

impl<'c> Sheet<'c> {
    pub fn new(ctx: &'c Ctx, register: &'c Register) -> Self {
        Self { ctx, register, offers: Offers::new(ctx) }
    }

    /// A value as a form shows it.
    pub fn fill(&self, kind: &FieldKind, json: Option<&Json>) -> Typed {
        let json = json.filter(|json| !json.is_null());
        let text = |json: &Json| match json {
            Json::String(text) => text.clone(),
            other => other.to_string(),
        };
        let Some(json) = json else {
            return match kind {
                FieldKind::Table(_) | FieldKind::Series { .. } => Typed::default(),
                _ => Typed::one(""),
            };
        };
        match kind {
            FieldKind::Money => {
                let mut typed = Typed::default();
                let amount = json.get("amount").map(text).unwrap_or_default();
                marks::put(self.ctx, &mut typed, "amount", MARK, &amount);
                typed.put("currency", json.get("currency").map(text).unwrap_or_default());
                typed
            }
            FieldKind::Duration => {
                let iso = text(json);
                let (amount, unit) = match split_duration(&iso) {
                    Some((amount, unit)) => (amount.to_string(), unit),
                    None => (iso, DurationUnit::default()),
                };
                let mut typed = Typed::default();
                typed.put("amount", amount);
                typed.put("unit", unit.name());
                typed
            }
            FieldKind::Decimal { .. } => {
                let mut typed = Typed::default();
                marks::put(self.ctx, &mut typed, "", MARK, &text(json));
                typed
            }
            FieldKind::DateTime => Typed::one(self.local(&text(json))),
            FieldKind::File => {
                let mut typed = Typed::default();
                typed.put("kept", kept::token(self.ctx, json));
                typed.put("keep", "yes");
                typed
            }
            FieldKind::Tags => Typed::one(value::targets(Some(json)).collect::<Vec<_>>().join(", ")),
            FieldKind::Choices(_) | FieldKind::People | FieldKind::Links(_) => Typed::many(value::targets(Some(json))),
            FieldKind::Table(columns) => {
                let rows = json.as_array().into_iter().flatten().map(|row| {
                    let mut typed = Typed::default();
                    for column in columns {
                        typed.put_column(&column.key, &self.fill(&column.kind, row.get(&column.key)));
                    }
                    typed
                });
                Typed::from_rows(&rows.collect::<Vec<_>>())
            }
            FieldKind::Series { .. } => {
                let rows = json.as_array().into_iter().flatten().map(|point| {
                    let mut typed = Typed::default();
                    for key in SERIES {
                        let cell = point.get(key).map(text).unwrap_or_default();
                        match key {
                            "value" => marks::put(self.ctx, &mut typed, key, SERIES_MARK, &cell),
                            _ => typed.put(key, cell),
                        }
                    }
                    typed
                });
                Typed::from_rows(&rows.collect::<Vec<_>>())
            }
            _ => Typed::one(text(json)),
        }
    }

    /// What was typed, as the engine takes it; null when it is empty. Rows keep their places, so that a refusal names the row
    /// that the form shows. `known` is the value the record has.
    pub fn read(&self, kind: &FieldKind, typed: &Typed, known: Option<&Json>) -> Result<Json, Fail> {
        let text = |text: &str| match text.trim() {
            "" => Json::Null,
            trimmed => Json::String(trimmed.to_owned()),
        };
        let list = |items: Vec<String>| match items.is_empty() {
            true => Json::Null,
            false => Json::Array(items.into_iter().map(Json::String).collect()),
        };
        Ok(match kind {
            // Browsers send line ends as on paper tape.
            FieldKind::Markdown { .. } => match typed.value().replace("\r\n", "\n") {
                blank if blank.trim().is_empty() => Json::Null,
                lines => Json::String(lines),
            },
            FieldKind::Boolean => Json::Bool(typed.value() == "true"),
            FieldKind::Money => match typed.part("amount").trim() {
                "" => Json::Null,
                amount => serde_json::json!({
                    "amount": marks::plain(amount, typed.part(MARK)),
                    "currency": currency(typed.part("currency")),
                }),
            },
            FieldKind::Decimal { .. } => text(&marks::plain(typed.value(), typed.part(MARK))),
            FieldKind::Duration => text(&duration(typed)),
            FieldKind::DateTime => text(&self.moment(typed.value())),
            FieldKind::Choices(_) => list(typed.values().map(ToOwned::to_owned).collect()),
            FieldKind::People | FieldKind::Links(_) => {
                let mut numbers: Vec<String> = Vec::new();
                for value in typed.values() {
                    let number = self.offers.resolve(kind, value)?;
                    if !numbers.contains(&number) {
                        numbers.push(number);
                    }
                }
                list(numbers)
            }
            FieldKind::Person | FieldKind::Link(_) => text(&self.offers.resolve(kind, typed.value())?),
            FieldKind::File if typed.part("keep") == "yes" => {
                // A file whose mark does not hold is no value: the engine says so at its field.
                kept::file(self.ctx, typed.part("kept"), known).unwrap_or_else(|| Json::String("?".to_owned()))
            }
            FieldKind::File => Json::Null,
            FieldKind::Table(columns) => {
                let mut rows = Vec::new();
                for row in typed.rows() {
                    let mut cells = serde_json::Map::new();
                    for column in columns {
                        let typed = row.column(&column.key).unwrap_or_else(|| self.fill(&column.kind, None));
                        match self.read(&column.kind, &typed, known)? {
                            Json::Null => {}
                            cell => {
                                cells.insert(column.key.clone(), cell);
                            }
                        }
                    }
                    rows.push(Json::Object(cells));
                }
                if rows.iter().all(is_blank) { Json::Null } else { Json::Array(rows) }
            }
            FieldKind::Series { .. } => {
                let rows = typed.rows().into_iter().map(|row| {
                    let cells = SERIES.iter().map(|key| {
                        let cell = match *key {
                            "value" => text(&marks::plain(row.part(key), row.part(SERIES_MARK))),
                            _ => text(row.part(key)),
                        };
                        ((*key).to_owned(), cell)
                    });
                    Json::Object(cells.filter(|(_, cell)| !cell.is_null()).collect())
                });
                let rows: Vec<Json> = rows.collect();
                if rows.iter().all(is_blank) { Json::Null } else { Json::Array(rows) }
            }
            _ => text(typed.value()),
        })
    }

    /// What was typed where it differs from `base`, which the form showed before anybody typed.
    pub fn change(&self, field: &Field, typed: &Typed, base: Option<&Json>) -> Result<Option<Json>, Fail> {
        let typed = self.read(&field.kind, typed, base)?;
        let shown = self.read(&field.kind, &self.fill(&field.kind, base), base)?;
        Ok((compact(&typed) != compact(&shown)).then_some(typed))
    }

    /// What was typed into these fields, where it differs from `base`.
    pub fn changes<'f>(
        &self,
        fields: impl IntoIterator<Item = &'f Field>,
        sent: &Sent,
        base: &BTreeMap<String, Json>,
    ) -> Result<BTreeMap<String, Json>, Fail> {
        let mut changes = BTreeMap::new();
        for field in fields {
            let Some(typed) = sent.get(&field.key) else { continue };
            changes.extend(self.change(field, typed, base.get(&field.key))?.map(|json| (field.key.clone(), json)));
        }
        Ok(changes)
    }

    /// What was typed without the fields that hold what the form had shown: nobody touched them.
    pub fn touched(&self, mut sent: Sent, base: &BTreeMap<String, Json>) -> Result<Sent, Fail> {
        for field in asked(self.register) {
            let Some(typed) = sent.get(&field.key) else { continue };
            if self.change(field, typed, base.get(&field.key))?.is_none() {
                sent.forget(&field.key);
            }
        }
        Ok(sent)
    }

    /// What a query or an older form gives for a field that has parts, in the one value it has there.
    pub fn spread(&self, field: &Field, typed: &Typed) -> Typed {
        let whole = matches!(field.kind, FieldKind::Money | FieldKind::Duration | FieldKind::DateTime);
        if !whole || typed.has_parts() {
            return typed.clone();
        }
        let given = typed.value();
        let json = match (&field.kind, given.rsplit_once(' ')) {
            (FieldKind::Money, Some((amount, currency))) if !given.starts_with('{') => {
                serde_json::json!({ "amount": amount, "currency": currency })
            }
            (FieldKind::Money, _) => serde_json::from_str(given)
                .ok()
                .filter(Json::is_object)
                .unwrap_or_else(|| serde_json::json!({ "amount": given, "currency": CURRENCY })),
            _ => Json::String(given.to_owned()),
        };
        self.fill(&field.kind, Some(&json))
    }

    /// Does what a button asks of the rows of a form; answers the place to go on typing at.
    pub fn press(&self, button: &Button, sent: &mut Sent) -> Option<String> {
        match button {
            Button::AddRow(name) => {
                let mut rows = sent.get(name).map(Typed::rows).unwrap_or_default();
                let columns: Vec<String> = match self.register.field(name).map(|field| &field.kind) {
                    Some(FieldKind::Table(columns)) => columns.iter().map(|column| column.key.clone()).collect(),
                    Some(FieldKind::Series { .. }) => SERIES.map(ToOwned::to_owned).to_vec(),
                    _ => return None,
                };
                let mut row = Typed::default();
                columns.iter().for_each(|column| row.put(column, ""));
                let place = format!("{name}.{}.{}", rows.len(), columns.first()?);
                rows.push(row);
                sent.set(name, Typed::from_rows(&rows));
                Some(place)
            }
            Button::RemoveRow(name, row) => {
                let mut rows = sent.get(name).map(Typed::rows).unwrap_or_default();
                if *row < rows.len() {
                    rows.remove(*row);
                }
                sent.set(name, Typed::from_rows(&rows));
                Some(name.clone())
            }
            Button::RaiseRow(name, row) => {
                let mut rows = sent.get(name).map(Typed::rows).unwrap_or_default();
                if *row > 0 && *row < rows.len() {
                    rows.swap(*row - 1, *row);
                }
                sent.set(name, Typed::from_rows(&rows));
                Some(name.clone())
            }
            Button::AddLink(name) => Some(name.clone()),
            Button::Save | Button::SaveAndNew | Button::Draft | Button::Kept => None,
        }
    }

    /// Keeps the files that came with the form, so that they are there whatever becomes of the rest.
    pub fn keep_files(&self, sent: &mut Sent) -> Result<(), Fail> {
        for upload in &self.ctx.files {
            let (name, part) = upload.field.split_once('.').unwrap_or((&upload.field, ""));
            if !self.register.field(name).is_some_and(|field| takes_files(field, part)) {
                continue;
            }
            let file = self.ctx.engine().keep_file(&upload.name, &upload.bytes)?.to_json();
            let under = |last: &str| if part.is_empty() { last.to_owned() } else { format!("{part}.{last}") };
            let mut typed = sent.get(name).cloned().unwrap_or_default();
            typed.put(&under("kept"), kept::token(self.ctx, &file));
            typed.put(&under("keep"), "yes");
            sent.set(name, typed);
        }
        Ok(())
    }

    /// A moment as a field for local time shows it.
    fn local(&self, moment: &str) -> String {
        let Ok(at) = moment.parse::<Timestamp>() else { return moment.to_owned() };
        let civil = at.to_zoned(self.ctx.reader.zone.clone()).datetime();
        // Seconds are shown only where there are some.
        let whole = civil.round(Unit::Minute).is_ok_and(|round| round == civil);
        if whole { civil.strftime("%Y-%m-%dT%H:%M").to_string() } else { civil.to_string() }
    }

    /// Local time as a moment.
    fn moment(&self, local: &str) -> String {
        let zoned =
            local.trim().parse::<DateTime>().ok().and_then(|civil| civil.to_zoned(self.ctx.reader.zone.clone()).ok());
        zoned.map_or_else(|| local.to_owned(), |zoned| zoned.timestamp().to_string())
    }
}

/// The fields of a register that people fill in.
pub(crate) fn asked(register: &Register) -> impl Iterator<Item = &Field> {
    register.fields.iter().filter(|field| field.compute.is_none())
}

/// The fields that people fill in, as a form shows them: what it is, section by section, then whose it is.
pub(crate) fn in_form_order(register: &Register) -> Vec<&Field> {
    let loose = |title: bool| asked(register).filter(move |it| it.section.is_none() && (it.key == "title") == title);
    let within =
        register.sections.iter().flat_map(|key| asked(register).filter(move |it| it.section.as_ref() == Some(key)));
    loose(true).chain(within).chain(loose(false)).collect()
}

/// Does the record's state lock this field?
pub(crate) fn is_locked(register: &Register, record: &Record, field: &str) -> bool {
    let state = record.state.as_deref().and_then(|state| register.state(state));
    state.is_some_and(|state| state.locks(field))
}

/// Is there a file to be sent under this part of the field's name?
fn takes_files(field: &Field, part: &str) -> bool {
    match &field.kind {
        FieldKind::File => part.is_empty(),
        FieldKind::Table(columns) => part.split_once('.').is_some_and(|(row, column)| {
            row.parse::<u32>().is_ok()
                && columns.iter().any(|known| known.key == column && matches!(known.kind, FieldKind::File))
        }),
        _ => false,
    }
}

fn currency(code: &str) -> String {
    match code.trim() {
        "" => CURRENCY.to_owned(),
        code => code.to_uppercase(),
    }
}

fn duration(typed: &Typed) -> String {
    let amount = typed.part("amount").trim();
    let Ok(count) = amount.parse::<u16>() else { return amount.to_owned() };
    let count = i64::from(count);
    let span = match DurationUnit::named(typed.part("unit")).unwrap_or_default() {
        DurationUnit::Hours => count.hours(),
        DurationUnit::Days => count.days(),
        DurationUnit::Weeks => count.weeks(),
        DurationUnit::Months => count.months(),
        DurationUnit::Years => count.years(),
    };
    span.to_string()
}

/// Is nothing in this row? A box that is not ticked is nothing.
fn is_blank(row: &Json) -> bool {
    let empty = |cell: &Json| value::is_empty(cell) || cell == &Json::Bool(false);
    row.as_object().is_none_or(|cells| cells.values().all(empty))
}

/// A value without its blank rows.
fn compact(json: &Json) -> Json {
    match json {
        Json::Array(items) if items.iter().any(Json::is_object) => {
            Json::Array(items.iter().filter(|row| !is_blank(row)).cloned().collect())
        }
        other => other.clone(),
    }
}

//! What each field is filled in with.

use std::collections::BTreeMap;

use assay_core::{Json, Message, Refusal};
use assay_pack::{Choices, Field, FieldKind};

use super::kept;
use super::marks::{self, MARK};
use super::sheet::{CURRENCY, SERIES, SERIES_MARK, Sheet};
use super::typed::Typed;
use crate::app::Ctx;
use crate::fail::Fail;
use crate::present::{file_size, href, unit_of};
use crate::views::form::{Control, DurationUnit, FormError, FormField, FormOption};
use crate::views::record::{FileKind, FileRef};

/// Currencies offered for amounts; one that a record has already is offered besides.
const CURRENCIES: [&str; 16] =
    ["EUR", "USD", "GBP", "CHF", "AUD", "BRL", "CAD", "CNY", "CZK", "DKK", "INR", "JPY", "NOK", "PLN", "SEK", "SGD"];
/// Texts that may be longer than this are typed in several lines, though they are one.
const LONG: usize = 400;
/// Name of the reason, which is no field of the record.
pub(crate) const REASON: &str = "$reason";
/// Name of the password of a signature.
pub(crate) const PASSWORD: &str = "password";

/// What is wrong, by the place it is shown at.
#[derive(Debug, Default)]
pub(crate) struct Wrong {
    /// Name of a field or cell → the sentence.
    pub at: BTreeMap<String, String>,
    /// Everything, in order, for the head of the form.
    pub all: Vec<FormError>,
}

impl Wrong {
    /// What a refusal says, in words, for a form that has the fields `shown`.
    pub fn of(sheet: &Sheet<'_>, refusal: &Refusal, shown: &[&str]) -> Self {
        let mut wrong = Self::default();
        for problem in &refusal.problems {
            let said = sheet.say(&problem.message);
            let place = problem.field.as_deref().filter(|place| {
                let field = place.split('.').next().unwrap_or_default();
                shown.contains(&field)
            });
            match (place, problem.field.as_deref()) {
                (Some(place), _) => wrong.put(sheet, place, said),
                // Not on this form: the sentence has to name it.
                (None, Some(place)) => wrong.whole(sheet.labelled(&sheet.place(place), &said)),
                (None, None) => wrong.whole(said),
            }
        }
        wrong.sort(sheet, shown);
        wrong
    }

    /// Puts what is wrong in the order in which the form shows it.
    fn sort(&mut self, sheet: &Sheet<'_>, shown: &[&str]) {
        let place = |error: &FormError| {
            let mut parts = error.field.as_deref()?.split('.');
            let key = parts.next()?;
            let row: usize = parts.next().and_then(|row| row.parse().ok()).unwrap_or_default();
            let column = parts.next().and_then(|column| match &sheet.register.field(key)?.kind {
                FieldKind::Table(columns) => columns.iter().position(|known| known.key == column),
                _ => SERIES.iter().position(|known| *known == column),
            });
            Some((shown.iter().position(|known| *known == key), row, column))
        };
        self.all.sort_by_key(place);
    }

    /// Something wrong at one field.
    pub fn put(&mut self, sheet: &Sheet<'_>, place: &str, said: String) {
        self.all.push(FormError { field: Some(place.to_owned()), text: sheet.labelled(&sheet.place(place), &said) });
        self.at.entry(place.to_owned()).or_insert(said);
    }

    /// Something wrong with the whole.
    pub fn whole(&mut self, said: String) {
        self.all.push(FormError { field: None, text: said });
    }

    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Is something wrong at this field or in one of its cells?
    pub fn touches(&self, field: &str) -> bool {
        self.at.keys().any(|place| place.split('.').next() == Some(field))
    }
}

/// How one form shows its fields.
pub(crate) struct Look<'w> {
    pub wrong: &'w Wrong,
    /// Where to go on typing.
    pub focus: Option<&'w str>,
}

/// Whose words a field is named in: its own, or those of a column.
#[derive(Clone, Copy)]
struct Words<'f> {
    table: Option<&'f Field>,
}

impl Sheet<'_> {
    /// What is said of a field, with its name before.
    pub fn labelled(&self, label: &str, said: &str) -> String {
        self.ctx.t().s("labelled").with("label", label).with("value", said).plain()
    }

    /// A message in words. Where a form asks for something in parts, it is not told how to write it in one.
    pub fn say(&self, message: &Message) -> String {
        match message.id.as_str() {
            "value-duration" => self.ctx.t().s("duration-wrong").plain(),
            "value-wrong-form" => self.ctx.t().s("form-again").plain(),
            _ => self.ctx.words().message(message),
        }
    }

    /// The name of a place in the form.
    fn place(&self, place: &str) -> String {
        match place {
            REASON => self.ctx.t().s("form-reason").plain(),
            PASSWORD => self.ctx.t().s("sign-in-password").plain(),
            _ => self.ctx.words().place(&self.register.key, place),
        }
    }

    /// A field with what was typed into it.
    pub fn field(&self, field: &Field, typed: &Typed, required: bool, look: &Look<'_>) -> Result<FormField, Fail> {
        let words = self.ctx.words();
        let wide = field.key == "title" || matches!(&field.kind, FieldKind::Text { max_length } if *max_length >= LONG);
        let mut made = FormField {
            name: field.key.clone(),
            label: words.field(&self.register.key, &field.key),
            hint: words.field_hint(&self.register.key, &field.key),
            error: look.wrong.at.get(&field.key).cloned(),
            required,
            wide,
            focus: look.focus == Some(field.key.as_str()),
            control: Control::default(),
        };
        made.control = self.control(field, &field.key, typed, Words { table: None }, required, look)?;
        Ok(made)
    }

    /// A column of a table as a field of its own, for a form that asks for one row.
    pub fn column(&self, table: &Field, column: &Field, typed: &Typed, look: &Look<'_>) -> Result<FormField, Fail> {
        let control = match &column.kind {
            FieldKind::Text { max_length } if *max_length >= LONG => {
                Control::Lines { value: typed.value().to_owned(), rows: 3, max_length: None }
            }
            _ => self.control(column, &column.key, typed, Words { table: Some(table) }, column.required, look)?,
        };
        let control = match control {
            Control::Choice { mut options } if !column.required => {
                options.push(self.no_choice(&options));
                Control::Choice { options }
            }
            control => control,
        };
        let wide = matches!(control, Control::Lines { .. } | Control::Choice { .. });
        let label = self.ctx.words().column(&self.register.key, &table.key, &column.key);
        Ok(FormField { required: column.required, wide, ..self.cell(column.key.clone(), label, control, look) })
    }

    /// A radio button once pressed cannot be released: no answer is an option of its own.
    fn no_choice(&self, options: &[FormOption]) -> FormOption {
        let on = options.iter().all(|option| !option.on);
        FormOption { value: String::new(), label: self.ctx.t().s("choice-none").plain(), note: None, on }
    }

    /// A field that only shows its value.
    pub fn fixed(&self, field: &Field, shown: String) -> FormField {
        let words = self.ctx.words();
        FormField {
            name: field.key.clone(),
            label: words.field(&self.register.key, &field.key),
            hint: Some(self.ctx.t().s("field-locked").plain()),
            control: Control::Fixed(shown),
            wide: matches!(field.kind, FieldKind::Markdown { .. } | FieldKind::Table(_) | FieldKind::Series { .. }),
            ..FormField::default()
        }
    }

    /// The field for the reason of a change or a move.
    pub fn reason(&self, label: &'static str, typed: &str, required: bool, look: &Look<'_>) -> FormField {
        FormField {
            name: REASON.to_owned(),
            label: self.ctx.t().s(label).plain(),
            hint: Some(self.ctx.t().s("form-reason-hint").plain()),
            error: look.wrong.at.get(REASON).cloned(),
            required,
            wide: true,
            focus: false,
            control: Control::Lines { value: typed.to_owned(), rows: 2, max_length: None },
        }
    }

    fn control(
        &self,
        field: &Field,
        name: &str,
        typed: &Typed,
        words: Words<'_>,
        required: bool,
        look: &Look<'_>,
    ) -> Result<Control, Fail> {
        let value = || typed.value().to_owned();
        let unit_in_words = |unit: &Option<String>| unit.as_deref().map(|unit| unit_of(self.ctx, unit));
        // No control has a longest length: a browser would cut what is pasted without a word.
        Ok(match &field.kind {
            FieldKind::Text { max_length } if *max_length >= LONG && field.key != "title" && words.table.is_none() => {
                Control::Lines { value: value(), rows: 2, max_length: None }
            }
            FieldKind::Text { .. } => Control::Text { value: value(), max_length: None, suggestions: Vec::new() },
            FieldKind::Markdown { .. } if words.table.is_some() => {
                Control::Lines { value: value(), rows: 2, max_length: None }
            }
            FieldKind::Markdown { .. } => {
                let files = match self.ctx.part("number") {
                    "" => String::new(),
                    number => format!("{}/files", href(&self.register.key, number)),
                };
                Control::Markdown { value: value(), rows: rows(typed.value()), files }
            }
            FieldKind::Integer { unit, .. } => Control::Integer { value: value(), unit: unit_in_words(unit) },
            FieldKind::Decimal { unit, .. } => Control::Decimal {
                value: value(),
                mark: marks::shown(self.ctx, typed.value(), typed.part(MARK)),
                unit: unit_in_words(unit),
            },
            FieldKind::Money => {
                let currency = match typed.part("currency") {
                    "" => CURRENCY,
                    code => code,
                };
                let mut currencies: Vec<String> = CURRENCIES.map(ToOwned::to_owned).to_vec();
                if !currencies.iter().any(|known| known == currency) {
                    currencies.push(currency.to_owned());
                }
                let amount = typed.part("amount");
                Control::Money {
                    amount: amount.to_owned(),
                    mark: marks::shown(self.ctx, amount, typed.part(MARK)),
                    currency: currency.to_owned(),
                    currencies,
                }
            }
            FieldKind::Date => Control::Date(value()),
            FieldKind::DateTime => Control::DateTime(value()),
            FieldKind::Duration => Control::Duration {
                amount: typed.part("amount").to_owned(),
                unit: DurationUnit::named(typed.part("unit")).unwrap_or_default(),
            },
            FieldKind::Boolean => Control::Boolean(typed.value() == "true"),
            FieldKind::Choice(choices) => {
                let chosen: Vec<&str> = vec![typed.value()];
                let mut options = self.options(field, choices, words, &chosen);
                if !required && words.table.is_none() {
                    options.push(self.no_choice(&options));
                }
                Control::Choice { options }
            }
            FieldKind::Choices(choices) => {
                let chosen: Vec<&str> = typed.values().collect();
                Control::Choices { options: self.options(field, choices, words, &chosen) }
            }
            FieldKind::Role => {
                let roles = self.ctx.engine().pack().roles.iter();
                let options = roles.map(|role| FormOption {
                    value: role.clone(),
                    label: self.ctx.words().role(role),
                    note: None,
                    on: typed.value() == role,
                });
                Control::Choice { options: options.collect() }
            }
            FieldKind::Person | FieldKind::Link(_) => self.offers.pick(&field.kind, typed.value())?,
            FieldKind::People | FieldKind::Links(_) => self.offers.pick_many(&field.kind, typed.values())?,
            FieldKind::Url => Control::Url(value()),
            FieldKind::Tags => Control::Tags { value: value(), suggestions: Vec::new() },
            FieldKind::Rating { max } => Control::Rating {
                value: typed.value().parse().ok(),
                of: u32::try_from(*max).unwrap_or_default(),
                ends: None,
            },
            FieldKind::File => {
                let token = typed.part("kept");
                Control::File {
                    current: kept::unmarked(token).map(|file| file_ref(self.ctx, &file)),
                    accept: None,
                    kept: token.to_owned(),
                    keep: typed.part("keep") == "yes",
                }
            }
            FieldKind::Table(columns) => self.table(field, name, columns, typed, look)?,
            FieldKind::Series { unit } => self.series(name, unit.as_deref(), typed, look),
        })
    }

    fn options(&self, field: &Field, choices: &Choices, words: Words<'_>, chosen: &[&str]) -> Vec<FormOption> {
        let label = |option: &str| match words.table {
            Some(table) => self.ctx.words().column_option(&self.register.key, &table.key, &field.key, option),
            None => self.ctx.words().option(&self.register.key, &field.key, option),
        };
        let options = choices.options.iter().map(|option| FormOption {
            value: option.clone(),
            label: label(option),
            note: None,
            on: chosen.contains(&option.as_str()),
        });
        options.collect()
    }

    fn table(
        &self,
        table: &Field,
        name: &str,
        columns: &[Field],
        typed: &Typed,
        look: &Look<'_>,
    ) -> Result<Control, Fail> {
        let mut typed = typed.rows();
        if typed.is_empty() {
            typed.push(Typed::default());
        }
        let label = |column: &Field| self.ctx.words().column(&self.register.key, &table.key, &column.key);
        let mut rows = Vec::new();
        for (number, row) in typed.iter().enumerate() {
            let mut cells = Vec::new();
            for column in columns {
                let name = format!("{name}.{number}.{}", column.key);
                let typed = row.column(&column.key).unwrap_or_else(|| self.fill(&column.kind, None));
                let control =
                    self.control(column, &name, &typed, Words { table: Some(table) }, column.required, look)?;
                cells.push(self.cell(name, label(column), control, look));
            }
            rows.push(cells);
        }
        Ok(Control::Table { columns: columns.iter().map(label).collect(), rows })
    }

    fn series(&self, name: &str, unit: Option<&str>, typed: &Typed, look: &Look<'_>) -> Control {
        let mut typed = typed.rows();
        if typed.is_empty() {
            typed.push(Typed::default());
        }
        let rows = typed.iter().enumerate().map(|(number, row)| {
            let cells = SERIES.into_iter().map(|key| {
                let value = row.part(key).to_owned();
                let (label, control) = match key {
                    "on" => ("series-on", Control::Date(value)),
                    "value" => {
                        let mark = marks::shown(self.ctx, &value, row.part(SERIES_MARK));
                        ("series-value", Control::Decimal { value, mark, unit: unit.map(ToOwned::to_owned) })
                    }
                    _ => ("series-note", Control::Text { value, max_length: None, suggestions: Vec::new() }),
                };
                self.cell(format!("{name}.{number}.{key}"), self.ctx.t().s(label).plain(), control, look)
            });
            cells.collect()
        });
        Control::Series { rows: rows.collect() }
    }

    fn cell(&self, name: String, label: String, control: Control, look: &Look<'_>) -> FormField {
        FormField {
            error: look.wrong.at.get(&name).cloned(),
            focus: look.focus == Some(name.as_str()),
            name,
            label,
            control,
            ..FormField::default()
        }
    }
}

/// Height of a field for several lines.
fn rows(text: &str) -> u8 {
    let lines = text.lines().take(16).map(|line| line.len() / 90 + 1).sum::<usize>();
    u8::try_from(lines.clamp(4, 16)).unwrap_or(4)
}

fn file_ref(ctx: &Ctx, file: &Json) -> FileRef {
    let text = |key: &str| file.get(key).and_then(Json::as_str).unwrap_or_default();
    FileRef {
        name: text("name").to_owned(),
        href: String::new(),
        size: file_size(ctx, file.get("size").and_then(Json::as_u64).unwrap_or_default()),
        kind: FileKind::of(text("type")),
    }
}

//! What is on screen, all pages of it, as a file: the same columns, order and groups.

use std::fmt::Write as _;

use assay_core::{Record, value};
use assay_pack::{FieldKind, Register};
use jiff::tz::TimeZone;

use super::asked::Asked;
use super::columns::label;
use super::{everything, groups, register};
use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::present::Presenter;
use crate::respond::download;
use crate::workbook::{self, Cell, exact};

/// Records of an export.
const MOST: u32 = 100_000;
/// The columns of the file: the group first, unless a column shows it already.
struct Sheet<'a> {
    ctx: &'a Ctx,
    register: &'a Register,
    group: Option<&'a str>,
    columns: Vec<&'a str>,
}

impl<'a> Sheet<'a> {
    fn of(ctx: &'a Ctx, register: &'a Register, asked: &'a Asked) -> Self {
        let columns: Vec<&str> = asked.columns.iter().map(String::as_str).collect();
        let group = asked.group.as_ref().map(|by| by.key.as_str()).filter(|key| !columns.contains(key));
        Self { ctx, register, group, columns }
    }

    fn head(&self) -> Vec<String> {
        let label = |column: &str| label(self.ctx, self.register, column);
        let group = self.group.map(label);
        let names = [label("number"), label("title")];
        group.into_iter().chain(names).chain(self.columns.iter().map(|column| label(column))).collect()
    }

    fn group(&self, present: &Presenter<'_>, record: &Record) -> Option<String> {
        let key = self.group?;
        let value = groups::value(self.register, key, record);
        Some(groups::heading(present, self.register, key, value.as_deref()).text)
    }
}

fn asked(ctx: &Ctx, register: &Register) -> Result<Asked, Fail> {
    let saved = ctx.engine().saved_views(&ctx.me()?.actor, &register.key)?;
    Asked::read(ctx, register, &saved)
}

/// As CSV.
pub(crate) fn csv(ctx: &Ctx) -> Answer {
    let register = register(ctx)?;
    let asked = asked(ctx, register)?;
    let sheet = Sheet::of(ctx, register, &asked);
    let answer = everything(ctx, register, &asked, MOST)?;
    let present = Presenter::new(ctx, &answer.named);
    let mut csv = String::new();
    push_line(&mut csv, sheet.head().into_iter());
    for record in &answer.records {
        let names = [record.number.clone(), record.title().to_owned()];
        let cells = sheet.columns.iter().map(|column| plain_cell(&present, register, column, record));
        push_line(&mut csv, sheet.group(&present, record).into_iter().chain(names).chain(cells));
    }
    Ok(download(&format!("{}.csv", register.key), "text/csv; charset=utf-8", csv.into_bytes()))
}

fn push_line(csv: &mut String, cells: impl Iterator<Item = String>) {
    for (place, cell) in cells.enumerate() {
        if place > 0 {
            csv.push(',');
        }
        // A cell that begins like a formula would be run by a spreadsheet.
        let guarded = if cell.starts_with(['=', '+', '-', '@']) { format!("'{cell}") } else { cell };
        // Writing to a String cannot fail.
        let _ = write!(csv, "\"{}\"", guarded.replace('"', "\"\""));
    }
    csv.push_str("\r\n");
}

fn plain_cell(present: &Presenter<'_>, register: &Register, column: &str, record: &Record) -> String {
    match column {
        "state" => {
            record.state.as_deref().map(|state| present.ctx.words().state(&register.key, state)).unwrap_or_default()
        }
        "created" => record.created.to_string(),
        "changed" => record.changed.to_string(),
        "created_by" => present.person(&record.created_by).name,
        // Dates leave as machines read them.
        _ => match register.field(column) {
            Some(field) if matches!(field.kind, FieldKind::Date) => record.text(column).unwrap_or_default().to_owned(),
            Some(field) => present.plain(register, field, record.data.get(column)),
            None => String::new(),
        },
    }
}

/// As a workbook with real dates and numbers.
pub(crate) fn workbook(ctx: &Ctx) -> Answer {
    let register = register(ctx)?;
    let asked = asked(ctx, register)?;
    let answer = everything(ctx, register, &asked, MOST)?;
    let sheet = Sheet::of(ctx, register, &asked);
    let present = Presenter::new(ctx, &answer.named);
    let zone = ctx.engine().zone();
    let rows = answer.records.iter().map(|record| {
        let names = [record.number.clone(), record.title().to_owned()];
        let before = sheet.group(&present, record).into_iter().chain(names).map(Cell::Text);
        before.chain(sheet.columns.iter().map(|column| cell(&present, &sheet, column, record, &zone))).collect()
    });
    let name = ctx.words().register_plural(&register.key);
    let bytes = workbook::write(&name, &sheet.head(), rows).map_err(Fail::Workbook)?;
    Ok(download(&format!("{}.xlsx", register.key), workbook::MEDIA_TYPE, bytes))
}

fn cell(present: &Presenter<'_>, sheet: &Sheet<'_>, column: &str, record: &Record, zone: &TimeZone) -> Cell {
    let text = |text: String| if text.is_empty() { Cell::Empty } else { Cell::Text(text) };
    let local = |at: jiff::Timestamp| Cell::Moment(at.to_zoned(zone.clone()).datetime());
    match column {
        "created" => return local(record.created),
        "changed" => return local(record.changed),
        _ => {}
    }
    let json = record.data.get(column);
    let kind = sheet.register.field(column).map(|field| &field.kind);
    let number = match (kind, json) {
        (Some(FieldKind::Integer { .. } | FieldKind::Decimal { .. } | FieldKind::Rating { .. }), Some(json)) => {
            exact(json)
        }
        (Some(FieldKind::Money), Some(json)) => json.get("amount").and_then(exact),
        _ => None,
    };
    if let Some(number) = number {
        return Cell::Number(number);
    }
    match kind {
        Some(FieldKind::Date) => {
            let on = record.text(column).and_then(value::parse_date);
            on.map_or(Cell::Empty, Cell::Date)
        }
        Some(FieldKind::DateTime) => {
            let at = record.text(column).and_then(|text| text.parse().ok());
            at.map_or(Cell::Empty, local)
        }
        _ => text(plain_cell(present, sheet.register, column, record)),
    }
}

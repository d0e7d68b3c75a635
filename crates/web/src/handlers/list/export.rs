//! What is on screen, all pages of it, as a file: the same columns, order and groups.

use std::fmt::Write as _;

use assay_core::{Json, Record, value};
use assay_engine::ListPage;
use assay_pack::{FieldKind, Register};
use jiff::tz::TimeZone;
use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

use super::asked::Asked;
use super::columns::label;
use super::{everything, groups, register};
use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::present::Presenter;
use crate::respond::download;

/// Records of an export.
const MOST: u32 = 100_000;
/// Longest text a cell of a workbook takes, in characters.
const LONGEST: usize = 32_767;
/// Narrowest and widest column of a workbook, in characters.
const WIDTHS: (usize, usize) = (8, 60);

/// A cell as a spreadsheet keeps it.
enum Cell {
    Empty,
    Text(String),
    Number(f64),
    /// Year, month, day.
    Date(jiff::civil::Date),
    Moment(jiff::civil::DateTime),
}

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
    let bytes = write_workbook(&Sheet::of(ctx, register, &asked), &answer).map_err(Fail::Workbook)?;
    let media_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    Ok(download(&format!("{}.xlsx", register.key), media_type, bytes))
}

fn write_workbook(sheet: &Sheet<'_>, answer: &ListPage) -> Result<Vec<u8>, XlsxError> {
    let present = Presenter::new(sheet.ctx, &answer.named);
    let mut workbook = Workbook::new();
    let page = workbook.add_worksheet();
    page.set_name(sheet_name(&sheet.ctx.words().register_plural(&sheet.register.key)))?;
    let (bold, date, moment) = (
        Format::new().set_bold().set_align(FormatAlign::VerticalCenter),
        Format::new().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Left),
        Format::new().set_num_format("yyyy-mm-dd hh:mm").set_align(FormatAlign::Left),
    );
    let head = sheet.head();
    let mut widths: Vec<usize> = Vec::with_capacity(head.len());
    for (column, text) in (0..).zip(&head) {
        page.write_string_with_format(0, column, text, &bold)?;
        widths.push(text.chars().count() + 3);
    }
    let zone = sheet.ctx.engine().zone();
    for (row, record) in (1..).zip(&answer.records) {
        let names = [record.number.clone(), record.title().to_owned()];
        let before = sheet.group(&present, record).into_iter().chain(names).map(Cell::Text);
        let cells = before.chain(sheet.columns.iter().map(|column| cell(&present, sheet, column, record, &zone)));
        for (column, (cell, width)) in (0..).zip(cells.zip(&mut widths)) {
            *width = (*width).max(put(page, row, column, &cell, &date, &moment)?);
        }
    }
    for (column, width) in (0..).zip(&widths) {
        let width = (*width).clamp(WIDTHS.0, WIDTHS.1);
        page.set_column_width(column, f64::from(u32::try_from(width).unwrap_or_default()))?;
    }
    page.set_freeze_panes(1, 0)?;
    let last = u16::try_from(head.len().saturating_sub(1)).unwrap_or(u16::MAX);
    let rows = u32::try_from(answer.records.len()).unwrap_or(u32::MAX);
    page.autofilter(0, 0, rows, last)?;
    workbook.save_to_buffer()
}

/// Writes a cell; answers how many characters it shows.
fn put(
    page: &mut Worksheet,
    row: u32,
    column: u16,
    cell: &Cell,
    date: &Format,
    moment: &Format,
) -> Result<usize, XlsxError> {
    let day = |on: jiff::civil::Date| {
        let year = u16::try_from(on.year()).unwrap_or_default();
        ExcelDateTime::from_ymd(year, on.month().unsigned_abs(), on.day().unsigned_abs())
    };
    Ok(match cell {
        Cell::Empty => 0,
        Cell::Text(text) => {
            let short: String = text.chars().take(LONGEST).collect();
            // Written as text, nothing is ever run as a formula.
            page.write_string(row, column, &short)?;
            text.chars().count() + 2
        }
        Cell::Number(number) => {
            page.write_number(row, column, *number)?;
            number.to_string().len() + 2
        }
        Cell::Date(on) => match day(*on) {
            Ok(day) => {
                page.write_datetime_with_format(row, column, &day, date)?;
                12
            }
            // Before 1900 a workbook knows no dates.
            Err(_) => {
                page.write_string(row, column, on.to_string())?;
                12
            }
        },
        Cell::Moment(at) => {
            let time = at.time();
            let seconds = f64::from(time.second());
            let hour = u16::from(time.hour().unsigned_abs());
            let at = day(at.date())?.and_hms(hour, time.minute().unsigned_abs(), seconds)?;
            page.write_datetime_with_format(row, column, &at, moment)?;
            18
        }
    })
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

/// A number, unless a workbook would round it: then it stays the text it is.
fn exact(json: &Json) -> Option<f64> {
    let text = match json {
        Json::String(text) => text.clone(),
        other => other.to_string(),
    };
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    text.parse().ok().filter(|number: &f64| digits <= 15 && number.is_finite())
}

/// Names of sheets are short and hold no brackets, colons or slashes.
fn sheet_name(title: &str) -> String {
    let plain: String = title.chars().map(|it| if "[]:*?/\\'".contains(it) { ' ' } else { it }).take(31).collect();
    if plain.trim().is_empty() { "List".to_owned() } else { plain }
}

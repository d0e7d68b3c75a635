//! Workbooks (XLSX) of one sheet, with real dates and numbers.

use assay_core::Json;
use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

/// The type of the file.
pub(crate) const MEDIA_TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// Longest text a cell of a workbook takes, in characters.
const LONGEST: usize = 32_767;
/// Narrowest and widest column of a workbook, in characters.
const WIDTHS: (usize, usize) = (8, 60);

/// A cell as a spreadsheet keeps it.
pub(crate) enum Cell {
    Empty,
    Text(String),
    Number(f64),
    /// Year, month, day.
    Date(jiff::civil::Date),
    Moment(jiff::civil::DateTime),
}

/// A sheet with a head that stays in sight.
pub(crate) fn write(name: &str, head: &[String], rows: impl Iterator<Item = Vec<Cell>>) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let page = workbook.add_worksheet();
    page.set_name(sheet_name(name))?;
    let (bold, date, moment) = (
        Format::new().set_bold().set_align(FormatAlign::VerticalCenter),
        Format::new().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Left),
        Format::new().set_num_format("yyyy-mm-dd hh:mm").set_align(FormatAlign::Left),
    );
    let mut widths: Vec<usize> = Vec::with_capacity(head.len());
    for (column, text) in (0..).zip(head) {
        page.write_string_with_format(0, column, text, &bold)?;
        widths.push(text.chars().count() + 3);
    }
    let mut last_row = 0;
    for (row, cells) in (1..).zip(rows) {
        last_row = row;
        for (column, (cell, width)) in (0..).zip(cells.iter().zip(&mut widths)) {
            *width = (*width).max(put(page, row, column, cell, &date, &moment)?);
        }
    }
    for (column, width) in (0..).zip(&widths) {
        let width = (*width).clamp(WIDTHS.0, WIDTHS.1);
        page.set_column_width(column, f64::from(u32::try_from(width).unwrap_or_default()))?;
    }
    page.set_freeze_panes(1, 0)?;
    let last = u16::try_from(head.len().saturating_sub(1)).unwrap_or(u16::MAX);
    page.autofilter(0, 0, last_row, last)?;
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

/// A number, unless a workbook would round it: then it stays the text it is.
pub(crate) fn exact(json: &Json) -> Option<f64> {
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

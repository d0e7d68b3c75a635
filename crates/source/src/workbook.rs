//! Workbooks: the sheets of an .xlsx file.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx};
use jiff::civil::{Date, Time};

use crate::problem::{Note, RowProblem, SourceError, SourceErrorKind};
use crate::table::{Cell, Format, Place, Row, Table};
use crate::{Header, Options, csv, dates, numbers};

/// A sheet may claim a million rows of sixteen thousand cells; this many is what a machine can hold.
const MOST_CELLS: usize = 50_000_000;

/// True if the bytes are an office document with sheets, whatever the file is called.
pub(crate) fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") && memchr::memmem::find(bytes, b"xl/").is_some()
}

/// Reads one sheet of an .xlsx workbook: the one the options name, or the first that is visible. Typed cells stay typed.
///
/// # Errors
/// If it is no .xlsx workbook, has no such sheet, or the sheet has no rows.
pub fn read_xlsx(file: &str, bytes: &[u8], options: &Options) -> Result<Table, SourceError> {
    let file: Arc<str> = file.into();
    refuse_what_is_no_workbook(&file, bytes, options)?;
    // The reader below is careful with damaged files, but not everywhere.
    let sheet = catch_unwind(AssertUnwindSafe(|| Sheet::read(&file, bytes, options)))
        .unwrap_or_else(|_panic| Err(damaged(&file, "it is damaged")))?;
    sheet.into_table(&file, options)
}

fn damaged(file: &Arc<str>, message: &str) -> SourceError {
    SourceError::new(file, SourceErrorKind::Workbook { message: message.to_owned() })
}

fn refuse_what_is_no_workbook(file: &Arc<str>, bytes: &[u8], options: &Options) -> Result<(), SourceError> {
    if bytes.is_empty() {
        return Err(SourceError::new(file, SourceErrorKind::Empty));
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        let what = "a workbook of the old kind, or one protected by a password";
        return Err(SourceError::new(file, SourceErrorKind::OldWorkbook { what }));
    }
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(file, &error.to_string()))?;
    let mut size = 0_u64;
    let mut has = (false, false);
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index).map_err(|error| damaged(file, &error.to_string()))?;
        size = size.saturating_add(entry.size());
        let name = entry.name().unwrap_or_default();
        has.0 |= name.ends_with("workbook.xml");
        has.1 |= name.ends_with("workbook.bin") || name == "content.xml";
    }
    if size > options.max_bytes {
        return Err(SourceError::new(file, SourceErrorKind::TooLarge { size, limit: options.max_bytes }));
    }
    match has {
        (true, _) => Ok(()),
        (false, true) => {
            let what = "a workbook in a format that is not read (.xlsb or .ods)";
            Err(SourceError::new(file, SourceErrorKind::OldWorkbook { what }))
        }
        (false, false) => Err(damaged(file, "there is no workbook in it")),
    }
}

/// A sheet as it lies in the file: only cells that hold something, by row and column from 0.
struct Sheet {
    name: Arc<str>,
    others: Vec<String>,
    rows: BTreeMap<u32, BTreeMap<u32, Value>>,
}

enum Value {
    Cell(Cell),
    Error(String),
}

impl Sheet {
    fn read(file: &Arc<str>, bytes: &[u8], options: &Options) -> Result<Self, SourceError> {
        let wrong = |error: calamine::XlsxError| damaged(file, &error.to_string());
        let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(wrong)?;
        let sheets = workbook.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
        let (visible, names): (Vec<bool>, Vec<String>) =
            sheets.map(|sheet| (sheet.visible == SheetVisible::Visible, sheet.name.clone())).unzip();
        let chosen = match &options.sheet {
            Some(wanted) => names
                .iter()
                .position(|name| name == wanted)
                .or_else(|| names.iter().position(|name| name.trim().eq_ignore_ascii_case(wanted.trim()))),
            None => visible.iter().position(|visible| *visible).or(if names.is_empty() { None } else { Some(0) }),
        };
        let Some(name) = chosen.and_then(|index| names.get(index)) else {
            let wanted = options.sheet.clone().unwrap_or_default();
            return Err(SourceError::new(file, SourceErrorKind::NoSheet { wanted, names }));
        };
        let others = match &options.sheet {
            Some(_) => Vec::new(),
            None => names.iter().filter(|other| *other != name).cloned().collect(),
        };
        let mut sheet = Self { name: name.as_str().into(), others, rows: BTreeMap::new() };
        let mut cells = workbook.worksheet_cells_reader(name).map_err(wrong)?;
        let mut count = 0_usize;
        while let Some(cell) = cells.next_cell().map_err(wrong)? {
            let (row, column) = cell.get_position();
            if let Some(value) = value_of(cell.get_value()) {
                count += 1;
                if count > MOST_CELLS {
                    return Err(damaged(file, &format!("it has more than {MOST_CELLS} cells")));
                }
                sheet.rows.entry(row).or_default().insert(column, value);
            }
        }
        Ok(sheet)
    }

    fn into_table(self, file: &Arc<str>, options: &Options) -> Result<Table, SourceError> {
        let error = |kind| Err(SourceError::new(file, kind));
        let left = self.rows.values().filter_map(|row| row.keys().next()).min().copied().unwrap_or_default();
        let right = self.rows.values().filter_map(|row| row.keys().next_back()).max().copied().unwrap_or_default();
        let mut rows = self.rows.into_iter().map(|(row, cells)| (row.saturating_add(1), cells)).peekable();
        let Some((first, _)) = rows.peek() else { return error(SourceErrorKind::Empty) };
        let first = *first;
        let mut names: Vec<String> = match options.header {
            Header::None => (left..=right).map(|column| format!("column {}", column - left + 1)).collect(),
            Header::First | Header::Line(_) => {
                let wanted = if let Header::Line(wanted) = options.header { wanted } else { first };
                let Some((line, cells)) = rows.find(|(line, _)| *line >= wanted).filter(|(line, _)| *line == wanted)
                else {
                    return error(SourceErrorKind::NoHeaderLine { wanted });
                };
                if options.header == Header::First {
                    refuse_values_as_names(file, line, &cells)?;
                }
                header_names(&cells, left)
            }
        };
        let rows: Vec<_> = rows.collect();
        if rows.is_empty() {
            return error(SourceErrorKind::NoRows);
        }
        if rows.len().saturating_mul(names.len()) > MOST_CELLS {
            return Err(damaged(file, &format!("it has {} rows of {} cells", rows.len(), names.len())));
        }
        // Columns without a name that hold something all the same get one, unless they are a single row's doing.
        let mut notes = Vec::new();
        if !self.others.is_empty() {
            notes.push(Note::OtherSheets { sheet: self.name.to_string(), others: self.others });
        }
        let last_line = rows.last().map_or(first, |(line, _)| *line);
        let first_line = rows.first().map_or(first, |(line, _)| *line);
        let gaps = usize::try_from(last_line - first_line + 1).unwrap_or_default().saturating_sub(rows.len());
        if gaps > 0 {
            notes.push(Note::EmptyRows { count: gaps });
        }
        let place = |line| Place { file: Arc::clone(file), sheet: Some(Arc::clone(&self.name)), line };
        let rows = rows.into_iter().map(|(line, cells)| row(place(line), cells, left, &names)).collect();
        let mut table = Table {
            name: self.name.to_string(),
            format: Format::Workbook,
            columns: Vec::new(),
            rows,
            encoding: "utf-8",
            notes,
        };
        table.settle(std::mem::take(&mut names));
        Ok(table)
    }
}

fn header_names(cells: &BTreeMap<u32, Value>, left: u32) -> Vec<String> {
    let mut names = Vec::new();
    for (column, value) in cells {
        let index = usize::try_from(column.saturating_sub(left)).unwrap_or_default();
        names.resize(index, String::new());
        names.push(match value {
            Value::Cell(cell) => cell.to_string(),
            Value::Error(_) => String::new(),
        });
    }
    names
}

fn row(place: Place, values: BTreeMap<u32, Value>, left: u32, names: &[String]) -> Row {
    let mut cells = vec![Cell::Empty; names.len()];
    let mut problems = Vec::new();
    for (column, value) in values {
        let index = usize::try_from(column.saturating_sub(left)).unwrap_or_default();
        let cell = match value {
            Value::Cell(cell) => cell,
            Value::Error(error) => {
                let name = names.get(index).filter(|name| !name.is_empty());
                let column = name.map_or_else(|| (index + 1).to_string(), ToOwned::to_owned);
                problems.push(RowProblem::CellError { column, error });
                Cell::Empty
            }
        };
        if index >= cells.len() {
            cells.resize(index + 1, Cell::Empty);
        }
        if let Some(place) = cells.get_mut(index) {
            *place = cell;
        }
    }
    if cells.len() > names.len() {
        problems.insert(0, RowProblem::Ragged { expected: names.len(), found: cells.len() });
    }
    Row { place, cells, problems }
}

fn refuse_values_as_names(file: &Arc<str>, line: u32, cells: &BTreeMap<u32, Value>) -> Result<(), SourceError> {
    let values: Vec<String> = cells
        .values()
        .filter_map(|value| match value {
            Value::Cell(Cell::Text(text)) if !csv::looks_like_a_value(text) => None,
            Value::Cell(cell) => Some(cell.to_string()),
            Value::Error(error) => Some(error.clone()),
        })
        .collect();
    match values.first() {
        Some(example) if values.len() * 2 > cells.len() => {
            let example = example.chars().take(40).collect();
            Err(SourceError::at(file, line, SourceErrorKind::NoHeader { example }))
        }
        _ => Ok(()),
    }
}

fn value_of(data: &DataRef<'_>) -> Option<Value> {
    let cell = match data {
        DataRef::Empty => Cell::Empty,
        DataRef::Int(value) => Cell::Number(value.to_string()),
        DataRef::Float(value) => numbers::from_float(*value).map_or(Cell::Empty, Cell::Number),
        DataRef::String(text) => text_cell(text),
        DataRef::SharedString(text) => text_cell(text),
        DataRef::Bool(value) => Cell::Bool(*value),
        DataRef::DateTime(at) => moment(at),
        DataRef::DateTimeIso(text) => match dates::parse(text, dates::DateOrder::Auto) {
            Ok(dates::Moment::Date(date)) => Cell::Date(date),
            Ok(dates::Moment::DateTime(at)) => Cell::DateTime(at),
            _ => Cell::text(text),
        },
        DataRef::DurationIso(text) => Cell::text(text),
        DataRef::Error(error) => return Some(Value::Error(error.to_string())),
    };
    (!cell.is_empty()).then_some(Value::Cell(cell))
}

fn text_cell(text: &str) -> Cell {
    if text.contains('\r') { Cell::text(text.replace("\r\n", "\n")) } else { Cell::text(text) }
}

/// A date, a date with a time, or, below one day, a time of day alone, which stays text.
fn moment(at: &ExcelDateTime) -> Cell {
    let (year, month, day, hour, minute, second, milli) = at.to_ymd_hms_milli();
    if at.is_duration() {
        return numbers::from_float(at.as_f64()).map_or(Cell::Empty, |days| duration(&days));
    }
    let narrow = |number: u8| i8::try_from(number).unwrap_or_default();
    let time = Time::new(narrow(hour), narrow(minute), narrow(second), i32::from(milli) * 1_000_000);
    let date = i16::try_from(year).ok().and_then(|year| Date::new(year, narrow(month), narrow(day)).ok());
    match (date, time) {
        (_, Ok(time)) if (0.0..1.0).contains(&at.as_f64()) => Cell::Text(time.to_string()),
        (Some(date), Ok(time)) if time == Time::midnight() => Cell::Date(date),
        (Some(date), Ok(time)) => Cell::DateTime(date.to_datetime(time)),
        _ => Cell::Text(at.as_f64().to_string()),
    }
}

/// Days as a spreadsheet counts them, as an ISO 8601 duration in hours, minutes and seconds.
fn duration(days: &str) -> Cell {
    let (sign, days) = days.strip_prefix('-').map_or(("", days), |days| ("-", days));
    let (whole, fraction) = days.split_once('.').unwrap_or((days, ""));
    let billionths = format!("{fraction:0<9}").get(..9).and_then(|digits| digits.parse::<u64>().ok());
    let Some((whole, billionths)) = whole.parse::<u64>().ok().filter(|days| *days < 1_000_000).zip(billionths) else {
        return Cell::Text(format!("{sign}{days}"));
    };
    let seconds = whole * 86_400 + (billionths * 86_400 + 500_000_000) / 1_000_000_000;
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let mut text = format!("{sign}PT");
    for (amount, unit) in [(hours, 'H'), (minutes, 'M'), (seconds, 'S')] {
        if amount > 0 {
            text.push_str(&format!("{amount}{unit}"));
        }
    }
    Cell::Text(if text.ends_with('T') { "PT0S".to_owned() } else { text })
}

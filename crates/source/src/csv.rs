//! Delimited text: `,` `;` tab `|`, quoted or not, tidy or not.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use memchr::{memchr, memchr_iter, memchr3};

use crate::Options;
use crate::decode::{Decoded, decode};
use crate::problem::{Note, RowProblem, SourceError, SourceErrorKind};
use crate::table::{Cell, Format, Place, Row, Table};
use crate::{Header, dates, numbers};

/// In the order they are preferred in if nothing else tells: commas stand in prose, tabs hardly ever.
const DELIMITERS: [u8; 4] = *b"\t;|,";
/// How much of a file is looked at to find its delimiter.
const SNIFFED_BYTES: usize = 256 * 1024;
const SNIFFED_RECORDS: usize = 200;

/// One record, its cells borrowed from the text wherever they can be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CsvRecord<'t> {
    /// The line it begins in, from 1.
    pub line: u32,
    /// The cells, quotes taken away.
    pub cells: Vec<Cow<'t, str>>,
    /// The first cell, from 0, with text after its closing quote. Its quotes are kept as they are.
    pub stray_quote: Option<usize>,
}

/// A quoted cell that begins in this line and never ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnclosedQuote {
    /// The line of the opening quote.
    pub line: u32,
}

/// Reads records one after the other, without a copy of the file. Blank lines are passed over.
#[derive(Clone, Debug)]
pub struct CsvReader<'t> {
    text: &'t str,
    at: usize,
    line: u32,
    delimiter: u8,
    line_end: u8,
}

/// What follows a cell.
#[derive(Clone, Copy, PartialEq, Eq)]
enum After {
    Cell,
    Record,
}

impl<'t> CsvReader<'t> {
    /// Reads text with a delimiter, which must be ASCII.
    pub fn new(text: &'t str, delimiter: u8) -> Self {
        // Only a file without any line feed ends its lines as the first Macintoshes did.
        let line_end = if text.contains('\n') || !text.contains('\r') { b'\n' } else { b'\r' };
        Self { text, at: 0, line: 1, delimiter, line_end }
    }

    /// Reads the next record into `record`, whose memory is used again. False at the end of the text.
    ///
    /// # Errors
    /// If a quoted cell never ends; there is nothing more to read then.
    pub fn read(&mut self, record: &mut CsvRecord<'t>) -> Result<bool, UnclosedQuote> {
        loop {
            record.cells.clear();
            record.stray_quote = None;
            record.line = self.line;
            if self.at >= self.text.len() {
                return Ok(false);
            }
            let start = self.at;
            loop {
                let (cell, after) = self.cell(record)?;
                record.cells.push(cell);
                if after == After::Record {
                    break;
                }
            }
            let blank = matches!(record.cells.as_slice(), [only] if only.trim().is_empty());
            if !blank || self.slice(start, self.at).contains('"') {
                return Ok(true);
            }
        }
    }

    fn cell(&mut self, record: &mut CsvRecord<'t>) -> Result<(Cow<'t, str>, After), UnclosedQuote> {
        let start = self.at;
        let padding = self.bytes_from(start).iter().take_while(|byte| self.is_blank(**byte)).count();
        if self.bytes_from(start + padding).first() == Some(&b'"') {
            return self.quoted(start + padding, record);
        }
        let (end, after) = self.end_of_plain(start);
        self.step_over(end, after);
        Ok((Cow::Borrowed(self.trim_return(start, end)), after))
    }

    /// Where an unquoted cell that may begin at `from` ends.
    fn end_of_plain(&self, from: usize) -> (usize, After) {
        let rest = self.bytes_from(from);
        match memchr3(self.delimiter, self.line_end, self.line_end, rest) {
            Some(length) if rest.get(length) == Some(&self.delimiter) => (from + length, After::Cell),
            Some(length) => (from + length, After::Record),
            None => (self.text.len(), After::Record),
        }
    }

    fn quoted(&mut self, opening: usize, record: &mut CsvRecord<'t>) -> Result<(Cow<'t, str>, After), UnclosedQuote> {
        let mut text: Cow<'t, str> = Cow::Borrowed("");
        // Where the cell ends if quotes with text after them are part of it.
        let mut stray: Option<usize> = None;
        // Everything before `from` is in `text`; everything from there to `seek` belongs to the cell.
        let mut from = opening + 1;
        let mut seek = from;
        loop {
            let Some(length) = memchr(b'"', self.bytes_from(seek)) else {
                return Err(UnclosedQuote { line: self.line });
            };
            let quote = seek + length;
            if self.bytes_from(quote + 1).first() == Some(&b'"') {
                append(&mut text, self.slice(from, quote + 1));
                from = quote + 2;
                seek = from;
                continue;
            }
            if let Some((end, after)) = self.end_after_quote(quote + 1) {
                append(&mut text, self.slice(from, quote));
                if stray.is_some() {
                    // The quotes were not meant as quotes, so the cell is what stands there.
                    record.stray_quote.get_or_insert(record.cells.len());
                    text = Cow::Borrowed(self.slice(opening, quote + 1));
                }
                let lines = memchr_iter(self.line_end, self.slice(opening, quote).as_bytes()).count();
                self.line = self.line.saturating_add(u32::try_from(lines).unwrap_or(u32::MAX));
                self.step_over(end, after);
                return Ok((text, after));
            }
            let one_line = memchr(self.line_end, self.slice(opening, quote).as_bytes()).is_none();
            if one_line && stray.is_none_or(|closing| closing < quote) {
                stray = self.closing_in_line(quote + 1);
                if stray.is_none() {
                    // `"Big" box`: not a quoted cell at all, or it would swallow the rows below.
                    record.stray_quote.get_or_insert(record.cells.len());
                    let (end, after) = self.end_of_plain(quote + 1);
                    self.step_over(end, after);
                    return Ok((Cow::Borrowed(self.trim_return(opening, end)), after));
                }
            }
            stray = stray.or(Some(quote));
            seek = quote + 1;
        }
    }

    /// The first quote at or after `from` that can close a cell, if there is one before the line ends.
    fn closing_in_line(&self, from: usize) -> Option<usize> {
        let rest = self.bytes_from(from);
        let line = rest.get(..memchr(self.line_end, rest).unwrap_or(rest.len())).unwrap_or_default();
        memchr_iter(b'"', line).map(|length| from + length).find(|quote| self.end_after_quote(quote + 1).is_some())
    }

    /// Where a cell ends whose closing quote is just before `from`; `None` if text follows, so that it was none.
    fn end_after_quote(&self, from: usize) -> Option<(usize, After)> {
        let rest = self.bytes_from(from);
        let padding =
            rest.iter().take_while(|byte| self.is_blank(**byte) || (**byte == b'\r' && self.line_end != b'\r')).count();
        match rest.get(padding) {
            None => Some((self.text.len(), After::Record)),
            Some(byte) if *byte == self.delimiter => Some((from + padding, After::Cell)),
            Some(byte) if *byte == self.line_end => Some((from + padding, After::Record)),
            Some(_) => None,
        }
    }

    fn step_over(&mut self, end: usize, after: After) {
        self.at = end + 1;
        if after == After::Record {
            self.line = self.line.saturating_add(1);
        }
    }

    fn is_blank(&self, byte: u8) -> bool {
        byte == b' ' || (byte == b'\t' && self.delimiter != b'\t')
    }

    fn trim_return(&self, start: usize, end: usize) -> &'t str {
        let text = self.slice(start, end);
        if self.line_end == b'\n' { text.strip_suffix('\r').unwrap_or(text) } else { text }
    }

    fn bytes_from(&self, at: usize) -> &'t [u8] {
        self.text.as_bytes().get(at..).unwrap_or_default()
    }

    fn slice(&self, start: usize, end: usize) -> &'t str {
        self.text.get(start..end).unwrap_or_default()
    }
}

impl<'t> Iterator for CsvReader<'t> {
    type Item = Result<CsvRecord<'t>, UnclosedQuote>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut record = CsvRecord::default();
        match self.read(&mut record) {
            Ok(true) => Some(Ok(record)),
            Ok(false) => None,
            Err(unclosed) => {
                self.at = self.text.len();
                Some(Err(unclosed))
            }
        }
    }
}

fn append<'t>(text: &mut Cow<'t, str>, more: &'t str) {
    if text.is_empty() {
        *text = Cow::Borrowed(more);
    } else {
        text.to_mut().push_str(more);
    }
}

/// The delimiter under which the first records agree best on how many cells a record has; a comma if none divides them.
pub fn sniff_delimiter(text: &str) -> u8 {
    let mut end = SNIFFED_BYTES.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let sample = text.get(..end).unwrap_or(text);
    let mut best = (b',', (0, 0));
    for delimiter in DELIMITERS {
        let widths: Vec<usize> = CsvReader::new(sample, delimiter)
            .take(SNIFFED_RECORDS)
            .map_while(Result::ok)
            .map(|record| record.cells.len())
            .collect();
        let mut counts: HashMap<usize, usize> = HashMap::new();
        for width in widths.iter().filter(|width| **width > 1) {
            *counts.entry(*width).or_default() += 1;
        }
        let Some((width, agreeing)) = counts.into_iter().max_by_key(|(width, count)| (*count, *width)) else {
            continue;
        };
        // In thousandths of all records, so that delimiters that make more records of the text have no advantage.
        let agreement = agreeing * 1000 / widths.len().max(1);
        if (agreement, width) > best.1 {
            best = (delimiter, (agreement, width));
        }
    }
    best.0
}

/// Reads delimited text. The delimiter is found by itself unless the options name it.
///
/// # Errors
/// If the file is no text, is empty or has no rows or no header, or if a quoted cell never ends.
pub fn read_csv(file: &str, bytes: &[u8], options: &Options) -> Result<Table, SourceError> {
    let file: Arc<str> = file.into();
    let Decoded { text, encoding, notes } = decode(&file, bytes, options.encoding.as_deref())?;
    let (body, hinted) = excel_hint(&text);
    let delimiter = options.delimiter.or(hinted).unwrap_or_else(|| sniff_delimiter(body));
    let mut reader = CsvReader::new(&text, delimiter);
    if body.len() < text.len() {
        reader.at = text.len() - body.len();
        reader.line = 2;
    }
    let mut record = CsvRecord::default();
    let unclosed = |quote: UnclosedQuote| SourceError::at(&file, quote.line, SourceErrorKind::UnclosedQuote);

    let mut table = Table {
        name: file.to_string(),
        format: Format::Csv { delimiter: char::from(delimiter) },
        columns: Vec::new(),
        rows: Vec::new(),
        encoding,
        notes,
    };
    let mut names: Option<Vec<String>> = None;
    let mut empty = 0_usize;
    while reader.read(&mut record).map_err(unclosed)? {
        let Some(names) = &names else {
            if let Header::Line(wanted) = options.header {
                if record.line < wanted {
                    continue;
                }
                if record.line > wanted {
                    return Err(SourceError::new(&file, SourceErrorKind::NoHeaderLine { wanted }));
                }
            }
            if record.cells.iter().all(|cell| cell.trim().is_empty()) {
                empty += 1;
            } else if options.header == Header::None {
                let numbered: Vec<String> = (1..=record.cells.len()).map(|number| format!("column {number}")).collect();
                table.rows.push(row(&file, &mut record, &numbered));
                names = Some(numbered);
            } else {
                refuse_values_as_names(&file, &record, options.header)?;
                names = Some(record.cells.drain(..).map(Cow::into_owned).collect());
            }
            continue;
        };
        if record.cells.iter().all(|cell| cell.trim().is_empty()) {
            empty += 1;
        } else {
            table.rows.push(row(&file, &mut record, names));
        }
    }
    if empty > 0 {
        table.notes.push(Note::EmptyRows { count: empty });
    }
    match names {
        None => match options.header {
            Header::Line(wanted) => Err(SourceError::new(&file, SourceErrorKind::NoHeaderLine { wanted })),
            Header::First | Header::None => Err(SourceError::new(&file, SourceErrorKind::Empty)),
        },
        Some(_) if table.rows.is_empty() => Err(SourceError::new(&file, SourceErrorKind::NoRows)),
        Some(names) => {
            table.settle(names);
            Ok(table)
        }
    }
}

/// Excel's own way to say which delimiter it used: a first line `sep=;`.
fn excel_hint(text: &str) -> (&str, Option<u8>) {
    let hint = text.split_once('\n').and_then(|(first, rest)| {
        let first = first.trim_end_matches('\r').trim_matches('"');
        match first.strip_prefix("sep=").map(str::as_bytes) {
            Some([delimiter]) if DELIMITERS.contains(delimiter) => Some((rest, *delimiter)),
            _ => None,
        }
    });
    hint.map_or((text, None), |(rest, delimiter)| (rest, Some(delimiter)))
}

fn row(file: &Arc<str>, record: &mut CsvRecord<'_>, names: &[String]) -> Row {
    let mut problems = Vec::new();
    let found = record.cells.len();
    // Empty cells too many are only delimiters too many.
    let filled = || record.cells.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last + 1);
    if found < names.len() || (found > names.len() && filled() > names.len()) {
        problems.push(RowProblem::Ragged { expected: names.len(), found });
    }
    if let Some(index) = record.stray_quote {
        let name = names.get(index).filter(|name| !name.trim().is_empty());
        problems
            .push(RowProblem::StrayQuote { column: name.map_or_else(|| (index + 1).to_string(), ToOwned::to_owned) });
    }
    let mut cells = Vec::with_capacity(found.max(names.len()));
    cells.extend(record.cells.drain(..).map(|cell| {
        // One kind of line end, whatever system wrote the file.
        if cell.contains('\r') { Cell::text(cell.replace("\r\n", "\n")) } else { Cell::text(cell) }
    }));
    cells.resize(found.max(names.len()), Cell::Empty);
    Row { place: Place { file: Arc::clone(file), sheet: None, line: record.line }, cells, problems }
}

/// Names of columns are neither numbers nor dates nor addresses; if most of them are, the header is missing.
fn refuse_values_as_names(file: &Arc<str>, record: &CsvRecord<'_>, header: Header) -> Result<(), SourceError> {
    if header != Header::First {
        return Ok(());
    }
    let filled = record.cells.iter().filter(|cell| !cell.trim().is_empty()).count();
    let values: Vec<&str> = record.cells.iter().map(AsRef::as_ref).filter(|cell| looks_like_a_value(cell)).collect();
    match values.first() {
        Some(example) if values.len() * 2 > filled => {
            let example = example.trim().chars().take(40).collect();
            Err(SourceError::at(file, record.line, SourceErrorKind::NoHeader { example }))
        }
        _ => Ok(()),
    }
}

pub(crate) fn looks_like_a_value(text: &str) -> bool {
    let text = text.trim();
    let address = text.split_once('@').is_some_and(|(who, domain)| !who.is_empty() && domain.contains('.'));
    address
        || numbers::plain(text).is_some()
        || dates::parse(text, dates::DateOrder::MonthFirst).is_ok()
        || dates::parse(text, dates::DateOrder::DayFirst).is_ok()
}

/// One line of CSV, quoted where needed, with its line end: for writing rows that could not be read to a file for mending.
pub fn csv_line<'c>(cells: impl IntoIterator<Item = &'c str>) -> String {
    let mut line = String::new();
    for (index, cell) in cells.into_iter().enumerate() {
        if index > 0 {
            line.push(',');
        }
        let plain = !cell.contains([',', ';', '\t', '|', '"', '\n', '\r']) && cell.trim() == cell;
        if plain {
            line.push_str(cell);
        } else {
            line.push('"');
            line.push_str(&cell.replace('"', "\"\""));
            line.push('"');
        }
    }
    line.push_str("\r\n");
    line
}

//! Integration tests of assay-source.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail as loudly as tests"
)]

mod csv;
mod dates;
mod encodings;
mod json;
mod markdown;
mod numbers;
mod properties;
mod samples;
mod workbooks;

use assay_source::{Cell, Options, SourceError, Table, read_upload};

fn read(name: &str, bytes: impl AsRef<[u8]>) -> Result<Table, SourceError> {
    read_upload(name, bytes.as_ref(), &Options::default())
}

fn table(name: &str, bytes: impl AsRef<[u8]>) -> Table {
    read(name, bytes).unwrap_or_else(|error| panic!("{error}"))
}

fn refusal(name: &str, bytes: impl AsRef<[u8]>) -> String {
    read(name, bytes).unwrap_err().to_string()
}

/// A row as text, cell by cell.
fn shown(table: &Table, row: usize) -> Vec<String> {
    table.rows[row].cells.iter().map(ToString::to_string).collect()
}

fn lines(table: &Table) -> Vec<u32> {
    table.rows.iter().map(|row| row.place.line).collect()
}

fn notes(table: &Table) -> Vec<String> {
    table.notes.iter().map(ToString::to_string).collect()
}

fn problems(table: &Table) -> Vec<String> {
    let of_row = |row: &assay_source::Row| {
        row.problems.iter().map(|problem| format!("{}: {problem}", row.place)).collect::<Vec<_>>()
    };
    table.rows.iter().flat_map(of_row).collect()
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

fn number(text: &str) -> Cell {
    Cell::Number(text.to_owned())
}

//! Records as CSV (RFC 4180, UTF-8), for people with a spreadsheet.

use assay_core::{Json, Record, keys};
use assay_pack::{Pack, Register};

/// Columns every register has.
const FIXED: [&str; 10] = [
    "number",
    "state",
    "version",
    "created",
    "created_by",
    "changed",
    "changed_by",
    "entered",
    "withdrawn",
    "external",
];

/// The columns of a register's sheet: what every record has, then the fields in the order of the form.
pub(crate) struct Sheet<'p> {
    fields: Vec<&'p str>,
}

impl<'p> Sheet<'p> {
    /// The sheet of a register; of one the pack does not know, only what every record has and all data in one column.
    pub fn of(pack: &'p Pack, register: &str) -> Self {
        let fields = |register: &'p std::sync::Arc<Register>| register.fields.iter().map(|field| field.key.as_str());
        let fields = pack.register(register).map(|register| fields(register).chain([keys::IMPORTED]).collect());
        Self { fields: fields.unwrap_or_default() }
    }

    /// The line with the names of the columns.
    pub fn head(&self, out: &mut String) {
        let rest = if self.fields.is_empty() { &["data"][..] } else { &self.fields };
        line(out, FIXED.iter().chain(rest).map(|name| (*name).to_owned()));
    }

    /// The line of a record.
    pub fn record(&self, record: &Record, out: &mut String) {
        let fixed = [
            record.number.clone(),
            record.state.clone().unwrap_or_default(),
            record.version.to_string(),
            record.created.to_string(),
            record.created_by.clone(),
            record.changed.to_string(),
            record.changed_by.clone(),
            record.entered.to_string(),
            record.withdrawn.to_string(),
            record.external.clone().unwrap_or_default(),
        ];
        if self.fields.is_empty() {
            let data = Json::from_iter(record.data.clone()).to_string();
            line(out, fixed.into_iter().chain([data]));
        } else {
            let cells = self.fields.iter().map(|field| record.data.get(*field).map(cell).unwrap_or_default());
            line(out, fixed.into_iter().chain(cells));
        }
    }
}

/// A value as a person would write it into a cell; what has parts stays JSON.
fn cell(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        Json::Array(items) if items.iter().all(Json::is_string) => {
            items.iter().filter_map(Json::as_str).collect::<Vec<_>>().join("; ")
        }
        Json::Object(money) if money.len() == 2 && money.contains_key("amount") && money.contains_key("currency") => {
            let part = |key: &str| money.get(key).and_then(Json::as_str).unwrap_or_default();
            format!("{} {}", part("amount"), part("currency"))
        }
        other => other.to_string(),
    }
}

fn line(out: &mut String, cells: impl Iterator<Item = String>) {
    for (place, cell) in cells.enumerate() {
        if place > 0 {
            out.push(',');
        }
        // A spreadsheet runs a cell that begins like a formula. An apostrophe makes it text; numbers are left alone.
        let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && cell.parse::<f64>().is_err();
        let cell = if formula { format!("'{cell}") } else { cell };
        if cell.contains(['"', ',', '\n', '\r']) {
            out.push('"');
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(&cell);
        }
    }
    out.push_str("\r\n");
}

//! Plans: how one stands, and how one is made from a methodology of the pack.
//!
//! A plan is an ordinary record; which of its fields say what is in the pack ([`Planning`]). What follows from it (dates,
//! critical path, forecast, cost) is worked out by `assay_plan` each time it is read, and never stored behind anybody's back.

mod draft;
mod read;

pub use draft::{DraftPhase, DraftPlan, DraftTask, PlanRequest, PlanWish};
pub use read::{Evidence, Odd, PlanRow, PlanView};

use assay_core::Json;
use assay_core::value::parse_date;
use jiff::civil::Date;
use rust_decimal::Decimal;

/// The text of a cell.
fn text<'j>(row: &'j Json, key: &str) -> Option<&'j str> {
    row.get(key)?.as_str()
}

/// The date of a cell.
fn date(row: &Json, key: &str) -> Option<Date> {
    text(row, key).and_then(parse_date)
}

/// The number of a cell, an amount's without its currency.
fn number(json: Option<&Json>) -> Option<Decimal> {
    match json? {
        Json::String(text) => text.parse().ok(),
        Json::Number(number) => number.to_string().parse().ok(),
        Json::Object(amount) => amount.get("amount")?.as_str()?.parse().ok(),
        _ => None,
    }
}

/// The names of tasks in a cell, however they are parted.
fn names(cell: &str) -> Vec<String> {
    cell.split([',', ';', ' ', '\n']).map(str::trim).filter(|name| !name.is_empty()).map(ToOwned::to_owned).collect()
}

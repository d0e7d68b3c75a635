//! Dates, moments, lengths of time and points over time.

use std::collections::BTreeMap;
use std::str::FromStr;

use assay_cel::Period;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::number::decimal;
use super::text::text;
use super::{MAX_ITEMS, is_empty, limit, shown};
use crate::Json;
use crate::message::Message;

/// Years a record may speak of: anything else is a slip of the keyboard.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2200;
/// Longest note at a point, in characters.
const MAX_NOTE: usize = 500;

/// Reads `2026-11-12`.
#[must_use]
pub fn parse_date(text: &str) -> Option<Date> {
    let form = text.len() == 10
        && text.bytes().enumerate().all(|(place, byte)| match place {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    Date::from_str(text).ok().filter(|_| form)
}

pub(super) fn date(value: &Json) -> Result<Date, Message> {
    value
        .as_str()
        .and_then(parse_date)
        .filter(|date| YEARS.contains(&date.year()))
        .ok_or_else(|| Message::new("value-date").text("value", shown(value)))
}

pub(super) fn datetime(value: &Json) -> Result<Json, Message> {
    let wrong = || Message::new("value-datetime").text("value", shown(value));
    let text = value.as_str().ok_or_else(wrong)?;
    // A browser's datetime-local field has no zone; such a moment is read as UTC.
    let moment = jiff::Timestamp::from_str(text).ok().or_else(|| {
        let civil = jiff::civil::DateTime::from_str(text).ok()?;
        Some(civil.to_zoned(TimeZone::UTC).ok()?.timestamp())
    });
    let moment = moment.filter(|moment| YEARS.contains(&moment.to_zoned(TimeZone::UTC).year()));
    moment.map(|moment| Json::String(moment.to_string())).ok_or_else(wrong)
}

pub(super) fn duration(value: &Json) -> Result<Json, Message> {
    let wrong = || Message::new("value-duration").text("value", shown(value));
    let span = jiff::Span::from_str(value.as_str().ok_or_else(wrong)?).map_err(|_refused| wrong())?;
    let text = span.to_string();
    // What expressions cannot read back would silently be nothing to them.
    if span.is_negative() || Period::from_str(&text).is_err() {
        return Err(wrong());
    }
    Ok(Json::String(text))
}

pub(super) fn series(value: &Json) -> Result<Json, Message> {
    let Json::Array(points) = value else { return Err(Message::new("value-wrong-form")) };
    if points.len() > MAX_ITEMS {
        return Err(Message::new("value-too-many").number("max", limit(MAX_ITEMS)));
    }
    let mut clean: BTreeMap<(Date, usize), Json> = BTreeMap::new();
    for (index, point) in points.iter().enumerate() {
        let Json::Object(cells) = point else { return Err(Message::new("value-wrong-form")) };
        if cells.values().all(is_empty) {
            continue;
        }
        let on = date(cells.get("on").unwrap_or(&Json::Null))?;
        let measured = decimal(cells.get("value").unwrap_or(&Json::Null), None, None)?;
        let mut done = serde_json::Map::new();
        done.insert("on".to_owned(), Json::String(on.to_string()));
        done.insert("value".to_owned(), Json::String(measured.to_string()));
        if let Some(note) = cells.get("note").filter(|note| !is_empty(note)) {
            let note = text(note, MAX_NOTE, false)?;
            if !is_empty(&note) {
                done.insert("note".to_owned(), note);
            }
        }
        clean.insert((on, index), Json::Object(done));
    }
    Ok(Json::Array(clean.into_values().collect()))
}

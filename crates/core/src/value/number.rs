//! Numbers and amounts.
//!
//! A decimal keeps the places people typed: `12.50` says more than `12.5`. Everything else about its text is one plain
//! form: `+5` is `5`, `.5` is `0.5`, `1e3` is `1000`, `007` is `7`, `-0` is `0`; numbers of JSON, which have no typed
//! places, lose their trailing zeros.

use std::str::FromStr;

use rust_decimal::Decimal;

use super::{MAX_EXACT, is_empty, shown};
use crate::Json;
use crate::message::{Arg, Message};

/// Longest text looked at as a number: far more than the 28 digits a decimal keeps.
const MAX_TEXT: usize = 100;

pub(super) fn integer(value: &Json, min: Option<i64>, max: Option<i64>) -> Result<Json, Message> {
    let number = match value {
        Json::Number(number) => number.as_i64(),
        Json::String(text) => without_spaces(text).parse().ok(),
        _ => None,
    };
    let Some(number) = number else {
        return Err(Message::new("value-integer").text("value", shown(value)));
    };
    let min = min.unwrap_or(-MAX_EXACT).max(-MAX_EXACT);
    let max = max.unwrap_or(MAX_EXACT).min(MAX_EXACT);
    if number < min {
        return Err(Message::new("value-too-small").text("min", min.to_string()));
    }
    if number > max {
        return Err(Message::new("value-too-large").text("max", max.to_string()));
    }
    Ok(Json::from(number))
}

pub(super) fn decimal(value: &Json, min: Option<Decimal>, max: Option<Decimal>) -> Result<Decimal, Message> {
    let wrong = || Message::new("value-decimal").text("value", shown(value));
    let number = match value {
        Json::Number(number) => parse(&number.to_string()).map(|number| number.normalize()).ok_or_else(wrong)?,
        Json::String(text) => match plain(text) {
            Plain::Number(text) => parse(&text).ok_or_else(wrong)?,
            Plain::Ambiguous => return Err(Message::new("value-decimal-ambiguous").text("value", shown(value))),
            Plain::Not => return Err(wrong()),
        },
        _ => return Err(wrong()),
    };
    if let Some(min) = min.filter(|min| number < *min) {
        return Err(Message::new("value-too-small").with("min", Arg::Decimal(min.to_string())));
    }
    if let Some(max) = max.filter(|max| number > *max) {
        return Err(Message::new("value-too-large").with("max", Arg::Decimal(max.to_string())));
    }
    Ok(number)
}

/// The number somebody typed: spaces and marks that group digits do not count, and a lone comma is a decimal mark except
/// before three digits, where nobody knows.
///
/// # Errors
///
/// What is no number, or may be one of two.
pub fn typed(text: &str) -> Result<Decimal, Message> {
    decimal(&Json::from(text), None, None)
}

/// Text as a number in plain form; `None` for what a decimal cannot keep exactly.
fn parse(plain: &str) -> Option<Decimal> {
    let mut number = match plain.contains(['e', 'E']) {
        true => Decimal::from_scientific(plain).ok()?,
        false => Decimal::from_str_exact(plain).ok()?,
    };
    if number.is_zero() {
        number.set_sign_positive(true);
    }
    Some(number)
}

enum Plain {
    /// Digits with at most one point, perhaps a sign before and an exponent behind.
    Number(String),
    /// `1,234` is a thousand to some and one and a bit to others.
    Ambiguous,
    Not,
}

/// Takes out what only groups digits and writes the decimal mark as a point.
fn plain(typed: &str) -> Plain {
    if typed.len() > MAX_TEXT {
        return Plain::Not;
    }
    let text = without_spaces(typed);
    let (mantissa, exponent) = match text.find(['e', 'E']) {
        Some(at) => text.split_at(at),
        None => (text.as_str(), ""),
    };
    let (sign, digits) = match mantissa.strip_prefix(['+', '-']) {
        Some(rest) if mantissa.starts_with('-') => ("-", rest),
        Some(rest) => ("", rest),
        None => ("", mantissa),
    };
    let (commas, points) = (digits.matches(',').count(), digits.matches('.').count());
    let last_comma_first = digits.rfind(',') < digits.rfind('.');
    let unsigned = match (commas, points) {
        (0, 0 | 1) => digits.to_owned(),
        // "1,234.50" and "1.234,50": the mark that comes last, and once, is the decimal one.
        (1.., 1) if last_comma_first => match ungrouped(digits, ',') {
            Some(digits) => digits,
            None => return Plain::Not,
        },
        (1, 1..) => match ungrouped(digits, '.') {
            Some(digits) => digits.replace(',', "."),
            None => return Plain::Not,
        },
        (2.., 0) => match ungrouped(digits, ',') {
            Some(digits) => digits,
            None => return Plain::Not,
        },
        (0, 2..) => match ungrouped(digits, '.') {
            Some(digits) => digits,
            None => return Plain::Not,
        },
        (1, 0) => {
            let (whole, rest) = digits.split_once(',').unwrap_or((digits, ""));
            let grouped = rest.len() == 3 && (1..=3).contains(&whole.len()) && whole != "0";
            if grouped && exponent.is_empty() {
                return Plain::Ambiguous;
            }
            format!("{whole}.{rest}")
        }
        _ => return Plain::Not,
    };
    let counted = unsigned.bytes().filter(u8::is_ascii_digit).count();
    let clean = counted > 0 && counted + unsigned.matches('.').count() == unsigned.len();
    let power = exponent.get(1..).unwrap_or_default();
    let power_digits = power.strip_prefix(['+', '-']).unwrap_or(power);
    let fits = exponent.is_empty() || (1..=3).contains(&power_digits.len());
    if !clean || !fits || !power_digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Plain::Not;
    }
    let zero = if unsigned.starts_with('.') { "0" } else { "" };
    let unsigned = unsigned.strip_suffix('.').unwrap_or(&unsigned);
    Plain::Number(format!("{sign}{zero}{unsigned}{exponent}"))
}

/// The digits without `mark` before the decimal mark, if it stands where thousands are grouped.
fn ungrouped(digits: &str, mark: char) -> Option<String> {
    let decimal = if mark == ',' { '.' } else { ',' };
    let (whole, fraction) = match digits.split_once(decimal) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (digits, None),
    };
    let mut groups = whole.split(mark);
    let first = groups.next()?;
    if !(1..=3).contains(&first.len()) || !groups.all(|group| group.len() == 3) {
        return None;
    }
    let whole = whole.replace(mark, "");
    Some(fraction.map_or_else(|| whole.clone(), |fraction| format!("{whole}{decimal}{fraction}")))
}

/// Without the spaces and apostrophes that group digits; a typographic minus sign becomes a plain one.
fn without_spaces(text: &str) -> String {
    let digits = text.chars().filter(|letter| !letter.is_whitespace() && !matches!(letter, '\'' | '’'));
    digits.map(|letter| if letter == '\u{2212}' { '-' } else { letter }).collect()
}

pub(super) fn money(value: &Json, currency: &str) -> Result<Json, Message> {
    let (amount, currency) = match value {
        Json::Object(members) => (
            members.get("amount").cloned().unwrap_or(Json::Null),
            match members.get("currency") {
                None | Some(Json::Null) => currency.to_owned(),
                Some(given) => given.as_str().ok_or_else(|| Message::new("value-wrong-form"))?.trim().to_owned(),
            },
        ),
        // "12.50 EUR", "EUR 12.50"; the spaces of "1 234.50" group digits.
        Json::String(text) => {
            let word = |text: &str| text.chars().all(char::is_alphabetic) && !text.is_empty();
            match (text.rsplit_once(char::is_whitespace), text.split_once(char::is_whitespace)) {
                (Some((amount, last)), _) if word(last) => (Json::from(amount), last.to_owned()),
                (_, Some((first, amount))) if word(first) => (Json::from(amount), first.to_owned()),
                _ => (value.clone(), currency.to_owned()),
            }
        }
        other => (other.clone(), currency.to_owned()),
    };
    if is_empty(&amount) {
        return Ok(Json::Null);
    }
    let amount = decimal(&amount, None, None)?;
    if currency.len() != 3 || !currency.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return Err(Message::new("value-currency").text("value", shown(&Json::from(currency))));
    }
    Ok(serde_json::json!({ "amount": amount.to_string(), "currency": currency.to_ascii_uppercase() }))
}

/// A stored number.
pub(crate) fn stored(text: &str) -> Option<Decimal> {
    Decimal::from_str(text).ok()
}

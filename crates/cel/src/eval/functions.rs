//! What functions do with values.

use std::cmp::Ordering;
use std::collections::HashSet;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::{Machine, Scope, operators};
use crate::expr::Expr;
use crate::function::Function;
use crate::period::Period;
use crate::value::{Key, Value};

/// Bytes of text that are searched in about the time of one step.
const BYTES_PER_STEP: usize = 32;

impl Machine<'_> {
    pub(super) fn call(&self, function: Function, arguments: &[Expr], scope: Option<&Scope<'_>>) -> Value {
        let at = |place: usize| match arguments.get(place) {
            Some(argument) => self.value(argument, scope),
            None => std::borrow::Cow::Owned(Value::Null),
        };
        let first = at(0);
        let work = match first.as_ref() {
            Value::String(text) if matches!(function, Function::Lower | Function::Trim) => text.len(),
            Value::String(text) => text.len() / BYTES_PER_STEP,
            Value::List(items) if function != Function::Size => items.len(),
            _ => 0,
        };
        if !self.spend(work) {
            return Value::Null;
        }
        match function {
            Function::Size => size(&first),
            Function::SumInt => sum_int(first.items()).into(),
            Function::SumDecimal => sum_decimal(first.items()).into(),
            Function::SumDuration => sum_duration(first.items()).into(),
            Function::Min => extreme(first.items(), Ordering::Less),
            Function::Max => extreme(first.items(), Ordering::Greater),
            Function::First => first.items().first().cloned().unwrap_or(Value::Null),
            Function::Last => first.items().last().cloned().unwrap_or(Value::Null),
            Function::Distinct => distinct(first.items()),
            Function::Contains => both_texts(&first, &at(1), |text, part| text.contains(part)),
            Function::StartsWith => both_texts(&first, &at(1), |text, part| text.starts_with(part)),
            Function::EndsWith => both_texts(&first, &at(1), |text, part| text.ends_with(part)),
            Function::Lower => text(&first).map(str::to_lowercase).into(),
            Function::Trim => text(&first).map(str::trim).into(),
            Function::Minutes => int(&first).and_then(Period::of_minutes).into(),
            Function::Hours => int(&first).and_then(Period::of_hours).into(),
            Function::Days => int(&first).and_then(Period::of_days).into(),
            Function::Weeks => int(&first).and_then(Period::of_weeks).into(),
            Function::Months => int(&first).and_then(Period::of_months).into(),
            Function::Years => int(&first).and_then(Period::of_years).into(),
            Function::DaysBetween => days_between(&first, &at(1)).into(),
            Function::Year => date(&first).map(|date| i64::from(date.year())).into(),
            Function::Month => date(&first).map(|date| i64::from(date.month())).into(),
            Function::Day => date(&first).map(|date| i64::from(date.day())).into(),
            Function::ToString => to_string(&first),
            Function::ToInt => to_int(&first).into(),
            Function::ToDecimal => to_decimal(&first).into(),
            Function::ToDate => to_date(&first).into(),
            Function::ToTimestamp => to_timestamp(&first).into(),
            Function::ToDuration => to_duration(&first).into(),
        }
    }
}

fn text(value: &Value) -> Option<&str> {
    match value {
        Value::String(text) => Some(text),
        _ => None,
    }
}

fn int(value: &Value) -> Option<i64> {
    match value {
        Value::Int(number) => Some(*number),
        _ => None,
    }
}

/// A date, or the calendar date of an instant in UTC.
fn date(value: &Value) -> Option<Date> {
    match value {
        Value::Date(date) => Some(*date),
        Value::Timestamp(timestamp) => Some(Offset::UTC.to_datetime(*timestamp).date()),
        _ => None,
    }
}

fn both_texts(left: &Value, right: &Value, holds: impl Fn(&str, &str) -> bool) -> Value {
    Value::Bool(matches!((text(left), text(right)), (Some(left), Some(right)) if holds(left, right)))
}

/// Items of a list or characters of a text; absence has none.
fn size(value: &Value) -> Value {
    let size = match value {
        Value::String(text) => text.chars().count(),
        other => other.items().len(),
    };
    i64::try_from(size).ok().into()
}

fn sum_int(items: &[Value]) -> Option<i64> {
    items.iter().filter_map(int).try_fold(0_i64, i64::checked_add)
}

fn sum_decimal(items: &[Value]) -> Option<Decimal> {
    items.iter().filter_map(operators::decimal).try_fold(Decimal::ZERO, Decimal::checked_add)
}

fn sum_duration(items: &[Value]) -> Option<Period> {
    let periods = items.iter().filter_map(|item| match item {
        Value::Duration(period) => Some(*period),
        _ => None,
    });
    periods.into_iter().try_fold(Period::default(), Period::checked_add)
}

/// The least or greatest of the items that are there.
fn extreme(items: &[Value], wanted: Ordering) -> Value {
    let mut best = &Value::Null;
    for item in items.iter().filter(|item| !item.is_null()) {
        if best.is_null() || operators::order(item, best) == Some(wanted) {
            best = item;
        }
    }
    best.clone()
}

/// The items without repetitions, in the order of first appearance.
fn distinct(items: &[Value]) -> Value {
    let mut seen = HashSet::with_capacity(items.len());
    Value::list(items.iter().filter(|item| seen.insert(Key(item))).cloned())
}

fn days_between(from: &Value, to: &Value) -> Option<i64> {
    Some(i64::from(date(from)?.until(date(to)?).ok()?.get_days()))
}

fn to_string(value: &Value) -> Value {
    match value {
        Value::String(_) => value.clone(),
        Value::Bool(value) => Value::from(if *value { "true" } else { "false" }),
        Value::Int(number) => number.to_string().into(),
        Value::Decimal(number) => number.to_string().into(),
        Value::Date(date) => date.to_string().into(),
        Value::Timestamp(timestamp) => timestamp.to_string().into(),
        Value::Duration(period) => period.to_string().into(),
        Value::Null | Value::List(_) | Value::Object(_) => Value::Null,
    }
}

fn to_int(value: &Value) -> Option<i64> {
    match value {
        Value::Int(number) => Some(*number),
        Value::Decimal(number) => number.trunc().to_i64(),
        _ => text(value)?.trim().parse().ok(),
    }
}

fn to_decimal(value: &Value) -> Option<Decimal> {
    operators::decimal(value).or_else(|| Decimal::from_str_exact(text(value)?.trim()).ok())
}

fn to_date(value: &Value) -> Option<Date> {
    // Text with a time of day is no date: which date it falls on depends on the time zone.
    let is_date = |text: &&str| text.len() == "2026-11-12".len();
    date(value).or_else(|| text(value).map(str::trim).filter(is_date)?.parse().ok())
}

fn to_timestamp(value: &Value) -> Option<Timestamp> {
    match value {
        Value::Timestamp(timestamp) => Some(*timestamp),
        _ => text(value)?.trim().parse().ok(),
    }
}

fn to_duration(value: &Value) -> Option<Period> {
    match value {
        Value::Duration(period) => Some(*period),
        _ => text(value)?.trim().parse().ok(),
    }
}

//! What operators do with values.

use std::cmp::Ordering;
use std::sync::Arc;

use rust_decimal::Decimal;

use super::Machine;
use crate::ast::{Arithmetic, Comparison};
use crate::period::Period;
use crate::value::Value;

/// The order of two values, if they have one. Absence has none.
pub(super) fn order(left: &Value, right: &Value) -> Option<Ordering> {
    Some(match (left, right) {
        (Value::Int(left), Value::Int(right)) => left.cmp(right),
        (Value::Date(left), Value::Date(right)) => left.cmp(right),
        (Value::Timestamp(left), Value::Timestamp(right)) => left.cmp(right),
        (Value::Duration(left), Value::Duration(right)) => left.cmp(right),
        (Value::String(left), Value::String(right)) => left.cmp(right),
        _ => decimal(left)?.cmp(&decimal(right)?),
    })
}

/// Whether an ordered comparison holds; with absence none does.
pub(super) fn compare(comparison: Comparison, left: &Value, right: &Value) -> bool {
    order(left, right).is_some_and(|order| match comparison {
        Comparison::Less => order.is_lt(),
        Comparison::LessOrEqual => order.is_le(),
        Comparison::Greater => order.is_gt(),
        Comparison::GreaterOrEqual => order.is_ge(),
    })
}

/// A number as a decimal.
pub(super) fn decimal(value: &Value) -> Option<Decimal> {
    match value {
        Value::Int(number) => Some(Decimal::from(*number)),
        Value::Decimal(number) => Some(*number),
        _ => None,
    }
}

pub(super) fn negate(value: &Value) -> Value {
    match value {
        Value::Int(number) => number.checked_neg().into(),
        Value::Decimal(number) => Value::Decimal(-*number),
        Value::Duration(period) => period.checked_neg().into(),
        _ => Value::Null,
    }
}

impl Machine<'_> {
    /// Makes integers decimals, also within lists.
    pub(super) fn promoted(&self, value: Value) -> Value {
        match value {
            Value::Int(number) => Value::Decimal(Decimal::from(number)),
            Value::List(items) if self.spend(items.len()) => {
                Value::list(items.iter().cloned().map(|item| self.promoted(item)))
            }
            other => other,
        }
    }

    pub(super) fn arithmetic(&self, arithmetic: Arithmetic, left: &Value, right: &Value) -> Value {
        match (arithmetic, left, right) {
            (_, Value::Int(left), Value::Int(right)) => integer_arithmetic(arithmetic, *left, *right).into(),
            (Arithmetic::Add, Value::String(left), Value::String(right)) => self.joined_texts(left, right),
            (Arithmetic::Add, Value::List(left), Value::List(right)) => {
                let size = left.len().saturating_add(right.len());
                if self.spend(size) { Value::list(left.iter().chain(right.iter()).cloned()) } else { Value::Null }
            }
            // A null list is an empty one.
            (Arithmetic::Add, list @ Value::List(_), Value::Null)
            | (Arithmetic::Add, Value::Null, list @ Value::List(_)) => list.clone(),
            (Arithmetic::Add, Value::Duration(period), moment @ (Value::Date(_) | Value::Timestamp(_)))
            | (Arithmetic::Add, moment, Value::Duration(period)) => later(moment, *period),
            (Arithmetic::Subtract, moment, Value::Duration(period)) => {
                period.checked_neg().map_or(Value::Null, |back| later(moment, back))
            }
            (Arithmetic::Subtract, Value::Timestamp(left), Value::Timestamp(right)) => {
                let micros = left.as_microsecond().checked_sub(right.as_microsecond());
                micros.map(Period::of_micros).into()
            }
            (Arithmetic::Multiply, Value::Duration(period), Value::Int(times))
            | (Arithmetic::Multiply, Value::Int(times), Value::Duration(period)) => period.checked_mul(*times).into(),
            _ => decimal_arithmetic(arithmetic, left, right).into(),
        }
    }

    fn joined_texts(&self, left: &Arc<str>, right: &Arc<str>) -> Value {
        let length = left.len().saturating_add(right.len());
        if !self.spend(length) {
            return Value::Null;
        }
        let mut joined = String::with_capacity(length);
        joined.push_str(left);
        joined.push_str(right);
        Value::from(joined)
    }
}

/// A date, an instant or a duration and a duration.
fn later(moment: &Value, period: Period) -> Value {
    match moment {
        Value::Date(date) => period.after_date(*date).into(),
        Value::Timestamp(timestamp) => period.after_timestamp(*timestamp).into(),
        Value::Duration(other) => other.checked_add(period).into(),
        _ => Value::Null,
    }
}

fn integer_arithmetic(arithmetic: Arithmetic, left: i64, right: i64) -> Option<i64> {
    match arithmetic {
        Arithmetic::Add => left.checked_add(right),
        Arithmetic::Subtract => left.checked_sub(right),
        Arithmetic::Multiply => left.checked_mul(right),
        Arithmetic::Divide => left.checked_div(right),
        Arithmetic::Remainder => left.checked_rem(right),
    }
}

fn decimal_arithmetic(arithmetic: Arithmetic, left: &Value, right: &Value) -> Option<Decimal> {
    let (left, right) = (decimal(left)?, decimal(right)?);
    match arithmetic {
        Arithmetic::Add => left.checked_add(right),
        Arithmetic::Subtract => left.checked_sub(right),
        Arithmetic::Multiply => left.checked_mul(right),
        // Quotients come with as many zeros as there happened to be room for.
        Arithmetic::Divide => left.checked_div(right).map(|quotient| quotient.normalize()),
        Arithmetic::Remainder => left.checked_rem(right),
    }
}

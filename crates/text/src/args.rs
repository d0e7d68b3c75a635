//! The arguments of a message.

use std::borrow::Cow;

use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentValue};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};

use crate::functions::Moment;
use crate::locale::{Locale, decimal_parts};

/// Beyond 2^53 a float no longer tells neighbouring integers apart, and Fluent counts in floats.
const EXACT_INTEGERS: i64 = 1 << 53;
/// As many decimal digits always survive the way through a float and back.
const EXACT_DIGITS: usize = 15;

/// One value a message can show or choose by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Shown as it is; selects a variant of the same name.
    Text(Cow<'a, str>),
    /// Shown with thousands separators; selects a variant by value or plural category. A year is not a number: pass text.
    Integer(i64),
    /// A decimal such as `-1234.50`, shown with all its digits. Anything else is shown as text.
    Decimal(Cow<'a, str>),
    /// Shown short; `DATE($on, style: "long")` writes it out.
    Date(Date),
    /// Date and time of day as the reader's clock shows them.
    DateTime(DateTime),
    /// A moment whose reader's zone is not known: shown in UTC and marked so.
    Timestamp(Timestamp),
}

impl<'a> Arg<'a> {
    /// A decimal number given as text, such as `"12.50"`.
    pub fn decimal(text: impl Into<Cow<'a, str>>) -> Self {
        Self::Decimal(text.into())
    }

    fn to_fluent(&self, locale: &Locale) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Self::Integer(value) if value.unsigned_abs() > EXACT_INTEGERS.unsigned_abs() => {
                FluentValue::String(locale.number(*value).into())
            }
            Self::Integer(value) => FluentValue::from(*value),
            Self::Decimal(text) => decimal_value(text, locale),
            Self::Date(date) => Moment::Date(*date).into(),
            Self::DateTime(at) => Moment::Local(*at).into(),
            Self::Timestamp(at) => Moment::Utc(*at).into(),
        }
    }
}

/// A number to Fluent if no digit is lost on the way, so that it can choose plural forms; otherwise its finished text.
fn decimal_value<'t>(text: &'t str, locale: &Locale) -> FluentValue<'t> {
    let Some(parts) = decimal_parts(text) else {
        return FluentValue::String(Cow::Borrowed(text));
    };
    let digits = parts.whole.trim_start_matches('0').len() + parts.fraction.len();
    match text.parse() {
        Ok(value) if digits <= EXACT_DIGITS => FluentValue::Number(FluentNumber::new(
            value,
            FluentNumberOptions {
                minimum_fraction_digits: Some(parts.fraction.len()),
                ..FluentNumberOptions::default()
            },
        )),
        _ => FluentValue::String(locale.decimal(text)),
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Arg<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for Arg<'_> {
    /// Fluent has no truth values; `true` and `false` are variants like any other.
    fn from(value: bool) -> Self {
        Self::Text(Cow::Borrowed(if value { "true" } else { "false" }))
    }
}

impl From<i64> for Arg<'_> {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<i32> for Arg<'_> {
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}

impl From<u32> for Arg<'_> {
    fn from(value: u32) -> Self {
        Self::Integer(value.into())
    }
}

impl From<u64> for Arg<'_> {
    fn from(value: u64) -> Self {
        i64::try_from(value).map_or_else(|_| Self::Decimal(value.to_string().into()), Self::Integer)
    }
}

impl From<usize> for Arg<'_> {
    fn from(value: usize) -> Self {
        i64::try_from(value).map_or_else(|_| Self::Decimal(value.to_string().into()), Self::Integer)
    }
}

impl From<Date> for Arg<'_> {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl From<DateTime> for Arg<'_> {
    fn from(at: DateTime) -> Self {
        Self::DateTime(at)
    }
}

impl From<Timestamp> for Arg<'_> {
    fn from(at: Timestamp) -> Self {
        Self::Timestamp(at)
    }
}

/// Named arguments: `Args::new().with("count", 3).with("title", "Calibrate the scale")`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Args<'a>(Vec<(Cow<'a, str>, Arg<'a>)>);

impl<'a> Args<'a> {
    /// No arguments.
    pub fn new() -> Self {
        Self::default()
    }

    /// These arguments and one more; the last of the same name counts.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'a, str>>, value: impl Into<Arg<'a>>) -> Self {
        self.set(name, value);
        self
    }

    /// Adds an argument, or replaces the one of the same name.
    pub fn set(&mut self, name: impl Into<Cow<'a, str>>, value: impl Into<Arg<'a>>) {
        let name = name.into();
        let value = value.into();
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some(entry) => entry.1 = value,
            None => self.0.push((name, value)),
        }
    }

    /// The value of an argument.
    pub fn get(&self, name: &str) -> Option<&Arg<'a>> {
        self.0.iter().find_map(|(known, value)| (known == name).then_some(value))
    }

    /// True if there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Names and values in the order they were given.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Arg<'a>)> {
        self.0.iter().map(|(name, value)| (name.as_ref(), value))
    }

    pub(crate) fn to_fluent(&self, locale: &Locale) -> FluentArgs<'_> {
        self.0.iter().map(|(name, value)| (name.as_ref(), value.to_fluent(locale))).collect()
    }
}

impl<'a, N: Into<Cow<'a, str>>, V: Into<Arg<'a>>> FromIterator<(N, V)> for Args<'a> {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        pairs.into_iter().fold(Self::new(), |args, (name, value)| args.with(name, value))
    }
}

//! The functions a message may call, and how a bare `{ $value }` is written.

use std::borrow::Cow;

use fluent_bundle::types::{FluentNumber, FluentType};
use fluent_bundle::{FluentArgs, FluentValue};
use intl_memoizer::IntlLangMemoizer;
use intl_memoizer::concurrent::IntlLangMemoizer as ConcurrentMemoizer;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use crate::locale::{Locale, Style, decimal_parts};

/// Every function a message may call.
pub(crate) const FUNCTIONS: [&str; 2] = ["DATE", "NUMBER"];

/// More digits than this tell nobody anything, and Fluent's own arithmetic overflows beyond them.
const MOST_FRACTION_DIGITS: usize = 15;

/// A value of time on its way through Fluent.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Moment {
    Date(Date),
    Local(DateTime),
    Utc(Timestamp),
}

impl Moment {
    fn date(&self) -> Date {
        match self {
            Self::Date(date) => *date,
            Self::Local(at) => at.date(),
            Self::Utc(at) => utc(*at).date(),
        }
    }

    fn written(&self, locale: &Locale) -> String {
        match self {
            Self::Date(date) => locale.date(*date, Style::Short),
            Self::Local(at) => locale.date_time(*at, Style::Short),
            Self::Utc(at) => format!("{} UTC", locale.date_time(utc(*at), Style::Short)),
        }
    }
}

fn utc(at: Timestamp) -> DateTime {
    TimeZone::UTC.to_datetime(at)
}

impl FluentType for Moment {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &IntlLangMemoizer) -> Cow<'static, str> {
        self.date().to_string().into()
    }

    fn as_string_threadsafe(&self, _: &ConcurrentMemoizer) -> Cow<'static, str> {
        self.date().to_string().into()
    }
}

impl From<Moment> for FluentValue<'_> {
    fn from(moment: Moment) -> Self {
        FluentValue::Custom(Box::new(moment))
    }
}

/// `DATE($on, style: "long")`: a date, or the date of a moment; `short` is the default. Takes ISO text too.
pub(crate) fn date<'a>(locale: &Locale, positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let style = match named.get("style") {
        None => Style::Short,
        Some(FluentValue::String(style)) if style == "short" => Style::Short,
        Some(FluentValue::String(style)) if style == "long" => Style::Long,
        Some(_) => return FluentValue::Error,
    };
    match positional {
        [FluentValue::Custom(value)] => match (**value).as_any().downcast_ref::<Moment>() {
            Some(moment) => FluentValue::from(locale.date(moment.date(), style)),
            None => FluentValue::Error,
        },
        [FluentValue::String(text)] => match text.parse::<Date>() {
            Ok(date) => FluentValue::from(locale.date(date, style)),
            // Not a date, but still the best there is to show.
            Err(_) => FluentValue::String(text.clone()),
        },
        _ => FluentValue::Error,
    }
}

/// `NUMBER($n, minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: "false", type: "ordinal")`.
pub(crate) fn number<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    match positional {
        [FluentValue::Number(number)] => {
            let mut number = number.clone();
            number.options.merge(named);
            if named.get("minimumFractionDigits").is_none() {
                // A decimal asks for all its digits by itself, but not against what the message asks for.
                let most = number.options.maximum_fraction_digits.unwrap_or(usize::MAX);
                number.options.minimum_fraction_digits =
                    number.options.minimum_fraction_digits.map(|least| least.min(most));
            }
            for digits in [&mut number.options.minimum_fraction_digits, &mut number.options.maximum_fraction_digits] {
                *digits = digits.map(|digits| digits.min(MOST_FRACTION_DIGITS));
            }
            FluentValue::Number(number)
        }
        // Too many digits for Fluent: formatted already.
        [FluentValue::String(text)] => FluentValue::String(text.clone()),
        _ => FluentValue::Error,
    }
}

/// How a value is written where a message names it; `None` leaves it to Fluent.
pub(crate) fn written(locale: &Locale, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number_text(locale, number)),
        FluentValue::Custom(value) => {
            (**value).as_any().downcast_ref::<Moment>().map(|moment: &Moment| moment.written(locale))
        }
        FluentValue::String(_) | FluentValue::None | FluentValue::Error => None,
    }
}

fn number_text(locale: &Locale, number: &FluentNumber) -> String {
    let least = number.options.minimum_fraction_digits.unwrap_or(0);
    let plain = match number.options.maximum_fraction_digits {
        Some(most) => format!("{:.*}", most.max(least), number.value),
        None => number.value.to_string(),
    };
    let Some(parts) = decimal_parts(&plain) else { return plain };
    let mut fraction = parts.fraction.trim_end_matches('0').to_owned();
    while fraction.len() < least {
        fraction.push('0');
    }
    let nothing = |digits: &str| digits.bytes().all(|digit| digit == b'0');
    let negative = parts.negative && !(nothing(parts.whole) && nothing(&fraction));
    locale.digits(negative, parts.whole, &fraction, number.options.use_grouping)
}

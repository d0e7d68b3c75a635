//! Spans of time: months, days and parts of a day, kept apart because a month has no fixed length.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use jiff::civil::Date;
use jiff::fmt::temporal::SpanParser;
use jiff::tz::Offset;
use jiff::{SignedDuration, Span, Timestamp};

/// A span of time.
///
/// 24 hours equal a day, 12 months a year; months never equal days. For ordering alone a month counts as
/// 30.4375 days, so `months(1)` lies between `days(30)` and `days(31)`, and `years(1)` between 365 and 366 days.
#[derive(Clone, Copy, Debug, Default)]
pub struct Period {
    /// Calendar months.
    pub months: i32,
    /// Calendar days.
    pub days: i32,
    /// Microseconds beyond the days.
    pub micros: i64,
}

const MICROS_PER_SECOND: i64 = 1_000_000;
const MICROS_PER_MINUTE: i64 = 60 * MICROS_PER_SECOND;
const MICROS_PER_HOUR: i64 = 60 * MICROS_PER_MINUTE;
const MICROS_PER_DAY: i64 = 24 * MICROS_PER_HOUR;
/// A twelfth of 365.25 days.
const MICROS_PER_MONTH: i64 = MICROS_PER_DAY / 16 * 487;

impl Period {
    /// So many months, or `None` when that is out of range, as for the functions below.
    #[must_use]
    pub fn of_months(months: i64) -> Option<Self> {
        Some(Period { months: i32::try_from(months).ok()?, ..Period::default() })
    }

    /// So many years.
    #[must_use]
    pub fn of_years(years: i64) -> Option<Self> {
        Period::of_months(years.checked_mul(12)?)
    }

    /// So many days.
    #[must_use]
    pub fn of_days(days: i64) -> Option<Self> {
        Some(Period { days: i32::try_from(days).ok()?, ..Period::default() })
    }

    /// So many weeks.
    #[must_use]
    pub fn of_weeks(weeks: i64) -> Option<Self> {
        Period::of_days(weeks.checked_mul(7)?)
    }

    /// So many hours.
    #[must_use]
    pub fn of_hours(hours: i64) -> Option<Self> {
        Some(Period::of_micros(hours.checked_mul(MICROS_PER_HOUR)?))
    }

    /// So many minutes.
    #[must_use]
    pub fn of_minutes(minutes: i64) -> Option<Self> {
        Some(Period::of_micros(minutes.checked_mul(MICROS_PER_MINUTE)?))
    }

    /// So many microseconds.
    #[must_use]
    pub fn of_micros(micros: i64) -> Self {
        Period { micros, ..Period::default() }
    }

    /// The sum, part by part.
    #[must_use]
    pub fn checked_add(self, other: Period) -> Option<Self> {
        Some(Period {
            months: self.months.checked_add(other.months)?,
            days: self.days.checked_add(other.days)?,
            micros: self.micros.checked_add(other.micros)?,
        })
    }

    /// The same span the other way.
    #[must_use]
    pub fn checked_neg(self) -> Option<Self> {
        Some(Period {
            months: self.months.checked_neg()?,
            days: self.days.checked_neg()?,
            micros: self.micros.checked_neg()?,
        })
    }

    /// The span so many times.
    #[must_use]
    pub fn checked_mul(self, times: i64) -> Option<Self> {
        Some(Period {
            months: i32::try_from(i64::from(self.months).checked_mul(times)?).ok()?,
            days: i32::try_from(i64::from(self.days).checked_mul(times)?).ok()?,
            micros: self.micros.checked_mul(times)?,
        })
    }

    /// The date this much later. Months come first and clamp to the end of the month, then days; parts of a day are
    /// dropped.
    #[must_use]
    pub fn after_date(self, date: Date) -> Option<Date> {
        let mut date = date;
        if self.months != 0 {
            date = date.checked_add(Span::new().try_months(self.months).ok()?).ok()?;
        }
        let days = i64::from(self.days).checked_add(self.micros / MICROS_PER_DAY)?;
        if days == 0 {
            return Some(date);
        }
        date.checked_add(Span::new().try_days(days).ok()?).ok()
    }

    /// The instant this much later, by the calendar of UTC. Months come first and clamp to the end of the month, then
    /// days, then parts of a day.
    #[must_use]
    pub fn after_timestamp(self, timestamp: Timestamp) -> Option<Timestamp> {
        let calendar = Period { micros: 0, ..self };
        let mut timestamp = timestamp;
        if calendar != Period::default() {
            let start = Offset::UTC.to_datetime(timestamp);
            let date = calendar.after_date(start.date())?;
            timestamp = Offset::UTC.to_timestamp(date.to_datetime(start.time())).ok()?;
        }
        timestamp.checked_add(SignedDuration::from_micros(self.micros)).ok()
    }

    /// Days and parts of a day as one number.
    fn exact_micros(self) -> i128 {
        i128::from(self.days) * i128::from(MICROS_PER_DAY) + i128::from(self.micros)
    }

    fn nominal_micros(self) -> i128 {
        i128::from(self.months) * i128::from(MICROS_PER_MONTH) + self.exact_micros()
    }
}

impl PartialEq for Period {
    fn eq(&self, other: &Self) -> bool {
        self.months == other.months && self.exact_micros() == other.exact_micros()
    }
}

impl Eq for Period {}

impl Hash for Period {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.months.hash(state);
        self.exact_micros().hash(state);
    }
}

impl PartialOrd for Period {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Period {
    fn cmp(&self, other: &Self) -> Ordering {
        // The months break the tie of spans that only happen to have the same nominal length.
        self.nominal_micros().cmp(&other.nominal_micros()).then(self.months.cmp(&other.months))
    }
}

impl fmt::Display for Period {
    /// ISO 8601: `P14D`, `PT2H`, `P1Y6M`. A span whose parts differ in sign has a sign before each negative number.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Period { months, days, micros } = *self;
        if months == 0 && days == 0 && micros == 0 {
            return f.write_str("P0D");
        }
        let any_positive = months > 0 || days > 0 || micros > 0;
        let negative = !any_positive;
        f.write_str(if negative { "-P" } else { "P" })?;
        let shown = |number: i64| {
            let sign = if number < 0 && !negative { "-" } else { "" };
            format!("{sign}{}", number.unsigned_abs())
        };
        let part = |f: &mut fmt::Formatter<'_>, number: i64, unit: char| match number {
            0 => Ok(()),
            _ => write!(f, "{}{unit}", shown(number)),
        };
        part(f, i64::from(months / 12), 'Y')?;
        part(f, i64::from(months % 12), 'M')?;
        part(f, i64::from(days), 'D')?;
        if micros == 0 {
            return Ok(());
        }
        f.write_str("T")?;
        part(f, micros / MICROS_PER_HOUR, 'H')?;
        part(f, micros % MICROS_PER_HOUR / MICROS_PER_MINUTE, 'M')?;
        let seconds = micros % MICROS_PER_MINUTE / MICROS_PER_SECOND;
        let fraction = (micros % MICROS_PER_SECOND).unsigned_abs();
        if fraction == 0 {
            return part(f, seconds, 'S');
        }
        let sign = if micros < 0 && !negative { "-" } else { "" };
        let fraction = format!("{fraction:06}");
        write!(f, "{sign}{}.{}S", seconds.unsigned_abs(), fraction.trim_end_matches('0'))
    }
}

/// Text that is no ISO 8601 duration, or one out of range.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not a duration; write it like P14D, P6M or PT2H")]
pub struct ParsePeriodError {
    text: String,
}

impl FromStr for Period {
    type Err = ParsePeriodError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        static PARSER: SpanParser = SpanParser::new();
        let period = PARSER.parse_span(text).ok().and_then(|span| {
            let months = Period::of_years(i64::from(span.get_years()))?
                .checked_add(Period::of_months(i64::from(span.get_months()))?)?;
            let days = Period::of_weeks(i64::from(span.get_weeks()))?
                .checked_add(Period::of_days(i64::from(span.get_days()))?)?;
            let clock = Period::of_hours(i64::from(span.get_hours()))?
                .checked_add(Period::of_minutes(span.get_minutes())?)?
                .checked_add(Period::of_micros(span.get_seconds().checked_mul(MICROS_PER_SECOND)?))?
                .checked_add(Period::of_micros(span.get_milliseconds().checked_mul(1000)?))?
                .checked_add(Period::of_micros(span.get_microseconds()))?;
            months.checked_add(days)?.checked_add(clock)
        });
        period.ok_or_else(|| ParsePeriodError { text: text.to_owned() })
    }
}

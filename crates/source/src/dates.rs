//! Dates as people and programs write them. Which of `03/04/2025` is the month is decided for a whole column, from the
//! values in it that leave no doubt, and never guessed.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{Offset, TimeZone};

use crate::table::Cell;

/// Which of two numbers is the month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DateOrder {
    /// Whatever the date itself makes certain; `03/04/2025` is an error, for it is one of two days.
    #[default]
    Auto,
    /// `12/29/2025`
    MonthFirst,
    /// `29/12/2025`
    DayFirst,
}

/// A date, maybe with more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// A day.
    Date(Date),
    /// A day and a time on the clock of wherever it was written.
    DateTime(DateTime),
    /// A moment, for the zone was given too, and the day it was there.
    Timestamp(Timestamp, Date),
}

impl Moment {
    /// The day, as it was written.
    pub fn date(&self) -> Date {
        match self {
            Self::Date(date) | Self::Timestamp(_, date) => *date,
            Self::DateTime(at) => at.date(),
        }
    }

    /// The moment, taking times without a zone for UTC and days for their beginning.
    pub fn timestamp(&self) -> Option<Timestamp> {
        let local = match self {
            Self::Timestamp(at, _) => return Some(*at),
            Self::DateTime(at) => *at,
            Self::Date(date) => date.to_datetime(Time::midnight()),
        };
        local.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
    }
}

/// Why a text is no date.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DateFault {
    /// Nothing there.
    #[error("is empty")]
    Empty,
    /// Something else.
    #[error("is not a date; write it as 2025-12-29")]
    NotADate,
    /// The 30th of February.
    #[error("is a day that does not exist")]
    NoSuchDay,
    /// One of two days.
    #[error("could be {month_first} or {day_first}; say whether the month or the day comes first")]
    Ambiguous {
        /// If the month comes first.
        month_first: Date,
        /// If the day comes first.
        day_first: Date,
    },
    /// The other order than the column has.
    #[error("has month and day the other way round than the rest of the column")]
    OtherOrder,
    /// A number that no spreadsheet would have meant as a date.
    #[error("is a number, and not one that stands for a date")]
    NotADateNumber,
}

/// What the values of a column tell about its order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DateColumn {
    /// The order to parse with. [`DateOrder::Auto`] if nothing tells, or if the values contradict each other.
    pub order: DateOrder,
    /// How many values are two different days in the two orders, if no other value settles it.
    pub ambiguous: usize,
    /// The first of them.
    pub example: Option<String>,
    /// Two values of which each is certain and the orders differ: first one with the month first.
    pub conflict: Option<(String, String)>,
}

/// Finds the order of a column from those of its values that are certain.
pub fn decide<'t>(values: impl IntoIterator<Item = &'t str>) -> DateColumn {
    let (mut month_first, mut day_first, mut example, mut ambiguous) = (None, None, None, 0);
    for text in values {
        match parse(text, DateOrder::Auto) {
            Err(DateFault::Ambiguous { .. }) => {
                ambiguous += 1;
                example.get_or_insert(text);
            }
            Err(_) => {}
            Ok(_) => match (parse(text, DateOrder::MonthFirst), parse(text, DateOrder::DayFirst)) {
                (Ok(_), Err(_)) => {
                    month_first.get_or_insert(text);
                }
                (Err(_), Ok(_)) => {
                    day_first.get_or_insert(text);
                }
                _ => {}
            },
        }
    }
    let order = match (month_first, day_first) {
        (Some(_), None) => DateOrder::MonthFirst,
        (None, Some(_)) => DateOrder::DayFirst,
        _ => DateOrder::Auto,
    };
    if order != DateOrder::Auto {
        return DateColumn { order, ..DateColumn::default() };
    }
    let conflict = month_first.zip(day_first).map(|(month, day)| (month.to_owned(), day.to_owned()));
    DateColumn { order, ambiguous, example: example.map(ToOwned::to_owned), conflict }
}

/// The date of a cell, `None` if it is empty. A number is taken for what a spreadsheet counts days with.
///
/// # Errors
/// If the cell is no date, or could be two.
pub fn of_cell(cell: &Cell, order: DateOrder) -> Result<Option<Moment>, DateFault> {
    match cell {
        Cell::Empty => Ok(None),
        Cell::Text(text) => parse(text, order).map(Some),
        Cell::Date(date) => Ok(Some(Moment::Date(*date))),
        Cell::DateTime(at) => Ok(Some(Moment::DateTime(*at))),
        Cell::Number(text) => from_serial(text).map(Some).ok_or(DateFault::NotADateNumber),
        Cell::Bool(_) | Cell::List(_) | Cell::Json(_) => Err(DateFault::NotADate),
    }
}

/// The day of a text; a time of day is read and passed over.
///
/// # Errors
/// If the text is no date, or could be two.
pub fn parse_date(text: &str, order: DateOrder) -> Result<Date, DateFault> {
    parse(text, order).map(|moment| moment.date())
}

/// Longest text that is looked at; no date anyone writes comes near.
const LONGEST: usize = 64;

/// Reads a date: `2025-12-29`, `12/29/2025`, `29.12.2025`, `29 Dec 2025`, `Dec 29, 2025`, `20251229`, each with or without a
/// time such as `10:30`, `10:30:00 PM`, `T10:30:00Z`, `10:30+01:00`.
///
/// # Errors
/// If the text is no date, or could be two.
pub fn parse(text: &str, order: DateOrder) -> Result<Moment, DateFault> {
    let text = text.trim();
    if text.is_empty() {
        return Err(DateFault::Empty);
    }
    if text.len() > LONGEST {
        return Err(DateFault::NotADate);
    }
    let Some((day, clock)) = split_time(text) else { return day(text, order).map(Moment::Date) };
    let date = self::day(day, order)?;
    let (time, offset) = time_of_day(clock).ok_or(DateFault::NotADate)?;
    let at = date.to_datetime(time);
    match offset {
        None => Ok(Moment::DateTime(at)),
        Some(offset) => {
            offset.to_timestamp(at).map(|at| Moment::Timestamp(at, date)).map_err(|_range| DateFault::NoSuchDay)
        }
    }
}

/// Splits before the hour: at the blank or `T` before the digits before the first colon.
fn split_time(text: &str) -> Option<(&str, &str)> {
    let (before, _) = text.split_once(':')?;
    let day = before.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let clock = text.get(day.len()..)?;
    let trimmed = day.strip_suffix(['T', 't']).unwrap_or(day).trim_end().trim_end_matches(',');
    (trimmed.len() < day.len()).then_some((trimmed, clock))
}

fn time_of_day(text: &str) -> Option<(Time, Option<Offset>)> {
    let digits =
        text.find(|letter: char| !letter.is_ascii_digit() && !matches!(letter, ':' | '.')).unwrap_or(text.len());
    let (clock, rest) = text.split_at_checked(digits)?;
    let mut parts = clock.split(':');
    let hour: i8 = short_number(parts.next()?)?;
    let minute: i8 = short_number(parts.next()?)?;
    let (second, fraction) = match parts.next() {
        None => (0, ""),
        Some(second) => {
            let (second, fraction) = second.split_once('.').unwrap_or((second, ""));
            (short_number(second)?, fraction)
        }
    };
    if parts.next().is_some() || fraction.len() > 9 || !fraction.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let nanosecond: i32 = format!("{fraction:0<9}").parse().ok()?;

    let rest = rest.trim().to_ascii_uppercase();
    let (rest, hour) = match rest.get(..2) {
        Some("AM") if (1..=12).contains(&hour) => (rest.get(2..)?.trim(), hour % 12),
        Some("PM") if (1..=12).contains(&hour) => (rest.get(2..)?.trim(), hour % 12 + 12),
        Some("AM" | "PM") => return None,
        _ => (rest.as_str(), hour),
    };
    let time = Time::new(hour, minute, second, nanosecond).ok()?;
    let offset = match rest {
        "" => None,
        "Z" | "UTC" | "GMT" => Some(Offset::UTC),
        _ => Some(offset(rest)?),
    };
    Some((time, offset))
}

/// `+01:00`, `+0100` or `+01`.
fn offset(text: &str) -> Option<Offset> {
    let sign = match text.chars().next()? {
        '+' => 1,
        '-' => -1,
        _ => return None,
    };
    let digits = text.get(1..)?.replace(':', "");
    let (hours, minutes) = digits.split_at_checked(2)?;
    let hours: i32 = short_number(hours)?.into();
    let minutes: i32 = if minutes.is_empty() { 0 } else { short_number(minutes)?.into() };
    if minutes > 59 {
        return None;
    }
    Offset::from_seconds(sign * (hours * 3600 + minutes * 60)).ok()
}

fn short_number(text: &str) -> Option<i8> {
    ((1..=2).contains(&text.len()) && text.bytes().all(|digit| digit.is_ascii_digit())).then(|| text.parse().ok())?
}

fn day(text: &str, order: DateOrder) -> Result<Date, DateFault> {
    if text.contains(char::is_alphabetic) {
        return named(text);
    }
    if text.len() == 8 && text.bytes().all(|digit| digit.is_ascii_digit()) {
        let part = |from: usize, to: usize| {
            text.get(from..to).and_then(|digits| digits.parse::<i16>().ok()).unwrap_or_default()
        };
        let (year, month, day) = (part(0, 4), part(4, 6), part(6, 8));
        return if (1900..=2199).contains(&year) { civil(year, month, day) } else { Err(DateFault::NotADate) };
    }
    let mark = text.chars().find(|letter| !letter.is_ascii_digit()).ok_or(DateFault::NotADate)?;
    let parts: Vec<&str> = text.split(mark).map(str::trim).collect();
    let [first, second, third] = parts.as_slice() else { return Err(DateFault::NotADate) };
    if first.len() == 4 && matches!(mark, '-' | '/' | '.') {
        return civil(digits(first)?, digits(second)?, digits(third)?);
    }
    let (first, second, year) = (digits(first)?, digits(second)?, year(third)?);
    match mark {
        // Nobody puts the month first and a full stop after it.
        '.' => civil(year, second, first),
        '/' | '-' => ordered(first, second, year, order),
        _ => Err(DateFault::NotADate),
    }
}

fn ordered(first: i16, second: i16, year: i16, order: DateOrder) -> Result<Date, DateFault> {
    let month_first = civil(year, first, second);
    let day_first = civil(year, second, first);
    match (order, month_first, day_first) {
        (DateOrder::MonthFirst, Ok(date), _)
        | (DateOrder::DayFirst, _, Ok(date))
        | (DateOrder::Auto, Ok(date), Err(_))
        | (DateOrder::Auto, Err(_), Ok(date)) => Ok(date),
        (DateOrder::Auto, Ok(month_first), Ok(day_first)) if month_first == day_first => Ok(month_first),
        (DateOrder::Auto, Ok(month_first), Ok(day_first)) => Err(DateFault::Ambiguous { month_first, day_first }),
        (DateOrder::MonthFirst, Err(_), Ok(_)) | (DateOrder::DayFirst, Ok(_), Err(_)) => Err(DateFault::OtherOrder),
        (_, Err(fault), Err(_)) => Err(fault),
    }
}

/// The months in English, French and German, with the spellings keyboards make of them.
const MONTHS: [(i16, &[&str]); 12] = [
    (1, &["january", "janvier", "januar", "jänner"]),
    (2, &["february", "février", "fevrier", "februar"]),
    (3, &["march", "mars", "märz", "maerz", "mrz"]),
    (4, &["april", "avril"]),
    (5, &["may", "mai"]),
    (6, &["june", "juin", "juni"]),
    (7, &["july", "juillet", "juli"]),
    (8, &["august", "août", "aout"]),
    (9, &["september", "septembre"]),
    (10, &["october", "octobre", "oktober"]),
    (11, &["november", "novembre"]),
    (12, &["december", "décembre", "decembre", "dezember"]),
];

/// The month a word names, written out or cut short after three letters or more, if it is only one.
fn month(word: &str) -> Option<i16> {
    let word = word.to_lowercase();
    if word.chars().count() < 3 {
        return None;
    }
    let mut fitting = MONTHS.iter().filter(|(_, names)| names.iter().any(|name| name.starts_with(&word)));
    let (month, _) = fitting.next()?;
    fitting.next().is_none().then_some(*month)
}

/// A date with the name of its month: `29 Dec 2025`, `Dec 29, 2025`, `29-Dec-25`, `Mon, 29th December 2025`.
fn named(text: &str) -> Result<Date, DateFault> {
    let words: Vec<&str> = text
        .split(|letter: char| letter.is_whitespace() || matches!(letter, '-' | '/' | ',' | '.'))
        .filter(|word| !word.is_empty())
        .collect();
    let (first, second, third) = match words.as_slice() {
        [first, second, third] => (*first, *second, *third),
        [weekday, first, second, third] if weekday.chars().all(char::is_alphabetic) => (*first, *second, *third),
        _ => return Err(DateFault::NotADate),
    };
    if let Some(month) = month(first) {
        civil(year(third)?, month, ordinal(second)?)
    } else if let Some(month) = month(second) {
        if first.len() == 4 {
            civil(digits(first)?, month, ordinal(third)?)
        } else {
            civil(year(third)?, month, ordinal(first)?)
        }
    } else {
        Err(DateFault::NotADate)
    }
}

fn ordinal(text: &str) -> Result<i16, DateFault> {
    let number = text.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    match text.get(number.len()..) {
        Some("" | "st" | "nd" | "rd" | "th" | "er") => digits(number),
        _ => Err(DateFault::NotADate),
    }
}

fn digits(text: &str) -> Result<i16, DateFault> {
    let short = (1..=4).contains(&text.len()) && text.bytes().all(|digit| digit.is_ascii_digit());
    short.then(|| text.parse().ok()).flatten().ok_or(DateFault::NotADate)
}

/// A year of four digits, or of two: 69 to 99 belong to the last century.
fn year(text: &str) -> Result<i16, DateFault> {
    match (text.len(), digits(text)?) {
        (4, year) => Ok(year),
        (2, year @ 69..) => Ok(1900 + year),
        (2, year) => Ok(2000 + year),
        _ => Err(DateFault::NotADate),
    }
}

fn civil(year: i16, month: i16, day: i16) -> Result<Date, DateFault> {
    let narrow = |number: i16| i8::try_from(number).ok();
    let (month, day) = narrow(month).zip(narrow(day)).ok_or(DateFault::NoSuchDay)?;
    Date::new(year, month, day).map_err(|_range| DateFault::NoSuchDay)
}

/// 1950-01-01 and 2149-12-31 as spreadsheets count. Beyond them a bare number is far more likely a quantity or a year.
const SERIALS: std::ops::RangeInclusive<i64> = 18_264..=91_313;

/// The date of a bare number in a spreadsheet (system of 1900), such as `45997` or `45997.5`.
pub fn from_serial(number: &str) -> Option<Moment> {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let days: i64 = whole.parse().ok().filter(|days| SERIALS.contains(days))?;
    let date = Date::constant(1899, 12, 30).checked_add(jiff::Span::new().try_days(days).ok()?).ok()?;
    let billionths: i64 = format!("{fraction:0<9}").get(..9)?.parse().ok()?;
    if billionths == 0 {
        return Some(Moment::Date(date));
    }
    let seconds = (billionths * 86_400 + 500_000_000) / 1_000_000_000;
    let at = date.to_datetime(Time::midnight()).checked_add(jiff::Span::new().try_seconds(seconds).ok()?).ok()?;
    Some(Moment::DateTime(at))
}

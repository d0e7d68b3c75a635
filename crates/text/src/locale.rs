//! How dates and numbers are written. One small table per language.

use std::borrow::Cow;

use fluent_bundle::FluentValue;
use intl_memoizer::concurrent::IntlLangMemoizer;
use jiff::civil::{Date, DateTime};

use crate::functions::written;

/// How much of a date is written out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// For tables and lists: `12 Nov 2026`.
    #[default]
    Short,
    /// For sentences and signatures: `12 November 2026`.
    Long,
}

/// The writing habits of one language. To add a language, add a table here and name it in [`TABLES`].
pub struct Locale {
    /// The language tag, such as `en`: a subtag, or a whole tag where only that one is meant.
    language: &'static str,
    /// What the language calls itself.
    name: &'static str,
    /// Between groups of three digits.
    group: &'static str,
    /// Between whole and fraction.
    point: &'static str,
    months_short: [&'static str; 12],
    months_long: [&'static str; 12],
    /// From Monday.
    days_short: [&'static str; 7],
    days_long: [&'static str; 7],
    /// Puts day, name of the month and year in order.
    date: fn(day: i8, month: &str, year: i16) -> String,
    /// Puts name of the day, day and name of the month in order, for dates of this week.
    near: fn(weekday: &str, day: i8, month: &str) -> String,
    /// Puts amount and sign of the currency in order.
    money: fn(amount: &str, sign: &str) -> String,
    /// Fluent takes a plain function here, so each table brings its own.
    pub(crate) formatter: fn(&FluentValue<'_>, &IntlLangMemoizer) -> Option<String>,
}

static TABLES: [&Locale; 3] = [&ENGLISH, &FRENCH, &PSEUDO];

static ENGLISH: Locale = Locale {
    language: "en",
    name: "English",
    group: ",",
    point: ".",
    months_short: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    months_long: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    days_short: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    days_long: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    date: |day, month, year| format!("{day} {month} {year}"),
    near: |weekday, day, month| format!("{weekday} {day} {month}"),
    money: |amount, sign| format!("{sign} {amount}"),
    formatter: |value, _| written(&ENGLISH, value),
};

static FRENCH: Locale = Locale {
    language: "fr",
    name: "Français",
    group: "\u{202f}",
    point: ",",
    months_short: ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
    months_long: [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    days_short: ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
    days_long: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    date: |day, month, year| format!("{} {month} {year}", french_day(day)),
    near: |weekday, day, month| format!("{weekday} {} {month}", french_day(day)),
    money: |amount, sign| format!("{amount}\u{a0}{sign}"),
    formatter: |value, _| written(&FRENCH, value),
};

/// Only the first of a month is an ordinal.
fn french_day(day: i8) -> String {
    if day == 1 { "1er".to_owned() } else { day.to_string() }
}

/// The pseudo-language: English with names of days and months that one recognises as not English.
static PSEUDO: Locale = Locale {
    language: crate::PSEUDO,
    name: "Þşēēûûďöö",
    group: ",",
    point: ".",
    months_short: [
        "⟦Ĵàñ⟧",
        "⟦Ƒēƀ⟧",
        "⟦Ɱàŕ⟧",
        "⟦Àþŕ⟧",
        "⟦Ɱàý⟧",
        "⟦Ĵûñ⟧",
        "⟦Ĵûļ⟧",
        "⟦Àûğ⟧",
        "⟦Şēþ⟧",
        "⟦Öçţ⟧",
        "⟦Ñöṽ⟧",
        "⟦Ďēç⟧",
    ],
    months_long: [
        "⟦Ĵààñûûààŕý⟧",
        "⟦Ƒēēƀŕûûààŕý⟧",
        "⟦Ɱààŕçĥ⟧",
        "⟦Ààþŕîîļ⟧",
        "⟦Ɱààý⟧",
        "⟦Ĵûûñēē⟧",
        "⟦Ĵûûļý⟧",
        "⟦Ààûûğûûşţ⟧",
        "⟦Şēēþţēēɱƀēēŕ⟧",
        "⟦Ööçţööƀēēŕ⟧",
        "⟦Ñööṽēēɱƀēēŕ⟧",
        "⟦Ďēēçēēɱƀēēŕ⟧",
    ],
    days_short: ["⟦Ɱöñ⟧", "⟦Ţûē⟧", "⟦Ŵēď⟧", "⟦Ţĥû⟧", "⟦Ƒŕî⟧", "⟦Şàţ⟧", "⟦Şûñ⟧"],
    days_long: [
        "⟦Ɱööñďààý⟧",
        "⟦Ţûûēēşďààý⟧",
        "⟦Ŵēēďñēēşďààý⟧",
        "⟦Ţĥûûŕşďààý⟧",
        "⟦Ƒŕîîďààý⟧",
        "⟦Şààţûûŕďààý⟧",
        "⟦Şûûñďààý⟧",
    ],
    date: ENGLISH.date,
    near: ENGLISH.near,
    money: ENGLISH.money,
    formatter: |value, _| written(&PSEUDO, value),
};

/// For languages without a table: what ISO 8601 and the SI brochure write, so that nobody reads a wrong date.
static NEUTRAL: Locale = Locale {
    language: "und",
    name: "",
    group: "\u{202f}",
    point: ".",
    months_short: NUMBERED,
    months_long: NUMBERED,
    days_short: [""; 7],
    days_long: [""; 7],
    date: |day, month, year| format!("{year:04}-{month}-{day:02}"),
    near: |_, day, month| format!("{month}-{day:02}"),
    money: |amount, sign| format!("{amount} {sign}"),
    formatter: |value, _| written(&NEUTRAL, value),
};

const NUMBERED: [&str; 12] = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];

impl Locale {
    /// The table of a language tag such as `en` or `en-GB`; a neutral one if there is none.
    pub fn of(language: &str) -> &'static Self {
        let subtag = language.split(['-', '_']).next().unwrap_or_default();
        let named = |name: &str| TABLES.into_iter().find(|table| table.language.eq_ignore_ascii_case(name));
        named(language).or_else(|| named(subtag)).unwrap_or(&NEUTRAL)
    }

    /// What the language calls itself: `Français`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// A date: `12 Nov 2026` or `12 November 2026`.
    pub fn date(&self, date: Date, style: Style) -> String {
        (self.date)(date.day(), self.month(date, style), date.year())
    }

    /// The name of a date's month: `Nov` or `November`.
    pub fn month(&self, date: Date, style: Style) -> &'static str {
        let months = match style {
            Style::Short => &self.months_short,
            Style::Long => &self.months_long,
        };
        named(months, date.month())
    }

    /// The name of a date's day of the week: `Thu` or `Thursday`.
    pub fn weekday(&self, date: Date, style: Style) -> &'static str {
        let days = match style {
            Style::Short => &self.days_short,
            Style::Long => &self.days_long,
        };
        named(days, date.weekday().to_monday_one_offset())
    }

    /// A date within a week of today, where the day of the week says more than the year: `Thu 12 Nov`.
    pub fn near(&self, date: Date) -> String {
        (self.near)(self.weekday(date, Style::Short), date.day(), self.month(date, Style::Short))
    }

    /// An amount of money: `€ 6,840.00`. Currencies without a sign of their own keep their code.
    pub fn money(&self, amount: &str, currency: &str) -> String {
        let sign = match currency {
            "EUR" => "€",
            "GBP" => "£",
            "USD" => "$",
            other => other,
        };
        (self.money)(&self.decimal(amount), sign)
    }

    /// Date and time of day, to the minute: `12 Nov 2026, 08:42`.
    pub fn date_time(&self, at: DateTime, style: Style) -> String {
        format!("{}, {:02}:{:02}", self.date(at.date(), style), at.hour(), at.minute())
    }

    /// An integer with thousands separators: `1,234`.
    pub fn number(&self, value: i64) -> String {
        let digits = value.unsigned_abs().to_string();
        self.digits(value < 0, &digits, "", true)
    }

    /// A decimal such as `-1234.50`, all its digits kept: `-1,234.50`. Anything else is handed back as it is.
    pub fn decimal<'t>(&self, text: &'t str) -> Cow<'t, str> {
        match decimal_parts(text) {
            Some(parts) => Cow::Owned(self.digits(parts.negative, parts.whole, parts.fraction, true)),
            None => Cow::Borrowed(text),
        }
    }

    /// What stands between whole and fraction: a point or a comma.
    pub fn point(&self) -> &'static str {
        self.point
    }

    /// Puts a number together. `whole` and `fraction` are ASCII digits.
    pub(crate) fn digits(&self, negative: bool, whole: &str, fraction: &str, grouped: bool) -> String {
        let mut text = String::with_capacity(whole.len() * 2 + fraction.len() + 2);
        if negative {
            text.push('-');
        }
        for (index, digit) in whole.chars().enumerate() {
            if grouped && index > 0 && (whole.len() - index).is_multiple_of(3) {
                text.push_str(self.group);
            }
            text.push(digit);
        }
        if !fraction.is_empty() {
            text.push_str(self.point);
            text.push_str(fraction);
        }
        text
    }
}

/// The name at a place counted from one.
fn named(names: &[&'static str], place: i8) -> &'static str {
    let place = usize::try_from(place).ok().and_then(|place| place.checked_sub(1));
    place.and_then(|place| names.get(place)).copied().unwrap_or_default()
}

/// A decimal number, taken apart.
pub(crate) struct DecimalParts<'t> {
    pub(crate) negative: bool,
    pub(crate) whole: &'t str,
    pub(crate) fraction: &'t str,
}

/// Reads `-1234.50`; `None` if it is anything else.
pub(crate) fn decimal_parts(text: &str) -> Option<DecimalParts<'_>> {
    let (negative, unsigned) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (whole, fraction) = match unsigned.split_once('.') {
        Some((_, "")) => return None,
        Some(parts) => parts,
        None => (unsigned, ""),
    };
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    (!whole.is_empty() && all_digits(whole) && all_digits(fraction)).then_some(DecimalParts {
        negative,
        whole,
        fraction,
    })
}

/// A date for tables and lists: `12 Nov 2026`.
pub fn date_short(language: &str, date: Date) -> String {
    Locale::of(language).date(date, Style::Short)
}

/// A date for sentences: `12 November 2026`.
pub fn date_long(language: &str, date: Date) -> String {
    Locale::of(language).date(date, Style::Long)
}

/// An integer with thousands separators: `1,234`.
pub fn number(language: &str, value: i64) -> String {
    Locale::of(language).number(value)
}

/// A decimal such as `1234.50`, all its digits kept: `1,234.50`. Anything else is handed back as it is.
pub fn decimal<'t>(language: &str, text: &'t str) -> Cow<'t, str> {
    Locale::of(language).decimal(text)
}

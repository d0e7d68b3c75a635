//! Numbers as people write them, to decimals as text. No digit passes through a float.

use std::fmt;

/// What marks the fraction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NumberStyle {
    /// Whatever the number itself makes certain; `1,234` is an error, for it is one of two numbers.
    #[default]
    Auto,
    /// `1,234.50`
    Point,
    /// `1.234,50`
    Comma,
}

/// A number, taken from its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parsed {
    /// The decimal: `-1234.50`. All digits of the fraction are kept.
    pub value: String,
    /// It was marked as a percentage. The value is not divided: `12 %` is `12`.
    pub percent: bool,
    /// The currency as it was written: `€`, `CHF`.
    pub currency: Option<String>,
}

/// Why a text is no number.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NumberFault {
    /// Nothing there.
    #[error("is empty")]
    Empty,
    /// Something else.
    #[error("is not a number")]
    NotANumber,
    /// Groups of digits that are not thousands.
    #[error("is not a number: its digits are grouped in no known way")]
    Grouping,
    /// One of two numbers.
    #[error("could be {point} or {comma}; say which mark the fraction has")]
    Ambiguous {
        /// With a decimal point.
        point: String,
        /// With a decimal comma.
        comma: String,
    },
    /// The other mark than the column has.
    #[error("has a fraction marked otherwise than the rest of the column")]
    OtherStyle,
    /// A fraction where none can be.
    #[error("is not a whole number")]
    NotWhole,
    /// Too long to be a number here.
    #[error("is too large")]
    TooLarge,
}

/// What the values of a column tell about its style.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NumberColumn {
    /// The style to parse with. [`NumberStyle::Point`] if nothing tells; look at `ambiguous` then.
    pub style: NumberStyle,
    /// A value that is two different numbers in the two styles, if no other value settles it.
    pub ambiguous: Option<String>,
    /// Two values of which each is certain and the styles differ.
    pub conflict: Option<(String, String)>,
}

/// Finds the style of a column from those of its values that are certain.
pub fn decide<'t>(values: impl IntoIterator<Item = &'t str>) -> NumberColumn {
    let (mut point, mut comma, mut ambiguous) = (None, None, None);
    for text in values {
        match parse(text, NumberStyle::Auto) {
            Err(NumberFault::Ambiguous { .. }) => {
                ambiguous.get_or_insert(text);
            }
            Err(_) => {}
            // What only one of the two styles can read is evidence for it.
            Ok(_) => match (parse(text, NumberStyle::Point), parse(text, NumberStyle::Comma)) {
                (Ok(_), Err(_)) => {
                    point.get_or_insert(text);
                }
                (Err(_), Ok(_)) => {
                    comma.get_or_insert(text);
                }
                _ => {}
            },
        }
    }
    match (point, comma) {
        (Some(point), Some(comma)) => NumberColumn {
            style: NumberStyle::Auto,
            ambiguous: ambiguous.map(ToOwned::to_owned),
            conflict: Some((point.to_owned(), comma.to_owned())),
        },
        (None, Some(_)) => NumberColumn { style: NumberStyle::Comma, ..NumberColumn::default() },
        (Some(_), None) => NumberColumn { style: NumberStyle::Point, ..NumberColumn::default() },
        (None, None) => {
            NumberColumn { style: NumberStyle::Point, ambiguous: ambiguous.map(ToOwned::to_owned), conflict: None }
        }
    }
}

/// A decimal, such as `1234.50`, from text such as `€ 1,234.50`. Percent and currency are passed over.
///
/// # Errors
/// If the text is no number, or could be two.
pub fn decimal(text: &str, style: NumberStyle) -> Result<String, NumberFault> {
    parse(text, style).map(|parsed| parsed.value)
}

/// A whole number. `12.00` is one.
///
/// # Errors
/// If the text is no whole number, or could be two.
pub fn integer(text: &str, style: NumberStyle) -> Result<i64, NumberFault> {
    let value = decimal(text, style)?;
    let (whole, fraction) = value.split_once('.').unwrap_or((&value, ""));
    if !fraction.bytes().all(|digit| digit == b'0') {
        return Err(NumberFault::NotWhole);
    }
    whole.parse().map_err(|_overflow: std::num::ParseIntError| NumberFault::TooLarge)
}

/// Longest text that is looked at; no number anyone writes comes near.
const LONGEST: usize = 128;

/// Reads a number with its sign, percent and currency: `-1,234.50`, `(12)`, `12-`, `€ 12`, `12 %`, `1 234,5 CHF`, `1.5e3`.
///
/// # Errors
/// If the text is no number, or could be two.
pub fn parse(text: &str, style: NumberStyle) -> Result<Parsed, NumberFault> {
    let text = text.trim();
    if text.is_empty() {
        return Err(NumberFault::Empty);
    }
    if text.len() > LONGEST {
        return Err(NumberFault::TooLarge);
    }
    let mut dressing = Dressing::default();
    let core = dressing.undress(text)?;
    let magnitude = if core.contains(['e', 'E']) {
        if style == NumberStyle::Comma && core.contains('.') {
            return Err(NumberFault::OtherStyle);
        }
        let pointed = if style == NumberStyle::Comma { core.replace(',', ".") } else { core.to_owned() };
        plain(&pointed).ok_or(NumberFault::NotANumber)?
    } else {
        magnitude(core, style)?
    };
    Ok(Parsed { value: signed(dressing.negative, &magnitude), percent: dressing.percent, currency: dressing.currency })
}

/// Everything around the digits.
#[derive(Default)]
struct Dressing {
    negative: bool,
    signed: bool,
    percent: bool,
    currency: Option<String>,
}

impl Dressing {
    fn undress<'t>(&mut self, text: &'t str) -> Result<&'t str, NumberFault> {
        let mut rest = text;
        if let Some(inner) = rest.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')) {
            self.sign(true)?;
            rest = inner;
        }
        loop {
            rest = rest.trim();
            let first = rest.chars().next().ok_or(NumberFault::NotANumber)?;
            let last = rest.chars().next_back().ok_or(NumberFault::NotANumber)?;
            if first.is_ascii_digit() && last.is_ascii_digit() {
                return Ok(rest);
            }
            if !first.is_ascii_digit() && matches!(first, '.' | ',') && last.is_ascii_digit() {
                return Ok(rest);
            }
            rest = if let Some(after) = rest.strip_prefix(is_sign) {
                self.sign(first != '+')?;
                after
            } else if let Some(before) = rest.strip_suffix(is_sign) {
                self.sign(last != '+')?;
                before
            } else if let Some(before) = rest.strip_suffix('%') {
                if std::mem::replace(&mut self.percent, true) {
                    return Err(NumberFault::NotANumber);
                }
                before
            } else if first.is_ascii_digit() {
                self.money(rest, rest.trim_end_matches(is_currency))?
            } else {
                self.money(rest, rest.trim_start_matches(is_currency))?
            };
        }
    }

    fn sign(&mut self, negative: bool) -> Result<(), NumberFault> {
        self.negative = negative;
        if std::mem::replace(&mut self.signed, true) { Err(NumberFault::NotANumber) } else { Ok(()) }
    }

    fn money<'t>(&mut self, text: &'t str, rest: &'t str) -> Result<&'t str, NumberFault> {
        let name = text.strip_prefix(rest).or_else(|| text.strip_suffix(rest)).unwrap_or_default();
        let letters = name.chars().all(char::is_alphabetic);
        let known = if letters {
            name.len() == 3 && name.chars().all(|letter| letter.is_ascii_uppercase())
        } else {
            name.chars().count() <= 3
        };
        if name.is_empty() || !known || self.currency.is_some() {
            return Err(NumberFault::NotANumber);
        }
        self.currency = Some(name.to_owned());
        Ok(rest)
    }
}

fn is_sign(letter: char) -> bool {
    matches!(letter, '-' | '+' | '\u{2212}' | '\u{2013}')
}

fn is_currency(letter: char) -> bool {
    letter.is_ascii_uppercase() || matches!(letter, '$' | '¢' | '£' | '¤' | '¥' | '฿' | '\u{20a0}'..='\u{20cf}')
}

/// What people put between thousands, besides point and comma.
fn is_group_mark(letter: char) -> bool {
    matches!(letter, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '\u{2019}')
}

/// A number without sign: digits, marks and nothing else.
fn magnitude(core: &str, style: NumberStyle) -> Result<String, NumberFault> {
    let known = |letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ',') || is_group_mark(letter);
    if !core.chars().all(known) {
        return Err(NumberFault::NotANumber);
    }
    let read = |mark: char| {
        let group = if mark == '.' { ',' } else { '.' };
        let (whole, fraction) = core.rsplit_once(mark).unwrap_or((core, ""));
        let lonely = core.ends_with(mark);
        if whole.contains(mark) || lonely || !fraction.chars().all(|digit| digit.is_ascii_digit()) {
            return None;
        }
        let whole = if whole.is_empty() { String::new() } else { ungrouped(whole, group)? };
        Some(normal(&whole, fraction))
    };
    let (point, comma) = (read('.'), read(','));
    match (style, point, comma) {
        (NumberStyle::Point, Some(value), _)
        | (NumberStyle::Comma, _, Some(value))
        | (NumberStyle::Auto, Some(value), None)
        | (NumberStyle::Auto, None, Some(value)) => Ok(value),
        (NumberStyle::Auto, Some(point), Some(comma)) if point == comma => Ok(point),
        (NumberStyle::Auto, Some(point), Some(comma)) => Err(NumberFault::Ambiguous { point, comma }),
        (NumberStyle::Point, None, Some(_)) | (NumberStyle::Comma, Some(_), None) => Err(NumberFault::OtherStyle),
        (_, None, None) => Err(NumberFault::Grouping),
    }
}

/// The digits of a whole number, if they are grouped by thousands (or lakhs) with one mark, or not at all.
fn ungrouped(whole: &str, mark: char) -> Option<String> {
    let marks: Vec<char> = whole.chars().filter(|letter| !letter.is_ascii_digit()).collect();
    let Some(used) = marks.first() else { return Some(whole.to_owned()) };
    if marks.iter().any(|other| other != used) || (*used != mark && !is_group_mark(*used)) {
        return None;
    }
    let groups: Vec<&str> = whole.split(*used).collect();
    let (first, rest) = groups.split_first()?;
    let (last, middle) = rest.split_last()?;
    let middles = |size: usize| middle.iter().all(|group| group.len() == size);
    // A number of thousands begins with 1 to 3 digits, and never with a zero: `0,123` is a fraction.
    let begins = (1..=3).contains(&first.len()) && !first.starts_with('0');
    (begins && last.len() == 3 && (middles(3) || (first.len() < 3 && middles(2)))).then(|| groups.concat())
}

fn normal(whole: &str, fraction: &str) -> String {
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") }
}

fn signed(negative: bool, magnitude: &str) -> String {
    let nothing = magnitude.bytes().all(|byte| matches!(byte, b'0' | b'.'));
    if negative && !nothing { format!("-{magnitude}") } else { magnitude.to_owned() }
}

/// Exponents beyond this belong to no quantity a business measures.
const LARGEST_EXPONENT: i32 = 40;

/// A number as computers write it (`-12.50`, `1e3`), as a decimal without exponent. `None` if it is anything else.
pub fn plain(text: &str) -> Option<String> {
    let (negative, unsigned) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (unsigned, 0),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((_, "")) => return None,
        Some(parts) => parts,
        None => (mantissa, ""),
    };
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole)
        || !digits(fraction)
        || (whole.is_empty() && fraction.is_empty())
        || exponent.abs() > LARGEST_EXPONENT
    {
        return None;
    }
    Some(signed(negative, &shifted(whole, fraction, exponent)))
}

/// Moves the point of a decimal, right if `by` is positive.
fn shifted(whole: &str, fraction: &str, by: i32) -> String {
    if by == 0 {
        return normal(whole, fraction);
    }
    let distance = usize::try_from(by.unsigned_abs()).unwrap_or_default();
    if by > 0 {
        let padded = format!("{fraction:0<distance$}");
        let (moved, left) = padded.split_at_checked(distance).unwrap_or((&padded, ""));
        normal(&format!("{whole}{moved}"), left)
    } else {
        let padded = format!("{whole:0>distance$}");
        let (left, moved) = padded.split_at_checked(padded.len() - distance).unwrap_or(("", &padded));
        let fraction = format!("{moved}{fraction}");
        normal(left, fraction.trim_end_matches('0'))
    }
}

/// A number out of a spreadsheet, with the fifteen digits a spreadsheet shows: what it calls 0.3 is stored as
/// 0.30000000000000004.
pub(crate) fn from_float(value: f64) -> Option<String> {
    if !value.is_finite() {
        return None;
    }
    let scientific = format!("{value:.14e}");
    let (mantissa, exponent) = scientific.split_once('e')?;
    let mantissa = mantissa.trim_end_matches('0').trim_end_matches('.');
    plain(&format!("{mantissa}e{exponent}"))
}

impl fmt::Display for Parsed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.value)
    }
}

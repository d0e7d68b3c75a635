//! Canonical JSON, RFC 8785: one value, one text.
//!
//! No white space, object keys sorted by their UTF-16 code units, strings with the fewest escapes, numbers as ECMAScript
//! writes a double.
//!
//! One thing is stricter than the RFC. An integer whose canonical text would be another number (`9007199254740993` becomes
//! `9007199254740992`) is refused instead of rounded: a ledger does not change what it was given. What comes out is
//! therefore always accepted again, and comes out the same.

use serde_json::{Map, Number, Value};

/// A number with no faithful canonical text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the number {number} at \"{pointer}\" cannot be written exactly as canonical JSON: give it as a string")]
pub struct JcsError {
    /// Where it stands, a JSON Pointer (RFC 6901); empty for the value itself.
    pub pointer: String,
    /// The number as it was given.
    pub number: String,
}

/// The canonical text of `value`.
///
/// # Errors
/// When a number has no faithful canonical text.
pub fn to_string(value: &Value) -> Result<String, JcsError> {
    let mut text = String::new();
    write_value(value, &mut text)?;
    Ok(text)
}

/// Appends the canonical text of `value` to `out`.
///
/// # Errors
/// When a number has no faithful canonical text; `out` is then as it was.
pub fn append(value: &Value, out: &mut Vec<u8>) -> Result<(), JcsError> {
    out.extend_from_slice(to_string(value)?.as_bytes());
    Ok(())
}

fn write_value(value: &Value, out: &mut String) -> Result<(), JcsError> {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        Value::Number(number) => write_number(number, out)?,
        Value::String(text) => write_string(text, out),
        Value::Array(items) => write_array(items, out)?,
        Value::Object(members) => write_object(members, out)?,
    }
    Ok(())
}

fn write_array(items: &[Value], out: &mut String) -> Result<(), JcsError> {
    out.push('[');
    for (position, item) in items.iter().enumerate() {
        if position > 0 {
            out.push(',');
        }
        write_value(item, out).map_err(|error| error.inside(&position.to_string()))?;
    }
    out.push(']');
    Ok(())
}

fn write_object(members: &Map<String, Value>, out: &mut String) -> Result<(), JcsError> {
    let mut members: Vec<(&String, &Value)> = members.iter().collect();
    members.sort_by(|(left, _), (right, _)| left.encode_utf16().cmp(right.encode_utf16()));
    out.push('{');
    for (position, (key, value)) in members.into_iter().enumerate() {
        if position > 0 {
            out.push(',');
        }
        write_string(key, out);
        out.push(':');
        write_value(value, out).map_err(|error| error.inside(key))?;
    }
    out.push('}');
    Ok(())
}

fn write_string(text: &str, out: &mut String) {
    out.reserve(text.len() + 2);
    out.push('"');
    // Piece by piece, up to the next character that is written otherwise.
    let mut rest = text;
    while let Some((plain, marked)) =
        rest.find(|letter| matches!(letter, '"' | '\\' | '\0'..' ')).map(|at| rest.split_at(at))
    {
        out.push_str(plain);
        let mut letters = marked.chars();
        match letters.next() {
            Some('"') => out.push_str("\\\""),
            Some('\\') => out.push_str("\\\\"),
            Some('\u{8}') => out.push_str("\\b"),
            Some('\t') => out.push_str("\\t"),
            Some('\n') => out.push_str("\\n"),
            Some('\u{c}') => out.push_str("\\f"),
            Some('\r') => out.push_str("\\r"),
            Some(control) => out.push_str(&format!("\\u{:04x}", u32::from(control))),
            None => {}
        }
        rest = letters.as_str();
    }
    out.push_str(rest);
    out.push('"');
}

fn write_number(number: &Number, out: &mut String) -> Result<(), JcsError> {
    let refuse = || JcsError { pointer: String::new(), number: number.to_string() };
    let double = number.as_f64().filter(|double| double.is_finite()).ok_or_else(refuse)?;
    let text = ecmascript(double);
    let is_integer = number.is_i64() || number.is_u64();
    if is_integer && text != number.to_string() {
        return Err(refuse());
    }
    out.push_str(&text);
    Ok(())
}

/// `Number::toString` of ECMAScript (ECMA-262 §6.1.6.1.20) for a finite double.
fn ecmascript(value: f64) -> String {
    if value == 0.0 {
        return "0".to_owned();
    }
    let scientific = shortest(value.abs());
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or_default();
    let (first, rest) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let sign = if value < 0.0 { "-" } else { "" };

    // How many of the digits after the first stand before the decimal point; negative where zeros lead.
    let shift = usize::try_from(exponent);
    match (exponent, shift) {
        (0..=20, Ok(shift)) => match rest.split_at_checked(shift) {
            Some((whole, "")) => format!("{sign}{first}{whole}"),
            Some((whole, fraction)) => format!("{sign}{first}{whole}.{fraction}"),
            None => format!("{sign}{first}{rest:0<shift$}"),
        },
        (-6..=-1, _) => format!("{sign}{:0<1$}{first}{rest}", "0.", leading_zeros(exponent)),
        _ => {
            let point = if rest.is_empty() { "" } else { "." };
            let plus = if exponent > 0 { "+" } else { "" };
            format!("{sign}{first}{point}{rest}e{plus}{exponent}")
        }
    }
}

/// The fewest digits that read back as the same double, in scientific notation. Where several would do, the nearest to it;
/// where two are equally near, the even one.
fn shortest(value: f64) -> String {
    let shortest = format!("{value:e}");
    // That leaves ties to chance. Rounding to as many digits does not, but may, at a power of two, be another double.
    let decimals = shortest.bytes().take_while(|byte| *byte != b'e').filter(u8::is_ascii_digit).count() - 1;
    let rounded = format!("{value:.decimals$e}");
    if rounded.parse() == Ok(value) { rounded } else { shortest }
}

/// The width of `0.` with the zeros that stand before the first digit of a number with this negative exponent.
fn leading_zeros(exponent: i32) -> usize {
    usize::try_from(exponent.unsigned_abs()).map_or(2, |exponent| exponent + 1)
}

impl JcsError {
    /// The same error, seen from one level further out.
    fn inside(mut self, segment: &str) -> Self {
        let segment = segment.replace('~', "~0").replace('/', "~1");
        self.pointer = format!("/{segment}{}", self.pointer);
        self
    }
}

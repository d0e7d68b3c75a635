//! Texts made fit for print.
//!
//! Paper has no cursor and no screen reader of its own kind: marks that only steer those (joiners, marks of direction, byte
//! order marks) and control characters are left out; so are all that PDF/A forbids. A letter that no font has is shown as an
//! empty box, because the standards forbid to leave that to the printer. Words longer than any line may be broken anywhere.

use serde_json::Value;
use unicode_normalization::UnicodeNormalization;

use crate::fonts::covers;

/// Stands for a letter that cannot be printed.
const BOX: char = '□';
/// A place where a word may be broken: it prints nothing.
const BREAK: char = '\u{200b}';
/// Letters of one word before it may be broken, and again after each few.
const LONG: usize = 32;
const STEP: usize = 8;

/// Members that hold addresses: what they say is not printed, and must stay what it is.
const ADDRESSES: [&str; 2] = ["href", "picture"];

/// The same data with every text fit for print.
pub(crate) fn plain(data: &Value) -> Value {
    match data {
        Value::String(text) => Value::String(print(text)),
        Value::Array(items) => items.iter().map(plain).collect(),
        Value::Object(members) => {
            let each = members.iter().map(|(key, value)| match value {
                Value::String(text) if ADDRESSES.contains(&key.as_str()) => {
                    (key.clone(), Value::String(text.chars().filter(|letter| !letter.is_control()).collect()))
                }
                value => (key.clone(), plain(value)),
            });
            Value::Object(each.collect())
        }
        other => other.clone(),
    }
}

/// A text as it can be printed.
fn print(text: &str) -> String {
    if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) && text.len() <= LONG {
        return text.to_owned();
    }
    let mut printed = String::with_capacity(text.len());
    // Letters since the last place where a line may end.
    let mut run = 0;
    let mut letters = text.nfc().peekable();
    while let Some(letter) = letters.next() {
        let letter = match letter {
            '\r' if letters.peek() == Some(&'\n') => continue,
            '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
            other => other,
        };
        let shown = match letter {
            '\n' | ' ' => {
                run = 0;
                letter
            }
            '\t' => {
                run = 0;
                ' '
            }
            '\u{ad}' => letter,
            letter if steers(letter) => continue,
            // Means something only where somebody has agreed on it; PDF/A forbids it.
            '\u{e000}'..='\u{f8ff}' => BOX,
            letter if covers(letter) => letter,
            '\u{202f}' => '\u{a0}',
            letter if letter.is_whitespace() => ' ',
            // A mark without a letter that has it: the letter alone is nearer to what was meant than a box behind it.
            letter if unicode_normalization::char::is_combining_mark(letter) => continue,
            _ => BOX,
        };
        printed.push(shown);
        run += 1;
        if run > LONG && run % STEP == 0 && letters.peek().is_some_and(|next| next.is_alphanumeric()) {
            printed.push(BREAK);
        }
    }
    printed
}

/// Does it print nothing, but change how others are read?
fn steers(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{fffe}'..='\u{ffff}'
            | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0000}'..='\u{e0fff}')
}

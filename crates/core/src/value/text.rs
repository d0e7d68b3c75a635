//! Words: text, tags, addresses, options, files.

use assay_pack::Choices;

use super::{MAX_EXACT, MAX_ITEMS, as_text, is_empty, limit, list, shown, strings};
use crate::Json;
use crate::message::Message;

/// Longest tag, in characters.
const MAX_TAG: usize = 60;
/// Longest web address, in characters.
const MAX_URL: usize = 2_000;
/// Longest file name, in characters.
const MAX_FILE_NAME: usize = 255;

pub(super) fn text(value: &Json, max_length: usize, lines: bool) -> Result<Json, Message> {
    let typed = match value {
        Json::String(text) => clean(text, lines),
        Json::Number(number) => number.to_string(),
        Json::Bool(flag) => flag.to_string(),
        _ => return Err(Message::new("value-wrong-form")),
    };
    keep_length(&typed, max_length)?;
    Ok(Json::String(typed))
}

/// Refuses what is longer than `most` characters.
fn keep_length(text: &str, most: usize) -> Result<(), Message> {
    // No text has more characters than bytes, and most have far fewer than they may have.
    let length = if text.len() > most { text.chars().count() } else { 0 };
    if length > most {
        return Err(Message::new("value-too-long").number("max", limit(most)).number("length", limit(length)));
    }
    Ok(())
}

/// Text without what has no place in it: control characters, which break PDF, XML, terminals and databases, and marks
/// that make text read in another order than it is written. Browsers send CRLF; a line ends with LF here.
pub(super) fn clean(typed: &str, lines: bool) -> String {
    // Most text has nothing to be looked at letter by letter.
    if typed.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()) {
        let kept = if lines && !typed.trim_ascii().is_empty() { typed } else { typed.trim_ascii() };
        return kept.to_owned();
    }
    let mut clean = String::with_capacity(typed.len());
    let mut letters = typed.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\r' => {
                if letters.peek() != Some(&'\n') {
                    clean.push('\n');
                }
            }
            '\n' | '\t' => clean.push(letter),
            '\u{2028}' | '\u{2029}' => clean.push('\n'),
            // Embeddings, overrides and isolates of direction; the plain marks of right-to-left writing stay.
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => {}
            letter if letter.is_control() => {}
            letter => clean.push(letter),
        }
    }
    if !lines {
        clean = clean.split(['\n', '\t']).map(str::trim).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    } else if clean.trim().is_empty() {
        clean.clear();
    }
    clean
}

/// Free Markdown text of at most `max_length` characters, cleaned as field text is.
///
/// # Errors
///
/// The text is too long.
pub fn markdown(given: &str, max_length: usize) -> Result<Json, Message> {
    text(&Json::String(given.to_owned()), max_length, true)
}

/// One line of text of at most `max_length` characters, cleaned as field text is.
///
/// # Errors
///
/// The text is too long.
pub fn line(given: &str, max_length: usize) -> Result<String, Message> {
    let clean = clean(given, false);
    keep_length(&clean, max_length)?;
    Ok(clean)
}

pub(super) fn option(choices: &Choices, given: &str) -> Result<String, Message> {
    if choices.options.iter().any(|option| option == given) {
        return Ok(given.to_owned());
    }
    let folded = given.trim().to_lowercase();
    if let Some(option) = choices.aliases.get(&folded) {
        return Ok(option.clone());
    }
    let same = |option: &&String| option.to_lowercase().replace(['-', '_'], " ") == folded.replace(['-', '_'], " ");
    choices.options.iter().find(same).cloned().ok_or_else(|| {
        let given = shown(&Json::from(given));
        Message::new("value-option").text("value", given).text("options", choices.options.join(", "))
    })
}

/// A reference to a file in the blob store, in record form.
///
/// # Errors
///
/// Something is missing or malformed.
pub fn file(value: &Json) -> Result<Json, Message> {
    let wrong = || Message::new("value-wrong-form");
    let member = |key: &str| value.get(key).and_then(Json::as_str).ok_or_else(wrong);
    let digest = member("sha256")?.to_ascii_lowercase();
    if digest.len() != 64 || !digest.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(wrong());
    }
    let size = value.get("size").and_then(Json::as_i64).filter(|size| (0..=MAX_EXACT).contains(size));
    let (name, media_type) = (line(member("name")?, MAX_FILE_NAME)?, line(member("type")?, MAX_FILE_NAME)?);
    if name.is_empty() {
        return Err(wrong());
    }
    let size = size.ok_or_else(wrong)?;
    Ok(serde_json::json!({ "name": name, "sha256": digest, "size": size, "type": media_type }))
}

pub(super) fn url(value: &Json) -> Result<Json, Message> {
    let wrong = || Message::new("value-url").text("value", shown(value));
    let text = as_text(value)?;
    let odd = |letter: char| letter.is_whitespace() || letter.is_control();
    if text.chars().count() > MAX_URL || clean(text, false) != text || text.contains(odd) {
        return Err(wrong());
    }
    let (scheme, rest) = text.split_once(':').ok_or_else(wrong)?;
    let scheme = scheme.to_ascii_lowercase();
    let host = rest.strip_prefix("//").unwrap_or_default();
    let named = match scheme.as_str() {
        "https" | "http" => !host.is_empty() && !host.starts_with(['/', '?', '#', ':']),
        "mailto" => rest.contains('@'),
        _ => false,
    };
    if named { Ok(Json::String(format!("{scheme}:{rest}"))) } else { Err(wrong()) }
}

pub(super) fn tags(value: &Json) -> Result<Json, Message> {
    let given: Vec<&str> = match value {
        Json::String(text) => text.split([',', ';']).collect(),
        _ => list(value)?,
    };
    let mut tags: Vec<String> = Vec::new();
    for tag in given {
        let tag = line(tag, MAX_TAG)?;
        if !tag.is_empty() && !tags.contains(&tag) {
            tags.push(tag);
        }
        if tags.len() > MAX_ITEMS {
            return Err(Message::new("value-too-many").number("max", limit(MAX_ITEMS)));
        }
    }
    Ok(strings(tags))
}

/// Imported columns that no field takes: name → text.
///
/// # Errors
///
/// There are too many, they are too long, or they hold something else than text.
pub fn imported(value: &Json) -> Result<Json, Message> {
    /// Most columns kept.
    const COLUMNS: usize = 500;
    /// Longest name of a column, in characters.
    const NAME: usize = 300;
    /// Longest cell, in characters.
    const CELL: usize = 100_000;
    let Json::Object(columns) = value else { return Err(Message::new("value-wrong-form")) };
    if columns.len() > COLUMNS {
        return Err(Message::new("value-too-many").number("max", limit(COLUMNS)));
    }
    let mut kept = serde_json::Map::new();
    for (name, cell) in columns {
        if is_empty(cell) {
            continue;
        }
        let cell = text(cell, CELL, true)?;
        if !is_empty(&cell) {
            kept.insert(line(name, NAME)?, cell);
        }
    }
    Ok(Json::Object(kept))
}

//! From bytes to text, losing nothing that can be kept.

use std::borrow::Cow;
use std::sync::Arc;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::problem::{Note, SourceError, SourceErrorKind};

/// How much of a file is looked at to tell text from anything else.
const SAMPLE: usize = 8 * 1024;

/// The text of a file and how it was read.
#[derive(Debug)]
pub(crate) struct Decoded<'b> {
    pub(crate) text: Cow<'b, str>,
    pub(crate) encoding: &'static str,
    pub(crate) notes: Vec<Note>,
}

/// Reads bytes as text: by their mark, by the encoding asked for, else as UTF-8, where bytes that are not UTF-8 are taken
/// one by one for Windows-1252, so that one stray byte costs neither the file nor the characters around it.
pub(crate) fn decode<'b>(file: &Arc<str>, bytes: &'b [u8], label: Option<&str>) -> Result<Decoded<'b>, SourceError> {
    if bytes.is_empty() {
        return Err(SourceError::new(file, SourceErrorKind::Empty));
    }
    if let Some(what) = signature(bytes) {
        return Err(SourceError::new(file, SourceErrorKind::Binary { what }));
    }
    let asked = label.map(|label| {
        Encoding::for_label(label.as_bytes())
            .ok_or_else(|| SourceError::new(file, SourceErrorKind::UnknownEncoding { label: label.to_owned() }))
    });
    let decoded = match (Encoding::for_bom(bytes), asked.transpose()?) {
        (Some((encoding, length)), _) => {
            let rest = bytes.get(length..).unwrap_or_default();
            let mut decoded = if encoding == UTF_8 { utf8(rest) } else { foreign(rest, encoding) };
            decoded.notes.insert(0, Note::BomRemoved);
            decoded
        }
        (None, Some(encoding)) if encoding != UTF_8 => foreign(bytes, encoding),
        (None, _) => match wide_without_mark(bytes) {
            Some(encoding) => foreign(bytes, encoding),
            None => utf8(bytes),
        },
    };
    refuse_what_is_no_text(file, &decoded.text)?;
    Ok(decoded)
}

fn utf8(bytes: &[u8]) -> Decoded<'_> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Decoded { text: Cow::Borrowed(text), encoding: "utf-8", notes: Vec::new() };
    }
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 8);
    let mut count = 0_usize;
    let mut first = None;
    let mut has_utf8 = false;
    for chunk in bytes.utf8_chunks() {
        has_utf8 |= !chunk.valid().is_ascii();
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            first.get_or_insert(text.len());
            count += chunk.invalid().len();
            text.push_str(&WINDOWS_1252.decode_without_bom_handling(chunk.invalid()).0);
        }
    }
    // A file without a single sequence of UTF-8 was never meant to be UTF-8, unless it is all but ASCII.
    let all_latin = !has_utf8 && count > 0 && count.saturating_mul(2000) > bytes.len();
    let note = if all_latin {
        Note::NotUtf8
    } else {
        Note::StrayBytes { count, line: line_of(&text, first.unwrap_or_default()) }
    };
    let encoding = if all_latin { "windows-1252" } else { "utf-8 with stray bytes" };
    Decoded { text: Cow::Owned(text), encoding, notes: vec![note] }
}

fn foreign<'b>(bytes: &'b [u8], encoding: &'static Encoding) -> Decoded<'b> {
    let (text, had_errors) = encoding.decode_without_bom_handling(bytes);
    let name = if encoding == UTF_16LE {
        "utf-16le"
    } else if encoding == UTF_16BE {
        "utf-16be"
    } else if encoding == WINDOWS_1252 {
        "windows-1252"
    } else {
        encoding.name()
    };
    let mut notes = Vec::new();
    if had_errors {
        let replaced = || text.match_indices(char::REPLACEMENT_CHARACTER);
        let line = line_of(&text, replaced().next().map_or(0, |(offset, _)| offset));
        notes.push(Note::Replaced { count: replaced().count(), line, encoding: name });
    }
    Decoded { text, encoding: name, notes }
}

/// UTF-16 without its mark gives itself away: in most scripts every other byte is zero wherever there is a blank, a
/// digit or a line end.
fn wide_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = bytes.get(..SAMPLE.min(bytes.len())).unwrap_or_default();
    let zeros =
        |odd: bool| sample.iter().enumerate().filter(|(at, byte)| **byte == 0 && at.is_multiple_of(2) != odd).count();
    let (even, odd) = (zeros(false), zeros(true));
    let many = sample.len() / 5;
    if bytes.len() < 4 || !bytes.len().is_multiple_of(2) {
        None
    } else if odd > many && even == 0 {
        Some(UTF_16LE)
    } else if even > many && odd == 0 {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// What other programs write at the beginning of their files.
pub(crate) fn signature(bytes: &[u8]) -> Option<&'static str> {
    const SIGNATURES: [(&[u8], &str); 12] = [
        (b"PK\x03\x04", "a ZIP archive or an office document"),
        (b"PK\x05\x06", "an empty ZIP archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an office document of the old kind"),
        (b"%PDF-", "a PDF"),
        (b"\x89PNG\r\n\x1a\n", "an image"),
        (b"GIF8", "an image"),
        (b"\xff\xd8\xff", "an image"),
        (b"\x1f\x8b\x08", "a gzip archive"),
        (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
        (b"SQLite format 3\0", "a database"),
        (b"\x7fELF", "a program"),
        (b"{\\rtf", "a rich text document"),
    ];
    SIGNATURES.iter().find_map(|(mark, what)| bytes.starts_with(mark).then_some(*what))
}

fn refuse_what_is_no_text(file: &Arc<str>, text: &str) -> Result<(), SourceError> {
    if text.trim().is_empty() {
        return Err(SourceError::new(file, SourceErrorKind::Empty));
    }
    let mut sampled = 0_usize;
    let mut odd = 0_usize;
    for character in text.chars().take(SAMPLE) {
        sampled += 1;
        odd +=
            usize::from(character.is_control() && !matches!(character, '\t' | '\n' | '\r' | '\x0b' | '\x0c' | '\x1a'));
    }
    if odd.saturating_mul(20) > sampled {
        return Err(SourceError::new(file, SourceErrorKind::Binary { what: "binary data" }));
    }
    if let Some(first) = memchr::memchr(0, text.as_bytes()) {
        let count = memchr::memchr_iter(0, text.as_bytes()).count();
        return Err(SourceError::at(file, line_of(text, first), SourceErrorKind::NulBytes { count }));
    }
    Ok(())
}

/// The line, from 1, of a byte offset.
pub(crate) fn line_of(text: &str, offset: usize) -> u32 {
    let before = text.as_bytes().get(..offset).unwrap_or_default();
    u32::try_from(memchr::memchr_iter(b'\n', before).count().saturating_add(1)).unwrap_or(u32::MAX)
}

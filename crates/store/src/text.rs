//! Text for search: folded once here, so that every back end finds the same.

use assay_core::projection::SearchText;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Longest word kept; what is longer is no word people type.
const LONGEST: usize = 40;

/// Stands before a word of the weightiest text, where the word stands once more as it is. No folded word holds it, and to the
/// index it is a letter, so that what is in titles is found by a look at titles alone.
pub const TITLE_MARK: char = '¶';

/// The words of a record as the full-text index takes them, separated by one space.
#[must_use]
pub fn index_text(text: &SearchText) -> String {
    let title = fold_text(&text.a);
    let mut all = String::with_capacity(2 * title.len() + text.b.len() + text.c.len());
    for word in title.split_terminator(' ') {
        all.push(TITLE_MARK);
        all.push_str(word);
        all.push(' ');
    }
    all.push_str(&title);
    for rest in [&text.b, &text.c] {
        fold_onto(rest, &mut all);
    }
    all
}

/// Folds text to lower case without accents, words separated by one space.
#[must_use]
pub fn fold_text(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_onto(text, &mut folded);
    folded
}

/// Appends a text's folded words, each after a space unless it is the first of all.
fn fold_onto(text: &str, to: &mut String) {
    for word in split(text) {
        let before = to.len();
        if before > 0 {
            to.push(' ');
        }
        let begin = to.len();
        fold_word(word, to);
        // Of a word of nothing but marks nothing is left.
        if to.len() == begin {
            to.truncate(before);
        }
    }
}

/// The words of a text: lower case, without accents, lightly stemmed.
pub fn words(text: &str) -> impl Iterator<Item = String> {
    split(text).map(folded).filter(|word| !word.is_empty())
}

/// The words of a text as they are written.
fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split(is_between).filter(|word| !word.is_empty())
}

/// Does the letter stand between words?
fn is_between(letter: char) -> bool {
    !letter.is_alphanumeric() && (letter.is_ascii() || !is_combining_mark(letter))
}

fn folded(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    fold_word(word, &mut folded);
    folded
}

/// Appends a word as it is compared.
fn fold_word(word: &str, to: &mut String) {
    let begin = to.len();
    if word.is_ascii() {
        to.push_str(word.get(..LONGEST).unwrap_or(word));
        if let Some(word) = to.get_mut(begin..) {
            word.make_ascii_lowercase();
        }
    } else {
        let plain = word.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase);
        // Some letters come apart into several characters, spaces and brackets among them.
        for letter in plain.filter(|letter| letter.is_alphanumeric()) {
            match spelled(letter) {
                Some(spelled) => to.push_str(spelled),
                None => to.push(letter),
            }
        }
        if let Some((end, _)) = to.get(begin..).and_then(|word| word.char_indices().nth(LONGEST)) {
            to.truncate(begin + end);
        }
    }
    stem(begin, to);
}

/// How letters that have no accent to take off are written without them.
fn spelled(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ı' => "i",
        _ => return None,
    })
}

/// Takes a plural ending off the word that begins there: "deliveries" and "delivery", "records" and "record", "processes"
/// and "process" are one word. Numbers and short words stay.
fn stem(begin: usize, text: &mut String) {
    let word = text.get(begin..).unwrap_or_default();
    if !word.ends_with('s') || word.len() < 4 || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return;
    }
    if word.ends_with("ies") && word.len() > 4 {
        text.truncate(text.len() - 3);
        text.push('y');
    } else if ["sses", "ches", "shes", "xes", "zes"].iter().any(|end| word.ends_with(end)) && word.len() > 4 {
        text.truncate(text.len() - 2);
    } else if !word.ends_with("ss") && !word.ends_with("us") && !word.ends_with("is") {
        text.truncate(text.len() - 1);
    }
}

/// A piece of `text` around the first of the folded `terms`, of whole words and at most `width` characters, with the byte ranges
/// of hits. What was left out before and after it is marked by an ellipsis.
#[must_use]
pub fn excerpt(text: &str, terms: &[String], width: usize) -> Option<(String, Vec<(usize, usize)>)> {
    let mut hits = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        match (start, is_between(letter)) {
            (None, false) => start = Some(at),
            (Some(from), true) => {
                let word = folded(text.get(from..at).unwrap_or_default());
                if terms.iter().any(|term| word.starts_with(term.as_str())) {
                    hits.push((from, at));
                }
                start = None;
            }
            _ => {}
        }
    }
    let first = hits.first()?.0;
    let before = text.get(..first)?.char_indices().rev().nth(width / 4).map_or(0, |(at, _)| at);
    // Begin at a word, so that no half word opens the excerpt.
    let from =
        if before == 0 { 0 } else { text.get(before..first)?.find(' ').map_or(first, |space| before + space + 1) };
    let rest = text.get(from..)?;
    let (piece, whole) = match rest.char_indices().nth(width) {
        None => (rest, true),
        Some((end, _)) => {
            let cut = rest.get(..end)?;
            // Nor a half word its end, unless it is the word looked for.
            let word = cut.rfind(' ').filter(|space| from + space > first);
            (cut.get(..word.unwrap_or(end))?, false)
        }
    };
    let before = if from == 0 { "" } else { "… " };
    let after = if whole { "" } else { " …" };
    let end = from + piece.len();
    let marks = hits.into_iter().filter(|(begin, stop)| *begin >= from && *stop <= end);
    let marks = marks.map(|(begin, stop)| (begin - from + before.len(), stop - from + before.len()));
    Some((format!("{before}{piece}{after}"), marks.collect()))
}

/// Edits between two words: insert, delete, replace, swap neighbours (optimal string alignment distance).
#[must_use]
pub fn edits(left: &str, right: &str) -> usize {
    let (left, right): (Vec<char>, Vec<char>) = (left.chars().collect(), right.chars().collect());
    let mut two_up: Vec<usize> = Vec::new();
    let mut up: Vec<usize> = (0..=right.len()).collect();
    for (row, a) in left.iter().enumerate() {
        let mut line = vec![row + 1];
        for (column, b) in right.iter().enumerate() {
            let at = |cells: &[usize], place: usize| cells.get(place).copied().unwrap_or(usize::MAX - 1);
            let mut best = (at(&up, column + 1) + 1).min(at(&line, column) + 1);
            best = best.min(at(&up, column) + usize::from(a != b));
            let swapped = row > 0 && column > 0 && left.get(row - 1) == Some(b) && right.get(column - 1) == Some(a);
            if swapped {
                best = best.min(at(&two_up, column - 1) + 1);
            }
            line.push(best);
        }
        two_up = std::mem::replace(&mut up, line);
    }
    up.last().copied().unwrap_or_default()
}

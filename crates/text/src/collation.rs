//! The order of words.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// What to sort a label by, so that people find it where they look: accents and capitals count only between labels that are
/// otherwise the same. That is the order of English and French dictionaries.
pub fn sort_key(label: &str) -> (String, String) {
    let mut folded = String::with_capacity(label.len());
    for letter in label.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase) {
        match letter {
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'ß' => folded.push_str("ss"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            '’' => folded.push('\''),
            other => folded.push(other),
        }
    }
    (folded, label.to_owned())
}

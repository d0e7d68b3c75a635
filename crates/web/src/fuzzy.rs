//! Finds names by a few letters of them: registers, clauses, actions.
//!
//! Names are short and few, so each is looked at as a whole: beginnings of words, beginnings of several words in a row
//! (`corac` and `ca` for *Corrective actions*), parts of words, and words with typing errors in them. Records are many, and are
//! found by the full-text search of the store instead.

use std::collections::BTreeSet;

use assay_engine::edits;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// The name, typed in full.
pub const WHOLE: u32 = 120;
/// Every word typed begins a word of the name.
pub const BEGINS: u32 = 90;
/// Several words of the name run together, each by its beginning.
const RUN: u32 = 80;
/// Inside of a word.
const WITHIN: u32 = 55;
/// With a typing error.
const TYPO: u32 = 60;
/// What a typing error costs.
const PER_EDIT: u32 = 12;
/// Letters looked at: who types more knows what they look for.
const LONGEST: usize = 64;

/// What somebody typed, ready to be compared with names.
#[derive(Debug, Clone)]
pub struct Query {
    words: Vec<Vec<char>>,
    /// The letters of each word.
    alphabets: Vec<Alphabet>,
}

/// How well a name fits, and which bytes of it were found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The better the higher; at most [`WHOLE`].
    pub score: u32,
    /// Byte ranges in the name, in order, not overlapping.
    pub marks: Vec<(usize, usize)>,
}

/// A letter of a name: as it is compared, and where it stands.
#[derive(Debug, Clone, Copy)]
struct Letter {
    plain: char,
    from: usize,
    to: usize,
}

impl Query {
    /// Reads what was typed.
    #[must_use]
    pub fn new(typed: &str) -> Self {
        let typed: String = typed.chars().take(LONGEST).collect();
        let words: Vec<Vec<char>> = words(&letters(&typed)).into_iter().map(plain).collect();
        Self { alphabets: words.iter().map(|word| Alphabet::of_word(word.iter().copied())).collect(), words }
    }

    /// There is nothing to look for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Compares with one name. Every word typed must be found in it, in whatever order.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<Found> {
        // Most names are not meant, and told so at a glance.
        let alphabet = Alphabet::of(name.bytes());
        let lacking = |(word, typed): (&Vec<char>, &Alphabet)| typed.lacking(alphabet) > errors(word);
        if self.words.iter().zip(&self.alphabets).any(lacking) {
            return None;
        }
        let letters = letters(name);
        let names = words(&letters);
        if self.is_empty() || names.is_empty() {
            return None;
        }
        let mut marks = Vec::new();
        let mut sum = 0;
        for (word, typed) in self.words.iter().zip(&self.alphabets) {
            let (score, found) = best(word, *typed, &names)?;
            sum += score;
            marks.extend(found);
        }
        let count = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        let whole =
            self.words.len() == names.len() && self.words.iter().zip(&names).all(|(typed, name)| *typed == plain(name));
        let rest = u32::try_from(names.len().saturating_sub(self.words.len())).unwrap_or(u32::MAX).min(8);
        Some(Found { score: if whole { WHOLE } else { (sum / count).saturating_sub(rest) }, marks: joined(marks) })
    }

    /// The best of several names of the same thing. Marks are those of the first, which is the one shown.
    #[must_use]
    pub fn find_any(&self, names: &[&str]) -> Option<Found> {
        let (first, others) = names.split_first()?;
        let shown = self.find(first);
        let hidden = others.iter().filter_map(|name| self.find(name)).map(|found| found.score).max();
        match (shown, hidden) {
            (Some(shown), hidden) => Some(Found { score: shown.score.max(hidden.unwrap_or_default()), ..shown }),
            (None, Some(score)) => Some(Found { score, marks: Vec::new() }),
            (None, None) => None,
        }
    }
}

/// Which of the letters a to z and 0 to 9 occur in a text, a bit each, and whether others do.
#[derive(Debug, Clone, Copy)]
struct Alphabet {
    plain: u64,
    others: bool,
}

impl Alphabet {
    /// Of the letters of a text as UTF-8.
    fn of(text: impl Iterator<Item = u8>) -> Self {
        text.fold(Self { plain: 0, others: false }, |found, byte| match byte {
            b'a'..=b'z' => Self { plain: found.plain | 1 << (byte - b'a'), ..found },
            b'A'..=b'Z' => Self { plain: found.plain | 1 << (byte - b'A'), ..found },
            b'0'..=b'9' => Self { plain: found.plain | 1 << (26 + byte - b'0'), ..found },
            _ => Self { others: found.others || !byte.is_ascii(), ..found },
        })
    }

    /// Of a word in plain letters. Others than ASCII's have no bit, and whoever lacks them is not told.
    fn of_word(word: impl Iterator<Item = char>) -> Self {
        Self::of(word.map(|letter| u8::try_from(letter).unwrap_or(u8::MAX)))
    }

    /// How many of these letters the other lacks for certain. Each takes a typing error to be found there all the same.
    fn lacking(self, other: Self) -> usize {
        // What is not plain may be folded to anything.
        let lacking = if other.others { 0 } else { (self.plain & !other.plain).count_ones() };
        usize::try_from(lacking).unwrap_or(usize::MAX)
    }
}

/// Between words.
const GAP: char = ' ';

/// The letters of a text, folded: small, without accents; gaps between its words.
fn letters(text: &str) -> Vec<Letter> {
    let mut letters = Vec::with_capacity(text.len());
    for (from, letter) in text.char_indices() {
        let to = from + letter.len_utf8();
        // Nearly every letter is one of these, and needs no table.
        if letter.is_ascii_alphanumeric() {
            letters.push(Letter { plain: letter.to_ascii_lowercase(), from, to });
        } else if letter.is_ascii() || !(letter.is_alphanumeric() || is_combining_mark(letter)) {
            letters.push(Letter { plain: GAP, from, to });
        } else if !is_combining_mark(letter) {
            let folded = letter.nfkd().filter(|part| part.is_alphanumeric()).flat_map(char::to_lowercase);
            letters.extend(folded.map(|plain| Letter { plain, from, to }));
        }
    }
    letters
}

fn words(letters: &[Letter]) -> Vec<&[Letter]> {
    letters.split(|letter| letter.plain == GAP).filter(|word| !word.is_empty()).collect()
}

fn plain(word: &[Letter]) -> Vec<char> {
    word.iter().map(|letter| letter.plain).collect()
}

/// The best place of one word typed among the words of a name.
fn best(typed: &[char], alphabet: Alphabet, names: &[&[Letter]]) -> Option<(u32, Vec<(usize, usize)>)> {
    let near = |name: &&&[Letter]| {
        alphabet.lacking(Alphabet::of_word(name.iter().map(|letter| letter.plain))) <= errors(typed)
    };
    let begins = names.iter().filter_map(|name| Some((BEGINS, vec![beginning(typed, name)?])));
    let found = begins
        .chain(run(typed, names).map(|marks| (RUN, marks)))
        .chain(names.iter().filter_map(|name| Some((WITHIN, vec![inside(typed, name)?]))))
        .chain(names.iter().filter(near).filter_map(|name| mistyped(typed, name)));
    // The first of equals: the word that stands first.
    found.fold(None, |best: Option<(u32, _)>, one| match best {
        Some(best) if best.0 >= one.0 => Some(best),
        _ => Some(one),
    })
}

fn beginning(typed: &[char], name: &[Letter]) -> Option<(usize, usize)> {
    let same = typed.len() <= name.len() && typed.iter().zip(name).all(|(typed, letter)| *typed == letter.plain);
    if same { span(name.get(..typed.len())?) } else { None }
}

/// From three letters on: fewer are in nearly every name.
fn inside(typed: &[char], name: &[Letter]) -> Option<(usize, usize)> {
    if typed.len() < 3 {
        return None;
    }
    let place =
        name.windows(typed.len()).find(|part| part.iter().zip(typed).all(|(letter, typed)| letter.plain == *typed));
    span(place?)
}

/// Beginnings of words one after the other: `ca`, `corac` in *Corrective actions*. Words may be left out in between.
fn run(typed: &[char], names: &[&[Letter]]) -> Option<Vec<(usize, usize)>> {
    run_from(typed, names, &mut BTreeSet::new())
}

/// `dead` holds what is known to lead nowhere, as letters and words left, so that no name takes more than a few steps.
fn run_from(typed: &[char], names: &[&[Letter]], dead: &mut BTreeSet<(usize, usize)>) -> Option<Vec<(usize, usize)>> {
    let (name, others) = names.split_first()?;
    if dead.contains(&(typed.len(), names.len())) {
        return None;
    }
    let common = typed.iter().zip(*name).take_while(|(typed, letter)| **typed == letter.plain).count();
    for taken in (1..=common).rev() {
        let mark = span(name.get(..taken)?)?;
        let rest = typed.get(taken..)?;
        if rest.is_empty() {
            return Some(vec![mark]);
        }
        if let Some(mut marks) = run_from(rest, others, dead) {
            marks.insert(0, mark);
            return Some(marks);
        }
    }
    let later = run_from(typed, others, dead);
    if later.is_none() && common > 0 {
        dead.insert((typed.len(), names.len()));
    }
    later
}

/// Typing errors that a word of this length may have.
fn errors(typed: &[char]) -> usize {
    match typed.len() {
        0..4 => 0,
        4..7 => 1,
        _ => 2,
    }
}

/// A beginning with typing errors. Short words allow one and must begin right; a wrong letter says too much of them.
fn mistyped(typed: &[char], name: &[Letter]) -> Option<(u32, Vec<(usize, usize)>)> {
    let allowed = errors(typed);
    if allowed == 0 {
        return None;
    }
    let starts_right = typed.first() == name.first().map(|letter| &letter.plain);
    if typed.len() < 7 && !starts_right {
        return None;
    }
    let text: String = typed.iter().collect();
    let shortest = typed.len().saturating_sub(allowed).max(3);
    let parts = (shortest..=typed.len() + allowed).filter_map(|length| name.get(..length));
    let near = parts.filter_map(|part| {
        let count = edits(&text, &plain(part).iter().collect::<String>());
        (count <= allowed).then_some((count, part))
    });
    let (count, part) = near.min_by_key(|(count, _)| *count)?;
    let cost = u32::try_from(count).unwrap_or(u32::MAX).saturating_mul(PER_EDIT);
    Some((TYPO.saturating_sub(cost), vec![span(part)?]))
}

fn span(letters: &[Letter]) -> Option<(usize, usize)> {
    Some((letters.first()?.from, letters.last()?.to))
}

/// In order, those that touch or overlap made one.
fn joined(mut marks: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    marks.sort_unstable();
    let mut joined: Vec<(usize, usize)> = Vec::with_capacity(marks.len());
    for (from, to) in marks {
        match joined.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(to),
            _ => joined.push((from, to)),
        }
    }
    joined
}

//! Words: the nearest known name, lists for hints, the form of keys.

/// The known name nearest to `word`, if one is near enough to be meant.
pub(crate) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let lowered = word.to_lowercase();
    let allowed = (lowered.chars().count() / 3).clamp(1, 3);
    known
        .into_iter()
        .map(|candidate| (distance(&lowered, &candidate.to_lowercase()), candidate))
        .filter(|(distance, _)| *distance <= allowed)
        .min()
        .map(|(_, candidate)| candidate)
}

/// Hint for an unknown name: the nearest one, or what there is.
pub(crate) fn did_you_mean<'a>(
    word: &str,
    known: impl IntoIterator<Item = &'a str, IntoIter: Clone>,
    what: &str,
) -> String {
    let known = known.into_iter();
    if let Some(near) = nearest(word, known.clone()) {
        return format!("did you mean `{near}`?");
    }
    let mut names: Vec<&str> = known.collect();
    names.sort_unstable();
    names.dedup();
    if names.is_empty() {
        return format!("there are no {what} here");
    }
    let more = names.len().saturating_sub(24);
    names.truncate(24);
    let tail = if more > 0 { format!(" and {more} more") } else { String::new() };
    format!("{what}: {}{tail}", names.join(", "))
}

/// Edits between two words (insert, delete, replace, swap of neighbours).
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=to.len()).collect();
    let mut last = None;
    for (row, letter) in from.chars().enumerate() {
        let mut current = vec![row + 1];
        for (column, other) in to.iter().enumerate() {
            let cell = |cells: &[usize], at: usize| cells.get(at).copied().unwrap_or(usize::MAX / 2);
            let replaced = cell(&above, column) + usize::from(letter != *other);
            let mut best = replaced.min(cell(&above, column + 1) + 1).min(cell(&current, column) + 1);
            let swapped = column > 0 && last == Some(*other) && to.get(column - 1) == Some(&letter);
            if swapped {
                best = best.min(cell(&before, column - 1) + 1);
            }
            current.push(best);
        }
        last = Some(letter);
        before = std::mem::replace(&mut above, current);
    }
    above.last().copied().unwrap_or_default()
}

/// Form of a key.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum KeyForm {
    /// Words with dashes: registers.
    Kebab,
    /// Words with underscores: fields, parameters.
    Snake,
    /// Either: states, moves, options, messages.
    Either,
}

impl KeyForm {
    /// Has `key` this form?
    pub fn fits(self, key: &str) -> bool {
        let first = key
            .chars()
            .next()
            .is_some_and(|first| first.is_ascii_lowercase() || (self == Self::Either && first.is_ascii_digit()));
        first
            && key.chars().all(|letter| {
                letter.is_ascii_lowercase()
                    || letter.is_ascii_digit()
                    || (letter == '-' && self != Self::Snake)
                    || (letter == '_' && self != Self::Kebab)
            })
    }

    /// What it asks for, in words.
    pub fn describe(self) -> &'static str {
        match self {
            Self::Kebab => "use lower-case letters, digits and dashes, a letter first",
            Self::Snake => "use lower-case letters, digits and underscores, a letter first",
            Self::Either => "use lower-case letters, digits, dashes and underscores, a letter or digit first",
        }
    }
}

/// A key as part of a Fluent message id.
pub(crate) fn fluent(key: &str) -> String {
    key.replace('.', "-")
}

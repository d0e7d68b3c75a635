//! Which column is which field: by key, by the aliases of the register, by the labels people see.

use std::collections::HashMap;

use assay_pack::{Pack, Register};

/// A name as names are compared: lower case, without blanks, `_`, `-` and the marks forms put behind names.
pub(super) fn plain(name: &str) -> String {
    name.chars()
        .filter(|letter| !letter.is_whitespace() && !matches!(letter, '_' | '-' | '?' | ':' | '*'))
        .flat_map(char::to_lowercase)
        .collect()
}

/// How a column found its field. The smaller, the surer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Found {
    /// The mapping says so.
    Mapping,
    /// By the key of a field.
    Key,
    /// By an alias of a field.
    Alias,
    /// By the label people see.
    Label,
    /// It is the text, the links or the files of a document.
    Document,
    /// By the last part of its name.
    Part,
}

/// What a name can stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meant {
    /// A field, by its place in the register.
    Field(usize),
    /// The workflow state.
    State,
}

/// The words of a register, in every language of its pack.
pub(super) struct Words {
    names: HashMap<String, (u8, Found, Meant)>,
    /// Field place → lower-case label of an option → option.
    pub options: HashMap<usize, HashMap<String, String>>,
    /// Lower-case label of a state → state.
    pub states: HashMap<String, String>,
}

impl Words {
    pub fn of(pack: &Pack, register: &Register, labels: &std::collections::BTreeMap<String, String>) -> Self {
        let mut words = Self { names: HashMap::new(), options: HashMap::new(), states: HashMap::new() };
        let place = |key: &str| register.fields.iter().position(|field| field.key == key);
        for (index, field) in register.fields.iter().enumerate() {
            if field.compute.is_some() {
                continue;
            }
            let rank = if field.implicit { 2 } else { 0 };
            words.offer(&field.key, rank, Found::Key, Meant::Field(index));
            for alias in field.aliases.iter().chain(&field.formerly) {
                words.offer(alias, 1, Found::Alias, Meant::Field(index));
            }
            if let Some(label) = labels.get(&field.key) {
                words.offer(label, rank + 3, Found::Label, Meant::Field(index));
            }
        }
        if register.workflow.is_some() {
            for name in ["state", "status", "workflow state", "workflow status"] {
                words.offer(name, 6, Found::Key, Meant::State);
            }
        }
        for (own, common) in [(true, false), (false, true)] {
            for (id, label) in pack.texts.values().flatten().flat_map(|(_, text)| messages(text)) {
                let Some((kind, rest)) = id.split_once('-') else { continue };
                let rest = match rest.strip_prefix(register.key.as_str()).and_then(|rest| rest.strip_prefix('-')) {
                    Some(rest) if own => rest,
                    None if common && kind == "field" => match rest.strip_prefix("any-") {
                        Some(rest) => rest,
                        None => continue,
                    },
                    _ => continue,
                };
                match kind {
                    "field" if rest == "state" && register.workflow.is_some() => {
                        words.offer(label, 6, Found::Label, Meant::State);
                    }
                    "field" => {
                        if let Some(index) = place(rest) {
                            let field = register.fields.get(index).filter(|field| field.compute.is_none());
                            if let Some(field) = field {
                                let rank = if field.implicit { 5 } else { 3 };
                                words.offer(label, rank, Found::Label, Meant::Field(index));
                            }
                        }
                    }
                    "option" => {
                        if let Some((field, option)) = rest.split_once('-')
                            && let Some(index) = place(field)
                        {
                            let labels = words.options.entry(index).or_default();
                            labels.entry(label.to_lowercase()).or_insert_with(|| option.to_owned());
                        }
                    }
                    "state" if register.state(rest).is_some() => {
                        words.states.entry(label.to_lowercase()).or_insert_with(|| rest.to_owned());
                    }
                    _ => {}
                }
            }
        }
        for state in register.workflow.iter().flat_map(|workflow| &workflow.states) {
            for alias in &state.aliases {
                words.states.insert(alias.clone(), state.key.clone());
            }
            words.states.insert(state.key.clone(), state.key.clone());
        }
        // What other systems call the states nearly every list of documents has, where the register has no other word.
        for (foreign, own) in SYNONYMS {
            if register.state(own).is_some() {
                words.states.entry((*foreign).to_owned()).or_insert_with(|| (*own).to_owned());
            }
        }
        words
    }

    fn offer(&mut self, name: &str, rank: u8, found: Found, meant: Meant) {
        let name = plain(name);
        if name.is_empty() {
            return;
        }
        let known = self.names.entry(name).or_insert((rank, found, meant));
        if rank < known.0 {
            *known = (rank, found, meant);
        }
    }

    /// What a column of this name is, with how sure that is (the smaller, the surer).
    pub fn meant(&self, column: &str) -> Option<(u8, Found, Meant)> {
        self.names.get(&plain(column)).copied()
    }

    /// The state a word names.
    pub fn state(&self, word: &str) -> Option<&String> {
        let word = word.trim().to_lowercase();
        self.states.get(&word).or_else(|| self.states.get(&word.replace([' ', '_'], "-")))
    }
}

/// Foreign words for states, tried last.
const SYNONYMS: &[(&str, &str)] = &[
    ("approved", "effective"),
    ("active", "effective"),
    ("released", "effective"),
    ("published", "effective"),
    ("in force", "effective"),
    ("in review", "review"),
    ("archived", "obsolete"),
    ("withdrawn", "obsolete"),
    ("retired", "obsolete"),
];

/// The messages of a Fluent file that are plain text on one line.
fn messages(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.lines().filter(|line| !line.starts_with([' ', '#'])).filter_map(|line| {
        let (id, label) = line.split_once(" = ")?;
        Some((id, label.trim())).filter(|(_, label)| !label.contains('{'))
    })
}

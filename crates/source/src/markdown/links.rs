//! Where links lead and which ids a text mentions.

use std::collections::{HashMap, HashSet};

use serde_json::Value as Json;

use super::{Attachment, Document, Mention, belongs, folder_of, stem_of};

/// What there is to lead to.
pub(super) struct Tree {
    /// Every document and attachment; documents with their id.
    paths: HashMap<String, Option<String>>,
    /// Attachments by file name; `None` if several have it.
    names: HashMap<String, Option<String>>,
    attachments: Vec<String>,
    /// The path of the document with an id.
    ids: HashMap<String, String>,
    /// `SOP` of `SOP-004`.
    families: HashSet<String>,
}

impl Tree {
    pub(super) fn of(documents: &[Document], attachments: &[Attachment]) -> Self {
        let mut tree = Self {
            paths: HashMap::new(),
            names: HashMap::new(),
            attachments: attachments.iter().map(|attachment| attachment.path.clone()).collect(),
            ids: HashMap::new(),
            families: HashSet::new(),
        };
        for document in documents {
            tree.paths.insert(document.path().to_owned(), document.id.clone());
            if let Some(id) = &document.id {
                tree.ids.entry(id.clone()).or_insert_with(|| document.path().to_owned());
                tree.families.extend(family(id).map(ToOwned::to_owned));
            }
        }
        for path in &tree.attachments {
            tree.paths.insert(path.clone(), None);
            let name = path.rsplit_once('/').map_or(path.as_str(), |(_, name)| name).to_owned();
            tree.names.entry(name).and_modify(|known| *known = None).or_insert_with(|| Some(path.clone()));
        }
        tree
    }

    /// Where a link leads: `None` if it is not meant to lead to a file here; `Some(None)` if it is, but there is none.
    pub(super) fn follow(&self, from: &str, target: &str) -> Option<Option<(&str, Option<&str>)>> {
        let target = target.trim();
        let path = target.split(['#', '?']).next().unwrap_or_default();
        let scheme = path.split_once(':').is_some_and(|(scheme, _)| {
            scheme.starts_with(|letter: char| letter.is_ascii_alphabetic())
                && scheme.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '+' | '-' | '.'))
        });
        if path.is_empty() || scheme || path.starts_with("//") {
            return None;
        }
        let path = percent_decoded(path);
        let resolved = match path.strip_prefix('/') {
            Some(from_top) => joined("", from_top),
            None => joined(folder_of(from), &path),
        };
        Some(resolved.and_then(|path| self.find(&path)))
    }

    fn find(&self, path: &str) -> Option<(&str, Option<&str>)> {
        let slash = if path.is_empty() { "" } else { "/" };
        let tries = ["", ".md", ".markdown", "{}index.md", "{}README.md"];
        tries.iter().find_map(|end| {
            let (path, id) = self.paths.get_key_value(&format!("{path}{}", end.replace("{}", slash)))?;
            Some((path.as_str(), id.as_deref()))
        })
    }

    /// Ids of other documents among words, each once. An id of a known family that nobody has is a mention too.
    pub(super) fn mentions(&self, own: Option<&str>, words: &[(u32, String)]) -> Vec<Mention> {
        let mut mentions: Vec<Mention> = Vec::new();
        let mut seen: HashSet<&str> = own.into_iter().collect();
        for (line, text) in words {
            for word in text.split(|letter: char| !(letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.'))) {
                let word = word.trim_matches(['-', '_', '.']);
                let known = self.ids.get(word);
                let likely =
                    || family(word).is_some_and(|family| self.families.contains(family)) && looks_like_an_id(word);
                if !word.is_empty() && (known.is_some() || likely()) && seen.insert(word) {
                    mentions.push(Mention { line: *line, id: word.to_owned(), to_path: known.cloned() });
                }
            }
        }
        mentions
    }

    /// The files that belong to a document, sorted.
    pub(super) fn attachments_of(&self, document: &Document) -> Vec<String> {
        let is_file = |path: &&String| self.attachments.binary_search(path).is_ok();
        let mut paths: Vec<String> =
            document.links.iter().filter_map(|link| link.to_path.as_ref()).filter(is_file).cloned().collect();
        let mut values: Vec<&Json> = document.front.values().collect();
        while let Some(value) = values.pop() {
            match value {
                Json::String(text) => paths.extend(self.named(document.path(), text)),
                Json::Array(inner) => values.extend(inner),
                Json::Object(inner) => values.extend(inner.values()),
                Json::Null | Json::Bool(_) | Json::Number(_) => {}
            }
        }
        if let Some(id) = &document.id {
            paths.extend(self.attachments.iter().filter(|path| belongs(stem_of(path), id)).cloned());
        }
        paths.sort_unstable();
        paths.dedup();
        paths
    }

    /// The file a value of the front matter names: by path from the document or the top, or by a name only one file has.
    fn named(&self, from: &str, text: &str) -> Option<String> {
        let is_file = |path: &String| self.attachments.binary_search(path).is_ok();
        let near = joined(folder_of(from), text).filter(is_file);
        near.or_else(|| joined("", text).filter(is_file)).or_else(|| self.names.get(text).cloned().flatten())
    }
}

/// The first part of an id with a dash: `SOP` of `SOP-004`.
fn family(id: &str) -> Option<&str> {
    id.split_once('-').map(|(family, _)| family).filter(|family| !family.is_empty())
}

/// Capitals, digits and dashes, with a digit at the end.
fn looks_like_an_id(word: &str) -> bool {
    let fitting = |letter: char| letter.is_ascii_uppercase() || letter.is_ascii_digit() || letter == '-';
    word.chars().all(fitting) && word.ends_with(|letter: char| letter.is_ascii_digit())
}

/// `folder` and a relative path, with `.` and `..` resolved; `None` if it leads out.
fn joined(folder: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// `%20` and the like; what makes no sense is kept as it is.
fn percent_decoded(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        match code.filter(|_| *first == b'%').and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

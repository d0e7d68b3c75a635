//! Every message of the core has a text, and every text is a message's.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use assay_core::LOCALES;
use assay_text::Sources;

fn english() -> &'static str {
    LOCALES.get_file("en/core.ftl").unwrap().contents_utf8().unwrap()
}

/// Message ids with the arguments their text uses.
fn texts() -> BTreeMap<String, BTreeSet<String>> {
    let lines = english().lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let (id, text) = line.split_once(" = ").unwrap_or_else(|| panic!("{line}"));
            let args =
                text.split('{').skip(1).map(|rest| rest.split('}').next().unwrap().trim().trim_start_matches('$'));
            (id.to_owned(), args.map(ToOwned::to_owned).collect())
        })
        .collect()
}

fn sources(folder: &Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else {
            found.push(std::fs::read_to_string(path).unwrap());
        }
    }
}

/// Message ids in the source, each with the arguments named soon after it, per place.
fn used() -> BTreeMap<String, Vec<BTreeSet<String>>> {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    let mut used: BTreeMap<String, Vec<BTreeSet<String>>> = BTreeMap::new();
    for file in &files {
        for (at, _) in file.match_indices('"') {
            let rest = file.get(at + 1..).unwrap();
            let id = rest.split('"').next().unwrap();
            let known =
                ["refusal-", "value-", "deed-"].iter().any(|start| id.starts_with(start) && id.len() > start.len());
            if !known || id.contains('{') {
                continue;
            }
            let near: String = rest.chars().take(450).collect();
            let near = near.split("Message::new(").next().unwrap();
            let args =
                [".text(\"", ".number(\"", ".label(\"", ".with(\""].iter().flat_map(|call| near.split(call).skip(1));
            let args = args.map(|rest| rest.split('"').next().unwrap().to_owned()).collect();
            used.entry(id.to_owned()).or_default().push(args);
        }
    }
    // Built from the name of the deed.
    used.insert("deed-create".to_owned(), Vec::new());
    used.insert("deed-edit".to_owned(), Vec::new());
    used
}

#[test]
fn every_message_has_a_text_and_every_text_a_message() {
    let texts: BTreeSet<String> = texts().into_keys().collect();
    let used: BTreeSet<String> = used().into_keys().collect();
    assert_eq!(used.difference(&texts).collect::<Vec<_>>(), Vec::<&String>::new(), "without a text");
    assert_eq!(texts.difference(&used).collect::<Vec<_>>(), Vec::<&String>::new(), "used by nothing");
}

#[test]
fn messages_carry_what_their_texts_show() {
    let used = used();
    for (id, shown) in texts() {
        for given in &used[&id] {
            let missing: Vec<_> = shown.difference(given).collect();
            assert!(missing.is_empty(), "{id} shows {missing:?}, and is given {given:?}");
        }
    }
}

#[test]
fn every_language_says_the_same() {
    assert_eq!(Sources::new(&LOCALES).differences(), Vec::<String>::new());
}

/// A refusal is a whole sentence, and most say what to do.
#[test]
fn texts_are_sentences() {
    for line in english().lines().filter(|line| line.starts_with("refusal-") || line.starts_with("value-")) {
        let (_, text) = line.split_once(" = ").unwrap();
        assert!(text.ends_with('.') || text.ends_with(')'), "{line}");
        assert!(text.starts_with(|letter: char| letter.is_uppercase() || letter == '“' || letter == '{'), "{line}");
    }
}

//! Every word comes from Fluent: every key there is, none is left over, and templates hold no words of their own.

#![expect(
    clippy::string_slice,
    clippy::expect_used,
    reason = "every place comes from a search in the same text, and a file that cannot be read fails the test"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::samples;

fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("is there") {
            let path = entry.expect("can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|known| known == ending) {
                let text = fs::read_to_string(&path).expect("can be read");
                found.push((path.display().to_string(), text));
            }
        }
    }
    found
}

/// What stands in quotes after `before`.
fn quoted(text: &str, before: &str) -> Vec<String> {
    text.split(before).skip(1).filter_map(|rest| rest.split('"').next().map(str::to_owned)).collect()
}

#[test]
fn every_language_says_the_same() {
    assert_eq!(assay_web::views::ui_texts().differences(), Vec::<String>::new());
}

#[test]
fn every_key_exists() {
    let texts = samples::texts();
    let mut missing = Vec::new();
    for (path, text) in files("templates", "html").into_iter().chain(files("src", "rs")) {
        for key in quoted(&text, ".s(\"") {
            if !texts.has(&key) {
                missing.push(format!("{path}: {key}"));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn no_key_is_left_over() {
    let texts = samples::texts();
    let mut used = BTreeSet::new();
    for (_, text) in files("templates", "html").into_iter().chain(files("src", "rs")) {
        used.extend(quoted(&text, "\""));
    }
    let unused: Vec<&str> = texts.ids().filter(|id| !used.contains(*id)).collect();
    assert!(unused.is_empty(), "no one says {unused:?}");
}

#[test]
fn templates_hold_no_words() {
    let mut words = Vec::new();
    for (path, text) in files("templates", "html") {
        let mut rest = text.as_str();
        let mut outside = String::new();
        // Expressions and statements first, so that no `>` within them ends a tag.
        while let Some(start) = rest.find(['{', '<']) {
            outside.push_str(&rest[..start]);
            outside.push(' ');
            rest = &rest[start..];
            let end = if rest.starts_with("{{") {
                rest.find("}}").map(|at| at + 2)
            } else if rest.starts_with("{%") {
                rest.find("%}").map(|at| at + 2)
            } else {
                end_of_tag(rest)
            };
            rest = &rest[end.unwrap_or(rest.len())..];
        }
        outside.push_str(rest);
        let left: Vec<&str> = outside
            .split_whitespace()
            .filter(|word| word.chars().any(char::is_alphabetic) && *word != "Assay")
            .collect();
        if !left.is_empty() {
            words.push(format!("{path}: {left:?}"));
        }
    }
    assert!(words.is_empty(), "{}", words.join("\n"));
}

fn end_of_tag(text: &str) -> Option<usize> {
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        if rest.starts_with("{{") || rest.starts_with("{%") {
            let close = if rest.starts_with("{{") { "}}" } else { "%}" };
            at += rest.find(close)? + 2;
        } else if rest.starts_with('>') {
            return Some(at + 1);
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    None
}

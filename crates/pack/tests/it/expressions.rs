//! Faults of expressions stand where they are written, whatever kind of string holds them.

use assay_pack::Fault;

use crate::fixture::{broken, faults};

const FILE: &str = "registers/issue.toml";

/// The fault of a computed field written as this TOML string, and where its text stands.
fn fault_of(literal: &str, wrong: &str) -> (Fault, (usize, usize)) {
    let layer = broken(FILE, "type = \"people\"", &format!("type = \"text\"\ncompute = {literal}"));
    let text = String::from_utf8(layer.files[FILE].clone()).unwrap();
    let found = text.lines().enumerate().find_map(|(line, content)| {
        let before = content.split_once(wrong)?.0;
        Some((line + 1, before.chars().count() + 1))
    });
    let mut faults = faults(&[layer]);
    faults.retain(|fault| fault.message.starts_with("`issue` has no field"));
    assert_eq!(faults.len(), 1, "{faults:?}");
    (faults.remove(0), found.unwrap())
}

#[test]
fn positions_in_every_kind_of_string() {
    let literals = [
        r#""record.nope""#,
        "'record.nope'",
        // After escapes: each stands for one character.
        r#""'\t\u00e9\"' + record.nope""#,
        r#""'\U0001F600\\\\' + record.nope""#,
        // After letters of several bytes: columns count characters.
        "\"'é😀' + record.nope\"",
        // Over several lines, with and without a first newline.
        "\"\"\"record.nope\"\"\"",
        "\"\"\"\nrecord.nope\"\"\"",
        "\"\"\"\r\nrecord.nope\"\"\"",
        "'''\n'a' +\n  record.nope'''",
        "'''\r\n'a' +\r\n  record.nope'''",
        "\"\"\"\n'a' + \\\n    record.nope\"\"\"",
        "\"\"\"\n'a'\n\n+ record.nope\"\"\"",
    ];
    for literal in literals {
        let (fault, place) = fault_of(literal, "nope");
        assert_eq!((fault.line, fault.column), place, "{literal}\n{fault}");
        assert_eq!((fault.file.as_str(), fault.width), ("tiny/registers/issue.toml", 4), "{literal}\n{fault}");
    }
}

#[test]
fn faults_read_like_those_of_a_compiler() {
    let (fault, _) = fault_of("\"record.titel\"", "titel");
    let told = "\
error: `issue` has no field `titel`
  --> tiny/registers/issue.toml:34:19
   |
34 | compute = \"record.titel\"
   |                   ^^^^^
   = help: did you mean `title`?
";
    assert_eq!(fault.to_string().trim_end(), told.trim_end());
}

//! Broken variants of the tiny pack, each with every fault it must give: `broken/*.txt`.
//!
//! A case is a title (`#`), the file (`in`), the piece to replace (`-` lines, found once), what stands there instead
//! (`+` lines), and the faults told (`>` lines). `UPDATE_BROKEN=1 cargo test -p assay-pack` writes the last anew:
//! read the difference before you keep it.

use std::fmt::Write;
use std::path::Path;

use assay_pack::Fault;

use crate::fixture::{broken, faults};

#[derive(Default)]
struct Case {
    title: String,
    path: String,
    find: Vec<String>,
    replace: Vec<String>,
    told: Vec<String>,
}

fn cases(text: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for line in text.lines() {
        if let Some(title) = line.strip_prefix("# ") {
            cases.push(Case { title: title.to_owned(), ..Case::default() });
        }
        let Some(case) = cases.last_mut() else { continue };
        if let Some(path) = line.strip_prefix("in ") {
            path.clone_into(&mut case.path);
        } else if let Some(piece) = line.strip_prefix('-') {
            case.find.push(piece.to_owned());
        } else if let Some(piece) = line.strip_prefix('+') {
            case.replace.push(piece.to_owned());
        } else if let Some(told) = line.strip_prefix("> ") {
            case.told.push(told.to_owned());
        }
    }
    cases
}

fn compact(faults: &[Fault]) -> Vec<String> {
    let mut lines = Vec::new();
    for fault in faults {
        let file = fault.file.strip_prefix("tiny/").unwrap_or(&fault.file);
        lines.push(format!("{file}:{}:{} {}: {}", fault.line, fault.column, fault.level.as_str(), fault.message));
        lines.extend(fault.hint.iter().map(|hint| format!("  help: {hint}")));
    }
    lines
}

fn run(name: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/broken").join(name);
    let text = std::fs::read_to_string(&file).unwrap();
    let mut written = String::new();
    let mut wrong = String::new();
    for case in cases(&text) {
        let (find, replace) = (case.find.join("\n"), case.replace.join("\n"));
        let told = compact(&faults(&[broken(&case.path, &find, &replace)]));
        writeln!(written, "# {}\nin {}", case.title, case.path).unwrap();
        for (mark, lines) in [("-", &case.find), ("+", &case.replace), ("> ", &told)] {
            lines.iter().for_each(|line| writeln!(written, "{mark}{line}").unwrap());
        }
        written.push('\n');
        if told != case.told || told.is_empty() {
            let (told, expected) = (told.join("\n"), case.told.join("\n"));
            writeln!(wrong, "# {}\ntold:\n{told}\nexpected:\n{expected}\n", case.title).unwrap();
        }
    }
    if std::env::var_os("UPDATE_BROKEN").is_some() {
        std::fs::write(&file, written).unwrap();
        return;
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn manifests() {
    run("manifest.txt");
}

#[test]
fn clauses_and_requirements() {
    run("requirement.txt");
}

#[test]
fn registers() {
    run("register.txt");
}

#[test]
fn fields() {
    run("field.txt");
}

#[test]
fn workflows() {
    run("workflow.txt");
}

#[test]
fn looks() {
    run("looks.txt");
}

#[test]
fn checks() {
    run("check.txt");
}

#[test]
fn tables_to_look_up_in() {
    run("lookup.txt");
}

#[test]
fn views_and_explanations() {
    run("view.txt");
}

#[test]
fn proofs() {
    run("proof.txt");
}

#[test]
fn texts() {
    run("text.txt");
}

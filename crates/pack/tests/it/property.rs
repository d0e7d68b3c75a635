//! Whatever the files hold, the loader answers.

use assay_pack::{Layer, load_checked};
use proptest::prelude::*;

use crate::fixture::{FILES, broken, tiny, told};

/// Pieces that stand for something in packs.
const PIECES: [&str; 30] = [
    "key",
    "=",
    "\"",
    "'",
    "\"\"\"",
    "[",
    "]",
    "[[",
    "]]",
    "{",
    "}",
    "\n",
    ",",
    "[fields.x]",
    "type = \"link\"",
    "to = \"*\"",
    "inverse = \"issues\"",
    "compute = \"record.cost\"",
    "\\",
    "\\u00e9",
    "é",
    "\r\n",
    "\0",
    "2030-11-12",
    "-1",
    "99999999999999999999",
    "{ $x ->",
    ".help = ",
    "[[workflow.move]]",
    "single = true",
];

#[derive(Debug, Clone)]
struct Mutation {
    file: prop::sample::Index,
    at: prop::sample::Index,
    cut: usize,
    piece: prop::sample::Index,
    repeat: usize,
}

fn mutation() -> impl Strategy<Value = Mutation> {
    (any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0..40_usize, any::<prop::sample::Index>(), 0..3_usize)
        .prop_map(|(file, at, cut, piece, repeat)| Mutation { file, at, cut, piece, repeat })
}

fn apply(layer: &mut Layer, mutation: &Mutation) {
    let (path, _) = FILES[mutation.file.index(FILES.len())];
    let content = layer.files.get_mut(path).unwrap();
    let at = mutation.at.index(content.len() + 1);
    let end = (at + mutation.cut).min(content.len());
    content.splice(at..end, PIECES[mutation.piece.index(PIECES.len())].repeat(mutation.repeat).into_bytes());
}

fn check(layer: Layer) {
    let sources = layer.files.clone();
    let faults = match load_checked(&[layer]) {
        Ok(pack) => pack.warnings,
        Err(faults) => {
            assert!(!faults.is_empty(), "refused without a reason");
            faults
        }
    };
    for fault in &faults {
        let path = fault.file.strip_prefix("tiny/").unwrap();
        let lines = sources.get(path).map_or(1, |content| content.split(|byte| *byte == b'\n').count());
        assert!((1..=lines).contains(&fault.line) && fault.column >= 1, "{fault}");
        assert!(!fault.message.is_empty() && !fault.message.ends_with('.'), "{fault}");
    }
    drop(told(&faults));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn mutated_packs_never_panic(mutations in prop::collection::vec(mutation(), 1..6)) {
        let mut layer = tiny();
        for mutation in &mutations {
            apply(&mut layer, mutation);
        }
        check(layer);
    }

    #[test]
    fn arbitrary_files_never_panic(index in 0..FILES.len(), content in prop::collection::vec(any::<u8>(), 0..200)) {
        let mut layer = tiny();
        layer.files.insert(FILES[index].0.to_owned(), content);
        check(layer);
    }

    #[test]
    fn arbitrary_text_never_panics(index in 0..FILES.len(), content in "(\\PC|[\\n\"'={}\\[\\].#\\\\]){0,200}") {
        let mut layer = tiny();
        layer.files.insert(FILES[index].0.to_owned(), content.into_bytes());
        check(layer);
    }
}

/// Files cut short anywhere.
#[test]
fn truncated_files_never_panic() {
    for (path, text) in FILES {
        for end in (0..text.len()).step_by(7) {
            let mut layer = tiny();
            layer.files.insert(path.to_owned(), text.as_bytes()[..end].to_vec());
            check(layer);
        }
    }
}

/// Nesting as deep as a hostile file can make it.
#[test]
fn deep_nesting_never_overflows_the_stack() {
    let deep = 20_000;
    let array = format!("key = {}{}", "[".repeat(deep), "]".repeat(deep));
    let table = format!("key = {}1{}", "{ a = ".repeat(deep), " }".repeat(deep));
    let dotted = format!("{} = 1", vec!["a"; deep].join("."));
    for text in [array, table, dotted] {
        let mut layer = tiny();
        layer.files.insert("registers/issue.toml".to_owned(), text.into_bytes());
        check(layer);
    }
    for (opening, closing) in [("(", ")"), ("[", "]"), ("!", ""), ("-", ""), ("1 + ", ""), ("true ? 1 : ", "")] {
        let expression = format!("{}1{}", opening.repeat(deep), closing.repeat(deep));
        check(broken("registers/issue.toml", "today + days(3)", &expression));
    }
    for opening in ["{ ", "{ $x ->\n *[a] ", "{ F("] {
        let mut layer = tiny();
        let text = format!("deep = {}\"x\"{}\n", opening.repeat(deep), " }".repeat(deep));
        layer.files.insert("locales/en/issue.ftl".to_owned(), text.into_bytes());
        check(layer);
    }
}

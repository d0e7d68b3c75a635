//! Folders of Markdown, made for the test.

use std::path::Path;

use assay_source::{Cell, Folder, Options, read, read_markdown_folder};
use serde_json::json;
use tempfile::TempDir;

use crate::{refusal, shown, table, text};

fn folder_of(files: &[(&str, &[u8])]) -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    for (path, content) in files {
        let path = dir.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }
    dir
}

fn read_folder(dir: &Path) -> Folder {
    read_markdown_folder(dir, &Options::default()).unwrap_or_else(|error| panic!("{error}"))
}

fn folder(files: &[(&str, &[u8])]) -> Folder {
    read_folder(folder_of(files).path())
}

/// Problems of documents and paths, a line each.
fn wrong(folder: &Folder) -> String {
    let documents = folder.documents.iter().flat_map(|document| {
        document.problems.iter().map(|(line, problem)| format!("{}:{line}: {problem}", document.path()))
    });
    documents.chain(folder.problems.iter().map(ToString::to_string)).collect::<Vec<_>>().join("\n")
}

#[test]
fn front_matter_and_body_come_apart() {
    let content = "\u{feff}---\r\nID: SOP-1\r\ntitle:  Control \r\nversion: 1.10\r\nrevision: 3\r\nscore: 2.5\r\napprovers: [anna, ben]\r\nowner: cy\r\ntraining:\r\n  due_days: 30\r\neffective: 2025-01-15\r\n---\r\n\r\n# Heading\r\ntext\r\n";
    let folder = folder(&[("a.md", content.as_bytes())]);
    let document = &folder.documents[0];
    assert_eq!((document.id.as_deref(), document.title.as_str()), (Some("SOP-1"), "Control"));
    assert_eq!((document.body.as_str(), document.body_line), ("# Heading\ntext\n", 14));
    assert_eq!(
        json!(document.front),
        json!({
            "ID": "SOP-1", "title": "Control", "version": "1.10", "revision": 3, "score": 2.5, "approvers": ["anna", "ben"], "owner": "cy",
            "training": {"due_days": 30}, "effective": "2025-01-15",
        })
    );
    assert_eq!(document.front_list(&["approvers"]), ["anna", "ben"]);
    assert_eq!(document.front_list(&["reviewers", "OWNER"]), ["cy"]);
    assert_eq!(document.front_text(&["revision"]).as_deref(), Some("3"));
    assert_eq!(document.front_text(&["training"]), None);
}

#[test]
fn titles_come_from_where_there_is_one() {
    let folder = folder(&[
        ("a.md", b"intro\n\n## The `real` *title*\n"),
        ("b/plain-name.markdown", b"just text\n"),
        ("c.md", b"---\nid: 7\n---\n"),
        ("d.md", b""),
    ]);
    let titles: Vec<&str> = folder.documents.iter().map(|document| document.title.as_str()).collect();
    assert_eq!(titles, ["The real title", "plain-name", "c", "d"]);
    assert_eq!(folder.documents[2].id.as_deref(), Some("7"));
}

#[test]
fn what_is_wrong_is_told_per_document() {
    let folder = folder(&[
        ("a.md", b"---\nid: X-1\ntitle: Audit: Design\n---\nbody\n"),
        ("b.md", b"---\nid: X-2\nno end\n"),
        ("c.md", b"---\n- list\n---\n"),
        ("d.md", b"---\nid: X-3\nid: X-4\n---\n"),
        ("e.md", b"---\nid: X-5\n---\n"),
        ("f.md", b"---\nid: X-5\n---\n[gone](nowhere.md) ![no](img/x.png)\n[out](../../etc/passwd)\n"),
        ("g.md", b"caf\xe9\n"),
        ("h.md", b"a\0b\0c\0d\0 and so on, and so on, and so on, and so on, and so on, and so on, and so on, and so on, and so on"),
        ("i.md", b"---\na: &a [x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c]\ne: &e [*d, *d, *d, *d, *d, *d, *d, *d]\nf: [*e, *e, *e, *e, *e, *e, *e, *e]\n---\n"),
        ("j.md", b"---\n\n---\nempty front\n"),
        ("Y-quiz.json", b"{}"),
        ("e-quiz.json", b"{broken"),
    ]);
    insta::assert_snapshot!(wrong(&folder), @r#"
    a.md:3: the front matter is not YAML: mapping values are not allowed in this context
    b.md:1: the front matter has no end; write `---` in a line of its own after it
    c.md:2: the front matter has no keys; write `title: …`
    d.md:2: the front matter is not YAML: duplicate entry with key "id"
    e.md:1: the quiz e-quiz.json is not JSON: key must be a string at line 1 column 2
    f.md:1: the id `X-5` belongs to e.md already
    f.md:4: the link to `nowhere.md` leads nowhere
    f.md:4: the link to `img/x.png` leads nowhere
    f.md:5: the link to `../../etc/passwd` leads nowhere
    i.md:1: the front matter is not YAML: repetition limit exceeded
    h.md has 4 NUL bytes, the first in this line: it is damaged or not text
    Y-quiz.json is a quiz, but there is no document beside it that it belongs to
    "#);
    assert_eq!(folder.documents[6].body, "café\n");
    assert_eq!(folder.documents[6].notes.len(), 1);
    let blocked: Vec<String> =
        folder.table().rows.iter().filter(|row| !row.problems.is_empty()).map(|row| row.place.to_string()).collect();
    assert_eq!(blocked, ["a.md:1", "b.md:1", "c.md:1", "d.md:1", "f.md:1", "i.md:1"]);
}

#[test]
fn links_lead_to_documents_and_files() {
    let body = "---\nid: A-1\n---\n# T\n\nSee [the *other*](sub/b.md#part), [c]( <sub/c d.md> ), [ref] and\n[up](./sub/../d) ![pic](img/p%20x.png)\n\n| x |\n|---|\n| [cell](/sub/b.md?x=1) |\n\n[web](https://x.example/a.md) [mail](mailto:a@b.example) [here](#t) [root](sub/)\n\n`[code](gone.md)`\n\n[ref]: d.md\n";
    let folder = folder(&[
        ("a.md", body.as_bytes()),
        ("d.md", b"d"),
        ("sub/b.md", b"---\nid: B-1\n---\n[back](../a.md)"),
        ("sub/c d.md", b"c"),
        ("sub/index.md", b"i"),
        ("img/p x.png", b"png"),
    ]);
    let links: Vec<String> = folder.documents[0]
        .links
        .iter()
        .map(|link| {
            format!(
                "{} {} {} -> {} {}",
                link.line,
                link.text,
                link.target,
                link.to_path.as_deref().unwrap_or("-"),
                link.to_id.as_deref().unwrap_or("-")
            )
        })
        .collect();
    insta::assert_snapshot!(links.join("\n"), @r#"
    6 the other sub/b.md#part -> sub/b.md B-1
    6 c sub/c d.md -> sub/c d.md -
    6 ref d.md -> d.md -
    7 up ./sub/../d -> d.md -
    7 pic img/p%20x.png -> img/p x.png -
    11 cell /sub/b.md?x=1 -> sub/b.md B-1
    13 root sub/ -> sub/index.md -
    "#);
    assert_eq!(folder.documents[0].attachments, ["img/p x.png"]);
    assert_eq!(folder.documents[2].links[0].to_id.as_deref(), Some("A-1"));
    assert_eq!(wrong(&folder), "");
}

#[test]
fn ids_in_the_text_are_mentions() {
    let folder = folder(&[
        ("a.md", b"---\nid: SOP-001\n---\nSOP-001 itself, SOP-002,\nagain SOP-002. (WI-7) SOP-0021 sop-002 SOP-002b AES-256 SOP-099\n\n    SOP-003 in code\n\n[SOP-003](b.md) and POL_1.\n"),
        ("b.md", b"---\nid: SOP-002\n---\n"),
        ("c.md", b"---\nid: SOP-003\n---\n"),
        ("d.md", b"---\nid: POL_1\n---\n"),
    ]);
    let mentions: Vec<(u32, &str, bool)> = folder.documents[0]
        .mentions
        .iter()
        .map(|mention| (mention.line, mention.id.as_str(), mention.to_path.is_some()))
        .collect();
    assert_eq!(mentions, [(4, "SOP-002", true), (5, "SOP-0021", false), (5, "SOP-099", false), (9, "POL_1", true)]);
}

#[test]
fn quizzes_and_attachments_find_their_document() {
    let folder = folder(&[
        ("a/SOP-1-control.md", b"---\nid: SOP-1\nsource: scan.pdf\nforms: [forms/f1.docx, missing.docx]\n---\n"),
        ("a/SOP-1-quiz.json", br#"{"passingScore": 80}"#),
        ("a/SOP-1_quiz.json", b"{}"),
        ("a/SOP-10.md", b"no id"),
        ("a/SOP-10-quiz.json", b"{}"),
        ("b/SOP-1-quiz.json", b"{}"),
        ("b/other.json", b"{}"),
        ("c/SOP-1-flow.png", b"x"),
        ("c/SOP-11.png", b"x"),
        ("d/scan.pdf", b"x"),
        ("forms/f1.docx", b"x"),
    ]);
    let control = folder.document("SOP-1").unwrap();
    assert_eq!(control.quiz.as_ref().unwrap().content, json!({"passingScore": 80}));
    assert_eq!(control.attachments, ["c/SOP-1-flow.png", "d/scan.pdf", "forms/f1.docx"]);
    assert_eq!(folder.documents[1].quiz.as_ref().unwrap().path, "a/SOP-10-quiz.json");
    let paths: Vec<&str> = folder.attachments.iter().map(|attachment| attachment.path.as_str()).collect();
    assert_eq!(paths, ["b/other.json", "c/SOP-1-flow.png", "c/SOP-11.png", "d/scan.pdf", "forms/f1.docx"]);
    assert_eq!(folder.attachments[0].size, 2);
    insta::assert_snapshot!(wrong(&folder), @r#"
    a/SOP-1-control.md:1: a/SOP-1_quiz.json is a second quiz; only the first is kept
    b/SOP-1-quiz.json is a quiz, but there is no document beside it that it belongs to
    "#);
}

#[cfg(unix)]
#[test]
fn symbolic_links_are_not_followed() {
    let dir = folder_of(&[("a.md", b"a"), ("sub/b.md", b"b"), (".hidden/c.md", b"c"), (".d.md", b"d")]);
    std::os::unix::fs::symlink(dir.path(), dir.path().join("sub/loop")).unwrap();
    std::os::unix::fs::symlink("/etc/hostname", dir.path().join("host.md")).unwrap();
    let folder = read_folder(dir.path());
    assert_eq!(folder.documents.len(), 2);
    assert_eq!(
        wrong(&folder),
        "host.md is a symbolic link; put the file itself there\nsub/loop is a symbolic link; put the file itself there"
    );
    assert_eq!(folder.notes[0].to_string(), "2 hidden files or folders left out");
}

#[test]
fn folders_have_bounds() {
    let dir = folder_of(&[("a.md", b"long enough"), ("b.md", b"b"), ("c.txt", b"c")]);
    let options = Options { max_document_bytes: 5, ..Options::default() };
    let folder = read_markdown_folder(dir.path(), &options).unwrap();
    assert_eq!(folder.documents.len(), 1);
    assert_eq!(wrong(&folder), "a.md has 11 bytes; the most that is read is 5");
    let options = Options { max_files: 2, ..Options::default() };
    assert!(read_markdown_folder(dir.path(), &options).unwrap_err().to_string().ends_with("has more than 2 files"));

    let deep = vec!["d"; 60].join("/") + "/e.md";
    let dir = folder_of(&[(&deep, b"x"), ("a.md", b"a")]);
    let folder = read_folder(dir.path());
    assert_eq!(folder.documents.len(), 1);
    assert!(wrong(&folder).ends_with("d lies too deep; move it up"));
}

#[test]
fn what_is_no_folder_of_documents_is_refused() {
    let dir = folder_of(&[("docs/a.txt", b"a")]);
    let fail = |path: &Path| read_markdown_folder(path, &Options::default()).unwrap_err().kind.key();
    assert_eq!(fail(&dir.path().join("docs")), "no-documents");
    assert_eq!(fail(&dir.path().join("docs/a.txt")), "not-a-folder");
    assert_eq!(fail(&dir.path().join("gone")), "io");
    assert_eq!(read(&dir.path().join("gone.csv"), &Options::default()).unwrap_err().kind.key(), "io");
}

#[test]
fn documents_are_rows_too() {
    let dir = folder_of(&[
        ("a.md", b"---\nid: A\ntags: [x, y]\nbody: front\n---\n[b](b.md) [b](b.md)\n"),
        ("b.md", b"text\n"),
    ]);
    let table = read(dir.path(), &Options::default()).unwrap();
    assert_eq!(table.columns.join(" "), "path id title body links mentions quiz attachments body (2) tags");
    assert_eq!(table.rows[0].cells[9], Cell::List(vec![text("x"), text("y")]));
    assert_eq!(table.rows[0].cells[4], Cell::List(vec![text("b.md")]));
    assert_eq!(shown(&table, 1), ["b.md", "", "b", "text\n", "", "", "", "", "", ""]);
}

#[test]
fn a_single_file_is_a_table_of_one_row() {
    let table = table("a.md", "---\nid: A\n---\n# Title\n");
    assert_eq!(shown(&table, 0)[..3], ["a.md", "A", "Title"]);
    assert_eq!(refusal("a.md", "%PDF-1.7"), "a.md: is a PDF, not a table of text");
}

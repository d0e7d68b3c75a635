//! What people and programs send that no page of ours asked for.

use assay_core::Actor;
use serde_json::json;

use super::app::{TestApp, form, value};

#[test]
fn hostile_text_is_shown_as_text() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let title = "<script>alert(1)</script>\"' \u{202e}cilbup\u{200f} 🦀👩‍👩‍👧 \u{0}nul";
    let made = mara
        .submit(
            "/r/nonconformity/new",
            &[
                ("title", title),
                ("description", "[x](javascript:alert(1)) <img src=x onerror=alert(1)> <iframe>"),
                ("tags", "<b>,\""),
            ],
        )
        .to();
    let path = made.split('?').next().expect("a path");
    for page in [
        path.to_owned(),
        format!("{path}/edit"),
        format!("{path}/history"),
        "/r/nonconformity".to_owned(),
        format!("{path}/moves/contain"),
    ] {
        let page = mara.get(&page).page(200);
        for bad in ["<script>", "href=\"javascript", "onerror=\"", "<img", "<iframe", "<b>,"] {
            assert!(!page.contains(bad), "{bad} on {path}");
        }
        assert!(page.contains("🦀"));
    }
    mara.post(&format!("{path}/comments"), &[("text", "<svg onload=alert(1)>\u{202e}")]).to();
    assert!(!mara.get(path).page(200).contains("onload"));
    let fields = form(&mara.get(&format!("{path}/edit")).page(200), &format!("{path}/edit"));
    assert!(value(&fields, "title").contains("<script>"), "{}", value(&fields, "title"));
    assert!(!value(&fields, "title").contains('\0'));
}

#[test]
fn a_text_too_long_comes_back_whole() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let long = "Wörter 🦀 ".repeat(90_000);
    assert!(long.len() > 1_000_000);
    let page = mara.submit("/r/nonconformity/new", &[("title", "Long"), ("description", &long)]).page(422);
    let fields = form(&page, "/r/nonconformity/new");
    assert_eq!(value(&fields, "description").len(), long.len());
    assert_eq!(value(&fields, "title"), "Long");
    // More than any form holds is refused before it is read.
    let page = mara.post("/r/nonconformity/new", &[("title", &"x".repeat(5_000_000))]);
    assert_eq!(page.status, 413);
}

#[test]
fn names_that_no_form_has_change_nothing() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let number = app.make("nonconformity", &[("title", json!("A leak")), ("costs", json!([]))]);
    let path = format!("/r/nonconformity/{number}");
    let before = app.engine.record(&Actor::system("test"), &number).expect("is there");
    let odd = [
        ("version", "1"),
        ("state", "closed"),
        ("number", "NC-1"),
        ("$withdrawn", "true"),
        ("cost.amount", "5"),
        ("created_by", "PER-0001"),
        ("costs.18446744073709551615.kind", ""),
        ("costs.x.kind", "scrap"),
        ("costs..", "1"),
        ("...", "1"),
        ("", "1"),
    ];
    assert!(mara.post(&format!("{path}/edit"), &odd).to().ends_with("?done=unchanged"));
    assert_eq!(app.engine.record(&Actor::system("test"), &number).expect("is there"), before);
    for action in [
        "add-row:",
        "add-row:nothing",
        "add-row:title",
        "remove-row:costs",
        "remove-row:costs.9999999",
        "remove-row:.1",
        "add-link:",
        "add-link:title",
        "\u{0}",
    ] {
        let answer = mara.post(&format!("{path}/edit"), &[("version", "1"), ("action", action)]);
        assert!(answer.status == 200 || answer.status == 303, "{action}: {}", answer.status);
    }
}

#[test]
fn addresses_that_make_no_sense_are_not_found() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let number = app.make("nonconformity", &[("title", json!("A leak"))]);
    for path in [
        "/r/nothing",
        "/r/nothing/new",
        "/r/nonconformity/NC-2026-9999",
        "/r/nonconformity/%00",
        "/r/nonconformity/..%2f..",
        "/r/nonconformity/NC-2026-9999/edit",
        "/r/nonconformity/NC-2026-9999/history",
        "/nowhere",
    ] {
        assert_eq!(mara.get(path).status, 404, "{path}");
    }
    for path in [
        format!("/r/document/{number}"),
        format!("/r/nonconformity/{number}/moves/fly"),
        format!("/r/nonconformity/{number}/files/00"),
    ] {
        assert_eq!(mara.get(&path).status, 404, "{path}");
    }
}

#[test]
fn uploads_are_handed_out_safely() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let number = app.make("nonconformity", &[("title", json!("A leak"))]);
    let path = format!("/r/nonconformity/{number}");
    let attach = format!("{path}/attachments");
    let page = mara.post_files(&attach, &[], &[]).page(422);
    assert!(page.contains("Choose at least one file"));
    let html = b"<script>alert(document.cookie)</script>";
    let files: [(&str, &str, &[u8]); 2] =
        [("file", "..\\evil\u{202e} page.html", html), ("file", "log.csv", b"a,b\n1,2\n")];
    assert_eq!(mara.post_files(&attach, &[], &files).to(), format!("{path}?done=attached#files"));
    let page = mara.get(&path).page(200);
    assert!(page.contains("log.csv"));
    let hrefs: Vec<&str> = page
        .split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|href| href.contains("/files/"))
        .collect();
    assert_eq!(hrefs.len(), 2);
    for href in hrefs {
        let file = mara.get(href);
        assert_eq!(file.status, 200);
        assert!(
            file.header("content-disposition").is_some_and(|it| it.starts_with("attachment; ")),
            "{:?}",
            file.headers
        );
        assert_eq!(file.header("x-content-type-options"), Some("nosniff"));
        assert!(file.header("content-security-policy").is_some_and(|it| it.contains("sandbox")));
        assert!(!file.header("content-type").is_some_and(|it| it.contains("html")), "{:?}", file.headers);
        assert!(file.header("cache-control").is_some_and(|it| it.contains("no-store")));
    }
}

#[test]
fn pages_forbid_scripts_of_others() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    for path in ["/", "/r/nonconformity/new", "/nowhere"] {
        let answer = mara.get(path);
        let policy = answer.header("content-security-policy").expect("a policy").to_owned();
        assert!(
            policy.contains("default-src 'none'; script-src 'self';")
                && !policy.contains("unsafe")
                && policy.contains("frame-ancestors 'none'"),
            "{policy}"
        );
    }
}

#[test]
fn small_forms_take_as_little_on_trust_as_large_ones() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let number = app.make("nonconformity", &[("title", json!("A leak"))]);
    let edit = format!("/r/nonconformity/{number}/edit");
    let odd = "</textarea><script>alert(1)</script>\"' \u{202e}cilbup\u{200f} 🦀 \u{0}nul";
    let long = "x".repeat(1_000_000);
    for (path, fixed) in [(edit.as_str(), vec![("version", "1"), ("part", "title")]), ("/r/supplier/quick", Vec::new())]
    {
        for value in [long.as_str(), "", "   "] {
            let fields: Vec<(&str, &str)> = fixed.iter().copied().chain([("title", value)]).collect();
            let part = mara.post(path, &fields).page(422);
            assert!(part.contains("aria-invalid") && !part.contains("<html"), "{path}");
            assert_eq!(super::app::value(&form(&part, path), "title").trim(), value.trim());
        }
        let fields: Vec<(&str, &str)> = fixed.iter().copied().chain([("title", odd), ("owner", odd)]).collect();
        let answer = mara.post(path, &fields);
        assert!(matches!(answer.status, 201 | 303 | 422), "{path}: {}", answer.status);
        let page = answer.header("content-type").is_none_or(|kind| kind.starts_with("text/html"));
        assert!(!page || !answer.text().contains("<script>alert"), "{path}");
    }
    for odd in ["nothing", "", "title%00", "%3Cscript%3E", "$reason", "state"] {
        let page = mara.get(&format!("{edit}?field={odd}&part=yes")).page(200);
        assert!(page.contains("</html>"), "what is no field is the whole form: {odd}");
    }
}

//! Pictures in texts: kept at once, attached when the form is sent, shown from our own addresses only.

use assay_core::Actor;
use serde_json::{Value, json};

use super::app::{Browser, TestApp, around, fill, form};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n and what a picture holds";

/// Sends a picture as the editor does; answers with its path in the text and its token.
fn paste(browser: &mut Browser, name: &str, bytes: &[u8]) -> (String, String) {
    let answer = browser.post_files("/images", &[], &[("file", name, bytes)]);
    assert_eq!(answer.status, 200, "{}", answer.text());
    let kept: Value = serde_json::from_str(&answer.text()).expect("is JSON");
    let text = |key: &str| kept[key].as_str().expect("a text").to_owned();
    (text("path"), text("token"))
}

#[test]
fn a_picture_is_attached_with_its_text() {
    let app = TestApp::start();
    let mut mara = app.person("Mara Lindqvist", &["quality"]);
    let (path, token) = paste(&mut mara, "photo \"1\".png", PNG);
    let shown = mara.get(&format!("/images/{token}"));
    assert_eq!((shown.status, shown.header("content-type")), (200, Some("image/png")));
    assert_eq!(shown.body, PNG);
    assert!(shown.header("content-security-policy").expect("a policy").contains("sandbox"));

    let text = format!("See ![photo]({path})");
    let made =
        mara.submit("/r/nonconformity/new", &[("title", "A leak"), ("description", &text), ("$image", &token)]).to();
    let record = made.split('?').next().expect("a path").to_owned();
    let page = mara.get(&record).page(200);
    assert!(page.contains(&format!("<img src=\"{record}/{path}\"")), "{}", around(&page, "See "));
    let file = mara.get(&format!("{record}/{path}"));
    assert_eq!((file.status, file.body.as_slice()), (200, PNG));

    // In a change of a record as well, once each.
    let (second, token) = paste(&mut mara, "two.png", b"\x89PNG\r\n\x1a\n two");
    let edit = format!("{record}/edit");
    let mut fields = form(&mara.get(&edit).page(200), &edit);
    fill(&mut fields, &[("description", &format!("{text} ![]({second}) ![]({second})")), ("$image", &token)]);
    mara.post_raw(&edit, &fields).to();
    assert_eq!(mara.get(&format!("{record}/{second}")).body, b"\x89PNG\r\n\x1a\n two");
    let number = record.rsplit('/').next().expect("a number");
    let history = app.engine.history(&Actor::system("test"), number, 99).expect("is there");
    assert_eq!(history.iter().filter(|row| row.entry.value("$file").is_some()).count(), 2);
    let report = app.engine.verify(&assay_engine::VerifyOptions::default(), &mut |_| {}).expect("verifies");
    assert!(report.is_clean(), "{:?}", report.discrepancies);
}

#[test]
fn a_picture_survives_a_form_that_is_refused_and_a_draft() {
    let app = TestApp::start();
    let mut mara = app.person("Mara Lindqvist", &["quality"]);
    let (path, token) = paste(&mut mara, "photo.png", PNG);
    let text = format!("![photo]({path})");
    let new = "/r/nonconformity/new";
    let page = mara.submit(new, &[("title", ""), ("description", &text), ("$image", &token)]).page(422);
    assert!(form(&page, new).contains(&("$image".to_owned(), token.clone())));
    mara.post_raw("/drafts", &form(&page, new));
    let page = mara.get(new).page(200);
    let mut fields = form(&page, new);
    assert!(fields.contains(&("$image".to_owned(), token)));
    fill(&mut fields, &[("title", "A leak")]);
    let made = mara.post_raw(new, &fields).to();
    let record = made.split('?').next().expect("a path");
    assert_eq!(mara.get(&format!("{record}/{path}")).body, PNG);
}

#[test]
fn nobody_gets_at_a_file_by_knowing_its_hash() {
    let app = TestApp::start();
    let mut mara = app.person("Mara Lindqvist", &["quality"]);
    let mut leo = app.person("Leo Novak", &[]);
    let (path, token) = paste(&mut mara, "secret.png", PNG);
    assert_eq!(leo.get(&format!("/images/{token}")).status, 404);
    let hash = path.rsplit('/').next().expect("a hash");
    for forged in ["", "x", &token.replace('.', ""), &format!("{}.AAAA", token.split('.').next().expect("a text"))] {
        assert_eq!(leo.get(&format!("/images/{forged}")).status, 404, "{forged}");
    }
    // Her token in his form, and no token at all: the text says it, the record does not hold it.
    for token in [token.as_str(), ""] {
        let text = format!("![mine now]({path})");
        let filled = [("title", "Leo's"), ("description", text.as_str()), ("$image", token)];
        let made = leo.submit("/r/nonconformity/new", &filled).to();
        let record = made.split('?').next().expect("a path");
        assert_eq!(leo.get(&format!("{record}/files/{hash}")).status, 404);
    }
}

#[test]
fn only_pictures_are_taken() {
    let app = TestApp::start();
    let mut mara = app.person("Mara Lindqvist", &["quality"]);
    for (name, bytes) in [
        ("x.svg", b"<svg onload=alert(1)>".as_slice()),
        ("x.html", b"<script>alert(1)</script>"),
        ("x.png", b"not a picture"),
        ("x.pdf", b"%PDF-1.7"),
        ("", b"x"),
    ] {
        let answer = mara.post_files("/images", &[], &[("file", name, bytes)]);
        assert_eq!(answer.status, 422, "{name}");
        assert!(answer.text().contains("no picture"), "{}", answer.text());
    }
    let large: Vec<u8> = PNG.iter().copied().chain(std::iter::repeat_n(0, 10_000_001)).collect();
    let answer = mara.post_files("/images", &[], &[("file", "x.png", &large)]);
    assert_eq!(answer.status, 422);
    assert!(answer.text().contains("at most"), "{}", answer.text());
    assert_eq!(mara.post("/images", &[]).status, 400);
    assert_eq!(app.browser().post_files("/images", &[], &[("file", "x.png", PNG)]).status, 401);
}

#[test]
fn pictures_of_elsewhere_are_links() {
    let app = TestApp::start();
    let mut mara = app.person("Mara Lindqvist", &["quality"]);
    let text = "![spy](https://elsewhere.example/p.png) ![near](//elsewhere.example/p.png) ![ours](/r/person/PER-0001/files/x)\n\n\
                ![js](javascript:alert(1)) <img src=x onerror=alert(1)> ![up](files/../../../sign-out)\n\n\
                [@Mara](/r/person/PER-0002)\n\n- [x] done\n- [ ] open";
    let number = app.make("nonconformity", &[("title", json!("A leak")), ("description", json!(text))]);
    let page = mara.get(&format!("/r/nonconformity/{number}")).page(200);
    for bad in ["<img", "onerror=\"", "src=\"https", "src=\"//", "href=\"javascript"] {
        assert!(!page.contains(bad), "{bad}: {}", around(&page, "spy"));
    }
    for good in ["href=\"https://elsewhere.example/p.png\"", "href=\"/r/person/PER-0002\"", "☑ done", "☐ open"] {
        assert!(page.contains(good), "{good}: {}", around(&page, "spy"));
    }
}

#[test]
fn attached_pictures_are_shown_beside_their_names() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let number = app.make("nonconformity", &[("title", json!("Fog under the display"))]);
    let path = format!("/r/nonconformity/{number}");
    let files: [(&str, &str, &[u8]); 2] = [("file", "fog <1>.png", PNG), ("file", "notes.txt", b"wet")];
    mara.post_files(&format!("{path}/attachments"), &[], &files).to();
    let page = mara.get(&path).page(200);
    let files = page.split("id=\"files\"").nth(1).expect("a part").split("</section>").next().expect("its end");
    assert_eq!(files.matches("class=\"shot\"").count(), 1, "{files}");
    assert!(
        files.contains(&format!("<img src=\"{path}/files/")) && files.contains("alt=\"fog &#60;1&#62;.png\""),
        "{files}"
    );
}

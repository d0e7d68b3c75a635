//! What people type is kept before they send it.

use assay_core::Actor;
use jiff::ToSpan as _;
use serde_json::json;

use super::app::{Answer, Browser, TestApp, around, fill, form, value};

const NEW: &str = "/r/nonconformity/new";

/// Sends what a form shows now with something typed into it, as the script of the page does.
fn type_into(browser: &mut Browser, open: &str, action: &str, filled: &[(&str, &str)]) -> Answer {
    let page = browser.get(open).page(200);
    let mut fields = form(&page, action);
    fill(&mut fields, filled);
    browser.post_raw("/drafts", &fields)
}

fn title(app: &TestApp, number: &str) -> String {
    app.engine.record(&Actor::system("test"), number).expect("is there").title().to_owned()
}

#[test]
fn what_was_typed_is_there_again_on_another_device() {
    let app = TestApp::start();
    let mut mara = app.person("Mara Lindqvist", &["quality"]);
    let typed =
        [("title", "A leak at the \"seam\" <b>"), ("description", "14 returned\r\n\r\n* one"), ("severity", "major")];
    let saved = type_into(&mut mara, NEW, NEW, &typed);
    assert_eq!((saved.status, saved.text().as_str()), (200, "Draft saved 08:42"));
    mara.post("/sign-out", &[]).to();

    let mut phone = app.signed_in("mara.lindqvist@acme.example");
    let page = phone.get(NEW).page(200);
    assert!(page.contains("Your draft of 12 Nov 2026, 08:42 is here."), "{}", around(&page, "<h1"));
    let fields = form(&page, NEW);
    assert_eq!(value(&fields, "title"), "A leak at the \"seam\" <b>");
    assert_eq!(value(&fields, "description"), "14 returned\r\n\r\n* one");
    assert_eq!(value(&fields, "severity"), "major");
    let page = phone.get("/work").page(200);
    assert!(
        page.contains("A leak at the") && page.contains(&format!("href=\"{NEW}\"")),
        "{}",
        around(&page, "h-drafts")
    );

    // Sent, it is a record, and no draft any more.
    phone.post_raw(NEW, &fields).to();
    assert!(!phone.get(NEW).page(200).contains("Your draft"));
    assert!(!phone.get("/work").page(200).contains("h-drafts"));
}

#[test]
fn a_draft_is_seen_by_nobody_else() {
    let app = TestApp::start();
    let mut mara = app.person("Mara Lindqvist", &["quality"]);
    let mut jonas = app.person("Jonas Weber", &["quality"]);
    assert_eq!(type_into(&mut mara, NEW, NEW, &[("title", "Confidential thought")]).status, 200);
    for page in [NEW, "/work", "/search?q=confidential+thought", "/r/nonconformity"] {
        assert!(!jonas.get(page).page(200).contains("Confidential"), "{page}");
    }
    // Nor can it be thrown away by others.
    jonas.post("/drafts/discard", &[("$draft", NEW)]).to();
    assert!(mara.get(NEW).page(200).contains("Confidential thought"));

    // What a page made for Mara sends after Jonas has signed in in her browser is not kept as his.
    let page = mara.get(NEW).page(200);
    let mut fields = form(&page, NEW);
    fill(&mut fields, &[("title", "Mine"), ("csrf", &jonas.csrf.clone())]);
    let answer = jonas.post_raw("/drafts", &fields);
    assert_eq!(answer.status, 409, "{}", answer.text());
    assert!(!jonas.get(NEW).page(200).contains("Your draft"));
}

#[test]
fn discarding_shows_the_form_without_it() {
    let app = TestApp::start();
    let mut mara = app.person("Mara Lindqvist", &["quality"]);
    type_into(&mut mara, NEW, NEW, &[("title", "Never mind")]);
    assert_eq!(mara.submit_at(NEW, "/drafts/discard", &[]).to(), NEW);
    let page = mara.get(NEW).page(200);
    assert!(!page.contains("Never mind") && !page.contains("Your draft"));
    // The list of drafts leads back to itself; nowhere else is followed.
    let away = [("$draft", NEW), ("back", "https://elsewhere.example")];
    assert_eq!(mara.post("/drafts/discard", &away).to(), "/");
}

#[test]
fn forms_filled_in_by_a_link_are_drafted_apart() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let number = app.make("nonconformity", &[("title", json!("A leak"))]);
    let open = format!("/r/action/new?origin={number}");
    let page = mara.get(&open).page(200);
    let fields = form(&page, "/r/action/new");
    let kept_under = value(&fields, "$draft").to_owned();
    assert!(kept_under.starts_with("/r/action/new"), "{kept_under}");
    type_into(&mut mara, &open, "/r/action/new", &[("title", "Seal the seam")]);
    assert!(mara.get(&open).page(200).contains("Seal the seam"));
    if kept_under.contains('?') {
        assert!(!mara.get("/r/action/new").page(200).contains("Seal the seam"));
    }
}

#[test]
fn a_draft_over_a_record_that_changed_ends_in_both_versions() {
    let app = TestApp::start();
    let mut mara = app.person("Mara Lindqvist", &["quality"]);
    let mut jonas = app.person("Jonas Weber", &["quality"]);
    let number = app
        .make("nonconformity", &[("title", json!("A leak")), ("description", json!("14")), ("tags", json!(["one"]))]);
    let edit = format!("/r/nonconformity/{number}/edit");
    assert_eq!(type_into(&mut mara, &edit, &edit, &[("title", "A big leak"), ("tags", "one, two")]).status, 200);
    jonas.submit(&edit, &[("title", "A leak in Band 3"), ("description", "15")]).to();

    let page = mara.get(&edit).page(200);
    assert!(page.contains("The record has changed since"), "{}", around(&page, "Your draft"));
    let fields = form(&page, &edit);
    assert_eq!((value(&fields, "title"), value(&fields, "version")), ("A big leak", "1"));
    let page = mara.post_raw(&edit, &fields).page(409);
    assert!(page.contains("A leak in Band 3") && page.contains("keep.title") && !page.contains("keep.description"));
    mara.post_raw(&edit, &form(&page, &edit)).to();
    let record = app.engine.record(&Actor::system("test"), &number).expect("is there");
    assert_eq!(record.title(), "A big leak");
    assert_eq!((&record.data["description"], &record.data["tags"]), (&json!("15"), &json!(["one", "two"])));
    assert!(!mara.get(&edit).page(200).contains("Your draft"), "chosen and saved, it is no draft any more");
}

#[test]
fn moves_and_comments_are_drafted_too() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let number = app.make("nonconformity", &[("title", json!("A leak"))]);
    let path = format!("/r/nonconformity/{number}");
    let step = format!("{path}/moves/dismiss");
    type_into(&mut mara, &step, &step, &[("$reason", "A duplicate of"), ("password", "secret"), ("meaning", "x")]);
    let fields = form(&mara.get(&step).page(200), &step);
    assert_eq!(value(&fields, "$reason"), "A duplicate of");
    let kept = app.engine.drafts(&app.engine.actor("PER-0002", "test").expect("Mara")).expect("reads");
    let names: Vec<&str> = kept.iter().flat_map(|draft| draft.typed.iter().map(|(name, _)| name.as_str())).collect();
    assert!(!names.contains(&"password") && !names.contains(&"csrf") && names.contains(&"$reason"), "{names:?}");

    let comments = format!("{path}/comments");
    type_into(&mut mara, &path, &comments, &[("text", "I think that\r\nwe")]);
    let page = mara.get(&path).page(200);
    assert_eq!(value(&form(&page, &comments), "text"), "I think that\r\nwe");
    let discarded = mara.submit_at(&path, "/drafts/discard", &[]).to();
    assert_eq!(discarded, format!("{path}#comments"));
    assert_eq!(value(&form(&mara.get(&path).page(200), &comments), "text"), "");
    type_into(&mut mara, &path, &comments, &[("text", "Said")]);
    mara.post(&comments, &[("text", "Said")]).to();
    assert_eq!(value(&form(&mara.get(&path).page(200), &comments), "text"), "");
    mara.post_raw(&step, &fields).to();
    assert!(app.engine.drafts(&app.engine.actor("PER-0002", "test").expect("Mara")).expect("reads").is_empty());
}

#[test]
fn a_button_keeps_it_where_no_script_runs() {
    let app = TestApp::start();
    let mut mara = app.person("Mara Lindqvist", &["quality"]);
    let page = mara.submit(NEW, &[("title", "By hand"), ("action", "draft")]).page(200);
    assert!(page.contains("Draft saved 08:42"), "{}", around(&page, "form-foot"));
    assert_eq!(value(&form(&page, NEW), "title"), "By hand");
    assert!(mara.get(NEW).page(200).contains("By hand"));
    let number = app.make("nonconformity", &[("title", json!("A leak"))]);
    let path = format!("/r/nonconformity/{number}");
    let comments = format!("{path}/comments");
    let page = mara.post(&comments, &[("text", "Later"), ("action", "draft")]).page(200);
    assert!(page.contains("Draft saved 08:42"));
    assert_eq!(value(&form(&mara.get(&path).page(200), &comments), "text"), "Later");
}

#[test]
fn an_ended_session_is_told_and_taken_up_again() {
    let app = TestApp::start();
    let mut mara = app.person("Mara Lindqvist", &["quality"]);
    let page = mara.get(NEW).page(200);
    let mut fields = form(&page, NEW);
    fill(&mut fields, &[("title", "Typed for an hour")]);
    let mut elsewhere = mara.clone();
    elsewhere.post("/sign-out", &[]).to();
    assert_eq!(mara.post_raw("/drafts", &fields).status, 401);
    assert_eq!(mara.get("/session").status, 401);
    // Signed in again in another tab: the same cookies, another token.
    let mut again = app.signed_in("mara.lindqvist@acme.example");
    assert_eq!(again.post_raw("/drafts", &fields).status, 403);
    let session: serde_json::Value = serde_json::from_str(&again.get("/session").text()).expect("is JSON");
    assert_eq!(session["person"], json!(value(&fields, "$for")));
    fill(&mut fields, &[("csrf", session["csrf"].as_str().expect("a token"))]);
    assert_eq!(again.post_raw("/drafts", &fields).status, 200);
    assert!(again.get(NEW).page(200).contains("Typed for an hour"));
}

#[test]
fn closed_in_between_it_can_still_be_read() {
    let app = TestApp::start();
    let mut mara = app.person("Mara Lindqvist", &["quality"]);
    let mut jonas = app.person("Jonas Weber", &["quality"]);
    let number = app.make("nonconformity", &[("title", json!("One"))]);
    let path = format!("/r/nonconformity/{number}");
    let edit = format!("{path}/edit");
    type_into(&mut mara, &edit, &edit, &[("description", "Typed for an hour")]);
    jonas.submit(&format!("{path}/moves/dismiss"), &[("$reason", "A duplicate")]).to();
    assert!(mara.get(&edit).page(200).contains("Typed for an hour"));
    assert_eq!(jonas.get(&edit).to(), path);
}

#[test]
fn limits_are_told_and_old_drafts_go() {
    let app = TestApp::start();
    let mut mara = app.person("Mara Lindqvist", &["quality"]);
    let long = "Wörter 🦀 ".repeat(90_000);
    let too_long = "x".repeat(1_500_000);
    assert_eq!(type_into(&mut mara, NEW, NEW, &[("description", &long)]).status, 200);
    assert_eq!(value(&form(&mara.get(NEW).page(200), NEW), "description").len(), long.len());
    let answer = type_into(&mut mara, NEW, NEW, &[("description", &too_long)]);
    assert_eq!(answer.status, 422);
    assert!(answer.text().contains("too long for a draft"), "{}", answer.text());
    assert_eq!(type_into(&mut mara, NEW, NEW, &[("description", &"x".repeat(5_000_000))]).status, 413);
    assert_eq!(value(&form(&mara.get(NEW).page(200), NEW), "description").len(), long.len(), "the last one stays");
    let page = mara.submit(NEW, &[("description", &too_long), ("action", "draft")]).page(200);
    assert!(page.contains("too long for a draft"));
    assert_eq!(value(&form(&page, NEW), "description").len(), too_long.len());
    for number in 0..200 {
        let form = format!("/r/nonconformity/new?title={number}");
        mara.post("/drafts", &[("$draft", &form), ("$for", "PER-0002"), ("title", "x")]);
    }
    let answer = mara.post("/drafts", &[("$draft", "/r/action/new"), ("$for", "PER-0002"), ("title", "x")]);
    assert_eq!(answer.status, 422);
    assert!(answer.text().contains("200 drafts"), "{}", answer.text());

    app.clock.set(app.engine.now().at + (24 * 91).hours());
    app.engine
        .store()
        .write(|tx| tx.enqueue("daily", "x", None, "2026-11-12T00:00:00Z".parse().expect("a moment")))
        .expect("asks");
    app.engine.run_due_jobs().expect("runs");
    let actor = app.engine.actor("PER-0002", "test").expect("Mara");
    assert!(app.engine.drafts(&actor).expect("reads").is_empty());
}

#[test]
fn what_is_no_form_is_not_kept() {
    let app = TestApp::start();
    let mut mara = app.person("Mara Lindqvist", &["quality"]);
    let long = format!("/r/nonconformity/new?title={}", "x".repeat(600));
    for odd in [
        "",
        "/",
        "/work",
        "https://elsewhere.example/r/nonconformity/new",
        "//r/nonconformity/new",
        "/r/nothing/new",
        "/r/nonconformity/new\u{0}",
        &long,
    ] {
        let answer = mara.post("/drafts", &[("$draft", odd), ("$for", "PER-0002"), ("title", "x")]);
        assert_eq!(answer.status, 400, "{odd}");
    }
    assert_eq!(mara.post("/drafts", &[]).status, 409);
    let mut nobody = app.browser();
    assert_eq!(nobody.post("/drafts", &[("$draft", NEW)]).status, 401);
    assert!(mara.get("/work").page(200).contains("</html>") && !mara.get("/work").page(200).contains("h-drafts"));
    // A record one may not see any more keeps its draft, and says nothing of itself.
    let hidden = "/r/nonconformity/NC-2026-9999/edit";
    assert_eq!(mara.post("/drafts", &[("$draft", hidden), ("$for", "PER-0002"), ("title", "Mine")]).status, 200);
    let page = mara.get("/work").page(200);
    assert!(
        page.contains("NC-2026-9999") && !page.contains(&format!("href=\"{hidden}\"")),
        "{}",
        around(&page, "h-drafts")
    );
}

#[test]
fn hostile_text_comes_back_as_text() {
    let app = TestApp::start();
    let mut mara = app.person("Mara Lindqvist", &["quality"]);
    let odd = "</textarea><script>alert(1)</script>\"' \u{202e}cilbup\u{200f} 🦀👩‍👩‍👧";
    type_into(&mut mara, NEW, NEW, &[("title", odd), ("description", odd), ("no.such.field", odd), ("costs.x.y", odd)]);
    for page in [NEW, "/work"] {
        let page = mara.get(page).page(200);
        assert!(!page.contains("<script>") && page.contains("🦀"));
    }
    assert_eq!(value(&form(&mara.get(NEW).page(200), NEW), "description"), odd);
    assert_eq!(title(&app, "PER-0002"), "Mara Lindqvist");
}

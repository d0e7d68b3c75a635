//! Two people change one record at the same time.

use assay_core::Actor;
use serde_json::json;

use super::app::{TestApp, around, fill, form, value};

#[test]
fn both_versions_are_shown_and_one_is_chosen() {
    let app = TestApp::start();
    let mut mara = app.person("Mara Lindqvist", &["quality"]);
    let mut jonas = app.person("Jonas Weber", &["quality"]);
    let number = app.make(
        "nonconformity",
        &[("title", json!("A leak")), ("description", json!("14 returned")), ("severity", json!("minor"))],
    );
    let edit = format!("/r/nonconformity/{number}/edit");
    let page = mara.get(&edit).page(200);
    let mut mine = form(&page, &edit);
    fill(
        &mut mine,
        &[("title", "A big leak"), ("description", "14 returned, no injury"), ("tags", "leak"), ("$reason", "Counted")],
    );
    jonas.submit(&edit, &[("description", "15 returned"), ("severity", "major"), ("title", "A leak in Band 3")]).to();

    let page = mara.post_raw(&edit, &mine).page(409);
    for text in ["Jonas Weber", "15 returned", "14 returned, no injury", "A big leak", "A leak in Band 3"] {
        assert!(page.contains(text), "{text}: {}", around(&page, "<h1"));
    }
    assert!(page.contains("keep.title") && page.contains("keep.description") && !page.contains("keep.tags"));
    let mut choice = form(&page, &edit);
    assert_eq!(value(&choice, "keep.title"), "mine");
    assert_eq!(value(&choice, "$reason"), "Counted");
    fill(&mut choice, &[("keep.description", "theirs")]);
    assert!(mara.post_raw(&edit, &choice).to().ends_with("?done=saved"));
    let record = app.engine.record(&Actor::system("test"), &number).expect("is there");
    assert_eq!(record.title(), "A big leak");
    assert_eq!(record.data["description"], json!("15 returned"));
    assert_eq!(record.data["severity"], json!("major"), "what only the other changed stays");
    assert_eq!(record.data["tags"], json!(["leak"]));
}

#[test]
fn other_fields_are_put_together_without_a_question() {
    let app = TestApp::start();
    let mut mara = app.person("Mara Lindqvist", &["quality"]);
    let mut jonas = app.person("Jonas Weber", &["quality"]);
    let number = app.make("nonconformity", &[("title", json!("One")), ("severity", json!("minor"))]);
    let edit = format!("/r/nonconformity/{number}/edit");
    let mut mine = form(&mara.get(&edit).page(200), &edit);
    fill(&mut mine, &[("description", "Mine")]);
    jonas.submit(&edit, &[("title", "Two"), ("severity", "major")]).to();
    let to = mara.post_raw(&edit, &mine).to();
    assert!(to.ends_with("?done=merged"), "{to}");
    assert!(mara.get(&to).page(200).contains("both are kept"));
    let record = app.engine.record(&Actor::system("test"), &number).expect("is there");
    assert_eq!((record.title(), &record.data["severity"]), ("Two", &json!("major")));
    assert_eq!(record.data["description"], json!("Mine"));
}

#[test]
fn a_third_version_is_asked_about_again() {
    let app = TestApp::start();
    let mut mara = app.person("Mara Lindqvist", &["quality"]);
    let mut jonas = app.person("Jonas Weber", &["quality"]);
    let number = app.make("nonconformity", &[("title", json!("One"))]);
    let edit = format!("/r/nonconformity/{number}/edit");
    let page = mara.get(&edit).page(200);
    let mut mine = form(&page, &edit);
    fill(&mut mine, &[("title", "Mine")]);
    jonas.submit(&edit, &[("title", "Two")]).to();
    let page = mara.post_raw(&edit, &mine).page(409);
    let choice = form(&page, &edit);
    jonas.submit(&edit, &[("title", "Three")]).to();
    let page = mara.post_raw(&edit, &choice).page(409);
    assert!(page.contains("Three") && page.contains("Before: Two"), "{}", around(&page, "<legend>"));
    let choice = form(&page, &edit);
    assert!(mara.post_raw(&edit, &choice).to().ends_with("?done=saved"));
    assert_eq!(app.engine.record(&Actor::system("test"), &number).expect("is there").title(), "Mine");
}

#[test]
fn comments_of_others_are_no_conflict() {
    let app = TestApp::start();
    let mut mara = app.person("Mara Lindqvist", &["quality"]);
    let mut jonas = app.person("Jonas Weber", &["quality"]);
    let number = app.make("nonconformity", &[("title", json!("One"))]);
    let path = format!("/r/nonconformity/{number}");
    let edit = format!("{path}/edit");
    let page = mara.get(&edit).page(200);
    let mut mine = form(&page, &edit);
    fill(&mut mine, &[("title", "Mine")]);
    jonas.post(&format!("{path}/comments"), &[("text", "Hello")]).to();
    assert!(mara.post_raw(&edit, &mine).to().ends_with("?done=saved"));
}

#[test]
fn a_record_closed_in_between_keeps_what_was_typed() {
    let app = TestApp::start();
    let mut mara = app.person("Mara Lindqvist", &["quality"]);
    let mut jonas = app.person("Jonas Weber", &["quality"]);
    let number = app.make("nonconformity", &[("title", json!("One"))]);
    let path = format!("/r/nonconformity/{number}");
    let edit = format!("{path}/edit");
    let page = mara.get(&edit).page(200);
    let mut mine = form(&page, &edit);
    fill(&mut mine, &[("description", "Typed for an hour")]);
    jonas.submit(&format!("{path}/moves/dismiss"), &[("$reason", "A duplicate")]).to();
    let page = mara.post_raw(&edit, &mine).page(409);
    assert!(page.contains("Typed for an hour"));
    // Pressed on: the record is closed, and still nothing is lost.
    let page = mara.post_raw(&edit, &form(&page, &edit)).page(422);
    assert!(page.contains("Typed for an hour") && page.contains("is closed"), "{}", around(&page, "error-summary"));
}

#[test]
fn a_version_that_never_was_is_refused() {
    let app = TestApp::start();
    let mut mara = app.person("Mara Lindqvist", &["quality"]);
    let number = app.make("nonconformity", &[("title", json!("One"))]);
    let edit = format!("/r/nonconformity/{number}/edit");
    for version in ["", "0", "7", "-1", "one", "99999999999999999999"] {
        mara.post(&edit, &[("title", "Two"), ("version", version)]).page(400);
    }
    assert_eq!(app.engine.record(&Actor::system("test"), &number).expect("is there").title(), "One");
}

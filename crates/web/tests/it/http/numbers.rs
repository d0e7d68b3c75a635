//! Numbers in forms: written as the reader writes them, read as they were meant, and never read as another number.

use assay_core::{Actor, Json};
use serde_json::json;

use super::app::{Browser, TestApp, fill, form, value};

fn reader(app: &TestApp, language: &str) -> Browser {
    let mut mara = app.everybody();
    speak(&mut mara, language);
    mara
}

fn speak(browser: &mut Browser, language: &str) {
    browser.submit_at("/settings", "/settings/region", &[("language", language)]).to();
}

fn measure(app: &TestApp) -> String {
    let points = json!([
        { "on": "2026-01-31", "value": "0.125", "note": "first" },
        { "on": "2026-02-28", "value": "-3" },
    ]);
    app.make("measure", &[("title", json!("Torque")), ("target", json!("1.234")), ("points", points)])
}

fn stored(app: &TestApp, number: &str, field: &str) -> Json {
    let found = app.engine.records_named(&Actor::system("test"), [number]).expect("is read");
    found[number].data.get(field).cloned().unwrap_or(Json::Null)
}

#[test]
fn a_form_shows_the_readers_mark_and_gives_back_the_same_number() {
    let app = TestApp::start();
    let number = measure(&app);
    let mut mara = reader(&app, "fr");
    let edit = format!("/r/measure/{number}/edit");
    let fields = form(&mara.get(&edit).page(200), &edit);
    assert_eq!((value(&fields, "target"), value(&fields, "target.mark")), ("1,234", ","));
    assert_eq!((value(&fields, "points.0.value"), value(&fields, "points.1.value")), ("0,125", "-3"));

    // Nobody touched anything: no entry is made. One row changed: the others keep their numbers.
    let before = app.engine.next_entry().expect("is read");
    mara.post_raw(&edit, &fields).to();
    assert_eq!(app.engine.next_entry().expect("is read"), before);
    mara.submit(&edit, &[("points.1.value", "-3,250")]).to();
    let points = stored(&app, &number, "points");
    assert_eq!((&points[0]["value"], &points[1]["value"]), (&json!("0.125"), &json!("-3.250")));
    assert_eq!(stored(&app, &number, "target"), json!("1.234"));

    speak(&mut mara, "en");
    let fields = form(&mara.get(&edit).page(200), &edit);
    assert_eq!((value(&fields, "target"), value(&fields, "points.1.value")), ("1.234", "-3.250"));
    assert!(fields.iter().all(|(name, _)| !name.ends_with(".mark")), "a point has not to be said");
}

#[test]
fn a_comma_and_a_point_are_taken_and_what_may_be_two_numbers_is_asked_again() {
    let app = TestApp::start();
    let number = measure(&app);
    let mut mara = reader(&app, "fr");
    let edit = format!("/r/measure/{number}/edit");
    for (typed, meant) in [
        ("2,345", "2.345"),
        ("2.346", "2.346"),
        ("1\u{202f}234,5", "1234.5"),
        ("1 234,50", "1234.50"),
        ("1.234,75", "1234.75"),
        ("\u{2212}0,5", "-0.5"),
        (",25", "0.25"),
        ("12", "12"),
    ] {
        mara.submit(&edit, &[("target", typed)]).to();
        assert_eq!(stored(&app, &number, "target"), json!(meant), "{typed}");
    }
    for typed in ["12,5,3", "douze", "1,2.3,4", ","] {
        let page = mara.submit(&edit, &[("target", typed)]).page(422);
        let fields = form(&page, &edit);
        assert_eq!((value(&fields, "target"), value(&fields, "target.mark")), (typed, ","));
        assert_eq!(stored(&app, &number, "target"), json!("12"), "{typed}");
    }

    speak(&mut mara, "en");
    let page = mara.submit(&edit, &[("target", "2,345")]).page(422);
    assert!(page.contains("can be read in two ways"), "{page}");
    mara.submit(&edit, &[("target", "1,234.50")]).to();
    assert_eq!(stored(&app, &number, "target"), json!("1234.50"));
}

#[test]
fn amounts_of_money_too_also_in_a_new_form() {
    let app = TestApp::start();
    let mut mara = reader(&app, "fr");
    let new = "/r/improvement/new";
    let filled = [("title", "Un gabarit"), ("expected_saving.amount", "1\u{202f}234,567")];
    let page = mara.submit(new, &filled).to();
    let number = page.split('?').next().and_then(|path| path.rsplit('/').next()).expect("a record").to_owned();
    assert_eq!(stored(&app, &number, "expected_saving"), json!({ "amount": "1234.567", "currency": "EUR" }));
    let edit = format!("/r/improvement/{number}/edit");
    let fields = form(&mara.get(&edit).page(200), &edit);
    assert_eq!(value(&fields, "expected_saving.amount"), "1234,567");
}

#[test]
fn what_was_typed_in_one_language_is_not_read_in_another() {
    let app = TestApp::start();
    let number = measure(&app);
    let edit = format!("/r/measure/{number}/edit");
    let mut mara = reader(&app, "fr");
    let keep = |mara: &mut Browser, typed: &str| {
        let mut fields = form(&mara.get(&edit).page(200), &edit);
        fill(&mut fields, &[("target", typed)]);
        mara.post_raw("/drafts", &fields).page(200);
    };
    keep(&mut mara, "2,345");
    speak(&mut mara, "en");
    let fields = form(&mara.get(&edit).page(200), &edit);
    assert_eq!((value(&fields, "target"), value(&fields, "target.mark")), ("2,345", ","));
    mara.post_raw(&edit, &fields).to();
    assert_eq!(stored(&app, &number, "target"), json!("2.345"));

    keep(&mut mara, "3,456");
    speak(&mut mara, "fr");
    let fields = form(&mara.get(&edit).page(200), &edit);
    assert_eq!((value(&fields, "target"), value(&fields, "target.mark")), ("3,456", ""));
    mara.post_raw(&edit, &fields).page(422);
    assert_eq!(stored(&app, &number, "target"), json!("2.345"));
}

#[test]
fn filters_take_no_comma_for_a_decimal_mark_that_may_group() {
    let app = TestApp::start();
    measure(&app);
    let mut mara = reader(&app, "fr");
    let page = mara.get("/r/measure?target.from=1.2&target.to=1,25").page(200);
    assert!(page.contains("1,2 – 1,25"), "{page}");
    assert!(page.contains("Torque"), "{page}");
    let page = mara.get("/r/measure?target.from=1,234").page(200);
    assert!(page.contains("1,234"), "told: {page}");
}

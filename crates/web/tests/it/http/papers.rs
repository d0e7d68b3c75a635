//! Reports as PDF: each page that has one, and who gets it.

use assay_core::Actor;
use serde_json::json;

use super::app::{Answer, TestApp};

/// The text of a PDF that was answered.
#[track_caller]
fn told(answer: &Answer) -> String {
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(answer.header("content-type"), Some("application/pdf"));
    assert!(answer.header("content-disposition").is_some_and(|it| it.contains("attachment") && it.contains(".pdf")));
    let read = lopdf::Document::load_mem(&answer.body).expect("a PDF");
    let pages: Vec<u32> = read.get_pages().into_keys().collect();
    let text = read.extract_text(&pages).expect("has text");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn problem(app: &TestApp) -> String {
    let words = "It **tears** at the #pin, see:\n\n- one\n- two\n";
    app.make("nonconformity", &[("title", json!("Strap <tears> #1")), ("description", json!(words))])
}

#[test]
fn a_record_is_printed_with_history_and_proof() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let number = problem(&app);
    let path = format!("/r/nonconformity/{number}");
    assert!(mara.get(&path).page(200).contains(&format!("{path}/record.pdf")));
    let text = told(&mara.get(&format!("{path}/record.pdf")));
    for part in ["Strap <tears> #1", &number, "It tears at the #pin", "History", "1 of ", "Printed", "Mara Lindqvist"] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(text.contains("uncontrolled") && !text.contains("REPORTED"), "{text}");
    let text = told(&mara.get(&format!("{path}/record.pdf?lang=fr")));
    assert!(text.contains("Historique") && text.contains("Une copie imprimée n’est pas maîtrisée"), "{text}");
    let text = told(&mara.get(&format!("{path}/bundle.pdf")));
    assert!(text.contains(&number), "{text}");
}

#[test]
fn what_is_not_in_force_says_so_on_every_page() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let body = "# Purpose\n\nNobody waits.\n\n# Steps\n\n1. Begin.\n";
    let data = [("title", json!("Answering")), ("type", json!("procedure")), ("body", json!(body))];
    let number = app.make("document", &data);
    let text = told(&mara.get(&format!("/r/document/{number}/record.pdf")));
    assert!(text.contains("DRAFT") && text.contains("Purpose") && text.contains("Begin."), "{text}");
}

#[test]
fn readiness_a_plan_and_an_assessment_are_printed() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    app.engine.check_all().expect("checks");
    assert!(mara.get("/readiness").page(200).contains("/readiness/report.pdf?edition="));
    let text = told(&mara.get("/readiness/report.pdf?clause=10"));
    assert!(text.contains("10.2") && !text.contains("4.1-1"), "{text}");

    let tasks = json!([{ "key": "a", "task": "Gap #1", "starts": "2026-09-01", "due": "2026-09-30", "effort": 5 }]);
    let data = [
        ("title", json!("The way")),
        ("starts_on", json!("2026-09-01")),
        ("ends_on", json!("2027-03-31")),
        ("tasks", tasks),
    ];
    let plan = app.make("roadmap", &data);
    assert!(mara.get("/roadmap").page(200).contains(&format!("/r/roadmap/{plan}/plan.pdf")));
    let text = told(&mara.get(&format!("/r/roadmap/{plan}/plan.pdf")));
    assert!(text.contains("The way") && text.contains("Gap #1") && text.contains("Cost and return"), "{text}");

    let rows = json!([{ "requirement": "4.1-1", "rating": "none", "note": "Nothing *yet*" }]);
    let gap = app.make("gap-assessment", &[("title", json!("Where we stand")), ("ratings", rows)]);
    let path = format!("/r/gap-assessment/{gap}/assess/report");
    assert!(mara.get(&path).page(200).contains(&format!("{path}.pdf")));
    let text = told(&mara.get(&format!("{path}.pdf")));
    assert!(text.contains("Where we stand") && text.contains("4.1-1") && text.contains("Nothing *yet*"), "{text}");
}

#[test]
fn who_may_not_read_gets_no_paper() {
    let app = TestApp::start();
    let mut yuki = app.person("Yuki Tanaka", &[]);
    let handler = app.engine.accounts().expect("can be read").remove(0).person;
    let said =
        [("title", json!("Quiet words")), ("description", json!("Said in private")), ("handlers", json!([handler]))];
    let concern = app.make("concern", &said);
    let number = problem(&app);
    for path in [
        format!("/r/concern/{concern}/record.pdf"),
        format!("/r/concern/{concern}/bundle.pdf"),
        "/r/nonconformity/NC-2026-9999/record.pdf".to_owned(),
        format!("/r/document/{number}/record.pdf"),
        format!("/r/nonconformity/{number}/plan.pdf"),
        format!("/r/nonconformity/{number}/assess/report.pdf"),
    ] {
        assert_eq!(yuki.get(&path).status, 404, "{path}");
    }
    let mut nobody = app.browser();
    assert!(nobody.get("/readiness/report.pdf").to().starts_with("/sign-in"));
    assert!(nobody.get(&format!("/r/nonconformity/{number}/record.pdf")).to().starts_with("/sign-in"));
    let system = Actor::system("test");
    assert!(app.engine.record(&system, &concern).is_ok(), "it is there");
}

//! The first questions to a new organisation, over real HTTP.

use assay_core::Actor;

use super::app::{TestApp, form, value};

/// Answers of a maker of software.
const GIVEN: [(&str, &str); 5] = [
    ("sector", "software"),
    ("offer", "Time tracking for craft businesses"),
    ("size", "12"),
    ("designs", "true"),
    ("language", "en"),
];

#[test]
fn an_administrator_of_an_empty_workspace_is_asked_first() {
    let app = TestApp::untouched();
    let mut anna = app.admin();
    assert_eq!(anna.get("/").to(), "/start");
    let page = anna.get("/start").page(200);
    assert!(page.contains("What does your organisation do?") && page.contains("Software or apps"), "{page}");
    let done = anna.submit_at("/start", "/start", &[GIVEN.as_slice(), &[("action", "save")]].concat());
    assert_eq!(done.to(), "/start/made");
    let page = anna.get("/start/made").page(200);
    for wanted in
        ["Plan, develop and test", "Quality policy", "What to do first", "8.3", "Not decided", "Take everything back"]
    {
        assert!(page.contains(wanted), "{wanted}");
    }
    // The next step is the main button.
    assert!(page.contains("class=\"btn primary\"") && page.contains("Begin<span"), "{page}");
    // The first page goes on from there, and does not ask again.
    let home = anna.get("/").page(200);
    assert!(home.contains("Bring in your colleagues"), "{home}");
    let organisation = app.engine.titles(&Actor::system("test"), "organisation", 1).expect("reads").remove(0).0;
    let record = app.engine.record(&Actor::system("test"), &organisation).expect("is there");
    assert_eq!(record.text("sector"), Some("Software or apps"));
    assert_eq!(record.text("methodology"), Some("gap-sprint"), "twelve people: proposed by size");
}

#[test]
fn others_are_not_asked() {
    let app = TestApp::untouched();
    let mut leo = app.person("Leo Novak", &["quality"]);
    leo.get("/").page(200);
    leo.get("/start").page(404);
    leo.get("/start/made").page(404);
    leo.get("/start/undo").page(404);
    assert!(app.browser().get("/start").to().starts_with("/sign-in"));
}

#[test]
fn what_is_wrong_is_told_at_its_question_and_nothing_typed_is_lost() {
    let app = TestApp::untouched();
    let mut anna = app.admin();
    let hostile = "<script>alert(1)</script>";
    let typed =
        [("sector", "astrology"), ("offer", hostile), ("size", "0"), ("target", "2020-01-01"), ("action", "save")];
    let page = anna.submit_at("/start", "/start", &typed).page(422);
    assert!(page.contains("smallest allowed value is 1") && page.contains("That day has come already"), "{page}");
    assert!(page.contains("is not one of the options") && !page.contains(hostile));
    assert_eq!(value(&form(&page, "/start"), "offer"), hostile);
    assert_eq!(value(&form(&page, "/start"), "size"), "0");
    let long = "x".repeat(1_000_000);
    let page =
        anna.submit_at("/start", "/start", &[("sector", "trade"), ("offer", &long), ("size", "3"), ("action", "save")]);
    let page = page.page(422);
    assert!(page.contains("Too long: 1"), "{}", page.chars().filter(|letter| *letter != 'x').collect::<String>());
    assert!(app.engine.start_state().expect("reads").last.is_none());
    assert!(app.engine.is_new().expect("reads"), "nothing was made");
}

#[test]
fn it_can_be_left_and_gone_on_with() {
    let app = TestApp::untouched();
    let mut anna = app.admin();
    let later = anna.submit_at("/start", "/start", &[("sector", "trade"), ("offer", "Tea"), ("action", "later")]);
    assert_eq!(later.to(), "/?done=start-later");
    assert!(anna.get("/?done=start-later").page(200).contains("Your answers are kept"));
    let home = anna.get("/").page(200);
    assert!(home.contains("href=\"/start\""), "what was put off is still offered");
    assert!(anna.get("/work").page(200).contains("Tell us about your organisation"), "it waits among the drafts");
    let page = anna.get("/start").page(200);
    assert_eq!(value(&form(&page, "/start"), "offer"), "Tea");
    anna.submit_at("/start", "/start", &[("size", "4"), ("action", "save")]).to();
    assert!(!anna.get("/work").page(200).contains("Tell us about your organisation"));
}

#[test]
fn all_of_it_can_be_taken_back() {
    let app = TestApp::untouched();
    let mut anna = app.admin();
    anna.submit_at("/start", "/start", &[GIVEN.as_slice(), &[("action", "save")]].concat()).to();
    let page = anna.get("/start/undo").page(200);
    assert!(page.contains("Take back what was made") && page.contains("Quality policy"), "{page}");
    assert_eq!(anna.submit_at("/start/undo", "/start/undo", &[]).to(), "/?done=start-undone");
    let home = anna.get("/?done=start-undone").page(200);
    assert!(home.contains("has been taken back"), "{home}");
    anna.get("/").page(200);
    assert!(app.engine.titles(&Actor::system("test"), "process", 9).expect("reads").is_empty());
    anna.get("/start/undo").page(404);
}

#[test]
fn a_small_team_sees_little_until_it_wants_more() {
    let app = TestApp::untouched();
    let mut anna = app.admin();
    let small = [("sector", "services"), ("offer", "Advice"), ("size", "4"), ("language", "fr"), ("action", "save")];
    anna.submit_at("/start", "/start", &small).to();
    let page = anna.get("/registers").page(200);
    let nav = page.split("<main").next().expect("a frame");
    assert!(nav.contains("/r/process\"") && !nav.contains("/r/supplier\""), "{nav}");
    assert!(page.contains("/r/supplier\""), "all registers are a click away");
    let processes = app.engine.titles(&Actor::system("test"), "process", 9).expect("reads");
    assert_eq!(processes.len(), 3, "{processes:?}");
    assert!(processes.iter().any(|(_, title)| title.contains("Piloter")), "written in French: {processes:?}");
    let fields = [("navigation", "full"), ("reason", "We grow")];
    anna.submit_at("/settings/workspace", "/settings/workspace", &fields).to();
    assert!(anna.get("/").page(200).contains("/r/supplier\""));
}

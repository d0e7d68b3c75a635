//! Two standards side by side.

use assay_core::{Act, Actor, Command, Json};
use serde_json::json;

use super::app::{TestApp, around};

/// What the navigation counts beside Readiness.
fn badge(page: &str) -> usize {
    let badge = page.split_once("data-count=\"errors\"").expect("has a badge").1;
    let number = badge.split_once("<span data-number>").expect("has a number").1;
    number.split_once('<').expect("ends").0.parse().expect("is a number")
}

/// Findings listed, those folded into a count included.
fn listed(page: &str) -> usize {
    let list = page.split_once("<div class=\"explorer").expect("has a list").1;
    let list = list.split_once("<section class=\"panel explain").map_or(list, |(before, _)| before);
    let folded = list.split("… and ").skip(1).filter_map(|rest| rest.split_once(" more")?.0.parse::<usize>().ok());
    // A line that stands for the rest is itself none.
    list.matches("<li class=\"diag slim").count() + folded.map(|rest| rest - 1).sum::<usize>()
}

/// A certificate that was brought in, and whose surveillance nobody has planned: a rule of no requirement is broken.
fn neglected_certificate(app: &TestApp) {
    let data = [
        ("title", "Our certificate"),
        ("certificate_number", "C-1"),
        ("body", "Certify Ltd"),
        ("edition", "2015"),
        ("scope_text", "Making trackers"),
        ("decided_on", "2025-10-01"),
        ("expires_on", "2028-09-30"),
    ];
    let act = Act::Create {
        register: "certificate".to_owned(),
        data: data.map(|(field, value)| (field.to_owned(), Json::from(value))).into(),
        state: Some("valid".to_owned()),
        external: None,
    };
    let mut command = Command::new(Actor::system("test"), act);
    command.batch = Some("IMP-1".to_owned());
    app.engine.submit(command).expect("is brought in");
}

/// What the navigation counts is what the list shows.
#[test]
fn the_badge_counts_what_the_list_shows() {
    for app in [TestApp::start(), TestApp::integrated()] {
        neglected_certificate(&app);
        app.make("objective", &[("title", json!("Better")), ("statement", json!("We get better."))]);
        let mut anna = app.admin();
        anna.post("/check", &[]);
        app.clock.set("2026-11-12T08:42:05Z".parse().expect("a moment"));
        let mut shown = 0;
        for standard in &app.engine.pack().standards {
            let edition = standard.editions.last().expect("has one");
            shown += listed(&anna.get(&format!("/readiness?edition={edition}&show=error")).page(200));
        }
        let page = anna.get("/readiness?show=error").page(200);
        assert!(page.contains("C2-01") && page.contains("Beside the requirements"), "{}", around(&page, "explorer"));
        assert!(badge(&page) > 0);
        assert_eq!(badge(&page), shown, "{}", around(&page, "explorer"));
        assert!(anna.get("/readiness?show=error&by=severity").page(200).contains("C2-01"));
        let clause = anna.get("/readiness?show=error&clause=9").page(200);
        assert!(!clause.contains("Beside the requirements"), "it belongs to no clause");
    }
}

#[test]
fn home_shows_where_we_stand_in_every_standard() {
    let app = TestApp::integrated();
    let mut anna = app.admin();
    anna.post("/check", &[]);
    let home = anna.get("/").page(200);
    assert!(home.contains("href=\"/readiness?edition=customer-2026\">Customer requirements 2026</a>"), "{home}");
    assert!(home.contains("Other standards"));
    let alone = TestApp::start();
    let mut anna = alone.admin();
    anna.post("/check", &[]);
    assert!(!anna.get("/").page(200).contains("Other standards"));
}

#[test]
fn standards_stand_side_by_side() {
    let app = TestApp::integrated();
    app.make(
        "retention-rule",
        &[("title", json!("Travellers")), ("record_kinds", json!(["production"])), ("keep_months", json!(36))],
    );
    let mut anna = app.admin();
    anna.post("/check", &[]);
    let first = anna.get("/readiness").text();
    assert!(first.contains(">Customer requirements "), "the other is a click away");
    assert!(first.contains("requirements met, shared ones counted once"), "{first}");
    assert!(!first.contains("shared with another standard"), "the first shares nothing with itself");
    assert!(first.contains("edition=2015") && !first.contains(">customer-2026<"), "its editions only");

    let page = anna.get("/readiness?edition=customer-2026").text();
    assert!(
        page.contains("15 requirements of Customer requirements 2026, 7 of them shared with another standard."),
        "{page}"
    );
    assert!(page.contains("Before the first delivery") && page.contains("K5.3-01"), "its clauses and findings");
    assert!(!page.contains("Context of the organization"), "and not those of the other");
    assert!(first.contains("Edition of ISO 9001") && !page.contains("Edition of"), "one edition needs no switch");

    assert!(!page.contains("What changes with 2026"), "the other's new edition does not matter here");
    // What is shared names what it stands as, and is judged there.
    let page = anna.get("/readiness?edition=customer-2026&requirement=C3.1-2&show=judge").text();
    assert!(page.contains("Stands exactly as") && page.contains("8.5.4-1 Preservation"), "{page}");
    assert!(!page.contains("/r/judgement/new"), "not judged a second time");
    let page = anna.get("/readiness?edition=customer-2026&requirement=C5.2-1&show=judge").text();
    assert!(page.contains("/r/judgement/new"), "what is its own is judged here");

    let report: Json = serde_json::from_str(&anna.get("/readiness/export?edition=customer-2026").text()).unwrap();
    assert_eq!(report["requirements"].as_array().map(Vec::len), Some(15));
    assert_eq!(anna.get("/readiness?edition=nonsense").status, 200);
}

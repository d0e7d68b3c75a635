//! Plans: made, looked at, changed.

use assay_core::Json;
use serde_json::json;

use super::app::TestApp;

fn roadmap(app: &TestApp) -> String {
    let person = app.engine.accounts().expect("can be read").remove(0).person;
    app.make(
        "roadmap",
        &[
            ("title", Json::from("Roadmap <to> certification")),
            ("starts_on", Json::from("2026-09-01")),
            ("ends_on", Json::from("2027-03-31")),
            ("phases", json!([{ "phase": "Plan" }, { "phase": "Do" }])),
            (
                "tasks",
                json!([
                    { "key": "a", "task": "Gap assessment", "phase": "Plan", "who": person, "starts": "2026-09-01", "due": "2026-09-30", "effort": 5, "done_on": "2026-10-09" },
                    { "key": "b", "task": "Supplier evaluation", "phase": "Do", "who": person, "starts": "2026-10-01", "due": "2026-10-30", "after": "a", "effort": 8 },
                    { "key": "c", "task": "Certificate", "phase": "Do", "starts": "2027-01-11", "due": "2027-02-26", "after": "b", "effort": 2 },
                ]),
            ),
            ("milestones", json!([{ "milestone": "Stage 1", "due": "2027-01-20" }])),
            ("owner", Json::from(person.clone())),
        ],
    )
}

#[test]
fn the_page_answers_first() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    assert_eq!(mara.get("/roadmap").to(), "/roadmap/new", "there is none yet");
    let number = roadmap(&app);
    let page = mara.get("/roadmap").page(200);
    for shown in [
        "On course for 26 February 2027: 33 days of slack.",
        "At the pace so far the chance is",
        "certification</h1>",
        "13 days late",
        "Stage 1",
        "69 days",
        "Most likely around",
        "Say what a day of work costs",
    ] {
        assert!(page.contains(shown), "{shown} in {page}");
    }
    assert!(!page.contains("<to>"));
    assert!(mara.get(&format!("/r/roadmap/{number}/plan?task=2")).page(200).contains("Planned end"));
    assert_eq!(mara.get("/r/roadmap/RM-99/plan").status, 404);
    assert_eq!(mara.get(&format!("/r/process/{number}/plan")).status, 404);
    assert_eq!(mara.get("/roadmap?task=99999999999999999999").status, 200);
    let home = mara.get("/").page(200);
    assert!(home.contains("href=\"/roadmap\""));
}

#[test]
fn tasks_are_ticked_moved_and_measured_through_the_one_door() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let number = roadmap(&app);
    let path = format!("/r/roadmap/{number}/plan");
    let task = |app: &TestApp, at: usize| {
        let record = app.engine.record(&assay_core::Actor::system("test"), &number).expect("is there");
        record.data["tasks"][at].clone()
    };
    let version =
        || app.engine.record(&assay_core::Actor::system("test"), &number).expect("is there").version.to_string();
    let at = |key: &'static str, row: &'static str| [("row", row), ("key", key)];

    let now = version();
    let mut sent = vec![("do", "done"), ("version", now.as_str())];
    sent.extend(at("b", "2"));
    assert!(mara.post(&path, &sent).to().contains("done=saved"));
    assert_eq!(task(&app, 1)["done_on"], "2026-11-12");
    assert_eq!(task(&app, 1)["percent"], 100);

    // Dates move with a reason only, and nothing typed is lost.
    let now = version();
    let mut sent = vec![
        ("do", "task"),
        ("version", now.as_str()),
        ("percent", "20"),
        ("starts", "2027-01-11"),
        ("due", "2027-03-05"),
    ];
    sent.extend(at("c", "3"));
    let page = mara.post(&path, &sent).page(422);
    assert!(page.contains("Say why the dates move.") && page.contains("2027-03-05"));
    sent.push(("reason", "The auditor is ill"));
    assert!(mara.post(&path, &sent).to().contains("done=saved"));
    assert_eq!((task(&app, 2)["due"].clone(), task(&app, 2)["percent"].clone()), (json!("2027-03-05"), json!(20)));
    let history = app.engine.history(&assay_core::Actor::system("test"), &number, 1).expect("is there");
    assert_eq!(history[0].entry.reason.as_deref(), Some("The auditor is ill"));

    // An older page does not overwrite, and another row is not changed for it.
    sent.retain(|(name, _)| *name != "percent");
    sent.push(("percent", "30"));
    assert_eq!(mara.post(&path, &sent).status, 409);
    let now = version();
    let sent = [("do", "done"), ("version", now.as_str()), ("row", "3"), ("key", "a")];
    assert!(mara.post(&path, &sent).page(422).contains("have changed meanwhile"));

    for (name, value) in
        [("percent", "101"), ("percent", "x"), ("due", "soon"), ("done_on", "2027-11-12"), ("due", "2020-01-01")]
    {
        let mut sent =
            vec![("do", "task"), ("version", now.as_str()), ("starts", "2027-01-11"), ("reason", "x"), (name, value)];
        sent.extend(at("c", "3"));
        assert!(mara.post(&path, &sent).page(422).contains("error-summary"), "{name} {value}");
    }
    assert_eq!(mara.post(&path, &[("do", "nothing")]).status, 400);
}

#[test]
fn assumptions_and_forecasts_are_kept() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let number = roadmap(&app);
    let path = format!("/r/roadmap/{number}/plan");
    assert!(
        mara.post(
            &path,
            &[
                ("do", "money"),
                ("day_rate", "500"),
                ("fees", "9000"),
                ("tools", ""),
                ("benefit", "30000"),
                ("upkeep", "3000")
            ]
        )
        .to()
        .contains("saved")
    );
    let page = mara.get(&path).page(200);
    // 15 days at 500 and 9,000: 16,500 of 2,250 a month.
    assert!(page.contains("16,500") && page.contains("7.3 months"), "{page}");
    assert!(mara.post(&path, &[("do", "money"), ("day_rate", "much")]).page(422).contains("much"));
    assert!(mara.post(&path, &[("do", "forecast")]).to().contains("saved"));
    assert!(mara.get(&path).page(200).contains("On 12 November 2026 it said"));
}

#[test]
fn numbers_are_written_and_read_as_the_reader_does() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let number = roadmap(&app);
    let path = format!("/r/roadmap/{number}/plan");
    mara.submit_at("/settings", "/settings/region", &[("language", "fr")]).to();
    assert!(mara.get(&path).page(200).contains("name=\"day_rate.mark\" value=\",\""));
    let typed = [("do", "money"), ("day_rate", "512,125"), ("day_rate.mark", ","), ("fees", "9000")];
    assert!(mara.post(&path, &typed).to().contains("saved"));
    let record = app.engine.record(&assay_core::Actor::system("test"), &number).expect("is there");
    assert_eq!(record.data["day_rate"]["amount"], "512.125", "a comma of a reader of commas is no thousand");
    let page = mara.get(&path).page(200);
    assert!(page.contains("value=\"512,125\""), "{page}");
    let page = mara.submit_at("/roadmap/new", "/roadmap/new", &[("day_rate", "1,5"), ("do", "show")]).page(200);
    assert!(page.contains("value=\"1,5\"") && page.contains("name=\"day_rate.mark\" value=\",\""), "{page}");
}

#[test]
fn who_may_not_change_it_sees_no_form() {
    let app = TestApp::start();
    let number = roadmap(&app);
    let mut leo = app.person("Leo Novak", &[]);
    let path = format!("/r/roadmap/{number}/plan");
    let page = leo.get(&format!("{path}?task=2")).page(200);
    assert!(!page.contains("value=\"done\"") && !page.contains("/roadmap/new"));
    assert_eq!(leo.post(&path, &[("do", "done"), ("row", "2"), ("key", "b")]).status, 403);
    assert_eq!(leo.get("/roadmap/new").status, 404);
}

#[test]
fn a_plan_is_shown_before_it_is_made() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let page = mara.get("/roadmap/new").page(200);
    assert!(page.contains("Gap by gap") && page.contains("Make this plan") && page.contains("Stage 1"));
    let page = mara
        .post(
            "/roadmap/new",
            &[
                ("do", "show"),
                ("methodology", "modules"),
                ("starts", "2026-12-01"),
                ("goals", ""),
                ("goals", "grow-team"),
                ("size", "12"),
            ],
        )
        .page(200);
    let place = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text}"));
    assert!(place(">People</th>") < place(">Customers</th>"));
    assert!(app.engine.current_plan(&assay_core::Actor::system("test")).expect("works").is_none());

    // The days of the auditors are those of the table; where it has none, nothing is guessed.
    let mut asked = |size: &str, language: &str| {
        let sent = [("do", "show"), ("methodology", "modules"), ("starts", "2026-12-01"), ("size", size)];
        mara.post(&format!("/roadmap/new?lang={language}"), &sent).page(200)
    };
    assert!(asked("700", "en").contains("about 12 days"));
    assert!(asked("20000", "en").contains("There is no figure for so many people"));
    assert!(asked("20000", "fr").contains("Il n’y a pas de valeur pour cet effectif"));
    asked("30", "en");

    let wrong = [
        ("starts", "1066-10-14"),
        ("starts", "soon"),
        ("wanted", "2026-01-01"),
        ("size", "-5"),
        ("days.quality", "0"),
        ("day_rate", "x"),
    ];
    for (name, value) in wrong {
        let page = mara.post("/roadmap/new", &[("do", "make"), ("methodology", "gap-sprint"), (name, value)]).page(422);
        assert!(page.contains("error-summary") && page.contains(&format!("value=\"{value}\"")), "{name} {value}");
    }
    let sent = [
        ("do", "make"),
        ("methodology", "gap-sprint"),
        ("starts", "2026-12-01"),
        ("wanted", "2028-09-01"),
        ("size", "30"),
        ("day_rate", "400"),
        ("audit_rate", "1100"),
    ];
    let made = mara.post("/roadmap/new", &sent).to();
    assert!(made.starts_with("/r/roadmap/RM-01/plan"), "{made}");
    let page = mara.get("/roadmap").page(200);
    assert!(page.contains("On course for") && page.contains("Look where you stand"));
    let record = app.engine.record(&assay_core::Actor::system("test"), "RM-01").expect("is there");
    assert_eq!(record.data["fees"]["amount"], "4400", "four days of auditors");
}

#[test]
fn odd_plans_are_shown_with_what_is_to_be_mended() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let number = app.make(
        "roadmap",
        &[
            ("title", Json::from("Round and round")),
            ("starts_on", Json::from("2026-09-01")),
            (
                "tasks",
                json!([
                    { "key": "a", "task": "Hen", "after": "b", "effort": 1 }, { "key": "b", "task": "Egg", "after": "a", "effort": 1 },
                    { "key": "c", "task": "Nest", "after": "tree", "starts": "1900-01-01", "due": "2200-12-31" },
                ]),
            ),
        ],
    );
    let page = mara.get(&format!("/r/roadmap/{number}/plan")).page(200);
    for shown in ["wait for one another", "Hen", "comes after “tree”", "has no owner", "more than 50 years away"] {
        assert!(page.contains(shown), "{shown}");
    }
    let many: Vec<Json> =
        (0..2_000).map(|at| json!({ "key": format!("t{at}"), "task": "More", "effort": 1 })).collect();
    let number = app.make(
        "roadmap",
        &[("title", Json::from("Many")), ("starts_on", Json::from("2026-09-01")), ("tasks", Json::from(many))],
    );
    assert!(mara.get(&format!("/r/roadmap/{number}/plan")).page(200).contains("2,000 tasks"));
    let empty = app.make("roadmap", &[("title", Json::from("Empty")), ("starts_on", Json::from("2026-09-01"))]);
    assert!(mara.get(&format!("/r/roadmap/{empty}/plan")).page(200).contains("There are no tasks yet."));
}

//! Finding one's way: navigation, all registers, Home, Readiness, and the proof of a history.

use assay_engine::{Concern, Finding};
use serde_json::json;

use super::app::{TestApp, around};

/// The links of the navigation at the side.
fn navigation(page: &str) -> Vec<String> {
    let nav = page.split("class=\"sidenav\"").nth(1).and_then(|rest| rest.split("</nav>").next()).expect("is there");
    nav.split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|link| !link.contains('#'))
        .map(ToOwned::to_owned)
        .collect()
}

#[test]
fn the_navigation_holds_what_is_needed_every_day() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let page = mara.get("/").page(200);
    let links = navigation(&page);
    assert!(links.len() < 36, "{links:?}");
    for everyday in ["/r/nonconformity", "/r/document", "/r/process", "/registers"] {
        assert!(links.iter().any(|link| link == everyday), "{everyday} of {links:?}");
    }
    assert!(!links.iter().any(|link| link == "/r/test-case"), "{links:?}");
    // Where one is stands there too.
    let links = navigation(&mara.get("/r/test-case").page(200));
    assert!(links.iter().any(|link| link == "/r/test-case"), "{links:?}");
}

#[test]
fn where_people_work_stands_in_their_navigation() {
    let app = TestApp::start();
    let mut leo = app.person("Leo Marchetti", &[]);
    assert!(!navigation(&leo.get("/").page(200)).contains(&"/r/change".to_owned()));
    for _ in 0..3 {
        app.make(
            "change",
            &[("title", json!("Another tester")), ("what", json!("One more")), ("owner", json!("PER-0002"))],
        );
    }
    app.clock.set("2026-11-12T08:45:00Z".parse().expect("a moment"));
    let page = leo.get("/").page(200);
    assert!(navigation(&page).contains(&"/r/change".to_owned()), "{:?}", navigation(&page));
    let all = leo.get("/registers").page(200);
    assert!(all.contains("Where you work most"), "{}", around(&all, "<main"));
}

#[test]
fn all_registers_are_found_by_what_they_are_for() {
    let app = TestApp::start();
    let mut leo = app.person("Leo Marchetti", &[]);
    let all = leo.get("/registers").page(200);
    assert!(all.contains("href=\"/r/nonconformity\"") && all.contains("href=\"/r/test-case\""));
    let some = leo.get("/registers?q=nonconform").page(200);
    let main = some.split("<main").nth(1).expect("a main part");
    assert!(main.contains("href=\"/r/nonconformity\"") && !main.contains("href=\"/r/test-case\""));
    let none = leo.get("/registers?q=%3Cscript%3E%C2%A0%F0%9F%92%A5").page(200);
    assert!(none.contains("Nothing found") && none.contains("&#60;script&#62;") && !none.contains("<script>"));
}

#[test]
fn a_history_is_proved_here_and_elsewhere() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let number = app.make("nonconformity", &[("title", json!("A <leak> & \"more\""))]);
    let path = format!("/r/nonconformity/{number}");
    // No checkpoint covers it yet, and nothing else is said.
    let page = mara.get(&path).page(200);
    assert!(page.contains("within a minute"), "{}", around(&page, "class=\"seal\""));
    let proof = mara.get(&format!("{path}/proof")).page(200);
    assert!(
        proof.contains("Verified on 12 Nov 2026") && proof.contains("A &#60;leak&#62;"),
        "{}",
        around(&proof, "<main")
    );
    let page = mara.get(&path).page(200);
    assert!(page.contains("Under the signed checkpoint of 12 Nov 2026"), "{}", around(&page, "class=\"seal\""));
    let file = mara.get(&format!("{path}/proof.json"));
    assert_eq!(file.status, 200);
    let name = file.header("content-disposition").expect("a name").to_owned();
    assert!(name.contains(&format!("{number}.proof.json")), "{name}");
    let body: serde_json::Value = serde_json::from_slice(&file.body).expect("is JSON");
    assert_eq!(body["format"], "assay-proof-v1");
    assert_eq!(body["entries"][0]["header"]["record"], json!(number));
    // What one may not see has no proof.
    let concern = app.make(
        "concern",
        &[("title", json!("Speak up")), ("description", json!("About gifts")), ("handlers", json!(["PER-0001"]))],
    );
    let mut leo = app.person("Leo Marchetti", &[]);
    for page in ["proof", "proof.json"] {
        assert_eq!(leo.get(&format!("/r/concern/{concern}/{page}")).status, 404);
    }
    assert_eq!(leo.get(&format!("/r/document/{number}/proof")).status, 404);
}

#[test]
fn checks_that_pass_are_counted_at_the_record() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let number = app.make("nonconformity", &[("title", json!("A leak"))]);
    let path = format!("/r/nonconformity/{number}");
    assert!(!mara.get(&path).page(200).contains("met-line"));
    app.engine.check_all().expect("checks");
    let passed = app.engine.checks_passed(&assay_core::Actor::system("test"), &number).expect("are read");
    assert!(!passed.is_empty());
    let page = mara.get(&path).page(200);
    assert!(page.contains("met-line") && page.contains(&passed[0].code), "{}", around(&page, "record-checks"));
    let system = assay_core::Actor::system("test");
    assert!(app.engine.checks_passed(&system, "NC-2026-9999").expect("are read").is_empty());
}

#[test]
fn readiness_is_looked_at_process_by_process() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let process = app.make("process", &[("title", json!("Assembly")), ("kind", json!("core"))]);
    let other = app.make("process", &[("title", json!("Purchasing")), ("kind", json!("support"))]);
    let risk = app.make("risk", &[("title", json!("Dust")), ("process", json!(process))]);
    app.engine.check_all().expect("checks");
    let system = assay_core::Actor::system("test");
    let concern = Concern { owner: None, about: Some(&process) };
    let records = |findings: Vec<Finding>| findings.into_iter().map(|it| it.diagnostic.record).collect::<Vec<_>>();
    let about = records(app.engine.findings_at(&system, concern, 100).expect("are read"));
    let all = records(app.engine.findings(&system).expect("are read"));
    let expected: Vec<String> = all.into_iter().filter(|record| *record == process || *record == risk).collect();
    assert_eq!(about, expected);
    let page = mara.get(&format!("/readiness?about={process}%20Assembly")).page(200);
    let list = page.split("What the checks found").nth(1).unwrap_or_default();
    assert!(!list.contains(&format!("/{other}\"")), "{}", around(&page, "group-head"));
    assert!(page.contains("Last checked on 12 Nov 2026"));
    for odd in ["about=NC-9999", "about=%3Cscript%3E", "owner=%00&about=x", "clause=4.&explain=A&record=B"] {
        mara.get(&format!("/readiness?{odd}")).page(200);
    }
}

#[test]
fn figures_that_need_somebody_are_on_home() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    assert!(!mara.get("/").page(200).contains("Measures to watch"));
    let points = |values: &[&str]| {
        let points = values
            .iter()
            .enumerate()
            .map(|(day, value)| json!({"on": format!("2026-10-{:02}", day + 1), "value": value}));
        json!(points.collect::<Vec<_>>())
    };
    let more = json!("higher-is-better");
    app.make(
        "measure",
        &[
            ("title", json!("On <time>")),
            ("direction", more.clone()),
            ("target", json!("95")),
            ("points", points(&["96", "97"])),
        ],
    );
    app.make(
        "measure",
        &[
            ("title", json!("Yield")),
            ("direction", more),
            ("target", json!("95")),
            ("points", points(&["99", "98", "94", "90"])),
        ],
    );
    app.make(
        "measure",
        &[
            ("title", json!("Leak")),
            ("direction", json!("lower-is-better")),
            ("lower_limit", json!("1")),
            ("upper_limit", json!("3")),
            ("points", points(&["2", "5", "2"])),
        ],
    );
    app.make("measure", &[("title", json!("Nothing yet"))]);
    let page = mara.get("/").page(200);
    let watch = page.split("Measures to watch").nth(1).expect("is there");
    let place = |text: &str| watch.find(text).unwrap_or_else(|| panic!("{text}: {}", around(&page, "tiles")));
    assert!(place("1 value beyond the limits, now back") < place("Misses its target, worse 3 times in a row"));
    assert!(place("Misses its target") < place("On target"));
    assert!(place("On &#60;time&#62;") > 0 && !watch.contains("Nothing yet"));
}

#[test]
fn work_says_what_to_do_next() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    app.make("nonconformity", &[("title", json!("A leak")), ("owner", json!("PER-0002"))]);
    let page = mara.get("/work").page(200);
    assert!(page.contains("Contain: A leak"), "{}", around(&page, "class=\"list\""));
    assert!(mara.get("/").page(200).contains("Contain: A leak"));
}

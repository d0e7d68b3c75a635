//! Personal goals that people keep for themselves, and changes that are led through their questions.

use assay_core::Json;
use serde_json::json;

use super::app::{TestApp, around, form};

fn number_of(app: &TestApp, email: &str) -> String {
    let accounts = app.engine.accounts().expect("can be read");
    accounts.into_iter().find(|account| account.email.starts_with(email)).expect("is there").person
}

/// Leo sets himself a goal that serves an objective, agrees on it with Jonas, and says how far he is.
#[test]
fn somebody_keeps_a_goal_of_their_own() {
    let app = TestApp::start();
    let mut leo = app.person("Leo Novak", &[]);
    let mut jonas = app.person("Jonas Weber", &["process-owner"]);
    let mut mara = app.person("Mara Lindqvist", &["quality"]);
    let objective =
        app.make("objective", &[("title", json!("Fewer leaks")), ("statement", json!("Half as many leaks."))]);
    let (leo_number, jonas_number) = (number_of(&app, "leo"), number_of(&app, "jonas"));
    let new = format!("/r/personal-goal/new?objective={objective}");
    let page = leo.get(&new).page(200);
    assert!(page.contains(&leo_number), "it is for whoever sets it: {}", around(&page, "person"));
    let typed = [
        ("title", "Read the leak chart"),
        ("target", "Explain a signal within the day"),
        ("person", leo_number.as_str()),
        ("objective", objective.as_str()),
        ("agreed_with", jonas_number.as_str()),
        ("due", "2027-03-31"),
    ];
    let made = leo.submit_at(&new, "/r/personal-goal/new", &typed).to();
    let path = made.split('?').next().unwrap_or_default().to_owned();
    assert!(path.starts_with("/r/personal-goal/PG-2026-"), "{made}");
    // Whoever agrees is somebody else; it waits for Jonas.
    assert!(jonas.get("/work").page(200).contains("Read the leak chart"));
    let agree = format!("{path}/moves/agree");
    let sign = [("password", super::app::PASSWORD), ("meaning", "goal-agreed")];
    assert_eq!(leo.submit(&agree, &sign).status, 403, "not with oneself");
    let answer = jonas.submit(&agree, &sign);
    assert_eq!(answer.status, 303, "{}", around(&answer.text(), "error"));
    // How far it is: by the person's own word.
    let edit = format!("{path}/edit");
    leo.submit(&edit, &[("progress", "40"), ("progress_note", "Two signals explained")]).to();
    let page = leo.get(&edit).page(200);
    let mut sent = form(&page, &edit);
    sent.retain(|(name, _)| name != "progress");
    sent.push(("progress".into(), "140".into()));
    assert!(leo.post_raw(&edit, &sent).page(422).contains("140"));
    let goal = leo.get(&path).page(200);
    assert!(goal.contains("40") && goal.contains("Fewer leaks"), "{}", around(&goal, "Progress"));
    // On the objective it is seen by those who may see it, and by nobody else.
    let page = leo.get(&format!("/r/objective/{objective}")).page(200);
    assert!(page.contains("Read the leak chart"), "{}", around(&page, "Personal goals"));
    assert!(!mara.get(&format!("/r/objective/{objective}")).page(200).contains("Read the leak chart"));
    assert_eq!(mara.get(&path).status, 404);
    // The end: Leo says so, Jonas looks at it, Leo alone cannot.
    leo.submit(&format!("{path}/moves/achieve"), &[("result", "Done"), ("achieved", "100")]).to();
    assert!(matches!(leo.submit(&format!("{path}/moves/review"), &[]).status, 403 | 422));
    jonas.submit(&format!("{path}/moves/review"), &[]).to();
}

/// A change asks for purpose, consequences, integrity, resources and responsibilities before anybody decides on it, and names
/// what it changes.
#[test]
fn a_change_is_led_through_its_questions() {
    let app = TestApp::start();
    let mut mara = app.person("Mara Lindqvist", &["quality"]);
    let process = app.make("process", &[("title", json!("Assembly")), ("kind", json!("core"))]);
    let tester = app.make("equipment", &[("title", json!("Leak tester")), ("kind", json!("machine"))]);
    let new = "/r/change/new";
    let made = mara.submit(new, &[("title", "New tester"), ("kind", "equipment"), ("what", "A second tester.")]).to();
    let path = made.split('?').next().unwrap_or_default().to_owned();
    let number = path.rsplit('/').next().unwrap_or_default().to_owned();
    let assess = format!("{path}/moves/assess");
    let page = mara.get(&assess).page(200);
    for asked in [
        "why",
        "consequences",
        "integrity",
        "resources",
        "responsibilities",
        "success_criterion",
        "knowledge_gap",
        "processes",
        "documents",
        "risks",
        "roles",
        "touches",
    ] {
        assert!(page.contains(&format!("name=\"{asked}\"")), "{asked}: {}", around(&page, "form"));
    }
    let refused = mara.submit(&assess, &[("why", "The queue at the old one")]).page(422);
    assert!(refused.contains("The queue at the old one"), "what was typed stays");
    let filled = [
        ("why", "The queue at the old one"),
        ("consequences", "Two hours without tests"),
        ("integrity", "Units wait until it runs"),
        ("resources", "14,000 euros"),
        ("responsibilities", "Jonas installs, Ines releases"),
        ("success_criterion", "No queue in January"),
        ("knowledge_gap", "How to calibrate it"),
        ("processes", process.as_str()),
        ("touches", tester.as_str()),
    ];
    mara.submit(&assess, &filled).to();
    let record = app.engine.record(&assay_core::Actor::system("test"), &number).expect("is there");
    assert_eq!(record.state.as_deref(), Some("assessed"));
    assert_eq!(record.data["touches"], Json::from(vec![tester.clone()]));
    // What it changes names the change.
    assert!(mara.get(&format!("/r/process/{process}")).page(200).contains("New tester"));
    assert!(mara.get(&path).page(200).contains("Leak tester"));
}

//! Judgements, the transition and assessments, as people use them.

use assay_core::{Act, Actor, Command, Json};
use serde_json::json;

use super::app::{TestApp, around, form, unescape, value};

/// Numbers of all records of a register.
fn numbers(app: &TestApp, register: &str) -> Vec<String> {
    let titles = app.engine.titles(&Actor::system("test"), register, 1_000).expect("are read");
    titles.into_iter().map(|(number, _)| number).collect()
}

/// The work of a new day.
fn tomorrow(app: &TestApp, at: &str) {
    let at = at.parse().expect("a moment");
    app.clock.set(at);
    app.engine.store().write(move |tx| tx.enqueue("daily", "", None, at)).expect("is asked for");
    app.engine.run_due_jobs().expect("are done");
}

fn standing(app: &TestApp, id: &str) -> &'static str {
    let view = app.engine.readiness("2026").expect("is judged");
    let judged = view.requirements.iter().find(|judged| judged.id == id);
    judged.unwrap_or_else(|| panic!("no {id}")).standing.as_str()
}

#[test]
fn a_person_judges_what_records_cannot() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    app.engine.check_all().expect("checks");
    // Something that only a person can say: nothing is found, and nothing is met.
    assert_eq!(standing(&app, "5.1.1-h"), "judge");
    let page = mara.get("/readiness?edition=2026&requirement=5.1.1-h").page(200);
    assert!(page.contains("What Assay would report"), "{}", around(&page, "x-title"));
    let new = page.split("href=\"").find(|rest| rest.starts_with("/r/judgement/new?")).expect("a button");
    let new = unescape(new.split('"').next().unwrap_or_default());
    // What is judged stands beside the form: what it asks, where, and how it stands by the records.
    let form = mara.get(&new).page(200);
    let asked = around(&form, "id=\"h-asked\"");
    assert!(form.contains("What the standard asks, in our words") && form.contains("Clause 5.1.1"), "{asked}");
    assert!(form.contains("for a person to judge") && form.contains("What Assay would report"), "{asked}");
    // It stays there when something is wrong; without a requirement, those that wait are offered.
    let wrong = mara.submit_at(&new, "/r/judgement/new", &[("verdict", "met")]).page(422);
    assert!(wrong.contains("id=\"h-asked\""));
    let page = mara.get("/r/judgement/new").page(200);
    assert!(page.contains("Which requirement?") && page.contains("/r/judgement/new?requirement=4"), "{page}");
    let page = mara.get("/r/judgement/new?requirement=%3Cscript%3E").page(200);
    assert!(page.contains("Which requirement?") && !page.contains("<script>alert"));
    let answer = mara.submit_at(&new, "/r/judgement/new", &[("verdict", "met"), ("reason", "Asked five people.")]);
    let made = answer.to();
    assert!(made.contains("/r/judgement/JDG-2026-0001"), "{made}");
    assert_eq!(standing(&app, "5.1.1-h"), "met", "at once, before any check runs");
    let page = mara.get("/readiness?edition=2026&requirement=5.1.1-h").page(200);
    assert!(page.contains("Asked five people.") && page.contains("12 November 2027"), "{}", around(&page, "callout"));
    // It counts for the edition it was made for.
    let view = app.engine.readiness("2015").expect("is judged");
    let other = view.requirements.iter().find(|judged| judged.id == "5.1.1-h").expect("is there");
    assert_eq!(other.standing.as_str(), "judge");
    // What was said stays as it was said; who thinks otherwise withdraws it, with a reason.
    let change = Act::Edit { number: "JDG-2026-0001".into(), set: [("verdict".into(), json!("not-met"))].into() };
    assert!(app.engine.submit(Command::new(Actor::system("test"), change)).is_err());
    mara.submit("/r/judgement/JDG-2026-0001/moves/withdraw", &[("$reason", "The wrong five")]).to();
    assert_eq!(standing(&app, "5.1.1-h"), "judge");
}

#[test]
fn a_judgement_runs_out_and_comes_back_to_who_made_it() {
    let app = TestApp::start();
    let data = [
        ("title", json!("Improvement is promoted")),
        ("requirement", json!("5.1.1-h")),
        ("verdict", json!("met")),
        ("reason", json!("Seen")),
        ("due", json!("2026-12-01")),
        ("judged_on", json!("2026-11-01")),
    ];
    let old = app.make("judgement", &data);
    assert_eq!(standing(&app, "5.1.1-h"), "met");
    tomorrow(&app, "2026-11-13T08:00:00Z");
    let state = |number: &str| app.engine.record(&Actor::system("test"), number).expect("is there").state;
    assert_eq!(state(&old).as_deref(), Some("review"), "it runs out within a month");
    assert_eq!(standing(&app, "5.1.1-h"), "met", "and holds until then");
    let new = app.make("judgement", &[&data[..4], &[("due", json!("2027-11-01"))]].concat());
    tomorrow(&app, "2026-11-14T08:00:00Z");
    assert_eq!((state(&old).as_deref(), state(&new).as_deref()), (Some("replaced"), Some("valid")));
    app.clock.set("2027-11-02T08:00:00Z".parse().expect("a moment"));
    assert_eq!(standing(&app, "5.1.1-h"), "judge", "the day after its last");
}

#[test]
fn judgements_of_nothing_and_by_nobody_are_refused() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let said = [("title", "x"), ("requirement", "99.9-z"), ("verdict", "met"), ("reason", "y")];
    let answer = mara.submit("/r/judgement/new", &said);
    let page = answer.page(422);
    assert!(page.contains("There is no requirement “99.9-z”"), "{}", around(&page, "error"));
    let answer =
        mara.submit("/r/judgement/new", &[said[0], ("requirement", "4.1-1"), said[2], said[3], ("edition", "1987")]);
    assert!(answer.page(422).contains("There is no edition “1987”"));
    // Whoever may not judge sees no button, and no form.
    let mut leo = app.person("Leo Brandt", &[]);
    let page = leo.get("/readiness?requirement=5.1.1-h").page(200);
    assert!(!page.contains("/r/judgement/new"), "{}", around(&page, "x-title"));
    leo.get("/r/judgement/new").page(403);
}

#[test]
fn readiness_is_grouped_and_tells_its_evidence() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    for number in 0..9 {
        let origin = if number % 2 == 0 { "external" } else { "internal" };
        let data = [
            ("title", json!(format!("Issue {number}"))),
            ("origin", json!(origin)),
            ("effect", json!("Some")),
            ("owner", json!("PER-0002")),
        ];
        app.make("context-issue", &[&data[..], &[("category", json!("legal"))]].concat());
    }
    app.engine.check_all().expect("checks");
    for by in ["severity", "owner", "about", "clause", "nonsense"] {
        for more in ["", "&clause=9", "&q=audit", "&show=met&show=judge&show=error", "&edition=2015"] {
            mara.get(&format!("/readiness?by={by}{more}")).page(200);
        }
    }
    assert!(mara.get("/readiness?by=severity").page(200).contains(">Errors<"));
    let page = mara.get("/readiness?by=owner").page(200);
    assert!(page.contains("Nobody"), "{}", around(&page, "group-head"));
    let page = mara.get("/readiness?requirement=4.1-1").page(200);
    assert!(page.contains("/r/context-issue/") && page.contains("Issue 8"), "{}", around(&page, "evidence"));
    assert!(page.contains("more of"), "the rest is counted: {}", around(&page, "evidence"));
}

#[test]
fn the_transition_tells_what_changes_and_makes_tasks_once() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    app.engine.check_all().expect("checks");
    let page = mara.get("/readiness/transition").page(200);
    for part in ["From 2015 to 2026", "16 September 2026", "30 September 2029", "provisional", "6.1.3-1-2026", "ext"] {
        assert!(page.contains(part), "{part}: {}", around(&page, "<h1"));
    }
    let ask = "/readiness/transition/tasks?to=2026";
    let page = mara.get(ask).page(200);
    let fields = form(&page, "/readiness/transition/tasks");
    let open = page.matches("name=\"make\"").count();
    assert!(open > 10, "{open}");
    let with = |fields: &[(String, String)], due: &str| {
        let mut fields: Vec<_> = fields.to_vec();
        fields.retain(|(name, _)| name != "due");
        fields.push(("due".to_owned(), due.to_owned()));
        fields
    };
    // What is wrong is told at its field, and makes nothing.
    let answer = mara.post_raw("/readiness/transition/tasks", &with(&fields, "soon"));
    assert!(answer.page(422).contains("“soon” is not a date"));
    let actions = || numbers(&app, "action");
    assert!(actions().is_empty());
    let sent = with(&fields, "2027-03-01");
    let to = mara.post_raw("/readiness/transition/tasks", &sent).to();
    assert!(to.starts_with("/readiness/transition?to=2026"), "{to}");
    let made = actions();
    assert_eq!(made.len(), open);
    let one = app.engine.record(&Actor::system("test"), &made[0]).expect("is there");
    assert_eq!((one.text("due"), one.text("kind")), (Some("2027-03-01"), Some("improvement")));
    assert!(one.text("description").is_some_and(|text| text.contains("Clause ")));
    // The same form sent again, and another of the same, make nothing more.
    mara.post_raw("/readiness/transition/tasks", &sent).to();
    assert_eq!(actions().len(), open);
    let page = mara.get(ask).page(200);
    assert!(!page.contains("name=\"make\"") && page.contains("/r/action/ACT-2026-0001"), "{}", around(&page, "<form"));
    let empty = mara.post("/readiness/transition/tasks", &[("to", "2026"), ("make", "9.9.9-nothing")]);
    assert!(empty.page(422).contains("Tick at least one."));
    mara.get("/readiness/transition?to=1987").page(404);
    // Whoever may not make tasks reads the page without the button.
    mara.get("/readiness/transition?to=2026").page(200);
}

/// An assessment by Mara.
fn assessment(app: &TestApp, edition: &str) -> String {
    let owner = numbers(app, "person").pop().expect("somebody");
    app.make(
        "gap-assessment",
        &[("title", json!("Before stage 1")), ("edition", json!(edition)), ("owner", json!(owner))],
    )
}

#[test]
fn requirements_are_walked_rated_and_planned() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    app.engine.check_all().expect("checks");
    let number = assessment(&app, "2026");
    let record = format!("/r/gap-assessment/{number}");
    let list = format!("{record}/assess");
    assert!(mara.get(&record).page(200).contains(&list));
    let page = mara.get(&list).page(200);
    assert!(page.contains("0 of 219 rated"), "{}", around(&page, "class=\"sub\""));
    let first = format!("{list}/rate?at=4.1-1");
    assert!(page.contains(&first), "{}", around(&page, "btn primary"));
    // Bad input is told at its field, and stays.
    let odd = [("rating", "none"), ("effort", "two days"), ("note", "Start <here>"), ("action", "next")];
    let page = mara.submit(&first, &odd).page(422);
    assert!(
        page.contains("“two days” is not a number") && page.contains("Start &#60;here&#62;"),
        "{}",
        around(&page, "error")
    );
    let good = [("rating", "none"), ("effort", "2.5"), ("note", "Start <here>"), ("action", "next")];
    let to = mara.submit(&first, &good).to();
    assert!(to.contains("assess/rate?at=4.1-2"), "on to the next: {to}");
    let kept = |field: &str| {
        let record = app.engine.record(&Actor::system("test"), &number).expect("is there");
        record.data.get(field).cloned().unwrap_or(Json::Null)
    };
    assert_eq!(kept("ratings")[0]["requirement"], "4.1-1");
    assert_eq!(kept("ratings")[0]["computed"], "not-met");
    assert_eq!(kept("effort_days"), "2.5");
    // Two people at two requirements do not stand in each other's way; at the same one they do.
    let page = mara.get(&format!("{list}/rate?at=4.1-2")).page(200);
    let mut second = form(&page, &format!("{list}/rate?at=4.1-2"));
    mara.submit(&format!("{list}/rate?at=4.1-3"), &[("rating", "full"), ("action", "list")]).to();
    second.push(("rating".into(), "mostly".into()));
    second.push(("action".into(), "list".into()));
    mara.post_raw(&format!("{list}/rate?at=4.1-2"), &second).to();
    let page = mara.post_raw(&format!("{list}/rate?at=4.1-2"), &second).page(409);
    assert!(page.contains("Somebody else has said something"), "{}", around(&page, "error-summary"));
    assert_eq!(kept("ratings").as_array().map(Vec::len), Some(3));
    // One clause alone.
    let page = mara.get(&format!("{list}?clause=4")).page(200);
    assert!(page.contains("4.1-1") && !page.contains("9.2.1-1"), "{}", around(&page, "group-head"));
    assert!(page.contains("2 gaps"));
    // Gaps become tasks of a new plan, once.
    let plan = format!("{list}/plan");
    let sent = form(&mara.get(&plan).page(200), &plan);
    let to = mara.post_raw(&plan, &sent).to();
    assert!(to.starts_with("/r/roadmap/RM-"), "{to}");
    let again = mara.post_raw(&plan, &sent).to();
    assert_eq!(to, again, "the plan there is");
    let plans = numbers(&app, "roadmap");
    assert_eq!(plans.len(), 1);
    let roadmap = app.engine.record(&Actor::system("test"), &plans[0]).expect("is there");
    let tasks = roadmap.data["tasks"].as_array().cloned().unwrap_or_default();
    let keys: Vec<&str> = tasks.iter().filter_map(|task| task["key"].as_str()).collect();
    assert_eq!(keys, ["4.1-1", "4.1-2"]);
    assert_eq!(tasks[0]["effort"], "2.5");
    assert!(mara.get(&plan).page(200).contains("planned already"));
    // On paper and in a workbook.
    let page = mara.get(&format!("{list}/report")).page(200);
    assert!(page.contains("Start &#60;here&#62;") && page.contains("<svg"), "{}", around(&page, "table"));
    let book = mara.get(&format!("{list}/report.xlsx"));
    assert_eq!((book.status, book.body.get(..2)), (200, Some(&b"PK"[..])));
}

#[test]
fn a_finished_assessment_keeps_what_was_found() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    app.engine.check_all().expect("checks");
    let number = assessment(&app, "2015");
    let record = format!("/r/gap-assessment/{number}");
    mara.submit(&format!("{record}/assess/rate?at=4.1-1"), &[("rating", "started"), ("action", "list")]).to();
    let page = mara.get(&format!("{record}/moves/finish")).page(200);
    let mut fields = form(&page, &format!("{record}/moves/finish"));
    for (name, typed) in [("summary", "Done"), ("password", super::app::PASSWORD), ("meaning", "gap-assessment-done")] {
        fields.retain(|(known, _)| known != name);
        fields.push((name.to_owned(), typed.to_owned()));
    }
    mara.post_raw(&format!("{record}/moves/finish"), &fields).to();
    let kept = app.engine.record(&Actor::system("test"), &number).expect("is there");
    let rows = kept.data["ratings"].as_array().cloned().unwrap_or_default();
    assert_eq!(rows.len(), app.engine.readiness("2015").expect("is judged").requirements.len());
    assert!(rows.iter().all(|row| row["computed"].is_string()), "{rows:?}");
    // Later changes do not touch it, and nothing can be rated any more.
    let page = mara.get(&format!("{record}/assess")).page(200);
    assert!(page.contains("This assessment is finished"), "{}", around(&page, "callout"));
    let page = mara.get(&format!("{record}/assess/rate?at=4.1-1")).page(200);
    assert!(!value(&form(&page, "/sign-out"), "csrf").is_empty() && !page.contains("name=\"rating\""));
    let late = mara
        .post(&format!("{record}/assess/rate?at=4.1-1"), &[("rating", "full"), ("version", "3"), ("action", "list")]);
    assert!(matches!(late.status, 409 | 422), "{}", late.status);
}

#[test]
fn assessments_that_cannot_be() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let mut leo = app.person("Leo Brandt", &[]);
    let number = assessment(&app, "2026");
    let list = format!("/r/gap-assessment/{number}/assess");
    // No rights: it can be read, and not rated or planned.
    let page = leo.get(&list).page(200);
    assert!(page.contains("You can read this assessment") && !page.contains("assess-plan"));
    leo.post(&format!("{list}/rate?at=4.1-1"), &[("rating", "full"), ("version", "1"), ("action", "list")]).page(403);
    assert!(matches!(leo.get(&format!("{list}/plan")).status, 403));
    assert!(matches!(leo.post(&format!("{list}/plan"), &[("make", "4.1-1")]).status, 403));
    // Requirements and clauses that are none, registers that are no assessments.
    mara.get(&format!("{list}/rate?at=99.9-x")).page(404);
    mara.get(&format!("{list}?clause=99")).page(200);
    mara.get(&format!("{list}?clause=%00%3Cscript%3E")).page(200);
    let risk = app.make("risk", &[("title", json!("Dust"))]);
    mara.get(&format!("/r/risk/{risk}/assess")).page(404);
    mara.post(&format!("{list}/rate?at=4.1-1"), &[("rating", "full"), ("action", "list")]).page(400);
    // A rating of a requirement that is none is refused at its cell.
    let rows = json!([{ "requirement": "3.7-x", "rating": "none" }]);
    let act = Act::Edit { number: number.clone(), set: [("ratings".into(), rows)].into() };
    let refused = app.engine.submit(Command::new(Actor::system("test"), act)).expect_err("is refused");
    assert!(format!("{refused:?}").contains("ratings.0.requirement"), "{refused:?}");
    // One of a requirement of the other edition only stays apart.
    let rows = json!([{ "requirement": "6.1.2-a", "rating": "none" }]);
    let act = Act::Edit { number, set: [("ratings".into(), rows)].into() };
    app.engine.submit(Command::new(Actor::system("test"), act)).expect("is known");
    let page = mara.get(&list).page(200);
    assert!(
        page.contains("Rated, but not in this edition") && page.contains("6.1.2-a"),
        "{}",
        around(&page, "strange")
    );
}

//! Plans: made from each methodology of the pack, read back, and read when people have typed anything at all.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use assay_core::{Act, Actor, Command};
use assay_engine::{Engine, Evidence, Knot, Odd, PlanRequest, Renderer};
use jiff::civil::date;
use serde_json::{Value as Json, json};

use crate::support::{Bench, fields, real_pack, setup};

/// The administrator.
fn anna(engine: &Engine) -> Actor {
    let account = engine.accounts().unwrap().remove(0);
    engine.actor(&account.person, "password").unwrap()
}

fn engine(bench: &Bench) -> Engine {
    bench.workspace_of("acme", real_pack("iso9001")).create(&setup()).unwrap()
}

fn request(methodology: &str) -> PlanRequest {
    PlanRequest {
        methodology: methodology.to_owned(),
        starts: date(2026, 11, 16),
        wanted: None,
        size: if methodology == "small-team" { 8 } else { 40 },
        people: BTreeMap::new(),
        goals: Vec::new(),
    }
}

fn words(engine: &Engine) -> Renderer {
    Renderer::new(engine.pack(), "en", &[]).unwrap()
}

fn make(engine: &Engine, data: &Json) -> String {
    let act = Act::Create { register: "roadmap".to_owned(), data: fields(data), state: None, external: None };
    engine.submit(Command::new(anna(engine), act)).unwrap().number
}

/// With two days a week for each role, every way takes the months it promises.
#[test]
fn ways_take_the_months_they_promise() {
    let bench = Bench::new();
    let engine = engine(&bench);
    for methodology in &engine.pack().methodologies {
        let plan = engine.draft_plan(&request(&methodology.key)).unwrap();
        let days = plan.starts.until(plan.ends).unwrap().get_days();
        let months = f64::from(days) / 30.44;
        let (least, most) = methodology.months;
        let (least, most) = (f64::from(i32::try_from(least).unwrap()), f64::from(i32::try_from(most).unwrap()));
        assert!((least..=most + 0.5).contains(&months), "{}: {months:.1} months", methodology.key);
    }
}

/// A figure stands once: what the cost of a plan is reckoned with is what the enquiry to certification bodies says.
#[test]
fn plans_and_enquiries_reckon_with_the_same_audit_days() {
    let bench = Bench::new();
    let engine = engine(&bench);
    let mut told = 0;
    for people in
        [1, 5, 6, 10, 11, 25, 26, 45, 85, 125, 126, 425, 426, 625, 626, 1_175, 10_700, 10_701, 50_000, 100_000]
    {
        let data = fields(&json!({ "title": format!("Enquiry for {people}"), "people": people }));
        let act = Act::Create { register: "certification-enquiry".to_owned(), data, state: None, external: None };
        let number = engine.submit(Command::new(anna(&engine), act)).unwrap().number;
        let enquiry = engine.record(&anna(&engine), &number).unwrap();
        let figure = |field: &str| enquiry.text(field).map(|days| days.parse::<rust_decimal::Decimal>().unwrap());
        let days = engine.pack().audit_days(people);
        assert_eq!(days, figure("table_days"), "{people} people");
        assert_eq!(days, figure("days_initial"), "{people} people, nothing reduced");
        told += usize::from(days.is_some());
    }
    assert_eq!(told, 17, "beyond the last row there is no figure, in both places");
}

#[test]
fn nothing_that_certification_needs_is_left_out() {
    let bench = Bench::new();
    let engine = engine(&bench);
    for methodology in &engine.pack().methodologies {
        let plan = engine.draft_plan(&request(&methodology.key)).unwrap();
        let of = |key: &str| plan.tasks.iter().find(|task| task.task.key == key).unwrap_or_else(|| panic!("{key}"));
        let days = |from: jiff::civil::Date, to: jiff::civil::Date| from.until(to).unwrap().get_days();
        let records = of("records");
        assert!(days(records.starts, of("stage-1").starts) >= 90, "{}: three months of records", methodology.key);
        for before in ["records", "audits", "review", "corrections"] {
            assert!(of(before).due < of("stage-1").starts, "{}: {before} comes before stage 1", methodology.key);
        }
        assert!(of("stage-1").due < of("stage-2").starts && of("stage-2").due < of("certificate").due);
        let surveillance = days(of("certificate").due, of("surveillance").due);
        assert!((240..=366).contains(&surveillance), "{}: surveillance after {surveillance} days", methodology.key);
        let milestones: BTreeSet<&str> = plan.milestones.iter().map(|(key, _)| *key).collect();
        assert!(["stage-1", "stage-2", "certificate"].iter().all(|key| milestones.contains(key)));
        for task in &plan.tasks {
            for before in &task.after {
                assert!(of(before).due < task.starts, "{}: {before} before {}", methodology.key, task.task.key);
            }
        }
    }
}

#[test]
fn goals_choose_which_module_comes_first() {
    let bench = Bench::new();
    let engine = engine(&bench);
    let first = |goals: &[&str]| {
        let goals = goals.iter().map(|goal| (*goal).to_owned()).collect();
        let plan = engine.draft_plan(&PlanRequest { goals, ..request("modules") }).unwrap();
        let modules: Vec<_> = plan.phases.iter().filter(|phase| phase.phase.module).collect();
        for pair in modules.windows(2) {
            assert!(pair[0].days.unwrap().1 < pair[1].days.unwrap().0, "one module after the other");
        }
        modules[0].phase.key.clone()
    };
    assert_eq!(first(&["win-customers"]), "customers");
    assert_eq!(first(&["steady-supply"]), "supply");
    assert_eq!(first(&["grow-team"]), "people");
    assert_eq!(first(&["fewer-failures", "win-customers"]), "work");
}

#[test]
fn small_companies_have_less_to_do_and_more_days_make_it_shorter() {
    let bench = Bench::new();
    let engine = engine(&bench);
    let plan = |size: i64, days: u64| {
        let roles = &engine.pack().roles;
        let people = roles.iter().map(|role| (role.clone(), (None, days))).collect();
        engine.draft_plan(&PlanRequest { size, people, ..request("process-rollout") }).unwrap()
    };
    assert!(plan(8, 200).effort() < plan(40, 200).effort());
    assert!(plan(40, 200).effort() < plan(400, 200).effort());
    assert!(plan(40, 400).ends < plan(40, 200).ends);
    assert!(plan(40, 200).ends < plan(40, 50).ends);
}

#[test]
fn a_made_plan_stands_as_it_was_shown() {
    let bench = Bench::new();
    let engine = engine(&bench);
    let person = anna(&engine).person;
    let people = engine.pack().roles.iter().map(|role| (role.clone(), (Some(person.clone()), 400)));
    let shown = engine.draft_plan(&PlanRequest { people: people.collect(), ..request("gap-sprint") }).unwrap();
    let number = make(&engine, &Json::Object(shown.data(&words(&engine)).into_iter().collect()));
    let view = engine.plan(&anna(&engine), &number).unwrap();
    assert_eq!(view.odd, Vec::new());
    assert_eq!(view.rows.len(), shown.tasks.len());
    assert_eq!(view.goal.map(|place| view.rows[place].key.as_str()), Some("certificate"));
    assert!(view.forecast.is_some());
    let first = view.startable();
    assert_eq!(first.iter().map(|place| view.rows[*place].key.as_str()).collect::<Vec<_>>(), ["kick-off"]);
    assert_eq!(engine.current_plan(&anna(&engine)).unwrap(), Some(number.clone()));
    // The same plan gives the same forecast.
    let again = engine.plan(&anna(&engine), &number).unwrap();
    assert_eq!(view.forecast, again.forecast);
    // What the records show is seen: the assessment of gaps is finished, and so is its task.
    let gap = |engine: &Engine| {
        let view = engine.plan(&anna(engine), &number).unwrap();
        view.rows.iter().find(|row| row.key == "choose-body").unwrap().evidence
    };
    assert_ne!(gap(&engine), Evidence::Whole);
    let act = Act::Create {
        register: "certification-audit".to_owned(),
        data: fields(&json!({ "title": "Stage 1", "kind": "stage-1", "body": "Norvik", "starts_on": "2027-02-01" })),
        state: None,
        external: None,
    };
    engine.submit(Command::new(anna(&engine), act)).unwrap();
    assert_eq!(gap(&engine), Evidence::Whole);
}

#[test]
fn whatever_is_typed_the_rest_stands() {
    let bench = Bench::new();
    let engine = engine(&bench);
    let number = make(
        &engine,
        &json!({ "title": "Odd", "starts_on": "2026-11-01", "ends_on": "2027-06-30", "phases": [{ "phase": "One" }], "tasks": [
            { "key": "a", "task": "A", "phase": "One", "after": "c", "effort": 3 },
            { "key": "b", "task": "B", "phase": "One", "after": "a", "effort": 3 },
            { "key": "c", "task": "C", "phase": "One", "after": "b", "effort": 3 },
            { "key": "d", "task": "D", "phase": "Two", "after": "nobody", "effort": 0 },
            { "key": "d", "task": "E", "starts": "2027-01-10", "due": "2026-12-01", "effort": "999999999999" },
            { "key": "f", "task": "F", "starts": "1900-01-01", "due": "2200-12-31", "effort": 1 },
        ] }),
    );
    let view = engine.plan(&anna(&engine), &number).unwrap();
    let knot =
        |wanted: &dyn Fn(&Knot) -> bool| view.odd.iter().any(|odd| matches!(odd, Odd::Knot(knot) if wanted(knot)));
    assert!(knot(&|knot| matches!(knot, Knot::Circle { chain } if chain.len() == 3)));
    assert!(knot(&|knot| matches!(knot, Knot::Unknown { task: 3, after } if after == "nobody")));
    assert!(knot(&|knot| matches!(knot, Knot::Twice { task: 4 })));
    for wanted in [Odd::Phase(3), Odd::Effort(3), Odd::Effort(4), Odd::Backwards(4), Odd::Far(5), Odd::Nobody(0)] {
        assert!(view.odd.contains(&wanted), "{wanted:?} of {:?}", view.odd);
    }
    assert_eq!(view.schedule.tasks.len(), 6);
    let act = Act::Edit { number: number.clone(), set: fields(&json!({ "tasks": [] })) };
    engine.submit(Command::new(anna(&engine), act)).unwrap();
    assert!(engine.plan(&anna(&engine), &number).unwrap().forecast.is_none());
}

#[test]
fn two_thousand_tasks_are_read() {
    let bench = Bench::new();
    let engine = engine(&bench);
    let tasks: Vec<Json> = (0..2_000)
        .map(|at| json!({ "key": format!("t{at}"), "task": format!("Task {at}"), "after": format!("t{}", at / 2), "effort": 2 }))
        .collect();
    // The first one comes after itself.
    let number = make(&engine, &json!({ "title": "Many", "starts_on": "2026-11-01", "tasks": tasks }));
    let begun = Instant::now();
    let view = engine.plan(&anna(&engine), &number).unwrap();
    assert_eq!(view.rows.len(), 2_000);
    assert!(begun.elapsed().as_secs() < 10);
    assert!(matches!(&view.odd[0], Odd::Knot(Knot::Circle { chain }) if chain == &[0]));
}

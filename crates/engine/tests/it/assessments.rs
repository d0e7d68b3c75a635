//! What the checks say stands in an assessment, whoever makes or ends it and by whatever way.

use std::collections::BTreeMap;

use assay_core::{Act, Actor, Command};
use assay_engine::{Engine, ImportRequest, ListQuery};
use serde_json::{Value as Json, json};

use crate::support::{Bench, PASSWORD, fields, real_pack, setup};

/// The administrator.
fn anna(engine: &Engine) -> Actor {
    let account = engine.accounts().unwrap().remove(0);
    engine.actor(&account.person, "password").unwrap()
}

fn engine(bench: &Bench) -> Engine {
    bench.workspace_of("acme", real_pack("iso9001")).create(&setup()).unwrap()
}

fn begin(engine: &Engine, actor: &Actor, rows: &Json) -> String {
    let data =
        fields(&json!({ "title": "Where we stand", "edition": "2015", "owner": anna(engine).person, "ratings": rows }));
    let act = Act::Create { register: "gap-assessment".to_owned(), data, state: None, external: None };
    engine.submit(Command::new(actor.clone(), act)).unwrap().number
}

fn finish(engine: &Engine, number: &str) -> Command {
    let actor = anna(engine);
    let signature = Some(engine.sign(&actor, PASSWORD, "gap-assessment-done").unwrap());
    let set = BTreeMap::from([("summary".to_owned(), json!("Seen"))]);
    Command::new(actor, Act::Move { number: number.to_owned(), key: "finish".to_owned(), set, signature })
}

/// Requirement → what the checks said of it.
fn computed(engine: &Engine, number: &str) -> BTreeMap<String, Option<String>> {
    let record = engine.record(&Actor::system("test"), number).unwrap();
    let text = |row: &Json, column: &str| row.get(column).and_then(Json::as_str).map(ToOwned::to_owned);
    let rows = record.data["ratings"].as_array().unwrap();
    rows.iter().map(|row| (text(row, "requirement").unwrap(), text(row, "computed"))).collect()
}

/// Requirement → the same by readiness, in the words of the pack.
fn expected(engine: &Engine) -> BTreeMap<String, Option<String>> {
    let words = &engine.pack().assessment.as_ref().unwrap().standings;
    let judged = &engine.readiness("2015").unwrap().requirements;
    judged.iter().map(|judged| (judged.id.clone(), words.get(judged.standing.as_str()).cloned())).collect()
}

#[test]
fn whoever_makes_one_is_told_beside_each_rating() {
    let bench = Bench::new();
    let engine = engine(&bench);
    // Nobody has run the checks yet, and whoever types cannot say what they say.
    let rows = json!([{ "requirement": "4.1-1", "rating": "full", "computed": "met" }, { "requirement": "5.2.1-a" }]);
    for actor in [anna(&engine), Actor::system("cli")] {
        let number = begin(&engine, &actor, &rows);
        let (found, known) = (computed(&engine, &number), expected(&engine));
        assert_eq!(found.len(), 2);
        assert_ne!(found["4.1-1"].as_deref(), Some("met"), "an empty system has met nothing");
        assert!(found.iter().all(|(id, standing)| known[id] == *standing), "{found:?}");
    }
}

#[test]
fn rows_keep_what_was_said_on_their_day() {
    let bench = Bench::new();
    let engine = engine(&bench);
    let number = begin(&engine, &anna(&engine), &json!([{ "requirement": "4.1-1", "rating": "none" }]));
    let before = computed(&engine, &number)["4.1-1"].clone();
    let judgement = json!({
        "title": "4.1-1", "requirement": "4.1-1", "verdict": "met", "reason": "Looked at with everybody", "judged_on": "2026-11-12",
        "due": "2027-11-12",
    });
    let act = Act::Create { register: "judgement".to_owned(), data: fields(&judgement), state: None, external: None };
    engine.submit(Command::new(anna(&engine), act)).unwrap();
    engine.recheck().unwrap();
    // A row that says the same keeps its standing, even where somebody leaves it out; a new one gets that of today.
    let rows = json!([{ "requirement": "4.1-1", "rating": "none" }, { "requirement": "4.2-a", "rating": "none", "computed": "met" }]);
    let act = Act::Edit { number: number.clone(), set: BTreeMap::from([("ratings".to_owned(), rows)]) };
    engine.submit(Command::new(anna(&engine), act)).unwrap();
    let found = computed(&engine, &number);
    assert_eq!((&found["4.1-1"], &found["4.2-a"]), (&before, &expected(&engine)["4.2-a"]));
    // The end takes all of them anew.
    engine.submit(finish(&engine, &number)).unwrap();
    assert_eq!(computed(&engine, &number), expected(&engine));
}

#[test]
fn however_it_is_ended_a_row_for_each_requirement_stands_there() {
    let bench = Bench::new();
    let engine = engine(&bench);
    let rows = json!([{ "requirement": "4.1-1", "rating": "none", "computed": "met" }]);
    let ways: [fn(&Engine, Command); 3] = [
        |engine, command| drop(engine.submit(command).unwrap()),
        |engine, command| drop(engine.submit_all(vec![command]).unwrap()),
        |engine, command| assert_eq!(engine.change_all(vec![command], false).unwrap().changed, 1),
    ];
    for way in ways {
        let number = begin(&engine, &anna(&engine), &rows);
        // One entry: nothing stands between what was found and who signed it.
        let version = engine.record(&anna(&engine), &number).unwrap().version;
        let command = finish(&engine, &number).expecting(version);
        way(&engine, command);
        assert_eq!(computed(&engine, &number), expected(&engine));
        assert_eq!(engine.record(&anna(&engine), &number).unwrap().version, version + 1);
    }
    let report = engine.verify(&assay_engine::VerifyOptions::default(), &mut |_| ()).unwrap();
    assert!(report.discrepancies.is_empty(), "{report:?}");
}

#[test]
fn an_import_may_bring_what_was_found_elsewhere() {
    let bench = Bench::new();
    let engine = engine(&bench);
    let file = bench.path("old.json");
    let old = json!([
        { "key": "A", "title": "Of last year", "edition": "2015", "state": "done",
          "ratings": [{ "requirement": "4.1-1", "computed": "met", "rating": "full" }] },
        { "key": "B", "title": "Begun", "edition": "2015", "ratings": [{ "requirement": "4.1-1", "rating": "full" }] },
    ]);
    std::fs::write(&file, old.to_string()).unwrap();
    let report = engine.import(anna(&engine), ImportRequest::new(&file, "gap-assessment"), |_| ()).unwrap();
    assert_eq!(report.created, 2, "{report:?}");
    let of = |title: &str| {
        let actor = Actor::system("test");
        let query = ListQuery { sight: assay_core::permission::Sight::All, ..ListQuery::of("gap-assessment", 10) };
        engine.list(&actor, query).unwrap().records.into_iter().find(|record| record.title() == title).unwrap().number
    };
    let found = computed(&engine, &of("Of last year"));
    assert_eq!(found, BTreeMap::from([("4.1-1".to_owned(), Some("met".to_owned()))]), "history is left as it was");
    assert_eq!(computed(&engine, &of("Begun"))["4.1-1"], expected(&engine)["4.1-1"]);
}

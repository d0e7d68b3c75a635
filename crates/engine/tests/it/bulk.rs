//! Many records changed as one act: tried without a trace, done whole or not at all, taken back.

use std::collections::BTreeMap;

use assay_core::{Act, Actor, Command, Json};
use assay_engine::{Engine, EngineError, Reverted, Tried, VerifyOptions};
use serde_json::json;

use crate::support::{Bench, PASSWORD, anna, edit, fields, report};

fn three(engine: &Engine) -> Vec<String> {
    let data = |title: &str| json!({ "title": title, "owner": "PER-01", "count": 1 });
    ["Leak", "Scratch", "Dent"].iter().map(|title| report(engine, "issue", &data(title))).collect()
}

fn set(actor: &Actor, number: &str, set: &Json) -> Command {
    Command::new(actor.clone(), Act::Edit { number: number.to_owned(), set: fields(set) }).because("all at once")
}

fn step(actor: &Actor, number: &str, key: &str) -> Command {
    let act = Act::Move { number: number.to_owned(), key: key.to_owned(), set: BTreeMap::new(), signature: None };
    Command::new(actor.clone(), act).because("all at once")
}

fn value(engine: &Engine, number: &str, field: &str) -> Json {
    let found = engine.records_named(&anna(engine), [number]).unwrap();
    found[number].data.get(field).cloned().unwrap_or(Json::Null)
}

fn state(engine: &Engine, number: &str) -> String {
    engine.records_named(&anna(engine), [number]).unwrap()[number].state.clone().unwrap()
}

#[test]
fn a_trial_tells_everything_and_leaves_nothing() {
    let bench = Bench::new();
    let engine = bench.create("acme");
    let numbers = three(&engine);
    let before = engine.next_entry().unwrap();
    let anna = anna(&engine);
    let tried = engine
        .try_all(&[
            set(&anna, &numbers[0], &json!({ "count": 5 })),
            set(&anna, &numbers[1], &json!({ "count": 1 })),
            set(&anna, &numbers[2], &json!({ "count": "many" })),
            // Each is tried after those before it.
            step(&anna, &numbers[0], "close"),
        ])
        .unwrap();
    let Tried::Changes { before: old, after } = &tried[0] else { panic!("changes: {:?}", tried[0]) };
    assert_eq!((&old.data["count"], &after.data["count"]), (&json!(1), &json!(5)));
    assert_eq!(tried[1], Tried::Unchanged);
    assert!(matches!(&tried[2], Tried::Refused(refusal) if refusal.problems[0].field.as_deref() == Some("count")));
    let Tried::Changes { before: old, after } = &tried[3] else { panic!("changes: {:?}", tried[3]) };
    assert_eq!((&old.data["count"], after.state.as_deref()), (&json!(5), Some("closed")));
    assert_eq!(engine.next_entry().unwrap(), before);
    assert_eq!(value(&engine, &numbers[0], "count"), json!(1));
}

#[test]
fn it_is_done_whole_or_not_at_all_unless_asked_for_what_can_be() {
    let bench = Bench::new();
    let engine = bench.create("acme");
    let numbers = three(&engine);
    let anna = anna(&engine);
    let commands = || {
        vec![
            set(&anna, &numbers[0], &json!({ "count": 5 })),
            set(&anna, &numbers[1], &json!({ "count": "many" })),
            set(&anna, &numbers[2], &json!({ "count": 1 })),
        ]
    };
    let before = engine.next_entry().unwrap();
    let done = engine.change_all(commands(), false).unwrap();
    assert_eq!((done.mark, done.changed, done.refused.len(), done.refused[0].0), (None, 0, 1, 1));
    assert_eq!(engine.next_entry().unwrap(), before, "not even the one that was all right");

    let done = engine.change_all(commands(), true).unwrap();
    assert_eq!((done.changed, done.unchanged, done.refused.len()), (1, 1, 1));
    assert_eq!(value(&engine, &numbers[0], "count"), json!(5));
    let told = engine.bulk(&anna, &done.mark.unwrap()).unwrap().unwrap();
    assert_eq!((told.register.as_str(), told.reason.as_deref()), ("issue", Some("all at once")));
    assert_eq!(told.records, [numbers[0].clone()]);
}

#[test]
fn it_is_taken_back_by_new_entries_where_nobody_has_worked_since() {
    let bench = Bench::new();
    let engine = bench.create("acme");
    let numbers = three(&engine);
    let anna = anna(&engine);
    let mut commands: Vec<Command> =
        numbers.iter().map(|number| set(&anna, number, &json!({ "count": 5, "customer": "Mr Smith" }))).collect();
    commands.push(step(&anna, &numbers[2], "close"));
    let mark = engine.change_all(commands, false).unwrap().mark.unwrap();
    edit(&engine, &numbers[1], &json!({ "count": 7 }));

    let trial = engine.try_undo_bulk(&anna, &mark, "a mistake").unwrap();
    assert_eq!(state(&engine, &numbers[2]), "closed", "a trial leaves nothing");
    let undone = engine.undo_bulk(&anna, &mark, "a mistake").unwrap();
    let what = |reverted: &[Reverted]| -> Vec<_> {
        let changed = |one: &Reverted| one.change.as_ref().map(|(_, after)| (after.data.clone(), after.state.clone()));
        reverted.iter().map(|one| (one.number.clone(), changed(one), one.left.clone())).collect()
    };
    assert_eq!(what(&trial), what(&undone), "it tells what will be");
    let left: Vec<_> = undone.iter().map(|one| one.left.iter().map(|it| it.id.as_str()).collect::<Vec<_>>()).collect();
    assert_eq!(left, [vec![], vec!["bulk-left-changed"], vec![]]);
    assert_eq!(value(&engine, &numbers[0], "count"), json!(1));
    assert_eq!(value(&engine, &numbers[0], "customer"), Json::Null);
    assert_eq!(value(&engine, &numbers[1], "count"), json!(7), "what was typed since stays");
    assert_eq!(value(&engine, &numbers[1], "customer"), Json::Null);
    assert_eq!((state(&engine, &numbers[2]).as_str(), value(&engine, &numbers[2], "count")), ("open", json!(1)));
    let history = engine.history(&anna, &numbers[2], 9).unwrap();
    assert_eq!(history.len(), 5, "made, changed, closed, opened again, changed back");
    engine.publish_checkpoint().unwrap();
    assert!(engine.verify(&VerifyOptions::default(), &mut |_| {}).unwrap().is_clean());
}

#[test]
fn nobody_takes_back_what_others_did_nor_what_was_no_such_change() {
    let bench = Bench::new();
    let engine = bench.create("acme");
    let numbers = three(&engine);
    let anna = anna(&engine);
    let number = engine.add_user("ben@acme.example", "Ben", &["quality"], PASSWORD).unwrap();
    let ben = engine.actor(&number, "password").unwrap();
    let done = engine.change_all(vec![set(&anna, &numbers[0], &json!({ "count": 5 }))], false).unwrap();
    let mark = done.mark.unwrap();
    assert_eq!(engine.bulk(&ben, &mark).unwrap(), None);
    for (actor, mark) in [(&ben, mark.as_str()), (&anna, "bulk-nothing"), (&anna, "'; --"), (&anna, "")] {
        assert!(matches!(engine.undo_bulk(actor, mark, "why not"), Err(EngineError::Refused(_))), "{mark}");
    }
    assert_eq!(value(&engine, &numbers[0], "count"), json!(5));
}

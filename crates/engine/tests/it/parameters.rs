//! The workspace's own intervals: decided, sealed, checked by, and carried along.

use assay_core::{Act, Actor, Command};
use assay_engine::{Engine, EngineError, VerifyOptions, restore};
use serde_json::{Value as Json, json};

use crate::support::{Bench, PASSWORD, fields, real_pack, setup};

/// The administrator.
fn anna(engine: &Engine) -> Actor {
    let account = engine.accounts().unwrap().remove(0);
    engine.actor(&account.person, "password").unwrap()
}

fn create(engine: &Engine, register: &str, data: &Json) -> Result<String, EngineError> {
    let act = Act::Create { register: register.to_owned(), data: fields(data), state: None, external: None };
    Ok(engine.submit(Command::new(anna(engine), act))?.number)
}

fn set(engine: &Engine, data: &Json) -> Result<String, EngineError> {
    let known = engine.titles(&anna(engine), "settings", 1)?;
    let act = match known.first() {
        Some((number, _)) => Act::Edit { number: number.clone(), set: fields(data) },
        None => {
            let mut data = fields(data);
            data.insert("title".to_owned(), json!("Intervals"));
            Act::Create { register: "settings".to_owned(), data, state: None, external: None }
        }
    };
    Ok(engine.submit(Command::new(anna(engine), act).because("We are slow"))?.number)
}

/// Is the idea found to wait too long?
fn late(engine: &Engine, idea: &str) -> bool {
    let findings = engine.findings(&Actor::system("test")).unwrap();
    findings.iter().any(|finding| finding.diagnostic.record == idea && finding.says == "idea-without-answer")
}

#[test]
fn a_new_value_counts_at_once_and_goes_where_the_records_go() {
    let bench = Bench::new();
    let workspace = bench.workspace_of("acme", real_pack("iso9001"));
    let engine = workspace.create(&setup()).unwrap();
    let today = engine.now().today;
    let proposed = today.checked_sub(jiff::Span::new().days(20)).unwrap().to_string();
    let idea = create(&engine, "improvement", &json!({ "title": "A better jig", "proposed_on": proposed })).unwrap();
    engine.check_all().unwrap();
    assert!(!late(&engine, &idea), "thirty days by default");

    let number = set(&engine, &json!({ "suggestion_answer_days": 10 })).unwrap();
    let rechecked = engine.recheck().unwrap();
    assert!(!rechecked.full, "what reads the number is known");
    assert!(late(&engine, &idea));
    set(&engine, &json!({ "suggestion_answer_days": 21 })).unwrap();
    engine.recheck().unwrap();
    assert!(!late(&engine, &idea));
    set(&engine, &json!({ "suggestion_answer_days": 10 })).unwrap();

    // It is a record like any other: its history is sealed, and an export has it.
    let history = engine.history(&anna(&engine), &number, 9).unwrap();
    assert_eq!(history.len(), 3);
    assert_eq!(history[0].entry.reason.as_deref(), Some("We are slow"));
    engine.publish_checkpoint().unwrap();
    assert!(engine.verify(&VerifyOptions::default(), &mut |_| {}).unwrap().is_clean());
    let zip = bench.path("out.zip");
    engine.export(&zip, &mut |_| {}).unwrap();
    let again = bench.workspace_of("again", real_pack("iso9001"));
    restore(&zip, &again, &mut |_| {}).unwrap();
    let again = again.open().unwrap();
    again.check_all().unwrap();
    assert!(late(&again, &idea));
}

#[test]
fn values_out_of_bounds_are_refused_at_the_one_door() {
    let bench = Bench::new();
    let engine = bench.workspace_of("acme", real_pack("iso9001")).create(&setup()).unwrap();
    for (field, wrong) in [
        ("suggestion_answer_days", json!(0)),
        ("suggestion_answer_days", json!(366)),
        ("suggestion_answer_days", json!("soon")),
        ("risk_threshold", json!("huge")),
        ("no_such_parameter", json!(1)),
    ] {
        let refused = set(&engine, &json!({ field: wrong }));
        let Err(EngineError::Refused(refusal)) = refused else { panic!("{field} = {wrong}: {refused:?}") };
        assert_eq!(refusal.problems[0].field.as_deref(), Some(field));
    }
    set(&engine, &json!({ "suggestion_answer_days": "45", "risk_threshold": "low" })).unwrap();
    let leo = engine.add_user("leo@acme.example", "Leo", &[], PASSWORD).unwrap();
    let edit = Act::Edit { number: "SET-01".to_owned(), set: fields(&json!({ "suggestion_answer_days": 1 })) };
    let refused = engine.submit(Command::new(engine.actor(&leo, "password").unwrap(), edit).because("Mine"));
    assert!(matches!(refused, Err(EngineError::Refused(_))), "{refused:?}");
}

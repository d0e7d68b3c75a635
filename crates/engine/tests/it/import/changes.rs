//! The same file again, changed files, and the way back.

use assay_core::{Act, Command, Json};
use assay_engine::{EngineError, Fate, ImportOutcome, ImportRequest, LeftWhy};
use serde_json::json;

use super::{Office, bad, numbers, system, told, words};

const THREE: &str =
    "Complaint ID,Issue,Product,State,Colour\n1,Late,Kettle,TX,red\n2,Broken,Kettle,,\n3,Loud,Fan,OH,blue\n";

#[test]
fn a_changed_file_changes_what_differs() {
    let office = Office::new();
    let first = office.csv("complaint", THREE);
    let numbers: Vec<String> = numbers(&first).into_iter().map(ToOwned::to_owned).collect();
    // Somebody works on the records meanwhile.
    office.edit(&numbers[0], &json!({ "title": "Late again", "investigation": "The lorry broke down" }));
    office.edit(&numbers[1], &json!({ "product": "Kettle 2" }));
    let size = office.ledger();
    let same = office.csv("complaint", THREE);
    assert_eq!((same.outcome, same.unchanged, office.ledger()), (ImportOutcome::Nothing, 3, size));

    let changed = office.csv(
        "complaint",
        "Complaint ID,Issue,Product,State,Colour\n1,Late,Kettle,,green\n2,Broken,Teapot,,\n3,Loud,Fan,OH,blue\n4,New,Fan,,\n",
    );
    assert_eq!((changed.created, changed.updated, changed.unchanged), (1, 2, 1), "{:?}", bad(&changed));
    assert_eq!(
        changed.lines[0].fate,
        Fate::Updated(numbers[0].clone(), vec!["imported".to_owned(), "region".to_owned()])
    );
    let one = office.record(&numbers[0]);
    assert_eq!(
        (one.title(), one.text("region")),
        ("Late again", None),
        "what people wrote stays, what the file took back goes"
    );
    assert_eq!(
        (&one.data["imported"]["Colour"], one.text("investigation")),
        (&json!("green"), Some("The lorry broke down"))
    );
    assert_eq!(
        office.record(&numbers[1]).text("product"),
        Some("Teapot"),
        "where both changed, the file has the last word"
    );

    // The second import is undone: old values are back, new records are gone.
    let undone = office.engine.undo_import(system(), changed.number.as_deref().unwrap(), "wrong file", false).unwrap();
    assert_eq!((undone.withdrawn.len(), undone.restored.len(), undone.left.len()), (1, 2, 0));
    let one = office.record(&numbers[0]);
    assert_eq!((one.text("region"), &one.data["imported"]["Colour"]), (Some("TX"), &json!("red")));
    assert_eq!(office.record(&numbers[1]).text("product"), Some("Kettle 2"));
    assert_eq!(office.count("complaint", Vec::new()), 3);
    assert_eq!(office.record(changed.number.as_deref().unwrap()).state.as_deref(), Some("undone"));
}

#[test]
fn an_import_is_undone_as_one_act_and_can_come_again() {
    let office = Office::new();
    let report = office.csv("complaint", THREE);
    let number = report.number.clone().unwrap();
    let undone = office.engine.undo_import(system(), &number, "wrong file", false).unwrap();
    assert_eq!(undone.withdrawn.len(), 3);
    assert_eq!(office.count("complaint", Vec::new()), 0);
    assert!(office.engine.undo_import(system(), &number, "again", false).is_err(), "an act is undone once");
    assert!(office.engine.undo_import(system(), "IMPORT-2026-9999", "none", false).is_err());
    assert!(office.engine.undo_import(system(), numbers(&report)[0], "no import", false).is_err());

    let again = office.csv("complaint", THREE);
    assert_eq!((again.outcome, again.created), (ImportOutcome::Done, 3));
    assert_ne!(again.number.as_deref(), Some(number.as_str()));
}

#[test]
fn undoing_needs_a_reason_and_a_right() {
    let office = Office::new();
    let number = office.csv("complaint", THREE).number.unwrap();
    let size = office.ledger();
    assert!(office.engine.undo_import(system(), &number, " ", false).is_err());
    let bob = office.engine.add_user("bob@acme.example", "Bob", &["auditor"], "correct horse battery").unwrap();
    let size = size + (office.ledger() - size);
    let bob = office.engine.actor(&bob, "password").unwrap();
    assert!(office.engine.undo_import(bob.clone(), &number, "why not", false).is_err());
    let request = ImportRequest::new(office.file("rows.csv", THREE), "complaint");
    let refused = office.engine.import(bob, request, |_| {}).unwrap_err();
    assert!(matches!(refused, EngineError::Refused(refusal) if refusal.kind == assay_core::RefusalKind::Forbidden));
    assert_eq!(office.ledger(), size);
}

#[test]
fn work_done_since_is_in_the_way_of_undoing() {
    let office = Office::new();
    let report = office.csv("complaint", THREE);
    let number = report.number.clone().unwrap();
    let numbers = numbers(&report);
    office.edit(numbers[0], &json!({ "severity": "critical" }));
    let act = Act::Comment { number: numbers[1].to_owned(), text: "I know this one".to_owned(), public: false };
    office.engine.submit(Command::new(system(), act)).unwrap();
    let size = office.ledger();
    let EngineError::Refused(refusal) = office.engine.undo_import(system(), &number, "wrong", false).unwrap_err()
    else {
        panic!("it should be refused");
    };
    let said = words().refusal("complaint", &refusal);
    assert!(said[0].starts_with("2 records of this import have been worked with since"), "{said:?}");
    assert!(said[1].starts_with(numbers[0]) && said[2].starts_with(numbers[1]), "{said:?}");
    assert_eq!(office.ledger(), size, "nothing is half-undone");

    let undone = office.engine.undo_import(system(), &number, "wrong", true).unwrap();
    assert_eq!(undone.withdrawn, [numbers[2]]);
    assert!(undone.left.iter().all(|left| left.why == LeftWhy::Changed));
    assert_eq!(office.count("complaint", Vec::new()), 2);
}

#[test]
fn what_others_link_to_is_not_pulled_from_under_them() {
    let office = Office::new();
    let report = office.csv("supplier", "id,name\n1,Alpha\n2,Beta\n");
    let alpha = numbers(&report)[0].to_owned();
    let complaint = office.make("nonconformity", &json!({ "title": "Wrong steel", "supplier": alpha }));
    let undone = office.engine.undo_import(system(), report.number.as_deref().unwrap(), "wrong", true).unwrap();
    assert_eq!(undone.withdrawn.len(), 1);
    assert_eq!(undone.left[0].why, LeftWhy::Linked(complaint));
    assert_eq!(office.record(&alpha).title(), "Alpha");
}

#[test]
fn states_of_a_file_do_not_overrule_the_steps_of_people() {
    let office = Office::new();
    let report = office.csv("complaint", "Complaint ID,Issue,Status\n1,Late,received\n2,Loud,closed\n");
    let numbers = numbers(&report);
    assert_eq!(office.record(numbers[1]).state.as_deref(), Some("closed"));
    let again = office.csv("complaint", "Complaint ID,Issue,Status\n1,Late,closed\n2,Loud,closed\n");
    assert_eq!((again.outcome, again.unchanged), (ImportOutcome::Nothing, 2));
    assert!(told(&again).iter().any(|said| said.contains("is “Closed” in the file now")), "{:?}", told(&again));
    assert_eq!(office.record(numbers[0]).state.as_deref(), Some("received"));
    // A closed record is not changed by a file either; the row is told so.
    let again = office.csv("complaint", "Complaint ID,Issue,Status\n2,Louder,closed\n");
    assert_eq!(again.outcome, ImportOutcome::Refused);
    assert!(bad(&again)[0].contains("is closed (Closed)"), "{:?}", bad(&again));
}

#[test]
fn rows_without_a_key_are_known_by_what_they_hold() {
    let office = Office::new();
    let text = "title,product\nA,x\nA,x\nB,y\n";
    assert_eq!(office.csv("complaint", text).created, 3, "the same row twice is two cases");
    let again = office.csv("complaint", text);
    assert_eq!((again.outcome, again.unchanged), (ImportOutcome::Nothing, 3));
    assert_eq!(office.csv("complaint", "title,product\nB,y\nC,z\n").created, 1);
}

#[test]
fn json_goes_the_same_way() {
    let office = Office::new();
    let rows = json!({ "rows": [
        { "id": "a", "title": "One", "severity": "High", "quantity": "12.50", "on hold": true, "origin": { "line": "L1" } },
        { "id": "b", "title": "Two", "lots": [], "tags": ["x", "y"] },
    ] });
    let path = office.file("rows.json", rows.to_string());
    let report = office.import(&path, "nonconformity");
    assert_eq!(report.outcome, ImportOutcome::Done, "{:?}", bad(&report));
    let records: Vec<_> = numbers(&report).into_iter().map(|number| office.record(number)).collect();
    assert_eq!(records[0].data["severity"], "critical");
    assert_eq!((&records[0].data["quantity"], &records[0].data["on_hold"]), (&json!("12.50"), &Json::Bool(true)));
    assert_eq!(records[0].data["imported"]["origin.line"], "L1");
    assert_eq!(records[1].data["tags"], json!(["x", "y"]));
    assert_eq!(office.import(&path, "nonconformity").outcome, ImportOutcome::Nothing);
}

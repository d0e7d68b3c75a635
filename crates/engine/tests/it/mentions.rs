//! Whom a text or a comment calls by name hears of it, once, and nobody hears of what they may not read.

use assay_core::{Act, Actor, Command};
use assay_engine::{Engine, VerifyOptions};
use serde_json::json;

use crate::support::{Bench, PASSWORD, anna, edit, real_pack, report, setup};

fn add(engine: &Engine, name: &str, roles: &[&str]) -> Actor {
    let email = format!("{}@acme.example", name.to_lowercase());
    let person = engine.add_user(&email, name, roles, PASSWORD).unwrap();
    engine.actor(&person, "password").unwrap()
}

fn comment(engine: &Engine, actor: &Actor, number: &str, text: &str) {
    let act = Act::Comment { number: number.to_owned(), text: text.to_owned(), public: false };
    engine.submit(Command::new(actor.clone(), act)).unwrap();
}

/// Record, field and caller of what waits for somebody, the latest first.
fn waiting(engine: &Engine, actor: &Actor) -> Vec<(String, Option<String>, String)> {
    let notices = engine.notices(actor).unwrap();
    notices.into_iter().map(|notice| (notice.record.number, notice.field, notice.by)).collect()
}

fn clean(engine: &Engine) {
    let report = engine.verify(&VerifyOptions::default(), &mut |_| ()).unwrap();
    assert!(report.is_clean(), "{report:?}");
}

/// The table as it is, so that it can be compared after it was made anew.
fn table(engine: &Engine) -> Vec<(String, String, String, i64)> {
    let mut rows = Vec::new();
    let scan = |tx: &assay_store::Tx<'_>| {
        tx.scan_mentions(|row| {
            rows.push((row.record.to_owned(), row.place.to_owned(), row.person.to_owned(), row.seq));
            Ok(())
        })
    };
    engine.store().read(scan).unwrap();
    rows.sort();
    rows
}

#[test]
fn comments_and_texts_call_people() {
    let bench = Bench::new();
    let engine = bench.create("acme");
    let (bob, eva) = (add(&engine, "Bob", &[]), add(&engine, "Eva", &[]));
    let text = format!("Ask [@Bob](/r/person/{}) and @{}, not {}@x.example", bob.person, eva.person, eva.person);
    let issue = report(&engine, "issue", &json!({ "title": "Leak", "description": text }));
    let in_text = (issue.clone(), Some("description".to_owned()), "PER-01".to_owned());
    assert_eq!(waiting(&engine, &bob), std::slice::from_ref(&in_text));
    assert_eq!(waiting(&engine, &eva), std::slice::from_ref(&in_text));
    comment(&engine, &eva, &issue, &format!("Seen, [@Bob](/r/person/{}) knows [PER-01](/r/person/PER-01)", bob.person));
    assert_eq!(waiting(&engine, &bob), [(issue.clone(), None, eva.person.clone()), in_text.clone()]);
    assert!(waiting(&engine, &anna(&engine)).is_empty(), "a link is no mention");
    // Nobody calls themselves; what is no person, or no number, calls nobody.
    comment(
        &engine,
        &bob,
        &issue,
        &format!("I, @{}, and @ISS-2026-0001, @PER, @PER-x, [@Bob](/r/issue/PER-02)", bob.person),
    );
    assert_eq!(waiting(&engine, &bob).len(), 2);
    // A cell of a table is a text as well.
    edit(&engine, &issue, &json!({ "readings": [{ "what": format!("by @{}", eva.person) }] }));
    assert_eq!(waiting(&engine, &eva)[0].1.as_deref(), Some("readings"));
    clean(&engine);
}

#[test]
fn saving_again_does_not_tell_twice_and_taking_out_tells_no_more() {
    let bench = Bench::new();
    let engine = bench.create("acme");
    let bob = add(&engine, "Bob", &[]);
    let call = format!("[@Bob](/r/person/{})", bob.person);
    let issue = report(&engine, "issue", &json!({ "title": "Leak", "description": format!("Ask {call}") }));
    let first = engine.notices(&bob).unwrap()[0].seq;
    edit(&engine, &issue, &json!({ "description": format!("Please ask {call} today, {call}") }));
    let again = engine.notices(&bob).unwrap();
    assert_eq!((again.len(), again[0].seq), (1, first), "the same mention, not another");
    engine.put_away(&bob, Some(first)).unwrap();
    edit(&engine, &issue, &json!({ "description": format!("Once more: {call}") }));
    assert!(waiting(&engine, &bob).is_empty(), "put away stays away");
    edit(&engine, &issue, &json!({ "description": "Never mind" }));
    edit(&engine, &issue, &json!({ "description": format!("After all, {call}") }));
    assert_eq!(waiting(&engine, &bob).len(), 1, "called anew");
    edit(&engine, &issue, &json!({ "description": null }));
    assert!(waiting(&engine, &bob).is_empty());
    for text in ["@PER-02 one", "@PER-02 two"] {
        comment(&engine, &anna(&engine), &issue, text);
    }
    assert_eq!(waiting(&engine, &bob).len(), 2);
    engine.put_away(&bob, None).unwrap();
    assert!(waiting(&engine, &bob).is_empty());
    engine.put_away(&bob, Some(999_999)).unwrap();
    clean(&engine);
}

#[test]
fn erased_and_withdrawn_texts_call_nobody() {
    let bench = Bench::new();
    let engine = bench.create("acme");
    let bob = add(&engine, "Bob", &[]);
    let call = format!("Mrs Hall, friend of @{}", bob.person);
    let issue = report(&engine, "issue", &json!({ "title": "Leak", "customer": call }));
    assert_eq!(waiting(&engine, &bob).len(), 1);
    let erase = Act::Erase { number: issue.clone(), fields: vec!["customer".to_owned()], ground: "asked".to_owned() };
    engine.submit(Command::new(anna(&engine), erase).because("request")).unwrap();
    assert!(waiting(&engine, &bob).is_empty() && table(&engine).is_empty());
    edit(&engine, &issue, &json!({ "description": format!("@{}", bob.person) }));
    assert_eq!(waiting(&engine, &bob).len(), 1);
    let withdraw = Act::Withdraw { number: issue };
    engine.submit(Command::new(anna(&engine), withdraw).because("made twice")).unwrap();
    assert!(waiting(&engine, &bob).is_empty() && table(&engine).is_empty());
    clean(&engine);
}

#[test]
fn what_one_may_not_read_is_not_told() {
    let bench = Bench::new();
    let engine = bench.workspace_of("acme", real_pack("iso9001")).create(&setup()).unwrap();
    let (bob, eva) = (add(&engine, "Bob", &[]), add(&engine, "Eva", &[]));
    let text = format!("With [@Bob](/r/person/{})", bob.person);
    let goal = json!({ "title": "Learn it", "target": text, "person": eva.person });
    let data = crate::support::fields(&goal);
    let act = Act::Create { register: "personal-goal".to_owned(), data, state: None, external: None };
    let goal = engine.submit(Command::new(eva.clone(), act)).unwrap().number;
    comment(&engine, &eva, &goal, &text);
    assert!(engine.record(&bob, &goal).is_err(), "goals of others are not Bob's to read");
    assert!(waiting(&engine, &bob).is_empty());
    assert_eq!(engine.nav_counts(&bob).unwrap().work, 0, "not even as a number");
}

#[test]
fn the_table_is_made_anew_from_entries_and_verified_against_them() {
    let bench = Bench::new();
    let engine = bench.create("acme");
    let bob = add(&engine, "Bob", &[]);
    let issue = report(&engine, "issue", &json!({ "title": "Leak", "description": format!("Ask @{}", bob.person) }));
    comment(&engine, &anna(&engine), &issue, &format!("@{}, please", bob.person));
    edit(&engine, &issue, &json!({ "description": format!("Ask @{} now", bob.person), "customer": "@PER-01" }));
    let before = table(&engine);
    assert_eq!(before.len(), 3);
    engine.store().write(|tx| tx.rebuild()).unwrap();
    assert_eq!(table(&engine), before);
    clean(&engine);
    drop(engine);
    let tampered = |statement: &str| {
        let database = rusqlite::Connection::open(bench.path("acme").join("assay.db")).unwrap();
        database.execute_batch(statement).unwrap();
        drop(database);
        let engine = bench.workspace("acme").open().unwrap();
        let report = engine.verify(&VerifyOptions::default(), &mut |_| ()).unwrap();
        let kinds: Vec<String> = report.discrepancies.iter().map(|one| one.kind.id().to_owned()).collect();
        engine.store().write(|tx| tx.rebuild()).unwrap();
        kinds
    };
    assert_eq!(tampered("DELETE FROM mention WHERE place = '$comment'"), ["verify-mention-missing"]);
    assert_eq!(
        tampered("INSERT INTO mention VALUES ('PER-09', 3, 'title', 'ISS-2026-0001')"),
        ["verify-mention-added"]
    );
    let mut moved = tampered("UPDATE mention SET person = 'PER-01' WHERE place = 'description'");
    moved.sort();
    assert_eq!(moved, ["verify-mention-added", "verify-mention-missing"]);
    assert!(tampered("SELECT 1").is_empty());
}

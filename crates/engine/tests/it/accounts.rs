//! Who may sign in is provable: every opening and closing of an account stands in the ledger, as every change of roles does.

use assay_core::{AccountDeed, Act, Actor, Command, RefusalKind, keys};
use assay_engine::{Engine, EngineError, VerifyOptions};
use serde_json::json;

use crate::support::{Bench, PASSWORD, anna, edit};

/// What the ledger says of a person: who did what, and what was done to the account.
fn told(engine: &Engine, person: &str) -> Vec<(String, String, Option<String>)> {
    let history = engine.history(&Actor::system("test"), person, 100).unwrap();
    let mut entries: Vec<_> = history.into_iter().map(|row| row.entry).collect();
    entries.sort_by_key(|entry| entry.version);
    let deed =
        |entry: &assay_core::Entry| entry.value(keys::ACCOUNT).and_then(|deed| deed.as_str()).map(ToOwned::to_owned);
    entries.iter().map(|entry| (entry.actor.clone(), entry.act.clone(), deed(entry))).collect()
}

fn clean(engine: &Engine) {
    let report = engine.verify(&VerifyOptions::default(), &mut |_| ()).unwrap();
    assert!(report.is_clean(), "{report:?}");
}

#[test]
fn openings_closings_and_roles_stand_in_the_ledger() {
    let bench = Bench::new();
    let engine = bench.create("acme");
    let bob = engine.add_user("bob@acme.example", "Bob", &["quality"], PASSWORD).unwrap();
    engine.let_sign_in(&anna(&engine), &bob, false).unwrap();
    engine.let_sign_in(&anna(&engine), &bob, false).unwrap();
    engine.let_sign_in(&anna(&engine), &bob, true).unwrap();
    let secret = engine.give_password(&anna(&engine), &bob).unwrap();
    let session = engine.sign_in("bob@acme.example", &secret, "here").unwrap();
    engine.change_password(&session, &bob, &secret, "a much better password").unwrap();
    edit(&engine, &bob, &json!({ "access": ["quality", "admin"] }));
    let account = |actor: &str, deed: &str| (actor.to_owned(), "account".to_owned(), Some(deed.to_owned()));
    let expected = [
        ("system".to_owned(), "create".to_owned(), Some("opened".to_owned())),
        account("PER-01", "closed"),
        account("PER-01", "reopened"),
        account("PER-01", "password"),
        account(&bob, "password"),
        ("PER-01".to_owned(), "edit".to_owned(), None),
    ];
    assert_eq!(told(&engine, &bob), expected, "closing what is closed is no deed");
    let history = engine.history(&Actor::system("test"), &bob, 100).unwrap();
    let whole = format!("{history:?}");
    assert!(!whole.contains(&secret) && !whole.contains("better password") && !whole.contains("argon2"), "{whole}");
    assert_eq!(engine.record(&anna(&engine), &bob).unwrap().text("email"), Some("bob@acme.example"));
    clean(&engine);
}

#[test]
fn the_address_can_be_erased_and_the_proof_stays() {
    let bench = Bench::new();
    let engine = bench.create("acme");
    let bob = engine.add_user("bob@acme.example", "Bob", &[], PASSWORD).unwrap();
    engine.open_account(&anna(&engine), &bob, "Robert@acme.example", PASSWORD).unwrap();
    assert_eq!(engine.record(&anna(&engine), &bob).unwrap().text("email"), Some("robert@acme.example"));
    engine.let_sign_in(&anna(&engine), &bob, false).unwrap();
    let fields = vec!["email".to_owned()];
    let erase = Act::Erase { number: bob.clone(), fields, ground: "asked by the person".to_owned() };
    engine.submit(Command::new(anna(&engine), erase).because("request")).unwrap();
    let history = engine.history(&Actor::system("test"), &bob, 100).unwrap();
    assert!(!format!("{history:?}").contains("acme.example"), "{history:?}");
    let deeds: Vec<_> = told(&engine, &bob).into_iter().filter_map(|(_, _, deed)| deed).collect();
    assert_eq!(deeds, ["opened", "password", "closed"]);
    clean(&engine);
}

#[test]
fn nobody_else_writes_such_entries() {
    let bench = Bench::new();
    let engine = bench.create("acme");
    let bob = engine.add_user("bob@acme.example", "Bob", &["quality"], PASSWORD).unwrap();
    let actor = engine.actor(&bob, "password").unwrap();
    let kind = |actor: &Actor, number: &str, deed: AccountDeed| {
        let act = Act::Account { number: number.to_owned(), deed, email: None };
        match engine.submit(Command::new(actor.clone(), act)) {
            Err(EngineError::Refused(refusal)) => Some(refusal.kind),
            _ => None,
        }
    };
    for deed in AccountDeed::ALL {
        assert_eq!(kind(&actor, "PER-01", deed), Some(RefusalKind::Forbidden), "{deed:?}");
    }
    assert_eq!(kind(&actor, &bob, AccountDeed::Opened), Some(RefusalKind::Forbidden));
    assert_eq!(kind(&anna(&engine), "ORG-01", AccountDeed::Closed), Some(RefusalKind::NotFound));
    assert_eq!(kind(&anna(&engine), "PER-99", AccountDeed::Closed), Some(RefusalKind::NotFound));
    assert!(engine.give_password(&actor, "PER-01").is_err() && engine.let_sign_in(&actor, "PER-01", false).is_err());
}

//! Views of lists: whose they are, who keeps them in order, and that they go where the workspace goes.

use assay_core::Actor;
use assay_engine::{Engine, EngineError, SavedView, ViewDraft, restore};

use crate::support::{Bench, PASSWORD, anna};

fn person(engine: &Engine, name: &str, roles: &[&str]) -> Actor {
    let number = engine.add_user(&format!("{name}@acme.example"), name, roles, PASSWORD).unwrap();
    engine.actor(&number, "password").unwrap()
}

fn draft(name: &str, shared: bool) -> ViewDraft {
    ViewDraft { name: name.to_owned(), query: "severity=major".to_owned(), shared, ..ViewDraft::default() }
}

fn names(engine: &Engine, actor: &Actor) -> Vec<String> {
    engine.saved_views(actor, "issue").unwrap().into_iter().map(|view| view.name).collect()
}

fn opening(engine: &Engine, actor: &Actor) -> Option<String> {
    engine.opening_view(actor, "issue").unwrap().map(|view| view.name)
}

/// The id of what a refusal says.
fn refused<T: std::fmt::Debug>(answer: Result<T, EngineError>) -> String {
    match answer {
        Err(EngineError::Refused(refusal)) => refusal.problems[0].message.id.clone(),
        other => panic!("not refused: {other:?}"),
    }
}

#[test]
fn whoever_sets_a_workspace_up_is_its_steward() {
    let bench = Bench::new();
    let engine = bench.create("acme");
    assert!(engine.is_steward(&anna(&engine)));
    assert!(!engine.is_steward(&person(&engine, "ben", &["admin"])), "an administrator of accounts is none");
    assert!(engine.is_steward(&person(&engine, "cem", &["quality"])));
}

#[test]
fn ones_own_is_nobody_elses_and_what_is_shared_is_kept_by_its_owner_and_stewards() {
    let bench = Bench::new();
    let engine = bench.create("acme");
    let (steward, ben, cem) = (anna(&engine), person(&engine, "ben", &[]), person(&engine, "cem", &[]));
    let own = engine.save_view(&ben, "issue", None, &draft("  Mine\tonly ", false)).unwrap();
    let shared = engine.save_view(&ben, "issue", None, &draft("Ours", true)).unwrap();
    assert_eq!(names(&engine, &ben), ["Mine only", "Ours"]);
    assert_eq!(names(&engine, &cem), ["Ours"]);
    assert_eq!(names(&engine, &steward), ["Ours"]);

    assert_eq!(refused(engine.save_view(&cem, "issue", Some(&own), &draft("Taken", false))), "view-not-found");
    assert_eq!(refused(engine.save_view(&cem, "issue", Some(&shared), &draft("Taken", true))), "view-may-not-change");
    assert_eq!(refused(engine.remove_view(&cem, "issue", &shared)), "view-may-not-change");
    engine.save_view(&steward, "issue", Some(&shared), &draft("All of ours", true)).unwrap();
    let view: SavedView = engine.saved_views(&cem, "issue").unwrap().remove(0);
    assert_eq!((view.name.as_str(), view.owner, view.may_change), ("All of ours", ben.person.clone(), false));

    assert_eq!(refused(engine.save_view(&ben, "issue", None, &draft("mine ONLY", false))), "view-name-taken");
    assert_eq!(refused(engine.save_view(&ben, "issue", None, &draft(" \0 ", false))), "view-name-needed");
    assert_eq!(refused(engine.save_view(&ben, "issue", None, &draft(&"x".repeat(61), false))), "view-name-too-long");
    let long = ViewDraft { query: "x".repeat(4_001), ..draft("Long", false) };
    assert_eq!(refused(engine.save_view(&ben, "issue", None, &long)), "view-too-much");
    assert_eq!(refused(engine.save_view(&ben, "nothing", None, &draft("Where", false))), "view-not-found");
    engine.remove_view(&ben, "issue", &own).unwrap();
    assert_eq!(names(&engine, &ben), ["All of ours"]);
}

#[test]
fn a_list_opens_with_what_one_chose_before_what_ones_role_has() {
    let bench = Bench::new();
    let engine = bench.create("acme");
    let (steward, ben, cem) = (anna(&engine), person(&engine, "ben", &["admin"]), person(&engine, "cem", &[]));
    let for_role = |roles: &[&str]| ViewDraft {
        opens_for: roles.iter().map(|role| (*role).to_owned()).collect(),
        ..draft("For administrators", false)
    };
    assert_eq!(refused(engine.save_view(&ben, "issue", None, &for_role(&["admin"]))), "view-may-not-change");
    let id = engine.save_view(&steward, "issue", None, &for_role(&["admin", "nobody"])).unwrap();
    assert_eq!(opening(&engine, &ben).as_deref(), Some("For administrators"));
    assert_eq!(opening(&engine, &cem), None);
    assert_eq!(names(&engine, &cem), [""; 0], "what opens for another role is nothing to the rest");

    let own = ViewDraft { opens_for_me: true, ..draft("My own", false) };
    let mine = engine.save_view(&ben, "issue", None, &own).unwrap();
    assert_eq!(opening(&engine, &ben).as_deref(), Some("My own"));
    engine.remove_view(&ben, "issue", &mine).unwrap();
    assert_eq!(opening(&engine, &ben).as_deref(), Some("For administrators"));
    engine.save_view(&steward, "issue", Some(&id), &for_role(&[])).unwrap();
    assert_eq!(opening(&engine, &ben), None);
}

#[test]
fn an_export_has_them_and_a_restore_brings_them_back() {
    let bench = Bench::new();
    let engine = bench.create("acme");
    let (steward, ben) = (anna(&engine), person(&engine, "ben", &["admin"]));
    let own = ViewDraft { opens_for_me: true, ..draft("Zähler “neu”", false) };
    engine.save_view(&steward, "issue", None, &own).unwrap();
    let shared = ViewDraft { opens_for: vec!["admin".to_owned()], ..draft("Ours", true) };
    engine.save_view(&steward, "issue", None, &shared).unwrap();
    engine.save_view(&ben, "issue", None, &draft("Only Ben's", false)).unwrap();
    let zip = bench.path("out.zip");
    engine.export(&zip, &mut |_| {}).unwrap();

    let workspace = bench.workspace("again");
    restore(&zip, &workspace, &mut |_| {}).unwrap();
    let again = workspace.open().unwrap();
    for actor in [&steward, &ben] {
        assert_eq!(again.saved_views(actor, "issue").unwrap(), engine.saved_views(actor, "issue").unwrap());
        assert_eq!(again.opening_view(actor, "issue").unwrap(), engine.opening_view(actor, "issue").unwrap());
    }
    assert_eq!(opening(&again, &ben).as_deref(), Some("Ours"));
}

//! Defects seen in other systems, each a test here.

use assay_core::{Act, Command};
use serde_json::json;

use crate::world::{World, ana, ben, create, eva, outcome, person, step};

/// A job in review, made and submitted by Eva, whose certificate ends on the given day.
fn in_review(ends: Option<&str>) -> (World, String) {
    let mut world = World::small();
    let job = world.make(
        &eva(),
        "job",
        [
            ("title", "Weld".into()),
            ("evidence", "photo".into()),
            ("effect", "good".into()),
            ("certificate_ends", ends.map_or(json!(null), Into::into)),
        ],
    );
    world.step(&eva(), &job, "submit").unwrap();
    (world, job)
}

/// 1: an expired auditor was always accepted because the check failed inside its own `try`.
#[test]
fn a_guard_never_swallows_itself() {
    let sign = Some("approved");
    for (ends, expected) in
        [(Some("2029-01-01"), "guard-expired"), (Some("2030-06-01"), "guard-expired"), (None, "guard-expired")]
    {
        let (mut world, job) = in_review(ends);
        assert_eq!(
            outcome(&world.act(&ana(), step(&job, "approve", [], sign))),
            format!("Invalid {expected}"),
            "{ends:?}"
        );
        assert_eq!(world.record(&job).state.as_deref(), Some("review"));
    }
    let (mut world, job) = in_review(Some("2030-06-02"));
    assert!(world.act(&ana(), step(&job, "approve", [], sign)).is_ok());
}

/// 1, too: a guard sees what the move itself brings, also through computed fields.
#[test]
fn a_guard_sees_computed_fields_as_the_move_leaves_them() {
    let (mut world, job) = in_review(Some("2031-01-01"));
    world.step(&ana(), &job, "return").unwrap();
    assert_eq!(world.field(&job, "double"), json!(null));
    world.act(&eva(), step(&job, "submit", [("points", 60.into())], None)).unwrap();
    assert_eq!(world.field(&job, "double"), json!(122));
    assert_eq!(outcome(&world.act(&ana(), step(&job, "approve", [], Some("approved")))), "Invalid guard-too-many");
}

/// 2: a signature checked only in the browser.
#[test]
fn a_signature_is_required_by_the_core() {
    let (mut world, job) = in_review(Some("2031-01-01"));
    for sign in [None, Some("seen"), Some("")] {
        let refused = world.act(&ana(), step(&job, "approve", [], sign));
        assert_eq!(outcome(&refused), "SignatureNeeded refusal-signature");
    }
    // Not even for the installation itself.
    let system = assay_core::Actor::system("schedule");
    assert_eq!(outcome(&world.act(&system, step(&job, "approve", [], None))), "SignatureNeeded refusal-signature");
    assert!(world.act(&ana(), step(&job, "approve", [], Some("approved"))).is_ok());
}

/// 3: "immutable" records that anybody may change or delete.
#[test]
fn closed_records_are_locked() {
    let (mut world, job) = in_review(Some("2031-01-01"));
    let part = world.make(&ana(), "part", [("title", "Frame".into())]);
    world.act(&ana(), step(&job, "approve", [], Some("approved"))).unwrap();
    let file = assay_core::FileRef { name: "a".into(), sha256: "0".repeat(64), size: 1, media_type: "x".into() };
    let number = || job.clone();
    for act in [
        Act::Edit { number: number(), set: crate::world::data([("points", 1.into())]) },
        Act::Link { number: number(), field: "part".into(), to: part },
        Act::Unlink { number: number(), field: "owner".into(), to: "PER-0003".into() },
        Act::Attach { number: number(), file },
        Act::Withdraw { number: number() },
    ] {
        let refused = world.submit(&Command::new(ana(), act).because("try"));
        assert_eq!(outcome(&refused), "Locked refusal-locked");
    }
    world.act(&eva(), Act::Comment { number: number(), text: "one may always speak".into(), public: false }).unwrap();
    // Reopening is a move of its own, with a reason.
    assert_eq!(outcome(&world.act(&ana(), step(&job, "reopen", [], None))), "Invalid $reason: refusal-reason-needed");
    world.step(&ana(), &job, "reopen").unwrap();
}

#[test]
fn no_employee_may_delete_records() {
    let mut world = World::small();
    let job = world.make(&eva(), "job", [("title", "Weld".into())]);
    for actor in [eva(), ben(), person("PER-0004", "Ida", &["quality"])] {
        let refused =
            world.submit(&Command::new(actor, Act::Withdraw { number: job.clone() }).because("no longer wanted"));
        assert_eq!(outcome(&refused), "Forbidden refusal-may-not-withdraw");
    }
}

/// 4: a log that misses the one field that mattered.
#[test]
fn every_changed_field_stands_in_the_entry() {
    let mut world = World::small();
    let job = world.make(&eva(), "job", [("title", "Weld".into())]);
    for (field, value) in [
        ("effect", json!("poor")),
        ("bills", json!([{ "what": "a", "amount": { "amount": "1", "currency": "EUR" } }])),
        ("tags", json!(["x"])),
    ] {
        let entry = world.edit(&eva(), &job, [(field, value.clone())]).unwrap().unwrap().entry;
        assert_eq!(entry.value(field), Some(&value));
    }
    assert_eq!(world.ledger.iter().filter(|entry| entry.record == job).count(), 4);
}

/// 5: a new draft takes the effective revision out of force.
#[test]
fn a_new_revision_leaves_the_old_one_alone() {
    let mut world = World::small();
    let old = world.make(&ana(), "job", [("title", "A".into())]);
    world.step(&ana(), &old, "park").unwrap();
    let before = world.record(&old);
    let new = world.make(&eva(), "job", [("title", "B".into()), ("replaces", old.as_str().into())]);
    world.edit(&eva(), &new, [("points", 1.into())]).unwrap();
    assert_eq!(world.record(&old), before);
}

/// 6: the author approves their own document.
#[test]
fn authors_do_not_approve_their_own() {
    let (mut world, job) = in_review(Some("2031-01-01"));
    let author = person("PER-0003", "Eva", &["quality", "manager", "admin"]);
    assert_eq!(outcome(&world.act(&author, step(&job, "approve", [], Some("approved")))), "Forbidden refusal-apart");
    // Handing it over to somebody else does not make them another person.
    world.edit(&author, &job, [("owner", "PER-0002".into())]).unwrap();
    assert_eq!(outcome(&world.act(&author, step(&job, "approve", [], Some("approved")))), "Forbidden refusal-apart");
    // Nor does the new owner approve.
    assert_eq!(outcome(&world.act(&ben(), step(&job, "approve", [], Some("approved")))), "Invalid guard-own");
    assert!(world.act(&ana(), step(&job, "approve", [], Some("approved"))).is_ok());
}

/// 6, too: who changed a link or a file has edited.
#[test]
fn links_and_files_are_edits_too() {
    let (mut world, job) = in_review(Some("2031-01-01"));
    let part = world.make(&ana(), "part", [("title", "Frame".into())]);
    world.act(&ana(), Act::Link { number: job.clone(), field: "part".into(), to: part }).unwrap();
    assert_eq!(outcome(&world.act(&ana(), step(&job, "approve", [], Some("approved")))), "Forbidden refusal-apart");
    assert!(world.act(&ben(), step(&job, "approve", [], Some("approved"))).is_ok());
}

/// 6, too: every save sends to approval.
#[test]
fn an_edit_moves_nothing() {
    let mut world = World::small();
    let job = world.make(&eva(), "job", [("title", "Weld".into())]);
    let decision = world.edit(&eva(), &job, [("evidence", "photo".into())]).unwrap().unwrap();
    assert_eq!(decision.after.state.as_deref(), Some("open"));
    assert!(decision.entry.value("state").is_none());
    let sneaky =
        world.edit(&eva(), &job, [("state", "done".into()), ("$move", "approve".into()), ("$signature", json!({}))]);
    assert_eq!(
        outcome(&sneaky),
        "Invalid $move: value-unknown-field, $signature: value-unknown-field, state: value-unknown-field"
    );
    let sneaky =
        world.act(&eva(), create("job", [("title", "x".into()), ("state", "done".into()), ("$external", "1".into())]));
    assert_eq!(outcome(&sneaky), "Invalid $external: value-unknown-field, state: value-unknown-field");
}

/// 8: the review clock runs from the plan, not from the last real review.
#[test]
fn the_clock_runs_from_the_last_real_review() {
    let mut world = World::small();
    let job = world.make(&eva(), "job", [("title", "Weld".into()), ("planned_review", "2032-01-01".into())]);
    assert_eq!(world.field(&job, "next_review"), json!(null));
    world.edit(&eva(), &job, [("reviews", json!([{ "on": "2030-02-01" }, { "on": "2029-05-05" }]))]).unwrap();
    assert_eq!(world.field(&job, "next_review"), json!("2031-02-01"));
    world.edit(&eva(), &job, [("planned_review", "2040-01-01".into())]).unwrap();
    assert_eq!(world.field(&job, "next_review"), json!("2031-02-01"));
}

/// 8, too: a supplier without deliveries scores 100 %.
#[test]
fn nothing_delivered_is_no_score() {
    let mut world = World::small();
    let job = world.make(&eva(), "job", [("title", "Weld".into()), ("delivered", 0.into()), ("faulty", 0.into())]);
    assert_eq!(world.field(&job, "score"), json!(null));
    world.edit(&eva(), &job, [("delivered", 8.into()), ("faulty", 1.into())]).unwrap();
    assert_eq!(world.field(&job, "score"), json!("87.5"));
}

/// What one may not see cannot be probed: not by its number, not by linking to it.
#[test]
fn hidden_records_do_not_exist() {
    let mut world = World::small();
    let secret = world.make(&eva(), "secret", [("title", "Bullying".into()), ("keepers", json!(["PER-0002"]))]);
    let sheet = world.make(&ana(), "sheet", [("title", "S".into())]);
    let missing = outcome(&world.edit(&ana(), "SEC-2030-0099", []));
    assert_eq!(outcome(&world.edit(&ana(), &secret, [])), missing);
    let stale =
        Command::new(ana(), Act::Comment { number: secret.clone(), text: "x".into(), public: false }).expecting(7);
    assert_eq!(outcome(&world.submit(&stale)), missing);
    let link = |to: &str| Act::Link { number: sheet.clone(), field: "about".into(), to: to.to_owned() };
    assert_eq!(outcome(&world.act(&ana(), link(&secret))), outcome(&world.act(&ana(), link("SEC-2030-0099"))));
    // Whoever sees it may link it, and others may go on working with the record.
    world.act(&ben(), link(&secret)).unwrap();
    world.edit(&ana(), &sheet, [("about", json!([secret])), ("word", "x".into())]).unwrap();
    assert_eq!(world.field(&sheet, "about"), json!([secret]));
}

/// The keepers of a confidential register come from the organisation, whoever writes the record.
#[test]
fn defaults_read_facts() {
    let mut world = World::small();
    world.make(&ana(), "company", [("title", "Small".into()), ("guardians", json!(["PER-0002"]))]);
    let secret = world.make(&eva(), "secret", [("title", "Bullying".into())]);
    assert_eq!(world.field(&secret, "keepers"), json!(["PER-0002"]));
}

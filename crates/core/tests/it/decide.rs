//! Every act, accepted and refused.

use assay_core::{Act, Actor, Command, FileRef, available_moves, blocked_by, keys};
use insta::assert_snapshot;
use serde_json::json;

use crate::world::{World, ana, ben, create, data, eva, outcome, person, step, told};

#[test]
fn create_fills_owner_defaults_and_computed_fields() {
    let mut world = World::small();
    let made =
        world.act(&eva(), create("job", [("title", " Weld ".into()), ("points", "2".into()), ("scrap", "5".into())]));
    assert_snapshot!(outcome(&made), @r#"create JOB-2030-0001 v1 {"billed":{"amount":"0","currency":"CHF"},"bonus":3,"double":6,"level":"low","owner":"PER-0003","points":2,"scrap":{"amount":"5","currency":"CHF"},"stage":"at work","state":"open","title":"Weld"}"#);
    let entry = made.unwrap().unwrap().entry;
    assert_eq!((entry.actor.as_str(), entry.auth.as_str(), entry.version), ("PER-0003", "password", 1));
    assert_eq!(world.record("JOB-2030-0001").created_by, "PER-0003");
}

#[test]
fn create_is_refused_with_everything_that_is_wrong() {
    let mut world = World::small();
    let bad = create(
        "job",
        [
            ("points", "many".into()),
            ("nonsense", 1.into()),
            ("cost", "5".into()),
            ("level", "middle".into()),
            ("part", "PRT-99".into()),
            ("imported", json!({ "a": "b" })),
        ],
    );
    assert_snapshot!(outcome(&world.act(&eva(), bad)), @"Invalid cost: value-computed, imported: value-unknown-field, level: value-option, nonsense: value-unknown-field, part: value-link-unknown, points: value-integer, title: value-required");
    assert_snapshot!(outcome(&world.act(&eva(), create("ship", []))), @"NotFound refusal-no-register");
    assert_snapshot!(outcome(&world.act(&eva(), create("person", []))), @"Forbidden refusal-may-not-create");
    world.make(&ana(), "company", [("title", "Small".into())]);
    assert_snapshot!(outcome(&world.act(&ana(), create("company", [("title", "Other".into())]))), @"Invalid refusal-single");
    // No refused command draws a number.
    assert_eq!(world.make(&eva(), "job", [("title", "First".into())]), "JOB-2030-0001");
    assert_eq!(world.make(&eva(), "job", [("title", "Second".into())]), "JOB-2030-0002");
    world.on("2031-01-02");
    assert_eq!(world.make(&eva(), "job", [("title", "Third".into())]), "JOB-2031-0001");
}

#[test]
fn imports_choose_state_external_key_and_columns() {
    let mut world = World::small();
    let act = |state: &str, external: &str| Act::Create {
        register: "job".to_owned(),
        data: data([("title", "Old".into()), ("imported", json!({ "Col\u{0}umn": "x", "n": 5, "empty": "" }))]),
        state: Some(state.to_owned()),
        external: Some(external.to_owned()),
    };
    let import = |state: &str, external: &str| Command {
        batch: Some("IMP-1".to_owned()),
        ..Command::new(eva(), act(state, external))
    };
    assert_snapshot!(outcome(&world.submit(&import("done", " 7\u{0}7 "))), @r#"create JOB-2030-0001 v1 {"$external":"77","billed":{"amount":"0","currency":"CHF"},"imported":{"Column":"x","n":"5"},"level":"low","owner":"PER-0003","stage":"handed over","state":"done","title":"Old"}"#);
    assert_snapshot!(outcome(&world.submit(&import("done", "77"))), @"Invalid refusal-external-taken");
    assert_snapshot!(outcome(&world.submit(&import("gone", "78"))), @"Invalid refusal-state");
    assert_snapshot!(outcome(&world.submit(&import("open", &"x".repeat(501)))), @"Invalid $external: value-too-long");
    assert_snapshot!(outcome(&world.act(&eva(), act("done", "79"))), @"Invalid refusal-state");
    let stateless = Act::Create {
        register: "part".to_owned(),
        data: data([("title", "P".into())]),
        state: Some("open".to_owned()),
        external: None,
    };
    let batched = Command { batch: Some("IMP-1".to_owned()), ..Command::new(eva(), stateless) };
    assert_snapshot!(outcome(&world.submit(&batched)), @"Invalid refusal-state");
    let nested = create("job", [("title", "Old".into()), ("imported", json!({ "a": { "b": 1 } }))]);
    let batched = Command { batch: Some("IMP-1".to_owned()), ..Command::new(eva(), nested) };
    assert_snapshot!(outcome(&world.submit(&batched)), @"Invalid imported: value-wrong-form");
}

#[test]
fn edit() {
    let mut world = World::small();
    let job = world.make(&eva(), "job", [("title", "Weld".into()), ("points", 2.into())]);
    let edited = world.edit(&eva(), &job, [("points", "5".into()), ("level", "high".into()), ("title", "Weld".into())]);
    assert_snapshot!(outcome(&edited), @r#"edit JOB-2030-0001 v2 {"bonus":6,"double":12,"level":"high","points":5}"#);
    assert_snapshot!(outcome(&world.edit(&eva(), &job, [("points", json!(5)), ("level", "high".into())])), @"nothing owed");
    assert_snapshot!(outcome(&world.edit(&eva(), &job, [("points", json!(null))])), @r#"edit JOB-2030-0001 v3 {"bonus":null,"double":null,"points":null}"#);
    assert_snapshot!(outcome(&world.edit(&eva(), &job, [("points", "".into()), ("part", " ".into())])), @"nothing owed");
    assert_snapshot!(outcome(&world.edit(&eva(), &job, [("title", "".into())])), @"Invalid title: value-required");
    assert_snapshot!(outcome(&world.edit(&ben(), &job, [("points", 1.into())])), @"Forbidden refusal-may-not-edit");
    assert_snapshot!(outcome(&world.edit(&eva(), "JOB-2030-0009", [])), @"NotFound refusal-not-found");
    assert_snapshot!(outcome(&world.edit(&eva(), "'; DROP TABLE record", [])), @"NotFound refusal-not-found");
}

/// A form posts back everything it was given; what nobody could give anew must not stand in the way.
#[test]
fn what_stands_in_the_record_may_stay() {
    let mut world = World::small();
    let (frame, glass) = (
        world.make(&ana(), "part", [("title", "Frame".into())]),
        world.make(&ana(), "part", [("title", "Glass".into())]),
    );
    let sheet = world.make(
        &ana(),
        "sheet",
        [
            ("title", "S".into()),
            ("part", frame.as_str().into()),
            ("parts", json!([frame, glass])),
            ("rows", json!([{ "what": "a", "who": "PER-0003" }])),
        ],
    );
    for gone in [&frame, &"PER-0003".to_owned()] {
        world.submit(&Command::new(ana(), Act::Withdraw { number: gone.clone() }).because("gone")).unwrap();
    }
    let posted = [
        ("title", "S".into()),
        ("part", frame.as_str().into()),
        ("parts", format!("{frame};{glass}").into()),
        ("rows", json!([{ "what": "b", "who": "PER-0003" }])),
        ("word", "new".into()),
    ];
    assert_snapshot!(outcome(&world.edit(&ana(), &sheet, posted)), @r#"edit SHT-2030-0001 v2 {"rows":[{"what":"b","who":"PER-0003"}],"word":"new"}"#);
    assert_snapshot!(outcome(&world.edit(&ana(), &sheet, [("who", "PER-0003".into())])), @"Invalid who: value-link-unknown");
    assert_snapshot!(outcome(&world.act(&ana(), Act::Unlink { number: sheet.clone(), field: "parts".into(), to: frame })), @r#"unlink SHT-2030-0001 v3 {"parts":["PRT-02"]}"#);
}

#[test]
fn conflict_names_who_was_faster() {
    let mut world = World::small();
    let job = world.make(&eva(), "job", [("title", "Weld".into())]);
    world.edit(&ana(), &job, [("points", 1.into())]).unwrap();
    let late = Command::new(eva(), Act::Edit { number: job.clone(), set: data([("points", 2.into())]) }).expecting(1);
    let refusal = world.submit(&late).unwrap_err();
    assert_eq!(told(&refusal), "Conflict refusal-conflict");
    assert_snapshot!(format!("{:?}", refusal.problems[0].message.args), @r#"[("number", Text("JOB-2030-0001")), ("version", Number(2)), ("actor", Text("Ana"))]"#);
    world.submit(&Command { expected: Some(2), ..late }).unwrap();
}

#[test]
fn link_and_unlink() {
    let mut world = World::small();
    let part = world.make(&ana(), "part", [("title", "Frame".into())]);
    let job = world.make(&eva(), "job", [("title", "Weld".into())]);
    let link = |field: &str, to: &str| Act::Link { number: job.clone(), field: field.to_owned(), to: to.to_owned() };
    let unlink =
        |field: &str, to: &str| Act::Unlink { number: job.clone(), field: field.to_owned(), to: to.to_owned() };
    // As pickers offer it: the number is what counts.
    assert_snapshot!(outcome(&world.act(&eva(), link("part", " PRT-01 Frame "))), @r#"link JOB-2030-0001 v2 {"part":"PRT-01"}"#);
    assert_snapshot!(outcome(&world.act(&eva(), link("part", &part))), @"nothing owed");
    assert_snapshot!(outcome(&world.act(&eva(), link("helpers", "PER-0001"))), @r#"link JOB-2030-0001 v3 {"helpers":["PER-0001"]}"#);
    assert_snapshot!(outcome(&world.act(&eva(), link("helpers", "PER-0002"))), @r#"link JOB-2030-0001 v4 {"helpers":["PER-0001","PER-0002"]}"#);
    assert_snapshot!(outcome(&world.act(&eva(), link("helpers", "PER-0001;PER-0003"))), @"Invalid helpers: value-link-unknown");
    assert_snapshot!(outcome(&world.act(&eva(), link("helpers", "PRT-01"))), @"Invalid helpers: value-link-register");
    assert_snapshot!(outcome(&world.act(&eva(), link("title", "PRT-01"))), @"Invalid refusal-no-link");
    assert_snapshot!(outcome(&world.act(&eva(), unlink("helpers", "PER-0001"))), @r#"unlink JOB-2030-0001 v5 {"helpers":["PER-0002"]}"#);
    assert_snapshot!(outcome(&world.act(&eva(), unlink("helpers", "PER-0001"))), @"nothing owed");
    assert_snapshot!(outcome(&world.act(&eva(), unlink("helpers", "nobody"))), @"nothing owed");
    assert_snapshot!(outcome(&world.act(&eva(), unlink("helpers", "PER-0002"))), @r#"unlink JOB-2030-0001 v6 {"helpers":null}"#);
    assert_snapshot!(outcome(&world.act(&ben(), unlink("part", "PRT-01"))), @"Forbidden refusal-may-not-edit");
}

#[test]
fn comment_and_attach() {
    let mut world = World::small();
    let job = world.make(&eva(), "job", [("title", "Weld".into())]);
    let comment = |text: &str| Act::Comment { number: job.clone(), text: text.to_owned(), public: false };
    assert_snapshot!(outcome(&world.act(&ben(), comment("Nice\u{0}\r\nwork"))), @r#"comment JOB-2030-0001 v2 {"$comment":"Nice\nwork"}"#);
    assert_snapshot!(outcome(&world.act(&ben(), comment(" \n\u{0}"))), @"Invalid $comment: value-required");
    assert_snapshot!(outcome(&world.act(&ben(), comment(&"x".repeat(20_001)))), @"Invalid $comment: value-too-long");
    let file = |sha256: &str| FileRef {
        name: "a\n.png".into(),
        sha256: sha256.into(),
        size: 3,
        media_type: "image/png".into(),
    };
    let attach = |sha256: &str| Act::Attach { number: job.clone(), file: file(sha256) };
    let digest = "0f".repeat(32);
    assert!(
        outcome(&world.act(&eva(), attach(&digest)))
            .starts_with(r#"attach JOB-2030-0001 v3 {"$file":{"name":"a .png""#)
    );
    assert_snapshot!(outcome(&world.act(&eva(), attach("../x"))), @"Invalid $file: value-wrong-form");
    assert_snapshot!(outcome(&world.act(&ben(), attach(&digest))), @"Forbidden refusal-may-not-edit");
}

#[test]
fn a_move_from_end_to_end() {
    let mut world = World::small();
    let job = world.make(&eva(), "job", [("title", "Weld".into()), ("certificate_ends", "2031-01-01".into())]);
    assert_snapshot!(outcome(&world.act(&eva(), step(&job, "submit", [], None))), @"Invalid evidence: refusal-move-need");
    assert_snapshot!(outcome(&world.act(&eva(), step(&job, "submit", [("level", "high".into()), ("evidence", "x".into())], None))), @"Invalid level: refusal-move-field");
    assert_snapshot!(outcome(&world.act(&ben(), step(&job, "submit", [], None))), @"Forbidden refusal-may-not-move");
    assert_snapshot!(outcome(&world.act(&eva(), step(&job, "approve", [], None))), @"Conflict refusal-move-from");
    assert_snapshot!(outcome(&world.act(&eva(), step(&job, "explode", [], None))), @"NotFound refusal-no-move");
    // Computed fields follow what is given with the move, and the state it leads to.
    assert_snapshot!(outcome(&world.act(&eva(), step(&job, "submit", [("evidence", "photo".into()), ("points", 4.into())], None))), @r#"move JOB-2030-0001 v2 {"$move":"submit","bonus":5,"double":10,"evidence":"photo","points":4,"stage":"handed over","state":"review"}"#);
    assert_snapshot!(outcome(&world.act(&ana(), step(&job, "return", [], None))), @"Invalid $reason: refusal-reason-needed");
    assert_snapshot!(outcome(&world.act(&ana(), step(&job, "approve", [], Some("approved")))), @"Invalid effect: refusal-move-need");
    let approve = step(&job, "approve", [("effect", "good".into())], Some("approved"));
    let approved = world.act(&ana(), approve).unwrap().unwrap();
    let signature = approved.entry.value(keys::SIGNATURE).unwrap();
    assert_eq!(
        (&signature["meaning"], &signature["method"], &signature["name"]),
        (&"approved".into(), &"password".into(), &"Ana".into())
    );
    assert_eq!(signature["signed"].as_str().unwrap().len(), 64);
    assert_eq!(approved.after.data["closed_by"], json!("PER-0001"));
    assert_eq!(approved.after.data["closed_on"], json!("2030-06-01"));
    assert_snapshot!(outcome(&world.step(&ana(), &job, "reopen")), @r#"move JOB-2030-0001 v4 {"$move":"reopen","closed_on":null,"stage":"at work","state":"open"}"#);
}

/// What is signed is exactly the record and the change: another of either is another hash.
#[test]
fn a_signature_covers_what_was_signed() {
    let signed = |effect: &str, title: &str| {
        let mut world = World::small();
        let job = world.make(
            &eva(),
            "job",
            [("title", title.into()), ("certificate_ends", "2031-01-01".into()), ("evidence", "x".into())],
        );
        world.step(&eva(), &job, "submit").unwrap();
        let approved =
            world.act(&ana(), step(&job, "approve", [("effect", effect.into())], Some("approved"))).unwrap().unwrap();
        approved.entry.value(keys::SIGNATURE).unwrap()["signed"].clone()
    };
    assert_eq!(signed("good", "Weld"), signed("good", "Weld"));
    assert_ne!(signed("good", "Weld"), signed("poor", "Weld"));
    assert_ne!(signed("good", "Weld"), signed("good", "Cut"));
}

#[test]
fn withdraw_with_its_import_or_by_an_administrator() {
    let mut world = World::small();
    let (one, two) =
        (world.make(&eva(), "job", [("title", "One".into())]), world.make(&eva(), "job", [("title", "Two".into())]));
    let withdraw = |number: &str| Act::Withdraw { number: number.to_owned() };
    assert_snapshot!(outcome(&world.submit(&Command::new(eva(), withdraw(&one)).because("slip"))), @"Forbidden refusal-may-not-withdraw");
    assert_snapshot!(outcome(&world.act(&ana(), withdraw(&one))), @"Invalid refusal-reason-needed");
    assert_snapshot!(outcome(&world.submit(&Command::new(ana(), withdraw(&one)).because("slip"))), @r#"withdraw JOB-2030-0001 v2 {"$withdrawn":true}"#);
    let undo = Command { batch: Some("IMP-1".into()), ..Command::new(eva(), withdraw(&two)).because("wrong file") };
    assert_snapshot!(outcome(&world.submit(&undo)), @r#"withdraw JOB-2030-0002 v2 {"$withdrawn":true}"#);
    for refused in [
        Act::Comment { number: one.clone(), text: "x".into(), public: false },
        step(&one, "park", [], None),
        withdraw(&one),
    ] {
        assert_eq!(outcome(&world.act(&ana(), refused)), "Locked refusal-withdrawn");
    }
    assert_snapshot!(outcome(&world.edit(&ana(), &one, [("points", 1.into())])), @"Locked refusal-withdrawn");
}

#[test]
fn erase() {
    let mut world = World::small();
    let number = world.make(
        &ana(),
        "person",
        [("title", "Zoe".into()), ("email", "z@x.example".into()), ("phone", "0123".into())],
    );
    assert_eq!(world.field(&number, "label"), json!("call 0123"));
    let erase = |fields: &[&str], ground: &str| Act::Erase {
        number: number.clone(),
        fields: fields.iter().map(|field| (*field).to_owned()).collect(),
        ground: ground.to_owned(),
    };
    let with = |actor: Actor, act: Act| Command::new(actor, act).because("asked on 1 May");
    assert_snapshot!(outcome(&world.submit(&with(ben(), erase(&["phone"], "GDPR 17")))), @"Forbidden refusal-may-not-erase");
    assert_snapshot!(outcome(&world.submit(&with(ana(), erase(&["access"], "GDPR 17")))), @"Invalid refusal-not-personal");
    assert_snapshot!(outcome(&world.submit(&with(ana(), erase(&["phone"], " ")))), @"Invalid refusal-ground-needed");
    assert_snapshot!(outcome(&world.act(&ana(), erase(&["phone"], "GDPR 17"))), @"Invalid refusal-ground-needed");
    assert_snapshot!(outcome(&world.submit(&with(ana(), erase(&[], "GDPR 17")))), @"nothing owed");
    // What was computed from it goes too.
    assert_snapshot!(outcome(&world.submit(&with(ana(), erase(&["phone"], "GDPR 17")))), @r#"erase PER-0004 v2 {"$erased":{"fields":["phone","label"],"ground":"GDPR 17"}}"#);
    assert_eq!(world.field(&number, "phone"), json!(null));
    // A withdrawn record still holds personal data, and the law does not ask for its state.
    world.submit(&with(ana(), Act::Withdraw { number: number.clone() })).unwrap();
    assert_snapshot!(outcome(&world.submit(&with(ana(), erase(&["title", "email"], "GDPR 17")))), @r#"erase PER-0004 v4 {"$erased":{"fields":["title","email"],"ground":"GDPR 17"}}"#);
    assert_eq!(world.record(&number).title(), "");
}

#[test]
fn reasons_are_cleaned_and_bounded() {
    let mut world = World::small();
    let job = world.make(&eva(), "job", [("title", "Weld".into())]);
    let edit = |points: i64| Act::Edit { number: job.clone(), set: data([("points", points.into())]) };
    let reason = |world: &mut World, points, why: &str| {
        world.submit(&Command::new(eva(), edit(points)).because(why)).map(|done| done.unwrap().entry.reason)
    };
    assert_eq!(reason(&mut world, 1, " be\u{0}cause\r\n ").unwrap().as_deref(), Some("because"));
    assert_eq!(reason(&mut world, 2, " \u{0} ").unwrap(), None);
    assert_eq!(
        told(&reason(&mut world, 3, &"x".repeat(2_001)).unwrap_err()),
        "Invalid $reason: refusal-reason-too-long"
    );
}

#[test]
fn moves_offered_and_what_keeps_from_them() {
    let mut world = World::small();
    let job = world.make(&eva(), "job", [("title", "Weld".into()), ("evidence", "x".into())]);
    let keys = |world: &World, actor: &Actor| -> Vec<String> {
        available_moves(world.pack, actor, &world.record(&job)).iter().map(|step| step.key.clone()).collect()
    };
    assert_eq!(keys(&world, &eva()), ["submit", "park"]);
    assert_eq!(keys(&world, &ben()), ["park"]);
    world.step(&eva(), &job, "submit").unwrap();
    assert_eq!(keys(&world, &ana()), ["approve", "return"]);
    let record = world.record(&job);
    let approve = world.pack.register("job").unwrap().find_move("approve").unwrap();
    let blocked = |actor: &Actor| -> Vec<String> {
        let messages = blocked_by(world.pack, &world.facts, actor, &record, approve, world.now);
        messages.into_iter().map(|message| message.id).collect()
    };
    assert_eq!(blocked(&ana()), ["guard-expired"]);
    let author = person("PER-0003", "Eva", &["quality"]);
    assert_eq!(blocked(&author), ["refusal-apart", "guard-own", "guard-expired"]);
}

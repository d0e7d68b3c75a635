//! The first system of a new organisation, with the real pack: what comes of every kind of answers.

use std::collections::{BTreeMap, BTreeSet};

use assay_core::readiness::Standing;
use assay_core::{Act, Actor, Answers, Command, Json};
use assay_engine::{Engine, StartError, Started, VerifyOptions};
use serde_json::json;

use crate::support::{Bench, PASSWORD, fields, real_pack, setup};

const SECTORS: [&str; 5] = ["software", "manufacturing", "services", "food-supplement", "trade"];

fn anna(engine: &Engine) -> Actor {
    let account = engine.accounts().unwrap().remove(0);
    engine.actor(&account.person, "password").unwrap()
}

fn answers(engine: &Engine, given: &[(&str, &str)]) -> Answers {
    let mut typed: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (key, value) in given {
        typed.entry((*key).to_owned()).or_default().push((*value).to_owned());
    }
    let pack = engine.pack();
    let start = pack.start.as_ref().unwrap();
    Answers::read(pack, start, &typed, engine.now().today).unwrap_or_else(|wrong| panic!("{wrong:?}"))
}

fn start(engine: &Engine, language: &str, given: &[(&str, &str)]) -> Started {
    let answers = answers(engine, given);
    engine.start(&anna(engine), &answers, language, "Made at the start").unwrap_or_else(|error| match error {
        StartError::Refused { register, title, refusal } => panic!("{register} “{title}”: {refusal:?}"),
        other => panic!("{other}"),
    })
}

fn new_engine(bench: &Bench, name: &str) -> Engine {
    bench.workspace_of(name, real_pack("iso9001")).create(&setup()).unwrap()
}

fn made_of<'s>(engine: &Engine, started: &'s Started, register: &str) -> Vec<&'s str> {
    let of = |number: &&String| engine.pack().register_of_number(number).is_some_and(|found| found.key == register);
    started.made.iter().filter(of).map(String::as_str).collect()
}

#[test]
fn every_sector_gets_a_whole_system_at_every_size_and_in_every_language() {
    let bench = Bench::new();
    for sector in SECTORS {
        for (size, language) in [("7", "en"), ("12", "fr"), ("180", "en")] {
            let engine = new_engine(&bench, &format!("{sector}-{size}"));
            let started = start(
                &engine,
                language,
                &[
                    ("sector", sector),
                    ("offer", "Things people like"),
                    ("size", size),
                    ("designs", "yes"),
                    ("remote", "some"),
                ],
            );
            let processes = made_of(&engine, &started, "process").len();
            let expected = if size == "7" { 3..=5 } else { 5..=7 };
            assert!(expected.contains(&processes), "{sector} {size}: {processes} processes");
            for (register, least) in [
                ("role", 4),
                ("document", 4),
                ("risk", 3),
                ("opportunity", 1),
                ("interested-party", 5),
                ("context-issue", 3),
                ("objective", 1),
                ("measure", 3),
                ("competence", 2),
                ("training", 1),
                ("audit-programme", 1),
                ("retention-rule", 3),
                ("scope", 1),
                ("obligation", 1),
                ("management-review", 1),
                ("site", 1),
            ] {
                let count = made_of(&engine, &started, register).len();
                assert!(count >= least, "{sector} {size}: {count} of {register}");
            }
            for number in &started.made {
                let record = engine.record(&anna(&engine), number).unwrap();
                let text = serde_json::to_string(&record.data).unwrap();
                assert!(
                    !text.contains('{') || !text.contains("{@") && !text.contains("{organisation"),
                    "{number}: {text}"
                );
                let register = engine.pack().register(&record.register).unwrap();
                let first = register.workflow.as_ref().map(|workflow| workflow.start.clone());
                assert_eq!(record.state, first, "{number} stands where a new record stands");
            }
            for number in made_of(&engine, &started, "process") {
                let process = engine.record(&anna(&engine), number).unwrap();
                assert!(process.data.contains_key("sipoc") && process.data.contains_key("flows"), "{sector}: {number}");
            }
        }
    }
}

/// Drafts are not met: what the answers made must not look like work that was done.
#[test]
fn readiness_stays_true() {
    let bench = Bench::new();
    for sector in SECTORS {
        let engine = new_engine(&bench, sector);
        let met = |engine: &Engine| -> BTreeSet<String> {
            engine.check_all().unwrap();
            let view = engine.readiness("2026").unwrap();
            let met = view.requirements.iter().filter(|judged| judged.standing == Standing::Met);
            met.map(|judged| judged.id.clone()).collect()
        };
        let before = met(&engine);
        let given =
            [("sector", sector), ("offer", "Things"), ("size", "12"), ("designs", "no"), ("target", "2028-01-31")];
        start(&engine, "en", &given);
        let after = met(&engine);
        let new: Vec<&String> = after.difference(&before).collect();
        assert_eq!(new, Vec::<&String>::new(), "{sector}");
        let view = engine.readiness("2026").unwrap();
        assert!(
            view.requirements.iter().all(|judged| judged.standing != Standing::NotApplicable),
            "nothing is left out yet"
        );
    }
}

#[test]
fn answering_again_makes_nothing_twice_and_everything_can_be_taken_back() {
    let bench = Bench::new();
    let engine = new_engine(&bench, "again");
    let given = [
        ("sector", "software"),
        ("offer", "An app"),
        ("size", "12"),
        ("sites", "Lyon\nBerlin"),
        ("holds_property", "no"),
        ("asked_for", "yes"),
        ("asked_by", "2027-12-01"),
    ];
    let first = start(&engine, "en", &given);
    assert!(first.mark.is_some() && first.made.len() > 40, "{}", first.made.len());
    assert_eq!(made_of(&engine, &first, "site").len(), 2);
    assert!(first.decided.contains(&("holds_property".to_owned(), Some(true))));
    assert!(first.decided.contains(&("designs".to_owned(), None)));
    let entries = engine.next_entry().unwrap();
    let second = start(&engine, "en", &given);
    assert_eq!((second.mark, second.made.len(), second.filled.len(), second.kept), (None, 0, 0, first.made.len()));
    assert_eq!(engine.next_entry().unwrap(), entries, "not one entry");

    // A place more is a record more, and nothing else.
    let more: Vec<(&str, &str)> =
        given.iter().map(|(key, value)| (*key, if *key == "sites" { "Lyon\nBerlin\nOslo" } else { *value })).collect();
    let third = start(&engine, "en", &more);
    assert_eq!(third.made.len(), 1);

    // Somebody has worked on one record: it stays, with what it leads to.
    let engine = new_engine(&bench, "back");
    let first = start(&engine, "en", &given);
    let me = anna(&engine);
    let risk = made_of(&engine, &first, "risk")[0].to_owned();
    let act = Act::Edit { number: risk.clone(), set: fields(&json!({ "cause": "We looked, and it is otherwise." })) };
    engine.submit(Command::new(me.clone(), act)).unwrap();
    let undone = engine.undo_start(&me, "Not ours").unwrap();
    let left: Vec<&str> = undone.iter().filter(|it| it.change.is_none()).map(|it| it.number.as_str()).collect();
    assert!(left.contains(&risk.as_str()), "{left:?}");
    assert!(!engine.record(&me, &risk).unwrap().withdrawn);
    let live = first.made.iter().filter(|number| !engine.record(&me, number).unwrap().withdrawn).count();
    assert!(live < 15, "{live} stay");
    let organisation = engine.titles(&me, "organisation", 1).unwrap().remove(0).0;
    let organisation = engine.record(&me, &organisation).unwrap();
    assert!(!organisation.data.contains_key("quality_policy"), "what was filled is empty again");
    assert!(engine.start_state().unwrap().last.is_none());
    assert!(engine.verify(&VerifyOptions::default(), &mut |_| {}).unwrap().is_clean());
    // And it can be made once more.
    assert!(start(&engine, "fr", &given).made.len() > 40);
}

#[test]
fn what_people_made_is_neither_doubled_nor_overwritten() {
    let bench = Bench::new();
    let engine = new_engine(&bench, "in-use");
    let me = anna(&engine);
    let make = |register: &str, data: &Json| {
        let act = Act::Create { register: register.to_owned(), data: fields(data), state: None, external: None };
        engine.submit(Command::new(me.clone(), act)).unwrap().number
    };
    let own =
        make("process", &json!({ "title": "lead, check and improve ", "kind": "management", "objective": "Ours" }));
    let organisation = engine.titles(&me, "organisation", 1).unwrap().remove(0).0;
    let set = fields(&json!({ "purpose": "We bake.", "size": 9 }));
    engine.submit(Command::new(me.clone(), Act::Edit { number: organisation.clone(), set })).unwrap();
    assert!(!engine.is_new().unwrap());
    let started = start(&engine, "en", &[("sector", "services"), ("offer", "Advice"), ("size", "14")]);
    assert_eq!(engine.record(&me, &own).unwrap().text("objective"), Some("Ours"));
    assert_eq!(engine.record(&me, &own).unwrap().version, 1);
    let record = engine.record(&me, &organisation).unwrap();
    assert_eq!(record.text("purpose"), Some("We bake."));
    assert_eq!(record.data["size"], json!(14), "an answer counts");
    // What links to the process links to theirs.
    let policy = made_of(&engine, &started, "document").into_iter().find_map(|number| {
        let document = engine.record(&me, number).unwrap();
        (document.text("doc_id") == Some("P-01")).then_some(document)
    });
    assert_eq!(policy.unwrap().targets("processes").collect::<Vec<_>>(), [own.as_str()]);
}

#[test]
fn hostile_answers_stay_words() {
    let bench = Bench::new();
    let engine = new_engine(&bench, "hostile");
    let offer = "<script>alert(1)</script> {@doc-policy} [x](javascript:1) \u{202e}gnp";
    let started = start(
        &engine,
        "en",
        &[("sector", "trade"), ("offer", offer), ("size", "3"), ("sites", "{organisation}\n\u{202e}X")],
    );
    let me = anna(&engine);
    let policy = made_of(&engine, &started, "document")[0];
    let body = engine.record(&me, policy).unwrap().text("body").unwrap().to_owned();
    assert!(body.contains("{@doc-policy}"), "an answer is filled in once: {body}");
    assert!(!body.contains('\u{202e}'), "{body:?}");
}

#[test]
fn whoever_may_not_make_the_records_makes_none() {
    let bench = Bench::new();
    let engine = new_engine(&bench, "rights");
    engine.add_user("eve@acme.example", "Eve", &["admin"], PASSWORD).unwrap();
    let account = engine.accounts().unwrap().into_iter().find(|it| it.email.starts_with("eve")).unwrap();
    let eve = engine.actor(&account.person, "password").unwrap();
    assert!(!engine.may_start(&eve) && engine.may_start(&anna(&engine)));
    let answers = answers(&engine, &[("sector", "trade"), ("offer", "Tea"), ("size", "3")]);
    let before = engine.next_entry().unwrap();
    let refused = engine.start(&eve, &answers, "en", "Try").unwrap_err();
    assert!(matches!(refused, StartError::Refused { .. }), "{refused}");
    assert_eq!(engine.next_entry().unwrap(), before, "nothing is half-made");
    assert!(engine.start_state().unwrap().last.is_none());
}

#[test]
fn answers_that_cannot_be_are_told_all_at_once() {
    let bench = Bench::new();
    let engine = new_engine(&bench, "wrong");
    let pack = engine.pack();
    let huge = "x".repeat(1_000_000);
    let typed: BTreeMap<String, Vec<String>> = [
        ("sector", "astrology"),
        ("offer", huge.as_str()),
        ("size", "0"),
        ("target", "2020-01-01"),
        ("designs", "perhaps"),
        ("edition", "1987"),
    ]
    .into_iter()
    .map(|(key, value)| (key.to_owned(), vec![value.to_owned()]))
    .collect();
    let wrong = Answers::read(pack, pack.start.as_ref().unwrap(), &typed, engine.now().today).unwrap_err();
    let told: Vec<(&str, &str)> = wrong.iter().map(|it| (it.key.as_str(), it.message.id.as_str())).collect();
    assert_eq!(
        told,
        [
            ("sector", "value-option"),
            ("offer", "value-too-long"),
            ("designs", "value-boolean"),
            ("size", "value-too-small"),
            ("target", "start-ahead"),
            ("edition", "value-option"),
        ]
    );
    let none = Answers::read(pack, pack.start.as_ref().unwrap(), &BTreeMap::new(), engine.now().today).unwrap_err();
    assert_eq!(none.iter().map(|it| it.key.as_str()).collect::<Vec<_>>(), ["sector", "offer", "size"]);
}

//! What people type, and the one form it takes.

use assay_core::value::Context;
use assay_core::{Facts, Json};
use proptest::prelude::*;
use serde_json::json;

use crate::world::{World, ana};

/// A world with two parts, a withdrawn one and a job.
fn world() -> World {
    let mut world = World::small();
    for title in ["Frame", "Glass", "Gone"] {
        world.make(&ana(), "part", [("title", title.into())]);
    }
    let gone = assay_core::Act::Withdraw { number: "PRT-03".to_owned() };
    world.submit(&assay_core::Command::new(ana(), gone).because("a slip")).unwrap();
    world.make(&ana(), "job", [("title", "Weld".into())]);
    world
}

/// The record form of a value for a field of `sheet`, `nothing`, or what is wrong with it.
fn form(world: &World, field: &str, value: &Json) -> String {
    let field = world.pack.register("sheet").unwrap().field(field).unwrap();
    let context = Context::new(world.pack, &world.facts);
    match context.normalise(field, value) {
        Ok(Some(json)) => {
            assert_eq!(context.normalise(field, &json), Ok(Some(json.clone())), "twice is as once");
            json.to_string()
        }
        Ok(None) => "nothing".to_owned(),
        Err(problems) => {
            let told =
                problems.iter().map(|problem| format!("{}: {}", problem.field.as_deref().unwrap(), problem.message.id));
            told.collect::<Vec<_>>().join(", ")
        }
    }
}

#[track_caller]
fn check(field: &str, cases: &[(Json, &str)]) {
    let world = world();
    for (input, expected) in cases {
        assert_eq!(form(&world, field, input), *expected, "{field} given {input}");
    }
}

#[test]
fn text() {
    check(
        "word",
        &[
            (json!("  Frame "), r#""Frame""#),
            (json!("a\r\nb\tc"), r#""a b c""#),
            (json!("a\rb"), r#""a b""#),
            (json!(42), r#""42""#),
            (json!(true), r#""true""#),
            (json!(""), "nothing"),
            (json!(" \u{0} \u{7}"), "nothing"),
            (json!(null), "nothing"),
            (json!("nul\u{0}byte"), r#""nulbyte""#),
            (json!("\u{202e}evil\u{202c}"), r#""evil""#),
            (json!("שלום\u{200f}"), "\"שלום\u{200f}\""),
            (json!("🔧👩‍🔧"), r#""🔧👩‍🔧""#),
            (json!("é".repeat(10)), r#""éééééééééé""#),
            (json!("é".repeat(11)), "word: value-too-long"),
            (json!("x".repeat(1 << 20)), "word: value-too-long"),
            (json!("'; DROP TABLE record; --"), "word: value-too-long"),
            (json!(["a"]), "word: value-wrong-form"),
            (json!({ "a": 1 }), "word: value-wrong-form"),
        ],
    );
    check(
        "story",
        &[
            (json!("# Title\r\n\r\n  code"), r##""# Title\n\n  code""##),
            (json!("one\u{2028}two"), r#""one\ntwo""#),
            (json!("a\u{0}\u{1b}[31mred"), r#""a[31mred""#),
            (json!("<script>alert(1)</script>"), r#""<script>alert(1)</script>""#),
            (json!("\n\n"), "nothing"),
            (json!("\u{0}"), "nothing"),
            (json!("y".repeat(51)), "story: value-too-long"),
        ],
    );
}

#[test]
fn whole_numbers() {
    check(
        "whole",
        &[
            (json!("42"), "42"),
            (json!(42), "42"),
            (json!("1 0"), "10"),
            (json!("+7"), "7"),
            (json!("\u{2212}7"), "whole: value-too-small"),
            (json!("-1"), "whole: value-too-small"),
            (json!("101"), "whole: value-too-large"),
            (json!("4.0"), "whole: value-integer"),
            (json!(4.5), "whole: value-integer"),
            (json!("1e2"), "whole: value-integer"),
            (json!("٤٢"), "whole: value-integer"),
            (json!("0x10"), "whole: value-integer"),
            (json!("NaN"), "whole: value-integer"),
            (json!("x".repeat(1 << 20)), "whole: value-integer"),
            (json!([1]), "whole: value-integer"),
            (json!(true), "whole: value-integer"),
        ],
    );
    // Beyond 2⁵³ − 1 the ledger could not keep them exactly.
    check(
        "free",
        &[
            (json!(9_007_199_254_740_991_i64), "9007199254740991"),
            (json!(9_007_199_254_740_992_i64), "free: value-too-large"),
            (json!(i64::MIN), "free: value-too-small"),
            (json!(u64::MAX), "free: value-integer"),
            (json!("99999999999999999999"), "free: value-integer"),
        ],
    );
    check("stars", &[(json!("5"), "5"), (json!(0), "stars: value-too-small"), (json!(6), "stars: value-too-large")]);
}

#[test]
fn decimals_keep_their_places_and_nothing_else() {
    check(
        "exact",
        &[
            (json!("12.50"), r#""12.50""#),
            (json!("12,50"), r#""12.50""#),
            (json!("+5"), r#""5""#),
            (json!(".5"), r#""0.5""#),
            (json!("5."), r#""5""#),
            (json!("007"), r#""7""#),
            (json!("-0"), r#""0""#),
            (json!("1e2"), r#""100""#),
            (json!("1.5E-2"), r#""0.015""#),
            (json!(12.50), r#""12.5""#),
            (json!(100.0), r#""100""#),
            (json!(7), r#""7""#),
            (json!("0,125"), r#""0.125""#),
            (json!("123.456"), r#""123.456""#),
            (json!("1,234"), "exact: value-decimal-ambiguous"),
            (json!("1,234.5"), "exact: value-too-large"),
            (json!("999,99"), r#""999.99""#),
            (json!("1,23.4"), "exact: value-decimal"),
            (json!("1.2.3"), "exact: value-decimal"),
            (json!("1,2,3"), "exact: value-decimal"),
            (json!("1_0"), "exact: value-decimal"),
            (json!("1e400"), "exact: value-decimal"),
            (json!("1e999999999999"), "exact: value-decimal"),
            (json!("--1"), "exact: value-decimal"),
            (json!("Infinity"), "exact: value-decimal"),
            (json!("0.00000000000000000000000000001"), "exact: value-decimal"),
            (json!("9".repeat(1 << 20)), "exact: value-decimal"),
            (json!("-0.01"), "exact: value-too-small"),
            (json!("1000.01"), "exact: value-too-large"),
            (json!({}), "nothing"),
            (json!([1]), "exact: value-decimal"),
        ],
    );
}

#[test]
fn money() {
    check(
        "amount",
        &[
            (json!("12.50"), r#"{"amount":"12.50","currency":"CHF"}"#),
            (json!("12.50 EUR"), r#"{"amount":"12.50","currency":"EUR"}"#),
            (json!("eur 12,50"), r#"{"amount":"12.50","currency":"EUR"}"#),
            (json!("12.50\u{a0}EUR"), r#"{"amount":"12.50","currency":"EUR"}"#),
            (json!("1 234.50"), r#"{"amount":"1234.50","currency":"CHF"}"#),
            (json!("1.234,50 EUR"), r#"{"amount":"1234.50","currency":"EUR"}"#),
            (json!("1'234'567.-"), "amount: value-decimal"),
            (json!("1,234,567"), r#"{"amount":"1234567","currency":"CHF"}"#),
            (json!("1,234 USD"), "amount: value-decimal-ambiguous"),
            (json!({ "amount": "3", "currency": "usd" }), r#"{"amount":"3","currency":"USD"}"#),
            (json!({ "amount": 3.5 }), r#"{"amount":"3.5","currency":"CHF"}"#),
            (json!({ "amount": "", "currency": "EUR" }), "nothing"),
            (json!({ "currency": "EUR" }), "nothing"),
            (json!({ "amount": "3", "currency": 7 }), "amount: value-wrong-form"),
            (json!("12 EURO"), "amount: value-currency"),
            (json!("€12"), "amount: value-decimal"),
            (json!("EUR"), "amount: value-decimal"),
            (json!([12]), "amount: value-decimal"),
        ],
    );
}

#[test]
fn dates_moments_and_lengths_of_time() {
    check(
        "on",
        &[
            (json!(" 2030-02-28 "), r#""2030-02-28""#),
            (json!("2030-02-30"), "on: value-date"),
            (json!("28.02.2030"), "on: value-date"),
            (json!("20300228"), "on: value-date"),
            (json!("20300228T1"), "on: value-date"),
            (json!("2030-02-28T10:00"), "on: value-date"),
            (json!("0203-02-28"), "on: value-date"),
            (json!("2٠30-02-28"), "on: value-date"),
            (json!(20_300_228), "on: value-date"),
        ],
    );
    check(
        "at",
        &[
            (json!("2030-02-28T10:30:00+02:00"), r#""2030-02-28T08:30:00Z""#),
            (json!("2030-02-28T10:30"), r#""2030-02-28T10:30:00Z""#),
            (json!("2030-02-28"), r#""2030-02-28T00:00:00Z""#),
            (json!("-009999-01-02T00:00:00Z"), "at: value-datetime"),
            (json!("9999-12-30T22:00:00Z"), "at: value-datetime"),
            (json!("noon"), "at: value-datetime"),
        ],
    );
    check(
        "lasts",
        &[
            (json!("P14D"), r#""P14D""#),
            (json!("pt2h"), r#""PT2H""#),
            (json!("2 hours"), r#""PT2H""#),
            (json!("-P1D"), "lasts: value-duration"),
            (json!("P99999999999Y"), "lasts: value-duration"),
            (json!("soon"), "lasts: value-duration"),
            (json!(14), "lasts: value-duration"),
        ],
    );
}

#[test]
fn answers_and_options() {
    // "yes" is "Yes".
    check(
        "flag",
        &[
            (json!("Yes"), "true"),
            (json!("ON"), "true"),
            (json!("x"), "true"),
            (json!(1), "true"),
            (json!("No"), "false"),
            (json!(false), "false"),
            (json!("2"), "flag: value-boolean"),
            (json!("perhaps"), "flag: value-boolean"),
            (json!([true]), "flag: value-boolean"),
        ],
    );
    check(
        "option",
        &[
            (json!("major"), r#""major""#),
            (json!("MAJOR "), r#""major""#),
            (json!("class i"), r#""major""#),
            (json!("Instructor-led"), r#""instructor_led""#),
            (json!("instructor led"), r#""instructor_led""#),
            (json!("fatal"), "option: value-option"),
            (json!(1), "option: value-wrong-form"),
            (json!(["major"]), "option: value-wrong-form"),
        ],
    );
    check(
        "several",
        &[
            (json!("dark blue; red"), r#"["red","dark-blue"]"#),
            (json!(["red", "RED"]), r#"["red"]"#),
            (json!([]), "nothing"),
            (json!(["red", "pink"]), "several: value-option"),
            (json!([["red"]]), "several: value-wrong-form"),
        ],
    );
    check("role", &[(json!("quality"), r#""quality""#), (json!("king"), "role: value-role-unknown")]);
}

#[test]
fn links() {
    check(
        "who",
        &[
            (json!("PER-0001"), r#""PER-0001""#),
            (json!("PER-0001 Ana"), r#""PER-0001""#),
            (json!("PER-0009"), "who: value-link-unknown"),
            (json!("PRT-01"), "who: value-link-register"),
            (json!(["PER-0001"]), "who: value-wrong-form"),
        ],
    );
    check(
        "team",
        &[
            (json!("PER-0001; PER-0002;PER-0001"), r#"["PER-0001","PER-0002"]"#),
            (json!(["PER-0001", ""]), r#"["PER-0001"]"#),
            (json!(["PER-0001", "nobody"]), "team: value-link-unknown"),
        ],
    );
    check(
        "part",
        &[
            (json!("PRT-01"), r#""PRT-01""#),
            (json!("PRT-03"), "part: value-link-unknown"),
            (json!("prt-01"), "part: value-link-unknown"),
            (json!("PRT-01\u{0}"), "part: value-link-unknown"),
            (json!("%"), "part: value-link-unknown"),
            (json!("x".repeat(1 << 20)), "part: value-link-unknown"),
        ],
    );
    check("about", &[(json!(["PRT-01", "JOB-2030-0001"]), r#"["PRT-01","JOB-2030-0001"]"#)]);
}

#[test]
fn tables() {
    check(
        "rows",
        &[
            (
                json!([{ "what": " Paint ", "amount": "3", "done": "yes" }, {}, { "what": "", "done": false }]),
                r#"[{"amount":{"amount":"3","currency":"CHF"},"done":true,"what":"Paint"}]"#,
            ),
            (json!([{ "what": "\u{0}" }]), "nothing"),
            (json!([{ "amount": "3" }]), "rows.0.what: value-required"),
            (
                json!([{ "what": "a" }, { "amount": "x", "on": "y" }]),
                "rows.1.what: value-required, rows.1.amount: value-decimal, rows.1.on: value-date",
            ),
            (json!([{ "what": "a", "colour": "red" }]), "rows: value-unknown-column"),
            (json!(["a"]), "rows: value-wrong-form"),
            (json!({ "what": "a" }), "rows: value-wrong-form"),
            (json!("a"), "rows: value-wrong-form"),
            (json!(vec![json!({ "what": "a" }); 2_001]), "rows: value-too-many"),
            (json!([{ "what": "a", "who": "PER-0009" }]), "rows.0.who: value-link-unknown"),
        ],
    );
}

#[test]
fn the_rest() {
    let digest = "AB".repeat(32);
    let lower = "ab".repeat(32);
    let file = json!({ "name": "a\u{0}.pdf", "sha256": digest, "size": 7, "type": "application/pdf", "evil": "x" });
    check(
        "proof",
        &[
            (file, &format!(r#"{{"name":"a.pdf","sha256":"{lower}","size":7,"type":"application/pdf"}}"#)),
            (json!({ "name": "a", "sha256": "../../etc/passwd", "size": 7, "type": "x" }), "proof: value-wrong-form"),
            (json!({ "name": "a", "sha256": lower, "size": -1, "type": "x" }), "proof: value-wrong-form"),
            (json!({ "name": "a", "sha256": lower, "size": u64::MAX, "type": "x" }), "proof: value-wrong-form"),
            (json!("a.pdf"), "proof: value-wrong-form"),
        ],
    );
    check(
        "web",
        &[
            (json!("https://assay.example/a?b=c"), r#""https://assay.example/a?b=c""#),
            (json!("HTTPS://assay.example"), r#""https://assay.example""#),
            (json!("mailto:a@b.example"), r#""mailto:a@b.example""#),
            (json!("javascript:alert(1)"), "web: value-url"),
            (json!("JavaScript:alert(1)"), "web: value-url"),
            (json!("java\nscript:alert(1)"), "web: value-url"),
            (json!("data:text/html,x"), "web: value-url"),
            (json!("https://"), "web: value-url"),
            (json!("https:///x"), "web: value-url"),
            (json!("https://a b"), "web: value-url"),
            (json!("https://a.example/\u{202e}x"), "web: value-url"),
            (json!("www.example.org"), "web: value-url"),
        ],
    );
    check(
        "tags",
        &[
            (json!("urgent, field ; urgent,"), r#"["urgent","field"]"#),
            (json!(["a\u{0}b", " "]), r#"["ab"]"#),
            (json!("t".repeat(61)), "tags: value-too-long"),
            (json!((0..10_002).map(|n| format!("t{n}")).collect::<Vec<_>>().join(",")), "tags: value-too-many"),
            (json!([1]), "tags: value-wrong-form"),
        ],
    );
    check(
        "trend",
        &[
            (
                json!([{ "on": "2030-02-01", "value": "2" }, { "on": "2030-01-01", "value": 1.5, "note": " n " }, {}]),
                r#"[{"note":"n","on":"2030-01-01","value":"1.5"},{"on":"2030-02-01","value":"2"}]"#,
            ),
            (json!([{ "on": "2030-02-01" }]), "trend: value-decimal"),
            (json!([{ "value": "1" }]), "trend: value-date"),
            (json!(["2030"]), "trend: value-wrong-form"),
        ],
    );
}

/// Messages show what was typed, but never so that they read as something else.
#[test]
fn hostile_values_are_shown_short_and_plain() {
    let world = world();
    let field = world.pack.register("sheet").unwrap().field("on").unwrap();
    let hostile = format!("\u{202e}\u{0}\n{}", "<b>".repeat(500_000));
    let problems = Context::new(world.pack, &world.facts).normalise(field, &hostile.into()).unwrap_err();
    let assay_core::Arg::Text(shown) = &problems[0].message.args[0].1 else { panic!("text") };
    assert!(shown.chars().count() <= 61 && shown.starts_with("<b>") && shown.ends_with('…'), "{shown}");
}

fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<f64>().prop_map(Json::from),
        any::<String>().prop_map(Json::from),
        "[-+]?[0-9]{0,4}[.,]?[0-9]{0,3}([eE][-+]?[0-9]{1,2})?".prop_map(Json::from),
        "(PER|PRT)-0[0-4]{1,3}".prop_map(Json::from),
        "[12][09][0-9]{2}-[01][0-9]-[0-3][0-9](T[0-9]{2}:[0-9]{2})?".prop_map(Json::from),
        "-?P[0-9]{1,9}[YMWD](T[0-9]{1,5}[HMS])?".prop_map(Json::from),
        "[a-z]{0,4}[;, ][a-z]{0,4}".prop_map(Json::from),
        "[0-9 ]{1,6}(EUR|usd|€)?".prop_map(Json::from),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        let key = prop_oneof![
            Just("what"),
            Just("amount"),
            Just("currency"),
            Just("on"),
            Just("value"),
            Just("who"),
            Just("note")
        ];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Json::from),
            prop::collection::btree_map(key.prop_map(ToOwned::to_owned), inner, 0..4)
                .prop_map(|members| Json::Object(members.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is given to whatever field: no panic, once is as good as twice, what is accepted can be sealed, and
    /// expressions read it back.
    #[test]
    fn every_accepted_value_is_in_record_form(values in prop::collection::vec(any_json(), 23)) {
        thread_local!(static WORLD: World = world());
        WORLD.with(|world| {
            let sheet = world.pack.register("sheet").unwrap();
            let context = Context::new(world.pack, &world.facts);
            let mut record = assay_core::Record::clone(&world.facts.record("PRT-01").unwrap());
            record.register = "sheet".to_owned();
            record.number = "SHT-2030-0001".to_owned();
            record.data.clear();
            for (field, value) in sheet.fields.iter().zip(&values) {
                if let Ok(Some(json)) = context.normalise(field, value) {
                    prop_assert_eq!(context.normalise(field, &json), Ok(Some(json.clone())));
                    let text = serde_json::to_string(&json).unwrap();
                    prop_assert!(!text.contains("\\u0000"), "{}", text);
                    prop_assert!(assay_seal::jcs::to_string(&json).is_ok());
                    record.data.insert(field.key.clone(), json);
                }
            }
            let env = world.pack.schema.env(sheet.type_id);
            let host = assay_core::Host::new(world.pack, &world.facts);
            let object = host.admit(record.clone().into());
            for key in record.data.keys() {
                let program = assay_cel::compile(&format!("has(record.{key})"), &env, None).unwrap();
                let held = host.evaluate(&program, object.clone(), &ana(), world.now);
                prop_assert!(held.is_true(), "{} = {}", key, record.data[key]);
            }
            Ok(())
        })?;
    }
}

//! What is accepted, and every fault with its place.

use assay_text::{Args, TextFaultKind, Texts};

use crate::english;

fn faults(layers: &[&[(&str, &str)]]) -> Vec<String> {
    Texts::build_layers("en", layers).unwrap_err().iter().map(ToString::to_string).collect()
}

#[test]
fn texts_are_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&english("hello = Hello"));
}

#[test]
fn knows_its_messages() {
    let texts = english("b = B\na =\n    .help = Help\n    .lead = Lead\n-term = T\n");
    assert_eq!(texts.ids().collect::<Vec<_>>(), ["a", "b"]);
    assert!(texts.has("a") && texts.has("b") && !texts.has("term") && !texts.has("DATE"));
    assert_eq!(texts.attributes("a").collect::<Vec<_>>(), ["help", "lead"]);
    assert_eq!(texts.attributes("none").count(), 0);
    assert_eq!(texts.language(), "en");
    assert_eq!(format!("{texts:?}"), r#"Texts { language: "en", messages: 2 }"#);
}

#[test]
fn reports_all_faults_of_all_files_in_order() {
    let first = "ok = fine\nno equals sign\n\nbroken = { $count ->\n    [one] one\n}\nok = again\n";
    let second = "ok = { missing } and { NOPE($x) }\n    .help = { -brand }\n    .help = twice\nDATE = no\n";
    insta::assert_snapshot!(faults(&[&[("one.ftl", first), ("two.ftl", second)]]).join("\n"), @r"
    one.ftl:2:4: expected a token starting with `=`
    one.ftl:6:1: the select expression must have a default variant
    one.ftl:7:1: `ok` is defined already in one.ftl:1
    two.ftl:1:1: `ok` is defined already in one.ftl:1
    two.ftl:3:6: `ok` has the attribute `.help` twice
    two.ftl:4:1: `DATE` is the name of a function
    ");
}

#[test]
fn finds_references_to_nothing() {
    let ftl =
        "a = { missing } and { NOPE($x) }\n    .help = { -brand } { a.lead }\nb = { c }\nc =\n    .only = attribute\n";
    insta::assert_snapshot!(faults(&[&[("one.ftl", ftl)]]).join("\n"), @r"
    one.ftl:1:7: `a` refers to `missing`, which does not exist or has no text of its own
    one.ftl:1:23: `a` calls `NOPE()`, which does not exist
    one.ftl:2:16: `a.help` refers to `-brand`, which does not exist or has no text of its own
    one.ftl:2:26: `a.help` refers to `a.lead`, which does not exist or has no text of its own
    one.ftl:3:7: `b` refers to `c`, which does not exist or has no text of its own
    ");
}

#[test]
fn finds_circles_and_floods() {
    let mut flood = String::from("zero = 0\n");
    for step in 1..=8 {
        flood.push_str(&format!(
            "x{step} = {{ {0} }}{{ {0} }}\n",
            if step == 1 { "zero".into() } else { format!("x{}", step - 1) }
        ));
    }
    insta::assert_snapshot!(faults(&[&[("circle.ftl", "a = { b }\nb = { c.help }\nc = c\n    .help = { a }\n"), ("flood.ftl", &flood)]]).join("\n"), @r"
    circle.ftl:1:1: `a` refers to itself, directly or through others
    flood.ftl:7:1: `x6` has more than 100 placeables, counting those of the messages it refers to
    flood.ftl:8:1: `x7` has more than 100 placeables, counting those of the messages it refers to
    flood.ftl:9:1: `x8` has more than 100 placeables, counting those of the messages it refers to
    ");
}

#[test]
fn a_very_long_chain_is_a_fault_and_not_a_full_stack() {
    let mut chain = String::from("m0 = end\n");
    for step in 1..50_000 {
        chain.push_str(&format!("m{step} = {{ m{} }}\n", step - 1));
    }
    let reversed: String = chain.lines().rev().map(|line| format!("{line}\n")).collect();
    for ftl in [chain, reversed] {
        let faults = Texts::build("en", &[("chain.ftl", &ftl)]).unwrap_err();
        assert!(faults.iter().all(|fault| matches!(fault.kind, TextFaultKind::TooManyPlaceables { .. })));
    }
}

#[test]
fn deep_nesting_is_a_fault_and_not_a_full_stack() {
    for ftl in [format!("a = {}", "{".repeat(1_000_000)), format!("a = {{ {}", "A(".repeat(1_000_000))] {
        assert_eq!(faults(&[&[("deep.ftl", &ftl)]]).len(), 1);
    }
    assert_eq!(english(r#"a = { "{" } ( { "\"{{{{{{{{{{{{{{" }"#).get("a").unwrap(), "{ ( \"{{{{{{{{{{{{{{");
}

#[test]
fn a_layer_overrides_the_one_before_but_not_itself() {
    let base = [("base.ftl", "a = base\n    .help = base help\nb = see { a }\n")];
    let over = [("over.ftl", "a = over\n")];
    let texts = Texts::build_layers("en", &[&base, &over]).unwrap();
    assert_eq!(texts.get("a").unwrap(), "over");
    assert_eq!(texts.get_attr("a", "help"), None, "a message is replaced whole");
    assert_eq!(texts.get("b").unwrap(), "see over");

    let again = [("over.ftl", "a = over\n"), ("more.ftl", "\na = more\n")];
    assert_eq!(faults(&[&base, &again]), ["more.ftl:2:1: `a` is defined already in over.ftl:1"]);
}

#[test]
fn an_overridden_message_may_have_referred_to_what_is_gone() {
    let base = [("base.ftl", "a = { b.help }\nb = b\n    .help = help\n")];
    let over = [("over.ftl", "a = over\nb = over\n")];
    assert!(Texts::build_layers("en", &[&base, &over]).is_ok());
}

#[test]
fn a_message_and_a_term_of_one_name_are_rivals() {
    assert_eq!(
        faults(&[&[("a.ftl", "brand = x\n-brand = y\n")]]),
        ["a.ftl:2:2: `-brand` is defined already in a.ftl:1"]
    );
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_do_no_harm() {
    let texts = english("\u{feff}a = first\r\n    second\r\nb = third\r\n");
    assert_eq!(texts.get("a").unwrap(), "first\nsecond");
    assert_eq!(texts.get("b").unwrap(), "third");
}

#[test]
fn the_language_must_be_a_tag() {
    let faults = Texts::build("no language at all", &[]).unwrap_err();
    assert_eq!(faults[0].to_string(), "`no language at all` is not a language tag");
    assert_eq!(faults[0].kind.hint(), "use a tag such as `en` or `fr-CA`");
}

#[test]
fn only_what_needs_it_is_formatted_and_all_of_it_is() {
    let base = [(
        "base.ftl",
        "# A comment.\nplain = Plain\n    in two lines\n    .hint = Hint\n\n## Group\n-brand = Assay\n    .gender = masculine\nused = used\n",
    )];
    let over = [(
        "over.ftl",
        "# Before.\nrefers = It is { used }, { plain.hint } and { -brand }\n# Between.\nplain = Anew\n    .hint = More\ncounts =\n    { $n ->\n        [one] { $n } record\n       *[other] { $n } records\n    }\nends = The end",
    )];
    let texts = Texts::build_layers("en", &[&base, &over]).unwrap();
    assert_eq!(texts.text("plain"), "Anew");
    assert_eq!(texts.text("refers"), "It is used, More and Assay");
    assert_eq!(texts.format("counts", &Args::new().with("n", 2)), "2 records");
    assert_eq!((texts.text("ends"), texts.get_attr("plain", "hint")), ("The end".into(), Some("More".into())));
    assert!(texts.variables("counts", None).contains("n"));
    assert!(texts.variables("plain", None).is_empty());
}

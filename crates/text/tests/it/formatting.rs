//! What people get to read.

use std::borrow::Cow;

use assay_text::{Arg, Args, Texts};
use jiff::civil::{date, datetime};

use crate::english;

fn say(ftl: &str, args: &Args<'_>) -> String {
    english(ftl).format("m", args)
}

#[test]
fn plain_texts_are_lent() {
    let texts = english("a = Hello\nb = Hello\n    world\n    .help = Help\n");
    assert!(matches!(texts.get("a"), Some(Cow::Borrowed("Hello"))));
    assert!(matches!(texts.get("b"), Some(Cow::Borrowed("Hello\nworld"))));
    assert!(matches!(texts.get_attr("b", "help"), Some(Cow::Borrowed("Help"))));
    assert!(matches!(texts.text("a"), Cow::Borrowed("Hello")));
}

#[test]
fn a_gap_is_seen() {
    let texts = english("a =\n    .help = Help\n");
    assert_eq!(texts.get("nope"), None);
    assert_eq!(texts.text("nope"), "⟦nope⟧");
    assert_eq!(texts.format("nope", &Args::new()), "⟦nope⟧");
    assert_eq!(texts.get("a"), None, "it has attributes only");
    assert_eq!(texts.format("a", &Args::new()), "⟦a⟧");
    assert_eq!(texts.format_attr("a", "nope", &Args::new()), None);
    assert_eq!(texts.format_attr("a", "help", &Args::new()).unwrap(), "Help");
    assert_eq!(texts.format("DATE", &Args::new()), "⟦DATE⟧");
}

#[test]
fn a_missing_argument_is_seen() {
    assert_eq!(say("m = Hello { $name }, { DATE($on, style: \"long\") }", &Args::new()), "Hello {$name}, {$on}");
    assert_eq!(english("m = Hello { $name }").get("m").unwrap(), "Hello {$name}");
    assert_eq!(say("m = { $n ->\n    [one] one\n   *[other] { NUMBER($n) } many\n}", &Args::new()), "{$n} many");
}

#[test]
fn no_isolation_marks() {
    assert_eq!(say("m = Plan an audit of { $title }.", &Args::new().with("title", "Sales")), "Plan an audit of Sales.");
}

#[test]
fn plural_forms_choose_by_number() {
    let ftl = "m = { $count ->\n    [0] No records\n    [one] { $count } record\n   *[other] { $count } records\n}";
    let count = |count: i64| say(ftl, &Args::new().with("count", count));
    assert_eq!(count(0), "No records");
    assert_eq!(count(1), "1 record");
    assert_eq!(count(2), "2 records");
    assert_eq!(count(-3), "-3 records");
    assert_eq!(count(12_345), "12,345 records");
    assert_eq!(count(i64::MAX), "9,223,372,036,854,775,807 records");
    assert_eq!(say(ftl, &Args::new().with("count", Arg::decimal("1.0"))), "1.0 records");
}

#[test]
fn ordinals_and_options() {
    let ftl = "m = { NUMBER($n, type: \"ordinal\") ->\n    [one] { $n }st\n    [two] { $n }nd\n    [few] { $n }rd\n   *[other] { $n }th\n}";
    let ordinal = |n: i64| say(ftl, &Args::new().with("n", n));
    assert_eq!([ordinal(1), ordinal(2), ordinal(3), ordinal(11)], ["1st", "2nd", "3rd", "11th"]);

    let args = Args::new().with("n", Arg::decimal("1234.567"));
    assert_eq!(say("m = { NUMBER($n, maximumFractionDigits: 1) }", &args), "1,234.6");
    assert_eq!(say("m = { NUMBER($n, minimumFractionDigits: 5) }", &args), "1,234.56700");
    assert_eq!(say("m = { NUMBER($n, useGrouping: \"false\") }", &args), "1234.567");
    assert_eq!(say("m = { NUMBER($n, minimumFractionDigits: 999999999999) }", &args), "1,234.567000000000000");
    assert_eq!(say("m = { NUMBER($n, maximumFractionDigits: 0) }", &Args::new().with("n", Arg::decimal("-0.2"))), "0");
    assert_eq!(say("m = { 1500 } { 2.50 }", &Args::new()), "1,500 2.50");
}

#[test]
fn decimals_keep_every_digit() {
    let shown = |text: &'static str| say("m = { $n }", &Args::new().with("n", Arg::decimal(text)));
    assert_eq!(shown("12.50"), "12.50");
    assert_eq!(shown("-1234567.00"), "-1,234,567.00");
    assert_eq!(shown("0.10000000000000000000000000001"), "0.10000000000000000000000000001");
    assert_eq!(shown("123456789012345678901234567890"), "123,456,789,012,345,678,901,234,567,890");
    assert_eq!(shown("not a number"), "not a number");
    assert_eq!(shown("1e5"), "1e5");
}

#[test]
fn dates_and_moments() {
    let on = Args::new().with("on", date(2026, 11, 12));
    assert_eq!(say("m = due { $on }", &on), "due 12 Nov 2026");
    assert_eq!(say("m = { DATE($on) }", &on), "12 Nov 2026");
    assert_eq!(say("m = { DATE($on, style: \"long\") }", &on), "12 November 2026");
    assert_eq!(say("m = { DATE($on, style: \"odd\") }", &on), "DATE()");

    let at = Args::new().with("on", datetime(2026, 3, 1, 8, 4, 59, 0));
    assert_eq!(say("m = { $on }", &at), "1 Mar 2026, 08:04");
    assert_eq!(say("m = { DATE($on, style: \"long\") }", &at), "1 March 2026");

    let at = Args::new().with("on", "2026-03-01T23:30:00Z".parse::<jiff::Timestamp>().unwrap());
    assert_eq!(say("m = { $on }", &at), "1 Mar 2026, 23:30 UTC");

    assert_eq!(say("m = { DATE($on) }", &Args::new().with("on", "2026-11-12")), "12 Nov 2026");
    assert_eq!(say("m = { DATE($on) }", &Args::new().with("on", "soon")), "soon");
    assert_eq!(say("m = { DATE($on) }", &Args::new().with("on", 5)), "DATE()");
    assert_eq!(say("m = { NUMBER($on) }", &on), "NUMBER()");
}

#[test]
fn text_selects_variants() {
    let ftl = "m = { $yes ->\n    [true] on\n   *[false] off\n}";
    assert_eq!(say(ftl, &Args::new().with("yes", true)), "on");
    assert_eq!(say(ftl, &Args::new().with("yes", false)), "off");
}

#[test]
fn terms_and_other_messages() {
    let ftl = "-brand = Assay\nother = { -brand } for { $who }\n    .help = Ask { -brand }\nm = Welcome to { other }. { other.help }";
    assert_eq!(say(ftl, &Args::new().with("who", "Acme")), "Welcome to Assay for Acme. Ask Assay");
}

#[test]
fn arguments_are_collected_through_references() {
    let ftl = "-t = { $case }\nother = { $who }\nm = { other } { $n ->\n    [one] { $a }\n   *[other] { DATE($on) } { -t(case: \"x\") }\n}\n    .help = { $title }";
    let texts = english(ftl);
    assert_eq!(texts.variables("m", None).into_iter().collect::<Vec<_>>(), ["a", "n", "on", "who"]);
    assert_eq!(texts.variables("m", Some("help")).into_iter().collect::<Vec<_>>(), ["title"]);
    assert!(texts.variables("nope", None).is_empty());
}

#[test]
fn args_are_a_small_ordered_map() {
    let mut args = Args::new().with("a", 1).with("b", "x").with("a", 2_usize);
    assert_eq!(args.get("a"), Some(&Arg::Integer(2)));
    assert_eq!(args.iter().map(|(name, _)| name).collect::<Vec<_>>(), ["a", "b"]);
    args.set("c", String::from("y"));
    assert!(!args.is_empty() && Args::new().is_empty());
    assert_eq!(args, [("a", Arg::Integer(2)), ("b", Arg::from("x")), ("c", Arg::from("y"))].into_iter().collect());
    assert_eq!(Arg::from(u64::MAX), Arg::decimal("18446744073709551615"));
}

#[test]
fn plural_rules_follow_the_language() {
    let ftl = "m = { $n ->\n    [one] one\n    [few] few\n   *[other] other\n}";
    let texts = Texts::build("pl", &[("a.ftl", ftl)]).unwrap();
    let form = |n: i64| texts.format("m", &Args::new().with("n", n));
    assert_eq!([form(1), form(3), form(5)], ["one", "few", "other"]);
}

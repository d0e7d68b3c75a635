//! Whatever comes in, nothing panics.

use assay_text::{Arg, Args, Texts};
use proptest::prelude::*;

/// Pieces of Fluent in any order: far more often nearly right than arbitrary text.
fn fluentish() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "a",
        "b",
        "-c",
        " = ",
        "\n",
        "\n    ",
        "{ ",
        " }",
        "{",
        "}",
        "$n",
        "$on",
        "DATE(",
        "NUMBER(",
        ")",
        " ->",
        "[one]",
        "*[other]",
        "\"",
        "\\u00e9",
        ".help = ",
        "style: \"long\"",
        "minimumFractionDigits: 300",
        ", ",
        "1.50",
        "text",
        "é",
        "#",
        "\r\n",
        "b.help",
        "\na = { b }",
        "\nb = { $n }",
        "\n-c = { a }\n    .help = { $on }",
        "type: \"ordinal\"",
        "\n    *[other] x\n    }",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

fn argument() -> impl Strategy<Value = Arg<'static>> {
    prop_oneof![
        any::<String>().prop_map(Arg::from),
        any::<i64>().prop_map(Arg::from),
        "-?[0-9]{0,40}\\.?[0-9]{0,40}".prop_map(Arg::decimal),
        (-9999_i16..=9999, 1_i8..=12, 1_i8..=28)
            .prop_map(|(year, month, day)| Arg::Date(jiff::civil::date(year, month, day))),
        any::<i32>().prop_map(|second| Arg::Timestamp(jiff::Timestamp::from_second(second.into()).unwrap())),
    ]
}

proptest! {
    #[test]
    fn any_source_builds_or_is_refused(ftl in prop_oneof![any::<String>(), fluentish()], n in argument(), on in argument()) {
        match Texts::build("en", &[("a.ftl", &ftl)]) {
            Ok(texts) => {
                let args = Args::new().with("n", n).with("on", on);
                for id in texts.ids() {
                    texts.format(id, &args);
                    texts.get(id);
                    texts.variables(id, None);
                    for attribute in texts.attributes(id) {
                        prop_assert!(texts.format_attr(id, attribute, &args).is_some());
                    }
                }
            }
            Err(faults) => prop_assert!(faults.iter().all(|fault| fault.line >= 1 && fault.column >= 1)),
        }
    }

    #[test]
    fn any_number_is_written(n in argument(), least in 0_u32..400, most in 0_u32..400) {
        let ftl = format!(
            "m = {{ NUMBER($n, minimumFractionDigits: {least}, maximumFractionDigits: {most}) ->\n    [one] one {{ $n }}\n   *[other] {{ $n }}\n}}"
        );
        let texts = Texts::build("en", &[("a.ftl", &ftl)]).unwrap();
        prop_assert!(!texts.format("m", &Args::new().with("n", n.clone())).contains('⟦'));
    }

    #[test]
    fn decimals_lose_no_digit(text in "-?[0-9]{1,40}(\\.[0-9]{1,40})?") {
        let texts = Texts::build("en", &[("a.ftl", "m = { $n }")]).unwrap();
        let shown = texts.format("m", &Args::new().with("n", Arg::decimal(text.as_str())));
        let digits = |text: &str| text.replace([',', '-'], "").trim_start_matches('0').to_owned();
        prop_assert_eq!(digits(&shown), digits(&text));
    }
}

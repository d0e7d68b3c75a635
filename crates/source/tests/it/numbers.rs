//! Numbers as people write them.

use assay_source::numbers::{NumberFault, NumberStyle, Parsed, decide, decimal, integer, parse, plain};

const AUTO: NumberStyle = NumberStyle::Auto;

#[test]
fn one_number_in_many_ways() {
    for text in [
        "1234.50",
        "1,234.50",
        "1.234,50",
        "1 234,50",
        "1\u{a0}234,50",
        "1\u{202f}234.50",
        "1'234.50",
        "1’234,50",
        "+1234.50",
        "€ 1,234.50",
        "$1,234.50",
        "1.234,50 €",
        "1 234,50 CHF",
        "USD 1,234.50",
        "1234,50 %",
        "R$ 1234,50",
        "001234.50",
        "1234.50 ",
        "€+1234.50",
        "1.23450e3",
    ] {
        let value = decimal(text, AUTO).unwrap_or_else(|fault| panic!("{text}: {fault}"));
        assert!(["1234.50", "1234.5"].contains(&value.as_str()), "{text} gave {value}");
    }
    assert_eq!(decimal("1,00,000.25", AUTO).as_deref(), Ok("100000.25"));
    assert_eq!(decimal("1,234,567", AUTO).as_deref(), Ok("1234567"));
    assert_eq!(decimal("1.234.567", AUTO).as_deref(), Ok("1234567"));
    assert_eq!(decimal("0,123", AUTO).as_deref(), Ok("0.123"));
    assert_eq!(decimal("1234,567", AUTO).as_deref(), Ok("1234.567"));
    assert_eq!(decimal(".5", AUTO).as_deref(), Ok("0.5"));
    assert_eq!(
        decimal("12345678901234567890.123456789012345678901", AUTO).as_deref(),
        Ok("12345678901234567890.123456789012345678901")
    );
}

#[test]
fn below_nothing() {
    for text in ["-12.5", "(12.5)", "12.5-", "- 12.5", "\u{2212}12.5", "-€12.5", "€ -12.5", "($12.5)", "€(12.5)"]
    {
        let value = decimal(text, AUTO);
        if text == "€(12.5)" {
            assert!(value.is_err());
        } else {
            assert_eq!(value.as_deref(), Ok("-12.5"), "{text}");
        }
    }
    assert_eq!(decimal("-0.00", AUTO).as_deref(), Ok("0.00"));
}

#[test]
fn percent_and_currency_are_told() {
    let parsed = Parsed { value: "12".into(), percent: true, currency: None };
    assert_eq!(parse("12 %", AUTO), Ok(parsed));
    assert_eq!(parse("EUR 12", AUTO).unwrap().currency.as_deref(), Some("EUR"));
    assert_eq!(parse("12 €", AUTO).unwrap().currency.as_deref(), Some("€"));
}

#[test]
fn what_could_be_two_numbers_is_neither() {
    assert_eq!(decimal("1,234", AUTO), Err(NumberFault::Ambiguous { point: "1234".into(), comma: "1.234".into() }));
    assert_eq!(decimal("1,234", NumberStyle::Point).as_deref(), Ok("1234"));
    assert_eq!(decimal("1,234", NumberStyle::Comma).as_deref(), Ok("1.234"));
    assert_eq!(decimal("1.234", NumberStyle::Comma).as_deref(), Ok("1234"));
    assert_eq!(decimal("12,5", NumberStyle::Point), Err(NumberFault::OtherStyle));
    assert_eq!(decimal("1.5e3", NumberStyle::Comma), Err(NumberFault::OtherStyle));
}

#[test]
fn a_column_decides() {
    let style = |values: &[&str]| decide(values.iter().copied()).style;
    assert_eq!(style(&["1,234", "2.50"]), NumberStyle::Point);
    assert_eq!(style(&["1.234", "2,50", ""]), NumberStyle::Comma);
    let unclear = decide(["1,234", "5"]);
    assert_eq!((unclear.style, unclear.ambiguous.as_deref()), (NumberStyle::Point, Some("1,234")));
    let both = decide(["1.5", "2,50", "1,234"]);
    assert_eq!((both.style, both.conflict), (AUTO, Some(("1.5".into(), "2,50".into()))));
    assert_eq!(decide(["5", "7"]).ambiguous, None);
}

#[test]
fn what_is_no_number() {
    for text in [
        "",
        " ",
        "-",
        "€",
        "%",
        "abc",
        "770XX",
        "1.2.3",
        "1,2,3",
        "12..5",
        "1 2",
        "1 23",
        "12,",
        "5.",
        "--5",
        "5%%",
        "$5$",
        "1e",
        "1e99999",
        "12abc",
        "1,23.4",
        "1.234,5,6",
        "Inf",
        "NaN",
        "0x10",
        "(5",
        "()",
        "(-5)",
        "٣",
        "A1",
        "5 kg",
        "1,234 567",
        "2025-12-29",
        "€£¥$5",
    ] {
        assert!(decimal(text, AUTO).is_err(), "{text} gave {:?}", decimal(text, AUTO));
    }
    assert_eq!(decimal(&"1".repeat(500), AUTO), Err(NumberFault::TooLarge));
}

#[test]
fn whole_numbers() {
    assert_eq!(integer("1,234,567", AUTO), Ok(1_234_567));
    assert_eq!(integer("12.00", AUTO), Ok(12));
    assert_eq!(integer("12.5", AUTO), Err(NumberFault::NotWhole));
    assert_eq!(integer("99999999999999999999", AUTO), Err(NumberFault::TooLarge));
}

#[test]
fn as_computers_write_them() {
    for (text, value) in [
        ("1e3", "1000"),
        ("-1.5E-3", "-0.0015"),
        ("12.50", "12.50"),
        ("1.25e1", "12.5"),
        ("+5", "5"),
        ("0e5", "0"),
        ("1e-2", "0.01"),
        ("123.456e2", "12345.6"),
    ] {
        assert_eq!(plain(text).as_deref(), Some(value), "{text}");
    }
    for text in ["", "-", "1,5", "1.", "e5", "1e+", "1 5"] {
        assert_eq!(plain(text), None, "{text}");
    }
}

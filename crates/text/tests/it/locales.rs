//! Dates and numbers outside of messages.

use assay_text::{LANGUAGES, Locale, PSEUDO, Style, Texts, date_long, date_short, decimal, number, sort_key, speaks};
use jiff::civil::{date, datetime};

#[test]
fn english() {
    for language in ["en", "en-GB", "EN_us"] {
        assert_eq!(date_short(language, date(2026, 11, 12)), "12 Nov 2026");
        assert_eq!(date_long(language, date(2026, 5, 1)), "1 May 2026");
        assert_eq!(number(language, 1_234_567), "1,234,567");
        assert_eq!(number(language, i64::MIN), "-9,223,372,036,854,775,808");
        assert_eq!(number(language, -100), "-100");
        assert_eq!(decimal(language, "-1234.50"), "-1,234.50");
    }
    let at = datetime(2026, 11, 12, 8, 42, 0, 0);
    assert_eq!(Locale::of("en").date_time(at, Style::Long), "12 November 2026, 08:42");
}

#[test]
fn what_is_no_decimal_is_handed_back() {
    for text in ["", "-", ".5", "5.", "1,000", "1e3", "NaN", "٣", "1.2.3"] {
        assert_eq!(decimal("en", text), text);
    }
}

#[test]
fn a_language_without_a_table_is_written_neutrally() {
    assert_eq!(date_short("xx", date(2026, 3, 2)), "2026-03-02");
    assert_eq!(date_long("", date(-4, 3, 2)), "-004-03-02");
    assert_eq!(number("xx", 12_345), "12\u{202f}345");
}

#[test]
fn french() {
    for language in ["fr", "fr-CA", "FR_fr"] {
        assert_eq!(date_short(language, date(2026, 11, 12)), "12 nov. 2026");
        assert_eq!(date_long(language, date(2026, 5, 1)), "1er mai 2026");
        assert_eq!(date_short(language, date(2026, 8, 11)), "11 août 2026");
        assert_eq!(number(language, 1_234_567), "1\u{202f}234\u{202f}567");
        assert_eq!(decimal(language, "-1234.50"), "-1\u{202f}234,50");
    }
    let french = Locale::of("fr");
    let at = datetime(2026, 12, 1, 8, 42, 0, 0);
    assert_eq!(french.date_time(at, Style::Long), "1er décembre 2026, 08:42");
    assert_eq!(french.near(date(2026, 11, 13)), "ven. 13 nov.");
    assert_eq!(french.weekday(date(2026, 11, 12), Style::Long), "jeudi");
    assert_eq!(french.money("6840.00", "EUR"), "6\u{202f}840,00\u{a0}€");
    assert_eq!(french.money("12.5", "SEK"), "12,5\u{a0}SEK");
    let texts =
        Texts::build("fr", &[("a.ftl", "m = { $n ->\n    [one] { $n } fiche\n   *[other] { $n } fiches\n}")]).unwrap();
    let said = |n: i64| texts.format("m", &assay_text::Args::new().with("n", n));
    assert_eq!([said(0), said(1), said(2)], ["0 fiche", "1 fiche", "2 fiches"]);
}

#[test]
fn days_and_money_in_english() {
    let english = Locale::of("en");
    assert_eq!(english.near(date(2026, 11, 13)), "Fri 13 Nov");
    assert_eq!(english.weekday(date(2026, 11, 15), Style::Short), "Sun");
    assert_eq!(english.month(date(2026, 11, 15), Style::Long), "November");
    assert_eq!(english.money("6840.00", "EUR"), "€ 6,840.00");
    assert_eq!(english.money("lots", "XTS"), "XTS lots");
}

#[test]
fn tags_find_a_language() {
    assert_eq!(speaks("en-GB"), Some("en"));
    assert_eq!(speaks("EN"), Some("en"));
    assert_eq!(speaks(PSEUDO), Some(PSEUDO), "in builds for developers");
    for nothing in ["", "-", "tlh", "english", "e"] {
        assert_eq!(speaks(nothing), None, "{nothing}");
    }
    assert_eq!(LANGUAGES[0], "en");
}

#[test]
fn labels_are_sorted_as_in_a_dictionary() {
    let mut labels = ["Zone", "écart", "Étalon", "œuvre", "eau", "Eau", "offre", "ouvrage"];
    labels.sort_by_cached_key(|label| sort_key(label));
    assert_eq!(labels, ["Eau", "eau", "écart", "Étalon", "œuvre", "offre", "ouvrage", "Zone"]);
}

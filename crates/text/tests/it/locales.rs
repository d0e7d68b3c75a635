//! Dates and numbers outside of messages.

use assay_text::{Locale, Style, date_long, date_short, decimal, number};
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

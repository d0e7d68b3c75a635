//! Dates as people write them.

use assay_source::Cell;
use assay_source::dates::{DateFault, DateOrder, Moment, decide, from_serial, of_cell, parse, parse_date};
use jiff::civil::{date, datetime};

const AUTO: DateOrder = DateOrder::Auto;

#[test]
fn one_day_in_many_ways() {
    for text in [
        "2025-12-29",
        "2025/12/29",
        "2025.12.29",
        "20251229",
        "12/29/2025",
        "29/12/2025",
        "29.12.2025",
        "29-12-2025",
        "12/29/25",
        "29 Dec 2025",
        "29-Dec-25",
        "Dec 29, 2025",
        "December 29th, 2025",
        "29. Dezember 2025",
        "29 décembre 2025",
        "Mon, 29 Dec 2025",
        "Monday 29 December 2025",
        "2025 Dec 29",
        "2025-Dec-29",
        " 2025-12-29 ",
        "DEC 29 2025",
        "29 Dec. 2025",
    ] {
        assert_eq!(parse(text, AUTO), Ok(Moment::Date(date(2025, 12, 29))), "{text}");
    }
    for (text, month) in [
        ("3 mars 2025", 3),
        ("3 Mrz 2025", 3),
        ("3 août 2025", 8),
        ("3 mai 2025", 5),
        ("3 juil. 2025", 7),
        ("3 Okt 2025", 10),
        ("1er sept 2025", 9),
    ] {
        assert_eq!(parse_date(text, AUTO).unwrap().month(), month, "{text}");
    }
    assert_eq!(parse_date("1/1/70", AUTO), Ok(date(1970, 1, 1)));
    assert_eq!(parse_date("2/2/68", AUTO), Ok(date(2068, 2, 2)));
}

#[test]
fn times_of_day() {
    let at = datetime(2025, 12, 29, 22, 30, 0, 0);
    for text in [
        "2025-12-29 22:30",
        "2025-12-29T22:30:00",
        "12/29/2025 10:30 PM",
        "29.12.2025, 22:30",
        "29 Dec 2025 10:30:00pm",
        "Dec 29, 2025 22:30:00.000",
    ] {
        assert_eq!(parse(text, AUTO), Ok(Moment::DateTime(at)), "{text}");
        assert_eq!(parse_date(text, AUTO), Ok(date(2025, 12, 29)));
    }
    for text in [
        "2025-12-29T22:30:00Z",
        "2025-12-29T23:30:00+01:00",
        "2025-12-29 17:30 -0500",
        "2025-12-29T22:30:00.000Z",
        "2025-12-29 22:30 UTC",
    ] {
        let moment = parse(text, AUTO).unwrap();
        assert_eq!(moment.timestamp().unwrap().to_string(), "2025-12-29T22:30:00Z", "{text}");
    }
    assert_eq!(parse_date("2025-12-30T00:30:00+01:00", AUTO), Ok(date(2025, 12, 30)), "the day where it was written");
    assert_eq!(parse("12/29/2025 12:00 AM", AUTO), Ok(Moment::DateTime(datetime(2025, 12, 29, 0, 0, 0, 0))));
    for text in [
        "2025-12-29 25:00",
        "2025-12-29 10:61",
        "2025-12-29 13:00 PM",
        "2025-12-29 10:00 Mars",
        "10:00",
        "2025-12-29T10:00+99:00",
    ] {
        assert!(parse(text, AUTO).is_err(), "{text}");
    }
}

#[test]
fn what_could_be_two_days_is_neither() {
    assert_eq!(
        parse("03/04/2025", AUTO),
        Err(DateFault::Ambiguous { month_first: date(2025, 3, 4), day_first: date(2025, 4, 3) })
    );
    assert_eq!(parse_date("03/04/2025", DateOrder::MonthFirst), Ok(date(2025, 3, 4)));
    assert_eq!(parse_date("03/04/2025", DateOrder::DayFirst), Ok(date(2025, 4, 3)));
    assert_eq!(parse_date("03.04.2025", DateOrder::MonthFirst), Ok(date(2025, 4, 3)), "full stops put the day first");
    assert_eq!(parse_date("05/05/2025", AUTO), Ok(date(2025, 5, 5)));
    assert_eq!(parse_date("29/12/2025", DateOrder::MonthFirst), Err(DateFault::OtherOrder));
    assert_eq!(parse_date("12/29/2025", DateOrder::DayFirst), Err(DateFault::OtherOrder));
}

#[test]
fn a_column_decides() {
    let month = decide(["03/04/2025", "2025-01-01", "", "12/29/2025", "nonsense"]);
    assert_eq!((month.order, month.ambiguous, month.conflict), (DateOrder::MonthFirst, 0, None));
    assert_eq!(decide(["03/04/2025", "29/12/2025"]).order, DateOrder::DayFirst);

    let unclear = decide(["05/05/2025", "03/04/2025", "01/02/2025"]);
    assert_eq!((unclear.order, unclear.ambiguous, unclear.example.as_deref()), (AUTO, 2, Some("03/04/2025")));

    let both = decide(["29/12/2025", "12/30/2025", "01/02/2025"]);
    assert_eq!(both.conflict, Some(("12/30/2025".into(), "29/12/2025".into())));
    assert_eq!((both.order, both.ambiguous), (AUTO, 1));

    let nothing = decide(["2025-01-01", "1 May 2025"]);
    assert_eq!((nothing.order, nothing.ambiguous, nothing.conflict), (AUTO, 0, None));
}

#[test]
fn what_is_no_date() {
    for text in [
        "",
        "2025",
        "2025-12",
        "Dec 2025",
        "12",
        "770XX",
        "1,5",
        "SOP-004",
        "29 Foo 2025",
        "00012025",
        "1.2.3.4",
        "ju 3 2025",
        "12//2025",
        "٢٩/١٢/٢٠٢٥",
        "mai",
    ] {
        assert!(parse(text, AUTO).is_err(), "{text}");
    }
    for text in ["2025-02-30", "2025-13-01", "31/04/2025", "20250231", "31 Feb 2025", "0/0/2025"] {
        assert_eq!(parse(text, AUTO), Err(DateFault::NoSuchDay), "{text}");
    }
}

#[test]
fn numbers_of_days() {
    assert_eq!(from_serial("45997"), Some(Moment::Date(date(2025, 12, 6))));
    assert_eq!(from_serial("45997.5"), Some(Moment::DateTime(datetime(2025, 12, 6, 12, 0, 0, 0))));
    assert_eq!(from_serial("45997.999999999"), Some(Moment::DateTime(datetime(2025, 12, 7, 0, 0, 0, 0))));
    assert_eq!(from_serial("18264"), Some(Moment::Date(date(1950, 1, 1))));
    for number in ["2025", "0", "-5", "20251229", "x", "45997.x"] {
        assert_eq!(from_serial(number), None, "{number}");
    }
}

#[test]
fn cells() {
    assert_eq!(of_cell(&Cell::Empty, AUTO), Ok(None));
    assert_eq!(of_cell(&Cell::Date(date(2025, 1, 2)), AUTO), Ok(Some(Moment::Date(date(2025, 1, 2)))));
    assert_eq!(of_cell(&Cell::Number("2025".into()), AUTO), Err(DateFault::NotADateNumber));
    assert_eq!(of_cell(&Cell::Bool(true), AUTO), Err(DateFault::NotADate));
}

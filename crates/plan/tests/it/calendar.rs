use assay_plan::{Calendar, days_for, working_days};
use jiff::civil::{Weekday, date};
use proptest::prelude::*;

use crate::support::START;

#[test]
fn weeks_have_five_days_and_holidays_none() {
    let plain = Calendar::default();
    assert_eq!(plain.day(START, 4), date(2026, 1, 9));
    assert_eq!(plain.day(START, 5), date(2026, 1, 12));
    assert_eq!(plain.day(START, -1), date(2026, 1, 2));
    assert_eq!(plain.day(date(2026, 1, 3), 0), START);
    assert_eq!(plain.between(START, date(2026, 1, 19)), 10);
    let free = Calendar::new(&[], vec![date(2026, 1, 6), date(2026, 1, 10), date(2026, 1, 6)]);
    assert_eq!(free.day(START, 1), date(2026, 1, 7));
    assert_eq!(free.between(START, date(2026, 1, 12)), 4);
    let tuesdays = Calendar::new(&[Weekday::Tuesday], Vec::new());
    assert_eq!(tuesdays.day(START, 2), date(2026, 1, 20));
}

#[test]
fn dates_at_the_ends_of_the_calendar_stay_there() {
    let plain = Calendar::default();
    assert!(plain.day(date(9999, 12, 20), 1_000_000).year() == 9999);
    assert!(plain.day(date(-9999, 1, 10), -1_000_000).year() == -9999);
}

#[test]
fn effort_becomes_days() {
    // Four days of work at two days a week are two weeks.
    assert_eq!(days_for(400, 200), 10);
    assert_eq!(days_for(0, 200), 1);
    assert_eq!(days_for(u64::MAX, 0), assay_plan::MAX_DAYS);
    assert_eq!(working_days(92), 66);
}

proptest! {
    #[test]
    fn counting_undoes_going(from in 0_i32..4000, offset in -3000_i64..3000, free in prop::collection::vec(0_i32..4000, 0..30)) {
        let day = |days: i32| START.saturating_add(jiff::Span::new().days(days - 2000));
        let calendar = Calendar::new(&[], free.into_iter().map(day).collect());
        let from = calendar.day(day(from), 0);
        let to = calendar.day(from, offset);
        prop_assert!(calendar.is_working(to));
        prop_assert_eq!(calendar.between(from, to), offset);
    }
}

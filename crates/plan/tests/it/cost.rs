use assay_plan::cost::{Assumptions, cost};
use rust_decimal::Decimal;

#[test]
fn adds_up_and_pays_back() {
    let given = Assumptions {
        days: Decimal::from(120),
        day_rate: Decimal::from(520),
        fees: Decimal::from(19_800),
        tools: Decimal::from(1_000),
        benefit: Decimal::from(60_000),
        upkeep: Decimal::from(12_000),
        years: 3,
    };
    let outcome = cost(&given);
    assert_eq!(outcome.work, Decimal::from(62_400));
    assert_eq!(outcome.total, Decimal::from(83_200));
    assert_eq!(outcome.gain, Decimal::from(48_000));
    // 83,200 of 4,000 a month.
    assert_eq!(outcome.months, Some(Decimal::new(208, 1)));
    assert_eq!(outcome.left, Decimal::from(60_800));
}

#[test]
fn what_brings_nothing_is_never_paid_back() {
    let given = Assumptions { days: Decimal::MAX, day_rate: Decimal::MAX, years: 3, ..Assumptions::default() };
    let outcome = cost(&given);
    assert_eq!(outcome.months, None);
    assert_eq!(outcome.total, Decimal::MAX);
}

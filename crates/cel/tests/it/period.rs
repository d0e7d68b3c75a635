//! Durations outside of expressions.

use assay_cel::Period;

#[test]
fn iso_8601_there_and_back() {
    for text in
        ["P14D", "PT2H", "P1Y6M", "P6M", "P0D", "-P1D", "P1DT30M", "PT1.5S", "-PT0.25S", "P1Y2M3DT4H5M6.000007S"]
    {
        let period: Period = text.parse().unwrap();
        assert_eq!(period.to_string(), text);
        assert_eq!(period.to_string().parse::<Period>().unwrap(), period);
    }
    assert_eq!("P2W".parse::<Period>().unwrap().to_string(), "P14D");
    assert_eq!("P14M".parse::<Period>().unwrap().to_string(), "P1Y2M");
}

#[test]
fn what_is_no_duration_says_how_to_write_one() {
    for text in ["", "14", "14 days", "P", "P1", "PT", "P1H", "P99999999999Y"] {
        let error = text.parse::<Period>().unwrap_err();
        assert_eq!(error.to_string(), format!("`{text}` is not a duration; write it like P14D, P6M or PT2H"));
    }
}

#[test]
fn order_agrees_with_equality() {
    let periods: Vec<Period> = ["P30D", "P1M", "P31D", "P30DT10H30M", "PT24H", "P1D", "P12M", "P1Y", "P365D", "-P1M"]
        .iter()
        .map(|text| text.parse().unwrap())
        .collect();
    for left in &periods {
        for right in &periods {
            assert_eq!(left == right, left.cmp(right).is_eq(), "{left} {right}");
        }
    }
}

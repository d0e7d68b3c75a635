//! Weighing by criteria.

use assay_core::weigh::Comparison;
use proptest::prelude::*;
use rust_decimal::Decimal;

fn comparison(items: &[(&str, bool)], criteria: &[(&str, i64)], scores: &[(&str, &str, i64)]) -> Comparison {
    Comparison {
        items: items.iter().map(|(name, stays)| ((*name).to_owned(), *stays)).collect(),
        criteria: criteria.iter().map(|(name, weight)| ((*name).to_owned(), Decimal::from(*weight))).collect(),
        scores: scores
            .iter()
            .map(|(item, criterion, score)| ((*item).to_owned(), (*criterion).to_owned(), Decimal::from(*score)))
            .collect(),
    }
}

fn ranking(comparison: &Comparison) -> Vec<(&str, Option<String>, Option<usize>)> {
    let shown = comparison.weigh().into_iter().map(|weighed| {
        let mean = weighed.mean.map(|mean| mean.round_dp(2).normalize().to_string());
        (comparison.items[weighed.item].0.as_str(), mean, weighed.place)
    });
    shown.collect()
}

#[test]
fn the_best_mean_comes_first() {
    let three = comparison(
        &[("Certum", true), ("Norvik", true), ("Trygg", true)],
        &[("branch", 4), ("dates", 3), ("price", 3)],
        &[
            ("Norvik", "branch", 9),
            ("Norvik", "dates", 9),
            ("Norvik", "price", 7),
            ("Certum", "branch", 7),
            ("Certum", "dates", 3),
            ("Certum", "price", 9),
            ("Trygg", "branch", 9),
            ("Trygg", "dates", 7),
            ("Trygg", "price", 5),
        ],
    );
    let mean = |text: &str| Some(text.to_owned());
    assert_eq!(
        ranking(&three),
        [("Norvik", mean("8.4"), Some(1)), ("Trygg", mean("7.2"), Some(2)), ("Certum", mean("6.4"), Some(3))]
    );
    assert_eq!(three.shares(), [Some(40), Some(30), Some(30)]);
}

#[test]
fn equal_means_share_a_place() {
    let tied = comparison(
        &[("a", true), ("b", true), ("c", true)],
        &[("x", 1)],
        &[("a", "x", 5), ("b", "x", 7), ("c", "x", 7)],
    );
    let places: Vec<_> = ranking(&tied).into_iter().map(|(name, _, place)| (name, place)).collect();
    assert_eq!(places, [("b", Some(1)), ("c", Some(1)), ("a", Some(3))]);
}

#[test]
fn what_is_out_or_half_scored_has_no_place() {
    let half = comparison(
        &[("a", false), ("b", true), ("c", true)],
        &[("x", 1), ("y", 1)],
        &[("a", "x", 9), ("a", "y", 9), ("b", "x", 9), ("c", "x", 1), ("c", "y", 2)],
    );
    let places: Vec<_> = ranking(&half).into_iter().map(|(name, _, place)| (name, place)).collect();
    assert_eq!(places, [("c", Some(1)), ("a", None), ("b", None)]);
}

#[test]
fn nothing_to_weigh_is_no_fault() {
    assert!(Comparison::default().weigh().is_empty());
    let weightless = comparison(&[("a", true)], &[("x", 0), ("y", -3)], &[("a", "x", 1), ("a", "y", 1)]);
    assert_eq!(ranking(&weightless), [("a", None, None)]);
    assert_eq!(weightless.shares(), [None, None]);
    let huge = Comparison {
        items: vec![("a".to_owned(), true)],
        criteria: vec![("x".to_owned(), Decimal::MAX), ("y".to_owned(), Decimal::MAX)],
        scores: vec![("a".to_owned(), "x".to_owned(), Decimal::MAX)],
    };
    assert_eq!(ranking(&huge), [("a", None, None)]);
}

proptest! {
    #[test]
    fn places_follow_the_means_and_means_lie_between_the_scores(
        weights in prop::collection::vec(0..9_i64, 1..5),
        table in prop::collection::vec(prop::collection::vec(0..11_i64, 5), 1..7),
    ) {
        let names: Vec<String> = (0..table.len()).map(|item| format!("i{item}")).collect();
        let criteria: Vec<String> = (0..weights.len()).map(|criterion| format!("c{criterion}")).collect();
        let compared = Comparison {
            items: names.iter().map(|name| (name.clone(), true)).collect(),
            criteria: criteria.iter().cloned().zip(weights.iter().map(|weight| Decimal::from(*weight))).collect(),
            scores: names
                .iter()
                .zip(&table)
                .flat_map(|(name, row)| criteria.iter().zip(row).map(|(c, s)| (name.clone(), c.clone(), Decimal::from(*s))))
                .collect(),
        };
        let weighed = compared.weigh();
        prop_assert_eq!(weighed.len(), table.len());
        for pair in weighed.windows(2) {
            prop_assert!(pair[0].mean >= pair[1].mean);
            prop_assert!(pair[0].place <= pair[1].place);
        }
        for one in &weighed {
            let Some(mean) = one.mean else { continue };
            let scores: Vec<Decimal> = one.scores.iter().flatten().copied().collect();
            prop_assert!(scores.iter().min() <= Some(&mean.round_dp(20)) && Some(&mean.round_dp(20)) <= scores.iter().max());
        }
    }
}

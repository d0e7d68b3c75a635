//! Weighing things by criteria: the mean of their scores, each counting as much as its criterion weighs.

use std::collections::HashMap;

use rust_decimal::Decimal;

/// What is compared, as written down.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Comparison {
    /// Things by name, and whether each fulfils what must be.
    pub items: Vec<(String, bool)>,
    /// Criteria by name, with their weights; a weight below zero counts as none.
    pub criteria: Vec<(String, Decimal)>,
    /// Scores: thing, criterion, score. Of two for the same pair the later one counts.
    pub scores: Vec<(String, String, Decimal)>,
}

/// A thing, weighed.
#[derive(Debug, Clone, PartialEq)]
pub struct Weighed {
    /// Its place among the things as written.
    pub item: usize,
    /// Its score by criterion.
    pub scores: Vec<Option<Decimal>>,
    /// The weighted mean of its scores; none as long as one is missing, and where nothing weighs anything.
    pub mean: Option<Decimal>,
    /// Its place, counted from 1; equal means share one. None without a mean, and for what is out.
    pub place: Option<usize>,
}

impl Comparison {
    /// Everything compared, best first; what has no place comes last, in the order it was written.
    #[must_use]
    pub fn weigh(&self) -> Vec<Weighed> {
        let given: HashMap<(&str, &str), Decimal> = self
            .scores
            .iter()
            .map(|(item, criterion, score)| ((item.as_str(), criterion.as_str()), *score))
            .collect();
        let mut weighed: Vec<Weighed> = self
            .items
            .iter()
            .enumerate()
            .map(|(item, (name, _))| {
                let score = |(criterion, _): &(String, Decimal)| given.get(&(name.as_str(), criterion.as_str())).copied();
                let scores: Vec<Option<Decimal>> = self.criteria.iter().map(score).collect();
                Weighed { item, mean: self.mean(&scores), scores, place: None }
            })
            .collect();
        let ranked = |weighed: &Weighed| {
            let stays = self.items.get(weighed.item).is_some_and(|(_, stays)| *stays);
            weighed.mean.filter(|_| stays)
        };
        weighed.sort_by_key(|weighed| (std::cmp::Reverse(ranked(weighed)), weighed.item));
        let mut before: Option<(Decimal, usize)> = None;
        for (index, weighed) in weighed.iter_mut().enumerate() {
            let Some(mean) = ranked(weighed) else { continue };
            let place = before.filter(|(earlier, _)| *earlier == mean).map_or(index + 1, |(_, place)| place);
            weighed.place = Some(place);
            before = Some((mean, place));
        }
        weighed
    }

    /// What each criterion weighs, in percent of all; none where nothing weighs anything.
    #[must_use]
    pub fn shares(&self) -> Vec<Option<Decimal>> {
        let total = self.total();
        let share = |(_, weight): &(String, Decimal)| {
            positive(*weight).checked_mul(Decimal::ONE_HUNDRED)?.checked_div(total?).map(|share| share.round())
        };
        self.criteria.iter().map(share).collect()
    }

    fn total(&self) -> Option<Decimal> {
        let total = self.criteria.iter().try_fold(Decimal::ZERO, |sum, (_, weight)| sum.checked_add(positive(*weight)));
        total.filter(|total| !total.is_zero())
    }

    fn mean(&self, scores: &[Option<Decimal>]) -> Option<Decimal> {
        let mut sum = Decimal::ZERO;
        for ((_, weight), score) in self.criteria.iter().zip(scores) {
            sum = sum.checked_add(positive(*weight).checked_mul((*score)?)?)?;
        }
        sum.checked_div(self.total()?)
    }
}

fn positive(weight: Decimal) -> Decimal {
    weight.max(Decimal::ZERO)
}

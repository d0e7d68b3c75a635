//! Weighing things by criteria: the mean of their scores, each counting as much as its criterion weighs.

use std::collections::HashMap;

use assay_pack::Compare;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::Json;
use crate::record::Record;

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
    /// What the tables of a record say. A cell that cannot be read counts as absent.
    #[must_use]
    pub fn of(record: &Record, tables: &Compare) -> Self {
        let rows = |field: &str| record.data.get(field).and_then(Json::as_array).map_or(&[][..], Vec::as_slice);
        let text = |row: &Json, column: &str| row.get(column).and_then(Json::as_str).unwrap_or_default().to_owned();
        let items = rows(&tables.items).iter().map(|row| {
            let fails = |must: &String| row.get(must).and_then(Json::as_bool) == Some(false);
            (text(row, &tables.item), !tables.must.as_ref().is_some_and(fails))
        });
        let criteria = rows(&tables.criteria)
            .iter()
            .map(|row| (text(row, &tables.criterion), number(row.get(&tables.weight)).unwrap_or_default()));
        let of = &tables.scores;
        let scores = rows(&of.table)
            .iter()
            .filter_map(|row| Some((text(row, &of.item), text(row, &of.criterion), number(row.get(&of.score))?)));
        Self { items: items.collect(), criteria: criteria.collect(), scores: scores.collect() }
    }

    /// Everything compared, best first; what has no place comes last, in the order it was written.
    #[must_use]
    pub fn weigh(&self) -> Vec<Weighed> {
        let given: HashMap<(&str, &str), Decimal> =
            self.scores.iter().map(|(item, criterion, score)| ((item.as_str(), criterion.as_str()), *score)).collect();
        let mut weighed: Vec<Weighed> = self
            .items
            .iter()
            .enumerate()
            .map(|(item, (name, _))| {
                let score =
                    |(criterion, _): &(String, Decimal)| given.get(&(name.as_str(), criterion.as_str())).copied();
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
    pub fn shares(&self) -> Vec<Option<i64>> {
        let total = self.total();
        let share = |(_, weight): &(String, Decimal)| {
            positive(*weight).checked_mul(Decimal::ONE_HUNDRED)?.checked_div(total?)?.round().to_i64()
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

/// How far a score reaches towards the best there is, in percent from 0 to 100.
#[must_use]
pub fn reach(score: Decimal, best: u32) -> u32 {
    let percent = score.checked_mul(Decimal::ONE_HUNDRED).and_then(|part| part.checked_div(Decimal::from(best)));
    let percent = percent.map(|percent| percent.clamp(Decimal::ZERO, Decimal::ONE_HUNDRED).round());
    percent.and_then(|percent| percent.to_u32()).unwrap_or_default()
}

/// A number of a record: decimals are written as text.
fn number(json: Option<&Json>) -> Option<Decimal> {
    match json? {
        Json::Number(number) => number.to_string().parse().ok(),
        Json::String(text) => text.parse().ok(),
        _ => None,
    }
}

fn positive(weight: Decimal) -> Decimal {
    weight.max(Decimal::ZERO)
}

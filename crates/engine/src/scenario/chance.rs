//! Chance that follows from a seed, and what is drawn with it.
//!
//! Everything is whole-number arithmetic: a scenario comes out the same on every machine.

use assay_core::Json;
use assay_seal::Hash;

/// Units of one in fixed-point numbers.
const ONE: i64 = 1_000_000;
const DIGITS: usize = 6;

/// A stream of numbers that belongs to one place in the scenario, so that a new record elsewhere changes nothing here.
#[derive(Debug, Clone)]
pub(super) struct Chance(u64);

impl Chance {
    /// The stream of this place.
    pub fn at(seed: u64, place: &str) -> Self {
        let hash = Hash::of(format!("{seed}/{place}").as_bytes());
        Self(hash.0.iter().take(8).fold(0, |sum, byte| (sum << 8) | u64::from(*byte)))
    }

    /// The next number (SplitMix64).
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 below `count`; 0 for an empty range.
    pub fn below(&mut self, count: usize) -> usize {
        let wide = u64::try_from(count).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.next() % wide).unwrap_or_default()
    }

    /// A number between both, inclusive.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        let span = u64::try_from(high.saturating_sub(low)).unwrap_or_default().saturating_add(1);
        low.saturating_add(i64::try_from(self.next() % span.max(1)).unwrap_or_default())
    }

    /// [`Chance::between`] for days, minutes and the like.
    pub fn small(&mut self, low: i32, high: i32) -> i32 {
        i32::try_from(self.between(i64::from(low), i64::from(high))).unwrap_or(low)
    }

    /// Roughly normal with mean 0 and spread 1, in millionths: the sum of twelve even draws (Irwin–Hall).
    fn bell(&mut self) -> i64 {
        (0..12).map(|_| self.between(0, ONE)).sum::<i64>() - 6 * ONE
    }

    /// The places 0 to `count` − 1 in a new order.
    pub fn shuffled(&mut self, count: usize) -> Vec<usize> {
        let mut order: Vec<usize> = (0..count).collect();
        for place in (1..count).rev() {
            order.swap(place, self.below(place + 1));
        }
        order
    }
}

/// Reads a decimal number into millionths.
pub(super) fn fixed(text: &str) -> Option<i64> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    if part.len() > DIGITS || !part.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let part: i64 = format!("{part:0<DIGITS$}").parse().ok()?;
    whole.parse::<i64>().ok()?.checked_mul(ONE)?.checked_add(part).map(|number| sign * number)
}

/// Writes millionths with this many decimals, rounded.
fn shown(number: i64, decimals: usize) -> String {
    let places = u32::try_from(decimals.min(DIGITS)).unwrap_or_default();
    let unit = 10_i64.pow(6 - places);
    let half = if number < 0 { -unit / 2 } else { unit / 2 };
    let rounded = (number + half) / unit;
    let scale = 10_i64.pow(places);
    let sign = if rounded < 0 { "-" } else { "" };
    let (whole, part) = (rounded.abs() / scale, rounded.abs() % scale);
    if places == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part:0decimals$}") }
}

/// What a variable is drawn from.
#[derive(Debug, Clone)]
pub(super) enum Draw {
    /// Any of these, each time anew.
    Pick(Vec<Json>),
    /// Any of these, with weights.
    Weighted(Vec<(Json, usize)>),
    /// All of these in a shuffled order, then again.
    Deal(Vec<Json>),
    /// All of these in their order, then again.
    Cycle(Vec<Json>),
    /// A number in a range, in steps.
    Between { low: i64, high: i64, step: i64, decimals: usize },
    /// A number around a mean.
    Normal { mean: i64, spread: i64, low: Option<i64>, high: Option<i64>, decimals: usize },
    /// What stands beside the value of another variable.
    Map { of: String, values: Vec<(String, Json)> },
}

impl Draw {
    /// The value for the `turn`-th record of the template at `place`.
    pub fn value(&self, seed: u64, place: &str, turn: usize) -> Option<Json> {
        let mut chance = Chance::at(seed, &format!("{place}/{turn}"));
        match self {
            Self::Pick(items) => items.get(chance.below(items.len())).cloned(),
            Self::Weighted(items) => {
                let mut left = chance.below(items.iter().map(|(_, weight)| weight).sum());
                let found = items.iter().find(|(_, weight)| {
                    let here = left < *weight;
                    left = left.saturating_sub(*weight);
                    here
                });
                found.map(|(item, _)| item.clone())
            }
            Self::Deal(items) => {
                let round = turn.checked_div(items.len())?;
                let order = Chance::at(seed, &format!("{place}/round {round}")).shuffled(items.len());
                items.get(*order.get(turn % items.len())?).cloned()
            }
            Self::Cycle(items) => items.get(turn.checked_rem(items.len())?).cloned(),
            Self::Between { low, high, step, decimals } => {
                let steps = (high - low).checked_div(*step)?;
                Some(number(low + chance.between(0, steps) * step, *decimals))
            }
            Self::Normal { mean, spread, low, high, decimals } => {
                let drawn = mean + spread.checked_mul(chance.bell())? / ONE;
                let drawn = drawn.max(low.unwrap_or(i64::MIN)).min(high.unwrap_or(i64::MAX));
                Some(number(drawn, *decimals))
            }
            Self::Map { .. } => None,
        }
    }
}

/// Millionths as a value: a whole number, or text as records keep decimals.
fn number(fixed: i64, decimals: usize) -> Json {
    let text = shown(fixed, decimals);
    match text.parse::<i64>() {
        Ok(whole) if decimals == 0 => Json::from(whole),
        _ => Json::String(text),
    }
}

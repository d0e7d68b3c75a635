//! What a plan costs, and what it brings.
//!
//! Nothing is assumed in silence: every figure is a field of [`Assumptions`], and the outcome follows from them by the four
//! rules of arithmetic. Amounts are in one currency, months are twelfths of a year.

use rust_decimal::Decimal;

/// What somebody has to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Assumptions {
    /// Days of work, all people together.
    pub days: Decimal,
    /// Cost of one day of work.
    pub day_rate: Decimal,
    /// What others are paid: certification body, training, advice.
    pub fees: Decimal,
    /// Tools and equipment.
    pub tools: Decimal,
    /// What it brings each year, once there.
    pub benefit: Decimal,
    /// What keeping it up costs each year.
    pub upkeep: Decimal,
    /// Years looked at.
    pub years: u32,
}

/// What follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Outcome {
    /// The work.
    pub work: Decimal,
    /// Work, fees and tools.
    pub total: Decimal,
    /// Benefit less upkeep, each year.
    pub gain: Decimal,
    /// Months until the gain has paid the total; none when it never does.
    pub months: Option<Decimal>,
    /// What is left after the years looked at.
    pub left: Decimal,
}

/// Adds up. Amounts too large to count become the largest there is.
#[must_use]
pub fn cost(given: &Assumptions) -> Outcome {
    let times = |a: Decimal, b: Decimal| a.checked_mul(b).unwrap_or(Decimal::MAX);
    let plus = |a: Decimal, b: Decimal| a.checked_add(b).unwrap_or(Decimal::MAX);
    let less = |a: Decimal, b: Decimal| a.checked_sub(b).unwrap_or(Decimal::MIN);
    let work = times(given.days, given.day_rate);
    let total = plus(plus(work, given.fees), given.tools);
    let gain = less(given.benefit, given.upkeep);
    let months = (gain > Decimal::ZERO)
        .then(|| times(total, Decimal::from(12)).checked_div(gain))
        .flatten()
        .map(|months| months.round_dp(1));
    Outcome { work, total, gain, months, left: less(times(gain, Decimal::from(given.years)), total) }
}

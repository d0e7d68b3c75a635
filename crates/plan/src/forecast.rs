//! When the plan will be finished at the pace so far.
//!
//! Every finished task has a *ratio*: the days it took over the days it was planned for. A run draws a pace for the whole plan
//! and a ratio for each open task, runs the forward pass, and notes the end; a few thousand runs are a distribution.
//!
//! Ratios of durations are close to lognormal (Trietsch, Mazmanyan, Gevorgyan & Baker, *Modeling activity times by the
//! Parkinson distribution with a lognormal core*, European Journal of Operational Research 216, 2012), and tasks of one project
//! share causes, so that their ratios are not independent (the same authors' *linear association*). Hence both a pace for all
//! and a ratio for each:
//!
//! * With [`ENOUGH`] finished tasks or more, the ratios themselves are drawn from (Efron's bootstrap, 1979): the pace of a run
//!   is the mean of as many ratios drawn with replacement, in logarithms.
//! * With fewer, they are taken together with a guess made beforehand, worth [`WEIGHT`] tasks: median ratio 1, spread
//!   [`SPREAD`] (in logarithms), as in the normal-inverse-gamma update of a normal mean; the pace is drawn from a normal
//!   distribution around the mean so found.

use jiff::civil::Date;

use crate::calendar::Calendar;
use crate::network::{Network, Task};
use crate::schedule::{Frame, Pass};

/// So many finished tasks speak for themselves.
pub const ENOUGH: usize = 8;
/// How many tasks the guess is worth that is made before any is finished.
pub const WEIGHT: f64 = 4.0;
/// The spread of that guess: two tasks in three take between 0.74 and 1.35 of their days.
pub const SPREAD: f64 = 0.3;
/// Ratios beyond this factor, either way, tell of a slip of the pen and not of a pace.
const EXTREME: f64 = 8.0;
/// Steps of the tables that runs draw from.
const STEPS: u32 = 256;
/// Columns of the histogram.
const BINS: i64 = 24;

/// What a forecast rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// The finished tasks alone.
    Finished,
    /// The finished tasks, too few to speak for themselves, and a guess.
    Guess,
}

/// The pace so far.
#[derive(Debug, Clone, PartialEq)]
pub struct Pace {
    /// Logarithms of the ratios of finished tasks, in order.
    logs: Vec<f64>,
    /// Is nothing left to chance? Then every ratio is 1.
    exact: bool,
}

impl Pace {
    /// From the ratios of finished tasks, days taken over days planned. Those that are no ratio are left out.
    #[must_use]
    pub fn new(ratios: impl IntoIterator<Item = f64>) -> Self {
        let usable = ratios.into_iter().filter(|ratio| ratio.is_finite() && *ratio > 0.0);
        let mut logs: Vec<f64> = usable.map(|ratio| ratio.clamp(1.0 / EXTREME, EXTREME).ln()).collect();
        logs.sort_by(f64::total_cmp);
        Self { logs, exact: false }
    }

    /// Everything takes as long as planned.
    #[must_use]
    pub fn exact() -> Self {
        Self { logs: Vec::new(), exact: true }
    }

    /// From tasks: from the day each was meant to begin to the day it was done, over the days it was planned for. A day of
    /// beginning is not kept, so a task begun late counts as one that took long.
    #[must_use]
    pub fn of(tasks: &[Task], calendar: &Calendar) -> Self {
        Self::new(tasks.iter().filter(|task| !task.waits).filter_map(|task| {
            let (starts, due, done) = (task.not_before?, task.due?, task.done_on?);
            let days = |to: Date| u32::try_from(calendar.between(starts, to) + i64::from(calendar.is_working(to)));
            let (planned, taken) = (days(due).ok()?.max(1), days(done).unwrap_or(1).max(1));
            Some(f64::from(taken) / f64::from(planned))
        }))
    }

    /// How many finished tasks it rests on.
    #[must_use]
    pub fn tasks(&self) -> usize {
        self.logs.len()
    }

    /// What a forecast from it rests on.
    #[must_use]
    pub fn basis(&self) -> Basis {
        if self.logs.len() >= ENOUGH { Basis::Finished } else { Basis::Guess }
    }

    /// The typical ratio: the median of the distribution, 1 as planned, 1.2 a fifth slower.
    #[must_use]
    pub fn typical(&self) -> f64 {
        if self.exact { 1.0 } else { self.mean().exp() }
    }

    fn mean(&self) -> f64 {
        let sum: f64 = self.logs.iter().sum();
        match self.basis() {
            Basis::Finished => sum / self.count(),
            Basis::Guess => sum / (self.count() + WEIGHT),
        }
    }

    fn count(&self) -> f64 {
        f64::from(u32::try_from(self.logs.len()).unwrap_or(u32::MAX))
    }

    /// Tables to draw from, in thousandths: the pace of a run, and the ratio of a task about it.
    fn tables(&self, random: &mut Random) -> (Vec<i64>, Vec<i64>) {
        if self.exact {
            return (vec![1000], vec![1000]);
        }
        let mean = self.mean();
        match self.basis() {
            Basis::Finished => {
                let about = self.logs.iter().map(|log| permille((log - mean).exp())).collect();
                let pace = (0..STEPS).map(|_| {
                    let drawn: f64 = (0..self.logs.len()).filter_map(|_| random.of(&self.logs)).sum();
                    permille((drawn / self.count()).exp())
                });
                (pace.collect(), about)
            }
            Basis::Guess => {
                let weight = self.count() + WEIGHT;
                let squares: f64 = self.logs.iter().map(|log| (log - mean).powi(2)).sum();
                let guess = WEIGHT * (SPREAD.powi(2) + mean.powi(2));
                let spread = ((squares + guess) / weight).sqrt();
                let steps = || (0..STEPS).map(|step| normal_quantile((f64::from(step) + 0.5) / f64::from(STEPS)));
                let pace = steps().map(|z| permille((mean + z * spread / weight.sqrt()).exp())).collect();
                (pace, steps().map(|z| permille((z * spread).exp())).collect())
            }
        }
    }
}

/// A column of the histogram: runs that end from one day to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bin {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// How many runs.
    pub runs: u32,
}

/// When the plan will be finished.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forecast {
    /// One run in ten ends by this day.
    pub early: Date,
    /// Half of the runs end by this day.
    pub middle: Date,
    /// Nine runs in ten end by this day.
    pub late: Date,
    /// The runs over time, without gaps.
    pub bins: Vec<Bin>,
    /// How many runs there were.
    pub runs: u32,
    /// Ends of the runs as offsets, in order.
    ends: Vec<i64>,
    start: Date,
    calendar: Calendar,
}

impl Forecast {
    /// How many runs in a hundred end by this day, rounded down.
    #[must_use]
    pub fn percent_by(&self, day: Date) -> u32 {
        let offset = self.calendar.between(self.start, day) + i64::from(self.calendar.is_working(day));
        let by = self.ends.partition_point(|end| *end <= offset);
        u32::try_from(by * 100 / self.ends.len().max(1)).unwrap_or(100)
    }
}

/// Runs the plan `runs` times. The same seed gives the same forecast.
#[must_use]
pub fn forecast(
    tasks: &[Task],
    network: &Network,
    frame: Frame<'_>,
    pace: &Pace,
    (runs, seed): (u32, u64),
) -> Forecast {
    let Frame { calendar, start, .. } = frame;
    let mut random = Random(seed);
    let (paces, about) = pace.tables(&mut random);
    let pass = Pass::new(tasks, frame);
    let mut early = vec![(0, 0); tasks.len()];
    let mut days = pass.left.clone();
    let mut ends = Vec::new();
    for _ in 0..runs.max(1) {
        let pace = random.of(&paces).unwrap_or(1000);
        for ((slot, left), task) in days.iter_mut().zip(&pass.left).zip(tasks) {
            if *left > 0 && !task.waits {
                let ratio = random.of(&about).unwrap_or(1000);
                *slot = ((left * pace * ratio + 500_000) / 1_000_000).max(1);
            }
        }
        ends.push(pass.run(network, &days, &mut early));
    }
    ends.sort_unstable();
    let last_day = |end: i64| calendar.day(start, (end - 1).max(0));
    let at = |part: usize| {
        let place = (ends.len() * part).div_ceil(100).saturating_sub(1);
        last_day(ends.get(place).copied().unwrap_or_default())
    };
    Forecast {
        early: at(10),
        middle: at(50),
        late: at(90),
        bins: bins(&ends, last_day),
        runs: u32::try_from(ends.len()).unwrap_or(u32::MAX),
        start,
        calendar: calendar.clone(),
        ends,
    }
}

fn bins(ends: &[i64], last_day: impl Fn(i64) -> Date) -> Vec<Bin> {
    let (Some(first), Some(last)) = (ends.first().copied(), ends.last().copied()) else { return Vec::new() };
    let width = ((last - first) / BINS + 1).max(1);
    let mut bins = Vec::new();
    let mut from = first;
    while from <= last {
        let runs = ends.partition_point(|end| *end < from + width) - ends.partition_point(|end| *end < from);
        bins.push(Bin {
            from: last_day(from),
            to: last_day(from + width - 1),
            runs: u32::try_from(runs).unwrap_or(u32::MAX),
        });
        from += width;
    }
    bins
}

/// `SplitMix64` (Steele, Lea & Flood, *Fast splittable pseudorandom number generators*, 2014).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// One of the items, each as likely as the others.
    fn of<T: Copy>(&mut self, items: &[T]) -> Option<T> {
        // The upper half of the product with the count (Lemire 2019); tables are so short that its bias is nothing.
        let count = u64::try_from(items.len()).ok()?;
        let place = (self.next() >> 32).wrapping_mul(count) >> 32;
        items.get(usize::try_from(place).ok()?).copied()
    }
}

/// A ratio in thousandths. Ratios are between 1/8 and 8, squared at most.
#[expect(clippy::as_conversions, reason = "there is no other way from a float, and this one is finite and small")]
fn permille(ratio: f64) -> i64 {
    (ratio * 1000.0).round().clamp(1.0, 1_000_000.0) as i64
}

/// The quantile of the standard normal distribution, by Acklam's rational approximation (2003; relative error below 1.2e-9).
fn normal_quantile(p: f64) -> f64 {
    const A: [f64; 6] = [
        -3.969_683_028_665_376e1,
        2.209_460_984_245_205e2,
        -2.759_285_104_469_687e2,
        1.383_577_518_672_69e2,
        -3.066_479_806_614_716e1,
        2.506_628_277_459_239,
    ];
    const B: [f64; 6] = [
        -5.447_609_879_822_406e1,
        1.615_858_368_580_409e2,
        -1.556_989_798_598_866e2,
        6.680_131_188_771_972e1,
        -1.328_068_155_288_572e1,
        1.0,
    ];
    const C: [f64; 6] = [
        -7.784_894_002_430_293e-3,
        -3.223_964_580_411_365e-1,
        -2.400_758_277_161_838,
        -2.549_732_539_343_734,
        4.374_664_141_464_968,
        2.938_163_982_698_783,
    ];
    const D: [f64; 5] =
        [7.784_695_709_041_462e-3, 3.224_671_290_700_398e-1, 2.445_134_137_142_996, 3.754_408_661_907_416, 1.0];
    let horner = |of: &[f64], x: f64| of.iter().fold(0.0, |sum, next| sum * x + next);
    let tail = |p: f64| {
        let q = (-2.0 * p.ln()).sqrt();
        horner(&C, q) / horner(&D, q)
    };
    if p < 0.024_25 {
        tail(p)
    } else if p > 1.0 - 0.024_25 {
        -tail(1.0 - p)
    } else {
        let q = p - 0.5;
        q * horner(&A, q * q) / horner(&B, q * q)
    }
}

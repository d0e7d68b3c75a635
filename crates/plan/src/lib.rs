//! Plans: when tasks can be done, which of them decide the end, when that will be at the pace so far, and what it costs.
//!
//! Everything here is arithmetic. Days are counted as *offsets*: working days of a [`Calendar`] since the first day of the
//! plan, so that a task of three days at offset 4 takes the days 4, 5 and 6 and ends at offset 7.
//!
//! * [`Network`] ties tasks to those before them. What cannot be tied (an unknown name, a circle) is told as a [`Knot`] and
//!   left out; the rest stands.
//! * [`schedule`] is the critical path method: forward and backward pass, total float, critical path. (Kelley & Walker,
//!   *Critical-path planning and scheduling*, 1959.) What is done, and how far the rest is, counts as it stands today.
//! * [`take_turns`] lets everybody do one task at a time: the serial schedule generation scheme with the latest start as
//!   priority. (Kolisch, *Serial and parallel resource-constrained project scheduling methods revisited*, 1996.)
//! * [`forecast`] runs the plan a few thousand times at paces drawn from the pace so far.
//! * [`cost`] adds up work, fees and tools, and says when they are paid back.
//!
//! No clock, no disk, no randomness: today and the seed are parameters.

mod calendar;
pub mod cost;
mod forecast;
mod network;
mod schedule;
mod turns;

pub use calendar::{Calendar, MAX_OFFSET};
pub use forecast::{Basis, Bin, Forecast, Pace, forecast};
pub use network::{Knot, Network, Task};
pub use schedule::{Frame, Placed, Schedule, schedule};
pub use turns::take_turns;

/// No task takes longer than this many working days: a century.
pub const MAX_DAYS: u32 = 26_000;

/// Working days that an effort takes somebody who has `per_week` days a week for it, both in hundredths of a day; at least
/// one, at most [`MAX_DAYS`].
#[must_use]
pub fn days_for(effort: u64, per_week: u64) -> u32 {
    let days = effort.saturating_mul(5).div_ceil(per_week.max(1));
    u32::try_from(days).unwrap_or(MAX_DAYS).clamp(1, MAX_DAYS)
}

/// Working days in so many calendar days of a five-day week, rounded up.
#[must_use]
pub fn working_days(calendar_days: u32) -> u32 {
    u32::try_from((u64::from(calendar_days) * 5).div_ceil(7)).unwrap_or(MAX_DAYS).clamp(1, MAX_DAYS)
}

//! Working days.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

/// Offsets are kept within this many working days of the first day, so that no date leaves the calendar.
pub const MAX_OFFSET: i64 = 500_000;

/// Which days are worked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// Monday first.
    week: [bool; 7],
    /// Working days that are free all the same, in order.
    holidays: Vec<Date>,
}

impl Default for Calendar {
    /// Monday to Friday, no holidays.
    fn default() -> Self {
        Self::new(&[], Vec::new())
    }
}

impl Calendar {
    /// A week of these days, without the holidays. A week without any day is taken for Monday to Friday.
    #[must_use]
    pub fn new(days: &[Weekday], mut holidays: Vec<Date>) -> Self {
        let mut week = [false; 7];
        for (index, slot) in week.iter_mut().enumerate() {
            *slot = if days.is_empty() { index < 5 } else { days.iter().any(|day| place(*day) == index) };
        }
        let calendar = Self { week, holidays: Vec::new() };
        holidays.retain(|day| calendar.is_working(*day));
        holidays.sort_unstable();
        holidays.dedup();
        Self { holidays, ..calendar }
    }

    /// Is this day worked?
    #[must_use]
    pub fn is_working(&self, day: Date) -> bool {
        self.week.get(place(day.weekday())).copied().unwrap_or(false) && self.holidays.binary_search(&day).is_err()
    }

    fn per_week(&self) -> i64 {
        self.week.iter().map(|day| i64::from(*day)).sum::<i64>().max(1)
    }

    /// Working days from one day up to, and without, another; negative when that lies before it.
    #[must_use]
    pub fn between(&self, from: Date, to: Date) -> i64 {
        if to < from {
            return -self.between(to, from);
        }
        let days = i64::from(from.until(to).map(|span| span.get_days()).unwrap_or_default());
        let first = place(from.weekday());
        let rest = usize::try_from(days % 7).unwrap_or_default();
        let partial = self.week.iter().cycle().skip(first).take(rest).filter(|day| **day).count();
        let free = self.holidays.partition_point(|day| *day < to) - self.holidays.partition_point(|day| *day < from);
        days / 7 * self.per_week() + count(partial) - count(free)
    }

    /// The working day that has `offset` working days since `from` before it. Offset 0 is `from` itself, or the first working
    /// day after it; a negative offset lies before.
    #[must_use]
    pub fn day(&self, from: Date, offset: i64) -> Date {
        let offset = offset.clamp(-MAX_OFFSET, MAX_OFFSET);
        let days = offset.div_euclid(self.per_week()) * 7;
        let mut day = from.saturating_add(days.days());
        // Holidays push further, either way; the rest of a week is found by walking.
        while self.between(from, day) > offset {
            let Ok(earlier) = day.checked_sub(1.week()) else { break };
            day = earlier;
        }
        loop {
            let lacking = offset - self.between(from, day);
            if lacking <= 0 && self.is_working(day) {
                return day;
            }
            let step = if lacking > self.per_week() { lacking / self.per_week() * 7 } else { 1 };
            let Ok(next) = day.checked_add(step.days()) else { return day };
            day = next;
        }
    }
}

fn place(day: Weekday) -> usize {
    usize::try_from(day.to_monday_zero_offset()).unwrap_or_default()
}

fn count(items: usize) -> i64 {
    i64::try_from(items).unwrap_or(i64::MAX)
}

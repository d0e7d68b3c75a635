//! Timelines: dates as places, in percent of a lane. Every month takes the same room.

use assay_text::Style;
use jiff::ToSpan;
use jiff::civil::Date;

use crate::app::Ctx;
use crate::present::Presenter;
use crate::views::plan::{Bar, Gantt, Tick};

/// Years around today that are drawn at most; what lies further stands at the edge.
const YEARS: i16 = 10;
/// Names of months that find room.
const NAMES: i32 = 14;
/// Nothing is drawn narrower, in thousandths of a percent.
const LEAST: u32 = 350;

/// The months of a timeline.
pub(super) struct Scale {
    first: Date,
    months: i32,
}

impl Scale {
    /// A scale with room for all of the days.
    pub fn over(days: impl IntoIterator<Item = Date>, today: Date) -> Self {
        let (least, most) = (today.saturating_sub(YEARS.years()), today.saturating_add(YEARS.years()));
        let (mut first, mut last) = (None, None);
        for day in days {
            let day = day.clamp(least, most);
            first = Some(first.map_or(day, |first: Date| first.min(day)));
            last = Some(last.map_or(day, |last: Date| last.max(day)));
        }
        let first = first.unwrap_or(today).first_of_month();
        Self { first, months: months_between(first, last.unwrap_or(today)) + 1 }
    }

    /// Where a day begins, or ends, in thousandths of a percent.
    fn at(&self, day: Date, end: bool) -> u32 {
        let months = i64::from(months_between(self.first, day));
        let length = i64::from(day.days_in_month()).max(1);
        let into = (i64::from(day.day()) - 1 + i64::from(end)) * 100_000 / length;
        let place = (months * 100_000 + into) / i64::from(self.months.max(1));
        u32::try_from(place.clamp(0, 100_000)).unwrap_or_default()
    }

    /// Where a day stands.
    pub fn place(&self, day: Date) -> String {
        percent(self.at(day, false))
    }

    /// Is there no room for a name behind this day?
    pub fn is_late(&self, day: Date) -> bool {
        self.at(day, false) > 82_000
    }

    /// A bar over days, both included.
    pub fn bar(&self, class: &'static str, from: Date, to: Date) -> Bar {
        self.part(class, from, to, 100)
    }

    /// The first part of a bar over days.
    pub fn part(&self, class: &'static str, from: Date, to: Date, percent_of: u8) -> Bar {
        let (start, end) = (self.at(from, false), self.at(to.max(from), true));
        let width = u64::from(end.saturating_sub(start).max(LEAST)) * u64::from(percent_of) / 100;
        let width = u32::try_from(width).unwrap_or_default();
        let (y, height) = match class {
            "span" => ("13", "6"),
            "critical" => ("24", "2"),
            "late" => ("8.75", "12.5"),
            _ => ("8", "14"),
        };
        Bar { class, x: percent(start.min(100_000 - LEAST)), width: percent(width), y, height }
    }

    /// The head of the timeline.
    pub fn head(&self, ctx: &Ctx, present: &Presenter<'_>, today: Option<Date>) -> Gantt {
        let locale = ctx.reader.tongue.locale();
        let step = (self.months + NAMES - 1) / NAMES;
        let last = self.first.saturating_add((self.months - 1).months());
        let today = today.filter(|day| *day >= self.first && months_between(self.first, *day) < self.months);
        let here = today.map(|day| self.at(day, false));
        let (mut months, mut years) = (Vec::new(), Vec::new());
        for month in 0..self.months {
            let day = self.first.saturating_add(month.months());
            let place = self.at(day, false);
            if month == 0 || day.month() == 1 {
                years.push(Tick { x: percent(place), text: day.year().to_string() });
            }
            // The flag of today needs the room of a name.
            let covered = here.is_some_and(|here| place + 10_000 > here && place < here + 4_000);
            if month % step == 0 && !covered {
                months.push(Tick { x: percent(place), text: locale.month(day, Style::Short).to_owned() });
            }
        }
        let grid = f64::from(step) / f64::from(self.months.max(1));
        let span =
            ctx.t().s("plan-span").with("from", &present.month(self.first)).with("to", &present.month(last)).plain();
        Gantt {
            span,
            months,
            years,
            grid: format!("{grid:.5}"),
            today: today.map(|day| Tick {
                x: self.place(day),
                text: format!("{} {}", day.day(), locale.month(day, Style::Short)),
            }),
            ..Gantt::default()
        }
    }
}

fn months_between(first: Date, day: Date) -> i32 {
    (i32::from(day.year()) - i32::from(first.year())) * 12 + i32::from(day.month()) - i32::from(first.month())
}

/// Thousandths of a percent as an attribute.
pub(super) fn percent(thousandths: u32) -> String {
    format!("{}.{:02}%", thousandths / 1000, thousandths % 1000 / 10)
}

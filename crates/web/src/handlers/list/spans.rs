//! Spans of time relative to today: what "this quarter" means.

use jiff::ToSpan as _;
use jiff::civil::Date;

/// A span of dates that moves with today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Span {
    Overdue,
    Today,
    ThisWeek,
    ThisMonth,
    ThisQuarter,
    ThisYear,
    Last30Days,
    Next30Days,
}

impl Span {
    pub const ALL: [Self; 8] = [
        Self::Overdue,
        Self::Today,
        Self::ThisWeek,
        Self::ThisMonth,
        Self::ThisQuarter,
        Self::ThisYear,
        Self::Last30Days,
        Self::Next30Days,
    ];

    /// Its name in addresses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::Today => "today",
            Self::ThisWeek => "this-week",
            Self::ThisMonth => "this-month",
            Self::ThisQuarter => "this-quarter",
            Self::ThisYear => "this-year",
            Self::Last30Days => "last-30-days",
            Self::Next30Days => "next-30-days",
        }
    }

    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|span| span.name() == name)
    }

    /// Id of its words.
    pub fn word(self) -> &'static str {
        match self {
            Self::Overdue => "span-overdue",
            Self::Today => "span-today",
            Self::ThisWeek => "span-this-week",
            Self::ThisMonth => "span-this-month",
            Self::ThisQuarter => "span-this-quarter",
            Self::ThisYear => "span-this-year",
            Self::Last30Days => "span-last-30-days",
            Self::Next30Days => "span-next-30-days",
        }
    }

    /// First date, and the first date after it. Weeks begin on Monday.
    pub fn dates(self, today: Date) -> (Option<Date>, Option<Date>) {
        let later = |date: Date, span: jiff::Span| date.checked_add(span).ok();
        let first = |month: i8| Date::new(today.year(), month, 1).unwrap_or(today);
        let monday = later(today, -i64::from(today.weekday().to_monday_zero_offset()).days()).unwrap_or(today);
        match self {
            Self::Overdue => (None, Some(today)),
            Self::Today => (Some(today), later(today, 1.day())),
            Self::ThisWeek => (Some(monday), later(monday, 1.week())),
            Self::ThisMonth => (Some(today.first_of_month()), later(today.first_of_month(), 1.month())),
            Self::ThisQuarter => {
                let begin = first((today.month() - 1) / 3 * 3 + 1);
                (Some(begin), later(begin, 3.months()))
            }
            Self::ThisYear => (Some(first(1)), later(first(1), 1.year())),
            Self::Last30Days => (later(today, -30.days()), later(today, 1.day())),
            Self::Next30Days => (Some(today), later(today, 31.days())),
        }
    }
}

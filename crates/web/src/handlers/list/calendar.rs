//! The calendar: a month of records by one of their dates.

use std::collections::BTreeMap;

use assay_core::value;
use assay_engine::{Filter, GroupKey, ListQuery, SortKey};
use assay_pack::Register;
use jiff::ToSpan as _;
use jiff::civil::Date;

use super::asked::{Asked, Show};
use super::conditions::Test;
use super::places::datable;
use super::rows::is_closed;
use crate::app::Ctx;
use crate::fail::Fail;
use crate::present::{Presenter, href};
use crate::views::list::{Calendar, Day, DayEntry};

/// Entries shown of a day; the rest is a link away.
const OF_DAY: u32 = 4;

/// The date the calendar shows.
pub(super) fn by(register: &Register, asked: &Asked) -> Option<String> {
    asked.by_among(&datable(register))
}

pub(super) fn calendar(ctx: &Ctx, register: &Register, asked: &Asked) -> Result<Calendar, Fail> {
    let Some(by) = by(register, asked) else { return Ok(Calendar::default()) };
    let today = ctx.engine().now().today;
    let month = asked.month.unwrap_or(today).first_of_month();
    let begin = month.checked_sub(i64::from(month.weekday().to_monday_zero_offset()).days()).unwrap_or(month);
    let days = grid(begin, month);
    let end = days.last().and_then(|last| last.tomorrow().ok()).unwrap_or(begin);
    let mut filters = asked.conditions(ctx, register);
    filters.push(Filter::DateFrom { field: by.clone(), from: begin.to_string() });
    filters.push(Filter::DateBefore { field: by.clone(), before: end.to_string() });
    let query = ListQuery {
        filters,
        sort: SortKey::Field(by.clone()),
        descending: false,
        fields: vec![by.clone()],
        ..asked.query(ctx, register)
    };
    let (actor, of_day) = (&ctx.me()?.actor, GroupKey::Field(by.clone()));
    let counts = ctx.engine().count_by(actor, query.clone(), &of_day)?;
    let (records, named) = ctx.engine().first_of_each(actor, query, &of_day, OF_DAY)?;
    let present = Presenter::new(ctx, &named);
    let mut of_day: BTreeMap<Date, Vec<DayEntry>> = BTreeMap::new();
    for record in &records {
        let Some(date) = record.text(&by).and_then(value::parse_date) else { continue };
        let closed = is_closed(register, record);
        let entry = DayEntry {
            number: record.number.clone(),
            title: record.title().to_owned(),
            href: href(&register.key, &record.number),
            state: record.state.as_deref().map(|state| present.state(register, state)),
            late: by == "due" && !closed && date < today,
            closed,
        };
        of_day.entry(date).or_default().push(entry);
    }
    let day = |date: &Date| {
        let entries = of_day.remove(date).unwrap_or_default();
        let total = counts.get(&Some(date.to_string())).copied().unwrap_or_default();
        let more = total.saturating_sub(u64::try_from(entries.len()).unwrap_or(u64::MAX));
        Day {
            number: date.day().unsigned_abs(),
            time: present.date(*date),
            weekday: weekday(*date),
            outside: date.month() != month.month(),
            today: *date == today,
            more: (more > 0).then(|| {
                let mut to = asked.clone();
                to.show = Show::Table;
                let test = Test::Range { from: Some(date.to_string()), to: Some(date.to_string()) };
                (more, to.link_with(&by, Some(test)))
            }),
            entries,
        }
    };
    let days: Vec<Day> = days.iter().map(day).collect();
    Ok(Calendar {
        month: present.month(month),
        weeks: days.chunks(7).map(<[Day]>::to_vec).collect(),
        previous: asked.month_link(month, -1),
        next: asked.month_link(month, 1),
        now: asked.link(|to| to.month = None),
        by: ctx.words().field(&register.key, &by),
        choices: choices(ctx, register, asked, &by),
        total: counts.values().sum(),
    })
}

/// Whole weeks from `begin` until the month is over.
fn grid(begin: Date, month: Date) -> Vec<Date> {
    let mut days = Vec::with_capacity(42);
    let mut day = begin;
    while days.len() < 42 && (days.len() % 7 != 0 || day <= month.last_of_month()) {
        days.push(day);
        match day.tomorrow() {
            Ok(next) => day = next,
            Err(_end_of_time) => break,
        }
    }
    days
}

/// Id of the short name of a day of the week.
fn weekday(date: Date) -> &'static str {
    match date.weekday().to_monday_zero_offset() {
        0 => "weekday-1",
        1 => "weekday-2",
        2 => "weekday-3",
        3 => "weekday-4",
        4 => "weekday-5",
        5 => "weekday-6",
        _ => "weekday-7",
    }
}

/// The other dates a calendar could show.
fn choices(ctx: &Ctx, register: &Register, asked: &Asked, by: &str) -> Vec<(String, String, bool)> {
    let all = datable(register);
    if all.len() < 2 {
        return Vec::new();
    }
    let choice = |key: &&str| {
        let href = asked.link(|to| to.by = Some((*key).to_owned()));
        (ctx.words().field(&register.key, key), href, *key == by)
    };
    all.iter().map(choice).collect()
}

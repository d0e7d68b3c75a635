//! The cycle that the pack names: its next milestone, what must be true before it, and its dates.

mod line;

use std::collections::{BTreeMap, BTreeSet};

use assay_core::permission::{Right, Sight, may, sight};
use assay_core::{Record, value};
use assay_engine::Finding;
use assay_pack::{Register, StateKind};
use jiff::ToSpan;
use jiff::civil::Date;

use self::line::{Stop, line};
use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::handlers::readiness::explain_href;
use crate::present::{Presenter, fix, href};
use crate::respond::page;
use crate::views::cycle::{Condition, Cycle, Dated, Next};
use crate::views::parts::{Diagnostic, Link};
use crate::views::shell::At;

/// Records looked at for one kind of date: the latest.
const RECORDS: u32 = 24;
/// Dates to come and dates passed that are shown.
const AHEAD: usize = 14;
const PAST: usize = 12;
/// Milestones whose conditions are told.
const MILESTONES: u32 = 2;
/// How many days back the line goes.
const SHOWN_BACK: i64 = 400;
/// Findings of one check that are shown.
const PER_CHECK: usize = 3;

/// A date of a record.
struct Found {
    on: Date,
    record: Record,
    field: String,
}

pub(crate) fn cycle(ctx: &Ctx) -> Answer {
    let pack = ctx.engine().pack();
    if pack.cycle.is_empty() {
        return Err(Fail::NotFound);
    }
    let today = ctx.engine().now().today;
    let named = BTreeMap::new();
    let present = Presenter::new(ctx, &named);
    let next = milestones(ctx, today)?;
    let found = dates(ctx, today)?;
    let numbers: Vec<&str> = next.iter().map(|(record, _)| record.number.as_str()).collect();
    let first = numbers.first().copied();
    let stop = |found: &Found| Stop {
        on: found.on,
        day: present.date(found.on).text,
        label: label(ctx, found),
        next: is_milestone(ctx, found) && first == Some(found.record.number.as_str()),
    };
    // What is long past would press the rest together.
    let since = today.saturating_sub(SHOWN_BACK.days());
    let stops: Vec<Stop> = found.iter().filter(|found| found.on >= since).map(stop).collect();
    let passed = found.partition_point(|found| found.on < today);
    let (past, ahead) = found.split_at_checked(passed).unwrap_or_default();
    let view = Cycle {
        title: ctx.words().cycle(),
        lead: ctx.words().cycle_part("lead"),
        none: ctx.words().cycle_part("none"),
        begin: begin(ctx)?,
        line: line(&stops, today),
        ahead: ahead.iter().take(AHEAD).map(|found| dated(&present, found)).collect(),
        past: past.iter().rev().take(PAST).map(|found| dated(&present, found)).collect(),
        others: others(&present, &numbers)?,
        lists: lists(ctx)?,
        next: next.iter().map(|(record, on)| coming(&present, record, *on)).collect::<Result<_, Fail>>()?,
    };
    page(ctx, &view, At::Cycle, Vec::new())
}

/// Registers of the cycle, each once, in the order of the pack.
fn registers(ctx: &Ctx) -> Vec<&Register> {
    let pack = ctx.engine().pack();
    let mut seen = BTreeSet::new();
    let keys = pack.cycle.iter().filter(|(key, _)| seen.insert(key.as_str()));
    keys.filter_map(|(key, _)| pack.register(key)).map(AsRef::as_ref).collect()
}

/// The next milestones and their days.
fn milestones(ctx: &Ctx, today: Date) -> Result<Vec<(Record, Date)>, Fail> {
    let Some((register, field)) = &ctx.engine().pack().milestone else { return Ok(Vec::new()) };
    let next = ctx.engine().upcoming(&ctx.me()?.actor, register, field, today, MILESTONES)?;
    let dated = next.into_iter().filter_map(|record| {
        let on = record.text(field).and_then(value::parse_date)?;
        Some((record, on))
    });
    Ok(dated.collect())
}

/// The dates of the cycle, in the order of their days.
fn dates(ctx: &Ctx, today: Date) -> Result<Vec<Found>, Fail> {
    let actor = &ctx.me()?.actor;
    let pack = ctx.engine().pack();
    let mut found = Vec::new();
    for (key, field) in &pack.cycle {
        let Some(register) = pack.register(key) else { continue };
        let computed = register.field(field).is_some_and(|field| field.compute.is_some());
        for record in ctx.engine().dated(actor, key, field, RECORDS)? {
            let Some(on) = record.text(field).and_then(value::parse_date) else { continue };
            let state = record.state.as_deref().and_then(|state| register.state(state));
            let closed = state.is_some_and(|state| state.kind == StateKind::Final);
            // Deadlines of what is closed have ended, and what did not take place is no date.
            if !closed || (!computed && on < today) {
                found.push(Found { on, record, field: field.clone() });
            }
        }
    }
    found.sort_by(|left, right| {
        (left.on, &left.record.number, &left.field).cmp(&(right.on, &right.record.number, &right.field))
    });
    Ok(found)
}

/// Is it the date everything leads to? Then the record's title says best what it is.
fn is_milestone(ctx: &Ctx, found: &Found) -> bool {
    let milestone = ctx.engine().pack().milestone.as_ref();
    milestone.is_some_and(|(register, field)| *register == found.record.register && *field == found.field)
}

fn label(ctx: &Ctx, found: &Found) -> String {
    if is_milestone(ctx, found) {
        return found.record.title().to_owned();
    }
    ctx.words().field(&found.record.register, &found.field)
}

fn dated(present: &Presenter<'_>, found: &Found) -> Dated {
    let record = &found.record;
    let register = present.ctx.engine().pack().register(&record.register);
    let title = if is_milestone(present.ctx, found) { String::new() } else { record.title().to_owned() };
    Dated {
        on: present.long_date(found.on),
        label: label(present.ctx, found),
        title,
        number: record.number.clone(),
        href: href(&record.register, &record.number),
        state: register.and_then(|register| Some(present.state(register, record.state.as_deref()?))),
        days: i64::from(present.days_until(found.on)),
    }
}

/// A milestone with what must be true before it.
fn coming(present: &Presenter<'_>, record: &Record, on: Date) -> Result<Next, Fail> {
    let ctx = present.ctx;
    let actor = &ctx.me()?.actor;
    let findings = ctx.engine().findings_of(actor, &record.number)?;
    let short = findings.iter().filter(|finding| finding.waived.is_none()).map(|finding| missing(present, finding));
    let passed = ctx.engine().checks_passed(actor, &record.number)?;
    let holding = passed.iter().filter_map(|check| {
        Some(Condition {
            holds: true,
            code: check.code.clone(),
            says: ctx.words().holds(check)?,
            source: present.source(&check.code),
            ..Condition::default()
        })
    });
    Ok(Next {
        title: record.title().to_owned(),
        href: href(&record.register, &record.number),
        on: present.long_date(on),
        days: i64::from(present.days_until(on)),
        conditions: short.chain(holding).collect(),
    })
}

/// A condition that does not hold: as it should be, where the pack says so, and what falls short.
fn missing(present: &Presenter<'_>, finding: &Finding) -> Condition {
    let words = present.ctx.words();
    let says = words.finding(finding);
    let explain = explain_href(present.ctx, &finding.diagnostic.code, &finding.diagnostic.record);
    let should = present.ctx.engine().pack().check(&finding.diagnostic.code).and_then(|check| words.holds(check));
    let (says, short) = match should {
        Some(should) => (should, Some(Link::new(says, explain))),
        None => (says, None),
    };
    Condition {
        holds: false,
        code: finding.diagnostic.code.clone(),
        says,
        short,
        source: present.source(&finding.diagnostic.code),
        fix: fix(finding).and_then(|href| Some(Link::new(words.help(finding)?, href))),
    }
}

/// What else falls short in the registers of the cycle.
fn others(present: &Presenter<'_>, next: &[&str]) -> Result<Vec<Diagnostic>, Fail> {
    let ctx = present.ctx;
    let keys: BTreeSet<&str> = registers(ctx).into_iter().map(|register| register.key.as_str()).collect();
    let edition = ctx.engine().edition()?;
    let mut others = Vec::new();
    for check in ctx.engine().digest(&ctx.me()?.actor)? {
        let standing = check.samples.iter().filter(|finding| {
            keys.contains(finding.register.as_str())
                && finding.waived.is_none()
                && !next.contains(&finding.diagnostic.record.as_str())
        });
        others.extend(standing.take(PER_CHECK).map(|finding| {
            let explain = explain_href(ctx, &finding.diagnostic.code, &finding.diagnostic.record);
            (finding.diagnostic.severity, present.diagnostic(finding, &edition, Some(explain)))
        }));
    }
    others.sort_by_key(|(severity, _)| *severity);
    Ok(others.into_iter().map(|(_, diagnostic)| diagnostic).collect())
}

/// What can be made where nothing comes next.
fn begin(ctx: &Ctx) -> Result<Vec<Link>, Fail> {
    let actor = &ctx.me()?.actor;
    let may_make = |register: &&Register| !register.single && may(actor, Right::Create, register, None);
    let links = registers(ctx).into_iter().filter(may_make);
    Ok(links.map(|it| Link::new(ctx.words().new_label(&it.key), format!("/r/{}/new", it.key))).collect())
}

/// The lists behind the page, as far as the reader may see them.
fn lists(ctx: &Ctx) -> Result<Vec<Link>, Fail> {
    let actor = &ctx.me()?.actor;
    let seen = registers(ctx).into_iter().filter(|register| sight(actor, register) != Sight::None);
    Ok(seen.map(|it| Link::new(ctx.words().register_plural(&it.key), format!("/r/{}", it.key))).collect())
}

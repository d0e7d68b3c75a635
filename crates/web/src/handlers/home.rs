//! Home, My work, and the choice of what to make.

pub(super) mod watch;

use std::collections::{BTreeMap, BTreeSet};

use assay_core::permission::{Right, may};
use assay_core::{Record, keys, value};
use assay_engine::{CheckDigest, Finding, HistoryEntry, Notice, ReadinessView, TaskRow};
use assay_pack::Move;
use assay_text::Style;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use crate::app::{Answer, Ctx};
use crate::assets::Icon;
use crate::fail::Fail;
use crate::present::{Presenter, href};
use crate::respond::{page, redirect, report, small};
use crate::views::home::{
    ChangeRow, ClauseRow, DateRow, Due, FirstStep, Home, NoticeRow, OtherStandard, PartOfDay, ReadinessSummary,
    RoleWork, Work, WorkGroup, WorkKind,
};
use crate::views::parts::{Link, Strip, Task, When};
use crate::views::shell::At;

/// Tasks looked at.
const TASKS: u32 = 500;
/// Tasks shown on the first page.
const WORK: usize = 5;
/// Notices among it at most.
const CALLS: usize = 2;
/// Dates shown on the first page.
const ROWS: usize = 6;
/// Entries looked at for changes: those of the installation itself are passed over.
const LATEST: u32 = 24;
/// Changes shown on the first page.
const CHANGES: usize = 4;
/// Errors shown on the first page.
const ERRORS: usize = 5;

pub(crate) fn home(ctx: &Ctx) -> Answer {
    let me = ctx.me()?;
    let engine = ctx.engine();
    // Before there is anything to see, there are a few questions to answer.
    if ctx.q("done").is_none() && super::start::is_due(ctx)? {
        return Ok(redirect(super::start::PATH));
    }
    let now = engine.now();
    let tasks = engine.work(&me.actor, TASKS)?;
    let digest = engine.digest(&me.actor)?;
    let edition = engine.edition()?;
    let entries = engine.latest_entries(&me.actor, LATEST)?;
    let named = named_by(ctx, &tasks, &entries)?;
    let present = Presenter::new(ctx, &named);
    let pack = engine.pack();
    let calls = notices(ctx)?;

    // One of each check: five times the same error would hide the others.
    let errors = digest.iter().filter_map(|check| check.samples.iter().find(|finding| is_error(finding)));
    let quick = pack.quick.iter().filter_map(|key| pack.register(key));
    let quick = quick.filter(|register| may(&me.actor, Right::Create, register, None));
    let hour = now.at.to_zoned(ctx.reader.zone.clone()).hour();
    let view = Home {
        part_of_day: PartOfDay::at_hour(hour),
        name: me.actor.name.split_whitespace().next().unwrap_or_default().to_owned(),
        today: present.day_in_full(now.today),
        milestone: milestone(ctx, now.today)?,
        report: report(ctx),
        new: quick
            .map(|register| Link::new(ctx.words().register(&register.key), format!("/r/{}/new", register.key)))
            .chain([Link::new(ctx.t().s("home-new-other").plain(), "/new")])
            .collect(),
        first_steps: first_steps(ctx)?,
        readiness: Some(summary(ctx, &present, &*engine.readiness(&edition)?, &digest, now.today)?),
        work: calls
            .iter()
            .take(CALLS)
            .map(called)
            .chain(rows(&present, &tasks.iter().take(WORK).collect::<Vec<_>>())?)
            .take(WORK)
            .collect(),
        work_total: small(u64::try_from(tasks.len() + calls.len()).unwrap_or(u64::MAX)),
        fix_first: errors
            .take(ERRORS)
            .map(|finding| {
                let code = &finding.diagnostic.code;
                let explain = super::readiness::explain_href(ctx, code, &finding.diagnostic.record);
                let edition = super::readiness::edition_apart(ctx, code).unwrap_or(&edition);
                present.diagnostic(finding, edition, Some(explain))
            })
            .collect(),
        dates: dates(ctx, now.today)?,
        watch: watch::watch(ctx)?,
        changes: entries
            .iter()
            .filter(|entry| entry.entry.actor != "system")
            .take(CHANGES)
            .map(|entry| change(&present, entry))
            .collect(),
    };
    page(ctx, &view, At::Home, Vec::new())
}

pub(crate) fn work(ctx: &Ctx) -> Answer {
    let me = ctx.me()?;
    let today = ctx.engine().now().today;
    let all = ctx.engine().work(&me.actor, TASKS)?;
    let only = ctx.q("kind");
    let mut kinds: BTreeMap<&str, u32> = BTreeMap::new();
    for row in &all {
        *kinds.entry(&row.record.register).or_default() += 1;
    }
    let kind = |key: Option<&str>, label: String, count: u32| WorkKind {
        label,
        count,
        href: key.map_or_else(|| "/work".to_owned(), |key| format!("/work?kind={key}")),
        current: only == key,
    };
    let total = small(u64::try_from(all.len()).unwrap_or(u64::MAX));
    let mut kinds: Vec<(&str, u32)> = kinds.into_iter().collect();
    kinds.sort_by_key(|(key, count)| (std::cmp::Reverse(*count), *key));
    let each = kinds.iter().map(|(key, count)| kind(Some(key), ctx.words().register_plural(key), *count));
    let kinds = std::iter::once(kind(None, ctx.t().s("search-all").plain(), total)).chain(each).collect();

    let tasks: Vec<TaskRow> =
        all.into_iter().filter(|row| only.is_none_or(|only| only == row.record.register)).collect();
    let named = named_by(ctx, &tasks, &[])?;
    let present = Presenter::new(ctx, &named);
    let mut groups: BTreeMap<u8, WorkGroup> = BTreeMap::new();
    let mut roles: BTreeMap<&str, RoleWork> = BTreeMap::new();
    for (row, task) in tasks.iter().zip(rows(&present, &tasks.iter().collect::<Vec<_>>())?) {
        if let Some(role) = &row.role {
            let work =
                roles.entry(role).or_insert_with(|| RoleWork { role: ctx.words().role(role), ..RoleWork::default() });
            work.total += 1;
            work.tasks.push(task);
            continue;
        }
        let (order, due) = due_of(row, today);
        groups.entry(order).or_insert_with(|| WorkGroup { due, tasks: Vec::new() }).tasks.push(task);
    }
    let view = Work {
        groups: groups.into_values().collect(),
        roles: roles.into_values().collect(),
        kinds,
        drafts: super::drafts::rows(ctx)?,
        notices: if only.is_none() { notices(ctx)? } else { Vec::new() },
    };
    page(ctx, &view, At::Work, Vec::new())
}

/// Where others have called the reader by name.
fn notices(ctx: &Ctx) -> Result<Vec<NoticeRow>, Fail> {
    let actor = &ctx.me()?.actor;
    let notices = ctx.engine().notices(actor)?;
    let named = ctx.engine().records_named(actor, notices.iter().map(|notice| notice.by.as_str()))?;
    let present = Presenter::new(ctx, &named);
    let row = |notice: &Notice| {
        let (words, record) = (ctx.words(), &notice.record);
        let place = match &notice.field {
            Some(field) => words.field(&record.register, field),
            None => ctx.t().s("notices-comment").plain(),
        };
        let who = present.person(&notice.by).name;
        NoticeRow {
            says: ctx.t().s("notices-says").with("who", &who).with("title", record.title()).plain(),
            href: href(&record.register, &record.number),
            facts: vec![record.number.clone(), place],
            at: present.recent(notice.at),
            seq: notice.seq,
        }
    };
    Ok(notices.iter().map(row).collect())
}

/// A notice among tasks.
fn called(notice: &NoticeRow) -> Task {
    let when = When { time: notice.at.clone(), tone: None };
    Task {
        icon: Icon("comment"),
        title: notice.says.clone(),
        href: notice.href.clone(),
        facts: notice.facts.clone(),
        when: Some(when),
    }
}

/// Puts a notice away, or all of them.
pub(crate) fn put_away(ctx: &Ctx) -> Answer {
    let seq = match ctx.field("seq") {
        Some("all") => None,
        Some(seq) => Some(seq.parse().map_err(|_no_number| Fail::Malformed)?),
        None => return Err(Fail::Malformed),
    };
    ctx.engine().put_away(&ctx.me()?.actor, seq)?;
    Ok(redirect("/work"))
}

/// What can be made, by group.
pub(crate) fn choose_new(ctx: &Ctx) -> Answer {
    let me = ctx.me()?;
    let groups = ctx.engine().pack().groups.iter().map(|group| {
        let registers = ctx.engine().pack().registers.iter().filter(|register| {
            &register.group == group && !register.single && may(&me.actor, Right::Create, register, None)
        });
        let links = registers.map(|register| {
            let words = ctx.words();
            crate::views::search::Choice {
                title: words.register(&register.key),
                text: words.lead(&register.key),
                href: format!("/r/{}/new", register.key),
                icon: register.icon.as_deref().and_then(crate::assets::icon),
            }
        });
        (ctx.words().group(group), links.collect::<Vec<_>>())
    });
    let view = crate::views::search::ChooseNew { groups: groups.filter(|(_, links)| !links.is_empty()).collect() };
    page(ctx, &view, At::Elsewhere, Vec::new())
}

fn due_of(row: &TaskRow, today: Date) -> (u8, Due) {
    let Some(due) = row.due.as_deref().and_then(value::parse_date) else { return (4, Due::Undated) };
    let to_sunday = i32::from(today.weekday().until(Weekday::Sunday));
    let sunday = today.checked_add(to_sunday.days()).unwrap_or(today);
    match due {
        due if due < today => (0, Due::Late),
        due if due == today => (1, Due::Today),
        due if due <= sunday => (2, Due::Week),
        _ => (3, Due::Later),
    }
}

fn is_error(finding: &Finding) -> bool {
    finding.diagnostic.severity == assay_pack::Severity::Error && finding.waived.is_none()
}

/// Records that tasks and entries name.
fn named_by(ctx: &Ctx, tasks: &[TaskRow], entries: &[HistoryEntry]) -> Result<BTreeMap<String, Record>, Fail> {
    let mut numbers: BTreeSet<&str> = BTreeSet::new();
    for row in tasks {
        numbers.extend([row.record.created_by.as_str()]);
        numbers.extend(row.record.owner());
    }
    for entry in entries {
        numbers.extend([entry.entry.record.as_str(), entry.entry.actor.as_str()]);
    }
    Ok(ctx.engine().records_named(&ctx.me()?.actor, numbers)?)
}

/// Tasks as they are listed: each begins with what the reader can do next.
fn rows(present: &Presenter<'_>, tasks: &[&TaskRow]) -> Result<Vec<Task>, Fail> {
    let ctx = present.ctx;
    let moves = ctx.engine().moves_at(&ctx.me()?.actor, tasks.iter().map(|row| &row.record))?;
    let rows = tasks.iter().zip(moves).map(|(row, moves)| {
        let register = ctx.engine().pack().register(&row.record.register);
        let step = register.and_then(|register| super::record::next_step(register, &row.record, &moves));
        task(present, row, step)
    });
    Ok(rows.collect())
}

fn task(present: &Presenter<'_>, row: &TaskRow, step: Option<&Move>) -> Task {
    let record = &row.record;
    let words = present.ctx.words();
    let register = present.ctx.engine().pack().register(&record.register);
    let state = register.and_then(|register| Some(present.state(register, record.state.as_deref()?)));
    let mut facts = vec![record.number.clone()];
    facts.extend(state.as_ref().map(|state| state.text.clone()));
    facts.extend(row.role.as_ref().map(|role| words.role(role)));
    Task {
        icon: state.and_then(|state| state.icon).unwrap_or(Icon("clock")),
        title: match step {
            Some(step) => {
                let step = words.step(&record.register, &step.key);
                present.ctx.t().s("work-do").with("step", &step).with("title", record.title()).plain()
            }
            None => record.title().to_owned(),
        },
        href: href(&record.register, &record.number),
        facts,
        when: row.due.as_deref().and_then(value::parse_date).map(|due| present.due(due)),
    }
}

fn change(present: &Presenter<'_>, row: &HistoryEntry) -> ChangeRow {
    let entry = &row.entry;
    let words = present.ctx.words();
    let register = present.ctx.engine().pack().register(&entry.register);
    let state = || entry.value(keys::STATE).and_then(|state| state.as_str()).unwrap_or_default();
    let did = match entry.act.as_str() {
        "create" => present.ctx.t().s("did-created").plain(),
        "move" => present.ctx.t().s("did-moved").with("state", &words.state(&entry.register, state())).plain(),
        "comment" => present.ctx.t().s("did-commented").plain(),
        "account" => present.ctx.t().s("did-account").plain(),
        "attach" => present.ctx.t().s("did-attached").plain(),
        _ => {
            let fields = entry.body.iter().filter(|(key, _)| register.is_some_and(|it| it.field(key).is_some()));
            let labels: Vec<String> = fields.map(|(key, _)| words.field(&entry.register, key)).take(3).collect();
            present.ctx.t().s("did-changed").with("fields", &labels.join(", ")).plain()
        }
    };
    ChangeRow {
        who: present.person(&entry.actor),
        did,
        number: entry.record.clone(),
        title: present.short(&entry.record),
        href: href(&entry.register, &entry.record),
        at: present.recent(entry.at),
    }
}

/// The date everything leads to: `Stage 1 in 69 days`.
fn milestone(ctx: &Ctx, today: Date) -> Result<Option<String>, Fail> {
    let Some((register, field)) = &ctx.engine().pack().milestone else { return Ok(None) };
    let next = ctx.engine().upcoming(&ctx.me()?.actor, register, field, today, 1)?;
    let dated = next.first().and_then(|record| Some((record, record.text(field).and_then(value::parse_date)?)));
    Ok(dated.map(|(record, date)| {
        let days = today.until(date).map(|span| span.get_days()).unwrap_or_default();
        ctx.t().s("home-milestone").with("title", record.title()).with("days", i64::from(days)).plain()
    }))
}

/// Dates ahead, as the pack names them.
fn dates(ctx: &Ctx, today: Date) -> Result<Vec<DateRow>, Fail> {
    let actor = &ctx.me()?.actor;
    let mut ahead: Vec<(Date, Record)> = Vec::new();
    for (register, field) in &ctx.engine().pack().dates {
        for record in ctx.engine().upcoming(actor, register, field, today, 6)? {
            ahead.extend(record.text(field).and_then(value::parse_date).map(|date| (date, record.clone())));
        }
    }
    ahead.sort_by(|left, right| (left.0, &left.1.number).cmp(&(right.0, &right.1.number)));
    let rows = ahead.into_iter().take(ROWS).map(|(date, record)| {
        let far = date.year() > today.year() + 1;
        let month = ctx.reader.tongue.locale().month(date, Style::Short);
        let register = ctx.words().register(&record.register);
        DateRow {
            above: if far { date.year().to_string() } else { month.to_owned() },
            main: if far { month.to_owned() } else { date.day().to_string() },
            datetime: date.to_string(),
            title: record.title().to_owned(),
            href: href(&record.register, &record.number),
            facts: vec![record.number.clone(), register],
            when: ahead_text(ctx, today, date),
        }
    });
    Ok(rows.collect())
}

/// `Today`, `Tomorrow`, `14 days`, `5 months`.
fn ahead_text(ctx: &Ctx, today: Date, date: Date) -> String {
    let days = today.until(date).map(|span| span.get_days()).unwrap_or_default();
    match days {
        0 => ctx.t().s("due-today").plain(),
        1 => ctx.t().s("due-tomorrow").plain(),
        2..120 => ctx.t().s("duration-days").with("count", i64::from(days)).plain(),
        _ => ctx.t().s("duration-months").with("count", i64::from(days / 30)).plain(),
    }
}

/// What a new workspace begins with. Nothing once every step is done.
fn first_steps(ctx: &Ctx) -> Result<Vec<FirstStep>, Fail> {
    let actor = &ctx.me()?.actor;
    let pack = ctx.engine().pack();
    // Where a first system was made, what is left to do with it says more than what is there.
    let next = super::start::next_steps(ctx)?;
    if !next.is_empty() {
        return Ok(next);
    }
    let mut steps = Vec::new();
    // Put off or left out, the questions stay the shortest way to a first system.
    if pack.start.is_some() && ctx.engine().may_start(actor) && ctx.engine().is_new()? {
        steps.push(FirstStep {
            title: ctx.t().s("start-heading").plain(),
            text: ctx.t().s("start-lead").plain(),
            href: super::start::PATH.to_owned(),
            done: false,
        });
    }
    for register in pack.first_steps.iter().filter_map(|key| pack.register(key)) {
        let count = ctx.engine().count_matching(actor, &register.key, Vec::new())?;
        // The first administrator alone is not yet a company.
        let enough = if register.key == pack.identity.register { 2 } else { 1 };
        steps.push(FirstStep {
            title: ctx.words().new_label(&register.key),
            text: ctx.words().lead(&register.key),
            href: format!("/r/{}/new", register.key),
            done: count >= enough,
        });
    }
    Ok(if steps.iter().all(|step| step.done) { Vec::new() } else { steps })
}

/// Readiness in one panel.
fn summary(
    ctx: &Ctx,
    present: &Presenter<'_>,
    view: &ReadinessView,
    digest: &[CheckDigest],
    today: Date,
) -> Result<ReadinessSummary, Fail> {
    let pack = ctx.engine().pack();
    let before = super::readiness::earlier(ctx, &view.edition, today)?;
    let clauses = super::readiness::clause_counts(view);
    let rows = clauses.iter().map(|(number, counts)| {
        let was = super::readiness::met_before(before.as_ref(), number);
        ClauseRow {
            number: number.clone(),
            title: ctx.words().clause(number, &view.edition),
            href: format!("/readiness?clause={number}"),
            strip: Strip { before: was, ..counts.strip },
            percent: percent(u64::from(counts.strip.met), u64::from(counts.strip.total())),
            change: was.map_or(0, |was| i64::from(counts.strip.met) - i64::from(was)),
            errors: counts.errors,
            warnings: counts.warnings,
        }
    });
    let (met, total) = (view.met(), view.total());
    let was: Option<u64> = before.as_ref().map(|day| day.clauses.values().map(|(met, _)| met).sum());
    let met_count = u64::try_from(met).unwrap_or_default();
    Ok(ReadinessSummary {
        standard: ctx.words().standard(&view.edition),
        percent: whole(view),
        met: small(met_count),
        total: small(u64::try_from(total).unwrap_or_default()),
        change: was
            .map_or(0, |was| i64::try_from(met_count).unwrap_or_default() - i64::try_from(was).unwrap_or_default()),
        since: before.as_ref().and_then(|day| value::parse_date(&day.day)).map(|day| present.long_date(day)),
        errors: pack.standard_of(&view.edition).map_or(0, |it| super::readiness::errors_of(ctx, it, digest)),
        others: others(ctx, &view.edition, digest)?,
        href: "/readiness".to_owned(),
        errors_href: "/readiness?show=error".to_owned(),
        clauses: rows.collect(),
    })
}

/// The standards followed besides the one that is shown whole.
fn others(ctx: &Ctx, edition: &str, digest: &[CheckDigest]) -> Result<Vec<OtherStandard>, Fail> {
    let engine = ctx.engine();
    let pack = engine.pack();
    if pack.standards.len() < 2 {
        return Ok(Vec::new());
    }
    let mut others = Vec::new();
    for (standard, followed) in pack.standards.iter().zip(engine.followed()?) {
        if standard.editions.iter().any(|known| known == edition) {
            continue;
        }
        let view = engine.readiness(&followed)?;
        others.push(OtherStandard {
            name: ctx.words().standard(&followed),
            href: format!("/readiness?edition={followed}"),
            percent: whole(&view),
            met: small(u64::try_from(view.met()).unwrap_or_default()),
            total: small(u64::try_from(view.total()).unwrap_or_default()),
            errors: super::readiness::errors_of(ctx, standard, digest),
        });
    }
    Ok(others)
}

/// Whole percent of all requirements met.
pub(super) fn whole(view: &ReadinessView) -> u32 {
    small(u64::try_from(view.percent()).unwrap_or_default())
}

/// Whole percent; 100 only when nothing is missing.
pub(super) fn percent(part: u64, whole: u64) -> u32 {
    small(part * 100 / whole.max(1))
}

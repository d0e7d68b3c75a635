//! The page of a plan.

mod panels;

use std::collections::BTreeMap;

use assay_core::Record;
use assay_core::permission::{Right, may};
use assay_engine::{Evidence, Placed, PlanRow, PlanView};
use assay_pack::{PlanTask, Planning};
use axum::http::StatusCode;
use jiff::civil::Date;
use rust_decimal::Decimal;

use super::chart::Scale;
use super::page_of;
use crate::app::{Answer, Ctx};
use crate::assets::Icon;
use crate::fail::Fail;
use crate::present::{Presenter, href};
use crate::respond::page;
use crate::views::form::FormError;
use crate::views::parts::{Chip, Link, Tone};
use crate::views::plan::{Figure, Gantt, GanttGroup, GanttMilestone, GanttRow, Lane, Plan, Verdict};
use crate::views::shell::At;

/// What was sent and not taken.
#[derive(Default)]
pub(super) struct Sent {
    /// What was asked to be done: `task`, `money`.
    pub what: String,
    /// Field and sentence; without a field the plan as a whole.
    pub wrong: Vec<(Option<String>, String)>,
    pub status: StatusCode,
}

impl Sent {
    fn error(&self, name: &str) -> Option<String> {
        self.wrong.iter().find(|(field, _)| field.as_deref() == Some(name)).map(|(_, said)| said.clone())
    }
}

pub(super) fn show(ctx: &Ctx, number: &str, sent: &Sent) -> Answer {
    let planning = ctx.engine().pack().planning.as_ref().ok_or(Fail::NotFound)?;
    let (made, _) = gathered(ctx, number, sent)?;
    let list = Link::new(ctx.words().register_plural(&planning.register), format!("/r/{}", planning.register));
    let mut response = page(ctx, &made, At::Register(planning.register.clone()), vec![list])?;
    if !sent.wrong.is_empty() {
        *response.status_mut() = sent.status;
    }
    Ok(response)
}

/// What is told of a plan, on whatever it is shown, and its record.
pub(super) fn gathered(ctx: &Ctx, number: &str, sent: &Sent) -> Result<(Plan, Record), Fail> {
    let planning = ctx.engine().pack().planning.as_ref().ok_or(Fail::NotFound)?;
    let view = ctx.engine().plan(&ctx.me()?.actor, number)?;
    let present = Presenter::new(ctx, &view.people);
    let builder = Builder { ctx, present: &present, planning, view: &view, sent, today: ctx.engine().now().today };
    Ok((builder.page()?, view.record.clone()))
}

struct Builder<'b> {
    ctx: &'b Ctx,
    present: &'b Presenter<'b>,
    planning: &'b Planning,
    view: &'b PlanView,
    sent: &'b Sent,
    today: Date,
}

impl Builder<'_> {
    fn t(&self, id: &str) -> String {
        self.ctx.t().s(id).plain()
    }

    fn here(&self) -> String {
        page_of(&self.view.record.register, &self.view.record.number)
    }

    fn placed(&self, place: usize) -> Option<&Placed> {
        self.view.schedule.tasks.get(place)
    }

    fn each(&self) -> impl Iterator<Item = (usize, &PlanRow, &Placed)> {
        let both = self.view.rows.iter().zip(&self.view.schedule.tasks).enumerate();
        both.map(|(place, (row, placed))| (place, row, placed))
    }

    fn task_of(&self, row: &PlanRow) -> Option<&PlanTask> {
        let pack = self.ctx.engine().pack();
        self.view.methodology.as_ref().and_then(|key| pack.methodology(key))?.task(&row.key)
    }

    fn page(&self) -> Result<Plan, Fail> {
        let record = &self.view.record;
        let path = href(&record.register, &record.number);
        let edit = self.view.may_edit.then(|| format!("{path}/edit?field={}", self.planning.tasks.field));
        let register = self.ctx.engine().pack().register(&record.register);
        let actor = &self.ctx.me()?.actor;
        let may_make = register.is_some_and(|register| may(actor, Right::Create, register, None));
        let errors = self.sent.wrong.iter().map(|(field, said)| FormError { field: field.clone(), text: said.clone() });
        let (next, next_more) = self.next();
        Ok(Plan {
            title: record.title().to_owned(),
            sub: self.sub(),
            record: Link::new(record.number.clone(), path),
            edit,
            new: may_make.then(|| "/roadmap/new".to_owned()),
            verdict: self.verdict(),
            errors: errors.collect(),
            figures: self.figures(),
            chart: self.chart(),
            selected: self.selected(),
            next,
            next_more,
            forecast: self.forecast(),
            money: self.money(),
            warnings: self.warnings()?,
            odd: self.odd(),
            action: self.here(),
            version: record.version,
        })
    }

    fn sub(&self) -> String {
        let first = self.view.schedule.tasks.iter().map(|task| task.starts).min().unwrap_or(self.view.starts);
        let last = self.view.schedule.tasks.iter().map(|task| task.ends).max().unwrap_or(self.view.starts);
        self.ctx
            .t()
            .s("plan-sub")
            .with("phases", self.view.phases.len())
            .with("tasks", self.view.rows.len())
            .with("from", &self.present.month(first))
            .with("to", &self.present.month(last))
            .plain()
    }

    /// The task that costs most time of those that decide the end: what it loses beyond those before it.
    fn culprit(&self) -> Option<&PlanRow> {
        let slip = |place: usize| self.placed(place).and_then(|placed| placed.slip).unwrap_or_default().max(0);
        let own =
            |place: usize| slip(place) - self.view.network.before(place).iter().map(|at| slip(*at)).max().unwrap_or(0);
        let late = self.each().filter(|(place, _, placed)| placed.critical && own(*place) > 0);
        late.max_by_key(|(place, ..)| (own(*place), std::cmp::Reverse(*place))).map(|(_, row, _)| row)
    }

    fn verdict(&self) -> Verdict {
        let t = self.ctx.t();
        let ends = self.present.long_date(self.view.schedule.ends).text;
        let goal = self.view.goal.and_then(|place| self.view.rows.get(place));
        if self.view.rows.is_empty() {
            return Verdict {
                tone: Tone::Warn,
                head: self.t("plan-empty"),
                text: self.t("plan-empty-help"),
                link: None,
            };
        }
        if goal.is_some_and(|row| row.done_on.is_some()) || self.view.rows.iter().all(|row| row.done_on.is_some()) {
            return Verdict { head: self.t("plan-reached"), text: self.t("plan-reached-help"), ..Verdict::default() };
        }
        let chance = self.view.forecast.as_ref().zip(self.view.wanted).map(|(runs, wanted)| runs.percent_by(wanted));
        let because = self.culprit().map(|row| {
            let late = row.due.and_then(|due| due.until(self.today).ok()).map_or(0, |span| span.get_days());
            match late {
                ..=0 => t.s("plan-because-longer").with("task", &row.name).plain(),
                days => t.s("plan-because-late").with("task", &row.name).with("days", i64::from(days)).plain(),
            }
        });
        match self.view.slack() {
            None => Verdict {
                head: t.s("plan-ends").with("date", &ends).plain(),
                text: self.t("plan-ends-help"),
                ..Verdict::default()
            },
            Some(days) if days < 0 => Verdict {
                tone: Tone::Bad,
                head: t.s("plan-late").with("days", i64::from(days.unsigned_abs())).with("date", &ends).plain(),
                text: because.unwrap_or_else(|| self.t("plan-because-length")),
                link: None,
            },
            Some(days) => {
                let risky = chance.is_some_and(|chance| chance < 50);
                let head = t.s("plan-on-course").with("date", &ends).with("days", i64::from(days)).plain();
                let odds = |chance: u32| t.s("plan-odds").with("percent", chance).plain();
                let text = [because, chance.map(odds)].into_iter().flatten().collect::<Vec<_>>().join(" ");
                Verdict { tone: if risky { Tone::Warn } else { Tone::Good }, head, text, link: None }
            }
        }
    }

    fn figures(&self) -> Vec<Figure> {
        let t = self.ctx.t();
        let weight = |row: &PlanRow| row.effort.filter(|effort| *effort > Decimal::ZERO).unwrap_or(Decimal::ONE);
        let (mut all, mut done, mut planned) = (Decimal::ZERO, Decimal::ZERO, Decimal::ZERO);
        for row in self.view.rows.iter().filter(|row| !row.waits) {
            let share = weight(row).min(Decimal::from(1_000_000));
            all += share;
            let percent = if row.done_on.is_some() { 100 } else { row.percent };
            done += share * Decimal::from(percent) / Decimal::ONE_HUNDRED;
            planned += share * planned_by(row, self.today);
        }
        let of_all = |part: Decimal| {
            let whole = if all.is_zero() { Decimal::ONE } else { all };
            let percent = (part * Decimal::ONE_HUNDRED / whole).round().to_string();
            t.s("percent").with("value", &percent).plain()
        };
        let finished = self.view.rows.iter().filter(|row| row.done_on.is_some()).count();
        let begun = self.view.rows.iter().filter(|row| row.done_on.is_none() && row.percent > 0).count();
        let overdue = || self.view.rows.iter().filter(|row| is_overdue(row, self.today));
        let mut figures = vec![
            Figure {
                label: self.t("plan-figure-done"),
                value: of_all(done),
                note: t.s("plan-figure-planned").with("percent", &of_all(planned)).plain(),
                bad: false,
            },
            Figure {
                label: self.t("plan-figure-tasks"),
                value: finished.to_string(),
                note: t.s("plan-figure-of").with("total", self.view.rows.len()).with("begun", begun).plain(),
                bad: false,
            },
            Figure {
                label: self.t("plan-figure-late"),
                value: overdue().count().to_string(),
                note: overdue().next().map(|row| row.name.clone()).unwrap_or_else(|| self.t("plan-figure-none-late")),
                bad: overdue().next().is_some(),
            },
        ];
        let ahead = self.view.milestones.iter().filter(|(_, _, reached)| reached.is_none());
        let mut ahead: Vec<(&str, Date)> = ahead
            .filter_map(|(name, due, _)| Some((name.as_str(), (*due).filter(|due| *due >= self.today)?)))
            .collect();
        ahead.sort_by_key(|(_, due)| *due);
        for (name, due) in ahead.into_iter().take(2) {
            let days = self.today.until(due).map(|span| span.get_days()).unwrap_or_default();
            figures.push(Figure {
                label: name.to_owned(),
                value: t.s("duration-days").with("count", i64::from(days)).plain(),
                note: self.present.long_date(due).text,
                bad: false,
            });
        }
        figures
    }

    fn state(&self, row: &PlanRow, placed: &Placed) -> Chip {
        let t = self.ctx.t();
        if row.done_on.is_some() {
            return Chip { text: self.t("plan-done"), icon: Some(Icon("met")), tone: Some(Tone::Good) };
        }
        if row.evidence == Evidence::Whole {
            return Chip { text: self.t("plan-proved"), icon: Some(Icon("met")), tone: Some(Tone::Accent) };
        }
        if is_overdue(row, self.today) {
            let days = row.due.and_then(|due| due.until(self.today).ok()).map_or(0, |span| span.get_days());
            let text = t.s("due-late").with("days", i64::from(days)).plain();
            return Chip { text, icon: Some(Icon("clock")), tone: Some(Tone::Bad) };
        }
        if row.percent > 0 {
            let text = t.s("percent").with("value", u32::from(row.percent)).plain();
            return Chip { text, icon: Some(Icon("state-2")), tone: Some(Tone::Accent) };
        }
        if placed.slip.is_some_and(|days| days > 0) {
            let days = placed.slip.unwrap_or_default();
            let text = t.s("plan-pushed").with("days", i64::from(days)).plain();
            return Chip { text, icon: Some(Icon("warning")), tone: Some(Tone::Warn) };
        }
        Chip {
            text: self.t(if row.waits { "plan-waiting" } else { "plan-planned" }),
            icon: None,
            tone: Some(Tone::Quiet),
        }
    }

    fn chart(&self) -> Gantt {
        let milestones = &self.view.milestones;
        let dated = milestones.iter().filter_map(|(_, due, reached)| reached.or(*due));
        let days = self.each().flat_map(|(_, row, placed)| {
            [row.starts, row.due, Some(placed.starts), Some(placed.ends)].into_iter().flatten()
        });
        let scale = Scale::over(days.chain(dated).chain(self.view.wanted), self.today);
        let mut names: Vec<&str> = self.view.phases.iter().map(|(name, _)| name.as_str()).collect();
        for row in &self.view.rows {
            if !names.contains(&row.phase.as_str()) {
                names.push(&row.phase);
            }
        }
        let chosen = self.chosen();
        let mut by_phase: BTreeMap<&str, Vec<(usize, &PlanRow, &Placed)>> = BTreeMap::new();
        for each in self.each() {
            by_phase.entry(each.1.phase.as_str()).or_default().push(each);
        }
        let groups = names.into_iter().filter_map(|name| {
            let rows = by_phase.get(name)?;
            let done = rows.iter().filter(|(_, row, _)| row.done_on.is_some()).count();
            let (first, last) =
                (rows.iter().map(|(_, _, at)| at.starts).min()?, rows.iter().map(|(_, _, at)| at.ends).max()?);
            let mut bars = vec![scale.bar("span", first, last)];
            if let Some(bar) = bars.first_mut() {
                bar.class = "plan";
            }
            if done > 0 {
                let share = u8::try_from(done * 100 / rows.len().max(1)).unwrap_or(100);
                bars.push(scale.part("span", first, last, share));
            }
            Some(GanttGroup {
                name: name.to_owned(),
                state: self.ctx.t().s("plan-phase-done").with("done", done).with("total", rows.len()).plain(),
                lane: Lane { bars, text: self.between(first, last) },
                rows: rows.iter().map(|(place, row, placed)| self.row(&scale, *place, row, placed, chosen)).collect(),
            })
        });
        let groups = groups.collect();
        let milestones = milestones.iter().filter_map(|(name, due, reached)| {
            let day = reached.or(*due)?;
            let late = reached.is_none() && day < self.today;
            let state = match reached {
                Some(_) => {
                    Chip { text: self.t("plan-milestone-reached"), icon: Some(Icon("met")), tone: Some(Tone::Good) }
                }
                None if late => {
                    let text = self.present.due(day).time.text;
                    Chip { text, icon: Some(Icon("clock")), tone: Some(Tone::Bad) }
                }
                None => Chip { text: self.t("plan-planned"), icon: None, tone: Some(Tone::Quiet) },
            };
            Some(GanttMilestone {
                name: name.clone(),
                state: Some(state),
                x: scale.place(day),
                date: self.present.date(day),
                before: scale.is_late(day),
            })
        });
        Gantt {
            groups,
            milestones: milestones.collect(),
            critical: !self.view.schedule.critical.is_empty(),
            slack: true,
            ..scale.head(self.ctx, self.present, Some(self.today))
        }
    }

    fn between(&self, first: Date, last: Date) -> String {
        let date = |day| self.present.date(day).text;
        self.ctx.t().s("plan-between").with("from", &date(first)).with("to", &date(last)).plain()
    }

    fn row(&self, scale: &Scale, place: usize, row: &PlanRow, placed: &Placed, chosen: Option<usize>) -> GanttRow {
        let planned = (row.starts.unwrap_or(placed.starts), row.due.unwrap_or(placed.ends));
        let mut bars = vec![scale.bar("plan", planned.0, planned.1)];
        let done = if row.done_on.is_some() { 100 } else { row.percent };
        if row.done_on.is_some() {
            bars.push(scale.bar("done-bar", planned.0.min(placed.ends), planned.1.min(placed.ends)));
        } else if done > 0 {
            bars.push(scale.part("done-bar", planned.0, planned.1, done));
        }
        if placed.ends > planned.1 {
            let from = planned.1.tomorrow().unwrap_or(planned.1).max(placed.starts.min(placed.ends));
            bars.push(scale.bar("late", from, placed.ends));
        }
        if placed.critical {
            bars.push(scale.bar("critical", placed.starts, placed.ends));
        }
        GanttRow {
            name: row.name.clone(),
            href: Some(self.at_task(place)),
            current: chosen == Some(place),
            who: row.who.as_deref().map(|who| self.present.person(who).name).unwrap_or_default(),
            state: Some(self.state(row, placed)),
            slack: (!placed.done && self.leads(place)).then(|| self.slack(placed)),
            critical: placed.critical,
            lane: Lane { bars, text: self.between(placed.starts, placed.ends) },
        }
    }

    /// Does the goal wait for it?
    fn leads(&self, place: usize) -> bool {
        self.view.leads.get(place) == Some(&true)
    }

    fn slack(&self, placed: &Placed) -> String {
        self.ctx.t().s("duration-days").with("count", placed.float()).plain()
    }

    fn at_task(&self, place: usize) -> String {
        format!("{}?task={}#task", self.here(), place + 1)
    }
}

fn is_overdue(row: &PlanRow, today: Date) -> bool {
    row.done_on.is_none() && row.due.is_some_and(|due| due < today)
}

/// How much of a task was to be done by now, 0 to 1.
fn planned_by(row: &PlanRow, today: Date) -> Decimal {
    let Some(due) = row.due else { return Decimal::ZERO };
    let starts = row.starts.unwrap_or(due);
    if today >= due {
        return Decimal::ONE;
    }
    let days = |from: Date, to: Date| Decimal::from(from.until(to).map(|span| span.get_days()).unwrap_or_default());
    if today <= starts { Decimal::ZERO } else { days(starts, today) / days(starts, due).max(Decimal::ONE) }
}

/// Where a plan is once it was changed.
pub(super) fn after_change(register: &str, number: &str, done: &str) -> String {
    format!("{}?done={done}", page_of(register, number))
}

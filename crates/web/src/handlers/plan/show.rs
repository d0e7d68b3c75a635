//! The page of a plan.

use std::collections::BTreeMap;

use assay_core::permission::{Right, may};
use assay_core::value::parse_date;
use assay_engine::{Basis, Evidence, Knot, Odd, Placed, PlanRow, PlanView};
use assay_pack::{PlanTask, Planning};
use axum::http::StatusCode;
use jiff::civil::Date;
use rust_decimal::Decimal;

use super::chart::{Scale, percent};
use super::{decimal, money, page_of};
use crate::app::{Answer, Ctx};
use crate::assets::Icon;
use crate::fail::Fail;
use crate::present::{Presenter, href};
use crate::respond::{page, small};
use crate::views::form::{Control, FormError, FormField};
use crate::views::parts::{Chip, Hidden, Link, Tone};
use crate::views::plan::{
    Figure, ForecastBar, ForecastPanel, GanttGroup, GanttMilestone, GanttRow, Lane, MoneyLine, MoneyPanel, NextGroup,
    NextTask, OddRow, Plan, TaskFact, TaskPanel, Verdict,
};
use crate::views::shell::At;

/// Tasks that can be begun now and are listed.
const NEXT: usize = 12;
/// Findings shown of each check.
const PER_CHECK: u32 = 3;
/// Odd rows listed.
const ODD: usize = 20;
/// Height of the drawing of the forecast.
const HEIGHT: u32 = 60;

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

pub(super) fn show(ctx: &Ctx, number: &str, sent: Sent) -> Answer {
    let actor = &ctx.me()?.actor;
    let planning = ctx.engine().pack().planning.as_ref().ok_or(Fail::NotFound)?;
    let view = ctx.engine().plan(actor, number)?;
    let present = Presenter::new(ctx, &view.people);
    let builder =
        Builder { ctx, present: &present, planning, view: &view, sent: &sent, today: ctx.engine().now().today };
    let made = builder.page()?;
    let list = Link::new(ctx.words().register_plural(&planning.register), format!("/r/{}", planning.register));
    let mut response = page(ctx, &made, At::Register(planning.register.clone()), vec![list])?;
    if !sent.wrong.is_empty() {
        *response.status_mut() = sent.status;
    }
    Ok(response)
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
        let own = |place: usize| slip(place) - self.view.network.before(place).iter().map(|at| slip(*at)).max().unwrap_or(0);
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

    fn chart(&self) -> crate::views::plan::Gantt {
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
        crate::views::plan::Gantt {
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

    /// The task that is looked at, or was sent.
    fn chosen(&self) -> Option<usize> {
        let asked = self.ctx.q("task").or_else(|| self.ctx.field("row").filter(|_| self.sent.what == "task"));
        let place = asked?.parse::<usize>().ok()?.checked_sub(1)?;
        (place < self.view.rows.len()).then_some(place)
    }

    fn selected(&self) -> Option<TaskPanel> {
        let place = self.chosen()?;
        let (row, placed) = (self.view.rows.get(place)?, self.placed(place)?);
        let t = self.ctx.t();
        let words = self.ctx.words();
        let date = |day: Date| self.present.long_date(day).text;
        let fact = |id: &str, text: String| TaskFact { label: self.t(id), text };
        let mut facts = Vec::new();
        facts.extend(row.who.as_deref().map(|who| fact("plan-owner", self.present.person(who).name)));
        facts.push(fact("plan-fact-now", self.between(placed.starts, placed.ends)));
        facts.extend(row.due.map(|due| fact("plan-fact-due", date(due))));
        if !placed.done && self.leads(place) {
            let slack = if placed.critical { self.t("plan-slack-critical") } else { self.slack(placed) };
            facts.push(fact("plan-slack", slack));
        }
        let before = self.view.network.before(place).iter().filter_map(|at| self.view.rows.get(*at));
        let before: Vec<&str> = before.map(|row| row.name.as_str()).collect();
        if !before.is_empty() {
            facts.push(fact("plan-fact-after", before.join(", ")));
        }
        if !row.clause.is_empty() {
            facts.push(fact("plan-fact-clause", row.clause.clone()));
        }
        facts.extend(
            row.effort.map(|effort| {
                fact("plan-fact-effort", t.s("plan-days").with("days", &decimal(self.ctx, effort)).plain())
            }),
        );
        if let Some(evidence) = self.evidence(row) {
            facts.push(fact("plan-fact-evidence", evidence));
        }
        let task = self.task_of(row);
        let register = task.and_then(|task| task.register.as_ref());
        let links = register.map(|key| Link::new(words.register_plural(key), format!("/r/{key}")));
        let help = task.and_then(|task| words.attribute(&format!("roadmap-task-{}", task.key), "help"));
        Some(TaskPanel {
            name: row.name.clone(),
            help,
            facts,
            links: links.into_iter().collect(),
            hidden: vec![Hidden::new("row", (place + 1).to_string()), Hidden::new("key", row.key.clone())],
            fields: if self.view.may_edit { self.task_fields(row) } else { Vec::new() },
            open: row.done_on.is_none(),
            close: self.here(),
        })
    }

    fn evidence(&self, row: &PlanRow) -> Option<String> {
        match row.evidence {
            Evidence::Unknown => None,
            Evidence::Whole => Some(self.t("plan-evidence-whole")),
            Evidence::Part { met, total } => {
                Some(self.ctx.t().s("plan-evidence-part").with("met", met).with("total", total).plain())
            }
        }
    }

    /// What was typed, or what is so.
    fn typed(&self, what: &str, name: &str, now: String) -> String {
        let typed = (self.sent.what == what).then(|| self.ctx.field(name)).flatten();
        typed.map_or(now, ToOwned::to_owned)
    }

    fn task_fields(&self, row: &PlanRow) -> Vec<FormField> {
        let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let field = |name: &str, id: &str, control: Control| FormField {
            name: name.to_owned(),
            label: self.t(id),
            error: if self.sent.what == "task" { self.sent.error(name) } else { None },
            control,
            ..FormField::default()
        };
        let date = |name: &str, id: &str, now: Option<Date>| {
            field(name, id, Control::Date(self.typed("task", name, day(now))))
        };
        let percent = self.typed("task", "percent", row.percent.to_string());
        let reason = self.typed("task", "reason", String::new());
        vec![
            field("percent", "plan-field-percent", Control::Integer { value: percent, unit: Some("%".to_owned()) }),
            date("done_on", "plan-field-done", row.done_on),
            date("starts", "plan-field-starts", row.starts),
            date("due", "plan-field-due", row.due),
            FormField {
                hint: Some(self.t("plan-field-reason-hint")),
                wide: true,
                ..field(
                    "reason",
                    "plan-field-reason",
                    Control::Text { value: reason, max_length: Some(1000), suggestions: Vec::new() },
                )
            },
        ]
    }

    fn next(&self) -> (Vec<NextGroup>, usize) {
        let ready = self.view.startable();
        let mut groups: Vec<(Option<&str>, Vec<NextTask>)> = Vec::new();
        for place in ready.iter().take(NEXT) {
            let (Some(row), Some(placed)) = (self.view.rows.get(*place), self.placed(*place)) else { continue };
            let who = row.who.as_deref();
            let mut facts = Vec::new();
            if !row.clause.is_empty() {
                facts.push(self.ctx.t().s("clause").with("number", &row.clause).plain());
            }
            facts.extend(
                row.effort.map(|effort| self.ctx.t().s("plan-days").with("days", &decimal(self.ctx, effort)).plain()),
            );
            facts.extend(self.evidence(row));
            let tick = [Hidden::new("row", (place + 1).to_string()), Hidden::new("key", row.key.clone())];
            let task = NextTask {
                name: row.name.clone(),
                href: self.at_task(*place),
                facts,
                when: row.due.map(|due| self.present.due(due)),
                critical: placed.critical,
                tick: if self.view.may_edit { tick.to_vec() } else { Vec::new() },
            };
            match groups.iter_mut().find(|(known, _)| *known == who) {
                Some((_, tasks)) => tasks.push(task),
                None => groups.push((who, vec![task])),
            }
        }
        let groups =
            groups.into_iter().map(|(who, tasks)| NextGroup { who: who.map(|who| self.present.person(who)), tasks });
        (groups.collect(), ready.len().saturating_sub(NEXT))
    }

    fn forecast(&self) -> Option<ForecastPanel> {
        let runs = self.view.forecast.as_ref()?;
        let t = self.ctx.t();
        let date = |day: Date| self.present.long_date(day);
        let most = runs.bins.iter().map(|bin| bin.runs).max().unwrap_or(1).max(1);
        let count = small(u64::try_from(runs.bins.len()).unwrap_or(1)).max(1);
        let bars = runs.bins.iter().zip(0_u32..).map(|(bin, place)| {
            let height = (bin.runs * HEIGHT).div_ceil(most);
            ForecastBar {
                x: percent(place * 100_000 / count),
                width: percent(100_000 / count * 9 / 10),
                y: HEIGHT + 2 - height,
                height,
                in_time: self.view.wanted.is_none_or(|wanted| bin.to <= wanted),
                days: self.between(bin.from, bin.to),
                share: t.s("percent").with("value", &share(bin.runs, runs.runs)).plain(),
            }
        });
        let bars = bars.collect();
        let wanted = self.view.wanted.and_then(|wanted| {
            let place = runs.bins.iter().position(|bin| wanted <= bin.to)?;
            let place = small(u64::try_from(place).ok()?);
            (runs.bins.first()?.from <= wanted).then(|| percent(place * 100_000 / count))
        });
        let typical = Decimal::from_f64_retain(self.view.pace.typical()).unwrap_or(Decimal::ONE);
        let slower = ((typical - Decimal::ONE) * Decimal::ONE_HUNDRED).round();
        let slower = i64::try_from(slower).unwrap_or_default();
        let basis = match self.view.pace.basis() {
            Basis::Finished => "plan-basis-finished",
            Basis::Guess => "plan-basis-guess",
        };
        let basis = t.s(basis).with("tasks", self.view.pace.tasks()).with("runs", runs.runs);
        let pace = match slower {
            ..=-1 => t.s("plan-pace-faster").with("percent", slower.abs()).plain(),
            0 => self.t("plan-pace-planned"),
            _ => t.s("plan-pace-slower").with("percent", slower).plain(),
        };
        let record = &self.view.record;
        let fields = &self.planning.forecast;
        let kept = |field: &str| record.text(field).and_then(parse_date);
        let kept = kept(&fields.made_on).zip(kept(&fields.middle)).map(|(on, said)| {
            t.s("plan-forecast-kept").with("on", &date(on).text).with("said", &date(said).text).plain()
        });
        Some(ForecastPanel {
            says: t
                .s("plan-forecast-says")
                .with("middle", &date(runs.middle).text)
                .with("early", &date(runs.early).text)
                .with("late", &date(runs.late).text)
                .plain(),
            basis: format!("{} {pace}", basis.plain()),
            facts: vec![
                (self.t("plan-forecast-early"), self.present.date(runs.early)),
                (self.t("plan-forecast-middle"), self.present.date(runs.middle)),
                (self.t("plan-forecast-late"), self.present.date(runs.late)),
            ],
            chance: self.view.wanted.map(|wanted| {
                let percent = runs.percent_by(wanted);
                t.s("plan-forecast-chance").with("date", &date(wanted).text).with("percent", percent).plain()
            }),
            bars,
            wanted,
            ends: (
                runs.bins.first().map(|bin| self.present.date(bin.from).text).unwrap_or_default(),
                runs.bins.last().map(|bin| self.present.date(bin.to).text).unwrap_or_default(),
            ),
            keep: self.view.may_edit,
            kept,
        })
    }

    fn money(&self) -> MoneyPanel {
        let t = self.ctx.t();
        let (given, sum) = (&self.view.assumptions, &self.view.outcome);
        let amount = |value: Decimal| money(self.ctx, value, &self.view.currency);
        let line = |id: &str, note: String, value: Decimal, total: bool| MoneyLine {
            label: self.t(id),
            note,
            amount: amount(value),
            total,
        };
        let years = i64::from(given.years);
        let lines = vec![
            line(
                "plan-cost-work",
                t.s("plan-cost-work-note")
                    .with("days", &decimal(self.ctx, given.days))
                    .with("rate", &amount(given.day_rate))
                    .plain(),
                sum.work,
                false,
            ),
            line("plan-cost-fees", self.t("plan-cost-fees-note"), given.fees, false),
            line("plan-cost-tools", self.t("plan-cost-tools-note"), given.tools, false),
            line("plan-cost-total", self.t("plan-cost-total-note"), sum.total, true),
            line("plan-cost-benefit", self.t("plan-cost-benefit-note"), given.benefit, false),
            line("plan-cost-upkeep", self.t("plan-cost-upkeep-note"), given.upkeep, false),
            MoneyLine {
                label: t.s("plan-cost-left").with("years", years).plain(),
                note: t.s("plan-cost-left-note").with("years", years).plain(),
                amount: amount(sum.left),
                total: true,
            },
        ];
        let says = match sum.months {
            _ if given.day_rate.is_zero() => self.t("plan-money-unknown"),
            Some(months) => t
                .s("plan-money-says")
                .with("total", &amount(sum.total))
                .with("months", &decimal(self.ctx, months))
                .plain(),
            None => t.s("plan-money-never").with("total", &amount(sum.total)).plain(),
        };
        let fields = &self.planning.money;
        let each = [
            (&fields.day_rate, given.day_rate),
            (&fields.fees, given.fees),
            (&fields.tools, given.tools),
            (&fields.benefit, given.benefit),
            (&fields.upkeep, given.upkeep),
        ];
        let register = &self.view.record.register;
        let words = self.ctx.words();
        let fields = each.into_iter().map(|(field, value)| {
            let now =
                if self.view.record.data.contains_key(field) { value.normalize().to_string() } else { String::new() };
            FormField {
                name: field.clone(),
                label: words.field(register, field),
                hint: words.field_hint(register, field),
                error: if self.sent.what == "money" { self.sent.error(field) } else { None },
                control: Control::Decimal {
                    value: self.typed("money", field, now),
                    unit: Some(self.view.currency.clone()),
                },
                ..FormField::default()
            }
        });
        MoneyPanel {
            says,
            lines,
            fields: if self.view.may_edit { fields.collect() } else { Vec::new() },
            open: self.sent.what == "money",
        }
    }

    fn warnings(&self) -> Result<Vec<crate::views::parts::Diagnostic>, Fail> {
        let engine = self.ctx.engine();
        let actor = &self.ctx.me()?.actor;
        let edition = engine.edition()?;
        let mut shown = Vec::new();
        for code in &self.planning.warnings {
            for finding in engine.findings_of_check(actor, code, PER_CHECK)? {
                let elsewhere = finding.diagnostic.record != self.view.record.number
                    && finding.diagnostic.record.split('-').next() == self.view.record.number.split('-').next();
                if finding.waived.is_none() && !elsewhere {
                    let explain =
                        crate::handlers::readiness::explain_href(&finding.diagnostic.code, &finding.diagnostic.record);
                    shown.push(self.present.diagnostic(&finding, &edition, Some(explain)));
                }
            }
        }
        Ok(shown)
    }

    fn odd(&self) -> Vec<OddRow> {
        let t = self.ctx.t();
        let name = |place: &usize| self.view.rows.get(*place).map_or("", |row| row.name.as_str());
        let say = |id: &str, place: usize| OddRow {
            text: self.ctx.t().s(id).with("task", name(&place)).plain(),
            href: Some(self.at_task(place)),
        };
        let edit = format!(
            "{}/edit?field={}",
            href(&self.view.record.register, &self.view.record.number),
            self.planning.tasks.field
        );
        let edit = self.view.may_edit.then_some(edit);
        let each = self.view.odd.iter().map(|odd| match odd {
            Odd::Knot(Knot::Unknown { task, after }) => OddRow {
                text: t.s("plan-odd-unknown").with("task", name(task)).with("after", after).plain(),
                href: edit.clone(),
            },
            Odd::Knot(Knot::Twice { task }) => {
                let key = self.view.rows.get(*task).map_or("", |row| row.key.as_str());
                OddRow { text: t.s("plan-odd-twice").with("key", key).plain(), href: edit.clone() }
            }
            Odd::Knot(Knot::Circle { chain }) => {
                let mut names: Vec<&str> = chain.iter().map(name).collect();
                names.extend(names.first().copied());
                OddRow { text: t.s("plan-odd-circle").with("chain", &names.join(" → ")).plain(), href: edit.clone() }
            }
            Odd::Phase(place) => say("plan-odd-phase", *place),
            Odd::Backwards(place) => say("plan-odd-backwards", *place),
            Odd::Effort(place) => say("plan-odd-effort", *place),
            Odd::Far(place) => say("plan-odd-far", *place),
            Odd::Nobody(place) => say("plan-odd-nobody", *place),
        });
        each.take(ODD).collect()
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

fn share(part: u32, whole: u32) -> String {
    (Decimal::from(part) * Decimal::ONE_HUNDRED / Decimal::from(whole.max(1))).round_dp(1).normalize().to_string()
}

/// Where a plan is once it was changed.
pub(super) fn after_change(register: &str, number: &str, done: &str) -> String {
    format!("{}?done={done}", page_of(register, number))
}

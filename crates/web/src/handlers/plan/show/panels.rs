//! The panels below the timeline, and the task that is looked at.

use assay_core::value::parse_date;
use assay_engine::{Basis, Evidence, Knot, Odd, PlanRow};
use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::chart::percent;
use super::super::{decimal, money};
use super::Builder;
use crate::fail::Fail;
use crate::handlers::form::marks;
use crate::handlers::readiness::explain_href;
use crate::present::href;
use crate::respond::small;
use crate::views::form::{Control, FormField};
use crate::views::parts::{Diagnostic, Hidden, Link};
use crate::views::plan::{
    ForecastBar, ForecastPanel, MoneyLine, MoneyPanel, NextGroup, NextTask, OddRow, TaskFact, TaskPanel,
};

/// Tasks that can be begun now and are listed.
const NEXT: usize = 12;
/// Findings shown of each check.
const PER_CHECK: u32 = 3;
/// Odd rows listed.
const ODD: usize = 20;
/// Height of the drawing of the forecast.
const HEIGHT: u32 = 60;

impl Builder<'_> {
    /// The task that is looked at, or was sent.
    pub(super) fn chosen(&self) -> Option<usize> {
        let asked = self.ctx.q("task").or_else(|| self.ctx.field("row").filter(|_| self.sent.what == "task"));
        let place = asked?.parse::<usize>().ok()?.checked_sub(1)?;
        (place < self.view.rows.len()).then_some(place)
    }

    pub(super) fn selected(&self) -> Option<TaskPanel> {
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

    pub(super) fn next(&self) -> (Vec<NextGroup>, usize) {
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

    pub(super) fn forecast(&self) -> Option<ForecastPanel> {
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
                .s(if runs.early == runs.late { "plan-forecast-fixed" } else { "plan-forecast-says" })
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

    pub(super) fn money(&self) -> MoneyPanel {
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
                control: marks::control(self.ctx, field, &now, Some(self.view.currency.clone())),
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

    pub(super) fn warnings(&self) -> Result<Vec<Diagnostic>, Fail> {
        let engine = self.ctx.engine();
        let actor = &self.ctx.me()?.actor;
        let edition = engine.edition()?;
        let mut shown = Vec::new();
        for code in &self.planning.warnings {
            for finding in engine.findings_of_check(actor, code, PER_CHECK)? {
                let elsewhere = finding.diagnostic.record != self.view.record.number
                    && finding.diagnostic.record.split('-').next() == self.view.record.number.split('-').next();
                if finding.waived.is_none() && !elsewhere {
                    let explain = explain_href(self.ctx, &finding.diagnostic.code, &finding.diagnostic.record);
                    shown.push(self.present.diagnostic(&finding, &edition, Some(explain)));
                }
            }
        }
        Ok(shown)
    }

    pub(super) fn odd(&self) -> Vec<OddRow> {
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

fn share(part: u32, whole: u32) -> String {
    (Decimal::from(part) * Decimal::ONE_HUNDRED / Decimal::from(whole.max(1))).round_dp(1).normalize().to_string()
}

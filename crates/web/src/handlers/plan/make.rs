//! Making a plan: which way, from when, with whom; the plan that comes of it is shown before it is saved.

use std::collections::BTreeMap;

use assay_core::permission::{Right, may};
use assay_core::value::parse_date;
use assay_core::{Act, Command, Json};
use assay_engine::{DraftPlan, EngineError, PlanRequest, PlanWish};
use assay_pack::{Methodology, Planning};
use axum::http::StatusCode;
use jiff::ToSpan;
use jiff::civil::Date;
use rust_decimal::Decimal;

use super::chart::Scale;
use super::{decimal, page_of};
use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::handlers::form::marks;
use crate::present::Presenter;
use crate::respond::{page, redirect};
use crate::views::form::{Control, FormError, FormField, FormOption};
use crate::views::list::Suggestion;
use crate::views::parts::{Link, Tone};
use crate::views::plan::{
    Figure, Gantt, GanttGroup, GanttMilestone, GanttRow, Lane, PlanNew, Preview, RoleRow, Verdict,
};
use crate::views::shell::At;

/// People offered for a role.
const PEOPLE: u32 = 300;
/// Days a week that a role has for the plan unless somebody says otherwise, in hundredths.
const DAYS: u64 = 200;
/// People in a company of which nobody has said how large it is.
const SIZE: i64 = 25;
/// Years before or after today in which a plan may begin.
const YEARS: i16 = 5;

/// The page, with the plan that follows from what is known.
pub(crate) fn new(ctx: &Ctx) -> Answer {
    show(ctx, Vec::new())
}

/// Shows the plan that follows from what was typed, or makes it.
pub(crate) fn make(ctx: &Ctx) -> Answer {
    let planning = ctx.engine().pack().planning.as_ref().ok_or(Fail::NotFound)?;
    if ctx.field("do") != Some("make") {
        return show(ctx, Vec::new());
    }
    let actor = ctx.me()?.actor.clone();
    let asked = Asked::read(ctx)?;
    let request = asked.request().filter(|_| asked.errors().is_empty());
    let Some(draft) = request.as_ref().and_then(|request| ctx.engine().draft_plan(request)) else {
        return show(ctx, Vec::new());
    };
    let mut data = draft.data(ctx.words());
    data.extend(asked.money(planning));
    let act = Act::Create { register: planning.register.clone(), data, state: None, external: None };
    match ctx.engine().submit(Command::new(actor, act)) {
        Ok(done) => Ok(redirect(&format!("{}?done=created", page_of(&planning.register, &done.number)))),
        Err(EngineError::Refused(refusal)) => {
            let said = ctx.words().refusal(&planning.register, &refusal);
            show(ctx, said.into_iter().map(|text| FormError { field: None, text }).collect())
        }
        Err(error) => Err(error.into()),
    }
}

fn show(ctx: &Ctx, refused: Vec<FormError>) -> Answer {
    let pack = ctx.engine().pack();
    let planning = pack.planning.as_ref().ok_or(Fail::NotFound)?;
    let register = pack.register(&planning.register).ok_or(Fail::NotFound)?;
    if pack.methodologies.is_empty() || !may(&ctx.me()?.actor, Right::Create, register, None) {
        return Err(Fail::NotFound);
    }
    let asked = Asked::read(ctx)?;
    let draft = asked.request().as_ref().and_then(|request| ctx.engine().draft_plan(request));
    let named = BTreeMap::new();
    let present = Presenter::new(ctx, &named);
    let mut errors = asked.errors();
    errors.extend(refused);
    let wrong = !errors.is_empty();
    let view = PlanNew {
        fields: asked.fields(),
        roles: asked.roles(draft.as_ref())?,
        preview: draft.as_ref().filter(|_| !wrong).map(|draft| preview(ctx, &present, draft)),
        cancel: format!("/r/{}", planning.register),
        errors,
    };
    let list = Link::new(ctx.words().register_plural(&register.key), format!("/r/{}", register.key));
    let mut response = page(ctx, &view, At::Register(register.key.clone()), vec![list])?;
    if wrong {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// What was typed, or what is known before anybody typed, and what is wrong with it.
struct Asked<'c> {
    ctx: &'c Ctx,
    wish: PlanWish,
    methodology: &'c Methodology,
    starts: Result<Date, String>,
    wanted: Result<Option<Date>, String>,
    size: Result<i64, String>,
    /// Days a week of each role, in hundredths.
    days: BTreeMap<&'c str, Result<u64, String>>,
    amounts: BTreeMap<&'static str, Result<Option<Decimal>, String>>,
    goals: Vec<String>,
}

impl<'c> Asked<'c> {
    fn read(ctx: &'c Ctx) -> Result<Self, Fail> {
        let pack = ctx.engine().pack();
        let wish = ctx.engine().plan_wish(&ctx.me()?.actor)?;
        let t = ctx.t();
        let today = ctx.engine().now().today;
        let typed = |name: &str| ctx.field(name).map(str::trim).filter(|typed| !typed.is_empty());
        let chosen = ctx.field("methodology").or(wish.methodology.as_deref()).or(ctx.q("methodology"));
        let methodology = chosen.and_then(|key| pack.methodology(key)).or(pack.methodologies.first());
        let methodology = methodology.ok_or(Fail::NotFound)?;
        let near = |day: Date| {
            (today.saturating_sub(YEARS.years())..=today.saturating_add((YEARS * 2).years())).contains(&day)
        };
        let starts = match typed("starts") {
            None => Ok(today),
            Some(text) => parse_date(text).ok_or_else(|| t.s("plan-wrong-date").plain()),
        };
        let starts = starts.and_then(|day| {
            if near(day) { Ok(day) } else { Err(t.s("plan-wrong-far").with("years", i64::from(YEARS)).plain()) }
        });
        let wanted = match (ctx.field("wanted"), typed("wanted")) {
            (None, _) => Ok(wish.target.filter(|day| *day > today)),
            (Some(_), None) => Ok(None),
            (_, Some(text)) => parse_date(text).map(Some).ok_or_else(|| t.s("plan-wrong-date").plain()),
        };
        let wanted = wanted.and_then(|day| match (day, &starts) {
            (Some(day), Ok(starts)) if day <= *starts => Err(t.s("plan-wrong-target").plain()),
            (day, _) => Ok(day),
        });
        let size = match typed("size") {
            None => Ok(wish.size.unwrap_or(SIZE)),
            Some(text) => {
                let size = text.parse::<i64>().ok().filter(|size| (1..=1_000_000).contains(size));
                size.ok_or_else(|| t.s("plan-wrong-size").plain())
            }
        };
        let mut days = BTreeMap::new();
        for task in &methodology.tasks {
            days.entry(task.who.as_str()).or_insert_with(|| match marks::number(ctx, &format!("days.{}", task.who)) {
                None => Ok(DAYS),
                Some(given) => {
                    let scaled = given.ok().and_then(|days| days.checked_mul(Decimal::ONE_HUNDRED));
                    let fits = scaled.and_then(|days| u64::try_from(days.round()).ok());
                    fits.filter(|days| (5..=50_00).contains(days)).ok_or_else(|| t.s("plan-wrong-days").plain())
                }
            });
        }
        let amount = |name: &str| match marks::number(ctx, name) {
            None => Ok(None),
            Some(Ok(amount)) if !amount.is_sign_negative() => Ok(Some(amount)),
            Some(_) => Err(t.s("plan-wrong-amount").plain()),
        };
        let amounts = ["day_rate", "audit_rate"].map(|name| (name, amount(name))).into();
        let goals = ctx.form.iter().filter(|(name, _)| name == "goals").map(|(_, goal)| goal.clone()).collect();
        Ok(Self { ctx, wish, methodology, starts, wanted, size, days, amounts, goals })
    }

    fn who(&self, role: &str) -> Option<String> {
        match self.ctx.field(&format!("who.{role}")).map(str::trim) {
            None => self.wish.holders.get(role).cloned(),
            Some("") => None,
            Some(person) => Some(person.to_owned()),
        }
    }

    /// What the plan is made from; none while something is wrong.
    fn request(&self) -> Option<PlanRequest> {
        let mut people = BTreeMap::new();
        for (role, days) in &self.days {
            people.insert((*role).to_owned(), (self.who(role), *days.as_ref().ok()?));
        }
        Some(PlanRequest {
            methodology: self.methodology.key.clone(),
            starts: *self.starts.as_ref().ok()?,
            wanted: *self.wanted.as_ref().ok()?,
            size: *self.size.as_ref().ok()?,
            people,
            goals: self.goals.clone(),
        })
    }

    /// Cost of a day, and fees by the days of the auditors.
    fn money(&self, planning: &Planning) -> BTreeMap<String, Json> {
        let amount = |name: &str| self.amounts.get(name).and_then(|amount| amount.as_ref().ok().copied().flatten());
        let mut data = BTreeMap::new();
        data.extend(amount("day_rate").map(|rate| (planning.money.day_rate.clone(), Json::from(rate.to_string()))));
        let fees = amount("audit_rate").zip(self.audit_days());
        let fees = fees.and_then(|(rate, days)| rate.checked_mul(days)).map(|fees| fees.normalize());
        data.extend(fees.map(|fees| (planning.money.fees.clone(), Json::from(fees.to_string()))));
        data
    }

    /// Days of the auditors for a company of this size; none where the pack has no figure for it.
    fn audit_days(&self) -> Option<Decimal> {
        self.ctx.engine().pack().audit_days(*self.size.as_ref().ok()?)
    }

    fn errors(&self) -> Vec<FormError> {
        let field = |name: &str, said: Option<&String>| {
            said.map(|text| FormError { field: Some(name.to_owned()), text: text.clone() })
        };
        let mut errors: Vec<FormError> = Vec::new();
        errors.extend(field("starts", self.starts.as_ref().err()));
        errors.extend(field("wanted", self.wanted.as_ref().err()));
        errors.extend(field("size", self.size.as_ref().err()));
        for (name, amount) in &self.amounts {
            errors.extend(field(name, amount.as_ref().err()));
        }
        for (role, days) in &self.days {
            errors.extend(field(&format!("days.{role}"), days.as_ref().err()));
        }
        errors
    }

    fn fields(&self) -> Vec<FormField> {
        let ctx = self.ctx;
        let words = ctx.words();
        let label = |id: &str| ctx.t().s(id).plain();
        let hint = |id: &str| ctx.t().s(id).attribute("hint").plain();
        let typed = |name: &str, known: String| ctx.field(name).map_or(known, ToOwned::to_owned);
        let methods = ctx.engine().pack().methodologies.iter().map(|it| FormOption {
            value: it.key.clone(),
            label: words.label(&format!("roadmap-{}", it.key)),
            note: words.attribute(&format!("roadmap-{}", it.key), "lead"),
            on: it.key == self.methodology.key,
        });
        let day = |day: &Result<Option<Date>, String>| {
            day.as_ref().ok().copied().flatten().map(|day| day.to_string()).unwrap_or_default()
        };
        let starts = self.starts.clone().map(Some);
        let field = |name: &str, id: &str, error: Option<&String>, control: Control| FormField {
            name: name.to_owned(),
            label: label(id),
            hint: Some(hint(id)),
            error: error.cloned(),
            control,
            ..FormField::default()
        };
        let mut fields = vec![FormField {
            name: "methodology".to_owned(),
            label: label("plan-field-methodology"),
            required: true,
            wide: true,
            control: Control::Choice { options: methods.collect() },
            ..FormField::default()
        }];
        if !self.methodology.goals.is_empty() {
            let goals = self.methodology.goals.iter().map(|goal| FormOption {
                value: goal.key.clone(),
                label: words.label(&format!("roadmap-goal-{}", goal.key)),
                note: None,
                on: self.goals.contains(&goal.key),
            });
            let control = Control::Choices { options: goals.collect() };
            fields.push(FormField { wide: true, ..field("goals", "plan-field-goals", None, control) });
        }
        let size = self.size.as_ref().map(ToString::to_string).unwrap_or_default();
        let amount = |name: &str, id: &str| {
            let error = self.amounts.get(name).and_then(|amount| amount.as_ref().err());
            field(name, id, error, marks::control(ctx, name, "", None))
        };
        let mut audit = amount("audit_rate", "plan-field-audit-rate");
        audit.hint = Some(match self.audit_days() {
            Some(days) => ctx.t().s("plan-field-audit-days").with("days", &decimal(ctx, days)).plain(),
            None => ctx.t().s("plan-field-audit-none").plain(),
        });
        fields.extend([
            FormField {
                required: true,
                ..field(
                    "starts",
                    "plan-field-begin",
                    self.starts.as_ref().err(),
                    Control::Date(typed("starts", day(&starts))),
                )
            },
            field(
                "wanted",
                "plan-field-wanted",
                self.wanted.as_ref().err(),
                Control::Date(typed("wanted", day(&self.wanted))),
            ),
            FormField {
                required: true,
                ..field(
                    "size",
                    "plan-field-size",
                    self.size.as_ref().err(),
                    Control::Integer { value: typed("size", size), unit: None },
                )
            },
            amount("day_rate", "plan-field-day-rate"),
            audit,
        ]);
        fields
    }

    fn roles(&self, draft: Option<&DraftPlan<'_>>) -> Result<Vec<RoleRow>, Fail> {
        let ctx = self.ctx;
        let identity = &ctx.engine().pack().identity.register;
        let people = ctx.engine().titles(&ctx.me()?.actor, identity, PEOPLE)?;
        let options: Vec<Suggestion> = people.into_iter().map(|(value, label)| Suggestion { value, label }).collect();
        let rows = self.days.iter().map(|(role, days)| {
            let chosen = self.who(role);
            let effort: u64 = draft
                .iter()
                .flat_map(|draft| &draft.tasks)
                .filter(|it| it.task.who == **role)
                .map(|it| it.effort)
                .sum();
            let effort = decimal(ctx, Decimal::new(i64::try_from(effort).unwrap_or_default(), 2));
            let known = days.as_ref().ok().and_then(|days| i64::try_from(*days).ok());
            let known = known.map(|days| Decimal::new(days, 2).normalize().to_string()).unwrap_or_default();
            let name = format!("days.{role}");
            RoleRow {
                name: ctx.words().role(role),
                effort: ctx.t().s("plan-days").with("days", &effort).plain(),
                who: FormField {
                    name: format!("who.{role}"),
                    label: ctx.t().s("plan-field-who").plain(),
                    control: Control::Pick {
                        value: chosen.clone().unwrap_or_default(),
                        chosen: options.iter().find(|option| Some(&option.value) == chosen.as_ref()).cloned(),
                        options: options.clone(),
                        whole: true,
                        source: format!("/pick/{identity}"),
                    },
                    ..FormField::default()
                },
                days: FormField {
                    label: ctx.t().s("plan-field-days").plain(),
                    error: days.as_ref().err().cloned(),
                    required: true,
                    control: marks::control(ctx, &name, &known, None),
                    name,
                    ..FormField::default()
                },
            }
        });
        Ok(rows.collect())
    }
}

fn preview(ctx: &Ctx, present: &Presenter<'_>, draft: &DraftPlan<'_>) -> Preview {
    let t = ctx.t();
    let words = ctx.words();
    let (least, most) = draft.methodology.months;
    let days = |from: Date, to: Date| from.until(to).map(|span| span.get_days()).unwrap_or_default();
    let slack = draft.wanted.map(|wanted| days(draft.ends, wanted));
    let date = present.long_date(draft.ends).text;
    let verdict = match slack {
        Some(slack) if slack < 0 => Verdict {
            tone: Tone::Warn,
            head: t.s("plan-late").with("days", i64::from(slack.unsigned_abs())).with("date", &date).plain(),
            text: t.s("plan-new-late-help").plain(),
            link: None,
        },
        Some(slack) => Verdict {
            head: t.s("plan-on-course").with("date", &date).with("days", i64::from(slack)).plain(),
            ..Verdict::default()
        },
        None => Verdict { head: t.s("plan-ends").with("date", &date).plain(), ..Verdict::default() },
    };
    let months = (Decimal::from(days(draft.starts, draft.ends)) * Decimal::from(12) / Decimal::from(365)).round_dp(1);
    let effort = Decimal::new(i64::try_from(draft.effort()).unwrap_or_default(), 2);
    let figures = vec![
        Figure {
            label: t.s("plan-figure-length").plain(),
            value: t.s("plan-months").with("months", &decimal(ctx, months)).plain(),
            note: t.s("plan-figure-usual").with("least", least).with("most", most).plain(),
            bad: false,
        },
        Figure {
            label: t.s("plan-figure-effort").plain(),
            value: t.s("plan-days").with("days", &decimal(ctx, effort)).plain(),
            note: t.s("plan-figure-effort-note").plain(),
            bad: false,
        },
        Figure {
            label: t.s("plan-figure-tasks-all").plain(),
            value: draft.tasks.len().to_string(),
            note: t.s("plan-figure-phases").with("phases", draft.phases.len()).plain(),
            bad: false,
        },
    ];
    Preview { verdict, figures, chart: timeline(ctx, present, draft, |key| words.label(&format!("roadmap-{key}"))) }
}

fn timeline(ctx: &Ctx, present: &Presenter<'_>, draft: &DraftPlan<'_>, label: impl Fn(&str) -> String) -> Gantt {
    let t = ctx.t();
    let today = ctx.engine().now().today;
    let scale = Scale::over(draft.tasks.iter().flat_map(|task| [task.starts, task.due]).chain(draft.wanted), today);
    let between = |from: Date, to: Date| {
        let (from, to) = (present.date(from).text, present.date(to).text);
        t.s("plan-between").with("from", &from).with("to", &to).plain()
    };
    let groups = draft.phases.iter().filter_map(|phase| {
        let (first, last) = phase.days?;
        let tasks: Vec<_> = draft.tasks.iter().filter(|task| task.task.phase == phase.phase.key).collect();
        let rows = tasks.iter().map(|task| {
            let mut bars = vec![scale.bar("plan", task.starts, task.due)];
            if task.critical {
                bars.push(scale.bar("critical", task.starts, task.due));
            }
            GanttRow {
                name: label(&format!("task-{}", task.task.key)),
                who: ctx.words().role(&task.task.who),
                state: None,
                critical: task.critical,
                lane: Lane { bars, text: between(task.starts, task.due) },
                ..GanttRow::default()
            }
        });
        Some(GanttGroup {
            name: label(&format!("phase-{}", phase.phase.key)),
            state: t.s("plan-count").with("tasks", tasks.len()).plain(),
            lane: Lane { bars: vec![scale.bar("span", first, last)], text: between(first, last) },
            rows: rows.collect(),
        })
    });
    let milestones = draft.milestones.iter().map(|(key, day)| GanttMilestone {
        name: label(&format!("milestone-{key}")),
        state: None,
        x: scale.place(*day),
        date: present.date(*day),
        before: scale.is_late(*day),
    });
    Gantt {
        groups: groups.collect(),
        milestones: milestones.collect(),
        critical: true,
        ..scale.head(ctx, present, Some(today))
    }
}

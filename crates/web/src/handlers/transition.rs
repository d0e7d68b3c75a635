//! From one edition to another: what changes, what is met already, and tasks made from the rest.

use std::collections::BTreeMap;

use assay_core::permission::{Right, may};
use assay_core::readiness::{Judged, Standing as Stands};
use assay_core::{Json, RefusalKind};
use assay_engine::{EngineError, Once, ReadinessView};
use assay_pack::{Register, Requirement, Tasks, Transition as Way};
use axum::http::StatusCode;
use jiff::Unit;

use super::form::controls::{Look, Wrong};
use super::form::sheet::Sheet;
use super::form::typed::Sent;
use super::readiness::standing;
use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::present::{Presenter, href as record_href};
use crate::respond::{page, redirect, small};
use crate::views::form::{FormError, FormField};
use crate::views::gap::{ChangeGroup, ChangeRow, MakeTasks, Milestone, TaskRow, Transition};
use crate::views::parts::{Hidden, Link};
use crate::views::shell::At;

/// Fields that every task of a preview gets.
const SHARED: [&str; 2] = ["owner", "due"];

/// The way an organisation that follows `edition` has before or behind it.
pub(crate) fn way<'p>(ctx: &'p Ctx, edition: &str) -> Option<&'p Way> {
    let ways = &ctx.engine().pack().transitions;
    let own = ways.iter().find(|way| way.from == edition).or_else(|| ways.iter().find(|way| way.to == edition));
    own.or_else(|| ways.last())
}

/// Its page.
pub(crate) fn href(way: &Way) -> String {
    format!("/readiness/transition?to={}", way.to)
}

/// The way the address asks for, or that of the edition followed.
fn asked(ctx: &Ctx) -> Result<&Way, Fail> {
    let named = ctx.q("to").or_else(|| ctx.field("to"));
    let pack = ctx.engine().pack();
    let way = match named {
        Some(to) => pack.transition(to),
        None => way(ctx, &ctx.engine().edition()?),
    };
    way.ok_or(Fail::NotFound)
}

/// What a task is known by.
fn key_of(way: &Way, id: &str) -> String {
    format!("transition-{}/{id}", way.to)
}

/// Everything about one way.
struct Going<'c> {
    ctx: &'c Ctx,
    way: &'c Way,
    target: std::sync::Arc<ReadinessView>,
    /// Key → number of the task made of a requirement.
    made: BTreeMap<String, String>,
}

impl<'c> Going<'c> {
    fn read(ctx: &'c Ctx) -> Result<Self, Fail> {
        let way = asked(ctx)?;
        let engine = ctx.engine();
        let target = engine.readiness(&way.to)?;
        let keys: Vec<String> = Self::asking(ctx, way).map(|requirement| key_of(way, &requirement.id)).collect();
        let made = match &engine.pack().tasks {
            Some(tasks) => engine.made_once(&tasks.register, keys.iter().map(String::as_str))?,
            None => BTreeMap::new(),
        };
        Ok(Self { ctx, way, target, made })
    }

    /// The requirements that ask for something new.
    fn asking<'p>(ctx: &'p Ctx, way: &'p Way) -> impl Iterator<Item = &'p Requirement> {
        ctx.engine().pack().requirements.iter().filter(|requirement| {
            let change = requirement.change(&way.to);
            requirement.clause.contains_key(&way.to)
                && change.is_some_and(|change| way.asks.iter().any(|word| word == change))
        })
    }

    fn judged(&self, id: &str) -> Option<&Judged> {
        self.target.requirements.iter().find(|judged| judged.id == id)
    }

    fn is_open(&self, id: &str) -> bool {
        self.judged(id).is_some_and(|judged| !matches!(judged.standing, Stands::Met | Stands::NotApplicable))
    }

    /// The task made of a requirement, as far as the reader may see it.
    fn task(&self, id: &str) -> Option<Link> {
        let number = self.made.get(&key_of(self.way, id))?;
        let register = self.ctx.engine().pack().register_of_number(number)?;
        Some(Link::new(number.clone(), record_href(&register.key, number)))
    }

    fn row(&self, requirement: &Requirement) -> ChangeRow {
        let (ctx, way) = (self.ctx, self.way);
        let (before, after) = (requirement.clause.get(&way.from), requirement.clause.get(&way.to));
        let mut facts = Vec::new();
        match (before, after) {
            (Some(before), Some(after)) if before != after => {
                facts.push(ctx.t().s("transition-becomes").with("before", before).with("after", after).plain());
            }
            (_, Some(clause)) | (Some(clause), None) => {
                facts.push(ctx.t().s("clause").with("number", clause).plain());
            }
            (None, None) => {}
        }
        if let Some(rest) = requirement.facts.get("continues_as").filter(|_| after.is_none()) {
            facts.push(ctx.t().s("transition-continues").with("as", rest).plain());
        }
        let judged = self.judged(&requirement.id);
        ChangeRow {
            id: requirement.id.clone(),
            title: ctx.words().requirement(&requirement.id),
            standing: judged.map(standing),
            facts,
            provisional: requirement.sure(&way.to).is_provisional(),
            href: judged.map(|judged| explain(way, &judged.id)),
            task: self.task(&requirement.id),
        }
    }
}

/// Where a requirement is explained.
fn explain(way: &Way, id: &str) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("edition", &way.to).append_pair("requirement", id);
    format!("/readiness?{}#explain", query.finish())
}

/// What changes.
pub(crate) fn transition(ctx: &Ctx) -> Answer {
    let going = Going::read(ctx)?;
    let (way, pack) = (going.way, ctx.engine().pack());
    let here = |requirement: &&Requirement| {
        requirement.clause.contains_key(&way.from) || requirement.clause.contains_key(&way.to)
    };
    let mut groups: Vec<ChangeGroup> = Vec::new();
    for word in &way.changes {
        let of = pack.requirements.iter().filter(here).filter(|it| it.change(&way.to) == Some(word));
        let asks = way.asks.contains(word);
        let (mut rows, gone): (Vec<ChangeRow>, Vec<ChangeRow>) =
            of.map(|requirement| going.row(requirement)).partition(|row| row.standing.is_some());
        let is_met = |row: &ChangeRow| row.standing == Some(crate::views::readiness::Standing::Met);
        // What is left to do stands before what is done.
        rows.sort_by_key(is_met);
        let met = rows.iter().filter(|row| is_met(row)).count();
        let met = u32::try_from(met).unwrap_or_default();
        // What is gone asks for nothing, whatever became of it.
        for (asks, rows) in [(asks, rows), (false, gone)] {
            if rows.is_empty() {
                continue;
            }
            let key = format!("{word}-{}", if asks { "asks" } else { "rest" });
            let title = ctx.words().change(word);
            let gone = rows.iter().all(|row| row.standing.is_none());
            let title = if gone { ctx.t().s("transition-gone").with("change", &title).plain() } else { title };
            groups.push(ChangeGroup { key, title, lead: ctx.words().change_lead(word), asks, met, rows });
        }
    }
    // What asks for something comes first.
    groups.sort_by_key(|group| !group.asks);
    let asking: Vec<&Requirement> = Going::asking(ctx, way).collect();
    let open: Vec<&&Requirement> = asking.iter().filter(|it| going.is_open(&it.id)).collect();
    let planned = open.iter().filter(|it| going.made.contains_key(&key_of(way, &it.id))).count();
    let count = |number: usize| small(u64::try_from(number).unwrap_or(u64::MAX));
    let named = BTreeMap::new();
    let present = Presenter::new(ctx, &named);
    let view = Transition {
        standard: ctx.words().standard(&way.to),
        from: way.from.clone(),
        to: way.to.clone(),
        lead: ctx.words().transition(&way.to, None),
        dates: way.dates.iter().map(|date| milestone(ctx, &present, way, date)).collect(),
        asks: count(asking.len()),
        met: count(asking.len() - open.len()),
        planned: count(planned),
        provisional: groups.iter().any(|group| group.rows.iter().any(|row| row.provisional)),
        groups,
        tasks: (open.len() > planned && may_make(ctx)?).then(|| format!("/readiness/transition/tasks?to={}", way.to)),
        readiness: format!("/readiness?edition={}", way.to),
    };
    let parents = vec![Link::new(ctx.t().s("readiness-title").plain(), "/readiness")];
    page(ctx, &view, At::Readiness, parents)
}

fn milestone(ctx: &Ctx, present: &Presenter<'_>, way: &Way, date: &assay_pack::TransitionDate) -> Milestone {
    let months = present.today.until((Unit::Month, date.on)).map_or(0, |span| span.get_months());
    let near = match months {
        0 => ctx.t().s("transition-soon").plain(),
        1.. => ctx.t().s("transition-in").with("months", i64::from(months)).plain(),
        _ => ctx.t().s("transition-ago").with("months", i64::from(months.unsigned_abs())).plain(),
    };
    Milestone {
        label: ctx.words().transition(&way.to, Some(&date.key)),
        at: present.long_date(date.on),
        near,
        past: date.on <= present.today,
        provisional: date.sure.is_provisional(),
    }
}

/// The register that tasks are made in, and what of it they get.
fn target(ctx: &Ctx) -> Option<(&Tasks, &Register)> {
    let pack = ctx.engine().pack();
    let tasks = pack.tasks.as_ref()?;
    Some((tasks, pack.register(&tasks.register)?))
}

fn may_make(ctx: &Ctx) -> Result<bool, Fail> {
    let actor = &ctx.me()?.actor;
    Ok(target(ctx).is_some_and(|(_, register)| may(actor, Right::Create, register, None)))
}

/// What would be made.
pub(crate) fn ask(ctx: &Ctx) -> Answer {
    preview(ctx, &Going::read(ctx)?, None, Wrong::default(), StatusCode::OK)
}

fn preview(ctx: &Ctx, going: &Going<'_>, ticked: Option<&[&str]>, wrong: Wrong, status: StatusCode) -> Answer {
    let way = going.way;
    let (_, register) = target(ctx).ok_or(Fail::NotFound)?;
    super::form::may_create(ctx, register)?;
    let open = Going::asking(ctx, way).filter(|requirement| going.is_open(&requirement.id));
    let rows = open.map(|requirement| {
        let judged = going.judged(&requirement.id);
        let clause = requirement.clause.get(&way.to).map_or("", String::as_str);
        let mut facts = vec![requirement.id.clone(), ctx.t().s("clause").with("number", clause).plain()];
        facts.extend(requirement.change(&way.to).map(|word| ctx.words().change(word)));
        facts.extend(judged.map(|judged| ctx.t().s(standing(judged).answer()).plain()));
        TaskRow {
            value: requirement.id.clone(),
            title: title_of(ctx, way, &requirement.id),
            facts,
            on: ticked.is_none_or(|ticked| ticked.contains(&requirement.id.as_str())),
            made: going.task(&requirement.id),
        }
    });
    let rows: Vec<TaskRow> = rows.collect();
    let open = small(u64::try_from(rows.iter().filter(|row| row.made.is_none()).count()).unwrap_or_default());
    let view = MakeTasks {
        heading: ctx.t().s("transition-tasks-title").with("edition", &way.to).plain(),
        lead: ctx.t().s("transition-tasks-lead").with("register", &ctx.words().register_plural(&register.key)).plain(),
        action: "/readiness/transition/tasks".to_owned(),
        hidden: vec![Hidden::new("to", way.to.clone())],
        rows,
        fields: shared_fields(ctx, register, &wrong)?,
        errors: wrong.all,
        submit: ctx.t().s("tasks-make").with("count", open).plain(),
        cancel: href(way),
    };
    let parents = vec![
        Link::new(ctx.t().s("readiness-title").plain(), "/readiness"),
        Link::new(ctx.t().s("transition-title").with("edition", &way.to).plain(), href(way)),
    ];
    let mut response = page(ctx, &view, At::Readiness, parents)?;
    *response.status_mut() = status;
    Ok(response)
}

/// Who does the tasks and by when, once for all of them.
fn shared_fields(ctx: &Ctx, register: &Register, wrong: &Wrong) -> Result<Vec<FormField>, Fail> {
    let sheet = Sheet::new(ctx, register);
    let sent = Sent::of(&ctx.form);
    let mut fields = Vec::new();
    for field in SHARED.iter().filter_map(|key| register.field(key)) {
        let me = Json::String(ctx.me()?.actor.person.clone());
        let base = (field.key == "owner").then_some(&me);
        let filled = sheet.fill(&field.kind, base);
        let typed = sent.get(&field.key).unwrap_or(&filled);
        fields.push(sheet.field(field, typed, false, &Look { wrong, focus: None })?);
    }
    Ok(fields)
}

fn title_of(ctx: &Ctx, way: &Way, id: &str) -> String {
    let title = ctx.words().requirement(id);
    ctx.t().s("transition-task").with("edition", &way.to).with("title", &title).plain()
}

/// Makes them, each once.
pub(crate) fn make(ctx: &Ctx) -> Answer {
    let going = Going::read(ctx)?;
    let way = going.way;
    let (tasks, register) = target(ctx).ok_or(Fail::NotFound)?;
    super::form::may_create(ctx, register)?;
    let ticked: Vec<&str> =
        ctx.form.iter().filter(|(name, _)| name == "make").map(|(_, value)| value.as_str()).collect();
    let sheet = Sheet::new(ctx, register);
    let sent = Sent::of(&ctx.form);
    let shared = sheet.changes(SHARED.iter().filter_map(|key| register.field(key)), &sent, &BTreeMap::new())?;
    // Only what is asked and open: an address cannot make tasks of anything else.
    let chosen = Going::asking(ctx, way)
        .filter(|requirement| going.is_open(&requirement.id) && ticked.contains(&requirement.id.as_str()));
    let records: Vec<Once> = chosen
        .map(|requirement| {
            let mut data = shared.clone();
            data.insert("title".to_owned(), Json::String(title_of(ctx, way, &requirement.id)));
            if let Some(field) = &tasks.text {
                data.insert(field.clone(), Json::String(text_of(ctx, &going, requirement)));
            }
            data.extend(tasks.with.iter().map(|(field, option)| (field.clone(), Json::String(option.clone()))));
            Once { key: key_of(way, &requirement.id), data }
        })
        .collect();
    if records.is_empty() {
        let mut wrong = Wrong::default();
        wrong.all.push(FormError { field: None, text: ctx.t().s("tasks-none-ticked").plain() });
        return preview(ctx, &going, Some(&ticked), wrong, StatusCode::UNPROCESSABLE_ENTITY);
    }
    match ctx.engine().make_once(&ctx.me()?.actor, &register.key, records) {
        Ok(_) => Ok(redirect(&format!("{}&done=tasks-made", href(way)))),
        Err((_, EngineError::Refused(refusal))) if refusal.kind == RefusalKind::Invalid => {
            let wrong = Wrong::of(&sheet, &refusal, &SHARED);
            preview(ctx, &going, Some(&ticked), wrong, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err((_, error)) => Err(error.into()),
    }
}

/// What is asked, and what changed.
fn text_of(ctx: &Ctx, going: &Going<'_>, requirement: &Requirement) -> String {
    let words = ctx.words();
    let clause = requirement.clause.get(&going.way.to).map_or("", String::as_str);
    let change = requirement.change(&going.way.to).map(|word| words.change_lead(word)).unwrap_or_default();
    let mut text = format!("{}\n\n", words.requirement_text(&requirement.id));
    text.push_str(&ctx.t().s("transition-task-text").with("clause", clause).with("change", &change).plain());
    if requirement.sure(&going.way.to).is_provisional() {
        text.push_str("\n\n");
        text.push_str(&ctx.t().s("provisional-help").plain());
    }
    text
}

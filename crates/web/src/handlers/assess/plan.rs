//! Gaps become tasks of a plan, each once.

use std::collections::{BTreeMap, BTreeSet};

use assay_core::permission::{Right, may};
use assay_core::{Act, Command, Json, Record, Refusal, RefusalKind};
use assay_engine::{EngineError, Filter, ListQuery, Once};
use assay_pack::{AssessmentPlan, Register};
use axum::http::StatusCode;

use super::{Assessing, rows_of};
use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::present::href;
use crate::respond::{page, redirect};
use crate::views::form::FormError;
use crate::views::gap::{MakeTasks, TaskRow};
use crate::views::parts::Link;

/// Plans of one assessment that are looked at.
const MOST: u32 = 50;
/// How often a plan is tried again when somebody else was faster.
const TRIES: usize = 5;

/// Where the gaps go.
struct Planning<'a, 'c> {
    assessing: &'a Assessing<'c>,
    plan: &'c AssessmentPlan,
    register: &'c Register,
    /// The plan there is; none when one has to be made.
    record: Option<Record>,
}

impl<'a, 'c> Planning<'a, 'c> {
    fn read(assessing: &'a Assessing<'c>) -> Result<Self, Fail> {
        let plan = assessing.pack.plan.as_ref().ok_or(Fail::NotFound)?;
        let register = assessing.ctx.engine().pack().register(&plan.register).ok_or(Fail::NotFound)?;
        let linked = assessing.ctx.engine().list(
            &assessing.ctx.me()?.actor,
            ListQuery {
                // Finished plans take nothing any more.
                filters: vec![
                    Filter::Links { field: plan.link.clone(), target: assessing.record.number.clone() },
                    Filter::not_closed(),
                ],
                ..ListQuery::of(&register.key, MOST)
            },
        )?;
        Ok(Self { assessing, plan, register, record: linked.records.into_iter().next() })
    }

    fn may(&self) -> Result<bool, Fail> {
        let actor = &self.assessing.ctx.me()?.actor;
        Ok(match &self.record {
            Some(record) => may(actor, Right::Edit, self.register, Some(record)),
            None => may(actor, Right::Create, self.register, None),
        })
    }

    /// The keys the plan has already.
    fn there(&self) -> BTreeSet<&str> {
        let rows = self.record.as_ref().map_or(&[][..], |record| rows_of(record, &self.plan.rows));
        rows.iter().filter_map(|row| row.get(&self.plan.key)?.as_str()).collect()
    }

    /// Requirements that are rated as a gap, with their clause and row.
    fn gaps(&self) -> impl Iterator<Item = (&str, &str, &Json)> {
        let assessing = self.assessing;
        assessing.requirements().iter().filter_map(|judged| {
            let row = assessing.row(&judged.id)?;
            let rating = row.get(&assessing.pack.rating)?.as_str()?;
            assessing.is_gap(rating).then_some((judged.id.as_str(), judged.clause.as_str(), row))
        })
    }

    fn task(&self, id: &str, clause: &str, row: &Json) -> Json {
        let pack = self.assessing.pack;
        let mut task = serde_json::Map::new();
        let mut put = |column: Option<&String>, value: Option<Json>| {
            if let (Some(column), Some(value)) = (column, value) {
                task.insert(column.clone(), value);
            }
        };
        put(Some(&self.plan.key), Some(Json::from(id)));
        put(Some(&self.plan.task), Some(Json::String(self.assessing.ctx.words().requirement(id))));
        put(self.plan.clause.as_ref(), Some(Json::from(clause)));
        put(self.plan.effort.as_ref(), row.get(&pack.effort).cloned());
        put(self.plan.who.as_ref(), row.get(&pack.who).cloned());
        Json::Object(task)
    }

    /// The name of a new plan.
    fn title(&self) -> String {
        let title = self.assessing.record.title();
        self.assessing.ctx.t().s("assess-plan-name").with("title", title).plain()
    }
}

/// May the reader make tasks of the gaps?
pub(super) fn may_plan(assessing: &Assessing<'_>) -> Result<bool, Fail> {
    Planning::read(assessing)?.may()
}

/// What would be made.
pub(crate) fn ask(ctx: &Ctx) -> Answer {
    let assessing = Assessing::read(ctx)?;
    preview(ctx, &Planning::read(&assessing)?, None, Vec::new(), StatusCode::OK)
}

fn preview(
    ctx: &Ctx,
    planning: &Planning<'_, '_>,
    ticked: Option<&[&str]>,
    errors: Vec<FormError>,
    status: StatusCode,
) -> Answer {
    allowed(planning)?;
    let assessing = planning.assessing;
    let there = planning.there();
    let page_of_plan = planning.record.as_ref().map(|record| href(&planning.register.key, &record.number));
    let rows: Vec<TaskRow> = planning
        .gaps()
        .map(|(id, clause, row)| {
            let text = |key: &str| row.get(key).and_then(Json::as_str).unwrap_or_default();
            let rating = text(&assessing.pack.rating);
            let mut facts = vec![id.to_owned(), ctx.t().s("clause").with("number", clause).plain()];
            facts.push(ctx.words().column_option(
                &assessing.register.key,
                &assessing.table.key,
                &assessing.pack.rating,
                rating,
            ));
            let days = text(&assessing.pack.effort);
            if !days.is_empty() {
                facts.push(ctx.t().s("assess-days").with("days", days).plain());
            }
            TaskRow {
                value: id.to_owned(),
                title: ctx.words().requirement(id),
                facts,
                on: ticked.is_none_or(|ticked| ticked.contains(&id)),
                made: page_of_plan
                    .as_ref()
                    .filter(|_| there.contains(id))
                    .map(|page| Link::new(ctx.t().s("assess-planned").plain(), page.clone())),
            }
        })
        .collect();
    let open = super::count(rows.iter().filter(|row| row.made.is_none()).count());
    let lead = match &planning.record {
        Some(record) => ctx.t().s("assess-plan-into").with("title", record.title()).plain(),
        None => ctx.t().s("assess-plan-new").with("title", &planning.title()).plain(),
    };
    let view = MakeTasks {
        heading: ctx.t().s("assess-plan-title").plain(),
        lead,
        action: format!("{}/plan", assessing.path()),
        hidden: Vec::new(),
        rows,
        fields: Vec::new(),
        errors,
        submit: ctx.t().s("tasks-make").with("count", open).plain(),
        cancel: assessing.path(),
    };
    let mut parents = assessing.parents();
    parents.push(Link::new(ctx.t().s("assess-title").plain(), assessing.path()));
    let mut response = page(ctx, &view, assessing.at(), parents)?;
    *response.status_mut() = status;
    Ok(response)
}

fn allowed(planning: &Planning<'_, '_>) -> Result<(), Fail> {
    let id = if planning.record.is_some() { "refusal-may-not-edit" } else { "refusal-may-not-create" };
    if planning.may()? { Ok(()) } else { Err(Fail::Refused(Refusal::forbidden(id))) }
}

/// Makes them: what the plan has already is passed over.
pub(crate) fn make(ctx: &Ctx) -> Answer {
    let assessing = Assessing::read(ctx)?;
    let ticked: Vec<&str> =
        ctx.form.iter().filter(|(name, _)| name == "make").map(|(_, value)| value.as_str()).collect();
    let actor = &ctx.me()?.actor;
    for _ in 0..TRIES {
        let planning = Planning::read(&assessing)?;
        allowed(&planning)?;
        let there = planning.there();
        let ticked_gaps: Vec<_> = planning.gaps().filter(|(id, _, _)| ticked.contains(id)).collect();
        if ticked_gaps.is_empty() {
            let text = ctx.t().s("tasks-none-ticked").plain();
            let errors = vec![FormError { field: None, text }];
            return preview(ctx, &planning, Some(&ticked), errors, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let new = ticked_gaps.into_iter().filter(|(id, _, _)| !there.contains(id));
        let tasks: Vec<Json> = new.map(|(id, clause, row)| planning.task(id, clause, row)).collect();
        let done = match &planning.record {
            Some(record) if tasks.is_empty() => Ok(record.number.clone()),
            Some(record) => {
                let rows = rows_of(record, &planning.plan.rows).iter().cloned().chain(tasks).collect();
                let set = BTreeMap::from([(planning.plan.rows.clone(), Json::Array(rows))]);
                let act = Act::Edit { number: record.number.clone(), set };
                let command = Command::new(actor.clone(), act).expecting(record.version);
                ctx.engine().submit(command).map(|done| done.number)
            }
            None => begin(ctx, &planning, tasks),
        };
        match done {
            Ok(number) => {
                return Ok(redirect(&format!("{}?done=tasks-made", href(&planning.register.key, &number))));
            }
            // Somebody else was faster: what they made is looked at again.
            Err(EngineError::Refused(refusal)) if refusal.kind == RefusalKind::Conflict => {}
            Err(EngineError::Refused(refusal))
                if matches!(refusal.kind, RefusalKind::Invalid | RefusalKind::Locked) =>
            {
                let told = ctx.words().refusal(&planning.register.key, &refusal);
                let errors = told.into_iter().map(|text| FormError { field: None, text }).collect();
                return preview(ctx, &planning, Some(&ticked), errors, StatusCode::UNPROCESSABLE_ENTITY);
            }
            Err(error) => return Err(error.into()),
        }
    }
    let planning = Planning::read(&assessing)?;
    let errors = vec![FormError { field: None, text: ctx.t().s("assess-busy").plain() }];
    preview(ctx, &planning, Some(&ticked), errors, StatusCode::CONFLICT)
}

/// A new plan with these tasks, once for each assessment.
fn begin(ctx: &Ctx, planning: &Planning<'_, '_>, tasks: Vec<Json>) -> Result<String, EngineError> {
    let actor = ctx.me().map_err(|_nobody| EngineError::Invalid("nobody is signed in".to_owned()))?.actor.clone();
    let plan = planning.plan;
    let number = &planning.assessing.record.number;
    let mut data = BTreeMap::from([
        ("title".to_owned(), Json::String(planning.title())),
        (plan.link.clone(), Json::String(number.clone())),
        (plan.rows.clone(), Json::Array(tasks)),
    ]);
    if let Some(begins) = &plan.begins {
        data.insert(begins.clone(), Json::String(ctx.engine().now().today.to_string()));
    }
    // A plan that was finished or dropped is followed by another.
    let before = ctx.engine().made_once(&plan.register, [format!("{number}/plan")].iter().map(String::as_str))?.len();
    let key =
        if before == 0 { format!("{number}/plan") } else { format!("{number}/plan/{}", ctx.engine().now().today) };
    let made = ctx.engine().make_once(&actor, &plan.register, vec![Once { key, data }]).map_err(|(_, error)| error)?;
    match made.into_iter().next() {
        Some(made) => Ok(made.number),
        None => Err(EngineError::Refused(Refusal::one(
            RefusalKind::Conflict,
            assay_core::Message::new("refusal-external-taken").text("number", number),
        ))),
    }
}

//! A plan made from a methodology.

use std::collections::BTreeMap;

use assay_core::{Actor, Json};
use assay_pack::{Methodology, PlanPhase, PlanTask, Planning, Size};
use assay_plan::{Calendar, Frame, Network, Task, days_for, schedule, take_turns, working_days};
use assay_store::{Filter, ListQuery};
use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::checker::organisation;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::render::Renderer;

/// What a plan is made from.
#[derive(Debug, Clone)]
pub struct PlanRequest {
    /// Key of the methodology.
    pub methodology: String,
    /// First day.
    pub starts: Date,
    /// The day the goal is wanted for, where there is one.
    pub wanted: Option<Date>,
    /// People in the company.
    pub size: i64,
    /// Who takes on a role: number of the person, and days a week, in hundredths.
    pub people: BTreeMap<String, (Option<String>, u64)>,
    /// Goals that choose the order of modules.
    pub goals: Vec<String>,
}

/// What is known before anybody says anything.
#[derive(Debug, Clone, Default)]
pub struct PlanWish {
    /// People in the company.
    pub size: Option<i64>,
    /// The day the goal is wanted for.
    pub target: Option<Date>,
    /// The methodology chosen for the company.
    pub methodology: Option<String>,
    /// Somebody who holds a role, by role: the first of them.
    pub holders: BTreeMap<String, String>,
}

/// A task with its dates.
#[derive(Debug, Clone)]
pub struct DraftTask<'p> {
    /// What the methodology says.
    pub task: &'p PlanTask,
    /// Tasks before it, those of the modules before its own included.
    pub after: Vec<String>,
    /// Number of the person.
    pub who: Option<String>,
    /// Days of work, in hundredths.
    pub effort: u64,
    /// First day.
    pub starts: Date,
    /// Last day.
    pub due: Date,
    /// A delay of it delays the end.
    pub critical: bool,
}

/// A phase with its dates.
#[derive(Debug, Clone)]
pub struct DraftPhase<'p> {
    /// What the methodology says.
    pub phase: &'p PlanPhase,
    /// First and last day.
    pub days: Option<(Date, Date)>,
}

/// A plan that is not yet a record.
#[derive(Debug, Clone)]
pub struct DraftPlan<'p> {
    /// Its methodology.
    pub methodology: &'p Methodology,
    /// Where it will be kept.
    pub planning: &'p Planning,
    /// First day.
    pub starts: Date,
    /// The day the goal is wanted for.
    pub wanted: Option<Date>,
    /// The day the goal is reached.
    pub ends: Date,
    /// Phases in order.
    pub phases: Vec<DraftPhase<'p>>,
    /// Tasks, phase by phase.
    pub tasks: Vec<DraftTask<'p>>,
    /// Milestones with the day they are reached.
    pub milestones: Vec<(&'p str, Date)>,
    /// What the size of the company means.
    pub size: Option<&'p Size>,
}

impl Engine {
    /// What the workspace says of itself that a plan can begin with.
    ///
    /// # Errors
    /// The store failed.
    pub fn plan_wish(&self, actor: &Actor) -> Result<PlanWish, EngineError> {
        let pack = self.pack();
        let Some(planning) = &pack.planning else { return Ok(PlanWish::default()) };
        let about = self.shared.store.read(|tx| organisation(tx, &self.shared))?;
        let mut wish = PlanWish::default();
        if let Some(about) = about {
            let size = planning.size.as_ref().and_then(|field| about.data.get(field));
            wish.size = size.and_then(Json::as_i64);
            wish.target =
                planning.target.as_ref().and_then(|field| about.text(field)).and_then(assay_core::value::parse_date);
            wish.methodology = about.text(&planning.methodology).map(ToOwned::to_owned);
        }
        let identity = &pack.identity;
        for role in pack.methodologies.iter().flat_map(|it| &it.tasks).map(|task| &task.who) {
            if wish.holders.contains_key(role) {
                continue;
            }
            let query = ListQuery {
                filters: vec![Filter::Has { field: identity.roles.clone(), value: role.clone() }],
                descending: false,
                fields: vec!["title".to_owned()],
                ..ListQuery::of(&identity.register, 1)
            };
            let first = self.list(actor, query)?.records.into_iter().next();
            wish.holders.extend(first.map(|record| (role.clone(), record.number)));
        }
        Ok(wish)
    }

    /// A plan by a methodology; none when the pack has no such methodology, or keeps no plans.
    #[must_use]
    pub fn draft_plan(&self, request: &PlanRequest) -> Option<DraftPlan<'_>> {
        let pack = self.pack();
        draft(pack.planning.as_ref()?, pack.methodology(&request.methodology)?, request)
    }
}

fn draft<'p>(planning: &'p Planning, methodology: &'p Methodology, request: &PlanRequest) -> Option<DraftPlan<'p>> {
    let phases = order(methodology, &request.goals);
    let size = planning.size_of(request.size);
    let growth = size.map_or(100, |size| u64::from(size.effort));
    let mut listed: Vec<&PlanTask> = methodology.tasks.iter().collect();
    listed.sort_by_key(|task| phases.iter().position(|phase| phase.key == task.phase));
    let chained = chain(&phases, &listed);
    let efforts: Vec<u64> =
        listed.iter().map(|task| if task.fixed { task.effort } else { round(task.effort * growth / 100) }).collect();
    let tasks: Vec<Task> = listed
        .iter()
        .zip(&chained)
        .zip(&efforts)
        .map(|((task, after), effort)| {
            let given = request.people.get(&task.who);
            let per_week = given.map_or(200, |(_, days)| *days);
            let work = if *effort > 0 { days_for(*effort, per_week) } else { 1 };
            Task {
                key: task.key.clone(),
                after: after.clone(),
                days: task.waits.map_or(work, |days| working_days(days).max(work)),
                waits: task.waits.is_some(),
                owner: Some(given.and_then(|(person, _)| person.clone()).unwrap_or_else(|| task.who.clone())),
                ..Task::default()
            }
        })
        .collect();
    let (network, _) = Network::of(&tasks);
    let calendar = Calendar::default();
    let goal = tasks.iter().position(|task| task.key == methodology.goal);
    let frame = Frame { calendar: &calendar, start: request.starts, today: None, goal };
    let plan = schedule(&tasks, &take_turns(&tasks, &network, frame), frame);

    let drafted = listed.iter().zip(chained).zip(efforts).zip(&plan.tasks).map(|(((task, after), effort), placed)| {
        let who = request.people.get(&task.who).and_then(|(person, _)| person.clone());
        DraftTask { task, after, who, effort, starts: placed.starts, due: placed.ends, critical: placed.critical }
    });
    let tasks: Vec<DraftTask<'p>> = drafted.collect();
    let days = |phase: &PlanPhase| {
        let of = || tasks.iter().filter(|task| task.task.phase == phase.key);
        Some((of().map(|task| task.starts).min()?, of().map(|task| task.due).max()?))
    };
    let phases = phases.into_iter().map(|phase| DraftPhase { phase, days: days(phase) }).collect();
    let milestones = methodology.milestones.iter().filter_map(|milestone| {
        let of = tasks.iter().filter(|task| milestone.after.contains(&task.task.key));
        Some((milestone.key.as_str(), of.map(|task| task.due).max()?))
    });
    let milestones = milestones.collect();
    Some(DraftPlan {
        methodology,
        planning,
        starts: request.starts,
        wanted: request.wanted,
        ends: plan.ends,
        phases,
        tasks,
        milestones,
        size,
    })
}

/// Effort to the half day: more exact it is not.
fn round(effort: u64) -> u64 {
    (effort + 25) / 50 * 50
}

/// The phases, the modules in the order that serves the goals: the sum of their places in each.
fn order<'p>(methodology: &'p Methodology, goals: &[String]) -> Vec<&'p PlanPhase> {
    let chosen: Vec<_> = methodology.goals.iter().filter(|goal| goals.contains(&goal.key)).collect();
    let rank = |phase: &PlanPhase| -> usize {
        chosen.iter().filter_map(|goal| goal.order.iter().position(|key| *key == phase.key)).sum()
    };
    let mut modules: Vec<&PlanPhase> = methodology.phases.iter().filter(|phase| phase.module).collect();
    modules.sort_by_key(|phase| rank(phase));
    let mut modules = modules.into_iter();
    let slots =
        methodology.phases.iter().map(|phase| if phase.module { modules.next().unwrap_or(phase) } else { phase });
    slots.collect()
}

/// What each task comes after. A module begins when the phase before it is done: its first tasks come after the last ones there.
fn chain(phases: &[&PlanPhase], tasks: &[&PlanTask]) -> Vec<Vec<String>> {
    let before = |phase: &str| {
        let place = phases.iter().position(|known| known.key == phase)?;
        phases.get(place.checked_sub(1)?)
    };
    let each = tasks.iter().map(|task| {
        let mut after = task.after.clone();
        let module = phases.iter().any(|phase| phase.key == task.phase && phase.module);
        let first = !within(tasks, &task.phase).any(|other| task.after.contains(&other.key));
        if module
            && first
            && let Some(earlier) = before(&task.phase)
        {
            after.extend(last(tasks, &earlier.key));
        }
        after
    });
    each.collect()
}

fn within<'t>(tasks: &'t [&PlanTask], phase: &'t str) -> impl Iterator<Item = &'t PlanTask> {
    tasks.iter().copied().filter(move |task| task.phase == phase)
}

/// The tasks of a phase that no other task there comes after.
fn last(tasks: &[&PlanTask], phase: &str) -> Vec<String> {
    let ends = within(tasks, phase).filter(|task| !within(tasks, phase).any(|other| other.after.contains(&task.key)));
    ends.map(|task| task.key.clone()).collect()
}

impl DraftPlan<'_> {
    /// Days of work, in hundredths.
    #[must_use]
    pub fn effort(&self) -> u64 {
        self.tasks.iter().map(|task| task.effort).sum()
    }

    /// The fields of its record, in the words of whoever makes it.
    #[must_use]
    pub fn data(&self, words: &Renderer) -> BTreeMap<String, Json> {
        let planning = self.planning;
        let phase_name = |key: &str| words.label(&format!("roadmap-phase-{key}"));
        let object = |cells: Vec<(&String, Json)>| -> Json {
            let filled = cells.into_iter().filter(|(_, cell)| !cell.is_null());
            Json::Object(filled.map(|(key, cell)| (key.clone(), cell)).collect())
        };
        let columns = &planning.phases;
        let phases = self.phases.iter().map(|phase| {
            let goal = words.attribute(&format!("roadmap-phase-{}", phase.phase.key), "goal");
            object(vec![
                (&columns.name, Json::from(phase_name(&phase.phase.key))),
                (&columns.starts, phase.days.map(|(first, _)| first.to_string()).into()),
                (&columns.ends, phase.days.map(|(_, last)| last.to_string()).into()),
                (&columns.goal, goal.into()),
            ])
        });
        let phases: Vec<Json> = phases.collect();
        let columns = &planning.tasks;
        let tasks = self.tasks.iter().map(|task| {
            let effort = (task.effort > 0).then(|| Decimal::new(i64::try_from(task.effort).unwrap_or_default(), 2));
            object(vec![
                (&columns.key, Json::from(task.task.key.clone())),
                (&columns.name, Json::from(words.label(&format!("roadmap-task-{}", task.task.key)))),
                (&columns.phase, Json::from(phase_name(&task.task.phase))),
                (&columns.clause, (!task.task.clauses.is_empty()).then(|| task.task.clauses.join(", ")).into()),
                (&columns.who, task.who.clone().into()),
                (&columns.starts, Json::from(task.starts.to_string())),
                (&columns.due, Json::from(task.due.to_string())),
                (&columns.after, (!task.after.is_empty()).then(|| task.after.join(", ")).into()),
                (&columns.effort, effort.map(|effort| effort.normalize().to_string()).into()),
                (&columns.waits, (task.task.waits.is_some() && task.effort == 0).then_some(true).into()),
            ])
        });
        let tasks: Vec<Json> = tasks.collect();
        let columns = &planning.milestones;
        let milestones = self.milestones.iter().map(|(key, day)| {
            let name = words.label(&format!("roadmap-milestone-{key}"));
            object(vec![(&columns.name, Json::from(name)), (&columns.due, Json::from(day.to_string()))])
        });
        let milestones: Vec<Json> = milestones.collect();
        let ends = self.wanted.unwrap_or(self.ends);
        BTreeMap::from([
            ("title".to_owned(), Json::from(words.label(&format!("roadmap-{}", self.methodology.key)))),
            (planning.methodology.clone(), Json::from(self.methodology.key.clone())),
            (planning.starts.clone(), Json::from(self.starts.to_string())),
            (planning.ends.clone(), Json::from(ends.to_string())),
            (planning.phases.field.clone(), Json::from(phases)),
            (planning.tasks.field.clone(), Json::from(tasks)),
            (planning.milestones.field.clone(), Json::from(milestones)),
        ])
    }
}

//! How a plan stands.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use assay_core::permission::{Right, may};
use assay_core::readiness::Standing;
use assay_core::{Actor, Host, Json, Record};
use assay_pack::{Methodology, PlanTask, Planning, Program, StateKind};
use assay_plan::cost::{Assumptions, Outcome, cost};
use assay_plan::{
    Calendar, Forecast, Frame, Knot, MAX_DAYS, Network, Pace, Schedule, Task, days_for, forecast, schedule,
};
use assay_store::{Filter, ListQuery, TxFacts};
use jiff::ToSpan;
use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{date, names, number, text};
use crate::checker::organisation;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::queries::not_found;

/// Days a week that are counted for a task of which only the effort is known, in hundredths.
const PER_WEEK: u64 = 250;
/// Tasks times runs of one forecast: a few milliseconds.
const WORK: usize = 150_000;
/// Most effort that can be meant, in days: ten people for a decade.
const MUCH: i64 = 20_000;
/// Years around today in which plans lie.
const YEARS: i16 = 50;
/// Years a return is looked at: one cycle of a certificate.
pub const YEARS_OF_RETURN: u32 = 3;

/// A task as the plan's table has it.
#[derive(Debug, Clone, Default)]
pub struct PlanRow {
    /// Short name.
    pub key: String,
    /// What is to be done.
    pub name: String,
    /// Name of its phase.
    pub phase: String,
    /// The clauses it serves.
    pub clause: String,
    /// Number of the person.
    pub who: Option<String>,
    /// Planned to begin.
    pub starts: Option<Date>,
    /// Planned to be done.
    pub due: Option<Date>,
    /// Short names of the tasks before it.
    pub after: Vec<String>,
    /// Days of work.
    pub effort: Option<Decimal>,
    /// Only time passes.
    pub waits: bool,
    /// How much is done, 0 to 100.
    pub percent: u8,
    /// The day it was done.
    pub done_on: Option<Date>,
    /// What the records say of it.
    pub evidence: Evidence,
}

/// What records say of a task, where its methodology says how it is proved.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Evidence {
    /// Nothing is said.
    #[default]
    Unknown,
    /// So many of its requirements are met.
    Part {
        /// Met.
        met: usize,
        /// Of so many.
        total: usize,
    },
    /// It is proved.
    Whole,
}

/// Something in the table that cannot be meant. Rows are named by their place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Odd {
    /// Tasks are tied in a way that cannot be.
    Knot(Knot),
    /// The phase is not in the table of phases.
    Phase(usize),
    /// It ends before it begins.
    Backwards(usize),
    /// No effort, or none that can be meant.
    Effort(usize),
    /// A date far from today.
    Far(usize),
    /// Nobody does it.
    Nobody(usize),
}

/// How a plan stands.
#[derive(Debug, Clone)]
pub struct PlanView {
    /// Its record.
    pub record: Record,
    /// Records of its people, by number.
    pub people: BTreeMap<String, Record>,
    /// May the asker change it?
    pub may_edit: bool,
    /// Its first day.
    pub starts: Date,
    /// The day the goal is wanted for.
    pub wanted: Option<Date>,
    /// Phases in order: name, what is there at the end.
    pub phases: Vec<(String, String)>,
    /// Tasks.
    pub rows: Vec<PlanRow>,
    /// Milestones: name, planned, reached.
    pub milestones: Vec<(String, Option<Date>, Option<Date>)>,
    /// The task that is the goal.
    pub goal: Option<usize>,
    /// For each task, whether the goal waits for it.
    pub leads: Vec<bool>,
    /// When tasks can be done.
    pub schedule: Schedule,
    /// Tasks directly before each, as far as they can be tied.
    pub network: Network,
    /// What cannot be meant.
    pub odd: Vec<Odd>,
    /// The pace so far.
    pub pace: Pace,
    /// When the goal is reached at this pace; none when nothing is left to do.
    pub forecast: Option<Forecast>,
    /// What costs and return rest on.
    pub assumptions: Assumptions,
    /// Costs and return.
    pub outcome: Outcome,
    /// The currency of the amounts.
    pub currency: String,
    /// How the methodology proves tasks.
    pub methodology: Option<String>,
}

impl PlanView {
    /// Tasks that can be worked on now: not done, and nothing before them is open. Those that only wait are left out.
    #[must_use]
    pub fn startable(&self) -> Vec<usize> {
        let open = |place: &usize| self.rows.get(*place).is_some_and(|row| row.done_on.is_none());
        let mut ready: Vec<usize> = (0..self.rows.len())
            .filter(|place| open(place) && !self.rows.get(*place).is_some_and(|row| row.waits))
            .filter(|place| !self.network.before(*place).iter().any(open))
            .collect();
        ready.sort_by_key(|place| self.schedule.tasks.get(*place).map(|task| (task.late_start, *place)));
        ready
    }

    /// Calendar days between the end as the plan stands and the day it is wanted for: positive for slack, negative for late.
    #[must_use]
    pub fn slack(&self) -> Option<i32> {
        let wanted = self.wanted?;
        self.schedule.ends.until(wanted).ok().map(|span| span.get_days())
    }
}

impl Engine {
    /// The plan that everybody means: the newest that is under way, else the newest at all.
    ///
    /// # Errors
    /// The store failed.
    pub fn current_plan(&self, actor: &Actor) -> Result<Option<String>, EngineError> {
        let pack = self.pack();
        let Some(register) = pack.planning.as_ref().and_then(|planning| pack.register(&planning.register)) else {
            return Ok(None);
        };
        let workflow = register.workflow.as_ref();
        let running = workflow.map(|workflow| {
            let states = workflow.states.iter().filter(|state| state.key != workflow.start);
            let open = states.filter(|state| state.kind == StateKind::Open);
            open.map(|state| state.key.clone()).collect::<Vec<_>>()
        });
        for filters in [running.map(|states| vec![Filter::State(states)]), Some(Vec::new())].into_iter().flatten() {
            let query = ListQuery { filters, fields: vec!["title".to_owned()], ..ListQuery::of(&register.key, 1) };
            if let Some(record) = self.list(actor, query)?.records.into_iter().next() {
                return Ok(Some(record.number));
            }
        }
        Ok(None)
    }

    /// How a plan stands that the actor may see.
    ///
    /// # Errors
    /// There is no such plan, or the store failed.
    pub fn plan(&self, actor: &Actor, number: &str) -> Result<PlanView, EngineError> {
        let pack = Arc::clone(self.pack());
        let planning = pack.planning.as_ref().ok_or_else(|| not_found(number))?;
        let record = self.record(actor, number)?;
        if record.register != planning.register {
            return Err(not_found(number));
        }
        let register = pack.register(&record.register).ok_or_else(|| not_found(number))?;
        let today = self.now().today;
        let mut rows = rows(planning, &record);
        let methodology = record.text(&planning.methodology).and_then(|key| pack.methodology(key));
        if let Some(methodology) = methodology {
            self.prove_tasks(methodology, &mut rows)?;
        }
        let people: BTreeSet<&str> = rows.iter().filter_map(|row| row.who.as_deref()).chain(record.owner()).collect();
        let people = self.records_named(actor, people)?;
        let locked = record.state.as_deref().and_then(|state| register.state(state));
        let locked = locked.is_some_and(|state| state.locks(&planning.tasks.field));
        let may_edit = !record.withdrawn && !locked && may(actor, Right::Edit, register, Some(&record));
        Ok(stand(planning, methodology, record, people, may_edit, rows, today))
    }

    /// Fills in what the records say of tasks.
    fn prove_tasks(&self, methodology: &Methodology, rows: &mut [PlanRow]) -> Result<(), EngineError> {
        let readiness = self.readiness(&self.edition()?)?;
        let met: BTreeMap<&str, bool> = readiness
            .requirements
            .iter()
            .filter(|judged| judged.standing != Standing::NotApplicable)
            .map(|judged| (judged.id.as_str(), judged.standing == Standing::Met))
            .collect();
        let tasks: Vec<(&mut PlanRow, &PlanTask)> =
            rows.iter_mut().filter_map(|row| methodology.task(&row.key).map(|task| (row, task))).collect();
        let programs: Vec<&Program> = tasks.iter().filter_map(|(_, task)| task.done_when.as_ref()).collect();
        let mut holds = self.holds(&programs)?.into_iter();
        for (row, task) in tasks {
            let asked: Vec<bool> = task.proved_by.iter().filter_map(|id| met.get(id.as_str()).copied()).collect();
            let held = task.done_when.as_ref().map(|_| holds.next().unwrap_or(false));
            let (met, total) = (asked.iter().filter(|met| **met).count(), asked.len());
            row.evidence = match held {
                Some(true) if met == total => Evidence::Whole,
                None if total > 0 && met == total => Evidence::Whole,
                None if total == 0 => Evidence::Unknown,
                _ => Evidence::Part { met, total: total.max(1) },
            };
        }
        Ok(())
    }

    /// Whether expressions about the organisation hold now.
    fn holds(&self, programs: &[&Program]) -> Result<Vec<bool>, EngineError> {
        let shared = &self.shared;
        let now = self.now();
        shared.store.read(|tx| {
            let Some(about) = organisation(tx, shared)? else { return Ok(vec![false; programs.len()]) };
            let facts = TxFacts::new(tx);
            let host = Host::new(&shared.pack, &facts);
            let about = host.admit(Arc::new(about));
            let system = Actor::system("plan");
            let held = programs.iter().map(|program| host.evaluate(program, about.clone(), &system, now).is_true());
            let held = held.collect();
            facts.finish()?;
            Ok(held)
        })
    }
}

/// The tasks of a plan as its table has them.
fn rows(planning: &Planning, record: &Record) -> Vec<PlanRow> {
    let columns = &planning.tasks;
    let table = record.data.get(&columns.field).and_then(Json::as_array);
    let read = |row: &Json| {
        let word = |key: &str| text(row, key).unwrap_or_default().trim().to_owned();
        let percent = row.get(&columns.percent).and_then(Json::as_i64).unwrap_or_default();
        PlanRow {
            key: word(&columns.key),
            name: word(&columns.name),
            phase: word(&columns.phase),
            clause: word(&columns.clause),
            who: text(row, &columns.who).map(ToOwned::to_owned),
            starts: date(row, &columns.starts),
            due: date(row, &columns.due),
            after: names(text(row, &columns.after).unwrap_or_default()),
            effort: number(row.get(&columns.effort)),
            waits: row.get(&columns.waits).and_then(Json::as_bool).unwrap_or(false),
            percent: u8::try_from(percent.clamp(0, 100)).unwrap_or_default(),
            done_on: date(row, &columns.done_on),
            evidence: Evidence::Unknown,
        }
    };
    table.into_iter().flatten().map(read).collect()
}

/// A task for the arithmetic: how many days it takes, and when it may begin.
fn task(row: &PlanRow, calendar: &Calendar) -> Task {
    let effort = row.effort.and_then(|effort| u64::try_from(effort * Decimal::ONE_HUNDRED).ok()).unwrap_or_default();
    let planned = row.starts.zip(row.due).filter(|(starts, due)| starts <= due).map(|(starts, due)| {
        let days = calendar.between(starts, due) + i64::from(calendar.is_working(due));
        u32::try_from(days).unwrap_or(MAX_DAYS).clamp(1, MAX_DAYS)
    });
    let days = planned.unwrap_or_else(|| days_for(effort, PER_WEEK));
    // A date alone is an appointment: the task is not done earlier.
    let lead = |due: Date| calendar.day(due, 1 - i64::from(days));
    Task {
        key: row.key.clone(),
        after: row.after.clone(),
        days,
        waits: row.waits,
        owner: row.who.clone(),
        not_before: row.starts.or(row.due.map(lead)),
        due: row.due,
        percent: row.percent,
        done_on: row.done_on,
    }
}

fn stand(
    planning: &Planning,
    methodology: Option<&Methodology>,
    record: Record,
    people: BTreeMap<String, Record>,
    may_edit: bool,
    rows: Vec<PlanRow>,
    today: Date,
) -> PlanView {
    let calendar = Calendar::default();
    let of = |field: &str| record.text(field).and_then(assay_core::value::parse_date);
    let dated = rows.iter().filter_map(|row| row.starts.or(row.due)).min();
    let starts = of(&planning.starts).or(dated).unwrap_or(today);
    let wanted = of(&planning.ends);
    let tasks: Vec<Task> = rows.iter().map(|row| task(row, &calendar)).collect();
    let (network, knots) = Network::of(&tasks);
    let goal = goal(methodology, &rows, wanted);
    let frame = Frame { calendar: &calendar, start: starts, today: Some(today), goal };
    let schedule = schedule(&tasks, &network, frame);
    let pace = Pace::of(&tasks, &calendar);
    let leads = network.leading_to(goal);
    let open = rows.iter().zip(&leads).any(|(row, leads)| *leads && row.done_on.is_none());
    let runs = u32::try_from((WORK / rows.len().max(1)).clamp(100, 4_000)).unwrap_or(100);
    let forecast = open.then(|| forecast(&tasks, &network, frame, &pace, (runs, seed(&record.number))));

    let table = |field: &str| record.data.get(field).and_then(Json::as_array).into_iter().flatten();
    let word = |row: &Json, key: &str| text(row, key).unwrap_or_default().to_owned();
    let phases: Vec<(String, String)> = table(&planning.phases.field)
        .map(|row| (word(row, &planning.phases.name), word(row, &planning.phases.goal)))
        .collect();
    let milestones = table(&planning.milestones.field)
        .map(|row| {
            let columns = &planning.milestones;
            (word(row, &columns.name), date(row, &columns.due), date(row, &columns.reached_on))
        })
        .collect();
    let money = |field: &str| number(record.data.get(field)).unwrap_or_default();
    let assumptions = Assumptions {
        days: rows.iter().filter_map(|row| row.effort).fold(Decimal::ZERO, |sum, days| sum.saturating_add(days)),
        day_rate: money(&planning.money.day_rate),
        fees: money(&planning.money.fees),
        tools: money(&planning.money.tools),
        benefit: money(&planning.money.benefit),
        upkeep: money(&planning.money.upkeep),
        years: YEARS_OF_RETURN,
    };
    let fields = [&planning.money.day_rate, &planning.money.fees, &planning.money.benefit, &planning.money.tools];
    let currency =
        fields.iter().find_map(|field| text(record.data.get(*field)?, "currency")).unwrap_or("EUR").to_owned();
    let odd = odd(&rows, knots, &phases, today);
    PlanView {
        people,
        may_edit,
        starts,
        wanted,
        phases,
        milestones,
        goal,
        leads,
        schedule,
        network,
        odd,
        pace,
        forecast,
        outcome: cost(&assumptions),
        assumptions,
        currency,
        methodology: methodology.map(|methodology| methodology.key.clone()),
        rows,
        record,
    }
}

/// The task the plan leads to: the methodology's, else the last one due by the day it is wanted for when others come after.
fn goal(methodology: Option<&Methodology>, rows: &[PlanRow], wanted: Option<Date>) -> Option<usize> {
    if let Some(place) = methodology.and_then(|it| rows.iter().position(|row| row.key == it.goal)) {
        return Some(place);
    }
    let wanted = wanted?;
    let later = rows.iter().any(|row| row.due.is_some_and(|due| due > wanted));
    let by = rows.iter().enumerate().filter(|(_, row)| row.due.is_some_and(|due| due <= wanted));
    later.then(|| by.max_by_key(|(_, row)| row.due).map(|(place, _)| place)).flatten()
}

fn odd(rows: &[PlanRow], knots: Vec<Knot>, phases: &[(String, String)], today: Date) -> Vec<Odd> {
    let mut odd: Vec<Odd> = knots.into_iter().map(Odd::Knot).collect();
    let (first, last) = (today.saturating_sub(YEARS.years()), today.saturating_add(YEARS.years()));
    for (place, row) in rows.iter().enumerate() {
        if !row.phase.is_empty() && !phases.is_empty() && phases.iter().all(|(name, _)| *name != row.phase) {
            odd.push(Odd::Phase(place));
        }
        if row.starts.zip(row.due).is_some_and(|(starts, due)| due < starts) {
            odd.push(Odd::Backwards(place));
        }
        let none = row.effort.is_none_or(|effort| effort <= Decimal::ZERO);
        let much = row.effort.is_some_and(|effort| effort > Decimal::from(MUCH));
        if row.done_on.is_none() && !row.waits && (none || much) {
            odd.push(Odd::Effort(place));
        }
        if [row.starts, row.due, row.done_on].into_iter().flatten().any(|day| day < first || day > last) {
            odd.push(Odd::Far(place));
        }
        if row.who.is_none() && row.done_on.is_none() && !row.waits {
            odd.push(Odd::Nobody(place));
        }
    }
    odd
}

/// A seed that is the same for a plan each time (FNV-1a of its number), so that its forecast does not jump about.
fn seed(number: &str) -> u64 {
    number.bytes().fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3))
}

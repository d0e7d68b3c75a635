//! The way of a record through its workflow.

use std::collections::BTreeMap;

use assay_core::{Json, Message, Record, keys};
use assay_engine::HistoryEntry;
use assay_pack::{Move, Register, StateKind, Workflow};
use jiff::Timestamp;

use crate::present::Presenter;
use crate::views::parts::Mark;
use crate::views::record::{Phase, Step};

/// The states on the main way: from the start to where records come to rest, in force or closed. Other ends are ways out.
pub(super) fn way(workflow: &Workflow) -> Vec<&str> {
    let mut way = Vec::new();
    let start = workflow.states.iter().skip_while(|state| state.key != workflow.start);
    for state in start {
        way.push(state.key.as_str());
        if state.kind != StateKind::Open {
            break;
        }
    }
    // A state that leads only back, such as a rejection, is no step ahead.
    let (last, listed) = (way.last().copied(), way.clone());
    let leads_on = |state: &str| {
        let later: Vec<&str> = listed.iter().skip_while(|known| **known != state).skip(1).copied().collect();
        workflow
            .moves
            .iter()
            .any(|step| step.from.iter().any(|from| from == state) && later.contains(&step.to.as_str()))
    };
    way.retain(|state| Some(*state) == last || leads_on(state));
    way
}

/// The steps of the workflow; none where there is no way to go.
pub(super) fn steps(
    present: &Presenter<'_>,
    register: &Register,
    record: &Record,
    trail: &[HistoryEntry],
) -> Vec<Step> {
    let Some(current) = record.state.as_deref() else { return Vec::new() };
    let mut reached: BTreeMap<String, Timestamp> = BTreeMap::new();
    for row in trail {
        if let Some(state) = row.entry.value(keys::STATE).and_then(Json::as_str) {
            reached.insert(state.to_owned(), row.entry.at);
        }
    }
    along(present, register, current, &reached)
}

/// The steps of a record in state `current` that came into its states at these moments.
pub(crate) fn along(
    present: &Presenter<'_>,
    register: &Register,
    current: &str,
    reached: &BTreeMap<String, Timestamp>,
) -> Vec<Step> {
    let Some(workflow) = &register.workflow else { return Vec::new() };
    let way = way(workflow);
    let label = |state: &str| present.ctx.words().state(&register.key, state);
    let on = |state: &str| reached.get(state).map(|at| present.day(*at).text).unwrap_or_default();
    let Some(here) = way.iter().position(|state| *state == current) else {
        // Off the way: the steps that were made, then where it is now.
        let made = way.iter().filter(|state| reached.contains_key(**state));
        let mut steps: Vec<Step> = made
            .map(|state| Step { label: label(state), note: on(state), phase: Phase::Done, mark: Mark::Done })
            .collect();
        steps.push(Step { label: label(current), note: on(current), phase: Phase::Current, mark: Mark::Done });
        return if steps.len() > 1 { steps } else { Vec::new() };
    };
    if way.len() < 2 {
        return Vec::new();
    }
    let steps = way.iter().enumerate().map(|(place, state)| {
        let (phase, note) = match place {
            _ if place < here => (Phase::Done, on(state)),
            _ if place == here => (Phase::Current, on(state)),
            _ => (Phase::Ahead, ahead(present, workflow, &way, place)),
        };
        Step { label: label(state), note, phase, mark: Mark::on_the_way(place, way.len()) }
    });
    steps.collect()
}

/// What a step ahead waits for: signatures.
fn ahead(present: &Presenter<'_>, workflow: &Workflow, way: &[&str], place: usize) -> String {
    let (Some(before), Some(state)) = (place.checked_sub(1).and_then(|before| way.get(before)), way.get(place)) else {
        return String::new();
    };
    let signs = workflow.moves.iter().any(|step| {
        step.sign.is_some() && step.to == *state && step.to != *before && step.from.iter().any(|from| from == before)
    });
    if signs { present.ctx.t().s("step-signature").plain() } else { String::new() }
}

/// The move that is next: the first that leads forward and that nothing keeps from, else one that is made where the record is,
/// else one that waits for something that can still be done. Never one that somebody else has to make.
pub(crate) fn next<'m>(register: &Register, record: &Record, moves: &[(&'m Move, Vec<Message>)]) -> Option<&'m Move> {
    let workflow = register.workflow.as_ref()?;
    let way = way(workflow);
    let place = |state: &str| way.iter().position(|known| *known == state);
    let here = place(record.state.as_deref()?)?;
    let forward = |step: &Move| place(&step.to).is_some_and(|to| to > here);
    let stays = |step: &Move| place(&step.to) == Some(here);
    let free = |blockers: &[Message]| blockers.is_empty();
    let for_others = |blockers: &[Message]| blockers.iter().any(|message| !message.id.starts_with("guard-"));
    let first = |fits: &dyn Fn(&Move, &[Message]) -> bool| {
        moves.iter().find(|(step, blockers)| fits(step, blockers)).map(|(step, _)| *step)
    };
    first(&|step, blockers| forward(step) && free(blockers))
        .or_else(|| first(&|step, blockers| stays(step) && free(blockers) && !is_final(workflow, record)))
        .or_else(|| first(&|step, blockers| forward(step) && !for_others(blockers)))
}

/// Has the record come to rest? Then nothing is next.
fn is_final(workflow: &Workflow, record: &Record) -> bool {
    let state = workflow.states.iter().find(|state| Some(&state.key) == record.state.as_ref());
    state.is_none_or(|state| state.kind != StateKind::Open)
}

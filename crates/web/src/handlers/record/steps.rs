//! The way of a record through its workflow.

use std::collections::BTreeMap;

use assay_core::{Json, Message, Record, keys};
use assay_engine::HistoryEntry;
use assay_pack::{Move, Register, StateKind, Workflow};
use jiff::Timestamp;

use crate::present::Presenter;
use crate::views::parts::Mark;
use crate::views::record::{Phase, Step};

/// The main way in stages: from the start to where records come to rest, in force or closed. Most stages are one state; where
/// none of several leads to another, they are alternatives of one stage. Other ends are ways out and belong to no stage.
pub(super) fn way(workflow: &Workflow) -> Vec<Vec<&str>> {
    let moves = &workflow.moves;
    let leads = |from: &str, to: &str| moves.iter().any(|step| step.to == to && step.from.iter().any(|it| it == from));
    let from_start = || workflow.states.iter().skip_while(|state| state.key != workflow.start);
    let mut open: Vec<&str> =
        from_start().take_while(|state| state.kind == StateKind::Open).map(|state| state.key.as_str()).collect();
    let rest = from_start().find(|state| state.kind != StateKind::Open).map(|state| state.key.as_str());
    // A state that leads only back, such as a rejection, is no step ahead.
    let listed: Vec<&str> = open.iter().copied().chain(rest).collect();
    open.retain(|state| {
        let mut later = listed.iter().skip_while(|known| *known != state).skip(1);
        (rest.is_none() && listed.last() == Some(state)) || later.any(|to| leads(state, to))
    });
    let mut stages: Vec<Vec<&str>> = Vec::new();
    for (place, state) in open.iter().enumerate() {
        // Whatever leads here from the stage before, step by step forward.
        let mut before: Vec<&str> = stages.last().cloned().unwrap_or_default();
        let first = open.iter().position(|known| before.contains(known)).unwrap_or(place);
        for known in open.iter().take(place + 1).skip(first) {
            if !before.contains(known) && before.iter().any(|from| leads(from, known)) {
                before.push(known);
            }
        }
        match stages.last_mut() {
            Some(stage) if !before.contains(state) => stage.push(state),
            _ => stages.push(vec![state]),
        }
    }
    let ends = ends(workflow, &stages, &leads);
    if !ends.is_empty() {
        stages.push(ends);
    } else {
        stages.extend(rest.map(|rest| vec![rest]));
    }
    stages
}

/// Where the last stage alone leads to, and nothing that lies beyond one of these: to withdraw is possible from everywhere, and
/// what is in force may be retired later.
fn ends<'w>(workflow: &'w Workflow, stages: &[Vec<&str>], leads: &dyn Fn(&str, &str) -> bool) -> Vec<&'w str> {
    let Some((last, earlier)) = stages.split_last() else { return Vec::new() };
    let at_rest = workflow.states.iter().filter(|state| state.kind != StateKind::Open).map(|state| state.key.as_str());
    let reached: Vec<&str> = at_rest.filter(|end| last.iter().any(|from| leads(from, end))).collect();
    let alone = |end: &&str| {
        let way_out = earlier.iter().flatten().any(|from| leads(from, end));
        let beyond = reached.iter().any(|other| other != end && leads(other, end));
        !way_out && !beyond
    };
    reached.iter().copied().filter(alone).collect()
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
    let Some(here) = way.iter().position(|stage| stage.contains(&current)) else {
        // Off the way: the steps that were made, then where it is now.
        let made = way.iter().flatten().filter(|state| reached.contains_key(**state));
        let mut steps: Vec<Step> = made
            .map(|state| Step { label: label(state), note: on(state), phase: Phase::Done, mark: Mark::Done })
            .collect();
        steps.push(Step { label: label(current), note: on(current), phase: Phase::Current, mark: Mark::Done });
        return if steps.len() > 1 { steps } else { Vec::new() };
    };
    if way.len() < 2 {
        return Vec::new();
    }
    // Of alternatives the one it came by counts.
    let came_by = |stage: &Vec<&'_ str>| {
        let known = stage.iter().filter(|state| reached.contains_key(**state));
        known.max_by_key(|state| reached.get(**state)).map(|state| (*state).to_owned())
    };
    let any_of = |stage: &Vec<&str>| {
        let labels = stage.iter().map(|state| label(state));
        let joined =
            labels.reduce(|one, other| present.ctx.t().s("step-or").with("one", &one).with("other", &other).plain());
        joined.unwrap_or_default()
    };
    let steps = way.iter().enumerate().map(|(place, stage)| {
        let (phase, label, note) = match place {
            _ if place < here => match came_by(stage) {
                Some(state) => (Phase::Done, label(&state), on(&state)),
                None => (Phase::Done, any_of(stage), String::new()),
            },
            _ if place == here => (Phase::Current, label(current), on(current)),
            _ => (Phase::Ahead, any_of(stage), ahead(present, workflow, &way, place)),
        };
        Step { label, note, phase, mark: Mark::on_the_way(place, way.len()) }
    });
    steps.collect()
}

/// What a step ahead waits for: signatures.
fn ahead(present: &Presenter<'_>, workflow: &Workflow, way: &[Vec<&str>], place: usize) -> String {
    let (Some(before), Some(stage)) = (place.checked_sub(1).and_then(|before| way.get(before)), way.get(place)) else {
        return String::new();
    };
    let signs = workflow.moves.iter().any(|step| {
        let there = stage.contains(&step.to.as_str()) && !before.contains(&step.to.as_str());
        step.sign.is_some() && there && step.from.iter().any(|from| before.contains(&from.as_str()))
    });
    if signs { present.ctx.t().s("step-signature").plain() } else { String::new() }
}

/// The move that is next: the first that leads forward and that nothing keeps from, else one that is made where the record is,
/// else one that waits for something that can still be done. Never one that somebody else has to make.
pub(crate) fn next<'m>(register: &Register, record: &Record, moves: &[(&'m Move, Vec<Message>)]) -> Option<&'m Move> {
    let workflow = register.workflow.as_ref()?;
    let way = way(workflow);
    let place = |state: &str| way.iter().position(|stage| stage.contains(&state));
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

//! Reads workflows and checks their shape.

use std::collections::{BTreeMap, BTreeSet};

use super::expression::Expression;
use super::report::{At, Report};
use super::walk::{Table, check_form};
use super::words::{KeyForm, did_you_mean};
use crate::fault::Level;
use crate::model::StateKind;

/// A workflow as read.
pub(crate) struct DraftWorkflow {
    pub start: Option<At<String>>,
    pub states: Vec<DraftState>,
    pub moves: Vec<DraftMove>,
}

/// A state as read.
pub(crate) struct DraftState {
    pub key: At<String>,
    pub kind: StateKind,
    pub waits: Vec<At<String>>,
    pub within_days: Option<u32>,
    pub locks: Vec<At<String>>,
    pub aliases: Vec<String>,
}

/// A move as read.
pub(crate) struct DraftMove {
    pub key: At<String>,
    pub from: Vec<At<String>>,
    pub to: Option<At<String>>,
    pub by: Vec<At<String>>,
    pub sign: Option<At<String>>,
    pub need: Vec<At<String>>,
    pub ask: Vec<At<String>>,
    pub reason: bool,
    pub apart_from: Vec<At<String>>,
    pub unless: Vec<DraftGuard>,
    pub only: Vec<DraftGuard>,
    pub set: Vec<(At<String>, Expression)>,
}

/// A guard as read.
pub(crate) struct DraftGuard {
    pub when: Expression,
    pub says: At<String>,
}

/// Reads `[workflow]`.
pub(crate) fn read(table: &Table<'_>) -> DraftWorkflow {
    let start = table.required_string("start");
    let states = table.tables("state").iter().filter_map(state).collect::<Vec<_>>();
    let moves = table.tables("move").iter().filter_map(read_move).collect();
    if states.is_empty() {
        table.report().error_help(
            table.place,
            "a workflow needs states",
            "add [[workflow.state]] with `key` and `kind`",
        );
    }
    table.finish();
    DraftWorkflow { start, states, moves }
}

fn state(table: &Table<'_>) -> Option<DraftState> {
    let kinds = [("open", StateKind::Open), ("active", StateKind::Active), ("final", StateKind::Final)];
    let key = table.required("key").and_then(|node| node.key(KeyForm::Either));
    table.required("kind");
    let kind = table.word("kind", &kinds);
    let mut waits = table.strings_or_one("waits");
    let within = table.integer("within_days");
    let locks = table.strings_or_one("locks");
    let aliases = table.strings("aliases").into_iter().map(|alias| alias.value.to_lowercase()).collect();
    table.finish();
    let key = key?;
    let kind = kind.unwrap_or(StateKind::Open);
    if let Some(first) = waits.first().filter(|_| kind != StateKind::Open) {
        let hint = Some("nobody has a task in it; use kind = \"open\" or leave `waits` out".to_owned());
        let message = format!("`waits` has no effect: `{}` is not an open state", key.value);
        table.report().push(Level::Warning, first.place, message, hint);
    }
    if waits.is_empty() && kind == StateKind::Open {
        waits.push(At { value: "owner".to_owned(), place: key.place });
    }
    let within_days = within.and_then(|within| {
        let days = u32::try_from(within.value).ok();
        if days.is_none() {
            table.report().error(within.place, "`within_days` must not be negative");
        }
        days
    });
    Some(DraftState { key, kind, waits, within_days, locks, aliases })
}

fn read_move(table: &Table<'_>) -> Option<DraftMove> {
    let key = table.required("key").and_then(|node| node.key(KeyForm::Either));
    let from = table.required("from").map(|node| node.strings_or_one()).unwrap_or_default();
    let to = table.required_string("to");
    let by = table.required("by").map(|node| node.strings_or_one()).unwrap_or_default();
    let sign = table.get("sign").and_then(|node| node.key(KeyForm::Either));
    let need = table.strings("need");
    let ask = table.strings("ask");
    let reason = table.flag("reason");
    let apart_from = table.strings_or_one("apart_from");
    let unless = guards(table, "unless");
    let only = guards(table, "only");
    let mut set = Vec::new();
    for (field, node) in table.table("set").map(|set| set.entries()).unwrap_or_default() {
        set.extend(node.expression().map(|expression| (field, expression)));
    }
    table.finish();
    Some(DraftMove { key: key?, from, to, by, sign, need, ask, reason, apart_from, unless, only, set })
}

fn guards(table: &Table<'_>, key: &str) -> Vec<DraftGuard> {
    table.tables(key).iter().filter_map(guard).collect()
}

fn guard(table: &Table<'_>) -> Option<DraftGuard> {
    let when = table.required("when").and_then(|node| node.expression());
    let says = table.required_string("says").filter(|key| check_form(table.report(), key, KeyForm::Either));
    table.finish();
    Some(DraftGuard { when: when?, says: says? })
}

impl DraftWorkflow {
    /// Reports duplicates, unknown states, states nobody reaches and states nobody leaves.
    pub fn check(&self, report: &Report<'_>) {
        let mut kinds: BTreeMap<&str, StateKind> = BTreeMap::new();
        for state in &self.states {
            if kinds.insert(&state.key.value, state.kind).is_some() {
                report.error(state.key.place, format!("state `{}` is declared twice", state.key.value));
            }
        }
        let known = |name: &At<String>| {
            let known = kinds.contains_key(name.value.as_str());
            if !known {
                let hint = did_you_mean(&name.value, kinds.keys().copied(), "states");
                report.error_help(name.place, format!("unknown state `{}`", name.value), hint);
            }
            known
        };
        let mut whole = self.start.as_ref().is_some_and(known);
        let moves: BTreeSet<&str> = self.moves.iter().map(|each| each.key.value.as_str()).collect();
        let mut seen = BTreeSet::new();
        for each in &self.moves {
            if !seen.insert(each.key.value.as_str()) {
                let hint = "list all its states under `from`, or choose another key";
                report.error_help(each.key.place, format!("move `{}` is declared twice", each.key.value), hint);
            }
            for name in each.from.iter().chain(&each.to) {
                whole &= known(name);
            }
            let out_of_final = each.from.iter().any(|from| kinds.get(from.value.as_str()) == Some(&StateKind::Final));
            if out_of_final && !each.reason {
                let message = format!("move `{}` leaves a final state and asks for no reason", each.key.value);
                report.error_help(each.key.place, message, "add `reason = true`");
            }
            for act in &each.apart_from {
                if !["create", "edit"].contains(&act.value.as_str()) && !moves.contains(act.value.as_str()) {
                    let known = moves.iter().copied().chain(["create", "edit"]).collect::<Vec<_>>();
                    let hint = did_you_mean(&act.value, known, "acts and moves");
                    report.error_help(act.place, format!("unknown act or move `{}`", act.value), hint);
                }
            }
        }
        // With unknown states among the moves, what can be reached is anybody's guess.
        if whole {
            self.check_ways(report);
        }
    }

    fn check_ways(&self, report: &Report<'_>) {
        let mut ways: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for each in &self.moves {
            for from in &each.from {
                ways.entry(&from.value).or_default().extend(each.to.iter().map(|to| to.value.as_str()));
            }
        }
        let mut reached = BTreeSet::new();
        let mut next: Vec<&str> = self.start.iter().map(|start| start.value.as_str()).collect();
        while let Some(state) = next.pop() {
            if reached.insert(state) {
                next.extend(ways.get(state).into_iter().flatten());
            }
        }
        for state in &self.states {
            let key = state.key.value.as_str();
            if !reached.contains(key) {
                let hint = format!("add a move with to = \"{key}\", or remove the state");
                report.error_help(state.key.place, format!("no move leads to state `{key}`"), hint);
            }
            let leaves = ways.get(key).is_some_and(|targets| targets.iter().any(|target| *target != key));
            if state.kind == StateKind::Open && !leaves {
                let hint = format!("add a move from `{key}`, or make it `active` or `final`");
                report.error_help(state.key.place, format!("no move leaves the open state `{key}`"), hint);
            }
        }
    }
}

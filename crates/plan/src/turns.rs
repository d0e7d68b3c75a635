//! One task at a time for everybody.

use std::collections::HashMap;

use crate::network::{Network, Task};
use crate::schedule::{Frame, schedule};

/// The network with edges between tasks of the same owner, so that nobody has two at once. Tasks take turns in the order of
/// their latest start, then of their keys. Tasks that only wait keep nobody busy, and tasks without an owner stand for
/// themselves.
#[must_use]
pub fn take_turns(tasks: &[Task], network: &Network, frame: Frame<'_>) -> Network {
    let plan = schedule(tasks, network, frame);
    let urgency = |place: usize| {
        let late = plan.tasks.get(place).map_or(0, |placed| placed.late_start);
        (late, tasks.get(place).map_or("", |task| task.key.as_str()))
    };
    let mut open: Vec<usize> = (0..tasks.len()).map(|place| network.before(place).len()).collect();
    let mut eligible: Vec<usize> = (0..tasks.len()).filter(|place| open.get(*place) == Some(&0)).collect();
    let mut last: HashMap<&str, usize> = HashMap::new();
    let mut edges = Vec::new();
    while let Some(at) = (0..eligible.len()).min_by_key(|at| eligible.get(*at).map(|place| urgency(*place))) {
        let place = eligible.swap_remove(at);
        if let Some(task) = tasks.get(place).filter(|task| !task.waits && task.done_on.is_none())
            && let Some(owner) = &task.owner
            && let Some(earlier) = last.insert(owner, place)
        {
            edges.push((earlier, place));
        }
        for later in network.after(place) {
            if let Some(left) = open.get_mut(*later) {
                *left = left.saturating_sub(1);
                if *left == 0 {
                    eligible.push(*later);
                }
            }
        }
    }
    network.with(&edges)
}

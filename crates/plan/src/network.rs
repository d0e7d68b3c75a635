//! Tasks and what comes before what.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;

/// A task of a plan.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Task {
    /// Name by which others say that they come after it.
    pub key: String,
    /// Names of the tasks that must be done first.
    pub after: Vec<String>,
    /// Working days it takes.
    pub days: u32,
    /// Only time passes: nobody is kept busy, and no pace makes it shorter or longer.
    pub waits: bool,
    /// Who does it.
    pub owner: Option<String>,
    /// It does not begin before this day.
    pub not_before: Option<Date>,
    /// Last day it was planned for: what slip is measured against.
    pub due: Option<Date>,
    /// How much of it is done, 0 to 100.
    pub percent: u8,
    /// The day it was done.
    pub done_on: Option<Date>,
}

/// What keeps a task from being tied to another. Tasks are named by their place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Knot {
    /// It comes after a task that is not there.
    Unknown {
        /// The task.
        task: usize,
        /// The name nobody has.
        after: String,
    },
    /// Its name is that of an earlier task, which the others mean.
    Twice {
        /// The later task.
        task: usize,
    },
    /// These tasks wait for one another: each comes after the one before it, and the first after the last.
    Circle {
        /// The tasks on the way round.
        chain: Vec<usize>,
    },
}

/// Which tasks come directly before which, without circles.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Network {
    /// For each task the tasks directly before it.
    before: Vec<Vec<usize>>,
    /// For each task the tasks directly after it.
    after: Vec<Vec<usize>>,
    /// All tasks, each after those before it.
    order: Vec<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Seen {
    Not,
    Open,
    Done,
}

impl Network {
    /// Ties tasks together, and tells what could not be tied. An edge that would close a circle is left out.
    #[must_use]
    pub fn of(tasks: &[Task]) -> (Self, Vec<Knot>) {
        let mut knots = Vec::new();
        let mut places: HashMap<&str, usize> = HashMap::new();
        for (place, task) in tasks.iter().enumerate() {
            if places.contains_key(task.key.as_str()) {
                knots.push(Knot::Twice { task: place });
            } else {
                places.insert(&task.key, place);
            }
        }
        let mut before: Vec<Vec<usize>> = Vec::with_capacity(tasks.len());
        for (place, task) in tasks.iter().enumerate() {
            let mut edges = Vec::new();
            let mut taken = HashSet::new();
            for name in &task.after {
                match places.get(name.as_str()) {
                    Some(other) if taken.insert(*other) => edges.push(*other),
                    Some(_) => {}
                    None => knots.push(Knot::Unknown { task: place, after: name.clone() }),
                }
            }
            before.push(edges);
        }
        let circles = untie(&mut before);
        knots.extend(circles.into_iter().map(|chain| Knot::Circle { chain }));
        (Self::from_edges(before), knots)
    }

    /// This network with one more edge for each pair (earlier, later). Edges that would close a circle are left out.
    #[must_use]
    pub fn with(&self, edges: &[(usize, usize)]) -> Self {
        let mut before = self.before.clone();
        for (earlier, later) in edges {
            if let Some(known) = before.get_mut(*later)
                && !known.contains(earlier)
            {
                known.push(*earlier);
            }
        }
        untie(&mut before);
        Self::from_edges(before)
    }

    fn from_edges(before: Vec<Vec<usize>>) -> Self {
        let mut after = vec![Vec::new(); before.len()];
        let mut open: Vec<usize> = before.iter().map(Vec::len).collect();
        for (place, edges) in before.iter().enumerate() {
            for earlier in edges {
                if let Some(list) = after.get_mut(*earlier) {
                    list.push(place);
                }
            }
        }
        let mut order: Vec<usize> = (0..before.len()).filter(|place| open.get(*place) == Some(&0)).collect();
        let mut next = 0;
        while let Some(place) = order.get(next).copied() {
            next += 1;
            for later in after.get(place).map_or(&[][..], Vec::as_slice) {
                if let Some(left) = open.get_mut(*later) {
                    *left = left.saturating_sub(1);
                    if *left == 0 {
                        order.push(*later);
                    }
                }
            }
        }
        Self { before, after, order }
    }

    /// The tasks directly before one.
    #[must_use]
    pub fn before(&self, task: usize) -> &[usize] {
        self.before.get(task).map_or(&[], Vec::as_slice)
    }

    /// The tasks directly after one.
    #[must_use]
    pub fn after(&self, task: usize) -> &[usize] {
        self.after.get(task).map_or(&[], Vec::as_slice)
    }

    /// For each task, whether it must be done for this one, itself included; every task does without one.
    #[must_use]
    pub fn leading_to(&self, goal: Option<usize>) -> Vec<bool> {
        let Some(goal) = goal else { return vec![true; self.before.len()] };
        let mut leads = vec![false; self.before.len()];
        let mut open = vec![goal];
        while let Some(place) = open.pop() {
            match leads.get_mut(place) {
                Some(known) if !*known => *known = true,
                _ => continue,
            }
            open.extend(self.before(place));
        }
        leads
    }

    /// All tasks, each after those before it.
    #[must_use]
    pub fn order(&self) -> &[usize] {
        &self.order
    }
}

/// Takes out the edges that close circles, and gives each circle as the tasks on it. Walks depth first, with a stack of its
/// own: a chain of thousands of tasks is no reason to run out of it.
fn untie(before: &mut [Vec<usize>]) -> Vec<Vec<usize>> {
    let mut circles = Vec::new();
    let mut seen = vec![Seen::Not; before.len()];
    let mark = |seen: &mut Vec<Seen>, place: usize, as_what: Seen| {
        if let Some(slot) = seen.get_mut(place) {
            *slot = as_what;
        }
    };
    for root in 0..before.len() {
        if seen.get(root) != Some(&Seen::Not) {
            continue;
        }
        mark(&mut seen, root, Seen::Open);
        // Each step of the way, and which of its edges comes next.
        let mut way: Vec<(usize, usize)> = vec![(root, 0)];
        while let Some((place, edge)) = way.last_mut() {
            let place = *place;
            let Some(earlier) = before.get(place).and_then(|edges| edges.get(*edge)).copied() else {
                mark(&mut seen, place, Seen::Done);
                way.pop();
                continue;
            };
            match seen.get(earlier) {
                Some(Seen::Open) => {
                    let from = way.iter().position(|(step, _)| *step == earlier).unwrap_or_default();
                    let mut chain: Vec<usize> = way.iter().skip(from).map(|(step, _)| *step).collect();
                    // Along the way each task waits for the next; told the other way round, each comes after the one before.
                    chain.reverse();
                    circles.push(chain);
                    if let Some(edges) = before.get_mut(place) {
                        edges.retain(|other| *other != earlier);
                    }
                }
                Some(Seen::Not) => {
                    *edge += 1;
                    mark(&mut seen, earlier, Seen::Open);
                    way.push((earlier, 0));
                }
                _ => *edge += 1,
            }
        }
    }
    circles
}

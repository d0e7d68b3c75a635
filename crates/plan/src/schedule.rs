//! The critical path method.

use jiff::civil::Date;

use crate::calendar::{Calendar, MAX_OFFSET};
use crate::network::{Network, Task};

/// What a plan is laid over.
#[derive(Debug, Clone, Copy)]
pub struct Frame<'a> {
    /// Which days are worked.
    pub calendar: &'a Calendar,
    /// First day; offsets count from it.
    pub start: Date,
    /// The day it is looked at. What is not done is not done before it. None for a plan that has not begun.
    pub today: Option<Date>,
    /// The task that the plan leads to. What does not lead there has its dates, but decides nothing. None: all tasks.
    pub goal: Option<usize>,
}

/// When a task can be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// Offset at which it begins at the earliest.
    pub early_start: i64,
    /// Offset at which it is finished at the earliest.
    pub early_finish: i64,
    /// Offset at which it must begin so as not to delay the end.
    pub late_start: i64,
    /// Offset at which it must be finished so as not to delay the end.
    pub late_finish: i64,
    /// It is done.
    pub done: bool,
    /// It is not done, and any delay of it delays the end.
    pub critical: bool,
    /// First day, as the plan stands.
    pub starts: Date,
    /// Last day, as the plan stands; the day it was done for what is done.
    pub ends: Date,
    /// Calendar days behind the day it was planned for; negative when ahead. None without such a day.
    pub slip: Option<i32>,
}

impl Placed {
    /// Total float: working days it can be delayed without delaying the end.
    #[must_use]
    pub fn float(&self) -> i64 {
        self.late_start - self.early_start
    }
}

/// A plan with its dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule {
    /// The tasks, in the order they were given.
    pub tasks: Vec<Placed>,
    /// The tasks that decide the end, in the order they are done.
    pub critical: Vec<usize>,
    /// Offset at which the goal is reached.
    pub finish: i64,
    /// The day the goal is reached; the first day of the plan when there is nothing to do.
    pub ends: Date,
}

/// Places tasks in time.
///
/// A task begun needs what is left of it, counted from today, and a task to come begins today at the earliest. (Retained
/// logic: what is left of a task waits for those before it.)
#[must_use]
pub fn schedule(tasks: &[Task], network: &Network, frame: Frame<'_>) -> Schedule {
    let Frame { calendar, start, goal, .. } = frame;
    let pass = Pass::new(tasks, frame);
    let mut early = vec![(0, 0); tasks.len()];
    let finish = pass.run(network, &pass.left, &mut early);
    let whole = early.iter().map(|(_, finish)| *finish).max().unwrap_or_default();
    let leads = network.leading_to(goal);

    let mut late: Vec<i64> = vec![whole; tasks.len()];
    for place in network.order().iter().rev() {
        let latest = network.after(*place).iter().filter_map(|later| {
            // What is done keeps nobody waiting.
            (!pass.is_done(*later)).then_some(late.get(*later)? - pass.left.get(*later)?)
        });
        let latest = latest.min().unwrap_or(whole);
        let decides = goal.is_none_or(|goal| goal == *place);
        if let Some(slot) = late.get_mut(*place) {
            *slot = if decides { latest.min(finish) } else { latest };
        }
    }

    let placed = |(place, task): (usize, &Task)| {
        let (early_start, early_finish) = early.get(place).copied().unwrap_or_default();
        let late_finish = late.get(place).copied().unwrap_or_default().max(early_finish);
        let late_start = late_finish - (early_finish - early_start);
        let done = task.done_on.is_some();
        let begun = task.percent > 0 || done;
        let planned = task.not_before.filter(|_| begun);
        let ends = task.done_on.unwrap_or_else(|| calendar.day(start, (early_finish - 1).max(early_start)));
        // When a task done was begun is not kept: on the day it was planned for, or so that it took the days it needs.
        let begun_at = if done { early_finish - i64::from(task.days.max(1)) } else { early_start };
        let starts = planned.unwrap_or_else(|| calendar.day(start, begun_at.max(0))).min(ends);
        Placed {
            early_start,
            early_finish,
            late_start,
            late_finish,
            done,
            critical: !done && late_start == early_start && leads.get(place) == Some(&true),
            starts,
            ends,
            slip: task.due.and_then(|due| due.until(ends).ok()).map(|span| span.get_days()),
        }
    };
    let tasks: Vec<Placed> = tasks.iter().enumerate().map(placed).collect();
    let mut critical: Vec<usize> = network.order().to_vec();
    critical.retain(|place| tasks.get(*place).is_some_and(|task| task.critical));
    critical.sort_by_key(|place| tasks.get(*place).map(|task| (task.early_start, task.early_finish)));
    let ends = match goal.and_then(|goal| tasks.get(goal)) {
        Some(goal) => goal.ends,
        None => tasks.iter().map(|task| task.ends).max().unwrap_or(start),
    };
    Schedule { tasks, critical, finish, ends }
}

/// What the forward pass needs of tasks: the schedule runs it once, the forecast some thousand times.
pub(crate) struct Pass {
    /// Offset before which a task does not begin.
    ready: Vec<i64>,
    /// Working days left to do.
    pub left: Vec<i64>,
    /// Offset at which what is done was finished.
    done: Vec<Option<i64>>,
    goal: Option<usize>,
}

impl Pass {
    pub fn new(tasks: &[Task], Frame { calendar, start, today, goal }: Frame<'_>) -> Self {
        let offset = |day: Date| calendar.between(start, day).clamp(-MAX_OFFSET, MAX_OFFSET);
        let now = today.map_or(0, |today| offset(today).max(0));
        let ready = tasks.iter().map(|task| {
            let wanted = task.not_before.map_or(0, offset);
            // What has begun goes on today, whenever it was meant to begin.
            if task.percent > 0 && today.is_some() { now } else { wanted.max(now) }
        });
        let left = tasks.iter().map(|task| match task.done_on {
            Some(_) => 0,
            None => {
                let open = 100 - i64::from(task.percent.min(100));
                (i64::from(task.days) * open + 99).div_euclid(100)
            }
        });
        // The day it was done is the last worked day of it.
        let done = tasks.iter().map(|task| task.done_on.map(|day| offset(day) + i64::from(calendar.is_working(day))));
        Self { ready: ready.collect(), left: left.collect(), done: done.collect(), goal }
    }

    pub fn is_done(&self, task: usize) -> bool {
        self.done.get(task).is_some_and(Option::is_some)
    }

    /// Offsets at which tasks begin and end when they take so many days; gives that at which the goal is reached.
    pub fn run(&self, network: &Network, days: &[i64], early: &mut [(i64, i64)]) -> i64 {
        let mut end = 0;
        for place in network.order() {
            let placed = match self.done.get(*place).copied().flatten() {
                Some(finish) => (finish, finish),
                None => {
                    let before = network.before(*place).iter().filter_map(|earlier| early.get(*earlier));
                    let free = before.map(|(_, finish)| *finish).max().unwrap_or(i64::MIN);
                    let start = free.max(self.ready.get(*place).copied().unwrap_or_default());
                    (start, start + days.get(*place).copied().unwrap_or_default())
                }
            };
            if self.goal.is_none_or(|goal| goal == *place) {
                end = end.max(placed.1);
            }
            if let Some(slot) = early.get_mut(*place) {
                *slot = placed;
            }
        }
        end
    }
}

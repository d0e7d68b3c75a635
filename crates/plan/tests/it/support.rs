use assay_plan::{Calendar, Frame, Network, Task};
use jiff::civil::{Date, date};

/// A Monday.
pub const START: Date = date(2026, 1, 5);

pub fn task(key: &str, days: u32, after: &[&str]) -> Task {
    Task { key: key.to_owned(), days, after: after.iter().map(|name| (*name).to_owned()).collect(), ..Task::default() }
}

pub fn tie(tasks: &[Task]) -> Network {
    let (network, knots) = Network::of(tasks);
    assert_eq!(knots, Vec::new());
    network
}

pub fn frame(calendar: &Calendar) -> Frame<'_> {
    Frame { calendar, start: START, today: None, goal: None }
}

/// A plan of `count` tasks in which each waits for a few before it.
pub fn large(count: usize) -> Vec<Task> {
    let each = |place: usize| {
        let after = [1, 3, 7].iter().filter_map(|back| place.checked_sub(*back)).map(|place| format!("t{place}"));
        let days = u32::try_from(place % 9 + 1).unwrap_or(1);
        Task { key: format!("t{place}"), after: after.collect(), days, ..Task::default() }
    };
    (0..count).map(each).collect()
}

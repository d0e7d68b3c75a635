use std::time::Instant;

use assay_plan::{Calendar, Pace, forecast, schedule, take_turns};

use crate::support::{frame, large, tie};

/// Ten thousand runs of 150 tasks take less than 50 ms in a release build.
#[test]
fn forecasts_are_quick() {
    let tasks = large(150);
    let network = tie(&tasks);
    let calendar = Calendar::default();
    let begun = Instant::now();
    let outcome = forecast(&tasks, &network, frame(&calendar), &Pace::new([]), (10_000, 1));
    let took = begun.elapsed();
    assert_eq!(outcome.runs, 10_000);
    if !cfg!(debug_assertions) {
        assert!(took.as_millis() < 50, "{took:?}");
    }
}

#[test]
fn two_thousand_tasks_are_no_burden() {
    let tasks = large(2_000);
    let calendar = Calendar::default();
    let network = take_turns(&tasks, &tie(&tasks), frame(&calendar));
    let begun = Instant::now();
    let plan = schedule(&tasks, &network, frame(&calendar));
    let took = begun.elapsed();
    assert_eq!(plan.tasks.len(), 2_000);
    assert!(took.as_millis() < 500, "{took:?}");
}

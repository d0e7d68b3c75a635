use assay_plan::{Basis, Calendar, Network, Pace, Task, forecast};
use jiff::civil::date;

use crate::support::{START, frame, task, tie};

#[test]
fn without_history_the_guess_speaks() {
    let pace = Pace::new([]);
    assert_eq!((pace.basis(), pace.tasks()), (Basis::Guess, 0));
    assert!((pace.typical() - 1.0).abs() < 1e-9);
    // One task that took twice as long moves the guess a fifth of the way, in logarithms: 2^(1/5).
    assert!((Pace::new([2.0]).typical() - 2_f64.powf(0.2)).abs() < 1e-9);
}

#[test]
fn with_history_the_plan_runs_at_its_pace() {
    let tasks = [task("a", 100, &[])];
    let calendar = Calendar::default();
    let pace = Pace::new([1.5; 10]);
    assert_eq!(pace.basis(), Basis::Finished);
    let outcome = forecast(&tasks, &tie(&tasks), frame(&calendar), &pace, (100, 1));
    // Every finished task took half as long again: so will this one, without any doubt.
    assert_eq!(outcome.early, calendar.day(START, 149));
    assert_eq!(outcome.late, outcome.early);
}

/// The product of two lognormal draws is lognormal: ln(end) has the variance s² + s²/4 with the guess alone, so the ninth
/// decile is at exp(1.2816 · 0.3 · √1.25) = 1.537, the first at 0.651.
#[test]
fn deciles_are_those_of_the_distribution() {
    let tasks = [task("a", 1000, &[])];
    let calendar = Calendar::default();
    let outcome = forecast(&tasks, &tie(&tasks), frame(&calendar), &Pace::new([]), (20_000, 42));
    let days = |day| calendar.between(START, day) + 1;
    assert!((days(outcome.middle) - 1000).abs() < 20, "{}", days(outcome.middle));
    assert!((days(outcome.late) - 1537).abs() < 40, "{}", days(outcome.late));
    assert!((days(outcome.early) - 651).abs() < 20, "{}", days(outcome.early));
    assert_eq!(outcome.percent_by(outcome.middle), 50);
    assert_eq!(outcome.percent_by(date(2026, 1, 5)), 0);
}

#[test]
fn paces_come_from_days_planned_and_taken() {
    let done = |due, on| Task { not_before: Some(START), due: Some(due), done_on: Some(on), ..task("x", 5, &[]) };
    let tasks =
        [done(date(2026, 1, 9), date(2026, 1, 16)), done(date(2026, 1, 9), date(2026, 1, 9)), task("open", 3, &[])];
    let pace = Pace::of(&tasks, &Calendar::default());
    assert_eq!(pace.tasks(), 2);
    // Ratios 2 and 1 with four guesses of 1.
    assert!((pace.typical() - 2_f64.powf(1.0 / 6.0)).abs() < 1e-9);
}

#[test]
fn time_that_only_passes_has_no_pace() {
    let waits = Task { waits: true, ..task("records", 66, &[]) };
    let tasks = [waits];
    let (network, _) = Network::of(&tasks);
    let calendar = Calendar::default();
    let outcome = forecast(&tasks, &network, frame(&calendar), &Pace::new([]), (500, 3));
    assert_eq!((outcome.early, outcome.late), (calendar.day(START, 65), calendar.day(START, 65)));
}

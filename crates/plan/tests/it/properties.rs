use assay_plan::{Calendar, Frame, Network, Pace, Task, forecast, schedule, take_turns};
use jiff::ToSpan;
use proptest::prelude::*;

use crate::support::{START, frame};

type Drawn = (u32, Vec<usize>, u8, bool, i32, u8, u8);

fn tasks() -> impl Strategy<Value = Vec<Task>> {
    let each =
        (0_u32..40, prop::collection::vec(0_usize..30, 0..4), 0_u8..4, any::<bool>(), -20_i32..60, 0_u8..=100, 0_u8..5);
    prop::collection::vec(each, 0..30).prop_map(|all| {
        let make = |(place, (days, after, owner, waits, from, percent, kind)): (usize, Drawn)| {
            let day = START.saturating_add(i64::from(from).days());
            Task {
                key: format!("t{place}"),
                after: after.into_iter().map(|other| format!("t{other}")).collect(),
                days,
                waits,
                owner: (owner > 0).then(|| format!("p{owner}")),
                not_before: (kind == 1).then_some(day),
                due: (kind != 2).then_some(day),
                percent: if kind == 3 { percent } else { 0 },
                done_on: (kind == 4).then_some(day),
            }
        };
        all.into_iter().enumerate().map(make).collect()
    })
}

proptest! {
    #[test]
    fn no_task_begins_before_those_before_it_end(tasks in tasks(), now in any::<bool>()) {
        let calendar = Calendar::default();
        let (network, _) = Network::of(&tasks);
        let network = take_turns(&tasks, &network, frame(&calendar));
        let today = now.then(|| START.saturating_add(30.days()));
        let plan = schedule(&tasks, &network, Frame { today, ..frame(&calendar) });
        prop_assert_eq!(network.order().len(), tasks.len());
        for (place, at) in plan.tasks.iter().enumerate() {
            prop_assert!(at.starts <= at.ends);
            prop_assert!(at.float() >= 0);
            prop_assert!(at.early_finish <= at.late_finish);
            if at.done {
                continue;
            }
            for earlier in network.before(place) {
                prop_assert!(plan.tasks[*earlier].early_finish <= at.early_start);
            }
            if let Some(today) = today {
                prop_assert!(at.ends >= today);
            }
        }
        // Something decides the end, unless nothing is left to do.
        let open = plan.tasks.iter().any(|at| !at.done && at.early_finish == plan.finish);
        prop_assert_eq!(open, !plan.critical.is_empty());
    }

    #[test]
    fn the_order_of_tasks_changes_nothing(tasks in tasks(), seed in any::<u64>()) {
        // Circles are cut where they are met first, so only plans without them are the same in any order.
        let (network, knots) = Network::of(&tasks);
        prop_assume!(knots.iter().all(|knot| !matches!(knot, assay_plan::Knot::Circle { .. })));
        let calendar = Calendar::default();
        let plan = schedule(&tasks, &take_turns(&tasks, &network, frame(&calendar)), frame(&calendar));
        let mut order: Vec<usize> = (0..tasks.len()).collect();
        order.sort_by_key(|place| seed.rotate_left(u32::try_from(*place).unwrap() * 7));
        let moved: Vec<Task> = order.iter().map(|place| tasks[*place].clone()).collect();
        let (network, _) = Network::of(&moved);
        let again = schedule(&moved, &take_turns(&moved, &network, frame(&calendar)), frame(&calendar));
        for (place, from) in order.iter().enumerate() {
            prop_assert_eq!(&again.tasks[place], &plan.tasks[*from]);
        }
        prop_assert_eq!(again.finish, plan.finish);
    }

    #[test]
    fn a_forecast_without_spread_is_the_schedule(tasks in tasks()) {
        let calendar = Calendar::default();
        let (network, _) = Network::of(&tasks);
        let now = Frame { today: Some(START.saturating_add(10.days())), ..frame(&calendar) };
        let plan = schedule(&tasks, &network, now);
        let outcome = forecast(&tasks, &network, now, &Pace::exact(), (20, 7));
        let last = calendar.day(START, (plan.finish - 1).max(0));
        prop_assert_eq!((outcome.early, outcome.middle, outcome.late), (last, last, last));
    }

    #[test]
    fn a_forecast_is_the_same_by_seed_and_its_days_are_in_order(tasks in tasks(), seed in any::<u64>()) {
        let calendar = Calendar::default();
        let (network, _) = Network::of(&tasks);
        let pace = Pace::new([1.2, 0.8, 1.5]);
        let run = || forecast(&tasks, &network, frame(&calendar), &pace, (200, seed));
        let outcome = run();
        prop_assert_eq!(&outcome, &run());
        prop_assert!(outcome.early <= outcome.middle && outcome.middle <= outcome.late);
        prop_assert_eq!(outcome.bins.iter().map(|bin| bin.runs).sum::<u32>(), 200);
        prop_assert!(outcome.percent_by(outcome.late) >= 90);
    }
}

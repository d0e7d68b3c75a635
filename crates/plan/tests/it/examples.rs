//! Published and hand-worked networks.

use assay_plan::{Calendar, Frame, Knot, Network, Schedule, Task, schedule, take_turns};
use jiff::civil::date;

use crate::support::{START, frame, task, tie};

fn names<'t>(tasks: &'t [Task], plan: &Schedule) -> Vec<&'t str> {
    plan.critical.iter().filter_map(|place| tasks.get(*place)).map(|task| task.key.as_str()).collect()
}

/// Milwaukee Paper Manufacturing: Heizer & Render, *Operations Management*, chapter "Project Management", example of the
/// critical path (weeks there, days here): 15 weeks, critical path A C E G H, slack B 1, D 1, F 6.
#[test]
fn milwaukee_paper() {
    let tasks = [
        task("A", 2, &[]),
        task("B", 3, &[]),
        task("C", 2, &["A"]),
        task("D", 4, &["A", "B"]),
        task("E", 4, &["C"]),
        task("F", 3, &["C"]),
        task("G", 5, &["D", "E"]),
        task("H", 2, &["F", "G"]),
    ];
    let calendar = Calendar::default();
    let plan = schedule(&tasks, &tie(&tasks), frame(&calendar));
    assert_eq!(plan.finish, 15);
    assert_eq!(names(&tasks, &plan), ["A", "C", "E", "G", "H"]);
    let float: Vec<i64> = plan.tasks.iter().map(assay_plan::Placed::float).collect();
    assert_eq!(float, [0, 1, 0, 1, 0, 6, 0, 0]);
    let early: Vec<(i64, i64)> = plan.tasks.iter().map(|at| (at.early_start, at.early_finish)).collect();
    assert_eq!(early, [(0, 2), (0, 3), (2, 4), (3, 7), (4, 8), (4, 7), (8, 13), (13, 15)]);
    let late: Vec<(i64, i64)> = plan.tasks.iter().map(|at| (at.late_start, at.late_finish)).collect();
    assert_eq!(late, [(0, 2), (1, 4), (2, 4), (4, 8), (4, 8), (10, 13), (8, 13), (13, 15)]);
    assert_eq!(plan.ends, date(2026, 1, 23));
}

/// Reliable Construction: Hillier & Lieberman, *Introduction to Operations Research*, chapter "Project Management with
/// PERT/CPM": 44 weeks, critical path A B C E F J L N.
#[test]
fn reliable_construction() {
    let tasks = [
        task("A", 2, &[]),
        task("B", 4, &["A"]),
        task("C", 10, &["B"]),
        task("D", 6, &["C"]),
        task("E", 4, &["C"]),
        task("F", 5, &["E"]),
        task("G", 7, &["D"]),
        task("H", 9, &["E", "G"]),
        task("I", 7, &["C"]),
        task("J", 8, &["F", "I"]),
        task("K", 4, &["J"]),
        task("L", 5, &["J"]),
        task("M", 2, &["H"]),
        task("N", 6, &["K", "L"]),
    ];
    let calendar = Calendar::default();
    let plan = schedule(&tasks, &tie(&tasks), frame(&calendar));
    assert_eq!(plan.finish, 44);
    assert_eq!(names(&tasks, &plan), ["A", "B", "C", "E", "F", "J", "L", "N"]);
    let float = |key: &str| plan.tasks[tasks.iter().position(|task| task.key == key).unwrap()].float();
    assert_eq!(["D", "G", "H", "I", "K", "M"].map(float), [4, 4, 4, 2, 1, 4]);
}

/// Worked by hand: a week into the plan, one task was late, one is half done.
#[test]
fn what_has_happened_counts() {
    let calendar = Calendar::default();
    let mut tasks = [task("a", 3, &[]), task("b", 4, &["a"]), task("c", 2, &["b"]), task("d", 1, &[])];
    tasks[0].due = Some(date(2026, 1, 7));
    tasks[0].done_on = Some(date(2026, 1, 9));
    tasks[1].percent = 50;
    tasks[1].not_before = Some(date(2026, 1, 8));
    tasks[1].due = Some(date(2026, 1, 13));
    let now = Frame { today: Some(date(2026, 1, 14)), ..frame(&calendar) };
    let plan = schedule(&tasks, &tie(&tasks), now);
    let days: Vec<_> = plan.tasks.iter().map(|at| (at.starts, at.ends, at.slip)).collect();
    assert_eq!(days[0], (date(2026, 1, 7), date(2026, 1, 9), Some(2)));
    assert_eq!(days[1], (date(2026, 1, 8), date(2026, 1, 15), Some(2)));
    assert_eq!(days[2], (date(2026, 1, 16), date(2026, 1, 19), None));
    assert_eq!(names(&tasks, &plan), ["b", "c"]);
    assert!(plan.tasks[0].done && !plan.tasks[0].critical);
    assert_eq!(plan.tasks[3].float(), 3);
}

#[test]
fn what_comes_after_the_goal_decides_nothing() {
    let calendar = Calendar::default();
    let tasks = [
        task("build", 5, &[]),
        task("side", 2, &[]),
        task("goal", 1, &["build", "side"]),
        task("later", 50, &["goal"]),
    ];
    let plan = schedule(&tasks, &tie(&tasks), Frame { goal: Some(2), ..frame(&calendar) });
    assert_eq!(plan.finish, 6);
    assert_eq!(names(&tasks, &plan), ["build", "goal"]);
    assert_eq!(plan.tasks[1].float(), 3);
}

#[test]
fn circles_are_told_as_a_chain_and_the_rest_stands() {
    let tasks = [
        task("a", 1, &["c"]),
        task("b", 2, &["a"]),
        task("c", 3, &["b"]),
        task("d", 4, &["c", "nobody", "c"]),
        task("self", 1, &["self"]),
        task("a", 9, &[]),
    ];
    let (network, knots) = Network::of(&tasks);
    assert!(knots.contains(&Knot::Unknown { task: 3, after: "nobody".to_owned() }));
    assert!(knots.contains(&Knot::Twice { task: 5 }));
    assert!(knots.contains(&Knot::Circle { chain: vec![4] }));
    let circle = knots.iter().find_map(|knot| match knot {
        Knot::Circle { chain } if chain.len() > 1 => Some(chain.clone()),
        _ => None,
    });
    let circle = circle.unwrap();
    assert_eq!(circle.len(), 3);
    // Each comes after the one before it.
    for (place, at) in circle.iter().enumerate() {
        let earlier = circle[(place + circle.len() - 1) % circle.len()];
        assert!(tasks[*at].after.contains(&tasks[earlier].key));
    }
    assert_eq!(network.order().len(), tasks.len());
    let calendar = Calendar::default();
    assert_eq!(schedule(&tasks, &network, frame(&calendar)).tasks.len(), tasks.len());
}

#[test]
fn nobody_has_two_tasks_at_once() {
    let calendar = Calendar::default();
    let mut tasks = [task("a", 3, &[]), task("b", 2, &[]), task("w", 9, &[]), task("c", 4, &["a"])];
    for task in &mut tasks {
        task.owner = Some("mara".to_owned());
    }
    tasks[2].waits = true;
    let network = take_turns(&tasks, &tie(&tasks), frame(&calendar));
    let plan = schedule(&tasks, &network, frame(&calendar));
    // c is more urgent than b, once a is done.
    let starts: Vec<i64> = plan.tasks.iter().map(|at| at.early_start).collect();
    assert_eq!(starts, [0, 7, 0, 3]);
    assert_eq!(plan.finish, 9);
}

#[test]
fn a_plan_of_nothing_ends_where_it_begins() {
    let calendar = Calendar::default();
    let plan = schedule(&[], &tie(&[]), frame(&calendar));
    assert_eq!((plan.finish, plan.ends), (0, START));
}

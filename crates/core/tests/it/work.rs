//! Tasks, what a record is found by, and readiness.

use std::collections::{BTreeMap, BTreeSet};

use assay_core::readiness::{Standing, Tally, judge};
use assay_core::{Act, Command, Worker, format_number, projection, serial_of, tasks};
use serde_json::json;

use crate::packs;
use crate::world::{World, ana, eva};

fn waiting(world: &World, number: &str) -> Vec<String> {
    let tasks = tasks(world.pack, &world.record(number));
    tasks
        .into_iter()
        .map(|task| {
            let worker = match task.worker {
                Worker::Person(number) => number,
                Worker::Role(role) => format!("role {role}"),
            };
            format!("{worker} {} by {}", task.state, task.due.map_or_else(|| "-".to_owned(), |due| due.to_string()))
        })
        .collect()
}

#[test]
fn open_records_wait_for_somebody() {
    let mut world = World::small();
    let job = world.make(
        &eva(),
        "job",
        [("title", "Weld".into()), ("helpers", json!(["PER-0002", "PER-0003"])), ("evidence", "x".into())],
    );
    assert_eq!(waiting(&world, &job), ["PER-0002 open by 2030-06-04", "PER-0003 open by 2030-06-04"]);
    world.edit(&eva(), &job, [("due", "2030-07-01".into()), ("helpers", json!(null))]).unwrap();
    assert_eq!(waiting(&world, &job), ["PER-0003 open by 2030-07-01"]);
    // Nobody's open record falls to the first role that may edit it.
    world.edit(&eva(), &job, [("owner", json!(null)), ("due", json!(null))]).unwrap();
    assert_eq!(waiting(&world, &job), ["role quality open by 2030-06-04"]);
    world.step(&eva(), &job, "submit").unwrap();
    assert_eq!(waiting(&world, &job), ["role quality review by -"]);
    world.submit(&Command::new(ana(), Act::Withdraw { number: job.clone() }).because("slip")).unwrap();
    assert_eq!(waiting(&world, &job), Vec::<String>::new());
}

#[test]
fn links_and_text_of_a_record() {
    let mut world = World::small();
    world.make(&ana(), "part", [("title", "Frame".into())]);
    let rows = json!([{ "what": "Paint", "who": "PER-0002" }, { "what": "Dry", "who": "PER-0002" }]);
    let sheet = world.make(
        &ana(),
        "sheet",
        [("title", "Sheet".into()), ("story", "long".into()), ("rows", rows), ("parts", json!(["PRT-01"]))],
    );
    let register = world.pack.register("sheet").unwrap();
    let record = world.record(&sheet);
    assert_eq!(
        projection::links(register, &record),
        [("owner", "PER-0001"), ("parts", "PRT-01"), ("rows", "PER-0002")]
    );
    let text = projection::search_text(register, &record);
    assert_eq!((text.a.as_str(), text.b.as_str(), text.c.as_str()), ("SHT-2030-0001\nSheet", "long", ""));
}

#[test]
fn numbers_read_back() {
    for pack in [packs::real(), packs::small()] {
        for register in &pack.registers {
            for serial in [1, 42, 9_999, 123_456, u32::MAX] {
                let number = format_number(register, 2030, serial);
                let (year, read) = serial_of(register, &number).unwrap();
                assert_eq!(read, serial, "{number}");
                assert!(year == 2030 || year == 0, "{number}");
                assert_eq!(pack.register_of_number(&number).unwrap().key, register.key);
            }
            for foreign in [
                "",
                "-",
                "X-1",
                &register.prefix,
                &format!("{}-", register.prefix),
                &format!("{}-x-1", register.prefix),
            ] {
                assert_eq!(serial_of(register, foreign), None, "{foreign}");
            }
        }
    }
}

/// An empty system is not ready; a note is not a failure; what is accepted is said to be.
#[test]
fn readiness_counts_requirements() {
    let pack = packs::small();
    let standing = |tally: Option<Tally>, code: &str, not_applicable: &[&str]| {
        let tallies: BTreeMap<String, Tally> = tally.into_iter().map(|tally| (code.to_owned(), tally)).collect();
        let not_applicable: BTreeSet<String> = not_applicable.iter().map(|id| (*id).to_owned()).collect();
        judge(pack, "2030", &tallies, &not_applicable)[0].standing
    };
    let tally = |applied, standing, accepted| Some(Tally { applied, standing, accepted });
    assert_eq!(standing(None, "", &[]), Standing::Judge);
    assert_eq!(standing(tally(0, 0, 0), "A4.1-01", &[]), Standing::Judge);
    assert_eq!(standing(tally(3, 0, 0), "A4.1-01", &[]), Standing::Met);
    assert_eq!(standing(tally(3, 1, 0), "A4.1-01", &[]), Standing::NotMet);
    assert_eq!(standing(tally(3, 1, 1), "A4.1-01", &[]), Standing::NotMet);
    assert_eq!(standing(tally(3, 0, 1), "A4.1-01", &[]), Standing::Accepted);
    assert_eq!(standing(tally(3, 1, 0), "A4.1-04", &[]), Standing::Met, "a note");
    assert_eq!(standing(tally(3, 1, 0), "A4.1-01", &["4"]), Standing::NotApplicable);
    assert_eq!(standing(tally(3, 1, 0), "A4.1-01", &["4.1-a"]), Standing::NotApplicable);
    assert!(judge(pack, "1999", &BTreeMap::new(), &BTreeSet::new()).is_empty());
}

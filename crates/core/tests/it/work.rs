//! Tasks, what a record is found by, and readiness.

use std::collections::BTreeMap;

use assay_core::readiness::{Evidence, Judgement, Standing, Tally, judge};
use assay_core::{Act, Command, Worker, format_number, projection, serial_of, tasks};
use jiff::civil::{Date, date};
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
        let tallies = tally.into_iter().map(|tally| (code.to_owned(), tally)).collect();
        let not_applicable = not_applicable.iter().map(|id| (*id).to_owned()).collect();
        let evidence = Evidence { tallies, not_applicable, ..Evidence::default() };
        judge(pack, "2030", &evidence, TODAY)[0].standing
    };
    let tally = |applied, standing, accepted| Some(Tally { applied, standing, accepted, latest: None });
    assert_eq!(standing(None, "", &[]), Standing::Judge);
    assert_eq!(standing(tally(0, 0, 0), "A4.1-01", &[]), Standing::Judge);
    assert_eq!(standing(tally(3, 0, 0), "A4.1-01", &[]), Standing::Met);
    assert_eq!(standing(tally(3, 1, 0), "A4.1-01", &[]), Standing::NotMet);
    assert_eq!(standing(tally(3, 1, 1), "A4.1-01", &[]), Standing::NotMet);
    assert_eq!(standing(tally(3, 0, 1), "A4.1-01", &[]), Standing::Accepted);
    assert_eq!(standing(tally(3, 1, 0), "A4.1-04", &[]), Standing::Met, "a note");
    assert_eq!(standing(tally(3, 1, 0), "A4.1-01", &["4"]), Standing::NotApplicable);
    assert_eq!(standing(tally(3, 1, 0), "A4.1-01", &["4.1-a"]), Standing::NotApplicable);
    assert!(judge(pack, "1999", &Evidence::default(), TODAY).is_empty());
}

const TODAY: Date = date(2030, 11, 12);

/// A person decides where records cannot, and only there.
#[test]
fn judgements_settle_what_records_leave_open() {
    let pack = packs::small();
    let said = |met, on, until| Judgement {
        record: "JDG-1".to_owned(),
        requirement: "4.1-a".to_owned(),
        edition: None,
        met,
        on,
        until,
    };
    let judged = |tally: Option<(&str, Tally)>, judgements: Vec<Judgement>| {
        let tallies = tally.into_iter().map(|(code, tally)| (code.to_owned(), tally)).collect();
        let evidence = Evidence { tallies, judgements, ..Evidence::default() };
        judge(pack, "2030", &evidence, TODAY).remove(0)
    };
    let (march, next) = (date(2030, 3, 1), date(2031, 3, 1));
    assert_eq!(judged(None, vec![said(true, march, next)]).standing, Standing::Met);
    assert_eq!(judged(None, vec![said(false, march, next)]).standing, Standing::NotMet);
    // It runs out, and the day it names still counts.
    assert_eq!(judged(None, vec![said(true, march, TODAY)]).standing, Standing::Met);
    let ended = judged(None, vec![said(true, march, date(2030, 11, 11))]);
    assert_eq!((ended.standing, ended.judgement), (Standing::Judge, None));
    // The latest counts; the number decides between two of one day.
    let later = Judgement { record: "JDG-2".to_owned(), ..said(false, march, next) };
    assert_eq!(judged(None, vec![later, said(true, march, next)]).standing, Standing::NotMet);
    // One for another edition, or of another requirement, says nothing here.
    let other = Judgement { edition: Some("1999".to_owned()), ..said(true, march, next) };
    assert_eq!(judged(None, vec![other]).standing, Standing::Judge);
    let other = Judgement { requirement: "4.1-b".to_owned(), ..said(true, march, next) };
    assert_eq!(judged(None, vec![other]).standing, Standing::Judge);
    // Records that decide are not judged away.
    let error = Tally { applied: 1, standing: 1, latest: Some(march), ..Tally::default() };
    assert_eq!(judged(Some(("A4.1-01", error.clone())), vec![said(true, TODAY, next)]).standing, Standing::NotMet);
    let fine = Tally { applied: 1, ..Tally::default() };
    assert_eq!(judged(Some(("A4.1-01", fine)), vec![said(false, TODAY, next)]).standing, Standing::Met);
}

/// Flags wait for a person; a judgement settles those that were there, not those that come later.
#[test]
fn a_new_flag_opens_a_judgement_again() {
    let mut pack = assay_pack::load(&[packs::small_layer()]).unwrap();
    pack.requirements[0].decided = assay_pack::Decided::Assist;
    let flagged = |code: &str, on| {
        let tally = Tally { applied: 2, standing: 1, accepted: 0, latest: Some(on) };
        BTreeMap::from([(code.to_owned(), tally)])
    };
    let judged = |tallies, on: Option<Date>| {
        let said = |on| Judgement {
            record: "JDG-1".to_owned(),
            requirement: "4.1-a".to_owned(),
            edition: Some("2030".to_owned()),
            met: true,
            on,
            until: date(2031, 1, 1),
        };
        let evidence = Evidence { tallies, judgements: on.map(said).into_iter().collect(), ..Evidence::default() };
        let judged = judge(&pack, "2030", &evidence, TODAY).remove(0);
        (judged.standing, judged.reopened)
    };
    let note = || flagged("A4.1-04", date(2030, 6, 1));
    assert_eq!(judged(note(), None), (Standing::Judge, false));
    assert_eq!(judged(note(), Some(date(2030, 6, 1))), (Standing::Met, false), "judged on the day it was seen");
    assert_eq!(judged(note(), Some(date(2030, 5, 31))), (Standing::Judge, true), "seen after it was judged");
    // Everything looked at and nothing found is no judgement either.
    let silent = BTreeMap::from([("A4.1-04".to_owned(), Tally { applied: 2, ..Tally::default() })]);
    assert_eq!(judged(silent, None), (Standing::Judge, false));
    // An error stays one.
    assert_eq!(judged(flagged("A4.1-01", date(2030, 6, 1)), Some(TODAY)), (Standing::NotMet, false));
}

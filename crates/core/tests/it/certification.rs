//! The audit time and the sites that the pack computes, against the published worked examples.

use std::collections::BTreeMap;

use assay_core::{Act, Json};
use serde_json::json;

use crate::packs;
use crate::world::{World, ana};

/// The making of an enquiry with these fields.
fn making(fields: &[(&str, Json)]) -> Act {
    let title = [("title", json!("Certification")), ("most_percent", json!("30"))];
    let data: BTreeMap<String, Json> =
        title.iter().chain(fields).map(|(key, value)| ((*key).to_owned(), value.clone())).collect();
    Act::Create { register: "certification-enquiry".to_owned(), data, state: None, external: None }
}

/// An enquiry with these fields: its computed figures, `null` written as `–`.
fn enquiry(fields: &[(&str, Json)], shown: &[&str]) -> Vec<String> {
    let mut world = World::new(packs::real());
    let made = world.act(&ana(), making(fields)).unwrap_or_else(|refusal| panic!("{}", crate::world::told(&refusal)));
    let number = made.unwrap().entry.record;
    let record = world.record(&number);
    let text = |json: &Json| json.as_str().map_or_else(|| json.to_string(), ToOwned::to_owned);
    shown.iter().map(|field| record.data.get(*field).map_or_else(|| "–".to_owned(), text)).collect()
}

const DAYS: [&str; 6] =
    ["table_days", "counted_percent", "days_initial", "days_surveillance", "days_recertification", "least_on_site"];

fn days(people: i64, less: &[(&str, &str)]) -> Vec<String> {
    let rows: Vec<Json> =
        less.iter().map(|(way, percent)| json!({ "way": way, "percent": percent, "reason": "It is so" })).collect();
    enquiry(&[("people", json!(people)), ("adjustments", json!(rows))], &DAYS)
}

#[test]
fn ninety_eight_people_take_seven_days() {
    assert_eq!(days(98, &[])[..5], ["7", "0", "7", "2.5", "4.5"].map(ToOwned::to_owned));
    assert_eq!(days(98, &[("less", "20")]), ["7", "20", "5.5", "2", "3.5", "4.5"]);
}

#[test]
fn no_more_than_thirty_percent_is_taken_off() {
    assert_eq!(days(98, &[("less", "60")]), days(98, &[("less", "30")]));
    assert_eq!(days(98, &[("less", "60")])[1], "30");
    assert_eq!(days(98, &[("less", "20"), ("less", "20"), ("more", "10")])[1], "30");
    assert_eq!(days(40, &[("more", "30"), ("less", "5")])[..3], ["4", "-25", "5"].map(ToOwned::to_owned));
}

#[test]
fn beyond_the_table_there_is_no_figure() {
    assert_eq!(days(10_700, &[])[0], "22");
    for people in [10_701, 20_000] {
        assert_eq!(days(people, &[])[0], "–");
        assert_eq!(days(people, &[])[2], "–");
    }
}

#[test]
fn part_time_and_repetitive_work_count_for_their_share() {
    let groups = json!([
        { "group": "Office", "people": 10 },
        { "group": "Evening", "people": 8, "full_time": "50" },
        { "group": "Packing", "people": 40, "counted": "50", "reason": "Same task on all lines" },
    ]);
    assert_eq!(enquiry(&[("people", json!(58)), ("groups", groups)], &["effective", "table_days"]), ["34", "4"]);
    let one = json!([{ "group": "Evening", "people": 1, "full_time": "10" }]);
    assert_eq!(enquiry(&[("groups", one)], &["effective"]), ["1"]);
}

/// Published: two sites beside the centre give 2 initially, 1 in each surveillance, 2 at recertification.
#[test]
fn sites_are_sampled_by_the_square_root() {
    let sites = |groups: Json, effective: bool| {
        let shown = ["sites_initial", "sites_surveillance", "sites_recertification", "sites_at_random"];
        enquiry(&[("people", json!(98)), ("site_groups", groups), ("cycle_effective", json!(effective))], &shown)
    };
    let alike = |count: i64| json!([{ "group": "Shops", "sites": count, "alike": "yes" }]);
    assert_eq!(sites(alike(2), false), ["2", "1", "2", "1"]);
    assert_eq!(sites(alike(25), false), ["5", "3", "5", "2"]);
    assert_eq!(sites(alike(25), true), ["5", "3", "4", "2"]);
    assert_eq!(sites(alike(26), true), ["6", "4", "5", "2"]);
    let mixed = json!([
        { "group": "Shops", "sites": 9, "alike": "yes" },
        { "group": "Plants", "sites": 4, "alike": "no" },
    ]);
    assert_eq!(sites(mixed, false), ["7", "4", "7", "2"]);
    assert_eq!(sites(json!([]), false), ["–", "–", "–", "–"]);
}

#[test]
fn numbers_that_cannot_be_are_refused_at_their_field() {
    let asked = [
        ("people", json!(-5)),
        ("site_groups", json!([{ "group": "Shops", "sites": 0, "alike": "yes" }])),
        ("adjustments", json!([{ "way": "less", "percent": "160" }])),
    ];
    let refusal = World::new(packs::real()).act(&ana(), making(&asked)).unwrap_err();
    let fields: Vec<&str> = refusal.problems.iter().filter_map(|problem| problem.field.as_deref()).collect();
    for field in ["people", "site_groups", "adjustments"] {
        assert!(fields.iter().any(|at| at.starts_with(field)), "{field} is not among {fields:?}");
    }
}

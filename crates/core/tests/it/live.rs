//! Computed fields: stored where they read only their own record, evaluated when read elsewhere.

use assay_core::{Facts, Host, Json, is_stored};
use insta::assert_snapshot;
use serde_json::json;

use crate::packs;
use crate::world::{World, ana, eva};

fn live_fields(pack: &assay_pack::Pack) -> String {
    let mut lines = Vec::new();
    for register in &pack.registers {
        let computed = register.fields.iter().filter_map(|field| Some((field, field.compute.as_ref()?)));
        let live: Vec<&str> =
            computed.filter(|(_, program)| !is_stored(pack, program)).map(|(field, _)| field.key.as_str()).collect();
        if !live.is_empty() {
            lines.push(format!("{}: {}", register.key, live.join(", ")));
        }
    }
    lines.join("\n")
}

#[test]
fn what_is_live() {
    assert_snapshot!(live_fields(packs::small()), @"part: open_jobs, depth, spent, busy");
    assert_snapshot!("live_fields_of_the_real_packs", live_fields(packs::real()));
}

/// Evaluates `source` about a record.
fn ask(world: &World, number: &str, source: &str) -> String {
    let host = Host::new(world.pack, &world.facts);
    let register = world.facts.record(number).unwrap().register.clone();
    let env = world.pack.schema.env(world.pack.register(&register).unwrap().type_id);
    let program = assay_cel::compile(source, &env, None).unwrap();
    format!("{:?}", host.evaluate(&program, host.object(number), &ana(), world.now))
}

fn value_of(world: &World, number: &str, field: &str) -> Json {
    let host = Host::new(world.pack, &world.facts);
    let register = world.pack.register(&world.facts.record(number).unwrap().register).unwrap();
    let field = register.field(field).unwrap();
    host.compute(field.compute.as_ref().unwrap(), host.object(number), &field.kind, &ana(), world.now)
        .unwrap_or(Json::Null)
}

fn world() -> World {
    let mut world = World::small();
    world.make(&ana(), "part", [("title", "Frame".into())]);
    world.make(&ana(), "part", [("title", "Bolt".into()), ("parent", "PRT-01".into())]);
    world.make(
        &eva(),
        "job",
        [("title", "Weld".into()), ("part", "PRT-01".into()), ("scrap", "5 EUR".into()), ("rework", "2.50 EUR".into())],
    );
    world
}

#[test]
fn other_expressions_read_them() {
    let mut world = world();
    assert_eq!(ask(&world, "PRT-01", "record.open_jobs"), "Int(1)");
    assert_eq!(ask(&world, "PRT-01", "record.busy"), "Bool(true)");
    assert_eq!(ask(&world, "PRT-02", "record.depth"), "Int(3)");
    assert_eq!(
        ask(&world, "JOB-2030-0001", "record.part.busy && !record.part.children.exists(c, c.busy)"),
        "Bool(true)"
    );
    world.step(&eva(), "JOB-2030-0001", "park").unwrap();
    assert_eq!(ask(&world, "PRT-02", "record.depth"), "Int(2)");
    assert!(!world.record("PRT-01").data.contains_key("open_jobs"));
}

#[test]
fn rows_are_the_same_however_often_they_are_read() {
    let mut world = world();
    let bills = json!([{ "what": "a" }, { "what": "a" }]);
    world.edit(&eva(), "JOB-2030-0001", [("bills", bills)]).unwrap();
    assert_eq!(
        ask(&world, "JOB-2030-0001", "record.bills.all(b, b in record.bills) && record.bills[0] != record.bills[1]"),
        "Bool(true)"
    );
    assert_eq!(ask(&world, "JOB-2030-0001", "size(distinct(record.bills + record.bills))"), "Int(2)");
}

#[test]
fn amounts_have_the_currency_they_were_computed_from() {
    let mut world = world();
    let job = "JOB-2030-0001";
    assert_eq!(world.field(job, "cost"), json!({ "amount": "7.50", "currency": "EUR" }));
    assert_eq!(value_of(&world, "PRT-01", "spent"), json!({ "amount": "7.50", "currency": "EUR" }));
    // Nothing to sum is nothing in the workspace's currency; several currencies have no sum.
    assert_eq!(world.field(job, "billed"), json!({ "amount": "0", "currency": "CHF" }));
    world.edit(&eva(), job, [("rework", "1 USD".into())]).unwrap();
    assert_eq!(world.field(job, "cost"), json!(null));
    world
        .edit(&eva(), job, [("bills", json!([{ "what": "a", "amount": "1 USD" }, { "what": "b", "amount": "2 USD" }]))])
        .unwrap();
    assert_eq!(world.field(job, "billed"), json!({ "amount": "3", "currency": "USD" }));
}

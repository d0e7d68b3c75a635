//! Commands at random: mostly sensible, some not.

use std::collections::BTreeMap;

use assay_core::{Act, Actor, Command, FileRef, Json, Signature};
use assay_pack::{Field, FieldKind, Pack, Register};
use proptest::prelude::*;
use serde_json::json;

use crate::world::{World, person};

/// One step of a random life: what to do, with which record, with which part of it, and with which value.
pub type Op = [u16; 4];

pub fn ops(most: usize) -> impl Strategy<Value = Vec<Op>> {
    prop::collection::vec(any::<Op>(), 1..most)
}

/// The registers random commands write to.
pub struct Life<'p> {
    pub registers: Vec<&'p Register>,
}

impl<'p> Life<'p> {
    pub fn of(pack: &'p Pack) -> Self {
        let mut registers: Vec<&Register> = pack.registers.iter().map(AsRef::as_ref).collect();
        if pack.name == "small" {
            // Where most happens.
            registers.extend(["job", "job", "part", "sheet"].map(|key| pack.register(key).unwrap().as_ref()));
        }
        Self { registers }
    }

    pub fn command(&self, world: &World, op: Op) -> Command {
        let [what, which, part, seed] = op.map(usize::from);
        let numbers: Vec<String> = world.facts.records().map(|record| record.number.clone()).collect();
        let actor = actor(world, seed);
        let record = (!numbers.is_empty()).then(|| world.record(&numbers[which % numbers.len()]));
        let (Some(record), false) = (record, what.is_multiple_of(3)) else {
            let register = self.registers[which % self.registers.len()];
            let data = values(world, register, part, seed, 6);
            return Command::new(
                actor,
                Act::Create { register: register.key.clone(), data, state: None, external: None },
            );
        };
        let register = world.pack.register(&record.register).unwrap();
        let number = record.number.clone();
        let links: Vec<&Field> = register.link_fields().collect();
        let field = links[part % links.len()];
        let act = match what % 13 {
            0 | 3 | 6 | 11 | 12 => Act::Edit { number, set: values(world, register, part, seed, 2) },
            1 | 2 | 4 => match register.workflow.as_ref().map(|workflow| &workflow.moves) {
                Some(moves) if !moves.is_empty() => {
                    let open: Vec<_> = moves
                        .iter()
                        .filter(|step| record.state.as_ref().is_some_and(|state| step.from.contains(state)))
                        .collect();
                    let step = if open.is_empty() || part.is_multiple_of(17) {
                        &moves[part % moves.len()]
                    } else {
                        open[part % open.len()]
                    };
                    let asked = step.need.iter().chain(&step.ask);
                    let set = asked.filter_map(|key| Some((key.clone(), value(world, register.field(key)?, seed))));
                    let signature = step.sign.clone().filter(|_| !seed.is_multiple_of(11));
                    let signature = signature.map(|meaning| Signature { meaning, method: "password".to_owned() });
                    Act::Move { number, key: step.key.clone(), set: set.collect(), signature }
                }
                _ => Act::Edit { number, set: values(world, register, part, seed, 1) },
            },
            5 => Act::Link { number, field: field.key.clone(), to: some(&numbers, seed) },
            7 => {
                let to = record.targets(&field.key).next().map_or_else(|| some(&numbers, seed), ToOwned::to_owned);
                Act::Unlink { number, field: field.key.clone(), to }
            }
            8 => Act::Comment { number, text: "A word".repeat(seed % 3), public: seed % 2 == 0 },
            9 => {
                let file =
                    FileRef { name: "a.txt".into(), sha256: "ab".repeat(32), size: 3, media_type: "text/plain".into() };
                Act::Attach { number, file }
            }
            _ if seed.is_multiple_of(2) => Act::Withdraw { number },
            _ => {
                let personal = register.fields.iter().filter(|field| field.personal).map(|field| field.key.clone());
                Act::Erase { number, fields: personal.take(1 + part % 2).collect(), ground: "rule".to_owned() }
            }
        };
        let mut command = Command::new(actor, act);
        if !seed.is_multiple_of(5) {
            command = command.because("at random");
        }
        if seed.is_multiple_of(7) {
            command = command.expecting(record.version.saturating_sub(u32::from(seed.is_multiple_of(2))));
        }
        command
    }
}

fn actor(world: &World, seed: usize) -> Actor {
    match seed % 6 {
        0 => Actor::system("test"),
        1 => person("PER-0001", "Ana", &world.pack.roles.iter().map(String::as_str).collect::<Vec<_>>()),
        2 => person("PER-0002", "Ben", &["admin", "quality"]),
        3 => person("PER-0003", "Eva", &[]),
        other => person(&format!("PER-000{other}"), "Someone", &[&world.pack.roles[seed % world.pack.roles.len()]]),
    }
}

fn values(world: &World, register: &Register, part: usize, seed: usize, most: usize) -> BTreeMap<String, Json> {
    let typed: Vec<&Field> = register.fields.iter().filter(|field| field.compute.is_none()).collect();
    let mut data: BTreeMap<String, Json> = (0..1 + seed % most)
        .map(|step| typed[(part + step * 7) % typed.len()])
        .map(|field| (field.key.clone(), value(world, field, seed)))
        .collect();
    if most > 2 {
        let required = typed.iter().filter(|field| field.required && !seed.is_multiple_of(19));
        data.extend(required.map(|field| (field.key.clone(), value(world, field, seed | 1))));
    }
    data
}

fn some(numbers: &[String], seed: usize) -> String {
    numbers.get(seed % numbers.len().max(1)).cloned().unwrap_or_default()
}

/// A value a field may have, empty now and then, wrong now and then.
fn value(world: &World, field: &Field, seed: usize) -> Json {
    if seed.is_multiple_of(23) {
        return json!({ "wrong": [seed] });
    }
    if seed.is_multiple_of(12) {
        return Json::Null;
    }
    let of = |registers: &[String]| -> Vec<String> {
        let records =
            world.facts.records().filter(|record| registers.is_empty() || registers.contains(&record.register));
        records.map(|record| record.number.clone()).collect()
    };
    let people = || of(std::slice::from_ref(&world.pack.identity.register));
    let day = format!("20{:02}-{:02}-{:02}", 29 + seed % 3, 1 + seed % 12, 1 + seed % 28);
    match &field.kind {
        FieldKind::Text { .. } if field.key.contains("mail") => format!("p{seed}@x.example").into(),
        FieldKind::Text { .. } => ["Red", "Green", "Root", "Blue"][seed % 4].into(),
        FieldKind::Markdown { .. } => format!("Some *text* {seed}").into(),
        FieldKind::Integer { min, max, .. } => {
            (min.unwrap_or(0) + i64::try_from(seed % 60).unwrap()).min(max.unwrap_or(99)).into()
        }
        FieldKind::Decimal { .. } => format!("{}.{}", seed % 20, seed % 100).into(),
        FieldKind::Money => format!("{}.50 {}", seed % 50, ["EUR", "CHF"][seed / 8 % 2]).into(),
        FieldKind::Date => day.into(),
        FieldKind::DateTime => format!("{day}T10:00:00Z").into(),
        FieldKind::Duration => format!("P{}D", 1 + seed % 9).into(),
        FieldKind::Boolean => seed.is_multiple_of(2).into(),
        FieldKind::Choice(choices) => choices.options[seed % choices.options.len()].as_str().into(),
        FieldKind::Choices(choices) => {
            json!([choices.options[seed % choices.options.len()], choices.options[seed / 2 % choices.options.len()]])
        }
        FieldKind::Person => some(&people(), seed).into(),
        FieldKind::People => json!([some(&people(), seed), some(&people(), seed / 3)]),
        FieldKind::Role => world.pack.roles[seed % world.pack.roles.len()].as_str().into(),
        FieldKind::Link(target) => some(&of(&target.registers), seed).into(),
        FieldKind::Links(target) => json!([some(&of(&target.registers), seed), some(&of(&target.registers), seed / 3)]),
        FieldKind::Table(columns) => {
            let row = |seed: usize| -> serde_json::Map<String, Json> {
                columns.iter().map(|column| (column.key.clone(), value(world, column, seed | 1))).collect()
            };
            (0..seed % 3).map(|place| Json::Object(row(seed + place * 5))).collect()
        }
        FieldKind::File => json!({ "name": "a.txt", "sha256": "ab".repeat(32), "size": 3, "type": "text/plain" }),
        FieldKind::Url => "https://assay.example/x".into(),
        FieldKind::Rating { max } => (1 + i64::try_from(seed).unwrap() % max).into(),
        FieldKind::Series { .. } => json!([{ "on": day, "value": format!("{}", seed % 90) }]),
        FieldKind::Tags => json!(["a", format!("t{}", seed % 5)]),
    }
}

/// A world whose people and organisation exist, over either pack.
pub fn peopled(pack: &'static Pack) -> World {
    let mut world = World::new(pack);
    let system = Actor::system("test");
    for place in 1..6 {
        let mut data: BTreeMap<String, Json> = BTreeMap::from([
            ("title".to_owned(), format!("Person {place}").into()),
            (pack.identity.email.clone(), format!("p{place}@x.example").into()),
        ]);
        if place > 1 {
            data.insert(if pack.name == "small" { "boss" } else { "manager" }.to_owned(), "PER-0001".into());
        }
        let register = pack.identity.register.clone();
        world.act(&system, Act::Create { register, data, state: None, external: None }).unwrap();
    }
    let register = pack.register(&pack.organisation).unwrap();
    let data = values(&world, register, 0, 1, 6);
    world.act(&system, Act::Create { register: register.key.clone(), data, state: None, external: None }).unwrap();
    world
}

//! The incremental check run gives the same answer as a full one.

use std::collections::{BTreeMap, BTreeSet};

use assay_core::check::{Change, Outcome, Reach, evaluate, run_all};
use assay_core::{Facts, Host, Record};
use assay_pack::Pack;
use proptest::prelude::*;

use crate::packs;
use crate::random::{Life, Op, ops, peopled};
use crate::world::{World, ana};

type Found = BTreeMap<(usize, String), Outcome>;

fn full(world: &World) -> Found {
    let mut found = Found::new();
    run_all(world.pack, &world.facts, world.now, |check, number, outcome| {
        found.insert((check, number.to_owned()), outcome);
    });
    found
}

/// Applies commands in groups, as a busy engine sees them, and re-checks only what each group can have touched.
fn live(pack: &'static Pack, ops: &[Op], group: usize) -> Result<(), TestCaseError> {
    let life = Life::of(pack);
    let reach = Reach::of(pack);
    let mut world = peopled(pack);
    // The moment stands still: a new day is a full run.
    let now = world.now;
    let mut found = full(&world);
    for ops in ops.chunks(group) {
        let mut changed: BTreeMap<String, Option<Record>> = BTreeMap::new();
        for op in ops {
            let command = life.command(&world, *op);
            if let Ok(Some(decision)) = world.submit(&command) {
                let before = decision.before.as_deref().cloned();
                changed.entry(decision.entry.record).or_insert(before);
            }
        }
        world.now = now;
        let mut touched = BTreeSet::new();
        for (number, before) in &changed {
            touched
                .extend(reach.touched(&world.facts, Change { before: before.as_ref(), after: &world.record(number) }));
        }
        let host = Host::new(pack, &world.facts);
        for (check, number) in touched {
            let record = world.record(&number);
            prop_assert_eq!(&record.register, &pack.checks[check].each);
            let outcome = match record.withdrawn {
                true => Outcome::Idle,
                false => evaluate(pack, &host, &pack.checks[check], &host.object(&number), now),
            };
            match outcome {
                Outcome::Idle => found.remove(&(check, number)),
                outcome => found.insert((check, number), outcome),
            };
        }
        let expected = full(&world);
        for (key, outcome) in &expected {
            prop_assert_eq!(found.get(key), Some(outcome), "{} at {}", pack.checks[key.0].code, key.1);
        }
        prop_assert_eq!(found.len(), expected.len());
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn of_the_small_pack(ops in ops(80), group in 1_usize..5) {
        live(packs::small(), &ops, group)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn of_the_real_packs(ops in ops(200)) {
        live(packs::real(), &ops, 12)?;
    }
}

/// Registers are only read as a whole where a check says so: else every change would check everything again.
#[test]
fn a_change_touches_little() {
    let pack = packs::real();
    let reach = Reach::of(pack);
    let mut world = peopled(pack);
    let life = Life::of(pack);
    for seed in 0..300_u16 {
        let _ = world.submit(&life.command(&world, [0, seed, seed.wrapping_mul(31), seed | 1]));
    }
    let all = world.facts.numbers("nonconformity").len() + pack.checks.len();
    assert!(all > 50);
    let one = world.record(&world.facts.numbers("nonconformity")[0]);
    let touched = reach.touched(&world.facts, Change { before: None, after: &one });
    assert!(touched.len() < 40, "{touched:?}");
}

/// Which (check, record) pairs a change touches, by code.
fn touched_by(world: &World, before: Option<&Record>, number: &str) -> Vec<String> {
    let touched = Reach::of(world.pack).touched(&world.facts, Change { before, after: &world.record(number) });
    touched.into_iter().map(|(check, number)| format!("{} {number}", world.pack.checks[check].code)).collect()
}

#[test]
fn what_a_record_pointed_at_until_now_has_lost_something() {
    let mut world = World::small();
    for title in ["Frame", "Glass", "Bolt"] {
        world.make(&ana(), "part", [("title", title.into())]);
    }
    let job = world.make(&ana(), "job", [("title", "Weld".into()), ("part", "PRT-01".into())]);
    let before = world.record(&job);
    world.edit(&ana(), &job, [("part", "PRT-02".into())]).unwrap();
    let touched = touched_by(&world, Some(&before), &job);
    for expected in ["A4.1-02 PRT-01", "A4.1-02 PRT-02", "A4.1-04 PRT-01", "A4.1-04 PRT-02"] {
        assert!(touched.contains(&expected.to_owned()), "{expected} in {touched:?}");
    }
    assert!(!touched.iter().any(|pair| pair.ends_with("PRT-03")), "{touched:?}");
}

#[test]
fn live_fields_carry_a_change_across_records() {
    let mut world = World::small();
    world.make(&ana(), "part", [("title", "Frame".into())]);
    world.make(&ana(), "part", [("title", "Bolt".into()), ("parent", "PRT-01".into())]);
    let above = world.make(&ana(), "job", [("title", "Weld".into()), ("part", "PRT-01".into())]);
    let below = world.make(&ana(), "job", [("title", "Screw".into()), ("part", "PRT-02".into())]);
    // below → part → parent → busy → open_jobs → jobs
    let touched = touched_by(&world, None, &above);
    assert!(touched.contains(&format!("A4.1-05 {below}")), "{touched:?}");
}

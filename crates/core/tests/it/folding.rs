//! Any sequence of accepted commands folds to the stored state; a refused command changes nothing; replay is exact.

use std::collections::BTreeMap;

use assay_core::{Act, Actor, Command, Record, serial_of};
use assay_pack::Pack;
use proptest::prelude::*;

use crate::packs;
use crate::random::{Life, Op, ops, peopled};
use crate::world::{World, outcome};

fn live(pack: &'static Pack, ops: &[Op]) -> Result<(), TestCaseError> {
    let life = Life::of(pack);
    let mut world = peopled(pack);
    let mut accepted: Vec<Command> = Vec::new();
    let begin = world.ledger.len();
    for op in ops {
        let command = life.command(&world, *op);
        let before: Vec<Record> = world.facts.records().map(|record| Record::clone(record)).collect();
        let told = outcome(&world.submit(&command));
        if world.ledger.len() == begin + accepted.len() {
            let after: Vec<Record> = world.facts.records().map(|record| Record::clone(record)).collect();
            prop_assert_eq!(before, after, "{}", told);
            continue;
        }
        accepted.push(command);
    }
    // The stored state is the fold, entry by entry and from the beginning.
    let mut histories: BTreeMap<&str, Vec<&assay_core::Entry>> = BTreeMap::new();
    for entry in &world.ledger {
        histories.entry(&entry.record).or_default().push(entry);
    }
    for (number, history) in &histories {
        let folded = Record::fold(history.iter().copied()).unwrap();
        let stored = world.record(number);
        prop_assert_eq!(&folded, stored.as_ref());
        for (place, entry) in history.iter().enumerate() {
            prop_assert_eq!(usize::try_from(entry.version).unwrap(), place + 1);
            prop_assert!(assay_seal::jcs::to_string(&serde_json::json!(entry.body)).is_ok());
        }
    }
    // Numbers are gapless per register and year.
    let mut serials: BTreeMap<(String, i16), Vec<u32>> = BTreeMap::new();
    for number in histories.keys() {
        let register = pack.register_of_number(number).unwrap();
        let (year, serial) = serial_of(register, number).unwrap();
        serials.entry((register.key.clone(), year)).or_default().push(serial);
    }
    for ((register, year), mut drawn) in serials {
        drawn.sort_unstable();
        prop_assert_eq!(
            &drawn,
            &(1..=u32::try_from(drawn.len()).unwrap()).collect::<Vec<_>>(),
            "{} {}",
            register,
            year
        );
    }
    // The same commands at the same moments give the same ledger.
    let mut again = peopled(pack);
    for (command, entry) in accepted.iter().zip(world.ledger.iter().skip(begin)) {
        again.now.at = entry.at;
        again.submit(command).map_err(|refusal| TestCaseError::fail(format!("{refusal:?}")))?;
    }
    prop_assert_eq!(&again.ledger, &world.ledger);
    settled(&mut world)
}

/// Nothing waits to be computed: an edit of nothing owes nothing. (A link to a record withdrawn later may: what counts
/// links was computed when they all led somewhere.)
fn settled(world: &mut World) -> Result<(), TestCaseError> {
    if world.facts.records().any(|record| record.withdrawn) {
        return Ok(());
    }
    let numbers: Vec<String> = world.facts.records().map(|record| record.number.clone()).collect();
    for number in numbers {
        let nothing = Command::new(Actor::system("test"), Act::Edit { number, set: BTreeMap::new() });
        if let Ok(Some(decision)) = world.decide(&nothing) {
            prop_assert!(false, "{:?} of {}", decision.entry.body, decision.entry.record);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn of_the_small_pack(ops in ops(60)) {
        live(packs::small(), &ops)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn of_the_real_packs(ops in ops(120)) {
        live(packs::real(), &ops)?;
    }
}

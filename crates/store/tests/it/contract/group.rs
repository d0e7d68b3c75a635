//! The one writer: many callers, one transaction after the other.

use std::sync::mpsc::channel;
use std::time::Duration;

use assay_core::{Act, Command, Facts, serial_of};
use assay_store::{StoreError, TxFacts};

use super::ledger::{everything, search};
use super::{CarryError, Opener, carry_out, lived, salts};
use crate::packs;
use crate::world::{World, ana, create, data};

pub fn many_writers_lose_nothing<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    let world = lived(&store, packs::small(), &[]);
    let before = world.ledger.len();
    let threads: Vec<_> = (0..32)
        .map(|thread| {
            let store = store.clone();
            std::thread::spawn(move || {
                let mut made = Vec::new();
                for turn in 0..8 {
                    let title = format!("Part {thread} {turn}");
                    let work = move |tx: &assay_store::Tx<'_>| {
                        let world = World::new(packs::small());
                        carry_out(tx, &Command::new(ana(), create("part", [("title", title.into())])), &world)
                    };
                    made.push(store.write(work).unwrap().unwrap().entry.record);
                }
                made
            })
        })
        .collect();
    let mut made: Vec<String> = threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect();
    made.sort();
    let distinct = {
        let mut made = made.clone();
        made.dedup();
        made.len()
    };
    assert_eq!(distinct, 256, "every number once");
    let register = packs::small().register("part").unwrap();
    let mut serials: Vec<u32> = made.iter().map(|number| serial_of(register, number).unwrap().1).collect();
    serials.sort_unstable();
    assert_eq!(serials, (1..=256).collect::<Vec<_>>(), "and none left out");
    let check = |store: &assay_store::Store| {
        store.read::<_, StoreError>(|tx| {
            assert_eq!(tx.ledger_end()?.0, u64::try_from(before + 256).unwrap());
            assert_eq!(tx.frontier()?.size(), u64::try_from(before + 256).unwrap());
            for number in &made {
                assert!(tx.record(number)?.is_some(), "{number}");
            }
            Ok(())
        })
    };
    check(&store).unwrap();
    drop(store);
    check(&place.open(packs::small())).unwrap();
}

pub fn a_failing_unit_leaves_nothing<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    let world = lived(&store, packs::small(), &[]);
    let size = world.ledger.len();
    let failed: Result<(), CarryError> = store.write(move |tx| {
        let world = World::new(packs::small());
        for title in ["Quixotic", "Second"] {
            carry_out(tx, &Command::new(ana(), create("part", [("title", title.into())])), &world)?;
        }
        tx.set_meta("name", "never")?;
        tx.enqueue("mail", "{}", None, world.now.at)?;
        tx.set_setting("PER-0001", "theme", &"dark".into())?;
        Err(StoreError::Closed.into())
    });
    assert!(matches!(failed, Err(CarryError::Store(StoreError::Closed))));
    store
        .read::<_, StoreError>(|tx| {
            assert_eq!(tx.ledger_end()?.0, u64::try_from(size).unwrap());
            assert_eq!(tx.record("PRT-01")?, None);
            assert_eq!(tx.meta("name")?, None);
            assert_eq!(tx.setting("PER-0001", "theme")?, None);
            assert!(tx.search(search("quixotic", &everything(), 9))?.is_empty());
            assert_eq!(tx.suggest("quixotik")?, None);
            Ok(())
        })
        .unwrap();
    // The number was not drawn, and words of the failed unit are learned when they come again.
    let made = store.write(|tx| {
        carry_out(tx, &Command::new(ana(), create("part", [("title", "Quixotic".into())])), &World::new(packs::small()))
    });
    assert_eq!(made.unwrap().unwrap().entry.record, "PRT-01");
    assert_eq!(store.read(|tx| tx.suggest("quixotik")).unwrap().as_deref(), Some("quixotic"));
    assert_eq!(store.write(move |tx| tx.lease_job(world.now.at, world.now.at)).unwrap(), None);
}

pub fn a_panicking_unit_leaves_nothing<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    let size = lived(&store, packs::small(), &[]).ledger.len();
    let failed: Result<(), StoreError> = store.write(move |tx| {
        let world = World::new(packs::small());
        carry_out(tx, &Command::new(ana(), create("part", [("title", "x".into())])), &world).unwrap();
        panic!("on purpose");
    });
    assert!(matches!(failed, Err(StoreError::Panicked)));
    assert_eq!(store.read(|tx| tx.ledger_end()).unwrap().0, u64::try_from(size).unwrap());
    let reading = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        store.read::<(), StoreError>(|_| panic!("on purpose"))
    }));
    assert!(reading.is_err());
    // Readers and the writer go on.
    for _ in 0..9 {
        assert_eq!(store.read(|tx| tx.ledger_end()).unwrap().0, u64::try_from(size).unwrap());
    }
    let made = store.write(|tx| {
        carry_out(tx, &Command::new(ana(), create("part", [("title", "x".into())])), &World::new(packs::small()))
    });
    assert_eq!(made.unwrap().unwrap().entry.record, "PRT-01");
}

/// Ten units wait together; every third fails, one panics. The others are kept, all of them.
pub fn failing_in_the_middle_of_a_group<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    let size = lived(&store, packs::small(), &[]).ledger.len();
    let (open, gate) = channel::<()>();
    let holding = {
        let store = store.clone();
        // Holds the writer until the others wait behind it.
        std::thread::spawn(move || {
            store.write::<_, StoreError>(move |_| {
                let _ = gate.recv_timeout(Duration::from_secs(20));
                Ok(())
            })
        })
    };
    std::thread::sleep(Duration::from_millis(50));
    let waiting: Vec<_> = (0..10)
        .map(|place| {
            let store = store.clone();
            std::thread::spawn(move || {
                store.write::<_, CarryError>(move |tx| {
                    let world = World::new(packs::small());
                    let made = carry_out(
                        tx,
                        &Command::new(ana(), create("part", [("title", format!("P{place}").into())])),
                        &world,
                    )?;
                    if place == 8 {
                        // Writes what was kept back of the others, and then is undone.
                        tx.rebuild()?;
                    }
                    assert!(place != 4, "on purpose");
                    if place % 3 == 2 { Err(StoreError::Closed.into()) } else { Ok(made.unwrap().entry.record) }
                })
            })
        })
        .collect();
    std::thread::sleep(Duration::from_millis(150));
    open.send(()).unwrap();
    holding.join().unwrap().unwrap();
    let outcomes: Vec<Result<String, CarryError>> = waiting.into_iter().map(|thread| thread.join().unwrap()).collect();
    for (place, outcome) in outcomes.iter().enumerate() {
        assert_eq!(outcome.is_ok(), place % 3 != 2 && place != 4, "{place}: {outcome:?}");
    }
    let mut kept: Vec<String> = outcomes.into_iter().filter_map(Result::ok).collect();
    kept.sort();
    assert_eq!(kept, ["PRT-01", "PRT-02", "PRT-03", "PRT-04", "PRT-05", "PRT-06"]);
    drop(store);
    let store = place.open(packs::small());
    store
        .read::<_, StoreError>(|tx| {
            assert_eq!(tx.ledger_end()?.0, u64::try_from(size + 6).unwrap());
            assert_eq!(tx.frontier()?.size(), u64::try_from(size + 6).unwrap());
            for number in &kept {
                let record = tx.record(number)?.unwrap();
                assert_eq!(record.version, 1);
                let hits = tx.search(search(record.title(), &everything(), 99))?;
                assert!(hits.iter().any(|hit| hit.record.number == record.number), "{} is found", record.title());
            }
            Ok(())
        })
        .unwrap();
}

/// A server and a command line work on the same workspace: neither forgets what the other appended.
pub fn two_processes_take_turns<O: Opener>() {
    let place = O::new();
    let one = place.open(packs::small());
    let size = lived(&one, packs::small(), &[]).ledger.len();
    let two = place.open(packs::small());
    let make = |store: &assay_store::Store| {
        store
            .write(|tx| {
                carry_out(
                    tx,
                    &Command::new(ana(), create("part", [("title", "Zygote".into())])),
                    &World::new(packs::small()),
                )
            })
            .unwrap()
            .unwrap()
            .entry
            .record
    };
    let before = one.generation(Some("part"));
    assert_eq!(
        [make(&one), make(&two), make(&two), make(&one), make(&two)],
        ["PRT-01", "PRT-02", "PRT-03", "PRT-04", "PRT-05"]
    );
    assert!(one.generation(Some("part")) > before + 1, "what one remembers may be stale by what two wrote");
    one.read::<_, StoreError>(|tx| {
        assert_eq!(tx.ledger_end()?.0, u64::try_from(size + 5).unwrap());
        let mut frontier = assay_seal::merkle::Frontier::new();
        tx.scan_ledger(0, |row| {
            frontier.push(assay_seal::Hash(row.leaf));
            Ok(())
        })?;
        assert_eq!(tx.frontier()?.root(), frontier.root());
        Ok(())
    })
    .unwrap();
}

pub fn generations<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    lived(&store, packs::small(), &[]);
    let (all, parts, jobs) = (store.generation(None), store.generation(Some("part")), store.generation(Some("job")));
    let (tell, told) = channel();
    let watched = store.generation(None);
    store.on_commit(move || tell.send(()).unwrap());
    assert!(told.try_recv().is_err(), "nothing has happened yet");
    store
        .write(|tx| {
            carry_out(tx, &Command::new(ana(), create("part", [("title", "x".into())])), &World::new(packs::small()))
        })
        .unwrap();
    assert!(store.generation(None) > all && store.generation(Some("part")) > parts);
    assert!(
        told.try_recv().is_ok() && store.generation(None) > watched,
        "whoever listens hears before the caller goes on"
    );
    assert_eq!(store.generation(Some("job")), jobs);
    let refused =
        store.write(|tx| carry_out(tx, &Command::new(ana(), create("part", [])), &World::new(packs::small())));
    assert!(refused.is_err());
    assert_eq!(store.generation(Some("part")), parts + 1);
}

/// A unit of work may hold the store itself, even as the last to do so.
pub fn the_last_clone_in_a_unit_of_work<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    let world = World::small();
    let facts: Vec<String> = store
        .write(move |tx| {
            let facts = TxFacts::new(tx);
            for entry in &world.ledger {
                let after = assay_core::Record::begin(entry);
                tx.append(entry, None, &after, &mut salts)?;
                facts.learn(after);
            }
            assert_eq!(facts.record("PER-0002").unwrap().title(), "Ben");
            facts.finish()?;
            Ok::<_, StoreError>(facts.numbers("person"))
        })
        .unwrap();
    assert_eq!(facts, ["PER-0001", "PER-0002", "PER-0003"]);
    let held = store.clone();
    let edit = Act::Edit { number: "PER-0002".into(), set: data([("title", "Bea".into())]) };
    std::thread::spawn(move || {
        let inner = held.clone();
        held.write(move |tx| {
            let done = carry_out(tx, &Command::new(ana(), edit), &World::new(packs::small())).map(|_| ());
            drop(inner);
            done
        })
    })
    .join()
    .unwrap()
    .unwrap();
    assert_eq!(store.read(|tx| tx.record("PER-0002")).unwrap().unwrap().title(), "Bea");
}

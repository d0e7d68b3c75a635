//! Appending and reading the ledger.

use assay_core::permission::Sight;
use assay_core::{Act, Command, Record, keys};
use assay_store::{Search, Share, StoreError};
use serde_json::json;

use super::{Opener, append, lived, salts, steps};
use crate::packs;
use crate::world::{World, ana, data};

pub fn what_is_appended_is_read<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    let world = lived(&store, packs::small(), &steps(1, 120));
    store
        .read(|tx| {
            for stored in world.facts.records() {
                assert_eq!(tx.record(&stored.number)?.as_ref(), Some(stored.as_ref()));
                let history = tx.history(&stored.number)?;
                assert_eq!(history.len(), usize::try_from(stored.version).unwrap());
                let latest = tx.latest_history(&stored.number, 2)?;
                assert_eq!(
                    latest.iter().rev().collect::<Vec<_>>(),
                    history.iter().rev().take(2).rev().collect::<Vec<_>>()
                );
            }
            assert_eq!(tx.record("JOB-1999-0001")?, None);
            assert_eq!(tx.history("nothing")?, Vec::new());
            assert_eq!(tx.ledger_end()?.0, u64::try_from(world.ledger.len()).unwrap());
            Ok::<_, StoreError>(())
        })
        .unwrap();
    // Another process, later, reads the same.
    drop(store);
    let again = place.open(packs::small());
    let end = again.read(|tx| tx.ledger_end()).unwrap();
    assert_eq!(end, (u64::try_from(world.ledger.len()).unwrap(), world.ledger.last().map(|entry| entry.at)));
}

pub fn versions_are_taken_once<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    let mut world = World::small();
    for entry in world.ledger.clone() {
        let after = Record::begin(&entry);
        store.write::<_, StoreError>(move |tx| tx.append(&entry, None, &after, &mut salts)).unwrap();
    }
    let edit = |title: &str| Act::Edit { number: "PER-0002".to_owned(), set: data([("title", title.into())]) };
    let one = world.decide(&Command::new(ana(), edit("One"))).unwrap().unwrap();
    let two = world.decide(&Command::new(ana(), edit("Two"))).unwrap().unwrap();
    append(&store, &one).unwrap();
    let late = append(&store, &two).unwrap_err();
    assert!(matches!(&late, StoreError::VersionTaken { record, version: 2 } if record == "PER-0002"), "{late}");
    assert_eq!(store.read(|tx| tx.record("PER-0002")).unwrap().unwrap().title(), "One");
    // And the ledger goes on without a gap.
    world.submit(&Command::new(ana(), edit("One"))).unwrap();
    let next = world.decide(&Command::new(ana(), edit("Three"))).unwrap().unwrap();
    assert_eq!(append(&store, &next).unwrap(), 4);
}

pub fn as_of<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    let world = lived(&store, packs::small(), &steps(2, 150));
    let busiest = world.facts.records().max_by_key(|record| record.version).unwrap();
    assert!(busiest.version > 3);
    let history: Vec<&assay_core::Entry> = world.ledger.iter().filter(|entry| entry.record == busiest.number).collect();
    store
        .read(|tx| {
            for (place, entry) in history.iter().enumerate() {
                let expected = Record::fold(history[..=place].iter().copied());
                assert_eq!(
                    tx.record_as_of(&busiest.number, entry.at)?.map(|record| record.version),
                    expected.as_ref().map(|record| record.version)
                );
            }
            let before = history[0].at.checked_sub(jiff::SignedDuration::from_micros(1)).unwrap();
            assert_eq!(tx.record_as_of(&busiest.number, before)?, None);
            Ok::<_, StoreError>(())
        })
        .unwrap();
}

pub fn erased_values_are_gone<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    let mut world = World::new(packs::small());
    let system = assay_core::Actor::system("test");
    let mut run = |act: Act| {
        let decision = world.submit(&Command::new(system.clone(), act).because("so")).unwrap().unwrap();
        append(&store, &decision).unwrap();
    };
    let number = || "PER-0001".to_owned();
    let person = [("title", json!("Zoe Quandary")), ("email", "z@x.example".into()), ("phone", "hush".into())];
    run(Act::Create { register: "person".into(), data: data(person), state: None, external: None });
    run(Act::Edit { number: number(), set: data([("title", "Zoe Verysecret".into())]) });
    let (leaves, root) =
        store.read::<_, StoreError>(|tx| Ok((tx.ledger_of("PER-0001")?, tx.frontier()?.root()))).unwrap();
    let typed = [("title", "Zoe Verysecret"), ("phone.0", "hush"), ("email", "z@x.example")];
    let draft = |form: &str| assay_store::Draft {
        person: "PER-0002".to_owned(),
        form: form.to_owned(),
        version: Some(2),
        saved: "2026-11-12T08:42:00Z".parse().unwrap(),
        typed: typed.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec(),
    };
    let drafts = ["/r/person/PER-0001/edit", "/r/person/PER-00011/edit"].map(draft);
    store.write::<_, StoreError>(move |tx| drafts.iter().try_for_each(|draft| tx.put_draft(draft))).unwrap();
    run(Act::Erase { number: number(), fields: vec!["title".into(), "phone".into()], ground: "asked".into() });
    run(Act::Edit { number: number(), set: data([("phone", "new".into())]) });
    store
        .read(|tx| {
            let history = tx.history("PER-0001")?;
            assert_eq!(history[0].erased, ["label", "phone", "title"]);
            assert_eq!(history[0].entry.value("email"), Some(&json!("z@x.example")));
            assert_eq!(history[1].erased, ["title"]);
            assert_eq!(history[3].entry.value("phone"), Some(&json!("new")), "what comes after stays");
            assert_eq!(history[2].entry.value(keys::ERASED).unwrap()["ground"], json!("asked"));
            // Every proof still holds.
            for (row, before) in tx.ledger_of("PER-0001")?.iter().zip(&leaves) {
                assert_eq!(row.leaf, before.leaf);
                let leaf = assay_seal::entry::LeafHasher::new().leaf_of_body(&row.header(), &row.body).unwrap();
                assert_eq!(leaf.0, row.leaf);
            }
            assert_ne!(tx.frontier()?.root(), root);
            // The fold of what is left is what is stored.
            let entries: Vec<_> = history.into_iter().map(|row| row.entry).collect();
            assert_eq!(Record::fold(&entries), tx.record("PER-0001")?);
            // Drafts over the record forget what their forms had shown of it; those over others do not.
            let left = |form: &str| tx.draft("PER-0002", form).map(|draft| draft.unwrap().typed.len());
            assert_eq!((left("/r/person/PER-0001/edit")?, left("/r/person/PER-00011/edit")?), (1, 3));
            // Search forgets, and so do suggestions: also a name of long ago.
            assert!(tx.search(search("verysecret", &everything(), 9))?.is_empty());
            assert_eq!(tx.suggest("verysecrt")?, None);
            assert_eq!(tx.suggest("quandry")?, None);
            Ok::<_, StoreError>(())
        })
        .unwrap();
}

/// The sight of the installation itself.
pub fn everything() -> Vec<(String, Sight)> {
    assay_core::permission::sights(&assay_core::Actor::system("test"), packs::small())
}

/// A search by nobody in particular.
pub fn search<'q>(query: &'q str, sights: &'q [(String, Sight)], limit: u32) -> Search<'q> {
    Search { query, sights, person: "", limit }
}

pub fn the_tree_grows_with_the_ledger<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    lived(&store, packs::small(), &steps(3, 700));
    let check = |store: &assay_store::Store| {
        store.read::<_, StoreError>(|tx| {
            let mut frontier = assay_seal::merkle::Frontier::new();
            let mut next = 0;
            tx.scan_ledger(0, |row| {
                assert_eq!(row.seq, next);
                next += 1;
                frontier.push(assay_seal::Hash(row.leaf));
                Ok(())
            })?;
            assert!(next > 256, "enough for a stored level: {next}");
            assert_eq!(tx.frontier()?.root(), frontier.root());
            assert_eq!(tx.frontier()?.size(), next);
            Ok(())
        })
    };
    check(&store).unwrap();
    drop(store);
    check(&place.open(packs::small())).unwrap();
}

pub fn readers_cannot_write<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    let world = World::small();
    let entry = world.ledger[0].clone();
    let after = Record::begin(&entry);
    let refused = store.read(|tx| tx.append(&entry, None, &after, &mut salts)).unwrap_err();
    assert!(matches!(refused, StoreError::Database(_)), "{refused}");
    assert!(store.read(|tx| tx.set_meta("name", "x")).is_err());
    assert_eq!(store.read(|tx| tx.ledger_end()).unwrap().0, 0);
}

pub fn scanning<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    let world = lived(&store, packs::small(), &steps(4, 80));
    store
        .read(|tx| {
            let mut entries = Vec::new();
            tx.scan_ledger(5, |row| {
                entries.push(row.open()?.entry.record);
                Ok(())
            })?;
            assert_eq!(entries, world.ledger[5..].iter().map(|entry| entry.record.clone()).collect::<Vec<_>>());
            let newest = tx.latest_entries(&["job".to_owned(), "part".to_owned()], 3)?;
            let expected =
                world.ledger.iter().rev().filter(|entry| entry.register == "job" || entry.register == "part").take(3);
            assert_eq!(
                newest.iter().map(|row| row.entry.id).collect::<Vec<_>>(),
                expected.map(|entry| entry.id).collect::<Vec<_>>()
            );
            let mut seen = Vec::new();
            tx.scan_records("job", None, Share::ALL, |_, record| {
                seen.push(record.number);
                Ok(())
            })?;
            assert_eq!(seen, assay_core::Facts::numbers(&world.facts, "job"));
            let broken = tx.scan_ledger(0, |_| Err(StoreError::Closed));
            assert!(matches!(broken, Err(StoreError::Closed)));
            Ok::<_, StoreError>(())
        })
        .unwrap();
}

pub fn imports_are_found<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    let mut world = World::small();
    for entry in world.ledger.clone() {
        let after = Record::begin(&entry);
        store.write::<_, StoreError>(move |tx| tx.append(&entry, None, &after, &mut salts)).unwrap();
    }
    for (title, batch) in [("a", Some("IMP-1")), ("b", None), ("c", Some("IMP-1")), ("d", Some("IMP-2"))] {
        let act = Act::Create {
            register: "part".into(),
            data: data([("title", title.into())]),
            state: None,
            external: Some(title.into()),
        };
        let command = Command { batch: batch.map(ToOwned::to_owned), ..Command::new(ana(), act) };
        append(&store, &world.submit(&command).unwrap().unwrap()).unwrap();
    }
    let found = store.read(|tx| tx.entries_of_batch("IMP-1")).unwrap();
    assert_eq!(found.iter().map(|row| row.entry.record.as_str()).collect::<Vec<_>>(), ["PRT-01", "PRT-03"]);
}

/// What a reader sees does not move under it.
pub fn snapshots_hold_still<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    let world = World::small();
    let mut entries = world.ledger.clone().into_iter();
    let mut write = || {
        let entry = entries.next().unwrap();
        let after = Record::begin(&entry);
        store.write::<_, StoreError>(move |tx| tx.append(&entry, None, &after, &mut salts)).unwrap();
    };
    write();
    store
        .read(|tx| {
            let before = tx.ledger_end()?;
            write();
            assert_eq!(tx.ledger_end()?, before);
            assert_eq!(tx.record("PER-0002")?, None);
            Ok::<_, StoreError>(())
        })
        .unwrap();
    assert_eq!(store.read(|tx| tx.ledger_end()).unwrap().0, 2);
}

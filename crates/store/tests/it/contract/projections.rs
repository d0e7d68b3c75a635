//! What is kept beside the ledger always equals what the ledger says.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use assay_core::{Act, Command, Facts, Record, Worker, projection, tasks};
use assay_pack::{Layer, Pack, load};
use assay_store::{Concern, Store, StoreError, StoredDiagnostic, TxFacts};
use serde_json::json;

use super::ledger::{everything, search};
use super::{Opener, append, lived, steps};
use crate::packs;
use crate::world::{World, ana, create, data};

/// Every projection as text, in a fixed order.
fn dump(store: &Store) -> Vec<String> {
    store
        .read::<_, StoreError>(|tx| {
            let mut lines = Vec::new();
            tx.scan_record_rows::<StoreError>(None, |row| {
                lines.push(format!("{:?}", row?));
                Ok(())
            })?;
            let mut others = Vec::new();
            tx.scan_link_rows::<StoreError>(|row| {
                others.push(format!("{row:?}"));
                Ok(())
            })?;
            tx.scan_task_rows::<StoreError>(|row| {
                others.push(format!("{row:?}"));
                Ok(())
            })?;
            others.sort();
            lines.extend(others);
            lines.push(format!("{:?}", tx.serials()?));
            for query in ["red", "green", "gre", "some text", "person", "root", "2030", "job-2030-0003", "a word"] {
                let hits = tx.search(search(query, &everything(), 1_000))?;
                let found: Vec<(String, bool)> =
                    hits.into_iter().map(|hit| (hit.record.number, hit.in_title)).collect();
                lines.push(format!("{query}: {found:?}"));
            }
            Ok(lines)
        })
        .unwrap()
}

pub fn a_random_life<O: Opener>() {
    for pack in [packs::small(), packs::real()] {
        let place = O::new();
        let store = place.open(pack);
        let world = lived(&store, pack, &steps(10, 500));
        store
            .read::<_, StoreError>(|tx| {
                let facts = TxFacts::new(tx);
                for record in world.facts.records() {
                    assert_eq!(tx.record(&record.number)?.as_ref(), Some(record.as_ref()));
                }
                for register in &pack.registers {
                    assert_eq!(facts.numbers(&register.key), world.facts.numbers(&register.key));
                    for inverse in &register.inverses {
                        for number in world.facts.numbers(&register.key) {
                            let expected = world.facts.linking(&inverse.from, &inverse.field, &number);
                            assert_eq!(facts.linking(&inverse.from, &inverse.field, &number), expected);
                        }
                    }
                }
                facts.finish()
            })
            .unwrap();
    }
}

pub fn rebuilding_changes_nothing<O: Opener>() {
    for pack in [packs::small(), packs::real()] {
        let place = O::new();
        let store = place.open(pack);
        lived(&store, pack, &steps(11, 500));
        let before = dump(&store);
        assert!(before.len() > 200);
        store.write::<_, StoreError>(|tx| tx.rebuild()).unwrap();
        let after = dump(&store);
        for (left, right) in before.iter().zip(&after) {
            assert_eq!(left, right);
        }
        assert_eq!(before.len(), after.len());
    }
}

pub fn links_both_ways<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    let world = lived(&store, packs::small(), &steps(12, 500));
    let mut expected: BTreeSet<(String, String, String, String)> = BTreeSet::new();
    for record in world.facts.records().filter(|record| !record.withdrawn) {
        let register = world.pack.register(&record.register).unwrap();
        for (field, target) in projection::links(register, record) {
            expected.insert((target.to_owned(), record.register.clone(), field.to_owned(), record.number.clone()));
        }
    }
    assert!(expected.len() > 50);
    let mut found = BTreeSet::new();
    store
        .read::<_, StoreError>(|tx| {
            for record in world.facts.records() {
                let links = tx.links_to(&record.number)?;
                // Counted, and the latest of each field, without reading them all.
                for (register, field, count) in tx.count_links_to(&record.number)? {
                    let of_field = links.iter().filter(|(by, through, _)| (by, through) == (&register, &field));
                    let sources: Vec<&String> = of_field.map(|(_, _, source)| source).rev().collect();
                    assert_eq!(u64::try_from(sources.len()).unwrap(), count);
                    let latest = tx.latest_links_to(&record.number, &register, &field, 3)?;
                    assert_eq!(latest.iter().collect::<Vec<_>>(), sources.into_iter().take(3).collect::<Vec<_>>());
                }
                for (register, field, source) in links {
                    found.insert((record.number.clone(), register, field, source));
                }
            }
            Ok(())
        })
        .unwrap();
    assert_eq!(found, expected);
}

pub fn what_people_own_and_what_is_about_it<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    let world = lived(&store, packs::small(), &steps(14, 500));
    let alive: Vec<_> = world.facts.records().filter(|record| !record.withdrawn).cloned().collect();
    // One finding at every record: which of them are answered is what is asked here.
    let findings: Vec<StoredDiagnostic> = alive
        .iter()
        .map(|record| StoredDiagnostic {
            code: "A".into(),
            record: record.number.clone(),
            register: record.register.clone(),
            severity: 1,
            since: "2030-01-01".into(),
            waived: None,
            waiver: None,
            body: "{}".into(),
        })
        .collect();
    store
        .write::<_, StoreError>(move |tx| findings.iter().try_for_each(|one| tx.put_diagnostic(one).map(|_| ())))
        .unwrap();
    let links = |record: &Record, target: &str| {
        let register = world.pack.register(&record.register).unwrap();
        projection::links(register, record).into_iter().any(|(_, linked)| linked == target)
    };
    for person in ["PER-0001", "PER-0002", "PER-0099"] {
        let mut owned: BTreeMap<String, u64> = BTreeMap::new();
        for record in alive.iter().filter(|record| record.owner() == Some(person)) {
            *owned.entry(record.register.clone()).or_default() += 1;
        }
        let ask = |owner: Option<&str>, about: Option<&str>, limit| {
            let concern = Concern { owner, about };
            let found = store.read::<_, StoreError>(|tx| tx.diagnostics_at(concern, limit)).unwrap();
            found.into_iter().map(|one| one.record).collect::<BTreeSet<_>>()
        };
        let expected = |owner: Option<&str>, about: Option<&str>| {
            let fits = alive.iter().filter(|record| owner.is_none_or(|owner| record.owner() == Some(owner)));
            let fits = fits.filter(|record| about.is_none_or(|about| record.number == about || links(record, about)));
            fits.map(|record| record.number.clone()).collect::<BTreeSet<_>>()
        };
        for (owner, about) in
            [(Some(person), None), (None, Some(person)), (Some("PER-0001"), Some(person)), (None, None)]
        {
            assert_eq!(ask(owner, about, 10_000), expected(owner, about), "{owner:?} {about:?}");
        }
        assert!(ask(None, None, 3).len() == 3);
        let counted = store.read::<_, StoreError>(|tx| tx.count_owned(person)).unwrap();
        assert_eq!(counted.into_iter().collect::<BTreeMap<_, _>>(), owned);
    }
}

pub fn tasks_for_people_and_roles<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    let world = lived(&store, packs::small(), &steps(13, 500));
    let mut all: Vec<(Worker, String, Option<String>)> = Vec::new();
    for record in world.facts.records() {
        for task in tasks(world.pack, record) {
            all.push((task.worker, record.number.clone(), task.due.map(|due| due.to_string())));
        }
    }
    assert!(all.len() > 20);
    for person in ["PER-0001", "PER-0002", "PER-0003", "PER-0099"] {
        for roles in [vec![], vec!["quality".to_owned()], vec!["quality".to_owned(), "manager".to_owned()]] {
            let mine = |worker: &Worker| match worker {
                Worker::Person(number) => number == person,
                Worker::Role(role) => roles.contains(role),
            };
            let mut expected: Vec<(bool, Option<String>, String)> = all
                .iter()
                .filter(|(worker, _, _)| mine(worker))
                .map(|(_, number, due)| (due.is_none(), due.clone(), number.clone()))
                .collect();
            expected.sort();
            expected.dedup();
            let (rows, count) = store
                .read::<_, StoreError>(|tx| Ok((tx.tasks_of(person, &roles, 1_000)?, tx.count_tasks(person, &roles)?)))
                .unwrap();
            let found: Vec<(bool, Option<String>, String)> =
                rows.iter().map(|row| (row.due.is_none(), row.due.clone(), row.record.number.clone())).collect();
            assert_eq!(found, expected, "{person} {roles:?}");
            assert_eq!(count, u64::try_from(expected.len()).unwrap());
            let first = store.read(|tx| tx.tasks_of(person, &roles, 3)).unwrap();
            assert!(first.len() <= 3 && first.iter().zip(&rows).all(|(one, other)| one == other));
        }
    }
}

pub fn serials_have_no_gaps<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    lived(&store, packs::small(), &[]);
    store
        .write::<_, super::CarryError>(|tx| {
            let mut world = World::new(packs::small());
            for day in ["2030-06-01", "2031-01-01", "2030-12-31"] {
                world.on(day);
                for title in ["a", ""] {
                    let _ =
                        super::carry_out(tx, &Command::new(ana(), create("job", [("title", title.into())])), &world);
                }
            }
            Ok(())
        })
        .unwrap();
    let serials = store.read(|tx| tx.serials()).unwrap();
    let jobs: Vec<(i64, i64)> =
        serials.into_iter().filter(|(key, _, _)| key == "job").map(|(_, year, last)| (year, last)).collect();
    assert_eq!(jobs, [(2030, 2), (2031, 1)]);
    // Ledgers from elsewhere take part in the numbering.
    store
        .write::<_, StoreError>(|tx| {
            tx.note_serial("job", 2030, 41)?;
            tx.note_serial("job", 2030, 7)
        })
        .unwrap();
    let made = store.write(|tx| {
        super::carry_out(tx, &Command::new(ana(), create("job", [("title", "b".into())])), &World::new(packs::small()))
    });
    assert_eq!(made.unwrap().unwrap().entry.record, "JOB-2030-0042");
}

/// The small pack after an update: a field is searched now, another state waits.
fn updated() -> &'static Arc<Pack> {
    let replace = |text: &str, from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        text.replace(from, to)
    };
    let mut layer: Layer = packs::small_layer();
    let sheet = layer.files.get_mut("registers/sheet.toml").unwrap();
    *sheet = replace(std::str::from_utf8(sheet).unwrap(), "max_length = 10\n", "max_length = 10\nsearch = \"B\"\n")
        .into_bytes();
    let job = layer.files.get_mut("registers/job.toml").unwrap();
    *job =
        replace(std::str::from_utf8(job).unwrap(), "waits = [\"owner\", \"field:helpers\"]", "waits = [\"manager\"]")
            .into_bytes();
    Box::leak(Box::new(Arc::new(load(&[layer]).unwrap_or_else(|faults| panic!("{faults:?}")))))
}

pub fn a_changed_pack_is_projected_anew<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    let mut world = lived(&store, packs::small(), &[]);
    for act in [
        create(
            "sheet",
            [
                ("title", "Sheet".into()),
                ("word", "Xylophone".into()),
                ("rows", json!([{ "what": "a", "who": "PER-0002" }])),
            ],
        ),
        create("job", [("title", "Weld".into())]),
        Act::Edit { number: "SHT-2030-0001".into(), set: data([("title", "Page".into())]) },
    ] {
        let decision = world.act(&ana(), act).unwrap().unwrap();
        append(&store, &decision).unwrap();
    }
    let find = |store: &Store| store.read(|tx| tx.search(search("xylo", &everything(), 9))).unwrap().len();
    let waiting = |store: &Store| store.read(|tx| tx.count_tasks("x", &["manager".to_owned()])).unwrap();
    assert_eq!((find(&store), waiting(&store)), (0, 0));
    drop(store);
    let store = place.open(updated());
    assert_eq!((find(&store), waiting(&store)), (1, 1));
    let after = dump(&store);
    drop(store);
    let store = place.open(updated());
    assert_eq!(dump(&store), after);
}

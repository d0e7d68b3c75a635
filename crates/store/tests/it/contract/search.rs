//! Search: what people find, whatever they type.

use assay_core::permission::{Right, may, sights};
use assay_core::{Act, Actor, Command};
use assay_store::{Search, Store, StoreError};
use serde_json::json;

use super::ledger::{everything, search as everyone};
use super::{Opener, append, lived, steps};
use crate::packs;
use crate::world::{World, ana, ben, create, data, eva};

/// A store with some people and these titles as parts, PRT-01 and on.
fn with_titles<O: Opener>(titles: &[&str]) -> (O, Store, World) {
    let place = O::new();
    let store = place.open(packs::small());
    let mut world = lived(&store, packs::small(), &[]);
    for title in titles {
        let made = world.act(&ana(), create("part", [("title", (*title).into())])).unwrap().unwrap();
        append(&store, &made).unwrap();
    }
    (place, store, world)
}

fn numbers(store: &Store, actor: &Actor, query: &str) -> Vec<String> {
    let sights = sights(actor, packs::small());
    let hits = store
        .read(|tx| tx.search(Search { query, sights: &sights, person: &actor.person, limit: 20 }))
        .unwrap_or_else(|error| panic!("{query:?}: {error}"));
    hits.into_iter().map(|hit| hit.record.number).collect()
}

pub fn words_prefixes_accents_and_plurals<O: Opener>() {
    let (_place, store, _) = with_titles::<O>(&[
        "Moisture under the display",
        "Straße in Łódź, Ærø",
        "Processes and deliveries",
        "Crème brûlée",
        "Ångström",
        "İstanbul",
        "日本語 の 検査",
        "Батарея",
        "ﬁnish ½ ⑴ ﷺ",
    ]);
    for (query, expected) in [
        ("moisture", "PRT-01"),
        ("MOIST", "PRT-01"),
        ("display moisture", "PRT-01"),
        ("the disp", "PRT-01"),
        ("moist disp", "PRT-01"),
        ("proc deliv", "PRT-03"),
        ("strasse", "PRT-02"),
        ("lodz", "PRT-02"),
        ("AERO", "PRT-02"),
        ("process", "PRT-03"),
        ("processes", "PRT-03"),
        ("delivery", "PRT-03"),
        ("deliveries", "PRT-03"),
        ("creme brulee", "PRT-04"),
        ("cre\u{301}me", "PRT-04"),
        ("Crème", "PRT-04"),
        ("angstrom", "PRT-05"),
        ("istanbul", "PRT-06"),
        ("日本", "PRT-07"),
        ("батарея", "PRT-08"),
        ("finish", "PRT-09"),
        ("½", "PRT-09"),
        ("ﷺ", "PRT-09"),
        ("dis", "PRT-01"),
        ("dis moisture", ""),
        ("xyz", ""),
    ] {
        let found = numbers(&store, &ana(), query);
        let expected: Vec<&str> = [expected].into_iter().filter(|number| !number.is_empty()).collect();
        assert_eq!(found, expected, "{query}");
    }
}

pub fn typos<O: Opener>() {
    let (_place, store, _) =
        with_titles::<O>(&["Nonconformity of the battery", "Calibration certificate", "Supplier scratched"]);
    for (typed, meant) in [
        ("nonconfirmity", Some("nonconformity")),
        ("nonconformty", Some("nonconformity")),
        ("nonocnformity", Some("nonconformity")),
        ("batery", Some("battery")),
        ("calibraton certifcate", Some("calibration certificate")),
        ("scrached suplier", Some("scratched supplier")),
        ("battery", None),
        ("batt", None),
        ("elephant", None),
        ("xq", None),
        ("12345", None),
        ("", None),
        ("日本語", None),
    ] {
        let better = store.read(|tx| tx.suggest(typed)).unwrap();
        assert_eq!(better.as_deref(), meant, "{typed}");
        if let Some(better) = better {
            assert_eq!(numbers(&store, &ana(), &better).len(), 1);
        }
    }
}

pub fn numbers_by_name<O: Opener>() {
    let (_place, store, mut world) = with_titles::<O>(&["Frame"]);
    for title in ["Weld", "Follows JOB-2030-0001", "Other"] {
        let made = world.act(&eva(), create("job", [("title", title.into())])).unwrap().unwrap();
        append(&store, &made).unwrap();
    }
    // The record itself, then those that name it.
    assert_eq!(numbers(&store, &ana(), "JOB-2030-0001"), ["JOB-2030-0001", "JOB-2030-0002"]);
    assert_eq!(numbers(&store, &ana(), " job-2030-0001 "), ["JOB-2030-0001", "JOB-2030-0002"]);
    assert_eq!(numbers(&store, &ana(), "2030-0003"), ["JOB-2030-0003"]);
    assert_eq!(numbers(&store, &ana(), "prt 01"), ["PRT-01"]);
    assert_eq!(numbers(&store, &ana(), "JOB-2030-9999"), Vec::<String>::new());
}

pub fn hostile_queries<O: Opener>() {
    let (_place, store, _) = with_titles::<O>(&["Frame NEAR the OR gate", "💥 boom"]);
    for query in [
        "\"",
        "\"\"",
        "'",
        "*",
        "**",
        "frame*",
        "\"frame",
        "frame\"",
        "a:frame",
        "b : (frame)",
        "^frame",
        "frame NEAR/2 gate",
        "NEAR(frame gate)",
        "frame AND",
        "AND",
        "OR",
        "NOT frame",
        "(frame",
        "frame)",
        "{a b}: frame",
        "-frame",
        "+frame",
        "frame + gate",
        "\\",
        "%",
        "_",
        "\u{0}",
        "frame\u{0}gate",
        "💥",
        "👩‍🔧",
        "\u{202e}emarf",
        "ﷺ ﷺ",
        "ⅷ ㈠ ⒈ ½",
        "' OR 1=1 --",
        "\u{301}\u{301}",
        "rowid",
        "search",
        "rank",
        "😀*😀\"",
    ] {
        numbers(&store, &ana(), query);
        store.read(|tx| tx.suggest(query)).unwrap();
        let listed = assay_store::ListQuery {
            register: "part".into(),
            sight: assay_core::permission::Sight::All,
            person: String::new(),
            filters: Vec::new(),
            text: Some(query.to_owned()),
            sort: assay_store::SortKey::Number,
            descending: false,
            offset: 0,
            limit: 5,
            fields: Vec::new(),
        };
        store.read(|tx| tx.list(&listed)).unwrap();
    }
    assert_eq!(numbers(&store, &ana(), "near or frame"), ["PRT-01"], "operators are words");
    let long = "frame ".repeat(2_000);
    assert_eq!(numbers(&store, &ana(), &long), ["PRT-01"]);
    assert_eq!(numbers(&store, &ana(), &"x".repeat(10_000)), Vec::<String>::new());
    assert_eq!(numbers(&store, &ana(), &"é\"*".repeat(4_000)), Vec::<String>::new());
}

pub fn search_shows_what_may_be_read<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    let world = lived(&store, packs::small(), &steps(9, 700));
    let mut hidden = 0;
    for actor in [ana(), ben(), eva()] {
        let sights = sights(&actor, world.pack);
        for query in ["red", "green", "root", "b", "sec-2030", "sec"] {
            let search = Search { query, sights: &sights, person: &actor.person, limit: 10_000 };
            let hits = store.read(|tx| tx.search(search)).unwrap();
            for hit in &hits {
                let register = world.pack.register(&hit.record.register).unwrap();
                let whole = world.record(&hit.record.number);
                assert!(may(&actor, Right::Read, register, Some(&whole)), "{} for {query}", whole.number);
                assert!(!hit.record.withdrawn);
            }
            let by_register = store.read(|tx| tx.search_by_register(search, None, 2)).unwrap();
            assert_eq!(by_register.iter().map(|found| found.count).sum::<usize>(), hits.len());
            for found in &by_register {
                let all: Vec<_> = hits.iter().filter(|hit| hit.record.register == found.register).collect();
                assert_eq!((found.count, found.hits.len()), (all.len(), all.len().min(2)));
                for (whole, head) in found.hits.iter().zip(&all) {
                    assert_eq!(whole.in_title, head.in_title);
                    assert_eq!(whole.record, *world.record(&head.record.number));
                }
                let alone = store.read(|tx| tx.search_by_register(search, Some(&found.register), 2)).unwrap();
                let shown: Vec<_> = alone.iter().map(|one| (&one.register, one.count, one.hits.len())).collect();
                let wanted = by_register.iter().map(|one| {
                    let hits = if one.register == found.register { one.count } else { 0 };
                    (&one.register, one.count, hits)
                });
                assert_eq!(shown, wanted.collect::<Vec<_>>());
            }
            let every = store.read(|tx| tx.search(everyone(query, &everything(), 10_000))).unwrap();
            hidden += every.len() - hits.len();
        }
        // Not by its number either.
        for number in assay_core::Facts::numbers(&world.facts, "secret") {
            let record = world.record(&number);
            let may_read = may(&actor, Right::Read, world.pack.register("secret").unwrap(), Some(&record));
            assert_eq!(numbers(&store, &actor, &number).contains(&number), may_read);
        }
    }
    assert!(hidden > 5, "{hidden}");
}

pub fn text_follows_the_record<O: Opener>() {
    let (_place, store, mut world) = with_titles::<O>(&["Frame"]);
    let mut run = |act: Act| {
        let done = world.submit(&Command::new(ana(), act).because("so")).unwrap().unwrap();
        append(&store, &done).unwrap();
    };
    run(Act::Edit { number: "PRT-01".into(), set: data([("title", "Housing".into())]) });
    assert_eq!(numbers(&store, &ana(), "frame"), Vec::<String>::new());
    assert_eq!(numbers(&store, &ana(), "housing"), ["PRT-01"]);
    run(create(
        "sheet",
        [
            ("title", "Sheet".into()),
            ("story", "about the *housing*".into()),
            ("rows", json!([{ "what": "unsearched" }])),
        ],
    ));
    let hits = store.read(|tx| tx.search(everyone("housing", &everything(), 9))).unwrap();
    assert_eq!(
        hits.iter().map(|hit| (hit.record.number.as_str(), hit.in_title)).collect::<Vec<_>>(),
        [("PRT-01", true), ("SHT-2030-0001", false)]
    );
    assert_eq!(numbers(&store, &ana(), "unsearched"), Vec::<String>::new());
    run(Act::Withdraw { number: "PRT-01".into() });
    assert_eq!(numbers(&store, &ana(), "housing"), ["SHT-2030-0001"]);
    assert_eq!(numbers(&store, &ana(), "PRT-01"), Vec::<String>::new());
}

pub fn titles_first_however_many_match<O: Opener>() {
    let (_place, store, mut world) = with_titles::<O>(&["Old frame"]);
    for _ in 0..5 {
        let made = create("sheet", [("title", "Sheet".into()), ("story", "about the frame".into())]);
        append(&store, &world.submit(&Command::new(ana(), made)).unwrap().unwrap()).unwrap();
    }
    for limit in [1, 3, 6, 9] {
        let hits = store.read(|tx| tx.search(everyone("frame", &everything(), limit))).unwrap();
        let numbers: Vec<_> = hits.iter().map(|hit| (hit.record.number.as_str(), hit.in_title)).collect();
        let all = [
            ("PRT-01", true),
            ("SHT-2030-0005", false),
            ("SHT-2030-0004", false),
            ("SHT-2030-0003", false),
            ("SHT-2030-0002", false),
            ("SHT-2030-0001", false),
        ];
        assert_eq!(numbers, all[..all.len().min(usize::try_from(limit).unwrap())], "{limit}");
    }
}

pub fn large_text<O: Opener>() {
    let (_place, store, mut world) = with_titles::<O>(&[]);
    let story: String = (0..90_000).map(|place| format!("word{} ", place % 977)).collect();
    let imported = json!({ "long": story.chars().take(99_000).collect::<String>(), "end": "needle" });
    let act = create("part", [("title", "x".into()), ("imported", imported)]);
    let command = Command { batch: Some("IMP-1".into()), ..Command::new(ana(), act) };
    append(&store, &world.submit(&command).unwrap().unwrap()).unwrap();
    assert_eq!(numbers(&store, &ana(), "needle word11"), ["PRT-01"]);
    let stored = store.read::<_, StoreError>(|tx| tx.record("PRT-01")).unwrap().unwrap();
    assert_eq!(stored, *world.record("PRT-01"));
}

//! Lists: what the database answers is what going through every record would.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use assay_core::permission::{Right, Sight, may, sight};
use assay_core::{Json, Record};
use assay_pack::{FieldKind, Register, StateKind};
use assay_store::{Filter, GroupKey, ListQuery, SortKey, Store, StoreError, When, words};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use super::{Opener, append, lived, steps};
use crate::packs;
use crate::world::{World, ana, ben, eva};

fn query(register: &str) -> ListQuery {
    ListQuery {
        register: register.to_owned(),
        sight: Sight::All,
        person: String::new(),
        filters: Vec::new(),
        text: None,
        sort: SortKey::Number,
        descending: true,
        offset: 0,
        limit: 1_000,
        fields: Vec::new(),
    }
}

/// A field's value as people see it in a list.
fn shown(record: &Record, field: &str) -> Option<String> {
    match record.data.get(field)? {
        Json::String(text) => Some(text.clone()),
        Json::Number(number) => Some(number.to_string()),
        Json::Bool(flag) => Some(flag.to_string()),
        other => Some(other.to_string()),
    }
}

fn kind(register: &Register, record: &Record) -> i64 {
    match record.state.as_deref().and_then(|state| register.state(state)).map(|state| state.kind) {
        Some(StateKind::Open) => 0,
        Some(StateKind::Active) => 1,
        Some(StateKind::Final) => 2,
        None => 3,
    }
}

/// Whether a field, or a cell of a field's rows, names a record.
fn links_to(register: &Register, record: &Record, field: &str, target: &str) -> bool {
    assay_core::projection::links(register, record).contains(&(field, target))
}

fn meets(register: &Register, record: &Record, filter: &Filter) -> bool {
    match filter {
        Filter::State(states) => record.state.as_ref().is_some_and(|state| states.contains(state)),
        Filter::Kind(kinds) => kinds.contains(&kind(register, record)),
        Filter::Owner(owner) => record.owner() == Some(owner),
        Filter::DueBefore(date) => {
            record.text("due").is_some_and(|due| due < date.as_str()) && kind(register, record) < 2
        }
        Filter::Is { field, values } => shown(record, field).is_some_and(|shown| values.contains(&shown)),
        Filter::Has { field, value } => record.targets(field).any(|item| item == value),
        Filter::DateFrom { field, from } => record.text(field).is_some_and(|date| date >= from.as_str()),
        Filter::DateBefore { field, before } => record.text(field).is_some_and(|date| date < before.as_str()),
        Filter::HasAny { field, values } => record.targets(field).any(|item| values.iter().any(|value| value == item)),
        Filter::Contains { field, text } => {
            record.text(field).is_some_and(|held| held.to_ascii_lowercase().contains(&text.to_ascii_lowercase()))
        }
        Filter::Filled { field } => record.data.contains_key(field),
        Filter::LinksAny { field, targets } => targets.iter().any(|target| links_to(register, record, field, target)),
        Filter::Creator(people) => people.contains(&record.created_by),
        Filter::NumberFrom { .. } | Filter::NumberTo { .. } | Filter::Linked { .. } => {
            panic!("tested by themselves")
        }
        Filter::Empty { field } => !record.data.contains_key(field),
        Filter::Links { field, target } => links_to(register, record, field, target),
        Filter::Imported { column, value } => {
            record.data.get("imported").and_then(|columns| columns.get(column)).is_some_and(|cell| cell == value)
        }
        Filter::Between { when, from, until } => {
            let moment = match when {
                When::Created => record.created,
                When::Changed => record.changed,
            };
            (*from..*until).contains(&moment.as_microsecond())
        }
    }
}

fn sees(query: &ListQuery, record: &Record) -> bool {
    match &query.sight {
        Sight::All => true,
        Sight::None => false,
        Sight::Only { owner, creator, fields } => {
            (*owner && record.owner() == Some(&query.person))
                || (*creator && record.created_by == query.person)
                || fields.iter().any(|field| record.targets(field).any(|number| number == query.person))
        }
    }
}

fn found(register: &Register, record: &Record, typed: &str) -> bool {
    let text = assay_core::projection::search_text(register, record);
    let held: Vec<String> = [text.a, text.b, text.c].iter().flat_map(|text| words(text)).collect();
    let asked: Vec<String> = words(typed).take(12).collect();
    asked.iter().enumerate().all(|(place, term)| {
        held.iter().any(|word| if place + 1 == asked.len() { word.starts_with(term.as_str()) } else { word == term })
    })
}

/// Numbers in the order asked for, by going through every record.
fn oracle(world: &World, query: &ListQuery) -> Vec<String> {
    let register = world.pack.register(&query.register).unwrap();
    let mut records: Vec<&Record> = world.facts.records().map(AsRef::as_ref).collect();
    records.retain(|record| {
        record.register == query.register
            && !record.withdrawn
            && sees(query, record)
            && query.filters.iter().all(|filter| meets(register, record, filter))
            && query.text.as_ref().is_none_or(|typed| found(register, record, typed))
    });
    let title_of = |number: &str| {
        assay_core::Facts::record(&world.facts, number).map(|record| record.title().to_ascii_lowercase())
    };
    let last = |left: bool, right: bool| left.cmp(&right);
    let amount = |record: &Record, key: &str| -> Option<f64> {
        match record.data.get(key)? {
            Json::Object(money) => money["amount"].as_str()?.parse().ok(),
            Json::String(text) => text.parse().ok(),
            other => other.as_f64(),
        }
    };
    // Absent values come last either way.
    let turned = |order: Ordering| if query.descending { order.reverse() } else { order };
    records.sort_by(|left, right| {
        let by = match &query.sort {
            SortKey::Number => return turned(left.number.cmp(&right.number)),
            SortKey::Title => turned(left.title().to_ascii_lowercase().cmp(&right.title().to_ascii_lowercase())),
            SortKey::State => turned((kind(register, left), &left.state).cmp(&(kind(register, right), &right.state))),
            SortKey::Owner => last(left.owner().is_none(), right.owner().is_none())
                .then(turned(left.owner().map(title_of).cmp(&right.owner().map(title_of)))),
            SortKey::Due => last(left.text("due").is_none(), right.text("due").is_none())
                .then(turned(left.text("due").cmp(&right.text("due")))),
            SortKey::Created => turned(left.created.cmp(&right.created)),
            SortKey::Changed => turned(left.changed.cmp(&right.changed)),
            SortKey::Field(key) => last(shown(left, key).is_none(), shown(right, key).is_none())
                .then(turned(shown(left, key).cmp(&shown(right, key)))),
            SortKey::NumberField(key) => {
                let (left, right) = (amount(left, key), amount(right, key));
                last(left.is_none(), right.is_none()).then(turned(left.partial_cmp(&right).unwrap()))
            }
            SortKey::Ranked { field, values } => {
                let rank = |record: &Record| {
                    let held = if field == "state" { record.state.clone() } else { shown(record, field) };
                    values.iter().position(|value| Some(value) == held.as_ref())
                };
                last(rank(left).is_none(), rank(right).is_none()).then(turned(rank(left).cmp(&rank(right))))
            }
            SortKey::Titled(key) => {
                let title = |record: &Record| record.text(key).and_then(title_of);
                last(title(left).is_none(), title(right).is_none()).then(turned(title(left).cmp(&title(right))))
            }
            SortKey::Several(_) => panic!("tested by itself"),
        };
        by.then_with(|| right.number.cmp(&left.number))
    });
    let page =
        records.into_iter().skip(usize::try_from(query.offset).unwrap()).take(usize::try_from(query.limit).unwrap());
    page.map(|record| record.number.clone()).collect()
}

fn agree(store: &Store, world: &World, query: &ListQuery) {
    let (listed, count) = store
        .read::<_, StoreError>(|tx| {
            let all = ListQuery { limit: 100_000, offset: 0, ..query.clone() };
            assert_eq!(tx.count(query)?, u64::try_from(oracle(world, &all).len()).unwrap(), "{query:?}");
            Ok((tx.list(query)?, tx.count(query)?))
        })
        .unwrap();
    let numbers: Vec<String> = listed.iter().map(|record| record.number.clone()).collect();
    assert_eq!(numbers, oracle(world, query), "{query:?} of {count}");
    for record in &listed {
        assert_eq!(record, world.record(&record.number).as_ref());
    }
}

/// A question at random, about values that occur.
fn any_query(world: &World, seed: &[u16; 12]) -> ListQuery {
    let pick = |place: usize, most: usize| usize::from(seed[place]) % most.max(1);
    let registers = ["job", "sheet", "part", "secret", "person"];
    let register = world.pack.register(registers[pick(0, 5)]).unwrap();
    let live: Vec<&Record> =
        world.facts.records().map(AsRef::as_ref).filter(|record| record.register == register.key).collect();
    let some = |place: usize| live.get(pick(place, live.len())).copied();
    let filter = |place: usize| -> Option<Filter> {
        let field = &register.fields[pick(place + 1, register.fields.len())];
        let sample = some(place + 2)?;
        let key = field.key.clone();
        let target = sample.targets(&key).next().unwrap_or("PER-0001").to_owned();
        Some(match pick(place, 16) {
            0 => Filter::State(vec![sample.state.clone()?, "nonsense".to_owned()]),
            1 => Filter::Kind(vec![i64::try_from(pick(place + 1, 4)).unwrap(), 1]),
            2 => Filter::Owner(sample.owner()?.to_owned()),
            3 => Filter::DueBefore("2030-06-10".to_owned()),
            4 | 5 => Filter::Is { values: vec![shown(sample, &key)?], field: key },
            6 => Filter::Has { value: target, field: key },
            7 => Filter::Empty { field: key },
            8 => Filter::Links { target, field: key },
            9 if matches!(field.kind, FieldKind::Date) => {
                Filter::DateFrom { from: sample.text(&key).unwrap_or("2030-06-01").to_owned(), field: key }
            }
            9 => Filter::DateBefore { field: "due".to_owned(), before: "2030-07-01".to_owned() },
            11 => Filter::HasAny { values: vec![target, "nonsense".to_owned()], field: key },
            12 => {
                let text: String = sample.title().chars().skip(1).take(4).collect();
                Filter::Contains { field: "title".to_owned(), text: text.to_uppercase() }
            }
            13 => Filter::Filled { field: key },
            14 => Filter::LinksAny { targets: vec![target, "NO-1".to_owned()], field: key },
            15 => Filter::Creator(vec![sample.created_by.clone()]),
            _ => Filter::Between {
                when: if pick(place + 1, 2) == 0 { When::Created } else { When::Changed },
                from: sample.created.as_microsecond(),
                until: sample.changed.as_microsecond() + 1,
            },
        })
    };
    let number = |kind: &FieldKind| {
        matches!(
            kind,
            FieldKind::Integer { .. } | FieldKind::Decimal { .. } | FieldKind::Money | FieldKind::Rating { .. }
        )
    };
    let text = |kind: &FieldKind| {
        matches!(
            kind,
            FieldKind::Text { .. } | FieldKind::Date | FieldKind::Choice(_) | FieldKind::Link(_) | FieldKind::Person
        )
    };
    let sortable: Vec<SortKey> = register
        .fields
        .iter()
        .filter_map(|field| match &field.kind {
            kind if number(kind) => Some(SortKey::NumberField(field.key.clone())),
            kind if text(kind) => Some(SortKey::Field(field.key.clone())),
            _ => None,
        })
        .collect();
    let sort = match pick(1, 11) {
        0 => SortKey::Number,
        1 => SortKey::Title,
        2 => SortKey::State,
        3 => SortKey::Owner,
        4 => SortKey::Due,
        5 => SortKey::Created,
        6 => SortKey::Changed,
        7 => SortKey::Titled("owner".to_owned()),
        8 => {
            let states = register.workflow.iter().flat_map(|it| &it.states).map(|state| state.key.clone());
            SortKey::Ranked { field: "state".to_owned(), values: states.skip(1).collect() }
        }
        _ => sortable[pick(2, sortable.len())].clone(),
    };
    let actor = [ana(), ben(), eva()][pick(3, 3)].clone();
    ListQuery {
        sight: if pick(3, 4) == 0 {
            Sight::Only { owner: pick(4, 2) == 0, creator: true, fields: vec!["helpers".to_owned()] }
        } else {
            sight(&actor, register)
        },
        person: actor.person,
        filters: [5, 8].into_iter().filter_map(filter).take(pick(4, 3)).collect(),
        text: ["red", "gre", "some text", "Blue sum", "7", "zzz"].get(pick(11, 18)).map(|text| (*text).to_owned()),
        sort,
        descending: pick(2, 2) == 0,
        offset: u32::from(seed[4] % 5) * u32::from(seed[3] % 2),
        limit: if seed[2].is_multiple_of(3) { 7 } else { 1_000 },
        fields: Vec::new(),
        register: register.key.clone(),
    }
}

pub fn filters_sorts_and_counts_agree_with_the_oracle<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    let world = lived(&store, packs::small(), &steps(5, 700));
    assert!(assay_core::Facts::numbers(&world.facts, "job").len() > 30);
    let mut runner =
        TestRunner::new(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() });
    runner
        .run(&any::<[u16; 12]>(), |seed| {
            agree(&store, &world, &any_query(&world, &seed));
            Ok(())
        })
        .unwrap();
}

pub fn lists_show_what_may_be_read<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    let world = lived(&store, packs::small(), &steps(6, 600));
    let mut hidden = 0;
    for actor in [ana(), ben(), eva()] {
        for register in &world.pack.registers {
            let asked =
                ListQuery { sight: sight(&actor, register), person: actor.person.clone(), ..query(&register.key) };
            let listed = store.read(|tx| tx.list(&asked)).unwrap();
            let mut may_read: Vec<String> = world
                .facts
                .records()
                .filter(|record| {
                    record.register == register.key
                        && !record.withdrawn
                        && may(&actor, Right::Read, register, Some(record))
                })
                .map(|record| record.number.clone())
                .collect();
            may_read.reverse();
            assert_eq!(listed.iter().map(|record| record.number.clone()).collect::<Vec<_>>(), may_read);
            hidden += assay_core::Facts::numbers(&world.facts, &register.key).len() - may_read.len();
        }
    }
    assert!(hidden > 5, "{hidden}");
}

/// Questions no page asks, but an address bar may.
pub fn odd_questions<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    let mut world = lived(&store, packs::small(), &steps(7, 60));
    let columns = [("plain", "1"), ("a.b", "2"), ("quo\"te", "3"), ("back\\slash", "4"), ("käse [0]", "5"), ("$", "6")];
    let imported: serde_json::Map<String, Json> =
        columns.iter().map(|(key, value)| ((*key).to_owned(), (*value).into())).collect();
    let act = crate::world::create("part", [("title", "Imported".into()), ("imported", Json::Object(imported))]);
    let command = assay_core::Command { batch: Some("IMP-1".to_owned()), ..assay_core::Command::new(ana(), act) };
    let made = world.submit(&command).unwrap().unwrap();
    append(&store, &made).unwrap();
    for (column, value) in columns {
        let filter = Filter::Imported { column: column.to_owned(), value: value.to_owned() };
        let listed = store.read(|tx| tx.list(&ListQuery { filters: vec![filter], ..query("part") })).unwrap();
        assert_eq!(listed.len(), 1, "{column}");
    }
    let hostile = ["'; DROP TABLE record; --", "x') OR 1=1 --", "", "a b", "UPPER", "title', 'x", "💥"];
    for field in hostile.map(ToOwned::to_owned) {
        for filter in [
            Filter::Is { field: field.clone(), values: vec!["x".into()] },
            Filter::Has { field: field.clone(), value: "x".into() },
            Filter::Links { field: field.clone(), target: "x".into() },
            Filter::DateFrom { field: field.clone(), from: "2030".into() },
            Filter::Imported { column: field.clone(), value: field.clone() },
            Filter::HasAny { field: field.clone(), values: vec!["x".into()] },
            Filter::Contains { field: field.clone(), text: "%_\\".into() },
            Filter::Contains { field: "title".into(), text: "%_\\".into() },
            Filter::NumberFrom { field: field.clone(), from: "x".into() },
            Filter::NumberTo { field: field.clone(), to: field.clone() },
            Filter::Filled { field: field.clone() },
            Filter::LinksAny { field: field.clone(), targets: Vec::new() },
            Filter::Creator(vec![field.clone()]),
            Filter::Linked {
                field: field.clone(),
                register: field.clone(),
                sight: Some(Sight::All),
                filter: Box::new(Filter::Filled { field: field.clone() }),
            },
            Filter::State(vec![field.clone()]),
            Filter::State(Vec::new()),
            Filter::Owner(field.clone()),
        ] {
            let asked = ListQuery { filters: vec![filter.clone()], ..query("job") };
            assert_eq!(store.read(|tx| tx.count(&asked)).unwrap(), 0, "{filter:?}");
        }
        let ranked = SortKey::Ranked { field: field.clone(), values: vec![field.clone()] };
        let keys = [
            SortKey::Field(field.clone()),
            SortKey::NumberField(field.clone()),
            SortKey::Titled(field.clone()),
            ranked,
        ];
        for sort in keys.into_iter().chain([SortKey::Several(Vec::new())]) {
            assert!(!store.read(|tx| tx.list(&ListQuery { sort, ..query("job") })).unwrap().is_empty());
        }
        assert_eq!(store.read(|tx| tx.list(&query(&field))).unwrap(), Vec::new());
    }
    // A field of one value is no list, and a list is no scalar; neither fails.
    let scalar = Filter::Has { field: "title".into(), value: "Red".into() };
    store.read(|tx| tx.list(&ListQuery { filters: vec![scalar], ..query("job") })).unwrap();
    let nobody = Sight::Only { owner: false, creator: false, fields: Vec::new() };
    assert_eq!(store.read(|tx| tx.count(&ListQuery { sight: nobody, ..query("job") })).unwrap(), 0);
    assert_eq!(store.read(|tx| tx.count(&ListQuery { sight: Sight::None, ..query("job") })).unwrap(), 0);
}

/// Conditions that look through a link see only what the person may see there.
pub fn conditions_beyond_a_link<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    let world = lived(&store, packs::small(), &steps(9, 500));
    let count = |register: &str, filter: Filter| {
        store.read(|tx| tx.count(&ListQuery { filters: vec![filter], ..query(register) })).unwrap()
    };
    let named_record = |number: &str| assay_core::Facts::record(&world.facts, number);
    let mut looked = 0;
    for register in &world.pack.registers {
        for field in register.link_fields() {
            let records = || {
                let all = world.facts.records();
                all.map(AsRef::as_ref).filter(|record| record.register == register.key && !record.withdrawn)
            };
            let targets = |record: &Record| record.targets(&field.key).map(ToOwned::to_owned).collect::<Vec<_>>();
            let known = |number: String| named_record(&number).filter(|it| !it.withdrawn && !it.title().is_empty());
            let Some(target) = records().flat_map(targets).find_map(known) else { continue };
            let title = target.title().to_owned();
            let linked = |sight: Option<Sight>| Filter::Linked {
                field: field.key.clone(),
                register: target.register.clone(),
                sight,
                filter: Box::new(Filter::Is { field: "title".to_owned(), values: vec![title.clone()] }),
            };
            let named = |number: &String| {
                let found = named_record(number);
                found.is_some_and(|it| it.register == target.register && it.title() == title && !it.withdrawn)
            };
            let expected = records().filter(|record| targets(record).iter().any(named)).count();
            assert_eq!(count(&register.key, linked(Some(Sight::All))), u64::try_from(expected).unwrap());
            assert_eq!(count(&register.key, linked(Some(Sight::None))), 0);
            assert_eq!(count(&register.key, linked(None)), 0);
            looked += expected;
        }
    }
    assert!(looked > 10, "{looked}");
}

pub fn several_keys_and_groups<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    let world = lived(&store, packs::small(), &steps(10, 500));
    let register = world.pack.register("job").unwrap();
    let states: Vec<String> =
        register.workflow.iter().flat_map(|it| &it.states).map(|state| state.key.clone()).collect();
    let ranked = SortKey::Ranked { field: "state".to_owned(), values: states.clone() };
    let sort = SortKey::Several(vec![(ranked, false), (SortKey::Created, true)]);
    let listed = store.read(|tx| tx.list(&ListQuery { sort, ..query("job") })).unwrap();
    let rank = |record: &Record| states.iter().position(|state| Some(state) == record.state.as_ref()).unwrap();
    for pair in listed.windows(2) {
        let key = |record: &Record| (rank(record), std::cmp::Reverse(record.created));
        assert!(key(&pair[0]) <= key(&pair[1]), "{} before {}", pair[0].number, pair[1].number);
    }
    let mut groups = store.read(|tx| tx.count_by(&query("job"), &GroupKey::State)).unwrap();
    groups.sort();
    let mut expected: BTreeMap<Option<String>, u64> = BTreeMap::new();
    listed.iter().for_each(|record| *expected.entry(record.state.clone()).or_default() += 1);
    assert_eq!(groups, expected.into_iter().collect::<Vec<_>>());
    let months = store.read(|tx| tx.count_by(&query("job"), &GroupKey::Month("due".to_owned()))).unwrap();
    assert!(months.iter().all(|(month, _)| month.as_ref().is_none_or(|month| month.len() == 7)));
    assert_eq!(months.iter().map(|(_, count)| count).sum::<u64>(), u64::try_from(listed.len()).unwrap());
    let by_due = ListQuery { sort: SortKey::Due, descending: false, ..query("job") };
    let all = store.read(|tx| tx.list(&by_due)).unwrap();
    let mut met: BTreeMap<Option<String>, u32> = BTreeMap::new();
    let first = all.iter().filter(|record| {
        let count = met.entry(record.text("due").map(ToOwned::to_owned)).or_default();
        *count += 1;
        *count <= 2
    });
    let expected: Vec<&String> = first.map(|record| &record.number).collect();
    let found = store.read(|tx| tx.first_of_each(&by_due, &GroupKey::Field("due".to_owned()), 2)).unwrap();
    assert_eq!(found.iter().map(|record| &record.number).collect::<Vec<_>>(), expected);
    assert!(expected.len() > 2 && expected.len() < all.len());
}

pub fn pages<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    let world = lived(&store, packs::small(), &steps(8, 300));
    let all: Vec<String> = oracle(&world, &query("job"));
    let mut paged = Vec::new();
    for offset in (0..).step_by(3) {
        let page = store.read(|tx| tx.list(&ListQuery { offset, limit: 3, ..query("job") })).unwrap();
        if page.is_empty() {
            break;
        }
        paged.extend(page.into_iter().map(|record| record.number));
    }
    assert_eq!(paged, all);
    let titles = store.read(|tx| tx.titles("part", 2)).unwrap();
    assert_eq!(titles.len(), 2);
    let counted: u64 = store
        .read(|tx| tx.count_records())
        .unwrap()
        .iter()
        .filter(|(key, _, _)| key == "job")
        .map(|(_, _, count)| count)
        .sum();
    assert_eq!(counted, u64::try_from(all.len()).unwrap());
}

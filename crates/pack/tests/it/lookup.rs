//! Tables to look values up in.

use assay_cel::Value;
use assay_pack::{Domain, Lookup, Pack};
use proptest::prelude::*;

use crate::fixture::{layer, load_well, tiny};

fn fees(size: i64, kind: &str) -> Value {
    load_well(&[tiny()]).tables[0].find(&[Value::Int(size), Value::from(kind)])
}

#[test]
fn a_table_gives_the_value_of_its_row() {
    let decimal = |text: &str| Value::Decimal(text.parse().unwrap());
    assert_eq!(fees(1, "first"), decimal("1.5"));
    assert_eq!(fees(5, "second"), decimal("1.5"));
    assert_eq!(fees(6, "first"), decimal("2"));
    assert_eq!(fees(10, "second"), decimal("2.5"));
}

#[test]
fn out_of_bounds_there_is_nothing() {
    for (size, kind) in [(0, "first"), (11, "first"), (-3, "second"), (i64::MAX, "first"), (1, "third"), (1, "")] {
        assert_eq!(fees(size, kind), Value::Null, "{size} {kind}");
    }
    let table = &load_well(&[tiny()]).tables[0];
    assert_eq!(table.find(&[Value::Null, Value::from("first")]), Value::Null);
    assert_eq!(table.find(&[Value::Int(1)]), Value::Null);
    assert_eq!(table.find(&[]), Value::Null);
}

#[test]
fn a_table_says_what_it_is() {
    let table = &load_well(&[tiny()]).tables[0];
    assert_eq!((table.key.as_str(), table.name().as_str()), ("site-fees", "site_fees"));
    assert_eq!(table.source.as_deref(), Some("Price list 2030"));
    assert_eq!(table.inputs[0].domain, Domain::Whole { min: 1, max: 10 });
    assert_eq!(table.rows.len(), 3);
}

/// The tiny pack with a table of one input whose bands end at the given places.
fn banded(ends: &[i64], min: i64) -> Pack {
    let mut text = format!(
        "key = \"bands\"\ngives = {{ type = \"integer\" }}\n[[input]]\nkey = \"n\"\ntype = \"integer\"\nmin = {min}\nmax = {}\n",
        ends.last().unwrap()
    );
    let mut from = min;
    for (index, end) in ends.iter().enumerate() {
        text += &format!("[[row]]\nn = {{ min = {from}, max = {end} }}\ngives = {index}\n");
        from = end + 1;
    }
    let mut tiny = tiny();
    tiny.files.extend(layer("", &[("tables/bands.toml", &text)]).files);
    load_well(&[tiny])
}

fn table<'p>(pack: &'p Pack, key: &str) -> &'p Lookup {
    pack.tables.iter().find(|table| table.key == key).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn every_number_within_bounds_has_the_value_of_its_band(
        steps in prop::collection::vec(1..40_i64, 1..12),
        min in -50..50_i64,
        asked in prop::collection::vec(-200..700_i64, 50),
    ) {
        let ends: Vec<i64> = steps.iter().scan(min - 1, |end, step| { *end += step; Some(*end) }).collect();
        let pack = banded(&ends, min);
        for number in asked.into_iter().chain([min, min - 1, *ends.last().unwrap(), i64::MIN, i64::MAX]) {
            let band = ends.iter().position(|end| number <= *end).filter(|_| number >= min);
            let expected = band.map_or(Value::Null, |band| Value::Int(i64::try_from(band).unwrap()));
            prop_assert_eq!(table(&pack, "bands").find(&[Value::Int(number)]), expected);
        }
    }
}

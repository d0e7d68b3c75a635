//! The stored body: what is written is read, what is malformed is refused, what is erased is gone.

use assay_seal::entry::{BodyError, BodyReader, BodyWriter, Field, Sealed, erase};
use assay_seal::{Hash, Salt, commit};
use proptest::prelude::*;
use serde_json::json;
use std::collections::BTreeMap;

type Fields = BTreeMap<String, Result<([u8; 16], String), [u8; 32]>>;

fn any_fields() -> impl Strategy<Value = Fields> {
    let open = (any::<[u8; 16]>(), ".{0,300}").prop_map(Ok);
    let erased = any::<[u8; 32]>().prop_map(Err);
    prop::collection::btree_map(".{0,12}", prop_oneof![3 => open, 1 => erased], 0..8)
}

fn field<'a>(key: &'a str, value: &'a Result<([u8; 16], String), [u8; 32]>) -> Field<'a> {
    let sealed = match value {
        Ok((salt, value)) => Sealed::Open { salt: Salt(*salt), value },
        Err(commitment) => Sealed::Erased { commitment: Hash(*commitment) },
    };
    Field { key, sealed }
}

fn body_of(fields: &Fields) -> Vec<u8> {
    let mut writer = BodyWriter::new();
    for (key, value) in fields {
        writer.field(&field(key, value)).unwrap();
    }
    writer.finish()
}

fn read(body: &[u8]) -> Result<Vec<Field<'_>>, BodyError> {
    BodyReader::new(body)?.collect()
}

/// A body by hand: field `k`, open, salt of sevens, value `1`.
fn small_body() -> Vec<u8> {
    [&[1, 1, b'k', 0][..], &[7; 16], &[1, b'1']].concat()
}

#[test]
fn the_encoding_is_the_documented_one() {
    let mut writer = BodyWriter::new();
    writer.value("k", Salt([7; 16]), &json!(1)).unwrap();
    assert_eq!(writer.finish(), small_body());

    let commitment = commit(&Salt([7; 16]), b"1");
    assert_eq!(commitment, Hash::of(&[&[7; 16][..], b"1"].concat()));
    assert_eq!(erase(&small_body(), &["k"]).unwrap(), [&[1, 1, b'k', 1][..], &commitment.0].concat());

    // Lengths above 127 take a second byte, low bits first.
    let mut writer = BodyWriter::new();
    writer.value("k", Salt([7; 16]), &json!("x".repeat(298))).unwrap();
    assert_eq!(writer.finish()[20..22], [0xac, 0x02]);
}

#[test]
fn malformed_bodies_are_refused_with_their_place() {
    let refused = |body: &[u8]| read(body).unwrap_err().to_string();
    assert_eq!(refused(&[]), "body version missing where 1 belongs");
    assert_eq!(refused(&[2]), "body version 2 where 1 belongs");
    assert_eq!(refused(&[1, 5, b'k']), "body cut short: 5 bytes wanted at byte 2, 1 left");
    assert_eq!(refused(&[1, 1, b'k', 9]), "field \"k\" has the unknown state 9 at byte 3 of the body");
    assert_eq!(refused(&[1, 1, 0xff, 0]), "text at byte 2 of the body is not UTF-8");
    let length = "length at byte 1 of the body is too large or not in its shortest form";
    assert_eq!(refused(&[1, 0x81, 0x00, b'k']), length);
    assert_eq!(refused(&[&[1][..], &[0xff; 12]].concat()), length);
    let twice = [small_body(), small_body()[1..].to_vec()].concat();
    assert_eq!(refused(&twice), "field \"k\" follows \"k\" in the body: keys must be in ascending order, each once");

    let mut writer = BodyWriter::new();
    writer.value("b", Salt([0; 16]), &json!(true)).unwrap();
    assert!(matches!(writer.value("a", Salt([0; 16]), &json!(true)), Err(BodyError::Order { .. })));
    assert!(matches!(writer.value("c", Salt([0; 16]), &json!(u64::MAX)), Err(BodyError::Value { .. })));
    assert_eq!(read(&writer.finish()).unwrap().len(), 1, "what is refused is not written");
}

#[test]
fn a_reader_stops_at_the_first_error() {
    let mut reader = BodyReader::new(&[1, 1, b'k', 9, 1, b'l', 9]).unwrap();
    assert!(reader.next().unwrap().is_err());
    assert!(reader.next().is_none());
}

#[test]
fn a_salt_does_not_show_itself_in_logs() {
    assert_eq!(format!("{:?}", Salt([7; 16])), "Salt(…)");
}

proptest! {
    #[test]
    fn a_body_is_read_as_it_was_written(fields in any_fields()) {
        let body = body_of(&fields);
        let expected: Vec<Field<'_>> = fields.iter().map(|(key, value)| field(key, value)).collect();
        prop_assert_eq!(read(&body).unwrap(), expected);
    }

    #[test]
    fn erased_values_are_gone_and_commitments_stay(fields in any_fields(), which in any::<prop::sample::Selector>()) {
        let body = body_of(&fields);
        let chosen = if fields.is_empty() { "absent" } else { which.select(fields.keys()).as_str() };
        let erased = erase(&body, &[chosen, "not a field"]).unwrap();
        let (before, after) = (read(&body).unwrap(), read(&erased).unwrap());
        prop_assert_eq!(before.len(), after.len());
        for (before, after) in before.iter().zip(&after) {
            prop_assert_eq!(before.key, after.key);
            prop_assert_eq!(before.commitment(), after.commitment());
            if after.key == chosen {
                let is_erased = matches!(after.sealed, Sealed::Erased { .. });
                prop_assert!(is_erased);
            } else {
                prop_assert_eq!(before, after);
            }
        }
        prop_assert_eq!(erase(&erased, &[chosen]).unwrap(), erased);
    }

    #[test]
    fn no_bytes_make_the_reader_panic(mut bytes in prop::collection::vec(any::<u8>(), 0..200), is_versioned in any::<bool>()) {
        if is_versioned && let Some(first) = bytes.first_mut() {
            *first = 1;
        }
        let _ = read(&bytes);
    }

    #[test]
    fn damaged_bodies_are_refused_or_read_back_to_the_byte(
        fields in any_fields(), at in any::<prop::sample::Index>(), flip in 1_u8.., cut in any::<prop::sample::Index>()
    ) {
        let mut body = body_of(&fields);
        let cut_short = &body[..cut.index(body.len())];
        if let Ok(fields) = read(cut_short) {
            prop_assert_eq!(rewrite(&fields), cut_short);
        }
        let at = at.index(body.len());
        body[at] ^= flip;
        if let Ok(fields) = read(&body) {
            // One encoding per body: what is read at all is written back the same.
            prop_assert_eq!(rewrite(&fields), body.as_slice());
        }
    }
}

fn rewrite(fields: &[Field<'_>]) -> Vec<u8> {
    let mut writer = BodyWriter::new();
    for field in fields {
        writer.field(field).unwrap();
    }
    writer.finish()
}

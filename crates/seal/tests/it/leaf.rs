//! The leaf of an entry.

use assay_seal::entry::{BodyWriter, Header, LeafHasher, erase, leaf_hash};
use assay_seal::merkle::leaf;
use assay_seal::{Hash, Salt};
use proptest::prelude::*;
use serde_json::json;

pub(crate) fn header() -> Header<'static> {
    Header {
        id: [1; 16],
        at_micros: 1_794_470_400_000_000,
        actor: "PER-0001",
        auth: "password",
        register: "nonconformity",
        record: "NC-2026-0042",
        version: 3,
        act: "edit",
        reason: Some("typo"),
        batch: None,
    }
}

pub(crate) fn body() -> Vec<u8> {
    let mut writer = BodyWriter::new();
    writer.value("cause", Salt([1; 16]), &json!("worn seal")).unwrap();
    writer.value("cost", Salt([2; 16]), &json!({"amount": "12.50", "currency": "EUR"})).unwrap();
    writer.value("state", Salt([3; 16]), &json!("closed")).unwrap();
    writer.value("title", Salt([4; 16]), &json!("Leak at press 3")).unwrap();
    writer.finish()
}

#[test]
fn the_encoding_is_the_documented_one() {
    let mut data = b"\x0eassay-entry-v1".to_vec();
    data.extend([1; 16]);
    data.extend(1_794_470_400_000_000_i64.to_be_bytes());
    data.extend(b"\x08PER-0001\x08password\x0dnonconformity\x0cNC-2026-0042\x00\x00\x00\x03\x04edit\x01\x04typo\x00");
    data.extend(b"\x05cause");
    data.extend([7; 32]);
    assert_eq!(leaf_hash(&header(), [("cause", Hash([7; 32]))].into_iter()), leaf(&data));
}

#[test]
fn erasing_keeps_the_leaf_and_changing_does_not() {
    let mut hasher = LeafHasher::new();
    let sealed = hasher.leaf_of_body(&header(), &body()).unwrap();
    for keys in [&["title"][..], &["cause", "state"], &["cause", "cost", "state", "title"]] {
        let erased = erase(&body(), keys).unwrap();
        assert_eq!(hasher.leaf_of_body(&header(), &erased).unwrap(), sealed);
    }
    let changed = BodyWriter::new().finish();
    assert_ne!(hasher.leaf_of_body(&header(), &changed).unwrap(), sealed);
    assert!(hasher.leaf_of_body(&header(), b"\x01\x05").is_err());
    assert_eq!(
        hasher.leaf_of_body(&header(), &body()).unwrap(),
        sealed,
        "a refused body leaves no trace in the hasher"
    );
}

#[test]
fn every_part_of_the_header_counts() {
    let plain = header();
    let variants = [
        plain,
        Header { id: [2; 16], ..plain },
        Header { at_micros: -1, ..plain },
        Header { actor: "PER-0002", ..plain },
        Header { auth: "totp", ..plain },
        Header { register: "audit", ..plain },
        Header { record: "NC-2026-0043", ..plain },
        Header { version: 4, ..plain },
        Header { act: "move", ..plain },
        Header { reason: None, ..plain },
        Header { reason: Some(""), ..plain },
        Header { reason: None, batch: Some("typo"), ..plain },
        // The same letters, parted elsewhere.
        Header { actor: "PER-0001p", auth: "assword", ..plain },
    ];
    let mut hashes: Vec<Hash> = variants.iter().map(|header| leaf_hash(header, std::iter::empty())).collect();
    hashes.sort();
    hashes.dedup();
    assert_eq!(hashes.len(), variants.len());
}

proptest! {
    #[test]
    fn texts_never_run_into_each_other(left in "[ab]{0,3}", right in "[ab]{0,3}", other_left in "[ab]{0,3}", other_right in "[ab]{0,3}") {
        let hash = |actor: &str, auth: &str| leaf_hash(&Header { actor, auth, ..header() }, std::iter::empty());
        let is_same = left == other_left && right == other_right;
        prop_assert_eq!(hash(&left, &right) == hash(&other_left, &other_right), is_same);
    }
}

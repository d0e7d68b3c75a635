//! Proof files: what an auditor holds in hand.

use crate::checkpoint::{ring, signer};
use crate::leaf::{body, header};
use assay_seal::Hash;
use assay_seal::entry::{Header, LeafHasher, erase};
use assay_seal::merkle::{Frontier, Leaves, inclusion_proof};
use assay_seal::note::Checkpoint;
use assay_seal::proof::{EntryProblem, Format, ProofFile, ProofFileError, ProvenEntry};
use serde_json::{Value, json};

const LOG: &str = "example.com/log";

/// A log of eleven entries, of which the file proves the versions 3 and 8 of one record.
fn proof_file(shows: impl Fn(&str) -> bool) -> ProofFile {
    let mut hasher = LeafHasher::new();
    let headers: Vec<Header<'_>> = (1..=11).map(|version| Header { version, ..header() }).collect();
    let leaves: Vec<Hash> = headers.iter().map(|header| hasher.leaf_of_body(header, &body()).unwrap()).collect();
    let tree: Frontier = leaves.iter().copied().collect();
    let checkpoint = Checkpoint { origin: LOG.to_owned(), size: 11, root: tree.root(), extensions: vec![] };
    // What is erased after the sealing is proved all the same.
    let stored = erase(&body(), &["cause"]).unwrap();
    let entry = |index: usize| {
        let place = index.try_into().unwrap();
        let path = inclusion_proof(&Leaves(&leaves), place, 11).unwrap();
        ProvenEntry::new(&headers[index], &stored, &shows, place, path).unwrap()
    };
    let checkpoint = checkpoint.sign(&signer(LOG)).unwrap().to_string();
    ProofFile { format: Format::V1, checkpoint, entries: vec![entry(2), entry(7)] }
}

fn verdict(file: &ProofFile) -> Result<u64, ProofFileError> {
    file.verify(&ring(&[&signer(LOG)])).map(|opened| opened.checkpoint.size)
}

fn problem(file: &ProofFile) -> EntryProblem {
    match verdict(file) {
        Err(ProofFileError::Entry { problem, .. }) => *problem,
        other => panic!("expected an entry that is not proved, got {other:?}"),
    }
}

#[test]
fn a_proof_file_verifies_after_a_round_trip_in_any_layout() {
    let file = proof_file(|key| key != "cost");
    assert_eq!(verdict(&file), Ok(11));
    let opened: Vec<bool> = file.entries[0].fields.iter().map(|field| field.opening.is_some()).collect();
    assert_eq!(opened, [false, false, true, true], "cause is erased, cost withheld, state and title are shown");
    for text in [serde_json::to_string(&file).unwrap(), serde_json::to_string_pretty(&file).unwrap()] {
        assert!(!text.contains("worn seal") && !text.contains("12.50"));
        let again: ProofFile = serde_json::from_str(&text).unwrap();
        assert_eq!(again, file);
        assert_eq!(verdict(&again), Ok(11));
    }
}

#[test]
fn the_file_has_the_documented_shape() {
    let file: Value = serde_json::to_value(proof_file(|_| true)).unwrap();
    assert_eq!(file["format"], "assay-proof-v1");
    let entry = &file["entries"][0];
    assert_eq!(
        entry["header"],
        json!({
            "id": "01010101-0101-0101-0101-010101010101", "at_micros": 1_794_470_400_000_000_i64, "actor": "PER-0001",
            "auth": "password", "register": "nonconformity", "record": "NC-2026-0042", "version": 3, "act": "edit",
            "reason": "typo", "batch": null,
        })
    );
    assert_eq!(entry["fields"][0].as_object().unwrap().len(), 2);
    assert_eq!(
        entry["fields"][1]["opening"],
        json!({"salt": "AgICAgICAgICAgICAgICAg==", "value": {"amount": "12.50", "currency": "EUR"}})
    );
    assert_eq!(entry["index"], 2);
    assert_eq!(entry["path"].as_array().unwrap().len(), 4);
}

#[test]
fn every_altered_part_is_noticed() {
    let alterations: Vec<fn(&mut ProofFile)> = vec![
        |file| file.entries[0].header.actor.push('x'),
        |file| file.entries[0].header.at_micros += 1,
        |file| file.entries[0].header.reason = None,
        |file| file.entries[1].header.version = 3,
        |file| file.entries[1].index = 6,
        |file| file.entries[1].path.truncate(1),
        |file| drop(file.entries[0].fields.remove(0)),
        |file| file.entries[0].fields[0].key = "cauze".to_owned(),
        |file| file.entries[0].fields[0].commitment = Hash([0; 32]),
    ];
    for alter in alterations {
        let mut file = proof_file(|_| true);
        alter(&mut file);
        assert!(matches!(problem(&file), EntryProblem::Path(_)));
    }
}

#[test]
fn a_false_value_is_named() {
    let mut file = proof_file(|_| true);
    file.entries[1].fields[3].opening.as_mut().unwrap().value = json!("No leak at all");
    let error = verdict(&file).unwrap_err();
    assert_eq!(
        error.to_string(),
        "entry 01010101-0101-0101-0101-010101010101 (NC-2026-0042 version 8) is not proved: \
         the value shown for field \"title\" is not the one that was sealed"
    );
    file.entries[1].fields[3].opening.as_mut().unwrap().value = json!(u64::MAX);
    assert!(matches!(problem(&file), EntryProblem::Value { .. }));
    file = proof_file(|_| true);
    let doubled = file.entries[0].fields[3].clone();
    file.entries[0].fields.push(doubled);
    assert!(matches!(problem(&file), EntryProblem::Fields(_)));
}

#[test]
fn a_file_without_entries_or_without_a_known_signature_proves_nothing() {
    let mut file = proof_file(|_| true);
    assert!(matches!(file.verify(&ring(&[&signer("another.example")])), Err(ProofFileError::Checkpoint(_))));
    file.checkpoint = file.checkpoint.replace("\n11\n", "\n12\n");
    assert!(matches!(verdict(&file), Err(ProofFileError::Checkpoint(_))));
    file = ProofFile { entries: vec![], ..proof_file(|_| true) };
    assert_eq!(verdict(&file), Err(ProofFileError::Empty));
    assert!(serde_json::from_str::<ProofFile>(r#"{"format":"assay-proof-v2","checkpoint":"","entries":[]}"#).is_err());
}

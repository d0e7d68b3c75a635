//! Proof files hold offline, and only as they are.

use std::str::FromStr as _;

use assay_engine::verify_file;
use assay_seal::note::{Ring, Verifier};

use crate::support::{Bench, anna, fill};

#[test]
fn a_proof_file_holds_and_a_changed_one_does_not() {
    let bench = Bench::new();
    let engine = bench.create("acme");
    fill(&engine);
    // The newest record is not covered by the checkpoint that was there.
    for (number, entries) in [("ISS-2026-0001", 5), ("ISS-2026-0003", 1)] {
        let proof = engine.proof_file(&anna(&engine), number).unwrap();
        assert_eq!(proof.entries.len(), entries);
        let path = bench.path("proof.json");
        std::fs::write(&path, serde_json::to_vec(&proof).unwrap()).unwrap();
        let key = engine.store().read(|tx| tx.seal_keys()).unwrap().remove(0);
        let ring = Ring::from(Verifier::from_str(&key).unwrap());
        let held = verify_file(&path, &ring).unwrap();
        assert_eq!((held.file.entries.len(), held.checkpoint.size), (entries, 12));
        verify_file(&path, &Ring::new()).unwrap_err();
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(!text.contains("Mr Smith"));
        std::fs::write(&path, text.replace("create", "invent")).unwrap();
        let error = verify_file(&path, &ring).unwrap_err().to_string();
        assert!(error.contains(number), "{error}");
    }
    let missing = engine.proof_file(&anna(&engine), "ISS-2026-0999").unwrap_err();
    assert!(missing.to_string().contains("not-found"), "{missing}");
    std::fs::write(bench.path("no.json"), "{}").unwrap();
    verify_file(&bench.path("no.json"), &Ring::new()).unwrap_err();
}

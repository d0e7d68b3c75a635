//! How fast verification is. Not run by default: it only means something with optimised code.

use std::time::Instant;

use assay_engine::VerifyOptions;
use assay_store::LedgerRow;
use serde_json::json;

use crate::support::Bench;

const RECORDS: u32 = 100_000;
const ENTRIES_PER_RECORD: u32 = 10;

/// `CARGO_PROFILE_TEST_OPT_LEVEL=3 cargo test -p assay-engine --test it speed -- --ignored --nocapture`
#[test]
#[ignore = "takes a minute and measures nothing without optimisation"]
fn a_million_entries() {
    let bench = Bench::new();
    let engine = bench.create("acme");
    let begun = Instant::now();
    let mut id = 0_u128;
    for version in 1..=ENTRIES_PER_RECORD {
        for chunk in 0..RECORDS / 10_000 {
            let mut rows = Vec::new();
            for record in chunk * 10_000..(chunk + 1) * 10_000 {
                id += 1;
                rows.push(entry(id, record + 1, version));
            }
            engine
                .store()
                .write(move |tx| rows.iter().try_for_each(|row| tx.append_sealed(&row.header(), &row.body).map(|_| ())))
                .unwrap();
        }
    }
    println!("appended in {:.1?}", begun.elapsed());
    engine.store().write(|tx| tx.rebuild()).unwrap();
    engine.publish_checkpoint().unwrap();
    println!("rebuilt in {:.1?}", begun.elapsed());
    for round in 1..=3 {
        let begun = Instant::now();
        let report = engine.verify(&VerifyOptions::default(), &mut |_| {}).unwrap();
        let took = begun.elapsed();
        assert!(report.is_clean(), "{:#?}", report.discrepancies);
        let speed = f64::from(u32::try_from(report.entries).unwrap()) / took.as_secs_f64();
        println!("round {round}: {} entries in {took:.2?}, {speed:.0} entries/s", report.entries);
    }
}

fn entry(id: u128, record: u32, version: u32) -> LedgerRow {
    let body = match version {
        1 => json!({
            "title": format!("Problem {record}"), "owner": "PER-01", "severity": "minor", "state": "open",
            "description": "Seen at the line, reported by the shift lead", "customer": "a customer", "count": 0,
        }),
        2 => json!({ "$comment": "Looked into it; the gasket is worn and will be replaced tomorrow" }),
        _ => json!({ "count": version, "severity": "major" }),
    };
    let mut writer = assay_seal::entry::BodyWriter::new();
    for (key, value) in body.as_object().unwrap() {
        writer.value(key, assay_seal::Salt(id.to_be_bytes()), value).unwrap();
    }
    LedgerRow {
        seq: 0,
        id: id.to_be_bytes(),
        at_micros: 1_794_470_400_000_000 + i64::try_from(id).unwrap(),
        actor: "PER-01".to_owned(),
        auth: "password".to_owned(),
        register: "issue".to_owned(),
        record: format!("ISS-2026-{record:04}"),
        version,
        act: if version == 1 { "create" } else { "edit" }.to_owned(),
        reason: None,
        batch: None,
        leaf: [0; 32],
        body: writer.finish(),
    }
}

//! An export holds everything but secrets, and a restore makes the same workspace from it.

use std::collections::BTreeSet;
use std::str::FromStr as _;

use assay_core::{Json, Record};
use assay_engine::{Engine, ManualClock, VerifyOptions, restore};
use assay_seal::note::{Checkpoint, Ring, Verifier};
use assay_store::LedgerRow;
use serde_json::json;

use super::zips::by_name;
use crate::support::{Bench, PASSWORD, anna, edit, fill, report};

fn records(engine: &Engine) -> Vec<Record> {
    let mut records = Vec::new();
    engine
        .store()
        .read(|tx| {
            tx.scan_all_records(|record| {
                records.push(record);
                Ok(())
            })
        })
        .unwrap();
    records.sort_by(|left, right| left.number.cmp(&right.number));
    records
}

fn ledger(engine: &Engine) -> Vec<LedgerRow> {
    let mut rows = Vec::new();
    engine
        .store()
        .read(|tx| {
            tx.scan_ledger(0, |row| {
                rows.push(row);
                Ok(())
            })
        })
        .unwrap();
    rows
}

fn same(left: &Engine, right: &Engine) {
    assert_eq!(records(left), records(right));
    let rows = |engine: &Engine| -> Vec<_> {
        let rows = ledger(engine).into_iter();
        rows.map(|row| (row.seq, row.id, row.at_micros, row.record, row.version, row.leaf, row.body)).collect()
    };
    assert_eq!(rows(left), rows(right));
    let frontier = |engine: &Engine| engine.store().read(|tx| tx.frontier()).unwrap();
    assert_eq!(frontier(left), frontier(right));
    let links = |engine: &Engine| engine.store().read(|tx| tx.links_to("PER-01")).unwrap();
    assert_eq!(links(left), links(right));
    let work = |engine: &Engine| engine.work(&anna(engine), 50).unwrap();
    assert_eq!(work(left), work(right));
}

fn clean(engine: &Engine) {
    let report = engine.verify(&VerifyOptions::default(), &mut |_| {}).unwrap();
    assert!(report.is_clean(), "{:#?}", report.discrepancies);
    assert_eq!(report.covered, report.entries);
}

#[test]
fn an_export_restored_is_the_same_workspace() {
    let bench = Bench::new();
    let engine = bench.create("acme");
    fill(&engine);
    engine
        .store()
        .write(|tx| {
            tx.set_setting("PER-01", "theme", &json!({ "dark": true }))?;
            tx.set_meta("edition", "2030")?;
            tx.put_readiness("2026-11-11", "2030", "{\"met\":3}")
        })
        .unwrap();
    let zip = bench.path("out.zip");
    let mut told = BTreeSet::new();
    let exported = engine
        .export(&zip, &mut |progress| {
            told.insert(format!("{:?}", progress.step));
        })
        .unwrap();
    assert_eq!((exported.entries, exported.records, exported.files), (12, 5, 2));
    assert_eq!(told.len(), 3);

    let restored = bench.workspace("again");
    let report = restore(&zip, &restored, &mut |_| {}).unwrap();
    assert_eq!((report.entries, report.records, report.files, report.accounts), (12, 5, 2, 0));
    assert_eq!(report.workspace, "Acme");
    assert_ne!(report.signed_by, report.verifier, "an export has no key to go on with");
    let again = restored.open().unwrap();
    same(&engine, &again);
    clean(&again);

    // Settings, facts, files, history of readiness.
    again
        .store()
        .read(|tx| {
            assert_eq!(tx.setting("PER-01", "theme")?, Some(json!({ "dark": true })));
            assert_eq!(tx.meta("edition")?.as_deref(), Some("2030"));
            assert_eq!(tx.meta("name")?.as_deref(), Some("Acme"));
            assert_eq!(tx.readiness_since("2030", "2026-01-01")?[0].body, "{\"met\":3}");
            Ok::<_, assay_engine::EngineError>(())
        })
        .unwrap();
    let photo = records(&engine).into_iter().find_map(|record| record.data.get("photo").cloned()).unwrap();
    let sha256 = photo["sha256"].as_str().unwrap();
    assert_eq!(again.blobs().get(sha256).unwrap(), engine.blobs().get(sha256).unwrap());
    assert!(again.sign_in("anna@acme.example", PASSWORD, "here").is_err());

    // Work goes on: the next number follows, search finds, and the ledger still verifies.
    let next = report_of(&again);
    assert_eq!(next, "ISS-2026-0004");
    assert_eq!(again.search(&anna(&again), "hall", 10).unwrap().0.len(), 1);
    again.publish_checkpoint().unwrap();
    clean(&again);
    assert_eq!(bench.names(), ["acme", "again", "out.zip"]);
}

fn report_of(engine: &Engine) -> String {
    report(engine, "issue", &json!({ "title": "One more", "owner": "PER-01" }))
}

#[test]
fn old_checkpoints_and_proofs_hold_after_a_restore() {
    let bench = Bench::new();
    let engine = bench.create("acme");
    fill(&engine);
    let old = engine.store().read(|tx| tx.latest_checkpoint()).unwrap().unwrap().2;
    let proof = engine.proof_file(&anna(&engine), "ISS-2026-0001").unwrap();
    let key = engine.store().read(|tx| tx.seal_keys()).unwrap().remove(0);
    engine.export(&bench.path("out.zip"), &mut |_| {}).unwrap();

    bench.clock.set("2026-11-13T08:00:00Z".parse().unwrap());
    let workspace = bench.workspace("again");
    restore(&bench.path("out.zip"), &workspace, &mut |_| {}).unwrap();
    let again = workspace.open().unwrap();
    report_of(&again);
    again.publish_checkpoint().unwrap();
    for note in [old, proof.checkpoint.clone()] {
        let since = VerifyOptions { since: Some(note), ..VerifyOptions::default() };
        assert!(again.verify(&since, &mut |_| {}).unwrap().is_clean());
    }
    // Who only knows the old key can verify the old proof, and the new checkpoint over the same entries.
    let old_ring = Ring::from(Verifier::from_str(&key).unwrap());
    assert_eq!(proof.verify(&old_ring).unwrap().checkpoint.size, 12);
    let notes = again.store().read(|tx| tx.checkpoints()).unwrap();
    assert_eq!(notes.iter().map(|(size, _, _)| *size).collect::<Vec<_>>(), [2, 11, 12, 13]);
    Checkpoint::open(&notes[0].2, &old_ring).unwrap();
    Checkpoint::open(&notes[1].2, &old_ring).unwrap();
    Checkpoint::open(&notes[2].2, &old_ring).unwrap();
    Checkpoint::open(&notes[3].2, &old_ring).unwrap_err();
    let keys = again.store().read(|tx| tx.seal_keys()).unwrap();
    assert_eq!((keys.len(), keys[0].as_str()), (2, key.as_str()));
}

#[test]
fn an_export_of_a_restored_export_restores_too() {
    let bench = Bench::new();
    let engine = bench.create("acme");
    fill(&engine);
    engine.export(&bench.path("1.zip"), &mut |_| {}).unwrap();
    restore(&bench.path("1.zip"), &bench.workspace("second"), &mut |_| {}).unwrap();
    let second = bench.workspace("second").open().unwrap();
    second.export(&bench.path("2.zip"), &mut |_| {}).unwrap();
    let report = restore(&bench.path("2.zip"), &bench.workspace("third"), &mut |_| {}).unwrap();
    assert_eq!(report.entries, 12);
    same(&engine, &bench.workspace("third").open().unwrap());
    // The ledger itself is the same to the byte.
    let lines = |name: &str| by_name(&bench.path(name)).remove("ledger.jsonl").unwrap();
    assert_eq!(lines("1.zip"), lines("2.zip"));
}

/// A clock that stands still, or goes wrong, must not make the new key look older than the old.
#[test]
fn the_new_key_is_the_newest_whatever_the_clock_says() {
    let bench = Bench::new();
    fill(&bench.create("acme"));
    bench.workspace("acme").open().unwrap().export(&bench.path("out.zip"), &mut |_| {}).unwrap();
    let mut workspace = bench.workspace("again");
    workspace.clock = std::sync::Arc::new(ManualClock::at("1999-01-01T00:00:00Z".parse().unwrap()));
    restore(&bench.path("out.zip"), &workspace, &mut |_| {}).unwrap();
    clean(&workspace.open().unwrap());
}

#[test]
fn an_export_is_open_and_has_no_secrets() {
    let bench = Bench::new();
    let engine = bench.create("acme");
    fill(&engine);
    edit(&engine, "ISS-2026-0003", &json!({ "title": "=HYPERLINK(\"http://evil.example\")" }));
    engine.export(&bench.path("out.zip"), &mut |_| {}).unwrap();
    let members = by_name(&bench.path("out.zip"));
    let names: Vec<&str> = members.keys().map(String::as_str).filter(|name| !name.starts_with("files/")).collect();
    assert_eq!(
        names,
        [
            "README.txt",
            "accounts.jsonl",
            "checkpoints/000000000002.note",
            "checkpoints/000000000011.note",
            "checkpoints/000000000013.note",
            "checkpoints/index.jsonl",
            "keys.txt",
            "ledger.jsonl",
            "manifest.json",
            "pack/pack.json",
            "readiness.jsonl",
            "records/company.csv",
            "records/company.jsonl",
            "records/issue.csv",
            "records/issue.jsonl",
            "records/person.csv",
            "records/person.jsonl",
            "settings.jsonl",
            "view-defaults.jsonl",
            "views.jsonl",
        ]
    );
    let text = |name: &str| String::from_utf8(members[name].clone()).unwrap();
    let lines =
        |name: &str| -> Vec<Json> { text(name).lines().map(|line| serde_json::from_str(line).unwrap()).collect() };

    let secret = std::fs::read_to_string(bench.workspace("acme").key()).unwrap();
    for (name, bytes) in &members {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("$argon2") && !text.contains("PRIVATE+KEY") && !text.contains(secret.trim()), "{name}");
        assert!(!text.contains("Mr Smith"), "{name} holds an erased value");
    }
    assert_eq!(lines("accounts.jsonl")[0]["email"], "anna@acme.example");

    let entries = lines("ledger.jsonl");
    assert_eq!(entries.len(), 13);
    assert_eq!(entries[2]["record"], "ISS-2026-0001");
    assert_eq!(entries[2]["fields"]["title"]["value"], "Leak");
    assert!(entries[2]["fields"]["customer"]["erased"].is_string());
    assert_eq!(entries[5]["fields"]["due"]["value"], Json::Null);

    let issues = lines("records/issue.jsonl");
    assert_eq!(issues[1]["data"]["cost"]["amount"], "12.50");
    let sheet = text("records/issue.csv");
    assert!(sheet.starts_with("number,state,version,"), "{sheet}");
    assert!(sheet.contains("12.50 EUR") && sheet.contains("\"Scratch \u{1f4a7} \"\"deep\"\"\""), "{sheet}");
    assert!(sheet.contains("\"'=HYPERLINK("), "{sheet}");

    let manifest: Json = serde_json::from_str(&text("manifest.json")).unwrap();
    assert_eq!((&manifest["entries"], &manifest["pack"]["name"]), (&json!(13), &json!("tiny")));
    let ring = Ring::from(Verifier::from_str(text("keys.txt").trim()).unwrap());
    let opened = Checkpoint::open(manifest["checkpoint"].as_str().unwrap(), &ring).unwrap();
    assert_eq!(opened.checkpoint.root.to_string(), manifest["root"].as_str().unwrap());
}

#[test]
fn an_export_does_not_overwrite() {
    let bench = Bench::new();
    let engine = bench.create("acme");
    std::fs::write(bench.path("out.zip"), "precious").unwrap();
    for error in [
        engine.export(&bench.path("out.zip"), &mut |_| {}).unwrap_err(),
        engine.backup(&bench.path("out.zip"), &mut |_| {}).unwrap_err(),
    ] {
        assert!(error.to_string().contains("exists already"), "{error}");
    }
    assert_eq!(std::fs::read(bench.path("out.zip")).unwrap(), b"precious");
    engine.export(&bench.path("nowhere/out.zip"), &mut |_| {}).unwrap_err();
    assert_eq!(bench.names(), ["acme", "out.zip"]);
}

/// What is left of a workspace must not be held back because a file was lost.
#[test]
fn a_lost_file_is_told_and_stands_in_no_way() {
    let bench = Bench::new();
    let engine = bench.create("acme");
    fill(&engine);
    std::fs::remove_dir_all(bench.workspace("acme").blobs()).unwrap();
    let report = engine.export(&bench.path("out.zip"), &mut |_| {}).unwrap();
    assert_eq!((report.files, report.missing.len()), (0, 2));
    let report = restore(&bench.path("out.zip"), &bench.workspace("again"), &mut |_| {}).unwrap();
    assert_eq!(report.missing.len(), 2);
}

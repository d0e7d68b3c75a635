//! Verification finds each way of tampering. All of it is done by editing the database behind Assay's back.

use std::collections::BTreeSet;
use std::path::Path;

use assay_engine::{DiscrepancyKind as Kind, Engine, VerifyOptions, VerifyReport};
use rusqlite::Connection;

use crate::support::{Bench, edit, fill, report};

fn verified(engine: &Engine) -> VerifyReport {
    engine.verify(&VerifyOptions::default(), &mut |_| {}).unwrap()
}

/// The same with shares of two records, which must never make a difference.
fn verified_in_shares(engine: &Engine) -> VerifyReport {
    engine.verify(&VerifyOptions { at_once: 2, ..VerifyOptions::default() }, &mut |_| {}).unwrap()
}

fn kinds(report: &VerifyReport) -> BTreeSet<Kind> {
    report.discrepancies.iter().map(|discrepancy| discrepancy.kind).collect()
}

/// What verification finds after `tamper` was let loose on the database of a filled workspace.
fn after(tamper: impl FnOnce(&Connection, &Path)) -> VerifyReport {
    let bench = Bench::new();
    let engine = bench.create("acme");
    fill(&engine);
    drop(engine);
    let workspace = bench.workspace("acme");
    let database = Connection::open(workspace.database()).unwrap();
    tamper(&database, &workspace.folder);
    drop(database);
    let engine = workspace.open().unwrap();
    let report = verified(&engine);
    let mut sorted = verified_in_shares(&engine).discrepancies;
    let mut expected = report.discrepancies.clone();
    sorted.sort_by_key(ToString::to_string);
    expected.sort_by_key(ToString::to_string);
    assert_eq!(sorted, expected);
    report
}

/// Runs statements behind Assay's back.
fn sql(statements: &str) -> impl FnOnce(&Connection, &Path) {
    move |database, _| database.execute_batch(statements).unwrap()
}

#[track_caller]
fn finds(report: &VerifyReport, kind: Kind) {
    assert!(kinds(report).contains(&kind), "{kind:?} is not among {:#?}", report.discrepancies);
}

#[track_caller]
fn finds_only(report: &VerifyReport, expected: &[Kind]) {
    assert_eq!(kinds(report), expected.iter().copied().collect(), "{:#?}", report.discrepancies);
}

#[test]
fn a_workspace_at_work_is_clean() {
    let report = after(|_, _| {});
    assert!(report.is_clean(), "{:#?}", report.discrepancies);
    assert_eq!((report.entries, report.records, report.checkpoints, report.files), (12, 5, 1, 2));
    assert_eq!(report.covered, 11);
}

#[test]
fn a_changed_value() {
    // "Leak in hall 2" becomes "Leak in hall 3".
    let report = after(|database, _| {
        let body: Vec<u8> = database.query_row("SELECT body FROM entry WHERE seq = 4", [], |row| row.get(0)).unwrap();
        let at = body.windows(6).position(|window| window == b"hall 2").unwrap();
        let mut body = body;
        body[at + 5] = b'3';
        database.execute("UPDATE entry SET body = ?1 WHERE seq = 4", [body]).unwrap();
    });
    finds_only(&report, &[Kind::EntryChanged, Kind::RecordDiffers]);
    assert_eq!(report.discrepancies[0].seq, Some(4));
    assert_eq!(report.discrepancies[0].record.as_deref(), Some("ISS-2026-0001"));
}

//! A backup holds everything, is made while work goes on, and comes back as it was.

use std::sync::atomic::{AtomicBool, Ordering};

use assay_engine::{ArchiveKind, VerifyOptions, restore};
use rusqlite::Connection;
use serde_json::json;

use super::zips::by_name;
use crate::support::{Bench, PASSWORD, anna, edit, fill, report};

#[test]
fn a_backup_restored_is_the_workspace_with_key_and_accounts() {
    let bench = Bench::new();
    let engine = bench.create("acme");
    fill(&engine);
    let session = engine.sign_in("anna@acme.example", PASSWORD, "here").unwrap();
    let made = engine.backup(&bench.path("b.zip"), &mut |_| {}).unwrap();
    assert_eq!((made.entries, made.records, made.files), (12, 5, 2));
    let names: Vec<String> = by_name(&bench.path("b.zip")).into_keys().collect();
    assert_eq!(names.iter().filter(|name| name.starts_with("files/")).count(), 2);
    assert!(names.iter().any(|name| name == "seal.key") && names.iter().any(|name| name == "assay.db"));

    let workspace = bench.workspace("again");
    let report = restore(&bench.path("b.zip"), &workspace, &mut |_| {}).unwrap();
    assert_eq!((report.kind, report.entries, report.accounts), (ArchiveKind::Backup, 12, 1));
    assert_eq!(report.signed_by, report.verifier);
    let again = workspace.open().unwrap();
    assert!(again.verify(&VerifyOptions::default(), &mut |_| {}).unwrap().is_clean());
    assert!(again.session(&session).unwrap().is_none(), "sessions of then are over");
    again.sign_in("anna@acme.example", PASSWORD, "here").unwrap();
    edit(&again, "ISS-2026-0001", &json!({ "title": "Mended" }));
    again.publish_checkpoint().unwrap();
    assert!(again.verify(&VerifyOptions::default(), &mut |_| {}).unwrap().is_clean());
    assert_eq!(again.search(&anna(&again), "mended", 5).unwrap().0.len(), 1);
    drop(again);
    assert_eq!(bench.names(), ["acme", "again", "b.zip"]);
}

#[test]
fn drafts_are_in_a_backup_and_in_no_export() {
    let bench = Bench::new();
    let engine = bench.create("acme");
    fill(&engine);
    let typed = vec![("title".to_owned(), "A thought nobody else has seen".to_owned())];
    engine.save_draft(&anna(&engine), "/r/issue/new", None, typed.clone()).unwrap();
    engine.backup(&bench.path("b.zip"), &mut |_| {}).unwrap();
    engine.export(&bench.path("e.zip"), &mut |_| {}).unwrap();
    let whole: Vec<Vec<u8>> = by_name(&bench.path("e.zip")).into_values().collect();
    let told = |bytes: &Vec<u8>| String::from_utf8_lossy(bytes).contains("nobody else has seen");
    assert!(!whole.iter().any(told));
    for (archive, name, drafts) in [("b.zip", "from-backup", 1), ("e.zip", "from-export", 0)] {
        let workspace = bench.workspace(name);
        restore(&bench.path(archive), &workspace, &mut |_| {}).unwrap();
        let again = workspace.open().unwrap();
        let found = again.drafts(&anna(&again)).unwrap();
        assert_eq!(found.len(), drafts, "{archive}");
        assert!(found.iter().all(|draft| draft.typed == typed));
        assert!(again.verify(&VerifyOptions::default(), &mut |_| {}).unwrap().is_clean());
    }
}

#[cfg(unix)]
#[test]
fn only_its_owner_may_read_a_backup() {
    use std::os::unix::fs::PermissionsExt as _;
    let bench = Bench::new();
    bench.create("acme").backup(&bench.path("b.zip"), &mut |_| {}).unwrap();
    restore(&bench.path("b.zip"), &bench.workspace("again"), &mut |_| {}).unwrap();
    for path in [bench.path("b.zip"), bench.workspace("again").key()] {
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{}", path.display());
    }
}

/// Says stop when it goes, however it goes.
struct Stop<'s>(&'s AtomicBool);

impl Drop for Stop<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::SeqCst);
    }
}

#[test]
fn backups_and_exports_while_work_goes_on() {
    let bench = Bench::new();
    let engine = bench.create("acme");
    fill(&engine);
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| {
        for writer in 0..3 {
            let (engine, stop) = (&engine, &stop);
            scope.spawn(move || {
                while !stop.load(Ordering::SeqCst) {
                    let number =
                        report(engine, "issue", &json!({ "title": format!("By {writer}"), "owner": "PER-01" }));
                    edit(engine, &number, &json!({ "count": writer }));
                    engine.attach(anna(engine), &number, "note.txt", number.as_bytes()).unwrap();
                }
            });
        }
        // A failure below must end the writers too, or the scope would wait for them for ever.
        let _stop = Stop(&stop);
        for round in 0..3 {
            engine.backup(&bench.path(&format!("b{round}.zip")), &mut |_| {}).unwrap();
            engine.export(&bench.path(&format!("e{round}.zip")), &mut |_| {}).unwrap();
            // A ledger that grows while it is looked at is as clean as one that stands still.
            let verified = engine.verify(&VerifyOptions::default(), &mut |_| {}).unwrap();
            assert!(verified.is_clean(), "{:#?}", verified.discrepancies);
        }
    });
    let mut last = 0;
    for round in 0..3 {
        for sort in ["b", "e"] {
            let workspace = bench.workspace(&format!("from-{sort}{round}"));
            let report = restore(&bench.path(&format!("{sort}{round}.zip")), &workspace, &mut |_| {}).unwrap();
            assert!(report.entries >= last && report.missing.is_empty());
            last = report.entries;
        }
    }
}

/// A backup of a damaged workspace is refused while there is still something to mend, and says what is wrong.
#[test]
fn what_does_not_verify_is_no_backup() {
    let bench = Bench::new();
    fill(&bench.create("acme"));
    let workspace = bench.workspace("acme");
    let database = Connection::open(workspace.database()).unwrap();
    database.execute("UPDATE record SET title = 'Another' WHERE number = 'ISS-2026-0001'", []).unwrap();
    drop(database);
    let engine = workspace.open().unwrap();
    let error = engine.backup(&bench.path("b.zip"), &mut |_| {}).unwrap_err().to_string();
    assert!(error.contains("record-differs") && error.contains("assay verify"), "{error}");
    assert_eq!(bench.names(), ["acme"]);
    // The way out: an export, whose restore makes projections anew.
    engine.export(&bench.path("out.zip"), &mut |_| {}).unwrap();
    restore(&bench.path("out.zip"), &bench.workspace("again"), &mut |_| {}).unwrap();
    let again = bench.workspace("again").open().unwrap();
    assert_eq!(again.record(&anna(&again), "ISS-2026-0001").unwrap().title(), "Leak in hall 2");
}

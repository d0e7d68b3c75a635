//! Verification finds each way of tampering. All of it is done by editing the database behind Assay's back.

use std::collections::BTreeSet;
use std::path::Path;

use assay_engine::{DiscrepancyKind as Kind, Engine, EngineError, VerifyOptions, VerifyReport};
use assay_seal::entry::{BodyReader, BodyWriter, Field, Header, LeafHasher, Sealed};
use assay_seal::merkle::Frontier;
use assay_seal::note::{Checkpoint, Signer};
use assay_seal::{Hash, Salt};
use assay_text::{Sources, Texts};
use rusqlite::{Connection, params};

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
    assert_eq!((report.entries, report.records, report.checkpoints, report.files), (12, 5, 2, 2));
    assert_eq!(report.covered, 11);
}

/// Runs a change on the body of an entry.
fn with_body(database: &Connection, seq: i64, change: impl FnOnce(Vec<u8>) -> Vec<u8>) {
    let body = database.query_row("SELECT body FROM entry WHERE seq = ?1", [seq], |row| row.get(0)).unwrap();
    database.execute("UPDATE entry SET body = ?1 WHERE seq = ?2", params![change(body), seq]).unwrap();
}

/// "Leak in hall 2" becomes "Leak in hall 3".
fn change_value(database: &Connection) {
    with_body(database, 4, |mut body| {
        let at = body.windows(6).position(|window| window == b"hall 2").unwrap();
        body[at + 5] = b'3';
        body
    });
}

/// What somebody who knows Assay well would do after a change: computes every leaf and the edge of the tree anew.
fn reseal(database: &Connection) -> Frontier {
    let mut rows = database.prepare("SELECT seq, id, at, actor, auth, register, record, version, act, reason, batch, body FROM entry ORDER BY seq").unwrap();
    let leaves: Vec<(i64, Hash)> = rows
        .query_map([], |row| {
            let text = |column: usize| row.get::<_, String>(column).unwrap();
            let maybe = |column: usize| row.get::<_, Option<String>>(column).unwrap();
            let (actor, auth, register, record, act) = (text(3), text(4), text(5), text(6), text(8));
            let (reason, batch) = (maybe(9), maybe(10));
            let header = Header {
                id: row.get(1)?,
                at_micros: row.get(2)?,
                actor: &actor,
                auth: &auth,
                register: &register,
                record: &record,
                version: row.get(7)?,
                act: &act,
                reason: reason.as_deref(),
                batch: batch.as_deref(),
            };
            let body: Vec<u8> = row.get(11)?;
            Ok((row.get(0)?, LeafHasher::new().leaf_of_body(&header, &body).unwrap()))
        })
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let mut frontier = Frontier::new();
    for (seq, leaf) in leaves {
        database.execute("UPDATE entry SET leaf = ?1 WHERE seq = ?2", params![leaf.0, seq]).unwrap();
        frontier.push(leaf);
    }
    database.execute("UPDATE tree SET frontier = ?1", [frontier.to_bytes()]).unwrap();
    frontier
}

/// A checkpoint over this tree.
fn signed(frontier: &Frontier, signer: &Signer) -> String {
    let checkpoint = Checkpoint {
        origin: signer.name().to_owned(),
        size: frontier.size(),
        root: frontier.root(),
        extensions: Vec::new(),
    };
    checkpoint.sign(signer).unwrap().to_string()
}

/// A key the workspace knows nothing of, but with its name.
fn stranger(database: &Connection) -> Signer {
    let own: String = database.query_row("SELECT verifier FROM seal_key", [], |row| row.get(0)).unwrap();
    Signer::from_seed(own.split('+').next().unwrap(), &[7; 32]).unwrap()
}

/// The workspace's own key, in the hands of somebody on the machine.
fn own_key(folder: &Path) -> Signer {
    std::fs::read_to_string(folder.join("seal.key")).unwrap().trim().parse().unwrap()
}

fn put_checkpoint(database: &Connection, frontier: &Frontier, note: &str) {
    let size = i64::try_from(frontier.size()).unwrap();
    database.execute("DELETE FROM checkpoint", []).unwrap();
    database.execute("INSERT INTO checkpoint (size, at, note) VALUES (?1, 0, ?2)", params![size, note]).unwrap();
}

#[test]
fn a_changed_value() {
    let report = after(|database, _| change_value(database));
    finds_only(&report, &[Kind::EntryChanged, Kind::RecordDiffers]);
    let first = &report.discrepancies[0];
    assert_eq!((first.seq, first.record.as_deref()), (Some(4), Some("ISS-2026-0001")));
}

#[test]
fn a_changed_value_with_its_leaf_computed_anew() {
    let report = after(|database, _| {
        let edge: Vec<u8> = database.query_row("SELECT frontier FROM tree", [], |row| row.get(0)).unwrap();
        change_value(database);
        reseal(database);
        database.execute("UPDATE tree SET frontier = ?1", [edge]).unwrap();
    });
    finds_only(&report, &[Kind::TreeEdge, Kind::CheckpointRoot, Kind::RecordDiffers]);
}

#[test]
fn a_changed_value_with_leaf_tree_and_projection_made_anew() {
    let report = after(|database, _| {
        change_value(database);
        reseal(database);
        let sql = "UPDATE record SET title = 'Leak in hall 3', data = replace(data, 'hall 2', 'hall 3')";
        database.execute(&format!("{sql} WHERE number = 'ISS-2026-0001'"), []).unwrap();
    });
    finds_only(&report, &[Kind::CheckpointRoot]);
}

#[test]
fn a_changed_header() {
    for change in [
        "actor = 'PER-02'",
        "auth = 'none'",
        "at = at + 1",
        "act = 'move'",
        "reason = 'because'",
        "batch = 'IMPORT-1'",
        "id = zeroblob(16)",
    ] {
        let report = after(sql(&format!("UPDATE entry SET {change} WHERE seq = 6")));
        finds(&report, Kind::EntryChanged);
        assert_eq!(report.discrepancies[0].seq, Some(6), "{change}");
    }
    let report = after(sql("UPDATE entry SET register = 'person' WHERE seq = 6"));
    finds_only(&report, &[Kind::EntryChanged, Kind::EntryRegister]);
    let report = after(sql("UPDATE entry SET record = 'ISS-2026-0003', version = 9 WHERE seq = 6"));
    finds(&report, Kind::EntryVersion);
}

#[test]
fn a_changed_leaf() {
    finds(&after(sql("UPDATE entry SET leaf = zeroblob(32) WHERE seq = 6")), Kind::EntryChanged);
    finds(&after(sql("UPDATE entry SET leaf = x'00' WHERE seq = 6")), Kind::EntryChanged);
}

#[test]
fn an_entry_nobody_can_read() {
    for change in ["body = x'ff'", "body = x''", "body = 'text'", "id = x'00'", "act = x'00'", "version = -1"] {
        let report = after(sql(&format!("UPDATE entry SET {change} WHERE seq = 6")));
        finds(&report, Kind::EntryUnreadable);
        assert_eq!(report.discrepancies[0].seq, Some(6), "{change}");
    }
}

#[test]
fn a_removed_entry() {
    let report = after(sql("DELETE FROM entry WHERE seq = 6"));
    finds_only(
        &report,
        &[Kind::EntryMissing, Kind::EntryVersion, Kind::TreeEdge, Kind::CheckpointRoot, Kind::RecordDiffers],
    );
    let report = after(sql("DELETE FROM entry WHERE seq IN (2, 3, 4)"));
    let missing = report.discrepancies.iter().find(|found| found.kind == Kind::EntryMissing).unwrap();
    assert_eq!(missing.what.as_deref(), Some("2 – 4"));
}

#[test]
fn a_removed_entry_with_everything_behind_it_moved_up() {
    let report = after(|database, _| {
        database.execute_batch(
            "DELETE FROM entry WHERE seq = 6; UPDATE entry SET version = version - 1 WHERE record = 'ISS-2026-0001' AND seq > 6;
             UPDATE record SET version = version - 1 WHERE number = 'ISS-2026-0001';",
        ).unwrap();
        for seq in 7..12 {
            database.execute("UPDATE entry SET seq = ?1 - 1 WHERE seq = ?1", [seq]).unwrap();
        }
        reseal(database);
    });
    finds_only(&report, &[Kind::CheckpointRoot, Kind::RecordDiffers]);
}

#[test]
fn an_added_entry() {
    let copy = |seq: &str| {
        format!(
            "INSERT INTO entry SELECT {seq}, id, at, actor, auth, register, record, 99, act, reason, batch, leaf, body \
             FROM entry WHERE seq = 6"
        )
    };
    for seq in ["12", "-1", "1000000000", "9223372036854775807", "-9223372036854775808"] {
        let report = after(sql(&copy(seq)));
        finds_only(&report, &[Kind::EntryAdded, Kind::EntryChanged]);
        assert_eq!(report.discrepancies[0].seq, seq.parse().ok());
    }
    // With leaf and tree computed anew it is an entry like any other, but the record does not have it.
    let report = after(|database, _| {
        database.execute(&copy("12").replace("99", "6"), []).unwrap();
        reseal(database);
    });
    finds_only(&report, &[Kind::RecordDiffers]);
}

#[test]
fn swapped_entries() {
    let swap = "UPDATE entry SET seq = -5 WHERE seq = 6; UPDATE entry SET seq = 6 WHERE seq = 5;
                UPDATE entry SET seq = 5 WHERE seq = -5;";
    let report = after(sql(swap));
    finds_only(&report, &[Kind::TreeEdge, Kind::CheckpointRoot]);
    let report = after(move |database, _| {
        database.execute_batch(swap).unwrap();
        reseal(database);
    });
    finds_only(&report, &[Kind::CheckpointRoot]);
}

#[test]
fn swapped_entries_of_one_record() {
    let report = after(sql(
        "UPDATE entry SET seq = -5 WHERE seq = 6; UPDATE entry SET seq = 6 WHERE seq = 7; UPDATE entry SET seq = 7 WHERE seq = -5;",
    ));
    finds(&report, Kind::EntryVersion);
}

#[test]
fn a_truncated_ledger() {
    let cut = "DELETE FROM entry WHERE seq >= 9";
    finds(&after(sql(cut)), Kind::EntryMissing);
    let report = after(move |database, _| {
        database.execute_batch(cut).unwrap();
        reseal(database);
    });
    finds(&report, Kind::CheckpointBeyond);
    let beyond = report.discrepancies.iter().find(|found| found.kind == Kind::CheckpointBeyond).unwrap();
    assert_eq!((beyond.found.as_deref(), beyond.expected.as_deref()), (Some("9"), Some("11")));
}

#[test]
fn an_edge_of_the_tree_that_is_not_its_own() {
    finds_only(
        &after(|database, _| {
            let mut edge: Vec<u8> = database.query_row("SELECT frontier FROM tree", [], |row| row.get(0)).unwrap();
            *edge.last_mut().unwrap() ^= 1;
            database.execute("UPDATE tree SET frontier = ?1", [edge]).unwrap();
        }),
        &[Kind::TreeEdge],
    );
}

#[test]
fn a_checkpoint_with_another_text() {
    let report = after(|database, _| {
        database.execute("UPDATE checkpoint SET note = replace(note, char(10) || '11' || char(10), char(10) || '10' || char(10))", []).unwrap();
    });
    finds_only(&report, &[Kind::CheckpointForged]);
    finds_only(&after(sql("UPDATE checkpoint SET note = 'nothing'")), &[Kind::CheckpointForged]);
    finds_only(&after(sql("UPDATE checkpoint SET size = 10 WHERE size = 11")), &[Kind::CheckpointSize]);
}

#[test]
fn a_checkpoint_by_a_stranger() {
    let forge = |database: &Connection| {
        change_value(database);
        let frontier = reseal(database);
        put_checkpoint(database, &frontier, &signed(&frontier, &stranger(database)));
    };
    finds(&after(move |database, _| forge(database)), Kind::CheckpointForged);
    // With the stranger's key among the workspace's.
    let introduce = |database: &Connection, since: i64| {
        let key = stranger(database).verifier().to_string();
        database.execute("INSERT INTO seal_key (verifier, since) VALUES (?1, ?2)", params![key, since]).unwrap();
    };
    let report = after(move |database, _| {
        introduce(database, 0);
        change_value(database);
        let frontier = reseal(database);
        put_checkpoint(
            database,
            &frontier,
            &signed(&frontier, &Signer::from_seed(stranger(database).name(), &[7; 32]).unwrap()),
        );
    });
    finds(&report, Kind::CheckpointKey);
    let report = after(move |database, _| introduce(database, i64::MAX));
    finds_only(&report, &[Kind::KeyUnknown]);
}

#[test]
fn keys_that_are_none() {
    finds(&after(sql("DELETE FROM seal_key")), Kind::KeyUnknown);
    finds(&after(sql("INSERT INTO seal_key (verifier, since) VALUES ('nonsense', 0)")), Kind::KeyUnreadable);
}

#[test]
fn a_row_that_is_not_the_fold_of_its_entries() {
    for change in [
        "title = 'Another'",
        "state = 'closed'",
        "state = NULL",
        "kind = 2",
        "owner = 'PER-02'",
        "owner = NULL",
        "due = '2026-01-01'",
        "version = version + 1",
        "created = created - 1",
        "created_by = 'PER-02'",
        "changed = changed + 1",
        "changed_by = 'PER-02'",
        "entered = entered + 1",
        "external = 'X-1'",
        "s1 = 'another'",
        "data = json_set(data, '$.title', 'Another')",
        "data = json_set(data, '$.count', 5)",
        "data = json_remove(data, '$.cost')",
        "data = json_set(data, '$.zzz', 'more')",
        "data = '[]'",
        "data = 'nothing'",
        "data = '{\"title\":\"twice\",' || substr(data, 2)",
        "doers = json_set(doers, '$.create', 'PER-02')",
        "doers = '{}'",
        "register = 'person'",
    ] {
        let report = after(sql(&format!("UPDATE record SET {change} WHERE number = 'ISS-2026-0002'")));
        finds(&report, Kind::RecordDiffers);
        assert_eq!(report.discrepancies[0].record.as_deref(), Some("ISS-2026-0002"), "{change}");
    }
    finds(&after(sql("UPDATE record SET withdrawn = 1 WHERE number = 'ISS-2026-0002'")), Kind::RecordDiffers);
    finds(&after(sql("UPDATE record SET title = x'00' WHERE number = 'ISS-2026-0002'")), Kind::RecordUnreadable);
}

#[test]
fn rows_too_few_and_too_many() {
    let report = after(sql("DELETE FROM record WHERE number = 'ISS-2026-0002'"));
    finds(&report, Kind::RecordMissing);
    let report = after(sql(
        "INSERT INTO record SELECT 99, 'ISS-2026-0099', register, version, state, kind, title, owner, due, created, created_by, \
         changed, changed_by, entered, withdrawn, external, data, doers, s1, s2, s3, s4, s5, s6 FROM record \
         WHERE number = 'ISS-2026-0002'",
    ));
    finds_only(&report, &[Kind::RecordAdded]);
}

#[test]
fn links_tasks_and_numbers() {
    finds_only(&after(sql("DELETE FROM link WHERE field = 'about'")), &[Kind::LinkMissing]);
    finds_only(
        &after(sql("INSERT INTO link VALUES ('ISS-2026-0001', 'issue', 'about', 'ISS-2026-0003')")),
        &[Kind::LinkAdded],
    );
    finds_only(
        &after(sql("UPDATE link SET target = 'PER-09' WHERE field = 'readings'")),
        &[Kind::LinkMissing, Kind::LinkAdded],
    );
    finds_only(&after(sql("DELETE FROM task WHERE worker = 'PER-01'")), &[Kind::TaskMissing]);
    finds_only(&after(sql("INSERT INTO task VALUES ('PER-09', 1, 'open', NULL)")), &[Kind::TaskAdded]);
    finds_only(&after(sql("INSERT INTO task VALUES ('PER-09', 999, 'open', NULL)")), &[Kind::TaskAdded]);
    finds_only(
        &after(sql("UPDATE task SET due = '2020-01-01' WHERE worker = 'PER-01'")),
        &[Kind::TaskMissing, Kind::TaskAdded],
    );
    finds_only(&after(sql("UPDATE serial SET last = 7 WHERE register = 'issue'")), &[Kind::Serial]);
    finds_only(&after(sql("DELETE FROM serial WHERE register = 'issue'")), &[Kind::Serial]);
}

#[test]
fn values_erased_in_silence() {
    let erase_body = |database: &Connection, seq: i64, key: &str| {
        with_body(database, seq, |body| assay_seal::entry::erase(&body, &[key]).unwrap());
    };
    // Neither the leaf nor any proof shows it: that nothing asks for it does.
    let report = after(move |database, _| erase_body(database, 6, "$comment"));
    finds_only(&report, &[Kind::ErasedSilently]);
    assert_eq!(report.discrepancies[0].seq, Some(6));
    // Asked for, but for earlier entries only.
    let report = after(move |database, _| erase_body(database, 10, "$erased"));
    finds(&report, Kind::ErasedSilently);
}

#[test]
fn values_that_should_be_erased() {
    let report = after(|database, _| {
        with_body(database, 2, |body| {
            let mut writer = BodyWriter::new();
            for field in BodyReader::new(&body).unwrap() {
                let field = field.unwrap();
                let sealed = match field.sealed {
                    Sealed::Erased { .. } => Sealed::Open { salt: Salt([0; 16]), value: "\"Mr Smith\"" },
                    open => open,
                };
                writer.field(&Field { key: field.key, sealed }).unwrap();
            }
            writer.finish()
        });
    });
    finds_only(&report, &[Kind::NotErased, Kind::EntryChanged]);
}

#[test]
fn files_lost_and_changed() {
    let blob = |folder: &Path| {
        let mut next = vec![folder.join("blobs")];
        while let Some(at) = next.pop() {
            if at.is_file() {
                return at;
            }
            next.extend(std::fs::read_dir(at).unwrap().map(|entry| entry.unwrap().path()));
        }
        panic!("no blob")
    };
    finds_only(&after(|_, folder| std::fs::remove_file(blob(folder)).unwrap()), &[Kind::FileMissing]);
    finds_only(&after(|_, folder| std::fs::write(blob(folder), "other").unwrap()), &[Kind::FileChanged]);
}

/// A larger ledger, of which hashes inside the tree are stored.
#[test]
fn hashes_inside_the_tree() {
    let bench = Bench::new();
    let engine = bench.create("acme");
    let number = report(&engine, "issue", &serde_json::json!({ "title": "Leak", "owner": "PER-01" }));
    for count in 0..520 {
        edit(&engine, &number, &serde_json::json!({ "count": count }));
    }
    assert!(verified(&engine).is_clean());
    drop(engine);
    let workspace = bench.workspace("acme");
    for (tamper, mend) in [
        ("UPDATE node SET hash = zeroblob(32) WHERE place = 1", ""),
        ("UPDATE node SET hash = x'00' WHERE place = 0", ""),
        ("DELETE FROM node WHERE place = 1", ""),
        ("INSERT INTO node SELECT level, 2, hash FROM node WHERE place = 1", "DELETE FROM node WHERE place = 2"),
    ] {
        let database = Connection::open(workspace.database()).unwrap();
        database.execute_batch("CREATE TEMP TABLE kept AS SELECT * FROM node").unwrap();
        database.execute_batch(tamper).unwrap();
        let engine = workspace.open().unwrap();
        finds_only(&verified(&engine), &[Kind::TreeNode]);
        drop(engine);
        database.execute_batch("INSERT OR REPLACE INTO node SELECT * FROM kept").unwrap();
        database.execute_batch(mend).unwrap();
    }
    assert!(verified(&workspace.open().unwrap()).is_clean());
}

fn since(engine: &Engine, note: &str) -> Result<VerifyReport, EngineError> {
    engine.verify(&VerifyOptions { since: Some(note.to_owned()), ..VerifyOptions::default() }, &mut |_| {})
}

fn latest_note(engine: &Engine) -> String {
    engine.store().read(|tx| tx.latest_checkpoint()).unwrap().unwrap().2
}

/// Whoever has the key and the database can forge all of it, except what is known outside.
#[test]
fn a_ledger_rewritten_by_somebody_with_the_key() {
    let bench = Bench::new();
    let engine = bench.create("acme");
    fill(&engine);
    let note = latest_note(&engine);
    let report = since(&engine, note.trim_end()).unwrap();
    assert!(report.is_clean(), "{:#?}", report.discrepancies);
    assert_eq!(report.since.unwrap().size, 11);
    drop(engine);

    let workspace = bench.workspace("acme");
    let database = Connection::open(workspace.database()).unwrap();
    let sql = "UPDATE record SET title = 'Leak in hall 3', data = replace(data, 'hall 2', 'hall 3')";
    database.execute(&format!("{sql} WHERE number = 'ISS-2026-0001'"), []).unwrap();
    change_value(&database);
    let frontier = reseal(&database);
    put_checkpoint(&database, &frontier, &signed(&frontier, &own_key(&workspace.folder)));
    drop(database);
    let engine = workspace.open().unwrap();
    assert!(verified(&engine).is_clean());
    finds_only(&since(&engine, &note).unwrap(), &[Kind::SinceRewritten]);
}

#[test]
fn checkpoints_to_compare_with_that_do_not_fit() {
    let bench = Bench::new();
    let engine = bench.create("acme");
    engine.publish_checkpoint().unwrap();
    let other = bench.create("other");
    fill(&other);
    let note = latest_note(&other);
    finds_only(&since(&engine, &note).unwrap(), &[Kind::SinceForged, Kind::SinceBeyond]);
    let error = since(&engine, "what is this").unwrap_err().to_string();
    assert!(error.contains("origin, size, root"), "{error}");
}

/// Every discrepancy and its remedy can be put into words.
#[test]
fn every_discrepancy_has_its_texts() {
    let texts = Texts::build("en", &Sources::new(&assay_engine::LOCALES).of("en")).unwrap();
    let known = BTreeSet::from(["seq", "record", "what", "found", "expected"]);
    for kind in Kind::ALL {
        for id in [kind.id().to_owned(), format!("{}-help", kind.id())] {
            assert!(texts.has(&id), "{id}");
            assert!(texts.variables(&id, None).is_subset(&known), "{id}");
        }
    }
    let report = after(|database, _| change_value(database));
    let message = report.discrepancies[0].message();
    assert_eq!(message.id, "verify-entry-changed");
    let args: BTreeSet<&str> = message.args.iter().map(|(name, _)| name.as_str()).collect();
    assert!(texts.variables("verify-entry-changed", None).is_subset(&args));
}

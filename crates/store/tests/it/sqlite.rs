//! SQLite: the contract, and what only it does.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use assay_pack::Pack;
use assay_store::{Options, Store, StoreError};
use rusqlite::{Connection, OpenFlags};

use crate::contract::ledger::{everything, search};
use crate::contract::{Opener, append, contract, lived, steps};
use crate::packs;
use crate::world::{World, ana, create};

/// A folder with one SQLite file.
pub struct Folder(tempfile::TempDir);

impl Folder {
    fn path(&self) -> PathBuf {
        self.0.path().join("assay.db")
    }
}

impl Opener for Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn open(&self, pack: &'static Arc<Pack>) -> Store {
        open(&self.path(), pack, true).unwrap()
    }
}

fn open(path: &Path, pack: &Arc<Pack>, create: bool) -> Result<Store, StoreError> {
    Store::open(path, Arc::clone(pack), &Options { create, ..Options::default() })
}

mod suite {
    super::contract!(super::Folder);
}

fn raw(path: &Path) -> Connection {
    Connection::open(path).unwrap()
}

fn failing(path: &Path, create: bool) -> StoreError {
    match open(path, packs::small(), create) {
        Ok(_) => panic!("{} opens", path.display()),
        Err(error) => error,
    }
}

#[test]
fn a_newer_format_is_left_alone() {
    let place = Folder::new();
    drop(place.open(packs::small()));
    raw(&place.path()).pragma_update(None, "user_version", 99).unwrap();
    let before = std::fs::read(place.path()).unwrap();
    let error = failing(&place.path(), true);
    assert!(matches!(error, StoreError::Newer { found: 99, .. }), "{error}");
    assert!(error.to_string().contains("Update Assay"), "{error}");
    assert_eq!(std::fs::read(place.path()).unwrap(), before);
}

#[test]
fn closing_folds_the_log_into_the_database() {
    let place = Folder::new();
    let store = place.open(packs::small());
    store.write(|tx| tx.set_meta("a", "fact")).unwrap();
    assert_eq!(store.read(|tx| tx.meta("a")).unwrap().as_deref(), Some("fact"));
    drop(store);
    // Whoever copies the one file has everything.
    assert!(!place.path().with_extension("db-wal").exists());
}

#[test]
fn files_of_others_are_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let foreign = folder.path().join("foreign.db");
    raw(&foreign)
        .execute_batch("CREATE TABLE theirs (x); PRAGMA user_version = 7; INSERT INTO theirs VALUES (1)")
        .unwrap();
    let garbage = folder.path().join("garbage.db");
    std::fs::write(&garbage, "this is no database, and it is long enough to be read as one. ".repeat(90)).unwrap();
    let short = folder.path().join("short.db");
    std::fs::write(&short, "x").unwrap();
    for path in [&foreign, &garbage, &short] {
        let before = std::fs::read(path).unwrap();
        for create in [true, false] {
            let error = failing(path, create);
            assert!(matches!(error, StoreError::NotAWorkspace(_)), "{}: {error}", path.display());
        }
        assert_eq!(std::fs::read(path).unwrap(), before, "{}", path.display());
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 3, "nor is anything put beside them");
}

/// A workspace cut to nothing is not quietly begun anew.
#[test]
fn an_empty_file_is_no_workspace_unless_one_is_to_be_made() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("assay.db");
    assert!(matches!(failing(&path, false), StoreError::CannotOpen(_)));
    std::fs::write(&path, "").unwrap();
    assert!(matches!(failing(&path, false), StoreError::NotAWorkspace(_)));
    drop(open(&path, packs::small(), true).unwrap());
    drop(open(&path, packs::small(), false).unwrap());
}

#[test]
fn places_that_cannot_hold_a_workspace() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("file"), "x").unwrap();
    for path in [folder.path().to_owned(), folder.path().join("no/such/assay.db"), folder.path().join("file/assay.db")]
    {
        let error = failing(&path, true);
        assert!(matches!(error, StoreError::CannotOpen(_)), "{}: {error}", path.display());
        assert!(error.to_string().contains("check that it exists"), "{error}");
    }
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_written_to() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = Folder::new();
    drop(place.open(packs::small()));
    let allow = |mode: u32| {
        std::fs::set_permissions(place.path(), std::fs::Permissions::from_mode(mode & 0o666)).unwrap();
        std::fs::set_permissions(place.0.path(), std::fs::Permissions::from_mode(mode)).unwrap();
    };
    allow(0o555);
    // Whoever may do everything is not kept out.
    if std::fs::write(place.0.path().join("probe"), "x").is_err() {
        let error = failing(&place.path(), true);
        assert!(matches!(error, StoreError::CannotOpen(_) | StoreError::ReadOnly(_)), "{error}");
        assert!(matches!(failing(&place.0.path().join("new.db"), true), StoreError::CannotOpen(_)));
    }
    allow(0o755);
}

#[test]
fn a_damaged_file_is_told() {
    let place = Folder::new();
    let store = place.open(packs::small());
    lived(&store, packs::small(), &steps(20, 200));
    drop(store);
    let mut bytes = std::fs::read(place.path()).unwrap();
    for byte in bytes.iter_mut().skip(4_096) {
        *byte ^= 0x5a;
    }
    std::fs::write(place.path(), bytes).unwrap();
    let told = match open(&place.path(), packs::small(), false) {
        Ok(store) => store.read(|tx| tx.history("PER-0001").map(|_| ())).unwrap_err(),
        Err(error) => error,
    };
    assert!(matches!(told, StoreError::Damaged(_)), "{told}");
    assert!(told.to_string().contains("restore a backup"), "{told}");
}

/// When nothing more fits, what is refused leaves nothing, and everything else goes on.
#[test]
fn a_full_disk_loses_nothing() {
    let place = Folder::new();
    let store = place.open(packs::small());
    let world = lived(&store, packs::small(), &[]);
    drop(store);
    let size = std::fs::metadata(place.path()).unwrap().len();
    let options = Options { most_bytes: Some(size + 200_000), ..Options::default() };
    let store = Store::open(&place.path(), Arc::clone(packs::small()), &options).unwrap();
    let make = |store: &Store, title: String| {
        store.write(move |tx| {
            let act = create("sheet", [("title", title.into()), ("story", "word ".repeat(9).into())]);
            crate::contract::carry_out(tx, &assay_core::Command::new(ana(), act), &World::new(packs::small()))
        })
    };
    let mut kept = 0;
    let full = loop {
        match make(&store, format!("Sheet {kept} {}", "x".repeat(150))) {
            Ok(_) => kept += 1,
            Err(error) => break error,
        }
        assert!(kept < 5_000, "the disk never fills");
    };
    assert!(matches!(full, crate::contract::CarryError::Store(StoreError::DiskFull)), "{full:?}");
    assert!(kept > 20, "{kept}");
    for _ in 0..3 {
        assert!(make(&store, "x".repeat(150)).is_err());
    }
    let check = |store: &Store, kept: usize| {
        store
            .read::<_, StoreError>(|tx| {
                assert_eq!(tx.ledger_end()?.0, u64::try_from(world.ledger.len() + kept).unwrap());
                assert_eq!(tx.frontier()?.size(), tx.ledger_end()?.0);
                Ok(())
            })
            .unwrap();
    };
    check(&store, kept);
    drop(store);
    // With room again work goes on, and numbers have no gap.
    let store = place.open(packs::small());
    let made = make(&store, "after".to_owned()).unwrap().unwrap();
    assert_eq!(made.entry.record, format!("SHT-2030-{:04}", kept + 1));
    check(&store, kept + 1);
}

#[test]
fn copies_are_whole_workspaces() {
    let place = Folder::new();
    let store = place.open(packs::small());
    let world = lived(&store, packs::small(), &steps(21, 150));
    let copy = place.0.path().join("copy.db");
    store.copy_to(&copy).unwrap();
    assert!(matches!(store.copy_to(&copy), Err(StoreError::File { .. })), "nothing is overwritten");
    // The reader that copied still cannot write, and work goes on.
    for _ in 0..9 {
        assert!(store.read(|tx| tx.set_meta("x", "y")).is_err());
    }
    let copied = open(&copy, packs::small(), false).unwrap();
    copied
        .read::<_, StoreError>(|tx| {
            for record in world.facts.records() {
                assert_eq!(tx.record(&record.number)?.as_ref(), Some(record.as_ref()));
            }
            assert_eq!(tx.frontier()?.root(), store.read(|tx| tx.frontier())?.root());
            let find = |store: &Store| store.read(|tx| tx.search(search("2030", &everything(), 99)));
            assert!(find(&store)?.len() > 3);
            assert_eq!(find(&copied)?, find(&store)?);
            Ok(())
        })
        .unwrap();
}

/// What was committed comes into the database while the store is open, and the log begins anew instead of growing.
#[test]
fn the_log_stays_short() {
    let place = Folder::new();
    let store = place.open(packs::small());
    let megabyte = "x".repeat(1 << 20);
    for value in 0..160 {
        let text = format!("{value}{megabyte}");
        store.write::<_, StoreError>(move |tx| tx.set_meta("large", &text)).unwrap();
        // As people do, who think between two saves.
        std::thread::sleep(std::time::Duration::from_millis(3));
    }
    let mut log = place.path().into_os_string();
    log.push("-wal");
    let length = std::fs::metadata(&log).unwrap().len();
    assert!(length < 80 << 20, "{} MiB of 160", length >> 20);
    assert_eq!(store.read(|tx| tx.meta("large")).unwrap(), Some(format!("159{megabyte}")));
}

/// Erased bytes are not left lying in the file.
#[test]
fn erased_bytes_leave_the_file() {
    use assay_core::{Act, Command};
    let place = Folder::new();
    let store = place.open(packs::small());
    let mut world = World::new(packs::small());
    let system = assay_core::Actor::system("test");
    let secret = "Rumpelstiltskin";
    let person = |name: &str, email: &str, phone: &str| {
        let data = crate::world::data([("title", name.into()), ("email", email.into()), ("phone", phone.into())]);
        Act::Create { register: "person".into(), data, state: None, external: None }
    };
    // Among others, so that the index has no reason of its own to tidy up.
    let others = (0..40).map(|each| person("Miller", &format!("{each}@x.example"), "the king"));
    let erase =
        Act::Erase { number: "PER-0041".into(), fields: vec!["title".into(), "phone".into()], ground: "asked".into() };
    for act in others.chain([person(secret, "r@x.example", secret), erase]) {
        let decision = world.submit(&Command::new(system.clone(), act).because("so")).unwrap().unwrap();
        append(&store, &decision).unwrap();
    }
    drop(store);
    let bytes = std::fs::read(place.path()).unwrap();
    for secret in [secret, "rumpelstiltskin"] {
        assert!(!bytes.windows(secret.len()).any(|window| window == secret.as_bytes()), "{secret}");
    }
}

/// One view per register, with a column per field, that nobody writes through.
#[test]
fn views() {
    let place = Folder::new();
    let store = place.open(packs::real());
    let mut world = lived(&store, packs::real(), &steps(22, 100));
    for title in ["Scratch", "Dent", "Late", "Wrong colour"] {
        let costs = serde_json::json!([{ "kind": "rework", "amount": "12.50 EUR" }]);
        let act = create("nonconformity", [("title", title.into()), ("quantity", "3.5".into()), ("costs", costs)]);
        let decision =
            world.submit(&assay_core::Command::new(assay_core::Actor::system("test"), act)).unwrap().unwrap();
        append(&store, &decision).unwrap();
    }
    let wanted = store
        .read(|tx| Ok::<_, StoreError>(assay_core::Facts::numbers(&assay_store::TxFacts::new(tx), "nonconformity")))
        .unwrap();
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY;
    let reader = Connection::open_with_flags(place.path(), flags).unwrap();
    let mut statement = reader.prepare("SELECT * FROM v_nonconformity ORDER BY number").unwrap();
    let columns: Vec<String> = statement.column_names().map(ToOwned::to_owned).collect();
    insta::assert_snapshot!("columns_of_v_nonconformity", columns.join("\n"));
    let numbers: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    assert_eq!(numbers, wanted);
    assert!(numbers.len() > 3);
    let sums = "SELECT sum(quantity), sum(cost) FROM v_nonconformity WHERE title = 'Dent'";
    let sums: (f64, f64) = reader.query_row(sums, [], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    assert_eq!(sums, (3.5, 12.5));
    let created: String =
        reader.query_row("SELECT created FROM v_nonconformity LIMIT 1", [], |row| row.get(0)).unwrap();
    assert!(created.parse::<jiff::Timestamp>().is_ok(), "{created}");
    assert!(raw(&place.path()).execute("UPDATE v_nonconformity SET title = 'x'", []).is_err());
    assert!(raw(&place.path()).execute("DELETE FROM v_nonconformity", []).is_err());
    for register in &packs::real().registers {
        let sql = format!("SELECT count(*) FROM v_{}", register.key.replace('-', "_"));
        let count: i64 = reader.query_row(&sql, [], |row| row.get(0)).unwrap();
        assert!(count >= 0);
    }
}

/// The main lists are found through indexes. A change of plan is seen in review.
#[test]
fn plans_of_the_main_lists() {
    use assay_core::permission::Sight;
    use assay_store::{Filter, ListQuery, SortKey};
    let place = Folder::new();
    let store = place.open(packs::small());
    let world = lived(&store, packs::small(), &steps(23, 50));
    // A register large enough for indexes of its own, in which one word of many is rare.
    let pattern = assay_core::Record::clone(&world.record(&assay_core::Facts::numbers(&world.facts, "sheet")[0]));
    store
        .write::<_, StoreError>(move |tx| {
            for place in 1..=3_000 {
                let mut after = pattern.clone();
                after.number = format!("SHT-2031-{place:04}");
                after.version = 1;
                after.data.insert("word".into(), format!("w{}", place % 500).into());
                after.data.insert("owner".into(), format!("PER-{:04}", place % 40).into());
                let entry = assay_core::Entry {
                    id: uuid::Uuid::nil(),
                    at: after.created,
                    actor: "system".into(),
                    auth: "test".into(),
                    register: "sheet".into(),
                    record: after.number.clone(),
                    version: 1,
                    act: "create".into(),
                    reason: None,
                    batch: None,
                    body: Vec::new(),
                };
                tx.append(&entry, None, &after, &mut crate::contract::salts)?;
            }
            tx.note_serial("sheet", 2031, 3_000)?;
            tx.tune()
        })
        .unwrap();
    drop(store);
    let store = place.open(packs::small());
    let query = ListQuery {
        register: "sheet".into(),
        sight: Sight::All,
        person: "PER-0001".into(),
        filters: Vec::new(),
        text: None,
        sort: SortKey::Number,
        descending: true,
        offset: 0,
        limit: 50,
        fields: Vec::new(),
    };
    let with = |filter: Filter| ListQuery { filters: vec![filter], ..query.clone() };
    let by = |sort: SortKey| ListQuery { sort, ..query.clone() };
    let only = Sight::Only { owner: true, creator: true, fields: vec!["team".into()] };
    let queries = [
        ("newest first", query.clone()),
        ("in a state", with(Filter::State(vec!["open".into()]))),
        ("open ones", with(Filter::Kind(vec![0]))),
        ("of an owner", with(Filter::Owner("PER-0001".into()))),
        ("overdue", with(Filter::DueBefore("2030-01-01".into()))),
        ("with a value", with(Filter::Is { field: "word".into(), values: vec!["w7".into()] })),
        ("linked", with(Filter::Links { field: "part".into(), target: "PRT-01".into() })),
        ("with words", ListQuery { text: Some("weld".into()), ..query.clone() }),
        ("by due date", by(SortKey::Due)),
        ("by a field", by(SortKey::Field("word".into()))),
        ("by title", by(SortKey::Title)),
        ("partly visible", ListQuery { sight: only, ..query.clone() }),
    ];
    let mut text = String::new();
    for (name, query) in queries {
        let plan = store.read(|tx| tx.plan(&query)).unwrap();
        assert!(!plan.iter().any(|step| step == "SCAN r"), "{name}: {plan:?}");
        text.push_str(&format!("{name}\n  {}\n", plan.join("\n  ")));
    }
    insta::assert_snapshot!("plans_of_the_main_lists", text);
}

/// Several processes may find the same new place.
#[test]
fn opened_by_many_at_once() {
    let place = Folder::new();
    let path = place.path();
    let opening: Vec<_> = (0..6)
        .map(|_| {
            let path = path.clone();
            std::thread::spawn(move || open(&path, packs::small(), true).map(|_| ()))
        })
        .collect();
    for opened in opening {
        opened.join().unwrap().unwrap();
    }
    lived(&place.open(packs::small()), packs::small(), &steps(24, 20));
}

//! Killed in the middle of work: what was acknowledged is there, what was not is not half there.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command as Process, Stdio};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use assay_core::{Act, Actor, Command};
use assay_engine::{Engine, OsRandom, SystemClock, Workspace};
use assay_pack::{Layer, Pack, load};

use crate::support::{Desk, pack};

/// Where the child finds its workspace.
const WHERE: &str = "ASSAY_TEST_CRASH";

/// The depot's pack, loaded.
pub fn depot() -> Arc<Pack> {
    let read = |folder: &Path| {
        let mut layer = Layer { name: folder.file_name().unwrap().to_string_lossy().into_owned(), ..Layer::default() };
        collect(folder, folder, &mut layer);
        layer
    };
    let system = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs/system").canonicalize().unwrap();
    Arc::new(load(&[read(&system), read(&pack())]).unwrap())
}

fn open(folder: &Path) -> Engine {
    let clock = Arc::new(SystemClock::new(jiff::tz::TimeZone::UTC));
    Workspace { folder: folder.to_owned(), pack: depot(), clock, random: Arc::new(OsRandom) }.open().unwrap()
}

fn collect(root: &Path, folder: &Path, layer: &mut Layer) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, layer);
        } else {
            let name = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
            layer.files.insert(name, std::fs::read(&path).unwrap());
        }
    }
}

/// The child: eight people save, and each save is told as soon as it is acknowledged.
#[test]
#[ignore = "run by the test below, which kills it"]
fn save_until_killed() {
    let Some(folder) = std::env::var_os(WHERE) else { return };
    let engine = open(Path::new(&folder));
    let savers: Vec<_> = (0..8)
        .map(|saver| {
            let engine = engine.clone();
            thread::spawn(move || {
                for round in 0.. {
                    let data = BTreeMap::from([("title".to_owned(), format!("Pallets {saver}-{round}").into())]);
                    let create = Act::Create { register: "delivery".to_owned(), data, state: None, external: None };
                    let number = engine.submit(Command::new(Actor::system("test"), create)).unwrap().number;
                    let set = BTreeMap::from([("weight".to_owned(), format!("{round}").into())]);
                    let edit = Act::Edit { number: number.clone(), set };
                    engine.submit(Command::new(Actor::system("test"), edit)).unwrap();
                    println!("saved {number} {round}");
                }
            })
        })
        .collect();
    savers.into_iter().for_each(|saver| saver.join().unwrap());
}

#[test]
fn no_acknowledged_save_is_lost_when_the_process_is_killed() {
    let desk = Desk::new();
    for (round, wait) in [0, 15, 60].into_iter().enumerate() {
        let mut child = Process::new(std::env::current_exe().unwrap())
            .args(["--exact", "crash::save_until_killed", "--ignored", "--nocapture"])
            .env(WHERE, desk.path("acme"))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        let killer = thread::spawn(move || {
            thread::sleep(Duration::from_millis(400 + wait));
            child.kill().unwrap();
            child.wait().unwrap();
        });
        let lines = out.lines().map_while(Result::ok);
        let saved: Vec<(String, String)> = lines
            .filter_map(|line| {
                let mut words = line.split_whitespace().skip_while(|word| *word != "saved").skip(1);
                Some((words.next()?.to_owned(), words.next()?.to_owned()))
            })
            .collect();
        killer.join().unwrap();
        assert!(round > 0 || !saved.is_empty(), "something was saved before the end");
        desk.depot(&["verify"]).ended(0);
        let engine = open(&desk.path("acme"));
        for (number, weight) in saved {
            let record = engine.record(&Actor::system("test"), &number).unwrap();
            assert_eq!(record.text("weight"), Some(weight.as_str()), "{number}");
        }
    }
}

#[test]
fn a_killed_import_is_in_whole_or_not_at_all() {
    let desk = Desk::new();
    let mut rows = String::from("number,title,weight\n");
    (0..20_000).for_each(|row| rows.push_str(&format!("N{row},Pallets {row},{row}\n")));
    desk.file("many.csv", &rows);
    for wait in [300, 900, 1500, 2500] {
        let mut child = desk
            .depot_command(&["import", "many.csv", "--register", "delivery"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        thread::sleep(Duration::from_millis(wait));
        child.kill().unwrap();
        child.wait().unwrap();
        let body = desk.depot(&["verify", "--json"]).ended(0).json();
        let entries = body["entries"].as_u64().unwrap();
        // The two of a new workspace; the rows, and the import's own record made before them and completed after.
        assert!(entries == 2 || entries == 2 + 20_000 + 2, "{entries} entries");
    }
    desk.depot(&["import", "many.csv", "--register", "delivery"]).ended(0);
}

//! How fast an import is: `cargo run --release -p assay-engine --example import_speed -- PACKS-FOLDER PACK [FILE REGISTER]`.
//!
//! Without a file it makes one of 100,000 rows.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Instant;

use assay_core::Actor;
use assay_engine::{ImportPhase, ImportRequest, OsRandom, Setup, SystemClock, Workspace};
use assay_pack::{Layer, load};
use jiff::tz::TimeZone;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [packs, pack, more @ ..] = arguments.as_slice() else {
        writeln!(out, "usage: import_speed PACKS-FOLDER PACK [FILE REGISTER]")?;
        return Ok(());
    };
    let packs = Path::new(packs);
    let layers = [read(&packs.join("system"))?, read(&packs.join(pack))?];
    let pack =
        Arc::new(load(&layers).map_err(|faults| faults.iter().map(|fault| format!("{fault}\n")).collect::<String>())?);
    let folder = std::env::temp_dir().join(format!("import-speed-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let (path, register) = match more {
        [file, register, ..] => (PathBuf::from(file), register.clone()),
        _ => (synthetic(&folder.join("rows.csv"))?, "nonconformity".to_owned()),
    };
    let workspace = Workspace {
        folder: folder.join("workspace"),
        pack,
        clock: Arc::new(SystemClock::new(TimeZone::UTC)),
        random: Arc::new(OsRandom),
    };
    let engine = workspace.create(&Setup {
        name: "Speed".to_owned(),
        organisation: BTreeMap::new(),
        admin_email: "speed@example.com".to_owned(),
        admin_name: "Speed".to_owned(),
        admin_password: "correct horse battery".to_owned(),
    })?;
    for _ in 0..2 {
        let started = Instant::now();
        let phases: Arc<Mutex<Vec<(ImportPhase, Instant)>>> = Arc::default();
        let seen = Arc::clone(&phases);
        let report = engine.import(Actor::system("cli"), ImportRequest::new(&path, &register), move |progress| {
            if let Ok(mut seen) = seen.lock()
                && seen.iter().all(|(phase, _)| *phase != progress.phase)
            {
                seen.push((progress.phase, Instant::now()));
            }
        })?;
        let taken = started.elapsed();
        for (phase, at) in phases.lock().map_err(|error| error.to_string())?.iter() {
            writeln!(out, "  {phase:?} first heard of after {} ms", at.duration_since(started).as_millis())?;
        }
        let rate = u128::try_from(report.rows)? * 1_000_000 / taken.as_micros().max(1);
        writeln!(
            out,
            "{:?}: {} rows in {} ms: {rate} rows/s (created {}, unchanged {}, refused {})",
            report.outcome,
            report.rows,
            taken.as_millis(),
            report.created,
            report.unchanged,
            report.refused
        )?;
    }
    drop(engine);
    std::fs::remove_dir_all(&folder)?;
    Ok(())
}

/// A list of cases as other systems export it.
fn synthetic(path: &Path) -> Result<PathBuf, Failure> {
    const PARTS: [&str; 12] = [
        "display", "housing", "battery", "strap", "sensor", "clasp", "charger", "antenna", "button", "gasket", "screw",
        "box",
    ];
    const FAULTS: [&str; 10] = [
        "scratched",
        "cracked",
        "missing",
        "loose",
        "discoloured",
        "wet inside",
        "out of tolerance",
        "mislabelled",
        "bent",
        "contaminated",
    ];
    const CLASSES: [&str; 3] = ["Class I", "Class II", "Class III"];
    let mut text = String::from("case,summary,class,date,description,firm,lot text,quantity,status\n");
    for row in 0..100_000_usize {
        let pick = |list: &[&'static str], by: usize| list.get((row / by) % list.len()).copied().unwrap_or_default();
        let (part, fault) = (pick(&PARTS, 1), pick(&FAULTS, 7));
        writeln!(
            text,
            "C-{row:06},{part} {fault} at station {},{},{}/{}/2025,\"Operator found the {part} {fault} during shift {}, order \
             {}. Parts were set aside and marked.\",Supplier {} Ltd,L{:05},{},Ongoing",
            row % 40,
            pick(&CLASSES, 3),
            row % 12 + 1,
            row % 28 + 1,
            row % 3 + 1,
            row % 5_000,
            row % 700,
            row % 9_000,
            row % 500
        )?;
    }
    std::fs::write(path, text)?;
    Ok(path.to_owned())
}

fn read(folder: &Path) -> io::Result<Layer> {
    let mut files = BTreeMap::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(next) = waiting.pop() {
        for entry in std::fs::read_dir(next)? {
            let path = entry?.path();
            if path.is_dir() {
                waiting.push(path);
            } else if let Ok(inside) = path.strip_prefix(folder) {
                let name = inside.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/");
                files.insert(name, std::fs::read(&path)?);
            }
        }
    }
    let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(Layer { name, files })
}

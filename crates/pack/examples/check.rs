//! Checks a pack folder: `cargo run -q -p assay-pack --example check -- DIR`.
//!
//! The folder beside it called `system` is loaded first.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use assay_pack::{Layer, Level, load, load_checked};

fn main() -> io::Result<ExitCode> {
    let mut out = io::stdout().lock();
    let Some(folder) = std::env::args().nth(1) else {
        writeln!(out, "usage: check DIR")?;
        return Ok(ExitCode::from(2));
    };
    let folder = Path::new(&folder).canonicalize()?;
    let system = folder.with_file_name("system");
    let mut layers = Vec::new();
    if system != folder && system.is_dir() {
        layers.push(read(&system)?);
    }
    layers.push(read(&folder)?);
    let started = Instant::now();
    drop(load(&layers));
    let bare = started.elapsed();
    let started = Instant::now();
    let loaded = load_checked(&layers);
    let full = started.elapsed();
    let (counts, faults) = match &loaded {
        Ok(pack) => ([pack.registers.len(), pack.checks.len(), pack.requirements.len()], &pack.warnings),
        // A pack with errors is not put together: what it would hold is told by its files.
        Err(faults) => (count(&layers), faults),
    };
    for fault in faults {
        writeln!(out, "{fault}")?;
    }
    let errors = faults.iter().filter(|fault| fault.level == Level::Error).count();
    let notes = faults.iter().filter(|fault| fault.level == Level::Note).count();
    let warnings = faults.len() - errors - notes;
    let [registers, checks, requirements] = counts;
    writeln!(
        out,
        "{errors} errors, {warnings} warnings; registers {registers}, checks {checks}, requirements {requirements} \
         ({notes} notes; loaded in {} ms, with texts in {} ms)",
        bare.as_millis(),
        full.as_millis()
    )?;
    Ok(if errors == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn count(layers: &[Layer]) -> [usize; 3] {
    let files = || layers.iter().flat_map(|layer| &layer.files);
    let headers = |folder: &str, header: &str| {
        files()
            .filter(|(path, _)| path.starts_with(folder))
            .map(|(_, content)| String::from_utf8_lossy(content).lines().filter(|line| line.trim() == header).count())
            .sum()
    };
    let registers = files().filter(|(path, _)| path.starts_with("registers/")).count();
    [registers, headers("checks/", "[[check]]"), headers("requirements/", "[[requirement]]")]
}

fn read(folder: &Path) -> io::Result<Layer> {
    let mut files = BTreeMap::new();
    let mut next = vec![folder.to_owned()];
    while let Some(at) = next.pop() {
        for entry in std::fs::read_dir(at)? {
            let path = entry?.path();
            if path.is_dir() {
                next.push(path);
            } else if let Ok(relative) = path.strip_prefix(folder) {
                let parts: Vec<_> = relative.iter().map(|part| part.to_string_lossy()).collect();
                files.insert(parts.join("/"), std::fs::read(&path)?);
            }
        }
    }
    let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(Layer { name, files })
}

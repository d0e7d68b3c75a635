//! `assay pack`: looks after packs.

use std::path::Path;

use assay_core::prove;
use assay_engine::Scenario;
use assay_pack::{Fault, Layer, Level, Pack, load_checked};
use assay_report::{Layout, REPORTS, check as check_layout};
use assay_text::Args;
use jiff::civil::{Date, date};
use serde_json::json;

use super::{Ended, pack_table, pack_use};
use crate::args::{Global, PackCommand};
use crate::error::CliError;
use crate::out::{Out, Paint};

/// The day for which scenarios are proved: which one does not matter, as long as it is the same each time.
const ANY_DAY: Date = date(2026, 11, 12);

pub fn run(global: &Global, command: PackCommand, out: &Out) -> Result<Ended, CliError> {
    match command {
        PackCommand::Check { folder } => check(folder.as_deref().or(global.pack.as_deref()), out),
        PackCommand::Adopt { wanted, dry_run } => pack_use::adopt(global, &wanted, dry_run, out),
        PackCommand::Remove { name, reason } => pack_use::remove(global, &name, &reason, out),
        PackCommand::Table { folder } => pack_table::run(global, folder.as_deref(), out),
    }
}

fn check(folder: Option<&Path>, out: &Out) -> Result<Ended, CliError> {
    let layers = crate::pack::layers(folder)?;
    let (faults, pack) = match load_checked(&layers) {
        Ok(pack) => {
            let mut faults = pack.warnings.clone();
            let bar = out.progress("cli-pack-proving", u64::try_from(pack.checks.len()).unwrap_or_default());
            for (done, check) in (1_u64..).zip(&pack.checks) {
                if let Err(fault) = prove(&pack, check) {
                    faults.push(at_check(&layers, &check.code, fault.to_string()));
                }
                bar.ticker().set(done, u64::try_from(pack.checks.len()).unwrap_or_default());
            }
            faults.extend(of_demo(&pack));
            faults.extend(of_reports(&pack, &layers));
            (faults, Some(pack))
        }
        Err(faults) => (faults, None),
    };
    let count = |level: Level| faults.iter().filter(|fault| fault.level == level).count();
    let (errors, warnings, notes) = (count(Level::Error), count(Level::Warning), count(Level::Note));
    if out.is_json() {
        out.json(&as_json(&faults, pack.as_ref()));
    } else {
        faults.iter().for_each(|fault| out.line(&painted(fault, out.paint())));
        let counts = Args::new().with("errors", errors).with("warnings", warnings).with("notes", notes);
        let line = out.text("cli-pack-counts", &counts);
        out.line(&if errors > 0 { out.paint().red(line) } else { out.paint().green(line) });
        if let Some(pack) = &pack {
            let args = Args::new()
                .with("name", &pack.name)
                .with("version", &pack.version)
                .with("registers", pack.registers.len())
                .with("requirements", pack.requirements.len())
                .with("checks", pack.checks.len());
            out.say("cli-pack-holds", &args);
        }
    }
    Ok(if errors > 0 { Ended::Short } else { Ended::Fine })
}

/// Faults of the demo company and its variants that are found without playing them.
fn of_demo(pack: &Pack) -> Vec<Fault> {
    if !pack.files.keys().any(|path| path.starts_with("demo/")) {
        return Vec::new();
    }
    let variants =
        Scenario::variants(&pack.files).into_iter().map(|variant| Scenario::read_variant(&pack.files, variant));
    let mut faults: Vec<Fault> = Vec::new();
    for scenario in [Scenario::read(&pack.files)].into_iter().chain(variants) {
        let told = scenario.and_then(|scenario| scenario.proof(ANY_DAY)).err();
        // A fault of the company is one of its variants as well.
        faults.extend(told.into_iter().flatten().filter(|fault| !faults.contains(fault)).collect::<Vec<_>>());
    }
    faults
}

/// Faults of layouts: each is tried with the sample of its report.
fn of_reports(pack: &Pack, layers: &[Layer]) -> Vec<Fault> {
    let files = layers.iter().flat_map(|layer| layer.files.iter().map(move |(path, content)| (layer, path, content)));
    let mut faults = Vec::new();
    for (layer, path, content) in files {
        let Some(name) = path.strip_prefix("reports/") else { continue };
        let source = String::from_utf8_lossy(content);
        let file = format!("{}/{path}", layer.name);
        let fault = |line: usize, column: usize, message: String, hint: Option<String>| Fault {
            file: file.clone(),
            line: line.max(1),
            column: column.max(1),
            message,
            hint,
            level: Level::Error,
            source: source.lines().nth(line.saturating_sub(1)).unwrap_or_default().to_owned(),
            width: 1,
        };
        let Some(report) = name.strip_suffix(".typ").and_then(|name| report_of(pack, name)) else {
            let known = format!("layouts are {}, or record-<register>, with the ending .typ", REPORTS.join(", "));
            faults.push(fault(1, 1, format!("there is no report for the layout `{name}`"), Some(known)));
            continue;
        };
        let found = check_layout(&Layout::new(&file, &*source), report);
        faults.extend(found.into_iter().map(|it| fault(it.line, it.column, it.message, it.hint)));
    }
    faults
}

/// The report that a layout of this name is for.
fn report_of(pack: &Pack, name: &str) -> Option<&'static str> {
    let of = match name.strip_prefix("record-") {
        Some(register) => pack.register(register).map(|_| "record")?,
        None => name,
    };
    REPORTS.into_iter().find(|report| *report == of)
}

fn as_json(faults: &[Fault], pack: Option<&Pack>) -> assay_core::Json {
    let faults: Vec<_> = faults
        .iter()
        .map(|fault| {
            json!({
                "level": fault.level.as_str(), "message": fault.message, "help": fault.hint,
                "file": fault.file, "line": fault.line, "column": fault.column,
            })
        })
        .collect();
    let holds = pack.map(|pack| {
        json!({
            "name": pack.name, "version": pack.version, "editions": pack.editions, "registers": pack.registers.len(),
            "requirements": pack.requirements.len(), "checks": pack.checks.len(),
        })
    });
    json!({ "pack": holds, "faults": faults })
}

/// A fault of a check's proof, at the line where its code stands.
fn at_check(layers: &[Layer], code: &str, message: String) -> Fault {
    let quoted = format!("\"{code}\"");
    let files = layers.iter().flat_map(|layer| layer.files.iter().map(move |(path, content)| (layer, path, content)));
    for (layer, path, content) in files.filter(|(_, path, _)| path.starts_with("checks/")) {
        let text = String::from_utf8_lossy(content);
        let place = text.lines().enumerate().find_map(|(line, source)| {
            let starts = source.trim_start().starts_with("code");
            let column = source.find(&quoted).filter(|_| starts)?;
            Some((line + 1, source.get(..column)?.chars().count() + 1, source.to_owned()))
        });
        if let Some((line, column, source)) = place {
            return Fault {
                file: format!("{}/{path}", layer.name),
                line,
                column,
                message,
                hint: Some("change the facts of its proof, or the check".to_owned()),
                level: Level::Error,
                source,
                width: quoted.chars().count(),
            };
        }
    }
    let (file, source) = (String::new(), String::new());
    Fault { file, line: 1, column: 1, message, hint: None, level: Level::Error, source, width: 1 }
}

/// A fault with its first word in the colour of its level.
fn painted(fault: &Fault, paint: Paint) -> String {
    let text = fault.to_string();
    let level = fault.level.as_str();
    let rest = text.strip_prefix(level).unwrap_or(&text);
    let level = match fault.level {
        Level::Error => paint.red(level),
        Level::Warning => paint.yellow(level),
        Level::Note => paint.cyan(level),
    };
    format!("{level}{rest}")
}

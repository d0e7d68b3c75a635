//! Makes the demo company: `demo <target folder> <packs folder> [today]`, and tells what the checks find in it.

#![expect(clippy::print_stdout, reason = "an example speaks to whoever runs it")]

use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use assay_core::Actor;
use assay_core::readiness::Standing;
use assay_engine::{Clock as _, EngineError, PlayError, PlayOptions, Renderer, Scenario, SystemClock};
use assay_pack::Layer;
use jiff::tz::TimeZone;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [target, packs, rest @ ..] = arguments.as_slice() else {
        return Err("give a target folder and the packs folder".into());
    };
    let today = match rest {
        [date, ..] => date.parse()?,
        [] => SystemClock::new(TimeZone::system()).today(),
    };
    let layers = [layer(&Path::new(packs).join("system"))?, layer(&Path::new(packs).join("iso9001"))?];
    let pack = Arc::new(assay_pack::load(&layers).map_err(tell)?);
    let scenario = Scenario::read(&pack.files).map_err(tell)?;
    let started = Instant::now();
    let played = scenario.play(Path::new(target), Arc::clone(&pack), &PlayOptions::new(today), &mut |_| {});
    let played = match played {
        Err(PlayError::Faults(faults)) => return Err(tell(faults).into()),
        other => other?,
    };
    let took = started.elapsed();
    let engine = &played.engine;
    let voice = Renderer::new(&pack, "en", &[])?;
    let findings = engine.findings(&Actor::system("example"))?;
    let mut lines: Vec<String> = findings
        .iter()
        .map(|finding| {
            let severity = finding.diagnostic.severity.as_str();
            let waived = if finding.waived.is_some() { " (accepted)" } else { "" };
            format!(
                "{severity:8}{} {} {}{waived}",
                finding.diagnostic.code,
                finding.diagnostic.record,
                voice.finding(finding)
            )
        })
        .collect();
    lines.sort();
    lines.iter().for_each(|line| println!("{line}"));
    let mut severities: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| finding.waived.is_none()) {
        *severities.entry(finding.diagnostic.severity.as_str()).or_default() += 1;
    }
    let counts = engine.store().read(|tx| Ok::<_, EngineError>(tx.count_records()?))?;
    let mut registers: BTreeMap<&str, u64> = pack.registers.iter().map(|register| (register.key.as_str(), 0)).collect();
    for (register, _, count) in &counts {
        *registers.entry(register).or_default() += count;
    }
    println!("\n{registers:?}\n");
    let empty: Vec<&str> = registers.iter().filter(|(_, count)| **count == 0).map(|(key, _)| *key).collect();
    println!("empty: {empty:?}");
    for edition in &pack.editions {
        let view = engine.readiness(edition)?;
        let mut standings: BTreeMap<&str, usize> = BTreeMap::new();
        for judged in &view.requirements {
            *standings.entry(judged.standing.as_str()).or_default() += 1;
        }
        println!("{edition}: {} of {} met; {standings:?}", view.met(), view.total());
        let judge = view.requirements.iter().filter(|judged| judged.standing == Standing::Judge);
        println!("  to judge: {:?}", judge.map(|judged| judged.id.as_str()).collect::<Vec<_>>());
        let since = today.saturating_sub(jiff::ToSpan::days(500));
        for day in engine.readiness_history(edition, since)? {
            println!("  {day:?}");
        }
    }
    println!("{severities:?}; {} records, {} entries in {took:.1?}", played.records, played.entries);
    for account in &played.accounts {
        println!("{} {} {} {:?}", account.person, account.name, account.email, account.roles);
    }
    Ok(())
}

fn tell(faults: Vec<assay_pack::Fault>) -> String {
    faults.into_iter().map(|fault| format!("{}:{}: {}\n", fault.file, fault.line, fault.message)).collect()
}

/// A folder in memory.
fn layer(folder: &Path) -> std::io::Result<Layer> {
    let mut files = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in std::fs::read_dir(next)? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else if let Ok(inside) = path.strip_prefix(folder) {
                files.insert(inside.to_string_lossy().replace('\\', "/"), std::fs::read(&path)?);
            }
        }
    }
    let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(Layer { name, files })
}

//! `assay verify`: proves that the ledger and everything computed from it is as it was written.

use std::fs;
use std::path::Path;

use assay_engine::{Discrepancy, VerifyOptions, VerifyReport};
use assay_text::Args;
use serde_json::json;

use super::{Ended, telling};
use crate::args::{Global, Verify};
use crate::error::CliError;
use crate::out::Out;
use crate::world::World;

pub fn run(global: &Global, verify: &Verify, out: &Out) -> Result<Ended, CliError> {
    let since = verify.since.as_deref().map(read_checkpoint).transpose()?;
    match &verify.archive {
        Some(archive) => in_archive(global, archive, since, out),
        None => {
            let world = World::open(global)?;
            let options = VerifyOptions { since, ..VerifyOptions::default() };
            let report = {
                let bar = out.progress("cli-verify-running", 0);
                world.engine.verify(&options, &mut telling(&bar, &world.words))?
            };
            tell(&world, &report, out);
            Ok(if report.is_clean() { Ended::Fine } else { Ended::Short })
        }
    }
}

fn read_checkpoint(path: &Path) -> Result<String, CliError> {
    fs::read_to_string(path).map_err(CliError::file(path))
}

/// Says what was verified and what does not hold.
pub fn tell(world: &World, report: &VerifyReport, out: &Out) {
    if out.is_json() {
        let mut body = serde_json::to_value(report).unwrap_or_default();
        if let Some(body) = body.as_object_mut() {
            body.insert("clean".to_owned(), json!(report.is_clean()));
        }
        out.json(&body);
        return;
    }
    let paint = out.paint();
    for found in &report.discrepancies {
        let label = out.text("cli-verify-wrong", &Args::new());
        let says = world.words.message(&found.message());
        out.line(&format!("{}{} {}", paint.red(label), paint.bold(":"), paint.bold(says)));
        facts(found, out);
        let help = world.words.message(&found.help());
        out.line(&format!("   {} {}", paint.blue("="), out.text("cli-check-help", &Args::new().with("help", help))));
        out.line("");
    }
    let kept = u64::try_from(report.discrepancies.len()).unwrap_or(u64::MAX);
    if report.total > kept {
        out.say("cli-verify-more", &Args::new().with("count", report.total - kept));
    }
    let counts = Args::new()
        .with("entries", report.entries)
        .with("records", report.records)
        .with("checkpoints", report.checkpoints)
        .with("files", report.files)
        .with("wrong", report.total);
    let line = out.text(if report.is_clean() { "cli-verify-clean" } else { "cli-verify-broken" }, &counts);
    out.line(&if report.is_clean() { paint.green(line) } else { paint.red(line) });
    out.line(&out.text("cli-verify-counts", &counts));
    let uncovered = report.entries.saturating_sub(report.covered);
    if uncovered > 0 {
        out.say("cli-verify-uncovered", &Args::new().with("count", uncovered));
    }
    if let Some(since) = &report.since {
        out.say("cli-verify-since", &Args::new().with("size", since.size).with("origin", &since.origin));
    }
    out.say("cli-verify-root", &Args::new().with("root", report.root.to_string()));
}

/// Where it is, what was found and what should have been.
fn facts(found: &Discrepancy, out: &Out) {
    let paint = out.paint();
    let entry = found.seq.map(|seq| out.text("cli-verify-entry", &Args::new().with("seq", seq.to_string())));
    let place: Vec<String> = entry.into_iter().chain(found.record.clone()).chain(found.what.clone()).collect();
    if !place.is_empty() {
        out.line(&format!("  {} {}", paint.blue("-->"), place.join(", ")));
    }
    for (id, value) in [("cli-verify-found", &found.found), ("cli-verify-expected", &found.expected)] {
        if let Some(value) = value {
            out.line(&format!("   {} {}", paint.blue("="), out.text(id, &Args::new().with("value", value))));
        }
    }
}

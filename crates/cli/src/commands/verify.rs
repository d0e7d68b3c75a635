//! `assay verify`: proves that the ledger and everything computed from it is as it was written.

use std::collections::BTreeSet;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use assay_engine::{Discrepancy, EngineError, OsRandom, Random as _, VerifyOptions, VerifyReport};
use assay_seal::note::Ring;
use assay_text::Args;
use serde_json::json;

use super::{Ended, telling};
use crate::args::{Global, Verify};
use crate::error::CliError;
use crate::out::Out;
use crate::world::{World, workspace};

pub fn run(global: &Global, verify: &Verify, out: &Out) -> Result<Ended, CliError> {
    let since = verify.since.as_deref().map(read_checkpoint).transpose()?;
    match &verify.archive {
        Some(file) if is_zip(file)? => in_archive(global, file, since, out),
        Some(file) => proof(global, file, &verify.key, out),
        None => {
            let world = World::open(global)?;
            let options = VerifyOptions { since, ..VerifyOptions::default() };
            let report = {
                let bar = out.progress("cli-verify-running", 0);
                world.engine.verify(&options, &mut telling(&bar, out))?
            };
            let keys = world.engine.store().read(|tx| tx.seal_keys()).map_err(EngineError::from)?;
            tell(&world, &report, keys.last().map(String::as_str), out);
            Ok(if report.is_clean() { Ended::Fine } else { Ended::Short })
        }
    }
}

fn read_checkpoint(path: &Path) -> Result<String, CliError> {
    fs::read_to_string(path).map_err(CliError::file(path))
}

fn is_zip(path: &Path) -> Result<bool, CliError> {
    let mut magic = [0; 4];
    let mut file = fs::File::open(path).map_err(CliError::file(path))?;
    // A file too short to tell is no zip.
    Ok(file.read_exact(&mut magic).is_ok() && magic == *b"PK\x03\x04")
}

/// Verifies an archive the hard way: by restoring it, to a folder that is thrown away.
fn in_archive(global: &Global, file: &Path, since: Option<String>, out: &Out) -> Result<Ended, CliError> {
    let pack = crate::pack::open(global.pack.as_deref())?;
    let scratch = Scratch::new()?;
    let workspace = workspace(&scratch.0, pack, global.starts_at());
    let bar = out.progress("cli-verify-running", 0);
    let restored = assay_engine::restore(file, &workspace, &mut telling(&bar, out))?;
    let world = World::of(workspace.open()?, &scratch.0, &global.lang)?;
    let options = VerifyOptions { since, ..VerifyOptions::default() };
    let report = world.engine.verify(&options, &mut telling(&bar, out))?;
    drop(bar);
    tell(&world, &report, Some(&restored.signed_by), out);
    Ok(if report.is_clean() { Ended::Fine } else { Ended::Short })
}

/// A folder that goes away.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Result<Self, CliError> {
        let mut random = [0; 8];
        OsRandom.fill(&mut random);
        let name = format!("assay-verify-{:016x}", u64::from_be_bytes(random));
        let folder = std::env::temp_dir().join(name);
        fs::create_dir(&folder).map_err(CliError::file(&folder))?;
        Ok(Self(folder))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // What stays behind is in the folder for temporary files.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Verifies the proof of a record, with the keys given or those of the workspace.
fn proof(global: &Global, file: &Path, keys: &[String], out: &Out) -> Result<Ended, CliError> {
    let keys = if keys.is_empty() { own_keys(global)? } else { keys.to_vec() };
    let mut ring = Ring::new();
    for key in &keys {
        let help = "a key looks like name+1a2b3c4d+…; `assay verify` in the workspace prints it";
        let verifier =
            key.trim().parse().map_err(|error| CliError::helped(format!("`{key}` is no public key: {error}"), help))?;
        ring.add(verifier).map_err(|error| CliError::input(error.to_string()))?;
    }
    let proof = match assay_engine::verify_file(file, &ring) {
        Ok(proof) => proof,
        // That it does not hold is the answer, not a failure to answer.
        Err(EngineError::Invalid(why)) => return Err(CliError::Refused(vec![why])),
        Err(other) => return Err(other.into()),
    };
    let records: BTreeSet<&str> = proof.file.entries.iter().map(|entry| entry.header.record.as_str()).collect();
    let records = records.into_iter().collect::<Vec<_>>().join(", ");
    let (origin, size) = (&proof.checkpoint.origin, proof.checkpoint.size);
    out.json(&json!({
        "clean": true, "entries": proof.file.entries.len(), "records": records, "origin": origin, "size": size,
        "root": proof.checkpoint.root.to_string(),
    }));
    let args = Args::new()
        .with("records", records)
        .with("entries", proof.file.entries.len())
        .with("origin", origin)
        .with("size", size);
    out.say("cli-verify-proof", &args);
    Ok(Ended::Fine)
}

fn own_keys(global: &Global) -> Result<Vec<String>, CliError> {
    let world = World::open(global)?;
    Ok(world.engine.store().read(|tx| tx.seal_keys()).map_err(EngineError::from)?)
}

/// Says what was verified and what does not hold.
fn tell(world: &World, report: &VerifyReport, key: Option<&str>, out: &Out) {
    if out.is_json() {
        let mut body = serde_json::to_value(report).unwrap_or_default();
        if let Some(body) = body.as_object_mut() {
            body.insert("clean".to_owned(), json!(report.is_clean()));
            body.insert("key".to_owned(), json!(key));
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
    if let Some(key) = key {
        out.say("cli-verify-key", &Args::new().with("key", key));
    }
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

//! `assay export`, `backup` and `restore`.

use std::fs;

use assay_text::Args;
use serde_json::json;

use super::{Ended, telling};
use crate::args::{BackupFile, ExportFile, Global, Restore};
use crate::error::CliError;
use crate::out::Out;
use crate::world::{World, workspace};

/// Writes everything but secrets to an archive, or the proof of one record.
pub fn export(global: &Global, export: &ExportFile, out: &Out) -> Result<Ended, CliError> {
    let world = World::open(global)?;
    if let Some(number) = &export.record {
        return prove(&world, number, export, out);
    }
    let report = {
        let bar = out.progress("cli-export-running", 0);
        world.engine.export(&export.file, &mut telling(&bar, out))?
    };
    told(out, "cli-exported", &export.file.display().to_string(), &report, &report.missing);
    counts(out, report.entries, report.records, report.files);
    missing(out, &report.missing);
    Ok(if report.missing.is_empty() { Ended::Fine } else { Ended::Short })
}

/// Writes the proof of a record.
fn prove(world: &World, number: &str, export: &ExportFile, out: &Out) -> Result<Ended, CliError> {
    let proof = world.engine.proof_file(&World::operator(), number).map_err(|error| world.explain("", error))?;
    let body = serde_json::to_vec_pretty(&proof).map_err(|error| CliError::Failure(error.to_string()))?;
    let mut options = fs::OpenOptions::new();
    let file = options.write(true).create_new(true).open(&export.file);
    let mut file = file.map_err(CliError::file(&export.file))?;
    std::io::Write::write_all(&mut file, &body).and_then(|()| file.sync_all()).map_err(CliError::file(&export.file))?;
    let name = export.file.display().to_string();
    out.json(&json!({ "file": name, "record": number, "entries": proof.entries.len() }));
    out.say("cli-proved", &Args::new().with("file", name).with("number", number).with("entries", proof.entries.len()));
    Ok(Ended::Fine)
}

/// Writes a verified copy to an archive.
pub fn backup(global: &Global, backup: &BackupFile, out: &Out) -> Result<Ended, CliError> {
    let world = World::open(global)?;
    let report = {
        let bar = out.progress("cli-backup-running", 0);
        world.engine.backup(&backup.file, &mut telling(&bar, out))?
    };
    told(out, "cli-backed-up", &backup.file.display().to_string(), &report, &report.missing);
    counts(out, report.entries, report.records, report.files);
    missing(out, &report.missing);
    out.say("cli-backup-secret", &Args::new());
    Ok(if report.missing.is_empty() { Ended::Fine } else { Ended::Short })
}

/// Makes a workspace from an archive.
pub fn restore(global: &Global, restore: &Restore, out: &Out) -> Result<Ended, CliError> {
    let pack = crate::pack::open(global.pack.as_deref())?;
    let workspace = workspace(&restore.folder, pack, global.starts_at());
    let report = {
        let bar = out.progress("cli-restore-running", 0);
        assay_engine::restore(&restore.archive, &workspace, &mut telling(&bar, out))?
    };
    let folder = restore.folder.display().to_string();
    if out.is_json() {
        out.json(&serde_json::to_value(&report).unwrap_or_default());
        return Ok(Ended::Fine);
    }
    out.say("cli-restored", &Args::new().with("name", &report.workspace).with("folder", &folder));
    counts(out, report.entries, report.records, report.files);
    missing(out, &report.missing);
    out.say("cli-restored-key", &Args::new().with("key", &report.signed_by));
    if report.verifier != report.signed_by {
        out.say("cli-restored-new-key", &Args::new().with("key", &report.verifier));
    }
    if report.accounts == 0 {
        out.say("cli-restored-nobody", &Args::new().with("folder", &folder));
    }
    Ok(Ended::Fine)
}

fn told(out: &Out, id: &str, file: &str, report: &impl serde::Serialize, missing: &[String]) {
    let mut body = serde_json::to_value(report).unwrap_or_default();
    if let Some(body) = body.as_object_mut() {
        body.insert("file".to_owned(), json!(file));
        body.insert("complete".to_owned(), json!(missing.is_empty()));
    }
    out.json(&body);
    out.say(id, &Args::new().with("file", file));
}

fn counts(out: &Out, entries: u64, records: u64, files: u64) {
    let args = Args::new().with("entries", entries).with("records", records).with("files", files);
    out.say("cli-archive-counts", &args);
}

/// Names the attached files that were lost already.
fn missing(out: &Out, missing: &[String]) {
    if !missing.is_empty() {
        out.say("cli-archive-missing", &Args::new().with("count", missing.len()).with("files", missing.join(", ")));
    }
}

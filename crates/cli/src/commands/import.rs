//! `assay import`: reads records from files, and takes imports back.

use std::fs;
use std::path::{Path, PathBuf};

use assay_core::{Actor, Json, RefusalKind};
use assay_engine::{
    ColumnTo, EngineError, Fate, ImportOutcome, ImportPhase, ImportReport, ImportRequest, LeftWhy, Mapping, UndoReport,
};
use assay_text::Args;
use serde_json::json;

use super::{Ended, count};
use crate::args::{Global, Import, ImportCommand};
use crate::error::CliError;
use crate::out::Out;
use crate::world::{Lock, World};

/// Bad rows told one by one.
const TOLD: usize = 10;
/// Faults told of one bad row.
const FAULTS: usize = 5;
/// Records named of an undo.
const NAMED: usize = 10;

pub fn run(global: &Global, import: Import, out: &Out) -> Result<Ended, CliError> {
    if let Some(ImportCommand::Undo { number, reason, skip_changed, actor }) = import.undo {
        return undo(global, &number, &reason, skip_changed, actor.as_deref(), out);
    }
    let (Some(file), Some(register)) = (import.file.clone(), import.register.clone()) else {
        return Err(CliError::helped("nothing to import", "assay import FILE --register KEY"));
    };
    // A dry run writes nothing and may look at a workspace that is being served.
    let (world, _lock): (World, Option<Lock>) = if import.dry_run {
        (World::open(global)?, None)
    } else {
        let (world, lock) = World::open_to_write(global)?;
        (world, Some(lock))
    };
    let register = known_register(&world, &register)?;
    let actor = actor(&world, import.actor.as_deref())?;
    let mapping = import.mapping.as_deref().map(read_mapping).transpose()?;
    let request = ImportRequest {
        mapping,
        dry_run: import.dry_run,
        partial: import.partial,
        reason: import.reason.clone(),
        ..ImportRequest::new(file, register.clone())
    };
    let report = {
        let bar = out.progress("cli-import-read", 0);
        let ticker = bar.ticker();
        let names = [ImportPhase::Read, ImportPhase::Prepare, ImportPhase::Write]
            .map(|phase| (phase, out.text(phase_id(phase), &Args::new())));
        let told = move |at: assay_engine::ImportProgress| {
            if let Some((_, name)) = names.iter().find(|(phase, _)| *phase == at.phase) {
                ticker.name(name.clone());
            }
            ticker.set(count(at.done), count(at.total));
        };
        world.engine.import(actor, request, told).map_err(|error| unreadable(&world, &register, error))?
    };
    if let Some(path) = import.bad_rows.as_deref().filter(|_| report.refused > 0) {
        write_bad_rows(&world, &report, path)?;
    }
    if out.is_json() {
        out.json(&as_json(&world, &report, import.bad_rows.as_ref()));
    } else {
        tell(&world, &report, &import, out);
    }
    let short = report.refused > 0 && !import.partial;
    Ok(if short || report.outcome == ImportOutcome::Refused { Ended::Short } else { Ended::Fine })
}

/// A file or mapping that cannot be used is bad input; what the rules refuse is refused.
fn unreadable(world: &World, register: &str, error: EngineError) -> CliError {
    let invalid = matches!(&error, EngineError::Refused(refusal) if refusal.kind == RefusalKind::Invalid);
    match world.explain(register, error) {
        CliError::Refused(reasons) if invalid => CliError::input(reasons.join("\n")),
        other => other,
    }
}

fn phase_id(phase: ImportPhase) -> &'static str {
    match phase {
        ImportPhase::Read => "cli-import-read",
        ImportPhase::Prepare => "cli-import-prepare",
        ImportPhase::Write => "cli-import-write",
    }
}

/// The register of this key, or of this name.
fn known_register(world: &World, given: &str) -> Result<String, CliError> {
    let folded = given.trim().to_lowercase().replace(['_', ' '], "-");
    let registers = &world.pack().registers;
    let named = |register: &str| {
        let names = [register.to_owned(), world.words.register(register), world.words.register_plural(register)];
        names.iter().any(|name| name.to_lowercase().replace(['_', ' '], "-") == folded)
    };
    let found =
        registers.iter().find(|register| register.key == folded).or_else(|| registers.iter().find(|it| named(&it.key)));
    found.map(|register| register.key.clone()).ok_or_else(|| {
        let keys: Vec<&str> = registers.iter().map(|register| register.key.as_str()).collect();
        CliError::helped(format!("there is no register `{given}`"), format!("the registers are: {}", keys.join(", ")))
    })
}

fn actor(world: &World, email: Option<&str>) -> Result<Actor, CliError> {
    email.map_or_else(|| Ok(World::operator()), |email| world.person(email))
}

fn read_mapping(path: &Path) -> Result<Mapping, CliError> {
    let text = fs::read_to_string(path).map_err(CliError::file(path))?;
    Mapping::read(&text).map_err(|faults| {
        let told: Vec<String> = faults.iter().map(|fault| format!("{}, {fault}", path.display())).collect();
        CliError::input(told.join("\n"))
    })
}

/// Writes bad rows for mending; a file with earlier ones is replaced only whole.
fn write_bad_rows(world: &World, report: &ImportReport, path: &Path) -> Result<(), CliError> {
    let mut partial = path.as_os_str().to_owned();
    partial.push(".partial");
    let partial = PathBuf::from(partial);
    fs::write(&partial, report.bad_rows_csv(&world.words)).map_err(CliError::file(path))?;
    fs::rename(&partial, path).map_err(CliError::file(path))
}

fn tell(world: &World, report: &ImportReport, import: &Import, out: &Out) {
    let paint = out.paint();
    let words = &world.words;
    let head = Args::new().with("file", &report.file).with("register", words.register_plural(&report.register));
    out.line(&paint.bold(out.text("cli-import-head", &head)));
    columns(world, report, out);
    for note in &report.notes {
        let label = paint.cyan(out.text("cli-check-note", &Args::new()));
        out.line(&format!("{label}{} {}", paint.bold(":"), words.message(note)));
    }
    for warning in &report.warnings {
        let label = paint.yellow(out.text("cli-check-warning", &Args::new()));
        out.line(&format!("{label}{} {}", paint.bold(":"), words.message(&warning.message)));
        let place = Args::new().with("place", warning.place.to_string()).with("count", warning.count);
        out.line(&format!("  {} {}", paint.blue("-->"), out.text("cli-import-warned", &place)));
    }
    for (place, faults) in report.bad_rows().take(TOLD) {
        for fault in faults.iter().take(FAULTS) {
            let label = paint.red(out.text("cli-error", &Args::new()));
            out.line(&format!("{label}{} {}", paint.bold(":"), paint.bold(fault.said(words, &report.register))));
            let value = fault.value.as_ref().map(|value| format!(" “{value}”")).unwrap_or_default();
            out.line(&format!("  {} {place}{value}", paint.blue("-->")));
        }
    }
    let more = report.refused.saturating_sub(TOLD);
    if more > 0 {
        out.say("cli-import-more", &Args::new().with("count", more));
    }
    let counts = Args::new()
        .with("rows", report.rows)
        .with("created", report.created)
        .with("updated", report.updated)
        .with("unchanged", report.unchanged)
        .with("refused", report.refused)
        .with("number", report.number.as_deref().unwrap_or_default());
    let (id, good) = match report.outcome {
        ImportOutcome::Done => ("cli-import-done", true),
        ImportOutcome::Nothing => ("cli-import-nothing", true),
        ImportOutcome::Refused => ("cli-import-refused", false),
        ImportOutcome::Tried => ("cli-import-tried", report.refused == 0 || import.partial),
    };
    let line = out.text(id, &counts);
    out.line(&if good { paint.green(line) } else { paint.red(line) });
    out.say(if report.outcome == ImportOutcome::Tried { "cli-import-would" } else { "cli-import-counts" }, &counts);
    if let Some(path) = import.bad_rows.as_ref().filter(|_| report.refused > 0) {
        out.say(
            "cli-import-bad-rows",
            &Args::new().with("file", path.display().to_string()).with("count", report.refused),
        );
    } else if report.refused > 0 {
        out.say("cli-import-mend", &counts);
    }
    if report.number.is_some() {
        out.say("cli-import-undo", &counts);
    }
}

/// Where each column goes.
fn columns(world: &World, report: &ImportReport, out: &Out) {
    let wide = report.columns.iter().map(|column| column.column.chars().count()).max().unwrap_or_default().min(40);
    for column in &report.columns {
        let fill = " ".repeat(wide.saturating_sub(column.column.chars().count()));
        let to = goes_to(world, report, &column.to, out);
        out.line(&format!("  {}{fill} {} {to}", column.column, out.paint().blue("→")));
    }
}

fn goes_to(world: &World, report: &ImportReport, to: &ColumnTo, out: &Out) -> String {
    let id = match to {
        ColumnTo::Field { field, .. } => return world.words.field(&report.register, field),
        ColumnTo::State => return world.words.field(&report.register, "state"),
        ColumnTo::Kept => "cli-import-kept",
        ColumnTo::Files => "cli-import-files",
        ColumnTo::Out => "cli-import-out",
        ColumnTo::Empty => "cli-import-empty",
    };
    out.paint().dim(out.text(id, &Args::new()))
}

fn as_json(world: &World, report: &ImportReport, bad_rows: Option<&PathBuf>) -> Json {
    let words = &world.words;
    let columns: Vec<Json> = report
        .columns
        .iter()
        .map(|column| {
            let (kind, field) = match &column.to {
                ColumnTo::Field { field, .. } => ("field", Some(field)),
                ColumnTo::State => ("state", None),
                ColumnTo::Kept => ("kept", None),
                ColumnTo::Files => ("files", None),
                ColumnTo::Out => ("left-out", None),
                ColumnTo::Empty => ("empty", None),
            };
            json!({ "column": column.column, "to": kind, "field": field })
        })
        .collect();
    let warnings: Vec<Json> = report
        .warnings
        .iter()
        .map(|warning| {
            let (message, line) = (words.message(&warning.message), warning.place.line);
            json!({ "message": message, "line": line, "rows": warning.count })
        })
        .collect();
    let lines: Vec<Json> = report.lines.iter().map(|row| line(world, report, row)).collect();
    json!({
        "outcome": match report.outcome {
            ImportOutcome::Done => "done",
            ImportOutcome::Nothing => "nothing",
            ImportOutcome::Refused => "refused",
            ImportOutcome::Tried => "tried",
        },
        "import": report.number, "register": report.register, "file": report.file, "sha256": report.sha256,
        "rows": report.rows, "created": report.created, "updated": report.updated, "unchanged": report.unchanged,
        "refused": report.refused, "columns": columns, "warnings": warnings,
        "notes": report.notes.iter().map(|note| words.message(note)).collect::<Vec<_>>(),
        "bad_rows_file": bad_rows.filter(|_| report.refused > 0).map(|path| path.display().to_string()),
        "lines": lines,
    })
}

fn line(world: &World, report: &ImportReport, row: &assay_engine::RowReport) -> Json {
    let at = &row.place;
    let mut body = match &row.fate {
        Fate::Created(number) => json!({ "fate": "created", "record": number }),
        Fate::Updated(number, fields) => json!({ "fate": "updated", "record": number, "fields": fields }),
        Fate::Unchanged(number) => json!({ "fate": "unchanged", "record": number }),
        Fate::Refused(faults) => {
            let faults: Vec<Json> = faults
                .iter()
                .map(|fault| {
                    json!({
                        "column": fault.column, "field": fault.field, "value": fault.value,
                        "reason": world.words.message(&fault.reason), "message": fault.said(&world.words, &report.register),
                    })
                })
                .collect();
            json!({ "fate": "refused", "faults": faults })
        }
    };
    if let Some(body) = body.as_object_mut() {
        body.insert("line".to_owned(), json!(at.line));
        body.extend(at.sheet.as_ref().map(|sheet| ("sheet".to_owned(), json!(&**sheet))));
        if *at.file != *report.file {
            body.insert("file".to_owned(), json!(&*at.file));
        }
    }
    body
}

fn undo(
    global: &Global,
    number: &str,
    reason: &str,
    skip_changed: bool,
    email: Option<&str>,
    out: &Out,
) -> Result<Ended, CliError> {
    if reason.trim().is_empty() {
        return Err(CliError::helped("the reason is empty", "say why: --reason \"…\""));
    }
    let (world, _lock) = World::open_to_write(global)?;
    let actor = actor(&world, email)?;
    let undone = world.engine.undo_import(actor, number, reason, skip_changed);
    let report = undone.map_err(|error| world.explain("import", error))?;
    out.json(&undo_json(&report));
    let args = Args::new()
        .with("number", &report.number)
        .with("withdrawn", report.withdrawn.len())
        .with("restored", report.restored.len())
        .with("left", report.left.len());
    out.say("cli-undone", &args);
    for left in report.left.iter().take(NAMED) {
        let args = Args::new().with("number", &left.number);
        match &left.why {
            LeftWhy::Changed => out.say("cli-undone-changed", &args),
            LeftWhy::Linked(by) => out.say("cli-undone-linked", &args.with("by", by)),
        }
    }
    let more = report.left.len().saturating_sub(NAMED);
    if more > 0 {
        out.say("cli-undone-more", &Args::new().with("count", more));
    }
    Ok(Ended::Fine)
}

fn undo_json(report: &UndoReport) -> Json {
    let left: Vec<Json> = report
        .left
        .iter()
        .map(|left| match &left.why {
            LeftWhy::Changed => json!({ "record": left.number, "why": "changed" }),
            LeftWhy::Linked(by) => json!({ "record": left.number, "why": "linked", "by": by }),
        })
        .collect();
    json!({ "import": report.number, "withdrawn": report.withdrawn, "restored": report.restored, "left": left })
}

//! `assay bench`: measures a large synthetic workspace and prints one table.

mod fill;
mod gauge;
mod http;

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command as Process, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use assay_core::{Act, Actor, Command, Json};
use assay_engine::{EngineError, ImportRequest, VerifyOptions};
use assay_text::Args;
use serde_json::json;

use self::fill::{Dice, EMAIL, Filled, PASSWORD, change};
use self::gauge::{Gauge, Goal, Line};
use self::http::Client;
use crate::args::{Bench, BenchPart, Global};
use crate::commands::Ended;
use crate::error::CliError;
use crate::out::Out;
use crate::pack;

/// Runs of what is measured one by one.
const RUNS: usize = 200;
/// When a server is idle: longer than its threads wait for more to do before they end. What the start took and needs no more is
/// given back then.
const IDLE: Duration = Duration::from_secs(15);

pub fn run(global: &Global, bench: &Bench, out: &Out) -> Result<Ended, CliError> {
    let pack = pack::open(global.pack.as_deref())?;
    let place = Place::new(bench.keep.as_deref())?;
    let folder = place.folder.join("workspace");
    let begun = Instant::now();
    let filled = fill::workspace_of(&folder, Arc::clone(&pack), bench.records, bench.entries, out)?;
    out.note(
        "cli-bench-filled",
        &Args::new().with("seconds", begun.elapsed().as_secs()).with("folder", folder.display().to_string()),
    );
    filled.engine.check_all()?;
    // A company of this size has lived through a night: its large registers have their indexes.
    filled.engine.tune()?;
    filled.engine.publish_checkpoint()?;
    let cookie =
        filled.engine.sign_in(EMAIL, PASSWORD, "bench").map_err(|error| CliError::Failure(error.to_string()))?;
    let sample = Sample::of(&filled)?;

    let wanted = |part| bench.only.is_empty() || bench.only.contains(&part);
    let mut lines = Vec::new();
    drop(filled);
    if wanted(BenchPart::Pages) {
        served(global, bench, &folder, &cookie, &sample, &mut lines, out)?;
    }
    let filled = fill::workspace_of(&folder, Arc::clone(&pack), bench.records, bench.entries, out)?;
    if wanted(BenchPart::Saves) {
        saves(&filled, bench, &sample, &mut lines, out)?;
    }
    if wanted(BenchPart::Checks) {
        checks(&filled, &sample, &mut lines, out)?;
    }
    if wanted(BenchPart::Verify) {
        verify(&filled, &mut lines, out)?;
    }
    drop(filled);
    if wanted(BenchPart::Import) {
        import(&place.folder, &pack, bench, &sample, &mut lines, out)?;
    }

    let short = lines.iter().any(|line| !line.reached());
    out.json(&json!({
        "records": bench.records, "entries": bench.entries, "clients": bench.clients,
        "measured": lines.iter().map(Line::json).collect::<Vec<_>>(),
    }));
    if !out.is_json() {
        table(bench, &lines, out);
    }
    Ok(if short { Ended::Short } else { Ended::Fine })
}

fn table(bench: &Bench, lines: &[Line], out: &Out) {
    let args = Args::new().with("records", bench.records).with("entries", bench.entries).with("clients", bench.clients);
    out.say("cli-bench-head", &args);
    out.line("");
    let head =
        ["what", "p50", "p99", "rate", "goal"].map(|column| out.text(&format!("cli-bench-{column}"), &Args::new()));
    let rows: Vec<Vec<String>> = lines
        .iter()
        .map(|line| {
            let mut cells = line.cells().to_vec();
            if let Some(goal) = cells.last_mut() {
                goal.push_str(if line.reached() { "  ✓" } else { "  ✗" });
            }
            cells
        })
        .collect();
    out.table(&head, &rows);
}

/// Where the workspaces are; thrown away unless kept.
struct Place {
    folder: PathBuf,
    keep: bool,
}

impl Place {
    fn new(keep: Option<&Path>) -> Result<Self, CliError> {
        let folder = keep
            .map_or_else(|| std::env::temp_dir().join(format!("assay-bench-{}", std::process::id())), Path::to_owned);
        fs::create_dir_all(&folder).map_err(CliError::file(&folder))?;
        Ok(Self { folder, keep: keep.is_some() })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if !self.keep {
            // What stays behind is in the folder for temporary files.
            let _ = fs::remove_dir_all(&self.folder);
        }
    }
}

/// Addresses and numbers to ask for.
struct Sample {
    register: Arc<assay_pack::Register>,
    /// What numbers begin with, up to the serial.
    head: String,
    records: u32,
    lists: Vec<String>,
}

impl Sample {
    fn of(filled: &Filled) -> Result<Self, CliError> {
        let register = Arc::clone(&filled.register);
        let sorts = ["-number", "due", "title", "-changed"];
        let mut lists = Vec::new();
        for (field, options) in fill::choices(&register) {
            for option in options {
                let key = &register.key;
                let query = sorts.iter().map(|sort| format!("/r/{key}?view=all&{}={option}&sort={sort}", field.key));
                lists.extend(query);
            }
        }
        let newest = filled.engine.titles(&Actor::system("bench"), &register.key, 1)?.into_iter().next();
        let (number, _) = newest.ok_or_else(|| CliError::Failure("the workspace to measure is empty".to_owned()))?;
        let head = number.rsplit_once('-').map_or("", |(head, _)| head);
        Ok(Self { register, head: format!("{head}-"), records: filled.records, lists })
    }

    fn number(&self, dice: &mut Dice) -> String {
        let (head, width) = (&self.head, self.register.width);
        format!("{head}{:0width$}", 1 + dice.below(u64::from(self.records)))
    }
}

/// The server in a process of its own.
struct Server {
    child: Child,
    address: SocketAddr,
    /// From the start of the process to the end of the first page.
    cold: Duration,
}

impl Server {
    fn start(global: &Global, folder: &Path) -> Result<Self, CliError> {
        let failed = |error: std::io::Error| CliError::Failure(format!("the server cannot be measured: {error}"));
        let own = std::env::current_exe().map_err(failed)?;
        let begun = Instant::now();
        let mut process = Process::new(own);
        process.arg("-w").arg(folder).args(["serve", "--json", "--listen", "127.0.0.1:0"]);
        if let Some(pack) = &global.pack {
            process.arg("--pack").arg(pack);
        }
        let mut child =
            process.stdout(Stdio::piped()).stderr(Stdio::null()).stdin(Stdio::null()).spawn().map_err(failed)?;
        let mut told = String::new();
        if let Some(out) = child.stdout.as_mut() {
            let mut out = BufReader::new(out);
            while !told.trim_end().ends_with('}') && out.read_line(&mut told).map_err(failed)? > 0 {}
        }
        let told: Json = serde_json::from_str(&told).unwrap_or_default();
        let url = told.get("url").and_then(Json::as_str).unwrap_or_default();
        let address = url.trim_start_matches("http://").trim_end_matches('/').parse();
        let Ok(address) = address else {
            let _ = child.kill();
            return Err(CliError::Failure("the server did not start".to_owned()));
        };
        let first = Client::connect(address, "").and_then(|mut client| client.get("/sign-in"));
        let server = Self { child, address, cold: begun.elapsed() };
        first.map_err(failed)?;
        Ok(server)
    }

    /// Resident memory in MiB.
    fn memory(&self) -> Option<f64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
        let kibibytes: f64 = line.trim().trim_end_matches("kB").trim().parse().ok()?;
        Some(kibibytes / 1_024.0)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Which page to ask for next.
type Ask<'s> = &'s (dyn Fn(&mut Dice) -> String + Sync);

/// What a browser meets.
fn served(
    global: &Global,
    bench: &Bench,
    folder: &Path,
    cookie: &str,
    sample: &Sample,
    lines: &mut Vec<Line>,
    out: &Out,
) -> Result<(), CliError> {
    let cookie = format!("assay_session={cookie}");
    let span = Duration::from_secs(bench.seconds);
    let pages: [(&str, Ask<'_>); 3] = [
        ("cli-bench-record", &|dice| format!("/r/{}/{}", sample.register.key, sample.number(dice))),
        ("cli-bench-list", &|dice| dice.pick(&sample.lists).cloned().unwrap_or_default()),
        ("cli-bench-search", &|dice| format!("/search?q={}+{}", dice.word(), dice.word())),
    ];
    // The first start brings the file into the machine's cache; the second is what an administrator meets.
    drop(Server::start(global, folder)?);
    let server = Server::start(global, folder)?;
    lines.push(Line::once(
        out.text("cli-bench-cold", &Args::new()),
        server.cold,
        Goal::Within(Duration::from_millis(150)),
    ));
    std::thread::sleep(IDLE);
    if let Some(used) = server.memory() {
        lines.push(Line::memory(out.text("cli-bench-memory", &Args::new()), used, Goal::Mebibytes(60.0)));
    }
    for (id, path) in pages {
        let bar = out.progress(id, 0);
        let gauge = Gauge::at_once(
            bench.clients,
            span,
            |client| {
                let seed = u64::try_from(client).unwrap_or_default() * 1_000 + 7;
                Ok((Client::connect(server.address, &cookie)?, Dice(seed)))
            },
            |(client, dice): &mut (Client, Dice)| {
                if bench.rest > 0 {
                    std::thread::sleep(Duration::from_millis(dice.below(bench.rest * 2)));
                }
                client.get(&path(dice)).map(|_| ())
            },
        );
        drop(bar);
        let gauge = gauge.map_err(|error: std::io::Error| CliError::Failure(format!("the server failed: {error}")))?;
        lines.push(Line::gauged(out.text(id, &Args::new()), &gauge, Goal::Within(Duration::from_millis(30))));
    }
    Ok(())
}

/// Durable saves by many people at once.
fn saves(filled: &Filled, bench: &Bench, sample: &Sample, lines: &mut Vec<Line>, out: &Out) -> Result<(), CliError> {
    let _bar = out.progress("cli-bench-save", 0);
    let gauge = Gauge::at_once(
        bench.clients,
        Duration::from_secs(bench.seconds),
        |client| Ok::<_, EngineError>(Dice(u64::try_from(client).unwrap_or_default() * 31 + 5)),
        |dice| {
            let act = Act::Edit { number: sample.number(dice), set: change(&sample.register, dice) };
            filled.engine.submit(Command::new(Actor::system("bench"), act)).map(|_| ())
        },
    )?;
    lines.push(Line::gauged(out.text("cli-bench-save", &Args::new()), &gauge, Goal::Rate(2_000.0)));
    Ok(())
}

/// A full check, and catching up after one change.
fn checks(filled: &Filled, sample: &Sample, lines: &mut Vec<Line>, out: &Out) -> Result<(), CliError> {
    let _bar = out.progress("cli-bench-check", 0);
    let full = Gauge::of(3, || filled.engine.check_all().map(|_| ()))?;
    lines.push(Line::gauged(out.text("cli-bench-check", &Args::new()), &full, Goal::Within(Duration::from_secs(1))));
    let mut dice = Dice(11);
    let mut gauge = Vec::new();
    for _ in 0..RUNS {
        let act = Act::Edit { number: sample.number(&mut dice), set: change(&sample.register, &mut dice) };
        filled.engine.submit(Command::new(Actor::system("bench"), act))?;
        gauge.push(Gauge::of(1, || filled.engine.recheck().map(|_| ()))?);
    }
    let gauge = Gauge::joined(gauge);
    lines.push(Line::gauged(
        out.text("cli-bench-recheck", &Args::new()),
        &gauge,
        Goal::Within(Duration::from_millis(10)),
    ));
    Ok(())
}

/// The whole ledger.
fn verify(filled: &Filled, lines: &mut Vec<Line>, out: &Out) -> Result<(), CliError> {
    let _bar = out.progress("cli-bench-verify", 0);
    let begun = Instant::now();
    let report = filled.engine.verify(&VerifyOptions::default(), &mut |_progress| {})?;
    let span = begun.elapsed();
    if !report.is_clean() {
        return Err(CliError::Failure(format!("the ledger does not verify: {} things are wrong", report.total)));
    }
    let entries = usize::try_from(report.entries).unwrap_or(usize::MAX);
    lines.push(Line::long(out.text("cli-bench-verify", &Args::new()), entries, span, Goal::Rate(500_000.0)));
    Ok(())
}

/// A large file, into a workspace of its own.
fn import(
    folder: &Path,
    pack: &Arc<assay_pack::Pack>,
    bench: &Bench,
    sample: &Sample,
    lines: &mut Vec<Line>,
    out: &Out,
) -> Result<(), CliError> {
    let _bar = out.progress("cli-bench-import", 0);
    let (file, target) = (folder.join("rows.csv"), folder.join("import"));
    fs::write(&file, fill::csv(&sample.register, bench.rows)).map_err(CliError::file(&file))?;
    if target.exists() {
        fs::remove_dir_all(&target).map_err(CliError::file(&target))?;
    }
    let filled = fill::workspace_of(&target, Arc::clone(pack), 0, 0, out)?;
    let begun = Instant::now();
    let request = ImportRequest::new(&file, &sample.register.key);
    let report = filled.engine.import(Actor::system("bench"), request, |_progress| {})?;
    let span = begun.elapsed();
    if report.created != usize::try_from(bench.rows).unwrap_or_default() {
        let reason = format!("the import took {} of {} rows", report.created, bench.rows);
        return Err(CliError::Failure(reason));
    }
    lines.push(Line::long(out.text("cli-bench-import", &Args::new()), report.rows, span, Goal::Rate(20_000.0)));
    Ok(())
}

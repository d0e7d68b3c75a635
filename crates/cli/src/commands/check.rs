//! `assay check`: runs every check and tells what falls short, in the manner of a compiler.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use assay_core::readiness::{Standing, Together};
use assay_engine::Finding;
use assay_pack::Severity;
use assay_text::Args;

use super::{Ended, check_formats};
use crate::args::{Check, Format, Global, Severity as Least};
use crate::error::CliError;
use crate::out::{Out, Paint};
use crate::world::World;

/// Findings of one code that are shown in full when there are more than [`ALIKE`].
const FIRST: usize = 3;
/// So many findings of one code are still shown one by one.
const ALIKE: usize = 5;
/// Records named in “found:” and “… and more”.
const NAMED: usize = 6;

/// A finding with its words.
pub struct Shown {
    pub finding: Finding,
    /// The sentence.
    pub says: String,
    /// What mends it.
    pub help: Option<String>,
    /// Clauses it falls short of, in the edition asked for.
    pub clauses: Vec<String>,
    /// Records shown as evidence: number and title.
    pub found: Vec<(String, String)>,
}

/// What the checks say.
pub struct Report {
    pub edition: String,
    pub today: String,
    pub shown: Vec<Shown>,
    pub counts: Counts,
    /// Requirements by standing, of the clause asked for.
    pub standings: BTreeMap<Standing, usize>,
    /// The name of the standard, and where all of them stand together, if there are several.
    pub together: Option<(String, Together)>,
}

/// Findings by severity; accepted ones apart.
#[derive(Debug, Clone, Copy, Default)]
pub struct Counts {
    pub errors: usize,
    pub warnings: usize,
    pub notes: usize,
    pub accepted: usize,
}

impl Report {
    /// Requirements that count: all but those that do not apply.
    pub fn total(&self) -> usize {
        self.standings
            .iter()
            .filter(|(standing, _)| **standing != Standing::NotApplicable)
            .map(|(_, count)| count)
            .sum()
    }

    /// Requirements in this standing.
    pub fn count(&self, standing: Standing) -> usize {
        self.standings.get(&standing).copied().unwrap_or_default()
    }
}

pub fn run(global: &Global, check: &Check, out: &Out) -> Result<Ended, CliError> {
    let world = World::open(global)?;
    let pack = world.pack();
    let edition = match &check.edition {
        Some(edition) if pack.editions.contains(edition) => edition.clone(),
        Some(edition) => {
            let help = format!("the pack knows: {}", pack.editions.join(", "));
            return Err(CliError::helped(format!("there is no edition {edition}"), help));
        }
        None => world.engine.edition()?,
    };
    if let Some(clause) = &check.clause
        && !pack.clauses.iter().any(|known| &known.number == clause && known.editions.contains(&edition))
    {
        let help = "write its number as in 9 or 9.2.1".to_owned();
        return Err(CliError::helped(format!("there is no clause {clause} in the edition of {edition}"), help));
    }
    {
        let _bar = out.progress("cli-check-running", 0);
        world.engine.check_all()?;
    }
    let report = report(&world, check, edition)?;
    let format = if out.is_json() { Format::Json } else { check.format };
    match format {
        Format::Human => human(&world, &report, check.all, out),
        Format::Json => out.line(&format!("{:#}", check_formats::json(&report))),
        Format::Sarif => out.line(&format!("{:#}", check_formats::sarif(&world, &report))),
        Format::Junit => out.line(&check_formats::junit(&world, &report)),
        Format::Github => check_formats::github(&report).iter().for_each(|line| out.line(line)),
    }
    Ok(if report.counts.errors > 0 { Ended::Short } else { Ended::Fine })
}

fn report(world: &World, check: &Check, edition: String) -> Result<Report, CliError> {
    let operator = World::operator();
    let under = |clause: &str| check.clause.as_ref().is_none_or(|asked| is_under(clause, asked));
    let findings = world.engine.findings(&operator)?;
    let numbers: BTreeSet<String> =
        findings.iter().flat_map(|finding| finding.diagnostic.show.iter().cloned()).collect();
    let named = world.engine.records_named(&operator, numbers.iter().map(String::as_str))?;

    let first = world.pack().standard_of(&edition).is_none_or(|standard| standard.key.is_none());
    let mut counts = Counts::default();
    let mut shown = Vec::new();
    for finding in findings {
        let requirements = finding.requirements.iter().filter_map(|id| world.pack().requirement(id));
        let mut clauses: Vec<String> = requirements.filter_map(|it| it.clause.get(&edition).cloned()).collect();
        clauses.dedup();
        // What no requirement of this edition asks for does not fall short of it. What none of any edition asks for
        // (the dates of a certificate) is told with everything else.
        let wanted = match finding.requirements.is_empty() {
            true => check.clause.is_none() && first,
            false => clauses.iter().any(|clause| under(clause)),
        };
        if !wanted || !is_wanted(&finding, check.severity) {
            continue;
        }
        match (&finding.waived, finding.diagnostic.severity) {
            (Some(_), _) => counts.accepted += 1,
            (None, Severity::Error) => counts.errors += 1,
            (None, Severity::Warning) => counts.warnings += 1,
            (None, Severity::Note) => counts.notes += 1,
        }
        let found = finding.diagnostic.show.iter().map(|number| {
            let title = named.get(number).map(|record| record.title().to_owned()).unwrap_or_default();
            (number.clone(), title)
        });
        shown.push(Shown {
            says: world.words.finding(&finding),
            help: world.words.help(&finding),
            found: found.collect(),
            clauses,
            finding,
        });
    }
    shown.sort_unstable_by(|left, right| {
        let (left, right) = (&left.finding.diagnostic, &right.finding.diagnostic);
        let worse = left.severity.cmp(&right.severity);
        worse.then_with(|| natural(&left.code, &right.code)).then_with(|| natural(&left.record, &right.record))
    });
    let mut standings = BTreeMap::new();
    for judged in world.engine.readiness(&edition)?.requirements.iter().filter(|judged| under(&judged.clause)) {
        *standings.entry(judged.standing).or_default() += 1;
    }
    let today = world.engine.now().today.to_string();
    let together = match world.pack().standards.len() {
        0 | 1 => None,
        _ => Some((world.words.standard(&edition), world.engine.readiness_together()?)),
    };
    Ok(Report { edition, today, shown, counts, standings, together })
}

/// Puts `A9.2-03` before `A10.1-01`: letters as they are, numbers by value.
fn natural(left: &str, right: &str) -> Ordering {
    let (mut left, mut right) = (left, right);
    while !left.is_empty() && !right.is_empty() {
        let ((one, rest_left), (other, rest_right)) = (stretch(left), stretch(right));
        let digits = |text: &str| text.starts_with(|first: char| first.is_ascii_digit());
        let order = if digits(one) && digits(other) {
            let (one, other) = (one.trim_start_matches('0'), other.trim_start_matches('0'));
            one.len().cmp(&other.len()).then_with(|| one.cmp(other))
        } else {
            one.cmp(other)
        };
        if order.is_ne() {
            return order;
        }
        (left, right) = (rest_left, rest_right);
    }
    left.len().cmp(&right.len())
}

/// The digits, or the other letters, that a text begins with, and the rest.
fn stretch(text: &str) -> (&str, &str) {
    let digits = text.starts_with(|first: char| first.is_ascii_digit());
    let end = text.find(|letter: char| letter.is_ascii_digit() != digits).unwrap_or(text.len());
    text.split_at(end)
}

fn is_wanted(finding: &Finding, least: Least) -> bool {
    match finding.diagnostic.severity {
        Severity::Error => true,
        Severity::Warning => least >= Least::Warning,
        Severity::Note => least >= Least::Note,
    }
}

/// Is this clause the one asked for, or under it?
fn is_under(clause: &str, asked: &str) -> bool {
    clause.strip_prefix(asked).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

fn human(world: &World, report: &Report, all: bool, out: &Out) {
    let groups = grouped(&report.shown);
    for group in &groups {
        let whole = all || group.len() <= ALIKE;
        let first = if whole { group.len() } else { FIRST };
        for shown in group.iter().take(first) {
            diagnostic(world, report, shown, out);
        }
        if let Some(rest) = group.get(first..).filter(|rest| !rest.is_empty()) {
            let names =
                rest.iter().map(|shown| shown.finding.diagnostic.record.as_str()).take(NAMED).collect::<Vec<_>>();
            let mut names = names.join(", ");
            if rest.len() > NAMED {
                names.push_str(", …");
            }
            let code = group.first().map(|shown| shown.finding.diagnostic.code.as_str()).unwrap_or_default();
            out.say("cli-check-more", &Args::new().with("count", rest.len()).with("code", code).with("records", names));
            out.line("");
        }
    }
    summary(report, groups.is_empty(), out);
}

/// Findings of one code and fate together, in the order in which the first of them came.
fn grouped(shown: &[Shown]) -> Vec<Vec<&Shown>> {
    let mut groups: Vec<Vec<&Shown>> = Vec::new();
    let mut places: BTreeMap<(bool, &str), usize> = BTreeMap::new();
    // What is accepted comes after what stands.
    for waived in [false, true] {
        for one in shown.iter().filter(|one| one.finding.waived.is_some() == waived) {
            let place = *places.entry((waived, one.finding.diagnostic.code.as_str())).or_insert_with(|| {
                groups.push(Vec::new());
                groups.len() - 1
            });
            groups.get_mut(place).into_iter().for_each(|group| group.push(one));
        }
    }
    groups
}

fn diagnostic(world: &World, report: &Report, shown: &Shown, out: &Out) {
    let paint = out.paint();
    let found = &shown.finding.diagnostic;
    let label = if shown.finding.waived.is_some() {
        let label = out.text("cli-check-accepted", &Args::new());
        paint.dim(format!("{label}[{}]", found.code))
    } else {
        let label = out.text(&format!("cli-check-{}", found.severity.as_str()), &Args::new());
        severity(paint, found.severity, format!("{label}[{}]", found.code))
    };
    out.line(&format!("{label}{} {}", paint.bold(":"), paint.bold(&shown.says)));
    let place = Args::new()
        .with("number", &found.record)
        .with("title", &found.title)
        .with("clauses", shown.clauses.join(", "))
        .with("count", shown.clauses.len());
    out.line(&format!("  {} {}", paint.blue("-->"), out.text("cli-check-place", &place).trim()));
    let line = |id: &str, args: &Args<'_>| out.line(&format!("   {} {}", paint.blue("="), out.text(id, args)));
    if !shown.found.is_empty() {
        let mut records: Vec<String> = shown
            .found
            .iter()
            .take(NAMED)
            .map(|(number, title)| format!("{number} {title}").trim().to_owned())
            .collect();
        if shown.found.len() > NAMED {
            records.push(out.text("cli-check-found-more", &Args::new().with("count", shown.found.len() - NAMED)));
        }
        line("cli-check-found", &Args::new().with("records", records.join(", ")));
    }
    if shown.finding.since != report.today {
        line("cli-check-since", &Args::new().with("date", world.date(&shown.finding.since)));
    }
    if let Some((until, waiver)) = &shown.finding.waived {
        line("cli-check-waived", &Args::new().with("until", world.date(until)).with("waiver", waiver));
    }
    if let Some(help) = &shown.help {
        line("cli-check-help", &Args::new().with("help", help));
    }
    out.line("");
}

fn severity(paint: Paint, severity: Severity, text: String) -> String {
    match severity {
        Severity::Error => paint.red(text),
        Severity::Warning => paint.yellow(text),
        Severity::Note => paint.cyan(text),
    }
}

fn summary(report: &Report, silent: bool, out: &Out) {
    let paint = out.paint();
    let counts = report.counts;
    let args = Args::new()
        .with("errors", counts.errors)
        .with("warnings", counts.warnings)
        .with("notes", counts.notes)
        .with("accepted", counts.accepted);
    let line = if silent { out.text("cli-check-clean", &args) } else { out.text("cli-check-counts", &args) };
    out.line(&match counts {
        Counts { errors: 1.., .. } => paint.red(line),
        Counts { warnings: 1.., .. } => paint.yellow(line),
        _ => paint.green(line),
    });
    let (met, total) = (report.count(Standing::Met), report.total());
    // Rounded down, as on the pages: 100 only when nothing is missing.
    let percent = met * 100 / total.max(1);
    let args =
        Args::new().with("edition", &report.edition).with("met", met).with("total", total).with("percent", percent);
    match &report.together {
        None => out.line(&out.text("cli-check-readiness", &args)),
        Some((standard, together)) => {
            out.line(&out.text("cli-check-readiness-of", &args.with("standard", standard)));
            let args = Args::new().with("met", together.met).with("total", together.total);
            out.line(&out.text("cli-check-together", &args));
        }
    }
    let rest = [Standing::NotMet, Standing::Accepted, Standing::Judge, Standing::NotApplicable];
    let rest: Vec<String> = rest
        .into_iter()
        .filter(|standing| report.count(*standing) > 0)
        .map(|standing| {
            let id = format!("cli-standing-{}", standing.as_str());
            out.text(&id, &Args::new().with("count", report.count(standing)))
        })
        .collect();
    if !rest.is_empty() {
        out.line(&format!("  {}", rest.join(", ")));
    }
}

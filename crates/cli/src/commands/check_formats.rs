//! Diagnostics for programs: JSON, SARIF, JUnit, GitHub Actions.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use assay_core::Json;
use assay_core::check::Remedy;
use assay_core::readiness::Standing;
use assay_pack::{Check, Severity};
use serde_json::json;

use super::check::{Report, Shown};
use crate::world::World;

/// One JSON object with everything.
pub fn json(report: &Report) -> Json {
    let findings: Vec<Json> = report.shown.iter().map(finding).collect();
    let standings = [Standing::Met, Standing::NotMet, Standing::Accepted, Standing::Judge, Standing::NotApplicable];
    let mut readiness: BTreeMap<String, Json> = standings
        .into_iter()
        .map(|standing| (standing.as_str().replace('-', "_"), json!(report.count(standing))))
        .collect();
    readiness.insert("total".to_owned(), json!(report.total()));
    json!({
        "edition": report.edition,
        "date": report.today,
        "errors": report.counts.errors,
        "warnings": report.counts.warnings,
        "notes": report.counts.notes,
        "accepted": report.counts.accepted,
        "readiness": readiness,
        "findings": findings,
    })
}

fn finding(shown: &Shown) -> Json {
    let found = &shown.finding.diagnostic;
    let evidence: Vec<Json> =
        shown.found.iter().map(|(number, title)| json!({ "number": number, "title": title })).collect();
    let fix = found.fix.as_ref().map(|fix| match fix {
        Remedy::Create { register, with } => {
            let with: serde_json::Map<String, Json> = with.iter().cloned().collect();
            json!({ "create": register, "with": with })
        }
        Remedy::Edit { fields } => json!({ "edit": fields }),
        Remedy::Move { key } => json!({ "move": key }),
    });
    json!({
        "code": found.code,
        "severity": found.severity.as_str(),
        "message": shown.says,
        "help": shown.help,
        "register": shown.finding.register,
        "record": found.record,
        "title": found.title,
        "clauses": shown.clauses,
        "requirements": shown.finding.requirements,
        "found": evidence,
        "since": shown.finding.since,
        "accepted": shown.finding.waived.as_ref().map(|(until, by)| json!({ "until": until, "waiver": by })),
        "fix": fix,
    })
}

/// SARIF 2.1.0. Records are logical locations: they stand in no file.
pub fn sarif(world: &World, report: &Report) -> Json {
    let mut rules: BTreeMap<&str, Json> = BTreeMap::new();
    for shown in &report.shown {
        let code = shown.finding.diagnostic.code.as_str();
        rules.entry(code).or_insert_with(|| {
            let titles: Vec<String> = shown.finding.requirements.iter().map(|id| world.words.requirement(id)).collect();
            let texts: Vec<String> = shown.finding.requirements.iter().map(|id| world.words.requirement_text(id)).collect();
            json!({
                "id": code,
                "shortDescription": { "text": titles.join("; ") },
                "fullDescription": { "text": texts.join(" ") },
                "defaultConfiguration": { "level": shown.finding.diagnostic.severity.as_str() },
                "properties": { "tags": shown.clauses.iter().map(|clause| format!("clause {clause}")).collect::<Vec<_>>() },
            })
        });
    }
    let results: Vec<Json> = report.shown.iter().map(sarif_result).collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "Assay",
                "version": env!("CARGO_PKG_VERSION"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": rules.into_values().collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn sarif_result(shown: &Shown) -> Json {
    let found = &shown.finding.diagnostic;
    let place = |number: &str, title: &str, register: Option<&str>| {
        let mut place = json!({ "name": number, "kind": "record" });
        if let Some(place) = place.as_object_mut() {
            place.insert("decoratedName".to_owned(), json!(format!("{number} {title}").trim()));
            place.extend(register.map(|key| ("fullyQualifiedName".to_owned(), json!(format!("{key}/{number}")))));
        }
        json!({ "logicalLocations": [place] })
    };
    let mut text = shown.says.clone();
    if let Some(help) = &shown.help {
        let _ = write!(text, ". {help}");
    }
    let mut result = json!({
        "ruleId": found.code,
        "level": found.severity.as_str(),
        "message": { "text": text },
        "locations": [place(&found.record, &found.title, Some(&shown.finding.register))],
        // The same finding tomorrow is the same finding.
        "partialFingerprints": { "assay/v1": format!("{}:{}", found.code, found.record) },
    });
    if let Some(result) = result.as_object_mut() {
        if !shown.found.is_empty() {
            let related: Vec<Json> = shown.found.iter().map(|(number, title)| place(number, title, None)).collect();
            result.insert("relatedLocations".to_owned(), Json::Array(related));
        }
        if let Some((until, waiver)) = &shown.finding.waived {
            let why = json!([{ "kind": "external", "status": "accepted", "justification": format!("{waiver}, until {until}") }]);
            result.insert("suppressions".to_owned(), why);
        }
    }
    result
}

/// JUnit XML: one suite per check, one case per finding; a check without findings is a case that passes. Only errors fail.
pub fn junit(world: &World, report: &Report) -> String {
    let mut by_code: BTreeMap<&str, Vec<&Shown>> = BTreeMap::new();
    for shown in &report.shown {
        by_code.entry(&shown.finding.diagnostic.code).or_default().push(shown);
    }
    let applies = |check: &Check| {
        let requirements = check.requirements.iter().filter_map(|id| world.pack().requirement(id));
        requirements.into_iter().any(|requirement| requirement.clause.contains_key(&report.edition))
    };
    let (mut suites, mut cases) = (String::new(), 0);
    for check in world.pack().checks.iter().filter(|check| applies(check)) {
        let found = by_code.get(check.code.as_str()).map(Vec::as_slice).unwrap_or_default();
        cases += found.len().max(1);
        let failures = found.iter().filter(|shown| fails(shown)).count();
        let skipped = found.iter().filter(|shown| shown.finding.waived.is_some()).count();
        let code = xml(&check.code);
        let count = found.len().max(1);
        let _ = writeln!(
            suites,
            "  <testsuite name=\"{code}\" tests=\"{count}\" failures=\"{failures}\" errors=\"0\" skipped=\"{skipped}\">"
        );
        if found.is_empty() {
            let _ = writeln!(suites, "    <testcase classname=\"{code}\" name=\"{code}\"/>");
        }
        found.iter().for_each(|shown| case(&mut suites, shown));
        suites.push_str("  </testsuite>\n");
    }
    let errors = report.counts.errors;
    let skipped = report.counts.accepted;
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <testsuites name=\"Assay\" tests=\"{cases}\" failures=\"{errors}\" errors=\"0\" skipped=\"{skipped}\">\n\
         {suites}</testsuites>"
    )
}

fn fails(shown: &Shown) -> bool {
    shown.finding.waived.is_none() && shown.finding.diagnostic.severity == Severity::Error
}

fn case(suites: &mut String, shown: &Shown) {
    let found = &shown.finding.diagnostic;
    let (code, name) = (xml(&found.code), xml(format!("{} {}", found.record, found.title).trim()));
    let _ = write!(suites, "    <testcase classname=\"{code}\" name=\"{name}\">");
    let says = xml(&shown.says);
    let _ = match &shown.finding.waived {
        Some((until, waiver)) => write!(suites, "<skipped message=\"{} until {}: {says}\"/>", xml(waiver), xml(until)),
        None if fails(shown) => {
            let help = xml(shown.help.as_deref().unwrap_or_default());
            write!(suites, "<failure type=\"error\" message=\"{says}\">{help}</failure>")
        }
        None => write!(suites, "<system-out>{}: {says}</system-out>", found.severity.as_str()),
    };
    suites.push_str("</testcase>\n");
}

/// Text as XML 1.0 allows it, also in attributes.
fn xml(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' | '\t' | '\r' => escaped.push(' '),
            // XML has no way to write these.
            control if control.is_control() || matches!(control, '\u{fffe}' | '\u{ffff}') => escaped.push('\u{fffd}'),
            other => escaped.push(other),
        }
    }
    escaped
}

/// Annotations of GitHub Actions.
pub fn github(report: &Report) -> Vec<String> {
    let stand = report.shown.iter().filter(|shown| shown.finding.waived.is_none());
    stand
        .map(|shown| {
            let found = &shown.finding.diagnostic;
            let level = match found.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Note => "notice",
            };
            let title = property(&format!("{} {} {}", found.code, found.record, found.title));
            let help = shown.help.as_ref().map(|help| format!("\n{help}")).unwrap_or_default();
            format!("::{level} title={}::{}", title.trim_end(), data(&format!("{}{help}", shown.says)))
        })
        .collect()
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

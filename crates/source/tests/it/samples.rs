//! Real files that nobody here wrote. They are not part of the project; where they are missing there is nothing to test.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Instant;

use assay_source::dates::{DateOrder, decide, parse_date};
use assay_source::numbers::{NumberStyle, decimal};
use assay_source::{Cell, DocumentProblem, Options, Table, read, read_csv, read_markdown_folder};
use serde_json::{Value as Json, json};

use crate::{notes, problems};

fn sample(path: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/samples").join(path);
    path.exists().then_some(path)
}

/// A table of the samples, with what is to be found in it.
fn record(name: &str) -> Option<(Table, Json)> {
    let expected = std::fs::read_to_string(sample("records/aggregates.json")?).unwrap();
    let expected = serde_json::from_str::<Json>(&expected).unwrap()[name].clone();
    let table = read(&sample(&format!("records/{name}"))?, &Options::default()).unwrap();
    assert!(problems(&table).is_empty());
    assert_eq!(json!(table.rows.len()), expected["rows"]);
    Some((table, expected))
}

fn texts<'t>(table: &'t Table, column: &str) -> impl Iterator<Item = &'t str> {
    let index = table.column(column).unwrap_or_else(|| panic!("no column {column} in {:?}", table.columns));
    table.values(index).map(|cell| cell.as_text().unwrap_or_default())
}

fn counts(table: &Table, column: &str) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for text in texts(table, column) {
        *counts.entry(text.to_owned()).or_default() += 1;
    }
    counts
}

/// All that is expected is there; there may be more if only the largest are listed.
fn found(counts: &BTreeMap<String, usize>, expected: &Json) {
    for (key, count) in expected.as_object().unwrap() {
        assert_eq!(json!(counts.get(key)), *count, "{key}");
    }
}

fn first_and_last(table: &Table, column: &str) -> (DateOrder, String, String) {
    let order = decide(texts(table, column)).order;
    let dates: Vec<_> = texts(table, column).map(|text| parse_date(text, order).unwrap()).collect();
    (order, dates.iter().min().unwrap().to_string(), dates.iter().max().unwrap().to_string())
}

#[test]
fn recalls() {
    let Some((table, expected)) = record("nc_fda_recalls_2024_2025_clean.csv") else { return };
    assert_eq!(table.encoding, "utf-8 with stray bytes");
    let [note] = notes(&table).try_into().unwrap();
    assert!(note.starts_with("26 bytes were not UTF-8"), "{note}");
    found(&counts(&table, "recall_class"), &expected["by_class"]);
    found(&counts(&table, "status"), &expected["by_status"]);
    found(&counts(&table, "recall_state"), &expected["by_state_top"]);
    found(&counts(&table, "recall_month"), &expected["monthly"]);
    assert_eq!(json!(counts(&table, "recall_id").len()), expected["distinct_recall_events"]);
    assert_eq!(texts(&table, "reason_for_recall").filter(|text| text.is_empty()).count(), 0);

    let (order, first, last) = first_and_last(&table, "recall_date");
    assert_eq!(
        (order, json!(first), json!(last)),
        (DateOrder::MonthFirst, expected["date_min"].clone(), expected["date_max"].clone())
    );

    let of_lines = texts(&table, "product_description").filter(|text| text.contains('\n')).count();
    assert_eq!(json!(of_lines), expected["cells_with_newline"]);
    let longest = texts(&table, "product_description").map(|text| text.chars().count()).max();
    assert_eq!(json!(longest), expected["max_description_chars"]);
    assert_eq!(
        table
            .rows
            .iter()
            .flat_map(|row| &row.cells)
            .filter_map(Cell::as_text)
            .map(|text| text.matches('\u{bf}').count())
            .sum::<usize>(),
        26,
        "the stray bytes are inverted question marks"
    );

    // The places are those of the file: each row's line holds its firm.
    let bytes = std::fs::read(sample("records/nc_fda_recalls_2024_2025_clean.csv").unwrap()).unwrap();
    let lines: Vec<String> =
        bytes.split(|byte| *byte == b'\n').map(|line| line.iter().copied().map(char::from).collect()).collect();
    for (row, firm) in table.rows.iter().zip(texts(&table, "recalling_firm")) {
        let line = &lines[usize::try_from(row.place.line).unwrap() - 1];
        assert!(line.replace("\"\"", "\"").trim_start_matches('"').starts_with(firm), "{}: {firm}", row.place);
    }
}

#[test]
fn complaints() {
    let Some((table, expected)) = record("complaints_cfpb_2016_sample.csv") else { return };
    assert_eq!((table.encoding, table.notes.as_slice()), ("utf-8", [].as_slice()));
    found(&counts(&table, "Product"), &expected["by_product"]);
    found(&counts(&table, "Company response to consumer"), &expected["by_response"]);
    found(&counts(&table, "Submitted via"), &expected["by_submitted"]);
    found(&counts(&table, "Company"), &expected["top_companies"]);
    assert_eq!(json!(counts(&table, "Consumer disputed?")["Yes"]), expected["disputed_yes"]);
    assert_eq!(texts(&table, "Consumer complaint narrative").filter(|text| !text.is_empty()).count(), 0);
    assert!(texts(&table, "ZIP code").any(|zip| zip == "770XX"));
    let (order, first, last) = first_and_last(&table, "Date received");
    assert_eq!(
        (order, json!(first), json!(last)),
        (DateOrder::MonthFirst, expected["date_min"].clone(), expected["date_max"].clone())
    );
}

#[test]
fn measurements() {
    let Some((table, expected)) = record("measurements_ai4i2020.csv") else { return };
    assert_eq!(table.columns[0], "UDI");
    assert_eq!(notes(&table), ["byte order mark removed"]);
    found(&counts(&table, "Type"), &expected["by_type"]);
    assert_eq!(json!(counts(&table, "Machine failure")["1"]), expected["machine_failures"]);
    for (mode, count) in expected["failure_modes"].as_object().unwrap() {
        assert_eq!(json!(counts(&table, mode)["1"]), *count);
    }
    for (column, stats) in expected["stats"].as_object().unwrap() {
        let values: Vec<f64> =
            texts(&table, column).map(|text| decimal(text, NumberStyle::Point).unwrap().parse().unwrap()).collect();
        let (min, max) =
            values.iter().fold((f64::MAX, f64::MIN), |(min, max), value| (min.min(*value), max.max(*value)));
        assert_eq!((Some(min), Some(max)), (stats["min"].as_f64(), stats["max"].as_f64()));
        let mean = values.iter().sum::<f64>() / 10_000.0;
        assert!((mean - stats["mean"].as_f64().unwrap()).abs() < 1e-6);
    }
}

#[test]
fn observations() {
    let Some((table, expected)) = record("audit_fda_483s.csv") else { return };
    assert_eq!(json!(counts(&table, "Legal Name").len()), expected["distinct_firms"]);
    assert_eq!(json!(texts(&table, "Record Date").filter(|text| text.is_empty()).count()), expected["no_date"]);
}

#[test]
fn reading_is_fast() {
    let Some(path) = sample("records/nc_fda_recalls_2024_2025_clean.csv") else { return };
    let bytes = std::fs::read(path).unwrap();
    let start = Instant::now();
    let rows = read_csv("a.csv", &bytes, &Options::default()).unwrap().rows.len();
    let taken = start.elapsed();
    // Generous, for an unoptimised build on a busy machine: it is there to catch work that grows with the square.
    assert!(taken.as_secs() < 2, "{rows} rows took {taken:?}");
}

#[test]
fn a_quality_system() {
    let Some(path) = sample("documents/sample-qms/docs") else { return };
    let folder = read_markdown_folder(&path, &Options::default()).unwrap();
    assert!(folder.problems.is_empty(), "{:?}", folder.problems);
    let all: Vec<_> = folder.documents.iter().flat_map(|document| &document.problems).collect();
    assert_eq!(all.len(), 12, "job descriptions link to procedures the company does not have");
    assert!(all.iter().all(
        |(_, problem)| matches!(problem, DocumentProblem::BrokenLink { target } if target.starts_with("../sops/SOP-"))
    ));
    assert_eq!(folder.documents.len(), 35);
    assert!(folder.documents.iter().all(|document| document.id.is_some()));
    assert_eq!(folder.documents.iter().filter(|document| document.quiz.is_some()).count(), 23);

    let capa = folder.document("SOP-004").unwrap();
    assert_eq!(capa.path(), "sops/SOP-004-capa.md");
    assert_eq!(capa.title, "Corrective and Preventive Action");
    assert_eq!(capa.front_text(&["status"]).as_deref(), Some("approved"));
    assert_eq!(capa.front_text(&["owner", "author"]).as_deref(), Some("quality"));
    assert_eq!(capa.front_list(&["approvers"]), ["quality"]);
    assert_eq!(capa.front["training"]["due_days"], 30);
    assert_eq!(
        (capa.body_line, capa.body.lines().next()),
        (19, Some("# SOP-004: Corrective and Preventive Action (CAPA)"))
    );
    assert_eq!(capa.quiz.as_ref().unwrap().path, "sops/SOP-004-quiz.json");
    assert!(capa.quiz.as_ref().unwrap().content["questions"].is_array());
    let first = &capa.links[0];
    assert_eq!(
        (first.line, first.target.as_str(), first.to_id.as_deref()),
        (130, "SOP-001-document-control.md", Some("SOP-001"))
    );
    assert_eq!(capa.links.last().unwrap().to_path.as_deref(), Some("policies/POL-001-quality-policy.md"));

    let report = folder.document("AUD-RPT-002").unwrap();
    assert_eq!(report.attachments, ["audits/audit-report.pdf"]);
    assert_eq!(folder.attachments.len(), 1);

    let mentions: Vec<(&str, bool)> = folder
        .documents
        .iter()
        .flat_map(|document| &document.mentions)
        .map(|mention| (mention.id.as_str(), mention.to_path.is_some()))
        .collect();
    for id in ["SOP-001", "SOP-007", "SOP-012"] {
        assert!(mentions.contains(&(id, true)), "{id}");
    }
    assert!(!mentions.iter().any(|(id, _)| id.starts_with("AES") || id.starts_with("SHA")));

    let table = read(&path, &Options::default()).unwrap();
    assert_eq!((table.rows.len(), &table.columns[..3]), (35, ["path", "id", "title"].map(String::from).as_slice()));
    assert!(problems(&table).is_empty());
}

#[test]
fn a_handbook() {
    let Some(path) = sample("documents/handbook-18f") else { return };
    let folder = read_markdown_folder(&path, &Options::default()).unwrap();
    assert!(folder.problems.is_empty(), "{:?}", folder.problems);
    assert_eq!(folder.documents.len(), 250, "one more is in a hidden folder");
    assert_eq!(notes_of(&folder), ["1 hidden files or folders left out"]);
    assert_eq!(folder.attachments.len(), 4);
    let blocked: Vec<_> = folder
        .documents
        .iter()
        .flat_map(|document| &document.problems)
        .filter(|(_, problem)| problem.blocks())
        .collect();
    assert!(blocked.is_empty(), "{blocked:?}");
    assert!(folder.documents.iter().all(|document| !document.title.is_empty()));
}

fn notes_of(folder: &assay_source::Folder) -> Vec<String> {
    folder.notes.iter().map(ToString::to_string).collect()
}

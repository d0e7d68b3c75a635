//! Real files that nobody here wrote, with counts to find again. They are not part of the project; where they are missing
//! there is nothing to test.

use std::collections::BTreeSet;

use assay_core::Json;
use assay_engine::{Filter, ImportOutcome, ImportRequest};

use super::{Office, bad, columns, imported, is, sample, system, told};

fn expected(name: &str) -> Option<Json> {
    let text = std::fs::read_to_string(sample("records/aggregates.json")?).unwrap();
    Some(serde_json::from_str::<Json>(&text).unwrap()[name].clone())
}

/// Every count of an object is found by a filter.
fn found(office: &Office, register: &str, expected: &Json, filter: impl Fn(&str) -> Vec<Filter>) {
    for (key, count) in expected.as_object().unwrap() {
        assert_eq!(office.count(register, filter(key)), count.as_u64().unwrap(), "{key}");
    }
}

#[test]
fn recalls_come_in_once_and_whole() {
    let name = "nc_fda_recalls_2024_2025_clean.csv";
    let Some(expected) = expected(name) else { return };
    let path = sample(&format!("records/{name}")).unwrap();
    let office = Office::new();
    let before = office.ledger();

    let tried = office.run(ImportRequest { dry_run: true, ..ImportRequest::new(&path, "nonconformity") }).unwrap();
    assert_eq!((tried.outcome, tried.created, tried.refused), (ImportOutcome::Tried, 3_115, 0));
    assert_eq!((office.ledger(), office.count("nonconformity", Vec::new())), (before, 0), "a dry run changes nothing");

    let started = std::time::Instant::now();
    let report = office.import(&path, "nonconformity");
    println!("{} rows in {:?}", report.rows, started.elapsed());
    assert_eq!((report.outcome, report.created, report.refused), (ImportOutcome::Done, 3_115, 0), "{:?}", bad(&report));
    assert_eq!(tried.columns, report.columns);
    assert_eq!(
        columns(&report),
        [
            ("recalling_firm", "source_party"),
            ("status", "(kept)"),
            ("recall_state", "(kept)"),
            ("recall_date", "detected_on"),
            ("reason_for_recall", "title"),
            ("product_description", "product"),
            ("recall_id", "external_case"),
            ("recall_class", "severity"),
            ("product_id", "external_ref"),
            ("recall_month", "(kept)"),
        ]
        .into()
    );
    let said = told(&report);
    assert!(said.iter().any(|said| said.starts_with("26 bytes were not UTF-8")), "{said:?}");
    assert!(said.iter().any(|said| said.contains("“status” has values that are no states")), "{said:?}");
    assert!(said.iter().any(|said| said.contains("recognised by “product_id”")), "{said:?}");

    found(&office, "nonconformity", &expected["by_class"], |class| {
        let grade = match class {
            "Class I" => "critical",
            "Class II" => "major",
            _ => "minor",
        };
        is("severity", grade)
    });
    found(&office, "nonconformity", &expected["by_status"], |value| imported("status", value));
    found(&office, "nonconformity", &expected["by_state_top"], |value| imported("recall_state", value));
    found(&office, "nonconformity", &expected["monthly"], |value| imported("recall_month", value));
    let records = office.all("nonconformity");
    let texts = |field: &'static str| records.iter().filter_map(move |record| record.text(field));
    let count = |number: usize| Json::from(number);
    assert_eq!(count(texts("external_case").collect::<BTreeSet<_>>().len()), expected["distinct_recall_events"]);
    assert_eq!(count(texts("product").filter(|text| text.contains('\n')).count()), expected["cells_with_newline"]);
    assert_eq!(
        texts("product").map(|text| text.chars().count()).max().map(count),
        Some(expected["max_description_chars"].clone())
    );
    assert_eq!(texts("detected_on").min(), expected["date_min"].as_str());
    assert_eq!(texts("detected_on").max(), expected["date_max"].as_str());
    assert!(records.iter().all(|record| record.external.as_deref() == record.text("external_ref")));

    let (hits, _) = office.engine.search(&system(), "kadai leachable", 5).unwrap();
    assert_eq!(hits.len(), 1, "what came in can be searched");

    let import = office.record(report.number.as_deref().unwrap());
    assert_eq!((import.data["rows"].clone(), import.data["created_rows"].clone()), (count(3_115), count(3_115)));
    assert_eq!((import.text("file_name"), import.text("target")), (Some(name), Some("nonconformity")));
    let kept = office.engine.file(&system(), &import.number, &report.sha256).unwrap();
    assert_eq!(kept.2, std::fs::read(&path).unwrap(), "the file is kept with the import");

    let size = office.ledger();
    assert_eq!(size, before + 3_115 + 2, "one entry a record, and two of the import");
    let again = office.import(&path, "nonconformity");
    assert_eq!((again.outcome, again.unchanged, again.number), (ImportOutcome::Nothing, 3_115, None));
    assert_eq!(office.ledger(), size, "the same file again changes nothing");
}

#[test]
fn complaints_come_in_with_their_masks() {
    let name = "complaints_cfpb_2016_sample.csv";
    let Some(expected) = expected(name) else { return };
    let office = Office::new();
    let report = office.import(sample(&format!("records/{name}")).unwrap(), "complaint");
    assert_eq!((report.outcome, report.created), (ImportOutcome::Done, 349), "{:?}", bad(&report));
    let columns = columns(&report);
    for (column, field) in [
        ("State", "region"),
        ("ZIP code", "postal_code"),
        ("Issue", "title"),
        ("Complaint ID", "external_ref"),
        ("Consumer disputed?", "disputed"),
        ("Timely response?", "(kept)"),
    ] {
        assert_eq!(columns[column], field, "{column}");
    }
    found(&office, "complaint", &expected["by_product"], |value| is("product", value));
    found(&office, "complaint", &expected["top_companies"], |value| is("company", value));
    found(&office, "complaint", &expected["by_submitted"], |value| {
        is("channel", if value == "Postal mail" { "post" } else { value }.to_lowercase().as_str())
    });
    found(&office, "complaint", &expected["by_response"], |value| {
        let kind = match value {
            "Closed with explanation" => "explanation",
            "In progress" => "in-progress",
            "Closed with non-monetary relief" => "goodwill",
            "Closed" => "closed",
            _ => "refund",
        };
        is("answer_kind", kind)
    });
    let records = office.all("complaint");
    let disputed = records.iter().filter(|record| record.data.get("disputed") == Some(&Json::Bool(true))).count();
    assert_eq!(Json::from(disputed), expected["disputed_yes"]);
    assert!(records.iter().any(|record| record.text("postal_code") == Some("770XX")), "masked codes stay text");
    assert!(records.iter().any(|record| record.text("region") == Some("TX")));
    let received = || records.iter().filter_map(|record| record.text("received_on"));
    assert_eq!((received().min(), received().max()), (expected["date_min"].as_str(), expected["date_max"].as_str()));
    assert_eq!(office.count("complaint", imported("Timely response?", "Yes")), 349);
}

#[test]
fn observations_without_a_date_are_as_of_today() {
    let name = "audit_fda_483s.csv";
    let Some(expected) = expected(name) else { return };
    let office = Office::new();
    let report = office.import(sample(&format!("records/{name}")).unwrap(), "finding");
    assert_eq!(Json::from(report.created), expected["rows"], "{:?}", bad(&report));
    let records = office.all("finding");
    let firms: BTreeSet<&str> = records.iter().map(assay_core::Record::title).collect();
    assert_eq!(Json::from(firms.len()), expected["distinct_firms"]);
    assert_eq!(Json::from(office.count("finding", is("raised_on", "2026-11-12"))), expected["no_date"]);
}

#[test]
fn readings_that_no_field_takes_are_kept() {
    let name = "measurements_ai4i2020.csv";
    let Some(expected) = expected(name) else { return };
    let office = Office::new();
    let path = sample(&format!("records/{name}")).unwrap();
    // Ten thousand records are for release builds; the beginning of the file has all that matters.
    let text = std::fs::read_to_string(path).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let report = office.csv("nonconformity", &lines[..1_001].join("\n"));
    assert_eq!((report.outcome, report.created), (ImportOutcome::Done, 1_000), "{:?}", bad(&report));
    let said = told(&report);
    assert!(said.iter().any(|said| said == "byte order mark removed"), "{said:?}");
    for kind in expected["by_type"].as_object().unwrap().keys() {
        let count = lines[1..1_001].iter().filter(|line| line.split(',').nth(2) == Some(kind)).count();
        assert_eq!(Json::from(office.count("nonconformity", imported("Type", kind))), Json::from(count));
    }
    let record = &office.all("nonconformity")[0];
    assert_eq!(record.data["imported"]["Air temperature [K]"], "298.1");
}

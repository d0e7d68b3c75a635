//! Folders of Markdown: front matter, links between documents, quizzes, files.

use std::collections::BTreeMap;

use assay_core::Record;
use assay_engine::{Filter, ImportOutcome, ImportRequest};
use serde_json::json;

use super::{Office, bad, columns, sample, system, told};

fn by_id(office: &Office) -> BTreeMap<String, Record> {
    let records = office.all("document").into_iter();
    records.map(|record| (record.text("doc_id").unwrap_or_default().to_owned(), record)).collect()
}

#[test]
fn a_quality_system_keeps_its_links_quizzes_and_files() {
    let Some(path) = sample("documents/sample-qms/docs") else { return };
    let office = Office::new();
    let before = office.ledger();
    let tried = office.run(ImportRequest { dry_run: true, ..ImportRequest::new(&path, "document") }).unwrap();
    assert_eq!((tried.outcome, tried.created), (ImportOutcome::Tried, 35), "{:?}", bad(&tried));
    assert_eq!(office.ledger(), before);

    let report = office.import(&path, "document");
    assert_eq!((report.outcome, report.created, report.refused), (ImportOutcome::Done, 35, 0), "{:?}", bad(&report));
    let went = columns(&report);
    for (column, field) in [
        ("id", "doc_id"),
        ("body", "body"),
        ("status", "(state)"),
        ("author", "authors"),
        ("reviewers", "reviewers"),
        ("training.required_departments", "departments"),
        ("training.training_mode", "training_mode"),
        ("training.due_days", "training_due_days"),
        ("quiz", "quiz"),
        ("quiz.passingScore", "pass_mark"),
        ("links", "related"),
        ("mentions", "related"),
        ("attachments", "(files)"),
    ] {
        assert_eq!(went[column], field, "{column}: {went:?}");
    }
    let said = told(&report);
    assert!(said.iter().any(|said| said.starts_with("12× Line") && said.contains("leads nowhere")), "{said:?}");
    assert!(said.iter().any(|said| said.starts_with("32× Authors: nobody knows “jane.smith@example.com”")), "{said:?}");

    let documents = by_id(&office);
    assert_eq!(documents.keys().filter(|id| id.starts_with("SOP-")).count(), 20);
    let control = &documents["SOP-001"];
    assert_eq!((control.title(), control.state.as_deref()), ("Document Control", Some("effective")));
    assert_eq!(control.external.as_deref(), Some("SOP-001"));
    assert!(control.text("body").unwrap().starts_with("# SOP-001"));
    assert_eq!((&control.data["training_mode"], &control.data["training_due_days"]), (&json!("quiz"), &json!(30)));
    assert_eq!(control.data["departments"], json!(["Quality", "Engineering", "Regulatory"]));
    assert_eq!(control.data["pass_mark"], 80);
    assert_eq!(control.data["imported"]["author"], "quality", "people nobody knows are kept as text");
    let quiz = control.data["quiz"].as_array().unwrap();
    assert_eq!(quiz.len(), 6);
    assert_eq!(quiz[0]["kind"], "single");
    assert_eq!(quiz[0]["answer"], "YAML frontmatter validated against Zod schemas");
    assert!(quiz[0]["options"].as_str().unwrap().contains("- JSON headers embedded in markdown comments"));
    assert_eq!((&quiz[2]["kind"], &quiz[2]["answer"]), (&json!("true-false"), &json!("true")));
    assert_eq!(documents.values().filter(|document| document.data.contains_key("quiz")).count(), 23);

    // Links lead to the records of the documents, in both directions and whatever the order of the files.
    let numbers: BTreeMap<&str, &str> =
        documents.values().map(|document| (document.number.as_str(), document.text("doc_id").unwrap())).collect();
    let related = |id: &str| documents[id].targets("related").map(|number| numbers[number]).collect::<Vec<_>>();
    assert!(["POL-001", "WI-001", "WI-002", "SOP-007"].iter().all(|id| related("SOP-001").contains(id)));
    assert!(related("SOP-005").contains(&"SOP-001") && !related("SOP-005").contains(&"SOP-005"));
    assert_eq!(
        office.count("document", vec![Filter::Links { field: "related".to_owned(), target: control.number.clone() }]),
        {
            let links = |document: &&Record| document.targets("related").any(|number| number == control.number);
            u64::try_from(documents.values().filter(links).count()).unwrap()
        }
    );

    let history = office.engine.history(&system(), &documents["AUD-RPT-002"].number, 10).unwrap();
    let file = history.iter().find_map(|row| row.entry.value("$file")).unwrap();
    assert_eq!(file["name"], "audit-report.pdf");

    let size = office.ledger();
    assert_eq!(size, before + 35 + 1 + 2, "one entry a document, its links included; one file; two of the import");
    let again = office.import(&path, "document");
    assert_eq!((again.outcome, again.unchanged), (ImportOutcome::Nothing, 35));
    assert_eq!(office.ledger(), size);

    let undone = office.engine.undo_import(system(), report.number.as_deref().unwrap(), "a test", false).unwrap();
    assert_eq!(undone.withdrawn.len(), 35);
    assert_eq!(office.count("document", Vec::new()), 0);
}

#[test]
fn a_handbook_comes_in() {
    let Some(path) = sample("documents/handbook-18f") else { return };
    let office = Office::new();
    let report = office.import(&path, "document");
    assert_eq!((report.outcome, report.created), (ImportOutcome::Done, 250), "{:?}", bad(&report));
    let said = told(&report);
    assert!(said.iter().any(|said| said.contains("4 files belong to no document")), "{said:?}");
    let again = office.import(&path, "document");
    assert_eq!((again.outcome, again.unchanged), (ImportOutcome::Nothing, 250));
}

#[test]
fn suppliers_are_documents_in_some_companies() {
    let Some(path) = sample("documents/sample-qms/docs/suppliers") else { return };
    let office = Office::new();
    let report = office.import(path, "supplier");
    assert_eq!((report.outcome, report.created), (ImportOutcome::Done, 3), "{:?}", bad(&report));
    let went = columns(&report);
    assert_eq!((went["id"], went["nextReEvaluationDate"]), ("supplier_no", "approved_until"));
}

#[test]
fn a_folder_with_mistakes_is_told_all_of_them() {
    let office = Office::new();
    office.file(
        "docs/a.md",
        "---\nid: A-1\ntitle: First\nstatus: draft\napprovers: [anna@acme.example]\n---\nSee [B](b.md).\n",
    );
    office.file("docs/b.md", "---\nid: A-1\ntitle: Second\n---\nText\n");
    office.file("docs/c.md", "---\nid: [broken\n---\nText\n");
    office.file("docs/d.md", "---\nid: D-1\n");
    let path = office.bench.path("docs");
    let before = office.ledger();
    let report = office.import(&path, "document");
    assert_eq!((report.outcome, report.refused), (ImportOutcome::Refused, 3));
    assert_eq!(office.ledger(), before);
    let said = bad(&report);
    assert!(said.iter().any(|said| said.contains("belongs to a.md already")), "{said:?}");
    assert!(said.iter().any(|said| said.contains("is not YAML")), "{said:?}");
    assert!(said.iter().any(|said| said.contains("has no end")), "{said:?}");

    let report = office.run(ImportRequest { partial: true, ..ImportRequest::new(&path, "document") }).unwrap();
    assert_eq!((report.outcome, report.created, report.refused), (ImportOutcome::Done, 1, 3));
    let record = &office.all("document")[0];
    assert_eq!((record.title(), record.state.as_deref()), ("First", Some("draft")));
    assert_eq!(record.targets("approvers").count(), 1, "people are found by their address");
    assert_eq!(record.targets("related").count(), 0, "what is not in cannot be linked to");
}

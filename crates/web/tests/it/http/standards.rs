//! Two standards side by side.

use assay_core::Json;
use serde_json::json;

use super::app::TestApp;

#[test]
fn standards_stand_side_by_side() {
    let app = TestApp::integrated();
    app.make(
        "retention-rule",
        &[("title", json!("Travellers")), ("record_kinds", json!(["production"])), ("keep_months", json!(36))],
    );
    let mut anna = app.admin();
    anna.post("/check", &[]);
    let first = anna.get("/readiness").text();
    assert!(first.contains("Customer requirements</a>"), "the other is a click away");
    assert!(first.contains("requirements met, shared ones counted once"), "{first}");
    assert!(!first.contains("shared with another standard"), "the first shares nothing with itself");
    assert!(first.contains("edition=2015") && !first.contains(">customer-2026<"), "its editions only");

    let page = anna.get("/readiness?edition=customer-2026").text();
    assert!(
        page.contains("15 requirements of Customer requirements 2026, 7 of them shared with another standard."),
        "{page}"
    );
    assert!(page.contains("Before the first delivery") && page.contains("K5.3-01"), "its clauses and findings");
    assert!(!page.contains("Context of the organization"), "and not those of the other");
    assert!(first.contains("Edition of ISO 9001") && !page.contains("Edition of"), "one edition needs no switch");

    assert!(!page.contains("What changes with 2026"), "the other's new edition does not matter here");
    // What is shared names what it stands as, and is judged there.
    let page = anna.get("/readiness?edition=customer-2026&requirement=C3.1-2&show=judge").text();
    assert!(page.contains("Stands exactly as") && page.contains("8.5.4-1 Preservation"), "{page}");
    assert!(!page.contains("/r/judgement/new"), "not judged a second time");
    let page = anna.get("/readiness?edition=customer-2026&requirement=C5.2-1&show=judge").text();
    assert!(page.contains("/r/judgement/new"), "what is its own is judged here");

    let report: Json = serde_json::from_str(&anna.get("/readiness/export?edition=customer-2026").text()).unwrap();
    assert_eq!(report["requirements"].as_array().map(Vec::len), Some(15));
    assert_eq!(anna.get("/readiness?edition=nonsense").status, 200);
}

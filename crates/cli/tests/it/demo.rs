use crate::support::Desk;

#[test]
fn a_company_with_a_history_is_made() {
    let desk = Desk::empty();
    let body = desk.assay(&["demo", "acme", "--today", "2026-11-12", "--json"]).ended(0).json();
    assert!(body["records"].as_u64().unwrap() > 100 && body["entries"].as_u64() > body["records"].as_u64(), "{body}");
    assert!(!body["accounts"].as_array().unwrap().is_empty() && body["password"].is_string());
    desk.assay(&["verify"]).ended(0);
    let users = desk.assay(&["user", "list", "--json"]).ended(0).json();
    assert_eq!(users.as_array().unwrap().len(), body["accounts"].as_array().unwrap().len());
}

#[test]
fn what_cannot_be_is_told() {
    let desk = Desk::new();
    desk.depot(&["demo", "other"]).ended(2);
    assert!(!desk.path("other").exists());
    desk.file("mine/precious.txt", "precious");
    desk.assay(&["demo", "mine", "--today", "2026-11-12"]).ended(2);
    assert_eq!(desk.read("mine/precious.txt"), "precious");
    desk.assay(&["demo", "x", "--today", "tomorrow"]).ended(2);
}

use crate::support::Desk;

/// The moment up to which the company has lived.
const NOW: &str = "2026-11-12T08:42:00Z";

#[test]
fn a_company_with_a_history_is_made() {
    let desk = Desk::empty();
    let body = desk.assay(&["demo", "acme", "--today", "2026-11-12", "--json"]).ended(0).json();
    assert!(body["records"].as_u64().unwrap() > 100 && body["entries"].as_u64() > body["records"].as_u64(), "{body}");
    assert!(!body["accounts"].as_array().unwrap().is_empty() && body["password"].is_string());
    desk.assay(&["verify"]).ended(0);
    let users = desk.assay(&["user", "list", "--json"]).ended(0).json();
    assert_eq!(users.as_array().unwrap().len(), body["accounts"].as_array().unwrap().len());
    insta::assert_snapshot!("check_of_the_demo", desk.assay(&["--at", NOW, "check"]).ended(1).out);
}

/// What a good auditor would write about the company after a year of neglect.
#[test]
fn a_neglected_company_is_made() {
    let desk = Desk::empty();
    desk.assay(&["demo", "acme", "--neglected", "--today", "2026-11-12"]).ended(0);
    let french = desk.assay(&["--at", NOW, "--lang", "fr", "check", "--clause", "9.2"]).ended(1).out;
    insta::assert_snapshot!("check_of_the_neglected_demo_fr", french);
    insta::assert_snapshot!("check_of_the_neglected_demo", desk.assay(&["--at", NOW, "check"]).ended(1).out);
}

#[test]
fn what_cannot_be_is_told() {
    let desk = Desk::new();
    desk.depot(&["demo", "other"]).ended(2);
    assert!(desk.depot(&["demo", "other", "--neglected"]).ended(2).err.contains("no neglected demo"));
    assert!(!desk.path("other").exists());
    desk.file("mine/precious.txt", "precious");
    desk.assay(&["demo", "mine", "--today", "2026-11-12"]).ended(2);
    assert_eq!(desk.read("mine/precious.txt"), "precious");
    desk.assay(&["demo", "x", "--today", "tomorrow"]).ended(2);
}

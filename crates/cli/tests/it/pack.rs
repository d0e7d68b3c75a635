use std::fs;
use std::path::Path;

use crate::support::{Desk, copy, pack};

#[test]
fn a_sound_pack_has_no_faults() {
    let desk = Desk::empty();
    let ran = desk.assay(&["pack", "check", pack().to_str().unwrap()]).ended(0);
    let counts = ran.out.split_once("\n\n").map_or("", |(_, counts)| counts);
    assert!(ran.out.starts_with("note: the requirement `5-a` has only notes"), "{}", ran.out);
    insta::assert_snapshot!(counts, @r"
    0 errors, 0 warnings, 1 note
    Pack depot 0.2.0: 9 registers, 3 requirements, 3 checks
    ");
}

#[test]
fn every_fault_is_told_with_its_place() {
    let desk = Desk::empty();
    copy(&pack(), &desk.path("depot"));
    let checks = desk.read("depot/checks/deliveries.toml");
    desk.file("depot/checks/deliveries.toml", &checks.replace("record.weight != null", "record.wieght != null"));
    let ran = desk.assay(&["pack", "check", "depot"]).ended(1);
    assert!(
        ran.out.contains("error: ")
            && ran.out.contains("depot/checks/deliveries.toml:7:")
            && ran.out.contains("weight"),
        "{}",
        ran.out
    );
    let body = desk.assay(&["pack", "check", "depot", "--json"]).ended(1).json();
    assert_eq!(body["faults"][0]["line"], 7);
    // A pack with faults opens no workspace.
    let ran = desk.assay(&["new", "acme", "--pack", "depot", "--name", "Depot", "--admin", "a@depot.example"]).ended(2);
    assert!(ran.err.contains("assay pack check depot"), "{}", ran.err);
}

#[test]
fn a_proof_that_does_not_hold_is_a_fault() {
    let desk = Desk::empty();
    copy(&pack(), &desk.path("depot"));
    let checks = desk.read("depot/checks/deliveries.toml");
    desk.file("depot/checks/deliveries.toml", &checks.replace(", weight = \"12.5\"", ""));
    let ran = desk.assay(&["pack", "check", "depot"]).ended(1);
    insta::assert_snapshot!(ran.out);
}

/// Layouts are tried with the sample of their report.
#[test]
fn a_layout_that_cannot_be_printed_is_a_fault() {
    let desk = Desk::empty();
    copy(&pack(), &desk.path("depot"));
    fs::create_dir_all(desk.path("depot/reports")).unwrap();
    desk.file("depot/reports/record.typ", "#import \"/assay.typ\": *\n#show: paper\n= Fine\n");
    desk.file("depot/reports/plan.typ", "#import \"/assay.typ\": *\n#show: paper\n#data.plan.nothing\n");
    desk.file("depot/reports/record-nothing.typ", "");
    desk.file("depot/reports/letter.typ", "");
    let ran = desk.assay(&["pack", "check", "depot"]).ended(1);
    for told in ["depot/reports/plan.typ:3:", "`record-nothing.typ`", "`letter.typ`", "or record-<register>"] {
        assert!(ran.out.contains(told), "{told} in {}", ran.out);
    }
    assert!(!ran.out.contains("reports/record.typ") && ran.out.contains("3 errors"), "{}", ran.out);
}

#[test]
fn the_built_in_pack_is_checked_without_a_name() {
    let ran = Desk::empty().assay(&["pack", "check", "--json"]);
    assert!(ran.json()["pack"]["checks"].as_u64().unwrap() >= 60);
}

/// A pack that lays a standard beside another, by the name of the built-in one or as a folder: no text is missing in it, and
/// every proof holds.
#[test]
fn a_standard_beside_another() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs/customer-2026");
    let desk = Desk::empty();
    let ran = desk.assay(&["pack", "check", folder.to_str().unwrap()]).ended(0);
    assert!(ran.out.starts_with("0 errors, 0 warnings, 0 notes"), "{}", ran.out);
    let table = desk.assay(&["--pack", "customer-2026", "pack", "table"]).ended(0).out;
    assert!(table.contains("\n# Customer requirements\n") && table.contains("| as 8.5.2-3 |"), "{table}");

    let pack = ["--pack", "customer-2026"];
    desk.assay(&[&pack[..], &["demo", "acme", "--today", "2026-11-12"]].concat()).ended(0);
    let at = ["--at", "2026-11-12T08:42:00Z"];
    let check = |more: &[&str]| desk.assay(&[&pack[..], &at, &["check"], more].concat()).out;
    let of_customer = check(&["--edition", "customer-2026"]);
    assert!(of_customer.contains("of 15 requirements of Customer requirements 2026 met"), "{of_customer}");
    assert!(of_customer.contains("requirements of all standards met, shared ones counted once"), "{of_customer}");
    assert!(of_customer.contains("[K4.1-01]") || of_customer.contains("[K1.1-03]"), "{of_customer}");
    assert!(!of_customer.contains("[A4."), "what the customer does not ask for is not told");
    assert!(check(&[]).contains("of 219 requirements of ISO 9001"), "the first is still the one followed");
    assert!(check(&["--edition", "customer-2026", "--clause", "C5"]).contains("of 4 requirements"));
}

#[test]
fn what_is_no_pack_is_told() {
    let desk = Desk::empty();
    assert!(desk.assay(&["pack", "check", "."]).ended(2).err.contains("pack.toml"));
    desk.file("pack.toml", "name = \"x\"\nversion = \"1\"\nuses = [\"nothing\"]\n");
    assert!(desk.assay(&["pack", "check", "."]).ended(2).err.contains("there is no pack `nothing`"));
}

#[test]
fn a_workspace_is_opened_only_with_its_own_pack() {
    let desk = Desk::new();
    let ran = desk.assay(&["check"]).ended(2);
    assert!(ran.err.contains("follows the pack `depot`"), "{}", ran.err);
}

/// The page in the docs tells what the pack holds today. `UPDATE_DOCS=1` writes it anew.
#[test]
fn the_table_of_requirements_in_the_docs_is_of_today() {
    let ran = Desk::empty().assay(&["pack", "table"]).ended(0);
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/requirements.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&page, &ran.out).unwrap();
    }
    let kept = fs::read_to_string(&page).unwrap();
    assert!(kept == ran.out, "write it anew: assay pack table > docs/requirements.md");
    let requirements = kept.lines().filter(|line| line.starts_with("| `")).count();
    assert_eq!(requirements, 222);
}

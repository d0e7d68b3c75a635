//! `assay report`.

use std::fs;

use crate::support::Desk;

#[test]
fn a_record_is_printed_as_somebody_sees_it() {
    let desk = Desk::empty();
    desk.real(&["new", "acme", "--name", "Acme", "--admin", "anna@acme.example", "--empty"]).ended(0);
    let print = |more: &[&str]| desk.assay(&[&["report"], more, &["--as", "anna@acme.example"]].concat());
    print(&["record", "PER-0001", "--out", "anna.pdf"]).ended(0);
    assert!(fs::read(desk.path("anna.pdf")).unwrap().starts_with(b"%PDF"));
    // What is there is never written over.
    assert!(print(&["record", "PER-0001", "--out", "anna.pdf"]).code > 1);
    for (wrong, told) in [
        (&["record", "PER-9999"][..], "nothing of this number"),
        (&["record"], "a number is missing"),
        (&["roadmap"], "nothing of this number"),
        (&["assessment", "PER-0001"], "nothing of this number"),
        (&["readiness", "--edition", "1987"], "there is no edition `1987`"),
    ] {
        let ran = print(&[wrong, &["--out", "no.pdf"]].concat()).ended(2);
        assert!(ran.err.contains(told), "{told} in {}", ran.err);
    }
    let ran = desk.assay(&["report", "readiness", "--as", "nobody@acme.example", "--out", "no.pdf"]).ended(2);
    assert!(ran.err.contains("nobody signs in as"), "{}", ran.err);
    assert!(!desk.path("no.pdf").exists());
}

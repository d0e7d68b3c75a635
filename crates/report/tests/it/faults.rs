//! Layouts with faults: each is told with its place.

use assay_report::{Fault, Layout, ReportError, check};
use serde_json::json;

use crate::support::{layout, print};

fn faults(shown: &str) -> Vec<Fault> {
    match print(shown, &json!({})) {
        Err(ReportError::Layout(faults)) => faults,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_fault_is_told_with_file_line_and_column() {
    let found = faults("#strong(nothing)");
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].file.as_str(), found[0].line, found[0].column), ("reports/test.typ", 4, 9));
    assert_eq!(found[0].message, "unknown variable: nothing");
    assert_eq!(found[0].to_string(), "reports/test.typ:4:9: unknown variable: nothing");
}

#[test]
fn what_cannot_be_read_and_what_is_not_in_the_data_is_told() {
    assert!(faults("#strong[open").iter().any(|fault| fault.message.contains("unclosed")));
    assert!(faults("#data.nothing").iter().any(|fault| fault.message.contains("nothing") && fault.line == 4));
    // What goes wrong inside of the library stands where the layout called it.
    let found = faults("#callout(\"bad\", none)\n#chip((tone: 1))");
    assert_eq!((found[0].file.as_str(), found[0].line), ("reports/test.typ", 5));
    // Pages that nobody could listen to are refused as well.
    assert!(faults("==== Deep").iter().any(|fault| fault.message.contains("heading")), "a level is left out");
}

#[test]
fn a_layout_reaches_nothing_but_what_it_is_given() {
    for (shown, said) in [
        ("#read(\"/etc/passwd\")", "not found"),
        ("#read(\"../../../../etc/passwd\")", ""),
        ("#image(\"secret.png\")", "not found"),
        ("#import \"@preview/cetz:0.3.0\"", ""),
        ("#datetime.today()", ""),
        ("#plugin(\"x.wasm\")", "not found"),
    ] {
        let found = faults(shown);
        assert!(!found.is_empty() && found[0].line == 4, "{shown}: {found:?}");
        assert!(found[0].message.contains(said), "{shown}: {found:?}");
    }
}

#[test]
fn a_layout_that_never_ends_is_given_up() {
    assert!(faults("#while true {}").iter().any(|fault| fault.message.contains("always true")));
    let counting = "#let x = 0\n#while x >= 0 { x += 1 }";
    assert!(faults(counting).iter().any(|fault| fault.message.contains("infinite")));
    assert!(!faults("#let f(x) = f(x + 1)\n#f(1)").is_empty());
}

#[test]
fn a_layout_is_checked_against_the_sample_of_its_report() {
    let fine = layout("#data.records.first().title");
    assert_eq!(check(&fine, "record"), []);
    let found = check(&fine, "plan");
    assert_eq!((found.len(), found[0].line), (1, 4), "{found:?}");
    assert_eq!(check(&Layout::built_in("plan").unwrap(), "plan"), []);
}

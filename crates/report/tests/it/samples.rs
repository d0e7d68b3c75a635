//! The built-in layouts with their samples.

use assay_report::{Layout, Printed, REPORTS, check, render, sample};

use crate::support::{pages, text};

fn printed(report: &str, at: &str) -> Vec<u8> {
    let printed = Printed { at: at.parse().unwrap(), ..Printed::default() };
    render(&Layout::built_in(report).unwrap(), &sample(report).unwrap(), &printed).unwrap()
}

#[test]
fn every_report_is_an_archive_and_accessible_and_the_same_each_time() {
    for report in REPORTS {
        let made = printed(report, "2026-11-12T08:31:00Z");
        let has = |mark: &str| made.windows(mark.len()).any(|part| part == mark.as_bytes());
        assert!(made.starts_with(b"%PDF-1.7"), "{report}");
        assert!(has("<pdfaid:part>2</pdfaid:part>") && has("<pdfaid:conformance>B</pdfaid:conformance>"), "{report}");
        assert!(has("<pdfuaid:part>1</pdfuaid:part>") && has("/StructTreeRoot"), "{report}");
        assert_eq!(made, printed(report, "2026-11-12T08:31:00Z"), "{report}");
        assert_ne!(made, printed(report, "2026-11-13T08:31:00Z"), "{report}: the moment is told");
    }
}

#[test]
fn a_record_tells_what_it_holds() {
    insta::assert_snapshot!(text(&printed("record", "2026-11-12T08:31:00Z")));
}

#[test]
fn a_plan_tells_its_timeline() {
    insta::assert_snapshot!(text(&printed("plan", "2026-11-12T08:31:00Z")));
}

#[test]
fn every_page_says_which_it_is_and_who_printed_it() {
    let made = printed("record", "2026-11-12T08:31:00Z");
    let (all, told) = (pages(&made), text(&made));
    assert!(all > 1);
    for page in 1..=all {
        assert!(told.contains(&format!("{page} of {all}")), "{told}");
    }
    assert_eq!(told.matches("Uncontrolled when printed").count(), all);
    assert_eq!(told.matches("DRAFT").count(), all, "{told}");
}

#[test]
fn no_other_report_has_a_layout_or_a_sample() {
    assert!(Layout::built_in("nothing").is_none() && sample("nothing").is_none());
    assert!(check(&Layout::new("x.typ", "#wrong"), "nothing").is_empty());
}

/// What a pack brings is printed in place of what is built in.
#[test]
fn the_layouts_of_the_packs_get_on_with_their_samples() {
    let packs = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs");
    let mut found = 0;
    for pack in std::fs::read_dir(packs).unwrap() {
        let Ok(reports) = std::fs::read_dir(pack.unwrap().path().join("reports")) else { continue };
        for file in reports {
            let path = file.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let report = if name.starts_with("record-") { "record" } else { &name };
            let layout = Layout::new(&*name, std::fs::read_to_string(&path).unwrap());
            assert_eq!(check(&layout, report), [], "{name}");
            found += 1;
        }
    }
    assert!(found >= 2);
}

//! Names found by a few letters.

use assay_web::fuzzy::{BEGINS, Query, WHOLE};

const NAMES: [&str; 14] = [
    "Nonconformities",
    "Corrective actions",
    "Customer feedback",
    "Management reviews",
    "Interested parties",
    "Internal audits",
    "Suppliers",
    "Équipements de mesure",
    "Read-only access",
    "Report nonconformity",
    "Control of externally provided processes, products and services",
    "Measures",
    "Design & development",
    "Straßenprüfung",
];

/// The names that fit, best first.
fn found(typed: &str) -> Vec<&'static str> {
    let query = Query::new(typed);
    let mut found: Vec<_> = NAMES.iter().filter_map(|name| Some((query.find(name)?.score, *name))).collect();
    found.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    found.into_iter().map(|(_, name)| name).collect()
}

/// The name with what was found in brackets.
fn marked(typed: &str, name: &str) -> String {
    let mut text = name.to_owned();
    let marks = Query::new(typed).find(name).map(|found| found.marks).unwrap_or_default();
    for (from, to) in marks.into_iter().rev() {
        text.insert(to, ']');
        text.insert(from, '[');
    }
    text
}

#[test]
fn names_are_found_by_beginnings_parts_and_errors() {
    for (typed, first) in [
        ("nonconf", "Nonconformities"),
        ("NONCONFORMITIES", "Nonconformities"),
        ("noncomf", "Nonconformities"),
        ("nocnonf", "Nonconformities"),
        ("ca", "Corrective actions"),
        ("corac", "Corrective actions"),
        ("actions corr", "Corrective actions"),
        ("mr", "Management reviews"),
        ("managment rev", "Management reviews"),
        ("suplier", "Suppliers"),
        ("equip", "Équipements de mesure"),
        ("ÉQUIPEMENTS", "Équipements de mesure"),
        ("strassen", "Straßenprüfung"),
        ("only", "Read-only access"),
        ("conformit", "Nonconformities"),
        ("extern proc", "Control of externally provided processes, products and services"),
        ("d d", "Design & development"),
        ("dd", "Design & development"),
        ("rn", "Report nonconformity"),
    ] {
        assert_eq!(found(typed).first(), Some(&first), "{typed}: {:?}", found(typed));
    }
}

#[test]
fn what_is_not_meant_is_not_found() {
    for typed in ["", " ", "…", "zebra", "xyz", "audit zebra", "nonconformities of last year", "☃", "\u{301}"] {
        assert_eq!(found(typed), Vec::<&str>::new(), "{typed}");
    }
    // A wrong first letter of a short word says too much.
    assert!(!found("ludit").contains(&"Internal audits"));
}

#[test]
fn marks_stand_where_it_was_found() {
    assert_eq!(marked("corac", "Corrective actions"), "[Cor]rective [ac]tions");
    assert_eq!(marked("equip", "Équipements"), "[Équip]ements");
    assert_eq!(marked("ss", "Straße"), "Straße");
    assert_eq!(marked("aße", "Straße"), "Str[aße]");
    assert_eq!(marked("audit int", "Internal audits"), "[Int]ernal [audit]s");
    assert_eq!(marked("audut", "Internal audits"), "Internal [audit]s");
    assert_eq!(marked("re", "Read-only re"), "[Re]ad-only re");
}

#[test]
fn better_matches_score_higher() {
    let score = |typed: &str, name: &str| Query::new(typed).find(name).map_or(0, |found| found.score);
    assert_eq!(score("measures", "Measures"), WHOLE);
    assert!(score("measur", "Measures") >= BEGINS - 8);
    assert!(score("measur", "Measures") > score("measur", "Design of measures of the process"));
    assert!(score("mr", "Management reviews") > score("view", "Management reviews"));
    assert!(score("view", "Management reviews") > score("revieu", "Management reviews"));
    assert!(score("revieu", "Management reviews") > 0);
}

#[test]
fn other_names_of_a_thing_count_as_much() {
    let query = Query::new("nc");
    let found = query.find_any(&["Nonconformities", "NC"]).map(|found| (found.score, found.marks));
    assert_eq!(found, Some((WHOLE, Vec::new())));
    assert_eq!(query.find_any(&["Suppliers", "SUP"]), None);
    assert_eq!(query.find_any(&[]), None);
}

#[test]
fn letters_that_are_not_there_are_typing_errors() {
    let finds = |typed: &str, name: &str| Query::new(typed).find(name).is_some();
    // A wrong letter, one too many; then one error more than a word of that length may have.
    assert!(finds("auxit", "Internal audits"));
    assert!(!finds("axxit", "Internal audits"));
    assert!(finds("corxecxive", "Corrective actions"));
    assert!(!finds("cxrxexxive", "Corrective actions"));
    // Folded letters count as what they are folded to, also those that become several.
    assert!(finds("strasse", "Straße"));
    assert!(finds("fichier", "ﬁchiers"));
    assert!(finds("equipements", "ÉQUIPEMENTS"));
}

#[test]
fn hostile_text_takes_no_time() {
    let started = std::time::Instant::now();
    let long = "a".repeat(1_000_000);
    let name = "aaaa ".repeat(400);
    let _ = Query::new(&long).find(&name);
    let _ = Query::new(&"a ".repeat(5000)).find(&name);
    let _ = Query::new("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaab").find(&name);
    assert!(started.elapsed().as_secs() < 5, "{:?}", started.elapsed());
}

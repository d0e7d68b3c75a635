//! Folding text for search, and excerpts of it.

use assay_store::{edits, excerpt, fold_text, words};
use proptest::prelude::*;

#[test]
fn folding() {
    for (text, folded) in [
        ("Hello, World!", "hello world"),
        ("NC-2026-0042", "nc 2026 0042"),
        ("don't", "don t"),
        ("Crème Brûlée", "creme brulee"),
        ("e\u{301}te\u{301}", "ete"),
        ("STRASSE Straße", "strasse strasse"),
        ("Ærø Łódź þorn œuvre", "aero lodz thorn oeuvre"),
        ("deliveries delivery", "delivery delivery"),
        ("processes process boxes box batches batch", "process process box box batch batch"),
        ("status analysis bus gas 100s", "status analysis bus gas 100s"),
        ("½ ⅷ ⑴ ﷺ", "12 viii 1 صلىاللهعليهوسلم"),
        ("❤️ 👩‍🔧", ""),
        ("\u{0}\u{1}", ""),
    ] {
        assert_eq!(fold_text(text), folded, "{text}");
    }
    assert_eq!(fold_text(&"x".repeat(100)).len(), 40);
}

#[test]
fn excerpts() {
    let text = "The display of unit 7 shows moisture after the test, and moisture again later.";
    let terms: Vec<String> = words("moist").collect();
    let (piece, marks) = excerpt(text, &terms, 40).unwrap();
    assert_eq!(piece, "… 7 shows moisture after the test, and …");
    assert_eq!(piece.get(marks[0].0..marks[0].1), Some("moisture"));
    // What is there as a whole has no marks of anything left out.
    assert_eq!(excerpt("Moisture inside.", &terms, 40).unwrap(), ("Moisture inside.".to_owned(), vec![(0, 8)]));
    assert_eq!(excerpt("Moisture inside.", &terms, 10).unwrap(), ("Moisture …".to_owned(), vec![(0, 8)]));
    assert_eq!(excerpt(text, &["zebra".to_owned()], 40), None);
}

#[test]
fn edits_are_counted() {
    for (left, right, count) in [
        ("", "", 0),
        ("audit", "audit", 0),
        ("audit", "", 5),
        ("audit", "adit", 1),
        ("audit", "auudit", 1),
        ("audit", "aubit", 1),
        ("audit", "aduit", 1),
        ("crème", "creme", 1),
        ("supplier", "suplieer", 2),
    ] {
        assert_eq!(edits(left, right), count, "{left} {right}");
        assert_eq!(edits(right, left), count, "{right} {left}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Folded text holds words and single spaces, and folding it again changes no letter outside its plurals.
    #[test]
    fn folded_text_is_words(text in any::<String>()) {
        let folded = fold_text(&text);
        prop_assert!(folded.split(' ').all(|word| folded.is_empty() || (!word.is_empty() && word.chars().all(char::is_alphanumeric))), "{folded:?}");
    }

    /// Excerpts never cut a letter, and mark whole words; beside what is theirs they have two ellipses.
    #[test]
    fn excerpts_fit(text in "[a-zé日 ,.]{0,200}", term in "[a-zé日]{1,3}", width in 0_usize..80) {
        let terms: Vec<String> = words(&term).collect();
        if let Some((piece, marks)) = excerpt(&text, &terms, width) {
            prop_assert!(piece.chars().count() <= width + 4);
            for (from, to) in marks {
                prop_assert!(piece.get(from..to).is_some());
            }
        }
    }
}

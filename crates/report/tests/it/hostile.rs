//! Texts of people who mean no good, or only write in their own way.

use std::collections::BTreeMap;

use assay_report::{Printed, printable, prose, render};
use proptest::prelude::*;
use serde_json::json;

use crate::support::{data, layout, pages, print, text};

/// A text as a value and as prose, as reports show them.
fn shown(words: &str) -> Vec<u8> {
    print("#data.text\n\n#prose(data.prose, level: 1)", &json!({ "text": words, "prose": prose(words) })).unwrap()
}

#[test]
fn markup_is_only_text() {
    let words = "#panic() $x^2$ *bold* _it_ @cite <label> `raw` // no /* no */ \\ = Title -- --- ~ 'quoted' \"q\"";
    let told = text(&print("#data.text", &json!({ "text": words })).unwrap());
    assert!(told.contains(words), "{told}");
    let told = text(&shown("#import \"/x.typ\"\n\n#eval(\"1\") $ \\sum $ <script>alert(1)</script> &amp; &lt;b&gt;"));
    for part in ["#import", "#eval(\"1\")", "$ \\sum $", "<script>alert(1)</script>", "<b>"] {
        assert!(told.contains(part), "{part} in {told}");
    }
}

#[test]
fn what_cannot_be_printed_is_a_box_and_what_only_steers_is_left_out() {
    let told =
        text(&print("#data.text", &json!({ "text": "a\u{0}b\u{202e}c\u{200f}d\u{feff}e 漢 🙂 \u{e000}f" })).unwrap());
    assert!(told.contains("abcde □ □ □f"), "{told}");
    let told = text(
        &print("#data.text", &json!({ "text": "e\u{301}te\u{301}, œuvre, 12 €, Łódź, Ελλάδα, Жук, naïve…" })).unwrap(),
    );
    let told = told.replace('\n', " ");
    assert!(told.contains("été, œuvre, 12 €, Łódź, Ελλάδα, Жук, naïve…"), "{told}");
}

#[test]
fn markdown_is_set_as_it_is_meant() {
    let words = "# Big\n\n### Small\n\nA **bold** [link](https://example.org/) and [no](javascript:alert(1)).\n\n1. one\n   - in\n2. two\n\n- [x] done\n- [ ] open\n\n> said\n\n```\ncode  here\n```\n\n| A | B |\n|---|--:|\n| 1 | 2 |\n| 3 |\n\n![a photo](files/none)\n";
    let blocks = prose(words);
    assert_eq!(blocks[0]["level"], 1);
    assert_eq!(blocks[1]["level"], 2, "no level is left out");
    assert!(blocks.to_string().contains("https://example.org/") && !blocks.to_string().contains("javascript"));
    let told = text(&shown(words));
    for part in ["Big", "bold", "1.", "2.", "done", "said", "code", "a photo"] {
        assert!(told.contains(part), "{part} in {told}");
    }
}

#[test]
fn long_and_deep_texts_are_printed_whole() {
    let word = "nonconformity".repeat(400);
    let made = print("#data.text", &json!({ "text": word })).unwrap();
    let told = text(&made).replace(['\n', ' '], "");
    assert!(told.contains(&word), "no letter is lost beyond the edge");
    let lines = "A line of words that goes on for a while. ".repeat(2_400);
    assert!(lines.len() > 100_000);
    let made = print("#data.text", &json!({ "text": lines })).unwrap();
    assert!(pages(&made) > 10);
    for deep in ["> ".repeat(500), "- ".repeat(500), "*".repeat(3_000), "[".repeat(3_000), "#".repeat(3_000)] {
        shown(&format!("{deep} end"));
    }
    shown(&format!("|{}\n|{}\n|{}", "a|".repeat(300), "-|".repeat(300), "1|".repeat(300)));
}

#[test]
fn pictures_are_shown_or_named() {
    // One grey pixel.
    let png: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0\x3a\x7e\x9b\x55\0\0\0\nIDATx\x9cch\0\0\0\x82\0\x81\x77\xcd\x72\xb6\0\0\0\0IEND\xaeB`\x82";
    assert!(printable(png));
    let mut huge = png.to_vec();
    huge[16..24].copy_from_slice(&[0, 1, 0, 0, 0, 1, 0, 0]);
    for not in [&huge[..], b"", b"GIF89a", &png[..40], b"\xff\xd8\xff", b"<svg/>"] {
        assert!(!printable(not));
    }
    let words = "![A strap](files/strap)\n\n![Broken](files/broken)\n";
    let pictures = BTreeMap::from([("files/strap".to_owned(), png.to_vec()), ("files/broken".to_owned(), huge)]);
    let printed = Printed { pictures, ..Printed::default() };
    let made = render(&layout("#prose(data.prose)"), &data(&json!({ "prose": prose(words) })), &printed).unwrap();
    assert!(made.windows(14).any(|part| part == b"/Subtype/Image"), "the picture is there");
    assert!(text(&made).contains("Broken"), "the other is named");
}

#[test]
fn many_rows_stay_bounded() {
    let rows: Vec<_> = (0..2_000).map(|row| json!([row.to_string(), "A requirement of some length", "met"])).collect();
    let shown = "#rows(columns: (auto, 1fr, auto), head: ([No], [What], [How]), ..data.rows.flatten())";
    let made = print(shown, &json!({ "rows": rows })).unwrap();
    assert!((20..100).contains(&pages(&made)), "{}", pages(&made));
    assert!(made.len() < 3_000_000, "{}", made.len());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_text_prints(words in "\\PC{0,200}|(?s).{0,120}|[#$*_@<>`\\[\\]()=/\\\\|~ \n-]{0,120}") {
        prop_assert!(shown(&words).starts_with(b"%PDF"));
    }
}

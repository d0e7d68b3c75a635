//! JSON in its three shapes.

use assay_source::{Cell, Format};
use serde_json::json;

use crate::{lines, number, problems, refusal, shown, table, text};

#[test]
fn an_array_of_objects() {
    let table = table(
        "a.json",
        r#"[
  {"id": "007", "n": 12.50, "big": 12345678901234567890.123456789, "ok": true, "none": null},

  {"n": -1.5e3, "tags": ["a", 2, null], "cost": {"amount": "1"}, "deep": [[1]], "id": ""}
]"#,
    );
    assert_eq!(table.format, Format::Json);
    assert_eq!(table.columns, ["id", "n", "big", "ok", "none", "tags", "cost", "deep"]);
    assert_eq!(lines(&table), [2, 4]);
    assert_eq!(
        table.rows[0].cells[..5],
        [text("007"), number("12.50"), number("12345678901234567890.123456789"), Cell::Bool(true), Cell::Empty]
    );
    assert_eq!(
        table.rows[1].cells,
        [
            Cell::Empty,
            number("-1500"),
            Cell::Empty,
            Cell::Empty,
            Cell::Empty,
            Cell::List(vec![text("a"), number("2"), Cell::Empty]),
            Cell::Json(json!({"amount": "1"})),
            Cell::List(vec![Cell::Json(json!([1]))]),
        ]
    );
    assert_eq!(shown(&table, 1)[5], "a; 2; ");
}

#[test]
fn an_object_around_the_rows() {
    assert_eq!(shown(&table("a.json", r#"{"total": 1, "other": [1], "Rows": [{"a": 1}]}"#), 0), ["1"]);
    assert_eq!(shown(&table("a.json", r#"{"total": 1, "people": [{"a": 2}]}"#), 0), ["2"]);
}

#[test]
fn one_object_per_line() {
    for name in ["a.jsonl", "a.ndjson", "a.json"] {
        let table = table(name, "{\"a\": 1}\n\n{\"a\": 2, \"b\": 3}\n{broken\n");
        assert_eq!(table.format, Format::JsonLines);
        assert_eq!(lines(&table), [1, 3, 4]);
        assert_eq!(problems(&table), [format!("{name}:4: is not JSON: key must be a string")]);
    }
    assert_eq!(table("a.jsonl", "{\"a\": 1}").rows.len(), 1);
}

#[test]
fn rows_that_cannot_be_trusted() {
    let table = table("a.json", r#"[{"a": 1, "a": 2}, "text", [1], {"a": 3}]"#);
    insta::assert_snapshot!(problems(&table).join("\n"), @r"
    a.json:1: has `a` more than once
    a.json:1: is a text, not an object
    a.json:1: is an array, not an object
    ");
    assert_eq!(shown(&table, 3), ["3"]);
}

#[test]
fn what_holds_no_rows_is_refused() {
    let deep = format!("[{{\"a\": {}}}]", "[".repeat(100_000));
    insta::assert_snapshot!([
        refusal("a.json", ""),
        refusal("a.json", "[\n{\"a\": 1},\n{\"a\": }\n]"),
        refusal("a.json", "{\"a\": 1}"),
        refusal("a.json", "[]"),
        refusal("a.json", "[1, 2]"),
        refusal("a.json", "\"text\""),
        refusal("a.json", "nonsense"),
        refusal("a.json", &deep),
    ].join("\n"), @r"
    a.json: is empty
    a.json:3: is not JSON: expected value
    a.json: holds an object without an array in it where an array of objects should be
    a.json: has column names but no rows
    a.json: holds an array without objects where an array of objects should be
    a.json: holds a text where an array of objects should be
    a.json:1: is not JSON: expected ident
    a.json:1: is not JSON: expected value
    ");
}

#[test]
fn structure_too_deep_is_a_problem_of_its_row() {
    let deep = format!("[{{\"a\": {}{}}}, {{\"a\": 1}}]", "[".repeat(100_000), "]".repeat(100_000));
    let table = table("a.json", deep);
    assert_eq!(problems(&table), ["a.json:1: is not JSON: recursion limit exceeded"]);
    assert_eq!(shown(&table, 1), ["1"]);
}

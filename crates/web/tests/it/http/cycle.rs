//! The cycle of certification, the audit time, and offers side by side.

use assay_core::Json;
use serde_json::json;

use super::app::{TestApp, around};

fn planned(app: &TestApp, title: &str, day: &str) -> String {
    app.make(
        "certification-audit",
        &[("title", json!(title)), ("kind", json!("stage-1")), ("body", json!("Norvik")), ("starts_on", json!(day))],
    )
}

#[test]
fn with_nothing_planned_the_page_says_how_to_begin() {
    let app = TestApp::start();
    let page = app.everybody().get("/cycle").page(200);
    assert!(page.contains("Nothing is planned"), "{}", around(&page, "<main"));
    for way in ["/r/certification-enquiry/new", "/r/certification-audit/new"] {
        assert!(page.contains(&format!("href=\"{way}\"")), "{way}");
    }
}

#[test]
fn the_next_stage_comes_first_with_what_must_be_true_before_it() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let number = planned(&app, "Stage 1 <at home>", "2027-01-20");
    planned(&app, "Long ago", "2020-01-20");
    app.engine.check_all().expect("checks");
    let page = mara.get("/cycle").page(200);
    let head = around(&page, "<h1>");
    assert!(head.contains("Stage 1 &lt;at home&gt; on 20 January 2027"), "{head}");
    assert!(page.contains("things must be true before it"), "{head}");
    assert!(page.contains("A management review is planned") && page.contains("Rule: ISO/IEC 17021-1"));
    assert!(page.contains("/r/management-review/new"), "the way out opens the form");
    assert!(page.contains("<svg class=\"dates-line\"") && page.contains("One date has passed"));
    let before = page.matches("not yet").count();
    app.make("management-review", &[("title", json!("First review")), ("planned_on", json!("2026-12-01"))]);
    app.engine.check_all().expect("checks");
    let page = mara.get("/cycle").page(200);
    assert_eq!(page.matches("not yet").count(), before - 1, "one condition more holds");
    assert!(mara.get(&format!("/r/certification-audit/{number}")).page(200).contains("Rule: ISO/IEC 17021-1"));
}

#[test]
fn an_enquiry_says_how_its_figures_came_about() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let less = json!([{ "way": "less", "percent": "20", "reason": "Little design" }]);
    let data = [("title", json!("Certification")), ("people", json!(98)), ("adjustments", less)];
    let number = app.make("certification-enquiry", &data);
    let page = mara.get(&format!("/r/certification-enquiry/{number}")).page(200);
    for said in
        ["IAF MD 5:2023: 98 people", "7 days less 20 %", "5.6 rounded to half days", "20 % asked for, 30 % at most"]
    {
        assert!(page.contains(said), "{said}: {}", around(&page, "s-days"));
    }
}

fn offers(app: &TestApp, scores: &Json) -> String {
    app.make(
        "selection",
        &[
            ("title", json!("Body <b>")),
            ("what", json!("certification-body")),
            ("criteria", json!([{ "name": "Branch", "weight": "3" }, { "name": "Price", "weight": "1" }])),
            ("offers", json!([{ "name": "Norvik" }, { "name": "Certum <i>", "meets_must": true }, { "name": "Papers", "meets_must": false }])),
            ("scores", scores.clone()),
        ],
    )
}

#[test]
fn offers_stand_side_by_side_the_best_first() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let score =
        |offer: &str, criterion: &str, score: &str| json!({ "offer": offer, "criterion": criterion, "score": score });
    let all = json!([
        score("Norvik", "Branch", "6"),
        score("Norvik", "Price", "9"),
        score("Certum <i>", "Branch", "9"),
        score("Certum <i>", "Price", "5"),
        score("Papers", "Branch", "10"),
        score("Papers", "Price", "10"),
    ]);
    let number = offers(&app, &all);
    let page = mara.get(&format!("/r/selection/{number}")).page(200);
    let weighed = around(&page, "s-weighed");
    assert!(page.contains("Certum &#60;i&#62; leads with 8 of 10"), "{weighed}");
    let table = page.split("class=\"weighed\"").nth(1).and_then(|rest| rest.split("</table>").next()).expect("a table");
    let (first, second) = (table.find("Certum").expect("is there"), table.find("Norvik").expect("is there"));
    assert!(first < second && table.contains("place 2") && table.contains("out"), "{table}");
    assert!(!page.contains("Certum <i>"));
    let number = offers(&app, &json!([score("Norvik", "Branch", "6")]));
    assert!(mara.get(&format!("/r/selection/{number}")).page(200).contains("3 scores are missing"));
}

//! The cycle of certification, the audit time, and offers side by side.

use assay_core::{Actor, Json};
use serde_json::json;

use super::app::{TestApp, around, fill, form, value};

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

#[test]
fn offers_are_scored_in_one_grid() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let given = json!([
        { "offer": "Norvik", "criterion": "Branch", "score": "6", "why": "Knows us" },
        { "offer": "Papers", "criterion": "Price", "score": "2" },
    ]);
    let number = offers(&app, &given);
    let path = format!("/r/selection/{number}");
    assert!(mara.get(&path).page(200).contains(&format!("href=\"{path}/scores\"")));
    let grid = format!("{path}/scores");
    let fields = form(&mara.get(&grid).page(200), &grid);
    assert_eq!((value(&fields, "score.0.0"), value(&fields, "score.1.2"), value(&fields, "score.1.0")), ("6", "2", ""));
    // What is wrong is told at its field, and nothing typed is lost.
    let page = mara.submit(&grid, &[("score.0.1", "11"), ("score.1.1", "much"), ("score.1.0", "3")]).page(422);
    assert!(page.contains("Branch: Certum &#60;i&#62;") && page.contains("href=\"#f-score-0-1\""), "{page}");
    let again = form(&page, &grid);
    assert_eq!(
        (value(&again, "score.0.1"), value(&again, "score.1.1"), value(&again, "score.1.0")),
        ("11", "much", "3")
    );
    // One is given, one changed, one taken away; the reason that stood beside a score stays.
    let typed = [("score.0.0", "7.5"), ("score.0.1", "9"), ("score.1.2", "")];
    assert!(mara.submit(&grid, &typed).to().ends_with("?done=saved"));
    let rows = |app: &TestApp| {
        let record = app.engine.record(&Actor::system("test"), &number).expect("is there");
        record.data.get("scores").cloned().unwrap_or_default()
    };
    assert_eq!(
        rows(&app),
        json!([
            { "offer": "Norvik", "criterion": "Branch", "score": "7.5", "why": "Knows us" },
            { "offer": "Certum <i>", "criterion": "Branch", "score": "9" },
        ])
    );
    // Scores of somebody else meanwhile are not written over unseen.
    let seen = form(&mara.get(&grid).page(200), &grid);
    assert!(mara.submit(&grid, &[("score.1.0", "4")]).to().ends_with("?done=saved"));
    let mut late = seen.clone();
    fill(&mut late, &[("score.0.1", "1")]);
    let page = mara.post_raw(&grid, &late).page(409);
    assert!(page.contains("Somebody has changed what is compared"), "{page}");
    assert_eq!(value(&form(&page, &grid), "score.0.1"), "1");
    assert_eq!(rows(&app)[1]["score"], "9");
    // Where nothing is compared, or by others, there is no grid.
    assert_eq!(mara.get("/r/process/PRC-01/scores").status, 404);
    assert_eq!(app.person("Leo Novak", &["auditor"]).get(&grid).status, 403);
    let empty = app.make("selection", &[("title", json!("Nothing yet"))]);
    assert_eq!(mara.get(&format!("/r/selection/{empty}/scores")).status, 404);
}

#[test]
fn a_reader_of_commas_scores_with_commas() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let number = offers(&app, &json!([{ "offer": "Norvik", "criterion": "Branch", "score": "6.5" }]));
    mara.submit_at("/settings", "/settings/region", &[("language", "fr")]).to();
    let grid = format!("/r/selection/{number}/scores");
    let fields = form(&mara.get(&grid).page(200), &grid);
    assert_eq!((value(&fields, "score.0.0"), value(&fields, "score.mark")), ("6,5", ","));
    mara.submit(&grid, &[("score.0.1", "7,125")]).to();
    let record = app.engine.record(&Actor::system("test"), &number).expect("is there");
    assert_eq!(
        (&record.data["scores"][0]["score"], &record.data["scores"][1]["score"]),
        (&json!("6.5"), &json!("7.125"))
    );
}

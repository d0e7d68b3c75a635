//! Looks that the pack names (flow, matrix, questions), and pages that tell more than their fields.

use assay_core::{Act, Actor, Command, Json};
use serde_json::json;

use super::app::{Browser, TestApp, around, form, unescape, value};

fn process(app: &TestApp, title: &str, kind: &str, more: &[(&str, Json)]) -> String {
    let mut data = vec![("title", json!(title)), ("kind", json!(kind))];
    data.extend(more.iter().cloned());
    app.make("process", &data)
}

/// Three processes in a circle, one of them in support.
fn circle(app: &TestApp) -> [String; 3] {
    let sales = process(app, "Sales", "core", &[]);
    let assembly = process(app, "Assembly & test", "core", &[]);
    let buying = process(app, "Purchasing", "support", &[("next", json!([&assembly]))]);
    let lead = |from: &str, to: &str, what: &str| {
        let row = json!([{ "to": to, "what": what }]);
        edit(app, from, &[("next", json!([to])), ("flows", row)]);
    };
    lead(&sales, &assembly, "Order <book>");
    lead(&assembly, &buying, "Needs");
    [sales, assembly, buying]
}

fn edit(app: &TestApp, number: &str, data: &[(&str, Json)]) {
    let set = data.iter().map(|(key, json)| ((*key).to_owned(), json.clone())).collect();
    let act = Act::Edit { number: number.to_owned(), set };
    app.engine.submit(Command::new(Actor::system("test"), act)).expect("is edited");
}

fn table(page: &str, id: &str) -> String {
    let (_, rest) = page.split_once(&format!("id=\"{id}\"")).unwrap_or_else(|| panic!("no {id}"));
    rest.split("</section>").next().expect("a part").to_owned()
}

#[test]
fn a_map_shows_what_flows_where() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    assert!(mara.get("/r/process?show=map").page(200).contains("Most organisations need"), "nothing to draw yet");
    let [sales, assembly, buying] = circle(&app);
    let alone = process(&app, "Archive", "management", &[]);
    let page = mara.get("/r/process?show=map").page(200);
    let rows = table(&page, "flow-rows");
    assert!(rows.contains("Order &#60;book&#62;") || rows.contains("Order &lt;book&gt;"), "{rows}");
    assert!(rows.contains("Leads back") && rows.contains("Needs"), "{rows}");
    assert_eq!(page.matches("class=\"map-line\"").count(), 3, "every flow is drawn");
    assert_eq!(page.matches("class=\"flow-arrow back\"").count(), 1);
    for lane in ["Management", "Core, serves the customer", "Support"] {
        assert!(page.contains(&format!(">{lane}</text>")), "{lane}");
    }
    // Circles are told as links, those that stand alone by name.
    let circles = table(&page, "flow-circles");
    assert!(circles.contains(&assembly) && circles.contains(&buying) && !circles.contains(&sales));
    assert!(table(&page, "flow-alone").contains(&alone));
    // Filters hold for pictures too: what is left out is drawn as outside, because something leads to it.
    let page = mara.get("/r/process?show=map&kind=core").page(200);
    assert!(around(&page, "Purchasing").contains("map-fold") || page.contains("map-box map-fold"));
    assert!(!page.contains("Archive"));
    // A retired process is marked where something still leads to it.
    let retire = format!("/r/process/{buying}/moves/retire");
    mara.submit(&retire, &[("$reason", "Bought outside")]).to();
    let page = mara.get("/r/process?show=map").page(200);
    assert!(table(&page, "flow-rows").contains("No longer in use"));
    // What nobody draws is said, and the table stands.
    assert!(mara.get("/r/process?show=globe").page(200).contains("globe"));
    assert!(mara.get("/r/nonconformity?show=map").page(200).contains("map"));
}

fn risk(app: &TestApp, title: &str, now: (i64, i64), after: Option<(i64, i64)>, scale: i64) -> String {
    let mut data =
        vec![("title", json!(title)), ("likelihood", json!(now.0)), ("impact", json!(now.1)), ("scale", json!(scale))];
    if let Some((likelihood, impact)) = after {
        data.extend([("residual_likelihood", json!(likelihood)), ("residual_impact", json!(impact))]);
    }
    app.make("risk", &data)
}

#[test]
fn a_matrix_has_a_cell_for_every_grade() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    risk(&app, "Cells run short", (4, 5), Some((2, 4)), 5);
    risk(&app, "Stays", (2, 2), Some((2, 2)), 5);
    risk(&app, "Worse", (1, 2), Some((3, 4)), 5);
    risk(&app, "Not again", (3, 3), None, 5);
    let unrated = app.make("risk", &[("title", json!("Unrated"))]);
    let page = mara.get("/r/risk?show=heat").page(200);
    assert_eq!(page.matches("class=\"cell").count() - page.matches("class=\"cell-").count(), 50, "two of 5 × 5");
    // The word of an empty cell is that of the rule the records have: 25 of 25 is critical.
    let before = table(&page, "grid-before");
    assert!(before.matches("Critical").count() >= 3 && before.contains("weight-3"), "{before}");
    let movers = table(&page, "movers");
    let (worse, better) = (movers.find("Worse").expect("told"), movers.find("Cells run short").expect("told"));
    assert!(worse < better, "what got worse comes first");
    assert!(movers.contains("4 × 5 = 20") && movers.contains("2 × 4 = 8") && movers.contains("Heavier"));
    assert!(!movers.contains("Stays") && movers.contains("one stays where it was"));
    assert!(movers.contains("one was not graded again"));
    assert!(page.contains("impact.is=empty") && page.contains("Show it"));
    // A cell leads to its records.
    let href =
        before.split("class=\"cell-count\" href=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a cell");
    let list = mara.get(&unescape(href)).page(200);
    assert!(list.contains("Cells run short") && !list.contains("Worse") && !list.contains(&unrated));
    // Another scale is another matrix.
    for size in [3, 10] {
        risk(&app, &format!("On {size}"), (3, 3), None, size);
    }
    let page = mara.get("/r/risk?show=heat&by=3").page(200);
    assert_eq!(page.matches("class=\"cell").count() - page.matches("class=\"cell-").count(), 18);
    assert!(page.contains("3 × 3 (1)") && page.contains("10 × 10 (1)"));
    assert_eq!(
        mara.get("/r/risk?show=heat&by=99").page(200).matches("grid-table").count(),
        2,
        "a size that is not there is the usual one"
    );
}

#[test]
fn parties_stand_by_influence_and_interest() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let data =
        [("title", json!("Users")), ("kind", json!("user")), ("influence", json!("high")), ("interest", json!("high"))];
    app.make("interested-party", &data);
    let page = mara.get("/r/interested-party?show=grid").page(200);
    assert!(page.contains("Work closely") && page.contains("cell-record"), "{page}");
    assert!(!page.contains("id=\"movers\""), "there is no afterwards");
    let french = mara.get("/r/interested-party?show=grid&lang=fr").page(200);
    assert!(french.contains("Travailler étroitement"));
}

#[test]
fn questions_offer_what_others_found() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let page = mara.get("/r/context-issue?show=pestle").page(200);
    assert!(page.contains("What others found"));
    let take = page.split("href=\"").filter(|rest| rest.starts_with("/r/context-issue/new?")).find_map(|rest| {
        let href = rest.split('"').next()?;
        href.contains("title=").then(|| unescape(href))
    });
    let take = take.expect("something to take over");
    let fields = form(&mara.get(&take).page(200), "/r/context-issue/new");
    assert!(!value(&fields, "title").is_empty() && !value(&fields, "category").is_empty());
    let title = value(&fields, "title").to_owned();
    let category = value(&fields, "category").to_owned();
    app.make("context-issue", &[("title", json!(title)), ("category", json!(category)), ("origin", json!("external"))]);
    let page = mara.get("/r/context-issue?show=pestle").page(200);
    assert!(page.contains("There already") && page.contains(&title));
    // The one question everybody has to answer.
    let organisation = mara.get("/r/organisation").page(200);
    drop(organisation);
    assert!(page.contains("Does climate change matter for your quality system?"));
}

fn leads(browser: &mut Browser, path: &str) -> String {
    browser.get(path).page(200)
}

#[test]
fn the_page_of_a_process_is_bounded() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let sipoc = json!([{ "supplier": "Stores", "input": "Parts <in>", "step": "Build", "output": "Trackers", "customer": "Users" }]);
    let press = process(&app, "Press", "core", &[("sipoc", sipoc)]);
    for count in 1..=12 {
        app.make(
            "risk",
            &[
                ("title", json!(format!("Risk {count:02}"))),
                ("process", json!(press)),
                ("likelihood", json!(if count == 1 { 5 } else { 1 })),
                ("impact", json!(5)),
            ],
        );
    }
    let points = json!([{ "on": "2026-09-30", "value": "95" }, { "on": "2026-10-31", "value": "96.5" }]);
    app.make(
        "measure",
        &[
            ("title", json!("First-pass yield")),
            ("process", json!(press)),
            ("unit", json!("%")),
            ("target", json!("97")),
            ("direction", json!("higher-is-better")),
            ("points", points),
        ],
    );
    app.make("lot", &[("title", json!("Lot of March")), ("process", json!(press))]);
    let page = leads(&mut mara, &format!("/r/process/{press}"));
    let risks = table(&page, "l-risk-process");
    assert_eq!(risks.matches("<tr").count(), 6, "a head and five of twelve: {risks}");
    assert!(risks.contains("Risk 01") && risks.contains("All 12"), "the heaviest first");
    assert!(risks.contains("Level"), "with columns of their own");
    let measures = table(&page, "l-measure-process");
    assert!(measures.contains("96.5") && measures.contains("target 97 or more"), "{measures}");
    let turtle = table(&page, "s-turtle");
    assert!(turtle.contains("Trackers") && turtle.contains("First-pass yield"), "{turtle}");
    assert!(!page.contains("Parts <in>"));
    // What the pack does not name is there, folded.
    assert!(table(&page, "l-lot-process").contains("Lot of March"));
    assert!(around(&page, "id=\"l-lot-process\"").contains("summary"));
}

#[test]
fn a_need_becomes_an_obligation() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let needs = json!([
        { "need": "Safe batteries & proof", "disposition": "qms", "obligation": true },
        { "need": "A card at Christmas", "disposition": "not-adopted" },
    ]);
    let party =
        app.make("interested-party", &[("title", json!("Authority")), ("kind", json!("regulator")), ("needs", needs)]);
    let page = mara.get(&format!("/r/interested-party/{party}")).page(200);
    let launches: Vec<String> = page
        .split("href=\"")
        .filter_map(|rest| rest.split('"').next())
        .filter(|href| href.starts_with("/r/obligation/new?") && href.contains("title="))
        .map(unescape)
        .collect();
    assert_eq!(launches.len(), 1, "{launches:?}");
    let fields = form(&mara.get(&launches[0]).page(200), "/r/obligation/new");
    assert_eq!(value(&fields, "title"), "Safe batteries & proof");
    assert_eq!(value(&fields, "text"), "Safe batteries & proof");
    let made = app.make(
        "obligation",
        &[("title", json!("Safe batteries & proof")), ("kind", json!("law")), ("parties", json!([party]))],
    );
    let page = mara.get(&format!("/r/interested-party/{party}")).page(200);
    let needs = table(&page, "s-needs");
    assert!(needs.contains(&made) && !needs.contains("/r/obligation/new?"), "it is made once: {needs}");
}

#[test]
fn each_letter_says_why_it_fails() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let objective = app.make(
        "objective",
        &[("title", json!("Better")), ("statement", json!("Be much better than we were last year"))],
    );
    let page = mara.get(&format!("/r/objective/{objective}")).page(200);
    let smart = table(&page, "v-smart");
    for reason in ["Nobody owns it", "No measure, number or checkable fact", "It has no due date"] {
        assert!(smart.contains(reason), "{reason}: {smart}");
    }
    // It will be achieved or missed, not one after the other.
    let steps = page.split("class=\"stepper\"").nth(1).and_then(|rest| rest.split("</ol>").next()).expect("steps");
    assert!(steps.contains("Achieved or Missed") && steps.matches("<li").count() == 4, "{steps}");
    // While it is edited, what is typed counts.
    let edit = format!("/r/objective/{objective}/edit");
    let page = mara.submit(&edit, &[("due", "2027-06-30"), ("unit", "%"), ("action", "draft")]).page(200);
    let smart = table(&page, "v-smart");
    assert!(!smart.contains("It has no due date") && smart.contains("The target value is missing"), "{smart}");
}

#[test]
fn rows_change_places() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let sipoc = json!([{ "step": "Pack" }, { "step": "Build" }]);
    let number = process(&app, "Press", "core", &[("sipoc", sipoc)]);
    let edit = format!("/r/process/{number}/edit");
    let page = mara.submit(&edit, &[("action", "raise-row:sipoc.1")]).page(200);
    let fields = form(&page, &edit);
    assert_eq!((value(&fields, "sipoc.0.step"), value(&fields, "sipoc.1.step")), ("Build", "Pack"));
    for nonsense in ["raise-row:sipoc.0", "raise-row:sipoc.9"] {
        let fields = form(&mara.submit(&edit, &[("action", nonsense)]).page(200), &edit);
        assert_eq!(value(&fields, "sipoc.0.step"), "Pack");
    }
}

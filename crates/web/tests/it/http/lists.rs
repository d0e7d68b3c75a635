//! Lists people work in: views, filters, groups, board, calendar, many records at once, files.

use assay_core::{Actor, Json};
use serde_json::json;

use super::app::{Browser, TestApp, around, fill, form, unescape, value};

/// Six nonconformities, of which three are major.
fn some(app: &TestApp) -> Vec<String> {
    let process = app.make(
        "process",
        &[("title", json!("Assembly")), ("kind", json!("core")), ("owner", json!(person(app, "Anna Berg")))],
    );
    let make = |place: usize| {
        let severity = if place.is_multiple_of(2) { "major" } else { "minor" };
        let mut data: Vec<(&str, Json)> = vec![
            ("title", json!(format!("Case {place} leaks"))),
            ("severity", json!(severity)),
            ("due", json!(format!("2026-11-{:02}", 8 + place * 3))),
            ("owner", json!(person(app, "Anna Berg"))),
        ];
        if place == 1 {
            data.push(("process", json!(process)));
            data.push(("quantity", json!("12.5")));
        }
        app.make("nonconformity", &data)
    };
    (0..6).map(make).collect()
}

fn person(app: &TestApp, name: &str) -> String {
    let people = app.engine.titles(&Actor::system("test"), "person", 100).expect("reads");
    people.iter().find(|(_, title)| title == name).expect("is there").0.clone()
}

/// The numbers a list shows, in order.
fn shown(browser: &mut Browser, query: &str) -> Vec<u32> {
    let page = browser.get(&format!("/r/nonconformity?{query}")).page(200);
    let marks = page.split("class=\"title\" href=\"/r/nonconformity/NC-2026-").skip(1);
    marks.map(|rest| rest[..4].parse().expect("a number")).collect()
}

#[test]
fn every_field_is_a_filter() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    some(&app);
    for (query, expected) in [
        ("view=all&sort=number", vec![1, 2, 3, 4, 5, 6]),
        ("severity=major&sort=number", vec![1, 3, 5]),
        ("severity=major&severity=minor&sort=-number", vec![6, 5, 4, 3, 2, 1]),
        ("sort=severity,-due", vec![6, 4, 2, 5, 3, 1]),
        ("sort=-severity&sort=due", vec![1, 3, 5, 2, 4, 6]),
        ("title=CASE+4", vec![5]),
        ("due.in=overdue", vec![2, 1]),
        ("due.in=this-week&sort=number", vec![2, 3]),
        ("due.in=this-month&sort=number", vec![1, 2, 3, 4, 5, 6]),
        ("due.from=2026-11-14&due.to=2026-11-17&sort=number", vec![3, 4]),
        ("created.in=today&sort=number", vec![1, 2, 3, 4, 5, 6]),
        ("created.to=2026-11-11", vec![]),
        ("quantity.from=12&quantity.to=13", vec![2]),
        ("quantity.from=12,6", vec![]),
        ("quantity.is=filled", vec![2]),
        ("process.is=empty&sort=number", vec![1, 3, 4, 5, 6]),
        ("process=PRC-01", vec![2]),
        ("process=Assembly", vec![2]),
        ("process.title=assem", vec![2]),
        ("process.owner=Anna+Berg", vec![2]),
        ("owner=me", vec![]),
        ("process.owner=me", vec![]),
        ("state=reported&state=closed&sort=number", vec![1, 2, 3, 4, 5, 6]),
        ("state=closed", vec![]),
        ("q=case+4", vec![5]),
    ] {
        assert_eq!(shown(&mut mara, query), expected, "{query}");
    }
    assert_eq!(shown(&mut app.admin(), "owner=me&severity=minor&sort=number"), [2, 4, 6]);
    // What is set can be taken away; the rest of the view stays.
    let page = mara.get("/r/nonconformity?view=all&severity=major&due.in=overdue").page(200);
    assert!(page.contains("Severity: <b>Major</b>") && page.contains("<b>Overdue</b>"), "{}", around(&page, "filters"));
    assert!(unescape(&page).contains("href=\"/r/nonconformity?view=all&due.in=overdue\""));
    // Every field can be added, and a field of the linked record.
    let page = unescape(&mara.get("/r/nonconformity?view=all&add=process").page(200));
    assert!(page.contains("add=cause_category") && page.contains("add=process.owner"));
    let page = mara.get("/r/nonconformity?view=all&add=process.owner").page(200);
    assert!(page.contains("name=\"process.owner\""), "{}", around(&page, "adding"));
}

#[test]
fn what_makes_no_sense_is_told_and_left_out() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    some(&app);
    for (query, told) in [
        ("bogus=1", "This list has no filter “bogus”"),
        ("severity=terrible", "“terrible” is no value of “Severity”"),
        ("due.from=yesterday", "“yesterday” is no value of “Due”"),
        ("due.in=for-ever", "“for-ever” is no value of “Due”"),
        ("quantity.from=many", "“many” is no value"),
        ("owner=Nobody+At+All", "“Nobody At All” is no value of “Owner”"),
        ("process.bogus=1", "no filter “process.bogus”"),
        ("title.owner=1", "no filter “title.owner”"),
        ("severity.is=red", "“red” is no value"),
        ("sort=bogus", "knows no “bogus”"),
        ("group=description", "knows no “description”"),
        ("columns=nothing", "knows no “nothing”"),
        ("show=globe", "knows no “globe”"),
        ("%3Cscript%3E=%3Cimg%3E", "&#60;script&#62;"),
    ] {
        let page = mara.get(&format!("/r/nonconformity?view=all&{query}")).page(200);
        assert!(page.contains(told), "{query}: {}", around(&page, "callout"));
        assert_eq!(page.matches("class=\"title\"").count(), 6, "{query}");
        assert!(!page.contains("<script>") && !page.contains("<img"));
    }
    for query in [
        "page=0&size=99999",
        "page=4294967295",
        "page=-1",
        "month=9999-99&show=calendar",
        "month=x&show=calendar",
        "by=title&show=board",
        "by=title&show=calendar",
        "view=x",
        "saved=x",
        "open=%F0%9F%92%A5&show=board",
        "imported.a'b=c",
        "title=%25%27%22%00",
        "select=most",
        "add=x.y.z",
    ] {
        mara.get(&format!("/r/nonconformity?{query}")).page(200);
    }
    let many: String = (0..500).map(|n| format!("&owner=PER-{n:04}")).collect();
    mara.get(&format!("/r/nonconformity?view=all{many}")).page(200);
}

#[test]
fn what_lies_behind_a_link_stays_hidden() {
    let app = TestApp::start();
    let mut yuki = app.person("Yuki Tanaka", &[]);
    let secret = app.make(
        "concern",
        &[
            ("title", json!("Quiet words")),
            ("description", json!("Said in private")),
            ("handlers", json!([person(&app, "Anna Berg")])),
        ],
    );
    for register in &app.engine.pack().registers {
        for field in register.link_fields() {
            let page = yuki.get(&format!("/r/{}?{}.title=quiet", register.key, field.key));
            assert!(!page.text().contains("Quiet words") && !page.text().contains(&secret));
        }
    }
}

#[test]
fn groups_have_headings_and_counts() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    some(&app);
    let page = mara.get("/r/nonconformity?view=all&group=severity&size=4").page(200);
    assert_eq!(page.matches("class=\"group\"").count(), 2);
    assert_eq!(page.matches("<span class=\"muted\">3</span>").count(), 2, "{}", around(&page, "class=\"group\""));
    for group in ["owner", "process", "-due", "state", "reached_customer", "-owner"] {
        let page = mara.get(&format!("/r/nonconformity?view=all&group={group}")).page(200);
        assert!(page.contains("class=\"group\""), "{group}");
    }
    let page = mara.get("/r/nonconformity?view=all&group=-due").page(200);
    assert!(page.contains("November 2026"));
    let page = mara.get("/r/nonconformity?view=all&group=process").page(200);
    assert!(
        page.contains("Without: Process") && page.contains("PRC-01 Assembly"),
        "{}",
        around(&page, "class=\"group\"")
    );
    let columns = mara.get("/r/nonconformity?view=all&columns=due&columns=severity").page(200);
    let (due, grade) = (columns.find(">Due").expect("is there"), columns.find(">Severity</a></th>").expect("is there"));
    assert!(due < grade);
}

#[test]
fn a_card_moves_without_a_script_and_comes_back() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let numbers = some(&app);
    let board = "/r/nonconformity?view=all&show=board";
    let page = mara.get(board).page(200);
    assert_eq!(page.matches("data-card").count(), 6);
    // A step that asks for something opens its form, and leads back to the board.
    let way = unescape(&page);
    let start = way.find(&format!("/r/nonconformity/{}/moves/contain", numbers[0])).expect("a way");
    let link = way[start..].split('"').next().expect("ends").to_owned();
    let form_page = mara.get(&link).page(200);
    let mut fields = form(&form_page, &link.replace('&', "&#38;"));
    fill(&mut fields, &[("containment", "Put aside")]);
    let to = mara.post_raw(&link, &fields).to();
    assert!(to.starts_with(board) && to.ends_with("&done=moved"), "{to}");
    assert!(mara.get(&to).page(200).contains("role=\"status\""));
    // An option is set at once.
    let page = mara.get("/r/nonconformity?view=all&show=board&by=severity").page(200);
    let (_, after) = page.split_once(&format!("id=\"move-{}\"", numbers[1])).expect("a menu");
    let action = after.split("action=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("an action");
    let fields = form(after, action);
    assert!(value(&fields, "severity") == "major", "{fields:?}");
    let to = mara.post_raw(&unescape(action), &fields).to();
    assert!(to.contains("by=severity") && to.ends_with("done=saved"), "{to}");
    assert_eq!(shown(&mut mara, "severity=major").len(), 4);
    // Nobody is led elsewhere.
    let page = mara.get(&format!("/r/nonconformity/{}/moves/analyse?back=//evil.example", numbers[0])).page(200);
    assert!(page.contains("moves/analyse?back=%2F\"") && !page.contains("href=\"//evil"));
}

#[test]
fn a_month_of_due_dates() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    some(&app);
    let page = mara.get("/r/nonconformity?view=all&show=calendar").page(200);
    assert!(page.contains("November 2026") && page.contains("aria-current=\"date\""));
    assert_eq!(page.matches("Case ").count() / 2, 6, "each in text and title");
    let page = mara.get("/r/nonconformity?view=all&show=calendar&by=due&month=2026-12").page(200);
    assert!(page.contains("December 2026") && page.contains("No record has a date in this month"));
    assert!(page.contains("month=2027-01") && page.contains("month=2026-11"));
}

#[test]
fn views_are_kept_shared_and_opened_with() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let mut yuki = app.person("Yuki Tanaka", &[]);
    some(&app);
    let new = "/r/nonconformity/views/new";
    let query = "view=all&severity=major&sort=-due&page=7&select=all";
    let page = yuki.get(&format!("{new}?{query}")).page(200);
    let mut fields = form(&page, new);
    assert_eq!(value(&fields, "query"), "view=all&severity=major&sort=-due");
    // A name is needed; what was typed is kept.
    let page = yuki.post_raw(new, &fields).page(422);
    assert!(page.contains("Give the view a name"));
    fill(&mut fields, &[("name", "  Big <b>ones</b>  "), ("roles", "quality")]);
    let to = yuki.post_raw(new, &fields).to();
    let id = to.split("saved=").nth(1).and_then(|rest| rest.split('&').next()).expect("an id").to_owned();
    let page = yuki.get(&to).page(200);
    assert!(
        page.contains("Big &#60;b&#62;ones&#60;/b&#62; <span class=\"count\">3</span>"),
        "{}",
        around(&page, "tabs")
    );
    // Somebody who may not say so has not made it the view of a role; and it is nobody else's yet.
    assert!(!mara.get("/r/nonconformity").page(200).contains("Big &#60;b"));
    assert_eq!(mara.get(&format!("/r/nonconformity/views/{id}")).status, 404);
    assert_eq!(mara.post(&format!("/r/nonconformity/views/{id}"), &[("action", "delete")]).status, 404);
    // Its address shows the same to anybody.
    assert_eq!(shown(&mut mara, &format!("view=all&severity=major&sort=-due&saved={id}")), [5, 3, 1]);
    // The same name twice is one too many.
    assert!(yuki.post_raw(new, &fields).page(422).contains("There is a view"));

    // Shared, it is everybody's to use, the owner's and the stewards' to change.
    let path = format!("/r/nonconformity/views/{id}");
    let mut fields = form(&yuki.get(&path).page(200), &path);
    fill(&mut fields, &[("shared", "true"), ("opens", "true")]);
    yuki.post_raw(&path, &fields).to();
    let mut otto = app.person("Otto Mann", &[]);
    assert!(otto.get("/r/nonconformity").page(200).contains("Big &#60;b"));
    let page = otto.get(&path).page(200);
    assert!(page.contains("save-as") && !page.contains("value=\"delete\""));
    assert_eq!(otto.post(&path, &[("action", "delete")]).status, 403);
    assert_eq!(otto.post(&path, &[("action", "update"), ("query", "view=all")]).status, 403);
    // But to open one's own list with it is everybody's own affair.
    let mut fields = form(&page, &path);
    fill(&mut fields, &[("opens", "true")]);
    otto.post_raw(&path, &fields).to();
    for browser in [&mut yuki, &mut otto] {
        assert_eq!(shown(browser, ""), [5, 3, 1]);
    }
    assert_eq!(shown(&mut mara, "").len(), 6);
    // A quality manager says with what it opens for a role.
    let mut fields = form(&mara.get(&path).page(200), &path);
    fill(&mut fields, &[("roles", "quality"), ("name", "Majors")]);
    mara.post_raw(&path, &fields).to();
    assert_eq!(shown(&mut mara, ""), [5, 3, 1]);
    assert_eq!(shown(&mut mara, "view=all").len(), 6, "what is asked for wins");
    // What has changed in it can be kept.
    let page = mara.get(&format!("/r/nonconformity?view=all&severity=minor&saved={id}")).page(200);
    assert!(page.contains("Save changes") && page.contains("Undo changes"));
    mara.post(&path, &[("action", "update"), ("query", "view=all&severity=minor")]).to();
    assert_eq!(shown(&mut yuki, "").len(), 3);
    yuki.post(&path, &[("action", "delete")]).to();
    assert_eq!(shown(&mut yuki, "").len(), 6);
    assert!(!mara.get("/r/nonconformity").page(200).contains("Majors"));
    yuki.get("/r/nothing/views/new").page(404);
}

/// Sends the form of a bulk change to its preview and answers that page.
fn previewed(browser: &mut Browser, deed: &str, numbers: &[String], filled: &[(&str, &str)]) -> String {
    let bulk = "/r/nonconformity/bulk";
    let mut sent = vec![("do", deed), ("query", "view=all&sort=number&page=1")];
    sent.extend(numbers.iter().map(|number| ("pick", number.as_str())));
    let mut fields = form(&browser.post(bulk, &sent).page(200), bulk);
    fill(&mut fields, filled);
    browser.post_raw(bulk, &fields).text()
}

#[test]
fn many_records_change_and_change_back() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let numbers = some(&app);
    let bulk = "/r/nonconformity/bulk";
    let picked = &numbers[..3];
    let page = previewed(&mut mara, "edit:due", picked, &[("due", "2026-12-24"), ("$reason", "Holiday")]);
    assert!(page.contains("3 records would change") && page.contains("24 Dec 2026"), "{}", around(&page, "<h1"));
    assert_eq!(shown(&mut mara, "due=2026-12-24").len(), 0, "nothing has changed yet");
    let mut fields = form(&page, bulk);
    assert_eq!(value(&fields, "pick"), format!("{}@1", numbers[2]));
    fill(&mut fields, &[("action", "all")]);
    let to = mara.post_raw(bulk, &fields).to();
    let page = mara.get(&to).page(200);
    assert!(page.contains("3 records changed."), "{}", around(&page, "notice"));
    assert_eq!(shown(&mut mara, "due=2026-12-24&sort=number"), [1, 2, 3]);
    assert!(mara.get(&format!("/r/nonconformity/{}/history", numbers[0])).page(200).contains("Holiday"));
    // Sent once more it meets records that have changed since.
    let page = mara.post_raw(bulk, &fields).page(409);
    assert!(page.contains("nothing was done"), "{}", around(&page, "error-summary"));

    // One is changed by somebody else; the rest goes back.
    mara.submit(&format!("/r/nonconformity/{}/edit", numbers[1]), &[("due", "2027-01-01")]).to();
    let mark = to.split("mark=").nth(1).and_then(|rest| rest.split('&').next()).expect("a mark").to_owned();
    let undo = format!("{bulk}/{mark}");
    let page = mara.get(&undo).page(200);
    assert!(page.contains("2 records get their earlier values back") && page.contains("has been changed since"));
    // It is hers alone.
    let mut otto = app.person("Otto Mann", &["quality"]);
    assert_eq!(otto.get(&undo).status, 404);
    assert_eq!(otto.post(&undo, &[]).status, 404);
    let to = mara.post(&undo, &[]).to();
    assert!(mara.get(&to).page(200).contains("2 records have their earlier values back."));
    assert_eq!(shown(&mut mara, "due.to=2026-11-30&sort=number"), [1, 3, 4, 5, 6]);
    // There is nothing left to take back.
    assert!(mara.get(&undo).page(200).contains("Nothing can go back"));
}

#[test]
fn the_good_ones_go_through_and_the_rest_is_told() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let numbers = some(&app);
    let bulk = "/r/nonconformity/bulk";
    mara.submit(&format!("/r/nonconformity/{}/moves/dismiss", numbers[0]), &[("$reason", "Twice")]).to();
    let mut all = numbers[..2].to_vec();
    all.push("NC-2026-9999".to_owned());
    let page = previewed(&mut mara, "edit:severity", &all, &[("severity", "critical")]);
    assert!(page.contains("1 record would change, 2 refused"), "{}", around(&page, "<h1"));
    assert!(page.contains("is closed") && page.contains("There is no record"));
    let mut fields = form(&page, bulk);
    fill(&mut fields, &[("action", "all")]);
    mara.post_raw(bulk, &fields).page(409);
    assert_eq!(shown(&mut mara, "severity=critical").len(), 0);
    fill(&mut fields, &[("action", "good")]);
    let to = mara.post_raw(bulk, &fields).to();
    let page = mara.get(&to).page(200);
    assert!(page.contains("1 record changed.") && page.contains("2 were left as they are."));

    // A move for many: what it needs is given once. Back it goes where a step leads back.
    let page = previewed(&mut mara, "move:contain", &numbers[2..4], &[("containment", "")]);
    assert!(page.contains("must be filled"), "{}", around(&page, "error"));
    let page = previewed(&mut mara, "move:contain", &numbers[2..4], &[("containment", "Put aside")]);
    assert!(page.contains("Contained"), "{}", around(&page, "<h1"));
    let mut fields = form(&page, bulk);
    fill(&mut fields, &[("action", "all")]);
    let to = mara.post_raw(bulk, &fields).to();
    assert_eq!(shown(&mut mara, "state=contained").len(), 2);
    let mark = to.split("mark=").nth(1).and_then(|rest| rest.split('&').next()).expect("a mark");
    let page = mara.get(&format!("{bulk}/{mark}")).page(200);
    assert!(page.contains("No step leads back from “Contained” to “Reported”"), "{}", around(&page, "preview"));
}

#[test]
fn a_step_for_many_is_signed_once() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let numbers = some(&app);
    let bulk = "/r/nonconformity/bulk";
    let make = |browser: &mut Browser, deed: &str, filled: &[(&str, &str)]| {
        let page = previewed(browser, deed, &numbers[..2], filled);
        let mut fields = form(&page, bulk);
        fill(&mut fields, &[("action", "all"), ("password", super::app::PASSWORD)]);
        (page, fields)
    };
    for (deed, filled) in [
        ("move:contain", [("containment", "Put aside"), ("severity", "major")]),
        ("move:analyse", [("cause_decision", "correction-only"), ("cause_decision_reason", "Small")]),
    ] {
        let (_, fields) = make(&mut mara, deed, &filled);
        mara.post_raw(bulk, &fields).to();
    }
    let filled = [("disposition", "scrap"), ("disposition_reason", "Leaks")];
    let (page, mut fields) = make(&mut mara, "move:decide", &filled);
    assert!(page.contains("You sign once"), "{}", around(&page, "<h1"));
    fill(&mut fields, &[("password", "wrong")]);
    assert!(mara.post_raw(bulk, &fields).page(422).contains("aria-invalid"));
    fill(&mut fields, &[("password", "")]);
    mara.post_raw(bulk, &fields).page(422);
    fill(&mut fields, &[("password", super::app::PASSWORD)]);
    mara.post_raw(bulk, &fields).to();
    for number in &numbers[..2] {
        assert!(mara.get(&format!("/r/nonconformity/{number}/history")).page(200).contains("signed"));
    }
}

#[test]
fn odd_requests_to_change_many() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let numbers = some(&app);
    let bulk = "/r/nonconformity/bulk";
    assert!(mara.post(bulk, &[("do", "edit:due")]).to().contains("done=bulk-none"));
    for deed in ["", "edit", "edit:title", "edit:cost", "edit:x", "move:x", "drop:table", "edit:"] {
        let answer = mara.post(bulk, &[("do", deed), ("pick", &numbers[0])]);
        assert_eq!(answer.status, 400, "{deed}");
    }
    let many: Vec<String> = (0..1_001).map(|number| format!("NC-2025-{number:04}")).collect();
    let mut sent = vec![("do", "edit:due"), ("query", "view=open")];
    sent.extend(many.iter().map(|number| ("pick", number.as_str())));
    let to = mara.post(bulk, &sent).to();
    assert!(mara.get(&to).page(200).contains("More than 1,000 records"), "{to}");
    // All that match, chosen by the query of the list.
    let page = mara.get("/r/nonconformity?view=all&severity=minor&select=all").page(200);
    assert!(page.contains("All 3 matching records are selected"));
    let page = mara.post(bulk, &[("do", "edit:owner"), ("all", "yes"), ("query", "view=all&severity=minor")]).page(200);
    assert_eq!(form(&page, bulk).iter().filter(|(name, _)| name == "pick").count(), 3);
    // Who may not change a record is told, record by record.
    let mut yuki = app.person("Yuki Tanaka", &[]);
    let page = previewed(&mut yuki, "edit:severity", &numbers[..2], &[("severity", "minor")]);
    assert!(page.contains("Nothing would change") && page.contains("You may read this record but not change it"));
    assert_eq!(mara.get("/r/nonconformity/bulk/bulk-x").status, 404);
    assert_eq!(mara.get("/r/nonconformity/bulk/IMP-0001").status, 404);
    // A record one may not see is none, whatever is asked of it.
    let page = previewed(&mut yuki, "edit:severity", &["PER-0001".to_owned(), numbers[0].clone()], &[]);
    assert!(!page.contains("Anna Berg, Person"));
}

#[test]
fn files_hold_what_is_shown() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    some(&app);
    let query = "view=all&severity=major&sort=due&columns=due&columns=owner&group=process";
    let csv = mara.get(&format!("/r/nonconformity/export.csv?{query}")).text();
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(lines.len(), 4, "{csv}");
    assert_eq!(lines[0], "\"Process\",\"Number\",\"What is wrong\",\"Due\",\"Owner\"");
    assert!(lines[1].contains("NC-2026-0001") && lines[1].contains("2026-11-08"));
    let answer = mara.get(&format!("/r/nonconformity/export.xlsx?{query}"));
    assert_eq!(answer.status, 200);
    assert!(answer.header("content-type").is_some_and(|kind| kind.contains("spreadsheetml")));
    assert!(answer.body.starts_with(b"PK"));
    let mut yuki = app.person("Yuki Tanaka", &[]);
    assert_eq!(yuki.get("/r/nothing/export.xlsx").status, 404);
}

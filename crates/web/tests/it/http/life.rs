//! A nonconformity from report to close, as people make their way through it.

use serde_json::json;

use super::app::{PASSWORD, TestApp, around, fill, form, value};

#[test]
fn from_report_to_close() {
    let app = TestApp::start();
    let mut yuki = app.person("Yuki Tanaka", &[]);
    let made = yuki.submit("/r/nonconformity/new", &[("title", "Moisture under the display")]).to();
    assert!(made.ends_with("?done=created"), "{made}");
    let page = yuki.get(&made).page(200);
    assert!(page.contains("Saved and sealed") && page.contains("Moisture under the display"));
    let path = made.split('?').next().expect("a path").to_owned();

    // The reporter contains it: they own it.
    let ask = format!("{path}/moves/contain");
    let refused = yuki.submit(&ask, &[("hold_place", "Cage 3")]).page(422);
    assert!(refused.contains("must be filled before this step"), "{}", around(&refused, "error-summary"));
    let again = form(&refused, &ask);
    assert_eq!(value(&again, "hold_place"), "Cage 3");
    assert_eq!(yuki.submit(&ask, &[("containment", "Stopped the line")]).to(), format!("{path}?done=moved"));

    let mut mara = app.person("Mara Lindqvist", &["quality"]);
    let analysed = [
        ("severity", "major"),
        ("cause_decision", "correction-only"),
        ("cause_decision_reason", "Seen once"),
        ("cause", "A loose gasket"),
    ];
    assert_eq!(mara.submit(&format!("{path}/moves/analyse"), &analysed).to(), format!("{path}?done=moved"));

    // The disposition is signed: first with the wrong password, then with none, then right.
    let decide = format!("{path}/moves/decide");
    let typed = [("disposition", "scrap"), ("disposition_reason", "Cannot be dried")];
    let mut wrong = typed.to_vec();
    wrong.push(("password", "not my password"));
    let page = mara.submit(&decide, &wrong).page(422);
    assert!(page.contains("This is not your password"), "{}", around(&page, "f-password"));
    let fields = form(&page, &decide);
    assert_eq!(value(&fields, "disposition_reason"), "Cannot be dried");
    assert_eq!(value(&fields, "disposition"), "scrap");
    assert!(!page.contains("not my password"), "a password is never shown again");
    let page = mara.submit(&decide, &typed).page(422);
    assert!(page.contains("Type your password"), "{}", around(&page, "f-password"));
    let mut right = typed.to_vec();
    right.push(("password", PASSWORD));
    assert_eq!(mara.submit(&decide, &right).to(), format!("{path}?done=signed"));

    let corrected = [("correction", "Scrapped 9 units")];
    assert_eq!(mara.submit(&format!("{path}/moves/correct"), &corrected).to(), format!("{path}?done=moved"));

    // Whoever corrected does not verify.
    let verify = format!("{path}/moves/verify");
    let page = mara.get(&verify).page(200);
    assert!(page.contains("somebody else takes this step"), "{}", around(&page, "<h1"));
    let typed = [("evidence", "I looked myself"), ("password", PASSWORD)];
    let page = mara.submit(&verify, &typed).page(403);
    assert!(page.contains("somebody else takes this step"), "{}", around(&page, "error-summary"));
    assert_eq!(value(&form(&page, &verify), "evidence"), "I looked myself");
    let mut ines = app.person("Ines Okafor", &["quality"]);
    let verified = [("evidence", "Scrap note 118"), ("password", PASSWORD)];
    assert_eq!(ines.submit(&verify, &verified).to(), format!("{path}?done=signed"));
    assert_eq!(ines.submit(&format!("{path}/moves/close"), &[]).to(), format!("{path}?done=moved"));

    let page = ines.get(&path).page(200);
    assert!(page.contains("closed and locked") || page.contains("Closed and locked"), "{}", around(&page, "callout"));
    assert!(!page.contains(&format!("href=\"{path}/edit\"")), "a closed record is not edited");
    assert!(page.contains("aria-current=\"step\""));
    let history = ines.get(&format!("{path}/history")).page(200);
    assert_eq!(history.matches("class=\"signed\"").count(), 2);
    assert!(history.contains("Cannot be dried") && history.contains("Scrap note 118"));
    // Editing leads back to the page that says why not; a move that is over says so.
    assert_eq!(ines.get(&format!("{path}/edit")).to(), path);
    assert!(ines.get(&verify).page(409).contains("not possible now"));

    // Reopening asks why, and for a signature.
    let reopen = format!("{path}/moves/reopen");
    let page = ines.submit(&reopen, &[("password", PASSWORD)]).page(422);
    assert!(page.contains("Say why"), "{}", around(&page, "error-summary"));
    let again = [("$reason", "The customer sent one more"), ("password", PASSWORD)];
    assert_eq!(ines.submit(&reopen, &again).to(), format!("{path}?done=signed"));
    assert!(ines.get(&path).page(200).contains("The customer sent one more"));
}

#[test]
fn the_same_state_can_be_signed_with_comments_between() {
    let app = TestApp::start();
    let mut mara = app.person("Mara Lindqvist", &["quality"]);
    let number = app.make("nonconformity", &[("title", json!("A leak"))]);
    let path = format!("/r/nonconformity/{number}");
    let ask = format!("{path}/moves/contain");
    let page = mara.get(&ask).page(200);
    let mut fields = form(&page, &ask);
    fill(&mut fields, &[("containment", "Stopped")]);
    assert_eq!(
        mara.post(&format!("{path}/comments"), &[("text", "Just so you know")]).to(),
        format!("{path}?done=commented#comments")
    );
    // A comment changed nothing of what was decided about.
    assert_eq!(mara.post_raw(&ask, &fields).to(), format!("{path}?done=moved"));
    // A field did.
    let ask = format!("{path}/moves/analyse");
    let page = mara.get(&ask).page(200);
    let mut fields = form(&page, &ask);
    fill(&mut fields, &[("cause_decision", "correction-only"), ("cause_decision_reason", "Once")]);
    mara.submit(&format!("{path}/edit"), &[("severity", "critical")]).to();
    let page = mara.post_raw(&ask, &fields).page(409);
    assert!(
        page.contains("has been changed by Mara Lindqvist since you opened it"),
        "{}",
        around(&page, "error-summary")
    );
    let again = form(&page, &ask);
    assert_eq!(value(&again, "cause_decision_reason"), "Once");
    assert_eq!(mara.post_raw(&ask, &again).to(), format!("{path}?done=moved"));
}

#[test]
fn links_are_seen_from_both_sides() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let number = app.make("nonconformity", &[("title", json!("A leak"))]);
    let path = format!("/r/nonconformity/{number}");
    let page = mara.get(&path).page(200);
    // What can be made from here is linked already.
    let open = format!("/r/corrective-action/new?nonconformities={number}");
    let field = pack_field(&page, "corrective-action").unwrap_or(open);
    let made = mara.submit_at(&field, "/r/corrective-action/new", &[("title", "Better gaskets")]);
    let action = made.to();
    let action = action.split('?').next().expect("a path").to_owned();
    assert!(mara.get(&action).page(200).contains(&number));
    let page = mara.get(&path).page(200);
    assert!(page.contains("Better gaskets"));
    let unlink = form_with(&page, &format!("{path}/unlink"));
    if let Some(mut fields) = unlink {
        let action_number = action.rsplit('/').next().expect("a number").to_owned();
        fill(&mut fields, &[("number", &action_number)]);
        assert_eq!(mara.post_raw(&format!("{path}/unlink"), &fields).to(), format!("{path}?done=unlinked"));
        assert!(!mara.get(&path).page(200).contains(&format!("{action}\"")));
        // By name, as people know it.
        fill(&mut fields, &[("number", "Better gaskets")]);
        assert_eq!(mara.post_raw(&format!("{path}/links"), &fields).to(), format!("{path}?done=linked"));
        // What is not there is refused where it was typed.
        fill(&mut fields, &[("number", "CA-2026-9999")]);
        let page = mara.post_raw(&format!("{path}/links"), &fields).page(422);
        assert!(page.contains("CA-2026-9999"), "{}", around(&page, "error-line"));
    }
}

/// The link that makes a record of a register from a page.
fn pack_field(page: &str, register: &str) -> Option<String> {
    let start = page.find(&format!("href=\"/r/{register}/new?"))? + 6;
    let end = page[start..].find('"')? + start;
    Some(super::app::unescape(&page[start..end]))
}

fn form_with(page: &str, action: &str) -> Option<super::app::Fields> {
    page.contains(&format!("action=\"{action}\"")).then(|| form(page, action))
}

#[test]
fn a_record_is_seen_as_it_stood() {
    let app = TestApp::start();
    let mut mara = app.person("Mara Lindqvist", &["quality"]);
    let number = app.make("nonconformity", &[("title", json!("First words")), ("severity", json!("minor"))]);
    let path = format!("/r/nonconformity/{number}");
    app.clock.set("2026-11-15T10:00:00Z".parse().expect("a moment"));
    mara.submit(&format!("{path}/edit"), &[("title", "Other words"), ("$reason", "Clearer")]).to();
    assert!(mara.get(&path).page(200).contains("<h1>Other words</h1>"));
    let then = mara.get(&format!("{path}?on=2026-11-13")).page(200);
    assert!(then.contains("<h1>First words</h1>") && then.contains("as it stood on 13 November 2026"));
    assert!(!then.contains(&format!("{path}/edit")), "the past is not edited");
    let now = mara.get(&format!("{path}?on=2026-11-15")).page(200);
    assert!(now.contains("<h1>Other words</h1>"), "the whole day counts");
    mara.get(&format!("{path}?on=2026-11-01")).page(404);
    mara.get(&format!("{path}?on=yesterday")).page(400);
    let history = mara.get(&format!("{path}/history")).page(200);
    assert!(history.contains("<del>First words</del>") && history.contains("<ins>Other words</ins>"));
    assert!(history.contains("Clearer"));
    assert!(history.contains(&format!("{path}?on=2026-11-12")), "every entry leads to its day");
}

#[test]
fn long_histories_have_pages() {
    let app = TestApp::start();
    let mut mara = app.person("Mara Lindqvist", &["quality"]);
    let number = app.make("nonconformity", &[("title", json!("A leak"))]);
    let path = format!("/r/nonconformity/{number}");
    for count in 1..=60 {
        mara.post(&format!("{path}/comments"), &[("text", &format!("Comment **{count}**"))]).to();
    }
    let first = mara.get(&format!("{path}/history")).page(200);
    assert_eq!(first.matches("id=\"entry-").count(), 50);
    let second = mara.get(&format!("{path}/history?page=2")).page(200);
    assert_eq!(second.matches("id=\"entry-").count(), 11);
    assert!(second.contains("id=\"entry-1\""));
    let page = mara.get(&path).page(200);
    assert_eq!(page.matches("id=\"entry-").count(), 6);
    assert!(page.contains("Comment <strong>60</strong>"));
}

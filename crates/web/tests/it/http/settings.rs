//! Settings of a person and of the workspace.

use assay_core::Actor;
use serde_json::json;

use super::app::{ADMIN, PASSWORD, TestApp, around, form, value};

const OTHER: &str = "another long password";

#[test]
fn what_one_chooses_holds_on_every_device() {
    let app = TestApp::start();
    let mut leo = app.person("Leo Novak", &[]);
    let number = app.make("nonconformity", &[("title", json!("A leak"))]);
    let page = format!("/r/nonconformity/{number}");
    assert!(leo.get(&page).page(200).contains("12 Nov 2026, 08:42"));
    let done = leo.submit_at("/settings", "/settings/region", &[("zone", "Asia/Tokyo"), ("dates", "iso")]);
    assert_eq!(done.to(), "/settings?done=preferences");
    let mut elsewhere = app.signed_in("leo.novak@acme.example");
    assert!(elsewhere.get(&page).page(200).contains("2026-11-12, 17:42"));
    leo.submit_at("/settings", "/settings/appearance", &[("theme", "dark"), ("shortcuts", "off")]).to();
    let dark = elsewhere.get("/").page(200);
    assert!(dark.contains("data-theme=\"dark\"") && dark.contains("data-shortcuts=\"off\""), "{dark}");
    // The menu of every page changes the same choice.
    leo.post("/settings/theme", &[("theme", "light"), ("back", "/work")]).to();
    let light = elsewhere.get("/").page(200);
    assert!(light.contains("data-theme=\"light\"") && light.contains("data-shortcuts=\"off\""), "{light}");
    // Other people see the page as they do.
    assert!(app.admin().get(&page).page(200).contains("12 Nov 2026, 08:42"));
}

#[test]
fn moments_are_typed_by_the_clock_they_are_shown_by() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    mara.submit_at("/settings", "/settings/region", &[("zone", "Asia/Tokyo")]).to();
    let run = json!([{ "at": "2026-11-12T00:30:00Z", "result": "passed" }]);
    let number = app.make("test-case", &[("title", json!("Swim")), ("runs", run)]);
    let path = format!("/r/test-case/{number}/edit");
    let mut fields = form(&mara.get(&path).page(200), &path);
    assert_eq!(value(&fields, "runs.0.at"), "2026-11-12T09:30");
    super::app::fill(&mut fields, &[("runs.0.at", "2026-11-12T10:00")]);
    mara.post_raw(&path, &fields).to();
    let record = app.engine.record(&Actor::system("test"), &number).expect("is there");
    assert_eq!(record.data["runs"][0]["at"], json!("2026-11-12T01:00:00Z"));
}

#[test]
fn nonsense_is_not_kept() {
    let app = TestApp::start();
    let mut leo = app.person("Leo Novak", &[]);
    let hostile = "<script>alert(1)</script>/../etc";
    let fields = [("language", ""), ("dates", "words"), ("zone", hostile)];
    let page = leo.post("/settings/region", &fields).page(422);
    assert!(page.contains("There is no time zone of this name"));
    assert_eq!(value(&form(&page, "/settings/region"), "zone"), hostile, "what was typed is still there");
    for wrong in [
        ("/settings/region", vec![("language", "tlh")]),
        ("/settings/region", vec![("dates", "roman")]),
        ("/settings/appearance", vec![("theme", "neon"), ("shortcuts", "on")]),
        ("/settings/appearance", vec![("theme", "dark")]),
        ("/settings/theme", vec![]),
    ] {
        leo.post(wrong.0, &wrong.1).page(400);
    }
    let people = app.engine.titles(&Actor::system("test"), "person", 9).expect("reads");
    let number = &people.iter().find(|(_, name)| name == "Leo Novak").expect("is there").0;
    let preferences = app.engine.preferences(number).expect("reads");
    assert_eq!(preferences, assay_engine::Preferences::default());
    // Without a session there is nothing to choose.
    assert!(app.browser().get("/settings").to().starts_with("/sign-in"));
}

#[test]
fn changing_the_password_signs_out_everywhere_else() {
    let app = TestApp::start();
    let mut anna = app.admin();
    let mut phone = app.admin();
    let change = |old: &str, new: &str| vec![("old".to_owned(), old.to_owned()), ("new".to_owned(), new.to_owned())];
    let mut send = |fields: Vec<(String, String)>| {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        anna.post("/settings/password", &fields)
    };
    assert!(send(change("wrong", OTHER)).page(422).contains("This is not your password."));
    assert!(send(change(PASSWORD, "short")).page(422).contains("12 to 256 characters"));
    assert!(send(change(PASSWORD, &"x".repeat(300))).page(422).contains("this one has 300"));
    assert!(send(change(PASSWORD, PASSWORD)).page(422).contains("the password you have already"));
    phone.get("/").page(200);
    assert_eq!(send(change(PASSWORD, OTHER)).to(), "/settings?done=password");
    assert!(phone.get("/").to().starts_with("/sign-in"));
    anna.get("/settings").page(200);
    app.browser().sign_in(ADMIN, PASSWORD).page(401);
    assert_eq!(app.browser().sign_in(ADMIN, OTHER).status, 303);
}

#[test]
fn guessing_the_old_password_is_slowed_down() {
    let app = TestApp::start();
    let mut anna = app.admin();
    for _ in 0..10 {
        anna.post("/settings/password", &[("old", "wrong"), ("new", OTHER)]).page(422);
    }
    let page = anna.post("/settings/password", &[("old", PASSWORD), ("new", OTHER)]).page(422);
    assert!(page.contains("Too many wrong passwords"), "{}", around(&page, "f-old"));
}

#[test]
fn sessions_are_listed_and_ended() {
    let app = TestApp::start();
    let mut anna = app.admin();
    let alone = anna.get("/settings").page(200);
    assert!(alone.contains("This browser") && !alone.contains("Another browser"));
    assert!(!alone.contains("Sign out everywhere else"), "there is nowhere else");
    let mut phone = app.admin();
    assert!(anna.get("/settings").page(200).contains("Another browser"));
    anna.post("/settings/sessions", &[]).to();
    assert!(phone.get("/").to().starts_with("/sign-in"));
    anna.get("/").page(200);
}

#[test]
fn parameters_are_kept_in_the_history_and_checked_by() {
    let app = TestApp::start();
    let mut anna = app.admin();
    let page = anna.get("/settings/workspace").page(200);
    assert!(page.contains("12 unless you say otherwise."));
    assert_eq!(value(&form(&page, "/settings/workspace"), "audit_interval_months"), "");
    let nothing = anna.submit("/settings/workspace", &[("reason", "None")]);
    assert_eq!(nothing.to(), "/settings/workspace?done=unchanged");

    // What is wrong stands at its field, and what was typed is still there.
    let wrong = [("audit_interval_months", "9000"), ("concern_days", "soon"), ("reason", "Why not")];
    let page = anna.submit("/settings/workspace", &wrong).page(422);
    let fields = form(&page, "/settings/workspace");
    assert_eq!(value(&fields, "audit_interval_months"), "9000");
    assert_eq!(value(&fields, "concern_days"), "soon");
    assert!(page.contains("f-audit_interval_months-error") && page.contains("f-concern_days-error"));
    let page = anna.submit("/settings/workspace", &[("audit_interval_months", "6")]).page(422);
    assert!(page.contains("f-reason-error"));
    assert!(app.engine.titles(&Actor::system("test"), "settings", 9).expect("reads").is_empty(), "nothing was kept");

    let good = [("audit_interval_months", "6"), ("risk_threshold", "low"), ("reason", "Two recalls in a year")];
    assert_eq!(anna.submit("/settings/workspace", &good).to(), "/settings/workspace?done=saved");
    let page = anna.get("/settings/workspace").page(200);
    assert_eq!(value(&form(&page, "/settings/workspace"), "audit_interval_months"), "6");
    let history = anna.get("/r/settings/SET-01/history").page(200);
    assert!(history.contains("Two recalls in a year") && history.contains("Audit each process every (months)"));

    // Emptied, the product's own number counts again.
    let back = [("audit_interval_months", ""), ("reason", "Enough")];
    anna.submit("/settings/workspace", &back).to();
    let record = app.engine.record(&Actor::system("test"), "SET-01").expect("is there");
    assert!(!record.data.contains_key("audit_interval_months"), "{:?}", record.data);
    assert_eq!(record.data.get("risk_threshold"), Some(&json!("low")));

    // Somebody who saves over a change they have not seen is told.
    let mut stale = form(&page, "/settings/workspace");
    super::app::fill(&mut stale, &[("concern_days", "10"), ("reason", "Late")]);
    let page = anna.post_raw("/settings/workspace", &stale).page(409);
    assert_eq!(value(&form(&page, "/settings/workspace"), "concern_days"), "10");
}

#[test]
fn people_get_in_and_are_kept_out() {
    let app = TestApp::start();
    let mut anna = app.admin();
    let number = app.make("person", &[("title", json!("Ines Okafor")), ("email", json!("Ines@acme.example"))]);
    let page = format!("/settings/people/{number}");
    assert!(anna.get("/settings/people").page(200).contains("No account"));
    assert!(anna.get("/settings/people?q=okafor").page(200).contains("Ines Okafor"));
    assert!(anna.get("/settings/people?q=zzz").page(200).contains("Nobody found"));

    let given = anna.post(&format!("{page}/password"), &[("do", "give")]).page(200);
    let secret = given.split("<code>").nth(1).and_then(|rest| rest.split('<').next()).expect("a password").to_owned();
    assert!(!anna.get(&page).page(200).contains(&secret), "it is shown once");
    let mut ines = app.browser();
    assert_eq!(ines.sign_in("ines@acme.example", &secret).status, 303);
    assert!(ines.get("/work").page(200).contains("given to you by someone else"));
    ines.post("/settings/password", &[("old", &secret), ("new", OTHER)]).to();
    assert!(!ines.get("/work").page(200).contains("given to you by someone else"));

    assert_eq!(anna.post(&format!("{page}/access"), &[("do", "close")]).to(), format!("{page}?done=access"));
    assert!(ines.get("/work").to().starts_with("/sign-in"));
    ines.sign_in("ines@acme.example", OTHER).page(401);
    anna.post(&format!("{page}/access"), &[("do", "open")]).to();
    assert_eq!(ines.sign_in("ines@acme.example", OTHER).status, 303);
}

#[test]
fn what_cannot_be_is_told_in_words() {
    let app = TestApp::start();
    let mut anna = app.admin();
    let silent = app.make("person", &[("title", json!("No Address")), ("email", json!("none"))]);
    let page = anna.post(&format!("/settings/people/{silent}/password"), &[("do", "give")]).page(422);
    assert!(page.contains("has no e-mail address"));
    let twin = app.make("person", &[("title", json!("Twin")), ("email", json!(ADMIN))]);
    let page = anna.post(&format!("/settings/people/{twin}/password"), &[("do", "give")]).page(422);
    assert!(page.contains("Somebody else signs in with this e-mail address"));
    let people = app.engine.titles(&Actor::system("test"), "person", 9).expect("reads");
    let own = &people.iter().find(|(_, name)| name == "Anna Berg").expect("is there").0;
    let page = anna.post(&format!("/settings/people/{own}/access"), &[("do", "close")]).page(422);
    assert!(page.contains("You cannot close your own account"));
    anna.post(&format!("/settings/people/{own}/access"), &[("do", "explode")]).page(400);
    for nobody in ["PER-99", "ORG-01", "%2e%2e"] {
        anna.get(&format!("/settings/people/{nobody}")).page(404);
    }
}

#[test]
fn what_is_not_for_everybody_does_not_exist() {
    let app = TestApp::start();
    let mut leo = app.person("Leo Novak", &[]);
    let page = leo.get("/settings").page(200);
    assert!(!page.contains("/settings/people") && !page.contains("/settings/workspace"));
    for path in ["/settings/workspace", "/settings/people", "/settings/people/PER-01", "/settings/about"] {
        leo.get(path).page(404);
    }
    leo.post("/settings/workspace", &[("concern_days", "1"), ("reason", "Mine")]).page(404);
    leo.post("/settings/people/PER-01/password", &[("do", "give")]).page(404);
    leo.post("/settings/people/PER-01/access", &[("do", "close")]).page(404);
    // Quality sets intervals, and looks after no accounts.
    let mut quinn = app.person("Quinn Quality", &["quality"]);
    quinn.get("/settings/workspace").page(200);
    quinn.get("/settings/about").page(200);
    quinn.get("/settings/people").page(404);
    // A form without its token changes nothing.
    leo.post_raw("/settings/appearance", &vec![("theme".to_owned(), "dark".to_owned())]).page(403);
}

//! Signing in and out, and forms that outlive their session.

use jiff::ToSpan as _;
use serde_json::json;

use super::app::{ADMIN, PASSWORD, TestApp, around, fill, form, value};

#[test]
fn signing_in_and_out() {
    let app = TestApp::start();
    let mut browser = app.browser();
    assert_eq!(browser.get("/r/nonconformity").to(), "/sign-in?next=%2Fr%2Fnonconformity");
    let page = browser.get("/sign-in?next=%2Fr%2Fnonconformity").page(200);
    let mut fields = form(&page, "/sign-in");
    fill(&mut fields, &[("email", " ANNA@acme.example "), ("password", PASSWORD)]);
    let answer = browser.post_raw("/sign-in", &fields);
    assert_eq!(answer.to(), "/r/nonconformity");
    let cookie = answer.header("set-cookie").expect("a session");
    for flag in ["HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(flag), "{cookie}");
    }
    browser.learn_csrf();
    browser.get("/r/nonconformity").page(200);
    assert_eq!(browser.post("/sign-out", &[]).to(), "/sign-in?why=signed-out");
    assert!(browser.get("/r/nonconformity").to().starts_with("/sign-in"));
}

#[test]
fn a_wrong_password_says_little_and_keeps_the_address() {
    let app = TestApp::start();
    let mut browser = app.browser();
    let page = browser.sign_in(ADMIN, "wrong battery horse").page(401);
    let fields = form(&page, "/sign-in");
    assert_eq!(value(&fields, "email"), ADMIN);
    assert_eq!(value(&fields, "password"), "");
    let unknown = browser.sign_in("nobody@acme.example", PASSWORD).page(401);
    let said = |page: &str| around(page, "error-summary").split("</div>").next().map(ToOwned::to_owned);
    assert_eq!(said(&page), said(&unknown), "an unknown address looks like a wrong password");
}

#[test]
fn too_many_attempts_wait() {
    let app = TestApp::start();
    let mut browser = app.browser();
    let page = browser.get("/sign-in").page(200);
    let mut fields = form(&page, "/sign-in");
    fill(&mut fields, &[("email", ADMIN), ("password", "wrong battery horse")]);
    let statuses: Vec<u16> = (0..11).map(|_| browser.post_raw("/sign-in", &fields).status).collect();
    assert_eq!(statuses.last(), Some(&429), "{statuses:?}");
    // The right password waits too, and counts again once the window is over.
    fill(&mut fields, &[("password", PASSWORD)]);
    assert_eq!(browser.post_raw("/sign-in", &fields).status, 429);
    app.clock.set("2026-11-12T09:00:00Z".parse().expect("a moment"));
    assert_eq!(browser.post_raw("/sign-in", &fields).status, 303);
}

#[test]
fn a_form_without_its_token_changes_nothing() {
    let app = TestApp::start();
    let mut browser = app.admin();
    let number = app.make("nonconformity", &[("title", json!("A leak"))]);
    let path = format!("/r/nonconformity/{number}");
    let comment = vec![("text".to_owned(), "Hello".to_owned())];
    browser.post_raw(&format!("{path}/comments"), &comment).page(403);
    let forged = vec![("text".to_owned(), "Hello".to_owned()), ("csrf".to_owned(), "forged".to_owned())];
    browser.post_raw(&format!("{path}/comments"), &forged).page(403);
    // With the token, but sent by a page of another site.
    let mut good = forged;
    fill(&mut good, &[("csrf", &browser.csrf.clone())]);
    let body = super::app::encode(&good);
    let kind = ("content-type", "application/x-www-form-urlencoded");
    let answer =
        browser.send("POST", &format!("{path}/comments"), &[kind, ("sec-fetch-site", "cross-site")], body.as_bytes());
    assert_eq!(answer.status, 403);
    assert!(!browser.get(&path).page(200).contains("Hello"));
}

#[test]
fn what_was_typed_outlives_the_session() {
    let app = TestApp::start();
    let mut browser = app.admin();
    let page = browser.get("/r/nonconformity/new").page(200);
    let mut fields = form(&page, "/r/nonconformity/new");
    fill(
        &mut fields,
        &[("title", "Typed <b>for</b> an hour"), ("description", "One\r\n\r\nTwo"), ("severity", "major")],
    );
    app.clock.set("2026-11-12T08:42:00Z".parse::<jiff::Timestamp>().expect("a moment") + (24 * 8).hours());

    let page = browser.post_raw("/r/nonconformity/new", &fields).page(401);
    let mut front = form(&page, "/sign-in");
    assert_eq!(value(&front, "resume.title"), "Typed <b>for</b> an hour");
    assert!(front.iter().all(|(name, _)| name != "resume.csrf"));

    // A typing error in the password loses nothing either.
    fill(&mut front, &[("email", ADMIN), ("password", "wrong battery horse")]);
    let page = browser.post_raw("/sign-in", &front).page(401);
    let mut front = form(&page, "/sign-in");
    fill(&mut front, &[("password", PASSWORD)]);
    let page = browser.post_raw("/sign-in", &front).page(200);
    assert!(page.contains("Everything you entered is kept"), "{}", around(&page, "<h1"));
    let again = form(&page, "/r/nonconformity/new");
    assert_eq!(value(&again, "title"), "Typed <b>for</b> an hour");
    assert_eq!(value(&again, "description"), "One\r\n\r\nTwo");
    assert_eq!(value(&again, "severity"), "major");
    let made = browser.post_raw("/r/nonconformity/new", &again).to();
    assert!(made.starts_with("/r/nonconformity/NC-2026-"), "{made}");

    // A comment and a form sent with the token of a session before are shown again as well.
    let path = made.split('?').next().expect("a path");
    let old = vec![("csrf".to_owned(), "of a session before".to_owned()), ("text".to_owned(), "Still here".to_owned())];
    let page = browser.post_raw(&format!("{path}/comments"), &old).page(403);
    assert_eq!(value(&form(&page, &format!("{path}/comments")), "text"), "Still here");
}

#[test]
fn a_form_of_another_site_is_not_carried_through_signing_in() {
    let app = TestApp::start();
    let mut browser = app.browser();
    let headers = [("content-type", "application/x-www-form-urlencoded"), ("sec-fetch-site", "cross-site")];
    let answer = browser.send("POST", "/r/nonconformity/new", &headers, b"title=Planted");
    assert_eq!(answer.to(), "/sign-in");
    let headers = [("content-type", "application/x-www-form-urlencoded"), ("origin", "https://elsewhere.example")];
    let answer = browser.send("POST", "/r/nonconformity/new", &headers, b"title=Planted");
    assert_eq!(answer.to(), "/sign-in");
}

#[test]
fn signing_in_leads_nowhere_else() {
    let app = TestApp::start();
    for next in ["https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "/a\r\nset-cookie:x"] {
        let mut browser = app.browser();
        let page = browser.get("/sign-in").page(200);
        let mut fields = form(&page, "/sign-in");
        fill(&mut fields, &[("email", ADMIN), ("password", PASSWORD), ("next", next)]);
        assert_eq!(browser.post_raw("/sign-in", &fields).to(), "/", "{next}");
    }
}

#[test]
fn a_sign_in_page_open_too_long_asks_again() {
    let app = TestApp::start();
    let mut browser = app.browser();
    let page = browser.get("/sign-in?next=%2Fwork").page(200);
    let mut fields = form(&page, "/sign-in");
    fill(
        &mut fields,
        &[
            ("email", ADMIN),
            ("password", PASSWORD),
            ("resume", "/r/nonconformity/new"),
            ("resume.title", "Still typed"),
        ],
    );
    browser.cookies.clear();
    let page = browser.post_raw("/sign-in", &fields).page(403);
    assert!(page.contains("This page was open too long"), "{}", around(&page, "<h1"));
    let mut again = form(&page, "/sign-in");
    assert_eq!(
        (value(&again, "email"), value(&again, "next"), value(&again, "resume.title")),
        (ADMIN, "/work", "Still typed")
    );
    fill(&mut again, &[("password", PASSWORD)]);
    let page = browser.post_raw("/sign-in", &again).page(200);
    assert_eq!(value(&form(&page, "/r/nonconformity/new"), "title"), "Still typed");
    // A path that is no form of ours is not followed.
    let mut other = app.browser();
    let page = other.get("/sign-in").page(200);
    let mut fields = form(&page, "/sign-in");
    fill(&mut fields, &[("email", ADMIN), ("password", PASSWORD), ("resume", "https://elsewhere.example/r/x/new")]);
    assert_eq!(other.post_raw("/sign-in", &fields).to(), "/");
}

//! The command palette and the search page find records, registers, clauses and commands, as far as one may see them.

use serde_json::json;

use super::app::{Browser, TestApp, around, encode, unescape};

/// What the palette answers for some letters.
fn ask(browser: &mut Browser, typed: &str) -> String {
    let query = encode(&vec![("q".to_owned(), typed.to_owned())]);
    unescape(&browser.get(&format!("/palette?{query}")).page(200))
}

/// Where the first row leads.
fn first(page: &str) -> &str {
    page.split("data-href=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .unwrap_or_else(|| panic!("no row: {page}"))
}

fn leads_to(page: &str, href: &str) -> bool {
    page.contains(&format!("data-href=\"{href}"))
}

#[test]
fn a_few_letters_lead_anywhere() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let number = app.make("nonconformity", &[("title", json!("Moisture under the <display>"))]);
    assert_eq!(number, "NC-2026-0001");
    let record = format!("/r/nonconformity/{number}");
    for (typed, href) in [
        ("NC-2026-0001", record.as_str()),
        ("nc-2026-1", &record),
        ("NC-1", &record),
        ("nc1", &record),
        ("nc 2026/1", &record),
        ("moisture", &record),
        ("moist disp", &record),
        ("moisutre", &record),
        ("nonconf", "/r/nonconformity"),
        ("noncnoformities", "/r/nonconformity"),
        ("nc", "/r/nonconformity"),
        ("9.2.2", "/readiness?clause=9.2.2&"),
        ("internal audit", "/readiness?clause=9.2"),
        ("report nonc", "/r/nonconformity/new"),
        ("new supplier", "/r/supplier/new"),
        ("new nc", "/r/nonconformity/new"),
        ("my work", "/work"),
        ("readines", "/readiness"),
        ("sign out", "/sign-out"),
        ("dark mode", "/settings/theme"),
        ("shortcuts", "/help/keys"),
        ("certification", "/cycle"),
        ("surveillance", "/cycle"),
        ("all registers", "/registers"),
        ("roadmap", "/roadmap"),
        ("gantt", "/roadmap"),
        ("transition", "/readiness/transition"),
        ("heat map", "/r/risk?show=heat"),
        ("processes map", "/r/process?show=map"),
        ("settings", "/settings"),
        ("qqqqqq", "/search?q=qqqqqq"),
    ] {
        let page = ask(&mut mara, typed);
        assert!(leads_to(&page, href), "{typed}: {page}");
    }
    for (typed, href) in [
        ("NC-2026-0001", record.as_str()),
        ("nc1", &record),
        ("moisture", &record),
        ("nonconformities", "/r/nonconformity"),
        ("sign out", "/sign-out"),
        ("9.2.2", "/readiness?clause=9.2.2&"),
    ] {
        let page = ask(&mut mara, typed);
        assert!(first(&page).starts_with(href), "{typed}: {page}");
    }
    let page = mara.get("/palette?q=moist").page(200);
    assert!(page.contains("<mark>Moist</mark>ure under the &#60;display&#62;"), "{page}");
    assert!(page.contains("data-said=\""), "{page}");
    // What changes something is posted with a token, never linked.
    let page = ask(&mut mara, "dark");
    assert!(page.contains("data-href=\"/settings/theme\" data-post=\"theme=dark\""), "{page}");
}

#[test]
fn the_nearest_title_comes_first() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let near = app.make("nonconformity", &[("title", json!("Zinc coating"))]);
    let far = app.make("nonconformity", &[("title", json!("Order of zinc sheets sent to a site that has closed"))]);
    let page = ask(&mut mara, "zinc");
    assert!(first(&page).ends_with(&near) && page.contains(&far), "{page}");
}

#[test]
fn nothing_typed_offers_what_was_visited_and_what_can_be_done() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let number = app.make("nonconformity", &[("title", json!("Fog"))]);
    let visited = format!("/palette?q=&visited=/r/nonconformity/{number}&visited=/r/supplier");
    let page = mara.get(&visited).page(200);
    assert!(first(&page) == format!("/r/nonconformity/{number}") && page.contains("Fog"), "{page}");
    assert!(leads_to(&page, "/r/supplier\"") && leads_to(&page, "/r/nonconformity/new"), "{page}");
    assert!(!leads_to(&page, "/sign-out"), "{page}");
    // Whatever a browser remembers that is no page of ours is passed over.
    for odd in
        ["//evil.example/r/x", "/r/", "/r/nothing", "/r/nonconformity/NC-2026-9999", "/r/a/b/c", "javascript:x", "%FF"]
    {
        let page = mara.get(&format!("/palette?visited={odd}")).page(200);
        assert!(!page.contains("hits-recent"), "{odd}: {page}");
    }
}

#[test]
fn only_what_one_may_see_or_do_is_offered() {
    let app = TestApp::start();
    let mut yuki = app.person("Yuki Tanaka", &[]);
    let people = app.engine.titles(&assay_core::Actor::system("test"), "person", 10).expect("reads");
    let anna = people.iter().find(|(_, name)| name == "Anna Berg").expect("is there").0.clone();
    let concern = app.make(
        "concern",
        &[("title", json!("Quiet words")), ("description", json!("In private")), ("handlers", json!([anna]))],
    );
    for typed in ["quiet words", concern.as_str(), "quiet"] {
        let page = ask(&mut yuki, typed);
        assert!(!page.contains("/r/concern/"), "{typed}: {page}");
    }
    let page = yuki.get(&format!("/palette?visited=/r/concern/{concern}")).page(200);
    assert!(!page.contains("Quiet words"), "{}", around(&page, "hits"));
    assert!(!leads_to(&ask(&mut yuki, "new person"), "/r/person/new"));
    assert!(leads_to(&ask(&mut yuki, "report nonconformity"), "/r/nonconformity/new"));
    // Nobody signed in: the sign-in page, not an answer.
    assert_eq!(app.browser().get("/palette?q=nc").status, 303);
}

#[test]
fn hostile_letters_do_no_harm() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    for typed in [
        "<script>alert(1)</script>",
        "\" onmouseover=\"x",
        "' OR 1=1 --",
        "\u{202e}desrever",
        "\u{0}\u{1}\u{2}",
        "NC-99999999999999999999",
        "nc-2026-99999999999",
        "nc-32768-1",
        "nc--",
        "*",
        "\"",
        "👩‍🔧",
        "9.",
        "..",
        "%",
    ] {
        let query = encode(&vec![("q".to_owned(), typed.to_owned())]);
        let page = mara.get(&format!("/palette?{query}")).page(200);
        assert!(!page.contains("<script") && !page.contains(" onmouseover=\"x"), "{typed}: {page}");
        assert!(page.contains("role=\"listbox\""), "{typed}");
    }
    let long = "nonconformity ".repeat(2_000);
    let page = ask(&mut mara, &long);
    assert!(page.len() < 20_000, "what was typed is not sent back whole: {}", page.len());
}

#[test]
fn the_search_page_finds_the_same_places() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let page = mara.get("/search?q=nonconformities").page(200);
    assert!(page.contains("href=\"/r/nonconformity\"") && page.contains("g-places"), "{}", around(&page, "<main"));
    let page = mara.get("/search?q=internal+audit").page(200);
    assert!(unescape(&page).contains("href=\"/readiness?clause=9.2&"), "{}", around(&page, "g-places"));
    let page = mara.get("/search?q=qqqqqq").page(200);
    assert!(!page.contains("g-places") && page.contains("Nothing found"));
}

#[test]
fn shortcuts_have_a_page() {
    let app = TestApp::start();
    let page = app.admin().get("/help/keys").page(200);
    for part in ["<kbd>Ctrl</kbd> <kbd>K</kbd>", "<kbd>G</kbd> <kbd>R</kbd>", "data-keys-switch hidden"] {
        assert!(page.contains(part), "{part}: {}", around(&page, "keys-sheet"));
    }
    let home = app.admin().get("/").page(200);
    for key in ["data-key=\"g h\"", "data-key=\"g w\"", "data-key=\"g r\"", "data-key=\"n f\"", "data-key=\"?\""] {
        assert!(home.contains(key), "{key}");
    }
}

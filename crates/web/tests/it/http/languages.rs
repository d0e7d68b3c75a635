//! In which language a page speaks, and that all of it does.

use std::collections::BTreeSet;

use assay_text::PSEUDO;
use serde_json::json;

use super::app::{ADMIN, Browser, PASSWORD, TestApp, pack};
use crate::html::tags;

fn language(page: &str) -> String {
    let tags = tags(page).expect("is sound");
    let html = tags.into_iter().find(|tag| tag.name == "html").expect("is a page");
    html.get("lang").expect("has a language").to_owned()
}

fn asked(browser: &mut Browser, path: &str, accept: &str) -> String {
    language(&browser.send("GET", path, &[("accept-language", accept)], &[]).pseudo_page(200))
}

#[test]
fn the_person_decides_then_the_browser() {
    let app = TestApp::start();
    let mut browser = app.browser();
    assert_eq!(asked(&mut browser, "/sign-in", "zz, qps-ploc;q=0.2, en-GB;q=0.9"), "en");
    assert_eq!(asked(&mut browser, "/sign-in", "en;q=0.1, qps-ploc;q=0.8"), PSEUDO);
    assert_eq!(asked(&mut browser, "/sign-in", "en;q=0, qps-ploc"), PSEUDO);
    assert_eq!(asked(&mut browser, "/sign-in", ";;,q=,, zz;q=nonsense"), "en");
    assert_eq!(asked(&mut browser, "/sign-in", "zz"), "en", "the first language of the pack");

    // A link on the page is remembered, before and after signing in.
    assert_eq!(asked(&mut browser, "/sign-in?lang=qps-ploc", "en"), PSEUDO);
    assert_eq!(asked(&mut browser, "/sign-in", "en"), PSEUDO);
    assert_eq!(asked(&mut browser, "/sign-in?lang=tlh", "en"), PSEUDO, "a language nobody speaks changes nothing");

    let mut anna = app.admin();
    assert_eq!(asked(&mut anna, "/", "qps-ploc"), PSEUDO);
    anna.submit_at("/settings", "/settings/region", &[("language", "en")]).to();
    assert_eq!(asked(&mut anna, "/", "qps-ploc"), "en", "what was chosen counts more than what the browser asks");
    assert_eq!(asked(&mut anna, "/?lang=qps-ploc", "en"), PSEUDO);
    let mut elsewhere = app.signed_in(ADMIN);
    assert_eq!(asked(&mut elsewhere, "/", "qps-ploc"), "en", "it holds on every device");
    anna.submit_at("/settings", "/settings/region", &[("language", "")]).to();
    assert_eq!(asked(&mut elsewhere, "/", "qps-ploc"), PSEUDO);
}

/// Words that are data wherever they stand: names, addresses, currencies. Texts of records begin with `zz`.
const DATA: [&str; 18] = [
    "assay", "acme", "anna", "berg", "example", "ab", "eur", "usd", "gbp", "chf", "utc", "https", "english", "pcs",
    "iaf", "md", "global", "aci",
];

/// The visible words of a page that are neither pseudo nor data.
fn foreign(page: &str) -> BTreeSet<String> {
    let mut texts: Vec<String> = Vec::new();
    let body = page.split_once("<body").map_or(page, |(_, body)| body);
    for piece in body.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        // What one types and what stands in lists of time zones is data; styles and scripts are files.
        if !tag.starts_with("option") && !tag.starts_with("textarea") {
            texts.push(text.to_owned());
        }
    }
    for tag in tags(page).expect("is sound") {
        texts.extend(
            ["aria-label", "placeholder", "alt", "title"].iter().filter_map(|name| tag.get(name)).map(Into::into),
        );
    }
    let mut words = BTreeSet::new();
    for text in texts {
        // Numbers of records, codes of checks, clauses.
        for token in text.split_whitespace() {
            let coded = token.contains(|c: char| c.is_ascii_digit()) || token.contains('@') || token.contains('&');
            if coded {
                continue;
            }
            let letters = token.split(|c: char| !c.is_ascii_alphabetic());
            for word in letters.filter(|word| word.len() > 1).map(str::to_lowercase) {
                let marked = token.chars().any(|c| c.is_alphabetic() && !c.is_ascii());
                if !marked && !word.starts_with("zz") && !DATA.contains(&word.as_str()) {
                    words.insert(word);
                }
            }
        }
    }
    words
}

#[test]
fn everything_is_translated() {
    let app = TestApp::start();
    let (mara, leak) = people_and_records(&app);
    let mut browser = app.signed_in(MARA);
    let mut paths: Vec<String> = [
        "/",
        "/work",
        "/readiness",
        "/search",
        "/search?q=zzleak",
        "/search?q=zznothing",
        "/new",
        "/settings",
        "/settings/workspace",
        "/settings/people",
        "/settings/about",
    ]
    .map(str::to_owned)
    .to_vec();
    paths.push(format!("/settings/people/{mara}"));
    paths.extend(["", "/edit", "/history", "/moves/contain"].map(|page| format!("/r/nonconformity/{leak}{page}")));
    for register in &pack().registers {
        paths.push(format!("/r/{}", register.key));
        if !register.single {
            paths.push(format!("/r/{}/new", register.key));
        }
    }
    let mut left = Vec::new();
    for path in paths {
        let joint = if path.contains('?') { '&' } else { '?' };
        let answer = browser.get(&format!("{path}{joint}lang={PSEUDO}"));
        if answer.status == 303 || answer.status == 403 {
            continue;
        }
        assert_eq!(answer.status, 200, "{path}");
        let words = foreign(&answer.pseudo_page(200));
        if !words.is_empty() {
            left.push(format!("{path}: {words:?}"));
        }
    }
    let missing = browser.get(&format!("/nowhere?lang={PSEUDO}")).pseudo_page(404);
    left.extend(foreign(&missing).into_iter().map(|word| format!("/nowhere: {word}")));
    let mut stranger = app.browser();
    for path in ["/sign-in", "/sign-in?why=signed-out"] {
        let joint = if path.contains('?') { '&' } else { '?' };
        let words = foreign(&stranger.get(&format!("{path}{joint}lang={PSEUDO}")).pseudo_page(200));
        left.extend(words.into_iter().map(|word| format!("{path}: {word}")));
    }
    assert!(left.is_empty(), "not translated:\n{}", left.join("\n"));
}

/// A refusal, in a form, of the rules and of the page.
#[test]
fn refusals_are_translated() {
    let app = TestApp::start();
    let mut browser = app.admin();
    browser.cookies.insert("assay_language".to_owned(), PSEUDO.to_owned());
    let page = browser.post("/r/nonconformity/new", &[("title", ""), ("action", "save")]).pseudo_page(422);
    assert_eq!(foreign(&page), BTreeSet::new());
    let page = browser.post("/settings/password", &[("old", PASSWORD), ("new", "zz")]).pseudo_page(422);
    assert_eq!(foreign(&page), BTreeSet::new());
}

const MARA: &str = "zzmara@acme.example";

/// Somebody with every role, with work, findings and history; answers the numbers of the person and of a problem.
fn people_and_records(app: &TestApp) -> (String, String) {
    let pack = pack();
    let roles: Vec<&str> = pack.roles.iter().map(String::as_str).collect();
    app.engine.add_user(MARA, "Zzmara Zzlind", &roles, PASSWORD).unwrap_or_else(|error| panic!("{error}"));
    let mara = app.engine.titles(&assay_core::Actor::system("test"), "person", 9).expect("reads");
    let mara = mara.into_iter().find(|(_, name)| name.starts_with("Zz")).expect("is there").0;
    let problem = |title: &str| {
        let data = [("title", json!(title)), ("owner", json!(mara)), ("due", json!("2026-11-01"))];
        app.make("nonconformity", &data)
    };
    problem("zzleak zzone");
    let leak = problem("zzleak zztwo");
    app.make("process", &[("title", json!("zzprocess")), ("owner", json!(mara)), ("kind", json!("core"))]);
    app.make("risk", &[("title", json!("zzrisk")), ("owner", json!(mara)), ("due", json!("2026-11-14"))]);
    app.engine.check_all().expect("checks");
    (mara, leak)
}

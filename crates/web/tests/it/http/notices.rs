//! Somebody is called by name: it waits under My work until it is put away.

use serde_json::json;

use super::app::{TestApp, around};

#[test]
fn whoever_is_called_finds_it_under_my_work() {
    let app = TestApp::start();
    let mut mara = app.person("Mara Lindqvist", &["quality"]);
    let mut leo = app.person("Leo Novak", &[]);
    let number = app.make("nonconformity", &[("title", json!("A <leak>"))]);
    let person = app.engine.accounts().expect("can be read");
    let leo_number = person.iter().find(|account| account.email.starts_with("leo")).expect("is there").person.clone();
    let path = format!("/r/nonconformity/{number}");
    assert!(!leo.get("/work").page(200).contains("called you"));
    let text = format!("Look, [@Leo Novak](/r/person/{leo_number})");
    mara.post(&format!("{path}/comments"), &[("text", &text)]).to();
    app.clock.set("2026-11-12T08:43:00Z".parse().expect("a moment"));
    let page = leo.get("/work").page(200);
    assert!(page.contains("Mara Lindqvist mentions you: A &#60;leak&#62;"), "{}", around(&page, "h-notices"));
    assert!(page.contains("In a comment") && page.contains(&format!("href=\"{path}\"")));
    assert!(leo.get("/").page(200).contains("mentions you"), "and on the first page");
    let french = leo.get("/work?lang=fr").page(200);
    assert!(french.contains("Mara Lindqvist vous mentionne"), "{}", around(&french, "h-notices"));
    leo.get("/work?lang=en").page(200);
    let badge = |page: &str| {
        let counted = page.split_once("data-count=\"work\"").expect("has a badge").1;
        let number = counted.split_once("<span data-number>").expect("a number").1;
        number.split_once('<').expect("ends").0.to_owned()
    };
    assert_eq!(badge(&page), "1");
    // Mara is told nothing of what waits for Leo, and cannot put it away for him.
    assert!(!mara.get("/work").page(200).contains("mentions you"));
    let seq = page.split_once("name=\"seq\" value=\"").expect("a button").1.split_once('"').expect("ends").0.to_owned();
    mara.post("/work/notices", &[("seq", &seq)]).to();
    assert!(leo.get("/work").page(200).contains("mentions you"));
    assert_eq!(leo.post("/work/notices", &[("seq", &seq)]).to(), "/work");
    assert!(!leo.get("/work").page(200).contains("mentions you"));
    for odd in ["", "x", "-1", "99999999999999999999999"] {
        assert_eq!(leo.post("/work/notices", &[("seq", odd)]).status, 400, "{odd}");
    }
    leo.post("/work/notices", &[("seq", "all")]).to();
}

//! The page of components, which debug builds have.

use std::collections::BTreeSet;

use assay_web::assets::STYLESHEET;

use super::app::TestApp;
use crate::html::tags;

#[test]
fn every_component_of_the_stylesheet_is_shown_in_both_themes() {
    let app = TestApp::start();
    let page = app.admin().get("/design").page(200);
    let tags = tags(&page).unwrap_or_else(|fault| panic!("{fault}"));
    let shown: BTreeSet<&str> =
        tags.iter().flat_map(|tag| tag.get("class").unwrap_or_default().split_whitespace()).collect();
    let css = String::from_utf8(STYLESHEET.bytes.to_vec()).expect("is text");
    let components = css.split("@layer components {").nth(1).and_then(|rest| rest.split("@layer utilities {").next());
    let mut missing = BTreeSet::new();
    for rest in components.expect("the layer is there").split('.').skip(1) {
        let class: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        if class.starts_with(|c: char| c.is_ascii_lowercase()) && !shown.contains(class.as_str()) {
            missing.insert(class);
        }
    }
    assert!(missing.is_empty(), "components nobody shows: {missing:?}");
    let themed = |theme: &str| tags.iter().filter(|tag| tag.get("data-theme") == Some(theme)).count();
    assert!(themed("light") > 60 && themed("light") == themed("dark"), "{} specimens", themed("light"));
    let mut ids = BTreeSet::new();
    let twice: Vec<&str> = tags.iter().filter_map(|tag| tag.get("id")).filter(|id| !ids.insert(*id)).collect();
    assert!(twice.is_empty(), "ids that are there twice: {twice:?}");
}

#[test]
fn it_is_for_people_who_are_signed_in() {
    let app = TestApp::start();
    assert_eq!(app.browser().get("/design").status, 303);
}

//! Which packs are in use, and what another would bring.

use std::sync::Arc;

use assay_core::Actor;
use assay_web::{Offers, PackOffer, ServeOptions};

use super::app::{TestApp, around, integrated};

fn offering() -> TestApp {
    let offers = Offers(Arc::new(|| vec![PackOffer { name: "customer-2026".to_owned(), whole: integrated() }]));
    TestApp::serving(ServeOptions { offers, ..ServeOptions::default() })
}

#[test]
fn the_page_tells_what_is_in_use_and_what_another_would_bring() {
    let app = offering();
    let mut anna = app.admin();
    let page = anna.get("/settings/packs").page(200);
    for shown in [
        "iso9001 0.1.0",
        "ISO 9001",
        "Customer requirements",
        "customer-2026 0.1.0",
        "15, of which 7 stand as requirements you already work on",
        "8.5.4",
        "assay pack adopt customer-2026",
    ] {
        assert!(page.contains(shown), "{shown}: {}", around(&page, "in-use"));
    }
    let french = anna.get("/settings/packs?lang=fr").page(200);
    assert!(french.contains("15, dont 7 déjà prises en compte"), "{}", around(&french, "offer-1"));
    anna.get("/?lang=en").page(200);
    // Whoever does not set up the workspace does not find it.
    assert_eq!(app.person("Leo Novak", &[]).get("/settings/packs").status, 404);
}

#[test]
fn what_was_taken_on_is_listed_with_its_day() {
    let app = offering();
    let layer = assay_pack::Layer { name: "customer-2026".to_owned(), files: std::collections::BTreeMap::new() };
    app.engine.adopt_pack(&Actor::system("test"), &layer, true, &integrated()).expect("is taken on");
    let mut anna = app.admin();
    let page = anna.get("/settings/packs").page(200);
    assert!(page.contains("taken on 12 Nov 2026"), "{}", around(&page, "in-use"));
    assert!(anna.get("/r/pack/PCK-01").page(200).contains("customer-2026"));
    let history = app.engine.history(&Actor::system("test"), "PCK-01", 5).expect("is there");
    assert_eq!(history.len(), 1);
    let refused = app.engine.adopt_pack(&Actor::system("test"), &layer, true, &integrated());
    assert!(refused.expect_err("is refused").to_string().contains("in use already"));
    let pack = super::app::pack();
    app.engine.remove_pack(&Actor::system("test"), "customer-2026", &pack, "tried out").expect("nothing of it is used");
    assert!(anna.get("/settings/packs").page(200).contains("removed 12 Nov 2026"));
    let again = app.engine.remove_pack(&Actor::system("test"), "customer-2026", &pack, "again");
    assert!(again.expect_err("is refused").to_string().contains("was not taken on"));
}

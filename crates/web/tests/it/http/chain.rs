//! The chain of a record: map, list, bundle, and starting the next record.

use assay_core::Json;

use super::app::{TestApp, form, value};

#[test]
fn the_map_shows_why_and_what_came_of_it() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let process = app.make("process", &[("title", Json::from("Final assembly")), ("kind", Json::from("core"))]);
    let nc = app.make(
        "nonconformity",
        &[("title", Json::from("Moisture <under> glass")), ("process", Json::from(process.clone()))],
    );
    let page = format!("/r/nonconformity/{nc}");
    assert!(mara.get(&format!("{page}/map")).page(200).contains("Final assembly"));
    let action = app.make(
        "corrective-action",
        &[("title", Json::from("Seal the lid")), ("nonconformities", Json::from(vec![nc.clone()]))],
    );
    let other =
        app.make("nonconformity", &[("title", Json::from("Unrelated")), ("process", Json::from(process.clone()))]);
    let map = mara.get(&format!("{page}/map")).page(200);
    let lists = map.split("id=\"map-before\"").nth(1).expect("a list");
    let (before, after) = lists.split_once("id=\"map-after\"").expect("two lists");
    assert!(before.contains(&process) && before.contains("Final assembly"));
    assert!(after.contains(&action) && after.contains("Seal the lid"));
    assert!(!map.contains(&other), "what has the same process is no part of the chain");
    assert!(!map.contains("Moisture <under>"));
    let bundle = mara.get(&format!("{page}/bundle")).page(200);
    for shown in ["Final assembly", "Seal the lid", "printed by Mara Lindqvist on 12 Nov 2026", "Fingerprint"] {
        assert!(bundle.contains(shown), "{shown}");
    }
    // From the other end.
    let map = mara.get(&format!("/r/corrective-action/{action}/map")).page(200);
    assert!(map.contains(&nc) && !map.contains(&process), "what is of lasting use is no step on the way");
}

#[test]
fn circles_end_and_crowds_are_counted() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let process = app.make("process", &[("title", Json::from("Press")), ("kind", Json::from("core"))]);
    let of = |title: String, recurrence: Option<&str>| {
        let mut data = vec![("title", Json::from(title)), ("process", Json::from(process.clone()))];
        data.extend(recurrence.map(|number| ("recurrence_of", Json::from(number))));
        app.make("nonconformity", &data)
    };
    let first = of("First".to_owned(), None);
    let second = of("Second".to_owned(), Some(&first));
    let edit = format!("/r/nonconformity/{first}/edit");
    mara.submit(&edit, &[("recurrence_of", &second)]).to();
    for count in 0..60 {
        of(format!("More {count}"), None);
    }
    let map = mara.get(&format!("/r/nonconformity/{first}/map")).page(200);
    assert!(map.contains("Second"));
    let map = mara.get(&format!("/r/process/{process}/map")).page(200);
    assert!(map.contains("57 more: Nonconformities"), "62 less the five shown");
    assert!(map.matches("<rect").count() <= 2 * 45);
}

#[test]
fn what_one_may_not_see_is_not_on_the_map() {
    let app = TestApp::start();
    let pack = super::app::pack();
    let concern = pack.register("concern").expect("the pack has one");
    let link = concern.fields.iter().find(|field| matches!(&field.kind, assay_pack::FieldKind::Link(target) | assay_pack::FieldKind::Links(target) if target.registers.is_empty() || target.registers.iter().any(|register| register == "process" || register == "nonconformity")));
    let mut leo = app.person("Leo Martin", &[]);
    let nc = app.make("nonconformity", &[("title", Json::from("Seen by all"))]);
    if let Some(link) = link {
        let json = if matches!(link.kind, assay_pack::FieldKind::Links(_)) {
            Json::from(vec![nc.clone()])
        } else {
            Json::from(nc.clone())
        };
        let hidden = app.make("concern", &[("title", Json::from("Said in confidence")), (link.key.as_str(), json)]);
        let map = leo.get(&format!("/r/nonconformity/{nc}/map")).page(200);
        assert!(!map.contains(&hidden) && !map.contains("in confidence"));
        for page in ["map", "bundle"] {
            assert_eq!(leo.get(&format!("/r/concern/{hidden}/{page}")).status, 404);
        }
    }
    assert_eq!(leo.get("/r/nonconformity/NC-2026-9999/map").status, 404);
    assert_eq!(leo.get(&format!("/r/process/{nc}/bundle")).status, 404);
}

#[test]
fn the_next_record_takes_over_what_it_shares() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let process = app.make("process", &[("title", Json::from("Final assembly")), ("kind", Json::from("core"))]);
    let nc = app.make(
        "nonconformity",
        &[
            ("title", Json::from("Moisture \"under\" <glass>")),
            ("process", Json::from(process.clone())),
            ("description", Json::from("14 bands came back")),
            ("detected_on", Json::from("2026-10-16")),
        ],
    );
    let page = mara.get(&format!("/r/nonconformity/{nc}")).page(200);
    assert!(page.contains("Start from this"));
    let open = format!("/r/corrective-action/new?nonconformities={nc}&_from={nc}");
    assert!(page.contains(&open.replace('&', "&#38;")) || page.contains(&open.replace('&', "&amp;")));
    let started = mara.get(&open).page(200);
    let fields = form(&started, "/r/corrective-action/new");
    assert_eq!(value(&fields, "title"), "Moisture \"under\" <glass>");
    assert!(fields.iter().any(|(name, value)| name == "nonconformities" && value.contains(&nc)));
    assert_eq!(mara.get("/r/corrective-action/new?_from=NC-2026-9999").status, 200);
}

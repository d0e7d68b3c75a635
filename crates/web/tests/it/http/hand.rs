//! Speed of hand: links picked by typing, records made on the way, one field changed in its place.

use assay_core::Actor;
use serde_json::json;

use super::app::{TestApp, around, fill, form, value};

#[test]
fn pickers_find_what_is_meant() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let leak = app.make("nonconformity", &[("title", json!("Moisture behind the <b>display</b>"))]);
    app.make("nonconformity", &[("title", json!("Strap tears"))]);
    let find = |query: &str| -> String { format!("/pick/nonconformity?q={query}") };
    for query in ["moist", "display%20moisture", &leak.to_lowercase(), "mositure"] {
        let page = mara.get(&find(query)).page(200);
        assert!(page.contains(&format!("data-value=\"{leak}\"")), "{query}: {page}");
        assert!(!page.contains("Strap") && !page.contains("<b>display"), "{query}: {page}");
    }
    let page = mara.get(&find("")).page(200);
    assert!(page.contains("Strap tears") && page.contains("Moisture") && page.contains("data-create"), "{page}");
    let page = mara.get(&find("qqqqqqq")).page(200);
    assert!(page.contains("Nothing found") && page.contains("/r/nonconformity/quick?title=qqqqqqq"), "{page}");
    let page = mara.get("/pick/person?q=lindq").page(200);
    assert!(page.contains("data-label=\"Mara Lindqvist\""), "{page}");
    let page = mara.get("/pick/any?q=moist").page(200);
    assert!(page.contains(&leak) && !page.contains("data-create"), "{page}");
    for odd in ["%00", "%3Cscript%3E", "%22%27*(", &"x".repeat(3_000), "%F0%9F%A6%80"] {
        let page = mara.get(&find(odd)).page(200);
        assert!(!page.contains("<script>"), "{odd}");
    }
    assert_eq!(mara.get("/pick/nothing?q=x").status, 404);
    assert!(app.browser().get(&find("moist")).to().starts_with("/sign-in"));
}

#[test]
fn pickers_show_what_may_be_read() {
    let app = TestApp::start();
    let mut leo = app.person("Leo Novak", &[]);
    let about = [
        ("title", json!("Pressure to sign")),
        ("description", json!("Before the audit")),
        ("handlers", json!(["PER-0001"])),
    ];
    let number = app.make("concern", &about);
    for page in
        ["/pick/concern?q=", "/pick/concern?q=pressure", "/pick/any?q=pressure", &format!("/pick/any?q={number}")]
    {
        let page = leo.get(page).page(200);
        assert!(!page.contains(&number) && !page.contains("Pressure"), "{page}");
    }
}

#[test]
fn long_registers_ship_short_lists() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    for number in 0..60 {
        app.make(
            "person",
            &[("title", json!(format!("Person {number:02}"))), ("email", json!(format!("p{number}@acme.example")))],
        );
    }
    let page = mara.get("/r/nonconformity/new").page(200);
    let options = page.matches("<option").count();
    assert!(page.len() < 120_000, "{} bytes, {options} options", page.len());
    // Who is not offered is found by what is typed.
    for typed in ["Person 07", "person 07", "PER-0009 whatever"] {
        let made = mara.submit("/r/nonconformity/new", &[("title", "A leak"), ("owner", typed)]).to();
        let number = made.split(['/', '?']).nth(3).expect("a number").to_owned();
        let record = app.engine.record(&Actor::system("test"), &number).expect("is there");
        let owner = app.engine.record(&Actor::system("test"), record.owner().expect("an owner")).expect("is there");
        assert_eq!(
            owner.title(),
            "Person 07".replace(
                "07",
                if typed.starts_with("PER") { owner.title().rsplit(' ').next().expect("a number") } else { "07" }
            )
        );
    }
    // What could be several people is nobody, and stays as typed.
    let page = mara.submit("/r/nonconformity/new", &[("title", "A leak"), ("owner", "Person")]).page(422);
    assert_eq!(value(&form(&page, "/r/nonconformity/new"), "owner"), "Person");
}

#[test]
fn what_is_not_there_yet_is_made_on_the_way() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let page = mara.get("/r/supplier/quick?title=Acme%20%3Cb%3E").page(200);
    let action = "/r/supplier/quick";
    let mut fields = form(&page, action);
    assert_eq!(value(&fields, "title"), "Acme <b>");
    fill(&mut fields, &[("title", "")]);
    let page = mara.post_raw(action, &fields).page(422);
    assert!(page.contains("aria-invalid"), "{page}");
    let mut fields = form(&page, action);
    fill(&mut fields, &[("title", "Acme <b>")]);
    let made = mara.post_raw(action, &fields);
    assert_eq!(made.status, 201, "{}", made.text());
    let made: serde_json::Value = serde_json::from_str(&made.text()).expect("is JSON");
    let number = made["value"].as_str().expect("a number");
    assert_eq!(made["label"], json!(format!("{number} Acme <b>")));
    assert_eq!(app.engine.record(&Actor::system("test"), number).expect("is there").title(), "Acme <b>");
    // Only whoever may make one.
    let mut leo = app.person("Leo Novak", &[]);
    let pack = super::app::pack();
    let refused = pack.registers.iter().find(|register| {
        let actor = app.engine.actor("PER-0003", "test").expect("Leo");
        !register.single && !assay_core::permission::may(&actor, assay_core::permission::Right::Create, register, None)
    });
    let key = &refused.expect("not everybody may make everything").key;
    assert_eq!(leo.get(&format!("/r/{key}/quick")).status, 403);
    assert_eq!(leo.post(&format!("/r/{key}/quick"), &[("title", "x")]).status, 403);
    assert_eq!(mara.get("/r/nothing/quick").status, 404);
}

#[test]
fn one_field_is_changed_in_its_place() {
    let app = TestApp::start();
    let mut mara = app.person("Mara Lindqvist", &["quality"]);
    let number = app.make("nonconformity", &[("title", json!("A leak")), ("severity", json!("minor"))]);
    let path = format!("/r/nonconformity/{number}");
    let edit = format!("{path}/edit");
    let page = mara.get(&path).page(200);
    assert!(page.contains(&format!("{edit}?field=severity")), "{}", around(&page, "pencil"));
    // Without a script the whole form, at that field.
    let whole = mara.get(&format!("{edit}?field=severity")).page(200);
    assert!(whole.contains("</html>") && value(&form(&whole, &edit), "title") == "A leak");

    let part = mara.get(&format!("{edit}?field=severity&part=yes")).page(200);
    let mut fields = form(&part, &edit);
    assert!(!part.contains("<html") && value(&fields, "title").is_empty(), "{part}");
    fill(&mut fields, &[("severity", "major")]);
    assert!(mara.post_raw(&edit, &fields).to().ends_with("?done=saved"));
    let record = app.engine.record(&Actor::system("test"), &number).expect("is there");
    assert_eq!((record.title(), &record.data["severity"]), ("A leak", &json!("major")));

    // Wrong: the same part, with the sentence at the field and what was typed.
    let part = mara.get(&format!("{edit}?field=title&part=yes")).page(200);
    let mut fields = form(&part, &edit);
    fill(&mut fields, &[("title", &"x".repeat(1_000_000))]);
    let part = mara.post_raw(&edit, &fields).page(422);
    assert!(!part.contains("<html") && part.contains("aria-invalid"));
    assert_eq!(value(&form(&part, &edit), "title").len(), 1_000_000);
    // Changed by others since: both versions.
    let mut jonas = app.person("Jonas Weber", &["quality"]);
    jonas.submit(&edit, &[("title", "A leak in Band 3")]).to();
    fill(&mut fields, &[("title", "A big leak")]);
    let page = mara.post_raw(&edit, &fields).page(409);
    assert!(page.contains("</html>") && page.contains("A leak in Band 3") && page.contains("A big leak"));
}

#[test]
fn what_may_not_be_changed_has_no_pencil() {
    let app = TestApp::start();
    let mut mara = app.person("Mara Lindqvist", &["quality"]);
    let mut leo = app.person("Leo Novak", &[]);
    let number = app.make("nonconformity", &[("title", json!("A leak"))]);
    let path = format!("/r/nonconformity/{number}");
    assert!(!leo.get(&path).page(200).contains("?field="));
    assert_eq!(leo.get(&format!("{path}/edit?field=title&part=yes")).status, 403);
    let register = super::app::pack();
    let computed =
        register.register("nonconformity").expect("is there").fields.iter().find(|field| field.compute.is_some());
    if let Some(field) = computed {
        assert!(!mara.get(&path).page(200).contains(&format!("?field={}\"", field.key)));
    }
    mara.submit(&format!("{path}/moves/dismiss"), &[("$reason", "A duplicate")]).to();
    assert!(!mara.get(&path).page(200).contains("?field="));
    assert_eq!(mara.get(&format!("{path}/edit?field=title&part=yes")).to(), path);
    assert_eq!(mara.get(&format!("/r/nonconformity/{number}/edit?field=nothing&part=yes")).to(), path);
}

//! Forms of every register, and what becomes of what is typed into them.

use std::collections::BTreeMap;

use assay_core::permission::{Right, may};
use assay_core::{Act, Actor, Command, Json};
use assay_pack::{Field, FieldKind, Names, Register};
use serde_json::json;

use super::app::{TestApp, around, fill, form, pack, value};

/// A value of a field: what names something of the pack names what is there.
fn sample_of(field: &Field, numbers: &BTreeMap<String, String>, person: &str) -> Option<Json> {
    match field.names {
        Some(Names::Requirement) => Some(json!(pack().requirements.first()?.id)),
        Some(Names::Edition) => Some(json!(pack().default_edition)),
        None => sample(&field.kind, numbers, person),
    }
}

/// A value of this kind, with everything in it that is awkward in forms. None where there is nothing to point at yet.
fn sample(kind: &FieldKind, numbers: &BTreeMap<String, String>, person: &str) -> Option<Json> {
    let target = |registers: &[String]| match registers {
        [] => numbers.values().next(),
        some => some.iter().find_map(|register| numbers.get(register)),
    };
    Some(match kind {
        FieldKind::Text { max_length } => {
            json!("A \"text\" <b>&amp;".chars().take(*max_length).collect::<String>().trim())
        }
        FieldKind::Markdown { .. } => json!("\n  indented\n\n* one\n* two "),
        FieldKind::Integer { min, max, .. } => json!(max.unwrap_or(7).min(min.unwrap_or(7).max(7))),
        FieldKind::Decimal { min, max, .. } => {
            let value = max.unwrap_or(1_250.into()).min(min.unwrap_or(1_250.into()).max(1_250.into()));
            json!(value.to_string())
        }
        FieldKind::Money => json!({ "amount": "1234.50", "currency": "SEK" }),
        FieldKind::Date => json!("2026-02-28"),
        FieldKind::DateTime => json!("2026-03-01T08:15:30Z"),
        FieldKind::Duration => json!("P14D"),
        FieldKind::Boolean => json!(true),
        FieldKind::Choice(choices) => json!(choices.options.last()?),
        FieldKind::Choices(choices) => json!([choices.options.first()?]),
        FieldKind::Person => json!(person),
        FieldKind::People => json!([person]),
        FieldKind::Role => json!(pack().roles.first()?),
        FieldKind::Link(to) => json!(target(&to.registers)?),
        FieldKind::Links(to) => json!([target(&to.registers)?]),
        FieldKind::Table(columns) => {
            let row = |full: bool| {
                let wanted = columns.iter().filter(|column| full || column.required);
                let cells = wanted.filter_map(|column| Some((column.key.clone(), sample_of(column, numbers, person)?)));
                Json::Object(cells.collect())
            };
            if columns.iter().any(|column| column.required) {
                json!([row(true), row(false)])
            } else {
                json!([row(true)])
            }
        }
        FieldKind::File => {
            json!({ "name": "plan \"b\".pdf", "sha256": "ab".repeat(32), "size": 310_000, "type": "application/pdf" })
        }
        FieldKind::Url => json!("https://example.org/a?b=1&c=2"),
        FieldKind::Rating { max } => json!(max),
        FieldKind::Series { .. } => json!([
            { "on": "2026-01-31", "value": "12.50", "note": "first" },
            { "on": "2026-02-28", "value": "-3" },
        ]),
        FieldKind::Tags => json!(["leak", "band 3"]),
    })
}

/// A record with every field that can be filled; only those that must be when `full` is false.
fn make(
    app: &TestApp,
    register: &Register,
    numbers: &BTreeMap<String, String>,
    person: &str,
    full: bool,
) -> Result<String, String> {
    let asked = |field: &&Field| field.compute.is_none() && (full || field.required || field.key == "title");
    let fields = register.fields.iter().filter(asked);
    let data = fields.filter_map(|field| {
        let value = match field.key.as_str() {
            "email" => json!(format!("{}-{full}@acme.example", register.key)),
            _ => sample_of(field, numbers, person)?,
        };
        Some((field.key.clone(), value))
    });
    let act = Act::Create { register: register.key.clone(), data: data.collect(), state: None, external: None };
    let made = app.engine.submit(Command::new(Actor::system("test"), act));
    made.map(|made| made.number).map_err(|error| format!("{}: {error:?}", register.key))
}

/// One record of every register, the later ones linked to the earlier ones.
fn people_everything(app: &TestApp, person: &str) -> BTreeMap<String, String> {
    let pack = pack();
    let mut numbers = BTreeMap::from([
        (pack.identity.register.clone(), person.to_owned()),
        (pack.organisation.clone(), "ORG-01".to_owned()),
    ]);
    let organisation = app.engine.titles(&Actor::system("test"), &pack.organisation, 1).expect("reads");
    numbers.insert(pack.organisation.clone(), organisation[0].0.clone());
    for _ in 0..4 {
        for register in &pack.registers {
            if !numbers.contains_key(&register.key)
                && let Ok(number) = make(app, register, &numbers, person, false)
            {
                numbers.insert(register.key.clone(), number);
            }
        }
    }
    let missing: Vec<&str> =
        pack.registers.iter().map(|it| it.key.as_str()).filter(|key| !numbers.contains_key(*key)).collect();
    assert!(missing.is_empty(), "no record could be made of {missing:?}");
    numbers
}

#[test]
fn every_register_has_a_form() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let pack = pack();
    assert!(pack.registers.len() >= 54, "{}", pack.registers.len());
    for register in &pack.registers {
        let answer = mara.get(&format!("/r/{}/new", register.key));
        if register.single {
            let place = if pack.settings.as_ref() == Some(&register.key) { "/settings/workspace" } else { "/r/" };
            assert!(answer.to().starts_with(place), "{}", register.key);
            continue;
        }
        if answer.status == 403 {
            assert!(
                !register
                    .permissions
                    .create
                    .iter()
                    .any(|it| matches!(it, assay_pack::Party::Role(_) | assay_pack::Party::Everyone)),
                "{}",
                register.key
            );
            continue;
        }
        let page = answer.page(200);
        let fields = form(&page, &format!("/r/{}/new", register.key));
        assert!(fields.iter().any(|(name, _)| name == "title"), "{}", register.key);
        for field in register.fields.iter().filter(|field| field.compute.is_none()) {
            assert!(page.contains(&format!("f-{}", field.key)), "{}.{} is not asked", register.key, field.key);
        }
    }
}

#[test]
fn every_field_comes_back_unchanged() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let people = app.engine.titles(&Actor::system("test"), "person", 10).expect("reads");
    let person = people.iter().find(|(_, name)| name == "Mara Lindqvist").expect("is there").0.clone();
    let actor = app.engine.actor(&person, "test").expect("is a person");
    let numbers = people_everything(&app, &person);
    let mut tried = 0;
    let mut kinds = std::collections::BTreeSet::new();
    for register in pack().registers.iter().filter(|register| !register.single) {
        let number = make(&app, register, &numbers, &person, true).unwrap_or_else(|refused| panic!("{refused}"));
        let path = format!("/r/{}/{number}", register.key);
        let record = app.engine.record(&Actor::system("test"), &number).expect("is there");
        if may(&actor, Right::Read, register, Some(&record)) {
            let page = mara.get(&path).page(200);
            assert!(page.contains("A &#34;text&#34; &#60;b&#62;&#38;amp;") || page.contains("&lt;b&gt;"), "{number}");
            assert!(!page.contains("<b>&amp;"), "{number}");
            mara.get(&format!("{path}/history")).page(200);
            for (step, _) in app.engine.view(&actor, &number, None).expect("is there").moves {
                mara.get(&format!("{path}/moves/{}", step.key)).page(200);
            }
        }
        let edit = mara.get(&format!("{path}/edit"));
        if edit.status != 200 {
            continue;
        }
        tried += 1;
        kinds.extend(
            register
                .fields
                .iter()
                .map(|field| format!("{:?}", field.kind).split([' ', '(']).next().unwrap_or_default().to_owned()),
        );
        let fields = form(&edit.page(200), &format!("{path}/edit"));
        let answer = mara.post_raw(&format!("{path}/edit"), &fields);
        if answer.status != 303 || !answer.to().ends_with("?done=unchanged") {
            let after = app.engine.record(&Actor::system("test"), &number).expect("is there");
            let changed: Vec<_> =
                record.data.iter().filter(|(key, value)| after.data.get(*key) != Some(*value)).collect();
            panic!("{number}: {} {changed:?}\n{}", answer.status, around(&answer.text(), "error-summary"));
        }
    }
    assert!(tried > 40, "only {tried} registers could be edited");
    for kind in [
        "Text", "Markdown", "Integer", "Decimal", "Money", "Date", "DateTime", "Boolean", "Choice", "Choices",
        "Person", "People", "Link", "Links", "Table", "File", "Url", "Rating", "Series", "Tags",
    ] {
        assert!(kinds.contains(kind), "no field of kind {kind} was tried");
    }
}

#[test]
fn errors_stand_at_their_fields_and_nothing_is_lost() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let number = app.make("nonconformity", &[("title", json!("A leak"))]);
    let edit = format!("/r/nonconformity/{number}/edit");
    let filled = [
        ("title", ""),
        ("description", "Long <script>alert(1)</script>\r\nwords"),
        ("quantity", "a dozen"),
        ("detected_on", "12.11.2026"),
        ("process", "Assembly"),
        ("costs.0.kind", "scrap"),
        ("costs.0.amount.amount", "plenty"),
        ("costs.0.amount.currency", "CHF"),
        ("costs.1.kind", ""),
        ("costs.1.amount.amount", "12"),
        ("costs.1.note", "no kind"),
        ("tags", "one, two"),
        ("$reason", "Because"),
    ];
    let page = mara.submit(&edit, &filled).page(422);
    assert!(page.contains("<title>Error: "));
    assert!(!page.contains("<script>"));
    for place in ["title", "quantity", "detected_on", "process", "costs-0-amount", "costs-1-kind"] {
        assert!(page.contains(&format!("href=\"#f-{place}\"")), "{place} is not in the summary");
        assert!(page.contains(&format!("id=\"f-{place}-error\"")), "{place} has no error");
    }
    let again = form(&page, &edit);
    for (name, typed) in filled {
        // A date field shows only dates; the error names what was typed.
        if name != "process" {
            assert_eq!(value(&again, name), typed, "{name}");
        }
    }
    assert!(page.contains("Assembly"));
    // Nothing was saved, and mended it is saved as a whole.
    let mut mended = again;
    let good = [
        ("title", "A leak"),
        ("quantity", "12"),
        ("detected_on", "2026-11-12"),
        ("process", ""),
        ("costs.0.amount.amount", "1,234.50"),
        ("costs.1.kind", "rework"),
    ];
    fill(&mut mended, &good);
    assert!(mara.post_raw(&edit, &mended).to().ends_with("?done=saved"));
    let record = app.engine.record(&Actor::system("test"), &number).expect("is there");
    assert_eq!(record.data["costs"][0]["amount"], json!({ "amount": "1234.50", "currency": "CHF" }));
    assert_eq!(record.data["costs"][1]["kind"], json!("rework"));
    assert_eq!(record.data["description"], json!("Long <script>alert(1)</script>\nwords"));
    assert_eq!(record.data["tags"], json!(["one", "two"]));
}

#[test]
fn rows_come_and_go_without_scripts() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let number = app.make("nonconformity", &[("title", json!("A leak"))]);
    let edit = format!("/r/nonconformity/{number}/edit");
    let row = [("costs.0.kind", "scrap"), ("costs.0.amount.amount", "10"), ("title", "A bigger leak")];
    let with = |action: &'static str| row.iter().copied().chain([("action", action)]).collect::<Vec<_>>();
    let page = mara.submit(&edit, &with("add-row:costs")).page(200);
    let mut fields = form(&page, &edit);
    assert_eq!((value(&fields, "costs.0.kind"), value(&fields, "title")), ("scrap", "A bigger leak"));
    assert!(fields.iter().any(|(name, _)| name == "costs.1.kind"), "a row was added");
    assert!(around(&page, "autofocus").contains("f-costs-1-kind"), "typing goes on in the new row");
    fill(&mut fields, &[("costs.1.kind", "rework"), ("costs.1.amount.amount", "20"), ("action", "remove-row:costs.0")]);
    let page = mara.post_raw(&edit, &fields).page(200);
    let mut fields = form(&page, &edit);
    assert_eq!((value(&fields, "costs.0.kind"), value(&fields, "costs.0.amount.amount")), ("rework", "20"));
    assert!(!fields.iter().any(|(name, _)| name.starts_with("costs.1.")));
    fill(&mut fields, &[("action", "save")]);
    mara.post_raw(&edit, &fields).to();
    let record = app.engine.record(&Actor::system("test"), &number).expect("is there");
    assert_eq!(record.data["costs"], json!([{ "kind": "rework", "amount": { "amount": "20", "currency": "EUR" } }]));
    // The last row can be taken out too.
    let page = mara.submit(&edit, &[("action", "remove-row:costs.0")]).page(200);
    let mut fields = form(&page, &edit);
    fill(&mut fields, &[("action", "save")]);
    mara.post_raw(&edit, &fields).to();
    let record = app.engine.record(&Actor::system("test"), &number).expect("is there");
    assert_eq!(record.data.get("costs"), None);
}

#[test]
fn people_are_found_by_name() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let ines = app.engine.add_user("ines@acme.example", "Ines Okafor", &[], super::app::PASSWORD).expect("is made");
    let number = app.make("nonconformity", &[("title", json!("A leak"))]);
    let edit = format!("/r/nonconformity/{number}/edit");
    for typed in ["Ines Okafor", "okafor", &format!("{ines} Ines Okafor"), &ines.to_lowercase()] {
        mara.submit(&edit, &[("owner", typed)]).to();
        let record = app.engine.record(&Actor::system("test"), &number).expect("is there");
        assert_eq!(record.owner(), Some(ines.as_str()), "{typed}");
        mara.submit(&edit, &[("owner", "")]).to();
    }
    let page = mara.submit(&edit, &[("owner", "Nobody Known")]).page(422);
    assert!(page.contains("Nobody Known"), "{}", around(&page, "error-summary"));
}

#[test]
fn a_query_fills_the_form_in() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let process = app.make("process", &[("title", json!("Assembly")), ("kind", json!("core"))]);
    let open =
        format!("/r/nonconformity/new?title=Leak+%26+more&process={process}&severity=major&on_hold=true&tags=a,b");
    let page = mara.get(&open).page(200);
    let fields = form(&page, "/r/nonconformity/new");
    for (name, wanted) in [
        ("title", "Leak & more"),
        ("process", process.as_str()),
        ("severity", "major"),
        ("on_hold", "true"),
        ("tags", "a,b"),
    ] {
        assert_eq!(value(&fields, name), wanted, "{name}");
    }
    // What a new record gets anyway is shown before it does.
    assert_eq!(value(&fields, "detected_on"), "2026-11-12");
    let made = mara.post_raw("/r/nonconformity/new", &fields).to();
    let number = made.split(['/', '?']).nth(3).expect("a number");
    let record = app.engine.record(&Actor::system("test"), number).expect("is there");
    assert_eq!(record.data["process"], json!(process));
    assert_eq!(record.data["on_hold"], json!(true));
    assert_eq!(record.data["quantity_unit"], json!("pcs"));
    assert_eq!(record.data.get("reached_customer"), None, "what nobody touched is not answered");
}

#[test]
fn files_outlive_a_refusal() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let (register, field) = ("document", "file");
    let FieldKind::Choice(kinds) =
        &pack().register(register).and_then(|it| it.field("type")).expect("is there").kind.clone()
    else {
        panic!("documents have a type");
    };
    let kind = kinds.options[0].as_str();
    let new = format!("/r/{register}/new");
    let page = mara
        .post_files(
            &new,
            &[("title", ""), ("type", kind), ("action", "save")],
            &[(field, "../plan.pdf", b"%PDF-1.7 plan")],
        )
        .page(422);
    assert!(page.contains("plan.pdf"), "{}", around(&page, "f-title"));
    let mut fields = form(&page, &new);
    assert_eq!(value(&fields, &format!("{field}.keep")), "yes");
    // What a form carries cannot be made up: another hash is refused.
    let token = value(&fields, &format!("{field}.kept")).to_owned();
    let forged = format!("{}.{}", token.split('.').next().expect("a text"), "AAAA");
    let mut bad = fields.clone();
    fill(&mut bad, &[("title", "With a plan"), (&format!("{field}.kept"), &forged)]);
    assert!(mara.post_raw(&new, &bad).page(422).contains("could not be taken over"));
    fill(&mut fields, &[("title", "With a plan")]);
    let made = mara.post_raw(&new, &fields).to();
    let path = made.split('?').next().expect("a path");
    let page = mara.get(path).page(200);
    let link = around(&page, "/files/");
    let start = page.find(&format!("{path}/files/")).unwrap_or_else(|| panic!("{link}"));
    let href = page[start..].split('"').next().expect("ends");
    let file = mara.get(href);
    assert_eq!((file.status, file.body.as_slice()), (200, b"%PDF-1.7 plan".as_slice()));
    // Unticked, it goes.
    let page = mara.get(&format!("{path}/edit")).page(200);
    let mut fields = form(&page, &format!("{path}/edit"));
    fields.retain(|(name, _)| *name != format!("{field}.keep"));
    assert!(mara.post_raw(&format!("{path}/edit"), &fields).to().ends_with("?done=saved"));
    assert!(!mara.get(path).page(200).contains("plan.pdf</a> <span"));
}

#[test]
fn files_in_rows_are_kept_and_handed_out() {
    let app = TestApp::start();
    let mut mara = app.everybody();
    let FieldKind::Choice(kinds) =
        &pack().register("equipment").and_then(|it| it.field("kind")).expect("is there").kind.clone()
    else {
        panic!("equipment has a kind");
    };
    let number = app.make("equipment", &[("title", json!("Caliper")), ("kind", json!(kinds.options[0]))]);
    let edit = format!("/r/equipment/{number}/edit");
    let page = mara.get(&edit).page(200);
    assert!(page.contains("multipart/form-data"));
    let row = [
        ("version", "1"),
        ("checks.0.on", "2026-11-01"),
        ("checks.0.kind", "calibration"),
        ("checks.0.result", "passed"),
    ];
    let sent = mara.post_files(&edit, &row, &[("checks.0.file", "certificate.txt", b"good to 2027")]);
    assert!(sent.to().ends_with("?done=saved"));
    let page = mara.get(&format!("/r/equipment/{number}")).page(200);
    let start = page.find(&format!("/r/equipment/{number}/files/")).expect("a file");
    let href = page[start..].split('"').next().expect("ends");
    assert_eq!(mara.get(href).body, b"good to 2027");
    // What nobody touches stays.
    let fields = form(&mara.get(&edit).page(200), &edit);
    assert!(mara.post_raw(&edit, &fields).to().ends_with("?done=unchanged"));
    // A field that is none of the form's takes no files.
    mara.post_files(&edit, &[("version", "2")], &[("title", "evil.txt", b"x"), ("checks.x.file", "evil.txt", b"x")])
        .to();
}

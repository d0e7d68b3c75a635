//! What the tiny pack holds when it is loaded.

use assay_cel::{Schema, Type, TypeId};
use assay_pack::{
    Decided, Documented, FieldKind, Fix, Numbering, ObjectKind, Party, ROOTS, Root, SearchWeight, Severity, Slot,
    StateKind, load,
};
use serde_json::json;

use crate::fixture::{load_well, tiny};

#[test]
fn it_has_no_faults() {
    load_well(&[tiny()]);
}

#[test]
fn manifest_clauses_and_requirements() {
    let pack = load_well(&[tiny()]);
    assert_eq!((pack.name.as_str(), pack.version.as_str()), ("tiny", "0.1.0"));
    assert_eq!(pack.parameters["review_months"].default, json!(12));
    assert_eq!(pack.clauses[1].parent, "4");
    assert_eq!(pack.clause_maps[0].numbers["2030"], ["4.1"]);
    let requirement = pack.requirement("4.1-a").unwrap();
    assert_eq!((requirement.decided, requirement.documented), (Decided::Auto, Documented::Retain));
    assert_eq!(requirement.clause["2020"], "4.1");
    assert_eq!(requirement.facts["change_2030"], "same");
    assert!(pack.texts["en"].iter().any(|(name, _)| name == "tiny/locales/en/issue.ftl"));
}

#[test]
fn registers_stand_in_navigation_order() {
    let pack = load_well(&[tiny()]);
    let keys: Vec<&str> = pack.registers.iter().map(|register| register.key.as_str()).collect();
    assert_eq!(keys, ["company", "person", "issue"]);
    for (index, register) in pack.registers.iter().enumerate() {
        assert_eq!(register.type_id, TypeId(u32::try_from(index).unwrap()));
    }
    assert_eq!(pack.register_of_number("ISS-2030-0001").unwrap().key, "issue");
    assert!(pack.register_of_number("ISSUE-1").is_none());
}

#[test]
fn fields_the_implicit_ones_first() {
    let pack = load_well(&[tiny()]);
    let issue = pack.register("issue").unwrap();
    let keys: Vec<&str> = issue.fields.iter().map(|field| field.key.as_str()).collect();
    let own = ["severity", "person", "about", "helpers", "scrap", "rework", "cost", "readings", "trend"];
    assert_eq!(keys, [&["title", "owner", "due", "tags"][..], &own].concat());
    let title = issue.field("title").unwrap();
    assert!(title.implicit && title.required);
    assert_eq!((title.search, title.aliases.as_slice()), (Some(SearchWeight::A), &["problem".to_owned()][..]));
    let FieldKind::Choice(choices) = &issue.field("severity").unwrap().kind else { panic!("severity is a choice") };
    assert_eq!(choices.aliases["class i"], "major");
    assert_eq!(issue.field("cost").unwrap().compute.as_ref().unwrap().ty(), &Type::Decimal);
    assert_eq!((issue.numbering, issue.width), (Numbering::Yearly, 4));
    assert_eq!(issue.sort, ("number".to_owned(), true));
    assert_eq!(pack.register("person").unwrap().inverses[0].from, "issue");
}

#[test]
fn workflow_and_permissions() {
    let pack = load_well(&[tiny()]);
    let issue = pack.register("issue").unwrap();
    let open = issue.state("open").unwrap();
    assert_eq!((open.kind, open.within_days), (StateKind::Open, Some(3)));
    assert_eq!(open.waits, [Party::Owner, Party::Field("helpers".to_owned())]);
    let close = issue.find_move("close").unwrap();
    assert_eq!(close.by, [Party::Role("quality".to_owned()), Party::Owner]);
    assert_eq!((close.unless.len(), close.set.len(), close.sign.as_deref()), (1, 1, Some("closed")));
    assert_eq!(issue.permissions.comment, [Party::Everyone]);
    assert_eq!(issue.permissions.edit.len(), 4);
}

#[test]
fn checks_and_their_proofs() {
    let pack = load_well(&[tiny()]);
    let check = pack.check("A4.1-01").unwrap();
    assert_eq!((check.severity, check.each.as_str(), check.once), (Severity::Error, "issue", false));
    assert!(matches!(&check.fix, Some(Fix::Move { key }) if key == "close"));
    let fires = check.fires.as_ref().unwrap();
    assert_eq!(fires.today, jiff::civil::date(2030, 11, 12));
    assert_eq!(fires.records[0].data["access"], json!(["quality"]));
    assert_eq!(fires.records[1].data["owner"], json!("ana"));
    assert_eq!(fires.records[1].data["created"], json!("2020-01-01T00:00:00Z"));
    assert_eq!(fires.records[1].data["scrap"], json!({ "amount": "12.50", "currency": "EUR" }));
    let silent = &check.silent.as_ref().unwrap().records[0];
    assert_eq!(silent.data["rework"], json!("1.5"));
    assert_eq!(silent.data["readings"], json!([{ "what": "width", "value": "0.5" }]));
    assert_eq!(silent.data["trend"], json!([{ "on": "2030-01-01", "value": "3" }]));
    let once = pack.check("A4.1-02").unwrap();
    assert_eq!((once.once, once.each.as_str()), (true, "company"));
    assert!(matches!(&once.fix, Some(Fix::Create { register, with }) if register == "issue" && with.len() == 2));
}

#[test]
fn slots_of_records() {
    let pack = load_well(&[tiny()]);
    let issue = pack.register("issue").unwrap();
    let schema = &pack.schema;
    let slot = |name: &str| schema.field(issue.type_id, name).and_then(|info| schema.slot(issue.type_id, info.slot));
    assert_eq!(slot("number"), Some(&Slot::Number));
    assert_eq!(slot("title"), Some(&Slot::Title));
    assert_eq!(slot("severity"), Some(&Slot::Field { index: 4 }));
    let state = schema.field(issue.type_id, "state").unwrap();
    assert_eq!(state.ty, Type::choice(["open", "closed"]));
    let company = pack.register("company").unwrap();
    assert_eq!(schema.field(company.type_id, "state"), None, "a register without workflow has no state");
    let person = pack.register("person").unwrap();
    let inverse = schema.field(person.type_id, "issues").unwrap();
    assert_eq!(inverse.ty, Type::list(Type::Object(issue.type_id)));
    assert_eq!(schema.slot(person.type_id, inverse.slot), Some(&Slot::Inverse { index: 0 }));
    assert!(schema.field(person.type_id, "nothing").is_none());
}

/// Records seen through a link to any register have the same slots as those seen as what they are.
#[test]
fn slots_of_any_record_are_those_of_every_register() {
    let pack = load_well(&[tiny()]);
    let any = pack.schema.any();
    for name in pack.schema.field_names(any) {
        let general = pack.schema.field(any, &name).unwrap();
        for register in &pack.registers {
            let Some(own) = pack.schema.field(register.type_id, &name) else {
                assert_eq!(name, "state");
                continue;
            };
            assert_eq!(general.slot, own.slot, "{name} of {}", register.key);
        }
    }
}

#[test]
fn object_types() {
    let pack = load_well(&[tiny()]);
    let schema = &pack.schema;
    let issue = pack.register("issue").unwrap();
    let index = issue.fields.iter().position(|field| field.key == "readings").unwrap();
    let row = schema.row(2, index).unwrap();
    assert_eq!(schema.kind(row), Some(ObjectKind::Row { register: 2, field: index }));
    let value = schema.field(row, "value").unwrap();
    assert_eq!((schema.slot(row, value.slot), value.ty), (Some(&Slot::Column { index: 1 }), Type::Decimal));
    assert_eq!(schema.kind(schema.any()), Some(ObjectKind::Any));
    assert_eq!(schema.kind(schema.point()), Some(ObjectKind::Point));
    assert_eq!(schema.field(schema.param(), "review_months").unwrap().ty, Type::Int);
    let issues = schema.field(schema.records(), "issue").unwrap();
    assert_eq!(schema.slot(schema.records(), issues.slot), Some(&Slot::Register { index: 2 }));
    assert!(schema.comparable(schema.any(), issue.type_id) && schema.comparable(issue.type_id, schema.any()));
    assert!(!schema.comparable(schema.identity(), issue.type_id));
    assert!(!schema.comparable(schema.any(), row));
}

#[test]
fn variables_stand_in_the_order_of_roots() {
    let pack = load_well(&[tiny()]);
    let env = pack.schema.env(TypeId(0));
    let all = [Root::Record, Root::Actor, Root::Today, Root::Now, Root::Param, Root::Records];
    for (root, name) in all.into_iter().zip(ROOTS) {
        assert_eq!(ROOTS[root.index()], name);
        assert_eq!(env.find(name).map(|(slot, _)| slot), Some(root.slot()));
    }
}

#[test]
fn load_trusts_texts() {
    let mut layer = tiny();
    layer.files.remove("locales/en/issue.ftl");
    load(&[layer]).unwrap();
}

//! Cells that name other records.

use assay_engine::{ImportOutcome, ImportRequest};
use serde_json::json;

use super::{Office, bad, numbers, told};

#[test]
fn cells_name_records_by_number_key_address_or_title() {
    let office = Office::new();
    let first = office.make("supplier", &json!({ "title": "Müller GmbH", "supplier_no": "K-77" }));
    let second = office.make("supplier", &json!({ "title": "Twin" }));
    office.make("supplier", &json!({ "title": "twin" }));
    let people = office.all("person");
    let anna = people[0].number.as_str();
    let report = office.csv(
        "nonconformity",
        &format!(
            "id,title,supplier,owner\n1,By number,{second},\n2,By title,müller gmbh,Anna\n3,By id,k-77,ANNA@acme.example\n\
             4,As exported,{first} Müller GmbH,{anna}\n5,Nobody,Acme Rockets,\n6,Two,Twin,Bob\n"
        ),
    );
    assert_eq!(report.outcome, ImportOutcome::Done, "{:?}", bad(&report));
    let records: Vec<_> = numbers(&report).into_iter().map(|number| office.record(number)).collect();
    let suppliers: Vec<_> = records.iter().map(|record| record.text("supplier")).collect();
    let (one, two) = (Some(first.as_str()), Some(second.as_str()));
    assert_eq!(suppliers, [two, one, one, one, None, None]);
    assert_eq!(records[4].data["imported"]["supplier"], "Acme Rockets");
    assert_eq!(records[5].data["imported"], json!({ "id": "6", "owner": "Bob", "supplier": "Twin" }));
    assert_eq!(records.iter().filter(|record| record.owner() == Some(anna)).count(), 3);
    let said = told(&report);
    assert!(said.iter().any(|said| said.starts_with("2× Supplier: nobody knows “Acme Rockets”")), "{said:?}");
    assert!(said.iter().any(|said| said.starts_with("1× Owner: nobody knows “Bob”")), "{said:?}");
}

#[test]
fn a_mapping_can_refuse_unknown_links() {
    let office = Office::new();
    let text = "id,title,supplier\n1,A,Acme Rockets\n2,B,\n";
    let report = office.mapped("nonconformity", text, "[fields.supplier]\nmissing = \"refuse\"\n").unwrap();
    assert_eq!((report.outcome, report.refused), (ImportOutcome::Refused, 1));
    assert!(bad(&report)[0].starts_with("2: supplier: There is no record “Acme Rockets”"), "{:?}", bad(&report));
}

#[test]
fn rows_link_to_rows_below_them_even_when_closed() {
    let office = Office::new();
    let text = "external id,title,recurrence of,state\nA,First,C,closed\nB,Second,A,reported\nC,Third,B,closed\n";
    let report = office.csv("nonconformity", text);
    assert_eq!((report.outcome, report.created), (ImportOutcome::Done, 3), "{:?}", bad(&report));
    let numbers = numbers(&report);
    let of = |index: usize| office.record(numbers[index]).text("recurrence_of").map(ToOwned::to_owned);
    assert_eq!([of(0), of(1), of(2)], [2, 0, 1].map(|index: usize| Some(numbers[index].to_owned())));
    assert!(numbers.iter().all(|number| office.record(number).version == 1));
    let again = office.csv("nonconformity", text);
    assert_eq!((again.outcome, again.unchanged), (ImportOutcome::Nothing, 3));
    // A new row may link to old ones and the other way round.
    let text = "external id,title,recurrence of,state\nB,Second,D,reported\nD,Fourth,B,reported\n";
    let report = office.csv("nonconformity", text);
    assert_eq!((report.created, report.updated), (1, 1), "{:?}", bad(&report));
}

#[test]
fn a_row_that_is_not_in_is_not_linked_to() {
    let office = Office::new();
    let text = "external id,title,recurrence of,severity\nA,First,C,minor\nB,,A,minor\nC,Third,B,awful\n";
    let path = office.file("rows.csv", text);
    let report = office.run(ImportRequest { partial: true, ..ImportRequest::new(path, "nonconformity") }).unwrap();
    assert_eq!((report.created, report.refused), (1, 2), "{:?}", bad(&report));
    let only = &office.all("nonconformity")[0];
    assert_eq!((only.title(), only.text("recurrence_of")), ("First", None));
    assert!(only.number.ends_with("-0001"), "refused rows draw no numbers");
    let next = office.make("nonconformity", &json!({ "title": "By hand" }));
    assert!(next.ends_with("-0002"), "{next}");
}

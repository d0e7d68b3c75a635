use crate::support::Desk;

const GOOD: &str = "number,title,carrier,weight\nA1,Barrels,,12.5\nA2,Crates,,3\n";
const BAD: &str = "number,title,carrier,weight\nA1,Barrels,,12.5\nA2,Crates,,-3\nA3,,,heavy\n";

#[test]
fn rows_go_in_once_and_can_be_taken_back() {
    let desk = Desk::new();
    desk.file("d.csv", GOOD);
    let body = desk.depot(&["import", "d.csv", "--register", "delivery", "--dry-run", "--json"]).ended(0).json();
    assert_eq!((&body["outcome"], &body["created"]), (&"tried".into(), &2.into()));
    let body = desk.depot(&["import", "d.csv", "--register", "delivery", "--json"]).ended(0).json();
    assert_eq!((&body["outcome"], &body["created"]), (&"done".into(), &2.into()));
    let number = body["import"].as_str().unwrap().to_owned();
    let body = desk.depot(&["import", "d.csv", "--register", "Deliveries", "--json"]).ended(0).json();
    assert_eq!((&body["outcome"], &body["unchanged"]), (&"nothing".into(), &2.into()));

    let ran = desk.depot(&["import", "undo", &number, "--reason", "wrong file"]).ended(0);
    assert!(ran.out.contains("2 records withdrawn"), "{}", ran.out);
    desk.depot(&["verify"]).ended(0);
    desk.depot(&["import", "undo", &number, "--reason", "again"]).ended(1);
    desk.depot(&["import", "undo", "IMPORT-1999-0001", "--reason", "none"]).ended(1);
    desk.depot(&["import", "undo", &number, "--reason", " "]).ended(2);
    desk.depot(&["import", "undo", &number]).ended(2);
}

#[test]
fn bad_rows_are_told_and_written_for_mending() {
    let desk = Desk::new();
    desk.file("d.csv", BAD);
    let ran = desk.depot(&["import", "d.csv", "--register", "delivery", "--bad-rows", "bad.csv"]).ended(1);
    insta::assert_snapshot!(ran.out);
    let mended = desk.read("bad.csv").replace("-3", "3").replace("heavy", "4").replace("A3,,", "A3,Sacks,");
    desk.file("mended.csv", &mended);
    let body = desk.depot(&["import", "mended.csv", "--register", "delivery", "--json"]).ended(0).json();
    assert_eq!(body["created"], 2);
}

#[test]
fn good_rows_go_in_when_asked() {
    let desk = Desk::new();
    desk.file("d.csv", BAD);
    let body = desk.depot(&["import", "d.csv", "--register", "delivery", "--partial", "--json"]).ended(0).json();
    assert_eq!((&body["created"], &body["refused"]), (&1.into(), &2.into()));
    assert_eq!(body["lines"][1]["fate"], "refused");
}

#[test]
fn a_mapping_leads_columns_into_fields() {
    let desk = Desk::new();
    desk.file("d.csv", "what,kilos\nBarrels,12.5\n");
    desk.file("map.toml", "[columns]\n\"what\" = \"title\"\n\"kilos\" = \"weight\"\n");
    let ran = desk.depot(&["import", "d.csv", "--register", "delivery", "--mapping", "map.toml", "--json"]).ended(0);
    assert_eq!(ran.json()["columns"][1]["field"], "weight");
    desk.file("map.toml", "[columns]\n\"what\" = \n");
    let ran = desk.depot(&["import", "d.csv", "--register", "delivery", "--mapping", "map.toml"]).ended(2);
    assert!(ran.err.contains("map.toml, line 2"), "{}", ran.err);
}

#[test]
fn somebody_may_be_named_and_their_rights_count() {
    let desk = Desk::new();
    desk.file("d.csv", GOOD);
    desk.depot(&["user", "add", "bob@depot.example"]).ended(0);
    let ran = desk.depot(&["import", "d.csv", "--register", "delivery", "--as", "bob@depot.example"]).ended(1);
    assert!(ran.err.contains("may not"), "{}", ran.err);
    desk.depot(&[
        "import",
        "d.csv",
        "--register",
        "delivery",
        "--as",
        "ana@depot.example",
        "--reason",
        "from the old system",
    ])
    .ended(0);
    desk.depot(&["import", "d.csv", "--register", "delivery", "--as", "eve@depot.example"]).ended(2);
}

#[test]
fn wrong_input_changes_nothing() {
    let desk = Desk::new();
    desk.file("d.csv", GOOD);
    desk.file("empty.csv", "");
    desk.file("picture.png", "\u{89}PNG\0\0");
    let said = |args: &[&str], code: i32| desk.depot(args).ended(code).err;
    assert!(said(&["import", "nowhere.csv", "--register", "delivery"], 2).contains("nowhere.csv"));
    assert!(said(&["import", "d.csv", "--register", "parcels"], 2).contains("delivery"));
    said(&["import", "d.csv"], 2);
    for file in ["empty.csv", "picture.png"] {
        let ran = desk.depot(&["import", file, "--register", "delivery"]);
        assert!(matches!(ran.code, 1 | 2) && ran.err.contains(file), "{ran:?}");
    }
    let verified = desk.depot(&["verify", "--json"]).ended(0).json();
    assert_eq!(verified["entries"], 2);
}

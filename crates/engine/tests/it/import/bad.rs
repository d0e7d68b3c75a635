//! Files, rows and mappings with something wrong in them: a clear word, and nothing half-done.

use std::sync::OnceLock;

use assay_engine::{Engine, ImportOutcome, ImportRequest, Mapping};
use proptest::prelude::*;

use super::{Office, bad, numbers, system, told, words};

#[test]
fn files_that_cannot_be_read_are_told_apart() {
    let office = Office::new();
    std::fs::create_dir(office.bench.path("folder")).unwrap();
    for (name, content, said) in [
        ("nothing.csv", None, "cannot be read"),
        ("folder", None, "has no Markdown files"),
        ("empty.csv", Some(Vec::new()), "is empty"),
        ("blank.csv", Some(b"\n\n  \n".to_vec()), "is empty"),
        ("header.csv", Some(b"title,product\n".to_vec()), "has column names but no rows"),
        ("none.csv", Some(b"1,2,3\n4,5,6\n".to_vec()), "where the column names should be"),
        ("nul.csv", Some(format!("title\na\0b\n{}", "a row\n".repeat(400)).into_bytes()), "NUL"),
        ("picture.csv", Some(b"\x89PNG\r\n\x1a\n\0\0".to_vec()), "CSV, XLSX or JSON"),
        ("open.csv", Some(b"title,b\nx,\"never\nends\n".to_vec()), "never ends"),
        ("broken.json", Some(b"[{\"title\": }]".to_vec()), "is not JSON"),
        ("other.json", Some(b"42".to_vec()), "list of objects"),
        ("broken.xlsx", Some(b"PK\x03\x04 not a workbook".to_vec()), "workbook"),
        ("file.exe", Some(b"MZ".to_vec()), ".csv"),
    ] {
        let path = match content {
            Some(content) => office.file(name, content),
            None => office.bench.path(name),
        };
        let failure = office.failure(ImportRequest::new(path, "nonconformity"));
        let [only] = failure.as_slice() else { panic!("{failure:?}") };
        assert!(only.contains(said) && only.contains(name) && !only.contains('⟦'), "{name}: {only}");
    }
    let path = office.file("rows.csv", "title\nA\n");
    assert!(office.failure(ImportRequest::new(&path, "nonsense"))[0].contains("no register “nonsense”"));
    // One organisation there is, and no more.
    let report = office.import(&path, "organisation");
    assert_eq!(report.outcome, ImportOutcome::Refused);
    assert!(bad(&report)[0].contains("exactly one record"), "{:?}", bad(&report));
}

#[test]
fn encodings_are_found_out_or_told() {
    let office = Office::new();
    let latin = office.file("latin.csv", b"title\nM\xfcller \xe9t\xe9\n");
    let number = numbers(&office.import(&latin, "nonconformity"))[0].to_owned();
    assert_eq!(office.record(&number).title(), "Müller été");
    let wide: Vec<u8> = "\u{feff}title\nGrüße\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let report = office.import(office.file("wide.csv", wide), "nonconformity");
    assert_eq!(office.record(numbers(&report)[0]).title(), "Grüße");
    let mapping = Some(Mapping::read("encoding = \"klingon\"").unwrap());
    let failure = office.failure(ImportRequest { mapping, ..ImportRequest::new(latin, "nonconformity") });
    assert!(failure[0].contains("no encoding called `klingon`"), "{failure:?}");
}

#[test]
fn bad_rows_are_listed_with_their_places_and_can_be_mended() {
    let office = Office::new();
    let text = "Complaint ID,Issue,Date received,Quantity,Severity,Disputed,Order,Note\n\
                1,Fine,12/29/2025,\"1,234.5\",low,yes,,\n\
                2,,02/30/2025,twelve,awful,maybe,,kept\n\
                2,Twice,12/30/2025,,,,,\n\
                3,Short,12/30/2025\n\
                4,\"Long, but \"\"fine\"\"\",someday,3,HIGH,No,,\n";
    let path = office.file("rows.csv", text);
    let before = office.ledger();
    let report = office.import(&path, "complaint");
    assert_eq!((report.outcome, report.created, report.refused), (ImportOutcome::Refused, 1, 4));
    assert_eq!((office.ledger(), report.number.as_deref()), (before, None), "one bad row, and nothing goes in");
    let said = bad(&report);
    let expected = [
        "3: Date received: “02/30/2025” is a day that does not exist",
        "3: Quantity: “twelve” is not a number",
        "4: Complaint ID: The key “2” belongs to line 3 already",
        "5: The row has 3 cells; the header has 8",
        "6: Date received: “someday” is not a date",
    ];
    for (said, expected) in said.iter().zip(expected) {
        assert!(said.starts_with(expected), "{said}");
    }
    assert_eq!(said.len(), expected.len(), "{said:?}");
    let fault = &report.bad_rows().next().unwrap().1[0];
    assert_eq!((fault.column.as_deref(), fault.value.as_deref()), (Some("Date received"), Some("02/30/2025")));

    let report = office.run(ImportRequest { partial: true, ..ImportRequest::new(&path, "complaint") }).unwrap();
    assert_eq!((report.outcome, report.created, report.refused), (ImportOutcome::Done, 1, 4));
    let import = office.record(report.number.as_deref().unwrap());
    let refusals = import.text("refusals").unwrap();
    assert!(refusals.contains("- rows.csv:5: The row has 3 cells"), "{refusals}");

    let mended = office.bench.path("bad.csv");
    report.write_bad_rows(&mended, words()).unwrap();
    let bad_rows = std::fs::read_to_string(&mended).unwrap();
    assert!(bad_rows.starts_with("why this row is bad,Complaint ID,Issue,"), "{bad_rows}");
    let better = bad_rows
        .replace("2,,02/30/2025,twelve,awful,maybe", "2,Slow,02/28/2025,12,critical,no")
        .replace(",2,Twice", ",5,Twice")
        .replace("someday,3", "12/31/2025,3");
    std::fs::write(&mended, better).unwrap();
    let report = office.import(&mended, "complaint");
    assert_eq!((report.outcome, report.created), (ImportOutcome::Done, 4), "{:?}", bad(&report));
    let titles: Vec<String> = office.all("complaint").iter().map(|record| record.title().to_owned()).collect();
    assert_eq!(titles, ["Fine", "Slow", "Twice", "Short", "Long, but \"fine\""]);
}

#[test]
fn what_the_rules_refuse_is_told_with_its_column() {
    let office = Office::new();
    let long = "x".repeat(600);
    let report =
        office.csv("complaint", &format!("Complaint ID,Issue,Severity,Disputed\n1,{long},low,no\n2,B,awful,maybe\n"));
    assert_eq!(report.outcome, ImportOutcome::Refused);
    let said = bad(&report);
    assert!(said[0].starts_with("2: Issue: Too long: 600 characters"), "{said:?}");
    assert!(
        said[1].starts_with("3: Severity: “awful”") && said[2].starts_with("3: Disputed: “maybe” is neither"),
        "{said:?}"
    );
}

#[test]
fn huge_cells_and_wide_files_are_told() {
    let office = Office::new();
    let cell = "y".repeat(1_100_000);
    let report = office.csv("complaint", &format!("Complaint ID,Issue,Note\n1,{cell},\n2,B,{cell}\n3,C,fine\n"));
    assert_eq!((report.outcome, report.refused), (ImportOutcome::Refused, 2));
    let said = bad(&report);
    assert!(
        said[0].contains("Too long: 1,100,000 characters") || said[0].contains("Too long: 1100000"),
        "{}",
        &said[0]
    );
    assert!(said[1].starts_with("3: Note: This cell is longer than"), "{}", &said[1]);
    assert!(said.iter().all(|said| said.len() < 400), "a message is no place for a megabyte");

    let names: Vec<String> = (0..10_000).map(|index| format!("c{index}")).collect();
    let values = vec!["z"; 10_000].join(",");
    let path = office.file("wide.csv", format!("title,{}\nA,{values}\n", names.join(",")));
    let failure = office.failure(ImportRequest::new(path, "complaint"));
    assert!(failure[0].starts_with("The file has 10") && failure[0].contains("mapping"), "{failure:?}");
}

#[test]
fn dates_and_numbers_that_can_be_two_are_not_guessed() {
    let office = Office::new();
    let text = "Complaint ID,Issue,Date received,Quantity\n1,A,03/04/2025,\"1,234\"\n2,B,05/06/2025,7\n";
    let report = office.csv("complaint", text);
    assert_eq!((report.outcome, report.refused), (ImportOutcome::Refused, 2));
    let said = bad(&report);
    assert!(said[0].contains("can be 2025-03-04 or 2025-04-03"), "{said:?}");
    assert!(said[1].contains("can be 1234 or 1.234"), "{said:?}");
    let mapping = "date_order = \"day-first\"\n[fields.quantity]\nnumbers = \"point\"\n";
    let report = office.mapped("complaint", text, mapping).unwrap();
    assert_eq!(report.outcome, ImportOutcome::Done, "{:?}", bad(&report));
    let first = office.record(numbers(&report)[0]);
    assert_eq!((first.text("received_on"), first.text("quantity")), (Some("2025-04-03"), Some("1234")));
}

#[test]
fn a_mapping_says_what_the_file_does_not() {
    let office = Office::new();
    let text = "Fall;Was;Zustand;Kosten;Müll;Farbe\n7;Kaputt;erledigt;1.234,50 €;x;rot\n8;Laut;neu;;y;\n";
    let mapping = r#"
        register = "complaint"
        delimiter = ";"
        external = "Fall"
        system = "alt"
        currency = "CHF"
        [columns]
        Was = "title"
        zustand = "state"
        "Kosten" = "cost"
        "Müll" = "-"
        [constants]
        channel = "phone"
        [values.state]
        erledigt = "closed"
        Neu = "received"
    "#;
    let report = office.mapped("complaint", text, mapping).unwrap();
    assert_eq!(report.outcome, ImportOutcome::Done, "{:?}", bad(&report));
    let first = office.record(numbers(&report)[0]);
    assert_eq!(
        (first.title(), first.state.as_deref(), first.external.as_deref()),
        ("Kaputt", Some("closed"), Some("alt:7"))
    );
    assert_eq!(first.data["cost"], serde_json::json!({ "amount": "1234.50", "currency": "EUR" }));
    assert_eq!(first.data["imported"], serde_json::json!({ "Fall": "7", "Farbe": "rot" }));
    assert_eq!(first.text("channel"), Some("phone"));
    assert!(
        office.record(report.number.as_deref().unwrap()).text("mapping").unwrap().contains("erledigt = \"closed\"")
    );
}

#[test]
fn a_mapping_that_does_not_fit_is_told_all_at_once() {
    let office = Office::new();
    let path = office.file("rows.csv", "title,product,status\nA,x,y\n");
    let mapping = "external = \"key\"\n[columns]\nCOLOUR = \"product\"\ntitle = \"headline\"\nstatus = \"state\"\n\
                   [constants]\nseverity_2 = \"minor\"\n[values.state]\nopen = \"opened\"\n[values.severity]\nhigh = \"top\"\n";
    let mapping = Some(Mapping::read(mapping).unwrap());
    let failure = office.failure(ImportRequest { mapping, ..ImportRequest::new(&path, "complaint") });
    for said in [
        "line 3: the file has no column “COLOUR”. It has: title, product, status",
        "line 4: there is no field “headline” in Complaint",
        "line 7: there is no field “severity_2” in Complaint. There is: severity",
        "“opened” is no state",
        "“top” is no option of “severity”",
        "line 1: the file has no column “key”",
    ] {
        assert!(failure.iter().any(|failure| failure.contains(said)), "{said}: {failure:?}");
    }
    let mapping = Some(Mapping::read("register = \"supplier\"").unwrap());
    let failure = office.failure(ImportRequest { mapping, ..ImportRequest::new(&path, "complaint") });
    assert!(failure[0].contains("for the register “supplier”"), "{failure:?}");

    let mapping = "[columns]\nstatus = \"state\"\n";
    let report = office.mapped("complaint", "title,status\nA,weird\n", mapping).unwrap();
    assert!(bad(&report)[0].starts_with("2: status: “weird” is no state"), "{:?}", bad(&report));
}

#[test]
fn a_mapping_file_is_checked_by_itself() {
    let faults =
        Mapping::read("date_order = \"month\"\ncolums = 3\ncurrency = \"euro\"\nheader = \"x\"\n[columns]\nA = 7\n")
            .unwrap_err();
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(told.len(), 5, "{told:?}");
    assert!(
        told[0].starts_with("line 1: `date_order` cannot be `month`; it is one of: month-first, day-first"),
        "{told:?}"
    );
    assert!(told[1].starts_with("line 2: there is no key `colums`"), "{told:?}");
    assert!(told[2].starts_with("line 3: `euro` is no currency"), "{told:?}");
    assert!(told[4].starts_with("line 6: `A` is a"), "{told:?}");
    let broken = Mapping::read("[columns\nA = ").unwrap_err();
    assert!(broken[0].message.starts_with("broken TOML"), "{broken:?}");
}

#[test]
fn a_list_without_titles_gets_them_from_its_text() {
    let office = Office::new();
    let report = office.csv(
        "nonconformity",
        "id,Details,Line\n1,The press leaks. Oil everywhere.,L1\n2,\"Scratches\non the lid\",L2\n",
    );
    assert_eq!(report.outcome, ImportOutcome::Done, "{:?}", bad(&report));
    let titles: Vec<String> = office.all("nonconformity").iter().map(|record| record.title().to_owned()).collect();
    assert_eq!(titles, ["The press leaks", "Scratches"]);
    assert!(told(&report).iter().any(|said| said.contains("first words of “Details”")), "{:?}", told(&report));
    assert!(
        office.failure(ImportRequest::new(office.file("n.csv", "a,b\n1,2\n"), "nonconformity"))[0].contains("title")
    );
}

#[test]
fn columns_of_nobody_are_kept_under_their_names() {
    let office = Office::new();
    let report = office.csv("complaint", "id,title,\"the \"\"odd\"\" one\"\n1,A,x\n");
    assert_eq!(office.record(numbers(&report)[0]).data["imported"]["the \"odd\" one"], "x");
    assert_eq!(office.count("complaint", super::imported("the \"odd\" one", "x")), 1);
}

fn shared_engine() -> &'static Engine {
    static OFFICE: OnceLock<Office> = OnceLock::new();
    &OFFICE.get_or_init(Office::new).engine
}

fn try_bytes(name: &str, bytes: &[u8], register: &str) {
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    let request = ImportRequest { dry_run: true, ..ImportRequest::new(path, register) };
    if let Ok(report) = shared_engine().import(system(), request, |_| {}) {
        assert_eq!(report.rows, report.created + report.updated + report.unchanged + report.refused);
        let _ = report.bad_rows_csv(words());
        // Messages repeat what the file says, so a file with such marks of its own cannot be told from a broken text.
        let text = String::from_utf8_lossy(bytes);
        if !text.contains("{$") && !text.contains('⟦') {
            let _ = (told(&report), bad(&report));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_make_an_import_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        try_bytes("random.csv", &bytes, "complaint");
    }

    #[test]
    fn no_rows_make_an_import_panic(
        header in proptest::collection::vec("(title|Issue|State|status|date|owner|quantity|cost|tags|severity|id|[a-z \"]{0,6})", 1..8),
        rows in proptest::collection::vec(proptest::collection::vec(
            "([0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}|[0-9.,]{0,9}|€ ?[0-9]{1,4}|closed|yes|PER-01|[\\PC\"\n,;]{0,12})", 0..9), 0..8),
    ) {
        let line = |cells: &[String]| assay_source::csv_line(cells.iter().map(String::as_str));
        let text: String = std::iter::once(line(&header)).chain(rows.iter().map(|row| line(row))).collect();
        try_bytes("rows.csv", text.as_bytes(), "complaint");
        try_bytes("rows.csv", text.as_bytes(), "document");
    }

    #[test]
    fn no_front_matter_makes_an_import_panic(front in "[a-z]{1,6}: \\PC{0,20}\n(title|status|quiz|links): [\\PC&&[^\n]]{0,20}\n", body in "\\PC{0,60}") {
        try_bytes("one.md", format!("---\n{front}---\n{body}").as_bytes(), "document");
    }
}

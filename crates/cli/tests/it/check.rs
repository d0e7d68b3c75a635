use crate::support::Desk;

#[test]
fn it_speaks_in_the_manner_of_a_compiler() {
    let desk = Desk::stocked();
    let ran = desk.depot(&["check"]).ended(1);
    insta::assert_snapshot!(ran.out);
}

#[test]
fn what_is_accepted_is_shown_and_counts_no_more() {
    let desk = Desk::stocked();
    let rows = "title,check,record,reason,until,state\n\
                Later,D4.1-10,DLV-04,The carrier is being chosen,2099-01-31,accepted\n\
                Later,D4.1-02,,No scales yet,2099-01-31,accepted\n";
    desk.file("waivers.csv", rows);
    desk.depot(&["import", "waivers.csv", "--register", "waiver"]).ended(0);
    let ran = desk.depot(&["check"]).ended(0);
    insta::with_settings!({ filters => vec![(r"WV-\d{4}-", "WV-[year]-")] }, { insta::assert_snapshot!(ran.out) });
    let body = desk.depot(&["check", "--json"]).ended(0).json();
    assert_eq!((&body["errors"], &body["accepted"]), (&0.into(), &8.into()));
}

#[test]
fn it_narrows_to_clause_severity_and_edition() {
    let desk = Desk::stocked();
    let codes = |args: &[&str], code: i32| -> Vec<String> {
        let all: Vec<&str> = ["check", "--json"].into_iter().chain(args.iter().copied()).collect();
        let body = desk.depot(&all).ended(code).json();
        let mut codes: Vec<String> = body["findings"]
            .as_array()
            .unwrap()
            .iter()
            .map(|found| found["code"].as_str().unwrap().to_owned())
            .collect();
        codes.dedup();
        codes
    };
    assert_eq!(codes(&[], 1), ["D4.1-02", "D4.1-10", "D5-01"]);
    assert_eq!(codes(&["--severity", "error"], 1), ["D4.1-02"]);
    assert_eq!(codes(&["--severity", "warning"], 1), ["D4.1-02", "D4.1-10"]);
    assert_eq!(codes(&["--clause", "5"], 0), ["D5-01"]);
    assert_eq!(codes(&["--clause", "4"], 1), ["D4.1-02", "D4.1-10"]);
    assert_eq!(codes(&["--edition", "2020"], 1), ["D4.1-02", "D4.1-10"], "clause 5 is not in the edition of 2020");
    assert!(desk.depot(&["check", "--clause", "7"]).ended(2).err.contains("no clause 7"));
    assert!(desk.depot(&["check", "--edition", "1987"]).ended(2).err.contains("2020, 2030"));
}

#[test]
fn json_holds_everything() {
    let desk = Desk::stocked();
    let body = desk.depot(&["check", "--json"]).ended(1).json();
    let readiness =
        serde_json::json!({ "total": 3, "met": 1, "not_met": 2, "accepted": 0, "judge": 0, "not_applicable": 0 });
    assert_eq!(body["readiness"], readiness, "a note keeps no requirement from being met");
    let found = &body["findings"][0];
    assert_eq!(found["message"], "Delivery “Pallets 1” has not been weighed");
    assert_eq!(found["help"], "Weigh Pallets 1");
    assert_eq!(found["clauses"], serde_json::json!(["4.1"]));
    assert_eq!(found["found"][0]["title"], "Road & Rail");
    assert_eq!(found["fix"], serde_json::json!({ "edit": ["weight"] }));
}

#[test]
fn sarif_junit_and_github() {
    let desk = Desk::stocked();
    let sarif = desk.depot(&["check", "--format", "sarif"]).ended(1).json();
    assert_eq!(sarif["version"], "2.1.0");
    let run = &sarif["runs"][0];
    assert_eq!(run["tool"]["driver"]["rules"].as_array().unwrap().len(), 3);
    assert_eq!(run["results"][0]["ruleId"], "D4.1-02");
    assert_eq!(run["results"][0]["locations"][0]["logicalLocations"][0]["fullyQualifiedName"], "delivery/DLV-01");

    let junit = desk.depot(&["check", "--format", "junit"]).ended(1).out;
    insta::assert_snapshot!("junit", junit);
    let github = desk.depot(&["check", "--format", "github"]).ended(1).out;
    assert!(
        github.starts_with("::error title=D4.1-02 DLV-01 Pallets 1::Delivery “Pallets 1” has not been weighed%0AWeigh"),
        "{github}"
    );
}

#[test]
fn an_empty_standard_workspace_falls_short_and_says_what_to_do_first() {
    let desk = Desk::empty();
    desk.assay(&["new", "acme", "--name", "Acme", "--admin", "a@acme.example"]).ended(0);
    let ran = desk.assay(&["check"]).ended(1);
    assert!(ran.out.contains("= help: ") && ran.out.contains("requirements met"), "{}", ran.out);
}

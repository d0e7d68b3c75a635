use crate::support::Desk;

#[test]
fn everything_is_as_it_was_sealed() {
    let desk = Desk::stocked();
    let ran = desk.depot(&["verify"]).ended(0);
    insta::with_settings!({ filters => vec![
        (r"Root \S+", "Root [root]"),
        (r"Key \S+", "Key [key]"),
    ] }, { insta::assert_snapshot!(ran.out) });
}

#[test]
fn an_older_checkpoint_proves_that_nothing_before_it_changed() {
    let desk = Desk::stocked();
    // An export publishes a checkpoint and carries it.
    desk.depot(&["export", "p.json", "--record", "DLV-01"]).ended(0);
    let proof: serde_json::Value = serde_json::from_str(&desk.read("p.json")).unwrap();
    desk.file("checkpoint", proof["checkpoint"].as_str().unwrap());
    desk.file("more.csv", "title\nBarrels\n");
    desk.depot(&["import", "more.csv", "--register", "delivery"]).ended(0);
    let body = desk.depot(&["verify", "--since", "checkpoint", "--json"]).ended(0).json();
    assert!(body["since"]["size"].as_u64().unwrap() < body["entries"].as_u64().unwrap());
    desk.file("nonsense", "not a checkpoint");
    let ran = desk.depot(&["verify", "--since", "nonsense"]);
    assert!(matches!(ran.code, 1 | 2), "{ran:?}");
    desk.depot(&["verify", "--since", "nowhere"]).ended(2);
}

/// The database, opened behind Assay's back.
fn database(desk: &Desk) -> rusqlite::Connection {
    rusqlite::Connection::open(desk.path("acme/assay.db")).unwrap()
}

#[test]
fn what_was_changed_is_found() {
    let desk = Desk::stocked();
    let forge = "UPDATE record SET data = replace(data, 'Pallets 7', 'Pallets 8') WHERE number = 'DLV-07'";
    assert_eq!(database(&desk).execute(forge, []).unwrap(), 1);
    let ran = desk.depot(&["verify"]).ended(1);
    assert!(ran.out.contains("error: ") && ran.out.contains("DLV-07") && ran.out.contains("= help: "), "{}", ran.out);
    assert!(!ran.out.contains('⟦'), "{}", ran.out);
    let body = desk.depot(&["verify", "--json"]).ended(1).json();
    assert_eq!(body["clean"], false);
}

#[test]
fn a_database_of_a_newer_version_is_told() {
    let desk = Desk::new();
    database(&desk).pragma_update(None, "user_version", 999).unwrap();
    let ran = desk.depot(&["verify"]).ended(3);
    assert!(ran.err.contains("newer version"), "{}", ran.err);
}

#[test]
fn a_file_that_is_no_database_is_told() {
    let desk = Desk::new();
    for file in ["acme/assay.db-wal", "acme/assay.db-shm"] {
        let _ = std::fs::remove_file(desk.path(file));
    }
    desk.file("acme/assay.db", "not a database at all, whatever its name says");
    let ran = desk.depot(&["check"]).ended(3);
    assert!(ran.err.contains("is not a workspace database"), "{}", ran.err);
}

use crate::support::Desk;

/// Number, title and weight of every record, as the export tells them.
fn root(desk: &Desk, workspace: &str) -> String {
    let body = desk.depot(&["-w", workspace, "verify", "--json"]).ended(0).json();
    body["root"].as_str().unwrap().to_owned()
}

#[test]
fn an_export_gives_the_same_workspace_again() {
    let desk = Desk::stocked();
    let told = desk.depot(&["export", "out.zip", "--json"]).ended(0).json();
    assert_eq!(told["complete"], true);
    let restored = desk.depot(&["restore", "out.zip", "again", "--json"]).ended(0).json();
    assert_eq!((&restored["workspace"], &restored["accounts"]), (&"Depot".into(), &0.into()));
    assert_eq!(root(&desk, "again"), root(&desk, "acme"));
    let ran = desk.depot(&["-w", "again", "check"]).ended(1);
    assert_eq!(ran.out, desk.depot(&["check"]).ended(1).out);
    desk.depot(&["-w", "again", "user", "add", "ana@depot.example", "--role", "admin"]).ended(0);
}

#[test]
fn a_backup_brings_accounts_back() {
    let desk = Desk::stocked();
    desk.depot(&["backup", "b.zip"]).ended(0);
    desk.depot(&["restore", "b.zip", "again"]).ended(0);
    assert_eq!(root(&desk, "again"), root(&desk, "acme"));
    let users = desk.depot(&["-w", "again", "user", "list", "--json"]).ended(0).json();
    assert_eq!(users[0]["email"], "ana@depot.example");
}

#[test]
fn archives_are_verified_without_the_workspace() {
    let desk = Desk::stocked();
    desk.depot(&["export", "out.zip"]).ended(0);
    let body = desk.depot(&["-w", "nowhere", "verify", "out.zip", "--json"]).ended(0).json();
    assert_eq!(body["clean"], true);
    let bytes = std::fs::read(desk.path("out.zip")).unwrap();
    let name = b"ledger";
    let ledger = bytes.windows(name.len()).position(|window| window == name).expect("the ledger is in the archive");
    let mut changed = bytes;
    changed[ledger + 100] ^= 1;
    std::fs::write(desk.path("changed.zip"), changed).unwrap();
    let ran = desk.depot(&["verify", "changed.zip"]);
    assert!(ran.code == 1 || ran.code == 2, "{ran:?}");
    desk.depot(&["restore", "changed.zip", "bad"]).ended(2);
    assert!(!desk.path("bad").exists());
}

#[test]
fn the_proof_of_a_record_stands_alone() {
    let desk = Desk::stocked();
    desk.depot(&["export", "p.json", "--record", "DLV-03"]).ended(0);
    let key = desk.depot(&["verify", "--json"]).ended(0).json()["key"].as_str().unwrap().to_owned();
    let ran = desk.depot(&["-w", "nowhere", "verify", "p.json", "--key", &key, "--json"]).ended(0);
    assert_eq!((&ran.json()["records"], &ran.json()["clean"]), (&"DLV-03".into(), &true.into()));
    desk.file("forged.json", &desk.read("p.json").replace("Pallets 3", "Pallets 4"));
    desk.depot(&["verify", "forged.json"]).ended(1);
    desk.depot(&["verify", "p.json", "--key", "nonsense"]).ended(2);
    desk.depot(&["export", "q.json", "--record", "DLV-99"]).ended(1);
    assert!(!desk.path("q.json").exists());
}

#[test]
fn nothing_is_overwritten() {
    let desk = Desk::new();
    desk.file("out.zip", "precious");
    for args in [&["export", "out.zip"][..], &["backup", "out.zip"], &["export", "out.zip", "--record", "ORG-01"]] {
        desk.depot(args).ended(2);
        assert_eq!(desk.read("out.zip"), "precious");
    }
    desk.depot(&["export", "real.zip"]).ended(0);
    desk.depot(&["restore", "real.zip", "acme"]).ended(2);
    desk.depot(&["restore", "out.zip", "other"]).ended(2);
    desk.depot(&["restore", "nowhere.zip", "other"]).ended(2);
    assert!(!desk.path("other").exists());
}

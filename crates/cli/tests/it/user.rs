use crate::support::{ADMIN, Desk};

#[test]
fn somebody_is_added_listed_disabled_and_enabled() {
    let desk = Desk::new();
    let added = desk
        .depot(&["user", "add", "Bob@depot.example", "--name", "Bob", "--role", "quality", "--json"])
        .ended(0)
        .json();
    assert_eq!((added["person"].as_str(), added["password"].as_str()), (Some("PER-02"), None));
    desk.depot(&["user", "disable", "bob@depot.example"]).ended(0);
    let list = desk.depot(&["user", "list"]).ended(0).out;
    insta::assert_snapshot!(list, @r"
    E-mail             Person  Name  Roles          State
    ana@depot.example  PER-01  Ana   Administrator  active
    bob@depot.example  PER-02  Bob   Quality        disabled
    ");
    desk.depot(&["user", "enable", "bob@depot.example"]).ended(0);
    let list = desk.depot(&["user", "list", "--json"]).ended(0).json();
    assert_eq!(list[1]["disabled"], false);
    desk.depot(&["user", "password", "bob@depot.example"]).ended(0);
}

#[test]
fn a_person_who_is_there_already_gets_an_account_and_no_second_record() {
    let desk = Desk::new();
    desk.file("people.csv", "title,email,access\nEve,eve@depot.example,top-management\n");
    desk.depot(&["import", "people.csv", "--register", "person"]).ended(0);
    let added = desk.depot(&["user", "add", "eve@depot.example", "--role", "quality", "--json"]).ended(0).json();
    assert_eq!(added["person"], "PER-02");
    let list = desk.depot(&["user", "list", "--json"]).ended(0).json();
    assert_eq!(list[1]["roles"], serde_json::json!(["quality", "top-management"]));
}

#[test]
fn wrong_input_is_told_with_the_way_out() {
    let desk = Desk::new();
    let said = |args: &[&str]| desk.depot(args).ended(2).err;
    assert!(said(&["user", "add", "bob@depot.example", "--role", "boss"]).contains("quality, top-management, admin"));
    assert!(said(&["user", "add", ADMIN]).contains("assay user password"));
    assert!(said(&["user", "add", "bob"]).contains("e-mail address"));
    assert!(said(&["user", "disable", "bob@depot.example"]).contains("assay user list"));
    assert!(said(&["user", "password", "bob@depot.example"]).contains("assay user list"));
}

//! Who sees and does what.

use serde_json::json;

use super::app::{TestApp, around};

#[test]
fn a_concern_is_only_for_its_handlers() {
    let app = TestApp::start();
    let mut handler = app.person("Hanna Kowalska", &[]);
    let number = app.engine.titles(&assay_core::Actor::system("test"), "person", 10).expect("reads");
    let handler_number = number.iter().find(|(_, name)| name == "Hanna Kowalska").expect("is there").0.clone();
    let concern = app.make(
        "concern",
        &[
            ("title", json!("Quiet words")),
            ("description", json!("Said in private")),
            ("handlers", json!([handler_number])),
        ],
    );
    let path = format!("/r/concern/{concern}");
    assert!(handler.get(&path).page(200).contains("Quiet words"));
    // Neither an employee nor an administrator learns that it is there.
    for mut other in [app.person("Yuki Tanaka", &[]), app.admin()] {
        for page in [path.clone(), format!("{path}/edit"), format!("{path}/history"), format!("{path}/moves/assess")] {
            let page = other.get(&page).page(404);
            assert!(!page.contains("Quiet words"));
        }
        assert_eq!(other.post(&format!("{path}/comments"), &[("text", "x")]).status, 404);
        assert_eq!(other.post(&format!("{path}/edit"), &[("title", "x"), ("version", "1")]).status, 404);
        assert_eq!(other.post_files(&format!("{path}/attachments"), &[], &[("file", "a.txt", b"a")]).status, 404);
    }
}

#[test]
fn an_employee_reads_people_but_does_not_change_them() {
    let app = TestApp::start();
    let mut yuki = app.person("Yuki Tanaka", &[]);
    let people = app.engine.titles(&assay_core::Actor::system("test"), "person", 10).expect("reads");
    let anna = people.iter().find(|(_, name)| name == "Anna Berg").expect("is there").0.clone();
    let path = format!("/r/person/{anna}");
    let page = yuki.get(&path).page(200);
    assert!(page.contains("Anna Berg") && !page.contains(&format!("{path}/edit")));
    let page = yuki.get(&format!("{path}/edit")).page(403);
    assert!(page.contains("You may read this record but not change it"), "{}", around(&page, "<h1"));
    let page = yuki.post(&format!("{path}/edit"), &[("version", "1"), ("access", "admin")]).page(403);
    assert!(page.contains("not change it"));
    yuki.post_files(&format!("{path}/attachments"), &[], &[("file", "a.txt", b"a")]).page(403);
    yuki.get("/r/person/new").page(403);
    yuki.post("/r/person/new", &[("title", "Mallory"), ("email", "m@acme.example")]).page(403);
    yuki.get(&format!("{path}/moves/leave")).page(403);
    assert_eq!(yuki.post(&format!("{path}/unlink"), &[("field", "manager"), ("number", &anna)]).status, 403);
}

#[test]
fn nobody_gives_themselves_rights() {
    let app = TestApp::start();
    let mut yuki = app.person("Yuki Tanaka", &["quality"]);
    let people = app.engine.titles(&assay_core::Actor::system("test"), "person", 10).expect("reads");
    let own = people.iter().find(|(_, name)| name == "Yuki Tanaka").expect("is there").0.clone();
    yuki.get(&format!("/r/person/{own}/edit")).page(403);
    yuki.post(&format!("/r/person/{own}/edit"), &[("version", "1"), ("access", "admin")]).page(403);
}

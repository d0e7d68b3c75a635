use crate::support::{ADMIN, Desk, PASSWORD, run};

#[test]
fn a_workspace_is_made() {
    let desk = Desk::empty();
    let args = [
        "new",
        "acme",
        "--name",
        "Acme",
        "--size",
        "40",
        "--sector",
        "electronics",
        "--admin",
        "Anna.Berg@acme.example",
    ];
    let ran = run(desk.command(&args).env("ASSAY_PASSWORD", PASSWORD)).ended(0);
    assert!(ran.out.contains("“Acme” is set up in acme") && ran.out.contains("anna.berg@acme.example"), "{}", ran.out);
    assert!(!ran.out.contains(PASSWORD), "a password that was given is not told");
    let users = desk.assay(&["user", "list", "--json"]).ended(0).json();
    assert_eq!(users[0]["name"], "Anna Berg");
    assert_eq!(users[0]["roles"], serde_json::json!(["quality", "admin"]));
}

#[test]
fn a_password_nobody_gives_is_made_up_and_told_once() {
    let desk = Desk::empty();
    let ran = desk.assay(&["new", "acme", "--name", "Acme", "--admin", ADMIN, "--json"]).ended(0);
    let body = ran.json();
    assert_eq!(body["password"].as_str().unwrap().len(), 23);
    assert_eq!(body["edition"], "2026");
    let ran = desk.assay(&["new", "b", "--name", "B", "--admin", ADMIN]).ended(0);
    assert!(ran.out.contains("Password: "), "{}", ran.out);
}

#[test]
fn the_password_comes_from_a_file() {
    let desk = Desk::empty();
    desk.file("secret", "a file of passwords\nand another line\n");
    desk.assay(&["new", "acme", "--name", "Acme", "--admin", ADMIN, "--password-file", "secret"]).ended(0);
    desk.file("short", "short");
    let ran = desk.assay(&["new", "b", "--name", "B", "--admin", ADMIN, "--password-file", "short"]).ended(2);
    assert!(ran.err.contains("12"), "{}", ran.err);
    let ran = desk.assay(&["new", "b", "--name", "B", "--admin", ADMIN, "--password-file", "nowhere"]).ended(2);
    assert!(ran.err.contains("nowhere"), "{}", ran.err);
    assert!(!desk.path("b").exists(), "nothing half-made stays");
}

#[test]
fn what_cannot_be_is_refused_and_leaves_nothing() {
    let desk = Desk::empty();
    let made = |args: &[&str]| {
        let all: Vec<&str> = ["new", "acme", "--admin", ADMIN].into_iter().chain(args.iter().copied()).collect();
        let ran = run(desk.command(&all).env("ASSAY_PASSWORD", PASSWORD));
        assert!(!desk.path("acme").exists(), "{args:?}");
        ran.ended(2).err
    };
    assert!(made(&["--name", "Acme", "--edition", "1987"]).contains("2026"));
    assert!(made(&["--name", " "]).contains("--name"));
    made(&["--name", "Acme", "--size", "0"]);
    made(&["--name", "Acme", "--size", "many"]);
    let ran =
        run(desk.command(&["new", "acme", "--name", "Acme", "--admin", "nobody"]).env("ASSAY_PASSWORD", PASSWORD));
    assert!(ran.ended(2).err.contains("e-mail address"));
}

#[test]
fn a_folder_in_use_is_left_alone() {
    let desk = Desk::new();
    let before = std::fs::metadata(desk.path("acme/assay.db")).unwrap().len();
    let ran = desk.depot(&["new", "acme", "--name", "Other", "--admin", ADMIN]).ended(2);
    assert!(ran.err.contains("exists already"), "{}", ran.err);
    assert_eq!(std::fs::metadata(desk.path("acme/assay.db")).unwrap().len(), before);
}

const ANSWERS: &str = r#"sector = "trade"
offer = "Tea and coffee"
size = 9
sites = ["Shop", "Store"]
kinds = ["product"]
designs = false
target = 2099-03-31
language = "fr"
"#;

#[test]
fn a_file_of_answers_makes_a_first_system() {
    let desk = Desk::empty();
    desk.file("answers.toml", ANSWERS);
    let args = ["new", "acme", "--name", "Thé & Co", "--admin", ADMIN, "--answers", "answers.toml", "--json"];
    let body = desk.real(&args).ended(0).json();
    assert!(body["made"].as_array().unwrap().len() > 30, "{body}");
    let ran =
        desk.real(&["new", "b", "--name", "B", "--admin", ADMIN, "--answers", "answers.toml", "--answer", "size=40"]);
    assert!(ran.ended(2).err.contains("size"), "an answer is given once");
}

#[test]
fn answers_by_flags() {
    let desk = Desk::empty();
    let flags =
        ["--sector", "software", "--size", "12", "--answer", "offer=An app", "--answer", "kinds=software,service"];
    let args: Vec<&str> = ["new", "acme", "--name", "Acme", "--admin", ADMIN].into_iter().chain(flags).collect();
    let ran = desk.real(&args).ended(0);
    assert!(ran.out.contains("Made from your answers") && ran.out.contains("Processes: 6"), "{}", ran.out);
    // A sector and a size alone are what they were: words about the organisation.
    let ran = desk.real(&["new", "b", "--name", "B", "--admin", ADMIN, "--sector", "bakery"]).ended(0);
    assert!(!ran.out.contains("Made from your answers"), "{}", ran.out);
}

#[test]
fn answers_that_cannot_be_are_told_with_their_line_and_make_nothing() {
    let desk = Desk::empty();
    let refused = |content: &str, more: &[&str]| {
        desk.file("answers.toml", content);
        let args = ["new", "acme", "--name", "Acme", "--admin", ADMIN, "--answers", "answers.toml"];
        let ran = desk.real(&args.into_iter().chain(more.iter().copied()).collect::<Vec<_>>()).ended(2);
        assert!(!desk.path("acme").exists(), "nothing half-made stays");
        ran.err
    };
    let told = refused("sector = \"trade\"\nofer = \"Tea\"\nsize = \"nine\"\n", &[]);
    assert!(told.contains("answers.toml:2: nothing is asked under `ofer`"), "{told}");
    assert!(told.contains("answers.toml:3: `size` takes a whole number"), "{told}");
    let told = refused("sector = \"tarde\"\noffer = \"Tea\"\nsize = 0\ntarget = 2001-01-01\n", &[]);
    assert!(told.contains("answers.toml:1: sector") && told.contains("answers.toml:3: size"), "{told}");
    assert!(told.contains("answers.toml:4: target") && told.contains("food-supplement"), "{told}");
    assert!(refused("sector = [\n", &[]).contains("broken TOML"));
    assert!(refused("sector = \"trade\"\n", &[]).contains("offer"), "what is needed is named");
    assert!(refused(ANSWERS, &["--answer", "colour=blue"]).contains("nothing is asked under `colour`"));
    assert!(refused(&ANSWERS.replace("\"fr\"", "\"tlh\""), &[]).contains("tlh"));
    desk.file("large.toml", &"#".repeat(1_100_000));
    let ran = desk.real(&["new", "acme", "--name", "A", "--admin", ADMIN, "--answers", "large.toml"]).ended(2);
    assert!(ran.err.contains("too large"), "{}", ran.err);
}

//! Reports from people without an account: links, the form, the guard, photos, the status page.

use assay_core::{Act, Command, Json};
use sha2::{Digest as _, Sha256};

use super::app::{Answer, Browser, Fields, TestApp, fill, form, value};

/// Makes a link and answers the path of its form.
fn link(app: &TestApp, fields: &[(&str, &str)]) -> String {
    let mut admin = app.admin();
    let mut all = vec![("form", "problem"), ("name", "Hall 2")];
    all.retain(|(name, _)| fields.iter().all(|(given, _)| given != name));
    all.extend(fields);
    let page = admin.submit("/settings/intake", &all).to();
    let shown = admin.get(&page).page(200);
    path_in(&shown)
}

/// The address of a public form on a page of links.
fn path_in(page: &str) -> String {
    let mut tokens = page.split("/intake/").skip(1).filter_map(|rest| rest.split(['"', '<']).next());
    format!("/intake/{}", tokens.find(|token| token.len() == 22).expect("a link is shown"))
}

fn prove(stamp: &str) -> String {
    let fits = |number: &u32| {
        let digest = Sha256::digest(format!("{stamp}:{number}").as_bytes());
        digest[0] == 0 && digest[1] < 4
    };
    (0..).find(fits).expect("there is one").to_string()
}

/// The form filled in as a script would have it, a while after it was opened.
fn filled(app: &TestApp, browser: &mut Browser, path: &str, typed: &[(&str, &str)]) -> Fields {
    let page = browser.get(path).page(200);
    let mut fields = form(&page, path);
    let proof = prove(value(&fields, "_stamp"));
    fill(&mut fields, &[("_proof", &proof)]);
    fill(&mut fields, typed);
    later(app, 10);
    fields
}

fn later(app: &TestApp, seconds: i64) {
    let now = app.engine.now().at.as_second();
    app.clock.set(jiff::Timestamp::from_second(now + seconds).expect("a moment"));
}

const WORDS: &str = "Tester 2 stays red. I cannot tell pass from fail.";

fn sent(answer: &Answer) -> String {
    let to = answer.to();
    assert!(to.starts_with("/intake/status/") && to.ends_with("?sent=1"), "{to}");
    to
}

/// The number on a status page.
fn number(browser: &mut Browser, status: &str) -> String {
    let page = browser.get(status).page(200);
    let number = page.split("NC-2026-").nth(1).expect("has a number");
    format!("NC-2026-{}", &number[..4])
}

#[test]
fn a_stranger_reports_and_follows() {
    let app = TestApp::start();
    let process = app.make("process", &[("title", Json::from("Final assembly")), ("kind", Json::from("core"))]);
    let path = link(&app, &[("place.process", &process)]);
    let mut stranger = app.browser();
    let page = stranger.get(&path).page(200);
    assert!(page.contains("What happened?") && page.contains("Final assembly") && page.contains("Yes, now"));
    assert!(!page.contains(&process) && !page.contains("Anna"), "nothing of the inside is shown");
    let typed = [("description", WORDS), ("severity", "critical"), ("reporter", "Eva, eva@example.org")];
    let fields = filled(&app, &mut stranger, &path, &typed);
    let status = sent(&stranger.post_raw(&path, &fields));
    let number = number(&mut stranger, &status);

    let mut admin = app.admin();
    let record = admin.get(&format!("/r/nonconformity/{number}")).page(200);
    for shown in
        ["Tester 2 stays red", "Reported by the link “Hall 2”", "Final assembly", "Eva, eva@example.org", "Critical"]
    {
        assert!(record.contains(shown), "{shown}");
    }
    let stored = app.engine.record(&assay_core::Actor::system("test"), &number).unwrap();
    assert_eq!(stored.title(), "Tester 2 stays red");
    assert_eq!((stored.owner(), stored.state.as_deref()), (None, Some("reported")));

    // What is said inside stays inside, but for what is said to the reporter.
    assert!(record.contains("Show it to whoever reported this"));
    let comments = format!("/r/nonconformity/{number}/comments");
    admin.post(&comments, &[("text", "Probably Jonas again")]);
    admin.post(&comments, &[("text", "The tester is **locked**."), ("public", "yes")]);
    let answer = stranger.get(&status);
    assert!(answer.header("cache-control").is_some_and(|value| value.contains("no-store")));
    let page = answer.page(200);
    assert!(page.contains("The tester is <strong>locked</strong>.") && page.contains("Reported"));
    for hidden in ["Jonas", "Anna", "Eva", "Tester 2", "Final assembly"] {
        assert!(!page.contains(hidden), "{hidden}");
    }
    assert_eq!(stranger.get("/intake/status/AAAAAAAAAAAAAAAAAAAAAA").status, 404);
}

#[test]
fn a_report_sent_twice_is_made_once_and_another_one_is_another() {
    let app = TestApp::start();
    let path = link(&app, &[]);
    let mut stranger = app.browser();
    let mut fields = filled(&app, &mut stranger, &path, &[("description", WORDS)]);
    let first = sent(&stranger.post_raw(&path, &fields));
    assert_eq!(sent(&stranger.post_raw(&path, &fields)), first);
    let one = number(&mut stranger, &first);
    // Back in the browser, and something else is written into the old form.
    fill(&mut fields, &[("description", "The door is open")]);
    let held = stranger.post_raw(&path, &fields).page(422);
    assert!(held.contains("The door is open") && held.contains("How much is"));
    let again = filled(
        &app,
        &mut stranger,
        &path,
        &[("description", "The door is open"), ("_receipt", value(&fields, "_receipt"))],
    );
    let second = sent(&stranger.post_raw(&path, &again));
    assert_ne!(second, first);
    assert_ne!(number(&mut stranger, &second), one);
    assert!(app.admin().get("/settings/intake").page(200).contains(">2<"));
}

#[test]
fn without_a_script_a_simple_question_is_asked_and_nothing_is_lost() {
    let app = TestApp::start();
    let path = link(&app, &[]);
    let mut stranger = app.browser();
    let typed = [("description", WORDS), ("severity", "major"), ("where_found", "Hall <2>")];
    let page = stranger.get(&path).page(200);
    let mut fields = form(&page, &path);
    fill(&mut fields, &typed);
    later(&app, 10);
    let photo = jpeg();
    let files: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let page = stranger.post_files(&path, &files, &[("_photo", "IMG_1.jpg", &photo)]).page(422);
    assert!(page.contains(WORDS) && page.contains("Hall &lt;2&gt;") || page.contains("Hall &#60;2&#62;"));
    assert!(page.contains("Photo 1.jpg"), "the photo is kept");
    let sum: u32 = page
        .split("How much is ")
        .nth(1)
        .and_then(|rest| rest.split('?').next())
        .expect("a question")
        .split(" + ")
        .map(|number| number.trim_matches(|c: char| !c.is_ascii_digit()).parse::<u32>().expect("a number"))
        .sum();
    let mut fields = form(&page, &path);
    assert_eq!(value(&fields, "description"), WORDS);
    fill(&mut fields, &[("_answer", "99")]);
    later(&app, 5);
    let wrong = stranger.post_raw(&path, &fields).page(422);
    assert!(wrong.contains("That was not the sum"));
    let (stamp, kept) = (value(&form(&page, &path), "_stamp").to_owned(), value(&fields, "_kept").to_owned());
    fill(&mut fields, &[("_answer", &sum.to_string()), ("_stamp", &stamp), ("_kept", &kept)]);
    let status = sent(&stranger.post_raw(&path, &fields));
    let number = number(&mut stranger, &status);
    assert!(app.admin().get(&format!("/r/nonconformity/{number}")).page(200).contains("Photo 1.jpg"));
}

fn jpeg() -> Vec<u8> {
    let mut bytes = b"\xff\xd8\xff\xe1\x00\x12Exif\0\0GPS by Eva\xff\xda\x00\x04ab".to_vec();
    bytes[5] = 18;
    bytes.extend([1, 2, 3, 0xff, 0xd9]);
    bytes
}

#[test]
fn photos_are_kept_without_what_they_tell() {
    let app = TestApp::start();
    let path = link(&app, &[]);
    let mut stranger = app.browser();
    let fields = filled(&app, &mut stranger, &path, &[("description", WORDS)]);
    let given: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let photo = jpeg();
    let wrong = stranger.post_files(&path, &given, &[("_photo", "a.jpg", b"<svg onload=alert(1)>")]).page(422);
    assert!(wrong.contains("This is no photo") && wrong.contains(WORDS));
    let status = sent(&stranger.post_files(
        &path,
        &given,
        &[("_photo", "Eva at home.jpg", &photo), ("_photo", "b.jpg", &photo)],
    ));
    let number = number(&mut stranger, &status);
    let mut admin = app.admin();
    let page = admin.get(&format!("/r/nonconformity/{number}")).page(200);
    assert!(page.contains("Photo 1.jpg") && page.contains("Photo 2.jpg") && !page.contains("Eva"));
    let file = page.split("/files/").nth(1).and_then(|rest| rest.split('"').next()).expect("a file");
    let bytes = admin.get(&format!("/r/nonconformity/{number}/files/{file}")).body;
    assert!(bytes.starts_with(b"\xff\xd8\xff\xda") && bytes.len() < photo.len());
    let many: Vec<(&str, &str, &[u8])> = (0..7).map(|_| ("_photo", "a.jpg", photo.as_slice())).collect();
    let fields = filled(&app, &mut stranger, &path, &[("description", WORDS)]);
    let given: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert!(stranger.post_files(&path, &given, &many).page(422).contains("At most 6 photos"));
    let huge = vec![0; 51_000_000];
    let page = stranger.post_files(&path, &given, &[("_photo", "a.jpg", &huge)]).page(422);
    assert!(page.contains("too large") && page.contains(WORDS), "what was typed is still there");
}

#[test]
fn machines_are_held_up() {
    let app = TestApp::start();
    let path = link(&app, &[]);
    let mut stranger = app.browser();
    let fields = filled(&app, &mut stranger, &path, &[("description", WORDS)]);
    let with = |changes: &[(&str, &str)]| {
        let mut changed = fields.clone();
        fill(&mut changed, changes);
        changed
    };
    for changes in [[("_url", "https://spam.example")], [("_proof", "1")], [("_stamp", "1.a.b")], [("_stamp", "")]] {
        let page = stranger.post_raw(&path, &with(&changes)).page(422);
        assert!(page.contains("How much is") && page.contains(WORDS), "{changes:?}");
    }
    let young = stranger.get(&path).page(200);
    let mut fields = form(&young, &path);
    let proof = prove(value(&fields, "_stamp"));
    fill(&mut fields, &[("_proof", &proof), ("description", WORDS)]);
    assert!(stranger.post_raw(&path, &fields).page(422).contains("How much is"), "nobody writes that fast");
    later(&app, 25 * 3_600);
    assert!(stranger.post_raw(&path, &fields).page(422).contains("open for long"));
    let stamp_of_another = link(&app, &[("name", "Other")]);
    let mut foreign = filled(&app, &mut stranger, &stamp_of_another, &[("description", WORDS)]);
    foreign.retain(|(name, _)| name != "_answer");
    assert_eq!(stranger.post_raw(&path, &foreign).status, 422, "a stamp is good for its own link");
}

#[test]
fn too_many_reports_wait() {
    let app = TestApp::start();
    let path = link(&app, &[]);
    let mut stranger = app.browser();
    for count in 0..20 {
        let words = format!("Problem {count}");
        let fields = filled(&app, &mut stranger, &path, &[("description", &words)]);
        sent(&stranger.post_raw(&path, &fields));
    }
    let fields = filled(&app, &mut stranger, &path, &[("description", WORDS)]);
    let page = stranger.post_raw(&path, &fields).page(429);
    assert!(page.contains("Many reports came from here") && page.contains(WORDS));
    later(&app, 16 * 60);
    let fields = filled(&app, &mut stranger, &path, &[("description", WORDS)]);
    sent(&stranger.post_raw(&path, &fields));
}

#[test]
fn bad_input_is_told_at_its_field() {
    let app = TestApp::start();
    let path = link(&app, &[]);
    let mut stranger = app.browser();
    let huge = "x".repeat(1_000_000);
    let send = |stranger: &mut Browser, typed: &[(&str, &str)]| {
        let fields = filled(&app, stranger, &path, typed);
        stranger.post_raw(&path, &fields)
    };
    let empty = send(&mut stranger, &[("description", "  \n "), ("where_found", "Hall 2")]).page(422);
    assert!(empty.contains("Tell us what happened. One sentence is enough.") && empty.contains("Hall 2"));
    assert!(empty.contains(r##"href="#f-description""##) && empty.contains("Error: "));
    assert!(send(&mut stranger, &[("description", &huge)]).page(422).contains("Too long"));
    assert!(
        send(&mut stranger, &[("description", WORDS), ("severity", "worst")])
            .page(422)
            .contains("is not one of the options")
    );
    let hostile = "<script>alert(1)</script>\u{202e} \u{0} 💥 {{7*7}} ${x}";
    let status = sent(&send(&mut stranger, &[("description", hostile), ("where_found", hostile)]));
    let made = number(&mut stranger, &status);
    assert!(!app.admin().get(&format!("/r/nonconformity/{made}")).page(200).contains("<script>alert"));
    // What the form does not ask for stays unset, whatever is sent.
    let mut fields = filled(&app, &mut stranger, &path, &[("description", WORDS)]);
    for (name, value) in
        [("owner", "PER-0001"), ("title", "Mine"), ("cause", "x"), ("state", "closed"), ("_kept", "forged.token")]
    {
        fields.push((name.to_owned(), value.to_owned()));
    }
    let status = sent(&stranger.post_raw(&path, &fields));
    let number = number(&mut stranger, &status);
    let stored = app.engine.record(&assay_core::Actor::system("test"), &number).unwrap();
    assert_eq!(
        (stored.owner(), stored.title(), stored.state.as_deref()),
        (None, "Tester 2 stays red", Some("reported"))
    );
    assert!(!stored.data.contains_key("cause"));
}

#[test]
fn links_are_made_switched_off_and_renewed_by_those_who_may() {
    let app = TestApp::start();
    let mut reader = app.person("Rita Read", &[]);
    assert_eq!(reader.get("/settings/intake").status, 404);
    assert_eq!(reader.post("/settings/intake", &[("form", "problem"), ("name", "Mine")]).status, 404);
    let mut quality = app.person("Quentin Quality", &["quality"]);
    let page = quality.submit("/settings/intake", &[("form", "complaint"), ("name", " ")]).page(422);
    assert!(page.contains("This must be filled"));
    let long = "x".repeat(101);
    assert!(quality.submit("/settings/intake", &[("form", "problem"), ("name", &long)]).page(422).contains("Too long"));
    let page = quality
        .submit("/settings/intake", &[("form", "problem"), ("name", "x"), ("place.process", "PRC-99")])
        .page(422);
    assert!(page.contains("There is no record"));
    assert_eq!(quality.post("/settings/intake", &[("form", "none"), ("name", "x")]).status, 422);
    let one = quality.submit("/settings/intake", &[("form", "complaint"), ("name", "Box <1>")]).to();
    let one = one.split('?').next().expect("a path").to_owned();
    let page = quality.get(&one).page(200);
    assert!(page.contains("Box &#60;1&#62;") || page.contains("Box &lt;1&gt;"));
    assert!(
        page.contains("<path d=\"M") && quality.get(&format!("{one}/sheet")).page(200).contains("Make a complaint")
    );
    let path = path_in(&page);
    let mut stranger = app.browser();
    assert!(stranger.get(&path).page(200).contains("What is wrong?"));
    for way in ["switch", "rotate"] {
        assert_eq!(reader.post(&format!("{one}/{way}"), &[("on", "no")]).status, 404);
    }
    assert_eq!(reader.get(&one).status, 404);
    quality.post(&format!("{one}/switch"), &[("on", "no")]).to();
    assert_eq!(stranger.get(&path).status, 404);
    assert_eq!(stranger.get(&format!("{path}/challenge")).status, 404);
    quality.post(&format!("{one}/switch"), &[("on", "yes")]).to();
    assert_eq!(stranger.get(&path).status, 200);
    quality.post(&format!("{one}/rotate"), &[]).to();
    assert_eq!(stranger.get(&path).status, 404);
    let renewed = path_in(&quality.get(&one).page(200));
    assert_ne!(renewed, path);
    assert_eq!(stranger.get(&renewed).status, 200);
}

#[test]
fn members_report_under_their_name_and_are_led_to_the_record() {
    let app = TestApp::start();
    let mut leo = app.person("Leo Martin", &[]);
    let page = leo.get("/intake").page(200);
    assert!(page.contains("This report carries your name: Leo Martin") && !page.contains("Your name or e-mail"));
    let record = leo.submit("/intake", &[("description", WORDS)]).to();
    assert!(record.starts_with("/r/nonconformity/NC-2026-"), "{record}");
    assert!(leo.get(&record).page(200).contains("Leo Martin"));
    // Behind a public link as well; but without the token of the session it is nobody's report.
    let path = link(&app, &[]);
    let fields = filled(&app, &mut leo, &path, &[("description", "By link")]);
    assert!(leo.post_raw(&path, &fields).to().starts_with("/r/nonconformity/"));
    let fields = filled(&app, &mut leo, &path, &[("description", "Unnamed"), ("csrf", "forged")]);
    let status = sent(&leo.post_raw(&path, &fields));
    let number = number(&mut leo, &status);
    let stored = app.engine.record(&assay_core::Actor::system("test"), &number).unwrap();
    assert_eq!(stored.created_by, "system");
    let mut nobody = app.browser();
    assert!(nobody.get("/intake").to().starts_with("/sign-in"));
    assert_eq!(leo.post_raw("/intake", &vec![("description".to_owned(), WORDS.to_owned())]).status, 403);
}

#[test]
fn a_queued_report_is_sent_by_a_program() {
    let app = TestApp::start();
    let path = link(&app, &[]);
    let mut phone = app.browser();
    let challenge = phone.get(&format!("{path}/challenge"));
    assert_eq!(challenge.header("content-type"), Some("application/json"));
    let told: Json = serde_json::from_slice(&challenge.body).unwrap();
    let stamp = told["stamp"].as_str().unwrap().to_owned();
    let proof = prove(&stamp);
    let receipt = "cmVjZWlwdC1mcm9tLXBob25l";
    let pairs = [("_stamp", stamp.as_str()), ("_proof", &proof), ("_receipt", receipt), ("description", WORDS)];
    let body: String =
        pairs.iter().map(|(name, value)| format!("{name}={}", value.replace(' ', "+"))).collect::<Vec<_>>().join("&");
    let headers = |site: &'static str| {
        vec![
            ("content-type", "application/x-www-form-urlencoded"),
            ("accept", "application/json"),
            ("sec-fetch-site", site),
        ]
    };
    let early = phone.send("POST", &path, &headers("same-origin"), body.as_bytes());
    assert_eq!(early.status, 422);
    assert_eq!(serde_json::from_slice::<Json>(&early.body).unwrap()["again"], Json::Bool(true));
    later(&app, 3);
    assert_eq!(phone.send("POST", &path, &headers("cross-site"), body.as_bytes()).status, 403);
    let answer = phone.send("POST", &path, &headers("same-origin"), body.as_bytes());
    assert_eq!(answer.status, 201, "{}", answer.text());
    let told: Json = serde_json::from_slice(&answer.body).unwrap();
    assert_eq!(told["page"], format!("/intake/status/{receipt}?sent=1"));
    let again = phone.send("POST", &path, &headers("same-origin"), body.as_bytes());
    assert_eq!(serde_json::from_slice::<Json>(&again.body).unwrap()["number"], told["number"]);
    let worker = phone.get("/worker.js");
    assert_eq!((worker.status, worker.header("cache-control")), (200, Some("no-cache")));
    assert_eq!(phone.get("/session").status, 401);
}

#[test]
fn a_withdrawn_report_says_so() {
    let app = TestApp::start();
    let path = link(&app, &[]);
    let mut stranger = app.browser();
    let fields = filled(&app, &mut stranger, &path, &[("description", WORDS)]);
    let status = sent(&stranger.post_raw(&path, &fields));
    let number = number(&mut stranger, &status);
    let withdraw = Command::new(assay_core::Actor::system("test"), Act::Withdraw { number }).because("a test");
    app.engine.submit(withdraw).unwrap();
    assert!(stranger.get(&status).page(200).contains("Taken out of use"));
}

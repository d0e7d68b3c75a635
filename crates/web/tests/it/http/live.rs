//! Live updates: what others change is told while one reads, as far as one may see it.

use std::time::{Duration, Instant};

use assay_core::Actor;
use jiff::ToSpan as _;
use serde_json::json;

use super::app::{TestApp, around, unescape};

/// The stream that a page names.
fn stream_of(page: &str) -> String {
    let address = page.split("data-live=\"").nth(1).and_then(|rest| rest.split('"').next());
    unescape(address.unwrap_or_else(|| panic!("no stream: {}", around(page, "<body"))))
}

fn number_of(app: &TestApp, name: &str) -> String {
    let people = app.engine.titles(&Actor::system("test"), "person", 20).expect("reads");
    people.into_iter().find(|(_, known)| known == name).expect("is there").0
}

#[test]
fn a_change_is_told_with_who_and_what() {
    let app = TestApp::start();
    let (mut anna, mut daniel) = (app.admin(), app.person("Daniel Roth", &["quality"]));
    let number = app.make("nonconformity", &[("title", json!("Fog"))]);
    let path = format!("/r/nonconformity/{number}");
    let page = anna.get(&path).page(200);
    assert!(
        page.contains("data-follow=\"record\"") && page.contains("data-version=\"1\""),
        "{}",
        around(&page, "<body")
    );
    let mut events = anna.listen(&stream_of(&page), &[]);
    let begun = events.until("event: counts").to_owned();
    assert!(begun.starts_with("HTTP/1.1 200") && begun.contains("text/event-stream") && begun.contains("no-store"));
    assert!(!begun.contains("event: changes"), "nothing has changed since the page was read: {begun}");

    assert_eq!(daniel.post(&format!("{path}/comments"), &[("text", "Seen it too")]).status, 303);
    let told = events.until("event: changes").to_owned();
    for part in [
        &format!("\"record\":\"{number}\""),
        "\"version\":2",
        "\"act\":\"comment\"",
        "\"who\":\"Daniel Roth\"",
        "\"me\":false",
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
    // One's own changes are told to one's other windows.
    events.forget();
    assert_eq!(anna.post(&format!("{path}/comments"), &[("text", "Thanks")]).status, 303);
    assert!(events.until("event: changes").contains("\"me\":true"));
}

#[test]
fn what_happened_before_the_stream_began_is_not_lost() {
    let app = TestApp::start();
    let mut anna = app.admin();
    let page = anna.get("/r/nonconformity").page(200);
    assert!(page.contains("data-follow=\"list\""));
    let number = app.make("nonconformity", &[("title", json!("Between page and stream"))]);
    let mut events = anna.listen(&stream_of(&page), &[]);
    let told = events.until(&number).to_owned();
    let last = told.lines().filter_map(|line| line.strip_prefix("id: ")).next_back().expect("an id").to_owned();
    drop(events);
    // The browser goes on where it was; what it knows is not told again.
    let next = app.make("nonconformity", &[("title", json!("Between streams"))]);
    let mut events = anna.listen(&stream_of(&page), &[("last-event-id", &last)]);
    let told = events.until(&next);
    assert!(!told.contains(&number), "{told}");
    let mut odd = anna.listen("/live?since=99999999999999999999&at=%2Fr%2F..%2Fx", &[("last-event-id", "-1")]);
    assert!(!odd.until("event: counts").contains("event: changes"));
}

#[test]
fn nobody_hears_of_what_they_may_not_see() {
    let app = TestApp::start();
    let (anna, yuki) = (app.admin(), app.person("Yuki Tanaka", &[]));
    let mut events = yuki.listen("/live?at=%2F", &[]);
    events.until("event: counts");
    let handlers = json!([number_of(&app, "Anna Berg")]);
    let concern = app.make(
        "concern",
        &[("title", json!("Quiet words")), ("description", json!("In private")), ("handlers", handlers)],
    );
    let seen = app.make("nonconformity", &[("title", json!("For everybody"))]);
    let told = events.until(&seen).to_owned();
    assert!(!told.contains(&concern) && !told.contains("\"register\":\"concern\""), "{told}");
    let told = events.for_a_while().to_owned();
    assert!(!told.contains(&concern) && !told.contains("\"concern\":1"), "{told}");

    // Nor who is there: a stream at a record that one may not see has no place.
    let at = format!("/live?at=%2Fr%2Fconcern%2F{concern}");
    let mut hers = yuki.listen(&at, &[]);
    hers.until("event: counts");
    let mut handler = anna.listen(&at, &[]);
    assert!(!handler.for_a_while().contains("Yuki"));
    assert!(!hers.for_a_while().contains("event: present"));
}

#[test]
fn counts_of_the_navigation_follow() {
    let app = TestApp::start();
    let mut anna = app.admin();
    let page = anna.get("/").page(200);
    assert!(page.contains("data-count=\"nonconformity\" hidden"), "{}", around(&page, "data-count"));
    let mut events = anna.listen(&stream_of(&page), &[]);
    events.until("event: counts");
    events.forget();
    app.clock.set("2026-11-12T09:00:00Z".parse().expect("a moment"));
    app.make("nonconformity", &[("title", json!("One more"))]);
    assert!(events.until("event: counts").contains("\"nonconformity\":1"));
}

#[test]
fn people_at_the_same_record_see_each_other() {
    let app = TestApp::start();
    let (anna, daniel) = (app.admin(), app.person("Daniel Roth", &["quality"]));
    let number = app.make("nonconformity", &[("title", json!("Fog"))]);
    let read = format!("/live?at=%2Fr%2Fnonconformity%2F{number}");
    let edit = format!("{read}%2Fedit");
    let mut hers = anna.listen(&read, &[]);
    assert!(hers.until("event: present").contains("data: []"), "she is alone");
    hers.forget();
    let mut his = daniel.listen(&edit, &[]);
    assert!(his.until("event: present").contains("{\"edits\":false,\"initials\":\"AB\",\"name\":\"Anna Berg\"}"));
    assert!(hers.until("event: present").contains("{\"edits\":true,\"initials\":\"DR\",\"name\":\"Daniel Roth\"}"));
    hers.forget();
    // He saves and is on the page of the record again: he was never gone.
    drop(his);
    let his = daniel.listen(&read, &[]);
    assert!(hers.until("event: present").contains("\"edits\":false"));
    assert!(!hers.until("event: present").contains("data: []"));
    hers.forget();
    let left = Instant::now();
    drop(his);
    hers.until("data: []");
    assert!(left.elapsed() < Duration::from_secs(15), "{:?}", left.elapsed());
}

#[test]
fn a_person_has_a_few_streams_and_the_newest_counts() {
    let app = TestApp::start();
    let anna = app.admin();
    // One after the other: of those begun at once, any may be the oldest.
    let begun = |_| {
        let mut stream = anna.listen("/live?at=%2F", &[]);
        stream.until("event: counts");
        stream
    };
    let mut streams: Vec<_> = (0..4).map(begun).collect();
    let mut newest = anna.listen("/live?at=%2F", &[]);
    newest.until("event: counts");
    assert!(streams.remove(0).rest().contains("event: enough"));
    assert!(!streams.remove(0).for_a_while().contains("event: enough"));
}

#[test]
fn a_stream_needs_a_session_and_does_not_keep_it() {
    let app = TestApp::start();
    assert_eq!(app.browser().get("/live").status, 401);
    let mut anna = app.admin();
    for day in 1..=8 {
        let at: jiff::Timestamp = "2026-11-12T08:42:00Z".parse().expect("a moment");
        app.clock.set(at + (24 * day).hours());
        if day < 7 {
            anna.listen("/live?at=%2F", &[]).until("event: counts");
        }
    }
    assert_eq!(anna.get("/live").status, 401, "listening is not using");
    assert_eq!(anna.get("/").status, 303);
}

#[test]
fn open_streams_do_not_keep_the_server() {
    let app = TestApp::start();
    let anna = app.admin();
    let mut events = anna.listen("/live?at=%2F", &[]);
    events.until("event: counts");
    let started = Instant::now();
    drop(app);
    assert!(started.elapsed() < Duration::from_secs(3), "{:?}", started.elapsed());
    events.rest();
}

#[test]
fn pages_say_how_they_follow() {
    let app = TestApp::start();
    let mut anna = app.everybody();
    let number = app.make("nonconformity", &[("title", json!("Fog"))]);
    for (path, follow) in [
        ("/".to_owned(), "summary"),
        ("/work".to_owned(), "summary"),
        ("/r/nonconformity".to_owned(), "list"),
        (format!("/r/nonconformity/{number}"), "record"),
        (format!("/r/nonconformity/{number}/edit"), "form"),
        (format!("/r/nonconformity/{number}/moves/contain"), "form"),
    ] {
        let page = anna.get(&path).page(200);
        assert!(page.contains(&format!("data-follow=\"{follow}\"")), "{path}: {}", around(&page, "<body"));
    }
    for path in ["/search", "/new", "/r/nonconformity/new", "/help/keys"] {
        assert!(!anna.get(path).page(200).contains("data-follow"), "{path}");
    }
    let past = anna.get(&format!("/r/nonconformity/{number}?on=2026-11-12")).page(200);
    assert!(!past.contains("data-follow"), "the past does not change");
    assert!(anna.get("/r/nonconformity").page(200).contains(&format!("<tr data-record=\"{number}\"")));
}

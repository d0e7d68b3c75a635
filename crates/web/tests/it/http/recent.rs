//! How long ago something was: in words for people, in full behind them.

use super::app::TestApp;

/// The first moment of a page that is told by how long ago it was: what it says, and when that was.
fn ago(page: &str) -> Option<(String, String)> {
    let start = page.find(" data-ago>")?;
    let tag = page[..start].rfind("<time").map(|from| &page[from..start])?;
    let title = tag.split("title=\"").nth(1)?.split('"').next()?;
    let text = page[start..].split('>').nth(1)?.split('<').next()?;
    Some((text.to_owned(), title.to_owned()))
}

#[test]
fn comments_say_how_long_ago_they_were() {
    let app = TestApp::start();
    let number = app.make("nonconformity", &[("title", serde_json::json!("A leak"))]);
    let path = format!("/r/nonconformity/{number}");
    let mut mara = app.person("Mara Lindqvist", &["quality"]);
    mara.post(&format!("{path}/comments"), &[("text", "Seen it")]).to();
    let exactly = "12 Nov 2026, 08:42";
    let told = |text: &str| Some((text.to_owned(), exactly.to_owned()));
    assert_eq!(ago(&mara.get(&path).page(200)), told("just now"));
    for (at, text) in [
        ("2026-11-12T08:43:01Z", "1 minute ago"),
        ("2026-11-12T09:41:59Z", "59 minutes ago"),
        ("2026-11-12T10:43:00Z", "2 hours ago"),
        ("2026-11-13T08:43:00Z", "yesterday"),
        ("2026-11-15T08:43:00Z", "3 days ago"),
    ] {
        app.clock.set(at.parse().expect("a moment"));
        let mut mara = app.signed_in("mara.lindqvist@acme.example");
        assert_eq!(ago(&mara.get(&path).page(200)), told(text), "{at}");
        let french = mara.get(&format!("{path}?lang=fr")).page(200);
        assert_ne!(ago(&french).map(|(text, _)| text), Some(text.to_owned()), "{at}");
        mara.get("/?lang=en").page(200);
    }
    app.clock.set("2026-11-20T08:43:00Z".parse().expect("a moment"));
    let page = app.signed_in("mara.lindqvist@acme.example").get(&path).page(200);
    assert_eq!(ago(&page), None, "long ago: the date says more");
    assert!(page.contains(exactly));
}

//! Smaller answers, and to whom they are not given.

use assay_web::ServeOptions;

use super::app::{Answer, TestApp};

fn ask(app: &TestApp, path: &str, headers: &[(&str, &str)]) -> Answer {
    app.admin().send("GET", path, headers, &[])
}

fn is_small(answer: &Answer) -> bool {
    answer.header("content-encoding") == Some("gzip")
}

#[test]
fn text_is_compressed_for_those_who_can_read_it() {
    let app = TestApp::start();
    let plain = ask(&app, "/", &[]);
    assert!(!is_small(&plain));
    let page = ask(&app, "/", &[("accept-encoding", "gzip, br")]);
    assert!(is_small(&page) && page.body.len() * 3 < plain.body.len(), "{} of {}", page.body.len(), plain.body.len());
    // A proxy keeps the two apart.
    assert_eq!(page.header("vary"), Some("accept-encoding"));

    let text = plain.text();
    for mark in ["/assets/assay-", "/assets/icons-"] {
        let path: String =
            text[text.find(mark).expect("is linked")..].chars().take_while(|c| !"\"#".contains(*c)).collect();
        assert!(is_small(&ask(&app, &path, &[("accept-encoding", "gzip")])), "{path}");
    }
    assert!(!is_small(&ask(&app, "/healthz", &[("accept-encoding", "gzip")])));
}

#[test]
fn what_another_site_asks_for_has_its_true_length() {
    let app = TestApp::start();
    let gzip = ("accept-encoding", "gzip");
    for (site, small) in
        [("none", true), ("same-origin", true), ("same-site", false), ("cross-site", false), ("new", false)]
    {
        let answer = ask(&app, "/search?q=guess", &[gzip, ("sec-fetch-site", site)]);
        assert_eq!((answer.status, is_small(&answer)), (200, small), "{site}");
    }
}

#[test]
fn over_https_only_browsers_that_tell_are_trusted() {
    let app = TestApp::serving(ServeOptions { secure: true, ..ServeOptions::default() });
    let gzip = ("accept-encoding", "gzip");
    assert!(!is_small(&ask(&app, "/", &[gzip])));
    assert!(is_small(&ask(&app, "/", &[gzip, ("sec-fetch-site", "same-origin")])));
}

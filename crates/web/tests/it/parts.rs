//! The small parts: messages, marks, pagers, strips, assets.

#![expect(clippy::string_slice, clippy::expect_used, clippy::panic, reason = "a test that cannot find its part fails")]

use assay_text::Texts;
use assay_web::assets::{self, ICONS, STYLESHEET};
use assay_web::views::list::{PageLink, Pager};
use assay_web::views::parts::{Mark, Strip, Tone, initials, short_fingerprint};
use assay_web::views::search::Span;
use assay_web::views::shell::{ErrorKind, Theme};
use assay_web::views::{Page, Say};

use crate::samples;

const FTL: &str = "
hello = <b>{ $name }</b> sees <a>{ $count } records</a> & more
";

fn hello() -> Texts {
    Texts::build("en", &[("a.ftl", FTL)]).unwrap_or_else(|faults| panic!("{faults:?}"))
}

#[test]
fn messages_keep_their_tags_and_escape_everything_else() {
    let texts = hello();
    let t = Say::new(&texts);
    let name = "<b>Eve</b> & \"co\"";
    let phrase = t.s("hello").with("name", name).with("count", 3);
    assert_eq!(phrase.to_string(), "<b>&lt;b&gt;Eve&lt;/b&gt; &amp; &quot;co&quot;</b> sees 3 records &amp; more");
    let linked = phrase.clone().link("/a?b=1&c=\"2\"");
    assert!(linked.to_string().contains("<a href=\"/a?b=1&amp;c=&quot;2&quot;\">3 records</a>"), "{linked}");
    assert_eq!(phrase.plain(), "<b>Eve</b> & \"co\" sees 3 records & more");
}

#[test]
fn unknown_messages_are_in_plain_sight() {
    let texts = hello();
    assert_eq!(Say::new(&texts).s("nothing").to_string(), "⟦nothing⟧");
}

#[test]
fn circles_fill_on_the_way() {
    use Mark::{Done, Full, Half, Quarter, Start, ThreeQuarters};
    let way = |count| (0..count).map(|position| Mark::on_the_way(position, count)).collect::<Vec<_>>();
    assert_eq!(way(6), [Start, Quarter, Half, ThreeQuarters, Full, Done]);
    assert_eq!(way(4), [Start, Half, ThreeQuarters, Done]);
    assert_eq!(way(2), [Start, Done]);
    assert_eq!(way(1), [Start]);
    let long = way(12);
    assert!(long.windows(2).all(|pair| pair[0].icon().name() <= pair[1].icon().name()), "{long:?}");
    assert_eq!(Mark::on_the_way(9, 3), Done, "a state off the way is no panic");
    assert_eq!(Done.tone(), Tone::Good);
}

#[test]
fn pagers_show_the_ends_and_what_is_near() {
    let pager = |total, page, size| {
        Pager::new(total, page, size, |page| format!("?page={page}"), |size| format!("?rows={size}"))
    };
    let numbers = |pager: &Pager| pager.pages.iter().map(|page| page.number).collect::<Vec<_>>();
    let middle = pager(1000, 10, 50);
    assert_eq!(numbers(&middle), [1, 0, 8, 9, 10, 11, 12, 0, 20]);
    assert_eq!((middle.from, middle.to), (451, 500));
    assert_eq!((middle.previous.as_deref(), middle.next.as_deref()), (Some("?page=9"), Some("?page=11")));
    let last = pager(47, 9, 15);
    assert_eq!(numbers(&last), [1, 2, 3, 4], "a page after the last is the last");
    assert_eq!((last.from, last.to, last.next), (46, 47, None));
    let none = pager(0, 1, 25);
    assert_eq!((none.from, none.to), (0, 0));
    assert_eq!(none.pages, [PageLink { number: 1, href: "?page=1".into(), current: true }]);
    assert_eq!(pager(u64::MAX, 3, 1).to, 3, "any number of rows is counted at once");
}

#[test]
fn words_and_fingerprints_are_shortened() {
    assert_eq!(initials("Mara Lindqvist"), "ML");
    assert_eq!(initials("  élodie anne de la Tour "), "ÉT");
    assert_eq!(initials("Cher"), "C");
    assert_eq!(initials(""), "");
    assert_eq!(short_fingerprint("e41b07c9aa01"), "e41b 07c9");
    assert_eq!(short_fingerprint("e4"), "e4");
}

#[test]
fn excerpts_are_split_at_their_marks() {
    let spans = Span::marked("before \u{1}hit\u{2} after");
    let seen: Vec<(&str, bool)> = spans.iter().map(|span| (span.text.as_str(), span.hit)).collect();
    assert_eq!(seen, [("before ", false), ("hit", true), (" after", false)]);
    assert_eq!(Span::marked(""), []);
}

#[test]
fn assets_have_addresses_of_their_content() {
    let path = &STYLESHEET.path;
    assert!(path.starts_with("/assets/assay-") && path.ends_with(".css"), "{path}");
    assert_eq!(assets::find(path).map(|asset| asset.content_type), Some("text/css; charset=utf-8"));
    assert!(assets::find("/assets/assay-000000000000.css").is_none());
    assert!(assets::find(&ICONS.path).is_some());
    assert!(assets::icon("seal").is_some());
    assert!(assets::icon("\"><script>").is_none());
}

#[test]
fn names_come_back() {
    for theme in [Theme::System, Theme::Light, Theme::Dark] {
        assert_eq!(Theme::named(theme.name()), Some(theme));
    }
    assert_eq!(Theme::named("pink"), None);
    assert_eq!(ErrorKind::Stale.status(), 403);
}

/// The part of a page between two marks, one tag a line.
fn part(html: &str, from: &str, to: &str) -> String {
    let start = html.find(from).expect("begins");
    let end = html[start..].find(to).expect("ends") + start + to.len();
    html[start..end].replace("><", ">\n<").replace(&ICONS.path, "ICONS")
}

fn page(name: &str) -> String {
    let texts = samples::texts();
    let pages = samples::all(Say::new(&texts));
    pages.into_iter().find(|(known, _)| *known == name).expect("is a sample").1
}

#[test]
fn a_strip_is_drawn_in_percent() {
    let texts = samples::texts();
    let mut home = assay_web::views::home::Home::default();
    let strip = Strip { met: 23, warnings: 1, errors: 1, open: 1, before: Some(22) };
    let clause = assay_web::views::home::ClauseRow { strip, ..Default::default() };
    home.readiness = Some(assay_web::views::home::ReadinessSummary { clauses: vec![clause], ..Default::default() });
    let html = home.render(Say::new(&texts), &samples::shell(assay_web::views::shell::At::Home, &[])).expect("renders");
    insta::assert_snapshot!(part(&html, "<svg class=\"strip\"", "</svg>"));
}

#[test]
fn a_diagnostic_leads_to_its_fix() {
    insta::assert_snapshot!(part(&page("home"), "<li class=\"diag\"", "</li>"));
}

#[test]
fn a_field_says_what_is_wrong_and_keeps_what_was_typed() {
    insta::assert_snapshot!(part(
        &page("form-error"),
        "<div class=\"field wide\"><label for=\"f-description\"",
        "</div>"
    ));
}

//! `/design`: every component in every state the sample pages show, light and dark side by side. In debug builds only.
//!
//! Nothing is drawn here. The page takes its specimens out of the sample pages that the tests render, so what it shows is what the
//! templates make, and a component nobody shows is missed by a test.

mod specimen;

#[expect(dead_code, reason = "the tests and the gallery need more of the samples than this page")]
#[path = "../../tests/samples/mod.rs"]
mod samples;

use std::collections::BTreeSet;

use askama::Template;

use self::specimen::{Document, Specimen};
use crate::app::{Answer, Ctx};
use crate::assets::STYLESHEET;
use crate::respond::{html, shell};
use crate::views::Say;
use crate::views::shell::{At, Shell, Theme};

/// Specimens of one component at most.
const MOST: usize = 8;

/// A component: its name, what it is for, its root classes.
type Component = (&'static str, &'static str, &'static [&'static str]);

/// The components in the order of the reference.
const COMPONENTS: &[Component] = &[
    (
        "Shell",
        "Around this page: navigation, top bar, breadcrumb; the bar at the foot on a phone.",
        &["brand", "crumbs", "search-open"],
    ),
    ("Page head", "What this is, in one line; facts; the actions, one of them primary.", &["page-head"]),
    ("Button", "A verb. Busy and unavailable keep their width; what is unavailable says why.", &["btn"]),
    ("Link action", "Leads to a fix: a verb and an object.", &["go"]),
    ("Switch", "Two to four exclusive views.", &["switch"]),
    ("Tabs", "Saved views with counts.", &["tabs"]),
    ("Chip", "A shape and a word; boxed in page heads.", &["chip"]),
    ("Person", "Initials and name; who else is here.", &["person", "avatar"]),
    ("Panel", "The only box.", &["panel-head", "panel-foot"]),
    ("Diagnostic", "What is wrong, where, and the way out.", &["diag"]),
    ("Met line", "Good news in one line.", &["met-line", "met-row"]),
    ("Explanation", "What is asked, what was found, how to mend it, what proves it.", &["explain"]),
    ("Readiness strip", "One unit for each requirement, gaps at the end.", &["strip", "clauses", "legend"]),
    ("Rows", "Work, dates, files, what was found.", &["list"]),
    ("Meta", "Facts separated by dots.", &["meta"]),
    ("Register", "Filters, table, pages.", &["filters", "table", "pager"]),
    ("Empty", "What this is for, and the first step.", &["empty", "nothing"]),
    ("Field", "Label, hint, error, control.", &["field", "form-foot"]),
    ("Error summary", "First after a form was refused.", &["error-summary"]),
    ("Notice", "What has just happened; what others have just done.", &["notice", "live-note"]),
    ("Callout", "One sentence the page must not hide.", &["callout"]),
    ("Menu", "A popover with links and buttons.", &["menu"]),
    ("Stepper", "Where the record is on its way.", &["stepper"]),
    ("Facts", "Label and value.", &["facts"]),
    ("Values", "Texts, tags, references.", &["whole", "prose", "refs", "tag"]),
    ("Sealed history", "Who did what, why, and its fingerprint.", &["seal", "timeline"]),
    ("Signature", "What is signed, and what it means.", &["signing"]),
    ("Command palette", "A few letters lead anywhere.", &["palette", "hits", "group-label", "keys"]),
    ("Keyboard shortcuts", "What it does, and the keys.", &["shortcuts"]),
    ("Requirement explorer", "Clauses, and what they hold.", &["tree", "group-head"]),
    ("Public form", "No account, no jargon, one column.", &["public"]),
];

/// A component with its specimens: light, dark.
struct Section {
    key: String,
    name: &'static str,
    says: &'static str,
    specimens: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "design.html", whitespace = "minimize")]
struct DesignPage<'a> {
    t: Say<'a>,
    shell: &'a Shell,
    name: String,
    title: String,
    narrow: bool,
    sections: Vec<Section>,
}

pub(crate) fn design(ctx: &Ctx) -> Answer {
    let shell = shell(ctx)?;
    let (name, title) = ("Design".to_owned(), "Design".to_owned());
    let page = DesignPage { t: ctx.t(), shell: &shell, name, title, narrow: false, sections: sections(ctx.t()) };
    Ok(html(page.render()?))
}

fn sections(t: Say<'_>) -> Vec<Section> {
    let pages: Vec<String> = samples::all(t).into_iter().chain(samples::fragments(t)).map(|(_, html)| html).collect();
    let documents: Vec<Document<'_>> = pages.iter().map(|html| Document::read(html)).collect();
    let mut shown = BTreeSet::new();
    let mut sections: Vec<Section> = Vec::new();
    for (name, says, roots) in COMPONENTS {
        let found = distinct(&documents, roots);
        found.iter().for_each(|specimen| shown.extend(specimen.classes()));
        sections.push(section(name, says, &found));
    }
    // Whatever no component of the list holds.
    let rest: Vec<String> = component_classes().into_iter().filter(|class| !shown.contains(class)).collect();
    let rest: Vec<&str> = rest.iter().map(String::as_str).collect();
    let found: Vec<Specimen<'_>> =
        rest.iter().flat_map(|class| distinct(&documents, &[*class]).into_iter().take(1)).collect();
    sections.push(section("Other parts", "Parts of pages that stand nowhere else.", &found));
    sections
}

fn section(name: &'static str, says: &'static str, found: &[Specimen<'_>]) -> Section {
    let key = name.to_lowercase().replace(' ', "-");
    let drawn = found.iter().enumerate().map(|(place, specimen)| {
        let draw = |theme: &str| specimen.drawn(&format!("{key}-{place}-{theme}-"));
        (draw("light"), draw("dark"))
    });
    Section { name, says, specimens: drawn.collect(), key: key.clone() }
}

/// Elements of these classes that show something the ones before did not.
fn distinct<'h>(documents: &[Document<'h>], roots: &[&str]) -> Vec<Specimen<'h>> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for root in roots {
        let each = documents.iter().flat_map(|document| document.with_class(root));
        // The smaller ones first: a state stands best alone.
        let mut each: Vec<Specimen<'h>> = each.collect();
        each.sort_by_key(Specimen::size);
        let mut of_root = 0;
        for specimen in each {
            let looks = specimen.looks();
            if of_root < MOST && !looks.is_subset(&seen) {
                seen.extend(looks);
                found.push(specimen);
                of_root += 1;
            }
        }
    }
    found
}

/// The classes of the stylesheet's layer of components.
fn component_classes() -> BTreeSet<String> {
    let css = String::from_utf8_lossy(STYLESHEET.bytes);
    let layer = css.split("@layer components {").nth(1).and_then(|rest| rest.split("@layer utilities {").next());
    let pieces = layer.unwrap_or_default().split('.').skip(1);
    let names =
        pieces.map(|rest| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect::<String>());
    names.filter(|name| name.starts_with(|c: char| c.is_ascii_lowercase())).collect()
}

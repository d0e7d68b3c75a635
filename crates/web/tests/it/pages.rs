//! Every page of the samples is sound: nothing inline, everything labelled, ids unique, references answered.

use std::collections::{BTreeMap, BTreeSet};

use assay_web::assets::{self, ICONS, STYLESHEET};
use assay_web::views::Say;

use crate::html::{Tag, tags};
use crate::samples;

fn check(look: impl Fn(&str, &[Tag]) -> Vec<String>) {
    let texts = samples::texts();
    let mut faults = Vec::new();
    for (name, html) in samples::all(Say::new(&texts)) {
        match tags(&html) {
            Ok(tags) => faults.extend(look(&html, &tags).into_iter().map(|fault| format!("{name}: {fault}"))),
            Err(fault) => faults.push(format!("{name}: {fault}")),
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn are_well_formed_and_whole() {
    check(|html, tags| {
        let mut faults = Vec::new();
        for gap in ["⟦", "{$", "{{", "{%"] {
            if html.contains(gap) {
                faults.push(format!("{gap} is left over"));
            }
        }
        let headings = tags.iter().filter(|tag| tag.name == "h1").count();
        if headings != 1 {
            faults.push(format!("{headings} h1"));
        }
        if !tags.iter().any(|tag| tag.name == "html" && tag.get("lang") == Some("en")) {
            faults.push("no language".into());
        }
        faults
    });
}

#[test]
fn hold_no_style_and_no_script_of_their_own() {
    check(|html, tags| {
        let mut faults = Vec::new();
        for tag in tags {
            // The one script is a file of ours.
            let bundled = tag.name == "script" && tag.get("src").is_some_and(|src| src.starts_with("/assets/"));
            if matches!(tag.name.as_str(), "script" | "style" | "iframe" | "object" | "embed") && !bundled {
                faults.push(format!("<{}>", tag.name));
            }
            for (name, value) in &tag.attributes {
                if name == "style"
                    || name.starts_with("on")
                    || value.trim_start().to_lowercase().starts_with("javascript:")
                {
                    faults.push(format!("<{} {name}=\"{value}\">", tag.name));
                }
            }
        }
        if html.contains("<as>") || html.contains("<more>") || html.contains("<no tag>") || html.contains("<soon>") {
            faults.push("a value was not escaped".into());
        }
        faults
    });
}

#[test]
fn have_unique_ids_and_answered_references() {
    check(|_, tags| {
        let mut faults = Vec::new();
        let mut ids = BTreeSet::new();
        for id in tags.iter().filter_map(|tag| tag.get("id")) {
            if id.is_empty() || id.contains(char::is_whitespace) || !ids.insert(id) {
                faults.push(format!("id \"{id}\" is empty, has spaces or is there twice"));
            }
        }
        for tag in tags {
            for name in ["for", "aria-labelledby", "aria-describedby", "list", "popovertarget"] {
                for id in tag.get(name).unwrap_or_default().split_whitespace() {
                    if !ids.contains(id) {
                        faults.push(format!("<{} {name}=\"{id}\"> leads nowhere", tag.name));
                    }
                }
            }
            if let Some(id) = tag.get("href").and_then(|href| href.strip_prefix('#'))
                && !ids.contains(id)
            {
                faults.push(format!("#{id} leads nowhere"));
            }
        }
        faults
    });
}

#[test]
fn label_every_control() {
    check(|_, tags| {
        let labels: BTreeSet<&str> =
            tags.iter().filter(|tag| tag.name == "label").filter_map(|tag| tag.get("for")).collect();
        let unlabelled = |tag: &&Tag| {
            let control =
                matches!(tag.name.as_str(), "input" | "select" | "textarea") && tag.get("type") != Some("hidden");
            let labelled = tag.get("id").is_some_and(|id| labels.contains(id))
                || tag.get("aria-label").is_some()
                || tag.around.iter().any(|name| name == "label");
            control && !labelled
        };
        tags.iter().filter(unlabelled).map(|tag| format!("no label: {:?}", tag.attributes)).collect()
    });
}

#[test]
fn guard_every_form_that_posts() {
    check(|html, _| {
        let forms = html.split("<form").skip(1).filter_map(|rest| rest.split("</form>").next());
        forms
            .filter(|form| form.contains(r#"method="post""#) && !form.contains(r#"name="csrf" value="f00d"#))
            // Nobody stands behind a public form whom another site could abuse: its stamp guards it.
            .filter(|form| !form.contains(r#"name="_stamp" value="1"#))
            .map(|form| format!("a form without token: {}", form.chars().take(80).collect::<String>()))
            .collect()
    });
}

#[test]
fn use_known_icons_and_classes() {
    let css = String::from_utf8(STYLESHEET.bytes.to_vec()).expect("is text");
    let classes: BTreeSet<&str> = css
        .split('.')
        .skip(1)
        .map(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').next().unwrap_or_default())
        .collect();
    check(|_, tags| {
        let mut faults = Vec::new();
        for tag in tags {
            if tag.name == "use" {
                let href = tag.get("href").unwrap_or_default();
                let known =
                    href.strip_prefix(&format!("{}#i-", ICONS.path)).is_some_and(|name| assets::icon(name).is_some());
                if !known {
                    faults.push(format!("no icon {href}"));
                }
            }
            for class in tag.get("class").unwrap_or_default().split_whitespace() {
                if !classes.contains(class) {
                    faults.push(format!("the stylesheet does not know .{class}"));
                }
            }
        }
        faults
    });
}

#[test]
fn leave_no_class_of_the_stylesheet_unused() {
    let texts = samples::texts();
    let mut used: BTreeSet<String> = BTreeSet::new();
    let t = Say::new(&texts);
    for (_, html) in samples::all(t).into_iter().chain(samples::fragments(t)) {
        for tag in tags(&html).expect("is sound") {
            used.extend(tag.get("class").unwrap_or_default().split_whitespace().map(str::to_owned));
        }
    }
    let css = String::from_utf8(STYLESHEET.bytes.to_vec()).expect("is text");
    let mut unused = BTreeMap::new();
    for (number, line) in (1..).zip(css.lines()) {
        for rest in line.split('.').skip(1) {
            let class: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
            if class.starts_with(|c: char| c.is_ascii_lowercase()) && !used.contains(&class) {
                unused.insert(class, number);
            }
        }
    }
    assert!(unused.is_empty(), "classes no page uses, with their line: {unused:?}");
}

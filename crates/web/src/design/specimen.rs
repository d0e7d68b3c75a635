//! Takes elements out of rendered pages, and makes them fit to stand beside each other on one page.

use std::collections::BTreeSet;

/// Elements without an end tag.
const VOID: [&str; 6] = ["meta", "link", "input", "br", "col", "img"];
/// Elements that need the one around them.
const PARTS: [&str; 9] = ["li", "tr", "td", "th", "tbody", "thead", "dt", "dd", "summary"];
/// Attributes that name other elements.
const REFERENCES: [&str; 7] =
    ["for", "aria-labelledby", "aria-describedby", "aria-controls", "list", "popovertarget", "aria-activedescendant"];

/// A page with its elements.
pub(super) struct Document<'h> {
    html: &'h str,
    elements: Vec<Element<'h>>,
}

/// An element: where it stands, and the one around it.
struct Element<'h> {
    tag: Tag<'h>,
    from: usize,
    to: usize,
    parent: Option<usize>,
}

/// A start tag.
#[derive(Clone)]
struct Tag<'h> {
    name: &'h str,
    attributes: Vec<(&'h str, Option<&'h str>)>,
    closed: bool,
}

impl<'h> Tag<'h> {
    /// What stands between `<` and `>`.
    fn read(inside: &'h str) -> Self {
        let (inside, closed) = inside.strip_suffix('/').map_or((inside, false), |inside| (inside, true));
        let (name, mut rest) = inside.split_once(char::is_whitespace).unwrap_or((inside, ""));
        let mut attributes = Vec::new();
        loop {
            rest = rest.trim_start();
            let end = rest.find(|letter: char| letter.is_whitespace() || letter == '=').unwrap_or(rest.len());
            let (attribute, after) = rest.split_at(end);
            if attribute.is_empty() {
                break;
            }
            match after.strip_prefix("=\"").and_then(|value| value.split_once('"')) {
                Some((value, after)) => {
                    attributes.push((attribute, Some(value)));
                    rest = after;
                }
                None => {
                    attributes.push((attribute, None));
                    rest = after;
                }
            }
        }
        Self { name, attributes, closed }
    }

    fn get(&self, name: &str) -> Option<&'h str> {
        self.attributes.iter().find(|(known, _)| *known == name).and_then(|(_, value)| *value)
    }

    fn classes(&self) -> impl Iterator<Item = &'h str> {
        self.get("class").unwrap_or_default().split_whitespace()
    }
}

impl<'h> Document<'h> {
    /// Finds the elements of a page of ours: well-formed, attributes quoted.
    pub(super) fn read(html: &'h str) -> Self {
        let mut elements: Vec<Element<'h>> = Vec::new();
        let mut open: Vec<usize> = Vec::new();
        let mut at = 0;
        while let Some(start) = html.get(at..).and_then(|rest| rest.find('<')).map(|start| at + start) {
            let Some(length) = html.get(start..).and_then(end_of_tag) else { break };
            at = start + length + 1;
            let inside = html.get(start + 1..start + length).unwrap_or_default();
            if inside.starts_with('!') {
                continue;
            }
            if inside.starts_with('/') {
                if let Some(element) = open.pop().and_then(|place| elements.get_mut(place)) {
                    element.to = at;
                }
                continue;
            }
            let tag = Tag::read(inside);
            let alone = tag.closed || VOID.contains(&tag.name);
            elements.push(Element { tag, from: start, to: at, parent: open.last().copied() });
            if !alone {
                open.push(elements.len() - 1);
            }
        }
        Self { html, elements }
    }

    /// The elements with a class, outermost only.
    pub(super) fn with_class(&self, class: &str) -> Vec<Specimen<'h>> {
        let mut found = Vec::new();
        let mut end = 0;
        for element in self.elements.iter().filter(|element| element.tag.classes().any(|known| known == class)) {
            if element.from < end {
                continue;
            }
            end = element.to;
            let mut around = Vec::new();
            let mut inner = element;
            while let Some(parent) = inner.parent.and_then(|place| self.elements.get(place)) {
                if !PARTS.contains(&inner.tag.name) {
                    break;
                }
                around.insert(0, parent.tag.clone());
                inner = parent;
            }
            found.push(Specimen { html: self.html.get(element.from..element.to).unwrap_or_default(), around });
        }
        found
    }
}

fn end_of_tag(text: &str) -> Option<usize> {
    let mut quoted = false;
    text.bytes().position(|byte| {
        quoted ^= byte == b'"';
        byte == b'>' && !quoted
    })
}

/// An element as it stands on a page, with what has to be around it.
pub(super) struct Specimen<'h> {
    html: &'h str,
    around: Vec<Tag<'h>>,
}

impl<'h> Specimen<'h> {
    pub(super) fn size(&self) -> usize {
        self.html.len()
    }

    fn tags(&self) -> Vec<Tag<'h>> {
        Document::read(self.html).elements.into_iter().map(|element| element.tag).collect()
    }

    /// The classes in it.
    pub(super) fn classes(&self) -> BTreeSet<String> {
        self.tags().iter().flat_map(Tag::classes).map(ToOwned::to_owned).collect()
    }

    /// What sets it apart to the eye: elements with their classes and states.
    pub(super) fn looks(&self) -> BTreeSet<String> {
        let of = |tag: &Tag<'_>| {
            let states = tag.attributes.iter().filter(|(name, _)| {
                matches!(
                    *name,
                    "class" | "data-tone" | "type" | "hidden" | "disabled" | "readonly" | "multiple" | "open"
                ) || (name.starts_with("aria-") && !REFERENCES.contains(name) && *name != "aria-label")
            });
            let states: Vec<String> =
                states.map(|(name, value)| format!("{name}={}", value.unwrap_or_default())).collect();
            format!("{} {}", tag.name, states.join(" "))
        };
        self.tags().iter().map(of).collect()
    }

    /// As HTML that can stand on a page beside others: its ids begin with `prefix`, menus and dialogs are open, and nothing in it
    /// answers to a script or to a press.
    pub(super) fn drawn(&self, prefix: &str) -> String {
        let ids: BTreeSet<&str> = self.tags().iter().filter_map(|tag| tag.get("id")).collect();
        let mut drawn: String = self.around.iter().map(|tag| written(tag, prefix, &BTreeSet::new())).collect();
        let mut at = 0;
        while let Some(start) = self.html.get(at..).and_then(|rest| rest.find('<')).map(|start| at + start) {
            let Some(length) = self.html.get(start..).and_then(end_of_tag) else { break };
            drawn.push_str(self.html.get(at..start).unwrap_or_default());
            let inside = self.html.get(start + 1..start + length).unwrap_or_default();
            match inside.strip_prefix('/') {
                Some(name) => drawn.push_str(&format!("</{}>", plain(name))),
                None => drawn.push_str(&written(&Tag::read(inside), prefix, &ids)),
            }
            at = start + length + 1;
        }
        drawn.push_str(self.html.get(at..).unwrap_or_default());
        for tag in self.around.iter().rev() {
            drawn.push_str(&format!("</{}>", plain(tag.name)));
        }
        drawn
    }
}

/// There is one body and one main on a page.
fn plain(name: &str) -> &str {
    if matches!(name, "body" | "main") { "div" } else { name }
}

fn written(tag: &Tag<'_>, prefix: &str, ids: &BTreeSet<&str>) -> String {
    let mut text = format!("<{}", plain(tag.name));
    if tag.name == "dialog" {
        text.push_str(" open");
    }
    for (name, value) in &tag.attributes {
        let hook = name.starts_with("data-") && !matches!(*name, "data-tone" | "data-changed" | "data-gone");
        if hook || matches!(*name, "popover" | "autofocus" | "hidden" | "action" | "method" | "accesskey") {
            continue;
        }
        match value {
            None => text.push_str(&format!(" {name}")),
            Some(value) if *name == "id" => text.push_str(&format!(" id=\"{prefix}{value}\"")),
            Some(value) if REFERENCES.contains(name) => {
                let known: Vec<String> =
                    value.split_whitespace().filter(|id| ids.contains(id)).map(|id| format!("{prefix}{id}")).collect();
                if !known.is_empty() {
                    text.push_str(&format!(" {name}=\"{}\"", known.join(" ")));
                }
            }
            Some(value) => text.push_str(&format!(" {name}=\"{value}\"")),
        }
    }
    text.push_str(if tag.closed { "/>" } else { ">" });
    text
}

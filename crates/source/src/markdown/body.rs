//! What stands in the text of a document: its first heading, its links, its words.

use comrak::arena_tree::NodeEdge;
use comrak::nodes::NodeValue;
use comrak::{Arena, Options, parse_document};

/// A link: line, text, target.
pub(super) type Link = (u32, String, String);

#[derive(Default)]
pub(super) struct Found {
    pub(super) links: Vec<Link>,
    /// Text outside of links and code, with its line.
    pub(super) words: Vec<(u32, String)>,
}

fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.tasklist = true;
    options.extension.footnotes = true;
    options
}

/// The text of the first heading.
pub(super) fn first_heading(body: &str) -> Option<String> {
    let arena = Arena::new();
    let root = parse_document(&arena, body, &options());
    let heading = root.descendants().find(|node| matches!(node.data().value, NodeValue::Heading(_)))?;
    let mut title = String::new();
    for node in heading.descendants() {
        match &node.data().value {
            NodeValue::Text(text) => title.push_str(text),
            NodeValue::Code(code) => title.push_str(&code.literal),
            NodeValue::SoftBreak | NodeValue::LineBreak => title.push(' '),
            _ => {}
        }
    }
    let title = title.trim();
    (!title.is_empty()).then(|| title.to_owned())
}

/// Links and words of a text whose first line is `first_line` of its file.
pub(super) fn read(body: &str, first_line: u32) -> Found {
    let arena = Arena::new();
    let root = parse_document(&arena, body, &options());
    let mut found = Found::default();
    // The links that are open, an image in a link being one in another.
    let mut open: Vec<Link> = Vec::new();
    for edge in root.traverse() {
        let (node, entering) = match edge {
            NodeEdge::Start(node) => (node, true),
            NodeEdge::End(node) => (node, false),
        };
        let data = node.data();
        let line =
            u32::try_from(data.sourcepos.start.line.saturating_sub(1)).unwrap_or(u32::MAX).saturating_add(first_line);
        match &data.value {
            NodeValue::Link(link) | NodeValue::Image(link) => {
                if entering {
                    open.push((line, String::new(), link.url.clone()));
                } else if let Some(link) = open.pop() {
                    if let Some((_, text, _)) = open.last_mut() {
                        text.push_str(&link.1);
                    }
                    found.links.push(link);
                }
            }
            NodeValue::Text(text) if entering => match open.last_mut() {
                Some((_, link_text, _)) => link_text.push_str(text.as_ref()),
                None => found.words.push((line, text.to_string())),
            },
            NodeValue::Code(code) if entering => {
                if let Some((_, link_text, _)) = open.last_mut() {
                    link_text.push_str(&code.literal);
                }
            }
            _ => {}
        }
    }
    // Closing order puts an inner link first; readers go by line.
    found.links.sort_by_key(|(line, _, _)| *line);
    found
}

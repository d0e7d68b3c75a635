//! Markdown as safe HTML.
//!
//! Pictures are files of the record the text belongs to, written `files/<sha-256>`, so that a text stays true when its record
//! is exported. Pictures of anywhere else would tell anywhere else who reads: they become links.

use std::collections::HashSet;

use comrak::nodes::NodeValue;
use comrak::{Arena, Options, format_html, parse_document};

/// How a text names a file of its own record.
pub(crate) const FILES: &str = "files/";

/// GFM by comrak, cleaned by ammonia whatever comrak makes of it. `record` is the address of the record the text is of.
pub(crate) fn markdown(text: &str, record: &str) -> String {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.autolink = true;
    options.extension.tasklist = true;
    let arena = Arena::new();
    let root = parse_document(&arena, text, &options);
    for node in root.descendants().collect::<Vec<_>>() {
        if let Some(mark) = task_mark(&node.data().value)
            && let Some(line) = node.first_child()
        {
            line.prepend(arena.alloc(NodeValue::Text(mark.into()).into()));
        }
        let value = &mut node.data_mut().value;
        match value {
            NodeValue::Image(link) if hash_of(&link.url).is_some() => link.url = format!("{record}/{}", link.url),
            NodeValue::Image(link) => *value = NodeValue::Link(std::mem::take(link)),
            NodeValue::Link(link) if hash_of(&link.url).is_some() => link.url = format!("{record}/{}", link.url),
            _ => {}
        }
    }
    let mut html = String::new();
    if format_html(root, &options, &mut html).is_err() {
        // Writing to memory does not fail; if it did, the text itself is still true.
        return ammonia::clean_text(text);
    }
    let own = format!("{record}/");
    let mut cleaner = ammonia::Builder::default();
    cleaner.link_rel(Some("noopener noreferrer nofollow"));
    cleaner.set_tag_attribute_value("img", "loading", "lazy");
    cleaner.attribute_filter(move |element, attribute, value| match (element, attribute) {
        ("img", "src") => value.strip_prefix(&own).and_then(hash_of).map(|_| value.to_owned().into()),
        _ => Some(value.into()),
    });
    cleaner.clean(&html).to_string()
}

/// The box of a task as a letter: one that nobody can tick here would only be in the way of those who cannot see it.
fn task_mark(value: &NodeValue) -> Option<&'static str> {
    match value {
        NodeValue::TaskItem(task) if task.symbol.is_some() => Some("☑ "),
        NodeValue::TaskItem(_) => Some("☐ "),
        _ => None,
    }
}

/// Files of its own record that a text names.
pub(crate) fn files_in(text: &str) -> HashSet<&str> {
    text.split(FILES).skip(1).filter_map(|rest| rest.get(..64)).filter(|hash| is_hash(hash)).collect()
}

/// The hash in `files/<hash>`.
fn hash_of(url: &str) -> Option<&str> {
    url.strip_prefix(FILES).filter(|hash| is_hash(hash))
}

fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

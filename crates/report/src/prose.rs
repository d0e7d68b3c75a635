//! Markdown as data: what a layout's `prose` sets as headings, lists, tables and so on.
//!
//! Blocks are objects with one telling member: `p` (inlines), `h` (inlines, with `level` from 1, never skipping one), `ul` and
//! `ol` (items of blocks, `ol` with `start`), `quote` (blocks), `code` (text), `table` (`align`, `head`, `rows`), `rule`,
//! `picture` (its name, with `alt`). Inlines are texts or objects with `b`, `i`, `s`, `link` (inlines, with `href`), `code`,
//! `tick`, or `br`. HTML in a text is printed as it was typed.

use comrak::nodes::{AstNode, ListType, NodeValue, TableAlignment};
use comrak::{Arena, Options, parse_document};
use serde_json::{Value, json};

/// Blocks inside of blocks; what lies deeper is set as plain paragraphs.
const DEEP: usize = 6;
/// Columns of a table that find room on paper; rows of wider ones are set as lines.
const COLUMNS: usize = 8;

/// A text in Markdown (GFM) as blocks.
pub fn prose(text: &str) -> Value {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.autolink = true;
    options.extension.tasklist = true;
    let arena = Arena::new();
    let root = parse_document(&arena, text, &options);
    let levels = root.descendants().filter_map(|node| match &node.data().value {
        NodeValue::Heading(heading) => Some(heading.level),
        _ => None,
    });
    let highest = levels.min().unwrap_or(1);
    let mut setter = Setter { highest, last: 0 };
    Value::Array(setter.blocks(root, 0))
}

/// Reads the tree from top to bottom.
struct Setter {
    /// The highest level of a heading in the text becomes 1.
    highest: u8,
    /// The level of the last heading: the next is one deeper at most, as those who listen to a document expect.
    last: u8,
}

impl Setter {
    fn blocks<'a>(&mut self, parent: &'a AstNode<'a>, depth: usize) -> Vec<Value> {
        parent.children().filter_map(|node| self.block(node, depth)).collect()
    }

    fn block<'a>(&mut self, node: &'a AstNode<'a>, depth: usize) -> Option<Value> {
        let value = node.data().value.clone();
        if depth >= DEEP && matches!(value, NodeValue::List(_) | NodeValue::BlockQuote | NodeValue::Table(_)) {
            return Some(json!({ "p": [letters(node)] }));
        }
        Some(match value {
            NodeValue::Paragraph => match picture(node) {
                Some((name, alt)) => json!({ "picture": name, "alt": alt }),
                None => json!({ "p": inlines(node, 0) }),
            },
            NodeValue::Heading(heading) => {
                self.last = (heading.level.saturating_sub(self.highest) + 1).min(self.last + 1);
                json!({ "h": inlines(node, 0), "level": self.last })
            }
            NodeValue::List(list) => {
                let items: Vec<Value> = node.children().map(|item| Value::Array(self.item(item, depth + 1))).collect();
                match list.list_type {
                    ListType::Bullet => json!({ "ul": items }),
                    ListType::Ordered => json!({ "ol": items, "start": list.start }),
                }
            }
            NodeValue::BlockQuote => json!({ "quote": self.blocks(node, depth + 1) }),
            NodeValue::CodeBlock(code) => json!({ "code": code.literal.trim_end() }),
            NodeValue::HtmlBlock(html) => json!({ "p": [html.literal.trim_end()] }),
            NodeValue::ThematicBreak => json!({ "rule": true }),
            NodeValue::Table(table) => set_table(node, &table.alignments),
            _ => return None,
        })
    }

    /// The blocks of an item; a task begins with its box.
    fn item<'a>(&mut self, node: &'a AstNode<'a>, depth: usize) -> Vec<Value> {
        let mut blocks = self.blocks(node, depth);
        let done = match &node.data().value {
            NodeValue::TaskItem(task) => Some(task.symbol.is_some()),
            _ => None,
        };
        let first = blocks.first_mut().and_then(|block| block.get_mut("p")).and_then(Value::as_array_mut);
        if let (Some(done), Some(line)) = (done, first) {
            line.insert(0, json!({ "tick": done }));
        }
        blocks
    }
}

fn set_table<'a>(node: &'a AstNode<'a>, alignments: &[TableAlignment]) -> Value {
    let rows = node.children().map(|row| row.children().map(|cell| Value::Array(inlines(cell, 0))).collect());
    let mut rows: Vec<Vec<Value>> = rows.collect();
    if alignments.len() > COLUMNS {
        let lines = node.children().map(|row| {
            let cells: Vec<String> = row.children().map(letters).collect();
            json!([{ "p": [cells.join(" · ")] }])
        });
        return json!({ "ul": lines.collect::<Vec<_>>() });
    }
    let head = if rows.is_empty() { Vec::new() } else { rows.remove(0) };
    let align = alignments.iter().map(|alignment| match alignment {
        TableAlignment::Right => "right",
        TableAlignment::Center => "center",
        TableAlignment::Left | TableAlignment::None => "left",
    });
    json!({ "table": { "align": align.collect::<Vec<_>>(), "head": head, "rows": rows } })
}

/// The only thing in a paragraph, when that is a picture: its name, and what it shows.
fn picture<'a>(node: &'a AstNode<'a>) -> Option<(String, String)> {
    let only = node.first_child().filter(|only| only.next_sibling().is_none())?;
    match &only.data().value {
        NodeValue::Image(link) => Some((link.url.clone(), letters(only))),
        _ => None,
    }
}

fn inlines<'a>(parent: &'a AstNode<'a>, depth: usize) -> Vec<Value> {
    if depth > DEEP {
        return vec![Value::String(letters(parent))];
    }
    let each = parent.children().map(|node| match &node.data().value {
        NodeValue::Text(text) => Value::String(text.to_string()),
        NodeValue::SoftBreak => Value::String(" ".to_owned()),
        NodeValue::LineBreak => json!({ "br": true }),
        NodeValue::Code(code) => json!({ "code": code.literal }),
        NodeValue::HtmlInline(html) => Value::String(html.clone()),
        NodeValue::Strong => json!({ "b": inlines(node, depth + 1) }),
        NodeValue::Emph => json!({ "i": inlines(node, depth + 1) }),
        NodeValue::Strikethrough => json!({ "s": inlines(node, depth + 1) }),
        // Only addresses of elsewhere mean something on paper.
        NodeValue::Link(link) if is_address(&link.url) => json!({ "link": inlines(node, depth + 1), "href": link.url }),
        NodeValue::Image(link) => {
            let alt = letters(node);
            Value::String(format!("[{}]", if alt.is_empty() { &link.url } else { &alt }))
        }
        _ => Value::String(letters(node)),
    });
    each.collect()
}

fn is_address(url: &str) -> bool {
    ["https://", "http://", "mailto:"].into_iter().any(|scheme| url.starts_with(scheme)) && url.len() <= 2_000
}

/// The text in a node, without what marks it.
fn letters<'a>(node: &'a AstNode<'a>) -> String {
    let mut text = String::new();
    for inner in node.descendants() {
        match &inner.data().value {
            NodeValue::Text(part) => text.push_str(part),
            NodeValue::Code(code) => text.push_str(&code.literal),
            NodeValue::HtmlInline(html) => text.push_str(html),
            NodeValue::CodeBlock(code) => text.push_str(&code.literal),
            NodeValue::SoftBreak | NodeValue::LineBreak | NodeValue::Item(_) | NodeValue::TaskItem(_) => text.push(' '),
            _ => {}
        }
    }
    text.trim().to_owned()
}

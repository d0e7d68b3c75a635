//! Just enough of an HTML reader to check our own pages.

#![expect(clippy::string_slice, reason = "every place comes from a search in the same text")]

/// A start tag with the way to it.
#[derive(Debug, Clone)]
pub struct Tag {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    /// Names of the elements around it.
    pub around: Vec<String>,
}

impl Tag {
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

const VOID: [&str; 6] = ["meta", "link", "input", "br", "img", "col"];

/// All start tags. Fails with a sentence when something is not closed, closed twice or not quoted.
pub fn tags(html: &str) -> Result<Vec<Tag>, String> {
    let mut tags = Vec::new();
    let mut open: Vec<String> = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        if rest.starts_with('!') {
            rest = &rest[rest.find('>').ok_or("a doctype does not end")? + 1..];
            continue;
        }
        let end = end_of_tag(rest)?;
        let inside = &rest[..end];
        rest = &rest[end + 1..];
        if let Some(name) = inside.strip_prefix('/') {
            let last = open.pop().ok_or(format!("</{name}> closes nothing"))?;
            if last != name {
                return Err(format!("</{name}> stands where <{last}> is open, within {open:?}"));
            }
            continue;
        }
        let (inside, closed) = inside.strip_suffix('/').map_or((inside, false), |inside| (inside, true));
        let name: String = inside.chars().take_while(|c| !c.is_whitespace()).collect();
        let attributes = attributes(inside[name.len()..].trim())?;
        let tag = Tag { name: name.clone(), attributes, around: open.clone() };
        if !closed && !VOID.contains(&name.as_str()) {
            open.push(name);
        }
        tags.push(tag);
    }
    if open.is_empty() { Ok(tags) } else { Err(format!("never closed: {open:?}")) }
}

fn end_of_tag(rest: &str) -> Result<usize, String> {
    let mut quoted = false;
    for (at, c) in rest.char_indices() {
        match c {
            '"' => quoted = !quoted,
            '>' if !quoted => return Ok(at),
            _ => {}
        }
    }
    Err(format!("a tag does not end: {}", &rest.chars().take(60).collect::<String>()))
}

fn attributes(mut rest: &str) -> Result<Vec<(String, String)>, String> {
    let mut found: Vec<(String, String)> = Vec::new();
    while !rest.is_empty() {
        let name: String = rest.chars().take_while(|c| !c.is_whitespace() && *c != '=').collect();
        rest = &rest[name.len()..];
        let mut value = String::new();
        if let Some(after) = rest.strip_prefix("=\"") {
            let end = after.find('"').ok_or(format!("{name} is not closed"))?;
            value = after[..end].to_owned();
            rest = &after[end + 1..];
        } else if rest.starts_with('=') {
            return Err(format!("{name} is not quoted"));
        }
        if name.is_empty() || found.iter().any(|(known, _)| *known == name) {
            return Err(format!("`{name}` is empty or given twice near {rest}"));
        }
        found.push((name, value));
        rest = rest.trim_start();
    }
    Ok(found)
}

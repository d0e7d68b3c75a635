//! The front matter: YAML between two lines of `---`.

use std::collections::BTreeMap;

use serde_json::Value as Json;
use serde_yaml_ng::Value as Yaml;

use super::DocumentProblem;

/// More than this is no front matter but a mistake.
const LONGEST: usize = 256 * 1024;

/// A document, taken apart.
pub(super) struct Split<'t> {
    pub(super) front: BTreeMap<String, Json>,
    pub(super) body: &'t str,
    /// The line the body begins in, from 1.
    pub(super) body_line: u32,
    pub(super) problem: Option<(u32, DocumentProblem)>,
}

/// Splits a document, its line ends being `\n`.
pub(super) fn split(text: &str) -> Split<'_> {
    let whole = |problem| Split { front: BTreeMap::new(), body: text, body_line: 1, problem };
    let Some((opening, rest)) = text.split_once('\n').filter(|(first, _)| first.trim_end() == "---") else {
        return whole(None);
    };
    let mut at = opening.len() + 1;
    let mut line = 2_u32;
    let mut end = None;
    for content in rest.split_inclusive('\n') {
        if matches!(content.trim_end(), "---" | "...") {
            end = Some((at, at + content.len()));
            break;
        }
        at += content.len();
        line = line.saturating_add(1);
    }
    let Some((front_end, body_start)) = end else {
        return whole(Some((1, DocumentProblem::UnclosedFrontMatter)));
    };
    let yaml = text.get(opening.len() + 1..front_end).unwrap_or_default();
    let body = text.get(body_start..).unwrap_or_default();
    let (front, problem) = match parse(yaml) {
        Ok(front) => (front, None),
        Err(problem) => (BTreeMap::new(), Some(problem)),
    };
    // Blank lines between front matter and text belong to neither.
    let blank = body.split_inclusive('\n').take_while(|line| line.trim().is_empty());
    let (skipped, bytes) = blank.fold((0_u32, 0), |(lines, bytes), line| (lines + 1, bytes + line.len()));
    Split {
        front,
        body: body.get(bytes..).unwrap_or_default(),
        body_line: line.saturating_add(1).saturating_add(skipped),
        problem,
    }
}

fn parse(yaml: &str) -> Result<BTreeMap<String, Json>, (u32, DocumentProblem)> {
    if yaml.len() > LONGEST {
        let message = format!("it is longer than {LONGEST} bytes");
        return Err((1, DocumentProblem::FrontMatter { message }));
    }
    let value: Yaml = serde_yaml_ng::from_str(yaml).map_err(|error| {
        let line =
            error.location().map_or(1, |place| u32::try_from(place.line()).unwrap_or(u32::MAX).saturating_add(1));
        let message = error.to_string();
        // The place is told otherwise, and it counts from the `---` there.
        let message = message.split(" at line ").next().unwrap_or_default().to_owned();
        (line, DocumentProblem::FrontMatter { message })
    })?;
    match json(value) {
        Json::Null => Ok(BTreeMap::new()),
        Json::Object(members) => {
            Ok(members.into_iter().map(|(key, value)| (key.clone(), as_written(yaml, &key, value))).collect())
        }
        _ => Err((2, DocumentProblem::FrontMatterShape)),
    }
}

fn json(value: Yaml) -> Json {
    match value {
        Yaml::Null => Json::Null,
        Yaml::Bool(value) => Json::Bool(value),
        Yaml::Number(number) => {
            let whole = number.as_i64().map(Json::from).or_else(|| number.as_u64().map(Json::from));
            let fraction = || number.as_f64().and_then(serde_json::Number::from_f64).map(Json::Number);
            whole.or_else(fraction).unwrap_or_else(|| Json::String(number.to_string()))
        }
        Yaml::String(text) => Json::String(text),
        Yaml::Sequence(values) => Json::Array(values.into_iter().map(json).collect()),
        Yaml::Mapping(members) => {
            Json::Object(members.into_iter().map(|(key, value)| (key_text(key), json(value))).collect())
        }
        Yaml::Tagged(tagged) => json(tagged.value),
    }
}

fn key_text(key: Yaml) -> String {
    match json(key) {
        Json::String(text) => text,
        other => other.to_string(),
    }
}

/// `version: 1.10` is not version 1.1: where a number would lose how it was written, the text is kept instead.
fn as_written(yaml: &str, key: &str, value: Json) -> Json {
    let Json::Number(number) = &value else { return value };
    let written = yaml.lines().find_map(|line| line.strip_prefix(key)?.trim_start().strip_prefix(':'));
    let Some(written) = written.map(|text| text.split(" #").next().unwrap_or_default().trim()) else { return value };
    let same = written.parse::<f64>().ok() == number.as_f64();
    if same && number.to_string() != written { Json::String(written.to_owned()) } else { value }
}

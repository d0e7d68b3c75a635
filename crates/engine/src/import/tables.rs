//! Rows within a row: lists of objects, and the quizzes of documents, for table fields.

use assay_core::Json;
use assay_pack::{Field, FieldKind};
use assay_source::Cell;

use super::names::plain;

/// What a cell holds as rows of a table field; `None` if it does not fit.
pub(super) fn rows_of(columns: &[Field], cell: &Cell) -> Option<Json> {
    let items: Vec<Json> = match cell {
        Cell::List(cells) => cells.iter().map(object).collect::<Option<_>>()?,
        Cell::Json(Json::Array(items)) => items.clone(),
        // `{"questions": […]}`: the one list in it is meant.
        Cell::Json(Json::Object(members)) => {
            let mut lists = members.values().filter_map(Json::as_array);
            let only = lists.next()?;
            if lists.next().is_some() {
                return None;
            }
            only.clone()
        }
        Cell::Text(text) if text.trim_start().starts_with('[') => serde_json::from_str(text).ok()?,
        _ => return None,
    };
    items.iter().map(|item| row_of(columns, item)).collect::<Option<Vec<Json>>>().map(Json::Array)
}

fn object(cell: &Cell) -> Option<Json> {
    match cell {
        Cell::Json(value) => Some(value.clone()),
        _ => None,
    }
}

fn row_of(columns: &[Field], item: &Json) -> Option<Json> {
    let members = item.as_object()?;
    let mut row = serde_json::Map::new();
    for (key, value) in members.iter().filter(|(_, value)| !value.is_null()) {
        // What the options of a question are, and which of them is right, stands in one list.
        if let Some((options, answer, explanation)) = options_of(value).filter(|_| plain(key) == "options") {
            put(&mut row, columns, "options", Json::String(options))?;
            put(&mut row, columns, "answer", Json::String(answer))?;
            if let Some(explanation) = explanation {
                put(&mut row, columns, "explanation", Json::String(explanation))?;
            }
            continue;
        }
        put(&mut row, columns, key, value.clone())?;
    }
    Some(Json::Object(row))
}

/// Puts a value under the column its key is the name of; `None` if there is no such column.
fn put(row: &mut serde_json::Map<String, Json>, columns: &[Field], key: &str, value: Json) -> Option<()> {
    let name = plain(key);
    let named = |column: &&Field| plain(&column.key) == name;
    let kind = |column: &&Field| name == "type" && plain(&column.key) == "kind";
    let known = |column: &&Field| column.aliases.iter().any(|alias| plain(alias) == name);
    let column =
        columns.iter().find(named).or_else(|| columns.iter().find(known)).or_else(|| columns.iter().find(kind))?;
    let text = matches!(column.kind, FieldKind::Text { .. } | FieldKind::Markdown { .. });
    let value = match value {
        Json::Bool(value) if text => Json::String(value.to_string()),
        Json::Number(value) if text => Json::String(value.to_string()),
        Json::Array(items) if text => Json::String(items.iter().map(text_of).collect::<Vec<_>>().join("; ")),
        Json::Object(_) if text => return None,
        Json::String(word) => Json::String(several(column, word)),
        value => value,
    };
    row.insert(column.key.clone(), value);
    Some(())
}

/// There are many words for a question with several right answers.
fn several(column: &Field, word: String) -> String {
    let FieldKind::Choice(choices) = &column.kind else { return word };
    let known = choices.options.contains(&word) || choices.aliases.contains_key(&word.to_lowercase());
    let meant = "several".to_owned();
    if !known && plain(&word).starts_with("multi") && choices.options.contains(&meant) { meant } else { word }
}

/// A list of answers to choose from as a Markdown list, those that are right, and why.
fn options_of(value: &Json) -> Option<(String, String, Option<String>)> {
    let items = value.as_array()?;
    let mut options = String::new();
    let (mut right, mut why) = (Vec::new(), Vec::new());
    for item in items {
        let text = item.get("text")?.as_str()?.trim();
        options.push_str("- ");
        options.push_str(text);
        options.push('\n');
        if item.get("correct").and_then(Json::as_bool).unwrap_or_default() {
            right.push(text.to_owned());
            why.extend(item.get("explanation").and_then(Json::as_str).map(|why| why.trim().to_owned()));
        }
    }
    if right.is_empty() {
        return None;
    }
    Some((options, right.join("; "), (!why.is_empty()).then(|| why.join("\n\n"))))
}

fn text_of(value: &Json) -> String {
    value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned)
}

//! Reads the fields of a register.

use std::collections::BTreeMap;
use std::str::FromStr;

use rust_decimal::Decimal;
use toml::de::DeValue;

use super::expression::Expression;
use super::report::{At, Place};
use super::walk::{Node, Table, check_form};
use super::words::{KeyForm, did_you_mean};
use crate::model::{Choices, Field, FieldKind, Names, SearchWeight, Target};
use crate::schema::BUILT_IN;

/// A field as read: names and expressions are not yet looked up.
pub(crate) struct DraftField {
    pub field: Field,
    /// The key.
    pub place: Place,
    pub compute: Option<Expression>,
    /// What the text that explains the value is given, by name; for computed fields only.
    pub explain: Option<Vec<(At<String>, Expression)>>,
    pub default: Option<Expression>,
    pub section: Option<At<String>>,
    /// Registers named by `to`, here and in columns.
    pub targets: Vec<At<String>>,
    pub inverse: Option<At<String>>,
    /// Its type could not be read: whatever is done with it may be right.
    pub broken: bool,
}

impl DraftField {
    /// A field of which nothing but this is said.
    pub fn bare(field: Field, place: Place) -> Self {
        Self {
            field,
            place,
            compute: None,
            explain: None,
            default: None,
            section: None,
            targets: Vec::new(),
            inverse: None,
            broken: false,
        }
    }
}

pub(crate) const TEXT_LENGTH: usize = 500;
const MARKDOWN_LENGTH: usize = 20_000;

const KINDS: [&str; 22] = [
    "text", "markdown", "integer", "decimal", "money", "date", "datetime", "duration", "boolean", "choice", "choices",
    "person", "people", "role", "link", "links", "table", "file", "url", "rating", "series", "tags",
];

/// The implicit fields in order. `site` is there only where a register of that name is.
pub(crate) fn implicit(with_site: bool) -> Vec<Field> {
    let site = Target { registers: vec!["site".to_owned()], inverse: None };
    let kinds = [
        ("title", Some(FieldKind::Text { max_length: TEXT_LENGTH })),
        ("owner", Some(FieldKind::Person)),
        ("due", Some(FieldKind::Date)),
        ("site", with_site.then_some(FieldKind::Link(site))),
        ("tags", Some(FieldKind::Tags)),
    ];
    let field = |(key, kind): (&str, Option<FieldKind>)| {
        let title = key == "title";
        let search = title.then_some(SearchWeight::A);
        Some(Field { required: title, search, implicit: true, ..Field::of(key, kind?) })
    };
    kinds.into_iter().filter_map(field).collect()
}

/// Reads all fields: the implicit ones first, refined where the file says so, then the rest in the order of the file.
pub(crate) fn read_all(table: Option<&Table<'_>>, file_start: Place, with_site: bool) -> Vec<DraftField> {
    let mut fields: Vec<DraftField> =
        implicit(with_site).into_iter().map(|field| DraftField::bare(field, file_start)).collect();
    for (key, node) in table.map(Table::entries).unwrap_or_default() {
        let Some(inner) = node.table() else { continue };
        let known = fields.iter().position(|field| field.field.implicit && field.field.key == key.value);
        if let Some(draft) = known.and_then(|index| fields.get_mut(index)) {
            refine(draft, &key, &inner);
            continue;
        }
        check_key(&inner, &key);
        fields.push(read(&inner, &key, false));
    }
    fields
}

fn check_key(table: &Table<'_>, key: &At<String>) {
    check_form(table.report(), key, KeyForm::Snake);
    if BUILT_IN.contains(&key.value.as_str()) {
        table.report().error_help(
            key.place,
            format!("`{}` is a field every record has by itself", key.value),
            "choose another key",
        );
    }
    if ["true", "false", "null", "in"].contains(&key.value.as_str()) {
        let message = format!("`{}` is a word of the expression language", key.value);
        table.report().error_help(key.place, message, "choose another key");
    }
}

fn refine(draft: &mut DraftField, key: &At<String>, table: &Table<'_>) {
    let own = kind_name(&draft.field.kind);
    let given = table.string("type");
    if let Some(given) = given.filter(|given| given.value != own) {
        table.report().error_help(
            given.place,
            format!("`{}` is of type `{own}` in every register", key.value),
            "leave `type` out, or choose another key for a field of your own",
        );
    }
    let max_length = Limits { table, kind: own }.length();
    if let (FieldKind::Text { max_length: length }, Some(given)) = (&mut draft.field.kind, max_length) {
        *length = given;
    }
    draft.place = key.place;
    let title = draft.field.required;
    if let Some(node) = table.get("required") {
        draft.field.required = node.boolean().unwrap_or(false);
        if title && !draft.field.required {
            table.report().error(node.place, "every record must have a title");
        }
    }
    let search = draft.field.search;
    common(draft, table);
    draft.field.search = draft.field.search.or(search);
    if draft.compute.is_some() {
        draft.field.required = false;
    }
    table.finish();
}

/// Reads what fields of every type may have.
fn common(draft: &mut DraftField, table: &Table<'_>) {
    let weights = [("A", SearchWeight::A), ("B", SearchWeight::B), ("C", SearchWeight::C)];
    draft.section = table.string("section");
    draft.field.section = draft.section.as_ref().map(|section| section.value.clone());
    draft.field.search = table.word("search", &weights);
    draft.field.index = table.flag("index");
    draft.field.personal = table.flag("personal");
    draft.field.formerly = table.strings_or_one("formerly").into_iter().map(|key| key.value).collect();
    draft.field.aliases = table.strings("aliases").into_iter().map(|alias| alias.value).collect();
    draft.compute = table.expression("compute");
    draft.default = table.expression("default");
    if let Some(explain) = table.table("explain") {
        if draft.compute.is_none() {
            table.report().error_help(explain.place, "only computed fields are explained", "leave `explain` out");
        }
        let entries = explain.entries().into_iter();
        draft.explain = Some(entries.filter_map(|(name, node)| Some((name, node.expression()?))).collect());
    }
    if let (Some(_), Some(default)) = (&draft.compute, &draft.default) {
        table.report().error_help(default.literal, "a computed field has no default", "leave one of the two out");
    }
}

/// Reads a field of the register's own, or a column of a table.
fn read(table: &Table<'_>, key: &At<String>, column: bool) -> DraftField {
    let mut draft = DraftField::bare(Field::of(&key.value, FieldKind::Boolean), key.place);
    let name = table.required_string("type");
    draft.field.required = table.flag("required");
    if column {
        draft.field.personal = table.flag("personal");
        draft.field.aliases = table.strings("aliases").into_iter().map(|alias| alias.value).collect();
    } else {
        common(&mut draft, table);
    }
    if let Some(compute) = draft.compute.as_ref().filter(|_| draft.field.required) {
        let message = "a computed field cannot be required: nobody types it";
        table.report().error_help(compute.literal, message, "leave `required` out");
    }
    let kind = name.and_then(|name| kind(table, &name, column, &mut draft));
    if let Some(names) = table.get("names") {
        let known = [("requirement", Names::Requirement), ("edition", Names::Edition)];
        draft.field.names = table.word("names", &known);
        if kind.as_ref().is_some_and(|kind| !matches!(kind, FieldKind::Text { .. })) {
            table.report().error_help(names.place, "only a text names something of the pack", "leave `names` out");
        }
    }
    table.finish();
    match kind {
        Some(kind) => draft.field.kind = kind,
        None => draft.broken = true,
    }
    let impossible = matches!(draft.field.kind, FieldKind::Table(_) | FieldKind::Series { .. } | FieldKind::File);
    for expression in [&draft.compute, &draft.default].into_iter().flatten().filter(|_| impossible) {
        let message = format!("a field of type `{}` cannot be given by an expression", kind_name(&draft.field.kind));
        table.report().error(expression.literal, message);
    }
    if impossible {
        (draft.compute, draft.default) = (None, None);
    }
    draft
}

fn kind(table: &Table<'_>, name: &At<String>, column: bool, draft: &mut DraftField) -> Option<FieldKind> {
    let limits = Limits { table, kind: &name.value };
    let max_length = limits.length();
    let min = limits.given("min", &["integer", "decimal"]);
    let max = limits.given("max", &["integer", "decimal", "rating"]);
    let unit = limits.given("unit", &["integer", "decimal", "series"]).and_then(|node| node.string());
    let unit = unit.map(|unit| unit.value);
    let options = limits.given("options", &["choice", "choices"]);
    let aliases = limits.given("option_aliases", &["choice", "choices"]);
    let to = limits.given("to", &["link", "links"]);
    let inverse = limits.given("inverse", &["link", "links"]);
    let columns = limits.given("columns", &["table"]);
    let integer = |node: Option<Node<'_>>| node.and_then(|node| node.integer()).map(|number| number.value);
    let length = |default| max_length.unwrap_or(default);
    Some(match name.value.as_str() {
        "text" => FieldKind::Text { max_length: length(TEXT_LENGTH) },
        "markdown" => FieldKind::Markdown { max_length: length(MARKDOWN_LENGTH) },
        "integer" => {
            let (low, high) = (integer(min), integer(max));
            bounds(table, max, low.is_some_and(|low| high.is_some_and(|high| low > high)));
            FieldKind::Integer { min: low, max: high, unit }
        }
        "decimal" => {
            let (low, high) = (min.and_then(|node| decimal(&node)), max.and_then(|node| decimal(&node)));
            bounds(table, max, low.is_some_and(|low| high.is_some_and(|high| low > high)));
            FieldKind::Decimal { min: low, max: high, unit }
        }
        "money" => FieldKind::Money,
        "date" => FieldKind::Date,
        "datetime" => FieldKind::DateTime,
        "duration" => FieldKind::Duration,
        "boolean" => FieldKind::Boolean,
        "choice" => FieldKind::Choice(choices(table, options, aliases)?),
        "choices" => FieldKind::Choices(choices(table, options, aliases)?),
        "person" => FieldKind::Person,
        "people" => FieldKind::People,
        "role" => FieldKind::Role,
        "link" => FieldKind::Link(target(table, to, inverse, column, draft)?),
        "links" => FieldKind::Links(target(table, to, inverse, column, draft)?),
        "table" if column => {
            table.report().error(name.place, "a table has no tables inside");
            return None;
        }
        "table" => FieldKind::Table(read_columns(table, columns, draft)?),
        "file" => FieldKind::File,
        "url" => FieldKind::Url,
        "rating" => {
            let high = integer(max).unwrap_or(5);
            if let Some(node) = max.filter(|_| !(2..=100).contains(&high)) {
                table.report().error(node.place, "a rating goes from 1 to at least 2 and at most 100");
            }
            FieldKind::Rating { max: high }
        }
        "series" if column => {
            table.report().error(name.place, "a table has no series inside");
            return None;
        }
        "series" => FieldKind::Series { unit },
        "tags" => FieldKind::Tags,
        other => {
            let hint = match other {
                "computed" => "give the type of the outcome, and the expression as `compute`".to_owned(),
                "email" => "use `text`".to_owned(),
                "list" | "array" => "use `tags` for words, `table` for rows, `links` for records".to_owned(),
                _ => did_you_mean(other, KINDS, "types"),
            };
            table.report().error_help(name.place, format!("unknown type `{other}`"), hint);
            return None;
        }
    })
}

fn bounds(table: &Table<'_>, max: Option<Node<'_>>, crossed: bool) {
    if let Some(node) = max.filter(|_| crossed) {
        table.report().error(node.place, "`max` is less than `min`");
    }
}

/// Reads keys that belong to some types only.
struct Limits<'t, 'a> {
    table: &'t Table<'a>,
    kind: &'t str,
}

impl<'a> Limits<'_, 'a> {
    fn given(&self, key: &str, kinds: &[&str]) -> Option<Node<'a>> {
        let node = self.table.get(key)?;
        if kinds.contains(&self.kind) {
            return Some(node);
        }
        if KINDS.contains(&self.kind) {
            let message = format!("`{key}` has no meaning for a field of type `{}`", self.kind);
            let hint = format!("it belongs to {}", kinds.join(", "));
            self.table.report().error_help(node.place, message, hint);
        }
        None
    }

    fn length(&self) -> Option<usize> {
        let node = self.given("max_length", &["text", "markdown"])?;
        let length = node.integer().and_then(|number| usize::try_from(number.value).ok()).filter(|length| *length > 0);
        if length.is_none() && node.value.is_integer() {
            self.table.report().error(node.place, "`max_length` must be at least 1");
        }
        length
    }
}

/// A decimal number written as integer, float or string.
pub(crate) fn decimal(node: &Node<'_>) -> Option<Decimal> {
    let number = match node.value {
        DeValue::Integer(number) if number.radix() == 10 => Decimal::from_str(number.as_str()).ok(),
        DeValue::Float(number) => Decimal::from_str(number.as_str()).ok(),
        DeValue::String(text) => Decimal::from_str(text.trim()).ok(),
        _ => {
            node.expected("a number");
            return None;
        }
    };
    if number.is_none() {
        node.reader.report.error_help(node.place, "this is not a decimal number", "write it like 12.50");
    }
    number
}

fn choices(table: &Table<'_>, options: Option<Node<'_>>, aliases: Option<Node<'_>>) -> Option<Choices> {
    let Some(options) = options else {
        table.report().error(table.place, "missing key `options`");
        return None;
    };
    let mut keys: Vec<String> = Vec::new();
    for node in options.list()? {
        let Some(key) = node.key(KeyForm::Either) else { continue };
        if keys.contains(&key.value) {
            table.report().error(key.place, format!("option `{}` is listed twice", key.value));
        } else {
            keys.push(key.value);
        }
    }
    if keys.is_empty() {
        table.report().error(options.place, "a choice needs options");
    }
    let mut foreign = BTreeMap::new();
    for (word, node) in aliases.and_then(|node| node.table()).map(|table| table.entries()).unwrap_or_default() {
        let Some(option) = node.string() else { continue };
        if keys.contains(&option.value) {
            foreign.insert(word.value.trim().to_lowercase(), option.value);
        } else {
            let hint = did_you_mean(&option.value, keys.iter().map(String::as_str), "options");
            table.report().error_help(option.place, format!("unknown option `{}`", option.value), hint);
        }
    }
    Some(Choices { options: keys, aliases: foreign })
}

fn target(
    table: &Table<'_>,
    to: Option<Node<'_>>,
    inverse: Option<Node<'_>>,
    column: bool,
    draft: &mut DraftField,
) -> Option<Target> {
    let Some(to) = to else {
        table.report().error_help(table.place, "missing key `to`", "name a register, a list of registers, or \"*\"");
        return None;
    };
    let named = to.strings_or_one();
    let any = named.iter().any(|name| name.value == "*");
    let registers: Vec<String> = if any { Vec::new() } else { named.iter().map(|name| name.value.clone()).collect() };
    if any && named.len() > 1 {
        table.report().error(to.place, "`*` stands for all registers and therefore alone");
    }
    if !any && registers.is_empty() {
        if to.value.as_array().is_some_and(|list| list.is_empty()) {
            table.report().error_help(to.place, "this link points nowhere", "use \"*\" for any register");
        }
        return None;
    }
    if !any {
        draft.targets = named;
    }
    let inverse = inverse.filter(|node| {
        if column {
            table.report().error_help(node.place, "a link in a table has no inverse", "leave `inverse` out");
        }
        !column
    });
    let missing = inverse.is_none() && !column && registers.len() == 1;
    let inverse = inverse.and_then(|node| node.key(KeyForm::Snake));
    if missing {
        table.report().error_help(
            draft.place,
            format!("the link `{}` has no `inverse`", draft.field.key),
            "add the name under which the target sees these records, e.g. inverse = \"nonconformities\"",
        );
    }
    let target = Target { registers, inverse: inverse.as_ref().map(|inverse| inverse.value.clone()) };
    draft.inverse = inverse;
    Some(target)
}

fn read_columns(table: &Table<'_>, columns: Option<Node<'_>>, draft: &mut DraftField) -> Option<Vec<Field>> {
    let Some(columns) = columns else {
        table.report().error_help(
            table.place,
            "missing key `columns`",
            "columns = [ { key = \"…\", type = \"text\" } ]",
        );
        return None;
    };
    let mut fields: Vec<Field> = Vec::new();
    for inner in columns.list().unwrap_or_default().iter().filter_map(Node::table) {
        let Some(key) = inner.required("key").and_then(|node| node.key(KeyForm::Snake)) else { continue };
        if fields.iter().any(|field| field.key == key.value) {
            table.report().error(key.place, format!("column `{}` is listed twice", key.value));
        }
        let column = read(&inner, &key, true);
        draft.targets.extend(column.targets);
        if !column.broken {
            fields.push(column.field);
        }
    }
    if fields.is_empty() && columns.value.as_array().is_some_and(|list| list.is_empty()) {
        table.report().error(columns.place, "a table needs columns");
    }
    Some(fields)
}

/// The name of a field's type, as written in packs.
pub(crate) fn kind_name(kind: &FieldKind) -> &'static str {
    match kind {
        FieldKind::Text { .. } => "text",
        FieldKind::Markdown { .. } => "markdown",
        FieldKind::Integer { .. } => "integer",
        FieldKind::Decimal { .. } => "decimal",
        FieldKind::Money => "money",
        FieldKind::Date => "date",
        FieldKind::DateTime => "datetime",
        FieldKind::Duration => "duration",
        FieldKind::Boolean => "boolean",
        FieldKind::Choice(_) => "choice",
        FieldKind::Choices(_) => "choices",
        FieldKind::Person => "person",
        FieldKind::People => "people",
        FieldKind::Role => "role",
        FieldKind::Link(_) => "link",
        FieldKind::Links(_) => "links",
        FieldKind::Table(_) => "table",
        FieldKind::File => "file",
        FieldKind::Url => "url",
        FieldKind::Rating { .. } => "rating",
        FieldKind::Series { .. } => "series",
        FieldKind::Tags => "tags",
    }
}

//! Random expressions: well-typed ones, and soups of tokens.

use proptest::prelude::*;

/// The types for which expressions are made.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    Bool,
    Int,
    Decimal,
    Text,
    Date,
    Duration,
    Ints,
    Audits,
    Audit,
    Process,
}

pub const KINDS: [Kind; 10] = [
    Kind::Bool,
    Kind::Int,
    Kind::Decimal,
    Kind::Text,
    Kind::Date,
    Kind::Duration,
    Kind::Ints,
    Kind::Audits,
    Kind::Audit,
    Kind::Process,
];

/// Templates by type: `{b}` is any boolean expression, and so on. Those without holes end the recursion.
fn templates(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Bool => &[
            "true",
            "record.in_scope",
            "has(record.title)",
            "({b} && {b})",
            "({b} || {b})",
            "!{b}",
            "({i} < {d})",
            "({i} == {i})",
            "({t} >= {t})",
            "({D} <= {D})",
            "({P} > {P})",
            "({a} == {a})",
            "({i} in {I})",
            "({a} in {A})",
            "{A}.exists(x@, x@.state == 'closed' && {b})",
            "{A}.all(x@, x@.finished > {D})",
            "{I}.exists_one(x@, x@ > {i})",
            "({b} ? {b} : {b})",
            "{t}.contains({t})",
            "({p}.state in ['draft', 'active'])",
            "({A} == {A})",
            "({p} == {p})",
        ],
        Kind::Int => &[
            "0",
            "9223372036854775807",
            "record.risk",
            "({i} + {i})",
            "({i} - {i})",
            "({i} * {i})",
            "({i} / {i})",
            "({i} % {i})",
            "-{i}",
            "{I}.sum()",
            "{I}.max()",
            "{I}[{i}]",
            "{A}.size()",
            "size({t})",
            "days_between({D}, {D})",
            "year({D})",
            "int({d})",
            "round({d})",
            "ceil({d})",
            "floor({d})",
            "int({t})",
            "({b} ? {i} : null)",
        ],
        Kind::Decimal => &[
            "0.5",
            "7922816251426433759354395033.5",
            "record.scrap",
            "({d} + {i})",
            "({i} - {d})",
            "({d} * {d})",
            "({d} / {d})",
            "({d} % {i})",
            "-{d}",
            "decimal({t})",
            "sqrt({d})",
            "table.fee({i})",
            "({b} ? {d} : {i})",
            "[{i}, {d}].min()",
        ],
        Kind::Text => &[
            "''",
            "'äx'",
            "record.title",
            "record.nickname",
            "({t} + {t})",
            "{t}.lower()",
            "{t}.trim()",
            "string({i})",
            "string({d})",
            "string({D})",
            "string({P})",
            "{p}.title",
            "string({b})",
        ],
        Kind::Date => &[
            "today",
            "record.due",
            "date('9999-12-31')",
            "date('-009999-01-01')",
            "({D} + {P})",
            "({D} - {P})",
            "{A}.map(x@, x@.finished).max()",
            "date({t})",
            "({b} ? {D} : {D})",
        ],
        Kind::Duration => &[
            "days(1)",
            "record.interval",
            "days({i})",
            "months({i})",
            "years({i})",
            "hours({i})",
            "({P} + {P})",
            "({P} - {P})",
            "({P} * {i})",
            "-{P}",
            "(now - record.created)",
            "record.downtimes.sum()",
            "duration({t})",
        ],
        Kind::Ints => &[
            "[]",
            "record.scores",
            "[{i}, {i}]",
            "({I} + {I})",
            "{I}.filter(x@, {b})",
            "{I}.map(x@, x@ + {i})",
            "{A}.map(x@, x@.team.size())",
            "{I}.distinct()",
        ],
        Kind::Audits => &[
            "record.audits",
            "{p}.audits",
            "{A}.filter(x@, x@.state == 'planned' || {b})",
            "({A} + [{a}])",
            "{A}.distinct()",
            "{A}.map(x@, x@)",
        ],
        Kind::Audit => &["record.audits[0]", "{A}.first()", "{A}.last()", "({b} ? {a} : {a})", "{A}[{i}]"],
        Kind::Process => &["record", "record.parent", "{p}.parent", "({b} ? {p} : null)"],
    }
}

fn hole(letter: char) -> Kind {
    match letter {
        'b' => Kind::Bool,
        'i' => Kind::Int,
        'd' => Kind::Decimal,
        't' => Kind::Text,
        'D' => Kind::Date,
        'P' => Kind::Duration,
        'I' => Kind::Ints,
        'A' => Kind::Audits,
        'a' => Kind::Audit,
        _ => Kind::Process,
    }
}

/// A well-typed expression, grown by the choices given; when they run out it ends.
pub fn expression(kind: Kind, choices: &mut impl Iterator<Item = u8>, names: &mut u32) -> String {
    let templates = templates(kind);
    let choice = choices.next().map_or(0, usize::from);
    let template = templates[choice % templates.len()];
    *names += 1;
    // Every expansion binds a name of its own.
    let template = template.replace("x@", &format!("x{names}"));
    let mut grown = String::new();
    let mut parts = template.split('{');
    grown.push_str(parts.next().unwrap());
    for part in parts {
        grown.push_str(&expression(hole(part.chars().next().unwrap()), choices, names));
        grown.push_str(part.split_once('}').unwrap().1);
    }
    grown
}

pub fn any_expression() -> impl Strategy<Value = String> {
    let choices = prop::collection::vec(any::<u8>(), 0..40);
    (prop::sample::select(&KINDS), choices).prop_map(|(kind, choices)| {
        let mut names = 0;
        expression(kind, &mut choices.into_iter(), &mut names)
    })
}

/// Tokens of the language in any order, now and then with a strange one.
pub fn soup() -> impl Strategy<Value = String> {
    let token = prop::sample::select(vec![
        "record",
        "actor",
        "today",
        "now",
        "x",
        ".",
        ".",
        ".",
        "state",
        "audits",
        "title",
        "exists",
        "map",
        "has",
        "size",
        "date",
        "days",
        "(",
        "(",
        ")",
        ")",
        "[",
        "]",
        ",",
        ",",
        "?",
        ":",
        "!",
        "-",
        "+",
        "*",
        "/",
        "%",
        "&&",
        "||",
        "==",
        "!=",
        "<",
        "<=",
        ">",
        ">=",
        "in",
        "null",
        "true",
        "1",
        "2.5",
        "'active'",
        "'",
        "\"",
        "and",
        "not",
        "=",
        "&",
        "{",
        "é",
        "‘",
        "//",
        "\n",
        " ",
        " ",
        "9999999999999999999",
        "\\",
        "1a",
        "is",
    ]);
    prop::collection::vec(token, 0..40).prop_map(|tokens| tokens.concat())
}

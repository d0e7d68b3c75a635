//! Faults: what is said, about which part of the source, with which hint.

use assay_cel::compile;

use crate::world::World;

/// The expected faults of a source: where they begin, the text they are about, and `message | hint`.
pub type Case = (&'static str, &'static [(usize, &'static str, &'static str)]);

/// Compiles what must not compile, and compares what is said about it.
pub fn check(cases: &[Case]) {
    let world = World::default();
    for (source, expected) in cases {
        let faults = compile(source, &world.env(), None).expect_err(source);
        let described: Vec<(usize, &str, String)> = faults
            .iter()
            .map(|fault| {
                let hint = fault.hint.as_ref().map(|hint| format!(" | {hint}")).unwrap_or_default();
                (fault.span.start, source.get(fault.span.clone()).unwrap(), format!("{fault}{hint}"))
            })
            .collect();
        let described: Vec<_> = described.iter().map(|(start, text, says)| (*start, *text, says.as_str())).collect();
        assert_eq!(described, *expected, "{source}");
    }
}

#[test]
fn unknown_names() {
    check(&[
        ("record.statee == 'active'", &[(7, "statee", "`process` has no field `statee` | did you mean `state`?")]),
        ("recrd.state == 'active'", &[(0, "recrd", "there is no variable `recrd` | did you mean `record`?")]),
        (
            "record.nam",
            &[(
                7,
                "nam",
                "`process` has no field `nam` | its fields are `number`, `title`, `state`, `in_scope`, `owner`, `audits`, `scrap`, `rework`, `risk`, `due`, `created`, `interval` and 9 more",
            )],
        ),
        ("record.scope", &[(7, "scope", "`process` has no field `scope` | did you mean `scores`?")]),
        (
            "param.interval",
            &[(6, "interval", "`parameters` has no field `interval` | did you mean `interval_months`?")],
        ),
        (
            "x",
            &[(
                0,
                "x",
                "there is no variable `x` | known here: `record`, `actor`, `today`, `now`, `param`; texts stand in quotes",
            )],
        ),
        ("days", &[(0, "days", "there is no variable `days` | `days` is a function: write `days(14)`")]),
        (
            "today()",
            &[(0, "today", "there is no function `today` | `today` is a variable: write it without parentheses")],
        ),
        (
            "record.audits.finished",
            &[(
                14,
                "finished",
                "a list of `audit` has no field `finished` | for each item write `record.audits.map(x, x.finished)` or `record.audits.exists(x, x.finished …)`",
            )],
        ),
        (
            "record.audits.size",
            &[(
                14,
                "size",
                "a list of `audit` has no field `size` | `size` is a function: write `record.audits.size()`",
            )],
        ),
        (
            "record.created.year",
            &[(15, "year", "a timestamp has no field `year` | for the calendar date write `date(record.created)`")],
        ),
        ("record.title.foo", &[(13, "foo", "text has no field `foo`")]),
    ]);
}

#[test]
fn unknown_options() {
    check(&[
        ("record.state == 'actve'", &[(16, "'actve'", "'actve' is not among the options | did you mean 'active'?")]),
        ("'actve' == record.state", &[(0, "'actve'", "'actve' is not among the options | did you mean 'active'?")]),
        (
            "record.state == 'nonsense-altogether'",
            &[(
                16,
                "'nonsense-altogether'",
                "'nonsense-altogether' is not among the options | the options are 'draft', 'active', 'retired'",
            )],
        ),
        (
            "record.state in ['active', 'retird']",
            &[(27, "'retird'", "'retird' is not among the options | did you mean 'retired'?")],
        ),
        ("record.levels == ['hgh']", &[(18, "'hgh'", "'hgh' is not among the options | did you mean 'high'?")]),
        ("'lo' in record.levels", &[(0, "'lo'", "'lo' is not among the options | did you mean 'low'?")]),
        (
            "(record.in_scope ? 'activ' : 'draft') == record.state",
            &[(19, "'activ'", "'activ' is not among the options | did you mean 'active'?")],
        ),
        (
            "record.state == record.audits[0].state",
            &[(
                0,
                "record.state == record.audits[0].state",
                "`==` cannot compare a choice with a choice | they have no option in common",
            )],
        ),
    ]);
}

#[test]
fn comparisons() {
    check(&[
        (
            "record.due < record.created",
            &[(
                0,
                "record.due < record.created",
                "`<` cannot compare a date with a timestamp | compare dates with dates: `date(record.created)`",
            )],
        ),
        (
            "record.created > today",
            &[(
                0,
                "record.created > today",
                "`>` cannot compare a timestamp with a date | compare dates with dates: `date(record.created)`",
            )],
        ),
        (
            "record.due < '2026-01-01'",
            &[(0, "record.due < '2026-01-01'", "`<` cannot compare a date with text | write `date('2026-01-01')`")],
        ),
        (
            "record.due < days(3)",
            &[(
                0,
                "record.due < days(3)",
                "`<` cannot compare a date with a duration | count from a date, as in `record.due < other_date - days(3)`",
            )],
        ),
        (
            "record.interval < 3",
            &[(
                0,
                "record.interval < 3",
                "`<` cannot compare a duration with an integer | write `days(3)`, `months(3)` …",
            )],
        ),
        (
            "record.risk == 'high'",
            &[(0, "record.risk == 'high'", "`==` cannot compare an integer with text | numbers stand without quotes")],
        ),
        (
            "record.risk == record.title",
            &[(
                0,
                "record.risk == record.title",
                "`==` cannot compare an integer with text | write `decimal(record.title)`",
            )],
        ),
        (
            "record.title == 3",
            &[(0, "record.title == 3", "`==` cannot compare text with an integer | texts stand in quotes: '3'")],
        ),
        (
            "record.owner == 'Ada'",
            &[(
                0,
                "record.owner == 'Ada'",
                "`==` cannot compare `person` with text | compare one of its fields: `record.owner.…`",
            )],
        ),
        (
            "record.owner == record.audits[0]",
            &[(0, "record.owner == record.audits[0]", "`==` cannot compare `person` with `audit`")],
        ),
        (
            "record.owner in record.audits",
            &[(0, "record.owner in record.audits", "`in` cannot find `person` in a list of `audit`")],
        ),
        (
            "record.owner in record.owner",
            &[(
                16,
                "record.owner",
                "`in` wants a list on its right, but this is `person` | write `record.owner == record.owner`",
            )],
        ),
        (
            "record.title == record.tags",
            &[(
                0,
                "record.title == record.tags",
                "`==` cannot compare text with a list of texts | to look for it in the list write `record.title in record.tags`",
            )],
        ),
        (
            "'x' in record.title",
            &[(
                7,
                "record.title",
                "`in` wants a list on its right, but this is text | for a part of a text write `record.title.contains('x')`",
            )],
        ),
        (
            "record.state < 'active'",
            &[(
                0,
                "record.state < 'active'",
                "`<` cannot compare a choice with text | choices have no order; use `==` or `in`",
            )],
        ),
        (
            "record.state < record.state",
            &[(
                0,
                "record.state < record.state",
                "`<` cannot order choices | name the options that are meant: `record.state in ['…', '…']`",
            )],
        ),
        ("record.in_scope < true", &[(0, "record.in_scope < true", "`<` cannot order booleans")]),
        ("record.risk < null", &[(14, "null", "`<` with null is never true | to ask for absence write `x == null`")]),
        (
            "1 < 2 < 3",
            &[(
                0,
                "1 < 2 < 3",
                "`<` cannot compare a boolean with an integer | comparisons do not chain: write `a < b && b < c`",
            )],
        ),
        (
            "record.audits > 0",
            &[(
                0,
                "record.audits > 0",
                "`>` cannot compare a list of `audit` with an integer | compare its size: `record.audits.size() > 0`",
            )],
        ),
    ]);
}

#[test]
fn arithmetic() {
    check(&[
        ("today - 3", &[(0, "today - 3", "`-` cannot take a date and an integer | say of what: `today - days(3)`")]),
        (
            "today - record.due",
            &[(
                0,
                "today - record.due",
                "`-` cannot take a date and a date | the number of days is `days_between(record.due, today)`",
            )],
        ),
        (
            "now - today",
            &[(
                0,
                "now - today",
                "`-` cannot take a timestamp and a date | bring both to dates: `days_between(date(…), date(…))`",
            )],
        ),
        (
            "record.title + 1",
            &[(0, "record.title + 1", "`+` cannot take text and an integer | write `record.title + string(1)`")],
        ),
        (
            "1 + record.title",
            &[(0, "1 + record.title", "`+` cannot take an integer and text | write `string(1) + record.title`")],
        ),
        (
            "record.tags + 'x'",
            &[(
                0,
                "record.tags + 'x'",
                "`+` cannot take a list of texts and text | to add one item write `record.tags + ['x']`",
            )],
        ),
        ("record.owner + 1", &[(0, "record.owner + 1", "`+` cannot take `person` and an integer")]),
        ("-record.title", &[(1, "record.title", "`-` wants a number or a duration, but this is text")]),
        ("record.risk / 0", &[(12, "/ 0", "division by zero")]),
    ]);
}

#[test]
fn conditions_cases_and_lists() {
    check(&[
        (
            "record.audits && true",
            &[(
                0,
                "record.audits",
                "`&&` wants true or false, but this is a list of `audit` | to ask whether there is any write `record.audits.size() > 0`",
            )],
        ),
        (
            "record.title ? 1 : 2",
            &[(
                0,
                "record.title",
                "`?` wants true or false, but this is text | to ask whether there is one write `record.title != null`",
            )],
        ),
        (
            "record.state ? 1 : 2",
            &[(
                0,
                "record.state",
                "`?` wants true or false, but this is a choice | compare it, as in `record.state == 'draft'`",
            )],
        ),
        (
            "!record.risk",
            &[(
                1,
                "record.risk",
                "`!` wants true or false, but this is an integer | compare it, as in `record.risk > 0`",
            )],
        ),
        (
            "record.owner || false",
            &[(
                0,
                "record.owner",
                "`||` wants true or false, but this is `person` | to ask whether there is one write `record.owner != null`",
            )],
        ),
        (
            "true ? 1 : 'x'",
            &[(7, "1 : 'x'", "the two cases differ in type: an integer and text | both cases must have one type")],
        ),
        (
            "[1, 'x']",
            &[(4, "'x'", "this item is text, but the ones before are integers | the items of a list share one type")],
        ),
        (
            "record[0]",
            &[(0, "record", "only lists have items, but this is `process` | fields are written `record.field`")],
        ),
        (
            "record.tags['x']",
            &[(12, "'x'", "the index should be an integer, but is text | numbers stand without quotes")],
        ),
        (
            "record.scores[1.5]",
            &[(14, "1.5", "the index should be an integer, but is a decimal | `int(1.5)` cuts off the fraction")],
        ),
        ("record.tags.map(t, [[[t]]])", &[(19, "[[[t]]]", "lists nest at most 3 deep")]),
    ]);
}

#[test]
fn functions() {
    check(&[
        (
            "days('3')",
            &[(5, "'3'", "what `days` takes should be an integer, but is text | numbers stand without quotes")],
        ),
        ("days(1, 2)", &[(0, "days", "`days` takes one argument here, but 2 are given | write `days(14)`")]),
        ("days()", &[(0, "days", "`days` takes one argument here, but none is given | write `days(14)`")]),
        ("record.title.days()", &[(13, "days", "`days` is not written behind a dot | write `days(14)`")]),
        (
            "date('2026-13-01')",
            &[(5, "'2026-13-01'", "this does not convert to a date | write it like `date('2026-11-12')`")],
        ),
        (
            "date('2026-01-01T00:00:00Z')",
            &[(5, "'2026-01-01T00:00:00Z'", "this does not convert to a date | write it like `date('2026-11-12')`")],
        ),
        ("decimal('1,5')", &[(8, "'1,5'", "this does not convert to a decimal | write it like `decimal('12.50')`")]),
        (
            "string(record.owner)",
            &[(
                7,
                "record.owner",
                "`string` wants a single value, but this is `person` | take one of its fields: `record.owner.…`",
            )],
        ),
        ("record.tags.sum()", &[(0, "record.tags", "`sum` wants a list of numbers, but this is a list of texts")]),
        (
            "record.audits.max()",
            &[(
                0,
                "record.audits",
                "`max` wants a list of numbers, dates or texts, but this is a list of `audit` | take a field of each: `record.audits.map(x, x.…)`",
            )],
        ),
        (
            "record.tags.contains('a')",
            &[(0, "record.tags", "`contains` looks into text, but this is a list | write `'a' in record.tags`")],
        ),
        (
            "year(record.title)",
            &[(5, "record.title", "`year` wants a date, but this is text | write `date(record.title)`")],
        ),
        (
            "record.title.lenght()",
            &[(
                13,
                "lenght",
                "there is no function `lenght` | use `size()`; to count some of a list write `list.filter(x, …).size()`",
            )],
        ),
        (
            "record.title.matches('a.*')",
            &[(
                13,
                "matches",
                "there is no function `matches` | there are no regular expressions; use `contains`, `startsWith` or `endsWith`",
            )],
        ),
        ("record.tags.frist()", &[(12, "frist", "there is no function `frist` | did you mean `first`?")]),
        (
            "[[1]].distinct()",
            &[(0, "[[1]]", "`distinct` wants a list of single values, but this is a list of lists of integers")],
        ),
    ]);
}

#[test]
fn macros() {
    check(&[
        ("has(record)", &[(4, "record", "`has` asks about a field | write `has(record.field)`, or `record != null`")]),
        ("has(record.titel)", &[(11, "titel", "`process` has no field `titel` | did you mean `title`?")]),
        (
            "record.audits.exists(a.state == 'closed')",
            &[(
                14,
                "exists",
                "`exists` takes a name and an expression, separated by a comma | write `.exists(x, …)`, where `x` names each item in turn",
            )],
        ),
        ("record.audits.exists(a a.state == 'closed')", &[(23, "a", "expected `,` or `)`, found `a`")]),
        (
            "record.audits.exists('a', true)",
            &[(
                21,
                "'a'",
                "this should be a name for the items of the list | write `.exists(x, …)`, where `x` names each item in turn",
            )],
        ),
        (
            "record.audits.exists(record, true)",
            &[(21, "record", "`record` already means something else here | choose another name for the items")],
        ),
        (
            "record.audits.exists(a, a.state)",
            &[(
                24,
                "a.state",
                "`exists` wants true or false, but this is a choice | compare it, as in `a.state == 'planned'`",
            )],
        ),
        (
            "exists(record.audits, a, true)",
            &[(0, "exists", "`exists` is not called like this | write it behind the list: `list.exists(x, …)`")],
        ),
        (
            "record.audits.any(a, a.state == 'x')",
            &[(14, "any", "there is no function `any` | use `list.exists(x, …)`")],
        ),
        (
            "record.audits.exist(a, recrd == a)",
            &[
                (14, "exist", "there is no function `exist` | did you mean `exists`?"),
                (23, "recrd", "there is no variable `recrd` | did you mean `record`?"),
            ],
        ),
        (
            "record.title.exists(a, a.foo == recrd)",
            &[
                (0, "record.title", "`exists` works on lists, but this is text"),
                (32, "recrd", "there is no variable `recrd` | did you mean `record`?"),
            ],
        ),
    ]);
}

#[test]
fn several_faults_are_found_at_once() {
    check(&[
        (
            "record.statee == 'x' && record.state == 'actve' && recrd",
            &[
                (7, "statee", "`process` has no field `statee` | did you mean `state`?"),
                (40, "'actve'", "'actve' is not among the options | did you mean 'active'?"),
                (51, "recrd", "there is no variable `recrd` | did you mean `record`?"),
            ],
        ),
        (
            "record.state == && record.in_scop",
            &[
                (16, "&&", "expected a value, found `&&`"),
                (26, "in_scop", "`process` has no field `in_scop` | did you mean `in_scope`?"),
            ],
        ),
        (
            "f(record.statee, recrd)",
            &[
                (0, "f", "there is no function `f`"),
                (9, "statee", "`process` has no field `statee` | did you mean `state`?"),
                (17, "recrd", "there is no variable `recrd` | did you mean `record`?"),
            ],
        ),
        (
            "[recrd, record.statee].map(x, x.y + recrd)",
            &[
                (1, "recrd", "there is no variable `recrd` | did you mean `record`?"),
                (15, "statee", "`process` has no field `statee` | did you mean `state`?"),
                (36, "recrd", "there is no variable `recrd` | did you mean `record`?"),
            ],
        ),
        (
            "(record.in_scope ? recrd : record.statee) == 'x'",
            &[
                (19, "recrd", "there is no variable `recrd` | did you mean `record`?"),
                (34, "statee", "`process` has no field `statee` | did you mean `state`?"),
            ],
        ),
    ]);
}

#[test]
fn functions_of_the_schema() {
    check(&[
        ("table.fees(1)", &[(6, "fees", "there is no `table.fees` | did you mean `table.fee(…)`?")]),
        ("table.qqqqqqqq(1)", &[(6, "qqqqqqqq", "there is no `table.qqqqqqqq` | known here: `fee`, `priority`")]),
        ("table.fee()", &[(6, "fee", "`table.fee` takes 1 here, but 0 are given | write `table.fee(size)`")]),
        (
            "table.priority('high')",
            &[(6, "priority", "`table.priority` takes 2 here, but 1 are given | write `table.priority(level, size)`")],
        ),
        (
            "table.fee(2.5)",
            &[(
                10,
                "2.5",
                "`size` of `table.fee` should be an integer, but is a decimal | `int(2.5)` cuts off the fraction",
            )],
        ),
        ("table.priority('hihg', 1)", &[(15, "'hihg'", "'hihg' is not among the options | did you mean 'high'?")]),
        (
            "table.priority('high', 1) == 'never'",
            &[(29, "'never'", "'never' is not among the options | the options are 'now', 'later'")],
        ),
        ("table", &[(0, "table", "there is no variable `table` | it stands before a function: `table.fee(…)`")]),
        ("table.fee", &[(0, "table", "there is no variable `table` | it stands before a function: `table.fee(…)`")]),
        (
            "record.tags.all(table, true)",
            &[(16, "table", "`table` already means something else here | choose another name for the items")],
        ),
    ]);
}

//! Faults of syntax: what cannot be read, and what other languages spell differently.

use crate::faults::check;

#[test]
fn grammar() {
    check(&[
        ("record.state ==", &[(15, "", "expected a value, found the end")]),
        ("&& record.in_scope", &[(0, "&&", "expected a value, found `&&`")]),
        ("record.", &[(7, "", "expected the name of a field after `.`, found the end")]),
        ("record..title", &[(7, ".", "expected the name of a field after `.`, found `.`")]),
        ("(record.in_scope", &[(0, "(", "`(` is never closed")]),
        ("record.in_scope)", &[(15, ")", "the expression is complete before `)` | this bracket was never opened")]),
        ("record.audits.exists(a, a.state == 'closed'", &[(20, "(", "`(` is never closed")]),
        ("[1, 2", &[(0, "[", "`[` is never closed")]),
        (
            "record.in_scope ? 1",
            &[(19, "", "expected `:` and a value for the other case, found the end | write `condition ? this : that`")],
        ),
        (
            "record.title 'x'",
            &[(
                13,
                "'x'",
                "the expression is complete before `'x'` | an operator is missing, such as `&&`, `==` or `+`",
            )],
        ),
        (
            "record.title true",
            &[(
                13,
                "true",
                "the expression is complete before `true` | an operator is missing, such as `&&`, `==` or `+`",
            )],
        ),
        ("in record", &[(0, "in", "expected a value, found `in`")]),
        ("  ", &[(2, "", "there is no expression here")]),
    ]);
}

#[test]
fn spelling() {
    check(&[
        ("record.in_scope = true", &[(16, "=", "`=` is not an operator | use `==`")]),
        ("record.in_scope & true", &[(16, "&", "`&` is not an operator | use `&&`")]),
        ("1 => 2", &[(2, "=>", "`=>` is not an operator | use `>=`")]),
        ("record.in_scope and true", &[(16, "and", "`and` is not an operator | use `&&`")]),
        (
            "record.in_scope OR not record.in_scope",
            &[(16, "OR", "`OR` is not an operator | use `||`"), (19, "not", "`not` is not an operator | use `!`")],
        ),
        ("record.title is 'x'", &[(13, "is", "`is` is not an operator | use `==`")]),
        ("'abc", &[(0, "'abc", "this text has no closing quote | texts end on the line they begin on: '…'")]),
        (
            "'a\\q'",
            &[(
                2,
                "\\q",
                "`\\q` stands for no character | known are \\\\ \\' \\\" \\n \\r \\t and \\u followed by four hexadecimal digits",
            )],
        ),
        (
            "'\\ud800'",
            &[(
                1,
                "\\ud800",
                "`\\ud800` stands for no character | known are \\\\ \\' \\\" \\n \\r \\t and \\u followed by four hexadecimal digits",
            )],
        ),
        ("‘abc’ == record.title", &[(0, "‘", "`‘` does not begin a text | use straight quotes: '…' or \"…\"")]),
        (
            "record.title == \"multi\nline\"",
            &[
                (16, "\"multi", "this text has no closing quote | texts end on the line they begin on: \"…\""),
                (27, "\"", "this text has no closing quote | texts end on the line they begin on: \"…\""),
            ],
        ),
        (
            "{a: 1}",
            &[
                (0, "{", "`{` means nothing here | objects cannot be written out; lists are written [a, b]"),
                (5, "}", "`}` means nothing here | objects cannot be written out; lists are written [a, b]"),
            ],
        ),
        (
            "3d + 1",
            &[(
                0,
                "3d",
                "`3d` is neither a number nor a name | numbers are written like 12 or 12.50; for spans of time write days(14), months(6)",
            )],
        ),
        ("99999999999999999999", &[(0, "99999999999999999999", "this number is too long | integers have 64 bits")]),
        ("9223372036854775808", &[(0, "9223372036854775808", "this number is too long | integers have 64 bits")]),
        (
            "record.größe == 1",
            &[(
                7,
                "größe",
                "`größe` is not a name | names consist of the letters a to z, digits and `_`; texts stand in quotes",
            )],
        ),
        ("record.title # comment", &[(13, "#", "`#` means nothing here | comments begin with //")]),
        ("1; 2", &[(1, ";", "`;` means nothing here | there is one expression only; join conditions with `&&`")]),
    ]);
}

//! Literals, operators and their precedence.

use crate::world::check_all;

#[test]
fn literals() {
    check_all(&[
        ("null", "null"),
        ("true", "true"),
        ("42", "42"),
        ("-9223372036854775808", "-9223372036854775808"),
        ("12.50", "12.50d"),
        ("-0.5", "-0.5d"),
        ("'a'", "'a'"),
        (r#""it's""#, "'it's'"),
        (r"'it\'s\n\u00e4\\'", "'it's\nä\\'"),
        ("[]", "[]"),
        ("[1, 2,]", "[1, 2]"),
        ("[1, 2.5, null]", "[1d, 2.5d, null]"),
        ("1 // one\n + 2 // two", "3"),
    ]);
}

#[test]
fn precedence() {
    check_all(&[
        ("1 + 2 * 3", "7"),
        ("(1 + 2) * 3", "9"),
        ("10 - 3 - 2", "5"),
        ("2 * 7 % 4", "2"),
        ("-2 + 5", "3"),
        ("- 2 * -3", "6"),
        ("- -2", "2"),
        ("1 + 1 == 2 && 3 > 2", "true"),
        ("true || false && false", "true"),
        ("(true || false) && false", "false"),
        ("!true || true", "true"),
        ("!(true || true)", "false"),
        ("1 in [1] == true", "true"),
        ("false ? 1 : true ? 2 : 3", "2"),
        ("true || true ? 'yes' : 'no'", "'yes'"),
        ("-[1, 2].max()", "-2"),
        ("[1, 2, 3][1] + 1", "3"),
    ]);
}

#[test]
fn numbers() {
    check_all(&[
        ("7 / 2", "3"),
        ("-7 / 2", "-3"),
        ("7 / 2.0", "3.5d"),
        ("7 % 4", "3"),
        ("7.5 % 2", "1.5d"),
        ("1 + 0.5", "1.5d"),
        ("1 == 1.0", "true"),
        ("1 < 1.5", "true"),
        ("2 in [1.0, 2.0]", "true"),
        ("record.scrap + record.rework", "20.00d"),
        ("record.risk * 2", "12"),
        ("record.risk * 1.5", "9.0d"),
        ("-record.scrap", "-12.50d"),
    ]);
}

#[test]
fn what_cannot_be_computed_is_absent() {
    check_all(&[
        ("9223372036854775807 + 1", "null"),
        ("-(-9223372036854775807 - 1)", "null"),
        ("record.risk / (record.risk - 6)", "null"),
        ("record.risk % (record.risk - 6)", "null"),
        ("record.scrap / (record.risk - 6)", "null"),
        ("7922816251426433759354395033.0 * 100", "null"),
        ("today + years(9000)", "null"),
        ("years(9223372036854775807)", "null"),
    ]);
}

#[test]
fn comparisons() {
    check_all(&[
        ("record.state == 'active'", "true"),
        ("'retired' != record.state", "true"),
        ("record.state in ['draft', 'active']", "true"),
        ("record.state in ['draft']", "false"),
        ("'high' in record.levels", "true"),
        ("record.title == record.state", "false"),
        ("'a' < 'b'", "true"),
        ("record.title >= 'Buying'", "true"),
        ("record.due > today", "true"),
        ("record.due <= date('2026-11-30')", "true"),
        ("now > record.created", "true"),
        ("days(7) == weeks(1)", "true"),
        ("hours(24) == days(1)", "true"),
        ("months(1) < days(31)", "true"),
        ("months(1) > days(30)", "true"),
        ("record.interval == months(12)", "true"),
        ("[1, 2] == [1.0, 2.0]", "true"),
        ("[1, 2] == [2, 1]", "false"),
        ("record.owner == actor", "false"),
        ("record.audits.first().team.last() == actor", "true"),
        ("record.source == record.audits[0]", "true"),
        ("record.source in record.audits", "true"),
        ("record.source == record", "false"),
        ("actor in record.audits[1].team", "true"),
    ]);
}

#[test]
fn texts_and_lists_are_joined() {
    check_all(&[
        ("record.title + ': ' + record.state", "'Buying: active'"),
        ("[1] + [2.5]", "[1d, 2.5d]"),
        ("record.tags + ['c']", "['a', 'b', 'a', 'c']"),
        ("[record.parent] + [record]", "[#2, #1]"),
    ]);
}

#[test]
fn calendar() {
    check_all(&[
        ("today - months(12)", "2025-11-12"),
        ("today + days(20)", "2026-12-02"),
        ("weeks(2) + today", "2026-11-26"),
        ("date('2026-03-31') - months(1)", "2026-02-28"),
        ("date('2024-02-29') + years(1)", "2025-02-28"),
        ("date('2026-01-31') + months(1) + months(1)", "2026-03-28"),
        ("date('2026-01-31') + (months(1) + months(1))", "2026-03-31"),
        ("date('2026-01-31') + (months(1) + days(1))", "2026-03-01"),
        ("today + hours(25)", "2026-11-13"),
        ("now + hours(2)", "2026-11-12T10:42:00Z"),
        ("now - months(1)", "2026-10-12T08:42:00Z"),
        ("record.created + months(1)", "2026-02-28T23:30:00Z"),
        ("now - record.created > days(284)", "true"),
        ("now - timestamp('2026-11-12T08:00:00Z')", "PT42M"),
        ("today - record.interval", "2025-11-12"),
        ("days(2) * 3", "P6D"),
        ("3 * months(2) - days(1)", "P6M-1D"),
        ("-days(2)", "-P2D"),
        ("months(param.interval_months)", "P1Y"),
    ]);
}

#[test]
fn ternaries() {
    check_all(&[
        ("record.in_scope ? 'in' : 'out'", "'in'"),
        ("record.in_scope ? 1 : 2.5", "1d"),
        ("record.nickname == null ? record.title : record.nickname", "'Buying'"),
        ("(record.in_scope ? record.owner : actor).title", "'Ada'"),
        ("(record.in_scope ? 'active' : 'draft') == record.state", "true"),
    ]);
}

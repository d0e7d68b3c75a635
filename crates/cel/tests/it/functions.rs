//! Functions and macros.

use crate::world::check_all;

#[test]
fn quantifiers() {
    check_all(&[
        ("record.audits.exists(a, a.state == 'closed')", "true"),
        ("record.audits.exists(a, a.finished > today)", "false"),
        ("record.audits.all(a, a.state == 'closed')", "false"),
        ("record.audits.all(a, has(a.number))", "true"),
        ("[].all(a, false)", "true"),
        ("[].exists(a, true)", "false"),
        ("record.audits.exists_one(a, a.state == 'planned')", "true"),
        ("record.audits.exists_one(a, a.state == 'closed')", "false"),
        ("[1, 2].exists_one(n, n > 5)", "false"),
        ("record.audits.exists(a, a.state == 'closed' && a.finished > today - months(param.interval_months))", "true"),
        ("record.audits.exists(a, a.team.exists(p, p == actor && a.state == 'planned'))", "true"),
        ("[1, 2].all(x, [3, 4].all(y, [5].all(z, x + y + z > 8)))", "true"),
    ]);
}

#[test]
fn lists() {
    check_all(&[
        ("record.audits.filter(a, a.state == 'closed')", "[#11, #13]"),
        ("record.audits.filter(a, a.state == 'closed').size()", "2"),
        ("record.audits.map(a, a.finished)", "[2026-03-01, null, 2025-02-01]"),
        ("record.audits.map(a, a.finished).max()", "2026-03-01"),
        ("min(record.audits.map(a, a.finished))", "2025-02-01"),
        ("record.audits.map(a, a.team.map(p, p.title))", "[['Ada', 'Bo'], ['Bo'], []]"),
        ("record.scores.sum()", "6"),
        ("sum(record.costs)", "3.75d"),
        ("record.downtimes.sum()", "PT2H"),
        ("[].sum()", "0"),
        ("record.costs.filter(c, false).sum()", "0d"),
        ("[1, 2.5].sum()", "3.5d"),
        ("record.scores.min()", "1"),
        ("[].max()", "null"),
        ("['b', 'a'].min()", "'a'"),
        ("record.scores.first()", "3"),
        ("last(record.scores)", "2"),
        ("[].first()", "null"),
        ("record.tags.distinct()", "['a', 'b']"),
        ("[1, 1.0, 2, null, null].distinct()", "[1d, 2d, null]"),
        ("(record.audits.map(a, a.team.first()) + [actor]).distinct().size()", "3"),
        ("record.tags.size() + size(record.title)", "9"),
        ("size('äöü')", "3"),
        ("record.scores[0]", "3"),
        ("record.scores[9]", "null"),
        ("record.scores[-1]", "null"),
        ("'b' in record.tags", "true"),
        ("1 in []", "false"),
    ]);
}

#[test]
fn texts() {
    check_all(&[
        ("record.title.contains('uy')", "true"),
        ("contains(record.title, 'UY')", "false"),
        ("record.title.lower().startsWith('b')", "true"),
        ("record.title.endsWith('ing')", "true"),
        ("'  x '.trim()", "'x'"),
        ("record.state.contains('act')", "true"),
    ]);
}

#[test]
fn calendar() {
    check_all(&[
        ("days_between(today, record.due)", "18"),
        ("days_between(record.due, today)", "-18"),
        ("days_between(date('2024-01-01'), date('2025-01-01'))", "366"),
        ("days_between(record.created, now)", "285"),
        ("year(today)", "2026"),
        ("month(record.created)", "1"),
        ("day(record.due)", "30"),
        ("date(record.created)", "2026-01-31"),
        ("date(record.created) < today", "true"),
        ("date(record.title)", "null"),
        ("date('2026-11-12')", "2026-11-12"),
        ("timestamp('2026-11-12T10:00:00+02:00')", "2026-11-12T08:00:00Z"),
        ("duration('P1M2DT3H')", "P1M2DT3H"),
        ("minutes(90)", "PT1H30M"),
    ]);
}

#[test]
fn conversions() {
    check_all(&[
        ("string(1) + string(1.50) + string(true)", "'11.50true'"),
        ("string(today)", "'2026-11-12'"),
        ("string(now)", "'2026-11-12T08:42:00Z'"),
        ("string(record.interval)", "'P1Y'"),
        ("string(record.state)", "'active'"),
        ("int('42')", "42"),
        ("int(-2.9)", "-2"),
        ("int(record.title)", "null"),
        ("decimal(record.risk) / 4", "1.5d"),
        ("decimal('12.50')", "12.50d"),
        ("decimal(record.title)", "null"),
    ]);
}

#[test]
fn presence() {
    check_all(&[
        ("has(record.title)", "true"),
        ("has(record.nickname)", "false"),
        ("has(record.audits)", "true"),
        ("has(record.handlers)", "false"),
        ("has(record.parent.audits)", "false"),
        ("has(record.parent.parent.title)", "false"),
    ]);
}

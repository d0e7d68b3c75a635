//! What absent values do.

use assay_cel::Value;

use crate::world::{World, check_all, program, show};

#[test]
fn conditions_take_absence_as_false() {
    check_all(&[
        ("null && true", "false"),
        ("null || true", "true"),
        ("null || null", "false"),
        ("!null", "true"),
        ("!record.parent.in_scope", "true"),
        ("record.parent.in_scope && true", "false"),
        ("record.parent.in_scope ? 1 : 2", "2"),
        ("[1].exists(x, null)", "false"),
        ("[1].filter(x, record.parent.in_scope)", "[]"),
    ]);
}

#[test]
fn comparisons_with_absence() {
    check_all(&[
        ("null == null", "true"),
        ("record.nickname == null", "true"),
        ("record.title == null", "false"),
        ("record.title != null", "true"),
        ("record.nickname == 'x'", "false"),
        ("record.nickname != 'x'", "true"),
        ("record.nickname == record.parent.nickname", "true"),
        ("record.parent.due < today", "false"),
        ("record.parent.due >= today", "false"),
        ("!(record.parent.due < today)", "true"),
        ("record.parent.state == 'retired'", "true"),
        ("record.parent.parent.state == 'retired'", "false"),
        ("null in record.audits", "false"),
        ("null in record.scores", "true"),
        ("record.title in record.parent.tags", "false"),
    ]);
}

#[test]
fn absence_runs_through_fields_and_arithmetic() {
    check_all(&[
        ("record.parent.parent.parent.title", "null"),
        ("null + 1", "null"),
        ("record.parent.risk + 1", "null"),
        ("-record.parent.risk", "null"),
        ("record.title + record.nickname", "null"),
        ("today + months(record.parent.risk)", "null"),
        ("record.parent.due - days(1)", "null"),
        ("days_between(today, record.parent.due)", "null"),
        ("year(record.parent.due)", "null"),
        ("string(record.nickname)", "null"),
        ("date(null)", "null"),
        ("record.scores[record.parent.risk]", "null"),
    ]);
}

#[test]
fn absent_lists_are_empty() {
    check_all(&[
        ("size(record.parent.audits)", "0"),
        ("record.parent.audits.exists(a, true)", "false"),
        ("record.parent.audits.all(a, false)", "true"),
        ("record.parent.audits.map(a, a.finished)", "[]"),
        ("record.parent.audits.filter(a, true)", "[]"),
        ("record.parent.scores.sum()", "0"),
        ("record.parent.costs.sum()", "0d"),
        ("record.parent.scores.max()", "null"),
        ("record.parent.tags.distinct()", "[]"),
        ("record.parent.tags + ['x']", "['x']"),
        ("record.tags + null", "['a', 'b', 'a']"),
        ("null.map(x, x)", "[]"),
    ]);
}

#[test]
fn absent_texts() {
    check_all(&[
        ("size(record.nickname)", "0"),
        ("record.nickname.contains('x')", "false"),
        ("record.title.contains(record.nickname)", "false"),
        ("record.nickname.lower()", "null"),
    ]);
}

#[test]
fn an_empty_world_has_no_surprises() {
    let world = World::default();
    for (source, expected) in [
        ("record.state == 'active' && record.in_scope", "false"),
        ("record.audits.map(a, a.finished).max()", "null"),
        ("today - months(param.interval_months)", "null"),
        ("record.owner == actor.manager", "true"),
    ] {
        assert_eq!(show(&program(&world, source).eval(&world, &[])), expected, "{source}");
    }
}

#[test]
fn a_host_that_breaks_its_word_is_harmless() {
    struct Liar;
    impl assay_cel::Host for Liar {
        fn get(&self, _: assay_cel::Object, _: u32) -> Value {
            Value::from("lies")
        }
    }
    let world = World::full();
    for (source, expected) in [
        ("record.in_scope", "'lies'"),
        ("record.in_scope && true", "false"),
        ("record.audits.exists(a, true)", "false"),
        ("record.owner.title", "null"),
        ("record.risk + 1", "null"),
        ("record.scrap > 1", "false"),
        ("record.scores.sum()", "0"),
    ] {
        assert_eq!(show(&program(&world, source).eval(&Liar, &world.variables())), expected, "{source}");
    }
}

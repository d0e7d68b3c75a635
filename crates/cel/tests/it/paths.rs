//! What expressions read.

use assay_cel::Step;

use crate::world::{ACTOR_SLOT, AUDIT, PARAM_SLOT, PROCESS, RECORD_SLOT, TODAY_SLOT, World, program};

fn check(source: &str, expected: &[&str]) {
    let world = World::default();
    let program = program(&world, source);
    let mut found: Vec<String> = program.paths().iter().map(|path| world.path(path)).collect();
    found.sort();
    assert_eq!(found, expected, "{source}");
}

#[test]
fn chains_of_fields() {
    check("1 + 1", &[]);
    check("today", &["today"]);
    check("record.state == 'active' && record.in_scope", &["record.in_scope", "record.state"]);
    check("record.parent.parent.title", &["record.parent.parent.title"]);
    check("has(record.owner.title)", &["record.owner.title"]);
    check("record == record.parent", &["record.parent"]);
    check("table.fee(record.risk)", &["record.risk"]);
    check("record.owner == actor", &["actor", "record.owner"]);
    check("record.owner.title == '' || record.owner == actor.manager", &["actor.manager", "record.owner.title"]);
}

#[test]
fn names_bound_by_macros_stand_for_what_they_range_over() {
    check("record.audits.exists(a, a.team.size() > 0)", &["record.audits.team"]);
    check("record.audits.exists(a, true)", &["record.audits"]);
    check("record.audits.exists(a, a.team.exists(p, p.manager == actor))", &["actor", "record.audits.team.manager"]);
    check("record.audits.filter(a, has(a.finished)).map(b, b.team)", &["record.audits.finished", "record.audits.team"]);
    check("record.audits.map(a, a.team.first()).map(p, p.title)", &["record.audits.team.title"]);
    check("record.audits.map(a, a.team).first().last().title", &["record.audits.team.title"]);
    check("record.audits[record.risk].number", &["record.audits.number", "record.risk"]);
    check(
        "record.audits.exists(a, record.handlers.exists(p, p in a.team && p.title != ''))",
        &["record.audits.team", "record.handlers.title"],
    );
}

#[test]
fn values_from_several_chains() {
    check("(record.in_scope ? record.owner : actor).title", &["actor.title", "record.in_scope", "record.owner.title"]);
    check("[record.owner, actor].map(p, p.title)", &["actor.title", "record.owner.title"]);
    check("(record.handlers + [actor]).distinct().map(p, p.manager)", &["actor.manager", "record.handlers.manager"]);
}

#[test]
fn the_check_of_the_design() {
    check(
        "record.audits.exists(a, a.state == 'closed' && a.finished > today - months(param.interval_months) \
         && !(record.owner in a.team))",
        &[
            "param.interval_months",
            "record.audits.finished",
            "record.audits.state",
            "record.audits.team",
            "record.owner",
            "today",
        ],
    );
}

#[test]
fn steps_name_types_and_slots() {
    let world = World::default();
    let program = program(&world, "record.audits.exists(a, a.finished > today)");
    let audits = Step { ty: PROCESS, slot: world.slot(PROCESS, "audits") };
    let finished = Step { ty: AUDIT, slot: world.slot(AUDIT, "finished") };
    assert_eq!(program.paths()[0].variable, RECORD_SLOT);
    assert_eq!(program.paths()[0].steps, [audits, finished]);
    assert_eq!(program.variables_read(), [RECORD_SLOT, TODAY_SLOT]);
    assert!(program.reads(TODAY_SLOT));
    assert!(!program.reads(ACTOR_SLOT) && !program.reads(PARAM_SLOT));
}

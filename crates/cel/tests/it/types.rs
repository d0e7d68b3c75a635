//! The types of expressions, and what fits where.

use assay_cel::{Program, Type, Value, compile};

use crate::world::{ANY, AUDIT, PERSON, World, program, show};

fn compiled(source: &str, expected: &Type) -> Result<Program, String> {
    let world = World::full();
    compile(source, &world.env(), Some(expected)).map_err(|faults| faults[0].to_string())
}

#[test]
fn types_are_found() {
    let table = [
        ("1 + 1", Type::Int),
        ("1 + 1.0", Type::Decimal),
        ("record.scrap / 2", Type::Decimal),
        ("record.state", Type::choice(["draft", "active", "retired"])),
        ("record.audits", Type::list(Type::Object(AUDIT))),
        ("record.audits.map(a, a.finished)", Type::list(Type::Date)),
        ("record.audits.map(a, a.finished).max()", Type::Date),
        ("record.audits.first().team", Type::list(Type::Object(PERSON))),
        ("today - months(1)", Type::Date),
        ("now - now", Type::Duration),
        ("null", Type::Null),
        ("[]", Type::list(Type::Null)),
        ("[null, 'x']", Type::list(Type::String)),
        ("[[], [1]]", Type::list(Type::list(Type::Int))),
        ("true ? null : today", Type::Date),
        ("record.tags + null", Type::list(Type::String)),
    ];
    for (source, expected) in table {
        assert_eq!(program(&World::full(), source).ty(), &expected, "{source}");
    }
}

#[test]
fn what_fits_is_accepted() {
    let choice = Type::choice(["active", "retired", "gone"]);
    let table = [
        ("'gone'", choice.clone()),
        ("record.in_scope ? 'gone' : 'active'", choice.clone()),
        ("['gone', 'active']", Type::list(choice.clone())),
        ("record.scores.map(s, s > 1 ? 'gone' : 'active')", Type::list(choice)),
        ("record.state", Type::String),
        ("record.state", Type::choice(["retired", "active", "draft", "gone"])),
        ("null", Type::Date),
        ("[]", Type::list(Type::Date)),
        ("record", Type::Object(ANY)),
    ];
    for (source, expected) in table {
        assert!(compiled(source, &expected).is_ok(), "{source}");
    }
}

#[test]
fn integers_become_decimals_where_those_are_wanted() {
    let world = World::full();
    for (source, expected, outcome) in [
        ("record.risk", Type::Decimal, "6d"),
        ("1", Type::Decimal, "1d"),
        ("record.scores", Type::list(Type::Decimal), "[3d, 1d, null, 2d]"),
    ] {
        let program = compiled(source, &expected).unwrap();
        assert_eq!(program.ty(), &expected);
        assert_eq!(show(&program.eval(&world, &world.variables())), outcome);
    }
}

#[test]
fn what_does_not_fit_is_refused() {
    let table = [
        ("1.5", Type::Int, "this expression should be an integer, but is a decimal"),
        ("now", Type::Date, "this expression should be a date, but is a timestamp"),
        ("'x'", Type::choice(["y"]), "'x' is not among the options"),
        ("record.title", Type::choice(["y"]), "this expression should be a choice, but is text"),
        ("record.state", Type::choice(["active"]), "this expression should be a choice, but is a choice"),
        ("record.owner", Type::Object(AUDIT), "this expression should be `audit`, but is `person`"),
        ("record.tags", Type::Bool, "this expression should be a boolean, but is a list of texts"),
    ];
    for (source, expected, message) in table {
        assert_eq!(compiled(source, &expected).unwrap_err(), message, "{source}");
    }
}

#[test]
fn programs_remember_their_source() {
    let program = program(&World::full(), " 1 +  1 ");
    assert_eq!(program.source(), " 1 +  1 ");
    assert_eq!(program.clone().eval(&World::default(), &[]), Value::Int(2));
}

#[test]
fn programs_cross_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Program>();
}

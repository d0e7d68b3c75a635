//! What holds for all expressions.

use assay_cel::{Host, Object, Type, Value, compile};
use proptest::prelude::*;

use crate::generate::{any_expression, soup};
use crate::world::World;

/// Whether a value is of a type, or absent.
fn is_of(value: &Value, ty: &Type) -> bool {
    match (value, ty) {
        (Value::Null, _)
        | (Value::Bool(_), Type::Bool)
        | (Value::Int(_), Type::Int)
        | (Value::Decimal(_), Type::Decimal)
        | (Value::String(_), Type::String)
        | (Value::Date(_), Type::Date)
        | (Value::Timestamp(_), Type::Timestamp)
        | (Value::Duration(_), Type::Duration)
        | (Value::Object(_), Type::Object(_)) => true,
        (Value::String(text), Type::Choice(options)) => options.contains(text),
        (Value::List(items), Type::List(of)) => items.iter().all(|item| is_of(item, of)),
        _ => false,
    }
}

/// A host that gives whatever comes to mind.
struct Chaos(Vec<Value>);

impl Host for Chaos {
    fn get(&self, object: Object, slot: u32) -> Value {
        let place = usize::try_from(object.id.wrapping_add(slot.into()) % 97).unwrap();
        self.0[place % self.0.len()].clone()
    }
}

fn any_value() -> impl Strategy<Value = Value> {
    let single = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(Value::Int),
        any::<i64>().prop_map(|number| Value::Decimal(number.into())),
        "[a-z0-9]{0,4}".prop_map(Value::from),
        Just(Value::Date(jiff::civil::Date::MAX)),
        Just(Value::Timestamp(jiff::Timestamp::MIN)),
        any::<(i32, i32, i64)>()
            .prop_map(|(months, days, micros)| { Value::Duration(assay_cel::Period { months, days, micros }) }),
        any::<u64>().prop_map(|id| Value::Object(Object { ty: crate::world::AUDIT, id })),
    ];
    single.prop_recursive(2, 8, 4, |inner| prop::collection::vec(inner, 0..4).prop_map(Value::list))
}

fn compiles_or_explains(source: &str) {
    let world = World::full();
    match compile(source, &world.env(), None) {
        Ok(program) => {
            let outcome = program.eval(&world, &world.variables());
            assert!(is_of(&outcome, program.ty()), "{source}: {outcome:?} is not of {:?}", program.ty());
        }
        Err(faults) => {
            assert!(!faults.is_empty(), "{source}");
            for fault in faults {
                assert!(source.get(fault.span.clone()).is_some(), "{source}: {fault:?}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_compiles_or_is_explained(source in ".{0,200}") {
        compiles_or_explains(&source);
    }

    #[test]
    fn any_soup_of_tokens_compiles_or_is_explained(source in soup()) {
        compiles_or_explains(&source);
    }

    #[test]
    fn a_mutilated_expression_compiles_or_is_explained(
        source in any_expression(), cut in any::<prop::sample::Index>(), put in soup()
    ) {
        let mut letters: Vec<char> = source.chars().collect();
        let at = cut.index(letters.len());
        letters.splice(at..(at + 1), put.chars());
        compiles_or_explains(&letters.into_iter().collect::<String>());
    }

    #[test]
    fn well_typed_expressions_have_values_of_their_type(source in any_expression()) {
        for world in [World::full(), World::default()] {
            let program = match compile(&source, &world.env(), None) {
                Ok(program) => program,
                // What a generator of types cannot foresee: a divisor that is literally zero, a literal that does not
                // convert, too much nesting.
                Err(faults) => {
                    let foreseen = ["division by zero", "this does not convert", "this expression nests"];
                    let unforeseen =
                        faults.iter().find(|fault| !foreseen.iter().any(|known| fault.message.starts_with(known)));
                    prop_assert_eq!(unforeseen, None, "{}", source);
                    continue;
                }
            };
            let outcome = program.eval(&world, &world.variables());
            prop_assert!(is_of(&outcome, program.ty()), "{}: {:?} is not of {:?}", source, outcome, program.ty());
        }
    }

    #[test]
    fn no_host_can_make_evaluation_panic(
        source in any_expression(), values in prop::collection::vec(any_value(), 1..12)
    ) {
        let world = World::default();
        if let Ok(program) = compile(&source, &world.env(), None) {
            let chaos = Chaos(values.clone());
            let _ = program.eval(&chaos, &world.variables());
            let _ = program.eval(&chaos, &values);
        }
    }

    #[test]
    fn every_field_read_is_on_a_path(source in any_expression()) {
        struct Watched<'w> {
            world: &'w World,
            read: std::cell::RefCell<std::collections::BTreeSet<(u32, u32)>>,
        }
        impl Host for Watched<'_> {
            fn get(&self, object: Object, slot: u32) -> Value {
                self.read.borrow_mut().insert((object.ty.0, slot));
                self.world.get(object, slot)
            }
        }
        let world = World::full();
        if let Ok(program) = compile(&source, &world.env(), None) {
            let watched = Watched { world: &world, read: Default::default() };
            let _ = program.eval(&watched, &world.variables());
            let foretold: std::collections::BTreeSet<(u32, u32)> =
                program.paths().iter().flat_map(|path| &path.steps).map(|step| (step.ty.0, step.slot)).collect();
            let read = watched.read.into_inner();
            prop_assert!(read.is_subset(&foretold), "{}: {:?} beyond {:?}", source, read, foretold);
        }
    }
}

/// Arithmetic and logic as a tree, the oracle for precedence.
#[derive(Clone, Debug)]
enum Tree {
    Number(i64),
    Binary(&'static str, Box<[Tree; 2]>),
    Negate(Box<Tree>),
}

/// The operators on integers, loosest first.
const LEVELS: [&[&str]; 2] = [&["+", "-"], &["*", "/", "%"]];

impl Tree {
    fn value(&self) -> Option<i64> {
        match self {
            Tree::Number(number) => Some(*number),
            Tree::Negate(of) => of.value()?.checked_neg(),
            Tree::Binary(operator, sides) => {
                let (left, right) = (sides[0].value()?, sides[1].value()?);
                match *operator {
                    "+" => left.checked_add(right),
                    "-" => left.checked_sub(right),
                    "*" => left.checked_mul(right),
                    "/" => left.checked_div(right),
                    _ => left.checked_rem(right),
                }
            }
        }
    }

    fn level(&self) -> usize {
        match self {
            Tree::Binary(operator, _) => LEVELS.iter().position(|level| level.contains(operator)).unwrap(),
            Tree::Negate(_) => LEVELS.len(),
            Tree::Number(_) => LEVELS.len() + 1,
        }
    }

    /// Written with no more parentheses than needed.
    fn written(&self) -> String {
        let bracketed = |tree: &Tree, needed: bool| match needed {
            true => format!("({})", tree.written()),
            false => tree.written(),
        };
        match self {
            Tree::Number(number) => number.to_string(),
            Tree::Negate(of) => format!("-{}", bracketed(of, of.level() < self.level())),
            Tree::Binary(operator, sides) => {
                let left = bracketed(&sides[0], sides[0].level() < self.level());
                let right = bracketed(&sides[1], sides[1].level() <= self.level());
                format!("{left} {operator} {right}")
            }
        }
    }
}

fn any_tree() -> impl Strategy<Value = Tree> {
    (0_i64..20).prop_map(Tree::Number).prop_recursive(5, 40, 2, |inner| {
        let operator = prop::sample::select(vec!["+", "-", "*", "/", "%"]);
        prop_oneof![
            4 => (operator, inner.clone(), inner.clone())
                .prop_map(|(operator, left, right)| Tree::Binary(operator, Box::new([left, right]))),
            1 => inner.prop_map(|of| Tree::Negate(Box::new(of))),
        ]
    })
}

/// Conditions, written with as few parentheses as the precedences allow, and their truth.
fn any_condition() -> impl Strategy<Value = (String, u8, bool)> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(|truth| (truth.to_string(), 4, truth)),
        (0..3_i64, 0..3_i64).prop_map(|(left, right)| (format!("{left} < {right}"), 2, left < right)),
        (0..3_i64, 0..3_i64).prop_map(|(left, right)| (format!("{left} + 1 == {right}"), 2, left + 1 == right)),
    ];
    let within = |(text, level, _): &(String, u8, bool), least: u8| match *level < least {
        true => format!("({text})"),
        false => text.clone(),
    };
    leaf.prop_recursive(5, 40, 3, move |inner| {
        let two = (inner.clone(), inner.clone());
        prop_oneof![
            two.clone().prop_map(move |(l, r)| (format!("{} || {}", within(&l, 0), within(&r, 1)), 0, l.2 || r.2)),
            two.clone().prop_map(move |(l, r)| (format!("{} && {}", within(&l, 1), within(&r, 2)), 1, l.2 && r.2)),
            two.prop_map(move |(l, r)| (format!("{} == {}", within(&l, 2), within(&r, 3)), 2, l.2 == r.2)),
            inner.prop_map(move |of| (format!("!{}", within(&of, 3)), 3, !of.2)),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn arithmetic_agrees_with_the_oracle(tree in any_tree()) {
        let world = World::default();
        let source = tree.written();
        match compile(&source, &world.env(), None) {
            Ok(program) => prop_assert_eq!(program.eval(&world, &[]), Value::from(tree.value()), "{}", source),
            Err(faults) => prop_assert!(faults.iter().all(|fault| fault.message == "division by zero"), "{}", source),
        }
    }

    #[test]
    fn logic_agrees_with_the_oracle((source, _, truth) in any_condition()) {
        let world = World::default();
        let program = compile(&source, &world.env(), None).map_err(|faults| TestCaseError::fail(format!("{source}: {faults:?}")))?;
        prop_assert_eq!(program.eval(&world, &[]), Value::Bool(truth), "{}", source);
    }
}

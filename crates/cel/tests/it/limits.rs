//! Hostile expressions: refused or broken off, never fatal.

use assay_cel::{Env, FieldInfo, MAX_LENGTH, Program, Schema, Type, TypeId, Value, compile};

use crate::world::{World, program};

/// Runs a test on a stack half as large as a server's threads have.
fn on_a_small_stack(test: fn()) {
    std::thread::Builder::new().stack_size(1 << 20).spawn(test).unwrap().join().unwrap();
}

fn first_message(source: &str) -> String {
    let world = World::default();
    compile(source, &world.env(), None).unwrap_err()[0].message.clone()
}

#[test]
fn nesting_is_bounded() {
    on_a_small_stack(|| {
        let deep = |open: &str, inner: &str, close: &str| [&open.repeat(1000), inner, &close.repeat(1000)].concat();
        for source in [
            deep("(", "1", ")"),
            deep("[", "1", "]"),
            deep("!", "true", ""),
            deep("- ", "1", ""),
            deep("true?1:", "1", ""),
            deep("true?", "1", ":1"),
            deep("1+", "1", ""),
            deep("1<", "1", ""),
            deep("f(", "1", ")"),
            deep("", "record", ".parent"),
            deep("", "record", "[0]"),
            deep("", "record.tags", ".map(t,t)"),
            deep("(", "", ""),
            deep("!(", "[", ".a"),
        ] {
            assert_eq!(first_message(&source), "this expression nests too deeply", "{source}");
        }
    });
}

#[test]
fn ordinary_nesting_is_fine() {
    on_a_small_stack(|| {
        let world = World::full();
        for (open, inner, close) in [
            ("(", "true", ")"),
            ("!", "true", ""),
            ("true && (", "true", ")"),
            ("true ? ", "true", " : false"),
            ("[1].exists(x@, ", "true", ")"),
        ] {
            // Bound names must differ, so that the last of these grows one name per level.
            let open: String = (0..48).map(|level| open.replace('@', &level.to_string())).collect();
            let source = format!("{open}{inner}{}", close.repeat(48));
            assert_eq!(program(&world, &source).eval(&world, &world.variables()), Value::Bool(true), "{source}");
        }
        let fields = format!("record{}.title == null", ".parent".repeat(90));
        assert_eq!(program(&world, &fields).eval(&world, &world.variables()), Value::Bool(true));
    });
}

#[test]
fn long_conditions_are_fine() {
    let world = World::full();
    let all = vec!["record.in_scope"; 500].join(" && ");
    assert_eq!(program(&world, &all).eval(&world, &world.variables()), Value::Bool(true));
}

#[test]
fn length_is_bounded() {
    let source = format!("'{}'", "x".repeat(MAX_LENGTH));
    assert_eq!(first_message(&source), "this expression is too long: 16386 bytes of at most 16384");
}

#[test]
fn the_number_of_faults_is_bounded() {
    let world = World::default();
    let source = "#,".repeat(1000);
    assert_eq!(compile(&source, &world.env(), None).unwrap_err().len(), 50);
}

#[test]
fn evaluation_is_broken_off() {
    let world = World::full();
    let numbers = format!("[{}]", (0..100).map(|number| number.to_string()).collect::<Vec<_>>().join(","));
    let ever = ["a", "b", "c", "d", "e", "f"]
        .iter()
        .fold("true".to_owned(), |inner, name| format!("{numbers}.all({name}, {inner})"));
    assert_eq!(program(&world, &ever).eval_within(&world, &[], Program::STEPS), None);
    assert_eq!(program(&world, &ever).eval(&world, &[]), Value::Null);

    let mut doubled = "['0123456789']".to_owned();
    let mut lists = "[[1]]".to_owned();
    for _ in 0..60 {
        doubled.push_str(".map(s, s + s)");
        lists.push_str(".map(l, l + l)");
    }
    for source in [doubled, lists] {
        assert_eq!(program(&world, &source).eval_within(&world, &[], Program::STEPS), None);
    }
}

#[test]
fn an_honest_evaluation_takes_few_steps() {
    let world = World::full();
    let simple = program(&world, "record.state == 'active' && record.in_scope");
    assert_eq!(simple.eval_within(&world, &world.variables(), 2), Some(Value::Bool(true)));
    assert_eq!(simple.eval_within(&world, &world.variables(), 1), None);
}

#[test]
fn chains_that_double_are_refused() {
    /// Trees whose nodes have two children.
    struct Tree;
    impl Schema for Tree {
        fn field(&self, of: TypeId, name: &str) -> Option<FieldInfo> {
            let slot = ["left", "right"].iter().position(|field| *field == name)?;
            Some(FieldInfo { slot: u32::try_from(slot).unwrap(), ty: Type::Object(of) })
        }
        fn field_names(&self, _: TypeId) -> Vec<String> {
            Vec::new()
        }
        fn type_name(&self, _: TypeId) -> String {
            "tree".to_owned()
        }
    }
    let env = Env::new(&Tree).variable("root", Type::Object(TypeId(0)));
    let grown = |steps: usize| {
        let mut source = "[root]".to_owned();
        for _ in 0..steps {
            source = format!("({source}.map(t, t.left) + {source}.map(t, t.right))");
        }
        compile(&source, &env, None)
    };
    assert_eq!(grown(3).unwrap().paths().len(), 8);
    let in_one_go = format!("[root]{}.first()", ".map(t, [t.left, t.right]).map(l, l[0])".repeat(40));
    let faults = compile(&in_one_go, &env, None).unwrap_err();
    assert_eq!(faults[0].message, "this expression reads too many different fields");
}

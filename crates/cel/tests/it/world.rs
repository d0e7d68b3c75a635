//! A small world of processes, audits and people, and helpers that compile and evaluate against it.

use std::collections::BTreeMap;

use assay_cel::{Env, FieldInfo, FunctionInfo, Host, Object, Program, Schema, Type, TypeId, Value, compile};

pub const PROCESS: TypeId = TypeId(0);
pub const AUDIT: TypeId = TypeId(1);
pub const PERSON: TypeId = TypeId(2);
/// Any record, seen through what all records have.
pub const ANY: TypeId = TypeId(3);
pub const PARAMETERS: TypeId = TypeId(4);

pub const RECORD_SLOT: u32 = 0;
pub const ACTOR_SLOT: u32 = 1;
pub const TODAY_SLOT: u32 = 2;
pub const PARAM_SLOT: u32 = 4;

pub struct World {
    types: Vec<(&'static str, Vec<(&'static str, Type)>)>,
    objects: BTreeMap<u64, BTreeMap<&'static str, Value>>,
}

fn object(ty: TypeId) -> Type {
    Type::Object(ty)
}

fn a(ty: TypeId, id: u64) -> Value {
    Value::Object(Object { ty, id })
}

fn date(text: &str) -> Value {
    Value::Date(text.parse().unwrap())
}

fn decimal(text: &str) -> Value {
    Value::Decimal(text.parse().unwrap())
}

fn place(number: u32) -> usize {
    usize::try_from(number).unwrap()
}

impl World {
    /// The world with values in it; `Default` gives one in which everything is absent.
    pub fn full() -> Self {
        let team = Value::list([a(PERSON, 21), a(PERSON, 22)]);
        let record: BTreeMap<&str, Value> = BTreeMap::from([
            ("number", "PRC-01".into()),
            ("title", "Buying".into()),
            ("state", "active".into()),
            ("in_scope", true.into()),
            ("owner", a(PERSON, 21)),
            ("audits", Value::list([a(AUDIT, 11), a(AUDIT, 12), a(AUDIT, 13)])),
            ("scrap", decimal("12.50")),
            ("rework", decimal("7.5")),
            ("risk", 6.into()),
            ("due", date("2026-11-30")),
            ("created", Value::Timestamp("2026-01-31T23:30:00Z".parse().unwrap())),
            ("interval", Value::Duration("P1Y".parse().unwrap())),
            ("tags", Value::list(["a".into(), "b".into(), "a".into()])),
            ("parent", a(PROCESS, 2)),
            ("source", a(ANY, 11)),
            ("levels", Value::list(["low".into(), "high".into()])),
            ("scores", Value::list([3.into(), 1.into(), Value::Null, 2.into()])),
            ("costs", Value::list([decimal("1.5"), decimal("2.25")])),
            ("downtimes", Value::list([Value::Duration("PT2H".parse().unwrap()), Value::Null])),
        ]);
        let audit = |state: &str, finished: Value, team: Value| {
            BTreeMap::from([("number", "A".into()), ("state", state.into()), ("finished", finished), ("team", team)])
        };
        let person = |title: &str| BTreeMap::from([("title", title.into())]);
        let objects = BTreeMap::from([
            (1, record),
            (2, BTreeMap::from([("title", "Parent".into()), ("state", "retired".into())])),
            (11, audit("closed", date("2026-03-01"), team)),
            (12, audit("planned", Value::Null, Value::list([a(PERSON, 22)]))),
            (13, audit("closed", date("2025-02-01"), Value::Null)),
            (21, person("Ada")),
            (22, person("Bo")),
            (31, BTreeMap::from([("interval_months", 12.into())])),
        ]);
        World { objects, ..World::default() }
    }

    pub fn env(&self) -> Env<'_> {
        Env::new(self)
            .variable("record", object(PROCESS))
            .variable("actor", object(PERSON))
            .variable("today", Type::Date)
            .variable("now", Type::Timestamp)
            .variable("param", object(PARAMETERS))
    }

    pub fn variables(&self) -> Vec<Value> {
        let now = Value::Timestamp("2026-11-12T08:42:00Z".parse().unwrap());
        vec![a(PROCESS, 1), a(PERSON, 22), date("2026-11-12"), now, a(PARAMETERS, 31)]
    }

    fn fields(&self, ty: TypeId) -> &[(&'static str, Type)] {
        &self.types[place(ty.0)].1
    }

    pub fn slot(&self, ty: TypeId, name: &str) -> u32 {
        self.field(ty, name).unwrap().slot
    }

    /// Renders a path as `record.audits.team`.
    pub fn path(&self, path: &assay_cel::Path) -> String {
        let variable = ["record", "actor", "today", "now", "param"][place(path.variable)];
        let steps = path.steps.iter().map(|step| format!(".{}", self.fields(step.ty)[place(step.slot)].0));
        std::iter::once(variable.to_owned()).chain(steps).collect()
    }
}

impl Default for World {
    fn default() -> Self {
        let people = || Type::list(object(PERSON));
        let types = vec![
            (
                "process",
                vec![
                    ("number", Type::String),
                    ("title", Type::String),
                    ("state", Type::choice(["draft", "active", "retired"])),
                    ("in_scope", Type::Bool),
                    ("owner", object(PERSON)),
                    ("audits", Type::list(object(AUDIT))),
                    ("scrap", Type::Decimal),
                    ("rework", Type::Decimal),
                    ("risk", Type::Int),
                    ("due", Type::Date),
                    ("created", Type::Timestamp),
                    ("interval", Type::Duration),
                    ("tags", Type::list(Type::String)),
                    ("parent", object(PROCESS)),
                    ("source", object(ANY)),
                    ("levels", Type::list(Type::choice(["low", "medium", "high"]))),
                    ("scores", Type::list(Type::Int)),
                    ("costs", Type::list(Type::Decimal)),
                    ("downtimes", Type::list(Type::Duration)),
                    ("nickname", Type::String),
                    ("handlers", people()),
                ],
            ),
            (
                "audit",
                vec![
                    ("number", Type::String),
                    ("state", Type::choice(["planned", "closed"])),
                    ("finished", Type::Date),
                    ("team", people()),
                ],
            ),
            ("person", vec![("title", Type::String), ("manager", object(PERSON))]),
            ("any record", vec![("number", Type::String)]),
            ("parameters", vec![("interval_months", Type::Int)]),
        ];
        World { types, objects: BTreeMap::new() }
    }
}

impl Schema for World {
    fn field(&self, of: TypeId, name: &str) -> Option<FieldInfo> {
        let fields = self.fields(of);
        let slot = fields.iter().position(|(known, _)| *known == name)?;
        Some(FieldInfo { slot: u32::try_from(slot).unwrap(), ty: fields[slot].1.clone() })
    }

    fn field_names(&self, of: TypeId) -> Vec<String> {
        self.fields(of).iter().map(|(name, _)| (*name).to_owned()).collect()
    }

    fn type_name(&self, of: TypeId) -> String {
        self.types[place(of.0)].0.to_owned()
    }

    fn comparable(&self, left: TypeId, right: TypeId) -> bool {
        let is_record = |ty| ty != PARAMETERS;
        left == right || (left == ANY && is_record(right)) || (right == ANY && is_record(left))
    }

    fn function(&self, space: &str, name: &str) -> Option<FunctionInfo> {
        let size = || ("size".to_owned(), Type::Int);
        match (space, name) {
            ("table", "fee") => Some(FunctionInfo { slot: 0, parameters: vec![size()], result: Type::Decimal }),
            ("table", "priority") => {
                let level = ("level".to_owned(), Type::choice(["low", "medium", "high"]));
                let result = Type::choice(["now", "later"]);
                Some(FunctionInfo { slot: 1, parameters: vec![level, size()], result })
            }
            _ => None,
        }
    }

    fn function_names(&self, space: &str) -> Option<Vec<String>> {
        (space == "table").then(|| vec!["fee".to_owned(), "priority".to_owned()])
    }
}

impl Host for World {
    fn get(&self, object: Object, slot: u32) -> Value {
        let name = self.fields(object.ty)[place(slot)].0;
        self.objects.get(&object.id).and_then(|fields| fields.get(name)).cloned().unwrap_or(Value::Null)
    }

    fn call(&self, function: u32, arguments: &[Value]) -> Value {
        match (function, arguments) {
            (0, [Value::Int(size)]) if (1..=10).contains(size) => Value::Decimal((size * 5).into()),
            (1, [Value::String(level), Value::Int(_)]) => if &**level == "high" { "now" } else { "later" }.into(),
            _ => Value::Null,
        }
    }
}

/// Compiles what must compile.
pub fn program(world: &World, source: &str) -> Program {
    match compile(source, &world.env(), None) {
        Ok(program) => program,
        Err(faults) => panic!("`{source}` does not compile: {faults:#?}"),
    }
}

/// A value as the tests write it.
pub fn show(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Int(number) => number.to_string(),
        // The letter tells decimals from integers.
        Value::Decimal(number) => format!("{number}d"),
        Value::String(text) => format!("'{text}'"),
        Value::Date(date) => date.to_string(),
        Value::Timestamp(timestamp) => timestamp.to_string(),
        Value::Duration(period) => period.to_string(),
        Value::List(items) => format!("[{}]", items.iter().map(show).collect::<Vec<_>>().join(", ")),
        Value::Object(object) => format!("#{}", object.id),
    }
}

/// Compiles and evaluates in the full world.
pub fn check(source: &str, expected: &str) {
    let world = World::full();
    let outcome = program(&world, source).eval(&world, &world.variables());
    assert_eq!(show(&outcome), expected, "{source}");
}

/// [`check`] for a table.
pub fn check_all(table: &[(&str, &str)]) {
    for (source, expected) in table {
        check(source, expected);
    }
}

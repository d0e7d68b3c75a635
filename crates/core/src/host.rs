//! Serves the expression language with record values.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;
use std::str::FromStr;
use std::sync::Arc;

use assay_cel::{Object, Period, Program, TypeId, Value};
use assay_pack::{Field, FieldKind, Pack, Register, Slot};
use rust_decimal::Decimal;

use crate::command::Actor;
use crate::facts::{Facts, Now, settings};
use crate::message::Arg;
use crate::record::Record;
use crate::{Json, value};

/// Items of a list that a sentence names.
const NAMED: usize = 8;

/// How deep live fields may read other live fields: ends what reads itself in a circle.
pub(crate) const MOST_DEPTH: u32 = 8;

/// Evaluates programs of a pack over facts.
///
/// Records are loaded once per host and named by a handle, so one host serves one decision or one batch of checks.
/// Computed fields that are not stored (see [`crate::is_stored`]) are evaluated when an expression reads them.
pub struct Host<'a> {
    pack: &'a Pack,
    facts: &'a dyn Facts,
    arena: RefCell<Arena>,
    scene: RefCell<Option<Scene>>,
    /// How many live fields are being evaluated, each for the next.
    depth: Cell<u32>,
    /// The deepest live field since the one under way began.
    deepest: Cell<u32>,
    /// Currencies of the amounts read since the evaluation under way began.
    seen: RefCell<Currencies>,
    /// Which computed fields are live, by register and field.
    live: RefCell<HashMap<(usize, usize), bool>>,
    /// The workspace's own values of parameters, once one was read.
    settings: OnceCell<Option<Arc<Record>>>,
}

#[derive(Default)]
struct Arena {
    records: Vec<Rc<Held>>,
    by_number: HashMap<String, Option<Object>>,
    rows: Vec<Row>,
    /// First row of a table, by record and field: a row is one object however often it is read.
    tables: HashMap<(usize, usize), usize>,
    /// What live fields came to in this scene, by record and field.
    outcomes: HashMap<(usize, usize), LiveOutcome>,
}

struct Held {
    record: Arc<Record>,
    register: Arc<Register>,
    /// The state as expressions see it: most checks ask for it first.
    state: Value,
}

impl Held {
    fn new(record: Arc<Record>, register: &Arc<Register>) -> Rc<Self> {
        let state = record.state.as_deref().into();
        Rc::new(Self { record, register: Arc::clone(register), state })
    }
}

/// A row of a table or a point of a series.
#[derive(Clone, Copy)]
struct Row {
    holder: usize,
    field: usize,
    index: usize,
}

/// Who asks and when.
#[derive(Clone, PartialEq)]
struct Scene {
    actor: Value,
    now: Now,
}

#[derive(Clone)]
struct LiveOutcome {
    value: Value,
    /// How many live fields deep it read: at a place too deep for that, evaluation would have ended early, and it must
    /// end in the same way whether the outcome is known or not.
    height: u32,
    seen: Currencies,
}

#[derive(Clone, Default, PartialEq)]
enum Currencies {
    #[default]
    None,
    One(String),
    Several,
}

impl Currencies {
    fn add(&mut self, other: Self) {
        *self = match (std::mem::take(self), other) {
            (Self::None, other) => other,
            (one, Self::None) => one,
            (one, other) if one == other => one,
            _ => Self::Several,
        };
    }
}

impl<'a> Host<'a> {
    /// A host over these facts.
    #[must_use]
    pub fn new(pack: &'a Pack, facts: &'a dyn Facts) -> Self {
        Self {
            pack,
            facts,
            arena: RefCell::default(),
            scene: RefCell::default(),
            depth: Cell::new(0),
            deepest: Cell::new(0),
            settings: OnceCell::new(),
            seen: RefCell::default(),
            live: RefCell::default(),
        }
    }

    /// Lets a record that is not stored (yet, or in this form) take part under its number.
    #[must_use]
    pub fn admit(&self, record: Arc<Record>) -> Value {
        let Some(register) = self.pack.register(&record.register) else { return Value::Null };
        let known = self.arena.borrow().by_number.get(&record.number).copied().flatten();
        let Some(object) = known else { return Value::Object(self.hold(record, register)) };
        let mut arena = self.arena.borrow_mut();
        let place = place_of(object);
        // The record keeps its handle, because objects are equal when their handles are.
        if let Some(held) = arena.records.get_mut(place).filter(|held| held.record != record) {
            *held = Held::new(record, &held.register);
            arena.tables.retain(|(holder, _), _| *holder != place);
            arena.outcomes.clear();
        }
        Value::Object(object)
    }

    /// The object for a record number; null where there is no such live record.
    #[must_use]
    pub fn object(&self, number: &str) -> Value {
        if let Some(known) = self.arena.borrow().by_number.get(number) {
            return known.map_or(Value::Null, Value::Object);
        }
        let found = self.facts.record(number).filter(|record| !record.withdrawn);
        let object = found.and_then(|record| {
            let register = self.pack.register(&record.register)?;
            Some(self.hold(record, register))
        });
        if object.is_none() {
            self.arena.borrow_mut().by_number.insert(number.to_owned(), None);
        }
        object.map_or(Value::Null, Value::Object)
    }

    fn hold(&self, record: Arc<Record>, register: &Arc<Register>) -> Object {
        let mut arena = self.arena.borrow_mut();
        let object = Object { ty: register.type_id, id: handle(arena.records.len()) };
        if arena.by_number.insert(record.number.clone(), Some(object)).is_some() {
            // It was looked for before and not found.
            arena.outcomes.clear();
        }
        arena.records.push(Held::new(record, register));
        object
    }

    /// Forgets every loaded record, so that a long run stays small.
    pub fn clear(&self) {
        *self.arena.borrow_mut() = Arena::default();
    }

    /// How many records are loaded.
    #[must_use]
    pub fn loaded(&self) -> usize {
        self.arena.borrow().records.len()
    }

    /// Evaluates a program about `record` (from [`Host::admit`] or [`Host::object`]).
    #[must_use]
    pub fn evaluate(&self, program: &Program, record: Value, actor: &Actor, now: Now) -> Value {
        let actor = if actor.system { Value::Null } else { self.object(&actor.person) };
        self.evaluate_in(program, record, &Scene { actor, now })
    }

    /// [`Host::evaluate`] by nobody in particular, as checks do.
    #[must_use]
    pub fn evaluate_by_system(&self, program: &Program, record: Value, now: Now) -> Value {
        self.evaluate_in(program, record, &Scene { actor: Value::Null, now })
    }

    fn evaluate_in(&self, program: &Program, record: Value, scene: &Scene) -> Value {
        if self.scene.borrow().as_ref() != Some(scene) {
            *self.scene.borrow_mut() = Some(scene.clone());
            self.arena.borrow_mut().outcomes.clear();
        }
        self.seen.take();
        self.run(program, record, scene)
    }

    /// The record form of what a program gives for a field of this kind; `None` for nothing. An amount has the currency of
    /// the amounts it was computed from, or the workspace's if there are none; amounts of several currencies have no sum.
    #[must_use]
    pub fn compute(&self, program: &Program, record: Value, kind: &FieldKind, actor: &Actor, now: Now) -> Option<Json> {
        let outcome = self.evaluate(program, record, actor, now);
        self.to_json(&outcome, kind, &value::currency(self.pack, self.facts))
    }

    fn run(&self, program: &Program, record: Value, scene: &Scene) -> Value {
        // In the order of `assay_pack::Root`.
        let variables = [
            record,
            scene.actor.clone(),
            Value::Date(scene.now.today),
            Value::Timestamp(scene.now.at),
            Value::Object(Object { ty: self.pack.schema.param(), id: 0 }),
            Value::Object(Object { ty: self.pack.schema.records(), id: 0 }),
        ];
        program.eval(self, &variables)
    }

    /// The number of a record object.
    #[must_use]
    pub fn number(&self, object: Object) -> Option<String> {
        self.held(object).map(|held| held.record.number.clone())
    }

    /// The record form of the outcome of the last [`Host::evaluate`] for a field of this kind; `None` for nothing.
    /// `currency` is that of an amount computed from no other; see [`Host::compute`].
    #[must_use]
    pub fn to_json(&self, outcome: &Value, kind: &FieldKind, currency: &str) -> Option<Json> {
        let json = match (outcome, kind) {
            (Value::Null, _) => return None,
            (Value::Int(number), FieldKind::Decimal { .. }) => Json::String(number.to_string()),
            (Value::Int(number), FieldKind::Money) => self.money(Decimal::from(*number), currency)?,
            (Value::Int(number), _) => exact(*number)?,
            (Value::Decimal(amount), FieldKind::Money) => self.money(*amount, currency)?,
            (Value::Decimal(number), FieldKind::Integer { .. } | FieldKind::Rating { .. }) => {
                exact(i64::try_from(number.trunc()).ok()?)?
            }
            (Value::Decimal(number), _) => Json::String(number.normalize().to_string()),
            (Value::Bool(flag), _) => Json::Bool(*flag),
            (Value::String(text), _) => Json::String(text.to_string()),
            (Value::Date(date), _) => Json::String(date.to_string()),
            (Value::Timestamp(moment), _) => Json::String(moment.to_string()),
            (Value::Duration(period), _) => Json::String(period.to_string()),
            (Value::Object(object), _) => Json::String(self.number(*object)?),
            (Value::List(items), _) => {
                Json::Array(items.iter().filter_map(|item| self.to_json(item, &FieldKind::Boolean, currency)).collect())
            }
        };
        (!value::is_empty(&json)).then_some(json)
    }

    /// An outcome as a message argument. Of a long list only the beginning is named.
    #[must_use]
    pub fn to_arg(&self, outcome: &Value) -> Arg {
        match outcome {
            Value::Null => Arg::Text("–".to_owned()),
            Value::Int(number) => Arg::Number(*number),
            Value::Decimal(number) => Arg::Decimal(number.normalize().to_string()),
            Value::Date(date) => Arg::Date(*date),
            Value::Timestamp(moment) => Arg::Date(moment.to_zoned(jiff::tz::TimeZone::UTC).date()),
            Value::Bool(flag) => Arg::Text(flag.to_string()),
            Value::String(text) => Arg::Text(text.to_string()),
            Value::Duration(period) => Arg::Text(period.to_string()),
            Value::Object(object) => {
                let held = self.held(*object);
                Arg::Text(held.map(|held| held.record.title().to_owned()).unwrap_or_default())
            }
            Value::List(items) => {
                let texts = items.iter().take(NAMED).map(|item| match self.to_arg(item) {
                    Arg::Text(text) | Arg::Decimal(text) | Arg::Label(text) => text,
                    Arg::Number(number) => number.to_string(),
                    Arg::Date(date) => date.to_string(),
                });
                let rest = (items.len() > NAMED).then(|| "…".to_owned());
                Arg::Text(texts.chain(rest).collect::<Vec<_>>().join(", "))
            }
        }
    }

    fn money(&self, amount: Decimal, currency: &str) -> Option<Json> {
        let seen = self.seen.borrow();
        let currency = match &*seen {
            Currencies::None => currency,
            Currencies::One(currency) => currency,
            Currencies::Several => return None,
        };
        Some(serde_json::json!({ "amount": amount.to_string(), "currency": currency }))
    }

    fn held(&self, object: Object) -> Option<Rc<Held>> {
        self.arena.borrow().records.get(place_of(object)).cloned()
    }

    fn objects<'n>(&self, numbers: impl IntoIterator<Item = &'n str>) -> Value {
        Value::list(numbers.into_iter().map(|number| self.object(number)).filter(|object| !object.is_null()))
    }

    fn of_record(&self, object: Object, slot: &Slot) -> Value {
        let Some(held) = self.held(object) else { return Value::Null };
        let record = &held.record;
        match slot {
            Slot::Number => Value::from(record.number.as_str()),
            Slot::Title => Value::from(record.title()),
            Slot::State => held.state.clone(),
            Slot::Created => Value::Timestamp(record.created),
            Slot::CreatedBy => self.object(&record.created_by),
            Slot::Changed => Value::Timestamp(record.changed),
            Slot::Version => Value::Int(i64::from(record.version)),
            Slot::Field { index } => {
                let Some(field) = held.register.fields.get(*index) else { return Value::Null };
                self.of_field(object, *index, field, &held)
            }
            Slot::Inverse { index } => {
                let Some(inverse) = held.register.inverses.get(*index) else { return Value::Null };
                let numbers = self.facts.linking(&inverse.from, &inverse.field, &record.number);
                self.objects(numbers.iter().map(String::as_str))
            }
            Slot::Column { .. } | Slot::Parameter { .. } | Slot::Register { .. } => Value::Null,
        }
    }

    fn of_field(&self, object: Object, index: usize, field: &Field, held: &Held) -> Value {
        if let Some(program) = &field.compute
            && self.is_live(held.register.index(), index, program)
        {
            return self.of_live(Object { ty: held.register.type_id, ..object }, index, program);
        }
        let Some(json) = held.record.data.get(&field.key) else { return Value::Null };
        match &field.kind {
            FieldKind::Table(_) | FieldKind::Series { .. } => {
                let schema = &self.pack.schema;
                let ty = match field.kind {
                    FieldKind::Series { .. } => Some(schema.point()),
                    _ => schema.row(held.register.index(), index),
                };
                let count = json.as_array().map_or(0, Vec::len);
                ty.map_or(Value::Null, |ty| self.rows(ty, place_of(object), index, count))
            }
            kind => self.value(json, kind),
        }
    }

    fn is_live(&self, register: usize, field: usize, program: &Program) -> bool {
        *self.live.borrow_mut().entry((register, field)).or_insert_with(|| !crate::is_stored(self.pack, program))
    }

    /// The value of a field that is computed whenever it is read. Past [`MOST_DEPTH`] there is none.
    fn of_live(&self, object: Object, field: usize, program: &Program) -> Value {
        let Some(scene) = self.scene.borrow().clone() else { return Value::Null };
        let key = (place_of(object), field);
        let depth = self.depth.get() + 1;
        let known = self.arena.borrow().outcomes.get(&key).filter(|known| depth + known.height <= MOST_DEPTH).cloned();
        if let Some(known) = known {
            self.deepest.set(self.deepest.get().max(depth + known.height));
            self.seen.borrow_mut().add(known.seen);
            return known.value;
        }
        if depth > MOST_DEPTH {
            self.deepest.set(self.deepest.get().max(depth));
            return Value::Null;
        }
        let (deepest_before, seen_before) = (self.deepest.replace(depth), self.seen.take());
        self.depth.set(depth);
        let value = self.run(program, Value::Object(object), &scene);
        self.depth.set(depth - 1);
        let (deepest, seen) = (self.deepest.get(), self.seen.replace(seen_before));
        if deepest <= MOST_DEPTH {
            let outcome = LiveOutcome { value: value.clone(), height: deepest - depth, seen: seen.clone() };
            self.arena.borrow_mut().outcomes.insert(key, outcome);
        }
        self.deepest.set(deepest_before.max(deepest));
        self.seen.borrow_mut().add(seen);
        value
    }

    fn rows(&self, ty: TypeId, holder: usize, field: usize, count: usize) -> Value {
        let mut arena = self.arena.borrow_mut();
        let first = match arena.tables.get(&(holder, field)) {
            Some(first) => *first,
            None => {
                let first = arena.rows.len();
                arena.rows.extend((0..count).map(|index| Row { holder, field, index }));
                arena.tables.insert((holder, field), first);
                first
            }
        };
        Value::list((first..first + count).map(|row| Value::Object(Object { ty, id: handle(row) })))
    }

    fn of_row(&self, object: Object, column: usize) -> Value {
        let found = {
            let arena = self.arena.borrow();
            let row = arena.rows.get(place_of(object)).copied();
            row.and_then(|row| Some((arena.records.get(row.holder)?.clone(), row)))
        };
        let Some((held, row)) = found else { return Value::Null };
        let Some(field) = held.register.fields.get(row.field) else { return Value::Null };
        let cells = held.record.data.get(&field.key).and_then(|rows| rows.get(row.index));
        match (&field.kind, cells) {
            (FieldKind::Table(columns), Some(cells)) => columns
                .get(column)
                .and_then(|column| Some(self.value(cells.get(&column.key)?, &column.kind)))
                .unwrap_or(Value::Null),
            (FieldKind::Series { .. }, Some(cells)) => match column {
                0 => cells.get("on").and_then(Json::as_str).and_then(value::parse_date).into(),
                1 => cells.get("value").and_then(Json::as_str).and_then(value::parse_decimal).into(),
                _ => cells.get("note").and_then(Json::as_str).into(),
            },
            _ => Value::Null,
        }
    }

    /// A scalar value in the language.
    fn value(&self, json: &Json, kind: &FieldKind) -> Value {
        let text = json.as_str();
        match kind {
            FieldKind::Integer { .. } | FieldKind::Rating { .. } => json.as_i64().into(),
            FieldKind::Decimal { .. } => text.and_then(value::parse_decimal).into(),
            FieldKind::Money => {
                let amount = json.get("amount").and_then(Json::as_str).and_then(value::parse_decimal);
                if let Some(currency) = json.get("currency").and_then(Json::as_str).filter(|_| amount.is_some()) {
                    self.seen.borrow_mut().add(Currencies::One(currency.to_owned()));
                }
                amount.into()
            }
            FieldKind::Date => text.and_then(value::parse_date).into(),
            FieldKind::DateTime => text.and_then(|text| jiff::Timestamp::from_str(text).ok()).into(),
            FieldKind::Duration => text.and_then(|text| Period::from_str(text).ok()).into(),
            FieldKind::Boolean => json.as_bool().map_or(Value::Null, Value::Bool),
            FieldKind::Person | FieldKind::Link(_) => text.map_or(Value::Null, |number| self.object(number)),
            FieldKind::People | FieldKind::Links(_) => self.objects(value::targets(Some(json))),
            FieldKind::Choices(_) | FieldKind::Tags => Value::list(value::targets(Some(json)).map(Value::from)),
            FieldKind::File => json.get("name").and_then(Json::as_str).into(),
            FieldKind::Text { .. }
            | FieldKind::Markdown { .. }
            | FieldKind::Choice(_)
            | FieldKind::Role
            | FieldKind::Url => text.into(),
            FieldKind::Table(_) | FieldKind::Series { .. } => Value::Null,
        }
    }

    fn parameter(&self, key: &str) -> Value {
        let settings = self.settings.get_or_init(|| settings(self.pack, self.facts));
        let own = settings.as_ref().and_then(|record| record.data.get(key));
        let json = own.or_else(|| self.pack.parameters.get(key).map(|parameter| &parameter.default));
        match json {
            Some(Json::Number(number)) => number.as_i64().into(),
            Some(Json::String(text)) => Value::from(text.as_str()),
            Some(Json::Bool(flag)) => Value::Bool(*flag),
            _ => Value::Null,
        }
    }
}

impl assay_cel::Host for Host<'_> {
    fn get(&self, object: Object, slot: u32) -> Value {
        match self.pack.schema.slot(object.ty, slot) {
            None => Value::Null,
            Some(Slot::Column { index }) => self.of_row(object, *index),
            Some(Slot::Parameter { key }) => self.parameter(key),
            Some(Slot::Register { index }) => {
                let Some(register) = self.pack.registers.get(*index) else { return Value::Null };
                let numbers = self.facts.numbers(&register.key);
                self.objects(numbers.iter().map(String::as_str))
            }
            Some(of_record) => self.of_record(object, of_record),
        }
    }

    fn call(&self, function: u32, arguments: &[Value]) -> Value {
        let table = usize::try_from(function).ok().and_then(|place| self.pack.tables.get(place));
        table.map_or(Value::Null, |table| table.find(arguments))
    }
}

/// A whole number every reader of the ledger keeps exactly.
fn exact(number: i64) -> Option<Json> {
    (-value::MAX_EXACT..=value::MAX_EXACT).contains(&number).then(|| Json::from(number))
}

/// Handles count from 0. Memory ends long before they do.
fn handle(place: usize) -> u64 {
    u64::try_from(place).unwrap_or(u64::MAX)
}

fn place_of(object: Object) -> usize {
    usize::try_from(object.id).unwrap_or(usize::MAX)
}

//! Object types and field slots for expressions.
//!
//! Slots are dense. A record's are: the built-in ones ([`Slot::Number`] to [`Slot::Version`]), then its fields in
//! order, then its inverses. Because the implicit fields come first in every register, the slots of the type of records
//! of *any* register are the same as those of each register.

use std::collections::{BTreeMap, HashMap};

use assay_cel::{Env, FieldInfo, FunctionInfo, Schema, Type, TypeId};

use crate::model::{Field, FieldKind, Inverse, Lookup, Parameter, ParameterKind, Target};

/// Variables of every expression, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Root {
    /// The record the expression is about.
    Record,
    /// The person who acts.
    Actor,
    /// The date.
    Today,
    /// The moment.
    Now,
    /// The parameters.
    Param,
    /// All records by register.
    Records,
}

/// The name before the tables of a pack in expressions: `table.<key>(…)`.
const TABLES: &str = "table";

/// Names of the variables, in the order of [`Root`].
pub const ROOTS: [&str; 6] = ["record", "actor", "today", "now", "param", "records"];

impl Root {
    /// Place among the variables.
    #[must_use]
    pub const fn index(self) -> usize {
        match self {
            Self::Record => 0,
            Self::Actor => 1,
            Self::Today => 2,
            Self::Now => 3,
            Self::Param => 4,
            Self::Records => 5,
        }
    }

    /// Place among the variables, as expressions number them.
    #[must_use]
    pub const fn slot(self) -> u32 {
        match self {
            Self::Record => 0,
            Self::Actor => 1,
            Self::Today => 2,
            Self::Now => 3,
            Self::Param => 4,
            Self::Records => 5,
        }
    }
}

/// What a slot of an object holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Slot {
    /// The record's number.
    Number,
    /// Its title.
    Title,
    /// Its workflow state; without a name where the register has no workflow.
    State,
    /// When it was created.
    Created,
    /// Who created it.
    CreatedBy,
    /// When it was last changed.
    Changed,
    /// Its version.
    Version,
    /// A field of the register, by index.
    Field {
        /// Index in the register's fields.
        index: usize,
    },
    /// An inverse of the register, by index.
    Inverse {
        /// Index in the register's inverses.
        index: usize,
    },
    /// A column of a table row by index; of a point of a series: 0 `on`, 1 `value`, 2 `note`.
    Column {
        /// Index in the table's columns.
        index: usize,
    },
    /// A pack parameter.
    Parameter {
        /// Its key.
        key: String,
    },
    /// All records of a register.
    Register {
        /// Index of the register.
        index: usize,
    },
}

/// What an object type stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ObjectKind {
    /// A record of the register with this index.
    Register(usize),
    /// A row of a table field.
    Row {
        /// Index of the register.
        register: usize,
        /// Index of the field.
        field: usize,
    },
    /// A point of a series.
    Point,
    /// The parameters.
    Param,
    /// All records by register.
    Records,
    /// A record of any register.
    Any,
}

/// Names of the built-in slots of records, in order.
pub(crate) const BUILT_IN: [&str; 7] = ["number", "title", "state", "created", "created_by", "changed", "version"];

/// Object types of a pack. A register's type is its index among the registers.
#[derive(Debug)]
pub struct PackSchema {
    types: Vec<ObjectType>,
    rows: BTreeMap<(usize, usize), TypeId>,
    point: TypeId,
    param: TypeId,
    records: TypeId,
    any: TypeId,
    identity: TypeId,
    roles: Type,
    by_key: BTreeMap<String, TypeId>,
    /// Tables by their name in expressions.
    tables: BTreeMap<String, FunctionInfo>,
}

#[derive(Debug)]
struct ObjectType {
    kind: ObjectKind,
    name: String,
    slots: Vec<(Slot, Type)>,
    names: HashMap<String, usize>,
}

/// What the schema must know of a register.
pub(crate) struct Shape<'a> {
    pub key: &'a str,
    pub fields: Vec<&'a Field>,
    /// Fields whose type could not be read: they fit everywhere, so that one fault is not told twice.
    pub broken: Vec<usize>,
    pub states: Option<Vec<&'a str>>,
    pub inverses: &'a [Inverse],
}

impl PackSchema {
    pub(crate) fn build(
        shapes: &[Shape<'_>],
        identity: &str,
        roles: &[String],
        parameters: &BTreeMap<String, Parameter>,
        tables: &[Lookup],
    ) -> Self {
        let by_key: BTreeMap<String, TypeId> =
            shapes.iter().enumerate().map(|(index, shape)| (shape.key.to_owned(), id(index))).collect();
        let mut rows = BTreeMap::new();
        let mut next = shapes.len();
        for (register, shape) in shapes.iter().enumerate() {
            for (field, _) in shape.fields.iter().enumerate().filter(|(_, field)| is_table(field)) {
                rows.insert((register, field), id(next));
                next += 1;
            }
        }
        let any = id(next + 3);
        let identity = by_key.get(identity).copied().unwrap_or(any);
        let mut schema = Self {
            types: Vec::with_capacity(next + 4),
            rows,
            point: id(next),
            param: id(next + 1),
            records: id(next + 2),
            any,
            identity,
            roles: Type::choice(roles),
            by_key,
            tables: (0..).zip(tables).map(|(slot, table)| (table.name(), table.function(slot))).collect(),
        };
        for (register, shape) in shapes.iter().enumerate() {
            let record = schema.record_type(register, shape);
            schema.types.push(record);
        }
        for (register, shape) in shapes.iter().enumerate() {
            for (index, field) in shape.fields.iter().enumerate() {
                if let FieldKind::Table(columns) = &field.kind {
                    let kind = ObjectKind::Row { register, field: index };
                    let mut row = ObjectType::new(kind, format!("row of {}.{}", shape.key, field.key));
                    for (index, column) in columns.iter().enumerate() {
                        row.add(&column.key, Slot::Column { index }, schema.plain(&column.kind));
                    }
                    schema.types.push(row);
                }
            }
        }
        schema.add_globals(shapes, parameters);
        schema
    }

    fn add_globals(&mut self, shapes: &[Shape<'_>], parameters: &BTreeMap<String, Parameter>) {
        let mut point = ObjectType::new(ObjectKind::Point, "point of a series".to_owned());
        point.add("on", Slot::Column { index: 0 }, Type::Date);
        point.add("value", Slot::Column { index: 1 }, Type::Decimal);
        point.add("note", Slot::Column { index: 2 }, Type::String);
        self.types.push(point);
        let mut param = ObjectType::new(ObjectKind::Param, "param".to_owned());
        for (key, parameter) in parameters {
            let ty = match &parameter.kind {
                ParameterKind::Integer => Type::Int,
                ParameterKind::Text => Type::String,
                ParameterKind::Choice(options) => Type::choice(options),
            };
            param.add(key, Slot::Parameter { key: key.clone() }, ty);
        }
        self.types.push(param);
        let mut records = ObjectType::new(ObjectKind::Records, "records".to_owned());
        for (index, shape) in shapes.iter().enumerate() {
            let ty = Type::list(Type::Object(id(index)));
            records.add(&shape.key.replace('-', "_"), Slot::Register { index }, ty);
        }
        self.types.push(records);
        let mut any = ObjectType::new(ObjectKind::Any, "record of any register".to_owned());
        self.add_built_in(&mut any, Some(Type::String));
        if let Some(shape) = shapes.first() {
            for (index, field) in shape.fields.iter().enumerate().take_while(|(_, field)| field.implicit) {
                any.add(&field.key, Slot::Field { index }, self.plain(&field.kind));
            }
        }
        self.types.push(any);
    }

    fn record_type(&self, register: usize, shape: &Shape<'_>) -> ObjectType {
        let mut record = ObjectType::new(ObjectKind::Register(register), shape.key.to_owned());
        let states = shape.states.as_ref().map(Type::choice);
        self.add_built_in(&mut record, states);
        for (index, field) in shape.fields.iter().enumerate() {
            let known = !shape.broken.contains(&index);
            let ty = if known { self.field_type(register, index, &field.kind) } else { Type::Null };
            record.add(&field.key, Slot::Field { index }, ty);
        }
        for (index, inverse) in shape.inverses.iter().enumerate() {
            let from = self.by_key.get(&inverse.from).copied().unwrap_or(self.any);
            record.add(&inverse.name, Slot::Inverse { index }, Type::list(Type::Object(from)));
        }
        record
    }

    fn add_built_in(&self, record: &mut ObjectType, states: Option<Type>) {
        let person = Type::Object(self.identity);
        let stateless = states.is_none();
        let all = [
            (Slot::Number, Type::String),
            (Slot::Title, Type::String),
            (Slot::State, states.unwrap_or(Type::Null)),
            (Slot::Created, Type::Timestamp),
            (Slot::CreatedBy, person),
            (Slot::Changed, Type::Timestamp),
            (Slot::Version, Type::Int),
        ];
        for ((slot, ty), name) in all.into_iter().zip(BUILT_IN) {
            record.add(name, slot, ty);
        }
        if stateless {
            // The slot stays, so that slots are the same for all registers; the name goes, so that its use is a fault.
            record.names.remove("state");
        }
    }

    /// The type of a field's values in expressions.
    #[must_use]
    pub fn field_type(&self, register: usize, field: usize, kind: &FieldKind) -> Type {
        match kind {
            FieldKind::Table(_) => {
                let row = self.rows.get(&(register, field)).copied().unwrap_or(self.any);
                Type::list(Type::Object(row))
            }
            _ => self.plain(kind),
        }
    }

    /// The type of values of a kind that is not a table.
    fn plain(&self, kind: &FieldKind) -> Type {
        match kind {
            FieldKind::Text { .. } | FieldKind::Markdown { .. } | FieldKind::File | FieldKind::Url => Type::String,
            FieldKind::Integer { .. } | FieldKind::Rating { .. } => Type::Int,
            FieldKind::Decimal { .. } | FieldKind::Money => Type::Decimal,
            FieldKind::Date => Type::Date,
            FieldKind::DateTime => Type::Timestamp,
            FieldKind::Duration => Type::Duration,
            FieldKind::Boolean => Type::Bool,
            FieldKind::Choice(choices) => Type::choice(&choices.options),
            FieldKind::Choices(choices) => Type::list(Type::choice(&choices.options)),
            FieldKind::Person => Type::Object(self.identity),
            FieldKind::People => Type::list(Type::Object(self.identity)),
            FieldKind::Role => self.roles.clone(),
            FieldKind::Link(target) => Type::Object(self.target(target)),
            FieldKind::Links(target) => Type::list(Type::Object(self.target(target))),
            FieldKind::Table(_) => Type::list(Type::Object(self.any)),
            FieldKind::Series { .. } => Type::list(Type::Object(self.point)),
            FieldKind::Tags => Type::list(Type::String),
        }
    }

    fn target(&self, target: &Target) -> TypeId {
        match target.registers.as_slice() {
            [one] => self.by_key.get(one).copied().unwrap_or(self.any),
            _ => self.any,
        }
    }

    /// The environment of an expression about records of this type: the variables are [`ROOTS`], in order.
    #[must_use]
    pub fn env(&self, record: TypeId) -> Env<'_> {
        let types = [
            Type::Object(record),
            Type::Object(self.identity),
            Type::Date,
            Type::Timestamp,
            Type::Object(self.param),
            Type::Object(self.records),
        ];
        ROOTS.into_iter().zip(types).fold(Env::new(self), |env, (name, ty)| env.variable(name, ty))
    }

    /// What a slot of a type holds.
    #[must_use]
    pub fn slot(&self, ty: TypeId, slot: u32) -> Option<&Slot> {
        self.object(ty)?.slots.get(usize::try_from(slot).ok()?).map(|(slot, _)| slot)
    }

    /// The type of the values in a slot.
    #[must_use]
    pub fn slot_type(&self, ty: TypeId, slot: u32) -> Option<&Type> {
        self.object(ty)?.slots.get(usize::try_from(slot).ok()?).map(|(_, ty)| ty)
    }

    /// What an object type stands for.
    #[must_use]
    pub fn kind(&self, ty: TypeId) -> Option<ObjectKind> {
        self.object(ty).map(|object| object.kind)
    }

    /// The row type of a table field, by index of register and field.
    #[must_use]
    pub fn row(&self, register: usize, field: usize) -> Option<TypeId> {
        self.rows.get(&(register, field)).copied()
    }

    /// The type of a point of a series.
    #[must_use]
    pub fn point(&self) -> TypeId {
        self.point
    }

    /// The type of the variable `param`.
    #[must_use]
    pub fn param(&self) -> TypeId {
        self.param
    }

    /// The type of the variable `records`.
    #[must_use]
    pub fn records(&self) -> TypeId {
        self.records
    }

    /// The type of records seen through a link to any of several registers.
    #[must_use]
    pub fn any(&self) -> TypeId {
        self.any
    }

    /// The type of people: records of the identity register.
    #[must_use]
    pub fn identity(&self) -> TypeId {
        self.identity
    }

    /// The type of records of the register with this key.
    #[must_use]
    pub fn register_type(&self, key: &str) -> Option<TypeId> {
        self.by_key.get(key).copied()
    }

    /// Is this the type of a record, of one register or any?
    #[must_use]
    pub fn is_record(&self, ty: TypeId) -> bool {
        matches!(self.kind(ty), Some(ObjectKind::Register(_) | ObjectKind::Any))
    }

    fn object(&self, ty: TypeId) -> Option<&ObjectType> {
        self.types.get(usize::try_from(ty.0).ok()?)
    }
}

impl ObjectType {
    fn new(kind: ObjectKind, name: String) -> Self {
        Self { kind, name, slots: Vec::new(), names: HashMap::new() }
    }

    fn add(&mut self, name: &str, slot: Slot, ty: Type) {
        // The built-in title comes before the field of that name, which keeps its slot but is not found by it.
        self.names.entry(name.to_owned()).or_insert(self.slots.len());
        self.slots.push((slot, ty));
    }
}

impl Schema for PackSchema {
    fn field(&self, of: TypeId, name: &str) -> Option<FieldInfo> {
        let object = self.object(of)?;
        let index = *object.names.get(name)?;
        let (_, ty) = object.slots.get(index)?;
        Some(FieldInfo { slot: u32::try_from(index).ok()?, ty: ty.clone() })
    }

    fn field_names(&self, of: TypeId) -> Vec<String> {
        let mut names: Vec<String> =
            self.object(of).map(|object| object.names.keys().cloned().collect()).unwrap_or_default();
        names.sort_unstable();
        names
    }

    fn type_name(&self, of: TypeId) -> String {
        self.object(of).map_or_else(|| "unknown".to_owned(), |object| object.name.clone())
    }

    fn comparable(&self, left: TypeId, right: TypeId) -> bool {
        left == right || (left == self.any && self.is_record(right)) || (right == self.any && self.is_record(left))
    }

    fn function(&self, space: &str, name: &str) -> Option<FunctionInfo> {
        self.tables.get(name).filter(|_| space == TABLES).cloned()
    }

    fn function_names(&self, space: &str) -> Option<Vec<String>> {
        (space == TABLES).then(|| self.tables.keys().cloned().collect())
    }
}

fn is_table(field: &Field) -> bool {
    matches!(field.kind, FieldKind::Table(_))
}

/// Packs are far smaller than this; one that is not has its last types confused, never a panic.
fn id(index: usize) -> TypeId {
    TypeId(u32::try_from(index).unwrap_or(u32::MAX))
}

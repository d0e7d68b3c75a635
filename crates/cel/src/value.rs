//! Values, and the door through which evaluation reads the fields of objects.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::period::Period;
use crate::types::TypeId;

/// A value of the language.
///
/// `==` in Rust compares representations; [`Value::equals`] is the `==` of the language.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Absence.
    Null,
    /// True or false.
    Bool(bool),
    /// A 64-bit signed integer.
    Int(i64),
    /// An exact decimal number.
    Decimal(Decimal),
    /// Text; choices are text too.
    String(Arc<str>),
    /// A calendar date.
    Date(Date),
    /// An instant.
    Timestamp(Timestamp),
    /// A span of time.
    Duration(Period),
    /// A list.
    List(Arc<[Value]>),
    /// An object of the host.
    Object(Object),
}

/// An object of the host.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Object {
    /// The type through which the object is seen; it decides what the slots of its fields mean.
    pub ty: TypeId,
    /// A handle meaningful to the host. Objects of the same or of comparable types are equal in the language when
    /// their ids are.
    pub id: u64,
}

/// The door through which evaluation reads the fields of objects.
pub trait Host {
    /// The value of a field, or [`Value::Null`] when it has none. `object.ty` is always the type whose
    /// [`Schema::field`](crate::Schema::field) gave `slot`.
    ///
    /// The value should be of the field's declared type; one that is not counts as absent where it is used.
    fn get(&self, object: Object, slot: u32) -> Value;

    /// What the function of that slot, as given by [`Schema::function`](crate::Schema::function), makes of the arguments.
    /// There are as many as it has parameters, each of the parameter's type or [`Value::Null`]. It should depend on them
    /// alone: that a program calls it is not among the [paths](crate::Program::paths) it reads.
    fn call(&self, function: u32, arguments: &[Value]) -> Value {
        let _ = (function, arguments);
        Value::Null
    }
}

impl Value {
    /// A list of the given values.
    pub fn list(items: impl IntoIterator<Item = Value>) -> Self {
        Value::List(items.into_iter().collect())
    }

    /// Whether this is [`Value::Null`].
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Value::Null)
    }

    /// Whether a condition with this outcome holds; absence counts as false.
    #[must_use]
    pub fn is_true(&self) -> bool {
        matches!(self, Value::Bool(true))
    }

    /// What `has()` asks: whether there is something here, neither absence nor empty text nor an empty list.
    #[must_use]
    pub fn is_filled(&self) -> bool {
        match self {
            Value::Null => false,
            Value::String(text) => !text.is_empty(),
            Value::List(items) => !items.is_empty(),
            _ => true,
        }
    }

    /// The `==` of the language: integers equal decimals of the same amount, objects are equal when their ids are.
    #[must_use]
    pub fn equals(&self, other: &Value) -> bool {
        match (self, other) {
            (Value::Int(left), Value::Decimal(right)) => Decimal::from(*left) == *right,
            (Value::Decimal(left), Value::Int(right)) => *left == Decimal::from(*right),
            (Value::Object(left), Value::Object(right)) => left.id == right.id,
            (Value::List(left), Value::List(right)) => {
                left.len() == right.len() && left.iter().zip(right.iter()).all(|(left, right)| left.equals(right))
            }
            _ => self == other,
        }
    }

    /// The items of a list; absence is the empty list.
    #[must_use]
    pub fn items(&self) -> &[Value] {
        match self {
            Value::List(items) => items,
            _ => &[],
        }
    }
}

/// A value that hashes and compares as the language does, for sets.
pub(crate) struct Key<'v>(pub(crate) &'v Value);

impl PartialEq for Key<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.0.equals(other.0)
    }
}

impl Eq for Key<'_> {}

impl Hash for Key<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self.0 {
            Value::Null => {}
            Value::Bool(value) => value.hash(state),
            Value::Int(value) => Decimal::from(*value).hash(state),
            Value::Decimal(value) => value.hash(state),
            Value::String(value) => value.hash(state),
            Value::Date(value) => value.hash(state),
            Value::Timestamp(value) => value.hash(state),
            Value::Duration(value) => value.hash(state),
            Value::List(items) => items.iter().for_each(|item| Key(item).hash(state)),
            Value::Object(object) => object.id.hash(state),
        }
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Value::Bool(value)
    }
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Value::Int(value)
    }
}

impl From<Decimal> for Value {
    fn from(value: Decimal) -> Self {
        Value::Decimal(value)
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Value::String(Arc::from(value))
    }
}

impl From<String> for Value {
    fn from(value: String) -> Self {
        Value::String(Arc::from(value))
    }
}

impl From<Date> for Value {
    fn from(value: Date) -> Self {
        Value::Date(value)
    }
}

impl From<Timestamp> for Value {
    fn from(value: Timestamp) -> Self {
        Value::Timestamp(value)
    }
}

impl From<Period> for Value {
    fn from(value: Period) -> Self {
        Value::Duration(value)
    }
}

impl From<Object> for Value {
    fn from(value: Object) -> Self {
        Value::Object(value)
    }
}

impl From<Vec<Value>> for Value {
    fn from(items: Vec<Value>) -> Self {
        Value::List(Arc::from(items))
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Value::Null, Into::into)
    }
}

//! What expressions are checked against: types, object schemas and the variables in scope.

use std::sync::Arc;

/// The type of an expression. Every type admits absence: a value of any type may be [`Value::Null`](crate::Value::Null).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// True or false.
    Bool,
    /// A 64-bit signed integer.
    Int,
    /// An exact decimal number.
    Decimal,
    /// Text.
    String,
    /// Text that is one of the given options. Values are plain strings; the options are known to the checker, so a
    /// comparison with a literal that is not among them is a fault.
    Choice(Arc<[Arc<str>]>),
    /// A calendar date.
    Date,
    /// An instant.
    Timestamp,
    /// A span of time in months, days and parts of a day.
    Duration,
    /// A list whose items share a type.
    List(Box<Type>),
    /// An object whose fields the [`Schema`] knows.
    Object(TypeId),
    /// Nothing but absence: the type of `null` and of the items of `[]`. It fits wherever any type is wanted.
    Null,
}

impl Type {
    /// A choice of the given options.
    pub fn choice<S: AsRef<str>>(options: impl IntoIterator<Item = S>) -> Self {
        Type::Choice(options.into_iter().map(|option| Arc::from(option.as_ref())).collect())
    }

    /// A list of items of this type.
    #[must_use]
    pub fn list(item: Type) -> Self {
        Type::List(Box::new(item))
    }

    pub(crate) fn is_number(&self) -> bool {
        matches!(self, Type::Int | Type::Decimal)
    }

    pub(crate) fn is_text(&self) -> bool {
        matches!(self, Type::String | Type::Choice(_))
    }
}

/// Names an object type of a [`Schema`]; the number means whatever the schema says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub u32);

/// What a [`Schema`] knows about one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldInfo {
    /// The field's place, handed to [`Host::get`](crate::Host::get).
    pub slot: u32,
    /// The type of the field's values.
    pub ty: Type,
}

/// What a [`Schema`] knows about one function of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FunctionInfo {
    /// The function's place, handed to [`Host::call`](crate::Host::call).
    pub slot: u32,
    /// Names and types of what it takes, in order.
    pub parameters: Vec<(String, Type)>,
    /// The type of what it gives.
    pub result: Type,
}

/// What the compiler asks about object types.
pub trait Schema {
    /// Looks a field up by name.
    fn field(&self, of: TypeId, name: &str) -> Option<FieldInfo>;

    /// All field names of a type, for "did you mean".
    fn field_names(&self, of: TypeId) -> Vec<String>;

    /// How people call the type, for messages.
    fn type_name(&self, of: TypeId) -> String;

    /// Whether objects of the two types can be the same object, so that `==` and `in` make sense between them and one
    /// may stand where the other is wanted. Must be symmetric. Comparable types share one space of
    /// [`Object::id`](crate::Object)s, because the language compares objects by id alone.
    fn comparable(&self, left: TypeId, right: TypeId) -> bool {
        left == right
    }

    /// Looks up a function the schema brings along, called as `space.name(…)`.
    fn function(&self, space: &str, name: &str) -> Option<FunctionInfo> {
        let _ = (space, name);
        None
    }

    /// Names of all functions of a space; `None` when there is no such space.
    fn function_names(&self, space: &str) -> Option<Vec<String>> {
        let _ = space;
        None
    }
}

/// The surroundings an expression is compiled in: the object types and the variables in scope.
#[derive(Clone)]
pub struct Env<'s> {
    pub(crate) schema: &'s dyn Schema,
    pub(crate) variables: Vec<(String, Type)>,
}

impl<'s> Env<'s> {
    /// An environment without variables.
    #[must_use]
    pub fn new(schema: &'s dyn Schema) -> Self {
        Env { schema, variables: Vec::new() }
    }

    /// Adds a variable. Variables take slots 0, 1, 2 … in the order in which they are added; evaluation is given their
    /// values in the same order.
    #[must_use]
    pub fn variable(mut self, name: impl Into<String>, ty: Type) -> Self {
        self.variables.push((name.into(), ty));
        self
    }

    /// The slot and type of a variable.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<(u32, &Type)> {
        let index = self.variables.iter().position(|(known, _)| known == name)?;
        let (_, ty) = self.variables.get(index)?;
        Some((u32::try_from(index).ok()?, ty))
    }
}

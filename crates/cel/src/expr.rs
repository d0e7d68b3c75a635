//! The tree that is evaluated: names resolved to slots, types settled.

use crate::ast::{Arithmetic, Comparison};
use crate::function::Function;
use crate::types::TypeId;
use crate::value::Value;

/// A checked expression.
#[derive(Clone, Debug)]
pub(crate) enum Expr {
    Const(Value),
    /// A variable of the environment, by slot.
    Variable(u32),
    /// A name bound by a macro, by the number of macros between.
    Local(u32),
    Field(Box<Expr>, TypeId, u32),
    Index(Box<[Expr; 2]>),
    Has(Box<Expr>),
    Not(Box<Expr>),
    Negate(Box<Expr>),
    /// Turns integers into decimals, also within lists.
    ToDecimal(Box<Expr>),
    And(Box<[Expr]>),
    Or(Box<[Expr]>),
    Ternary(Box<[Expr; 3]>),
    Equal(Box<[Expr; 2]>),
    NotEqual(Box<[Expr; 2]>),
    Compare(Comparison, Box<[Expr; 2]>),
    In(Box<[Expr; 2]>),
    Arithmetic(Arithmetic, Box<[Expr; 2]>),
    List(Box<[Expr]>),
    /// A list, and what to do with each item.
    Macro(Macro, Box<[Expr; 2]>),
    Call(Function, Box<[Expr]>),
    /// A function of the schema, by slot. What it gives is known to the host alone, so it is never folded.
    Provided(u32, Box<[Expr]>),
}

/// Functions that bind a name to each item of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Macro {
    Exists,
    All,
    ExistsOne,
    Filter,
    Map,
}

impl Macro {
    pub(crate) const NAMES: [&'static str; 5] = ["exists", "all", "exists_one", "filter", "map"];

    pub(crate) fn find(name: &str) -> Option<Self> {
        match name {
            "exists" => Some(Macro::Exists),
            "all" => Some(Macro::All),
            "exists_one" => Some(Macro::ExistsOne),
            "filter" => Some(Macro::Filter),
            "map" => Some(Macro::Map),
            _ => None,
        }
    }
}

impl Expr {
    pub(crate) fn is_const(&self) -> bool {
        matches!(self, Expr::Const(_))
    }

    /// Whether the expression reads nothing, so that it can be evaluated once and for all. Macros are left alone:
    /// their work is not bounded by the length of the source.
    pub(crate) fn is_foldable(&self) -> bool {
        match self {
            Expr::Negate(operand) | Expr::ToDecimal(operand) => operand.is_const(),
            Expr::Index(operands) | Expr::Arithmetic(_, operands) => operands.iter().all(Expr::is_const),
            Expr::List(items) => items.iter().all(Expr::is_const),
            Expr::Call(_, arguments) => arguments.iter().all(Expr::is_const),
            _ => false,
        }
    }
}

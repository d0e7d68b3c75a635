//! Compiled expressions.

use crate::eval::Machine;
use crate::expr::Expr;
use crate::types::{Type, TypeId};
use crate::value::{Host, Value};

/// A compiled expression: well-typed, and therefore total. Evaluation always ends with a value.
#[derive(Clone, Debug)]
pub struct Program {
    pub(crate) source: Box<str>,
    pub(crate) root: Expr,
    pub(crate) ty: Type,
    pub(crate) paths: Vec<Path>,
    pub(crate) variables: Vec<u32>,
}

/// A chain of fields that an expression reads, from a variable onwards: `record.audits.exists(a, actor in a.team)`
/// reads `record → audits → team`, and `actor`. Every prefix of a path is read too.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Path {
    /// The slot of the variable.
    pub variable: u32,
    /// The fields, from the variable onwards.
    pub steps: Vec<Step>,
}

/// One field of a [`Path`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Step {
    /// The type whose field is read.
    pub ty: TypeId,
    /// The field's slot.
    pub slot: u32,
}

impl Program {
    /// The type of the outcome. The outcome itself is of that type or [`Value::Null`].
    #[must_use]
    pub fn ty(&self) -> &Type {
        &self.ty
    }

    /// The text the program was compiled from.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Every chain of fields the program may read, sorted, without those that are prefixes of others. Variables bound
    /// by macros are resolved to the chains they range over.
    #[must_use]
    pub fn paths(&self) -> &[Path] {
        &self.paths
    }

    /// The slots of the variables the program may read, in ascending order.
    #[must_use]
    pub fn variables_read(&self) -> &[u32] {
        &self.variables
    }

    /// Whether the program may read the variable of that slot.
    #[must_use]
    pub fn reads(&self, variable: u32) -> bool {
        self.variables.binary_search(&variable).is_ok()
    }

    /// Evaluates the program. `vars` holds the values of the environment's variables by slot; missing ones are null.
    ///
    /// An evaluation that takes more than [`Program::STEPS`] is broken off with null.
    #[must_use]
    pub fn eval(&self, host: &dyn Host, vars: &[Value]) -> Value {
        self.eval_within(host, vars, Program::STEPS).unwrap_or(Value::Null)
    }

    /// Evaluates the program within a budget: `None` when it does not suffice. A field read, an item visited or made,
    /// and a byte of text made each take a step.
    #[must_use]
    pub fn eval_within(&self, host: &dyn Host, vars: &[Value], steps: u64) -> Option<Value> {
        Machine::new(host, vars, steps).run(&self.root)
    }

    /// The budget of [`Program::eval`]: far more than honest expressions need over large registers, and little enough
    /// that a hostile one ends within a second or so.
    pub const STEPS: u64 = 10_000_000;
}

//! Evaluates checked expressions. Nothing here fails: what cannot be computed is absent.

mod functions;
mod operators;

use std::borrow::Cow;
use std::cell::Cell;

use crate::expr::{Expr, Macro};
use crate::value::{Host, Object, Value};

/// One evaluation.
pub(crate) struct Machine<'v> {
    host: &'v dyn Host,
    variables: &'v [Value],
    /// Steps left. A step is a field read, an item visited or made, or some bytes of text; so they bound both the
    /// time and the memory an expression can take.
    steps: Cell<u64>,
    exhausted: Cell<bool>,
}

/// The items bound by the macros around an expression, innermost first. They live on the stack of the evaluator.
#[derive(Clone, Copy)]
struct Scope<'v> {
    item: &'v Value,
    outer: Option<&'v Scope<'v>>,
}

static NULL: Value = Value::Null;

/// Evaluates an expression that reads nothing.
pub(crate) fn constant(expr: &Expr) -> Value {
    struct Nothing;
    impl Host for Nothing {
        fn get(&self, _: Object, _: u32) -> Value {
            Value::Null
        }
    }
    Machine::new(&Nothing, &[], u64::MAX).value(expr, None).into_owned()
}

impl<'v> Machine<'v> {
    pub(crate) fn new(host: &'v dyn Host, variables: &'v [Value], steps: u64) -> Self {
        Machine { host, variables, steps: Cell::new(steps), exhausted: Cell::new(false) }
    }

    /// The outcome, or `None` when the steps did not suffice.
    pub(crate) fn run(&self, expr: &Expr) -> Option<Value> {
        let outcome = self.value(expr, None).into_owned();
        (!self.exhausted.get()).then_some(outcome)
    }

    /// Takes steps from the budget. Once it is spent every loop ends and the outcome no longer matters.
    fn spend(&self, steps: usize) -> bool {
        let left = u64::try_from(steps).ok().and_then(|steps| self.steps.get().checked_sub(steps));
        self.exhausted.set(self.exhausted.get() || left.is_none());
        self.steps.set(left.unwrap_or(0));
        !self.exhausted.get()
    }

    /// Evaluates a condition; absence counts as false. Conditions make up most of a pack, so they avoid making values.
    fn holds(&self, expr: &Expr, scope: Option<&Scope<'_>>) -> bool {
        match expr {
            Expr::Not(operand) => !self.holds(operand, scope),
            Expr::And(parts) => parts.iter().all(|part| self.holds(part, scope)),
            Expr::Or(parts) => parts.iter().any(|part| self.holds(part, scope)),
            Expr::Ternary(parts) => {
                let [condition, then, otherwise] = parts.as_ref();
                self.holds(if self.holds(condition, scope) { then } else { otherwise }, scope)
            }
            Expr::Equal(sides) => self.equal(sides, scope),
            Expr::NotEqual(sides) => !self.equal(sides, scope),
            Expr::Compare(comparison, sides) => {
                let [left, right] = sides.as_ref();
                operators::compare(*comparison, &self.value(left, scope), &self.value(right, scope))
            }
            Expr::In(sides) => {
                let [item, list] = sides.as_ref();
                let (item, list) = (self.value(item, scope), self.value(list, scope));
                list.items().iter().any(|candidate| self.spend(1) && self.same(candidate, &item))
            }
            Expr::Has(field) => self.value(field, scope).is_filled(),
            Expr::Macro(kind @ (Macro::Exists | Macro::All | Macro::ExistsOne), parts) => {
                self.quantified(*kind, parts, scope)
            }
            _ => self.value(expr, scope).is_true(),
        }
    }

    fn equal(&self, sides: &[Expr; 2], scope: Option<&Scope<'_>>) -> bool {
        let [left, right] = sides;
        self.same(&self.value(left, scope), &self.value(right, scope))
    }

    /// Equality that counts its steps: lists that share parts can take far longer to compare than to make.
    fn same(&self, left: &Value, right: &Value) -> bool {
        match (left, right) {
            (Value::List(left), Value::List(right)) => {
                left.len() == right.len()
                    && self.spend(left.len())
                    && left.iter().zip(right.iter()).all(|(left, right)| self.same(left, right))
            }
            _ => left.equals(right),
        }
    }

    fn quantified(&self, kind: Macro, parts: &[Expr; 2], scope: Option<&Scope<'_>>) -> bool {
        let [list, condition] = parts;
        let list = self.value(list, scope);
        let mut items = list.items().iter();
        let mut met = |item: &Value| self.spend(1) && self.holds(condition, Some(&Scope { item, outer: scope }));
        match kind {
            Macro::All => items.all(met),
            Macro::ExistsOne => items.by_ref().any(&mut met) && !items.any(met),
            _ => items.any(met),
        }
    }

    /// Evaluates any expression. Constants, variables and bound items are lent, not copied.
    fn value<'e>(&'e self, expr: &'e Expr, scope: Option<&Scope<'e>>) -> Cow<'e, Value> {
        match expr {
            Expr::Const(value) => Cow::Borrowed(value),
            Expr::Variable(slot) => Cow::Borrowed(self.variable(*slot)),
            Expr::Local(depth) => Cow::Borrowed(local(*depth, scope)),
            Expr::Field(of, ty, slot) => Cow::Owned(match *self.value(of, scope) {
                // The type the slot was found in, whatever the host calls this object.
                Value::Object(object) if self.spend(1) => self.host.get(Object { ty: *ty, id: object.id }, *slot),
                _ => Value::Null,
            }),
            Expr::Index(parts) => self.index(parts, scope),
            Expr::Ternary(parts) => {
                let [condition, then, otherwise] = parts.as_ref();
                self.value(if self.holds(condition, scope) { then } else { otherwise }, scope)
            }
            Expr::Negate(operand) => Cow::Owned(operators::negate(&self.value(operand, scope))),
            Expr::ToDecimal(operand) => Cow::Owned(self.promoted(self.value(operand, scope).into_owned())),
            Expr::Arithmetic(arithmetic, sides) => {
                let [left, right] = sides.as_ref();
                let (left, right) = (self.value(left, scope), self.value(right, scope));
                Cow::Owned(self.arithmetic(*arithmetic, &left, &right))
            }
            Expr::List(items) => {
                self.spend(items.len());
                Cow::Owned(items.iter().map(|item| self.value(item, scope).into_owned()).collect::<Vec<_>>().into())
            }
            Expr::Macro(Macro::Filter, parts) => Cow::Owned(self.filter(parts, scope)),
            Expr::Macro(Macro::Map, parts) => Cow::Owned(self.map(parts, scope)),
            Expr::Call(function, arguments) => Cow::Owned(self.call(*function, arguments, scope)),
            Expr::Provided(slot, arguments) => {
                let arguments: Vec<Value> =
                    arguments.iter().map(|argument| self.value(argument, scope).into_owned()).collect();
                let spent = self.spend(arguments.len().saturating_add(1));
                Cow::Owned(if spent { self.host.call(*slot, &arguments) } else { Value::Null })
            }
            Expr::Not(_)
            | Expr::And(_)
            | Expr::Or(_)
            | Expr::Equal(_)
            | Expr::NotEqual(_)
            | Expr::Compare(..)
            | Expr::In(_)
            | Expr::Has(_)
            | Expr::Macro(Macro::Exists | Macro::All | Macro::ExistsOne, _) => {
                Cow::Owned(Value::Bool(self.holds(expr, scope)))
            }
        }
    }

    fn variable(&self, slot: u32) -> &Value {
        usize::try_from(slot).ok().and_then(|slot| self.variables.get(slot)).unwrap_or(&NULL)
    }

    fn index<'e>(&'e self, parts: &'e [Expr; 2], scope: Option<&Scope<'e>>) -> Cow<'e, Value> {
        let [list, index] = parts;
        let Value::Int(index) = *self.value(index, scope) else { return Cow::Owned(Value::Null) };
        let list = self.value(list, scope);
        let item = usize::try_from(index).ok().and_then(|index| list.items().get(index));
        Cow::Owned(item.cloned().unwrap_or(Value::Null))
    }

    fn filter(&self, parts: &[Expr; 2], scope: Option<&Scope<'_>>) -> Value {
        let [list, condition] = parts;
        let list = self.value(list, scope);
        let met = |item: &&Value| self.spend(1) && self.holds(condition, Some(&Scope { item, outer: scope }));
        list.items().iter().filter(met).cloned().collect::<Vec<_>>().into()
    }

    fn map(&self, parts: &[Expr; 2], scope: Option<&Scope<'_>>) -> Value {
        let [list, outcome] = parts;
        let list = self.value(list, scope);
        let items = list.items().iter().take_while(|_| self.spend(1));
        let outcomes = items.map(|item| self.value(outcome, Some(&Scope { item, outer: scope })).into_owned());
        outcomes.collect::<Vec<_>>().into()
    }
}

/// The item bound so many macros outwards.
fn local<'e>(depth: u32, scope: Option<&Scope<'e>>) -> &'e Value {
    let mut found = scope.copied();
    for _ in 0..depth {
        found = found.and_then(|scope| scope.outer.copied());
    }
    found.map_or(&NULL, |scope| scope.item)
}

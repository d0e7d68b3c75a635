//! How types relate: naming, joining, comparing, fitting.

use std::sync::Arc;

use super::{Checker, Typed};
use crate::expr::Expr;
use crate::fault::{Span, listing};
use crate::types::Type;

/// How a type stands to one that is wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fit {
    AsItIs,
    /// Fits once integers are made decimals.
    Promoted,
    Not,
}

impl Checker<'_, '_> {
    /// The type in words.
    pub(super) fn name_of(&self, ty: &Type) -> String {
        match ty {
            Type::Bool => "a boolean".to_owned(),
            Type::Int => "an integer".to_owned(),
            Type::Decimal => "a decimal".to_owned(),
            Type::String => "text".to_owned(),
            Type::Choice(_) => "a choice".to_owned(),
            Type::Date => "a date".to_owned(),
            Type::Timestamp => "a timestamp".to_owned(),
            Type::Duration => "a duration".to_owned(),
            Type::List(item) => format!("a list of {}", self.plural_of(item)),
            Type::Object(id) => format!("`{}`", self.env.schema.type_name(*id)),
            Type::Null => "null".to_owned(),
        }
    }

    pub(super) fn plural_of(&self, ty: &Type) -> String {
        match ty {
            Type::Bool => "booleans".to_owned(),
            Type::Int => "integers".to_owned(),
            Type::Decimal => "decimals".to_owned(),
            Type::String => "texts".to_owned(),
            Type::Choice(_) => "choices".to_owned(),
            Type::Date => "dates".to_owned(),
            Type::Timestamp => "timestamps".to_owned(),
            Type::Duration => "durations".to_owned(),
            Type::List(item) => format!("lists of {}", self.plural_of(item)),
            Type::Object(_) => self.name_of(ty),
            Type::Null => "nothing".to_owned(),
        }
    }

    /// The type that both values fit into, for the cases of a ternary and the items of a list.
    pub(super) fn join(&self, left: &Type, right: &Type) -> Option<Type> {
        match (left, right) {
            (Type::Null, other) | (other, Type::Null) => Some(other.clone()),
            (Type::Int | Type::Decimal, Type::Int | Type::Decimal) if left != right => Some(Type::Decimal),
            (Type::Choice(left), Type::Choice(right)) => {
                let more = right.iter().filter(|option| !left.contains(option));
                Some(Type::Choice(left.iter().chain(more).cloned().collect()))
            }
            (Type::String, Type::Choice(_)) | (Type::Choice(_), Type::String) => Some(Type::String),
            (Type::List(left), Type::List(right)) => Some(Type::list(self.join(left, right)?)),
            _ => (left == right).then(|| left.clone()),
        }
    }

    /// Whether `==` can hold between values of the two types.
    pub(super) fn can_equal(&self, left: &Type, right: &Type) -> bool {
        match (left, right) {
            (Type::Null, _) | (_, Type::Null) => true,
            (Type::Choice(left), Type::Choice(right)) => left.iter().any(|option| right.contains(option)),
            (Type::List(left), Type::List(right)) => self.can_equal(left, right),
            (Type::Object(left), Type::Object(right)) => left == right || self.env.schema.comparable(*left, *right),
            _ => left == right || (left.is_number() && right.is_number()) || (left.is_text() && right.is_text()),
        }
    }

    pub(super) fn fit(&self, found: &Type, wanted: &Type) -> Fit {
        let as_it_is = |fits: bool| if fits { Fit::AsItIs } else { Fit::Not };
        match (found, wanted) {
            (Type::Null, _) | (Type::Choice(_), Type::String) => Fit::AsItIs,
            (Type::Int, Type::Decimal) => Fit::Promoted,
            (Type::Choice(found), Type::Choice(wanted)) => {
                as_it_is(Arc::ptr_eq(found, wanted) || found.iter().all(|option| wanted.contains(option)))
            }
            (Type::List(found), Type::List(wanted)) => self.fit(found, wanted),
            (Type::Object(found), Type::Object(wanted)) => {
                as_it_is(found == wanted || self.env.schema.comparable(*found, *wanted))
            }
            _ => as_it_is(found == wanted),
        }
    }

    /// Makes an expression fit the wanted type, or reports that it does not. `what` names the expression.
    pub(super) fn conform(&mut self, typed: Typed, wanted: &Type, span: Span, what: &str) -> Option<Typed> {
        match self.fit(&typed.ty, wanted) {
            Fit::AsItIs => Some(typed),
            Fit::Promoted => Some(Typed::new(Expr::ToDecimal(Box::new(typed.expr)), wanted.clone())),
            Fit::Not => {
                self.report_misfit(&typed, wanted, span, what);
                None
            }
        }
    }

    fn report_misfit(&mut self, typed: &Typed, wanted: &Type, span: Span, what: &str) {
        let written = span.shown(self.source);
        let is_literal = matches!(typed.expr, Expr::Const(_));
        let hint = match (&typed.ty, wanted) {
            (Type::Choice(found), Type::Choice(options)) => {
                let strange = found.iter().filter(|option| !options.contains(option)).map(AsRef::as_ref);
                Some(format!("it may be {}, which is not among the options", listing(strange, '\'')))
            }
            (Type::String, Type::Choice(options)) => {
                Some(format!("the options are {}", listing(options.iter().map(AsRef::as_ref), '\'')))
            }
            (Type::Decimal, Type::Int) => Some(format!("`int({written})` cuts off the fraction")),
            (Type::Timestamp, Type::Date) => Some(format!("`date({written})` is its calendar date")),
            (Type::String, Type::Date) if is_literal => Some(format!("write `date({written})`")),
            (Type::String, Type::Timestamp) if is_literal => Some(format!("write `timestamp({written})`")),
            (Type::String, Type::Duration) if is_literal => Some(format!("write `duration({written})`")),
            (Type::Int, Type::Duration) => Some(format!("write `days({written})`, `months({written})` …")),
            (Type::Int | Type::Decimal | Type::Date | Type::Timestamp | Type::Duration, Type::String) => {
                Some(format!("write `string({written})`"))
            }
            (Type::String, Type::Int | Type::Decimal) if is_literal => Some("numbers stand without quotes".to_owned()),
            (Type::String, Type::Int) => Some(format!("write `int({written})`")),
            (Type::String, Type::Decimal) => Some(format!("write `decimal({written})`")),
            (Type::List(_), Type::Bool) => Some(format!("to ask whether there is any write `{written}.size() > 0`")),
            (_, Type::Bool) => Some("compare it with something, such as `… != null`".to_owned()),
            (found, Type::List(item)) if self.fit(found, item) != Fit::Not => {
                Some(format!("for a list of one write `[{written}]`"))
            }
            (Type::List(item), wanted) if self.fit(item, wanted) != Fit::Not => {
                Some("pick one item: `.first()` or `.last()`".to_owned())
            }
            _ => None,
        };
        let message = format!("{what} should be {}, but is {}", self.name_of(wanted), self.name_of(&typed.ty));
        self.faults.push(span, message, hint);
    }
}

//! Checks operators.

use super::{Checker, Typed};
use crate::ast::{Arithmetic, Ast, AstKind, Operator};
use crate::expr::Expr;
use crate::fault::Span;
use crate::types::Type;
use crate::value::Value;

impl<'s> Checker<'_, 's> {
    pub(super) fn negate(&mut self, operand_ast: &Ast<'s>) -> Option<Typed> {
        let operand = self.check(operand_ast, None)?;
        match operand.ty {
            Type::Int | Type::Decimal | Type::Duration | Type::Null => {
                Some(Typed::new(Expr::Negate(Box::new(operand.expr)), operand.ty))
            }
            other => {
                let message = format!("`-` wants a number or a duration, but this is {}", self.name_of(&other));
                self.faults.push(operand_ast.span, message, None);
                None
            }
        }
    }

    /// Checks `left operator right`; `span` is the operator's.
    pub(super) fn binary(&mut self, operator: Operator, span: Span, parts: &[Ast<'s>; 2]) -> Option<Typed> {
        let (left, right) = match operator {
            Operator::Equal | Operator::NotEqual => self.equal_sides(parts),
            Operator::In => self.in_sides(parts),
            Operator::Compare(_) | Operator::Arithmetic(_) => {
                let [left, right] = parts;
                (self.check(left, None), self.check(right, None))
            }
        };
        let (left, right) = (left?, right?);
        match operator {
            Operator::Equal | Operator::NotEqual => self.equality(operator, left, right, parts),
            Operator::In => self.membership(left, right, parts),
            Operator::Compare(_) => self.comparison(operator, left, right, parts),
            Operator::Arithmetic(arithmetic) => self.arithmetic(arithmetic, span, left, right, parts),
        }
    }

    /// A literal takes its type from the other side.
    fn equal_sides(&mut self, parts: &[Ast<'s>; 2]) -> (Option<Typed>, Option<Typed>) {
        let [left, right] = parts;
        if left.is_literal() {
            let right = self.check(right, None);
            return (self.check(left, right.as_ref().map(|right| &right.ty)), right);
        }
        let left = self.check(left, None);
        let right = self.check(right, left.as_ref().map(|left| &left.ty));
        (left, right)
    }

    fn in_sides(&mut self, parts: &[Ast<'s>; 2]) -> (Option<Typed>, Option<Typed>) {
        let [item, list] = parts;
        if list.is_literal() {
            let item = self.check(item, None);
            let wanted = item.as_ref().map(|item| Type::list(item.ty.clone()));
            return (item, self.check(list, wanted.as_ref()));
        }
        let list = self.check(list, None);
        let wanted = match &list {
            Some(Typed { ty: Type::List(item), .. }) => Some(item.as_ref()),
            _ => None,
        };
        (self.check(item, wanted), list)
    }

    fn equality(&mut self, operator: Operator, left: Typed, right: Typed, parts: &[Ast<'s>; 2]) -> Option<Typed> {
        if !self.can_equal(&left.ty, &right.ty) {
            self.report_incomparable(operator, &left.ty, &right.ty, parts);
            return None;
        }
        let sides = Box::new([left.expr, right.expr]);
        let expr = if operator == Operator::Equal { Expr::Equal(sides) } else { Expr::NotEqual(sides) };
        Some(Typed::new(expr, Type::Bool))
    }

    fn membership(&mut self, item: Typed, list: Typed, parts: &[Ast<'s>; 2]) -> Option<Typed> {
        let [item_ast, list_ast] = parts;
        match &list.ty {
            Type::Null => {}
            Type::List(of) if self.can_equal(&item.ty, of) => {}
            Type::List(of) => {
                self.report_incomparable(Operator::In, &item.ty, of, parts);
                return None;
            }
            other => {
                let (item, list) = (item_ast.span.shown(self.source), list_ast.span.shown(self.source));
                let hint = match other {
                    other if other.is_text() => Some(format!("for a part of a text write `{list}.contains({item})`")),
                    Type::Object(_) => Some(format!("write `{item} == {list}`")),
                    _ => None,
                };
                let message = format!("`in` wants a list on its right, but this is {}", self.name_of(other));
                self.faults.push(list_ast.span, message, hint);
                return None;
            }
        }
        Some(Typed::new(Expr::In(Box::new([item.expr, list.expr])), Type::Bool))
    }

    fn comparison(&mut self, operator: Operator, left: Typed, right: Typed, parts: &[Ast<'s>; 2]) -> Option<Typed> {
        let Operator::Compare(comparison) = operator else { return None };
        let [left_ast, right_ast] = parts;
        let spelling = operator.spelling();
        for ast in [left_ast, right_ast] {
            if matches!(ast.kind, AstKind::Null) {
                let hint = "to ask for absence write `x == null`";
                self.faults.add_with_hint(ast.span, format!("`{spelling}` with null is never true"), hint);
                return None;
            }
        }
        let (both_numbers, same) = (left.ty.is_number() && right.ty.is_number(), left.ty == right.ty);
        let items_of_nothing = left.ty == Type::Null || right.ty == Type::Null;
        if !both_numbers && !same && !items_of_nothing {
            self.report_incomparable(operator, &left.ty, &right.ty, parts);
            return None;
        }
        if !items_of_nothing && !is_ordered(&left.ty) {
            let (left_text, right_text) = (left_ast.span.shown(self.source), right_ast.span.shown(self.source));
            let hint = match &left.ty {
                Type::Choice(_) => Some(format!("name the options that are meant: `{left_text} in ['…', '…']`")),
                Type::List(_) => Some(format!("compare sizes: `{left_text}.size() {spelling} {right_text}.size()`")),
                _ => None,
            };
            let message = format!("`{spelling}` cannot order {}", self.plural_of(&left.ty));
            self.faults.push(left_ast.span.to(right_ast.span), message, hint);
            return None;
        }
        Some(Typed::new(Expr::Compare(comparison, Box::new([left.expr, right.expr])), Type::Bool))
    }

    /// Reports that two types never compare, with the likeliest remedy.
    fn report_incomparable(&mut self, operator: Operator, left: &Type, right: &Type, parts: &[Ast<'s>; 2]) {
        let [left_ast, right_ast] = parts;
        let (left_text, right_text) = (left_ast.span.shown(self.source), right_ast.span.shown(self.source));
        let spelling = operator.spelling();
        let chained =
            matches!((operator, &left_ast.kind), (Operator::Compare(_), AstKind::Binary(Operator::Compare(_), _, _)));
        let hint = match (left, right) {
            // The right side is the list and `right` the type of its items; what helps with two values does not here.
            _ if operator == Operator::In => None,
            (Type::Bool, _) if chained => Some("comparisons do not chain: write `a < b && b < c`".to_owned()),
            (Type::Date, Type::Timestamp) => Some(format!("compare dates with dates: `date({right_text})`")),
            (Type::Timestamp, Type::Date) => Some(format!("compare dates with dates: `date({left_text})`")),
            (Type::Date, Type::String) if right_ast.is_literal() => Some(format!("write `date({right_text})`")),
            (Type::String, Type::Date) if left_ast.is_literal() => Some(format!("write `date({left_text})`")),
            (Type::Timestamp, Type::String) if right_ast.is_literal() => {
                Some(format!("write `timestamp({right_text})`"))
            }
            (Type::Date | Type::Timestamp, Type::Duration) => {
                Some(format!("count from a date, as in `{left_text} {spelling} other_date - {right_text}`"))
            }
            (Type::List(_), number) if number.is_number() => {
                Some(format!("compare its size: `{left_text}.size() {spelling} {right_text}`"))
            }
            (Type::Duration, Type::Int) => Some(format!("write `days({right_text})`, `months({right_text})` …")),
            (Type::Object(_), other) if other.is_text() => Some(format!("compare one of its fields: `{left_text}.…`")),
            (other, Type::Object(_)) if other.is_text() => Some(format!("compare one of its fields: `{right_text}.…`")),
            (Type::List(item), other) if self.can_equal(item, other) => {
                Some(format!("to look for it in the list write `{right_text} in {left_text}`"))
            }
            (other, Type::List(item)) if self.can_equal(item, other) => {
                Some(format!("to look for it in the list write `{left_text} in {right_text}`"))
            }
            (Type::Choice(_), Type::Choice(_)) => Some("they have no option in common".to_owned()),
            (Type::Choice(_), _) | (_, Type::Choice(_)) if matches!(operator, Operator::Compare(_)) => {
                Some("choices have no order; use `==` or `in`".to_owned())
            }
            (number, other) if number.is_number() && other.is_text() => {
                Some(number_or_text(left_ast, right_ast, self.source))
            }
            (other, number) if number.is_number() && other.is_text() => {
                Some(number_or_text(right_ast, left_ast, self.source))
            }
            _ => None,
        };
        let message = match operator {
            Operator::In => {
                format!("`in` cannot find {} in a list of {}", self.name_of(left), self.plural_of(right))
            }
            _ => format!("`{spelling}` cannot compare {} with {}", self.name_of(left), self.name_of(right)),
        };
        self.faults.push(left_ast.span.to(right_ast.span), message, hint);
    }

    fn arithmetic(
        &mut self,
        arithmetic: Arithmetic,
        span: Span,
        left: Typed,
        right: Typed,
        parts: &[Ast<'s>; 2],
    ) -> Option<Typed> {
        let Some(ty) = self.arithmetic_type(arithmetic, &left.ty, &right.ty) else {
            self.report_arithmetic(arithmetic, &left.ty, &right.ty, parts);
            return None;
        };
        let divides = matches!(arithmetic, Arithmetic::Divide | Arithmetic::Remainder);
        if divides && matches!(&right.expr, Expr::Const(zero) if zero.equals(&Value::Int(0))) {
            let [_, right_ast] = parts;
            self.faults.add(span.to(right_ast.span), "division by zero");
            return None;
        }
        // Lists must share their item type; numbers are promoted one by one while they are computed.
        let sides = match &ty {
            Type::List(_) => {
                let [left_ast, right_ast] = parts;
                let left = self.conform(left, &ty, left_ast.span, "this list")?;
                let right = self.conform(right, &ty, right_ast.span, "this list")?;
                [left.expr, right.expr]
            }
            _ => [left.expr, right.expr],
        };
        Some(Typed::new(Expr::Arithmetic(arithmetic, Box::new(sides)), ty))
    }

    fn arithmetic_type(&self, arithmetic: Arithmetic, left: &Type, right: &Type) -> Option<Type> {
        use Arithmetic::{Add, Multiply, Subtract};
        match (arithmetic, left, right) {
            (Add, list @ Type::List(_), Type::Null) | (Add, Type::Null, list @ Type::List(_)) => Some(list.clone()),
            (_, Type::Null, _) | (_, _, Type::Null) => Some(Type::Null),
            (_, Type::Int, Type::Int) => Some(Type::Int),
            (_, left, right) if left.is_number() && right.is_number() => Some(Type::Decimal),
            (Add, left, right) if left.is_text() && right.is_text() => Some(Type::String),
            (Add, Type::List(_), Type::List(_)) => self.join(left, right),
            (Add | Subtract, Type::Date, Type::Duration) | (Add, Type::Duration, Type::Date) => Some(Type::Date),
            (Add | Subtract, Type::Timestamp, Type::Duration) | (Add, Type::Duration, Type::Timestamp) => {
                Some(Type::Timestamp)
            }
            (Add | Subtract, Type::Duration, Type::Duration)
            | (Subtract, Type::Timestamp, Type::Timestamp)
            | (Multiply, Type::Duration, Type::Int)
            | (Multiply, Type::Int, Type::Duration) => Some(Type::Duration),
            _ => None,
        }
    }

    fn report_arithmetic(&mut self, arithmetic: Arithmetic, left: &Type, right: &Type, parts: &[Ast<'s>; 2]) {
        let [left_ast, right_ast] = parts;
        let (left_text, right_text) = (left_ast.span.shown(self.source), right_ast.span.shown(self.source));
        let spelling = Operator::Arithmetic(arithmetic).spelling();
        let textual = |ty: &Type| matches!(ty, Type::Int | Type::Decimal | Type::Bool | Type::Date | Type::Timestamp);
        let hint = match (arithmetic, left, right) {
            (Arithmetic::Subtract, Type::Date, Type::Date) => {
                Some(format!("the number of days is `days_between({right_text}, {left_text})`"))
            }
            (Arithmetic::Subtract, Type::Date | Type::Timestamp, Type::Date | Type::Timestamp) => {
                Some("bring both to dates: `days_between(date(…), date(…))`".to_owned())
            }
            (Arithmetic::Add | Arithmetic::Subtract, Type::Date | Type::Timestamp, Type::Int) => {
                Some(format!("say of what: `{left_text} {spelling} days({right_text})`"))
            }
            (Arithmetic::Add, text, other) if text.is_text() && textual(other) => {
                Some(format!("write `{left_text} + string({right_text})`"))
            }
            (Arithmetic::Add, other, text) if text.is_text() && textual(other) => {
                Some(format!("write `string({left_text}) + {right_text}`"))
            }
            (Arithmetic::Add, Type::List(item), other) if self.join(item, other).is_some() => {
                Some(format!("to add one item write `{left_text} + [{right_text}]`"))
            }
            _ => None,
        };
        let message = format!("`{spelling}` cannot take {} and {}", self.name_of(left), self.name_of(right));
        self.faults.push(left_ast.span.to(right_ast.span), message, hint);
    }
}

/// How a number and a text are made to compare: the literal of the two gives way.
fn number_or_text(number: &Ast<'_>, text: &Ast<'_>, source: &str) -> String {
    let (number_text, text_text) = (number.span.shown(source), text.span.shown(source));
    if matches!(number.kind, AstKind::Int(_) | AstKind::Decimal(_)) {
        format!("texts stand in quotes: '{number_text}'")
    } else if text.is_literal() {
        "numbers stand without quotes".to_owned()
    } else {
        format!("write `decimal({text_text})`")
    }
}

/// Whether values of the type have an order.
pub(super) fn is_ordered(ty: &Type) -> bool {
    matches!(ty, Type::Int | Type::Decimal | Type::String | Type::Date | Type::Timestamp | Type::Duration)
}

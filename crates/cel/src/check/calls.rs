//! Checks calls of functions.

use super::operators::is_ordered;
use super::{Checker, Local, Typed};
use crate::ast::{Ast, AstKind, Name};
use crate::expr::{Expr, Macro};
use crate::fault::{Span, nearest};
use crate::function::{self, Form, Function, Signature};
use crate::types::Type;

impl<'s> Checker<'_, 's> {
    pub(super) fn call(
        &mut self,
        receiver: Option<&Ast<'s>>,
        name: Name<'s>,
        arguments: &[Ast<'s>],
        span: Span,
        wanted: Option<&Type>,
    ) -> Option<Typed> {
        match (receiver, name.text, Macro::find(name.text)) {
            (Some(list), _, Some(kind)) => return self.list_macro(kind, list, name, arguments, wanted),
            (None, "has", _) => return self.has(arguments, span),
            _ => {}
        }
        let Some(signature) = function::find(name.text) else {
            self.report_unknown_function(receiver, name);
            self.check_guessed_macro(receiver, name, arguments);
            return None;
        };
        if receiver.is_some() && signature.form == Form::Call {
            let message = format!("`{}` is not written behind a dot", name.text);
            self.faults.add_with_hint(name.span, message, format!("write `{}`", signature.usage));
            self.check_all(receiver, arguments);
            return None;
        }
        let all: Vec<&Ast<'s>> = receiver.into_iter().chain(arguments).collect();
        let checked = self.check_all(receiver, arguments);
        if all.len() != signature.arity {
            self.report_arity(signature, receiver.is_some(), arguments.len(), name.span);
            return None;
        }
        let call = Call { signature, asts: all };
        self.typed_call(&call, checked?)
    }

    /// Checks receiver and arguments, all of them, also when some are faulty.
    fn check_all(&mut self, receiver: Option<&Ast<'s>>, arguments: &[Ast<'s>]) -> Option<Vec<Typed>> {
        let all = receiver.into_iter().chain(arguments);
        let checked: Vec<Option<Typed>> = all.map(|argument| self.check(argument, None)).collect();
        checked.into_iter().collect()
    }

    /// Checks the arguments of an unknown function. It may be a misspelled macro, and then one of them is a new name.
    fn check_guessed_macro(&mut self, receiver: Option<&Ast<'s>>, name: Name<'s>, arguments: &[Ast<'s>]) {
        let place = usize::from(receiver.is_none());
        let binds = receiver.is_some() || Macro::find(name.text).is_some();
        let bound = match arguments.get(place).map(|argument| &argument.kind) {
            Some(AstKind::Name(bound)) if binds && arguments.len() > place + 1 => bound,
            _ => {
                self.check_all(receiver, arguments);
                return;
            }
        };
        self.check_all(receiver, arguments.get(..place).unwrap_or_default());
        self.locals.push(Local { name: bound, ty: None });
        self.check_all(None, arguments.get(place + 1..).unwrap_or_default());
        self.locals.pop();
    }

    fn report_unknown_function(&mut self, receiver: Option<&Ast<'s>>, name: Name<'s>) {
        let text = name.text;
        let is_macro = Macro::find(text).is_some();
        let is_variable = receiver.is_none() && self.names_in_scope().contains(&text);
        let hint = if is_macro {
            Some(format!("write it behind the list: `list.{text}(x, …)`"))
        } else if text == "has" {
            Some("write `has(record.field)`".to_owned())
        } else if is_variable {
            Some(format!("`{text}` is a variable: write it without parentheses"))
        } else if let Some(advice) = function::advice(text) {
            Some(advice.to_owned())
        } else {
            let known = function::names().chain(Macro::NAMES).chain(["has"]).chain(function::foreign_names());
            nearest(text, known).map(|meant| match function::advice(meant) {
                Some(advice) => advice.to_owned(),
                None => format!("did you mean `{meant}`?"),
            })
        };
        let message = if is_macro || text == "has" {
            format!("`{text}` is not called like this")
        } else {
            format!("there is no function `{text}`")
        };
        self.faults.push(name.span, message, hint);
    }

    fn report_arity(&mut self, signature: &Signature, is_method: bool, given: usize, span: Span) {
        let wanted = signature.arity - usize::from(is_method);
        let wanted = match wanted {
            0 => "no arguments".to_owned(),
            1 => "one argument".to_owned(),
            more => format!("{more} arguments"),
        };
        let given = match given {
            0 => "none is given".to_owned(),
            1 => "one is given".to_owned(),
            more => format!("{more} are given"),
        };
        let message = format!("`{}` takes {wanted} here, but {given}", signature.name);
        self.faults.add_with_hint(span, message, format!("write `{}`", signature.usage));
    }

    fn typed_call(&mut self, call: &Call<'_, 's>, arguments: Vec<Typed>) -> Option<Typed> {
        let function = call.signature.function;
        match (function, arguments.as_slice()) {
            (Function::Size, [value]) => match &value.ty {
                Type::List(_) | Type::String | Type::Choice(_) | Type::Null => call.finish(arguments, Type::Int),
                other => self.report_argument(call, 0, "a list or text", &other.clone()),
            },
            (Function::SumInt, [list]) => {
                let (function, ty) = match self.item_of(call, list)? {
                    Type::Int | Type::Null => (Function::SumInt, Type::Int),
                    Type::Decimal => (Function::SumDecimal, Type::Decimal),
                    Type::Duration => (Function::SumDuration, Type::Duration),
                    other => return self.report_argument(call, 0, "a list of numbers", &Type::list(other)),
                };
                Some(call.build(function, arguments, ty))
            }
            (Function::Min | Function::Max, [list]) => match self.item_of(call, list)? {
                item if is_ordered(&item) || item == Type::Null => call.finish(arguments, item),
                other => self.report_argument(call, 0, "a list of numbers, dates or texts", &Type::list(other)),
            },
            (Function::First | Function::Last, [list]) => {
                let item = self.item_of(call, list)?;
                call.finish(arguments, item)
            }
            (Function::Distinct, [list]) => {
                let item = self.item_of(call, list)?;
                if matches!(item, Type::List(_)) {
                    return self.report_argument(call, 0, "a list of single values", &Type::list(item));
                }
                call.finish(arguments, Type::list(item))
            }
            (Function::Contains | Function::StartsWith | Function::EndsWith, _) => {
                let arguments = self.conform_all(call, arguments, &Type::String)?;
                call.finish(arguments, Type::Bool)
            }
            (Function::Lower | Function::Trim, _) => {
                let arguments = self.conform_all(call, arguments, &Type::String)?;
                call.finish(arguments, Type::String)
            }
            (
                Function::Minutes
                | Function::Hours
                | Function::Days
                | Function::Weeks
                | Function::Months
                | Function::Years,
                _,
            ) => {
                let arguments = self.conform_all(call, arguments, &Type::Int)?;
                call.finish(arguments, Type::Duration)
            }
            (Function::DaysBetween | Function::Year | Function::Month | Function::Day, values) => {
                let is_calendar = |ty: &Type| matches!(ty, Type::Date | Type::Timestamp | Type::Null);
                match values.iter().zip(0..).find(|(value, _)| !is_calendar(&value.ty)) {
                    Some((value, place)) => self.report_argument(call, place, "a date", &value.ty.clone()),
                    None => call.finish(arguments, Type::Int),
                }
            }
            _ => self.conversion(call, arguments),
        }
    }

    fn conversion(&mut self, call: &Call<'_, 's>, arguments: Vec<Typed>) -> Option<Typed> {
        let [argument] = arguments.as_slice() else { return None };
        let (from, given) = (argument.ty.clone(), argument.expr.clone());
        let (ty, accepted, wanted) = match call.signature.function {
            Function::ToInt => (Type::Int, from.is_number() || from.is_text(), "a number or text"),
            Function::ToDecimal => (Type::Decimal, from.is_number() || from.is_text(), "a number or text"),
            Function::ToDate => {
                (Type::Date, from.is_text() || matches!(from, Type::Date | Type::Timestamp), "text or a timestamp")
            }
            Function::ToTimestamp => (Type::Timestamp, from.is_text() || from == Type::Timestamp, "text"),
            Function::ToDuration => (Type::Duration, from.is_text() || from == Type::Duration, "text"),
            _ => (Type::String, !matches!(from, Type::List(_) | Type::Object(_)), "a single value"),
        };
        if !accepted && from != Type::Null {
            return self.report_argument(call, 0, wanted, &from);
        }
        let outcome = call.build(call.signature.function, arguments, ty);
        // A literal that does not convert would be absent for ever, which nobody means.
        let hopeless = matches!(&outcome.expr, Expr::Const(value) if value.is_null());
        if hopeless && matches!(&given, Expr::Const(value) if !value.is_null()) {
            let span = call.asts.first().map_or(Span::default(), |ast| ast.span);
            let message = format!("this does not convert to {}", self.name_of(&outcome.ty));
            self.faults.add_with_hint(span, message, format!("write it like `{}`", call.signature.usage));
            return None;
        }
        Some(outcome)
    }

    /// The item type of the list a function works on.
    fn item_of(&mut self, call: &Call<'_, 's>, list: &Typed) -> Option<Type> {
        match &list.ty {
            Type::List(item) => Some(item.as_ref().clone()),
            Type::Null => Some(Type::Null),
            other => {
                self.report_argument(call, 0, "a list", other);
                None
            }
        }
    }

    fn conform_all(&mut self, call: &Call<'_, 's>, arguments: Vec<Typed>, wanted: &Type) -> Option<Vec<Typed>> {
        // `list.contains(x)` is the one mistake here that has a better remedy than a conversion.
        if let (Function::Contains, Some(Typed { ty: Type::List(_), .. })) =
            (call.signature.function, arguments.first())
        {
            let texts: Vec<&str> = call.asts.iter().map(|ast| ast.span.shown(self.source)).collect();
            if let [list, item] = texts.as_slice() {
                let hint = format!("write `{item} in {list}`");
                let span = call.asts.first().map_or(Span::default(), |ast| ast.span);
                self.faults.add_with_hint(span, "`contains` looks into text, but this is a list", hint);
            }
            return None;
        }
        let what = format!("what `{}` takes", call.signature.name);
        let pairs = arguments.into_iter().zip(&call.asts);
        let conformed: Vec<Option<Typed>> =
            pairs.map(|(argument, ast)| self.conform(argument, wanted, ast.span, &what)).collect();
        conformed.into_iter().collect()
    }

    fn report_argument(&mut self, call: &Call<'_, 's>, place: usize, wanted: &str, found: &Type) -> Option<Typed> {
        let span = call.asts.get(place).map_or(Span::default(), |ast| ast.span);
        let message = format!("`{}` wants {wanted}, but this is {}", call.signature.name, self.name_of(found));
        let written = span.shown(self.source);
        let hint = match found {
            Type::String if wanted == "a date" => Some(format!("write `date({written})`")),
            Type::Object(_) => Some(format!("take one of its fields: `{written}.…`")),
            Type::List(item) if matches!(item.as_ref(), Type::Object(_)) => {
                Some(format!("take a field of each: `{written}.map(x, x.…)`"))
            }
            Type::List(_) => None,
            _ if wanted.starts_with("a list") => Some(format!("write `{}`", call.signature.usage)),
            _ => None,
        };
        self.faults.push(span, message, hint);
        None
    }
}

/// A call under examination.
struct Call<'a, 's> {
    signature: &'static Signature,
    /// Receiver and arguments as written.
    asts: Vec<&'a Ast<'s>>,
}

impl Call<'_, '_> {
    fn build(&self, function: Function, arguments: Vec<Typed>, ty: Type) -> Typed {
        let arguments = arguments.into_iter().map(|argument| argument.expr).collect();
        Typed::new(Expr::Call(function, arguments), ty)
    }

    /// An option because the reports, which end the other branches, give none.
    fn finish(&self, arguments: Vec<Typed>, ty: Type) -> Option<Typed> {
        Some(self.build(self.signature.function, arguments, ty))
    }
}

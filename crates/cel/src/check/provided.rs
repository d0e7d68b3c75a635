//! Checks calls of functions that the schema brings along.

use super::{Checker, Typed};
use crate::ast::{Ast, AstKind, Name};
use crate::expr::Expr;
use crate::fault::{listing, nearest};
use crate::types::FunctionInfo;

impl<'s> Checker<'_, 's> {
    /// The space of functions a receiver names, unless a variable of that name is meant.
    pub(super) fn space(&self, receiver: &Ast<'s>) -> Option<&'s str> {
        let AstKind::Name(name) = receiver.kind else { return None };
        let is_space = self.env.schema.function_names(name).is_some() && !self.names_in_scope().contains(&name);
        is_space.then_some(name)
    }

    /// Checks `space.name(arguments)`.
    pub(super) fn provided(&mut self, space: &str, name: Name<'s>, arguments: &[Ast<'s>]) -> Option<Typed> {
        let Some(function) = self.env.schema.function(space, name.text) else {
            self.report_unknown_provided(space, name);
            arguments.iter().for_each(|argument| drop(self.check(argument, None)));
            return None;
        };
        if arguments.len() != function.parameters.len() {
            let usage = usage(space, name.text, &function);
            let (wanted, given) = (function.parameters.len(), arguments.len());
            let message = format!("`{space}.{}` takes {wanted} here, but {given} are given", name.text);
            self.faults.add_with_hint(name.span, message, format!("write `{usage}`"));
            arguments.iter().for_each(|argument| drop(self.check(argument, None)));
            return None;
        }
        let mut typed = Vec::with_capacity(arguments.len());
        for (argument, (parameter, ty)) in arguments.iter().zip(&function.parameters) {
            let what = format!("`{parameter}` of `{space}.{}`", name.text);
            let checked = self.check(argument, Some(ty));
            typed.push(checked.and_then(|checked| self.conform(checked, ty, argument.span, &what)));
        }
        let typed: Vec<Typed> = typed.into_iter().collect::<Option<_>>()?;
        let arguments = typed.into_iter().map(|typed| typed.expr).collect();
        Some(Typed::new(Expr::Provided(function.slot, arguments), function.result))
    }

    fn report_unknown_provided(&mut self, space: &str, name: Name<'s>) {
        let known = self.env.schema.function_names(space).unwrap_or_default();
        let known = known.iter().map(String::as_str);
        let hint = match nearest(name.text, known.clone()) {
            Some(meant) => Some(format!("did you mean `{space}.{meant}(…)`?")),
            None if known.len() == 0 => None,
            None => Some(format!("known here: {}", listing(known, '`'))),
        };
        self.faults.push(name.span, format!("there is no `{space}.{}`", name.text), hint);
    }
}

/// How the function is called, with the names of what it takes.
fn usage(space: &str, name: &str, function: &FunctionInfo) -> String {
    let parameters: Vec<&str> = function.parameters.iter().map(|(name, _)| name.as_str()).collect();
    format!("{space}.{name}({})", parameters.join(", "))
}

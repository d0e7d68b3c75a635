//! Checks macros: `has`, and those that bind a name to each item of a list.

use super::{Checker, Local, Typed};
use crate::ast::{Ast, AstKind, Name};
use crate::expr::{Expr, Macro};
use crate::fault::Span;
use crate::types::Type;

impl<'s> Checker<'_, 's> {
    pub(super) fn has(&mut self, arguments: &[Ast<'s>], span: Span) -> Option<Typed> {
        let [argument] = arguments else {
            self.faults.add_with_hint(span, "`has` takes one field", "write `has(record.field)`");
            return None;
        };
        let field = self.check(argument, None);
        if !matches!(argument.kind, AstKind::Field(..) | AstKind::Faulty) {
            let written = argument.span.shown(self.source);
            let hint = format!("write `has(record.field)`, or `{written} != null`");
            self.faults.add_with_hint(argument.span, "`has` asks about a field", hint);
            return None;
        }
        Some(Typed::new(Expr::Has(Box::new(field?.expr)), Type::Bool))
    }

    pub(super) fn list_macro(
        &mut self,
        kind: Macro,
        receiver: &Ast<'s>,
        name: Name<'s>,
        arguments: &[Ast<'s>],
        wanted: Option<&Type>,
    ) -> Option<Typed> {
        let list = self.check(receiver, None);
        let item = match &list {
            None => None,
            Some(Typed { ty: Type::List(item), .. }) => Some(item.as_ref().clone()),
            Some(Typed { ty: Type::Null, .. }) => Some(Type::Null),
            Some(other) => {
                let message = format!("`{}` works on lists, but this is {}", name.text, self.name_of(&other.ty));
                self.faults.add(receiver.span, message);
                None
            }
        };
        let (bound, body) = self.binding(name, arguments)?;
        self.locals.push(Local { name: bound, ty: item.clone() });
        let outcome = match kind {
            Macro::Map => {
                let wanted = match wanted {
                    Some(Type::List(item)) => Some(item.as_ref()),
                    _ => None,
                };
                self.check(body, wanted)
            }
            _ => {
                let asked_by = format!("`{}`", name.text);
                self.condition(body, &asked_by).map(|expr| Typed { expr, ty: Type::Bool })
            }
        };
        self.locals.pop();
        let (list, item, outcome) = (list?, item?, outcome?);
        let ty = match kind {
            Macro::Exists | Macro::All | Macro::ExistsOne => Type::Bool,
            Macro::Filter => Type::list(item),
            Macro::Map => self.nested_list(outcome.ty, body.span)?,
        };
        Some(Typed::new(Expr::Macro(kind, Box::new([list.expr, outcome.expr])), ty))
    }

    /// The two arguments of a macro: the name for each item and what is asked of it.
    fn binding<'a>(&mut self, name: Name<'s>, arguments: &'a [Ast<'s>]) -> Option<(&'s str, &'a Ast<'s>)> {
        let usage = format!("write `.{}(x, …)`, where `x` names each item in turn", name.text);
        let [bound, body] = arguments else {
            let message = format!("`{}` takes a name and an expression, separated by a comma", name.text);
            self.faults.add_with_hint(name.span, message, usage);
            return None;
        };
        let AstKind::Name(bound_name) = bound.kind else {
            if !matches!(bound.kind, AstKind::Faulty) {
                self.faults.add_with_hint(bound.span, "this should be a name for the items of the list", usage);
            }
            return None;
        };
        let is_space = self.env.schema.function_names(bound_name).is_some();
        if is_space || self.names_in_scope().contains(&bound_name) {
            let message = format!("`{bound_name}` already means something else here");
            self.faults.add_with_hint(bound.span, message, "choose another name for the items");
        }
        Some((bound_name, body))
    }
}

//! Resolves names and settles types; turns the tree as written into the tree that is evaluated.
//!
//! A faulty part gives no expression, and whatever needs it stays silent; so each fault is reported once, and faults
//! elsewhere are still found.

mod calls;
mod macros;
mod operators;
mod provided;
mod types;

use std::sync::Arc;

use crate::ast::{Ast, AstKind, Name};
use crate::eval;
use crate::expr::Expr;
use crate::fault::{Faults, Span, listing, nearest};
use crate::function;
use crate::types::{Env, Type};
use crate::value::Value;

/// A checked expression and its type.
#[derive(Debug)]
pub(crate) struct Typed {
    pub(crate) expr: Expr,
    pub(crate) ty: Type,
}

impl Typed {
    fn new(expr: Expr, ty: Type) -> Self {
        let expr = if expr.is_foldable() { Expr::Const(eval::constant(&expr)) } else { expr };
        Typed { expr, ty }
    }
}

/// A name bound by a macro.
struct Local<'s> {
    name: &'s str,
    /// Unknown when the list is faulty.
    ty: Option<Type>,
}

struct Checker<'c, 's> {
    source: &'s str,
    env: &'c Env<'c>,
    locals: Vec<Local<'s>>,
    faults: &'c mut Faults,
}

/// Checks a whole expression.
pub(crate) fn check<'s>(
    source: &'s str,
    ast: &Ast<'s>,
    env: &Env<'_>,
    expected: Option<&Type>,
    faults: &mut Faults,
) -> Option<Typed> {
    let mut checker = Checker { source, env, locals: Vec::new(), faults };
    let typed = checker.check(ast, expected)?;
    match expected {
        Some(expected) => checker.conform(typed, expected, ast.span, "this expression"),
        None => Some(typed),
    }
}

impl<'s> Checker<'_, 's> {
    /// Checks an expression. Where the surroundings want a certain type, literals are read as that; that the outcome
    /// does fit is for the caller to see to.
    fn check(&mut self, ast: &Ast<'s>, wanted: Option<&Type>) -> Option<Typed> {
        match &ast.kind {
            AstKind::Faulty => None,
            AstKind::Null => Some(Typed::new(Expr::Const(Value::Null), Type::Null)),
            AstKind::Bool(value) => Some(Typed::new(Expr::Const(Value::Bool(*value)), Type::Bool)),
            AstKind::Int(value) => Some(Typed::new(Expr::Const(Value::Int(*value)), Type::Int)),
            AstKind::Decimal(value) => Some(Typed::new(Expr::Const(Value::Decimal(*value)), Type::Decimal)),
            AstKind::Text(text) => self.text(text, ast.span, wanted),
            AstKind::Name(name) => self.name(name, ast.span),
            AstKind::List(items) => self.list(items, ast.span, wanted),
            AstKind::Field(of, name) => self.field(of, *name),
            AstKind::Index(parts) => self.index(parts),
            AstKind::Call(receiver, name, arguments) => {
                self.call(receiver.as_deref(), *name, arguments, ast.span, wanted)
            }
            AstKind::Not(operand) => {
                let operand = self.condition(operand, "`!`")?;
                Some(Typed::new(Expr::Not(Box::new(operand)), Type::Bool))
            }
            AstKind::Negate(operand) => self.negate(operand),
            AstKind::And(parts) => Some(Typed::new(Expr::And(self.conditions(parts, "`&&`")?), Type::Bool)),
            AstKind::Or(parts) => Some(Typed::new(Expr::Or(self.conditions(parts, "`||`")?), Type::Bool)),
            AstKind::Binary(operator, span, parts) => self.binary(*operator, *span, parts),
            AstKind::Ternary(parts) => self.ternary(parts, ast.span, wanted),
        }
    }

    fn text(&mut self, text: &Arc<str>, span: Span, wanted: Option<&Type>) -> Option<Typed> {
        let Some(Type::Choice(options)) = wanted else {
            return Some(Typed::new(Expr::Const(Value::String(text.clone())), Type::String));
        };
        // The option's own text is shared, so that all comparisons meet the same memory.
        if let Some(option) = options.iter().find(|option| *option == text) {
            return Some(Typed::new(Expr::Const(Value::String(option.clone())), Type::Choice(options.clone())));
        }
        let hint = match nearest(text, options.iter().map(AsRef::as_ref)) {
            Some(option) => format!("did you mean '{option}'?"),
            None => format!("the options are {}", listing(options.iter().map(AsRef::as_ref), '\'')),
        };
        self.faults.add_with_hint(span, format!("'{text}' is not among the options"), hint);
        None
    }

    fn name(&mut self, name: &str, span: Span) -> Option<Typed> {
        let bound = self.locals.iter().rev().zip(0_u32..).find(|(local, _)| local.name == name);
        if let Some((local, depth)) = bound {
            return Some(Typed::new(Expr::Local(depth), local.ty.clone()?));
        }
        if let Some((slot, ty)) = self.env.find(name) {
            return Some(Typed::new(Expr::Variable(slot), ty.clone()));
        }
        let known: Vec<&str> = self.names_in_scope();
        let hint = if let Some(functions) = self.env.schema.function_names(name) {
            functions.first().map(|first| format!("it stands before a function: `{name}.{first}(…)`"))
        } else if let Some(signature) = function::find(name) {
            Some(format!("`{name}` is a function: write `{}`", signature.usage))
        } else if let Some(meant) = nearest(name, known.iter().copied()) {
            Some(format!("did you mean `{meant}`?"))
        } else if known.is_empty() {
            None
        } else {
            Some(format!("known here: {}; texts stand in quotes", listing(known, '`')))
        };
        self.faults.push(span, format!("there is no variable `{name}`"), hint);
        None
    }

    fn names_in_scope(&self) -> Vec<&str> {
        let locals = self.locals.iter().rev().map(|local| local.name);
        locals.chain(self.env.variables.iter().map(|(name, _)| name.as_str())).collect()
    }

    fn list(&mut self, items: &[Ast<'s>], span: Span, wanted: Option<&Type>) -> Option<Typed> {
        let wanted_item = match wanted {
            Some(Type::List(item)) => Some(item.as_ref()),
            _ => None,
        };
        // All items are checked before any failure ends this, so that all faults are found.
        let checked: Vec<Option<Typed>> = items.iter().map(|item| self.check(item, wanted_item)).collect();
        let checked: Vec<Typed> = checked.into_iter().collect::<Option<_>>()?;
        let mut ty = Type::Null;
        for (item, ast) in checked.iter().zip(items) {
            let Some(joined) = self.join(&ty, &item.ty) else {
                let (this, before) = (self.name_of(&item.ty), self.plural_of(&ty));
                let message = format!("this item is {this}, but the ones before are {before}");
                self.faults.add_with_hint(ast.span, message, "the items of a list share one type");
                return None;
            };
            ty = joined;
        }
        let list = self.nested_list(ty.clone(), span)?;
        let items = checked.into_iter().map(|item| self.conform(item, &ty, span, "this item"));
        let items = items.map(|item| Some(item?.expr)).collect::<Option<_>>()?;
        Some(Typed::new(Expr::List(items), list))
    }

    /// A list of items of that type, unless lists nest too deeply in it. The limit keeps a short expression from making
    /// a value that is astronomically large once it is written out.
    fn nested_list(&mut self, item: Type, span: Span) -> Option<Type> {
        const MAX_NESTED_LISTS: usize = 3;
        let list = Type::list(item);
        let mut depth = 0;
        let mut inner = &list;
        while let Type::List(item) = inner {
            depth += 1;
            inner = item;
        }
        if depth > MAX_NESTED_LISTS {
            self.faults.add(span, format!("lists nest at most {MAX_NESTED_LISTS} deep"));
            return None;
        }
        Some(list)
    }

    fn field(&mut self, of: &Ast<'s>, name: Name<'s>) -> Option<Typed> {
        let object = self.check(of, None)?;
        let Type::Object(id) = object.ty else {
            self.report_no_fields(of, &object.ty, name);
            return None;
        };
        if let Some(field) = self.env.schema.field(id, name.text) {
            return Some(Typed::new(Expr::Field(Box::new(object.expr), id, field.slot), field.ty));
        }
        let names = self.env.schema.field_names(id);
        let names = names.iter().map(String::as_str);
        let hint = if let Some(meant) = nearest(name.text, names.clone()) {
            Some(format!("did you mean `{meant}`?"))
        } else if names.len() == 0 {
            None
        } else {
            Some(format!("its fields are {}", listing(names, '`')))
        };
        let message = format!("{} has no field `{}`", self.name_of(&object.ty), name.text);
        self.faults.push(name.span, message, hint);
        None
    }

    fn report_no_fields(&mut self, of: &Ast<'s>, ty: &Type, name: Name<'s>) {
        let written = of.span.shown(self.source);
        let wanted = name.text;
        let hint = match ty {
            Type::List(item) if matches!(item.as_ref(), Type::Object(id) if self.env.schema.field(*id, wanted).is_some()) => {
                Some(format!(
                    "for each item write `{written}.map(x, x.{wanted})` or `{written}.exists(x, x.{wanted} …)`"
                ))
            }
            _ if function::find(wanted).is_some_and(|signature| signature.form == function::Form::Either) => {
                Some(format!("`{wanted}` is a function: write `{written}.{wanted}()`"))
            }
            Type::Timestamp => Some(format!("for the calendar date write `date({written})`")),
            _ => None,
        };
        self.faults.push(name.span, format!("{} has no field `{wanted}`", self.name_of(ty)), hint);
    }

    fn index(&mut self, parts: &[Ast<'s>; 2]) -> Option<Typed> {
        let [list_ast, index_ast] = parts;
        let list = self.check(list_ast, None);
        let index =
            self.check(index_ast, None).and_then(|index| self.conform(index, &Type::Int, index_ast.span, "the index"));
        let (list, index) = (list?, index?);
        let item = match &list.ty {
            Type::List(item) => item.as_ref().clone(),
            Type::Null => Type::Null,
            other => {
                let message = format!("only lists have items, but this is {}", self.name_of(other));
                let hint = matches!(other, Type::Object(_)).then(|| "fields are written `record.field`".to_owned());
                self.faults.push(list_ast.span, message, hint);
                return None;
            }
        };
        Some(Typed::new(Expr::Index(Box::new([list.expr, index.expr])), item))
    }

    fn ternary(&mut self, parts: &[Ast<'s>; 3], span: Span, wanted: Option<&Type>) -> Option<Typed> {
        let [condition, then_ast, otherwise_ast] = parts;
        let condition = self.condition(condition, "`?`");
        let then = self.check(then_ast, wanted);
        let otherwise = self.check(otherwise_ast, wanted);
        let (condition, then, otherwise) = (condition?, then?, otherwise?);
        let Some(ty) = self.join(&then.ty, &otherwise.ty) else {
            let (then, otherwise) = (self.name_of(&then.ty), self.name_of(&otherwise.ty));
            let message = format!("the two cases differ in type: {then} and {otherwise}");
            self.faults.add_with_hint(then_ast.span.to(otherwise_ast.span), message, "both cases must have one type");
            return None;
        };
        let then = self.conform(then, &ty, span, "this case")?;
        let otherwise = self.conform(otherwise, &ty, span, "this case")?;
        Some(Typed::new(Expr::Ternary(Box::new([condition, then.expr, otherwise.expr])), ty))
    }

    /// Checks something that must be true or false. `asked_by` names what asks for it.
    fn condition(&mut self, ast: &Ast<'s>, asked_by: &str) -> Option<Expr> {
        let typed = self.check(ast, Some(&Type::Bool))?;
        if matches!(typed.ty, Type::Bool | Type::Null) {
            return Some(typed.expr);
        }
        let written = ast.span.shown(self.source);
        let hint = match &typed.ty {
            Type::List(_) => format!("to ask whether there is any write `{written}.size() > 0`"),
            Type::Choice(options) => match options.first() {
                Some(option) => format!("compare it, as in `{written} == '{option}'`"),
                None => format!("to ask whether there is one write `{written} != null`"),
            },
            ty if ty.is_number() => format!("compare it, as in `{written} > 0`"),
            _ => format!("to ask whether there is one write `{written} != null`"),
        };
        let message = format!("{asked_by} wants true or false, but this is {}", self.name_of(&typed.ty));
        self.faults.add_with_hint(ast.span, message, hint);
        None
    }

    fn conditions(&mut self, parts: &[Ast<'s>], asked_by: &str) -> Option<Box<[Expr]>> {
        let checked: Vec<Option<Expr>> = parts.iter().map(|part| self.condition(part, asked_by)).collect();
        checked.into_iter().collect()
    }
}

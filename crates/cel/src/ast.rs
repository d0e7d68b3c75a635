//! The tree as written, before names and types are known.

use std::sync::Arc;

use rust_decimal::Decimal;

use crate::fault::Span;

/// An expression as written.
#[derive(Debug)]
pub(crate) struct Ast<'s> {
    pub(crate) kind: AstKind<'s>,
    pub(crate) span: Span,
    /// The height of the tree, which bounds the recursion of everything that walks it.
    pub(crate) height: usize,
}

#[derive(Debug)]
pub(crate) enum AstKind<'s> {
    /// Something faulty that has been reported.
    Faulty,
    Null,
    Bool(bool),
    Int(i64),
    Decimal(Decimal),
    Text(Arc<str>),
    Name(&'s str),
    List(Vec<Ast<'s>>),
    Field(Box<Ast<'s>>, Name<'s>),
    Index(Box<[Ast<'s>; 2]>),
    /// A call; with a receiver when written `receiver.name(arguments)`.
    Call(Option<Box<Ast<'s>>>, Name<'s>, Vec<Ast<'s>>),
    Not(Box<Ast<'s>>),
    Negate(Box<Ast<'s>>),
    /// Long chains of `&&` and `||` are common in generated conditions, so they are flat.
    And(Vec<Ast<'s>>),
    Or(Vec<Ast<'s>>),
    Binary(Operator, Span, Box<[Ast<'s>; 2]>),
    Ternary(Box<[Ast<'s>; 3]>),
}

/// A name and its place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Name<'s> {
    pub(crate) text: &'s str,
    pub(crate) span: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operator {
    Equal,
    NotEqual,
    Compare(Comparison),
    In,
    Arithmetic(Arithmetic),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Comparison {
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Arithmetic {
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
}

impl Operator {
    pub(crate) fn spelling(self) -> &'static str {
        match self {
            Operator::Equal => "==",
            Operator::NotEqual => "!=",
            Operator::Compare(Comparison::Less) => "<",
            Operator::Compare(Comparison::LessOrEqual) => "<=",
            Operator::Compare(Comparison::Greater) => ">",
            Operator::Compare(Comparison::GreaterOrEqual) => ">=",
            Operator::In => "in",
            Operator::Arithmetic(Arithmetic::Add) => "+",
            Operator::Arithmetic(Arithmetic::Subtract) => "-",
            Operator::Arithmetic(Arithmetic::Multiply) => "*",
            Operator::Arithmetic(Arithmetic::Divide) => "/",
            Operator::Arithmetic(Arithmetic::Remainder) => "%",
        }
    }
}

impl<'s> Ast<'s> {
    pub(crate) fn new(kind: AstKind<'s>, span: Span) -> Self {
        let tallest = |parts: &[Ast<'s>]| parts.iter().map(|part| part.height).max().unwrap_or(0);
        let below = match &kind {
            AstKind::Faulty
            | AstKind::Null
            | AstKind::Bool(_)
            | AstKind::Int(_)
            | AstKind::Decimal(_)
            | AstKind::Text(_)
            | AstKind::Name(_) => 0,
            AstKind::Field(of, _) | AstKind::Not(of) | AstKind::Negate(of) => of.height,
            AstKind::List(parts) | AstKind::And(parts) | AstKind::Or(parts) => tallest(parts),
            AstKind::Index(parts) | AstKind::Binary(_, _, parts) => tallest(parts.as_slice()),
            AstKind::Ternary(parts) => tallest(parts.as_slice()),
            AstKind::Call(receiver, _, arguments) => {
                tallest(arguments).max(receiver.as_ref().map_or(0, |receiver| receiver.height))
            }
        };
        Ast { kind, span, height: below + 1 }
    }

    pub(crate) fn faulty(span: Span) -> Self {
        Ast::new(AstKind::Faulty, span)
    }

    /// Whether the expression consists of literals only, so that its type may follow from what it is compared with.
    pub(crate) fn is_literal(&self) -> bool {
        match &self.kind {
            AstKind::Text(_) | AstKind::Null => true,
            AstKind::List(items) => items.iter().all(Ast::is_literal),
            AstKind::Ternary(parts) => {
                let [_, then, otherwise] = parts.as_ref();
                then.is_literal() && otherwise.is_literal()
            }
            _ => false,
        }
    }
}

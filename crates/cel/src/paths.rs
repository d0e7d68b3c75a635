//! Finds the chains of fields an expression reads.

use std::collections::{BTreeMap, BTreeSet};

use crate::expr::{Expr, Macro};
use crate::function::Function;
use crate::program::{Path, Step};

/// Chains beyond this number are refused: each `x.map(y, [y.a, y.b])` can double them.
const MAX_CHAINS: usize = 1000;

/// The chains an expression reads, or `None` when there are absurdly many.
pub(crate) fn collect(expr: &Expr) -> Option<Vec<Path>> {
    let mut collector = Collector::default();
    collector.visit(expr, &mut Vec::new());
    if collector.links.len() > MAX_CHAINS {
        return None;
    }
    let inner: BTreeSet<usize> = collector.links.keys().filter_map(|link| link.before).collect();
    let ends = collector.links.iter().filter(|(_, chain)| !inner.contains(chain));
    let mut paths: Vec<Path> = ends.map(|(link, _)| collector.path(*link)).collect();
    paths.sort();
    Some(paths)
}

/// One more field on a chain, or the variable a chain begins with.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Link {
    before: Option<usize>,
    variable: u32,
    step: Option<Step>,
}

/// The chains a value may come from.
type Origins = BTreeSet<usize>;

#[derive(Default)]
struct Collector {
    /// Every chain once, by its last link, with its number.
    links: BTreeMap<Link, usize>,
    /// The last links by number.
    chains: Vec<Link>,
}

impl Collector {
    fn chain(&mut self, link: Link) -> usize {
        let next = self.chains.len();
        let chain = *self.links.entry(link).or_insert(next);
        if chain == next {
            self.chains.push(link);
        }
        chain
    }

    fn path(&self, end: Link) -> Path {
        let mut steps = Vec::new();
        let mut link = Some(end);
        while let Some(current) = link {
            steps.extend(current.step);
            link = current.before.and_then(|before| self.chains.get(before)).copied();
        }
        steps.reverse();
        Path { variable: end.variable, steps }
    }

    /// Notes everything the expression reads and gives the chains its value comes from.
    fn visit(&mut self, expr: &Expr, locals: &mut Vec<Origins>) -> Origins {
        match expr {
            Expr::Const(_) => Origins::new(),
            Expr::Variable(variable) => {
                Origins::from([self.chain(Link { before: None, variable: *variable, step: None })])
            }
            Expr::Local(depth) => {
                let depth = usize::try_from(*depth).unwrap_or(usize::MAX);
                locals.iter().rev().nth(depth).cloned().unwrap_or_default()
            }
            Expr::Field(of, ty, slot) => {
                let step = Step { ty: *ty, slot: *slot };
                let origins = self.visit(of, locals);
                origins.into_iter().filter_map(|before| self.extended(before, step)).collect()
            }
            Expr::Index(parts) => {
                let [list, index] = parts.as_ref();
                self.visit(index, locals);
                self.visit(list, locals)
            }
            Expr::Ternary(parts) => {
                let [condition, then, otherwise] = parts.as_ref();
                self.visit(condition, locals);
                let mut origins = self.visit(then, locals);
                origins.extend(self.visit(otherwise, locals));
                origins
            }
            Expr::Macro(kind, parts) => {
                let [list, body] = parts.as_ref();
                let list = self.visit(list, locals);
                locals.push(list);
                let body = self.visit(body, locals);
                let list = locals.pop().unwrap_or_default();
                match kind {
                    Macro::Map => body,
                    Macro::Filter => list,
                    Macro::Exists | Macro::All | Macro::ExistsOne => Origins::new(),
                }
            }
            Expr::Call(Function::First | Function::Last | Function::Distinct, arguments) => {
                self.visit_all(arguments, locals)
            }
            Expr::List(items) => self.visit_all(items, locals),
            // Lists of objects can be joined; nothing else that has fields is computed with.
            Expr::Arithmetic(_, sides) => self.visit_all(sides.as_slice(), locals),
            Expr::Equal(sides) | Expr::NotEqual(sides) | Expr::Compare(_, sides) | Expr::In(sides) => {
                self.visit_all(sides.as_slice(), locals);
                Origins::new()
            }
            Expr::And(parts) | Expr::Or(parts) | Expr::Call(_, parts) | Expr::Provided(_, parts) => {
                self.visit_all(parts, locals);
                Origins::new()
            }
            Expr::Has(operand) | Expr::Not(operand) | Expr::Negate(operand) | Expr::ToDecimal(operand) => {
                self.visit(operand, locals);
                Origins::new()
            }
        }
    }

    fn visit_all(&mut self, parts: &[Expr], locals: &mut Vec<Origins>) -> Origins {
        parts.iter().flat_map(|part| self.visit(part, locals)).collect()
    }

    /// The chain one field longer. Past the limit there is no need to go on.
    fn extended(&mut self, before: usize, step: Step) -> Option<usize> {
        let variable = self.chains.get(before)?.variable;
        let link = Link { before: Some(before), variable, step: Some(step) };
        (self.links.len() <= MAX_CHAINS).then(|| self.chain(link))
    }
}

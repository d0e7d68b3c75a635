//! Compiles expressions and maps their faults to the place in the file.

use std::ops::Range;

use assay_cel::{Env, Program, Type, TypeId};

use super::report::{Place, Report};
use crate::fault::Level;
use crate::schema::PackSchema;

/// An expression as written, and the string literal it stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Expression {
    pub text: String,
    /// The TOML string with its quotes.
    pub literal: Place,
}

/// Compiles expressions against a pack's schema.
#[derive(Clone, Copy)]
pub(crate) struct Compiler<'r> {
    pub report: &'r Report<'r>,
    pub schema: &'r PackSchema,
}

impl Compiler<'_> {
    /// Compiles an expression about a record of the given type.
    pub fn compile(self, expression: &Expression, record: TypeId, expected: Option<&Type>) -> Option<Program> {
        self.compile_in(&self.schema.env(record), expression, expected)
    }

    /// Compiles an expression in surroundings of its own.
    pub fn compile_in(self, env: &Env<'_>, expression: &Expression, expected: Option<&Type>) -> Option<Program> {
        match assay_cel::compile(&expression.text, env, expected) {
            Ok(program) => Some(program),
            Err(faults) => {
                for fault in faults {
                    let place = self.place(expression, fault.span);
                    self.report.push(Level::Error, place, fault.message, fault.hint);
                }
                None
            }
        }
    }

    /// Compiles an argument of a text.
    pub fn printed(self, name: &str, expression: &Expression, record: TypeId) -> Option<Program> {
        let program = self.compile(expression, record, None)?;
        let mut printed = program.ty();
        while let Type::List(item) = printed {
            printed = item;
        }
        if let Type::Object(_) = printed {
            let message = format!("`${name}` cannot be printed");
            let hint =
                "messages take text, numbers, dates and lists of them: name a field, e.g. `.title`, or use size(…)";
            self.report.error_help(expression.literal, message, hint);
            return None;
        }
        Some(program)
    }

    /// Compiles a condition. One that reads nothing is reported: it is always the same, so that either it or all that hangs
    /// on it can be left out.
    pub fn condition(self, expression: &Expression, record: TypeId) -> Option<Program> {
        let program = self.compile(expression, record, Some(&Type::Bool))?;
        if program.variables_read().is_empty() {
            let hint = "name what it depends on, or leave it out".to_owned();
            let message = "this is always the same: it depends on nothing";
            self.report.push(Level::Warning, expression.literal, message, Some(hint));
        }
        Some(program)
    }

    fn place(self, expression: &Expression, span: Range<usize>) -> Place {
        let literal = expression.literal;
        let raw = self.report.source(literal.file).and_then(|source| source.text.get(literal.start..literal.end));
        let Some(raw) = raw else { return literal };
        let start = literal.start + raw_offset(raw, span.start);
        let end = literal.start + raw_offset(raw, span.end);
        Place { file: literal.file, start, end: end.max(start) }
    }
}

/// Where the byte `wanted` of a TOML string's value stands in its literal.
pub(crate) fn raw_offset(literal: &str, wanted: usize) -> usize {
    let (quote, multi) = match literal {
        _ if literal.starts_with("\"\"\"") => ('"', true),
        _ if literal.starts_with("'''") => ('\'', true),
        _ if literal.starts_with('"') => ('"', false),
        _ => ('\'', false),
    };
    let mut at = if multi { 3 } else { 1 };
    let mut value = 0;
    let from = |at: usize| literal.get(at..).unwrap_or_default();
    if multi {
        // A newline right after the opening quotes is not part of the value.
        at += if from(at).starts_with("\r\n") { 2 } else { usize::from(from(at).starts_with('\n')) };
    }
    while value < wanted {
        let mut letters = from(at).chars();
        let Some(letter) = letters.next() else { break };
        if letter == '\\' && quote == '"' {
            let Some(escaped) = letters.next() else { break };
            let digits = match escaped {
                'x' => 2,
                'u' => 4,
                'U' => 8,
                _ => 0,
            };
            if escaped.is_whitespace() {
                // A backslash at the end of a line swallows all white space that follows.
                at += from(at + 1).chars().take_while(|space| space.is_whitespace()).map(char::len_utf8).sum::<usize>();
                at += 1;
                continue;
            }
            let code = from(at + 2).get(..digits).and_then(|code| u32::from_str_radix(code, 16).ok());
            value += code.and_then(char::from_u32).map_or(1, char::len_utf8);
            at += 1 + escaped.len_utf8() + digits;
        } else {
            value += letter.len_utf8();
            at += letter.len_utf8();
        }
    }
    at.min(literal.len())
}

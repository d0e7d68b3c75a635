//! The expression language of packs: parse, type-check, evaluate.
//!
//! Packs say in it which records a check is about, what it expects of them, when a move is allowed and what a computed
//! field is worth:
//!
//! ```text
//! record.audits.exists(a, a.state == 'closed' && a.finished > today - months(param.audit_interval_months))
//! ```
//!
//! It is a typed, total subset of [CEL](https://github.com/google/cel-spec). This crate knows nothing of packs, registers
//! or the clock: object types come from a [`Schema`], field values from a [`Host`], and everything else, today's date
//! included, from the variables of an [`Env`].
//!
//! [`compile`] turns source text into a [`Program`], or finds all its [`Fault`]s at once, each with its place and, where
//! possible, a remedy. A program knows its type, evaluates to a [`Value`] without ever failing, and tells which chains of
//! fields it reads ([`Program::paths`]), so that it need only be evaluated again when one of those changes.
//!
//! # Grammar
//!
//! ```text
//! expression = or [ "?" expression ":" expression ]
//! or         = and { "||" and }
//! and        = relation { "&&" relation }
//! relation   = sum { ( "==" | "!=" | "<" | "<=" | ">" | ">=" | "in" ) sum }
//! sum        = product { ( "+" | "-" ) product }
//! product    = unary { ( "*" | "/" | "%" ) unary }
//! unary      = ( "!" | "-" ) unary | postfix
//! postfix    = primary { "." NAME [ arguments ] | "[" expression "]" }
//! primary    = NAME [ arguments ] | literal | list | "(" expression ")"
//! arguments  = "(" [ expression { "," expression } [ "," ] ] ")"
//! list       = "[" [ expression { "," expression } [ "," ] ] "]"
//! literal    = "null" | "true" | "false" | INT | DECIMAL | TEXT
//!
//! NAME       = ( letter | "_" ) { letter | digit | "_" }          letters are a–z and A–Z
//! INT        = digit { digit }                                    64 bits with its sign
//! DECIMAL    = digit { digit } "." digit { digit }                at most 28 digits
//! TEXT       = "'" { character } "'" | '"' { character } '"'      on one line; \\ \' \" \n \r \t \uXXXX
//! ```
//!
//! Space and `// comments` may stand between tokens. Expressions have at most [`MAX_LENGTH`] bytes and nest at most 100
//! deep.
//!
//! # Functions
//!
//! | written | gives |
//! |---|---|
//! | `has(x.field)` | whether the field holds something: not null, not empty |
//! | `list.exists(x, condition)` `.all` `.exists_one` | whether the condition holds for some, all, exactly one of the items |
//! | `list.filter(x, condition)` `list.map(x, value)` | the items that meet the condition; a value for each item |
//! | `list.size()` `text.size()` | the number of items or characters |
//! | `list.sum()` | the sum of numbers or durations |
//! | `list.min()` `list.max()` | the least or greatest number, text, date, timestamp or duration |
//! | `list.first()` `list.last()` `list.distinct()` | one end of a list; the list without repetitions |
//! | `text.contains(part)` `.startsWith` `.endsWith` | whether the part is in the text |
//! | `text.lower()` `text.trim()` | in small letters; without space around |
//! | `minutes(n)` `hours(n)` `days(n)` `weeks(n)` `months(n)` `years(n)` | durations |
//! | `days_between(from, to)` | calendar days from one date to another |
//! | `year(date)` `month(date)` `day(date)` | parts of a date; timestamps count by their date in UTC |
//! | `string(x)` `int(x)` `decimal(x)` `date(x)` `timestamp(x)` `duration(x)` | conversions; null when there is none |
//!
//! Functions on lists and texts may also be written `size(list)`, `contains(text, part)` and so on; the others have that
//! form only.
//!
//! # Absence
//!
//! Every value may be absent, and `null` is the only absent value.
//!
//! * A field of null is null; arithmetic, functions and conversions of null give null.
//! * A null list is an empty list: `all` holds, `exists` does not, `size()` and `sum()` are zero, `max()` is null. Items
//!   that are null are left out by `sum`, `min` and `max`. A null text has size zero and contains nothing.
//! * `&&`, `||`, `!`, `?:` and the conditions of macros take null for false.
//! * `==` and `!=` may be asked of null; `<`, `<=`, `>` and `>=` with null are false.
//! * Overflow, division by zero, an index beyond the list and a date beyond year 9999 give null.
//!
//! # Values
//!
//! * Integers and decimals mix; the outcome is a decimal. Integers divide as in CEL, without fraction.
//! * A choice is text of which the options are known. Comparing it with a literal that is no option is a fault.
//! * Months added to a date clamp to the end of the month. Durations compare as [`Period`] says.
//! * Objects are equal when their ids are; only [comparable](Schema::comparable) types may be compared.
//!
//! # How this differs from CEL
//!
//! | CEL | here | because |
//! |---|---|---|
//! | dynamically typed | checked; there is no `dyn` | a pack's mistakes are found when it is read, not when a check runs |
//! | evaluation may end in an error | absence takes the place of errors | one odd record must not stop a check |
//! | `\|\|` and `&&` absorb errors of either side | they go from left to right and stop early | there are no errors to absorb |
//! | `double`, `uint`, `bytes`, maps, messages | `decimal`, dates, choices, objects | records hold these; money must be exact |
//! | `duration("36h")` | ISO 8601, and `days(n)` … `years(n)` | rules count in calendar months |
//! | `matches` | left out | time that cannot be bounded, and rules that nobody can read |
//! | three-argument `map`, `r'…'`, `'''…'''`, `1e3` | left out | one way to say each thing |
//! | macros and methods by receiver only | functions on lists and texts have both forms | `max(list)` is what people write |
//! | names bound by macros may hide variables | a fault | they never mean to |
//!
//! # Limits
//!
//! A program that was compiled always ends, but macros within macros can take long. [`Program::eval`] therefore stops
//! after [`Program::STEPS`]; [`Program::eval_within`] takes a budget of the caller's.

mod ast;
mod check;
mod eval;
mod expr;
mod fault;
mod function;
mod lex;
mod parse;
mod paths;
mod period;
mod program;
mod types;
mod value;

pub use fault::Fault;
pub use period::{ParsePeriodError, Period};
pub use program::{Path, Program, Step};
pub use types::{Env, FieldInfo, Schema, Type, TypeId};
pub use value::{Host, Object, Value};

use fault::{Faults, Span};

/// Expressions may have this many bytes.
pub const MAX_LENGTH: usize = 16 * 1024;

/// Compiles an expression. All faults are found at once.
///
/// With `expected` the outcome must fit that type: integers are promoted where decimals are wanted, literals are
/// checked against the options of a choice.
///
/// # Errors
/// Every fault of the expression, in the order of their places; never none.
pub fn compile(source: &str, env: &Env<'_>, expected: Option<&Type>) -> Result<Program, Vec<Fault>> {
    let mut faults = Faults::default();
    let everything = Span { start: 0, end: source.len() };
    if source.len() > MAX_LENGTH {
        let message = format!("this expression is too long: {} bytes of at most {MAX_LENGTH}", source.len());
        faults.add(everything, message);
        return Err(faults.finish());
    }
    let lexemes = lex::lex(source, &mut faults);
    let ast = parse::parse(source, lexemes, &mut faults);
    let typed = check::check(source, &ast, env, expected, &mut faults);
    let paths = typed.as_ref().map(|typed| paths::collect(&typed.expr));
    if paths == Some(None) {
        let hint = "split it into several expressions";
        faults.add_with_hint(everything, "this expression reads too many different fields", hint);
    }
    let (Some(typed), Some(Some(paths)), true) = (typed, paths, faults.is_empty()) else {
        return Err(faults.finish());
    };
    let mut variables: Vec<u32> = paths.iter().map(|path| path.variable).collect();
    variables.dedup();
    Ok(Program { source: source.into(), root: typed.expr, ty: typed.ty, paths, variables })
}

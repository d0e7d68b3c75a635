//! The functions of the language and how they are called.

/// A function, chosen by name and, where that matters at run time, by type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Function {
    Size,
    SumInt,
    SumDecimal,
    SumDuration,
    Min,
    Max,
    First,
    Last,
    Distinct,
    Contains,
    StartsWith,
    EndsWith,
    Lower,
    Trim,
    Minutes,
    Hours,
    Days,
    Weeks,
    Months,
    Years,
    DaysBetween,
    Year,
    Month,
    Day,
    ToString,
    ToInt,
    ToDecimal,
    ToDate,
    ToTimestamp,
    ToDuration,
}

/// How a function may be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// `f(x)` only.
    Call,
    /// `f(x)` or `x.f()`.
    Either,
}

/// How a function is called. `usage` shows the preferred form.
#[derive(Debug)]
pub(crate) struct Signature {
    pub(crate) name: &'static str,
    pub(crate) function: Function,
    pub(crate) form: Form,
    /// Arguments, the receiver included.
    pub(crate) arity: usize,
    pub(crate) usage: &'static str,
}

const fn call(name: &'static str, function: Function, arity: usize, usage: &'static str) -> Signature {
    Signature { name, function, form: Form::Call, arity, usage }
}

const fn either(name: &'static str, function: Function, arity: usize, usage: &'static str) -> Signature {
    Signature { name, function, form: Form::Either, arity, usage }
}

/// Every function. `sum` stands for its three forms until the type of its list is known.
const SIGNATURES: &[Signature] = &[
    either("size", Function::Size, 1, "list.size()"),
    either("sum", Function::SumInt, 1, "list.sum()"),
    either("min", Function::Min, 1, "list.min()"),
    either("max", Function::Max, 1, "list.max()"),
    either("first", Function::First, 1, "list.first()"),
    either("last", Function::Last, 1, "list.last()"),
    either("distinct", Function::Distinct, 1, "list.distinct()"),
    either("contains", Function::Contains, 2, "text.contains('part')"),
    either("startsWith", Function::StartsWith, 2, "text.startsWith('part')"),
    either("endsWith", Function::EndsWith, 2, "text.endsWith('part')"),
    either("lower", Function::Lower, 1, "text.lower()"),
    either("trim", Function::Trim, 1, "text.trim()"),
    call("minutes", Function::Minutes, 1, "minutes(30)"),
    call("hours", Function::Hours, 1, "hours(8)"),
    call("days", Function::Days, 1, "days(14)"),
    call("weeks", Function::Weeks, 1, "weeks(2)"),
    call("months", Function::Months, 1, "months(6)"),
    call("years", Function::Years, 1, "years(3)"),
    call("days_between", Function::DaysBetween, 2, "days_between(from, to)"),
    call("year", Function::Year, 1, "year(date)"),
    call("month", Function::Month, 1, "month(date)"),
    call("day", Function::Day, 1, "day(date)"),
    call("string", Function::ToString, 1, "string(x)"),
    call("int", Function::ToInt, 1, "int('42')"),
    call("decimal", Function::ToDecimal, 1, "decimal('12.50')"),
    call("date", Function::ToDate, 1, "date('2026-11-12')"),
    call("timestamp", Function::ToTimestamp, 1, "timestamp('2026-11-12T08:42:00Z')"),
    call("duration", Function::ToDuration, 1, "duration('P14D')"),
];

/// The function of that name.
pub(crate) fn find(name: &str) -> Option<&'static Signature> {
    SIGNATURES.iter().find(|signature| signature.name == name)
}

/// All names, for "did you mean".
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    SIGNATURES.iter().map(|signature| signature.name)
}

/// What people who know other languages write, and how it is said here.
const FOREIGN: &[(&str, &str)] = &[
    ("length", SIZE),
    ("len", SIZE),
    ("count", SIZE),
    ("matches", "there are no regular expressions; use `contains`, `startsWith` or `endsWith`"),
    ("any", "use `list.exists(x, …)`"),
    ("some", "use `list.exists(x, …)`"),
    ("every", "use `list.all(x, …)`"),
    ("includes", "use `x in list`, or `text.contains('part')`"),
    ("lowercase", LOWER),
    ("toLower", LOWER),
    ("toLowerCase", LOWER),
    ("lowerAscii", LOWER),
    ("unique", "use `list.distinct()`"),
    ("isEmpty", EMPTY),
    ("is_empty", EMPTY),
    ("empty", EMPTY),
    ("average", AVERAGE),
    ("avg", AVERAGE),
    ("mean", AVERAGE),
    ("if", "use `condition ? this : that`"),
    ("not", "use `!`"),
];

const SIZE: &str = "use `size()`; to count some of a list write `list.filter(x, …).size()`";
const LOWER: &str = "use `text.lower()`";
const EMPTY: &str = "use `list.size() == 0`, or `!has(record.field)`";
const AVERAGE: &str = "use `decimal(list.sum()) / list.size()`";

/// Names of functions in other languages, for "did you mean".
pub(crate) fn foreign_names() -> impl Iterator<Item = &'static str> {
    FOREIGN.iter().map(|(name, _)| *name)
}

/// How to say here what a function of that name does elsewhere.
pub(crate) fn advice(foreign_name: &str) -> Option<&'static str> {
    FOREIGN.iter().find(|(name, _)| *name == foreign_name).map(|(_, advice)| *advice)
}

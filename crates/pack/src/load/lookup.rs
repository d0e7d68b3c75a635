//! Reads tables to look values up in, and proves that every input within their bounds meets exactly one row.

use assay_cel::{Type, Value};

use super::field::decimal;
use super::report::{At, Place, Report};
use super::walk::{Node, Table};
use super::words::{KeyForm, did_you_mean};
use crate::fault::Level;
use crate::model::{Band, Domain, Lookup, LookupInput, LookupRow};

/// Cells a table may have: far more than tables people can read.
const MOST_CELLS: usize = 100_000;
/// Gaps that are told one by one.
const GAPS_TOLD: usize = 3;

/// Types of inputs and of what a table gives.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Integer,
    Decimal,
    Choice,
}

/// A row as read, and where it stands.
struct DraftRow {
    place: Place,
    row: LookupRow,
}

/// Reads the table in the file `tables/<stem>.toml`; none when what it takes or gives cannot be read.
pub(crate) fn read(root: &Table<'_>, stem: &str) -> Option<Lookup> {
    let report = root.report();
    let key = root.required("key").and_then(|node| node.key(KeyForm::Kebab));
    if let Some(key) = key.as_ref().filter(|key| key.value != stem) {
        let message = format!("the table `{}` is in the file of `{stem}`", key.value);
        report.error_help(key.place, message, format!("name the file {}.toml, or write key = \"{stem}\"", key.value));
    }
    let place = key.map_or(root.place, |key| key.place);
    let source = root.string("source").map(|source| source.value);
    let mut inputs: Vec<LookupInput> = Vec::new();
    let tables = root.tables("input");
    let given = tables.len();
    for table in tables {
        let Some(input) = read_input(&table) else { continue };
        if inputs.iter().any(|known| known.key == input.key) {
            report.error(table.place, format!("the input `{}` is there twice", input.key));
            continue;
        }
        inputs.push(input);
    }
    if given == 0 {
        report.error_help(place, "this table has no input", "add [[input]] with `key` and `type`");
    }
    let gives = root.required("gives").and_then(|node| node.table()).and_then(|table| read_gives(&table));
    let rows = root.tables("row");
    root.finish();
    let gives = gives.filter(|_| given > 0 && inputs.len() == given)?;
    let mut lookup = Lookup { key: stem.to_owned(), source, inputs, gives, rows: Vec::new(), grid: Vec::new() };
    let written = rows.len();
    let drafts: Vec<DraftRow> = rows.iter().filter_map(|row| read_row(row, &lookup)).collect();
    if written == 0 {
        report.error_help(place, "this table has no rows", "add [[row]] with a value for each input and `gives`");
    }
    // A row that could not be read would leave a gap of which nobody is to blame.
    if written == drafts.len() && written > 0 {
        lay_out(report, place, &mut lookup, drafts);
    }
    Some(lookup)
}

fn read_input(table: &Table<'_>) -> Option<LookupInput> {
    let report = table.report();
    let key = table.required("key").and_then(|node| node.key(KeyForm::Snake));
    let kinds = [("integer", Kind::Integer), ("choice", Kind::Choice)];
    let kind = table.required("type").and_then(|_| table.word("type", &kinds));
    let (min, max, options) = (table.integer("min"), table.integer("max"), table.get("options"));
    table.finish();
    let domain = if kind? == Kind::Integer {
        if let Some(options) = &options {
            report.error(options.place, "`options` belongs to the type `choice`");
        }
        let (Some(min), Some(max)) = (min, max) else {
            report.error_help(
                table.place,
                "this input has no bounds",
                "add `min` and `max`: outside there is no value",
            );
            return None;
        };
        if min.value > max.value {
            report.error(max.place, "`max` is less than `min`");
            return None;
        }
        Domain::Whole { min: min.value, max: max.value }
    } else {
        for bound in min.iter().chain(&max) {
            report.error(bound.place, "bounds belong to the type `integer`");
        }
        Domain::Choice(read_options(table, options)?)
    };
    Some(LookupInput { key: key?.value, domain, cuts: Vec::new() })
}

/// The options of a choice, each once.
fn read_options(table: &Table<'_>, node: Option<Node<'_>>) -> Option<Vec<String>> {
    let Some(node) = node else {
        table.report().error(table.place, "missing key `options`");
        return None;
    };
    let mut options: Vec<String> = Vec::new();
    for option in node.list()?.iter().filter_map(|node| node.key(KeyForm::Either)) {
        if options.contains(&option.value) {
            table.report().error(option.place, format!("option `{}` is listed twice", option.value));
            continue;
        }
        options.push(option.value);
    }
    if options.is_empty() {
        table.report().error(node.place, "there are no options");
        return None;
    }
    Some(options)
}

fn read_gives(table: &Table<'_>) -> Option<Type> {
    let kinds = [("integer", Kind::Integer), ("decimal", Kind::Decimal), ("choice", Kind::Choice)];
    let kind = table.required("type").and_then(|_| table.word("type", &kinds));
    let options = table.get("options");
    table.finish();
    if let (Some(options), Some(Kind::Integer | Kind::Decimal)) = (&options, kind) {
        table.report().error(options.place, "`options` belongs to the type `choice`");
    }
    match kind? {
        Kind::Integer => Some(Type::Int),
        Kind::Decimal => Some(Type::Decimal),
        Kind::Choice => Some(Type::choice(read_options(table, options)?)),
    }
}

fn read_row(table: &Table<'_>, lookup: &Lookup) -> Option<DraftRow> {
    let bands: Vec<Option<Band>> = lookup
        .inputs
        .iter()
        .map(|input| match table.get(&input.key) {
            Some(node) => read_band(&node, &input.domain),
            // What a row does not name is all one to it.
            None => Some(everything(&input.domain)),
        })
        .collect();
    let gives = table.required("gives").and_then(|node| read_value(&node, &lookup.gives));
    table.finish();
    let row = LookupRow { bands: bands.into_iter().collect::<Option<_>>()?, gives: gives? };
    Some(DraftRow { place: table.place, row })
}

fn everything(domain: &Domain) -> Band {
    match domain {
        Domain::Whole { min, max } => Band::Whole(*min, *max),
        Domain::Choice(options) => Band::Options((0..options.len()).collect()),
    }
}

fn read_band(node: &Node<'_>, domain: &Domain) -> Option<Band> {
    let report = node.reader.report;
    match domain {
        Domain::Whole { min, max } => {
            let (from, to) = if node.value.is_table() {
                let table = node.table()?;
                let (from, to) = (table.integer("min"), table.integer("max"));
                table.finish();
                (from.map_or(*min, |from| from.value), to.map_or(*max, |to| to.value))
            } else {
                let number = node.integer()?.value;
                (number, number)
            };
            if from > to {
                report.error(node.place, "this band ends before it begins");
                return None;
            }
            if from < *min || to > *max {
                let message = format!("this band is out of bounds: the input goes from {min} to {max}");
                report.error_help(node.place, message, "keep within them, or widen the bounds of the input");
                return None;
            }
            Some(Band::Whole(from, to))
        }
        Domain::Choice(options) => {
            let mut places = Vec::new();
            for word in node.strings_or_one() {
                match options.iter().position(|option| *option == word.value) {
                    Some(place) => places.push(place),
                    None => {
                        let hint = did_you_mean(&word.value, options.iter().map(String::as_str), "options");
                        report.error_help(word.place, format!("`{}` is no option of this input", word.value), hint);
                    }
                }
            }
            (!places.is_empty()).then_some(Band::Options(places))
        }
    }
}

fn read_value(node: &Node<'_>, ty: &Type) -> Option<Value> {
    match ty {
        Type::Int => Some(Value::Int(node.integer()?.value)),
        Type::Decimal => Some(Value::Decimal(decimal(node)?)),
        Type::Choice(options) => {
            let word: At<String> = node.string()?;
            let found = options.iter().find(|option| ***option == *word.value);
            if found.is_none() {
                let hint = did_you_mean(&word.value, options.iter().map(AsRef::as_ref), "options");
                let message = format!("`{}` is no option of what this table gives", word.value);
                node.reader.report.error_help(word.place, message, hint);
            }
            found.map(|option| Value::String(option.clone()))
        }
        _ => None,
    }
}

/// Cuts the inputs where bands begin and end, and gives each cell its row.
fn lay_out(report: &Report<'_>, place: Place, lookup: &mut Lookup, drafts: Vec<DraftRow>) {
    for (at, input) in lookup.inputs.iter_mut().enumerate() {
        input.cuts = match &input.domain {
            Domain::Choice(options) => (0_i64..).take(options.len()).collect(),
            Domain::Whole { min, max } => {
                let bands = drafts.iter().filter_map(|draft| match draft.row.bands.get(at) {
                    Some(Band::Whole(from, to)) => Some([*from, to.saturating_add(1)]),
                    _ => None,
                });
                let mut cuts: Vec<i64> = bands.flatten().chain([*min]).filter(|cut| cut <= max).collect();
                cuts.sort_unstable();
                cuts.dedup();
                cuts
            }
        };
    }
    let sizes: Vec<usize> = lookup.inputs.iter().map(|input| input.cuts.len()).collect();
    let cells = sizes.iter().try_fold(1_usize, |cells, size| cells.checked_mul(*size).filter(|it| *it <= MOST_CELLS));
    let Some(cells) = cells else {
        let message = format!("this table has more than {MOST_CELLS} cells");
        report.error_help(place, message, "split it into several tables");
        return;
    };
    let mut grid = Vec::with_capacity(cells);
    let mut gaps = Vec::new();
    let mut told: Vec<(usize, usize)> = Vec::new();
    for cell in 0..cells {
        let intervals = intervals(cell, &sizes);
        let mut meets = drafts.iter().enumerate().filter(|(_, draft)| covers(lookup, &draft.row, &intervals));
        let first = meets.next().map(|(index, _)| index);
        for (later, draft) in meets {
            let pair = (first.unwrap_or_default(), later);
            if !told.contains(&pair) {
                told.push(pair);
                let message = format!("{} is in row {} already", cell_name(lookup, &intervals), pair.0 + 1);
                report.error_help(draft.place, message, "rows must not overlap: narrow one of the two");
            }
        }
        match first {
            Some(row) => grid.push(row),
            None => gaps.push(cell_name(lookup, &intervals)),
        }
    }
    let rest = gaps.len().saturating_sub(GAPS_TOLD);
    for (at, gap) in gaps.iter().take(GAPS_TOLD).enumerate() {
        let more = if rest > 0 && at + 1 == GAPS_TOLD { format!(", and so on: {rest} more") } else { String::new() };
        report.error_help(place, format!("no row covers {gap}{more}"), "add a row, or narrow the bounds of the input");
    }
    if let Type::Choice(options) = &lookup.gives {
        let given = |option: &str| drafts.iter().any(|draft| draft.row.gives == Value::from(option));
        for option in options.iter().filter(|option| !given(option)) {
            let message = format!("no row gives `{option}`");
            report.push(Level::Warning, place, message, Some("leave the option out, or add its row".to_owned()));
        }
    }
    if gaps.is_empty() {
        lookup.grid = grid;
    }
    lookup.rows = drafts.into_iter().map(|draft| draft.row).collect();
}

/// The interval of each input that a cell stands for.
fn intervals(cell: usize, sizes: &[usize]) -> Vec<usize> {
    let mut rest = cell;
    let mut intervals: Vec<usize> = sizes
        .iter()
        .rev()
        .map(|size| {
            let interval = rest.checked_rem(*size).unwrap_or_default();
            rest = rest.checked_div(*size).unwrap_or_default();
            interval
        })
        .collect();
    intervals.reverse();
    intervals
}

fn covers(lookup: &Lookup, row: &LookupRow, intervals: &[usize]) -> bool {
    lookup.inputs.iter().zip(&row.bands).zip(intervals).all(|((input, band), interval)| match band {
        Band::Whole(from, to) => input.cuts.get(*interval).is_some_and(|start| (from..=to).contains(&start)),
        Band::Options(places) => places.contains(interval),
    })
}

/// A cell in words: `people 11 to 15, risk high`.
fn cell_name(lookup: &Lookup, intervals: &[usize]) -> String {
    let named = lookup.inputs.iter().zip(intervals).map(|(input, interval)| match &input.domain {
        Domain::Choice(options) => {
            format!("{} {}", input.key, options.get(*interval).map_or("", String::as_str))
        }
        Domain::Whole { max, .. } => {
            let from = input.cuts.get(*interval).copied().unwrap_or_default();
            let to = input.cuts.get(interval + 1).map_or(*max, |next| next - 1);
            if from == to { format!("{} {from}", input.key) } else { format!("{} {from} to {to}", input.key) }
        }
    });
    named.collect::<Vec<_>>().join(", ")
}

//! Tables to look values up in: `tables/*.toml`, called `table.<key>(…)` in expressions.

use assay_cel::{FunctionInfo, Type, Value};

/// A table: for every combination of inputs within its bounds exactly one row.
#[derive(Debug, Clone)]
pub struct Lookup {
    /// Key; in expressions with `_` for `-`.
    pub key: String,
    /// Where its figures come from.
    pub source: Option<String>,
    /// What is looked up, in the order of the arguments.
    pub inputs: Vec<LookupInput>,
    /// The type of what the table gives.
    pub gives: Type,
    /// Its rows as written.
    pub rows: Vec<LookupRow>,
    /// The row of every cell that the edges of the bands cut out, the last input running fastest.
    pub(crate) grid: Vec<usize>,
}

/// One input of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookupInput {
    /// Name of the argument.
    pub key: String,
    /// Where the table's bounds are.
    pub domain: Domain,
    /// First values of the intervals that the bands of all rows cut out, ascending; of a choice the places of its options.
    pub(crate) cuts: Vec<i64>,
}

/// Values an input may have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Domain {
    /// Whole numbers between two bounds, both included.
    Whole {
        /// The least.
        min: i64,
        /// The greatest.
        max: i64,
    },
    /// One of these options.
    Choice(Vec<String>),
}

/// A row: a band for each input, and a value.
#[derive(Debug, Clone, PartialEq)]
pub struct LookupRow {
    /// Bands in the order of the inputs.
    pub bands: Vec<Band>,
    /// What it gives.
    pub gives: Value,
}

/// The values of one input that a row stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Band {
    /// Whole numbers from one to another, both included.
    Whole(i64, i64),
    /// Some of the options, by place.
    Options(Vec<usize>),
}

impl Lookup {
    /// The value for these inputs; null where one of them is absent or out of bounds.
    #[must_use]
    pub fn find(&self, arguments: &[Value]) -> Value {
        self.row(arguments).map_or(Value::Null, |row| row.gives.clone())
    }

    /// The row for these inputs.
    #[must_use]
    pub fn row(&self, arguments: &[Value]) -> Option<&LookupRow> {
        if arguments.len() != self.inputs.len() {
            return None;
        }
        let mut cell = 0_usize;
        for (input, argument) in self.inputs.iter().zip(arguments) {
            cell = cell.checked_mul(input.cuts.len())?.checked_add(input.interval(argument)?)?;
        }
        self.rows.get(*self.grid.get(cell)?)
    }

    /// How expressions call it.
    #[must_use]
    pub fn function(&self, slot: u32) -> FunctionInfo {
        let parameters = self.inputs.iter().map(|input| (input.key.clone(), input.ty())).collect();
        FunctionInfo { slot, parameters, result: self.gives.clone() }
    }

    /// Its name in expressions.
    #[must_use]
    pub fn name(&self) -> String {
        self.key.replace('-', "_")
    }
}

impl LookupInput {
    fn ty(&self) -> Type {
        match &self.domain {
            Domain::Whole { .. } => Type::Int,
            Domain::Choice(options) => Type::choice(options),
        }
    }

    /// The interval an argument falls into.
    fn interval(&self, argument: &Value) -> Option<usize> {
        match (&self.domain, argument) {
            (Domain::Whole { min, max }, Value::Int(number)) if (min..=max).contains(&number) => {
                self.cuts.partition_point(|start| start <= number).checked_sub(1)
            }
            (Domain::Choice(options), Value::String(text)) => options.iter().position(|option| **option == **text),
            _ => None,
        }
    }
}

//! What a form sends, field by field, exactly as typed.

use std::collections::BTreeMap;

/// What was typed into one field: the rest of each name after the field's own, with the value. `costs.0.amount.currency`
/// of the field `costs` is the part `0.amount.currency`; the field's own name is the empty part.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Typed(Vec<(String, String)>);

impl Typed {
    /// One value under the field's own name.
    pub fn one(value: impl Into<String>) -> Self {
        Self(vec![(String::new(), value.into())])
    }

    /// Several values under the field's own name.
    pub fn many<'v>(values: impl Iterator<Item = &'v str>) -> Self {
        Self(values.map(|value| (String::new(), value.to_owned())).collect())
    }

    /// Adds a part.
    pub fn put(&mut self, part: &str, value: impl Into<String>) {
        self.0.push((part.to_owned(), value.into()));
    }

    /// The value of a part; the last one counts, as with a box after its hidden default.
    pub fn part(&self, part: &str) -> &str {
        self.0.iter().rev().find(|(name, _)| name == part).map_or("", |(_, value)| value.as_str())
    }

    /// The field's own value.
    pub fn value(&self) -> &str {
        self.part("")
    }

    /// All values under the field's own name that are not empty.
    pub fn values(&self) -> impl Iterator<Item = &str> {
        self.0
            .iter()
            .filter(|(name, value)| name.is_empty() && !value.trim().is_empty())
            .map(|(_, value)| value.as_str())
    }

    /// Has anything but the field's own name been sent?
    pub fn has_parts(&self) -> bool {
        self.0.iter().any(|(name, _)| !name.is_empty())
    }

    /// What was typed into a column of a row.
    pub fn column(&self, key: &str) -> Option<Self> {
        let under = |name: &str| match name.strip_prefix(key)? {
            "" => Some(String::new()),
            rest => rest.strip_prefix('.').map(ToOwned::to_owned),
        };
        let parts: Vec<_> = self.0.iter().filter_map(|(name, value)| Some((under(name)?, value.clone()))).collect();
        (!parts.is_empty()).then_some(Self(parts))
    }

    /// The rows of a table or series, in order. Numbers may have gaps; from here on they have none.
    pub fn rows(&self) -> Vec<Self> {
        let mut rows: BTreeMap<u64, Self> = BTreeMap::new();
        for (name, value) in &self.0 {
            let Some((number, rest)) = name.split_once('.') else { continue };
            if let Ok(number) = number.parse() {
                rows.entry(number).or_default().put(rest, value.clone());
            }
        }
        rows.into_values().collect()
    }

    /// Rows as one field.
    pub fn from_rows(rows: &[Self]) -> Self {
        let mut all = Self::default();
        for (number, row) in rows.iter().enumerate() {
            for (name, value) in &row.0 {
                all.put(&format!("{number}.{name}"), value.clone());
            }
        }
        all
    }

    /// Adds what was typed into a column.
    pub fn put_column(&mut self, key: &str, column: &Self) {
        for (name, value) in &column.0 {
            let part = if name.is_empty() { key.to_owned() } else { format!("{key}.{name}") };
            self.put(&part, value.clone());
        }
    }

    /// The names and values as a form of this field sends them.
    pub fn sent(&self, field: &str) -> impl Iterator<Item = (String, String)> {
        self.0.iter().map(move |(name, value)| {
            let name = if name.is_empty() { field.to_owned() } else { format!("{field}.{name}") };
            (name, value.clone())
        })
    }
}

/// Everything a form sent, by field.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sent(BTreeMap<String, Typed>);

impl Sent {
    /// Sorts names and values of a form or a query by field.
    pub fn of(pairs: &[(String, String)]) -> Self {
        let mut fields: BTreeMap<String, Typed> = BTreeMap::new();
        for (name, value) in pairs {
            let (field, part) = name.split_once('.').unwrap_or((name, ""));
            fields.entry(field.to_owned()).or_default().put(part, value.clone());
        }
        Self(fields)
    }

    /// What was typed into a field; none when the form did not ask for it.
    pub fn get(&self, field: &str) -> Option<&Typed> {
        self.0.get(field)
    }

    /// Puts something else in place of what was typed.
    pub fn set(&mut self, field: &str, typed: Typed) {
        self.0.insert(field.to_owned(), typed);
    }

    /// Forgets a field, as if the form had not asked for it.
    pub fn forget(&mut self, field: &str) {
        self.0.remove(field);
    }
}

/// What a button of a form asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Button {
    /// Do it.
    Save,
    /// Do it, then show an empty form.
    SaveAndNew,
    /// One more row in a table.
    AddRow(String),
    /// Take a row out of a table.
    RemoveRow(String, usize),
    /// Change a row of a table with the one before it.
    RaiseRow(String, usize),
    /// Take up what was typed into a picker.
    AddLink(String),
    /// Keep what is typed as a draft and show the form again.
    Draft,
    /// Show the form again with everything typed: somebody had to sign in between.
    Kept,
}

impl Button {
    /// The button of this value. A form sent without a button (by Enter in old browsers) is saved.
    pub fn named(action: &str) -> Self {
        let (name, what) = action.split_once(':').unwrap_or((action, ""));
        match name {
            "save-and-new" => Self::SaveAndNew,
            "add-row" => Self::AddRow(what.to_owned()),
            "remove-row" | "raise-row" => match what.rsplit_once('.').map(|(field, row)| (field, row.parse())) {
                Some((field, Ok(row))) if name == "raise-row" => Self::RaiseRow(field.to_owned(), row),
                Some((field, Ok(row))) => Self::RemoveRow(field.to_owned(), row),
                _ => Self::Save,
            },
            "add-link" => Self::AddLink(what.to_owned()),
            "draft" => Self::Draft,
            KEPT => Self::Kept,
            _ => Self::Save,
        }
    }

    /// Shows the form again without doing anything.
    pub fn only_shows(&self) -> bool {
        !matches!(self, Self::Save | Self::SaveAndNew)
    }
}

/// Value of `action` that shows a form again.
pub(crate) const KEPT: &str = "kept";

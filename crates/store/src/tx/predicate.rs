//! Conditions on records, as SQL with its parameters.

use assay_core::permission::Sight;
use assay_pack::{FieldKind, Pack, Register};

use super::list::{Filter, When};
use super::slots::{column, shown};
use crate::backend::Param;
use crate::dialect::Dialect;

/// A condition being built, with its parameters in order.
pub(super) struct Predicate<'q> {
    pub sql: String,
    pub params: Vec<Param<'q>>,
    dialect: Dialect,
}

impl<'q> Predicate<'q> {
    pub fn new(dialect: Dialect) -> Self {
        Self { sql: "r.withdrawn = 0".to_owned(), params: Vec::new(), dialect }
    }

    fn place(&mut self, value: impl Into<Param<'q>>) -> String {
        self.params.push(value.into());
        format!("${}", self.params.len())
    }

    fn places<T: Into<Param<'q>>>(&mut self, values: impl IntoIterator<Item = T>) -> String {
        let places: Vec<String> = values.into_iter().map(|value| self.place(value)).collect();
        places.join(", ")
    }

    /// A column has one of these values. Of one alone it is said in the way that lets an index give the order as well.
    fn one_of<T: Into<Param<'q>>>(&mut self, column: &str, values: impl IntoIterator<Item = T>) -> String {
        let mut values = values.into_iter().peekable();
        match values.next() {
            Some(only) if values.peek().is_none() => format!("{column} = {}", self.place(only)),
            first => format!("{column} IN ({})", self.places(first.into_iter().chain(values))),
        }
    }

    pub fn and(&mut self, condition: &str) {
        self.sql.push_str(" AND ");
        self.sql.push_str(condition);
    }

    /// The full-text query (in the dialect's syntax) matches.
    pub fn matching(&mut self, query: &str) {
        self.params.push(query.to_owned().into());
        let condition = self.dialect.matches(self.params.len());
        self.and(&condition);
    }

    /// The record has this number.
    pub fn numbered(&mut self, number: &'q str) {
        let place = self.place(number);
        self.and(&format!("r.number = {place}"));
    }

    /// The record lies in what these sights allow.
    pub fn within(&mut self, sights: &'q [(String, Sight)], person: &'q str) {
        let mut allowed = Vec::new();
        let whole: Vec<&String> = sights.iter().filter(|(_, sight)| *sight == Sight::All).map(|(key, _)| key).collect();
        if !whole.is_empty() {
            let places = self.places(whole);
            allowed.push(format!("r.register IN ({places})"));
        }
        for (register, sight) in sights {
            if matches!(sight, Sight::Only { .. }) {
                let place = self.place(register);
                let condition = self.partly(sight, person).unwrap_or_else(|| "1 = 0".to_owned());
                allowed.push(format!("(r.register = {place} AND {condition})"));
            }
        }
        let condition = if allowed.is_empty() { "1 = 0".to_owned() } else { format!("({})", allowed.join(" OR ")) };
        self.and(&condition);
    }

    /// The condition of a sight that is neither everything nor nothing.
    pub fn partly(&mut self, sight: &'q Sight, person: &'q str) -> Option<String> {
        let Sight::Only { owner, creator, fields } = sight else { return None };
        let mut related = Vec::new();
        if *owner {
            let place = self.place(person);
            related.push(format!("r.owner = {place}"));
        }
        if *creator {
            let place = self.place(person);
            related.push(format!("r.created_by = {place}"));
        }
        for field in fields {
            let (field, person) = (self.place(field), self.place(person));
            related.push(format!(
                "EXISTS (SELECT 1 FROM link l WHERE l.source = r.number AND l.register = r.register AND l.field = {field} \
                 AND l.target = {person})"
            ));
        }
        Some(if related.is_empty() { "1 = 0".to_owned() } else { format!("({})", related.join(" OR ")) })
    }

    pub fn filter(&mut self, pack: &Pack, register: &Register, person: &'q str, filter: &'q Filter) {
        let condition = self.condition(pack, register, person, filter);
        self.and(&format!("({condition})"));
    }

    /// A link names a record the person may see, for which `filter` holds. Inside the inner select `r` is that record, so
    /// that a condition reads the same on either side of the link.
    fn linked(
        &mut self,
        pack: &Pack,
        register: &Register,
        person: &'q str,
        (field, target, sight): (&'q str, &str, Option<&'q Sight>),
        filter: &'q Filter,
    ) -> String {
        let Some(target) = pack.register(target) else { return "1 = 0".to_owned() };
        let field = self.place(field);
        let seen = match sight {
            Some(Sight::All) => "1 = 1".to_owned(),
            Some(only) => self.partly(only, person).unwrap_or_else(|| "1 = 0".to_owned()),
            None => "1 = 0".to_owned(),
        };
        let condition = self.condition(pack, target, person, filter);
        format!(
            "r.number IN (SELECT l.source FROM link l JOIN record r ON r.number = l.target WHERE l.register = '{}' \
             AND l.field = {field} AND r.register = '{}' AND r.withdrawn = 0 AND {seen} AND ({condition}))",
            register.key, target.key
        )
    }

    fn condition(&mut self, pack: &Pack, register: &Register, person: &'q str, filter: &'q Filter) -> String {
        match filter {
            Filter::State(states) => self.one_of("r.state", states),
            Filter::Kind(kinds) => self.one_of("r.kind", kinds.iter().copied()),
            Filter::Owner(owner) => format!("r.owner = {}", self.place(owner)),
            Filter::DueBefore(date) => format!("r.due < {} AND r.kind < 2", self.place(date)),
            Filter::Is { field, values } => {
                let boolean = register.field(field).is_some_and(|field| matches!(field.kind, FieldKind::Boolean));
                let column = shown(self.dialect, register, field);
                // Numbers compare as the text people see.
                let kept = |value: &'q String| match value.as_str() {
                    "true" if boolean => "1",
                    "false" if boolean => "0",
                    value => value,
                };
                self.one_of(&column, values.iter().map(kept))
            }
            Filter::Has { field, value } => {
                let place = self.place(value);
                format!("EXISTS (SELECT 1 FROM {} j WHERE j.value = {place})", self.dialect.items(field))
            }
            Filter::DateFrom { field, from } => {
                format!("{} >= {}", column(self.dialect, register, field), self.place(from))
            }
            Filter::DateBefore { field, before } => {
                format!("{} < {}", column(self.dialect, register, field), self.place(before))
            }
            Filter::Empty { field } => format!("{} IS NULL", column(self.dialect, register, field)),
            Filter::Links { field, target } => {
                let (target, field) = (self.place(target), self.place(field));
                format!(
                    "r.number IN (SELECT l.source FROM link l WHERE l.target = {target} AND l.field = {field} AND l.register = '{}')",
                    register.key
                )
            }
            Filter::Imported { column, value } => {
                let items = self.dialect.items(assay_core::keys::IMPORTED);
                let (column, value) = (self.place(column), self.place(value));
                format!("EXISTS (SELECT 1 FROM {items} j WHERE j.key = {column} AND CAST(j.value AS TEXT) = {value})")
            }
            Filter::HasAny { field, values } => {
                let list = self.places(values);
                format!("EXISTS (SELECT 1 FROM {} j WHERE j.value IN ({list}))", self.dialect.items(field))
            }
            Filter::Contains { field, text } => {
                let mut pattern = String::from("%");
                for letter in text.chars() {
                    if matches!(letter, '%' | '_' | '\\') {
                        pattern.push('\\');
                    }
                    pattern.push(letter);
                }
                pattern.push('%');
                let place = self.place(pattern);
                format!("{} LIKE {place} ESCAPE '\\'", column(self.dialect, register, field))
            }
            Filter::NumberFrom { field, from } => {
                format!("CAST({} AS REAL) >= CAST({} AS REAL)", column(self.dialect, register, field), self.place(from))
            }
            Filter::NumberTo { field, to } => {
                format!("CAST({} AS REAL) <= CAST({} AS REAL)", column(self.dialect, register, field), self.place(to))
            }
            Filter::Filled { field } => format!("{} IS NOT NULL", column(self.dialect, register, field)),
            Filter::LinksAny { field, targets } => {
                let (targets, field) = (self.places(targets), self.place(field));
                format!(
                    "r.number IN (SELECT l.source FROM link l WHERE l.target IN ({targets}) AND l.field = {field} \
                     AND l.register = '{}')",
                    register.key
                )
            }
            Filter::Creator(people) => self.one_of("r.created_by", people),
            Filter::Linked { field, register: target, sight, filter } => {
                self.linked(pack, register, person, (field, target, sight.as_ref()), filter)
            }
            Filter::Between { when, from, until } => {
                let column = match when {
                    When::Created => "r.created",
                    When::Changed => "r.changed",
                };
                let (from, until) = (self.place(*from), self.place(*until));
                format!("{column} >= {from} AND {column} < {until}")
            }
        }
    }
}

//! Lists: filter, sort, count, page.

use assay_core::Record;
use assay_core::permission::Sight;
use assay_pack::FieldKind;

use super::predicate::Predicate;
use super::records::{RECORD, read_part, read_record};
use super::slots::{column, shown};
use super::{Tx, unsigned};
use crate::backend::{Param, Row};
use crate::error::StoreError;

/// A question for a list of records of one register.
#[derive(Debug, Clone, PartialEq)]
pub struct ListQuery {
    /// Register key.
    pub register: String,
    /// What of it the person may see.
    pub sight: Sight,
    /// Who asks.
    pub person: String,
    /// All must hold.
    pub filters: Vec<Filter>,
    /// Words to find.
    pub text: Option<String>,
    /// Order.
    pub sort: SortKey,
    /// Descending?
    pub descending: bool,
    /// Rows to skip.
    pub offset: u32,
    /// Rows to answer.
    pub limit: u32,
    /// Fields the answered records hold besides title, owner and due; everything for none named. A row of a list shows a
    /// few of many.
    pub fields: Vec<String>,
}

impl ListQuery {
    /// The newest records of a register by number, in whatever state. Nobody sees any until it is said who asks.
    #[must_use]
    pub fn of(register: &str, limit: u32) -> Self {
        Self {
            register: register.to_owned(),
            sight: Sight::None,
            person: String::new(),
            filters: Vec::new(),
            text: None,
            sort: SortKey::Number,
            descending: true,
            offset: 0,
            limit,
            fields: Vec::new(),
        }
    }
}

/// A condition on records.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Filter {
    /// In one of these states.
    State(Vec<String>),
    /// In a state of one of these kinds: 0 open, 1 active, 2 final, 3 none.
    Kind(Vec<i64>),
    /// Owned by this person.
    Owner(String),
    /// Due before this ISO date and not closed.
    DueBefore(String),
    /// A scalar field has one of these values (as text).
    Is {
        /// Field key.
        field: String,
        /// Values.
        values: Vec<String>,
    },
    /// A list field contains this value.
    Has {
        /// Field key.
        field: String,
        /// Value.
        value: String,
    },
    /// A date field is this ISO date or later.
    DateFrom {
        /// Field key.
        field: String,
        /// First date.
        from: String,
    },
    /// A date field is before this ISO date.
    DateBefore {
        /// Field key.
        field: String,
        /// First date that does not count.
        before: String,
    },
    /// A field is empty.
    Empty {
        /// Field key.
        field: String,
    },
    /// A link field names this record.
    Links {
        /// Field key.
        field: String,
        /// Target number.
        target: String,
    },
    /// An imported column has this value.
    Imported {
        /// Column name as imported.
        column: String,
        /// Value.
        value: String,
    },
    /// A list field contains one of these values.
    HasAny {
        /// Field key.
        field: String,
        /// Values.
        values: Vec<String>,
    },
    /// A text field contains these words somewhere.
    Contains {
        /// Field key.
        field: String,
        /// What it contains, in any case.
        text: String,
    },
    /// A numeric field is at least this.
    NumberFrom {
        /// Field key.
        field: String,
        /// A decimal number.
        from: String,
    },
    /// A numeric field is at most this.
    NumberTo {
        /// Field key.
        field: String,
        /// A decimal number.
        to: String,
    },
    /// A field is not empty.
    Filled {
        /// Field key.
        field: String,
    },
    /// A link field names one of these records.
    LinksAny {
        /// Field key.
        field: String,
        /// Target numbers.
        targets: Vec<String>,
    },
    /// Made by one of these persons.
    Creator(Vec<String>),
    /// A link field names a record of a register for which something holds.
    Linked {
        /// Field key.
        field: String,
        /// Register of the record it names.
        register: String,
        /// What of that register the person may see; nothing until somebody has said.
        sight: Option<Sight>,
        /// What holds for it.
        filter: Box<Filter>,
    },
    /// A moment lies in a span.
    Between {
        /// Which moment.
        when: When,
        /// First microsecond.
        from: i64,
        /// First microsecond after.
        until: i64,
    },
}

/// Moments of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum When {
    /// Creation.
    Created,
    /// Last change.
    Changed,
}

/// What a list is sorted by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SortKey {
    /// Record number.
    Number,
    /// Title.
    Title,
    /// State, in no particular order of the workflow.
    State,
    /// Title of the owner's record.
    Owner,
    /// Due date, none last.
    Due,
    /// Creation.
    Created,
    /// Last change.
    Changed,
    /// A field, as text.
    Field(String),
    /// A numeric field.
    NumberField(String),
    /// A choice field or `state`, in the order of these values.
    Ranked {
        /// Field key.
        field: String,
        /// Values, first first.
        values: Vec<String>,
    },
    /// Title of the record a link field names.
    Titled(String),
    /// The first of these that differs; each with whether it is descending.
    Several(Vec<(SortKey, bool)>),
}

impl Filter {
    /// In no final state.
    #[must_use]
    pub fn not_closed() -> Self {
        Self::Kind(vec![0, 1, 3])
    }
}

/// What the records of a list are put together by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum GroupKey {
    /// Workflow state.
    State,
    /// The value of a field.
    Field(String),
    /// Year and month of a date field.
    Month(String),
}

/// Reads as much of a record as the list wants.
fn read_wanted(row: &dyn Row, query: &ListQuery) -> Result<Record, StoreError> {
    if query.fields.is_empty() { read_record(row) } else { read_part(row, &query.fields) }
}

/// Keys of a pack are words of letters, digits and dashes: these may stand in SQL as they are.
fn is_word(value: &str) -> bool {
    value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}

impl Tx<'_> {
    fn predicate<'q>(&self, query: &'q ListQuery) -> Predicate<'q> {
        let mut predicate = Predicate::new(self.dialect());
        // A literal, so that the partial indexes of the register's fields fit without looking at bound values.
        let register = self.pack.register(&query.register);
        predicate.and(&format!("r.register = '{}'", register.map_or("", |register| &register.key)));
        match &query.sight {
            Sight::All => {}
            Sight::None => predicate.and("1 = 0"),
            only => {
                if let Some(condition) = predicate.partly(only, &query.person) {
                    predicate.and(&condition);
                }
            }
        }
        for filter in &query.filters {
            match register {
                Some(register) => predicate.filter(self.pack, register, &query.person, filter),
                None => predicate.and("1 = 0"),
            }
        }
        if let Some(matching) = query.text.as_deref().and_then(super::search::typed) {
            predicate.matching(&matching);
        }
        predicate
    }

    /// One page of a list.
    ///
    /// # Errors
    /// The database failed.
    pub fn list(&self, query: &ListQuery) -> Result<Vec<Record>, StoreError> {
        let Some((groups, within)) = self.groups_of(query) else {
            let order = self.order(&query.register, &query.sort, query.descending);
            return self.slice(query, "1 = 1", &order, query.offset, query.limit);
        };
        // Group by group, each along an index, as far as the page reaches: sorting by group would sort everything.
        let (mut records, mut skip) = (Vec::new(), query.offset);
        for group in groups {
            let left = query.limit.saturating_sub(u32::try_from(records.len()).unwrap_or(u32::MAX));
            if left == 0 {
                break;
            }
            if skip > 0 {
                let predicate = self.predicate(query);
                let sql = format!("SELECT count(*) FROM record r WHERE {} AND {group}", predicate.sql);
                let there = u32::try_from(self.number(&sql, &predicate.params)?).unwrap_or(u32::MAX);
                if there <= skip {
                    skip -= there;
                    continue;
                }
            }
            records.extend(self.slice(query, &group, &within, skip, left)?);
            skip = 0;
        }
        Ok(records)
    }

    /// Records of a list that meet one more condition, in this order.
    fn slice(
        &self,
        query: &ListQuery,
        group: &str,
        order: &str,
        offset: u32,
        limit: u32,
    ) -> Result<Vec<Record>, StoreError> {
        let (sql, params) = self.page(query, group, order, offset, limit);
        self.all(&sql, &params, |row| read_wanted(row, query))
    }

    /// How the database finds a page of a list, in its own words: for tests, and for people who tune.
    ///
    /// # Errors
    /// The database failed.
    pub fn plan(&self, query: &ListQuery) -> Result<Vec<String>, StoreError> {
        let order = self.order(&query.register, &query.sort, query.descending);
        let (sql, params) = self.page(query, "1 = 1", &order, query.offset, query.limit);
        self.all(&self.dialect().explain(&sql), &params, |row| Ok(row.text(3)?.to_owned()))
    }

    fn page<'q>(
        &self,
        query: &'q ListQuery,
        group: &str,
        order: &str,
        offset: u32,
        limit: u32,
    ) -> (String, Vec<Param<'q>>) {
        let Predicate { sql: condition, mut params, .. } = self.predicate(query);
        params.push(limit.into());
        let place = params.len();
        params.push(offset.into());
        // The page is chosen by keys alone: sorting whole records would move all their data.
        let page = format!(
            "SELECT r.rid FROM record r WHERE {condition} AND {group} ORDER BY {order} LIMIT ${place} OFFSET ${}",
            place + 1
        );
        (format!("SELECT {RECORD} FROM record r WHERE r.rid IN ({page}) ORDER BY {order}"), params)
    }

    /// The groups of a list that is sorted by a choice or the state first, as conditions in their order, what is in none
    /// last; and the order within a group.
    fn groups_of(&self, query: &ListQuery) -> Option<(Vec<String>, String)> {
        let SortKey::Several(keys) = &query.sort else { return None };
        let ((SortKey::Ranked { field, values }, descending), rest) = keys.split_first()? else { return None };
        let column = self.ranked(&query.register, field);
        let mut groups: Vec<String> =
            values.iter().filter(|value| is_word(value)).map(|value| format!("{column} = '{value}'")).collect();
        if *descending {
            groups.reverse();
        }
        groups.push(format!("{} IS NULL", self.rank(&query.register, field, values)));
        Some((groups, self.order(&query.register, &SortKey::Several(rest.to_vec()), false)))
    }

    /// The whole order of a list. Numbers are unique: what is the same in all else keeps its place from page to page.
    fn order(&self, register: &str, key: &SortKey, descending: bool) -> String {
        match key {
            SortKey::Number => self.order_by(register, key, descending),
            SortKey::Several(keys) => {
                let mut parts: Vec<String> =
                    keys.iter().map(|(key, descending)| self.order_by(register, key, *descending)).collect();
                parts.push("r.number DESC".to_owned());
                parts.join(", ")
            }
            key => format!("{}, r.number DESC", self.order_by(register, key, descending)),
        }
    }

    /// One key of an order.
    fn order_by(&self, register: &str, key: &SortKey, descending: bool) -> String {
        let direction = if descending { "DESC" } else { "ASC" };
        // Empty values come last either way; descending they do by themselves, and an index can be walked.
        let by = |value: &str| match descending {
            true => format!("{value} DESC"),
            false => format!("{value} IS NULL, {value}"),
        };
        match key {
            SortKey::Number => format!("r.number {direction}"),
            SortKey::Title => format!("r.title COLLATE NOCASE {direction}"),
            SortKey::State => format!("r.kind {direction}, r.state {direction}"),
            SortKey::Owner => by("(SELECT o.title FROM record o WHERE o.number = r.owner) COLLATE NOCASE"),
            SortKey::Due => by("r.due"),
            SortKey::Created => format!("r.created {direction}"),
            SortKey::Changed => format!("r.changed {direction}"),
            // As text, like the index of the field; dates and words sort the same as text.
            SortKey::Field(key) => by(&self.shown(register, key)),
            SortKey::NumberField(key) => by(&format!("CAST({} AS REAL)", self.number_field(register, key))),
            SortKey::Ranked { field, values } => by(&self.rank(register, field, values)),
            SortKey::Titled(key) => {
                let target = self.dialect().field(key);
                by(&format!("(SELECT o.title FROM record o WHERE o.number = {target}) COLLATE NOCASE"))
            }
            SortKey::Several(keys) => {
                let keys = keys.iter().map(|(key, descending)| self.order_by(register, key, *descending));
                keys.collect::<Vec<_>>().join(", ")
            }
        }
    }

    /// The place of a value among `values`; null for any other.
    fn rank(&self, register: &str, field: &str, values: &[String]) -> String {
        let column = self.ranked(register, field);
        // Written out, so that the order stands for itself.
        let mut places = String::new();
        for (place, value) in values.iter().filter(|value| is_word(value)).enumerate() {
            places.push_str(&format!(" WHEN '{value}' THEN {place}"));
        }
        if places.is_empty() { "NULL".to_owned() } else { format!("CASE {column}{places} END") }
    }

    /// How many records of a list there are by value of a key, in no particular order; none for those without a value.
    ///
    /// # Errors
    /// The database failed.
    pub fn count_by(&self, query: &ListQuery, key: &GroupKey) -> Result<Vec<(Option<String>, u64)>, StoreError> {
        let predicate = self.predicate(query);
        let value = self.grouped(&query.register, key);
        let sql = format!("SELECT {value}, count(*) FROM record r WHERE {} GROUP BY 1", predicate.sql);
        self.all(&sql, &predicate.params, |row| Ok((row.maybe_text(0)?.map(ToOwned::to_owned), unsigned(row.int(1)?))))
    }

    /// The first `few` records of each value of a key, in the order of the list.
    ///
    /// # Errors
    /// The database failed.
    pub fn first_of_each(&self, query: &ListQuery, key: &GroupKey, few: u32) -> Result<Vec<Record>, StoreError> {
        let Predicate { sql: condition, mut params, .. } = self.predicate(query);
        params.push(few.into());
        let (value, order) =
            (self.grouped(&query.register, key), self.order(&query.register, &query.sort, query.descending));
        let sql = format!(
            "SELECT {RECORD} FROM record r WHERE r.rid IN (SELECT rid FROM (SELECT r.rid AS rid, row_number() OVER \
             (PARTITION BY {value} ORDER BY {order}) AS place FROM record r WHERE {condition}) WHERE place <= ${}) \
             ORDER BY {order}",
            params.len()
        );
        self.all(&sql, &params, |row| read_wanted(row, query))
    }

    /// What records are grouped by.
    fn grouped(&self, register: &str, key: &GroupKey) -> String {
        match key {
            GroupKey::State => "r.state".to_owned(),
            GroupKey::Field(field) => self.shown(register, field),
            GroupKey::Month(field) => format!("substr({}, 1, 7)", self.shown(register, field)),
        }
    }

    /// What a list is ranked by, as text.
    fn ranked(&self, register: &str, field: &str) -> String {
        if field == "state" { "r.state".to_owned() } else { self.shown(register, field) }
    }

    /// A field as the text people see.
    fn shown(&self, register: &str, field: &str) -> String {
        self.pack
            .register(register)
            .map_or_else(|| "NULL".to_owned(), |register| shown(self.dialect(), register, field))
    }

    /// A field as a number: of money, the amount.
    fn number_field(&self, register: &str, key: &str) -> String {
        let field = self.pack.register(register).and_then(|register| register.field(key));
        match field.map(|field| &field.kind) {
            Some(FieldKind::Money) => self.dialect().field(&format!("{key}.amount")),
            _ => self
                .pack
                .register(register)
                .map_or_else(|| "NULL".to_owned(), |found| column(self.dialect(), found, key)),
        }
    }

    /// How many records a list has in all.
    ///
    /// # Errors
    /// The database failed.
    pub fn count(&self, query: &ListQuery) -> Result<u64, StoreError> {
        let predicate = self.predicate(query);
        let sql = format!("SELECT count(*) FROM record r WHERE {}", predicate.sql);
        Ok(unsigned(self.number(&sql, &predicate.params)?))
    }

    /// Live records of a register whose number or title begins with or contains what was typed: for pickers.
    ///
    /// # Errors
    /// The database failed.
    pub fn titles(&self, register: &str, limit: u32) -> Result<Vec<(String, String)>, StoreError> {
        let sql = "SELECT number, title FROM record WHERE register = $1 AND withdrawn = 0 AND kind < 2 ORDER BY number DESC LIMIT $2";
        let mut found = self
            .all(sql, &[register.into(), limit.into()], |row| Ok((row.text(0)?.to_owned(), row.text(1)?.to_owned())))?;
        if found.is_empty() {
            let sql =
                "SELECT number, title FROM record WHERE register = $1 AND withdrawn = 0 ORDER BY number DESC LIMIT $2";
            found = self.all(sql, &[register.into(), limit.into()], |row| {
                Ok((row.text(0)?.to_owned(), row.text(1)?.to_owned()))
            })?;
        }
        Ok(found)
    }
}

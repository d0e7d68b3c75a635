//! A record: the fold of its entries.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::entry::{Entry, keys};
use crate::{Json, value};

/// The state of one record. Always equal to the fold of its entries; see [`Record::apply`].
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// Register key.
    pub register: String,
    /// Number, its public identity.
    pub number: String,
    /// Version: how many entries it has.
    pub version: u32,
    /// Workflow state, where the register has a workflow.
    pub state: Option<String>,
    /// When it was made.
    pub created: Timestamp,
    /// Who made it.
    pub created_by: String,
    /// When it last changed.
    pub changed: Timestamp,
    /// Who changed it last.
    pub changed_by: String,
    /// When it entered its present state.
    pub entered: Timestamp,
    /// Taken out of use: its import was undone.
    pub withdrawn: bool,
    /// Key in the system it came from.
    pub external: Option<String>,
    /// Field values in record form. Absent fields have no key.
    pub data: BTreeMap<String, Json>,
    /// Who last did what: act or move key → person number. Separation of duties reads this.
    pub doers: BTreeMap<String, String>,
}

impl Record {
    /// The record its first entry makes.
    #[must_use]
    pub fn begin(entry: &Entry) -> Self {
        let mut record = Self {
            register: entry.register.clone(),
            number: entry.record.clone(),
            version: 0,
            state: None,
            created: entry.at,
            created_by: entry.actor.clone(),
            changed: entry.at,
            changed_by: entry.actor.clone(),
            entered: entry.at,
            withdrawn: false,
            external: None,
            data: BTreeMap::new(),
            doers: BTreeMap::new(),
        };
        record.apply(entry);
        record
    }

    /// Folds one more entry into the state.
    pub fn apply(&mut self, entry: &Entry) {
        self.version = entry.version;
        self.changed = entry.at;
        self.changed_by.clone_from(&entry.actor);
        for (key, value) in &entry.body {
            match key.as_str() {
                keys::STATE => {
                    self.state = value.as_str().map(ToOwned::to_owned);
                    self.entered = entry.at;
                }
                keys::WITHDRAWN => self.withdrawn = value.as_bool().unwrap_or(true),
                keys::EXTERNAL => self.external = value.as_str().map(ToOwned::to_owned),
                keys::ERASED => {
                    for field in value.get("fields").and_then(Json::as_array).into_iter().flatten() {
                        if let Some(field) = field.as_str() {
                            self.data.remove(field);
                        }
                    }
                }
                other if other.starts_with('$') => {}
                _ => self.put(key, value.clone()),
            }
        }
        self.doers.insert(entry.deed().to_owned(), entry.actor.clone());
    }

    /// Sets a field; `null` empties it.
    pub(crate) fn put(&mut self, key: &str, value: Json) {
        if value.is_null() {
            self.data.remove(key);
        } else {
            self.data.insert(key.to_owned(), value);
        }
    }

    /// The fold of entries in version order; none for an empty history.
    #[must_use]
    pub fn fold<'e>(entries: impl IntoIterator<Item = &'e Entry>) -> Option<Self> {
        let mut entries = entries.into_iter();
        let mut record = Self::begin(entries.next()?);
        for entry in entries {
            record.apply(entry);
        }
        Some(record)
    }

    /// The text of a field, where it is one JSON string.
    #[must_use]
    pub fn text(&self, field: &str) -> Option<&str> {
        self.data.get(field).and_then(Json::as_str)
    }

    /// Title.
    #[must_use]
    pub fn title(&self) -> &str {
        self.text("title").unwrap_or_default()
    }

    /// Number of the owner's person record.
    #[must_use]
    pub fn owner(&self) -> Option<&str> {
        self.text("owner")
    }

    /// Due date.
    #[must_use]
    pub fn due(&self) -> Option<Date> {
        self.text("due").and_then(value::parse_date)
    }

    /// The numbers a link, person or people field names.
    pub fn targets(&self, field: &str) -> impl Iterator<Item = &str> {
        value::targets(self.data.get(field))
    }
}

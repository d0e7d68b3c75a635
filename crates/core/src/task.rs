//! Tasks: what waits for whom, derived from workflow, due dates and assignments.

use assay_pack::{Pack, Party, StateKind};
use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::record::Record;

/// Who a task waits for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Worker {
    /// One person, by number.
    Person(String),
    /// Whoever holds this role.
    Role(String),
}

/// Something a record waits for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Task {
    /// Who it waits for.
    pub worker: Worker,
    /// The state the record waits in.
    pub state: String,
    /// When it should be done.
    pub due: Option<Date>,
}

/// The tasks of a record: one for every party its present state waits for.
///
/// A record without an owner whose state waits for its owner waits for the first role that may edit it, so that no
/// open record is nobody's.
#[must_use]
pub fn tasks(pack: &Pack, record: &Record) -> Vec<Task> {
    let Some(register) = pack.register(&record.register) else { return Vec::new() };
    let Some(state) = record.state.as_deref().and_then(|key| register.state(key)) else { return Vec::new() };
    if record.withdrawn || state.kind != StateKind::Open {
        return Vec::new();
    }
    let due = record.due().or_else(|| {
        let entered = record.entered.to_zoned(TimeZone::UTC).date();
        state.within_days.and_then(|days| entered.checked_add(i64::from(days).days()).ok())
    });
    let mut workers: Vec<Worker> = Vec::new();
    for party in &state.waits {
        match party {
            Party::Owner => workers.extend(record.owner().map(|owner| Worker::Person(owner.to_owned()))),
            Party::Creator if record.created_by != "system" => workers.push(Worker::Person(record.created_by.clone())),
            Party::Field(field) => {
                workers.extend(record.targets(field).map(|number| Worker::Person(number.to_owned())));
            }
            Party::Role(role) => workers.push(Worker::Role(role.clone())),
            Party::Creator | Party::Everyone => {}
        }
    }
    if workers.is_empty() {
        let fallback = register.permissions.edit.iter().find_map(|party| match party {
            Party::Role(role) => Some(Worker::Role(role.clone())),
            _ => None,
        });
        workers.extend(fallback);
    }
    workers.sort();
    workers.dedup();
    workers.into_iter().map(|worker| Task { worker, state: state.key.clone(), due }).collect()
}

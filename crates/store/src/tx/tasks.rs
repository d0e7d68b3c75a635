//! My work: what waits for a person or a role.

use assay_core::{Record, Worker};

use super::records::{RECORD, RECORD_COLUMNS, read_record};
use super::{Tx, unsigned};
use crate::error::StoreError;

/// A task with its record.
#[derive(Debug, Clone, PartialEq)]
pub struct TaskRow {
    /// The record that waits.
    pub record: Record,
    /// The role it waits for, where it waits for no single person.
    pub role: Option<String>,
    /// Due date, ISO.
    pub due: Option<String>,
}

/// How a worker is stored: a person's number, or `role:` and the role.
pub(super) fn worker_key(worker: &Worker) -> String {
    match worker {
        Worker::Person(number) => number.clone(),
        Worker::Role(role) => format!("role:{role}"),
    }
}

impl Tx<'_> {
    /// What waits for a person and the roles they hold: earliest due first, tasks without a date last.
    ///
    /// # Errors
    /// The database failed.
    pub fn tasks_of(&self, person: &str, roles: &[String], limit: u32) -> Result<Vec<TaskRow>, StoreError> {
        let mut rows: Vec<TaskRow> = Vec::new();
        // Worker by worker, first what has a date: each is one walk along the index, however much waits behind.
        let roles = roles.iter().map(|role| (format!("role:{role}"), Some(role)));
        for (worker, role) in std::iter::once((person.to_owned(), None)).chain(roles) {
            let mut left = limit;
            for dated in ["t.due IS NOT NULL ORDER BY t.due, t.rid", "t.due IS NULL ORDER BY t.rid"] {
                let sql = format!(
                    "SELECT {RECORD}, t.due FROM task t CROSS JOIN record r ON r.rid = t.rid WHERE t.worker = $1 AND {dated} LIMIT $2"
                );
                let found = self.all(&sql, &[(&worker).into(), left.into()], |row| {
                    Ok(TaskRow {
                        record: read_record(row)?,
                        role: role.cloned(),
                        due: row.maybe_text(RECORD_COLUMNS)?.map(ToOwned::to_owned),
                    })
                })?;
                left = left.saturating_sub(u32::try_from(found.len()).unwrap_or(left));
                rows.extend(found);
            }
        }
        // A record that waits both for the person and for a role of theirs is one piece of work.
        let mut seen = std::collections::BTreeSet::new();
        rows.sort_by_key(|task| task.role.is_some());
        rows.retain(|task| seen.insert(task.record.number.clone()));
        rows.sort_by(|left, right| {
            let key = |task: &TaskRow| (task.due.is_none(), task.due.clone(), task.record.number.clone());
            key(left).cmp(&key(right))
        });
        rows.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        Ok(rows)
    }

    /// How many records wait for a person and the roles they hold.
    ///
    /// # Errors
    /// The database failed.
    pub fn count_tasks(&self, person: &str, roles: &[String]) -> Result<u64, StoreError> {
        let (workers, params) = workers(person, roles);
        let sql = format!("SELECT count(DISTINCT rid) FROM task WHERE worker IN ({workers})");
        Ok(unsigned(self.number(&sql, &params)?))
    }
}

fn workers<'a>(person: &'a str, roles: &[String]) -> (String, Vec<crate::backend::Param<'a>>) {
    let mut params = vec![person.into()];
    params.extend(roles.iter().map(|role| format!("role:{role}").into()));
    let places: Vec<String> = (1..=params.len()).map(|place| format!("${place}")).collect();
    (places.join(", "), params)
}

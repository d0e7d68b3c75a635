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
        let (workers, mut params) = workers(person, roles);
        params.push(limit.into());
        let sql = format!(
            "SELECT {RECORD}, t.worker, t.due FROM task t JOIN record r ON r.rid = t.rid WHERE t.worker IN ({workers}) \
             ORDER BY t.due IS NULL, t.due, r.number LIMIT ${}",
            params.len()
        );
        let mut rows: Vec<TaskRow> = self.all(&sql, &params, |row| {
            let role = row.text(RECORD_COLUMNS)?.strip_prefix("role:").map(ToOwned::to_owned);
            Ok(TaskRow {
                record: read_record(row)?,
                role,
                due: row.maybe_text(RECORD_COLUMNS + 1)?.map(ToOwned::to_owned),
            })
        })?;
        // A record that waits both for the person and for a role of theirs is one piece of work.
        let mut seen = std::collections::BTreeSet::new();
        rows.sort_by_key(|task| task.role.is_some());
        rows.retain(|task| seen.insert(task.record.number.clone()));
        rows.sort_by(|left, right| {
            let key = |task: &TaskRow| (task.due.is_none(), task.due.clone(), task.record.number.clone());
            key(left).cmp(&key(right))
        });
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

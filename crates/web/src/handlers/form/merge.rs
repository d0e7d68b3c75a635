//! Two people changed one record: what of it can be put together, and what somebody has to choose.

use std::collections::BTreeMap;

use assay_core::{Json, Record, value};
use assay_engine::HistoryEntry;
use assay_pack::{Field, FieldKind, Register};

use super::sheet::{Sheet, asked};
use super::typed::Sent;
use crate::fail::Fail;
use crate::present::Presenter;

/// How what was typed stands to what has been saved since.
#[derive(Debug, Default)]
pub(crate) struct Merge<'f> {
    /// Fields both changed, differently.
    pub both: Vec<&'f Field>,
    /// Fields only the reader changed.
    pub mine: Vec<&'f Field>,
    /// Fields only others changed.
    pub theirs: Vec<&'f Field>,
    /// Others moved the record to another state.
    pub moved: bool,
    /// What the reader changed, as the engine takes it.
    pub set: BTreeMap<String, Json>,
}

impl<'f> Merge<'f> {
    /// Compares what was typed over `base` with the record as it stands now.
    pub fn of(sheet: &Sheet<'f>, sent: &Sent, base: &Record, now: &Record) -> Result<Self, Fail> {
        let mut merge = Self { moved: base.state != now.state, ..Self::default() };
        for field in asked(sheet.register) {
            let (before, after) = (base.data.get(&field.key), now.data.get(&field.key));
            // A field that is locked by now was not when it was typed: it is for the engine to refuse it.
            let typed = sent.get(&field.key).map(|typed| sheet.change(field, typed, before)).transpose()?.flatten();
            match (typed, before != after) {
                (Some(mine), true) => {
                    // Both may have typed the same.
                    if let Some(mine) = differs(sheet, field, sent, after, mine)? {
                        merge.both.push(field);
                        merge.set.insert(field.key.clone(), mine);
                    }
                }
                (Some(mine), false) => {
                    merge.mine.push(field);
                    merge.set.insert(field.key.clone(), mine);
                }
                (None, true) => merge.theirs.push(field),
                (None, false) => {}
            }
        }
        Ok(merge)
    }

    /// Has nobody to choose anything: each changed other fields, and the record is where it was on its way?
    pub fn is_plain(&self) -> bool {
        self.both.is_empty() && !self.moved
    }
}

fn differs(
    sheet: &Sheet<'_>,
    field: &Field,
    sent: &Sent,
    now: Option<&Json>,
    mine: Json,
) -> Result<Option<Json>, Fail> {
    let Some(typed) = sent.get(&field.key) else { return Ok(None) };
    Ok(sheet.change(field, typed, now)?.map(|_| mine))
}

/// The record as it stood at a version.
pub(crate) fn at_version(history: &[HistoryEntry], version: u32) -> Option<Record> {
    Record::fold(history.iter().map(|row| &row.entry).filter(|entry| entry.version <= version))
}

/// A value in words, rows line by line: to be compared by eye.
pub(crate) fn describe(present: &Presenter<'_>, register: &Register, field: &Field, json: Option<&Json>) -> String {
    let FieldKind::Table(columns) = &field.kind else {
        if let FieldKind::Series { .. } = &field.kind {
            let points = json.and_then(Json::as_array).into_iter().flatten();
            let line = |point: &Json| {
                let cells = super::sheet::SERIES.iter().filter_map(|key| point.get(*key)?.as_str());
                cells.collect::<Vec<_>>().join(" · ")
            };
            return points.map(line).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
        }
        return present.plain(register, field, json);
    };
    let rows = json.and_then(Json::as_array).into_iter().flatten();
    let line = |row: &Json| {
        let cells = columns.iter().filter_map(|column| {
            let cell = row.get(&column.key).filter(|cell| !value::is_empty(cell))?;
            Some(match (&column.kind, cell.as_str()) {
                (FieldKind::Choice(_), Some(option)) => {
                    present.ctx.words().column_option(&register.key, &field.key, &column.key, option)
                }
                _ => present.plain(register, column, Some(cell)),
            })
        });
        cells.collect::<Vec<_>>().join(" · ")
    };
    rows.map(line).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

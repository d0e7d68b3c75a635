//! What the checks say, written beside the ratings of an assessment: whoever makes, fills in or ends one, by whatever way.

use assay_pack::{Assessment, Register, StateKind};

use super::Desk;
use crate::Json;
use crate::command::is_import;
use crate::readiness::Standing;
use crate::record::Record;

/// The rows of an assessment and where its requirements stand now.
struct Sheet<'a> {
    pack: &'a Assessment,
    standings: Vec<(String, Standing)>,
}

impl Desk<'_> {
    /// Are the records of this register assessments?
    pub(super) fn assesses(&self, register: &Register) -> bool {
        self.pack.assessment.as_ref().is_some_and(|named| named.register == register.key)
    }

    /// The rows of `after` as they are to be kept: beside each that is new or says something else than in `before` stands what the
    /// checks say now; an assessment that ends has a row for every requirement. None when `register` is not the one of
    /// assessments, or nothing is known of the checks.
    ///
    /// Whoever edits cannot say what the checks said. Only an import can: what it brings may be older than this workspace.
    pub(super) fn rows_with_standings(
        &self,
        register: &Register,
        before: Option<&Record>,
        after: &Record,
    ) -> Option<(String, Json)> {
        let pack = self.pack.assessment.as_ref().filter(|named| named.register == register.key)?;
        let ended = |record: &Record| {
            let state = record.state.as_deref().and_then(|state| register.state(state));
            state.is_some_and(|state| state.kind == StateKind::Final)
        };
        let brought = is_import(self.command.batch.as_deref());
        let ends = ended(after) && !before.is_some_and(ended) && !brought;
        let rows = rows_of(after, pack);
        let old = before.map_or(&[][..], |before| rows_of(before, pack));
        if !ends && rows == old {
            return None;
        }
        let standings = self.facts.standings(after.text(&pack.edition))?;
        let sheet = Sheet { pack, standings };
        let mut rows: Vec<Json> = rows.to_vec();
        for row in &mut rows {
            sheet.stamp(row, old, ends, brought);
        }
        if ends {
            sheet.complete(&mut rows);
        }
        Some((pack.rows.clone(), Json::Array(rows)))
    }
}

impl Sheet<'_> {
    /// Writes beside a row what is to stand there.
    fn stamp(&self, row: &mut Json, old: &[Json], ends: bool, brought: bool) {
        let Some(id) = self.id(row).map(ToOwned::to_owned) else { return };
        let known = old.iter().find(|old| self.id(old) == Some(id.as_str()));
        let same = known.is_some_and(|known| self.said(known) == self.said(row));
        let Some(cells) = row.as_object_mut() else { return };
        if brought && cells.contains_key(&self.pack.computed) {
            return;
        }
        let computed = match known.filter(|_| same && !ends) {
            Some(known) => known.get(&self.pack.computed).cloned(),
            None => self.standing_of(&id).map(Json::from),
        };
        match computed {
            Some(computed) => cells.insert(self.pack.computed.clone(), computed),
            None => cells.remove(&self.pack.computed),
        };
    }

    /// Adds the requirements that have no row.
    fn complete(&self, rows: &mut Vec<Json>) {
        for (id, _) in &self.standings {
            let there = rows.iter().any(|row| self.id(row) == Some(id.as_str()));
            let Some(option) = self.standing_of(id).filter(|_| !there) else { continue };
            let cells = [(&self.pack.requirement, id.as_str()), (&self.pack.computed, option)];
            rows.push(cells.into_iter().map(|(column, cell)| (column.clone(), Json::from(cell))).collect());
        }
    }

    fn id<'r>(&self, row: &'r Json) -> Option<&'r str> {
        row.get(&self.pack.requirement)?.as_str()
    }

    /// What people say in a row.
    fn said<'r>(&self, row: &'r Json) -> Vec<(&'r String, &'r Json)> {
        row.as_object().into_iter().flatten().filter(|(column, _)| **column != self.pack.computed).collect()
    }

    /// The option of the column that stands for where a requirement stands.
    fn standing_of(&self, id: &str) -> Option<&str> {
        let (_, standing) = self.standings.iter().find(|(known, _)| known == id)?;
        self.pack.standings.get(standing.as_str()).map(String::as_str)
    }
}

fn rows_of<'r>(record: &'r Record, pack: &Assessment) -> &'r [Json] {
    record.data.get(&pack.rows).and_then(Json::as_array).map_or(&[], Vec::as_slice)
}

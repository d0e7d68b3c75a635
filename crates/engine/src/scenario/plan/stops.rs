//! What a variant of a company leaves out.

use std::collections::BTreeSet;

use super::super::model::{Stop, Stopped};
use super::{Act, Does, Planner};

impl Planner<'_> {
    /// Leaves out what the variant stops, and what the company does with records that are therefore never made.
    pub(super) fn leave_out(&mut self) {
        let mut faults = Vec::new();
        for stop in &self.scenario.stops {
            let named = match &stop.what {
                Stopped::Records(keys) | Stopped::People(keys) => keys.as_slice(),
                Stopped::Register(_) => &[],
            };
            let nobody = named.iter().chain(&stop.keep).filter(|(key, _)| !self.keys.contains_key(key));
            faults.extend(nobody.map(|(key, at)| (*at, format!("there is no record “{key}”"))));
            let stopped = self.stopped(stop);
            if stopped.is_empty() {
                faults.push((stop.at, format!("nothing of this is done after day {}: this stops nothing", stop.after)));
            }
            self.mark(stopped);
        }
        loop {
            let lost = self.among(|act| !act.left_out && !self.is_own(act) && self.is_lost(act));
            if lost.is_empty() {
                break;
            }
            self.mark(lost);
        }
        for act in self.acts.iter().filter(|act| self.is_own(act)) {
            let missing = self.missing(act);
            faults.extend(missing.map(|name| (act.at, format!("“{name}” is never made in this variant"))));
        }
        faults.into_iter().for_each(|problem| self.fault(problem));
    }

    fn mark(&mut self, acts: Vec<usize>) {
        for index in acts {
            if let Some(act) = self.acts.get_mut(index) {
                act.left_out = true;
            }
        }
    }

    fn among(&self, wanted: impl Fn(&Act) -> bool) -> Vec<usize> {
        self.acts.iter().enumerate().filter(|(_, act)| wanted(act)).map(|(index, _)| index).collect()
    }

    /// The acts of the company a stop is about.
    fn stopped(&self, stop: &Stop) -> Vec<usize> {
        let places = |keys: &[(String, _)]| -> BTreeSet<usize> {
            keys.iter().filter_map(|(key, _)| self.keys.get(key).copied()).collect()
        };
        let keep = places(&stop.keep);
        let about = match &stop.what {
            Stopped::Records(records) => places(records),
            Stopped::People(_) => BTreeSet::new(),
            Stopped::Register(register) => {
                let all = 0..self.records.len();
                all.filter(|record| self.register(*record) == Some(register)).collect()
            }
        };
        let by =
            |act: &Act| matches!(&stop.what, Stopped::People(people) if people.iter().any(|(key, _)| *key == act.by));
        let days = stop.after + 1..stop.until.unwrap_or(i32::MAX);
        self.among(|act| {
            days.contains(&act.day)
                && !self.is_own(act)
                && !keep.contains(&act.record)
                && (about.contains(&act.record) || by(act))
        })
    }

    /// Does a file of the variant say it?
    fn is_own(&self, act: &Act) -> bool {
        act.at.file >= self.scenario.variant
    }

    /// Does it go on from something that was left out, or name what was never made?
    fn is_lost(&self, act: &Act) -> bool {
        let before = act.before.and_then(|before| self.acts.get(before));
        before.is_some_and(|before| before.left_out) || self.missing(act).is_some()
    }

    /// A record an act needs, its own among them, that is left out.
    fn missing(&self, act: &Act) -> Option<String> {
        let made = |record: usize| self.records.get(record)?.made;
        let left_out =
            |record: usize| made(record).and_then(|made| self.acts.get(made)).is_some_and(|act| act.left_out);
        if left_out(act.record) {
            return self.records.get(act.record).map(|record| record.name.clone());
        }
        let mut names = BTreeSet::from([act.by.clone()]);
        act.does.names(&mut names);
        names.into_iter().find(|name| self.keys.get(name).is_some_and(|record| left_out(*record)))
    }

    /// The register of a record; none for those made with the workspace.
    fn register(&self, record: usize) -> Option<&str> {
        match &self.acts.get(self.records.get(record)?.made?)?.does {
            Does::Create { register, .. } => Some(register),
            _ => None,
        }
    }
}

//! What shows that a requirement is met, and by whose records what falls short is counted.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError};

use assay_core::permission::{Right, may};
use assay_core::readiness::Found;
use assay_core::{Actor, Record};
use assay_pack::{Check, Severity};
use assay_store::{CountedBy, DiagnosticMember, Tx};

use super::runs;
use crate::engine::{Engine, Shared};
use crate::error::EngineError;

/// Records shown per register.
const SHOWN: usize = 5;
/// Records of a check that are looked at until enough good ones are found.
const PROBES: usize = 60;

/// What a check had to look at.
#[derive(Debug, Clone)]
pub struct CheckCount {
    /// The check.
    pub check: Arc<Check>,
    /// Records it applied to.
    pub applied: u64,
    /// Those that fall short.
    pub standing: u64,
    /// Those that fall short, which is accepted until a date.
    pub accepted: u64,
}

/// Records of one register that satisfy a requirement.
#[derive(Debug, Clone)]
pub struct Evident {
    /// Register key.
    pub register: String,
    /// The newest of them, heads alone.
    pub records: Vec<Record>,
    /// How many more there are; nothing where the asker sees the register only in part.
    pub more: u64,
}

/// Number of an owner, or of the record that readiness is looked at by → what falls short there. Nobody's stands under none.
pub type Weighed = BTreeMap<Option<String>, Found>;

/// The counts of everything by register.
pub(super) type Weights = Vec<CountedBy>;

impl Engine {
    /// What each check of a requirement had to look at, and the records they found good.
    ///
    /// # Errors
    /// The store failed.
    pub fn evidence(&self, actor: &Actor, requirement: &str) -> Result<(Vec<CheckCount>, Vec<Evident>), EngineError> {
        let shared = &self.shared;
        let digest = shared.digest()?;
        shared.store.read(|tx| {
            let checks =
                shared.pack.checks.iter().filter(|check| check.requirements.iter().any(|id| id == requirement));
            let mut counts: Vec<CheckCount> = Vec::new();
            let mut bitmaps = Vec::new();
            for check in checks {
                let (applied, bits) = tx.applied_of(&check.code)?;
                let found = digest.iter().find(|digest| digest.code == check.code);
                let (standing, accepted) = found.map_or((0, 0), |digest| (digest.standing, digest.accepted));
                counts.push(CheckCount { check: Arc::clone(check), applied, standing, accepted });
                bitmaps.push(bits);
            }
            let mut evident: Vec<Evident> = Vec::new();
            for (count, bits) in counts.iter().zip(&bitmaps) {
                if count.check.once {
                    continue;
                }
                shared.gather(tx, actor, count, bits, &counts, &mut evident)?;
            }
            evident.retain(|one| !one.records.is_empty());
            Ok((counts, evident))
        })
    }

    /// What stands, counted by the owners of the records, of what `actor` may see.
    ///
    /// # Errors
    /// The store failed.
    pub fn found_by_owner(&self, actor: &Actor) -> Result<Weighed, EngineError> {
        self.weighed(actor, DiagnosticMember::Owner)
    }

    /// What stands, counted by the records that readiness is looked at by, of what `actor` may see. What belongs to several
    /// counts at each.
    ///
    /// # Errors
    /// The store failed.
    pub fn found_by_about(&self, actor: &Actor) -> Result<Weighed, EngineError> {
        self.weighed(actor, DiagnosticMember::About)
    }

    fn weighed(&self, actor: &Actor, member: DiagnosticMember) -> Result<Weighed, EngineError> {
        let shared = &self.shared;
        let counts = shared.store.read(|tx| {
            let run = runs(tx)?;
            let mut known = shared.digests.weights.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some((_, counts)) = known.get(&member).filter(|(then, _)| *then == run) {
                return Ok::<_, EngineError>(Arc::clone(counts));
            }
            let counts = Arc::new(tx.count_diagnostics_by(member)?);
            known.insert(member, (run, Arc::clone(&counts)));
            Ok(counts)
        })?;
        let mut weighed = Weighed::new();
        for one in counts.iter() {
            // Of a register seen only in part a count would tell of what is hidden.
            let register = shared.pack.register(&one.register);
            if !register.is_some_and(|register| may(actor, Right::Read, register, None)) {
                continue;
            }
            let severity = match one.severity {
                0 => Severity::Error,
                1 => Severity::Warning,
                _ => Severity::Note,
            };
            weighed.entry(one.value.clone()).or_default().add(severity, one.count);
        }
        Ok(weighed)
    }
}

impl Shared {
    /// Adds the newest records that a check found good, unless another check of the requirement finds fault with them.
    fn gather(
        &self,
        tx: &Tx<'_>,
        actor: &Actor,
        count: &CheckCount,
        bits: &[u8],
        all: &[CheckCount],
        evident: &mut Vec<Evident>,
    ) -> Result<(), EngineError> {
        let key = &count.check.each;
        let Some(register) = self.pack.register(key) else { return Ok(()) };
        let whole = may(actor, Right::Read, register, None);
        let place = match evident.iter().position(|one| one.register == *key) {
            Some(place) => place,
            None => {
                evident.push(Evident { register: key.clone(), records: Vec::new(), more: 0 });
                evident.len() - 1
            }
        };
        let Some(found) = evident.get_mut(place) else { return Ok(()) };
        let newest = bits.iter().enumerate().rev().flat_map(|(byte, cell)| {
            (0..8).rev().filter(move |bit| cell & (1_u8 << bit) != 0).map(move |bit| byte * 8 + bit)
        });
        for rid in newest.take(PROBES) {
            if found.records.len() >= SHOWN {
                break;
            }
            let Some(record) = i64::try_from(rid).ok().map(|rid| tx.head_at(rid)).transpose()?.flatten() else {
                continue;
            };
            let faults = tx.diagnostics_of(&record.number)?;
            let faulty = faults.iter().any(|fault| all.iter().any(|one| one.check.code == fault.code));
            let known = found.records.iter().any(|known| known.number == record.number);
            if !faulty && !known && (whole || self.may_read(tx, actor, &record.number, Some(key))?) {
                found.records.push(record);
            }
        }
        if whole {
            let good = count.applied.saturating_sub(count.standing + count.accepted);
            let shown = u64::try_from(found.records.len()).unwrap_or_default();
            found.more = found.more.max(good.saturating_sub(shown));
        }
        Ok(())
    }
}

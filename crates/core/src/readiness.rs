//! Readiness: which requirements are met, counted from evidence.

use std::collections::{BTreeMap, BTreeSet};

use assay_pack::{Decided, Pack, Severity};

/// Where a requirement stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// Every check of it holds, and at least one had something to look at.
    Met,
    /// An error or a warning stands.
    NotMet,
    /// What falls short is accepted until a date.
    Accepted,
    /// Declared as not applicable, with justification.
    NotApplicable,
    /// Nothing recorded decides it: a person must judge.
    Judge,
}

impl Standing {
    /// Stable lower-case name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::NotMet => "not-met",
            Self::Accepted => "accepted",
            Self::NotApplicable => "not-applicable",
            Self::Judge => "judge",
        }
    }
}

/// What the checks found, counted per check.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// Records the check applied to.
    pub applied: u64,
    /// Diagnostics that stand.
    pub standing: u64,
    /// Diagnostics accepted until a date.
    pub accepted: u64,
}

/// A requirement with its standing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// Requirement id.
    pub id: String,
    /// Clause number in the edition asked for.
    pub clause: String,
    /// Where it stands.
    pub standing: Standing,
    /// Errors, warnings and notes that stand.
    pub found: Found,
}

/// Diagnostics by severity.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Found {
    /// Errors.
    pub errors: u64,
    /// Warnings.
    pub warnings: u64,
    /// Notes.
    pub notes: u64,
}

impl Found {
    /// Counts `count` more of this severity.
    pub fn add(&mut self, severity: Severity, count: u64) {
        match severity {
            Severity::Error => self.errors += count,
            Severity::Warning => self.warnings += count,
            Severity::Note => self.notes += count,
        }
    }
}

/// Judges every requirement of one edition from the tallies by check code.
///
/// An error or warning that stands means not met; notes do not count. A requirement whose checks had nothing to look at,
/// or that has no check, is for a person to judge: an empty system is not ready.
#[must_use]
pub fn judge(
    pack: &Pack,
    edition: &str,
    tallies: &BTreeMap<String, Tally>,
    not_applicable: &BTreeSet<String>,
) -> Vec<Judged> {
    let mut checks: BTreeMap<&str, Vec<&assay_pack::Check>> = BTreeMap::new();
    for check in &pack.checks {
        for id in &check.requirements {
            checks.entry(id).or_default().push(check);
        }
    }
    let mut judged = Vec::new();
    for requirement in &pack.requirements {
        let Some(clause) = requirement.clause.get(edition) else { continue };
        let mut found = Found::default();
        let (mut applied, mut accepted) = (0, 0);
        for check in checks.get(requirement.id.as_str()).into_iter().flatten() {
            let Some(tally) = tallies.get(&check.code) else { continue };
            found.add(check.severity, tally.standing);
            applied += tally.applied;
            if check.severity != Severity::Note {
                accepted += tally.accepted;
            }
        }
        let standing = if is_listed(not_applicable, requirement.id.as_str(), clause) {
            Standing::NotApplicable
        } else if found.errors + found.warnings > 0 {
            Standing::NotMet
        } else if accepted > 0 {
            Standing::Accepted
        } else if applied > 0 && requirement.decided == Decided::Auto {
            Standing::Met
        } else {
            Standing::Judge
        };
        judged.push(Judged { id: requirement.id.clone(), clause: clause.clone(), standing, found });
    }
    judged
}

/// Is the requirement listed itself, or by its clause or a clause above it?
fn is_listed(listed: &BTreeSet<String>, id: &str, clause: &str) -> bool {
    let mut place = clause;
    loop {
        if listed.contains(id) || listed.contains(place) {
            return true;
        }
        match place.rsplit_once('.') {
            Some((above, _)) => place = above,
            None => return false,
        }
    }
}

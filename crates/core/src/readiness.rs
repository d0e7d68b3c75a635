//! Readiness: which requirements are met, counted from evidence.

use std::collections::{BTreeMap, BTreeSet};

use assay_pack::{Decided, Pack, Severity};
use jiff::civil::Date;

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
    /// The latest day on which one of those that stand was first seen.
    pub latest: Option<Date>,
}

/// What a person says of a requirement, until a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// Number of its record.
    pub record: String,
    /// Id of the requirement.
    pub requirement: String,
    /// The edition it was made for; none for all of them.
    pub edition: Option<String>,
    /// Is it met?
    pub met: bool,
    /// The day on which it was made.
    pub on: Date,
    /// The last day on which it holds.
    pub until: Date,
}

/// What requirements are judged by.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Evidence {
    /// What the checks found, by check code.
    pub tallies: BTreeMap<String, Tally>,
    /// Requirements and clauses declared as not applicable.
    pub not_applicable: BTreeSet<String>,
    /// What people said, in any order.
    pub judgements: Vec<Judgement>,
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
    /// The latest judgement of it that has not run out.
    pub judgement: Option<Judgement>,
    /// Something was found after that judgement was made: a person has to look again.
    pub reopened: bool,
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

/// Judges every requirement of one edition as of `today`.
///
/// Where records decide, an error or a warning that stands means not met; notes do not count, and a person's judgement
/// counts only while the checks have nothing to look at. Where records only raise a flag, warnings and notes are flags: a
/// judgement made on their last day or later settles them until it runs out. Errors are never judged away; that is what
/// waivers are for. Whatever nobody and nothing has decided is for a person to judge: an empty system is not ready.
#[must_use]
pub fn judge(pack: &Pack, edition: &str, evidence: &Evidence, today: Date) -> Vec<Judged> {
    let mut checks: BTreeMap<&str, Vec<&assay_pack::Check>> = BTreeMap::new();
    for check in &pack.checks {
        for id in &check.requirements {
            checks.entry(id).or_default().push(check);
        }
    }
    let said = latest(&evidence.judgements, edition, today);
    let mut judged = Vec::new();
    for requirement in &pack.requirements {
        let Some(clause) = requirement.clause.get(edition) else { continue };
        let id = requirement.id.as_str();
        let mut found = Found::default();
        let (mut applied, mut accepted, mut flagged) = (0, 0, None);
        for check in checks.get(id).into_iter().flatten() {
            let Some(tally) = evidence.tallies.get(&check.code) else { continue };
            found.add(check.severity, tally.standing);
            applied += tally.applied;
            flagged = flagged.max(tally.latest);
            if check.severity != Severity::Note {
                accepted += tally.accepted;
            }
        }
        let judgement = said.get(id).copied();
        let reopened = judgement.is_some_and(|said| flagged.is_some_and(|day| said.on < day));
        let by_person = judgement.filter(|_| !reopened).map(|said| match said.met {
            true => Standing::Met,
            false => Standing::NotMet,
        });
        let by_records = if found.errors + found.warnings > 0 {
            Some(Standing::NotMet)
        } else if accepted > 0 {
            Some(Standing::Accepted)
        } else if applied > 0 && requirement.decided == Decided::Auto {
            Some(Standing::Met)
        } else {
            None
        };
        let standing = if is_listed(&evidence.not_applicable, id, clause) {
            Some(Standing::NotApplicable)
        } else if found.errors > 0 {
            Some(Standing::NotMet)
        } else if requirement.decided == Decided::Auto {
            by_records.or(by_person)
        } else {
            by_person.or(by_records)
        };
        judged.push(Judged {
            id: id.to_owned(),
            clause: clause.clone(),
            standing: standing.unwrap_or(Standing::Judge),
            found,
            judgement: judgement.cloned(),
            reopened,
        });
    }
    judged
}

/// The latest judgement of each requirement that holds today for an edition.
fn latest<'j>(judgements: &'j [Judgement], edition: &str, today: Date) -> BTreeMap<&'j str, &'j Judgement> {
    let mut latest: BTreeMap<&str, &Judgement> = BTreeMap::new();
    let holds = |said: &&Judgement| said.until >= today && said.edition.as_deref().is_none_or(|own| own == edition);
    for said in judgements.iter().filter(holds) {
        let known = latest.entry(&said.requirement).or_insert(said);
        if (known.on, &known.record) < (said.on, &said.record) {
            *known = said;
        }
    }
    latest
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

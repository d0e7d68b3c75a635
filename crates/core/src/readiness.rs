//! Readiness: which requirements are met, counted from evidence.

use std::collections::{BTreeMap, BTreeSet};

use assay_pack::{Decided, Pack, Requirement, Severity};
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
    /// The edition the organisation has chosen.
    pub edition: Option<String>,
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
///
/// A requirement that stands as others of another standard do is as good as the worst of them, each in the edition of its own
/// standard; nobody judges it a second time.
#[must_use]
pub fn judge(pack: &Pack, edition: &str, evidence: &Evidence, today: Date) -> Vec<Judged> {
    let mut bench = Bench { pack, evidence, today, checks: BTreeMap::new(), said: BTreeMap::new() };
    for check in &pack.checks {
        for id in &check.requirements {
            bench.checks.entry(id).or_default().push(check);
        }
    }
    for said in &evidence.judgements {
        bench.said.entry(&said.requirement).or_default().push(said);
    }
    let asked = pack.requirements.iter().filter_map(|it| Some((it, it.clause.get(edition)?)));
    let judged = asked.map(|(requirement, clause)| {
        let own = bench.own(requirement, edition, clause);
        let of = requirement.same_as.iter().filter_map(|id| pack.requirement(id));
        of.filter_map(|other| {
            let (edition, clause) = bench.edition_of(other)?;
            Some(bench.own(other, edition, clause))
        })
        .reduce(worse)
        .map_or(own.clone(), |other| Judged { id: own.id, clause: own.clause, found: own.found, ..other })
    });
    judged.collect()
}

/// Requirements of several standards, counted together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Together {
    /// Those that count: all that apply.
    pub total: usize,
    /// Those of them that are met.
    pub met: usize,
    /// Those that stand as one of the others does, and were not counted again.
    pub shared: usize,
}

/// Counts the requirements of several standards together: what stands as another one that is counted, counts once.
#[must_use]
pub fn together(pack: &Pack, standards: &[&[Judged]]) -> Together {
    let all = || standards.iter().copied().flatten();
    let ids: BTreeSet<&str> = all().map(|judged| judged.id.as_str()).collect();
    let is_shared = |judged: &Judged| {
        let same = pack.requirement(&judged.id).map(|requirement| &requirement.same_as);
        same.is_some_and(|same| same.iter().any(|id| ids.contains(id.as_str())))
    };
    let mut counted = BTreeSet::new();
    let mut sum = Together::default();
    for judged in all().filter(|judged| judged.standing != Standing::NotApplicable) {
        if is_shared(judged) {
            sum.shared += 1;
        } else if counted.insert(&judged.id) {
            sum.total += 1;
            sum.met += usize::from(judged.standing == Standing::Met);
        }
    }
    sum
}

/// The worse of two: what is not met before what nobody has decided, before what is accepted, before what is met. What does
/// not apply says nothing of the other.
fn worse(one: Judged, other: Judged) -> Judged {
    let badness = |judged: &Judged| match judged.standing {
        Standing::NotMet => 4,
        Standing::Judge => 3,
        Standing::Accepted => 2,
        Standing::Met => 1,
        Standing::NotApplicable => 0,
    };
    if badness(&other) > badness(&one) { other } else { one }
}

/// What requirements are judged with.
struct Bench<'a> {
    pack: &'a Pack,
    evidence: &'a Evidence,
    today: Date,
    checks: BTreeMap<&'a str, Vec<&'a assay_pack::Check>>,
    /// Judgements by requirement.
    said: BTreeMap<&'a str, Vec<&'a Judgement>>,
}

impl<'a> Bench<'a> {
    /// The edition a requirement is judged in where it is not asked for in one: that which the organisation follows, the one
    /// the pack follows, or the latest that has it; and its clause there.
    fn edition_of(&self, requirement: &'a Requirement) -> Option<(&'a str, &'a String)> {
        let first = [self.evidence.edition.as_ref(), Some(&self.pack.default_edition)];
        let mut editions = first.into_iter().flatten().chain(self.pack.editions.iter().rev());
        editions.find_map(|edition| Some((edition.as_str(), requirement.clause.get(edition)?)))
    }

    /// A requirement by its own checks and judgements.
    fn own(&self, requirement: &Requirement, edition: &str, clause: &str) -> Judged {
        let evidence = self.evidence;
        let id = requirement.id.as_str();
        let mut found = Found::default();
        let (mut applied, mut accepted, mut flagged) = (0, 0, None);
        for check in self.checks.get(id).into_iter().flatten() {
            let Some(tally) = evidence.tallies.get(&check.code) else { continue };
            found.add(check.severity, tally.standing);
            applied += tally.applied;
            flagged = flagged.max(tally.latest);
            if check.severity != Severity::Note {
                accepted += tally.accepted;
            }
        }
        let judgement = self.latest(id, edition);
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
        Judged {
            id: id.to_owned(),
            clause: clause.to_owned(),
            standing: standing.unwrap_or(Standing::Judge),
            found,
            judgement: judgement.cloned(),
            reopened,
        }
    }

    /// The latest judgement of a requirement that holds today for an edition.
    fn latest(&self, id: &str, edition: &str) -> Option<&'a Judgement> {
        let holds =
            |said: &&Judgement| said.until >= self.today && said.edition.as_deref().is_none_or(|own| own == edition);
        let said = self.said.get(id).into_iter().flatten().copied();
        said.filter(holds).max_by_key(|said| (said.on, &said.record))
    }
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

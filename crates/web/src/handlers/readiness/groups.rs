//! The list of Readiness, in groups: by clause, by how bad it is, by whose record it is at, by what that belongs to.

use std::collections::{BTreeMap, BTreeSet};

use assay_core::Record;
use assay_core::readiness::{Found, Judged, Standing as Stands};
use assay_engine::{Finding, ReadinessView};

use super::asked::{Asked, Grouping};
use super::explained::Subject;
use super::{OfCheck, contains, standing};
use crate::app::Ctx;
use crate::fail::Fail;
use crate::present::{Presenter, severity};
use crate::respond::small;
use crate::views::parts::Diagnostic;
use crate::views::readiness::{RequirementRow, Standing, SubClause};

/// Findings listed under one owner or process before the rest is folded into a count.
const PER_GROUP: usize = 12;

/// What a page lists.
struct Listing<'a> {
    ctx: &'a Ctx,
    asked: &'a Asked,
    view: &'a ReadinessView,
    found: &'a [OfCheck],
    subject: Option<&'a Subject<'a>>,
    present: &'a Presenter<'a>,
}

/// The list in its groups.
pub(super) fn groups(
    ctx: &Ctx,
    asked: &Asked,
    view: &ReadinessView,
    found: &[OfCheck],
    subject: Option<&Subject<'_>>,
) -> Result<Vec<SubClause>, Fail> {
    let named = names(ctx, asked, view, found)?;
    let present = Presenter::new(ctx, &named);
    let listing = Listing { ctx, asked, view, found, subject, present: &present };
    let mut groups = match asked.by {
        Grouping::Clause => listing.by_clause(),
        Grouping::Severity => listing.by_severity(),
        Grouping::Owner | Grouping::About => listing.by_record()?,
    };
    groups.retain(|group| !group.diagnostics.is_empty() || !group.others.is_empty() || !group.met_rows.is_empty());
    Ok(groups)
}

/// The records that the list names: judgements, owners, what records belong to.
fn names(ctx: &Ctx, asked: &Asked, view: &ReadinessView, found: &[OfCheck]) -> Result<BTreeMap<String, Record>, Fail> {
    let findings = || found.iter().flat_map(|check| &check.findings);
    let mut numbers: BTreeSet<&str> = BTreeSet::new();
    match asked.by {
        Grouping::Owner => numbers.extend(findings().filter_map(|finding| finding.owner.as_deref())),
        Grouping::About => numbers.extend(findings().flat_map(|finding| &finding.about).map(String::as_str)),
        Grouping::Clause | Grouping::Severity => {
            let said = view.requirements.iter().filter_map(|judged| judged.judgement.as_ref());
            numbers.extend(said.map(|said| said.record.as_str()));
        }
    }
    Ok(ctx.engine().records_named(&ctx.me()?.actor, numbers)?)
}

impl Listing<'_> {
    fn searched(&self, row: &RequirementRow) -> bool {
        let q = &self.asked.q;
        q.is_empty() || contains(&row.title, q) || contains(&row.id, q) || row.facts.iter().any(|it| it == q)
    }

    /// The row of a requirement, if it is asked for: findings stand for those that fall short.
    fn row(&self, judged: &Judged) -> Option<RequirementRow> {
        let key = match judged.standing {
            Stands::Met => "met",
            Stands::Judge => "judge",
            // A person said so, and no record stands for it.
            Stands::NotMet if judged.found.errors + judged.found.warnings == 0 => "warning",
            _ => return None,
        };
        if !self.asked.shows(key) || self.asked.concern().is_some() || !self.asked.wants_clause(&judged.clause) {
            return None;
        }
        let row = self.requirement_row(judged);
        self.searched(&row).then_some(row)
    }

    fn requirement_row(&self, judged: &Judged) -> RequirementRow {
        let (ctx, asked) = (self.ctx, self.asked);
        let mut facts = vec![judged.clause.clone()];
        if judged.standing == Stands::Judge && judged.found.notes + judged.found.warnings > 0 {
            let flags = judged.found.notes + judged.found.warnings;
            facts.push(ctx.t().s("judge-flags").with("count", flags).plain());
        }
        if let Some(said) = &judged.judgement {
            let id = if judged.reopened { "judge-reopened" } else { "judge-said" };
            let (on, until) = (self.present.date(said.on).text, self.present.date(said.until).text);
            facts.push(ctx.t().s(id).with("on", &on).with("until", &until).plain());
        }
        RequirementRow {
            id: judged.id.clone(),
            title: ctx.words().requirement(&judged.id),
            standing: standing(judged),
            facts,
            href: format!("{}#explain", asked.link(&[("requirement", &judged.id)])),
            current: ctx.q("requirement") == Some(&judged.id),
        }
    }

    fn by_clause(&self) -> Vec<SubClause> {
        let (ctx, asked) = (self.ctx, self.asked);
        let mut groups: Vec<SubClause> = Vec::new();
        for judged in self.view.requirements.iter().filter(|judged| asked.wants_clause(&judged.clause)) {
            let number = sub_clause(&judged.clause);
            if groups.last().is_none_or(|group| group.number != number) {
                groups.push(SubClause {
                    number: number.to_owned(),
                    title: ctx.words().clause(number, &asked.edition),
                    ..SubClause::default()
                });
            }
            let Some(group) = groups.last_mut() else { continue };
            group.total += u32::from(judged.standing != Stands::NotApplicable);
            group.met += u32::from(judged.standing == Stands::Met);
            match self.row(judged) {
                Some(row) if judged.standing == Stands::Met => group.met_rows.push(row),
                row => group.others.extend(row),
            }
        }
        // A check that decides several requirements stands at the first of them.
        for check in self.listed() {
            let Some(clause) = self.clause_of(check) else { continue };
            let Some(group) = groups.iter_mut().find(|group| group.number == sub_clause(&clause)) else { continue };
            group.diagnostics.extend(check.findings.iter().map(|finding| self.slim(finding)));
            group.diagnostics.extend(self.more(check));
        }
        groups.extend(self.of_no_clause());
        groups
    }

    /// What no requirement asks for, such as rules of the certification body: it is to be mended all the same.
    fn of_no_clause(&self) -> Option<SubClause> {
        let apart: Vec<&OfCheck> = self.listed().filter(|check| self.clause_of(check).is_none()).collect();
        let counts =
            self.ctx.t().s("readiness-count").with("count", apart.iter().map(|check| check.total).sum::<u64>());
        let each = apart
            .iter()
            .flat_map(|check| check.findings.iter().map(|finding| self.slim(finding)).chain(self.more(check)));
        (!apart.is_empty()).then(|| SubClause {
            title: self.ctx.t().s("readiness-apart").plain(),
            counts: Some(counts.plain()),
            diagnostics: each.collect(),
            ..SubClause::default()
        })
    }

    fn by_severity(&self) -> Vec<SubClause> {
        let mut groups: Vec<SubClause> = Vec::new();
        for check in self.listed() {
            let says = Standing::NotMet(severity(check.severity)).heading();
            let title = self.ctx.t().s(says).plain();
            if groups.last().is_none_or(|group| group.title != title) {
                groups.push(SubClause { title, counts: Some(String::new()), ..SubClause::default() });
            }
            let Some(group) = groups.last_mut() else { continue };
            group.total += small(check.total);
            group.diagnostics.extend(check.findings.iter().map(|finding| self.slim(finding)));
            group.diagnostics.extend(self.more(check));
        }
        let rows = |wanted: fn(&Judged) -> bool| -> Vec<RequirementRow> {
            self.view
                .requirements
                .iter()
                .filter(|judged| wanted(judged))
                .filter_map(|judged| self.row(judged))
                .collect()
        };
        let others = rows(|judged| judged.standing != Stands::Met);
        let met_rows = rows(|judged| judged.standing == Stands::Met);
        let heading = |standing: Standing| self.ctx.t().s(standing.heading()).plain();
        for (title, others, met_rows) in
            [(heading(Standing::ToJudge), others, Vec::new()), (heading(Standing::Met), Vec::new(), met_rows)]
        {
            let total = u32::try_from(others.len() + met_rows.len()).unwrap_or(u32::MAX);
            groups.push(SubClause {
                title,
                total,
                others,
                met_rows,
                counts: Some(String::new()),
                ..SubClause::default()
            });
        }
        for group in &mut groups {
            group.counts = Some(self.ctx.t().s("readiness-count").with("count", group.total).plain());
        }
        groups
    }

    /// By owner, or by what records belong to; whoever has most to mend comes first.
    fn by_record(&self) -> Result<Vec<SubClause>, Fail> {
        let ctx = self.ctx;
        let actor = &ctx.me()?.actor;
        let by_owner = self.asked.by == Grouping::Owner;
        let mut listed: BTreeMap<Option<&str>, Vec<&Finding>> = BTreeMap::new();
        for finding in self.listed().flat_map(|check| &check.findings) {
            let keys: Vec<Option<&str>> = match by_owner {
                true => vec![finding.owner.as_deref()],
                false if finding.about.is_empty() => vec![None],
                false => finding.about.iter().map(|number| Some(number.as_str())).collect(),
            };
            keys.into_iter().for_each(|key| listed.entry(key).or_default().push(finding));
        }
        // Counts of everything, unless only a part was asked for.
        let all = ctx.engine().pack().standards.len() < 2
            && self.asked.clause.is_none()
            && self.asked.q.is_empty()
            && self.asked.concern().is_none();
        let counted = match (all, by_owner) {
            (true, true) => ctx.engine().found_by_owner(actor)?,
            (true, false) => ctx.engine().found_by_about(actor)?,
            (false, _) => BTreeMap::new(),
        };
        let mut groups: Vec<(Found, SubClause)> = Vec::new();
        for (key, findings) in listed {
            let mut here = Found::default();
            findings.iter().for_each(|finding| here.add(finding.diagnostic.severity, 1));
            // Counts and findings may be of two runs.
            let found = counted.get(&key.map(ToOwned::to_owned)).copied().unwrap_or(here);
            let found = Found {
                errors: found.errors.max(here.errors),
                warnings: found.warnings.max(here.warnings),
                notes: found.notes.max(here.notes),
            };
            let shown = |what: &str, count: u64| if self.asked.shows(what) { count } else { 0 };
            let total = shown("error", found.errors) + shown("warning", found.warnings) + shown("note", found.notes);
            let none = if by_owner { "readiness-nobody" } else { "readiness-of-none" };
            let title = key.map_or_else(
                || ctx.t().s(none).plain(),
                |number| self.present.named.get(number).map_or(number, |record| record.title()).to_owned(),
            );
            let mut diagnostics: Vec<Diagnostic> =
                findings.iter().take(PER_GROUP).map(|finding| self.slim(finding)).collect();
            let rest = total.saturating_sub(u64::try_from(diagnostics.len()).unwrap_or_default());
            if let (Some(number), Some(last), 1..) = (key, diagnostics.last().cloned(), rest) {
                let href = self.asked.link(&[(if by_owner { "owner" } else { "about" }, number), ("by", "")]);
                let says = ctx.t().s("readiness-and-more-here").with("count", rest).plain();
                diagnostics.push(Diagnostic {
                    severity: last.severity,
                    code: String::new(),
                    says,
                    href: Some(href),
                    facts: Vec::new(),
                    fix: None,
                    current: false,
                });
            }
            let counts = ctx.t().s("readiness-found-here");
            let counts =
                counts.with("errors", found.errors).with("warnings", found.warnings).with("notes", found.notes);
            let group = SubClause { title, diagnostics, counts: Some(counts.plain()), ..SubClause::default() };
            groups.push((found, group));
        }
        groups.sort_by(|(left, one), (right, other)| {
            let weight = |found: &Found| std::cmp::Reverse((found.errors, found.warnings, found.notes));
            (weight(left), &one.title).cmp(&(weight(right), &other.title))
        });
        Ok(groups.into_iter().map(|(_, group)| group).collect())
    }

    fn shown(&self) -> impl Iterator<Item = &OfCheck> {
        self.found.iter().filter(|check| self.asked.shows(check.severity.as_str()))
    }

    /// What is shown of what is asked for.
    fn listed(&self) -> impl Iterator<Item = &OfCheck> {
        self.shown().filter(|check| !check.findings.is_empty() && self.asked.lists(self.clause_of(check).as_deref()))
    }

    /// The clause a check's findings stand at; none where no requirement asks for it.
    fn clause_of(&self, check: &OfCheck) -> Option<String> {
        self.present.clause_of(check.findings.first()?, &self.asked.edition)
    }

    fn slim(&self, finding: &Finding) -> Diagnostic {
        let (code, record) = (&finding.diagnostic.code, &finding.diagnostic.record);
        let explain = format!("{}#explain", self.asked.link(&[("explain", code), ("record", record)]));
        let mut diagnostic = self.present.diagnostic(finding, &self.asked.edition, Some(explain));
        diagnostic.current = matches!(self.subject, Some(Subject::Finding(explained))
            if explained.diagnostic.code == *code && explained.diagnostic.record == *record);
        diagnostic.fix = None;
        diagnostic
    }

    /// The line that stands for the rest of a check's findings.
    fn more(&self, check: &OfCheck) -> Option<Diagnostic> {
        let listed = u64::try_from(check.findings.len()).ok()?;
        let rest = check.total.checked_sub(listed).filter(|rest| *rest > 0)?;
        Some(Diagnostic {
            severity: severity(check.severity),
            code: check.code.clone(),
            says: self.ctx.t().s("readiness-and-more").with("count", rest).plain(),
            href: Some(self.asked.link(&[("q", &check.code)])),
            facts: Vec::new(),
            fix: None,
            current: false,
        })
    }
}

/// `9.2` of `9.2.2`.
pub(super) fn sub_clause(clause: &str) -> &str {
    let second = clause.match_indices('.').nth(1).map_or(clause.len(), |(at, _)| at);
    clause.get(..second).unwrap_or(clause)
}

//! Readiness: what falls short, requirement by requirement, and the way out.

use std::collections::BTreeMap;

use assay_core::Json;
use assay_core::readiness::{Judged, Standing as Stands};
use assay_core::value::parse_date;
use assay_engine::{CheckDigest, Finding, ReadinessView, WAIVERS};
use assay_pack::Severity as Weight;

use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::present::{Presenter, fix, href, severity};
use crate::respond::{download, page, redirect, small};
use crate::views::list::{Filter, FilterControl, FilterInput, InputKind, Suggestion};
use crate::views::parts::{Diagnostic, Hidden, Link, Severity, Strip};
use crate::views::readiness::{
    Accepted, AllClauses, ClauseLink, Edition, Evidence, EvidenceState, Explained, Fix, Found, Readiness,
    RequirementRow, Shown, Standing, SubClause,
};
use crate::views::shell::At;

/// Findings of one check shown in a list before the rest is folded into a count.
const PER_CHECK: usize = 4;
/// Findings of one check or owner listed at most.
const MOST: u32 = 500;
/// Records shown as evidence.
const EVIDENCE: usize = 8;

/// Where a finding is explained.
pub(super) fn explain_href(code: &str, record: &str) -> String {
    format!("/readiness?explain={code}&record={record}#explain")
}

/// Counts of a main clause.
#[derive(Default)]
pub(super) struct ClauseCounts {
    pub strip: Strip,
    pub errors: u32,
    pub warnings: u32,
}

/// Main clause → counts, in the order of the standard.
pub(super) fn clause_counts(view: &ReadinessView) -> Vec<(String, ClauseCounts)> {
    let mut counts: Vec<(String, ClauseCounts)> = Vec::new();
    for judged in &view.requirements {
        let main = judged.clause.split('.').next().unwrap_or_default();
        if counts.last().is_none_or(|(number, _)| number != main) {
            counts.push((main.to_owned(), ClauseCounts::default()));
        }
        let Some((_, clause)) = counts.last_mut() else { continue };
        match judged.standing {
            Stands::Met => clause.strip.met += 1,
            Stands::NotMet if judged.found.errors > 0 => clause.strip.errors += 1,
            Stands::NotMet | Stands::Accepted => clause.strip.warnings += 1,
            Stands::Judge => clause.strip.open += 1,
            Stands::NotApplicable => {}
        }
        clause.errors += small(judged.found.errors);
        clause.warnings += small(judged.found.warnings);
    }
    counts
}

/// What the query string asks for.
struct Asked {
    edition: String,
    clause: Option<String>,
    show: Vec<String>,
    q: String,
    owner: Option<String>,
}

impl Asked {
    fn read(ctx: &Ctx) -> Result<Self, Fail> {
        let own = ctx.engine().edition()?;
        let known = |edition: &&str| ctx.engine().pack().editions.iter().any(|known| known == edition);
        let show: Vec<String> =
            ctx.query.iter().filter(|(key, _)| key == "show").map(|(_, value)| value.clone()).collect();
        let default = ["error", "warning", "note"].map(ToOwned::to_owned).to_vec();
        Ok(Self {
            edition: ctx.q("edition").filter(known).map_or(own, ToOwned::to_owned),
            clause: ctx.q("clause").filter(|clause| !clause.is_empty()).map(ToOwned::to_owned),
            show: if show.is_empty() { default } else { show },
            q: ctx.q("q").unwrap_or_default().trim().to_owned(),
            owner: ctx.q("owner").and_then(|owner| owner.split_whitespace().next()).map(ToOwned::to_owned),
        })
    }

    fn pairs(&self) -> Vec<(String, String)> {
        let mut pairs = vec![("edition".to_owned(), self.edition.clone())];
        pairs.extend(self.clause.iter().map(|clause| ("clause".to_owned(), clause.clone())));
        pairs.extend(self.show.iter().map(|show| ("show".to_owned(), show.clone())));
        if !self.q.is_empty() {
            pairs.push(("q".to_owned(), self.q.clone()));
        }
        pairs.extend(self.owner.iter().map(|owner| ("owner".to_owned(), owner.clone())));
        pairs
    }

    fn link(&self, extra: &[(&str, &str)]) -> String {
        let names: Vec<&str> = extra.iter().map(|(name, _)| *name).collect();
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(self.pairs().into_iter().filter(|(key, _)| !names.contains(&key.as_str())));
        query.extend_pairs(extra.iter().filter(|(_, value)| !value.is_empty()));
        format!("/readiness?{}", query.finish())
    }

    fn shows(&self, what: &str) -> bool {
        self.show.iter().any(|shown| shown == what)
    }

    fn toggled(&self, what: &str) -> String {
        let mut show = self.show.clone();
        if self.shows(what) {
            show.retain(|shown| shown != what);
        } else {
            show.push(what.to_owned());
        }
        if show.is_empty() {
            show.push("none".to_owned());
        }
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(self.pairs().into_iter().filter(|(key, _)| key != "show"));
        query.extend_pairs(show.iter().map(|shown| ("show", shown)));
        format!("/readiness?{}", query.finish())
    }
}

pub(crate) fn readiness(ctx: &Ctx) -> Answer {
    let me = ctx.me()?;
    let engine = ctx.engine();
    let asked = Asked::read(ctx)?;
    let view = engine.readiness(&asked.edition)?;
    let digest = engine.digest(&me.actor)?;
    let found = found(ctx, &asked, &digest)?;
    let named = BTreeMap::new();
    let present = Presenter::new(ctx, &named);

    let count = |stands: Stands| view.requirements.iter().filter(|judged| judged.standing == stands).count();
    let weigh = |weight: Weight| -> u64 {
        digest.iter().filter(|check| check.severity == weight).map(|check| check.standing).sum()
    };
    let shown = [
        (Standing::NotMet(Severity::Error), "error", weigh(Weight::Error)),
        (Standing::NotMet(Severity::Warning), "warning", weigh(Weight::Warning)),
        (Standing::NotMet(Severity::Note), "note", weigh(Weight::Note)),
        (Standing::Met, "met", u64::try_from(view.met()).unwrap_or_default()),
        (Standing::ToJudge, "judge", u64::try_from(count(Stands::Judge)).unwrap_or_default()),
    ];
    let counts = clause_counts(&view);
    let current = asked.clause.as_deref().map(|clause| clause.split('.').next().unwrap_or_default().to_owned());
    let records: u64 = engine
        .store()
        .read(|tx| tx.count_records())
        .map_err(assay_engine::EngineError::from)?
        .iter()
        .map(|it| it.2)
        .sum();
    let page_view = Readiness {
        requirements: small(u64::try_from(view.total()).unwrap_or_default()),
        met: small(u64::try_from(view.met()).unwrap_or_default()),
        to_fix: small(u64::try_from(count(Stands::NotMet) + count(Stands::Accepted)).unwrap_or_default()),
        to_judge: small(u64::try_from(count(Stands::Judge)).unwrap_or_default()),
        records: small(records),
        checked: present.day(engine.now().at),
        percent: super::home::whole(&view),
        editions: editions(ctx, &asked, &view)?,
        standard: ctx.words().standard_name(),
        export: Some(format!("/readiness/export?edition={}", asked.edition)),
        check_now: Some("/check".to_owned()),
        shown: shown
            .into_iter()
            .map(|(what, key, count)| Shown {
                what,
                count: small(count),
                on: asked.shows(key),
                href: asked.toggled(key),
            })
            .collect(),
        filters: vec![owner_filter(ctx, &asked)?],
        q: asked.q.clone(),
        keep: asked
            .pairs()
            .into_iter()
            .filter(|(key, _)| key != "q")
            .map(|(key, value)| Hidden::new(key, value))
            .collect(),
        all: Some(AllClauses { href: asked.link(&[("clause", "")]), current: asked.clause.is_none() }),
        clauses: counts
            .iter()
            .map(|(number, clause)| ClauseLink {
                number: number.clone(),
                title: ctx.words().clause(number, &asked.edition),
                href: asked.link(&[("clause", number)]),
                current: current.as_deref() == Some(number),
                errors: clause.errors,
                warnings: clause.warnings,
                strip: clause.strip,
            })
            .collect(),
        groups: groups(ctx, &present, &asked, &view, &found),
        explained: explained(ctx, &asked, &view, &digest)?,
        clear: "/readiness?show=error&show=warning&show=note&show=met&show=judge".to_owned(),
    };
    page(ctx, &page_view, At::Readiness, Vec::new())
}

/// Checks everything now.
pub(crate) fn check_now(ctx: &Ctx) -> Answer {
    ctx.engine().check_all()?;
    Ok(redirect("/readiness?done=checked"))
}

/// Requirements with their standing and findings as JSON.
pub(crate) fn export(ctx: &Ctx) -> Answer {
    let asked = Asked::read(ctx)?;
    let view = ctx.engine().readiness(&asked.edition)?;
    let findings = ctx.engine().findings(&ctx.me()?.actor)?;
    let words = ctx.words();
    let requirements: Vec<Json> = view
        .requirements
        .iter()
        .map(|judged| {
            let of = findings.iter().filter(|finding| finding.requirements.contains(&judged.id));
            let found: Vec<Json> = of
                .map(|finding| {
                    serde_json::json!({
                        "code": finding.diagnostic.code,
                        "severity": finding.diagnostic.severity.as_str(),
                        "record": finding.diagnostic.record,
                        "message": words.finding(finding),
                        "since": finding.since,
                        "accepted_until": finding.waived.as_ref().map(|(until, _)| until),
                    })
                })
                .collect();
            serde_json::json!({
                "id": judged.id,
                "clause": judged.clause,
                "title": words.requirement(&judged.id),
                "standing": judged.standing.as_str(),
                "findings": found,
            })
        })
        .collect();
    let body = serde_json::json!({ "edition": asked.edition, "requirements": requirements });
    Ok(download("readiness.json", "application/json", body.to_string().into_bytes()))
}

fn editions(ctx: &Ctx, asked: &Asked, view: &ReadinessView) -> Result<Vec<Edition>, Fail> {
    let open = |view: &ReadinessView| view.total() - view.met();
    let here = open(view);
    let mut editions = Vec::new();
    for edition in &ctx.engine().pack().editions {
        let current = edition == &asked.edition;
        let more = if current { None } else { open(&*ctx.engine().readiness(edition)?).checked_sub(here) };
        editions.push(Edition {
            label: edition.clone(),
            href: asked.link(&[("edition", edition)]),
            current,
            more: more.filter(|more| *more > 0).map(|more| small(u64::try_from(more).unwrap_or_default())),
        });
    }
    Ok(editions)
}

/// Findings of one check, as far as they are shown, and how many there are.
struct OfCheck {
    code: String,
    severity: Weight,
    findings: Vec<Finding>,
    total: u64,
}

/// What the page lists: a few findings of every check, all of one check when its code is searched for, all of one owner
/// when there is one.
fn found(ctx: &Ctx, asked: &Asked, digest: &[CheckDigest]) -> Result<Vec<OfCheck>, Fail> {
    let actor = &ctx.me()?.actor;
    let standing = |findings: Vec<Finding>| findings.into_iter().filter(|it| it.waived.is_none()).collect::<Vec<_>>();
    if let Some(owner) = &asked.owner {
        let mut checks: BTreeMap<(Weight, String), Vec<Finding>> = BTreeMap::new();
        for finding in standing(ctx.engine().findings_owned(actor, owner, MOST)?) {
            let key = (finding.diagnostic.severity, finding.diagnostic.code.clone());
            checks.entry(key).or_default().push(finding);
        }
        let each = checks.into_iter().map(|((severity, code), findings)| {
            let total = u64::try_from(findings.len()).unwrap_or_default();
            OfCheck { code, severity, findings, total }
        });
        return Ok(each.collect());
    }
    let mut found = Vec::new();
    for check in digest.iter().filter(|check| check.standing > 0) {
        let searched = check.code.eq_ignore_ascii_case(&asked.q);
        let findings = match searched {
            true => ctx.engine().findings_of_check(actor, &check.code, MOST)?,
            false => check.samples.clone(),
        };
        let mut findings = standing(findings);
        let mut total = check.standing;
        if !searched {
            findings.retain(|finding| matches(ctx, finding, &asked.q));
            if !asked.q.is_empty() {
                total = u64::try_from(findings.len()).unwrap_or_default();
            }
            findings.truncate(PER_CHECK);
        }
        found.push(OfCheck { code: check.code.clone(), severity: check.severity, findings, total });
    }
    Ok(found)
}

fn owner_filter(ctx: &Ctx, asked: &Asked) -> Result<Filter, Fail> {
    let people = ctx.engine().titles(&ctx.me()?.actor, &ctx.engine().pack().identity.register.clone(), 300)?;
    let value = asked.owner.as_ref().map(|owner| {
        people.iter().find(|(number, _)| number == owner).map_or_else(|| owner.clone(), |(_, name)| name.clone())
    });
    let keep = asked.pairs().into_iter().filter(|(key, _)| key != "owner").map(|(key, value)| Hidden::new(key, value));
    Ok(Filter {
        key: "owner".to_owned(),
        label: ctx.words().field("any", "owner"),
        value,
        clear: asked.link(&[("owner", "")]),
        control: FilterControl::Form {
            action: "/readiness".to_owned(),
            keep: keep.collect(),
            inputs: vec![FilterInput {
                name: "owner".to_owned(),
                label: ctx.words().field("any", "owner"),
                kind: InputKind::Text,
                value: asked.owner.clone().unwrap_or_default(),
                suggestions: people.into_iter().map(|(value, label)| Suggestion { value, label }).collect(),
            }],
        },
    })
}

/// `9.2` of `9.2.2`.
fn sub_clause(clause: &str) -> &str {
    let second = clause.match_indices('.').nth(1).map_or(clause.len(), |(at, _)| at);
    clause.get(..second).unwrap_or(clause)
}

fn groups(
    ctx: &Ctx,
    present: &Presenter<'_>,
    asked: &Asked,
    view: &ReadinessView,
    found: &[OfCheck],
) -> Vec<SubClause> {
    let mut groups: Vec<SubClause> = Vec::new();
    let wanted = |clause: &str| {
        asked.clause.as_deref().is_none_or(|asked| clause == asked || clause.starts_with(&format!("{asked}.")))
    };
    for judged in view.requirements.iter().filter(|judged| wanted(&judged.clause)) {
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
        let row = requirement_row(ctx, asked, judged);
        let searched = asked.q.is_empty()
            || contains(&row.title, &asked.q)
            || contains(&row.id, &asked.q)
            || row.facts.iter().any(|it| it == &asked.q);
        match judged.standing {
            Stands::Met if asked.shows("met") && searched && asked.owner.is_none() => group.met_rows.push(row),
            Stands::Judge if asked.shows("judge") && searched && asked.owner.is_none() => group.others.push(row),
            _ => {}
        }
    }
    // A check that decides several requirements stands at the first of them.
    for check in found.iter().filter(|check| asked.shows(check.severity.as_str())) {
        let Some(clause) = check.findings.first().and_then(|finding| present.clause_of(finding, &asked.edition)) else {
            continue;
        };
        let place = wanted(&clause).then(|| groups.iter().position(|group| group.number == sub_clause(&clause)));
        let Some(group) = place.flatten().and_then(|place| groups.get_mut(place)) else { continue };
        group.diagnostics.extend(check.findings.iter().map(|finding| slim(ctx, present, asked, finding)));
        group.diagnostics.extend(more(ctx, asked, check));
    }
    groups.retain(|group| !group.diagnostics.is_empty() || !group.others.is_empty() || !group.met_rows.is_empty());
    groups
}

fn slim(ctx: &Ctx, present: &Presenter<'_>, asked: &Asked, finding: &Finding) -> Diagnostic {
    let (code, record) = (&finding.diagnostic.code, &finding.diagnostic.record);
    let explain = format!("{}#explain", asked.link(&[("explain", code), ("record", record)]));
    let mut diagnostic = present.diagnostic(finding, &asked.edition, Some(explain));
    diagnostic.current = ctx.q("explain") == Some(code) && ctx.q("record") == Some(record);
    diagnostic.fix = None;
    diagnostic
}

/// The line that stands for the rest of a check's findings.
fn more(ctx: &Ctx, asked: &Asked, check: &OfCheck) -> Option<Diagnostic> {
    let rest = check.total.checked_sub(u64::try_from(check.findings.len()).ok()?).filter(|rest| *rest > 0)?;
    Some(Diagnostic {
        severity: severity(check.severity),
        code: check.code.clone(),
        says: ctx.t().s("readiness-and-more").with("count", rest).plain(),
        href: Some(asked.link(&[("q", &check.code)])),
        facts: Vec::new(),
        fix: None,
        current: false,
    })
}

fn contains(text: &str, part: &str) -> bool {
    text.to_lowercase().contains(&part.to_lowercase())
}

fn matches(ctx: &Ctx, finding: &Finding, q: &str) -> bool {
    q.is_empty()
        || finding.diagnostic.code.eq_ignore_ascii_case(q)
        || contains(&finding.diagnostic.record, q)
        || finding.requirements.iter().any(|id| id.starts_with(q))
        || contains(&ctx.words().finding(finding), q)
}

fn requirement_row(ctx: &Ctx, asked: &Asked, judged: &Judged) -> RequirementRow {
    RequirementRow {
        id: judged.id.clone(),
        title: ctx.words().requirement(&judged.id),
        standing: standing(judged),
        facts: vec![judged.clause.clone()],
        href: format!("{}#explain", asked.link(&[("requirement", &judged.id)])),
        current: ctx.q("requirement") == Some(&judged.id),
    }
}

fn standing(judged: &Judged) -> Standing {
    match judged.standing {
        Stands::Met => Standing::Met,
        Stands::NotMet if judged.found.errors > 0 => Standing::NotMet(Severity::Error),
        Stands::NotMet | Stands::Accepted => Standing::NotMet(Severity::Warning),
        Stands::NotApplicable => Standing::NotApplicable,
        Stands::Judge => Standing::ToJudge,
    }
}

/// What the right column explains: the finding or requirement asked for, else the first error.
fn explained(
    ctx: &Ctx,
    asked: &Asked,
    view: &ReadinessView,
    digest: &[CheckDigest],
) -> Result<Option<Explained>, Fail> {
    if let Some(id) = ctx.q("requirement") {
        let judged = view.requirements.iter().find(|judged| judged.id == id);
        return Ok(judged.map(|judged| requirement(ctx, asked, judged, digest)));
    }
    let (Some(code), Some(record)) = (ctx.q("explain"), ctx.q("record")) else { return Ok(None) };
    let at_record = ctx.engine().findings_of(&ctx.me()?.actor, record)?;
    let chosen = at_record.iter().find(|finding| finding.diagnostic.code == code);
    chosen.map(|finding| explain(ctx, asked, finding)).transpose()
}

fn explain(ctx: &Ctx, asked: &Asked, finding: &Finding) -> Result<Explained, Fail> {
    let words = ctx.words();
    let diagnostic = &finding.diagnostic;
    let actor = &ctx.me()?.actor;
    let waiver = finding.waived.as_ref().map(|(_, waiver)| waiver.as_str());
    let numbers =
        std::iter::once(diagnostic.record.as_str()).chain(diagnostic.show.iter().map(String::as_str)).chain(waiver);
    let named = ctx.engine().records_named(actor, numbers)?;
    let present = Presenter::new(ctx, &named);
    let first = finding.requirements.first().map_or("", String::as_str);
    let line = |number: &str, hit: bool| {
        let record = named.get(number);
        let register = record.and_then(|record| ctx.engine().pack().register(&record.register));
        let state = register.and_then(|register| Some(words.state(&register.key, record?.state.as_deref()?)));
        Found {
            what: number.to_owned(),
            href: record.map(|record| href(&record.register, number)),
            value: record.map(|record| record.title().to_owned()).unwrap_or_default(),
            remark: if hit { ctx.t().s("readiness-missing").plain() } else { state.unwrap_or_default() },
            hit,
        }
    };
    let shown = diagnostic.show.iter().filter(|number| **number != diagnostic.record).take(EVIDENCE);
    let found = std::iter::once(line(&diagnostic.record, true)).chain(shown.map(|number| line(number, false)));
    let mut fixes: Vec<Fix> = Vec::new();
    if let (Some(to), Some(help)) = (fix(finding), words.help(finding)) {
        fixes.push(Fix { title: help, note: None, action: Link::new(button(ctx, finding), to) });
    }
    let page = href(&finding.register, &diagnostic.record);
    let open = ctx.t().s("readiness-open-record").plain();
    fixes.push(Fix {
        title: diagnostic.title.clone(),
        note: Some(diagnostic.record.clone()),
        action: Link::new(open, page),
    });
    let accepted = finding.waived.as_ref().map(|(until, number)| {
        let waiver = named.get(number);
        Accepted {
            until: parse_date(until).map(|until| present.long_date(until)).unwrap_or_default(),
            who: waiver
                .and_then(|waiver| waiver.doers.get("accept"))
                .map(|who| present.person(who).name)
                .unwrap_or_default(),
            reason: waiver.and_then(|waiver| waiver.text("reason")).unwrap_or_default().to_owned(),
            href: waiver.map(|waiver| href(&waiver.register, number)).unwrap_or_default(),
        }
    });
    let accept = format!("/r/{WAIVERS}/new?check={}&record={}", diagnostic.code, diagnostic.record);
    Ok(Explained {
        standing: Standing::NotMet(severity(diagnostic.severity)),
        code: diagnostic.code.clone(),
        clause: present.clause_of(finding, &asked.edition).unwrap_or_default(),
        title: words.finding(finding),
        asks: words.requirement_text(first),
        question: Some(words.requirement_question(first)).filter(|question| !question.is_empty()),
        found: found.collect(),
        fixes,
        accept: finding.waived.is_none().then_some(accept),
        accepted,
        evidence: Vec::new(),
        since: parse_date(&finding.since).map(|since| present.long_date(since)),
        clears: Some(ctx.t().s("readiness-clears").plain()),
        rule: None,
        close: asked.link(&[]),
    })
}

/// What the button of a fix says: short, because the sentence stands beside it.
fn button(ctx: &Ctx, finding: &Finding) -> String {
    use assay_core::check::Remedy;
    match &finding.diagnostic.fix {
        Some(Remedy::Create { register, .. }) => ctx.words().new_label(register),
        Some(Remedy::Move { key }) => ctx.words().step(&finding.register, key),
        Some(Remedy::Edit { .. }) | None => ctx.t().s("readiness-edit-record").plain(),
    }
}

fn requirement(ctx: &Ctx, asked: &Asked, judged: &Judged, digest: &[CheckDigest]) -> Explained {
    let words = ctx.words();
    let pack = ctx.engine().pack();
    let of = digest.iter().flat_map(|check| check.samples.iter().take(PER_CHECK));
    let of = of.filter(|finding| finding.requirements.contains(&judged.id));
    let missing = of.take(EVIDENCE).map(|finding| Evidence {
        state: EvidenceState::Missing,
        text: words.finding(finding),
        href: Some(explain_href(&finding.diagnostic.code, &finding.diagnostic.record)),
        note: finding.diagnostic.record.clone(),
    });
    // Each check of the requirement names the register in which the evidence is found.
    let mut registers: Vec<&str> = Vec::new();
    for check in pack.checks.iter().filter(|check| check.requirements.contains(&judged.id)) {
        if check.each != pack.organisation && !registers.contains(&check.each.as_str()) {
            registers.push(&check.each);
        }
    }
    let state = match judged.standing {
        Stands::Met => EvidenceState::There,
        Stands::Judge => EvidenceState::Planned,
        _ => EvidenceState::InWork,
    };
    let there = registers.into_iter().map(|key| Evidence {
        state,
        text: words.register_plural(key),
        href: Some(format!("/r/{key}")),
        note: String::new(),
    });
    Explained {
        standing: standing(judged),
        code: judged.id.clone(),
        clause: judged.clause.clone(),
        title: words.requirement(&judged.id),
        asks: words.requirement_text(&judged.id),
        question: Some(words.requirement_question(&judged.id)).filter(|question| !question.is_empty()),
        found: Vec::new(),
        fixes: Vec::new(),
        accept: None,
        accepted: None,
        evidence: there.chain(missing).collect(),
        since: None,
        clears: None,
        rule: None,
        close: asked.link(&[]),
    }
}

//! The right column of Readiness: one finding or requirement, explained.

use assay_core::readiness::{Judged, Standing as Stands};
use assay_core::value::parse_date;
use assay_engine::{CheckDigest, Finding, ReadinessView, WAIVERS};

use super::asked::Asked;
use super::{PER_CHECK, explain_href, standing};
use crate::app::Ctx;
use crate::fail::Fail;
use crate::present::{Presenter, fix, href, severity};
use crate::views::parts::Link;
use crate::views::readiness::{Accepted, Evidence, EvidenceState, Explained, Fix, Found, Standing};

/// Records shown as evidence.
const EVIDENCE: usize = 8;

/// What the right column explains.
pub(super) enum Subject<'a> {
    /// A requirement.
    Requirement(&'a Judged),
    /// A finding.
    Finding(Box<Finding>),
}

/// What is asked to be explained: a requirement, or a finding.
pub(super) fn asked_for<'a>(ctx: &Ctx, view: &'a ReadinessView) -> Result<Option<Subject<'a>>, Fail> {
    if let Some(id) = ctx.q("requirement") {
        return Ok(view.requirements.iter().find(|judged| judged.id == id).map(Subject::Requirement));
    }
    let (Some(code), Some(record)) = (ctx.q("explain"), ctx.q("record")) else { return Ok(None) };
    let at_record = ctx.engine().findings_of(&ctx.me()?.actor, record)?;
    let chosen = at_record.into_iter().find(|finding| finding.diagnostic.code == code);
    Ok(chosen.map(|finding| Subject::Finding(Box::new(finding))))
}

/// The explanation of a subject.
pub(super) fn explained(
    ctx: &Ctx,
    asked: &Asked,
    subject: &Subject<'_>,
    digest: &[CheckDigest],
) -> Result<Explained, Fail> {
    match subject {
        Subject::Requirement(judged) => Ok(requirement(ctx, asked, judged, digest)),
        Subject::Finding(finding) => explain(ctx, asked, finding),
    }
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
        source: present.source(&diagnostic.code),
        rule: None,
        by_itself: false,
        close: asked.link(&[("explain", "none")]),
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
        source: None,
        rule: None,
        by_itself: false,
        close: asked.link(&[("explain", "none")]),
    }
}

//! The right column of Readiness: one finding or requirement, explained.

use assay_core::permission::{Right, may};
use assay_core::readiness::{Judged, Standing as Stands};
use assay_core::value::parse_date;
use assay_engine::{CheckDigest, Finding, JUDGEMENTS, ReadinessView, WAIVERS};
use assay_pack::Decided;

use super::asked::Asked;
use super::{PER_CHECK, explain_href, standing};
use crate::app::Ctx;
use crate::fail::Fail;
use crate::handlers::form::beside::form_of;
use crate::present::{Presenter, fix, href, severity};
use crate::views::parts::Link;
use crate::views::readiness::{Accepted, Evidence, EvidenceState, Explained, Fix, Found, JudgedBy, Rule, Standing};

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
        Subject::Requirement(judged) => requirement(ctx, asked, judged, digest),
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
    // What is shared is told in the words of the standard that is shown.
    let has = |id: &&String| {
        let known = ctx.engine().pack().requirement(id);
        known.is_some_and(|requirement| requirement.clause.contains_key(&asked.edition))
    };
    let told = finding.requirements.iter().find(has).map_or(first, String::as_str);
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
    let is_flag = diagnostic.severity != assay_pack::Severity::Error && is_for_people(ctx, first);
    let accept = format!("/r/{WAIVERS}/new?check={}&record={}", diagnostic.code, diagnostic.record);
    Ok(Explained {
        standing: Standing::NotMet(severity(diagnostic.severity)),
        code: diagnostic.code.clone(),
        clause: present.clause_of(finding, &asked.edition).unwrap_or_default(),
        title: words.finding(finding),
        asks: words.requirement_text(told),
        same_as: Vec::new(),
        question: Some(words.requirement_question(told)).filter(|question| !question.is_empty()),
        found: found.collect(),
        fixes,
        // What only raises a flag is settled by a person, not accepted for a time.
        judge: if is_flag { judge_href(ctx, asked, first) } else { None },
        judged: None,
        accept: finding.waived.is_none().then_some(accept),
        accepted,
        evidence: Vec::new(),
        since: parse_date(&finding.since).map(|since| present.long_date(since)),
        clears: Some(ctx.t().s("readiness-clears").plain()),
        source: present.source(&diagnostic.code),
        rules: Vec::new(),
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

/// The form in which a person judges a requirement, filled in; none for who may not.
fn judge_href(ctx: &Ctx, asked: &Asked, id: &str) -> Option<String> {
    let register = ctx.engine().pack().register(JUDGEMENTS)?;
    if !may(&ctx.me().ok()?.actor, Right::Create, register, None) {
        return None;
    }
    Some(form_of(ctx, register, &asked.edition, id))
}

/// Is the requirement one that people judge?
fn is_for_people(ctx: &Ctx, id: &str) -> bool {
    ctx.engine().pack().requirement(id).is_some_and(|requirement| requirement.decided != Decided::Auto)
}

fn requirement(ctx: &Ctx, asked: &Asked, judged: &Judged, digest: &[CheckDigest]) -> Result<Explained, Fail> {
    let words = ctx.words();
    let actor = &ctx.me()?.actor;
    let (counts, evident) = ctx.engine().evidence(actor, &judged.id)?;
    let said = judged.judgement.as_ref().map(|said| ctx.engine().record(actor, &said.record)).and_then(Result::ok);
    let named = ctx.engine().records_named(actor, said.iter().filter_map(|record| record.owner()))?;
    let present = Presenter::new(ctx, &named);
    let mut evidence: Vec<Evidence> = Vec::new();
    for one in &evident {
        for record in &one.records {
            let register = ctx.engine().pack().register(&one.register);
            let state = register.zip(record.state.as_deref()).map(|(it, state)| words.state(&it.key, state));
            evidence.push(Evidence {
                state: EvidenceState::There,
                text: format!("{} {}", record.number, record.title()),
                href: Some(href(&one.register, &record.number)),
                note: state.unwrap_or_default(),
            });
        }
        if one.more > 0 {
            let more = ctx.t().s("evidence-more").with("count", one.more);
            evidence.push(Evidence {
                state: EvidenceState::There,
                text: more.with("register", &words.register_plural(&one.register)).plain(),
                href: Some(format!("/r/{}", one.register)),
                note: String::new(),
            });
        }
    }
    let of = digest.iter().flat_map(|check| check.samples.iter().take(PER_CHECK));
    let of = of.filter(|finding| finding.requirements.contains(&judged.id) && finding.waived.is_none());
    evidence.extend(of.take(EVIDENCE).map(|finding| Evidence {
        state: EvidenceState::Missing,
        text: words.finding(finding),
        href: Some(explain_href(ctx, &finding.diagnostic.code, &finding.diagnostic.record)),
        note: finding.diagnostic.record.clone(),
    }));
    // Where there was nothing to look at, the register is still empty, or nothing in it is of the kind.
    for count in counts.iter().filter(|count| count.applied == 0) {
        let key = &count.check.each;
        let new = format!("/r/{key}");
        if evidence.iter().all(|known| known.href.as_ref() != Some(&new)) {
            evidence.push(Evidence {
                state: EvidenceState::Planned,
                text: words.register_plural(key),
                href: Some(new),
                note: ctx.t().s("evidence-none").plain(),
            });
        }
    }
    let rules = counts.iter().map(|count| {
        let looked =
            ctx.t().s("rule-looked").with("applied", count.applied).with("found", count.standing + count.accepted);
        Rule {
            says: words.rule(&count.check.says),
            severity: severity(count.check.severity),
            code: count.check.code.clone(),
            fine: count.standing == 0,
            looked: looked.plain(),
            href: (count.standing > 0).then(|| asked.link(&[("q", &count.check.code), ("requirement", "")])),
        }
    });
    let judged_by = judged.judgement.as_ref().map(|own| JudgedBy {
        met: own.met,
        who: said.as_ref().and_then(|record| record.owner()).map(|who| present.person(who).name).unwrap_or_default(),
        on: present.long_date(own.on),
        until: present.long_date(own.until),
        reason: said.as_ref().and_then(|record| record.text("reason")).unwrap_or_default().to_owned(),
        href: href(JUDGEMENTS, &own.record),
        reopened: judged.reopened,
    });
    let known = ctx.engine().pack().requirement(&judged.id);
    let followed = ctx.engine().followed()?;
    // A person judges what is shared where it comes from, not a second time here.
    let same_as: Vec<Link> = known
        .into_iter()
        .flat_map(|requirement| &requirement.same_as)
        .map(|id| {
            let clause = ctx.engine().pack().requirement(id).map(|other| &other.clause);
            let has = |edition: &&String| clause.is_some_and(|clause| clause.contains_key(*edition));
            let edition = followed.iter().find(has).or_else(|| clause?.keys().next_back());
            let link = [("edition", edition.map_or("", String::as_str)), ("clause", ""), ("requirement", id)];
            Link::new(format!("{id} {}", words.requirement(id)), format!("{}#explain", asked.link(&link)))
        })
        .collect();
    let open = judged.standing == Stands::Judge || (is_for_people(ctx, &judged.id) && judged.found.errors == 0);
    let judge = if open && same_as.is_empty() && judged.standing != Stands::NotApplicable {
        judge_href(ctx, asked, &judged.id)
    } else {
        None
    };
    Ok(Explained {
        standing: standing(judged),
        code: judged.id.clone(),
        clause: judged.clause.clone(),
        title: words.requirement(&judged.id),
        asks: words.requirement_text(&judged.id),
        same_as,
        question: Some(words.requirement_question(&judged.id)).filter(|question| !question.is_empty()),
        found: Vec::new(),
        fixes: Vec::new(),
        judge,
        judged: judged_by,
        accept: None,
        accepted: None,
        evidence,
        since: None,
        clears: None,
        source: None,
        rules: rules.collect(),
        by_itself: false,
        close: asked.link(&[("explain", "none")]),
    })
}

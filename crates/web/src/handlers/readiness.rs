//! Readiness: what falls short, requirement by requirement, and the way out.

mod asked;
mod explained;
mod groups;
mod paper;

use std::collections::BTreeMap;
use std::sync::Arc;

use assay_core::Json;
use assay_core::readiness::{Judged, Standing as Stands};
use assay_core::value::parse_date;
use assay_engine::{CheckDigest, DayCounts, Finding, ReadinessView};
use assay_pack::{Severity as Weight, Standard, Transition};
use jiff::ToSpan;
use jiff::civil::Date;

use self::asked::{Asked, Grouping};
use self::explained::{Subject, asked_for, explained};
use self::groups::groups;
pub(crate) use self::paper::paper;

use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::present::Presenter;
use crate::respond::{download, page, redirect, small};
use crate::views::list::{Filter, FilterControl, FilterInput, FilterOption, InputKind, Suggestion};
use crate::views::parts::{Hidden, Link, Severity, Strip};
use crate::views::readiness::{
    AllClauses, ClauseLink, Edition, Explained, Readiness, Shown, Standards, Standing, Tab, Trend,
};
use crate::views::shell::At;
use crate::views::spark::Spark;

/// Findings of one check shown in a list before the rest is folded into a count.
const PER_CHECK: usize = 4;
/// Findings of one check on paper, where nothing can be unfolded.
const ON_PAPER: u32 = 40;
/// Records offered by a filter while typing.
const OFFERED: u32 = 300;
/// Findings of one check or owner listed at most.
const MOST: u32 = 500;
/// How long ago readiness is compared with.
const COMPARE_DAYS: i32 = 30;
/// How many days the trend shows.
const TREND_DAYS: i32 = 366;

/// A requirement explained on a page of its own, by this edition.
pub(super) fn explain_requirement(ctx: &Ctx, edition: &str, judged: &Judged) -> Result<Explained, Fail> {
    let asked = Asked { edition: edition.to_owned(), ..Asked::read(ctx)? };
    let digest = ctx.engine().digest(&ctx.me()?.actor)?;
    explained(ctx, &asked, &Subject::Requirement(judged), &digest)
}

/// Where a finding is explained: beside the list of the standard it belongs to.
pub(super) fn explain_href(ctx: &Ctx, code: &str, record: &str) -> String {
    let edition = edition_apart(ctx, code).map(|edition| format!("edition={edition}&")).unwrap_or_default();
    format!("/readiness?{edition}explain={code}&record={record}#explain")
}

/// The latest edition of the standard a check belongs to, unless it belongs to the first.
pub(super) fn edition_apart<'c>(ctx: &'c Ctx, code: &str) -> Option<&'c str> {
    let pack = ctx.engine().pack();
    let check = pack.check(code).filter(|_| pack.standards.len() > 1)?;
    let place = pack.standards.iter().position(|standard| pack.belongs(&check.requirements, standard))?;
    let apart = pack.standards.get(place).filter(|_| place > 0)?;
    apart.editions.last().map(String::as_str)
}

/// Errors that stand among the findings of one standard.
pub(super) fn errors_of(ctx: &Ctx, standard: &Standard, digest: &[CheckDigest]) -> u32 {
    let pack = ctx.engine().pack();
    let of = |code: &str| pack.check(code).is_some_and(|check| pack.belongs(&check.requirements, standard));
    let errors = digest.iter().filter(|check| check.severity == Weight::Error && of(&check.code));
    small(errors.map(|check| check.standing).sum())
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

/// The day readiness is compared with: about a month ago.
pub(super) fn earlier(ctx: &Ctx, edition: &str, today: Date) -> Result<Option<DayCounts>, Fail> {
    let since = today.checked_sub(COMPARE_DAYS.days()).unwrap_or(today);
    let days = ctx.engine().readiness_history(edition, since)?;
    Ok(days.into_iter().next().filter(|day| day.day != today.to_string()))
}

/// How many requirements of a main clause were met that day.
pub(super) fn met_before(day: Option<&DayCounts>, clause: &str) -> Option<u32> {
    day.and_then(|day| day.clauses.get(clause)).map(|(met, _)| small(*met))
}

/// Readiness day by day over the last year; none where there is only today.
fn trend(
    ctx: &Ctx,
    present: &Presenter<'_>,
    asked: &Asked,
    view: &ReadinessView,
    today: Date,
) -> Result<Option<Trend>, Fail> {
    let since = today.checked_sub(TREND_DAYS.days()).unwrap_or(today);
    let mut days = ctx.engine().readiness_history(&asked.edition, since)?;
    days.retain(|day| day.day != today.to_string());
    let percent = |day: &DayCounts| {
        let (met, total) = day.clauses.values().fold((0, 0), |sum, (met, total)| (sum.0 + met, sum.1 + total));
        super::home::percent(met, total)
    };
    let Some(first) = days.first() else { return Ok(None) };
    let now = super::home::whole(view);
    let values = days.iter().map(percent).chain([now]).map(f64::from);
    Ok(Some(Trend {
        then: percent(first),
        since: parse_date(&first.day).map(|day| present.date(day)).unwrap_or_default(),
        now,
        spark: Spark { values: values.collect(), ..Spark::default() },
    }))
}

/// What is explained when nothing is asked for: the worst of what is listed.
fn worst(present: &Presenter<'_>, asked: &Asked, found: &[OfCheck]) -> Option<Subject<'static>> {
    let listed = found.iter().filter(|check| asked.shows(check.severity.as_str())).flat_map(|check| &check.findings);
    let mut wanted = listed.filter(|finding| asked.lists(present.clause_of(finding, &asked.edition).as_deref()));
    wanted.next().map(|finding| Subject::Finding(Box::new(finding.clone())))
}

pub(crate) fn readiness(ctx: &Ctx) -> Answer {
    let seen = gathered(ctx, &Asked::read(ctx)?)?;
    page(ctx, &seen.page, At::Readiness, Vec::new())
}

/// What is told of readiness, on whatever it is shown, and what it rests on.
struct Seen {
    page: Readiness,
    view: Arc<ReadinessView>,
    digest: Vec<CheckDigest>,
}

fn gathered(ctx: &Ctx, asked: &Asked) -> Result<Seen, Fail> {
    let me = ctx.me()?;
    let engine = ctx.engine();
    let view = engine.readiness(&asked.edition)?;
    let mut digest = engine.digest(&me.actor)?;
    let standards = standards(ctx, asked, &view, &digest)?;
    let pack = engine.pack();
    if let Some(standard) = pack.standard_of(&asked.edition).filter(|_| pack.standards.len() > 1) {
        digest.retain(|check| pack.check(&check.code).is_some_and(|known| pack.belongs(&known.requirements, standard)));
    }
    let found = found(ctx, asked, &digest)?;
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
    let records = engine.nav_counts(&ctx.me()?.actor)?.records;
    let today = engine.now().today;
    let before = earlier(ctx, &asked.edition, today)?;
    let chosen = asked_for(ctx, &view)?;
    let by_itself = chosen.is_none();
    let subject = match chosen {
        None if ctx.q("explain").is_none() => worst(&present, asked, &found),
        chosen => chosen,
    };
    let explained = subject.as_ref().map(|subject| explained(ctx, asked, subject, &digest)).transpose()?;
    let page_view = Readiness {
        requirements: small(u64::try_from(view.total()).unwrap_or_default()),
        met: small(u64::try_from(view.met()).unwrap_or_default()),
        to_fix: small(u64::try_from(count(Stands::NotMet) + count(Stands::Accepted)).unwrap_or_default()),
        to_judge: small(u64::try_from(count(Stands::Judge)).unwrap_or_default()),
        records: small(records),
        checked: engine.checked_at()?.map(|at| present.moment(at)),
        percent: super::home::whole(&view),
        editions: editions(ctx, asked, &view)?,
        standard: pack.standard_of(&asked.edition).map(|it| ctx.words().name_of(it)).unwrap_or_default(),
        standards,
        transition: own_way(ctx, &asked.edition).map(|way| {
            Link::new(ctx.t().s("transition-link").with("edition", &way.to).plain(), super::transition::href(way))
        }),
        export: Some(format!("/readiness/export?edition={}", asked.edition)),
        paper: Some(asked.link_to("/readiness/report.pdf")),
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
        filters: filters(ctx, asked)?,
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
                strip: Strip { before: met_before(before.as_ref(), number), ..clause.strip },
            })
            .collect(),
        trend: trend(ctx, &present, asked, &view, today)?,
        groups: groups(ctx, asked, &view, &found, subject.as_ref())?,
        explained: explained.map(|explained| Explained { by_itself, ..explained }),
        clear: "/readiness?show=error&show=warning&show=note&show=met&show=judge".to_owned(),
    };
    Ok(Seen { page: page_view, view, digest })
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

/// The way from or to an edition, where its standard has one.
fn own_way<'p>(ctx: &'p Ctx, edition: &str) -> Option<&'p Transition> {
    let standard = ctx.engine().pack().standard_of(edition)?;
    super::transition::way(ctx, edition).filter(|way| standard.editions.contains(&way.to))
}

/// The standards to look at, where there are several, and how many requirements they have together.
fn standards(
    ctx: &Ctx,
    asked: &Asked,
    view: &ReadinessView,
    digest: &[CheckDigest],
) -> Result<Option<Standards>, Fail> {
    let engine = ctx.engine();
    let pack = engine.pack();
    if pack.standards.len() < 2 {
        return Ok(None);
    }
    let followed = engine.followed()?;
    let each = pack.standards.iter().zip(&followed).map(|(standard, edition)| Tab {
        label: ctx.words().name_of(standard),
        href: asked.link(&[("edition", edition), ("clause", ""), ("requirement", "")]),
        current: standard.editions.contains(&asked.edition),
        errors: errors_of(ctx, standard, digest),
    });
    let is_shared = |id: &str| pack.requirement(id).is_some_and(|requirement| !requirement.same_as.is_empty());
    let counted = |count: usize| small(u64::try_from(count).unwrap_or_default());
    let applies = view.requirements.iter().filter(|judged| judged.standing != Stands::NotApplicable);
    let together = engine.readiness_together()?;
    Ok(Some(Standards {
        each: each.collect(),
        name: ctx.words().standard(&asked.edition),
        own: counted(view.total()),
        shared: counted(applies.filter(|judged| is_shared(&judged.id)).count()),
        total: counted(together.total),
        met: counted(together.met),
    }))
}

fn editions(ctx: &Ctx, asked: &Asked, view: &ReadinessView) -> Result<Vec<Edition>, Fail> {
    let open = |view: &ReadinessView| view.total() - view.met();
    let here = open(view);
    let mut editions = Vec::new();
    for edition in ctx.engine().pack().standard_of(&asked.edition).map(|it| &it.editions).into_iter().flatten() {
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
    if let Some(concern) = asked.concern() {
        let mut checks: BTreeMap<(Weight, String), Vec<Finding>> = BTreeMap::new();
        for finding in standing(ctx.engine().findings_at(actor, concern, MOST)?) {
            if !matches(ctx, &finding, &asked.q) {
                continue;
            }
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
        let findings = match (searched, asked.paper) {
            (true, _) => ctx.engine().findings_of_check(actor, &check.code, MOST)?,
            (false, true) => ctx.engine().findings_of_check(actor, &check.code, ON_PAPER)?,
            (false, false) => check.samples.clone(),
        };
        let mut findings = standing(findings);
        let mut total = check.standing;
        if !searched {
            findings.retain(|finding| matches(ctx, finding, &asked.q));
            if !asked.q.is_empty() {
                total = u64::try_from(findings.len()).unwrap_or_default();
            }
            if !asked.paper {
                findings.truncate(PER_CHECK);
            }
        }
        found.push(OfCheck { code: check.code.clone(), severity: check.severity, findings, total });
    }
    Ok(found)
}

/// Whose records, and about what.
fn filters(ctx: &Ctx, asked: &Asked) -> Result<Vec<Filter>, Fail> {
    let pack = ctx.engine().pack();
    let owner = ctx.words().field("any", "owner");
    let mut filters = vec![picker(ctx, asked, "owner", owner, &pack.identity.register, asked.owner.as_ref())?];
    if let Some(register) = &pack.judged_by {
        let label = ctx.words().register(register);
        filters.push(picker(ctx, asked, "about", label, register, asked.about.as_ref())?);
    }
    filters.push(grouping(ctx, asked));
    Ok(filters)
}

/// What the list is grouped by.
fn grouping(ctx: &Ctx, asked: &Asked) -> Filter {
    let t = ctx.t();
    let about = ctx.engine().pack().judged_by.as_ref();
    let ways = Grouping::ALL.into_iter().filter(|by| *by != Grouping::About || about.is_some());
    let label = |by: Grouping| match (by, about) {
        (Grouping::About, Some(register)) => ctx.words().register(register),
        (Grouping::Owner, _) => ctx.words().field("any", "owner"),
        _ => t.s(by.label()).plain(),
    };
    let option = |by: Grouping| FilterOption {
        text: label(by),
        chip: None,
        count: None,
        href: asked.link(&[("by", by.key())]),
        current: asked.by == by,
    };
    Filter {
        key: "by".to_owned(),
        label: t.s("readiness-by").plain(),
        value: (asked.by != Grouping::Clause).then(|| label(asked.by)),
        clear: asked.link(&[("by", "")]),
        control: FilterControl::Options(ways.map(option).collect()),
    }
}

fn picker(
    ctx: &Ctx,
    asked: &Asked,
    key: &str,
    label: String,
    register: &str,
    chosen: Option<&String>,
) -> Result<Filter, Fail> {
    let offered = ctx.engine().titles(&ctx.me()?.actor, register, OFFERED)?;
    let value = chosen.map(|chosen| {
        let title = offered.iter().find(|(number, _)| number == chosen).map(|(_, title)| title);
        title.unwrap_or(chosen).clone()
    });
    let keep = asked.pairs().into_iter().filter(|(name, _)| name != key).map(|(name, value)| Hidden::new(name, value));
    Ok(Filter {
        key: key.to_owned(),
        label: label.clone(),
        value,
        clear: asked.link(&[(key, "")]),
        control: FilterControl::Form {
            action: "/readiness".to_owned(),
            keep: keep.collect(),
            inputs: vec![FilterInput {
                name: key.to_owned(),
                label,
                kind: InputKind::Text,
                value: chosen.cloned().unwrap_or_default(),
                suggestions: offered.into_iter().map(|(value, label)| Suggestion { value, label }).collect(),
            }],
        },
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

/// How a requirement stands, as pages show it.
pub(super) fn standing(judged: &Judged) -> Standing {
    match judged.standing {
        Stands::Met => Standing::Met,
        Stands::NotMet if judged.found.errors > 0 => Standing::NotMet(Severity::Error),
        Stands::NotMet | Stands::Accepted => Standing::NotMet(Severity::Warning),
        Stands::NotApplicable => Standing::NotApplicable,
        Stands::Judge => Standing::ToJudge,
    }
}

//! Readiness as PDF: requirement after requirement, what stands, what is missing, and what shows it.

use assay_core::readiness::Judged;
use serde_json::{Value as Json, json};

use super::asked::Asked;
use super::explained::{Subject, explained};
use super::groups::sub_clause;
use super::{Seen, gathered, standing};
use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::paper::{Paper, chip, severity, strip};
use crate::views::parts::{Chip, Diagnostic};
use crate::views::readiness::{EvidenceState, SubClause};

/// What the layout calls its words.
const WORDS: [(&str, &str); 16] = [
    ("clauses", "readiness-clauses"),
    ("clause", "home-clause"),
    ("title", "paper-clause-title"),
    ("bar", "paper-bar"),
    ("errors", "paper-errors"),
    ("warnings", "paper-warnings"),
    ("legend-met", "standing-met"),
    ("legend-judge", "standing-to-judge"),
    ("legend-warning", "severity-warning"),
    ("legend-error", "severity-error"),
    ("severity", "paper-severity"),
    ("missing", "paper-missing"),
    ("at", "paper-found-at"),
    ("requirement", "assess-column-requirement"),
    ("standing", "paper-standing"),
    ("evidence", "paper-evidence"),
];

/// The report on an edition, or on one clause of it.
pub(crate) fn paper(ctx: &Ctx) -> Answer {
    let asked = Asked::whole(ctx)?;
    let seen = gathered(ctx, &asked)?;
    let (t, page) = (ctx.t(), &seen.page);
    let standard = ctx.words().standard(&asked.edition);
    let title = t.s("readiness-title").plain();
    let mut paper = Paper::new(ctx, "readiness", format!("{title}, {standard}"));
    paper.fact(t.s("paper-standard").plain(), standard.clone());
    paper.words(&WORDS);
    let lead = t.s("readiness-lead").with("requirements", page.requirements).with("records", page.records).plain();
    let checked = page.checked.as_ref().map(|at| t.s("readiness-checked").with("at", &at.text).plain());
    let sub: Vec<String> = [Some(lead), checked].into_iter().flatten().collect();
    let figure = |label, value: String, note: String, bad| json!({ "label": t.s(label).plain(), "value": value, "note": note, "bad": bad });
    let of_all = t.s("readiness-met-of").with("met", page.met).with("total", page.requirements).plain();
    let trend = page.trend.as_ref().map(|trend| {
        let then = t.s("percent").with("value", trend.then).plain();
        let note = t.s("paper-since").with("at", &trend.since.text).plain();
        figure("paper-figure-before", then, note, false)
    });
    let figures = [
        figure("paper-figure-met", t.s("percent").with("value", page.percent).plain(), of_all, false),
        figure("paper-figure-fix", page.to_fix.to_string(), String::new(), page.to_fix > 0),
        figure("paper-figure-judge", page.to_judge.to_string(), String::new(), false),
    ];
    let main = asked.clause.as_deref().and_then(|clause| clause.split('.').next());
    let clauses = page.clauses.iter().filter(|clause| main.is_none_or(|main| main == clause.number)).map(|clause| {
        json!({
            "number": clause.number, "title": clause.title, "strip": strip(clause.strip), "errors": clause.errors,
            "warnings": clause.warnings,
        })
    });
    paper.set(
        "readiness",
        json!({
            "kind": standard,
            "title": title,
            "sub": sub.join(" "),
            "figures": figures.into_iter().chain(trend).collect::<Vec<_>>(),
            "clauses": clauses.collect::<Vec<_>>(),
            "groups": groups(ctx, &asked, &seen)?,
        }),
    );
    paper.answer(&format!("readiness-{}", asked.edition))
}

/// Sub-clauses with all of their requirements.
fn groups(ctx: &Ctx, asked: &Asked, seen: &Seen) -> Result<Vec<Json>, Fail> {
    let listed = |number: &str| seen.page.groups.iter().find(|group| group.number == number);
    let mut groups: Vec<(&str, Vec<Json>)> = Vec::new();
    for judged in seen.view.requirements.iter().filter(|judged| asked.wants_clause(&judged.clause)) {
        let number = sub_clause(&judged.clause);
        if groups.last().is_none_or(|(last, _)| *last != number) {
            groups.push((number, Vec::new()));
        }
        let row = requirement(ctx, asked, seen, judged, listed(number))?;
        groups.last_mut().into_iter().for_each(|(_, rows)| rows.push(row.clone()));
    }
    let each = groups.into_iter().map(|(number, requirements)| {
        let missing = listed(number).into_iter().flat_map(|group| &group.diagnostics);
        json!({
            "number": number,
            "title": ctx.words().clause(number, &asked.edition),
            "missing": missing.map(|one| diagnostic(ctx, one)).collect::<Vec<_>>(),
            "requirements": requirements,
        })
    });
    Ok(each.collect())
}

fn requirement(
    ctx: &Ctx,
    asked: &Asked,
    seen: &Seen,
    judged: &Judged,
    group: Option<&SubClause>,
) -> Result<Json, Fail> {
    let told = explained(ctx, asked, &Subject::Requirement(judged), &seen.digest)?;
    // What falls short stands above, finding by finding.
    let evidence = told
        .evidence
        .iter()
        .filter(|one| one.state != EvidenceState::Missing)
        .map(|one| json!({ "text": one.text, "note": one.note, "missing": one.state != EvidenceState::There }));
    let mut rows = group.into_iter().flat_map(|group| group.others.iter().chain(&group.met_rows));
    // The first of its facts is the clause, under which it stands.
    let facts = rows.find(|row| row.id == judged.id).and_then(|row| row.facts.get(1..)).unwrap_or_default();
    let standing = standing(judged);
    let chip = chip(&Chip { text: ctx.t().s(standing.answer()).plain(), icon: None, tone: Some(standing.tone()) });
    Ok(json!({
        "id": judged.id, "title": told.title, "standing": chip, "facts": facts, "evidence": evidence.collect::<Vec<_>>(),
    }))
}

fn diagnostic(ctx: &Ctx, of: &Diagnostic) -> Json {
    let facts: Vec<&str> = of.facts.iter().map(|fact| fact.text.as_str()).collect();
    json!({ "severity": severity(ctx, of), "says": of.says, "code": of.code, "facts": facts })
}

//! The report of an assessment as PDF.

use assay_report::prose;
use serde_json::{Value as Json, json};

use super::Assessing;
use super::report::gathered;
use crate::app::{Answer, Ctx};
use crate::paper::{Paper, chip, strip};
use crate::views::gap::{AssessGroup, AssessRow};
use crate::views::parts::Chip;

/// What the layout calls its words.
const WORDS: [(&str, &str); 16] = [
    ("clauses", "assess-by-clause"),
    ("clause", "home-clause"),
    ("title", "paper-clause-title"),
    ("bar", "paper-bar"),
    ("gaps", "assess-column-gaps"),
    ("days", "assess-column-days"),
    ("legend-met", "assess-legend-full"),
    ("legend-open", "assess-unrated"),
    ("legend-partly", "assess-legend-part"),
    ("legend-none", "assess-legend-none"),
    ("requirement", "assess-column-requirement"),
    ("computed", "assess-column-computed"),
    ("rating", "assess-column-rating"),
    ("notes", "assess-column-notes"),
    ("who", "assess-column-who"),
    ("unrated", "assess-unrated"),
];

/// The report.
pub(crate) fn paper(ctx: &Ctx) -> Answer {
    let assessing = Assessing::read(ctx)?;
    let report = gathered(&assessing)?;
    let (t, list) = (ctx.t(), &report.list);
    let mut paper = Paper::new(ctx, "assessment", &*list.head.title);
    paper.about(assessing.register, &assessing.record);
    paper.words(&WORDS);
    let counts = t.s("assess-counts").with("standard", &list.standard).with("total", list.totals.total);
    let counts = counts.with("rated", list.totals.rated).with("gaps", list.totals.gaps).plain();
    let clauses = list.clauses.iter().map(|clause| {
        json!({
            "number": clause.number, "title": clause.title, "strip": strip(clause.strip), "says": clause.says,
            "effort": clause.effort,
        })
    });
    let strange =
        AssessGroup { number: String::new(), title: t.s("assess-strange").plain(), rows: list.strange.clone() };
    let groups = list.groups.iter().chain(Some(&strange)).filter(|group| !group.rows.is_empty()).map(|group| {
        let rows: Vec<Json> = group.rows.iter().map(|each| row(ctx, each)).collect();
        json!({ "number": group.number, "title": group.title, "rows": rows })
    });
    let summary = report.summary.iter().map(|(label, text)| json!({ "label": label, "prose": prose(text) }));
    paper.set(
        "assessment",
        json!({
            "kind": ctx.words().register(&assessing.register.key),
            "number": list.head.number,
            "chips": list.head.chips.iter().map(chip).collect::<Vec<_>>(),
            "title": list.head.title,
            "counts": format!("{counts} {}", t.s("assess-printed").with("at", &report.at.text).plain()),
            "summary": summary.collect::<Vec<_>>(),
            "clauses": clauses.collect::<Vec<_>>(),
            "groups": groups.collect::<Vec<_>>(),
        }),
    );
    paper.answer(&list.head.number)
}

fn row(ctx: &Ctx, of: &AssessRow) -> Json {
    let computed = of.computed.map(|standing| {
        let text = ctx.t().s(standing.answer()).plain();
        chip(&Chip { text, icon: None, tone: Some(standing.tone()) })
    });
    json!({
        "id": of.id, "title": of.title, "computed": computed, "rating": of.rating, "gap": of.gap, "notes": of.notes,
        "effort": of.effort, "who": of.who,
    })
}

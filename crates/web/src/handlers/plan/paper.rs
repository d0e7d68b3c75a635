//! A plan as PDF: the timeline, what decides its end, when it will be finished, and what it costs.

use serde_json::{Value as Json, json};

use super::only_plans;
use super::show::{Sent, gathered};
use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::paper::{Paper, chip, severity};
use crate::views::plan::{ForecastPanel, Gantt, GanttGroup, GanttMilestone, GanttRow, Lane};

/// What the layout calls its words.
const WORDS: [(&str, &str); 22] = [
    ("timeline", "plan-timeline"),
    ("task", "plan-task"),
    ("owner", "plan-owner"),
    ("state", "plan-state"),
    ("slack", "plan-slack"),
    ("no-slack", "plan-slack-none"),
    ("milestones", "plan-milestones"),
    ("legend-done", "plan-legend-done"),
    ("legend-planned", "plan-legend-planned"),
    ("legend-late", "plan-legend-late"),
    ("legend-critical", "plan-legend-critical"),
    ("legend-milestone", "plan-legend-milestone"),
    ("legend-today", "plan-legend-today"),
    ("critical-path", "paper-critical-path"),
    ("when", "paper-when"),
    ("forecast", "plan-forecast"),
    ("money", "plan-money"),
    ("money-what", "paper-money-what"),
    ("money-amount", "paper-money-amount"),
    ("warnings", "plan-warnings"),
    ("warning", "paper-warning"),
    ("severity", "paper-severity"),
];

/// The plan.
pub(crate) fn paper(ctx: &Ctx) -> Answer {
    only_plans(ctx)?;
    let (plan, record) = gathered(ctx, ctx.part("number"), &Sent::default())?;
    let register = ctx.engine().pack().register(&record.register).ok_or(Fail::NotFound)?;
    let mut paper = Paper::new(ctx, "plan", &*plan.title);
    paper.about(register, &record);
    paper.words(&WORDS);
    let figures = plan
        .figures
        .iter()
        .map(|figure| json!({ "label": figure.label, "value": figure.value, "note": figure.note, "bad": figure.bad }));
    let rows = plan.chart.groups.iter().flat_map(|group| &group.rows);
    let critical = rows.filter(|row| row.critical).map(
        |row| json!({ "name": row.name, "who": row.who, "state": row.state.as_ref().map(chip), "when": row.lane.text }),
    );
    let lines = plan
        .money
        .lines
        .iter()
        .map(|line| json!({ "label": line.label, "note": line.note, "amount": line.amount, "total": line.total }));
    let warnings = plan.warnings.iter().map(|it| json!({ "severity": severity(ctx, it), "says": it.says }));
    paper.set(
        "plan",
        json!({
            "kind": ctx.words().register(&register.key),
            "number": record.number,
            "title": plan.title,
            "sub": plan.sub,
            "verdict": { "tone": plan.verdict.tone.name(), "head": plan.verdict.head, "text": plan.verdict.text },
            "figures": figures.collect::<Vec<_>>(),
            "chart": chart(&plan.chart),
            "critical": critical.collect::<Vec<_>>(),
            "forecast": plan.forecast.as_ref().map(forecast),
            "money": { "says": plan.money.says, "lines": lines.collect::<Vec<_>>() },
            "warnings": warnings.collect::<Vec<_>>(),
        }),
    );
    paper.answer(&format!("{}-plan", record.number))
}

fn chart(of: &Gantt) -> Json {
    let tick = |tick: &crate::views::plan::Tick| json!({ "x": tick.x, "text": tick.text });
    json!({
        "span": of.span,
        "months": of.months.iter().map(tick).collect::<Vec<_>>(),
        "years": of.years.iter().map(tick).collect::<Vec<_>>(),
        "grid": of.grid,
        "today": of.today.as_ref().map(tick),
        "slack": of.slack,
        "critical": of.critical,
        "groups": of.groups.iter().map(group).collect::<Vec<_>>(),
        "milestones": of.milestones.iter().map(milestone).collect::<Vec<_>>(),
    })
}

fn group(of: &GanttGroup) -> Json {
    let rows = of.rows.iter().map(row).collect::<Vec<_>>();
    json!({ "name": of.name, "state": of.state, "bars": bars(&of.lane), "rows": rows })
}

fn row(of: &GanttRow) -> Json {
    json!({
        "name": of.name, "who": of.who, "state": of.state.as_ref().map(chip), "slack": of.slack, "critical": of.critical,
        "bars": bars(&of.lane),
    })
}

fn milestone(of: &GanttMilestone) -> Json {
    json!({
        "name": of.name, "state": of.state.as_ref().map(chip), "x": of.x, "date": of.date.text, "before": of.before,
    })
}

fn bars(lane: &Lane) -> Vec<Json> {
    let each = lane
        .bars
        .iter()
        .map(|bar| json!({ "class": bar.class, "x": bar.x, "width": bar.width, "y": bar.y, "height": bar.height }));
    each.collect()
}

fn forecast(of: &ForecastPanel) -> Json {
    let bars = of
        .bars
        .iter()
        .map(|bar| json!({ "x": bar.x, "width": bar.width, "y": bar.y, "height": bar.height, "in-time": bar.in_time }));
    let facts = of.facts.iter().map(|(label, date)| json!([label, date.text]));
    json!({
        "says": of.says,
        "chance": of.chance.clone().unwrap_or_default(),
        "bars": bars.collect::<Vec<_>>(),
        "wanted": of.wanted,
        "ends": [of.ends.0, of.ends.1],
        "facts": facts.collect::<Vec<_>>(),
        "basis": of.basis,
    })
}

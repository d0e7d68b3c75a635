//! Transition and assessment.

use assay_web::views::form::{Control, FormError, FormField, FormOption};
use assay_web::views::gap::{
    Assess, AssessGroup, AssessReport, AssessRow, ChangeGroup, ChangeRow, ClauseGap, MakeTasks, Milestone, Rate,
    TaskRow, Totals, Transition,
};
use assay_web::views::parts::{Chip, Hidden, Link, Severity, Strip, Time};
use assay_web::views::readiness::Standing;
use assay_web::views::record::Head;

use super::overview;

fn change(id: &str, title: &str, standing: Option<Standing>, provisional: bool) -> ChangeRow {
    ChangeRow {
        id: id.into(),
        title: title.into(),
        standing,
        facts: vec!["Clause 9.3.2".into()],
        provisional,
        href: standing.map(|_| "/readiness?requirement=9.3.2-c#explain".into()),
        task: provisional.then(|| Link::new("ACT-2026-0042", "/r/action/ACT-2026-0042")),
    }
}

pub fn transition() -> Transition {
    let date = |label: &str, past| Milestone {
        label: label.into(),
        at: Time::new("16 September 2026", "2026-09-16"),
        near: "2 months ago".into(),
        past,
        provisional: !past,
    };
    Transition {
        standard: "ISO 9001:2026".into(),
        from: "2015".into(),
        to: "2026".into(),
        lead: "Certificates stay valid during the transition.".into(),
        dates: vec![date("Published", true), date("Certificates to 2015 end", false)],
        asks: 23,
        met: 9,
        planned: 2,
        groups: vec![
            ChangeGroup {
                key: "new-asks".into(),
                title: "New".into(),
                lead: "Not asked before.".into(),
                asks: true,
                met: 1,
                rows: vec![
                    change("9.3.2-c", "Changed needs of interested parties", Some(Standing::Met), false),
                    change("6.1.3-1", "Opportunities <have> their own way", Some(Standing::ToJudge), true),
                ],
            },
            ChangeGroup {
                key: "merged-rest".into(),
                title: "Merged: no longer on their own".into(),
                lead: "It became part of another.".into(),
                rows: vec![change("10.1-1", "Opportunities for improvement", None, false)],
                ..ChangeGroup::default()
            },
        ],
        tasks: Some("/readiness/transition/tasks?to=2026".into()),
        readiness: "/readiness?edition=2026".into(),
        provisional: true,
    }
}

pub fn make_tasks(refused: bool) -> MakeTasks {
    let row = |value: &str, made: bool| TaskRow {
        value: value.into(),
        title: format!("2026: requirement {value}"),
        facts: vec![value.into(), "New".into()],
        on: true,
        made: made.then(|| Link::new("ACT-2026-0007", "/r/action/ACT-2026-0007")),
    };
    MakeTasks {
        heading: "Tasks for the transition to 2026".into(),
        lead: "Each ticked requirement becomes one record in “Actions”.".into(),
        action: "/readiness/transition/tasks".into(),
        hidden: vec![Hidden::new("to", "2026")],
        rows: vec![row("4.2-c", false), row("7.3-e", true)],
        fields: vec![FormField {
            name: "due".into(),
            label: "Due".into(),
            control: Control::Date(String::new()),
            ..FormField::default()
        }],
        errors: match refused {
            true => vec![FormError { field: None, text: "Tick at least one.".into() }],
            false => Vec::new(),
        },
        submit: "Make the tasks".into(),
        cancel: "/readiness/transition?to=2026".into(),
    }
}

fn head() -> Head {
    Head {
        number: "GAP-2026-01".into(),
        href: "/r/gap-assessment/GAP-2026-01".into(),
        title: "Before stage 1".into(),
        chips: vec![Chip::plain("Open")],
        facts: Vec::new(),
    }
}

pub fn assess(locked: bool) -> Assess {
    let row = |id: &str, computed, rating: Option<&str>, gap| AssessRow {
        id: id.into(),
        title: "Audits are planned by risk".into(),
        href: Some(format!("/r/gap-assessment/GAP-2026-01/assess/rate?at={id}")),
        computed,
        rating: rating.map(str::to_owned),
        gap,
        differs: gap,
        notes: rating.map(|_| "Programme of 2025, nothing since <March>".to_owned()).into_iter().collect(),
        effort: if gap { "2.5".into() } else { String::new() },
        who: if gap { "Mara Lindqvist".into() } else { String::new() },
    };
    Assess {
        head: head(),
        standard: "ISO 9001:2026".into(),
        locked: locked.then(|| "This assessment is finished.".into()),
        totals: Totals { total: 210, rated: 12, gaps: 5, differ: 1 },
        clauses: vec![ClauseGap {
            number: "9".into(),
            title: "Evaluation".into(),
            href: "/r/gap-assessment/GAP-2026-01/assess?clause=9".into(),
            current: locked,
            strip: Strip { met: 6, warnings: 3, errors: 2, open: 20, before: None },
            says: "5 gaps, 20 not rated".into(),
            effort: "7.5".into(),
        }],
        all: Link::new("All clauses", "/r/gap-assessment/GAP-2026-01/assess"),
        whole: !locked,
        groups: vec![AssessGroup {
            number: "9.2".into(),
            title: "Internal audit".into(),
            rows: vec![
                row("9.2.2-1", Some(Standing::Met), Some("Started"), true),
                row("9.2.2-2", Some(Standing::NotMet(Severity::Error)), None, false),
                row("9.2.2-3", None, Some("Fully"), false),
            ],
        }],
        strange: vec![AssessRow { id: "3.7-x".into(), title: "3.7-x".into(), ..AssessRow::default() }],
        next: (!locked).then(|| "/r/gap-assessment/GAP-2026-01/assess/rate?at=9.2.2-2".into()),
        plan: Some("/r/gap-assessment/GAP-2026-01/assess/plan".into()),
        report: "/r/gap-assessment/GAP-2026-01/assess/report".into(),
        workbook: "/r/gap-assessment/GAP-2026-01/assess/report.xlsx".into(),
    }
}

pub fn rate(locked: bool) -> Rate {
    let option = |value: &str, on| FormOption { value: value.into(), label: value.into(), note: None, on };
    Rate {
        head: head(),
        id: "9.2.2-1".into(),
        place: "12 of 210".into(),
        explained: overview::readiness().explained.expect("it explains"),
        fields: vec![
            FormField {
                name: "rating".into(),
                label: "Own rating".into(),
                control: Control::Choice { options: vec![option("none", false), option("full", true)] },
                wide: true,
                ..FormField::default()
            },
            FormField {
                name: "note".into(),
                label: "Note".into(),
                control: Control::Lines { value: "As <typed>".into(), rows: 3, max_length: None },
                wide: true,
                ..FormField::default()
            },
        ],
        errors: Vec::new(),
        action: "/r/gap-assessment/GAP-2026-01/assess/rate?at=9.2.2-1".into(),
        version: 3,
        draft: assay_web::views::form::Draft {
            form: "/r/gap-assessment/GAP-2026-01/assess/rate?at=9.2.2-1".into(),
            person: "PER-01".into(),
            ..Default::default()
        },
        locked: locked.then(|| "You can read this assessment.".into()),
        previous: locked.then(|| "/r/gap-assessment/GAP-2026-01/assess/rate?at=9.2.1-1".into()),
        next: Some("/r/gap-assessment/GAP-2026-01/assess/rate?at=9.2.2-2".into()),
        list: "/r/gap-assessment/GAP-2026-01/assess".into(),
    }
}

pub fn report() -> AssessReport {
    AssessReport {
        list: assess(false),
        summary: vec![("Summary".into(), "Audits are behind; the rest stands.".into())],
        at: Time::new("12 Nov 2026, 08:42", "2026-11-12T08:42:00Z"),
        back: "/r/gap-assessment/GAP-2026-01/assess".into(),
    }
}

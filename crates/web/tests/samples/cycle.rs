//! The cycle of dates, and a comparison of offers.

use assay_web::views::cycle::{Condition, Cycle, Dated, Line, Mark, Next};
use assay_web::views::form::FormError;
use assay_web::views::parts::{Chip, Diagnostic, Fact, Link, Severity, Time, Tone};
use assay_web::views::record::{Bar, Compare, Compared, Criterion, Record, ScoreCell, ScoreRow, Scores, Shown};

fn dated(label: &str, title: &str, day: &str, machine: &str, days: i64) -> Dated {
    Dated {
        on: Time::new(day, machine),
        label: label.into(),
        title: title.into(),
        number: "CAU-2026-01".into(),
        href: "/r/certification-audit/CAU-2026-01".into(),
        state: Some(Chip::plain("Planned")),
        days,
    }
}

pub fn cycle() -> Cycle {
    let condition = |holds, says: &str, short: Option<&str>| Condition {
        holds,
        code: "C1-07".into(),
        says: says.into(),
        short: short.map(|short| Link::new(short, "/readiness?explain=C1-01&record=CAU-2026-01#explain")),
        source: Some("Rule: ISO/IEC 17021-1, 9.3.1.2".into()),
        fix: short.map(|_| Link::new("Plan an internal audit", "/r/audit/new")),
    };
    let mark = |x, y, before, on: &str, label: &str, past, next| Mark {
        x,
        y,
        before,
        on: on.into(),
        label: label.into(),
        past,
        next,
    };
    Cycle {
        title: "Certification".into(),
        lead: "The way to the certificate.".into(),
        next: vec![Next {
            title: "Stage 1, Norvik Assurance".into(),
            href: "/r/certification-audit/CAU-2026-01".into(),
            on: Time::new("20 January 2027", "2027-01-20"),
            days: 59,
            conditions: vec![
                condition(
                    false,
                    "Internal audits of all processes are planned",
                    Some("Two processes have no internal audit planned before “Stage 1 <no tag>”"),
                ),
                Condition { short: None, ..condition(false, "The dates are in order", None) },
                condition(true, "The scope is in force", None),
            ],
        }],
        none: String::new(),
        begin: Vec::new(),
        line: Line {
            width: 1080,
            height: 100,
            axis: 56,
            today: Some(40),
            years: vec![(120, "2027".into())],
            marks: vec![
                mark(20, 42, false, "1 Nov 2026", "Decided on", true, false),
                mark(160, 20, false, "20 Jan 2027", "Stage 1", false, true),
                mark(1000, 42, true, "3 Mar 2029", "Expires on", false, false),
            ],
        },
        ahead: vec![
            dated("Stage 1, Norvik Assurance", "", "20 January 2027", "2027-01-20", 59),
            dated("Expires on", "Certificate", "22 November 2026", "2026-11-22", 0),
        ],
        past: vec![dated("Decided on", "Old certificate", "1 November 2026", "2026-11-01", -21)],
        others: vec![Diagnostic {
            severity: Severity::Warning,
            code: "C3-02".into(),
            says: "Nobody has noted who accredited Certum".into(),
            href: None,
            facts: vec![Fact::text("Custom, no rule: Customers"), Fact::text("SEL-2026-0003")],
            fix: Some(Link::new("Note the accreditation", "/r/selection/SEL-2026-0003/edit")),
            current: false,
        }],
        lists: vec![Link::new("Certification audits", "/r/certification-audit")],
    }
}

pub fn nothing() -> Cycle {
    Cycle {
        title: "Certification".into(),
        lead: "The way to the certificate.".into(),
        none: "No visit is planned.".into(),
        begin: vec![Link::new("Ask for certification", "/r/certification-enquiry/new"), Link::new("Plan audit", "/a")],
        ..Cycle::default()
    }
}

pub fn compared() -> Record {
    let bar = |text: &str, percent| Bar { text: text.into(), percent };
    let item = |name: &str, place, mean, out, missing, chosen| Compared {
        name: name.into(),
        place,
        mean,
        out,
        missing,
        chosen,
    };
    let row = |name: &str, share: &str, scores| Criterion { name: name.into(), share: Some(share.into()), scores };
    Record {
        compare: Some(Compare {
            says: "Norvik Assurance leads with 8.4 of 10".into(),
            notes: vec![(Tone::Warn, "Certum was chosen and is not the best: the reason must say why".into())],
            items: vec![
                item("Norvik Assurance", Some(1), Some(bar("8.4", 84)), false, 0, false),
                item("Certum", Some(2), Some(bar("6.4", 64)), false, 0, true),
                item("Trygg <soon>", None, None, false, 1, false),
                item("Papers & Co", None, Some(bar("9", 90)), true, 0, false),
            ],
            criteria: vec![
                row("Branch", "40 %", vec![Some(bar("9", 90)), Some(bar("7", 70)), None, Some(bar("9", 90))]),
                row(
                    "Dates",
                    "60 %",
                    vec![Some(bar("8", 80)), Some(bar("6", 60)), Some(bar("7", 70)), Some(bar("9", 90))],
                ),
            ],
            shown: vec![Shown {
                label: "Price".into(),
                values: ["€ 19,800", "€ 17,200", "", "€ 900"].map(ToOwned::to_owned).to_vec(),
            }],
            edit: Some("/r/selection/SEL-2026-0001/scores".into()),
        }),
        ..super::records::record()
    }
}

/// Scores to be given, one of them wrong.
pub fn scores() -> Scores {
    let cell = |name: &str, value: &str, error: Option<&str>| ScoreCell {
        name: name.into(),
        label: "Branch: Trygg <soon>".into(),
        value: value.into(),
        error: error.map(ToOwned::to_owned),
    };
    let row = |name: &str, share: Option<&str>, cells| ScoreRow {
        name: name.into(),
        share: share.map(ToOwned::to_owned),
        cells,
    };
    let wrong = "At most 10";
    Scores {
        head: super::records::record().head,
        items: vec!["Norvik Assurance".into(), "Trygg <soon>".into()],
        rows: vec![
            row("Branch", Some("40 %"), vec![cell("score.0.0", "9", None), cell("score.0.1", "11", Some(wrong))]),
            row("Dates & days", None, vec![cell("score.1.0", "7,5", None), cell("score.1.1", "", None)]),
        ],
        best: 10,
        mark: ",",
        errors: vec![FormError { field: Some("score.0.1".into()), text: format!("Branch: Trygg <soon>: {wrong}") }],
        action: "/r/selection/SEL-2026-0001/scores".into(),
        version: 3,
        draft: super::forms::draft(None),
        cancel: "/r/selection/SEL-2026-0001".into(),
    }
}

//! What was made for a new organisation.

use assay_web::assets::icon;
use assay_web::views::home::FirstStep;
use assay_web::views::parts::{Chip, Link, Tone};
use assay_web::views::start::{Made, MadeClause, MadeGroup};

/// The page after the first questions.
pub fn made() -> Made {
    let step = |title: &str, text: &str, done| FirstStep {
        title: title.into(),
        text: text.into(),
        href: "/r/document/DOC-0001".into(),
        done,
    };
    let group = |label: &str, titles: &[&str]| MadeGroup {
        icon: icon("process").expect("there is such an icon"),
        label: label.into(),
        href: "/r/process".into(),
        records: titles.iter().map(|title| Link::new(*title, "/r/process/PRC-01")).collect(),
    };
    let clause = |clause: &str, question: &str, says: &str, tone| MadeClause {
        clause: clause.into(),
        question: question.into(),
        says: Chip { text: says.into(), tone: Some(tone), icon: None },
    };
    Made {
        lead: "54 records are there. They are drafts: read them, change them, confirm them.".into(),
        next: vec![
            step(
                "Read the quality policy and change what you would not say yourself",
                "Then send it for approval.",
                true,
            ),
            step("Bring in your colleagues", "Everybody who works in the system, with their role.", false),
        ],
        groups: vec![
            group(
                "Processes",
                &["Win customers and agree what they get", "Plan, develop and test", "Release, run and support"],
            ),
            group("Documents", &["Quality policy", "Quality manual"]),
        ],
        clauses: vec![
            clause(
                "8.3 Design and development",
                "Do you design anything of what you sell yourselves?",
                "Applies",
                Tone::Good,
            ),
            clause(
                "8.5.3 Customer property",
                "Do you hold things that belong to customers?",
                "Not decided",
                Tone::Warn,
            ),
        ],
        filled: vec![Link::new("Acme", "/r/organisation/ORG-01")],
        undo: Some("/start/undo".into()),
        again: "/start".into(),
    }
}

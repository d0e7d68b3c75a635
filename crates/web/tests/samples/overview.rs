//! Home, My work, Readiness, search.

use assay_web::assets::icon;
use assay_web::views::home::{
    ChangeRow, ClauseRow, DateRow, DraftRow, Due, FirstStep, Home, NoticeRow, OtherStandard, PartOfDay,
    ReadinessSummary, RoleWork, Tile, Watch, Work, WorkGroup, WorkKind,
};
use assay_web::views::list::{Filter, FilterControl, FilterOption};
use assay_web::views::palette::{Palette, PaletteEnd, PaletteGroup, PaletteItem};
use assay_web::views::parts::{Chip, Diagnostic, Fact, Link, Mark, Severity, Strip, Task, Time, Tone, When};
use assay_web::views::readiness::{
    Accepted, AllClauses, ClauseLink, Edition, Evidence, EvidenceState, Explained, Fix, Found, JudgedBy, Readiness,
    RequirementRow, Rule, Shown, Standards, Standing, SubClause, Tab, Trend,
};
use assay_web::views::registers::{RegisterGroup, RegisterRow, Registers};
use assay_web::views::search::{Choice, ChooseNew, Hit, Search, SearchGroup, SearchTab, Span};
use assay_web::views::shell::NavGroup;
use assay_web::views::spark::Spark;

use super::{me, person};

pub fn today() -> Time {
    Time::new("Thursday 12 November 2026", "2026-11-12")
}

/// Number, title, met, warnings, errors, change.
const CLAUSES: [(&str, &str, u32, u32, u32, i64); 7] = [
    ("4", "Context", 23, 1, 0, 1),
    ("5", "Leadership", 26, 2, 0, 2),
    ("6", "Planning", 23, 2, 1, 2),
    ("7", "Support", 45, 5, 2, 4),
    ("8", "Operation", 85, 9, 2, 5),
    ("9", "Evaluation", 31, 4, 3, -1),
    ("10", "Improvement", 17, 1, 0, 0),
];

fn strip(met: u32, warnings: u32, errors: u32, change: i64) -> Strip {
    let before = u32::try_from(i64::from(met) - change).ok();
    Strip { met, warnings, errors, open: 0, before }
}

pub fn task(icon_name: &str, title: &str, facts: &[&str], when: &str, tone: Option<Tone>) -> Task {
    Task {
        icon: icon(icon_name).expect("known"),
        title: title.into(),
        href: "/nonconformity/NC-2026-0033".into(),
        facts: facts.iter().map(|fact| (*fact).to_owned()).collect(),
        when: Some(When { time: Time::new(when, "2026-11-13"), tone }),
    }
}

fn tasks() -> Vec<Task> {
    vec![
        task(
            "clock",
            "Check the effect: late supplier deliveries",
            &["NC-2026-0033", "Effect check"],
            "10 days late",
            Some(Tone::Bad),
        ),
        task(
            "pen",
            "Sign the disposition of 212 units",
            &["NC-2026-0042", "Moisture under the display"],
            "Today",
            Some(Tone::Warn),
        ),
        task(
            "state-0",
            "Triage: heart-rate sensor drops out",
            &["NC-2026-0047", "Reported by Yuki Tanaka"],
            "Fri 13 Nov",
            None,
        ),
        task("file", "Approve: Supplier evaluation, rev D", &["DOC-021", "From Tomás Reyes"], "Mon 16 Nov", None),
        task(
            "readiness",
            "Plan an audit of Purchasing",
            &["A9.2-03", "Assigned by the audit programme"],
            "Fri 20 Nov",
            None,
        ),
        task("users", "Prepare the management review", &["MR-2026-2", "9 of 12 inputs ready"], "Thu 3 Dec", None),
    ]
}

fn diagnostic(severity: Severity, code: &str, says: &str, facts: &[(&str, &str)], fix: &str) -> Diagnostic {
    Diagnostic {
        severity,
        code: code.into(),
        says: says.into(),
        href: Some(format!("/readiness?d={code}#explain")),
        facts: facts
            .iter()
            .map(|(text, href)| if href.is_empty() { Fact::text(*text) } else { Fact::link(*text, *href) })
            .collect(),
        fix: (!fix.is_empty()).then(|| Link::new(fix, "/audit/new?process=PRC-04")),
        current: false,
    }
}

pub fn home() -> Home {
    let date = |above: &str, main: &str, title: &str, facts: &[&str], when: &str| DateRow {
        above: above.into(),
        main: main.into(),
        datetime: "2026-11-13".into(),
        title: title.into(),
        href: "/audit/AUD-2026-06".into(),
        facts: facts.iter().map(|fact| (*fact).to_owned()).collect(),
        when: when.into(),
    };
    let change = |who, did: &str, number: &str, title: &str, at: &str| ChangeRow {
        who,
        did: did.into(),
        number: number.into(),
        title: title.into(),
        href: format!("/nonconformity/{number}"),
        at: Time::new(at, "2026-11-10T15:41:00Z"),
    };
    let error = Severity::Error;
    Home {
        part_of_day: PartOfDay::at_hour(9),
        name: "Mara".into(),
        today: today(),
        milestone: Some("Stage 1 audit in 69 days".into()),
        report: Some(Link::new("Report a problem", "/nonconformity/new")),
        new: ["Nonconformity", "Corrective action", "Risk", "Document", "Supplier"]
            .map(|name| Link::new(name, "/nonconformity/new"))
            .into(),
        first_steps: Vec::new(),
        readiness: Some(ReadinessSummary {
            standard: "the 2015 edition".into(),
            percent: 89,
            met: 250,
            total: 282,
            change: 13,
            since: Some(Time::new("12 October", "2026-10-12")),
            errors: 8,
            href: "/readiness".into(),
            errors_href: "/readiness?errors=1".into(),
            others: vec![OtherStandard {
                name: "A customer".into(),
                href: "/readiness?edition=customer".into(),
                percent: 40,
                met: 6,
                total: 15,
                errors: 2,
            }],
            clauses: CLAUSES
                .map(|(number, title, met, warnings, errors, change)| ClauseRow {
                    number: number.into(),
                    title: title.into(),
                    href: format!("/readiness?clause={number}"),
                    strip: strip(met, warnings, errors, change),
                    percent: (met * 200 + met + warnings + errors) / ((met + warnings + errors) * 2),
                    change,
                    errors,
                    warnings,
                })
                .into(),
        }),
        work: tasks(),
        work_total: 6,
        fix_first: vec![
            diagnostic(
                error,
                "A9.2-03",
                "Process “Purchasing” has had no internal audit for 14 months",
                &[
                    ("Clause 9.2.2", ""),
                    ("PRC-04 Purchasing", "/process/PRC-04"),
                    ("AUD-2025-03, 9 Sep 2025", "/audit/AUD-2025-03"),
                ],
                "Plan an audit",
            ),
            diagnostic(
                error,
                "A7.1-06",
                "Torque driver TD-04 is in use 19 days past its calibration date",
                &[
                    ("Clause 7.1.5.2", ""),
                    ("EQ-031 Torque driver", "/equipment/EQ-031"),
                    ("NC-2026-0044", "/nonconformity/NC-2026-0044"),
                ],
                "Take out of service",
            ),
            diagnostic(
                error,
                "A8.4-02",
                "Supplier “Koru Polymers” received 3 orders but was never evaluated",
                &[
                    ("Clause 8.4.1", ""),
                    ("SUP-019 Koru Polymers", "/supplier/SUP-019"),
                    ("NC-2026-0046", "/nonconformity/NC-2026-0046"),
                ],
                "Evaluate supplier",
            ),
            diagnostic(
                error,
                "A9.3-01",
                "The last management review left out supplier performance",
                &[("Clause 9.3.2", ""), ("MR-2026-1, 18 Jun 2026", "/management-review/MR-2026-1")],
                "Add to next review",
            ),
            diagnostic(
                error,
                "A9.1-04",
                "Measure “Supplier on-time delivery” has no value since August",
                &[("Clause 9.1.1", ""), ("MEA-11", "/measure/MEA-11"), ("Owner Tomás Reyes", "")],
                "Enter the values",
            ),
        ],
        dates: vec![
            date(
                "Nov",
                "13",
                "Internal audit: Assembly and final test",
                &["AUD-2026-06", "8 of 12 questions"],
                "Tomorrow",
            ),
            date("Nov", "26", "Internal audit: Design and development", &["AUD-2026-07", "Oliver Brandt"], "14 days"),
            date("Dec", "10", "Management review", &["MR-2026-2", "Daniel Achterberg"], "28 days"),
            date("Jan", "20", "Certification audit, Stage 1", &["Norvik Assurance", "Remote"], "69 days"),
            date("Mar", "3", "Certification audit, Stage 2", &["Norvik Assurance", "On site, 2 days"], "111 days"),
            date("2028", "Mar", "First surveillance audit", &["Planned after certification"], "16 months"),
        ],
        watch: Some(watch()),
        changes: vec![
            change(
                person("Ines Okafor"),
                "proposed the disposition",
                "NC-2026-0042",
                "Moisture under the display",
                "10 Nov, 15:41",
            ),
            change(
                person("Yuki Tanaka"),
                "reported it",
                "NC-2026-0047",
                "Heart-rate sensor drops out above 160 bpm",
                "10 Nov, 11:02",
            ),
            change(
                me(),
                "moved it to Effect check",
                "NC-2026-0036",
                "Customer returns logged without a serial number",
                "9 Nov, 16:20",
            ),
        ],
    }
}

fn watch() -> Watch {
    let tile = |name: &str, on: &str, value: &str, target: &str, spark: Spark, verdict: Chip| Tile {
        name: name.into(),
        href: "/r/measure/MEA-07".into(),
        on: Time::new(on, "2026-11-06"),
        value: value.into(),
        target: target.into(),
        spark,
        verdict,
    };
    let chip = |text: &str, icon_name: &str, tone| Chip { text: text.into(), icon: icon(icon_name), tone: Some(tone) };
    Watch {
        figures: "Measures".into(),
        all: Link::new("All 12", "/r/measure"),
        tiles: vec![
            tile(
                "Long leak test",
                "6 Nov 2026",
                "33.0",
                "Pa, target 35 or less",
                Spark {
                    values: vec![33.1, 35.4, 36.9, 44.6, 42.1, 46.3, 47.8, 41.5, 36.2, 33.0],
                    target: Some(35.0),
                    limits: Some((26.1, 41.9)),
                },
                chip("4 values beyond the limits, now back", "spec", Tone::Bad),
            ),
            tile(
                "Complaints per 1,000 units",
                "31 Oct 2026",
                "1.8",
                "target 2.0 or less",
                Spark { values: vec![1.9, 1.7, 1.8], target: Some(2.0), limits: None },
                chip("On target", "met", Tone::Good),
            ),
            tile(
                "Just begun",
                "1 Nov 2026",
                "7",
                "",
                Spark { values: vec![7.0], ..Spark::default() },
                Chip::plain("No target set"),
            ),
        ],
    }
}

pub fn registers() -> Registers {
    let row = |icon_name: &str, title: &str, lead: &str, open| RegisterRow {
        icon: icon(icon_name),
        title: title.into(),
        lead: lead.into(),
        href: "/r/nonconformity".into(),
        open,
        new: (open > 0).then(|| Link::new("New nonconformity", "/r/nonconformity/new")),
    };
    Registers {
        q: String::new(),
        total: 2,
        yours: vec![row("alert", "Nonconformities", "What went wrong.", 9)],
        groups: vec![RegisterGroup {
            label: "Plan".into(),
            icon: NavGroup::icon("plan"),
            rows: vec![
                row("process", "Processes", "How work is done.", 0),
                row("none", "Risks", "What could go wrong.", 1),
            ],
        }],
    }
}

pub fn home_of_new_workspace() -> Home {
    let step = |title: &str, text: &str, done| FirstStep {
        title: title.into(),
        text: text.into(),
        href: "/organisation/ORG-01".into(),
        done,
    };
    Home {
        part_of_day: PartOfDay::at_hour(20),
        name: "Anna".into(),
        today: today(),
        report: Some(Link::new("Report a problem", "/nonconformity/new")),
        new: vec![Link::new("Process", "/process/new")],
        first_steps: vec![
            step("Describe your organisation", "Size, sites and sector decide which requirements apply.", true),
            step("Name your processes", "Five to seven are enough to begin with.", false),
            step("Bring in what you have", "Documents, suppliers and equipment from spreadsheets and folders.", false),
        ],
        readiness: Some(ReadinessSummary {
            others: Vec::new(),
            standard: "the 2026 edition".into(),
            percent: 4,
            met: 1,
            total: 24,
            change: 0,
            since: None,
            errors: 0,
            href: "/readiness".into(),
            errors_href: "/readiness?errors=1".into(),
            clauses: vec![ClauseRow {
                number: "4".into(),
                title: "Context".into(),
                href: "/readiness?clause=4".into(),
                strip: Strip { met: 1, warnings: 3, errors: 0, open: 20, before: None },
                percent: 4,
                change: 0,
                errors: 0,
                warnings: 0,
            }],
        }),
        ..Home::default()
    }
}

pub fn work() -> Work {
    let mut late = tasks();
    let mut today_tasks = late.split_off(1);
    let mut week = today_tasks.split_off(1);
    let later = week.split_off(2);
    Work {
        notices: vec![
            NoticeRow {
                says: "Jonas Weber mentions you: Band 3 leaks at the <seam>".into(),
                href: "/r/nonconformity/NC-2026-0042".into(),
                facts: vec!["NC-2026-0042".into(), "In a comment".into()],
                at: Time::new("2 hours ago", "2026-11-12T06:12:00Z"),
                seq: 4711,
            },
            NoticeRow {
                says: "Ines Costa mentions you: Sampling plans".into(),
                href: "/r/document/DOC-014".into(),
                facts: vec!["DOC-014".into(), "Text".into()],
                at: Time::new("yesterday", "2026-11-11T06:12:00Z"),
                seq: 4612,
            },
        ],
        drafts: vec![
            DraftRow {
                title: "Band 3 leaks at the <soon> seam".into(),
                facts: vec!["Report nonconformity".into()],
                href: Some("/r/nonconformity/new".into()),
                form: "/r/nonconformity/new".into(),
                at: Time::new("12 Nov 2026, 08:12", "2026-11-12T08:12:00Z"),
            },
            DraftRow {
                title: "Edit".into(),
                facts: vec!["Edit".into(), "CMP-2026-0007".into()],
                href: None,
                form: "/r/complaint/CMP-2026-0007/edit".into(),
                at: Time::new("3 Nov 2026, 16:40", "2026-11-03T16:40:00Z"),
            },
        ],
        groups: vec![
            WorkGroup { due: Due::Late, tasks: late },
            WorkGroup { due: Due::Today, tasks: today_tasks },
            WorkGroup { due: Due::Week, tasks: week },
            WorkGroup { due: Due::Later, tasks: later },
        ],
        roles: vec![
            RoleWork {
                role: "Quality".into(),
                tasks: vec![
                    task(
                        "state-0",
                        "Contain: strap adhesive fails the peel test",
                        &["NC-2026-0045", "Reported"],
                        "Tue 17 Nov",
                        None,
                    ),
                    task(
                        "state-2",
                        "Verify: label printer skips the batch code",
                        &["NC-2026-0035", "Corrected"],
                        "2 days late",
                        Some(Tone::Bad),
                    ),
                ],
                total: 9,
                href: Some("/work?role=quality".into()),
            },
            RoleWork {
                role: "Auditor".into(),
                tasks: vec![task("calendar", "Prepare AUD-2026-07", &["AUD-2026-07"], "Thu 26 Nov", None)],
                total: 1,
                href: None,
            },
        ],
        kinds: [("All", 6, true), ("Nonconformities", 3, false), ("Documents", 1, false), ("Audits", 2, false)]
            .map(|(label, count, current)| WorkKind {
                label: label.into(),
                count,
                href: "/work?kind=x".into(),
                current,
            })
            .into(),
    }
}

fn slim(severity: Severity, code: &str, says: &str, facts: &[&str]) -> Diagnostic {
    let facts: Vec<(&str, &str)> = facts.iter().map(|fact| (*fact, "")).collect();
    diagnostic(severity, code, says, &facts, "")
}

fn requirement(id: &str, title: &str, standing: Standing, facts: &[&str]) -> RequirementRow {
    RequirementRow {
        id: id.into(),
        title: title.into(),
        standing,
        facts: facts.iter().map(|fact| (*fact).to_owned()).collect(),
        href: format!("/readiness?r={id}#explain"),
        current: false,
    }
}

fn menu(key: &str, label: &str, options: &[(&str, bool)]) -> Filter {
    let current = options.iter().find(|(_, on)| *on).map(|(text, _)| (*text).to_owned());
    Filter {
        key: key.into(),
        label: label.into(),
        value: current,
        clear: "/readiness".into(),
        control: FilterControl::Options(
            options
                .iter()
                .map(|(text, on)| FilterOption {
                    text: (*text).into(),
                    chip: None,
                    count: Some(3),
                    href: format!("/readiness?{key}={text}"),
                    current: *on,
                })
                .collect(),
        ),
    }
}

pub fn readiness() -> Readiness {
    use Severity::{Error, Note, Warning};
    let mut purchasing = slim(
        Error,
        "A9.2-03",
        "Process “Purchasing” has had no internal audit for 14 months",
        &["9.2.2", "PRC-04", "Mara Lindqvist"],
    );
    purchasing.current = true;
    let met = |number: &str, count: usize| -> Vec<RequirementRow> {
        (1..=count)
            .map(|n| {
                requirement(
                    &format!("{number}.1-{n}"),
                    "What is measured, how and when is decided",
                    Standing::Met,
                    &["12 measures"],
                )
            })
            .collect()
    };
    let found = |what: &str, href: &str, value: &str, remark: &str, hit| Found {
        what: what.into(),
        href: (!href.is_empty()).then(|| href.to_owned()),
        value: value.into(),
        remark: remark.into(),
        hit,
    };
    let evidence = |state, text: &str, note: &str| Evidence {
        state,
        text: text.into(),
        href: (state != EvidenceState::Missing).then(|| "/audit/AUD-2026-06".to_owned()),
        note: note.into(),
    };
    Readiness {
        requirements: 282,
        met: 250,
        to_fix: 32,
        to_judge: 4,
        records: 3914,
        checked: Some(Time::new("12 Nov 2026, 08:42", "2026-11-12T08:42:00Z")),
        trend: Some(Trend {
            then: 48,
            since: Time::new("30 Nov 2025", "2025-11-30"),
            now: 89,
            spark: Spark { values: vec![48.0, 52.0, 51.0, 70.0, 89.0], ..Spark::default() },
        }),
        percent: 89,
        editions: vec![
            Edition { label: "2015".into(), href: "/readiness?edition=2015".into(), current: true, more: None },
            Edition { label: "2026".into(), href: "/readiness?edition=2026".into(), current: false, more: Some(5) },
        ],
        standard: "the standard".into(),
        standards: Some(Standards {
            each: vec![
                Tab { label: "The standard".into(), href: "/readiness?edition=2015".into(), current: true, errors: 2 },
                Tab { label: "A customer".into(), href: "/readiness?edition=customer".into(), current: false, errors: 0 },
            ],
            name: "the standard".into(),
            own: 280,
            shared: 7,
            total: 288,
            met: 252,
        }),
        transition: Some(Link::new("What changes with 2026", "/readiness/transition?to=2026")),
        export: Some("/readiness.json".into()),
        paper: Some("/readiness/report.pdf?edition=2026".into()),
        check_now: Some("/readiness/check".into()),
        shown: vec![
            Shown { what: Standing::NotMet(Error), count: 8, on: true, href: "/readiness?hide=errors".into() },
            Shown { what: Standing::NotMet(Warning), count: 24, on: true, href: "/readiness?hide=warnings".into() },
            Shown { what: Standing::NotMet(Note), count: 11, on: true, href: "/readiness?hide=notes".into() },
            Shown { what: Standing::Met, count: 250, on: false, href: "/readiness?show=met".into() },
            Shown { what: Standing::ToJudge, count: 4, on: true, href: "/readiness?hide=judge".into() },
            Shown { what: Standing::NotApplicable, count: 2, on: true, href: "/readiness?hide=na".into() },
        ],
        filters: vec![
            menu("owner", "Owner", &[("Mara Lindqvist", false), ("Tomás Reyes", false)]),
            menu("process", "Process", &[("Purchasing", false), ("Assembly", false)]),
        ],
        q: String::new(),
        keep: vec![assay_web::views::parts::Hidden::new("clause", "9")],
        all: Some(AllClauses { href: "/readiness".into(), current: false }),
        clauses: CLAUSES
            .map(|(number, title, met, warnings, errors, change)| ClauseLink {
                number: number.into(),
                title: title.into(),
                href: format!("/readiness?clause={number}"),
                current: number == "9",
                errors,
                warnings,
                strip: strip(met, warnings, errors, change),
            })
            .into(),
        groups: vec![
            SubClause {
                number: "9.1".into(),
                title: "Monitoring, measurement, analysis".into(),
                met: 11,
                total: 14,
                counts: None,
                diagnostics: vec![
                    slim(Error, "A9.1-04", "Measure “Supplier on-time delivery” has no value since August", &["9.1.1", "MEA-11", "Tomás Reyes"]),
                    slim(Warning, "A9.1-07", "Customer satisfaction: the survey has 9 answers, you planned 30", &["9.1.2", "MEA-05", "Yuki Tanaka"]),
                    slim(Warning, "A9.1-11", "Measure “Incoming lots accepted” falls for 6 months without an analysis", &["9.1.3", "MEA-09", "Ines Okafor"]),
                    slim(Note, "A9.1-02", "2 of 12 measures are not linked to an objective", &["9.1.1", "MEA-03, MEA-12"]),
                ],
                others: Vec::new(),
                met_rows: met("9.1", 11),
                met_open: false,
            },
            SubClause {
                number: "9.2".into(),
                title: "Internal audit".into(),
                met: 10,
                total: 12,
                counts: None,
                diagnostics: vec![
                    purchasing,
                    slim(Warning, "A9.2-06", "Auditor of AUD-2026-08 works in the audited process", &["9.2.2", "AUD-2026-08", "Daniel Achterberg"]),
                    slim(Note, "A9.2-09", "AUD-2026-06 ends tomorrow with 4 questions open", &["9.2.2", "AUD-2026-06", "Oliver Brandt"]),
                ],
                others: vec![
                    requirement("9.2.2-7", "Auditors are chosen so that they judge fairly", Standing::ToJudge, &["9.2.2", "Last judged 18 Jun 2026"]),
                    requirement("9.2.2-9", "Remote audits follow a method", Standing::NotApplicable, &["9.2.2", "No remote sites"]),
                ],
                met_rows: met("9.2", 3),
                met_open: true,
            },
        ],
        explained: Some(Explained {
            standing: Standing::NotMet(Error),
            code: "A9.2-03".into(),
            clause: "9.2.2".into(),
            title: "Process “Purchasing” has had no internal audit for 14 months".into(),
            asks: "Plan audits so that every process is audited at the intervals you set. Important, changed or troubled processes come sooner.".into(),
            same_as: vec![Link::new("C2-a Audits by the customer", "/readiness?requirement=C2-a#explain")],
            question: None,
            found: vec![
                found("PRC-04", "/process/PRC-04", "interval 12 months", "2 months over", true),
                found("AUD-2025-03", "/audit/AUD-2025-03", "last audit 9 Sep 2025", "14 months ago", false),
                found("AP-2026", "/audit-programme/AP-2026", "plans 8 of 9 processes", "not this one", true),
                found("NC-2026-046", "/nonconformity/NC-2026-0046", "open since 9 Nov 2026", "raises weight", false),
            ],
            fixes: vec![
                Fix {
                    title: "Plan an audit of Purchasing".into(),
                    note: Some("Prefilled: 2 hours, Hanna Kowalska is independent and free on 24 November".into()),
                    action: Link::new("Plan an audit", "/audit/new?process=PRC-04"),
                },
                Fix {
                    title: "Change the interval".into(),
                    note: Some("If 24 months is right for this process, say why".into()),
                    action: Link::new("Change", "/process/PRC-04/edit"),
                },
            ],
            accept: Some("/waiver/new?check=A9.2-03".into()),
            accepted: None,
            evidence: vec![
                evidence(EvidenceState::There, "AP-2026 Audit programme, approved", "22 May 2026"),
                evidence(EvidenceState::There, "AUD-2026-01 to 05, completed", "5 processes"),
                evidence(EvidenceState::InWork, "AUD-2026-06 Assembly, in progress", "13 Nov 2026"),
                evidence(EvidenceState::Planned, "AUD-2026-07 and 08, planned", "26 Nov, 3 Dec"),
                evidence(EvidenceState::Missing, "Purchasing", "nothing planned"),
            ],
            since: Some(Time::new("9 September 2026", "2026-09-09")),
            clears: Some("Clears itself when an audit of PRC-04 is completed.".into()),
            source: Some("Rule: ISO/IEC 17021-1, 9.1.3.3".into()),
            judge: Some("/judgement/new?requirement=9.2.2-1".into()),
            judged: None,
            rules: vec![Rule {
                says: "Process “…” has had no internal audit for … months".into(),
                severity: Error,
                fine: false,
                code: "A9.2-03".into(),
                looked: "9 records looked at, one falls short".into(),
                href: Some("/readiness?q=A9.2-03".into()),
            }],
            by_itself: false,
            close: "/readiness?clause=9".into(),
        }),
        clear: "/readiness".into(),
    }
}

pub fn readiness_unexplained() -> Readiness {
    let mut view = readiness();
    if let Some(explained) = &mut view.explained {
        explained.standing = Standing::Met;
        explained.found.clear();
        explained.fixes.clear();
        explained.question = Some("How do you decide what is audited next?".into());
        explained.accepted = Some(Accepted {
            until: Time::new("31 March 2027", "2027-03-31"),
            who: "Daniel Achterberg".into(),
            reason: "The process moves to a new site in March <soon>".into(),
            href: "/waiver/WV-2026-0003".into(),
        });
        explained.judged = Some(JudgedBy {
            met: true,
            who: "Mara Lindqvist".into(),
            on: Time::new("18 June 2026", "2026-06-18"),
            until: Time::new("18 June 2027", "2027-06-18"),
            reason: "Asked five people <and> read the minutes".into(),
            href: "/r/judgement/JDG-2026-0003".into(),
            reopened: true,
        });
    }
    if let Some(group) = view.groups.first_mut() {
        group.counts = Some("2 errors, one warning".into());
    }
    view
}

pub fn readiness_nothing() -> Readiness {
    Readiness { groups: Vec::new(), explained: None, q: "nothing like this".into(), ..readiness() }
}

fn hit(icon_name: &str, number: &str, title: &str, excerpt: &str, state: Chip, facts: &[&str]) -> Hit {
    Hit {
        icon: icon(icon_name),
        number: number.into(),
        href: format!("/nonconformity/{number}"),
        title: Span::marked(title),
        excerpt: Span::marked(excerpt),
        state: Some(state),
        facts: facts.iter().map(|fact| (*fact).to_owned()).collect(),
    }
}

pub fn search() -> Search {
    Search {
        q: "display moisture".into(),
        total: 7,
        did_you_mean: None,
        shown_instead_of: None,
        places: vec![PaletteItem {
            note: "Do".into(),
            ..PaletteItem::new(icon("file").expect("is there"), Span::marked("\u{1}Displays\u{2}"), "/r/display")
        }],
        registers: [("All", 7, true), ("Nonconformities", 4, false), ("Documents", 3, false)]
            .map(|(label, count, current)| SearchTab {
                label: label.into(),
                count,
                href: "/search?q=x".into(),
                current,
            })
            .into(),
        groups: vec![
            SearchGroup {
                key: "nonconformity".into(),
                title: "Nonconformities".into(),
                total: 4,
                all: Some("/search?q=display+moisture&in=nonconformity".into()),
                hits: vec![
                    hit(
                        "alert",
                        "NC-2026-0042",
                        "\u{1}Moisture\u{2} under the \u{1}display\u{2}, Band 3 lots 2638 to 2641",
                        "… returned a Band 3 with fog or droplets under the \u{1}display\u{2}, 3 to 9 days after first use in water …",
                        Chip::state("Action", Mark::ThreeQuarters),
                        &["Mara Lindqvist", "16 Oct 2026"],
                    ),
                    hit(
                        "alert",
                        "NC-2026-0011",
                        "\u{1}Display\u{2} fogs in the cold",
                        "",
                        Chip::state("Closed", Mark::Done),
                        &["Ines Okafor", "3 Feb 2026"],
                    ),
                ],
            },
            SearchGroup {
                key: "document".into(),
                title: "Documents".into(),
                total: 1,
                all: None,
                hits: vec![hit(
                    "file",
                    "DOC-014",
                    "Leak test of assembled units",
                    "4.2 Wipe \u{1}moisture\u{2} from the \u{1}display\u{2} before the test",
                    Chip::in_force("Effective"),
                    &["Rev C"],
                )],
            },
        ],
        new: None,
    }
}

/// What the palette finds for “purch”.
pub fn palette() -> Palette {
    let found = |icon_name: &str, name: &str, note: &str, end: PaletteEnd| PaletteItem {
        note: note.into(),
        end,
        ..PaletteItem::new(icon(icon_name).expect("is there"), Span::marked(name), "/r/process/PRC-04")
    };
    let text = |text: &str| PaletteEnd::Text(text.into());
    let group = |key, title: &str, items| PaletteGroup { key, title: title.into(), items };
    let containment = PaletteEnd::State(Chip::state("Containment", Mark::Quarter));
    Palette {
        groups: vec![
            group(
                "records",
                "Records",
                vec![
                    found("process", "\u{1}Purch\u{2}asing <as>", "PRC-04", text("Process")),
                    found(
                        "alert",
                        "\u{1}Purch\u{2}ase order sent to a supplier that was not evaluated",
                        "NC-2026-0046",
                        containment,
                    ),
                ],
            ),
            group(
                "clauses",
                "Clauses",
                vec![found("readiness", "\u{1}Purch\u{2}asing information", "", text("8.4.3"))],
            ),
            group(
                "actions",
                "Commands",
                vec![
                    found("plus", "Report \u{1}purch\u{2}ase complaint", "", PaletteEnd::Keys("N F")),
                    PaletteItem {
                        post: Some("theme=dark".into()),
                        ..found("eye", "Dark appearance", "", PaletteEnd::Nothing)
                    },
                ],
            ),
        ],
    }
}

pub fn search_typo() -> Search {
    Search { shown_instead_of: Some("dsiplay <moisture>".into()), ..search() }
}

pub fn search_nothing() -> Search {
    Search {
        q: "flux kompensator".into(),
        did_you_mean: Some(Link::new("flux compensator", "/search?q=flux+compensator")),
        new: Some(Link::new("Report nonconformity", "/nonconformity/new")),
        ..Search::default()
    }
}

pub fn choose_new() -> ChooseNew {
    let choice = |icon_name: &str, title: &str, text: &str| Choice {
        title: title.into(),
        text: text.into(),
        href: "/r/nonconformity/new".into(),
        icon: icon(icon_name),
    };
    ChooseNew {
        groups: vec![
            ("Plan".into(), vec![choice("process", "Process", "How work is done, by whom, with what.")]),
            (
                "Act".into(),
                vec![
                    choice(
                        "alert",
                        "Nonconformity",
                        "What went wrong, what was done at once, and why it will not happen again.",
                    ),
                    choice("none", "Lesson", "What we learned and who should know."),
                ],
            ),
        ],
    }
}

//! Plans.

use assay_web::assets::icon;
use assay_web::views::form::{Control, FormError, FormField, FormOption};
use assay_web::views::list::Suggestion;
use assay_web::views::parts::{Chip, Diagnostic, Fact, Hidden, Link, Person, Severity, Time, Tone, When};
use assay_web::views::plan::{
    Bar, Figure, ForecastBar, ForecastPanel, Gantt, GanttGroup, GanttMilestone, GanttRow, Lane, MoneyLine, MoneyPanel,
    NextGroup, NextTask, OddRow, Plan, PlanNew, Preview, RoleRow, TaskFact, TaskPanel, Tick, Verdict,
};

fn bar(class: &'static str, x: &str, width: &str) -> Bar {
    let (y, height) = match class {
        "span" => ("13", "6"),
        "critical" => ("24", "2"),
        "late" => ("8.75", "12.5"),
        _ => ("8", "14"),
    };
    Bar { class, x: x.into(), width: width.into(), y, height }
}

fn lane(bars: &[(&'static str, &str, &str)], text: &str) -> Lane {
    Lane { bars: bars.iter().map(|(class, x, width)| bar(class, x, width)).collect(), text: text.into() }
}

fn chip(text: &str, name: &str, tone: Tone) -> Chip {
    Chip { text: text.into(), icon: icon(name), tone: Some(tone) }
}

fn chart() -> Gantt {
    let months = ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Dec", "Jan", "Feb", "Mar"];
    let tick = |(place, text): (usize, &&str)| Tick {
        x: format!("{}.33%", (place + usize::from(place > 6)) * 8),
        text: (*text).into(),
    };
    let row = |name: &str, who: &str, state: Chip, slack: Option<&str>, lane: Lane| GanttRow {
        name: name.into(),
        href: Some("/r/roadmap/RM-01/plan?task=2#task".into()),
        who: who.into(),
        state: Some(state),
        slack: slack.map(Into::into),
        lane,
        ..GanttRow::default()
    };
    Gantt {
        span: "April 2026 to March 2027".into(),
        months: months.iter().enumerate().map(tick).collect(),
        years: vec![Tick { x: "0%".into(), text: "2026".into() }, Tick { x: "75%".into(), text: "2027".into() }],
        grid: "0.08333".into(),
        today: Some(Tick { x: "61.39%".into(), text: "12 Nov".into() }),
        groups: vec![
            GanttGroup {
                name: "Plan: foundations".into(),
                state: "1 of 1 done".into(),
                lane: lane(&[("plan", "0%", "21.9%"), ("span", "0%", "21.9%")], "1 Apr to 19 Jun 2026"),
                rows: vec![row(
                    "Gap assessment <of all>",
                    "Mara Lindqvist",
                    chip("Done", "met", Tone::Good),
                    None,
                    lane(&[("plan", "0%", "4.7%"), ("done-bar", "0%", "4.7%")], "1 to 17 Apr 2026"),
                )],
            },
            GanttGroup {
                name: "Do: build and use".into(),
                state: "0 of 2 done".into(),
                lane: lane(&[("plan", "18.6%", "30%")], "8 Jun to 25 Sep 2026"),
                rows: vec![
                    GanttRow {
                        critical: true,
                        current: true,
                        ..row(
                            "Supplier evaluation, 22 suppliers",
                            "Tomás Reyes",
                            chip("48 days late", "clock", Tone::Bad),
                            Some("0 days"),
                            lane(
                                &[
                                    ("plan", "28%", "20%"),
                                    ("done-bar", "28%", "17%"),
                                    ("late", "48%", "12%"),
                                    ("critical", "28%", "32%"),
                                ],
                                "13 Jul to 25 Sep 2026",
                            ),
                        )
                    },
                    row(
                        "Equipment and calibration",
                        "Jonas Weber",
                        chip("60 %", "state-2", Tone::Accent),
                        Some("12 days"),
                        lane(&[("plan", "26%", "12%")], "6 Jul to 21 Aug 2026"),
                    ),
                ],
            },
        ],
        milestones: vec![GanttMilestone {
            name: "Stage 1".into(),
            state: Some(Chip::plain("Planned")),
            x: "80.1%".into(),
            date: Time::new("20 Jan 2027", "2027-01-20"),
            before: true,
        }],
        critical: true,
        slack: true,
    }
}

fn figures() -> Vec<Figure> {
    let figure = |label: &str, value: &str, note: &str, bad| Figure {
        label: label.into(),
        value: value.into(),
        note: note.into(),
        bad,
    };
    vec![figure("Work done", "66 %", "plan for today 69 %", false), figure("Overdue", "1", "Supplier evaluation", true)]
}

fn field(name: &str, label: &str, control: Control) -> FormField {
    FormField { name: name.into(), label: label.into(), control, ..FormField::default() }
}

/// A plan at work, with everything it can show.
pub fn plan() -> Plan {
    let bars = (0..6_u32).map(|place| ForecastBar {
        x: format!("{}%", place * 16),
        width: "14%".into(),
        y: 60 - place * 8,
        height: place * 8 + 2,
        in_time: place < 4,
        days: format!("{} to {} March 2027", place * 4 + 1, place * 4 + 4),
        share: format!("{} %", place * 5),
    });
    Plan {
        title: "Roadmap to certification".into(),
        sub: "4 phases, 20 tasks, April 2026 to March 2027".into(),
        record: Link::new("RM-01", "/r/roadmap/RM-01"),
        edit: Some("/r/roadmap/RM-01/edit?field=tasks".into()),
        new: Some("/roadmap/new".into()),
        verdict: Verdict {
            tone: Tone::Bad,
            head: "11 days late: ready on 31 March 2027 as it stands.".into(),
            text: "It hangs on “Supplier evaluation”, which is 48 days overdue.".into(),
            link: Some(Link::new("Show the 2 errors", "/readiness")),
        },
        errors: vec![FormError { field: Some("reason".into()), text: "Say why the dates move.".into() }],
        figures: figures(),
        chart: chart(),
        selected: Some(TaskPanel {
            name: "Supplier evaluation, 22 suppliers".into(),
            help: Some("Those that matter: what you expect of them, how they do, what follows from it.".into()),
            facts: vec![TaskFact { label: "Slack".into(), text: "None: a delay of it delays the end".into() }],
            links: vec![Link::new("Suppliers", "/r/supplier")],
            hidden: vec![Hidden::new("row", "9"), Hidden::new("key", "suppliers")],
            fields: vec![
                field("percent", "How much is done", Control::Integer { value: "85".into(), unit: Some("%".into()) }),
                FormField {
                    error: Some("Say why the dates move.".into()),
                    ..field(
                        "reason",
                        "Reason",
                        Control::Text { value: String::new(), max_length: Some(1000), suggestions: Vec::new() },
                    )
                },
            ],
            open: true,
            close: "/r/roadmap/RM-01/plan".into(),
        }),
        next: vec![
            NextGroup {
                who: Some(Person::new("Tomás Reyes").at("/r/person/PER-07")),
                tasks: vec![NextTask {
                    name: "Supplier evaluation".into(),
                    href: "/r/roadmap/RM-01/plan?task=9#task".into(),
                    facts: vec!["Clause 8.4".into(), "6 days of work".into()],
                    when: Some(When { time: Time::new("48 days late", "2026-09-25"), tone: Some(Tone::Bad) }),
                    critical: true,
                    tick: vec![Hidden::new("row", "9"), Hidden::new("key", "suppliers")],
                }],
            },
            NextGroup {
                who: None,
                tasks: vec![NextTask {
                    name: "Choose a body".into(),
                    href: "?task=3#task".into(),
                    ..NextTask::default()
                }],
            },
        ],
        next_more: 3,
        forecast: Some(ForecastPanel {
            says: "Most likely around 24 March 2027, and hardly before 4 March 2027 or after 30 April 2027.".into(),
            basis: "From 4000 runs of the plan, at the pace of its 10 finished tasks.".into(),
            facts: vec![("Half by".into(), Time::new("24 Mar 2027", "2027-03-24"))],
            chance: Some("The chance to be ready by 20 March 2027 is 41 %.".into()),
            bars: bars.collect(),
            wanted: Some("62%".into()),
            ends: ("4 Mar 2027".into(), "30 Apr 2027".into()),
            keep: true,
            kept: Some("On 23 September 2026 it said 31 March 2027.".into()),
        }),
        money: MoneyPanel {
            says: "It costs 83,200 EUR and is paid back after 4.2 months.".into(),
            lines: vec![
                MoneyLine {
                    label: "Work".into(),
                    note: "120 days at 520 EUR".into(),
                    amount: "62,400 EUR".into(),
                    total: false,
                },
                MoneyLine {
                    label: "Cost".into(),
                    note: "Work, fees and tools".into(),
                    amount: "83,200 EUR".into(),
                    total: true,
                },
            ],
            fields: vec![field(
                "fees",
                "Fees",
                Control::Decimal { value: "19800".into(), mark: "", unit: Some("EUR".into()) },
            )],
            open: true,
        },
        warnings: vec![Diagnostic {
            severity: Severity::Warning,
            code: "R1-05".into(),
            says: "Nothing is planned after 31 Mar 2027.".into(),
            href: Some("/readiness?explain=R1-05".into()),
            facts: vec![Fact::link("RM-01", "/r/roadmap/RM-01")],
            fix: Some(Link::new("Edit tasks", "/r/roadmap/RM-01/edit?field=tasks")),
            current: false,
        }],
        odd: vec![OddRow {
            text: "These tasks wait for one another: Hen → Egg → Hen.".into(),
            href: Some("/r/roadmap/RM-01/edit?field=tasks".into()),
        }],
        action: "/r/roadmap/RM-01/plan".into(),
        version: 7,
    }
}

/// A plan that its reader may not change, and that has nothing in it.
pub fn empty() -> Plan {
    Plan {
        title: "Empty".into(),
        sub: "No tasks".into(),
        record: Link::new("RM-02", "/r/roadmap/RM-02"),
        verdict: Verdict { tone: Tone::Warn, head: "There are no tasks yet.".into(), ..Verdict::default() },
        money: MoneyPanel { says: "Say what a day costs.".into(), ..MoneyPanel::default() },
        ..Plan::default()
    }
}

/// A plan before it is made.
pub fn new() -> PlanNew {
    let way = |value: &str, label: &str, on| FormOption {
        value: value.into(),
        label: label.into(),
        note: Some("Much of it is done already; what is missing is closed, the heaviest first.".into()),
        on,
    };
    let whole = vec![Suggestion { value: "PER-01".into(), label: "Mara Lindqvist".into() }];
    PlanNew {
        errors: vec![FormError { field: Some("starts".into()), text: "Write a date such as 2026-11-12.".into() }],
        fields: vec![
            FormField {
                required: true,
                wide: true,
                ..field(
                    "methodology",
                    "How do you want to get there?",
                    Control::Choice {
                        options: vec![way("gap-sprint", "Gap by gap", true), way("modules", "Module by module", false)],
                    },
                )
            },
            FormField {
                required: true,
                error: Some("Write a date such as 2026-11-12.".into()),
                ..field("starts", "Start", Control::Date("soon".into()))
            },
        ],
        roles: vec![RoleRow {
            name: "Quality".into(),
            who: field(
                "who.quality",
                "Who",
                Control::Pick {
                    value: "PER-01".into(),
                    chosen: whole.first().cloned(),
                    options: whole,
                    whole: true,
                    source: "/pick/person".into(),
                },
            ),
            days: FormField {
                required: true,
                ..field("days.quality", "Days a week", Control::Decimal { value: "2".into(), mark: "", unit: None })
            },
            effort: "38 days of work".into(),
        }],
        preview: Some(Preview {
            verdict: Verdict { head: "Ready on 31 March 2027 as it stands.".into(), ..Verdict::default() },
            figures: figures(),
            chart: Gantt { slack: false, ..chart() },
        }),
        cancel: "/r/roadmap".into(),
    }
}

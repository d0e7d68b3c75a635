//! Further looks at lists, and a record whose page tells more than its fields.

use assay_web::assets::icon;
use assay_web::views::home::Tile;
use assay_web::views::list::{Cell, Column, Layout, List, Tab, TabName};
use assay_web::views::looks::{
    Arrow, Ask, FlowBox, FlowLook, FlowPicture, FlowRow, Grid, GridCell, GridRow, Lane, Look, MatrixLook, Mover,
    PromptGroup, PromptsLook, SuggestionRow,
};
use assay_web::views::parts::{Chip, Link, RecordRef, Time, Tone};
use assay_web::views::record::{
    Field, LinkGroup, LinkedRow, Place, PlaceItem, Record, Section, Turtle, Value, Verdict, Verdicts,
};
use assay_web::views::spark::Spark;

use super::records;

fn shape(text: &str, name: &str, tone: Tone) -> Chip {
    Chip { text: text.into(), icon: icon(name), tone: Some(tone) }
}

fn record(number: &str, title: &str) -> RecordRef {
    let href = Some(format!("/r/process/{number}"));
    RecordRef { number: number.into(), title: title.into(), href, state: None }
}

fn list(look: Look, label: &str, icon: &'static str) -> List {
    let tab = |name, current| Tab { name, count: Some(11), href: "/r/process?view=current".into(), current };
    List {
        key: "process".into(),
        title: "Processes".into(),
        lead: "How work flows.".into(),
        action: "/r/process".into(),
        tabs: vec![tab(TabName::Open, false), tab(TabName::Current, true)],
        layouts: vec![
            Layout { label: "Table".into(), icon: "table", href: "/r/process?show=table".into(), current: false },
            Layout { label: label.into(), icon, href: "/r/process?show=map".into(), current: true },
        ],
        look: Some(look),
        ..List::default()
    }
}

pub fn flow() -> List {
    let one = |x, number: &str, title: &str, outside: bool| FlowBox {
        x,
        y: 40,
        width: 172,
        height: 84,
        href: (!outside).then(|| format!("/r/process/{number}")),
        number: number.into(),
        lines: vec![title.into(), "& <as> more".into()],
        state: outside.then(|| Chip::ended("Retired")),
        findings: (!outside).then(|| shape("2 findings", "error", Tone::Bad)),
        outside,
    };
    let arrow = |back: bool| Arrow {
        path: "M184 70C250 70 250 90 312 90".into(),
        head: "M320 90L312 86V94Z".into(),
        back,
        label: vec!["Order".into(), "book".into()],
        x: 192,
        y: 66,
        ends: back,
        title: "Sales → Assembly: Order book".into(),
    };
    let lane = |y, label: &str, shaded| Lane { label: label.into(), y, height: 140, shaded };
    list(
        Look::Flow(FlowLook {
            lead: "Who hands what to whom.".into(),
            picture: Some(FlowPicture {
                width: 520,
                height: 280,
                scrolls: true,
                lanes: vec![lane(0, "Management", true), lane(140, "Core", false)],
                boxes: vec![one(12, "PRC-02", "Sales", false), one(320, "PRC-05", "Assembly", true)],
                arrows: vec![arrow(false), arrow(true)],
            }),
            rows: vec![
                FlowRow {
                    from: record("PRC-02", "Sales"),
                    what: "Order book".into(),
                    to: record("PRC-05", "Assembly"),
                    mark: Some(shape("No longer in use", "warning", Tone::Warn)),
                },
                FlowRow { from: record("PRC-05", "Assembly"), to: record("PRC-02", "Sales"), ..FlowRow::default() },
            ],
            circles: vec![vec![Link::new("Sales", "/r/process/PRC-02"), Link::new("Assembly", "/r/process/PRC-05")]],
            alone: vec![record("PRC-09", "People")],
            more: 3,
        }),
        "Map",
        "process",
    )
}

pub fn matrix() -> List {
    let cell = |weight: Option<u8>| GridCell {
        weight,
        calm: false,
        word: if weight.is_some() { "High".into() } else { String::new() },
        count: usize::from(weight.unwrap_or(2)),
        href: "/r/risk?impact.from=2&impact.to=2".into(),
        records: if weight == Some(1) { vec![record("RSK-003", "A <as> \"risk\"")] } else { Vec::new() },
    };
    let grid = |key: &str| Grid {
        key: key.into(),
        title: "Before treatment".into(),
        alone: key == "before",
        x: "Impact".into(),
        y: "Likelihood".into(),
        columns: (1..=if key == "after" { 7 } else { 3 }).map(|grade| grade.to_string()).collect(),
        rows: vec![
            GridRow { label: "2".into(), cells: vec![cell(Some(1)), cell(Some(2)), cell(Some(3))] },
            GridRow { label: "1".into(), cells: vec![cell(Some(0)), cell(Some(1)), cell(None)] },
            GridRow {
                label: "0".into(),
                cells: (0..4).map(|weight| GridCell { calm: true, ..cell(Some(weight)) }).collect(),
            },
        ],
    };
    list(
        Look::Matrix(MatrixLook {
            lead: "Each risk where it stands.".into(),
            grids: vec![grid("before"), grid("after")],
            pair: true,
            sizes: vec![("5 × 5 (20)".into(), "/r/risk?by=5".into(), true)],
            movers: Some(vec![Mover {
                record: record("RSK-003", "Cells run short"),
                before: "4 × 5 = 20".into(),
                before_word: Some(Chip::heavy("Critical")),
                after: "2 × 4 = 8".into(),
                after_word: Some(Chip::light("Medium")),
                way: shape("Lighter", "trend-down", Tone::Good),
            }]),
            unmoved: 2,
            not_again: 1,
            unplaced: Some(Link::new("Show all 2", "/r/risk?impact.is=empty")),
            more: 1,
        }),
        "Heat map",
        "target",
    )
}

pub fn prompts() -> List {
    let row = |text: &str, typical, taken| SuggestionRow {
        text: text.into(),
        why: "Because it was so elsewhere.".into(),
        typical,
        taken,
        take: (!taken).then(|| "/r/context-issue/new?title=x".to_owned()),
    };
    let group = |key: &str, records: Vec<RecordRef>| PromptGroup {
        key: key.into(),
        title: "Political".into(),
        question: "What do authorities decide?".into(),
        all: (!records.is_empty()).then(|| Link::new("Show all 4", "/r/context-issue?category=political")),
        records,
        new: Some("/r/context-issue/new?category=political".into()),
        suggestions: vec![row("Tariffs", true, false), row("Public buyers", true, true), row("Weather", false, false)],
    };
    list(
        Look::Prompts(PromptsLook {
            lead: "Eight sides of the world around you.".into(),
            ask: Some(Ask {
                title: "Does climate change matter?".into(),
                fields: vec![Field::new("Why", Value::Text("Heat in the store".into()))],
                answered: true,
                edit: Some("/r/organisation/ORG-01/edit".into()),
            }),
            groups: vec![group("prompt-a", vec![record("CTX-001", "A tariff")]), group("prompt-b", Vec::new())],
        }),
        "Questions",
        "help",
    )
}

/// A record whose page tells what is around it.
pub fn told() -> Record {
    let place = |label, at, items: Vec<PlaceItem>, more| Place { label, at, items, more };
    let item = |text: &str, href: &str| PlaceItem { link: Link::new(text, href), short: text.into() };
    let verdict = |label: &str, good: bool| Verdict {
        letter: label.chars().take(1).collect(),
        label: label.into(),
        good,
        word: if good { "Yes".into() } else { "No milestone <or> action".into() },
    };
    let base = records::record();
    let rows = vec![LinkedRow {
        record: record("RSK-003", "Cells run short"),
        cells: vec![Cell::Chip(Chip::heavy("Critical")), Cell::Number("20".into())],
        unlink: base.links[0].rows[1].unlink.clone(),
        ..LinkedRow::default()
    }];
    let column = |label: &str, end| Column { label: label.into(), end, ..Column::default() };
    let group = |key: &str, folded| LinkGroup {
        key: key.into(),
        title: "Risks".into(),
        create: Some(Link::new("Add risk", "/r/risk/new")),
        rows: rows.clone(),
        unlink: "/r/process/PRC-05/unlink".into(),
        all: Some(Link::new("All 132", "/r/risk?process=PRC-05")),
        total: 132,
        folded,
        columns: vec![column("Level", false), column("Score", true)],
        ..LinkGroup::default()
    };
    let figure = Tile {
        name: "First-pass yield".into(),
        href: "/r/measure/MEA-01".into(),
        on: Time::new("31 Oct", "2026-10-31"),
        value: "96.8".into(),
        target: "%, target 97 or more".into(),
        spark: Spark { values: vec![95.0, 96.0, 96.8], target: Some(97.0), limits: None },
        verdict: shape("Misses the target", "warning", Tone::Warn),
    };
    let mut sections = base.sections.clone();
    sections.extend(base.sections.last().map(|last| Section { key: "more".into(), folded: true, ..last.clone() }));
    Record {
        verdicts: vec![Verdicts {
            key: "smart".into(),
            title: "Is it SMART?".into(),
            lead: "Each letter is worked out.".into(),
            rows: vec![verdict("Specific", true), verdict("Achievable", false)],
        }],
        turtle: Some(Turtle {
            name: vec!["Assembly".into(), "and final test".into()],
            places: vec![
                place("turtle-with-what", (0, false), vec![item("Leak tester", "/r/equipment/EQ-01")], 3),
                place("turtle-with-whom", (0, true), vec![item("Jonas Weber", "")], 0),
                place("turtle-inputs", (1, false), Vec::new(), 0),
            ],
        }),
        sections,
        links: vec![
            group("risks", false),
            LinkGroup { key: "measures".into(), tiles: vec![figure], ..group("measures", false) },
            group("lots", true),
        ],
        ..base
    }
}

//! Lists and records.

use assay_web::assets::icon;
use assay_web::views::bulk::{Bulk, BulkRow, Fate};
use assay_web::views::form::FormOption;
use assay_web::views::list::{
    Adding, Board, BoardColumn, BulkAction, Calendar, Card, CardMove, Cell, Column, ColumnChoice, Day, DayEntry,
    Display, Empty, Filter, FilterBox, FilterControl, FilterInput, FilterOption, GroupHead, InputKind, Layout, List,
    Order, Pager, Pick, Row, SaveView, Selection, Sort, Suggestion, Tab, TabName,
};
use assay_web::views::parts::{
    Chip, Diagnostic, Fact, Hidden, Link, Mark, Person, RecordRef, Severity, Time, When, short_fingerprint,
};
use assay_web::views::record::{
    Act, Actions, AddLink, Attachment, Callout, Change, Comment, Comments, Entry, Field, FileKind, FileRef, Files,
    Head, History, Imported, LinkGroup, LinkedRow, MenuItem, Passed, Phase, Printed, Proof, Reading, Record, Sealed,
    Section, Step, Table, TableColumn, Value,
};

use super::{me, person};

fn state(name: &str) -> Chip {
    let names = ["Reported", "Containment", "Analysis", "Action", "Effect check", "Closed"];
    let position = names.iter().position(|known| *known == name).unwrap_or(0);
    Chip::state(name, Mark::on_the_way(position, names.len()))
}

fn row(
    number: u32,
    title: &str,
    facts: &[&str],
    major: bool,
    state_name: &str,
    owner: Person,
    raised: &str,
    due: Cell,
) -> Row {
    Row {
        number: format!("NC-2026-{number:04}"),
        href: format!("/nonconformity/NC-2026-{number:04}"),
        title: title.into(),
        facts: facts.iter().map(|fact| (*fact).to_owned()).collect(),
        closed: state_name == "Closed",
        cells: vec![
            Cell::Chip(if major { Chip::heavy("Major") } else { Chip::light("Minor") }),
            Cell::Chip(state(state_name)),
            Cell::Person(owner),
            Cell::Date(Time::new(raised, "2026-11-10")),
            due,
        ],
        group: None,
        selected: false,
    }
}

fn due(text: &str) -> Cell {
    Cell::Date(Time::new(text, "2026-11-19"))
}

fn column(label: &str, end: bool, optional: bool) -> Column {
    Column {
        label: label.into(),
        end,
        optional,
        sort: Sort { href: Some(format!("/nonconformity?sort={label}")), order: None },
    }
}

fn options(key: &str, label: &str, values: Vec<FilterOption>) -> Filter {
    Filter {
        key: key.into(),
        label: label.into(),
        value: None,
        clear: "/nonconformity".into(),
        control: FilterControl::Options(values),
    }
}

fn option(text: &str, chip: Option<Chip>) -> FilterOption {
    FilterOption { text: text.into(), chip, count: Some(9), href: format!("/nonconformity?x={text}"), current: false }
}

fn pick(name: &str, label: &'static str) -> Pick {
    let options = vec![Suggestion { value: "severity".into(), label: "Grade".into() }];
    Pick { name: name.into(), label, value: "severity".into(), options }
}

fn action(value: &str, label: &str) -> BulkAction {
    BulkAction { value: value.into(), label: label.into() }
}

pub fn list() -> List {
    let states = ["Reported", "Containment", "Analysis", "Action", "Effect check", "Closed"];
    List {
        key: "nonconformity".into(),
        title: "Nonconformities".into(),
        lead: "What went wrong, what was done at once, and why it will not happen again. Clauses 8.7 and 10.2.".into(),
        icon: icon("alert"),
        new: Some(Link::new("Report nonconformity", "/nonconformity/new")),
        import: Some("/import?register=nonconformity".into()),
        export: vec![Link::new("Text (CSV)", "/nonconformity.csv"), Link::new("Excel (XLSX)", "/nonconformity.xlsx")],
        tabs: [
            (TabName::Open, 9),
            (TabName::Mine, 3),
            (TabName::Overdue, 2),
            (TabName::Named("All 2026".into()), 47),
            (TabName::All, 112),
        ]
        .map(|(name, count)| Tab {
            current: count == 47,
            name,
            count: Some(count),
            href: "/nonconformity?view=x".into(),
        })
        .into(),
        saving: Some(SaveView {
            new: "/nonconformity/views/new?view=all".into(),
            quiet: false,
            edit: Some("/nonconformity/views/1".into()),
            update: Some(("/nonconformity/views/1".into(), "view=all".into())),
            revert: Some("/nonconformity?saved=1".into()),
        }),
        action: "/nonconformity".into(),
        q: String::new(),
        keep: vec![Hidden::new("view", "all")],
        set: vec![Filter {
            key: "created".into(),
            label: "Raised".into(),
            value: Some("2026".into()),
            clear: "/nonconformity?view=all".into(),
            control: FilterControl::Choose {
                action: "/nonconformity".into(),
                keep: vec![Hidden::new("view", "all")],
                boxes: Vec::new(),
                links: vec![option("This quarter", None)],
                inputs: vec![
                    FilterInput {
                        name: "created.from".into(),
                        label: "From".into(),
                        kind: InputKind::Date,
                        value: "2026-01-01".into(),
                        suggestions: Vec::new(),
                    },
                    FilterInput {
                        name: "created.to".into(),
                        label: "To".into(),
                        kind: InputKind::Date,
                        ..FilterInput::default()
                    },
                ],
            },
        }],
        filters: vec![
            options("state", "State", states.iter().map(|name| option(name, Some(state(name)))).collect()),
            Filter {
                key: "process".into(),
                label: "Process".into(),
                value: None,
                clear: "/nonconformity".into(),
                control: FilterControl::Form {
                    action: "/nonconformity".into(),
                    keep: Vec::new(),
                    inputs: vec![FilterInput {
                        name: "process".into(),
                        label: "Process".into(),
                        kind: InputKind::Text,
                        value: String::new(),
                        suggestions: vec![Suggestion { value: "PRC-05".into(), label: "Assembly".into() }],
                    }],
                },
            },
            options(
                "severity",
                "Grade",
                vec![option("Major", Some(Chip::heavy("Major"))), option("Minor", Some(Chip::light("Minor")))],
            ),
            options("owner", "Owner", vec![option("Mara Lindqvist", None), option("Jonas Weber", None)]),
        ],
        more_filters: vec![Link::new("Cause", "/nonconformity?add=cause"), Link::new("Due", "/nonconformity?add=due")],
        layouts: vec![
            Layout { label: "Table".into(), icon: "table", href: "/nonconformity?show=table".into(), current: true },
            Layout { label: "Board".into(), icon: "board", href: "/nonconformity?show=board".into(), current: false },
        ],
        clear: Some("/nonconformity?view=all".into()),
        display: Some(Display {
            action: "/nonconformity".into(),
            keep: vec![Hidden::new("view", "all")],
            group: pick("group", "group-by"),
            sorts: vec![pick("sort", "sort-by"), pick("sort", "sort-then-by")],
            columns: [("severity", "Grade", true), ("state", "State", true), ("cost", "Cost", false)]
                .map(|(key, label, on)| ColumnChoice {
                    key: key.into(),
                    label: label.into(),
                    on,
                    earlier: on.then(|| "/nonconformity?columns=state".into()),
                    later: on.then(|| "/nonconformity?columns=state".into()),
                })
                .into(),
            reset: "/nonconformity".into(),
        }),
        selection: Some(Selection {
            action: "/nonconformity/bulk".into(),
            query: "view=all".into(),
            all: None,
            select_page: "/nonconformity?select=page".into(),
            select_all: Some("/nonconformity?select=all".into()),
            clear: "/nonconformity".into(),
            total: 47,
            too_many: None,
            quick: vec![action("edit:owner", "Assign owner")],
            fields: vec![action("edit:severity", "Grade")],
            moves: vec![action("move:close", "Close")],
        }),
        columns: vec![
            column("Grade", false, false),
            column("State", false, false),
            column("Owner", false, true),
            column("Raised", true, true),
            column("Due", true, false),
        ],
        number_sort: Sort { href: Some("/nonconformity?sort=number".into()), order: Some(Order::Descending) },
        title_label: "Nonconformity".into(),
        title_sort: Sort { href: Some("/nonconformity?sort=title".into()), order: None },
        rows: vec![
            row(
                47,
                "Heart-rate sensor drops out above 160 bpm",
                &["Customer return", "Band 3, lot 2643"],
                true,
                "Reported",
                me(),
                "10 Nov",
                due("19 Nov"),
            ),
            row(
                46,
                "Purchase order sent to a supplier that was not evaluated",
                &["Internal", "PRC-04 Purchasing"],
                false,
                "Containment",
                person("Tomás Reyes"),
                "9 Nov",
                due("20 Nov"),
            ),
            row(
                45,
                "Strap adhesive fails the peel test at incoming inspection",
                &["Supplier", "Lot ST-2219"],
                true,
                "Analysis",
                person("Ines Okafor"),
                "6 Nov",
                due("24 Nov"),
            ),
            row(
                44,
                "Torque driver TD-04 used 11 days past its calibration date",
                &["Internal", "PRC-05 Assembly"],
                true,
                "Analysis",
                person("Jonas Weber"),
                "4 Nov",
                due("18 Nov"),
            ),
            row(
                43,
                "Wrong charger in 6 parcels to Norway",
                &["Customer return", "PRC-06 Warehouse"],
                false,
                "Closed",
                person("Samira Haddad"),
                "26 Oct",
                Cell::Closed,
            ),
            row(
                42,
                "Moisture under the display",
                &["Customer return", "Band 3, lots 2638 to 2641"],
                true,
                "Action",
                me(),
                "16 Oct",
                due("27 Nov"),
            ),
            row(
                41,
                "Firmware 3.2.1 released without a signed release checklist",
                &["Internal", "PRC-03 Design and development"],
                true,
                "Action",
                person("Priya Raman"),
                "12 Oct",
                Cell::Late(Time::new("6 days late", "2026-11-06")),
            ),
            row(
                40,
                "Packing slip shows the old company address",
                &["Internal", "PRC-06 Warehouse"],
                false,
                "Closed",
                person("Samira Haddad"),
                "8 Oct",
                Cell::Closed,
            ),
            row(
                39,
                "No competence record for two operators of the ultrasonic welder",
                &["Internal audit", "PRC-08 People"],
                false,
                "Action",
                person("Hanna Kowalska"),
                "2 Oct",
                due("27 Nov"),
            ),
            row(
                38,
                "Charging cradle pins bent in one carton",
                &["Supplier", "Lot CR-118"],
                false,
                "Closed",
                person("Ines Okafor"),
                "24 Sep",
                Cell::Closed,
            ),
            row(
                37,
                "Battery cells stored above 30 °C for a weekend",
                &["Internal", "PRC-06 Warehouse"],
                true,
                "Closed",
                person("Samira Haddad"),
                "14 Sep",
                Cell::Closed,
            ),
            row(
                36,
                "Customer returns logged without a serial number",
                &["Internal", "PRC-07 Customer support"],
                false,
                "Effect check",
                person("Yuki Tanaka"),
                "3 Sep",
                Cell::Soon(Time::new("Today", "2026-11-12")),
            ),
        ],
        pager: Pager::new(
            112,
            4,
            12,
            |page| format!("/nonconformity?page={page}"),
            |size| format!("/nonconformity?rows={size}"),
        ),
        empty: Empty::Nothing,
        ..List::default()
    }
}

/// The same as a board, with a folded column and one that shows only its first cards.
pub fn list_as_board() -> List {
    let card = |number: u32, title: &str, due: Cell| Card {
        number: format!("NC-2026-{number:04}"),
        href: format!("/nonconformity/NC-2026-{number:04}"),
        title: title.into(),
        chip: Some(Chip::heavy("Major")),
        owner: Some("Mara Lindqvist".into()),
        due,
        moves: vec![
            CardMove {
                label: "Contain".into(),
                to: "contained".into(),
                chip: None,
                action: format!("/nonconformity/NC-2026-{number:04}/moves/contain"),
                fields: None,
            },
            CardMove {
                label: "Close".into(),
                to: "closed".into(),
                chip: Some(Chip::light("Minor")),
                action: format!("/nonconformity/NC-2026-{number:04}/moves/close"),
                fields: Some(vec![Hidden::new("version", "3")]),
            },
        ],
    };
    let column = |key: &str, name: &str, cards: Vec<Card>| BoardColumn {
        key: key.into(),
        head: state(name),
        total: 3,
        unfold: None,
        fold: Some("/nonconformity?show=board".into()),
        more: Some("/nonconformity?state=reported".into()),
        cards,
    };
    let closed = BoardColumn {
        unfold: Some("/nonconformity?show=board&open=closed".into()),
        ..column("closed", "Closed", Vec::new())
    };
    let late = Cell::Late(Time::new("6 days late", "2026-11-06"));
    List {
        board: Some(Board {
            columns: vec![
                column("reported", "Reported", vec![card(47, "Sensor <as> \"seen\"", late)]),
                column("contained", "Containment", Vec::new()),
                closed,
            ],
            choices: vec![("State".into(), "/nonconformity?by=state".into(), true)],
            moves_state: true,
        }),
        ..list()
    }
}

/// The same as a calendar.
pub fn list_as_calendar() -> List {
    let entry = |closed: bool| DayEntry {
        number: "NC-2026-0047".into(),
        title: "Sensor <as> \"seen\"".into(),
        href: "/nonconformity/NC-2026-0047".into(),
        state: Some(state("Action")),
        late: !closed,
        closed,
    };
    let day = |number: u8| Day {
        number,
        time: Time::new(format!("{number} Nov 2026"), format!("2026-11-{number:02}")),
        weekday: "weekday-1",
        outside: number < 3,
        today: number == 5,
        entries: if number == 5 { vec![entry(true), entry(false)] } else { Vec::new() },
        more: (number == 5).then(|| (3, "/nonconformity?due.from=2026-11-05".to_owned())),
    };
    List {
        calendar: Some(Calendar {
            month: "November 2026".into(),
            weeks: vec![(1..=7).map(day).collect()],
            previous: Some("/nonconformity?month=2026-10".into()),
            next: Some("/nonconformity?month=2026-12".into()),
            now: "/nonconformity".into(),
            by: "Due".into(),
            choices: vec![("Due".into(), "/nonconformity?by=due".into(), true)],
            total: 2,
        }),
        ..list()
    }
}

/// What would happen to many records, with a signature.
pub fn bulk() -> Bulk {
    let row = |number: u32, fate: Fate, left: &[&str]| BulkRow {
        number: format!("NC-2026-{number:04}"),
        href: (number > 1).then(|| format!("/nonconformity/NC-2026-{number:04}")),
        title: "Moisture <as> under the display".into(),
        fate,
        left: left.iter().map(|text| (*text).to_owned()).collect(),
    };
    let change = |old: Option<&str>, new: Option<&str>| Change {
        label: "Owner".into(),
        old: old.map(str::to_owned),
        new: new.map(str::to_owned),
    };
    Bulk {
        heading: "Owner of 4 records".into(),
        lead: "2 records would change, 1 as asked already, 1 refused.".into(),
        reason: Some("Ines is on leave".into()),
        action: "/nonconformity/bulk".into(),
        hidden: vec![Hidden::new("pick", "NC-2026-0042@7")],
        rows: vec![
            row(42, Fate::Changes(vec![change(Some("Ines Okafor"), Some("Mara Lindqvist"))]), &[]),
            row(41, Fate::Changes(vec![change(None, Some("Mara Lindqvist"))]), &["“Due” has been changed since."]),
            row(40, Fate::Same, &[]),
            row(1, Fate::Refused(vec!["It is closed.".into()]), &[]),
        ],
        good: 2,
        refused: 1,
        meaning: Some(FormOption {
            value: "closed".into(),
            label: "I have checked these".into(),
            note: None,
            on: true,
        }),
        person: "Mara Lindqvist".into(),
        password_error: Some("This is not your password.".into()),
        errors: Vec::new(),
        undo: false,
        cancel: "/nonconformity".into(),
    }
}

pub fn list_filtered() -> List {
    let mut view = list();
    view.q = "display".into();
    view.problems = vec!["This list has no filter “x <as>”. It was left out.".into()];
    view.set.extend(view.filters.iter().find(|filter| filter.key == "state").cloned());
    view.filters.retain(|filter| filter.key != "state");
    if let Some(first) = view.rows.first_mut() {
        first.group = Some(GroupHead { chip: state("Action"), count: 9 });
        first.selected = true;
    }
    if let Some(selection) = &mut view.selection {
        selection.all = Some(47);
        selection.too_many = Some(1000);
    }
    let severity = Filter {
        key: "cause".into(),
        label: "Cause".into(),
        value: None,
        clear: "/nonconformity".into(),
        control: FilterControl::Choose {
            action: "/nonconformity".into(),
            keep: Vec::new(),
            boxes: vec![
                FilterBox {
                    name: "cause".into(),
                    value: "method".into(),
                    text: "Method".into(),
                    chip: Some(Chip::heavy("Method")),
                    on: true,
                },
                FilterBox {
                    name: "cause".into(),
                    value: "man".into(),
                    text: "People <as>".into(),
                    chip: None,
                    on: false,
                },
            ],
            inputs: vec![FilterInput {
                name: "cause.from".into(),
                label: "From".into(),
                kind: InputKind::Number,
                ..FilterInput::default()
            }],
            links: vec![option("Is empty", None)],
        },
    };
    view.adding = Some(Adding {
        filter: severity,
        behind: vec![Link::new("Owner", "/nonconformity?add=process.owner")],
        cancel: "/nonconformity".into(),
    });
    for filter in &mut view.set {
        if filter.key == "state" {
            filter.value = Some("Action".into());
        }
    }
    view.columns.extend([column("Cost", true, true), column("Handled by", false, true), column("Lots", false, true)]);
    for row in &mut view.rows {
        row.cells.extend([
            Cell::Number("€ 6,840.00".into()),
            Cell::People(vec![person("Jonas Weber"), me()]),
            Cell::Tags(vec!["band-3".into(), "leak".into()]),
        ]);
    }
    let others = [
        Cell::Empty,
        Cell::Text("Text & <more>".into()),
        Cell::Bool(true),
        Cell::Bool(false),
        Cell::Chips(vec![Chip::plain("Band 3"), Chip::plain("Pulse 2")]),
        Cell::Record(reference("PRC-05", "Assembly")),
        Cell::Records(vec![reference("PRC-05", "Assembly"), reference("PRC-06", "Warehouse")]),
        Cell::Link(Link::new("example.org", "https://example.org")),
    ];
    for (row, other) in view.rows.iter_mut().zip(others) {
        if let Some(last) = row.cells.last_mut() {
            *last = other;
        }
    }
    view
}

pub fn list_empty() -> List {
    List {
        rows: Vec::new(),
        q: "display flicker".into(),
        empty: Empty::NotFound {
            clear: "/nonconformity".into(),
            did_you_mean: Some(Link::new("display flickers", "/nonconformity?q=display+flickers")),
        },
        ..list()
    }
}

pub fn list_of_nothing() -> List {
    List {
        title: "Equipment".into(),
        lead: "What you measure and test with.".into(),
        key: "equipment".into(),
        icon: icon("tool"),
        new: Some(Link::new("Add equipment", "/equipment/new")),
        import: Some("/import?register=equipment".into()),
        action: "/equipment".into(),
        empty: Empty::NothingYet(
            "List what you measure or test with. Assay reminds you before a calibration ends and tells you which results are affected if one is missed.".into(),
        ),
        ..List::default()
    }
}

fn reference(number: &str, title: &str) -> RecordRef {
    RecordRef { number: number.into(), title: title.into(), href: Some(format!("/process/{number}")), state: None }
}

pub fn head() -> Head {
    Head {
        number: "NC-2026-0042".into(),
        href: "/nonconformity/NC-2026-0042".into(),
        title: "Moisture under the display, Band 3 lots 2638 to 2641".into(),
        chips: vec![state("Action"), Chip::heavy("Major")],
        facts: vec![
            Fact::text("Raised 16 October by Yuki Tanaka"),
            Fact::text("Customer returns"),
            Fact::link("Clause 10.2", "/readiness?clause=10"),
        ],
    }
}

fn step(label: &str, note: &str, phase: Phase) -> Step {
    Step { label: label.into(), note: note.into(), phase, mark: Mark::ThreeQuarters }
}

fn entry(n: u32, who: &str, act: Act, reason: Option<&str>, at: &str) -> Entry {
    Entry {
        id: format!("entry-{n}"),
        who: who.into(),
        act,
        changes: Vec::new(),
        reason: reason.map(str::to_owned),
        at: Time::new(at, "2026-11-10T15:41:00Z"),
        fingerprint: short_fingerprint("e41b07c9aa01"),
        signed: false,
        as_of: Some("/nonconformity/NC-2026-0042?on=2026-11-10".into()),
        proof: Some("/proof/123".into()),
    }
}

fn entries() -> Vec<Entry> {
    let change = |label: &str, old: Option<&str>, new: Option<&str>| Change {
        label: label.into(),
        old: old.map(str::to_owned),
        new: new.map(str::to_owned),
    };
    let mut disposition =
        entry(23, "Ines Okafor", Act::Changed, Some("Rework trial passed, 10 of 10"), "10 Nov 2026, 15:41");
    disposition.changes = vec![
        change("Disposition", None, Some("Rework 203, scrap 9")),
        change("Due", Some("20 Nov 2026"), Some("27 Nov 2026")),
    ];
    let mut signed =
        entry(18, "Jonas Weber", Act::Signed("I reviewed the analysis and agree".into()), None, "26 Oct 2026, 11:30");
    signed.signed = true;
    signed.changes = vec![change("State", Some("Analysis"), Some("Action"))];
    let mut grade = entry(
        9,
        "Mara Lindqvist",
        Act::Changed,
        Some("Water rating is a safety claim on the box"),
        "19 Oct 2026, 09:18",
    );
    grade.changes = vec![change("Grade", Some("Minor"), Some("Major"))];
    vec![
        disposition,
        entry(
            22,
            "Jonas Weber",
            Act::Other("closed CA-2026-0020".into()),
            Some("Plan MP-03 is live, first check done"),
            "6 Nov 2026, 16:05",
        ),
        entry(21, "Mara Lindqvist", Act::Commented, None, "2 Nov 2026, 08:00"),
        signed,
        grade,
        entry(1, "Yuki Tanaka", Act::Created, None, "16 Oct 2026, 13:52"),
    ]
}

fn sealed() -> Sealed {
    Sealed {
        total: 23,
        since: Some(Time::new("16 Oct", "2026-10-16")),
        covered: Some(Time::new("10 Nov 2026, 15:42", "2026-11-10T15:42:00Z")),
        verified: None,
        broken: None,
        entries: entries(),
        all: Some("/nonconformity/NC-2026-0042/history".into()),
        verify: Some("/nonconformity/NC-2026-0042/proof".into()),
    }
}

fn text(label: &str, value: &str) -> Field {
    Field::new(label, Value::Text(value.into()))
}

pub fn record() -> Record {
    let linked = |number: &str, title: &str, facts: &[&str], owner, state: Chip, when: &str, closed| LinkedRow {
        record: RecordRef {
            number: number.into(),
            title: title.into(),
            href: Some(format!("/corrective-action/{number}")),
            state: Some(state),
        },
        facts: facts.iter().map(|fact| (*fact).to_owned()).collect(),
        owner: Some(owner),
        due: Some(When::plain(when, "2026-11-27")),
        closed,
        cells: Vec::new(),
        unlink: (!closed).then(|| vec![Hidden::new("field", "nonconformities")]),
    };
    let file = |name: &str, size: &str, kind, who: &str, at: &str| Attachment {
        file: FileRef { name: name.into(), href: "/files/x".into(), size: size.into(), kind },
        who: who.into(),
        at: Time::new(at, "2026-10-20"),
    };
    Record {
        title: Some(text("Title", "").editable(Some("/nonconformity/NC-2026-0042/edit?field=title".into()))),
        head: head(),
        actions: Actions {
            tool: None,
            print: Some("/nonconformity/NC-2026-0042?print=1".into()),
            edit: Some("/nonconformity/NC-2026-0042/edit".into()),
            no_edit: None,
            launch: vec![
                Link::new("Start corrective action", "/corrective-action/new?nonconformity=NC-2026-0042&_from=NC-2026-0042"),
                Link::new("Plan a change", "/change/new?nonconformities=NC-2026-0042&_from=NC-2026-0042"),
            ],
            primary: Some(Link::new("Sign disposition", "/nonconformity/NC-2026-0042/move/correct")),
            more: vec![
                MenuItem::step("Back to analysis", "/nonconformity/NC-2026-0042/move/reanalyse"),
                MenuItem { icon: icon("x").expect("known"), text: "Withdraw".into(), href: "/nonconformity/NC-2026-0042/withdraw".into() },
            ],
        },
        steps: vec![
            step("Reported", "16 Oct", Phase::Done),
            step("Contained", "19 Oct", Phase::Done),
            step("Analysed", "26 Oct, signed", Phase::Done),
            step("Action", "2 of 3 done, due 27 Nov", Phase::Current),
            step("Effect check", "planned 15 Jan 2027", Phase::Ahead),
            step("Closed", "needs 1 signature", Phase::Ahead),
        ],
        callouts: Vec::new(),
        diagnostics: vec![Diagnostic {
            severity: Severity::Warning,
            code: "A8.7-02".into(),
            says: "The disposition of 212 units is not signed by the person with that authority".into(),
            href: None,
            facts: vec![Fact::text("Clause 8.7.2"), Fact::text("Waiting for you since 10 November")],
            fix: Some(Link::new("Sign it", "/nonconformity/NC-2026-0042/move/correct")),
            current: false,
        }],
        passed: vec![Passed {
            code: "A8.7-01".into(),
            title: "Nonconforming outputs are identified".into(),
            href: Some("/readiness?requirement=8.7.1-1#explain".into()),
            clause: Some("8.7.1".into()),
        }],
        compare: None,
        sections: vec![
            Section {
                key: "problem".into(),
                title: "Problem".into(),
                note: None,
                guide: Vec::new(),
                edit: None,
                folded: false,
                fields: vec![
                    Field::new(
                        "Description",
                        Value::Html { html: "<p>14 customers returned a Band 3 with fog or droplets under the display, 3 to 9 days after first use in water. All 14 come from lots 2638 to 2641. The product is rated 5 ATM. No injury, no other model affected.</p>".into(), text: String::new() },
                    ),
                    Field::new("Units made", Value::Number("1,640".into())),
                    Field::new("Shipped", Value::Number("1,428".into())),
                    Field::new("Held in quarantine", Value::Number("212".into())),
                    Field::new("Returned", Value::Number("14".into())),
                ],
            },
            Section {
                key: "correction".into(),
                title: "Correction".into(),
                note: Some("What was done at once".into()),
                guide: vec!["Stop what would go out.".into(), "Then look for more of it.".into()],
                edit: Some("/nonconformity/NC-2026-0042/edit#s-correction".into()),
                folded: false,
                fields: vec![
                    Field::new(
                        "Containment",
                        Value::Html { html: "<ul><li>Shipping of lots 2638 to 2641 stopped, 212 units moved to quarantine cage Q2</li><li>Replacements sent to 14 customers, 1,414 owners informed by e-mail</li></ul>".into(), text: String::new() },
                    ),
                    Field::new("Disposition", Value::Chip(Chip::plain("Rework"))),
                    Field::new("Decided by", Value::Person(person("Ines Okafor"))),
                    Field::new("Concession", Value::Empty),
                    Field::new("Approved on", Value::Empty),
                ],
            },
            Section {
                key: "cause".into(),
                title: "Cause".into(),
                note: None,
                guide: Vec::new(),
                edit: None,
                folded: false,
                fields: vec![
                    Field::new(
                        "Five whys",
                        Value::Table(Table {
                            columns: vec![
                                TableColumn { label: "Why".into(), end: false },
                                TableColumn { label: "Because".into(), end: false },
                                TableColumn { label: "Evidence".into(), end: false },
                            ],
                            rows: [
                                ("Why did moisture get in?", "The rear gasket was pressed unevenly.", "Teardown photos"),
                                ("Why was it pressed unevenly?", "Press fixture PF-02 was 0.3 mm out of parallel.", "Measurement report"),
                                ("Why did the leak test not stop these units?", "Units that failed were tested again until they passed.", "Tester log"),
                            ]
                            .map(|(why, because, evidence)| {
                                vec![Value::Text(why.into()), Value::Text(because.into()), Value::Text(evidence.into())]
                            })
                            .into(),
                        }),
                    ),
                    Field::new(
                        "Root cause",
                        Value::Lines("A failed leak test could be repeated without a record and without a second person.".into()),
                    ),
                ],
            },
        ],
        verdicts: Vec::new(),
        turtle: None,
        links: vec![
            LinkGroup {
                key: "actions".into(),
                title: "Corrective actions".into(),
                create: Some(Link::new("Add action", "/corrective-action/new?nonconformity=NC-2026-0042")),
                add: Some(AddLink {
                    source: "/pick/lot".into(),
                    action: "/nonconformity/NC-2026-0042/link".into(),
                    hidden: vec![Hidden::new("inverse", "actions"), Hidden::new("version", "23")],
                    suggestions: vec![Suggestion { value: "CA-2026-0021".into(), label: "Train shift leads".into() }],
                    refused: None,
                }),
                rows: vec![
                    linked("CA-2026-0018", "Rewrite the retest rule in DOC-014, rev C", &["34 of 38 people have read it"], me(), Chip::state("Done", Mark::Done), "2 Nov", true),
                    linked("CA-2026-0019", "Lock the leak tester after a fail until a supervisor releases it", &["Also station 5"], person("Jonas Weber"), Chip::state("In progress", Mark::Half), "27 Nov", false),
                    linked("CA-2026-0020", "Check press fixtures for parallelism every month", &["Maintenance plan MP-03"], person("Jonas Weber"), Chip::state("Done", Mark::Done), "6 Nov", true),
                ],
                total: 3,
                unlink: "/nonconformity/NC-2026-0042/unlink".into(),
                all: None,
                ..LinkGroup::default()
            },
            LinkGroup {
                key: "lots".into(),
                title: "Lots".into(),
                create: None,
                add: Some(AddLink {
                    source: "/pick/lot".into(),
                    action: "/nonconformity/NC-2026-0042/link".into(),
                    hidden: Vec::new(),
                    suggestions: Vec::new(),
                    refused: Some(("2638".into(), "there is no lot of this number; lots begin with LOT-".into())),
                }),
                rows: Vec::new(),
                total: 0,
                unlink: String::new(),
                all: Some(Link::new("All lots", "/lot")),
                ..LinkGroup::default()
            },
        ],
        firsts: vec![Link::new("Report complaint", "/r/complaint/new?nonconformity=NC-2026-0042")],
        files: Files {
            items: vec![
                file("Teardown photos.zip", "14.2 MB", FileKind::of("image/png"), "Ines Okafor", "20 Oct"),
                file("Measurement report PF-02.pdf", "310 kB", FileKind::of("application/pdf"), "Jonas Weber", "21 Oct"),
                file("Leak tester log 2638–2641.csv", "96 kB", FileKind::of("text/csv"), "Jonas Weber", "21 Oct"),
            ],
            upload: Some("/nonconformity/NC-2026-0042/files".into()),
            error: None,
            limit: Some("Up to 50 MB each".into()),
        },
        comments: Comments {
            slot: super::forms::draft(None),
            items: vec![
                Comment {
                    id: "comment-1".into(),
                    who: person("Jonas Weber"),
                    at: Time::new("10 Nov, 09:12", "2026-11-10T09:12:00Z"),
                    html: "<p>The new tester firmware arrives on 23 November. Locking by hand with a key until then, the key is with the shift lead.</p>".into(),
                    public: false,
                },
                Comment {
                    id: "comment-2".into(),
                    who: person("Ines Okafor"),
                    at: Time::new("10 Nov, 15:40", "2026-11-10T15:40:00Z"),
                    html: "<p>Rework trial on 10 units: all pass, 31 to 36 Pa. Proposing rework for 203, scrap for the 9 with corrosion. Mara, please sign.</p>".into(),
                    public: true,
                },
            ],
            post: Some("/nonconformity/NC-2026-0042/comments".into()),
            to_reporter: true,
            draft: String::new(),
            error: None,
        },
        imported: None,
        facts: vec![
            Field::new("Owner", Value::Person(me())),
            Field::new("Process", Value::Record(reference("PRC-05", "Assembly"))),
            text("Product", "Band 3"),
            text("Lots", "2638, 2639, 2640, 2641"),
            Field::new("Due", Value::Date(Time::new("27 Nov 2026", "2026-11-27"))),
            Field::new("Cost so far", Value::Number("€ 6,840".into())),
            Field::new("Similar", Value::Record(RecordRef { state: Some(state("Closed")), ..reference("NC-2026-0011", "") })),
            Field::new("Tags", Value::Tags(vec!["leak".into(), "band-3".into()])),
        ],
        history: sealed(),
        printed: Printed {
            state: "Action".into(),
            version: 23,
            who: "Mara Lindqvist".into(),
            at: Time::new("12 Nov 2026, 09:31", "2026-11-12T08:31:00Z"),
        },
    }
}

/// One record with a value of every type, everything refused once, and imported data.
pub fn every_value() -> Record {
    let mut view = record();
    view.sections = vec![Section {
        key: "all".into(),
        title: "Every type".into(),
        note: None,
        guide: Vec::new(),
        edit: None,
        folded: false,
        fields: vec![
            text("Text", "One line & <no tag>"),
            Field::new("Number", Value::Number("1,640".into())).noted(Some("1,428 shipped and 212 held".into())),
            Field::new("Decimal", Value::Number("12.50".into())),
            Field::new("Money", Value::Number("€ 6,840.00".into())),
            Field::new("Date", Value::Date(Time::new("12 Nov 2026", "2026-11-12"))),
            Field::new("Due", Value::Late(Time::new("6 Nov 2026", "2026-11-06"), "6 days late".into())),
            Field::new("Duration", Value::Number("14 days".into())),
            Field::new("Reached a customer", Value::Bool(true)),
            Field::new("Recalled", Value::Bool(false)),
            Field::new("Choice", Value::Chip(Chip::heavy("Critical"))),
            Field::new("Choices", Value::Chips(vec![Chip::plain("Band 3"), Chip::plain("Pulse 2")])),
            Field::new("Handled by", Value::People(vec![me(), person("Jonas Weber")])),
            Field::new("Rating", Value::Rating { value: 4, of: 5 }),
            Field::new("Link", Value::Link(Link::new("example.org/spec", "https://example.org/spec"))),
            Field::new("Erased", Value::Erased),
            Field::new("Signed", Value::Chip(Chip::sealed("Signed"))),
            Field::new("Lines", Value::Lines("First line\nSecond line".into())),
            Field::new(
                "Records",
                Value::Records(vec![
                    RecordRef { state: Some(state("Analysis")), ..reference("PRC-05", "Assembly") },
                    RecordRef { number: "CON-0003".into(), ..RecordRef::default() },
                    RecordRef {
                        number: "DOC-014".into(),
                        title: "Leak test".into(),
                        href: None,
                        state: Some(Chip::ended("Retired")),
                    },
                ]),
            ),
            Field::new(
                "File",
                Value::File(FileRef {
                    name: "report.pdf".into(),
                    href: "/files/1".into(),
                    size: "310 kB".into(),
                    kind: FileKind::Document,
                }),
            ),
            Field::new(
                "Series",
                Value::Series(vec![
                    Reading { on: Time::new("Oct 2026", "2026-10"), value: "33.0 Pa".into(), note: String::new() },
                    Reading {
                        on: Time::new("Sep 2026", "2026-09"),
                        value: "41.2 Pa".into(),
                        note: "two retests".into(),
                    },
                ]),
            ),
            Field::new("Nothing", Value::Empty),
        ],
    }];
    view.facts.push(Field::new("Site", Value::Empty));
    view.files.error = Some("“film.mov” has 812 MB; the largest file taken is 50 MB".into());
    view.comments.error = Some("Write something before you send it".into());
    view.imported = Some(Imported {
        source: "Row 47 of nc_2025.csv, imported 3 Nov 2026".into(),
        href: Some("/import/IMP-2026-0001".into()),
        values: vec![
            ("Legacy ID".into(), "Z-1290".into()),
            ("Distribution".into(), "Norway, Sweden\nand Denmark".into()),
        ],
    });
    view
}

pub fn locked() -> Record {
    let mut view = record();
    view.head.chips = vec![state("Closed"), Chip::heavy("Major")];
    view.actions = Actions { no_edit: Some("Closed records are locked".into()), ..Actions::default() };
    view.callouts = vec![
        Callout::Locked {
            state: "closed".into(),
            reopen: Some(Link::new("Reopen", "/nonconformity/NC-2026-0042/move/reopen")),
        },
        Callout::Withdrawn {
            who: "Jonas Weber".into(),
            at: Time::new("3 November 2026", "2026-11-03"),
            reason: "Entered twice".into(),
        },
        Callout::Accepted {
            code: "A8.7-02".into(),
            until: Time::new("31 March 2027", "2027-03-31"),
            href: "/waiver/WV-2026-0003".into(),
        },
    ];
    view.diagnostics = Vec::new();
    view
}

pub fn as_of() -> Record {
    let mut view = record();
    view.actions = Actions::default();
    view.callouts = vec![
        Callout::AsOf { at: Time::new("12 March 2026", "2026-03-12"), today: "/nonconformity/NC-2026-0042".into() },
        Callout::ReadOnly { why: "Only the owner, process owners and Quality may change this record.".into() },
    ];
    view.files.upload = None;
    view.comments.post = None;
    view
}

pub fn history() -> History {
    let mut sealed = sealed();
    let more = [
        Act::Moved("Analysis".into()),
        Act::Attached("Teardown photos.zip".into()),
        Act::Linked("CA-2026-0018".into()),
        Act::Unlinked("CA-2026-0017".into()),
        Act::Imported("nc_2025.csv".into()),
        Act::Undone,
        Act::Withdrawn,
        Act::Erased,
        Act::AccountOpened,
        Act::AccountClosed,
        Act::AccountReopened,
        Act::AccountPassword,
    ];
    for (n, act) in (100u32..).zip(more) {
        sealed.entries.insert(5, entry(n, "Mara Lindqvist", act, None, "20 Oct 2026, 10:00"));
    }
    History {
        head: head(),
        sealed,
        pager: Pager::new(23, 1, 50, |page| format!("?page={page}"), |size| format!("?rows={size}")),
        as_of: "/nonconformity/NC-2026-0042".into(),
        on: "2026-11-12".into(),
    }
}

pub fn history_broken() -> History {
    let mut view = history();
    view.sealed.broken = Some("Entry 9 of 19 October 2026 differs from its seal. Tell whoever administers this workspace; nothing was repaired.".into());
    view.sealed.entries.truncate(2);
    view
}

pub fn proof() -> Proof {
    Proof {
        head: head(),
        sealed: Sealed {
            verified: Some(Time::new("12 Nov 2026, 08:42", "2026-11-12T08:42:00Z")),
            entries: Vec::new(),
            ..sealed()
        },
        origin: "apex.example/assay".into(),
        size: 6_115,
        root: "weZL51L3XNVMDDpbAcA9gGHwb3NmCHFTXe3cLoKeGuo=".into(),
        signed: Time::new("10 Nov 2026, 15:42", "2026-11-10T15:42:00Z"),
        keys: vec!["apex.example/assay+1a2b3c4d+AQID".into()],
        file: "/nonconformity/NC-2026-0042/proof.json".into(),
        command: "assay verify NC-2026-0042.proof.json --key \"apex.example/assay+1a2b3c4d+AQID\"".into(),
    }
}

pub fn proof_broken() -> Proof {
    Proof { head: head(), sealed: history_broken().sealed, ..Proof::default() }
}

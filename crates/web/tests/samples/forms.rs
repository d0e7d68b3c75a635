//! Forms, the conflict page, the signature.

use assay_web::views::form::{
    Beside, Conflict, ConflictField, Control, Draft, DurationUnit, Form, FormError, FormField, FormOption, FormSection,
    Sign,
};
use assay_web::views::list::Suggestion;
use assay_web::views::parts::{Hidden, Link, Time};
use assay_web::views::record::{FileKind, FileRef};

use super::records::head;

fn field(name: &str, label: &str, control: Control) -> FormField {
    FormField { name: name.into(), label: label.into(), control, ..FormField::default() }
}

fn required(mut field: FormField) -> FormField {
    field.required = true;
    field
}

fn hint(mut field: FormField, hint: &str) -> FormField {
    field.hint = Some(hint.into());
    field
}

fn wrong(mut field: FormField, error: &str) -> FormField {
    field.error = Some(error.into());
    field
}

fn text(value: &str) -> Control {
    Control::Text { value: value.into(), max_length: Some(200), suggestions: Vec::new() }
}

fn lines(value: &str) -> Control {
    Control::Lines { value: value.into(), rows: 5, max_length: Some(20_000) }
}

fn options(values: &[(&str, &str, bool)]) -> Vec<FormOption> {
    values
        .iter()
        .map(|(label, note, on)| FormOption {
            value: label.to_lowercase(),
            label: (*label).into(),
            note: (!note.is_empty()).then(|| (*note).to_owned()),
            on: *on,
        })
        .collect()
}

fn suggestions(count: usize) -> Vec<Suggestion> {
    (1..=count).map(|n| Suggestion { value: format!("PRC-{n:02}"), label: format!("PRC-{n:02} Process {n}") }).collect()
}

fn pick(value: &str, count: usize) -> Control {
    let options = suggestions(count);
    let chosen = options.iter().find(|option| option.value == value).cloned();
    Control::Pick { value: value.into(), options, whole: count <= 40, chosen, source: "/pick/process".into() }
}

fn pick_many(typed: &str, count: usize) -> Control {
    let (chosen, options) = (suggestions(2), suggestions(count));
    Control::PickMany { chosen, typed: typed.into(), options, source: "/pick/process".into() }
}

/// Where what is typed is kept; a draft of this moment is shown.
pub fn draft(restored: Option<Time>) -> Draft {
    Draft {
        form: "/r/nonconformity/NC-2026-0042/edit".into(),
        person: "PER-0001".into(),
        stale: restored.is_some(),
        unsaved: restored.is_none(),
        saved: restored.as_ref().map(|_| "Draft saved 14:02".to_owned()).unwrap_or_default(),
        restored,
    }
}

pub fn create() -> Form {
    Form {
        draft: Some(draft(Some(Time::new("12 Nov 2026, 14:02", "2026-11-12T14:02:00Z")))),
        heading: "Report nonconformity".into(),
        lead: Some("What went wrong, what was done at once, and why it will not happen again.".into()),
        action: "/nonconformity/new".into(),
        sections: vec![
            FormSection {
                key: "what".into(),
                folded: false,
                title: None,
                fields: vec![
                    FormField {
                        wide: true,
                        ..hint(required(field("title", "Title", text(""))), "One sentence. Say what is wrong, not why.")
                    },
                    hint(
                        required(field("description", "Description", lines(""))),
                        "What happened, where, when, how many. Markdown works.",
                    ),
                    required(field(
                        "severity",
                        "Grade",
                        Control::Choice {
                            options: options(&[
                                ("Major", "Reached a customer, or could hurt someone", false),
                                ("Minor", "Found and stopped in time", true),
                            ]),
                        },
                    )),
                    field("process", "Process", pick("", 9)),
                    field("owner", "Owner", pick("", 60)),
                    field("due", "Due", Control::Date("2026-11-26".into())),
                ],
            },
            FormSection {
                key: "correction".into(),
                folded: true,
                title: Some("Correction".into()),
                fields: vec![
                    field("containment", "Containment", lines("")),
                    field(
                        "quantity",
                        "Units concerned",
                        Control::Integer { value: "212".into(), unit: Some("units".into()) },
                    ),
                    field(
                        "cost",
                        "Cost so far",
                        Control::Money {
                            amount: "6840.00".into(),
                            mark: "",
                            currency: "EUR".into(),
                            currencies: vec!["EUR".into(), "USD".into()],
                        },
                    ),
                    field(
                        "photo",
                        "Photo",
                        Control::File {
                            current: None,
                            accept: Some("image/*".into()),
                            kept: String::new(),
                            keep: false,
                        },
                    ),
                ],
            },
        ],
        submit: "Report nonconformity".into(),
        second: Some(Suggestion { value: "save-and-new".into(), label: "Save and report another".into() }),
        cancel: "/nonconformity".into(),
        consequence: Some("Quality reads it within one working day.".into()),
        ..Form::default()
    }
}

/// A form with a control of every type, most with an error.
pub fn with_errors() -> Form {
    let cell =
        |row: usize, column: &str, label: &str, control| field(&format!("readings.{row}.{column}"), label, control);
    let reading = |row: usize, what: &str, value: &str| {
        vec![
            cell(row, "what", "What", text(what)),
            cell(row, "value", "Value", Control::Decimal { value: value.into(), mark: "", unit: None }),
            cell(row, "who", "Who", pick("", 3)),
        ]
    };
    let mut second = reading(1, "Gap", "0,x");
    second[1].error = Some("Write a number such as 0.3".into());
    Form {
        heading: "Edit".into(),
        head: Some(head()),
        action: "/nonconformity/NC-2026-0042/edit".into(),
        version: Some(23),
        hidden: vec![Hidden::new("draft", "d-81")],
        kept: true,
        sections: vec![FormSection {
            key: "all".into(),
            folded: false,
            title: Some("Every type".into()),
            fields: vec![
                wrong(
                    hint(required(field("title", "Title", text(""))), "One sentence."),
                    "Say in one sentence what is wrong",
                ),
                wrong(
                    field("description", "Description", lines("\n  kept <as> typed")),
                    "Shorten it to 20,000 characters",
                ),
                wrong(
                    field("count", "Count", Control::Integer { value: "twelve".into(), unit: None }),
                    "Write a whole number such as 12",
                ),
                field(
                    "length",
                    "Length",
                    Control::Decimal { value: "12.50".into(), mark: "", unit: Some("mm".into()) },
                ),
                wrong(
                    field(
                        "cost",
                        "Cost",
                        Control::Money {
                            amount: "lots".into(),
                            mark: "",
                            currency: "USD".into(),
                            currencies: vec!["EUR".into(), "USD".into()],
                        },
                    ),
                    "Write an amount such as 12.50",
                ),
                wrong(
                    required(field("due", "Due date", Control::Date("2026-11-03".into()))),
                    "Choose a day after today",
                ),
                field("at", "Happened at", Control::DateTime("2026-11-12T08:42".into())),
                field("interval", "Interval", Control::Duration { amount: "12".into(), unit: DurationUnit::Months }),
                field("reached", "Reached a customer", Control::Boolean(true)),
                required(field(
                    "grade",
                    "Grade",
                    Control::Choice { options: options(&[("Major", "", true), ("Minor", "", false)]) },
                )),
                field(
                    "source",
                    "Source",
                    Control::Choice {
                        options: options(&[
                            ("A", "", false),
                            ("B", "", true),
                            ("C", "", false),
                            ("D", "", false),
                            ("E", "", false),
                            ("F", "", false),
                        ]),
                    },
                ),
                field(
                    "products",
                    "Applies to",
                    Control::Choices { options: options(&[("Band 3", "", true), ("Pulse 2", "The older one", false)]) },
                ),
                wrong(field("process", "Process", pick("PRC-99", 5)), "There is no process PRC-99"),
                field("owner", "Owner", pick("PRC-07", 60)),
                field("handlers", "Handlers", pick_many("", 6)),
                wrong(field("lots", "Lots", pick_many("LOT-", 50)), "There is no lot LOT-"),
                field("tags", "Tags", Control::Tags { value: "leak, band-3".into(), suggestions: suggestions(2) }),
                hint(
                    field(
                        "readings",
                        "Readings",
                        Control::Table {
                            columns: vec!["What".into(), "Value".into(), "Who".into()],
                            rows: vec![reading(0, "Parallelism", "0.3"), second, reading(2, "", "")],
                        },
                    ),
                    "One row for each thing measured.",
                ),
                field(
                    "report",
                    "Report",
                    Control::File {
                        current: Some(FileRef {
                            name: "report.pdf".into(),
                            href: "/files/1".into(),
                            size: "310 kB".into(),
                            kind: FileKind::Document,
                        }),
                        accept: None,
                        kept: "report".into(),
                        keep: true,
                    },
                ),
                field(
                    "rating",
                    "Rating",
                    Control::Rating { value: Some(4), of: 5, ends: Some(("poor".into(), "excellent".into())) },
                ),
                field("spec", "Specification", Control::Url("https://example.org/spec".into())),
                field(
                    "values",
                    "Values",
                    Control::Series {
                        rows: vec![vec![
                            field("values.0.on", "Date", Control::Date("2026-10-31".into())),
                            field(
                                "values.0.value",
                                "Value",
                                Control::Decimal { value: "33.0".into(), mark: "", unit: None },
                            ),
                            field("values.0.note", "Note", text("")),
                        ]],
                    },
                ),
                field("score", "Score", Control::Fixed("12, computed".into())),
            ],
        }],
        errors: vec![
            FormError { field: Some("title".into()), text: "Title: say in one sentence what is wrong".into() },
            FormError {
                field: Some("description".into()),
                text: "Description: shorten it to 20,000 characters".into(),
            },
            FormError { field: Some("count".into()), text: "Count: write a whole number such as 12".into() },
            FormError { field: Some("cost".into()), text: "Cost: write an amount such as 12.50".into() },
            FormError { field: Some("due".into()), text: "Due date: choose a day after today".into() },
            FormError { field: Some("process".into()), text: "Process: there is no process PRC-99".into() },
            FormError { field: Some("lots".into()), text: "Lots: there is no lot LOT-".into() },
            FormError {
                field: Some("readings.1.value".into()),
                text: "Readings, row 2: write a number such as 0.3".into(),
            },
            FormError { field: None, text: "A major nonconformity needs a cause before it is closed".into() },
        ],
        submit: "Save".into(),
        cancel: "/nonconformity/NC-2026-0042".into(),
        ..Form::default()
    }
}

pub fn step() -> Form {
    Form {
        heading: "Move to Analysis".into(),
        lead: Some("Ines Okafor and Quality get a task.".into()),
        head: Some(head()),
        action: "/nonconformity/NC-2026-0042/move/analyse".into(),
        version: Some(23),
        sections: vec![FormSection {
            key: "ask".into(),
            folded: false,
            title: None,
            fields: vec![
                required(field("containment", "Containment", lines("Shipping of lots 2638 to 2641 stopped."))),
                hint(field("reason", "Reason", lines("")), "Goes into the history."),
            ],
        }],
        blockers: vec!["Not all <actions> are closed.".into()],
        submit: "Move to Analysis".into(),
        cancel: "/nonconformity/NC-2026-0042".into(),
        ..Form::default()
    }
}

pub fn conflict() -> Conflict {
    Conflict {
        head: head(),
        who: "Jonas Weber".into(),
        at: Time::new("today at 09:12", "2026-11-12T09:12:00Z"),
        action: "/nonconformity/NC-2026-0042/edit".into(),
        version: 24,
        both: vec![
            ConflictField {
                name: "description".into(),
                label: "Description".into(),
                before: "14 customers returned a Band 3.".into(),
                mine: "14 customers returned a Band 3 with fog under the display.\nNo injury.".into(),
                theirs: "15 customers returned a Band 3.".into(),
            },
            ConflictField {
                name: "due".into(),
                label: "Due".into(),
                before: String::new(),
                mine: "27 Nov 2026".into(),
                theirs: "30 Nov 2026".into(),
            },
        ],
        mine: vec!["Owner".into(), "Tags".into()],
        theirs: vec!["Cost so far".into()],
        hidden: vec![
            Hidden::new("description", "14 customers returned a Band 3 with fog under the display.\nNo injury."),
            Hidden::new("due", "2026-11-27"),
        ],
        cancel: "/nonconformity/NC-2026-0042".into(),
    }
}

pub fn sign() -> Sign {
    Sign {
        head: head(),
        draft: Some(draft(None)),
        heading: "Sign the disposition".into(),
        what: "Rework 203 units, scrap 9 units".into(),
        about: Some(
            "New gasket and full leak test before release. Proposed by Ines Okafor on 10 November 2026.".into(),
        ),
        facts: Vec::new(),
        meanings: vec![
            FormOption {
                value: "authorised".into(),
                label: "I authorise it".into(),
                note: Some("You hold this authority for products, clause 8.7.2".into()),
                on: true,
            },
            FormOption {
                value: "rejected".into(),
                label: "I reject it".into(),
                note: Some("Goes back to Ines Okafor with your reason".into()),
                on: false,
            },
        ],
        fields: vec![field("reason", "Reason", text("Rework trial passed, 10 of 10 units"))],
        person: "Mara Lindqvist".into(),
        password_error: None,
        blockers: Vec::new(),
        errors: Vec::new(),
        fingerprint: Some("e41b 07c9".into()),
        action: "/nonconformity/NC-2026-0042/move/correct".into(),
        version: 23,
        hidden: vec![Hidden::new("evidence", "See report")],
        submit: "Sign and authorise".into(),
        cancel: "/nonconformity/NC-2026-0042".into(),
        kept: false,
    }
}

pub fn sign_refused() -> Sign {
    Sign {
        blockers: vec!["You own this record; someone else verifies it.".into()],
        kept: true,
        password_error: Some("This is not your password".into()),
        errors: vec![FormError { field: Some("password".into()), text: "This is not your password".into() }],
        facts: vec![
            ("State".into(), "Action → Effect check".into()),
            ("Disposition".into(), "Rework 203\nScrap 9".into()),
        ],
        fingerprint: None,
        meanings: vec![FormOption {
            value: "verified".into(),
            label: "I verified that the correction works".into(),
            note: None,
            on: false,
        }],
        ..sign()
    }
}

/// A form that says something of a requirement.
pub fn of_a_requirement() -> Form {
    let explained = super::gaps::rate(false).explained;
    Form { beside: Some(Beside::Requirement(Box::new(explained))), ..create() }
}

/// The same before a requirement is named.
pub fn without_requirement() -> Form {
    let link = Link::new("5.1.1 Leaders <show> the way", "/r/judgement/new?requirement=5.1.1-h");
    Form { beside: Some(Beside::Choose { offered: vec![link], more: 2 }), ..create() }
}

//! Settings.

use assay_web::views::form::{Control, FormError, FormField, FormOption};
use assay_web::views::list::Suggestion;
use assay_web::views::parts::{Chip, Hidden, Link, Time};
use assay_web::views::settings::{
    People, PersonRow, Settings, SettingsCallout, SettingsFact, SettingsForm, SettingsPanel, SettingsRow, SettingsTab,
};

fn tabs(current: usize) -> Vec<SettingsTab> {
    let pages = [
        ("Your settings", "/settings"),
        ("Workspace", "/settings/workspace"),
        ("People and accounts", "/settings/people"),
        ("About", "/settings/about"),
    ];
    let tab = |(place, (label, href)): (usize, &(&str, &str))| SettingsTab {
        label: (*label).into(),
        href: (*href).into(),
        current: place == current,
    };
    pages.iter().enumerate().map(tab).collect()
}

fn choice(name: &str, label: &str, options: &[(&str, &str)]) -> FormField {
    let options = options.iter().enumerate().map(|(place, (value, label))| FormOption {
        value: (*value).into(),
        label: (*label).into(),
        note: None,
        on: place == 0,
    });
    FormField {
        name: name.into(),
        label: label.into(),
        required: true,
        control: Control::Choice { options: options.collect() },
        ..FormField::default()
    }
}

fn form(action: &str, fields: Vec<FormField>, submit: &str) -> SettingsForm {
    SettingsForm {
        action: action.into(),
        hidden: vec![Hidden::new("version", "3")],
        fields,
        buttons: vec![Suggestion { value: "save".into(), label: submit.into() }],
        consequence: Some("Everywhere else you are signed out.".into()),
    }
}

/// One's own, after a wrong password.
pub fn personal() -> Settings {
    let zones = (0..60).map(|zone| Suggestion { value: format!("Zone/{zone}"), label: "UTC+01:00".into() });
    let password = |name: &str, label: &str, error: Option<&str>, control| FormField {
        name: name.into(),
        label: label.into(),
        required: true,
        error: error.map(Into::into),
        control,
        ..FormField::default()
    };
    let row = |title: &str| SettingsRow {
        title: title.into(),
        facts: vec!["Signed in 12 Nov 2026, 08:42".into(), "Last used 12 Nov 2026, 09:10".into()],
        chip: Some(Chip::in_force("In use")),
    };
    Settings {
        heading: "Settings".into(),
        lead: Some("How Assay speaks to you, and how you sign in.".into()),
        tabs: tabs(0),
        callouts: vec![SettingsCallout {
            text: "Your password was given to you by someone else.".into(),
            ..SettingsCallout::default()
        }],
        errors: vec![FormError { field: Some("old".into()), text: "This is not your password.".into() }],
        panels: vec![
            SettingsPanel {
                key: "profile",
                title: "Profile".into(),
                lead: Some("What colleagues see of you.".into()),
                facts: vec![
                    SettingsFact::new("Name", "Mara Lindqvist"),
                    SettingsFact::new("Number", "PER-07").link("/r/person/PER-07"),
                    SettingsFact::at("Since", Time::new("12 Nov 2024", "2024-11-12")),
                ],
                link: Some(Link::new("Open your record", "/r/person/PER-07")),
                ..SettingsPanel::default()
            },
            SettingsPanel {
                key: "region",
                title: "Language and region".into(),
                form: Some(form(
                    "/settings/region",
                    vec![
                        choice("language", "Language", &[("", "As your browser asks"), ("en", "English")]),
                        FormField {
                            name: "zone".into(),
                            label: "Time zone".into(),
                            control: Control::Text {
                                value: "Europe/Stockholm".into(),
                                max_length: None,
                                suggestions: zones.collect(),
                            },
                            ..FormField::default()
                        },
                    ],
                    "Save",
                )),
                ..SettingsPanel::default()
            },
            SettingsPanel {
                key: "password",
                title: "Signing in".into(),
                form: Some(form(
                    "/settings/password",
                    vec![
                        password("old", "Password now", Some("This is not your password."), Control::Password),
                        password("new", "New password", None, Control::NewPassword),
                    ],
                    "Change password",
                )),
                ..SettingsPanel::default()
            },
            SettingsPanel {
                key: "sessions",
                title: "Where you are signed in".into(),
                rows: vec![row("This browser"), row("Another browser")],
                form: Some(form("/settings/sessions", Vec::new(), "Sign out everywhere else")),
                ..SettingsPanel::default()
            },
        ],
    }
}

/// Intervals and thresholds.
pub fn workspace() -> Settings {
    let months = |name: &str, label: &str| FormField {
        name: name.into(),
        label: label.into(),
        hint: Some("12 unless you say otherwise.".into()),
        required: true,
        control: Control::Integer { value: String::new(), unit: None },
        ..FormField::default()
    };
    Settings {
        heading: "Workspace".into(),
        tabs: tabs(1),
        panels: vec![SettingsPanel {
            key: "parameters",
            title: "Intervals and thresholds".into(),
            form: Some(form(
                "/settings/workspace",
                vec![
                    months("audit", "Audit each process every (months)"),
                    choice("risk", "Risks above this level need a treatment", &[("", "As the product: Medium")]),
                ],
                "Save",
            )),
            ..SettingsPanel::default()
        }],
        ..Settings::default()
    }
}

/// Who can sign in.
pub fn people() -> People {
    let row = |name: &str, access: Chip| PersonRow {
        name: name.into(),
        href: "/settings/people/PER-07".into(),
        facts: vec!["PER-07".into(), "mara@apex.example".into(), "Quality".into()],
        access: Some(access),
    };
    People {
        heading: "People and accounts".into(),
        tabs: tabs(2),
        q: "an".into(),
        total: 120,
        rows: vec![row("Mara Lindqvist", Chip::in_force("Can sign in")), row("Leo Novak", Chip::plain("No account"))],
        next: Some("/settings/people?from=100".into()),
        previous: Some("/settings/people?from=0".into()),
        new: Some(Link::new("Add a person", "/r/person/new")),
    }
}

/// Nobody is called so.
pub fn people_none() -> People {
    People { heading: "People and accounts".into(), tabs: tabs(2), q: "zzz".into(), ..People::default() }
}

/// An account with a new password.
pub fn account() -> Settings {
    Settings {
        heading: "Leo Novak".into(),
        tabs: tabs(2),
        callouts: vec![SettingsCallout {
            good: true,
            text: "Tell Leo Novak this password in person. It is shown only now:".into(),
            secret: Some("k7mq2-xtwh9-fcabd".into()),
        }],
        panels: vec![SettingsPanel {
            key: "access",
            title: "Access".into(),
            form: Some(form("/settings/people/PER-12/access", Vec::new(), "Close the account")),
            ..SettingsPanel::default()
        }],
        ..Settings::default()
    }
}

/// What this installation is.
pub fn about() -> Settings {
    Settings {
        heading: "About".into(),
        tabs: tabs(3),
        panels: vec![SettingsPanel {
            key: "product",
            title: "This installation".into(),
            facts: vec![
                SettingsFact::new("Assay", "0.1.0"),
                SettingsFact::at("Last full check", Time::new("12 Nov 2026", "2026-11-12")),
            ],
            ..SettingsPanel::default()
        }],
        ..Settings::default()
    }
}

//! What people choose for themselves: language, clock, colours, password.

use assay_engine::{OpenSession, PASSWORD_LENGTH, PasswordError};
use assay_text::{Locale, Style};
use axum::http::StatusCode;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::{PERSONAL, show, tabs};
use crate::app::{Answer, Ctx, SESSION, language_cookie, theme_cookie};
use crate::fail::Fail;
use crate::handlers::account::set_cookie;
use crate::present::{Presenter, href};
use crate::reader::DateStyle;
use crate::respond::redirect;
use crate::views::form::{Control, FormError, FormField, FormOption};
use crate::views::list::Suggestion;
use crate::views::parts::Link;
use crate::views::settings::{Settings, SettingsCallout, SettingsFact, SettingsForm, SettingsPanel, SettingsRow};
use crate::views::shell::Theme;

/// What was typed and is wrong, to be shown again.
#[derive(Default)]
struct Wrong {
    field: &'static str,
    said: String,
    zone: Option<String>,
}

pub(crate) fn settings(ctx: &Ctx) -> Answer {
    shown(ctx, None)
}

/// Keeps language, time zone and the way dates are written.
pub(crate) fn region(ctx: &Ctx) -> Answer {
    let language = chosen(ctx, "language").map(ToOwned::to_owned);
    if language.as_deref().is_some_and(|language| !ctx.app.tongues.tags().any(|tag| tag == language)) {
        return Err(Fail::Malformed);
    }
    let dates = chosen(ctx, "dates").map(|name| DateStyle::named(name).ok_or(Fail::Malformed)).transpose()?;
    let zone = chosen(ctx, "zone").map(ToOwned::to_owned);
    if zone.as_deref().is_some_and(|name| TimeZone::get(name).is_err()) {
        let said = ctx.t().s("region-zone-unknown").plain();
        return refused(ctx, Wrong { field: "zone", said, zone });
    }
    let cookie = language.clone();
    ctx.engine().prefer(&ctx.me()?.actor.person, move |preferences| {
        preferences.language = language;
        preferences.zone = zone;
        preferences.dates = dates.map(|style| style.name().to_owned());
    })?;
    let mut response = redirect("/settings?done=preferences");
    if let Some(tag) = cookie {
        set_cookie(&mut response, &language_cookie(&tag, ctx.app.secure));
    }
    Ok(response)
}

/// Keeps colours and keyboard shortcuts.
pub(crate) fn appearance(ctx: &Ctx) -> Answer {
    let theme = ctx.field("theme").and_then(Theme::named).ok_or(Fail::Malformed)?;
    let shortcuts = match ctx.field("shortcuts") {
        Some("on") => true,
        Some("off") => false,
        _ => return Err(Fail::Malformed),
    };
    ctx.engine().prefer(&ctx.me()?.actor.person, move |preferences| {
        preferences.theme = Some(theme.name().to_owned());
        preferences.shortcuts = Some(shortcuts);
    })?;
    let mut response = redirect("/settings?done=preferences");
    set_cookie(&mut response, &theme_cookie(theme, ctx.app.secure));
    Ok(response)
}

/// Changes the colours from the menu of every page.
pub(crate) fn theme(ctx: &Ctx) -> Answer {
    let theme = ctx.field("theme").and_then(Theme::named).ok_or(Fail::Malformed)?;
    ctx.engine().prefer(&ctx.me()?.actor.person, move |preferences| {
        preferences.theme = Some(theme.name().to_owned());
    })?;
    let mut response = redirect(ctx.field("back").unwrap_or("/"));
    set_cookie(&mut response, &theme_cookie(theme, ctx.app.secure));
    Ok(response)
}

/// Changes the password.
pub(crate) fn password(ctx: &Ctx) -> Answer {
    let secret = ctx.cookie(SESSION).ok_or(Fail::SignIn)?;
    let (old, new) = (ctx.field("old").unwrap_or_default(), ctx.field("new").unwrap_or_default());
    let (least, most) = PASSWORD_LENGTH.into_inner();
    let t = ctx.t();
    let (field, said) = match ctx.engine().change_password(secret, &ctx.me()?.actor.person, old, new) {
        Ok(()) => return Ok(redirect("/settings?done=password")),
        Err(PasswordError::Wrong) => ("old", t.s("access-wrong").plain()),
        Err(PasswordError::Wait { wait }) => ("old", t.s("access-wait").with("minutes", wait.as_mins().max(1)).plain()),
        Err(PasswordError::Length { length }) => {
            ("new", t.s("access-length").with("least", least).with("most", most).with("length", length).plain())
        }
        Err(PasswordError::Same) => ("new", t.s("access-same").plain()),
        Err(PasswordError::Engine(error)) => return Err(error.into()),
    };
    refused(ctx, Wrong { field, said, zone: None })
}

/// Signs out everywhere else.
pub(crate) fn sessions(ctx: &Ctx) -> Answer {
    let secret = ctx.cookie(SESSION).ok_or(Fail::SignIn)?;
    ctx.engine().end_other_sessions(secret, &ctx.me()?.actor.person)?;
    Ok(redirect("/settings?done=sessions#sessions"))
}

/// What was chosen; nothing chosen follows browser and workspace.
fn chosen<'c>(ctx: &'c Ctx, name: &str) -> Option<&'c str> {
    ctx.field(name).map(str::trim).filter(|value| !value.is_empty())
}

fn refused(ctx: &Ctx, wrong: Wrong) -> Answer {
    let mut response = shown(ctx, Some(wrong))?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

fn shown(ctx: &Ctx, wrong: Option<Wrong>) -> Answer {
    let t = ctx.t();
    let wrong = wrong.unwrap_or_default();
    let mut panels = vec![profile(ctx)?, region_panel(ctx, &wrong)?, appearance_panel(ctx), access(ctx, &wrong)];
    panels.push(sessions_panel(ctx)?);
    let errors = match wrong.field {
        "" => Vec::new(),
        field => vec![FormError { field: Some(field.to_owned()), text: wrong.said.clone() }],
    };
    let callouts = ctx.me()?.temporary.then(|| SettingsCallout {
        text: format!("{} {}", t.s("access-temporary").plain(), t.s("access-temporary-help").plain()),
        ..SettingsCallout::default()
    });
    let view = Settings {
        heading: t.s("settings-title").plain(),
        lead: Some(t.s("settings-lead").plain()),
        tabs: tabs(ctx, PERSONAL)?,
        callouts: callouts.into_iter().collect(),
        errors,
        panels,
    };
    show(ctx, &view)
}

fn profile(ctx: &Ctx) -> Result<SettingsPanel, Fail> {
    let (me, t) = (ctx.me()?, ctx.t());
    let identity = &ctx.engine().pack().identity;
    let page = href(&identity.register, &me.actor.person);
    let roles: Vec<String> = me.actor.roles.iter().map(|role| ctx.words().role(role)).collect();
    let roles = if roles.is_empty() { t.s("profile-no-roles").plain() } else { roles.join(", ") };
    Ok(SettingsPanel {
        key: "profile",
        title: t.s("profile").plain(),
        lead: Some(t.s("profile-lead").plain()),
        facts: vec![
            SettingsFact::new(t.s("profile-name").plain(), &me.actor.name),
            SettingsFact::new(t.s("profile-number").plain(), &me.actor.person).link(&page),
            SettingsFact::new(t.s("profile-email").plain(), me.person.text(&identity.email).unwrap_or_default()),
            SettingsFact::new(t.s("profile-roles").plain(), roles),
        ],
        link: Some(Link::new(t.s("profile-record").plain(), page)),
        ..SettingsPanel::default()
    })
}

fn region_panel(ctx: &Ctx, wrong: &Wrong) -> Result<SettingsPanel, Fail> {
    let t = ctx.t();
    let preferences = &ctx.me()?.preferences;
    let language = preferences.language.as_deref().unwrap_or_default();
    let browser =
        FormOption { label: t.s("region-language-browser").plain(), on: language.is_empty(), ..FormOption::default() };
    let languages = ctx.app.tongues.tags().map(|tag| FormOption {
        value: tag.to_owned(),
        label: Locale::of(tag).name().to_owned(),
        note: None,
        on: tag == language,
    });
    let now = ctx.engine().now();
    let zone = wrong.zone.clone().or_else(|| preferences.zone.clone()).unwrap_or_default();
    let organisation = now.at.to_zoned(ctx.engine().zone()).strftime("%H:%M").to_string();
    let dates = DateStyle::ALL.map(|style| FormOption {
        value: style.name().to_owned(),
        label: match style {
            DateStyle::Words => ctx.reader.tongue.locale().date(now.today, Style::Short),
            DateStyle::Iso => now.today.to_string(),
        },
        note: None,
        on: ctx.reader.dates == style,
    });
    let fields = vec![
        FormField {
            name: "language".to_owned(),
            label: t.s("region-language").plain(),
            required: true,
            control: Control::Choice { options: std::iter::once(browser).chain(languages).collect() },
            ..FormField::default()
        },
        FormField {
            name: "dates".to_owned(),
            label: t.s("region-dates").plain(),
            required: true,
            control: Control::Choice { options: dates.to_vec() },
            ..FormField::default()
        },
        FormField {
            name: "zone".to_owned(),
            label: t.s("region-zone").plain(),
            hint: Some(t.s("region-zone").attribute("hint").with("time", &organisation).plain()),
            error: (wrong.field == "zone").then(|| wrong.said.clone()),
            wide: true,
            control: Control::Text { value: zone, max_length: None, suggestions: zones(now.at) },
            ..FormField::default()
        },
    ];
    Ok(SettingsPanel {
        key: "region",
        title: t.s("region").plain(),
        form: Some(form("/settings/region", fields, t.s("settings-save").plain())),
        ..SettingsPanel::default()
    })
}

/// The time zones people live in, with their distance from UTC today.
fn zones(now: Timestamp) -> Vec<Suggestion> {
    let names = jiff::tz::db().available();
    let places = names.filter(|name| {
        let continent = name.as_str().split('/').next().unwrap_or_default();
        const CONTINENTS: [&str; 10] = [
            "Africa",
            "America",
            "Antarctica",
            "Arctic",
            "Asia",
            "Atlantic",
            "Australia",
            "Europe",
            "Indian",
            "Pacific",
        ];
        CONTINENTS.contains(&continent) || name.as_str() == "UTC"
    });
    let offset = |name: &str| {
        let zone = TimeZone::get(name).ok()?;
        Some(format!("UTC{}", now.to_zoned(zone).strftime("%:z")))
    };
    places
        .map(|name| Suggestion { value: name.to_string(), label: offset(name.as_str()).unwrap_or_default() })
        .collect()
}

fn appearance_panel(ctx: &Ctx) -> SettingsPanel {
    let t = ctx.t();
    let themes =
        [(Theme::System, "appearance-theme-system"), (Theme::Light, "theme-light"), (Theme::Dark, "theme-dark")];
    let themes = themes.map(|(theme, word)| FormOption {
        value: theme.name().to_owned(),
        label: t.s(word).plain(),
        note: None,
        on: ctx.reader.theme == theme,
    });
    let shortcuts = [("on", "appearance-shortcuts-on", true), ("off", "appearance-shortcuts-off", false)];
    let shortcuts = shortcuts.map(|(value, word, on)| FormOption {
        value: value.to_owned(),
        label: t.s(word).plain(),
        note: None,
        on: ctx.reader.shortcuts == on,
    });
    let fields = vec![
        FormField {
            name: "theme".to_owned(),
            label: t.s("appearance-theme").plain(),
            required: true,
            control: Control::Choice { options: themes.to_vec() },
            ..FormField::default()
        },
        FormField {
            name: "shortcuts".to_owned(),
            label: t.s("appearance-shortcuts").plain(),
            hint: Some(t.s("appearance-shortcuts").attribute("hint").plain()),
            required: true,
            control: Control::Choice { options: shortcuts.to_vec() },
            ..FormField::default()
        },
    ];
    SettingsPanel {
        key: "appearance",
        title: t.s("appearance").plain(),
        form: Some(form("/settings/appearance", fields, t.s("settings-save").plain())),
        ..SettingsPanel::default()
    }
}

fn access(ctx: &Ctx, wrong: &Wrong) -> SettingsPanel {
    let t = ctx.t();
    let field = |name: &'static str, label: &'static str, fresh: bool| FormField {
        name: name.to_owned(),
        label: t.s(label).plain(),
        hint: fresh.then(|| t.s(label).attribute("hint").with("least", *PASSWORD_LENGTH.start()).plain()),
        error: (wrong.field == name).then(|| wrong.said.clone()),
        required: true,
        control: if fresh { Control::NewPassword } else { Control::Password },
        ..FormField::default()
    };
    let fields = vec![field("old", "access-old", false), field("new", "access-new", true)];
    let mut form = form("/settings/password", fields, t.s("access-change").plain());
    form.consequence = Some(t.s("access-change-effect").plain());
    SettingsPanel { key: "password", title: t.s("access").plain(), form: Some(form), ..SettingsPanel::default() }
}

fn sessions_panel(ctx: &Ctx) -> Result<SettingsPanel, Fail> {
    let t = ctx.t();
    let secret = ctx.cookie(SESSION).unwrap_or_default();
    let open = ctx.engine().sessions(secret, &ctx.me()?.actor.person)?;
    let named = std::collections::BTreeMap::new();
    let present = Presenter::new(ctx, &named);
    let row = |session: &OpenSession| {
        let (since, seen) = (present.moment(session.since).text, present.moment(session.seen).text);
        let word = if session.here { "sessions-here" } else { "sessions-other" };
        SettingsRow {
            title: t.s(word).plain(),
            facts: vec![
                t.s("sessions-since").with("at", &since).plain(),
                t.s("sessions-seen").with("at", &seen).plain(),
            ],
            chip: None,
        }
    };
    let rows: Vec<SettingsRow> = open.iter().map(row).collect();
    let others = open.iter().any(|session| !session.here);
    Ok(SettingsPanel {
        key: "sessions",
        title: t.s("sessions").plain(),
        lead: Some(t.s("sessions-lead").plain()),
        rows,
        form: others.then(|| form("/settings/sessions", Vec::new(), t.s("sessions-end").plain())),
        ..SettingsPanel::default()
    })
}

/// A form with one button.
pub(super) fn form(action: &str, fields: Vec<FormField>, submit: String) -> SettingsForm {
    SettingsForm {
        action: action.to_owned(),
        fields,
        buttons: vec![Suggestion { value: "save".to_owned(), label: submit }],
        ..SettingsForm::default()
    }
}

//! What holds for everybody: the organisation, and the intervals and thresholds of its system.

use std::collections::BTreeMap;

use assay_core::permission::{Right, may};
use assay_core::{Act, Command, Json, Record};
use assay_engine::EngineError;
use assay_pack::{Parameter, ParameterKind, Register};
use assay_text::sort_key;
use axum::http::StatusCode;

use super::personal::form;
use super::{WORKSPACE, reach, show};
use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::present::{href, number_of};
use crate::respond::redirect;
use crate::views::form::{Control, FormError, FormField, FormOption};
use crate::views::parts::{Hidden, Link};
use crate::views::settings::{Settings, SettingsFact, SettingsPanel};

/// Field of the reason.
const REASON: &str = "reason";

pub(crate) fn workspace(ctx: &Ctx) -> Answer {
    shown(ctx, &Wrong::default(), None)
}

/// What is wrong with what was typed, by field.
#[derive(Default)]
struct Wrong {
    at: BTreeMap<String, String>,
    all: Vec<FormError>,
}

impl Wrong {
    fn put(&mut self, field: &str, label: &str, said: String) {
        self.all.push(FormError { field: Some(field.to_owned()), text: format!("{label}: {said}") });
        self.at.entry(field.to_owned()).or_insert(said);
    }
}

/// Gives parameters values of the workspace's own, or takes them back.
pub(crate) fn save(ctx: &Ctx) -> Answer {
    let register = register(ctx)?;
    let actor = ctx.me()?.actor.clone();
    let kept = kept(ctx, register)?;
    let mut data: BTreeMap<String, Json> = BTreeMap::new();
    for key in ctx.engine().pack().parameters.keys() {
        let Some(typed) = ctx.field(key).map(str::trim) else { continue };
        if typed != own(kept.as_ref(), key) {
            data.insert(key.clone(), if typed.is_empty() { Json::Null } else { Json::from(typed) });
        }
    }
    if data.is_empty() {
        return Ok(redirect("/settings/workspace?done=unchanged"));
    }
    let reason = ctx.field(REASON).unwrap_or_default().trim();
    if reason.is_empty() {
        let mut wrong = Wrong::default();
        let said = ctx.words().message(&assay_core::Message::new("value-required"));
        wrong.put(REASON, &ctx.t().s("parameters-reason").plain(), said);
        return refused(ctx, &wrong, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let (act, expected) = match &kept {
        Some(record) => {
            let version = ctx.field("version").and_then(|version| version.parse().ok());
            (Act::Edit { number: record.number.clone(), set: data }, version)
        }
        None => {
            // The record is called what its register is called.
            data.insert("title".to_owned(), Json::from(ctx.words().register(&register.key)));
            (Act::Create { register: register.key.clone(), data, state: None, external: None }, None)
        }
    };
    let command = Command { expected, ..Command::new(actor, act).because(reason) };
    match ctx.engine().submit(command) {
        Ok(_) => Ok(redirect("/settings/workspace?done=saved")),
        Err(EngineError::Refused(refusal)) => {
            let mut wrong = Wrong::default();
            for problem in &refusal.problems {
                let said = ctx.words().message(&problem.message);
                match problem.field.as_deref() {
                    Some("$reason") => wrong.put(REASON, &ctx.t().s("parameters-reason").plain(), said),
                    Some(field) => wrong.put(field, &ctx.words().parameter(field), said),
                    None => wrong.all.push(FormError { field: None, text: said }),
                }
            }
            let conflict = refusal.kind == assay_core::RefusalKind::Conflict;
            refused(ctx, &wrong, if conflict { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY })
        }
        Err(error) => Err(error.into()),
    }
}

fn refused(ctx: &Ctx, wrong: &Wrong, status: StatusCode) -> Answer {
    let mut response = shown(ctx, wrong, Some(ctx))?;
    *response.status_mut() = status;
    Ok(response)
}

/// The register of parameters, if whoever asks may set them.
fn register(ctx: &Ctx) -> Result<&Register, Fail> {
    let pack = ctx.engine().pack();
    let register = pack.settings.as_ref().and_then(|key| pack.register(key)).ok_or(Fail::NotFound)?;
    if may(&ctx.me()?.actor, Right::Create, register, None) { Ok(register) } else { Err(Fail::NotFound) }
}

/// The record of the workspace's own values, once there is one.
fn kept(ctx: &Ctx, register: &Register) -> Result<Option<Record>, Fail> {
    let actor = &ctx.me()?.actor;
    match ctx.engine().titles(actor, &register.key, 1)?.first() {
        Some((number, _)) => Ok(Some(ctx.engine().record(actor, number)?)),
        None => Ok(None),
    }
}

/// The workspace's own value as a form shows it.
fn own(record: Option<&Record>, key: &str) -> String {
    match record.and_then(|record| record.data.get(key)) {
        None | Some(Json::Null) => String::new(),
        Some(Json::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}

fn shown(ctx: &Ctx, wrong: &Wrong, typed: Option<&Ctx>) -> Answer {
    let tabs = reach(ctx, WORKSPACE)?;
    let mut panels = vec![organisation(ctx)?];
    panels.extend(start(ctx)?);
    if let Ok(register) = register(ctx) {
        panels.push(parameters(ctx, register, wrong, typed)?);
    }
    let view = Settings {
        heading: ctx.t().s("settings-workspace").plain(),
        tabs,
        errors: wrong.all.clone(),
        panels,
        ..Settings::default()
    };
    show(ctx, &view)
}

fn organisation(ctx: &Ctx) -> Result<SettingsPanel, Fail> {
    let (engine, t) = (ctx.engine(), ctx.t());
    let actor = &ctx.me()?.actor;
    let key = &engine.pack().organisation;
    let page = engine.titles(actor, key, 1)?.first().map(|(number, _)| href(key, number));
    Ok(SettingsPanel {
        key: "organisation",
        title: t.s("workspace-organisation").plain(),
        lead: Some(t.s("workspace-organisation-lead").plain()),
        facts: vec![
            SettingsFact::new(t.s("workspace-name").plain(), ctx.workspace()),
            SettingsFact::new(t.s("workspace-standard").plain(), ctx.words().standard(&engine.edition()?)),
        ],
        link: page.map(|page| Link::new(t.s("workspace-organisation-open").plain(), page)),
        ..SettingsPanel::default()
    })
}

/// The way to the first questions, and to what was made of the answers.
fn start(ctx: &Ctx) -> Result<Option<SettingsPanel>, Fail> {
    if !ctx.engine().may_start(&ctx.me()?.actor) {
        return Ok(None);
    }
    let t = ctx.t();
    let link = match ctx.engine().start_state()?.last {
        Some(_) => Link::new(t.s("start-made").plain(), super::super::start::MADE),
        None => Link::new(t.s("start-open").plain(), super::super::start::PATH),
    };
    Ok(Some(SettingsPanel {
        key: "start",
        title: t.s("start-panel").plain(),
        lead: Some(t.s("start-panel-lead").plain()),
        link: Some(link),
        ..SettingsPanel::default()
    }))
}

fn parameters(ctx: &Ctx, register: &Register, wrong: &Wrong, typed: Option<&Ctx>) -> Result<SettingsPanel, Fail> {
    let (t, words) = (ctx.t(), ctx.words());
    let kept = kept(ctx, register)?;
    let mut fields: Vec<FormField> = ctx
        .engine()
        .pack()
        .parameters
        .values()
        .map(|parameter| {
            let value = typed.and_then(|typed| typed.field(&parameter.key)).map(ToOwned::to_owned);
            let value = value.unwrap_or_else(|| own(kept.as_ref(), &parameter.key));
            let error = wrong.at.get(&parameter.key).cloned();
            FormField { error, ..field(ctx, register, parameter, &value) }
        })
        .collect();
    fields.sort_by_cached_key(|field| sort_key(&field.label));
    fields.push(FormField {
        name: REASON.to_owned(),
        label: t.s("parameters-reason").plain(),
        hint: Some(t.s("parameters-reason").attribute("hint").plain()),
        error: wrong.at.get(REASON).cloned(),
        required: true,
        wide: true,
        control: Control::Text {
            value: typed.and_then(|typed| typed.field(REASON)).unwrap_or_default().to_owned(),
            max_length: None,
            suggestions: Vec::new(),
        },
        ..FormField::default()
    });
    let mut form = form(WORKSPACE, fields, t.s("settings-save").plain());
    form.consequence = Some(t.s("parameters-effect").plain());
    form.hidden.extend(kept.as_ref().map(|record| Hidden::new("version", record.version.to_string())));
    let history = kept.map(|record| format!("{}/history", href(&register.key, &record.number)));
    Ok(SettingsPanel {
        key: "parameters",
        title: words.register(&register.key),
        lead: Some(words.lead(&register.key)),
        link: history.map(|history| Link::new(t.s("parameters-history").plain(), history)),
        form: Some(form),
        ..SettingsPanel::default()
    })
}

fn field(ctx: &Ctx, register: &Register, parameter: &Parameter, value: &str) -> FormField {
    let (t, words) = (ctx.t(), ctx.words());
    let option = |key: &str| words.option(&register.key, &parameter.key, key);
    let default = match (&parameter.kind, &parameter.default) {
        (ParameterKind::Choice(_), Json::String(key)) => option(key),
        (_, default) => number_of(ctx, default),
    };
    let said = t.s("parameters-default").with("value", &default).plain();
    let hint = words.field_hint(&register.key, &parameter.key);
    let control = match &parameter.kind {
        ParameterKind::Integer => Control::Integer { value: value.to_owned(), unit: None },
        ParameterKind::Text => Control::Text { value: value.to_owned(), max_length: None, suggestions: Vec::new() },
        ParameterKind::Choice(options) => {
            let none = FormOption {
                label: t.s("parameters-default-option").with("value", &default).plain(),
                on: value.is_empty(),
                ..FormOption::default()
            };
            let options = options.iter().map(|key| FormOption {
                value: key.clone(),
                label: option(key),
                note: None,
                on: key == value,
            });
            Control::Choice { options: std::iter::once(none).chain(options).collect() }
        }
    };
    let is_choice = matches!(parameter.kind, ParameterKind::Choice(_));
    let hint = match (is_choice, hint) {
        (true, hint) => hint,
        (false, None) => Some(said),
        (false, Some(hint)) => Some(format!("{hint}. {said}")),
    };
    // None has to be filled, and saying so at each would drown the rest.
    FormField {
        name: parameter.key.clone(),
        label: words.parameter(&parameter.key),
        hint,
        required: true,
        control,
        ..FormField::default()
    }
}

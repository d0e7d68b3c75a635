//! Views people keep: save, rename, share, open with, take away.

use assay_core::{Refusal, RefusalKind};
use assay_engine::{EngineError, SavedView, ViewDraft};
use assay_pack::Register;
use axum::http::StatusCode;

use super::list::{self, Asked};
use crate::app::{Answer, Ctx, pairs};
use crate::fail::Fail;
use crate::respond::{page, redirect};
use crate::views::form::{Control, Form, FormError, FormField, FormOption, FormSection};
use crate::views::list::Suggestion;
use crate::views::parts::{Hidden, Link};
use crate::views::shell::At;

/// The form of a new view of what the query shows.
pub(crate) fn new(ctx: &Ctx) -> Answer {
    let register = list::register(ctx)?;
    let draft = ViewDraft { query: essential(ctx, register, &ctx.query), ..ViewDraft::default() };
    form(ctx, register, None, &draft, None, StatusCode::OK)
}

/// Keeps a new view.
pub(crate) fn create(ctx: &Ctx) -> Answer {
    let register = list::register(ctx)?;
    save(ctx, register, None)
}

/// The form of a view there is; with a query it keeps what that shows.
pub(crate) fn edit(ctx: &Ctx) -> Answer {
    let register = list::register(ctx)?;
    let view = found(ctx, register)?;
    let draft = ViewDraft {
        name: view.name.clone(),
        query: if ctx.query.is_empty() { view.query.clone() } else { essential(ctx, register, &ctx.query) },
        shared: view.shared,
        opens_for_me: view.opens_for_me,
        opens_for: view.opens_for.clone(),
    };
    form(ctx, register, Some(&view), &draft, None, StatusCode::OK)
}

/// Changes a view, or takes it away.
pub(crate) fn change(ctx: &Ctx) -> Answer {
    let register = list::register(ctx)?;
    let view = found(ctx, register)?;
    let actor = &ctx.me()?.actor;
    match ctx.field("action") {
        Some("delete") => {
            ctx.engine().remove_view(actor, &register.key, &view.id)?;
            Ok(redirect(&format!("/r/{}?view=all&done=view-removed", register.key)))
        }
        // From the list: only what is shown changes.
        Some("update") => {
            let query = essential(ctx, register, &pairs(ctx.field("query").unwrap_or_default()));
            let SavedView { name, shared, opens_for_me, opens_for, .. } = view.clone();
            let draft = ViewDraft { name, query, shared, opens_for_me, opens_for };
            ctx.engine().save_view(actor, &register.key, Some(&view.id), &draft)?;
            Ok(shown(register, &view.id, &draft.query))
        }
        _ => save(ctx, register, Some(&view)),
    }
}

/// The query that makes a view, whatever else was asked.
fn essential(ctx: &Ctx, register: &Register, query: &[(String, String)]) -> String {
    Asked::of(ctx, register, query).essential_query()
}

fn found(ctx: &Ctx, register: &Register) -> Result<SavedView, Fail> {
    let views = ctx.engine().saved_views(&ctx.me()?.actor, &register.key)?;
    views.into_iter().find(|view| view.id == ctx.part("view")).ok_or(Fail::NotFound)
}

fn shown(register: &Register, id: &str, query: &str) -> axum::response::Response {
    redirect(&format!("/r/{}?{query}&saved={id}&done=view-saved", register.key))
}

fn save(ctx: &Ctx, register: &Register, view: Option<&SavedView>) -> Answer {
    let actor = &ctx.me()?.actor;
    let mut draft = ViewDraft {
        name: ctx.field("name").unwrap_or_default().to_owned(),
        query: essential(ctx, register, &pairs(ctx.field("query").unwrap_or_default())),
        shared: ctx.field("shared") == Some("true"),
        opens_for_me: ctx.field("opens") == Some("true"),
        opens_for: ctx.form.iter().filter(|(name, _)| name == "roles").map(|(_, role)| role.clone()).collect(),
    };
    if let Some(view) = view.filter(|view| !view.may_change) {
        draft.shared = view.shared;
    }
    if !ctx.engine().is_steward(actor) {
        draft.opens_for = view.map(|view| view.opens_for.clone()).unwrap_or_default();
    }
    // "Save as" makes a view of one's own out of somebody else's.
    let as_new = ctx.field("action") == Some("save-as");
    let id = view.filter(|_| !as_new).map(|view| view.id.as_str());
    if as_new {
        draft.opens_for.clear();
    }
    match ctx.engine().save_view(actor, &register.key, id, &draft) {
        Ok(id) => Ok(shown(register, &id, &draft.query)),
        Err(EngineError::Refused(refusal)) if refusal.kind != RefusalKind::NotFound => {
            form(ctx, register, view, &draft, Some(&refusal), StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(error) => Err(error.into()),
    }
}

fn form(
    ctx: &Ctx,
    register: &Register,
    view: Option<&SavedView>,
    draft: &ViewDraft,
    refusal: Option<&Refusal>,
    status: StatusCode,
) -> Answer {
    let t = ctx.t();
    let say = |id: &'static str| t.s(id).plain();
    let problems = refusal.into_iter().flat_map(|refusal| &refusal.problems);
    let errors: Vec<FormError> = problems
        .map(|problem| FormError { field: problem.field.clone(), text: ctx.words().message(&problem.message) })
        .collect();
    let at_name = errors.iter().find(|error| error.field.is_some()).map(|error| error.text.clone());
    let boolean = |name: &str, label: &'static str, hint: &'static str, on: bool| FormField {
        name: name.to_owned(),
        label: say(label),
        hint: Some(say(hint)),
        wide: true,
        control: Control::Boolean(on),
        ..FormField::default()
    };
    let mine = view.is_none_or(|view| view.may_change);
    let mut fields = vec![FormField {
        name: "name".to_owned(),
        label: say("view-name"),
        error: at_name,
        required: true,
        wide: true,
        focus: true,
        control: Control::Text { value: draft.name.clone(), max_length: None, suggestions: Vec::new() },
        ..FormField::default()
    }];
    fields.push(boolean("opens", "view-opens", "view-opens-hint", draft.opens_for_me));
    if mine {
        fields.push(boolean("shared", "view-shared", "view-shared-hint", draft.shared));
    }
    if ctx.engine().is_steward(&ctx.me()?.actor) && mine {
        let role = |role: &String| FormOption {
            value: role.clone(),
            label: ctx.words().role(role),
            note: None,
            on: draft.opens_for.contains(role),
        };
        fields.push(FormField {
            name: "roles".to_owned(),
            label: say("view-roles"),
            hint: Some(say("view-roles-hint")),
            wide: true,
            control: Control::Choices { options: ctx.engine().pack().roles.iter().map(role).collect() },
            ..FormField::default()
        });
    }
    let base = format!("/r/{}/views", register.key);
    let as_new = || Suggestion { value: "save-as".to_owned(), label: say("view-save-as") };
    let delete = || Suggestion { value: "delete".to_owned(), label: say("view-delete") };
    let form = Form {
        heading: view.map_or_else(|| say("view-new"), |view| t.s("view-edit").with("name", &view.name).plain()),
        lead: Some(say("view-lead")),
        action: view.map_or_else(|| format!("{base}/new"), |view| format!("{base}/{}", view.id)),
        hidden: vec![Hidden::new("query", draft.query.clone())],
        sections: vec![FormSection { key: "view".to_owned(), fields, ..FormSection::default() }],
        errors,
        submit: say("form-save"),
        second: view.map(|view| if view.may_change { delete() } else { as_new() }),
        cancel: format!("/r/{}?{}", register.key, draft.query),
        ..Form::default()
    };
    let parents =
        vec![Link::new(ctx.words().register_plural(&register.key), format!("/r/{}?{}", register.key, draft.query))];
    let mut response = page(ctx, &form, At::Register(register.key.clone()), parents)?;
    *response.status_mut() = status;
    Ok(response)
}

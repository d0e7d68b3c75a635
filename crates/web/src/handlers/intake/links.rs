//! Public links: made, printed, switched off and given new addresses by those who look after a form.

use std::collections::BTreeMap;

use assay_core::Refusal;
use assay_engine::{EngineError, IntakeLink};
use assay_pack::Intake;
use axum::http::{StatusCode, header};
use qrcode::{Color, EcLevel, QrCode};

use super::places;
use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::handlers::form::offers::Offers;
use crate::present::Presenter;
use crate::respond::{front, html, page, redirect};
use crate::views::form::{Control, FormError, FormField};
use crate::views::intake::{Code, Links, PublicLink, Sheet};
use crate::views::list::Suggestion;
use crate::views::parts::Link;
use crate::views::shell::At;

/// Where the links are.
const HERE: &str = "/settings/intake";
/// Light squares around a code, so that it can be found.
const QUIET: usize = 4;

/// The forms the reader may make links to.
fn forms(ctx: &Ctx) -> Result<Vec<&Intake>, Fail> {
    let actor = &ctx.me()?.actor;
    let forms = ctx.engine().pack().intake.iter();
    Ok(forms.filter(|form| ctx.engine().may_link(actor, form)).collect())
}

/// May the reader make links at all?
pub(crate) fn looks_after_any(ctx: &Ctx) -> bool {
    forms(ctx).is_ok_and(|forms| !forms.is_empty())
}

/// All links, and the form that makes one.
pub(crate) fn list(ctx: &Ctx) -> Answer {
    show(ctx, StatusCode::OK, &[])
}

/// Makes a link.
pub(crate) fn make(ctx: &Ctx) -> Answer {
    let form = ctx.field("form").unwrap_or_default();
    let Some(found) = forms(ctx)?.into_iter().find(|known| known.key == form) else {
        let text = ctx.t().s("links-no-form").plain();
        return show(ctx, StatusCode::UNPROCESSABLE_ENTITY, &[("form".to_owned(), text)]);
    };
    let offers = Offers::new(ctx);
    let mut place = BTreeMap::new();
    for (name, kind) in places(ctx, found) {
        let typed = ctx.field(&format!("place.{name}")).unwrap_or_default();
        if !typed.trim().is_empty() {
            place.insert(name.to_owned(), offers.resolve(kind, typed)?);
        }
    }
    let name = ctx.field("name").unwrap_or_default();
    match ctx.engine().make_intake_link(&ctx.me()?.actor, &found.key, name, &place) {
        Ok(id) => Ok(redirect(&format!("{HERE}/{id}?done=link-made"))),
        Err(EngineError::Refused(refusal)) if !refusal.problems.is_empty() && is_at_fields(&refusal) => {
            let wrong: Vec<(String, String)> = refusal
                .problems
                .iter()
                .map(|problem| {
                    let field = problem.field.clone().unwrap_or_default();
                    let name = if field == "name" { field } else { format!("place.{field}") };
                    (name, ctx.words().problem(problem))
                })
                .collect();
            show(ctx, StatusCode::UNPROCESSABLE_ENTITY, &wrong)
        }
        Err(error) => Err(error.into()),
    }
}

fn is_at_fields(refusal: &Refusal) -> bool {
    refusal.problems.iter().all(|problem| problem.field.is_some())
}

fn show(ctx: &Ctx, status: StatusCode, wrong: &[(String, String)]) -> Answer {
    let forms = forms(ctx)?;
    if forms.is_empty() {
        // For those who may do nothing here the page does not exist.
        return Err(Fail::NotFound);
    }
    let actor = &ctx.me()?.actor;
    let links = ctx.engine().intake_links(actor)?;
    let error = |name: &str| wrong.iter().find(|(at, _)| at == name).map(|(_, text)| text.clone());
    let offers = Offers::new(ctx);
    let mut shown: Vec<FormField> = Vec::new();
    for form in &forms {
        for (name, kind) in places(ctx, form) {
            let sent = format!("place.{name}");
            if shown.iter().any(|field| field.name == sent) {
                continue;
            }
            shown.push(FormField {
                label: ctx.words().field(&form.register, name),
                error: error(&sent),
                control: offers.pick(kind, ctx.field(&sent).unwrap_or_default())?,
                name: sent,
                ..FormField::default()
            });
        }
    }
    let named = named(ctx, &links)?;
    let view = Links {
        links: links.iter().map(|link| public(ctx, link, &named)).collect(),
        forms: forms
            .iter()
            .map(|form| Suggestion { value: form.key.clone(), label: form_name(ctx, &form.key) })
            .collect(),
        name: FormField {
            name: "name".to_owned(),
            label: ctx.t().s("links-name").plain(),
            hint: Some(ctx.t().s("links-name-hint").plain()),
            error: error("name"),
            required: true,
            control: Control::Text {
                value: ctx.field("name").unwrap_or_default().to_owned(),
                max_length: Some(100),
                suggestions: Vec::new(),
            },
            ..FormField::default()
        },
        form: ctx
            .field("form")
            .map(ToOwned::to_owned)
            .or_else(|| forms.first().map(|form| form.key.clone()))
            .unwrap_or_default(),
        places: shown,
        errors: wrong
            .iter()
            .map(|(field, text)| FormError { field: (field != "form").then(|| field.clone()), text: text.clone() })
            .collect(),
    };
    let mut response = page(ctx, &view, At::Elsewhere, Vec::new())?;
    *response.status_mut() = status;
    Ok(response)
}

fn form_name(ctx: &Ctx, form: &str) -> String {
    ctx.words().intake(form, None).unwrap_or_else(|| form.to_owned())
}

type Named = BTreeMap<String, assay_core::Record>;

/// What links name: makers and places.
fn named(ctx: &Ctx, links: &[IntakeLink]) -> Result<Named, Fail> {
    let places: Vec<String> = links.iter().flat_map(|link| place(link).into_values()).collect();
    let numbers = places.iter().map(String::as_str).chain(links.iter().map(|link| link.made_by.as_str()));
    Ok(ctx.engine().records_named(&ctx.me()?.actor, numbers)?)
}

fn place(link: &IntakeLink) -> BTreeMap<String, String> {
    serde_json::from_str(&link.place).unwrap_or_default()
}

fn public(ctx: &Ctx, link: &IntakeLink, named: &Named) -> PublicLink {
    let present = Presenter::new(ctx, named);
    let register = ctx.engine().pack().intake(&link.form).map(|form| form.register.clone()).unwrap_or_default();
    let address = address(ctx, &link.token);
    PublicLink {
        href: format!("{HERE}/{}", link.id),
        name: link.name.clone(),
        form: form_name(ctx, &link.form),
        place: place(link)
            .iter()
            .map(|(field, number)| (ctx.words().field(&register, field), present.short(number)))
            .collect(),
        off: link.off.map(|at| present.day(at)),
        reports: link.reports,
        latest: link.latest.map(|at| present.day(at)),
        made: present.day(link.made),
        by: present.person(&link.made_by).name,
        code: code(&address),
        address,
    }
}

/// The whole address, as the browser of whoever prints it reaches this server.
fn address(ctx: &Ctx, token: &str) -> String {
    let scheme = if ctx.app.secure { "https" } else { "http" };
    let host = ctx.headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or("localhost");
    format!("{scheme}://{host}/intake/{token}")
}

/// An address as a code that still reads with a quarter of it covered or torn.
fn code(address: &str) -> Code {
    let Ok(made) = QrCode::with_error_correction_level(address, EcLevel::Q) else { return Code::default() };
    let width = made.width();
    let mut path = String::new();
    for (place, color) in made.to_colors().iter().enumerate() {
        if *color == Color::Dark && width > 0 {
            path.push_str(&format!("M{} {}h1v1h-1z", place % width + QUIET, place / width + QUIET));
        }
    }
    Code { size: width + 2 * QUIET, path }
}

fn found(ctx: &Ctx) -> Result<IntakeLink, Fail> {
    let id = ctx.part("id").parse().map_err(|_number: std::num::ParseIntError| Fail::NotFound)?;
    Ok(ctx.engine().intake_link(&ctx.me()?.actor, id)?)
}

/// One link with its code.
pub(crate) fn one(ctx: &Ctx) -> Answer {
    let link = found(ctx)?;
    let named = named(ctx, std::slice::from_ref(&link))?;
    let above = vec![Link::new(ctx.t().s("links-title").plain(), HERE)];
    page(ctx, &public(ctx, &link, &named), At::Elsewhere, above)
}

/// The sheet to hang on the wall.
pub(crate) fn sheet(ctx: &Ctx) -> Answer {
    let link = found(ctx)?;
    if link.off.is_some() {
        return Ok(redirect(&format!("{HERE}/{}", link.id)));
    }
    let named = named(ctx, std::slice::from_ref(&link))?;
    let public = public(ctx, &link, &named);
    let view = Sheet {
        heading: public.form,
        lead: ctx.words().intake(&link.form, Some("lead")).unwrap_or_default(),
        place: public.place.into_iter().map(|(_, title)| title).collect(),
        address: public.address,
        code: public.code,
        back: Link::new(link.name, public.href),
    };
    Ok(html(view.render(ctx.t(), &front(ctx))?))
}

/// Switches a link off or on.
pub(crate) fn switch(ctx: &Ctx) -> Answer {
    let link = found(ctx)?;
    ctx.engine().switch_intake_link(&ctx.me()?.actor, link.id, ctx.field("on") == Some("yes"))?;
    Ok(redirect(&format!("{HERE}/{}?done=saved", link.id)))
}

/// Gives a link a new address.
pub(crate) fn rotate(ctx: &Ctx) -> Answer {
    let link = found(ctx)?;
    ctx.engine().rotate_intake_link(&ctx.me()?.actor, link.id)?;
    Ok(redirect(&format!("{HERE}/{}?done=link-rotated", link.id)))
}

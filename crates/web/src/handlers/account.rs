//! Signing in and out, and what needs nobody signed in.
//!
//! A form that arrives without a session is not lost: the sign-in page carries what was typed, and once somebody has signed in,
//! the form is shown again with all of it. Nothing is saved on the way; that takes one more press of its button.

use std::collections::HashMap;
use std::sync::Arc;

use assay_engine::{SignInError, SignedIn};
use assay_text::{Locale, PSEUDO};
use axum::body::Body;
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use base64::Engine as _;

use super::form::typed::KEPT;
use super::{form, intake, moves, record};
use crate::app::{Answer, Ctx, Handler, SESSION, language_cookie};
use crate::fail::Fail;
use crate::respond::{front, html, local, redirect};
use crate::views::parts::{Hidden, Link};
use crate::views::shell::{SignIn, SignInProblem};

/// Cookie with the token of forms filled in before one is signed in.
pub(crate) const FRONT_CSRF: &str = "assay_front";
/// Field of the sign-in form with the path of the form that waits; fields of that form have this before their names.
const RESUME: &str = "resume";

pub(crate) fn sign_in_page(ctx: &Ctx) -> Answer {
    let next = local(ctx.q("next").unwrap_or("/"));
    if ctx.who.is_some() {
        return Ok(redirect(next));
    }
    let problem = match ctx.q("why") {
        Some("signed-out") => Some(SignInProblem::SignedOut),
        // Somebody came with a session that has ended.
        _ if ctx.cookie(SESSION).is_some() => Some(SignInProblem::Ended),
        _ => None,
    };
    let mut response = ask(ctx, StatusCode::OK, "", next, problem)?;
    if ctx.q("lang").is_some() {
        // Asked for by a link on the page itself; whoever comes back is spoken to in the same way.
        set_cookie(&mut response, &language_cookie(ctx.reader.tongue.tag, ctx.app.secure));
    }
    Ok(response)
}

pub(crate) fn sign_in(ctx: &Ctx) -> Answer {
    let (email, password) = (ctx.field("email").unwrap_or_default(), ctx.field("password").unwrap_or_default());
    let next = local(ctx.field("next").unwrap_or("/"));
    match ctx.engine().sign_in(email, password, &ctx.from) {
        Ok(secret) => {
            let mut response = match (ctx.field(RESUME), ctx.engine().session(&secret)?) {
                (Some(path), Some(who)) => resumed(ctx, path, who).unwrap_or_else(|| redirect(next)),
                _ => redirect(next),
            };
            set_cookie(&mut response, &session_cookie(&secret, ctx.app.secure));
            Ok(response)
        }
        Err(SignInError::Wrong) => ask(ctx, StatusCode::UNAUTHORIZED, email, next, Some(SignInProblem::Wrong)),
        Err(SignInError::Wait { wait }) => {
            let minutes = u32::try_from(wait.as_mins().max(1)).unwrap_or(u32::MAX);
            ask(ctx, StatusCode::TOO_MANY_REQUESTS, email, next, Some(SignInProblem::Wait(minutes)))
        }
        Err(SignInError::Engine(error)) => Err(error.into()),
    }
}

fn ask(ctx: &Ctx, status: StatusCode, email: &str, next: &str, problem: Option<SignInProblem>) -> Answer {
    let known = ctx.cookie(FRONT_CSRF).filter(|token| token.len() >= 20).map(ToOwned::to_owned);
    let csrf = known.clone().unwrap_or_else(|| {
        let mut random = [0; 18];
        ctx.engine().random_bytes(&mut random);
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(random)
    });
    let view = SignIn {
        csrf: csrf.clone(),
        email: email.to_owned(),
        next: next.to_owned(),
        problem,
        kept: carried(ctx),
        languages: languages(ctx, next),
        files: !ctx.files.is_empty(),
    };
    let mut response = (status, html(view.render(ctx.t(), &front(ctx))?)).into_response();
    if known.is_none() {
        let flag = if ctx.app.secure { "; Secure" } else { "" };
        set_cookie(&mut response, &format!("{FRONT_CSRF}={csrf}; Path=/; SameSite=Strict; HttpOnly{flag}"));
    }
    Ok(response)
}

/// The other languages of this page; none while a form waits on it, which a link would lose.
fn languages(ctx: &Ctx, next: &str) -> Vec<(&'static str, Link)> {
    if ctx.method == Method::POST {
        return Vec::new();
    }
    let link = |tag: &'static str| {
        let query =
            form_urlencoded::Serializer::new(String::new()).append_pair("next", next).append_pair("lang", tag).finish();
        // The language made up for tests is English in disguise.
        let spoken = if tag == PSEUDO { "en" } else { tag };
        (spoken, Link::new(Locale::of(tag).name(), format!("/sign-in?{query}")))
    };
    ctx.app.tongues.tags().filter(|tag| *tag != ctx.reader.tongue.tag).map(link).collect()
}

/// Asks to sign in because a form came without a session.
pub(crate) fn sign_in_first(ctx: &Ctx) -> Answer {
    if !is_ours(ctx) {
        // A page of another origin has sent it: nobody here typed anything.
        return Ok(redirect("/sign-in"));
    }
    ask(ctx, StatusCode::UNAUTHORIZED, "", &page_of(&ctx.here), Some(SignInProblem::Ended))
}

/// Shows the sign-in page again because it was open too long.
pub(crate) fn sign_in_again(ctx: &Ctx) -> Answer {
    let next = local(ctx.field("next").unwrap_or("/")).to_owned();
    ask(ctx, StatusCode::FORBIDDEN, ctx.field("email").unwrap_or_default(), &next, Some(SignInProblem::Stale))
}

/// Was this form on a page of ours? Browsers say so in one of two headers; what says neither is no browser.
pub(crate) fn is_ours(ctx: &Ctx) -> bool {
    let header = |name: &str| ctx.headers.get(name).and_then(|value| value.to_str().ok());
    match (header("sec-fetch-site"), header("origin")) {
        (Some(site), _) => site == "same-origin",
        (None, Some(origin)) => origin.split_once("://").map(|(_, host)| host) == header("host"),
        (None, None) => true,
    }
}

/// What the sign-in page carries: the form that came without a session, or the one that it carried before.
fn carried(ctx: &Ctx) -> Vec<Hidden> {
    let hidden = |(name, value): (String, &String)| Hidden::new(name, value.clone());
    let fields = ctx.form.iter().filter(|(name, _)| !is_secret(name));
    if ctx.field(RESUME).is_some() {
        let carried =
            |name: &str| name == RESUME || name.strip_prefix(RESUME).is_some_and(|rest| rest.starts_with('.'));
        return fields.filter(|(name, _)| carried(name)).map(|(name, value)| hidden((name.clone(), value))).collect();
    }
    let path = ctx.here.split(['?', '#']).next().unwrap_or_default();
    if ctx.method != Method::POST || waiting(path).is_none() {
        return Vec::new();
    }
    let path = Hidden::new(RESUME, path);
    std::iter::once(path).chain(fields.map(|(name, value)| hidden((format!("{RESUME}.{name}"), value)))).collect()
}

/// Never carried from page to page.
fn is_secret(name: &str) -> bool {
    matches!(name, "password" | "csrf")
}

/// The handler that shows the form of this path again, with the parts of the path.
fn waiting(path: &str) -> Option<(Handler, HashMap<String, String>)> {
    if path == "/intake" {
        return Some((intake::again_here, HashMap::new()));
    }
    let parts: Vec<&str> = path.strip_prefix("/r/")?.split('/').collect();
    let (handler, names): (Handler, Vec<(&str, &str)>) = match parts.as_slice() {
        [register, "new"] => (form::create, vec![("register", register)]),
        [register, number, "edit"] => (form::save, vec![("register", register), ("number", number)]),
        [register, number, "comments"] => (record::comment, vec![("register", register), ("number", number)]),
        [register, number, "moves", step] => {
            (moves::make, vec![("register", register), ("number", number), ("move", step)])
        }
        _ => return None,
    };
    Some((handler, names.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()))
}

/// The page to see after a form of this path that cannot be shown again: the record it was about.
fn page_of(path: &str) -> String {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        ["", "r", register, number, _, ..] => format!("/r/{register}/{number}"),
        ["", "r", register, "new"] => format!("/r/{register}/new"),
        _ => "/".to_owned(),
    }
}

/// Shows the form that waited, now that somebody has signed in.
fn resumed(ctx: &Ctx, path: &str, who: SignedIn) -> Option<Response> {
    let fields = ctx.form.iter().filter_map(|(name, value)| {
        let name = name.strip_prefix(RESUME)?.strip_prefix('.')?;
        Some((name.to_owned(), value.clone()))
    });
    shown_again(ctx, path, who, fields.collect())
}

/// Shows a form again that somebody sent with the token of another session of theirs: they have signed in anew between.
pub(crate) fn sent_before(ctx: &Ctx) -> Option<Response> {
    let path = ctx.here.split(['?', '#']).next().unwrap_or_default();
    let mut response = shown_again(ctx, path, ctx.who.clone().filter(|_| is_ours(ctx))?, ctx.form.clone())?;
    *response.status_mut() = StatusCode::FORBIDDEN;
    Some(response)
}

fn shown_again(ctx: &Ctx, path: &str, who: SignedIn, mut form: Vec<(String, String)>) -> Option<Response> {
    let (handler, parts) = waiting(path)?;
    form.retain(|(name, _)| !is_secret(name) && name != "action");
    form.push(("action".to_owned(), KEPT.to_owned()));
    let waited = Ctx {
        app: Arc::clone(&ctx.app),
        who: Some(who),
        method: Method::POST,
        here: path.to_owned(),
        path: parts,
        query: Vec::new(),
        form,
        files: Vec::new(),
        cut: false,
        headers: ctx.headers.clone(),
        reader: ctx.reader.clone(),
        from: ctx.from.clone(),
        since: ctx.since,
    };
    Some(handler(&waited).unwrap_or_else(|fail| fail.into_response(&waited)))
}

pub(crate) fn sign_out(ctx: &Ctx) -> Answer {
    if let Some(secret) = ctx.cookie(SESSION) {
        ctx.engine().sign_out(secret)?;
    }
    let mut response = redirect("/sign-in?why=signed-out");
    set_cookie(&mut response, &format!("{SESSION}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax"));
    Ok(response)
}

pub(crate) fn asset(ctx: &Ctx) -> Answer {
    let path = format!("/assets/{}", ctx.part("file"));
    let asset = crate::assets::find(&path).ok_or(Fail::NotFound)?;
    let mut response = Response::new(Body::from(asset.bytes));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.content_type));
    // The address changes with the content.
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    Ok(response)
}

/// The service worker of public forms. Browsers ask for it anew now and then, so that it is never an old one for long.
pub(crate) fn worker(_: &Ctx) -> Answer {
    let mut response = Response::new(Body::from(crate::assets::WORKER.bytes));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(crate::assets::WORKER.content_type));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    Ok(response)
}

/// For watchdogs: answers once the store can be read.
pub(crate) fn health(ctx: &Ctx) -> Answer {
    ctx.engine().store().read(|tx| tx.ledger_end()).map_err(assay_engine::EngineError::from)?;
    Ok(Response::new(Body::from("ok\n")))
}

pub(crate) fn not_found(_: &Ctx) -> Answer {
    Err(Fail::NotFound)
}

fn session_cookie(secret: &str, secure: bool) -> String {
    let flag = if secure { "; Secure" } else { "" };
    format!("{SESSION}={secret}; Path=/; Max-Age=2592000; HttpOnly; SameSite=Lax{flag}")
}

pub(crate) fn set_cookie(response: &mut Response, cookie: &str) {
    if let Ok(cookie) = HeaderValue::from_str(cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
}

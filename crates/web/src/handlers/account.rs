//! Signing in and out, colours, and what needs nobody signed in.

use assay_engine::SignInError;
use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use base64::Engine as _;

use crate::app::{Answer, Ctx, SESSION, theme_cookie};
use crate::fail::Fail;
use crate::respond::{front, html, local, redirect};
use crate::views::shell::{SignIn, SignInProblem, Theme};

/// Cookie with the token of forms filled in before one is signed in.
pub(crate) const FRONT_CSRF: &str = "assay_front";

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
    ask(ctx, StatusCode::OK, "", next, problem)
}

pub(crate) fn sign_in(ctx: &Ctx) -> Answer {
    let (email, password) = (ctx.field("email").unwrap_or_default(), ctx.field("password").unwrap_or_default());
    let next = local(ctx.field("next").unwrap_or("/"));
    match ctx.engine().sign_in(email, password, &ctx.from) {
        Ok(secret) => {
            let mut response = redirect(next);
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
    let view = SignIn { csrf: csrf.clone(), email: email.to_owned(), next: next.to_owned(), problem };
    let mut response = (status, html(view.render(ctx.t(), &front(ctx))?)).into_response();
    if known.is_none() {
        let flag = if ctx.app.secure { "; Secure" } else { "" };
        set_cookie(&mut response, &format!("{FRONT_CSRF}={csrf}; Path=/; SameSite=Strict; HttpOnly{flag}"));
    }
    Ok(response)
}

pub(crate) fn sign_out(ctx: &Ctx) -> Answer {
    if let Some(secret) = ctx.cookie(SESSION) {
        ctx.engine().sign_out(secret)?;
    }
    let mut response = redirect("/sign-in?why=signed-out");
    set_cookie(&mut response, &format!("{SESSION}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax"));
    Ok(response)
}

pub(crate) fn theme(ctx: &Ctx) -> Answer {
    let theme = ctx.field("theme").and_then(Theme::named).ok_or(Fail::Malformed)?;
    let mut response = redirect(ctx.field("back").unwrap_or("/"));
    set_cookie(&mut response, &theme_cookie(theme, ctx.app.secure));
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

fn set_cookie(response: &mut Response, cookie: &str) {
    if let Ok(cookie) = HeaderValue::from_str(cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
}

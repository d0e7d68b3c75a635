//! What can go wrong with a request, and the page that says so.

use assay_core::{Refusal, RefusalKind};
use assay_engine::EngineError;
use axum::http::{Method, StatusCode, header};
use axum::response::{IntoResponse as _, Response};

use crate::app::Ctx;
use crate::handlers::account;
use crate::handlers::drafts::is_apart;
use crate::respond::{front, html, redirect, shell};
use crate::views::Page as _;
use crate::views::parts::{Hidden, Link};
use crate::views::shell::{ErrorKind, ErrorPage};

/// Why a handler could not answer as asked.
#[derive(Debug)]
pub(crate) enum Fail {
    /// Nobody is signed in.
    SignIn,
    /// The form was too old or came from elsewhere.
    Stale,
    /// The request makes no sense.
    Malformed,
    /// Too large.
    TooLarge,
    /// No such page or record.
    NotFound,
    /// The command was refused and there is no form to show it in.
    Refused(Refusal),
    /// The engine or the store failed.
    Engine(EngineError),
    /// A template could not be written.
    Render(askama::Error),
    /// A workbook could not be written.
    Workbook(rust_xlsxwriter::XlsxError),
    /// A report could not be printed.
    Report(assay_report::ReportError),
}

impl From<EngineError> for Fail {
    fn from(error: EngineError) -> Self {
        match error {
            EngineError::Refused(refusal) if refusal.kind == RefusalKind::NotFound => Self::NotFound,
            EngineError::Refused(refusal) => Self::Refused(refusal),
            other => Self::Engine(other),
        }
    }
}

impl From<askama::Error> for Fail {
    fn from(error: askama::Error) -> Self {
        Self::Render(error)
    }
}

impl Fail {
    /// The page that says what went wrong. What was typed is handed back on it.
    pub fn into_response(self, ctx: &Ctx) -> Response {
        let (kind, detail) = match self {
            // What was typed into a form waits on the sign-in page.
            Self::SignIn if ctx.method == Method::POST => match account::sign_in_first(ctx) {
                Ok(response) => return response,
                Err(_unwritten) => (ErrorKind::Stale, None),
            },
            Self::SignIn => {
                let next: String = form_urlencoded::byte_serialize(ctx.here.as_bytes()).collect();
                return redirect(&format!("/sign-in?next={next}"));
            }
            Self::Stale => {
                let at_the_door = ctx.here.starts_with("/sign-in");
                let again = if at_the_door { account::sign_in_again(ctx).ok() } else { account::sent_before(ctx) };
                match again {
                    Some(response) => return response,
                    None => (ErrorKind::Stale, None),
                }
            }
            Self::Malformed => (ErrorKind::Malformed, None),
            Self::TooLarge => (ErrorKind::TooLarge, None),
            Self::NotFound => (ErrorKind::NotFound, None),
            Self::Refused(refusal) => {
                let kind = match refusal.kind {
                    RefusalKind::Forbidden => ErrorKind::Forbidden,
                    RefusalKind::NotFound => ErrorKind::NotFound,
                    RefusalKind::Conflict | RefusalKind::Locked => ErrorKind::Conflict,
                    RefusalKind::Invalid | RefusalKind::SignatureNeeded => ErrorKind::Malformed,
                };
                let told = refusal.problems.iter().map(|problem| ctx.words().message(&problem.message));
                (kind, Some(told.collect::<Vec<_>>().join(" ")))
            }
            Self::Engine(error) => {
                tracing::error!(%error, path = ctx.here, "a request failed");
                (ErrorKind::Internal, Some(error.to_string()))
            }
            Self::Workbook(error) => {
                tracing::error!(%error, path = ctx.here, "a workbook could not be written");
                (ErrorKind::Internal, None)
            }
            Self::Render(error) => {
                tracing::error!(%error, path = ctx.here, "a page could not be written");
                (ErrorKind::Internal, None)
            }
            // What is wrong was logged layout by layout.
            Self::Report(_) => (ErrorKind::Internal, None),
        };
        let typed = ctx.form.iter().filter(|(name, value)| !value.is_empty() && !is_apart(name));
        let register = ctx.path.get("register").and_then(|key| ctx.engine().pack().register(key));
        let lost = kind == ErrorKind::NotFound && ctx.who.is_some();
        let search = lost.then(|| Link::new(ctx.t().s("search-title").plain(), "/search"));
        let page = ErrorPage {
            kind,
            detail,
            reference: None,
            links: register
                .map(|register| Link::new(ctx.words().register_plural(&register.key), format!("/r/{}", register.key)))
                .into_iter()
                .chain(search)
                .collect(),
            kept: typed.map(|(name, value)| Hidden::new(label(ctx, name), value.clone())).collect(),
        };
        let written = match &ctx.who {
            Some(_) => {
                shell(ctx).map_err(|_unreachable| askama::Error::Fmt).and_then(|shell| page.render(ctx.t(), &shell))
            }
            None => page.render_front(ctx.t(), &front(ctx)),
        };
        let status = StatusCode::from_u16(kind.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        match written {
            Ok(text) => (status, html(text)).into_response(),
            Err(error) => {
                tracing::error!(%error, "an error page could not be written");
                (status, [(header::CONTENT_TYPE, "text/plain")], "Something went wrong.").into_response()
            }
        }
    }
}

/// What people call a part of a form.
fn label(ctx: &Ctx, name: &str) -> String {
    let register = ctx.path.get("register").and_then(|key| ctx.engine().pack().register(key));
    let field = register.and_then(|register| register.field(name).map(|field| (register, field)));
    field.map_or_else(|| name.to_owned(), |(register, field)| ctx.words().field(&register.key, &field.key))
}

//! Drafts: what people type is kept on the server before they send it, and is there when they open the form again.
//!
//! A form that is drafted carries two names besides its fields: [`FORM`], the address under which its draft is kept, and
//! [`PERSON`], who the page was made for. The second one keeps what one person typed from being kept for another who has
//! signed in since in the same browser.

use std::collections::BTreeMap;

use assay_core::permission::{Right, may};
use assay_engine::{DRAFT_LIMIT, DRAFTS_LIMIT, DraftError};
use assay_pack::Register;
use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use jiff::Timestamp;

use super::form::typed::Sent;
use super::start;
use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::present::{Presenter, file_size, href};
use crate::respond::{local, redirect};
use crate::views::form::Draft as Shown;
use crate::views::home::DraftRow;
use crate::views::parts::Time;

/// Name under which a form says where its draft is kept.
pub(crate) const FORM: &str = "$draft";
/// Name under which a form says who it was made for.
pub(crate) const PERSON: &str = "$for";

/// Is this sent with a form without having been typed, or never to be handed back?
pub(crate) fn is_apart(name: &str) -> bool {
    matches!(name, "csrf" | "password" | "action" | "version" | "meaning" | "part" | FORM | PERSON)
}

/// What was found in a draft.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    /// Field by field, as typed.
    pub sent: Sent,
    /// Version of the record it was begun from.
    pub version: Option<u32>,
}

/// The draft of a form about to be shown.
#[derive(Debug, Clone, Default)]
pub(crate) struct Slot {
    form: String,
    /// The form shows a draft of this moment.
    restored: Option<Timestamp>,
    /// The record has changed since the draft was begun.
    stale: bool,
    /// Just kept, because somebody pressed the button for it.
    kept: Option<Timestamp>,
    /// The form shows what was typed and is not kept yet.
    unsaved: bool,
}

impl Slot {
    /// The slot of a form that is opened.
    pub fn new(form: impl Into<String>) -> Self {
        Self { form: form.into(), ..Self::default() }
    }

    /// The slot of a form that was sent and is shown again.
    pub fn sent(ctx: &Ctx, action: &str) -> Self {
        let own = |form: &&str| form.strip_prefix(action).is_some_and(|rest| rest.is_empty() || rest.starts_with('?'));
        let form = ctx.field(FORM).filter(own).unwrap_or(action);
        Self { unsaved: true, ..Self::new(form) }
    }

    /// What is kept for this form.
    pub fn find(&mut self, ctx: &Ctx) -> Result<Option<Found>, Fail> {
        let draft = ctx.engine().draft(&ctx.me()?.actor, &self.form)?;
        Ok(draft.map(|draft| {
            self.restored = Some(draft.saved);
            Found { sent: Sent::of(&draft.typed), version: draft.version }
        }))
    }

    /// The record has changed since what was found was typed.
    pub fn outdated(&mut self) {
        self.stale = true;
    }

    /// Keeps what was sent, for those whose browser runs no script. Answers what keeps it from being kept.
    pub fn keep(&mut self, ctx: &Ctx) -> Result<Option<String>, Fail> {
        match put(ctx, &self.form) {
            Ok(saved) => {
                self.kept = Some(saved);
                self.unsaved = false;
                Ok(None)
            }
            Err(error) => refused(ctx, error).map(Some),
        }
    }

    /// As a form shows it.
    pub fn shown(&self, ctx: &Ctx) -> Result<Shown, Fail> {
        Ok(Shown {
            form: self.form.clone(),
            person: ctx.me()?.actor.person.clone(),
            restored: self.restored.map(|at| moment(ctx, at)),
            stale: self.stale,
            saved: self.kept.map(|at| saved_line(ctx, at)).unwrap_or_default(),
            unsaved: self.unsaved,
        })
    }
}

/// Forgets the draft of a form that was taken.
pub(crate) fn done(ctx: &Ctx, action: &str) -> Result<(), Fail> {
    let slot = Slot::sent(ctx, action);
    Ok(ctx.engine().drop_draft(&ctx.me()?.actor, &slot.form)?)
}

/// Keeps what a page sends while somebody types; answers with a line that says so.
pub(crate) fn save(ctx: &Ctx) -> Answer {
    if ctx.field(PERSON) != Some(ctx.me()?.actor.person.as_str()) {
        return Ok(line(StatusCode::CONFLICT, ctx.t().s("draft-someone-else").plain()));
    }
    match put(ctx, ctx.field(FORM).unwrap_or_default()) {
        Ok(saved) => Ok(line(StatusCode::OK, saved_line(ctx, saved))),
        Err(error @ (DraftError::TooLarge | DraftError::TooMany)) => {
            Ok(line(StatusCode::UNPROCESSABLE_ENTITY, refused(ctx, error)?))
        }
        Err(error) => refused(ctx, error).and(Err(Fail::Malformed)),
    }
}

/// Forgets a draft and shows the form without it.
pub(crate) fn discard(ctx: &Ctx) -> Answer {
    let form = ctx.field(FORM).unwrap_or_default();
    ctx.engine().drop_draft(&ctx.me()?.actor, form)?;
    let back = match (ctx.field("back"), Place::of(form)) {
        (Some(back), _) => back.to_owned(),
        (None, Some(Place { register, number: Some(number), what: What::Comment })) => {
            format!("{}#comments", href(register, number))
        }
        (None, _) => form.to_owned(),
    };
    Ok(redirect(local(&back)))
}

/// Who is signed in, with the token that forms carry: what a page that was open before asks after signing in again.
pub(crate) fn session(ctx: &Ctx) -> Answer {
    let Some(who) = &ctx.who else { return Ok(line(StatusCode::UNAUTHORIZED, String::new())) };
    let body = serde_json::json!({ "person": who.actor.person, "csrf": who.csrf });
    let mut response = Response::new(Body::from(body.to_string()));
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    Ok(response)
}

fn put(ctx: &Ctx, form: &str) -> Result<Timestamp, DraftError> {
    let Some(who) = &ctx.who else { return Err(DraftError::NoForm) };
    let version = ctx.field("version").and_then(|version| version.parse().ok());
    let typed = ctx.form.iter().filter(|(name, _)| !is_apart(name)).cloned().collect();
    if !is_form(ctx, form) {
        return Err(DraftError::NoForm);
    }
    ctx.engine().save_draft(&who.actor, form, version, typed)
}

/// Is there a form at this address? One need not have the right to open it: who has lost it keeps what was typed.
fn is_form(ctx: &Ctx, form: &str) -> bool {
    let questions = form == start::PATH && ctx.engine().pack().start.is_some();
    questions || Place::of(form).is_some_and(|place| ctx.engine().pack().register(place.register).is_some())
}

fn refused(ctx: &Ctx, error: DraftError) -> Result<String, Fail> {
    match error {
        DraftError::TooLarge => {
            let most = file_size(ctx, u64::try_from(DRAFT_LIMIT).unwrap_or(u64::MAX));
            Ok(ctx.t().s("draft-too-large").with("size", &most).plain())
        }
        DraftError::TooMany => Ok(ctx.t().s("draft-too-many").with("count", DRAFTS_LIMIT).plain()),
        DraftError::NoForm => Err(Fail::Malformed),
        DraftError::Engine(error) => Err(error.into()),
    }
}

fn moment(ctx: &Ctx, at: Timestamp) -> Time {
    Presenter::new(ctx, &BTreeMap::new()).moment(at)
}

/// `Draft saved 14:02`.
fn saved_line(ctx: &Ctx, at: Timestamp) -> String {
    let clock = at.to_zoned(ctx.reader.zone.clone()).strftime("%H:%M").to_string();
    ctx.t().s("draft-saved").with("time", &clock).plain()
}

fn line(status: StatusCode, text: String) -> Response {
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}

/// Where a form is, read off its address.
struct Place<'f> {
    register: &'f str,
    number: Option<&'f str>,
    what: What<'f>,
}

enum What<'f> {
    New,
    Edit,
    Comment,
    Move(&'f str),
    Rate,
}

impl<'f> Place<'f> {
    fn of(form: &'f str) -> Option<Self> {
        let path = form.split(['?', '#']).next().unwrap_or_default();
        let parts: Vec<&str> = path.strip_prefix("/r/")?.split('/').collect();
        let at = |register, number, what| Some(Self { register, number: Some(number), what });
        match parts.as_slice() {
            [register, "new"] => Some(Self { register, number: None, what: What::New }),
            [register, number, "edit"] => at(register, number, What::Edit),
            [register, number, "comments"] => at(register, number, What::Comment),
            [register, number, "moves", step] => at(register, number, What::Move(step)),
            [register, number, "assess", "rate"] => at(register, number, What::Rate),
            _ => None,
        }
    }

    /// What one would do there.
    fn doing(&self, ctx: &Ctx, register: &Register) -> String {
        match self.what {
            What::New => ctx.words().new_label(&register.key),
            What::Edit => ctx.t().s("edit").plain(),
            What::Comment => ctx.t().s("comments-write").plain(),
            What::Rate => ctx.t().s("assess-title").plain(),
            What::Move(step) if register.find_move(step).is_some() => ctx.words().step(&register.key, step),
            What::Move(step) => step.to_owned(),
        }
    }
}

/// The drafts of whoever asks, newest first.
pub(crate) fn rows(ctx: &Ctx) -> Result<Vec<DraftRow>, Fail> {
    let actor = &ctx.me()?.actor;
    let named = BTreeMap::new();
    let present = Presenter::new(ctx, &named);
    let mut rows = Vec::new();
    for draft in ctx.engine().drafts(actor)? {
        if draft.form == start::PATH {
            rows.push(DraftRow {
                title: ctx.t().s("start-heading").plain(),
                facts: Vec::new(),
                href: ctx.engine().may_start(actor).then(|| draft.form.clone()),
                form: draft.form,
                at: moment(ctx, draft.saved),
            });
            continue;
        }
        let Some(place) = Place::of(&draft.form) else { continue };
        let Some(register) = ctx.engine().pack().register(place.register) else { continue };
        let doing = place.doing(ctx, register);
        let typed_title = draft.typed.iter().find(|(name, _)| name == "title").map(|(_, title)| title.trim());
        let (title, open, form) = match place.number {
            None => (typed_title.map(ToOwned::to_owned), may(actor, Right::Create, register, None), draft.form.clone()),
            Some(number) => {
                let record = ctx.engine().record(actor, number).ok();
                let page = href(&register.key, number);
                let form = match place.what {
                    What::Comment => format!("{page}#comments"),
                    _ => draft.form.clone(),
                };
                (record.as_ref().map(|record| record.title().to_owned()), record.is_some(), form)
            }
        };
        let facts = std::iter::once(doing.clone()).chain(place.number.map(ToOwned::to_owned)).collect();
        rows.push(DraftRow {
            title: title.filter(|title| !title.is_empty()).unwrap_or(doing),
            facts,
            href: open.then_some(form),
            form: draft.form,
            at: present.recent(draft.saved),
        });
    }
    Ok(rows)
}

//! Reports from people who may have no account: the form behind a public link, and the same form for members.
//!
//! A public post has no session behind it, so there is nothing another site could make a browser abuse; what protects it is
//! the token of the link, that it comes from a page of ours, and the guard. Somebody who is signed in reports under their
//! own name, and then the token of the session is asked for, as with every form of theirs.

mod guard;
pub(crate) mod links;
mod status;

use std::collections::BTreeMap;

use assay_core::permission::{Right, may};
use assay_core::{Actor, FileRef, Json, Refusal};
use assay_engine::{Engine, EngineError, IntakeLink, NewReport, ReportError};
use assay_pack::{FieldKind, Intake, Register};
use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use base64::Engine as _;

pub(crate) use self::guard::Spent;
use self::guard::Verdict;
pub(crate) use self::status::status;
use super::form::controls::{Look, Wrong};
use super::form::kept;
use super::form::sheet::Sheet;
use super::form::typed::{Sent, Typed};
use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::photo;
use crate::present::{file_size, href};
use crate::respond::{front, html, redirect};
use crate::views::form::{Control, FormError, FormField};
use crate::views::intake::{Photos, Report};
use crate::views::list::Suggestion;

/// Photos of one report.
const PHOTOS: usize = 6;
/// Largest photo, in bytes.
const PHOTO: usize = 8_000_000;
/// Longest title taken from what was written, in characters.
const TITLE: usize = 120;
/// Name of the field with the answer to the simple question.
const ANSWER: &str = "_answer";
/// Name of the field with photos.
const PHOTO_FIELD: &str = "_photo";

/// A form about to be shown or taken.
struct Desk<'c> {
    ctx: &'c Ctx,
    form: &'c Intake,
    register: &'c Register,
    /// The public link it was opened by.
    link: Option<IntakeLink>,
    /// Whoever is signed in and reports under their name.
    member: Option<Actor>,
}

/// What was wrong, and what comes back besides what was typed.
#[derive(Default)]
struct Back {
    wrong: Wrong,
    files: Vec<FileRef>,
    photos: Option<String>,
    ask: bool,
    hold: Option<String>,
}

/// The form behind a public link.
pub(crate) fn open(ctx: &Ctx) -> Answer {
    let mut desk = Desk::of_link(ctx)?;
    desk.member = ctx.who.as_ref().map(|who| who.actor.clone());
    desk.show(StatusCode::OK, &Sent::of(&ctx.query), Back::default())
}

/// The same form for somebody signed in.
pub(crate) fn open_here(ctx: &Ctx) -> Answer {
    Desk::of_member(ctx)?.show(StatusCode::OK, &Sent::of(&ctx.query), Back::default())
}

/// A stamp for a report that was written while there was no network.
pub(crate) fn challenge(ctx: &Ctx) -> Answer {
    let desk = Desk::of_link(ctx)?;
    let stamp = guard::stamp(ctx, &desk.scope());
    Ok(json(StatusCode::OK, &serde_json::json!({ "stamp": stamp, "work": guard::WORK })))
}

/// Takes a report by a public link.
pub(crate) fn send(ctx: &Ctx) -> Answer {
    let mut desk = Desk::of_link(ctx)?;
    // Without the token of the session it is nobody's report, whoever is signed in in this browser.
    desk.member = ctx.who.as_ref().filter(|who| ctx.field("csrf") == Some(&who.csrf)).map(|who| who.actor.clone());
    desk.take()
}

/// Takes a report of somebody signed in.
pub(crate) fn send_here(ctx: &Ctx) -> Answer {
    Desk::of_member(ctx)?.take()
}

/// The form of somebody signed in with what they had typed, after they had to sign in anew.
pub(crate) fn again_here(ctx: &Ctx) -> Answer {
    let back = Back { hold: Some(ctx.t().s("form-kept").plain()), ..Back::default() };
    Desk::of_member(ctx)?.show(StatusCode::OK, &Sent::of(&ctx.form), back)
}

/// The form in which members report a problem, if the pack has one for that register.
pub(crate) fn form_of_members(ctx: &Ctx) -> Option<&Intake> {
    let pack = ctx.engine().pack();
    let register = pack.report.as_ref()?;
    pack.intake.iter().find(|form| &form.register == register)
}

impl<'c> Desk<'c> {
    fn new(ctx: &'c Ctx, form: &'c Intake) -> Result<Self, Fail> {
        let register = ctx.engine().pack().register(&form.register).ok_or(Fail::NotFound)?;
        Ok(Self { ctx, form, register, link: None, member: None })
    }

    fn of_link(ctx: &'c Ctx) -> Result<Self, Fail> {
        let link = ctx.engine().open_intake_link(ctx.part("token"))?.ok_or(Fail::NotFound)?;
        let form = ctx.engine().pack().intake(&link.form).ok_or(Fail::NotFound)?;
        Ok(Self { link: Some(link), ..Self::new(ctx, form)? })
    }

    fn of_member(ctx: &'c Ctx) -> Result<Self, Fail> {
        let desk = Self::new(ctx, form_of_members(ctx).ok_or(Fail::NotFound)?)?;
        let actor = &ctx.me()?.actor;
        if !may(actor, Right::Create, desk.register, None) {
            return Err(Fail::Refused(Refusal::forbidden("refusal-may-not-create")));
        }
        Ok(Self { member: Some(actor.clone()), ..desk })
    }

    /// What a stamp is good for.
    fn scope(&self) -> String {
        self.link.as_ref().map(|link| link.token.clone()).unwrap_or_default()
    }

    fn action(&self) -> String {
        self.link.as_ref().map_or_else(|| "/intake".to_owned(), |link| format!("/intake/{}", link.token))
    }

    /// The fields of the form, in order: what happened, what else is asked, who reports.
    fn fields(&self) -> Vec<&'c str> {
        let form = self.form;
        let reporter = form.reporter.iter().filter(|_| self.member.is_none());
        std::iter::once(&form.words).chain(&form.ask).chain(reporter).map(String::as_str).collect()
    }

    fn place(&self) -> BTreeMap<String, String> {
        let place = self.link.as_ref().and_then(|link| serde_json::from_str(&link.place).ok());
        place.unwrap_or_default()
    }

    /// Takes the report, or shows the form again with everything that was typed.
    fn take(&self) -> Answer {
        let ctx = self.ctx;
        let sheet = Sheet::new(ctx, self.register);
        let sent = Sent::of(&ctx.form);
        let mut back = Back::default();
        let mut receipt = ctx.field("_receipt").filter(|receipt| is_receipt(receipt)).map(ToOwned::to_owned);
        let verdict = if self.member.is_some() { Verdict::Fine } else { guard::judge(ctx, &self.scope()) };
        // Pressed twice, or sent again because the answer got lost: it has been through the guard before.
        let before = receipt.as_ref().map(|receipt| ctx.engine().has_receipt(receipt)).transpose()?;
        if verdict != Verdict::Fine && before != Some(true) {
            return self.held(&sent, verdict);
        }
        self.photos(&mut back)?;
        let mut data = self.data(&sheet, &sent, &mut back)?;
        if !back.wrong.is_empty() || back.photos.is_some() {
            return self.refused(&sent, back);
        }
        data.extend(self.place().into_iter().map(|(field, number)| (field, Json::String(number))));
        loop {
            let receipt_used = receipt.take().unwrap_or_else(|| self.receipt());
            match ctx.engine().report(self.report(receipt_used.clone(), &data, &back.files)) {
                Ok(received) => {
                    guard::spend(ctx);
                    return Ok(self.taken(&received.number, &receipt_used));
                }
                // Whoever goes back in the browser and writes another report sends the old receipt again.
                Err(ReportError::ReceiptTaken) if verdict != Verdict::Fine => return self.held(&sent, verdict),
                Err(ReportError::ReceiptTaken) => {}
                Err(ReportError::Wait { wait }) => {
                    let minutes = wait.as_mins().max(1);
                    back.hold = Some(ctx.t().s("report-wait").with("minutes", minutes).plain());
                    return self.answer(StatusCode::TOO_MANY_REQUESTS, &sent, back);
                }
                Err(ReportError::Engine(EngineError::Refused(refusal))) => {
                    let shown = self.fields();
                    back.wrong = Wrong::of(&sheet, &refusal, &shown);
                    return self.refused(&sent, back);
                }
                Err(ReportError::Engine(error)) => return Err(error.into()),
            }
        }
    }

    fn report(&self, receipt: String, data: &BTreeMap<String, Json>, files: &[FileRef]) -> NewReport {
        let t = self.ctx.t();
        let reason = self.link.as_ref().map(|link| t.s("report-reason").with("link", &link.name).plain());
        NewReport {
            actor: self.member.clone().unwrap_or_else(Engine::link_actor),
            link: self.link.as_ref().filter(|_| self.member.is_none()).map(|link| link.id),
            from: self.ctx.from.clone(),
            receipt,
            register: self.register.key.clone(),
            data: data.clone(),
            files: files.to_vec(),
            reason,
        }
    }

    /// A new secret for the reporter.
    fn receipt(&self) -> String {
        let mut bytes = [0; 16];
        self.ctx.engine().random_bytes(&mut bytes);
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
    }

    /// The fields that were filled in. What the form does not ask for cannot be set by it.
    fn data(&self, sheet: &Sheet<'_>, sent: &Sent, back: &mut Back) -> Result<BTreeMap<String, Json>, Fail> {
        let mut data = BTreeMap::new();
        for name in self.fields() {
            let (Some(field), Some(typed)) = (self.register.field(name), sent.get(name)) else { continue };
            let json = sheet.read(&field.kind, typed, None)?;
            // A box that is not ticked says nothing.
            if !json.is_null() && json != Json::Bool(false) {
                data.insert(name.to_owned(), json);
            }
        }
        match data.get(&self.form.words).and_then(Json::as_str).map(title) {
            Some(title) => {
                data.entry("title".to_owned()).or_insert(Json::String(title));
            }
            None => {
                let missing = self.ctx.words().intake(&self.form.key, Some("missing"));
                let text = missing.unwrap_or_else(|| self.ctx.t().s("report-missing").plain());
                back.wrong.all.push(FormError { field: Some(self.form.words.clone()), text: text.clone() });
                back.wrong.at.insert(self.form.words.clone(), text);
            }
        }
        Ok(data)
    }

    /// Keeps the photos that came, without what they would tell of the reporter, and those of an earlier try.
    fn photos(&self, back: &mut Back) -> Result<(), Fail> {
        let ctx = self.ctx;
        let kept = ctx.form.iter().filter(|(name, _)| name == "_kept");
        back.files.extend(kept.filter_map(|(_, token)| file_of(&kept::file(ctx, token, None)?)));
        let uploads: Vec<_> = ctx.files.iter().filter(|upload| upload.field == PHOTO_FIELD).collect();
        let most = i64::try_from(PHOTOS).unwrap_or(i64::MAX);
        if ctx.cut {
            back.photos = Some(self.limit("photos-too-large"));
            return Ok(());
        }
        if back.files.len() + uploads.len() > PHOTOS {
            back.photos = Some(ctx.t().s("photos-too-many").with("most", most).plain());
            back.files.truncate(PHOTOS);
            return Ok(());
        }
        for upload in uploads {
            let clean = (upload.bytes.len() <= PHOTO).then(|| photo::clean(&upload.bytes)).flatten();
            let (Some(bytes), Some(kind)) = (clean, photo::Kind::of(&upload.bytes)) else {
                let id = if upload.bytes.len() > PHOTO { "photos-too-large" } else { "photos-unknown" };
                back.photos = Some(self.limit(id));
                continue;
            };
            // The name may tell when and by whom, too.
            let number = back.files.len() + 1;
            let name = ctx.t().s("photos-name").with("number", number).plain();
            back.files.push(ctx.engine().keep_file(&format!("{name}.{}", kind.ending()), &bytes)?);
        }
        Ok(())
    }

    fn limit(&self, id: &'static str) -> String {
        let size = file_size(self.ctx, u64::try_from(PHOTO).unwrap_or(u64::MAX));
        self.ctx.t().s(id).with("most", PHOTOS).with("size", &size).plain()
    }

    /// What the sender is told of a report that was taken.
    fn taken(&self, number: &str, receipt: &str) -> Response {
        let page = match &self.member {
            Some(actor) if self.ctx.engine().record(actor, number).is_ok() => {
                format!("{}?done=created", href(&self.register.key, number))
            }
            Some(_) => "/?done=created".to_owned(),
            None => format!("/intake/status/{receipt}?sent=1"),
        };
        if wants_json(self.ctx) {
            return json(StatusCode::CREATED, &serde_json::json!({ "number": number, "page": page }));
        }
        redirect(&page)
    }

    fn refused(&self, sent: &Sent, mut back: Back) -> Answer {
        if let Some(text) = back.photos.clone() {
            back.wrong.all.push(FormError { field: Some(PHOTO_FIELD.to_owned()), text });
        }
        self.answer(StatusCode::UNPROCESSABLE_ENTITY, sent, back)
    }

    /// Not taken yet: the form again, with the simple question.
    fn held(&self, sent: &Sent, verdict: Verdict) -> Answer {
        let mut back = Back { ask: true, ..Back::default() };
        if self.ctx.files.is_empty() || self.ctx.engine().may_keep_unproved(&self.ctx.from)? {
            self.photos(&mut back)?;
        } else {
            back.photos = Some(self.ctx.t().s("photos-again").plain());
        }
        let t = self.ctx.t();
        match verdict {
            Verdict::Wrong => {
                let text = t.s("report-answer-wrong").plain();
                back.wrong.all.push(FormError { field: Some(ANSWER.to_owned()), text: text.clone() });
                back.wrong.at.insert(ANSWER.to_owned(), text);
            }
            Verdict::Again => back.hold = Some(t.s("report-again").plain()),
            Verdict::Ask | Verdict::Fine => back.hold = Some(t.s("report-ask").plain()),
        }
        self.refused(sent, back)
    }

    /// The form as a page, or what is wrong with it for a program that sent it.
    fn answer(&self, status: StatusCode, sent: &Sent, back: Back) -> Answer {
        if wants_json(self.ctx) {
            let mut why: Vec<&str> = back.wrong.all.iter().map(|error| error.text.as_str()).collect();
            why.extend(back.hold.as_deref());
            return Ok(json(status, &serde_json::json!({ "why": why.join(" "), "again": back.ask })));
        }
        self.show(status, sent, back)
    }

    fn show(&self, status: StatusCode, sent: &Sent, back: Back) -> Answer {
        let ctx = self.ctx;
        let sheet = Sheet::new(ctx, self.register);
        let t = ctx.t();
        let stamp = guard::stamp(ctx, &self.scope());
        let field = |name: &str| self.field(&sheet, name, sent, &back.wrong);
        let reporter = self.form.reporter.iter().filter(|_| self.member.is_none());
        let receipt = ctx.field("_receipt").filter(|receipt| is_receipt(receipt)).map(ToOwned::to_owned);
        let kept = back.files.iter().map(|file| Suggestion {
            value: kept::token(ctx, &file.to_json()),
            label: format!("{}, {}", file.name, file_size(ctx, file.size)),
        });
        let mut words = field(&self.form.words)?;
        words.required = true;
        if let Control::Lines { rows, .. } = &mut words.control {
            *rows = 4;
        }
        let me = self.member.as_ref().and(ctx.who.as_ref());
        let view = Report {
            heading: self.words(None),
            lead: self.words(Some("lead")),
            action: self.action(),
            challenge: self.link.as_ref().map(|_| format!("{}/challenge", self.action())),
            question: back.ask.then(|| question(ctx, &stamp, &back.wrong)),
            stamp,
            work: if self.member.is_some() { 0 } else { guard::WORK },
            csrf: me.map(|who| who.csrf.clone()).unwrap_or_default(),
            me: me.map(|who| who.actor.name.clone()),
            person: me.map(|who| who.actor.person.clone()).unwrap_or_default(),
            receipt: receipt.unwrap_or_else(|| self.receipt()),
            words,
            fields: self.form.ask.iter().map(|name| field(name)).collect::<Result<_, _>>()?,
            place: self.place_shown()?,
            photos: Photos {
                limit: self.limit("photos-limit"),
                most: u32::try_from(PHOTOS).unwrap_or(u32::MAX),
                largest: u64::try_from(PHOTO).unwrap_or(u64::MAX),
                kept: kept.collect(),
                error: back.photos,
            },
            reporter: reporter.map(|name| field(name)).collect::<Result<_, _>>()?,
            hold: back.hold,
            errors: back.wrong.all,
            then: self.then(t.s("report-then-number").plain()),
        };
        Ok((status, html(view.render(t, &front(ctx))?)).into_response())
    }

    fn words(&self, part: Option<&str>) -> String {
        self.ctx.words().intake(&self.form.key, part).unwrap_or_default()
    }

    /// What happens then, in sentences.
    fn then(&self, first: String) -> Vec<String> {
        let t = self.ctx.t();
        let start = self.register.workflow.as_ref().and_then(|workflow| self.register.state(&workflow.start));
        let days = start.and_then(|state| state.within_days);
        let reads = self.ctx.words().intake(&self.form.key, Some("next"));
        let reads = reads.unwrap_or_else(|| t.s("report-then-read").plain());
        let within = days.map(|days| t.s("report-then-within").with("days", days).plain());
        let reads = std::iter::once(reads).chain(within).collect::<Vec<_>>().join(" ");
        vec![first, reads, t.s("report-then-follow").plain()]
    }

    /// A field in the words of the form, or in those of the register.
    fn field(&self, sheet: &Sheet<'_>, name: &str, sent: &Sent, wrong: &Wrong) -> Result<FormField, Fail> {
        let field = self.register.field(name).ok_or(Fail::NotFound)?;
        let blank = sheet.fill(&field.kind, None);
        let typed: &Typed = sent.get(name).unwrap_or(&blank);
        let look = Look { wrong, focus: None };
        let mut made = sheet.field(field, typed, field.required && field.default.is_none(), &look)?;
        let words = self.ctx.words();
        if name == self.form.words {
            made.label = self.words(Some("words"));
            made.hint = words.intake(&self.form.key, Some("hint"));
        } else if let Some((label, hint)) = words.intake_field(&self.form.key, name) {
            (made.label, made.hint) = (label, hint);
        }
        if let Control::Choice { options } = &mut made.control {
            // Nobody has to be told that a question may be left open.
            options.retain(|option| !option.value.is_empty());
            for option in options {
                if let Some(label) = words.intake_option(&self.form.key, name, &option.value) {
                    option.label = label;
                }
            }
        }
        Ok(made)
    }

    /// What the link fills in. Whoever holds the sheet with the code may read the titles on it.
    fn place_shown(&self) -> Result<Vec<(String, String)>, Fail> {
        let place = self.place();
        let named = self.ctx.engine().records_named(&Engine::link_actor(), place.values().map(String::as_str))?;
        let shown = place.iter().filter_map(|(field, number)| {
            Some((self.ctx.words().field(&self.register.key, field), named.get(number)?.title().to_owned()))
        });
        Ok(shown.collect())
    }
}

/// The simple question that goes with a stamp.
fn question(ctx: &Ctx, stamp: &str, wrong: &Wrong) -> FormField {
    let (left, right) = guard::question(stamp);
    let t = ctx.t();
    FormField {
        name: ANSWER.to_owned(),
        label: t.s("report-question").with("left", u32::from(left)).with("right", u32::from(right)).plain(),
        hint: Some(t.s("report-question-hint").plain()),
        error: wrong.at.get(ANSWER).cloned(),
        required: true,
        control: Control::Integer { value: String::new(), unit: None },
        ..FormField::default()
    }
}

/// The first sentence of what was written, cut where a title would be too long.
fn title(words: &str) -> String {
    let line = words.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    let line = line.trim_start_matches(['#', '>', '-', '*', ' ']);
    let line = if line.is_empty() { words.trim() } else { line };
    let end = line
        .char_indices()
        .zip(line.chars().skip(1))
        .find_map(|((at, letter), next)| (matches!(letter, '.' | '!' | '?') && next.is_whitespace()).then_some(at));
    let sentence = end.and_then(|end| line.get(..end)).unwrap_or(line).trim_end_matches('.');
    if sentence.chars().count() <= TITLE {
        return sentence.to_owned();
    }
    let cut: String = sentence.chars().take(TITLE).collect();
    let whole = cut.rsplit_once(char::is_whitespace).map_or(cut.as_str(), |(whole, _)| whole);
    format!("{}…", whole.trim_end())
}

/// Was it made by our page or a browser's random numbers? Anything shorter could be guessed.
fn is_receipt(receipt: &str) -> bool {
    let letters = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
    (20..=64).contains(&receipt.len()) && receipt.chars().all(letters)
}

fn file_of(json: &Json) -> Option<FileRef> {
    let text = |key: &str| json.get(key).and_then(Json::as_str).map(ToOwned::to_owned);
    let size = json.get("size").and_then(Json::as_u64)?;
    Some(FileRef { name: text("name")?, sha256: text("sha256")?, size, media_type: text("type")? })
}

fn wants_json(ctx: &Ctx) -> bool {
    let accept = ctx.headers.get(header::ACCEPT).and_then(|accept| accept.to_str().ok());
    accept.is_some_and(|accept| accept.starts_with("application/json"))
}

fn json(status: StatusCode, value: &Json) -> Response {
    let mut response = Response::new(Body::from(value.to_string()));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

/// Links of a form that can be filled in beforehand, with the registers they point into.
fn places<'f>(ctx: &'f Ctx, form: &'f Intake) -> impl Iterator<Item = (&'f str, &'f FieldKind)> {
    let register = ctx.engine().pack().register(&form.register);
    form.place.iter().filter_map(move |name| Some((name.as_str(), &register?.field(name)?.kind)))
}

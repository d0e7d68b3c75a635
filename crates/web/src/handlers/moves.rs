//! Moves of the workflow: what they ask, and the signature some of them need.

use assay_core::{Act, Actor, Command, Json, Message, Record, Refusal, RefusalKind, Signature};
use assay_engine::{EngineError, RecordView, SignInError};
use assay_pack::{Field, Move, Register};
use axum::http::StatusCode;

use super::drafts::{self, Slot};
use super::form::controls::{Look, PASSWORD, REASON, Wrong};
use super::form::merge::at_version;
use super::form::sheet::Sheet;
use super::form::typed::{Button, Sent, Typed};
use super::form::{can_mend, not_done, together};
use super::images;
use super::record::{find, head_of, trail};
use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::present::{Presenter, fingerprint, href};
use crate::respond::{back_query, back_to, local, page, redirect};
use crate::views::form::{Form, FormField, FormOption, FormSection, Sign};
use crate::views::parts::Link;
use crate::views::shell::At;

/// What the move asks for.
pub(crate) fn ask(ctx: &Ctx) -> Answer {
    let (register, view) = find(ctx)?;
    let step = step(ctx, register, &view)?;
    let (record, sheet) = (&view.record, Sheet::new(ctx, register));
    let blockers = blockers(ctx, &view, step);
    let mut slot = Slot::new(format!("{}/moves/{}", href(&register.key, &record.number), step.key));
    let mut sent = Sent::default();
    if let Some(draft) = slot.find(ctx)? {
        // Only what was typed: what the form had shown besides may have changed since.
        let then = match draft.version.filter(|version| *version != record.version) {
            Some(version) => at_version(&trail(ctx, &record.number)?, version),
            None => None,
        };
        if then.as_ref().is_some_and(|then| then.data != record.data || then.state != record.state) {
            slot.outdated();
        }
        sent = sheet.touched(draft.sent, &then.as_ref().unwrap_or(record).data)?;
    }
    Asking { sheet: &sheet, record, step, blockers, sent: &sent, wrong: Wrong::default(), slot }.answer(
        StatusCode::OK,
        None,
        false,
    )
}

/// Makes the move.
pub(crate) fn make(ctx: &Ctx) -> Answer {
    let (register, view) = find(ctx)?;
    let step = step(ctx, register, &view)?;
    let actor = &ctx.me()?.actor;
    let (record, sheet) = (&view.record, Sheet::new(ctx, register));
    let mut sent = Sent::of(&ctx.form);
    sheet.keep_files(&mut sent)?;
    let version: u32 = ctx.field("version").and_then(|version| version.parse().ok()).ok_or(Fail::Malformed)?;
    let button = Button::named(ctx.field("action").unwrap_or_default());
    let focus = sheet.press(&button, &mut sent);
    let action = format!("{}/moves/{}", href(&register.key, &record.number), step.key);
    let asking = |wrong| {
        let (blockers, slot) = (blockers(ctx, &view, step), Slot::sent(ctx, &action));
        Asking { sheet: &sheet, record, step, blockers, sent: &sent, wrong, slot }
    };
    if button.only_shows() {
        let (wrong, slot) = not_done(&sheet, &sent, &button, Slot::sent(ctx, &action))?;
        return Asking { slot, ..asking(wrong) }.answer(StatusCode::OK, focus.as_deref(), button == Button::Kept);
    }
    let mut wrong = Wrong::default();
    if version != record.version && !is_same(ctx, record, version)? {
        // Signing or moving what one has not seen would be no decision.
        let number = i64::from(record.version);
        let named = ctx.engine().records_named(actor, [record.changed_by.as_str()])?;
        let who = Presenter::new(ctx, &named).person(&record.changed_by).name;
        let message = Message::new("refusal-conflict").text("number", &record.number);
        let message = message.number("version", number).text("actor", who);
        wrong.whole(sheet.say(&message));
        return asking(wrong).answer(StatusCode::CONFLICT, None, false);
    }
    let signature = match &step.sign {
        Some(meaning) => sign(ctx, &sheet, actor, meaning, &mut wrong)?,
        None => None,
    };
    if !wrong.is_empty() {
        return asking(wrong).answer(StatusCode::UNPROCESSABLE_ENTITY, None, false);
    }
    let set = sheet.changes(fields(register, step), &sent, &record.data)?;
    let before = images::attach(ctx, actor, &record.number, &sent, &set)?;
    let act = Act::Move { number: record.number.clone(), key: step.key.clone(), set, signature };
    let mut command = Command::new(actor.clone(), act);
    command.reason = ctx.field(REASON).map(ToOwned::to_owned);
    match together(ctx, record, before, command) {
        Ok(_) => {
            drafts::done(ctx, &action)?;
            let done = if step.sign.is_some() { "signed" } else { "moved" };
            Ok(redirect(&back_to(ctx, &href(&register.key, &record.number), done)))
        }
        // Whom the rules keep from a step that is otherwise theirs sees why beside what they typed.
        Err(EngineError::Refused(refusal)) if can_mend(&refusal) || refusal.kind == RefusalKind::Forbidden => {
            let forbidden = refusal.kind == RefusalKind::Forbidden;
            let status = if forbidden { StatusCode::FORBIDDEN } else { StatusCode::UNPROCESSABLE_ENTITY };
            let shown: Vec<&str> = fields(register, step).map(|field| field.key.as_str()).chain([REASON]).collect();
            let mut asking = asking(Wrong::of(&sheet, &refusal, &shown));
            // What stood in the way before is told as what is wrong now.
            asking.blockers.clear();
            asking.answer(status, None, false)
        }
        Err(error) => Err(error.into()),
    }
}

/// Does the record hold what it held at this version? Comments and files of others stand in nobody's way.
fn is_same(ctx: &Ctx, record: &Record, version: u32) -> Result<bool, Fail> {
    let seen = at_version(&trail(ctx, &record.number)?, version);
    Ok(seen.is_some_and(|seen| seen.version == version && seen.data == record.data && seen.state == record.state))
}

/// The signature with the password that was typed; what is wrong with it stands at the password.
pub(super) fn sign(
    ctx: &Ctx,
    sheet: &Sheet<'_>,
    actor: &Actor,
    meaning: &str,
    wrong: &mut Wrong,
) -> Result<Option<Signature>, Fail> {
    let password = ctx.field(PASSWORD).unwrap_or_default();
    let mut at_password = |said: String| wrong.put(sheet, PASSWORD, said);
    if password.is_empty() {
        at_password(ctx.t().s("sign-password-needed").plain());
        return Ok(None);
    }
    if ctx.field("meaning") != Some(meaning) {
        wrong.whole(ctx.t().s("sign-meaning-needed").plain());
        return Ok(None);
    }
    match ctx.engine().sign(actor, password, meaning) {
        Ok(signature) => Ok(Some(signature)),
        Err(SignInError::Wrong) => {
            at_password(ctx.t().s("sign-password-wrong").plain());
            Ok(None)
        }
        Err(SignInError::Wait { wait }) => {
            at_password(ctx.t().s("sign-password-wait").with("minutes", wait.as_mins().max(1)).plain());
            Ok(None)
        }
        Err(SignInError::Engine(error)) => Err(error.into()),
    }
}

/// The move that the path names, if the reader may make it now.
fn step<'p>(ctx: &Ctx, register: &'p Register, view: &RecordView<'_>) -> Result<&'p Move, Fail> {
    let key = ctx.part("move");
    let step = register.find_move(key).ok_or(Fail::NotFound)?;
    if view.moves.iter().any(|(open, _)| open.key == key) {
        return Ok(step);
    }
    let label = format!("move-{}-{key}", register.key);
    let state = view.record.state.as_deref().unwrap_or_default();
    Err(Fail::Refused(if view.record.withdrawn {
        let message = Message::new("refusal-withdrawn").text("number", &view.record.number);
        Refusal::one(RefusalKind::Locked, message)
    } else if step.from.iter().any(|from| from == state) {
        Refusal::one(RefusalKind::Forbidden, Message::new("refusal-may-not-move").label("move", label))
    } else {
        let message = Message::new("refusal-move-from").label("move", label);
        let message = message.label("state", format!("state-{}-{state}", register.key));
        Refusal::one(RefusalKind::Conflict, message)
    }))
}

/// What keeps the reader from the move before anything is typed.
fn blockers(ctx: &Ctx, view: &RecordView<'_>, step: &Move) -> Vec<String> {
    let found = view.moves.iter().find(|(open, _)| open.key == step.key);
    found.into_iter().flat_map(|(_, messages)| messages).map(|message| ctx.words().message(message)).collect()
}

/// The fields of a move: needed ones, then those it offers.
pub(super) fn fields<'p>(register: &'p Register, step: &'p Move) -> impl Iterator<Item = &'p Field> {
    let offered = step.ask.iter().filter(|key| !step.need.contains(key));
    step.need.iter().chain(offered).filter_map(|key| register.field(key)).filter(|field| field.compute.is_none())
}

/// A move about to be shown.
struct Asking<'a, 'c> {
    sheet: &'a Sheet<'c>,
    record: &'a Record,
    step: &'a Move,
    blockers: Vec<String>,
    sent: &'a Sent,
    wrong: Wrong,
    slot: Slot,
}

impl Asking<'_, '_> {
    fn answer(self, status: StatusCode, focus: Option<&str>, kept: bool) -> Answer {
        let (ctx, register, record) = (self.sheet.ctx, self.sheet.register, self.record);
        let path = href(&register.key, &record.number);
        let parents = vec![
            Link::new(ctx.words().register_plural(&register.key), format!("/r/{}", register.key)),
            Link::new(record.number.clone(), path.clone()),
        ];
        let at = At::Register(register.key.clone());
        let fields = self.fields(focus)?;
        let heading = ctx.words().step(&register.key, &self.step.key);
        let head = head_of(ctx, register, record)?;
        let action = format!("{path}/moves/{}{}", self.step.key, back_query(ctx));
        let becomes = self.becomes();
        let draft = Some(self.slot.shown(ctx)?);
        let version = u64::from(record.version);
        let cancel = ctx.q("back").map(local).map_or(path, ToOwned::to_owned);
        let mut response = match &self.step.sign {
            Some(meaning) => {
                let label = ctx.words().meaning(meaning);
                let meaning = FormOption { value: meaning.clone(), label, note: None, on: true };
                let latest = trail(ctx, &record.number)?;
                let fingerprint = latest.last().map(|row| fingerprint(&row.leaf.0));
                let view = Sign {
                    head,
                    submit: ctx.t().s("sign-submit").plain(),
                    heading,
                    what: becomes,
                    about: Some(ctx.t().s("sign-about").with("version", record.version).plain()),
                    facts: Vec::new(),
                    meanings: vec![meaning],
                    fields,
                    person: ctx.me()?.actor.name.clone(),
                    password_error: self.wrong.at.get(PASSWORD).cloned(),
                    blockers: self.blockers,
                    errors: self.wrong.all,
                    fingerprint,
                    action,
                    version,
                    hidden: images::carried(self.sent),
                    cancel,
                    kept,
                    draft,
                };
                page(ctx, &view, at, parents)?
            }
            None => {
                let section = FormSection { key: "step".to_owned(), fields, ..FormSection::default() };
                let view = Form {
                    submit: heading.clone(),
                    heading,
                    lead: Some(becomes),
                    head: Some(head),
                    action,
                    version: Some(version),
                    sections: if section.fields.is_empty() { Vec::new() } else { vec![section] },
                    blockers: self.blockers,
                    errors: self.wrong.all,
                    cancel,
                    kept,
                    draft,
                    hidden: images::carried(self.sent),
                    ..Form::default()
                };
                page(ctx, &view, at, parents)?
            }
        };
        *response.status_mut() = status;
        Ok(response)
    }

    /// `From Reported to Contained.`
    fn becomes(&self) -> String {
        let (ctx, register) = (self.sheet.ctx, self.sheet.register);
        let state = |key: &str| ctx.words().state(&register.key, key);
        let (from, to) = (state(self.record.state.as_deref().unwrap_or_default()), state(&self.step.to));
        if from == to {
            return ctx.t().s("step-stays").with("state", &to).plain();
        }
        ctx.t().s("step-becomes").with("from", &from).with("to", &to).plain()
    }

    fn fields(&self, focus: Option<&str>) -> Result<Vec<FormField>, Fail> {
        let look = Look { wrong: &self.wrong, focus };
        let mut made = Vec::new();
        for field in fields(self.sheet.register, self.step) {
            let base: Option<&Json> = self.record.data.get(&field.key);
            let needed = self.step.need.contains(&field.key);
            made.push(match self.sent.get(&field.key) {
                Some(typed) => self.sheet.field(field, typed, needed, &look)?,
                None => self.sheet.field(field, &self.sheet.fill(&field.kind, base), needed, &look)?,
            });
        }
        if self.step.reason || self.step.sign.is_some() {
            let typed = self.sent.get(REASON).map(Typed::value).unwrap_or_default();
            made.push(self.sheet.reason("step-reason", typed, self.step.reason, &look));
        }
        Ok(made)
    }
}

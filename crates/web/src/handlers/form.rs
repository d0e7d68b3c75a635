//! Forms that make and change records. They are built from the pack, and what was typed into them is never lost.

pub(crate) mod controls;
mod draft;
pub(crate) mod kept;
pub(crate) mod merge;
pub(crate) mod offers;
pub(crate) mod sheet;
pub(crate) mod typed;

use std::collections::BTreeMap;

use assay_core::permission::{Right, may};
use assay_core::value::targets;
use assay_core::{Act, Command, Json, Message, Record, Refusal, RefusalKind};
use assay_engine::EngineError;
use assay_pack::{Field, FieldKind, Register};
use axum::http::StatusCode;

use self::controls::{Look, REASON, Wrong};
use self::merge::{Merge, at_version, describe};
use self::sheet::{Sheet, asked, in_form_order, is_locked};
use self::typed::{Button, Sent, Typed};
use super::record::{found, head_of, register, trail};
use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::present::{Presenter, href};
use crate::respond::{back_to, page, redirect};
use crate::views::form::{Conflict, ConflictField, Control, Form, FormField, FormSection};
use crate::views::list::Suggestion;
use crate::views::parts::{Hidden, Link};
use crate::views::shell::At;

/// The form of a new record; the query fills fields in.
pub(crate) fn new(ctx: &Ctx) -> Answer {
    let register = register(ctx)?;
    let actor = &ctx.me()?.actor;
    if register.single
        && let Some((number, _)) = ctx.engine().titles(actor, &register.key, 1)?.first()
    {
        // There is only one, and it is there.
        let page = href(&register.key, number);
        let may_edit = may(actor, Right::Edit, register, Some(&ctx.engine().record(actor, number)?));
        return Ok(redirect(&if may_edit { format!("{page}/edit") } else { page }));
    }
    may_create(ctx, register)?;
    let sheet = Sheet::new(ctx, register);
    let base = draft::defaults(&sheet)?;
    let query = Sent::of(&ctx.query);
    let mut sent = Sent::default();
    for field in asked(register) {
        if let Some(given) = query.get(&field.key) {
            sent.set(&field.key, sheet.spread(field, given));
        }
    }
    Open { sheet: &sheet, record: None, base: &base, sent: &sent, wrong: Wrong::default(), focus: None, kept: false }
        .answer(StatusCode::OK, 0)
}

/// Makes the record.
pub(crate) fn create(ctx: &Ctx) -> Answer {
    let register = register(ctx)?;
    may_create(ctx, register)?;
    let actor = &ctx.me()?.actor;
    let sheet = Sheet::new(ctx, register);
    let base = draft::defaults(&sheet)?;
    let mut sent = Sent::of(&ctx.form);
    sheet.keep_files(&mut sent)?;
    let button = Button::named(ctx.field("action").unwrap_or_default());
    let focus = sheet.press(&button, &mut sent);
    let open = |wrong, focus, kept| Open { sheet: &sheet, record: None, base: &base, sent: &sent, wrong, focus, kept };
    if button.only_shows() {
        let wrong = not_found(&sheet, &sent, &button)?;
        return open(wrong, focus, button == Button::Kept).answer(StatusCode::OK, 0);
    }
    let mut data = BTreeMap::new();
    for field in asked(register) {
        let Some(typed) = sent.get(&field.key) else { continue };
        data.extend(sheet.change(field, typed, base.get(&field.key))?.map(|json| (field.key.clone(), json)));
    }
    let act = Act::Create { register: register.key.clone(), data, state: None, external: None };
    match ctx.engine().submit(Command::new(actor.clone(), act)) {
        Ok(_) if button == Button::SaveAndNew => Ok(redirect(&format!("/r/{}/new?done=created", register.key))),
        Ok(made) if ctx.engine().record(actor, &made.number).is_ok() => {
            Ok(redirect(&format!("{}?done=created", href(&register.key, &made.number))))
        }
        // Some records are only for others to read.
        Ok(_) => Ok(redirect(&format!("/r/{}?done=created", register.key))),
        Err(EngineError::Refused(refusal)) if can_mend(&refusal) => {
            let shown: Vec<&str> = in_form_order(register).iter().map(|field| field.key.as_str()).collect();
            open(Wrong::of(&sheet, &refusal, &shown), None, false).answer(StatusCode::UNPROCESSABLE_ENTITY, 0)
        }
        Err(error) => Err(error.into()),
    }
}

/// The form of a record there is.
pub(crate) fn edit(ctx: &Ctx) -> Answer {
    let (register, record) = found(ctx)?;
    let state = record.state.as_deref().and_then(|state| register.state(state));
    if record.withdrawn || state.is_some_and(assay_pack::State::locks_all) {
        // The page of the record says why.
        return Ok(redirect(&href(&register.key, &record.number)));
    }
    may_edit(ctx, register, &record)?;
    let sheet = Sheet::new(ctx, register);
    let sent = Sent::default();
    let wrong = Wrong::default();
    Open { sheet: &sheet, record: Some(&record), base: &record.data, sent: &sent, wrong, focus: None, kept: false }
        .answer(StatusCode::OK, record.version)
}

/// Saves a record there is.
pub(crate) fn save(ctx: &Ctx) -> Answer {
    let (register, record) = found(ctx)?;
    may_edit(ctx, register, &record)?;
    let sheet = Sheet::new(ctx, register);
    let mut sent = Sent::of(&ctx.form);
    sheet.keep_files(&mut sent)?;
    // The page of two versions says which one of a field stays.
    for (name, choice) in &ctx.form {
        if let Some(field) = name.strip_prefix("keep.").filter(|_| choice == "theirs") {
            sent.forget(field);
        }
    }
    let version: u32 = ctx.field("version").and_then(|version| version.parse().ok()).ok_or(Fail::Malformed)?;
    match saved(ctx, &sheet, &record, &mut sent, version) {
        // Somebody was faster between looking and saving: look again.
        Err(Fail::Refused(refusal)) if refusal.kind == RefusalKind::Conflict => {
            let (_, record) = found(ctx)?;
            saved(ctx, &sheet, &record, &mut sent, version)
        }
        answer => answer,
    }
}

fn saved(ctx: &Ctx, sheet: &Sheet<'_>, record: &Record, sent: &mut Sent, version: u32) -> Answer {
    let register = sheet.register;
    let page = href(&register.key, &record.number);
    let base = if version == record.version {
        record.clone()
    } else {
        at_version(&trail(ctx, &record.number)?, version)
            .filter(|base| base.version == version)
            .ok_or(Fail::Malformed)?
    };
    let button = Button::named(ctx.field("action").unwrap_or_default());
    let focus = sheet.press(&button, sent);
    let sent = &*sent;
    let open = |wrong, focus, kept| Open { sheet, record: Some(&base), base: &base.data, sent, wrong, focus, kept };
    if button.only_shows() {
        let wrong = not_found(sheet, sent, &button)?;
        return open(wrong, focus, button == Button::Kept).answer(StatusCode::OK, version);
    }
    let merge = Merge::of(sheet, sent, &base, record)?;
    if version != record.version && !merge.is_plain() {
        return conflict(sheet, sent, &base, record, &merge);
    }
    if merge.set.is_empty() {
        return Ok(redirect(&format!("{page}?done=unchanged")));
    }
    let act = Act::Edit { number: record.number.clone(), set: merge.set };
    let mut command = Command::new(ctx.me()?.actor.clone(), act).expecting(record.version);
    command.reason = ctx.field(REASON).map(ToOwned::to_owned);
    match ctx.engine().submit(command) {
        Ok(done) => Ok(redirect(&back_to(ctx, &page, if done.changed { "saved" } else { "unchanged" }))),
        Err(EngineError::Refused(refusal)) if can_mend(&refusal) => {
            let fields = in_form_order(register);
            let shown: Vec<&str> = fields.iter().map(|field| field.key.as_str()).chain([REASON]).collect();
            open(Wrong::of(sheet, &refusal, &shown), None, false).answer(StatusCode::UNPROCESSABLE_ENTITY, version)
        }
        Err(error) => Err(error.into()),
    }
}

/// Can the one who sent the form do something about it there?
pub(super) fn can_mend(refusal: &Refusal) -> bool {
    matches!(refusal.kind, RefusalKind::Invalid | RefusalKind::Locked)
}

fn may_create(ctx: &Ctx, register: &Register) -> Result<(), Fail> {
    let allowed = may(&ctx.me()?.actor, Right::Create, register, None);
    if allowed { Ok(()) } else { Err(Fail::Refused(Refusal::forbidden("refusal-may-not-create"))) }
}

fn may_edit(ctx: &Ctx, register: &Register, record: &Record) -> Result<(), Fail> {
    let allowed = may(&ctx.me()?.actor, Right::Edit, register, Some(record));
    if allowed { Ok(()) } else { Err(Fail::Refused(Refusal::forbidden("refusal-may-not-edit"))) }
}

/// What was to be added to a picker and names nothing.
pub(super) fn not_found(sheet: &Sheet<'_>, sent: &Sent, button: &Button) -> Result<Wrong, Fail> {
    let mut wrong = Wrong::default();
    let Button::AddLink(name) = button else { return Ok(wrong) };
    if let (Some(field), Some(typed)) = (sheet.register.field(name), sent.get(name))
        && let Control::PickMany { typed, .. } = sheet.offers.pick_many(&field.kind, typed.values())?
        && !typed.is_empty()
    {
        let said = sheet.say(&Message::new("value-link-unknown").text("value", &typed));
        wrong.put(sheet, name, said);
    }
    Ok(wrong)
}

/// A form about to be shown.
struct Open<'o, 'c> {
    sheet: &'o Sheet<'c>,
    /// The record as the reader saw it; none for a new one.
    record: Option<&'o Record>,
    /// What the form shows where nothing was typed.
    base: &'o BTreeMap<String, Json>,
    sent: &'o Sent,
    wrong: Wrong,
    focus: Option<String>,
    kept: bool,
}

impl Open<'_, '_> {
    fn answer(self, status: StatusCode, version: u32) -> Answer {
        let (ctx, register) = (self.sheet.ctx, self.sheet.register);
        let list = Link::new(ctx.words().register_plural(&register.key), format!("/r/{}", register.key));
        let sections = self.sections()?;
        let form = match self.record {
            None => Form {
                heading: ctx.words().new_label(&register.key),
                lead: Some(ctx.words().lead(&register.key)).filter(|lead| !lead.is_empty()),
                action: format!("/r/{}/new", register.key),
                sections,
                submit: ctx.words().new_label(&register.key),
                second: (!register.single).then(|| Suggestion {
                    value: "save-and-new".to_owned(),
                    label: ctx.t().s("form-save-and-new").plain(),
                }),
                cancel: format!("/r/{}", register.key),
                errors: self.wrong.all,
                kept: self.kept,
                ..Form::default()
            },
            Some(record) => {
                let path = href(&register.key, &record.number);
                Form {
                    heading: ctx.t().s("edit").plain(),
                    head: Some(head_of(ctx, register, record)?),
                    action: format!("{path}/edit"),
                    version: Some(u64::from(version)),
                    sections,
                    submit: ctx.t().s("form-save").plain(),
                    cancel: path,
                    errors: self.wrong.all,
                    kept: self.kept,
                    ..Form::default()
                }
            }
        };
        let mut parents = vec![list];
        parents.extend(self.record.map(|it| Link::new(it.number.clone(), href(&register.key, &it.number))));
        let mut response = page(ctx, &form, At::Register(register.key.clone()), parents)?;
        *response.status_mut() = status;
        Ok(response)
    }

    /// The fields: what it is first, then section by section, then whose it is and when it is due.
    fn sections(&self) -> Result<Vec<FormSection>, Fail> {
        let register = self.sheet.register;
        let loose = |title: bool| {
            asked(register).filter(move |field| field.section.is_none() && (field.key == "title") == title)
        };
        let mut sections = vec![self.section("what", None, loose(true), false)?];
        for (place, key) in register.sections.iter().enumerate() {
            let heading = self.sheet.ctx.words().section(&register.key, key);
            // What is new is told in a minute: the rest of a long form is there, but folded.
            let fold = self.record.is_none() && place > 0;
            let fields = asked(register).filter(|field| field.section.as_ref() == Some(key));
            sections.push(self.section(key, Some(heading), fields, fold)?);
        }
        sections.push(self.section("facts", None, loose(false), false)?);
        if self.record.is_some() {
            let typed = self.sent.get(REASON).map(Typed::value).unwrap_or_default();
            let field = self.sheet.reason("form-reason", typed, false, &self.look());
            sections.push(FormSection { key: "why".to_owned(), fields: vec![field], ..FormSection::default() });
        }
        sections.retain(|section| !section.fields.is_empty());
        Ok(sections)
    }

    fn look(&self) -> Look<'_> {
        Look { wrong: &self.wrong, focus: self.focus.as_deref() }
    }

    fn section<'f>(
        &self,
        key: &str,
        title: Option<String>,
        fields: impl Iterator<Item = &'f Field>,
        fold: bool,
    ) -> Result<FormSection, Fail> {
        let mut made = Vec::new();
        let mut open = !fold;
        for field in fields {
            let base = self.base.get(&field.key);
            let typed = self.sent.get(&field.key);
            let focused = self.focus.as_deref().and_then(|place| place.split('.').next()) == Some(field.key.as_str());
            open = open
                || field.required
                || focused
                || self.wrong.touches(&field.key)
                || typed.map(|typed| self.sheet.change(field, typed, base)).transpose()?.flatten().is_some();
            made.push(self.field(field, typed, base)?);
        }
        Ok(FormSection { key: key.to_owned(), title, folded: !open, fields: made })
    }

    fn field(&self, field: &Field, typed: Option<&Typed>, base: Option<&Json>) -> Result<FormField, Fail> {
        let (sheet, register) = (self.sheet, self.sheet.register);
        if typed.is_none() && self.record.is_some_and(|record| is_locked(register, record, &field.key)) {
            let numbers = base.into_iter().flat_map(|json| targets(Some(json)));
            let named = if field.kind.is_link() {
                sheet.ctx.engine().records_named(&sheet.ctx.me()?.actor, numbers)?
            } else {
                BTreeMap::new()
            };
            let present = Presenter::new(sheet.ctx, &named);
            return Ok(sheet.fixed(field, describe(&present, register, field, base)));
        }
        match typed {
            Some(typed) => sheet.field(field, typed, field.required, &self.look()),
            None => sheet.field(field, &sheet.fill(&field.kind, base), field.required, &self.look()),
        }
    }
}

/// The page of two versions.
fn conflict(sheet: &Sheet<'_>, sent: &Sent, base: &Record, record: &Record, merge: &Merge<'_>) -> Answer {
    let (ctx, register) = (sheet.ctx, sheet.register);
    let actor = &ctx.me()?.actor;
    let history = trail(ctx, &record.number)?;
    let latest = history.last().map(|row| &row.entry);
    let mut numbers: Vec<&str> = latest.into_iter().map(|entry| entry.actor.as_str()).collect();
    for field in &merge.both {
        let versions = [base.data.get(&field.key), record.data.get(&field.key), merge.set.get(&field.key)];
        numbers.extend(versions.into_iter().flatten().flat_map(|json| link_numbers(field, json)));
    }
    let named = ctx.engine().records_named(actor, numbers)?;
    let present = Presenter::new(ctx, &named);
    let label = |field: &&Field| ctx.words().field(&register.key, &field.key);
    let shown = |field: &Field, json: Option<&Json>| {
        let text = describe(&present, register, field, json);
        // What is no value of its kind is shown as it was typed.
        if text.is_empty() { json.and_then(Json::as_str).unwrap_or_default().to_owned() } else { text }
    };
    let both = merge.both.iter().map(|field| ConflictField {
        name: field.key.clone(),
        label: label(field),
        before: shown(field, base.data.get(&field.key)),
        mine: shown(field, merge.set.get(&field.key)),
        theirs: shown(field, record.data.get(&field.key)),
    });
    // Only what the reader changed is sent again: what others changed stays as it is.
    let changed = merge.both.iter().chain(&merge.mine);
    let typed = changed.filter_map(|field| Some(sent.get(&field.key)?.sent(&field.key).collect::<Vec<_>>())).flatten();
    let reason = sent.get(REASON).into_iter().flat_map(|typed| typed.sent(REASON).collect::<Vec<_>>());
    let mut theirs: Vec<String> = merge.theirs.iter().map(label).collect();
    if merge.moved {
        theirs.push(ctx.words().field(&register.key, "state"));
    }
    let path = href(&register.key, &record.number);
    let view = Conflict {
        head: head_of(ctx, register, record)?,
        who: latest.map(|entry| present.person(&entry.actor).name).unwrap_or_default(),
        at: present.moment(record.changed),
        action: format!("{path}/edit"),
        version: u64::from(record.version),
        both: both.collect(),
        mine: merge.mine.iter().map(label).collect(),
        theirs,
        hidden: typed.chain(reason).map(|(name, value)| Hidden::new(name, value)).collect(),
        cancel: path.clone(),
    };
    let list = Link::new(ctx.words().register_plural(&register.key), format!("/r/{}", register.key));
    let parents = vec![list, Link::new(record.number.clone(), path)];
    let mut response = page(ctx, &view, At::Register(register.key.clone()), parents)?;
    *response.status_mut() = StatusCode::CONFLICT;
    Ok(response)
}

/// The numbers a value names, in the cells of its rows too.
pub(super) fn link_numbers<'j>(field: &Field, json: &'j Json) -> Vec<&'j str> {
    match &field.kind {
        kind if kind.is_link() => targets(Some(json)).collect(),
        FieldKind::Table(columns) => {
            let links: Vec<&str> =
                columns.iter().filter(|column| column.kind.is_link()).map(|column| column.key.as_str()).collect();
            let rows = json.as_array().into_iter().flatten();
            rows.flat_map(|row| links.iter().flat_map(|key| targets(row.get(*key)))).collect()
        }
        _ => Vec::new(),
    }
}

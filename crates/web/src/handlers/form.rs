//! Forms that make and change records. They are built from the pack, and what was typed into them is never lost.

pub(crate) mod beside;
mod carry;
pub(crate) mod controls;
pub(crate) mod draft;
pub(crate) mod kept;
pub(crate) mod marks;
pub(crate) mod merge;
pub(crate) mod offers;
pub(crate) mod sheet;
pub(crate) mod typed;

use std::collections::BTreeMap;

use assay_core::permission::{Right, may};
use assay_core::value::targets;
use assay_core::{Act, Command, Json, Message, Record, Refusal, RefusalKind};
use assay_engine::{EngineError, Submitted};
use assay_pack::{Field, FieldKind, Register};
use axum::http::StatusCode;

use self::controls::{Look, REASON, Wrong};
use self::merge::{Merge, at_version, describe};
use self::sheet::{Sheet, asked, in_form_order, is_locked};
use self::typed::{Button, Sent, Typed};
use super::drafts::{self, Slot};
use super::images;
use super::record::{found, head_of, register, told, trail};
use super::settings::WORKSPACE;
use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::present::{Presenter, href};
use crate::respond::{back_to, html, page, redirect};
use crate::views::form::{Conflict, ConflictField, Control, Form, FormField, FormSection, Part};
use crate::views::list::Suggestion;
use crate::views::parts::{Hidden, Link};
use crate::views::record::Verdicts;
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
    if ctx.engine().pack().settings.as_ref() == Some(&register.key) {
        // Made where its defaults are shown too.
        return Ok(redirect(WORKSPACE));
    }
    let sheet = Sheet::new(ctx, register);
    let base = draft::defaults(&sheet)?;
    let mut slot = Slot::new(address_of_new(ctx, register));
    let sent = match slot.find(ctx)? {
        Some(found) => found.sent,
        None => given(ctx, &sheet)?,
    };
    Open { slot, ..Open::over(&sheet, &base, &sent) }.answer(StatusCode::OK, 0)
}

/// What the query fills a new form in with.
fn given(ctx: &Ctx, sheet: &Sheet<'_>) -> Result<Sent, Fail> {
    let query = Sent::of(&ctx.query);
    let mut sent = Sent::default();
    if let Some(number) = ctx.q(carry::FROM) {
        carry::over(sheet, number, &mut sent)?;
    }
    for field in asked(sheet.register) {
        if let Some(given) = query.get(&field.key) {
            sent.set(&field.key, sheet.spread(field, given));
        }
    }
    Ok(sent)
}

/// The address of a new form: one that is filled in by its query is a form of its own.
fn address_of_new(ctx: &Ctx, register: &Register) -> String {
    let path = format!("/r/{}/new", register.key);
    let given = ctx.query.iter().filter(|(name, value)| {
        !value.is_empty() && register.field(name.split('.').next().unwrap_or_default()).is_some()
    });
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(given).finish();
    if query.is_empty() { path } else { format!("{path}?{query}") }
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
    let path = format!("/r/{}/new", register.key);
    let slot = Slot::sent(ctx, &path);
    let open = |wrong, focus, slot| Open { wrong, focus, slot, ..Open::over(&sheet, &base, &sent) };
    if button.only_shows() {
        let (wrong, slot) = not_done(&sheet, &sent, &button, slot)?;
        return Open { kept: button == Button::Kept, ..open(wrong, focus, slot) }.answer(StatusCode::OK, 0);
    }
    let data = sheet.changes(asked(register), &sent, &base)?;
    let texts = if sent.get(images::IMAGE).is_some() { data.clone() } else { BTreeMap::new() };
    let act = Act::Create { register: register.key.clone(), data, state: None, external: None };
    let made = ctx.engine().submit(Command::new(actor.clone(), act));
    if let Ok(made) = &made {
        drafts::done(ctx, &path)?;
        if !texts.is_empty() && ctx.engine().record(actor, &made.number).is_ok() {
            for command in images::attach(ctx, actor, &made.number, &sent, &texts)? {
                if let Err(error) = ctx.engine().submit(command) {
                    // The record is made, and its text says where the picture was.
                    tracing::warn!(%error, number = made.number, "a picture could not be attached");
                }
            }
        }
    }
    match made {
        Ok(_) if button == Button::SaveAndNew => Ok(redirect(&format!("{path}?done=created"))),
        Ok(made) if ctx.engine().record(actor, &made.number).is_ok() => {
            Ok(redirect(&format!("{}?done=created", href(&register.key, &made.number))))
        }
        // Some records are only for others to read.
        Ok(_) => Ok(redirect(&format!("/r/{}?done=created", register.key))),
        Err(EngineError::Refused(refusal)) if can_mend(&refusal) => {
            let shown: Vec<&str> = in_form_order(register).iter().map(|field| field.key.as_str()).collect();
            open(Wrong::of(&sheet, &refusal, &shown), None, slot).answer(StatusCode::UNPROCESSABLE_ENTITY, 0)
        }
        Err(error) => Err(error.into()),
    }
}

/// The form of a record there is. The query can name one field to begin at; with `part` it is all that is answered, to be put
/// into the page of the record.
pub(crate) fn edit(ctx: &Ctx) -> Answer {
    let (register, record) = found(ctx)?;
    let page = href(&register.key, &record.number);
    let field = ctx.q("field").and_then(|key| asked(register).find(|field| field.key == key));
    let mut slot = Slot::new(match field {
        Some(field) => format!("{page}/edit?field={}", field.key),
        None => format!("{page}/edit"),
    });
    let draft = slot.find(ctx)?;
    let state = record.state.as_deref().and_then(|state| register.state(state));
    let locked = record.withdrawn || state.is_some_and(assay_pack::State::locks_all);
    if locked && draft.is_none() {
        // The page of the record says why.
        return Ok(redirect(&page));
    }
    may_edit(ctx, register, &record)?;
    let sheet = Sheet::new(ctx, register);
    let mut base = record;
    let mut sent = Sent::default();
    if let Some(draft) = draft {
        // What was typed was typed over what the record held then: saving it now puts the two together.
        if draft.version.is_some_and(|version| version != base.version)
            && let Some(then) = at_version(&trail(ctx, &base.number)?, draft.version.unwrap_or_default())
        {
            if then.data != base.data || then.state != base.state {
                slot.outdated();
            }
            base = then;
        }
        sent = sheet.touched(draft.sent, &base.data)?;
    }
    let only = field.filter(|_| ctx.q("part").is_some());
    let focus = field.map(|field| field.key.clone());
    let over = Open::over(&sheet, &base.data, &sent);
    Open { record: Some(&base), focus, slot, only, ..over }.answer(StatusCode::OK, base.version)
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
    let action = format!("{page}/edit");
    let slot = Slot::sent(ctx, &action);
    let only = ctx.field("part").and_then(|key| asked(register).find(|field| field.key == key));
    let over = || Open { record: Some(&base), only, ..Open::over(sheet, &base.data, sent) };
    if button.only_shows() {
        let (wrong, slot) = not_done(sheet, sent, &button, slot)?;
        return Open { wrong, focus, slot, kept: button == Button::Kept, ..over() }.answer(StatusCode::OK, version);
    }
    let merge = Merge::of(sheet, sent, &base, record)?;
    if version != record.version && !merge.is_plain() {
        return conflict(sheet, sent, &base, record, &merge);
    }
    if merge.set.is_empty() {
        drafts::done(ctx, &action)?;
        return Ok(redirect(&format!("{page}?done=unchanged")));
    }
    let actor = &ctx.me()?.actor;
    let pictures = images::attach(ctx, actor, &record.number, sent, &merge.set)?;
    let act = Act::Edit { number: record.number.clone(), set: merge.set };
    let mut command = Command::new(actor.clone(), act);
    command.reason = ctx.field(REASON).map(ToOwned::to_owned);
    match together(ctx, record, pictures, command) {
        Ok(done) => {
            drafts::done(ctx, &action)?;
            let said = match (done.changed, merge.theirs.is_empty()) {
                (true, true) => "saved",
                (true, false) => "merged",
                (false, _) => "unchanged",
            };
            Ok(redirect(&back_to(ctx, &page, said)))
        }
        Err(EngineError::Refused(refusal)) if can_mend(&refusal) => {
            let fields = in_form_order(register).into_iter().filter(|field| only.is_none_or(|it| it.key == field.key));
            let shown: Vec<&str> = fields.map(|field| field.key.as_str()).chain([REASON]).collect();
            let wrong = Wrong::of(sheet, &refusal, &shown);
            Open { wrong, slot, ..over() }.answer(StatusCode::UNPROCESSABLE_ENTITY, version)
        }
        Err(error) => Err(error.into()),
    }
}

/// Attaches pictures and carries the command out, all of it or nothing, over the record as it was read.
pub(super) fn together(
    ctx: &Ctx,
    record: &Record,
    pictures: Vec<Command>,
    command: Command,
) -> Result<Submitted, EngineError> {
    let mut commands: Vec<Command> = pictures.into_iter().chain([command]).collect();
    if let Some(first) = commands.first_mut() {
        first.expected = Some(record.version);
    }
    let done = ctx.engine().submit_all(commands).map_err(|(_, error)| error)?;
    done.into_iter().last().ok_or_else(|| EngineError::Invalid("nothing was to be done".to_owned()))
}

/// Can the one who sent the form do something about it there?
pub(super) fn can_mend(refusal: &Refusal) -> bool {
    matches!(refusal.kind, RefusalKind::Invalid | RefusalKind::Locked)
}

pub(super) fn may_create(ctx: &Ctx, register: &Register) -> Result<(), Fail> {
    let allowed = may(&ctx.me()?.actor, Right::Create, register, None);
    if allowed { Ok(()) } else { Err(Fail::Refused(Refusal::forbidden("refusal-may-not-create"))) }
}

fn may_edit(ctx: &Ctx, register: &Register, record: &Record) -> Result<(), Fail> {
    let allowed = may(&ctx.me()?.actor, Right::Edit, register, Some(record));
    if allowed { Ok(()) } else { Err(Fail::Refused(Refusal::forbidden("refusal-may-not-edit"))) }
}

/// What a button that only shows the form again could not do: keep a draft, or add to a picker what names nothing.
pub(super) fn not_done(sheet: &Sheet<'_>, sent: &Sent, button: &Button, mut slot: Slot) -> Result<(Wrong, Slot), Fail> {
    let mut wrong = not_found(sheet, sent, button)?;
    if *button == Button::Draft
        && let Some(why) = slot.keep(sheet.ctx)?
    {
        wrong.whole(why);
    }
    Ok((wrong, slot))
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
    slot: Slot,
    /// The one field that is asked for; the answer is a part of a page.
    only: Option<&'o Field>,
}

impl<'o, 'c> Open<'o, 'c> {
    /// A form that nobody has sent yet.
    fn over(sheet: &'o Sheet<'c>, base: &'o BTreeMap<String, Json>, sent: &'o Sent) -> Self {
        let (wrong, slot) = (Wrong::default(), Slot::default());
        Self { sheet, record: None, base, sent, wrong, focus: None, kept: false, slot, only: None }
    }

    fn answer(self, status: StatusCode, version: u32) -> Answer {
        let (ctx, register) = (self.sheet.ctx, self.sheet.register);
        if let (Some(field), Some(record)) = (self.only, self.record) {
            return self.part(field, record, status, version);
        }
        let draft = Some(self.slot.shown(ctx)?);
        let hidden = images::carried(self.sent);
        let list = Link::new(ctx.words().register_plural(&register.key), format!("/r/{}", register.key));
        let sections = self.sections()?;
        let verdicts = self.verdicts()?;
        let beside = beside::beside(self.sheet, self.base, self.sent, self.record.is_none())?;
        let form = match self.record {
            None => Form {
                heading: ctx.words().new_label(&register.key),
                lead: Some(ctx.words().lead(&register.key)).filter(|lead| !lead.is_empty()),
                action: format!("/r/{}/new", register.key),
                sections,
                submit: ctx.words().new_label(&register.key),
                verdicts,
                second: (!register.single).then(|| Suggestion {
                    value: "save-and-new".to_owned(),
                    label: ctx.t().s("form-save-and-new").plain(),
                }),
                cancel: format!("/r/{}", register.key),
                beside,
                errors: self.wrong.all,
                kept: self.kept,
                draft,
                hidden,
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
                    verdicts,
                    cancel: path,
                    beside,
                    errors: self.wrong.all,
                    kept: self.kept,
                    draft,
                    hidden,
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

    /// How what the form holds just now would be judged.
    fn verdicts(&self) -> Result<Vec<Verdicts>, Fail> {
        let register = self.sheet.register;
        // A form that is still empty would only be told that all is missing.
        if register.page.is_none() || self.record.is_none() {
            return Ok(Vec::new());
        }
        let mut data = self.base.clone();
        for (key, json) in self.sheet.changes(asked(register), self.sent, self.base)? {
            if json.is_null() {
                data.remove(&key);
            } else {
                data.insert(key, json);
            }
        }
        told::supposed(self.sheet.ctx, register, &data)
    }

    /// One field, to be put into the page of the record.
    fn part(&self, field: &Field, record: &Record, status: StatusCode, version: u32) -> Answer {
        let ctx = self.sheet.ctx;
        let mut made = self.field(field, self.sent.get(&field.key), self.base.get(&field.key))?;
        made.focus = true;
        let part = Part {
            action: format!("{}/edit", href(&self.sheet.register.key, &record.number)),
            csrf: ctx.me()?.csrf.clone(),
            version: u64::from(version),
            errors: self.wrong.all.iter().filter(|error| error.field.is_none()).map(|it| it.text.clone()).collect(),
            field: made,
            hidden: images::carried(self.sent),
            draft: self.slot.shown(ctx)?,
        };
        let mut response = html(part.render(ctx.t())?);
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
    let draft = ctx.field(drafts::FORM).map(|form| Hidden::new(drafts::FORM, form));
    let view = Conflict {
        head: head_of(ctx, register, record)?,
        who: latest.map(|entry| present.person(&entry.actor).name).unwrap_or_default(),
        at: present.moment(record.changed),
        action: format!("{path}/edit"),
        version: u64::from(record.version),
        both: both.collect(),
        mine: merge.mine.iter().map(label).collect(),
        theirs,
        hidden: typed
            .chain(reason)
            .map(|(name, value)| Hidden::new(name, value))
            .chain(draft)
            .chain(images::carried(sent))
            .collect(),
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

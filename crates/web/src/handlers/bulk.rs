//! Changing many records in one go: choose what, look at what would happen, do it, take it back.

use std::collections::BTreeMap;

use assay_core::{Act, Actor, Command, Json, Record, Refusal};
use assay_engine::{BulkDone, MOST_AT_ONCE, Reverted, Tried};
use assay_pack::{Field, FieldKind, Move, Party, Register};
use axum::http::StatusCode;

use super::form::controls::{Look, REASON, Wrong};
use super::form::not_found;
use super::form::sheet::{Sheet, asked};
use super::form::typed::{Button, Sent, Typed};
use super::list::{self, Asked, encode};
use super::moves;
use crate::app::{Answer, Ctx, pairs};
use crate::fail::Fail;
use crate::present::{Presenter, href};
use crate::respond::{page, redirect};
use crate::views::bulk::{Bulk, BulkRow, Fate};
use crate::views::form::{Form, FormOption, FormSection};
use crate::views::list::BulkAction;
use crate::views::parts::{Hidden, Link, Tone};
use crate::views::record::Change;
use crate::views::shell::{At, Notice};

/// Fields that are set so often that they have buttons of their own.
const QUICK: [(&str, &str); 2] = [("owner", "bulk-assign-owner"), ("due", "bulk-set-due")];

/// What is asked of the selected records.
#[derive(Clone, Copy)]
enum Deed<'p> {
    Field(&'p Field),
    Move(&'p Move),
}

impl<'p> Deed<'p> {
    /// `edit:severity`, `move:close`.
    fn named(register: &'p Register, name: &str) -> Option<Self> {
        match name.split_once(':')? {
            ("edit", key) => editable(register).find(|field| field.key == key).map(Self::Field),
            ("move", key) => register.find_move(key).map(Self::Move),
            _ => None,
        }
    }

    fn name(&self) -> String {
        match self {
            Self::Field(field) => format!("edit:{}", field.key),
            Self::Move(step) => format!("move:{}", step.key),
        }
    }

    fn fields(&self, register: &'p Register) -> Vec<&'p Field> {
        match self {
            Self::Field(field) => vec![field],
            Self::Move(step) => moves::fields(register, step).filter(|field| is_simple(field)).collect(),
        }
    }

    fn meaning(&self) -> Option<&'p str> {
        match self {
            Self::Field(_) => None,
            Self::Move(step) => step.sign.as_deref(),
        }
    }
}

/// Rows of columns and files belong to one record.
fn is_simple(field: &Field) -> bool {
    !matches!(field.kind, FieldKind::Table(_) | FieldKind::Series { .. } | FieldKind::File)
}

fn editable(register: &Register) -> impl Iterator<Item = &Field> {
    asked(register).filter(|field| is_simple(field) && field.key != "title")
}

/// The buttons of the bar.
pub(super) fn quick(ctx: &Ctx, register: &Register) -> Vec<BulkAction> {
    let known = QUICK.iter().filter(|(key, _)| editable(register).any(|field| field.key == *key));
    known.map(|(key, id)| BulkAction { value: format!("edit:{key}"), label: ctx.t().s(id).plain() }).collect()
}

/// Every field that can be set in one go.
pub(super) fn fields(ctx: &Ctx, register: &Register) -> Vec<BulkAction> {
    let label = |field: &Field| ctx.words().field(&register.key, &field.key);
    editable(register).map(|field| BulkAction { value: format!("edit:{}", field.key), label: label(field) }).collect()
}

/// Every move the reader might make.
pub(super) fn moves(ctx: &Ctx, register: &Register, actor: &Actor) -> Vec<BulkAction> {
    let might = |step: &&Move| {
        step.by.iter().any(|party| match party {
            Party::Role(role) => actor.has_role(role),
            Party::Everyone | Party::Owner | Party::Creator | Party::Field(_) => true,
        })
    };
    let moves = register.workflow.iter().flat_map(|workflow| &workflow.moves).filter(might);
    let label = |step: &Move| ctx.words().step(&register.key, &step.key);
    moves.map(|step| BulkAction { value: format!("move:{}", step.key), label: label(step) }).collect()
}

/// The form, the preview and the deed, one after the other.
pub(crate) fn change(ctx: &Ctx) -> Answer {
    let register = list::register(ctx)?;
    let Some(picks) = picks(ctx, register)? else {
        return Ok(redirect(&back(ctx, register, &[("done", "bulk-too-many")])));
    };
    if picks.is_empty() {
        return Ok(redirect(&back(ctx, register, &[("done", "bulk-none")])));
    }
    let change = Deed::named(register, ctx.field("do").unwrap_or_default()).ok_or(Fail::Malformed)?;
    let sheet = Sheet::new(ctx, register);
    let mut sent = Sent::of(&ctx.form);
    let button = Button::named(ctx.field("action").unwrap_or_default());
    sheet.press(&button, &mut sent);
    let desk = Desk { ctx, register, change, picks, sheet: &sheet, sent: &sent };
    match (ctx.field("stage").unwrap_or_default(), ctx.field("action").unwrap_or_default()) {
        ("form", _) if button.only_shows() => desk.form(&not_found(&sheet, &sent, &button)?, StatusCode::OK),
        ("form", _) => desk.preview(Wrong::default(), StatusCode::OK),
        ("preview", action @ ("all" | "good")) => desk.carry_out(action == "good"),
        _ => desk.form(&Wrong::default(), StatusCode::OK),
    }
}

/// A selected record: its number, and the version that was looked at.
type Picked = (String, Option<u32>);

/// The selected records. None if they are too many.
fn picks(ctx: &Ctx, register: &Register) -> Result<Option<Vec<Picked>>, Fail> {
    if ctx.field("all") == Some("yes") {
        let query = pairs(ctx.field("query").unwrap_or_default());
        let asked = Asked::of(ctx, register, &query);
        let most = u32::try_from(MOST_AT_ONCE).unwrap_or(u32::MAX);
        let found = list::everything(ctx, register, &asked, most)?;
        let fits = found.total <= u64::from(most);
        return Ok(fits.then(|| found.records.into_iter().map(|record| (record.number, None)).collect()));
    }
    let mut picks: Vec<Picked> = Vec::new();
    for (_, text) in ctx.form.iter().filter(|(name, _)| name == "pick") {
        let (number, version) = match text.split_once('@') {
            Some((number, version)) => (number, version.parse().ok()),
            None => (text.as_str(), None),
        };
        if picks.iter().all(|(known, _)| known != number) {
            picks.push((number.to_owned(), version));
        }
        if picks.len() > MOST_AT_ONCE {
            return Ok(None);
        }
    }
    Ok(Some(picks))
}

/// The list the reader came from, told what has happened.
fn back(ctx: &Ctx, register: &Register, told: &[(&str, &str)]) -> String {
    let mut query = pairs(ctx.field("query").unwrap_or_default());
    query.retain(|(name, _)| !["done", "mark", "changed_count", "left", "select", "add"].contains(&name.as_str()));
    query.extend(told.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())));
    format!("/r/{}?{}", register.key, encode(&query))
}

struct Desk<'a, 'c> {
    ctx: &'c Ctx,
    register: &'c Register,
    change: Deed<'c>,
    picks: Vec<Picked>,
    sheet: &'a Sheet<'c>,
    sent: &'a Sent,
}

impl Desk<'_, '_> {
    fn heading(&self) -> String {
        let (ctx, key) = (self.ctx, &self.register.key);
        match self.change {
            Deed::Field(field) => {
                let field = ctx.words().field(key, &field.key);
                ctx.t().s("bulk-edit").with("field", &field).with("count", self.picks.len()).plain()
            }
            Deed::Move(step) => {
                let step = ctx.words().step(key, &step.key);
                ctx.t().s("bulk-move").with("step", &step).with("count", self.picks.len()).plain()
            }
        }
    }

    fn action(&self) -> String {
        format!("/r/{}/bulk", self.register.key)
    }

    fn parents(&self) -> Vec<Link> {
        let list = back(self.ctx, self.register, &[]);
        vec![Link::new(self.ctx.words().register_plural(&self.register.key), list)]
    }

    fn at(&self) -> At {
        At::Register(self.register.key.clone())
    }

    fn hidden(&self, stage: &str, picks: impl Iterator<Item = String>) -> Vec<Hidden> {
        let query = self.ctx.field("query").unwrap_or_default();
        let own = [("stage", stage.to_owned()), ("do", self.change.name()), ("query", query.to_owned())];
        let own = own.into_iter().map(|(name, text)| Hidden::new(name, text));
        own.chain(picks.map(|pick| Hidden::new("pick", pick))).collect()
    }

    /// What is to be set, and why.
    fn form(&self, wrong: &Wrong, status: StatusCode) -> Answer {
        let look = Look { wrong, focus: None };
        let mut fields = Vec::new();
        for field in self.change.fields(self.register) {
            let needed = matches!(self.change, Deed::Move(step) if step.need.contains(&field.key));
            let mut made = match self.sent.get(&field.key) {
                Some(typed) => self.sheet.field(field, typed, false, &look)?,
                None => self.sheet.field(field, &self.sheet.fill(&field.kind, None), false, &look)?,
            };
            made.hint = Some(match (self.change, needed) {
                (Deed::Field(_), _) => self.ctx.t().s("bulk-hint-replaces").plain(),
                (Deed::Move(_), true) => self.ctx.t().s("bulk-hint-needed").plain(),
                (Deed::Move(_), false) => self.ctx.t().s("bulk-hint-kept").plain(),
            });
            fields.push(made);
        }
        let needs_reason = matches!(self.change, Deed::Move(step) if step.reason);
        let reason = self.sent.get(REASON).map(Typed::value).unwrap_or_default();
        fields.push(self.sheet.reason("form-reason", reason, needs_reason, &look));
        let view = Form {
            heading: self.heading(),
            lead: Some(self.ctx.t().s("bulk-lead").plain()),
            action: self.action(),
            hidden: self.hidden("form", self.picks.iter().map(|(number, _)| number.clone())),
            sections: vec![FormSection { key: "bulk".to_owned(), fields, ..FormSection::default() }],
            submit: self.ctx.t().s("bulk-preview").plain(),
            cancel: back(self.ctx, self.register, &[]),
            errors: wrong.all.clone(),
            ..Form::default()
        };
        let mut response = page(self.ctx, &view, self.at(), self.parents())?;
        *response.status_mut() = status;
        Ok(response)
    }

    /// What was typed, for every record the same. What a move leaves empty stays as each record has it.
    fn set(&self) -> Result<BTreeMap<String, Json>, Fail> {
        let mut set = BTreeMap::new();
        for field in self.change.fields(self.register) {
            let Some(typed) = self.sent.get(&field.key) else { continue };
            let json = self.sheet.read(&field.kind, typed, None)?;
            let untouched = json.is_null() || json == Json::Bool(false);
            if matches!(self.change, Deed::Field(_)) || !untouched {
                set.insert(field.key.clone(), json);
            }
        }
        Ok(set)
    }

    fn commands(&self, signature: Option<&assay_core::Signature>) -> Result<Vec<Command>, Fail> {
        let actor = &self.ctx.me()?.actor;
        let set = self.set()?;
        let reason = self.ctx.field(REASON).map(ToOwned::to_owned);
        let command = |(number, version): &Picked| {
            let (number, set) = (number.clone(), set.clone());
            let act = match self.change {
                Deed::Field(_) => Act::Edit { number, set },
                Deed::Move(step) => Act::Move { number, key: step.key.clone(), set, signature: signature.cloned() },
            };
            let mut command = Command::new(actor.clone(), act);
            command.reason.clone_from(&reason);
            command.expected = *version;
            command
        };
        Ok(self.picks.iter().map(command).collect())
    }

    /// What would happen to each record.
    fn preview(&self, wrong: Wrong, status: StatusCode) -> Answer {
        let ctx = self.ctx;
        let tried = ctx.engine().try_all(&self.commands(None)?)?;
        // What is wrong with a value is wrong for all: that is told where it was typed.
        if let Some(refusal) = all_alike(&tried) {
            let fields = self.change.fields(self.register);
            let shown: Vec<&str> = fields.iter().map(|field| field.key.as_str()).chain([REASON]).collect();
            let told = Wrong::of(self.sheet, refusal, &shown);
            if !told.at.is_empty() {
                return self.form(&told, StatusCode::UNPROCESSABLE_ENTITY);
            }
        }
        let rows = self.rows(&tried)?;
        let count = |wanted: fn(&Fate) -> bool| rows.iter().filter(|row| wanted(&row.fate)).count();
        let good = count(|fate| matches!(fate, Fate::Changes(_)));
        let refused = count(|fate| matches!(fate, Fate::Refused(_)));
        let picks = self.picks.iter().zip(&tried).map(|((number, version), tried)| match (tried, version) {
            (Tried::Changes { before, .. }, None) => format!("{number}@{}", before.version),
            (_, Some(version)) => format!("{number}@{version}"),
            _ => number.clone(),
        });
        let mut hidden = self.hidden("preview", picks);
        let fields = self.change.fields(self.register);
        for key in fields.iter().map(|field| field.key.as_str()).chain([REASON]) {
            let sent = self.sent.get(key).into_iter().flat_map(|typed| typed.sent(key).collect::<Vec<_>>());
            hidden.extend(sent.map(|(name, value)| Hidden::new(name, value)));
        }
        let meaning = self.change.meaning().filter(|_| good > 0).map(|meaning| FormOption {
            value: meaning.to_owned(),
            label: ctx.words().meaning(meaning),
            note: None,
            on: true,
        });
        let view = Bulk {
            heading: self.heading(),
            lead: ctx
                .t()
                .s("bulk-outcome")
                .with("good", good)
                .with("same", rows.len() - good - refused)
                .with("refused", refused)
                .plain(),
            reason: ctx.field(REASON).map(str::trim).filter(|text| !text.is_empty()).map(ToOwned::to_owned),
            action: self.action(),
            hidden,
            good,
            refused,
            meaning,
            person: ctx.me()?.actor.name.clone(),
            password_error: wrong.at.get(super::form::controls::PASSWORD).cloned(),
            errors: wrong.all,
            undo: false,
            cancel: back(ctx, self.register, &[]),
            rows,
        };
        let mut response = page(ctx, &view, self.at(), self.parents())?;
        *response.status_mut() = status;
        Ok(response)
    }

    fn rows(&self, tried: &[Tried]) -> Result<Vec<BulkRow>, Fail> {
        let actor = &self.ctx.me()?.actor;
        let numbers = self.picks.iter().map(|(number, _)| number.as_str());
        let mut named = self.ctx.engine().records_named(actor, numbers)?;
        let changed = tried.iter().filter_map(|tried| match tried {
            Tried::Changes { before, after } => Some((before.as_ref(), after.as_ref())),
            _ => None,
        });
        named.extend(self.ctx.engine().records_named(actor, targets(self.register, changed))?);
        let present = Presenter::new(self.ctx, &named);
        let row = |((number, _), tried): (&Picked, &Tried)| {
            let fate = match tried {
                Tried::Changes { before, after } => Fate::Changes(changes(&present, self.register, before, after)),
                Tried::Unchanged => Fate::Same,
                Tried::Refused(refusal) => Fate::Refused(self.ctx.words().refusal(&self.register.key, refusal)),
            };
            row(&present, self.register, number, fate, Vec::new())
        };
        Ok(self.picks.iter().zip(tried).map(row).collect())
    }

    fn carry_out(&self, partial: bool) -> Answer {
        let ctx = self.ctx;
        let mut wrong = Wrong::default();
        let signature = match self.change.meaning() {
            Some(meaning) => moves::sign(ctx, self.sheet, &ctx.me()?.actor, meaning, &mut wrong)?,
            None => None,
        };
        if !wrong.is_empty() {
            return self.preview(wrong, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let done = ctx.engine().change_all(self.commands(signature.as_ref())?, partial)?;
        let BulkDone { mark, changed, refused, .. } = done;
        if !partial && !refused.is_empty() {
            let mut wrong = Wrong::default();
            wrong.whole(ctx.t().s("bulk-meanwhile").plain());
            return self.preview(wrong, StatusCode::CONFLICT);
        }
        let (changed, left) = (changed.to_string(), refused.len().to_string());
        let mark = mark.unwrap_or_default();
        let told = [("done", "bulk"), ("mark", &mark), ("changed_count", &changed), ("left", &left)];
        Ok(redirect(&back(ctx, self.register, &told)))
    }
}

/// The refusal of all of them, if it is the same for all.
fn all_alike(tried: &[Tried]) -> Option<&Refusal> {
    let mut refusals = tried.iter().map(|tried| match tried {
        Tried::Refused(refusal) => Some(refusal),
        _ => None,
    });
    let first = refusals.next()??;
    refusals.all(|refusal| refusal.is_some_and(|refusal| refusal.problems == first.problems)).then_some(first)
}

/// The records that changed values name.
fn targets<'r>(register: &'r Register, changed: impl Iterator<Item = (&'r Record, &'r Record)>) -> Vec<&'r str> {
    let links: Vec<&str> = register.link_fields().map(|field| field.key.as_str()).collect();
    let named = changed.flat_map(|(before, after)| {
        let links = links.clone();
        links.into_iter().flat_map(move |key| before.targets(key).chain(after.targets(key)))
    });
    named.collect()
}

/// What changes from one version of a record to another, in words.
fn changes(present: &Presenter<'_>, register: &Register, before: &Record, after: &Record) -> Vec<Change> {
    let words = present.ctx.words();
    let mut changes = Vec::new();
    if before.withdrawn != after.withdrawn {
        let record = present.ctx.t().s("bulk-undo-record").plain();
        changes.push(Change { label: record, old: None, new: None });
    }
    if before.state != after.state {
        let state = |record: &Record| record.state.as_deref().map(|state| words.state(&register.key, state));
        changes.push(Change { label: words.field(&register.key, "state"), old: state(before), new: state(after) });
    }
    for field in &register.fields {
        let (old, new) = (before.data.get(&field.key), after.data.get(&field.key));
        if old == new {
            continue;
        }
        let text = |json: Option<&Json>| {
            let text = present.plain(register, field, json);
            (!text.is_empty()).then_some(text)
        };
        changes.push(Change { label: words.field(&register.key, &field.key), old: text(old), new: text(new) });
    }
    changes
}

fn row(present: &Presenter<'_>, register: &Register, number: &str, fate: Fate, left: Vec<String>) -> BulkRow {
    let known = present.named.get(number);
    BulkRow {
        number: number.to_owned(),
        href: known.map(|_| href(&register.key, number)),
        title: known.map(|record| record.title().to_owned()).unwrap_or_default(),
        fate,
        left,
    }
}

/// What taking a change back does to each record, in words.
pub(crate) fn reverted_rows(ctx: &Ctx, reverted: &[Reverted]) -> Result<Vec<BulkRow>, Fail> {
    let actor = &ctx.me()?.actor;
    let register = |number: &str| ctx.engine().pack().register_of_number(number);
    let mut named = ctx.engine().records_named(actor, reverted.iter().map(|it| it.number.as_str()))?;
    let changed = reverted.iter().filter_map(|it| Some((register(&it.number)?, it.change.as_ref()?)));
    let linked: Vec<&str> = changed
        .flat_map(|(register, (from, to))| targets(register, std::iter::once((from.as_ref(), to.as_ref()))))
        .collect();
    named.extend(ctx.engine().records_named(actor, linked)?);
    let present = Presenter::new(ctx, &named);
    let rows = reverted.iter().filter_map(|reverted| {
        let register = register(&reverted.number)?;
        let left = reverted.left.iter().map(|message| ctx.words().message(message)).collect();
        let fate = match &reverted.change {
            Some((before, after)) => Fate::Changes(changes(&present, register, before, after)),
            None => Fate::Same,
        };
        Some(row(&present, register, &reverted.number, fate, left))
    });
    Ok(rows.collect())
}

/// What taking a bulk change back would do.
pub(crate) fn undo(ctx: &Ctx) -> Answer {
    let register = list::register(ctx)?;
    let actor = &ctx.me()?.actor;
    let mark = ctx.part("mark");
    let bulk = ctx.engine().bulk(actor, mark)?.filter(|bulk| bulk.register == register.key).ok_or(Fail::NotFound)?;
    let reverted = ctx.engine().try_undo_bulk(actor, mark, &ctx.t().s("bulk-undo-reason").plain())?;
    let rows = reverted_rows(ctx, &reverted)?;
    let good = rows.iter().filter(|row| matches!(row.fate, Fate::Changes(_))).count();
    let view = Bulk {
        heading: ctx.t().s("bulk-undo-heading").with("count", bulk.records.len()).plain(),
        lead: ctx
            .t()
            .s("bulk-undo-lead")
            .with("at", &Presenter::new(ctx, &BTreeMap::new()).moment(bulk.at).text)
            .with("good", good)
            .plain(),
        reason: bulk.reason,
        action: format!("/r/{}/bulk/{mark}", register.key),
        good,
        undo: true,
        cancel: format!("/r/{}", register.key),
        rows,
        ..Bulk::default()
    };
    let list = Link::new(ctx.words().register_plural(&register.key), format!("/r/{}", register.key));
    page(ctx, &view, At::Register(register.key.clone()), vec![list])
}

/// Takes a bulk change back.
pub(crate) fn take_back(ctx: &Ctx) -> Answer {
    let register = list::register(ctx)?;
    let actor = &ctx.me()?.actor;
    let mark = ctx.part("mark");
    let bulk = ctx.engine().bulk(actor, mark)?.filter(|bulk| bulk.register == register.key);
    if bulk.is_none() {
        return Err(Fail::NotFound);
    }
    let reverted = ctx.engine().undo_bulk(actor, mark, &ctx.t().s("bulk-undo-reason").plain())?;
    let count = |wanted: fn(&Reverted) -> bool| reverted.iter().filter(|it| wanted(it)).count().to_string();
    let (changed, left) = (count(|it| it.change.is_some()), count(|it| !it.left.is_empty()));
    let told = [("done", "bulk-undone"), ("changed_count", &changed), ("left", &left)];
    Ok(redirect(&back(ctx, register, &told)))
}

/// What the list says after a bulk change.
pub(crate) fn notice(ctx: &Ctx, done: &str) -> Option<Notice> {
    let count = |name: &str| ctx.q(name).and_then(|text| text.parse::<u64>().ok()).unwrap_or_default();
    let (changed, left) = (count("changed_count"), count("left"));
    let left_text = || match left {
        0 => String::new(),
        left => ctx.t().s("notice-bulk-left").with("count", left).plain(),
    };
    let told = |tone, id, text: String, link| {
        let title = ctx.t().s(id).with("count", changed).plain();
        Some(Notice { tone, title, text, link })
    };
    match done {
        "bulk" if changed == 0 => told(Tone::Note, "notice-bulk-nothing", left_text(), None),
        "bulk" => {
            let mark = ctx.q("mark").unwrap_or_default();
            let known = ctx.engine().bulk(&ctx.who.as_ref()?.actor, mark).ok()??;
            let undo = Link::new(ctx.t().s("bulk-undo").plain(), format!("/r/{}/bulk/{mark}", known.register));
            told(Tone::Good, "notice-bulk", left_text(), Some(undo))
        }
        "bulk-undone" => told(Tone::Good, "notice-bulk-undone", left_text(), None),
        "bulk-none" => told(Tone::Warn, "notice-bulk-none", String::new(), None),
        "bulk-too-many" => {
            let most = ctx.t().s("notice-bulk-too-many").with("most", MOST_AT_ONCE).plain();
            Some(Notice { tone: Tone::Warn, title: most, text: String::new(), link: None })
        }
        _ => None,
    }
}

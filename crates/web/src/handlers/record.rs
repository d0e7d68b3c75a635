//! The page of a record, its history, and the small things done there: links, comments, files.

mod bundle;
mod compare;
mod entries;
mod layout;
mod linked;
mod map;
mod page;
mod paper;
mod proof;
mod score;
pub(super) mod steps;
pub(super) mod told;

use std::collections::BTreeSet;

use assay_core::{Act, Command, Json, Record, RefusalKind};
use assay_engine::{EngineError, HistoryEntry, RecordView};
use assay_pack::{FieldKind, Register};
use axum::http::StatusCode;
use jiff::Timestamp;
use jiff::civil::Date;

pub(crate) use self::bundle::bundle;
pub(crate) use self::map::map;
use self::page::{Draft, show};
pub(crate) use self::paper::{bundle_paper, paper};
pub(crate) use self::proof::{proof, proof_file};
pub(crate) use self::score::{save_scores, score};
pub(super) use self::steps::next as next_step;
use super::drafts;
use super::form::offers::Offers;
use super::form::typed::Button;
use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::present::{Presenter, href};
use crate::respond::{download, redirect};
use crate::views::list::Pager;
use crate::views::parts::{Fact, Link};
use crate::views::record::{Head, History, Sealed};
use crate::views::shell::At;

/// Entries on a page of the history.
const PER_PAGE: u64 = 50;

/// The record; with `on` as it stood at the end of that day.
pub(crate) fn record(ctx: &Ctx) -> Answer {
    let on = match ctx.q("on") {
        Some(day) => Some(assay_core::value::parse_date(day).ok_or(Fail::Malformed)?),
        None => None,
    };
    show(ctx, on, &Draft::default(), StatusCode::OK)
}

/// The whole history.
pub(crate) fn history(ctx: &Ctx) -> Answer {
    let (register, record) = found(ctx)?;
    let trail = trail(ctx, &record.number)?;
    let named = ctx.engine().records_named(&ctx.me()?.actor, names(ctx, register, &record, &trail))?;
    let present = Presenter::new(ctx, &named);
    let path = href(&register.key, &record.number);
    let wanted = ctx.q("page").and_then(|page| page.parse::<u64>().ok()).unwrap_or(1);
    let total = u64::try_from(trail.len()).unwrap_or(u64::MAX);
    let here = format!("{path}/history");
    let pager = Pager::new(total, wanted, PER_PAGE, |page| format!("{here}?page={page}"), |_| here.clone());
    let pager = Pager { sizes: Vec::new(), ..pager };
    let skipped = usize::try_from(pager.from.saturating_sub(1)).unwrap_or_default();
    let per_page = usize::try_from(PER_PAGE).unwrap_or(usize::MAX);
    let entries = entries::shown(&present, register, &trail, skipped, per_page, true);
    let view = History {
        head: head(&present, register, &record),
        sealed: Sealed { entries, ..sealed(&present, &record, &trail)? },
        pager,
        as_of: path.clone(),
        on: ctx.q("on").map_or_else(|| present.today.to_string(), ToOwned::to_owned),
    };
    let list = Link::new(ctx.words().register_plural(&register.key), format!("/r/{}", register.key));
    let parents = vec![list, Link::new(record.number.clone(), path)];
    crate::respond::page(ctx, &view, At::Register(register.key.clone()), parents)
}

/// Links a record there is.
pub(crate) fn link(ctx: &Ctx) -> Answer {
    let (register, record) = found(ctx)?;
    let (field, typed) = (ctx.field("field").unwrap_or_default(), ctx.field("number").unwrap_or_default());
    let from = ctx.field("from").filter(|from| !from.is_empty());
    let offers = Offers::new(ctx);
    let number = match from {
        // What is linked holds the link: an action names the nonconformity it belongs to.
        Some(from) => offers.resolve(&to(vec![from.to_owned()]), typed)?,
        None => {
            let kind = register.field(field).map(|field| field.kind.clone()).ok_or(Fail::Malformed)?;
            offers.resolve(&kind, typed)?
        }
    };
    let (source, target) = match from {
        Some(_) => (number, record.number.clone()),
        None => (record.number.clone(), number),
    };
    let act = Act::Link { number: source, field: field.to_owned(), to: target };
    match ctx.engine().submit(Command::new(ctx.me()?.actor.clone(), act)) {
        Ok(done) => Ok(done_at(register, &record, if done.changed { "linked" } else { "unchanged" }, "")),
        Err(EngineError::Refused(refusal)) if refusal.kind != RefusalKind::Conflict => {
            let why = ctx.words().refusal("", &refusal).join(" ");
            let draft = Draft {
                link: Some((linked::key(from.unwrap_or_default(), field), typed.to_owned(), why)),
                ..Draft::default()
            };
            show(ctx, None, &draft, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(error) => Err(error.into()),
    }
}

/// Takes a link away.
pub(crate) fn unlink(ctx: &Ctx) -> Answer {
    let (register, record) = found(ctx)?;
    let (field, number) = (ctx.field("field").unwrap_or_default(), ctx.field("number").unwrap_or_default());
    let from = ctx.field("from").is_some_and(|from| !from.is_empty());
    let (source, target) = if from { (number, record.number.as_str()) } else { (record.number.as_str(), number) };
    let act = Act::Unlink { number: source.to_owned(), field: field.to_owned(), to: target.to_owned() };
    let done = ctx.engine().submit(Command::new(ctx.me()?.actor.clone(), act))?;
    Ok(done_at(register, &record, if done.changed { "unlinked" } else { "unchanged" }, ""))
}

/// Says something about the record.
pub(crate) fn comment(ctx: &Ctx) -> Answer {
    let (register, record) = found(ctx)?;
    let text = ctx.field("text").unwrap_or_default();
    let button = Button::named(ctx.field("action").unwrap_or_default());
    if matches!(button, Button::Kept | Button::Draft) {
        let keep_comment = button == Button::Draft;
        let kept = Draft { comment: Some((text.to_owned(), None)), keep_comment, ..Draft::default() };
        return show(ctx, None, &kept, StatusCode::OK);
    }
    let act = Act::Comment {
        number: record.number.clone(),
        text: text.to_owned(),
        public: ctx.field("public") == Some("yes"),
    };
    match ctx.engine().submit(Command::new(ctx.me()?.actor.clone(), act)) {
        Ok(_) => {
            drafts::done(ctx, &format!("{}/comments", href(&register.key, &record.number)))?;
            Ok(done_at(register, &record, "commented", "#comments"))
        }
        Err(EngineError::Refused(refusal)) if refusal.kind != RefusalKind::NotFound => {
            let told = refusal.problems.iter().map(|problem| ctx.words().problem(problem));
            let why = told.collect::<Vec<_>>().join(" ");
            let draft = Draft { comment: Some((text.to_owned(), Some(why))), ..Draft::default() };
            show(ctx, None, &draft, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(error) => Err(error.into()),
    }
}

/// Attaches files.
pub(crate) fn attach(ctx: &Ctx) -> Answer {
    let (register, view) = find(ctx)?;
    let record = &view.record;
    let refused = |why: String| {
        let draft = Draft { files: Some(why), ..Draft::default() };
        show(ctx, None, &draft, StatusCode::UNPROCESSABLE_ENTITY)
    };
    let mut files = ctx.files.iter().filter(|upload| upload.field == "file").peekable();
    if files.peek().is_none() {
        return refused(ctx.t().s("files-none").plain());
    }
    // Asked before anything is kept: bytes of strangers have no place here.
    if !view.may_edit {
        return Err(Fail::Refused(assay_core::Refusal::forbidden("refusal-may-not-edit")));
    }
    for upload in files {
        match ctx.engine().attach(ctx.me()?.actor.clone(), &record.number, &upload.name, &upload.bytes) {
            Ok(_) => {}
            Err(EngineError::Refused(refusal)) => return refused(ctx.words().refusal("", &refusal).join(" ")),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(done_at(register, record, "attached", "#files"))
}

/// Hands out a file of the record: attached, in a field, or in one of its earlier versions.
pub(crate) fn file(ctx: &Ctx) -> Answer {
    let (_, record) = found(ctx)?;
    let sha256 = ctx.part("sha256");
    let trail = trail(ctx, &record.number)?;
    let bodies = trail.iter().flat_map(|row| row.entry.body.iter().map(|(_, value)| value));
    let file = bodies.rev().find_map(|value| file_in(value, sha256)).ok_or(Fail::NotFound)?;
    let bytes = ctx.engine().blobs().get(sha256).map_err(EngineError::from)?.ok_or(Fail::NotFound)?;
    let text = |key: &str| file.get(key).and_then(Json::as_str).unwrap_or_default();
    Ok(download(text("name"), text("type"), bytes))
}

pub(crate) fn file_in<'j>(value: &'j Json, sha256: &str) -> Option<&'j Json> {
    match value {
        Json::Array(items) => items.iter().find_map(|item| file_in(item, sha256)),
        Json::Object(members) if members.get("sha256").and_then(Json::as_str) == Some(sha256) => Some(value),
        Json::Object(members) => members.values().find_map(|member| file_in(member, sha256)),
        _ => None,
    }
}

fn done_at(register: &Register, record: &Record, done: &str, place: &str) -> axum::response::Response {
    redirect(&format!("{}?done={done}{place}", href(&register.key, &record.number)))
}

/// A link to any of these registers.
fn to(registers: Vec<String>) -> FieldKind {
    FieldKind::Link(assay_pack::Target { registers, inverse: None })
}

/// The register that the path names.
pub(super) fn register(ctx: &Ctx) -> Result<&Register, Fail> {
    ctx.engine().pack().register(ctx.part("register")).map(AsRef::as_ref).ok_or(Fail::NotFound)
}

/// The record that the path names.
pub(super) fn found(ctx: &Ctx) -> Result<(&Register, Record), Fail> {
    let register = register(ctx)?;
    let record = ctx.engine().record(&ctx.me()?.actor, ctx.part("number"))?;
    if record.register == register.key { Ok((register, record)) } else { Err(Fail::NotFound) }
}

/// The record that the path names, with what can be done with it.
pub(super) fn find(ctx: &Ctx) -> Result<(&Register, RecordView<'_>), Fail> {
    find_at(ctx, None)
}

fn find_at(ctx: &Ctx, as_of: Option<Timestamp>) -> Result<(&Register, RecordView<'_>), Fail> {
    let register = register(ctx)?;
    let view = ctx.engine().view(&ctx.me()?.actor, ctx.part("number"), as_of)?;
    if view.record.register == register.key { Ok((register, view)) } else { Err(Fail::NotFound) }
}

/// All entries of a record, oldest first.
pub(super) fn trail(ctx: &Ctx, number: &str) -> Result<Vec<HistoryEntry>, Fail> {
    let mut entries = ctx.engine().history(&ctx.me()?.actor, number, u32::MAX)?;
    entries.reverse();
    Ok(entries)
}

/// The last moment of a day where the reader is.
fn end_of(ctx: &Ctx, day: Date) -> Result<Timestamp, Fail> {
    let next = day.tomorrow().map_err(|_range| Fail::Malformed)?;
    let midnight = next.to_zoned(ctx.reader.zone.clone()).map_err(|_range| Fail::Malformed)?;
    Timestamp::from_microsecond(midnight.timestamp().as_microsecond().saturating_sub(1))
        .map_err(|_range| Fail::Malformed)
}

/// Everything a record and its history name.
fn names<'r>(ctx: &Ctx, register: &Register, record: &'r Record, trail: &'r [HistoryEntry]) -> BTreeSet<&'r str> {
    let mut names: BTreeSet<&str> = BTreeSet::from([record.created_by.as_str()]);
    let mut add = |key: &str, json: &'r Json| {
        if let Some(field) = register.field(key) {
            names.extend(super::form::link_numbers(field, json));
        }
    };
    record.data.iter().for_each(|(key, json)| add(key, json));
    trail.iter().flat_map(|row| &row.entry.body).for_each(|(key, json)| add(key, json));
    names.extend(trail.iter().map(|row| row.entry.actor.as_str()));
    names.extend(trail.iter().filter_map(|row| row.entry.batch.as_deref()));
    names.retain(|number| ctx.engine().pack().register_of_number(number).is_some());
    names
}

/// Head of a record's pages.
pub(super) fn head(present: &Presenter<'_>, register: &Register, record: &Record) -> Head {
    let ctx = present.ctx;
    let mut chips: Vec<_> = record.state.iter().map(|state| present.state(register, state)).collect();
    for field in register.fields.iter().filter(|field| matches!(field.kind, FieldKind::Choice(_))) {
        // Grades have a shape of their own; other choices stand among the fields.
        let chip = record.text(&field.key).map(|key| present.option(register, field, key));
        chips.extend(chip.filter(|chip| chip.icon.is_some()));
    }
    let maker = present.person(&record.created_by).name;
    let made = present.day(record.created).text;
    let mut facts = vec![Fact::text(ctx.t().s("record-made").with("who", &maker).with("at", &made).plain())];
    facts.extend(register.clauses.iter().take(3).map(|clause| {
        let main = clause.split('.').next().unwrap_or_default();
        Fact::link(ctx.t().s("clause").with("number", clause).plain(), format!("/readiness?clause={main}"))
    }));
    Head {
        number: record.number.clone(),
        href: href(&register.key, &record.number),
        title: record.title().to_owned(),
        chips,
        facts,
    }
}

/// The head of a page beside the record's own.
pub(super) fn head_of(ctx: &Ctx, register: &Register, record: &Record) -> Result<Head, Fail> {
    let named = ctx.engine().records_named(&ctx.me()?.actor, [record.created_by.as_str()])?;
    Ok(head(&Presenter::new(ctx, &named), register, record))
}

/// What is said of the history as a whole.
fn sealed(present: &Presenter<'_>, record: &Record, trail: &[HistoryEntry]) -> Result<Sealed, Fail> {
    let ctx = present.ctx;
    let covered = ctx.engine().sealed_at(&ctx.me()?.actor, &record.number)?;
    Ok(Sealed {
        total: record.version,
        since: trail.first().map(|row| present.day(row.entry.at)),
        covered: covered.map(|at| present.moment(at)),
        verify: Some(format!("{}/proof", href(&record.register, &record.number))),
        ..Sealed::default()
    })
}

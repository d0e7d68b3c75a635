//! One requirement of an assessment: what was found, and what the organisation says.

use std::collections::BTreeMap;

use assay_core::{Act, Command, Json, RefusalKind};
use assay_engine::EngineError;
use assay_pack::Field;
use axum::http::StatusCode;

use super::{Assessing, clause_asked, count, find, rows_of};
use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::handlers::drafts::{self, Slot};
use crate::handlers::form::controls::{Look, Wrong};
use crate::handlers::form::merge::at_version;
use crate::handlers::form::sheet::Sheet;
use crate::handlers::form::typed::{Button, Sent};
use crate::handlers::readiness::explain_requirement;
use crate::handlers::record::{head_of, trail};
use crate::respond::{page, redirect};
use crate::views::gap::Rate;

/// How often a rating is tried again when somebody else was faster with another requirement.
const TRIES: usize = 5;

/// The form of one requirement.
pub(crate) fn rate(ctx: &Ctx) -> Answer {
    let assessing = Assessing::read(ctx)?;
    let id = asked(ctx, &assessing)?;
    let mut slot = Slot::new(address(ctx, &assessing, &id));
    let found = slot.find(ctx)?;
    let typed = found.map(|found| found.sent).unwrap_or_default();
    show(ctx, &assessing, &id, &typed, Wrong::default(), &slot, StatusCode::OK)
}

/// The requirement the address asks for, or the first.
fn asked(ctx: &Ctx, assessing: &Assessing<'_>) -> Result<String, Fail> {
    let ids = || assessing.requirements().iter().map(|judged| &judged.id);
    match ctx.q("at") {
        Some(id) => ids().find(|known| *known == id).cloned().ok_or(Fail::NotFound),
        None => ids().next().cloned().ok_or(Fail::NotFound),
    }
}

fn address(ctx: &Ctx, assessing: &Assessing<'_>, id: &str) -> String {
    assessing.rate_href(id, clause_asked(ctx, assessing))
}

/// The columns a person fills in.
fn columns<'c>(assessing: &Assessing<'c>) -> impl Iterator<Item = &'c Field> {
    let pack = assessing.pack;
    let keys = [&pack.rating, &pack.evidence, &pack.note, &pack.effort, &pack.who];
    let found: Vec<&Field> = keys.into_iter().filter_map(|key| assessing.column(key)).collect();
    found.into_iter()
}

fn show(
    ctx: &Ctx,
    assessing: &Assessing<'_>,
    id: &str,
    sent: &Sent,
    wrong: Wrong,
    slot: &Slot,
    status: StatusCode,
) -> Answer {
    let clause = clause_asked(ctx, assessing);
    let sheet = Sheet::new(ctx, assessing.register);
    let row = assessing.row(id);
    let mut fields = Vec::new();
    for column in columns(assessing) {
        let filled = sheet.fill(&column.kind, row.and_then(|row| row.get(&column.key)));
        let typed = sent.get(&column.key).unwrap_or(&filled);
        fields.push(sheet.column(assessing.table, column, typed, &Look { wrong: &wrong, focus: None })?);
    }
    let walked: Vec<&str> = assessing
        .requirements()
        .iter()
        .filter(|judged| clause.is_none_or(|clause| judged.clause.split('.').next() == Some(clause)))
        .map(|judged| judged.id.as_str())
        .collect();
    let place = walked.iter().position(|known| *known == id).unwrap_or_default();
    let near =
        |place: Option<usize>| place.and_then(|place| walked.get(place)).map(|id| assessing.rate_href(id, clause));
    let judged = assessing.requirements().iter().find(|judged| judged.id == id).ok_or(Fail::NotFound)?;
    let mut explained = explain_requirement(ctx, &assessing.edition, judged)?;
    explained.standing = assessing.computed(Some(judged), row).unwrap_or(explained.standing);
    let view = Rate {
        head: head_of(ctx, assessing.register, &assessing.record)?,
        id: id.to_owned(),
        place: ctx.t().s("assess-place").with("place", count(place + 1)).with("total", count(walked.len())).plain(),
        explained,
        fields,
        errors: wrong.all,
        action: address(ctx, assessing, id),
        version: u64::from(assessing.record.version),
        draft: slot.shown(ctx)?,
        locked: assessing.locked()?,
        previous: near(place.checked_sub(1)),
        next: near(place.checked_add(1)),
        list: list_href(assessing, clause),
    };
    let mut parents = assessing.parents();
    parents.push(crate::views::parts::Link::new(ctx.t().s("assess-title").plain(), assessing.path()));
    let mut response = page(ctx, &view, assessing.at(), parents)?;
    *response.status_mut() = status;
    Ok(response)
}

fn list_href(assessing: &Assessing<'_>, clause: Option<&str>) -> String {
    clause.map_or_else(|| assessing.path(), |clause| format!("{}?clause={clause}", assessing.path()))
}

/// Saves what was said of one requirement. Others may say something of other requirements at the same time.
pub(crate) fn save(ctx: &Ctx) -> Answer {
    let mut assessing = Assessing::read(ctx)?;
    let id = asked(ctx, &assessing)?;
    let sent = Sent::of(&ctx.form);
    let action = address(ctx, &assessing, &id);
    let mut slot = Slot::sent(ctx, &action);
    let version: u32 = ctx.field("version").and_then(|version| version.parse().ok()).ok_or(Fail::Malformed)?;
    let button = ctx.field("action").unwrap_or_default();
    if Button::named(button).only_shows() {
        let mut wrong = Wrong::default();
        if Button::named(button) == Button::Draft
            && let Some(why) = slot.keep(ctx)?
        {
            wrong.whole(why);
        }
        return show(ctx, &assessing, &id, &sent, wrong, &slot, StatusCode::OK);
    }
    let sheet = Sheet::new(ctx, assessing.register);
    for _ in 0..TRIES {
        if version != assessing.record.version && changed_since(ctx, &assessing, &id, version)? {
            // Saving again over what is shown now is a decision; saving over what nobody has seen is none.
            let mut wrong = Wrong::default();
            wrong.whole(ctx.t().s("assess-conflict").plain());
            return show(ctx, &assessing, &id, &sent, wrong, &slot, StatusCode::CONFLICT);
        }
        let rows = with_row(&sheet, &assessing, &id, &sent)?;
        let Some(rows) = rows else {
            drafts::done(ctx, &action)?;
            return Ok(redirect(&after(ctx, &assessing, &id, button, "unchanged")));
        };
        let act = Act::Edit {
            number: assessing.record.number.clone(),
            set: BTreeMap::from([(assessing.pack.rows.clone(), Json::Array(rows))]),
        };
        let command = Command::new(ctx.me()?.actor.clone(), act).expecting(assessing.record.version);
        match ctx.engine().submit(command) {
            Ok(_) => {
                drafts::done(ctx, &action)?;
                return Ok(redirect(&after(ctx, &assessing, &id, button, "saved")));
            }
            Err(EngineError::Refused(refusal)) if refusal.kind == RefusalKind::Conflict => {
                assessing = Assessing::read(ctx)?;
            }
            Err(EngineError::Refused(refusal))
                if matches!(refusal.kind, RefusalKind::Invalid | RefusalKind::Locked) =>
            {
                let wrong = at_columns(ctx, &sheet, &assessing, &id, &refusal);
                return show(ctx, &assessing, &id, &sent, wrong, &slot, StatusCode::UNPROCESSABLE_ENTITY);
            }
            Err(error) => return Err(error.into()),
        }
    }
    let mut wrong = Wrong::default();
    wrong.whole(ctx.t().s("assess-busy").plain());
    show(ctx, &assessing, &id, &sent, wrong, &slot, StatusCode::CONFLICT)
}

/// Has somebody else said something of this requirement since the version that the form shows?
fn changed_since(ctx: &Ctx, assessing: &Assessing<'_>, id: &str, version: u32) -> Result<bool, Fail> {
    let then = at_version(&trail(ctx, &assessing.record.number)?, version).filter(|then| then.version == version);
    let then = then.ok_or(Fail::Malformed)?;
    let column = &assessing.pack.requirement;
    Ok(find(rows_of(&then, &assessing.pack.rows), column, id) != assessing.row(id))
}

/// All rows with what was typed in that of a requirement; none when nothing changes.
fn with_row(sheet: &Sheet<'_>, assessing: &Assessing<'_>, id: &str, sent: &Sent) -> Result<Option<Vec<Json>>, Fail> {
    let pack = assessing.pack;
    let mut rows: Vec<Json> = assessing.rows().to_vec();
    let known = rows.iter().position(|row| row.get(&pack.requirement).and_then(Json::as_str) == Some(id));
    let old = known.and_then(|place| rows.get(place)).and_then(Json::as_object).cloned();
    let mut row = old.clone().unwrap_or_default();
    for column in columns(assessing) {
        let Some(typed) = sent.get(&column.key) else { continue };
        match sheet.read(&column.kind, typed, row.get(&column.key))? {
            Json::Null => {
                row.remove(&column.key);
            }
            cell => {
                row.insert(column.key.clone(), cell);
            }
        }
    }
    if old.as_ref() == Some(&row) || (old.is_none() && row.is_empty()) {
        return Ok(None);
    }
    row.insert(pack.requirement.clone(), Json::String(id.to_owned()));
    match known.and_then(|place| rows.get_mut(place)) {
        Some(place) => *place = Json::Object(row),
        None => rows.push(Json::Object(row)),
    }
    Ok(Some(rows))
}

/// What a refusal says of the row that was typed, at its fields; the rest over the form.
fn at_columns(
    ctx: &Ctx,
    sheet: &Sheet<'_>,
    assessing: &Assessing<'_>,
    id: &str,
    refusal: &assay_core::Refusal,
) -> Wrong {
    let mut wrong = Wrong::default();
    let place =
        assessing.rows().iter().position(|row| row.get(&assessing.pack.requirement).and_then(Json::as_str) == Some(id));
    let own = format!("{}.{}.", assessing.pack.rows, place.unwrap_or(assessing.rows().len()));
    for problem in &refusal.problems {
        let said = sheet.say(&problem.message);
        match problem.field.as_deref().and_then(|field| field.strip_prefix(&own)) {
            Some(column) => {
                let label = ctx.words().column(&assessing.register.key, &assessing.table.key, column);
                wrong.at.insert(column.to_owned(), said.clone());
                let text = sheet.labelled(&label, &said);
                wrong.all.push(crate::views::form::FormError { field: Some(column.to_owned()), text });
            }
            None => wrong.whole(ctx.words().problem_at(&assessing.register.key, problem)),
        }
    }
    wrong
}

/// Where to go after saving: on, or back to the list.
fn after(ctx: &Ctx, assessing: &Assessing<'_>, id: &str, button: &str, done: &str) -> String {
    let clause = clause_asked(ctx, assessing);
    let mut rest = assessing
        .requirements()
        .iter()
        .filter(|judged| clause.is_none_or(|clause| judged.clause.split('.').next() == Some(clause)))
        .skip_while(|judged| judged.id != id)
        .skip(1);
    match rest.next().filter(|_| button == "next") {
        Some(judged) => format!("{}&done={done}", assessing.rate_href(&judged.id, clause)),
        None => {
            let list = list_href(assessing, clause);
            let sign = if list.contains('?') { '&' } else { '?' };
            format!("{list}{sign}done={done}")
        }
    }
}

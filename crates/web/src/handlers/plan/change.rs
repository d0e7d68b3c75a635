//! Small changes of a plan, made on its page: a task ticked off, its share done, its dates; the forecast kept; assumptions.

use std::collections::BTreeMap;

use assay_core::value::parse_date;
use assay_core::{Act, Command, Json, RefusalKind};
use assay_engine::{EngineError, PlanView};
use assay_pack::Planning;
use axum::http::StatusCode;

use super::show::{Sent, after_change, show};
use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::handlers::form::marks;
use crate::respond::redirect;

/// What is to become of a plan.
struct Wanted {
    set: BTreeMap<String, Json>,
    wrong: Vec<(Option<String>, String)>,
    reason: Option<String>,
}

/// Carries out what a button of the page asks for.
pub(crate) fn change(ctx: &Ctx) -> Answer {
    super::only_plans(ctx)?;
    let number = ctx.part("number");
    let actor = ctx.me()?.actor.clone();
    let planning = ctx.engine().pack().planning.as_ref().ok_or(Fail::NotFound)?;
    let view = ctx.engine().plan(&actor, number)?;
    let what = ctx.field("do").unwrap_or_default();
    let wanted = match what {
        "task" | "done" => task(ctx, planning, &view, what == "done")?,
        "forecast" => forecast(ctx, planning, &view),
        "money" => money(ctx, planning, &view),
        _ => return Err(Fail::Malformed),
    };
    let sent = |wrong, status| Sent { what: (if what == "done" { "task" } else { what }).to_owned(), wrong, status };
    if !wanted.wrong.is_empty() {
        return show(ctx, number, &sent(wanted.wrong, StatusCode::UNPROCESSABLE_ENTITY));
    }
    if wanted.set.is_empty() {
        return Ok(redirect(&after_change(&view.record.register, number, "unchanged")));
    }
    let expected = ctx.field("version").and_then(|version| version.parse().ok());
    let act = Act::Edit { number: number.to_owned(), set: wanted.set };
    let command = Command { reason: wanted.reason, expected, ..Command::new(actor, act) };
    match ctx.engine().submit(command) {
        Ok(done) => {
            let said = if done.changed { "saved" } else { "unchanged" };
            Ok(redirect(&after_change(&view.record.register, number, said)))
        }
        Err(EngineError::Refused(refusal)) if refusal.kind != RefusalKind::NotFound => {
            let status = match refusal.kind {
                RefusalKind::Conflict => StatusCode::CONFLICT,
                RefusalKind::Forbidden => StatusCode::FORBIDDEN,
                _ => StatusCode::UNPROCESSABLE_ENTITY,
            };
            let tasks = format!("{}.", planning.tasks.field);
            let wrong = refusal.problems.iter().map(|problem| {
                // A cell of the table is the field of the same column here.
                let cell = problem.field.as_deref().and_then(|place| place.strip_prefix(tasks.as_str()));
                let column = cell.and_then(|cell| cell.split_once('.')).map(|(_, column)| column.to_owned());
                let field = column.or_else(|| problem.field.clone().filter(|_| cell.is_none()));
                (field.filter(|field| ctx.field(field).is_some()), ctx.words().message(&problem.message))
            });
            show(ctx, number, &sent(wrong.collect(), status))
        }
        Err(error) => Err(error.into()),
    }
}

fn task(ctx: &Ctx, planning: &Planning, view: &PlanView, done: bool) -> Result<Wanted, Fail> {
    let t = ctx.t();
    let place = ctx.field("row").and_then(|row| row.parse::<usize>().ok()).and_then(|row| row.checked_sub(1));
    let row = place.and_then(|place| view.rows.get(place));
    let (Some(place), Some(row)) = (place, row.filter(|row| ctx.field("key") == Some(row.key.as_str()))) else {
        // Others have moved the rows meanwhile.
        let wrong = vec![(None, t.s("plan-moved-meanwhile").plain())];
        return Ok(Wanted { set: BTreeMap::new(), wrong, reason: None });
    };
    let columns = &planning.tasks;
    let today = ctx.engine().now().today;
    let mut wrong = Vec::new();
    let mut cells: Vec<(&String, Json)> = Vec::new();
    let mut moved = false;
    // What a form does not send stays as it is.
    let date = |name: &str, now, wrong: &mut Vec<(Option<String>, String)>| match ctx.field(name).map(str::trim) {
        None => now,
        Some("") => None,
        Some(typed) => {
            let day = parse_date(typed);
            if day.is_none() {
                wrong.push((Some(name.to_owned()), t.s("plan-wrong-date").plain()));
            }
            day
        }
    };
    let mut done_on = row.done_on;
    if done {
        done_on = done_on.or(Some(today));
    } else {
        done_on = date("done_on", row.done_on, &mut wrong);
        let (starts, due) = (date("starts", row.starts, &mut wrong), date("due", row.due, &mut wrong));
        moved = (starts, due) != (row.starts, row.due);
        if starts.zip(due).is_some_and(|(starts, due)| due < starts) {
            wrong.push((Some("due".to_owned()), t.s("plan-wrong-order").plain()));
        }
        cells.push((&columns.starts, starts.map(|day| day.to_string()).into()));
        cells.push((&columns.due, due.map(|day| day.to_string()).into()));
        match ctx.field("percent").map(|typed| (typed.trim(), typed.trim().parse::<u8>())) {
            None => {}
            Some(("", _)) => cells.push((&columns.percent, Json::Null)),
            // An empty cell is shown as nothing done, and stays empty.
            Some((_, Ok(percent))) if percent == row.percent => {}
            Some((_, Ok(percent))) if percent <= 100 => cells.push((&columns.percent, percent.into())),
            _ => wrong.push((Some("percent".to_owned()), t.s("plan-wrong-percent").plain())),
        }
    }
    if done_on.is_some_and(|day| day > today) {
        wrong.push((Some("done_on".to_owned()), t.s("plan-wrong-future").plain()));
    }
    cells.push((&columns.done_on, done_on.map(|day| day.to_string()).into()));
    if done_on.is_some() && row.done_on.is_none() {
        cells.retain(|(key, _)| *key != &columns.percent);
        cells.push((&columns.percent, 100.into()));
    }
    let reason = ctx.field("reason").map(str::trim).filter(|reason| !reason.is_empty()).map(ToOwned::to_owned);
    if moved && reason.is_none() && wrong.is_empty() {
        wrong.push((Some("reason".to_owned()), t.s("plan-wrong-reason").plain()));
    }
    let mut table = view.record.data.get(&columns.field).cloned().unwrap_or_default();
    let before = table.clone();
    if let Some(object) = table.get_mut(place).and_then(Json::as_object_mut) {
        for (key, cell) in cells {
            if cell.is_null() {
                object.remove(key.as_str());
            } else {
                object.insert(key.clone(), cell);
            }
        }
    }
    let set = if table == before { BTreeMap::new() } else { BTreeMap::from([(columns.field.clone(), table)]) };
    Ok(Wanted { set, wrong, reason })
}

/// The forecast of today, to be compared with later ones.
fn forecast(ctx: &Ctx, planning: &Planning, view: &PlanView) -> Wanted {
    let fields = &planning.forecast;
    let set = view.forecast.as_ref().map(|runs| {
        let day = |day: jiff::civil::Date| Json::from(day.to_string());
        BTreeMap::from([
            (fields.early.clone(), day(runs.early)),
            (fields.middle.clone(), day(runs.middle)),
            (fields.late.clone(), day(runs.late)),
            (fields.made_on.clone(), day(ctx.engine().now().today)),
        ])
    });
    Wanted { set: set.unwrap_or_default(), wrong: Vec::new(), reason: None }
}

fn money(ctx: &Ctx, planning: &Planning, view: &PlanView) -> Wanted {
    let fields = &planning.money;
    let each = [&fields.day_rate, &fields.fees, &fields.tools, &fields.benefit, &fields.upkeep];
    let set = each.into_iter().filter_map(|field| {
        let typed = marks::sent(ctx, field)?;
        let amount = match typed.as_ref() {
            "" => Json::Null,
            typed => Json::from(format!("{typed} {}", view.currency)),
        };
        Some((field.clone(), amount))
    });
    Wanted { set: set.collect(), wrong: Vec::new(), reason: None }
}

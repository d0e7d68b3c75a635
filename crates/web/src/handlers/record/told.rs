//! What the page of a record tells besides its fields: verdicts, what is around it, and what rows of its tables can become.

use std::collections::BTreeMap;

use assay_core::permission::{Right, may};
use assay_core::{Json, value};
use assay_draw::{cut, wrap};
use assay_engine::RecordView;
use assay_pack::{Field, FieldKind, Launch, Part, Register, Turtle as Places};

use crate::app::Ctx;
use crate::fail::Fail;
use crate::handlers::list::encode;
use crate::present::{Presenter, href};
use crate::views::parts::Link;
use crate::views::record::{Place, PlaceItem, Table, TableColumn, Turtle, Value, Verdict, Verdicts};

/// Things named in a place.
const NAMED: usize = 4;
/// Letters of a line in a place, and of one in the middle.
const LETTERS: usize = 30;
const NAME_LETTERS: usize = 20;

/// The choices of the record that the pack wants told as verdicts.
pub(super) fn verdicts(present: &Presenter<'_>, register: &Register, view: &RecordView<'_>) -> Vec<Verdicts> {
    let parts = register.page.iter().flat_map(|page| &page.parts);
    let parts = parts.filter_map(|part| if let Part::Verdicts(verdicts) = part { Some(verdicts) } else { None });
    let words = present.ctx.words();
    let told = parts.map(|part| {
        let rows = part.fields.iter().filter_map(|key| {
            let option = view.live.get(key).or_else(|| view.record.data.get(key)).and_then(Json::as_str)?;
            Some(verdict(present, register, key, option, &part.good))
        });
        Verdicts {
            key: part.key.clone(),
            title: words.page_part(&register.key, &part.key),
            lead: words.page_part_lead(&register.key, &part.key),
            rows: rows.collect(),
        }
    });
    told.filter(|verdicts| !verdicts.rows.is_empty()).collect()
}

/// The verdicts on a record with these values.
pub(in crate::handlers) fn supposed(
    ctx: &Ctx,
    register: &Register,
    data: &BTreeMap<String, Json>,
) -> Result<Vec<Verdicts>, Fail> {
    let named = BTreeMap::new();
    let present = Presenter::new(ctx, &named);
    let actor = &ctx.me()?.actor;
    let mut told = Vec::new();
    for part in register.page.iter().flat_map(|page| &page.parts) {
        let Part::Verdicts(part) = part else { continue };
        let mut rows = Vec::new();
        for key in &part.fields {
            let outcome = ctx.engine().supposed(actor, &register.key, key, std::slice::from_ref(data))?;
            let option = outcome.into_iter().next().flatten();
            if let Some(option) = option.as_ref().and_then(Json::as_str) {
                rows.push(verdict(&present, register, key, option, &part.good));
            }
        }
        let title = ctx.words().page_part(&register.key, &part.key);
        told.push(Verdicts { key: part.key.clone(), title, lead: String::new(), rows });
    }
    told.retain(|verdicts| !verdicts.rows.is_empty());
    Ok(told)
}

fn verdict(present: &Presenter<'_>, register: &Register, key: &str, option: &str, good: &str) -> Verdict {
    let words = present.ctx.words();
    let label = words.field(&register.key, key);
    Verdict {
        letter: label.chars().next().into_iter().flat_map(char::to_uppercase).collect(),
        label,
        good: option == good,
        word: words.option(&register.key, key, option),
    }
}

/// What is around the record, if the pack says so and there is anything.
pub(super) fn turtle(present: &Presenter<'_>, register: &Register, view: &RecordView<'_>) -> Option<Turtle> {
    let parts = register.page.iter().flat_map(|page| &page.parts);
    let places =
        parts.into_iter().find_map(|part| if let Part::Turtle(places) = part { Some(places) } else { None })?;
    let Places { inputs, outputs, with_what, with_whom, how, measures } = places;
    let all = [
        ("turtle-with-what", (0, false), with_what),
        ("turtle-with-whom", (0, true), with_whom),
        ("turtle-inputs", (1, false), inputs),
        ("turtle-outputs", (1, true), outputs),
        ("turtle-how", (2, false), how),
        ("turtle-measures", (2, true), measures),
    ];
    let places = all.map(|(label, at, names)| {
        let mut found: Vec<Link> = Vec::new();
        let mut more = 0;
        for name in names {
            let (links, beyond) = things(present, register, view, name);
            more += beyond;
            for link in links {
                if !found.iter().any(|known| known.text == link.text) {
                    found.push(link);
                }
            }
        }
        more += found.len().saturating_sub(NAMED);
        let items = found.into_iter().take(NAMED).map(|link| PlaceItem { short: cut(&link.text, LETTERS), link });
        Place { label, at, items: items.collect(), more }
    });
    let anything = places.iter().any(|place| !place.is_empty());
    anything.then(|| Turtle { name: wrap(view.record.title(), NAME_LETTERS, 3), places: places.into() })
}

/// What a field, a column of a table or an inverse holds, and how much more there is.
fn things(present: &Presenter<'_>, register: &Register, view: &RecordView<'_>, name: &str) -> (Vec<Link>, usize) {
    let record = &view.record;
    if let Some((table, column)) = name.split_once('.') {
        let rows = record.data.get(table).and_then(Json::as_array).into_iter().flatten();
        let texts = rows.filter_map(|row| row.get(column)?.as_str());
        return (texts.map(|text| Link::new(text, "")).collect(), 0);
    }
    if let Some(field) = register.field(name) {
        return (of_field(present, register, field, view.live.get(name).or_else(|| record.data.get(name))), 0);
    }
    let inverse = register.inverses.iter().find(|inverse| inverse.name == name);
    let group = inverse.and_then(|inverse| {
        view.linked.iter().find(|group| group.register == inverse.from && group.field == inverse.field)
    });
    let Some(group) = group else { return (Vec::new(), 0) };
    let links = group.records.iter().map(|record| Link::new(record.title(), href(&record.register, &record.number)));
    (links.collect(), group.total.saturating_sub(group.records.len()))
}

fn of_field(present: &Presenter<'_>, register: &Register, field: &Field, json: Option<&Json>) -> Vec<Link> {
    match &field.kind {
        FieldKind::Person | FieldKind::People => {
            let people = value::targets(json).map(|number| present.person(number));
            people.map(|person| Link::new(person.name, person.href.unwrap_or_default())).collect()
        }
        FieldKind::Link(_) | FieldKind::Links(_) => {
            let records = value::targets(json).map(|number| present.record(number));
            records.map(|record| Link::new(record.title, record.href.unwrap_or_default())).collect()
        }
        _ => {
            let text = present.plain(register, field, json);
            // Of a text, the first line that says something.
            let line = text.lines().map(|line| line.trim_start_matches(['#', '-', '*', ' '])).find(|it| !it.is_empty());
            line.map(|line| Link::new(line, "")).into_iter().collect()
        }
    }
}

/// Adds to the rows of a table what they can become, or have become.
pub(super) fn launches(
    present: &Presenter<'_>,
    register: &Register,
    view: &RecordView<'_>,
    field: &Field,
    table: &mut Table,
) -> Result<(), Fail> {
    let launches = register.page.iter().flat_map(|page| &page.launches);
    for launch in launches.filter(|launch| launch.table == field.key) {
        let rows = view.record.data.get(&field.key).and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default();
        if !rows.iter().any(|row| row.get(&launch.when) == Some(&Json::Bool(true))) {
            continue;
        }
        table.columns.push(TableColumn { label: present.ctx.t().s("launch-column").plain(), end: false });
        for (row, cells) in rows.iter().zip(&mut table.rows) {
            cells.push(launched(present, view, launch, row)?);
        }
    }
    Ok(())
}

fn launched(present: &Presenter<'_>, view: &RecordView<'_>, launch: &Launch, row: &Json) -> Result<Value, Fail> {
    let ctx = present.ctx;
    let record = &view.record;
    let Some(target) = ctx.engine().pack().register(&launch.to) else { return Ok(Value::Empty) };
    if row.get(&launch.when) != Some(&Json::Bool(true)) {
        return Ok(Value::Empty);
    }
    let done = launch.done.as_ref().and_then(|done| row.get(done)?.as_str());
    let is_target =
        |number: &&str| ctx.engine().pack().register_of_number(number).is_some_and(|it| it.key == target.key);
    if let Some(done) = done.filter(is_target) {
        return Ok(Value::Record(present.record(done)));
    }
    let carried =
        launch.with.iter().filter_map(|(field, column)| Some((field.clone(), row.get(column)?.as_str()?.to_owned())));
    let mut pairs: Vec<(String, String)> = carried.collect();
    // One that was made from this row bears its words.
    let title = pairs.iter().find(|(field, _)| field == "title").map(|(_, text)| text.as_str());
    let group = view.linked.iter().find(|group| group.register == launch.to && group.field == launch.link);
    let made = group.and_then(|group| group.records.iter().find(|made| Some(made.title()) == title));
    if let Some(made) = made {
        return Ok(Value::Record(present.record_of(made)));
    }
    if record.withdrawn || !may(&ctx.me()?.actor, Right::Create, target, None) {
        return Ok(Value::Empty);
    }
    pairs.push((launch.link.clone(), record.number.clone()));
    Ok(Value::Link(Link::new(ctx.words().new_label(&launch.to), format!("/r/{}/new?{}", launch.to, encode(&pairs)))))
}

//! The filter bar: what is set, as buttons that can be taken away; what is often used; and a menu for the rest.

use std::collections::BTreeMap;

use assay_core::value;
use assay_pack::{FieldKind, Register};

use super::asked::Asked;
use super::conditions::{Asking, ME, Test, is_date};
use super::places::{Place, Subject, behind, filterable};
use super::spans::Span;
use crate::app::Ctx;
use crate::fail::Fail;
use crate::present::Presenter;
use crate::views::list::{Adding, Filter, FilterBox, FilterControl, FilterInput, FilterOption, InputKind, Suggestion};
use crate::views::parts::{Chip, Link};

/// Filters that stand in the bar without being set: more would crowd it.
const IN_BAR: usize = 3;
/// People or records offered in a filter.
const OFFERED: u32 = 300;
/// Up to so many are shown as boxes to tick.
const BOXES: usize = 14;
/// Values named of a filter before it only counts them.
const NAMED: usize = 2;

/// Everything about filters on the page.
pub(super) struct Bar {
    pub set: Vec<Filter>,
    pub offered: Vec<Filter>,
    /// The rest, each a link that opens its form.
    pub more: Vec<Link>,
    pub adding: Option<Adding>,
}

pub(super) fn bar(ctx: &Ctx, register: &Register, asked: &Asked) -> Result<Bar, Fail> {
    let mut set = Vec::new();
    for asking in &asked.filters {
        set.push(filter(ctx, register, asked, &asking.key)?);
    }
    let unset = |key: &&String| asked.filter(key).is_none() && Some(key.as_str()) != asked.add.as_deref();
    let mut offered = Vec::new();
    for key in register.filters.iter().filter(unset).take(IN_BAR.saturating_sub(set.len())) {
        offered.push(filter(ctx, register, asked, key)?);
    }
    let shown: Vec<&str> = offered.iter().map(|filter: &Filter| filter.key.as_str()).collect();
    let rest = filterable(register).into_iter().filter(|key| !shown.contains(key) && asked.filter(key).is_none());
    let more = rest.filter_map(|key| {
        let place = Place::named(ctx, register, key)?;
        Some(Link::new(place.label(ctx, register), asked.passing_link("add", key)))
    });
    Ok(Bar { more: more.collect(), adding: adding(ctx, register, asked)?, set, offered })
}

/// The form of the filter that is about to be added, and what lies behind it.
fn adding(ctx: &Ctx, register: &Register, asked: &Asked) -> Result<Option<Adding>, Fail> {
    let Some(key) = asked.add.as_deref() else { return Ok(None) };
    let Some(place) = Place::named(ctx, register, key) else { return Ok(None) };
    let target = place.field().filter(|_| place.link.is_none());
    let target = target.and_then(|field| behind(ctx, ctx.engine().pack(), field));
    let behind = target.into_iter().flat_map(filterable).filter_map(|rest| {
        let through = format!("{key}.{rest}");
        let place = Place::named(ctx, register, &through)?;
        let label = match place.subject {
            Subject::Field(field) => ctx.words().field(&place.register.key, &field.key),
            _ => ctx.words().field(&place.register.key, rest),
        };
        Some(Link::new(label, asked.passing_link("add", &through)))
    });
    Ok(Some(Adding {
        behind: behind.collect(),
        filter: filter(ctx, register, asked, key)?,
        cancel: asked.link(|_| {}),
    }))
}

fn filter(ctx: &Ctx, register: &Register, asked: &Asked, key: &str) -> Result<Filter, Fail> {
    let asking = asked.filter(key);
    let clear = asked.link_with(key, None);
    let Some(place) = Place::named(ctx, register, key) else {
        // Imported columns have no field and no menu, but a filter by one can be taken away.
        let value = asking.map(|asking| match &asking.test {
            Test::Any(values) => values.join(", "),
            _ => String::new(),
        });
        let label = key.trim_start_matches("imported.").to_owned();
        return Ok(Filter { key: id_of(key), label, value, clear, control: FilterControl::Options(Vec::new()) });
    };
    let offers = offers(ctx, &place, asking)?;
    Ok(Filter {
        key: id_of(key),
        label: place.label(ctx, register),
        value: asking.map(|asking| shown(ctx, &place, &offers, &asking.test)),
        clear,
        control: control(ctx, register, asked, key, &place, offers),
    })
}

/// Ids on a page hold letters, digits and dashes.
fn id_of(key: &str) -> String {
    key.chars().map(|letter| if letter.is_ascii_alphanumeric() || letter == '_' { letter } else { '-' }).collect()
}

/// A value to choose.
struct Offer {
    value: String,
    text: String,
    chip: Option<Chip>,
}

/// The values there are to choose from; none where something is typed.
fn offers(ctx: &Ctx, place: &Place<'_>, asking: Option<&Asking>) -> Result<Vec<Offer>, Fail> {
    let named = BTreeMap::new();
    let present = Presenter::new(ctx, &named);
    let with_chip =
        |value: &String, chip: Chip| Offer { value: value.clone(), text: chip.text.clone(), chip: Some(chip) };
    let plain = |value: &str, text: String| Offer { value: value.to_owned(), text, chip: None };
    let register = place.register;
    let kind = match place.subject {
        Subject::State => {
            let states = register.workflow.iter().flat_map(|workflow| &workflow.states);
            return Ok(states.map(|state| with_chip(&state.key, present.state(register, &state.key))).collect());
        }
        Subject::CreatedBy => &FieldKind::Person,
        Subject::Created | Subject::Changed => return Ok(Vec::new()),
        Subject::Field(field) => match &field.kind {
            FieldKind::Choice(choices) | FieldKind::Choices(choices) => {
                let options = choices.options.iter();
                return Ok(options.map(|option| with_chip(option, present.option(register, field, option))).collect());
            }
            kind => kind,
        },
    };
    let target = match kind {
        FieldKind::Boolean => {
            let yes = ctx.t().s("yes").plain();
            return Ok(vec![plain("true", yes), plain("false", ctx.t().s("no").plain())]);
        }
        FieldKind::Role => {
            let roles = ctx.engine().pack().roles.iter();
            return Ok(roles.map(|role| plain(role, ctx.words().role(role))).collect());
        }
        FieldKind::Person | FieldKind::People => Some(&ctx.engine().pack().identity.register),
        FieldKind::Link(target) | FieldKind::Links(target) => target.registers.first(),
        _ => None,
    };
    let Some(target) = target else { return Ok(Vec::new()) };
    let actor = &ctx.me()?.actor;
    let mut offers = Vec::new();
    if matches!(kind, FieldKind::Person | FieldKind::People) {
        offers.push(plain(ME, ctx.t().s("filter-me").plain()));
    }
    let mut titles = ctx.engine().titles(actor, target, OFFERED)?;
    titles.sort_by_key(|(_, title)| title.to_lowercase());
    offers.extend(titles.into_iter().map(|(number, title)| plain(&number, title)));
    // What is closed is not offered, but what is set has a name.
    if let Some(Test::Any(values)) = asking.map(|asking| &asking.test) {
        let missing = values.iter().filter(|value| offers.iter().all(|offer| offer.value != **value));
        let found = ctx.engine().records_named(actor, missing.map(String::as_str))?;
        offers.extend(found.into_values().map(|record| plain(&record.number, record.title().to_owned())));
    }
    Ok(offers)
}

/// What a filter is set to, as people read it.
fn shown(ctx: &Ctx, place: &Place<'_>, offers: &[Offer], test: &Test) -> String {
    let named = BTreeMap::new();
    let present = Presenter::new(ctx, &named);
    let end = |text: &Option<String>| match text {
        Some(text) if is_date(place) => {
            value::parse_date(text).map_or_else(|| text.clone(), |date| present.date(date).text)
        }
        Some(text) => ctx.reader.tongue.locale().decimal(text).into_owned(),
        None => "…".to_owned(),
    };
    match test {
        Test::Any(values) => {
            let name = |value: &String| {
                let offer = offers.iter().find(|offer| offer.value == *value);
                offer.map_or_else(|| value.clone(), |offer| offer.text.clone())
            };
            let mut names = values.iter().take(NAMED).map(name).collect::<Vec<_>>().join(", ");
            if values.len() > NAMED {
                names.push_str(&format!(" +{}", values.len() - NAMED));
            }
            names
        }
        Test::In(span) => ctx.t().s(span.word()).plain(),
        Test::Range { from, to } if from == to => end(from),
        Test::Range { from, to } => format!("{} – {}", end(from), end(to)),
        Test::Empty => ctx.t().s("filter-empty").plain(),
        Test::Filled => ctx.t().s("filter-filled").plain(),
    }
}

/// What the menu of a filter offers.
fn control(
    ctx: &Ctx,
    register: &Register,
    asked: &Asked,
    key: &str,
    place: &Place<'_>,
    offers: Vec<Offer>,
) -> FilterControl {
    let test = asked.filter(key).map(|asking| &asking.test);
    let is_set = |value: &str| matches!(test, Some(Test::Any(values)) if values.iter().any(|set| set == value));
    let mut links = Vec::new();
    let mut link = |text: String, test_of: Test| {
        links.push(FilterOption {
            text,
            chip: None,
            count: None,
            current: test == Some(&test_of),
            href: asked.link_with(key, Some(test_of)),
        });
    };
    if is_date(place) {
        Span::ALL.into_iter().for_each(|span| link(ctx.t().s(span.word()).plain(), Test::In(span)));
    }
    if place.field().is_some_and(|field| !field.required) {
        link(ctx.t().s("filter-empty").plain(), Test::Empty);
        link(ctx.t().s("filter-filled").plain(), Test::Filled);
    }
    let (mut boxes, mut inputs) = (Vec::new(), Vec::new());
    let label = place.label(ctx, register);
    let range_of = |end: &str| match test {
        Some(Test::Range { from, to }) => if end == "from" { from.clone() } else { to.clone() }.unwrap_or_default(),
        _ => String::new(),
    };
    let mut ends = |kind: InputKind| {
        for (end, id) in [("from", "filter-from"), ("to", "filter-to")] {
            inputs.push(FilterInput {
                name: format!("{key}.{end}"),
                label: ctx.t().s(id).plain(),
                kind,
                value: range_of(end),
                suggestions: Vec::new(),
            });
        }
    };
    let people = place.field().is_none_or(|field| field.kind.is_link());
    match place.field().map(|field| &field.kind) {
        _ if is_date(place) => ends(InputKind::Date),
        Some(FieldKind::Integer { .. } | FieldKind::Decimal { .. } | FieldKind::Rating { .. } | FieldKind::Money) => {
            ends(InputKind::Number);
        }
        Some(FieldKind::Table(_) | FieldKind::Series { .. } | FieldKind::File) => {}
        _ if !offers.is_empty() && (!people || offers.len() <= BOXES) => {
            boxes = offers
                .into_iter()
                .map(|offer| FilterBox {
                    name: key.to_owned(),
                    on: is_set(&offer.value),
                    value: offer.value,
                    text: offer.text,
                    chip: offer.chip,
                })
                .collect();
        }
        _ => {
            let chosen = match test {
                Some(Test::Any(values)) => values.clone(),
                _ => Vec::new(),
            };
            // What is chosen can be unticked; one more is typed.
            let name_of = |value: &String| {
                offers.iter().find(|offer| offer.value == *value).map_or_else(|| value.clone(), |it| it.text.clone())
            };
            if people {
                let mut shown: Vec<String> = chosen.clone();
                if !shown.iter().any(|value| value == ME) && offers.first().is_some_and(|offer| offer.value == ME) {
                    shown.insert(0, ME.to_owned());
                }
                boxes = shown
                    .iter()
                    .map(|value| FilterBox {
                        name: key.to_owned(),
                        on: is_set(value),
                        text: name_of(value),
                        value: value.clone(),
                        chip: None,
                    })
                    .collect();
            }
            let offered = offers.into_iter().filter(|offer| offer.value != ME);
            inputs.push(FilterInput {
                name: key.to_owned(),
                label,
                kind: InputKind::Text,
                value: if people { String::new() } else { chosen.join(" ") },
                suggestions: offered
                    .map(|offer| Suggestion { value: format!("{} {}", offer.value, offer.text), label: offer.text })
                    .collect(),
            });
        }
    }
    FilterControl::Choose { action: asked.path.clone(), keep: asked.hidden(&[key]), boxes, inputs, links }
}

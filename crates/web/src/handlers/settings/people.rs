//! Who can sign in.

use std::collections::BTreeMap;

use assay_core::permission::{Right, may};
use assay_core::{Record, Refusal};
use assay_engine::{EngineError, ListQuery, SortKey};
use assay_pack::StateKind;
use axum::http::StatusCode;

use super::{PEOPLE, reach, show};
use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::present::{Presenter, href};
use crate::respond::{page, redirect};
use crate::views::list::Suggestion;
use crate::views::parts::{Chip, Link, Tone};
use crate::views::settings::{People, PersonRow, Settings, SettingsCallout, SettingsFact, SettingsForm, SettingsPanel};
use crate::views::shell::At;

/// People on a page.
const ROWS: u32 = 50;

/// What keeps or lets somebody in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Access {
    May,
    Temporary,
    Closed,
    Left,
    NoAccount,
}

impl Access {
    fn chip(self, ctx: &Ctx) -> Chip {
        let chip = |word: &'static str, tone: Tone| Chip { tone: Some(tone), ..Chip::plain(ctx.t().s(word).plain()) };
        match self {
            Self::May => Chip::in_force(ctx.t().s("people-may").plain()),
            Self::Temporary => chip("people-temporary", Tone::Warn),
            Self::Closed => chip("people-closed", Tone::Quiet),
            Self::Left => chip("people-left", Tone::Quiet),
            Self::NoAccount => chip("people-no-account", Tone::Quiet),
        }
    }
}

pub(crate) fn people(ctx: &Ctx) -> Answer {
    let tabs = reach(ctx, PEOPLE)?;
    let actor = &ctx.me()?.actor;
    let (engine, pack) = (ctx.engine(), ctx.engine().pack());
    let q = ctx.q("q").unwrap_or_default().trim();
    let offset: u32 = ctx.q("from").and_then(|from| from.parse().ok()).unwrap_or_default();
    let found = engine.list(
        actor,
        ListQuery {
            text: (!q.is_empty()).then(|| q.to_owned()),
            sort: SortKey::Title,
            offset,
            descending: false,
            ..ListQuery::of(&pack.identity.register, ROWS)
        },
    )?;
    let mut rows = Vec::new();
    for record in &found.records {
        let mut facts = vec![record.number.clone()];
        facts.extend(record.text(&pack.identity.email).map(ToOwned::to_owned));
        let roles: Vec<String> = record.targets(&pack.identity.roles).map(|role| ctx.words().role(role)).collect();
        facts.extend((!roles.is_empty()).then(|| roles.join(", ")));
        rows.push(PersonRow {
            name: record.title().to_owned(),
            href: format!("{PEOPLE}/{}", record.number),
            facts,
            access: Some(access(ctx, record)?.chip(ctx)),
        });
    }
    let at = |from: u32| {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if !q.is_empty() {
            query.append_pair("q", q);
        }
        query.append_pair("from", &from.to_string());
        format!("{PEOPLE}?{}", query.finish())
    };
    let register = pack.register(&pack.identity.register);
    let new = register.filter(|register| may(actor, Right::Create, register, None));
    let view = People {
        heading: ctx.t().s("people").plain(),
        tabs,
        q: q.to_owned(),
        total: found.total,
        rows,
        next: (u64::from(offset) + u64::from(ROWS) < found.total).then(|| at(offset.saturating_add(ROWS))),
        previous: (offset > 0).then(|| at(offset.saturating_sub(ROWS))),
        new: new.map(|register| Link::new(ctx.words().new_label(&register.key), format!("/r/{}/new", register.key))),
    };
    page(ctx, &view, At::Elsewhere, vec![Link::new(ctx.t().s("settings-title").plain(), super::PERSONAL)])
}

pub(crate) fn account(ctx: &Ctx) -> Answer {
    shown(ctx, Vec::new())
}

/// Gives a person a password that they are asked to replace, and shows it this once.
pub(crate) fn password(ctx: &Ctx) -> Answer {
    let person = person(ctx)?;
    match ctx.engine().give_password(&ctx.me()?.actor, &person.number) {
        Ok(secret) => {
            let text = ctx.t().s("account-given").with("name", person.title()).plain();
            shown(ctx, vec![SettingsCallout { good: true, text, secret: Some(secret) }])
        }
        Err(EngineError::Refused(refusal)) => refused(ctx, &refusal),
        Err(error) => Err(error.into()),
    }
}

/// Opens or closes an account.
pub(crate) fn change(ctx: &Ctx) -> Answer {
    let person = person(ctx)?;
    let allowed = match ctx.field("do") {
        Some("open") => true,
        Some("close") => false,
        _ => return Err(Fail::Malformed),
    };
    match ctx.engine().let_sign_in(&ctx.me()?.actor, &person.number, allowed) {
        Ok(()) => Ok(redirect(&format!("{PEOPLE}/{}?done=access", person.number))),
        Err(EngineError::Refused(refusal)) => refused(ctx, &refusal),
        Err(error) => Err(error.into()),
    }
}

fn refused(ctx: &Ctx, refusal: &Refusal) -> Answer {
    let say = |problem: &assay_core::Problem| SettingsCallout {
        text: ctx.words().message(&problem.message),
        ..SettingsCallout::default()
    };
    let mut response = shown(ctx, refusal.problems.iter().map(say).collect())?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

/// The person whose account the page is about.
fn person(ctx: &Ctx) -> Result<Record, Fail> {
    reach(ctx, PEOPLE)?;
    let record = ctx.engine().record(&ctx.me()?.actor, ctx.part("number"))?;
    if record.register == ctx.engine().pack().identity.register { Ok(record) } else { Err(Fail::NotFound) }
}

fn access(ctx: &Ctx, person: &Record) -> Result<Access, Fail> {
    let Some(account) = ctx.engine().account(&ctx.me()?.actor, &person.number)? else { return Ok(Access::NoAccount) };
    let register = ctx.engine().pack().register(&person.register);
    let state = person.state.as_deref().and_then(|key| register.and_then(|register| register.state(key)));
    Ok(match account {
        _ if state.is_some_and(|state| state.kind == StateKind::Final) => Access::Left,
        account if account.closed => Access::Closed,
        account if account.temporary => Access::Temporary,
        _ => Access::May,
    })
}

fn shown(ctx: &Ctx, callouts: Vec<SettingsCallout>) -> Answer {
    let person = person(ctx)?;
    let t = ctx.t();
    let named = BTreeMap::new();
    let present = Presenter::new(ctx, &named);
    let account = ctx.engine().account(&ctx.me()?.actor, &person.number)?;
    let access = access(ctx, &person)?;
    let identity = &ctx.engine().pack().identity;
    let roles: Vec<String> = person.targets(&identity.roles).map(|role| ctx.words().role(role)).collect();
    let roles = if roles.is_empty() { t.s("profile-no-roles").plain() } else { roles.join(", ") };
    let record = href(&person.register, &person.number);
    let mut facts = vec![
        SettingsFact::new(t.s("account-access").plain(), access.chip(ctx).text),
        SettingsFact::new(t.s("profile-number").plain(), &person.number).link(&record),
        SettingsFact::new(t.s("profile-email").plain(), person.text(&identity.email).unwrap_or_default()),
        SettingsFact::new(t.s("profile-roles").plain(), roles),
    ];
    if let Some(account) = &account {
        facts.push(SettingsFact::at(t.s("account-since").plain(), present.day(account.since)));
    }
    let button = |value: &str, word: &'static str| SettingsForm {
        action: format!("{PEOPLE}/{}/{}", person.number, if value == "give" { "password" } else { "access" }),
        buttons: vec![Suggestion { value: value.to_owned(), label: t.s(word).plain() }],
        ..SettingsForm::default()
    };
    let mut panels = vec![
        SettingsPanel {
            key: "account",
            title: t.s("account-state").plain(),
            facts,
            link: Some(Link::new(t.s("account-record").plain(), record)),
            ..SettingsPanel::default()
        },
        SettingsPanel {
            key: "password",
            title: t.s("account-password").plain(),
            lead: Some(t.s("account-password-lead").plain()),
            form: Some(button("give", "account-password-give")),
            ..SettingsPanel::default()
        },
    ];
    if account.is_some() {
        let open = access == Access::Closed;
        panels.push(SettingsPanel {
            key: "access",
            title: t.s("account-access").plain(),
            lead: Some(t.s("account-close-lead").plain()),
            form: Some(if open { button("open", "account-open") } else { button("close", "account-close") }),
            ..SettingsPanel::default()
        });
    }
    let view = Settings {
        heading: person.title().to_owned(),
        lead: Some(t.s("account-lead").plain()),
        tabs: reach(ctx, PEOPLE)?,
        callouts,
        panels,
        ..Settings::default()
    };
    show(ctx, &view)
}

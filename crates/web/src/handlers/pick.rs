//! What pickers ask for while somebody types: matching records, and a small form that makes one that is not there yet.

use assay_core::{Act, Command, Record};
use assay_engine::EngineError;
use assay_pack::{Field, Register};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;

use super::form::controls::{Look, Wrong};
use super::form::offers::Offers;
use super::form::sheet::{Sheet, in_form_order};
use super::form::typed::{Button, Sent};
use super::form::{can_mend, draft, may_create};
use super::record::register;
use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::present::{Presenter, href};
use crate::respond::html;
use crate::views::parts::Link;
use crate::views::pick::{OptionRow, Options, Quick};

/// Records offered at once.
const OFFERED: u32 = 12;
/// Path of a picker that takes any record.
const ANY: &str = "any";
/// Path of a picker that takes whoever can sign in.
const PEOPLE: &str = "people";

/// Records of the registers in the path that match what was typed.
pub(crate) fn options(ctx: &Ctx) -> Answer {
    let pack = ctx.engine().pack();
    let registers: Vec<String> = match ctx.part("registers") {
        ANY => pack.registers.iter().map(|register| register.key.clone()).collect(),
        PEOPLE => vec![pack.identity.register.clone()],
        keys => keys.split(',').filter(|key| pack.register(key).is_some()).map(ToOwned::to_owned).collect(),
    };
    if registers.is_empty() {
        return Err(Fail::NotFound);
    }
    let typed: String = ctx.q("q").unwrap_or_default().chars().take(200).collect();
    let found = ctx.engine().pick(&ctx.me()?.actor, &registers, &typed, OFFERED)?;
    let named = std::collections::BTreeMap::new();
    let present = Presenter::new(ctx, &named);
    let row = |record: &Record| {
        let register = pack.register(&record.register);
        let person = record.register == pack.identity.register;
        let title = record.title().to_owned();
        OptionRow {
            label: if person && registers.len() == 1 { title.clone() } else { format!("{} {title}", record.number) },
            href: href(&record.register, &record.number),
            number: record.number.clone(),
            title,
            facts: (registers.len() > 1).then(|| ctx.words().register(&record.register)).into_iter().collect(),
            state: register.and_then(|register| Some(present.state(register, record.state.as_deref()?))),
        }
    };
    let title = typed.trim();
    let create = Offers::new(ctx).created(&registers)?.into_iter().map(|key| {
        let query = form_urlencoded::Serializer::new(String::new()).append_pair("title", title).finish();
        Link::new(ctx.words().register(&key), format!("/r/{key}/quick?{query}"))
    });
    let view = Options { rows: found.iter().map(row).collect(), create: create.collect() };
    Ok(html(view.render(ctx.t())?))
}

/// The form with what a new record cannot be without.
pub(crate) fn ask(ctx: &Ctx) -> Answer {
    let register = register(ctx)?;
    may_create(ctx, register)?;
    let sheet = Sheet::new(ctx, register);
    let sent = Sent::of(&ctx.query);
    shown(&sheet, &sent, &Wrong::default(), StatusCode::OK)
}

/// Makes the record; answers with its number and what a picker says of it.
pub(crate) fn make(ctx: &Ctx) -> Answer {
    let register = register(ctx)?;
    may_create(ctx, register)?;
    let actor = &ctx.me()?.actor;
    let sheet = Sheet::new(ctx, register);
    let base = draft::defaults(&sheet)?;
    let mut sent = Sent::of(&ctx.form);
    sheet.keep_files(&mut sent)?;
    let button = Button::named(ctx.field("action").unwrap_or_default());
    if button.only_shows() {
        sheet.press(&button, &mut sent);
        return shown(&sheet, &sent, &Wrong::default(), StatusCode::OK);
    }
    let data = sheet.changes(needed(register), &sent, &base)?;
    let act = Act::Create { register: register.key.clone(), data, state: None, external: None };
    match ctx.engine().submit(Command::new(actor.clone(), act)) {
        Ok(made) => {
            let title = ctx.engine().record(actor, &made.number).map(|record| record.title().to_owned());
            let label = match title {
                Ok(title) if register.key == ctx.engine().pack().identity.register => title,
                Ok(title) => format!("{} {title}", made.number),
                // Some records are only for others to read.
                Err(_) => made.number.clone(),
            };
            let mut response =
                Response::new(serde_json::json!({ "value": made.number, "label": label }).to_string().into());
            *response.status_mut() = StatusCode::CREATED;
            response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
            Ok(response)
        }
        Err(EngineError::Refused(refusal)) if can_mend(&refusal) => {
            let fields: Vec<&str> = needed(register).map(|field| field.key.as_str()).collect();
            shown(&sheet, &sent, &Wrong::of(&sheet, &refusal, &fields), StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(error) => Err(error.into()),
    }
}

/// What a new record cannot be without.
fn needed(register: &Register) -> impl Iterator<Item = &Field> {
    in_form_order(register).into_iter().filter(|field| field.required || field.key == "title")
}

fn shown(sheet: &Sheet<'_>, sent: &Sent, wrong: &Wrong, status: StatusCode) -> Answer {
    let (ctx, register) = (sheet.ctx, sheet.register);
    let base = draft::defaults(sheet)?;
    let look = Look { wrong, focus: None };
    let mut fields = Vec::new();
    for field in needed(register) {
        let shown = match sent.get(&field.key) {
            Some(typed) => sheet.spread(field, typed),
            None => sheet.fill(&field.kind, base.get(&field.key)),
        };
        fields.push(sheet.field(field, &shown, field.required, &look)?);
    }
    let view = Quick {
        heading: ctx.words().new_label(&register.key),
        action: format!("/r/{}/quick", register.key),
        csrf: ctx.me()?.csrf.clone(),
        errors: wrong.all.iter().filter(|error| error.field.is_none()).map(|error| error.text.clone()).collect(),
        fields,
    };
    let mut response = html(view.render(ctx.t())?);
    *response.status_mut() = status;
    Ok(response)
}

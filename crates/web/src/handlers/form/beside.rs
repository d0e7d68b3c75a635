//! Beside a form that says something of a requirement: what that asks, how it stands, and what shows it.

use std::collections::BTreeMap;

use assay_core::Json;
use assay_core::readiness::Standing;
use assay_pack::{Names, Register};

use super::sheet::Sheet;
use super::typed::Sent;
use crate::app::Ctx;
use crate::fail::Fail;
use crate::handlers::readiness::explain_requirement;
use crate::views::form::Beside;
use crate::views::parts::Link;

/// Requirements offered where none is named yet.
const OFFERED: usize = 15;

/// What stands beside the form; nothing where the register names no requirement.
pub(super) fn beside(
    sheet: &Sheet<'_>,
    base: &BTreeMap<String, Json>,
    sent: &Sent,
    is_new: bool,
) -> Result<Option<Beside>, Fail> {
    let (ctx, register) = (sheet.ctx, sheet.register);
    let Some(field) = field(register, Names::Requirement) else { return Ok(None) };
    let named = |key: &str| {
        let typed = sent.get(key).map(|typed| typed.value().trim().to_owned());
        let held = || base.get(key).and_then(Json::as_str).map(ToOwned::to_owned);
        typed.or_else(held).filter(|named| !named.is_empty())
    };
    let edition = self::field(register, Names::Edition).and_then(named);
    let known = edition.filter(|edition| ctx.engine().pack().editions.contains(edition));
    let editions = known.map_or_else(|| ctx.engine().followed(), |edition| Ok(vec![edition]))?;
    let id = named(field);
    let mut offered = Vec::new();
    for edition in &editions {
        let view = ctx.engine().readiness(edition)?;
        if let Some(judged) = view.requirements.iter().find(|judged| Some(&judged.id) == id.as_ref()) {
            let explained = explain_requirement(ctx, edition, judged)?;
            return Ok(Some(Beside::Requirement(Box::new(explained))));
        }
        let open = view.requirements.iter().filter(|judged| judged.standing == Standing::Judge);
        offered.extend(open.map(|judged| {
            let title = ctx.words().requirement(&judged.id);
            Link::new(format!("{} {title}", judged.clause), form_of(ctx, register, edition, &judged.id))
        }));
    }
    let more = offered.len().saturating_sub(OFFERED);
    offered.truncate(OFFERED);
    Ok(is_new.then_some(Beside::Choose { offered, more }))
}

/// The form of a new record of this register that says something of a requirement.
pub(crate) fn form_of(ctx: &Ctx, register: &Register, edition: &str, id: &str) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    for (names, value) in [(Names::Requirement, id), (Names::Edition, edition)] {
        query.extend_pairs(field(register, names).map(|key| (key, value)));
    }
    query.append_pair("title", &ctx.words().requirement(id));
    format!("/r/{}/new?{}", register.key, query.finish())
}

/// The field that names something of the pack.
fn field(register: &Register, names: Names) -> Option<&str> {
    register.fields.iter().find(|field| field.names == Some(names)).map(|field| field.key.as_str())
}

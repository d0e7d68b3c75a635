//! Plans: the page of one, changes made on it, and making one from a methodology.

mod change;
mod chart;
mod make;
mod paper;
mod show;

use assay_core::Json;

use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::present::href;
use crate::respond::redirect;

pub(crate) use change::change;
pub(crate) use make::{make, new};
pub(crate) use paper::paper;

/// Where plans are made.
const NEW: &str = "/roadmap/new";

/// The plan that everybody means; whoever has none yet is asked to make one.
pub(crate) fn current(ctx: &Ctx) -> Answer {
    match ctx.engine().current_plan(&ctx.me()?.actor)? {
        Some(number) => show::show(ctx, &number, &show::Sent::default()),
        None if ctx.engine().pack().methodologies.is_empty() => Err(Fail::NotFound),
        None => Ok(redirect(NEW)),
    }
}

/// One plan.
pub(crate) fn plan(ctx: &Ctx) -> Answer {
    only_plans(ctx)?;
    show::show(ctx, ctx.part("number"), &show::Sent::default())
}

/// Other registers have no such page.
fn only_plans(ctx: &Ctx) -> Result<(), Fail> {
    let planning = ctx.engine().pack().planning.as_ref();
    let plans = planning.is_some_and(|planning| planning.register == ctx.part("register"));
    plans.then_some(()).ok_or(Fail::NotFound)
}

/// Where a record of a register is made: a plan from a methodology, everything else by its form.
pub(crate) fn new_page(ctx: &Ctx, register: &str) -> String {
    let pack = ctx.engine().pack();
    let plans = pack.planning.as_ref().is_some_and(|planning| planning.register == register);
    if plans && !pack.methodologies.is_empty() { NEW.to_owned() } else { format!("/r/{register}/new") }
}

/// The page of a plan.
fn page_of(register: &str, number: &str) -> String {
    format!("{}/plan", href(register, number))
}

/// A number as the reader writes it.
fn decimal(ctx: &Ctx, number: rust_decimal::Decimal) -> String {
    crate::present::number_of(ctx, &Json::from(number.normalize().to_string()))
}

/// An amount as the reader writes it, to the whole unit.
fn money(ctx: &Ctx, amount: rust_decimal::Decimal, currency: &str) -> String {
    ctx.reader.tongue.locale().money(&amount.round().normalize().to_string(), currency)
}

//! What became of a report, for whoever holds its receipt.

use std::collections::BTreeMap;

use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::handlers::record::steps;
use crate::markdown::markdown;
use crate::present::Presenter;
use crate::respond::{front, html};
use crate::views::intake::Status;
use crate::views::record::Phase;

/// The page: number, state, dates and replies. Not the record: who works on it and what they found is not for the public.
pub(crate) fn status(ctx: &Ctx) -> Answer {
    let report = ctx.engine().report_status(ctx.part("receipt"))?.ok_or(Fail::NotFound)?;
    let register = ctx.engine().pack().register(&report.register).ok_or(Fail::NotFound)?;
    let named = BTreeMap::new();
    let present = Presenter::new(ctx, &named);
    let state = report.state.as_deref();
    let mut steps = state.map(|state| steps::along(&present, register, state, &report.reached)).unwrap_or_default();
    for step in &mut steps {
        // Who has to sign what is told inside.
        if step.phase == Phase::Ahead {
            step.note.clear();
        }
    }
    let t = ctx.t();
    let form = report.form.as_deref();
    let reads = form.and_then(|form| ctx.words().intake(form, Some("next")));
    let view = Status {
        number: report.number.clone(),
        sent: ctx.q("sent").is_some(),
        state: state.map(|state| ctx.words().state(&register.key, state)).unwrap_or_default(),
        at: present.day(report.sent),
        steps,
        withdrawn: report.withdrawn,
        replies: report.replies.iter().map(|(at, text)| (present.day(*at), markdown(text, ""))).collect(),
        then: vec![reads.unwrap_or_else(|| t.s("report-then-read").plain()), t.s("report-then-follow").plain()],
    };
    Ok(html(view.render(t, &front(ctx))?))
}

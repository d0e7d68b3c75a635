//! Further looks at a list, named by the pack: flow, matrix, prompts. They show what the list holds, with its filters and
//! rights.

mod flow;
mod matrix;
mod prompts;

use assay_pack::{Register, View, ViewKind};

use super::asked::{Asked, Show};
use crate::app::Ctx;
use crate::fail::Fail;
use crate::views::looks::Look;

/// The view of a register with this key.
pub(super) fn view<'r>(register: &'r Register, key: &str) -> Option<&'r View> {
    register.views.iter().find(|view| view.key == key)
}

/// The icon in the switch between looks.
pub(crate) fn icon(view: &View) -> &'static str {
    match view.kind {
        ViewKind::Flow(_) => "process",
        ViewKind::Matrix(_) => "target",
        ViewKind::Prompts(_) => "help",
    }
}

/// The look the address asks for; none if it is table, board or calendar.
pub(super) fn look(ctx: &Ctx, register: &Register, asked: &Asked) -> Result<Option<Look>, Fail> {
    let Show::View(key) = &asked.show else { return Ok(None) };
    let Some(view) = view(register, key) else { return Ok(None) };
    let lead = ctx.words().view_lead(&register.key, key);
    Ok(Some(match &view.kind {
        ViewKind::Flow(flow) => Look::Flow(flow::flow(ctx, register, asked, flow, lead)?),
        ViewKind::Matrix(matrix) => Look::Matrix(matrix::matrix(ctx, register, asked, matrix, lead)?),
        ViewKind::Prompts(prompts) => Look::Prompts(prompts::prompts(ctx, register, asked, (key, prompts), lead)?),
    }))
}

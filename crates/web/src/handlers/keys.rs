//! The sheet of keyboard shortcuts.

use crate::app::{Answer, Ctx};
use crate::respond::page;
use crate::views::keys::Keys;
use crate::views::shell::At;

pub(crate) fn keys(ctx: &Ctx) -> Answer {
    page(ctx, &Keys, At::Elsewhere, Vec::new())
}

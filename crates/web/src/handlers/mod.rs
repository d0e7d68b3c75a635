//! Handlers: one file for each group of pages. They ask the engine and fill views.

pub(crate) mod account;
pub(crate) mod assess;
pub(crate) mod bulk;
pub(crate) mod cycle;
pub(crate) mod drafts;
pub(crate) mod form;
pub(crate) mod home;
pub(crate) mod images;
pub(crate) mod intake;
pub(crate) mod keys;
pub(crate) mod list;
pub(crate) mod moves;
pub(crate) mod palette;
pub(crate) mod pick;
pub(crate) mod plan;
pub(crate) mod readiness;
pub(crate) mod record;
pub(crate) mod registers;
pub(crate) mod saved_views;
pub(crate) mod search;
pub(crate) mod settings;
pub(crate) mod start;
pub(crate) mod transition;

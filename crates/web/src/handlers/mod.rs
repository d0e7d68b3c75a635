//! Handlers: one file for each group of pages. They ask the engine and fill views.

pub(crate) mod account;
pub(crate) mod bulk;
pub(crate) mod form;
pub(crate) mod home;
pub(crate) mod list;
pub(crate) mod moves;
pub(crate) mod readiness;
pub(crate) mod record;
pub(crate) mod saved_views;
pub(crate) mod search;

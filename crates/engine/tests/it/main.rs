//! Integration tests of assay-engine.

#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on has failed")]

mod accounts;
mod archive;
mod assessments;
mod bulk;
mod import;
mod mentions;
mod parameters;
mod plans;
mod scenario;
mod start;
mod support;
mod texts;
mod views;

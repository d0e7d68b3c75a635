//! Integration tests of assay-engine.

#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on has failed")]

mod archive;
mod bulk;
mod import;
mod parameters;
mod plans;
mod scenario;
mod start;
mod support;
mod texts;
mod views;

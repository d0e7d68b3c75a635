//! Integration tests of the binary: every command as somebody at a terminal meets it.

#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "helpers of tests fail as tests do")]

mod adopt;
mod archive;
mod check;
mod crash;
mod demo;
mod help;
mod import;
mod new;
mod pack;
mod render;
mod report;
mod serve;
mod support;
mod texts;
mod user;
mod verify;

//! Pages over real HTTP: a server over a fresh workspace with the real packs, and a browser without JavaScript.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    reason = "a helper that cannot go on should stop its test at once"
)]

mod accounts;
mod app;
mod conflicts;
mod forms;
mod hostile;
mod life;
mod lists;
mod rights;

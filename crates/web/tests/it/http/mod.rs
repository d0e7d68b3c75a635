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
mod chain;
mod compress;
mod conflicts;
mod cycle;
mod design;
mod drafts;
mod forms;
mod gaps;
mod goals;
mod hand;
mod hostile;
mod images;
mod intake;
mod languages;
mod life;
mod lists;
mod live;
mod looks;
mod notices;
mod numbers;
mod packs;
mod palette;
mod papers;
mod plans;
mod recent;
mod rights;
mod settings;
mod standards;
mod start;
mod views;

//! Integration tests of assay-pack.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests fail as tests do"
)]

mod expressions;
mod faults;
mod fixture;
mod layers;
mod lookup;
mod packs;
mod property;
mod roadmaps;
mod standards;
mod start;
mod tiny;

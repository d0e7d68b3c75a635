//! Integration tests of assay-core.
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on has failed")]

mod certification;
mod decide;
mod defects;
mod folding;
mod incremental;
mod live;
mod packs;
mod permissions;
mod proofs;
mod random;
mod standards;
mod texts;
mod values;
mod weigh;
mod work;
mod world;

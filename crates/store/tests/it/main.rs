//! Integration tests of assay-store.

#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on has failed")]

mod blobs;
mod contract;
#[path = "../../../core/tests/it/packs.rs"]
mod packs;
#[path = "../../../core/tests/it/random.rs"]
#[expect(dead_code, reason = "shared with the tests of assay-core")]
mod random;
mod sqlite;
mod text;
#[path = "../../../core/tests/it/world.rs"]
#[expect(dead_code, reason = "shared with the tests of assay-core")]
mod world;

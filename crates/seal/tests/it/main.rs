//! Everything the crate promises, through its public doors.

#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on has failed")]

mod body;
mod canonical;
mod checkpoint;
mod leaf;
mod proof_file;
mod tree;
mod vectors;

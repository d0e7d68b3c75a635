//! Reads a *pack*: a standard (or a company's own rules) as data.
//!
//! A pack is a folder of TOML and Fluent files: clauses, requirements, registers with their workflows and permissions,
//! and checks. [`load`] reads one or more layers (folders held in memory), reports **every** fault at once with file,
//! line and hint, and gives a [`Pack`]: plain, immutable data with every expression compiled and type-checked.
//!
//! This crate must not know: any standard by name, records, storage, the clock, the disk.

mod fault;
mod load;
pub mod model;
mod schema;

pub use assay_cel::Program;
pub use fault::{Fault, Level};
pub use load::{Layer, load, load_checked};
pub use model::*;
pub use schema::{ObjectKind, PackSchema, ROOTS, Root, Slot};

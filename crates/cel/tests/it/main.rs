//! Integration tests of assay-cel.

// Clippy grants helpers the freedoms of tests only where it sees this attribute.
#![cfg(test)]

mod absence;
mod faults;
mod functions;
mod generate;
mod limits;
mod operators;
mod paths;
mod period;
mod properties;
mod syntax;
mod types;
mod world;

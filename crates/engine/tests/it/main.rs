//! Integration tests of assay-engine.

mod archive;
mod import;
mod scenario;
mod support;

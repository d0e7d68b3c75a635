//! Integration tests of assay-engine.

mod archive;
mod support;

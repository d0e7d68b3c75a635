//! Integration tests of assay-report.

// Clippy grants helpers the freedoms of tests only where it sees this attribute.
#![cfg(test)]

mod faults;
mod hostile;
mod samples;
mod support;

//! Integration tests of assay-store.

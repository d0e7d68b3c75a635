//! Integration tests of assay-web.

#[path = "../samples/mod.rs"]
mod samples;

mod fuzzy;
mod html;
mod http;
mod pages;
mod parts;
mod photos;
mod texts;

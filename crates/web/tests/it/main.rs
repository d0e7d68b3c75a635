//! Integration tests of assay-web.

#[path = "../samples/mod.rs"]
mod samples;

mod html;
mod http;
mod pages;
mod parts;
mod photos;
mod texts;

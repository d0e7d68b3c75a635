//! Pages over HTTP.
//!
//! [`views`] is the face: typed structs of plain strings and the templates that show them. It knows no engine, no HTTP and no
//! clock, so every page can be rendered from a sample. [`assets`] holds the stylesheet and the icons. Handlers fill the one
//! from the engine and serve the other.

// The samples of the tests, which the page of components shows, name this crate as everybody else does.
#[cfg(debug_assertions)]
extern crate self as assay_web;

mod app;
pub mod assets;
mod compress;
#[cfg(debug_assertions)]
mod design;
mod fail;
pub mod fuzzy;
mod handlers;
mod live;
mod markdown;
mod nav;
mod paper;
pub mod photo;
mod present;
mod print;
mod reader;
mod respond;
pub mod views;
mod workbook;

pub use app::{App, Offers, PackOffer, ServeOptions, router, serve};
pub use print::{PrintError, Report, print};

//! Pages over HTTP.
//!
//! [`views`] is the face: typed structs of plain strings and the templates that show them. It knows no engine, no HTTP and no
//! clock, so every page can be rendered from a sample. [`assets`] holds the stylesheet and the icons. Handlers fill the one
//! from the engine and serve the other.

mod app;
pub mod assets;
mod fail;
mod handlers;
mod present;
mod reader;
mod respond;
pub mod views;

pub use app::{App, ServeOptions, router, serve};

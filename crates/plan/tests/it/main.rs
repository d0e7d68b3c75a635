//! Plans against published examples, worked by hand, and by their properties.

mod calendar;
mod cost;
mod examples;
mod forecast;
mod properties;
mod speed;
mod support;

//! Integration tests of assay-text.
#![expect(clippy::unwrap_used, reason = "helpers of tests may fail as loudly as tests")]

mod building;
mod formatting;
mod locales;
mod properties;
mod pseudo;

use assay_text::Texts;

/// Texts of one English file that has to be faultless.
fn english(ftl: &str) -> Texts {
    Texts::build("en", &[("a.ftl", ftl)]).unwrap()
}

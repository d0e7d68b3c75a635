//! Texts people read, in their language, through Fluent.
//!
//! [`Texts`] holds every message of one language, ready to be looked up from any thread. Everything that can be wrong with
//! a message without knowing its arguments is found when it is built ([`TextFault`], with file and line): syntax,
//! duplicates, references to nothing, circles. So a look-up never fails: an unknown message shows as `⟦its-id⟧`, a missing
//! argument as `{$name}`, in plain sight of whoever tests the page.
//!
//! [`Locale`] is what Fluent leaves to its host: how dates and numbers are written. A language is one small table there.
//!
//! [`Sources`] are the files a crate embeds; its tests ask them for what one language says and another does not. [`PSEUDO`]
//! is a language for tests and for the eye: it shows what was never translated.
//!
//! This crate knows no message by name; who speaks to people brings the texts.

mod args;
mod collation;
mod fault;
mod functions;
mod locale;
mod pseudo;
mod reading;
mod scan;
mod sources;
mod texts;

pub use args::{Arg, Args};
pub use collation::sort_key;
pub use fault::{TextFault, TextFaultKind};
pub use locale::{Locale, Style, date_long, date_short, decimal, number};
pub use pseudo::PSEUDO;
pub use sources::{LANGUAGES, Sources, speaks};
pub use texts::Texts;

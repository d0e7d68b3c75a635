//! Texts people read, in their language, through Fluent.
//!
//! [`Texts`] holds every message of one language, ready to be looked up from any thread. Everything that can be wrong with
//! a message without knowing its arguments is found when it is built ([`TextFault`], with file and line): syntax,
//! duplicates, references to nothing, circles. So a look-up never fails: an unknown message shows as `⟦its-id⟧`, a missing
//! argument as `{$name}`, in plain sight of whoever tests the page.
//!
//! [`Locale`] is what Fluent leaves to its host: how dates and numbers are written. A language is one small table there.
//!
//! This crate knows no message by name; who speaks to people brings the texts.

mod args;
mod fault;
mod functions;
mod locale;
mod scan;
mod texts;

pub use args::{Arg, Args};
pub use fault::{TextFault, TextFaultKind};
pub use locale::{Locale, Style, date_long, date_short, decimal, number};
pub use texts::Texts;

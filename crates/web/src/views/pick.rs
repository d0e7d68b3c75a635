//! What a picker offers while somebody types, and the small form that makes what is not there yet.

use super::form::FormField;
use super::parts::{Chip, Link};

/// Records that match.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The best first.
    pub rows: Vec<OptionRow>,
    /// What can be made instead: its name, and the form.
    pub create: Vec<Link>,
}

/// A record to choose.
#[derive(Clone, Debug, Default)]
pub struct OptionRow {
    /// Its number.
    pub number: String,
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: String,
    /// What the field says once it is chosen.
    pub label: String,
    /// Its register, where several are offered.
    pub facts: Vec<String>,
    /// Its state.
    pub state: Option<Chip>,
}

/// The form of a new record with what it cannot be without, in a dialog.
#[derive(Clone, Debug, Default)]
pub struct Quick {
    /// What is made.
    pub heading: String,
    /// Receives the POST.
    pub action: String,
    /// The token of the session.
    pub csrf: String,
    /// What is wrong beside the fields, in sentences.
    pub errors: Vec<String>,
    /// The fields.
    pub fields: Vec<FormField>,
}

impl Quick {
    pub(crate) fn multipart(&self) -> bool {
        self.fields.iter().any(FormField::takes_files)
    }
}

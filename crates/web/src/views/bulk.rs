//! What would happen to many records, and the buttons that make it happen.

use super::form::{Control, FormError, FormField, FormOption};
use super::parts::Hidden;
use super::record::Change;
use super::{Named, Say};

/// The page.
#[derive(Clone, Debug, Default)]
pub struct Bulk {
    /// `Due of 12 records`.
    pub heading: String,
    /// How many change, stay, are refused.
    pub lead: String,
    /// Why.
    pub reason: Option<String>,
    /// Receives the POST.
    pub action: String,
    /// What is sent.
    pub hidden: Vec<Hidden>,
    /// The records, as selected.
    pub rows: Vec<BulkRow>,
    /// How many would change.
    pub good: usize,
    /// How many are refused.
    pub refused: usize,
    /// The meaning of the signature that is needed.
    pub meaning: Option<FormOption>,
    /// Who signs.
    pub person: String,
    /// What is wrong with the password.
    pub password_error: Option<String>,
    /// What went wrong.
    pub errors: Vec<FormError>,
    /// It takes an earlier change back.
    pub undo: bool,
    /// Leaves without changing anything.
    pub cancel: String,
}

impl Bulk {
    pub(crate) fn password(&self, t: &Say<'_>) -> FormField {
        FormField {
            name: "password".to_owned(),
            label: t.s("sign-in-password").plain(),
            hint: Some(t.s("bulk-sign").with("person", &self.person).plain()),
            error: self.password_error.clone(),
            required: true,
            control: Control::Password,
            ..FormField::default()
        }
    }
}

impl Named for Bulk {
    fn name(&self, _: Say<'_>) -> String {
        self.heading.clone()
    }

    fn narrow(&self) -> bool {
        true
    }
}

/// What happens to one record.
#[derive(Clone, Debug, Default)]
pub struct BulkRow {
    /// Its number.
    pub number: String,
    /// Its page; none where the reader may not see it.
    pub href: Option<String>,
    /// Its title.
    pub title: String,
    /// What becomes of it.
    pub fate: Fate,
    /// What stays as it is, in sentences.
    pub left: Vec<String>,
}

/// What becomes of a record.
#[derive(Clone, Debug, Default)]
pub enum Fate {
    /// These values change.
    Changes(Vec<Change>),
    /// It is as asked already.
    #[default]
    Same,
    /// It is refused, in sentences.
    Refused(Vec<String>),
}

//! Settings: what somebody chooses for themselves, and what administrators choose for all.

use super::form::{FormError, FormField};
use super::list::Suggestion;
use super::parts::{Chip, Hidden, Link, Time};
use super::{Named, Say};

/// A page of settings: panels below each other, most with a form of their own.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Heading: `Settings`, `People and accounts`, the name of a person.
    pub heading: String,
    /// What this page is about.
    pub lead: Option<String>,
    /// The pages of settings the reader may open; one alone is not shown.
    pub tabs: Vec<SettingsTab>,
    /// What the page must not hide.
    pub callouts: Vec<SettingsCallout>,
    /// What is wrong with the form that was sent.
    pub errors: Vec<FormError>,
    /// The panels.
    pub panels: Vec<SettingsPanel>,
}

impl Named for Settings {
    fn name(&self, _: Say<'_>) -> String {
        self.heading.clone()
    }

    fn title(&self, t: Say<'_>) -> String {
        let heading = &self.heading;
        if self.errors.is_empty() { heading.clone() } else { t.s("form-error-title").with("title", heading).plain() }
    }

    fn narrow(&self) -> bool {
        true
    }
}

/// A page of settings.
#[derive(Clone, Debug, Default)]
pub struct SettingsTab {
    /// Its name.
    pub label: String,
    /// Its address.
    pub href: String,
    /// Shown.
    pub current: bool,
}

/// A sentence above the panels, with something to keep where there is.
#[derive(Clone, Debug, Default)]
pub struct SettingsCallout {
    /// Good for done, otherwise something to see to.
    pub good: bool,
    /// The sentence.
    pub text: String,
    /// What is shown this once: a new password.
    pub secret: Option<String>,
}

/// A panel.
#[derive(Clone, Debug, Default)]
pub struct SettingsPanel {
    /// Unique on the page, for links to it.
    pub key: &'static str,
    /// Its heading.
    pub title: String,
    /// What it is for.
    pub lead: Option<String>,
    /// What is so.
    pub facts: Vec<SettingsFact>,
    /// What there is several of: sessions.
    pub rows: Vec<SettingsRow>,
    /// Where more is said.
    pub link: Option<Link>,
    /// What is changed here.
    pub form: Option<SettingsForm>,
}

/// A fact.
#[derive(Clone, Debug, Default)]
pub struct SettingsFact {
    /// Its name.
    pub label: String,
    /// What is so.
    pub text: String,
    /// Where it leads.
    pub href: Option<String>,
    /// For machines, where it is a date.
    pub datetime: Option<String>,
}

impl SettingsFact {
    /// A fact.
    pub fn new(label: impl Into<String>, text: impl Into<String>) -> Self {
        Self { label: label.into(), text: text.into(), ..Self::default() }
    }

    /// A date or moment.
    pub fn at(label: impl Into<String>, time: Time) -> Self {
        Self { datetime: Some(time.datetime), ..Self::new(label, time.text) }
    }

    /// The fact leads somewhere.
    #[must_use]
    pub fn link(mut self, href: impl Into<String>) -> Self {
        self.href = Some(href.into());
        self
    }
}

/// A line of a panel.
#[derive(Clone, Debug, Default)]
pub struct SettingsRow {
    /// What it is.
    pub title: String,
    /// More of it.
    pub facts: Vec<String>,
    /// How it stands.
    pub chip: Option<Chip>,
}

/// A form of a panel.
#[derive(Clone, Debug, Default)]
pub struct SettingsForm {
    /// Receives the POST.
    pub action: String,
    /// What else is sent.
    pub hidden: Vec<Hidden>,
    /// What is asked.
    pub fields: Vec<FormField>,
    /// The buttons: what is sent as `do`, and the words; the last one is the main one.
    pub buttons: Vec<Suggestion>,
    /// A sentence beside the buttons on what they do.
    pub consequence: Option<String>,
}

/// The people of the workspace and whether they can sign in.
#[derive(Clone, Debug, Default)]
pub struct People {
    /// Heading.
    pub heading: String,
    /// The pages of settings the reader may open.
    pub tabs: Vec<SettingsTab>,
    /// What was searched.
    pub q: String,
    /// How many people there are, or were found.
    pub total: u64,
    /// The people.
    pub rows: Vec<PersonRow>,
    /// Further people.
    pub next: Option<String>,
    /// Earlier people.
    pub previous: Option<String>,
    /// Makes a person.
    pub new: Option<Link>,
}

impl Named for People {
    fn name(&self, _: Say<'_>) -> String {
        self.heading.clone()
    }

    fn narrow(&self) -> bool {
        true
    }
}

/// A person and their account.
#[derive(Clone, Debug, Default)]
pub struct PersonRow {
    /// Their name.
    pub name: String,
    /// The page of their account.
    pub href: String,
    /// Number, address, roles.
    pub facts: Vec<String>,
    /// Whether they can sign in.
    pub access: Option<Chip>,
}

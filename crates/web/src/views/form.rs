//! Forms: create, edit, move, accept; the conflict page and the signature.
//!
//! Names of what is sent: a field has its own name. Money sends `<name>.amount` and `<name>.currency`, a duration
//! `<name>.amount` and `<name>.unit`, a table and a series `<name>.<row>.<column>`; choices and pickers of several send
//! `<name>` several times, the first time empty, so that "none" is told from "not asked". A file sends `<name>`, and
//! `<name>.keep` = `yes` keeps the one there is, which `<name>.kept` names. Buttons send `action`: `save`,
//! `add-row:<name>`, `remove-row:<name>.<row>`, `raise-row:<name>.<row>`, `add-link:<name>`, `draft`. Besides: `csrf`, `version`, `part` (the field that
//! is changed in its place), `$draft` and `$for` (where what is typed is kept, and for whom), `$image` (pictures of texts).

use super::list::Suggestion;
use super::parts::{Hidden, Link, Time};
use super::readiness::Explained;
use super::record::{FileRef, Head, Verdicts};
use super::{Named, Say};

/// A form page.
#[derive(Clone, Debug, Default)]
pub struct Form {
    /// Heading: `Report nonconformity`, `Edit`, `Move to Analysis`.
    pub heading: String,
    /// What this is for and what happens then.
    pub lead: Option<String>,
    /// The record, when there is one.
    pub head: Option<Head>,
    /// Receives the POST.
    pub action: String,
    /// The version the reader saw.
    pub version: Option<u64>,
    /// What else is sent.
    pub hidden: Vec<Hidden>,
    /// The fields, by section. A section without title stands alone.
    pub sections: Vec<FormSection>,
    /// All errors, in the order of the fields.
    pub errors: Vec<FormError>,
    /// The main button: a verb and an object.
    pub submit: String,
    /// A second button: `Save and add another`, with the value of `action`.
    pub second: Option<Suggestion>,
    /// Leaves without saving.
    pub cancel: String,
    /// A sentence above the buttons on what saving does.
    pub consequence: Option<String>,
    /// What stands in the way before anything is typed, in sentences.
    pub blockers: Vec<String>,
    /// How what is typed is judged.
    pub verdicts: Vec<Verdicts>,
    /// The session had ended; what was typed is kept.
    pub kept: bool,
    /// Where what is typed is kept until it is sent.
    pub draft: Option<Draft>,
    /// What the form says something of.
    pub beside: Option<Beside>,
}

/// The requirement that a form says something of.
#[derive(Clone, Debug)]
pub enum Beside {
    /// What it asks, how it stands, what shows it.
    Requirement(Box<Explained>),
    /// None is named yet.
    Choose {
        /// Those that wait for somebody to say something: the form with each filled in.
        offered: Vec<Link>,
        /// So many more.
        more: usize,
    },
}

/// Where what is typed into a form is kept until it is sent.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// Address of the form; sent as `$draft`.
    pub form: String,
    /// Number of the person the page is for; sent as `$for`.
    pub person: String,
    /// The form shows a draft of this moment.
    pub restored: Option<Time>,
    /// Others have changed the record since the draft was begun.
    pub stale: bool,
    /// `Draft saved 14:02`; empty until it is.
    pub saved: String,
    /// The form shows what was typed and is not kept yet.
    pub unsaved: bool,
}

/// One field of a record, to be changed in its place on the page.
#[derive(Clone, Debug, Default)]
pub struct Part {
    /// Receives the POST.
    pub action: String,
    /// The token of the session.
    pub csrf: String,
    /// The version the reader saw.
    pub version: u64,
    /// What is wrong beside the field, in sentences.
    pub errors: Vec<String>,
    /// What else is sent.
    pub hidden: Vec<Hidden>,
    /// The field.
    pub field: FormField,
    /// Where what is typed is kept until it is sent.
    pub draft: Draft,
}

impl Part {
    pub(crate) fn multipart(&self) -> bool {
        self.field.takes_files()
    }
}

impl Form {
    pub(crate) fn multipart(&self) -> bool {
        self.sections.iter().flat_map(|section| &section.fields).any(FormField::takes_files)
    }
}

impl Named for Form {
    fn name(&self, _: Say<'_>) -> String {
        self.heading.clone()
    }

    fn title(&self, t: Say<'_>) -> String {
        let heading = match &self.head {
            Some(head) => format!("{}, {}", self.heading, head.number),
            None => self.heading.clone(),
        };
        if self.errors.is_empty() { heading } else { t.s("form-error-title").with("title", &heading).plain() }
    }

    fn narrow(&self) -> bool {
        self.beside.is_none()
    }
}

/// Fields under a heading.
#[derive(Clone, Debug, Default)]
pub struct FormSection {
    /// Unique on the page.
    pub key: String,
    /// Its heading.
    pub title: Option<String>,
    /// Only the heading is shown until someone opens it. Needs a heading.
    pub folded: bool,
    /// Its fields.
    pub fields: Vec<FormField>,
}

/// An error: where and how to mend it.
#[derive(Clone, Debug, Default)]
pub struct FormError {
    /// Name of the field (or of the cell, `readings.0.what`); none: the form as a whole.
    pub field: Option<String>,
    /// The sentence.
    pub text: String,
}

impl FormError {
    pub(crate) fn href(&self) -> Option<String> {
        self.field.as_deref().map(|name| format!("#{}", field_id(name)))
    }
}

/// A field to fill in.
#[derive(Clone, Debug, Default)]
pub struct FormField {
    /// The name it is sent by.
    pub name: String,
    /// Its label.
    pub label: String,
    /// What to write.
    pub hint: Option<String>,
    /// What is wrong with what was typed.
    pub error: Option<String>,
    /// Must be filled. The others say that they are optional.
    pub required: bool,
    /// Takes the whole width.
    pub wide: bool,
    /// Here one goes on typing.
    pub focus: bool,
    /// What to fill it in with, and what was typed.
    pub control: Control,
}

pub(crate) fn field_id(name: &str) -> String {
    let name: String = name.chars().map(|c| if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' }).collect();
    format!("f-{name}")
}

impl FormField {
    /// The id of its control.
    pub fn id(&self) -> String {
        field_id(&self.name)
    }

    pub(crate) fn described_by(&self) -> Option<String> {
        let hint = self.hint.as_ref().map(|_| format!("{}-hint", self.id()));
        let error = self.error.as_ref().map(|_| format!("{}-error", self.id()));
        let ids: Vec<String> = hint.into_iter().chain(error).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    pub(crate) fn takes_files(&self) -> bool {
        match &self.control {
            Control::File { .. } => true,
            Control::Table { rows, .. } => rows.iter().flatten().any(Self::takes_files),
            _ => false,
        }
    }

    pub(crate) fn is_fixed(&self) -> bool {
        matches!(self.control, Control::Fixed(_))
    }

    /// A box left empty is an answer, and a fixed value asks nothing.
    pub(crate) fn says_optional(&self) -> bool {
        !self.required && !matches!(self.control, Control::Boolean(_) | Control::Fixed(_))
    }

    pub(crate) fn is_wide(&self) -> bool {
        self.wide
            || matches!(
                self.control,
                Control::Lines { .. } | Control::Markdown { .. } | Control::Table { .. } | Control::Series { .. }
            )
    }

    /// Several controls under one legend.
    pub(crate) fn is_group(&self) -> bool {
        match &self.control {
            Control::Choice { options } => options.iter().filter(|option| !option.value.is_empty()).count() <= RADIOS,
            Control::Money { .. }
            | Control::Duration { .. }
            | Control::Choices { .. }
            | Control::PickMany { .. }
            | Control::Table { .. }
            | Control::Series { .. }
            | Control::Boolean { .. }
            | Control::Rating { .. } => true,
            _ => false,
        }
    }
}

/// Up to so many options are shown at once.
const RADIOS: usize = 5;

/// What a field is filled in with. Every value is the text as typed, right or wrong.
#[derive(Clone, Debug)]
pub enum Control {
    /// One line.
    Text {
        /// As typed.
        value: String,
        /// Longest text taken.
        max_length: Option<u32>,
        /// Texts offered while typing.
        suggestions: Vec<Suggestion>,
    },
    /// Several lines of Markdown.
    Markdown {
        /// As typed.
        value: String,
        /// Height.
        rows: u8,
        /// Address under which the record holds its files; empty for a new record.
        files: String,
    },
    /// Several lines.
    Lines {
        /// As typed.
        value: String,
        /// Height.
        rows: u8,
        /// Longest text taken.
        max_length: Option<u32>,
    },
    /// An integer.
    Integer {
        /// As typed.
        value: String,
        /// The unit, said behind.
        unit: Option<String>,
    },
    /// A decimal.
    Decimal {
        /// As typed.
        value: String,
        /// The decimal mark it is written with, where that is no point.
        mark: &'static str,
        /// The unit, said behind.
        unit: Option<String>,
    },
    /// An amount and a currency.
    Money {
        /// As typed.
        amount: String,
        /// The decimal mark it is written with, where that is no point.
        mark: &'static str,
        /// Chosen code.
        currency: String,
        /// The codes to choose from.
        currencies: Vec<String>,
    },
    /// A date, `2026-11-12`.
    Date(String),
    /// A moment in local time, `2026-11-12T08:42`.
    DateTime(String),
    /// So many days, weeks, months, years or hours.
    Duration {
        /// As typed.
        amount: String,
        /// Chosen unit.
        unit: DurationUnit,
    },
    /// Yes or no: a box to tick.
    Boolean(bool),
    /// One of a few.
    Choice {
        /// The options.
        options: Vec<FormOption>,
    },
    /// Some of a few.
    Choices {
        /// The options.
        options: Vec<FormOption>,
    },
    /// One person or record.
    Pick {
        /// Number, as typed.
        value: String,
        /// Who or what can be chosen.
        options: Vec<Suggestion>,
        /// The options are all there are: a list to choose from. Otherwise they are offered while typing.
        whole: bool,
        /// The one chosen.
        chosen: Option<Suggestion>,
        /// Where a script asks for what matches.
        source: String,
    },
    /// Several persons or records.
    PickMany {
        /// Those chosen.
        chosen: Vec<Suggestion>,
        /// What was typed in the field that adds one (`<name>` too).
        typed: String,
        /// Who or what can be added.
        options: Vec<Suggestion>,
        /// Where a script asks for what matches.
        source: String,
    },
    /// Tags, with commas between them.
    Tags {
        /// As typed.
        value: String,
        /// Tags in use.
        suggestions: Vec<Suggestion>,
    },
    /// Rows.
    Table {
        /// Labels of the columns.
        columns: Vec<String>,
        /// The rows; each as many fields as columns, named `<name>.<row>.<column>`. The last may be an empty one.
        rows: Vec<Vec<FormField>>,
    },
    /// A file.
    File {
        /// The one there is, or the one sent with a form that could not be saved.
        current: Option<FileRef>,
        /// Media types and endings taken.
        accept: Option<String>,
        /// How the form carries the current one; sent as `<name>.kept`.
        kept: String,
        /// The current one is to stay.
        keep: bool,
    },
    /// 1 to so many.
    Rating {
        /// As chosen.
        value: Option<u32>,
        /// The highest.
        of: u32,
        /// Words for the lowest and the highest.
        ends: Option<(String, String)>,
    },
    /// A web address.
    Url(String),
    /// Values over time; fields named `<name>.<row>.on`, `.value`, `.note`.
    Series {
        /// The rows, each date, value, note.
        rows: Vec<Vec<FormField>>,
    },
    /// The password one has.
    Password,
    /// A password to be.
    NewPassword,
    /// A value that is computed or must not be changed here.
    Fixed(String),
}

impl Default for Control {
    fn default() -> Self {
        Self::Text { value: String::new(), max_length: None, suggestions: Vec::new() }
    }
}

/// An option.
#[derive(Clone, Debug, Default)]
pub struct FormOption {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// What it means.
    pub note: Option<String>,
    /// Chosen.
    pub on: bool,
}

/// Units of a duration.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DurationUnit {
    /// Hours.
    Hours,
    /// Days.
    #[default]
    Days,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
    /// Years.
    Years,
}

impl DurationUnit {
    pub(crate) const ALL: [Self; 5] = [Self::Hours, Self::Days, Self::Weeks, Self::Months, Self::Years];

    /// What is sent.
    pub fn name(self) -> &'static str {
        match self {
            Self::Hours => "hours",
            Self::Days => "days",
            Self::Weeks => "weeks",
            Self::Months => "months",
            Self::Years => "years",
        }
    }

    /// The unit of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.name() == name)
    }

    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Hours => "unit-hours",
            Self::Days => "unit-days",
            Self::Weeks => "unit-weeks",
            Self::Months => "unit-months",
            Self::Years => "unit-years",
        }
    }
}

/// Someone else saved first: both versions, field by field.
#[derive(Clone, Debug, Default)]
pub struct Conflict {
    /// The record.
    pub head: Head,
    /// Who saved.
    pub who: String,
    /// When.
    pub at: Time,
    /// Receives the POST: everything typed, the new version, and `keep.<name>` = `mine` or `theirs`.
    pub action: String,
    /// The version that is there now.
    pub version: u64,
    /// Fields both changed.
    pub both: Vec<ConflictField>,
    /// Fields only the reader changed: taken as they are.
    pub mine: Vec<String>,
    /// Fields only the other one changed: kept as they are.
    pub theirs: Vec<String>,
    /// Everything typed, to be sent again.
    pub hidden: Vec<Hidden>,
    /// Leaves without saving.
    pub cancel: String,
}

impl Named for Conflict {
    fn name(&self, t: Say<'_>) -> String {
        t.s("conflict-title").plain()
    }

    fn narrow(&self) -> bool {
        true
    }
}

/// A field both changed.
#[derive(Clone, Debug, Default)]
pub struct ConflictField {
    /// Its name.
    pub name: String,
    /// Its label.
    pub label: String,
    /// What it was before.
    pub before: String,
    /// What the reader typed.
    pub mine: String,
    /// What is saved now.
    pub theirs: String,
}

/// The signature.
#[derive(Clone, Debug, Default)]
pub struct Sign {
    /// The record.
    pub head: Head,
    /// `Sign the disposition`.
    pub heading: String,
    /// What is signed, in bold: the state it moves to or the version.
    pub what: String,
    /// More about it.
    pub about: Option<String>,
    /// What changes, field by field, as it will be sealed.
    pub facts: Vec<(String, String)>,
    /// What the signature means; one is chosen. Sent as `meaning`.
    pub meanings: Vec<FormOption>,
    /// Reason and whatever else the move asks for.
    pub fields: Vec<FormField>,
    /// The signer's name, for the label of the password (`password`).
    pub person: String,
    /// Why the password was refused.
    pub password_error: Option<String>,
    /// What stands in the way before anything is typed, in sentences.
    pub blockers: Vec<String>,
    /// All errors.
    pub errors: Vec<FormError>,
    /// Short fingerprint of the version that is signed.
    pub fingerprint: Option<String>,
    /// Receives the POST.
    pub action: String,
    /// The version the reader saw.
    pub version: u64,
    /// What else is sent: the values of the form before.
    pub hidden: Vec<Hidden>,
    /// `Sign and authorise`.
    pub submit: String,
    /// Leaves without signing.
    pub cancel: String,
    /// The session had ended; what was typed is kept.
    pub kept: bool,
    /// Where what is typed is kept until it is sent.
    pub draft: Option<Draft>,
}

impl Sign {
    pub(crate) fn multipart(&self) -> bool {
        self.fields.iter().any(FormField::takes_files)
    }

    pub(crate) fn password(&self, t: &Say<'_>) -> FormField {
        FormField {
            name: "password".into(),
            label: t.s("sign-password").with("name", &self.person).plain(),
            hint: Some(t.s("sign-password-hint").plain()),
            error: self.password_error.clone(),
            required: true,
            wide: true,
            focus: false,
            control: Control::Password,
        }
    }
}

impl Named for Sign {
    fn name(&self, _: Say<'_>) -> String {
        self.heading.clone()
    }

    fn title(&self, t: Say<'_>) -> String {
        let heading = format!("{}, {}", self.heading, self.head.number);
        if self.errors.is_empty() { heading } else { t.s("form-error-title").with("title", &heading).plain() }
    }

    fn narrow(&self) -> bool {
        true
    }
}

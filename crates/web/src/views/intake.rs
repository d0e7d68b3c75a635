//! Reports without an account: the form, its status page, and the links that lead to it.
//!
//! Names of what the form sends: fields have their own names; everything else begins with `_`, which no field does.

use askama::Template;

use super::form::{FormError, FormField};
use super::list::Suggestion;
use super::parts::{Link, Time};
use super::record::Step;
use super::shell::{Front, Theme};
use super::{Named, Say};

/// The form in which somebody reports something, with or without an account.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// `Report a problem`.
    pub heading: String,
    /// What it is for.
    pub lead: String,
    /// Receives the POST.
    pub action: String,
    /// Where a stamp for a later sending is fetched; none where nothing has to be proved.
    pub challenge: Option<String>,
    /// Proves that the form came from here, and when.
    pub stamp: String,
    /// How many zero bits a proof of work has.
    pub work: u32,
    /// Token of the session, for somebody signed in.
    pub csrf: String,
    /// Who reports, when signed in.
    pub me: Option<String>,
    /// Their number.
    pub person: String,
    /// The reporter's secret: opens the status page.
    pub receipt: String,
    /// What happened.
    pub words: FormField,
    /// What else is asked.
    pub fields: Vec<FormField>,
    /// What the link has filled in: label and title.
    pub place: Vec<(String, String)>,
    /// Photos.
    pub photos: Photos,
    /// Who reports, as far as they want to say.
    pub reporter: Vec<FormField>,
    /// The simple question for those whose browser runs no script.
    pub question: Option<FormField>,
    /// Everything that is wrong.
    pub errors: Vec<FormError>,
    /// Nothing is wrong, but it has to wait or be sent once more: why.
    pub hold: Option<String>,
    /// What happens then.
    pub then: Vec<String>,
}

/// Photos of a report.
#[derive(Clone, Debug, Default)]
pub struct Photos {
    /// `Up to 6, each up to 10 MB`.
    pub limit: String,
    /// How many are taken.
    pub most: u32,
    /// Largest, in bytes.
    pub largest: u64,
    /// Sent with a form that could not be taken: name with size, and how the form carries it.
    pub kept: Vec<Suggestion>,
    /// What was wrong with them.
    pub error: Option<String>,
}

/// What became of a report, for whoever holds its receipt.
#[derive(Clone, Debug, Default)]
pub struct Status {
    /// `NC-2026-0042`.
    pub number: String,
    /// It was sent just now.
    pub sent: bool,
    /// Its state in a word.
    pub state: String,
    /// When it was reported.
    pub at: Time,
    /// The way it goes.
    pub steps: Vec<Step>,
    /// It was taken out of use.
    pub withdrawn: bool,
    /// What was said for the reporter: when, and HTML that is safe.
    pub replies: Vec<(Time, String)>,
    /// What happens then.
    pub then: Vec<String>,
}

macro_rules! fronts {
    ($($view:ident as $page:ident in $path:tt;)*) => {$(
        #[derive(Template)]
        #[template(path = $path, whitespace = "minimize")]
        struct $page<'a> {
            t: Say<'a>,
            front: &'a Front,
            v: &'a $view,
        }

        impl $view {
            /// The page.
            ///
            /// # Errors
            /// If the template cannot be written.
            pub fn render(&self, t: Say<'_>, front: &Front) -> askama::Result<String> {
                $page { t, front, v: self }.render()
            }
        }
    )*};
}

fronts! {
    Report as ReportPage in "intake.html";
    Status as StatusPage in "intake-status.html";
    Sheet as SheetPage in "intake-sheet.html";
}

/// The public links of a workspace.
#[derive(Clone, Debug, Default)]
pub struct Links {
    /// The links, the newest first.
    pub links: Vec<PublicLink>,
    /// The forms there are: key and name.
    pub forms: Vec<Suggestion>,
    /// What was typed as name.
    pub name: FormField,
    /// The chosen form.
    pub form: String,
    /// Places that can be filled in beforehand.
    pub places: Vec<FormField>,
    /// What is wrong.
    pub errors: Vec<FormError>,
}

impl Named for Links {
    fn name(&self, t: Say<'_>) -> String {
        t.s("links-title").plain()
    }

    fn narrow(&self) -> bool {
        true
    }
}

/// A public link.
#[derive(Clone, Debug, Default)]
pub struct PublicLink {
    /// Its page.
    pub href: String,
    /// What it is called.
    pub name: String,
    /// The form it opens.
    pub form: String,
    /// What it fills in: label and title.
    pub place: Vec<(String, String)>,
    /// Since when it is switched off.
    pub off: Option<Time>,
    /// How many reports came.
    pub reports: u64,
    /// When the latest came.
    pub latest: Option<Time>,
    /// When it was made, and by whom.
    pub made: Time,
    /// Who made it.
    pub by: String,
    /// Its address.
    pub address: String,
    /// The address as a QR code.
    pub code: Code,
}

impl Named for PublicLink {
    fn name(&self, _: Say<'_>) -> String {
        self.name.clone()
    }

    fn narrow(&self) -> bool {
        true
    }
}

/// A QR code: the path of its dark squares in a field of so many, with the quiet zone around.
#[derive(Clone, Debug, Default)]
pub struct Code {
    /// Squares on a side, quiet zone included.
    pub size: usize,
    /// `M4 4h7v1h-7z…`
    pub path: String,
}

/// The sheet to hang on the wall.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// `Report a problem`.
    pub heading: String,
    /// What it is for.
    pub lead: String,
    /// Where it hangs.
    pub place: Vec<String>,
    /// The address, for those who cannot scan it.
    pub address: String,
    /// The address as a QR code.
    pub code: Code,
    /// Back to the link.
    pub back: Link,
}

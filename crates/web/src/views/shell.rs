//! What stands around every page.

use std::fmt;

use askama::Template;

use super::parts::{Hidden, Link, Tone};
use super::{Say, impl_safe};
use crate::assets::Icon;

/// The frame of a page for someone signed in.
#[derive(Clone, Debug, Default)]
pub struct Shell {
    /// Language tag of the texts, such as `en`.
    pub lang: String,
    /// The name of the workspace.
    pub workspace: String,
    /// Who reads.
    pub account: Account,
    /// Token against forged requests; every form that posts carries it as `csrf`.
    pub csrf: String,
    /// Light, dark, or as the system says.
    pub theme: Theme,
    /// Single keys and sequences of keys do nothing.
    pub no_shortcuts: bool,
    /// Path and query of this page, so that settings can lead back to it (field `back`).
    pub here: String,
    /// Which navigation entry is the current one.
    pub at: At,
    /// How much waits in My work.
    pub work: u32,
    /// How many errors readiness has.
    pub errors: u32,
    /// What the pack calls its cycle, if it has one.
    pub cycle: Option<String>,
    /// Registers by group.
    pub groups: Vec<NavGroup>,
    /// The pages above this one, from the top; an empty `href` for those without a page. The page adds itself.
    pub parents: Vec<Link>,
    /// What stands in the search box.
    pub q: String,
    /// The quickest way to report something, on phones in the bar at the foot.
    pub report: Option<Link>,
    /// Pages where the reader sets something up.
    pub settings: Vec<Link>,
    /// What has just happened.
    pub notices: Vec<Notice>,
    /// Where the page hears what others change; empty: nowhere.
    pub live: String,
    /// How it follows what it hears.
    pub follow: Option<Follow>,
}

/// How a page follows what others change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Follow {
    /// It shows one record, and is brought up to date when that changes.
    Record,
    /// It is a form of one record: it says so when that changes.
    Form,
    /// It lists a register: rows are updated, new ones announced.
    List,
    /// It sums up: it is brought up to date now and then.
    Summary,
}

impl Follow {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Record => "record",
            Self::Form => "form",
            Self::List => "list",
            Self::Summary => "summary",
        }
    }
}

impl Shell {
    pub(crate) fn csrf_field(&self) -> CsrfField<'_> {
        CsrfField(&self.csrf)
    }

    pub(crate) fn is_at(&self, register: &str) -> bool {
        matches!(&self.at, At::Register(key) if key == register)
    }
}

pub(crate) struct CsrfField<'a>(&'a str);

impl fmt::Display for CsrfField<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let token: String = self.0.chars().filter(|c| c.is_ascii_alphanumeric() || "-_=+/.".contains(*c)).collect();
        write!(f, r#"<input type="hidden" name="csrf" value="{token}">"#)
    }
}

impl_safe!(CsrfField<'_>);

/// The reader.
#[derive(Clone, Debug, Default)]
pub struct Account {
    /// The whole name.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// Number of the person's record.
    pub number: String,
    /// Page of the person's record.
    pub href: String,
}

/// Which entry of the navigation is current.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum At {
    /// None.
    #[default]
    Elsewhere,
    /// Home.
    Home,
    /// My work.
    Work,
    /// Readiness.
    Readiness,
    /// The cycle of the pack.
    Cycle,
    /// All registers.
    Registers,
    /// Search.
    Search,
    /// The register of this key.
    Register(String),
}

/// Colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// The value that forms and cookies use.
    pub fn name(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The theme of this name.
    pub fn named(name: &str) -> Option<Self> {
        [Self::System, Self::Light, Self::Dark].into_iter().find(|theme| theme.name() == name)
    }
}

/// Registers of one group: Plan, Do, Check, Act.
#[derive(Clone, Debug)]
pub struct NavGroup {
    /// Its name.
    pub label: String,
    /// Its quarter of the wheel.
    pub icon: Icon,
    /// Unfolded.
    pub open: bool,
    /// Its registers.
    pub items: Vec<NavItem>,
}

impl NavGroup {
    /// The icon of a group of this key; a group that is no quarter of the wheel has the shield.
    pub fn icon(key: &str) -> Icon {
        match key {
            "plan" => Icon("plan"),
            "do" => Icon("do"),
            "check" => Icon("check"),
            "act" => Icon("act"),
            _ => Icon("shield"),
        }
    }
}

/// One register in the navigation.
#[derive(Clone, Debug, Default)]
pub struct NavItem {
    /// Key of the register.
    pub key: String,
    /// Its plural.
    pub label: String,
    /// Its list.
    pub href: String,
    /// How many are open; 0 shows nothing.
    pub count: u32,
}

/// What has just happened. Stays until the next page.
#[derive(Clone, Debug)]
pub struct Notice {
    /// Good for done, bad for failed.
    pub tone: Tone,
    /// In bold.
    pub title: String,
    /// The rest of the sentence.
    pub text: String,
    /// Where it can be seen.
    pub link: Option<Link>,
}

impl Notice {
    pub(crate) fn icon(&self) -> Icon {
        match self.tone {
            Tone::Good => Icon("state-5"),
            Tone::Bad => Icon("error"),
            Tone::Warn => Icon("warning"),
            _ => Icon("note"),
        }
    }
}

/// The frame of a page for someone not signed in.
#[derive(Clone, Debug, Default)]
pub struct Front {
    /// Language tag of the texts.
    pub lang: String,
    /// The name of the workspace.
    pub workspace: String,
    /// Light, dark, or as the system says.
    pub theme: Theme,
}

/// The page where one signs in.
#[derive(Clone, Debug, Default)]
pub struct SignIn {
    /// Token against forged requests.
    pub csrf: String,
    /// What was typed as e-mail.
    pub email: String,
    /// Where to go afterwards (field `next`).
    pub next: String,
    /// Why it did not work, or why one has to sign in again.
    pub problem: Option<SignInProblem>,
    /// What was typed into another form before, to go on with.
    pub kept: Vec<Hidden>,
    /// Other languages this page speaks: tag and link.
    pub languages: Vec<(&'static str, Link)>,
    /// Files were sent with it; they are not kept.
    pub files: bool,
}

/// Why one is asked to sign in (again).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignInProblem {
    /// Unknown e-mail or wrong password; never says which.
    Wrong,
    /// Too many attempts; when the next one counts again, in minutes.
    Wait(u32),
    /// The session has ended. Nothing typed is lost.
    Ended,
    /// Signed out.
    SignedOut,
    /// The form was too old or came from elsewhere; send it again.
    Stale,
}

#[derive(Template)]
#[template(path = "sign-in.html", whitespace = "minimize")]
struct SignInPage<'a> {
    t: Say<'a>,
    front: &'a Front,
    v: &'a SignIn,
}

impl SignIn {
    /// The page.
    ///
    /// # Errors
    /// If the template cannot be written.
    pub fn render(&self, t: Say<'_>, front: &Front) -> askama::Result<String> {
        SignInPage { t, front, v: self }.render()
    }

    pub(crate) fn csrf_field(&self) -> CsrfField<'_> {
        CsrfField(&self.csrf)
    }
}

/// A page that says what went wrong and where to go from here.
#[derive(Clone, Debug)]
pub struct ErrorPage {
    /// What went wrong.
    pub kind: ErrorKind,
    /// More about this very case, in the reader's language.
    pub detail: Option<String>,
    /// To quote when asking for help; a request's number.
    pub reference: Option<String>,
    /// Ways on besides Home and Search: the list of the record sought, the earlier page.
    pub links: Vec<Link>,
    /// What was typed and could not be taken, to be copied.
    pub kept: Vec<Hidden>,
}

/// The errors that have a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// 400: the request makes no sense.
    Malformed,
    /// 403: not allowed.
    Forbidden,
    /// 403: the form was too old or came from elsewhere.
    Stale,
    /// 404: no such page or record, or none the reader may know of.
    NotFound,
    /// 409: someone else was faster and the page does not apply any more.
    Conflict,
    /// 413: too large.
    TooLarge,
    /// 429: too many requests.
    TooMany,
    /// 500: our fault.
    Internal,
}

impl ErrorKind {
    /// The HTTP status.
    pub fn status(self) -> u16 {
        match self {
            Self::Malformed => 400,
            Self::Forbidden | Self::Stale => 403,
            Self::NotFound => 404,
            Self::Conflict => 409,
            Self::TooLarge => 413,
            Self::TooMany => 429,
            Self::Internal => 500,
        }
    }

    pub(crate) fn title(self) -> &'static str {
        match self {
            Self::Malformed => "error-malformed",
            Self::Forbidden => "error-forbidden",
            Self::Stale => "error-stale",
            Self::NotFound => "error-not-found",
            Self::Conflict => "error-conflict",
            Self::TooLarge => "error-too-large",
            Self::TooMany => "error-too-many",
            Self::Internal => "error-internal",
        }
    }

    pub(crate) fn help(self) -> &'static str {
        match self {
            Self::Malformed => "error-malformed-help",
            Self::Forbidden => "error-forbidden-help",
            Self::Stale => "error-stale-help",
            Self::NotFound => "error-not-found-help",
            Self::Conflict => "error-conflict-help",
            Self::TooLarge => "error-too-large-help",
            Self::TooMany => "error-too-many-help",
            Self::Internal => "error-internal-help",
        }
    }

    pub(crate) fn icon(self) -> Icon {
        match self {
            Self::Forbidden | Self::Stale => Icon("lock"),
            Self::NotFound => Icon("search"),
            Self::Conflict => Icon("users"),
            Self::TooMany => Icon("clock"),
            Self::Malformed | Self::TooLarge | Self::Internal => Icon("warning"),
        }
    }
}

#[derive(Template)]
#[template(path = "error-front.html", whitespace = "minimize")]
struct ErrorFront<'a> {
    t: Say<'a>,
    front: &'a Front,
    v: &'a ErrorPage,
}

impl ErrorPage {
    /// The page for someone not signed in; [`Page::render`](super::Page::render) is for everyone else.
    ///
    /// # Errors
    /// If the template cannot be written.
    pub fn render_front(&self, t: Say<'_>, front: &Front) -> askama::Result<String> {
        ErrorFront { t, front, v: self }.render()
    }
}

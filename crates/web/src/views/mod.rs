//! The face: one struct of plain data for each page, and the template that shows it.
//!
//! A handler fills the struct with texts that are ready to be read (labels come from the pack, dates and numbers are already
//! written out) and calls [`Page::render`]. Nothing here asks anybody anything: no engine, no HTTP, no clock.
//!
//! Words of the interface itself are Fluent messages in `locales/<language>/*.ftl`; see [`ui_texts`].

pub mod bulk;
pub mod cycle;
pub mod form;
pub mod gap;
pub mod home;
pub mod intake;
pub mod keys;
pub mod list;
pub mod looks;
pub mod map;
pub mod palette;
mod part;
pub mod parts;
pub mod pick;
pub mod plan;
pub mod readiness;
pub mod record;
pub mod registers;
mod say;
pub mod search;
pub mod settings;
pub mod shell;
pub mod spark;
pub mod start;
mod tags;

pub use say::{Phrase, Say, ToArg};
pub use shell::{Front, Shell};

use assay_text::Sources;
use include_dir::{Dir, include_dir};

use bulk::{Bulk, Fate};
use cycle::Cycle;
use form::{Beside, Conflict, Form, Sign};
use gap::{Assess, AssessReport, MakeTasks, Rate, Transition};
use home::{Home, Work};
use intake::{Links, PublicLink};
use keys::Keys;
use list::{Empty, List};
use looks::Look;
use map::{Bundle, Map};
use plan::{Plan, PlanNew};
use readiness::{EvidenceState, Readiness};
use record::{Block, Callout, FileKind, History, Proof, Record, Scores};
use registers::Registers;
use search::{ChooseNew, Search};
use settings::{People, Settings};
use shell::{At, ErrorPage, Theme};
use start::Made;

/// Marks a `Display` as HTML that is safe as it is.
macro_rules! impl_safe {
    ($($type:ty),* $(,)?) => {$(
        impl askama::filters::HtmlSafe for $type {}
    )*};
}
pub(crate) use impl_safe;

/// What a page is called.
pub trait Named {
    /// In the breadcrumb.
    fn name(&self, t: Say<'_>) -> String;

    /// In the browser's tab; the name unless that says too little.
    fn title(&self, t: Say<'_>) -> String {
        self.name(t)
    }

    /// One column for reading and writing, not the whole width.
    fn narrow(&self) -> bool {
        false
    }
}

/// A page that can be shown to someone signed in.
pub trait Page: Named {
    /// The whole page as HTML.
    ///
    /// # Errors
    /// If the template cannot be written.
    fn render(&self, t: Say<'_>, shell: &Shell) -> askama::Result<String>;
}

/// Ties each view to its template.
macro_rules! pages {
    ($($view:ident as $page:ident in $path:tt;)*) => {$(
        #[derive(askama::Template)]
        #[template(path = $path, whitespace = "minimize")]
        struct $page<'a> {
            t: Say<'a>,
            shell: &'a Shell,
            name: String,
            title: String,
            narrow: bool,
            v: &'a $view,
        }

        impl Page for $view {
            fn render(&self, t: Say<'_>, shell: &Shell) -> askama::Result<String> {
                askama::Template::render(&$page { t, shell, name: self.name(t), title: self.title(t), narrow: self.narrow(), v: self })
            }
        }
    )*};
}

pages! {
    Home as HomePage in "home.html";
    Work as WorkPage in "work.html";
    Cycle as CyclePage in "cycle.html";
    Readiness as ReadinessPage in "readiness.html";
    Transition as TransitionPage in "transition.html";
    MakeTasks as MakeTasksPage in "make-tasks.html";
    Assess as AssessPage in "assess.html";
    Rate as RatePage in "assess-rate.html";
    AssessReport as AssessReportPage in "assess-report.html";
    List as ListPage in "list.html";
    Bulk as BulkPage in "bulk.html";
    Record as RecordPage in "record.html";
    History as HistoryPage in "history.html";
    Proof as ProofPage in "proof.html";
    Registers as RegistersPage in "registers.html";
    Scores as ScoresPage in "scores.html";
    Map as MapPage in "map.html";
    Bundle as BundlePage in "bundle.html";
    Plan as PlanPage in "plan.html";
    PlanNew as PlanNewPage in "plan-new.html";
    Form as FormPage in "form.html";
    Conflict as ConflictPage in "conflict.html";
    Sign as SignPage in "sign.html";
    Search as SearchPage in "search.html";
    ChooseNew as ChooseNewPage in "choose-new.html";
    Links as LinksPage in "intake-links.html";
    PublicLink as PublicLinkPage in "intake-link.html";
    Keys as KeysPage in "keys.html";
    Settings as SettingsPage in "settings.html";
    People as PeoplePage in "settings-people.html";
    Made as MadePage in "start-made.html";
    ErrorPage as ErrorShellPage in "error.html";
}

impl Named for ErrorPage {
    fn name(&self, t: Say<'_>) -> String {
        t.s(self.kind.title()).plain()
    }
}

static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The Fluent sources of the interface.
pub fn ui_texts() -> Sources {
    Sources::new(&LOCALES)
}

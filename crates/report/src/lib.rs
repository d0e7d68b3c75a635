//! Reports on paper: data (JSON) and a layout (Typst) become a PDF.
//!
//! [`render`] takes a [`Layout`], the data it shows and how it is [`Printed`], and gives a PDF that is an archive (PDF/A-2b) and
//! accessible (PDF/UA-1, tagged). The same arguments give the same bytes: the moment is one of them.
//!
//! # What a layout can rely on
//!
//! A layout begins with `#import "/assay.typ": *`, the library of this crate (`layouts/assay.typ`): `data` is what it was given,
//! `paper` the page with header, footer and watermark, and there are tables, facts, chips, marks and `prose` for texts. It finds
//! no other files than that and the pictures it was handed: neither disk nor network, and no clock.
//!
//! The data is an object with these members:
//!
//! - `frame`: what stands on every page. `title` and `organisation`; `facts`, pairs of label and value for the header; `page`, in
//!   which `{page}` and `{pages}` stand for numbers; `printed`, the line at the foot; `watermark`, a word across every page,
//!   or null; `lang`, the tag of its language.
//! - `words`: the words of the layout itself, by name. A layout holds no word of any language.
//! - whatever the report is about. What each built-in layout wants is what its [`sample`] has.
//!
//! Texts in the data are only ever text: nothing of them is read as Typst. They are made fit for print first (see `plain`).
//! Markdown goes through [`prose`].

mod fault;
mod fonts;
mod picture;
mod plain;
mod prose;
mod world;

use std::collections::BTreeMap;
use std::sync::Mutex;

use jiff::Timestamp;
use serde_json::Value;
use typst::comemo;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

pub use fault::{Fault, ReportError};
pub use picture::printable;
pub use prose::prose;
use world::Desk;

/// The reports there is a layout for, by name.
pub const REPORTS: [&str; 4] = ["assessment", "plan", "readiness", "record"];

/// Typst sets a page by functions that call each other deeply; threads of servers have less room than that takes.
const STACK: usize = 32 * 1024 * 1024;

/// How a report looks: a Typst file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    name: String,
    source: String,
}

impl Layout {
    /// A layout of a pack. `name` is how faults call it: the path of its file.
    pub fn new(name: impl Into<String>, source: impl Into<String>) -> Self {
        Self { name: name.into(), source: source.into() }
    }

    /// The layout of a report that every pack has; none if there is no such report.
    pub fn built_in(report: &str) -> Option<Self> {
        let source = match report {
            "assessment" => include_str!("../layouts/assessment.typ"),
            "plan" => include_str!("../layouts/plan.typ"),
            "readiness" => include_str!("../layouts/readiness.typ"),
            "record" => include_str!("../layouts/record.typ"),
            _ => return None,
        };
        Some(Self::new(format!("{report}.typ"), source))
    }
}

/// Data as a report gets it: to try a layout with, and to see what it can rely on. None if there is no such report.
pub fn sample(report: &str) -> Option<Value> {
    let text = match report {
        "assessment" => include_str!("../samples/assessment.json"),
        "plan" => include_str!("../samples/plan.json"),
        "readiness" => include_str!("../samples/readiness.json"),
        "record" => include_str!("../samples/record.json"),
        _ => return None,
    };
    serde_json::from_str(text).ok()
}

/// How a report is printed.
#[derive(Debug, Clone, Default)]
pub struct Printed {
    /// The moment that the file says it was made.
    pub at: Timestamp,
    /// Pictures by the name under which texts and data call them. Only those that are [`printable`] are shown.
    pub pictures: BTreeMap<String, Vec<u8>>,
}

/// A report as PDF.
///
/// It takes a thread of its own and, while it lasts, most of a processor: call it where waiting harms nobody. Reports are made
/// one after another, whoever asks.
///
/// # Errors
/// The layout cannot be read, or does not get on with the data.
pub fn render(layout: &Layout, data: &Value, printed: &Printed) -> Result<Vec<u8>, ReportError> {
    // What Typst remembers is shared by all that runs; one at a time keeps both that and the work within bounds.
    static ONE: Mutex<()> = Mutex::new(());
    let _alone = ONE.lock().unwrap_or_else(|broken| broken.into_inner());
    let made = std::thread::scope(|scope| {
        let worker = std::thread::Builder::new().name("report".to_owned()).stack_size(STACK);
        let running = worker.spawn_scoped(scope, || make(layout, data, printed)).map_err(ReportError::Thread)?;
        running.join().unwrap_or(Err(ReportError::Broken))
    });
    comemo::evict(0);
    made
}

/// Everything that is wrong with a layout of the report of this name: it is tried with the [`sample`].
pub fn check(layout: &Layout, report: &str) -> Vec<Fault> {
    let Some(data) = sample(report) else { return Vec::new() };
    match render(layout, &data, &Printed::default()) {
        Ok(_) => Vec::new(),
        Err(ReportError::Layout(faults)) => faults,
        Err(other) => vec![Fault::of(layout, other.to_string())],
    }
}

fn make(layout: &Layout, data: &Value, printed: &Printed) -> Result<Vec<u8>, ReportError> {
    let desk = Desk::new(layout, data, &printed.pictures)?;
    let document = typst::compile::<PagedDocument>(&desk).output;
    let document = document.map_err(|errors| ReportError::Layout(desk.faults(&errors)))?;
    let standards = PdfStandards::new(&[PdfStandard::A_2b, PdfStandard::Ua_1]);
    let standards = standards.map_err(|told| ReportError::Standard(told.message().to_string()))?;
    let options = PdfOptions {
        ident: Smart::Auto,
        creator: Smart::Custom(Some("Assay".to_owned())),
        timestamp: timestamp(printed.at),
        standards,
        tagged: true,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&document, &options).map_err(|errors| ReportError::Layout(desk.faults(&errors)))
}

/// A moment as Typst says it.
fn timestamp(at: Timestamp) -> Option<typst_pdf::Timestamp> {
    let at = at.to_zoned(jiff::tz::TimeZone::UTC);
    let part = |part: i8| u8::try_from(part).ok();
    let date = Datetime::from_ymd_hms(
        i32::from(at.year()),
        part(at.month())?,
        part(at.day())?,
        part(at.hour())?,
        part(at.minute())?,
        part(at.second())?,
    )?;
    Some(typst_pdf::Timestamp::new_utc(date))
}

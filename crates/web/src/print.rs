//! Printing a report without a server: the same handlers, called for one person.

use std::collections::HashMap;
use std::sync::Arc;

use assay_core::{Actor, Refusal};
use assay_engine::{Engine, Preferences, SignedIn};
use axum::body::to_bytes;
use axum::http::{HeaderMap, Method};

use crate::app::{App, Ctx, Handler, ServeOptions};
use crate::fail::Fail;
use crate::handlers::{assess, plan, readiness, record};
use crate::reader::{Asked, Reader};

/// Which report, and of what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Report {
    /// How far the organisation meets an edition; without one that which it follows.
    Readiness {
        /// The edition.
        edition: Option<String>,
    },
    /// A plan; without a number the one everybody means.
    Plan {
        /// Its number.
        number: Option<String>,
    },
    /// A gap assessment.
    Assessment {
        /// Its number.
        number: String,
    },
    /// A record.
    Record {
        /// Its number.
        number: String,
        /// With the records of its chain.
        chain: bool,
    },
}

/// Why nothing was printed.
#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    /// There is no such thing, or the person may not see it.
    #[error("there is nothing of this number that this person may see, or no such report of it")]
    NotFound,
    /// The rules refuse it.
    #[error("the rules refuse it")]
    Refused(Refusal),
    /// The machine failed.
    #[error("{0}")]
    Failed(String),
}

impl From<Fail> for PrintError {
    fn from(fail: Fail) -> Self {
        match fail {
            Fail::NotFound => Self::NotFound,
            Fail::Refused(refusal) => Self::Refused(refusal),
            Fail::Engine(error) => Self::Failed(error.to_string()),
            Fail::Report(error) => Self::Failed(error.to_string()),
            other => Self::Failed(format!("{other:?}")),
        }
    }
}

/// A report as PDF, as this person would get it in this language.
///
/// # Errors
/// There is nothing to print, or it cannot be printed.
pub fn print(engine: Engine, actor: Actor, language: &str, report: &Report) -> Result<Vec<u8>, PrintError> {
    let failed = |error: &dyn std::fmt::Display| PrintError::Failed(error.to_string());
    let number = match report {
        Report::Plan { number: None } => engine.current_plan(&actor).map_err(Fail::from)?,
        Report::Plan { number } => number.clone(),
        Report::Assessment { number } | Report::Record { number, .. } => Some(number.clone()),
        Report::Readiness { .. } => None,
    };
    let handler: Handler = match report {
        Report::Readiness { .. } => readiness::paper,
        Report::Plan { .. } => plan::paper,
        Report::Assessment { .. } => assess::paper,
        Report::Record { chain: false, .. } => record::paper,
        Report::Record { chain: true, .. } => record::bundle_paper,
    };
    let mut path = HashMap::new();
    if let Some(number) = number {
        let register = engine.pack().register_of_number(&number).ok_or(PrintError::NotFound)?;
        path.insert("register".to_owned(), register.key.clone());
        path.insert("number".to_owned(), number);
    } else if !matches!(report, Report::Readiness { .. }) {
        return Err(PrintError::NotFound);
    }
    let query = match report {
        Report::Readiness { edition: Some(edition) } => vec![("edition".to_owned(), edition.clone())],
        _ => Vec::new(),
    };
    let person = engine.record(&actor, &actor.person).map_err(Fail::from)?;
    let preferences = Preferences::default();
    let app = Arc::new(App::new(engine, &ServeOptions::default()).map_err(PrintError::Failed)?);
    let headers = HeaderMap::new();
    let asked = Asked { here: Some(language), chosen: None, language: None, theme: None, headers: &headers };
    let reader = Reader::of(&app.tongues, &app.engine, &asked);
    let who = SignedIn { actor, person, csrf: String::new(), preferences, temporary: false };
    let ctx = Ctx {
        app,
        who: Some(who),
        method: Method::GET,
        here: String::new(),
        path,
        query,
        form: Vec::new(),
        files: Vec::new(),
        cut: false,
        headers: HeaderMap::new(),
        reader,
        from: String::new(),
        since: 0,
    };
    let answer = handler(&ctx)?;
    // The whole body is there already; only reading it is asynchronous.
    let runtime = tokio::runtime::Builder::new_current_thread().build().map_err(|error| failed(&error))?;
    let bytes = runtime.block_on(to_bytes(answer.into_body(), usize::MAX)).map_err(|error| failed(&error))?;
    Ok(bytes.to_vec())
}

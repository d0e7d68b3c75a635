//! What is printed, and how: sentences in the reader's language, JSON, colours and progress where somebody looks.

use std::cell::Cell;
use std::fmt::Display;
use std::io::{IsTerminal as _, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use assay_core::Json;
use assay_text::{Args, LANGUAGES, Sources, Texts, speaks};
use include_dir::{Dir, include_dir};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::error::CliError;

/// The sentences of the command line, a folder for each language.
pub const TEXTS: Sources = Sources::new(&LOCALES);
static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The terminal, file or pipe we speak to.
pub struct Out {
    texts: Texts,
    json: bool,
    paint: Paint,
    paint_errors: Paint,
    watched: bool,
    /// The reader of our output has gone: saying more is of no use, and no error.
    gone: Cell<bool>,
}

impl Out {
    /// Speaks this language; as JSON, if asked.
    pub fn new(language: &str, json: bool) -> Result<Self, CliError> {
        if speaks(language).is_none() {
            let languages = LANGUAGES.join(", ");
            return Err(CliError::helped(format!("cannot speak `{language}`"), format!("use one of: {languages}")));
        }
        let engine = Sources::new(&assay_engine::LOCALES).of(language);
        let layers: [&[(&str, &str)]; 2] = [&engine, &TEXTS.of(language)];
        let texts = Texts::build_layers(language, &layers).map_err(|faults| {
            CliError::Failure(faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
        })?;
        let colours = |terminal: bool| {
            let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
            let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
            Paint(terminal && !refused && !dumb)
        };
        Ok(Self {
            texts,
            json,
            paint: colours(std::io::stdout().is_terminal()),
            paint_errors: colours(std::io::stderr().is_terminal()),
            watched: std::io::stderr().is_terminal(),
            gone: Cell::new(false),
        })
    }

    /// Is JSON asked for?
    pub fn is_json(&self) -> bool {
        self.json
    }

    /// Colours for what goes to standard output.
    pub fn paint(&self) -> Paint {
        self.paint
    }

    /// A sentence.
    pub fn text(&self, id: &str, args: &Args<'_>) -> String {
        self.texts.format(id, args)
    }

    /// Prints a sentence; nothing when JSON is asked for.
    pub fn say(&self, id: &str, args: &Args<'_>) {
        if !self.json {
            self.line(&self.text(id, args));
        }
    }

    /// Prints a line as it is.
    pub fn line(&self, line: &str) {
        if self.gone.get() {
            return;
        }
        let mut out = std::io::stdout().lock();
        if writeln!(out, "{line}").and_then(|()| out.flush()).is_err() {
            self.gone.set(true);
        }
    }

    /// Prints JSON, when it is asked for.
    pub fn json(&self, value: &Json) {
        if self.json {
            self.line(&format!("{value:#}"));
        }
    }

    /// Says something beside the result: to standard error.
    pub fn note(&self, id: &str, args: &Args<'_>) {
        self.stderr(&self.text(id, args));
    }

    /// Says words that were put together elsewhere, beside the result.
    pub fn tell(&self, words: &str) {
        self.stderr(words);
    }

    /// Tells why the command failed and how to mend it.
    pub fn error(&self, error: &CliError) {
        let paint = self.paint_errors;
        let text = error.to_string();
        let label = self.text("cli-error", &Args::new());
        self.stderr(&format!("{}{} {text}", paint.red(&label), paint.bold(":")));
        if let Some(help) = error.help() {
            let label = self.text("cli-help", &Args::new());
            self.stderr(&format!("  {} {label}: {help}", paint.blue("=")));
        }
    }

    fn stderr(&self, line: &str) {
        // Where not even this can be written nobody is left to tell.
        let _ = writeln!(std::io::stderr().lock(), "{line}");
    }

    /// A bar for long work with `total` steps (0 if that is not known): shown on a terminal, silent otherwise.
    pub fn progress(&self, id: &str, total: u64) -> Progress {
        let target = if self.watched { ProgressDrawTarget::stderr_with_hz(12) } else { ProgressDrawTarget::hidden() };
        let bar = ProgressBar::with_draw_target((total > 0).then_some(total), target);
        bar.set_style(Ticker::style(total > 0));
        bar.set_message(self.text(id, &Args::new()));
        if self.watched {
            bar.enable_steady_tick(Duration::from_millis(120));
        }
        Progress { ticker: Ticker { bar, known: Arc::new(AtomicU64::new(total)) } }
    }

    /// A table of columns set flush, numbers to the right.
    pub fn table(&self, head: &[String], rows: &[Vec<String>]) {
        let column = |index: usize| rows.iter().filter_map(move |row| row.get(index));
        let columns: Vec<(usize, bool)> = head
            .iter()
            .enumerate()
            .map(|(index, name)| {
                let wide = column(index).map(|cell| width(cell)).max().unwrap_or_default().max(width(name));
                let number = |cell: &String| cell.is_empty() || cell.starts_with(|first: char| first.is_ascii_digit());
                (wide, column(index).all(number) && column(index).any(|cell| !cell.is_empty()))
            })
            .collect();
        let line = |row: &[String], bold: bool| {
            let cells = row.iter().zip(&columns).map(|(cell, (wide, number))| {
                let fill = " ".repeat(wide.saturating_sub(width(cell)));
                let shown = if bold { self.paint.bold(cell) } else { cell.clone() };
                if *number { format!("{fill}{shown}") } else { format!("{shown}{fill}") }
            });
            cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
        };
        self.line(&line(head, true));
        rows.iter().for_each(|row| self.line(&line(row, false)));
    }
}

fn width(text: &str) -> usize {
    text.chars().count()
}

/// Colours, or none.
#[derive(Debug, Clone, Copy)]
pub struct Paint(bool);

impl Paint {
    fn with(self, code: &str, text: impl Display) -> String {
        if self.0 { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_string() }
    }

    /// Bold.
    pub fn bold(self, text: impl Display) -> String {
        self.with("1", text)
    }

    /// Bold red: errors.
    pub fn red(self, text: impl Display) -> String {
        self.with("1;31", text)
    }

    /// Bold yellow: warnings.
    pub fn yellow(self, text: impl Display) -> String {
        self.with("1;33", text)
    }

    /// Bold green: what is met.
    pub fn green(self, text: impl Display) -> String {
        self.with("1;32", text)
    }

    /// Bold cyan: notes.
    pub fn cyan(self, text: impl Display) -> String {
        self.with("1;36", text)
    }

    /// Bold blue: the margin.
    pub fn blue(self, text: impl Display) -> String {
        self.with("1;34", text)
    }

    /// Dimmed: what is accepted.
    pub fn dim(self, text: impl Display) -> String {
        self.with("2", text)
    }
}

/// A bar that goes away when the work is done.
pub struct Progress {
    ticker: Ticker,
}

/// A hand on the bar, for whoever does the work.
#[derive(Clone)]
pub struct Ticker {
    bar: ProgressBar,
    known: Arc<AtomicU64>,
}

impl Progress {
    /// A hand on it, also for other threads.
    pub fn ticker(&self) -> Ticker {
        self.ticker.clone()
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.ticker.bar.finish_and_clear();
    }
}

impl Ticker {
    fn style(counted: bool) -> ProgressStyle {
        let template = if counted {
            "{msg:20} {wide_bar:.blue/dim} {human_pos}/{human_len}  {eta:>4}"
        } else {
            "{spinner:.blue} {msg} {elapsed}"
        };
        ProgressStyle::with_template(template)
            .unwrap_or_else(|_template| ProgressStyle::default_bar())
            .progress_chars("━╸─")
    }

    /// Another stretch of the work begins.
    pub fn name(&self, name: String) {
        self.bar.set_message(name);
    }

    /// So many of so many are done.
    pub fn set(&self, done: u64, total: u64) {
        if self.known.swap(total, Ordering::Relaxed) != total {
            self.bar.set_length(total);
            self.bar.set_style(Self::style(total > 0));
        }
        self.bar.set_position(done);
    }
}

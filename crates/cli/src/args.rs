//! What the command line understands.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

/// Where the pages are served when nothing else is said: for this machine only.
pub const HERE: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 9_001);

/// Exit codes, as `--help` tells them.
const EXIT_CODES: &str = "\
Exit codes:
  0  all is well
  1  something falls short: an error stands, a verification failed, a rule refused
  2  wrong usage or bad input
  3  the machine failed: disk, database, network, or a fault of Assay

Environment:
  ASSAY_WORKSPACE  the workspace, when -w is not given
  ASSAY_PASSWORD   the password for `new`, `demo` and `user`, when no file is given
  ASSAY_LOG        what is logged to standard error, e.g. `info` or `assay_engine=debug`
  NO_COLOR         set it to anything for output without colours";

/// Quality management that checks itself.
///
/// A workspace is a folder with everything about one organisation: records, their sealed history, files.
#[derive(Debug, Parser)]
#[command(name = "assay", version, after_help = EXIT_CODES, max_term_width = 100)]
pub struct Cli {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub command: Command,
}

/// What every command takes.
#[derive(Debug, Clone, Args)]
pub struct Global {
    /// The workspace to work on
    #[arg(
        short,
        long,
        global = true,
        value_name = "DIR",
        env = "ASSAY_WORKSPACE",
        default_value = "./assay",
        hide_env_values = true
    )]
    pub workspace: PathBuf,
    /// Follow the pack in this folder, or the built-in one of this name, instead of the built-in standard
    #[arg(long, global = true, value_name = "DIR", env = "ASSAY_PACK", hide_env = true)]
    pub pack: Option<PathBuf>,
    /// Report as JSON
    #[arg(long, global = true)]
    pub json: bool,
    /// Language of what is printed
    #[arg(long, global = true, value_name = "TAG", default_value = "en")]
    pub lang: String,
    /// Let the clock show this moment and go on from there, for tests that must see the same day each time. A released
    /// binary does not have it: nobody dates entries as they please.
    #[cfg(debug_assertions)]
    #[arg(long, global = true, hide = true, value_name = "TIME")]
    pub at: Option<jiff::Timestamp>,
}

impl Global {
    /// When the clock starts, if not with the machine's.
    pub fn starts_at(&self) -> Option<jiff::Timestamp> {
        #[cfg(debug_assertions)]
        return self.at;
        #[cfg(not(debug_assertions))]
        None
    }
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make a workspace for an organisation
    New(New),
    /// Serve the pages
    Serve(Serve),
    /// Check everything and tell what falls short
    Check(Check),
    /// Prove that the ledger and all records are as they were written
    Verify(Verify),
    /// Read records from a file or folder, or undo an import
    #[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
    Import(Import),
    /// Write everything to an archive in open formats
    Export(ExportFile),
    /// Write a verified copy to an archive, while work goes on
    Backup(BackupFile),
    /// Make a workspace from an archive
    Restore(Restore),
    /// Print a report as PDF
    Report(ReportFile),
    /// Who can sign in
    #[command(subcommand)]
    User(User),
    /// Make and fill a workspace for looking around: a company with two years of history
    Demo(Demo),
    /// Look after packs
    #[command(subcommand)]
    Pack(PackCommand),
    /// Measure how fast everything is
    #[command(hide = true)]
    Bench(Bench),
}

/// How a password is given.
#[derive(Debug, Clone, Args)]
pub struct PasswordFrom {
    /// Read the password from the first line of this file
    #[arg(long, value_name = "FILE")]
    pub password_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct New {
    /// The folder of the workspace; made, or empty
    pub folder: PathBuf,
    /// Name of the organisation; asked for on a terminal
    #[arg(long)]
    pub name: Option<String>,
    /// Edition of the standard to follow
    #[arg(long)]
    pub edition: Option<String>,
    /// Number of people
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..))]
    pub size: Option<u32>,
    /// What the organisation does
    #[arg(long)]
    pub sector: Option<String>,
    /// An answer to one of the pack's questions, of which the first system is made; several times
    #[arg(long = "answer", value_name = "QUESTION=ANSWER", value_parser = answer)]
    pub answers: Vec<(String, String)>,
    /// A TOML file with answers
    #[arg(long = "answers", value_name = "FILE")]
    pub answers_file: Option<PathBuf>,
    /// Make nothing but the workspace, and ask nothing
    #[arg(long, conflicts_with_all = ["answers", "answers_file"])]
    pub empty: bool,
    /// E-mail address of the first administrator; asked for on a terminal
    #[arg(long, value_name = "EMAIL")]
    pub admin: Option<String>,
    /// Their name; taken from the address when left out
    #[arg(long, value_name = "NAME")]
    pub admin_name: Option<String>,
    #[command(flatten)]
    pub password: PasswordFrom,
}

/// `size=12` as question and answer.
fn answer(given: &str) -> Result<(String, String), String> {
    let (question, answer) = given.split_once('=').ok_or("write QUESTION=ANSWER, such as size=12")?;
    Ok((question.trim().to_owned(), answer.trim().to_owned()))
}

#[derive(Debug, Args)]
pub struct Serve {
    /// Where to listen
    #[arg(long, value_name = "ADDRESS", default_value_t = HERE)]
    pub listen: SocketAddr,
    /// Open the pages in the browser
    #[arg(long)]
    pub open: bool,
    /// Pages are reached by HTTPS through a proxy: cookies are sent over HTTPS only
    #[arg(long)]
    pub https: bool,
}

/// How diagnostics are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    Human,
    /// One JSON object
    Json,
    /// SARIF 2.1.0, for code-scanning tools
    Sarif,
    /// JUnit XML, for build servers
    Junit,
    /// Annotations of GitHub Actions
    Github,
}

/// From which severity on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub enum Severity {
    /// Errors only
    Error,
    /// Errors and warnings
    Warning,
    /// Everything
    Note,
}

#[derive(Debug, Args)]
pub struct Check {
    /// Judge by this edition instead of the one the workspace follows
    #[arg(long)]
    pub edition: Option<String>,
    /// Only what this clause and those under it ask for, e.g. 9.2
    #[arg(long, value_name = "NUMBER")]
    pub clause: Option<String>,
    /// Only from this severity on
    #[arg(long, value_enum, default_value = "note")]
    pub severity: Severity,
    /// How to write it
    #[arg(long, value_enum, default_value = "human")]
    pub format: Format,
    /// Show every finding, also where many are alike
    #[arg(long)]
    pub all: bool,
}

#[derive(Debug, Args)]
pub struct Verify {
    /// An archive (from `export` or `backup`) or a proof file (from `export --record`) to verify instead of the workspace
    pub archive: Option<PathBuf>,
    /// Public key to verify a proof file with; those of the workspace when left out
    #[arg(long, value_name = "KEY", requires = "archive")]
    pub key: Vec<String>,
    /// A checkpoint kept from earlier: prove that nothing before it was rewritten
    #[arg(long, value_name = "FILE")]
    pub since: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Import {
    #[command(subcommand)]
    pub undo: Option<ImportCommand>,
    /// The file (CSV, XLSX, JSON) or folder of Markdown files
    #[arg(required = true)]
    pub file: Option<PathBuf>,
    /// The register the rows go into
    #[arg(long, value_name = "KEY", required = true)]
    pub register: Option<String>,
    /// A file that says which column goes into which field
    #[arg(long, value_name = "FILE")]
    pub mapping: Option<PathBuf>,
    /// Change nothing; tell what would happen
    #[arg(long)]
    pub dry_run: bool,
    /// Take the good rows even if others are bad
    #[arg(long)]
    pub partial: bool,
    /// Write bad rows to this CSV file, for mending
    #[arg(long, value_name = "FILE")]
    pub bad_rows: Option<PathBuf>,
    /// On whose behalf; the installation's own when left out
    #[arg(long = "as", value_name = "EMAIL")]
    pub actor: Option<String>,
    /// Why, for the history
    #[arg(long)]
    pub reason: Option<String>,
}

#[derive(Debug, Subcommand)]
pub enum ImportCommand {
    /// Take an import back as one act
    Undo {
        /// Number of the import
        number: String,
        /// Why, for the history
        #[arg(long)]
        reason: String,
        /// Leave records alone that people have worked on since
        #[arg(long)]
        skip_changed: bool,
        /// On whose behalf; the installation's own when left out
        #[arg(long = "as", value_name = "EMAIL")]
        actor: Option<String>,
    },
}

#[derive(Debug, Args)]
pub struct ExportFile {
    /// The archive to write; must not exist
    pub file: PathBuf,
    /// Only this record, as a proof file anybody can verify without the workspace
    #[arg(long, value_name = "NUMBER")]
    pub record: Option<String>,
}

#[derive(Debug, Args)]
pub struct BackupFile {
    /// The archive to write; must not exist
    pub file: PathBuf,
}

#[derive(Debug, Args)]
pub struct Restore {
    /// An archive made by `export` or `backup`
    pub archive: PathBuf,
    /// The folder of the workspace; made, or empty
    pub folder: PathBuf,
}

/// Which report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ReportName {
    /// How far the standard is met, requirement by requirement
    Readiness,
    /// The roadmap with its timeline, forecast and cost
    Roadmap,
    /// A gap assessment
    Assessment,
    /// A record with its history
    Record,
    /// A record with its whole chain
    Bundle,
}

#[derive(Debug, Args)]
pub struct ReportFile {
    /// Which report
    #[arg(value_enum)]
    pub report: ReportName,
    /// Number of the record it is about; a roadmap may do without
    pub number: Option<String>,
    /// The file to write; must not exist
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// Who prints it: it holds what they may read, and their name
    #[arg(long = "as", value_name = "EMAIL")]
    pub actor: String,
    /// Readiness by this edition instead of the one the workspace follows
    #[arg(long)]
    pub edition: Option<String>,
}

#[derive(Debug, Subcommand)]
pub enum User {
    /// Let somebody sign in
    Add {
        /// Their e-mail address
        email: String,
        /// Their name; taken from the address when left out
        #[arg(long)]
        name: Option<String>,
        /// A role they hold; may be given several times
        #[arg(long = "role", value_name = "ROLE")]
        roles: Vec<String>,
        #[command(flatten)]
        password: PasswordFrom,
    },
    /// List who can sign in
    List,
    /// Set somebody's password; ends their sessions
    Password {
        /// Their e-mail address
        email: String,
        #[command(flatten)]
        password: PasswordFrom,
    },
    /// Keep somebody from signing in; ends their sessions
    Disable {
        /// Their e-mail address
        email: String,
    },
    /// Let somebody sign in again
    Enable {
        /// Their e-mail address
        email: String,
    },
}

#[derive(Debug, Args)]
pub struct Demo {
    /// The folder of the workspace; made, or empty
    #[arg(default_value = "./demo")]
    pub folder: PathBuf,
    /// Serve the pages when it is made
    #[arg(long)]
    pub serve: bool,
    /// Where to listen
    #[arg(long, value_name = "ADDRESS", default_value_t = HERE)]
    pub listen: SocketAddr,
    /// Open the pages in the browser
    #[arg(long, requires = "serve")]
    pub open: bool,
    /// The date on which the history ends; today when left out
    #[arg(long, value_name = "DATE")]
    pub today: Option<Date>,
    /// The password of everybody in it
    #[arg(long)]
    pub password: Option<String>,
    /// The same company after a year in which nobody looked after its system
    #[arg(long)]
    pub neglected: bool,
}

#[derive(Debug, Subcommand)]
pub enum PackCommand {
    /// Find every fault of a pack: names, types, texts, and checks whose proof does not hold
    Check {
        /// The folder with pack.toml; the built-in pack when left out
        folder: Option<PathBuf>,
    },
    /// Take on a further pack in a workspace: another standard, or an extension of the one it follows
    Adopt {
        /// Name of a built-in pack, or a folder with pack.toml
        wanted: PathBuf,
        /// Only tell what it would bring
        #[arg(long)]
        dry_run: bool,
    },
    /// End the use of a pack that was taken on, where nothing of it is used
    Remove {
        /// Name of the pack
        name: String,
        /// Why, for the history
        #[arg(long, default_value = "not needed")]
        reason: String,
    },
    /// Write every requirement with its checks and what they read, as Markdown
    Table {
        /// The folder with pack.toml; the built-in pack when left out
        folder: Option<PathBuf>,
    },
}

#[derive(Debug, Args)]
pub struct Bench {
    /// Records in the workspace
    #[arg(long, default_value_t = 100_000)]
    pub records: u32,
    /// Entries in its ledger
    #[arg(long, default_value_t = 1_000_000)]
    pub entries: u32,
    /// Clients at once
    #[arg(long, default_value_t = 32)]
    pub clients: usize,
    /// Rows of the imported file
    #[arg(long, default_value_t = 100_000)]
    pub rows: u32,
    /// Make the workspace in this folder and use it again; otherwise it is thrown away
    #[arg(long, value_name = "DIR")]
    pub keep: Option<PathBuf>,
    /// Seconds each measurement with clients takes
    #[arg(long, default_value_t = 5)]
    pub seconds: u64,
    /// Milliseconds a client rests between two requests; without a rest the machine is saturated
    #[arg(long, default_value_t = 0)]
    pub rest: u64,
    /// Measure only this; may be given more than once
    #[arg(long, value_enum, value_name = "PART")]
    pub only: Vec<BenchPart>,
}

/// What can be measured by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum BenchPart {
    Pages,
    Saves,
    Checks,
    Verify,
    Import,
}

//! The commands, one file each.

mod archive;
mod check;
mod check_formats;
mod demo;
mod import;
mod new;
mod pack;
mod pack_table;
mod pack_use;
mod report;
mod serve;
mod user;
mod verify;

use assay_engine::Progress;
use assay_text::Args;

use crate::args::{Cli, Command};
use crate::error::CliError;
use crate::out::{Out, Progress as Bar};

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// All is well.
    Fine,
    /// It did its work, and something falls short.
    Short,
}

/// Runs the command.
pub fn run(cli: Cli, out: &Out) -> Result<Ended, CliError> {
    let global = cli.global;
    match cli.command {
        Command::New(new) => new::run(&global, &new, out),
        Command::Serve(serve) => serve::run(&global, &serve, out),
        Command::Check(check) => check::run(&global, &check, out),
        Command::Verify(verify) => verify::run(&global, &verify, out),
        Command::Import(import) => import::run(&global, import, out),
        Command::Export(file) => archive::export(&global, &file, out),
        Command::Backup(file) => archive::backup(&global, &file, out),
        Command::Restore(restore) => archive::restore(&global, &restore, out),
        Command::Report(file) => report::run(&global, &file, out),
        Command::User(user) => user::run(&global, user, out),
        Command::Demo(demo) => demo::run(&global, &demo, out),
        Command::Pack(pack) => pack::run(&global, pack, out),
        Command::Bench(bench) => crate::bench::run(&global, &bench, out),
    }
}

/// Shows on the bar what long work tells of its progress.
fn telling<'o>(bar: &Bar, out: &'o Out) -> impl FnMut(Progress) + use<'o> {
    let ticker = bar.ticker();
    let mut step = None;
    move |progress| {
        if step.replace(progress.step) != Some(progress.step) {
            ticker.name(out.text(progress.step.id(), &Args::new()));
        }
        ticker.set(progress.done, progress.total);
    }
}

/// A count.
fn count(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}

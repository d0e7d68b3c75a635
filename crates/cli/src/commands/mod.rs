//! The commands, one file each.

mod check;
mod check_formats;
mod new;
mod pack;
mod serve;
mod user;

use crate::args::{Cli, Command};
use crate::error::CliError;
use crate::out::Out;

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
        Command::User(user) => user::run(&global, user, out),
        Command::Pack(pack) => pack::run(&global, pack, out),
        _ => Err(CliError::Failure("not built yet".to_owned())),
    }
}

//! The `assay` binary.
//!
//! Every command opens what it works on, asks the engine, and tells what came of it: to people in sentences, to programs as
//! JSON. It decides nothing itself.

mod answers;
mod args;
mod bench;
mod commands;
mod error;
mod out;
mod pack;
mod password;
mod world;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

use clap::Parser as _;
use tracing_subscriber::EnvFilter;

use crate::args::{Cli, Command};
use crate::commands::Ended;
use crate::error::{CliError, FAILURE, FINE, INPUT, SHORT};
use crate::out::Out;

/// Every request and every imported row makes many small strings.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            let code = if error.use_stderr() { INPUT } else { FINE };
            // A closed pipe is no reason to fail.
            let _ = error.print();
            return ExitCode::from(code);
        }
    };
    log(&cli.command);
    ExitCode::from(run(cli))
}

fn run(cli: Cli) -> u8 {
    let out = match Out::new(&cli.global.lang, cli.global.json) {
        Ok(out) => out,
        Err(error) => {
            let english = Out::new("en", cli.global.json);
            return english.map_or(FAILURE, |out| {
                out.error(&error);
                INPUT
            });
        }
    };
    // What panics here is a fault of ours: it is told like any other failure.
    let ended = catch_unwind(AssertUnwindSafe(|| commands::run(cli, &out))).unwrap_or_else(|_panic| {
        let what = "an internal fault stopped this command; what was saved before it stays saved. Please report it with what you did";
        Err(CliError::Failure(what.to_owned()))
    });
    match ended {
        Ok(Ended::Fine) => FINE,
        Ok(Ended::Short) => SHORT,
        Err(error) => {
            out.error(&error);
            error.code()
        }
    }
}

/// Logs to standard error: warnings, and what a server does.
fn log(command: &Command) {
    let usual = match command {
        Command::Serve(_) => "info",
        Command::Demo(demo) if demo.serve => "info",
        _ => "warn",
    };
    let filter = EnvFilter::try_from_env("ASSAY_LOG").unwrap_or_else(|_unset| EnvFilter::new(usual));
    let ansi = std::io::IsTerminal::is_terminal(&std::io::stderr()) && std::env::var_os("NO_COLOR").is_none();
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_ansi(ansi);
    // Without a log everything still works.
    let _ = builder.with_target(false).try_init();
}

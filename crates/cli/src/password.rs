//! Where a password comes from: a file, the environment, the terminal, or chance.

use std::fs;
use std::io::IsTerminal as _;

use assay_engine::{OsRandom, Random as _};
use assay_text::Args;
use console::Term;

use crate::args::PasswordFrom;
use crate::error::CliError;
use crate::out::Out;

/// The environment variable.
const VARIABLE: &str = "ASSAY_PASSWORD";
/// Letters and digits nobody mistakes for one another.
const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

/// A password, and whether we made it up: then it is told, once.
pub struct Given {
    /// The password.
    pub text: String,
    /// Made up here.
    pub generated: bool,
}

/// Takes the password from the file, the environment or the terminal; makes one up where there is nobody to ask.
pub fn take(given: &PasswordFrom, out: &Out) -> Result<Given, CliError> {
    if let Some(path) = &given.password_file {
        let content = fs::read_to_string(path).map_err(CliError::file(path))?;
        let text = content.lines().next().unwrap_or_default().to_owned();
        return Ok(Given { text, generated: false });
    }
    if let Some(text) = from_environment()? {
        return Ok(Given { text, generated: false });
    }
    if !out.is_json() && std::io::stdin().is_terminal() && std::io::stderr().is_terminal() {
        return ask(out);
    }
    Ok(Given { text: made_up(), generated: true })
}

/// The password from the environment.
pub fn from_environment() -> Result<Option<String>, CliError> {
    match std::env::var(VARIABLE) {
        Ok(text) => Ok(Some(text)),
        Err(std::env::VarError::NotPresent) => Ok(None),
        Err(std::env::VarError::NotUnicode(_)) => Err(CliError::input(format!("{VARIABLE} is not UTF-8 text"))),
    }
}

fn ask(out: &Out) -> Result<Given, CliError> {
    let terminal = Term::stderr();
    let failed = |error: std::io::Error| CliError::Failure(format!("the terminal cannot be read: {error}"));
    let read = |id: &str| {
        terminal
            .write_str(&format!("{} ", out.text(id, &Args::new())))
            .and_then(|()| terminal.read_secure_line())
            .map_err(failed)
    };
    let text = read("cli-password-ask")?;
    if text.is_empty() {
        return Ok(Given { text: made_up(), generated: true });
    }
    if text != read("cli-password-again")? {
        return Err(CliError::input("the two passwords differ; nothing was done"));
    }
    Ok(Given { text, generated: false })
}

/// Four groups of five: 100 bits.
fn made_up() -> String {
    let mut bytes = [0; 20];
    OsRandom.fill(&mut bytes);
    let letter = |byte: &u8| LETTERS.get(usize::from(byte % 32)).copied().map_or('a', char::from);
    let groups: Vec<String> = bytes.chunks(5).map(|group| group.iter().map(letter).collect()).collect();
    groups.join("-")
}

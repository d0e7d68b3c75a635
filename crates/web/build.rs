//! Bundles the client (TypeScript in `client/`) into files that the crate embeds.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    for watched in ["locales", "client/src", "client/build.mjs", "client/package-lock.json"] {
        println!("cargo::rerun-if-changed={watched}");
    }
    let out = std::env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default().join("client");
    match bundle(Path::new("client"), &out) {
        Ok(()) => ExitCode::SUCCESS,
        Err(wrong) => {
            println!("cargo::error={wrong}");
            ExitCode::FAILURE
        }
    }
}

fn bundle(client: &Path, out: &Path) -> Result<(), String> {
    let stamp = client.join("node_modules/.package-lock.json");
    let age = |path: &Path| path.metadata().and_then(|found| found.modified()).ok();
    if age(&stamp) < age(&client.join("package-lock.json")) {
        run(client, Command::new("npm").args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]))?;
    }
    run(client, Command::new("node").arg("build.mjs").arg(out))
}

fn run(folder: &Path, command: &mut Command) -> Result<(), String> {
    let done = command.current_dir(folder).output().map_err(|error| {
        format!("the client cannot be bundled: {command:?} does not start ({error}). Install Node.js 20 or newer.")
    })?;
    if done.status.success() {
        return Ok(());
    }
    let told = String::from_utf8_lossy(&done.stderr).replace('\n', " ");
    Err(format!("the client cannot be bundled: {command:?} says: {told}"))
}

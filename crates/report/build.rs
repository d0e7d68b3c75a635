//! Fetches the fonts (`fonts/package.json`) and puts the few files that are embedded where the crate finds them.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// What is embedded: where a package has it, and under which name the crate does.
const FILES: [(&str, &str); 4] = [
    ("inter/400Regular/Inter_400Regular.ttf", "regular.ttf"),
    ("inter/400Regular_Italic/Inter_400Regular_Italic.ttf", "italic.ttf"),
    ("inter/600SemiBold/Inter_600SemiBold.ttf", "bold.ttf"),
    ("ibm-plex-mono/400Regular/IBMPlexMono_400Regular.ttf", "mono.ttf"),
];

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=fonts/package-lock.json");
    let out = std::env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    match fetch(Path::new("fonts"), &out) {
        Ok(()) => ExitCode::SUCCESS,
        Err(wrong) => {
            println!("cargo::error={wrong}");
            ExitCode::FAILURE
        }
    }
}

fn fetch(fonts: &Path, out: &Path) -> Result<(), String> {
    let modules = fonts.join("node_modules");
    let age = |path: &Path| path.metadata().and_then(|found| found.modified()).ok();
    if age(&modules.join(".package-lock.json")) < age(&fonts.join("package-lock.json")) {
        install(fonts)?;
    }
    for (from, to) in FILES {
        let from = modules.join("@expo-google-fonts").join(from);
        std::fs::copy(&from, out.join(to))
            .map_err(|error| format!("the font {} is not there: {error}", from.display()))?;
    }
    Ok(())
}

fn install(fonts: &Path) -> Result<(), String> {
    let mut npm = Command::new("npm");
    npm.args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(fonts);
    let done = npm.output().map_err(|error| {
        format!("the fonts cannot be fetched: npm does not start ({error}). Install Node.js 20 or newer.")
    })?;
    if done.status.success() {
        return Ok(());
    }
    let told = String::from_utf8_lossy(&done.stderr).replace('\n', " ");
    Err(format!("the fonts cannot be fetched: npm says: {told}"))
}

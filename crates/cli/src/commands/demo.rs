//! `assay demo`: a company to look around in.

use std::sync::Arc;

use assay_engine::{Clock as _, PlayError, PlayOptions, Renderer, Scenario};
use assay_pack::{Fault, Pack};
use assay_text::Args;
use serde_json::json;

use super::{Ended, count, serve};
use crate::args::{Demo, Global, Serve};
use crate::error::{CliError, counted};
use crate::out::{Out, TEXTS};
use crate::pack;
use crate::password::from_environment;
use crate::world::{World, clock, workspace};

/// The variant of the scenario behind `--neglected`.
const NEGLECTED: &str = "neglected";

pub fn run(global: &Global, demo: &Demo, out: &Out) -> Result<Ended, CliError> {
    let pack = pack::open(global.pack.as_deref())?;
    let exists = workspace(&demo.folder, Arc::clone(&pack), None).database().is_file();
    if exists && demo.serve {
        out.say("cli-demo-exists", &Args::new().with("folder", demo.folder.display().to_string()));
    } else {
        make(&pack, global, demo, out)?;
    }
    if !demo.serve {
        return Ok(Ended::Fine);
    }
    let global = Global { workspace: demo.folder.clone(), ..global.clone() };
    // The company has lived until its own today; from here on the real clock goes.
    let (world, lock) = World::open_to_write(&global)?;
    serve::serve_world(&world, &lock, &Serve { listen: demo.listen, open: demo.open, https: false }, out)
}

fn make(pack: &Arc<Pack>, global: &Global, demo: &Demo, out: &Out) -> Result<(), CliError> {
    let (folder, what) = if demo.neglected { ("demo/neglected/", "neglected demo") } else { ("demo/", "demo") };
    if !pack.files.keys().any(|path| path.starts_with(folder)) {
        let help = format!("use a pack with a folder {folder}");
        return Err(CliError::helped(format!("the pack `{}` has no {what}", pack.name), help));
    }
    let scenario =
        if demo.neglected { Scenario::read_variant(&pack.files, NEGLECTED) } else { Scenario::read(&pack.files) };
    let scenario = scenario.map_err(|faults| broken(&faults))?;
    let today = demo.today.unwrap_or_else(|| clock(global.starts_at()).today());
    let mut options = PlayOptions::new(today);
    if let Some(password) = demo.password.clone().map_or_else(from_environment, |given| Ok(Some(given)))? {
        options.password = password;
    }
    let played = {
        let bar = out.progress("cli-demo-playing", 1);
        let ticker = bar.ticker();
        let played = scenario
            .play(&demo.folder, Arc::clone(pack), &options, &mut |at| ticker.set(count(at.done), count(at.total)));
        played.map_err(|error| match error {
            PlayError::Faults(faults) => broken(&faults),
            PlayError::Engine(error) => error.into(),
        })?
    };
    let folder = demo.folder.display().to_string();
    let accounts: Vec<_> = played
        .accounts
        .iter()
        .map(|account| {
            json!({ "email": account.email, "name": account.name, "person": account.person, "roles": account.roles })
        })
        .collect();
    out.json(&json!({
        "workspace": folder, "name": scenario.name(), "today": today.to_string(), "records": played.records,
        "entries": played.entries, "accounts": accounts, "password": options.password,
    }));
    let args = Args::new()
        .with("name", scenario.name())
        .with("folder", &folder)
        .with("records", played.records)
        .with("entries", played.entries)
        .with("password", &options.password);
    out.say("cli-demo-made", &args);
    let words = Renderer::new(pack, &global.lang, &TEXTS.of(&global.lang))?;
    for account in &played.accounts {
        let roles: Vec<String> = account.roles.iter().map(|role| words.role(role)).collect();
        let who = Args::new().with("email", &account.email).with("name", &account.name);
        let id = if roles.is_empty() { "cli-demo-who" } else { "cli-demo-who-roles" };
        out.say(id, &who.with("roles", roles.join(", ")));
    }
    out.say("cli-demo-password", &args);
    if !demo.serve {
        out.say("cli-new-next", &args);
    }
    Ok(())
}

fn broken(faults: &[Fault]) -> CliError {
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    let count = counted(faults.len(), "fault");
    CliError::Failure(format!("the demo of this pack cannot be played: {count}\n\n{}", told.join("\n")))
}

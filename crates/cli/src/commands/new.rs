//! `assay new`: makes a workspace.

use std::collections::BTreeMap;
use std::sync::Arc;

use assay_core::Json;
use assay_engine::{Clock as _, Engine, Renderer, Setup, StartError, Started};
use assay_pack::{Pack, Register};
use assay_text::Args;
use serde_json::json;

use super::Ended;
use crate::answers::{self, Answered};
use crate::args::{Global, New};
use crate::error::CliError;
use crate::out::{Out, TEXTS};
use crate::world::{World, clock, workspace};
use crate::{pack, password};

pub fn run(global: &Global, new: &New, out: &Out) -> Result<Ended, CliError> {
    let pack = pack::open(global.pack.as_deref())?;
    let organisation = organisation(&pack, new)?;
    let words = Renderer::new(&pack, &global.lang, &TEXTS.of(&global.lang))?;
    // Everything that can be wrong is told before anything is made, and before anybody is asked for a password.
    let name = asked(new.name.as_deref(), "cli-new-ask-name", out)?
        .ok_or_else(|| CliError::helped("the name is empty", "give the name of the organisation: --name \"…\""))?;
    let admin = asked(new.admin.as_deref(), "cli-new-ask-admin", out)?
        .ok_or_else(|| CliError::helped("the first administrator is missing", "give an e-mail address: --admin …"))?;
    let today = clock(global.starts_at()).today();
    let start = answers::take(&pack, &words, new, today, out)?;
    let password = password::take(&new.password, out)?;
    let setup = Setup {
        name,
        organisation: if start.is_some() { BTreeMap::new() } else { organisation },
        admin_email: admin.clone(),
        admin_name: new.admin_name.clone().unwrap_or_else(|| name_of(&admin)),
        admin_password: password.text.clone(),
    };
    let made = workspace(&new.folder, Arc::clone(&pack), global.starts_at()).create(&setup);
    let engine = match made {
        Ok(engine) => engine,
        Err(assay_engine::EngineError::Refused(refusal)) => {
            return Err(CliError::Refused(words.refusal(&pack.organisation, &refusal)));
        }
        Err(other) => return Err(other.into()),
    };
    if new.empty && pack.start.is_some() {
        // Whoever wants an empty workspace is not asked in the browser either.
        engine.start_later()?;
    }
    let started = start.map(|start| first_system(&engine, &words, &start, &setup, out)).transpose()?;
    engine.check_all()?;
    let world = World::of(engine, &new.folder, &global.lang)?;
    let folder = new.folder.display().to_string();
    let (email, edition) = (setup.admin_email.trim().to_lowercase(), world.engine.edition()?);
    out.json(&json!({
        "workspace": folder, "name": setup.name, "edition": edition, "admin": email,
        "password": password.generated.then_some(&password.text),
        "made": started.as_ref().map(|started| &started.made),
    }));
    let args =
        Args::new().with("folder", &folder).with("name", &setup.name).with("edition", &edition).with("email", &email);
    out.say("cli-new-made", &args);
    if let Some(started) = &started {
        tell(&world, started, out);
    }
    if password.generated {
        out.say("cli-password-generated", &Args::new().with("password", &password.text));
    }
    out.say("cli-new-next", &args);
    Ok(Ended::Fine)
}

/// What was given, or what somebody types when there is a terminal to ask on; none if it is empty.
fn asked(given: Option<&str>, question: &str, out: &Out) -> Result<Option<String>, CliError> {
    let text = match given {
        Some(given) => given.to_owned(),
        None if answers::may_ask(out) => answers::line(&out.text(question, &Args::new()))?,
        None => String::new(),
    };
    Ok(Some(text.trim().to_owned()).filter(|text| !text.is_empty()))
}

/// Makes the first system, in the name of the first administrator: they can take it back.
fn first_system(
    engine: &Engine,
    words: &Renderer,
    start: &Answered,
    setup: &Setup,
    out: &Out,
) -> Result<Started, CliError> {
    let email = setup.admin_email.trim().to_lowercase();
    let account = engine.accounts()?.into_iter().find(|account| account.email == email);
    let person = account.map(|account| account.person).unwrap_or_default();
    let actor = engine.actor(&person, "cli")?;
    let reason = out.text("cli-new-start-reason", &Args::new());
    engine.start(&actor, &start.answers, &start.language, &reason).map_err(|error| match error {
        StartError::Refused { register, refusal, .. } => CliError::Refused(words.refusal(&register, &refusal)),
        StartError::Engine(error) => error.into(),
        StartError::Nothing => CliError::Failure(error.to_string()),
    })
}

/// What was made, register by register.
fn tell(world: &World, started: &Started, out: &Out) {
    out.say("cli-new-started", &Args::new().with("count", started.made.len()));
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for register in started.made.iter().filter_map(|number| world.pack().register_of_number(number)) {
        match counts.iter_mut().find(|(key, _)| *key == register.key) {
            Some((_, count)) => *count += 1,
            None => counts.push((&register.key, 1)),
        }
    }
    for (register, count) in counts {
        let label = world.words.register_plural(register);
        out.say("cli-new-started-row", &Args::new().with("label", label).with("count", count));
    }
}

/// What the organisation's record is told.
fn organisation(pack: &Pack, new: &New) -> Result<BTreeMap<String, Json>, CliError> {
    let mut data = BTreeMap::new();
    if let Some(edition) = &new.edition {
        if !pack.editions.contains(edition) {
            let help = format!("the pack knows: {}", pack.editions.join(", "));
            return Err(CliError::helped(format!("there is no edition {edition}"), help));
        }
        data.insert("edition".to_owned(), json!(edition));
    }
    data.extend(new.size.map(|size| ("size".to_owned(), json!(size))));
    data.extend(new.sector.as_ref().map(|sector| ("sector".to_owned(), json!(sector))));
    let register = pack.register(&pack.organisation);
    let unknown = data.keys().find(|key| register.is_none_or(|register: &Arc<Register>| register.field(key).is_none()));
    match unknown {
        Some(key) => Err(CliError::helped(format!("this pack does not ask for --{key}"), format!("leave out --{key}"))),
        None => Ok(data),
    }
}

/// A name from an address: `anna.berg@acme.example` is Anna Berg.
pub fn name_of(email: &str) -> String {
    let local = email.split('@').next().unwrap_or_default();
    let words = local.split(['.', '_', '-', '+']).filter(|word| !word.is_empty());
    let named: Vec<String> = words
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
        })
        .collect();
    named.join(" ")
}

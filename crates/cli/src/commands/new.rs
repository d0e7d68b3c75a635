//! `assay new`: makes a workspace.

use std::collections::BTreeMap;

use assay_core::Json;
use assay_engine::Setup;
use assay_pack::{Pack, Register};
use assay_text::Args;
use serde_json::json;

use super::Ended;
use crate::args::{Global, New};
use crate::error::CliError;
use crate::out::Out;
use crate::world::{World, workspace};
use crate::{pack, password};

pub fn run(global: &Global, new: &New, out: &Out) -> Result<Ended, CliError> {
    let pack = pack::open(global.pack.as_deref())?;
    let organisation = organisation(&pack, new)?;
    // Told before anybody is asked for a password.
    if new.name.trim().is_empty() {
        return Err(CliError::helped("the name is empty", "give the name of the organisation: --name \"…\""));
    }
    let password = password::take(&new.password, out)?;
    let setup = Setup {
        name: new.name.trim().to_owned(),
        organisation,
        admin_email: new.admin.clone(),
        admin_name: new.admin_name.clone().unwrap_or_else(|| name_of(&new.admin)),
        admin_password: password.text.clone(),
    };
    let made = workspace(&new.folder, pack, global.starts_at()).create(&setup);
    let engine = match made {
        Ok(engine) => engine,
        Err(assay_engine::EngineError::Refused(refusal)) => {
            let pack = pack::open(global.pack.as_deref())?;
            let words = assay_engine::Renderer::new(&pack, &global.lang, &crate::out::TEXTS.of(&global.lang))?;
            return Err(CliError::Refused(words.refusal(&pack.organisation, &refusal)));
        }
        Err(other) => return Err(other.into()),
    };
    engine.check_all()?;
    let world = World::of(engine, &new.folder, &global.lang)?;
    let folder = new.folder.display().to_string();
    let (email, edition) = (setup.admin_email.trim().to_lowercase(), world.engine.edition()?);
    out.json(&json!({
        "workspace": folder, "name": setup.name, "edition": edition, "admin": email,
        "password": password.generated.then_some(&password.text),
    }));
    let args =
        Args::new().with("folder", &folder).with("name", &setup.name).with("edition", &edition).with("email", &email);
    out.say("cli-new-made", &args);
    if password.generated {
        out.say("cli-password-generated", &Args::new().with("password", &password.text));
    }
    out.say("cli-new-next", &args);
    Ok(Ended::Fine)
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
    let unknown = data
        .keys()
        .find(|key| register.is_none_or(|register: &std::sync::Arc<Register>| register.field(key).is_none()));
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

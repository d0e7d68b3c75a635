//! `assay pack adopt` and `assay pack remove`: which packs a workspace follows besides the one it was made with.

use std::path::Path;

use assay_core::prove;
use assay_engine::{PackBrings, adopted_packs};
use assay_pack::{Layer, Pack, load_checked};
use assay_text::Args;
use serde_json::json;

use super::Ended;
use crate::args::Global;
use crate::error::CliError;
use crate::out::Out;
use crate::pack::{broken, in_use, is_built_in, layers};
use crate::world::World;

/// Takes a pack on.
pub fn adopt(global: &Global, wanted: &Path, dry_run: bool, out: &Out) -> Result<Ended, CliError> {
    let (world, lock) = World::open_to_write(global)?;
    let mut whole = in_use(&global.workspace, layers(global.pack.as_deref())?)?;
    let asked = layers(Some(wanted))?;
    let named = asked.last().map(|layer| layer.name.clone()).unwrap_or_default();
    if whole.iter().any(|layer| layer.name == named) {
        let what = format!("{} follows the pack `{named}` already", global.workspace.display());
        return Err(CliError::helped(what, "see Settings, Packs"));
    }
    // What it builds on and is not there yet comes with it.
    let new: Vec<Layer> =
        asked.into_iter().filter(|layer| whole.iter().all(|known| known.name != layer.name)).collect();
    let mut steps: Vec<(Layer, Pack)> = Vec::new();
    for layer in new {
        whole.push(layer.clone());
        steps.push((layer, checked(&whole, wanted, world.pack())?));
    }
    let Some((_, last)) = steps.last() else { return Ok(Ended::Fine) };
    let brings = PackBrings::between(world.pack(), last);
    let losses = world.engine.pack_losses(last)?;
    let body = |adopted: bool| {
        json!({
            "pack": named, "version": last.version, "adopted": adopted, "registers": brings.registers,
            "editions": brings.editions, "requirements": brings.requirements, "shared": brings.shared,
            "checks": brings.checks, "losses": losses.iter().map(ToString::to_string).collect::<Vec<_>>(),
        })
    };
    let args = Args::new()
        .with("name", &named)
        .with("version", &last.version)
        .with("registers", brings.registers.len())
        .with("requirements", brings.requirements)
        .with("shared", brings.shared)
        .with("checks", brings.checks);
    if dry_run {
        out.json(&body(false));
        out.say("cli-pack-would-bring", &args);
        for loss in &losses {
            out.line(&loss.to_string());
        }
        return Ok(if losses.is_empty() { Ended::Fine } else { Ended::Short });
    }
    let answer = body(true);
    for (layer, next) in &steps {
        world.engine.adopt_pack(&World::operator(), layer, is_built_in(layer), next)?;
    }
    world.engine.publish_checkpoint()?;
    out.json(&answer);
    out.say("cli-pack-adopted", &args);
    drop(world);
    settle(global)?;
    drop(lock);
    Ok(Ended::Fine)
}

/// Ends the use of a pack.
pub fn remove(global: &Global, name: &str, reason: &str, out: &Out) -> Result<Ended, CliError> {
    let (world, lock) = World::open_to_write(global)?;
    let adopted = adopted_packs(&global.workspace)?;
    if adopted.iter().all(|pack| pack.name != name) {
        let names: Vec<&str> = adopted.iter().map(|pack| pack.name.as_str()).collect();
        let what = format!("the pack `{name}` was not taken on here");
        let help = match names.as_slice() {
            [] => "no pack was; the one it was made with stays".to_owned(),
            names => format!("taken on were: {}", names.join(", ")),
        };
        return Err(CliError::helped(what, help));
    }
    let mut rest = in_use(&global.workspace, layers(global.pack.as_deref())?)?;
    rest.retain(|layer| layer.name != name);
    let next = assay_pack::load(&rest).map_err(|faults| {
        let CliError::Failure(what) = broken(None, &faults) else { return broken(None, &faults) };
        CliError::helped(format!("without `{name}`, {what}"), "another pack builds on it: remove that first")
    })?;
    world.engine.remove_pack(&World::operator(), name, &next, reason)?;
    world.engine.publish_checkpoint()?;
    out.json(&json!({ "pack": name, "removed": true }));
    out.say("cli-pack-removed", &Args::new().with("name", name));
    drop(world);
    settle(global)?;
    drop(lock);
    Ok(Ended::Fine)
}

/// Opens the workspace with the packs it follows now: what is kept beside records is made anew, and everything is checked.
fn settle(global: &Global) -> Result<(), CliError> {
    let world = World::open(global)?;
    world.engine.check_all()?;
    Ok(())
}

/// Layers as one pack, every fault told and every new check proved.
fn checked(layers: &[Layer], asked: &Path, present: &Pack) -> Result<Pack, CliError> {
    let pack = load_checked(layers).map_err(|faults| broken(Some(asked), &faults))?;
    let new = pack.checks.iter().filter(|check| present.check(&check.code).is_none());
    for check in new {
        if let Err(fault) = prove(&pack, check) {
            let what = format!("the proof of check {} does not hold: {fault}", check.code);
            return Err(CliError::helped(what, format!("see `assay pack check {}`", asked.display())));
        }
    }
    Ok(pack)
}

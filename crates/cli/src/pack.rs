//! The packs: embedded in the binary, or a folder on the disk.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use assay_pack::{Fault, Layer, Level, Pack, load};
use include_dir::{Dir, include_dir};

use crate::error::{CliError, counted};

static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../packs");

/// The file every pack has.
const MANIFEST: &str = "pack.toml";

/// Loads the pack a workspace follows: the folder given, or the embedded standard.
pub fn open(folder: Option<&Path>) -> Result<Arc<Pack>, CliError> {
    let layers = layers(folder)?;
    match load(&layers) {
        Ok(pack) => Ok(Arc::new(pack)),
        Err(faults) => Err(broken(folder, &faults)),
    }
}

/// Loads what a workspace follows: its pack and those it has taken on since. Answers the name of the first as well.
pub fn open_in(workspace: &Path, folder: Option<&Path>) -> Result<(Arc<Pack>, String), CliError> {
    let base = layers(folder)?;
    let name = base.last().map(name_of).unwrap_or_default();
    match load(&in_use(workspace, base)?) {
        Ok(pack) => Ok((Arc::new(pack), name)),
        Err(faults) => Err(broken(folder, &faults)),
    }
}

/// These layers, and those of the packs that the workspace has taken on.
pub fn in_use(workspace: &Path, mut layers: Vec<Layer>) -> Result<Vec<Layer>, CliError> {
    for adopted in assay_engine::adopted_packs(workspace)? {
        if layers.iter().any(|layer| layer.name == adopted.name) {
            continue;
        }
        let kept = assay_engine::kept_pack(workspace, &adopted)?;
        let found = kept.or_else(|| embedded().remove(&adopted.name));
        layers.push(found.ok_or_else(|| {
            let what =
                format!("the workspace has taken on the pack `{}`, which this binary does not have", adopted.name);
            CliError::helped(what, "use a binary that has it")
        })?);
    }
    Ok(layers)
}

/// Is this layer, as it is, one of the binary's?
pub fn is_built_in(layer: &Layer) -> bool {
    embedded().get(&layer.name).is_some_and(|known| known.files == layer.files)
}

/// The built-in packs that bring a further standard, by name.
pub fn offered() -> Vec<Layer> {
    embedded().into_values().filter(brings_standard).collect()
}

/// The name a pack gives itself; that of its folder where it gives none.
fn name_of(layer: &Layer) -> String {
    let table = manifest(layer);
    let name = table.as_ref().and_then(|table| table.get("name")?.as_str());
    name.unwrap_or(&layer.name).to_owned()
}

/// The layers of the folder or built-in pack given, or of the embedded standard: those it uses come first.
pub fn layers(folder: Option<&Path>) -> Result<Vec<Layer>, CliError> {
    let mut known = embedded();
    let top = match folder {
        // The name of a built-in pack serves as well as a folder.
        Some(name) if !name.exists() && name.to_str().is_some_and(|name| known.contains_key(name)) => {
            name.to_string_lossy().into_owned()
        }
        Some(folder) => {
            let top = read_folder(folder)?;
            let name = top.name.clone();
            // A pack on the disk finds its neighbours there before those of the binary.
            let neighbours = folder.canonicalize().ok().and_then(|folder| folder.parent().map(Path::to_owned));
            for name in uses(&top) {
                if let Some(near) = neighbours.as_ref().map(|parent| parent.join(&name))
                    && near.join(MANIFEST).is_file()
                {
                    known.insert(name, read_folder(&near)?);
                }
            }
            known.insert(name.clone(), top);
            name
        }
        None => standard(&known)?,
    };
    let mut layers = Vec::new();
    gather(&known, &top, &mut BTreeSet::new(), &mut layers)?;
    Ok(layers)
}

/// A pack that cannot be loaded, told in full.
pub fn broken(folder: Option<&Path>, faults: &[Fault]) -> CliError {
    let errors: Vec<String> =
        faults.iter().filter(|fault| fault.level == Level::Error).map(ToString::to_string).collect();
    let what = format!("the pack has {}\n\n{}", counted(errors.len(), "error"), errors.join("\n"));
    match folder {
        Some(folder) => CliError::helped(what, format!("see `assay pack check {}`", folder.display())),
        None => CliError::Failure(what),
    }
}

/// Adds a pack after those it uses.
fn gather(
    known: &BTreeMap<String, Layer>,
    name: &str,
    seen: &mut BTreeSet<String>,
    layers: &mut Vec<Layer>,
) -> Result<(), CliError> {
    if !seen.insert(name.to_owned()) {
        return Ok(());
    }
    let Some(layer) = known.get(name) else {
        let names: Vec<&str> = known.keys().map(String::as_str).collect();
        let help = format!("put a folder `{name}` beside the pack, or use one of: {}", names.join(", "));
        return Err(CliError::helped(format!("there is no pack `{name}`"), help));
    };
    for used in uses(layer) {
        gather(known, &used, seen, layers)?;
    }
    layers.push(layer.clone());
    Ok(())
}

/// The embedded packs by name of their folder.
fn embedded() -> BTreeMap<String, Layer> {
    let layer = |folder: &Dir<'_>| {
        let name = folder.path().to_string_lossy().into_owned();
        let mut files = BTreeMap::new();
        collect(folder, &name, &mut files);
        (name.clone(), Layer { name, files })
    };
    EMBEDDED.dirs().map(layer).collect()
}

fn collect(folder: &Dir<'_>, root: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    for file in folder.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        let relative = path.strip_prefix(root).map_or(path.as_str(), |rest| rest.trim_start_matches('/'));
        files.insert(relative.to_owned(), file.contents().to_vec());
    }
    folder.dirs().for_each(|inner| collect(inner, root, files));
}

/// The embedded pack that no other uses, but for those that bring a further standard: these are followed when asked for.
fn standard(known: &BTreeMap<String, Layer>) -> Result<String, CliError> {
    let plain = || known.iter().filter(|(_, layer)| !brings_standard(layer));
    let used: BTreeSet<String> = plain().flat_map(|(_, layer)| uses(layer)).collect();
    let tops: Vec<&String> = plain().map(|(name, _)| name).filter(|name| !used.contains(*name)).collect();
    match tops.as_slice() {
        [one] => Ok((*one).clone()),
        [] => Err(CliError::Failure("this binary was built without a pack; give one with --pack".to_owned())),
        several => {
            let names: Vec<&str> = several.iter().map(|name| name.as_str()).collect();
            Err(CliError::Failure(format!(
                "this binary holds several packs ({}); give one with --pack",
                names.join(", ")
            )))
        }
    }
}

/// The packs a pack builds on. What is wrong with its manifest is told when it is loaded.
fn uses(layer: &Layer) -> Vec<String> {
    let table = manifest(layer);
    let uses = table.as_ref().and_then(|table| table.get("uses")?.as_array());
    uses.into_iter().flatten().filter_map(|name| name.as_str().map(ToOwned::to_owned)).collect()
}

/// Does the pack lay a standard beside those it builds on?
fn brings_standard(layer: &Layer) -> bool {
    manifest(layer).is_some_and(|table| table.contains_key("standards"))
}

fn manifest(layer: &Layer) -> Option<toml::Table> {
    let content = layer.files.get(MANIFEST)?;
    std::str::from_utf8(content).ok()?.parse().ok()
}

/// A pack folder, read into memory.
pub fn read_folder(folder: &Path) -> Result<Layer, CliError> {
    if !folder.join(MANIFEST).is_file() {
        let what = format!("{} is not a pack: it has no {MANIFEST}", folder.display());
        return Err(CliError::helped(what, "name the folder that holds pack.toml, registers/ and locales/"));
    }
    let root = folder.canonicalize().map_err(CliError::file(folder))?;
    let mut files = BTreeMap::new();
    let mut next = vec![root.clone()];
    while let Some(at) = next.pop() {
        for entry in std::fs::read_dir(&at).map_err(CliError::file(&at))? {
            let entry = entry.map_err(CliError::file(&at))?;
            let path = entry.path();
            let hidden = entry.file_name().to_string_lossy().starts_with('.');
            // Links are not followed: a circle of them would never end.
            let kind = entry.file_type().map_err(CliError::file(&path))?;
            if kind.is_dir() && !hidden {
                next.push(path);
            } else if kind.is_file()
                && !hidden
                && let Ok(relative) = path.strip_prefix(&root)
            {
                let parts: Vec<_> = relative.iter().map(|part| part.to_string_lossy()).collect();
                files.insert(parts.join("/"), std::fs::read(&path).map_err(CliError::file(&path))?);
            }
        }
    }
    let name = root.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(Layer { name, files })
}

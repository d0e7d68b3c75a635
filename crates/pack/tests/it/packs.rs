//! The packs of this repository.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use assay_pack::{Layer, Level, load_checked};

use crate::fixture::told;

fn packs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs")
}

fn read(name: &str) -> Layer {
    let folder = packs().join(name);
    let mut files = BTreeMap::new();
    let mut next = vec![folder.clone()];
    while let Some(at) = next.pop() {
        for entry in std::fs::read_dir(&at).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                next.push(path);
                continue;
            }
            let parts: Vec<_> = path.strip_prefix(&folder).unwrap().iter().map(|part| part.to_str().unwrap()).collect();
            files.insert(parts.join("/"), std::fs::read(&path).unwrap());
        }
    }
    Layer { name: name.to_owned(), files }
}

#[test]
fn every_pack_loads_without_errors() {
    let mut names: Vec<String> = std::fs::read_dir(packs())
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().join("pack.toml").is_file())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    names.retain(|name| name != "system");
    assert!(!names.is_empty());
    for name in names {
        if let Err(faults) = load_checked(&[read("system"), read(&name)]) {
            let errors: Vec<_> = faults.into_iter().filter(|fault| fault.level == Level::Error).collect();
            panic!("{} errors\n{}", errors.len(), told(&errors));
        }
    }
}

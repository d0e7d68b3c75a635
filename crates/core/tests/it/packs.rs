//! Packs to test with.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use assay_pack::{Layer, Pack, load};

/// The packs that come with Assay.
pub fn real() -> &'static Pack {
    static PACK: LazyLock<Pack> = LazyLock::new(|| {
        let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs");
        let mut names: Vec<String> = std::fs::read_dir(&packs)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        // The system comes first, the standard is layered over it.
        names.sort_by_key(|name| (name != "system", name.clone()));
        let layers: Vec<Layer> = names.iter().map(|name| folder(name, &packs.join(name))).collect();
        load(&layers).unwrap_or_else(|faults| panic!("{}", faults.iter().map(|fault| format!("{fault}\n")).collect::<String>()))
    });
    &PACK
}

fn folder(name: &str, path: &Path) -> Layer {
    let mut files = BTreeMap::new();
    read(path, "", &mut files);
    Layer { name: name.to_owned(), files }
}

fn read(path: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in std::fs::read_dir(path).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{prefix}{}", entry.file_name().into_string().unwrap());
        if entry.file_type().unwrap().is_dir() {
            read(&entry.path(), &format!("{name}/"), files);
        } else {
            files.insert(name, std::fs::read(entry.path()).unwrap());
        }
    }
}

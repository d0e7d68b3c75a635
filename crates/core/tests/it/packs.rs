//! Packs to test with.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use assay_pack::{Layer, Pack, load};

/// The packs that come with Assay.
pub fn real() -> &'static Arc<Pack> {
    static PACK: LazyLock<Arc<Pack>> = LazyLock::new(|| Arc::new(loaded(&["system", "iso9001"].map(built_in))));
    &PACK
}

/// A pack that comes with Assay.
pub fn built_in(name: &str) -> Layer {
    folder(name, &Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs").join(name))
}

/// The pack of these layers.
pub fn loaded(layers: &[Layer]) -> Pack {
    let told = |faults: Vec<assay_pack::Fault>| faults.iter().map(|fault| format!("{fault}\n")).collect::<String>();
    load(layers).unwrap_or_else(|faults| panic!("{}", told(faults)))
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

/// A small pack that has everything a pack can have.
pub fn small() -> &'static Arc<Pack> {
    static PACK: LazyLock<Arc<Pack>> = LazyLock::new(|| Arc::new(loaded(&[small_layer()])));
    &PACK
}

/// Its files.
pub fn small_layer() -> Layer {
    folder("small", &Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/tests/it/small"))
}

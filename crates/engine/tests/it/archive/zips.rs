//! Looking into archives, and breaking them.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Cursor, Read as _, Write as _};
use std::path::Path;

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// All members of an archive, in the order they stand in.
pub fn members(path: &Path) -> Vec<(String, Vec<u8>)> {
    let mut zip = ZipArchive::new(File::open(path).unwrap()).unwrap();
    (0..zip.len())
        .map(|index| {
            let mut member = zip.by_index(index).unwrap();
            let mut bytes = Vec::new();
            member.read_to_end(&mut bytes).unwrap();
            (member.name().unwrap().into_owned(), bytes)
        })
        .collect()
}

/// The members of an archive by name.
pub fn by_name(path: &Path) -> BTreeMap<String, Vec<u8>> {
    members(path).into_iter().collect()
}

/// Writes an archive of these members.
pub fn write(path: &Path, members: &[(String, Vec<u8>)]) {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in members {
        zip.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    std::fs::write(path, zip.finish().unwrap().into_inner()).unwrap();
}

/// Copies an archive with `change` made to its members.
pub fn changed(from: &Path, to: &Path, change: impl FnOnce(&mut Vec<(String, Vec<u8>)>)) {
    let mut all = members(from);
    change(&mut all);
    write(to, &all);
}

/// Replaces text in one member, where it must stand at least once.
pub fn replace(members: &mut [(String, Vec<u8>)], name: &str, find: &str, put: &str) {
    let (_, bytes) = members.iter_mut().find(|(member, _)| member == name).unwrap_or_else(|| panic!("no {name}"));
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert!(text.contains(find), "{name} has no {find}");
    *bytes = text.replacen(find, put, 1).into_bytes();
}

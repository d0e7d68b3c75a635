//! Files kept under the hash of their bytes.

use std::fs;

use assay_store::{Blobs, StoreError};

fn blobs() -> (tempfile::TempDir, Blobs) {
    let folder = tempfile::tempdir().unwrap();
    let blobs = Blobs::new(folder.path().join("files"));
    (folder, blobs)
}

fn files(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

#[test]
fn kept_once_and_given_back() {
    let (folder, blobs) = blobs();
    let digest = blobs.put(b"hello").unwrap();
    assert_eq!(digest, "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
    assert_eq!(blobs.put(b"hello").unwrap(), digest);
    assert_eq!(blobs.get(&digest).unwrap().as_deref(), Some(b"hello".as_slice()));
    assert_eq!(blobs.put(b"").unwrap().len(), 64);
    assert_eq!(files(folder.path()).len(), 2, "and nothing temporary stays");
}

#[test]
fn names_that_are_no_hashes_find_nothing() {
    let (folder, blobs) = blobs();
    fs::write(folder.path().join("secret"), "x").unwrap();
    blobs.put(b"hello").unwrap();
    for name in [
        "",
        "2c",
        "../secret",
        "../../etc/passwd",
        "é",
        &"0".repeat(64),
        &"/".repeat(64),
        &"A".repeat(64),
        &"g".repeat(64),
    ] {
        assert_eq!(blobs.get(name).unwrap(), None, "{name}");
    }
    let digest = blobs.put(b"hello").unwrap();
    assert_eq!(blobs.get(&digest.to_uppercase()).unwrap(), None);
}

#[test]
fn damage_is_told_and_mended_by_the_same_bytes() {
    let (folder, blobs) = blobs();
    let digest = blobs.put(b"hello").unwrap();
    let path = files(folder.path()).remove(0);
    fs::write(&path, "hellO").unwrap();
    assert!(matches!(blobs.get(&digest), Err(StoreError::Damaged(_))));
    fs::write(&path, "hel").unwrap();
    assert!(matches!(blobs.get(&digest), Err(StoreError::Damaged(_))));
    // Cut off in the middle, it is made whole by whoever brings the bytes again.
    blobs.put(b"hello").unwrap();
    assert_eq!(blobs.get(&digest).unwrap().as_deref(), Some(b"hello".as_slice()));
}

#[test]
fn many_write_the_same_at_once() {
    let (folder, blobs) = blobs();
    let bytes: Vec<u8> = (0..300_000_u32).flat_map(u32::to_le_bytes).collect();
    let threads: Vec<_> = (0..8)
        .map(|_| {
            let (blobs, bytes) = (blobs.clone(), bytes.clone());
            std::thread::spawn(move || blobs.put(&bytes).unwrap())
        })
        .collect();
    let digests: Vec<String> = threads.into_iter().map(|thread| thread.join().unwrap()).collect();
    assert!(digests.windows(2).all(|pair| pair[0] == pair[1]));
    assert_eq!(blobs.get(&digests[0]).unwrap().as_deref(), Some(bytes.as_slice()));
    assert_eq!(files(folder.path()).len(), 1);
}

#[test]
fn a_place_that_cannot_be_written_to_is_told() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("file"), "x").unwrap();
    let error = Blobs::new(folder.path().join("file")).put(b"hello").unwrap_err();
    assert!(matches!(&error, StoreError::File { .. }), "{error}");
}

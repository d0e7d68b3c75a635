//! A workspace takes on a further pack, and lets go of it again.

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::{ADMIN, Desk, Ran, copy};

fn packs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs")
}

/// A workspace of the built-in pack.
fn desk() -> Desk {
    let desk = Desk::empty();
    desk.real(&["new", "acme", "--name", "Acme", "--admin", ADMIN]).ended(0);
    desk
}

fn acme(desk: &Desk, args: &[&str]) -> Ran {
    desk.real(&[&["-w", "acme"], args].concat())
}

#[test]
fn a_built_in_pack_is_taken_on_followed_and_removed() {
    let desk = desk();
    let told = acme(&desk, &["pack", "adopt", "customer-2026", "--dry-run", "--json"]).ended(0).json();
    assert_eq!((told["requirements"].as_u64(), told["shared"].as_u64()), (Some(15), Some(7)), "{told}");
    assert_eq!((told["adopted"].as_bool(), told["losses"].as_array().map(Vec::len)), (Some(false), Some(0)));
    let ran = acme(&desk, &["pack", "adopt", "customer-2026"]).ended(0);
    assert!(ran.out.contains("Taken on: customer-2026"), "{}", ran.out);
    acme(&desk, &["pack", "adopt", "customer-2026"]).ended(2).err.find("already").expect("says so");
    acme(&desk, &["verify"]).ended(0);
    // From now on it is followed without being named.
    let checked = acme(&desk, &["check"]);
    assert!(checked.out.contains("of all standards met"), "{}", checked.out);
    // Archives bring it along; what restores them is told the pack, as for any other.
    for (make, file) in [("backup", "backup.zip"), ("export", "export.zip")] {
        acme(&desk, &[make, file]).ended(0);
        desk.real(&["restore", file, make, "--pack", "customer-2026"]).ended(0);
        desk.real(&["-w", make, "verify"]).ended(0);
        desk.real(&["-w", make, "pack", "remove", "customer-2026"]).ended(0);
    }
    let ran = acme(&desk, &["pack", "remove", "customer-2026", "--reason", "tried out"]).ended(0);
    assert!(ran.out.contains("not followed any more"), "{}", ran.out);
    acme(&desk, &["pack", "remove", "customer-2026"]).ended(2).err.find("was not taken on").expect("says so");
    acme(&desk, &["pack", "remove", "iso9001"]).ended(2);
    acme(&desk, &["verify"]).ended(0);
}

#[test]
fn what_is_used_is_not_removed() {
    let desk = desk();
    acme(&desk, &["pack", "adopt", "customer-2026"]).ended(0);
    desk.file("judged.csv", "title,requirement,verdict,reason\nLooked at,C5.2-1,met,Seen with the customer\n");
    acme(&desk, &["import", "judged.csv", "--register", "judgement"]).ended(0);
    let ran = acme(&desk, &["pack", "remove", "customer-2026"]);
    assert!(ran.code != 0 && ran.err.contains("1 records of `judgement` with `C5.2-1`"), "{}", ran.err);
    acme(&desk, &["verify"]).ended(0);
}

#[test]
fn a_pack_of_a_folder_is_kept_in_the_workspace() {
    let desk = desk();
    copy(&packs().join("customer-2026"), &desk.path("own"));
    let manifest = desk.read("own/pack.toml").replace("name = \"customer-2026\"", "name = \"own\"");
    desk.file("own/pack.toml", &manifest);
    acme(&desk, &["pack", "adopt", "own"]).ended(0);
    fs::remove_dir_all(desk.path("own")).unwrap();
    acme(&desk, &["verify"]).ended(0);
    acme(&desk, &["pack", "remove", "own"]).ended(0);
}

#[test]
fn what_cannot_be_taken_on_changes_nothing() {
    let desk = desk();
    let unknown = acme(&desk, &["pack", "adopt", "nonsense"]).ended(2);
    assert!(unknown.err.contains("nonsense"), "{}", unknown.err);
    // A fault is told with its place.
    copy(&packs().join("customer-2026"), &desk.path("bad"));
    let checks = desk.read("bad/checks/customer-2026.toml");
    desk.file("bad/checks/customer-2026.toml", &checks.replacen("record.", "record.no_such_", 1));
    let faulty = acme(&desk, &["pack", "adopt", "bad"]).ended(2);
    assert!(faulty.err.contains("checks/customer-2026.toml:"), "{}", faulty.err);
    // An overlay without a field that a check reads.
    let lot = fs::read_to_string(packs().join("iso9001/registers/lot.toml")).unwrap();
    let (before, rest) = lot.split_once("[fields.expires_on]").unwrap();
    let after = rest.split_once("[fields.released_by]").unwrap().1;
    desk.file("thin/registers/lot.toml", &format!("{before}[fields.released_by]{after}"));
    desk.file("thin/pack.toml", "name = \"thin\"\nversion = \"1\"\nuses = [\"iso9001\"]\n");
    let thin = acme(&desk, &["pack", "adopt", "thin"]).ended(2);
    assert!(thin.err.contains("expires_on"), "{}", thin.err);
    acme(&desk, &["pack", "adopt", "iso9001"]).ended(2);
    desk.real(&["-w", "nowhere", "pack", "adopt", "customer-2026"]).ended(2);
    acme(&desk, &["verify"]).ended(0);
    acme(&desk, &["pack", "remove", "nonsense"]).ended(2);
}

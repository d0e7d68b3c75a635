//! Every check of the real packs proves itself.

use assay_core::prove;

use crate::packs;

#[test]
fn every_check_fires_and_falls_silent() {
    let pack = packs::real();
    let faults: Vec<String> = pack
        .checks
        .iter()
        .flat_map(|check| {
            let missing = (check.fires.is_none() || check.silent.is_none()).then(|| format!("{} has no proof", check.code));
            let failed = prove(pack, check).err().map(|fault| fault.to_string());
            missing.into_iter().chain(failed)
        })
        .collect();
    assert_eq!(faults, Vec::<String>::new());
    assert!(pack.checks.len() >= 60);
}

//! Every check of the real packs proves itself.

use assay_core::prove;

use crate::packs;

#[test]
fn every_check_fires_and_falls_silent() {
    let pack = crate::standards::integrated();
    let faults: Vec<String> = pack
        .checks
        .iter()
        .flat_map(|check| {
            let missing =
                (check.fires.is_none() || check.silent.is_none()).then(|| format!("{} has no proof", check.code));
            let failed = prove(pack, check).err().map(|fault| fault.to_string());
            missing.into_iter().chain(failed)
        })
        .collect();
    assert_eq!(faults, Vec::<String>::new());
    assert!(pack.checks.len() >= 60);
}

/// A proof that proves nothing is told from one that holds.
#[test]
fn what_a_proof_can_lack() {
    let pack = packs::small();
    let told = |code: &str| prove(pack, pack.check(code).unwrap()).unwrap_err().to_string();
    assert_eq!(told("A4.1-02"), "A4.1-02 does not fire on the facts that should make it fire");
    assert_eq!(told("A4.1-07"), "A4.1-07 fires at ORG-01 on the facts that should keep it silent");
}

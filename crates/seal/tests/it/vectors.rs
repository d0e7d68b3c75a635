//! Published test vectors, kept beside the checkout.

use assay_seal::Hash;
use assay_seal::jcs;
use assay_seal::merkle::{verify_consistency, verify_inclusion, verify_subtree_consistency, verify_subtree_inclusion};
use assay_seal::note::verify_ed25519;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

fn read<T: DeserializeOwned>(name: &str) -> T {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/truth/seal").join(name);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| {
        panic!(
            "the published vectors are missing: {} ({error}); put the folder `shared` beside the checkout",
            path.display()
        )
    });
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{} cannot be read: {error}", path.display()))
}

fn unhex(text: &str) -> Vec<u8> {
    let digits: Vec<char> = text.chars().filter(|digit| !digit.is_whitespace()).collect();
    digits.chunks(2).map(|pair| u8::from_str_radix(&String::from_iter(pair), 16).unwrap()).collect()
}

#[derive(Deserialize)]
struct JcsFile {
    cases: BTreeMap<String, JcsCase>,
}

#[derive(Deserialize)]
struct JcsCase {
    input: String,
    output: String,
    outhex: String,
}

#[test]
fn canonical_json_agrees_with_rfc8785() {
    let file: JcsFile = read("rfc8785_jcs.json");
    assert_eq!(file.cases.len(), 6);
    for (name, case) in file.cases {
        let input: Value = serde_json::from_str(&case.input).unwrap();
        let mut appended = b"before ".to_vec();
        jcs::append(&input, &mut appended).unwrap();
        assert_eq!(jcs::to_string(&input).unwrap(), case.output, "{name}");
        assert_eq!(appended, [b"before ".to_vec(), unhex(&case.outhex)].concat(), "{name}");
    }
}

#[derive(Deserialize)]
struct MerkleFile {
    cases: Vec<MerkleEntry>,
}

#[derive(Deserialize)]
struct MerkleEntry {
    file: String,
    case: MerkleCase,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct MerkleCase {
    leaf_idx: Option<u64>,
    tree_size: Option<u64>,
    size1: Option<u64>,
    size2: Option<u64>,
    start: Option<u64>,
    end: Option<u64>,
    size: Option<u64>,
    leaf_hash: Option<String>,
    root: Option<String>,
    root1: Option<String>,
    root2: Option<String>,
    proof: Option<Vec<String>>,
    want_err: bool,
}

/// What stands for a hash in the vectors, which may be anything: what is not 32 bytes counts as a refusal, except where
/// a vector compares two equal texts that are no hashes ("don't care").
fn hash(text: &Option<String>) -> Result<Hash, String> {
    let text = text.as_deref().unwrap();
    match text.strip_prefix("ZG9uJ3QgY2FyZSA") {
        Some(which) => Ok(Hash::of(which.as_bytes())),
        None => text.parse().map_err(|error: assay_seal::Base64Error| error.to_string()),
    }
}

fn judge(kind: &str, case: &MerkleCase) -> Result<(), String> {
    let path: Vec<Hash> = case
        .proof
        .iter()
        .flatten()
        .map(|step| step.parse().map_err(|error: assay_seal::Base64Error| error.to_string()))
        .collect::<Result<_, _>>()?;
    let number = |number: Option<u64>| number.unwrap();
    let verdict = match kind {
        "inclusion" => verify_inclusion(
            hash(&case.leaf_hash)?,
            number(case.leaf_idx),
            number(case.tree_size),
            hash(&case.root)?,
            &path,
        ),
        "consistency" => {
            verify_consistency(number(case.size1), hash(&case.root1)?, number(case.size2), hash(&case.root2)?, &path)
        }
        "subtreeinclusion" => verify_subtree_inclusion(
            hash(&case.leaf_hash)?,
            number(case.leaf_idx),
            number(case.start),
            number(case.end),
            hash(&case.root)?,
            &path,
        ),
        "subtreeconsistency" => verify_subtree_consistency(
            number(case.start),
            number(case.end),
            hash(&case.root1)?,
            number(case.size),
            hash(&case.root2)?,
            &path,
        ),
        other => panic!("a kind of vector this test does not know: {other}"),
    };
    verdict.map_err(|error| error.to_string())
}

#[test]
fn merkle_proofs_agree_with_rfc6962() {
    let file: MerkleFile = read("merkle_rfc6962_proofs.json");
    assert_eq!(file.cases.len(), 518);
    for entry in file.cases {
        let kind = entry.file.split('/').nth(1).unwrap();
        let verdict = judge(kind, &entry.case);
        assert_eq!(verdict.is_err(), entry.case.want_err, "{}: {verdict:?}", entry.file);
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct EddsaFile {
    number_of_tests: usize,
    test_groups: Vec<EddsaGroup>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct EddsaGroup {
    public_key: EddsaKey,
    tests: Vec<EddsaCase>,
}

#[derive(Deserialize)]
struct EddsaKey {
    pk: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct EddsaCase {
    tc_id: u32,
    comment: String,
    msg: String,
    sig: String,
    result: String,
}

#[test]
fn ed25519_agrees_with_wycheproof() {
    let file: EddsaFile = read("wycheproof_ed25519_test.json");
    let mut judged = 0;
    for group in &file.test_groups {
        let public_key = unhex(&group.public_key.pk);
        for case in &group.tests {
            let verdict = verify_ed25519(&public_key, &unhex(&case.msg), &unhex(&case.sig));
            let wanted = match case.result.as_str() {
                "valid" => true,
                "invalid" => false,
                other => panic!("test {}: a result this test does not know: {other}", case.tc_id),
            };
            assert_eq!(verdict.is_ok(), wanted, "test {} ({}): {verdict:?}", case.tc_id, case.comment);
            judged += 1;
        }
    }
    assert_eq!(judged, file.number_of_tests);
}

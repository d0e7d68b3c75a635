//! A standard that a layer brings beside the first.

use assay_pack::{Decided, Layer, Standard};

use crate::fixture::{faults, layer, load_well, tiny, told};

const MANIFEST: &str =
    "name = \"buyer\"\nversion = \"1.0.0\"\nuses = [\"tiny\"]\n[standards.buyer]\neditions = [\"buyer-1\"]\n";
const CLAUSES: &str =
    "[[clause]]\nnumber = \"B1\"\nparent = \"\"\neditions = [\"buyer-1\"]\nauditable_in = [\"buyer-1\"]\n";
const SHARED: &str = "[[requirement]]\nid = \"B1-a\"\nclause = \"B1\"\neditions = [\"buyer-1\"]\ndocumented = \"none\"\nsame_as = [\"4.1-a\"]\n";
const TEXTS: &str = "standard-buyer = Buyer\nedition-buyer-1 = Buyer, first edition\nclause-B1 = Parts\nrequirement-B1-a = Shared\n    .text = Do it.\n    .question = Is it done?\n    .evidence = records\n";

fn buyer(edit: impl Fn(&str, &str) -> String) -> Layer {
    let files = [
        ("pack.toml", MANIFEST),
        ("clauses.toml", CLAUSES),
        ("requirements/buyer.toml", SHARED),
        ("locales/en/buyer.ftl", TEXTS),
    ];
    let files: Vec<(&str, String)> = files.iter().map(|(path, text)| (*path, edit(path, text))).collect();
    layer("buyer", &files.iter().map(|(path, text)| (*path, text.as_str())).collect::<Vec<_>>())
}

#[test]
fn a_layer_brings_a_standard() {
    let pack = load_well(&[tiny(), buyer(|_, text| text.to_owned())]);
    assert_eq!(pack.editions, ["2020", "2030", "buyer-1"]);
    assert_eq!(pack.default_edition, "2030", "the first standard is still the one followed");
    let standard = |key: Option<&str>, editions: &[&str]| Standard {
        key: key.map(Into::into),
        editions: editions.iter().map(|edition| (*edition).to_owned()).collect(),
    };
    assert_eq!(pack.standards, [standard(None, &["2020", "2030"]), standard(Some("buyer"), &["buyer-1"])]);
    assert_eq!(pack.standard_of("buyer-1"), pack.standards.get(1));
    let shared = pack.requirement("B1-a").unwrap();
    assert_eq!((shared.same_as.as_slice(), shared.decided), (&["4.1-a".to_owned()][..], Decided::Auto));
    // The checks of what it stands as look at it too.
    for check in pack.checks.iter().filter(|check| check.requirements.iter().any(|id| id == "4.1-a")) {
        assert_eq!(check.requirements.last().unwrap(), "B1-a", "{}", check.code);
        assert!(pack.belongs(&check.requirements, &pack.standards[1]));
    }
    // A pack with one standard has one.
    assert_eq!(load_well(&[tiny()]).standards, [standard(None, &["2020", "2030"])]);
}

/// Each fault: the file, what is written there, what instead, what is told of it and where.
#[test]
fn what_can_be_wrong_with_it() {
    let own = "check_type = \"none\"";
    let chained = format!("{SHARED}{}", SHARED.replace("B1-a", "B1-b").replace("4.1-a", "B1-a"));
    for (file, find, replace, says, hint) in [
        ("pack.toml", "buyer-1", "2030", "another standard has the edition `2030` too", "`buyer-2030`"),
        ("pack.toml", "[\"buyer-1\"]", "[]", "the standard `buyer` has no edition", "its year"),
        ("clauses.toml", "\"B1\"", "\"4.1\"", "clause `4.1` is declared twice", ""),
        ("requirements/buyer.toml", "B1-a", "4.1-a", "requirement `4.1-a` is declared twice", ""),
        ("requirements/buyer.toml", "[\"4.1-a\"]", "[\"4.1-x\"]", "unknown requirement `4.1-x`", "4.1-a"),
        (
            "requirements/buyer.toml",
            "[\"4.1-a\"]",
            "[\"B1-a\"]",
            "`B1-a` stands as others do itself",
            "name what decides",
        ),
        ("requirements/buyer.toml", "[\"4.1-a\"]", "[\"4.1-a\", \"4.1-a\"]", "`4.1-a` is listed twice", ""),
        ("requirements/buyer.toml", "[\"4.1-a\"]", "[]", "this names no requirement", "leave it out"),
        ("requirements/buyer.toml", SHARED, &chained, "`B1-a` stands as others do itself", "4.1-a"),
        ("requirements/buyer.toml", "same_as", &format!("{own}\nsame_as"), "has no `check_type`", "leave this out"),
        (
            "requirements/buyer.toml",
            "same_as = [\"4.1-a\"]",
            &format!(
                "{own}\n[[requirement]]\nid = \"B1-b\"\nclause = \"B1\"\neditions = [\"buyer-1\"]\ndocumented = \"none\"\nsame_as = [\"B1-a\"]"
            ),
            "`B1-a` is of the same standard",
            "another standard",
        ),
        (
            "requirements/buyer.toml",
            "[\"buyer-1\"]",
            "[\"2030\", \"buyer-1\"]\nclause_buyer-1 = \"B1\"\nclause_2030 = \"4.1\"",
            "is of editions of two standards",
            "`same_as`",
        ),
        ("locales/en/buyer.ftl", "standard-buyer = Buyer\n", "", "no text `standard-buyer`", ""),
        ("locales/en/buyer.ftl", "edition-buyer-1", "# edition", "no text `edition-buyer-1`", ""),
    ] {
        let broken = buyer(|path, text| match path == file {
            true => {
                assert!(text.contains(find), "{find}");
                text.replacen(find, replace, 1)
            }
            false => text.to_owned(),
        });
        let told = told(&faults(&[tiny(), broken]));
        assert!(told.contains(says) && told.contains(hint), "{says}\n{told}");
        let place = if file.starts_with("locales") { "--> buyer/pack.toml:" } else { &format!("--> buyer/{file}:") };
        assert!(told.contains(place), "{place}\n{told}");
    }
}

#[test]
fn what_is_shared_has_no_checks_of_its_own() {
    let mut tiny = tiny();
    let checks = String::from_utf8(tiny.files["checks/issues.toml"].clone()).unwrap();
    tiny.files
        .insert("checks/issues.toml".to_owned(), checks.replacen("\"4.1-a\"", "\"4.1-a\", \"B1-a\"", 1).into_bytes());
    let told = told(&faults(&[tiny, buyer(|_, text| text.to_owned())]));
    assert!(told.contains("the requirement `B1-a` has no checks of its own"), "{told}");
    assert!(told.contains("it stands as 4.1-a does") && told.contains("--> tiny/checks/issues.toml:"), "{told}");
}

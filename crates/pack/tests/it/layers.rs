//! Layers: what later ones add and replace.

use assay_pack::{Layer, Level, load};

use crate::fixture::{FILES, faults, layer, load_well, tiny, told};

const TOP: &str = r#"
name = "top"
version = "2.0.0"
uses = ["tiny"]
roles = ["auditor"]
groups = ["extra"]
[parameters.review_months]
type = "integer"
default = 6
[parameters.more]
type = "text"
default = "x"
"#;

const TEXTS: &str = "
role-auditor = Auditor
group-extra = Extra
parameter-more = More
option-person-access-auditor = Auditor
group-plan = Planning
";

fn person() -> String {
    let (_, text) = FILES.iter().find(|(path, _)| *path == "registers/person.toml").unwrap();
    text.replace("[\"quality\", \"admin\"]", "[\"quality\", \"admin\", \"auditor\"]")
}

fn top() -> Layer {
    layer("top", &[("pack.toml", TOP), ("registers/person.toml", &person()), ("locales/en/top.ftl", TEXTS)])
}

#[test]
fn later_layers_add_and_replace() {
    let pack = load_well(&[tiny(), top()]);
    assert_eq!((pack.name.as_str(), pack.version.as_str()), ("top", "2.0.0"));
    assert_eq!(pack.editions, ["2020", "2030"]);
    assert_eq!(pack.roles, ["quality", "admin", "auditor"]);
    assert_eq!(pack.groups, ["extra", "plan", "act"]);
    assert_eq!(pack.parameters["review_months"].default, serde_json::json!(6));
    assert!(pack.parameters.contains_key("more") && pack.parameters.contains_key("threshold"));
    assert_eq!(pack.registers.len(), 3);
    let names: Vec<&str> = pack.texts["en"].iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["tiny/locales/en/issue.ftl", "tiny/locales/en/pack.ftl", "top/locales/en/top.ftl"]);
}

#[test]
fn a_layer_names_the_ones_below() {
    let faults = load(&[top()]).unwrap_err();
    assert!(told(&faults).contains("uses the unknown layer `tiny`"), "{}", told(&faults));
    assert!(told(&faults).contains("--> top/pack.toml:4:9"), "{}", told(&faults));
}

#[test]
fn a_layer_needs_a_manifest() {
    let faults = load(&[layer("bare", &[])]).unwrap_err();
    assert_eq!((faults[0].file.as_str(), faults[0].message.as_str()), ("bare/pack.toml", "this file is missing"));
    assert_eq!(load(&[]).unwrap_err().len(), 1);
}

#[test]
fn other_files_are_kept() {
    let mut tiny = tiny();
    tiny.files.insert("demo/one.toml".to_owned(), b"not even TOML".to_vec());
    let pack = load_well(&[tiny]);
    assert_eq!(pack.files.keys().collect::<Vec<_>>(), ["demo/one.toml"]);
}

#[test]
fn a_file_that_is_not_text() {
    let mut tiny = tiny();
    tiny.files.insert("registers/odd.toml".to_owned(), vec![0xff, 0xfe]);
    let faults = faults(&[tiny]);
    assert_eq!(faults[0].file, "tiny/registers/odd.toml");
    assert_eq!(faults[0].message, "this file is not UTF-8 text");
}

#[test]
fn a_second_language_needs_every_text() {
    let mut tiny = tiny();
    let manifest = String::from_utf8(tiny.files["pack.toml"].clone()).unwrap();
    tiny.files.insert("pack.toml".to_owned(), manifest.replace("[\"en\"]", "[\"en\", \"fr\"]").into_bytes());
    let english = tiny.files["locales/en/issue.ftl"].clone();
    tiny.files.insert("locales/fr/issue.ftl".to_owned(), english);
    let faults = faults(&[tiny]);
    assert!(!faults.is_empty());
    for fault in &faults {
        assert!(fault.message.ends_with("in the language `fr`"), "{fault}");
    }
    assert!(!told(&faults).contains("field-issue"), "{}", told(&faults));
}

/// A field that a check below reads is missing, or of another type: told where it is read, and where it was replaced.
#[test]
fn a_layer_that_takes_a_field_away_from_a_check() {
    let (_, issue) = FILES.iter().find(|(path, _)| *path == "registers/issue.toml").unwrap();
    let manifest = "name = \"top\"\nversion = \"1.0.0\"\nuses = [\"tiny\"]\n";
    let over = |find: &str, replace: &str| {
        assert!(issue.contains(find));
        let top = layer("top", &[("pack.toml", manifest), ("registers/issue.toml", &issue.replace(find, replace))]);
        told(&faults(&[tiny(), top]))
    };
    let gone = over("[fields.readings]\ntype = \"table\"", "[fields.measured]\ntype = \"table\"");
    assert!(gone.contains("--> tiny/checks/issues.toml:9:"), "{gone}");
    assert!(gone.contains("note: this replaces all of `tiny/registers/issue.toml`"), "{gone}");
    assert!(gone.contains("--> top/registers/issue.toml:1:1"), "{gone}");
    let retyped = over("type = \"link\"\nto = \"person\"\ninverse = \"issues\"", "type = \"text\"");
    assert!(retyped.contains("this shows no records"), "{retyped}");
    assert!(retyped.contains("--> tiny/checks/issues.toml:10:"), "{retyped}");
}

/// A second edition that is told only in part.
#[test]
fn an_edition_told_by_halves() {
    let mut tiny = tiny();
    let manifest = String::from_utf8(tiny.files["pack.toml"].clone()).unwrap();
    let way = "[transition.2030]\nfrom = \"2020\"\nchanges = [\"same\", \"new\"]\nasks = [\"new\"]\ndates = [{ key = \"out\", on = \"2030-01-31\", sure = \"medium\" }]\n";
    tiny.files.insert("pack.toml".to_owned(), (manifest + way).into_bytes());
    let words = "transition-2030 = The new edition\ntransition-2030-out = Published\nchange-same = Same\n    .lead = Nothing.\nchange-new = New\n    .lead = Do it.\n";
    tiny.files.insert("locales/en/way.ftl".to_owned(), words.as_bytes().to_vec());
    let pack = load_well(&[tiny.clone()]);
    let transition = pack.transition("2030").unwrap();
    assert_eq!((transition.from.as_str(), transition.asks.as_slice()), ("2020", &["new".to_owned()][..]));
    assert!(transition.dates[0].sure.is_provisional());
    let catalogue = String::from_utf8(tiny.files["requirements/4.toml"].clone()).unwrap();
    for (find, replace, told_of) in [
        ("change_2030 = \"same\"\n", "", "requirement `4.1-a` does not say what changed in `2030`"),
        ("\"same\"", "\"sane\"", "requirement `4.1-a` names the unknown change `sane`"),
        ("change_2030", "confidence_2030 = \"sure\"\nchange_2030", "is of the unknown confidence `sure`"),
    ] {
        let mut broken = tiny.clone();
        broken.files.insert("requirements/4.toml".to_owned(), catalogue.replace(find, replace).into_bytes());
        let told = told(&faults(&[broken]));
        assert!(told.contains(told_of) && told.contains("--> tiny/requirements/4.toml:2:6"), "{told}");
    }
    let mut silent = tiny.clone();
    silent.files.remove("locales/en/way.ftl");
    let told = told(&faults(&[silent]));
    assert!(told.contains("no text `transition-2030-out`") && told.contains("no text `change-new`"), "{told}");
}

#[test]
fn faults_come_by_file_and_line() {
    let mut tiny = tiny();
    for (path, text) in
        [("registers/issue.toml", "key = 1\nodd = 2\nprefix = 3\n"), ("registers/person.toml", "x = 1\n")]
    {
        tiny.files.insert(path.to_owned(), text.as_bytes().to_vec());
    }
    let faults = faults(&[tiny]);
    let places: Vec<_> = faults.iter().map(|fault| (fault.file.clone(), fault.line, fault.column)).collect();
    assert!(places.is_sorted() && places.len() > 8, "{}", told(&faults));
    assert!(faults.iter().any(|fault| fault.level == Level::Error));
}

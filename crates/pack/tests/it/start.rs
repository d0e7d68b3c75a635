//! What a new organisation is asked and given: what is read, and every fault that it can have.

use assay_pack::{Layer, NextPlace, PhrasePart, Planned, QuestionKind, load};

use crate::fixture::{layer, load_well, tiny, told};

const QUESTIONS: &str = r#"sections = ["you"]
[[question]]
key = "trade"
section = "you"
kind = "choice"
options = ["baker", "smith"]
required = true
[[question]]
key = "size"
section = "you"
kind = "integer"
min = 1
max = 500
[[question]]
key = "sites"
section = "you"
kind = "lines"
max_length = 40
most = 5
when = "size > 3"
[[question]]
key = "designs"
section = "you"
kind = "boolean"
decides = "4.1"
[[question]]
key = "by"
section = "you"
kind = "date"
ahead = true
default = "size > 100 ? today + months(12) : today + months(6)"
[[next]]
key = "look"
record = "@iss-first"
[[next]]
key = "people"
register = "person"
"#;

const PRESET: &str = r#"when = "trade == 'baker'"
[[record]]
register = "issue"
key = "iss-first"
when = "size > 1"
fields = { severity = "major", due = "{by}", about = ["@iss-site"], rework = 2.5, readings = [{ kind = "first", when = "designs == false" }, { value = 3 }] }
en = { title = "First {trade}", readings = [{ what = "Width" }, { what = "Height" }] }
fr = { title = "Première {trade}", readings = [{ what = "Largeur" }, { what = "Hauteur" }] }
[[record]]
register = "issue"
key = "iss-site"
each = "sites"
en = { title = "Look at {it}" }
fr = { title = "Voir {it}" }
"#;

const OTHER: &str = r#"when = "trade == 'smith'"
[[record]]
register = "issue"
key = "iss-first"
en = { title = "Hot iron" }
fr = { title = "Fer chaud" }
"#;

/// The tiny pack in two languages, with a start.
fn pack() -> Layer {
    let mut pack = tiny();
    let manifest = String::from_utf8(pack.files["pack.toml"].clone()).unwrap();
    let manifest = manifest.replace("languages = [\"en\"]", "languages = [\"en\", \"fr\"]");
    pack.files.insert("pack.toml".to_owned(), manifest.into_bytes());
    pack.files.extend(
        layer(
            "tiny",
            &[("start/questions.toml", QUESTIONS), ("start/presets/a.toml", PRESET), ("start/presets/b.toml", OTHER)],
        )
        .files,
    );
    pack
}

/// What is told of the pack with a piece of one file replaced: places and messages of errors.
fn faults(path: &str, find: &str, replace: &str) -> Vec<String> {
    let mut pack = pack();
    let text = String::from_utf8(pack.files[path].clone()).unwrap();
    assert!(text.contains(find), "{path} holds {find:?}");
    pack.files.insert(path.to_owned(), text.replacen(find, replace, 1).into_bytes());
    let faults = load(&[pack]).err().unwrap_or_default();
    faults
        .iter()
        .map(|fault| format!("{}:{} {}", fault.file.replace("tiny/start/", ""), fault.line, fault.message))
        .collect()
}

#[test]
fn questions_records_and_next_steps_are_read() {
    let pack = load_well_without_texts();
    let start = pack.start.as_ref().unwrap();
    assert_eq!(start.questions.len(), 5);
    assert_eq!(
        start.question("trade").unwrap().kind,
        QuestionKind::Choice(vec!["baker".to_owned(), "smith".to_owned()])
    );
    assert_eq!(start.question("designs").unwrap().decides.as_deref(), Some("4.1"));
    let first = &start.seeds[0];
    assert_eq!((first.key.as_str(), first.when.len(), first.each), ("iss-first", 2, None));
    let title = first.fields["fr"].iter().find(|(key, _)| key == "title").map(|(_, value)| value);
    let Some(Planned::Text(phrase)) = title else { panic!("a title is text") };
    assert_eq!(phrase.0, [PhrasePart::Text("Première ".to_owned()), PhrasePart::Answer(0)]);
    let readings = first.fields["en"].iter().find(|(key, _)| key == "readings").map(|(_, value)| value);
    let Some(Planned::Rows(rows)) = readings else { panic!("readings are rows") };
    assert_eq!(rows.len(), 2);
    assert!(rows[0].when.is_some() && rows[0].cells.len() == 2, "rows are put together by their place");
    assert_eq!(start.seeds[1].each, Some(2));
    assert_eq!(start.next[0].at, NextPlace::Record("iss-first".to_owned()));
}

fn load_well_without_texts() -> assay_pack::Pack {
    load(&[pack()]).unwrap_or_else(|faults| panic!("{}", told(&faults)))
}

#[test]
fn a_pack_need_not_ask_anything() {
    assert!(load_well(&[tiny()]).start.is_none());
    let mut lonely = tiny();
    lonely.files.insert("start/presets/a.toml".to_owned(), OTHER.as_bytes().to_vec());
    let faults = load(&[lonely]).unwrap_err();
    assert!(told(&faults).contains("nobody is asked anything"), "{}", told(&faults));
}

#[test]
fn every_name_and_value_is_proved() {
    let questions = "start/questions.toml";
    let preset = "start/presets/a.toml";
    let cases = [
        (questions, "kind = \"boolean\"", "kind = \"bool\"", "unknown kind `bool`"),
        (questions, "decides = \"4.1\"", "decides = \"9.9\"", "unknown clause `9.9`"),
        (questions, "key = \"size\"", "key = \"trade\"", "there are two questions `trade`"),
        (questions, "key = \"size\"", "key = \"today\"", "`today` has a meaning of its own"),
        (questions, "section = \"you\"", "section = \"me\"", "unknown section `me`"),
        (questions, "when = \"size > 3\"", "when = \"designs\"", "there is no variable `designs`"),
        (questions, "max = 500", "max = 0", "no number lies between"),
        (questions, "most = 5", "most = 0", "expected a number from 1 to 5000"),
        (questions, "record = \"@iss-first\"", "record = \"@iss-none\"", "no record is called `iss-none`"),
        (questions, "register = \"person\"", "register = \"persons\"", "unknown register `persons`"),
        (questions, "register = \"person\"", "", "a next step has either `record` or `register`"),
        (preset, "'baker'", "'bakker'", "bakker"),
        (preset, "register = \"issue\"", "register = \"issues\"", "unknown register `issues`"),
        (preset, "severity = \"major\"", "severity = \"huge\"", "unknown option `huge`"),
        (preset, "severity = \"major\"", "severty = \"major\"", "`issue` has no field `severty`"),
        (preset, "due = \"{by}\"", "due = \"2026-11-12\"", "should be a date"),
        (preset, "due = \"{by}\"", "due = \"{size}\"", "should be a date"),
        (preset, "due = \"{by}\"", "cost = 3", "`cost` is computed and cannot be set"),
        (preset, "due = \"{by}\"", "helpers = [\"@iss-site\"]", "it cannot be given here"),
        (preset, "[\"@iss-site\"]", "[\"@iss-sites\"]", "no record is called `@iss-sites`"),
        (preset, "about = [\"@iss-site\"]", "person = \"@iss-site\"", "which this field cannot hold"),
        (preset, "rework = 2.5", "rework = \"much\"", "is not a decimal number"),
        (preset, "kind = \"first\"", "kynd = \"first\"", "`readings` has no column `kynd`"),
        (preset, "{ what = \"Height\" }]", "{ what = \"Height\" }, { what = \"More\" }]", "rows"),
        (preset, ", { what = \"Hauteur\" }]", "]", "is 1 row"),
        (preset, "fr = { title = \"Voir {it}\" }", "", "nothing is said in `fr`"),
        (
            preset,
            "fr = { title = \"Voir {it}\" }",
            "fr = { title = \"Voir {it}\", tags = [\"a\"] }",
            "`tags` is not said in `en`",
        ),
        (preset, "en = { title = \"Look at {it}\" }", "en = { title = \"Look at {its}\" }", "nothing is called `its`"),
        (preset, "First {trade}", "First at {it}", "nothing is called `it`"),
        (preset, "First {trade}", "See {@iss-site}", "only templates of documents name records"),
        (preset, "each = \"sites\"", "each = \"size\"", "`size` is no question that is answered in lines"),
        (preset, "key = \"iss-site\"", "key = \"iss-first\"", "two records of this file are called `iss-first`"),
        (preset, "severity = \"major\"", "title = \"Words here\"", "is said in `fields` already"),
        (preset, "'baker'", "'smith'", "can hold with this one"),
        (
            preset,
            "register = \"issue\"\nkey = \"iss-first\"",
            "register = \"person\"\nkey = \"iss-first\"",
            "in another preset",
        ),
    ];
    let mut missed = String::new();
    for (path, find, replace, wanted) in cases {
        let faults = faults(path, find, replace);
        if !faults.iter().any(|fault| fault.contains(wanted)) {
            missed.push_str(&format!("{find:?} → {replace:?}, not {wanted:?}: {faults:#?}\n"));
        }
    }
    assert!(missed.is_empty(), "{missed}");
}

#[test]
fn faults_stand_at_their_line() {
    let faults = faults("start/presets/a.toml", "Voir {it}", "Voir {that}");
    assert_eq!(faults, ["presets/a.toml:14 nothing is called `that`"]);
}

#[test]
fn a_text_that_can_become_too_long_is_told_beforehand() {
    let long = "x".repeat(480);
    let faults = faults("start/presets/a.toml", "Look at {it}", &format!("{long} {{it}}"));
    assert!(faults.iter().any(|fault| fault.contains("with its answers this can have 521 characters")), "{faults:#?}");
}

#[test]
fn templates_are_there_in_every_language_and_say_the_same() {
    let with = |files: &[(&str, &str)]| {
        let mut pack = pack();
        pack.files.extend(layer("tiny", files).files);
        load(&[pack]).err().map(|faults| told(&faults)).unwrap_or_default()
    };
    let en = "# One\nFor {organisation}.\n{if size > 3}\nMany.\n{end}\n- {@iss-site}\n{records issue}\n";
    let fr = "# Un\nPour {organisation}.\n{if size > 3}\nBeaucoup.\n{end}\n- {@iss-site}\n{records issue}\n";
    let (en_path, fr_path) = ("start/documents/en/one.md", "start/documents/fr/one.md");
    assert_eq!(with(&[(en_path, en), (fr_path, fr)]), "");
    assert!(with(&[(en_path, en)]).contains("this file is missing"));
    assert!(
        with(&[(en_path, en), (fr_path, &fr.replace("# Un", "Un"))]).contains("is not the same in `fr` as in `en`")
    );
    assert!(with(&[(en_path, en), (fr_path, &fr.replace("> 3", "> 4"))]).contains("is not the same"));
    assert!(with(&[(en_path, en), (fr_path, &fr.replace("{end}\n", ""))]).contains("this condition has no end"));
    assert!(with(&[(en_path, &en.replace("size > 3", "siz > 3")), (fr_path, fr)]).contains("siz"));
    assert!(
        with(&[(en_path, &en.replace("@iss-site", "@nobody")), (fr_path, fr)]).contains("no record is called `nobody`")
    );
    assert!(
        with(&[(en_path, &en.replace("records issue", "records isue")), (fr_path, fr)])
            .contains("unknown register `isue`")
    );
    assert!(
        with(&[(en_path, &en.replace("{organisation}", "{company}")), (fr_path, fr)])
            .contains("nothing is called `company`")
    );
}

#[test]
fn a_small_navigation_names_what_there_is() {
    let with = |table: &str| {
        let mut pack = tiny();
        let manifest = String::from_utf8(pack.files["pack.toml"].clone()).unwrap() + table;
        pack.files.insert("pack.toml".to_owned(), manifest.into_bytes());
        load(&[pack])
    };
    let pack = with("[navigation]\nparameter = \"threshold\"\nlow = [\"issue\"]\n").unwrap();
    assert_eq!(pack.navigation.unwrap().shown["low"], ["issue"]);
    let wrong = |table: &str| told(&with(table).unwrap_err());
    assert!(wrong("[navigation]\nparameter = \"treshold\"\n").contains("did you mean `threshold`"));
    assert!(wrong("[navigation]\nparameter = \"review_months\"\n").contains("has no options"));
    assert!(wrong("[navigation]\nparameter = \"threshold\"\nmiddle = []\n").contains("unknown option `middle`"));
    assert!(wrong("[navigation]\nparameter = \"threshold\"\nlow = [\"isue\"]\n").contains("did you mean `issue`"));
}

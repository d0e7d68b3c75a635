//! Playing a company: the format, its faults, the same bytes for the same seed, and the real demo.

#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use assay_core::Actor;
use assay_core::readiness::Standing;
use assay_engine::{Engine, EngineError, PlayError, PlayOptions, Played, Scenario, VerifyOptions};
use assay_pack::{Decided, Fault, Severity};
use jiff::civil::{Date, Weekday, date};
use serde_json::json;

use crate::support::{Bench, real_pack, tiny_pack};

/// A Thursday.
const TODAY: Date = date(2026, 11, 12);

const MAIN: &str = r#"
name = "Acme"
seed = 7
first_day = -60
now = "08:42"
accounts = ["ana", "ben"]
files = ["work"]
[admin]
key = "ana"
name = "Ana"
email = "ana@acme.example"
[lists]
reporters = ["ana", "ben"]
things = ["pump", "press", "saw"]
[[record]]
register = "person"
key = "ben"
day = -59
by = "ana"
fields = { title = "Ben", email = "ben@acme.example", access = ["quality"] }
"#;

const WORK: &str = r#"
by = "ana"

[[record]]
register = "issue"
key = "leak"
day = -20
at = "14:20"
fields = { title = "Leak at the {thing}", owner = "@ben", description = "Found on {~-21} by {name}.", readings = { each = "{reporters}", row = { what = "{i}: {it}", who = "@{it}" } } }
draw = { thing = { pick = "things" }, name = { of = "thing", is = { pump = "Pat", press = "Peg", saw = "Sid" } } }
then = [
    { day = -19, by = "ben", add = { readings = [{ what = "after a day", value = 0.25 }] }, comment = "Looks like {@scratch}." },
    { after = 1, by = "ben", attach = { name = "leak.txt", text = "a drawing" } },
    { after = [2, 3], by = "ben", move = "close", set = { count = 3, description = "Mended" } },
    { day = 0, at = "23:00", by = "ben", move = "reopen", reason = "not played: later than now" },
]

[[record]]
register = "issue"
key = "scratch"
day = -21
fields = { title = "Scratch", owner = "@ana", customer = "Mr Smith" }
then = [{ link = { about = "@organisation" } }]

[[record]]
register = "issue"
key = "week-{n}"
from = -57
until = -1
every = 7
fields = { title = "Week {n:2} of {n*100+10}", owner = "@{who}", severity = "{how}" }
draw = { who = { cycle = ["ana", "ben"] }, how = { weighted = { minor = 3, major = 1 } } }
then = [{ after = 2, if = { how = "minor" }, by = "{who}", move = "close" }]
[[record.with]]
register = "issue"
key = "follow-{n}"
if = { how = "major" }
after = 1
by = "{who}"
fields = { title = "Follow-up of {@week-{n}}", owner = "@ben", about = ["@week-{n}"] }

[[record]]
record = "@scratch"
day = -5
by = "ben"
then = [{ behind = "@leak", set = { photo = { file = "photo.txt", text = "words" }, severity = "major" }, reason = "seen again" }]
"#;

fn files(main: &str, work: &str) -> BTreeMap<String, Vec<u8>> {
    [("demo/scenario.toml", main), ("demo/work.toml", work)]
        .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
        .into_iter()
        .collect()
}

fn play(folder: &Path, main: &str, work: &str) -> Result<Played, PlayError> {
    let scenario = Scenario::read(&files(main, work)).map_err(PlayError::Faults)?;
    scenario.play(folder, tiny_pack(), &PlayOptions { months_checked: 2, ..PlayOptions::new(TODAY) }, &mut |_| {})
}

fn faults(main: &str, work: &str) -> Vec<Fault> {
    let bench = Bench::new();
    let folder = bench.path("acme");
    match play(&folder, main, work) {
        Err(PlayError::Faults(faults)) => {
            assert!(!folder.exists(), "nothing is left of a company that cannot be played");
            faults
        }
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("this must not be played"),
    }
}

/// The one fault of a scenario: its line and message.
fn fault(work: &str) -> (usize, String) {
    let faults = faults(MAIN, work);
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert_eq!(faults[0].file, "demo/work.toml");
    (faults[0].line, faults[0].message.clone())
}

fn root(engine: &Engine) -> String {
    engine.store().read(|tx| Ok::<_, EngineError>(tx.frontier()?.root().to_string())).unwrap()
}

#[test]
fn a_small_company() {
    let bench = Bench::new();
    let played = play(&bench.path("acme"), MAIN, WORK).unwrap();
    let engine = &played.engine;
    let tx = |number: &str| {
        let number = number.to_owned();
        engine.store().read(|tx| Ok::<_, EngineError>((tx.record(&number)?.unwrap(), tx.history(&number)?))).unwrap()
    };
    let record = |title: &str| {
        let mut found = None;
        let scan = engine.store().read(|tx| {
            tx.scan_all_records(|record| {
                if record.title().starts_with(title) {
                    found = Some(record.number.clone());
                }
                Ok(())
            })?;
            Ok::<_, EngineError>(())
        });
        scan.unwrap();
        tx(&found.unwrap_or_else(|| panic!("no record {title}")))
    };
    let (leak, history) = record("Leak at the ");
    assert_eq!(leak.state.as_deref(), Some("closed"), "what lies after now is not played");
    assert_eq!(leak.created.to_string(), "2026-10-23T14:20:00Z");
    let name = leak.title().strip_prefix("Leak at the ").unwrap();
    let person = match name {
        "pump" => "Pat",
        "press" => "Peg",
        _ => "Sid",
    };
    // Mended was given with a move that has no such field: it was edited just before.
    assert_eq!(leak.data["description"], json!("Mended"));
    assert_eq!(
        history[0].entry.body.iter().find(|(key, _)| key == "description").unwrap().1,
        json!(format!("Found on 22 October 2026 by {person}."))
    );
    assert_eq!(leak.data["readings"].as_array().unwrap().len(), 3, "rows of a list, and one added");
    assert_eq!(leak.data["readings"][1], json!({ "what": "2: ben", "who": "PER-02" }));
    assert_eq!(leak.data["readings"][2], json!({ "what": "after a day", "value": "0.25" }));
    let acts: Vec<&str> = history.iter().map(|row| row.entry.act.as_str()).collect();
    assert_eq!(acts, ["create", "edit", "comment", "attach", "edit", "move"]);
    let (scratch, history) = record("Scratch");
    assert_eq!(scratch.data["about"], json!(["ORG-01"]));
    assert_eq!(scratch.data["photo"]["name"], json!("photo.txt"));
    assert_eq!(history.last().unwrap().entry.reason.as_deref(), Some("seen again"));
    let (week, _) = record("Week 02 of 210");
    assert_eq!(week.owner(), Some("PER-02"));
    // Nobody works on Saturdays and Sundays, and the ledger never goes back in time.
    let mut before = jiff::Timestamp::MIN;
    let check = engine.store().read(|tx| {
        tx.scan_ledger(0, |row| {
            let at = jiff::Timestamp::from_microsecond(row.at_micros).unwrap();
            assert!(at > before, "{at} after {before}");
            before = at;
            let day = at.to_zoned(jiff::tz::TimeZone::UTC).weekday();
            assert!(!matches!(day, Weekday::Saturday | Weekday::Sunday), "{at}");
            Ok(())
        })?;
        Ok::<_, EngineError>(())
    });
    check.unwrap();
    let follow_ups = record("Follow-up of ISS-2026-").0;
    assert_eq!(follow_ups.data["about"].as_array().unwrap().len(), 1);
    assert_eq!(engine.readiness_history("2030", date(2026, 1, 1)).unwrap().len(), 3, "two month ends and today");
    let names: Vec<&str> = played.accounts.iter().map(|account| account.name.as_str()).collect();
    assert_eq!(names, ["Ana", "Ben"]);
    engine.sign_in("ben@acme.example", "fitness-tracker-demo", "here").unwrap();
}

#[test]
fn the_same_seed_gives_the_same_ledger() {
    let bench = Bench::new();
    let first = play(&bench.path("one"), MAIN, WORK).unwrap();
    let second = play(&bench.path("two"), MAIN, WORK).unwrap();
    assert_eq!(root(&first.engine), root(&second.engine));
    let other = play(&bench.path("three"), &MAIN.replace("seed = 7", "seed = 8"), WORK).unwrap();
    assert_ne!(root(&first.engine), root(&other.engine));
}

#[test]
fn a_new_record_does_not_change_what_chance_gave_the_others() {
    let bench = Bench::new();
    let first = play(&bench.path("one"), MAIN, WORK).unwrap();
    let more = format!("{WORK}\n[[record]]\nregister = \"issue\"\nday = -3\nfields = {{ title = \"More\" }}\n");
    let second = play(&bench.path("two"), MAIN, &more).unwrap();
    let titles = |engine: &Engine| {
        let titles = engine.store().read(|tx| Ok::<_, EngineError>(tx.titles("issue", 100)?));
        let mut titles: Vec<String> = titles.unwrap().into_iter().map(|(_, title)| title).collect();
        titles.sort();
        titles
    };
    let mut before = titles(&first.engine);
    before.push("More".to_owned());
    before.sort();
    assert_eq!(titles(&second.engine), before);
}

#[test]
fn faults_of_the_files() {
    let main = faults("name = \"Acme\"\nfiles = [\"none\"]\n", "");
    let told: Vec<&str> = main.iter().map(|fault| fault.message.as_str()).collect();
    assert_eq!(told, ["there is no file `demo/none.toml`", "`first_day` is missing", "`admin` is missing"]);
    assert_eq!(Scenario::read(&BTreeMap::new()).unwrap_err()[0].message, "this file is missing");
    assert!(fault("by = \"ana\"\n[[record]\n").1.starts_with("broken TOML"));
    let issue = "by = \"ana\"\n[[record]]\nregister = \"issue\"\nday = -3\n";
    assert_eq!(fault(&format!("{issue}colour = 1")), (5, "`colour` is not known here".to_owned()));
    assert_eq!(fault(&format!("{issue}then = [{{ mov = \"close\" }}]")), (5, "`mov` is not known here".to_owned()));
    assert_eq!(fault("[[record]]\nday = -3").1, "give either `register` or `record`");
    assert_eq!(fault("by = \"ana\"\n[[record]]\nregister = \"issue\"\nday = 3").1, "a day to come cannot be played");
    assert_eq!(fault(&format!("{issue}at = \"25:00\"")), (5, "expected a time of day".to_owned()));
    assert_eq!(fault(&format!("{issue}draw = {{ x = {{ pick = \"none\" }} }}")).1.as_str(), "there is no list “none”");
}

#[test]
fn faults_of_the_plan() {
    let issue = "by = \"ana\"\n[[record]]\nregister = \"issue\"\nkey = \"a\"\nday = -3\n";
    let told = |rest: &str| fault(&format!("{issue}{rest}"));
    assert_eq!(told("fields = { title = \"{x}\" }"), (6, "there is no `{x}` here".to_owned()));
    assert_eq!(told("fields = { title = \"A\", owner = \"@carl\" }").1, "there is no record “carl”");
    assert_eq!(
        told("fields = { title = \"A\" }\nthen = [{ day = -9 }]").1,
        "this step lies 6 days before the one before it"
    );
    let later = "fields = { title = \"A\", about = [\"@b\"] }\n[[record]]\nregister = \"issue\"\nkey = \"b\"\nday = -1\nfields = { title = \"B\" }";
    assert_eq!(told(later).1, "this needs “b”, which comes 2 days later");
    assert_eq!(
        told("fields = { title = \"A\" }\n[[record]]\nregister = \"issue\"\nkey = \"a\"\nday = -1").1,
        "there are two records “a”"
    );
    let nobody = "[[record]]\nregister = \"issue\"\nday = -3\nfields = { title = \"A\" }";
    assert_eq!(fault(nobody).1, "nobody is said to do this; give `by`");
}

/// A refused act names its line, record, day, person, move and what the rules say.
#[test]
fn refused_acts() {
    let work = "by = \"ana\"\n[[record]]\nregister = \"issue\"\nkey = \"a\"\nday = -3\nfields = { title = \"A\" }\nthen = [\n  { move = \"close\" },\n  { after = 1, move = \"reopen\" },\n  { after = 0, set = { severity = \"major\" } },\n]\n";
    let (line, told) = fault(work);
    assert_eq!(line, 9, "and the act after it on the same record is not told as well");
    assert!(told.starts_with("a, 2026-11-10 by ana: move reopen: "), "{told}");
    assert!(told.contains("Say why"), "{told}");
    let (_, told) = fault(
        "by = \"ben\"\n[[record]]\nregister = \"person\"\nday = -3\nfields = { title = \"Cy\", email = \"c@c\" }",
    );
    assert!(told.contains("create person: You may not make records in this register"), "{told}");
}

/// A variant of [`MAIN`] and [`WORK`]: the leak was never mended, the weeks ended early, somebody else took over.
const VARIANT: &str = r#"
now = "07:00"
files = ["more"]
[[stop]]
register = "issue"
after = -16
keep = ["@leak", "@week-8"]
[[stop]]
records = ["@leak"]
after = -19
[[stop]]
records = ["@week-2"]
after = -60
until = -40
"#;

const MORE: &str = r#"
by = "ben"
[[record]]
record = "@leak"
day = -3
then = [{ comment = "Still leaks, see {@dust}" }]
[[record]]
register = "issue"
key = "dust"
day = -4
fields = { title = "Dust", owner = "@ben" }
"#;

fn varied(main: &str, more: &str) -> BTreeMap<String, Vec<u8>> {
    let mut files = files(MAIN, WORK);
    files.insert("demo/late/scenario.toml".to_owned(), main.as_bytes().to_vec());
    files.insert("demo/late/more.toml".to_owned(), more.as_bytes().to_vec());
    files
}

#[test]
fn a_variant_stops_and_adds() {
    let bench = Bench::new();
    let files = varied(VARIANT, MORE);
    assert_eq!(Scenario::variants(&files), ["late"]);
    assert!(Scenario::variants(&self::files(MAIN, WORK)).is_empty());
    let scenario = Scenario::read_variant(&files, "late").unwrap_or_else(|faults| panic!("{faults:#?}"));
    scenario.proof(TODAY).unwrap();
    let options = PlayOptions { months_checked: 0, ..PlayOptions::new(TODAY) };
    let played = scenario.play(&bench.path("acme"), tiny_pack(), &options, &mut |_| {}).unwrap();
    let mut issues = BTreeMap::new();
    let scan = played.engine.store().read(|tx| {
        tx.scan_all_records(|record| {
            if record.register == "issue" {
                issues.insert(record.title().to_owned(), record.state.clone().unwrap_or_default());
            }
            Ok(())
        })?;
        Ok::<_, EngineError>(())
    });
    scan.unwrap();
    let leak = issues.iter().find(|(title, _)| title.starts_with("Leak at")).unwrap();
    assert_eq!(leak.1, "open", "mending it lies after its stop");
    assert!(issues.contains_key("Dust"), "{issues:?}");
    let weeks: Vec<&str> = issues.keys().filter_map(|title| title.strip_prefix("Week 0")?.split(' ').next()).collect();
    assert_eq!(weeks, ["1", "3", "4", "5", "6", "8"], "the second and the seventh were stopped, the eighth kept");
    let followed: Vec<&String> = issues.keys().filter(|title| title.starts_with("Follow-up")).collect();
    assert!(followed.len() <= 6, "what names a record that was never made is not made either: {followed:?}");
    let same = Scenario::read(&files).unwrap().play(&bench.path("same"), tiny_pack(), &options, &mut |_| {}).unwrap();
    let before = play(&bench.path("before"), MAIN, WORK).unwrap();
    assert_eq!(same.entries, before.entries, "a variant changes nothing in the company itself");
}

#[test]
fn faults_of_a_variant() {
    let told = |main: &str, more: &str| {
        let read = Scenario::read_variant(&varied(main, more), "late");
        let faults = read.and_then(|scenario| scenario.proof(TODAY)).unwrap_err();
        assert_eq!(faults.len(), 1, "{faults:?}");
        (faults[0].file.clone(), faults[0].line, faults[0].message.clone())
    };
    let main = |stop: &str| told(&format!("files = [\"more\"]\n[[stop]]\n{stop}"), "by = \"ana\"");
    let at = |line: usize, message: &str| ("demo/late/scenario.toml".to_owned(), line, message.to_owned());
    assert_eq!(main("after = -3"), at(2, "give one of `register`, `records` and `people`"));
    assert_eq!(main("register = \"issue\""), at(2, "this stop has no day"));
    assert_eq!(main("register = \"issue\"\nafter = -3\nwhy = 1"), at(5, "`why` is not known here"));
    assert_eq!(main("register = \"issue\"\nafter = -3\nkeep = [\"@none\"]"), at(5, "there is no record “none”"));
    let nothing = "nothing of this is done after day 9: this stops nothing";
    assert_eq!(main("people = [\"@ben\"]\nafter = 9"), at(2, nothing));
    let stop = "files = [\"more\"]\n[[stop]]\nrecords = [\"@leak\"]\nafter = -30";
    let more = "by = \"ana\"\n[[record]]\nrecord = \"@leak\"\nday = -3\nthen = [{ comment = \"Still leaks\" }]";
    let lost = ("demo/late/more.toml".to_owned(), 5, "“leak” is never made in this variant".to_owned());
    assert_eq!(told(stop, more), lost);
    let faults = Scenario::read_variant(&files(MAIN, WORK), "late").unwrap_err();
    assert_eq!(
        (faults[0].file.as_str(), faults[0].message.as_str()),
        ("demo/late/scenario.toml", "this file is missing")
    );
}

/// The same company after a year of neglect: findings in every clause, none of them said a hundred times.
#[test]
fn the_neglected_company() {
    let bench = Bench::new();
    let pack = real_pack("iso9001");
    let scenario = Scenario::read_variant(&pack.files, "neglected").unwrap_or_else(|faults| panic!("{faults:#?}"));
    let played = scenario.play(&bench.path("apex"), Arc::clone(&pack), &PlayOptions::new(TODAY), &mut |_| {});
    let played = match played {
        Err(PlayError::Faults(faults)) => panic!("{}", faults.iter().map(ToString::to_string).collect::<String>()),
        other => other.unwrap(),
    };
    let engine = &played.engine;
    let mut codes: BTreeMap<String, usize> = BTreeMap::new();
    let findings = engine.findings(&Actor::system("test")).unwrap();
    for finding in findings.iter().filter(|finding| finding.waived.is_none()) {
        *codes.entry(finding.diagnostic.code.clone()).or_default() += 1;
    }
    assert!((100..=180).contains(&codes.values().sum::<usize>()), "{codes:?}");
    assert!(codes.len() >= 80, "{} kinds of findings", codes.len());
    assert!(codes.values().all(|count| *count <= 15), "{codes:?}");
    for clause in ["A4.", "A5.", "A6.", "A7.", "A8.", "A9.", "A10.", "C"] {
        assert!(codes.keys().filter(|code| code.starts_with(clause)).count() > 1, "{clause}: {codes:?}");
    }
    let view = engine.readiness(&pack.default_edition).unwrap();
    assert!(view.met() * 100 <= view.total() * 75, "{} of {} met", view.met(), view.total());
    let report = engine.verify(&VerifyOptions::default(), &mut |_| {}).unwrap();
    assert!(report.is_clean(), "{report:?}");
}

/// The demo company of the pack: full, mostly met, with shortfalls on purpose, and sealed.
#[test]
fn the_demo_company() {
    let bench = Bench::new();
    let pack = real_pack("iso9001");
    let scenario = Scenario::read(&pack.files).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let mut steps = 0;
    let played = scenario.play(&bench.path("apex"), Arc::clone(&pack), &PlayOptions::new(TODAY), &mut |_| steps += 1);
    let played = match played {
        Err(PlayError::Faults(faults)) => panic!("{}", faults.iter().map(ToString::to_string).collect::<String>()),
        other => other.unwrap(),
    };
    assert!(steps > 10);
    assert!((1_200..=2_500).contains(&played.records), "{} records", played.records);
    assert!((6_000..=12_000).contains(&played.entries), "{} entries", played.entries);
    let engine = &played.engine;
    let counts = engine.store().read(|tx| Ok::<_, EngineError>(tx.count_records()?)).unwrap();
    // A company that has followed one pack from the beginning has taken on no other.
    for register in pack.registers.iter().filter(|register| register.key != assay_engine::PACKS) {
        assert!(counts.iter().any(|(key, _, count)| *key == register.key && *count > 0), "no {}", register.key);
    }
    let findings = engine.findings(&Actor::system("test")).unwrap();
    let standing = findings.iter().filter(|finding| finding.waived.is_none());
    let count = |severity: Severity| standing.clone().filter(|found| found.diagnostic.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    assert!((5..=15).contains(&errors), "{errors} errors");
    assert!((15..=35).contains(&warnings), "{warnings} warnings");
    for edition in &pack.editions {
        let view = engine.readiness(edition).unwrap();
        let undecided: Vec<&str> = view
            .requirements
            .iter()
            .filter(|judged| judged.standing == Standing::Judge)
            .filter(|judged| pack.requirement(&judged.id).is_some_and(|it| it.decided == Decided::Auto))
            .map(|judged| judged.id.as_str())
            .collect();
        assert!(undecided.is_empty(), "nothing to judge {undecided:?} by in {edition}");
        assert!(view.met() * 100 >= view.total() * 80, "{} of {} met in {edition}", view.met(), view.total());
        let history = engine.readiness_history(edition, date(2025, 11, 1)).unwrap();
        assert_eq!(history.len(), 13);
    }
    let report = engine.verify(&VerifyOptions::default(), &mut |_| {}).unwrap();
    assert!(report.is_clean(), "{report:?}");
    for account in &played.accounts {
        engine.sign_in(&account.email, "fitness-tracker-demo", "here").unwrap();
    }
    assert!(played.accounts.iter().any(|account| account.roles.contains(&"top-management".to_owned())));
    assert!(played.accounts.iter().any(|account| account.roles.is_empty()));
}

//! The packs of this repository.

use std::path::{Path, PathBuf};

use assay_pack::{Layer, Level, load, load_checked};
use assay_text::{LANGUAGES, Texts};

use crate::fixture::told;

fn packs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs")
}

/// Every file below these folders.
fn files_below(folders: impl IntoIterator<Item = PathBuf>) -> Vec<PathBuf> {
    let mut next: Vec<PathBuf> = folders.into_iter().collect();
    let mut files = Vec::new();
    while let Some(at) = next.pop() {
        for entry in std::fs::read_dir(&at).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { next.push(path) } else { files.push(path) }
        }
    }
    files
}

fn read(name: &str) -> Layer {
    let folder = packs().join(name);
    let file = |path: PathBuf| {
        let parts: Vec<_> = path.strip_prefix(&folder).unwrap().iter().map(|part| part.to_str().unwrap()).collect();
        (parts.join("/"), std::fs::read(&path).unwrap())
    };
    let files = files_below([folder.clone()]).into_iter().map(file).collect();
    Layer { name: name.to_owned(), files }
}

/// A pack after those it uses.
fn layers(name: &str) -> Vec<Layer> {
    let top = read(name);
    let manifest: toml::Table = std::str::from_utf8(&top.files["pack.toml"]).unwrap().parse().unwrap();
    let uses = manifest.get("uses").and_then(toml::Value::as_array).into_iter().flatten();
    let mut below: Vec<Layer> = uses.flat_map(|used| layers(used.as_str().unwrap())).collect();
    below.push(top);
    below
}

/// The packs that are no layer below all others.
fn names() -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(packs())
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().join("pack.toml").is_file())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    names.retain(|name| name != "system");
    assert!(!names.is_empty());
    names
}

/// A label, a hint or a variable that one language has and another lacks is a gap, though the pack loads without it.
#[test]
fn every_language_says_the_same() {
    for name in names() {
        let pack = load(&layers(&name)).unwrap_or_else(|faults| panic!("{}", told(&faults)));
        assert_eq!(pack.languages, LANGUAGES, "{name} speaks what the product speaks");
        let texts = |language: &str| {
            let of = |layer: &str| -> Vec<(&str, &str)> {
                let files = pack.texts[language].iter().filter(|(file, _)| file.starts_with(&format!("{layer}/")));
                files.map(|(file, text)| (file.as_str(), text.as_str())).collect()
            };
            let each: Vec<_> = layers(&name).iter().map(|layer| of(&layer.name)).collect();
            Texts::build_layers(language, &each.iter().map(Vec::as_slice).collect::<Vec<_>>()).unwrap()
        };
        let first = texts(LANGUAGES[0]);
        let differences: Vec<String> =
            LANGUAGES.iter().skip(1).flat_map(|language| texts(language).differences(&first)).collect();
        assert_eq!(differences, Vec::<String>::new());
    }
}

#[test]
fn every_pack_loads_without_errors() {
    for name in names() {
        if let Err(faults) = load_checked(&layers(&name)) {
            let errors: Vec<_> = faults.into_iter().filter(|fault| fault.level == Level::Error).collect();
            panic!("{} errors\n{}", errors.len(), told(&errors));
        }
    }
}

/// The table of a pack, asked with whole numbers.
fn looked_up(pack: &assay_pack::Pack, table: &str, numbers: &[i64]) -> assay_cel::Value {
    let table = pack.tables.iter().find(|known| known.key == table).expect("the pack has this table");
    table.find(&numbers.iter().map(|number| assay_cel::Value::Int(*number)).collect::<Vec<_>>())
}

/// Published: all thousand ratings of the handbook, on which two independent programs agree.
#[test]
fn action_priorities_are_those_published() {
    let pack = load(&[read("system"), read("iso9001")]).unwrap_or_else(|faults| panic!("{}", told(&faults)));
    let mut rows = include_str!("truth/action_priority.csv").lines();
    assert_eq!(rows.next(), Some("S,O,D,RPN,AP"));
    let mut compared = 0;
    for row in rows {
        let cells: Vec<&str> = row.split(',').collect();
        let rating: Vec<i64> = cells[..3].iter().map(|cell| cell.parse().unwrap()).collect();
        let priority = match cells[4] {
            "H" => "high",
            "M" => "medium",
            _ => "low",
        };
        assert_eq!(looked_up(&pack, "action-priority", &rating), assay_cel::Value::from(priority), "{row}");
        compared += 1;
    }
    assert_eq!(compared, 1000);
}

/// Published: the figures of the table of audit days, at the edges of its bands.
#[test]
fn audit_days_are_those_published() {
    let pack = load(&[read("system"), read("iso9001")]).unwrap_or_else(|faults| panic!("{}", told(&faults)));
    let days = |people: i64| looked_up(&pack, "audit-time", &[people]);
    let expected = [
        (1, "1.5"),
        (5, "1.5"),
        (6, "2.0"),
        (25, "3.0"),
        (26, "4.0"),
        (45, "4.0"),
        (98, "7.0"),
        (125, "7.0"),
        (126, "8.0"),
        (1175, "13.0"),
        (1176, "14.0"),
        (10_700, "22.0"),
    ];
    for (people, figure) in expected {
        assert_eq!(days(people), assay_cel::Value::Decimal(figure.parse().unwrap()), "{people} people");
    }
    for people in [-5, 0, 10_701, 20_000] {
        assert_eq!(days(people), assay_cel::Value::Null, "there is no figure for {people} people");
    }
}

/// What the product is made of knows no standard: neither by the name of a pack nor by that of what it follows.
#[test]
fn no_crate_names_a_standard() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut named: Vec<String> = names();
    named.extend(["iso 9001", "iso 14001"].map(ToOwned::to_owned));
    let shipped = std::fs::read_dir(crates)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .flat_map(|path| ["src", "templates", "locales"].map(|part| path.join(part)))
        .filter(|path| path.is_dir());
    let mut read = 0;
    for path in files_below(shipped) {
        let text = std::fs::read_to_string(&path).unwrap().to_lowercase();
        let found = named.iter().find(|name| text.contains(name.as_str()));
        assert_eq!(found, None, "{}", path.display());
        read += 1;
    }
    assert!(read > 100, "{read}");
}

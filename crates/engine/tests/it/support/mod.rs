//! A small workspace to test with: a tiny pack, a clock set by hand, randomness that repeats itself, a folder that goes away.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use assay_core::{Act, Actor, Command, Json};
use assay_engine::{Engine, EngineError, ManualClock, SeededRandom, Setup, Submitted, Workspace};
use assay_pack::{Layer, Pack, load};
use jiff::Timestamp;
use serde_json::json;
use tempfile::TempDir;

/// The password of everybody in tests.
pub const PASSWORD: &str = "correct horse battery";

/// The files of the tiny pack.
const TINY: &[(&str, &str)] = &[
    (
        "pack.toml",
        r#"name = "tiny"
version = "0.1.0"
editions = ["2030"]
default_edition = "2030"
languages = ["en"]
groups = ["plan", "act"]
roles = ["quality", "admin"]
stewards = ["quality"]
organisation = "company"
[identity]
register = "person"
email = "email"
roles = "access"
"#,
    ),
    (
        "clauses.toml",
        r#"[[clause]]
number = "4"
parent = ""
editions = ["2030"]
auditable_in = ["2030"]
"#,
    ),
    (
        "registers/company.toml",
        r#"key = "company"
prefix = "ORG"
numbering = "plain"
group = "plan"
single = true
[permissions]
read = ["everyone"]
create = ["admin"]
edit = ["quality"]
"#,
    ),
    (
        "registers/person.toml",
        r#"key = "person"
prefix = "PER"
numbering = "plain"
group = "plan"
order = 20
[fields.email]
type = "text"
required = true
personal = true
[fields.access]
type = "choices"
options = ["quality", "admin"]
[permissions]
read = ["everyone"]
create = ["admin"]
edit = ["admin"]
"#,
    ),
    (
        "registers/issue.toml",
        r#"key = "issue"
prefix = "ISS"
numbering = "yearly"
group = "act"
columns = ["severity", "state", "owner"]
filters = ["state", "reporter"]
sort = "-number"
subtitle = ["severity"]
sections = ["facts"]

[fields.description]
type = "markdown"
section = "facts"
search = "B"

[fields.severity]
type = "choice"
options = ["minor", "major"]
default = "'minor'"
section = "facts"

[fields.reporter]
type = "link"
to = "person"
inverse = "issues"
section = "facts"

[fields.about]
type = "links"
to = "*"

[fields.helpers]
type = "people"

[fields.customer]
type = "text"
personal = true

[fields.cost]
type = "money"

[fields.count]
type = "integer"

[fields.readings]
type = "table"
columns = [
  { key = "what", type = "text", required = true },
  { key = "value", type = "decimal" },
  { key = "who", type = "person" },
]

[fields.photo]
type = "file"

[workflow]
start = "open"
[[workflow.state]]
key = "open"
kind = "open"
waits = ["owner", "quality", "field:helpers"]
within_days = 3
[[workflow.state]]
key = "closed"
kind = "final"
[[workflow.move]]
key = "close"
from = ["open"]
to = "closed"
by = ["quality", "owner"]
ask = ["count"]
[[workflow.move]]
key = "reopen"
from = ["closed"]
to = "open"
by = ["quality"]
reason = true

[permissions]
read = ["everyone"]
create = ["everyone"]
edit = ["owner", "creator", "quality"]
"#,
    ),
];

/// The tiny pack.
pub fn tiny_pack() -> Arc<Pack> {
    tiny_pack_without("")
}

/// The tiny pack without one of its files.
pub fn tiny_pack_without(path: &str) -> Arc<Pack> {
    let files = TINY.iter().filter(|(name, _)| *name != path);
    let files = files.map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect();
    loaded(&[Layer { name: "tiny".to_owned(), files }])
}

/// A pack of this repository on top of the system pack.
pub fn real_pack(name: &str) -> Arc<Pack> {
    loaded(&[read_layer("system"), read_layer(name)])
}

fn loaded(layers: &[Layer]) -> Arc<Pack> {
    let told = |faults: Vec<assay_pack::Fault>| faults.iter().map(|fault| format!("{fault}\n")).collect::<String>();
    Arc::new(load(layers).unwrap_or_else(|faults| panic!("{}", told(faults))))
}

fn read_layer(name: &str) -> Layer {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs").join(name);
    let mut files = BTreeMap::new();
    let mut next = vec![folder.clone()];
    while let Some(at) = next.pop() {
        for entry in std::fs::read_dir(&at).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                next.push(path);
                continue;
            }
            let parts: Vec<_> = path.strip_prefix(&folder).unwrap().iter().map(|part| part.to_str().unwrap()).collect();
            files.insert(parts.join("/"), std::fs::read(&path).unwrap());
        }
    }
    Layer { name: name.to_owned(), files }
}

/// A folder with room for workspaces and archives.
pub struct Bench {
    folder: TempDir,
    /// The clock of every workspace made here.
    pub clock: Arc<ManualClock>,
}

impl Bench {
    /// An empty one. It is the morning of 12 November 2026.
    pub fn new() -> Self {
        let clock = Arc::new(ManualClock::at("2026-11-12T08:00:00Z".parse::<Timestamp>().unwrap()));
        Self { folder: TempDir::new().unwrap(), clock }
    }

    /// A path in it.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Names of everything in it, hidden files included, in order.
    pub fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.folder.path()).unwrap();
        let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    /// Where a workspace of the tiny pack would be.
    pub fn workspace(&self, name: &str) -> Workspace {
        self.workspace_of(name, tiny_pack())
    }

    /// Where a workspace of this pack would be.
    pub fn workspace_of(&self, name: &str, pack: Arc<Pack>) -> Workspace {
        // Every name has its own chance, or all keys would be the same.
        let seed = name.bytes().fold(7_u64, |seed, byte| seed.wrapping_mul(31).wrapping_add(u64::from(byte)));
        Workspace {
            folder: self.path(name),
            pack,
            clock: self.clock.clone(),
            random: Arc::new(SeededRandom::new(seed)),
        }
    }

    /// A new workspace of the tiny pack: a company and its administrator, PER-01.
    pub fn create(&self, name: &str) -> Engine {
        self.workspace(name).create(&setup()).unwrap()
    }
}

/// What a test workspace is told.
pub fn setup() -> Setup {
    Setup {
        name: "Acme".to_owned(),
        organisation: BTreeMap::new(),
        admin_email: "anna@acme.example".to_owned(),
        admin_name: "Anna".to_owned(),
        admin_password: PASSWORD.to_owned(),
    }
}

/// Anna, the administrator.
pub fn anna(engine: &Engine) -> Actor {
    engine.actor("PER-01", "password").unwrap()
}

/// Field values from a JSON object.
pub fn fields(object: &Json) -> BTreeMap<String, Json> {
    object.as_object().unwrap().clone().into_iter().collect()
}

/// Makes a record as Anna; answers its number.
pub fn report(engine: &Engine, register: &str, data: &Json) -> String {
    let create = Act::Create { register: register.to_owned(), data: fields(data), state: None, external: None };
    engine.submit(Command::new(anna(engine), create)).unwrap().number
}

/// Changes fields of a record as Anna.
pub fn edit(engine: &Engine, number: &str, set: &Json) -> Submitted {
    let edit = Act::Edit { number: number.to_owned(), set: fields(set) };
    engine.submit(Command::new(anna(engine), edit)).unwrap()
}

/// Makes a move on a record as Anna.
pub fn make_move(engine: &Engine, number: &str, key: &str) -> Result<Submitted, EngineError> {
    let step = Act::Move { number: number.to_owned(), key: key.to_owned(), set: BTreeMap::new(), signature: None };
    engine.submit(Command::new(anna(engine), step).because("it is time"))
}

/// A bit of everything: links, tables, files, comments, moves, something erased. Ends with a checkpoint.
pub fn fill(engine: &Engine) {
    let photo = engine.keep_file("photo.png", b"\x89PNG\r\n\x1a\nnot much of a picture").unwrap().to_json();
    let first = report(engine, "issue", &json!({ "title": "Leak", "owner": "PER-01", "customer": "Mr Smith" }));
    let second = report(
        engine,
        "issue",
        &json!({
            "title": "Scratch \u{1f4a7} \"deep\"", "owner": "PER-01", "due": "2026-12-01", "reporter": "PER-01", "about": [first],
            "helpers": ["PER-01"], "cost": { "amount": "12.50", "currency": "EUR" }, "count": 3, "photo": photo,
            "readings": [{ "what": "depth", "value": "0.5", "who": "PER-01" }],
        }),
    );
    edit(engine, &first, &json!({ "title": "Leak in hall 2", "description": "Water\nunder press 4" }));
    edit(engine, &second, &json!({ "count": 4, "due": null }));
    let comment = Act::Comment { number: first.clone(), text: "Seen it too".to_owned(), public: false };
    engine.submit(Command::new(anna(engine), comment)).unwrap();
    engine.attach(anna(engine), &first, "drawing.txt", b"a drawing, in words").unwrap();
    make_move(engine, &second, "close").unwrap();
    make_move(engine, &second, "reopen").unwrap();
    let erase = Act::Erase {
        number: first.clone(),
        fields: vec!["customer".to_owned()],
        ground: "asked by the person".to_owned(),
    };
    engine.submit(Command::new(anna(engine), erase).because("request of 12 November")).unwrap();
    engine.publish_checkpoint().unwrap();
    report(engine, "issue", &json!({ "title": "After the checkpoint", "owner": "PER-01" }));
}
